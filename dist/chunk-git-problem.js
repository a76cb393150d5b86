import { b as Problem } from "./chunk-problem.js";
import { _ as shown } from "./chunk-world.js";
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

// src/io/turnstile.ts
/** Lets so many through at once; the others wait in order. */
var Turnstile = class {
	#free;
	#waiting = [];
	constructor(places) {
		this.#free = places;
	}
	async pass(work) {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free += 1;
			else next();
		}
	}
};

// src/io/git-problem.ts
/** The cause of git's failure. Git tells it in words alone; they are asked for in English and read here only. */
function gitProblem(error, subject, late) {
	const text = redacted(error instanceof Error ? error.message : String(error), subject.secrets);
	if (late) return timeout(subject);
	const words = text.replaceAll(/https?:\/\/[^\s']+|'[^'\n]*'/g, "…");
	const rule = rules.find(({ pattern }) => pattern.test(words));
	if (rule !== void 0) return rule.problem(subject, lastLine(text));
	return new Problem("source.failed", `Git could not read ${subject.name}: ${shown(lastLine(text))}.`, { next: "Run again; if it stays, try the same with git on this machine." });
}
/** Takes every secret out of a text, by its value and as it stands in a basic header. */
function redacted(text, secrets) {
	return secrets.filter((secret) => secret !== "").reduce((left, secret) => left.replaceAll(secret, "***"), text);
}
/** A refusal to show a repository: without a token it may be private, with one the token may be wrong. */
function unseen(subject) {
	const variable = subject.tokenVariable;
	const hint = variable === void 0 ? "Name a tokenEnv for the host in karst.yaml" : `Set ${variable}`;
	if (!subject.hasToken) return new Problem("source.not-found", `The repository ${subject.name} does not exist, or is private and no token was given.`, {
		expected: "a public repository, or a token that may read it",
		next: `Check the name. ${hint} if it is private.`
	});
	return new Problem("source.not-found", `The repository ${subject.name} does not exist, or the token in ${variable} may not see it.`, { next: `Check the name, and that the token in ${variable} may read the repository.` });
}
/** A token that the host does not take. */
function forbidden(subject) {
	if (!subject.hasToken) return unseen(subject);
	return new Problem("source.forbidden", `The host refused the token in ${subject.tokenVariable} for ${subject.name}.`, { next: `Renew the token in ${subject.tokenVariable}, or give it read access to the repository.` });
}
function rateLimited(subject) {
	const variable = subject.tokenVariable ?? "a token";
	return new Problem("source.rate-limited", `The host of ${subject.name} asks us to slow down.`, { next: subject.hasToken ? "Wait and run again." : `Wait, or set ${variable} for a higher limit.` });
}
const rules = [
	{
		pattern: /could not resolve host|failed to connect|couldn't connect|connection (?:refused|reset)|no route to host/i,
		problem: ({ name }, text) => unreachable(name, text)
	},
	{
		pattern: /timed out|timeout|operation too slow/i,
		problem: timeout
	},
	{
		pattern: /ssl|certificate|tls/i,
		problem: ({ name }, text) => new Problem("source.tls", `The certificate of the host of ${name} cannot be trusted: ${shown(text)}.`, { next: "Mend the certificate, or name its authority by GIT_SSL_CAINFO." })
	},
	{
		pattern: /error: 429/i,
		problem: rateLimited
	},
	{
		pattern: /error: 403|authentication failed|could not read (?:username|password)/i,
		problem: forbidden
	},
	{
		pattern: /repository … not found|error: 404/i,
		problem: unseen
	},
	{
		pattern: /error: 30\d|unable to update url base from redirection/i,
		problem: ({ name }) => new Problem("source.redirect", `The repository ${name} has moved.`, { next: "Open it in a browser and write its new name." })
	},
	{
		pattern: /not our ref|couldn't find remote ref|no such (?:commit|remote ref)|malformed object name|unadvertised object/i,
		problem: ({ name }, text) => new Problem("ref.missing", `The repository ${name} has no such commit: ${shown(text)}.`, { next: "Write a commit, branch or tag that exists." })
	},
	{
		pattern: /error: 5\d\d/i,
		problem: ({ name }, text) => unreachable(name, text)
	}
];
function unreachable(name, text) {
	return new Problem("source.unreachable", `The host of ${name} cannot be reached: ${shown(text)}.`, { next: "Check the address and the network." });
}
function timeout({ name }) {
	return new Problem("source.timeout", `The host of ${name} did not answer in time.`, { next: "Run again later." });
}
function lastLine(text) {
	return text.trim().split("\n").at(-1) ?? "";
}

export { unseen as a, gitEnvironment as c, authoritiesFile as d, prepareWorkDirectory as f, archiveAddress as h, redacted as i, hardenedConfig as l, forgeOf as m, gitProblem as n, Turnstile as o, findGit as p, rateLimited as r, gitConfig as s, forbidden as t, unlockedVariables as u };