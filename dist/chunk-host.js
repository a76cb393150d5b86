import { S as Problem } from "./chunk-problem.js";

// src/source/host.ts
/** The forges that every configuration knows. */
const builtInHosts = /* @__PURE__ */ new Map([
	["gh", builtIn("gh", "github", "https://github.com", {
		tokenEnv: ["GITHUB_TOKEN", "GH_TOKEN"],
		archiveHosts: ["api.github.com", "codeload.github.com"]
	})],
	["gl", builtIn("gl", "gitlab", "https://gitlab.com", {
		tokenEnv: ["GITLAB_TOKEN"],
		archiveHosts: []
	})],
	["bb", builtIn("bb", "bitbucket", "https://bitbucket.org", {
		tokenEnv: ["BITBUCKET_TOKEN"],
		archiveHosts: []
	})]
]);
/**
* The built-in hosts and the configured ones. Plain http is for a forge on this machine alone.
* Raises `host.invalid`.
*/
function hostsFrom(configured = {}) {
	const own = Object.entries(configured).map(([scheme, host]) => {
		const url = checkedUrl(scheme, host.url, host.allowPrivate ?? false);
		const kind = host.kind === "forgejo" ? "gitea" : host.kind;
		return [scheme, {
			scheme,
			kind,
			url: `${url.origin}${url.pathname.replace(/\/+$/, "")}`,
			tokenEnv: host.tokenEnv === void 0 ? [] : [host.tokenEnv],
			archiveHosts: [...defaultArchiveHosts(kind, url), ...host.archiveHosts ?? []],
			allowPrivate: host.allowPrivate ?? false
		}];
	});
	return new Map([...builtInHosts, ...own]);
}
/** True for an address of this machine: the only one that may be asked without encryption. */
function isLoopbackName(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function builtIn(scheme, kind, url, more) {
	return {
		scheme,
		kind,
		url,
		...more,
		allowPrivate: false
	};
}
/** GitHub Enterprise with subdomains serves archives from a name of its own. */
function defaultArchiveHosts(kind, url) {
	if (kind !== "github" || isLoopbackName(url.hostname)) return [];
	return [`codeload.${url.host}`];
}
function checkedUrl(scheme, text, allowPrivate) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const fault = faultOf(url, url?.protocol === "http:" && !(allowPrivate && isLoopbackName(url?.hostname ?? "")));
	if (url !== void 0 && fault === void 0) return url;
	throw new Problem("host.invalid", `The host "${scheme}" has an address that ${fault}.`, {
		pointer: `/hosts/${scheme}/url`,
		expected: "an https address without user, query or fragment",
		next: "Write the address at which a browser opens the forge."
	});
}
function faultOf(url, plainAbroad) {
	if (url === void 0) return "cannot be read";
	if (plainAbroad) return "is plain http, which only a loopback address with allowPrivate: true may be";
	if (url.protocol !== "https:" && url.protocol !== "http:") return "is not https";
	if (url.username !== "" || url.password !== "") return "holds a credential";
	if (url.search !== "" || url.hash !== "") return "holds a query or a fragment";
	if (url.hostname.endsWith(".")) return "has a host name with a dot at its end";
}

export { hostsFrom as n, isLoopbackName as r, builtInHosts as t };