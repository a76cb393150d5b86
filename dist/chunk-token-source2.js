import { n as mintToken } from "./chunk-app-token2.js";

// src/io/github/token-source.ts
/** A token of the user's: nobody can renew it. */
function fixedToken(token) {
	return { token: async () => token };
}
/** A run that outlives the hour of a token gets another, some minutes before: a request may take its time. */
const marginMs = 3e5;
/**
* The token of an App's installation, made when it is first asked for and again before it expires. `mask` hears each
* before it is used. Raises `github.*` Problems when asked.
*/
function appToken(request, mask) {
	let held;
	async function make() {
		const made = await mintToken(request);
		mask(made.token);
		return made;
	}
	async function current() {
		held ??= make();
		const asked = held;
		try {
			const made = await asked;
			if (request.clock.nowMs() < made.expiresAtMs - marginMs) return made;
		} catch (error) {
			if (held === asked) held = void 0;
			throw error;
		}
		if (held === asked) held = make();
		return await held;
	}
	return {
		token: async () => (await current()).token,
		renew: () => {
			held = void 0;
		}
	};
}

export { fixedToken as n, appToken as t };