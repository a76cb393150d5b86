import { S as Problem } from "./chunk-problem.js";
import { w as compareCodePoints } from "./chunk-world2.js";
import { t as keyIdOf } from "./chunk-certificate.js";

// src/render/certificate/authority.ts
/** Files of the repository with the public certificates of an environment's authorities. */
function authorityFiles(environment) {
	const stem = `karst/ca/${environment}`;
	return {
		issuing: `${stem}.pem`,
		next: `${stem}.next.pem`,
		former: `${stem}.former.pem`
	};
}
/** What a file of an authority holds: what issues first, what is trusted last. */
function authorityText({ issuer, chain, anchor }) {
	return [.../* @__PURE__ */ new Set([
		issuer.pem,
		...chain,
		anchor
	])].join("");
}
/**
* Every certificate that peers trust, as one PEM text: during a rotation the old and the new. Sorted, so that which of them
* issues changes nothing.
*/
function trustBundle({ issuing, next, former }, further = []) {
	const anchors = [
		issuing,
		next,
		former
	].flatMap((one) => one === void 0 ? [] : [one.anchor]);
	return [.../* @__PURE__ */ new Set([...anchors, ...further])].sort(compareCodePoints).join("");
}

// src/render/certificate/authority-of.ts
/**
* The authority that a file of certificates is: the one that issues first, those above it in any order. Raises
* `certificate.unreadable`, `certificate.not-authority`, `certificate.weak`, `certificate.ca-expired` and
* `certificate.chain`, the first that applies (RFC 5280, 4.2.1.9, 6.1).
*/
function authorityOf(certificates, { file, nowMs }) {
	const [issuer] = certificates;
	if (issuer === void 0) throw new Problem("certificate.unreadable", `${file} holds no certificate`, {
		file,
		expected: "a PEM text with the certificate of an authority first"
	});
	const chain = chainOf(issuer, certificates);
	for (const [index, certificate] of chain.entries()) {
		const fault = authorityFault(certificate, nowMs, index);
		if (fault === void 0) continue;
		const [code, why, expected] = fault;
		const message = `${file}: the certificate ${JSON.stringify(certificate.subjectText)} ${why}`;
		throw new Problem(code, message, {
			file,
			expected
		});
	}
	const anchor = chain.at(-1) ?? issuer;
	return {
		issuer: asAuthority(issuer),
		chain: chain.slice(0, -1).map(({ pem }) => pem),
		anchor: anchor.pem
	};
}
/** `below` is how many authorities stand between it and a leaf. */
function authorityFault(facts, nowMs, below) {
	return usageFault(facts) ?? strengthFault(facts) ?? timeFault(facts, nowMs) ?? pathFault(facts, below);
}
function usageFault({ isAuthority, maySignCertificates, purposes }) {
	const expected = "an authority: CA:TRUE, and keyCertSign where key usage is given";
	if (!isAuthority) return [
		"certificate.not-authority",
		"is of no authority",
		expected
	];
	if (maySignCertificates === false) return [
		"certificate.not-authority",
		"may not sign certificates",
		expected
	];
	if (purposes === void 0 || ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"].every((purpose) => purposes.includes(purpose))) return void 0;
	return [
		"certificate.not-authority",
		"may not issue for both servers and clients",
		"serverAuth and clientAuth, or no limit on purposes"
	];
}
function strengthFault({ keyKind, keyText, signatureHash }) {
	const [, bits = "0"] = /^RSA ([0-9]+)$/.exec(keyText) ?? [];
	if (keyKind === void 0 || keyKind === "RSA" && Number(bits) < 2048) return [
		"certificate.weak",
		`has a key of the kind ${keyText}`,
		"P-256, P-384, or RSA of 2048 bits and more"
	];
	if ([
		"SHA-256",
		"SHA-384",
		"SHA-512"
	].includes(signatureHash ?? "")) return void 0;
	return [
		"certificate.weak",
		`is signed with ${signatureHash ?? "an unknown algorithm"}`,
		"SHA-256, SHA-384 or SHA-512"
	];
}
function timeFault({ notBeforeMs, notAfterMs }, nowMs) {
	if (nowMs === void 0) return void 0;
	const expected = `a certificate that is valid at ${new Date(nowMs).toISOString()}`;
	if (nowMs > notAfterMs) return [
		"certificate.ca-expired",
		`has expired at ${new Date(notAfterMs).toISOString()}`,
		expected
	];
	if (nowMs >= notBeforeMs) return void 0;
	return [
		"certificate.ca-expired",
		`is not valid before ${new Date(notBeforeMs).toISOString()}`,
		expected
	];
}
function pathFault({ pathLength }, below) {
	if (pathLength === void 0 || pathLength >= below) return void 0;
	const expected = `a path length of ${below} or more, or none`;
	return [
		"certificate.chain",
		`allows ${pathLength} authorities below it, not ${below}`,
		expected
	];
}
/** From the issuer upwards, as far as the file goes. A circle of signatures ends where it closes. */
function chainOf(issuer, certificates) {
	const chain = [issuer];
	for (;;) {
		const above = certificates.find(({ fingerprint }) => fingerprint === chain.at(-1)?.signedBy);
		if (above === void 0 || chain.includes(above)) return chain;
		chain.push(above);
	}
}
function asAuthority(facts) {
	const { keyKind, keyId, publicKey } = facts;
	if (keyKind === void 0) throw new TypeError("an authority that was not judged");
	return {
		...facts,
		keyKind,
		keyId: keyId ?? keyIdOf(publicKey)
	};
}

export { trustBundle as i, authorityFiles as n, authorityText as r, authorityOf as t };