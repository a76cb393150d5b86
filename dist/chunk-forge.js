import { B as Problem } from "./chunk-problem.js";
import { p as repositoryAddress } from "./chunk-perform.js";
const { constants } = globalThis.process.getBuiltinModule("node:fs");
const { delimiter, isAbsolute, join } = globalThis.process.getBuiltinModule("node:path");
const { access } = globalThis.process.getBuiltinModule("node:fs/promises");

// src/io/forge.ts
/** Raises `source.forbidden` for a token that no header can carry. */
function forgeOf(slug, hosts, environment) {
	const host = hosts.get(slug.scheme);
	if (host === void 0) throw new Error(`the slug ${slug.text} was parsed for other hosts`);
	const variable = host.tokenEnv.find((name) => (environment[name] ?? "") !== "");
	const token = variable === void 0 ? void 0 : environment[variable]?.trim();
	if (token !== void 0 && !/^[\x21-\x7e]{1,4096}$/.test(token)) throw new Problem("source.forbidden", `The token in ${variable} holds characters that no token has.`, { next: `Set ${variable} to the token alone.` });
	const address = repositoryAddress(host, slug, token);
	return {
		host,
		token,
		remote: {
			...address,
			name: `${slug.scheme}:${slug.owner}/${slug.repository}`,
			tokenVariable: variable ?? host.tokenEnv[0],
			hasToken: token !== void 0,
			secrets: [token ?? "", address.authorization?.split(" ")[1] ?? ""],
			allowPrivate: host.allowPrivate
		}
	};
}
/** The absolute path of git: the search path is read once, here, and no child searches again. Raises `git.missing`. */
async function findGit(environment, usual = ["/usr/bin", "/usr/local/bin"]) {
	const places = (environment.PATH ?? "").split(delimiter).filter(isAbsolute);
	for (const place of [...places, ...usual]) {
		const program = join(place, "git");
		if (await access(program, constants.X_OK).then(() => true, () => false)) return program;
	}
	throw new Problem("git.missing", "There is no git on this machine.", {
		expected: "git 2.37 or newer in PATH",
		next: "Install git."
	});
}

export { forgeOf as n, findGit as t };