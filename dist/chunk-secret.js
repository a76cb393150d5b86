import { S as compareCodePoints } from "./chunk-world.js";
import { createHash } from "node:crypto";

// src/render/kubernetes/hash.ts
/** SHA-256 over the canonical JSON of a value, cut to `length` hexadecimal digits. */
function hashOf(value, length) {
	return createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, length);
}
/** JSON with sorted keys: two values with the same content have the same text. */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => compareCodePoints(a, b)).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

// src/render/kubernetes/name.ts
/** Longest DNS-1123 label; Flux and the Job controller also write object names into label values of this length. */
const labelLength = 63;
/** The CronJob controller appends 11 characters to the name. */
const cronJobLength = 52;
/** A name as it is, or cut with a hash of the whole where it is longer than a label may be. */
function labelName(name) {
	return cut(name, labelLength);
}
/**
* Name of an object that a workload has besides its main ones, at most 52 characters. The hash keeps `a` with `b-c` apart
* from `a-b` with `c`, and both from a workload called `a-b-c`.
*/
function partName(workload, part) {
	const hash = hashOf([workload, part], 4);
	return `${`${workload}-${part}`.slice(0, cronJobLength - hash.length - 1).replace(/-+$/, "")}-${hash}`;
}
/** A DNS-1123 label of at most 40 characters from a path: readable, with a hash where characters were lost. */
function pathLabel(path) {
	const bare = path.replace(/^\/+/, "");
	const label = bare.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
	return label.replaceAll("-", "/") === bare && label.length <= 40 ? label : `${label.slice(0, 33).replace(/-+$/, "")}-${hashOf(path, 6)}`.replace(/^-/, "");
}
function cut(name, length) {
	if (name.length <= length) return name;
	const hash = hashOf(name, 8);
	return `${name.slice(0, length - hash.length - 1).replace(/-+$/, "")}-${hash}`;
}

// src/render/labels.ts
/** Keys under these prefixes steer KarstKit, Flux or Pod Security; nothing a user writes may set them. */
const reservedKey = /^(([a-z0-9-]+\.)*(karstkit\.dev|fluxcd\.io|pod-security\.kubernetes\.io)\/|app\.kubernetes\.io\/)/;
/** Keeps Flux from replacing `${…}` in anything we wrote. */
const substituteOff = { "kustomize.toolkit.fluxcd.io/substitute": "disabled" };
/** Keeps Flux from deleting data when its file goes. */
const pruneOff = { "kustomize.toolkit.fluxcd.io/prune": "disabled" };
/** Labels of every object of a Service: the recommended ones, ours, then the user's own under other keys. */
function serviceLabels(input) {
	return sorted({
		...own(input.service.spec.labels),
		...commonLabels(input)
	});
}
/** Ours on every object and every pod: nothing in them changes from one commit to the next. */
function commonLabels({ service, environment }) {
	return {
		"app.kubernetes.io/name": service.name,
		"app.kubernetes.io/instance": labelName(`${environment.name}-${service.name}`),
		"app.kubernetes.io/part-of": service.owner,
		"app.kubernetes.io/managed-by": "karstkit",
		"karstkit.dev/environment": environment.name
	};
}
/** What selects every pod of a Service, its processes included. */
function podIdentity(input) {
	return { "app.kubernetes.io/name": input.service.name };
}
/** Annotations of every object of a Service. */
function serviceAnnotations(input) {
	const { service } = input;
	return sorted({
		...own(service.spec.annotations),
		...substituteOff,
		...pinAnnotation(input.pin),
		"karstkit.dev/source": service.slug.text,
		"karstkit.dev/spec-hash": hashOf(service.written, 16)
	});
}
/** Labels of what belongs to an environment or an owner rather than to a workload. */
function sharedLabels(name, environment) {
	return sorted({
		"app.kubernetes.io/name": name,
		"app.kubernetes.io/managed-by": "karstkit",
		"karstkit.dev/environment": environment
	});
}
/** The user's labels or annotations without reserved keys, which the spec's rules refuse anyway. */
function own(texts) {
	return Object.fromEntries(Object.entries(texts ?? {}).filter(([key]) => !reservedKey.test(key)));
}
function sorted(texts) {
	return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => compareCodePoints(a, b)));
}
function pinAnnotation(pin) {
	return pin.kind === "commit" ? { "karstkit.dev/commit": pin.commit } : { "karstkit.dev/tree": pin.hash };
}

// src/render/secret/secret.ts
/** The fields of a Secret whose values are sealed; everything else stays readable. */
const secretFields = ["data", "stringData"];
/**
* Keyed digest of what is sealed: tells without a private key whether a Secret still holds the same values. A plain hash
* would let anyone who reads the repository try passwords.
*/
const digestAnnotation = "karstkit.dev/sealed-digest";
/** The object with its values in clear, for sealing alone. Keys stand in the order in which they will be written. */
function secretObject(secret, annotations = {}) {
	const { name, namespace, labels, type, stringData, data = {} } = secret;
	return {
		apiVersion: "v1",
		kind: "Secret",
		metadata: {
			name,
			namespace,
			labels: filled(labels),
			annotations: filled({
				...secret.annotations,
				...annotations
			})
		},
		type,
		stringData: filled(stringData),
		data: filled(data)
	};
}
/** Nothing is written for what holds nothing. Whole-number keys come first, as in every JavaScript object. */
function filled(texts) {
	return Object.keys(texts).length === 0 ? void 0 : sorted(texts);
}

export { pathLabel as _, commonLabels as a, pruneOff as c, serviceLabels as d, sharedLabels as f, partName as g, labelName as h, secretObject as i, reservedKey as l, substituteOff as m, filled as n, own as o, sorted as p, secretFields as r, podIdentity as s, digestAnnotation as t, serviceAnnotations as u, hashOf as v };