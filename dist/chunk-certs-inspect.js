import { B as Problem } from "./chunk-problem.js";
import { A as shown } from "./chunk-world.js";

// src/flows/certs-inspect.ts
const maxBytes = 1 << 20;
/** `-----BEGIN CERTIFICATE-----` in base64, as a Secret of the cluster holds it. */
const encoded = /LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t[A-Za-z0-9+/]*={0,2}/g;
const annotation = /karstkit\.dev\/certificate-(serial|not-after):\s*"?([0-9A-Za-z:-]+)"?/g;
/**
* Reads the certificates of a PEM file, of a Secret as the cluster prints it, or the facts that stand in clear in a sealed
* one. Keys in the file are passed over. Raises `certificate.unknown`, `certificate.unreadable` and `disk.*`.
*/
async function inspectCertificates(world, file) {
	const bytes = await world.specs.read(file);
	if (bytes === void 0) throw new Problem("certificate.unknown", `There is no file ${shown(file)}`, { expected: "a PEM file, or a Secret" });
	const text = new TextDecoder().decode(bytes.subarray(0, maxBytes));
	const inner = [...text.matchAll(encoded)].map(([base64]) => Buffer.from(base64, "base64").toString());
	const certificates = await world.certificates.read([text, ...inner].join("\n"), file);
	const sealed = certificates.length === 0 ? sealedFacts(text) : [];
	if (certificates.length === 0 && sealed.length === 0) throw new Problem("certificate.unreadable", `${file} holds no certificate`, { file });
	return {
		file,
		certificates,
		sealed,
		nowMs: world.clock.nowMs()
	};
}
function sealedFacts(text) {
	const { serial, "not-after": notAfter } = Object.fromEntries([...text.matchAll(annotation)].map(([, key = "", value = ""]) => [key, value]));
	return serial === void 0 || notAfter === void 0 ? [] : [{
		serial,
		notAfter
	}];
}

export { inspectCertificates };