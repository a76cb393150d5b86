import { t as isMap } from "./chunk-merge-patch.js";
import { n as secretIn, r as secretName } from "./chunk-secret-literal.js";

// src/plan/object/mask.ts
/** What stands for a value that nobody may read from a plan. */
const hidden = "(hidden)";
/** Fields of these kinds hold secrets, encrypted or not, whatever they are called. */
const secretFields = {
	Secret: ["data", "stringData"],
	SealedSecret: ["encryptedData"]
};
/**
* A value as a plan may show it: what a Secret holds, what SOPS or Sealed Secrets encrypted, variables with the name of
* a secret, keys, tokens and passwords in addresses are replaced; all else stays.
*/
function masked(value, keys, kind) {
	if (isSecretPlace(keys, kind)) return maskedWhole(value);
	if (typeof value === "string") return maskedText(value, keys);
	if (Array.isArray(value)) return value.map((element, index) => masked(element, [...keys, `${index}`], kind));
	if (!isMap(value)) return value;
	const isNamed = typeof value.name === "string" && secretName.test(value.name);
	const entries = Object.entries(value).flatMap(([key, inner]) => {
		if (inner === void 0) return [];
		return [[key, isNamed && key === "value" ? hidden : masked(inner, [...keys, key], kind)]];
	});
	return Object.fromEntries(entries);
}
/** A text of several lines in which whatever is secret is hidden where it stands. */
function maskedText(text, keys = []) {
	const name = keys.at(-1) ?? "";
	if (text.startsWith("ENC[") || secretName.test(name)) return hidden;
	if (/PRIVATE KEY-----/.test(text)) return hidden;
	return text.split("\n").map((line) => {
		const bare = line.replace(/(:\/\/)[^/\s@]{1,1024}@/g, `$1${hidden}@`);
		return secretIn(bare) === void 0 ? bare : hidden;
	}).join("\n");
}
/** May a line of a file of this text be shown? */
function holdsSecrets(text) {
	return /^\s*["']?kind["']?\s*:\s*["']?(Secret|SealedSecret)\b/m.test(text);
}
function isSecretPlace(keys, kind) {
	const fields = Object.hasOwn(secretFields, kind) ? secretFields[kind] ?? [] : [];
	return keys.slice(0, 2).some((key) => fields.includes(key)) || keys[0] === "sops";
}
/** The keys of a Secret are no secret. */
function maskedWhole(value) {
	if (!isMap(value)) return hidden;
	return Object.fromEntries(Object.keys(value).map((key) => [key, hidden]));
}

export { maskedText as i, holdsSecrets as n, masked as r, hidden as t };