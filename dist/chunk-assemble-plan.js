import { S as compareCodePoints, b as valueHash } from "./chunk-world.js";
import { t as certificateIntent } from "./chunk-certificate.js";
import { C as dangerCodes } from "./chunk-problem.js";

// src/plan/danger/large-change.ts
/** More than a person looks through one by one. */
const many = 20;
/** Of so few, even all are no large change. */
const few = 3;
/**
* Much goes or restarts at once, which is often a slip: a file emptied, a name changed, a default for all. Said once for
* a whole plan. Code: danger.large-change.
*/
function largeChange(workloads) {
	const services = workloads.filter(({ workload }) => workload.kind === "Service");
	const standing = services.filter(({ action }) => action !== "create").length;
	const gone = services.filter(({ action }) => action === "delete").length;
	const deleted = workloads.flatMap(({ forecast }) => forecast.objects).filter(({ action, stays }) => action === "delete" && stays !== true).length;
	const restarting = services.filter(({ forecast }) => forecast.restarts.length > 0).length;
	const isMostGone = gone > few && gone * 2 > standing;
	return [...deleted > many || isMostGone ? [danger("high", `${deleted} objects go at once, ${gone} of ${standing} services as a whole`)] : [], ...restarting > many ? [danger("medium", `${restarting} of ${standing} services restart at once`)] : []];
}
function danger(severity, message) {
	const code = "danger.large-change";
	return {
		code,
		severity,
		message,
		hint: dangerCodes[code].next
	};
}

// src/plan/assemble-plan.ts
/**
* Puts the parts in order and names the whole by what is wanted and what goes, so that what is delivered can be proven to
* be what was shown. Whether a file is new or stands already is no part of the name: after the write it is the same.
* Sealed files are named by what they are for: keys and ciphertext are fresh whenever they are made.
*/
function assemblePlan(parts, findings, images) {
	const ordered = parts.map((part) => ({
		...part,
		key: key(part.plan.workload)
	})).sort((a, b) => compareCodePoints(a.key, b.key));
	const wanted = ordered.map(({ plan, record }) => ({
		workload: plan.workload,
		...plan.action === "held" || plan.action === "delete" ? { action: plan.action } : {},
		inputs: record?.inputs,
		...namedFiles(plan, record)
	}));
	const workloads = ordered.map(({ plan }) => plan);
	const dangers = largeChange(workloads);
	return {
		id: valueHash(wanted),
		workloads,
		findings,
		images,
		dangers
	};
}
/** Every finding of a plan: of the inputs first, then by workload. */
function planFindings(plan) {
	return [...plan.findings, ...plan.workloads.flatMap(({ findings }) => findings)];
}
function namedFiles({ certificates = [], action }, record) {
	if (record === void 0) return {};
	if (certificates.length === 0 || action === "held") return { files: record.files };
	const sealed = new Set(certificates.map(({ path }) => path));
	const files = Object.entries(record.files).filter(([path]) => !sealed.has(path));
	return {
		files: Object.fromEntries(files),
		certificates: certificates.map(certificateIntent)
	};
}
function key({ environment, kind, name }) {
	return `${environment}\n${kind}\n${name}`;
}

export { planFindings as n, assemblePlan as t };