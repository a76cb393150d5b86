// src/plan/line-diff.ts
const context = 3;
/** Beyond this many pairs of lines the comparison costs more than its answer is worth: the middle is shown as replaced. */
const maxPairs = 4e6;
/** A unified diff of two texts by lines, hunks only, without file headers; empty when they are equal. */
function lineDiff(before, after) {
	if (before === after) return "";
	const lines = compare(toLines(before), toLines(after));
	return hunkRanges(lines).map(([from, to]) => hunk(lines, from, to)).join("\n");
}
function toLines(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	else lines.push(`${lines.pop() ?? ""}\n\\ No newline at end of file`);
	return lines;
}
/** Equal heads and tails are set aside first: most files change in one place. */
function compare(before, after) {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	return [
		...before.slice(0, head).map((text) => line(" ", text)),
		...edits(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
		...before.slice(before.length - tail).map((text) => line(" ", text))
	];
}
function edits(before, after) {
	const removed = (texts) => texts.map((text) => line("-", text));
	const added = (texts) => texts.map((text) => line("+", text));
	if (before.length * after.length > maxPairs) return [...removed(before), ...added(after)];
	const common = commonLengths(before, after);
	const width = after.length + 1;
	const lines = [];
	let x = 0;
	let y = 0;
	while (x < before.length && y < after.length) {
		const below = common[(x + 1) * width + y] ?? 0;
		const beside = common[x * width + y + 1] ?? 0;
		const next = step(line(" ", before[x] ?? ""), after[y] ?? "", below >= beside);
		lines.push(next);
		if (next.sign !== "+") x += 1;
		if (next.sign !== "-") y += 1;
	}
	return [
		...lines,
		...removed(before.slice(x)),
		...added(after.slice(y))
	];
}
function step(old, fresh, isRemovalFirst) {
	if (old.text === fresh) return old;
	return isRemovalFirst ? line("-", old.text) : line("+", fresh);
}
/** Length of the longest common subsequence of what follows each pair of lines. */
function commonLengths(before, after) {
	const width = after.length + 1;
	const lengths = new Uint32Array((before.length + 1) * width);
	for (let x = before.length - 1; x >= 0; x -= 1) for (let y = after.length - 1; y >= 0; y -= 1) {
		const next = before[x] === after[y] ? (lengths[(x + 1) * width + y + 1] ?? 0) + 1 : 0;
		const skip = Math.max(lengths[(x + 1) * width + y] ?? 0, lengths[x * width + y + 1] ?? 0);
		lengths[x * width + y] = Math.max(next, skip);
	}
	return lengths;
}
function line(sign, text) {
	return {
		sign,
		text
	};
}
/** Where changes lie, with their context; changes whose contexts touch share one hunk. */
function hunkRanges(lines) {
	const ranges = [];
	for (const [index, { sign }] of lines.entries()) {
		if (sign === " ") continue;
		const last = ranges.at(-1);
		const to = Math.min(lines.length, index + context + 1);
		if (last !== void 0 && index - context <= last[1]) last[1] = to;
		else ranges.push([Math.max(0, index - context), to]);
	}
	return ranges;
}
function hunk(lines, from, to) {
	const inside = lines.slice(from, to);
	const above = lines.slice(0, from);
	return [`@@ -${range(above, inside, "+")} +${range(above, inside, "-")} @@`, ...inside.map(({ sign, text }) => sign + text)].join("\n");
}
function range(above, inside, absent) {
	const from = above.filter(({ sign }) => sign !== absent).length;
	const count = inside.filter(({ sign }) => sign !== absent).length;
	if (count === 1) return String(from + 1);
	return `${count === 0 ? from : from + 1},${count}`;
}

export { lineDiff as t };