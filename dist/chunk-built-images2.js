import { K as isPrivateRegistry, V as builtRefusal, W as readHandedOver, q as isTrustedRegistry } from "./chunk-planned.js";
import { f as mapBounded } from "./chunk-recalled.js";
import { a as readTrees, n as readSettings } from "./chunk-specs.js";

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
* there for every platform is asked where it is known what runs it. An info: its registry does not answer, and karst.yaml
* lets that pass. Codes: built.*.
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
		if (finding === void 0) return { image: [reference, digest] };
		return { finding: environments.some((each) => isTrustedRegistry(each, reference)) && finding.code === "built.unreachable" ? {
			...finding,
			severity: "info"
		} : finding };
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
		expected: "registry/name:tag@sha256:\u2026, as the build workflow writes it"
	};
}

export { proposedImages as n, confirmBuilt as t };