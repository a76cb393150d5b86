import { b as Problem } from "./chunk-problem.js";
import { r as parseRef, t as parseSlug } from "./chunk-slug.js";
import { S as compareCodePoints, _ as shown, h as systemClock } from "./chunk-world.js";
import { c as gitEnvironment, d as authoritiesFile, f as prepareWorkDirectory, i as redacted, l as hardenedConfig, m as forgeOf, o as Turnstile, p as findGit, s as gitConfig } from "./chunk-git-problem.js";
import { n as systemResolve, t as checkedAddresses } from "./chunk-network-address.js";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { spawn } from "node:child_process";

// src/io/gitops/blob-reader.ts
/** Reads objects of one repository, one after another, through one child: a process a file costs a hundred times more. */
var BlobReader = class {
	#child;
	#waiting = [];
	#held = [];
	#heldBytes = 0;
	#failure;
	constructor({ program, environment, directory }) {
		this.#child = spawn(program, ["cat-file", "--batch"], {
			cwd: directory,
			env: environment
		});
		this.#child.stdout.on("data", (bytes) => this.#take(bytes));
		this.#child.stderr.resume();
		this.#child.stdin.on("error", () => void 0);
		this.#child.once("error", (error) => this.#fail(error));
		this.#child.once("close", () => this.#fail(/* @__PURE__ */ new Error("git cat-file ended")));
	}
	/** The content of a blob, by its id. */
	read(id) {
		return new Promise((resolve, reject) => {
			if (this.#failure !== void 0) return reject(this.#failure);
			this.#waiting.push({
				resolve,
				reject
			});
			this.#child.stdin.write(`${id}\n`);
		});
	}
	async close() {
		if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
		const closed = new Promise((resolve) => this.#child.once("close", resolve));
		this.#child.stdin.end();
		await closed;
	}
	#take(bytes) {
		this.#held.push(bytes);
		this.#heldBytes += bytes.length;
		for (let next = this.#next(); next !== void 0; next = this.#next()) this.#waiting.shift()?.resolve(next);
	}
	/** One whole answer, `<id> blob <size>`, the content and a line feed; undefined while a part of it is missing. */
	#next() {
		const end = this.#headerEnd();
		if (end < 0) return void 0;
		const header = this.#held[0]?.toString("latin1", 0, end) ?? "";
		const size = Number(/ blob (\d+)$/.exec(header)?.[1] ?? NaN);
		if (!Number.isSafeInteger(size)) return this.#fail(/* @__PURE__ */ new Error(`git cat-file: ${header}`));
		if (this.#heldBytes < end + 1 + size + 1) return void 0;
		const all = Buffer.concat(this.#held);
		const rest = all.subarray(end + size + 2);
		this.#held = rest.length === 0 ? [] : [rest];
		this.#heldBytes = rest.length;
		return all.subarray(end + 1, end + 1 + size);
	}
	/** Where the header ends in the first piece held; pieces are joined when it was cut in two. */
	#headerEnd() {
		const end = this.#held[0]?.indexOf(10) ?? -1;
		if (end >= 0 || this.#held.length < 2) return end;
		this.#held = [Buffer.concat(this.#held)];
		return this.#held[0]?.indexOf(10) ?? -1;
	}
	#fail(error) {
		this.#failure ??= error;
		for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
	}
};

// src/io/gitops/branch.ts
/** Modes of git's trees that are plain files to us. */
const plainModes = /* @__PURE__ */ new Set(["100644", "100755"]);
/**
* A branch of a fetched repository at one commit. What is applied stands over what the commit holds, so that a plan made
* again sees it, and becomes one commit on delivery: a crash before that leaves nothing behind but a directory of ours.
*/
var GitBranch = class {
	name;
	commit;
	files;
	#repository;
	#entries;
	#gathered = /* @__PURE__ */ new Map();
	#reader;
	constructor(repository, at, entries) {
		this.name = at.name;
		this.commit = at.commit;
		this.#repository = repository;
		this.#entries = entries;
		this.files = {
			read: (path) => this.#read(path),
			list: async (directory) => this.#list(directory),
			apply: async (changes) => this.#apply(changes)
		};
	}
	changes() {
		return [...this.#gathered.keys()].sort(compareCodePoints);
	}
	async deliver(message) {
		const changes = this.changes().map((path) => {
			const content = this.#gathered.get(path);
			return content === void 0 ? { path } : {
				path,
				content
			};
		});
		const commit = await this.#repository.commit(this.commit, message, changes);
		return await this.#repository.push(this.name, this.commit, commit) ? commit : void 0;
	}
	async close() {
		await this.#reader?.close();
	}
	async #read(path) {
		if (this.#gathered.has(path)) {
			const content = this.#gathered.get(path);
			return content === void 0 ? void 0 : Buffer.from(content, "utf8");
		}
		const entry = this.#entries.get(path);
		if (entry === void 0) {
			this.#refuseInTheWay(path);
			return;
		}
		if (!plainModes.has(entry.mode)) throw notPlain(path);
		this.#reader ??= new BlobReader(this.#repository.child);
		return await this.#reader.read(entry.id);
	}
	#list(directory) {
		const prefix = directory === "" ? "" : `${directory}/`;
		const paths = new Set([...this.#entries].flatMap(([path, { mode }]) => plainModes.has(mode) ? [path] : []));
		for (const [path, content] of this.#gathered) if (content === void 0) paths.delete(path);
		else paths.add(path);
		return [...paths].filter((path) => path.startsWith(prefix)).sort(compareCodePoints);
	}
	/** All or none: what cannot stand in a tree is found before anything is gathered. */
	#apply(changes) {
		for (const { path } of changes) {
			const mode = this.#entries.get(path)?.mode;
			if (mode !== void 0 && !plainModes.has(mode)) throw notPlain(path);
			this.#refuseInTheWay(path);
		}
		for (const { path, content } of changes) this.#gathered.set(path, content);
	}
	/** A file, link or submodule where a directory is due: a path through it means something else elsewhere. */
	#refuseInTheWay(path) {
		const names = path.split("/");
		for (let depth = 1; depth < names.length; depth += 1) {
			const parent = names.slice(0, depth).join("/");
			if (this.#entries.has(parent)) throw notPlain(parent);
		}
	}
};
function notPlain(path) {
	return new Problem("delivery.path", `${path} of the branch is no plain file or directory`, {
		file: path,
		expected: "plain files in directories"
	});
}

// src/io/gitops/delivery-problem.ts
/** Why git could not write, from its words alone: they are asked for in English and read here only. */
function deliveryProblem(text, remote) {
	const clean = redacted(text, remote.secrets);
	const words = clean.replaceAll(/https?:\/\/[^\s']+|'[^'\n]*'/g, "…");
	const rule = rules.find(({ pattern }) => pattern.test(words));
	const code = rule?.code ?? "delivery.unreachable";
	const lines = clean.split("\n").map((line) => line.trim());
	const said = lines.find((line) => reason.test(line)) ?? lines.find((line) => line !== "");
	return new Problem(code, `${remote.name} ${rule?.what ?? "could not be written"}: ${shown(said ?? "git gave no reason")}`);
}
/** Lines that say why; what git adds is advice and noise. */
const reason = /^(?:!|remote: \S|(?:fatal|error): \S)/;
const rules = [
	{
		pattern: /protected branch|hook declined|pre-receive|GH\d{3}|GL-HOOK/i,
		code: "delivery.forbidden",
		what: "does not let this branch be pushed"
	},
	{
		pattern: /error: 40[13]|authentication failed|could not read (?:username|password)|permission/i,
		code: "delivery.forbidden",
		what: "refuses the write"
	},
	{
		pattern: /repository … not found|error: 404|does not appear to be a git repository|not found/i,
		code: "delivery.forbidden",
		what: "does not exist, or the token may not see it"
	}
];

// src/io/gitops/git-child.ts
const maxErrorBytes = 65536;
/**
* Runs git without a shell and gives what it said, whatever its status. Input is written as fast as git reads it. A run
* that takes too long, or that a signal ends, rejects with the signal's reason.
*/
async function runGit(child, argv, input = []) {
	const late = AbortSignal.timeout(child.timeoutMs);
	const signal = child.signal === void 0 ? late : AbortSignal.any([late, child.signal]);
	const running = spawn(child.program, argv, {
		cwd: child.directory,
		env: child.environment,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		signal,
		killSignal: "SIGKILL"
	});
	const out = [];
	const errors = [];
	running.stdout.on("data", (bytes) => out.push(bytes));
	running.stderr.on("data", (bytes) => {
		if (errors.reduce((sum, each) => sum + each.length, 0) < maxErrorBytes) errors.push(bytes);
	});
	running.stdin.on("error", () => void 0);
	const ended = new Promise((resolve, reject) => {
		running.once("error", (error) => reject(signal.aborted ? signal.reason : error));
		running.once("close", (status) => resolve(status ?? 128));
	});
	await Promise.race([ended, feed(running.stdin, input)]);
	return {
		status: await ended,
		stdout: Buffer.concat(out),
		stderr: Buffer.concat(errors).toString("utf8")
	};
}
async function feed(stdin, input) {
	for (const chunk of input) if (!stdin.write(chunk)) await new Promise((resolve) => stdin.once("drain", resolve));
	stdin.end();
}

// src/io/gitops/import-stream.ts
/**
* The input of `git fast-import` that makes one commit on a parent: every change as a plain file, nothing else of the
* parent touched, and says its id. Paths are quoted as C strings, contents counted, so no text can end what it stands in.
*/
function* importStream(ref, parent, text, changes) {
	const message = `${text.subject}\n\n${text.body}\n`;
	yield `commit ${ref}\nmark :1\n`;
	yield `committer ${person(text.author)} ${text.timeS} +0000\n`;
	yield data(Buffer.from(message, "utf8").length);
	yield message;
	if (parent !== void 0) yield `from ${parent}\n`;
	for (const { path, content } of changes) {
		if (content === void 0) {
			yield `D ${quotedPath(path)}\n`;
			continue;
		}
		const bytes = Buffer.from(content, "utf8");
		yield `M 100644 inline ${quotedPath(path)}\n${data(bytes.length)}`;
		yield bytes;
		yield "\n";
	}
	yield "\nget-mark :1\ndone\n";
}
function data(length) {
	return `data ${length}\n`;
}
/** Git ends a name at these; what remains is one line in any case. */
function person({ name, email }) {
	return `${bare(name)} <${bare(email)}>`;
}
function bare(value) {
	return value.replace(/[<>\p{Cc}]/gu, "").trim() || "karstkit";
}
function quotedPath(path) {
	return `"${[...Buffer.from(path, "utf8")].map((byte) => byte < 32 || byte >= 127 || byte === 34 || byte === 92 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte)).join("")}"`;
}

// src/io/gitops/git-repository.ts
/** Where commits are made before they are pushed: no branch of anybody's has this name. */
const staging = "refs/karst/staging";
/**
* A bare repository of our own that holds one commit of the remote, and what is made on it. Fixed verbs, no work tree,
* no hook, no configuration but ours; the remote is named by its address in every call.
*/
var GitRepository = class GitRepository {
	child;
	#options;
	constructor(options, child) {
		this.#options = options;
		this.child = child;
	}
	static async open(options, format) {
		const directory = await mkdtemp(join(options.temporaryDirectory, "gitops-"));
		await mkdir(join(directory, "objects"));
		await mkdir(join(directory, "refs"));
		await writeFile(join(directory, "HEAD"), "ref: refs/heads/none\n");
		await writeFile(join(directory, "config"), config[format]);
		const environment = {
			...options.child.environment,
			GIT_DIR: directory
		};
		return new GitRepository(options, {
			...options.child,
			environment,
			directory
		});
	}
	async close() {
		await rm(this.child.directory, {
			recursive: true,
			force: true
		});
	}
	/** Brings one commit here, without its history. */
	async fetch(commit) {
		await this.#ask([
			...[
				"fetch",
				"--quiet",
				"--no-tags",
				"--no-recurse-submodules",
				"--depth=1"
			],
			"--no-write-fetch-head",
			this.#options.remote.url,
			commit
		]);
	}
	/** Every file of a commit by its path. */
	async entries(commit) {
		const { stdout } = await this.#ask([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			commit
		]);
		const entries = /* @__PURE__ */ new Map();
		for (const line of stdout.toString("utf8").split("\0")) {
			const [, mode = "", id = "", path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
			if (path !== void 0) entries.set(path, {
				mode,
				id
			});
		}
		return entries;
	}
	/** One commit on a parent; gives its id. The same changes at the same second give the same id. */
	async commit(parent, message, changes) {
		const { author, nowMs } = this.#options;
		const text = {
			...message,
			author,
			timeS: Math.floor(nowMs() / 1e3)
		};
		const { stdout } = await this.#ask([
			"fast-import",
			"--quiet",
			"--force",
			"--done",
			"--date-format=raw",
			"--cat-blob-fd=1"
		], importStream(staging, parent, text, changes));
		return stdout.toString("latin1").trim();
	}
	/** Moves a branch of the remote, if it stands at `from`. False when it does not. */
	async push(branch, from, to) {
		const ref = `refs/heads/${branch}`;
		const verb = [
			"push",
			"--porcelain",
			"--no-verify",
			`--force-with-lease=${ref}:${from}`,
			this.#options.remote.url
		];
		const result = await this.#run([...verb, `${to}:${ref}`]);
		if (result.status === 0) return true;
		if (/\((?:stale info|fetch first|non-fast-forward|cannot lock ref[^)]*|failed to update ref)\)/.test(result.stdout.toString("utf8"))) return false;
		throw deliveryProblem(`${result.stdout.toString("utf8")}\n${result.stderr}`, this.#options.remote);
	}
	async #ask(argv, input) {
		const result = await this.#run(argv, input);
		if (result.status !== 0) throw deliveryProblem(result.stderr, this.#options.remote);
		return result;
	}
	async #run(argv, input) {
		try {
			return await runGit(this.child, argv, input);
		} catch (error) {
			this.#options.child.signal?.throwIfAborted();
			throw deliveryProblem(error instanceof Error ? error.message : String(error), this.#options.remote);
		}
	}
};
const config = {
	sha1: "[core]\n	repositoryformatversion = 0\n	bare = true\n",
	sha256: "[core]\n	repositoryformatversion = 1\n	bare = true\n[extensions]\n	objectformat = sha256\n"
};

// src/io/gitops/gitops.ts
/** A GitOps repository that git reads and pushes to. */
function gitOpsRepository(options) {
	const turns = /* @__PURE__ */ new Map();
	return { onBranch: (name, use) => {
		const turn = turns.get(name) ?? new Turnstile(1);
		turns.set(name, turn);
		return turn.pass(() => useBranch(options, name, use));
	} };
}
async function useBranch(options, name, use) {
	const child = await childOf(options);
	const { remote, author, clock, temporaryDirectory } = options;
	const at = await tipOf(child, remote, name);
	const repository = await GitRepository.open({
		remote,
		child,
		temporaryDirectory,
		author,
		nowMs: () => clock.nowMs()
	}, at.commit.length === 64 ? "sha256" : "sha1");
	try {
		await repository.fetch(at.commit);
		const branch = new GitBranch(repository, at, await repository.entries(at.commit));
		return await use(branch).finally(() => branch.close());
	} finally {
		await repository.close();
	}
}
/** The branch's commit now; the default branch when none is named. */
async function tipOf(child, remote, wanted) {
	const ref = wanted === "" ? "HEAD" : `refs/heads/${wanted}`;
	const result = await runGit(child, [
		"ls-remote",
		"--symref",
		remote.url,
		ref
	]);
	if (result.status !== 0) throw deliveryProblem(result.stderr, remote);
	const text = result.stdout.toString("utf8");
	const name = wanted === "" ? /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(text)?.[1] : wanted;
	const commit = text.split("\n").map((line) => /^([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/.exec(line)).find((found) => found?.[2] === ref)?.[1];
	if (name !== void 0 && commit !== void 0) return {
		name,
		commit
	};
	throw new Problem("delivery.no-branch", wanted === "" ? `${remote.name} has no commit on its default branch` : `${remote.name} has no branch ${shown(wanted)}`);
}
async function childOf(options) {
	const { program, temporaryDirectory, timeoutMs, authorities, signal, remote } = options;
	const isLocal = remote.url.startsWith("/");
	const surroundings = {
		home: temporaryDirectory,
		...authorities === void 0 ? {} : { authorities }
	};
	const child = {
		program,
		directory: temporaryDirectory,
		timeoutMs
	};
	const withSignal = signal === void 0 ? child : {
		...child,
		signal
	};
	if (isLocal) {
		const environment = gitEnvironment({
			...surroundings,
			protocol: "file",
			config: hardenedConfig
		});
		return {
			...withSignal,
			environment
		};
	}
	const url = new URL(remote.url);
	const addresses = await checkedAddresses(url, remote.allowPrivate, options.resolve);
	const config = gitConfig(url, addresses, remote.authorization);
	const protocol = url.protocol.slice(0, -1);
	return {
		...withSignal,
		environment: gitEnvironment({
			...surroundings,
			protocol,
			config
		})
	};
}

// src/io/gitops/open-gitops.ts
const timeoutMs = 3e5;
/** Opens the repository that a delivery is for. Raises `slug.*`, `git.missing`, `source.forbidden` Problems. */
async function openTarget(target) {
	const { environment, cacheDirectory, author, signal } = target;
	const { remote, branch } = remoteOf(target);
	const temporaryDirectory = join(cacheDirectory, "git");
	await prepareWorkDirectory(temporaryDirectory);
	const authorities = await authoritiesFile(environment, temporaryDirectory);
	return {
		gitops: gitOpsRepository({
			remote,
			program: await findGit(environment),
			temporaryDirectory,
			...authorities === void 0 ? {} : { authorities },
			author,
			clock: systemClock,
			resolve: systemResolve,
			timeoutMs,
			...signal === void 0 ? {} : { signal }
		}),
		branch
	};
}
function remoteOf({ repository, hosts, environment, workingDirectory }) {
	const [path = "", branch = ""] = repository.split("#");
	if (path.startsWith("/") || path.startsWith(".")) return {
		remote: {
			url: resolve(workingDirectory, path),
			name: path,
			secrets: [],
			allowPrivate: false
		},
		branch
	};
	const slug = parseSlug(repository, hosts);
	if (slug.kind !== "repository") throw new Problem("delivery.no-branch", `${repository} is no repository to deliver to`);
	const ref = slug.ref === void 0 ? void 0 : parseRef(slug.ref);
	if (ref !== void 0 && ref.kind !== "short" && ref.kind !== "branch") throw new Problem("delivery.no-branch", `${repository} names no branch`, { expected: "the name of a branch behind #" });
	const name = ref?.kind === "branch" ? ref.full.slice(11) : slug.ref;
	return {
		remote: forgeOf(slug, hosts, environment).remote,
		branch: name ?? ""
	};
}

export { openTarget };