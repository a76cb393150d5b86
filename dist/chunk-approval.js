import { t as hasWork } from "./chunk-work.js";
import { S as Problem } from "./chunk-problem.js";

// src/cli/approval.ts
/**
* The id of the plan that somebody said yes to; none at all with --yes. A plan that changes nothing needs nobody's word.
* Raises `delivery.unapproved`.
*/
async function approvedId(session, { planId, yes }, plan, ask = askToApply) {
	if (planId !== void 0) return { planId };
	if (yes === true) return {};
	const shown = await plan();
	if (!hasWork(shown)) return { planId: shown.id };
	const { planText } = await import("./chunk-terminal2.js");
	session.warn(planText(shown, {
		color: session.color,
		outcome: "planned",
		diffs: false
	}));
	if (await ask(session, shown) === true) return { planId: shown.id };
	throw new Problem("delivery.unapproved", `Nobody approved the plan ${shown.id}`);
}
async function askToApply(session, { id }) {
	return await session.confirm(`Apply plan ${id}?`);
}

export { approvedId as t };