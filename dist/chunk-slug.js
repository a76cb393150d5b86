import { S as Problem } from "./chunk-problem.js";
import { E as shown, w as compareCodePoints } from "./chunk-world2.js";
import { posix } from "node:path";

// src/source/directory-slug.ts
/**
* `./path`, normalised. It never leaves the repository, names nothing of Git's own, and holds no character that a
* reader cannot see. Raises `slug.invalid` and `slug.outside`.
*/
function parseDirectorySlug(text) {
	const fault = faultOf$2(text);
	if (fault !== void 0) throw new Problem("slug.invalid", `The directory ${shown(text)} ${fault}.`, {
		expected: "./path, relative to the repository that holds the file, with / between its parts",
		next: "Write ./ and the path of the directory."
	});
	const path = posix.normalize(text).replace(/^\.\/|\/$/g, "");
	if (path === ".." || path.startsWith("../")) throw new Problem("slug.outside", `The directory ${shown(text)} lies outside this repository.`, {
		expected: "a directory of the repository that holds the file",
		next: "Move the source into the repository, or name its own repository by a slug."
	});
	const inside = path === "." ? "" : path;
	return Object.freeze({
		kind: "directory",
		text: `./${inside}`,
		path: inside
	});
}
function faultOf$2(text) {
	if (/[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return "holds a character that cannot be seen";
	if (!/^\.{1,2}(?:\/|$)/.test(text)) return "does not begin with \"./\"";
	if (text.includes("\\")) return "holds a backslash";
	if (text.includes("#")) return "names a ref, which only a repository has";
	const parts = text.split("/");
	if (parts.some((part) => part !== part.trim())) return "has a part with a space at its edge";
	if (parts.some((part) => part.toLowerCase() === ".git")) return "lies in Git's own directory";
}

// src/source/nearest-name.ts
/** The known names closest to a wrong one, best first, at most `count`; none that is too far to be a slip. */
function nearestNames(wanted, known, count = 3) {
	const reach = Math.max(2, Math.floor(wanted.length / 3));
	return known.slice(0, 2e3).map((name) => ({
		name,
		far: distance(wanted.toLowerCase(), name.toLowerCase())
	})).filter(({ name, far }) => far <= reach || name.endsWith(`/${wanted}`)).sort((a, b) => a.far - b.far || compareCodePoints(a.name, b.name)).slice(0, count).map(({ name }) => name);
}
/** Levenshtein's distance, over the first 64 characters: enough to tell a slip, and bounded. */
function distance(left, right) {
	const [a, b] = [left.slice(0, 64), right.slice(0, 64)];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

// src/source/ref.ts
const maxBytes = 244;
const expected = "a branch, a tag, refs/heads/NAME, refs/tags/NAME or a full commit id, of the characters A-Z a-z 0-9 . _ / + @ -";
/**
* A ref as git-check-ref-format allows it, narrowed to characters that mean nothing to a shell, a URL or an option
* parser. Short hexadecimal text is a branch or tag name: a prefix of a commit is never looked up.
* Raises `ref.invalid`.
*/
function parseRef(text) {
	const fault = faultOf$1(text);
	if (fault !== void 0) throw new Problem("ref.invalid", `The ref ${shown(text)} ${fault}.`, {
		expected,
		next: "Write the name as the host shows it, or leave the ref out for the default branch."
	});
	if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)) return {
		kind: "commit",
		commit: text.toLowerCase()
	};
	if (text.startsWith("refs/heads/")) return {
		kind: "branch",
		full: text
	};
	if (text.startsWith("refs/tags/")) return {
		kind: "tag",
		full: text
	};
	if (isPullRef(text)) return {
		kind: "pull",
		full: text
	};
	return {
		kind: "short",
		name: text
	};
}
/** The refs by which forges publish pull requests: anyone may write what they point at. */
function isPullRef(full) {
	return /^refs\/(?:pull|merge-requests|pull-requests)\/[0-9]{1,10}\/(?:head|merge|from)$/.test(full);
}
function faultOf$1(text) {
	if (text === "") return "is empty";
	if (text.length > maxBytes) return `is longer than ${maxBytes} bytes`;
	if (!/^[A-Za-z0-9._/+@-]+$/.test(text)) return "holds a character that no ref may hold";
	if (/^[-/.]/.test(text)) return `begins with "${text[0]}"`;
	if (/[/.]$/.test(text)) return `ends with "${text.at(-1)}"`;
	if (text.includes("//")) return "has an empty part";
	if (text.includes("..")) return "holds \"..\"";
	if (text === "@") return "is \"@\" alone";
	return faultOfParts(text);
}
function faultOfParts(text) {
	const parts = text.split("/");
	if (parts.some((part) => part.startsWith("."))) return "has a part that begins with \".\"";
	if (parts.some((part) => /\.lock$/i.test(part))) return "has a part that ends with \".lock\"";
	if (/^(?:refs\/heads\/|refs\/tags\/)?HEAD$/.test(text)) return "is a name that git keeps for itself";
	if ((text === "refs" || text.startsWith("refs/")) && !/^refs\/(?:heads|tags)\/./.test(text) && !isPullRef(text)) return "is neither a branch, a tag nor a pull request";
}

// src/source/slug-hint.ts
/** What forges are called, by the scheme that slugs have for them. */
const forges = [
	{
		scheme: "gh",
		name: "github",
		host: "github.com"
	},
	{
		scheme: "gl",
		name: "gitlab",
		host: "gitlab.com"
	},
	{
		scheme: "bb",
		name: "bitbucket",
		host: "bitbucket.org"
	}
];
/**
* The slug that a person probably meant: by the address out of a browser, by what `git clone` takes, or by a name
* without its scheme. Undefined when nothing safe can be said; what is returned is yet to be parsed.
*/
function meantSlug(text) {
	const [, host = "", name = ""] = /^(?:https?:\/\/(?:www\.)?|ssh:\/\/git@|git@)([a-z.]+)[/:]([\w./-]+)$/.exec(text) ?? [];
	const forge = forges.find((each) => each.host === host);
	if (forge !== void 0) return `${forge.scheme}:${withoutView(name)}`;
	return /^[\w-]+\/[\w.-]+(?:#[\w./-]+)?$/.test(text) ? `gh:${text}` : void 0;
}
/** The scheme of a forge that is called by its name, `github` for example. */
function meantScheme(word) {
	return forges.find(({ name }) => name === word)?.scheme;
}
/** `owner/repository[#ref]` of an address that may show one branch: `/tree/main`, `/-/tree/main`, `/src/main`. */
function withoutView(name) {
	const [repository = "", ref] = name.replace(/\/$/, "").split(/\/(?:-\/)?(?:tree|src)\//);
	const plain = repository.replace(/\.git$/, "");
	return ref === void 0 ? plain : `${plain}#${ref}`;
}

// src/source/slug.ts
const maxLength = 512;
const form = "scheme:owner/repository[#ref], or ./path for a directory of this repository";
/**
* The one maker of slugs. Nothing is trimmed or normalised but the case of the scheme; hosts are those of the
* configuration, never one that the text names.
* Raises `slug.invalid`, `slug.unknown-scheme`, `slug.outside` and `ref.invalid`.
*/
function parseSlug(text, hosts) {
	if (text.length > maxLength) refuse(text, `is longer than ${maxLength} characters`);
	if (text.startsWith(".") || text.startsWith("/")) return parseDirectorySlug(text);
	const match = /^([A-Za-z][A-Za-z0-9-]{0,15}):([^#]*)(?:#(.*))?$/s.exec(text);
	const [, written = "", name = "", ref] = match ?? [];
	if (match === null || name.startsWith("//")) refuse(text, "is not of a known form", formHint(text));
	const scheme = written.toLowerCase();
	const host = hosts.get(scheme);
	if (host === void 0) throw unknownScheme(text, scheme, hosts);
	const { owner, repository } = splitName(text, name, host);
	if (ref !== void 0) parseRef(ref);
	return Object.freeze({
		kind: "repository",
		text: `${scheme}${text.slice(written.length)}`,
		scheme,
		owner,
		repository,
		...ref === void 0 ? {} : { ref }
	});
}
/** As `slugIdentity`, without the ref. */
function repositoryIdentity(slug) {
	return `${slug.scheme}:${slug.owner}/${slug.repository}`.toLowerCase();
}
const grammars = {
	github: {
		owner: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,38}$/,
		repository: /^[A-Za-z0-9._-]{1,100}$/,
		ownerDepth: 1,
		expected: "owner/repository: the owner 1-39 of A-Z a-z 0-9 _ -, the repository 1-100 of A-Z a-z 0-9 . _ -"
	},
	gitlab: {
		owner: /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/,
		repository: /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/,
		ownerDepth: 20,
		expected: "group/repository with up to 20 groups, each 1-255 of A-Z a-z 0-9 . _ -"
	},
	bitbucket: {
		owner: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,61}$/,
		repository: /^[A-Za-z0-9_.][A-Za-z0-9._-]{0,61}$/,
		ownerDepth: 1,
		expected: "workspace/repository: the workspace 1-62 of A-Z a-z 0-9 _ -, the repository 1-62 of A-Z a-z 0-9 . _ -"
	},
	gitea: {
		owner: /^[A-Za-z0-9_][A-Za-z0-9._-]{0,39}$/,
		repository: /^[A-Za-z0-9._-]{1,100}$/,
		ownerDepth: 1,
		expected: "owner/repository: the owner 1-40 of A-Z a-z 0-9 . _ -, the repository 1-100 of A-Z a-z 0-9 . _ -"
	}
};
function splitName(text, name, host) {
	const grammar = grammars[host.kind];
	const groups = name.split("/");
	const repository = groups.pop() ?? "";
	const fault = faultOf(groups, repository, grammar);
	if (fault !== void 0) throw new Problem("slug.invalid", `The slug ${shown(text)} ${fault}.`, {
		expected: grammar.expected,
		next: nameHint(name)
	});
	return {
		owner: groups.join("/"),
		repository
	};
}
function faultOf(groups, repository, grammar) {
	if (groups.length === 0) return "has no \"/\" between owner and repository";
	if (groups[0] === "") return "names no owner";
	if (groups.length > grammar.ownerDepth) return "has more parts than its host allows";
	if (repository === "") return "names no repository";
	const wrong = groups.find((group) => !grammar.owner.test(group) || isReserved(group));
	if (wrong !== void 0) return `has an owner that its host cannot have, ${shown(wrong)}`;
	if (groups.length > 1 && groups[0]?.includes(".")) return "names a host, which only the configuration may do";
	if (grammar.repository.test(repository) && !isReserved(repository)) return void 0;
	return `has a repository that its host cannot have, ${shown(repository)}`;
}
/** Names that are steps in a path, or that a forge keeps for a view of a repository. */
function isReserved(name) {
	return /^\.{1,2}$|\.(?:git|wiki|atom)$/i.test(name);
}
function formHint(text) {
	return `Write ${meantSlug(text) ?? form}.`;
}
/** Letters of other scripts look like those of ASCII, so the one that is none is named by its number. */
function nameHint(name) {
	if (name.endsWith(".git")) return "Leave \".git\" off.";
	const foreign = /[^\0-\x7f]/u.exec(name)?.[0];
	if (foreign === void 0) return "Write the name as the host shows it.";
	return `Type the name again: it holds U+${(foreign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}, which is no letter of ASCII.`;
}
function unknownScheme(text, scheme, hosts) {
	const known = [...hosts.keys()];
	const near = meantScheme(scheme) ?? nearestNames(scheme, known, 1)[0];
	const next = `Name the host under "hosts" in karst.yaml${near === void 0 ? "." : `, or write "${near}:".`}`;
	return new Problem("slug.unknown-scheme", `The slug ${shown(text)} names the unknown scheme "${scheme}".`, {
		expected: `one of ${known.join(", ")}`,
		next
	});
}
function refuse(text, fault, next = `Write ${form}.`) {
	throw new Problem("slug.invalid", `The slug ${shown(text)} ${fault}.`, {
		expected: form,
		next
	});
}

export { nearestNames as i, repositoryIdentity as n, parseRef as r, parseSlug as t };