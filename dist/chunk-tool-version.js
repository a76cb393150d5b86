// src/plan/tool-version.ts
/** Was this written by an older version of the tool than that one? Not known of what is no version: then it was not. */
function isOlderTool(written, current) {
	const [before, now] = [parts(written), parts(current)];
	if (before === void 0 || now === void 0) return false;
	for (const [index, number] of before.numbers.entries()) {
		const other = now.numbers[index] ?? 0;
		if (number !== other) return number < other;
	}
	return before.isEarly && !now.isEarly;
}
function parts(text) {
	const [, core, early] = /^(\d{1,9}\.\d{1,9}\.\d{1,9})(-[0-9A-Za-z.-]+)?(?:\+.*)?$/.exec(text) ?? [];
	if (core === void 0) return void 0;
	return {
		numbers: core.split(".").map(Number),
		isEarly: early !== void 0
	};
}

export { isOlderTool as t };