// src/policy/value-at.ts
/** The value at a path of keys. */
function valueAt(value, keys) {
	return keys.reduce((inner, key) => isCollection(inner) && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
/** A scalar as text; nothing for a collection, whose own conversion a document could replace. */
function textOf(value) {
	return isCollection(value) ? "" : String(value);
}
/** A mapping or a list. */
function isCollection(value) {
	return typeof value === "object" && value !== null && !(value instanceof Date);
}

// src/policy/pod/pod.ts
const templates = {
	CronJob: [
		"spec",
		"jobTemplate",
		"spec",
		"template"
	],
	DaemonSet: ["spec", "template"],
	Deployment: ["spec", "template"],
	Job: ["spec", "template"],
	ReplicaSet: ["spec", "template"],
	StatefulSet: ["spec", "template"]
};
/** Where an object has the template of its pods; undefined when it makes none. */
function templateOf({ object }) {
	const kind = textOf(object.kind);
	return Object.hasOwn(templates, kind) ? templates[kind] : void 0;
}
/** The pod that an object makes; undefined when it makes none. */
function podOf(manifest) {
	const { object } = manifest;
	const template = templateOf(manifest);
	if (template === void 0) return void 0;
	const keys = [...template, "spec"];
	const spec = mapAt(object, keys);
	const annotations = [
		...template,
		"metadata",
		"annotations"
	];
	return {
		keys,
		spec,
		annotations: {
			keys: annotations,
			value: mapAt(object, annotations)
		},
		containers: [
			"initContainers",
			"containers",
			"ephemeralContainers"
		].flatMap((list) => elementsAt(spec, keys, list)),
		volumes: elementsAt(spec, keys, "volumes")
	};
}
/** The mapping at a path; an empty one where there is none. */
function mapAt(value, keys) {
	const found = valueAt(value, keys);
	return typeof found === "object" && found !== null && !Array.isArray(found) ? found : {};
}
/** The security contexts of the pod and of its containers, with their keys. */
function securityContexts(pod) {
	return [{
		keys: pod.keys,
		value: pod.spec
	}, ...pod.containers].map(({ keys, value }) => ({
		keys: [...keys, "securityContext"],
		value: mapAt(value, ["securityContext"])
	}));
}
/**
* Where a field of the security contexts has none of the values allowed. The pod may say it for its containers; what is
* said nowhere is a fault of the pod.
*/
function saidFaults(pod, field, allowed) {
	const said = securityContexts(pod).map(({ keys, value }) => ({
		keys: [...keys, ...field],
		value: valueAt(value, field)
	}));
	const [whole, ...containers] = said;
	const wrong = said.filter(({ value }) => value !== void 0 && !allowed.includes(value));
	return [...whole?.value === void 0 && containers.some(({ value }) => value === void 0) && whole !== void 0 ? [whole] : [], ...wrong].map(({ keys }) => keys);
}
function elementsAt(spec, keys, list) {
	const elements = valueAt(spec, [list]);
	if (!Array.isArray(elements)) return [];
	return elements.map((element, index) => ({
		keys: [
			...keys,
			list,
			index
		],
		value: mapAt(element, [])
	}));
}

export { templateOf as a, valueAt as c, securityContexts as i, podOf as n, isCollection as o, saidFaults as r, textOf as s, mapAt as t };