import { B as Problem } from "./chunk-problem.js";
import { n as systemResolve } from "./chunk-network-address.js";
import { n as apiFetch, t as originOf } from "./chunk-api-server.js";

// src/io/github/ask-api.ts
/**
* One request to the API without a forge's client, by the same rules of where a token may go: what makes tokens and takes
* them back. Raises `forge.*` and `source.*` Problems.
*/
async function askApi({ apiUrl, allowPrivate, resolve = systemResolve }, { method, path, bearer, body, timeoutMs }) {
	const origin = originOf(apiUrl, allowPrivate);
	const answer = await apiFetch({
		...allowPrivate ? { privateOrigin: origin } : {},
		resolve,
		timeoutMs
	})(`${apiUrl}${path}`, {
		method,
		headers: {
			authorization: `Bearer ${bearer}`,
			accept: "application/vnd.github+json",
			"x-github-api-version": "2022-11-28",
			"user-agent": "karstkit"
		},
		...body === void 0 ? {} : { body: JSON.stringify(body) }
	});
	if (answer.status < 300 || answer.status >= 400) return answer;
	throw new Problem("forge.unreachable", `${origin} sends this run on to another address`);
}

export { askApi as t };