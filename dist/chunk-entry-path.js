import { n as fileTree } from "./chunk-file-tree.js";
import { n as repositoryIdentity } from "./chunk-slug.js";
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

// src/source/tree-encoding.ts
/** A tree as bytes: the length of a JSON head, the head, and every kept content in the head's order. */
function encodeTree(tree) {
	const entries = tree.paths.map((path) => [
		path,
		tree.size(path) ?? 0,
		tree.executable(path),
		tree.bytes(path)?.byteLength ?? -1
	]);
	const head = Buffer.from(JSON.stringify({
		entries,
		links: tree.links
	}));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(head.byteLength);
	return Buffer.concat([
		length,
		head,
		...tree.paths.map((path) => tree.bytes(path) ?? length.subarray(0, 0))
	]);
}
/** The inverse. What it reads was sealed by its writer, so that its form needs no second check. */
function decodeTree(bytes) {
	const start = 4 + bytes.readUInt32LE(0);
	const head = JSON.parse(bytes.toString("utf8", 4, start));
	let offset = start;
	const files = head.entries.map(([path, size, executable, kept]) => {
		if (kept < 0) return {
			path,
			size,
			executable
		};
		const content = bytes.subarray(offset, offset + kept);
		offset += kept;
		return {
			path,
			size,
			executable,
			bytes: content
		};
	});
	return fileTree(files, head.links);
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
		const bytes = await readFile(path).catch(() => void 0);
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

// src/io/cache.ts
const defaultMaxBytes = 2 * 2 ** 30;
const pack = promisify(gzip);
const unpack = promisify(gunzip);
/**
* Trees by host and commit, and facts by repository and commit. The format's version is part of each path, so that
* two versions of KarstKit share a directory without reading each other.
*/
var SourceCache = class {
	#files;
	#maxBytes;
	#written = false;
	constructor(directory, maxBytes = defaultMaxBytes) {
		this.#files = new SealedFiles(directory);
		this.#maxBytes = maxBytes;
	}
	async tree(host, commit) {
		const packed = await this.#files.read(treeKey(host, commit));
		return packed === void 0 ? void 0 : decodeTree(await unpack(packed));
	}
	async keepTree(host, commit, tree) {
		const packed = await pack(encodeTree(tree), { level: 3 });
		await this.#files.write(treeKey(host, commit), packed);
		if (this.#written) return;
		this.#written = true;
		await this.#files.prune("trees-1", this.#maxBytes);
	}
	async facts(slug, host, commit) {
		const bytes = await this.#files.read(factsKey(slug, host, commit));
		return bytes === void 0 ? void 0 : JSON.parse(bytes.toString());
	}
	async keepFacts(slug, host, commit, facts) {
		await this.#files.write(factsKey(slug, host, commit), Buffer.from(JSON.stringify(facts)));
	}
};
/** Where sources are kept when nobody says otherwise: KARST_CACHE_DIR, else `karst` in the user's cache directory. */
function defaultCacheDirectory(environment, home) {
	const { KARST_CACHE_DIR: own, XDG_CACHE_HOME: user } = environment;
	if (own !== void 0 && own !== "") return own;
	return join(user === void 0 || user === "" ? join(home, ".cache") : user, "karst");
}
function treeKey(host, commit) {
	return `trees-1/${hostName(host)}/${commit.slice(0, 2)}/${commit}`;
}
function factsKey(slug, host, commit) {
	const repository = digest(repositoryIdentity(slug)).slice(0, 32);
	return `commits-1/${hostName(host)}/${repository}/${commit}`;
}
/** Readable, and told apart by the whole address. */
function hostName(host) {
	return `${new URL(host.url).hostname.replace(/[^A-Za-z0-9.-]/g, "_")}-${digest(host.url).slice(0, 12)}`;
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
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
/** True when a symbolic link points out of the tree. Both are relative to its root. */
function leavesTree(path, target) {
	if (target === "" || target.startsWith("/") || target.includes("\\") || target.includes("\0")) return true;
	const reached = posix.normalize(posix.join(posix.dirname(path), target));
	return reached === ".." || reached.startsWith("../");
}

export { defaultCacheDirectory as a, SourceCache as i, leavesTree as n, archiveLimits as r, entryPathFault as t };