import { C as hintOf, S as Problem, _ as problemText, l as defined, n as crashedOutcome, r as failedOutcome, t as cancelledOutcome } from "./chunk-problem.js";
import { r as modes } from "./chunk-mode.js";
import { a as info, c as setOutput, i as group, l as setSecret, n as getInput, o as notice, s as saveState, t as error, u as warning } from "./chunk-core.js";
import { setTimeout } from "node:timers/promises";
import { mkdir, mkdtemp, writeFile as writeFile$1 } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { EOL } from "os";
import { constants, promises } from "fs";

// src/action/inert.ts
/**
* Text for the log that the runner takes for text: a line that begins with `::`, or holds `##[`, would be a workflow
* command, and repository content may say anything. A zero-width space breaks both.
*/
function inert(text) {
	return text.replaceAll("\r", "").replace(/^(\s*):(?=:)/gm, "$1:​").replaceAll("##[", "##​[");
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
	const { status, decision, reasonCode, changed, commit, proposals, shown, output } = outcome;
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
	for (const [name, value] of Object.entries(outputs)) toolkit.setOutput(name, value);
	if (step.environment.GITHUB_STEP_SUMMARY) await toolkit.summary.addRaw(outcome.markdown, true).write();
	if (outcome.status !== 0) toolkit.error(inert(outcome.verdict));
}
/** The result, and the pages that show the whole of each plan; gives the directory that holds them. */
async function writeReport(step, outcome, facts) {
	const directory = join(await step.directory(), "report");
	await mkdir(directory, { recursive: true });
	const result = resultOutput(outcome, {
		...facts,
		reportDirectory: directory
	});
	await writeFile$1(join(directory, "result.json"), `${JSON.stringify(result)}\n`);
	if (outcome.shown.length === 0) return directory;
	const [{ planPage }, { planHtml }] = await Promise.all([import("./chunk-page2.js"), import("./chunk-plan-html.js")]);
	for (const { name, plan, state } of outcome.shown) {
		const view = {
			outcome: state,
			limit: Number.MAX_SAFE_INTEGER
		};
		await writeFile$1(join(directory, `${name}.md`), planPage(plan, view));
		await writeFile$1(join(directory, `${name}.html`), planHtml(plan, state));
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
		if (environment.GITHUB_STATE) toolkit.saveState("leftover", leftover);
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
		directory: () => {
			made ??= mkdtemp(join(environment.RUNNER_TEMP ?? tmpdir(), "karst-")).then((path) => {
				keep("directories", path);
				return path;
			});
			return made;
		}
	};
}

// node_modules/@actions/core/lib/summary.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// src/action/toolkit.ts
/** What the Action uses of its toolkit, named one by one: the rest, an HTTP client most of all, stays out of the bundle. */
const toolkit = {
	error,
	getInput,
	group,
	info,
	notice,
	saveState,
	setOutput,
	setSecret,
	summary,
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
		const { perform } = await import("./chunk-perform.js");
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
	if (isCancelled(stop)) await setTimeout(graceMs);
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