import { S as Problem } from "./chunk-problem.js";

// src/flows/lenient-forge.ts
/**
* The same forge, where telling is not the work: a check or a comment that the token may not make, or that the forge does
* not take now, is said in the log and stops nothing.
*/
function leniently(forge, say) {
	return {
		...forge,
		checks: { report: (commit, check) => told(say, check.name, () => forge.checks.report(commit, check), "status") },
		comments: { keep: (number, marker, body) => told(say, "comment", () => forge.comments.keep(number, marker, body), { url: "" }) }
	};
}
async function told(say, subject, tell, otherwise) {
	try {
		return await tell();
	} catch (error) {
		if (!(error instanceof Problem) || !error.code.startsWith("forge.")) throw error;
		say(subject, `not told, ${error.message} (${error.code})`);
		return otherwise;
	}
}

export { leniently as t };