import { t as contend } from "./chunk-contend.js";
import { n as renderTree } from "./chunk-render2.js";

// src/flows/deliver.ts
/**
* Plans against the tip of a branch and commits what the plan writes, if the branch still stands there; otherwise all of
* it is done again on the new tip. Texts are never merged: what is committed is what a plan on exactly that parent says.
* Raises `delivery.*` Problems; nothing is written then.
*/
async function deliver(delivery, options, message) {
	return contend(delivery.patience, (attempt) => delivery.gitops.onBranch(options.branch, async (branch) => {
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
	}, ""));
}

export { deliver };