import { S as Problem } from "./chunk-problem.js";
import { access, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { rootCertificates } from "node:tls";
import { createHash } from "node:crypto";
import { constants as constants$1 } from "node:fs";

// src/source/archive-address.ts
/**
* The archive of one commit. With a token the forge's API is asked, since its web addresses take no token:
* GitHub "Download a repository archive (tar)", GitLab "Get file archive", Gitea "repoGetArchive",
* Bitbucket Data Center "Stream archive".
*/
function archiveAddress(host, slug, commit, token) {
	const name = `${slug.owner}/${slug.repository}`;
	const authorization = token === void 0 ? {} : { authorization: bearer(host, token) };
	return {
		url: archiveUrl(host, slug, {
			name,
			commit,
			open: token === void 0
		}),
		...authorization
	};
}
/** The repository, for git over HTTPS: with a token by basic authentication, as each forge asks for it. */
function repositoryAddress(host, slug, token) {
	const path = isDataCenter(host) ? "/scm" : "";
	const url = `${host.url}${path}/${slug.owner}/${slug.repository}.git`;
	if (token === void 0) return { url };
	const login = token.includes(":") ? token : `${gitUsers[host.kind]}:${token}`;
	return {
		url,
		authorization: `Basic ${Buffer.from(login).toString("base64")}`
	};
}
const gitUsers = {
	github: "x-access-token",
	gitlab: "oauth2",
	bitbucket: "x-token-auth",
	gitea: "oauth2"
};
function archiveUrl(host, slug, wanted) {
	const { name, commit, open } = wanted;
	switch (host.kind) {
		case "github": return githubUrl(host, wanted);
		case "gitlab": return open ? `${host.url}/${name}/-/archive/${commit}/${slug.repository}-${commit}.tar.gz` : `${host.url}/api/v4/projects/${encodeURIComponent(name)}/repository/archive.tar.gz?sha=${commit}`;
		case "gitea": return `${host.url}${open ? "" : "/api/v1/repos"}/${name}/archive/${commit}.tar.gz`;
		case "bitbucket": return isDataCenter(host) ? `${host.url}/rest/api/latest/projects/${slug.owner}/repos/${slug.repository}/archive?at=${commit}&format=tar.gz&prefix=${slug.repository}` : `${host.url}/${name}/get/${commit}.tar.gz`;
	}
}
function githubUrl(host, { name, commit, open }) {
	const isPublic = host.url === "https://github.com";
	if (open) return isPublic ? `https://codeload.github.com/${name}/tar.gz/${commit}` : `${host.url}/${name}/archive/${commit}.tar.gz`;
	return `${isPublic ? "https://api.github.com" : `${host.url}/api/v3`}/repos/${name}/tarball/${commit}`;
}
/** A Bitbucket of one's own is Data Center, whose addresses differ from those of bitbucket.org. */
function isDataCenter(host) {
	return host.kind === "bitbucket" && host.url !== "https://bitbucket.org";
}
/** `user:password` is for forges that know app passwords. */
function bearer(host, token) {
	if (token.includes(":")) return `Basic ${Buffer.from(token).toString("base64")}`;
	return host.kind === "gitea" ? `token ${token}` : `Bearer ${token}`;
}

// src/io/forge.ts
/** Raises `source.forbidden` for a token that no header can carry. */
function forgeOf(slug, hosts, environment) {
	const host = hosts.get(slug.scheme);
	if (host === void 0) throw new Error(`the slug ${slug.text} was parsed for other hosts`);
	const variable = host.tokenEnv.find((name) => (environment[name] ?? "") !== "");
	const token = variable === void 0 ? void 0 : environment[variable]?.trim();
	if (token !== void 0 && !/^[\x21-\x7e]{1,4096}$/.test(token)) throw new Problem("source.forbidden", `The token in ${variable} holds characters that no token has.`, { next: `Set ${variable} to the token alone.` });
	const address = repositoryAddress(host, slug, token);
	return {
		host,
		token,
		remote: {
			...address,
			name: `${slug.scheme}:${slug.owner}/${slug.repository}`,
			tokenVariable: variable ?? host.tokenEnv[0],
			hasToken: token !== void 0,
			secrets: [token ?? "", address.authorization?.split(" ")[1] ?? ""],
			allowPrivate: host.allowPrivate
		}
	};
}
/** The absolute path of git: the search path is read once, here, and no child searches again. Raises `git.missing`. */
async function findGit(environment, usual = ["/usr/bin", "/usr/local/bin"]) {
	const places = (environment.PATH ?? "").split(delimiter).filter(isAbsolute);
	for (const place of [...places, ...usual]) {
		const program = join(place, "git");
		if (await access(program, constants$1.X_OK).then(() => true, () => false)) return program;
	}
	throw new Problem("git.missing", "There is no git on this machine.", {
		expected: "git 2.37 or newer in PATH",
		next: "Install git."
	});
}

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

export { authoritiesFile as a, forgeOf as c, unlockedVariables as i, archiveAddress as l, gitEnvironment as n, prepareWorkDirectory as o, hardenedConfig as r, findGit as s, gitConfig as t };