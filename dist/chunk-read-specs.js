import { b as Problem } from "./chunk-problem.js";
import { t as readConfig, y as validateRecord } from "./chunk-config.js";
import { t as parseSpecs } from "./chunk-specs.js";
import { l as workloadAt, s as isOwnPlace, x as canonicalJson } from "./chunk-world.js";
import { join } from "node:path/posix";

// src/flows/bounded.ts
/** Works on all elements, at most `limit` at once; answers stand in the order of the elements. */
async function mapBounded(elements, limit, work) {
	const results = [];
	const queue = elements.entries();
	const worker = async () => {
		for (const [index, element] of queue) results[index] = await work(element);
	};
	const workers = Math.max(1, Math.min(limit, elements.length));
	await Promise.all(Array.from({ length: workers }, worker));
	return results;
}

// src/plan/record.ts
const maxBytes = 1 << 20;
const decoder = new TextDecoder("utf-8", { fatal: true });
/** A record as the bytes of `.karst.json`. */
function renderRecord(record) {
	return canonicalJson(record);
}
/** Reads a record found at a workload's place. Raises `record.damaged` when it is not one, or claims what is not its own. */
function parseRecord(bytes, place) {
	if (bytes.length > maxBytes) throw damaged(place, `it has ${bytes.length} bytes`);
	const value = parseJson(bytes, place);
	if (!validateRecord(value)) throw damaged(place, "it does not follow the schema of records");
	const record = value;
	const { kind, name, environment } = record.workload;
	if (kind !== place.kind || name !== place.name) throw damaged(place, `it is the record of ${kind} ${JSON.stringify(name)}`);
	for (const path of [...Object.keys(record.files), ...Object.keys(record.pending ?? {})]) if (!isOwnPlace(path, place, environment)) throw damaged(place, `it claims ${JSON.stringify(path)}, which is not this workload's`);
	return record;
}
function parseJson(bytes, place) {
	try {
		return JSON.parse(decoder.decode(bytes));
	} catch (cause) {
		throw damaged(place, "it is no JSON text", cause);
	}
}
function damaged(place, why, cause) {
	return new Problem("record.damaged", `${place.file} cannot be trusted: ${why}`, {
		file: place.file,
		expected: "the record as KarstKit wrote it",
		next: `Restore ${place.file} from Git history; until then the workload's files stay as they are.`,
		cause
	});
}

// src/flows/tree-state.ts
const readsAtOnce$1 = 16;
/** `Service/api`: unique within an environment. */
function workloadKey({ kind, name }) {
	return `${kind}/${name}`;
}
/** Looks at an environment's directory. Raises `disk.*` Problems when the directory itself cannot be read. */
async function readTree(tree, environment) {
	const root = environment.path;
	const listed = await tree.list(root);
	const paths = new Set(listed.map((path) => path.slice(root.length + 1)));
	const found = [...paths].flatMap((path) => {
		const named = workloadAt(path, environment.name);
		return named === void 0 ? [] : [{
			path,
			named
		}];
	});
	const records = /* @__PURE__ */ new Map();
	const damaged = /* @__PURE__ */ new Map();
	await mapBounded(found, readsAtOnce$1, async ({ path, named }) => {
		const file = `${root}/${path}`;
		try {
			const bytes = await tree.read(file) ?? /* @__PURE__ */ new Uint8Array();
			records.set(workloadKey(named), parseRecord(bytes, {
				file,
				...named
			}));
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			const workload = {
				...named,
				owner: "",
				environment: environment.name
			};
			damaged.set(workloadKey(named), {
				workload,
				finding: error.toFinding()
			});
		}
	});
	return {
		environment,
		paths,
		records,
		damaged,
		holds: async (hashes) => await tree.holds?.(root, hashes) ?? false,
		read: (wanted) => readFiles(tree, root, wanted)
	};
}
async function readFiles(tree, root, wanted) {
	const files = /* @__PURE__ */ new Map();
	for (const path of new Set(wanted)) {
		const bytes = await tree.read(`${root}/${path}`);
		if (bytes !== void 0) files.set(path, bytes);
	}
	return files;
}

// src/flows/read-specs.ts
const readsAtOnce = 16;
const reposFiles = [
	"repos.yaml",
	"repos.yml",
	"repos.json"
];
const specsDirectory = "karst";
/** Reads what the user wrote. Raises `spec.missing` when there is nothing to read, or not what was named. */
async function readSpecFiles(reader, selection) {
	const { reposFile } = selection;
	const karst = await readOne(reader, "karst.yaml");
	const repos = reposFile === void 0 ? await readFirst(reader, reposFiles) : await readOne(reader, reposFile);
	if (reposFile !== void 0 && repos === void 0 && !reposFiles.includes(reposFile)) throw missing(reposFile, "a file");
	const { documents, sealed } = await readDocuments(reader, selection);
	if (repos === void 0 && documents.length === 0) throw missing(`${reposFiles[0]}, and nothing below ${specsDirectory}/`, "one of the two");
	return {
		documents,
		sealed,
		...karst === void 0 ? {} : { karst },
		...repos === void 0 ? {} : { repos }
	};
}
/**
* The specs, and the trees of their environments: names that workloads already have are kept, so what runs is looked at
* before names are given. Raises `spec.missing`, `environment.unknown` and `disk.*`.
*/
async function readSpecs(world, options) {
	const files = await readSpecFiles(world.specs, options);
	const { environments } = readConfig(files.karst, options);
	const trees = await mapBounded(environments, 1, (environment) => readTree(world.tree, environment));
	return {
		specs: parseSpecs(files, {
			...options,
			takenNames: takenNames(trees)
		}),
		trees: chosen(trees, environments, options.environment)
	};
}
/** karst.yaml alone: what must be known before anything else is opened. */
async function readSettings(reader, selection) {
	return readConfig(await readOne(reader, "karst.yaml"), selection);
}
async function readOne(reader, path) {
	const bytes = await reader.read(path);
	return bytes === void 0 ? void 0 : {
		path,
		bytes
	};
}
async function readFirst(reader, paths) {
	for (const path of paths) {
		const file = await readOne(reader, path);
		if (file !== void 0) return file;
	}
}
/** The specs, and apart from them what is sealed already: that is no spec, whatever its ending. */
async function readDocuments(reader, { specsDirectory: named = specsDirectory }) {
	const directory = join(named, "secrets");
	const listed = await reader.list(named);
	const isSealed = (path) => path.startsWith(`${directory}/`);
	const isSpec = (path) => /\.(ya?ml|json)$/i.test(path) && !isSealed(path);
	const read = async (paths) => {
		return (await mapBounded(paths, readsAtOnce, (path) => readOne(reader, path))).filter((file) => file !== void 0);
	};
	return {
		documents: await read(listed.filter(isSpec)),
		sealed: {
			directory,
			files: await read(listed.filter(isSealed))
		}
	};
}
function takenNames(trees) {
	const records = trees.flatMap((tree) => [...tree.records.values()]);
	return new Map(records.flatMap(({ identity, workload }) => identity === void 0 ? [] : [[identity, workload.name]]));
}
function chosen(trees, environments, name) {
	if (name === void 0) return trees;
	const tree = trees.find(({ environment }) => environment.name === name);
	if (tree !== void 0) return [tree];
	throw new Problem("environment.unknown", `There is no environment ${JSON.stringify(name)}.`, {
		file: "karst.yaml",
		expected: `one of ${environments.map((environment) => environment.name).join(", ")}`,
		next: "Name one of them with --environment."
	});
}
function missing(what, expected) {
	return new Problem("spec.missing", `There is no ${what}.`, {
		expected,
		next: "Run `karst init`, or name the file with -f."
	});
}

export { renderRecord as a, workloadKey as i, readSpecFiles as n, mapBounded as o, readSpecs as r, readSettings as t };