import { t as compareCodePoints } from "./chunk-file-tree.js";
import { i as valueHash } from "./chunk-command.js";

// src/plan/assemble-plan.ts
/** Puts the parts in order and names the whole by what it holds, so that what is delivered can be proven to be what was shown. */
function assemblePlan(parts, findings, images) {
	const ordered = [...parts].sort((a, b) => compareCodePoints(key(a.plan.workload), key(b.plan.workload)));
	const held = ordered.map(({ plan, record }) => ({
		workload: plan.workload,
		action: plan.action,
		inputs: record?.inputs,
		files: record?.files
	}));
	return {
		id: valueHash(held),
		workloads: ordered.map(({ plan }) => plan),
		findings,
		images
	};
}
/** Every finding of a plan: of the inputs first, then by workload. */
function planFindings(plan) {
	return [...plan.findings, ...plan.workloads.flatMap(({ findings }) => findings)];
}
function key({ environment, kind, name }) {
	return `${environment}\n${kind}\n${name}`;
}

export { planFindings as n, assemblePlan as t };