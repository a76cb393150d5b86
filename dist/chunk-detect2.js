import { t as detect } from "./chunk-detect.js";
import { t as parseSlug } from "./chunk-slug.js";
import { t as readConfig } from "./chunk-config.js";

// src/flows/detect.ts
/** Explains how one source starts. Raises `slug.*`, `source.*` and `ref.*` Problems. */
async function detectSource(world, options) {
	const bytes = await world.specs.read("karst.yaml");
	const config = readConfig((bytes === void 0 ? {} : { karst: {
		path: "karst.yaml",
		bytes
	} }).karst, options);
	const slug = parseSlug(options.slug, config.hosts);
	world.progress.step(slug.text, "getting the source");
	const source = await openSource(world.sources(config), slug);
	world.progress.step(slug.text, "looking how it starts");
	const { path, entrypoint, callerEntrypoint } = options;
	const hints = {
		name: slug.kind === "repository" ? slug.repository : slug.path.split("/").at(-1) ?? "",
		defaultPython: config.defaultEnvironment.defaults.python,
		...path === void 0 ? {} : { path },
		...entrypoint === void 0 ? {} : { entrypoint },
		...callerEntrypoint === void 0 ? {} : { environmentEntrypoint: {
			value: callerEntrypoint,
			from: "caller"
		} }
	};
	const detection = await detect(source.tree, hints, world.loadPython);
	return {
		slug,
		pin: source.pin,
		path: path ?? "",
		detection
	};
}
async function openSource(sources, slug) {
	if (slug.kind === "directory") return await sources.open(slug);
	return await sources.fetch(slug, await sources.pin(slug));
}

export { detectSource };