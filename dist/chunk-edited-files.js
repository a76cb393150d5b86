import { B as Problem } from "./chunk-problem.js";
import { M as compareCodePoints } from "./chunk-world.js";
import { F as COLLECTION_STYLE, L as EVENT_ID, N as stepsOf, R as SCALAR_STYLE, U as parseEvents, V as getScalarValue, m as readYaml } from "./chunk-specs.js";

// src/spec/edit/span.ts
/** The values of every document of a text that the one reader of specs has taken without a fault; offsets of that text. */
function spansOf(text) {
	const reader = {
		text,
		events: parseEvents(text, {}),
		next: 0
	};
	const spans = [];
	while (reader.next < reader.events.length) {
		const event = reader.events[reader.next];
		reader.next += 1;
		if (event?.type === EVENT_ID.DOCUMENT) spans.push(readSpan(reader, 0));
	}
	return spans;
}
/** The part that a key or an index leads to. */
function partAt({ parts, kind }, key) {
	return kind === "list" ? parts[Number(key)] : parts.find((part) => part.key === key);
}
function readSpan(reader, from) {
	const event = reader.events[reader.next];
	if (event?.type === EVENT_ID.SCALAR) {
		reader.next += 1;
		return scalarSpan(reader.text, event, from);
	}
	if (event?.type === EVENT_ID.SEQUENCE) return collection(reader, event, "list");
	if (event?.type === EVENT_ID.MAPPING) return collection(reader, event, "mapping");
	return {
		kind: "scalar",
		isFlow: true,
		start: from,
		end: from,
		parts: []
	};
}
function scalarSpan(text, event, from) {
	const { valueStart, valueEnd, style } = event;
	const nothing = {
		kind: "scalar",
		parts: []
	};
	if (valueStart < 0) return {
		...nothing,
		isFlow: true,
		start: from,
		end: from
	};
	if (style === SCALAR_STYLE.PLAIN) return {
		...nothing,
		isFlow: true,
		quote: "",
		start: valueStart,
		end: valueEnd
	};
	if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
		const quote = style === SCALAR_STYLE.SINGLE_QUOTED ? "'" : "\"";
		return {
			...nothing,
			isFlow: true,
			quote,
			start: valueStart - 1,
			end: valueEnd + 1
		};
	}
	const end = valueStart + text.slice(valueStart, valueEnd).trimEnd().length;
	return {
		...nothing,
		isFlow: false,
		start: from,
		end: Math.max(end, from)
	};
}
function collection(reader, event, kind) {
	const { text } = reader;
	const isFlow = event.style === COLLECTION_STYLE.FLOW;
	const parts = [];
	let end = isFlow ? event.start + 1 : event.start;
	reader.next += 1;
	while (reader.events[reader.next]?.type !== EVENT_ID.POP && reader.next < reader.events.length) {
		const part = kind === "list" ? element(reader, end, isFlow) : member(reader, end);
		parts.push(part);
		end = part.span.end;
	}
	reader.next += 1;
	if (isFlow) end = afterBlanks(text, end, /[\s,]/) + 1;
	return {
		kind,
		isFlow,
		start: event.start,
		end,
		parts
	};
}
function element(reader, from, isFlow) {
	const start = afterBlanks(reader.text, from, isFlow ? /[\s,]/ : /\s/);
	return {
		key: "",
		start,
		span: readSpan(reader, isFlow ? start : start + 1)
	};
}
function member(reader, from) {
	const { text } = reader;
	const event = reader.events[reader.next];
	const key = readSpan(reader, from);
	const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
	const colon = afterBlanks(text, key.end, /\s/);
	return {
		key: name,
		start: key.start,
		span: readSpan(reader, colon + 1)
	};
}
/** The offset of what follows blanks and comments. */
function afterBlanks(text, from, blank) {
	let at = from;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === "#") {
			const end = text.indexOf("\n", at);
			at = end < 0 ? text.length : end;
		} else if (blank.test(character)) at += 1;
		else return at;
	}
	return at;
}

// src/spec/edit/value-text.ts
/** On one line, as both YAML and JSON read it where `isJson`, else with plain words where they are safe. */
function flowText(value, isJson) {
	if (typeof value === "boolean") return String(value);
	if (typeof value === "string") return isJson ? JSON.stringify(value) : scalarText(value);
	if (isList(value)) return `[${value.map((each) => flowText(each, isJson)).join(", ")}]`;
	return `{${Object.entries(value).map(([key, each]) => `${isJson ? JSON.stringify(key) : scalarText(key)}: ${flowText(each, isJson)}`).join(", ")}}`;
}
/** In block style: the first line as it stands after a dash, all further ones `indent` deep. */
function blockLines(value, indent) {
	if (isFlat(value)) return [flowText(value, false)];
	const blank = " ".repeat(indent);
	return Object.entries(value).flatMap(([key, each]) => memberLines(key, each, indent)).map((line, index) => index === 0 ? line.slice(blank.length) : line);
}
/** `key: value`, all lines `indent` deep. */
function memberLines(key, value, indent) {
	const head = `${" ".repeat(indent)}${scalarText(key)}:`;
	if (isFlat(value)) return [`${head} ${flowText(value, false)}`];
	return [head, ...Object.entries(value).flatMap(([name, each]) => memberLines(name, each, indent + 2))];
}
/** A text in the quotes that the one before it had. */
function quotedText(value, quote) {
	if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
	return quote === "\"" ? JSON.stringify(value) : scalarText(value);
}
/** What some reader takes for something else than a text. */
const words = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
function scalarText(value) {
	return /^[A-Za-z./][A-Za-z0-9:/._@#~+-]*$/.test(value) && !value.endsWith(":") && !words.test(value) && !/^\.(?:inf|nan)$/i.test(value) && !/^\.[0-9]/.test(value) ? value : JSON.stringify(value);
}
function isList(value) {
	return Array.isArray(value);
}
/** What stands on the line of its key. */
function isFlat(value) {
	return typeof value !== "object" || isList(value);
}

// src/spec/edit/replacement.ts
/** Takes out an element, a member or a whole document; undefined when that is not plain to do. */
function removed(place) {
	const { text, root, steps } = place;
	const last = steps.at(-1);
	if (last === void 0) return wholeLines(text, documentStart(text, root), root.end);
	const parent = spanAt(root, steps.slice(0, -1));
	const part = parent === void 0 ? void 0 : partAt(parent, last);
	if (parent === void 0 || part === void 0) return void 0;
	if (parent.isFlow) return [withoutFlowPart(text, parent, parent.parts.indexOf(part))];
	if (parent.parts.length > 1) return wholeLines(text, part.start, part.span.end);
	const indent = parent === root ? "" : "  ";
	return [{
		start: part.start,
		end: lineEnd(text, part.span.end),
		text: `${indent}[]`
	}];
}
/** Puts an element at the end of a list. */
function appended(place, value) {
	const { text, isYaml, root, steps } = place;
	const list = spanAt(root, steps);
	if (list?.kind !== "list") return void 0;
	if (list.isFlow && list.parts.length === 0 && isYaml) return firstElement(place, list, value);
	if (list.isFlow) return flowAppended(text, list, flowText(value, !isYaml));
	const last = list.parts.at(-1);
	if (last === void 0) return void 0;
	const column = last.start - lineStart(text, last.start);
	return below(text, last.span.end, dashed(value, column));
}
/** Replaces a value, or adds a member to a mapping. */
function set(place, value) {
	const { text, isYaml, root, steps } = place;
	const last = steps.at(-1);
	const parent = spanAt(root, steps.slice(0, -1));
	if (last === void 0 || parent === void 0) return void 0;
	const part = partAt(parent, last);
	if (part !== void 0) return replacedValue(place, {
		parent,
		part
	}, value);
	const end = parent.parts.at(-1)?.span.end;
	if (parent.kind !== "mapping" || end === void 0) return void 0;
	if (!parent.isFlow) {
		const indent = columnOf(text, parent.start);
		return below(text, end, memberLines(last, value, indent));
	}
	return flowAppended(text, parent, flowText({ [last]: value }, !isYaml).slice(1, -1));
}
function replacedValue({ text, isYaml }, { parent, part }, value) {
	const { start, end, kind, quote, isFlow } = part.span;
	const isWord = kind === "scalar" && isFlow;
	if (typeof value === "string" && isWord && quote !== void 0) return [{
		start,
		end,
		text: isYaml ? quotedText(value, quote) : JSON.stringify(value)
	}];
	if (parent.isFlow || typeof value === "boolean" && isWord) return [{
		start,
		end,
		text: flowText(value, !isYaml)
	}];
	if (parent.kind !== "list" || !isWord) return void 0;
	const [head = "", ...rest] = blockLines(value, columnOf(text, start));
	return [{
		start,
		end,
		text: head
	}, ...below(text, end, rest) ?? []];
}
function spanAt(root, steps) {
	return steps.reduce((span, key) => span === void 0 ? void 0 : partAt(span, key)?.span, root);
}
/** A document goes with the mark that begins it, where that stands on a line of its own. */
function documentStart(text, { start }) {
	const mark = text.lastIndexOf("\n---", start);
	const at = mark < 0 && text.startsWith("---") ? 0 : mark + 1;
	const isOwn = /^---[ \t]*\r?\n/.test(text.slice(at, at + 64));
	const between = text.slice(at, start).split("\n").slice(1);
	return isOwn && between.every((line) => /^\s*(?:#|$)/.test(line)) ? at : start;
}
/** All lines from one offset to another; none when anything else stands on them. */
function wholeLines(text, from, to) {
	const start = lineStart(text, from);
	const end = lineEnd(text, to);
	if (text.slice(start, from).trim() !== "") return void 0;
	if (!/^\s*(?:#.*)?$/s.test(text.slice(to, end))) return void 0;
	return [{
		start,
		end: text.startsWith("\r\n", end) ? end + 2 : end + 1,
		text: ""
	}].map((whole) => ({
		...whole,
		end: Math.min(whole.end, text.length)
	}));
}
function withoutFlowPart(text, { parts }, index) {
	const [before, part, next] = [
		parts[index - 1],
		parts[index],
		parts[index + 1]
	];
	const { start = 0, span = { end: 0 } } = part ?? {};
	if (next === void 0) return {
		start: before?.span.end ?? start,
		end: span.end,
		text: ""
	};
	const isPlain = /^\s*,\s*$/.test(text.slice(span.end, next.start));
	const comma = afterBlanks(text, span.end, /\s/) + 1;
	return {
		start,
		end: isPlain ? next.start : comma,
		text: ""
	};
}
/** An element in brackets, on a line of its own where the others have one each. */
function flowAppended(text, { start, parts }, added) {
	const last = parts.at(-1);
	if (last === void 0) return [{
		start: start + 1,
		end: start + 1,
		text: added
	}];
	const { end } = last.span;
	const from = lineStart(text, last.start);
	return [{
		start: end,
		end,
		text: `,${text.slice(from, last.start).trim() === "" && from > start ? newline(text) + text.slice(from, last.start) : " "}${added}`
	}];
}
/** `[]` becomes a list in block style where nothing else stands on its line. */
function firstElement({ text, root }, list, value) {
	const { start, end } = list;
	if (!(text.slice(end, lineEnd(text, end)).trim() === "")) return [{
		start,
		end,
		text: `[${flowText(value, false)}]`
	}];
	const from = lineStart(text, start);
	if (list === root) return [{
		start,
		end,
		text: dashed(value, start - from).join("\n").trim()
	}];
	const before = text.slice(from, start);
	const indent = before.length - before.trimStart().length;
	if (before.trim() === "") return [{
		start: from,
		end,
		text: dashed(value, indent).join(newline(text))
	}];
	const key = from + before.trimEnd().length;
	const lines = dashed(value, indent + 2).join(newline(text));
	return [{
		start: key,
		end,
		text: newline(text) + lines
	}];
}
function dashed(value, column) {
	const [head = "", ...rest] = blockLines(value, column + 2);
	return [`${" ".repeat(column)}- ${head}`, ...rest];
}
/** New lines below the one that holds an offset. */
function below(text, offset, lines) {
	if (lines.length === 0) return [];
	const at = lineEnd(text, offset);
	const rest = text.slice(offset, at);
	if (!/^\s*(?:#.*)?$/.test(rest)) return void 0;
	const gap = newline(text);
	return [{
		start: at,
		end: at,
		text: lines.map((line) => gap + line).join("")
	}];
}
function newline(text) {
	return text.includes("\r\n") ? "\r\n" : "\n";
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Where the line ends that holds an offset, before its line feed. */
function lineEnd(text, offset) {
	const feed = text.indexOf("\n", offset);
	if (feed < 0) return text.length;
	return text.charAt(feed - 1) === "\r" && feed > offset ? feed - 1 : feed;
}
function columnOf(text, offset) {
	return offset - lineStart(text, offset);
}

// src/spec/edit/edit-spec.ts
/**
* The text of a spec file after some edits; undefined when nothing is left in it. Every byte that is no part of an edit
* stays, comments too. What was edited is read again: unless it says exactly what it said before but for the edits, and
* has no new finding, nothing is changed. Raises `spec.uneditable` with the line of the edit.
*/
function editSpec(file, edits) {
	const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
	const mark = whole.startsWith("\ufeff") ? "\ufeff" : "";
	const text = whole.slice(mark.length);
	const before = readYaml(file);
	const [first] = edits;
	if (first === void 0) return whole;
	if (before.fault !== void 0) throw uneditable(file, void 0, first);
	const ordered = inOrder(edits);
	const wanted = ordered.reduce(edited, before.documents.map(({ value }) => structuredClone(value)));
	if (wanted.every((value) => value === gone || value === null)) return void 0;
	for (const attempt of [atOnce, oneByOne]) {
		const after = attempt(text, ordered, /\.ya?ml$/i.test(file.path));
		if (after !== void 0 && says(file.path, after, wanted, before.documents)) return mark + after;
	}
	throw uneditable(file, before.documents[first.document], first);
}
/** Later places first, and whatever is set before anything goes: no pointer is moved by an edit before it. */
function inOrder(edits) {
	const weight = ({ kind }) => kind === "remove" ? 1 : 0;
	return edits.toSorted((a, b) => weight(a) - weight(b) || b.document - a.document || comparePointers(b, a));
}
function comparePointers(a, b) {
	const [left, right] = [stepsOf(a.pointer), stepsOf(b.pointer)];
	for (const [index, step] of left.entries()) {
		const other = right[index];
		if (other === void 0) return 1;
		if (step !== other) return Number(step) - Number(other) || compareCodePoints(step, other);
	}
	return left.length - right.length;
}
/** All edits in the text as it is, where they do not meet. */
function atOnce(text, edits, isYaml) {
	const documents = safeSpans(text);
	const all = [];
	for (const edit of edits) {
		const replacements = replacementsOf({
			text,
			isYaml
		}, documents, edit);
		if (replacements === void 0) return void 0;
		all.push(...replacements);
	}
	return replaced(text, all);
}
function oneByOne(text, edits, isYaml) {
	let after = text;
	for (const edit of edits) after = after === void 0 ? void 0 : atOnce(after, [edit], isYaml);
	return after;
}
function replacementsOf(context, documents, edit) {
	const root = documents[edit.document];
	if (root === void 0) return void 0;
	const place = {
		...context,
		root,
		steps: stepsOf(edit.pointer)
	};
	switch (edit.kind) {
		case "remove": return removed(place);
		case "append": return appended(place, edit.value);
		case "set": return set(place, edit.value);
	}
}
function safeSpans(text) {
	try {
		return spansOf(text);
	} catch {
		return [];
	}
}
function replaced(text, replacements) {
	const ordered = replacements.toSorted((a, b) => b.start - a.start || b.end - a.end);
	let [after, limit] = [text, text.length + 1];
	for (const { start, end, text: own } of ordered) {
		if (end > limit || start === limit && end === limit) return void 0;
		after = after.slice(0, start) + own + after.slice(end);
		limit = start;
	}
	return after;
}
/** A document that is taken out. */
const gone = Symbol("gone");
function edited(documents, edit) {
	const steps = stepsOf(edit.pointer);
	const value = steps.reduce(step, documents[edit.document]);
	if (edit.kind === "append") {
		if (Array.isArray(value)) value.push(edit.value);
		return documents;
	}
	const last = steps.pop();
	if (last === void 0) return documents.with(edit.document, edit.kind === "remove" ? gone : edit.value);
	const parent = steps.reduce(step, documents[edit.document]);
	if (typeof parent !== "object" || parent === null) return documents;
	if (edit.kind === "set") Reflect.set(parent, last, edit.value);
	else if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else Reflect.deleteProperty(parent, last);
	return documents;
}
function step(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
/** Does a text say what is wanted, and nothing that the reader refuses and did not refuse before? */
function says(path, text, wanted, before) {
	const after = readYaml({
		path,
		bytes: new TextEncoder().encode(text)
	});
	if (after.fault !== void 0) return false;
	const faults = (documents) => documents.reduce((sum, { findings }) => sum + findings.length, 0);
	if (faults(after.documents) > faults(before)) return false;
	const isFull = (value) => value !== gone && value !== null;
	const values = after.documents.map(({ value }) => value).filter(isFull);
	return JSON.stringify(values) === JSON.stringify(wanted.filter(isFull));
}
function uneditable(file, document, edit) {
	const place = document?.placeOf(edit.pointer) ?? { file: file.path };
	const what = {
		remove: "taken out",
		append: "added to",
		set: "changed"
	}[edit.kind];
	return new Problem("spec.uneditable", `This part of ${file.path} cannot be ${what} safely`, {
		...place,
		expected: "lists and mappings written plainly, an entry on lines of its own",
		next: `Edit ${file.path} by hand, then run \`karst apply\`.`
	});
}

// src/flows/edited-files.ts
/** A value at a pointer of the file that an entry stands in. */
function setValue({ file, document }, pointer, value) {
	return {
		file,
		edit: {
			kind: "set",
			document,
			pointer,
			value
		}
	};
}
/** Spec files with all their edits; a file of which nothing is left goes. Raises `spec.uneditable`. */
function editedFiles(edits) {
	return [...Map.groupBy(edits, ({ file }) => file.path)].flatMap(([path, own]) => {
		const [first] = own;
		if (first === void 0) return [];
		const content = editSpec(first.file, distinct(own));
		return [content === void 0 ? { path } : {
			path,
			content
		}];
	});
}
/** An entry is for a further environment: at the end of the list that it has, or as a list of its own. */
function addedEnvironment({ value, file, document, pointer: entry }, environments) {
	const pointer = `${entry}/environments`;
	const last = environments.at(-1) ?? "";
	if (!Object.hasOwn(Object(value), "environments")) return setValue({
		file,
		document
	}, pointer, environments);
	return {
		file,
		edit: {
			kind: "append",
			document,
			pointer,
			value: last
		}
	};
}
/** Two environments may ask for the same edit of the entry that they share. */
function distinct(edits) {
	return [...new Map(edits.map(({ edit }) => [JSON.stringify(edit), edit])).values()];
}

export { editedFiles as n, setValue as r, addedEnvironment as t };