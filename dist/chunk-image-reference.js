// src/source/image-reference.ts
const maxLength = 512;
const host = "[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?(?::[0-9]{1,5})?";
const part = String.raw`[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*`;
const grammar = new RegExp(String.raw`^(?<name>(?:${host}/)?${part}(?:/${part})*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$`);
/**
* The one reading of image references, by the distribution specification's grammar, in lower case and with SHA-256
* alone. Undefined when the text is none.
*/
function readImageText(text) {
	if (text.length > maxLength) return void 0;
	const { name, tag, digest } = grammar.exec(text)?.groups ?? {};
	if (name === void 0) return void 0;
	return {
		name,
		...tag === void 0 ? {} : { tag },
		...digest === void 0 ? {} : { digest }
	};
}
/**
* Where an image is asked for, with Docker's defaults: no registry is Docker Hub, one name there is in `library`.
* Undefined when the text is no reference.
*/
function parseImageReference(text) {
	const read = readImageText(text);
	if (read === void 0) return void 0;
	const { name, tag = "latest", digest } = read;
	const [first = "", ...rest] = name.split("/");
	const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
	const pinned = digest === void 0 ? {} : { digest };
	if (isRegistry) return {
		registry: apiOf(first),
		repository: rest.join("/"),
		tag,
		...pinned
	};
	const repository = rest.length === 0 ? `library/${name}` : name;
	return {
		registry: apiOf("docker.io"),
		repository,
		tag,
		...pinned
	};
}
function apiOf(registry) {
	return registry === "docker.io" || registry === "index.docker.io" ? "registry-1.docker.io" : registry;
}

export { readImageText as n, parseImageReference as t };