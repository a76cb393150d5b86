import { o as fileRefusal, r as podsAreRestricted, s as refusal, t as causeOf } from "./chunk-cause.js";
import { a as templateOf, c as valueAt, n as podOf, o as isCollection, s as textOf, t as mapAt } from "./chunk-pod.js";
import { l as reservedKey } from "./chunk-secret.js";
import { E as shown } from "./chunk-world2.js";
import { a as SCALAR_STYLE, c as constructFromEvents, d as parseEvents, i as EVENT_ID, l as getScalarValue, n as COLLECTION_STYLE, o as YAML11_SCHEMA, r as CORE_SCHEMA } from "./chunk-js-yaml.js";
import { n as isSidecarFile } from "./chunk-mesh-file.js";
import { i as nearestNames } from "./chunk-slug.js";
import { n as sealedFault } from "./chunk-sealed-file.js";
import { n as secretIn } from "./chunk-secret-literal.js";

// src/policy/certificate.ts
/** What a Certificate of a workload may say; whatever else there is would name more, last longer or sign. */
const fields = [
	"dnsNames",
	"duration",
	"issuerRef",
	"privateKey",
	"renewBefore",
	"revisionHistoryLimit",
	"secretName",
	"secretTemplate",
	"uris",
	"usages"
];
const usages = [
	"digital signature",
	"server auth",
	"client auth"
];
/**
* A workload's Certificate names an id and hosts of its own namespace, and signs nothing. The cluster's admission policies
* say so too where it has them. Code: policy.certificate.
*/
const certificatesAreOwn = ({ manifests }) => manifests.filter(({ area, object }) => area !== "mesh" && object.kind === "Certificate").flatMap((manifest) => [
	...fieldFaults(manifest),
	...idFaults(manifest),
	...hostFaults(manifest),
	...usageFaults(manifest)
]);
function fieldFaults(manifest) {
	return Object.keys(Object(manifest.object.spec)).filter((field) => !fields.includes(field)).map((field) => fault$3(manifest, [field], "no certificate of the mesh has it"));
}
function idFaults(manifest) {
	const uris = listAt$2(manifest, "uris");
	const namespace = namespaceOf(manifest);
	const isOwn = (uri) => {
		const [, found] = /^spiffe:\/\/[a-z0-9._-]+\/ns\/([^/]+)\/sa\/[a-z0-9.-]+$/.exec(text(uri)) ?? [];
		return found === namespace;
	};
	if (uris.length === 1 && uris.every(isOwn)) return [];
	return [fault$3(manifest, ["uris"], "the id is not its own", `one SPIFFE id of the namespace ${namespace}`)];
}
function hostFaults(manifest) {
	const namespace = namespaceOf(manifest);
	return listAt$2(manifest, "dnsNames").flatMap((name, index) => {
		const [, found] = /^[a-z0-9-]+\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?$/.exec(text(name)) ?? [];
		if (found === namespace) return [];
		const expected = `a Service of the namespace ${namespace}, as NAME.${namespace}.svc`;
		return [fault$3(manifest, ["dnsNames", index], "the name is not its own", expected)];
	});
}
function usageFaults(manifest) {
	return listAt$2(manifest, "usages").flatMap((usage, index) => usages.includes(usage) ? [] : [fault$3(manifest, ["usages", index], "it would sign")]);
}
function fault$3(manifest, keys, message, expected) {
	const detail = expected === void 0 ? { message } : {
		message,
		expected
	};
	return refusal("policy.certificate", manifest, ["spec", ...keys], detail);
}
function namespaceOf({ object }) {
	return text(valueAt(object, ["metadata", "namespace"]));
}
function listAt$2({ object }, field) {
	const found = valueAt(object, ["spec", field]);
	return Array.isArray(found) ? found : [];
}
function text(value) {
	return typeof value === "string" ? value : "";
}

// src/policy/identity.ts
/** Every pod of a workload has it, and every selector asks for it. */
const nameLabel = "app.kubernetes.io/name";
/** What of the reserved prefixes is written on objects and pods of a workload. */
const reserved = [
	nameLabel,
	"app.kubernetes.io/component",
	"app.kubernetes.io/instance",
	"app.kubernetes.io/managed-by",
	"app.kubernetes.io/part-of",
	"karstkit.dev/certificate-not-after",
	"karstkit.dev/certificate-serial",
	"karstkit.dev/commit",
	"karstkit.dev/environment",
	"karstkit.dev/envoy-checksum",
	"karstkit.dev/files-checksum",
	"karstkit.dev/process",
	"karstkit.dev/sealed-digest",
	"karstkit.dev/secrets-checksum",
	"karstkit.dev/source",
	"karstkit.dev/spec-hash",
	"karstkit.dev/tree",
	"kustomize.toolkit.fluxcd.io/force",
	"kustomize.toolkit.fluxcd.io/prune",
	"kustomize.toolkit.fluxcd.io/substitute"
];
/** Where a kind selects pods: labels that match, as a mapping of their own or within a selector. */
const selectors = {
	Deployment: [
		"spec",
		"selector",
		"matchLabels"
	],
	NetworkPolicy: [
		"spec",
		"podSelector",
		"matchLabels"
	],
	PodDisruptionBudget: [
		"spec",
		"selector",
		"matchLabels"
	],
	Service: ["spec", "selector"]
};
/**
* A workload is itself: its objects and pods carry its name, its selectors pick its own pods alone, and keys that steer
* KarstKit or Flux are those that are always written. Code: policy.identity.
*/
const workloadsAreThemselves = ({ manifests }) => manifests.flatMap((manifest) => {
	const name = /^services\/([^/]+)\//.exec(manifest.path)?.[1];
	if (name === void 0 || isFolder$1(manifest)) return [];
	const template = templateOf(manifest);
	const places = template === void 0 ? [["metadata"]] : [["metadata"], [...template, "metadata"]];
	return [
		...places.flatMap((place) => nameFaults(manifest, [...place, "labels"], name)),
		...places.flatMap((place) => reservedFaults(manifest, [...place, "labels"])),
		...places.flatMap((place) => reservedFaults(manifest, [...place, "annotations"])),
		...selectorFaults$1(manifest, name)
	];
});
function isFolder$1({ object }) {
	return textOf(object.apiVersion).startsWith("kustomize.config.k8s.io/");
}
function nameFaults(manifest, keys, name) {
	if (mapAt(manifest.object, keys.map(String))[nameLabel] === name) return [];
	const message = "the label names another workload";
	return [refusal("policy.identity", manifest, [...keys, nameLabel], {
		message,
		expected: name
	})];
}
function reservedFaults(manifest, keys) {
	const texts = mapAt(manifest.object, keys.map(String));
	return Object.keys(texts).filter((key) => reservedKey.test(key) && !reserved.includes(key)).map((key) => refusal("policy.identity", manifest, [...keys, key], { message: "the prefix is reserved" }));
}
/** A selector that is wider would answer for, or open, pods of a neighbour. */
function selectorFaults$1(manifest, name) {
	const kind = textOf(manifest.object.kind);
	const keys = Object.hasOwn(selectors, kind) ? selectors[kind] : void 0;
	if (keys === void 0) return [];
	const labels = valueAt(manifest.object, keys.map(String));
	if (valueAt(labels, [nameLabel]) === name) return [];
	const message = "the selector picks pods of other workloads";
	const expected = `${nameLabel}: ${name}`;
	return [refusal("policy.identity", manifest, [...keys, nameLabel], {
		message,
		expected
	})];
}

// src/policy/kind.ts
const workloadKinds = [
	"apps/v1/Deployment",
	"autoscaling/v2/HorizontalPodAutoscaler",
	"batch/v1/CronJob",
	"batch/v1/Job",
	"bitnami.com/v1alpha1/SealedSecret",
	"cert-manager.io/v1/Certificate",
	"gateway.networking.k8s.io/v1/BackendTLSPolicy",
	"gateway.networking.k8s.io/v1/GRPCRoute",
	"gateway.networking.k8s.io/v1/HTTPRoute",
	"kustomize.config.k8s.io/v1beta1/Kustomization",
	"networking.k8s.io/v1/NetworkPolicy",
	"policy/v1/PodDisruptionBudget",
	"traefik.io/v1alpha1/IngressRoute",
	"traefik.io/v1alpha1/Middleware",
	"traefik.io/v1alpha1/ServersTransport",
	"v1/ConfigMap",
	"v1/PersistentVolumeClaim",
	"v1/Secret",
	"v1/Service",
	"v1/ServiceAccount"
];
/**
* What may stand where: rights and namespaces with the owners alone, issuers and what admits certificates with the mesh
* alone, Flux's objects in its folder alone.
*/
const kindsByArea = {
	services: workloadKinds,
	apps: workloadKinds,
	runners: workloadKinds,
	calls: workloadKinds,
	owners: [
		"kustomize.config.k8s.io/v1beta1/Kustomization",
		"networking.k8s.io/v1/NetworkPolicy",
		"rbac.authorization.k8s.io/v1/Role",
		"rbac.authorization.k8s.io/v1/RoleBinding",
		"v1/ConfigMap",
		"v1/LimitRange",
		"v1/Namespace",
		"v1/ResourceQuota",
		"v1/ServiceAccount"
	],
	mesh: [
		"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy",
		"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding",
		"cert-manager.io/v1/Certificate",
		"cert-manager.io/v1/ClusterIssuer",
		"cert-manager.io/v1/Issuer",
		"kustomize.config.k8s.io/v1beta1/Kustomization"
	],
	flux: [
		"image.toolkit.fluxcd.io/v1/ImagePolicy",
		"image.toolkit.fluxcd.io/v1/ImageRepository",
		"image.toolkit.fluxcd.io/v1/ImageUpdateAutomation",
		"image.toolkit.fluxcd.io/v1beta2/ImagePolicy",
		"image.toolkit.fluxcd.io/v1beta2/ImageRepository",
		"image.toolkit.fluxcd.io/v1beta2/ImageUpdateAutomation",
		"kustomize.toolkit.fluxcd.io/v1/Kustomization",
		"v1/ConfigMap"
	]
};
/** Only kinds of a closed list are written, each in its folder. Code: policy.kind. */
const kindsAreListed = ({ manifests }) => manifests.flatMap((manifest) => {
	const kind = `${textOf(manifest.object.apiVersion)}/${textOf(manifest.object.kind)}`;
	if ((Object.hasOwn(kindsByArea, manifest.area) ? kindsByArea[manifest.area] : [])?.includes(kind) === true) return [];
	const message = `a ${shown(kind)} may not stand under ${manifest.area}/`;
	return [refusal("policy.kind", manifest, ["kind"], { message })];
});

// src/policy/plain-scalar.ts
/**
* Do YAML 1.1 and YAML 1.2 surely read the same from these events? Of untagged nodes only what a plain scalar means
* depends on the version, so each such text is read under both, and once. False also where that does not tell enough: at
* tags, anchors, aliases, merges and directives.
*/
function versionsAgree(source, events, agreed) {
	const asked = /* @__PURE__ */ new Map();
	for (const event of events) {
		if (hasProperties(event)) return false;
		if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) continue;
		const text = getScalarValue(source, event);
		if (text === "<<") return false;
		if (!agreed.has(text)) asked.set(text, event);
	}
	if (!haveSameValues(source, [...asked.values()])) return false;
	for (const text of asked.keys()) agreed.add(text);
	return true;
}
function hasProperties(event) {
	if (event.type === EVENT_ID.DOCUMENT) return event.directives.length > 0;
	if (event.type === EVENT_ID.POP) return false;
	return event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0;
}
function haveSameValues(source, scalars) {
	if (scalars.length === 0) return true;
	const list = inOneList(scalars);
	const [core] = constructFromEvents(list, {
		source,
		schema: CORE_SCHEMA
	});
	const [older] = constructFromEvents(list, {
		source,
		schema: YAML11_SCHEMA
	});
	if (!Array.isArray(core) || !Array.isArray(older)) return false;
	return core.every((value, index) => Object.is(value, older[index]));
}
/** A document that is one list of these scalars. */
function inOneList(scalars) {
	return [
		{
			type: EVENT_ID.DOCUMENT,
			explicitStart: false,
			explicitEnd: false,
			directives: []
		},
		{
			type: EVENT_ID.SEQUENCE,
			start: 0,
			style: COLLECTION_STYLE.FLOW,
			anchorStart: -1,
			anchorEnd: -1,
			tagStart: -1,
			tagEnd: -1
		},
		...scalars,
		{ type: EVENT_ID.POP },
		{ type: EVENT_ID.POP }
	];
}

// src/policy/manifest.ts
/** Deep enough for any Kubernetes object. */
const maxDepth = 64;
/** One alias would let a small text stand for a huge value. */
const maxAliases = 0;
/**
* Reads every rendered YAML and JSON file with a YAML 1.2 and a YAML 1.1 reader, which must see the same mappings. What a
* sidecar reads is read so too, and is no object of the cluster.
*/
function readManifests(files) {
	const agreed = /* @__PURE__ */ new Set();
	const readings = files.filter(({ path }) => isManifest(path)).map((file) => readManifest(file, agreed));
	return {
		manifests: readings.flatMap(({ manifests }) => manifests).filter(({ path }) => !isSidecarFile(path)),
		findings: readings.flatMap(({ findings }) => findings)
	};
}
/** A user's own files and code are real files that no controller reads as manifests. */
function isManifest(path) {
	return /\.(ya?ml|json)$/.test(path) && !/\/(files|code)\//.test(path);
}
function readManifest({ path, content }, agreed) {
	try {
		const events = parseEvents(content, { maxDepth });
		const read = {
			source: content,
			maxAliases
		};
		const documents = constructFromEvents(events, {
			...read,
			schema: CORE_SCHEMA
		});
		if (!versionsAgree(content, events, agreed)) {
			const difference = firstDifference(documents, constructFromEvents(events, {
				...read,
				schema: YAML11_SCHEMA
			}), "");
			if (difference !== void 0) return refused(path, unequal(difference), within(difference));
		}
		const objects = documents.filter(isObject);
		if (objects.length === documents.length) {
			const area = path.split("/")[0] ?? "";
			return {
				manifests: objects.map((object) => ({
					path,
					area,
					object
				})),
				findings: []
			};
		}
		return refused(path, "A document is no mapping.");
	} catch (error) {
		return refused(path, `No YAML reader takes it: ${error.message.split("\n")[0]}`);
	}
}
function refused(path, message, pointer) {
	return {
		manifests: [],
		findings: [{
			code: "policy.read-back",
			severity: "error",
			message,
			file: path,
			...pointer === void 0 ? {} : { pointer }
		}]
	};
}
function unequal(difference) {
	return `A YAML 1.1 reader and a YAML 1.2 reader see different values at ${within(difference)}.`;
}
/** A pointer without its first part, the number of the document. */
function within(difference) {
	return difference.replace(/^\/[0-9]+/, "");
}
/** JSON pointer of the first place where two values differ; undefined when they are equal. */
function firstDifference(a, b, pointer) {
	if (Object.is(a, b)) return void 0;
	if (!isCollection(a) || !isCollection(b) || Array.isArray(a) !== Array.isArray(b)) return pointer;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return pointer;
	for (const key of keys) {
		const inner = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		if (!Object.hasOwn(b, key)) return inner;
		const difference = firstDifference(a[key], b[key], inner);
		if (difference !== void 0) return difference;
	}
}
function isObject(value) {
	return isCollection(value) && !Array.isArray(value);
}

// src/policy/metadata.ts
const namePart = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
const prefixPart = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Of all annotations of one object, keys and values. */
const annotationsBytes = 262144;
/** Labels and annotations, of objects and of pods, within Kubernetes' rules. Code: policy.metadata. */
const metadataIsValid = ({ manifests }) => manifests.flatMap((manifest) => metadataPlaces.flatMap((place) => [...labelFaults(manifest, [...place, "labels"]), ...annotationFaults(manifest, [...place, "annotations"])]));
/** Where an object has metadata: its own, its pods', its jobs' pods'. */
const metadataPlaces = [
	["metadata"],
	[
		"spec",
		"template",
		"metadata"
	],
	[
		"spec",
		"jobTemplate",
		"spec",
		"template",
		"metadata"
	]
];
function labelFaults(manifest, keys) {
	return textsAt(manifest, keys).filter(([key, value]) => !isKey(key) || value !== "" && !namePart.test(textOf(value))).map(([key]) => fault$2(manifest, [...keys, key], "the label breaks the rules"));
}
function annotationFaults(manifest, keys) {
	const texts = textsAt(manifest, keys);
	const bytes = texts.flat().reduce((sum, text) => sum + Buffer.byteLength(textOf(text)), 0);
	const malformed = texts.filter(([key, value]) => !isKey(key) || typeof value !== "string").map(([key]) => fault$2(manifest, [...keys, key], "the annotation breaks the rules"));
	if (bytes <= annotationsBytes) return malformed;
	const message = `the annotations have ${bytes} bytes, more than ${annotationsBytes}`;
	return [...malformed, fault$2(manifest, keys, message)];
}
function isKey(key) {
	const parts = key.split("/");
	const [prefix = "", name = ""] = parts.length === 1 ? ["", key] : parts;
	const isPrefix = parts.length === 1 || prefix.length <= 253 && prefixPart.test(prefix);
	return parts.length <= 2 && isPrefix && namePart.test(name);
}
function textsAt({ object }, keys) {
	const texts = valueAt(object, keys);
	return typeof texts === "object" && texts !== null ? Object.entries(texts) : [];
}
function fault$2(manifest, keys, message) {
	return refusal("policy.metadata", manifest, keys, { message });
}

// src/policy/name.ts
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** RFC 1035: a Service's name is a DNS name that begins with a letter. */
const serviceLabel = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
/** The CronJob controller appends 11 characters. */
const cronJobLength = 52;
/** Names that Kubernetes takes, and that the objects made from them have too. Code: policy.name. */
const namesAreValid = ({ manifests }) => manifests.flatMap((manifest) => {
	if (isFolder(manifest)) return [];
	const name = valueAt(manifest.object, ["metadata", "name"]);
	const expected = fault$1(textOf(manifest.object.kind), name);
	if (expected === void 0) return [];
	return [refusal("policy.name", manifest, ["metadata", "name"], {
		message: "Kubernetes refuses the name",
		expected
	})];
});
/** A kustomization.yaml is no object of the cluster. */
function isFolder({ object }) {
	return textOf(object.apiVersion).startsWith("kustomize.config.k8s.io/");
}
function fault$1(kind, name) {
	if (typeof name !== "string") return "a name";
	switch (kind) {
		case "Service": return serviceLabel.test(name) ? void 0 : "a DNS-1035 label, which begins with a letter";
		case "CronJob": return label.test(name) && name.length <= cronJobLength ? void 0 : `a DNS-1123 label of at most ${cronJobLength} characters`;
		case "ConfigMap":
		case "PersistentVolumeClaim": return subdomain.test(name) && name.length <= 253 ? void 0 : "a DNS-1123 subdomain";
		default: return label.test(name) ? void 0 : "a DNS-1123 label";
	}
}

// src/policy/namespace.ts
/**
* A workload's objects stand in its owner's namespace, and nothing stands in one of the cluster's own. Code:
* policy.namespace.
*/
const namespacesAreOwn = ({ manifests, namespace }) => manifests.filter(isNamespaced).flatMap((manifest) => {
	const found = valueAt(manifest.object, ["metadata", "namespace"]);
	const wanted = manifest.area === "flux" ? void 0 : namespace;
	if (wanted === void 0 ? isFree(found) : found === wanted) return [];
	return [refusal("policy.namespace", manifest, ["metadata", "namespace"], {
		message: "the namespace is not the workload's",
		expected: wanted ?? "a namespace that is not of the cluster"
	})];
});
const clusterKinds = [
	"ClusterIssuer",
	"Namespace",
	"ValidatingAdmissionPolicy",
	"ValidatingAdmissionPolicyBinding"
];
function isNamespaced({ object }) {
	return !textOf(object.apiVersion).startsWith("kustomize.config.k8s.io/") && !clusterKinds.includes(textOf(object.kind));
}
function isFree(namespace) {
	return typeof namespace === "string" && !/^(kube-.*|default)$/.test(namespace);
}

// src/policy/network.ts
/** Cloud metadata services answer there with credentials of the node. */
const metadataAddress = "169.254.169.254";
const linkLocalBits = 16;
/**
* A workload is reached where its policy says, and reaches no more: both directions stay closed by default, no rule is
* for everywhere, no range holds the metadata service, and a Service stays within the cluster. Code: policy.network.
*/
const networkIsClosed = ({ manifests }) => manifests.flatMap((manifest) => {
	if (manifest.object.kind === "NetworkPolicy") return policyFaults(manifest);
	return manifest.object.kind === "Service" ? serviceFaults(manifest) : [];
});
function policyFaults(manifest) {
	const types = valueAt(manifest.object, ["spec", "policyTypes"]);
	return [...Array.isArray(types) && types.includes("Ingress") && types.includes("Egress") ? [] : [fault(manifest, ["spec", "policyTypes"], {
		message: "one direction stays open",
		expected: "[Ingress, Egress]"
	})], ...[["ingress", "from"], ["egress", "to"]].flatMap(([direction = "", side = ""]) => directionFaults(manifest, direction, side))];
}
function directionFaults(manifest, direction, side) {
	return listAt$1(manifest.object, ["spec", direction]).flatMap((rule, index) => {
		const keys = [
			"spec",
			direction,
			index,
			side
		];
		const peers = listAt$1(rule, [side]);
		if (peers.length === 0) return [fault(manifest, keys, { message: "the rule is for everywhere" })];
		return peers.flatMap((peer, at) => {
			const block = valueAt(peer, ["ipBlock"]);
			if (block === void 0 || side === "from" || !holdsMetadata(block)) return [];
			const message = `the range holds the metadata service, ${metadataAddress}`;
			return [fault(manifest, [
				...keys,
				at,
				"ipBlock"
			], { message })];
		});
	});
}
function serviceFaults(manifest) {
	const type = valueAt(manifest.object, ["spec", "type"]) ?? "ClusterIP";
	const beyond = [
		"externalIPs",
		"externalName",
		"loadBalancerIP"
	].filter((field) => valueAt(manifest.object, ["spec", field]) !== void 0);
	const message = "the Service would reach beyond the cluster";
	return [...type === "ClusterIP" ? [] : [fault(manifest, ["spec", "type"], {
		message,
		expected: "ClusterIP"
	})], ...beyond.map((field) => fault(manifest, ["spec", field], { message }))];
}
function fault(manifest, keys, detail) {
	return refusal("policy.network", manifest, keys, detail);
}
/** A spec may name link-local addresses, and means them; a wider range must leave the service out. */
function holdsMetadata(block) {
	if (Number(textOf(valueAt(block, ["cidr"])).split("/")[1]) >= linkLocalBits) return false;
	if (!isWithin(metadataAddress, textOf(valueAt(block, ["cidr"])))) return false;
	return !listAt$1(block, ["except"]).some((range) => isWithin(metadataAddress, textOf(range)));
}
function isWithin(address, range) {
	const [base = "", length = "32"] = range.split("/");
	if (!/^[0-9.]+$/.test(base)) return false;
	const bits = Number(length);
	const mask = bits === 0 ? 0 : -1 << 32 - bits >>> 0;
	return (numberOf(base) & mask) === (numberOf(address) & mask);
}
function numberOf(address) {
	return address.split(".").reduce((sum, part) => (sum << 8 | Number(part)) >>> 0, 0);
}
function listAt$1(value, keys) {
	const found = valueAt(value, keys);
	return Array.isArray(found) ? found : [];
}

// src/generated/kubernetes-schema.ts
/** The file that describes a kind, by `group/version/Kind`. */
const kubernetesSchemaOf = {
	"cert-manager.io/v1/Certificate": "cert-manager",
	"cert-manager.io/v1/ClusterIssuer": "cert-manager",
	"cert-manager.io/v1/Issuer": "cert-manager",
	"kustomize.toolkit.fluxcd.io/v1/Kustomization": "flux",
	"image.toolkit.fluxcd.io/v1/ImagePolicy": "flux",
	"image.toolkit.fluxcd.io/v1beta2/ImagePolicy": "flux",
	"image.toolkit.fluxcd.io/v1/ImageRepository": "flux",
	"image.toolkit.fluxcd.io/v1beta2/ImageRepository": "flux",
	"image.toolkit.fluxcd.io/v1/ImageUpdateAutomation": "flux",
	"image.toolkit.fluxcd.io/v1beta2/ImageUpdateAutomation": "flux",
	"notification.toolkit.fluxcd.io/v1beta3/Alert": "flux",
	"notification.toolkit.fluxcd.io/v1beta3/Provider": "flux",
	"notification.toolkit.fluxcd.io/v1/Receiver": "flux",
	"gateway.networking.k8s.io/v1/BackendTLSPolicy": "gateway",
	"gateway.networking.k8s.io/v1/GRPCRoute": "gateway",
	"gateway.networking.k8s.io/v1/HTTPRoute": "gateway",
	"v1/ConfigMap": "kubernetes",
	"v1/LimitRange": "kubernetes",
	"v1/Namespace": "kubernetes",
	"v1/PersistentVolumeClaim": "kubernetes",
	"v1/ResourceQuota": "kubernetes",
	"v1/Secret": "kubernetes",
	"v1/Service": "kubernetes",
	"v1/ServiceAccount": "kubernetes",
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy": "kubernetes",
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding": "kubernetes",
	"apps/v1/Deployment": "kubernetes",
	"autoscaling/v2/HorizontalPodAutoscaler": "kubernetes",
	"batch/v1/CronJob": "kubernetes",
	"batch/v1/Job": "kubernetes",
	"networking.k8s.io/v1/NetworkPolicy": "kubernetes",
	"policy/v1/PodDisruptionBudget": "kubernetes",
	"rbac.authorization.k8s.io/v1/Role": "kubernetes",
	"rbac.authorization.k8s.io/v1/RoleBinding": "kubernetes",
	"kustomize.config.k8s.io/v1beta1/Kustomization": "kustomize",
	"traefik.io/v1alpha1/IngressRoute": "traefik",
	"traefik.io/v1alpha1/Middleware": "traefik",
	"traefik.io/v1alpha1/ServersTransport": "traefik"
};
const kubernetesSchemaText = {
	"cert-manager": "{\"kinds\":{\"cert-manager.io/v1/Certificate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"issuerRef\",\"secretName\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"additionalOutputFormats\":{\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"enum\":[\"DER\",\"CombinedPEM\"],\"type\":\"string\"}}}},\"commonName\":{\"type\":\"string\"},\"dnsNames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"duration\":{\"type\":\"string\"},\"emailAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"encodeUsagesInRequest\":{\"type\":\"boolean\"},\"ipAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"isCA\":{\"type\":\"boolean\"},\"issuerRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"keystores\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"jks\":{\"required\":[\"create\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"alias\":{\"type\":\"string\"},\"create\":{\"type\":\"boolean\"},\"password\":{\"type\":\"string\"},\"passwordSecretRef\":{\"$ref\":\"#/$defs/passwordSecretRef\"}}},\"pkcs12\":{\"required\":[\"create\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"create\":{\"type\":\"boolean\"},\"password\":{\"type\":\"string\"},\"passwordSecretRef\":{\"$ref\":\"#/$defs/passwordSecretRef\"},\"profile\":{\"enum\":[\"LegacyRC2\",\"LegacyDES\",\"Modern2023\",\"Modern2026\"],\"type\":\"string\"}}}}},\"literalSubject\":{\"type\":\"string\"},\"nameConstraints\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"critical\":{\"type\":\"boolean\"},\"excluded\":{\"$ref\":\"#/$defs/excluded\"},\"permitted\":{\"$ref\":\"#/$defs/excluded\"}}},\"otherNames\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"oid\":{\"type\":\"string\"},\"utf8Value\":{\"type\":\"string\"}}}},\"privateKey\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"algorithm\":{\"enum\":[\"RSA\",\"ECDSA\",\"Ed25519\"],\"type\":\"string\"},\"encoding\":{\"enum\":[\"PKCS1\",\"PKCS8\"],\"type\":\"string\"},\"rotationPolicy\":{\"enum\":[\"Never\",\"Always\"],\"type\":\"string\"},\"size\":{\"type\":\"integer\"}}},\"renewBefore\":{\"type\":\"string\"},\"renewBeforePercentage\":{\"type\":\"integer\"},\"renewal\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"policy\":{\"enum\":[\"RenewBefore\",\"Disabled\"],\"type\":\"string\"},\"windows\":{\"type\":\"array\",\"items\":{\"required\":[\"cron\",\"windowDuration\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cron\":{\"minLength\":1,\"type\":\"string\"},\"timezone\":{\"minLength\":1,\"type\":\"string\"},\"windowDuration\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(s|m|h))+$\",\"type\":\"string\"}}}}}},\"revisionHistoryLimit\":{\"type\":\"integer\"},\"secretName\":{\"type\":\"string\"},\"secretTemplate\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"signatureAlgorithm\":{\"enum\":[\"SHA256WithRSA\",\"SHA384WithRSA\",\"SHA512WithRSA\",\"ECDSAWithSHA256\",\"ECDSAWithSHA384\",\"ECDSAWithSHA512\",\"PureEd25519\"],\"type\":\"string\"},\"subject\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"countries\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"localities\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"organizationalUnits\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"organizations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"postalCodes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"provinces\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"serialNumber\":{\"type\":\"string\"},\"streetAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"uris\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"usages\":{\"type\":\"array\",\"items\":{\"enum\":[\"signing\",\"digital signature\",\"content commitment\",\"key encipherment\",\"key agreement\",\"data encipherment\",\"cert sign\",\"crl sign\",\"encipher only\",\"decipher only\",\"any\",\"server auth\",\"client auth\",\"code signing\",\"email protection\",\"s/mime\",\"ipsec end system\",\"ipsec tunnel\",\"ipsec user\",\"timestamping\",\"ocsp signing\",\"microsoft sgc\",\"netscape sgc\"],\"type\":\"string\"}}}}}},\"cert-manager.io/v1/ClusterIssuer\":{\"$ref\":\"#/$defs/ClusterIssuer\"},\"cert-manager.io/v1/Issuer\":{\"$ref\":\"#/$defs/ClusterIssuer\"}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"passwordSecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"excluded\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"dnsDomains\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"emailAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipRanges\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"uriDomains\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ClusterIssuer\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ca\":{\"required\":[\"secretName\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"crlDistributionPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"issuingCertificateURLs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ocspServers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"secretName\":{\"type\":\"string\"}}},\"selfSigned\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"crlDistributionPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}}}}}",
	"flux": "{\"kinds\":{\"kustomize.toolkit.fluxcd.io/v1/Kustomization\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"interval\",\"prune\",\"sourceRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonMetadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"components\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"decryption\":{\"required\":[\"provider\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"provider\":{\"enum\":[\"sops\"],\"type\":\"string\"},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"serviceAccountName\":{\"type\":\"string\"}}},\"deletionPolicy\":{\"enum\":[\"MirrorPrune\",\"Delete\",\"WaitForTermination\",\"Orphan\"],\"type\":\"string\"},\"dependsOn\":{\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"readyExpr\":{\"type\":\"string\"}}}},\"force\":{\"type\":\"boolean\"},\"healthCheckExprs\":{\"type\":\"array\",\"items\":{\"required\":[\"apiVersion\",\"current\",\"kind\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"current\":{\"type\":\"string\"},\"failed\":{\"type\":\"string\"},\"inProgress\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"}}}},\"healthChecks\":{\"type\":\"array\",\"items\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}}},\"ignoreMissingComponents\":{\"type\":\"boolean\"},\"images\":{\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"digest\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"newName\":{\"type\":\"string\"},\"newTag\":{\"type\":\"string\"}}}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"kubeConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}}}},\"namePrefix\":{\"maxLength\":200,\"minLength\":1,\"type\":\"string\"},\"nameSuffix\":{\"maxLength\":200,\"minLength\":1,\"type\":\"string\"},\"patches\":{\"type\":\"array\",\"items\":{\"required\":[\"patch\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"patch\":{\"type\":\"string\"},\"target\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotationSelector\":{\"type\":\"string\"},\"group\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"labelSelector\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"}}}}}},\"path\":{\"type\":\"string\"},\"postBuild\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"substitute\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"substituteFrom\":{\"type\":\"array\",\"items\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"enum\":[\"Secret\",\"ConfigMap\"],\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}}}}},\"prune\":{\"type\":\"boolean\"},\"retryInterval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"serviceAccountName\":{\"type\":\"string\"},\"sourceRef\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"enum\":[\"OCIRepository\",\"GitRepository\",\"Bucket\",\"ExternalArtifact\"],\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"suspend\":{\"type\":\"boolean\"},\"targetNamespace\":{\"maxLength\":63,\"minLength\":1,\"type\":\"string\"},\"timeout\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"wait\":{\"type\":\"boolean\"}}}}},\"image.toolkit.fluxcd.io/v1/ImagePolicy\":{\"$ref\":\"#/$defs/ImagePolicy\"},\"image.toolkit.fluxcd.io/v1beta2/ImagePolicy\":{\"$ref\":\"#/$defs/ImagePolicy\"},\"image.toolkit.fluxcd.io/v1/ImageRepository\":{\"$ref\":\"#/$defs/ImageRepository\"},\"image.toolkit.fluxcd.io/v1beta2/ImageRepository\":{\"$ref\":\"#/$defs/ImageRepository\"},\"image.toolkit.fluxcd.io/v1/ImageUpdateAutomation\":{\"$ref\":\"#/$defs/ImageUpdateAutomation\"},\"image.toolkit.fluxcd.io/v1beta2/ImageUpdateAutomation\":{\"$ref\":\"#/$defs/ImageUpdateAutomation\"},\"notification.toolkit.fluxcd.io/v1beta3/Alert\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"eventSources\",\"providerRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"eventMetadata\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"eventSeverity\":{\"enum\":[\"info\",\"error\"],\"type\":\"string\"},\"eventSources\":{\"$ref\":\"#/$defs/eventSources\"},\"exclusionList\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"inclusionList\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"providerRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"summary\":{\"maxLength\":255,\"type\":\"string\"},\"suspend\":{\"type\":\"boolean\"}}}}},\"notification.toolkit.fluxcd.io/v1beta3/Provider\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"address\":{\"maxLength\":2048,\"type\":\"string\"},\"certSecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"channel\":{\"maxLength\":2048,\"type\":\"string\"},\"commitStatusExpr\":{\"type\":\"string\"},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"proxy\":{\"maxLength\":2048,\"pattern\":\"^(http|https)://.*$\",\"type\":\"string\"},\"proxySecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"serviceAccountName\":{\"type\":\"string\"},\"suspend\":{\"type\":\"boolean\"},\"timeout\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m))+$\",\"type\":\"string\"},\"type\":{\"enum\":[\"slack\",\"discord\",\"msteams\",\"rocket\",\"generic\",\"generic-hmac\",\"github\",\"gitlab\",\"gitea\",\"bitbucketserver\",\"bitbucket\",\"azuredevops\",\"googlechat\",\"googlepubsub\",\"webex\",\"sentry\",\"azureeventhub\",\"telegram\",\"lark\",\"matrix\",\"opsgenie\",\"alertmanager\",\"grafana\",\"githubdispatch\",\"pagerduty\",\"datadog\",\"nats\",\"zulip\",\"otel\"],\"type\":\"string\"},\"username\":{\"maxLength\":2048,\"type\":\"string\"}}}}},\"notification.toolkit.fluxcd.io/v1/Receiver\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"resources\",\"secretRef\",\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"events\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"resourceFilter\":{\"type\":\"string\"},\"resources\":{\"$ref\":\"#/$defs/eventSources\"},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"suspend\":{\"type\":\"boolean\"},\"type\":{\"enum\":[\"generic\",\"generic-hmac\",\"github\",\"gitlab\",\"bitbucket\",\"harbor\",\"dockerhub\",\"quay\",\"gcr\",\"nexus\",\"acr\",\"cdevents\"],\"type\":\"string\"}}}}}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"ImagePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"imageRepositoryRef\",\"policy\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"digestReflectionPolicy\":{\"enum\":[\"Always\",\"IfNotPresent\",\"Never\"],\"type\":\"string\"},\"filterTags\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"extract\":{\"type\":\"string\"},\"pattern\":{\"type\":\"string\"}}},\"imageRepositoryRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"policy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"alphabetical\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"order\":{\"enum\":[\"asc\",\"desc\"],\"type\":\"string\"}}},\"numerical\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"order\":{\"enum\":[\"asc\",\"desc\"],\"type\":\"string\"}}},\"semver\":{\"required\":[\"range\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"range\":{\"type\":\"string\"}}}}},\"suspend\":{\"type\":\"boolean\"}}}}},\"ImageRepository\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"image\",\"interval\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessFrom\":{\"required\":[\"namespaceSelectors\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"namespaceSelectors\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}}}},\"certSecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"exclusionList\":{\"maxItems\":25,\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"image\":{\"type\":\"string\"},\"insecure\":{\"type\":\"boolean\"},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"provider\":{\"enum\":[\"generic\",\"aws\",\"azure\",\"gcp\"],\"type\":\"string\"},\"proxySecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"serviceAccountName\":{\"maxLength\":253,\"type\":\"string\"},\"suspend\":{\"type\":\"boolean\"},\"timeout\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m))+$\",\"type\":\"string\"}}}}},\"ImageUpdateAutomation\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"interval\",\"sourceRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"git\":{\"required\":[\"commit\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"checkout\":{\"required\":[\"ref\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ref\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"branch\":{\"type\":\"string\"},\"commit\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"semver\":{\"type\":\"string\"},\"tag\":{\"type\":\"string\"}}}}},\"commit\":{\"required\":[\"author\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"author\":{\"required\":[\"email\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"email\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"messageTemplate\":{\"type\":\"string\"},\"messageTemplateValues\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"signingKey\":{\"required\":[\"secretRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}}}}}},\"push\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"branch\":{\"type\":\"string\"},\"options\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"refspec\":{\"type\":\"string\"}}}}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"policySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"required\":[\"key\",\"operator\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"sourceRef\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"enum\":[\"GitRepository\"],\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"suspend\":{\"type\":\"boolean\"},\"update\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"path\":{\"type\":\"string\"},\"strategy\":{\"enum\":[\"Setters\"],\"type\":\"string\"}}}}}}},\"eventSources\":{\"type\":\"array\",\"items\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"enum\":[\"Bucket\",\"GitRepository\",\"Kustomization\",\"HelmRelease\",\"HelmChart\",\"HelmRepository\",\"ImageRepository\",\"ImagePolicy\",\"ImageUpdateAutomation\",\"OCIRepository\"],\"type\":\"string\"},\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"}}}}}}",
	"gateway": "{\"kinds\":{\"gateway.networking.k8s.io/v1/BackendTLSPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"targetRefs\",\"validation\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"options\":{\"maxProperties\":16,\"type\":\"object\",\"additionalProperties\":{\"maxLength\":4096,\"minLength\":0,\"type\":\"string\"}},\"targetRefs\":{\"maxItems\":16,\"minItems\":1,\"type\":\"array\",\"items\":{\"required\":[\"group\",\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"sectionName\":{\"$ref\":\"#/$defs/sectionName\"}}}},\"validation\":{\"required\":[\"hostname\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"caCertificateRefs\":{\"maxItems\":8,\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/items\"}},\"hostname\":{\"$ref\":\"#/$defs/sectionName\"},\"subjectAltNames\":{\"maxItems\":5,\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostname\":{\"$ref\":\"#/$defs/hostname\"},\"type\":{\"enum\":[\"Hostname\",\"URI\"],\"type\":\"string\"},\"uri\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\\\\?([^#]*))?(#(.*))?\",\"type\":\"string\"}}}},\"wellKnownCACertificates\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$\",\"type\":\"string\"}}}}}}},\"gateway.networking.k8s.io/v1/GRPCRoute\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostnames\":{\"$ref\":\"#/$defs/hostnames\"},\"parentRefs\":{\"$ref\":\"#/$defs/parentRefs\"},\"rules\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRefs\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"filters\":{\"$ref\":\"#/$defs/filters\"},\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"weight\":{\"maximum\":1000000,\"minimum\":0,\"type\":\"integer\"}}}},\"filters\":{\"$ref\":\"#/$defs/filters\"},\"matches\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headers\":{\"$ref\":\"#/$defs/headers\"},\"method\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"method\":{\"maxLength\":1024,\"type\":\"string\"},\"service\":{\"maxLength\":1024,\"type\":\"string\"},\"type\":{\"enum\":[\"Exact\",\"RegularExpression\"],\"type\":\"string\"}}}}}},\"name\":{\"$ref\":\"#/$defs/sectionName\"}}}}}}}},\"gateway.networking.k8s.io/v1/HTTPRoute\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostnames\":{\"$ref\":\"#/$defs/hostnames\"},\"parentRefs\":{\"$ref\":\"#/$defs/parentRefs\"},\"rules\":{\"maxItems\":16,\"minItems\":1,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRefs\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"filters\":{\"$ref\":\"#/$defs/filters2\"},\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"weight\":{\"maximum\":1000000,\"minimum\":0,\"type\":\"integer\"}}}},\"filters\":{\"$ref\":\"#/$defs/filters2\"},\"matches\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headers\":{\"$ref\":\"#/$defs/headers\"},\"method\":{\"enum\":[\"GET\",\"HEAD\",\"POST\",\"PUT\",\"DELETE\",\"CONNECT\",\"OPTIONS\",\"TRACE\",\"PATCH\"],\"type\":\"string\"},\"path\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"enum\":[\"Exact\",\"PathPrefix\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":1024,\"type\":\"string\"}}},\"queryParams\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"type\":{\"enum\":[\"Exact\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":1024,\"minLength\":1,\"type\":\"string\"}}}}}}},\"name\":{\"$ref\":\"#/$defs/sectionName\"},\"timeouts\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRequest\":{\"pattern\":\"^([0-9]{1,5}(h|m|s|ms)){1,4}$\",\"type\":\"string\"},\"request\":{\"pattern\":\"^([0-9]{1,5}(h|m|s|ms)){1,4}$\",\"type\":\"string\"}}}}}}}}}}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"sectionName\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"items\":{\"required\":[\"group\",\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"}}},\"hostname\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^(\\\\*\\\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"hostnames\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/hostname\"}},\"parentRefs\":{\"maxItems\":32,\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"sectionName\":{\"$ref\":\"#/$defs/sectionName\"}}}},\"filters\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"extensionRef\":{\"$ref\":\"#/$defs/items\"},\"requestHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"requestMirror\":{\"$ref\":\"#/$defs/requestMirror\"},\"responseHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"type\":{\"enum\":[\"ResponseHeaderModifier\",\"RequestHeaderModifier\",\"RequestMirror\",\"ExtensionRef\"],\"type\":\"string\"}}}},\"requestHeaderModifier\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"add\":{\"$ref\":\"#/$defs/add\"},\"remove\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"set\":{\"$ref\":\"#/$defs/add\"}}},\"add\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"value\":{\"maxLength\":4096,\"minLength\":1,\"type\":\"string\"}}}},\"requestMirror\":{\"required\":[\"backendRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"}}},\"fraction\":{\"required\":[\"numerator\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"denominator\":{\"minimum\":1,\"type\":\"integer\"},\"numerator\":{\"minimum\":0,\"type\":\"integer\"}}},\"percent\":{\"maximum\":100,\"minimum\":0,\"type\":\"integer\"}}},\"headers\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"type\":{\"enum\":[\"Exact\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":4096,\"minLength\":1,\"type\":\"string\"}}}},\"filters2\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cors\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowCredentials\":{\"type\":\"boolean\"},\"allowHeaders\":{\"$ref\":\"#/$defs/allowHeaders\"},\"allowMethods\":{\"maxItems\":9,\"type\":\"array\",\"items\":{\"enum\":[\"GET\",\"HEAD\",\"POST\",\"PUT\",\"DELETE\",\"CONNECT\",\"OPTIONS\",\"TRACE\",\"PATCH\",\"*\"],\"type\":\"string\"}},\"allowOrigins\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"(^\\\\*$)|(^(http(s)?):\\\\/\\\\/(((\\\\*\\\\.)?([a-zA-Z0-9\\\\-]+\\\\.)*[a-zA-Z0-9-]+|\\\\*)(:([0-9]{1,5}))?)$)\",\"type\":\"string\"}},\"exposeHeaders\":{\"$ref\":\"#/$defs/allowHeaders\"},\"maxAge\":{\"minimum\":1,\"type\":\"integer\"}}},\"extensionRef\":{\"$ref\":\"#/$defs/items\"},\"requestHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"requestMirror\":{\"$ref\":\"#/$defs/requestMirror\"},\"requestRedirect\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostname\":{\"$ref\":\"#/$defs/sectionName\"},\"path\":{\"$ref\":\"#/$defs/path\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"scheme\":{\"enum\":[\"http\",\"https\"],\"type\":\"string\"},\"statusCode\":{\"enum\":[301,302,303,307,308],\"type\":\"integer\"}}},\"responseHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"type\":{\"enum\":[\"RequestHeaderModifier\",\"ResponseHeaderModifier\",\"RequestMirror\",\"RequestRedirect\",\"URLRewrite\",\"ExtensionRef\",\"CORS\"],\"type\":\"string\"},\"urlRewrite\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostname\":{\"$ref\":\"#/$defs/sectionName\"},\"path\":{\"$ref\":\"#/$defs/path\"}}}}}},\"allowHeaders\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"}},\"path\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"replaceFullPath\":{\"maxLength\":1024,\"type\":\"string\"},\"replacePrefixMatch\":{\"maxLength\":1024,\"type\":\"string\"},\"type\":{\"enum\":[\"ReplaceFullPath\",\"ReplacePrefixMatch\"],\"type\":\"string\"}}}}}",
	"kubernetes": "{\"kinds\":{\"v1/ConfigMap\":{\"$ref\":\"#/$defs/ConfigMap\"},\"v1/LimitRange\":{\"$ref\":\"#/$defs/LimitRange\"},\"v1/Namespace\":{\"$ref\":\"#/$defs/Namespace\"},\"v1/PersistentVolumeClaim\":{\"$ref\":\"#/$defs/PersistentVolumeClaim\"},\"v1/ResourceQuota\":{\"$ref\":\"#/$defs/ResourceQuota\"},\"v1/Secret\":{\"$ref\":\"#/$defs/Secret\"},\"v1/Service\":{\"$ref\":\"#/$defs/Service\"},\"v1/ServiceAccount\":{\"$ref\":\"#/$defs/ServiceAccount\"},\"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy\":{\"$ref\":\"#/$defs/ValidatingAdmissionPolicy\"},\"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding\":{\"$ref\":\"#/$defs/ValidatingAdmissionPolicyBinding\"},\"apps/v1/Deployment\":{\"$ref\":\"#/$defs/Deployment\"},\"autoscaling/v2/HorizontalPodAutoscaler\":{\"$ref\":\"#/$defs/HorizontalPodAutoscaler\"},\"batch/v1/CronJob\":{\"$ref\":\"#/$defs/CronJob\"},\"batch/v1/Job\":{\"$ref\":\"#/$defs/Job\"},\"networking.k8s.io/v1/NetworkPolicy\":{\"$ref\":\"#/$defs/NetworkPolicy\"},\"policy/v1/PodDisruptionBudget\":{\"$ref\":\"#/$defs/PodDisruptionBudget\"},\"rbac.authorization.k8s.io/v1/Role\":{\"$ref\":\"#/$defs/Role\"},\"rbac.authorization.k8s.io/v1/RoleBinding\":{\"$ref\":\"#/$defs/RoleBinding\"}},\"$defs\":{\"AWSElasticBlockStoreVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"partition\":{\"type\":\"integer\",\"minimum\":0},\"readOnly\":{\"type\":\"boolean\"},\"volumeID\":{\"type\":\"string\"}}},\"Affinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"nodeAffinity\":{\"$ref\":\"#/$defs/NodeAffinity\"},\"podAffinity\":{\"$ref\":\"#/$defs/PodAffinity\"},\"podAntiAffinity\":{\"$ref\":\"#/$defs/PodAntiAffinity\"}}},\"AppArmorProfile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"localhostProfile\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"Localhost\",\"RuntimeDefault\",\"Unconfined\"]}}},\"AuditAnnotation\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"valueExpression\"],\"properties\":{\"key\":{\"type\":\"string\"},\"valueExpression\":{\"type\":\"string\"}}},\"AzureDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"diskName\",\"diskURI\"],\"properties\":{\"cachingMode\":{\"type\":\"string\"},\"diskName\":{\"type\":\"string\"},\"diskURI\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"AzureFileVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"secretName\",\"shareName\"],\"properties\":{\"readOnly\":{\"type\":\"boolean\"},\"secretName\":{\"type\":\"string\"},\"shareName\":{\"type\":\"string\"}}},\"CSIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"driver\"],\"properties\":{\"driver\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"nodePublishSecretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"readOnly\":{\"type\":\"boolean\"},\"volumeAttributes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"Capabilities\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"add\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"drop\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"CephFSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"monitors\"],\"properties\":{\"monitors\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretFile\":{\"type\":\"string\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"user\":{\"type\":\"string\"}}},\"CinderVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"volumeID\":{\"type\":\"string\"}}},\"ClientIPConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timeoutSeconds\":{\"type\":\"integer\",\"minimum\":0}}},\"ClusterTrustBundleProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"},\"path\":{\"type\":\"string\"},\"signerName\":{\"type\":\"string\"}}},\"ConfigMap\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"binaryData\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"data\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"immutable\":{\"type\":\"boolean\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"}}},\"ConfigMapEnvSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\"],\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"Container\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"image\",\"name\"],\"properties\":{\"args\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"env\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvVar\"}},\"envFrom\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvFromSource\"}},\"image\":{\"type\":\"string\"},\"imagePullPolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"IfNotPresent\",\"Never\"]},\"lifecycle\":{\"$ref\":\"#/$defs/Lifecycle\"},\"livenessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"name\":{\"type\":\"string\"},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerPort\"}},\"readinessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"resizePolicy\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerResizePolicy\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\"},\"restartPolicy\":{\"type\":\"string\"},\"restartPolicyRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerRestartRule\"},\"x-since\":\"1.34\"},\"securityContext\":{\"$ref\":\"#/$defs/SecurityContext\"},\"startupProbe\":{\"$ref\":\"#/$defs/Probe\"},\"stdin\":{\"type\":\"boolean\"},\"stdinOnce\":{\"type\":\"boolean\"},\"terminationMessagePath\":{\"type\":\"string\"},\"terminationMessagePolicy\":{\"type\":\"string\",\"enum\":[\"FallbackToLogsOnError\",\"File\"]},\"tty\":{\"type\":\"boolean\"},\"volumeDevices\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeDevice\"}},\"volumeMounts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeMount\"}},\"workingDir\":{\"type\":\"string\"}}},\"ContainerPort\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"containerPort\"],\"properties\":{\"containerPort\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"hostIP\":{\"type\":\"string\"},\"hostPort\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":65535},\"name\":{\"type\":\"string\"},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]}}},\"ContainerResizePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resourceName\",\"restartPolicy\"],\"properties\":{\"resourceName\":{\"type\":\"string\"},\"restartPolicy\":{\"type\":\"string\"}}},\"ContainerResourceMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"container\",\"name\",\"target\"],\"properties\":{\"container\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ContainerRestartRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"action\"],\"properties\":{\"action\":{\"type\":\"string\"},\"exitCodes\":{\"$ref\":\"#/$defs/ContainerRestartRuleOnExitCodes\"}}},\"ContainerRestartRuleOnExitCodes\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\"],\"properties\":{\"operator\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}}}},\"CronJob\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/CronJobSpec\"}}},\"CronJobSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"jobTemplate\",\"schedule\"],\"properties\":{\"concurrencyPolicy\":{\"type\":\"string\",\"enum\":[\"Allow\",\"Forbid\",\"Replace\"]},\"failedJobsHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"jobTemplate\":{\"$ref\":\"#/$defs/JobTemplateSpec\"},\"schedule\":{\"type\":\"string\"},\"startingDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"successfulJobsHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"suspend\":{\"type\":\"boolean\"},\"timeZone\":{\"type\":\"string\"}}},\"CrossVersionObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"Deployment\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/DeploymentSpec\"}}},\"DeploymentSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"selector\",\"template\"],\"properties\":{\"minReadySeconds\":{\"type\":\"integer\",\"minimum\":0},\"paused\":{\"type\":\"boolean\"},\"progressDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"replicas\":{\"type\":\"integer\",\"minimum\":0},\"revisionHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"strategy\":{\"$ref\":\"#/$defs/DeploymentStrategy\"},\"template\":{\"$ref\":\"#/$defs/PodTemplateSpec\"}}},\"DeploymentStrategy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"rollingUpdate\":{\"$ref\":\"#/$defs/RollingUpdateDeployment\"},\"type\":{\"type\":\"string\",\"enum\":[\"Recreate\",\"RollingUpdate\"]}}},\"DownwardAPIProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/DownwardAPIVolumeFile\"}}}},\"DownwardAPIVolumeFile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"fieldRef\":{\"$ref\":\"#/$defs/ObjectFieldSelector\"},\"mode\":{\"type\":\"integer\",\"minimum\":0},\"path\":{\"type\":\"string\"},\"resourceFieldRef\":{\"$ref\":\"#/$defs/ResourceFieldSelector\"}}},\"DownwardAPIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/DownwardAPIVolumeFile\"}}}},\"EmptyDirVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"medium\":{\"type\":\"string\"},\"sizeLimit\":{\"$ref\":\"#/$defs/Quantity\"}}},\"EnvFromSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapRef\":{\"$ref\":\"#/$defs/ConfigMapEnvSource\"},\"prefix\":{\"type\":\"string\"},\"secretRef\":{\"$ref\":\"#/$defs/SecretEnvSource\"}}},\"EnvVar\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"valueFrom\":{\"$ref\":\"#/$defs/EnvVarSource\"}}},\"EnvVarSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapKeyRef\":{\"$ref\":\"#/$defs/ConfigMapKeySelector\"},\"fieldRef\":{\"$ref\":\"#/$defs/ObjectFieldSelector\"},\"fileKeyRef\":{\"$ref\":\"#/$defs/FileKeySelector\",\"x-since\":\"1.34\"},\"resourceFieldRef\":{\"$ref\":\"#/$defs/ResourceFieldSelector\"},\"secretKeyRef\":{\"$ref\":\"#/$defs/SecretKeySelector\"}}},\"EphemeralContainer\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"args\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"env\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvVar\"}},\"envFrom\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvFromSource\"}},\"image\":{\"type\":\"string\"},\"imagePullPolicy\":{\"type\":\"string\"},\"lifecycle\":{\"$ref\":\"#/$defs/Lifecycle\"},\"livenessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"name\":{\"type\":\"string\"},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerPort\"}},\"readinessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"resizePolicy\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerResizePolicy\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\"},\"restartPolicy\":{\"type\":\"string\"},\"restartPolicyRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerRestartRule\"},\"x-since\":\"1.34\"},\"securityContext\":{\"$ref\":\"#/$defs/SecurityContext\"},\"startupProbe\":{\"$ref\":\"#/$defs/Probe\"},\"stdin\":{\"type\":\"boolean\"},\"stdinOnce\":{\"type\":\"boolean\"},\"targetContainerName\":{\"type\":\"string\"},\"terminationMessagePath\":{\"type\":\"string\"},\"terminationMessagePolicy\":{\"type\":\"string\"},\"tty\":{\"type\":\"boolean\"},\"volumeDevices\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeDevice\"}},\"volumeMounts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeMount\"}},\"workingDir\":{\"type\":\"string\"}}},\"EphemeralVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"volumeClaimTemplate\":{\"$ref\":\"#/$defs/PersistentVolumeClaimTemplate\"}}},\"ExecAction\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ExternalMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metric\",\"target\"],\"properties\":{\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"FCVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"fsType\":{\"type\":\"string\"},\"lun\":{\"type\":\"integer\",\"minimum\":0},\"readOnly\":{\"type\":\"boolean\"},\"targetWWNs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"wwids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"FileKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"path\",\"volumeName\"],\"properties\":{\"key\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"},\"path\":{\"type\":\"string\"},\"volumeName\":{\"type\":\"string\"}}},\"FlexVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"driver\"],\"properties\":{\"driver\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"options\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"}}},\"FlockerVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"datasetName\":{\"type\":\"string\"},\"datasetUUID\":{\"type\":\"string\"}}},\"GCEPersistentDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"pdName\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"partition\":{\"type\":\"integer\",\"minimum\":0},\"pdName\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"GRPCAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"port\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"service\":{\"type\":\"string\"}}},\"GitRepoVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"repository\"],\"properties\":{\"directory\":{\"type\":\"string\"},\"repository\":{\"type\":\"string\"},\"revision\":{\"type\":\"string\"}}},\"GlusterfsVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"endpoints\",\"path\"],\"properties\":{\"endpoints\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"HPAScalingPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"periodSeconds\",\"type\",\"value\"],\"properties\":{\"periodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"type\":{\"type\":\"string\"},\"value\":{\"type\":\"integer\",\"minimum\":0}}},\"HPAScalingRules\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"policies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HPAScalingPolicy\"}},\"selectPolicy\":{\"type\":\"string\",\"enum\":[\"Disabled\",\"Max\",\"Min\"]},\"stabilizationWindowSeconds\":{\"type\":\"integer\",\"minimum\":0},\"tolerance\":{\"$ref\":\"#/$defs/Quantity\",\"x-since\":\"1.33\"}}},\"HTTPGetAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"host\":{\"type\":\"string\"},\"httpHeaders\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HTTPHeader\"}},\"path\":{\"type\":\"string\"},\"port\":{\"$ref\":\"#/$defs/IntOrString\"},\"scheme\":{\"type\":\"string\",\"enum\":[\"HTTP\",\"HTTPS\"]}}},\"HTTPHeader\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"value\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"HorizontalPodAutoscaler\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/HorizontalPodAutoscalerSpec\"}}},\"HorizontalPodAutoscalerBehavior\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"scaleDown\":{\"$ref\":\"#/$defs/HPAScalingRules\"},\"scaleUp\":{\"$ref\":\"#/$defs/HPAScalingRules\"}}},\"HorizontalPodAutoscalerSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"maxReplicas\",\"scaleTargetRef\"],\"properties\":{\"behavior\":{\"$ref\":\"#/$defs/HorizontalPodAutoscalerBehavior\"},\"maxReplicas\":{\"type\":\"integer\",\"minimum\":0},\"metrics\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/MetricSpec\"}},\"minReplicas\":{\"type\":\"integer\",\"minimum\":0},\"scaleTargetRef\":{\"$ref\":\"#/$defs/CrossVersionObjectReference\"}}},\"HostAlias\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"ip\"],\"properties\":{\"hostnames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ip\":{\"type\":\"string\"}}},\"HostPathVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"path\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"}}},\"IPBlock\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"cidr\"],\"properties\":{\"cidr\":{\"type\":\"string\"},\"except\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ISCSIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"iqn\",\"lun\",\"targetPortal\"],\"properties\":{\"chapAuthDiscovery\":{\"type\":\"boolean\"},\"chapAuthSession\":{\"type\":\"boolean\"},\"fsType\":{\"type\":\"string\"},\"initiatorName\":{\"type\":\"string\"},\"iqn\":{\"type\":\"string\"},\"iscsiInterface\":{\"type\":\"string\"},\"lun\":{\"type\":\"integer\",\"minimum\":0},\"portals\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"targetPortal\":{\"type\":\"string\"}}},\"ImageVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"pullPolicy\":{\"type\":\"string\"},\"reference\":{\"type\":\"string\"}}},\"IntOrString\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"Job\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/JobSpec\"}}},\"JobSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"template\"],\"properties\":{\"activeDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"backoffLimit\":{\"type\":\"integer\",\"minimum\":0},\"backoffLimitPerIndex\":{\"type\":\"integer\",\"minimum\":0},\"completionMode\":{\"type\":\"string\",\"enum\":[\"Indexed\",\"NonIndexed\"]},\"completions\":{\"type\":\"integer\",\"minimum\":0},\"managedBy\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"manualSelector\":{\"type\":\"boolean\"},\"maxFailedIndexes\":{\"type\":\"integer\",\"minimum\":0},\"parallelism\":{\"type\":\"integer\",\"minimum\":0},\"podFailurePolicy\":{\"$ref\":\"#/$defs/PodFailurePolicy\"},\"podReplacementPolicy\":{\"type\":\"string\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"successPolicy\":{\"$ref\":\"#/$defs/SuccessPolicy\",\"x-since\":\"1.30\"},\"suspend\":{\"type\":\"boolean\"},\"template\":{\"$ref\":\"#/$defs/PodTemplateSpec\"},\"ttlSecondsAfterFinished\":{\"type\":\"integer\",\"minimum\":0}}},\"JobTemplateSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/JobSpec\"}}},\"KeyToPath\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"path\"],\"properties\":{\"key\":{\"type\":\"string\"},\"mode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"path\":{\"type\":\"string\"}}},\"LabelSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LabelSelectorRequirement\"}},\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"LabelSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"operator\"],\"properties\":{\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\",\"enum\":[\"DoesNotExist\",\"Exists\",\"In\",\"NotIn\"]},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"Lifecycle\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"postStart\":{\"$ref\":\"#/$defs/LifecycleHandler\"},\"preStop\":{\"$ref\":\"#/$defs/LifecycleHandler\"},\"stopSignal\":{\"type\":\"string\",\"x-since\":\"1.33\"}}},\"LifecycleHandler\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"exec\":{\"$ref\":\"#/$defs/ExecAction\"},\"httpGet\":{\"$ref\":\"#/$defs/HTTPGetAction\"},\"sleep\":{\"$ref\":\"#/$defs/SleepAction\"},\"tcpSocket\":{\"$ref\":\"#/$defs/TCPSocketAction\"}}},\"LimitRange\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/LimitRangeSpec\"}}},\"LimitRangeItem\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"default\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"defaultRequest\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"max\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"maxLimitRequestRatio\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"min\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"type\":{\"type\":\"string\"}}},\"LimitRangeSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"limits\"],\"properties\":{\"limits\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LimitRangeItem\"}}}},\"LocalObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"MatchCondition\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\",\"name\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"MatchResources\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"excludeResourceRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NamedRuleWithOperations\"}},\"matchPolicy\":{\"type\":\"string\"},\"namespaceSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"objectSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"resourceRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NamedRuleWithOperations\"}}}},\"MetricIdentifier\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"}}},\"MetricSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"containerResource\":{\"$ref\":\"#/$defs/ContainerResourceMetricSource\"},\"external\":{\"$ref\":\"#/$defs/ExternalMetricSource\"},\"object\":{\"$ref\":\"#/$defs/ObjectMetricSource\"},\"pods\":{\"$ref\":\"#/$defs/PodsMetricSource\"},\"resource\":{\"$ref\":\"#/$defs/ResourceMetricSource\"},\"type\":{\"type\":\"string\",\"enum\":[\"ContainerResource\",\"External\",\"Object\",\"Pods\",\"Resource\"]}}},\"MetricTarget\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"averageUtilization\":{\"type\":\"integer\",\"minimum\":0},\"averageValue\":{\"$ref\":\"#/$defs/Quantity\"},\"type\":{\"type\":\"string\",\"enum\":[\"AverageValue\",\"Utilization\",\"Value\"]},\"value\":{\"$ref\":\"#/$defs/Quantity\"}}},\"NFSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\",\"server\"],\"properties\":{\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"server\":{\"type\":\"string\"}}},\"NamedRuleWithOperations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiGroups\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"apiVersions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"operations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resourceNames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"scope\":{\"type\":\"string\"}}},\"Namespace\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/NamespaceSpec\"}}},\"NamespaceSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"finalizers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"NetworkPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/NetworkPolicySpec\"}}},\"NetworkPolicyEgressRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPort\"}},\"to\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPeer\"}}}},\"NetworkPolicyIngressRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"from\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPeer\"}},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPort\"}}}},\"NetworkPolicyPeer\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipBlock\":{\"$ref\":\"#/$defs/IPBlock\"},\"namespaceSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"podSelector\":{\"$ref\":\"#/$defs/LabelSelector\"}}},\"NetworkPolicyPort\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"endPort\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"port\":{\"$ref\":\"#/$defs/IntOrString\"},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]}}},\"NetworkPolicySpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"egress\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyEgressRule\"}},\"ingress\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyIngressRule\"}},\"podSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"policyTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"Egress\",\"Ingress\"]}}}},\"NodeAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PreferredSchedulingTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"$ref\":\"#/$defs/NodeSelector\"}}},\"NodeSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"nodeSelectorTerms\"],\"properties\":{\"nodeSelectorTerms\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorTerm\"}}}},\"NodeSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"operator\"],\"properties\":{\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\",\"enum\":[\"DoesNotExist\",\"Exists\",\"Gt\",\"In\",\"Lt\",\"NotIn\"]},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"NodeSelectorTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorRequirement\"}},\"matchFields\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorRequirement\"}}}},\"ObjectFieldSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"fieldPath\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"fieldPath\":{\"type\":\"string\"}}},\"ObjectMeta\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"ObjectMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"describedObject\",\"metric\",\"target\"],\"properties\":{\"describedObject\":{\"$ref\":\"#/$defs/CrossVersionObjectReference\"},\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"fieldPath\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"resourceVersion\":{\"type\":\"string\"},\"uid\":{\"type\":\"string\"}}},\"ParamKind\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"}}},\"ParamRef\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"parameterNotFoundAction\":{\"type\":\"string\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"}}},\"PersistentVolumeClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PersistentVolumeClaimSpec\"}}},\"PersistentVolumeClaimSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessModes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"ReadOnlyMany\",\"ReadWriteMany\",\"ReadWriteOnce\",\"ReadWriteOncePod\"]}},\"dataSource\":{\"$ref\":\"#/$defs/TypedLocalObjectReference\"},\"dataSourceRef\":{\"$ref\":\"#/$defs/TypedObjectReference\"},\"resources\":{\"$ref\":\"#/$defs/VolumeResourceRequirements\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"storageClassName\":{\"type\":\"string\"},\"volumeAttributesClassName\":{\"type\":\"string\"},\"volumeMode\":{\"type\":\"string\",\"enum\":[\"Block\",\"Filesystem\"]},\"volumeName\":{\"type\":\"string\"}}},\"PersistentVolumeClaimTemplate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PersistentVolumeClaimSpec\"}}},\"PersistentVolumeClaimVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"claimName\"],\"properties\":{\"claimName\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"PhotonPersistentDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"pdID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"pdID\":{\"type\":\"string\"}}},\"PodAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/WeightedPodAffinityTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodAffinityTerm\"}}}},\"PodAffinityTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"topologyKey\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"matchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mismatchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"namespaceSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"namespaces\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"topologyKey\":{\"type\":\"string\"}}},\"PodAntiAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/WeightedPodAffinityTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodAffinityTerm\"}}}},\"PodCertificateProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"keyType\",\"signerName\"],\"properties\":{\"certificateChainPath\":{\"type\":\"string\"},\"credentialBundlePath\":{\"type\":\"string\"},\"keyPath\":{\"type\":\"string\"},\"keyType\":{\"type\":\"string\"},\"maxExpirationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"signerName\":{\"type\":\"string\"},\"userAnnotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"x-since\":\"1.35\"}}},\"PodDNSConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"nameservers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"options\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodDNSConfigOption\"}},\"searches\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"PodDNSConfigOption\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"PodDisruptionBudget\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PodDisruptionBudgetSpec\"}}},\"PodDisruptionBudgetSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxUnavailable\":{\"$ref\":\"#/$defs/IntOrString\"},\"minAvailable\":{\"$ref\":\"#/$defs/IntOrString\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"unhealthyPodEvictionPolicy\":{\"type\":\"string\",\"enum\":[\"AlwaysAllow\",\"IfHealthyBudget\"]}}},\"PodFailurePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"rules\"],\"properties\":{\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodFailurePolicyRule\"}}}},\"PodFailurePolicyOnExitCodesRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\",\"values\"],\"properties\":{\"containerName\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}}}},\"PodFailurePolicyOnPodConditionsPattern\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"status\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"}}},\"PodFailurePolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"action\"],\"properties\":{\"action\":{\"type\":\"string\"},\"onExitCodes\":{\"$ref\":\"#/$defs/PodFailurePolicyOnExitCodesRequirement\"},\"onPodConditions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodFailurePolicyOnPodConditionsPattern\"}}}},\"PodOS\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}},\"PodReadinessGate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"conditionType\"],\"properties\":{\"conditionType\":{\"type\":\"string\"}}},\"PodResourceClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"resourceClaimName\":{\"type\":\"string\",\"x-since\":\"1.31\"},\"resourceClaimTemplateName\":{\"type\":\"string\",\"x-since\":\"1.31\"}}},\"PodSchedulingGate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}},\"PodSecurityContext\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"appArmorProfile\":{\"$ref\":\"#/$defs/AppArmorProfile\",\"x-since\":\"1.30\"},\"fsGroup\":{\"type\":\"integer\",\"minimum\":0},\"fsGroupChangePolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"OnRootMismatch\"]},\"runAsGroup\":{\"type\":\"integer\",\"minimum\":0},\"runAsNonRoot\":{\"type\":\"boolean\"},\"runAsUser\":{\"type\":\"integer\",\"minimum\":0},\"seLinuxChangePolicy\":{\"type\":\"string\",\"x-since\":\"1.32\"},\"seLinuxOptions\":{\"$ref\":\"#/$defs/SELinuxOptions\"},\"seccompProfile\":{\"$ref\":\"#/$defs/SeccompProfile\"},\"supplementalGroups\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}},\"supplementalGroupsPolicy\":{\"type\":\"string\",\"x-since\":\"1.31\"},\"sysctls\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Sysctl\"}},\"windowsOptions\":{\"$ref\":\"#/$defs/WindowsSecurityContextOptions\"}}},\"PodSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"containers\"],\"properties\":{\"activeDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"affinity\":{\"$ref\":\"#/$defs/Affinity\"},\"automountServiceAccountToken\":{\"type\":\"boolean\"},\"containers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Container\"}},\"dnsConfig\":{\"$ref\":\"#/$defs/PodDNSConfig\"},\"dnsPolicy\":{\"type\":\"string\",\"enum\":[\"ClusterFirst\",\"ClusterFirstWithHostNet\",\"Default\",\"None\"]},\"enableServiceLinks\":{\"type\":\"boolean\"},\"ephemeralContainers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EphemeralContainer\"}},\"hostAliases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HostAlias\"}},\"hostIPC\":{\"type\":\"boolean\"},\"hostNetwork\":{\"type\":\"boolean\"},\"hostPID\":{\"type\":\"boolean\"},\"hostUsers\":{\"type\":\"boolean\"},\"hostname\":{\"type\":\"string\"},\"hostnameOverride\":{\"type\":\"string\",\"x-since\":\"1.34\"},\"imagePullSecrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LocalObjectReference\"}},\"initContainers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Container\"}},\"nodeName\":{\"type\":\"string\"},\"nodeSelector\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"os\":{\"$ref\":\"#/$defs/PodOS\"},\"overhead\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"preemptionPolicy\":{\"type\":\"string\",\"enum\":[\"Never\",\"PreemptLowerPriority\"]},\"priority\":{\"type\":\"integer\"},\"priorityClassName\":{\"type\":\"string\"},\"readinessGates\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodReadinessGate\"}},\"resourceClaims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodResourceClaim\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\",\"x-since\":\"1.32\"},\"restartPolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"Never\",\"OnFailure\"]},\"runtimeClassName\":{\"type\":\"string\"},\"schedulerName\":{\"type\":\"string\"},\"schedulingGates\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodSchedulingGate\"}},\"securityContext\":{\"$ref\":\"#/$defs/PodSecurityContext\"},\"serviceAccount\":{\"type\":\"string\"},\"serviceAccountName\":{\"type\":\"string\"},\"setHostnameAsFQDN\":{\"type\":\"boolean\"},\"shareProcessNamespace\":{\"type\":\"boolean\"},\"subdomain\":{\"type\":\"string\"},\"terminationGracePeriodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"tolerations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Toleration\"}},\"topologySpreadConstraints\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/TopologySpreadConstraint\"}},\"volumes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Volume\"}},\"workloadRef\":{\"$ref\":\"#/$defs/WorkloadReference\",\"x-since\":\"1.35\"}}},\"PodTemplateSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PodSpec\"}}},\"PodsMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metric\",\"target\"],\"properties\":{\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"PolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"verbs\"],\"properties\":{\"apiGroups\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"nonResourceURLs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resourceNames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"verbs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"PortworxVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"volumeID\":{\"type\":\"string\"}}},\"PreferredSchedulingTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"preference\",\"weight\"],\"properties\":{\"preference\":{\"$ref\":\"#/$defs/NodeSelectorTerm\"},\"weight\":{\"type\":\"integer\",\"minimum\":0}}},\"Probe\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"exec\":{\"$ref\":\"#/$defs/ExecAction\"},\"failureThreshold\":{\"type\":\"integer\",\"minimum\":1},\"grpc\":{\"$ref\":\"#/$defs/GRPCAction\"},\"httpGet\":{\"$ref\":\"#/$defs/HTTPGetAction\"},\"initialDelaySeconds\":{\"type\":\"integer\",\"minimum\":0},\"periodSeconds\":{\"type\":\"integer\",\"minimum\":1},\"successThreshold\":{\"type\":\"integer\",\"minimum\":1},\"tcpSocket\":{\"$ref\":\"#/$defs/TCPSocketAction\"},\"terminationGracePeriodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"timeoutSeconds\":{\"type\":\"integer\",\"minimum\":1}}},\"ProjectedVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"sources\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeProjection\"}}}},\"Quantity\":{\"anyOf\":[{\"type\":\"string\",\"pattern\":\"^[+-]?([0-9]+(\\\\.[0-9]*)?|\\\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$\"},{\"type\":\"number\"}]},\"QuobyteVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"registry\",\"volume\"],\"properties\":{\"group\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"registry\":{\"type\":\"string\"},\"tenant\":{\"type\":\"string\"},\"user\":{\"type\":\"string\"},\"volume\":{\"type\":\"string\"}}},\"RBDVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"image\",\"monitors\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"image\":{\"type\":\"string\"},\"keyring\":{\"type\":\"string\"},\"monitors\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"pool\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"user\":{\"type\":\"string\"}}},\"ResourceClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"request\":{\"type\":\"string\",\"x-since\":\"1.31\"}}},\"ResourceFieldSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resource\"],\"properties\":{\"containerName\":{\"type\":\"string\"},\"divisor\":{\"$ref\":\"#/$defs/Quantity\"},\"resource\":{\"type\":\"string\"}}},\"ResourceMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"target\"],\"properties\":{\"name\":{\"type\":\"string\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ResourceQuota\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ResourceQuotaSpec\"}}},\"ResourceQuotaSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hard\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"scopeSelector\":{\"$ref\":\"#/$defs/ScopeSelector\"},\"scopes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ResourceRequirements\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"claims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ResourceClaim\"}},\"limits\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"requests\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}}}},\"Role\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PolicyRule\"}}}},\"RoleBinding\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"roleRef\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"roleRef\":{\"$ref\":\"#/$defs/RoleRef\"},\"subjects\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Subject\"}}}},\"RoleRef\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"apiGroup\",\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"RollingUpdateDeployment\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxSurge\":{\"$ref\":\"#/$defs/IntOrString\"},\"maxUnavailable\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"SELinuxOptions\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"level\":{\"type\":\"string\"},\"role\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"},\"user\":{\"type\":\"string\"}}},\"ScaleIOVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"gateway\",\"secretRef\",\"system\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"gateway\":{\"type\":\"string\"},\"protectionDomain\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"sslEnabled\":{\"type\":\"boolean\"},\"storageMode\":{\"type\":\"string\"},\"storagePool\":{\"type\":\"string\"},\"system\":{\"type\":\"string\"},\"volumeName\":{\"type\":\"string\"}}},\"ScopeSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ScopedResourceSelectorRequirement\"}}}},\"ScopedResourceSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\",\"scopeName\"],\"properties\":{\"operator\":{\"type\":\"string\"},\"scopeName\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"SeccompProfile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"localhostProfile\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"Localhost\",\"RuntimeDefault\",\"Unconfined\"]}}},\"Secret\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"data\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"immutable\":{\"type\":\"boolean\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"stringData\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"type\":{\"type\":\"string\"}}},\"SecretEnvSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\"],\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"optional\":{\"type\":\"boolean\"},\"secretName\":{\"type\":\"string\"}}},\"SecurityContext\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowPrivilegeEscalation\":{\"type\":\"boolean\"},\"appArmorProfile\":{\"$ref\":\"#/$defs/AppArmorProfile\",\"x-since\":\"1.30\"},\"capabilities\":{\"$ref\":\"#/$defs/Capabilities\"},\"privileged\":{\"type\":\"boolean\"},\"procMount\":{\"type\":\"string\"},\"readOnlyRootFilesystem\":{\"type\":\"boolean\"},\"runAsGroup\":{\"type\":\"integer\",\"minimum\":0},\"runAsNonRoot\":{\"type\":\"boolean\"},\"runAsUser\":{\"type\":\"integer\",\"minimum\":0},\"seLinuxOptions\":{\"$ref\":\"#/$defs/SELinuxOptions\"},\"seccompProfile\":{\"$ref\":\"#/$defs/SeccompProfile\"},\"windowsOptions\":{\"$ref\":\"#/$defs/WindowsSecurityContextOptions\"}}},\"Service\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ServiceSpec\"}}},\"ServiceAccount\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"automountServiceAccountToken\":{\"type\":\"boolean\"},\"imagePullSecrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LocalObjectReference\"}},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"secrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ObjectReference\"}}}},\"ServiceAccountTokenProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"audience\":{\"type\":\"string\"},\"expirationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"path\":{\"type\":\"string\"}}},\"ServicePort\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"appProtocol\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"nodePort\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":65535},\"port\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]},\"targetPort\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"ServiceSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allocateLoadBalancerNodePorts\":{\"type\":\"boolean\"},\"clusterIP\":{\"type\":\"string\"},\"clusterIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"externalIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"externalName\":{\"type\":\"string\"},\"externalTrafficPolicy\":{\"type\":\"string\",\"enum\":[\"Cluster\",\"Local\"]},\"healthCheckNodePort\":{\"type\":\"integer\",\"minimum\":0},\"internalTrafficPolicy\":{\"type\":\"string\",\"enum\":[\"Cluster\",\"Local\"]},\"ipFamilies\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipFamilyPolicy\":{\"type\":\"string\"},\"loadBalancerClass\":{\"type\":\"string\"},\"loadBalancerIP\":{\"type\":\"string\"},\"loadBalancerSourceRanges\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ServicePort\"}},\"publishNotReadyAddresses\":{\"type\":\"boolean\"},\"selector\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"sessionAffinity\":{\"type\":\"string\",\"enum\":[\"ClientIP\",\"None\"]},\"sessionAffinityConfig\":{\"$ref\":\"#/$defs/SessionAffinityConfig\"},\"trafficDistribution\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"type\":{\"type\":\"string\",\"enum\":[\"ClusterIP\",\"ExternalName\",\"LoadBalancer\",\"NodePort\"]}}},\"SessionAffinityConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"clientIP\":{\"$ref\":\"#/$defs/ClientIPConfig\"}}},\"SleepAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"seconds\"],\"properties\":{\"seconds\":{\"type\":\"integer\",\"minimum\":0}}},\"StorageOSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"volumeName\":{\"type\":\"string\"},\"volumeNamespace\":{\"type\":\"string\"}}},\"Subject\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"SuccessPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"rules\"],\"properties\":{\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/SuccessPolicyRule\"}}}},\"SuccessPolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"succeededCount\":{\"type\":\"integer\",\"minimum\":0},\"succeededIndexes\":{\"type\":\"string\"}}},\"Sysctl\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"value\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"TCPSocketAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"host\":{\"type\":\"string\"},\"port\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"Toleration\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"effect\":{\"type\":\"string\"},\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"tolerationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"value\":{\"type\":\"string\"}}},\"TopologySpreadConstraint\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"maxSkew\",\"topologyKey\",\"whenUnsatisfiable\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"matchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"maxSkew\":{\"type\":\"integer\",\"minimum\":1},\"minDomains\":{\"type\":\"integer\",\"minimum\":0},\"nodeAffinityPolicy\":{\"type\":\"string\",\"enum\":[\"Honor\",\"Ignore\"]},\"nodeTaintsPolicy\":{\"type\":\"string\",\"enum\":[\"Honor\",\"Ignore\"]},\"topologyKey\":{\"type\":\"string\"},\"whenUnsatisfiable\":{\"type\":\"string\",\"enum\":[\"DoNotSchedule\",\"ScheduleAnyway\"]}}},\"TypedLocalObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"TypedObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"ValidatingAdmissionPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ValidatingAdmissionPolicySpec\"}}},\"ValidatingAdmissionPolicyBinding\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ValidatingAdmissionPolicyBindingSpec\"}}},\"ValidatingAdmissionPolicyBindingSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchResources\":{\"$ref\":\"#/$defs/MatchResources\"},\"paramRef\":{\"$ref\":\"#/$defs/ParamRef\"},\"policyName\":{\"type\":\"string\"},\"validationActions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ValidatingAdmissionPolicySpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"auditAnnotations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AuditAnnotation\"}},\"failurePolicy\":{\"type\":\"string\"},\"matchConditions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/MatchCondition\"}},\"matchConstraints\":{\"$ref\":\"#/$defs/MatchResources\"},\"paramKind\":{\"$ref\":\"#/$defs/ParamKind\"},\"validations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Validation\"}},\"variables\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Variable\"}}}},\"Validation\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"},\"messageExpression\":{\"type\":\"string\"},\"reason\":{\"type\":\"string\"}}},\"Variable\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\",\"name\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"Volume\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"awsElasticBlockStore\":{\"$ref\":\"#/$defs/AWSElasticBlockStoreVolumeSource\"},\"azureDisk\":{\"$ref\":\"#/$defs/AzureDiskVolumeSource\"},\"azureFile\":{\"$ref\":\"#/$defs/AzureFileVolumeSource\"},\"cephfs\":{\"$ref\":\"#/$defs/CephFSVolumeSource\"},\"cinder\":{\"$ref\":\"#/$defs/CinderVolumeSource\"},\"configMap\":{\"$ref\":\"#/$defs/ConfigMapVolumeSource\"},\"csi\":{\"$ref\":\"#/$defs/CSIVolumeSource\"},\"downwardAPI\":{\"$ref\":\"#/$defs/DownwardAPIVolumeSource\"},\"emptyDir\":{\"$ref\":\"#/$defs/EmptyDirVolumeSource\"},\"ephemeral\":{\"$ref\":\"#/$defs/EphemeralVolumeSource\"},\"fc\":{\"$ref\":\"#/$defs/FCVolumeSource\"},\"flexVolume\":{\"$ref\":\"#/$defs/FlexVolumeSource\"},\"flocker\":{\"$ref\":\"#/$defs/FlockerVolumeSource\"},\"gcePersistentDisk\":{\"$ref\":\"#/$defs/GCEPersistentDiskVolumeSource\"},\"gitRepo\":{\"$ref\":\"#/$defs/GitRepoVolumeSource\"},\"glusterfs\":{\"$ref\":\"#/$defs/GlusterfsVolumeSource\"},\"hostPath\":{\"$ref\":\"#/$defs/HostPathVolumeSource\"},\"image\":{\"$ref\":\"#/$defs/ImageVolumeSource\",\"x-since\":\"1.31\"},\"iscsi\":{\"$ref\":\"#/$defs/ISCSIVolumeSource\"},\"name\":{\"type\":\"string\"},\"nfs\":{\"$ref\":\"#/$defs/NFSVolumeSource\"},\"persistentVolumeClaim\":{\"$ref\":\"#/$defs/PersistentVolumeClaimVolumeSource\"},\"photonPersistentDisk\":{\"$ref\":\"#/$defs/PhotonPersistentDiskVolumeSource\"},\"portworxVolume\":{\"$ref\":\"#/$defs/PortworxVolumeSource\"},\"projected\":{\"$ref\":\"#/$defs/ProjectedVolumeSource\"},\"quobyte\":{\"$ref\":\"#/$defs/QuobyteVolumeSource\"},\"rbd\":{\"$ref\":\"#/$defs/RBDVolumeSource\"},\"scaleIO\":{\"$ref\":\"#/$defs/ScaleIOVolumeSource\"},\"secret\":{\"$ref\":\"#/$defs/SecretVolumeSource\"},\"storageos\":{\"$ref\":\"#/$defs/StorageOSVolumeSource\"},\"vsphereVolume\":{\"$ref\":\"#/$defs/VsphereVirtualDiskVolumeSource\"}}},\"VolumeDevice\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"devicePath\",\"name\"],\"properties\":{\"devicePath\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"VolumeMount\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"mountPath\",\"name\"],\"properties\":{\"mountPath\":{\"type\":\"string\"},\"mountPropagation\":{\"type\":\"string\",\"enum\":[\"Bidirectional\",\"HostToContainer\",\"None\"]},\"name\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"recursiveReadOnly\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"subPath\":{\"type\":\"string\"},\"subPathExpr\":{\"type\":\"string\"}}},\"VolumeProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"clusterTrustBundle\":{\"$ref\":\"#/$defs/ClusterTrustBundleProjection\"},\"configMap\":{\"$ref\":\"#/$defs/ConfigMapProjection\"},\"downwardAPI\":{\"$ref\":\"#/$defs/DownwardAPIProjection\"},\"podCertificate\":{\"$ref\":\"#/$defs/PodCertificateProjection\",\"x-since\":\"1.34\"},\"secret\":{\"$ref\":\"#/$defs/SecretProjection\"},\"serviceAccountToken\":{\"$ref\":\"#/$defs/ServiceAccountTokenProjection\"}}},\"VolumeResourceRequirements\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"limits\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"requests\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}}}},\"VsphereVirtualDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumePath\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"storagePolicyID\":{\"type\":\"string\"},\"storagePolicyName\":{\"type\":\"string\"},\"volumePath\":{\"type\":\"string\"}}},\"WeightedPodAffinityTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"podAffinityTerm\",\"weight\"],\"properties\":{\"podAffinityTerm\":{\"$ref\":\"#/$defs/PodAffinityTerm\"},\"weight\":{\"type\":\"integer\",\"minimum\":0}}},\"WindowsSecurityContextOptions\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"gmsaCredentialSpec\":{\"type\":\"string\"},\"gmsaCredentialSpecName\":{\"type\":\"string\"},\"hostProcess\":{\"type\":\"boolean\"},\"runAsUserName\":{\"type\":\"string\"}}},\"WorkloadReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"podGroup\"],\"properties\":{\"name\":{\"type\":\"string\"},\"podGroup\":{\"type\":\"string\"},\"podGroupReplicaKey\":{\"type\":\"string\"}}}}}",
	"kustomize": "{\"kinds\":{\"kustomize.config.k8s.io/v1beta1/Kustomization\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resources\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"configMapGenerator\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/configMapGenerator\"}},\"images\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/image\"}}}}},\"$defs\":{\"configMapGenerator\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"files\",\"options\"],\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"files\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"options\":{\"$ref\":\"#/$defs/options\"}}},\"options\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"disableNameSuffixHash\"],\"properties\":{\"disableNameSuffixHash\":{\"type\":\"boolean\",\"enum\":[true]},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"image\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"newTag\":{\"type\":\"string\"},\"digest\":{\"type\":\"string\"}}}}}",
	"traefik": "{\"kinds\":{\"traefik.io/v1alpha1/IngressRoute\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"routes\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"entryPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"parentRefs\":{\"$ref\":\"#/$defs/parentRefs\"},\"routes\":{\"type\":\"array\",\"items\":{\"required\":[\"match\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"enum\":[\"Rule\"],\"type\":\"string\"},\"match\":{\"type\":\"string\"},\"middlewares\":{\"$ref\":\"#/$defs/parentRefs\"},\"observability\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessLogs\":{\"type\":\"boolean\"},\"metrics\":{\"type\":\"boolean\"},\"traceVerbosity\":{\"enum\":[\"minimal\",\"detailed\"],\"type\":\"string\"},\"tracing\":{\"type\":\"boolean\"}}},\"priority\":{\"maximum\":9223372036854775000,\"type\":\"integer\"},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/items2\"}},\"syntax\":{\"type\":\"string\"}}}},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"certResolver\":{\"type\":\"string\"},\"domains\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"main\":{\"type\":\"string\"},\"sans\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"options\":{\"$ref\":\"#/$defs/items\"},\"secretName\":{\"type\":\"string\"},\"store\":{\"$ref\":\"#/$defs/items\"}}}}}}},\"traefik.io/v1alpha1/Middleware\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"addPrefix\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"prefix\":{\"type\":\"string\"}}},\"basicAuth\":{\"$ref\":\"#/$defs/basicAuth\"},\"buffering\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxRequestBodyBytes\":{\"type\":\"integer\"},\"maxResponseBodyBytes\":{\"type\":\"integer\"},\"memRequestBodyBytes\":{\"type\":\"integer\"},\"memResponseBodyBytes\":{\"type\":\"integer\"},\"retryExpression\":{\"type\":\"string\"}}},\"chain\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"middlewares\":{\"$ref\":\"#/$defs/parentRefs\"}}},\"circuitBreaker\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"checkPeriod\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"expression\":{\"type\":\"string\"},\"fallbackDuration\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"recoveryDuration\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"responseCode\":{\"maximum\":599,\"minimum\":100,\"type\":\"integer\"}}},\"compress\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultEncoding\":{\"type\":\"string\"},\"encodings\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"excludedContentTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"includedContentTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"minResponseBodyBytes\":{\"minimum\":0,\"type\":\"integer\"}}},\"contentType\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"autoDetect\":{\"type\":\"boolean\"}}},\"digestAuth\":{\"$ref\":\"#/$defs/basicAuth\"},\"errors\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"query\":{\"type\":\"string\"},\"service\":{\"$ref\":\"#/$defs/items2\"},\"status\":{\"type\":\"array\",\"items\":{\"pattern\":\"^([1-5][0-9]{2}[,-]?)+$\",\"type\":\"string\"}},\"statusRewrites\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}}}},\"forwardAuth\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"addAuthCookiesToResponse\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"address\":{\"type\":\"string\"},\"authRequestHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"authResponseHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"authResponseHeadersRegex\":{\"type\":\"string\"},\"forwardBody\":{\"type\":\"boolean\"},\"headerField\":{\"type\":\"string\"},\"maxBodySize\":{\"type\":\"integer\"},\"maxResponseBodySize\":{\"type\":\"integer\"},\"preserveLocationHeader\":{\"type\":\"boolean\"},\"preserveRequestMethod\":{\"type\":\"boolean\"},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"caOptional\":{\"type\":\"boolean\"},\"caSecret\":{\"type\":\"string\"},\"certSecret\":{\"type\":\"string\"},\"insecureSkipVerify\":{\"type\":\"boolean\"}}},\"trustForwardHeader\":{\"type\":\"boolean\"}}},\"grpcWeb\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowOrigins\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"headers\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessControlAllowCredentials\":{\"type\":\"boolean\"},\"accessControlAllowHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowMethods\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowOriginList\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowOriginListRegex\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlExposeHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlMaxAge\":{\"type\":\"integer\"},\"addVaryHeader\":{\"type\":\"boolean\"},\"allowedHosts\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"browserXssFilter\":{\"type\":\"boolean\"},\"contentSecurityPolicy\":{\"type\":\"string\"},\"contentSecurityPolicyReportOnly\":{\"type\":\"string\"},\"contentTypeNosniff\":{\"type\":\"boolean\"},\"customBrowserXSSValue\":{\"type\":\"string\"},\"customFrameOptionsValue\":{\"type\":\"string\"},\"customRequestHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"customResponseHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"featurePolicy\":{\"type\":\"string\"},\"forceSTSHeader\":{\"type\":\"boolean\"},\"frameDeny\":{\"type\":\"boolean\"},\"hostsProxyHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"isDevelopment\":{\"type\":\"boolean\"},\"permissionsPolicy\":{\"type\":\"string\"},\"publicKey\":{\"type\":\"string\"},\"referrerPolicy\":{\"type\":\"string\"},\"sslForceHost\":{\"type\":\"boolean\"},\"sslHost\":{\"type\":\"string\"},\"sslProxyHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"sslRedirect\":{\"type\":\"boolean\"},\"sslTemporaryRedirect\":{\"type\":\"boolean\"},\"stsIncludeSubdomains\":{\"type\":\"boolean\"},\"stsPreload\":{\"type\":\"boolean\"},\"stsSeconds\":{\"minimum\":0,\"type\":\"integer\"}}},\"inFlightReq\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"amount\":{\"minimum\":0,\"type\":\"integer\"},\"sourceCriterion\":{\"$ref\":\"#/$defs/sourceCriterion\"}}},\"ipAllowList\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"rejectStatusCode\":{\"type\":\"integer\"},\"sourceRange\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ipWhiteList\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"sourceRange\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"passTLSClientCert\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"info\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"issuer\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonName\":{\"type\":\"boolean\"},\"country\":{\"type\":\"boolean\"},\"domainComponent\":{\"type\":\"boolean\"},\"locality\":{\"type\":\"boolean\"},\"organization\":{\"type\":\"boolean\"},\"province\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"}}},\"notAfter\":{\"type\":\"boolean\"},\"notBefore\":{\"type\":\"boolean\"},\"sans\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"},\"subject\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonName\":{\"type\":\"boolean\"},\"country\":{\"type\":\"boolean\"},\"domainComponent\":{\"type\":\"boolean\"},\"locality\":{\"type\":\"boolean\"},\"organization\":{\"type\":\"boolean\"},\"organizationalUnit\":{\"type\":\"boolean\"},\"province\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"}}}}},\"pem\":{\"type\":\"boolean\"}}},\"plugin\":{\"type\":\"object\",\"additionalProperties\":{}},\"rateLimit\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"average\":{\"minimum\":0,\"type\":\"integer\"},\"burst\":{\"minimum\":0,\"type\":\"integer\"},\"period\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"redis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"db\":{\"type\":\"integer\"},\"dialTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"endpoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"maxActiveConns\":{\"type\":\"integer\"},\"minIdleConns\":{\"type\":\"integer\"},\"poolSize\":{\"type\":\"integer\"},\"readTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"secret\":{\"type\":\"string\"},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"caSecret\":{\"type\":\"string\"},\"certSecret\":{\"type\":\"string\"},\"insecureSkipVerify\":{\"type\":\"boolean\"}}},\"writeTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]}}},\"sourceCriterion\":{\"$ref\":\"#/$defs/sourceCriterion\"}}},\"redirectRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"permanent\":{\"type\":\"boolean\"},\"regex\":{\"type\":\"string\"},\"replacement\":{\"type\":\"string\"}}},\"redirectScheme\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"permanent\":{\"type\":\"boolean\"},\"port\":{\"type\":\"string\"},\"scheme\":{\"type\":\"string\"}}},\"replacePath\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"path\":{\"type\":\"string\"}}},\"replacePathRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"regex\":{\"type\":\"string\"},\"replacement\":{\"type\":\"string\"}}},\"retry\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"attempts\":{\"minimum\":0,\"type\":\"integer\"},\"initialInterval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]}}},\"stripPrefix\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"forceSlash\":{\"type\":\"boolean\"},\"prefixes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"stripPrefixRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"regex\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}}},\"traefik.io/v1alpha1/ServersTransport\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"certificatesSecrets\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"disableHTTP2\":{\"type\":\"boolean\"},\"forwardingTimeouts\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"dialTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"idleConnTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"pingTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"readIdleTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"responseHeaderTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]}}},\"insecureSkipVerify\":{\"type\":\"boolean\"},\"maxIdleConnsPerHost\":{\"minimum\":-1,\"type\":\"integer\"},\"peerCertURI\":{\"type\":\"string\"},\"rootCAs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMap\":{\"type\":\"string\"},\"secret\":{\"type\":\"string\"}}}},\"rootCAsSecrets\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"serverName\":{\"type\":\"string\"},\"spiffe\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"trustDomain\":{\"type\":\"string\"}}}}}}}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"parentRefs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/items\"}},\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"items2\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"healthCheck\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"followRedirects\":{\"type\":\"boolean\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"hostname\":{\"type\":\"string\"},\"interval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"method\":{\"type\":\"string\"},\"mode\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"port\":{\"type\":\"integer\"},\"scheme\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\"},\"timeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"unhealthyInterval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]}}},\"kind\":{\"enum\":[\"Service\",\"TraefikService\"],\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"nativeLB\":{\"type\":\"boolean\"},\"nodePortLB\":{\"type\":\"boolean\"},\"passHostHeader\":{\"type\":\"boolean\"},\"passiveHealthCheck\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"failureWindow\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"maxFailedAttempts\":{\"type\":\"integer\"}}},\"port\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"responseForwarding\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"flushInterval\":{\"type\":\"string\"}}},\"scheme\":{\"type\":\"string\"},\"serversTransport\":{\"type\":\"string\"},\"sticky\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cookie\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"domain\":{\"type\":\"string\"},\"httpOnly\":{\"type\":\"boolean\"},\"maxAge\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"sameSite\":{\"enum\":[\"none\",\"lax\",\"strict\"],\"type\":\"string\"},\"secure\":{\"type\":\"boolean\"}}}}},\"strategy\":{\"enum\":[\"wrr\",\"p2c\",\"hrw\",\"leasttime\",\"RoundRobin\"],\"type\":\"string\"},\"weight\":{\"minimum\":0,\"type\":\"integer\"}}},\"basicAuth\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headerField\":{\"type\":\"string\"},\"realm\":{\"type\":\"string\"},\"removeHeader\":{\"type\":\"boolean\"},\"secret\":{\"type\":\"string\"}}},\"sourceCriterion\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"requestHeaderName\":{\"type\":\"string\"},\"requestHost\":{\"type\":\"boolean\"}}},\"ipStrategy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"depth\":{\"minimum\":0,\"type\":\"integer\"},\"excludedIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipv6Subnet\":{\"type\":\"integer\"}}}}}"
};

// src/policy/schema/schema.ts
/** Each file is parsed once, and only when an object asks for it: most runs need one or two of them. */
const parsed = /* @__PURE__ */ new Map();
/** The schemas among which a kind's is, by `group/version/Kind`; undefined for a kind that has none. */
function schemaFileOf(kind) {
	if (!Object.hasOwn(kubernetesSchemaOf, kind)) return void 0;
	const name = kubernetesSchemaOf[kind] ?? "";
	const known = parsed.get(name);
	if (known !== void 0) return known;
	const { kinds, $defs } = JSON.parse(kubernetesSchemaText[name] ?? "");
	const file = {
		kinds,
		$defs,
		patterns: /* @__PURE__ */ new Map()
	};
	parsed.set(name, file);
	return file;
}

// src/policy/schema/leaf.ts
/** What a value that is no collection should have been; undefined when it is that. */
function leafFault(value, schema, patterns) {
	if (schema.anyOf !== void 0) {
		const faults = schema.anyOf.map((branch) => leafFault(value, branch, patterns));
		return faults.includes(void 0) ? void 0 : faults.join(" or ");
	}
	switch (schema.type) {
		case "string": return typeof value === "string" ? textFault(value, schema, patterns) : `text${choice(schema)}`;
		case "boolean": return typeof value === "boolean" ? choiceFault(value, schema) : "true or false";
		case "integer": return Number.isSafeInteger(value) ? numberFault(Number(value), schema) : "a whole number";
		case "number": return Number.isFinite(value) ? numberFault(Number(value), schema) : "a number";
		default: return;
	}
}
function textFault(value, schema, patterns) {
	const { minLength = 0, maxLength, pattern } = schema;
	if (value.length < minLength) return `text of at least ${minLength} characters`;
	if (maxLength !== void 0 && value.length > maxLength) return `text of at most ${maxLength} characters`;
	if (pattern !== void 0 && !compiled(pattern, patterns).test(value)) return `text like ${pattern}`;
	return choiceFault(value, schema);
}
function compiled(pattern, patterns) {
	const known = patterns.get(pattern) ?? new RegExp(pattern);
	patterns.set(pattern, known);
	return known;
}
function numberFault(value, schema) {
	const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
	if (value >= minimum && value <= maximum) return choiceFault(value, schema);
	if (schema.maximum === void 0) return `a number of at least ${minimum}`;
	return `a number from ${schema.minimum ?? "less"} to ${maximum}`;
}
function choiceFault(value, schema) {
	return schema.enum === void 0 || schema.enum.includes(value) ? void 0 : choice(schema).trim().replace(/^,? ?/, "");
}
function choice({ enum: values }) {
	return values === void 0 ? "" : `, one of ${values.join(", ")}`;
}

// src/policy/schema/walk.ts
/** More would not be read. */
const mostFaults = 20;
/**
* Walks a value along its schema. A field that came with a version above `minor` (of Kubernetes 1.x; undefined for any)
* is a fault. Written out, because it is a fifth of the code and of the start of a compiled validator, and names fields.
*/
function schemaFaults(value, schema, file, minor) {
	const walk = {
		file,
		minor,
		keys: [],
		faults: []
	};
	visit(value, schema, walk);
	return walk.faults;
}
function visit(value, schema, walk) {
	const target = resolve(schema, walk.file);
	if (target.type === "object") visitObject(value, target, walk);
	else if (target.type === "array") visitArray(value, target, walk);
	else {
		const expected = leafFault(value, target, walk.file.patterns);
		if (expected !== void 0) report(walk, {
			kind: "value",
			expected
		});
	}
}
function resolve(schema, { $defs }) {
	return schema.$ref === void 0 ? schema : $defs[schema.$ref.slice(8)] ?? {};
}
function visitObject(value, schema, walk) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		report(walk, {
			kind: "value",
			expected: "a mapping"
		});
		return;
	}
	const keys = Object.keys(value);
	if (isOutside(keys.length, schema.minProperties, schema.maxProperties)) report(walk, {
		kind: "value",
		expected: range("fields", schema.minProperties, schema.maxProperties)
	});
	for (const key of keys) {
		walk.keys.push(key);
		visitField(value[key], key, schema, walk);
		walk.keys.pop();
	}
	for (const key of schema.required ?? []) {
		if (Object.hasOwn(value, key)) continue;
		walk.keys.push(key);
		report(walk, { kind: "missing" });
		walk.keys.pop();
	}
}
function visitField(value, key, schema, walk) {
	const { properties, additionalProperties } = schema;
	if (properties !== void 0 && Object.hasOwn(properties, key)) {
		const field = properties[key] ?? {};
		const since = field["x-since"];
		if (since !== void 0 && isNewer(since, walk.minor)) report(walk, {
			kind: "newer",
			since
		});
		visit(value, field, walk);
	} else if (additionalProperties === false) report(walk, {
		kind: "unknown",
		known: Object.keys(properties ?? {})
	});
	else if (additionalProperties !== void 0) visit(value, additionalProperties, walk);
}
function visitArray(value, schema, walk) {
	if (!Array.isArray(value)) {
		report(walk, {
			kind: "value",
			expected: "a list"
		});
		return;
	}
	if (isOutside(value.length, schema.minItems, schema.maxItems)) report(walk, {
		kind: "value",
		expected: range("elements", schema.minItems, schema.maxItems)
	});
	const { items } = schema;
	if (items === void 0) return;
	for (let index = 0; index < value.length; index += 1) {
		walk.keys.push(index);
		visit(value[index], items, walk);
		walk.keys.pop();
	}
}
function isNewer(since, minor) {
	return minor !== void 0 && Number(since.split(".")[1]) > minor;
}
function isOutside(count, least = 0, most = Number.POSITIVE_INFINITY) {
	return count < least || count > most;
}
function range(what, least = 0, most) {
	return most === void 0 ? `at least ${least} ${what}` : `${least} to ${most} ${what}`;
}
function report(walk, problem) {
	if (walk.faults.length < mostFaults) walk.faults.push({
		keys: [...walk.keys],
		problem
	});
}

// src/policy/object-schema.ts
/**
* Every object follows the closed schema of its kind, at the lowest and at the highest version of Kubernetes: a field
* that the lower does not know is as wrong as a misspelt one. Code: policy.schema.
*/
const objectsFollowSchemas = ({ manifests, kubernetes }) => {
	const minor = kubernetes === void 0 ? void 0 : Number(kubernetes.split(".")[1]);
	return manifests.flatMap((manifest) => faultsOf(manifest, minor));
};
/** A kind without a schema is no kind that may be written, which is another rule's finding. */
function faultsOf(manifest, minor) {
	const object = withoutSeal(manifest.object);
	const kind = `${textOf(object.apiVersion)}/${textOf(object.kind)}`;
	const file = schemaFileOf(kind);
	const schema = file?.kinds[kind];
	if (file === void 0 || schema === void 0) return [];
	return schemaFaults(object, schema, file, minor).map(({ keys, problem }) => refusal("policy.schema", manifest, keys, detailOf(problem, keys)));
}
/** What SOPS adds to a Secret is no field of its kind, and gone once it is opened. */
function withoutSeal(object) {
	if (object.kind !== "Secret") return object;
	const { sops: _, ...secret } = object;
	return secret;
}
function detailOf(problem, keys) {
	switch (problem.kind) {
		case "unknown": {
			const [near] = nearestNames(String(keys.at(-1)), problem.known, 1);
			const message = "there is no such field";
			return near === void 0 ? { message } : {
				message,
				hint: `Did you mean "${near}"?`
			};
		}
		case "missing": return { message: "the field is missing" };
		case "newer": return {
			message: `the field came with Kubernetes ${problem.since}`,
			hint: "Raise kubernetes in karst.yaml when every cluster has it."
		};
		case "value": return {
			message: "the value does not fit",
			expected: problem.expected
		};
	}
}

// src/policy/pod-names.ts
/** Lists of a container that Kubernetes keys by a field of their elements. */
const keyed = [
	["env", "name"],
	["ports", "name"],
	["volumeMounts", "mountPath"]
];
/**
* Within a pod a name is given once, what is mounted is a volume, and what a Deployment selects is what it makes: the API
* server refuses anything else. Codes: policy.schema, policy.reference.
*/
const podNamesHold = ({ manifests }) => manifests.flatMap((manifest) => {
	const pod = podOf(manifest);
	if (pod === void 0) return [];
	return [
		...repeated(manifest, pod.containers, "name"),
		...repeated(manifest, pod.volumes, "name"),
		...pod.containers.flatMap((container) => keyed.flatMap(([list, field]) => repeated(manifest, elements(container, list), field))),
		...mountFaults(manifest, pod),
		...selectorFaults(manifest)
	];
});
function elements({ keys, value }, list) {
	const found = valueAt(value, [list]);
	if (!Array.isArray(found)) return [];
	return found.map((element, index) => ({
		keys: [
			...keys,
			list,
			index
		],
		value: element
	}));
}
function repeated(manifest, list, field) {
	const seen = /* @__PURE__ */ new Set();
	return list.flatMap(({ keys, value }) => {
		const name = valueAt(value, [field]);
		if (name === void 0 || !seen.has(name)) {
			seen.add(name);
			return [];
		}
		return [refusal("policy.schema", manifest, [...keys, field], { message: "it is given twice" })];
	});
}
function mountFaults(manifest, { containers, volumes }) {
	const names = volumes.map(({ value }) => value.name);
	return containers.flatMap((container) => elements(container, "volumeMounts")).filter(({ value }) => !names.includes(mapAt(value, []).name)).map(({ keys }) => {
		const message = "the pod has no volume of that name";
		return refusal("policy.reference", manifest, [...keys, "name"], { message });
	});
}
function selectorFaults(manifest) {
	if (manifest.object.kind !== "Deployment") return [];
	const place = [
		"spec",
		"selector",
		"matchLabels"
	];
	const labels = mapAt(manifest.object, [
		...templateOf(manifest) ?? [],
		"metadata",
		"labels"
	]);
	return Object.entries(mapAt(manifest.object, place)).filter(([key, value]) => labels[key] !== value).map(([key]) => {
		const message = "the pods do not have that label";
		return refusal("policy.reference", manifest, [...place, key], { message });
	});
}

// src/policy/reference.ts
/**
* What an object of a workload names is rendered beside it: its account, what its autoscaler scales, what its route
* leads to. Code: policy.reference.
*/
const referencesAreOwn = ({ manifests }) => {
	const own = manifests.filter(({ area }) => area === "services");
	const known = new Set(own.map(({ object }) => `${textOf(object.kind)}/${nameOf(object)}`));
	return own.flatMap((manifest) => referencesOf(manifest).flatMap(({ keys, kind }) => {
		const name = valueAt(manifest.object, keys.map(String));
		if (typeof name !== "string" || known.has(`${kind}/${name}`)) return [];
		const message = `the workload has no ${kind} of that name`;
		return [refusal("policy.reference", manifest, keys, { message })];
	}));
};
function nameOf(object) {
	return textOf(valueAt(object, ["metadata", "name"]));
}
function referencesOf(manifest) {
	const template = templateOf(manifest);
	if (template !== void 0) return [{
		keys: [
			...template,
			"spec",
			"serviceAccountName"
		],
		kind: "ServiceAccount"
	}];
	if (manifest.object.kind === "HorizontalPodAutoscaler") return [{
		keys: [
			"spec",
			"scaleTargetRef",
			"name"
		],
		kind: "Deployment"
	}];
	const kind = textOf(manifest.object.kind);
	const lists = Object.hasOwn(routes, kind) ? routes[kind] : void 0;
	return lists === void 0 ? [] : routeReferences(manifest, lists);
}
/** Where a route has its rules, and where those name what they lead to. */
const routes = {
	GRPCRoute: ["rules", "backendRefs"],
	HTTPRoute: ["rules", "backendRefs"],
	IngressRoute: ["routes", "services"]
};
function routeReferences({ object }, [rules, services]) {
	return [...listAt(object, ["spec", rules]).entries()].flatMap(([rule, value]) => listAt(value, [services]).map((_, index) => ({
		keys: [
			"spec",
			rules,
			rule,
			services,
			index,
			"name"
		],
		kind: "Service"
	})));
}
function listAt(value, keys) {
	const found = valueAt(value, keys);
	return Array.isArray(found) ? found : [];
}

// src/policy/sealed.ts
/** `services/<workload>/[release/]secret-<name>[.sops].yaml`: what a user sealed. */
const ownSecret = /^services\/[^/]+\/(?:release\/)?secret-(.+?)(\.sops)?\.yaml$/;
/**
* A Secret leaves sealed, wholly and in a way that the cluster can open, or not at all; one that a user sealed is alone in
* its file and named after it, so that no other object, and no other's ciphertext, comes along. Codes: policy.unsealed,
* policy.sealed-place.
*/
const secretsAreSealed = ({ files, manifests }) => [...manifests.filter(isSecret).flatMap(unsealed), ...files.flatMap(({ path }) => {
	const match = ownSecret.exec(path);
	if (match === null) return [];
	const [, name = "", sops] = match;
	return misplaced(path, manifests.filter((manifest) => manifest.path === path), {
		name,
		kind: sops === void 0 ? "SealedSecret" : "Secret"
	});
})];
function isSecret({ object }) {
	return object.kind === "Secret" || object.kind === "SealedSecret";
}
function unsealed(manifest) {
	const fault = sealedFault(manifest.object);
	if (fault === void 0) return [];
	return [refusal("policy.unsealed", manifest, fault.keys, { message: fault.message })];
}
function misplaced(path, [manifest, ...others], expected) {
	if (manifest === void 0 || others.length > 0) return [fileRefusal("policy.sealed-place", path, `${path} holds not one sealed Secret alone.`)];
	const { object } = manifest;
	if (object.kind !== expected.kind) {
		const message = `a ${textOf(object.kind)} may not stand in this file`;
		return [refusal("policy.sealed-place", manifest, ["kind"], {
			message,
			expected: expected.kind
		})];
	}
	const keys = ["metadata", "name"];
	if (valueAt(object, keys) === expected.name) return [];
	return [refusal("policy.sealed-place", manifest, keys, {
		message: "the Secret has another name than its file",
		expected: expected.name
	})];
}

// src/policy/secret-form.ts
/** Every form in which a text could slip into another unnoticed: as it is, quoted, in base64, for an address, in hexadecimal. */
function secretForms(secret) {
	const hex = Buffer.from(secret).toString("hex");
	const base64 = [
		0,
		1,
		2
	].map((offset) => encodedAt(secret, offset));
	return [
		secret,
		JSON.stringify(secret).slice(1, -1),
		...base64,
		...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
		encodeURIComponent(secret),
		new URLSearchParams([["", secret]]).toString().slice(1),
		hex,
		hex.toUpperCase()
	];
}
/** The characters that a text has in base64 whatever stands around it, when it begins so many bytes into a group of three. */
function encodedAt(text, offset) {
	const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
	const before = Math.ceil(offset * 4 / 3);
	const shared = bytes.length % 3;
	return bytes.toString("base64").replace(/=+$/, "").slice(before, shared === 0 ? void 0 : -1);
}

// src/policy/known-secret.ts
/** Shorter texts stand everywhere by chance. */
const shortestSecret = 8;
/**
* Tells whether a text holds one of the values that are known to be secret, in any form. The answer names the form of
* none and repeats none.
*/
function knownSecretIn(secrets) {
	const forms = secrets.filter(({ length }) => length >= shortestSecret).flatMap((secret) => secretForms(secret.trimEnd().length >= shortestSecret ? secret.trimEnd() : secret));
	return (text) => forms.some((form) => text.includes(form)) ? "a value that is secret" : void 0;
}

// src/policy/secret.ts
const encodedHeads = [
	"PRIVATE KEY-----",
	"AGE-SECRET-KEY-1",
	"github_pat_"
].flatMap((head) => [
	0,
	1,
	2
].map((offset) => encodedAt(head, offset)));
/**
* No rendered text holds a private key, a token or a password, plain or in base64, nor a value that is known to be secret,
* in any form. The text itself is never repeated. Code: policy.secret.
*/
const noSecretLeaves = ({ files, secrets }) => {
	const known = knownSecretIn(secrets);
	const whatIn = (text) => secretAt(text) ?? known(text);
	return files.flatMap(({ path, content }) => {
		const what = whatIn(content);
		if (what === void 0) return [];
		const line = content.split("\n").findIndex((text) => whatIn(text) !== void 0) + 1;
		const place = line === 0 ? {} : { line };
		return [fileRefusal("policy.secret", path, `${path} holds ${what}, in clear.`, place)];
	});
};
function secretAt(text) {
	const isEncoded = encodedHeads.some((head) => text.includes(head));
	return secretIn(text) ?? (isEncoded ? "a secret in base64" : void 0);
}

// src/policy/size.ts
/** A ConfigMap's whole data, keys and values: what Kubernetes takes at most. */
const configMapBytes = 1048576;
/** The store behind the API server takes 1.5 MiB a request; what it adds to an object needs room. */
const objectBytes = 1048576;
/**
* Objects, and ConfigMaps that are generated from a folder of files, are no larger than Kubernetes stores. Code:
* policy.size.
*/
const sizesFit = ({ files, manifests }) => {
	const generated = /* @__PURE__ */ new Map();
	for (const { path, content } of files) {
		const map = mapOf(path);
		if (map === void 0) continue;
		const key = path.slice(path.lastIndexOf("/") + 1);
		generated.set(map, (generated.get(map) ?? 0) + bytesOf([key, content]));
	}
	const written = manifests.filter(({ object }) => object.kind === "ConfigMap").map(({ path, object }) => {
		const data = valueAt(object, ["data"]);
		return [path, bytesOf(typeof data === "object" && data !== null ? Object.entries(data).flat() : [])];
	});
	const objects = new Set(manifests.map(({ path }) => path));
	const large = files.filter(({ path, content }) => objects.has(path) && bytesOf([content]) > objectBytes).map(({ path, content }) => {
		const message = `${path} has ${bytesOf([content])} bytes, more than ${objectBytes}.`;
		return fileRefusal("policy.size", path, message);
	});
	const maps = [...generated, ...written].filter(([, bytes]) => bytes > configMapBytes).map(([path, bytes]) => {
		const message = `${path} makes a ConfigMap of ${bytes} bytes, more than ${configMapBytes}.`;
		return fileRefusal("policy.size", path, message);
	});
	return [...large, ...maps];
};
/** The folder whose files make a ConfigMap. What a sidecar reads lies open, and is judged file by file. */
function mapOf(path) {
	if (isSidecarFile(path)) return path;
	return /^(.+\/(?:files|code))\/[^/]+$/.exec(path)?.[1];
}
function bytesOf(texts) {
	return texts.reduce((sum, text) => sum + Buffer.byteLength(textOf(text)), 0);
}

// src/policy/gate.ts
/** What may leave: each rule in a file of its own. */
const rules = [
	kindsAreListed,
	namesAreValid,
	namespacesAreOwn,
	workloadsAreThemselves,
	referencesAreOwn,
	metadataIsValid,
	objectsFollowSchemas,
	podNamesHold,
	podsAreRestricted,
	networkIsClosed,
	certificatesAreOwn,
	sizesFit,
	secretsAreSealed,
	noSecretLeaves
];
/**
* The gate between rendering and writing. Takes files with paths relative to the environment's directory; every finding
* is an error that names object and field, and stands in the rendered file or, with its service, in the spec. Codes:
* policy.*.
*/
function checkFiles(files, { kubernetes, service, exceptions = [], root, secrets = [], reading } = {}) {
	const { manifests, findings } = reading ?? readManifests(files);
	const input = {
		files,
		manifests,
		kubernetes,
		namespace: service?.namespace,
		secrets
	};
	const refused = rules.flatMap((rule) => rule(input)).filter(({ rule }) => rule === void 0 || !exceptions.includes(rule));
	return [...findings.map((finding) => fromRoot(finding, root)), ...refused.map((each) => placed(each, service, root))];
}
function placed(refusal, service, root) {
	if (service === void 0) return fromRoot(refusal.finding, root);
	const { file: _, line: __, pointer: ___, ...finding } = refusal.finding;
	return {
		...finding,
		...causeOf(refusal, service)
	};
}
function fromRoot(finding, root) {
	if (finding.file === void 0 || root === void 0) return finding;
	return {
		...finding,
		file: `${root}/${finding.file}`
	};
}

export { knownSecretIn as n, readManifests as r, checkFiles as t };