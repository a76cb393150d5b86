import { l as parseSpecs, n as readSpecFiles } from "./chunk-read-specs.js";

// src/flows/validate.ts
/** Reads every spec and says all that is wrong with them; asks no host. Raises `spec.missing` and `disk.*`. */
async function validateSpecs(world, selection) {
	const files = await readSpecFiles(world.specs, selection);
	const { services, findings } = parseSpecs(files, {
		...selection,
		takenNames: /* @__PURE__ */ new Map()
	});
	return {
		services: services.map(({ name, owner, environment, slug }) => ({
			name,
			owner,
			environment,
			slug: slug.text
		})),
		findings
	};
}

export { validateSpecs };