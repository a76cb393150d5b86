import { t as readSettings } from "./chunk-read-specs.js";

// src/flows/proposal-place.ts
/** A branch that names more workloads than these is hard to read. */
const mostNamed = 3;
/**
* The proposals that a run is about: one for each environment of karst.yaml, or for the one that is named; of a change
* one for each environment that it touches, with a branch of its own. Raises `delivery.*` when the base cannot be read,
* and what is wrong with the change.
*/
async function proposalPlaces({ gitops, worldOf }, options) {
	const { change, environment } = options;
	if (environment !== void 0 && change === void 0) return [placeOf(options, environment)];
	return await gitops.onBranch(options.base, async ({ files }) => {
		const world = worldOf(files);
		const draft = await change?.(world, options);
		const touched = draft === void 0 ? [] : touchedPlaces(draft, options);
		if (touched.length > 0) return touched;
		const own = draft === void 0 ? options : {
			scope: "change",
			...options
		};
		return (await environmentNames(world, options)).map((name) => placeOf(own, name));
	});
}
function touchedPlaces({ scope: touched }, options) {
	return [...touched].map(([environment, keys]) => {
		const names = [...keys].map((key) => key.split("/").at(-1) ?? key);
		return placeOf({
			scope: names.length > mostNamed ? "change" : names.join("."),
			...options
		}, environment);
	});
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