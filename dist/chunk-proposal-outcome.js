import { n as planFindings } from "./chunk-assemble-plan.js";
import { o as joinBuilds } from "./chunk-image.js";
import { a as reasonCode, d as problemPage, i as placed, l as defined, m as inlineCode, o as verdictOf, p as inertMarkdown, s as problemOutput, v as sortedFindings } from "./chunk-problem.js";
import { t as planPage } from "./chunk-page.js";
import { n as planOutput } from "./chunk-plan-output.js";
import { s as hasChanges, t as actionCounts } from "./chunk-plan-words.js";
import { n as proposalOutput, r as proposalText, t as decisionText } from "./chunk-proposals.js";

// src/action/proposal-outcome.ts
/** GitHub takes a job summary of 1 MiB a step. */
const summaryCharacters = 6e5;
/** What a run says of its proposals, one an environment. What stopped one fails the step; the others are told. */
function proposalOutcome({ proposed: proposals, stops }, inputs, prefix) {
	const plans = proposals.map(({ plan }) => plan);
	const problems = stops.map(({ problem }) => problem);
	const findings = [...problems.map((problem) => problem.toFinding()), ...sortedFindings(plans.flatMap(planFindings))];
	const changed = plans.some(hasChanges);
	const isHeld = proposals.some(({ decision, plan }) => decision === "held" || actionCounts(plan).held > 0);
	const made = proposals.find(({ decision }) => decision === "opened" || decision === "updated");
	const limit = Math.min(6e4, Math.floor(summaryCharacters / Math.max(1, plans.length)));
	const shown = proposals.map(({ plan, environment, decision }) => ({
		name: proposals.length === 1 ? "plan" : environment,
		plan,
		state: decision === "held" ? "held" : "planned"
	}));
	return {
		...verdictOf(stops.length > 0 ? "error" : inputs["fail-on"], findings, changed),
		text: proposals.map((one) => proposalText(one, false)).join("\n"),
		markdown: [...stops.map(({ environment, problem }) => stopPage(environment, problem)), ...proposals.map((one) => proposalPage(one, limit))].join("\n"),
		findings: findings.filter(({ severity }) => severity !== "info" || changed).map((finding) => placed(finding, prefix)),
		decision: stops.length > 0 ? "failed" : heldDecision(isHeld, changed),
		reasonCode: reasonCode(findings),
		changed,
		...defined({ commit: made?.head.commit }),
		proposals: proposals.map(proposalOutput),
		shown,
		images: joinBuilds(proposals.flatMap(buildsOf)),
		output: outputOf(plans, problems)
	};
}
/** Its Dockerfiles lie on the branch of the proposal until it is merged. */
function buildsOf({ plan, head }) {
	const ref = defined({ ref: head.commit });
	return plan.images.map((image) => ({
		...image,
		dockerfile: {
			...image.dockerfile,
			...ref
		}
	}));
}
function heldDecision(isHeld, changed) {
	if (isHeld) return "held";
	return changed ? "changes" : "none";
}
/** One environment's as the command line prints it; of several all, each with its kind. */
function outputOf(plans, problems) {
	const items = [...problems.map(problemOutput), ...plans.map(planOutput)];
	const [only] = items;
	if (items.length === 1 && only !== void 0) return only;
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "List",
		items
	};
}
function stopPage(environment, problem) {
	return `${inlineCode(environment)}\n\n${problemPage(problem)}`;
}
function proposalPage({ plan, environment, decision, pullRequest }, limit) {
	const link = pullRequest === void 0 || !/^https?:\/\/[\w.:/-]+$/.test(pullRequest.url) ? "" : ` [#${pullRequest.number}](${pullRequest.url})`;
	return `${`${inlineCode(environment)}: ${inertMarkdown(decisionText(decision))}${link}`}\n\n${planPage(plan, {
		outcome: decision === "held" ? "held" : "planned",
		limit,
		next: []
	})}`;
}

export { proposalOutcome };