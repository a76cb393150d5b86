import { o as __toESM } from "./chunk-rolldown-runtime.js";
import { B as Problem } from "./chunk-problem.js";
import { T as pemText, w as pemBlocks } from "./chunk-planned.js";
import { i as readKey, n as keyText, r as kindOf } from "./chunk-private-key.js";
const { X509Certificate } = globalThis.process.getBuiltinModule("node:crypto");

// src/io/certificates.ts
/** More than any chain of authorities has. */
const maxCertificates = 32;
/** Reads what others made. The libraries are loaded with the first certificate: most commands read none. */
function openCertificates({ environment }) {
	const { KARST_CA_PASSPHRASE: passphrase } = environment;
	return {
		read: async (pem, file) => factsOf(certificateBlocks(pem), file),
		readBundle: async (files) => readBundle(files, passphrase)
	};
}
/** PKCS#12 begins as every DER sequence does; PEM is text. */
async function readBundle(files, passphrase) {
	const ders = [];
	const keys = [];
	for (const { name, bytes } of files) {
		if (bytes[0] === 48) {
			const { readPkcs12 } = await import("./chunk-pkcs12.js");
			const { certificates, key } = readPkcs12(bytes, name, passphrase);
			ders.push(...certificates);
			keys.push(readKey(key, name, void 0));
			continue;
		}
		const text = new TextDecoder().decode(bytes);
		ders.push(...certificateBlocks(text));
		const blocks = pemBlocks(text).filter(({ label }) => label.endsWith("PRIVATE KEY"));
		keys.push(...blocks.map((block) => readKey(block.text, name, passphrase)));
	}
	const names = files.map(({ name }) => name).join(", ");
	const certificates = await factsOf(ders, names);
	const [key] = keys;
	if (key === void 0 || certificates.length === 0) throw new Problem("certificate.unreadable", `${names} holds no ${key === void 0 ? "private key" : "certificate"}`, { expected: "a certificate and its private key, in PEM or in PKCS#12" });
	return {
		key,
		certificates: bearerFirst(certificates, key.publicKey, names)
	};
}
/** PKCS#12 keeps no order, so the certificate of the key is looked for. */
function bearerFirst(certificates, publicKey, names) {
	const bearer = certificates.find((one) => Buffer.from(publicKey).equals(one.publicKey));
	if (bearer === void 0) throw new Problem("certificate.key-mismatch", `The private key in ${names} is of no certificate there`);
	return [bearer, ...certificates.filter((one) => one !== bearer)];
}
function certificateBlocks(text) {
	return pemBlocks(text).flatMap(({ label, bytes }) => label === "CERTIFICATE" ? [bytes] : []);
}
async function factsOf(ders, file) {
	if (ders.length === 0) return [];
	await import("./chunk-Reflect.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const x509 = await import("./chunk-x509.cjs.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		if (ders.length > maxCertificates) throw new RangeError(`${ders.length} certificates`);
		const natives = ders.map((der) => new X509Certificate(der));
		return natives.map((native) => toFacts(native, new x509.X509Certificate(native.raw), natives, x509));
	} catch (cause) {
		throw new Problem("certificate.unreadable", `${file} holds no certificate that can be read`, {
			file,
			cause
		});
	}
}
function toFacts(native, read, all, x509) {
	const constraints = read.getExtension(x509.BasicConstraintsExtension);
	const usages = read.getExtension(x509.KeyUsagesExtension)?.usages;
	const keyId = read.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId;
	const names = read.getExtension(x509.SubjectAlternativeNameExtension)?.names.toJSON() ?? [];
	const algorithm = read.signatureAlgorithm;
	const signer = all.find((one) => native.checkIssued(one) && native.verify(one.publicKey));
	return {
		pem: pemText("CERTIFICATE", native.raw),
		fingerprint: fingerprintOf(native),
		subject: new Uint8Array(read.subjectName.toArrayBuffer()),
		subjectText: read.subject,
		serial: native.serialNumber.toLowerCase(),
		notBeforeMs: read.notBefore.getTime(),
		notAfterMs: read.notAfter.getTime(),
		publicKey: native.publicKey.export({
			type: "spki",
			format: "der"
		}),
		keyText: keyText(native.publicKey),
		keyKind: kindOf(native.publicKey),
		signatureHash: algorithm.hash?.name,
		isAuthority: constraints?.ca === true,
		pathLength: constraints?.pathLength,
		maySignCertificates: usages === void 0 ? void 0 : (usages & x509.KeyUsageFlags.keyCertSign) !== 0,
		purposes: read.getExtension(x509.ExtendedKeyUsageExtension)?.usages.map(String),
		keyId: keyId === void 0 ? void 0 : Buffer.from(keyId, "hex"),
		uris: names.flatMap(({ type, value }) => type === "url" ? [value] : []),
		dnsNames: names.flatMap(({ type, value }) => type === "dns" ? [value] : []),
		signedBy: signer === void 0 ? void 0 : fingerprintOf(signer)
	};
}
function fingerprintOf({ fingerprint256 }) {
	return fingerprint256.replaceAll(":", "").toLowerCase();
}

export { openCertificates };