import { t as lineDiff } from "./chunk-line-diff.js";
import { S as Problem } from "./chunk-problem.js";
import { w as compareCodePoints } from "./chunk-world2.js";

// src/flows/spec-change.ts
/** The specs as they will be. */
function withEdits(reader, edits) {
	if (edits.length === 0) return reader;
	const byPath = new Map(edits.map((edit) => [edit.path, edit.content]));
	return {
		read: async (path) => {
			if (!byPath.has(path)) return await reader.read(path);
			const content = byPath.get(path);
			return content === void 0 ? void 0 : new TextEncoder().encode(content);
		},
		list: async (directory) => {
			const there = (await reader.list(directory)).filter((path) => !byPath.has(path) || byPath.get(path) !== void 0);
			const added = [...byPath].flatMap(([path, content]) => content !== void 0 && path.startsWith(`${directory}/`) && !there.includes(path) ? [path] : []);
			return [...there, ...added].sort(compareCodePoints);
		}
	};
}
/** Edits as a plan shows them. */
async function shownEdits(reader, edits) {
	const shown = [];
	for (const edit of edits) {
		const bytes = await reader.read(edit.path);
		const before = bytes === void 0 ? "" : new TextDecoder().decode(bytes);
		const left = edit.content === void 0 ? "delete" : "update";
		const state = bytes === void 0 ? "create" : left;
		shown.push({
			...edit,
			state,
			diff: lineDiff(before, edit.content ?? "")
		});
	}
	return shown.sort((a, b) => compareCodePoints(a.path, b.path));
}
/**
* Writes the spec files that a plan comes with, before the tree: a run that stops between the two is finished by any
* render. Nothing is written, and the answer is false, where a workload that the change is about is held. Raises
* `disk.*`, and `spec.read-only` where the specs cannot be written.
*/
async function carryEdits({ editSpecs }, { edits, workloads }) {
	if (edits === void 0) return true;
	if (workloads.some(({ action }) => action === "held")) return false;
	if (edits.length === 0) return true;
	if (editSpecs === void 0) throw new Problem("spec.read-only", "The specs cannot be written from here", { file: edits[0]?.path ?? "" });
	await editSpecs(edits.map(({ path, content }) => content === void 0 ? { path } : {
		path,
		content
	}));
	return true;
}

export { shownEdits as n, withEdits as r, carryEdits as t };