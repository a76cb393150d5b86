import { n as forgeOf } from "./chunk-forge.js";
import { t as openForge } from "./chunk-open-forge.js";
import { f as gitHubApi, n as fixedToken } from "./chunk-perform.js";
import { t as usualWaiting } from "./chunk-waiting2.js";
import { B as Problem } from "./chunk-problem.js";
import { S as parseSlug } from "./chunk-specs.js";

// src/cli/forge.ts
/**
* The forge of a repository, with the token of its host. Nothing is asked yet. Raises `forge.unsupported` for anything but
* GitHub, `forge.token-missing`, and what is wrong with the slug.
*/
function openSessionForge({ environment, signal }, repository, hosts) {
	const slug = parseSlug(repository, hosts);
	const host = slug.kind === "repository" ? hosts.get(slug.scheme) : void 0;
	if (slug.kind !== "repository" || host?.kind !== "github") throw new Problem("forge.unsupported", `${repository} is no repository of a GitHub`, { expected: "gh:owner/repo, or one of a GitHub Enterprise Server that karst.yaml names" });
	const { token } = forgeOf(slug, hosts, environment);
	if (token === void 0) {
		const names = host.tokenEnv.join(" or ");
		throw new Problem("forge.token-missing", `No token opens pull requests in ${slug.text}`, { ...names === "" ? {} : { expected: `a token in ${names}` } });
	}
	const name = `${slug.owner}/${slug.repository}`;
	return {
		...openForge({
			...gitHubApi(host),
			repository: name,
			tokens: fixedToken(token),
			allowPrivate: host.allowPrivate,
			waiting: usualWaiting,
			signal
		}),
		repository: name
	};
}

export { openSessionForge };