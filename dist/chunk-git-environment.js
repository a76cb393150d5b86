const { join } = globalThis.process.getBuiltinModule("node:path");
const { rootCertificates } = globalThis.process.getBuiltinModule("node:tls");
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { mkdir, readFile, readdir, rename, rm, stat, writeFile } = globalThis.process.getBuiltinModule("node:fs/promises");

// src/io/git-surroundings.ts
/** Makes the directory in which git works, and clears what a crash left there a day ago. */
async function prepareWorkDirectory(directory) {
	await mkdir(directory, {
		recursive: true,
		mode: 448
	});
	const dayAgoMs = Date.now() - 864e5;
	for (const name of await readdir(directory)) {
		const path = join(directory, name);
		const found = await stat(path).catch(() => void 0);
		if (found === void 0 || found.mtimeMs > dayAgoMs) continue;
		await rm(path, {
			recursive: true,
			force: true
		}).catch(() => void 0);
	}
}
/**
* The file of certificate authorities that git is to trust, or undefined for its own. NODE_EXTRA_CA_CERTS adds to
* what Node trusts while git's setting replaces; so git gets both in one file.
*/
async function authoritiesFile(environment, directory) {
	const { GIT_SSL_CAINFO: own, NODE_EXTRA_CA_CERTS: extra } = environment;
	if (own !== void 0 && own !== "") return own;
	const added = extra === void 0 || extra === "" ? void 0 : await readText(extra);
	if (added === void 0) return void 0;
	const text = [
		added.trimEnd(),
		...rootCertificates,
		""
	].join("\n");
	const name = createHash("sha256").update(text).digest("hex").slice(0, 16);
	const path = join(directory, `authorities-${name}.pem`);
	await writeFile(`${path}.${process.pid}`, text, { mode: 384 });
	await rename(`${path}.${process.pid}`, path);
	return path;
}
/** Node passes over an extra file that it cannot read; so do we. */
function readText(path) {
	return readFile(path, "utf8").catch(() => void 0);
}

// src/io/git-ref-list.ts
/** Reads what `git ls-remote` prints. An annotated tag is the commit it points at (`^{}`). */
function parseRefList(text) {
	const refs = /* @__PURE__ */ new Map();
	let headName;
	let headCommit;
	for (const line of text.split("\n")) {
		headName = /^ref: (refs\/\S+)\tHEAD$/.exec(line)?.[1] ?? headName;
		const [, commit = "", name = ""] = /^([0-9a-f]{40}|[0-9a-f]{64})\t(\S+)$/.exec(line) ?? [];
		if (name === "HEAD") headCommit = commit;
		if (name.startsWith("refs/")) refs.set(name.replace(/\^\{\}$/, ""), commit);
	}
	return {
		refs,
		...defined({
			headName,
			headCommit
		})
	};
}
function defined(head) {
	return {
		...head.headName === void 0 ? {} : { headName: head.headName },
		...head.headCommit === void 0 ? {} : { headCommit: head.headCommit }
	};
}

// src/io/git-environment.ts
const guarded = [
	"GIT_ALLOW_PROTOCOL",
	"GIT_CONFIG_COUNT",
	"GIT_CONFIG_GLOBAL",
	"GIT_CONFIG_NOSYSTEM",
	"GIT_DIR",
	"GIT_LFS_SKIP_SMUDGE",
	"GIT_SSL_CAINFO",
	"GIT_TERMINAL_PROMPT"
];
/** The variables that a child may have although simple-git guards their like. */
const unlockedVariables = [...guarded, ...Array.from({ length: 24 }, (_, index) => [`GIT_CONFIG_KEY_${index}`, `GIT_CONFIG_VALUE_${index}`]).flat()];
/** The whole environment of a git child: nothing of ours reaches it but what stands here. */
function gitEnvironment(surroundings) {
	const { home, protocol, config, authorities, directory } = surroundings;
	const pairs = config.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	return {
		PATH: "/usr/local/bin:/usr/bin:/bin",
		HOME: home,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_LFS_SKIP_SMUDGE: "1",
		GIT_ALLOW_PROTOCOL: protocol,
		GIT_CONFIG_COUNT: String(config.length),
		GIT_DIR: directory ?? "/dev/null",
		...authorities === void 0 ? {} : { GIT_SSL_CAINFO: authorities },
		...Object.fromEntries(pairs)
	};
}
/** What holds for every repository, wherever it lies: nothing of its own is run, nothing of it is trusted unchecked. */
const hardenedConfig = [
	["core.hooksPath", "/dev/null"],
	["core.fsmonitor", "false"],
	["core.symlinks", "false"],
	["core.protectNTFS", "true"],
	["safe.bareRepository", "explicit"],
	["submodule.recurse", "false"],
	["transfer.fsckObjects", "true"],
	["fetch.fsck.badTimezone", "ignore"],
	["fetch.fsck.missingSpaceBeforeDate", "ignore"],
	["fetch.fsck.zeroPaddedFilemode", "ignore"],
	["http.followRedirects", "false"],
	["http.lowSpeedLimit", "100"],
	["http.lowSpeedTime", "30"],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["protocol.version", "2"]
];
/** Fetches what is named and nothing beside it: no tags, no submodules, no file that says what was fetched. */
const fetchVerb = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
];
/** Configuration that no file can override. The address that was checked is the one that git connects to. */
function gitConfig(url, addresses, authorization) {
	const port = url.port || (url.protocol === "http:" ? "80" : "443");
	const fixed = addresses.map(({ address, family }) => family === 6 ? `[${address}]` : address).join(",");
	const header = authorization === void 0 ? [] : [["http.extraHeader", `Authorization: ${authorization}`]];
	const isName = addresses[0]?.address !== url.hostname.replace(/^\[|\]$/g, "");
	return [
		...hardenedConfig,
		...isName ? [["http.curloptResolve", `${url.hostname}:${port}:${fixed}`]] : [],
		...header
	];
}

export { unlockedVariables as a, prepareWorkDirectory as c, hardenedConfig as i, gitConfig as n, parseRefList as o, gitEnvironment as r, authoritiesFile as s, fetchVerb as t };