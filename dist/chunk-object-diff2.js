import { c as planObjects, i as objectText, n as fieldText, o as valueText, r as objectCauseText, t as actionSigns } from "./chunk-forecast-words.js";
import { t as clip } from "./chunk-clip.js";
import { b as plainText, x as colors } from "./chunk-problem.js";

// src/report/object-diff.ts
const longestLine = 400;
/** Every object that changes, field by field and in full; what goes and what is dangerous first. */
function objectDiffText(plan, color) {
	const paint = colors(color);
	const blocks = planObjects(plan).map((change) => [
		paint.strong(`${actionSigns[change.action]} ${objectText(change)} (${plainText(change.workload.environment)})`),
		...causeLine(change, paint),
		...change.fields.flatMap(fieldLines).map((line) => `    ${painted(plainText(line), paint)}`)
	].join("\n"));
	return blocks.length === 0 ? "no object changes\n" : `${blocks.join("\n\n")}\n`;
}
/** The field's path as context, and its values as lines that go and come. */
function fieldLines(field) {
	const { path, before, after, diff, secret } = field;
	if (secret === true) return [` ${fieldText(field)}`];
	const lines = diff === void 0 ? [...before === void 0 ? [] : [`-${valueText(before, longestLine)}`], ...after === void 0 ? [] : [`+${valueText(after, longestLine)}`]] : diff.split("\n").map((line) => clip(line, longestLine));
	return [` ${path}`, ...lines];
}
function causeLine({ causes }, paint) {
	const why = causes.map(objectCauseText).join("; ");
	return why === "" ? [] : [`    ${paint.quiet(why)}`];
}
function painted(line, paint) {
	if (line.startsWith("+")) return paint.added(line);
	return line.startsWith("-") ? paint.removed(line) : line;
}

export { objectDiffText as n, fieldLines as t };