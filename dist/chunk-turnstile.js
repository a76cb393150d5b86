import { B as Problem } from "./chunk-problem.js";
import { A as shown } from "./chunk-world.js";

// src/io/git-problem.ts
/** The cause of git's failure. Git tells it in words alone; they are asked for in English and read here only. */
function gitProblem(error, subject, late) {
	const text = redacted(error instanceof Error ? error.message : String(error), subject.secrets);
	if (late) return timeout(subject);
	const words = text.replaceAll(/https?:\/\/[^\s']+|'[^'\n]*'/g, "\u2026");
	const rule = rules.find(({ pattern }) => pattern.test(words));
	if (rule !== void 0) return rule.problem(subject, lastLine(text));
	return new Problem("source.failed", `Git could not read ${subject.name}: ${shown(lastLine(text))}.`, { next: "Run again; if it stays, try the same with git on this machine." });
}
/** Takes every secret out of a text, by its value and as it stands in a basic header. */
function redacted(text, secrets) {
	return secrets.filter((secret) => secret !== "").reduce((left, secret) => left.replaceAll(secret, "***"), text);
}
/** A refusal to show a repository: without a token it may be private, with one the token may be wrong. */
function unseen(subject) {
	const variable = subject.tokenVariable;
	const hint = variable === void 0 ? "Name a tokenEnv for the host in karst.yaml" : `Set ${variable}`;
	if (!subject.hasToken) return new Problem("source.not-found", `The repository ${subject.name} does not exist, or is private and no token was given.`, {
		expected: "a public repository, or a token that may read it",
		next: `Check the name. ${hint} if it is private.`
	});
	return new Problem("source.not-found", `The repository ${subject.name} does not exist, or the token in ${variable} may not see it.`, { next: `Check the name, and that the token in ${variable} may read the repository.` });
}
/** A token that the host does not take. */
function forbidden(subject) {
	if (!subject.hasToken) return unseen(subject);
	return new Problem("source.forbidden", `The host refused the token in ${subject.tokenVariable} for ${subject.name}.`, { next: `Renew the token in ${subject.tokenVariable}, or give it read access to the repository.` });
}
function rateLimited(subject) {
	const variable = subject.tokenVariable ?? "a token";
	return new Problem("source.rate-limited", `The host of ${subject.name} asks us to slow down.`, { next: subject.hasToken ? "Wait and run again." : `Wait, or set ${variable} for a higher limit.` });
}
const rules = [
	{
		pattern: /could not resolve host|failed to connect|couldn't connect|connection (?:refused|reset)|no route to host/i,
		problem: ({ name }, text) => unreachable(name, text)
	},
	{
		pattern: /timed out|timeout|operation too slow/i,
		problem: timeout
	},
	{
		pattern: /ssl|certificate|tls/i,
		problem: ({ name }, text) => new Problem("source.tls", `The certificate of the host of ${name} cannot be trusted: ${shown(text)}.`, { next: "Mend the certificate, or name its authority by GIT_SSL_CAINFO." })
	},
	{
		pattern: /error: 429/i,
		problem: rateLimited
	},
	{
		pattern: /error: 403|authentication failed|could not read (?:username|password)/i,
		problem: forbidden
	},
	{
		pattern: /repository \u2026 not found|error: 404/i,
		problem: unseen
	},
	{
		pattern: /error: 30\d|unable to update url base from redirection/i,
		problem: ({ name }) => new Problem("source.redirect", `The repository ${name} has moved.`, { next: "Open it in a browser and write its new name." })
	},
	{
		pattern: /not our ref|couldn't find remote ref|no such (?:commit|remote ref)|malformed object name|unadvertised object/i,
		problem: ({ name }, text) => new Problem("ref.missing", `The repository ${name} has no such commit: ${shown(text)}.`, { next: "Write a commit, branch or tag that exists." })
	},
	{
		pattern: /error: 5\d\d/i,
		problem: ({ name }, text) => unreachable(name, text)
	}
];
function unreachable(name, text) {
	return new Problem("source.unreachable", `The host of ${name} cannot be reached: ${shown(text)}.`, { next: "Check the address and the network." });
}
function timeout({ name }) {
	return new Problem("source.timeout", `The host of ${name} did not answer in time.`, { next: "Run again later." });
}
function lastLine(text) {
	return text.trim().split("\n").at(-1) ?? "";
}

// src/io/turnstile.ts
/** Lets so many through at once; the others wait in order. */
var Turnstile = class {
	#free;
	#waiting = [];
	constructor(places) {
		this.#free = places;
	}
	async pass(work) {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free += 1;
			else next();
		}
	}
};

export { redacted as a, rateLimited as i, forbidden as n, unseen as o, gitProblem as r, Turnstile as t };