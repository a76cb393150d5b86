import { a as info, r as getState } from "./chunk-core.js";
import { t as askApi } from "./chunk-ask-api.js";
import { l as serverApi } from "./chunk-perform.js";
const { basename, dirname } = globalThis.process.getBuiltinModule("node:path");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { rm } = globalThis.process.getBuiltinModule("node:fs/promises");

// src/io/github/revoke-token.ts
/**
* Ends the life of an installation's token before its hour is over. Says why it could not, and never raises: a token that
* nobody can take back any more, or that is gone already, is no reason to fail.
*/
async function revokeToken(server, token, timeoutMs) {
	const question = {
		method: "DELETE",
		path: "/installation/token",
		bearer: token
	};
	try {
		const { ok, status } = await askApi(server, {
			...question,
			timeoutMs
		});
		return ok || status === 401 ? void 0 : `GitHub said ${status}`;
	} catch {
		return `${server.apiUrl} did not answer`;
	}
}

// src/action/leftover.ts
/** Reads it from the state of the step. A directory that is not one we make in `temporary` is not ours to remove. */
function readLeftover(text, temporary) {
	const { tokens, directories } = parsed(text);
	return {
		tokens: strings(tokens).filter((token) => /^[\x21-\x7e]{1,4096}$/.test(token)),
		directories: strings(directories).filter((path) => dirname(path) === temporary && /^karst-[A-Za-z0-9]{6}$/.test(basename(path)))
	};
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
function strings(value) {
	return Array.isArray(value) ? value.filter((element) => typeof element === "string") : [];
}

// src/action/clean-up.ts
/** The runner waits for the end of a job, and a token that is not taken back ends within the hour. */
const timeoutMs = 1e4;
/** Takes back what a step left, however it ended. Says what could not be done, and never fails a job that is over. */
async function cleanUp(environment) {
	const temporary = environment.RUNNER_TEMP ?? tmpdir();
	const { tokens, directories } = readLeftover(getState("leftover"), temporary);
	const server = serverApi(environment);
	const told = await Promise.all([...tokens.map(async (token) => {
		const why = await revokeToken(server, token, timeoutMs);
		return why === void 0 ? "token: taken back" : `token: not taken back, ${why}`;
	}), ...directories.map((path) => rm(path, {
		recursive: true,
		force: true
	}).then(() => "directory: removed", () => "directory: not removed"))]);
	for (const line of told) info(line);
}

// src/action/post.ts
await cleanUp(process.env).catch(() => void 0);

export {  };