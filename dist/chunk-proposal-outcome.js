import { n as planFindings } from "./chunk-assemble-plan.js";
import { o as joinBuilds } from "./chunk-image.js";
import { a as reasonCode, d as problemPage, i as placed, l as defined, m as inlineCode, o as verdictOf, p as inertMarkdown, s as problemOutput, v as sortedFindings } from "./chunk-problem.js";
import { t as planPage } from "./chunk-page.js";
import { n as planOutput } from "./chunk-plan-output.js";
import { s as hasChanges, t as actionCounts } from "./chunk-plan-words.js";
import { t as planText } from "./chunk-terminal.js";

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
		text: proposals.map(proposalText).join("\n"),
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
function proposalOutput({ environment, decision, plan, base, head, pullRequest, merge, superseded, refused }) {
	const { number, url } = pullRequest ?? {};
	return {
		environment,
		decision,
		planId: plan.id,
		base: base.name,
		head: head.name,
		...defined({
			commit: head.commit,
			number,
			url,
			merge
		}),
		superseded: [...superseded],
		refusedReviewers: [...refused]
	};
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
function proposalText(proposed) {
	const { plan, environment, decision, pullRequest } = proposed;
	const where = pullRequest === void 0 ? "" : `, ${pullRequest.url}`;
	return `${planText(plan, {
		color: false,
		outcome: decision === "held" ? "held" : "planned"
	})}${environment}: ${decisionTexts[decision]}${where}\n`;
}
function stopPage(environment, problem) {
	return `${inlineCode(environment)}\n\n${problemPage(problem)}`;
}
function proposalPage({ plan, environment, decision, pullRequest }, limit) {
	const link = pullRequest === void 0 || !/^https?:\/\/[\w.:/-]+$/.test(pullRequest.url) ? "" : ` [#${pullRequest.number}](${pullRequest.url})`;
	return `${`${inlineCode(environment)}: ${inertMarkdown(decisionTexts[decision])}${link}`}\n\n${planPage(plan, {
		outcome: decision === "held" ? "held" : "planned",
		limit,
		next: []
	})}`;
}
const decisionTexts = {
	opened: "a pull request was opened",
	updated: "its pull request was brought up to date",
	kept: "its pull request says this already",
	closed: "its pull request was closed, for nothing is left to do",
	none: "nothing is to do",
	declined: "a person closed the pull request with exactly this plan; it is not opened again",
	held: "held back, for an entry has an error and strict is set"
};

export { proposalOutcome };