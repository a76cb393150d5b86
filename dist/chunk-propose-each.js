import { S as Problem } from "./chunk-problem.js";
import { t as proposalPlaces } from "./chunk-proposal-place2.js";
import { n as propose, r as reportSource } from "./chunk-propose3.js";

// src/flows/propose-each.ts
/**
* Proposes every environment of karst.yaml, or the one that is named: each has a pull request of its own, so that one can
* be merged while another waits. What stops one does not stop the others. `places` are those that somebody approved,
* each with the id of its plan. Raises `delivery.*` when the base cannot be read.
*/
async function proposeEach(world, { places, ...options }) {
	const { source, ...own } = world;
	const proposed = [];
	const stops = [];
	for (const place of places ?? await proposalPlaces(world, options)) try {
		proposed.push(await propose(own, {
			...options,
			...place
		}));
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		stops.push({
			environment: place.environment,
			problem: error
		});
	}
	const each = {
		proposed,
		stops
	};
	if (source !== void 0) await reportSource(source, each);
	return each;
}

export { proposeEach };