import { m as dueText } from "./chunk-plan-words.js";
import { b as plainText } from "./chunk-problem.js";

// src/report/certificate-plan.ts
/** Certificates of a workload that changes: what becomes of each, and how long the one that is there would last. */
function certificateLines({ action, certificates = [] }) {
	if (action === "keep" || action === "delete") return [];
	return certificates.map(({ secret, due, daysLeft }) => {
		const left = daysLeft === void 0 ? "" : `${leftText(daysLeft)}, `;
		const what = due === void 0 ? "kept" : `made anew: ${dueText(due)}`;
		return plainText(due === "new" ? `${secret}, ${dueText(due)}` : `${secret}, ${left}${what}`);
	});
}
/** Who may call a workload from now on and could not before, and who no longer may. */
function callerLines({ callers }) {
	if (callers === void 0) return [];
	const { admitted, dismissed } = callers;
	return [...admitted.map((name) => plainText(`${name} may call it from now on`)), ...dismissed.map((name) => plainText(`${name} may no longer call it`))];
}
function leftText(days) {
	if (days < 0) return `expired ${-days === 1 ? "a day" : `${-days} days`} ago`;
	return days === 1 ? "1 day left" : `${days} days left`;
}

export { certificateLines as n, callerLines as t };