import { t as version } from "./chunk-version2.js";
import { a as defaultCacheDirectory } from "./chunk-entry-path.js";
import { t as openWorld } from "./chunk-world.js";
import { t as Problem } from "./chunk-problem.js";
import { i as treeRoot, n as specRoot } from "./chunk-options.js";
import { n as plainText } from "./chunk-plain-text.js";
import { resolve } from "node:path";
import { homedir } from "node:os";
import { statSync } from "node:fs";

// src/cli/progress.ts
/** Progress on standard error. */
function lineProgress(session) {
	return {
		step: (subject, message) => session.tell(plainText(`${subject}: ${message}`)),
		finding: () => {}
	};
}

// src/cli/world.ts
/** The world of a command that reads specs and a tree. */
function planWorld(session, flags) {
	return worldAt(session, specRoot(session, flags), treeRoot(session, flags));
}
/** The world of a command that reads specs alone. */
function specWorld(session, flags) {
	const root = specRoot(session, flags);
	return worldAt(session, root, root);
}
/** The world in which one directory is the whole repository. Raises `source.directory-missing`. */
function directoryWorld(session, directory) {
	const root = resolve(session.workingDirectory, directory);
	if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) throw new Problem("source.directory-missing", `${directory} is no directory`, {
		file: directory,
		expected: "a directory, or a slug such as gh:owner/repo",
		next: "Check the spelling, or put gh: before a repository."
	});
	return worldAt(session, root, root);
}
function worldAt(session, specs, tree) {
	return openWorld({
		specsRoot: specs,
		treeRoot: tree,
		cacheDirectory: defaultCacheDirectory(session.environment, homedir()),
		environment: session.environment,
		progress: lineProgress(session),
		version,
		signal: session.signal
	});
}

export { directoryWorld, planWorld, specWorld };