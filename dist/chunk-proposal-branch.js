import { B as Problem } from "./chunk-problem.js";
import { A as shown } from "./chunk-world.js";
const { join } = globalThis.process.getBuiltinModule("node:path/posix");

// src/flows/proposal-branch.ts
/** What every branch of ours begins with. */
const branchPrefix = "karst/";
/** What a proposal is about, `production` or `production/api`: it names its branch and marks its page. */
function proposalKey({ environment, scope }) {
	return scope === void 0 ? environment : `${environment}/${scope}`;
}
/** Which specs proposals follow from: those in a directory, empty for the root, of `owner/name`. */
function specsPlace(repository, directory) {
	return join(repository.toLowerCase(), directory);
}
/** Git keeps no branch below another one: what is about a part of an environment stands beside it. */
function proposalBranch(key) {
	return branchPrefix + key.replaceAll("/", ".");
}
/** The plan that a branch's one commit of ours carries out; undefined when it holds anything else. */
function proposedPlan({ commits }) {
	const [only, ...more] = commits;
	if (only === void 0 || more.length > 0 || !isOurs(only)) return void 0;
	return trailer.exec(only.message)?.[1];
}
/**
* The newest commit that is a person's work, or a program's that is not us. What a pull request with exactly this tip has
* merged is nobody's any more: a squash leaves its commits behind.
*/
function foreignCommit({ commit, commits }, pulls) {
	return pulls.some(({ state, head }) => state === "merged" && head.commit === commit) ? void 0 : commits.find((each) => !isOurs(each) && !each.isPlainMerge);
}
/** Whose commit it is. */
function foreignWork({ id, author }, branch) {
	return `${shown(author)} committed ${id.slice(0, 7)} to ${branch}`;
}
/** Why a branch with a person's commit is left alone. */
function editedByPerson(commit, branch) {
	return new Problem("delivery.edited-by-person", `${foreignWork(commit, branch)}, which KarstKit keeps`, {
		expected: `commits of KarstKit alone on ${branch}`,
		next: "Merge it as it is, or move that commit to another branch; force: true replaces it."
	});
}
/** Only a commit of ours says which plan it carries out. */
function isOurs({ isOurs: ours, message }) {
	return ours && trailer.test(message);
}
const trailer = /^Karst-Plan: ([0-9a-f]{64})\s*$/m;

export { proposalBranch as a, specsPlace as c, foreignWork as i, editedByPerson as n, proposalKey as o, foreignCommit as r, proposedPlan as s, branchPrefix as t };