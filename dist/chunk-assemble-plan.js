import { c as contentHash, l as valueHash, u as canonicalJson, w as compareCodePoints } from "./chunk-world2.js";
import { T as dangerCodes } from "./chunk-problem.js";

// src/plan/certificate.ts
/** Is the certificate that is there good for what is wanted now? No key is needed to tell, and none is made. */
function decideCertificate(wanted, circumstances) {
	const { recorded, nowMs } = circumstances;
	const notAfterMs = recorded === void 0 ? void 0 : Date.parse(recorded.notAfter);
	return {
		...wanted,
		due: dueReason(wanted, circumstances),
		daysLeft: notAfterMs === void 0 ? void 0 : Math.floor((notAfterMs - nowMs) / dayMs),
		notAfter: recorded?.notAfter
	};
}
/**
* What of a certificate a plan's id stands for: its names, its issuer, who can open it, and whether it is made anew. Fresh
* keys and ciphertext are no part of it, for they are made when it is delivered.
*/
function certificateIntent({ due, daysLeft: _, notAfter: __, ...wanted }) {
	return {
		...wanted,
		due: due !== void 0
	};
}
/** Hash of the names, as the record keeps it. */
function namesHash({ spiffeId, dnsNames }) {
	return valueHash([spiffeId, ...dnsNames]);
}
/** Who can open a seal, as the record keeps it. */
function sealHash(recipients) {
	return valueHash([...recipients].sort(compareCodePoints));
}
const dayMs = 864e5;
function dueReason(wanted, { recorded, isThere, nowMs, forced }) {
	if (recorded === void 0) return "new";
	if (!isThere) return "missing";
	if (recorded.names !== namesHash(wanted)) return "names-changed";
	if (recorded.issuer !== wanted.issuer) return "authority-changed";
	if (recorded.seal !== wanted.seal) return "seal-changed";
	if (forced) return "forced";
	const [notBeforeMs, notAfterMs] = [Date.parse(recorded.notBefore), Date.parse(recorded.notAfter)];
	if (nowMs >= notAfterMs) return "expired";
	return nowMs >= notAfterMs - (notAfterMs - notBeforeMs) / 3 ? "last-third" : void 0;
}

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
	const workloads = ordered.map(({ plan }) => plan);
	const dangers = largeChange(workloads);
	return {
		id: planId(ordered.map(wantedText)),
		workloads,
		findings,
		images,
		dangers
	};
}
/** The name of a plan, by what is wanted of each of its workloads in their order: `valueHash` of the list of them all. */
function planId(wanted) {
	const elements = wanted.map((text) => `  ${text.trimEnd().replaceAll("\n", "\n  ")}`);
	return contentHash(elements.length === 0 ? "[]\n" : `[\n${elements.join(",\n")}\n]\n`);
}
/** What a workload adds to the name of its plan. */
function wantedText({ plan, record }) {
	return canonicalJson({
		workload: plan.workload,
		...plan.action === "held" || plan.action === "delete" ? { action: plan.action } : {},
		inputs: record?.inputs,
		...namedFiles(plan, record),
		...plan.action === "delete" ? { gone: plan.forecast.objects.map(goneObject) } : {}
	});
}
/** What goes is named too, and what stays of it in the cluster: it may hold data. */
function goneObject({ object, stays }) {
	return {
		object,
		stays: stays === true
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

export { largeChange as a, sealHash as c, wantedText as i, planFindings as n, decideCertificate as o, planId as r, namesHash as s, assemblePlan as t };