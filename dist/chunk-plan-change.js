import { a as shownEdits, f as mapBounded, o as withEdits, zt as assemblePlan } from "./chunk-recalled.js";
import { A as openCertification, G as buildMatrix, f as compareWorkload, g as heldParticipant, i as standing, m as heldWorkload, o as resolveService, p as removeWorkload, r as sharedWishes, s as planService, v as peersOf, y as resolvedParticipant } from "./chunk-planned.js";
import { B as Problem } from "./chunk-problem.js";
import { c as workloadKey, i as readSpecs } from "./chunk-specs.js";

// src/flows/seeded.ts
/** The record by which a service's source is looked for: with what another environment knows of the same commit. */
function seededRecord({ records }, service, seeds = /* @__PURE__ */ new Map()) {
	const own = records.get(workloadKey(service));
	const seed = seeds.get(`${service.environment}/${service.name}`);
	if (seed?.source === void 0) return own;
	const { launch, evidence, hints, source } = seed;
	const { commit = "" } = source;
	return {
		...own ?? emptyRecord(service, seed),
		source: {
			...source,
			slug: service.slug.text,
			ref: commit
		},
		...launch === void 0 ? {} : { launch },
		...evidence === void 0 ? {} : { evidence },
		...hints === void 0 ? {} : { hints }
	};
}
/** A tree in which base images are pinned as they are where the image was built: its tag stays the same. */
function seededTree(tree, services, seeds) {
	if (seeds === void 0) return tree;
	const records = new Map(tree.records);
	for (const service of services) {
		const key = workloadKey(service);
		const seed = seeds.get(`${service.environment}/${service.name}`);
		if (seed === void 0) continue;
		records.set(key, {
			...records.get(key) ?? emptyRecord(service, seed),
			digests: seed.digests
		});
	}
	return {
		...tree,
		records
	};
}
/** Nothing was written yet, as after `karst lock`. */
function emptyRecord(service, { tool }) {
	const { kind, name, owner, environment } = service;
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Record",
		workload: {
			kind,
			name,
			owner,
			environment
		},
		tool,
		digests: {},
		files: {}
	};
}

// src/flows/plan-change.ts
const plannedAtOnce = 8;
/**
* What a command would do that edits the specs: its edits, and the workloads that it is about. What else the specs or
* the sources have come to ask for waits for a plan of its own. Raises what the draft raises, and what `planTree` does.
*/
async function planChange(world, options, draft) {
	const { edits, scope, beside, seeds, findings = [], ...how } = await draft(world, options);
	const edited = {
		...world,
		specs: withEdits(world.specs, edits)
	};
	const { specs, trees } = await readSpecs(edited, options);
	refuseNewFaults(how.known, specs.findings);
	const locked = how.locked ?? options.locked ?? false;
	const opened = {
		world: edited,
		sources: world.sources(specs),
		options: {
			...options,
			locked
		}
	};
	const parts = [];
	const builds = [];
	for (const tree of trees) {
		const { name } = tree.environment;
		const [own, others] = [scope.get(name), beside?.get(name)];
		if (own === void 0 && others === void 0) continue;
		const keys = /* @__PURE__ */ new Set([...own ?? [], ...others ?? []]);
		const planned = await planScope(opened, tree, {
			services: specs.services.filter(({ environment }) => environment === name),
			keys,
			seeds
		});
		const isHeldBeside = ({ plan: { workload, action } }) => action === "held" && own?.has(workloadKey(workload)) !== true;
		parts.push(...planned.parts.filter((part) => !isHeldBeside(part)));
		builds.push(...planned.builds.filter(({ input }) => input.service.spec.image?.digest === void 0));
	}
	const told = [...findings, ...specs.findings];
	return {
		...assemblePlan(parts, told, buildMatrix(builds, specs.hosts)),
		edits: await shownEdits(world.specs, edits)
	};
}
/** An edit that follows the grammar may still clash with other entries. Raises the first fault that was not there before. */
function refuseNewFaults(known = [], findings) {
	const text = ({ code, message }) => `${code} ${message.replace(/:\d+/g, "")}`;
	const before = new Set(known.map(text));
	const fault = findings.find((each) => each.severity === "error" && !before.has(text(each)));
	if (fault !== void 0) throw Problem.of(fault);
}
/** Some workloads of an environment, among the others as their records say. */
async function planScope(opened, found, { services, keys, seeds }) {
	const tree = seededTree(found, services, seeds);
	const { environment, records, damaged } = tree;
	const nowMs = opened.options.atMs ?? opened.world.clock.nowMs();
	const certification = await openCertification(opened.world, environment, nowMs);
	const resolver = {
		...opened,
		certification
	};
	const isIn = (one) => keys.has(workloadKey(one));
	const own = services.filter(isIn);
	const recordOf = (service) => records.get(workloadKey(service));
	const resolved = await mapBounded(own, plannedAtOnce, (service) => resolveService(resolver, service, environment, seededRecord(tree, service, seeds)));
	const others = services.filter((service) => !isIn(service));
	const peers = peersOf([
		...resolved.map((one) => resolvedParticipant(one, recordOf(one.service), environment)),
		...others.map((service) => heldParticipant(service, recordOf(service), environment)),
		...standing(tree, {
			services,
			mayRemove: ({ workload }) => isIn(workload)
		})
	]);
	const sound = resolved.filter(({ service }) => !damaged.has(workloadKey(service)));
	const planned = await mapBounded(sound, plannedAtOnce, (one) => planService(resolver, tree, one, peers.get(one.service.name)));
	const scope = {
		services,
		own,
		isIn
	};
	return {
		parts: [
			...planned.map(({ part }) => part),
			...await sharedParts(resolver, tree, scope),
			...await goneParts(resolver, tree, scope)
		],
		builds: planned.flatMap(({ build }) => build === void 0 ? [] : [build])
	};
}
/** What they stand on comes along, where it is not there yet, or is not what they need. */
async function sharedParts(resolver, tree, { services, own, isIn }) {
	const { force = false, locked = false } = resolver.options;
	const wishes = sharedWishes(resolver, tree, services).filter(({ workload }) => {
		const isNeeded = workload.kind === "Environment" ? own.length > 0 : own.some(({ owner }) => owner === workload.name);
		return isIn(workload) || isNeeded && !(locked && tree.records.has(workloadKey(workload)));
	});
	return (await mapBounded(wishes, plannedAtOnce, (wish) => compareWorkload(tree, wish, force))).filter(({ plan: { workload, action } }) => action !== "keep" || isIn(workload));
}
/** What no spec asks for any more, and what a damaged record keeps from going. */
async function goneParts({ options: { force = false } }, tree, { services, isIn }) {
	const wanted = new Set(services.map(workloadKey));
	const gone = [...tree.records.values()].filter(({ workload }) => workload.kind === "Service" && isIn(workload) && !wanted.has(workloadKey(workload)));
	const removed = await mapBounded(gone, plannedAtOnce, (record) => removeWorkload(tree, record, force));
	const held = [...tree.damaged.values()].flatMap(({ workload, finding }) => isIn(workload) ? [heldWorkload(workload, void 0, [finding])] : []);
	return [...removed, ...held];
}

export { planChange };