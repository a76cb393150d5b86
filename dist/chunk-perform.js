import { S as Problem } from "./chunk-problem.js";
import { n as reportStopped, o as handedDigests, t as reportPlanned } from "./chunk-report.js";
import { t as chooseWork } from "./chunk-mode.js";
import { _ as systemClock } from "./chunk-world2.js";
import { n as specSelection, r as specsDirectory, t as openActionWorld } from "./chunk-world.js";
import { readFile, stat } from "node:fs/promises";
import { posix } from "node:path";

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

// src/action/token.ts
/** Raises `github.*` Problems of an App. */
async function openTokens(inputs, environment, keep) {
	const { token, "gitops-token": gitops, "app-id": appId } = inputs;
	if (appId === "") {
		const writing = gitops || token;
		return {
			own: token,
			gitops: writing,
			forWork: async () => writing
		};
	}
	const mint = async (names, permissions) => {
		const minted = await appToken(inputs, environment, {
			names,
			permissions
		});
		keep(minted);
		return minted;
	};
	const { target, own } = repositories(inputs, environment);
	const isNear = token === "" && target.owner === own.owner && own.name !== "";
	const reading = await mint([target.name, ...isNear ? [own.name] : []], { contents: "read" });
	return {
		own: token === "" ? reading : token,
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
async function appToken(inputs, environment, { names, permissions }) {
	const { installationToken } = await import("./chunk-app-token.js");
	return installationToken({
		credentials: {
			appId: inputs["app-id"],
			privateKey: inputs["app-private-key"]
		},
		apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
		owner: repositories(inputs, environment).target.owner,
		repositories: [...new Set(names)],
		permissions,
		clock: systemClock,
		timeoutMs: 2e4
	});
}
function repositories(inputs, environment) {
	const split = (text) => {
		const [owner = "", name = ""] = text.split("/");
		return {
			owner,
			name
		};
	};
	const own = environment.GITHUB_REPOSITORY ?? "";
	return {
		own: split(own),
		target: split(inputs["gitops-repository"] || own)
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

// src/action/perform.ts
/** Does what the mode and the event ask for; says what that is before it begins. Raises every Problem of its flow. */
async function perform(step, inputs, begin) {
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
	const { planTree } = await import("./chunk-plan2.js");
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
	const { planTree } = await import("./chunk-plan2.js");
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
		token: await tokens.forWork(work)
	});
	return deliveryOutcome(await deliver(delivery, {
		...options,
		...part,
		branch
	}, deliveryMessage), inputs, prefix);
}

export { perform };