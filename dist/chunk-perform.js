import { D as defaultCacheDirectory, O as systemClock, S as openSources, k as expectShortRun, r as openWorld, x as defaultStateDirectory } from "./chunk-world.js";
import { A as delivers, B as Problem, k as chooseWork, p as callerEnvironment } from "./chunk-problem.js";
import { D as isLoopbackName, E as defaultArchiveHosts, S as parseSlug, T as builtInHosts } from "./chunk-specs.js";
import { t as version } from "./chunk-version2.js";
const { basename, dirname, posix, relative, resolve } = globalThis.process.getBuiltinModule("node:path");
const { homedir } = globalThis.process.getBuiltinModule("node:os");
const { readFile, stat } = globalThis.process.getBuiltinModule("node:fs/promises");

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

// src/action/server.ts
const gitHubUrl = "https://github.com";
const { apiUrl: gitHubApiUrl } = gitHubApi({ url: gitHubUrl });
/** Does the workflow run on github.com, and on no GitHub Enterprise Server? */
function isPublicGitHub(environment) {
	return serverUrl(environment) === gitHubUrl;
}
/** GitHub as this runner knows it: github.com, or the GitHub Enterprise Server the workflow runs on. */
function serverHosts(environment) {
	const url = serverUrl(environment);
	const gh = builtInHosts.get("gh");
	if (gh === void 0 || url === gh.url) return builtInHosts;
	const { apiUrl, allowPrivate } = serverApi(environment);
	const isItsOwn = allowPrivate && hostnameOf(url) === hostnameOf(apiUrl);
	const archiveHosts = URL.canParse(url) ? defaultArchiveHosts("github", new URL(url)) : [];
	const host = {
		...gh,
		url,
		archiveHosts,
		allowPrivate: isItsOwn || isLoopback(url)
	};
	return new Map([...builtInHosts, ["gh", host]]);
}
/**
* Addresses of the same server's API. The runner names it, and nobody who writes specs does: an Enterprise Server of a
* company's own network may have a private address.
*/
function serverApi(environment) {
	const apiUrl = environment.GITHUB_API_URL || gitHubApiUrl;
	return {
		apiUrl,
		graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
		allowPrivate: hostnameOf(apiUrl) !== hostnameOf(gitHubApiUrl)
	};
}
/** `owner/name` of the repository that holds the tree: the workflow's own, unless the input names another. */
function gitOpsRepository({ "gitops-repository": foreign }, { GITHUB_REPOSITORY: own = "" }) {
	return foreign || own;
}
/** Where people see this run; undefined outside of a workflow. */
function runAddress(environment) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name = "" } = environment;
	const { GITHUB_RUN_ID: run = "" } = environment;
	return URL.canParse(server) && /^[\w.-]+\/[\w.-]+$/.test(name) && /^\d+$/.test(run) ? `${server}/${name}/actions/runs/${run}` : void 0;
}
function serverUrl({ GITHUB_SERVER_URL: url }) {
	return url === void 0 || url === "" ? gitHubUrl : url;
}
function isLoopback(url) {
	return isLoopbackName(hostnameOf(url) ?? "");
}
/** Undefined for what is no address: whoever asks it says so. */
function hostnameOf(url) {
	return URL.canParse(url) ? new URL(url).hostname : void 0;
}

// src/action/build-images.ts
/**
* What is to be built as another job finds it: paths from the root of each repository, and the commit that holds the
* rendered Dockerfiles where the run made one.
*/
function withPlacedBuilds(outcome, { out, "gitops-repository": foreign }, prefix) {
	const directory = out === "" && foreign === "" ? prefix : out;
	const place = ({ context, dockerfile, ...entry }) => ({
		...entry,
		context: context.url === void 0 ? {
			...context,
			path: joined(prefix, context.path)
		} : context,
		dockerfile: dockerfile.in === "gitops" ? rendered(dockerfile) : dockerfile
	});
	const rendered = (dockerfile) => {
		const { path, ignore, ref = outcome.commit, ...rest } = dockerfile;
		return {
			...rest,
			path: joined(directory, path),
			...ignore === void 0 ? {} : { ignore: joined(directory, ignore) },
			...ref === void 0 ? {} : { ref }
		};
	};
	return {
		...outcome,
		images: outcome.images.map(place)
	};
}
function joined(outer, inner) {
	const path = posix.join(outer, inner);
	return path === "." ? "" : path;
}

// src/action/digests.ts
/** Digests for a mode that does nothing without. Raises `action.input`. */
async function handedDigests(job) {
	const handed = await readDigests(job);
	if (handed.length > 0) return handed;
	throw new Problem("action.input", "mode pin needs digests, and none are handed over", {
		expected: "a directory of *.digest files, or lines such as registry/name:tag@sha256:\u2026",
		next: "Pass the directory that the digests were downloaded to as \"digests\"."
	});
}
/** What a proposal takes from a build: the digests that the registry confirms, and a gate for each that it does not. */
async function confirmedDigests(job) {
	const handed = await readDigests(job);
	if (handed.length === 0) return {
		built: {},
		gates: []
	};
	const { confirmBuilt } = await import("./chunk-built-images.js");
	const { built, findings } = await confirmBuilt(job.opened.world, job.options, handed);
	return {
		built,
		gates: findings.map(({ code, message, severity }) => {
			const gate = {
				name: code,
				by: message
			};
			return severity === "info" ? {
				...gate,
				isPassed: true,
				isUnseen: true
			} : {
				...gate,
				isPassed: false
			};
		})
	};
}
/** What the input names: texts, files or directories of the workspace, one a line. */
async function readDigests({ inputs, opened }) {
	const lines = inputs.digests.split("\n").map((line) => line.trim());
	const { readDigestFiles } = await import("./chunk-digest-files.js");
	return readDigestFiles(lines.filter((line) => line !== ""), opened.workspace);
}

// src/action/event.ts
/** GitHub sends no payload above 25 MB. */
const mostBytes = 26e6;
/**
* Reads what the runner says of its event, and of the payload no more than is needed. Raises `action.event` for a payload
* that is none, and for one of a pull request that does not say where it comes from.
*/
async function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME ?? "";
	const payload = await readPayload(environment.GITHUB_EVENT_PATH ?? "");
	const branch = field(payload, "repository", "default_branch");
	const own = name === "pull_request" || name === "pull_request_target" ? pullRequestOf(payload) : void 0;
	const commit = own?.commit ?? commitOf(environment.GITHUB_SHA);
	return {
		name,
		ref: environment.GITHUB_REF ?? "",
		...commit === void 0 ? {} : { commit },
		...isBranch(branch) ? { defaultBranch: branch } : {},
		...own === void 0 ? {} : { pullRequest: own.pullRequest }
	};
}
async function readPayload(path) {
	if (path === "") return void 0;
	const found = await stat(path).catch(() => void 0);
	if (found === void 0) return void 0;
	if (!found.isFile() || found.size > mostBytes) throw wrongEvent("is no file of a size that GitHub sends");
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		throw wrongEvent("is no JSON");
	}
}
function pullRequestOf(payload) {
	const number = field(payload, "pull_request", "number");
	const commit = commitOf(field(payload, "pull_request", "head", "sha"));
	const base = field(payload, "pull_request", "base", "repo", "full_name");
	const head = field(payload, "pull_request", "head", "repo", "full_name");
	if (!Number.isSafeInteger(number) || Number(number) < 1) throw wrongEvent("has no number");
	if (commit === void 0) throw wrongEvent("has no commit");
	if (typeof base !== "string") throw wrongEvent("does not say which repository it is for");
	const isMerged = field(payload, "pull_request", "merged") === true;
	return {
		pullRequest: {
			number: Number(number),
			isFork: head !== base,
			isMerged
		},
		commit
	};
}
/** A member of a member, own ones alone. */
function field(value, ...keys) {
	return keys.reduce((found, key) => typeof found === "object" && found !== null && Object.hasOwn(found, key) ? Reflect.get(found, key) : void 0, value);
}
function commitOf(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : void 0;
}
function isBranch(value) {
	return typeof value === "string" && value.length > 0 && value.length <= 244;
}
function wrongEvent(what) {
	return new Problem("action.event", `the event that started this run ${what}`, { next: "Run it on a runner of GitHub, or say by mode what it shall do." });
}

// src/action/permission.ts
/** What each mode may do in the GitOps repository, and of a plan in the repository of the workflow. */
const jobPermissions = {
	plan: {
		needs: { contents: "read" },
		reports: {
			checks: "write",
			"pull-requests": "write"
		}
	},
	"pull-request": {
		needs: {
			contents: "write",
			"pull-requests": "write"
		},
		reports: { checks: "write" }
	},
	check: {
		needs: { contents: "read" },
		reports: {}
	},
	render: {
		needs: { contents: "read" },
		reports: {}
	},
	commit: {
		needs: { contents: "write" },
		reports: {}
	},
	renew: {
		needs: { contents: "write" },
		reports: {}
	},
	pin: {
		needs: { contents: "write" },
		reports: {}
	},
	validate: {
		needs: { contents: "read" },
		reports: {}
	}
};

// src/flows/lenient-forge.ts
/**
* The same forge, where telling is not the work: a check or a comment that the token may not make, or that the forge does
* not take now, is said in the log and stops nothing.
*/
function leniently(forge, say) {
	return {
		...forge,
		checks: { report: (commit, check) => told$1(say, check.name, () => forge.checks.report(commit, check), "status") },
		comments: { keep: (number, marker, body) => told$1(say, "comment", () => forge.comments.keep(number, marker, body), { url: "" }) }
	};
}
async function told$1(say, subject, tell, otherwise) {
	try {
		return await tell();
	} catch (error) {
		if (!(error instanceof Problem) || !error.code.startsWith("forge.")) throw error;
		say(subject, `not told, ${error.message} (${error.code})`);
		return otherwise;
	}
}

// src/action/forge.ts
/** A repository of this GitHub, with the tokens that open it. Nothing is asked yet. */
async function openStepForge({ environment, stop: signal }, repository, tokens) {
	const [{ openForge }, { usualWaiting }] = await Promise.all([import("./chunk-open-forge2.js"), import("./chunk-waiting.js")]);
	return openForge({
		...serverApi(environment),
		repository,
		tokens,
		waiting: usualWaiting,
		signal
	});
}

// src/action/report.ts
/** Events whose commit is the one that was checked out; of any other nobody knows what the workspace holds. */
const told = [
	"merge_group",
	"pull_request",
	"push",
	"repository_dispatch",
	"schedule",
	"workflow_dispatch"
];
/**
* The commit that the workflow runs for, to be told there what became of it; undefined where there is none, without a
* token, and for a pull request of a fork, whose token may write nothing.
*/
async function sourcePlace(job) {
	const { step, event, tokens, prefix } = job;
	const repository = step.environment.GITHUB_REPOSITORY ?? "";
	const { name, commit, pullRequest } = event;
	if (!told.includes(name)) return void 0;
	if (commit === void 0 || repository === "" || pullRequest?.isFork === true) return void 0;
	if (await tokens.own.token().catch(() => "") === "") return void 0;
	return {
		forge: leniently(await openStepForge(step, repository, tokens.own), step.say),
		commit,
		specs: prefix,
		...pullRequest === void 0 ? {} : { number: pullRequest.number }
	};
}
/** A check and, on a pull request, one comment that stays up to date. */
async function reportPlanned(job, plan) {
	const place = await sourcePlace(job);
	if (place === void 0) return;
	const { reportPlan } = await import("./chunk-report-plan2.js");
	await reportPlan(place, plan, {
		outcome: "planned",
		key: keyOf(job)
	});
}
/** The same of a run that had to stop: a check that is required and never comes holds a merge for ever. */
async function reportStopped(job, problem) {
	const place = await sourcePlace(job);
	if (place === void 0) return;
	const { reportStop } = await import("./chunk-report-plan2.js");
	await reportStop(place, problem);
}
/** Workflows for several directories or environments keep a comment each. */
function keyOf({ inputs, prefix }) {
	return [inputs.environment || "plan", ...prefix === "" ? [] : [prefix]].join("/");
}

// src/io/github/token-source.ts
/** A token of the user's: nobody can renew it. */
function fixedToken(token) {
	return { token: async () => token };
}
/** A run that outlives the hour of a token gets another, some minutes before: a request may take its time. */
const marginMs = 3e5;
/**
* The token of an App's installation, made when it is first asked for and again before it expires. `mask` hears each
* before it is used. Raises `github.*` Problems when asked.
*/
function appToken(request, mask) {
	let held;
	async function make() {
		const { mintToken } = await import("./chunk-app-token.js");
		const made = await mintToken(request);
		mask(made.token);
		return made;
	}
	async function current() {
		held ??= make();
		const asked = held;
		try {
			const made = await asked;
			if (request.clock.nowMs() < made.expiresAtMs - marginMs) return made;
		} catch (error) {
			if (held === asked) held = void 0;
			throw error;
		}
		if (held === asked) held = make();
		return await held;
	}
	return {
		token: async () => (await current()).token,
		renew: () => {
			held = void 0;
		}
	};
}

// src/action/token.ts
/** Raises `github.*` Problems of an App. */
async function openTokens(inputs, environment, keep) {
	const { token, "gitops-token": gitops, "app-id": appId } = inputs;
	if (appId === "") {
		const writing = fixedToken(gitops || token);
		return {
			own: fixedToken(token),
			gitops: writing,
			forWork: async () => writing
		};
	}
	const mint = async (names, permissions) => {
		const minted = appToken(appRequest(inputs, environment, {
			names,
			permissions
		}), keep);
		await minted.token();
		return minted;
	};
	const { target, own } = repositories(inputs, environment);
	const isNear = token === "" && target.owner === own.owner && own.name !== "";
	const reading = await mint([target.name, ...isNear ? [own.name] : []], { contents: "read" });
	return {
		own: token === "" ? reading : fixedToken(token),
		gitops: reading,
		forWork: (work) => workToken(work, (permissions) => mint([target.name], permissions))
	};
}
/** An App that may not report can still do the work. */
async function workToken(work, mint) {
	const { needs, reports } = jobPermissions[work];
	const needed = named(needs);
	const all = {
		...needed,
		...named(reports)
	};
	try {
		return await mint(all);
	} catch (error) {
		if (!(error instanceof Problem && error.code === "github.app-not-installed") || Object.keys(reports).length === 0) throw error;
		return await mint(needed);
	}
}
/** Workflows write `pull-requests` where the API says `pull_requests`. */
function named(permissions) {
	const entries = Object.entries(permissions).map(([name, access]) => [name.replaceAll("-", "_"), access]);
	return Object.fromEntries(entries);
}
function appRequest(inputs, environment, { names, permissions }) {
	return {
		credentials: {
			appId: inputs["app-id"],
			privateKey: inputs["app-private-key"]
		},
		...serverApi(environment),
		owner: repositories(inputs, environment).target.owner,
		repositories: [...new Set(names)],
		permissions,
		clock: systemClock,
		timeoutMs: 2e4
	};
}
function repositories(inputs, environment) {
	const split = (text) => {
		const [owner = "", name = ""] = text.split("/");
		return {
			owner,
			name
		};
	};
	const target = gitOpsRepository(inputs, environment);
	return {
		own: split(environment.GITHUB_REPOSITORY ?? ""),
		target: split(target)
	};
}
const refusals = [
	"delivery.forbidden",
	"forge.forbidden",
	"forge.missing",
	"source.forbidden",
	"source.missing"
];
/**
* A refusal by another repository than the workflow's, where nothing but `token` was given, told as what it is: the token
* that a job has is good for its own repository alone. Any other problem stays as it is.
*/
function tokenProblem(problem, inputs, environment) {
	const foreign = inputs["gitops-repository"];
	const isForeign = foreign !== "" && foreign !== environment.GITHUB_REPOSITORY;
	const hasOwn = inputs["gitops-token"] !== "" || inputs["app-id"] !== "";
	if (!isForeign || hasOwn || !refusals.includes(problem.code)) return problem;
	return new Problem("action.token", `${problem.message}. The token of this job opens no other repository`, {
		expected: `a token of ${foreign}`,
		cause: problem
	});
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
		environment: withToken(environment, await tokens.gitops.token()),
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
			environment: isPublicGitHub(environment) ? withToken(environment, await tokens.own.token()) : environment,
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

// src/action/perform.ts
/** Does what the mode and the event ask for; says what that is before it begins. Raises every Problem of its flow. */
async function perform(step, inputs, begin) {
	expectShortRun();
	const event = await readEvent(step.environment);
	const work = chooseWork(inputs.mode, event);
	begin(work);
	if (inputs.mode === "auto") step.say("auto", `${event.name || "no event"} asks for ${work}`);
	const { environment } = step;
	const tokens = await openTokens(inputs, environment, step.keepToken);
	const prefix = specsDirectory(inputs, environment);
	const begun = {
		step,
		inputs,
		event,
		work,
		tokens,
		prefix,
		options: planOptions(inputs, step)
	};
	try {
		const opened = await openActionWorld(step, {
			inputs,
			work
		}, tokens);
		return withPlacedBuilds(await works[work]({
			...begun,
			opened
		}), inputs, prefix);
	} catch (error) {
		if (!(error instanceof Problem) || step.stop.aborted) throw error;
		const problem = tokenProblem(error, inputs, environment);
		if (tells(work)) await reportStopped(begun, problem);
		throw problem;
	}
}
/** Is what the work comes to told where people look? */
function tells(work) {
	return Object.keys(jobPermissions[work].reports).length > 0;
}
function planOptions(inputs, { environment }) {
	return {
		...specSelection(inputs, environment),
		...inputs.environment === "" ? {} : { environment: inputs.environment },
		locked: inputs.locked,
		strict: inputs.strict,
		force: inputs.force
	};
}
const works = {
	validate,
	plan,
	check,
	render,
	commit: (job) => commit(job, {}),
	renew: (job) => commit(job, {
		locked: true,
		onlyCertificates: true
	}),
	pin: async (job) => commit(job, { handed: await handedDigests(job) }),
	"pull-request": propose
};
async function validate({ opened, inputs, options, prefix }) {
	const { validateSpecs } = await import("./chunk-validate.js");
	const { validationOutcome } = await import("./chunk-validation-outcome.js");
	return validationOutcome(await validateSpecs(opened.world, options), inputs, prefix);
}
async function plan(job) {
	const { opened, inputs, options, prefix } = job;
	const { planTree } = await import("./chunk-plan.js");
	const { planOutcome } = await import("./chunk-plan-outcome.js");
	const planned = await planTree(opened.world, options);
	await reportPlanned(job, planned);
	return planOutcome(planned, "planned", inputs, prefix);
}
async function propose(job) {
	const { proposeAll } = await import("./chunk-propose.js");
	return await proposeAll(job);
}
async function check({ opened, options, prefix }) {
	const { planTree } = await import("./chunk-plan.js");
	const { driftOutcome } = await import("./chunk-plan-outcome.js");
	return driftOutcome(await planTree(opened.world, options), prefix);
}
async function render({ opened, inputs, options, prefix }) {
	const { renderTree } = await import("./chunk-render.js");
	const { planOutcome } = await import("./chunk-plan-outcome.js");
	const rendered = await renderTree(opened.world, options);
	const state = rendered.written ? "written" : "held";
	return planOutcome(rendered.plan, state, inputs, prefix);
}
async function commit(job, part) {
	const { step, opened, inputs, options, tokens, work, prefix } = job;
	const { deliver } = await import("./chunk-deliver.js");
	const { deliveryMessage } = await import("./chunk-delivery-message.js");
	const { openDelivery } = await import("./chunk-delivery-world.js");
	const { deliveryOutcome } = await import("./chunk-plan-outcome.js");
	const { branch, ...delivery } = await openDelivery(step, opened, {
		inputs,
		prefix,
		tokens: await tokens.forWork(work)
	});
	return deliveryOutcome(await deliver(delivery, {
		...options,
		...part,
		branch
	}, deliveryMessage), inputs, prefix);
}

export { leniently as a, runAddress as c, archiveAddress as d, gitHubApi as f, openStepForge as i, serverApi as l, fixedToken as n, confirmedDigests as o, repositoryAddress as p, sourcePlace as r, gitOpsRepository as s, perform as t, serverHosts as u };