// src/report/plain-text.ts
/** A text of unknown origin on one line of a terminal: nothing in it steers the terminal or turns the writing direction. */
function plainText(text) {
	return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
	});
}
/** The same over several lines. */
function plainLines(text) {
	return text.split("\n").map(plainText);
}

export { plainText as n, plainLines as t };