import { join } from "node:path";

// src/io/state-directory.ts
/** Where this user's state is: XDG_STATE_HOME, else `.local/state` at home. */
function defaultStateDirectory(environment, home) {
	const { XDG_STATE_HOME: own } = environment;
	return join(own === void 0 || own === "" ? join(home, ".local", "state") : own, "karstkit");
}

export { defaultStateDirectory as t };