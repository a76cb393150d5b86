import { a as templateOf, c as valueAt, s as textOf$1, t as mapAt } from "./chunk-pod.js";
import { n as mergeKeys, t as isMap } from "./chunk-merge-patch.js";
import { t as lineDiff } from "./chunk-line-diff.js";
import { i as maskedText, r as masked, t as hidden } from "./chunk-mask.js";
import { n as isYaml } from "./chunk-object-file.js";
import { c as constructFromEvents, d as parseEvents, r as CORE_SCHEMA } from "./chunk-js-yaml.js";
import { i as objectKey, r as kubeObject, t as compareObjects } from "./chunk-kube-object.js";
import { basename, dirname, join } from "node:path/posix";

// src/plan/object/field-path.ts
/** `spec.template.spec.containers[app].image`, as people write a field; keys with other signs in quotes. */
function fieldPath(steps) {
	return steps.map((step) => {
		if ("element" in step) return `[${bare(step.element)}]`;
		return /^[A-Za-z_$][\w-]*$/.test(step.key) ? `.${step.key}` : `[${JSON.stringify(step.key)}]`;
	}).join("").replace(/^\./, "");
}
/** The keys that lead to the field, as the schema and the search for causes know them. */
function keysOf(steps) {
	return steps.map((step) => "element" in step ? String(step.index) : step.key);
}
function bare(text) {
	return /^[\w./:=-]+$/.test(text) ? text : JSON.stringify(text);
}

// src/plan/object/list-key.ts
/** Lists that Kubernetes keys by more than one field, or by another one in each place, the nearest first. */
const compoundKeys = {
	ports: [["containerPort", "protocol"], ["port", "protocol"]],
	subjects: [[
		"kind",
		"namespace",
		"name"
	]],
	topologySpreadConstraints: [["topologyKey", "whenUnsatisfiable"]],
	volumeDevices: [["devicePath"]],
	limits: [["type"]],
	items: [["key"]]
};
/** What a field means to Kubernetes where it is absent. */
const defaults = { protocol: "TCP" };
/**
* What names the elements of a list, in both versions of it: the field that Kubernetes merges by, else their `name`.
* undefined where two elements would have the same name, or one has none: then only their order tells them apart.
*/
function elementName(field, before, after) {
	if (![...before, ...after].every(isMap)) return void 0;
	const merge = Object.hasOwn(mergeKeys, field) ? mergeKeys[field] : void 0;
	return [
		...(Object.hasOwn(compoundKeys, field) ? compoundKeys[field] : void 0) ?? [],
		...merge === void 0 ? [] : [[merge]],
		["name"]
	].map((keys) => (element) => nameBy(element, keys)).find((name) => [before, after].every((list) => isDistinct(list.map(name))));
}
function isDistinct(names) {
	return !names.includes("") && new Set(names).size === names.length;
}
function nameBy(element, keys) {
	if (!isMap(element)) return "";
	const [first = "", ...rest] = keys.map((key) => scalarAt(element, key));
	if (first === "") return "";
	const text = [first, ...rest].filter((part) => part !== "").join("/");
	return keys[0] === "name" || keys.length > 1 ? text : `${keys[0]}=${text}`;
}
function scalarAt(element, key) {
	const value = Object.hasOwn(element, key) ? element[key] : defaults[key];
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

// src/plan/object/list-at.ts
/** The list at a path of keys; an empty one where there is none. */
function listAt(value, keys) {
	const found = valueAt(value, keys);
	return Array.isArray(found) ? found : [];
}
/** The mappings in the list at a path of keys. */
function mapsAt(value, keys) {
	return listAt(value, keys).filter(isMap);
}
/** The texts in the list at a path of keys. */
function textsAt(value, keys) {
	return listAt(value, keys).filter((element) => typeof element === "string");
}

// src/plan/object/generated-object.ts
const kinds = {
	configMapGenerator: "ConfigMap",
	secretGenerator: "Secret"
};
/**
* The maps that kustomize makes of real files and literals. A name is taken as it is written: ours carry no hash, and
* those of others are paired by the name before it.
*/
function generatedObjects(kustomization, path, files) {
	return Object.entries(kinds).flatMap(([generator, kind]) => mapsAt(kustomization, [generator]).flatMap((entry) => {
		const data = {
			...fileData(entry, dirname(path), files),
			...literalData(entry)
		};
		const object = kubeObject({
			...head(entry, kind),
			data
		}, path);
		return object === void 0 ? [] : [object];
	}));
}
function head(entry, kind) {
	const { labels, annotations, immutable } = mapAt(entry, ["options"]);
	const { name, namespace } = entry;
	return {
		apiVersion: "v1",
		kind,
		metadata: {
			name,
			namespace,
			labels,
			annotations
		},
		immutable
	};
}
/** `key=file`, or a file under its own name. */
function fileData(entry, folder, files) {
	const pairs = textsAt(entry, ["files"]).map((text) => {
		const [key, file] = split(text);
		return file === void 0 ? [basename(key), files.get(join(folder, key))] : [key, files.get(join(folder, file))];
	});
	return Object.fromEntries(pairs);
}
function literalData(entry) {
	return Object.fromEntries(textsAt(entry, ["literals"]).map((text) => split(text)));
}
function split(text) {
	const equals = text.indexOf("=");
	return equals < 0 ? [text, void 0] : [text.slice(0, equals), text.slice(equals + 1)];
}

// src/plan/object/image-override.ts
/** The object with the names, tags and digests that a kustomization's `images` give its containers. */
function withImages(object, images) {
	const template = templateOf({
		path: object.path,
		area: "",
		object: object.value
	});
	if (template === void 0 || images.length === 0) return object;
	const value = changedAt(object.value, [...template, "spec"], (pod) => ["initContainers", "containers"].reduce((inner, list) => changedAt(inner, [list], (containers) => overridden(containers, images)), pod));
	return isMap(value) ? {
		...object,
		value
	} : object;
}
function overridden(containers, images) {
	if (!Array.isArray(containers)) return containers;
	return containers.map((container) => changedAt(container, ["image"], (image) => imageOf(image, images)));
}
function imageOf(image, images) {
	if (typeof image !== "string") return image;
	const [, name = image] = /^([^@]+?)(?::[^:/@]+)?(?:@.*)?$/.exec(image) ?? [];
	const override = images.find((one) => one.name === name);
	if (override === void 0) return image;
	const { newName, newTag, digest } = override;
	const rest = image.slice(name.length);
	const fresh = typeof newName === "string" ? newName : name;
	if (typeof digest === "string") return `${fresh}@${digest}`;
	return typeof newTag === "string" ? `${fresh}:${newTag}` : `${fresh}${rest}`;
}
/** The value with what stands at a path of keys changed; itself when nothing stands there. */
function changedAt(value, keys, change) {
	const [key, ...rest] = keys;
	if (key === void 0) return change(value);
	if (!isMap(value) || !Object.hasOwn(value, key)) return value;
	return {
		...value,
		[key]: changedAt(value[key] ?? null, rest, change)
	};
}

// src/plan/object/read-objects.ts
/** Deep enough for any Kubernetes object. */
const maxDepth = 64;
/** One alias would let a small text stand for a huge value. */
const maxAliases = 0;
/**
* The objects that Flux makes of files, by the part of kustomize that the tree uses: the resources that a folder's
* kustomization lists, with its ConfigMaps and Secrets made of real files and its images; below `flux/`, every file.
* Paths are from the environment's directory. What no reader takes, or is no object, is left out.
*/
function readObjects(files, known = /* @__PURE__ */ new Map()) {
	const objects = [];
	for (const [path, text] of files) {
		if (path.startsWith("flux/") && isYaml(path)) objects.push(...objectsIn(path, text, known));
		if (path.endsWith("/kustomization.yaml")) objects.push(...built(path, text, files, known));
	}
	return objects;
}
/** Every document of a text as a value; undefined when a reader refuses it. */
function readYaml(text) {
	try {
		const events = parseEvents(text, { maxDepth });
		return constructFromEvents(events, {
			source: text,
			maxAliases,
			schema: CORE_SCHEMA
		});
	} catch {
		return;
	}
}
/** What `kustomize build` gives for a folder; one that lists another folder leaves that to the other. */
function built(path, text, files, known) {
	const folder = dirname(path);
	const [kustomization] = mapsIn(text, known);
	if (kustomization === void 0) return [];
	const objects = [...textsAt(kustomization, ["resources"]).flatMap((resource) => {
		const file = join(folder, resource);
		const content = files.get(file);
		return content === void 0 ? [] : objectsIn(file, content, known);
	}), ...generatedObjects(kustomization, path, files)];
	const images = mapsAt(kustomization, ["images"]);
	const namespace = kustomization.namespace;
	return objects.map((object) => placed(withImages(object, images), namespace));
}
function placed(object, namespace) {
	if (typeof namespace !== "string" || object.ref.namespace === void 0) return object;
	const metadata = {
		...mapAt(object.value, ["metadata"]),
		namespace
	};
	const value = {
		...object.value,
		metadata
	};
	return {
		...object,
		ref: {
			...object.ref,
			namespace
		},
		value
	};
}
function objectsIn(path, text, known) {
	return mapsIn(text, known).flatMap((value) => {
		const object = kubeObject(value, path);
		return object === void 0 ? [] : [object];
	});
}
function mapsIn(text, known) {
	const maps = known.get(text) ?? (readYaml(text) ?? []).filter(isMap);
	known.set(text, maps);
	return maps;
}

// src/plan/object/field-change.ts
/** The fields in which two versions of an object differ, in the order of the new one. */
function fieldChanges(before, after) {
	const kind = typeof after.kind === "string" ? after.kind : "";
	return mapChanges(before, after, []).map((difference) => shownChange(difference, kind));
}
function differences(before, after, steps) {
	if (before === after) return [];
	if (isMap(before) && isMap(after)) return mapChanges(before, after, steps);
	if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, steps);
	if (typeof before === "string" && typeof after === "string") return textChanges(before, after, steps);
	return [{
		steps,
		before,
		after
	}];
}
function mapChanges(before, after, steps) {
	return [.../* @__PURE__ */ new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key) => differences(own(before, key), own(after, key), [...steps, { key }]));
}
function own(map, key) {
	return Object.hasOwn(map, key) ? map[key] : void 0;
}
/** A file of YAML within a map of real files is compared as what it says. */
function textChanges(before, after, steps) {
	const last = steps.at(-1);
	if (last === void 0 || !("key" in last) || !isYaml(last.key)) return [{
		steps,
		before,
		after
	}];
	const [old, fresh] = [readYaml(before), readYaml(after)];
	if (old?.length !== 1 || fresh?.length !== 1) return [{
		steps,
		before,
		after
	}];
	const inner = differences(old[0], fresh[0], steps);
	return inner.length === 0 ? [{
		steps,
		before,
		after
	}] : inner;
}
function listChanges(before, after, steps) {
	const last = steps.at(-1);
	const field = last !== void 0 && "key" in last ? last.key : "";
	const name = elementName(field, before, after);
	if (name !== void 0) return namedChanges({
		before,
		after,
		steps,
		name
	});
	if ([...before, ...after].every((element) => !isMap(element) && !Array.isArray(element))) return sameText(before, after) ? [] : [{
		steps,
		before,
		after
	}];
	return placedChanges(before, after, steps);
}
function namedChanges({ before, after, steps, name }) {
	const old = new Map(before.map((element, index) => [name(element), {
		element,
		index
	}]));
	const names = after.map(name);
	const kept = names.filter((one) => old.has(one));
	const order = [...old.keys()].filter((one) => names.includes(one));
	return [
		...kept.some((one, index) => one !== order[index]) ? [{
			steps: [...steps, { key: "order" }],
			before: order,
			after: kept
		}] : [],
		...after.flatMap((element, index) => {
			const step = {
				element: names[index] ?? "",
				index
			};
			return differences(old.get(step.element)?.element, element, [...steps, step]);
		}),
		...[...old].flatMap(([one, { element, index }]) => names.includes(one) ? [] : [{
			steps: [...steps, {
				element: one,
				index
			}],
			before: element
		}])
	];
}
/** Elements that only their place tells apart: equal ones are set aside, the others compared in order. */
function placedChanges(before, after, steps) {
	const left = before.map((element) => JSON.stringify(element));
	const added = after.flatMap((element, index) => {
		const at = left.indexOf(JSON.stringify(element));
		if (at < 0) return [{
			element,
			index
		}];
		left[at] = "";
		return [];
	});
	const gone = before.flatMap((element, index) => left[index] === "" ? [] : [{
		element,
		index
	}]);
	if (added.length === 0 && gone.length === 0 && !sameText(before, after)) return [{
		steps,
		before,
		after
	}];
	const length = Math.max(added.length, gone.length);
	return Array.from({ length }, (_, at) => {
		const [old, fresh] = [gone[at], added[at]];
		const index = fresh?.index ?? old?.index ?? 0;
		return differences(old?.element, fresh?.element, [...steps, {
			element: `${index}`,
			index
		}]);
	}).flat();
}
function sameText(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function shownChange({ steps, before, after }, kind) {
	const keys = keysOf(steps);
	const named = valueName(steps);
	const show = (value) => value === void 0 ? void 0 : masked(value, named, kind);
	const [old, fresh] = [show(before), show(after)];
	const place = {
		path: fieldPath(steps),
		keys,
		...isQuiet(steps) ? { quiet: true } : {}
	};
	if (sameText(old, fresh) || old === "(hidden)" || fresh === "(hidden)") {
		const [was, is] = [before === void 0 ? {} : { before: hidden }, after === void 0 ? {} : { after: hidden }];
		return {
			...place,
			...was,
			...is,
			secret: true
		};
	}
	if (isLong(before) || isLong(after)) return {
		...place,
		diff: lineDiff(maskedText(textOf(before)), maskedText(textOf(after)))
	};
	return {
		...place,
		...old === void 0 ? {} : { before: old },
		...fresh === void 0 ? {} : { after: fresh }
	};
}
/** The keys with the name of a variable in the place of its `value`, which says whether that is a secret. */
function valueName(steps) {
	const keys = keysOf(steps);
	const [element, last] = steps.slice(-2);
	if (element === void 0 || last === void 0) return keys;
	return "element" in element && "key" in last && last.key === "value" ? [...keys, element.element] : keys;
}
function isLong(value) {
	return typeof value === "string" && value.includes("\n");
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
/** Labels and notes of our own on the object itself, checksums, and what SOPS writes beside its values. */
function isQuiet(steps) {
	const keys = keysOf(steps);
	const last = keys.at(-1) ?? "";
	if (keys[0] === "sops") return true;
	if (keys[0] === "metadata" && /^(?:labels|name|namespace)$/.test(keys[1] ?? "")) return true;
	if (!keys.includes("annotations")) return false;
	if (/checksum/.test(last)) return true;
	return keys[0] === "metadata" && /^(karstkit\.dev|kustomize\.toolkit\.fluxcd\.io)\//.test(last) && !last.endsWith("/prune");
}

// src/plan/object/quantity.ts
const factors = {
	m: .001,
	"": 1,
	k: 1e3,
	M: 1e6,
	G: 1e9,
	T: 0xe8d4a51000,
	P: 0x38d7ea4c68000,
	E: 0xde0b6b3a7640000,
	Ki: 1024,
	Mi: 2 ** 20,
	Gi: 2 ** 30,
	Ti: 2 ** 40,
	Pi: 2 ** 50,
	Ei: 2 ** 60
};
/** A quantity of Kubernetes as a number, near enough to say which of two is more; undefined when it is none. */
function quantityOf(value) {
	if (typeof value === "number") return value;
	if (typeof value !== "string") return void 0;
	const [, digits, suffix = ""] = /^([0-9]+(?:\.[0-9]*)?)([a-zA-Z]{0,2})$/.exec(value) ?? [];
	const factor = Object.hasOwn(factors, suffix) ? factors[suffix] : void 0;
	return digits === void 0 || factor === void 0 ? void 0 : Number(digits) * factor;
}

// src/plan/object/fixed-field.ts
/** Fields that the API server never lets change, by kind. */
const fixed = {
	ClusterRoleBinding: [["roleRef"]],
	CustomResourceDefinition: [
		["spec", "group"],
		[
			"spec",
			"names",
			"kind"
		],
		[
			"spec",
			"names",
			"plural"
		],
		["spec", "scope"]
	],
	DaemonSet: [["spec", "selector"]],
	Deployment: [["spec", "selector"]],
	IngressClass: [["spec", "controller"]],
	Job: [
		["spec", "completionMode"],
		["spec", "managedBy"],
		["spec", "podFailurePolicy"],
		["spec", "selector"],
		["spec", "successPolicy"],
		["spec", "template"]
	],
	PriorityClass: [["preemptionPolicy"], ["value"]],
	ReplicaSet: [["spec", "selector"]],
	RoleBinding: [["roleRef"]],
	Secret: [["type"]],
	StorageClass: [
		["parameters"],
		["provisioner"],
		["reclaimPolicy"],
		["volumeBindingMode"]
	]
};
/** Where only a few fields of `spec` may change, those. */
const free = {
	PersistentVolumeClaim: ["resources", "volumeAttributesClassName"],
	StatefulSet: [
		"minReadySeconds",
		"ordinals",
		"persistentVolumeClaimRetentionPolicy",
		"replicas",
		"revisionHistoryLimit",
		"template",
		"updateStrategy"
	]
};
/** Fields that differ although the API server lets nobody change them. */
function changedFixed(kind, before, after) {
	return [
		...[...Object.hasOwn(fixed, kind) ? fixed[kind] ?? [] : [], ...fixedOfSpec(kind, before, after)].filter((field) => differs(before, after, field)),
		...kind === "PersistentVolumeClaim" ? shrunk(before, after) : [],
		...kind === "Service" ? changedAddress(before, after) : [],
		...sealedData(before, after)
	];
}
/** Flux deletes the object and makes it anew where the server refuses a change. */
function isForced(object) {
	return said(object, "force") === "enabled";
}
/** Flux leaves the object as it is once it is there. */
function isLeftAlone(object) {
	return ["ifnotpresent", "ignore"].includes(said(object, "ssa"));
}
function said(object, name) {
	const annotations = mapAt(object, ["metadata", "annotations"]);
	return textOf$1(annotations[`kustomize.toolkit.fluxcd.io/${name}`]).toLowerCase();
}
function fixedOfSpec(kind, before, after) {
	const mayChange = Object.hasOwn(free, kind) ? free[kind] : void 0;
	if (mayChange === void 0) return [];
	return [.../* @__PURE__ */ new Set([...Object.keys(mapAt(before, ["spec"])), ...Object.keys(mapAt(after, ["spec"]))])].filter((key) => !mayChange.includes(key)).map((key) => ["spec", key]);
}
/** A claim grows, it never shrinks. */
function shrunk(before, after) {
	const field = [
		"spec",
		"resources",
		"requests",
		"storage"
	];
	const [old, fresh] = [quantityOf(valueAt(before, field)), quantityOf(valueAt(after, field))];
	return old !== void 0 && fresh !== void 0 && fresh < old ? [field] : [];
}
/** An address that a Service has, or has none of on purpose. One that is not written was given by the cluster, and stays. */
function changedAddress(before, after) {
	if (valueAt(after, ["spec", "type"]) === "ExternalName") return [];
	const field = ["spec", "clusterIP"];
	const [old, fresh] = [valueAt(before, field), valueAt(after, field)];
	return (old === "None" || fresh === "None" || old !== void 0 && fresh !== void 0) && old !== fresh ? [field] : [];
}
/** A ConfigMap or Secret that says so of itself. */
function sealedData(before, after) {
	if (before.immutable !== true) return [];
	return [
		["data"],
		["binaryData"],
		["stringData"],
		["immutable"]
	].filter((field) => differs(before, after, field));
}
/** Keys in another order are the same value. */
function differs(before, after, field) {
	return sortedJson(valueAt(before, field)) !== sortedJson(valueAt(after, field));
}
function sortedJson(value) {
	return JSON.stringify(value, (_, inner) => {
		if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1));
	});
}

// src/plan/object/pair-objects.ts
/** A digest at the end of a name: ours and Git's in hexadecimal, kustomize's in its own ten letters. */
const hashEnd = /-(?:[0-9a-f]{8,64}|[2456789bcdfghkmt]{10})$/;
/**
* The objects of two trees, side by side. The file plays no part, so a moved object is the same one; what has gone and
* what has come are one object when their names differ in a hash alone, or their namespaces alone.
*/
function pairObjects(before, after) {
	const gone = new Map(before.map((object) => [objectKey(object.ref), object]));
	const fresh = new Map(after.map((object) => [objectKey(object.ref), object]));
	return [
		...[
			...matched(gone, fresh, objectKey),
			...matched(gone, fresh, baseKey),
			...matched(gone, fresh, ({ namespace: _, ...ref }) => objectKey(ref))
		],
		...[...gone.values()].map((object) => ({ before: object })),
		...[...fresh.values()].map((object) => ({ after: object }))
	].sort((a, b) => compareObjects(refOf(a), refOf(b)));
}
/** Which object a pair is about: as it will be, or as it was when it goes. */
function refOf({ before, after }) {
	const ref = (after ?? before)?.ref;
	if (ref === void 0) throw new TypeError("a pair of nothing");
	return ref;
}
/** Takes out of both lists what is one and the same by a key; where a key is not the only one, nothing is guessed. */
function matched(gone, fresh, key) {
	const after = byKey(fresh.values(), key);
	const pairs = [...byKey(gone.values(), key)].flatMap(([one, [old, ...others]]) => {
		const [next, ...more] = after.get(one) ?? [];
		const isSure = others.length === 0 && more.length === 0;
		return old === void 0 || next === void 0 || !isSure ? [] : [{
			before: old,
			after: next
		}];
	});
	for (const pair of pairs) {
		gone.delete(objectKey(pair.before.ref));
		fresh.delete(objectKey(pair.after.ref));
	}
	return pairs;
}
function byKey(objects, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const object of objects) {
		const one = key(object.ref);
		if (one === void 0) continue;
		const group = groups.get(one);
		if (group === void 0) groups.set(one, [object]);
		else group.push(object);
	}
	return groups;
}
/** The same for all names with one hash after one name. */
function baseKey(ref) {
	if (!hashEnd.test(ref.name)) return void 0;
	return objectKey({
		...ref,
		name: ref.name.replace(hashEnd, "")
	});
}

// src/plan/object/object-change.ts
/** The pairs of two trees that differ. */
function changedPairs(before, after) {
	return pairObjects(before, after).flatMap((pair) => {
		const { before: old, after: fresh } = pair;
		if (old !== void 0 && fresh !== void 0) return bothKnown(old, fresh);
		return [{
			...pair,
			action: old === void 0 ? "create" : "delete",
			fields: []
		}];
	});
}
function bothKnown(before, after) {
	const fields = isSame(before.value, after.value) ? [] : fieldChanges(before.value, after.value);
	const isSuccessor = objectKey(before.ref) !== objectKey(after.ref);
	if (fields.length === 0 && before.path === after.path && !isSuccessor) return [];
	return [{
		before,
		after,
		action: isSuccessor || isMadeAnew(before, after) ? "replace" : "update",
		fields
	}];
}
function isMadeAnew(before, after) {
	const { kind } = after.ref;
	return isForced(after.value) && changedFixed(kind, before.value, after.value).length > 0;
}
/** A changed pair as a plan keeps it. `root` is the environment's directory. */
function objectChange(pair, root, causes) {
	const { before, after, action, fields } = pair;
	const path = (after ?? before)?.path ?? "";
	const isMoved = before !== void 0 && after !== void 0 && before.path !== after.path;
	return {
		action,
		object: refOf(pair),
		...action === "replace" && before !== void 0 ? { was: before.ref } : {},
		path: `${root}/${path}`,
		...isMoved ? { movedFrom: `${root}/${before.path}` } : {},
		...action === "delete" && staysInCluster(before) ? { stays: true } : {},
		fields,
		causes
	};
}
/** Flux deletes no object that tells it not to. */
function staysInCluster(object) {
	return valueAt(object?.value, [
		"metadata",
		"annotations",
		"kustomize.toolkit.fluxcd.io/prune"
	]) === "disabled";
}
function isSame(before, after) {
	return before === after || JSON.stringify(before) === JSON.stringify(after);
}

export { changedFixed as a, readYaml as c, textsAt as d, elementName as f, refOf as i, listAt as l, objectChange as n, isLeftAlone as o, staysInCluster as r, readObjects as s, changedPairs as t, mapsAt as u };