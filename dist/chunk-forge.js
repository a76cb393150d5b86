import { S as Problem } from "./chunk-problem.js";
import { access } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { constants } from "node:fs";

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
	return `${gitHubApi(host).apiUrl}/repos/${name}/tarball/${commit}`;
}
/** Where a GitHub answers programs: github.com by a host of its own, an Enterprise Server below its own address. */
function gitHubApi({ url }) {
	return url === "https://github.com" ? {
		apiUrl: "https://api.github.com",
		graphqlUrl: "https://api.github.com/graphql"
	} : {
		apiUrl: `${url}/api/v3`,
		graphqlUrl: `${url}/api/graphql`
	};
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
		if (await access(program, constants.X_OK).then(() => true, () => false)) return program;
	}
	throw new Problem("git.missing", "There is no git on this machine.", {
		expected: "git 2.37 or newer in PATH",
		next: "Install git."
	});
}

export { gitHubApi as i, forgeOf as n, archiveAddress as r, findGit as t };