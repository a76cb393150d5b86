import { B as Problem } from "./chunk-problem.js";
import { D as isLoopbackName, y as parseImageReference } from "./chunk-specs.js";
import { n as systemResolve } from "./chunk-network-address.js";
import { M as compareCodePoints } from "./chunk-world.js";
import { t as ask } from "./chunk-http.js";
const { readFileSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { json } = globalThis.process.getBuiltinModule("node:stream/consumers");

// src/io/json-map.ts
/** Fields of a parsed JSON object; none of what is no object. */
function mapOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

// src/io/registry-credential.ts
const maxBytes = 1 << 20;
/**
* The credential for one registry, host and port exactly: of KARST_REGISTRY when that names it, else of the file that
* `docker login` writes. No credential helper is run: a program that a file names is none of ours to start.
*/
function registryCredential(registry, environment) {
	const { KARST_REGISTRY: own, KARST_REGISTRY_USERNAME: username = "" } = environment;
	const password = environment.KARST_REGISTRY_PASSWORD ?? "";
	if (own !== void 0 && own !== "" && own === registry) return checked(username, password);
	const file = configFile(environment);
	return file === void 0 ? {} : inConfig(file, registry);
}
function configFile({ DOCKER_CONFIG: directory, HOME: home }) {
	if (directory !== void 0 && directory !== "") return join(directory, "config.json");
	return home === void 0 || home === "" ? void 0 : join(home, ".docker", "config.json");
}
function inConfig(file, registry) {
	const config = readConfig(file);
	const auths = mapOf(config.auths);
	const names = namesOf(registry);
	const listed = names.filter((name) => Object.hasOwn(auths, name));
	const [written] = listed.flatMap((name) => inClear(mapOf(auths[name])));
	if (written !== void 0) return written;
	const helpers = mapOf(config.credHelpers);
	const isHelped = names.some((name) => Object.hasOwn(helpers, name));
	const isStored = typeof config.credsStore === "string" && listed.length > 0;
	if (!isHelped && !isStored) return {};
	return { fault: "its credential is kept by a credential helper, which KarstKit does not run" };
}
function inClear({ auth, username, password }) {
	if (typeof auth === "string" && auth !== "") return [decoded(auth)];
	return typeof username === "string" && typeof password === "string" ? [checked(username, password)] : [];
}
/** As `docker login` writes them; Docker Hub has a name of its own. */
function namesOf(registry) {
	return [
		...registry === "registry-1.docker.io" ? ["https://index.docker.io/v1/", "docker.io"] : [],
		registry,
		`https://${registry}`,
		`https://${registry}/`,
		`https://${registry}/v2/`
	];
}
function readConfig(file) {
	try {
		const status = statSync(file, { throwIfNoEntry: false });
		if (status?.isFile() !== true || status.size > maxBytes) return {};
		return mapOf(JSON.parse(readFileSync(file, "utf8")));
	} catch {
		return {};
	}
}
function decoded(auth) {
	const text = Buffer.from(auth, "base64").toString("utf8").replace(/\0+$/, "");
	const colon = text.indexOf(":");
	return colon < 0 ? checked("", "") : checked(text.slice(0, colon), text.slice(colon + 1));
}
function checked(username, password) {
	if (/^[^:\p{Cc}]{1,255}$/u.test(username) && /^[^\p{Cc}]{1,16384}$/u.test(password)) return { credential: {
		username,
		password
	} };
	return { fault: "its credential is incomplete or holds characters that none has" };
}

// src/io/registry-request.ts
function openRepository(access) {
	let known;
	return {
		access,
		ask: async (question) => {
			const first = await askOnce(access, question, known);
			if (first.status !== 401) return first;
			first.close();
			known = await authorizationFor(access, String(first.headers["www-authenticate"]));
			return known === void 0 ? first : await askOnce(access, question, known);
		},
		askElsewhere: (url) => ask({
			...requestTo(url, access),
			allowPrivate: false
		})
	};
}
/** How a registry names what it holds. */
const digestForm = /^sha256:[0-9a-f]{64}$/;
function digestOf(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
/** The whole body. Raises a SyntaxError when it is too long. */
async function bytesOf({ body }, maxBytes) {
	const chunks = [];
	for await (const chunk of limited(body, maxBytes)) chunks.push(chunk);
	return Buffer.concat(chunks);
}
async function askOnce(access, { path, method, accept, followsRedirects }, authorization) {
	const url = `${originOf(access)}/v2/${access.image.repository}/${path}`;
	return await ask({
		...requestTo(url, access),
		...authorization === void 0 ? {} : { authorization },
		method,
		headers: { accept },
		...followsRedirects === void 0 ? {} : { followsRedirects }
	});
}
/** What answers the challenge; undefined where nothing of ours does. */
async function authorizationFor(access, challenge) {
	if (/^bearer /i.test(challenge)) return await bearer(access, challenge);
	if (!/^basic\b/i.test(challenge) || access.credential === void 0) return void 0;
	return basic(access.credential);
}
function basic({ username, password }) {
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
/** A token from whom the registry names, who sees the credential only if it is the registry's own. */
async function bearer(access, challenge) {
	const url = realmOf(access, challenge);
	if (url === void 0) return void 0;
	const { credential } = access;
	const known = credential !== void 0 && isOwnRealm(access, url) ? credential : void 0;
	const answer = await ask({
		...requestTo(url.href, access),
		...known === void 0 ? {} : { authorization: basic(known) }
	});
	const body = answer.status === 200 ? mapOf(await json(limited(answer.body, 65536))) : {};
	answer.close();
	const token = body.token ?? body.access_token;
	return typeof token === "string" && /^[\x21-\x7e]{1,8192}$/.test(token) ? `Bearer ${token}` : void 0;
}
/** Where a challenge says that tokens are given out; it must be https, but for a registry on this machine. */
function realmOf(access, challenge) {
	const parts = Object.fromEntries([...challenge.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]));
	const realm = parts.realm ?? "";
	if (!URL.canParse(realm)) return void 0;
	const url = new URL(realm);
	const isPlain = url.protocol === "http:" && originOf(access).startsWith("http:");
	if (url.protocol !== "https:" && !isPlain) return void 0;
	if (url.username !== "" || url.password !== "") return void 0;
	if (parts.service !== void 0) url.searchParams.set("service", parts.service);
	url.searchParams.set("scope", `repository:${access.image.repository}:pull`);
	return url;
}
/** Token services of registries that have them under another name. */
const realms = {
	"registry-1.docker.io": "auth.docker.io",
	"registry.gitlab.com": "gitlab.com"
};
function isOwnRealm({ image }, { hostname }) {
	const name = image.registry.replace(/:\d+$/, "");
	return hostname === name || Object.hasOwn(realms, name) && realms[name] === hostname;
}
/** The chunks, until there are too many bytes: then a SyntaxError. */
async function* limited(chunks, maxBytes) {
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.byteLength;
		if (size > maxBytes) throw new SyntaxError("the answer is too long");
		yield chunk;
	}
}
function requestTo(url, access) {
	const { signal, timeoutMs, resolve, allowPrivate } = access;
	return {
		url,
		redirectHosts: [],
		allowPrivate,
		limits: {
			totalMs: timeoutMs,
			idleMs: timeoutMs
		},
		resolve,
		...signal === void 0 ? {} : { signal }
	};
}
function originOf({ image, allowPrivate }) {
	const name = image.registry.replace(/:\d+$/, "");
	return `${allowPrivate && isLoopbackName(name) ? "http" : "https"}://${image.registry}`;
}

// src/io/registry-platform.ts
const maxConfigBytes = 4 << 20;
/**
* What machines an image is for, sorted: of an index what it lists, of a single image what its configuration says.
* Undefined when the manifest is neither. Raises a SyntaxError for what is no JSON.
*/
async function platformsOf(repository, manifest) {
	const { manifests, config } = parsed(manifest);
	if (Array.isArray(manifests)) {
		const named = manifests.map((one) => platformOf(mapOf(mapOf(one).platform)));
		return [...new Set(named.filter((platform) => platform !== void 0))].sort(compareCodePoints);
	}
	const digest = mapOf(config).digest;
	if (typeof digest !== "string" || !digestForm.test(digest)) return void 0;
	const bytes = await blob(repository, digest);
	if (bytes === void 0) return void 0;
	const platform = platformOf(parsed(bytes));
	return platform === void 0 ? [] : [platform];
}
/** Undefined for what runs nowhere: attestations stand in an index as `unknown/unknown`. */
function platformOf({ os, architecture, variant }) {
	const part = /^[a-z0-9_.-]{1,32}$/;
	if (typeof os !== "string" || typeof architecture !== "string") return void 0;
	if (!part.test(os) || !part.test(architecture) || os === "unknown") return void 0;
	return `${os}/${architecture}${typeof variant === "string" && part.test(variant) ? `/${variant}` : ""}`;
}
/** A blob by its digest: whoever hands it over, it is what it hashes to. */
async function blob(repository, digest) {
	const question = {
		path: `blobs/${digest}`,
		method: "GET",
		accept: "*/*"
	};
	const answer = await elsewhere(repository, await repository.ask({
		...question,
		followsRedirects: false
	}));
	if (answer?.status !== 200) {
		answer?.close();
		return;
	}
	const bytes = await bytesOf(answer, maxConfigBytes);
	return digest === digestOf(bytes) ? bytes : void 0;
}
/** Registries keep blobs in stores of other hosts: there it is asked for without a credential, once. */
async function elsewhere(repository, first) {
	if (![
		302,
		303,
		307,
		308
	].includes(first.status)) return first;
	first.close();
	const url = String(first.headers.location ?? "");
	if (!URL.canParse(url) || new URL(url).protocol !== "https:") return void 0;
	return await repository.askElsewhere(url);
}
function parsed(bytes) {
	return mapOf(JSON.parse(new TextDecoder().decode(bytes)));
}

// src/io/registry.ts
/**
* Asks registries what they have (OCI distribution specification, "Pulling manifests" and "Checking if content exists in
* the registry"). A credential goes to the registry that it is for, or to that registry's own token service, and nowhere
* else. Each reference is asked once.
*/
function openImages(options = {}) {
	const digests = /* @__PURE__ */ new Map();
	const answers = /* @__PURE__ */ new Map();
	const credentials = /* @__PURE__ */ new Map();
	const asking = {
		...options,
		credentialOf: (registry) => {
			const known = credentials.get(registry) ?? registryCredential(registry, options.environment ?? {});
			credentials.set(registry, known);
			return known;
		}
	};
	return {
		digest: (reference) => {
			const found = digests.get(reference) ?? tagDigest(reference, asking);
			digests.set(reference, found);
			return found;
		},
		look: (question) => {
			const key = `${question.allowPrivate} ${question.reference}`;
			const found = answers.get(key) ?? look(question, asking);
			answers.set(key, found);
			return found;
		}
	};
}
const accept = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
/** The specification wants registries to take manifests of 4 MiB at least; hardly any is larger. */
const maxManifestBytes = 4 << 20;
async function tagDigest(reference, options) {
	const image = parseImageReference(reference);
	if (image === void 0 || image.digest !== void 0) return image?.digest;
	if (options.offline === true) return void 0;
	const isPrivate = options.privateRegistries?.includes(image.registry) === true;
	try {
		const { repository } = opened(image, isPrivate, options);
		const answer = await repository.ask(manifest(image, "HEAD"));
		answer.close();
		return answer.status === 200 ? digestIn(answer) : void 0;
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof Problem || error instanceof SyntaxError) return void 0;
		throw error;
	}
}
async function look({ reference, allowPrivate }, options) {
	const image = parseImageReference(reference);
	if (image === void 0) return {
		state: "missing",
		why: "No registry has images of such a name."
	};
	const { repository, fault } = opened(image, allowPrivate, options);
	try {
		const answer = await repository.ask(manifest(image, "GET"));
		if (answer.status === 200) return await present(repository, answer);
		answer.close();
		return absent(image, answer.status, {
			...repository.access,
			fault
		});
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof Problem) return {
			state: "unreachable",
			why: error.message
		};
		if (error instanceof SyntaxError) return strange(image);
		throw error;
	}
}
function opened(image, allowPrivate, { credentialOf, timeoutMs = 1e4, resolve = systemResolve, signal }) {
	const { credential, fault } = credentialOf(image.registry);
	return {
		repository: openRepository({
			image,
			allowPrivate,
			timeoutMs,
			resolve,
			...credential === void 0 ? {} : { credential },
			...signal === void 0 ? {} : { signal }
		}),
		fault
	};
}
function manifest({ tag, digest = tag }, method) {
	return {
		path: `manifests/${digest}`,
		method,
		accept
	};
}
function digestIn({ headers }) {
	const digest = String(headers["docker-content-digest"] ?? "");
	return digestForm.test(digest) ? digest : void 0;
}
/** What is there counts only if it hashes to what was asked for, or to what the registry calls it. */
async function present(repository, answer) {
	const { image } = repository.access;
	const bytes = await bytesOf(answer, maxManifestBytes);
	const digest = digestOf(bytes);
	if ((image.digest ?? digestIn(answer) ?? digest) !== digest) return strange(image);
	const platforms = await platformsOf(repository, bytes);
	return platforms === void 0 ? strange(image) : {
		state: "present",
		digest,
		platforms
	};
}
function absent({ registry, repository }, status, { credential, fault }) {
	if (status === 404) return {
		state: "missing",
		why: `${registry} has no such image.`
	};
	if (status === 401 || status === 403) return {
		state: "forbidden",
		why: `${registry} shows ${repository} to nobody ${credential === void 0 ? "without a credential" : "with the credential at hand"}${fault === void 0 ? "" : `: ${fault}`}.`
	};
	return {
		state: "unreachable",
		why: `${registry} answers with status ${status}.`
	};
}
function strange({ registry }) {
	return {
		state: "unreachable",
		why: `${registry} does not answer as a registry does.`
	};
}

export { openImages };