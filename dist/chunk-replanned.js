import { Ht as wantedText, Ut as largeChange, Vt as planId, d as standingOf } from "./chunk-recalled.js";
import { A as openCertification, G as buildMatrix, _ as participant, a as keepAgain, h as environmentInput, o as resolveService, s as planService } from "./chunk-planned.js";
import { b as workloadDirectory } from "./chunk-world.js";
import { c as workloadKey, n as readSettings, s as readTree } from "./chunk-specs.js";

// src/flows/replanned.ts
/**
* A remembered plan with some of its services planned again. undefined when one of them is no longer to the others what
* it was, or nobody can say: then all must be planned.
*/
async function replanned(world, options, { answer, detail }, { again, sources }) {
	const known = await detail();
	if (known === void 0) return void 0;
	const config = await readSettings(world.specs, options);
	const resolver = {
		world,
		options,
		sources: sources ?? world.sources(config)
	};
	const workloads = [...answer.plan.workloads];
	const wanted = [...known.wanted];
	const parts = /* @__PURE__ */ new Map();
	const builds = [];
	for (const index of [...again].sort((a, b) => a - b)) {
		const service = known.services[index];
		const planned = service ? await planOne(resolver, config, service) : void 0;
		if (planned === void 0) return void 0;
		const { part, build } = planned;
		parts.set(index, part);
		workloads[index] = part.plan;
		wanted[index] = wantedText(part);
		if (build !== void 0) builds.push(build);
	}
	const plan = {
		...answer.plan,
		id: planId(wanted),
		workloads,
		images: buildMatrix(builds, config.hosts),
		dangers: largeChange(workloads)
	};
	const detailNow = {
		...known,
		wanted
	};
	await keepAgain(world, options, {
		answer: {
			...answer,
			plan
		},
		detail: detailNow,
		parts
	});
	return plan;
}
/** One service by itself, as long as the others need not know. */
async function planOne(opened, { environments }, known) {
	const { world, options } = opened;
	const service = {
		...known.service,
		placeOf: placeUnknown
	};
	const environment = environments.find(({ name }) => name === service.environment);
	if (environment === void 0) return void 0;
	try {
		const tree = await readTree(world.tree, environment, workloadDirectory(service));
		const record = tree.records.get(workloadKey(service));
		if (tree.damaged.size > 0 || standingOf(record) !== known.record) return void 0;
		const certification = await openCertification(world, environment, options.atMs);
		const resolver = {
			...opened,
			certification,
			environmentHash: environmentInput(environment)
		};
		const resolved = await resolveService(resolver, service, environment, record);
		if (!(resolved.launch !== void 0 && sameData(participant(resolved.service, resolved.launch), known.participant))) return void 0;
		return await planService(resolver, tree, resolved, known.peers);
	} catch (error) {
		if (error instanceof PlaceUnknown) return void 0;
		throw error;
	}
}
/** Where a field of a spec stands is known to who reads the spec. */
var PlaceUnknown = class extends Error {};
function placeUnknown() {
	throw new PlaceUnknown();
}
function sameData(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

export { replanned };