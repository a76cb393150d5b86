import { n as planFindings } from "./chunk-assemble-plan.js";
import { a as verdictOf, g as sortedFindings, i as reasonCode, r as placed, t as emptyOutputs } from "./chunk-problem.js";
import { i as planPage, n as planOutput, r as renderOutput } from "./chunk-plan-output.js";
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
		outputs: {
			...emptyOutputs,
			decision,
			"reason-code": reasonCode(findings),
			"plan-id": plan.id,
			changed,
			"build-matrix": { include: plan.images },
			result: state === "planned" ? planOutput(plan) : renderOutput(plan, state === "written")
		}
	};
}
/** The same of a plan that was carried out as a commit, or that there was nothing to commit for. */
function deliveryOutcome({ plan, written, commit = "" }, inputs, prefix) {
	const outcome = planOutcome(plan, written ? "written" : "held", inputs, prefix);
	return {
		...outcome,
		outputs: {
			...outcome.outputs,
			commit
		}
	};
}
function changedDecision(changed) {
	return changed ? "changes" : "none";
}

export { deliveryOutcome, planOutcome };