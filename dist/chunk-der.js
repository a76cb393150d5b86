// src/render/certificate/der.ts
/**
* Distinguished Encoding Rules (X.690), as far as certificates are written in them. A value is its bytes; what it holds was
* settled by whoever calls.
*/
function derSequence(...parts) {
	return tagged(48, parts);
}
function derSet(...parts) {
	return tagged(49, parts);
}
/** A number that is not negative, from its bytes, the highest first. */
function derInteger(magnitude) {
	const first = magnitude.findIndex((byte) => byte !== 0);
	if (first === -1) return tagged(2, [Uint8Array.of(0)]);
	const digits = magnitude.subarray(first);
	return tagged(2, (digits[0] ?? 0) >= 128 ? [Uint8Array.of(0), digits] : [digits]);
}
const derTrue = Uint8Array.of(1, 1, 255);
/** `unused` bits at the end of the last byte do not count. */
function derBitString(bytes, unused = 0) {
	return tagged(3, [Uint8Array.of(unused), bytes]);
}
function derOctetString(...parts) {
	return tagged(4, parts);
}
/** `1.2.840.10045.4.3.2` */
function derOid(text) {
	const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
	return tagged(6, [Uint8Array.from([first * 40 + second, ...rest].flatMap(base128))]);
}
function derUtf8(text) {
	return tagged(12, [Buffer.from(text)]);
}
/** A time in whole seconds: two digits of the year until 2049, four from then on (RFC 5280, 4.1.2.5). */
function derTime(atMs) {
	const digits = new Date(atMs).toISOString().replace(/\.[0-9]+Z$/, "").replace(/[^0-9]/g, "");
	const isShort = digits < "2050";
	return tagged(isShort ? 23 : 24, [Buffer.from(`${isShort ? digits.slice(2) : digits}Z`)]);
}
/** A field that its number tells apart from others, around whole values. */
function derField(number, ...parts) {
	return tagged(160 + number, parts);
}
/** The same in place of a value's own tag. */
function derImplicit(number, bytes) {
	return tagged(128 + number, [bytes]);
}
function tagged(tag, parts) {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return Buffer.concat([Uint8Array.of(tag, ...lengthBytes(length)), ...parts]);
}
function lengthBytes(length) {
	if (length < 128) return [length];
	const bytes = [];
	for (let left = length; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
	return [128 + bytes.length, ...bytes];
}
function base128(value) {
	const bytes = [value % 128];
	for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift(128 + left % 128);
	return bytes;
}

export { derOctetString as a, derSet as c, derUtf8 as d, derInteger as i, derTime as l, derField as n, derOid as o, derImplicit as r, derSequence as s, derBitString as t, derTrue as u };