import { B as Problem } from "./chunk-problem.js";

// src/flows/contend.ts
/**
* Does it again, from the beginning, as long as it gives undefined: somebody else moved what it worked on. Raises
* `delivery.contended` when patience ends; nothing was written then.
*/
async function contend(patience, once) {
	for (let attempt = 1; attempt <= patience.attempts; attempt += 1) {
		const done = await once(attempt);
		if (done !== void 0) return done;
		await patience.pause(pauseMs(patience, attempt));
	}
	throw new Problem("delivery.contended", `The branch moved ${patience.attempts} times while its tree was rendered`);
}
/** Twice as long after each collision, and a random part of that. */
function pauseMs({ firstPauseMs, longestPauseMs, random }, attempt) {
	const whole = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
	return Math.round(whole * (.5 + random() / 2));
}

export { contend as t };