import { n as readHandedOver, t as builtRefusal } from "./chunk-built-image.js";
import { a as isPrivateRegistry } from "./chunk-image.js";
import { t as mapBounded } from "./chunk-bounded.js";
import { i as readTrees, t as readSettings } from "./chunk-read-specs.js";

// src/flows/built-images.ts
const askedAtOnce = 8;
/** Digests of built images that a proposal's records have, by `name:tag`: what is rendered anew on the base keeps them. */
async function proposedImages({ worldOf }, found, options) {
	if (found?.merged === void 0) return {};
	const records = (await readTrees(worldOf(found.merged.files), options)).flatMap((tree) => [...tree.records.values()]);
	return Object.fromEntries(records.flatMap(({ image, built }) => image === void 0 || built === void 0 ? [] : [[image, built]]));
}
/**
* Digests that a build handed over, by `name:tag`, as far as the registry has each under its tag: whether an image is
* there for every platform is asked where it is known what runs it. Codes: built.*.
*/
async function confirmBuilt(world, options, texts) {
	const { handed, findings } = readHandedOver(texts);
	const { environments } = await readSettings(world.specs, options);
	const confirmed = await mapBounded(handed, askedAtOnce, async ({ of, digest }) => {
		if (of.kind === "service") return { finding: nameless(of.name) };
		const { reference } = of;
		const asked = {
			reference,
			digest,
			platforms: [],
			allowPrivate: environments.some((each) => isPrivateRegistry(each, reference))
		};
		const finding = await builtRefusal(world, asked);
		return finding === void 0 ? { image: [reference, digest] } : { finding };
	});
	return {
		built: Object.fromEntries(confirmed.flatMap(({ image }) => image === void 0 ? [] : [image])),
		findings: [...findings, ...confirmed.flatMap(({ finding }) => finding === void 0 ? [] : [finding])]
	};
}
/** A proposal is made anew, so that no record says yet which image a service's name stands for. */
function nameless(name) {
	return {
		code: "built.syntax",
		severity: "error",
		message: `the digest of ${name} does not say of which image it is`,
		expected: "registry/name:tag@sha256:…, as the build workflow writes it"
	};
}

export { proposedImages as n, confirmBuilt as t };