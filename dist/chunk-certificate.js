import { S as compareCodePoints, b as valueHash } from "./chunk-world.js";

// src/plan/certificate.ts
/** Is the certificate that is there good for what is wanted now? No key is needed to tell, and none is made. */
function decideCertificate(wanted, circumstances) {
	const { recorded, nowMs } = circumstances;
	const notAfterMs = recorded === void 0 ? void 0 : Date.parse(recorded.notAfter);
	return {
		...wanted,
		due: dueReason(wanted, circumstances),
		daysLeft: notAfterMs === void 0 ? void 0 : Math.floor((notAfterMs - nowMs) / dayMs),
		notAfter: recorded?.notAfter
	};
}
/**
* What of a certificate a plan's id stands for: its names, its issuer, who can open it, and whether it is made anew. Fresh
* keys and ciphertext are no part of it, for they are made when it is delivered.
*/
function certificateIntent({ due, daysLeft: _, notAfter: __, ...wanted }) {
	return {
		...wanted,
		due: due !== void 0
	};
}
/** Hash of the names, as the record keeps it. */
function namesHash({ spiffeId, dnsNames }) {
	return valueHash([spiffeId, ...dnsNames]);
}
/** Who can open a seal, as the record keeps it. */
function sealHash(recipients) {
	return valueHash([...recipients].sort(compareCodePoints));
}
const dayMs = 864e5;
function dueReason(wanted, { recorded, isThere, nowMs, forced }) {
	if (recorded === void 0) return "new";
	if (!isThere) return "missing";
	if (recorded.names !== namesHash(wanted)) return "names-changed";
	if (recorded.issuer !== wanted.issuer) return "authority-changed";
	if (recorded.seal !== wanted.seal) return "seal-changed";
	if (forced) return "forced";
	const [notBeforeMs, notAfterMs] = [Date.parse(recorded.notBefore), Date.parse(recorded.notAfter)];
	if (nowMs >= notAfterMs) return "expired";
	return nowMs >= notAfterMs - (notAfterMs - notBeforeMs) / 3 ? "last-third" : void 0;
}

export { sealHash as i, decideCertificate as n, namesHash as r, certificateIntent as t };