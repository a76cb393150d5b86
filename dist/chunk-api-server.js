import { B as Problem } from "./chunk-problem.js";
import { D as isLoopbackName } from "./chunk-specs.js";
import { A as shown } from "./chunk-world.js";
import { t as ask } from "./chunk-http.js";

// src/io/github/api-fetch.ts
const methods = [
	"GET",
	"HEAD",
	"POST",
	"PATCH",
	"PUT",
	"DELETE"
];
const maxAnswerBytes = 33554432;
/**
* Asks over the address that was checked, and follows no redirect: the token is for one host. Raises `source.*` Problems
* for an address that may not be asked and for a host that does not answer, `forge.unreachable` for an endless answer.
*/
function apiFetch(options) {
	return async (url, request) => {
		try {
			return await responseOf(await answerTo(url, request, options), url);
		} catch (error) {
			if (options.signal?.aborted === true) throw new DOMException("stopped", "AbortError");
			throw error;
		}
	};
}
function answerTo(url, { method, headers, body }, { timeoutMs, signal, privateOrigin, resolve }) {
	return ask({
		url,
		allowPrivate: new URL(url).origin === privateOrigin,
		resolve,
		method: known(method),
		headers,
		...body === void 0 ? {} : { body },
		...signal === void 0 ? {} : { signal },
		redirectHosts: [],
		followsRedirects: false,
		limits: {
			totalMs: timeoutMs,
			idleMs: timeoutMs
		}
	});
}
function known(method) {
	const found = methods.find((each) => each === method);
	if (found === void 0) throw new Error(`no request of ours has the method ${method}`);
	return found;
}
async function responseOf(answer, url) {
	const { status } = answer;
	const headers = new Headers();
	for (const [name, value] of Object.entries(answer.headers)) if (value !== void 0) headers.set(name, String(value));
	const bytes = await readAll(answer, url);
	const isEmpty = bytes.length === 0 || [
		204,
		205,
		304
	].includes(status);
	const response = new Response(isEmpty ? void 0 : bytes, {
		status,
		headers
	});
	return Object.defineProperty(response, "url", { value: url });
}
async function readAll({ body }, url) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > maxAnswerBytes) throw new Problem("forge.unreachable", `${new URL(url).host} answers without an end`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

// src/io/github/api-server.ts
/** The origin of an address: a token goes over an encrypted connection, or nowhere beyond this machine. Raises `forge.unreachable`. */
function originOf(text, allowPrivate) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const isHere = url?.protocol === "http:" && isLoopbackName(url.hostname) && allowPrivate;
	if (url !== void 0 && (url.protocol === "https:" || isHere)) return url.origin;
	throw new Problem("forge.unreachable", `No token is sent to ${shown(text)}`, {
		expected: "an https address",
		next: "Check the API address of the GitHub Enterprise Server."
	});
}

export { apiFetch as n, originOf as t };