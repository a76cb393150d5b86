import { n as readSettings } from "./chunk-specs.js";

// src/flows/proposal-place.ts
/** A branch that names more workloads, or environments, than these is hard to read. */
const mostNamed = 3;
/**
* The proposals that a run is about: one for each environment of karst.yaml, or for the one that is named. A change is one
* whatever it touches, with a branch of its own: two that edit the same entry of the specs could not both be merged. Raises
* `delivery.*` when the base cannot be read, and what is wrong with the change.
*/
async function proposalPlaces({ gitops, worldOf }, options) {
	const { change, environment } = options;
	if (environment !== void 0 && change === void 0) return [placeOf(options, environment)];
	return await gitops.onBranch(options.base, async ({ files }) => {
		const world = worldOf(files);
		const draft = await change?.(world, options);
		if (draft !== void 0 && draft.scope.size > 0) return [touchedPlace(draft, options)];
		const own = draft === void 0 ? options : {
			scope: "change",
			...options
		};
		return (await environmentNames(world, options)).map((name) => placeOf(own, name));
	});
}
function touchedPlace({ scope: touched }, options) {
	const names = [...new Set([...touched.values()].flatMap((each) => [...each]))].map((key) => key.split("/").at(-1) ?? key);
	const named = names.length > mostNamed ? "change" : names.join(".");
	const environments = [...touched.keys()];
	const place = placeOf({
		scope: named,
		...options
	}, joinedName(environments));
	return environments.length === 1 ? place : {
		...place,
		environments
	};
}
/** No environment's name holds such a line, so that this is none's. */
function joinedName(environments) {
	return environments.length > mostNamed ? "several_environments" : environments.join("_");
}
function placeOf({ scope }, environment) {
	return scope === void 0 ? { environment } : {
		environment,
		scope
	};
}
async function environmentNames(world, options) {
	if (options.environment !== void 0) return [options.environment];
	const { environments } = await readSettings(world.specs, options);
	return environments.map(({ name }) => name);
}

export { proposalPlaces as t };