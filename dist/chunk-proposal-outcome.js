import { Bt as planFindings, F as proposalText, I as retiredText, N as decisionText, P as proposalOutput, St as actionCounts, V as planPage, z as planOutput } from "./chunk-recalled.js";
import { C as defined, D as inertMarkdown, F as sortedFindings, O as inlineCode, T as problemPage, _ as judged, d as hasWork, x as problemOutput } from "./chunk-problem.js";
import { J as joinBuilds } from "./chunk-planned.js";

// src/action/proposal-outcome.ts
/** GitHub takes a job summary of 1 MiB a step. */
const summaryCharacters = 6e5;
/** What a run says of its proposals, one an environment. What stopped one fails the step; the others are told. */
function proposalOutcome({ proposed: proposals, stops, retired }, inputs, prefix) {
	const plans = proposals.map(({ plan }) => plan);
	const problems = stops.map(({ problem }) => problem);
	const findings = [...problems.map((problem) => problem.toFinding()), ...sortedFindings(plans.flatMap(planFindings))];
	const failOn = stops.length > 0 ? "error" : inputs["fail-on"];
	const isHeld = proposals.some(({ decision, plan }) => decision === "held" || actionCounts(plan).held > 0);
	const made = proposals.find(({ decision }) => decision === "opened" || decision === "updated");
	const limit = Math.min(6e4, Math.floor(summaryCharacters / Math.max(1, plans.length)));
	const shown = proposals.map(({ plan, environment, decision }) => ({
		name: proposals.length === 1 ? "plan" : environment,
		plan,
		state: decision === "held" ? "held" : "planned"
	}));
	return {
		...judged(findings, {
			changed: plans.some(hasWork),
			isHeld
		}, failOn, prefix),
		...stops.length > 0 ? { decision: "failed" } : {},
		text: [...proposals.map((one) => proposalText(one, false)), ...retired.map((one) => `${retiredText(one)}: #${one.number} ${one.url}\n`)].join("\n"),
		markdown: [
			...stops.map(({ environment, problem }) => stopPage(environment, problem)),
			...proposals.map((one) => proposalPage(one, limit)),
			...retired.map((one) => `${inertMarkdown(retiredText(one))}${linkTo(one)}\n`)
		].join("\n"),
		...defined({ commit: made?.head.commit }),
		proposals: proposals.map(proposalOutput),
		...retired.length === 0 ? {} : { retired },
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
	const link = pullRequest === void 0 ? "" : linkTo(pullRequest);
	return `${`${inlineCode(environment)}: ${inertMarkdown(decisionText(decision))}${link}`}\n\n${planPage(plan, {
		outcome: decision === "held" ? "held" : "planned",
		limit,
		next: []
	})}`;
}
function linkTo({ number, url }) {
	return /^https?:\/\/[\w.:/-]+$/.test(url) ? ` [#${number}](${url})` : "";
}

export { proposalOutcome };