import { t as version } from "./chunk-version2.js";
import { l as planRestarts } from "./chunk-forecast-words.js";
import { t as isOlderTool } from "./chunk-tool-version.js";

// src/report/upgrade.ts
/** Workloads that stay as an older version of the tool wrote them. */
function behindCount({ workloads }) {
	return workloads.filter(({ action, tool }) => action === "keep" && tool !== void 0 && isOlderTool(tool, "0.1.0")).length;
}
/** The same for programs. */
function upgradeOutput(plan) {
	const { upgrade } = plan;
	if (upgrade === void 0) return { behind: behindCount(plan) };
	return { upgrade: {
		...upgrade,
		pods: restartCount(plan).pods
	} };
}
/** What an upgrade does, in one line; of any other plan how many workloads one would touch. */
function upgradeText(plan) {
	const { upgrade } = plan;
	if (upgrade === void 0) return behindText(behindCount(plan));
	const moved = plan.workloads.filter(({ steps }) => steps.length > 0).length;
	if (moved === 0 && upgrade.left === 0) return [`Nothing to upgrade: no workload that could move is older than ${upgrade.version}.`];
	const { restarts, pods } = restartCount(plan);
	const anew = restarts === 0 ? "no pod restarts" : `${counted(pods, "pod")} of ${restarts} restart`;
	return [`Upgrade to ${upgrade.version}: ${counted(moved, "workload")} move, ${anew}, ${upgrade.left} left for later.`];
}
/** How much starts anew, and how many pods that are at most. */
function restartCount(plan) {
	const restarts = planRestarts(plan);
	const pods = restarts.reduce((sum, { pods: { max } = { max: 1 } }) => sum + max, 0);
	return {
		restarts: restarts.length,
		pods
	};
}
function behindText(count) {
	if (count === 0) return [];
	return [`${counted(count, "workload")} as an older KarstKit wrote them: karst upgrade moves them.`];
}
function counted(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}

export { upgradeText as n, upgradeOutput as t };