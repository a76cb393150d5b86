import { t as compareCodePoints } from "./chunk-file-tree.js";

// src/plan/canonical-json.ts
/**
* JSON with sorted keys, two spaces and a final newline: the same value has the same bytes on every machine. Keys that
* are whole numbers come first, by value, as in every JavaScript object.
*/
function canonicalJson(value) {
	return `${written(value, "\n")}\n`;
}
/** `line` is a line break and the indent of the value's own line. */
function written(value, line) {
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	const inner = `${line}  `;
	if (Array.isArray(value)) {
		const elements = value.map((element) => written(element, inner));
		return elements.length === 0 ? "[]" : `[${inner}${elements.join(`,${inner}`)}${line}]`;
	}
	const members = [];
	for (const [key, element] of Object.entries(value).sort(byKey)) {
		if (element === void 0) continue;
		members.push(`${JSON.stringify(key)}: ${written(element, inner)}`);
	}
	return members.length === 0 ? "{}" : `{${inner}${members.join(`,${inner}`)}${line}}`;
}
/** `Object.entries` gives the keys that are whole numbers first and in order; they stay there. */
function byKey([a], [b]) {
	const [left, right] = [isIndex(a), isIndex(b)];
	if (left && right) return Number(a) - Number(b);
	if (left !== right) return left ? -1 : 1;
	return compareCodePoints(a, b);
}
function isIndex(key) {
	const first = key.charCodeAt(0);
	return first >= 48 && first <= 57 && /^(?:0|[1-9][0-9]{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}

export { canonicalJson as t };