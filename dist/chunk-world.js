import { t as callerEnvironment } from "./chunk-caller-environment.js";
import { t as version } from "./chunk-version2.js";
import { n as defaultCacheDirectory } from "./chunk-cache.js";
import { t as openWorld, v as openSources } from "./chunk-world2.js";
import { t as defaultStateDirectory } from "./chunk-state-directory.js";
import { S as Problem } from "./chunk-problem.js";
import { t as parseSlug } from "./chunk-slug.js";
import { n as delivers } from "./chunk-mode.js";
import { r as isLoopbackName, t as builtInHosts } from "./chunk-host.js";
import { basename, dirname, relative, resolve } from "node:path";
import { homedir } from "node:os";

// src/action/server.ts
const gitHubUrl = "https://github.com";
/** Does the workflow run on github.com, and on no GitHub Enterprise Server? */
function isPublicGitHub(environment) {
	return serverUrl(environment) === gitHubUrl;
}
/** GitHub as this runner knows it: github.com, or the GitHub Enterprise Server the workflow runs on. */
function serverHosts(environment) {
	const url = serverUrl(environment);
	const gh = builtInHosts.get("gh");
	if (gh === void 0 || url === gh.url) return builtInHosts;
	const allowPrivate = isLoopback(url);
	return new Map([...builtInHosts, ["gh", {
		...gh,
		url,
		archiveHosts: [],
		allowPrivate
	}]]);
}
/** Addresses of the same server's API. */
function serverApi(environment) {
	const apiUrl = environment.GITHUB_API_URL || "https://api.github.com";
	return {
		apiUrl,
		graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
		allowPrivate: isLoopback(apiUrl)
	};
}
function serverUrl({ GITHUB_SERVER_URL: url }) {
	return url === void 0 || url === "" ? gitHubUrl : url;
}
function isLoopback(url) {
	return isLoopbackName(new URL(url).hostname);
}

// src/io/tree-files.ts
/** A fetched repository as the GitOps tree of a plan: it is read, and never written. Raises `tree.read-only`, `tree.not-read`. */
function treeFiles(tree, directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	return {
		read: async (path) => {
			const bytes = tree.bytes(prefix + path);
			if (bytes !== void 0 || tree.size(prefix + path) === void 0) return bytes;
			throw new Problem("tree.not-read", `${path} of the GitOps repository is no text, or too large`, {
				file: path,
				expected: "the files that KarstKit wrote"
			});
		},
		list: async (below) => {
			const root = below === "" ? prefix : `${prefix}${below}/`;
			return tree.paths.filter((path) => path.startsWith(root)).map((path) => path.slice(prefix.length));
		},
		apply: async (changes) => {
			if (changes.length === 0) return;
			throw new Problem("tree.read-only", "a repository that was only fetched cannot be written");
		}
	};
}

// src/action/world.ts
/** The world of one run: the workspace, or a second repository, with the tokens that read them. */
async function openActionWorld(step, { inputs, work }, tokens) {
	const { environment, stop: signal } = step;
	const workspace = workspaceOf(environment);
	const specsRoot = resolve(workspace, dirname(inputs.repos));
	const progress = {
		step: step.say,
		finding: () => {}
	};
	const shared = {
		cacheDirectory: defaultCacheDirectory(environment, homedir()),
		progress,
		signal
	};
	const reading = {
		...shared,
		environment: withToken(environment, tokens.gitops),
		workspace
	};
	const tree = await gitOpsTree({
		inputs,
		work
	}, reading);
	return {
		world: openWorld({
			...shared,
			specsRoot,
			treeRoot: inputs.out === "" ? specsRoot : resolve(workspace, inputs.out),
			...tree === void 0 ? {} : { tree },
			stateDirectory: defaultStateDirectory(environment, homedir()),
			environment: isPublicGitHub(environment) ? withToken(environment, tokens.own) : environment,
			version
		}),
		workspace
	};
}
/** From the workspace to the directory of repos.yaml, POSIX; empty when they are the same. */
function specsDirectory({ repos }, environment) {
	const workspace = workspaceOf(environment);
	return relative(workspace, resolve(workspace, dirname(repos))).replaceAll("\\", "/");
}
function workspaceOf({ GITHUB_WORKSPACE: workspace }) {
	return workspace ?? process.cwd();
}
function specSelection(inputs, environment) {
	return {
		reposFile: basename(inputs.repos),
		specsDirectory: inputs.specs,
		...callerEnvironment(environment)
	};
}
function withToken(environment, token) {
	return token === "" ? environment : {
		...environment,
		GITHUB_TOKEN: token
	};
}
/** A second repository is only read: what would change in it is shown, and a checkout of it is what `render` writes. */
async function gitOpsTree({ inputs, work }, options) {
	const repository = inputs["gitops-repository"];
	if (repository === "" || delivers(work)) return void 0;
	if (work === "render") throw new Problem("action.input", "mode render cannot write into gitops-repository", {
		expected: "mode plan, or a checkout named with out",
		next: "Check the GitOps repository out with actions/checkout and pass its path as out."
	});
	const hosts = serverHosts(options.environment);
	const slug = parseSlug(`gh:${repository}${inputs.base === "" ? "" : `#${inputs.base}`}`, hosts);
	if (slug.kind !== "repository") return void 0;
	const sources = openSources({
		...options,
		hosts
	});
	const { tree } = await sources.fetch(slug, await sources.pin(slug));
	return treeFiles(tree, inputs.out);
}

export { serverApi as a, withToken as i, specSelection as n, serverHosts as o, specsDirectory as r, openActionWorld as t };