import { U as isOlderTool, f as mapBounded, zt as assemblePlan } from "./chunk-recalled.js";
import { M as compareCodePoints } from "./chunk-world.js";
import { c as workloadKey, h as calleeName } from "./chunk-specs.js";
import { A as openCertification, f as compareWorkload, i as standing, o as resolveService, r as sharedWishes, s as planService, v as peersOf, y as resolvedParticipant } from "./chunk-planned.js";
import { t as placesIn } from "./chunk-promotion-order.js";
import { r as readStanding, t as namedWorkloads } from "./chunk-workload-entry.js";

// src/plan/upgrade-order.ts
/**
* Names in the order in which they move to a newer version: those that are called before their callers, since what
* answers must understand both before anybody speaks the newer one; else by name. Whoever calls in a circle goes by name.
*/
function calleesFirst(callers) {
	const sorted = callers.toSorted((a, b) => compareCodePoints(a.name, b.name));
	const byName = new Map(sorted.map((caller) => [caller.name, caller]));
	const ordered = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Set();
	const pending = sorted.toReversed().map(({ name }) => ({
		name,
		isDone: false
	}));
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { name, isDone } = next;
		if (isDone) ordered.add(name);
		const caller = byName.get(name);
		if (isDone || open.has(name) || caller === void 0) continue;
		open.add(name);
		pending.push({
			name,
			isDone: true
		});
		const callees = caller.uses.toSorted(compareCodePoints).toReversed();
		pending.push(...callees.map((callee) => ({
			name: callee,
			isDone: false
		})));
	}
	return [...ordered];
}

// src/flows/plan-upgrade.ts
const plannedAtOnce = 8;
/**
* Moves workloads that an older version of the tool wrote, and that nothing else would change, to this one: at most a
* batch of them, in an order that stays the same, environments by their promotion order and callees before callers. Asks
* nobody about sources. Raises `workload.unknown`, and what is wrong with the specs.
*/
async function planUpgrade(world, asked, request) {
	const options = {
		...asked,
		locked: true
	};
	const standingNow = await readStanding(world, options);
	const { specs, trees } = standingNow;
	const only = namesAsked(standingNow, request);
	const places = placesIn(specs.environments);
	const ordered = trees.toSorted(({ environment: a }, { environment: b }) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0) || compareCodePoints(a.name, b.name));
	const { batch = Number.POSITIVE_INFINITY } = request;
	const run = {
		moved: [],
		changed: [],
		left: 0,
		room: batch
	};
	for (const tree of ordered) {
		const services = specs.services.filter((one) => one.environment === tree.environment.name);
		await moveBehind({
			world,
			options,
			sources: world.sources(specs)
		}, tree, {
			services,
			only,
			run
		});
	}
	const findings = [...run.changed.map(changedNote), ...specs.findings];
	return {
		...assemblePlan(run.moved, findings, []),
		upgrade: {
			version: world.tool.version,
			left: run.left
		}
	};
}
async function moveBehind(opened, tree, { services, only, run }) {
	const { version } = opened.world.tool;
	const isBehind = (key) => {
		const record = tree.records.get(key);
		if (record?.inputs === void 0 || record.pending !== void 0) return false;
		return isOlderTool(record.tool, version) && (only === void 0 || only.has(key));
	};
	if (![...tree.records.keys()].some(isBehind)) return;
	for (const [key, plan] of await plannersOf(opened, tree, services)) {
		if (!isBehind(key)) continue;
		if (run.room > 0) take(run, await plan());
		else run.left += 1;
	}
}
/** What is held tells why, and takes nobody's place. */
function take(run, part) {
	if (!isUntouched(part)) {
		run.changed.push(part.plan.workload);
		return;
	}
	run.moved.push(part);
	if (part.plan.action !== "held") run.room -= 1;
}
/** How each workload of an environment is rendered anew, in the order in which they move. */
async function plannersOf(opened, tree, services) {
	const { environment, records, damaged } = tree;
	const nowMs = opened.options.atMs ?? opened.world.clock.nowMs();
	const certification = await openCertification(opened.world, environment, nowMs);
	const resolver = {
		...opened,
		certification,
		anew: true
	};
	const resolved = await mapBounded(services, plannedAtOnce, (service) => resolveService(resolver, service, environment, records.get(workloadKey(service))));
	const participants = resolved.map((one) => resolvedParticipant(one, records.get(workloadKey(one.service)), environment));
	const peers = peersOf([...participants, ...standing(tree, {
		services,
		mayRemove: () => false
	})]);
	const shared = sharedWishes(resolver, tree, services).map((wish) => [workloadKey(wish.workload), () => compareWorkload(tree, {
		...wish,
		anew: true
	}, opened.options.force === true)]);
	const own = new Map(resolved.filter(({ service, launch }) => launch !== void 0 && !damaged.has(workloadKey(service))).map((one) => [one.service.name, async () => (await planService(resolver, tree, one, peers.get(one.service.name))).part]));
	const sorted = calleesFirst(participants.map(({ name, uses }) => ({
		name,
		uses: uses.map(calleeName)
	}))).flatMap((name) => {
		const plan = own.get(name);
		return plan === void 0 ? [] : [[workloadKey({
			kind: "Service",
			name
		}), plan]];
	});
	return new Map([...shared.sort(([a], [b]) => compareCodePoints(a, b)), ...sorted]);
}
/** Whatever else changes belongs into a change of its own, which moves the workload as well. */
function isUntouched({ plan: { causes, action } }) {
	const meant = [
		"tool-changed",
		"certificate-due",
		"file-missing"
	];
	return action === "held" || causes.every(({ kind }) => meant.includes(kind));
}
function namesAsked(standingNow, { names = [] }) {
	if (names.length === 0) return void 0;
	const found = namedWorkloads(standingNow, names);
	return new Set(found.map(({ name }) => workloadKey({
		kind: "Service",
		name
	})));
}
function changedNote({ kind, name, environment }) {
	return {
		code: "upgrade.changed",
		severity: "info",
		message: `${kind} ${name} in ${environment} is not what its spec asks for by now: the next render moves it`
	};
}

export { planUpgrade };