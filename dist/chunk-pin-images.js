import { t as assemblePlan } from "./chunk-assemble-plan.js";
import { n as readHandedOver, t as builtRefusal } from "./chunk-built-image.js";
import { n as withDigest } from "./chunk-images.js";
import { a as fileHash, m as recordPath, s as withFoundSetters, w as compareCodePoints } from "./chunk-world2.js";
import { i as objectKey, n as groupOf } from "./chunk-kube-object.js";
import { a as changedFixed, c as readYaml, d as textsAt, f as elementName, i as refOf, l as listAt, n as objectChange, o as isLeftAlone, r as staysInCluster, s as readObjects, t as changedPairs, u as mapsAt } from "./chunk-object-change.js";
import { S as Problem, T as dangerCodes } from "./chunk-problem.js";
import { a as templateOf, c as valueAt, n as podOf, s as textOf, t as mapAt } from "./chunk-pod.js";
import { t as isMap } from "./chunk-merge-patch.js";
import { a as readOnlyRoot, i as serviceAccountToken, n as podSecurity, t as causeOf } from "./chunk-cause.js";
import { n as sortedDangers, t as rankObjects } from "./chunk-rank-objects.js";
import { t as holdsObjects } from "./chunk-object-file.js";
import { t as builtInHosts } from "./chunk-host.js";
import { t as parseSlug } from "./chunk-slug.js";
import { t as lineDiff } from "./chunk-line-diff.js";
import { n as holdsSecrets } from "./chunk-mask.js";
import { c as renderRecord, i as readTrees } from "./chunk-read-specs.js";
import { a as isPrivateRegistry, s as platformsOf } from "./chunk-image.js";
import { t as mapBounded } from "./chunk-bounded.js";
import { dirname } from "node:path/posix";

// src/plan/cause.ts
/** Why a workload changes: which part of its inputs is no longer what its record says. */
function causesOf({ wanted, record, found, anew = false }) {
	if (wanted === void 0) return [{ kind: "removed" }];
	if (record?.inputs === void 0 || wanted.facts.inputs === void 0) return record?.pending === void 0 ? [{ kind: "new" }] : [{ kind: "unfinished" }];
	const before = record.inputs;
	const after = wanted.facts.inputs;
	const differs = (part) => before[part] !== after[part];
	const missing = Object.keys(record.files).filter((path) => !found.has(path));
	return [
		...differs("source") ? [moved(record, wanted.facts)] : [],
		...differs("spec") ? [{ kind: "spec-changed" }] : [],
		...differs("environment") ? [{ kind: "environment-changed" }] : [],
		...differs("peers") ? [{ kind: "peers-changed" }] : [],
		...differs("baseImages") ? [{ kind: "base-image-changed" }] : [],
		...upgraded({
			wanted,
			record,
			anew
		}),
		...missing.map((path) => ({
			kind: "file-missing",
			path
		})),
		...record.pending === void 0 ? [] : [{ kind: "unfinished" }]
	];
}
/** A newer version of the tool is a cause only where it is meant to be one. */
function upgraded({ wanted, record, anew = false }) {
	const [from, to] = [record?.tool, wanted?.facts.tool];
	if (!anew || from === void 0 || to === void 0 || from === to) return [];
	return [{
		kind: "tool-changed",
		from,
		to
	}];
}
/** `karst lock` moves the record ahead of the files; then what they were made from is no longer known. */
function moved(record, facts) {
	const to = pinOf(facts) ?? "";
	const from = pinOf(record);
	return {
		kind: "source-moved",
		to,
		...from === void 0 || from === to ? {} : { from }
	};
}
function pinOf({ source }) {
	return source?.commit ?? source?.tree;
}

// src/plan/file-state.ts
/** What becomes of one file; undefined when it neither is nor shall be. */
function decideFile(facts) {
	const { path, wanted, found } = facts;
	if (found === void 0) {
		if (wanted === void 0) return void 0;
		return {
			plan: {
				path,
				state: "create"
			},
			change: {
				path,
				content: wanted
			}
		};
	}
	const foundHash = fileHash(found);
	const wantedHash = wanted === void 0 ? void 0 : fileHash(wanted);
	if (foundHash === wantedHash) return { plan: {
		path,
		state: "keep"
	} };
	if (foundHash === facts.recorded || foundHash === facts.pending) return replace(facts);
	if (facts.recorded !== void 0) {
		if (facts.force) return replace(facts);
		return edited(facts, wantedHash !== facts.recorded);
	}
	if (wanted === void 0) return void 0;
	return foreign(facts);
}
/** What becomes of a file whose workload is not rendered again. */
function decideKept(path, recorded, found) {
	if (found === void 0 || fileHash(found) === recorded) return { plan: {
		path,
		state: "keep"
	} };
	return edited({
		path,
		wanted: void 0,
		found,
		recorded,
		pending: void 0,
		force: false
	}, false);
}
function replace(facts) {
	const { path, wanted } = facts;
	if (wanted === void 0) return {
		plan: {
			path,
			state: "delete"
		},
		change: { path }
	};
	return {
		plan: planned(facts, "update"),
		change: {
			path,
			content: wanted
		}
	};
}
/** A person's edit stays. It is in the way only where we would write something other than what we wrote last. */
function edited(facts, isInTheWay) {
	const { path } = facts;
	const todo = isInTheWay ? "Move the change into the spec (`patches`), restore the file, or run again with --force to give it up." : "It stays; move the change into the spec (`patches`) before something else must change this file.";
	return {
		plan: planned(facts, "edited"),
		finding: {
			code: "plan.edited-by-person",
			severity: isInTheWay ? "error" : "warning",
			message: "a person changed this file since KarstKit wrote it",
			file: path,
			expected: "the content that the record names",
			hint: todo
		}
	};
}
function foreign(facts) {
	const { path } = facts;
	return {
		plan: planned(facts, "foreign"),
		finding: {
			code: "plan.not-ours",
			severity: "error",
			message: "this file is there already, and no record says that KarstKit wrote it",
			file: path,
			expected: "no file, or one that the record of its workload names",
			hint: "Move or delete the file, or give the workload another name."
		}
	};
}
function planned({ path, wanted, found }, state) {
	if (wanted === void 0 || found === void 0) return {
		path,
		state
	};
	const before = new TextDecoder().decode(found);
	if (holdsSecrets(before) || holdsSecrets(wanted)) return {
		path,
		state
	};
	return {
		path,
		state,
		diff: lineDiff(before, wanted)
	};
}

// src/plan/namespace-change.ts
/**
* Objects cannot go to another namespace in one step: the rights to delete them in the old one go with the owner's first,
* and they would stay there for ever. Code: plan.namespace-changed.
*/
function namespaceChange({ name }, { objects }) {
	const moved = objects.find(({ object, was }) => was?.namespace !== object.namespace && was);
	if (moved === void 0) return void 0;
	const [from, to] = [moved.was?.namespace, moved.object.namespace];
	return {
		code: "plan.namespace-changed",
		severity: "error",
		message: `${name} stands in the namespace ${from ?? ""} and would go to ${to ?? ""}`,
		expected: `the namespace ${from ?? ""}`,
		hint: "Write another environment beside this one in karst.yaml, move the workloads there, and remove them here a delivery later. Volumes do not move."
	};
}

// src/plan/plan.ts
const nothingHappens = {
	objects: [],
	dangers: [],
	restarts: []
};

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

// src/plan/danger/flux.ts
/** Flux is told to leave alone what changes, or to leave behind what goes. Codes: danger.flux-suspended, danger.prune-off. */
const fluxHoldsBack = ({ after, pairs }) => [...suspendedDangers(after), ...pairs.flatMap(leftBehind)];
/** Objects of Flux' own that it is told to leave alone. Code: danger.flux-suspended. */
function suspendedDangers(objects) {
	return objects.filter(isSuspended).map(({ ref }) => danger("danger.flux-suspended", ref, {
		severity: "high",
		field: "spec.suspend",
		message: "Flux leaves it alone: nothing of this change arrives in the cluster"
	}));
}
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

// src/plan/blocked.ts
/**
* The changed pairs that do not arrive because the API server refuses one of their folder. Flux shows it all objects of a
* folder before it applies the first, and applies a service only after the release below it.
*/
function blockedPairs(pairs, dangers) {
	const refused = new Set(dangers.flatMap(({ code, object }) => code === "danger.field-immutable" && object !== void 0 ? [objectKey(object)] : []));
	if (refused.size === 0) return /* @__PURE__ */ new Set();
	const stops = pairs.filter((pair) => refused.has(objectKey(refOf(pair)))).map(folderOf);
	const folders = /* @__PURE__ */ new Set([...stops, ...stops.filter(isRelease).map((folder) => dirname(folder))]);
	return new Set(pairs.filter((pair) => folders.has(folderOf(pair))));
}
function folderOf({ before, after }) {
	return dirname((after ?? before)?.path ?? "");
}
function isRelease(folder) {
	return folder.endsWith("/release");
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
const dataDeleted = eachPair((pair) => {
	const { before } = pair;
	const ref = before?.ref;
	if (ref === void 0 || !isDeleted(pair)) return [];
	const loss = Object.hasOwn(losses, ref.kind) ? losses[ref.kind] : void 0;
	if (loss === void 0) return [];
	return [danger("danger.data-deleted", ref, {
		severity: "high",
		message: `it ${loss}`
	})];
});
/** As a whole, or to be made anew under the same name. */
function isDeleted({ action, before, after }) {
	if (action === "delete") return !staysInCluster(before);
	return action === "replace" && before?.ref.namespace === after?.ref.namespace;
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
		const match = textOf(route.match);
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

// src/plan/danger/immutable-field.ts
/**
* The API server refuses the change, and Flux stops at it. Where Flux may delete and make anew instead, or is told to
* leave what is there, nothing is refused. Code: danger.field-immutable.
*/
const immutableFields = eachPair(({ action, before, after }) => {
	if (action !== "update" || before === void 0 || after === void 0) return [];
	if (isLeftAlone(after.value)) return [];
	return changedFixed(after.ref.kind, before.value, after.value).map((field) => danger("danger.field-immutable", after.ref, {
		severity: "high",
		field: field.join("."),
		message: `the API server lets ${field.join(".")} of a ${after.ref.kind} never change: nothing of its folder arrives`
	}));
});

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
	const range = textOf(narrow.cidr);
	if (!isWithinRange(range, textOf(wide.cidr))) return false;
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
	if (cidr !== void 0) return `${textOf(cidr)}${except === void 0 ? "" : " in part"}`;
	const labels = (part) => Object.entries(mapAt(peer, [part, "matchLabels"])).map(([key, value]) => `${key.split("/").at(-1)}=${textOf(value)}`).join(" ");
	const parts = [labels("namespaceSelector"), labels("podSelector")].filter((text) => text !== "");
	return parts.length === 0 ? "every pod" : `pods with ${parts.join(" ")}`;
}
function portText(port) {
	if (port?.port === void 0) return "";
	const end = port.endPort === void 0 ? "" : `-${textOf(port.endPort)}`;
	return ` on ${textOf(port.port)}${end}/${textOf(port.protocol ?? "TCP")}`;
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
	const role = `${textOf(valueAt(after.value, ["roleRef", "kind"]))}/${textOf(valueAt(after.value, ["roleRef", "name"]))}`;
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
	const text = textOf(name);
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
	return [
		...rollingPairs(pairs).map((pair) => restart(pair, after)),
		...rescaled(pairs, after),
		...pairs.filter(isNewRun).map(({ after: job, fields }) => ({
			object: job.ref,
			event: "run",
			...why(fields.filter(({ keys }) => keys[0] === "spec")),
			pods: {
				min: 1,
				max: 1
			},
			strategy: "Job",
			downtime: false
		}))
	];
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
/**
* Pods of which nobody writes the number any more: it falls to one, and an autoscaler raises it again. What rolls as a
* whole is told already.
*/
function rescaled(pairs, all) {
	const rolling = rollingPairs(pairs);
	return pairs.filter(isStanding).flatMap((pair) => {
		const { before, after } = pair;
		if (before === void 0 || rolling.includes(pair)) return [];
		const field = ["spec", "replicas"];
		const [old, fresh] = [valueAt(before.value, field), valueAt(after.value, field)];
		const least = scalerOf(after, all)?.min ?? 1;
		if (typeof old !== "number" || old < 2 || fresh !== void 0 || least < 2) return [];
		const pods = {
			min: Math.min(old, least) - 1,
			max: old - 1
		};
		const strategy = strategyOf(after);
		return [{
			object: after.ref,
			event: "restart",
			reasons: ["replicas"],
			fields: ["spec.replicas"],
			pods,
			strategy,
			downtime: false
		}];
	});
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
	"replicas",
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
	const scaled = scalerOf(after, all);
	if (scaled !== void 0) return scaled;
	const replicas = Number(valueAt(before.value, ["spec", "replicas"]) ?? 1);
	return {
		min: replicas,
		max: replicas
	};
}
/** How many pods the autoscaler of an object may have; undefined without one. */
function scalerOf({ ref: target }, all) {
	const scaler = all.find(({ ref, value }) => {
		const { kind, name } = mapAt(value, ["spec", "scaleTargetRef"]);
		const isSame = ref.namespace === target.namespace && kind === target.kind;
		return ref.kind === "HorizontalPodAutoscaler" && isSame && name === target.name;
	});
	if (scaler === void 0) return void 0;
	const { minReplicas = 1, maxReplicas = minReplicas } = mapAt(scaler.value, ["spec"]);
	return {
		min: Number(minReplicas),
		max: Number(maxReplicas)
	};
}
function strategyOf({ ref, value }) {
	const field = ref.kind === "Deployment" ? "strategy" : "updateStrategy";
	const type = textOf(valueAt(value, [
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
	const text = textOf(most);
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
	const volumes = mapsAt(value, [...pod, "volumes"]).filter((volume) => [volume.configMap, volume.secret].some((one) => nameIn(one) === ref.name)).map((volume) => textOf(volume.name));
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
	const files = mapsAt(container, ["volumeMounts"]).filter((mount) => mount.subPath !== void 0 && volumes.includes(textOf(mount.name)));
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
const settings = [
	"ConfigMap",
	"IngressRoute",
	"IngressRouteTCP",
	"Ingress",
	"ServersTransport",
	"TLSOption"
];
/** A connection asks less of the other side than before, or becomes plain. Code: danger.tls-loosened. */
const tlsLoosened = eachPair(({ before, after, fields }) => {
	if (before === void 0 || after === void 0 || !settings.includes(after.ref.kind)) return [];
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
	return keys.includes("hostAliases") || keys.some((key) => textOf(key).includes("checksum"));
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
	const blocked = blockedPairs(pairs, dangers);
	const changes = pairs.map((pair) => ({
		...objectChange(pair, root, traceCauses(pair, tracing)),
		...blocked.has(pair) ? { blocked: true } : {}
	}));
	return {
		objects: rankObjects(changes, dangers),
		dangers,
		restarts: restartsOf(pairs.filter((pair) => !blocked.has(pair)), scene.after)
	};
}
function objectsMayDiffer(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].some((path) => before.get(path) !== after.get(path) && holdsObjects(path));
}

// src/plan/workload-forecast.ts
/** The files of a workload as they shall be, with what image automation has set. */
function wantedTexts({ wanted, found }) {
	return new Map(wanted?.files.map(({ path, content }) => [path, withFoundSetters(content, found.get(path))]));
}
/** What a workload's change does in the cluster: what Git has of it against what it shall have. */
function workloadForecast(state, causes, files) {
	const { root, wanted, record } = state;
	const [from, to] = [record?.tool, wanted?.facts.tool];
	const slug = sameRepository(state);
	return forecast({
		root,
		before: foundTexts(state),
		after: new Map([...wantedTexts(state), ...editedTexts(state, files)]),
		known: knownTexts(wanted),
		tracing: {
			causes,
			...wanted?.service === void 0 ? {} : { service: wanted.service },
			...from === void 0 || to === void 0 ? {} : { tool: {
				from,
				to
			} },
			...slug === void 0 ? {} : { slug }
		}
	});
}
/**
* What is to be said of a workload that nothing is written for: whether a person has told Flux, in its own file, to leave
* the workload alone.
*/
function standingForecast({ root, found }, files) {
	const edited = [...editedTexts({
		root,
		found
	}, files)];
	const flux = new Map(edited.filter(([path]) => path.startsWith("flux/")));
	if (flux.size === 0) return nothingHappens;
	return {
		...nothingHappens,
		dangers: suspendedDangers(readObjects(flux))
	};
}
function editedTexts({ root, found }, files) {
	const decoder = new TextDecoder();
	const paths = files.filter(({ state }) => state === "edited").map(({ path }) => path.slice(root.length + 1));
	return new Map(paths.map((path) => [path, decoder.decode(found.get(path))]));
}
/** What the gate has read of the files already. */
function knownTexts(wanted) {
	const byPath = /* @__PURE__ */ new Map();
	for (const { path, object } of wanted?.manifests ?? []) {
		const maps = byPath.get(path);
		if (maps === void 0) byPath.set(path, [object]);
		else maps.push(object);
	}
	return new Map(wanted?.files.flatMap(({ path, content }) => {
		const maps = byPath.get(path);
		return maps === void 0 ? [] : [[content, maps]];
	}));
}
/** What the record says is ours; the rest of what lies there Flux may apply, but not because of us. */
function foundTexts({ found, record }) {
	const ours = {
		...record?.files,
		...record?.pending
	};
	const decoder = new TextDecoder();
	const texts = /* @__PURE__ */ new Map();
	for (const [path, bytes] of found) if (Object.hasOwn(ours, path)) texts.set(path, decoder.decode(bytes));
	return texts;
}
/** The slug, unless it names another repository than before: then no page shows what lies between. */
function sameRepository({ wanted, record }) {
	const slugs = [wanted?.facts.source?.slug, record?.source?.slug];
	const [now, before] = slugs.map((slug) => slug?.split("#")[0]?.toLowerCase());
	return now === before ? slugs[0] : void 0;
}

// src/plan/plan-workload.ts
/** What to do with one workload's files. Nothing is decided that the record does not license. */
function planWorkload(state) {
	const decisions = decideFiles(state);
	const files = decisions.map(({ plan }) => plan);
	const found = decisions.flatMap(({ finding }) => finding === void 0 ? [] : [finding]);
	const wished = found.some(isError) ? void 0 : nextSteps(state, decisions);
	const causes = wished?.steps.length === 0 ? [] : causesOf(state);
	const change = wished === void 0 || wished.steps.length === 0 ? standingForecast(state, files) : workloadForecast(state, causes, files);
	const moved = namespaceChange(state.workload, change);
	const isHeld = wished === void 0 || moved !== void 0;
	const { record, steps } = isHeld ? {
		record: state.record,
		steps: []
	} : wished;
	return {
		plan: {
			workload: state.workload,
			action: isHeld ? "held" : action(state, steps),
			causes,
			files: [...files, ...recordPlan(state, record)].sort(byPath),
			findings: moved === void 0 ? found : [...found, moved],
			forecast: moved === void 0 ? change : nothingHappens,
			steps,
			...describe(state.wanted?.facts ?? state.record),
			...toolOf(record)
		},
		record
	};
}
function isError({ severity }) {
	return severity === "error";
}
function nextSteps(state, decisions) {
	const record = nextRecord(state);
	return {
		record,
		steps: toSteps(state, decisions, record)
	};
}
/** Everything a plan says about a workload beside its files. */
function describe(facts) {
	const { source, launch, image, built, evidence = [], uses = [] } = facts ?? {};
	const digest = built === void 0 ? {} : { digest: built };
	return {
		...source === void 0 ? {} : { source: plannedSource(source) },
		...launch === void 0 ? {} : { launch },
		...image === void 0 ? {} : { image: {
			reference: image,
			...digest
		} },
		evidence,
		uses
	};
}
/** The files are of the version that the record names, also where a newer one would write the same. */
function toolOf(record) {
	return record === void 0 ? {} : { tool: record.tool };
}
function plannedSource(source) {
	const { slug, path, commit, tree, ref } = source;
	return {
		slug,
		path,
		pin: commit ?? tree ?? "",
		...ref === void 0 ? {} : { ref }
	};
}
function decideFiles(state) {
	const wanted = wantedTexts(state);
	const { files = {}, pending = {} } = state.record ?? {};
	return [.../* @__PURE__ */ new Set([
		...wanted.keys(),
		...Object.keys(files),
		...Object.keys(pending)
	])].sort(compareCodePoints).flatMap((path) => {
		const decision = decideFile({
			path: `${state.root}/${path}`,
			wanted: wanted.get(path),
			found: state.found.get(path),
			recorded: files[path],
			pending: pending[path],
			force: state.force
		});
		return decision === void 0 ? [] : [decision];
	});
}
/** The record after the change; undefined when the workload goes. The old one while nothing but the tool's version differs, unless that is meant. */
function nextRecord({ wanted, record, anew = false }) {
	if (wanted === void 0) return void 0;
	const files = wanted.files.map(({ path, content }) => [path, fileHash(content)]);
	const next = {
		apiVersion: "karstkit.dev/v1",
		kind: "Record",
		...wanted.facts,
		files: Object.fromEntries(files)
	};
	if (record === void 0) return next;
	return renderRecord({
		...next,
		tool: record.tool
	}) === renderRecord(record) && !(anew && record.tool !== next.tool) ? record : next;
}
/**
* A run that stops in the middle must find its own half-written files again and not take them for a person's. So the
* record first names what is about to be written, then the files follow, and the final record comes last.
*/
function toSteps(state, decisions, record) {
	const changes = decisions.flatMap(({ change }) => change === void 0 ? [] : [change]);
	const path = `${state.root}/${recordPath(state.workload)}`;
	if (record === void 0) return [[...changes, { path }]];
	if (changes.length === 0) return record === state.record ? [] : [[{
		path,
		content: renderRecord(record)
	}]];
	return [[{
		path,
		content: renderRecord(announce(state, changes, record))
	}], [...changes, {
		path,
		content: renderRecord(record)
	}]];
}
function announce(state, changes, next) {
	const { inputs: _, ...unrendered } = next;
	const written = changes.flatMap(({ path, content }) => content === void 0 ? [] : [[path.slice(state.root.length + 1), fileHash(content)]]);
	const before = state.record ?? {
		...unrendered,
		files: {}
	};
	const files = {
		...before.files,
		...finished(state)
	};
	return {
		...before,
		files,
		pending: {
			...before.pending,
			...Object.fromEntries(written)
		}
	};
}
/** What an earlier unfinished run did write counts as ours now, for its announcement is about to be replaced. */
function finished({ record, found }) {
	const written = Object.entries(record?.pending ?? {}).filter(([path, hash]) => {
		const bytes = found.get(path);
		return bytes !== void 0 && fileHash(bytes) === hash;
	});
	return Object.fromEntries(written);
}
function action({ wanted, record }, steps) {
	if (wanted === void 0) return "delete";
	if (steps.length === 0) return "keep";
	return record?.inputs === void 0 ? "create" : "update";
}
function recordPlan(state, next) {
	const path = `${state.root}/${recordPath(state.workload)}`;
	if (next === void 0) return state.record === void 0 ? [] : [{
		path,
		state: "delete"
	}];
	if (state.record === void 0) return [{
		path,
		state: "create"
	}];
	return [{
		path,
		state: next === state.record ? "keep" : "update"
	}];
}
function byPath(a, b) {
	return compareCodePoints(a.path, b.path);
}
/** Would rendering give what is there already? Then it is not rendered at all, also by a newer version of the tool. */
function isUnchanged(record, inputs, found) {
	if (!hasSameInputs(record, inputs)) return false;
	return Object.keys(record.files).every((path) => found.has(path));
}
/** Is the record finished, and made from these inputs? */
function hasSameInputs(record, inputs) {
	if (record?.inputs === void 0 || record.pending !== void 0) return false;
	return inputs !== void 0 && sameHashes(record.inputs, inputs);
}
function sameHashes(a, b) {
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
/** The plan of a workload whose inputs are what its record says: nothing is written, edits are told. */
function keptWorkload(state) {
	const { workload, root, record, found } = state;
	const decisions = Object.entries(record.files).map(([path, hash]) => decideKept(`${root}/${path}`, hash, found.get(path)));
	const files = decisions.map(({ plan }) => plan);
	const recordFile = {
		path: `${root}/${recordPath(workload)}`,
		state: "keep"
	};
	return {
		plan: {
			workload,
			action: "keep",
			causes: [],
			files: [...files, recordFile].sort(byPath),
			findings: decisions.flatMap(({ finding }) => finding === void 0 ? [] : [finding]),
			forecast: standingForecast(state, files),
			steps: [],
			...describe(record),
			...toolOf(record)
		},
		record
	};
}
/** The plan of a workload that stays as it is because of a stop elsewhere: a source that cannot be had, a damaged record. */
function heldWorkload(workload, record, findings) {
	return {
		plan: {
			workload,
			action: "held",
			findings,
			causes: [],
			files: [],
			forecast: nothingHappens,
			steps: [],
			...describe(record),
			...toolOf(record)
		},
		record
	};
}

// src/plan/pin-workload.ts
/** The kustomizations that name what pods run: of the workload and of what is released before it. */
const folder = /^services\/[^/]+\/(?:release\/)?kustomization\.yaml$/;
/**
* The plan of a workload whose image was built: its kustomizations name the digest, every other file stays as it is,
* whatever version of the tool wrote it. A kustomization that a person edited or took away is in the way. Codes:
* built.automated, built.in-the-way.
*/
function pinnedWorkload(state, digest) {
	const { record, found } = state;
	const kept = keptWorkload(state);
	if (record.image === void 0 || record.built === digest) return kept;
	const paths = Object.keys(record.files).filter((path) => folder.test(path));
	const pinned = [];
	for (const path of paths) {
		const bytes = found.get(path);
		if (!(bytes !== void 0 && fileHash(bytes) === record.files[path]) && !(state.force && bytes !== void 0)) return inTheWay(kept, state, path);
		const before = new TextDecoder().decode(bytes);
		const content = withDigest(before, record.image, digest);
		if (content === void 0) return automated(kept);
		pinned.push({
			path,
			before,
			content
		});
	}
	return written(state, kept, pinned, digest);
}
function written(state, kept, pinned, digest) {
	const hashes = pinned.map(({ path, content }) => [path, fileHash(content)]);
	const files = {
		...state.record.files,
		...Object.fromEntries(hashes)
	};
	const record = {
		...state.record,
		built: digest,
		files
	};
	const causes = [{
		kind: "image-built",
		digest
	}];
	const { root } = state;
	const ownRecord = `${root}/${recordPath(state.workload)}`;
	const touched = new Map([[ownRecord, {
		path: ownRecord,
		state: "update"
	}], ...pinned.map(({ path, before, content }) => {
		const diff = lineDiff(before, content);
		return [`${root}/${path}`, {
			path: `${root}/${path}`,
			state: "update",
			diff
		}];
	})]);
	const rest = kept.plan.files.filter(({ path }) => !touched.has(path));
	return {
		plan: {
			...kept.plan,
			action: "update",
			causes,
			files: [...rest, ...touched.values()].sort((a, b) => compareCodePoints(a.path, b.path)),
			findings: kept.plan.findings.filter(({ file = "" }) => !touched.has(file)),
			forecast: forecastOf(state, pinned, causes),
			steps: stepsOf(state, pinned, record),
			image: {
				reference: state.record.image ?? "",
				digest
			}
		},
		record
	};
}
/** What the pods will run is read as Flux would build it: from every file, with the kustomizations exchanged. */
function forecastOf({ root, found, record }, pinned, causes) {
	const decoder = new TextDecoder();
	const ours = [...found].filter(([path]) => Object.hasOwn(record.files, path));
	const before = new Map(ours.map(([path, bytes]) => [path, decoder.decode(bytes)]));
	const after = new Map([...before, ...pinned.map(({ path, content }) => [path, content])]);
	return forecast({
		root,
		before,
		after,
		tracing: { causes }
	});
}
/** As with every write: the record first names what is about to be written, and has it as its own at the end. */
function stepsOf({ root, workload, record }, pinned, next) {
	const path = `${root}/${recordPath(workload)}`;
	const hashes = pinned.map((file) => [file.path, fileHash(file.content)]);
	const pending = {
		...record.pending,
		...Object.fromEntries(hashes)
	};
	const changes = pinned.map((file) => ({
		path: `${root}/${file.path}`,
		content: file.content
	}));
	return [[{
		path,
		content: renderRecord({
			...record,
			pending
		})
	}], [...changes, {
		path,
		content: renderRecord(next)
	}]];
}
function inTheWay(kept, { root }, path) {
	const file = `${root}/${path}`;
	const finding = {
		code: "built.in-the-way",
		severity: "error",
		message: "this file is not as KarstKit wrote it, so the digest cannot be put into it",
		file,
		expected: "the content that the record names",
		hint: "Restore the file from Git history, then hand the digest over again."
	};
	const findings = kept.plan.findings.filter((each) => each.file !== file);
	return {
		...kept,
		plan: {
			...kept.plan,
			action: "held",
			findings: [...findings, finding]
		}
	};
}
/** Its field is not ours. */
function automated(kept) {
	const { name } = kept.plan.workload;
	const finding = {
		code: "built.automated",
		severity: "info",
		message: `Flux's image automation chooses what ${name} runs; the digest is not written.`
	};
	return {
		...kept,
		plan: {
			...kept.plan,
			findings: [...kept.plan.findings, finding]
		}
	};
}

// src/flows/pin-images.ts
const askedAtOnce = 8;
/**
* The plan that writes digests of built images into the tree, and nothing else: of the workloads that the digests are of
* alone, from their records. A digest is written once the registry has it under the tag that the record names, for every
* platform of karst.yaml. Codes: built.*. Raises `environment.unknown` and `disk.*`.
*/
async function planPins(world, options, texts) {
	const { handed, findings } = readHandedOver(texts);
	const trees = await readTrees(world, options);
	const matched = handed.map((one) => match(one, trees));
	const wanted = /* @__PURE__ */ new Map();
	for (const match of matched.flatMap(({ matches }) => matches)) {
		const known = wanted.get(match.key);
		const digests = /* @__PURE__ */ new Set([...known?.digests ?? [], ...match.digests]);
		wanted.set(match.key, {
			...match,
			digests
		});
	}
	const parts = await mapBounded([...wanted.values()], askedAtOnce, (match) => pin(world, match, options.force === true));
	return assemblePlan(parts, [...findings, ...matched.flatMap((one) => one.findings)], []);
}
/** Gives a workload the digest of its built image; it stays as it is where it has that already. */
async function pinRecorded(tree, record, digest, force) {
	const { workload } = record;
	try {
		const found = await tree.read(Object.keys(record.files));
		const root = tree.environment.path;
		return pinnedWorkload({
			workload,
			root,
			found,
			record,
			force
		}, digest);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return heldWorkload(workload, record, [error.toFinding()]);
	}
}
function match(one, trees) {
	const { of, digest } = one;
	const found = trees.flatMap((tree) => [...tree.records.values()].flatMap((record) => {
		const { workload, image } = record;
		if (!(of.kind === "image" ? image === of.reference : workload.kind === "Service" && workload.name === of.name && (of.environment ?? workload.environment) === workload.environment) || image === void 0) return [];
		return [{
			key: `${workload.environment}/${workload.name}`,
			tree,
			record,
			image,
			digests: /* @__PURE__ */ new Set([digest])
		}];
	}));
	return found.length > 0 ? {
		matches: found,
		findings: []
	} : unmatched(one, trees);
}
/** Of an image that the tree names by another tag, a build came late; of any other nobody knows. */
function unmatched({ of, file, line }, trees) {
	const place = {
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { line }
	};
	const images = trees.flatMap(({ records }) => [...records.values()].map(({ image }) => image));
	const isLate = of.kind === "image" && images.some((image) => image?.startsWith(`${of.name}:`));
	const what = of.kind === "image" ? of.reference : of.name;
	return {
		matches: [],
		findings: [isLate ? {
			code: "built.stale",
			severity: "warning",
			message: `the tree no longer names ${what}; its digest is not written`,
			...place
		} : {
			code: "built.unknown",
			severity: "error",
			message: `no record of the tree names ${what}`,
			...place
		}]
	};
}
async function pin(world, match, force) {
	const { tree, record, image, digests } = match;
	const [digest = "", ...others] = digests;
	const { environment } = tree;
	const asked = {
		reference: image,
		digest,
		platforms: platformsOf(environment),
		allowPrivate: isPrivateRegistry(environment, image)
	};
	const refused = others.length > 0 ? ambiguous(match) : await builtRefusal(world, asked);
	if (refused !== void 0) return heldWorkload(record.workload, record, [refused]);
	world.progress.step(image, "the registry has it");
	return await pinRecorded(tree, record, digest, force);
}
function ambiguous({ image, digests }) {
	return {
		code: "built.ambiguous",
		severity: "error",
		message: `${digests.size} digests were handed over for ${image}`,
		expected: "one"
	};
}

export { isUnchanged as a, heldWorkload as i, planPins as n, keptWorkload as o, hasSameInputs as r, planWorkload as s, pinRecorded as t };