import { B as Problem } from "./chunk-problem.js";
import { t as proposalPlaces } from "./chunk-proposal-place2.js";
import { n as propose, r as reportSource } from "./chunk-propose3.js";
import { Y as withdrawnPage, q as readMarker } from "./chunk-recalled.js";
import { m as retiringWord, o as closingMarker } from "./chunk-report-plan.js";
import { a as proposalBranch, i as foreignWork, r as foreignCommit, t as branchPrefix } from "./chunk-proposal-branch.js";
import { n as readSettings } from "./chunk-specs.js";

// src/flows/retire-proposals.ts
/**
* Closes the open proposals of environments that karst.yaml no longer has: no run is about them any more. Only those that
* follow from these very specs are, and none with a person's commit. `known` are environments that need no look. The branch
* is opened only where there seems to be one. Raises `forge.*` and `delivery.*`.
*/
async function retireProposals(world, options, known) {
	const { forge, gitops, worldOf, specsAt } = world;
	if (specsAt === void 0) return [];
	const orphans = (await forge.pullRequests.opened(branchPrefix)).flatMap((pull) => orphanOf(pull, specsAt, known));
	if (orphans.length === 0) return [];
	return await gitops.onBranch(options.base, async (base) => {
		const { environments, findings } = await readSettings(worldOf(base.files).specs, options);
		if (findings.some(({ severity }) => severity === "error")) return [];
		const there = new Set(environments.map(({ name }) => name));
		const gone = orphans.filter(({ environment, pull }) => !there.has(environment) && pull.base === base.name);
		const retired = [];
		for (const orphan of gone) retired.push(await retire(world, base, orphan));
		return retired.sort((a, b) => a.number - b.number);
	});
}
/** A page of ours on its own branch says which environment it is about; what is about several is a person's command. */
function orphanOf(pull, specsAt, known) {
	const marker = readMarker(pull.body);
	if (marker === void 0 || marker.specsAt !== specsAt) return [];
	const [environment = ""] = marker.key.split("/");
	return pull.head.branch === proposalBranch(marker.key) && !environment.includes("_") && !known.has(environment) ? [{
		environment,
		pull
	}] : [];
}
async function retire({ forge }, base, { environment, pull }) {
	const { number, url, body } = pull;
	const name = pull.head.branch;
	const found = await base.proposal(name);
	const foreign = found === void 0 ? void 0 : foreignCommit(found, [pull]);
	const told = {
		environment,
		head: name,
		number,
		url
	};
	if (foreign !== void 0) return {
		...told,
		decision: "left",
		why: foreignWork(foreign, name)
	};
	await forge.comments.keep(number, closingMarker, retiringWord(environment));
	await forge.pullRequests.update(number, { body: withdrawnPage(body) });
	if (!(found === void 0 || await base.withdraw({
		name,
		commit: found.commit
	}))) return {
		...told,
		decision: "left",
		why: `somebody moved ${name} meanwhile`
	};
	await forge.pullRequests.update(number, { state: "closed" });
	return {
		...told,
		decision: "closed"
	};
}

// src/flows/propose-each.ts
/**
* Proposes every environment of karst.yaml, or the one that is named: each has a pull request of its own, so that one can
* be merged while another waits. What stops one does not stop the others. A run for all of them closes what is still
* open of environments that are none any more. `places` are those that somebody approved, each with the id of its plan.
* Raises `delivery.*` when the base cannot be read, and `forge.*` when nothing stopped so far and open pull requests
* cannot be listed.
*/
async function proposeEach(world, { places, ...options }) {
	const { source, ...own } = world;
	const proposed = [];
	const stops = [];
	const all = places ?? await proposalPlaces(world, options);
	for (const place of all) try {
		proposed.push(await propose(own, {
			...options,
			...place
		}));
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		stops.push({
			environment: place.environment,
			problem: error
		});
	}
	if (source !== void 0) await reportSource(source, {
		proposed,
		stops
	});
	const known = new Set(all.map(({ environment }) => environment));
	const isAsked = isOfAll(options) && !stops.some(({ problem }) => /^forge\./.test(problem.code));
	const retire = async () => isAsked ? await retireProposals(own, options, known) : [];
	return {
		proposed,
		stops,
		retired: await (stops.length === 0 ? retire() : unlessStopped(retire))
	};
}
/** What stopped an environment stops this too, as a rule, and is what is told. */
async function unlessStopped(list) {
	try {
		return await list();
	} catch (error) {
		if (error instanceof Problem) return [];
		throw error;
	}
}
/** Nobody named an environment, or a part of one. */
function isOfAll({ environment, scope, change }) {
	return environment === void 0 && scope === void 0 && change === void 0;
}

export { proposeEach };