import { B as Problem } from "./chunk-problem.js";
import { i as readSpecs } from "./chunk-specs.js";
import { n as renderTree } from "./chunk-recalled.js";

// src/flows/certs-renew.ts
/**
* Makes the certificates that are due, and those of the named services whether they are or not. Everything else stays as
* it is, whatever the specs or a newer version of the tool would make of it; nothing is fetched. Raises
* `certificate.unknown` for a service that has none, and what a render raises.
*/
async function renewCertificates(world, options) {
	const { renew = [] } = options;
	if (renew.length > 0) await refuseUnknown(world, options, renew);
	return await renderTree(world, {
		...options,
		locked: true,
		onlyCertificates: true
	});
}
async function refuseUnknown(world, options, names) {
	const { trees } = await readSpecs(world, options);
	const known = trees.flatMap(({ records }) => [...records.values()]).filter(({ certificates = {} }) => Object.keys(certificates).length > 0).map(({ workload }) => workload.name);
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length === 0) return;
	throw new Problem("certificate.unknown", `The tree has no certificate of ${unknown.join(", ")}`, { expected: known.length === 0 ? "a service whose key is made here" : known.join(", ") });
}

export { renewCertificates };