import { t as version } from "./chunk-version2.js";
import { D as defaultCacheDirectory, k as expectShortRun, r as openWorld, x as defaultStateDirectory } from "./chunk-world.js";
import { B as Problem, L as plainText } from "./chunk-problem.js";
import { i as specRoot, o as treeRoot } from "./chunk-run.js";
const { lstatSync, readdirSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join, resolve } = globalThis.process.getBuiltinModule("node:path");
const { homedir } = globalThis.process.getBuiltinModule("node:os");
const { fileURLToPath } = globalThis.process.getBuiltinModule("node:url");

// src/io/program-stamp.ts
/**
* Tells builds of one version apart: size and time of every file beside this one, which in a bundle are all there are.
* undefined where the program runs from its sources, whose every edit makes another one.
*/
function programStamp(base = import.meta.url) {
	if (base.endsWith(".ts")) return void 0;
	const directory = dirname(fileURLToPath(base));
	return [directory, ...readdirSync(directory).map((name) => {
		const { size, mtimeMs } = lstatSync(join(directory, name));
		return `${name} ${size} ${mtimeMs}`;
	})].join("\n");
}

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
	return worldAt(session, specRoot(session, flags), treeRoot(session, flags), programStamp());
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
function worldAt(session, specs, tree, build) {
	if (build === void 0) expectShortRun();
	return openWorld({
		specsRoot: specs,
		treeRoot: tree,
		cacheDirectory: defaultCacheDirectory(session.environment, homedir()),
		stateDirectory: defaultStateDirectory(session.environment, homedir()),
		environment: session.environment,
		progress: lineProgress(session),
		version,
		...build === void 0 ? {} : { remembers: build },
		signal: session.signal
	});
}

export { planWorld as n, specWorld as r, directoryWorld as t };