import { t as mapAt } from "./chunk-pod.js";
import { w as compareCodePoints } from "./chunk-world2.js";

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
	return compareCodePoints(sortKey(a), sortKey(b));
}
function sortKey({ namespace = "", kind, name }) {
	return [
		namespace,
		kind,
		name
	].join("\n");
}

export { objectName as a, objectKey as i, groupOf as n, kubeObject as r, compareObjects as t };