import { Bt as planFindings, H as verdictSection, J as stickyMarker, Mt as summaryText, St as actionCounts, V as planPage, W as objectDetails, bt as fitted, ct as planDangers, it as fileDetails, kt as shortId, lt as planObjects, st as dangerSection, xt as tellFindings } from "./chunk-recalled.js";
import { F as sortedFindings, T as problemPage, d as hasWork } from "./chunk-problem.js";
const { join } = globalThis.process.getBuiltinModule("node:path/posix");

// src/report/proposal-words.ts
/** GitHub's limit for a label. */
const mostLabel = 50;
/** The title of a pull request, of words of ours alone. */
function proposalTitle(key, plan) {
	return `karst: ${key}: ${summaryText(plan, "planned")}`;
}
/** Labels of ours that a pull request shall bear, and those that it shall not. */
function proposalLabels(environments, plan) {
	const own = ["karst", ...environments.map((name) => `env/${name}`.slice(0, mostLabel))];
	const isRisky = isHighRisk(plan);
	return {
		wanted: isRisky ? [...own, risk] : own,
		unwanted: isRisky ? [] : [risk]
	};
}
function isHighRisk(plan) {
	return planDangers(plan).some(({ severity }) => severity === "high");
}
/** Is there something in the way that no merge makes good? */
function isFaulty(plan) {
	return actionCounts(plan).held > 0 || planFindings(plan).some(({ severity }) => severity === "error");
}
/** What has to hold before a proposal is merged, as far as the plan and its owners tell. */
function proposalGates(plan, owners) {
	const whole = isFaulty(plan);
	const names = owners.map((owner) => `@${owner}`).join(", ");
	const by = owners.length === 0 ? "whoever may merge" : `${names}, who own these paths`;
	return [
		{
			name: "plan",
			isPassed: !whole,
			by: whole ? "errors keep a part of it back: see above" : "everything that was asked for"
		},
		...isHighRisk(plan) ? [{
			name: "danger",
			isPassed: false,
			by: "a person reads what is marked \ud83d\uded1 and merges"
		}] : [],
		{
			name: "review",
			isPassed: false,
			by
		}
	];
}
/** Why nothing is proposed although there is something to do, and how it goes on. */
function declinedGate({ number, closedBy }) {
	return {
		name: "declined",
		isPassed: false,
		by: `${closedBy === void 0 ? "somebody" : `@${closedBy}`} closed #${number} with exactly this plan: open it again, or change the specs`
	};
}
/** Commands that carry a proposal on, exact. */
function proposalCommands(environments, branch) {
	const [only, ...more] = environments;
	return [
		`karst plan${only === void 0 || more.length > 0 ? "" : ` --environment ${only}`} --diff`,
		`gh pr diff ${branch}`,
		`gh pr merge ${branch} --squash`
	];
}
/** Why a pull request of ours is closed, as one comment: for which other one, or for none. */
function closingWord(successor) {
	const text = successor === void 0 ? "Closed: the tree is what the specs ask for, so nothing is left to do." : `Closed: superseded by #${successor}.`;
	return `${closingMarker}\n${text}\n`;
}
/** Why the pull request of an environment is closed that is none any more, as one comment. */
function retiringWord(environment) {
	return `${closingMarker}\nClosed: karst.yaml has no environment \`${environment}\` any more, so nothing is proposed for it. What the tree has of it stays as it is.\n`;
}
const closingMarker = "<!-- karst:closed v1 -->";
const risk = "risk/high";

// src/report/page/diff-page.ts
const maxCharacters = 6e4;
/** What changes, object by object, as Markdown for a check of its own. */
function diffPage(plan, limit = maxCharacters) {
	const view = { outcome: "planned" };
	const { workloads } = tellFindings(plan);
	const sections = [
		verdictSection(plan, view),
		dangerSection(plan),
		objectDetails(plan, view),
		fileDetails(workloads, view)
	];
	return fitted(sections, limit);
}

// src/report/plan-check.ts
/** GitHub shows few of them and takes fifty a request; the page has all. */
const mostAnnotations = 200;
/**
* What a check concludes from a plan: what is wrong fails, what waits for somebody asks for them, what should be looked at,
* or could not be, is neutral, for a check that nobody can pass holds a merge for ever.
*/
function planConclusion(plan, gates) {
	if (isFaulty(plan)) return "failure";
	if (openGates(gates).length > 0) return "action_required";
	return unseenGates(gates).length > 0 || planDangers(plan).length > 0 || planFindings(plan).some(({ severity }) => severity === "warning") ? "neutral" : "success";
}
/** One line on a plan, for a check. */
function planCheckTitle(plan, gates) {
	const blocked = [...named("waits for", openGates(gates)), ...named("nobody looked for", unseenGates(gates))].join("");
	if (!hasWork(plan) && !isFaulty(plan)) return `nothing to do${blocked}`;
	return `${shortId(plan.id)}: ${summaryText(plan, "planned")}${blocked}`;
}
function named(what, gates) {
	return gates.length === 0 ? [] : [`; ${what} ${gates.map(({ name }) => name).join(", ")}`];
}
function unseenGates(gates) {
	return gates.filter(({ isUnseen }) => isUnseen);
}
/** One line on what changes in the cluster. */
function diffCheckTitle(plan) {
	const count = planObjects(plan).length;
	return count === 1 ? "1 object changes" : `${count} objects change`;
}
/** Findings that stand somewhere in a repository, by their path in it, errors first. */
function planAnnotations(plan, prefix) {
	const findings = sortedFindings(planFindings(plan)).flatMap(({ file, ...finding }) => file === void 0 ? [] : [{
		...finding,
		file: join(prefix, file)
	}]);
	return [
		"error",
		"warning",
		"info"
	].flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, mostAnnotations);
}
/** What waits for somebody whom neither the check nor the forge's own rules know of. */
function openGates(gates) {
	return gates.filter(({ name, isPassed }) => !isPassed && !judged.has(name));
}
/** Gates that the check or the forge's own rules decide, and what a person has decided already. */
const judged = /* @__PURE__ */ new Set([
	"plan",
	"danger",
	"review",
	"declined"
]);

// src/flows/report-plan.ts
/**
* Tells of a plan where its specs were changed: a check on the commit, and a comment on its pull request that is kept from
* run to run. Also when there is nothing to do: a check that is required and never comes holds a merge for ever.
*/
async function reportPlan({ forge, commit, number, specs }, plan, view) {
	const check = planCheck(plan, view, specs);
	await forge.checks.report(commit, check);
	if (number === void 0) return;
	await forge.comments.keep(number, stickyMarker(view.key ?? ""), check.summary);
}
/** Tells of a stop where its cause is. A run that was stopped by a person's doing waits for one. */
async function reportStop({ forge, commit, specs }, problem) {
	await forge.checks.report(commit, stopCheck(problem, specs));
}
/** The check of a stop; of the environment that it stopped when there are several. */
function stopCheck(problem, specs, environment) {
	const finding = problem.toFinding();
	const isPersons = problem.code === "delivery.edited-by-person";
	const { file } = finding;
	const placed = file === void 0 ? [] : [{
		...finding,
		file: join(specs, file)
	}];
	const which = environment === void 0 ? "" : `${environment} `;
	return {
		name: "karst/plan",
		conclusion: isPersons ? "action_required" : "failure",
		title: `${which}stopped: ${problem.code}`,
		summary: problemPage(problem),
		annotations: placed
	};
}
/** What a plan comes to, and its page; annotations where the specs lie in the same repository. */
function planCheck(plan, view, specs) {
	const { gates = [] } = view;
	return {
		name: "karst/plan",
		conclusion: planConclusion(plan, gates),
		title: planCheckTitle(plan, gates),
		summary: planPage(plan, view),
		annotations: specs === void 0 ? [] : planAnnotations(plan, specs)
	};
}
/** What changes in the cluster, object by object. */
async function reportDiff(forge, commit, plan) {
	await forge.checks.report(commit, {
		name: "karst/diff",
		conclusion: "success",
		title: diffCheckTitle(plan),
		summary: diffPage(plan),
		annotations: []
	});
}

export { stopCheck as a, declinedGate as c, proposalGates as d, proposalLabels as f, reportStop as i, isFaulty as l, retiringWord as m, reportDiff as n, closingMarker as o, proposalTitle as p, reportPlan as r, closingWord as s, planCheck as t, proposalCommands as u };