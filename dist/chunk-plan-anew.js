import { t as assemblePlan } from "./chunk-assemble-plan.js";
import { i as environmentFindings, t as planEnvironment } from "./chunk-plan-environment.js";
import { t as buildMatrix } from "./chunk-image.js";
import { n as keepPlan } from "./chunk-keep-plan.js";
import { r as readSpecs } from "./chunk-read-specs.js";

// src/flows/plan-anew.ts
/** Plans everything from what specs, sources and trees say now. Raises what `planTree` does. */
async function planAnew(world, options) {
	const { specs, trees } = await readSpecs(world, options);
	const resolver = {
		world,
		sources: world.sources(specs),
		options
	};
	const parts = [];
	const builds = [];
	const met = [];
	const findings = [...specs.findings];
	const { isConfigured } = specs;
	for (const tree of trees) {
		const { environment } = tree;
		const services = specs.services.filter((service) => service.environment === environment.name);
		const mayRemove = removalRule(specs, environment.name);
		const planned = await planEnvironment(resolver, tree, {
			services,
			mayRemove,
			isConfigured
		});
		parts.push(...planned.parts);
		builds.push(...planned.builds);
		met.push(...planned.met);
		findings.push(...environmentFindings(environment, services));
	}
	await world.remember?.();
	const plan = assemblePlan(parts, findings, buildMatrix(builds, specs.hosts));
	const judged = {
		...plan,
		...judgedAt(plan, options.atMs)
	};
	await keepPlan(world, options, {
		plan: judged,
		parts,
		met
	});
	return judged;
}
/** The time counts where there are certificates, as `--at` takes it. */
function judgedAt({ workloads }, atMs) {
	if (workloads.every(({ certificates = [] }) => certificates.length === 0)) return {};
	return { at: new Date(atMs).toISOString() };
}
/** What a faulty entry wrote, or may have written, is never taken for something that nobody wants any more. */
function removalRule({ isComplete, invalid }, environment) {
	const faulty = invalid.filter((entry) => entry.environment === environment);
	return ({ workload: { kind, name } }) => {
		if (!isComplete) return false;
		return !faulty.map((entry) => kind === "Owner" ? entry.owner : entry.name).includes(name);
	};
}

export { planAnew };