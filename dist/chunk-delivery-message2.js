import { f as isMoved } from "./chunk-problem.js";
import { At as shortPin, Ct as causeText, Mt as summaryText } from "./chunk-recalled.js";

// src/report/delivery-message.ts
/** What a log shows in one screen; the rest is in the diff. */
const mostWorkloads = 40;
/** The text of the commit that carries a plan out: what changes and why, and the plan's id as a trailer. */
function deliveryMessage(plan) {
	const changed = plan.workloads.filter(isMoved);
	const lines = changed.slice(0, mostWorkloads).map(workloadLine);
	const left = changed.length - lines.length;
	const body = [
		...(plan.edits ?? []).map(({ path, state }) => `- ${state} ${path}`),
		...lines,
		...left > 0 ? [`and ${left} more`] : [],
		"",
		`Karst-Plan: ${plan.id}`
	].join("\n");
	return {
		subject: `karst: ${summaryText(plan, "written")}`,
		body
	};
}
function workloadLine({ workload, action, causes, source }) {
	const { kind, name, environment } = workload;
	return `- ${action} ${kind} ${name} (${environment})${source === void 0 ? "" : ` at ${shortPin(source.pin)}`}${causes.length === 0 ? "" : `: ${causes.map(causeText).join(", ")}`}`;
}

export { deliveryMessage as t };