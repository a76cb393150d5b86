import { _ as hmac, a as X25519Recipient, c as encodeHeader, d as readAll, f as stream, g as hkdf, h as sha256, i as TagRecipient, l as encodeHeaderNoMAC, m as base64, n as HybridTagRecipient, p as chacha20poly1305, r as ScryptRecipient, t as HybridRecipient, u as prepend, v as randomBytes$1 } from "./chunk-recipients.js";
import { B as Problem } from "./chunk-problem.js";
import { st as sopsFile } from "./chunk-planned.js";
import { P as ageRecipientFault } from "./chunk-specs.js";
const { createCipheriv, randomBytes } = globalThis.process.getBuiltinModule("node:crypto");

// node_modules/age-encryption/dist/stream.js
const chacha20poly1305Overhead = 16;
const chunkSize = /* @__PURE__ */ (() => 65536)();
function encryptSTREAM(key) {
	const streamNonce = /* @__PURE__ */ new Uint8Array(12);
	const incNonce = () => {
		for (let i = streamNonce.length - 2; i >= 0; i--) {
			streamNonce[i]++;
			if (streamNonce[i] !== 0) break;
		}
	};
	const plaintextBuffer = new Uint8Array(chunkSize);
	let plaintextBufferUsed = 0;
	return new TransformStream({
		transform(chunk, controller) {
			while (chunk.length > 0) {
				if (plaintextBufferUsed === plaintextBuffer.length) {
					const encryptedChunk = chacha20poly1305(key, streamNonce).encrypt(plaintextBuffer);
					controller.enqueue(encryptedChunk);
					incNonce();
					plaintextBufferUsed = 0;
				}
				const n = Math.min(plaintextBuffer.length - plaintextBufferUsed, chunk.length);
				plaintextBuffer.set(chunk.subarray(0, n), plaintextBufferUsed);
				plaintextBufferUsed += n;
				chunk = chunk.subarray(n);
			}
		},
		flush(controller) {
			streamNonce[11] = 1;
			const encryptedChunk = chacha20poly1305(key, streamNonce).encrypt(plaintextBuffer.subarray(0, plaintextBufferUsed));
			controller.enqueue(encryptedChunk);
		}
	});
}
function ciphertextSize(plaintextSize) {
	const chunks = Math.max(1, Math.ceil(plaintextSize / chunkSize));
	return plaintextSize + chacha20poly1305Overhead * chunks;
}

// node_modules/age-encryption/dist/armor.js
/**
* Encode an age encrypted file using the ASCII armor format, a strict subset of
* PEM that starts with `-----BEGIN AGE ENCRYPTED FILE-----`.
*
* @param file - The raw encrypted file (returned by {@link Encrypter.encrypt}).
*
* @returns The ASCII armored file, with a final newline.
*/
function encode(file) {
	const lines = [];
	lines.push("-----BEGIN AGE ENCRYPTED FILE-----\n");
	for (let i = 0; i < file.length; i += 48) {
		let end = i + 48;
		if (end > file.length) end = file.length;
		lines.push(base64.encode(file.subarray(i, end)) + "\n");
	}
	lines.push("-----END AGE ENCRYPTED FILE-----\n");
	return lines.join("");
}

// node_modules/age-encryption/dist/index.js
/**
* Encrypts a file using the given passphrase or recipients.
*
* First, call {@link Encrypter.setPassphrase} to set a passphrase for symmetric
* encryption, or {@link Encrypter.addRecipient} to specify one or more
* recipients. Then, call {@link Encrypter.encrypt} one or more times to encrypt
* files using the configured passphrase or recipients.
*/
var Encrypter = class {
	passphrase = null;
	scryptWorkFactor = 18;
	recipients = [];
	/**
	* Set the passphrase to encrypt the file(s) with. This method can only be
	* called once, and can't be called if {@link Encrypter.addRecipient} has
	* been called.
	*
	* The passphrase is passed through the scrypt key derivation function, but
	* it needs to have enough entropy to resist offline brute-force attacks.
	* You should use at least 8-10 random alphanumeric characters, or 4-5
	* random words from a list of at least 2000 words.
	*
	* @param s - The passphrase to encrypt the file with.
	*/
	setPassphrase(s) {
		if (this.passphrase !== null) throw new Error("can encrypt to at most one passphrase");
		if (this.recipients.length !== 0) throw new Error("can't encrypt to both recipients and passphrases");
		this.passphrase = s;
	}
	/**
	* Set the scrypt work factor to use when encrypting the file(s) with a
	* passphrase. The default is 18. Using a lower value will require stronger
	* passphrases to resist offline brute-force attacks.
	*
	* @param logN - The base-2 logarithm of the scrypt work factor.
	*/
	setScryptWorkFactor(logN) {
		this.scryptWorkFactor = logN;
	}
	/**
	* Add a recipient to encrypt the file(s) for. This method can be called
	* multiple times to encrypt the file(s) for multiple recipients.
	*
	* This version supports native X25519 recipients (`age1...`), hybrid
	* post-quantum recipients (`age1pq1...`), tag recipients (`age1tag1...`),
	* and hybrid tag recipients (`age1tagpq1...`).
	*
	* @param s - The recipient to encrypt the file for. Either a string
	* beginning with `age1...` or an object implementing the {@link Recipient}
	* interface.
	*/
	addRecipient(s) {
		if (this.passphrase !== null) throw new Error("can't encrypt to both recipients and passphrases");
		if (typeof s === "string") {
			if (s.startsWith("age1pq1")) this.recipients.push(new HybridRecipient(s));
			else if (s.startsWith("age1tag1")) this.recipients.push(new TagRecipient(s));
			else if (s.startsWith("age1tagpq1")) this.recipients.push(new HybridTagRecipient(s));
			else if (s.startsWith("age1")) this.recipients.push(new X25519Recipient(s));
			else throw new Error("unrecognized recipient type");
		} else this.recipients.push(s);
	}
	async encrypt(file) {
		const fileKey = randomBytes$1(16);
		const stanzas = [];
		let recipients = this.recipients;
		if (this.passphrase !== null) recipients = [new ScryptRecipient(this.passphrase, this.scryptWorkFactor)];
		for (const recipient of recipients) stanzas.push(...await recipient.wrapFileKey(fileKey));
		const labelHeader = new TextEncoder().encode("header");
		const hmacKey = hkdf(sha256, fileKey, void 0, labelHeader, 32);
		const mac = hmac(sha256, hmacKey, encodeHeaderNoMAC(stanzas));
		const header = encodeHeader(stanzas, mac);
		const nonce = randomBytes$1(16);
		const labelPayload = new TextEncoder().encode("payload");
		const streamKey = hkdf(sha256, fileKey, nonce, labelPayload, 32);
		const encrypter = encryptSTREAM(streamKey);
		if (!(file instanceof ReadableStream)) {
			if (typeof file === "string") file = new TextEncoder().encode(file);
			return await readAll(prepend(stream(file).pipeThrough(encrypter), header, nonce));
		}
		return Object.assign(prepend(file.pipeThrough(encrypter), header, nonce), { size: (size) => ciphertextSize(size) + header.length + nonce.length });
	}
};

// src/io/seal-age.ts
const dataKeyBytes = 32;
/** SOPS' own length; GCM takes any. */
const ivBytes = 32;
/**
* A Secret as a SOPS file, sealed for each recipient by an age file of its own, so that `sops updatekeys` can take one
* away. Codes: secret.no-recipient, secret.recipient.
*/
async function sealForAge(secret, annotations, { recipients, nowMs }) {
	if (recipients.length === 0) throw new Problem("secret.no-recipient", "No age recipient is named to seal for.");
	const dataKey = randomBytes(dataKeyBytes);
	const keys = [];
	for (const recipient of recipients) keys.push({
		recipient,
		armored: await encryptedKey(dataKey, recipient)
	});
	const encrypt = (text, additional) => encrypted(dataKey, text, additional);
	return sopsFile(secret, annotations, {
		encrypt,
		keys,
		nowMs
	});
}
async function encryptedKey(dataKey, recipient) {
	const fault = ageRecipientFault(recipient);
	if (fault !== void 0) throw unusable(fault);
	try {
		const encrypter = new Encrypter();
		encrypter.addRecipient(recipient);
		return encode(await encrypter.encrypt(dataKey));
	} catch (cause) {
		throw unusable("is no public key", cause);
	}
}
function encrypted(dataKey, text, additional) {
	const iv = randomBytes(ivBytes);
	const cipher = createCipheriv("aes-256-gcm", dataKey, iv).setAAD(Buffer.from(additional));
	return {
		data: Buffer.concat([cipher.update(text, "utf8"), cipher.final()]),
		iv,
		tag: cipher.getAuthTag()
	};
}
/** The text may be a private key: it is never repeated. */
function unusable(fault, cause) {
	return new Problem("secret.recipient", `A recipient ${fault}.`, {
		expected: "an age recipient: age1 and 58 characters",
		cause
	});
}

export { sealForAge };