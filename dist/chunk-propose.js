import { a as leniently, i as openStepForge, o as confirmedDigests, r as sourcePlace, s as gitOpsRepository } from "./chunk-perform.js";
import { c as specsPlace } from "./chunk-proposal-branch.js";
import { t as openDelivery } from "./chunk-delivery-world2.js";

// src/action/propose.ts
/** Keeps one pull request an environment in the GitOps repository, and tells of it where the specs come from. */
async function proposeAll(job) {
	const { inputs, options, prefix } = job;
	const { branch, ...world } = await openProposals(job);
	const [{ proposeEach }, { proposalOutcome }] = await Promise.all([import("./chunk-propose-each.js"), import("./chunk-proposal-outcome.js")]);
	const { built, gates: refused } = await confirmedDigests(job);
	const gates = async (plan, there) => {
		const { gatesOfImages } = await import("./chunk-image-gates.js");
		return [...refused, ...await gatesOfImages(there, options, plan)];
	};
	return proposalOutcome(await proposeEach(world, {
		...options,
		built,
		gates,
		base: branch,
		autoMerge: inputs["auto-merge"]
	}), inputs, prefix);
}
async function openProposals(job) {
	const { step, inputs, opened, work, prefix } = job;
	const foreign = inputs["gitops-repository"];
	const tokens = await job.tokens.forWork(work);
	const forge = await openStepForge(step, gitOpsRepository(inputs, step.environment), tokens);
	const writing = inputs["app-id"] !== "" ? {
		writer: forge.commits,
		ownAddresses: [await forge.address()]
	} : {};
	const delivery = await openDelivery(step, opened, {
		inputs,
		prefix,
		tokens,
		...writing
	});
	const source = await sourcePlace(job);
	return {
		...delivery,
		forge: leniently(forge, step.say),
		...source === void 0 ? {} : { source },
		...foreign === "" ? { specs: prefix } : {},
		specsAt: specsPlace(step.environment.GITHUB_REPOSITORY ?? "", prefix)
	};
}

export { proposeAll };