import { v as sortedFindings } from "./chunk-problem.js";
import { c as isQuiet, s as hasChanges } from "./chunk-plan-words.js";

// src/report/shared-finding.ts
/**
* What a reader is told, and where: an advice that concerns many workloads is said once for all of them, and what is good
* to know about the whole is not said again while nothing changes. Errors each stand where they belong.
*/
function tellFindings(plan) {
	const groups = /* @__PURE__ */ new Map();
	for (const { workload, findings } of plan.workloads) for (const finding of findings) {
		const members = groups.get(likeness(finding)) ?? [];
		groups.set(likeness(finding), [...members, {
			finding,
			names: [workload.name]
		}]);
	}
	const isShared = (finding) => finding.severity !== "error" && (groups.get(likeness(finding))?.length ?? 0) > 1;
	const shared = [...groups.values()].flatMap(([first, ...rest]) => first === void 0 || !isShared(first.finding) ? [] : [{
		finding: first.finding,
		names: [...new Set([first, ...rest].flatMap(({ names }) => names))]
	}]);
	const whole = plan.findings.filter(({ severity }) => severity !== "info" || hasChanges(plan));
	return {
		workloads: plan.workloads.map((one) => ({
			...one,
			findings: sortedFindings(one.findings.filter((finding) => !isShared(finding)))
		})).filter((one) => !isQuiet(one)),
		shared: [...shared, ...sortedFindings(whole).map((finding) => ({
			finding,
			names: []
		}))]
	};
}
/** Two findings with the same advice are alike; their messages differ in the name alone. */
function likeness({ code, severity, expected = "", hint = "" }) {
	return [
		severity,
		code,
		expected,
		hint
	].join("\n");
}

export { tellFindings as t };