import { w as compareCodePoints } from "./chunk-world2.js";
import { i as hashOf, t as labelName } from "./chunk-name.js";

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

export { commonLabels as a, pruneOff as c, serviceLabels as d, sharedLabels as f, secretObject as i, reservedKey as l, substituteOff as m, filled as n, own as o, sorted as p, secretFields as r, podIdentity as s, digestAnnotation as t, serviceAnnotations as u };