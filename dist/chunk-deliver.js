import { b as Problem } from "./chunk-problem.js";
import { t as renderTree } from "./chunk-render2.js";

// src/flows/deliver.ts
/**
* Plans against the tip of a branch and commits what the plan writes, if the branch still stands there; otherwise all of
* it is done again on the new tip. Texts are never merged: what is committed is what a plan on exactly that parent says.
* Raises `delivery.*` Problems; nothing is written then.
*/
async function deliver(delivery, options, message) {
	const { patience, gitops } = delivery;
	for (let attempt = 1; attempt <= patience.attempts; attempt += 1) {
		const done = await gitops.onBranch(options.branch, async (branch) => {
			const { plan, written } = await renderTree(delivery.worldOf(branch.files), options);
			const seen = {
				plan,
				written,
				branch: branch.name,
				attempts: attempt
			};
			if (!written || branch.changes().length === 0) return seen;
			const commit = await branch.deliver(message(plan));
			return commit === void 0 ? void 0 : {
				...seen,
				commit
			};
		});
		if (done !== void 0) return done;
		await patience.pause(pauseMs(patience, attempt));
	}
	throw new Problem("delivery.contended", `The branch moved ${patience.attempts} times while its tree was rendered`);
}
/** Twice as long after each collision, and a random part of that. */
function pauseMs({ firstPauseMs, longestPauseMs, random }, attempt) {
	const whole = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
	return Math.round(whole * (.5 + random() / 2));
}

export { deliver };