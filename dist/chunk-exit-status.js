import { n as planFindings } from "./chunk-assemble-plan.js";
import { s as hasChanges } from "./chunk-plan-words.js";

// src/report/exit-status.ts
/** What a process says when it ends; one table for the command line and its documentation. */
const exitStatus = {
	fine: 0,
	/** `check` and `drift` alone. */
	drift: 1,
	/** A problem, or any error finding. */
	problem: 2,
	/** Anything that no one foresaw. */
	bug: 3
};
/** The status of a flow that ran to its end with these findings. */
function exitStatusOf(findings) {
	return findings.some(({ severity }) => severity === "error") ? exitStatus.problem : exitStatus.fine;
}
/** The status of a search for drift: an error stands above it, for nobody knows what it hides. */
function driftStatusOf(plan) {
	const status = exitStatusOf(planFindings(plan));
	if (status !== exitStatus.fine) return status;
	const isEdited = plan.workloads.some(({ files }) => files.some(({ state }) => state === "edited"));
	return hasChanges(plan) || isEdited ? exitStatus.drift : exitStatus.fine;
}

export { exitStatus as n, exitStatusOf as r, driftStatusOf as t };