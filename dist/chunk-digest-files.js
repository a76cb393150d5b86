import { S as Problem } from "./chunk-problem.js";
import { E as shown, i as statusOf, n as contentOf, w as compareCodePoints } from "./chunk-world2.js";
import { join, resolve } from "node:path";
import { readdirSync } from "node:fs";

// src/io/digest-files.ts
const maxBytes = 1 << 20;
const maxFiles = 2e4;
/**
* Digests as they are handed over: texts themselves, files, or a directory with `*.digest` files, in it or one below, as
* artifacts are laid down. A name with `=` or `@` is a text. Raises `built.syntax` for what cannot be read.
*/
function readDigestFiles(handed, workingDirectory) {
	const texts = handed.flatMap((one) => {
		if (/[=@]/.test(one)) return [{ text: one }];
		if (statusOf(resolve(workingDirectory, one))?.isDirectory() !== true) return [readOne(one, workingDirectory)];
		return digestFiles(resolve(workingDirectory, one)).map((path) => readOne(join(one, path), workingDirectory));
	});
	if (texts.length <= maxFiles) return texts;
	throw new Problem("built.syntax", `${texts.length} digests are handed over at once`, { expected: `at most ${maxFiles}` });
}
/** Sorted; relative to the directory. */
function digestFiles(directory) {
	const entries = readdirSync(directory, { withFileTypes: true });
	const deeper = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => readdirSync(join(directory, name)).map((file) => join(name, file)));
	return [...entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name), ...deeper].filter((path) => path.endsWith(".digest")).sort(compareCodePoints);
}
function readOne(file, workingDirectory) {
	const bytes = regularBytes(resolve(workingDirectory, file));
	if (bytes === void 0) throw unreadable(file, "there is no such regular file");
	if (bytes.length > maxBytes) throw unreadable(file, `it has ${bytes.length} bytes`);
	return {
		text: new TextDecoder().decode(bytes),
		file
	};
}
/** A link is never followed: what is handed over comes out of a build. */
function regularBytes(path) {
	try {
		return contentOf(path);
	} catch {
		return;
	}
}
function unreadable(file, why) {
	return new Problem("built.syntax", `${shown(file)} cannot be read: ${why}`, { expected: "a file or directory of digests, or name=sha256:…" });
}

export { readDigestFiles };