import { B as Problem } from "./chunk-problem.js";
import { I as derInteger, L as derSequence, T as pemText } from "./chunk-planned.js";
const { createPrivateKey, createPublicKey } = globalThis.process.getBuiltinModule("node:crypto");

// src/io/private-key.ts
const curves = {
	"P-256": {
		name: "ECDSA",
		namedCurve: "P-256",
		hash: "SHA-256"
	},
	"P-384": {
		name: "ECDSA",
		namedCurve: "P-384",
		hash: "SHA-384"
	}
};
const rsa = {
	name: "RSASSA-PKCS1-v1_5",
	hash: "SHA-256"
};
/** A fresh key of the platform's own randomness. */
async function generateKey(kind) {
	const { subtle } = crypto;
	const pair = await subtle.generateKey(curves[kind], true, ["sign", "verify"]);
	return privateKey(kind, new Uint8Array(await subtle.exportKey("spki", pair.publicKey)), pair.privateKey);
}
/**
* Reads a private key: PKCS#8, SEC 1 or PKCS#1 in PEM, encrypted or not, or PKCS#8 in DER. Nothing of the text is ever
* part of a message. Raises `certificate.passphrase`, `certificate.unreadable` and `certificate.weak`.
*/
function readKey(text, name, passphrase) {
	const key = keyObject(text, name, passphrase);
	const kind = kindOf(key);
	if (kind === void 0) throw new Problem("certificate.weak", `${name} holds a key of the kind ${keyText(key)}`, { expected: "P-256, P-384 or RSA" });
	const publicKey = createPublicKey(key).export({
		type: "spki",
		format: "der"
	});
	const algorithm = kind === "RSA" ? rsa : curves[kind];
	return privateKey(kind, publicKey, key.toCryptoKey(algorithm, true, ["sign"]));
}
/** `P-256`, `RSA 2048`, `Ed25519`, \u2026 of a public or private key. */
function keyText({ asymmetricKeyType, asymmetricKeyDetails }) {
	const { namedCurve = "", modulusLength } = asymmetricKeyDetails ?? {};
	if (asymmetricKeyType === "ec") return curveNames[namedCurve] ?? namedCurve;
	if (asymmetricKeyType === "rsa") return `RSA ${modulusLength}`;
	return asymmetricKeyType?.replace(/^ed/, "Ed") ?? "unknown";
}
/** undefined for a key that certificates are not signed with here. */
function kindOf(key) {
	const text = keyText(key);
	if (text === "P-256" || text === "P-384") return text;
	return key.asymmetricKeyType === "rsa" ? "RSA" : void 0;
}
const curveNames = {
	prime192v1: "P-192",
	secp224r1: "P-224",
	prime256v1: "P-256",
	secp384r1: "P-384",
	secp521r1: "P-521"
};
/** The key stays behind its functions: no log, no message and no JSON of it can show a byte. */
function privateKey(kind, publicKey, key) {
	return {
		kind,
		publicKey,
		sign: async (data) => {
			const bytes = Uint8Array.from(data);
			if (kind === "RSA") return new Uint8Array(await crypto.subtle.sign(rsa, key, bytes));
			return toDer(new Uint8Array(await crypto.subtle.sign(curves[kind], key, bytes)));
		},
		pem: async () => {
			const bytes = new Uint8Array(await crypto.subtle.exportKey("pkcs8", key));
			return pemText("PRIVATE KEY", bytes);
		}
	};
}
/** Two numbers of the same length, as certificates hold them (RFC 3279, 2.2.3). */
function toDer(signature) {
	const half = signature.length / 2;
	return derSequence(derInteger(signature.subarray(0, half)), derInteger(signature.subarray(half)));
}
function keyObject(text, name, passphrase) {
	const unlocked = passphrase === void 0 ? {} : { passphrase };
	try {
		if (typeof text === "string") return createPrivateKey({
			key: text,
			...unlocked
		});
		const key = Buffer.from(text);
		return createPrivateKey({
			key,
			format: "der",
			type: "pkcs8",
			...unlocked
		});
	} catch (error) {
		const isLocked = isEncrypted(text);
		throw new Problem(isLocked ? "certificate.passphrase" : "certificate.unreadable", `${name} ${isLocked ? `is encrypted, and ${passphrase === void 0 ? "no passphrase was given" : "the passphrase is wrong"}` : "is no private key"}`, { cause: error.code });
	}
}
function isEncrypted(text) {
	return typeof text === "string" && /-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(text);
}

export { readKey as i, keyText as n, kindOf as r, generateKey as t };