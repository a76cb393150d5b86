import { w as compareCodePoints } from "./chunk-world2.js";
import { i as objectKey } from "./chunk-kube-object.js";

// src/plan/danger/sorted-dangers.ts
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

export { sortedDangers as n, rankObjects as t };