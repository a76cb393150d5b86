import { S as Problem } from "./chunk-problem.js";

// src/action/mode.ts
const modes = [
	"auto",
	"plan",
	"pull-request",
	"check",
	"render",
	"commit",
	"renew",
	"pin",
	"validate"
];
/** Modes that write to a branch; the others write at most into the workspace. */
function delivers(work) {
	return [
		"commit",
		"renew",
		"pin",
		"pull-request"
	].includes(work);
}
/**
* What a run does: what the mode says, and for `auto` what the event asks for. Raises `action.event` for work that the
* event must not be trusted with.
*/
function chooseWork(mode, event) {
	const work = mode === "auto" ? workOf(event) : mode;
	const obstacle = obstacleOf(work, event);
	if (obstacle !== void 0) throw new Problem("action.event", obstacle.why, obstacle);
	return work;
}
/** What is agreed upon is delivered, and all else planned: a plan writes nothing anywhere. */
function workOf(event) {
	return isAgreed(event) ? "pull-request" : "plan";
}
function isAgreed({ name, ref, defaultBranch }) {
	if (name === "schedule" || name === "repository_dispatch") return true;
	if (name !== "push" && name !== "workflow_dispatch") return false;
	return defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`;
}
function obstacleOf(work, { name, pullRequest }) {
	if (name === "pull_request_target" && work !== "validate") return {
		why: "pull_request_target has the secrets and the rights of this repository, and what a pull request holds would be rendered with them",
		next: "Let the workflow run on pull_request, where forks have neither."
	};
	const isUnmerged = name === "pull_request" && pullRequest?.isMerged !== true;
	if (delivers(work) && (isUnmerged || name === "merge_group")) return {
		why: `mode ${work} would deliver what a pull request holds before it is merged`,
		next: "Deliver on push to the default branch; leave mode out, and a pull request is planned."
	};
}

export { delivers as n, modes as r, chooseWork as t };