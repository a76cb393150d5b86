import { B as Problem } from "./chunk-problem.js";
const { dirname } = globalThis.process.getBuiltinModule("node:path");
const { createHmac, randomBytes, randomUUID } = globalThis.process.getBuiltinModule("node:crypto");
const { link, mkdir, readFile, rm, writeFile } = globalThis.process.getBuiltinModule("node:fs/promises");

// src/io/seal-digest.ts
const keyBytes = 32;
/** As many characters as a random key of 16 bytes has in hexadecimal: what people make up is shorter. */
const shortestKey = 32;
/** HMAC-SHA-256 of a value under a key, behind a mark of the key: `<8 digits>.<32 digits>`. */
function digestOf(key, value) {
	const mac = (text) => createHmac("sha256", key).update(text).digest("hex");
	return `${mac("key").slice(0, 8)}.${mac(`value ${JSON.stringify(value)}`).slice(0, 32)}`;
}
/** Were two digests made under the same key, so that they can be compared? */
function isSameKey(a, b) {
	return a !== void 0 && b !== void 0 && a.split(".")[0] === b.split(".")[0];
}
/**
* The key of the digests: KARST_SEAL_KEY, else the file, which is made when there is none. A runner of a CI forgets its
* files, and a key that nobody has again tells nothing, so none is made there. Code: secret.seal-key.
*/
async function digestKey(variables, file) {
	const { KARST_SEAL_KEY: own = "", CI: ci = "" } = variables;
	if (own !== "") return keyFrom(own, "KARST_SEAL_KEY");
	const found = await readFile(file, "utf8").catch(() => void 0);
	if (found !== void 0) return keyFrom(found.trim(), file);
	return ci === "" ? makeKey(file) : void 0;
}
function keyFrom(text, place) {
	if (text.length >= shortestKey) return Buffer.from(text);
	throw new Problem("secret.seal-key", `The key in ${place} is too short to keep a secret.`, { expected: `at least ${shortestKey} characters that nobody can guess` });
}
/**
* For this user alone. The file appears whole or not at all, and the first of several runs wins. Where it cannot be kept
* there is no key: sealing goes on, only less quietly.
*/
async function makeKey(file) {
	const temporary = `${file}.${randomUUID()}.tmp`;
	try {
		await mkdir(dirname(file), {
			recursive: true,
			mode: 448
		});
		const text = `${randomBytes(keyBytes).toString("hex")}\n`;
		await writeFile(temporary, text, {
			mode: 384,
			flag: "wx",
			flush: true
		});
		await link(temporary, file).catch(() => void 0);
	} catch {
		return;
	} finally {
		await rm(temporary, { force: true }).catch(() => void 0);
	}
	const kept = await readFile(file, "utf8").catch(() => void 0);
	return kept === void 0 ? void 0 : keyFrom(kept.trim(), file);
}

export { digestOf as n, isSameKey as r, digestKey as t };