import { S as Problem } from "./chunk-problem.js";

// src/render/certificate/profile.ts
const minuteMs = 6e4;
const dayMs = 1440 * minuteMs;
/** Peers whose clocks lag must take a fresh certificate too. */
const backdateMs = 5 * minuteMs;
/** What an offline authority may last; whoever holds its key can be any service for as long. */
const maxAuthorityDays = 1825;
/** Of leafs: long enough for a schedule that fails for weeks, renewed in the last third. */
const leafDays = 90;
/** Bytes of a serial number. Two of their bits are fixed; certificates of the public web need half as much randomness. */
const serialBytes = 16;
/** A positive serial number of exactly 16 bytes: the top bit is clear, the one below set so that no byte is lost. */
function serialFrom(random) {
	const serial = Uint8Array.from(random.subarray(0, 16));
	serial[0] = (serial[0] ?? 0) & 127 | 64;
	return serial;
}
/** From five minutes ago, in whole seconds, never before nor beyond its authority. */
function leafValidity(nowMs, issuer) {
	return {
		notBeforeMs: Math.max(wholeSeconds(nowMs - backdateMs), issuer.notBeforeMs),
		notAfterMs: Math.min(wholeSeconds(nowMs + leafDays * dayMs), issuer.notAfterMs)
	};
}
/** Raises `certificate.lifetime` for an authority that would outlive five years. */
function authorityValidity(nowMs, days) {
	if (!Number.isInteger(days) || days < 1 || days > maxAuthorityDays) throw new Problem("certificate.lifetime", `an authority cannot last ${days} days`, {
		expected: `1 to ${maxAuthorityDays} days`,
		next: "Choose a shorter time; authorities are rotated without a broken connection."
	});
	return {
		notBeforeMs: wholeSeconds(nowMs - backdateMs),
		notAfterMs: wholeSeconds(nowMs + days * dayMs)
	};
}
function wholeSeconds(atMs) {
	return Math.floor(atMs / 1e3) * 1e3;
}

export { serialFrom as i, dayMs as n, leafValidity as r, authorityValidity as t };