import { t as canonicalJson } from "./chunk-canonical-json.js";
import { hash } from "node:crypto";

// src/plan/hash.ts
/** SHA-256 of a file's content, in hexadecimal. */
function contentHash(content) {
	return hash("sha256", content);
}
/** SHA-256 of a value's canonical JSON, in hexadecimal. */
function valueHash(value) {
	return contentHash(canonicalJson(value));
}

// src/detect/command.ts
/** The argv of a launch with the bind address and port put in. Empty when the author's image starts itself. */
function resolveCommand(launch, binding) {
	return launch.command.map((argument) => resolveArgument(argument, binding));
}
/** One argument or environment value with the bind address and port put in. */
function resolveArgument(argument, binding) {
	if (typeof argument === "string") return argument;
	return argument.bind.replace(/\{(address|port)\}/g, (_, name) => name === "address" ? binding.address : String(binding.port));
}

export { valueHash as i, resolveCommand as n, contentHash as r, resolveArgument as t };