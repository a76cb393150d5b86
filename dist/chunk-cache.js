import { n as repositoryIdentity } from "./chunk-slug.js";
import { C as SealedFiles, T as fileTree } from "./chunk-world2.js";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { createHash } from "node:crypto";

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

export { defaultCacheDirectory as n, SourceCache as t };