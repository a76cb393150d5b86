import { B as Problem } from "./chunk-problem.js";
import { w as pemBlocks } from "./chunk-planned.js";
import { h as errnoOf, m as diskProblem, o as isMissing } from "./chunk-world.js";
import { i as readKey, t as generateKey } from "./chunk-private-key.js";
const { chmodSync, closeSync, fstatSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");

// src/io/key-directory.ts
const maxKeys = 99;
/** Files with private keys, for one user alone: 0600 in a directory of 0700. Nothing in it is ever overwritten. */
var KeyDirectory = class {
	#path;
	constructor(path) {
		this.#path = path;
	}
	/** Every key, `ca.key` first. Raises `certificate.key-exposed` when others may read one. */
	read() {
		return this.#names().map((name) => join(this.#path, name)).map((name) => ({
			name,
			text: privateText(name)
		}));
	}
	/** Stores a key under the first free name of `ca.key`, `ca-2.key`, \u2026; gives its path. Raises `disk.*`. */
	add(text) {
		try {
			mkdirSync(this.#path, {
				recursive: true,
				mode: 448
			});
			chmodSync(this.#path, 448);
			for (let number = 1; number <= maxKeys; number += 1) {
				const path = join(this.#path, number === 1 ? "ca.key" : `ca-${number}.key`);
				if (stored(path, text)) return path;
			}
		} catch (error) {
			throw diskProblem(error, this.#path);
		}
		throw new Problem("disk.in-the-way", `${this.#path} holds ${maxKeys} keys already`, {
			file: this.#path,
			next: "Remove the keys of authorities that nothing trusts any more."
		});
	}
	#names() {
		try {
			return readdirSync(this.#path).filter((name) => /^ca(?:-[0-9]{1,2})?\.key$/.test(name)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
		} catch (error) {
			if (isMissing(error)) return [];
			throw diskProblem(error, this.#path);
		}
	}
};
/** False when something is there already. */
function stored(path, text) {
	try {
		writeFileSync(path, text, {
			flag: "wx",
			mode: 384,
			flush: true
		});
		return true;
	} catch (error) {
		if (errnoOf(error) === "EEXIST") return false;
		throw error;
	}
}
function privateText(path) {
	const file = openSync(path, "r");
	try {
		if (process.platform !== "win32" && (fstatSync(file).mode & 63) !== 0) throw new Problem("certificate.key-exposed", `${path} can be read by others`, {
			file: path,
			expected: "a file for its user alone, mode 0600",
			next: `Run \`chmod 600 ${path}\`, and change the authority if anybody may have read it.`
		});
		return readFileSync(file, "utf8");
	} finally {
		closeSync(file);
	}
}

// src/io/keys.ts
/**
* Keys by WebCrypto. An authority's key comes from KARST_CA_KEY, which may hold several while authorities change, else
* from `<state directory>/<environment>/*.key`; the public key says which one is meant.
*/
function openKeys({ environment: variables, stateDirectory }) {
	const { KARST_CA_KEY: given = "", KARST_CA_PASSPHRASE: passphrase } = variables;
	const directoryOf = (environment) => new KeyDirectory(join(stateDirectory, environment));
	return {
		generate: generateKey,
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
		authority: async (environment, publicKey) => {
			if (given.trim() !== "") return matching(keyBlocks(given).map((text) => ({
				name: "KARST_CA_KEY",
				text
			})), publicKey, passphrase);
			return matching(await directoryOf(environment).read(), publicKey, passphrase);
		},
		keepAuthority: async (environment, key) => {
			if (variables.CI) throw unkept();
			return directoryOf(environment).add(await key.pem());
		},
		ageRecipient: async () => {
			if (variables.CI) throw unkept();
			const { keptAgeRecipient } = await import("./chunk-age-identity.js");
			return keptAgeRecipient(stateDirectory);
		}
	};
}
function unkept() {
	return new Problem("certificate.key-unkept", "A runner of a CI forgets its files, and keys with them", { expected: "a machine that keeps what this user stores" });
}
function matching(candidates, publicKey, passphrase) {
	const wanted = Buffer.from(publicKey);
	return candidates.map(({ name, text }) => readKey(text, name, passphrase)).find((key) => wanted.equals(key.publicKey));
}
/** Text without a single block goes on as it is, for the reader to say what is wrong with it. */
function keyBlocks(text) {
	const blocks = pemBlocks(text).filter(({ label }) => label.endsWith("PRIVATE KEY"));
	return blocks.length === 0 ? [text] : blocks.map((block) => block.text);
}

export { openKeys };