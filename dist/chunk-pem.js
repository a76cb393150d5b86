// src/render/certificate/pem.ts
const block = /-----BEGIN ([A-Z0-9 ]{1,64})-----\r?\n((?:[!-~ \t]*\r?\n)*?)-----END \1-----(?:\r?\n|$)/g;
/** Every block of a text, in its order; what stands between them is explanation and passed over. */
function pemBlocks(text) {
	return [...text.matchAll(block)].map(([whole, label = "", body = ""]) => ({
		label,
		bytes: Buffer.from(body.replace(/^[!-9;-~]+:.*$/gm, ""), "base64"),
		text: `${whole.replaceAll("\r", "").trimEnd()}\n`
	}));
}
/** A block with lines of 64 characters. */
function pemText(label, bytes) {
	return `-----BEGIN ${label}-----\n${(Buffer.from(bytes).toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END ${label}-----\n`;
}

export { pemText as n, pemBlocks as t };