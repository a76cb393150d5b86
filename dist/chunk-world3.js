import { t as readSettings } from "./chunk-read-specs.js";
import { t as version } from "./chunk-version2.js";
import { n as defaultCacheDirectory } from "./chunk-cache.js";
import { t as patience } from "./chunk-patience2.js";
import { t as defaultStateDirectory } from "./chunk-state-directory.js";
import { t as openWorld } from "./chunk-world.js";
import { b as Problem, v as plainText } from "./chunk-problem.js";
import { a as treeRoot, i as specSelection, r as specRoot } from "./chunk-options.js";
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
/** Where a delivery goes: a repository, and the world whose tree is one of its branches. */
async function openDelivery(session, flags, repository) {
	const world = planWorld(session, flags);
	const { environment, workingDirectory, signal } = session;
	const { hosts } = await readSettings(world.specs, specSelection(session, flags));
	const target = {
		repository,
		hosts,
		environment,
		workingDirectory,
		signal
	};
	const cacheDirectory = defaultCacheDirectory(environment, homedir());
	const { openTarget } = await import("./chunk-open-gitops.js");
	return {
		...await openTarget({
			...target,
			cacheDirectory,
			author: authorOf(environment)
		}),
		worldOf: (tree) => ({
			...world,
			tree
		}),
		patience
	};
}
/** Git's own variables name the author, as in every other tool that commits. */
function authorOf({ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email }) {
	return {
		name: name || "KarstKit",
		email: email || "karstkit@users.noreply.github.com"
	};
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
		stateDirectory: defaultStateDirectory(session.environment, homedir()),
		environment: session.environment,
		progress: lineProgress(session),
		version,
		signal: session.signal
	});
}

export { directoryWorld, openDelivery, planWorld, specWorld };