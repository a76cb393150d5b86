import { t as tellFindings } from "./chunk-shared-finding.js";
import { a as objectName } from "./chunk-kube-object.js";
import { a as restartText, c as planObjects, i as objectText, l as planRestarts, o as valueText, r as objectCauseText, s as planDangers, t as actionSigns } from "./chunk-forecast-words.js";
import { f as fencedBlock, m as inlineCode, p as inertMarkdown, u as findingSection } from "./chunk-problem.js";
import { t as holdsObjects } from "./chunk-object-file.js";
import { a as changedLines, d as shortPin, i as causeText, l as launchText, o as commandText, p as summaryText, s as hasChanges, t as actionCounts, u as shortId } from "./chunk-plan-words.js";
import { t as callGraph } from "./chunk-call-graph.js";
import { t as fieldLines } from "./chunk-object-diff2.js";
import { n as upgradeText } from "./chunk-upgrade.js";

// src/report/page/budget.ts
const gap = "\n\n";
/**
* A page of at most `limit` UTF-16 units. Nothing is ever cut: sections are filled in their order, whole blocks at a
* time, and each says how many it left out.
*/
function fitted(sections, limit) {
	const texts = /* @__PURE__ */ new Map();
	let room = limit - 1;
	const kept = sections.filter(({ isKept }) => isKept === true);
	const others = sections.filter(({ isKept }) => isKept !== true);
	for (const section of [...kept, ...others]) {
		const text = filled(section, room - 2);
		if (text === void 0) continue;
		texts.set(section, text);
		room -= text.length + 2;
	}
	return `${sections.flatMap((section) => texts.get(section) ?? []).join(gap)}\n`;
}
/** As much of a section as there is room for; undefined when not even the word on what is left out fits. */
function filled(section, room) {
	const { head = "", blocks, left } = section;
	if (head === "" && blocks.length === 0) return void 0;
	const whole = assembled(section, blocks, "");
	if (whole.length <= room) return whole;
	const kept = [];
	let used = head.length + left(blocks.length).length + 4;
	for (const block of blocks) {
		if (used + block.length + 2 > room) continue;
		kept.push(block);
		used += block.length + 2;
	}
	const text = assembled(section, kept, left(blocks.length - kept.length));
	return text.length <= room ? text : void 0;
}
/** Rows stand directly below the head of their table; all else is set apart. */
function assembled({ head = "", join }, blocks, note) {
	const body = blocks.join(join);
	const isTable = body.startsWith("|") && head.endsWith("|");
	return [[head, body].filter((text) => text !== "").join(isTable ? "\n" : gap), note].filter((text) => text !== "").join(gap);
}

// src/report/page/danger-section.ts
/** What goes and what is dangerous. Never folded: nobody opens what they do not know of. */
function dangerSection(plan) {
	const gone = planObjects(plan).filter(({ action }) => action === "delete");
	const blocks = [...planDangers(plan).map(dangerItem), ...goneItems(gone)];
	return {
		...blocks.length === 0 ? {} : { head: "#### Look at this first" },
		blocks,
		join: "\n",
		left: (count) => `_${count} more dangers and deletions do not fit here: look at every file before you merge._`
	};
}
function dangerItem({ severity, code, object, field, message, hint, workload }) {
	return [
		`- ${severity === "high" ? "🛑" : "⚠️"} ${object === void 0 ? "" : `${inlineCode(objectName(object))} `}${field === void 0 ? "" : `${inlineCode(field)} `}${workload === void 0 ? "" : `(${inlineCode(workload.environment)}) `}${inlineCode(code)}`,
		`  ${inertMarkdown(`${message}.`)}`,
		`  ${inertMarkdown(hint)}`
	].join("  \n");
}
/** By workload: each is one line, whatever it consists of. */
function goneItems(gone) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of gone) {
		const { environment, kind, name } = change.workload;
		const key = [
			environment,
			kind,
			name
		].join("\n");
		groups.set(key, [...groups.get(key) ?? [], change]);
	}
	return [...groups.values()].map((group) => {
		const [first] = group;
		const { name = "", environment = "" } = first?.workload ?? {};
		const names = group.map(({ object, stays }) => `${inlineCode(objectName(object))}${stays === true ? " (stays in the cluster)" : ""}`);
		const shown = names.slice(0, 20).join(", ");
		const more = names.length > 20 ? ` and ${names.length - 20} more` : "";
		return `- ➖ Flux deletes of ${inlineCode(name)} (${inlineCode(environment)}): ${shown}${more}`;
	});
}

// src/report/page/file-detail.ts
const maxLines$2 = 120;
/** A folded block for each workload: why it starts as it does, its files, and the lines of those that hold no object. */
function fileDetails(workloads, { whole }) {
	const where = whole === void 0 ? "the changed files show them" : inertMarkdown(`see ${whole}`);
	return {
		blocks: workloads.map(detail$1),
		join: "\n\n",
		left: (count) => `_The files of ${count} more workloads do not fit here; ${where}._`
	};
}
function detail$1({ workload, launch, evidence, files }) {
	const changed = files.filter(({ state }) => state !== "keep");
	const why = evidence.map(({ path, line, why: reason }) => {
		return `- ${inlineCode(line === void 0 ? path : `${path}:${line}`)} ${inertMarkdown(reason)}`;
	});
	const start = launch === void 0 ? [] : [inertMarkdown(launchText(launch)), ...why];
	const listed = changed.map((file) => `- ${file.state} ${inlineCode(file.path)}${numbers(file)}`);
	return [
		`<details><summary>${inertMarkdown(`${workload.name} (${workload.environment})`)}: ${changed.length} files</summary>`,
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
/** What an object's fields say is not said again; what a person wrote by hand is shown as it stands. */
function diffBlock({ path, diff, state }) {
	const isByHand = state === "edited" || state === "foreign";
	if (diff === void 0 || path.endsWith("/.karst.json")) return [];
	if (holdsObjects(path) && !isByHand) return [];
	const lines = diff.split("\n");
	const more = lines.length - maxLines$2;
	const shown = [...lines.slice(0, maxLines$2), ...more > 0 ? [` and ${more} more lines`] : []];
	return [
		"",
		inlineCode(path),
		"",
		fencedBlock(shown, "diff")
	];
}

// src/report/mermaid.ts
/** Who calls whom, as a Mermaid flowchart: what comes is green, what changes yellow, what goes red. */
function topology(plan) {
	const graph = callGraph(plan);
	if (graph === void 0) return void 0;
	const { nodes, calls, hidden } = graph;
	const ids = new Map(nodes.map(({ key }, index) => [key, `n${index}`]));
	return [
		"flowchart LR",
		...nodes.map(({ key, name }) => `  ${ids.get(key)}["${label(name)}"]`),
		...calls.map(({ from, to, state }) => `  ${ids.get(from)} ${arrows[state]} ${ids.get(to)}`),
		...hidden === 0 ? [] : [`  more["${hidden} more calls"]`],
		...colored(nodes, ids),
		...coloredCalls(calls)
	];
}
const arrows = {
	added: "==>",
	changed: "-->",
	held: "-->",
	removed: "-.->",
	same: "-->"
};
const fills = {
	added: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
	changed: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
	held: "fill:#eaeef2,stroke:#59636e,color:#1f2328",
	removed: "fill:#ffebe9,stroke:#d1242f,color:#1f2328"
};
function colored(nodes, ids) {
	return [
		"added",
		"changed",
		"removed",
		"held"
	].flatMap((state) => {
		const own = nodes.filter((node) => node.state === state);
		if (own.length === 0) return [];
		const names = own.map(({ key }) => ids.get(key)).join(",");
		return [`  classDef ${state} ${fills[state]}`, `  class ${names} ${state}`];
	});
}
function coloredCalls(calls) {
	return ["added", "removed"].flatMap((state) => {
		const own = calls.flatMap((call, index) => call.state === state ? [index] : []);
		if (own.length === 0) return [];
		const color = state === "added" ? "#1a7f37" : "#d1242f";
		return [`  linkStyle ${own.join(",")} stroke:${color}`];
	});
}
/** Names come from specs and are labels of DNS; anything else would be a forged record. */
function label(name) {
	return name.replace(/[^A-Za-z0-9._-]/g, "_");
}

// src/report/page/graph-section.ts
/** Who calls whom, with what changes in colours. */
function graphSection(plan) {
	const graph = topology(plan);
	return {
		blocks: graph === void 0 ? [] : [fencedBlock(graph, "mermaid")],
		join: "\n\n",
		left: () => "_The graph of who calls whom does not fit here._"
	};
}

// src/report/page/image-section.ts
/** Images that change, with the page of the forge that shows what lies between; certificates with their days. */
function imageSection(plan) {
	const items = [...imageItems(plan), ...certificateItems(plan)];
	return {
		blocks: [...new Set(items)],
		join: "\n",
		left: (count) => `_${count} more images and certificates do not fit here._`
	};
}
function imageItems(plan) {
	return planObjects(plan).flatMap(({ causes, workload }) => {
		const image = causes.find((cause) => cause.kind === "image");
		if (image === void 0) return [];
		const source = causes.find((cause) => cause.kind === "source");
		const from = image.from === void 0 ? "" : `${inlineCode(image.from)} → `;
		return [`- 📦 ${`${inlineCode(workload.name)} (${inlineCode(workload.environment)})`}: ${from}${inlineCode(valueText(image.to, 300))}${compareText(source)}`];
	});
}
/** The only link of a page: its address is made of a known forge, a parsed slug and two commits. */
function compareText(source) {
	if (source?.compare === void 0 || source.from === void 0) return "";
	return `, [${shortPin(source.from)}…${shortPin(source.to)}](${source.compare})`;
}
function certificateItems({ workloads }) {
	return workloads.flatMap(({ workload, certificates = [] }) => certificates.flatMap(({ secret, due, daysLeft }) => {
		if (due === void 0) return [];
		const left = daysLeft === void 0 ? "" : `, the old one has ${daysLeft} days left`;
		return [`- 🔑 ${`${inlineCode(secret)} (${inlineCode(workload.environment)})`}: ${inertMarkdown(`a new certificate${left}`)}`];
	}));
}

// src/report/page/margin.ts
/** What has to hold before the plan is carried out, and who decides. */
function gateSection({ gates = [] }) {
	const isReady = gates.every(({ isPassed }) => isPassed);
	return {
		...gates.length === 0 ? {} : { head: isReady ? "#### Ready" : "#### Blocked by" },
		blocks: gates.map(({ name, isPassed, by }) => `- ${isPassed ? "✓" : "✗"} ${inlineCode(name)} ${inertMarkdown(by)}`),
		join: "\n",
		left: (count) => `_${count} more gates do not fit here._`,
		isKept: true
	};
}
/** Commands in one block, exact, to be copied; those of the command line where nobody names others. */
function nextSection(plan, { outcome, next = usual(plan, outcome) }) {
	return {
		...next.length === 0 ? {} : { head: "#### Next" },
		blocks: next.length === 0 ? [] : [fencedBlock(next, "console")],
		join: "\n\n",
		left: () => "_The commands do not fit here._",
		isKept: true
	};
}
function usual(plan, outcome) {
	if (outcome === "held" || actionCounts(plan).held > 0) return ["karst validate"];
	return outcome === "planned" && hasChanges(plan) ? ["karst plan --diff", "karst render"] : [];
}
/** What happened so far, in small: a page that is edited in place notifies nobody. */
function eventSection({ events = [] }) {
	const latest = events.slice(-5).map((event) => `- ${inertMarkdown(event)}`);
	return {
		blocks: latest.length === 0 ? [] : [[
			"<details><summary>Log</summary>",
			"",
			...latest,
			"",
			"</details>"
		].join("\n")],
		join: "\n\n",
		left: () => "_The log does not fit here._"
	};
}

// src/report/page/marker.ts
/** How a writer finds its own page again, and what a program reads of it. At the start, where no cut reaches it. */
function markerSection(plan, { key = "", outcome, reviewers = [] }) {
	const own = safeKey(key);
	const asked = reviewers.length === 0 ? {} : { reviewers: reviewers.map(safeKey) };
	const machine = {
		version: 1,
		key: own,
		plan: plan.id,
		outcome,
		...actionCounts(plan),
		...asked
	};
	return {
		blocks: [`${stickyMarker(key)}\n${opening}${JSON.stringify(machine)} -->`],
		join: "\n\n",
		left: () => "",
		isKept: true
	};
}
/** The first line of every page with this key. */
function stickyMarker(key) {
	return `<!-- karst:page v1 key=${safeKey(key)} -->`;
}
/** The marker of a page, as anybody may have changed it; undefined when it has none at its start. */
function readMarker(page) {
	const [, machine = ""] = markers.exec(page.slice(0, mostMarker)) ?? [];
	const said = parsed(machine);
	if (said === void 0 || typeof said.key !== "string" || typeof said.plan !== "string") return;
	const { key, plan, outcome, reviewers } = said;
	return {
		key,
		plan,
		isWithdrawn: outcome === withdrawn,
		reviewers: (Array.isArray(reviewers) ? reviewers : []).filter((reviewer) => typeof reviewer === "string")
	};
}
/** The same page, which says that its writer closed what it stands on. A page without a marker stays as it is. */
function withdrawnPage(page) {
	if (readMarker(page) === void 0) return page;
	return page.replace(markers, (head, machine) => {
		const said = parsed(machine);
		if (said === void 0) return head;
		return head.replace(machine, () => JSON.stringify({
			...said,
			outcome: withdrawn
		}));
	});
}
const opening = "<!-- karst:plan ";
const withdrawn = "withdrawn";
const mostMarker = 8192;
const markers = /^<!-- karst:page v1 key=[^\n]* -->\r?\n<!-- karst:plan (\{[^\n]*\}) -->/;
function parsed(machine) {
	try {
		const value = JSON.parse(machine);
		return typeof value === "object" && value !== null ? { ...value } : void 0;
	} catch {
		return;
	}
}
function safeKey(key) {
	return key.replace(/[^A-Za-z0-9._/-]+/g, "_").replace(/-{2,}/g, "-") || "plan";
}

// src/report/page/object-detail.ts
/** One object's change is told on so many lines at most; the file's own diff has the rest. */
const maxLines$1 = 120;
/** A folded block for each object whose fields change, the gravest first; mere labels and notes are counted. */
function objectDetails(plan, { whole }) {
	const changed = planObjects(plan).filter(({ fields }) => fields.length > 0);
	const loud = changed.filter(({ fields }) => !fields.every(({ quiet }) => quiet === true));
	const quiet = changed.length - loud.length;
	const where = whole === void 0 ? "the changed files show them" : inertMarkdown(`see ${whole}`);
	return {
		blocks: [...loud.map(detail), ...quiet === 0 ? [] : [`_Of ${quiet} more objects only labels, notes or checksums change._`]],
		join: "\n\n",
		left: (count) => `_${count} more objects do not fit here; ${where}._`
	};
}
function detail(change) {
	const { causes, fields, workload, object } = change;
	const title = `${objectText(change)} (${workload.environment}): ${fieldCount(fields)}`;
	const why = causes.map((cause) => {
		const link = cause.kind === "source" ? compareText(cause) : "";
		return `- because of ${inlineCode(objectCauseText(cause))}${link}`;
	});
	const lines = fields.filter(({ quiet }) => quiet !== true).flatMap(fieldLines);
	const more = lines.length - maxLines$1;
	const shown = [...lines.slice(0, maxLines$1), ...more > 0 ? [`  and ${more} more lines`] : []];
	return [
		`<details><summary>${inertMarkdown(title)}</summary>`,
		"",
		inlineCode(`${change.path} ${objectName(object)}`),
		"",
		...why.length === 0 ? [] : [...why, ""],
		fencedBlock(shown, "diff"),
		"",
		"</details>"
	].join("\n");
}
function fieldCount(fields) {
	const count = fields.filter(({ quiet }) => quiet !== true).length;
	return count === 1 ? "1 field" : `${count} fields`;
}

// src/report/page/restart-section.ts
/** Which pods go and come again, and why; those with a time without any first. */
function restartSection(plan) {
	const blocks = planRestarts(plan).map((restart) => {
		return `- ${restart.downtime ? "🛑" : "🔁"} ${inlineCode(objectName(restart.object))} (${inlineCode(restart.workload.environment)}): ${inertMarkdown(restartText(restart))}`;
	});
	return {
		...blocks.length === 0 ? {} : { head: "#### Starts anew" },
		blocks,
		join: "\n",
		left: (count) => `_${count} more restarts do not fit here._`
	};
}

// src/report/page/spec-section.ts
const maxLines = 120;
/** The specs that change along, line by line: what a command was asked for stands there, and all else follows from it. */
function specSection({ edits = [] }) {
	const blocks = edits.map(({ path, state, diff }) => {
		const lines = diff.split("\n");
		const more = lines.length - maxLines;
		const shown = [...lines.slice(0, maxLines), ...more > 0 ? [` and ${more} more lines`] : []];
		return `${state} ${inlineCode(path)}\n\n${fencedBlock(shown, "diff")}`;
	});
	return {
		...blocks.length === 0 ? {} : { head: "#### Specs" },
		blocks,
		join: "\n\n",
		left: (count) => `_${count} more specs do not fit here._`
	};
}

// src/report/page/upgrade-section.ts
/** What an upgrade moves and restarts; of any other plan how much an older version wrote. */
function upgradeSection(plan) {
	return {
		blocks: upgradeText(plan).map(inertMarkdown),
		join: "\n",
		left: () => ""
	};
}

// src/report/page/verdict.ts
const heads = {
	planned: "Plan",
	written: "Written",
	held: "Held back"
};
/** One line that says how it stands, and one that counts. */
function verdictSection(plan, { outcome, stale }) {
	return kept([
		`### ${icon(plan, outcome)} ${heads[outcome]} ${inlineCode(shortId(plan.id))}: ${summaryText(plan, outcome)}`,
		...stale === void 0 ? [] : [`⌛ ${inertMarkdown(`Stale: ${stale}`)}`],
		...moves(plan),
		...happenings(plan)
	]);
}
/** A stop, something to look at, or neither. */
function icon(plan, outcome) {
	const dangers = planDangers(plan);
	if (outcome === "held" || actionCounts(plan).held > 0) return "⛔";
	if (dangers.some(({ severity }) => severity === "high")) return "🛑";
	return dangers.length > 0 ? "⚠️" : "✅";
}
/** Of few services, which commit becomes which; many are in the table. */
function moves({ workloads }) {
	const changed = workloads.filter(({ action, workload }) => workload.kind === "Service" && action !== "keep" && action !== "held");
	if (changed.length === 0 || changed.length > 3) return [];
	return [changed.map(({ workload, causes, source }) => {
		const moved = causes.find((cause) => cause.kind === "source-moved");
		const from = moved?.from === void 0 ? "" : `${inlineCode(shortPin(moved.from))} → `;
		const pin = source === void 0 ? "" : `: ${from}${inlineCode(shortPin(source.pin))}`;
		return `${inlineCode(workload.name)} → ${inlineCode(workload.environment)}${pin}`;
	}).join("  \n")];
}
function happenings(plan) {
	const objects = planObjects(plan);
	if (objects.length === 0) return [];
	const counts = [
		"create",
		"update",
		"replace",
		"delete"
	].flatMap((action) => {
		const count = objects.filter((change) => change.action === action).length;
		return count === 0 ? [] : [`${actionSigns[action].replace("-", "−")}${count}`];
	});
	const restarts = planRestarts(plan);
	const rolling = restarts.filter(({ event }) => event === "restart").length;
	const down = restarts.filter(({ downtime }) => downtime).length;
	return [inertMarkdown([
		`Objects in the cluster: ${counts.join(" ")}`,
		rolling === 0 ? "no pod restarts" : `${rolling} ${rolling === 1 ? "workload restarts" : "workloads restart"}`,
		...down === 0 ? [] : [`${down} with a time without any pod`]
	].join(", "))];
}
function kept(blocks) {
	return {
		blocks,
		join: "\n\n",
		left: () => "",
		isKept: true
	};
}

// src/report/page/workload-table.ts
/** A row for every workload that changes or has something to say. */
function workloadTable(workloads) {
	return {
		...workloads.length === 0 ? {} : { head: "| | workload | environment | source | starts | why |\n|---|---|---|---|---|---|" },
		blocks: workloads.map(row),
		join: "\n",
		left: (count) => `_${count} more workloads do not fit here._`
	};
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
		startText(launch),
		inertMarkdown(causes.map(causeText).join("; "))
	].join(" | ")} |`;
}
/** An image with a command of its own is given none. */
function startText(launch) {
	const command = launch === void 0 ? "" : commandText(launch);
	return command === "" ? "" : inlineCode(command);
}

// src/report/page/page.ts
/** GitHub refuses a body of 65,536 characters; what the caller puts around it has the rest. */
const maxCharacters = 6e4;
/**
* A plan as Markdown for a job summary, the body of a pull request, a comment or a check: the verdict first, what is
* dangerous before what is routine, details folded, commands last. Every text of unknown origin is inert in it.
*/
function planPage(plan, view) {
	const { limit = maxCharacters } = view;
	const told = tellFindings(plan);
	return fitted(sectionsOf(plan, told, view), limit);
}
function sectionsOf(plan, told, view) {
	return [
		markerSection(plan, view),
		verdictSection(plan, view),
		dangerSection(plan),
		findingSection(told),
		gateSection(view),
		specSection(plan),
		restartSection(plan),
		upgradeSection(plan),
		imageSection(plan),
		workloadTable(told.workloads),
		graphSection(plan),
		objectDetails(plan, view),
		fileDetails(told.workloads, view),
		nextSection(plan, view),
		eventSection(view)
	];
}

export { stickyMarker as a, dangerSection as c, readMarker as i, fitted as l, verdictSection as n, withdrawnPage as o, objectDetails as r, fileDetails as s, planPage as t };