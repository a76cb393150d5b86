import { S as compareCodePoints } from "./chunk-world.js";
import { a as readOnlyRoot, c as isMap, d as mapAt, f as podOf, g as valueAt, h as textOf$1, i as serviceAccountToken, l as mergeKeys, n as podSecurity, p as templateOf, t as causeOf } from "./chunk-cause.js";
import { a as secretIn, o as secretName } from "./chunk-secret-settings.js";
import { c as constructFromEvents, d as parseEvents, r as CORE_SCHEMA } from "./chunk-js-yaml.js";
import { C as dangerCodes, b as Problem } from "./chunk-problem.js";
import { t as builtInHosts } from "./chunk-host.js";
import { t as parseSlug } from "./chunk-slug.js";
import { basename, dirname, join } from "node:path/posix";

// src/plan/object/kube-object.ts
/** The object that a mapping is; undefined when it has no kind or no name. */
function kubeObject(value, path) {
	const { apiVersion, kind } = value;
	const { name, namespace } = mapAt(value, ["metadata"]);
	if (typeof apiVersion !== "string" || typeof kind !== "string") return void 0;
	if (typeof name !== "string") return void 0;
	return {
		ref: {
			apiVersion,
			kind,
			...typeof namespace === "string" ? { namespace } : {},
			name
		},
		path,
		value
	};
}
/** The group of an API without its version: a new version of it is the same object. */
function groupOf({ apiVersion }) {
	const slash = apiVersion.indexOf("/");
	return slash < 0 ? "" : apiVersion.slice(0, slash);
}
/** What is equal for the same object, whatever its API's version. */
function objectKey(ref) {
	return [
		groupOf(ref),
		ref.kind,
		ref.namespace ?? "",
		ref.name
	].join("\n");
}
/** `Deployment/api`, as people write it. */
function objectName({ kind, name }) {
	return `${kind}/${name}`;
}
function compareObjects(a, b) {
	return compareCodePoints(sortKey$1(a), sortKey$1(b));
}
function sortKey$1({ namespace = "", kind, name }) {
	return [
		namespace,
		kind,
		name
	].join("\n");
}

// src/plan/line-diff.ts
const context = 3;
/** Beyond this many pairs of lines the comparison costs more than its answer is worth: the middle is shown as replaced. */
const maxPairs = 4e6;
/** A unified diff of two texts by lines, hunks only, without file headers; empty when they are equal. */
function lineDiff(before, after) {
	if (before === after) return "";
	const lines = compare(toLines(before), toLines(after));
	return hunkRanges(lines).map(([from, to]) => hunk(lines, from, to)).join("\n");
}
function toLines(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	else lines.push(`${lines.pop() ?? ""}\n\\ No newline at end of file`);
	return lines;
}
/** Equal heads and tails are set aside first: most files change in one place. */
function compare(before, after) {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	return [
		...before.slice(0, head).map((text) => line(" ", text)),
		...edits(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
		...before.slice(before.length - tail).map((text) => line(" ", text))
	];
}
function edits(before, after) {
	const removed = (texts) => texts.map((text) => line("-", text));
	const added = (texts) => texts.map((text) => line("+", text));
	if (before.length * after.length > maxPairs) return [...removed(before), ...added(after)];
	const common = commonLengths(before, after);
	const width = after.length + 1;
	const lines = [];
	let x = 0;
	let y = 0;
	while (x < before.length && y < after.length) {
		const below = common[(x + 1) * width + y] ?? 0;
		const beside = common[x * width + y + 1] ?? 0;
		const next = step(line(" ", before[x] ?? ""), after[y] ?? "", below >= beside);
		lines.push(next);
		if (next.sign !== "+") x += 1;
		if (next.sign !== "-") y += 1;
	}
	return [
		...lines,
		...removed(before.slice(x)),
		...added(after.slice(y))
	];
}
function step(old, fresh, isRemovalFirst) {
	if (old.text === fresh) return old;
	return isRemovalFirst ? line("-", old.text) : line("+", fresh);
}
/** Length of the longest common subsequence of what follows each pair of lines. */
function commonLengths(before, after) {
	const width = after.length + 1;
	const lengths = new Uint32Array((before.length + 1) * width);
	for (let x = before.length - 1; x >= 0; x -= 1) for (let y = after.length - 1; y >= 0; y -= 1) {
		const next = before[x] === after[y] ? (lengths[(x + 1) * width + y + 1] ?? 0) + 1 : 0;
		const skip = Math.max(lengths[(x + 1) * width + y] ?? 0, lengths[x * width + y + 1] ?? 0);
		lengths[x * width + y] = Math.max(next, skip);
	}
	return lengths;
}
function line(sign, text) {
	return {
		sign,
		text
	};
}
/** Where changes lie, with their context; changes whose contexts touch share one hunk. */
function hunkRanges(lines) {
	const ranges = [];
	for (const [index, { sign }] of lines.entries()) {
		if (sign === " ") continue;
		const last = ranges.at(-1);
		const to = Math.min(lines.length, index + context + 1);
		if (last !== void 0 && index - context <= last[1]) last[1] = to;
		else ranges.push([Math.max(0, index - context), to]);
	}
	return ranges;
}
function hunk(lines, from, to) {
	const inside = lines.slice(from, to);
	const above = lines.slice(0, from);
	return [`@@ -${range(above, inside, "+")} +${range(above, inside, "-")} @@`, ...inside.map(({ sign, text }) => sign + text)].join("\n");
}
function range(above, inside, absent) {
	const from = above.filter(({ sign }) => sign !== absent).length;
	const count = inside.filter(({ sign }) => sign !== absent).length;
	if (count === 1) return String(from + 1);
	return `${count === 0 ? from : from + 1},${count}`;
}

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

// src/plan/object/mask.ts
/** What stands for a value that nobody may read from a plan. */
const hidden = "(hidden)";
/** Fields of these kinds hold secrets, encrypted or not, whatever they are called. */
const secretFields = {
	Secret: ["data", "stringData"],
	SealedSecret: ["encryptedData"]
};
/**
* A value as a plan may show it: what a Secret holds, what SOPS or Sealed Secrets encrypted, variables with the name of
* a secret, keys, tokens and passwords in addresses are replaced; all else stays.
*/
function masked(value, keys, kind) {
	if (isSecretPlace(keys, kind)) return maskedWhole(value);
	if (typeof value === "string") return maskedText(value, keys);
	if (Array.isArray(value)) return value.map((element, index) => masked(element, [...keys, `${index}`], kind));
	if (!isMap(value)) return value;
	const isNamed = typeof value.name === "string" && secretName.test(value.name);
	const entries = Object.entries(value).flatMap(([key, inner]) => {
		if (inner === void 0) return [];
		return [[key, isNamed && key === "value" ? hidden : masked(inner, [...keys, key], kind)]];
	});
	return Object.fromEntries(entries);
}
/** A text of several lines in which whatever is secret is hidden where it stands. */
function maskedText(text, keys = []) {
	const name = keys.at(-1) ?? "";
	if (text.startsWith("ENC[") || secretName.test(name)) return hidden;
	if (/PRIVATE KEY-----/.test(text)) return hidden;
	return text.split("\n").map((line) => {
		const bare = line.replace(/(:\/\/)[^/\s@]{1,1024}@/g, `$1${hidden}@`);
		return secretIn(bare) === void 0 ? bare : hidden;
	}).join("\n");
}
/** May a line of a file of this text be shown? */
function holdsSecrets(text) {
	return /^\s*["']?kind["']?\s*:\s*["']?(Secret|SealedSecret)\b/m.test(text);
}
function isSecretPlace(keys, kind) {
	const fields = Object.hasOwn(secretFields, kind) ? secretFields[kind] ?? [] : [];
	return keys.slice(0, 2).some((key) => fields.includes(key)) || keys[0] === "sops";
}
/** The keys of a Secret are no secret. */
function maskedWhole(value) {
	if (!isMap(value)) return hidden;
	return Object.fromEntries(Object.keys(value).map((key) => [key, hidden]));
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
/** Is this a file that objects are read from, itself or through a generator? */
function isYaml(path) {
	return /\.ya?ml$/.test(path);
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
		action: isSuccessor ? "replace" : "update",
		fields
	}];
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

// src/plan/danger/danger.ts
/** A danger of one object; what to do is what its code advises. */
function danger(code, object, told) {
	return {
		code,
		object,
		hint: dangerCodes[code].next,
		...told
	};
}
/** A rule that looks at one changed object at a time. */
function eachPair(judge) {
	return (scene) => scene.pairs.flatMap((pair) => judge(pair, scene));
}
/** The object that a pair is about, for a danger's place. */
const subjectOf = refOf;
/** Up to five of many, as a list that a person reads. */
function listed(texts) {
	const shown = texts.slice(0, 5).join(", ");
	return texts.length > 5 ? `${shown} and ${texts.length - 5} more` : shown;
}

// src/plan/danger/data-deleted.ts
const losses = {
	CustomResourceDefinition: "goes, and with it every object of its kind in the whole cluster",
	Namespace: "goes, and with it everything that stands in it, volumes too",
	PersistentVolume: "goes, and its storage with it unless it is retained",
	PersistentVolumeClaim: "goes, and what its volume holds is lost unless the storage class retains it",
	StatefulSet: "goes: its pods stop, and its volumes are nobody’s any more",
	VolumeSnapshot: "goes, and the data that it kept with it"
};
/** An object that holds data is deleted; one that Flux is told to keep is not. Code: danger.data-deleted. */
const dataDeleted = eachPair(({ action, before }) => {
	const ref = before?.ref;
	if (ref === void 0 || action !== "delete" || staysInCluster(before)) return [];
	const loss = Object.hasOwn(losses, ref.kind) ? losses[ref.kind] : void 0;
	if (loss === void 0) return [];
	return [danger("danger.data-deleted", ref, {
		severity: "high",
		message: `it ${loss}`
	})];
});

// src/plan/danger/flux.ts
/** Flux is told to leave alone what changes, or to leave behind what goes. Codes: danger.flux-suspended, danger.prune-off. */
const fluxHoldsBack = ({ after, pairs }) => [...after.filter(isSuspended).map(({ ref }) => danger("danger.flux-suspended", ref, {
	severity: "high",
	field: "spec.suspend",
	message: "Flux leaves it alone: nothing of this change arrives in the cluster"
})), ...pairs.flatMap(leftBehind)];
function isSuspended({ ref, value }) {
	return groupOf(ref).endsWith(".toolkit.fluxcd.io") && valueAt(value, ["spec", "suspend"]) === true;
}
function leftBehind({ before, after }) {
	if (before === void 0 || after === void 0) return [];
	const { ref } = after;
	if (ref.kind !== "Kustomization" || groupOf(ref) !== "kustomize.toolkit.fluxcd.io") return [];
	const turned = (field, value) => valueAt(after.value, ["spec", field]) === value && valueAt(before.value, ["spec", field]) !== value;
	const told = {
		severity: "medium",
		message: "what leaves Git stays in the cluster"
	};
	return [...turned("prune", false) ? ["spec.prune"] : [], ...turned("deletionPolicy", "Orphan") ? ["spec.deletionPolicy"] : []].map((field) => danger("danger.prune-off", ref, {
		...told,
		field
	}));
}

// src/plan/danger/host.ts
/** What a route answers when it names no host. */
const everyHost = "every host";
/**
* A route answers for a host, or for requests of it, that it did not answer before, or no longer does. Codes:
* danger.host-exposed, danger.host-removed.
*/
const hostsChange = eachPair((pair) => {
	const ref = subjectOf(pair);
	const [before, after] = [routesOf(pair.before), routesOf(pair.after)];
	const [old, fresh] = [hostsOf(before), hostsOf(after)];
	const added = fresh.filter((host) => !old.includes(host));
	const gone = old.filter((host) => !fresh.includes(host));
	return [
		...added.length === 0 ? otherRequests(pair.after, before, after) : [],
		...added.length === 0 ? [] : [danger("danger.host-exposed", ref, {
			severity: added.includes(everyHost) ? "high" : "medium",
			message: `${listed(added)} is reached from outside the cluster`
		})],
		...gone.length === 0 ? [] : [danger("danger.host-removed", ref, {
			severity: "medium",
			message: `${listed(gone)} is answered no more`
		})]
	];
});
/** The same hosts, another rule about paths or methods. */
function otherRequests(subject, before, after) {
	const known = before.map(({ match }) => match);
	const added = after.filter(({ match }) => !known.includes(match));
	if (subject === void 0 || added.length === 0) return [];
	const message = `other requests to ${listed(hostsOf(added))} reach it than before`;
	return [danger("danger.host-exposed", subject.ref, {
		severity: "medium",
		message
	})];
}
function hostsOf(routes) {
	return [...new Set(routes.flatMap(({ hosts }) => hosts))];
}
const readers = {
	Gateway: (value) => mapsAt(value, ["spec", "listeners"]).map((one) => named$1([one.hostname], one.hostname)),
	GRPCRoute: gatewayRoutes,
	HTTPRoute: gatewayRoutes,
	Ingress: (value) => mapsAt(value, ["spec", "rules"]).map((rule) => named$1([rule.host], mapsAt(rule, ["http", "paths"]).map(({ path, pathType }) => [path, pathType]))),
	IngressRoute: traefikRoutes,
	IngressRouteTCP: traefikRoutes,
	TCPRoute: () => [named$1([], "")],
	TLSRoute: gatewayRoutes
};
function routesOf(object) {
	if (object === void 0 || !Object.hasOwn(readers, object.ref.kind)) return [];
	return readers[object.ref.kind]?.(object.value) ?? [];
}
function gatewayRoutes(value) {
	return [named$1(textsAt(value, ["spec", "hostnames"]), mapsAt(value, ["spec", "rules"]).map(({ matches: some }) => some))];
}
/** Traefik's own language: the names stand between backticks or quotes. */
function traefikRoutes(value) {
	return mapsAt(value, ["spec", "routes"]).map((route) => {
		const match = textOf$1(route.match);
		return named$1([...match.matchAll(/\bHost(?:SNI)?(?:Regexp)?\(([^)]{0,2048})\)/g)].flatMap(([, inner = ""]) => [...inner.matchAll(/[`"']([^`"']{1,512})[`"']/g)].map(([, host]) => host)), [match, valueAt(value, ["spec", "entryPoints"])]);
	});
}
function named$1(hosts, match) {
	const names = hosts.filter((host) => typeof host === "string");
	const all = names.length === 0 || names.includes("*") ? [everyHost] : names;
	return {
		hosts: all,
		match: JSON.stringify([all, match ?? ""])
	};
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

// src/plan/danger/immutable-field.ts
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
/**
* The API server refuses the change, and Flux stops at it. Where Flux may delete and make anew instead, or is told to
* leave what is there, nothing is refused. Code: danger.field-immutable.
*/
const immutableFields = eachPair(({ action, before, after }) => {
	if (action !== "update" || before === void 0 || after === void 0) return [];
	if (isReplacedByFlux(after.value)) return [];
	return changedFixed(after.ref.kind, before.value, after.value).map((field) => danger("danger.field-immutable", after.ref, {
		severity: "high",
		field: field.join("."),
		message: `the API server lets ${field.join(".")} of a ${after.ref.kind} never change`
	}));
});
function isReplacedByFlux(object) {
	const annotations = mapAt(object, ["metadata", "annotations"]);
	const said = (name) => textOf$1(annotations[`kustomize.toolkit.fluxcd.io/${name}`]).toLowerCase();
	return said("force") === "enabled" || ["ifnotpresent", "ignore"].includes(said("ssa"));
}
function changedFixed(kind, before, after) {
	return [
		...[...Object.hasOwn(fixed, kind) ? fixed[kind] ?? [] : [], ...fixedOfSpec(kind, before, after)].filter((field) => differs(before, after, field)),
		...kind === "PersistentVolumeClaim" ? shrunk(before, after) : [],
		...kind === "Service" ? changedAddress(before, after) : [],
		...sealedData(before, after)
	];
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

// src/plan/danger/mesh.ts
const sidecar = "envoy";
const callersFile = "callers.yaml";
/** Where callers are named: one by one on HTTP, by their certificate on anything else. */
const nameKeys = ["principals", "match_typed_subject_alt_names"];
/** Ways to let somebody in without naming them. */
const patterns = [
	"any",
	"contains",
	"prefix",
	"safe_regex",
	"suffix"
];
/**
* Who may call: somebody of another owner, or somebody who is not named one by one; or the sidecar goes. Codes:
* danger.mesh-callers, danger.mesh-off.
*/
const meshLoosened = eachPair(({ before, after }) => {
	if (after === void 0) return [];
	return [...sidecarGone(before, after), ...callersAdded(before, after)];
});
function sidecarGone(before, after) {
	if (before === void 0 || !hasSidecar(before) || hasSidecar(after)) return [];
	return [danger("danger.mesh-off", after.ref, {
		severity: "high",
		message: "its pods lose the sidecar: calls are plain from now on"
	})];
}
function hasSidecar({ path, value }) {
	const template = templateOf({
		path,
		area: "",
		object: value
	});
	if (template === void 0) return false;
	return ["initContainers", "containers"].some((list) => mapsAt(value, [
		...template,
		"spec",
		list
	]).some(({ name }) => name === sidecar));
}
function callersAdded(before, after) {
	const [old, fresh] = [callersOf(before), callersOf(after)];
	if (fresh === void 0) return [];
	const own = `/ns/${after.ref.namespace}/`;
	const added = fresh.ids.filter((id) => !(old?.ids ?? []).includes(id) && !id.includes(own));
	const isLoose = fresh.loose.some((one) => !(old?.loose ?? []).includes(one));
	const field = `data["${callersFile}"]`;
	return [...added.length === 0 ? [] : [danger("danger.mesh-callers", after.ref, {
		severity: "medium",
		field,
		message: `callers of another namespace are let in: ${listed(added)}`
	})], ...isLoose ? [danger("danger.mesh-callers", after.ref, {
		severity: "high",
		field,
		message: "callers are let in whom nothing names one by one"
	})] : []];
}
function callersOf(object) {
	if (object?.ref.kind !== "ConfigMap") return void 0;
	const text = mapAt(object.value, ["data"])[callersFile];
	if (typeof text !== "string") return void 0;
	const documents = readYaml(text) ?? [];
	const names = documents.flatMap((document) => nameKeys.flatMap((key) => below(document, key)));
	return {
		ids: [...new Set(names.flatMap(idsIn))],
		loose: [...names.flatMap(looseIn), ...unruled(documents)]
	};
}
/** Without rules, or with rules that do other than allow, whoever has a certificate may call. */
function unruled(documents) {
	const rules = documents.flatMap((document) => below(document, "rules")).filter(isMap);
	const names = documents.flatMap((document) => below(document, "match_typed_subject_alt_names"));
	if (rules.length === 0 && names.length === 0) return ["no rules"];
	return rules.filter(({ action = "ALLOW" }) => action !== "ALLOW").map(({ action }) => `${action}`);
}
/** Every value that stands under a key, at any depth. */
function below(value, key) {
	if (Array.isArray(value)) return value.flatMap((element) => below(element, key));
	if (!isMap(value)) return [];
	return Object.entries(value).flatMap(([name, inner]) => name === key && inner !== void 0 ? [inner] : below(inner, key));
}
function idsIn(value) {
	if (typeof value === "string") return value.startsWith("spiffe://") ? [value] : [];
	if (Array.isArray(value)) return value.flatMap(idsIn);
	return isMap(value) ? Object.values(value).flatMap(idsIn) : [];
}
function looseIn(value) {
	if (Array.isArray(value)) return value.flatMap(looseIn);
	if (!isMap(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => patterns.includes(key) ? [JSON.stringify([key, inner])] : looseIn(inner));
}

// src/plan/danger/namespace-move.ts
const volumeKinds = ["PersistentVolumeClaim", "StatefulSet"];
/** Said once for all objects that go the same way, at what runs or holds data. Code: danger.namespace-moved. */
const namespaceMoved = ({ pairs }) => {
	const ways = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const [from, to] = [pair.before?.ref.namespace, pair.after?.ref.namespace];
		if (pair.action !== "replace" || from === to) continue;
		const way = `${from ?? "no namespace"} to ${to ?? "no namespace"}`;
		ways.set(way, [...ways.get(way) ?? [], pair]);
	}
	return [...ways].flatMap(([way, moved]) => moveDanger(way, moved));
};
function moveDanger(way, moved) {
	const kindOf = (pair) => subjectOf(pair).kind;
	const holding = moved.find((pair) => volumeKinds.includes(kindOf(pair)));
	const main = holding ?? moved.find((pair) => kindOf(pair) === "Deployment") ?? moved[0];
	if (main === void 0) return [];
	const count = moved.length === 1 ? "it goes" : `${moved.length} objects go`;
	const loss = holding === void 0 ? "" : ", and what its volumes hold stays behind";
	return [danger("danger.namespace-moved", subjectOf(main), {
		severity: holding === void 0 ? "medium" : "high",
		field: "metadata.namespace",
		message: `${count} from ${way}: deleted there, made anew here${loss}`
	})];
}

// src/plan/danger/address-range.ts
/** Does a range of addresses lie within another? Texts that are no ranges only within themselves. */
function isWithinRange(inner, outer) {
	if (inner === outer) return true;
	const [small, large] = [rangeOf(inner), rangeOf(outer)];
	if (small === void 0 || large === void 0 || small.bits !== large.bits) return false;
	if (small.length < large.length) return false;
	const shift = BigInt(large.bits - large.length);
	return small.base >> shift === large.base >> shift;
}
function rangeOf(text) {
	const [address = "", length] = text.split("/");
	const isFour = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address);
	const base = isFour ? fromFour(address) : fromSix(address);
	if (base === void 0) return void 0;
	const bits = isFour ? 32 : 128;
	const prefix = length === void 0 ? bits : Number(length);
	if (!Number.isInteger(prefix) || prefix < 0 || prefix > bits) return void 0;
	return {
		base,
		length: prefix,
		bits
	};
}
function fromFour(address) {
	return address.split(".").reduce((sum, part) => sum << 8n | BigInt(Number(part) & 255), 0n);
}
function fromSix(address) {
	if (!/^[0-9a-fA-F:]+$/.test(address) || address.split("::").length > 2) return void 0;
	const [head = "", tail] = address.split("::");
	const groups = (text) => text === "" ? [] : text.split(":");
	const [before, after] = [groups(head), groups(tail ?? "")];
	const missing = 8 - before.length - after.length;
	if (missing < 0 || tail === void 0 && missing > 0) return void 0;
	const all = [
		...before,
		...Array(missing).fill("0"),
		...after
	];
	if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return void 0;
	return all.reduce((sum, group) => sum << 16n | BigInt(`0x${group}`), 0n);
}

// src/plan/danger/network-admission.ts
/** What a NetworkPolicy lets through in one direction. */
function admissionsOf(policy, direction) {
	const side = direction === "ingress" ? "from" : "to";
	return mapsAt(policy, ["spec", direction]).flatMap((rule) => {
		const peers = orAll(mapsAt(rule, [side]));
		const ports = orAll(mapsAt(rule, ["ports"]));
		return peers.flatMap((peer) => ports.map((port) => ({
			peer,
			port,
			text: `${peerText(peer)}${portText(port)}`
		})));
	});
}
/** Does one admission let through whatever the other does? */
function admits(wide, narrow) {
	return peerCovers(wide.peer, narrow.peer) && portCovers(wide.port, narrow.port);
}
function orAll(list) {
	return list.length === 0 ? [void 0] : list;
}
function peerCovers(wide, narrow) {
	if (wide === void 0) return true;
	if (narrow === void 0) return false;
	if (isMap(wide.ipBlock) && isMap(narrow.ipBlock)) return blockCovers(wide.ipBlock, narrow.ipBlock);
	if (wide.ipBlock !== void 0 || narrow.ipBlock !== void 0) return false;
	return selectorCovers(wide.namespaceSelector, narrow.namespaceSelector) && (wide.podSelector === void 0 || selectorCovers(wide.podSelector, narrow.podSelector));
}
/** A selector that asks for less covers more; an absent one means the policy's own namespace and nothing else. */
function selectorCovers(wide, narrow) {
	if (wide === void 0 || narrow === void 0) return wide === narrow;
	if (JSON.stringify(wide) === JSON.stringify(narrow)) return true;
	if (valueAt(wide, ["matchExpressions"]) !== void 0) return false;
	const asked = Object.entries(mapAt(wide, ["matchLabels"]));
	const given = mapAt(narrow, ["matchLabels"]);
	return asked.every(([key, value]) => given[key] === value);
}
function blockCovers(wide, narrow) {
	if (JSON.stringify(wide) === JSON.stringify(narrow)) return true;
	const range = textOf$1(narrow.cidr);
	if (!isWithinRange(range, textOf$1(wide.cidr))) return false;
	const spared = textsAt(narrow, ["except"]);
	return textsAt(wide, ["except"]).every((hole) => !isWithinRange(hole, range) && !isWithinRange(range, hole) || spared.some((other) => isWithinRange(hole, other)));
}
function portCovers(wide, narrow) {
	if (wide === void 0) return true;
	if (narrow === void 0) return false;
	if ((wide.protocol ?? "TCP") !== (narrow.protocol ?? "TCP")) return false;
	if (wide.port === void 0) return true;
	const [from, to] = [wide.port, wide.endPort ?? wide.port];
	const [low, high] = [narrow.port, narrow.endPort ?? narrow.port];
	if (from === low && to === high) return true;
	return [
		from,
		to,
		low,
		high
	].every((port) => typeof port === "number") && Number(from) <= Number(low) && Number(high) <= Number(to);
}
function peerText(peer) {
	if (peer === void 0) return "everybody";
	const { cidr, except } = mapAt(peer, ["ipBlock"]);
	if (cidr !== void 0) return `${textOf$1(cidr)}${except === void 0 ? "" : " in part"}`;
	const labels = (part) => Object.entries(mapAt(peer, [part, "matchLabels"])).map(([key, value]) => `${key.split("/").at(-1)}=${textOf$1(value)}`).join(" ");
	const parts = [labels("namespaceSelector"), labels("podSelector")].filter((text) => text !== "");
	return parts.length === 0 ? "every pod" : `pods with ${parts.join(" ")}`;
}
function portText(port) {
	if (port?.port === void 0) return "";
	const end = port.endPort === void 0 ? "" : `-${textOf$1(port.endPort)}`;
	return ` on ${textOf$1(port.port)}${end}/${textOf$1(port.protocol ?? "TCP")}`;
}

// src/plan/danger/network.ts
const code$1 = "danger.network-widened";
const directions = ["ingress", "egress"];
/**
* Policies only ever add up, so all of one namespace and one selector are compared as one: what they let through now and
* did not before, and pods that no policy covers any more. Code: danger.network-widened.
*/
const networkWidened = (scene) => {
	const groups = /* @__PURE__ */ new Map();
	for (const policy of scene.before.filter(isPolicy)) groups.set(groupKey(policy), [...groups.get(groupKey(policy)) ?? [], policy]);
	return [...groups].flatMap(([key, before]) => {
		const after = scene.after.filter((object) => isPolicy(object) && groupKey(object) === key);
		return after.length === 0 ? uncovered(before, scene) : widened(before, after);
	});
};
function isPolicy({ ref }) {
	return ref.kind === "NetworkPolicy" && ref.apiVersion.startsWith("networking.k8s.io/");
}
function groupKey({ ref, value }) {
	return `${ref.namespace} ${JSON.stringify(valueAt(value, ["spec", "podSelector"]))}`;
}
function widened(before, after) {
	const [subject] = after;
	if (subject === void 0 || rulesOf(before) === rulesOf(after)) return [];
	return directions.flatMap((direction) => {
		if (!isClosed(before, direction)) return [];
		if (!isClosed(after, direction)) {
			const message = `no policy closes its ${direction} any more`;
			return [danger(code$1, subject.ref, {
				severity: "high",
				field: "spec.policyTypes",
				message
			})];
		}
		const old = before.flatMap(({ value }) => admissionsOf(value, direction));
		const added = after.flatMap(({ value }) => admissionsOf(value, direction)).filter((admission) => !old.some((other) => admits(other, admission))).filter(({ peer }) => !isNeighbour(peer, subject.ref.namespace));
		return added.length === 0 ? [] : [addedDanger(subject, direction, added)];
	});
}
/** One service of the same namespace, by its name: an owner's own affair, and the plan says who may call whom. */
function isNeighbour(peer, namespace) {
	if (peer === void 0) return false;
	const home = mapAt(peer, ["namespaceSelector", "matchLabels"])["kubernetes.io/metadata.name"];
	const name = mapAt(peer, ["podSelector", "matchLabels"])["app.kubernetes.io/name"];
	return home === namespace && name !== void 0;
}
function rulesOf(policies) {
	return JSON.stringify(policies.map(({ value }) => value.spec));
}
function addedDanger(subject, direction, added) {
	const peers = listed([...new Set(added.map(({ text }) => text))]);
	const isAnybody = added.some(({ peer }) => peer === void 0);
	const verb = direction === "ingress" ? "lets in" : "lets out to";
	return danger(code$1, subject.ref, {
		severity: isAnybody ? "high" : "medium",
		field: `spec.${direction}`,
		message: `it ${verb} ${peers}`
	});
}
/** A direction that no policy names is open. */
function isClosed(policies, direction) {
	const name = direction === "ingress" ? "Ingress" : "Egress";
	return policies.some(({ value }) => {
		const types = listAt(value, ["spec", "policyTypes"]);
		if (types.length > 0) return types.includes(name);
		return direction === "ingress" || valueAt(value, ["spec", "egress"]) !== void 0;
	});
}
/** The policies go: is there a pod left that they covered, and that no other covers? */
function uncovered(gone, { after }) {
	const [policy] = gone;
	if (policy === void 0) return [];
	const isNamespaceGone = !after.some(({ ref }) => ref.namespace === policy.ref.namespace);
	const rest = after.filter((object) => isPolicy(object) && object.ref.namespace === policy.ref.namespace);
	const selectsAll = Object.keys(mapAt(policy.value, ["spec", "podSelector"])).length === 0;
	const left = after.filter((object) => selects(policy, object) && !rest.some((other) => selects(other, object)));
	if (isNamespaceGone || left.length === 0 && !selectsAll) return [];
	return [danger(code$1, policy.ref, {
		severity: "high",
		message: "it goes, and nothing else closes the pods that it covered"
	})];
}
function selects(policy, object) {
	const template = templateOf({
		path: object.path,
		area: "",
		object: object.value
	});
	if (template === void 0 || object.ref.namespace !== policy.ref.namespace) return false;
	const labels = mapAt(object.value, [
		...template,
		"metadata",
		"labels"
	]);
	const wanted = mapAt(policy.value, [
		"spec",
		"podSelector",
		"matchLabels"
	]);
	return Object.entries(wanted).every(([key, value]) => labels[key] === value);
}

// src/plan/danger/privilege.ts
const checks = [
	...podSecurity,
	readOnlyRoot,
	serviceAccountToken
];
/**
* Pods break a rule of Pod Security "restricted", or one of ours, that they kept to before. What they broke already is no
* news. Code: danger.privilege-raised.
*/
const privilegeRaised = eachPair(({ before, after }) => {
	if (after === void 0 || before?.value === after.value) return [];
	const known = new Set(faultsOf(before).map(({ key }) => key));
	return faultsOf(after).filter(({ key }) => !known.has(key)).map(({ field, message }) => danger("danger.privilege-raised", after.ref, {
		severity: "high",
		field,
		message
	}));
});
function faultsOf(object) {
	if (object === void 0) return [];
	const pod = podOf({
		path: object.path,
		area: "",
		object: object.value
	});
	if (pod === void 0) return [];
	return checks.flatMap(({ rule, faults }) => faults(pod).map(({ keys, message }) => {
		const field = named(object.value, keys);
		return {
			key: `${rule} ${field}`,
			field,
			message: `${message} (rule ${rule})`
		};
	}));
}
/** The field with names in the place of numbers. */
function named(object, keys) {
	return keys.map((key, at) => {
		if (typeof key === "string") return `.${key}`;
		const name = valueAt(object, [...keys.slice(0, at + 1).map(String), "name"]);
		return `[${typeof name === "string" ? name : key}]`;
	}).join("").replace(/^\./, "");
}

// src/plan/danger/rbac-right.ts
/** What a role allows that its former self did not, wildcards counted for what they reach. */
function addedRights(before, after) {
	const had = rightsOf(before);
	return rightsOf(after).filter((right) => !had.some((other) => covers(other, right)));
}
/** Rights that lead to all others, or to what others keep secret. */
function isFarReaching({ resource, verb }) {
	if (verb === "*" || resource === "*") return true;
	if ([
		"escalate",
		"bind",
		"impersonate"
	].includes(verb)) return true;
	if (/^(secrets|serviceaccounts\/token|certificatesigningrequests\/approval)$/.test(resource)) return true;
	return /^pods\/(exec|attach|portforward|ephemeralcontainers)$/.test(resource);
}
function rightsOf(role) {
	const own = mapsAt(role, ["rules"]).flatMap((rule) => [...resourceRights(rule), ...pathRights(rule)]);
	const parts = mapsAt(role, ["aggregationRule", "clusterRoleSelectors"]).map((selector) => right("", `roles chosen by ${JSON.stringify(selector)}`, "", "*"));
	return [...own, ...parts];
}
function resourceRights(rule) {
	const names = textsAt(rule, ["resourceNames"]);
	const named = names.length === 0 ? [""] : names;
	return textsAt(rule, ["apiGroups"]).flatMap((group) => textsAt(rule, ["resources"]).flatMap((resource) => named.flatMap((name) => textsAt(rule, ["verbs"]).map((verb) => right(group, resource, name, verb)))));
}
function pathRights(rule) {
	return textsAt(rule, ["nonResourceURLs"]).flatMap((path) => textsAt(rule, ["verbs"]).map((verb) => right("", path, "", verb)));
}
function right(group, resource, name, verb) {
	return {
		group,
		resource,
		name,
		verb,
		text: `${verb} ${group === "" || group === "*" ? resource : `${resource}.${group}`}${name === "" ? "" : ` ${name}`}`
	};
}
function covers(wide, narrow) {
	const reaches = (pattern, text) => pattern === "*" || pattern === text;
	return reaches(wide.group, narrow.group) && (reaches(wide.resource, narrow.resource) || isPrefix(wide.resource, narrow.resource)) && (wide.name === "" || wide.name === narrow.name) && reaches(wide.verb, narrow.verb);
}
/** Paths of the API server may end with an asterisk. */
function isPrefix(pattern, path) {
	return pattern.startsWith("/") && pattern.endsWith("*") && path.startsWith(pattern.slice(0, -1));
}

// src/plan/danger/rbac.ts
const code = "danger.rbac-widened";
/**
* Somebody gets rights: a role allows more, a binding names more subjects or another role, or a new one appears. What
* comes with a new namespace is its owner's own, unless it reaches beyond. Code: danger.rbac-widened.
*/
const rbacWidened = eachPair((pair, scene) => {
	const { before, after } = pair;
	if (after === void 0 || !after.ref.apiVersion.startsWith("rbac.authorization.k8s.io/")) return [];
	return after.ref.kind.endsWith("Binding") ? bindingWidened(before, after, scene) : roleWidened(before, after, scene);
});
function roleWidened(before, after, scene) {
	const told = addedRights(before?.value, after.value).filter((right) => before !== void 0 || isFarReaching(right) || isForAll(after));
	if (told.length === 0 || before === void 0 && isOwnersOwn(after, scene) && !told.some(isFarReaching)) return [];
	const rights = listed(told.map(({ text }) => text));
	const severity = told.some(isFarReaching) ? "high" : "medium";
	return [danger(code, after.ref, {
		severity,
		field: "rules",
		message: `it allows ${rights}`
	})];
}
function bindingWidened(before, after, scene) {
	const old = mapsAt(before?.value, ["subjects"]);
	const fresh = mapsAt(after.value, ["subjects"]);
	const name = elementName("subjects", old, fresh) ?? ((subject) => JSON.stringify(subject));
	const known = old.map(name);
	const added = fresh.filter((subject) => !known.includes(name(subject)));
	const role = `${textOf$1(valueAt(after.value, ["roleRef", "kind"]))}/${textOf$1(valueAt(after.value, ["roleRef", "name"]))}`;
	const isAnybody = added.some(isEveryone);
	const isNew = before === void 0 && isOwnersOwn(after, scene) && !isForAll(after);
	if (added.length === 0 || isNew && !isAnybody && !isAdministrator(role)) return [];
	const severity = isAnybody || isForAll(after) || isAdministrator(role) ? "high" : "medium";
	const message = `${listed(added.map(name))} may do what ${role} allows`;
	return [danger(code, after.ref, {
		severity,
		field: "subjects",
		message
	})];
}
/** Holds for the whole cluster. */
function isForAll({ ref }) {
	return ref.kind.startsWith("Cluster");
}
/** Does it come with the namespace that it stands in? */
function isOwnersOwn({ ref }, { pairs }) {
	return pairs.some(({ action, after }) => action === "create" && after?.ref.kind === "Namespace" && after.ref.name === ref.namespace);
}
function isAdministrator(role) {
	return [
		"ClusterRole/cluster-admin",
		"ClusterRole/admin",
		"ClusterRole/edit"
	].includes(role);
}
function isEveryone({ name }) {
	const text = textOf$1(name);
	return /^system:(?:(?:un)?authenticated|anonymous|serviceaccounts)$/.test(text);
}

// src/plan/danger/secret-change.ts
/** A value that nobody may read here changes: said once for each object. Code: danger.secret-changed. */
const secretsChange = eachPair(({ after, fields }) => {
	const secret = fields.filter((field) => field.secret === true && field.quiet !== true);
	const [first] = secret;
	if (after === void 0 || first === void 0) return [];
	const values = secret.length === 1 ? "a secret value changes" : `${secret.length} secret values change`;
	const told = {
		severity: "medium",
		field: first.path,
		message: values
	};
	return [danger("danger.secret-changed", after.ref, told)];
});

// src/plan/danger/selector.ts
/** Selectors that may change, and then cover other pods. Those that never may are another danger. */
const selectors = {
	NetworkPolicy: "spec.podSelector",
	PodDisruptionBudget: "spec.selector",
	PodMonitor: "spec.selector",
	Service: "spec.selector",
	ServiceMonitor: "spec.selector"
};
/** A selector covers other pods than before. Code: danger.selector-changed. */
const selectorsChange = eachPair(({ action, after, fields }) => {
	if (after === void 0 || action !== "update") return [];
	const { ref } = after;
	const selector = Object.hasOwn(selectors, ref.kind) ? selectors[ref.kind] : void 0;
	if (selector === void 0 || !fields.some(({ path }) => path.startsWith(selector))) return [];
	return [danger("danger.selector-changed", ref, {
		severity: "medium",
		field: selector,
		message: `it covers other pods than before`
	})];
});

// src/plan/danger/service-exposure.ts
const openTypes = ["LoadBalancer", "NodePort"];
/** A Service gets an address that the world reaches. Code: danger.service-exposed. */
const serviceExposed = eachPair(({ before, after }) => {
	if (after?.ref.kind !== "Service") return [];
	const typeOf = (value) => valueAt(value, ["spec", "type"]) ?? "ClusterIP";
	const [old, fresh] = [typeOf(before?.value), typeOf(after.value)];
	const known = textsAt(before?.value, ["spec", "externalIPs"]);
	const addresses = textsAt(after.value, ["spec", "externalIPs"]).filter((address) => !known.includes(address));
	const code = "danger.service-exposed";
	const isOpened = old !== fresh && openTypes.includes(String(fresh));
	const message = `it becomes a ${String(fresh)}: reached from outside, past ingress and mesh`;
	const taken = `it answers at ${addresses.join(", ")}`;
	return [...isOpened ? [danger(code, after.ref, {
		severity: "high",
		field: "spec.type",
		message
	})] : [], ...addresses.length > 0 ? [danger(code, after.ref, {
		severity: "high",
		field: "spec.externalIPs",
		message: taken
	})] : []];
});

// src/plan/restart.ts
const rolled = [
	"Deployment",
	"StatefulSet",
	"DaemonSet"
];
/** Which pods roll when the change arrives: those whose template differs, and no others. */
function restartsOf(pairs, after) {
	return [...rollingPairs(pairs).map((pair) => restart(pair, after)), ...pairs.filter(isNewRun).map(({ after: job, fields }) => ({
		object: job.ref,
		event: "run",
		...why(fields.filter(({ keys }) => keys[0] === "spec")),
		pods: {
			min: 1,
			max: 1
		},
		strategy: "Job",
		downtime: false
	}))];
}
/** Pairs whose pods roll. */
function rollingPairs(pairs) {
	return pairs.filter(isStanding).filter(({ action, after, fields }) => {
		if (!rolled.includes(after.ref.kind)) return false;
		if (action === "replace") return true;
		return action === "update" && !isAtRest(after) && fields.some(isOfTemplate);
	});
}
function isStanding(pair) {
	return pair.after !== void 0;
}
function isOfTemplate({ keys }) {
	return keys[0] === "spec" && keys[1] === "template";
}
/** A Job in the place of another, whose name carries a hash of what it does, or one that Flux makes anew. */
function isNewRun(pair) {
	if (!isStanding(pair) || pair.after.ref.kind !== "Job") return false;
	return pair.action === "replace" || pair.action === "update" && pair.fields.some(isOfTemplate);
}
/** A paused rollout changes no pod, and where none shall run none comes again. */
function isAtRest({ value }) {
	return valueAt(value, ["spec", "paused"]) === true || valueAt(value, ["spec", "replicas"]) === 0;
}
function restart({ before, after: object, action, fields }, all) {
	const pods = podsOf(before ?? object, object, all);
	const strategy = strategyOf(object);
	return {
		object: object.ref,
		event: "restart",
		...why(fields.filter(isOfTemplate)),
		...pods === void 0 ? {} : { pods },
		strategy,
		downtime: action === "replace" || strategy === "Recreate" || takesAll(object, strategy, pods)
	};
}
function why(fields) {
	const reasons = new Set(fields.map(({ keys }) => reasonOf(keys)));
	const ordered = order.filter((reason) => reasons.has(reason));
	return {
		reasons: ordered.length === 0 ? ["template"] : ordered,
		fields: fields.map(({ path }) => path)
	};
}
const order = [
	"image",
	"sidecar",
	"command",
	"variables",
	"config",
	"resources",
	"volumes",
	"security",
	"probes",
	"template"
];
const reasonOfPart = {
	args: "command",
	command: "command",
	env: "variables",
	envFrom: "variables",
	image: "image",
	livenessProbe: "probes",
	readinessProbe: "probes",
	resources: "resources",
	securityContext: "security",
	startupProbe: "probes",
	volumeMounts: "volumes",
	volumes: "volumes"
};
function reasonOf(keys) {
	if (keys.includes("annotations") && /checksum/.test(keys.at(-1) ?? "")) return "config";
	const container = keys.findIndex((key) => /^(initC|c)ontainers$/.test(key));
	if (container >= 0 && keys.length === container + 2) return "sidecar";
	const part = keys[container < 0 ? keys.indexOf("template") + 2 : container + 2] ?? "";
	return (Object.hasOwn(reasonOfPart, part) ? reasonOfPart[part] : void 0) ?? "template";
}
/** As many as run: of the former version, for it is they that go. */
function podsOf(before, after, all) {
	if (after.ref.kind === "DaemonSet") return void 0;
	const scaler = all.find(({ ref, value }) => {
		const target = mapAt(value, ["spec", "scaleTargetRef"]);
		const isSame = ref.namespace === after.ref.namespace && target.kind === after.ref.kind;
		return ref.kind === "HorizontalPodAutoscaler" && isSame && target.name === after.ref.name;
	});
	if (scaler !== void 0) {
		const { minReplicas = 1, maxReplicas = minReplicas } = mapAt(scaler.value, ["spec"]);
		return {
			min: Number(minReplicas),
			max: Number(maxReplicas)
		};
	}
	const replicas = Number(valueAt(before.value, ["spec", "replicas"]) ?? 1);
	return {
		min: replicas,
		max: replicas
	};
}
function strategyOf({ ref, value }) {
	const field = ref.kind === "Deployment" ? "strategy" : "updateStrategy";
	const type = textOf$1(valueAt(value, [
		"spec",
		field,
		"type"
	]) ?? "RollingUpdate");
	if (type === "Recreate" || type === "OnDelete") return type;
	return "RollingUpdate";
}
/** A StatefulSet replaces one by one and starts nothing beforehand; a Deployment may take as many as it is told. */
function takesAll({ ref, value }, strategy, pods) {
	if (strategy !== "RollingUpdate" || pods === void 0 || pods.min === 0) return false;
	if (ref.kind === "StatefulSet") return pods.min === 1;
	const most = valueAt(value, [
		"spec",
		"strategy",
		"rollingUpdate",
		"maxUnavailable"
	]) ?? "25%";
	const text = textOf$1(most);
	return (text.endsWith("%") ? Math.floor(pods.min * Number(text.slice(0, -1)) / 100) : Number(text)) >= pods.min;
}

// src/plan/danger/stale-config.ts
/**
* A ConfigMap or Secret changes that pods read at their start alone, as variables or through a `subPath`, and nothing
* rolls them. What is mounted as a folder is swapped beneath them. Code: danger.config-stale.
*/
const staleConfig = (scene) => {
	const changed = scene.pairs.filter(({ action, after, fields }) => action === "update" && ["ConfigMap", "Secret"].includes(after?.ref.kind ?? "") && fields.some(({ keys }) => /^(data|stringData|binaryData)$/.test(keys[0] ?? "")));
	if (changed.length === 0) return [];
	const rolling = rollingPairs(scene.pairs).map(({ after }) => after);
	const still = scene.after.filter((object) => /^(Deployment|StatefulSet|DaemonSet)$/.test(object.ref.kind) && !rolling.includes(object));
	return changed.flatMap(({ after }) => still.flatMap((object) => staleIn(object, after)));
};
function staleIn(object, source) {
	if (source === void 0 || object.ref.namespace !== source.ref.namespace) return [];
	if (!readsAtStart(object, source)) return [];
	const { kind, name } = source.ref;
	const message = `its pods keep the old values of ${kind}/${name} until they restart`;
	return [danger("danger.config-stale", object.ref, {
		severity: "medium",
		message
	})];
}
function readsAtStart({ path, value }, { ref }) {
	const template = templateOf({
		path,
		area: "",
		object: value
	});
	if (template === void 0) return false;
	const part = ref.kind === "ConfigMap" ? "configMap" : "secret";
	const pod = [...template, "spec"];
	const volumes = mapsAt(value, [...pod, "volumes"]).filter((volume) => [volume.configMap, volume.secret].some((one) => nameIn(one) === ref.name)).map((volume) => textOf$1(volume.name));
	return ["initContainers", "containers"].some((list) => mapsAt(value, [...pod, list]).some((container) => isRead(container, {
		part,
		name: ref.name,
		volumes
	})));
}
function isRead(container, { part, name, volumes }) {
	const variables = mapsAt(container, ["env"]).map((one) => valueAt(one, [
		"valueFrom",
		`${part}KeyRef`,
		"name"
	]));
	const whole = mapsAt(container, ["envFrom"]).map((one) => valueAt(one, [`${part}Ref`, "name"]));
	const files = mapsAt(container, ["volumeMounts"]).filter((mount) => mount.subPath !== void 0 && volumes.includes(textOf$1(mount.name)));
	return [...variables, ...whole].includes(name) || files.length > 0;
}
function nameIn(volume) {
	return valueAt(volume, ["name"]) ?? valueAt(volume, ["secretName"]);
}

// src/plan/danger/stopped.ts
/** What ran runs no more, although its objects stay. Code: danger.stopped. */
const stopped = eachPair(({ before, after }) => {
	if (before === void 0 || after === void 0) return [];
	return [...scaledToZero(before, after), ...heldUp(before, after)];
});
function scaledToZero(before, after) {
	return [
		"replicas",
		"minReplicas",
		"maxReplicas"
	].flatMap((field) => {
		const [old, fresh] = [before, after].map(({ value }) => valueAt(value, ["spec", field]));
		if (fresh !== 0 || old === 0) return [];
		const message = field === "replicas" ? "no pod of it runs any more" : "it may go down to no pod";
		const told = {
			severity: "medium",
			field: `spec.${field}`,
			message
		};
		return [danger("danger.stopped", after.ref, told)];
	});
}
function heldUp(before, after) {
	return ["suspend", "paused"].flatMap((field) => {
		const [old, fresh] = [before, after].map(({ value }) => valueAt(value, ["spec", field]));
		if (after.ref.apiVersion.includes(".toolkit.fluxcd.io/")) return [];
		if (fresh !== true || old === true) return [];
		const message = field === "suspend" ? "it starts no Job any more" : "changes no longer reach its pods";
		const told = {
			severity: "medium",
			field: `spec.${field}`,
			message
		};
		return [danger("danger.stopped", after.ref, told)];
	});
}

// src/plan/danger/tls.ts
const wentAway = (before, after) => before !== void 0 && after === void 0;
const isOn = (before, after) => before !== true && after === true;
const isOff = (before, after) => before === true && after !== true;
/** What a field of TLS settings must not become, by its name in Envoy, Traefik or the Gateway API. */
const loosened = {
	allow_expired_certificate: isOn,
	insecureSkipVerify: isOn,
	match_typed_subject_alt_names: wentAway,
	peerCertURI: wentAway,
	require_client_certificate: isOff,
	rootCAs: wentAway,
	rootCAsSecrets: wentAway,
	tls_minimum_protocol_version: (before, after) => versionOf(after) < versionOf(before),
	transport_socket: wentAway,
	trust_chain_verification: (before, after) => after === "ACCEPT_UNTRUSTED" && before !== after,
	validation_context: wentAway,
	validation_context_sds_secret_config: wentAway
};
const settings$1 = [
	"ConfigMap",
	"IngressRoute",
	"IngressRouteTCP",
	"Ingress",
	"ServersTransport",
	"TLSOption"
];
/** A connection asks less of the other side than before, or becomes plain. Code: danger.tls-loosened. */
const tlsLoosened = eachPair(({ before, after, fields }) => {
	if (before === void 0 || after === void 0 || !settings$1.includes(after.ref.kind)) return [];
	return fields.filter((field) => isLooser(field, after.ref.kind)).map(({ path }) => danger("danger.tls-loosened", after.ref, {
		severity: "high",
		field: path,
		message: path === "spec.tls" ? "it answers in plain" : "the connection asks less than before"
	}));
});
/** A part that goes as a whole is one of whose settings nobody can be asked any more, and no loss. */
function isLooser({ path, keys, before, after }, kind) {
	if (path === "spec.tls" && kind !== "ConfigMap") return wentAway(before, after);
	const name = keys.findLast((key) => !/^\d+$/.test(key)) ?? "";
	if ((Object.hasOwn(loosened, name) ? loosened[name] : void 0)?.(before, after) === true) return true;
	return isMap(before) && isMap(after) && Object.keys(loosened).some((key) => loosened[key]?.(before[key], after[key]) === true);
}
const versions = [
	"TLS_AUTO",
	"TLSv1_0",
	"TLSv1_1",
	"TLSv1_2",
	"TLSv1_3"
];
function versionOf(value) {
	return typeof value === "string" ? versions.indexOf(value) : 0;
}

// src/plan/danger/dangers.ts
/** Each danger in a file of its own. */
const rules = [
	dataDeleted,
	namespaceMoved,
	immutableFields,
	fluxHoldsBack,
	meshLoosened,
	tlsLoosened,
	rbacWidened,
	privilegeRaised,
	networkWidened,
	hostsChange,
	serviceExposed,
	selectorsChange,
	stopped,
	staleConfig,
	secretsChange
];
/** Everything dangerous in one workload's change, the gravest first. */
function dangersOf(scene) {
	if (scene.pairs.length === 0) return [];
	return sortedDangers(rules.flatMap((rule) => rule(scene)));
}
/** high before medium, then by code and object. */
function sortedDangers(dangers) {
	return [...dangers].sort((a, b) => compareCodePoints(sortKey(a), sortKey(b)));
}
function sortKey({ severity, code, object, field = "" }) {
	const key = object === void 0 ? "" : objectKey(object);
	return [
		severity === "high" ? 0 : 1,
		code,
		key,
		field
	].join("\n");
}

// src/plan/object/rank-objects.ts
const running = [
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"Job",
	"CronJob"
];
const settings = [
	"ConfigMap",
	"Secret",
	"SealedSecret"
];
/** What goes first, then what is dangerous, what runs, what it reads, and the rest; of each, by namespace, kind and name. */
function rankObjects(changes, dangers) {
	const gravity = /* @__PURE__ */ new Map();
	for (const { object, severity } of dangers) {
		if (object === void 0) continue;
		const key = objectKey(object);
		gravity.set(key, Math.min(gravity.get(key) ?? 2, severity === "high" ? 1 : 2));
	}
	const sortKey = (change) => {
		const { namespace = "", kind, name } = change.object;
		return [
			rank(change, gravity.get(objectKey(change.object))),
			namespace,
			kind,
			name
		].join("\n");
	};
	return changes.map((change) => ({
		change,
		key: sortKey(change)
	})).sort((a, b) => compareCodePoints(a.key, b.key)).map(({ change }) => change);
}
function rank({ action, object, fields }, gravity) {
	if (action === "delete") return 0;
	if (gravity !== void 0) return gravity;
	if (fields.length > 0 && fields.every(({ quiet }) => quiet === true)) return 7;
	if (action === "replace") return 3;
	if (running.includes(object.kind)) return 4;
	return settings.includes(object.kind) ? 5 : 6;
}

// src/plan/plan.ts
const nothingHappens = {
	objects: [],
	dangers: [],
	restarts: []
};

// src/plan/compare-link.ts
/**
* The page of a forge that shows what lies between two commits of a source; undefined for a directory, a forge without
* such a page, or texts that are no commits.
*/
function compareLink(slugText, { from, to }, hosts = builtInHosts) {
	const slug = repositoryOf(slugText, hosts);
	if (slug === void 0 || ![from, to].every(isCommit)) return void 0;
	const host = hosts.get(slug.scheme);
	const path = [...slug.owner.split("/"), slug.repository].map(encodeURIComponent).join("/");
	switch (host?.kind) {
		case "github":
		case "gitea": return `${host.url}/${path}/compare/${from}...${to}`;
		case "gitlab": return `${host.url}/${path}/-/compare/${from}...${to}`;
		case "bitbucket": return `${host.url}/${path}/branches/compare/${to}..${from}`;
		case void 0: return;
	}
}
function repositoryOf(text, hosts) {
	try {
		const slug = parseSlug(text, hosts);
		return slug.kind === "repository" ? slug : void 0;
	} catch (error) {
		if (error instanceof Problem) return void 0;
		throw error;
	}
}
function isCommit(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// src/plan/trace-cause.ts
/** Why one object changes, each cause once: field by field where both versions are known. */
function traceCauses(pair, tracing) {
	const { action, after } = pair;
	if (after === void 0) return [goneCause(tracing)];
	if (action === "create") return [createdCause(pair, tracing)];
	const fields = pair.fields.filter(({ quiet }) => quiet !== true);
	return distinct((fields.length > 0 ? fields : pair.fields).flatMap((field) => causesOfField(field, pair, tracing)));
}
/** A workload's object goes with it, or because the spec no longer asks for that part. */
function goneCause(tracing) {
	if (has(tracing, "removed")) return { kind: "removed" };
	return whole(tracing) ?? { kind: "removed" };
}
function createdCause({ after }, tracing) {
	const place = tracing.service?.place ?? {};
	if (has(tracing, "new")) return {
		kind: "added",
		...place
	};
	const missing = tracing.causes.find((cause) => cause.kind === "file-missing");
	if (missing !== void 0 && after !== void 0 && missing.path === after.path) return missing;
	const written = after === void 0 ? void 0 : writtenAt(after, [], tracing);
	if (has(tracing, "spec-changed") && written !== void 0) return {
		kind: "spec",
		...written
	};
	return whole(tracing) ?? {
		kind: "added",
		...place
	};
}
function causesOfField(field, { after }, tracing) {
	if (after === void 0) return [];
	const { kind } = after.ref;
	if (field.keys.at(-1) === "image" && typeof field.after === "string") return imageCauses(field, field.after, tracing);
	if (isCertificate(kind, field)) return [{ kind: "certificate" }];
	if (has(tracing, "peers-changed") && isOfPeers(kind, field)) return [{ kind: "peers" }];
	const written = has(tracing, "spec-changed") ? writtenAt(after, field.keys, tracing) : void 0;
	const cause = written === void 0 ? whole(tracing) : {
		kind: "spec",
		...written
	};
	return cause === void 0 ? [] : [cause];
}
function imageCauses({ before }, to, tracing) {
	const from = typeof before === "string" ? { from: before } : {};
	const source = sourceCause(tracing);
	return [{
		kind: "image",
		...from,
		to
	}, ...source === void 0 ? [] : [source]];
}
/** The cause for all that no field of the spec says: the gravest change among the inputs. */
function whole(tracing) {
	const source = sourceCause(tracing);
	const { tool, service, causes } = tracing;
	if (source !== void 0) return source;
	if (has(tracing, "spec-changed")) return {
		kind: "default",
		...service?.place
	};
	if (has(tracing, "environment-changed")) return { kind: "environment" };
	if (has(tracing, "peers-changed")) return { kind: "peers" };
	if (has(tracing, "base-image-changed")) return { kind: "base-image" };
	if (has(tracing, "certificate-due")) return { kind: "certificate" };
	if (tool !== void 0 && tool.from !== tool.to) return {
		kind: "tool",
		...tool
	};
	if (has(tracing, "unfinished")) return { kind: "unfinished" };
	return causes.find((cause) => cause.kind === "file-missing");
}
function sourceCause({ causes, slug }) {
	const moved = causes.find((cause) => cause.kind === "source-moved");
	if (moved === void 0) return void 0;
	const { from, to } = moved;
	const compare = from === void 0 || slug === void 0 ? void 0 : compareLink(slug, {
		from,
		to
	});
	return {
		kind: "source",
		...from === void 0 ? {} : { from },
		to,
		...compare === void 0 ? {} : { compare }
	};
}
/** Where the spec says what a field of an object is made of; undefined where it says nothing. */
function writtenAt({ path, value }, keys, { service }) {
	if (service === void 0) return void 0;
	const place = causeOf({
		finding: {
			code: "policy.pod",
			severity: "error",
			message: ""
		},
		manifest: {
			path,
			area: "",
			object: value
		},
		keys
	}, service);
	return place.pointer === service.place.pointer && place.line === service.place.line ? void 0 : place;
}
function isCertificate(kind, { keys, secret }) {
	if (kind === "Certificate" || kind === "Issuer" || kind === "ClusterIssuer") return true;
	return secret === true && (kind === "Secret" || kind === "SealedSecret") && keys.length > 0;
}
/** Whom it calls, and who calls it: routes, callers and rules of the network. */
function isOfPeers(kind, { keys }) {
	if (kind === "NetworkPolicy") return true;
	if (kind === "ConfigMap") return keys.some((key) => key === "callers.yaml" || key === "envoy.yaml");
	return keys.includes("hostAliases") || keys.some((key) => textOf$1(key).includes("checksum"));
}
function has({ causes }, kind) {
	return causes.some((cause) => cause.kind === kind);
}
function distinct(causes) {
	return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}

// src/plan/forecast.ts
/**
* Reads both trees as the objects Flux would apply and says what differs. Where no file that objects are read from
* differs, nothing is read.
*/
function forecast({ root, before, after, tracing, known = /* @__PURE__ */ new Map() }) {
	if (!objectsMayDiffer(before, after)) return nothingHappens;
	const scene = {
		before: readObjects(before, known),
		after: readObjects(after, known)
	};
	const pairs = changedPairs(scene.before, scene.after);
	const dangers = dangersOf({
		...scene,
		pairs
	});
	const changes = pairs.map((pair) => objectChange(pair, root, traceCauses(pair, tracing)));
	return {
		objects: rankObjects(changes, dangers),
		dangers,
		restarts: restartsOf(pairs, scene.after)
	};
}
/** Is this a file that objects are read from, or that a ConfigMap is made of? A Dockerfile is neither. */
function holdsObjects(path) {
	return isYaml(path) || /\/(?:files|code)\//.test(path);
}
function objectsMayDiffer(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].some((path) => before.get(path) !== after.get(path) && holdsObjects(path));
}

export { sortedDangers as a, objectName as c, rankObjects as i, holdsObjects as n, holdsSecrets as o, nothingHappens as r, lineDiff as s, forecast as t };