import { B as Problem } from "./chunk-problem.js";
import { S as parseSlug, _ as sourceIdentity, i as readSpecs, m as readYaml, n as readSettings, o as unknownEnvironment } from "./chunk-specs.js";
import { n as editedFiles, r as setValue, t as addedEnvironment } from "./chunk-edited-files.js";
import { o as withEdits } from "./chunk-recalled.js";
import { i as scopeOf, n as placeOfEntry, r as readStanding } from "./chunk-workload-entry.js";

// src/flows/deploy.ts
/**
* Puts a repository into the specs, or moves the ref of the entry that it has, in every environment of that entry.
* Raises `deploy.exists`, `promote.pinned`, `environment.unknown`, `spec.uneditable`, `slug.*`, and what is wrong with
* the specs.
*/
function deployChange(request) {
	return async (world, options) => {
		const { hosts, environments } = await readSettings(world.specs, options);
		const { environment } = request;
		if (environment !== void 0 && !environments.some(({ name }) => name === environment)) throw unknownEnvironment(environment, environments);
		const slug = parseSlug(request.slug, hosts);
		const { edits, known } = await draftEdits(world, options, {
			request,
			slug
		});
		const own = (await readSpecs({
			...world,
			specs: withEdits(world.specs, edits)
		}, options)).specs.services.filter((service) => isSame(service, slug, request.path));
		const pinned = own.filter((service) => isPinned(service, slug));
		return {
			edits,
			known,
			scope: scopeOf(own.filter((service) => !pinned.includes(service))),
			findings: pinned.map(pinnedNote)
		};
	};
}
async function draftEdits(world, options, wish) {
	const standing = await standingOrNothing(world, options);
	if (standing === void 0) return {
		edits: [newFile(options, wish)],
		known: []
	};
	const { files, specs } = standing;
	const known = specs.findings;
	const entry = specs.services.find((service) => isSame(service, wish.slug, wish.request.path));
	if (entry !== void 0) return {
		edits: editedFiles(movedEntry(standing, entry, wish)),
		known
	};
	if (files.repos === void 0) return {
		edits: [newFile(options, wish)],
		known
	};
	return {
		edits: editedFiles([addedEntry(files.repos, wish)]),
		known
	};
}
/** undefined: nobody has written a spec yet. */
async function standingOrNothing(world, options) {
	try {
		return await readStanding(world, options);
	} catch (error) {
		if (error instanceof Problem && error.code === "spec.missing") return void 0;
		throw error;
	}
}
function newFile({ reposFile = "repos.yaml" }, wish) {
	const file = {
		path: reposFile,
		bytes: new TextEncoder().encode("[]\n")
	};
	const [made] = editedFiles([{
		file,
		edit: {
			kind: "append",
			document: 0,
			pointer: "",
			value: entryValue(wish)
		}
	}]);
	return made ?? { path: reposFile };
}
function addedEntry(file, wish) {
	return {
		file,
		edit: {
			kind: "append",
			document: 0,
			pointer: Array.isArray(readYaml(file).documents[0]?.value) ? "" : "/slugs",
			value: entryValue(wish)
		}
	};
}
function entryValue({ request: { name, path, environment }, slug }) {
	if (name === void 0 && path === void 0 && environment === void 0) return slug.text;
	return {
		slug: slug.text,
		...name === void 0 ? {} : { name },
		...path === void 0 ? {} : { path },
		...environment === void 0 ? {} : { environments: [environment] }
	};
}
/** The ref moves, and an environment is added where the entry is not for it yet. */
function movedEntry(standing, service, { request, slug }) {
	const { name, environment } = request;
	if (name !== void 0 && name !== service.name) throw new Problem("deploy.exists", `${slug.text} runs as ${service.name} already`, {
		...service.place,
		expected: service.name
	});
	const place = placeOfEntry(standing, service);
	refusePinned(place, service, environment);
	const { value, pointer } = place;
	const of = service.written.environments ?? [service.environment];
	const environments = environment === void 0 || of.includes(environment) ? void 0 : [...of, environment];
	if (typeof value === "string") {
		if (environments !== void 0) return [setValue(place, pointer, {
			slug: slug.text,
			environments
		})];
		return value === slug.text ? [] : [setValue(place, pointer, slug.text)];
	}
	return [...Reflect.get(Object(value), "slug") !== slug.text ? [setValue(place, `${pointer}/slug`, slug.text)] : [], ...environments === void 0 ? [] : [addedEnvironment(place, environments)]];
}
function refusePinned({ value }, service, environment) {
	const promoted = Object.keys(Object(Reflect.get(Object(value), "promoted")));
	if (environment === void 0 || !promoted.includes(environment)) return;
	throw new Problem("promote.pinned", `${environment} runs what was promoted to it of ${service.name}`, {
		...service.placeOf("/promoted"),
		next: `Run \`karst promote ${service.name} --from \u2026 --to ${environment}\`.`
	});
}
function isSame({ slug: own, spec }, slug, path) {
	return sourceIdentity(own, spec.path) === sourceIdentity(slug, path);
}
/** A service whose slug is not the entry's own has been promoted. */
function isPinned({ slug: own }, slug) {
	return own.text !== slug.text;
}
function pinnedNote({ name, environment, place }) {
	const message = `${environment} goes on with what was promoted to it of ${name}`;
	return {
		...place,
		code: "promote.pinned",
		severity: "info",
		message
	};
}

export { deployChange };