import { n as planFindings } from "./chunk-assemble-plan.js";
import { c as findingOutput, h as findingText, l as defined, v as sortedFindings } from "./chunk-problem.js";
import { r as exitStatusOf } from "./chunk-exit-status.js";
import { t as planText } from "./chunk-terminal.js";

// src/report/proposals.ts
/** What a run did with its proposals, as programs read it; its shape is schemas/output/proposals.schema.json. */
function proposalsOutput(each) {
	const { proposed, stops } = each;
	const findings = sortedFindings(proposed.flatMap(({ plan }) => planFindings(plan)));
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Proposals",
		exitStatus: proposalsStatus(each),
		proposals: proposed.map(proposalOutput),
		stops: stops.map(({ environment, problem }) => ({
			environment,
			problem: findingOutput(problem.toFinding())
		})),
		findings: findings.map(findingOutput)
	};
}
/** The same for a person. */
function proposalsText({ proposed, stops }, color) {
	return [...proposed.map((one) => proposalText(one, color)), ...stops.map(({ environment, problem }) => `${environment}: stopped\n${findingText(problem.toFinding(), color)}\n`)].join("\n");
}
/** A proposal that a person declined is no error, an environment that was stopped is one. */
function proposalsStatus({ proposed, stops }) {
	const findings = proposed.flatMap(({ plan }) => planFindings(plan));
	return exitStatusOf([...findings, ...stops.map(({ problem }) => problem.toFinding())]);
}
function proposalOutput(proposed) {
	const { environment, decision, plan, base, head, pullRequest, merge } = proposed;
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
		superseded: [...proposed.superseded],
		refusedReviewers: [...proposed.refused]
	};
}
/** The plan, and where its pull request is. */
function proposalText(proposed, color) {
	const { plan, environment, decision, pullRequest } = proposed;
	const where = pullRequest === void 0 ? "" : `: #${pullRequest.number} ${pullRequest.url}`;
	return `${planText(plan, {
		color,
		outcome: decision === "held" ? "held" : "planned",
		diffs: false
	})}${environment}: ${decisionText(decision)}${where}\n`;
}
function decisionText(decision) {
	return decisionTexts[decision];
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

export { proposalsStatus as a, proposalsOutput as i, proposalOutput as n, proposalsText as o, proposalText as r, decisionText as t };