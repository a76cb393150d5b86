import { w as compareCodePoints } from "./chunk-world2.js";
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

export { hashOf as i, partName as n, pathLabel as r, labelName as t };