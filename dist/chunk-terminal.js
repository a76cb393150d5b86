import { t as holdsObjects } from "./chunk-object-file.js";
import { n as certificateLines, t as callerLines } from "./chunk-certificate-plan.js";
import { b as plainText, h as findingText, x as colors, y as plainLines } from "./chunk-problem.js";
import { a as changedLines, f as sourceText, i as causeText, l as launchText, o as commandText, p as summaryText, s as hasChanges, u as shortId } from "./chunk-plan-words.js";
import { t as tellFindings } from "./chunk-shared-finding.js";
import { a as objectName } from "./chunk-kube-object.js";
import { a as restartText, i as objectText, l as planRestarts, n as fieldText, r as objectCauseText, s as planDangers, t as actionSigns } from "./chunk-forecast-words.js";
import { n as upgradeText } from "./chunk-upgrade.js";

// src/report/spec-edit.ts
const signs$1 = {
	create: "+",
	update: "~",
	delete: "-"
};
/** The spec files that go with a plan, each with every line that changes, as one section; none where the specs stay. */
function specEditText({ edits = [] }, color) {
	if (edits.length === 0) return [];
	const paint = colors(color);
	return [[paint.strong("specs"), ...edits.flatMap((edit) => editLines(edit, paint))].join("\n")];
}
/** The same for programs. */
function specEditOutput({ edits = [] }) {
	if (edits.length === 0) return {};
	return { edits: edits.map(({ path, state, diff }) => ({
		path,
		state,
		diff
	})) };
}
function editLines({ path, state, diff }, paint) {
	const lines = plainLines(diff).filter((line) => !line.startsWith("@@"));
	return [`  ${signs$1[state]} ${paint.strong(plainText(path))}`, ...lines.map((line) => `    ${painted(line, paint)}`)];
}
function painted(line, paint) {
	if (line.startsWith("+")) return paint.added(line);
	return line.startsWith("-") ? paint.removed(line) : paint.quiet(line);
}

// src/report/terminal-forecast.ts
/** More are told by their number. */
const maxDangers = 20;
const maxRestarts = 20;
const maxObjects = 40;
const maxFields = 8;
/** What goes or is dangerous, then what restarts: before anything else, since nobody reads to the end. */
function forecastText(plan, color) {
	const paint = colors(color);
	const dangers = planDangers(plan);
	const restarts = planRestarts(plan);
	return [...section(paint, "Look at this first", capped(dangers.map((one) => dangerText(one, paint)), maxDangers)), ...section(paint, "Starts anew", capped(restarts.map((restart) => {
		return `${restart.downtime ? paint.error("!") : paint.changed("↻")} ${paint.strong(plainText(objectName(restart.object)))}${asideOf(restart.workload)}  ${restartText(restart)}`;
	}), maxRestarts))];
}
/** What becomes of one workload's objects, with the fields of those that stay. */
function objectLines(objects, color) {
	const paint = colors(color);
	const loud = objects.filter(({ fields }) => !isQuiet(fields));
	const quiet = objects.length - loud.length;
	return [
		...loud.slice(0, maxObjects).flatMap((change) => objectBlock(change, paint)),
		...loud.length > maxObjects ? [`and ${loud.length - maxObjects} more objects`] : [],
		...quiet === 0 ? [] : [paint.quiet(`and labels, notes or places of ${quiet} more`)]
	];
}
function objectBlock(change, paint) {
	const { action, fields, causes } = change;
	const why = causes.filter(({ kind }) => kind !== "removed").map(objectCauseText).join("; ");
	const head = `${actionPaint$1(paint, action)(`${actionSigns[action]} ${objectText(change)}`)}${why === "" ? "" : `  ${paint.quiet(why)}`}`;
	const told = fields.filter(({ quiet }) => quiet !== true).map((field) => `  ${fieldText(field)}`);
	const more = told.length - maxFields;
	return [
		head,
		...told.slice(0, maxFields),
		...more > 0 ? [paint.quiet(`  and ${more} more fields`)] : []
	];
}
function dangerText({ severity, code, object, field, message, hint, workload }, paint) {
	const mark = severity === "high" ? paint.error("‼") : paint.warning("!");
	const subject = object === void 0 ? "" : `${paint.strong(plainText(objectName(object)))} `;
	const at = field === void 0 ? "" : `at ${plainText(field)} `;
	const where = workload === void 0 ? "" : asideOf(workload);
	return `${mark} ${subject}${at}${paint.quiet(code)}${where}\n    ${plainText(message)}. ${paint.quiet(hint)}`;
}
function asideOf({ environment }) {
	return ` (${plainText(environment)})`;
}
function section(paint, title, lines) {
	if (lines.length === 0) return [];
	return [[paint.strong(title), ...lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}`)].join("\n")];
}
function capped(lines, most) {
	const more = lines.length - most;
	return [...lines.slice(0, most), ...more > 0 ? [`and ${more} more`] : []];
}
/** A moved file, or labels and checksums alone. */
function isQuiet(fields) {
	return fields.length > 0 && fields.every(({ quiet }) => quiet === true);
}
function actionPaint$1(paint, action) {
	switch (action) {
		case "create": return paint.added;
		case "update":
		case "replace": return paint.changed;
		case "delete": return paint.removed;
	}
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
* A plan for a person at a terminal: what is dangerous and what restarts first; then by environment, a block for every workload that changes or has something to say;
* what concerns several is said once below them, the sum last.
*/
function planText(plan, style) {
	const paint = colors(style.color);
	const told = tellFindings(plan);
	const sections = [...new Set(told.workloads.map(({ workload }) => workload.environment))].map((name) => {
		const own = told.workloads.filter(({ workload }) => workload.environment === name);
		return `${paint.strong(plainText(name))}\n${indented(blocks(own, style), 2)}`;
	});
	const above = forecastText(plan, style.color);
	const below = told.shared.map((finding) => sharedText(finding, style.color));
	return `${[
		...above,
		...specEditText(plan, style.color),
		...sections,
		...below,
		[...upgradeText(plan), lastLine(plan, style, paint)].join("\n")
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
		...rows(paint, "holds", certificateLines(plan)),
		...rows(paint, "callers", callerLines(plan)),
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
	const lines = [...action === "create" ? [] : objectLines(plan.forecast.objects, style.color), ...fileLines(plan, style)];
	if (action === "update" && lines.length === 0) lines.push("its record alone");
	if (action === "create") return ["writes", lines];
	if (action === "delete") return ["deletes", lines];
	const why = action === "held" ? [] : causes.map(causeText);
	return [action === "update" ? "changes" : "finds", [...why.length === 0 ? [] : [why.join("; ")], ...lines]];
}
/** New and vanishing files are counted by directory; each file that changes is named. Of what is held, what is in the way. */
function fileLines(plan, style) {
	const paint = colors(style.color);
	const inTheWay = ["edited", "foreign"];
	const named = plan.files.filter((file) => file.state !== "keep" && !isRecord(file.path) && (plan.action !== "held" || inTheWay.includes(file.state)) && (style.diffs === true || inTheWay.includes(file.state) || !isTold(file, plan)));
	const created = named.filter(({ state }) => state === "create");
	const deleted = named.filter(({ state }) => state === "delete");
	return [
		...named.filter(({ state }) => state !== "create" && state !== "delete").flatMap((file) => changedFile(file, style)),
		...tally(created).map((text) => paint.added(`+ ${text}`)),
		...tally(deleted).map((text) => paint.removed(`- ${text}`))
	];
}
/** Is what changes in a file said of its objects already? */
function isTold({ path }, { action, forecast }) {
	return action !== "create" && forecast.objects.length > 0 && holdsObjects(path);
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

export { specEditOutput as n, planText as t };