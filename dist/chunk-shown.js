// src/source/shown.ts
const limit = 120;
/**
* A hostile text as a message may show it: quoted, at most 120 characters, nothing in it that a terminal obeys, and
* no credential of an address, since messages end up in logs.
*/
function shown(text) {
	const characters = [...text.replace(/:\/\/[^/\s@]{1,1024}@/g, "://***@")];
	return `"${characters.slice(0, limit).map(escaped).join("")}${characters.length > limit ? "…" : ""}"`;
}
function escaped(character) {
	if (character === "\"" || character === "\\") return `\\${character}`;
	if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

export { shown as t };