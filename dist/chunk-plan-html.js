import { a as restartText, c as planObjects, i as objectText, l as planRestarts, o as valueText, r as objectCauseText, s as planDangers, t as actionSigns } from "./chunk-forecast-words.js";
import { a as changedLines, f as sourceText, i as causeText, l as launchText, o as commandText, p as summaryText, t as actionCounts, u as shortId } from "./chunk-plan-words.js";
import { t as callGraph } from "./chunk-call-graph.js";
import { C as hintOf, b as plainText, g as placeText } from "./chunk-problem.js";
import { a as objectName } from "./chunk-kube-object.js";
import { t as tellFindings } from "./chunk-shared-finding.js";
import { n as certificateLines, t as callerLines } from "./chunk-certificate-plan.js";
import { i as maskedText } from "./chunk-mask.js";
import { createHash } from "node:crypto";

// src/report/html/markup.ts
/** Text of a page that is markup. Only `markup` makes it, so whatever else stands in a page is escaped. */
var Markup = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/**
* Markup with texts of unknown origin in it: each is escaped, for content and for quoted attributes alike, and nothing in
* it steers the reader's eye (controls, turned writing directions).
*/
function markup(fixed, ...parts) {
	const texts = fixed.map((text, index) => text + shown(parts[index]));
	return new Markup(texts.join(""));
}
/** A sentence of ours or others, in which `code` is set as code. */
function prose(text) {
	return markup`${text.split(/`([^`\n]{1,200})`/).map((part, index) => index % 2 === 0 ? part : markup`<code>${part}</code>`)}`;
}
function shown(part) {
	if (part === void 0) return "";
	if (part instanceof Markup) return part.text;
	if (typeof part === "object") return part.map(shown).join("");
	return plainText(String(part)).replace(/[&<>"'`]/g, reference);
}
function reference(character) {
	return `&#${character.charCodeAt(0)};`;
}

// src/report/html/call-graph-section.ts
const rowHeight = 58;
const boxHeight = 34;
const columnGap = 84;
const margin = 6;
/** Who calls whom, drawn: what comes, changes and goes in colours. Undefined when nobody calls anybody. */
function callGraphSection(plan) {
	const graph = callGraph(plan);
	if (graph === void 0) return void 0;
	const { nodes, calls, hidden } = graph;
	const boxes = placed(nodes, calls);
	const width = Math.max(...[...boxes.values()].map((box) => box.x + box.width)) + margin;
	const height = Math.max(...[...boxes.values()].map((box) => box.y + boxHeight)) + margin;
	return markup`<div class="card graph">
<svg role="img" aria-label="Who calls whom" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${calls.map((call) => arrow(call, boxes))}${[...boxes.values()].map(box)}</svg>
${hidden === 0 ? void 0 : markup`<p class="soft">${hidden} more calls are not drawn.</p>`}</div>
`;
}
/** Columns from who is called by nobody to who calls nobody; in a column by name. */
function placed(nodes, calls) {
	const isOne = new Set(nodes.map(({ environment }) => environment)).size === 1;
	const columns = [];
	const depths = depthsOf(nodes, calls);
	for (const node of nodes) {
		const depth = depths.get(node.key) ?? 0;
		columns[depth] = [...columns[depth] ?? [], node];
	}
	const boxes = /* @__PURE__ */ new Map();
	const tallest = Math.max(...columns.map((column) => column?.length ?? 0));
	let x = margin;
	for (const column of columns.map((one) => one ?? [])) {
		const texts = column.map(({ name, environment }) => isOne ? name : `${name} (${environment})`);
		const width = Math.max(64, ...texts.map((text) => text.length * 7.6 + 28));
		const top = margin + (tallest - column.length) * rowHeight / 2;
		for (const [index, node] of column.entries()) {
			const text = texts[index] ?? "";
			boxes.set(node.key, {
				node,
				text,
				x,
				y: top + index * rowHeight,
				width
			});
		}
		x += width + columnGap;
	}
	return boxes;
}
/** One more than the deepest caller, as far as that ends: whoever calls in a circle stays where the circle was entered. */
function depthsOf(nodes, calls) {
	const depths = new Map(nodes.map(({ key }) => [key, 0]));
	const most = Math.min(nodes.length, 12);
	for (let round = 0; round < most; round += 1) for (const { from, to } of calls) {
		const depth = (depths.get(from) ?? 0) + 1;
		if (from !== to && depth < most && depth > (depths.get(to) ?? 0)) depths.set(to, depth);
	}
	const used = [...new Set(depths.values())].sort((a, b) => a - b);
	return new Map([...depths].map(([key, depth]) => [key, used.indexOf(depth)]));
}
const tones$1 = {
	added: "add",
	changed: "change",
	removed: "go",
	held: "hold",
	same: "same"
};
function box({ node, text, x, y, width }) {
	return markup`<g class="${tones$1[node.state]}"><rect x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="8"/><text x="${x + width / 2}" y="${y + 22}" text-anchor="middle">${text}</text></g>`;
}
function arrow({ from, to, state }, boxes) {
	const [start, end] = [boxes.get(from), boxes.get(to)];
	if (start === void 0 || end === void 0) return void 0;
	const [x1, y1] = [start.x + start.width, start.y + boxHeight / 2];
	const [x2, y2] = [end.x - 2, end.y + boxHeight / 2];
	const bend = Math.max(columnGap / 2, Math.abs(x2 - x1) / 3);
	return markup`<path class="${tones$1[state]}" marker-end="url(#tip)" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
}

// src/report/html/overview-section.ts
/** What goes and what is dangerous: never folded, for nobody opens what they do not know of. */
function dangerSection(plan) {
	const gone = planObjects(plan).filter(({ action }) => action === "delete");
	const dangers = planDangers(plan);
	if (gone.length + dangers.length === 0) return void 0;
	return markup`${dangers.map(dangerNote)}
${gone.length === 0 ? void 0 : markup`<div class="card"><table><thead><tr><th>Flux deletes</th><th>of</th><th>file</th></tr></thead><tbody>
${gone.map((change) => markup`<tr><td class="go"><code>${objectText(change)}</code></td><td class="fit">${change.workload.name} <span class="soft">(${change.workload.environment})</span></td><td><code>${change.path}</code></td></tr>\n`)}</tbody></table></div>`}`;
}
function dangerNote(danger) {
	const { code, severity, field, message, hint, workload } = danger;
	const where = workload === void 0 ? "" : `${workload.name} (${workload.environment})`;
	const tone = severity === "high" ? "go" : "change";
	return markup`<div class="card note ${tone}"><span class="code mono">${code}</span>
<span class="level ${tone}">${severity === "high" ? "High danger" : "Danger"}</span> <span class="what">${prose(message)}</span>
<p>${subject(danger)}${field === void 0 ? void 0 : markup` <code>${field}</code>`} ${where}</p><p>${prose(hint)}</p></div>
`;
}
function subject({ object }) {
	return object === void 0 ? void 0 : markup`<code>${objectName(object)}</code>`;
}
/** What is in the way, or should be known, the gravest first. */
function findingSection(plan) {
	const { workloads, shared } = tellFindings(plan);
	const told = [...workloads.flatMap(({ findings }) => findings).map((finding) => ({
		finding,
		also: []
	})), ...shared.map(({ finding, names }) => ({
		finding,
		also: names.slice(1)
	}))];
	if (told.length === 0) return void 0;
	const ordered = [
		"error",
		"warning",
		"info"
	].flatMap((severity) => told.filter(({ finding }) => finding.severity === severity));
	return markup`${ordered.map(({ finding, also }) => findingNote(finding, also))}`;
}
const tones = {
	error: "go",
	warning: "change",
	info: "soft"
};
const levels = {
	error: "Error",
	warning: "Warning",
	info: "Note"
};
function findingNote(finding, also) {
	const { code, severity, message, expected } = finding;
	const hint = hintOf(finding);
	const place = placeText(finding);
	return markup`<div class="card note ${tones[severity]}"><span class="code mono">${code}</span><span class="level ${tones[severity]}">${levels[severity]}</span> <span class="what">${prose(message)}</span>
${place === "" ? void 0 : markup`<p><code>${place}</code></p>`}${expected === void 0 ? void 0 : markup`<p>expected: ${prose(expected)}</p>`}${hint === void 0 ? void 0 : markup`<p>${prose(hint)}</p>`}${also.length === 0 ? void 0 : markup`<p>also: ${also.join(", ")}</p>`}</div>
`;
}
/** Which pods go and come again, and why; those with a time without any first. */
function restartSection(plan) {
	const restarts = planRestarts(plan);
	if (restarts.length === 0) return void 0;
	return markup`<div class="card"><table><tbody>
${restarts.map((restart) => markup`<tr><td class="fit ${restart.downtime ? "go" : "change"}"><code>${objectName(restart.object)}</code></td><td class="fit">${restart.workload.environment}</td><td>${restartText(restart)}</td></tr>\n`)}</tbody></table></div>
`;
}
/** Images that change, and what lies between. */
function imageSection(plan) {
	const rows = planObjects(plan).flatMap(({ causes, workload }) => {
		const image = causes.find((cause) => cause.kind === "image");
		if (image === void 0) return [];
		const from = image.from === void 0 ? void 0 : markup`<del>${valueText(image.from, 300)}</del> → `;
		const name = markup`${workload.name} <span class="soft">(${workload.environment})</span>`;
		return [markup`<tr><td class="fit">${name}</td><td class="mono">${from}<ins>${valueText(image.to, 300)}</ins></td></tr>\n`];
	});
	if (rows.length === 0) return void 0;
	const unique = [...new Map(rows.map((row) => [row.text, row])).values()];
	return markup`<div class="card"><table><tbody>${unique}</tbody></table></div>\n`;
}

// src/report/html/style.ts
/** The look of a page, for light and dark, screens and paper. Colours have a name for what they say. */
const style = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --card: #ffffff; --sunk: #f6f8fa; --line: #d8dee4; --text: #1c2128; --soft: #57606a;
  --link: #0a5dc2; --add: #116329; --add-ground: #e3f7e6; --go: #b3261e; --go-ground: #fdeceb;
  --change: #845306; --change-ground: #fdf3d7; --hold: #5c4694; --hold-ground: #f0ebfb; --shadow: 0 1px 2px #1c212814;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1116; --card: #161b22; --sunk: #0e1218; --line: #30373f; --text: #e6ebf1; --soft: #97a1ac;
    --link: #6cb0ff; --add: #5fd07a; --add-ground: #12291a; --go: #ff8a80; --go-ground: #331a1a;
    --change: #e6b450; --change-ground: #2c2413; --hold: #c4b0f5; --hold-ground: #241d38; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; padding: 0; background: var(--ground); color: var(--text); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code, pre, .mono { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { overflow-wrap: anywhere; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 1.12rem; margin: 2rem 0 .6rem; }
h3 { font-size: .8rem; margin: 1.1rem 0 .4rem; color: var(--soft); font-weight: 600; }
p { margin: .3rem 0; }
main { min-width: 0; }
header { border-bottom: 1px solid var(--line); background: var(--card); padding: 1.7rem 2rem 1.4rem; }
header .inner, .frame { max-width: 80rem; margin: 0 auto; }
.brand { color: var(--soft); font-size: .85rem; display: flex; gap: .5rem; align-items: center; margin-bottom: .5rem; }
.brand svg { width: 1.15rem; height: 1.15rem; fill: var(--link); }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: .9rem 0 0; padding: 0; list-style: none; }
.chip { border-radius: 999px; padding: .1rem .7rem; border: 1px solid var(--line); font-size: .85rem; background: var(--sunk); }
.add { color: var(--add); } .chip.add { background: var(--add-ground); border-color: transparent; }
.go { color: var(--go); } .chip.go { background: var(--go-ground); border-color: transparent; }
.change { color: var(--change); } .chip.change { background: var(--change-ground); border-color: transparent; }
.hold { color: var(--hold); } .chip.hold { background: var(--hold-ground); border-color: transparent; }
.soft { color: var(--soft); }
.outer { padding: 0 2rem; }
.frame { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 2.2rem; padding: 1.4rem 0 5rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: .8rem 0 2rem; font-size: .88rem; }
nav ul { list-style: none; margin: .2rem 0 1rem; padding: 0; }
nav li { padding: .12rem 0; overflow-wrap: anywhere; }
nav li b { display: inline-block; width: 1.1rem; text-align: center; }
nav small { color: var(--soft); display: block; margin-left: 1.2rem; line-height: 1.3; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); }
.note { padding: .7rem 1rem; margin: .5rem 0; border-left: 4px solid var(--line); }
.note.go { border-left-color: var(--go); color: inherit; } .note.change { border-left-color: var(--change); color: inherit; } .note.soft { color: inherit; }
.note .what { font-weight: 600; } .note .code { float: right; color: var(--soft); margin-left: 1rem; }
.level { font-size: .78rem; font-weight: 600; margin-right: .35rem; }
.fit { white-space: nowrap; width: 1%; }
.note p { color: var(--soft); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-size: .8rem; color: var(--soft); font-weight: 600; }
th, td { padding: .42rem .8rem; border-top: 1px solid var(--line); vertical-align: top; }
tr:first-child > th, tbody:first-child > tr:first-child > td { border-top: 0; }
.workload { margin: 0 0 1.4rem; padding: 1.1rem 1.3rem 1.2rem; }
.workload > h2 { margin: 0 0 .2rem; display: flex; flex-wrap: wrap; gap: .6rem; align-items: baseline; }
.workload > h2 .chip { font-size: .78rem; font-weight: 500; }
details { border: 1px solid var(--line); border-radius: 8px; margin: .4rem 0; background: var(--card); overflow: hidden; }
summary { cursor: pointer; padding: .45rem .8rem; display: flex; gap: .6rem; align-items: baseline; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "▸"; color: var(--soft); font-size: .8rem; width: .7rem; flex: none; }
details[open] > summary::before { content: "▾"; }
details[open] > summary { border-bottom: 1px solid var(--line); background: var(--sunk); }
summary:hover { background: var(--sunk); }
summary .end { margin-left: auto; color: var(--soft); font-size: .85rem; white-space: nowrap; }
summary b { width: 1rem; text-align: center; flex: none; }
summary code { font-size: 13px; }
.why { padding: .5rem .9rem 0; color: var(--soft); font-size: .88rem; }
.fields td { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.fields td:first-child { width: 40%; }
.fields tr.quiet { opacity: .62; }
del, ins { text-decoration: none; border-radius: 4px; padding: 0 .25rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { background: var(--go-ground); color: var(--go); } ins { background: var(--add-ground); color: var(--add); }
.masked { border: 1px dashed var(--line); border-radius: 4px; padding: 0 .4rem; color: var(--soft); }
pre { margin: 0; padding: .5rem 0; overflow-x: auto; background: var(--card); tab-size: 4; }
pre span { display: block; padding: 0 .8rem 0 0; min-width: max-content; white-space: pre; }
pre i { display: inline-block; width: 6.5rem; padding-right: .9rem; text-align: right; color: var(--soft); opacity: .75; font-style: normal; user-select: none; white-space: pre; }
pre .a { background: var(--add-ground); color: var(--add); } pre .r { background: var(--go-ground); color: var(--go); }
pre .h { color: var(--soft); background: var(--sunk); }
.graph { overflow-x: auto; padding: 1rem; } .graph svg { display: block; margin: 0 auto; max-width: none; }
.graph rect { fill: var(--sunk); stroke: var(--line); } .graph text { fill: var(--text); font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
.graph path { fill: none; stroke: var(--soft); stroke-width: 1.4; }
.graph .add rect { fill: var(--add-ground); stroke: var(--add); } .graph path.add { stroke: var(--add); stroke-width: 2.2; }
.graph .change rect { fill: var(--change-ground); stroke: var(--change); }
.graph .go rect { fill: var(--go-ground); stroke: var(--go); } .graph path.go { stroke: var(--go); stroke-dasharray: 5 4; }
.graph .hold rect { fill: var(--hold-ground); stroke: var(--hold); }
.graph marker path { fill: var(--soft); stroke: none; }
footer { color: var(--soft); font-size: .85rem; padding: 1rem 0; }
@media (max-width: 60rem) { .outer { padding: 0 1rem; } .frame { grid-template-columns: minmax(0, 1fr); gap: 0; } nav { position: static; max-height: none; } header { padding: 1.2rem 1rem; } }
@media print { nav { display: none; } .frame { display: block; } .card, details { break-inside: avoid; box-shadow: none; } }
`;

// src/report/html/line-diff-section.ts
/** Longest line that is shown, in UTF-16 units: nobody reads further, and a page is to stay one. */
const longestLine = 2e3;
/** A unified diff with the numbers of its lines; undefined when there is no room for it. Secrets in it are hidden. */
function diffBlock(diff, room) {
	if (diff.length > room.left) return void 0;
	room.left -= diff.length;
	const at = {
		before: 0,
		after: 0
	};
	const rows = maskedText(diff).split("\n").map((line) => row(line, at).text);
	return new Markup(`<pre>${rows.join("")}</pre>`);
}
function row(line, at) {
	const text = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
	const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
	if (hunk !== null) {
		at.before = Number(hunk[1]);
		at.after = Number(hunk[2]);
		return spanned("h", "", text);
	}
	if (line.startsWith("+")) return spanned("a", numbers(void 0, at.after++), text);
	if (line.startsWith("-")) return spanned("r", numbers(at.before++, void 0), text);
	if (line.startsWith("\\")) return spanned("h", "", text);
	return spanned("c", numbers(at.before++, at.after++), text);
}
function numbers(before, after) {
	return `${String(before ?? "").padStart(5)} ${String(after ?? "").padStart(5)}`;
}
function spanned(kind, gutter, text) {
	return markup`<span class="${kind}"><i>${gutter}</i>${text}</span>`;
}

// src/report/html/object-section.ts
/** What a sign of an object is coloured for. */
const actionTones = {
	create: "add",
	update: "change",
	replace: "go",
	delete: "go"
};
const longestValue = 600;
/** One object of the cluster: why it changes, and every field of it before and after. */
function objectDetails(change, isOpen, room) {
	const { action, fields, causes, path } = change;
	const ordered = [...fields.filter(({ quiet }) => quiet !== true), ...fields.filter(({ quiet }) => quiet === true)];
	const count = fields.length === 0 ? "as a whole" : counted(fields.length, "field");
	return markup`<details${isOpen ? markup` open` : void 0}><summary><b class="${actionTones[action]}">${actionSigns[action]}</b>
<code>${objectText(change)}</code><span class="end">${count}</span></summary>
<p class="why"><code>${path}</code>${causes.map((cause) => markup` · because of ${causeMarkup(cause)}`)}</p>
${fields.length === 0 ? void 0 : markup`<table class="fields"><tbody>${ordered.map((field) => fieldRow(field, room))}</tbody></table>`}
${fields.length === 0 ? markup`<p class="why">&nbsp;</p>` : void 0}</details>
`;
}
function counted(number, what) {
	return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
function causeMarkup(cause) {
	const text = objectCauseText(cause);
	const link = cause.kind === "source" ? cause.compare : void 0;
	return link?.startsWith("https://") === true ? markup`<a href="${link}" rel="noreferrer">${text}</a>` : markup`${text}`;
}
function fieldRow(field, room) {
	const { path, quiet, diff } = field;
	const kind = quiet === true ? markup` class="quiet"` : void 0;
	if (diff === void 0) return markup`<tr${kind}><td>${path}</td><td>${valuesMarkup(field)}</td></tr>\n`;
	const lines = diffBlock(diff, room) ?? markup`<span class="soft">too long for this page</span>`;
	return markup`<tr${kind}><td colspan="2">${path}${lines}</td></tr>\n`;
}
function valuesMarkup({ before, after, secret }) {
	if (secret === true) return markup`<span class="masked">a secret value ${{
		"10": "goes",
		"01": "comes",
		"11": "changes",
		"00": "changes"
	}[`${before === void 0 ? 0 : 1}${after === void 0 ? 0 : 1}`]}</span>`;
	const old = before === void 0 ? void 0 : markup`<del>${valueText(before, longestValue)}</del>`;
	const fresh = after === void 0 ? void 0 : markup`<ins>${valueText(after, longestValue)}</ins>`;
	return markup`${old}${old !== void 0 && fresh !== void 0 ? " → " : void 0}${fresh}`;
}

// src/report/html/workload-section.ts
const workloadSigns = {
	create: "+",
	update: "~",
	delete: "−",
	held: "⊘",
	keep: "·"
};
/** What an action is coloured for. */
const workloadTones = {
	create: "add",
	update: "change",
	delete: "go",
	held: "hold",
	keep: "soft"
};
/** One workload: why it changes, how it starts, every object of it in the cluster and every file of it in Git. */
function workloadSection(plan, anchor, room) {
	const { workload, action, forecast, files } = plan;
	const changed = files.filter(({ state }) => state !== "keep");
	const kept = files.length - changed.length;
	const dangerous = new Set(forecast.dangers.flatMap(({ object }) => object === void 0 ? [] : [object.name]));
	return markup`<section class="card workload" id="${anchor}">
<h2><span class="${workloadTones[action]}">${workloadSigns[action]}</span> <span>${workload.name}</span>
<span class="chip ${workloadTones[action]}">${action}</span><span class="chip">${workload.environment}</span><span class="chip soft">${workload.kind}</span></h2>
${origin(plan)}
${forecast.objects.length === 0 ? void 0 : markup`<h3>In the cluster: ${counted(forecast.objects.length, "object")}</h3>
${forecast.objects.map((change) => objectDetails(change, dangerous.has(change.object.name) && change.fields.length > 0, room))}`}
${changed.length === 0 ? void 0 : markup`<h3>In Git: ${counted(changed.length, "file")}</h3>\n${changed.map((file) => fileDetails(file, room))}`}
${kept === 0 ? void 0 : markup`<p class="soft">${counted(kept, "file")} as ${kept === 1 ? "it is" : "they are"}.</p>`}
</section>
`;
}
function origin(plan) {
	const { causes, source, launch, evidence } = plan;
	const lines = [
		...causes.length === 0 ? [] : [markup`Because: ${causes.map(causeText).join("; ")}.`],
		...source === void 0 ? [] : [markup`<code>${sourceText(source)}</code>`],
		...launch === void 0 ? [] : [markup`${launchText(launch)}: <code>${commandText(launch)}</code>`],
		...[...certificateLines(plan), ...callerLines(plan)].map((line) => markup`${line}`)
	];
	const found = evidence.map(({ path, line, why }) => markup`<li><code>${line === void 0 ? path : `${path}:${line}`}</code> ${why}</li>`);
	return markup`${lines.map((line) => markup`<p>${line}</p>\n`)}${found.length === 0 ? void 0 : markup`<details><summary>How it starts, and why<span class="end">${counted(found.length, "sign")}</span></summary><ul>${found}</ul></details>`}`;
}
const stateTones = {
	create: "add",
	update: "change",
	delete: "go",
	edited: "hold",
	foreign: "hold",
	keep: "soft"
};
const stateSigns = {
	create: "+",
	update: "~",
	delete: "−",
	edited: "✎",
	foreign: "⊘",
	keep: "·"
};
const stateNotes = {
	edited: "edited by hand, stays as it is",
	foreign: "not ours, stays as it is"
};
function fileDetails({ path, state, diff }, room) {
	const { added, removed } = changedLines(diff);
	const numbers = diff === void 0 ? void 0 : markup`<span class="add">+${added}</span> <span class="go">−${removed}</span>`;
	const lines = diff === void 0 ? markup`<p class="why">What it holds is shown to nobody here, or has no lines.</p><p></p>` : diffBlock(diff, room) ?? markup`<p class="why">Too long for this page.</p><p></p>`;
	return markup`<details><summary><b class="${stateTones[state]}">${stateSigns[state]}</b><code>${path}</code>
<span class="end">${stateNotes[state]} ${numbers}</span></summary>${lines}</details>
`;
}

// src/report/html/plan-html.ts
/** So much of diffs, in UTF-16 units, makes a page that a browser still opens. */
const diffCharacters = 8e6;
/**
* A whole plan as one page of HTML that needs nothing else: every object with every field, every file with every line,
* secrets hidden. It holds no script and loads nothing, and its policy forbids both.
*/
function planHtml(plan, outcome) {
	const room = { left: diffCharacters };
	const shown = plan.workloads.map((one, index) => ({
		one,
		anchor: `w${index}`
	})).filter(({ one: { action, findings } }) => action !== "keep" || findings.length > 0);
	const overview = [
		{
			id: "first",
			title: "Look at this first",
			body: dangerSection(plan)
		},
		{
			id: "findings",
			title: "Findings",
			body: findingSection(plan)
		},
		{
			id: "restarts",
			title: "Starts anew",
			body: restartSection(plan)
		},
		{
			id: "images",
			title: "Images",
			body: imageSection(plan)
		},
		{
			id: "calls",
			title: "Who calls whom",
			body: callGraphSection(plan)
		}
	].filter(({ body }) => body !== void 0);
	return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${new Markup(styleHash)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Plan ${shortId(plan.id)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${head(plan, outcome)}
<div class="outer"><div class="frame">
${contents(overview, shown)}
<main>
${overview.map(({ id, title, body }) => markup`<h2 id="${id}">${title}</h2>\n${body}`)}
${shown.length === 0 ? void 0 : markup`<h2 id="workloads">Workloads</h2>`}
${shown.map(({ one, anchor }) => workloadSection(one, anchor, room))}
${unchanged(plan)}
<footer>Plan <code>${plan.id}</code>${plan.at === void 0 ? void 0 : markup`, certificates judged at ${plan.at}`}</footer>
</main>
</div></div>
</body>
</html>
`.text;
}
const styleHash = `sha256-${createHash("sha256").update(style).digest("base64")}`;
const heads = {
	planned: "Plan",
	written: "Written",
	held: "Held back"
};
function head(plan, outcome) {
	const counts = actionCounts(plan);
	const restarts = planRestarts(plan);
	const down = restarts.filter(({ downtime }) => downtime).length;
	const high = planDangers(plan).filter(({ severity }) => severity === "high").length;
	const objects = planObjects(plan).length;
	const chips = [
		chip("add", counts.create, "to create", "created"),
		chip("change", counts.update, "to update", "updated"),
		chip("go", counts.delete, "to delete", "deleted"),
		chip("hold", counts.held, "held", "held"),
		chip("", counts.keep, "unchanged", "unchanged"),
		chip("", objects, objects === 1 ? "object changes" : "objects change", "objects changed"),
		chip("", restarts.length, restarts.length === 1 ? "restart" : "restarts", "restarts"),
		chip("go", down, "with a time without any pod", "with a time without any pod"),
		chip("go", high, high === 1 ? "high danger" : "high dangers", "high dangers")
	];
	return markup`<header><div class="inner">
<div class="brand"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M2 3h16v3H2zM4 8h3v9H4zM8.5 8h3v6h-3zM13 8h3v4h-3z"/></svg>KarstKit</div>
<h1>${heads[outcome]} <code class="soft mono">${shortId(plan.id)}</code> ${summaryText(plan, outcome)}</h1>
<ul class="chips">${chips.map((one) => one(outcome))}</ul>
</div></header>`;
}
/** A number with its word; none of what there is none. */
function chip(tone, count, ahead, done) {
	return (outcome) => count === 0 ? void 0 : markup`<li class="chip ${tone}">${count} ${outcome === "written" ? done : ahead}</li>`;
}
function contents(overview, shown) {
	const rows = shown.map(({ one: { workload, action }, anchor }) => {
		const sign = markup`<b class="${workloadTones[action]}">${workloadSigns[action]}</b>`;
		return markup`<li>${sign}<a href="#${anchor}">${workload.name}</a><small>${workload.environment}</small></li>\n`;
	});
	const places = overview.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>\n`);
	return markup`<nav aria-label="Contents"><ul>${places}</ul>\n<ul>${rows}</ul></nav>`;
}
function unchanged({ workloads }) {
	const kept = workloads.filter(({ action }) => action === "keep");
	if (kept.length === 0) return void 0;
	const names = kept.map(({ workload }) => markup`<li>${workload.name} <span class="soft">${workload.kind}, ${workload.environment}</span></li>`);
	return markup`<details><summary>Unchanged<span class="end">${kept.length}</span></summary><ul>${names}</ul></details>`;
}

export { planHtml };