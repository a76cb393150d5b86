import { B as Problem } from "./chunk-problem.js";
import { ft as sorted, lt as filled } from "./chunk-planned.js";
import { nn as emitYaml } from "./chunk-recalled.js";
const { X509Certificate, constants, createCipheriv, publicEncrypt, randomBytes } = globalThis.process.getBuiltinModule("node:crypto");

// src/render/secret/sealed-secret.ts
/**
* The names of the controller's Secret that every value is bound to, in the scope "strict": moved to another name or
* namespace nothing can be opened.
*/
function strictLabel({ name, namespace }) {
	return `${namespace}/${name}`;
}
/**
* A Secret as a SealedSecret of the scope "strict". The template has no data: that would be a program of Go templates
* over the opened values. `sealedAs` is put on the SealedSecret alone.
*/
function sealedSecretFile(secret, encryptedData, sealedAs) {
	const { name, namespace, type } = secret;
	const labels = filled(secret.labels);
	const annotations = filled(secret.annotations);
	return emitYaml({
		apiVersion: "bitnami.com/v1alpha1",
		kind: "SealedSecret",
		metadata: {
			name,
			namespace,
			labels,
			annotations: filled({
				...annotations,
				...sealedAs
			})
		},
		spec: {
			encryptedData: sorted(encryptedData),
			template: {
				metadata: {
					name,
					namespace,
					labels,
					annotations
				},
				type
			}
		}
	});
}
/** One value: the length of the encrypted session key in two bytes, that key, then ciphertext and tag. */
function sealedBlob(sessionKey, ciphertext) {
	const head = Buffer.alloc(2);
	head.writeUInt16BE(sessionKey.length);
	return Buffer.concat([
		head,
		sessionKey,
		ciphertext
	]).toString("base64");
}

// src/io/seal-controller.ts
const smallestModulusBits = 2048;
/**
* A Secret as a strict SealedSecret for the certificate of a sealed-secrets controller: each value under a session key
* of its own (AES-256-GCM, a nonce of zeros since the key is used once), that key by RSA-OAEP with SHA-256, labelled with
* namespace and name. Code: secret.certificate.
*/
function sealForController(secret, annotations, controller) {
	const key = publicKeyOf(controller);
	const label = Buffer.from(strictLabel(secret));
	const blobs = [...Object.entries(secret.stringData).map(([name, text]) => [name, Buffer.from(text)]), ...Object.entries(secret.data ?? {}).map(([name, text]) => [name, Buffer.from(text, "base64")])].map(([name, bytes]) => [name, blob(key, label, bytes)]);
	return sealedSecretFile(secret, Object.fromEntries(blobs), annotations);
}
function blob(key, label, bytes) {
	const sessionKey = randomBytes(32);
	const cipher = createCipheriv("aes-256-gcm", sessionKey, Buffer.alloc(12));
	const ciphertext = [
		cipher.update(bytes),
		cipher.final(),
		cipher.getAuthTag()
	];
	const padding = constants.RSA_PKCS1_OAEP_PADDING;
	const wrapped = publicEncrypt({
		key,
		padding,
		oaepHash: "sha256",
		oaepLabel: label
	}, sessionKey);
	return sealedBlob(wrapped, Buffer.concat(ciphertext));
}
/** The controller renews its certificate and keeps the old keys; sealing for one that has run out is a sign of neglect. */
function publicKeyOf({ certificatePem, nowMs }) {
	const certificate = read(certificatePem);
	const { publicKey } = certificate;
	const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
	if (publicKey.asymmetricKeyType !== "rsa" || bits < smallestModulusBits) throw refused(`has no RSA key of at least ${smallestModulusBits} bits`);
	if (certificate.validToDate.getTime() < nowMs) throw refused("has run out");
	return publicKey;
}
function read(pem) {
	if (/PRIVATE KEY/.test(pem)) throw refused("stands beside a private key");
	try {
		return new X509Certificate(pem);
	} catch (cause) {
		throw refused("is none", cause);
	}
}
function refused(fault, cause) {
	return new Problem("secret.certificate", `The certificate to seal for ${fault}.`, {
		expected: "the controller's certificate in PEM, as `kubeseal --fetch-cert` prints it",
		cause
	});
}

export { sealForController };