import { o as generateX25519Identity, s as identityToRecipient } from "./chunk-recipients.js";
import { B as Problem } from "./chunk-problem.js";
import { h as errnoOf, m as diskProblem } from "./chunk-world.js";
const { mkdirSync, readFileSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");

// src/io/age-identity.ts
/**
* The recipient whose identity this user keeps, in a file as `age-keygen` writes it, for this user alone; made when there
* is none. Raises `disk.*` and `certificate.unreadable`.
*/
async function keptAgeRecipient(directory) {
	const file = join(directory, "age.agekey");
	const made = await generateX25519Identity();
	try {
		mkdirSync(directory, {
			recursive: true,
			mode: 448
		});
		writeFileSync(file, `${made}\n`, {
			flag: "wx",
			mode: 384,
			flush: true
		});
		return {
			recipient: await identityToRecipient(made),
			file
		};
	} catch (error) {
		if (errnoOf(error) !== "EEXIST") throw diskProblem(error, file);
	}
	const [found] = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(readFileSync(file, "utf8")) ?? [];
	if (found !== void 0) return {
		recipient: await identityToRecipient(found),
		file
	};
	throw new Problem("certificate.unreadable", `${file} holds no age identity`, {
		file,
		expected: "a file as age-keygen writes it"
	});
}

export { keptAgeRecipient };