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

export { clip as t };