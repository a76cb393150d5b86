import { B as Problem } from "./chunk-problem.js";
import { A as shown } from "./chunk-world.js";
const { resolve } = globalThis.process.getBuiltinModule("node:path");
const { open } = globalThis.process.getBuiltinModule("node:fs/promises");

// src/io/secret-source.ts
/** One byte more than a Secret may hold: enough to know that it is too large. */
const maxBytes = 1048577;
/**
* Reads the values of a Secret, a file as its bytes are. Of piped input the last line end is taken off, which `echo` and
* password managers put there. Codes: secret.source, secret.value.
*/
async function readSecretSources(sources, surroundings) {
	if (sources.filter(({ kind }) => kind === "input").length > 1) throw new Problem("secret.source", "Only one value can be read from the input.");
	const values = [];
	for (const source of sources) values.push({
		key: source.key,
		bytes: await bytesOf(source, surroundings)
	});
	return values;
}
async function bytesOf(source, surroundings) {
	switch (source.kind) {
		case "input": return pipedBytes(source.key, surroundings);
		case "file": return fileBytes(source, surroundings);
		case "variable": {
			const value = surroundings.environment[source.name] ?? "";
			if (value !== "") return Buffer.from(value);
			throw new Problem("secret.source", `The variable ${shown(source.name)} is not set.`);
		}
	}
}
async function pipedBytes(key, { input }) {
	if (input.isTTY === true) throw new Problem("secret.source", `The value of ${shown(key)} must be piped in.`, { next: "Pipe it from where it is kept: a terminal would show what is typed." });
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		const bytes = Buffer.from(chunk);
		chunks.push(bytes);
		size += bytes.length;
		if (size > maxBytes) break;
	}
	const whole = Buffer.concat(chunks);
	const value = whole.subarray(0, whole.length - lineEndBytes(whole));
	if (value.length > 0) return value;
	throw new Problem("secret.source", `Nothing was piped in for ${shown(key)}.`);
}
function lineEndBytes(bytes) {
	if (bytes.at(-1) !== 10) return 0;
	return bytes.at(-2) === 13 ? 2 : 1;
}
async function fileBytes({ path }, { workingDirectory }) {
	try {
		const file = await open(resolve(workingDirectory, path), "r");
		try {
			const bytes = Buffer.alloc(maxBytes);
			const { bytesRead } = await file.read(bytes, 0, maxBytes, 0);
			return Buffer.from(bytes.subarray(0, bytesRead));
		} finally {
			await file.close();
		}
	} catch (cause) {
		throw new Problem("secret.source", `The file ${shown(path)} cannot be read.`, { cause });
	}
}

export { readSecretSources };