import { t as contend } from "./chunk-contend.js";
import { i as imagesRun, t as askForImages } from "./chunk-image-hold2.js";
import { n as renderTree } from "./chunk-recalled.js";

// src/flows/image-warnings.ts
/**
* Looks what a plan would run, and gives who asks registries for it: a warning for each image that is not there as it
* should be. Nobody is asked where a run asks nobody, or images are what they were. Raises `disk.*`. Codes: built.*.
*/
async function imageWarnings(world, options, plan) {
	const { locked = false, onlyCertificates = false, handed } = options;
	const named = !locked && !onlyCertificates && handed === void 0 ? await imagesRun(world, options, plan) : [];
	return async () => {
		const { findings } = await askForImages(world, named);
		return findings.map((finding) => finding.severity === "error" ? {
			...finding,
			severity: "warning"
		} : finding);
	};
}

// src/flows/deliver.ts
/**
* Plans against the tip of a branch and commits what the plan writes, if the branch still stands there; otherwise all of
* it is done again on the new tip. Texts are never merged: what is committed is what a plan on exactly that parent says.
* Whoever reads the branch runs it at once, so the plan is told with a warning for each image that is not there by then.
* Raises `delivery.*` Problems; nothing is written then.
*/
async function deliver(delivery, options, message) {
	const { warn, ...delivered } = await contend(delivery.patience, (attempt) => delivery.gitops.onBranch(options.branch, async (branch) => {
		const world = delivery.worldOf(branch.files);
		const { plan, written } = await renderTree(world, options);
		const seen = {
			plan,
			written,
			branch: branch.name,
			attempts: attempt
		};
		if (!written || branch.changes().length === 0) return seen;
		const warn = await imageWarnings(world, options, plan);
		const commit = await branch.deliver(message(plan));
		return commit === void 0 ? void 0 : {
			...seen,
			commit,
			warn
		};
	}, ""));
	if (warn === void 0) return delivered;
	const { plan } = delivered;
	return {
		...delivered,
		plan: {
			...plan,
			findings: [...plan.findings, ...await warn()]
		}
	};
}

export { deliver };