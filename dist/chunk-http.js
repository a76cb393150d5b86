import { t as Problem } from "./chunk-problem.js";
import { t as shown } from "./chunk-shown.js";
import { BlockList, isIP } from "node:net";
import { request } from "node:http";
import { request as request$1 } from "node:https";
import { lookup } from "node:dns/promises";

// src/io/network-address.ts
const systemResolve = async (hostname) => (await lookup(hostname, { all: true })).map(({ address, family }) => ({
	address,
	family: family === 6 ? 6 : 4
}));
/**
* The addresses of a URL's host, each of them public unless the host may be private. Whoever connects must use these
* and not ask again: a name may answer differently the second time.
* Raises `source.private-address` and `source.unreachable`.
*/
async function checkedAddresses(url, allowPrivate, resolve) {
	const name = url.hostname.replace(/^\[|\]$/g, "");
	const found = isIP(name) === 0 ? await resolved(name, resolve) : [literal(name)];
	const metadata = found.find((each) => isIn(machineOnly, each));
	if (metadata !== void 0) {
		const message = `The host ${shown(url.hostname)} has the link-local address ${metadata.address}.`;
		throw new Problem("source.private-address", message, {
			expected: "a public address",
			next: "Correct the host under \"hosts\" in karst.yaml: only a machine itself is found there."
		});
	}
	const hidden = found.find((each) => isIn(reserved, each));
	if (hidden !== void 0 && !allowPrivate) throw new Problem("source.private-address", `The host ${shown(url.hostname)} has the private address ${hidden.address}.`, {
		expected: "a public address",
		next: "Set allowPrivate: true for the host if that is meant."
	});
	return found;
}
async function resolved(name, resolve) {
	try {
		const found = await resolve(name);
		if (found.length > 0) return found;
		throw new Error("no address");
	} catch (cause) {
		throw new Problem("source.unreachable", `The host ${shown(name)} has no address.`, {
			next: "Check the address and the network.",
			cause
		});
	}
}
function literal(address) {
	return {
		address,
		family: isIP(address) === 6 ? 6 : 4
	};
}
function isIn(ranges, { address, family }) {
	return ranges.check(address, family === 6 ? "ipv6" : "ipv4");
}
/** Link-local addresses, and what clouds answer a machine's own credentials at. */
const machineOnly = blockListOf("169.254.0.0/16 fe80::/10 fd00:ec2::254/128");
/** Everything of the IANA special-purpose registries that is not reached over the public Internet. */
const reserved = blockListOf([
	"0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
	"192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
	"::/96 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10",
	"fec0::/10 ff00::/8"
].join(" "));
function blockListOf(ranges) {
	const list = new BlockList();
	for (const range of ranges.split(" ")) {
		const [network = "", bits] = range.split("/");
		list.addSubnet(network, Number(bits), network.includes(":") ? "ipv6" : "ipv4");
	}
	return list;
}

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
		const next = redirectOf(answer, url);
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
			request.end();
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

export { checkedAddresses as n, systemResolve as r, ask as t };