// src/render/quote.ts
/** Characters that some YAML 1.1 or 1.2 reader folds, drops or refuses inside a double-quoted scalar, or no eye sees. */
const awkward = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
/**
* A text as a JSON string that every YAML 1.1 and 1.2 reader, JSON reader and Dockerfile exec form reads back unchanged.
* Raises a TypeError on a lone surrogate, which no UTF-8 file can hold; specs refuse those long before.
*/
function quote(value) {
	if (!value.isWellFormed()) throw new TypeError("a lone surrogate cannot be written as UTF-8");
	return JSON.stringify(value).replace(awkward, escapeUnits);
}
/** `\uXXXX` for each UTF-16 unit, as JSON does outside the basic plane. */
function escapeUnits(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// src/render/yaml.ts
/** Words that no reader takes for anything but a string, so they may stand bare and diffs stay readable. */
const plain = /^[A-Za-z][A-Za-z0-9/._-]*$/;
const reserved = /^(y|n|yes|no|on|off|true|false|null|inf|nan)$/i;
/**
* Block YAML of one style: keys in the order given, `undefined` left out, strings quoted unless plain in every reader.
* With `spaces` > 0 the text starts on a new line at that indent, to be put behind `key:` in a template.
*/
function emitYaml(value, spaces = 0) {
	if (isScalar(value) || isEmpty(value)) return spaces > 0 ? ` ${scalar(value)}` : `${scalar(value)}\n`;
	const lines = block(value, spaces);
	return spaces > 0 ? `\n${lines.join("\n")}` : `${lines.join("\n")}\n`;
}
function block(value, indent) {
	const pad = " ".repeat(indent);
	if (isList(value)) return value.flatMap((element) => {
		if (isScalar(element) || isEmpty(element)) return [`${pad}- ${scalar(element)}`];
		const [first = "", ...rest] = block(element, indent + 2);
		return [`${pad}- ${first.trimStart()}`, ...rest];
	});
	return Object.entries(value).flatMap(([key, element]) => {
		if (element === void 0) return [];
		if (isScalar(element) || isEmpty(element)) return [`${pad}${emitKey(key)}: ${scalar(element)}`];
		return [`${pad}${emitKey(key)}:`, ...block(element, indent + 2)];
	});
}
/** YAML reads a key on one line only up to 1024 characters. */
function emitKey(key) {
	if (key.length > 160 && quote(key).length > 1e3) throw new TypeError("a key too long for YAML");
	return plain.test(key) && !reserved.test(key) ? key : quote(key);
}
/** One value on one line: a string bare where every reader takes it for a string, else quoted. */
function scalar(value) {
	if (typeof value === "string") return plain.test(value) && !reserved.test(value) ? value : quote(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError(`${value} is no YAML number`);
		return String(value);
	}
	if (isEmpty(value)) return isList(value) ? "[]" : "{}";
	return String(value);
}
function isScalar(value) {
	return value === null || typeof value !== "object";
}
function isList(value) {
	return Array.isArray(value);
}
function isEmpty(value) {
	if (value === null || typeof value !== "object") return false;
	return isList(value) ? value.length === 0 : Object.values(value).every((v) => v === void 0);
}

export { quote as i, emitYaml as n, scalar as r, emitKey as t };