import { B as Problem } from "./chunk-problem.js";
import { n as approvedId, r as planOptions } from "./chunk-run.js";

// src/cli/propose.ts
/**
* Has the plan of each environment approved, and keeps a pull request for it; none is proposed before all are approved.
* What stops the only one is raised, of several it is told beside the others. Raises `delivery.nowhere` without a repository.
*/
async function proposeApproved(session, flags, { asked, specsIn, ask }) {
	const [{ proposalPlaces }, { planProposal }, { proposeEach }, { openProposals }, show] = await Promise.all([
		import("./chunk-proposal-place.js"),
		import("./chunk-propose4.js"),
		import("./chunk-propose-each.js"),
		import("./chunk-delivery-world3.js"),
		import("./chunk-show.js")
	]);
	const { branch, ...world } = await openProposals(session, flags, {
		repository: repositoryOf(flags),
		specsIn
	});
	const options = {
		...planOptions(session, flags),
		...asked,
		base: branch
	};
	const places = await proposalPlaces(world, options);
	const planOf = (place) => planProposal(world, {
		...options,
		...place
	});
	if (flags.dryRun === true) return show.showPlans(session, flags, await inTurn(places, planOf));
	refuseManyForOne(flags, places);
	const approved = await inTurn(places, async (place) => ({
		...place,
		...await approvedId(session, flags, () => planOf(place), ask)
	}));
	const each = await proposeEach(world, {
		...options,
		places: approved,
		gates: gatesOf(options)
	});
	const [stop] = each.stops;
	if (stop !== void 0 && approved.length === 1) throw stop.problem;
	show.showProposed(session, flags, each);
}
function repositoryOf({ repository }) {
	if (repository !== void 0) return repository;
	throw new Problem("delivery.nowhere", "Nothing says where to open the pull request");
}
/** Images that are not built yet hold the merge; with --locked nobody is asked for them. */
function gatesOf(options) {
	return async (plan, world) => {
		if (options.locked === true) return [];
		const { gatesOfImages } = await import("./chunk-image-gates.js");
		return await gatesOfImages(world, options, plan);
	};
}
/** A person reads one plan after the other. */
async function inTurn(items, make) {
	const made = [];
	for (const item of items) made.push(await make(item));
	return made;
}
/** The id of one plan says nothing of those of other environments. */
function refuseManyForOne({ planId }, places) {
	if (planId === void 0 || places.length < 2) return;
	const names = places.map(({ environment }) => environment).join(", ");
	throw new Problem("delivery.unapproved", `One plan was read, and there are those of ${names}`, { next: "Name the environment of the plan with --environment, or pass --yes." });
}

export { proposeApproved };