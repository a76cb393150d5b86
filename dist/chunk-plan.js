import { S as Problem } from "./chunk-problem.js";
import { t as mapBounded } from "./chunk-bounded.js";
import { n as questionOf, t as fewOf } from "./chunk-remembered.js";

// src/flows/recalled-plan.ts
const askedAtOnce = 8;
/**
* The plan of an earlier run, where the world is what it was then; where a few services are not, those alone are planned
* again. undefined where all must be. Raises nothing that the whole plan would not.
*/
async function recalledPlan(world, options) {
	const question = questionOf(options);
	if (question === void 0) return void 0;
	const recalled = await world.memo?.recall(question, world);
	if (recalled === void 0) return void 0;
	const { plan, pins, unsettled } = recalled.answer;
	const relisted = recalled.moved.filter(isShared(plan));
	for (const { path } of relisted) await world.tree.list(path);
	const moved = movedServices(plan, recalled.moved.filter((one) => !relisted.includes(one)));
	if (moved === void 0 || moved.size + unsettled.length > fewOf(plan.workloads)) return void 0;
	const sources = pins.length === 0 ? void 0 : await openSources(world, options);
	const repointed = sources === void 0 ? [] : await mapBounded(pins, askedAtOnce, (pin) => isElsewhere(world, sources, pin));
	const again = /* @__PURE__ */ new Set([...moved, ...unsettled]);
	for (const [at, { index }] of pins.entries()) if (repointed[at] === true) again.add(index);
	if (again.size === 0) return plan;
	if (again.size > fewOf(plan.workloads)) return void 0;
	const { replanned } = await import("./chunk-replanned.js");
	return await replanned(world, options, recalled, {
		again,
		sources
	});
}
async function openSources(world, options) {
	const { readSettings } = await import("./chunk-read-specs2.js");
	return world.sources(await readSettings(world.specs, options));
}
/** A host that does not answer says so once more when its service is planned. */
async function isElsewhere({ progress }, sources, { name, slug, pin }) {
	progress.step(name, `asking where ${slug.text} points`);
	try {
		const { commit, ref } = await sources.pin(slug, pin);
		return commit !== pin.commit || ref !== pin.ref;
	} catch (error) {
		if (error instanceof Problem) return true;
		throw error;
	}
}
/** The services that alone follow from what moved; undefined where anything else may. */
function movedServices({ workloads }, moved) {
	if (moved.length === 0) return /* @__PURE__ */ new Set();
	const owners = /* @__PURE__ */ new Map();
	for (const [index, workload] of workloads.entries()) for (const place of placesOf(workload)) owners.set(place, [...owners.get(place) ?? [], index]);
	const found = moved.map((one) => owners.get(placeOf(one)));
	return found.includes(void 0) ? void 0 : new Set(found.flatMap((indexes = []) => indexes));
}
const recordName = "/.karst.json";
/**
* Did but entries come and go in the directory where the Flux objects of all services lie? Those that matter are asked for
* by name: no record can come to lie there but the environment's own.
*/
function isShared({ workloads }) {
	const shared = new Set(workloads.filter(({ workload }) => workload.kind === "Environment").flatMap(({ files }) => files.map(({ path }) => path)).filter((path) => path.endsWith(recordName)).map((path) => path.slice(0, -12)));
	return ({ realm, path, isRelisted }) => realm === "tree" && isRelisted && shared.has(path);
}
/** What is of one service, and nobody else plans by. */
function placesOf({ workload, files, source }) {
	if (workload.kind !== "Service") return [];
	const paths = files.map(({ path }) => path);
	const directories = paths.filter((path) => path.endsWith(recordName)).map((path) => path.slice(0, -12));
	const places = [...paths, ...directories].map((path) => `tree ${path}`);
	return source === void 0 ? places : [...places, `source ${source.slug}`];
}
function placeOf({ realm, subject, path }) {
	return realm === "source" ? `source ./${subject}` : `${realm} ${path}`;
}

// src/flows/plan.ts
/**
* What a render would do, without writing anything. One bad entry is a finding and never stops the others. Raises a
* Problem only when there is nothing to plan at all: `spec.missing`, `environment.unknown`, `disk.*`.
*/
async function planTree(world, asked) {
	if (asked.handed !== void 0) {
		const { planPins } = await import("./chunk-pin-images2.js");
		return await planPins(world, asked, asked.handed);
	}
	const options = {
		...asked,
		atMs: asked.atMs ?? world.clock.nowMs()
	};
	if (options.change !== void 0) {
		const { planChange } = await import("./chunk-plan-change.js");
		return await planChange(world, options, options.change);
	}
	if (options.upgrade !== void 0) {
		const { planUpgrade } = await import("./chunk-plan-upgrade.js");
		return await planUpgrade(world, options, options.upgrade);
	}
	const recalled = await recalledPlan(world, options);
	if (recalled !== void 0) return recalled;
	const { planAnew } = await import("./chunk-plan-anew.js");
	return await planAnew(world, options);
}

export { planTree as t };