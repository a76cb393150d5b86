// src/render/merge-patch.ts
/** Lists that Kubernetes keys by a field of their elements; every other list is replaced whole. */
const mergeKeys = {
	containers: "name",
	initContainers: "name",
	volumes: "name",
	env: "name",
	imagePullSecrets: "name",
	volumeMounts: "mountPath",
	hostAliases: "ip",
	topologySpreadConstraints: "topologyKey"
};
/** RFC 7386 merge (null deletes a field), with the lists above merged element by element as Kubernetes does. */
function mergePatch(target, patch) {
	if (!isMap(patch)) return patch;
	const base = isMap(target) ? target : {};
	const fields = new Map(Object.entries(base));
	for (const [key, value] of Object.entries(patch)) if (value === null || value === void 0) fields.delete(key);
	else fields.set(key, mergeField(key, fields.get(key), value));
	return Object.fromEntries(fields);
}
function mergeField(key, target, patch) {
	const mergeKey = Object.hasOwn(mergeKeys, key) ? mergeKeys[key] : void 0;
	if (mergeKey === void 0 || !isKeyedList(target, mergeKey) || !isKeyedList(patch, mergeKey)) return mergePatch(target, patch);
	const elements = new Map(target.map((element) => [element[mergeKey], element]));
	for (const element of patch) {
		const merged = mergePatch(elements.get(element[mergeKey]), element);
		if (isMap(merged)) elements.set(element[mergeKey], merged);
	}
	return [...elements.values()];
}
function isKeyedList(value, key) {
	return Array.isArray(value) && value.every((element) => isMap(element) && key in element);
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export { mergeKeys as n, mergePatch as r, isMap as t };