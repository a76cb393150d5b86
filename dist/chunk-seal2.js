import { B as Problem } from "./chunk-problem.js";
import { ct as digestAnnotation, ot as readSealedFile, ut as secretObject } from "./chunk-planned.js";
import { n as digestOf, r as isSameKey } from "./chunk-seal-digest2.js";

// src/io/seal.ts
/**
* Seals for the cluster alone, and quietly: ciphertext is random, so a file is written anew only when it must be.
*
* Nothing here can open what it sealed, so whether the values are the same is told by an HMAC in the file, under a key
* that never comes near Git: KARST_SEAL_KEY, else one in the user's state directory. A plain hash would let whoever reads
* the repository try passwords. Under another key, or with none, nobody can tell: then the caller decides, and keeps the
* old text only while everything in clear (names, keys, recipients, what annotations say of the values) is the same.
*/
function openSeal({ clock, digestKey }) {
	return { seal: async (secret, how, previous) => {
		refuseIllFormed(secret);
		const key = await digestKey();
		const digest = key === void 0 ? void 0 : digestOf(key, [secretObject(secret), how]);
		const before = previous === void 0 ? void 0 : readSealedFile(previous.text);
		if (previous !== void 0 && digest !== void 0 && before?.digest === digest) return previous.text;
		const text = await sealed(secret, digest === void 0 ? {} : { [digestAnnotation]: digest }, how, clock);
		return isKept(previous, text, digest) ? previous.text : text;
	} };
}
/** Nobody can tell whether the values are the same, the caller would keep them, and all that is in clear is the same. */
function isKept(previous, next, digest) {
	if (previous?.whenUnknown !== "keep") return false;
	const before = readSealedFile(previous.text);
	if (before === void 0 || isSameKey(before.digest, digest)) return false;
	return before.clear === readSealedFile(next)?.clear;
}
async function sealed(secret, annotations, how, clock) {
	if (how.mode === "sops") {
		const { sealForAge } = await import("./chunk-seal-age.js");
		return sealForAge(secret, annotations, {
			recipients: how.recipients,
			nowMs: clock.nowMs()
		});
	}
	const { sealForController } = await import("./chunk-seal-controller.js");
	const { certificatePem } = how;
	return sealForController(secret, annotations, {
		certificatePem,
		nowMs: clock.nowMs()
	});
}
/** A lone surrogate would be replaced on its way to bytes, and another value sealed than the one that was given. */
function refuseIllFormed({ stringData, data = {} }) {
	const broken = Object.entries({
		...stringData,
		...data
	}).find(([, value]) => !value.isWellFormed());
	const twice = Object.keys(data).find((key) => Object.hasOwn(stringData, key));
	if (broken === void 0 && twice === void 0) return;
	const what = twice === void 0 ? "is no Unicode text" : "is given twice";
	throw new Problem("secret.value", `The value of ${broken?.[0] ?? twice} ${what}.`);
}

export { openSeal };