import { n as planFindings } from "./chunk-assemble-plan.js";
import { S as Problem } from "./chunk-problem.js";
import { E as shown } from "./chunk-world2.js";
import { t as planTree } from "./chunk-plan.js";
import { t as carryEdits } from "./chunk-spec-change.js";

// src/flows/render.ts
/**
* Plans, then applies workload by workload. One that cannot be written is a finding; the others are. Raises `disk.*` when
* not a single one could be, and `delivery.plan-moved` when the plan is not the one that was shown.
*/
async function renderTree(world, options) {
	const plan = await planTree(world, {
		...options,
		issue: true
	});
	refuseOtherPlan(plan, options.planId);
	if (!await carryEdits(world, plan)) return {
		plan,
		written: false
	};
	return await writePlan(world.tree, plan, options);
}
/** Applies a plan that holds all that it needs, workload by workload. Raises what a render raises. */
async function writePlan(tree, plan, { strict = false }) {
	const isFaulty = planFindings(plan).some(({ severity }) => severity === "error");
	if (strict && isFaulty) return {
		plan,
		written: false
	};
	const workloads = await applyAll(tree, plan.workloads);
	await tree.apply([]);
	return {
		plan: {
			...plan,
			workloads
		},
		written: true
	};
}
/** What is written is what somebody read. Raises `delivery.plan-moved`. */
function refuseOtherPlan({ id }, shownId) {
	if (shownId === void 0 || shownId === id) return;
	throw new Problem("delivery.plan-moved", `The plan is ${id} now, and ${shown(shownId)} was shown`, {
		expected: "the id of the plan as it is now",
		next: "Read the new plan, then apply that one."
	});
}
async function applyAll(tree, plans) {
	const applied = [];
	const refusals = [];
	for (const plan of plans) {
		const isFull = refusals.at(-1)?.code === "disk.full";
		const refusal = isFull ? void 0 : await refusalOf(tree, plan);
		if (refusal !== void 0) refusals.push(refusal);
		applied.push(isFull || refusal !== void 0 ? held(plan, refusal) : plan);
	}
	const [first] = refusals;
	const isWritten = applied.some(({ action, steps }) => action !== "held" && steps.length > 0);
	if (first !== void 0 && !isWritten) throw first;
	return applied;
}
/** Writes one workload; a Problem says why that could not be. */
async function refusalOf(tree, { steps }) {
	try {
		for (const step of steps) await tree.apply(step);
		return;
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
}
function held(plan, refusal) {
	if (plan.steps.length === 0) return plan;
	const told = refusal === void 0 ? [] : [refusal.toFinding()];
	return {
		...plan,
		action: "held",
		findings: [...plan.findings, ...told]
	};
}

export { renderTree as n, writePlan as r, refuseOtherPlan as t };