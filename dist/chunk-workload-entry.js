import { B as Problem } from "./chunk-problem.js";
import { A as nearestNames, N as stepsOf, c as workloadKey, i as readSpecs, m as readYaml, r as readSpecFiles } from "./chunk-specs.js";
import { A as shown } from "./chunk-world.js";

// src/spec/edit/entry-place.ts
/** Finds an entry again by the place that its service has; undefined when that is in none of the files. */
function entryAt({ repos, documents }, { file: path, line = 1, pointer = "" }) {
	const isRepos = path === repos?.path;
	const file = isRepos ? repos : documents.find((one) => one.path === path);
	if (file === void 0) return void 0;
	const read = readYaml(file).documents;
	const document = read.map((document) => document.placeOf("").line ?? 1).findLastIndex((start) => start <= line);
	const value = stepsOf(pointer).reduce((within, key) => Reflect.get(Object(within), key), read[document]?.value);
	return {
		file,
		document,
		pointer,
		whole: isRepos ? pointer : "",
		value
	};
}

// src/flows/workload-entry.ts
/**
* Reads specs and trees. Raises the first fault that hides which workloads there are, since nothing may be taken for
* known then, and what reading raises.
*/
async function readStanding(world, options) {
	const files = await readSpecFiles(world.specs, options);
	const read = await readSpecs(world, options);
	const fault = read.specs.findings.find(({ severity }) => severity === "error");
	if (!read.specs.isComplete && fault !== void 0) throw Problem.of(fault);
	return {
		...read,
		files
	};
}
/** The workloads of these names in every environment that is looked at. Raises `workload.unknown` with the nearest names. */
function namedWorkloads({ specs, trees }, names) {
	const all = trees.flatMap(({ environment: { name: environment }, records }) => {
		const own = specs.services.filter((service) => service.environment === environment);
		const recorded = [...records.values()].filter(({ workload }) => workload.kind === "Service");
		const faulty = specs.invalid.filter((entry) => entry.environment === environment);
		return [.../* @__PURE__ */ new Set([
			...own.map(({ name }) => name),
			...faulty.map(({ name }) => name),
			...recorded.map(({ workload }) => workload.name)
		])].map((name) => {
			const service = own.find((one) => one.name === name);
			const entry = service ?? faulty.find((one) => one.name === name);
			return {
				name,
				environment,
				service,
				record: records.get(workloadKey({
					kind: "Service",
					name
				})),
				place: entry?.place
			};
		});
	});
	const known = [...new Set(all.map(({ name }) => name))];
	for (const name of names) if (!known.includes(name)) throw unknown(name, known);
	return all.filter(({ name }) => names.includes(name));
}
/** What a plan is about, for services. */
function scopeOf(workloads) {
	const byEnvironment = Map.groupBy(workloads, ({ environment }) => environment);
	return new Map([...byEnvironment].map(([environment, own]) => [environment, new Set(own.map(({ name }) => workloadKey({
		kind: "Service",
		name
	})))]));
}
/** Where an entry stands. */
function placeOfEntry({ files }, { place }) {
	const entry = entryAt(files, place);
	if (entry === void 0) throw new TypeError(`no entry stands at ${place.file}:${place.line}`);
	return entry;
}
function unknown(name, known) {
	const near = nearestNames(name, known);
	return new Problem("workload.unknown", `There is no workload ${shown(name)}.`, {
		expected: known.length === 0 ? "a workload of the specs" : listed(known),
		...near.length === 0 ? {} : { next: `Did you mean ${near.join(", or ")}?` }
	});
}
function listed(names) {
	const more = names.length - 20;
	return `one of ${names.slice(0, 20).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

export { scopeOf as i, placeOfEntry as n, readStanding as r, namedWorkloads as t };