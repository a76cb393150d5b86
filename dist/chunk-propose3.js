import { B as Problem, d as hasWork } from "./chunk-problem.js";
import { t as deliveryMessage } from "./chunk-delivery-message2.js";
import { n as proposedImages } from "./chunk-built-images2.js";
import { t as contend } from "./chunk-contend.js";
import { J as stickyMarker, V as planPage, Y as withdrawnPage, c as planTree, i as carryEdits, nt as clip, q as readMarker, r as writePlan, t as refuseOtherPlan } from "./chunk-recalled.js";
import { a as proposalBranch, n as editedByPerson, o as proposalKey, r as foreignCommit, s as proposedPlan, t as branchPrefix } from "./chunk-proposal-branch.js";
import { M as compareCodePoints, d as contentHash } from "./chunk-world.js";
import { a as stopCheck, c as declinedGate, d as proposalGates, f as proposalLabels, i as reportStop, l as isFaulty, n as reportDiff, o as closingMarker, p as proposalTitle, s as closingWord, t as planCheck, u as proposalCommands } from "./chunk-report-plan.js";

// src/plan/code-owners.ts
/** GitHub's own limit; beyond it nobody owns anything there either. */
const mostBytes = 3145728;
const mostRules = 5e3;
const mostNames = 64;
const owner = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9._-]{1,100})?)$/;
/**
* Reads CODEOWNERS as GitHub does: a line that it would not take is no line, addresses of people are left out, for nobody
* can be asked by them. Never fails, whatever the text.
*/
function parseCodeOwners(text) {
	if (text.length > mostBytes) return [];
	const rules = [];
	for (const line of text.split("\n")) {
		if (rules.length === mostRules) break;
		const [written = "", ...rest] = line.split(/(?<!\\)\s#|^\s*#/, 1)[0]?.match(words) ?? [];
		const pattern = parsePattern(written.replaceAll("\\ ", " "));
		if (pattern === void 0) continue;
		rules.push({
			pattern,
			owners: rest.flatMap((word) => owner.exec(word)?.[1] ?? [])
		});
	}
	return rules;
}
/** Who answers for any of these paths, in the order of the paths: for each the last rule that matches it. */
function ownersOf(rules, paths) {
	const owners = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const names = path.split("/");
		const rule = rules.findLast(({ pattern }) => matches(pattern, names));
		for (const each of rule?.owners ?? []) owners.set(each.toLowerCase(), each);
	}
	return [...owners.values()];
}
/** Words between spaces; a space behind a backslash is part of its word. */
const words = /(?:\\.|[^\s\\])+/g;
/** Negation, ranges and an escaped sign are gitignore's and not CODEOWNERS'. */
function parsePattern(text) {
	if (text === "" || text === "/" || /^!|[[\]\\]/.test(text)) return void 0;
	const isDirectory = text.endsWith("/");
	const bare = text.replace(/^\/+/, "").replace(/\/+$/, "");
	const isAnchored = text.startsWith("/") || bare.includes("/");
	const names = bare.split("/");
	if (names.length > mostNames || names.includes("")) return void 0;
	const last = names.at(-1) ?? "";
	return {
		names: [
			...isAnchored ? [] : ["**"],
			...names,
			...isDirectory ? ["**", "*"] : []
		],
		coversBelow: !isDirectory && !(isAnchored && last.includes("*"))
	};
}
/** Row by row: which beginnings of the path do the pattern's first names match? Its time is the product of both lengths. */
function matches({ names, coversBelow }, path) {
	let reached = [0];
	for (const name of names) reached = name === "**" ? rest(reached, path.length) : reached.flatMap((at) => matchesName(name, path[at]) ? [at + 1] : []);
	return reached.includes(path.length) || coversBelow && reached.length > 0;
}
/** Everything from the first place on. */
function rest([first], length) {
	if (first === void 0) return [];
	return Array.from({ length: length - first + 1 }, (_, at) => first + at);
}
/** Stars and question marks, by going back to the last star alone: no text makes it slow. */
function matchesName(pattern, name) {
	if (name === void 0) return false;
	let [at, inName, star, resume] = [
		0,
		0,
		-1,
		0
	];
	while (inName < name.length) {
		const sign = pattern[at];
		if (sign === "*") {
			star = at;
			resume = inName;
			at += 1;
		} else if (sign !== void 0 && (sign === "?" || sign === name[inName])) {
			at += 1;
			inName += 1;
		} else if (star >= 0) {
			at = star + 1;
			resume += 1;
			inName = resume;
		} else return false;
	}
	return /^\**$/.test(pattern.slice(at));
}

// src/flows/path-owners.ts
/** GitHub takes no more requests for a review. */
const mostOwners = 15;
/** Where GitHub looks, in its order. */
const places = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** Who owns these paths of a repository, by its own CODEOWNERS: `login` and `organisation/team`. */
async function pathOwners(files, paths) {
	return ownersOf(await ownerRules(files), paths).slice(0, mostOwners);
}
async function ownerRules(files) {
	for (const place of places) {
		const bytes = await readPlain(files, place);
		if (bytes !== void 0) return parseCodeOwners(new TextDecoder().decode(bytes));
	}
	return [];
}
/** A link in that place is no file to GitHub either. */
async function readPlain(files, path) {
	try {
		return await files.read(path);
	} catch (error) {
		if (error instanceof Problem && error.code === "delivery.path") return void 0;
		throw error;
	}
}

// src/flows/proposal-draft.ts
/** Writes a plan into a draft of the base; undefined where the edits that it comes with are held. */
async function draftOf({ world, base, plan }) {
	const draft = base.draft();
	const there = world.worldOf(draft.files);
	if (!await carryEdits(there, plan)) return void 0;
	const { plan: done } = await writePlan(there.tree, plan, {});
	const due = new Set(await duePaths(world, draft.files, plan));
	const paths = [.../* @__PURE__ */ new Set([...draft.changes(), ...due])].sort(compareCodePoints);
	return {
		plan: done,
		files: draft.files,
		paths,
		due
	};
}
/**
* Does the branch hold exactly this draft, as one commit of ours that says so, on a base whose paths have not moved? Keys
* are fresh whenever they are made: a workload that has them is as it should be when a plan on the merged tree keeps it.
*/
async function isProposed(look, draft) {
	const { found, plan } = look;
	if (found?.merged === void 0 || proposedPlan(found) !== plan.id) return false;
	const { files } = found.merged;
	for (const path of /* @__PURE__ */ new Set([...draft.paths, ...found.paths])) {
		if (draft.due.has(path)) continue;
		const [wanted, there] = [await draft.files.read(path), await files.read(path)];
		if (hashOf(wanted) !== hashOf(there)) return false;
	}
	return draft.due.size === 0 || await areKept(look, files);
}
function hashOf(content) {
	return content === void 0 ? "" : contentHash(content);
}
async function areKept({ world, options, plan }, merged) {
	const then = await planTree(world.worldOf(merged), options);
	const names = new Set(plan.workloads.filter(isDue).map(workloadName));
	return then.workloads.filter((each) => names.has(workloadName(each))).every(({ action, steps, files }) => action === "keep" && steps.length === 0 && files.every(({ state }) => state !== "edited"));
}
/** Only the world of a tree knows where its root lies in the repository: it is asked by writing there. */
async function duePaths(world, files, plan) {
	const paths = [];
	const recorder = {
		...files,
		apply: async (changes) => {
			paths.push(...changes.map(({ path }) => path));
		}
	};
	const own = plan.workloads.filter(isDue).flatMap((each) => each.files.filter(({ state }) => state !== "keep"));
	await world.worldOf(recorder).tree.apply(own.map(({ path }) => ({ path })));
	return paths;
}
/** Has it keys that are made when it is delivered? */
function isDue({ certificates = [] }) {
	return certificates.some(({ due }) => due !== void 0);
}
/** Of the environment, too. */
function workloadName({ workload: { environment, kind, name } }) {
	return `${environment}/${kind}/${name}`;
}

// src/flows/proposal-state.ts
/** What a plan asks of a proposal, before anybody looks at what its branch holds. */
function proposalState({ options, base, pulls, plan }) {
	if (options.strict === true && isFaulty(plan)) return "held";
	if (!hasWork(plan)) return isFaulty(plan) ? "held" : "empty";
	return isDeclined(pulls, base.name, plan) ? "declined" : "wanted";
}
/** The newest pull request into this base was closed without a merge, and not by us, while it showed this plan. */
function isDeclined(pulls, base, { id }) {
	const own = pulls.filter((pull) => pull.base === base);
	const [newest] = own;
	if (newest?.state !== "closed" || own.some(({ state }) => state === "open")) return false;
	const marker = readMarker(newest.body);
	return marker?.plan === id && !marker.isWithdrawn;
}

// src/flows/report-proposal.ts
const maxCharacters = 59e3;
/** GitHub shows no more of a title. */
const mostTitle = 200;
/**
* Puts what a proposal came to on the commits that it concerns: `karst/plan` and `karst/diff` on its own, `karst/plan` on
* the one with the specs, whatever the decision was.
*/
async function reportProposal({ forge, source, specs }, proposed) {
	const { plan, head, pullRequest } = proposed;
	if (pullRequest?.state === "open" && head.commit !== void 0) {
		await forge.checks.report(head.commit, planCheck(plan, proposalView(proposed), specs));
		await reportDiff(forge, head.commit, plan);
	}
	if (source !== void 0) await reportSource(source, {
		proposed: [proposed],
		stops: []
	});
}
/** Tells of all environments where their specs are: one check for the worst of them, and a comment for each. */
async function reportSource({ forge, commit, number, specs }, { proposed, stops }) {
	const limit = Math.floor(maxCharacters / Math.max(1, proposed.length + stops.length));
	const views = proposed.map((each) => ({
		...proposalView(each),
		limit
	}));
	const checks = [...stops.map(({ environment, problem }) => stopCheck(problem, specs, environment)), ...proposed.map(({ plan }, at) => planCheck(plan, views[at] ?? { outcome: "planned" }, specs))];
	if (checks.length > 0) await forge.checks.report(commit, worst(checks));
	if (number === void 0) return;
	for (const [at, view] of views.entries()) {
		const body = checks[stops.length + at]?.summary ?? "";
		await forge.comments.keep(number, stickyMarker(view.key ?? ""), body);
	}
}
/** Several checks as one, the gravest first. */
function worst(checks) {
	const ranked = [
		"failure",
		"action_required",
		"neutral",
		"success"
	].flatMap((rank) => checks.filter(({ conclusion }) => conclusion === rank));
	return {
		name: "karst/plan",
		conclusion: ranked[0]?.conclusion,
		title: clip(ranked.map(({ title }) => title).join(" \u00b7 "), mostTitle),
		summary: ranked.map(({ summary }) => summary).join("\n"),
		annotations: ranked.flatMap(({ annotations }) => annotations)
	};
}
/** The page as the other places show it, the same for a run that changes nothing: where the pull request is says the rest. */
function proposalView(proposed) {
	const { decision, key, environments, head, gates, pullRequest } = proposed;
	const isOpen = pullRequest?.state === "open";
	return {
		outcome: decision === "held" ? "held" : "planned",
		key,
		gates,
		...isOpen ? { next: proposalCommands(environments, head.name) } : {},
		...isOpen && decision === "held" ? { stale: "its pull request shows an earlier plan" } : {},
		...pullRequest === void 0 ? {} : { events: [`pull request: ${pullRequest.url}`] }
	};
}

// src/flows/close-pulls.ts
/**
* Closes the pull requests of ours that show the same as another one, or what nobody wants any more: those given, and
* those that an earlier naming left open. Each is told why; branches of theirs go, unless a person worked there.
*/
async function closePulls(forge, base, { key, among, successor }) {
	const others = await forge.pullRequests.opened(branchPrefix);
	const own = /* @__PURE__ */ new Map();
	for (const pull of [...among, ...others.filter(({ isOurs }) => isOurs)]) if (readMarker(pull.body)?.key === key && pull.number !== successor?.number) own.set(pull.number, pull);
	for (const pull of own.values()) await close(forge, pull, successor);
	const gone = new Set([...own.values()].map(({ head }) => head.branch));
	for (const { head } of [...among, ...successor === void 0 ? [] : [successor]]) gone.delete(head.branch);
	for (const name of gone) await removeBranch(base, name);
	return [...own.keys()];
}
/** The word comes first: who is told of the closing finds it there. */
async function close({ pullRequests, comments }, { number, body }, successor) {
	await comments.keep(number, closingMarker, closingWord(successor?.number));
	await pullRequests.update(number, {
		state: "closed",
		body: withdrawnPage(body)
	});
}
async function removeBranch(base, name) {
	const found = await base.proposal(name);
	if (found === void 0 || foreignCommit(found, []) !== void 0) return;
	await base.withdraw({
		name,
		commit: found.commit
	});
}

// src/flows/show-proposal.ts
/** Opens the pull request of a branch, or renews what has changed of it, and closes those that it replaces. */
async function showProposal(world, { standing, gates: asked }, base) {
	const { state, pulls } = standing;
	const open = pulls.find((pull) => pull.state === "open" && pull.base === base.name);
	const reviewers = union(readMarker(open?.body ?? "")?.reviewers ?? [], standing.owners);
	const more = await asked?.(standing.plan, world.worldOf(base.files)) ?? [];
	const gates = [...proposalGates(standing.plan, reviewers), ...more];
	const told = {
		...shown(standing),
		gates
	};
	if (state === "held" || state === "declined") return left(told, {
		state,
		pulls,
		open
	});
	const { specsAt = readMarker(open?.body ?? "")?.specsAt } = world;
	const view = pageView(standing, {
		gates,
		reviewers,
		...specsAt === void 0 ? {} : { specsAt }
	});
	const { pull, refused } = await (open === void 0 ? openPull(world, standing, view) : renewPull(world, standing, {
		view,
		open
	}));
	const older = pulls.filter((each) => each.state === "open" && each.number !== pull.number);
	const superseded = await closePulls(world.forge, base, {
		key: standing.key,
		among: older,
		successor: pull
	});
	const decision = open === void 0 ? "opened" : state === "kept" ? "kept" : "updated";
	return {
		...told,
		decision,
		pullRequest: pull,
		superseded,
		refused
	};
}
/** What is neither pushed nor told anew: with why, where a person decided it. */
function left(told, { state, pulls, open }) {
	const pull = open ?? pulls.find(({ base }) => base === told.base.name);
	const why = state === "declined" && pull !== void 0 ? [declinedGate(pull)] : [];
	const gates = [...told.gates, ...why];
	return {
		...told,
		gates,
		decision: state,
		...pull === void 0 ? {} : { pullRequest: pull }
	};
}
/** Closes what stands open although nothing is to be done, and takes the branch away. */
async function closeProposal({ forge }, standing, base) {
	const { key, pulls, head } = standing;
	const among = pulls.filter(({ state }) => state === "open");
	const closed = await closePulls(forge, base, {
		key,
		among
	});
	const isLeft = among.some(({ number }) => !closed.includes(number));
	const { name, commit } = head;
	if (commit !== void 0 && !isLeft) await base.withdraw({
		name,
		commit
	});
	const own = among.find(({ number }) => closed.includes(number));
	return {
		...shown(standing),
		head: { name },
		decision: closed.length === 0 ? "none" : "closed",
		...own === void 0 ? {} : { pullRequest: {
			...own,
			state: "closed"
		} }
	};
}
function shown({ state: _, pulls: __, owners: ___, ...standing }) {
	return {
		...standing,
		gates: [],
		superseded: [],
		refused: []
	};
}
function pageView({ key, environments, head }, view) {
	const next = proposalCommands(environments, head.name);
	return {
		...view,
		outcome: "planned",
		key,
		next
	};
}
async function openPull({ forge }, standing, view) {
	const { key, plan, head, base, environments, owners } = standing;
	const pull = await forge.pullRequests.open({
		head: head.name,
		base: base.name,
		title: proposalTitle(key, plan),
		body: planPage(plan, view)
	});
	const notes = {
		addLabels: proposalLabels(environments, plan).wanted,
		removeLabels: [],
		reviewers: owners
	};
	const { refused } = await forge.pullRequests.annotate(pull.number, notes);
	return {
		pull,
		refused
	};
}
/** Labels last of all that a pull request is told with: while ours are missing, nobody was asked for a review. */
async function renewPull({ forge }, { key, plan, environments, owners }, { view, open }) {
	const { wanted, unwanted } = proposalLabels(environments, plan);
	const addLabels = wanted.filter((label) => !open.labels.includes(label));
	const removeLabels = unwanted.filter((label) => open.labels.includes(label));
	const asked = addLabels.includes("karst") ? [] : readMarker(open.body)?.reviewers ?? [];
	const reviewers = owners.filter((owner) => !asked.includes(owner));
	const notes = {
		addLabels,
		removeLabels,
		reviewers
	};
	const { refused } = [
		addLabels,
		removeLabels,
		reviewers
	].every(({ length }) => length === 0) ? { refused: [] } : await forge.pullRequests.annotate(open.number, notes);
	const body = planPage(plan, view);
	if (!open.isOurs && readMarker(open.body) === void 0) {
		await forge.comments.keep(open.number, stickyMarker(key), body);
		return {
			pull: open,
			refused
		};
	}
	const title = proposalTitle(key, plan);
	const change = {
		...title === open.title ? {} : { title },
		...isSameText(body, open.body) ? {} : { body }
	};
	if (Object.keys(change).length > 0) await forge.pullRequests.update(open.number, change);
	return {
		pull: {
			...open,
			...change
		},
		refused
	};
}
/** A forge may write line ends in its own way. */
function isSameText(a, b) {
	return a.trim() === b.replaceAll("\r\n", "\n").trim();
}
function union(first, second) {
	return [.../* @__PURE__ */ new Set([...first, ...second])];
}

// src/flows/propose.ts
/**
* Plans one environment against the tip of the base and keeps one commit with it on a branch of ours, and a pull request
* from there: opened, adopted, renewed or closed as the plan asks. What is merged is never a mixture of texts: a base that
* moved in these paths is rendered again. Running it again changes nothing. A person's commit on the branch is never
* replaced unasked, and who closed exactly this plan is not asked again.
*
* Raises `delivery.*` and `forge.*` Problems: whatever was done until then, the next run goes on from there.
*/
async function propose(world, options) {
	const once = async (base) => {
		const standing = await stand(world, options, base);
		if (standing === void 0) return void 0;
		return standing.state === "empty" ? await closeProposal(world, standing, base) : await showProposal(world, {
			...options,
			standing
		}, base);
	};
	const writes = proposalBranch(proposalKey(options));
	const proposed = await contend(world.patience, async (attempt) => {
		const shown = await world.gitops.onBranch(options.base, once, writes);
		return shown === void 0 ? void 0 : {
			...shown,
			attempts: attempt
		};
	});
	await reportProposal(world, proposed);
	return await merged(world, options, proposed);
}
/** The plan that would be proposed now, for somebody to read first. Writes nothing. */
async function planProposal(world, options) {
	return await world.gitops.onBranch(options.base, async (base) => {
		return (await planned(world, options, {
			base,
			found: await base.proposal(proposalBranch(proposalKey(options)))
		})).plan;
	});
}
/** Brings the branch to what is wanted; undefined when somebody else moved it meanwhile. */
async function stand(world, asked, base) {
	const key = proposalKey(asked);
	const name = proposalBranch(key);
	const found = await base.proposal(name);
	const pulls = await world.forge.pullRequests.of(name);
	if (found !== void 0 && asked.force !== true) await refuseEdited(world, name, found, pulls);
	const { options, plan } = await planned(world, asked, {
		base,
		found
	});
	refuseOtherPlan(plan, options.planId);
	const look = {
		world,
		options,
		base,
		found,
		pulls,
		plan
	};
	const state = proposalState(look);
	const standing = {
		key,
		environment: asked.environment,
		environments: asked.environments ?? [asked.environment],
		plan,
		pulls,
		base: {
			name: base.name,
			commit: base.commit
		},
		head: {
			name,
			...found === void 0 ? {} : { commit: found.commit }
		},
		owners: []
	};
	return state === "wanted" ? await written(look, standing) : {
		...standing,
		state
	};
}
async function planned(world, asked, { base, found }) {
	const { clock } = world.worldOf(base.files);
	const { environment, environments, ...own } = asked;
	const selected = environments === void 0 ? {
		...own,
		environment
	} : own;
	const built = {
		...await proposedImages(world, found, selected),
		...asked.built
	};
	const options = {
		...selected,
		built,
		atMs: asked.atMs ?? clock.nowMs()
	};
	return {
		options,
		plan: await planTree(world.worldOf(base.files), options)
	};
}
async function refuseEdited({ forge }, name, found, pulls) {
	const foreign = foreignCommit(found, pulls);
	if (foreign === void 0) return;
	const problem = editedByPerson(foreign, name);
	await reportStop({
		forge,
		commit: found.commit,
		specs: ""
	}, problem);
	throw problem;
}
/** Commits what the plan writes, unless the branch holds exactly that. */
async function written(look, standing) {
	const { world, base, plan } = look;
	const draft = await draftOf(look);
	if (draft === void 0) return {
		...standing,
		state: "held"
	};
	const owners = await pathOwners(base.files, draft.paths);
	const told = {
		...standing,
		owners,
		plan: draft.plan
	};
	if (await isProposed(look, draft)) return {
		...told,
		state: "kept"
	};
	const whole = plan.workloads.some(isDue) ? await issued(look) : plan;
	if (whole === void 0) return void 0;
	const there = world.worldOf(base.files);
	await carryEdits(there, whole);
	const { plan: done } = await writePlan(there.tree, whole, {});
	const { head } = standing;
	const commit = await base.propose(deliveryMessage(done), head);
	return commit === void 0 ? void 0 : {
		...told,
		state: "wanted",
		head: {
			...head,
			commit
		}
	};
}
/** The same plan with the keys that it needs; undefined when the world moved meanwhile, so that it is another one. */
async function issued({ world, options, base, plan }) {
	const whole = await planTree(world.worldOf(base.files), {
		...options,
		issue: true
	});
	refuseUnissued(plan, whole);
	refuseOtherPlan(whole, options.planId);
	return whole.id === plan.id ? whole : void 0;
}
/** What cannot be issued is held only once it is tried. Raises why, `certificate.key-missing` say. */
function refuseUnissued(plan, whole) {
	const due = new Set(plan.workloads.filter(isDue).map(workloadName));
	const fault = whole.workloads.filter((each) => each.action === "held" && due.has(workloadName(each))).flatMap(({ findings }) => findings).find(({ severity }) => severity === "error");
	if (fault !== void 0) throw Problem.of(fault);
}
/** Only what nobody has to look at merges by itself. */
async function merged({ forge }, { autoMerge = false }, proposed) {
	const { pullRequest, head, gates, decision } = proposed;
	const isOpen = pullRequest?.state === "open" && decision !== "held";
	if (!autoMerge || !isOpen || head.commit === void 0) return proposed;
	if (!gates.every(({ name, isPassed }) => isPassed || name === "review")) return {
		...proposed,
		merge: "held"
	};
	const merge = await forge.pullRequests.mergeWhenReady(pullRequest.number, head.commit);
	return {
		...proposed,
		merge
	};
}

export { propose as n, reportSource as r, planProposal as t };