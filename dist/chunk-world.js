import { B as Problem, H as problemCodes } from "./chunk-problem.js";
const { createRequire } = globalThis.process.getBuiltinModule("node:module");
const { closeSync, constants, existsSync, fchmodSync, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmdirSync, statSync, unlinkSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, isAbsolute, join, posix, relative, resolve } = globalThis.process.getBuiltinModule("node:path");
const { availableParallelism } = globalThis.process.getBuiltinModule("node:os");
const { promisify } = globalThis.process.getBuiltinModule("node:util");
const { createHash, hash, randomUUID } = globalThis.process.getBuiltinModule("node:crypto");
const { fileURLToPath } = globalThis.process.getBuiltinModule("node:url");
const { access, mkdir, open, readFile: readFile$1, readdir, rename, rm, stat, utimes, writeFile } = globalThis.process.getBuiltinModule("node:fs/promises");
const { setTimeout } = globalThis.process.getBuiltinModule("node:timers/promises");

// src/source/file-tree.ts
/** A FileTree over files already in memory. */
function fileTree(files, links = []) {
	const byPath = new Map([...files].map((file) => [file.path, file]));
	return {
		paths: [...byPath.keys()].sort(compareCodePoints),
		links: [...links].sort(compareCodePoints),
		size: (path) => byPath.get(path)?.size,
		executable: (path) => byPath.get(path)?.executable ?? false,
		bytes: (path) => byPath.get(path)?.bytes
	};
}
/** Locale-free order: the same on every machine. */
function compareCodePoints(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/source/shown.ts
const limit = 120;
/** What begins a private key or a token: nothing behind it is shown. */
const credential = /(AGE-SECRET-KEY-|PRIVATE KEY-----|github_pat_|gh[pousr]_|glpat-|xox[a-z]-)[\s\S]*/i;
/**
* A hostile text as a message may show it: quoted, at most 120 characters, nothing in it that a terminal obeys, and
* no credential, since messages end up in logs.
*/
function shown(text) {
	const characters = [...text.replace(/:\/\/[^/\s@]{1,1024}@/g, "://***@").replace(credential, "$1***")];
	return `"${characters.slice(0, limit).map(escaped).join("")}${characters.length > limit ? "\u2026" : ""}"`;
}
/** A sentence that holds a hostile text, on one line and without anything that a terminal or a log obeys. */
function visible(text) {
	return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ");
}
function escaped(character) {
	if (character === "\"" || character === "\\") return `\\${character}`;
	if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// src/io/short-run.ts
/** Calls of a function before V8 optimises it, five times what V8 is set to. */
const calls = {
	"invocation-count-for-maglev": 2e3,
	"invocation-count-for-maglev-osr": 500,
	"invocation-count-for-osr": 2500,
	"invocation-count-for-turbofan": 15e3
};
/** Flags are nobody's promise: they are set in the V8 that they were measured in, which is that of Node 24. */
const measured = "13.6.";
/**
* Tells V8 to optimise later: a run over a few services is over before most of what it would optimise is called again, and
* a run over hundreds does not notice.
*/
function expectShortRun() {
	if (!process.versions.v8.startsWith(measured)) return;
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	for (const [flag, count] of Object.entries(calls)) setFlagsFromString(`--${flag}=${count}`);
}

// src/io/clock.ts
const systemClock = { nowMs: () => Date.now() };

// src/io/cache-directory.ts
/** Where sources are kept when nobody says otherwise: KARST_CACHE_DIR, else `karst` in the user's cache directory. */
function defaultCacheDirectory(environment, home) {
	const { KARST_CACHE_DIR: own, XDG_CACHE_HOME: user } = environment;
	if (own !== void 0 && own !== "") return own;
	return join(user === void 0 || user === "" ? join(home, ".cache") : user, "karst");
}

// src/source/build-context.ts
/**
* What never enters an image, in the syntax of .dockerignore. The rendered Dockerfile.dockerignore is this list; the
* hash of a local directory and the reader of one evaluate it, so that the three cannot differ.
* Not in it, because builds ask for them: README and LICENSE, tests, .gitignore (hatchling reads it), vendor,
* dist and public, .yarn/cache.
*/
const contextExclusions = [
	"**/.git",
	"**/.hg",
	"**/.svn",
	"**/.github",
	"**/.gitlab",
	"**/.idea",
	"**/.vscode",
	"**/.DS_Store",
	"**/.env*",
	"**/__pycache__",
	"**/*.py[co]",
	"**/.venv",
	"**/venv",
	"**/.tox",
	"**/.nox",
	"**/.cache",
	"**/.pytest_cache",
	"**/.mypy_cache",
	"**/.ruff_cache",
	"**/.hypothesis",
	"**/.ipynb_checkpoints",
	"**/.coverage",
	"**/.coverage.*",
	"**/htmlcov",
	"**/*.egg-info",
	"**/node_modules",
	"**/.npm",
	"**/.pnpm-store",
	"**/.next",
	"**/.turbo",
	"**/.parcel-cache",
	"**/.svelte-kit",
	"**/.nyc_output",
	"**/coverage/lcov-report",
	"**/lcov.info",
	"target",
	"**/target/classes",
	"**/target/debug",
	"**/target/release",
	"**/.gradle",
	"**/build/classes",
	"**/build/libs",
	"**/build/reports",
	"**/build/tmp",
	".karst",
	"karst.yaml",
	"repos.yaml",
	"**/.karst.json"
];
/** True when a file of the source enters the build. Takes a relative POSIX path; judges it and each directory above it. */
function inBuildContext(path) {
	return !excluded.test(path);
}
/** A leading double star stands for any directory, none included: one look for all names is a tenth of one for each. */
const [anywhere, atRoot] = [true, false].map((isAnywhere) => contextExclusions.filter((pattern) => pattern.startsWith("**/") === isAnywhere).map(expression).join("|"));
const excluded = new RegExp(`(?:(?:^|/)(?:${anywhere})|^(?:${atRoot}))(?:/|$)`);
/** The part of .dockerignore's syntax that the list uses: a leading double star, a star within a name, a set. */
function expression(pattern) {
	return pattern.replace(/^\*\*\//, "").replaceAll(".", "\\.").replaceAll("*", "[^/]*");
}

// src/source/tree-hash.ts
/**
* SHA-256 in hexadecimal over path, owner's execute bit and content of every file of the build context, in order of
* code points. Each part says its length before it, so that no two trees are written the same way.
*/
function treeHash(tree) {
	const hash = createHash("sha256").update("karstkit tree 1\n");
	for (const path of tree.paths.filter(inBuildContext)) {
		const bytes = tree.bytes(path);
		if (bytes === void 0) throw new Error(`the content of ${path} was not kept, so it cannot be hashed`);
		const mode = tree.executable(path) ? "x" : "-";
		hash.update(`${Buffer.byteLength(path)} ${path} ${mode} ${bytes.byteLength}\n`).update(bytes);
	}
	return hash.digest("hex");
}

// src/source/archive-limit.ts
const mebibyte = 1048576;
const archiveLimits = {
	compressedBytes: 100 * mebibyte,
	extractedBytes: 512 * mebibyte,
	entries: 5e4,
	entryBytes: 64 * mebibyte,
	ratio: 100,
	ratioFromBytes: 16 * mebibyte,
	pathBytes: 1024,
	pathDepth: 64,
	headerBytes: 65536,
	keptBytes: 48 * mebibyte
};

// src/source/entry-path.ts
/** What is wrong with the name of an entry, or undefined. Nothing is mended: a wrong name refuses the archive. */
function entryPathFault(path, limits) {
	if (isHarmless(path, limits)) return void 0;
	if (path === "") return "has no name";
	if (Buffer.byteLength(path) > limits.pathBytes) return "has a name that is too long";
	if (/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(path)) return "has a character in its name that changes how the name is shown";
	if (path.startsWith("/") || path.startsWith("\\")) return "has an absolute name";
	if (/^[A-Za-z]:/.test(path)) return "names a drive";
	const parts = path.split("/");
	if (parts.length > limits.pathDepth) return "lies too deep";
	if (parts.some((part) => part === "" || part === ".")) return "has an empty part in its name";
	if (path.split(/[/\\]/).includes("..")) return "leaves its directory";
	if (path.split(/[/\\]/).some((part) => part.toLowerCase() === ".git")) return "lies in Git's own directory";
}
/** Letters, digits and the like, no part with a dot in front: nearly every name, and nothing below could be wrong with it. */
const harmless = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$/;
function isHarmless(path, { pathBytes, pathDepth }) {
	return path.length <= pathBytes && harmless.test(path) && path.split("/").length <= pathDepth;
}
/** True when a symbolic link points out of the tree. Both are relative to its root. */
function leavesTree(path, target) {
	if (target === "" || target.startsWith("/") || target.includes("\\") || target.includes("\0")) return true;
	const reached = posix.normalize(posix.join(posix.dirname(path), target));
	return reached === ".." || reached.startsWith("../");
}

// src/io/directory.ts
/** Of a source, at once in memory beside what its search makes of it. */
const maxKeptBytes = 16 * 2 ** 20;
/**
* The build context below a directory of the workspace. No link is followed, not even on the way to the directory;
* contents are read when they are asked for, and only while they are what was listed.
* Raises `source.directory-missing`, `source.directory-unreadable`, `source.directory-too-large` and, on reading,
* `source.directory-changed`.
*/
function readDirectory(workspace, path, options) {
	expectDirectory(workspace, path);
	const walk = {
		base: join(workspace, path),
		excluded: new Set(options.excluded.map((name) => name.replace(/^\.\/|\/$/g, ""))),
		prefix: path === "" ? "" : `${path}/`,
		limits: options.limits ?? archiveLimits,
		files: /* @__PURE__ */ new Map(),
		links: [],
		directories: [],
		sizeBytes: 0
	};
	collect(walk, "");
	const paths = [...walk.files.keys()].sort(compareCodePoints);
	const read = /* @__PURE__ */ new Map();
	const slab = new Slab();
	let keptBytes = 0;
	return {
		paths,
		links: walk.links.sort(compareCodePoints),
		size: (name) => walk.files.get(name)?.size,
		executable: (name) => ((walk.files.get(name)?.mode ?? 0) & 64) !== 0,
		bytes: (name) => {
			const status = walk.files.get(name);
			const known = read.get(name);
			if (status === void 0 || known !== void 0) return known;
			const bytes = readFile(walk.base, name, slab.take(status.size));
			keptBytes += bytes.byteLength;
			if (keptBytes <= maxKeptBytes) read.set(name, bytes);
			return bytes;
		},
		stamps: paths.flatMap((name) => walk.files.get(name) ?? []),
		directories: walk.directories
	};
}
function expectDirectory(workspace, path) {
	let reached = workspace;
	for (const part of ["", ...path.split("/")]) {
		reached = join(reached, part);
		const found = statusOf$2(reached);
		if (found?.isDirectory() === true || part === "" && found !== void 0) continue;
		const what = found === void 0 ? "does not exist" : "is no directory";
		const link = found?.isSymbolicLink() === true ? "is a link, which is not followed" : what;
		throw new Problem("source.directory-missing", `The directory ${shown(`./${path}`)} ${link}.`, {
			expected: "a directory of the repository that holds the file",
			next: "Create the directory or correct the path."
		});
	}
}
function collect(walk, directory) {
	walk.directories.push(directory);
	for (const name of namesIn$1(walk, directory).sort(compareCodePoints)) {
		const path = directory === "" ? name : `${directory}/${name}`;
		if (!inBuildContext(path) || walk.excluded.has(`${walk.prefix}${path}`)) continue;
		add(walk, path);
	}
}
function namesIn$1(walk, directory) {
	try {
		return readdirSync(`${walk.base}/${directory}`);
	} catch (cause) {
		throw unreadable(`./${join(walk.prefix, directory)}`, "cannot be listed", cause);
	}
}
function statusOf$2(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function add(walk, path) {
	const fault = path.includes("\ufffd") ? "has a name that is not UTF-8" : entryPathFault(path, walk.limits);
	if (fault !== void 0) throw unreadable(path, fault);
	const found = statusOf$2(`${walk.base}/${path}`);
	if (found === void 0) throw changed(path);
	if (found.isDirectory()) {
		collect(walk, path);
		return;
	}
	if (found.isSymbolicLink()) walk.links.push(path);
	if (!found.isFile()) return;
	walk.sizeBytes += found.size;
	walk.files.set(path, found);
	refuseTooLarge(walk, path, found.size);
}
function refuseTooLarge(walk, path, sizeBytes) {
	const { entries, entryBytes, extractedBytes } = walk.limits;
	const fault = walk.files.size > entries && `holds more than ${entries} files` || sizeBytes > entryBytes && `holds ${shown(path)} with more than ${entryBytes} bytes` || walk.sizeBytes > extractedBytes && `holds more than ${extractedBytes} bytes`;
	if (fault === false) return;
	const place = shown(`./${walk.prefix.slice(0, -1)}`);
	throw new Problem("source.directory-too-large", `The directory ${place} ${fault}.`, { next: "Name the directory of the program itself, or move what is not part of it elsewhere." });
}
const slabBytes = 2 ** 18;
/** Memory for many small contents, asked for at once: asking for each takes as long as reading it. */
var Slab = class {
	#free = Buffer.alloc(0);
	take(sizeBytes) {
		if (sizeBytes > slabBytes / 8) return Buffer.alloc(sizeBytes);
		if (sizeBytes > this.#free.byteLength) this.#free = Buffer.alloc(slabBytes);
		const taken = this.#free.subarray(0, sizeBytes);
		this.#free = this.#free.subarray(sizeBytes);
		return taken;
	}
};
/** Fills `bytes` with the content, which has just their size. */
function readFile(base, path, bytes) {
	let file;
	try {
		file = openSync(`${base}/${path}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	} catch (cause) {
		throw cause instanceof Error && "code" in cause && cause.code !== "EACCES" ? changed(path) : unreadable(path, "may not be read", cause);
	}
	try {
		const found = fstatSync(file);
		if (!found.isFile() || found.size !== bytes.byteLength) throw changed(path);
		let filled = 0;
		while (filled < bytes.byteLength) {
			const count = readSync(file, bytes, filled, bytes.byteLength - filled, filled);
			if (count === 0) throw changed(path);
			filled += count;
		}
		return bytes;
	} finally {
		closeSync(file);
	}
}
function changed(path) {
	return new Problem("source.directory-changed", `The file ${shown(path)} changed while it was read.`, {
		file: path,
		next: "Run again when nothing else writes to the directory."
	});
}
function unreadable(path, fault, cause) {
	return new Problem("source.directory-unreadable", `The file ${shown(path)} ${fault}.`, {
		next: "Rename it, change its mode or move it elsewhere.",
		cause
	});
}

// src/io/pause.ts
/** Gives signals and timers their turn between synchronous calls, at most every 20 ms, so that the run stays stoppable. */
var Pause = class {
	#intervalMs = 20;
	#lastMs = nowMs();
	async whenDue() {
		if (nowMs() - this.#lastMs < this.#intervalMs) return;
		await new Promise((resolve) => setImmediate(resolve));
		this.#lastMs = nowMs();
	}
};
/** Counts on, whatever happens to the clock. `performance` would be loaded first. */
function nowMs() {
	return process.uptime() * 1e3;
}

// src/io/sources.ts
/**
* The sources of one run. What a slug points at is asked once and then stays, so that a run sees one state of each
* repository.
*/
function openSources(options) {
	const { workspace, sightings, footprint, excluded = [] } = options;
	const pause = new Pause();
	let opened;
	const repositories = () => {
		opened ??= openRepositories(options);
		return opened;
	};
	return {
		pin: async (slug, known) => (await repositories()).pin(slug, known),
		fetch: async (slug, pin) => (await repositories()).fetch(slug, pin),
		open: async (slug, known) => {
			await pause.whenDue();
			await sightings?.load();
			const takenAtMs = Date.now();
			const tree = readDirectory(workspace, slug.path, { excluded });
			if (footprint !== void 0) follow(footprint, slug.path, tree);
			return {
				slug,
				pin: {
					kind: "tree",
					hash: sightings === void 0 ? treeHash(tree) : hashSeen({
						tree,
						path: slug.path,
						takenAtMs,
						known
					}, sightings)
				},
				fetchedBy: "directory",
				tree
			};
		}
	};
}
function follow(footprint, path, tree) {
	const below = (name) => [path, name].filter((part) => part !== "").join("/");
	for (const name of tree.directories) footprint.listed("source", below(name), path);
	for (const name of [...tree.paths, ...tree.links]) footprint.asked("source", below(name), path);
}
/** The hash of the tree: the known one without reading, where these very files were seen to have it. */
function hashSeen({ tree, path, takenAtMs, known }, sightings) {
	const sighting = (hash) => ({
		claim: `${hash} ${JSON.stringify([path, ...tree.paths])}`,
		stamps: tree.stamps,
		takenAtMs
	});
	if (known !== void 0 && sightings.knows(sighting(known.hash))) return known.hash;
	const hash = treeHash(tree);
	sightings.keep(sighting(hash));
	return hash;
}
/** Git and HTTP are half of the program, and directories need neither. */
async function openRepositories(options) {
	return new (await (import("./chunk-repositories.js"))).Repositories(options);
}

// src/io/state-directory.ts
/** Where this user's state is: XDG_STATE_HOME, else `.local/state` at home. */
function defaultStateDirectory(environment, home) {
	const { XDG_STATE_HOME: own } = environment;
	return join(own === void 0 || own === "" ? join(home, ".local", "state") : own, "karstkit");
}

// src/plan/workload-place.ts
/** The name that every record has in its workload's directory. */
const recordName = ".karst.json";
const directories = {
	Environment: "flux",
	Owner: "owners",
	Service: "services"
};
/** Flux objects of a workload: `flux/<environment>-<stem>-<name>.yaml`. */
const fluxStems = {
	Environment: [],
	Owner: ["owner"],
	Service: [
		"service",
		"release",
		"image"
	]
};
/** Where a workload's record lies, from the environment's directory. */
function recordPath(workload) {
	return `${workloadDirectory(workload)}/${recordName}`;
}
/** Is it a record's, wherever the environment lies? */
function isRecordPath(path) {
	return path.endsWith(`/${recordName}`);
}
/** The directory with a workload's record, from the environment's. */
function workloadDirectory({ kind, name }) {
	return kind === "Environment" ? directories.Environment : `${directories[kind]}/${name}`;
}
/** Which workload a record belongs to by its place, or undefined when the path is no record's. */
function workloadAt(path, environment) {
	if (path === recordPath({
		kind: "Environment",
		name: environment
	})) return {
		kind: "Environment",
		name: environment
	};
	if (!path.endsWith(recordName)) return void 0;
	const [directory, name, file, ...rest] = path.split("/");
	if (file !== recordName || rest.length > 0 || name === void 0) return void 0;
	if (directory === directories.Owner) return {
		kind: "Owner",
		name
	};
	if (directory === directories.Service) return {
		kind: "Service",
		name
	};
}
/**
* May this workload own this path? Only below its own directory, and its Flux objects. A record is a file that
* anyone with a pull request can write, so nothing outside is ever deleted on its word.
*/
function isOwnPlace(path, { kind, name }, environment) {
	if (!isPlainPath(path)) return false;
	if (kind === "Environment") return path === "flux/environment.yaml" || path === `flux/${environment}-images.yaml` || path === `flux/${environment}-mesh.yaml` || path.startsWith("mesh/");
	const directory = `${directories[kind]}/${name}/`;
	if (path.startsWith(directory)) return path.slice(directory.length) !== recordName;
	return fluxStems[kind].some((stem) => path === `flux/${environment}-${stem}-${name}.yaml`);
}
/** A backslash, a control, or a part that is empty, `.` or `..`. */
const unplain = /[\\\p{Cc}]|(?:^|\/)\.{0,2}(?:\/|$)/u;
/** Relative, normal, and the same on every file system: no `..`, no empty part, no backslash, no control. */
function isPlainPath(path) {
	return path.length <= 1024 && !unplain.test(path);
}

// src/io/disk-problem.ts
const codes = {
	EACCES: "disk.denied",
	EDQUOT: "disk.full",
	EEXIST: "disk.in-the-way",
	EFBIG: "disk.full",
	EISDIR: "disk.in-the-way",
	ELOOP: "disk.link",
	ENOSPC: "disk.full",
	ENOTDIR: "disk.in-the-way",
	ENOTEMPTY: "disk.in-the-way",
	EPERM: "disk.denied",
	EROFS: "disk.denied"
};
/** What the file system said, as a Problem with the file. Anything without an errno is a bug and comes back as it is. */
function diskProblem(cause, file) {
	if (cause instanceof Problem) return cause;
	const errno = errnoOf(cause);
	if (errno === void 0) return cause;
	const code = codes[errno] ?? "disk.failed";
	const { meaning, next } = problemCodes[code];
	return new Problem(code, `${meaning} (${errno})`, {
		file,
		next,
		cause
	});
}
function errnoOf(error) {
	if (!(error instanceof Error) || !("code" in error)) return void 0;
	return typeof error.code === "string" && /^E[A-Z0-9]+$/.test(error.code) ? error.code : void 0;
}
/** Something else stands where a file or a directory is due. */
function inTheWay(file, expected, found) {
	return new Problem("disk.in-the-way", `${file} is ${found} where ${expected} is due`, {
		file,
		expected,
		next: "Move it away, or choose another place with --out."
	});
}

// src/plan/canonical-json.ts
/**
* JSON with sorted keys, two spaces and a final newline: the same value has the same bytes on every machine. Keys that
* are whole numbers come first, by value, as in every JavaScript object.
*/
function canonicalJson(value) {
	return `${JSON.stringify(ordered(value), void 0, 2) ?? "null"}\n`;
}
/** The value with its keys in order: itself, where they are already, for the engine writes quicker than anything here. */
function ordered(value) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const elements = value.map(ordered);
		return elements.every((element, index) => element === value[index]) ? value : elements;
	}
	const record = value;
	const keys = sortedKeys(record);
	let isOrdered = keys.isOrdered;
	const members = keys.names.map((key) => {
		const member = ordered(record[key]);
		isOrdered &&= member === record[key];
		return [key, member];
	});
	return isOrdered ? value : Object.fromEntries(members);
}
/** Most objects have their keys in order already: what is read from a record, for one. */
function sortedKeys(record) {
	const names = Object.keys(record);
	for (let at = 1; at < names.length; at += 1) if (byKey(names[at - 1] ?? "", names[at] ?? "") > 0) return {
		names: names.sort(byKey),
		isOrdered: false
	};
	return {
		names,
		isOrdered: true
	};
}
/** `Object.keys` gives the keys that are whole numbers first and in order; they stay there. */
function byKey(a, b) {
	const [left, right] = [isIndex(a), isIndex(b)];
	if (left && right) return Number(a) - Number(b);
	if (left !== right) return left ? -1 : 1;
	return compareCodePoints(a, b);
}
function isIndex(key) {
	const first = key.charCodeAt(0);
	return first >= 48 && first <= 57 && /^(?:0|[1-9][0-9]{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}

// src/plan/hash.ts
/** SHA-256 of a file's content, in hexadecimal. */
function contentHash(content) {
	return hash("sha256", content);
}
/** SHA-256 of a value's canonical JSON, in hexadecimal. */
function valueHash(value) {
	return contentHash(canonicalJson(value));
}

// src/plan/setter.ts
/** A field of one line that Flux's image automation writes, by its marker. */
const setter = /^(\s*(?:- )?[\w.-]+:[ ]+)(.*?)([ ]+# \{"\$imagepolicy": "([^"\n]+)"\})$/gm;
const decoder = new TextDecoder();
/**
* SHA-256 of a file without the values that image automation may set: those fields are not ours, and its commits are no
* person's edit. For every other file it is the hash of the bytes.
*/
function fileHash(content) {
	const text = typeof content === "string" ? content : decoder.decode(content);
	if (!text.includes("{\"$imagepolicy\": ")) return contentHash(content);
	return contentHash(text.replace(setter, "$1$3"));
}
/** The tag that image automation has set in a kustomization; undefined where it sets none. */
function setTag(text) {
	const [, key = "", value = ""] = [...text.matchAll(setter)][0] ?? [];
	const tag = value.replace(/^(["'])(.*)\1$/, "$2");
	return /newTag:/.test(key) && /^\w[\w.-]{0,127}$/.test(tag) ? tag : void 0;
}
/** The wanted text with the values that image automation has set in the found one. */
function withFoundSetters(wanted, found) {
	if (found === void 0 || !wanted.includes("{\"$imagepolicy\": ")) return wanted;
	const values = /* @__PURE__ */ new Map();
	for (const [, , value = "", , policy = ""] of decoder.decode(found).matchAll(setter)) values.set(policy, value);
	return wanted.replace(setter, (line, ...groups) => {
		const [key = "", , marker = "", policy = ""] = groups;
		const value = values.get(policy);
		return value === void 0 ? line : key + value + marker;
	});
}

// src/io/held-hash.ts
/**
* Has each of these files the hash beside it? Files are read unless they were seen to have those hashes and have not been
* touched since.
*/
function holdsHashes(files, { directory, hashes }, sightings) {
	const takenAtMs = Date.now();
	const stamps = [];
	let claim = "";
	const named = Object.entries(hashes).map(([name, hash]) => ({
		path: `${directory}/${name}`,
		hash
	}));
	for (const { path, hash } of named) {
		const stamp = files.stamp(path);
		if (stamp === void 0) return false;
		stamps.push(stamp);
		claim += `${hash} ${path}\n`;
	}
	const sighting = {
		claim,
		stamps,
		takenAtMs
	};
	if (sightings.knows(sighting)) return true;
	for (const { path, hash } of named) {
		const bytes = files.read(path);
		if (bytes === void 0 || fileHash(bytes) !== hash) return false;
	}
	sightings.keep(sighting);
	return true;
}

// src/io/regular-file.ts
/** The content of a regular file; undefined when there is none. A pipe in its place does not hold the run up. */
function contentOf(name) {
	let file;
	try {
		file = openSync(name, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw cause;
	}
	try {
		return fstatSync(file).isFile() ? readFileSync(file) : void 0;
	} finally {
		closeSync(file);
	}
}
/** Makes a new file of mode 0644; leaves none behind when that fails. */
function store(name, content) {
	const file = openSync(name, "wx", 420);
	try {
		writeFileSync(file, content);
		fchmodSync(file, 420);
	} catch (cause) {
		removed(() => unlinkSync(name));
		throw cause;
	} finally {
		closeSync(file);
	}
}
/** What lies there, link or not; undefined when nothing does. */
function statusOf$1(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw cause;
	}
}
/** Nothing can be there: no such name, or a file where a directory would have to be. */
function isMissing(cause) {
	return ["ENOENT", "ENOTDIR"].includes(errnoOf(cause) ?? "");
}
/** Tidying up that may fail: what it is about may be gone, or not empty. */
function removed(remove) {
	try {
		remove();
		return true;
	} catch {
		return false;
	}
}

// src/io/leftovers.ts
const temporary = /^\.karst-tmp-(\d+)-\d+$/;
/** What a file is called until it is renamed to its target. It says which process stores it. */
function temporaryName(count) {
	return `.karst-tmp-${process.pid}-${count}`;
}
function isTemporary(name) {
	return temporary.test(name);
}
/** Temporary files of runs that were killed, by their path from a root. Those of runs that go on are left alone. */
var Leftovers = class {
	#paths = /* @__PURE__ */ new Set();
	#known = /* @__PURE__ */ new Set();
	add(path) {
		this.#paths.add(path);
	}
	/** A directory whose entries were all seen, or that holds none of others. */
	know(directory) {
		this.#known.add(directory);
	}
	/** Not every directory that is written to is listed: specs lie among files of the user's own. */
	search(root, directory) {
		if (this.#known.has(directory)) return;
		this.know(directory);
		const names = namesIn(join(root, directory)).filter(isTemporary);
		for (const name of names) this.add(directory === "" ? name : `${directory}/${name}`);
	}
	sweep(root) {
		for (const path of this.#paths) {
			const pid = Number(temporary.exec(path.split("/").at(-1) ?? "")?.[1]);
			if (pid !== process.pid && !isRunning(pid)) removed(() => unlinkSync(join(root, path)));
		}
		this.#paths.clear();
	}
};
/** None of a directory that may be written and not read. */
function namesIn(directory) {
	try {
		return readdirSync(directory);
	} catch (cause) {
		if (errnoOf(cause) === "EACCES") return [];
		throw cause;
	}
}
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (cause) {
		return errnoOf(cause) === "EPERM";
	}
}

// src/io/disk.ts
/**
* A directory as Files. No link below it is followed, no path leaves it, files have mode 0644. Contents are stored beside
* their targets first and then renamed in the order given, so that a full disk changes nothing and no reader ever sees
* half a file. Raises `disk.*` Problems that name the file.
*
* Calls are synchronous, for a fleet has thousands of small files and each call through the thread pool costs ten times
* the work itself; signals and timers get their turn between them. With sightings, a file that was read before and has
* not been touched since is not read again to learn its hash.
*/
function diskFiles(root, sightings, footprint) {
	const disk = new Disk(root, footprint);
	const pause = new Pause();
	return {
		read: async (path) => {
			await pause.whenDue();
			return disk.read(path);
		},
		list: async (directory) => disk.list(directory),
		...sightings === void 0 ? {} : { holds: async (directory, hashes) => {
			await pause.whenDue();
			await sightings.load();
			return holdsHashes(disk, {
				directory,
				hashes
			}, sightings);
		} },
		apply: async (changes) => {
			await pause.whenDue();
			disk.apply(changes);
		}
	};
}
var Disk = class {
	#root;
	#footprint;
	#resolved;
	#count = 0;
	#leftovers = new Leftovers();
	/** Seen to be directories and no links. Each is looked at once a run. */
	#directories = /* @__PURE__ */ new Set();
	constructor(root, footprint) {
		this.#root = root;
		this.#footprint = footprint;
	}
	read(path) {
		this.#footprint?.asked("tree", path);
		try {
			const root = this.#rootDirectory();
			if (root === void 0 || !this.#isDirectory(root, this.#parent(path))) return void 0;
			return contentOf(join(root, path));
		} catch (cause) {
			throw errnoOf(cause) === "ELOOP" ? this.#link(path) : diskProblem(cause, this.#name(path));
		}
	}
	/** Of a regular file of the tree; undefined when there is none. */
	stamp(path) {
		this.#footprint?.asked("tree", path);
		try {
			const root = this.#rootDirectory();
			if (root === void 0 || !this.#isDirectory(root, this.#parent(path))) return void 0;
			const status = statusOf$1(`${root}/${path}`);
			return status?.isFile() ? status : void 0;
		} catch (cause) {
			throw diskProblem(cause, this.#name(path));
		}
	}
	list(directory) {
		const found = [];
		this.#footprint?.listed("tree", directory);
		try {
			const root = this.#rootDirectory();
			if (root !== void 0 && this.#isDirectory(root, directory)) this.#walk(root, directory, found);
		} catch (cause) {
			throw diskProblem(cause, this.#name(directory));
		}
		return found.sort(compareCodePoints);
	}
	apply(changes) {
		const root = this.#rootDirectory() ?? this.#makeRoot();
		const made = [];
		const staged = [];
		try {
			for (const change of changes) staged.push(this.#stage(root, change, made));
		} catch (cause) {
			this.#discard(root, staged, made);
			throw cause;
		}
		for (const [index, file] of staged.entries()) try {
			this.#settle(root, file);
		} catch (cause) {
			this.#discard(root, staged.slice(index), []);
			throw diskProblem(cause, this.#name(file.path));
		}
		this.#leftovers.sweep(root);
	}
	#rootDirectory() {
		if (this.#resolved !== void 0) return this.#resolved;
		try {
			const root = realpathSync(this.#root);
			if (!lstatSync(root).isDirectory()) throw inTheWay(this.#root, "a directory", "a file");
			this.#resolved = root;
			return root;
		} catch (cause) {
			if (errnoOf(cause) === "ENOENT") return void 0;
			throw diskProblem(cause, this.#root);
		}
	}
	#makeRoot() {
		try {
			mkdirSync(this.#root, { recursive: true });
			return this.#root;
		} catch (cause) {
			throw diskProblem(cause, this.#root);
		}
	}
	#walk(root, directory, found) {
		this.#leftovers.know(directory);
		for (const entry of readdirSync(join(root, directory), { withFileTypes: true })) {
			const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
			if (entry.isDirectory()) {
				this.#directories.add(path);
				this.#footprint?.listed("tree", path);
				this.#walk(root, path, found);
			} else if (isTemporary(entry.name)) {
				this.#leftovers.add(path);
				this.#footprint?.lose();
			} else if (entry.isFile()) found.push(path);
		}
	}
	/** The directory of a path that lies below the root; empty for the root itself. */
	#parent(path) {
		this.#refuseOutside(path);
		return path.slice(0, Math.max(0, path.lastIndexOf("/")));
	}
	/** Looks at every directory on the way: a link among them would lead out of the tree. */
	#isDirectory(root, directory) {
		if (directory === "" || this.#directories.has(directory)) return true;
		if (!this.#isDirectory(root, this.#parent(directory))) return false;
		const status = statusOf$1(join(root, directory));
		if (status?.isSymbolicLink()) throw this.#link(directory);
		if (!status?.isDirectory()) return false;
		this.#directories.add(directory);
		return true;
	}
	#stage(root, { path, content }, made) {
		try {
			const directory = this.#parent(path);
			const status = this.#isDirectory(root, directory) ? statusOf$1(join(root, path)) : void 0;
			if (status?.isSymbolicLink()) throw this.#link(path);
			if (content === void 0) return {
				path,
				temporary: void 0
			};
			if (status !== void 0 && !status.isFile()) throw inTheWay(this.#name(path), "a file", "a directory");
			this.#makeDirectory(root, directory, made);
			this.#leftovers.search(root, directory);
			this.#count += 1;
			const name = join(root, directory, temporaryName(this.#count));
			store(name, content);
			return {
				path,
				temporary: name
			};
		} catch (cause) {
			throw diskProblem(cause, this.#name(path));
		}
	}
	#makeDirectory(root, directory, made) {
		if (this.#isDirectory(root, directory)) return;
		this.#makeDirectory(root, this.#parent(directory), made);
		try {
			mkdirSync(join(root, directory));
		} catch (cause) {
			if (errnoOf(cause) !== "EEXIST") throw cause;
			if (!this.#isDirectory(root, directory)) throw inTheWay(join(root, directory), "a directory", "a file");
			return;
		}
		made.push(directory);
		this.#directories.add(directory);
		this.#leftovers.know(directory);
	}
	#settle(root, { path, temporary: stored }) {
		const target = join(root, path);
		if (stored !== void 0) {
			renameSync(stored, target);
			return;
		}
		try {
			unlinkSync(target);
		} catch (cause) {
			if (!isMissing(cause)) throw cause;
		}
		this.#removeEmpty(root, dirname(path));
	}
	#removeEmpty(root, directory) {
		for (let path = directory; path !== "." && path !== ""; path = dirname(path)) {
			if (!removed(() => rmdirSync(join(root, path)))) return;
			this.#directories.delete(path);
		}
	}
	/** Leaves nothing of a refused change behind: first the files, then the directories made for them, deepest first. */
	#discard(root, staged, made) {
		for (const { temporary: stored } of staged) if (stored !== void 0) removed(() => unlinkSync(stored));
		for (const directory of made.toReversed()) {
			removed(() => rmdirSync(join(root, directory)));
			this.#directories.delete(directory);
		}
	}
	#refuseOutside(path) {
		if (isPlainPath(path)) return;
		throw new Problem("disk.path", `${JSON.stringify(path)} is no plain path below ${this.#root}`);
	}
	#link(path) {
		const file = this.#name(path);
		return new Problem("disk.link", `${file} is a symbolic link`, {
			file,
			expected: "a directory or a file of the tree itself",
			next: "Replace the link; KarstKit follows none."
		});
	}
	/** As the user would find it. */
	#name(path) {
		return join(this.#root, path);
	}
};

// src/io/sightings.ts
/** A write within a tick of the file system's clock leaves the times as they were; the coarsest ticks take two seconds. */
const coarsestTickMs = 2e3;
const directory$1 = "sightings-1";
const maxBytes$2 = 64 * 2 ** 20;
/**
* What need not be read again, as Git's index knows it: a claim still holds while every file has the size, times, inode
* and device it was read with. A file younger than a tick of a clock is not trusted, for it may change once more without
* a trace. What is kept is digests alone, in one sealed file a subject: a damaged, foreign or missing one is the same as none, and
* every answer is then found by reading.
*/
var Sightings = class {
	#files;
	#key;
	#known = /* @__PURE__ */ new Set();
	#loading;
	/** Of this run: only these are kept, so that what is gone is forgotten. */
	#used = /* @__PURE__ */ new Set();
	/** `subject` names all that a claim depends on beside its files: the roots of their names, and the tool's version. */
	constructor(files, subject) {
		this.#files = files;
		this.#key = `${directory$1}/${hash("sha256", JSON.stringify(subject))}`;
	}
	/** To be awaited before the first question. */
	load() {
		this.#loading ??= this.#load();
		return this.#loading;
	}
	/** True when the claim was seen to be true of files with just these stamps. */
	knows(sighting) {
		const digest = digestOf(sighting);
		if (!this.#known.has(digest)) return false;
		this.#used.add(digest);
		return true;
	}
	/** Says that reading the files showed the claim to be true. */
	keep(sighting) {
		const { stamps, takenAtMs } = sighting;
		const newestMs = takenAtMs - coarsestTickMs;
		if (stamps.some(({ mtimeMs, ctimeMs }) => mtimeMs >= newestMs || ctimeMs >= newestMs)) return;
		this.#used.add(digestOf(sighting));
	}
	/** Puts what this run saw in store, if that is something else than what was known. */
	async save() {
		await this.load();
		const known = this.#known;
		if (this.#used.size === known.size && [...this.#used].every((one) => known.has(one))) return;
		await this.#files.write(this.#key, Buffer.from([...this.#used].join("\n")));
		await this.#files.prune(directory$1, maxBytes$2);
	}
	async #load() {
		const bytes = await this.#files.read(this.#key);
		this.#known = new Set(bytes === void 0 ? [] : bytes.toString("latin1").split("\n"));
	}
};
function digestOf({ claim, stamps }) {
	let text = `${Buffer.byteLength(claim)} ${claim}`;
	for (const { size, mtimeMs, ctimeMs, ino, dev } of stamps) text += `\n${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`;
	return hash("sha256", text, "base64url");
}

// src/io/footprint.ts
/** Of mode, size, times of content and of status, inode and device. */
const every = [
	0,
	1,
	2,
	3,
	4,
	5
];
/** What stays of a directory whatever happens in it. */
const identity = [
	0,
	4,
	5
];
const fieldsEach = every.length;
/** Follows what a run asks of the disk, so that a later run can see whether it would be told the same. */
var Footprint = class {
	#roots;
	/** When the first question may have been asked, by the clock. */
	#beganAtMs;
	#prints = /* @__PURE__ */ new Map();
	#isWhole = true;
	constructor(roots, beganAtMs) {
		this.#roots = roots;
		this.#beganAtMs = beganAtMs;
	}
	/** False when something was asked that leaves no print on the disk. */
	get isWhole() {
		return this.#isWhole;
	}
	lose() {
		this.#isWhole = false;
	}
	listed(realm, directory, subject = "") {
		this.#print(realm, directory, subject).isListed = true;
	}
	asked(realm, path, subject = "") {
		const name = path.slice(path.lastIndexOf("/") + 1);
		this.#print(realm, parentOf(path), subject).names.add(name);
	}
	/** The prints with the stamps they have now; none for whatever changed so late that it may change once more unseen. */
	stamped() {
		const prints = [...this.#prints.values()].map((print) => ({
			...print,
			names: [...print.names]
		}));
		const stamps = stampsOf(this.#roots, prints);
		const newestMs = this.#beganAtMs - coarsestTickMs;
		for (let at = 0; at < stamps.length; at += fieldsEach) if ((stamps[at + 2] ?? 0) >= newestMs || (stamps[at + 3] ?? 0) >= newestMs) stamps[at] = untrusted;
		return {
			prints,
			stamps
		};
	}
	#print(realm, directory, subject) {
		const key = `${realm}\n${subject}\n${directory}`;
		const known = this.#prints.get(key);
		if (known !== void 0) return known;
		if (realm !== "specs" && directory !== "") this.#print(realm, parentOf(directory), subject);
		const print = {
			realm,
			subject,
			directory,
			isListed: false,
			names: /* @__PURE__ */ new Set()
		};
		this.#prints.set(key, print);
		return print;
	}
};
function parentOf(path) {
	const cut = path.lastIndexOf("/");
	return cut === 0 ? "/" : path.slice(0, Math.max(0, cut));
}
/** No status of a file: it is unlike every stamp, itself included. */
const untrusted = NaN;
/** What is no longer as it was stamped. */
function movedSince(roots, { prints, stamps }) {
	const now = stampsOf(roots, prints);
	const moved = [];
	let at = 0;
	for (const { realm, subject, directory, names } of prints) {
		const isSame = (fields) => fields.every((field) => now[at + field] === stamps[at + field]);
		if (!isSame(every)) moved.push({
			realm,
			subject,
			path: directory,
			isRelisted: isSame(identity)
		});
		at += fieldsEach;
		for (const name of names) {
			if (!isSame(every)) {
				const path = directory === "" ? name : `${directory}/${name}`;
				moved.push({
					realm,
					subject,
					path,
					isRelisted: false
				});
			}
			at += fieldsEach;
		}
	}
	return moved;
}
function stampsOf(roots, prints) {
	const count = prints.reduce((sum, { names }) => sum + 1 + names.length, 0);
	const stamps = new Float64Array(count * fieldsEach);
	let at = 0;
	for (const { realm, directory, isListed, names } of prints) {
		const root = roots[realm];
		const path = placeOf(root, directory);
		writeStamp(stamps, at, statusOf(path, realm === "specs" || directory === ""), isListed);
		at += fieldsEach;
		for (const name of names) {
			writeStamp(stamps, at, statusOf(`${path}/${name}`, realm === "specs"), true);
			at += fieldsEach;
		}
	}
	return stamps;
}
/** Most are many and plain, and `resolve` takes longer than to ask the disk. */
function placeOf(root, directory) {
	if (directory === "") return root;
	return isAbsolute(directory) ? directory : `${root}/${directory}`;
}
function statusOf(path, isFollowed) {
	try {
		return isFollowed ? statSync(path, { throwIfNoEntry: false }) : lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return "unknown";
	}
}
/** Of a directory on the way only that it is that very directory. */
function writeStamp(stamps, at, status, isWhole) {
	if (status === "unknown") stamps[at] = untrusted;
	if (status === "unknown" || status === void 0) return;
	stamps[at] = status.mode;
	stamps[at + 4] = status.ino;
	stamps[at + 5] = status.dev;
	if (!isWhole) return;
	stamps[at + 1] = status.size;
	stamps[at + 2] = status.mtimeMs;
	stamps[at + 3] = status.ctimeMs;
}

// src/io/stamped.ts
/** A line of JSON, the numbers as this machine writes them, the text. Kept on the machine that wrote it, and sealed. */
function encodeStamped({ id, stamped: { prints, stamps }, rest }) {
	const rows = prints.map(({ realm, subject, directory, isListed, names }) => [
		realm,
		subject,
		directory,
		isListed,
		...names
	]);
	const head = JSON.stringify({
		id,
		count: stamps.length,
		rows
	});
	return Buffer.concat([
		Buffer.from(`${head}\n`),
		new Uint8Array(stamps.buffer),
		Buffer.from(rest)
	]);
}
function decodeStamped(bytes) {
	const end = bytes.indexOf(10);
	const { id, count, rows } = JSON.parse(bytes.toString("utf8", 0, end));
	const stamps = new Float64Array(count);
	const length = stamps.byteLength;
	new Uint8Array(stamps.buffer).set(bytes.subarray(end + 1, end + 1 + length));
	return {
		id,
		stamped: {
			prints: rows.map(([realm, subject, directory, isListed, ...names]) => ({
				realm,
				subject,
				directory,
				isListed,
				names
			})),
			stamps
		},
		rest: bytes.toString("utf8", end + 1 + length)
	};
}
/** What this run asked in place of what an earlier one did; of what it had no need to ask, the earlier answers stand. */
function mergeStamped(before, now) {
	if (before === void 0) return now;
	const subjects = new Set(now.prints.map(({ realm, subject }) => `${realm}\n${subject}`));
	const merged = /* @__PURE__ */ new Map();
	for (const [key, entry] of entriesOf(before)) {
		const { realm, subject } = entry.print;
		if (!(realm === "source" && subjects.has(`${realm}\n${subject}`))) merged.set(key, entry);
	}
	for (const [key, entry] of entriesOf(now)) {
		const known = merged.get(key);
		merged.set(key, known === void 0 ? entry : joined(known, entry));
	}
	const prints = [...merged.values()].map(({ print, files }) => ({
		...print,
		names: [...files.keys()]
	}));
	const rows = [...merged.values()].flatMap(({ own, files }) => [own, ...files.values()]);
	const stamps = new Float64Array(rows.length * fieldsEach);
	for (const [index, row] of rows.entries()) stamps.set(row, index * fieldsEach);
	return {
		prints,
		stamps
	};
}
function joined(before, now) {
	const files = new Map([...before.files, ...now.files]);
	return before.print.isListed && !now.print.isListed ? {
		...before,
		files
	} : {
		...now,
		files
	};
}
function* entriesOf({ prints, stamps }) {
	let at = 0;
	const next = () => {
		at += fieldsEach;
		return stamps.subarray(at - fieldsEach, at);
	};
	for (const print of prints) {
		const own = next();
		const files = new Map(print.names.map((name) => [name, next()]));
		yield [`${print.realm}\n${print.subject}\n${print.directory}`, {
			print,
			own,
			files
		}];
	}
}

// src/io/disk-memo.ts
const maxBytes$1 = 2 ** 29;
const directory = "memo-1";
/**
* Answers beside the stamps of every file and directory that they follow from. Two sealed files an answer, of which the
* second names the first, so that two runs that keep at once never mix their halves.
*/
function diskMemo({ files, footprint, roots, program, ...own }) {
	const isOwn = (of) => of.specs === own.specs && of.tree === own.tree;
	const keyOf = (question) => `${directory}/${hash("sha256", JSON.stringify([
		program,
		roots,
		question
	]))}`;
	const seen = /* @__PURE__ */ new Map();
	return {
		recall: async (question, of) => {
			const key = keyOf(question);
			const bytes = isOwn(of) ? await files.read(key) : void 0;
			if (bytes === void 0) return void 0;
			const { id, stamped, rest } = decodeStamped(bytes);
			seen.set(key, stamped);
			const moved = movedSince(roots, stamped);
			return {
				answer: JSON.parse(rest),
				moved,
				detail: async () => {
					const [named, detail] = (await files.read(`${key}-detail`))?.toString().split("\n", 2) ?? [];
					return named === id && detail !== void 0 ? JSON.parse(detail) : void 0;
				}
			};
		},
		keep: async (question, of, { answer, detail }) => {
			if (!isOwn(of) || !footprint.isWhole) return;
			const key = keyOf(question);
			const before = seen.get(key);
			const now = footprint.stamped();
			if (before !== void 0 && now.stamps.some(Number.isNaN)) return;
			const stamped = mergeStamped(before, now);
			const id = randomUUID();
			await files.write(`${key}-detail`, Buffer.from(`${id}\n${JSON.stringify(detail)}`));
			await files.write(key, encodeStamped({
				id,
				stamped,
				rest: JSON.stringify(answer)
			}));
			await files.prune(directory, maxBytes$1);
		}
	};
}

// src/io/environment-secrets.ts
/** Variables that hold a secret by their name: tokens of forges, and what KarstKit itself takes. */
const secretVariable = /(?:^|_)(?:TOKEN|PASSPHRASE)$|^KARST_[A-Z_]*(?:KEY|PASSWORD)$/;
/** Values of the caller's environment that may stand nowhere in what is written. */
function environmentSecrets(environment) {
	return Object.entries(environment).flatMap(([name, value = ""]) => secretVariable.test(name) && value !== "" ? [value] : []);
}

// src/io/machine.ts
/** This machine, as `karst doctor` asks about it. */
function systemMachine(options) {
	return {
		nodeVersion: () => process.version,
		gitVersion,
		isSet: (variable) => Boolean(options.environment[variable]),
		writeObstacle: (place) => writeObstacle(place === "tree" ? options.treeRoot : options.cacheDirectory)
	};
}
/** Few runs ask, and what starts programs takes as long to load as all that is here. */
async function gitVersion() {
	const { execFile } = await import("node:child_process");
	try {
		const { stdout } = await promisify(execFile)("git", ["--version"], { timeout: 5e3 });
		return stdout.split("\n", 1)[0];
	} catch {
		return;
	}
}
/** A directory that is not there yet is made in the nearest one that is, so that one must be writable. */
async function writeObstacle(directory) {
	try {
		await access(directory, constants.W_OK);
		return;
	} catch (cause) {
		const code = errnoOf(cause);
		if (code === "ENOENT" && dirname(directory) !== directory) return await writeObstacle(dirname(directory));
		return `${directory} cannot be written (${code ?? "unknown"})`;
	}
}

// src/io/python-parser.ts
const bounds = {
	characters: 262144,
	progressSteps: 2500
};
/**
* Loads the parser for Python sources, about 50 ms. Called only when a source has Python in it.
* A text of more than 262,144 characters, or one that keeps the parser too busy, is not read.
*/
async function loadPythonParser(files = pythonParserFiles()) {
	const { Language, Parser } = await import("./chunk-web-tree-sitter.js");
	await Parser.init({ wasmBinary: await readFile$1(files.engine) });
	const language = await Language.load(await readFile$1(files.grammar));
	const parser = new Parser();
	parser.setLanguage(language);
	return { parse: (text, read) => {
		if (text.length > bounds.characters) return void 0;
		let steps = 0;
		const progressCallback = () => {
			steps += 1;
			return steps > bounds.progressSteps;
		};
		parser.reset();
		const tree = parser.parse(text, null, { progressCallback });
		if (tree === null) return void 0;
		try {
			return read(tree.rootNode);
		} finally {
			tree.delete();
		}
	} };
}
/** Beside the bundle in a release, in the installed packages in development. */
function pythonParserFiles(base = import.meta.url) {
	return {
		engine: locate("web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm", base),
		grammar: locate("tree-sitter-python.wasm", "tree-sitter-python/tree-sitter-python.wasm", base)
	};
}
function locate(name, specifier, base) {
	const beside = fileURLToPath(new URL(name, base));
	return existsSync(beside) ? beside : createRequire(base).resolve(specifier);
}

// src/io/sealed-files.ts
const magic = Buffer.from("karst-sealed-1\n");
const sealBytes = 32;
/**
* Files that prove themselves: each begins with the SHA-256 of its key and content, is written beside its place and
* renamed into it. A crash, a full disk or a second writer leaves the old file, the new one or none; a damaged file is
* the same as none.
*/
var SealedFiles = class {
	#directory;
	constructor(directory) {
		this.#directory = directory;
	}
	/** The content, or undefined: there is none, or what is there is not what was written. */
	async read(key) {
		const path = join(this.#directory, key);
		const bytes = await readFile$1(path).catch(() => void 0);
		if (bytes === void 0) return void 0;
		const start = magic.byteLength + sealBytes;
		const content = bytes.subarray(start);
		if (!bytes.subarray(0, magic.byteLength).equals(magic) || !bytes.subarray(magic.byteLength, start).equals(seal(key, content))) {
			await rm(path, {
				force: true,
				recursive: true
			}).catch(() => void 0);
			return;
		}
		const now = Date.now() / 1e3;
		await utimes(path, now, now).catch(() => void 0);
		return content;
	}
	/** Keeps a content. Whatever stops it leaves no half of a file; a cache that cannot be written is no failure. */
	async write(key, content) {
		const path = join(this.#directory, key);
		const temporary = `${path}.${randomUUID()}.tmp`;
		try {
			await mkdir(dirname(path), {
				recursive: true,
				mode: 448
			});
			const bytes = Buffer.concat([
				magic,
				seal(key, content),
				content
			]);
			await writeFile(temporary, bytes, {
				mode: 384,
				flush: true
			});
			await rename(temporary, path);
		} catch {
			await rm(temporary, { force: true }).catch(() => void 0);
		}
	}
	/** Removes what was used longest ago until the files below a directory fit. */
	async prune(directory, maxBytes) {
		const base = join(this.#directory, directory);
		const names = await readdir(base, { recursive: true }).catch(() => []);
		const files = (await Promise.all(names.map((name) => usage(join(base, name))))).filter((file) => file !== void 0).sort((a, b) => b.usedMs - a.usedMs);
		let left = maxBytes;
		for (const file of files) {
			left -= file.sizeBytes;
			if (left < 0) await rm(file.path, { force: true }).catch(() => void 0);
		}
	}
};
/** Over the key as well, so that a file that is moved to another name is not believed. */
function seal(key, content) {
	return createHash("sha256").update(`${key}\n`).update(content).digest();
}
async function usage(path) {
	const found = await stat(path).catch(() => void 0);
	if (found?.isFile() !== true) return void 0;
	return {
		path,
		sizeBytes: found.size,
		usedMs: found.mtimeMs
	};
}

// src/io/second-gate.ts
/** To start a thread and to warm it up takes as long as to judge some dozens of services. */
const judgedBefore = 50;
/**
* The gate in a thread of its own, from the fifty-first question on and where there is a second processor. What
* fails there is judged by the run itself, so that its answer never depends on the thread.
*/
function secondGate(processors = availableParallelism(), after = judgedBefore) {
	let asked = 0;
	let opening;
	return { passed: async (files, question) => {
		asked += 1;
		if (processors < 2 || asked <= after) return void 0;
		opening ??= openThread();
		return (await opening)?.ask({
			files,
			question
		});
	} };
}
/** Few runs need it, and it takes its time to load. */
async function openThread() {
	try {
		const { Worker } = await import("node:worker_threads");
		return new GateThread(new Worker(threadFile()));
	} catch {
		return;
	}
}
var GateThread = class {
	#worker;
	#waiting = /* @__PURE__ */ new Map();
	#isReady = false;
	#asked = 0;
	constructor(worker) {
		this.#worker = worker;
		worker.unref();
		worker.on("message", (answer) => this.#take(answer));
		worker.on("error", () => this.#giveUp());
		worker.on("exit", () => this.#giveUp());
	}
	async ask(request) {
		if (!this.#isReady) return void 0;
		this.#asked += 1;
		const id = this.#asked;
		if (this.#waiting.size === 0) this.#worker.ref();
		this.#worker.postMessage({
			id,
			...request
		});
		return await new Promise((resolve) => this.#waiting.set(id, resolve));
	}
	#take({ id, manifests }) {
		if (id === void 0) this.#isReady = true;
		else {
			this.#waiting.get(id)?.(manifests);
			this.#waiting.delete(id);
		}
		if (this.#waiting.size === 0) this.#worker.unref();
	}
	#giveUp() {
		this.#isReady = false;
		for (const answered of this.#waiting.values()) answered(void 0);
		this.#waiting.clear();
	}
};
/** Beside the bundle in a release, beside this file in development. */
function threadFile() {
	const bundled = fileURLToPath(new URL("gate-thread.js", import.meta.url));
	return existsSync(bundled) ? bundled : fileURLToPath(new URL("gate-thread.ts", import.meta.url));
}

// src/io/spec-files.ts
/** One byte more than the reader's cap would tell nothing new. */
const maxBytes = 16 * 2 ** 20;
/** Specs below a directory. Names are kept as the user wrote them, for findings. Raises `disk.*`. */
function specFiles(root, footprint) {
	return {
		read: (path) => {
			footprint?.asked("specs", resolve(root, path));
			return readBounded(resolve(root, path), path);
		},
		list: async (directory) => {
			footprint?.listed("specs", resolve(root, directory));
			const entries = await readdir(resolve(root, directory), {
				recursive: true,
				withFileTypes: true
			}).catch((cause) => {
				if (errnoOf(cause) === "ENOENT") return [];
				throw diskProblem(cause, directory);
			});
			for (const entry of entries) if (entry.isDirectory()) footprint?.listed("specs", join(entry.parentPath, entry.name));
			return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(resolve(root, directory).length + 1)).map((path) => join(directory, path).replaceAll("\\", "/")).sort(compareCodePoints);
		}
	};
}
/** At most the bound is read, so that the reader's own cap refuses a huge file without the memory for it. */
async function readBounded(path, name) {
	try {
		const file = await open(path, constants.O_RDONLY);
		try {
			const { size } = await file.stat();
			const bytes = new Uint8Array(Math.min(size, maxBytes));
			const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
			return bytes.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	} catch (cause) {
		if (errnoOf(cause) === "ENOENT") return void 0;
		throw diskProblem(cause, name);
	}
}

// src/io/world.ts
/** The real world, put together once for a run. */
function openWorld(options) {
	const { specsRoot, treeRoot, cacheDirectory, environment, progress, version } = options;
	const signal = options.signal === void 0 ? {} : { signal: options.signal };
	const sealed = new SealedFiles(cacheDirectory);
	const sightings = new Sightings(sealed, [
		version,
		specsRoot,
		treeRoot
	]);
	const parser = {};
	const roots = {
		specs: specsRoot,
		tree: treeRoot,
		source: specsRoot
	};
	const footprint = options.remembers !== void 0 ? new Footprint(roots, systemClock.nowMs()) : void 0;
	const specs = specFiles(specsRoot, footprint);
	const tree = options.tree ?? diskFiles(treeRoot, sightings, footprint);
	return {
		specs,
		tree,
		sources: ({ hosts, sources, environments }) => openSources({
			hosts,
			environment,
			cacheDirectory,
			workspace: specsRoot,
			excluded: environments.map(({ path }) => placeOfTree(options, path)),
			policy: sources,
			sightings,
			progress,
			...footprint === void 0 ? {} : { footprint },
			...signal
		}),
		images: lazyImages({
			environment,
			...signal
		}, footprint),
		clock: systemClock,
		keys: lazyKeys(options),
		certificates: lazyCertificates(options, footprint),
		secrets: environmentSecrets(environment),
		seal: lazySeal(options),
		progress,
		machine: systemMachine({
			environment,
			treeRoot,
			cacheDirectory
		}),
		loadPython: () => {
			parser.loading ??= loadPythonParser();
			return parser.loading;
		},
		tool: { version },
		gate: secondGate(),
		remember: () => sightings.save(),
		...footprint === void 0 || options.tree !== void 0 ? {} : { memo: diskMemo({
			files: sealed,
			footprint,
			roots,
			program: `${version} ${options.remembers}`,
			specs,
			tree
		}) }
	};
}
/** A render asks no registry. */
function lazyImages(options, footprint) {
	let opened;
	const images = () => {
		footprint?.lose();
		opened ??= import("./chunk-registry.js").then(({ openImages }) => openImages(options));
		return opened;
	};
	return {
		digest: async (reference) => (await images()).digest(reference),
		look: async (question) => (await images()).look(question)
	};
}
/** Few runs seal anything. */
function lazySeal({ environment, stateDirectory }) {
	return { seal: async (...request) => {
		const [{ openSeal }, { digestKey }] = await Promise.all([import("./chunk-seal2.js"), import("./chunk-seal-digest.js")]);
		const key = () => digestKey(environment, join(stateDirectory, "seal.key"));
		return openSeal({
			clock: systemClock,
			digestKey: key
		}).seal(...request);
	} };
}
/** Few runs make keys. */
function lazyKeys(options) {
	let opened;
	const keys = () => {
		opened ??= import("./chunk-keys.js").then(({ openKeys }) => openKeys(options));
		return opened;
	};
	return {
		generate: async (kind) => (await keys()).generate(kind),
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
		authority: async (...question) => (await keys()).authority(...question),
		keepAuthority: async (...key) => (await keys()).keepAuthority(...key),
		ageRecipient: async () => (await keys()).ageRecipient()
	};
}
/** Few runs read certificates, and what reads them takes long to load. */
function lazyCertificates(options, footprint) {
	let opened;
	const certificates = () => {
		footprint?.lose();
		opened ??= import("./chunk-certificates.js").then(({ openCertificates }) => openCertificates(options));
		return opened;
	};
	return {
		read: async (...question) => (await certificates()).read(...question),
		readBundle: async (files) => (await certificates()).readBundle(files)
	};
}
/** What is rendered below a source must not be part of it, or every run would find the source changed. */
function placeOfTree({ specsRoot, treeRoot }, path) {
	return relative(specsRoot, join(treeRoot, path)).replaceAll("\\", "/");
}

// src/io/gitops/patience.ts
/** Ten looks at a branch within some two minutes: a fleet's busiest hour, not a broken server's. */
const patience = {
	attempts: 10,
	firstPauseMs: 250,
	longestPauseMs: 3e4,
	pause: (ms) => setTimeout(ms),
	random: () => Math.random()
};
/** Half an hour's writers may stand before this one; a crash holds them up for half a minute. */
const usualTurns = {
	leaseMs: 3e4,
	waitMs: 6e5,
	firstPollMs: 250,
	longestPollMs: 3e3,
	pause: (ms) => setTimeout(ms),
	random: () => Math.random(),
	elapsedMs: () => performance.now()
};

export { shown as A, entryPathFault as C, defaultCacheDirectory as D, contextExclusions as E, compareCodePoints as M, fileTree as N, systemClock as O, openSources as S, archiveLimits as T, isRecordPath as _, contentOf as a, workloadDirectory as b, fileHash as c, contentHash as d, valueHash as f, isOwnPlace as g, errnoOf as h, SealedFiles as i, visible as j, expectShortRun as k, setTag as l, diskProblem as m, usualTurns as n, isMissing as o, canonicalJson as p, openWorld as r, statusOf$1 as s, patience as t, withFoundSetters as u, recordPath as v, leavesTree as w, defaultStateDirectory as x, workloadAt as y };