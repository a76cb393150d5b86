import { a as derOctetString, c as derSet, d as derUtf8, i as derInteger, l as derTime, n as derField, o as derOid, r as derImplicit, s as derSequence, t as derBitString, u as derTrue } from "./chunk-der.js";
import { hash } from "node:crypto";

// src/render/certificate/extension.ts
/** Extensions of certificates (RFC 5280, 4.2), each as the DER of its whole entry. */
/** An authority that may issue for peers alone, and no further authority. */
const authorityConstraints = extension("2.5.29.19", derSequence(derTrue, derInteger(Uint8Array.of(0))), "critical");
const leafConstraints = extension("2.5.29.19", derSequence(), "critical");
/** keyCertSign and cRLSign: the bits 5 and 6. */
const authorityUsage = extension("2.5.29.15", derBitString(Uint8Array.of(6), 1), "critical");
/** digitalSignature: bit 0. TLS 1.3 asks for nothing else of an elliptic curve. */
const leafUsage = extension("2.5.29.15", derBitString(Uint8Array.of(128), 7), "critical");
/** For servers and for clients: every peer is both. */
const peerUsage = extension("2.5.29.37", derSequence(derOid("1.3.6.1.5.5.7.3.1"), derOid("1.3.6.1.5.5.7.3.2")));
/** Names of the bearer. Critical where the subject says nothing (RFC 5280, 4.2.1.6). */
function alternativeNames(names, criticality) {
	const uri = derImplicit(6, Buffer.from(names.uri, "ascii"));
	const dns = names.dns.map((name) => derImplicit(2, Buffer.from(name, "ascii")));
	return extension("2.5.29.17", derSequence(uri, ...dns), criticality);
}
function subjectKeyId(keyId) {
	return extension("2.5.29.14", derOctetString(keyId));
}
function authorityKeyId(keyId) {
	return extension("2.5.29.35", derSequence(derImplicit(0, keyId)));
}
function extension(id, value, criticality) {
	const critical = criticality === void 0 ? [] : [derTrue];
	return derSequence(derOid(id), ...critical, derOctetString(value));
}

// src/render/certificate/certificate.ts
/**
* A certificate before it is signed: the DER of its `TBSCertificate` (RFC 5280, 4.1), for exactly one signature by
* `signedWith`. Randomness and time are part of the profile, so the same profile gives the same bytes.
*/
function unsignedLeaf(profile) {
	const { issuer } = profile;
	const names = {
		uri: profile.spiffeId,
		dns: profile.dnsNames
	};
	return unsigned(profile, {
		signedWith: issuer.keyKind,
		issuer: issuer.subject,
		subject: derSequence(),
		extensions: [
			leafConstraints,
			leafUsage,
			peerUsage,
			alternativeNames(names, "critical"),
			subjectKeyId(keyIdOf(profile.publicKey)),
			authorityKeyId(issuer.keyId)
		]
	});
}
/** The same for an authority that signs itself. */
function unsignedAuthority(profile) {
	const subject = nameOf(profile.organization, profile.commonName);
	const keyId = keyIdOf(profile.publicKey);
	return unsigned(profile, {
		signedWith: profile.keyKind,
		issuer: subject,
		subject,
		extensions: [
			authorityConstraints,
			authorityUsage,
			alternativeNames({
				uri: `spiffe://${profile.trustDomain}`,
				dns: []
			}),
			subjectKeyId(keyId),
			authorityKeyId(keyId)
		]
	});
}
/** The certificate: what was signed, with what, and the signature as the algorithm's own DER. */
function signedCertificate(unsignedBytes, signedWith, signature) {
	return derSequence(unsignedBytes, signatureAlgorithms[signedWith], derBitString(signature));
}
/** The first 160 bits of the SHA-256 of the public key (RFC 7093, 2, method 1). */
function keyIdOf(publicKey) {
	return hash("sha256", publicKeyBits(publicKey), "buffer").subarray(0, 20);
}
function unsigned({ serial, notBeforeMs, notAfterMs, publicKey }, { signedWith, issuer, subject, extensions }) {
	return derSequence(derField(0, derInteger(Uint8Array.of(2))), derInteger(serial), signatureAlgorithms[signedWith], issuer, derSequence(derTime(notBeforeMs), derTime(notAfterMs)), subject, publicKey, derField(3, derSequence(...extensions)));
}
const signatureAlgorithms = {
	"P-256": derSequence(derOid("1.2.840.10045.4.3.2")),
	"P-384": derSequence(derOid("1.2.840.10045.4.3.3")),
	RSA: derSequence(derOid("1.2.840.113549.1.1.11"), Uint8Array.of(5, 0))
};
function nameOf(organization, commonName) {
	const part = (id, text) => derSet(derSequence(derOid(id), derUtf8(text)));
	return derSequence(part("2.5.4.10", organization), part("2.5.4.3", commonName));
}
/** The bits of a SubjectPublicKeyInfo: what follows its algorithm. */
function publicKeyBits(publicKey) {
	const outer = headerLength(publicKey, 0);
	const algorithm = outer + headerLength(publicKey, outer) + contentLength(publicKey, outer);
	return publicKey.subarray(algorithm + headerLength(publicKey, algorithm) + 1);
}
function headerLength(der, at) {
	const length = der[at + 1] ?? 0;
	return length < 128 ? 2 : 2 + length - 128;
}
function contentLength(der, at) {
	const length = der[at + 1] ?? 0;
	if (length < 128) return length;
	return der.subarray(at + 2, at + headerLength(der, at)).reduce((sum, byte) => sum * 256 + byte, 0);
}

export { unsignedLeaf as i, signedCertificate as n, unsignedAuthority as r, keyIdOf as t };