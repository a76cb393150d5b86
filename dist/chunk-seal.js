import { $ as checkFiles, M as sealModes, at as copyName, dt as sharedLabels, ft as sorted, ot as readSealedFile, pt as substituteOff, tt as knownSecretIn } from "./chunk-planned.js";
import { B as Problem } from "./chunk-problem.js";
import { A as nearestNames, d as sealedPath, o as unknownEnvironment, r as readSpecFiles, u as parseSpecs } from "./chunk-specs.js";
import { A as shown } from "./chunk-world.js";

// src/render/secret/user-secret.ts
/**
* A Secret that a user seals for a service. Nothing in it follows the source or the spec, so that a new commit does not
* ask for the values again.
*/
function userSecret(service, values) {
	return {
		...values,
		namespace: service.namespace,
		labels: sorted({
			...sharedLabels(service.name, service.environment),
			"app.kubernetes.io/part-of": service.owner
		}),
		annotations: substituteOff
	};
}

// src/spec/secret-reference.ts
/** Every Secret that a service names: in variables of its own and of its processes, volumes, TLS, the registry's. */
function secretReferences(spec) {
	const uses = [
		...[spec.env, ...Object.values(spec.processes ?? {}).map(({ env }) => env)].flatMap(variableUses),
		...volumeUses(spec),
		...tlsUses(spec),
		...registryUses(spec)
	];
	return [...Map.groupBy(uses, ({ name }) => name)].map(([name, own]) => ({
		name,
		type: own.find(({ type }) => type !== void 0)?.type ?? "Opaque",
		required: unique(own.filter(({ isOptional }) => isOptional !== true)),
		known: own.some(({ isWhole }) => isWhole === true) ? void 0 : unique(own)
	}));
}
function variableUses(variables = {}) {
	return Object.values(variables).flatMap((variable) => typeof variable === "object" && "secret" in variable ? [{
		name: variable.secret,
		keys: [variable.key],
		isOptional: variable.optional === true
	}] : []);
}
function volumeUses({ volumes = [] }) {
	return volumes.flatMap((volume) => "secret" in volume ? [{
		name: volume.secret,
		keys: [],
		isWhole: true
	}] : []);
}
function tlsUses({ expose }) {
	const tls = expose?.tls;
	if (typeof tls !== "object" || !("secret" in tls)) return [];
	return [{
		name: tls.secret,
		type: "kubernetes.io/tls",
		keys: ["tls.crt", "tls.key"]
	}];
}
function registryUses({ pullSecret }) {
	if (pullSecret === void 0) return [];
	return [{
		name: pullSecret,
		type: "kubernetes.io/dockerconfigjson",
		keys: [".dockerconfigjson"]
	}];
}
function unique(uses) {
	return [...new Set(uses.flatMap(({ keys }) => keys))].sort();
}

// src/flows/seal-value.ts
/** What Kubernetes takes for all values of a Secret together, in bytes. */
const maxBytes = 1048576;
/** Of Kubernetes. */
const secretKey = /^[-._a-zA-Z0-9]{1,253}$/;
/**
* The values for a Secret that the service's spec names: every key that is read, each once, and no other. Bytes that are
* no text go into `data`. No message holds a value. Codes: secret.unknown, secret.key, secret.value.
*/
function checkedValues(service, { secret, values }) {
	const reference = referenceOf(service, secret);
	refuseKeys(reference, values.map(({ key }) => key));
	const bytes = values.reduce((sum, value) => sum + value.bytes.length, 0);
	if (bytes > maxBytes) throw new Problem("secret.value", `The values have ${bytes} bytes, more than ${maxBytes}.`);
	const decoded = values.map((value) => ({
		...value,
		text: decode(value.bytes)
	}));
	return {
		name: secret,
		type: reference.type,
		stringData: Object.fromEntries(decoded.flatMap(({ key, text }) => text === void 0 ? [] : [[key, text]])),
		data: Object.fromEntries(decoded.flatMap(({ key, bytes: raw, text }) => text === void 0 ? [[key, Buffer.from(raw).toString("base64")]] : []))
	};
}
function referenceOf(service, secret) {
	const references = secretReferences(service.spec);
	const reference = references.find(({ name }) => name === secret);
	if (reference !== void 0) return reference;
	const names = references.map(({ name }) => name);
	const [near] = nearestNames(secret, names, 1);
	throw new Problem("secret.unknown", `${service.name} reads no Secret ${shown(secret)}.`, {
		...service.place,
		expected: names.length === 0 ? "a Secret that the spec names" : `one of ${names.join(", ")}`,
		...near === void 0 ? {} : { next: `Did you mean ${near}?` }
	});
}
function refuseKeys({ name, required, known }, keys) {
	const twice = keys.find((key, index) => keys.indexOf(key) !== index);
	if (twice !== void 0) throw new Problem("secret.value", `The key ${shown(twice)} is given twice.`);
	const malformed = keys.find((key) => !secretKey.test(key));
	if (malformed !== void 0) throw new Problem("secret.key", `${shown(malformed)} is no key of a Secret.`, { expected: "letters, digits, dots, hyphens and underscores" });
	const unread = keys.find((key) => known !== void 0 && !known.includes(key));
	if (unread !== void 0) {
		const [near] = nearestNames(unread, known ?? [], 1);
		throw new Problem("secret.key", `Nothing reads the key ${shown(unread)} of ${name}.`, {
			expected: (known ?? []).join(", "),
			...near === void 0 ? {} : { next: `Did you mean ${near}?` }
		});
	}
	const missing = required.filter((key) => !keys.includes(key));
	if (missing.length > 0 || keys.length === 0) {
		const what = missing.length === 0 ? "any value" : `a value for ${missing.join(", ")}`;
		throw new Problem("secret.key", `${name} lacks ${what}.`, { expected: "all values of the Secret at once: what is sealed cannot be read again" });
	}
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}

// src/flows/service-to-seal.ts
/**
* The one service that a Secret is sealed for. A fault in karst.yaml or in the service's own entry is raised as it is,
* since what is sealed depends on both. Codes: secret.unknown, environment.unknown, spec.*.
*/
function serviceToSeal(specs, { workload, environment }) {
	const { environments } = specs;
	if (environment !== void 0 && !environments.some(({ name }) => name === environment)) throw unknownEnvironment(environment, environments);
	const isMeant = (one) => environment === void 0 || one.environment === environment;
	const named = specs.services.filter((service) => service.name === workload && isMeant(service));
	const [service, ...others] = named;
	if (service !== void 0 && others.length === 0) return service;
	if (service !== void 0) throw several(workload, named);
	refuseFaults(specs, workload);
	throw unknown(workload, specs.services.filter(isMeant));
}
function several(workload, services) {
	const names = services.map(({ environment }) => environment);
	return new Problem("secret.unknown", `${workload} is in ${names.length} environments.`, {
		expected: `--environment with one of ${names.join(", ")}`,
		next: "Name the environment: each has Secrets of its own."
	});
}
/** With a faulty entry, the service that was meant may be there and not be seen. */
function refuseFaults({ findings, invalid, isConfigured }, workload) {
	const entry = invalid.find(({ name }) => name === workload);
	if (isConfigured && entry === void 0) return;
	const file = isConfigured ? entry?.place.file : "karst.yaml";
	const fault = findings.find((each) => each.severity === "error" && each.file === file);
	if (fault !== void 0) throw Problem.of(fault);
}
function unknown(workload, services) {
	const names = [...new Set(services.map(({ name }) => name))];
	const [near] = nearestNames(workload, names, 1);
	return new Problem("secret.unknown", `There is no workload ${shown(workload)}.`, {
		expected: names.length === 0 ? "a workload of the specs" : `one of ${names.slice(0, 20).join(", ")}`,
		...near === void 0 ? {} : { next: `Did you mean ${near}?` }
	});
}

// src/flows/seal.ts
/**
* Seals values for a Secret that a workload's spec names, into a file of the specs that a render copies into the tree.
* Nothing is written when the values are those that lie there. Takes a world whose tree is the root of the specs. Codes:
* secret.*, spec.*, environment.unknown, disk.*.
*/
async function sealSecret(world, request) {
	const files = await readSpecFiles(world.specs, request);
	const specs = parseSpecs(files, {
		...request,
		takenNames: /* @__PURE__ */ new Map()
	});
	const service = serviceToSeal(specs, request);
	const how = await modeFor(world, specs, service);
	const secret = userSecret(service, checkedValues(service, request));
	const isSops = how.mode === "sops";
	const place = (sops) => `${files.sealed?.directory ?? ""}/${sealedPath(service, request.secret, sops)}`;
	const file = place(isSops);
	const before = request.force === true ? void 0 : await textAt(world, file);
	const content = await world.seal.seal(secret, how, before === void 0 ? void 0 : {
		text: before,
		whenUnknown: "rewrite"
	});
	const texts = request.values.map(({ bytes }) => Buffer.from(bytes).toString());
	const path = `services/${service.name}/${copyName({
		name: request.secret,
		isSops
	})}`;
	refuseToLeave(checkFiles([{
		path,
		content
	}], {
		service,
		secrets: texts
	}));
	const other = place(!isSops);
	const changes = [...content === before ? [] : [{
		path: file,
		content
	}], ...await textAt(world, other) === void 0 ? [] : [{ path: other }]];
	if (changes.length > 0) await world.tree.apply(changes);
	return {
		environment: service.environment,
		workload: service.name,
		namespace: service.namespace,
		secret: request.secret,
		keys: readSealedFile(content)?.keys ?? [],
		mode: how.mode,
		recipients: how.mode === "sops" ? how.recipients : [],
		file,
		changed: changes.length > 0,
		findings: foundInClear(files, texts)
	};
}
async function modeFor(world, { environments }, { environment, owner }) {
	const found = environments.find(({ name }) => name === environment);
	if (found === void 0) throw new TypeError("a service without its environment");
	return (await sealModes(world.specs, found))(owner);
}
async function textAt({ tree }, path) {
	const bytes = await tree.read(path);
	return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
}
/** The gate judges the copy that a render will make; what it refuses is not written at all. */
function refuseToLeave([refused]) {
	if (refused !== void 0) throw Problem.of(refused);
}
/** Specs in which one of the values stands beside the reference to it. */
function foundInClear({ karst, repos, documents }, values) {
	const known = knownSecretIn(values);
	return [
		karst,
		repos,
		...documents
	].filter((file) => file !== void 0).flatMap(({ path, bytes }) => {
		const line = new TextDecoder().decode(bytes).split("\n").findIndex((text) => known(text) !== void 0) + 1;
		if (line === 0) return [];
		return [{
			code: "secret.in-clear",
			severity: "error",
			message: `${path} holds a value that was just sealed.`,
			file: path,
			line
		}];
	});
}

export { sealSecret };