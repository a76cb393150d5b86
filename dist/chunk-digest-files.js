import { B as Problem } from "./chunk-problem.js";
import { A as shown, M as compareCodePoints, a as contentOf, s as statusOf } from "./chunk-world.js";
const { readdirSync } = globalThis.process.getBuiltinModule("node:fs");
const { join, resolve } = globalThis.process.getBuiltinModule("node:path");

// src/io/digest-files.ts
const maxBytes = 1 << 20;
const maxFiles = 2e4;
/**
* Digests as they are handed over: texts themselves, files, or a directory with `*.digest` files, in it or one below, as
* artifacts are laid down. A name with `=` or `@` is a text. Raises `built.syntax` for what cannot be read.
*/
function readDigestFiles(handed, workingDirectory) {
	const found = handed.flatMap((one) => {
		if (/[=@]/.test(one)) return [{ text: one }];
		const directory = resolve(workingDirectory, one);
		if (statusOf(directory)?.isDirectory() !== true) return [{ file: one }];
		return digestFiles(directory).map((path) => ({ file: join(one, path) }));
	});
	if (found.length > maxFiles) throw new Problem("built.syntax", `${found.length} digests are handed over at once`, { expected: `at most ${maxFiles}` });
	return found.map((one) => "text" in one ? one : readOne(one.file, workingDirectory));
}
/** Sorted; relative to the directory. */
function digestFiles(directory) {
	const entries = readdirSync(directory, { withFileTypes: true });
	const deeper = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => readdirSync(join(directory, name)).map((file) => join(name, file)));
	return [...entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name), ...deeper].filter((path) => path.endsWith(".digest")).sort(compareCodePoints);
}
function readOne(file, workingDirectory) {
	const { sizeBytes = 0, bytes } = regularFile(resolve(workingDirectory, file));
	if (sizeBytes > maxBytes) throw unreadable(file, `it has ${sizeBytes} bytes`);
	if (bytes === void 0) throw unreadable(file, "there is no such regular file");
	return {
		text: new TextDecoder().decode(bytes),
		file
	};
}
/** A link is never followed: what is handed over comes out of a build. Too large a file is not read. */
function regularFile(path) {
	try {
		const sizeBytes = statusOf(path)?.size ?? 0;
		const bytes = sizeBytes > maxBytes ? void 0 : contentOf(path);
		return bytes === void 0 ? { sizeBytes } : {
			sizeBytes: bytes.length,
			bytes
		};
	} catch {
		return {};
	}
}
function unreadable(file, why) {
	return new Problem("built.syntax", `${shown(file)} cannot be read: ${why}`, { expected: "a file or directory of digests, or name=sha256:\u2026" });
}

export { readDigestFiles };