import { a as sortedDangers, c as objectName, i as rankObjects, n as holdsObjects } from "./chunk-forecast.js";
import { a as changedLines, c as isQuiet$1, d as shortPin, f as sourceText, i as causeText, l as launchText, m as dueText, o as commandText, p as summaryText, s as hasChanges, u as shortId } from "./chunk-plan-words.js";
import { _ as plainLines, g as sortedFindings, m as placeText, p as findingText, v as plainText, y as colors } from "./chunk-problem.js";
import { r as scalar } from "./chunk-yaml.js";

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
		})).filter((one) => !isQuiet$1(one)),
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

// src/plan/plan-forecast.ts
/** Every object that a plan changes: what goes first, then what is dangerous, then the rest. */
function planObjects({ workloads }) {
	const objects = workloads.flatMap(({ workload, forecast }) => forecast.objects.map((object) => ({
		...object,
		workload
	})));
	return rankObjects(objects, workloads.flatMap(({ forecast }) => forecast.dangers));
}
/** Every danger of a plan: of the whole first, then of its workloads, the gravest first. */
function planDangers({ dangers, workloads }) {
	const own = workloads.flatMap(({ workload, forecast }) => forecast.dangers.map((danger) => ({
		...danger,
		workload
	})));
	return [...dangers, ...sortedDangers(own)];
}
/** Everything that starts anew, what is down for a time first. */
function planRestarts({ workloads }) {
	const restarts = workloads.flatMap(({ workload, forecast }) => forecast.restarts.map((restart) => ({
		...restart,
		workload
	})));
	return [...restarts.filter(({ downtime }) => downtime), ...restarts.filter(({ downtime }) => !downtime)];
}

// src/report/clip.ts
/** A text of at most so many UTF-16 units and an ellipsis, never cut within what the eye takes for one character. */
function clip(text, longest) {
	if (text.length <= longest) return text;
	let end = longest;
	while (end > 0 && isWithinCharacter(text, end)) end -= 1;
	return `${text.slice(0, end)}…`;
}
/** Surrogates, marks above and below, and what a joiner joins. */
function isWithinCharacter(text, at) {
	if (/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))) return true;
	if (text.charAt(at - 1) === "‍") return true;
	const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return /[\p{M}\p{Emoji_Modifier}\u200d]/u.test(next);
}

// src/report/forecast-words.ts
/** Longest value that a reader is shown, in characters. */
const longestValue = 100;
/** `Deployment/api`, with what it replaces where its name or namespace changes. */
function objectText({ object, was, stays, movedFrom }) {
	const place = (one) => was?.namespace === object.namespace ? objectName(one) : `${objectName(one)} in ${one.namespace ?? "the cluster"}`;
	const notes = [
		...was === void 0 ? [] : [`in the place of ${place(was)}`],
		...stays === true ? ["stays in the cluster"] : [],
		...movedFrom === void 0 ? [] : [`moved from ${movedFrom}`]
	];
	const name = was === void 0 ? objectName(object) : place(object);
	return plainText([name, ...notes].join(", "));
}
/** `spec.replicas: 2 → 3`; a value that is nobody's to read only says that it changes. */
function fieldText({ path, before, after, diff, secret }) {
	if (secret === true) return plainText(`${path}: ${secretText(before, after)}`);
	if (diff !== void 0) {
		const lines = diff.split("\n");
		const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
		return plainText(`${path}: +${count("+")} -${count("-")} lines`);
	}
	if (before === void 0) return plainText(`${path}: + ${valueText(after)}`);
	if (after === void 0) return plainText(`${path}: - ${valueText(before)}`);
	return plainText(`${path}: ${valueText(before)} → ${valueText(after)}`);
}
/** A value on one line, cut between characters where it is too long. */
function valueText(value, longest = longestValue) {
	const text = isCollection(value) ? JSON.stringify(value) : scalar(value ?? null);
	return clip(text, longest);
}
/** `2 pods, one after another`, as a rollout goes. */
function restartText({ event, pods, strategy, downtime, reasons }) {
	const why = reasons.map((reason) => reasonTexts[reason]).join(", ");
	if (event === "run") return `runs again: ${why}`;
	const how = downtime ? "with a time without any" : rolloutTexts[strategy];
	return `${podsText(pods)} ${how}: ${why}`;
}
/** Why an object changes, in words; a line of the spec by its place. */
function objectCauseText(cause) {
	switch (cause.kind) {
		case "added": return withPlace("asked for", placeText(cause));
		case "removed": return "no longer asked for";
		case "spec": return plainText(`${placeText(cause)} ${cause.pointer ?? ""}`.trim());
		case "default": return withPlace("a default, where the spec says nothing", placeText(cause));
		case "source": return cause.from === void 0 ? `source at ${shortPin(cause.to)}` : `source ${shortPin(cause.from)} → ${shortPin(cause.to)}`;
		case "image": return plainText(`image ${valueText(cause.to)}`);
		case "certificate": return "certificate";
		case "peers": return "what it calls, or who calls it";
		case "environment": return "settings of the environment";
		case "base-image": return "base images";
		case "tool": return plainText(`KarstKit ${cause.from} → ${cause.to}`);
		case "file-missing": return plainText(`${cause.path} was missing`);
		case "unfinished": return "finishes a run that was interrupted";
	}
}
const actionSigns = {
	create: "+",
	update: "~",
	replace: "±",
	delete: "-"
};
const reasonTexts = {
	command: "another command",
	config: "other configuration",
	image: "another image",
	probes: "other probes",
	resources: "other resources",
	security: "another security context",
	sidecar: "other containers",
	template: "another template",
	variables: "other variables",
	volumes: "other volumes"
};
const rolloutTexts = {
	Job: "once",
	OnDelete: "when somebody deletes them",
	Recreate: "all at once",
	RollingUpdate: "one after another"
};
function podsText(pods) {
	if (pods === void 0) return "a pod on each node";
	const { min, max } = pods;
	if (min !== max) return `${min} to ${max} pods`;
	return min === 1 ? "1 pod" : `${min} pods`;
}
function secretText(before, after) {
	if (before === void 0) return "a secret value comes";
	return after === void 0 ? "a secret value goes" : "a secret value changes";
}
function withPlace(text, place) {
	return place === "" ? text : `${text} (${place})`;
}
function isCollection(value) {
	return typeof value === "object" && value !== null;
}

// src/report/certificate-plan.ts
/** Certificates of a workload that changes: what becomes of each, and how long the one that is there would last. */
function certificateLines({ action, certificates = [] }) {
	if (action === "keep" || action === "delete") return [];
	return certificates.map(({ secret, due, daysLeft }) => {
		const left = daysLeft === void 0 ? "" : `${leftText(daysLeft)}, `;
		const what = due === void 0 ? "kept" : `made anew: ${dueText(due)}`;
		return plainText(due === "new" ? `${secret}, ${dueText(due)}` : `${secret}, ${left}${what}`);
	});
}
/** Who may call a workload from now on and could not before, and who no longer may. */
function callerLines({ callers }) {
	if (callers === void 0) return [];
	const { admitted, dismissed } = callers;
	return [...admitted.map((name) => plainText(`${name} may call it from now on`)), ...dismissed.map((name) => plainText(`${name} may no longer call it`))];
}
function leftText(days) {
	if (days < 0) return `expired ${-days === 1 ? "a day" : `${-days} days`} ago`;
	return days === 1 ? "1 day left" : `${days} days left`;
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

export { objectText as a, clip as c, planRestarts as d, tellFindings as f, objectCauseText as i, planDangers as l, actionSigns as n, restartText as o, fieldText as r, valueText as s, planText as t, planObjects as u };