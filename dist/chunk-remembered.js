import { u as canonicalJson } from "./chunk-world2.js";

// src/flows/remembered.ts
/** Options that the answer follows from, where no others are set. */
const asked = [
	"callerEntrypoint",
	"environment",
	"locked",
	"registryFallback",
	"reposFile",
	"specsDirectory",
	"strict",
	"telemetryEndpoint"
];
/** What becomes of the plan is no part of the question, nor is the time: with certificates nothing is remembered. */
const unasked = [
	"atMs",
	"concurrency",
	"issue",
	"planId"
];
/** What is asked, as text; undefined where the answer may follow from more than files. */
function questionOf(options) {
	const known = /* @__PURE__ */ new Set([...asked, ...unasked]);
	return Object.entries(options).every(([name, value]) => known.has(name) || value === void 0 || value === false) ? canonicalJson(asked.map((name) => options[name] ?? false)) : void 0;
}
/** The part of a service's record that the plans of others follow from. */
function standingOf(record) {
	const { identity, workload, uses, meshed } = record ?? {};
	return canonicalJson({
		identity,
		workload,
		uses,
		meshed
	});
}
/** So many are planned one by one; with more, planning all of them anew takes no longer. */
function fewOf({ length }) {
	return Math.max(8, Math.ceil(length / 16));
}

export { questionOf as n, standingOf as r, fewOf as t };