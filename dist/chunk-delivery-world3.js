import { c as specsPlace } from "./chunk-proposal-branch.js";
import { D as defaultCacheDirectory, t as patience } from "./chunk-world.js";
import { t as commandLineAddress } from "./chunk-own-address.js";
import { a as specSelection } from "./chunk-run.js";
import { n as planWorld } from "./chunk-world2.js";
const { homedir } = globalThis.process.getBuiltinModule("node:os");
const { dirname } = globalThis.process.getBuiltinModule("node:path/posix");

// src/cli/delivery-world.ts
/** A repository, and the world whose tree is one of its branches. */
async function openDelivery(session, flags, place) {
	return await openAt(session, flags, place, await hostsOf(session, flags));
}
/**
* The same for pull requests: the forge is opened first, so that nothing is read where none can be. Raises
* `forge.unsupported`, `forge.token-missing`.
*/
async function openProposals(session, flags, place) {
	const [{ openSessionForge }, { leniently }, hosts] = await Promise.all([
		import("./chunk-forge2.js"),
		import("./chunk-lenient-forge.js"),
		hostsOf(session, flags)
	]);
	const forge = openSessionForge(session, place.repository, hosts);
	const say = (subject, text) => session.warn(`karst: ${subject}: ${text}\n`);
	return {
		...await openAt(session, flags, place, hosts),
		forge: leniently(forge, say),
		...place.specsIn === "branch" ? ownSpecs(forge.repository, specsDirectory(flags)) : {}
	};
}
async function openAt(session, flags, { repository, specsIn }, hosts) {
	const { environment, workingDirectory, signal } = session;
	const [{ openTarget }, { filesBelow }] = await Promise.all([import("./chunk-open-gitops.js"), import("./chunk-below.js")]);
	const target = {
		repository,
		hosts,
		environment,
		workingDirectory,
		signal
	};
	const cacheDirectory = defaultCacheDirectory(environment, homedir());
	const world = planWorld(session, flags);
	const directory = specsDirectory(flags);
	return {
		...await openTarget({
			...target,
			cacheDirectory,
			author: authorOf(environment)
		}),
		worldOf: (files) => {
			if (specsIn === "here") return {
				...world,
				tree: files
			};
			const tree = filesBelow(files, flags.out ?? directory);
			const specs = filesBelow(files, directory);
			return {
				...world,
				tree,
				specs,
				editSpecs: (changes) => specs.apply(changes)
			};
		},
		patience
	};
}
/** The hosts that the settings in the user's directory name. */
async function hostsOf(session, flags) {
	const { readSettings } = await import("./chunk-read-specs.js");
	const { specs } = planWorld(session, flags);
	const { hosts } = await readSettings(specs, specSelection(session, flags));
	return hosts;
}
/** Specs that lie in the repository that the proposals are opened in. */
function ownSpecs(repository, specs) {
	return {
		specs,
		specsAt: specsPlace(repository, specs)
	};
}
/** From the root of a repository that holds the specs. */
function specsDirectory({ filename = "repos.yaml" }) {
	return dirname(filename).replace(/^\.?\/?/, "");
}
/** Git's own variables name the author, as in every other tool that commits. */
function authorOf({ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email }) {
	return {
		name: name || "KarstKit",
		email: email || "karstkit@users.noreply.github.com"
	};
}

export { openDelivery, openProposals };