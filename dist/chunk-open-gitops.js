import { B as Problem } from "./chunk-problem.js";
import { S as parseSlug, w as parseRef } from "./chunk-specs.js";
import { A as shown, M as compareCodePoints, O as systemClock, n as usualTurns } from "./chunk-world.js";
import { n as forgeOf, t as findGit } from "./chunk-forge.js";
import { c as prepareWorkDirectory, i as hardenedConfig, n as gitConfig, o as parseRefList, r as gitEnvironment, s as authoritiesFile, t as fetchVerb } from "./chunk-git-environment.js";
import { n as systemResolve, t as checkedAddresses } from "./chunk-network-address.js";
import { a as redacted, t as Turnstile } from "./chunk-turnstile.js";
import { n as workflowAddress, t as commandLineAddress } from "./chunk-own-address.js";
const { join, resolve } = globalThis.process.getBuiltinModule("node:path");
const { randomUUID } = globalThis.process.getBuiltinModule("node:crypto");
const { mkdir, mkdtemp, rm, writeFile } = globalThis.process.getBuiltinModule("node:fs/promises");
const { spawn } = globalThis.process.getBuiltinModule("node:child_process");

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

// src/io/gitops/gathered-tree.ts
/** Modes of git's trees that are plain files to us. */
const plainModes = /* @__PURE__ */ new Set(["100644", "100755"]);
/** The tree of a commit, and what is applied over it, so that a plan made again sees it. Nothing reaches the commit. */
var GatheredTree = class {
	files;
	#entries;
	#blob;
	#gathered = /* @__PURE__ */ new Map();
	constructor(entries, blob) {
		this.#entries = entries;
		this.#blob = blob;
		this.files = {
			read: (path) => this.#read(path),
			list: async (directory) => this.#list(directory),
			apply: async (changes) => this.#apply(changes)
		};
	}
	changes() {
		return [...this.#gathered.keys()].sort(compareCodePoints);
	}
	/** What was gathered, sorted by path. What can be executed stays so. */
	fileChanges() {
		return this.changes().map((path) => {
			const content = this.#gathered.get(path);
			if (content === void 0) return { path };
			return this.#entries.get(path)?.mode === "100755" ? {
				path,
				content,
				mode: "100755"
			} : {
				path,
				content
			};
		});
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
		return await this.#blob(entry.id);
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

// src/io/gitops/read-proposal.ts
const mostCommits = 100;
/** Merges whose parents are looked for: what is more tangled is nobody's but a person's. */
const mostMerges = 10;
/** Who GitHub's API commits as, on behalf of the author. */
const apiCommitter = "noreply@github.com";
/** What a branch of the remote holds beyond its base, by git alone; undefined when there is no such branch. */
async function readProposal(repository, name, circumstances) {
	const tip = await repository.tip(name);
	if (tip === void 0) return void 0;
	const { base, ownAddresses } = circumstances;
	const found = tip === base.commit ? [] : await commitsBeyond(repository, tip, base.name);
	const commits = [];
	const here = /* @__PURE__ */ new Set([base.commit, ...found.map(({ id }) => id)]);
	for (const commit of found) {
		const { id, authorName, authorAddress, message, parents } = commit;
		commits.push({
			id,
			author: `${authorName} <${authorAddress}>`,
			message,
			isOurs: isBy(ownAddresses, commit),
			isPlainMerge: parents.length === 2 && await takesWholeFiles(repository, commit, here)
		});
	}
	const [only, ...more] = found;
	return {
		commit: tip,
		commits,
		paths: [],
		...only?.parents.length === 1 && more.length === 0 && commits[0]?.isOurs === true ? await mergedEntries(repository, only, circumstances) : void 0
	};
}
/**
* Commits that a branch of the remote does not have, the newest first. A history that is cut off at the branch loses the
* parents of a merge with it; those are asked for by themselves.
*/
async function commitsBeyond(repository, tip, base) {
	const found = /* @__PURE__ */ new Map();
	const open = [tip];
	for (let asked = 0; asked <= mostMerges && found.size < mostCommits; asked += 1) {
		const next = open.shift();
		if (next === void 0) break;
		const fresh = (!found.has(next) && await repository.fetchBeyond(next, base) ? await repository.commits(next, mostCommits) : []).filter(({ id }) => !found.has(id));
		for (const commit of fresh) found.set(commit.id, commit);
		open.push(...fresh.flatMap(({ parents }) => parents.length > 1 ? parents : []));
	}
	return [...found.values()].slice(0, mostCommits);
}
function isBy(own, { authorAddress, committerAddress }) {
	return own.has(authorAddress) && (own.has(committerAddress) || committerAddress === apiCommitter);
}
/** Is every file of a merge that of one of its parents? Those that are not here yet are brought. */
async function takesWholeFiles(repository, { id, parents }, here) {
	const missing = parents.filter((parent) => !here.has(parent));
	for (const parent of missing) await repository.fetch(parent);
	const trees = await Promise.all(parents.map((parent) => repository.entries(parent)));
	const own = await repository.entries(id);
	return [.../* @__PURE__ */ new Set([...own.keys(), ...trees.flatMap((tree) => [...tree.keys()])])].every((path) => trees.some((tree) => isSame(tree.get(path), own.get(path))));
}
/** The base with every file that a commit changes put into place; undefined where the base has another one by now. */
async function mergedEntries(repository, { id, parents: [parent = ""] }, { base, baseEntries }) {
	if (parent !== base.commit) await repository.fetch(parent);
	const begun = parent === base.commit ? baseEntries : await repository.entries(parent);
	const proposed = await repository.entries(id);
	const merged = new Map(baseEntries);
	const paths = [.../* @__PURE__ */ new Set([...begun.keys(), ...proposed.keys()])].sort(compareCodePoints).filter((path) => !isSame(begun.get(path), proposed.get(path)));
	for (const path of paths) {
		const [wanted, found] = [proposed.get(path), baseEntries.get(path)];
		if (!isSame(found, begun.get(path)) && !isSame(found, wanted)) return void 0;
		if (wanted === void 0) merged.delete(path);
		else merged.set(path, wanted);
	}
	return {
		merged,
		paths
	};
}
function isSame(a, b) {
	return a?.id === b?.id && a?.mode === b?.mode;
}

// src/io/gitops/branch.ts
/**
* A branch of a fetched repository at one commit. What is applied stands over what the commit holds, and becomes one
* commit on delivery: a crash before that leaves nothing behind but a directory of ours.
*/
var GitBranch = class {
	name;
	commit;
	files;
	#tools;
	#entries;
	#tree;
	#reader;
	constructor(tools, at, entries) {
		this.name = at.name;
		this.commit = at.commit;
		this.#tools = tools;
		this.#entries = entries;
		this.#tree = this.#treeOf(entries);
		this.files = this.#tree.files;
	}
	changes() {
		return this.#tree.changes();
	}
	async deliver(message) {
		return await this.propose(message, this);
	}
	draft() {
		return this.#treeOf(this.#entries);
	}
	async proposal(name) {
		const { repository, ownAddresses } = this.#tools;
		const found = await readProposal(repository, name, {
			base: this,
			baseEntries: this.#entries,
			ownAddresses
		});
		if (found === void 0) return void 0;
		const { merged, ...proposal } = found;
		return {
			...proposal,
			...merged === void 0 ? {} : { merged: this.#treeOf(merged) }
		};
	}
	async propose(message, { name, commit: from }) {
		const { writer } = this.#tools;
		const commit = await writer.commit(this.commit, message, this.#tree.fileChanges());
		return await writer.move(name, {
			...from === void 0 ? {} : { from },
			to: commit
		}) ? commit : void 0;
	}
	withdraw({ name, commit }) {
		return this.#tools.writer.move(name, { from: commit });
	}
	async close() {
		await this.#reader?.close();
	}
	#treeOf(entries) {
		return new GatheredTree(entries, (id) => {
			this.#reader ??= new BlobReader(this.#tools.repository.child);
			return this.#reader.read(id);
		});
	}
};

// src/io/gitops/delivery-problem.ts
/** Why git could not write, from its words alone: they are asked for in English and read here only. */
function deliveryProblem(text, remote) {
	const clean = redacted(text, remote.secrets);
	const words = clean.replaceAll(/https?:\/\/[^\s']+|'[^'\n]*'/g, "\u2026");
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
		pattern: /exists; cannot create/i,
		code: "delivery.name-taken",
		what: "cannot keep this branch beside another of its branches"
	},
	{
		pattern: /\bwas archived\b/i,
		code: "forge.archived",
		what: "is archived"
	},
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
		pattern: /repository \u2026 not found|error: 404|does not appear to be a git repository|not found/i,
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
/** Many small pieces are one write: each is a call of the system, and a turn of the child. */
async function feed(stdin, input) {
	for (const text of batches(input)) if (!stdin.write(text)) await new Promise((resolve) => stdin.once("drain", resolve));
	stdin.end();
}
const batchCharacters = 262144;
function* batches(input) {
	let held = "";
	for (const piece of input) {
		held += piece;
		if (held.length < batchCharacters) continue;
		yield held;
		held = "";
	}
	if (held !== "") yield held;
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
	for (const { path, content, mode = "100644" } of changes) {
		const name = quotedPath(path);
		yield content === void 0 ? `D ${name}\n` : `M ${mode} inline ${name}\n${data(Buffer.byteLength(content, "utf8"))}${content}\n`;
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
	if (/^[ !#-[\]-~]*$/.test(path)) return `"${path}"`;
	return `"${[...Buffer.from(path, "utf8")].map((byte) => byte < 32 || byte >= 127 || byte === 34 || byte === 92 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte)).join("")}"`;
}

// src/io/gitops/git-repository.ts
/** How a server says that a branch does not stand where it should. */
const movedMeanwhile = /\((?:stale info|fetch first|non-fast-forward|cannot lock ref[^)]*|failed to update ref|reference already exists)\)/;
/** Where commits are made before they are pushed: no branch of anybody's has this name. */
const staging = "refs/karst/staging";
const notes = "refs/karst/notes";
/**
* A bare repository of our own that holds one commit of the remote, and what is made on it. Fixed verbs, no work tree,
* no hook, no configuration but ours; the remote is named by its address in every call.
*/
var GitRepository = class GitRepository {
	child;
	#options;
	constructor(options, directory) {
		this.#options = options;
		this.child = options.git.childIn(directory);
	}
	static async open(options, format) {
		const directory = await mkdtemp(join(options.temporaryDirectory, "gitops-"));
		await mkdir(join(directory, "objects"));
		await mkdir(join(directory, "refs"));
		await writeFile(join(directory, "HEAD"), "ref: refs/heads/none\n");
		await writeFile(join(directory, "config"), config[format]);
		return new GitRepository(options, directory);
	}
	async close() {
		await rm(this.child.directory, {
			recursive: true,
			force: true
		});
	}
	/** Brings one commit here, without its history. */
	async fetch(commit) {
		const result = await this.#fetchOne(commit);
		if (result.status !== 0) throw deliveryProblem(result.stderr, result.remote);
	}
	/** Where a branch of the remote stands now; undefined when there is none. */
	tip(branch) {
		return this.ref(`refs/heads/${branch}`);
	}
	/** The same for a ref of any kind, by its full name. */
	async ref(ref) {
		const result = await this.#reach([
			"ls-remote",
			this.#options.git.url,
			ref
		]);
		if (result.status !== 0) throw deliveryProblem(result.stderr, result.remote);
		return parseRefList(result.stdout.toString("utf8")).refs.get(ref);
	}
	/** Brings a commit here with its history up to where a branch of the remote has it; false when that has all of it. */
	async fetchBeyond(commit, branch) {
		const first = await this.#fetchCut(commit, branch);
		if (first !== void 0) return first;
		await this.fetch(commit);
		return await this.#fetchCut(commit, branch) ?? false;
	}
	/** Undefined when the answer ended before it said anything. */
	async #fetchCut(commit, branch) {
		const cut = `--shallow-exclude=refs/heads/${branch}`;
		const result = await this.#reach([
			...fetchVerb,
			cut,
			this.#options.git.url,
			commit
		]);
		if (result.status === 0) return true;
		if (/no commits selected for shallow requests/.test(result.stderr)) return false;
		if (/error processing shallow info: 4/.test(result.stderr)) return void 0;
		throw deliveryProblem(result.stderr, result.remote);
	}
	#fetchOne(commit) {
		return this.#reach([
			...fetchVerb,
			"--depth=1",
			this.#options.git.url,
			commit
		]);
	}
	/** A commit and what of its history is here, the newest first. */
	async commits(tip, most) {
		const fields = [
			"%H",
			"%P",
			"%an",
			"%ae",
			"%ce",
			"%B"
		];
		const verb = [
			"log",
			"-z",
			"--no-show-signature",
			"--encoding=UTF-8",
			`--max-count=${most}`
		];
		const { stdout } = await this.#ask([
			...verb,
			`--format=tformat:${fields.join("%x00")}`,
			tip
		]);
		const texts = stdout.toString("utf8").split("\0").slice(0, -1);
		const length = Math.floor(texts.length / fields.length);
		const commits = Array.from({ length }, async (_, at) => {
			const [id = "", listed = "", authorName = "", authorAddress = "", ...more] = texts.slice(at * fields.length, (at + 1) * fields.length);
			const [committerAddress = "", message = ""] = more;
			return {
				id,
				parents: listed === "" ? await this.#parents(id) : listed.split(" "),
				authorName,
				authorAddress,
				committerAddress,
				message
			};
		});
		return await Promise.all(commits);
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
		return await this.#import(staging, message, {
			parent,
			changes
		});
	}
	/** A commit that stands for itself and holds nothing but its message. */
	async note(message) {
		return await this.#import(notes, message, { changes: [] });
	}
	/** What a commit of the remote says; nothing when it is not there any more. */
	async message(commit) {
		if ((await this.#fetchOne(commit)).status !== 0) return "";
		return (await this.#stored(commit)).message;
	}
	async #import(ref, message, { parent, changes }) {
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
		], importStream(ref, parent, text, changes));
		return stdout.toString("latin1").trim();
	}
	move(branch, move) {
		return this.moveRef(`refs/heads/${branch}`, move);
	}
	/** The same for a ref of any kind, by its full name. */
	async moveRef(ref, { from = "", to = "" }) {
		const verb = [
			"push",
			"--porcelain",
			"--no-verify",
			`--force-with-lease=${ref}:${from}`,
			this.#options.git.url
		];
		const result = await this.#reach([...verb, `${to}:${ref}`]);
		if (result.status === 0) return true;
		const said = result.stdout.toString("utf8");
		const problem = deliveryProblem(`${said}\n${result.stderr}`, result.remote);
		if (problem.code !== "delivery.name-taken" && movedMeanwhile.test(said)) return false;
		throw problem;
	}
	/** A history that was cut off shows none; the object has them. */
	async #parents(commit) {
		const { head } = await this.#stored(commit);
		return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
	}
	async #stored(commit) {
		const { stdout } = await this.#ask([
			"cat-file",
			"commit",
			commit
		]);
		const [head = "", ...paragraphs] = stdout.toString("utf8").split("\n\n");
		return {
			head,
			message: paragraphs.join("\n\n")
		};
	}
	#reach(argv) {
		return this.#options.git.reach(argv, this.child.directory);
	}
	/** Without the remote. */
	async #ask(argv, input) {
		const subject = {
			name: this.#options.git.name,
			secrets: []
		};
		const result = await runGit(this.child, argv, input).catch((error) => {
			this.child.signal?.throwIfAborted();
			throw deliveryProblem(error instanceof Error ? error.message : String(error), subject);
		});
		if (result.status !== 0) throw deliveryProblem(result.stderr, subject);
		return result;
	}
};
const config = {
	sha1: "[core]\n	repositoryformatversion = 0\n	bare = true\n",
	sha256: "[core]\n	repositoryformatversion = 1\n	bare = true\n[extensions]\n	objectformat = sha256\n"
};

// src/io/gitops/lease.ts
/** No branch and no tag: forges start nothing for it, and nobody fetches it. */
const leasePrefix = "refs/karst/lease/";
/**
* Works while no other writer that asks has the branch, whatever its process or machine: who makes the ref has the turn, and
* renews it while it works. It only spares the others' work: what moves a branch compares its commit in any case, so a
* lease that was taken over harms nobody. Raises `delivery.busy` when the wait is over, with the name of who has it.
* Where the ref cannot be written it works without.
*/
async function withLease(repository, branch, options, work) {
	const lease = await Lease.take(repository, branch, options);
	try {
		return await work();
	} finally {
		await lease?.release();
	}
}
/** The clocks of two machines may differ so much. */
const skewMs = 6e4;
var Lease = class Lease {
	#repository;
	#ref;
	#options;
	#timer;
	#commit;
	#renewal = Promise.resolve();
	constructor(repository, ref, commit, options) {
		this.#repository = repository;
		this.#ref = ref;
		this.#commit = commit;
		this.#options = options;
		this.#timer = setInterval(() => this.#renew(), options.turns.leaseMs / 3);
		this.#timer.unref();
	}
	/** Waits until nobody has it; undefined where no lease can be written. */
	static async take(repository, branch, options) {
		const { turns } = options;
		const ref = leasePrefix + branch;
		const started = turns.elapsedMs();
		let seen;
		for (let polls = 0; turns.elapsedMs() - started <= turns.waitMs; polls += 1) {
			seen = sighting(await repository.ref(ref), seen, turns);
			const taken = await claim(repository, ref, seen, options);
			if (taken === "refused") return void 0;
			if (taken !== void 0) return new Lease(repository, ref, taken.commit, options);
			await turns.pause(pollMs(turns, polls));
		}
		throw await busy(repository, branch, seen);
	}
	/** Hands the turn on; somebody else's stays. What cannot be handed on now ends by itself. */
	async release() {
		clearInterval(this.#timer);
		await this.#renewal;
		await place(this.#repository, this.#ref, { from: this.#commit }).catch(() => void 0);
	}
	/** A renewal that fails leaves the branch to others: what moves it compares its commit all the same. */
	#renew() {
		this.#renewal = this.#renewal.then(() => this.#prolong()).catch(() => void 0);
	}
	async #prolong() {
		const commit = await this.#repository.note(noteOf(this.#options));
		if (await place(this.#repository, this.#ref, {
			from: this.#commit,
			to: commit
		}) === "taken") this.#commit = commit;
	}
};
/** Makes the ref, or takes it from whoever is gone; undefined while somebody has it. */
async function claim(repository, ref, seen, options) {
	if (seen !== void 0 && !await isOver(repository, seen, options)) return void 0;
	const commit = await repository.note(noteOf(options));
	const placed = await place(repository, ref, {
		...seen === void 0 ? {} : { from: seen.commit },
		to: commit
	});
	if (placed === "refused") return "refused";
	return placed === "taken" ? { commit } : void 0;
}
/** Since when it stands as it does. */
function sighting(commit, before, { elapsedMs }) {
	if (commit === void 0) return void 0;
	return commit === before?.commit ? before : {
		commit,
		at: elapsedMs()
	};
}
/** It stood still for as long as a lease lasts, or says itself that it ended long ago. */
async function isOver(repository, { commit, at }, { turns, nowMs }) {
	if (turns.elapsedMs() - at > turns.leaseMs) return true;
	const { untilMs } = await readNote(repository, commit);
	return untilMs !== void 0 && nowMs() > untilMs + skewMs;
}
/** Whoever loses a race, or may not write, has no turn; neither is a fault. */
async function place(repository, ref, move) {
	try {
		return await repository.moveRef(ref, move) ? "taken" : "lost";
	} catch (error) {
		if (error instanceof Problem && error.code === "delivery.forbidden") return "refused";
		throw error;
	}
}
function noteOf({ holder, nowMs, turns }) {
	return {
		subject: holder,
		body: `Until: ${new Date(nowMs() + turns.leaseMs).toISOString()}\nLease: ${randomUUID()}`
	};
}
/** What a lease says, as anybody may have written it; nothing when it is gone again. */
async function readNote(repository, commit) {
	const message = await repository.message(commit);
	const until = Date.parse(/^Until: (\S+)$/m.exec(message)?.[1] ?? "");
	const [holder = ""] = message.split("\n");
	return {
		holder,
		...Number.isNaN(until) ? {} : { untilMs: until }
	};
}
async function busy(repository, branch, seen) {
	const { holder } = seen === void 0 ? { holder: "" } : await readNote(repository, seen.commit);
	const who = holder === "" ? "other writers" : shown(holder);
	return new Problem("delivery.busy", `${who} kept ${branch} while this run waited for its turn`);
}
/** Longer each time, and a random part of that. */
function pollMs({ firstPollMs, longestPollMs, random }, polls) {
	const whole = Math.min(longestPollMs, firstPollMs * 1.5 ** polls);
	return Math.round(whole * (.5 + random() / 2));
}

// src/io/gitops/remote-git.ts
/** How git says that a token is none, or none any more: nothing was done then. */
const unknownToken = /could not read username|authentication failed|error: 401/i;
/** Git at one remote: over the addresses that were checked, with the token of the moment, which no other child sees. */
var RemoteGit = class RemoteGit {
	url;
	name;
	#options;
	#addresses;
	constructor(options, { url, name }, addresses) {
		this.url = url;
		this.name = name;
		this.#options = options;
		this.#addresses = addresses;
	}
	/** Raises `source.private-address`, `source.unreachable`, and what the remote's source raises. */
	static async open(options) {
		const remote = await options.remote.current();
		const { url, allowPrivate } = remote;
		const addresses = isLocal(url) ? [] : await checkedAddresses(new URL(url), allowPrivate, options.resolve);
		return new RemoteGit(options, remote, addresses);
	}
	/** Git in a repository of ours, for what needs no remote. */
	childIn(directory) {
		return this.#child("file", hardenedConfig, directory);
	}
	/** Runs a command that asks the remote; once more when its token has ended and there is another. */
	async reach(argv, directory) {
		const first = await this.#once(argv, directory);
		const { remote } = this.#options;
		if (first.status === 0 || remote.renew === void 0) return first;
		if (!unknownToken.test(first.stderr)) return first;
		remote.renew();
		return await this.#once(argv, directory);
	}
	async #once(argv, directory) {
		const remote = await this.#options.remote.current();
		return {
			...await runGit(this.#reaching(remote, directory), argv).catch((error) => {
				this.#options.signal?.throwIfAborted();
				throw deliveryProblem(error instanceof Error ? error.message : String(error), remote);
			}),
			remote
		};
	}
	#reaching({ url, authorization }, directory) {
		if (isLocal(url)) return this.#child("file", hardenedConfig, directory);
		const address = new URL(url);
		const config = gitConfig(address, this.#addresses, authorization);
		return this.#child(address.protocol.slice(0, -1), config, directory);
	}
	#child(protocol, config, directory) {
		const { program, temporaryDirectory, authorities, timeoutMs, signal } = this.#options;
		const child = {
			program,
			environment: gitEnvironment({
				home: temporaryDirectory,
				protocol,
				config,
				...authorities === void 0 ? {} : { authorities },
				...directory === void 0 ? {} : { directory }
			}),
			directory: directory ?? temporaryDirectory,
			timeoutMs
		};
		return signal === void 0 ? child : {
			...child,
			signal
		};
	}
};
function isLocal(url) {
	return url.startsWith("/");
}

// src/io/gitops/gitops.ts
/** A GitOps repository that git reads and pushes to. */
function gitOpsRepository(options) {
	const turnstiles = /* @__PURE__ */ new Map();
	const lost = /* @__PURE__ */ new Set();
	return { onBranch: (name, use, writes) => {
		const turnstile = turnstiles.get(name) ?? new Turnstile(1);
		turnstiles.set(name, turnstile);
		return turnstile.pass(() => useBranch(options, {
			name,
			writes,
			lost
		}, use));
	} };
}
/** Who the other doors commit as: what one proposed the next one carries on. */
const doors = [commandLineAddress, workflowAddress];
async function useBranch(options, { name, writes, lost }, use) {
	const git = await RemoteGit.open(options);
	const { author, clock, temporaryDirectory } = options;
	const first = await tipOf(git, name);
	const nowMs = () => clock.nowMs();
	const repository = await GitRepository.open({
		git,
		temporaryDirectory,
		author,
		nowMs
	}, first.commit.length === 64 ? "sha256" : "sha1");
	const { writer = repository, ownAddresses = [], turns = usualTurns, holder } = options;
	const tools = {
		repository,
		writer: noticing(writer, lost),
		ownAddresses: /* @__PURE__ */ new Set([
			author.email,
			...doors,
			...ownAddresses
		])
	};
	const work = async (at) => {
		await repository.fetch(at.commit);
		const branch = new GitBranch(tools, at, await repository.entries(at.commit));
		return await use(branch).finally(() => branch.close());
	};
	const moved = writes === "" ? first.name : writes;
	try {
		if (moved === void 0 || !(lost.has(moved) || first.leased.has(moved))) return await work(first);
		const lease = {
			turns,
			holder: holder ?? author.name,
			nowMs
		};
		return await withLease(repository, moved, lease, async () => work(await tipOf(git, name)));
	} finally {
		await repository.close();
	}
}
/** A writer that remembers where somebody else was quicker. */
function noticing(writer, lost) {
	return {
		commit: (parent, message, changes) => writer.commit(parent, message, changes),
		move: async (branch, move) => {
			const isMoved = await writer.move(branch, move);
			if (isMoved) lost.delete(branch);
			else lost.add(branch);
			return isMoved;
		}
	};
}
/** The branch's commit now; the default branch when none is named. */
async function tipOf(git, wanted) {
	const ref = wanted === "" ? "HEAD" : `refs/heads/${wanted}`;
	const result = await git.reach([
		"ls-remote",
		"--symref",
		git.url,
		ref,
		`${leasePrefix}*`
	]);
	if (result.status !== 0) throw deliveryProblem(result.stderr, result.remote);
	const { refs, headName, headCommit } = parseRefList(result.stdout.toString("utf8"));
	const name = wanted === "" ? /^refs\/heads\/(.+)$/.exec(headName ?? "")?.[1] : wanted;
	const commit = wanted === "" ? headCommit : refs.get(ref);
	const leases = [...refs.keys()].filter((found) => found.startsWith(leasePrefix));
	const leased = new Set(leases.map((found) => found.slice(leasePrefix.length)));
	if (name !== void 0 && commit !== void 0) return {
		name,
		commit,
		leased
	};
	throw new Problem("delivery.no-branch", wanted === "" ? `${git.name} has no commit on its default branch` : `${git.name} has no branch ${shown(wanted)}`);
}

// src/io/gitops/open-gitops.ts
const timeoutMs = 3e5;
/** Opens the repository that a delivery is for. Raises `slug.*`, `git.missing`, `source.forbidden` Problems. */
async function openTarget(target) {
	const { environment, cacheDirectory, author, signal, ownAddresses, writer, holder } = target;
	const { branch } = remoteOf(target);
	const temporaryDirectory = join(cacheDirectory, "git");
	await prepareWorkDirectory(temporaryDirectory);
	const authorities = await authoritiesFile(environment, temporaryDirectory);
	return {
		gitops: gitOpsRepository({
			remote: remoteSource(target),
			program: await findGit(environment),
			temporaryDirectory,
			...authorities === void 0 ? {} : { authorities },
			author,
			...ownAddresses === void 0 ? {} : { ownAddresses },
			...writer === void 0 ? {} : { writer },
			...holder === void 0 ? {} : { holder },
			clock: systemClock,
			resolve: systemResolve,
			timeoutMs,
			...signal === void 0 ? {} : { signal }
		}),
		branch
	};
}
function remoteSource(target) {
	const { tokens, environment } = target;
	if (tokens === void 0) return { current: async () => remoteOf(target).remote };
	const current = async () => {
		const token = await tokens.token();
		const named = token === "" ? environment : {
			...environment,
			GITHUB_TOKEN: token
		};
		return remoteOf({
			...target,
			environment: named
		}).remote;
	};
	const { renew } = tokens;
	return renew === void 0 ? { current } : {
		current,
		renew
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