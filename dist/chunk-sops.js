import { n as emitYaml, t as emitKey } from "./chunk-yaml.js";
import { i as secretObject } from "./chunk-secret.js";
import { createHash } from "node:crypto";

// src/render/secret/sops.ts
/** The rule that says what is encrypted: without it Flux takes labels that it adds for broken ciphertext. */
const encryptedRegex = "^(data|stringData)$";
/** The oldest format version that has everything used here. */
const formatVersion = "3.9.4";
/**
* A Secret as a SOPS file for age, as `sops encrypt --encrypted-regex '^(data|stringData)$'` would write it. Every clear
* text is a string in each YAML version, or its type would change the MAC; `mac` stands bare, since Flux looks for
* `mac: ENC[`; `lastmodified` is quoted, or Go reads a timestamp.
*/
function sopsFile(secret, annotations, sealing) {
	const { stringData, data, ...clear } = secretObject(secret, annotations);
	const lastModified = new Date(sealing.nowMs).toISOString().replace(/\.[0-9]+Z$/, "Z");
	const digest = macOf({
		...clear,
		stringData,
		data
	});
	const mac = encValue(sealing.encrypt(digest, lastModified));
	return [
		emitYaml(clear),
		...encryptedField("stringData", stringData, sealing),
		...encryptedField("data", data, sealing),
		"sops:\n",
		"  age:\n",
		...sealing.keys.map(ageKey),
		`  encrypted_regex: ${encryptedRegex}\n`,
		`  lastmodified: "${lastModified}"\n`,
		`  mac: ${mac}\n`,
		`  version: ${formatVersion}\n`
	].join("");
}
/** SHA-512 over all leaves in the order in which they are written, in capitals. */
function macOf(object) {
	const hash = createHash("sha512");
	for (const text of leavesOf(object)) hash.update(text);
	return hash.digest("hex").toUpperCase();
}
function leavesOf(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap((child) => leavesOf(child));
}
/** An empty text stays as it is, as in SOPS; the path that a value is bound to ends in a colon. */
function encryptedField(field, values, { encrypt }) {
	if (values === void 0) return [];
	const lines = Object.entries(values).map(([key, text]) => {
		const value = text === "" ? "\"\"" : encValue(encrypt(text, `${field}:${key}:`));
		return `  ${emitKey(key)}: ${value}\n`;
	});
	return [`${field}:\n`, ...lines];
}
function encValue({ data, iv, tag }) {
	const [text, vector, mark] = [
		data,
		iv,
		tag
	].map((bytes) => Buffer.from(bytes).toString("base64"));
	return `ENC[AES256_GCM,data:${text},iv:${vector},tag:${mark},type:str]`;
}
function ageKey({ recipient, armored }) {
	return [
		"    - enc: |\n",
		...armored.trimEnd().split("\n").map((line) => `        ${line}\n`),
		`      recipient: ${recipient}\n`
	].join("");
}

export { sopsFile as n, encryptedRegex as t };