import { b as Problem } from "./chunk-problem.js";
import { r as isLoopbackName } from "./chunk-host.js";
import { t as parseImageReference } from "./chunk-image-reference.js";
import { t as ask } from "./chunk-http.js";
import { n as systemResolve } from "./chunk-network-address.js";
import { json } from "node:stream/consumers";

// src/io/registry.ts
/**
* Asks registries for the digest a tag means now (OCI distribution specification, "Checking if content exists in the
* registry"; token flow of its "Token Authentication Specification", anonymous). Each reference is asked once.
*/
function openImages(options = {}) {
	const asked = /* @__PURE__ */ new Map();
	return { digest: (reference) => {
		const found = asked.get(reference) ?? digestOf(reference, options);
		asked.set(reference, found);
		return found;
	} };
}
const manifestTypes = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
async function digestOf(reference, options) {
	const image = parseImageReference(reference);
	if (image === void 0 || image.digest !== void 0) return image?.digest;
	if (options.offline === true) return void 0;
	try {
		return await askDigest(image, options);
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof Problem || error instanceof SyntaxError) return void 0;
		throw error;
	}
}
async function askDigest(image, options) {
	const first = await askManifest(image, options, void 0);
	if (first.status !== 401) return digestIn(first);
	const token = await anonymousToken(image, first, options);
	return token === void 0 ? void 0 : digestIn(await askManifest(image, options, token));
}
async function askManifest(image, options, token) {
	const url = `${originOf(image, options)}/v2/${image.repository}/manifests/${image.tag}`;
	const authorization = token === void 0 ? {} : { authorization: `Bearer ${token}` };
	const answer = await ask({
		...requestTo(url, image, options),
		...authorization,
		method: "HEAD",
		headers: { accept: manifestTypes }
	});
	answer.close();
	return answer;
}
function digestIn({ status, headers }) {
	const digest = String(headers["docker-content-digest"] ?? "");
	return status === 200 && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : void 0;
}
/** The registry names who gives out tokens; whoever that is gets no secret from us, and must speak https. */
async function anonymousToken(image, { headers }, options) {
	const challenge = String(headers["www-authenticate"] ?? "");
	const parts = Object.fromEntries([...challenge.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]));
	const realm = parts.realm ?? "";
	if (!/^bearer /i.test(challenge) || !URL.canParse(realm)) return void 0;
	const url = new URL(realm);
	const isPlain = url.protocol === "http:" && originOf(image, options).startsWith("http:");
	if (url.protocol !== "https:" && !isPlain) return void 0;
	if (parts.service !== void 0) url.searchParams.set("service", parts.service);
	url.searchParams.set("scope", `repository:${image.repository}:pull`);
	const answer = await ask(requestTo(url.href, image, options));
	const body = answer.status === 200 ? await limitedJson(answer) : {};
	answer.close();
	const token = body.token ?? body.access_token;
	return typeof token === "string" && /^[\x21-\x7e]{1,8192}$/.test(token) ? token : void 0;
}
async function limitedJson(answer) {
	const value = await json(limited(answer.body, 65536));
	return typeof value === "object" && value !== null ? value : {};
}
async function* limited(chunks, maxBytes) {
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.byteLength;
		if (size > maxBytes) throw new SyntaxError("the answer is too long");
		yield chunk;
	}
}
function requestTo(url, image, options) {
	const { signal, timeoutMs = 1e4 } = options;
	return {
		url,
		redirectHosts: [],
		allowPrivate: isPrivate(image, options),
		limits: {
			totalMs: timeoutMs,
			idleMs: timeoutMs
		},
		resolve: options.resolve ?? systemResolve,
		...signal === void 0 ? {} : { signal }
	};
}
function originOf(image, options) {
	const name = image.registry.replace(/:\d+$/, "");
	return `${isPrivate(image, options) && isLoopbackName(name) ? "http" : "https"}://${image.registry}`;
}
function isPrivate(image, { privateRegistries = [] }) {
	return privateRegistries.includes(image.registry);
}

export { openImages };