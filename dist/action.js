import { C as problemText, D as validateSpecs, J as Problem, K as builtInHosts, O as renderTree, R as parseSlug, Z as planFindings, _ as actionCounts, a as version, c as planText, d as planOutput, f as renderOutput, g as problemMarkdown, h as planMarkdown, i as defaultCacheDirectory, k as planTree, l as problemOutput, n as openSources, o as validationOutput, q as isLoopbackName, r as systemClock, s as validationText, t as openWorld, w as sortedFindings } from "./chunk-world.js";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createPrivateKey, createSign } from "node:crypto";
import { homedir } from "node:os";

// src/action/inert.ts
/**
* Text for the log that the runner takes for text: a line that begins with `::`, or holds `##[`, would be a workflow
* command, and repository content may say anything. A zero-width space breaks both.
*/
function inert(text) {
	return text.replaceAll("\r", "").replace(/^(\s*):(?=:)/gm, "$1:​").replaceAll("##[", "##​[");
}

// src/action/annotation.ts
/** A finding as an annotation on the line that caused it. */
function annotate(annotator, finding) {
	const { code, severity, message, file, line, column, expected, hint } = finding;
	const lines = [
		message,
		...expected === void 0 ? [] : [`Expected: ${expected}`],
		...hint === void 0 ? [] : [hint]
	];
	const place = {
		title: `KarstKit ${code}`,
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { startLine: line },
		...column === void 0 ? {} : { startColumn: column }
	};
	annotator[annotationLevel[severity]](inert(lines.join("\n")), place);
}
const annotationLevel = {
	error: "error",
	warning: "warning",
	info: "notice"
};

// src/action/inputs.ts
/** Every input with its default, as action.yml states them; the contract test compares both ways. */
const inputDefaults = {
	mode: "plan",
	repos: "repos.yaml",
	specs: "karst",
	out: "",
	"gitops-repository": "",
	base: "",
	environment: "",
	locked: "false",
	strict: "false",
	force: "false",
	"fail-on": "error",
	token: "${{ github.token }}",
	"app-id": "",
	"app-private-key": ""
};
const inputNames = Object.keys(inputDefaults);
const secretInputs = ["token", "app-private-key"];
/** Reads and checks all inputs. Raises `action.input` for the first that is wrong. */
function readInputs(read) {
	const oneOf = (name, choices) => {
		const found = read(name) || inputDefaults[name];
		const choice = choices.find((candidate) => candidate === found);
		if (choice === void 0) throw wrongInput(name, found, choices.join(", "));
		return choice;
	};
	const flag = (name) => oneOf(name, ["true", "false"]) === "true";
	const text = (name) => read(name) || inputDefaults[name];
	const repository = read("gitops-repository");
	if (repository !== "" && !/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) throw wrongInput("gitops-repository", repository, "owner/name");
	if (read("app-id") === "" !== (read("app-private-key") === "")) throw new Problem("action.input", "app-id and app-private-key belong together; one is empty", {
		file: "action.yml",
		expected: "both or neither",
		next: "Pass both, or pass token alone."
	});
	return {
		mode: oneOf("mode", [
			"plan",
			"render",
			"validate"
		]),
		repos: text("repos"),
		specs: text("specs"),
		out: read("out"),
		"gitops-repository": repository,
		base: read("base"),
		environment: read("environment"),
		locked: flag("locked"),
		strict: flag("strict"),
		force: flag("force"),
		"fail-on": oneOf("fail-on", [
			"error",
			"warning",
			"changes",
			"never"
		]),
		token: read("token"),
		"app-id": read("app-id"),
		"app-private-key": read("app-private-key")
	};
}
function wrongInput(name, found, expected) {
	return new Problem("action.input", `input ${name} is ${JSON.stringify(found.slice(0, 120))}`, {
		expected,
		next: `Correct "with: ${name}:" in the workflow.`
	});
}

// src/action/outcome.ts
function planOutcome(plan, state, inputs, prefix) {
	const findings = sortedFindings(planFindings(plan));
	const { create, update, delete: removed, held } = actionCounts(plan);
	const changed = create + update + removed > 0;
	const decision = held > 0 || state === "held" ? "held" : changedDecision(changed);
	return {
		...verdictOf(inputs["fail-on"], findings, changed),
		text: planText(plan, {
			color: false,
			outcome: state
		}),
		markdown: planMarkdown(plan, state),
		findings: findings.map((finding) => placed(finding, prefix)),
		outputs: {
			...emptyOutputs,
			decision,
			"reason-code": reasonCode(findings),
			"plan-id": plan.id,
			changed,
			"build-matrix": { include: plan.images },
			result: state === "planned" ? planOutput(plan) : renderOutput(plan, state === "written")
		}
	};
}
function validationOutcome(validation, inputs, prefix) {
	const text = validationText(validation);
	return {
		...verdictOf(inputs["fail-on"], validation.findings, false),
		text,
		markdown: `\`\`\`text\n${text.replaceAll("```", "'''")}\`\`\`\n`,
		findings: validation.findings.map((finding) => placed(finding, prefix)),
		outputs: {
			...emptyOutputs,
			decision: validation.findings.some(({ severity }) => severity === "error") ? "held" : "none",
			"reason-code": reasonCode(validation.findings),
			result: validationOutput(validation)
		}
	};
}
function failedOutcome(problem) {
	return {
		status: 2,
		verdict: `KarstKit stopped: ${problem.code}`,
		text: `stopped: ${problem.code}`,
		markdown: problemMarkdown(problem),
		findings: [],
		outputs: {
			...emptyOutputs,
			decision: "failed",
			"reason-code": problem.code,
			result: problemOutput(problem)
		}
	};
}
const emptyOutputs = {
	"plan-id": "",
	changed: false,
	"pull-request-number": "",
	"pull-request-url": "",
	"build-matrix": { include: [] }
};
function changedDecision(changed) {
	return changed ? "changes" : "none";
}
function verdictOf(failOn, findings, changed) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const [errors, warnings] = [count("error"), count("warning")];
	return {
		status: {
			never: false,
			error: errors > 0,
			warning: errors + warnings > 0,
			changes: errors > 0 || changed
		}[failOn] ? 2 : 0,
		verdict: `KarstKit: ${errors} errors, ${warnings} warnings, ${changed ? "changes" : "no changes"} (fail-on: ${failOn})`
	};
}
function reasonCode(findings) {
	return findings.find(({ severity }) => severity === "error")?.code ?? "ok";
}
/** Findings name files from the directory of repos.yaml; annotations from the workspace. */
function placed(finding, prefix) {
	if (finding.file === void 0 || prefix === "") return finding;
	return {
		...finding,
		file: `${prefix}/${finding.file}`
	};
}

// src/io/github/app-token.ts
/**
* A token of the App's installation that can read the named repositories and nothing else.
* Follows GitHub's "Authenticating as a GitHub App installation".
* Raises `github.app-key`, `github.app-not-installed`, `github.unreachable`.
*/
async function installationToken(request) {
	const jwt = appJwt(request.credentials, request.clock);
	const [first = ""] = request.repositories;
	const created = await ask(request, jwt, {
		method: "POST",
		path: `/app/installations/${field(await ask(request, jwt, {
			method: "GET",
			path: `/repos/${request.owner}/${first}/installation`
		}), "id", "number")}/access_tokens`,
		body: {
			repositories: request.repositories,
			permissions: {
				contents: "read",
				metadata: "read"
			}
		}
	});
	return String(field(created, "token", "string"));
}
/** RS256 as RFC 7519 and GitHub ask: nine minutes, a minute of clock skew allowed. */
function appJwt({ appId, privateKey }, clock) {
	const nowS = Math.floor(clock.nowMs() / 1e3);
	const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const unsigned = `${encode({
		alg: "RS256",
		typ: "JWT"
	})}.${encode({
		iat: nowS - 60,
		exp: nowS + 540,
		iss: appId
	})}`;
	return `${unsigned}.${createSign("RSA-SHA256").update(unsigned).sign(readKey(privateKey), "base64url")}`;
}
function readKey(pem) {
	try {
		const key = createPrivateKey(pem.replaceAll("\\n", "\n"));
		if (key.asymmetricKeyType === "rsa") return key;
	} catch {}
	throw new Problem("github.app-key", "app-private-key is not an RSA private key in PEM", {
		expected: "the whole .pem file of the App, with its BEGIN and END lines",
		next: "Store the file as a secret and pass it as app-private-key."
	});
}
async function ask({ apiUrl, owner, timeoutMs }, jwt, { method, path, body }) {
	const response = await fetch(`${apiUrl}${path}`, {
		method,
		redirect: "error",
		headers: {
			authorization: `Bearer ${jwt}`,
			accept: "application/vnd.github+json",
			"x-github-api-version": "2022-11-28",
			"user-agent": "karstkit"
		},
		signal: AbortSignal.timeout(timeoutMs),
		...body === void 0 ? {} : { body: JSON.stringify(body) }
	}).catch((cause) => {
		throw new Problem("github.unreachable", `${apiUrl} did not answer`, { cause });
	});
	if (response.ok) return response.json();
	await response.body?.cancel();
	if (response.status === 401) throw new Problem("github.app-key", `GitHub refused the App's key (401 for ${method} ${path})`, { next: "Check that app-id and app-private-key belong to the same App and the key is not revoked." });
	throw new Problem("github.app-not-installed", `the App cannot reach ${owner}'s repositories (${response.status} for ${method} ${path})`, { next: `Install the App for ${owner} with read access to contents, and select the repository.` });
}
function field(value, name, type) {
	const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
	if (typeof found === type) return found;
	throw new Problem("github.unreachable", `GitHub's answer has no ${name}`, { next: "Check that the API address is the one of a GitHub server." });
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
/** The world of one run: the workspace, or a second repository, with the token that reads them. */
async function openActionWorld(inputs, environment, step) {
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const specsRoot = resolve(workspace, dirname(inputs.repos));
	const token = await tokenOf(inputs, environment);
	const withToken = token === "" ? environment : {
		...environment,
		GITHUB_TOKEN: token
	};
	const progress = {
		step,
		finding: () => {}
	};
	const cacheDirectory = defaultCacheDirectory(environment, homedir());
	const tree = await gitOpsTree(inputs, {
		environment: withToken,
		cacheDirectory,
		workspace,
		progress
	});
	return {
		world: openWorld({
			specsRoot,
			treeRoot: inputs.out === "" ? specsRoot : resolve(workspace, inputs.out),
			...tree === void 0 ? {} : { tree },
			cacheDirectory,
			environment: withToken,
			progress,
			version
		}),
		prefix: relative(workspace, specsRoot).replaceAll("\\", "/")
	};
}
function specSelection(inputs, environment) {
	const owner = environment.GITHUB_REPOSITORY_OWNER?.toLowerCase();
	const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
	return {
		reposFile: basename(inputs.repos),
		specsDirectory: inputs.specs,
		...owner ? { registryFallback: `ghcr.io/${owner}` } : {},
		...endpoint ? { telemetryEndpoint: endpoint } : {}
	};
}
/** An App's token reads the repository at hand and the GitOps repository; nothing else. */
async function tokenOf(inputs, environment) {
	if (inputs["app-id"] === "") return inputs.token;
	const own = environment.GITHUB_REPOSITORY ?? "";
	const [owner = "", name = ""] = (inputs["gitops-repository"] || own).split("/");
	const [ownOwner, ownName] = own.split("/");
	const repositories = ownOwner === owner && ownName ? [name, ownName] : [name];
	return installationToken({
		credentials: {
			appId: inputs["app-id"],
			privateKey: inputs["app-private-key"]
		},
		apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
		owner,
		repositories: [...new Set(repositories)],
		clock: systemClock,
		timeoutMs: 2e4
	});
}
/** A second repository is only read: what would change in it is shown, and a checkout of it is what `render` writes. */
async function gitOpsTree(inputs, options) {
	const repository = inputs["gitops-repository"];
	if (repository === "") return void 0;
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
/** GitHub as this runner knows it: github.com, or the GitHub Enterprise Server the workflow runs on. */
function serverHosts(environment) {
	const url = environment.GITHUB_SERVER_URL ?? "https://github.com";
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

// src/action/run.ts
/** Runs the Action once and gives the exit status of its process. Every error is translated here. */
async function run(environment) {
	const toolkit = await import("./chunk-core.js");
	for (const name of secretInputs) {
		const secret = toolkit.getInput(name);
		if (secret !== "") toolkit.setSecret(secret);
	}
	const outcome = await attempt(toolkit, environment);
	await publish(toolkit, environment, outcome);
	return outcome.status;
}
async function attempt(toolkit, environment) {
	try {
		const inputs = readInputs((name) => toolkit.getInput(name));
		const { world, prefix } = await openActionWorld(inputs, environment, (subject, message) => toolkit.info(inert(`${subject}: ${message}`)));
		return await perform(inputs, world, {
			...specSelection(inputs, environment),
			prefix
		});
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		toolkit.error(inert(problemText(error)));
		return failedOutcome(error);
	}
}
/** What the mode asks for. `prefix` is the way from the workspace to the directory of repos.yaml. */
async function perform(inputs, world, { prefix, ...selection }) {
	if (inputs.mode === "validate") return validationOutcome(await validateSpecs(world, selection), inputs, prefix);
	const options = {
		...selection,
		...inputs.environment === "" ? {} : { environment: inputs.environment },
		locked: inputs.locked,
		strict: inputs.strict,
		force: inputs.force
	};
	if (inputs.mode === "plan") return planOutcome(await planTree(world, options), "planned", inputs, prefix);
	const { plan, written } = await renderTree(world, options);
	return planOutcome(plan, written ? "written" : "held", inputs, prefix);
}
/** Log, annotations, job summary, outputs: the same on every way out. */
async function publish(toolkit, environment, outcome) {
	await toolkit.group("Plan", async () => toolkit.info(inert(outcome.text)));
	for (const finding of outcome.findings) annotate(toolkit, finding);
	const result = `${JSON.stringify(outcome.outputs.result)}\n`;
	const file = join(environment.RUNNER_TEMP ?? ".", "karst-result.json");
	await writeFile(file, result);
	for (const [name, value] of Object.entries(outcome.outputs)) toolkit.setOutput(name, value);
	toolkit.setOutput("result-file", file);
	if (environment.GITHUB_STEP_SUMMARY) await toolkit.summary.addRaw(outcome.markdown, true).write();
	if (outcome.status !== 0) toolkit.error(inert(outcome.verdict));
}

// src/action/main.ts
process.exitCode = await run(process.env);

export {  };