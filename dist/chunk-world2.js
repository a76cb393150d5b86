import { t as callerEnvironment } from "./chunk-caller-environment.js";
import { t as version } from "./chunk-version2.js";
import { n as defaultCacheDirectory } from "./chunk-cache.js";
import { h as systemClock, t as openWorld, u as openSources } from "./chunk-world.js";
import { t as defaultStateDirectory } from "./chunk-state-directory.js";
import { b as Problem } from "./chunk-problem.js";
import { r as isLoopbackName, t as builtInHosts } from "./chunk-host.js";
import { t as parseSlug } from "./chunk-slug.js";
import { t as delivers } from "./chunk-inputs.js";
import { basename, dirname, relative, resolve } from "node:path";
import { homedir } from "node:os";

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
/** The world of one run: the workspace, or a second repository, with the token that reads them. */
async function openActionWorld(inputs, environment, runner) {
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const specsRoot = resolve(workspace, dirname(inputs.repos));
	const token = await tokenOf(inputs, environment, "read");
	if (token !== "") runner.mask(token);
	const withToken = token === "" ? environment : {
		...environment,
		GITHUB_TOKEN: token
	};
	const progress = {
		step: runner.step,
		finding: () => {}
	};
	const cacheDirectory = defaultCacheDirectory(environment, homedir());
	const sources = {
		environment: withToken,
		cacheDirectory,
		workspace,
		progress
	};
	const tree = await gitOpsTree(inputs, sources);
	const world = openWorld({
		specsRoot,
		treeRoot: inputs.out === "" ? specsRoot : resolve(workspace, inputs.out),
		...tree === void 0 ? {} : { tree },
		cacheDirectory,
		stateDirectory: defaultStateDirectory(environment, homedir()),
		environment: serverUrl(environment) === gitHubUrl ? withToken : environment,
		progress,
		version
	});
	const prefix = relative(workspace, specsRoot).replaceAll("\\", "/");
	return {
		world,
		prefix,
		openDelivery: () => openDelivery(inputs, sources, {
			world,
			prefix,
			runner
		})
	};
}
function specSelection(inputs, environment) {
	return {
		reposFile: basename(inputs.repos),
		specsDirectory: inputs.specs,
		...callerEnvironment(environment)
	};
}
/** An App's token reads the repository at hand and the GitOps repository, or writes the latter alone; nothing else. */
async function tokenOf(inputs, environment, contents) {
	if (inputs["app-id"] === "") return inputs.token;
	const own = environment.GITHUB_REPOSITORY ?? "";
	const [owner = "", name = ""] = (inputs["gitops-repository"] || own).split("/");
	const [ownOwner, ownName] = own.split("/");
	const repositories = contents === "read" && ownOwner === owner && ownName ? [name, ownName] : [name];
	const { installationToken } = await import("./chunk-app-token.js");
	return installationToken({
		credentials: {
			appId: inputs["app-id"],
			privateKey: inputs["app-private-key"]
		},
		apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
		owner,
		repositories: [...new Set(repositories)],
		contents,
		clock: systemClock,
		timeoutMs: 2e4
	});
}
/** A second repository is only read: what would change in it is shown, and a checkout of it is what `render` writes. */
async function gitOpsTree(inputs, options) {
	const repository = inputs["gitops-repository"];
	if (repository === "" || delivers(inputs.mode)) return void 0;
	if (inputs.mode === "render") throw new Problem("action.input", "mode render cannot write into gitops-repository", {
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
/**
* In a repository of its own the tree lies at the root, in this one where repos.yaml does, unless `out` names a place. In
* this one the specs are the branch's too: a run that comes late must not bring back what a newer commit took away.
*/
async function openDelivery(inputs, { environment, cacheDirectory, workspace }, { world, prefix, runner }) {
	const foreign = inputs["gitops-repository"];
	const repository = foreign || environment.GITHUB_REPOSITORY || "";
	const directory = inputs.out === "" && foreign === "" ? prefix : inputs.out;
	const [{ openTarget }, { filesBelow }, { patience }, token] = await Promise.all([
		import("./chunk-open-gitops.js"),
		import("./chunk-below.js"),
		import("./chunk-patience.js"),
		tokenOf(inputs, environment, "write")
	]);
	if (token !== "") runner.mask(token);
	return {
		...await openTarget({
			repository: `gh:${repository}${inputs.base === "" ? "" : `#${inputs.base}`}`,
			hosts: serverHosts(environment),
			environment: token === "" ? environment : {
				...environment,
				GITHUB_TOKEN: token
			},
			cacheDirectory,
			workingDirectory: workspace,
			author: workflowAuthor
		}),
		worldOf: (files) => ({
			...world,
			...foreign === "" ? { specs: filesBelow(files, prefix) } : {},
			tree: filesBelow(files, directory)
		}),
		patience
	};
}
/** GitHub shows commits of this address as the workflow's own. */
const workflowAuthor = {
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};
const gitHubUrl = "https://github.com";
function serverUrl({ GITHUB_SERVER_URL: url }) {
	return url === void 0 || url === "" ? gitHubUrl : url;
}
/** GitHub as this runner knows it: github.com, or the GitHub Enterprise Server the workflow runs on. */
function serverHosts(environment) {
	const url = serverUrl(environment);
	const gh = builtInHosts.get("gh");
	if (gh === void 0 || url === gh.url) return builtInHosts;
	const { hostname } = new URL(url);
	const allowPrivate = isLoopbackName(hostname);
	return new Map([...builtInHosts, ["gh", {
		...gh,
		url,
		archiveHosts: [],
		allowPrivate
	}]]);
}

export { openActionWorld, specSelection };