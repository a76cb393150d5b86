import { t as compareCodePoints } from "./chunk-file-tree.js";
import { i as valueHash } from "./chunk-command.js";

// src/plan/assemble-plan.ts
/**
* Puts the parts in order and names the whole by what is wanted and what goes, so that what is delivered can be proven to
* be what was shown. Whether a file is new or stands already is no part of the name: after the write it is the same.
*/
function assemblePlan(parts, findings, images) {
	const ordered = [...parts].sort((a, b) => compareCodePoints(key(a.plan.workload), key(b.plan.workload)));
	const wanted = ordered.map(({ plan, record }) => ({
		workload: plan.workload,
		...plan.action === "held" || plan.action === "delete" ? { action: plan.action } : {},
		inputs: record?.inputs,
		files: record?.files
	}));
	return {
		id: valueHash(wanted),
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