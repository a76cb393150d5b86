import { b as sealingOf } from "./chunk-config.js";
import { i as hashOf } from "./chunk-name.js";
import { n as processesOf } from "./chunk-process-kind.js";
import { t as readSealedFile } from "./chunk-sealed-file.js";

// src/render/secret/sealed-copy.ts
/** What a user sealed, byte for byte in the one folder that holds it: whatever changed in it would break its seal. */
function sealedCopies({ input, directory }) {
	if (directory !== sealedDirectory(input)) return [];
	return input.service.sealed.map((sealed) => ({
		path: `${directory}/${copyName(sealed)}`,
		content: sealed.text
	}));
}
/**
* What runs before the workload reads the same Secrets and waits for nothing that comes later: with a release they come
* in its folder.
*/
function sealedDirectory(input) {
	const directory = `services/${input.service.name}`;
	return processesOf(input).some(({ kind }) => kind === "release") ? `${directory}/release` : directory;
}
/** `secret-<name>.sops.yaml`, or `.yaml` for a SealedSecret. */
function copyName({ name, isSops }) {
	return `secret-${name}${isSops ? ".sops" : ""}.yaml`;
}
/** Rolls the pods when a Secret was sealed anew: a variable is read once, when its container starts. */
function sealedChecksum({ service }) {
	if (service.sealed.length === 0) return {};
	const texts = service.sealed.map(({ name, text }) => [name, text]);
	return { "karstkit.dev/secrets-checksum": hashOf(texts, 32) };
}
/**
* Findings on how and for whom a user's Secrets are sealed, against what karst.yaml says now. Code: secret.recipients.
*/
function sealedFindings({ service, environment }) {
	return service.sealed.flatMap((input) => {
		const fault = sealingFault(input, service, environment);
		if (fault === void 0) return [];
		const { message, severity } = fault;
		return [{
			code: "secret.recipients",
			severity,
			message: `${input.file} is sealed ${message}.`,
			file: input.file
		}];
	});
}
function sealingFault({ text, isSops }, { owner }, { secrets }) {
	if (isSops !== (secrets.mode === "sops")) return {
		severity: "error",
		message: `otherwise than for ${secrets.mode}`
	};
	if (!isSops) return void 0;
	const { recipients: wanted } = sealingOf(secrets, owner);
	const found = readSealedFile(text)?.recipients ?? [];
	const known = found.filter((recipient) => wanted.includes(recipient));
	if (found.length === wanted.length && known.length === found.length) return void 0;
	return known.length === 0 ? {
		severity: "error",
		message: `for nobody whom karst.yaml names for ${owner}`
	} : {
		severity: "warning",
		message: `for others than those whom karst.yaml names for ${owner}`
	};
}

export { sealedFindings as i, sealedChecksum as n, sealedCopies as r, copyName as t };