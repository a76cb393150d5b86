import { n as planFindings } from "./chunk-assemble-plan.js";
import { t as driftStatusOf } from "./chunk-exit-status.js";
import { a as reasonCode, i as placed, o as verdictOf, v as sortedFindings } from "./chunk-problem.js";
import { t as planPage } from "./chunk-page.js";
import { n as planOutput, r as renderOutput, t as driftOutput } from "./chunk-plan-output.js";
import { s as hasChanges, t as actionCounts } from "./chunk-plan-words.js";
import { t as planText } from "./chunk-terminal.js";

// src/action/plan-outcome.ts
/** What a run says of a plan at its end. */
function planOutcome(plan, state, inputs, prefix) {
	const findings = sortedFindings(planFindings(plan));
	const { held } = actionCounts(plan);
	const changed = hasChanges(plan);
	const decision = held > 0 || state === "held" ? "held" : changedDecision(changed);
	return {
		...verdictOf(inputs["fail-on"], findings, changed),
		text: planText(plan, {
			color: false,
			outcome: state
		}),
		markdown: planPage(plan, { outcome: state }),
		findings: findings.filter(({ severity }) => severity !== "info" || changed).map((finding) => placed(finding, prefix)),
		decision,
		reasonCode: reasonCode(findings),
		changed,
		shown: [{
			name: "plan",
			plan,
			state
		}],
		images: plan.images,
		output: state === "planned" ? planOutput(plan) : renderOutput(plan, state === "written")
	};
}
/** The same of a plan that was carried out as a commit, or that there was nothing to commit for. */
function deliveryOutcome({ plan, written, commit }, inputs, prefix) {
	return {
		...planOutcome(plan, written ? "written" : "held", inputs, prefix),
		...commit === void 0 ? {} : { commit }
	};
}
/** The same of a plan that should be empty: any change fails the step, and so does an edit by hand. */
function driftOutcome(plan, prefix) {
	const outcome = planOutcome(plan, "planned", { "fail-on": "changes" }, prefix);
	const status = driftStatusOf(plan);
	return {
		...outcome,
		status,
		reasonCode: status === 1 ? "action.drift" : outcome.reasonCode,
		output: driftOutput(plan)
	};
}
function changedDecision(changed) {
	return changed ? "changes" : "none";
}

export { deliveryOutcome, driftOutcome, planOutcome };