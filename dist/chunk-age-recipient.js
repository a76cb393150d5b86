// src/spec/age-recipient.ts
const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
/** `age1`, 32 bytes in 52 characters of five bits, six of checksum. */
const recipientLength = 62;
/**
* Why a text is no recipient that SOPS, age and Flux all encrypt for, or undefined. Only X25519 recipients are: plugins
* and SSH keys need programs and files that the cluster does not have. A text that holds a private key is never part of
* the answer, nor may the caller show it. The grammar is Bech32's (BIP 173), with its checksum.
*/
function ageRecipientFault(text) {
	if (isAgeIdentity(text)) return "is a private key";
	if (/^(?:ssh-|ecdsa-|sk-)/i.test(text)) return "is an SSH key";
	if (text !== text.trim()) return "has spaces around it";
	if (text !== text.toLowerCase() && /^age1/i.test(text)) return "has upper-case letters";
	if (/^age1(?:pq|tag|tagpq)1/.test(text)) return "is of a kind that Flux cannot open";
	if (/^age1[a-z0-9-]+1[a-z0-9]{6}/.test(text)) return "is a plugin's";
	if (!text.startsWith("age1")) return "does not begin with age1";
	if (text.length !== recipientLength) return `has ${text.length} characters instead of ${recipientLength}`;
	return isSound(text) ? void 0 : "has a wrong checksum: a character is mistyped";
}
/** Does a text hold the private half of an age key, in any case and with anything around it? */
function isAgeIdentity(text) {
	return /AGE-(?:SECRET-KEY|PLUGIN)-/i.test(text);
}
function isSound(text) {
	const digits = [...text.slice(4)].map((character) => alphabet.indexOf(character));
	if (digits.includes(-1)) return false;
	const prefix = [..."age"].map((character) => character.charCodeAt(0));
	return checksum([...[
		...prefix.map((code) => code >> 5),
		0,
		...prefix.map((code) => code & 31)
	], ...digits]) === 1 && ((digits.at(-7) ?? 0) & 15) === 0;
}
function checksum(digits) {
	return digits.reduce((sum, digit) => {
		const shifted = (sum & 33554431) << 5 ^ digit;
		return generators.reduce((mixed, generator, bit) => sum >> 25 + bit & 1 ? mixed ^ generator : mixed, shifted);
	}, 1);
}

export { isAgeIdentity as n, ageRecipientFault as t };