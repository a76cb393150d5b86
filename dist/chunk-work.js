// src/plan/work.ts
/** Would anything become other than it is? What is held stays, and so does what is kept and has nothing to clear away. */
function hasWork({ edits = [], workloads }) {
	return workloads.some(({ action, steps }) => steps.length > 0 || action !== "keep" && action !== "held") || edits.length > 0;
}

export { hasWork as t };