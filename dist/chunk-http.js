import { B as Problem } from "./chunk-problem.js";
import { A as shown } from "./chunk-world.js";
import { t as checkedAddresses } from "./chunk-network-address.js";
const { request } = globalThis.process.getBuiltinModule("node:http");
const { request: request$1 } = globalThis.process.getBuiltinModule("node:https");

// src/io/network-problem.ts
/** The cause of a failed connection as Problem: by the error's code, never by its text. */
function networkProblem(error, host) {
	const code = codeOf(error);
	const where = shown(host);
	if (code === "ETIMEDOUT" || code === "ESOCKETTIMEDOUT") return new Problem("source.timeout", `The host ${where} did not answer in time.`, {
		next: "Run again later.",
		cause: error
	});
	if (isCertificate(code)) return new Problem("source.tls", `The certificate of ${where} cannot be trusted (${code}).`, {
		next: "Mend the certificate, or name its authority by NODE_EXTRA_CA_CERTS.",
		cause: error
	});
	return new Problem("source.unreachable", `The host ${where} cannot be reached (${code}).`, {
		next: "Check the address and the network.",
		cause: error
	});
}
function codeOf(error) {
	if (error instanceof AggregateError) return codeOf(error.errors[0]);
	if (error instanceof Error && "code" in error) return String(error.code);
	return "no code";
}
function isCertificate(code) {
	return /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(code);
}

// src/io/http.ts
const maxRedirects = 5;
/**
* One request, over the address that was checked, with redirects followed by our own rules.
* Raises `source.redirect`, `source.private-address`, `source.unreachable`, `source.tls` and `source.timeout`.
*/
async function ask(wanted) {
	const late = AbortSignal.timeout(wanted.limits.totalMs);
	const signal = wanted.signal === void 0 ? late : AbortSignal.any([late, wanted.signal]);
	const first = new URL(wanted.url);
	for (let url = first, hop = 0;; hop += 1) {
		const sameHost = url.host === first.host && url.protocol === first.protocol;
		const answer = await once(url, wanted, {
			signal,
			sendToken: sameHost
		});
		const next = wanted.followsRedirects === false ? void 0 : redirectOf(answer, url);
		if (next === void 0) return toAnswer(answer, url, wanted, signal);
		answer.destroy();
		url = checkedRedirect(next, first, wanted, hop);
	}
}
async function once(url, wanted, hop) {
	const addresses = await checkedAddresses(url, wanted.allowPrivate, wanted.resolve);
	try {
		return await new Promise((resolve, reject) => {
			const request = start(url, wanted, addresses, hop);
			request.once("response", resolve);
			request.once("error", reject);
			request.setTimeout(wanted.limits.idleMs, () => request.destroy(new IdleError()));
			request.end(wanted.body);
		});
	} catch (error) {
		throw failure(error, url, wanted, hop.signal);
	}
}
var IdleError = class extends Error {
	code = "ETIMEDOUT";
};
function start(url, wanted, addresses, { signal, sendToken }) {
	const { authorization } = wanted;
	const token = sendToken && authorization !== void 0 ? { authorization } : {};
	const options = {
		method: wanted.method ?? "GET",
		headers: {
			"user-agent": "karstkit",
			accept: "*/*",
			...wanted.headers,
			...token
		},
		signal,
		agent: false,
		lookup: lookupOf(addresses)
	};
	return url.protocol === "http:" ? request(url, options) : request$1(url, options);
}
/** Answers with the addresses that were checked, so that the name is not looked up again. */
function lookupOf(addresses) {
	return (_, options, found) => {
		const [first] = addresses;
		if (options.all === true) found(null, [...addresses]);
		else found(null, first?.address ?? "", first?.family);
	};
}
function redirectOf(answer, url) {
	const { statusCode = 0, headers } = answer;
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(statusCode)) return void 0;
	const target = headers.location ?? "";
	if (target !== "" && URL.canParse(target, url.href)) return new URL(target, url.href);
	answer.destroy();
	throw redirected(url, "to nowhere");
}
function checkedRedirect(next, first, wanted, hop) {
	if (hop >= maxRedirects) throw redirected(first, `more than ${maxRedirects} times`);
	const protocols = first.protocol === "http:" ? ["http:", "https:"] : ["https:"];
	const isPlainAbroad = next.protocol === "http:" && next.hostname !== first.hostname;
	if (!protocols.includes(next.protocol) || isPlainAbroad) throw redirected(first, `to ${next.protocol}, which is not encrypted`);
	if (![first.host, ...wanted.redirectHosts].includes(next.host)) throw redirected(first, `to ${shown(next.host)}, which is not listed for it`);
	if (next.username !== "" || next.password !== "") throw redirected(first, "with a credential");
	return next;
}
function redirected(from, where) {
	return new Problem("source.redirect", `The host ${shown(from.host)} redirects ${where}.`, {
		expected: "https and a name that is listed for the host",
		next: "Add the name to archiveHosts of the host in karst.yaml if it is right."
	});
}
function toAnswer(answer, url, wanted, signal) {
	answer.on("error", () => void 0);
	return {
		status: answer.statusCode ?? 0,
		headers: answer.headers,
		body: bodyOf(answer, (error) => failure(error, url, wanted, signal)),
		close: () => answer.destroy()
	};
}
async function* bodyOf(answer, toFailure) {
	try {
		for await (const chunk of answer) yield chunk;
	} catch (error) {
		throw toFailure(error);
	} finally {
		answer.destroy();
	}
}
function failure(error, url, wanted, signal) {
	if (error instanceof Problem) return error;
	if (wanted.signal?.aborted === true) return wanted.signal.reason;
	return networkProblem(signal.aborted ? new IdleError() : error, url.host);
}

export { ask as t };