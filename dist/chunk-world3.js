import { t as version } from "./chunk-version2.js";
import { n as defaultCacheDirectory } from "./chunk-cache.js";
import { t as patience } from "./chunk-patience2.js";
import { t as defaultStateDirectory } from "./chunk-state-directory.js";
import { t as openWorld } from "./chunk-world2.js";
import { S as Problem, b as plainText } from "./chunk-problem.js";
import { a as specSelection, i as specRoot, o as treeRoot } from "./chunk-options.js";
import { dirname, join, resolve } from "node:path";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { lstatSync, readdirSync, statSync } from "node:fs";
import { dirname as dirname$1 } from "node:path/posix";

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
	return worldAt(session, specRoot(session, flags), treeRoot(session, flags));
}
/** Where a delivery goes: a repository, and the world whose tree is one of its branches. */
async function openDelivery(session, flags, repository) {
	const world = planWorld(session, flags);
	const { environment, workingDirectory, signal } = session;
	const { readSettings } = await import("./chunk-read-specs2.js");
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
/** A delivery to a repository that holds the specs too: they are read from the branch, and edited in it. */
async function openOwnDelivery(session, flags, repository) {
	const delivery = await openDelivery(session, flags, repository);
	const { filesBelow } = await import("./chunk-below.js");
	const directory = specsDirectory(flags);
	return {
		...delivery,
		worldOf: (files) => {
			const specs = filesBelow(files, directory);
			return {
				...delivery.worldOf(filesBelow(files, flags.out ?? directory)),
				specs,
				editSpecs: (changes) => specs.apply(changes)
			};
		}
	};
}
/**
* The same for pull requests: the forge is opened first, so that nothing is read where none can be. `openBase` opens the
* branch to merge into. Raises `forge.unsupported`, `forge.token-missing`.
*/
async function openProposals(session, flags, repository, openBase) {
	const [{ openSessionForge }, { leniently }, { readSettings }] = await Promise.all([
		import("./chunk-forge2.js"),
		import("./chunk-lenient-forge.js"),
		import("./chunk-read-specs2.js")
	]);
	const { specs } = planWorld(session, flags);
	const { hosts } = await readSettings(specs, specSelection(session, flags));
	const forge = openSessionForge(session, repository, hosts);
	const say = (subject, text) => session.warn(`karst: ${subject}: ${text}\n`);
	return {
		...await openBase(session, flags, repository),
		forge: leniently(forge, say),
		...openBase === openOwnDelivery ? { specs: specsDirectory(flags) } : {}
	};
}
/** From the root of a repository that holds the specs. */
function specsDirectory({ filename = "repos.yaml" }) {
	return dirname$1(filename).replace(/^\.?\/?/, "");
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
	const build = programStamp();
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

export { directoryWorld, openDelivery, openOwnDelivery, openProposals, planWorld, specWorld };