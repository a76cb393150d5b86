import { n as hintOf, r as problemCodes } from "./chunk-problem.js";
import { n as plainText, t as plainLines } from "./chunk-plain-text.js";
import { n as resolveCommand } from "./chunk-command.js";
import { n as planFindings } from "./chunk-assemble-plan.js";

// src/report/color.ts
/** The eight basic colours only, so that every terminal's own theme decides how they look. */
function colors(isAllowed) {
	const paint = (on, off) => (text) => isAllowed && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	return {
		added: paint(32, 39),
		changed: paint(33, 39),
		removed: paint(31, 39),
		error: paint(31, 39),
		warning: paint(33, 39),
		strong: paint(1, 22),
		quiet: paint(2, 22)
	};
}

// src/report/finding.ts
/** A finding as lines of text: `file:line:column severity code message`, then what was expected and what to do. */
function findingText(finding, color = false) {
	const paint = colors(color);
	const place = placeText(finding);
	return [
		[
			...place === "" ? [] : [`${paint.strong(place)}:`],
			severityColor(paint, finding.severity)(finding.severity),
			paint.quiet(finding.code),
			plainText(finding.message)
		].join(" "),
		...labelled(paint, "expected", finding.expected),
		...labelled(paint, "hint", hintOf(finding))
	].join("\n");
}
/** A stop, told in the same way, with what to do next. */
function problemText(problem, color = false) {
	return findingText(problem.toFinding(), color);
}
/** `file:line:column`, as far as it is known. */
function placeText({ file, line, column }) {
	if (file === void 0) return "";
	return [
		plainText(file),
		line,
		line === void 0 ? void 0 : column
	].filter((part) => part !== void 0).join(":");
}
/** Findings in the order a reader works through them: by file, then line. */
function sortedFindings(findings) {
	const key = ({ file = "", line = 0, column = 0, code }) => [
		file,
		pad(line),
		pad(column),
		code
	].join("\n");
	return [...findings].sort((a, b) => key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}
function severityColor(paint, severity) {
	switch (severity) {
		case "error": return paint.error;
		case "warning": return paint.warning;
		case "info": return paint.quiet;
	}
}
function labelled(paint, label, text) {
	return text === void 0 ? [] : [`    ${paint.quiet(label.padEnd(8))} ${plainText(text)}`];
}
function pad(number) {
	return String(number).padStart(9, "0");
}

// src/report/inert-markdown.ts
/**
* A text of unknown origin inside Markdown: it mentions nobody, links nothing, closes no element, starts no fence and no
* table cell. What Markdown would read is written as character references, which it shows as text.
*/
function inertMarkdown(text) {
	return plainText(text).replace(/[&<>"'`*_{}[\]()#+!|~@:\\$/^=-]/g, reference).replace(/www\./gi, (match) => `${match.slice(0, -1)}&#8203;.`);
}
/** GitHub looks for mentions and issue numbers in what is shown, so those get a space of no width behind their sign. */
function reference(character) {
	const separated = character === "@" || character === "#" ? "&#8203;" : "";
	return `&#${character.charCodeAt(0)};${separated}`;
}
/** A text as inline code: the fence is longer than any run of backticks within, so nothing in it is read. */
function inlineCode(text) {
	const plain = plainText(text).replaceAll("|", "│");
	const fence = "`".repeat(longestRun(plain) + 1);
	return plain.startsWith("`") || plain.endsWith("`") || plain === "" ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}
/** Lines as a fenced block that none of them can close. */
function fencedBlock(lines, language) {
	const plain = lines.map(plainText);
	const fence = "`".repeat(Math.max(3, longestRun(plain.join("\n")) + 1));
	return [
		`${fence}${language}`,
		...plain,
		fence
	].join("\n");
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// src/report/mermaid.ts
const maxNodes = 60;
/** Who calls whom, as a Mermaid flowchart; undefined when nobody calls anybody, or it would not be readable. */
function topology(plan) {
	const services = plan.workloads.filter(({ workload, action }) => workload.kind === "Service" && action !== "delete");
	const ids = /* @__PURE__ */ new Map();
	for (const { workload } of services) ids.set(nodeKey(workload), `n${ids.size}`);
	const known = services.flatMap(({ workload, uses }) => uses.map((name) => [ids.get(nodeKey(workload)), ids.get(nodeKey({
		environment: workload.environment,
		name: name.split("/").at(-1) ?? ""
	}))])).filter(([from, to]) => from !== void 0 && to !== void 0);
	if (known.length === 0 || services.length > maxNodes) return void 0;
	const linked = new Set(known.flat());
	return [
		"flowchart LR",
		...services.filter(({ workload }) => linked.has(ids.get(nodeKey(workload)))).map(({ workload }) => `  ${ids.get(nodeKey(workload))}["${label(workload.name)}"]`),
		...known.map(([from, to]) => `  ${from} --> ${to}`)
	];
}
function nodeKey({ environment, name }) {
	return `${environment}/${name}`;
}
/** Names come from specs and are labels of DNS; anything else would be a forged record. */
function label(name) {
	return name.replace(/[^A-Za-z0-9._-]/g, "_");
}

// src/report/plan-words.ts
/** The one place that says in words what a plan holds, for every text that shows it. */
function summaryText(plan, outcome) {
	const counts = actionCounts(plan);
	const isDone = outcome === "written";
	const parts = [
		...count(counts.create, isDone ? "created" : "to create"),
		...count(counts.update, isDone ? "updated" : "to update"),
		...count(counts.delete, isDone ? "deleted" : "to delete"),
		...count(counts.held, "held"),
		...count(counts.keep, "unchanged")
	];
	return parts.length === 0 ? "nothing to do: no spec asks for anything" : parts.join(", ");
}
/** Does anything become other than it is? */
function hasChanges(plan) {
	const counts = actionCounts(plan);
	return counts.create + counts.update + counts.delete > 0;
}
function actionCounts(plan) {
	const counts = {
		create: 0,
		update: 0,
		delete: 0,
		keep: 0,
		held: 0
	};
	for (const { action } of plan.workloads) counts[action] += 1;
	return counts;
}
/** What a reader takes a plan's id for: its first eight digits. */
function shortId(id) {
	return id.slice(0, 8);
}
function shortPin(pin) {
	return pin.slice(0, 7);
}
function sourceText(source) {
	const path = source.path === "" ? "" : ` in ${plainText(source.path)}`;
	return `${plainText(source.slug)} at ${shortPin(source.pin)}${path}`;
}
function causeText(cause) {
	switch (cause.kind) {
		case "new": return "new";
		case "removed": return "no spec asks for it any more";
		case "source-moved": return cause.from === void 0 ? `source moved to ${shortPin(cause.to)}` : `source moved ${shortPin(cause.from)} → ${shortPin(cause.to)}`;
		case "spec-changed": return "its spec changed";
		case "environment-changed": return "settings of the environment changed";
		case "peers-changed": return "what it calls, or who may call it, changed";
		case "base-image-changed": return "base images were pinned anew";
		case "file-missing": return `${plainText(cause.path)} was missing`;
		case "unfinished": return "finishes a run that was interrupted";
	}
}
/** The start as a command line, bound to every address as the image does. */
function commandText(launch) {
	return boundCommand(launch).map(word).join(" ");
}
/** The command of a process, which no port is bound for. */
function argvText(command) {
	return resolveCommand({ command }, {
		address: "0.0.0.0",
		port: 0
	}).map(word).join(" ");
}
/** The start as argv, bound to every address as the image does. */
function boundCommand(launch) {
	return resolveCommand(launch, {
		address: "0.0.0.0",
		port: launch.port?.number ?? 0
	});
}
function launchText(launch) {
	const port = launch.port === void 0 ? "listens on nothing" : portText(launch.port);
	const version = launch.version.value === "" ? "" : ` ${launch.version.value}`;
	if (launch.language === "image") return plainText(`as its own Dockerfile says, ${port}`);
	const manager = launch.packageManager === "none" ? "" : ` with ${launch.packageManager}`;
	return plainText(`${launch.language}${version}${manager}, ${port}`);
}
/** Added and removed lines of every file that changes. */
function changedLines(diff) {
	const lines = diff?.split("\n") ?? [];
	return {
		added: lines.filter((line) => line.startsWith("+")).length,
		removed: lines.filter((line) => line.startsWith("-")).length
	};
}
function isQuiet({ action, findings }) {
	return action === "keep" && findings.length === 0;
}
function portText({ number, protocol }) {
	return `${protocol} on port ${number}`;
}
function word(text) {
	return /^[\w./:=@,+%-]+$/.test(text) ? text : plainText(JSON.stringify(text));
}
function count(number, what) {
	return number === 0 ? [] : [`${number} ${what}`];
}

// src/report/shared-finding.ts
/**
* What a reader is told, and where: an advice that concerns many workloads is said once for all of them, and what is good
* to know about the whole is not said again while nothing changes. Errors each stand where they belong.
*/
function tellFindings(plan) {
	const groups = /* @__PURE__ */ new Map();
	for (const { workload, findings } of plan.workloads) for (const finding of findings) {
		const members = groups.get(likeness(finding)) ?? [];
		groups.set(likeness(finding), [...members, {
			finding,
			names: [workload.name]
		}]);
	}
	const isShared = (finding) => finding.severity !== "error" && (groups.get(likeness(finding))?.length ?? 0) > 1;
	const shared = [...groups.values()].flatMap(([first, ...rest]) => first === void 0 || !isShared(first.finding) ? [] : [{
		finding: first.finding,
		names: [...new Set([first, ...rest].flatMap(({ names }) => names))]
	}]);
	const whole = plan.findings.filter(({ severity }) => severity !== "info" || hasChanges(plan));
	return {
		workloads: plan.workloads.map((one) => ({
			...one,
			findings: sortedFindings(one.findings.filter((finding) => !isShared(finding)))
		})).filter((one) => !isQuiet(one)),
		shared: [...shared, ...sortedFindings(whole).map((finding) => ({
			finding,
			names: []
		}))]
	};
}
/** Two findings with the same advice are alike; their messages differ in the name alone. */
function likeness({ code, severity, expected = "", hint = "" }) {
	return [
		severity,
		code,
		expected,
		hint
	].join("\n");
}

// src/report/markdown.ts
/** GitHub refuses a body of 65,536 characters; what the caller puts around it has the rest. */
const maxCharacters = 6e4;
/** A plan as a job summary or the body of a pull request: the verdict first, dangers before details, details folded. */
function planMarkdown(plan, outcome, limit = maxCharacters) {
	const head = {
		planned: "Plan",
		written: "Written",
		held: "Held back"
	}[outcome];
	const told = tellFindings(plan);
	const spoken = told.workloads;
	const graph = topology(plan);
	return fitted([
		`### ${head} ${inlineCode(shortId(plan.id))}: ${summaryText(plan, outcome)}`,
		...findingSection(told),
		...deletions(plan),
		...tables(spoken),
		...graph === void 0 ? [] : [fencedBlock(graph, "mermaid")],
		...spoken.map(details)
	], limit);
}
/** A stop, for the same places. */
function problemMarkdown(problem) {
	return `### Stopped\n\n${findingItem(problem.toFinding())}\n`;
}
function findingSection({ workloads, shared }) {
	return [...workloads.flatMap(({ findings }) => findings).map((finding) => ({
		finding,
		names: []
	})), ...shared].filter(({ finding }) => finding.severity !== "info").map(({ finding, names }) => findingItem(finding, names.slice(1)));
}
function findingItem(finding, also = []) {
	const { severity, code, message, expected } = finding;
	const hint = hintOf(finding);
	const place = placeText(finding);
	return [
		`- ${{
			error: "❌",
			warning: "⚠️",
			info: "ℹ️"
		}[severity]} ${place === "" ? "" : `${inlineCode(place)} `}${inlineCode(code)} ${inertMarkdown(message)}`,
		...expected === void 0 ? [] : [`  expected: ${inertMarkdown(expected)}`],
		...hint === void 0 ? [] : [`  ${inertMarkdown(hint)}`],
		...also.length === 0 ? [] : [`  also: ${also.map(inlineCode).join(", ")}`]
	].join("  \n");
}
/** Never folded: Flux prunes what goes. */
function deletions(plan) {
	const gone = plan.workloads.filter(({ action }) => action === "delete");
	if (gone.length === 0) return [];
	return [`**Goes, and Flux deletes its objects:** ${gone.map(({ workload }) => `${inlineCode(workload.name)} (${inlineCode(workload.environment)})`).join(", ")}`];
}
/** In pieces, so that a long table is cut between rows and not lost as a whole. */
function tables(workloads) {
	const size = 50;
	const pieces = Array.from({ length: Math.ceil(workloads.length / size) }, (_, index) => workloads.slice(index * size, (index + 1) * size));
	const head = "| | workload | environment | source | starts | why |\n|---|---|---|---|---|---|";
	return pieces.map((piece) => [head, ...piece.map(row)].join("\n"));
}
function row({ workload, action, source, launch, causes }) {
	return `| ${[
		`${{
			create: "➕",
			update: "✏️",
			delete: "➖",
			keep: "▫️",
			held: "⛔"
		}[action]} ${action}`,
		inlineCode(workload.name),
		inlineCode(workload.environment),
		source === void 0 ? workload.kind : inlineCode(`${source.slug} at ${shortPin(source.pin)}`),
		launch === void 0 ? "" : inlineCode(commandText(launch)),
		inertMarkdown(causes.map(causeText).join("; "))
	].join(" | ")} |`;
}
function details(plan) {
	const { workload, launch, evidence, files } = plan;
	const changed = files.filter(({ state }) => state !== "keep");
	const why = evidence.map(({ path, line, why: reason }) => {
		return `- ${inlineCode(line === void 0 ? path : `${path}:${line}`)} ${inertMarkdown(reason)}`;
	});
	const start = launch === void 0 ? [] : [inertMarkdown(launchText(launch)), ...why];
	const listed = changed.map((file) => `- ${file.state} ${inlineCode(file.path)}${numbers(file)}`);
	return [
		`<details>${`<summary>${inertMarkdown(`${workload.name} (${workload.environment})`)}: ${changed.length} files</summary>`}`,
		"",
		...start,
		...start.length > 0 && listed.length > 0 ? [""] : [],
		...listed,
		...changed.flatMap(diffBlock),
		"",
		"</details>"
	].join("\n");
}
function numbers({ diff }) {
	if (diff === void 0) return "";
	const { added, removed } = changedLines(diff);
	return ` +${added} −${removed}`;
}
function diffBlock({ path, diff }) {
	if (diff === void 0 || path.endsWith("/.karst.json")) return [];
	return [
		"",
		inlineCode(path),
		"",
		fencedBlock(diff.split("\n"), "diff")
	];
}
/** Whole sections only: a cut within one could leave a fence or an element open. */
function fitted(sections, limit) {
	const kept = [];
	const note = (count) => `_${count} more sections do not fit here._`;
	let left = limit - note(sections.length).length - 2;
	for (const section of sections) {
		if (section.length + 2 > left) continue;
		left -= section.length + 2;
		kept.push(section);
	}
	const lost = sections.length - kept.length;
	return `${[...kept, ...lost === 0 ? [] : [note(lost)]].join("\n\n")}\n`;
}

// src/report/exit-status.ts
/** What a process says when it ends; one table for the command line and its documentation. */
const exitStatus = {
	fine: 0,
	/** `check` and `drift` alone. */
	drift: 1,
	/** A problem, or any error finding. */
	problem: 2,
	/** Anything that no one foresaw. */
	bug: 3
};
/** The status of a flow that ran to its end with these findings. */
function exitStatusOf(findings) {
	return findings.some(({ severity }) => severity === "error") ? exitStatus.problem : exitStatus.fine;
}

// src/report/plan-output.ts
/** A plan as programs read it; its shape is schemas/output/plan.schema.json. */
function planOutput(plan) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Plan",
		id: plan.id,
		exitStatus: exitStatusOf(planFindings(plan)),
		summary: actionCounts(plan),
		workloads: plan.workloads.map(workloadOutput),
		images: plan.images.map((image) => ({
			...image,
			tags: [...image.tags]
		})),
		findings: plan.findings.map(findingOutput)
	};
}
/** What a render did; its shape is schemas/output/render.schema.json. */
function renderOutput(plan, written) {
	return {
		...planOutput(plan),
		kind: "Render",
		written
	};
}
/** A finding with its fields in a fixed order, and none that a reader does not know. */
function findingOutput(finding) {
	const { code, severity, message, file, line, column, pointer, expected } = finding;
	return {
		code,
		severity,
		message,
		...defined({
			file,
			line,
			column,
			pointer,
			expected,
			hint: hintOf(finding)
		})
	};
}
function workloadOutput(plan) {
	const { workload, action, launch, source } = plan;
	return {
		kind: workload.kind,
		name: workload.name,
		owner: workload.owner,
		environment: workload.environment,
		action,
		causes: plan.causes.map((cause) => ({ ...cause })),
		...defined({
			source,
			launch: launch === void 0 ? void 0 : launchOutput(launch)
		}),
		evidence: plan.evidence.map((evidence) => ({ ...evidence })),
		uses: [...plan.uses],
		files: plan.files.map((file) => ({ ...file })),
		findings: plan.findings.map(findingOutput)
	};
}
function launchOutput(launch) {
	const { language, packageManager, version, entrypoint, port, confidence } = launch;
	return {
		language,
		packageManager,
		version: version.value,
		entrypoint,
		command: commandText(launch),
		confidence,
		...defined({ port })
	};
}
function defined(value) {
	const entries = Object.entries(value).filter(([, element]) => element !== void 0);
	return Object.fromEntries(entries);
}

// src/report/problem-output.ts
/** A stop as programs read it: a finding, and what to do next. */
function problemOutput(problem) {
	const { hint: _, ...finding } = findingOutput(problem.toFinding());
	const next = problem.detail.next ?? problemCodes[problem.code].next;
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Problem",
		...finding,
		next
	};
}

// src/report/terminal.ts
const signs = {
	create: "+",
	update: "~",
	delete: "-",
	keep: "=",
	held: "!"
};
const maxEvidence = 3;
/**
* A plan for a person at a terminal: by environment, a block for every workload that changes or has something to say;
* what concerns several is said once below them, the sum last.
*/
function planText(plan, style) {
	const paint = colors(style.color);
	const told = tellFindings(plan);
	const sections = [...new Set(told.workloads.map(({ workload }) => workload.environment))].map((name) => {
		const own = told.workloads.filter(({ workload }) => workload.environment === name);
		return `${paint.strong(plainText(name))}\n${indented(blocks(own, style), 2)}`;
	});
	const below = told.shared.map((finding) => sharedText(finding, style.color));
	return `${[
		...sections,
		...below,
		lastLine(plan, style, paint)
	].join("\n\n")}\n`;
}
/** A blank line sets off whatever has more than a line. */
function blocks(plans, style) {
	const width = Math.max(0, ...plans.map((plan) => title(plan).length));
	const texts = plans.map((plan) => block(plan, width, style));
	return texts.map((text, index) => {
		const above = texts[index - 1];
		return above !== void 0 && (above.includes("\n") || text.includes("\n")) ? `\n${text}` : text;
	}).join("\n");
}
function block(plan, width, style) {
	const paint = colors(style.color);
	const { action, evidence, launch } = plan;
	const head = `${actionPaint(paint, action)(signs[action])} ${paint.strong(title(plan).padEnd(width))}  ${aside(plan)}`;
	const isTold = startIsNews(plan);
	const told = launch === void 0 ? [] : [commandText(launch), launchText(launch)];
	const start = isTold ? told.filter((text) => text !== "") : [];
	const why = evidence.slice(0, isTold ? maxEvidence : 0).map(({ path, line, why: reason }) => plainText(`${path}${line === void 0 ? "" : `:${line}`}  ${reason}`));
	return [
		head.trimEnd(),
		...rows(paint, "starts", start),
		...rows(paint, "because", why),
		...rows(paint, ...changes(plan, style)),
		...plan.findings.map((finding) => indented(findingText(finding, style.color), 4))
	].join("\n");
}
/** An environment stands under its own name already. */
function title({ workload: { kind, name } }) {
	if (kind === "Environment") return "environment";
	return plainText(kind === "Owner" ? `owner ${name}` : name);
}
function aside({ workload, action, source, files, findings }) {
	if (source !== void 0) return sourceText(source);
	if (action === "held" && findings.length === 0) return "stays as it is";
	const count = files.filter(({ path, state }) => state !== "keep" && !isRecord(path)).length;
	return workload.kind === "Service" || count === 0 ? "" : filesText(count);
}
/** How it starts is news where it is new, or where something changed that the start follows from. */
function startIsNews({ action, causes }) {
	if (action === "create") return true;
	const sources = ["source-moved", "spec-changed"];
	return action === "update" && causes.some(({ kind }) => sources.includes(kind));
}
/** The row's label and its lines. What is new and what goes needs no cause, and no list of files where nothing else lies. */
function changes(plan, style) {
	const { workload, action, causes } = plan;
	if (workload.kind !== "Service" && (action === "create" || action === "delete")) return ["", []];
	const lines = fileLines(plan, style);
	if (action === "update" && lines.length === 0) lines.push("its record alone");
	if (action === "create") return ["writes", lines];
	if (action === "delete") return ["deletes", lines];
	const why = action === "held" ? [] : causes.map(causeText);
	return [action === "update" ? "changes" : "finds", [...why.length === 0 ? [] : [why.join("; ")], ...lines]];
}
/** New and vanishing files are counted by directory; each file that changes is named. Of what is held, what is in the way. */
function fileLines({ action, files }, style) {
	const paint = colors(style.color);
	const inTheWay = ["edited", "foreign"];
	const named = files.filter(({ state, path }) => state !== "keep" && !isRecord(path) && (action !== "held" || inTheWay.includes(state)));
	const created = named.filter(({ state }) => state === "create");
	const deleted = named.filter(({ state }) => state === "delete");
	return [
		...named.filter(({ state }) => state !== "create" && state !== "delete").flatMap((file) => changedFile(file, style)),
		...tally(created).map((text) => paint.added(`+ ${text}`)),
		...tally(deleted).map((text) => paint.removed(`- ${text}`))
	];
}
function changedFile({ path, state, diff }, style) {
	const paint = colors(style.color);
	const { added, removed } = changedLines(diff);
	const numbers = `${paint.added(`+${added}`)} ${paint.removed(`-${removed}`)}`;
	const mark = state === "update" ? "~" : "!";
	const name = paint.changed(`${mark} ${plainText(path)}`);
	const head = diff === void 0 ? name : `${name}  ${numbers}`;
	if (style.diffs !== true || diff === void 0) return [head];
	return [head, ...plainLines(diff).map((line) => `  ${diffPaint(paint, line)(line)}`)];
}
function diffPaint(paint, line) {
	if (line.startsWith("+")) return paint.added;
	if (line.startsWith("-")) return paint.removed;
	return paint.quiet;
}
function tally(files) {
	const directories = /* @__PURE__ */ new Map();
	for (const { path } of files) {
		const directory = path.slice(0, path.lastIndexOf("/") + 1);
		directories.set(directory, [...directories.get(directory) ?? [], path]);
	}
	return [...directories].map(([directory, paths]) => plainText(paths.length === 1 ? `${paths[0]}` : `${directory}  ${filesText(paths.length)}`));
}
function isRecord(path) {
	return path.endsWith("/.karst.json");
}
function filesText(count) {
	return count === 1 ? "1 file" : `${count} files`;
}
/** One finding for all that it concerns. */
function sharedText({ finding, names }, color) {
	const also = names.slice(1).map(plainText);
	const paint = colors(color);
	const last = also.length === 0 ? [] : rows(paint, "also", [also.join(", ")]);
	return [findingText(finding, color), ...last].join("\n");
}
function indented(text, width) {
	return text.replace(/^(?=.)/gm, " ".repeat(width));
}
function rows(paint, label, values) {
	return values.map((value, index) => `    ${paint.quiet((index === 0 ? label : "").padEnd(8))} ${value}`);
}
function lastLine(plan, style, paint) {
	const { outcome } = style;
	const lead = {
		planned: "Plan",
		written: hasChanges(plan) ? "Written, plan" : "Nothing to write, plan",
		held: "Nothing written (--strict), plan"
	}[outcome];
	return `${paint.strong(`${lead} ${shortId(plan.id)}`)}: ${summaryText(plan, outcome)}`;
}
function actionPaint(paint, action) {
	switch (action) {
		case "create": return paint.added;
		case "update": return paint.changed;
		case "delete": return paint.removed;
		case "held": return paint.error;
		case "keep": return paint.quiet;
	}
}

// src/report/validation.ts
/** What `karst validate` found, as programs read it. */
function validationOutput({ services, findings }) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Validation",
		exitStatus: exitStatusOf(findings),
		services: [...services],
		findings: sortedFindings(findings).map(findingOutput)
	};
}
/** The same for a person: every finding, then one line. */
function validationText({ services, findings }, color = false) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const warnings = findings.filter(({ severity }) => severity === "warning").length;
	const verdict = errors === 0 ? "valid" : `${errors} ${errors === 1 ? "error" : "errors"}`;
	const aside = warnings === 0 ? "" : `, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
	const count = `${services.length} ${services.length === 1 ? "service" : "services"}`;
	return `${[...sortedFindings(findings).map((finding) => findingText(finding, color)), `${count}: ${verdict}${aside}`].join("\n")}\n`;
}

export { colors as S, launchText as _, findingOutput as a, problemText as b, exitStatus as c, problemMarkdown as d, actionCounts as f, hasChanges as g, commandText as h, problemOutput as i, exitStatusOf as l, boundCommand as m, validationText as n, planOutput as o, argvText as p, planText as r, renderOutput as s, validationOutput as t, planMarkdown as u, shortPin as v, sortedFindings as x, findingText as y };