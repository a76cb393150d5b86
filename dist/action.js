import { B as Problem, C as defined, P as problemText, V as hintOf, g as failedOutcome, h as crashedOutcome, j as modes, m as cancelledOutcome } from "./chunk-problem.js";
import { a as info, c as warning, i as group, n as getInput, o as notice, s as setSecret, t as error } from "./chunk-core.js";
const { appendFileSync, mkdirSync, mkdtempSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");

// src/action/inert.ts
/**
* Text for the log that the runner takes for text: a line that begins with `::`, or holds `##[`, would be a workflow
* command, and repository content may say anything. A zero-width space breaks both.
*/
function inert(text) {
	return text.replaceAll("\r", "").replace(/^(\s*):(?=:)/gm, "$1:\u200b").replaceAll("##[", "##\u200b[");
}

// src/action/inputs.ts
/** Every input with its default, as action.yml states them; the contract test compares both ways. */
const inputDefaults = {
	mode: "auto",
	repos: "repos.yaml",
	specs: "karst",
	out: "",
	"gitops-repository": "",
	base: "",
	environment: "",
	digests: "",
	locked: "false",
	strict: "false",
	force: "false",
	"fail-on": "error",
	"auto-merge": "false",
	token: "${{ github.token }}",
	"gitops-token": "",
	"app-id": "",
	"app-private-key": ""
};
const inputNames = Object.keys(inputDefaults);
const secretInputs = [
	"token",
	"gitops-token",
	"app-private-key"
];
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
	if (read("app-id") !== "" && read("gitops-token") !== "") throw new Problem("action.input", "app-id and gitops-token both say who writes", {
		file: "action.yml",
		expected: "one of them",
		next: "Leave one of them out."
	});
	return {
		mode: oneOf("mode", modes),
		repos: text("repos"),
		specs: text("specs"),
		out: read("out"),
		"gitops-repository": repository,
		base: read("base"),
		environment: read("environment"),
		digests: read("digests"),
		locked: flag("locked"),
		strict: flag("strict"),
		force: flag("force"),
		"fail-on": oneOf("fail-on", [
			"error",
			"warning",
			"changes",
			"never"
		]),
		"auto-merge": flag("auto-merge"),
		token: read("token"),
		"gitops-token": read("gitops-token"),
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

// src/action/annotation.ts
/** A finding as an annotation on the line that caused it. */
function annotate(annotator, finding) {
	const { code, severity, message, file, line, column, expected } = finding;
	const hint = hintOf(finding);
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

// src/action/result.ts
/** GitHub takes outputs of at most 1 MB a job. */
const mostCharacters = 4e5;
/** A run as programs read it; its shape is schemas/output/result.schema.json. */
function resultOutput(outcome, facts) {
	const { status, decision, reasonCode, changed, commit, proposals, retired, shown, output } = outcome;
	const { work, event, reportDirectory } = facts;
	const planId = shown.length === 1 ? shown[0]?.plan.id : void 0;
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Result",
		exitStatus: status,
		decision,
		reasonCode,
		changed,
		...defined({
			mode: work,
			event,
			planId,
			commit,
			reportDirectory
		}),
		...proposals === void 0 ? {} : { proposals: [...proposals] },
		...retired === void 0 ? {} : { retired: [...retired] },
		output: { ...output }
	};
}
/** The same as outputs of the step. A result that is longer than an output may be says there which file has all of it. */
function outputsOf(outcome, facts) {
	const { commit = "", proposals = [], shown } = outcome;
	const proposal = proposals.find(({ number }) => number !== void 0);
	const directory = facts.reportDirectory ?? "";
	const { output, ...rest } = resultOutput(outcome, facts);
	const whole = JSON.stringify({
		...rest,
		output
	});
	return {
		decision: outcome.decision,
		"reason-code": outcome.reasonCode,
		"plan-id": shown.map(({ plan }) => plan.id).join(" "),
		changed: outcome.changed,
		commit,
		"pull-request-number": `${proposal?.number ?? ""}`,
		"pull-request-url": proposal?.url ?? "",
		"build-matrix": JSON.stringify({ include: outcome.images }),
		result: whole.length > mostCharacters ? JSON.stringify(rest) : whole,
		"result-file": directory === "" ? "" : `${directory}/result.json`,
		"report-directory": directory
	};
}

// src/action/runner-file.ts
/** Appends to one of them; nothing where the runner names none. */
function appendToRunner(environment, file, text) {
	const path = environment[file];
	if (path) appendFileSync(path, `${text}\n`);
}
/**
* A value under a name, as GitHub's workflow commands write one of many lines: up to a line that it does not hold. The
* toolkit draws that line by lot, for which it loads a tenth of all that a stop loads; looking is enough.
*/
function runnerEntry(name, value) {
	const held = new Set([...value.matchAll(/karst-end-([0-9]+)/g)].map(([, number]) => number));
	let number = 0;
	while (held.has(String(number))) number += 1;
	const end = `karst-end-${number}`;
	return `${name}<<${end}\n${value}\n${end}`;
}

// src/action/publish.ts
/** Log, annotations, job summary, outputs and pages: the same on every way out. */
async function publish(toolkit, step, { outcome, facts }) {
	await toolkit.group("Plan", async () => toolkit.info(inert(outcome.text)));
	for (const finding of outcome.findings) annotate(toolkit, finding);
	const directory = await writeReport(step, outcome, facts).catch((error) => {
		toolkit.info(inert(`the pages could not be written: ${String(error)}`));
	});
	const outputs = outputsOf(outcome, {
		...facts,
		reportDirectory: directory
	});
	for (const [name, value] of Object.entries(outputs)) appendToRunner(step.environment, "GITHUB_OUTPUT", runnerEntry(name, String(value)));
	appendToRunner(step.environment, "GITHUB_STEP_SUMMARY", outcome.markdown);
	if (outcome.status !== 0) toolkit.error(inert(outcome.verdict));
}
/** The result, and the pages that show the whole of each plan; gives the directory that holds them. */
async function writeReport(step, outcome, facts) {
	const directory = join(await step.directory(), "report");
	mkdirSync(directory, { recursive: true });
	const result = resultOutput(outcome, {
		...facts,
		reportDirectory: directory
	});
	writeFileSync(join(directory, "result.json"), `${JSON.stringify(result)}\n`);
	if (outcome.shown.length === 0) return directory;
	const [{ planPage }, { planHtml }] = await Promise.all([import("./chunk-page.js"), import("./chunk-plan-html.js")]);
	for (const { name, plan, state } of outcome.shown) {
		const view = {
			outcome: state,
			limit: Number.MAX_SAFE_INTEGER
		};
		writeFileSync(join(directory, `${name}.md`), planPage(plan, view));
		writeFileSync(join(directory, `${name}.html`), planHtml(plan, state));
	}
	return directory;
}

// src/action/step.ts
function openStep(toolkit, environment, stop) {
	const leftover = {
		tokens: [],
		directories: []
	};
	const keep = (name, value) => {
		leftover[name].push(value);
		appendToRunner(environment, "GITHUB_STATE", runnerEntry("leftover", JSON.stringify(leftover)));
	};
	let made;
	return {
		environment,
		stop,
		say: (subject, message) => toolkit.info(inert(`${subject}: ${message}`)),
		keepToken: (token) => {
			toolkit.setSecret(token);
			keep("tokens", token);
		},
		directory: async () => {
			if (made === void 0) {
				made = mkdtempSync(join(environment.RUNNER_TEMP ?? tmpdir(), "karst-"));
				keep("directories", made);
			}
			return made;
		}
	};
}

// src/action/toolkit.ts
/** What the Action uses of its toolkit, named one by one: the rest, an HTTP client most of all, stays out of the bundle. */
const toolkit = {
	error,
	getInput,
	group,
	info,
	notice,
	setSecret,
	warning
};

// src/action/run.ts
/** The runner asks, and insists 7.5 s later. A branch that is being written gets this long to stand or not. */
const graceMs = 4e3;
/**
* Runs the Action once and gives the exit status of its process. Every error is translated here. Once `stop` is aborted,
* with an error as its reason when something broke, what is at work has a moment to end, and the result is told anyway.
*/
async function run(environment, stop) {
	for (const name of secretInputs) {
		const secret = toolkit.getInput(name);
		if (secret !== "") toolkit.setSecret(secret);
	}
	const step = openStep(toolkit, environment, stop);
	const facts = { event: environment.GITHUB_EVENT_NAME || void 0 };
	const outcome = await Promise.race([attempt(step, facts), interrupted(stop)]);
	await publish(toolkit, step, {
		outcome,
		facts
	});
	return outcome.status;
}
async function attempt(step, facts) {
	try {
		const inputs = readInputs((name) => toolkit.getInput(name));
		const { perform } = await import("./chunk-perform2.js");
		return await perform(step, inputs, (work) => {
			facts.work = work;
		});
	} catch (error) {
		if (step.stop.aborted) return interruption(step.stop);
		if (!(error instanceof Problem)) return interruption(AbortSignal.abort(error));
		toolkit.error(inert(problemText(error)));
		return failedOutcome(error);
	}
}
async function interrupted(stop) {
	if (!stop.aborted) await new Promise((resolve) => stop.addEventListener("abort", resolve, { once: true }));
	if (isCancelled(stop)) await new Promise((resolve) => setTimeout(resolve, graceMs));
	return interruption(stop);
}
function interruption(stop) {
	if (isCancelled(stop)) return cancelledOutcome();
	const { reason } = stop;
	toolkit.error(inert(`karst: a bug\n${reason instanceof Error ? reason.stack : String(reason)}`));
	return crashedOutcome(reason);
}
/** A signal gives no reason of its own. */
function isCancelled({ reason }) {
	return reason instanceof DOMException && reason.name === "AbortError";
}

// src/action/main.ts
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());
process.once("uncaughtException", (error) => stop.abort(error));
process.exitCode = await run(process.env, stop.signal);
if (stop.signal.aborted) process.exit();

export {  };