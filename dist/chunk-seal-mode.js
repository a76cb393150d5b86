import { S as Problem } from "./chunk-problem.js";
import { b as sealingOf } from "./chunk-config.js";

// src/flows/seal-mode.ts
/**
* How the Secrets of an environment are sealed, by owner. Raises `secret.certificate` without the certificate that
* karst.yaml names; the function raises `secret.no-recipient` where nobody could open what is sealed.
*/
async function sealModes(specs, { secrets }) {
	const { mode, certificate } = secrets;
	if (mode === "sops") return (owner) => ({
		mode,
		recipients: recipientsOf(secrets, owner)
	});
	const bytes = certificate === void 0 ? void 0 : await specs.read(certificate);
	if (bytes === void 0) throw new Problem("secret.certificate", `There is no ${certificate ?? "certificate of the sealed-secrets controller"}`, {
		file: "karst.yaml",
		pointer: "/secrets/certificate",
		expected: "the name of a file with the certificate of the sealed-secrets controller"
	});
	const certificatePem = new TextDecoder().decode(bytes);
	return () => ({
		mode,
		certificatePem
	});
}
function recipientsOf(secrets, owner) {
	const { recipients } = sealingOf(secrets, owner);
	if (recipients.length > 0) return recipients;
	throw new Problem("secret.no-recipient", "Keys are to be sealed, and nobody could open them", {
		file: "karst.yaml",
		pointer: "/secrets/recipients",
		expected: "an age recipient"
	});
}

export { sealModes as t };