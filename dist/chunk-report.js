import { S as Problem } from "./chunk-problem.js";
import { a as serverApi } from "./chunk-world.js";
import { t as leniently } from "./chunk-lenient-forge2.js";

// src/action/digests.ts
/** Digests for a mode that does nothing without. Raises `action.input`. */
async function handedDigests(job) {
	const handed = await readDigests(job);
	if (handed.length > 0) return handed;
	throw new Problem("action.input", "mode pin needs digests, and none are handed over", {
		expected: "a directory of *.digest files, or lines such as registry/name:tag@sha256:…",
		next: "Pass the directory that the digests were downloaded to as \"digests\"."
	});
}
/** What a proposal takes from a build: the digests that the registry confirms, and a gate for each that it does not. */
async function confirmedDigests(job) {
	const handed = await readDigests(job);
	if (handed.length === 0) return {
		built: {},
		gates: []
	};
	const { confirmBuilt } = await import("./chunk-built-images.js");
	const { built, findings } = await confirmBuilt(job.opened.world, job.options, handed);
	return {
		built,
		gates: findings.map(({ code, message }) => ({
			name: code,
			isPassed: false,
			by: message
		}))
	};
}
/** What the input names: texts, files or directories of the workspace, one a line. */
async function readDigests({ inputs, opened }) {
	const lines = inputs.digests.split("\n").map((line) => line.trim());
	const { readDigestFiles } = await import("./chunk-digest-files.js");
	return readDigestFiles(lines.filter((line) => line !== ""), opened.workspace);
}

// src/action/forge.ts
/** A repository of this GitHub, with the token that opens it. Nothing is asked yet. */
async function openStepForge({ environment, stop: signal }, repository, token) {
	const [{ openForge }, { fixedToken }, { usualWaiting }] = await Promise.all([
		import("./chunk-open-forge2.js"),
		import("./chunk-token-source.js"),
		import("./chunk-waiting.js")
	]);
	return openForge({
		...serverApi(environment),
		repository,
		tokens: fixedToken(token),
		waiting: usualWaiting,
		signal
	});
}

// src/action/report.ts
/** Events whose commit is the one that was checked out; of any other nobody knows what the workspace holds. */
const told = [
	"merge_group",
	"pull_request",
	"push",
	"repository_dispatch",
	"schedule",
	"workflow_dispatch"
];
/**
* The commit that the workflow runs for, to be told there what became of it; undefined where there is none, without a
* token, and for a pull request of a fork, whose token may write nothing.
*/
async function sourcePlace(job) {
	const { step, event, tokens, prefix } = job;
	const repository = step.environment.GITHUB_REPOSITORY ?? "";
	const { name, commit, pullRequest } = event;
	if (!told.includes(name)) return void 0;
	if (commit === void 0 || repository === "" || tokens.own === "") return void 0;
	if (pullRequest?.isFork === true) return void 0;
	return {
		forge: leniently(await openStepForge(step, repository, tokens.own), step.say),
		commit,
		specs: prefix,
		...pullRequest === void 0 ? {} : { number: pullRequest.number }
	};
}
/** A check and, on a pull request, one comment that stays up to date. */
async function reportPlanned(job, plan) {
	const place = await sourcePlace(job);
	if (place === void 0) return;
	const { reportPlan } = await import("./chunk-report-plan2.js");
	await reportPlan(place, plan, {
		outcome: "planned",
		key: keyOf(job)
	});
}
/** The same of a run that had to stop: a check that is required and never comes holds a merge for ever. */
async function reportStopped(job, problem) {
	const place = await sourcePlace(job);
	if (place === void 0) return;
	const { reportStop } = await import("./chunk-report-plan2.js");
	await reportStop(place, problem);
}
/** Workflows for several directories or environments keep a comment each. */
function keyOf({ inputs, prefix }) {
	return [inputs.environment || "plan", ...prefix === "" ? [] : [prefix]].join("/");
}

export { confirmedDigests as a, openStepForge as i, reportStopped as n, handedDigests as o, sourcePlace as r, reportPlanned as t };