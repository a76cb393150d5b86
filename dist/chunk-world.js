import { n as isPlainPath } from "./chunk-workload-place.js";
import { r as problemCodes, t as Problem } from "./chunk-problem.js";
import { t as compareCodePoints } from "./chunk-file-tree.js";
import { n as inBuildContext } from "./chunk-build-context.js";
import { r as archiveLimits, t as entryPathFault } from "./chunk-entry-path.js";
import { t as shown } from "./chunk-shown.js";
import { createRequire } from "node:module";
import { access, open, readFile as readFile$1, readdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { closeSync, constants, existsSync, fchmodSync, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";

// src/io/clock.ts
const systemClock = { nowMs: () => Date.now() };

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

// src/io/directory.ts
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
		prefix: path,
		limits: options.limits ?? archiveLimits,
		files: /* @__PURE__ */ new Map(),
		links: [],
		sizeBytes: 0
	};
	collect(walk, "");
	return {
		paths: [...walk.files.keys()].sort(compareCodePoints),
		links: walk.links.sort(compareCodePoints),
		size: (name) => walk.files.get(name)?.sizeBytes,
		executable: (name) => walk.files.get(name)?.executable ?? false,
		bytes: (name) => {
			const entry = walk.files.get(name);
			return entry === void 0 ? void 0 : readFile(walk.base, name, entry.sizeBytes);
		}
	};
}
function expectDirectory(workspace, path) {
	let reached = workspace;
	for (const part of ["", ...path.split("/")]) {
		reached = join(reached, part);
		const found = statusOf$1(reached);
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
	for (const name of namesIn(walk, directory).sort(compareCodePoints)) {
		const path = directory === "" ? name : `${directory}/${name}`;
		if (!inBuildContext(path) || walk.excluded.has(join(walk.prefix, path))) continue;
		add(walk, path);
	}
}
function namesIn(walk, directory) {
	try {
		return readdirSync(join(walk.base, directory));
	} catch (cause) {
		throw unreadable(`./${join(walk.prefix, directory)}`, "cannot be listed", cause);
	}
}
function statusOf$1(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function add(walk, path) {
	const fault = path.includes("�") ? "has a name that is not UTF-8" : entryPathFault(path, walk.limits);
	if (fault !== void 0) throw unreadable(path, fault);
	const found = statusOf$1(join(walk.base, path));
	if (found === void 0) throw changed(path);
	if (found.isDirectory()) {
		collect(walk, path);
		return;
	}
	if (found.isSymbolicLink()) walk.links.push(path);
	if (!found.isFile()) return;
	walk.sizeBytes += found.size;
	walk.files.set(path, {
		sizeBytes: found.size,
		executable: (found.mode & 64) !== 0
	});
	refuseTooLarge(walk, path, found.size);
}
function refuseTooLarge(walk, path, sizeBytes) {
	const { entries, entryBytes, extractedBytes } = walk.limits;
	const fault = walk.files.size > entries && `holds more than ${entries} files` || sizeBytes > entryBytes && `holds ${shown(path)} with more than ${entryBytes} bytes` || walk.sizeBytes > extractedBytes && `holds more than ${extractedBytes} bytes`;
	if (fault === false) return;
	const place = shown(`./${walk.prefix}`);
	throw new Problem("source.directory-too-large", `The directory ${place} ${fault}.`, { next: "Name the directory of the program itself, or move what is not part of it elsewhere." });
}
function readFile(base, path, sizeBytes) {
	let file;
	try {
		file = openSync(join(base, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	} catch (cause) {
		throw cause instanceof Error && "code" in cause && cause.code !== "EACCES" ? changed(path) : unreadable(path, "may not be read", cause);
	}
	try {
		const found = fstatSync(file);
		if (!found.isFile() || found.size !== sizeBytes) throw changed(path);
		const bytes = Buffer.alloc(sizeBytes);
		let filled = 0;
		while (filled < sizeBytes) {
			const count = readSync(file, bytes, filled, sizeBytes - filled, filled);
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
	#lastMs = performance.now();
	async whenDue() {
		if (performance.now() - this.#lastMs < this.#intervalMs) return;
		await new Promise((resolve) => setImmediate(resolve));
		this.#lastMs = performance.now();
	}
};

// src/io/sources.ts
/**
* The sources of one run. What a slug points at is asked once and then stays, so that a run sees one state of each
* repository.
*/
function openSources(options) {
	const { workspace, excluded = [] } = options;
	const pause = new Pause();
	let opened;
	const repositories = () => {
		opened ??= openRepositories(options);
		return opened;
	};
	return {
		pin: async (slug, known) => (await repositories()).pin(slug, known),
		fetch: async (slug, pin) => (await repositories()).fetch(slug, pin),
		open: async (slug) => {
			await pause.whenDue();
			const tree = readDirectory(workspace, slug.path, { excluded });
			return {
				slug,
				pin: {
					kind: "tree",
					hash: treeHash(tree)
				},
				fetchedBy: "directory",
				tree
			};
		}
	};
}
/** Git and HTTP are half of the program, and directories need neither. */
async function openRepositories(options) {
	return new (await (import("./chunk-repositories.js"))).Repositories(options);
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
function statusOf(path) {
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

// src/io/disk.ts
const temporary = /^\.karst-tmp-(\d+)-\d+$/;
/**
* A directory as Files. No link below it is followed, no path leaves it, files have mode 0644. Contents are stored beside
* their targets first and then renamed in the order given, so that a full disk changes nothing and no reader ever sees
* half a file. Raises `disk.*` Problems that name the file.
*
* Calls are synchronous, for a fleet has thousands of small files and each call through the thread pool costs ten times
* the work itself; signals and timers get their turn between them.
*/
function diskFiles(root) {
	const disk = new Disk(root);
	const pause = new Pause();
	return {
		read: async (path) => {
			await pause.whenDue();
			return disk.read(path);
		},
		list: async (directory) => disk.list(directory),
		apply: async (changes) => {
			await pause.whenDue();
			disk.apply(changes);
		}
	};
}
var Disk = class {
	#root;
	#resolved;
	#count = 0;
	/** Left by runs that were killed. */
	#leftovers = /* @__PURE__ */ new Set();
	/** Seen to be directories and no links. Each is looked at once a run. */
	#directories = /* @__PURE__ */ new Set();
	constructor(root) {
		this.#root = root;
	}
	read(path) {
		try {
			const root = this.#rootDirectory();
			if (root === void 0 || !this.#isDirectory(root, this.#parent(path))) return void 0;
			return contentOf(join(root, path));
		} catch (cause) {
			throw errnoOf(cause) === "ELOOP" ? this.#link(path) : diskProblem(cause, this.#name(path));
		}
	}
	list(directory) {
		const found = [];
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
		this.#sweep(root);
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
		for (const entry of readdirSync(join(root, directory), { withFileTypes: true })) {
			const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
			if (entry.isDirectory()) {
				this.#directories.add(path);
				this.#walk(root, path, found);
			} else if (temporary.test(entry.name)) this.#leftovers.add(path);
			else if (entry.isFile()) found.push(path);
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
		const status = statusOf(join(root, directory));
		if (status?.isSymbolicLink()) throw this.#link(directory);
		if (!status?.isDirectory()) return false;
		this.#directories.add(directory);
		return true;
	}
	#stage(root, { path, content }, made) {
		try {
			const directory = this.#parent(path);
			const status = this.#isDirectory(root, directory) ? statusOf(join(root, path)) : void 0;
			if (status?.isSymbolicLink()) throw this.#link(path);
			if (content === void 0) return {
				path,
				temporary: void 0
			};
			if (status !== void 0 && !status.isFile()) throw inTheWay(this.#name(path), "a file", "a directory");
			this.#makeDirectory(root, directory, made);
			this.#count += 1;
			const name = join(root, directory, `.karst-tmp-${process.pid}-${this.#count}`);
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
	#sweep(root) {
		for (const path of this.#leftovers) {
			const pid = Number(temporary.exec(path.split("/").at(-1) ?? "")?.[1]);
			if (pid !== process.pid && !isRunning(pid)) removed(() => unlinkSync(join(root, path)));
		}
		this.#leftovers.clear();
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
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (cause) {
		return errnoOf(cause) === "EPERM";
	}
}
function inTheWay(file, expected, found) {
	return new Problem("disk.in-the-way", `${file} is ${found} where ${expected} is due`, {
		file,
		expected,
		next: "Move it away, or choose another place with --out."
	});
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
async function gitVersion() {
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

// src/io/spec-files.ts
/** One byte more than the reader's cap would tell nothing new. */
const maxBytes = 16 * 2 ** 20;
/** Specs below a directory. Names are kept as the user wrote them, for findings. Raises `disk.*`. */
function specFiles(root) {
	return {
		read: (path) => readBounded(resolve(root, path), path),
		list: async (directory) => {
			return (await readdir(resolve(root, directory), {
				recursive: true,
				withFileTypes: true
			}).catch((cause) => {
				if (errnoOf(cause) === "ENOENT") return [];
				throw diskProblem(cause, directory);
			})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(resolve(root, directory).length + 1)).map((path) => join(directory, path).replaceAll("\\", "/")).sort(compareCodePoints);
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
	const parser = {};
	return {
		specs: specFiles(specsRoot),
		tree: options.tree ?? diskFiles(treeRoot),
		sources: ({ hosts, sources, environments }) => openSources({
			hosts,
			environment,
			cacheDirectory,
			workspace: specsRoot,
			excluded: environments.map(({ path }) => placeOfTree(options, path)),
			policy: sources,
			progress,
			...signal
		}),
		images: lazyImages(signal),
		clock: systemClock,
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
		tool: { version }
	};
}
/** A render asks no registry; only `lock` does. */
function lazyImages(options) {
	let opened;
	return { digest: async (reference) => {
		opened ??= import("./chunk-registry.js").then(({ openImages }) => openImages(options));
		return (await opened).digest(reference);
	} };
}
/** What is rendered below a source must not be part of it, or every run would find the source changed. */
function placeOfTree({ specsRoot, treeRoot }, path) {
	return relative(specsRoot, join(treeRoot, path)).replaceAll("\\", "/");
}

export { openSources as n, systemClock as r, openWorld as t };