import { o as __toESM, t as __commonJSMin } from "./chunk-rolldown-runtime.js";
import { B as Problem, F as sortedFindings, L as plainText, N as placeText, U as dangerCodes, V as hintOf, _ as judged$1, c as dayMs, d as hasWork, l as leafValidity, u as serialFrom } from "./chunk-problem.js";
import { A as nearestNames, B as constructFromEvents, F as COLLECTION_STYLE, G as sealingOf, H as load, I as CORE_SCHEMA, L as EVENT_ID, M as pointerTo, N as stepsOf, O as secretIn, P as ageRecipientFault, R as SCALAR_STYLE, S as parseSlug, T as builtInHosts, U as parseEvents, V as getScalarValue, W as hasSealing, a as readTrees, b as readImageText, c as workloadKey, g as entryIdentity, h as calleeName, i as readSpecs, j as quantityAmount, k as secretName, l as renderRecord, p as namespaceOf$1, z as YAML11_SCHEMA } from "./chunk-specs.js";
import { A as shown$1, E as contextExclusions, M as compareCodePoints, c as fileHash, d as contentHash, f as valueHash, u as withFoundSetters, v as recordPath } from "./chunk-world.js";
import { $ as restartText, $t as textOf$1, B as renderOutput, Bt as planFindings, Ct as causeText, Dt as launchText, Et as isQuiet$1, Gt as namesHash, Ht as wantedText, It as driftStatusOf, Jt as podOf, Kt as sealHash, L as planText, Mt as summaryText, Nt as counted, Ot as outcomeHeads, Q as objectText, Qt as isCollection, R as driftOutput, St as actionCounts, Tt as commandText, V as planPage, Wt as decideCertificate, X as actionSigns, Xt as securityContexts, Yt as saidFaults, Z as objectCauseText, Zt as templateOf, _t as objectName$1, an as resolveArgument, at as holdsObjects, ct as planDangers, d as standingOf, dt as rankObjects, en as valueAt, et as secretText, f as mapBounded, ft as sortedDangers, gt as objectKey, ht as kubeObject, in as quote, jt as sourceText, kt as shortId, l as fewOf, lt as planObjects, mt as groupOf, nn as emitYaml, on as resolveCommand, ot as isYaml, pt as compareObjects, qt as mapAt, rn as scalar, rt as callGraph, s as lineDiff, tn as emitKey, tt as valueText, u as questionOf$1, ut as planRestarts, vt as callerLines, wt as changedLines, xt as tellFindings, yt as certificateLines, z as planOutput, zt as assemblePlan } from "./chunk-recalled.js";
import { i as managerVersions, n as detect, r as telemetryRelease } from "./chunk-detect.js";
const { posix } = globalThis.process.getBuiltinModule("node:path");
const { isDeepStrictEqual } = globalThis.process.getBuiltinModule("node:util");
const { createHash, hash } = globalThis.process.getBuiltinModule("node:crypto");
const { basename: basename$1, dirname: dirname$1, join: join$1 } = globalThis.process.getBuiltinModule("node:path/posix");

// src/render/kubernetes/hash.ts
/** SHA-256 over the canonical JSON of a value, cut to `length` hexadecimal digits. */
function hashOf$1(value, length) {
	return createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, length);
}
/** JSON with sorted keys: two values with the same content have the same text. */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => compareCodePoints(a, b)).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

// src/render/telemetry.ts
/**
* The telemetry of one workload: the spec's `telemetry`, then OTEL_EXPORTER_OTLP_* and OTEL_SERVICE_NAME in its `env`,
* then the environment's default. Ports and names per the OTLP specification 1.x: 4317 is gRPC, 4318 HTTP.
*/
function telemetryOf(input) {
	const own = input.service.spec.telemetry;
	const fallback = input.environment.defaults.telemetry;
	const chosen = own ?? fallback ?? {};
	if (chosen === false) return { kind: "off" };
	const env = input.service.spec.env ?? {};
	const [ours, theirs] = [detailOf$1(own), detailOf$1(fallback)];
	const service = ours.service ?? literal$1(env.OTEL_SERVICE_NAME) ?? theirs.service ?? input.service.name;
	if (chosen === "operator") return {
		kind: "operator",
		service
	};
	const variable = env.OTEL_EXPORTER_OTLP_ENDPOINT;
	const written = ours.endpoint ?? literal$1(variable);
	const endpoint = written ?? (variable === void 0 ? theirs.endpoint : void 0);
	const named = ours.protocol ?? protocolOfVariable(literal$1(env.OTEL_EXPORTER_OTLP_PROTOCOL));
	const inherited = written === void 0 ? theirs.protocol : void 0;
	return {
		kind: "sdk",
		service,
		protocol: named ?? inherited ?? protocolOfPort(endpoint),
		endpoint,
		sends: endpoint !== void 0 || variable !== void 0
	};
}
function detailOf$1(telemetry) {
	return typeof telemetry === "object" ? telemetry : {};
}
function literal$1(variable) {
	return typeof variable === "string" ? variable : void 0;
}
/** `grpc`, `http/protobuf` and `http/json` are the values the variable may have. */
function protocolOfVariable(value) {
	if (value === "grpc") return "grpc";
	return value?.startsWith("http/") ? "http" : void 0;
}
/** HTTP where the port does not tell: it needs no compiled package and works with every worker class. */
function protocolOfPort(endpoint) {
	if (endpoint === void 0 || !URL.canParse(endpoint)) return "http";
	return new URL(endpoint).port === "4317" ? "grpc" : "http";
}

// src/render/start-command.ts
/** The argv that starts a workload bound as asked, under telemetry where the image holds it. Empty for an image that starts itself. */
function startCommand(input, binding) {
	return withTelemetry(input, resolveCommand(input.launch, binding));
}
/** Any command of the same image (a worker, a job), under telemetry where the image holds it. */
function withTelemetry(input, command) {
	if (!isInstrumented(input) || command.length === 0) return command;
	return ["opentelemetry-instrument", ...command];
}
/** True when the rendered image holds OpenTelemetry: Python alone can be instrumented without a change of its code. */
function isInstrumented(input) {
	return input.launch.build.language === "python" && telemetryOf(input).kind === "sdk";
}

// src/render/kubernetes/literal.ts
/** A literal text for Kubernetes, which replaces `$(NAME)` and reads `$$` as `$` in `env`, `command` and `args`. */
function literal(text) {
	return /\$[$(]/.test(text) ? text.replaceAll("$", "$$$$") : text;
}

// src/render/kubernetes/port.ts
/** The app's port: the spec's number and protocol, each from the launch where the spec says nothing. */
function portOf(input) {
	const written = input.service.spec.port;
	const found = input.launch.port;
	if (written === void 0) return found;
	if (typeof written === "number") return {
		number: written,
		protocol: found?.protocol ?? "http"
	};
	return {
		number: written.number,
		protocol: written.protocol ?? found?.protocol ?? "http"
	};
}
/** `appProtocol` by the Kubernetes standard names: plain HTTP/2 is `kubernetes.io/h2c`; a plain stream has none. */
function appProtocol(protocol) {
	return {
		http: "http",
		grpc: "kubernetes.io/h2c",
		tcp: void 0
	}[protocol];
}

// src/render/kubernetes/process-kind.ts
const releaseName = "release";
const defaultDeadlineSeconds = 3600;
/** The processes that run: the source's own that are not mere proposals, and the spec's, sorted by name. */
function processesOf(input) {
	return processNames(input).flatMap((name) => {
		const spec = input.service.spec.processes?.[name] ?? {};
		const found = input.launch.processes.find((program) => program.name === name);
		const command = commandOf(input, spec, found);
		return command === void 0 ? [] : [processOf$1(name, spec, command, found)];
	});
}
/** Names of processes that say in no way what to run. */
function idleProcesses(input) {
	const running = new Set(processesOf(input).map(({ name }) => name));
	return processNames(input).filter((name) => !running.has(name));
}
function processNames({ service, launch }) {
	const found = launch.processes.filter(({ proposed }) => !proposed).map(({ name }) => name);
	return [.../* @__PURE__ */ new Set([...found, ...Object.keys(service.spec.processes ?? {})])].sort(compareCodePoints);
}
function commandOf(input, spec, found) {
	if (spec.command !== void 0) return withTelemetry(input, spec.command).map(literal);
	if (found === void 0) return void 0;
	const binding = {
		address: "0.0.0.0",
		port: portOf(input)?.number ?? 8e3
	};
	return withTelemetry(input, resolveCommand(found, binding)).map(literal);
}
function processOf$1(name, spec, command, found) {
	const common = {
		name,
		command,
		variables: spec.env ?? {},
		resources: spec.resources
	};
	const deadlineSeconds = spec.deadlineSeconds ?? defaultDeadlineSeconds;
	if (name === "release" || found?.role === "release") return {
		...common,
		kind: "release",
		deadlineSeconds
	};
	if (spec.schedule !== void 0) {
		const { schedule, timeZone } = spec;
		return {
			...common,
			kind: "cron-job",
			schedule,
			timeZone,
			deadlineSeconds
		};
	}
	return {
		...common,
		kind: "worker",
		replicas: spec.replicas ?? 1
	};
}

// src/render/kubernetes/name.ts
/** Longest DNS-1123 label; Flux and the Job controller also write object names into label values of this length. */
const labelLength = 63;
/** The CronJob controller appends 11 characters to the name. */
const cronJobLength$1 = 52;
/** A name as it is, or cut with a hash of the whole where it is longer than a label may be. */
function labelName(name) {
	return cut(name, labelLength);
}
/**
* Name of an object that a workload has besides its main ones, at most 52 characters. The hash keeps `a` with `b-c` apart
* from `a-b` with `c`, and both from a workload called `a-b-c`.
*/
function partName(workload, part) {
	const hash = hashOf$1([workload, part], 4);
	return `${`${workload}-${part}`.slice(0, cronJobLength$1 - hash.length - 1).replace(/-+$/, "")}-${hash}`;
}
/** A DNS-1123 label of at most 40 characters from a path: readable, with a hash where characters were lost. */
function pathLabel(path) {
	const bare = path.replace(/^\/+/, "");
	const label = bare.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
	return label.replaceAll("-", "/") === bare && label.length <= 40 ? label : `${label.slice(0, 33).replace(/-+$/, "")}-${hashOf$1(path, 6)}`.replace(/^-/, "");
}
function cut(name, length) {
	if (name.length <= length) return name;
	const hash = hashOf$1(name, 8);
	return `${name.slice(0, length - hash.length - 1).replace(/-+$/, "")}-${hash}`;
}

// src/render/labels.ts
/** Keys under these prefixes steer KarstKit, Flux or Pod Security; nothing a user writes may set them. */
const reservedKey = /^(([a-z0-9-]+\.)*(karstkit\.dev|fluxcd\.io|pod-security\.kubernetes\.io)\/|app\.kubernetes\.io\/)/;
/** Keeps Flux from replacing `${\u2026}` in anything we wrote. */
const substituteOff = { "kustomize.toolkit.fluxcd.io/substitute": "disabled" };
/** Keeps Flux from deleting data when its file goes. */
const pruneOff = { "kustomize.toolkit.fluxcd.io/prune": "disabled" };
/** Labels of every object of a Service: the recommended ones, ours, then the user's own under other keys. */
function serviceLabels(input) {
	return sorted({
		...own$2(input.service.spec.labels),
		...commonLabels(input)
	});
}
/** Ours on every object and every pod: nothing in them changes from one commit to the next. */
function commonLabels({ service, environment }) {
	return {
		"app.kubernetes.io/name": service.name,
		"app.kubernetes.io/instance": labelName(`${environment.name}-${service.name}`),
		"app.kubernetes.io/part-of": service.owner,
		"app.kubernetes.io/managed-by": "karstkit",
		"karstkit.dev/environment": environment.name
	};
}
/** What selects every pod of a Service, its processes included. */
function podIdentity(input) {
	return { "app.kubernetes.io/name": input.service.name };
}
/** Annotations of every object of a Service. */
function serviceAnnotations(input) {
	const { service } = input;
	return sorted({
		...own$2(service.spec.annotations),
		...substituteOff,
		...pinAnnotation(input.pin),
		"karstkit.dev/source": service.slug.text,
		"karstkit.dev/spec-hash": hashOf$1(service.written, 16)
	});
}
/** Labels of what belongs to an environment or an owner rather than to a workload. */
function sharedLabels(name, environment) {
	return sorted({
		"app.kubernetes.io/name": name,
		"app.kubernetes.io/managed-by": "karstkit",
		"karstkit.dev/environment": environment
	});
}
/** The user's labels or annotations without reserved keys, which the spec's rules refuse anyway. */
function own$2(texts) {
	return Object.fromEntries(Object.entries(texts ?? {}).filter(([key]) => !reservedKey.test(key)));
}
function sorted(texts) {
	return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => compareCodePoints(a, b)));
}
function pinAnnotation(pin) {
	return pin.kind === "commit" ? { "karstkit.dev/commit": pin.commit } : { "karstkit.dev/tree": pin.hash };
}

// src/render/secret/secret.ts
/** The fields of a Secret whose values are sealed; everything else stays readable. */
const secretFields$1 = ["data", "stringData"];
/**
* Keyed digest of what is sealed: tells without a private key whether a Secret still holds the same values. A plain hash
* would let anyone who reads the repository try passwords.
*/
const digestAnnotation = "karstkit.dev/sealed-digest";
/** The object with its values in clear, for sealing alone. Keys stand in the order in which they will be written. */
function secretObject(secret, annotations = {}) {
	const { name, namespace, labels, type, stringData, data = {} } = secret;
	return {
		apiVersion: "v1",
		kind: "Secret",
		metadata: {
			name,
			namespace,
			labels: filled(labels),
			annotations: filled({
				...secret.annotations,
				...annotations
			})
		},
		type,
		stringData: filled(stringData),
		data: filled(data)
	};
}
/** Nothing is written for what holds nothing. Whole-number keys come first, as in every JavaScript object. */
function filled(texts) {
	return Object.keys(texts).length === 0 ? void 0 : sorted(texts);
}

// src/render/secret/sops.ts
/** The rule that says what is encrypted: without it Flux takes labels that it adds for broken ciphertext. */
const encryptedRegex = "^(data|stringData)$";
/** The oldest format version that has everything used here. */
const formatVersion = "3.9.4";
/**
* A Secret as a SOPS file for age, as `sops encrypt --encrypted-regex '^(data|stringData)$'` would write it. Every clear
* text is a string in each YAML version, or its type would change the MAC; `mac` stands bare, since Flux looks for
* `mac: ENC[`; `lastmodified` is quoted, or Go reads a timestamp.
*/
function sopsFile(secret, annotations, sealing) {
	const { stringData, data, ...clear } = secretObject(secret, annotations);
	const lastModified = new Date(sealing.nowMs).toISOString().replace(/\.[0-9]+Z$/, "Z");
	const digest = macOf({
		...clear,
		stringData,
		data
	});
	const mac = encValue(sealing.encrypt(digest, lastModified));
	return [
		emitYaml(clear),
		...encryptedField("stringData", stringData, sealing),
		...encryptedField("data", data, sealing),
		"sops:\n",
		"  age:\n",
		...sealing.keys.map(ageKey),
		`  encrypted_regex: ${encryptedRegex}\n`,
		`  lastmodified: "${lastModified}"\n`,
		`  mac: ${mac}\n`,
		`  version: ${formatVersion}\n`
	].join("");
}
/** SHA-512 over all leaves in the order in which they are written, in capitals. */
function macOf(object) {
	const hash = createHash("sha512");
	for (const text of leavesOf(object)) hash.update(text);
	return hash.digest("hex").toUpperCase();
}
function leavesOf(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap((child) => leavesOf(child));
}
/** An empty text stays as it is, as in SOPS; the path that a value is bound to ends in a colon. */
function encryptedField(field, values, { encrypt }) {
	if (values === void 0) return [];
	const lines = Object.entries(values).map(([key, text]) => {
		const value = text === "" ? "\"\"" : encValue(encrypt(text, `${field}:${key}:`));
		return `  ${emitKey(key)}: ${value}\n`;
	});
	return [`${field}:\n`, ...lines];
}
function encValue({ data, iv, tag }) {
	const [text, vector, mark] = [
		data,
		iv,
		tag
	].map((bytes) => Buffer.from(bytes).toString("base64"));
	return `ENC[AES256_GCM,data:${text},iv:${vector},tag:${mark},type:str]`;
}
function ageKey({ recipient, armored }) {
	return [
		"    - enc: |\n",
		...armored.trimEnd().split("\n").map((line) => `        ${line}\n`),
		`      recipient: ${recipient}\n`
	].join("");
}

// src/render/secret/sealed-fault.ts
const secretKeys = [
	"apiVersion",
	"kind",
	"metadata",
	"type",
	"immutable",
	...secretFields$1,
	"sops"
];
/** Older programs name the ways of sealing that a file does not use, with nothing in them. */
const unusedKeys = [
	"kms",
	"gcp_kms",
	"azure_kv",
	"hc_vault",
	"pgp",
	"hckms"
];
const sopsKeys = [
	"age",
	"encrypted_regex",
	"lastmodified",
	"mac",
	"version"
];
/** 32 bytes of initialisation vector and 16 of tag, in base64. */
const encrypted$1 = /^ENC\[AES256_GCM,data:[A-Za-z0-9+/]+={0,2},iv:[A-Za-z0-9+/]{43}=,tag:[A-Za-z0-9+/]{22}==,type:str\]$/;
const armored = /^-----BEGIN AGE ENCRYPTED FILE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END AGE ENCRYPTED FILE-----\n?$/;
const scopeAnnotation = /^sealedsecrets\.bitnami\.com\//;
/** Session key of at least 2,048 bits of RSA, its length before it, a tag behind. */
const smallestBlobBytes = 274;
/**
* Why a Secret or a SealedSecret may not lie in Git, or undefined: a value that is not sealed, or a seal that does not
* hold. Takes the object as read; the answer repeats no value.
*/
function sealedFault(object) {
	if (object.kind === "SealedSecret") return sealedSecretFault(object);
	return object.kind === "Secret" ? secretFault(object) : void 0;
}
function secretFault(object) {
	return unknownKey(object, secretKeys, []) ?? secretFields$1.map((field) => clearValue(object, field)).find((fault) => fault !== void 0) ?? sopsFault(object.sops);
}
function clearValue(object, field) {
	const values = object[field];
	if (values === void 0) return void 0;
	if (!isMap$2(values)) return {
		keys: [field],
		message: "here is no mapping"
	};
	const clear = Object.entries(values).find(([, value]) => !isEncrypted(value) && value !== "");
	return clear === void 0 ? void 0 : {
		keys: [field, clear[0]],
		message: "the value is not sealed"
	};
}
function sopsFault(sops) {
	if (!isMap$2(sops)) return {
		keys: ["sops"],
		message: "the Secret is not sealed"
	};
	const used = Object.fromEntries(Object.entries(sops).filter(([key, value]) => !(unusedKeys.includes(key) && isNothing(value))));
	const at = (key, message) => ({
		keys: ["sops", key],
		message
	});
	const unknown = unknownKey(used, sopsKeys, ["sops"]);
	if (unknown !== void 0) return unknown;
	const { mac, lastmodified, version } = sops;
	if (sops.encrypted_regex !== "^(data|stringData)$") return at("encrypted_regex", `it must be ${encryptedRegex}, or Flux cannot open the file`);
	if (!isEncrypted(mac)) return at("mac", "there is no message authentication code");
	if (typeof lastmodified !== "string" || !/^[0-9-]{10}T[0-9:]{8}Z$/.test(lastmodified)) return at("lastmodified", "here is no time in quotes");
	if (typeof version !== "string" || !/^[0-9]+\.[0-9]+\.[0-9]+/.test(version)) return at("version", "here is no version");
	return ageFault(sops.age);
}
function ageFault(age) {
	const keys = ["sops", "age"];
	if (!Array.isArray(age) || age.length === 0) return {
		keys,
		message: "nobody can open the file"
	};
	const index = age.findIndex((entry) => !isAgeKey(entry));
	if (index < 0) return void 0;
	return {
		keys: [...keys, String(index)],
		message: "here is no key for an age recipient"
	};
}
function isAgeKey(entry) {
	if (!isMap$2(entry)) return false;
	const { recipient, enc } = entry;
	if (typeof recipient !== "string" || typeof enc !== "string") return false;
	return ageRecipientFault(recipient) === void 0 && armored.test(enc);
}
function sealedSecretFault(object) {
	const { metadata, spec } = object;
	if (!isMap$2(spec)) return {
		keys: ["spec"],
		message: "here is no mapping"
	};
	const { template = {}, encryptedData } = spec;
	if (!isMap$2(template)) return {
		keys: ["spec", "template"],
		message: "here is no mapping"
	};
	return unknownKey(object, [
		"apiVersion",
		"kind",
		"metadata",
		"spec"
	], []) ?? unknownKey(spec, ["encryptedData", "template"], ["spec"]) ?? unknownKey(template, [
		"metadata",
		"type",
		"immutable"
	], ["spec", "template"]) ?? blobFault(encryptedData) ?? metadataFault(metadata, ["metadata"]) ?? metadataFault(template.metadata, [
		"spec",
		"template",
		"metadata"
	]) ?? scopeFault(metadata, ["metadata"]) ?? scopeFault(template.metadata, [
		"spec",
		"template",
		"metadata"
	]) ?? templateFault(metadata, template.metadata);
}
function blobFault(data) {
	const keys = ["spec", "encryptedData"];
	if (!isMap$2(data)) return {
		keys,
		message: "here is no mapping"
	};
	const clear = Object.entries(data).find(([, value]) => !isBlob(value));
	return clear === void 0 ? void 0 : {
		keys: [...keys, clear[0]],
		message: "the value is not sealed"
	};
}
function isBlob(value) {
	if (typeof value !== "string" || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return false;
	const bytes = Buffer.from(value, "base64");
	return bytes.length >= smallestBlobBytes && bytes.readUInt16BE() + 18 <= bytes.length;
}
/** `creationTimestamp: null` is what Go writes for none. */
function metadataFault(metadata, keys) {
	if (!isMap$2(metadata)) return void 0;
	const { creationTimestamp, ...rest } = metadata;
	return unknownKey(isNothing(creationTimestamp ?? null) ? rest : metadata, [
		"name",
		"namespace",
		"labels",
		"annotations"
	], keys);
}
/** A wider scope lets whoever may write to the namespace, or the cluster, open the value under another name. */
function scopeFault(metadata, keys) {
	const annotations = isMap$2(metadata) ? metadata.annotations : void 0;
	if (!isMap$2(annotations)) return void 0;
	const key = Object.keys(annotations).find((name) => scopeAnnotation.test(name));
	if (key === void 0) return void 0;
	return {
		keys: [
			...keys,
			"annotations",
			key
		],
		message: "only the strict scope is let through"
	};
}
function templateFault(outer, inner) {
	if (!isMap$2(outer) || !isMap$2(inner)) return void 0;
	const key = ["name", "namespace"].find((field) => inner[field] !== void 0 && inner[field] !== outer[field]);
	if (key === void 0) return void 0;
	return {
		keys: [
			"spec",
			"template",
			"metadata",
			key
		],
		message: "it is not that of the SealedSecret"
	};
}
function unknownKey(object, known, keys) {
	const key = Object.keys(object).find((name) => !known.includes(name));
	return key === void 0 ? void 0 : {
		keys: [...keys, key],
		message: "a sealed Secret has no such field"
	};
}
function isEncrypted(value) {
	return typeof value === "string" && encrypted$1.test(value);
}
function isNothing(value) {
	return value === null || Array.isArray(value) && value.length === 0;
}
function isMap$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/render/secret/sealed-file.ts
/** Reads a file that `sopsFile` or `sealedSecretFile` wrote; undefined when it is not one that is sealed wholly. */
function readSealedFile(text) {
	const object = readObject(text);
	if (object === void 0) return void 0;
	const { kind, metadata } = object;
	if (kind !== "Secret" && kind !== "SealedSecret" || sealedFault(object) !== void 0) return;
	const { annotations, ...rest } = mapOf$1(metadata);
	const { [digestAnnotation]: digest, ...clear } = mapOf$1(annotations);
	const recipients = recipientsOf$1(mapOf$1(object.sops).age);
	const { sops: _, data, stringData, spec, type, immutable, apiVersion } = object;
	const fields = [
		data,
		stringData,
		mapOf$1(spec).encryptedData
	].map(keysOf$1);
	const facts = {
		apiVersion,
		type,
		immutable,
		template: mapOf$1(spec).template,
		fields
	};
	return {
		kind,
		name: String(rest.name),
		namespace: String(rest.namespace),
		keys: fields.flat().sort(),
		recipients,
		digest: typeof digest === "string" ? digest : void 0,
		clear: hashOf$1({
			kind,
			...facts,
			metadata: {
				...rest,
				annotations: clear
			},
			recipients
		}, 64)
	};
}
function readObject(text) {
	try {
		const value = load(text, {
			schema: CORE_SCHEMA,
			maxAliases: 0
		});
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
function recipientsOf$1(age) {
	return Array.isArray(age) ? age.map((entry) => String(mapOf$1(entry).recipient)) : [];
}
function keysOf$1(value) {
	return Object.keys(mapOf$1(value)).sort();
}
function mapOf$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/render/secret/sealed-copy.ts
/** What a user sealed, byte for byte in the one folder that holds it: whatever changed in it would break its seal. */
function sealedCopies({ input, directory }) {
	if (directory !== sealedDirectory(input)) return [];
	return input.service.sealed.map((sealed) => ({
		path: `${directory}/${copyName(sealed)}`,
		content: sealed.text
	}));
}
/**
* What runs before the workload reads the same Secrets and waits for nothing that comes later: with a release they come
* in its folder.
*/
function sealedDirectory(input) {
	const directory = `services/${input.service.name}`;
	return processesOf(input).some(({ kind }) => kind === "release") ? `${directory}/release` : directory;
}
/** `secret-<name>.sops.yaml`, or `.yaml` for a SealedSecret. */
function copyName({ name, isSops }) {
	return `secret-${name}${isSops ? ".sops" : ""}.yaml`;
}
/** Rolls the pods when a Secret was sealed anew: a variable is read once, when its container starts. */
function sealedChecksum({ service }) {
	if (service.sealed.length === 0) return {};
	const texts = service.sealed.map(({ name, text }) => [name, text]);
	return { "karstkit.dev/secrets-checksum": hashOf$1(texts, 32) };
}
/**
* Findings on how and for whom a user's Secrets are sealed, against what karst.yaml says now. Code: secret.recipients.
*/
function sealedFindings({ service, environment }) {
	return service.sealed.flatMap((input) => {
		const fault = sealingFault(input, service, environment);
		if (fault === void 0) return [];
		const { message, severity } = fault;
		return [{
			code: "secret.recipients",
			severity,
			message: `${input.file} is sealed ${message}.`,
			file: input.file
		}];
	});
}
function sealingFault({ text, isSops }, { owner }, { secrets }) {
	if (isSops !== (secrets.mode === "sops")) return {
		severity: "error",
		message: `otherwise than for ${secrets.mode}`
	};
	if (!isSops) return void 0;
	const { recipients: wanted } = sealingOf(secrets, owner);
	const found = readSealedFile(text)?.recipients ?? [];
	const known = found.filter((recipient) => wanted.includes(recipient));
	if (found.length === wanted.length && known.length === found.length) return void 0;
	return known.length === 0 ? {
		severity: "error",
		message: `for nobody whom karst.yaml names for ${owner}`
	} : {
		severity: "warning",
		message: `for others than those whom karst.yaml names for ${owner}`
	};
}

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
	if (!isMap$1(patch)) return patch;
	const base = isMap$1(target) ? target : {};
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
		if (isMap$1(merged)) elements.set(element[mergeKey], merged);
	}
	return [...elements.values()];
}
function isKeyedList(value, key) {
	return Array.isArray(value) && value.every((element) => isMap$1(element) && key in element);
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/policy/patch-at.ts
/** The last patch that has to do with a field of an object; later ones overrule earlier ones. */
function patchAt(patches, object, steps) {
	const name = valueAt(object, ["metadata", "name"]);
	const places = patches.map(({ target, patch }, index) => {
		if (target.kind !== object.kind || (target.name ?? name) !== name) return void 0;
		const within = Array.isArray(patch) ? operationAt(patch, steps) : mergedAt(patch, object, steps);
		return within && {
			...within,
			pointer: `/patches/${index}/patch${within.pointer}`
		};
	});
	return places.findLast((place) => place?.isExact === true) ?? places.findLast((place) => place !== void 0);
}
function operationAt(operations, steps) {
	const at = operations.findLastIndex((operation) => isAlong(stepsOf(textOf$1(valueAt(operation, ["path"]))), steps));
	return at < 0 ? void 0 : {
		pointer: `/${at}`,
		isExact: true
	};
}
/** True when one leads to the other; `-` is any element of a list. */
function isAlong(path, steps) {
	const shorter = Math.min(path.length, steps.length);
	return path.slice(0, shorter).every((step, at) => step === steps[at] || step === "-" && /^[0-9]+$/.test(steps[at] ?? ""));
}
/** Follows the field into a merge patch, as far as that goes. */
function mergedAt(patch, object, steps) {
	let walk = {
		value: patch,
		target: object,
		pointer: "",
		isReplaced: false,
		isElement: false
	};
	for (const [at, step] of steps.entries()) {
		const { value, target, pointer, isReplaced, isElement } = walk;
		const isList = Array.isArray(value);
		const key = isList ? elementKey(value, target, step, steps[at - 1]) : step;
		const inner = key === void 0 ? void 0 : valueAt(value, [key]);
		const isOwn = isReplaced || key === step && (isList || !isMap(value));
		if (key === void 0 || inner === void 0) return ending(walk, isOwn);
		walk = {
			value: inner,
			target: valueAt(target, [step]),
			pointer: pointerTo(pointer, key),
			isReplaced: isOwn,
			isElement: isElement || isList
		};
	}
	return {
		pointer: walk.pointer,
		isExact: true
	};
}
function ending({ pointer, isElement }, isOwn) {
	return isOwn || isElement ? {
		pointer,
		isExact: isOwn
	} : void 0;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Where an element of the object's list stands in the patch's: by its key when the lists are merged, else by its number. */
function elementKey(list, target, step, name = "") {
	const mergeKey = Object.hasOwn(mergeKeys, name) ? mergeKeys[name] : void 0;
	if (mergeKey === void 0) return step;
	const wanted = valueAt(target, [step, mergeKey]);
	const index = list.findIndex((element) => valueAt(element, [mergeKey]) === wanted);
	return index < 0 ? void 0 : String(index);
}

// src/policy/spec-field.ts
/** The fields of a spec that a field of a rendered object may be made of, the nearest first. */
function specFields(manifest, steps) {
	const own = [...fieldsOf(manifest, steps), ...kindFieldsOf(manifest)];
	const process = processOf(manifest.path);
	if (process === void 0) return own;
	return [
		...own.map((field) => [
			"processes",
			process,
			...field
		]),
		...own,
		["processes", process]
	];
}
function kindFieldsOf({ object }) {
	const kind = textOf$1(object.kind);
	return (Object.hasOwn(kindFields, kind) ? kindFields[kind] : void 0) ?? [];
}
/** What a whole object is there for. */
const kindFields = {
	BackendTLSPolicy: [["expose"]],
	Certificate: [["mesh"]],
	GRPCRoute: [["expose"]],
	HTTPRoute: [["expose"]],
	HorizontalPodAutoscaler: [["autoscale"]],
	IngressRoute: [["expose"]],
	Middleware: [["expose"]],
	ServersTransport: [["expose"]],
	NetworkPolicy: [["egress"], ["allow"]],
	PersistentVolumeClaim: [["volumes"]],
	PodDisruptionBudget: [["podDisruptionBudget"]],
	ImagePolicy: [["image"]],
	ImageRepository: [["image"]],
	Service: [["port"]]
};
/** Which process of the spec a file belongs to. */
function processOf(path) {
	if (/\/release\/[^/]+$/.test(path)) return "release";
	return /\/(?:cronjob|deployment)-([^/]+)\.yaml$/.exec(path)?.[1];
}
function fieldsOf({ object }, steps) {
	const metadata = steps.indexOf("metadata");
	if (metadata >= 0) return [steps.slice(metadata + 1)];
	const container = steps.findIndex((step) => /^(c|initC|ephemeralC)ontainers$/.test(step));
	if (container < 0) return fieldsByName(steps);
	const [, , part = "", ...rest] = steps.slice(container);
	if (part !== "env") return fieldsByName([part]);
	const variable = valueAt(object, [
		...steps.slice(0, container + 3),
		rest[0] ?? "",
		"name"
	]);
	return typeof variable === "string" ? [["env", variable]] : [["env"]];
}
const fieldsOfPart = {
	args: [["command"], ["entrypoint"]],
	command: [["command"], ["entrypoint"]],
	image: [["image"]],
	imagePullSecrets: [["pullSecret"]],
	livenessProbe: [["probe"]],
	ports: [["port"]],
	readinessProbe: [["probe"]],
	replicas: [["replicas"]],
	resources: [["resources"]],
	schedule: [["schedule"]],
	startupProbe: [["probe"]],
	terminationGracePeriodSeconds: [["terminationGracePeriodSeconds"]],
	timeZone: [["timeZone"]],
	volumeMounts: [["volumes"], ["files"]],
	volumes: [["volumes"], ["files"]]
};
function fieldsByName(steps) {
	return steps.flatMap((step) => (Object.hasOwn(fieldsOfPart, step) ? fieldsOfPart[step] : void 0) ?? []);
}

// src/policy/cause.ts
/**
* Where in the spec a refused field comes from: the file that was sealed, a patch that sets or removes it, the field it is
* made of, or the entry.
*/
function causeOf({ finding, manifest, keys = [] }, service) {
	const path = manifest?.path ?? finding.file;
	const sealed = service.sealed.find((input) => path?.endsWith(`/${copyName(input)}`));
	if (sealed !== void 0) return { file: sealed.file };
	if (manifest === void 0) return service.place;
	const steps = keys.map(String);
	const patch = patchAt(service.spec.patches ?? [], manifest.object, steps);
	if (patch?.isExact === true) return service.placeOf(patch.pointer);
	const field = specFields(manifest, steps).find((candidate) => valueAt(service.written, candidate) !== void 0);
	if (field !== void 0) return service.placeOf(field.reduce(pointerTo, ""));
	return patch === void 0 ? service.place : service.placeOf(patch.pointer);
}

// src/policy/rule.ts
/** A field of an object that may not leave. */
function refusal(code, manifest, keys, { message, ...detail }) {
	const field = fieldName(keys);
	const at = field === "" ? "" : ` at ${field}`;
	return {
		finding: {
			code,
			severity: "error",
			message: `${objectName(manifest)}${at}: ${message}.`,
			file: manifest.path,
			pointer: keys.reduce(pointerTo, ""),
			...detail
		},
		manifest,
		keys
	};
}
/** A file, or a folder, that may not leave. */
function fileRefusal(code, file, message, place = {}) {
	return { finding: {
		code,
		severity: "error",
		message,
		file,
		...place
	} };
}
function objectName({ object }) {
	const name = valueAt(object, ["metadata", "name"]);
	const text = `${textOf$1(object.kind)}${typeof name === "string" ? `/${name}` : ""}`;
	return isPlain(text) ? text : shown$1(text);
}
/** `spec.containers[0].env`, as people write it. */
function fieldName(keys) {
	return keys.map((key) => {
		if (typeof key === "number") return `[${key}]`;
		return isPlain(key) ? `.${key}` : `[${shown$1(key)}]`;
	}).join("").replace(/^\./, "");
}
function isPlain(text) {
	return /^[A-Za-z0-9_/.-]{1,120}$/.test(text);
}

// src/policy/certificate.ts
/** What a Certificate of a workload may say; whatever else there is would name more, last longer or sign. */
const fields = [
	"dnsNames",
	"duration",
	"issuerRef",
	"privateKey",
	"renewBefore",
	"revisionHistoryLimit",
	"secretName",
	"secretTemplate",
	"uris",
	"usages"
];
const usages = [
	"digital signature",
	"server auth",
	"client auth"
];
/**
* A workload's Certificate names an id and hosts of its own namespace, and signs nothing. The cluster's admission policies
* say so too where it has them. Code: policy.certificate.
*/
const certificatesAreOwn = ({ manifests }) => manifests.filter(({ area, object }) => area !== "mesh" && object.kind === "Certificate").flatMap((manifest) => [
	...fieldFaults(manifest),
	...idFaults(manifest),
	...hostFaults(manifest),
	...usageFaults(manifest)
]);
function fieldFaults(manifest) {
	return Object.keys(Object(manifest.object.spec)).filter((field) => !fields.includes(field)).map((field) => fault$3(manifest, [field], "no certificate of the mesh has it"));
}
function idFaults(manifest) {
	const uris = listAt$3(manifest, "uris");
	const namespace = namespaceOf(manifest);
	const isOwn = (uri) => {
		const [, found] = /^spiffe:\/\/[a-z0-9._-]+\/ns\/([^/]+)\/sa\/[a-z0-9.-]+$/.exec(text$1(uri)) ?? [];
		return found === namespace;
	};
	if (uris.length === 1 && uris.every(isOwn)) return [];
	return [fault$3(manifest, ["uris"], "the id is not its own", `one SPIFFE id of the namespace ${namespace}`)];
}
function hostFaults(manifest) {
	const namespace = namespaceOf(manifest);
	return listAt$3(manifest, "dnsNames").flatMap((name, index) => {
		const [, found] = /^[a-z0-9-]+\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?$/.exec(text$1(name)) ?? [];
		if (found === namespace) return [];
		const expected = `a Service of the namespace ${namespace}, as NAME.${namespace}.svc`;
		return [fault$3(manifest, ["dnsNames", index], "the name is not its own", expected)];
	});
}
function usageFaults(manifest) {
	return listAt$3(manifest, "usages").flatMap((usage, index) => usages.includes(usage) ? [] : [fault$3(manifest, ["usages", index], "it would sign")]);
}
function fault$3(manifest, keys, message, expected) {
	const detail = expected === void 0 ? { message } : {
		message,
		expected
	};
	return refusal("policy.certificate", manifest, ["spec", ...keys], detail);
}
function namespaceOf({ object }) {
	return text$1(valueAt(object, ["metadata", "namespace"]));
}
function listAt$3({ object }, field) {
	const found = valueAt(object, ["spec", field]);
	return Array.isArray(found) ? found : [];
}
function text$1(value) {
	return typeof value === "string" ? value : "";
}

// src/policy/identity.ts
/** Every pod of a workload has it, and every selector asks for it. */
const nameLabel = "app.kubernetes.io/name";
/** What of the reserved prefixes is written on objects and pods of a workload. */
const reserved = [
	nameLabel,
	"app.kubernetes.io/component",
	"app.kubernetes.io/instance",
	"app.kubernetes.io/managed-by",
	"app.kubernetes.io/part-of",
	"karstkit.dev/certificate-not-after",
	"karstkit.dev/certificate-serial",
	"karstkit.dev/commit",
	"karstkit.dev/environment",
	"karstkit.dev/envoy-checksum",
	"karstkit.dev/files-checksum",
	"karstkit.dev/process",
	"karstkit.dev/sealed-digest",
	"karstkit.dev/secrets-checksum",
	"karstkit.dev/source",
	"karstkit.dev/spec-hash",
	"karstkit.dev/tree",
	"kustomize.toolkit.fluxcd.io/force",
	"kustomize.toolkit.fluxcd.io/prune",
	"kustomize.toolkit.fluxcd.io/substitute"
];
/** Where a kind selects pods: labels that match, as a mapping of their own or within a selector. */
const selectors$1 = {
	Deployment: [
		"spec",
		"selector",
		"matchLabels"
	],
	NetworkPolicy: [
		"spec",
		"podSelector",
		"matchLabels"
	],
	PodDisruptionBudget: [
		"spec",
		"selector",
		"matchLabels"
	],
	Service: ["spec", "selector"]
};
/**
* A workload is itself: its objects and pods carry its name, its selectors pick its own pods alone, and keys that steer
* KarstKit or Flux are those that are always written. Code: policy.identity.
*/
const workloadsAreThemselves = ({ manifests }) => manifests.flatMap((manifest) => {
	const name = /^services\/([^/]+)\//.exec(manifest.path)?.[1];
	if (name === void 0 || isFolder$1(manifest)) return [];
	const template = templateOf(manifest);
	const places = template === void 0 ? [["metadata"]] : [["metadata"], [...template, "metadata"]];
	return [
		...places.flatMap((place) => nameFaults(manifest, [...place, "labels"], name)),
		...places.flatMap((place) => reservedFaults(manifest, [...place, "labels"])),
		...places.flatMap((place) => reservedFaults(manifest, [...place, "annotations"])),
		...selectorFaults$1(manifest, name)
	];
});
function isFolder$1({ object }) {
	return textOf$1(object.apiVersion).startsWith("kustomize.config.k8s.io/");
}
function nameFaults(manifest, keys, name) {
	if (mapAt(manifest.object, keys.map(String))[nameLabel] === name) return [];
	const message = "the label names another workload";
	return [refusal("policy.identity", manifest, [...keys, nameLabel], {
		message,
		expected: name
	})];
}
function reservedFaults(manifest, keys) {
	const texts = mapAt(manifest.object, keys.map(String));
	return Object.keys(texts).filter((key) => reservedKey.test(key) && !reserved.includes(key)).map((key) => refusal("policy.identity", manifest, [...keys, key], { message: "the prefix is reserved" }));
}
/** A selector that is wider would answer for, or open, pods of a neighbour. */
function selectorFaults$1(manifest, name) {
	const kind = textOf$1(manifest.object.kind);
	const keys = Object.hasOwn(selectors$1, kind) ? selectors$1[kind] : void 0;
	if (keys === void 0) return [];
	const labels = valueAt(manifest.object, keys.map(String));
	if (valueAt(labels, [nameLabel]) === name) return [];
	const message = "the selector picks pods of other workloads";
	const expected = `${nameLabel}: ${name}`;
	return [refusal("policy.identity", manifest, [...keys, nameLabel], {
		message,
		expected
	})];
}

// src/policy/kind.ts
const workloadKinds = [
	"apps/v1/Deployment",
	"autoscaling/v2/HorizontalPodAutoscaler",
	"batch/v1/CronJob",
	"batch/v1/Job",
	"bitnami.com/v1alpha1/SealedSecret",
	"cert-manager.io/v1/Certificate",
	"gateway.networking.k8s.io/v1/BackendTLSPolicy",
	"gateway.networking.k8s.io/v1/GRPCRoute",
	"gateway.networking.k8s.io/v1/HTTPRoute",
	"kustomize.config.k8s.io/v1beta1/Kustomization",
	"networking.k8s.io/v1/NetworkPolicy",
	"policy/v1/PodDisruptionBudget",
	"traefik.io/v1alpha1/IngressRoute",
	"traefik.io/v1alpha1/Middleware",
	"traefik.io/v1alpha1/ServersTransport",
	"v1/ConfigMap",
	"v1/PersistentVolumeClaim",
	"v1/Secret",
	"v1/Service",
	"v1/ServiceAccount"
];
/**
* What may stand where: rights and namespaces with the owners alone, issuers and what admits certificates with the mesh
* alone, Flux's objects in its folder alone.
*/
const kindsByArea = {
	services: workloadKinds,
	apps: workloadKinds,
	runners: workloadKinds,
	calls: workloadKinds,
	owners: [
		"kustomize.config.k8s.io/v1beta1/Kustomization",
		"networking.k8s.io/v1/NetworkPolicy",
		"rbac.authorization.k8s.io/v1/Role",
		"rbac.authorization.k8s.io/v1/RoleBinding",
		"v1/ConfigMap",
		"v1/LimitRange",
		"v1/Namespace",
		"v1/ResourceQuota",
		"v1/ServiceAccount"
	],
	mesh: [
		"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy",
		"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding",
		"cert-manager.io/v1/Certificate",
		"cert-manager.io/v1/ClusterIssuer",
		"cert-manager.io/v1/Issuer",
		"kustomize.config.k8s.io/v1beta1/Kustomization"
	],
	flux: [
		"image.toolkit.fluxcd.io/v1/ImagePolicy",
		"image.toolkit.fluxcd.io/v1/ImageRepository",
		"image.toolkit.fluxcd.io/v1/ImageUpdateAutomation",
		"image.toolkit.fluxcd.io/v1beta2/ImagePolicy",
		"image.toolkit.fluxcd.io/v1beta2/ImageRepository",
		"image.toolkit.fluxcd.io/v1beta2/ImageUpdateAutomation",
		"kustomize.toolkit.fluxcd.io/v1/Kustomization",
		"v1/ConfigMap"
	]
};
/** Only kinds of a closed list are written, each in its folder. Code: policy.kind. */
const kindsAreListed = ({ manifests }) => manifests.flatMap((manifest) => {
	const kind = `${textOf$1(manifest.object.apiVersion)}/${textOf$1(manifest.object.kind)}`;
	if ((Object.hasOwn(kindsByArea, manifest.area) ? kindsByArea[manifest.area] : [])?.includes(kind) === true) return [];
	const message = `a ${shown$1(kind)} may not stand under ${manifest.area}/`;
	return [refusal("policy.kind", manifest, ["kind"], { message })];
});

// src/render/kubernetes/mesh-role.ts
/** It has a sidecar, and a certificate of its own. */
function isMeshed({ service }) {
	return service.spec.mesh !== false;
}
/** Its sidecar takes calls for it, so that its own port is nobody else's. */
function listensInMesh(input) {
	return isMeshed(input) && portOf(input) !== void 0;
}
/** Its sidecar leads its calls to other services or to aliases of external ones. */
function callsThroughMesh(input) {
	const { egress = [] } = input.service.spec;
	const hasAlias = egress.some((each) => "alias" in each && each.alias !== void 0);
	const listens = input.upstreams.some(({ port }) => port !== void 0);
	return isMeshed(input) && (hasAlias || listens);
}
/** An upstream that answers with a certificate, at its sidecar's port. */
function isMeshUpstream({ meshed, port }) {
	return meshed && port !== void 0;
}
/** What the spec says of the sidecar; nothing when it is just there. */
function meshSettings({ service }) {
	const { mesh } = service.spec;
	return typeof mesh === "object" ? mesh : {};
}

// src/render/certificate/spiffe-id.ts
/** The account that an ingress controller calls an owner's services as. */
const ingressAccount = "karst-ingress";
/**
* The SPIFFE id of an identity, `spiffe://<trust domain>/ns/<namespace>/sa/<account>`. All three were checked where they
* were read (DNS names and labels), so anything else is a bug.
*/
function spiffeId({ trustDomain, namespace, account }) {
	const id = `spiffe://${trustDomain}/ns/${namespace}/sa/${account}`;
	if (!wellFormed.test(id) || id.length > maxBytes) throw new TypeError(`no SPIFFE id: ${id}`);
	return id;
}
/** The SPIFFE standard allows a whole id 2,048 bytes; we use no character beyond ASCII. */
const maxBytes = 2048;
const wellFormed = /^spiffe:\/\/[a-z0-9][a-z0-9._-]{0,254}\/ns\/[a-z0-9-]{1,63}\/sa\/[a-z0-9.-]{1,253}$/;

// src/render/certificate/certificate-need.ts
/**
* Every certificate a Service needs: its own, its release's, which runs before the rest is applied and so brings one
* along, and Traefik's in this namespace where the service is exposed through it. Nothing outside the mesh.
*/
function certificateNeeds(input) {
	const { service } = input;
	if (!isMeshed(input)) return [];
	const directory = `services/${service.name}`;
	const own = {
		holder: "mesh",
		identity: identityOf$1(input, service.name)
	};
	const listens = listensInMesh(input);
	const calls = callsThroughMesh(input);
	const main = {
		...own,
		secret: meshSecret(service.name),
		directory,
		dnsNames: listens ? serviceDnsNames(service) : []
	};
	const release = {
		...own,
		secret: meshSecret(partName(service.name, releaseName)),
		directory: `${directory}/${releaseName}`,
		dnsNames: []
	};
	const ingress = {
		secret: ingressSecret(service.name),
		directory,
		holder: "ingress",
		identity: identityOf$1(input, ingressAccount),
		dnsNames: []
	};
	return [
		...listens || calls ? [main] : [],
		...calls && processesOf(input).some(({ kind }) => kind === "release") ? [release] : [],
		...listens && isBehindTraefik(input) ? [ingress] : []
	];
}
function meshSecret(name) {
	return `${name}-mesh`;
}
function ingressSecret(name) {
	return `${name}-ingress`;
}
/** What clients that know no SPIFFE id ask a Service's certificate for. */
function serviceDnsNames(service) {
	const host = `${service.name}.${service.namespace}.svc`;
	return [host, `${host}.cluster.local`];
}
function isBehindTraefik({ service }) {
	const { expose } = service.spec;
	return expose !== void 0 && expose.via !== "gateway";
}
function identityOf$1({ service, environment }, account) {
	return {
		trustDomain: environment.trustDomain,
		namespace: service.namespace,
		account
	};
}

// src/render/envoy/mesh.ts
/** Where a sidecar listens within its pod. An app may take none of these. */
const meshPort = {
	/** mTLS from the mesh, on every address. */
	inbound: 15e3,
	/** Plain calls of the app to the mesh, on loopback. */
	outbound: 15001,
	/** Readiness of app and sidecar, and draining; asked by the kubelet alone. */
	status: 15002,
	/** Prometheus statistics and nothing else. */
	metrics: 15003,
	/** Envoy's own interface, on loopback. */
	admin: 9901
};
/** What the status port answers, to GET alone. */
const statusPath = {
	/** 200 once the sidecar itself serves, whether its app lives or not. */
	sidecar: "/ready",
	/** 200 while the app passes its check, else 503. */
	app: "/app",
	/** Asks every caller to leave for another pod, and soon takes no new one; nothing is cut. */
	drain: "/drain"
};
/** Where a sidecar finds what it reads. Directories are mounts whose content is swapped as one. */
const meshPath = {
	configuration: "/etc/envoy",
	callers: "/etc/karst/callers",
	/** `tls.crt` and `tls.key`. */
	certificate: "/etc/karst/certificate",
	/** `ca.crt`: every authority that a peer's certificate may come from. */
	trust: "/etc/karst/trust"
};
/**
* The sidecar's arguments. Callers are told to leave at once, not over ten minutes as by default. New ones are taken for a
* few seconds more, until the node leads them elsewhere, then refused, so that they ask another pod while the app still
* lives: its own pause before it stops must be longer. Two workers are enough for one app and keep connections to it few.
*/
const sidecarArguments = [
	"--config-path",
	`${meshPath.configuration}/envoy.yaml`,
	"--disable-hot-restart",
	"--concurrency",
	"2",
	"--drain-strategy",
	"immediate",
	"--drain-time-s",
	"4",
	"--file-flush-interval-msec",
	"1000",
	"--log-level",
	"warning"
];
/** What the app calls an upstream by: `http://billing.mesh:15001`. */
function meshHost(name) {
	return `${name}.mesh`;
}
/**
* The Services of a meshed workload that its callers' sidecars look up. `pods` is headless: each pod by its address, so
* that requests spread over pods and a bad one is left out. DNS remembers it for half a minute, which would lose the only
* pod of a rollout; `all` has one address that the node itself keeps up to date, and stands behind it.
*/
function meshServiceNames(name) {
	return {
		all: name,
		pods: `${name}-pods`
	};
}

// src/render/kubernetes/resources.ts
/** No CPU limit: throttling hurts latency, and the request already shares the node fairly. */
const presets = {
	nano: {
		requests: {
			cpu: "10m",
			memory: "64Mi"
		},
		limits: { memory: "128Mi" }
	},
	small: {
		requests: {
			cpu: "100m",
			memory: "128Mi"
		},
		limits: { memory: "256Mi" }
	},
	medium: {
		requests: {
			cpu: "500m",
			memory: "512Mi"
		},
		limits: { memory: "1Gi" }
	},
	large: {
		requests: {
			cpu: "2",
			memory: "2Gi"
		},
		limits: { memory: "4Gi" }
	}
};
/** Requests and limits of a container: a preset by name, or what the spec writes; `small` when nothing does. */
function resourcesOf(...chosen) {
	const first = chosen.find((resources) => resources !== void 0) ?? "small";
	const { requests, limits } = typeof first === "string" ? presets[first] : first;
	return {
		requests: {
			cpu: requests.cpu,
			memory: requests.memory
		},
		limits: {
			..."cpu" in limits && limits.cpu !== void 0 ? { cpu: limits.cpu } : {},
			memory: limits.memory
		}
	};
}

// src/render/kubernetes/sidecar-resources.ts
const ownResources = {
	requests: {
		cpu: "20m",
		memory: "64Mi"
	},
	limits: { memory: `${256}Mi` }
};
/** Requests and limits of a Service's sidecars: the spec's, else few, since most only pass on. */
function sidecarResources(input) {
	return resourcesOf(meshSettings(input).resources, ownResources);
}
/** The memory in MiB that a sidecar may use, to the next lower. */
function sidecarMemoryMiBOf(input) {
	return Math.floor(quantityAmount(sidecarResources(input).limits.memory) / 2 ** 20);
}

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === true) return fn(this);
			else if (context === false || context == null) return inverse(this);
			else if (_utils.isArray(context)) {
				if (context.length > 0) {
					if (options.ids) options.ids = [options.name];
					return instance.helpers.each(context, options);
				} else return inverse(this);
			} else {
				if (options.data && options.ids) {
					var data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
					options = { data };
				}
				return fn(context, options);
			}
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	/**
	* Close an unfinished iterator after the block body threw, like for...of does,
	* so that generators can run their cleanup code.
	*
	* Errors thrown while closing, including by a `return` getter, are ignored:
	* the block's error is the cause and is the one the caller must see.
	*
	* @param {Iterator} iterator the iterator that was being consumed
	*/
	function closeIterator(iterator) {
		try {
			var _close = iterator["return"];
			if (_utils.isFunction(_close)) _close.call(iterator);
		} catch (closeError) {}
	}
	exports["default"] = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2["default"]("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			if (options.data && options.ids) contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
			if (_utils.isFunction(context)) context = context.call(this);
			if (options.data) data = _utils.createFrame(options.data);
			function execIteration(field, index, last, value) {
				if (data) {
					data.key = field;
					data.index = index;
					data.first = index === 0;
					data.last = !!last;
					if (contextPath) data.contextPath = contextPath + field;
				}
				ret = ret + fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context === "object") {
				if (_utils.isArray(context)) {
					for (var j = context.length; i < j; i++) if (i in context) execIteration(i, i, i === context.length - 1, context[i]);
				} else if (typeof Symbol === "function" && context[Symbol.iterator]) {
					var iterator = context[Symbol.iterator]();
					var current = iterator.next();
					while (!current.done) {
						var next = iterator.next();
						try {
							execIteration(i, i, next.done, current.value);
						} catch (e) {
							if (!next.done) closeIterator(iterator);
							throw e;
						}
						current = next;
						i++;
					}
				} else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						if (priorKey !== void 0) execIteration(priorKey, i - 1, false, context[priorKey]);
						priorKey = key;
						i++;
					});
					if (priorKey !== void 0) execIteration(priorKey, i - 1, true, context[priorKey]);
				})();
			}
			if (i === 0) ret = inverse(this);
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length === 1) return;
			else throw new _exception2["default"]("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#if requires exactly one argument");
			if (_utils.isFunction(conditional)) conditional = conditional.call(this);
			if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) return options.inverse(this);
			else return options.fn(this);
		});
		instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#unless requires exactly one argument");
			return instance.helpers["if"].call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("log", function() {
			var args = [void 0], options = arguments[arguments.length - 1];
			for (var i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			if (options.hash.level != null) level = options.hash.level;
			else if (options.data && options.data.level != null) level = options.data.level;
			args[0] = level;
			instance.log.apply(instance, args);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			if (!obj) return obj;
			return options.lookupProperty(obj, field);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#with requires exactly one argument");
			if (_utils.isFunction(context)) context = context.call(this);
			var fn = options.fn;
			if (!_utils.isEmpty(context)) {
				var data = options.data;
				if (options.data && options.ids) {
					data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
				}
				return fn(context, {
					data,
					blockParams: _utils.blockParams([context], [data && data.contextPath])
				});
			} else return options.inverse(this);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultHelpers = registerDefaultHelpers;
	exports.moveHelperToHooks = moveHelperToHooks;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing());
	var _helpersEach2 = _interopRequireDefault(require_each());
	var _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing());
	var _helpersIf2 = _interopRequireDefault(require_if());
	var _helpersLog2 = _interopRequireDefault(require_log());
	var _helpersLookup2 = _interopRequireDefault(require_lookup());
	var _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2["default"](instance);
		_helpersEach2["default"](instance);
		_helpersHelperMissing2["default"](instance);
		_helpersIf2["default"](instance);
		_helpersLog2["default"](instance);
		_helpersLookup2["default"](instance);
		_helpersWith2["default"](instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		if (instance.helpers[helperName]) {
			instance.hooks[helperName] = instance.helpers[helperName];
			if (!keepHelper) instance.helpers[helperName] = void 0;
		}
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			if (!props.partials) {
				props.partials = {};
				ret = function(context, options) {
					var original = container.partials;
					container.partials = _utils.extend({}, original, props.partials);
					var ret = fn(context, options);
					container.partials = original;
					return ret;
				};
			}
			props.partials[options.args[0]] = options.fn;
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultDecorators = registerDefaultDecorators;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2["default"](instance);
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	var logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function lookupLevel(level) {
			if (typeof level === "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				if (levelMap >= 0) level = levelMap;
				else level = parseInt(level, 10);
			}
			return level;
		},
		log: function log(level) {
			level = logger.lookupLevel(level);
			if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				if (!console[method]) method = "log";
				for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) message[_key - 1] = arguments[_key];
				console[method].apply(console, message);
			}
		}
	};
	exports["default"] = logger;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.createProtoAccessControl = createProtoAccessControl;
	exports.resultIsAllowed = resultIsAllowed;
	exports.isPrototypeConstructor = isPrototypeConstructor;
	exports.resetLoggedProperties = resetLoggedProperties;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _logger2 = _interopRequireDefault(require_logger());
	var loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList["__proto__"] = false;
		_utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		methodWhiteList["constructor"] = false;
		methodWhiteList["__defineGetter__"] = false;
		methodWhiteList["__defineSetter__"] = false;
		methodWhiteList["__lookupGetter__"] = false;
		methodWhiteList["__lookupSetter__"] = false;
		_utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
		return {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		if (typeof result === "function") return checkWhiteList(protoAccessControl.methods, propertyName);
		else return checkWhiteList(protoAccessControl.properties, propertyName);
	}
	/**
	* Detect a prototype object's own "constructor" back-reference, e.g.
	* `Function.prototype.constructor === Function`. Because "constructor" is an
	* "own" property of such objects, it would otherwise bypass the prototype-access
	* checks and expose dangerous constructors (allowing arbitrary code execution).
	*
	* Only functions can be constructors, so other values are never treated as one
	* and their `prototype` is never read.
	*
	* @param {*} parent the object the property is being read from
	* @param {string} propertyName the property being looked up
	* @param {*} result the already-resolved value of `parent[propertyName]`
	* @returns {boolean} true if the lookup resolves `parent`'s own constructor
	*/
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		if (protoAccessControlForType.whitelist[propertyName] !== void 0) return protoAccessControlForType.whitelist[propertyName] === true;
		if (protoAccessControlForType.defaultValue !== void 0) return protoAccessControlForType.defaultValue;
		logUnexpecedPropertyAccessOnce(propertyName);
		return false;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		if (loggedProperties[propertyName] !== true) {
			loggedProperties[propertyName] = true;
			_logger2["default"].log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details");
		}
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.HandlebarsEnvironment = HandlebarsEnvironment;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	var _helpers = require_helpers();
	var _decorators = require_decorators();
	var _logger2 = _interopRequireDefault(require_logger());
	var _internalProtoAccess = require_proto_access();
	var VERSION = "4.7.10";
	exports.VERSION = VERSION;
	var COMPILER_REVISION = 8;
	exports.COMPILER_REVISION = COMPILER_REVISION;
	var LAST_COMPATIBLE_COMPILER_REVISION = 7;
	exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
	var REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	exports.REVISION_CHANGES = REVISION_CHANGES;
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {};
		this.partials = partials || {};
		this.decorators = decorators || {};
		_helpers.registerDefaultHelpers(this);
		_decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2["default"],
		log: _logger2["default"].log,
		registerHelper: function registerHelper(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function unregisterHelper(name) {
			delete this.helpers[name];
		},
		registerPartial: function registerPartial(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (typeof partial === "undefined") throw new _exception2["default"]("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function unregisterPartial(name) {
			delete this.partials[name];
		},
		registerDecorator: function registerDecorator(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function unregisterDecorator(name) {
			delete this.decorators[name];
		},
		/**
		* Reset the memory of illegal property accesses that have already been logged.
		* @deprecated should only be used in handlebars test-cases
		*/
		resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
			_internalProtoAccess.resetLoggedProperties();
		}
	};
	var log = _logger2["default"].log;
	exports.log = log;
	exports.createFrame = _utils.createFrame;
	exports.logger = _logger2["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	};
	exports["default"] = SafeString;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		if (typeof helper !== "function") return helper;
		return function wrapper() {
			var options = arguments[arguments.length - 1];
			arguments[arguments.length - 1] = transformOptionsFn(options);
			return helper.apply(this, arguments);
		};
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.checkRevision = checkRevision;
	exports.template = template;
	exports.wrapProgram = wrapProgram;
	exports.resolvePartial = resolvePartial;
	exports.invokePartial = invokePartial;
	exports.noop = noop;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var Utils = _interopRequireWildcard(require_utils());
	var _exception2 = _interopRequireDefault(require_exception());
	var _base = require_base();
	var _helpers = require_helpers();
	var _internalWrapHelper = require_wrapHelper();
	var _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) return;
		if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
			var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
			throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
		} else throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
	}
	function template(templateSpec, env) {
		/* istanbul ignore next */
		if (!env) throw new _exception2["default"]("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d;
		env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			if (options.hash) {
				context = Utils.extend({}, context, options.hash);
				if (options.ids) options.ids[0] = true;
			}
			partial = env.VM.resolvePartial.call(this, partial, context, options);
			options.hooks = this.hooks;
			options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial !== "string") throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
				result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					var lines = result.split("\n");
					for (var i = 0, l = lines.length; i < l; i++) {
						if (!lines[i] && i + 1 === l) break;
						lines[i] = options.indent + lines[i];
					}
					result = lines.join("\n");
				}
				return result;
			} else throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function strict(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2["default"]("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function lookupProperty(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null) return result;
				if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) return result;
				if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function lookup(depths, name) {
				var len = depths.length;
				for (var i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function lambda(current, context) {
				return typeof current === "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function fn(i) {
				var ret = templateSpec[i];
				ret.decorator = templateSpec[i + "_d"];
				return ret;
			},
			programs: [],
			program: function program(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				if (data || depths || blockParams || declaredBlockParams) programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
				else if (!programWrapper) programWrapper = this.programs[i] = wrapProgram(this, i, fn);
				return programWrapper;
			},
			data: function data(value, depth) {
				while (value && depth--) value = value._parent;
				return value;
			},
			mergeIfNeeded: function mergeIfNeeded(param, common) {
				var obj = param || common;
				if (param && common && param !== common) obj = Utils.extend({}, common, param);
				return obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var data = options.data;
			ret._setup(options);
			if (!options.partial && templateSpec.useData) data = initData(context, data);
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			if (templateSpec.useDepths) {
				if (options.depths) depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
				else depths = [context];
			}
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
			return main(context, options);
		}
		ret.isTop = true;
		ret._setup = function(options) {
			if (!options.partial) {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container);
				addHelpers(mergedHelpers, options.helpers, container);
				container.helpers = mergedHelpers;
				if (templateSpec.usePartial) container.partials = container.mergeIfNeeded(options.partials, env.partials);
				if (templateSpec.usePartial || templateSpec.useDecorators) container.decorators = Utils.extend({}, env.decorators, options.decorators);
				container.hooks = {};
				container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
				_helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			} else {
				container.protoAccessControl = options.protoAccessControl;
				container.helpers = options.helpers;
				container.partials = options.partials;
				container.decorators = options.decorators;
				container.hooks = options.hooks;
			}
		};
		ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2["default"]("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2["default"]("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		};
		return ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var currentDepths = depths;
			if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) currentDepths = [context].concat(depths);
			return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		prog = executeDecorators(fn, prog, container, depths, data, blockParams);
		prog.program = i;
		prog.depth = depths ? depths.length : 0;
		prog.blockParams = declaredBlockParams || 0;
		return prog;
	}
	/**
	* This is currently part of the official API, therefore implementation details should not be changed.
	*/
	function resolvePartial(partial, context, options) {
		if (!partial) {
			if (options.name === "@partial-block") partial = lookupOwnProperty(options.data, "partial-block");
			else partial = lookupOwnProperty(options.partials, options.name);
		} else if (typeof partial !== "function" && !options.name) {
			options.name = partial;
			partial = lookupOwnProperty(options.partials, partial);
		}
		return partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = true;
		if (options.ids) options.data.contextPath = options.ids[0] || options.data.contextPath;
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop) (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function partialBlockWrapper(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				options.data = _base.createFrame(options.data);
				options.data["partial-block"] = currentPartialBlock;
				return fn(context, options);
			};
			if (fn.partials) options.partials = Utils.extend({}, options.partials, fn.partials);
		})();
		if (partial === void 0 && partialBlock) partial = partialBlock;
		if (partial === void 0) throw new _exception2["default"]("The partial " + options.name + " could not be found");
		else if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		if (!data || !("root" in data)) {
			data = data ? _base.createFrame(data) : {};
			data.root = context;
		}
		return data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		if (fn.decorator) {
			var props = {};
			prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
			Utils.extend(prog, props);
		}
		return prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		if (!helpers) return;
		Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			options.lookupProperty = lookupProperty;
			return options;
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(Handlebars) {
		/* istanbul ignore next */
		(function() {
			if (typeof globalThis === "object") return;
			Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			});
			__magic__.globalThis = __magic__;
			delete Object.prototype.__magic__;
		})();
		var $Handlebars = globalThis.Handlebars;
		/* istanbul ignore next */
		Handlebars.noConflict = function() {
			if (globalThis.Handlebars === Handlebars) globalThis.Handlebars = $Handlebars;
			return Handlebars;
		};
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var base = _interopRequireWildcard(require_base());
	var _handlebarsSafeString2 = _interopRequireDefault(require_safe_string());
	var _handlebarsException2 = _interopRequireDefault(require_exception());
	var Utils = _interopRequireWildcard(require_utils());
	var runtime = _interopRequireWildcard(require_runtime$1());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		Utils.extend(hb, base);
		hb.SafeString = _handlebarsSafeString2["default"];
		hb.Exception = _handlebarsException2["default"];
		hb.Utils = Utils;
		hb.escapeExpression = Utils.escapeExpression;
		hb.VM = runtime;
		hb.template = function(spec) {
			return runtime.template(spec, hb);
		};
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));

// node_modules/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_handlebars_runtime()["default"];
}));

// src/generated/templates.js
var import_runtime = /* @__PURE__ */ __toESM(require_runtime(), 1);
const templates = {
	"dockerfile/apt": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "name"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 2
					},
					"end": {
						"line": 2,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + ": " + ((stack1 = lookupProperty(helpers, "comment").call(alias1, lookupProperty(depth0, "why"), {
				"name": "comment",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 17
					},
					"end": {
						"line": 2,
						"column": 32
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " " + ((stack1 = lookupProperty(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "name"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 65
					},
					"end": {
						"line": 7,
						"column": 78
					}
				}
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "packages"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 3,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "# The archive drops old versions, so that pinned ones soon fail to build.\n# hadolint ignore=DL3008\nRUN apt-get update && \\\n    apt-get install -y --no-install-recommends" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "packages"), {
				"name": "list",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 46
					},
					"end": {
						"line": 7,
						"column": 87
					}
				}
			})) != null ? stack1 : "") + " && \\\n    rm -rf /var/lib/apt/lists/*\n";
		},
		"useData": true
	},
	"dockerfile/binary-run": {
		"0": function(container, depth0, helpers, partials, data) {
			return "COPY . .\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV HOME=/tmp\nWORKDIR /app\n" + ((stack1 = lookupProperty(helpers, "when").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "withSource"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "COPY --from=build /out/main /app/main\n";
		},
		"useData": true
	},
	"dockerfile/copy-source": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			return "COPY . .\n";
		},
		"useData": true
	},
	"dockerfile/end": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "name"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 4
					},
					"end": {
						"line": 2,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "=" + ((stack1 = lookupProperty(helpers, "env").call(alias1, lookupProperty(depth0, "value"), {
				"name": "env",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 18
					},
					"end": {
						"line": 2,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "LABEL " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "name"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 6
					},
					"end": {
						"line": 5,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "=" + ((stack1 = lookupProperty(helpers, "env").call(alias1, lookupProperty(depth0, "value"), {
				"name": "env",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 20
					},
					"end": {
						"line": 5,
						"column": 33
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "# SIGQUIT lets requests in flight end.\nSTOPSIGNAL SIGQUIT\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "EXPOSE " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "int").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 7
					},
					"end": {
						"line": 13,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "environment"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 3,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "labels"), {
				"name": "list",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "stopsByQuit"), {
				"name": "when",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 10,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "USER 10001:10001\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "ports"), {
				"name": "list",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "ENTRYPOINT []\nCMD " + ((stack1 = lookupProperty(helpers, "argv").call(alias1, lookupProperty(depth0, "command"), {
				"name": "argv",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 4
					},
					"end": {
						"line": 16,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/from": {
		"0": function(container, depth0, helpers, partials, data) {
			return " AS build";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\nFROM " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "image"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 5
					},
					"end": {
						"line": 2,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "named"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 19
					},
					"end": {
						"line": 2,
						"column": 52
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/go-build": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=/go/pkg/mod,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 0
					},
					"end": {
						"line": 8,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    go mod download\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 29
					},
					"end": {
						"line": 7,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/src/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 55
					},
					"end": {
						"line": 7,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV CGO_ENABLED=" + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "cgo"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 16
					},
					"end": {
						"line": 1,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + " \\\n    GOTOOLCHAIN=local\nWORKDIR /src\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "download"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 10,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "COPY . .\nRUN --mount=type=cache,target=/go/pkg/mod,sharing=locked \\\n    --mount=type=cache,target=/root/.cache/go-build,sharing=locked \\\n    go build -trimpath -buildvcs=false -ldflags='-s -w' -o /out/main " + ((stack1 = lookupProperty(helpers, "sh").call(alias1, lookupProperty(depth0, "main"), {
				"name": "sh",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 69
					},
					"end": {
						"line": 14,
						"column": 80
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/head": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# syntax=docker/dockerfile:1\n# Generated by KarstKit for " + ((stack1 = lookupProperty(helpers, "comment").call(alias1, lookupProperty(depth0, "slug"), {
				"name": "comment",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 28
					},
					"end": {
						"line": 2,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + ". Change the spec and render again.\n# Entry " + ((stack1 = lookupProperty(helpers, "comment").call(alias1, lookupProperty(depth0, "entrypoint"), {
				"name": "comment",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 8
					},
					"end": {
						"line": 3,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + ", step " + ((stack1 = lookupProperty(helpers, "comment").call(alias1, lookupProperty(depth0, "step"), {
				"name": "comment",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 37
					},
					"end": {
						"line": 3,
						"column": 53
					}
				}
			})) != null ? stack1 : "") + "; " + ((stack1 = lookupProperty(helpers, "comment").call(alias1, lookupProperty(depth0, "made"), {
				"name": "comment",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 55
					},
					"end": {
						"line": 3,
						"column": 71
					}
				}
			})) != null ? stack1 : "") + ".\n";
		},
		"useData": true
	},
	"dockerfile/java-gradle": {
		"0": function(container, depth0, helpers, partials, data) {
			return "sh ./gradlew";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "gradle";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV GRADLE_USER_HOME=/root/.gradle\nWORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/root/.gradle,sharing=locked \\\n    " + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "wrapper"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 4
					},
					"end": {
						"line": 5,
						"column": 56
					}
				}
			})) != null ? stack1 : "") + " --no-daemon --console=plain " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "task"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 85
					},
					"end": {
						"line": 5,
						"column": 98
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/java-jar": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "cp -R " + ((stack1 = lookupProperty(helpers, "path").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "directory"), {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 28
					},
					"end": {
						"line": 6,
						"column": 46
					}
				}
			})) != null ? stack1 : "") + "/. /out/ && rm \"/out/$(basename \"$(cat /tmp/jars)\")\" && ";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Exactly one jar is named here, so that the start never depends on what a pattern finds.\nRUN find " + ((stack1 = lookupProperty(helpers, "path").call(alias1, lookupProperty(depth0, "directory"), {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 9
					},
					"end": {
						"line": 2,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + " -maxdepth 1 -name " + ((stack1 = lookupProperty(helpers, "sh").call(alias1, lookupProperty(depth0, "pattern"), {
				"name": "sh",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 46
					},
					"end": {
						"line": 2,
						"column": 60
					}
				}
			})) != null ? stack1 : "") + " ! -name '*-plain.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar' ! -name 'original-*' > /tmp/jars && \\\n    cat /tmp/jars && \\\n    test \"$(wc -l < /tmp/jars)\" -eq 1 && \\\n    mkdir /out && \\\n    " + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "together"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 4
					},
					"end": {
						"line": 6,
						"column": 111
					}
				}
			})) != null ? stack1 : "") + "cp \"$(cat /tmp/jars)\" /out/app.jar\n";
		},
		"useData": true
	},
	"dockerfile/java-maven": {
		"0": function(container, depth0, helpers, partials, data) {
			return "sh ./mvnw";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "mvn";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " --projects " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "path").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 127
					},
					"end": {
						"line": 4,
						"column": 140
					}
				}
			})) != null ? stack1 : "") + " --also-make";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "WORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/root/.m2,sharing=locked \\\n    " + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "wrapper"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 4
					},
					"end": {
						"line": 4,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + " --batch-mode --no-transfer-progress -DskipTests" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "modules"), {
				"name": "list",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 98
					},
					"end": {
						"line": 4,
						"column": 161
					}
				}
			})) != null ? stack1 : "") + " package\n";
		},
		"useData": true
	},
	"dockerfile/java-run": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			return "ENV HOME=/tmp\nWORKDIR /app\nCOPY --from=build /out/ ./\n";
		},
		"useData": true
	},
	"dockerfile/node-base": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			return "WORKDIR /app\n";
		},
		"useData": true
	},
	"dockerfile/node-build": {
		"0": function(container, depth0, helpers, partials, data) {
			return " && \\\n    mkdir -p public";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "manager"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 4
					},
					"end": {
						"line": 1,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + " run " + ((stack1 = lookupProperty(helpers, "sh").call(alias1, lookupProperty(depth0, "script"), {
				"name": "sh",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 25
					},
					"end": {
						"line": 1,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "standalone"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 38
					},
					"end": {
						"line": 2,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/node-bun": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 29
					},
					"end": {
						"line": 3,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 55
					},
					"end": {
						"line": 3,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return " --frozen-lockfile";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return " --no-save";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " --production";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=/root/.bun/install/cache,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    bun install" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 15
					},
					"end": {
						"line": 5,
						"column": 76
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "production"), {
				"name": "when",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 76
					},
					"end": {
						"line": 5,
						"column": 118
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/node-npm": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 29
					},
					"end": {
						"line": 3,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 55
					},
					"end": {
						"line": 3,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "ci";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "install --no-package-lock";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " --omit=dev";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=/root/.npm,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    npm " + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 8
					},
					"end": {
						"line": 5,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "production"), {
				"name": "when",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 68
					},
					"end": {
						"line": 5,
						"column": 108
					}
				}
			})) != null ? stack1 : "") + " --no-audit --no-fund\n";
		},
		"useData": true
	},
	"dockerfile/node-pnpm": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 29
					},
					"end": {
						"line": 3,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 55
					},
					"end": {
						"line": 3,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return " --frozen-lockfile";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return " --no-lockfile";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " --prod";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=/root/.local/share/pnpm/store,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    CI=true pnpm install" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 24
					},
					"end": {
						"line": 5,
						"column": 89
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "production"), {
				"name": "when",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 89
					},
					"end": {
						"line": 5,
						"column": 125
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/node-prune": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 40
					},
					"end": {
						"line": 2,
						"column": 53
					}
				}
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "cache"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 30
					},
					"end": {
						"line": 1,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + ",sharing=locked \\\n    " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "manager"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 4
					},
					"end": {
						"line": 2,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "arguments"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 20
					},
					"end": {
						"line": 2,
						"column": 62
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/node-run": {
		"0": function(container, depth0, helpers, partials, data) {
			return "COPY --from=build /app/.next/standalone ./\nCOPY --from=build /app/.next/static ./.next/static\nCOPY --from=build /app/public ./public\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "COPY --from=build /app ./\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV NODE_ENV=production \\\n    HOME=/tmp\nWORKDIR /app\n" + ((stack1 = lookupProperty(helpers, "when").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "standalone"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 10,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"dockerfile/node-tool": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=/root/.npm,sharing=locked \\\n    npm install --global --no-audit --no-fund " + ((stack1 = lookupProperty(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "requirement"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 46
					},
					"end": {
						"line": 2,
						"column": 66
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/node-yarn-berry": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 29
					},
					"end": {
						"line": 5,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 55
					},
					"end": {
						"line": 5,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "workspaces focus --all --production";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "install" + ((stack1 = lookupProperty(helpers, "when").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 79
					},
					"end": {
						"line": 7,
						"column": 116
					}
				}
			})) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " --immutable";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV YARN_NODE_LINKER=node-modules \\\n    YARN_ENABLE_TELEMETRY=0\nRUN --mount=type=cache,target=/root/.yarn/berry/cache,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    yarn " + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "production"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 9
					},
					"end": {
						"line": 7,
						"column": 125
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/node-yarn": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 29
					},
					"end": {
						"line": 3,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 55
					},
					"end": {
						"line": 3,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return " --frozen-lockfile";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return " --no-lockfile";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " --production";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=/usr/local/share/.cache/yarn,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    yarn install --non-interactive" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 34
					},
					"end": {
						"line": 5,
						"column": 99
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "production"), {
				"name": "when",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 99
					},
					"end": {
						"line": 5,
						"column": 141
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-added": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 17
					},
					"end": {
						"line": 3,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " ";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "sh").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "sh",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 83
					},
					"end": {
						"line": 4,
						"column": 94
					}
				}
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# No server is declared, so one is added that fits the versions the app has.\nRUN --mount=type=cache,target=" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "cache"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 30
					},
					"end": {
						"line": 2,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + ",sharing=locked \\\n    " + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "pip"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 4
					},
					"end": {
						"line": 3,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "list --format=freeze --exclude-editable > /tmp/app.lock && \\\n    " + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "pip"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 4
					},
					"end": {
						"line": 4,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "install -c /tmp/app.lock" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "packages"), {
				"name": "list",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 64
					},
					"end": {
						"line": 4,
						"column": 103
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-base": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			return "ENV PATH=/opt/venv/bin:$PATH \\\n    PIP_DISABLE_PIP_VERSION_CHECK=1 \\\n    PIP_ROOT_USER_ACTION=ignore\nWORKDIR /app\n";
		},
		"useData": true
	},
	"dockerfile/python-inline": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "sh").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "sh",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 38
					},
					"end": {
						"line": 4,
						"column": 49
					}
				}
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# The project names these itself, with the versions it wants.\n# hadolint ignore=DL3013\nRUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \\\n    pip install" + ((stack1 = lookupProperty(helpers, "list").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "requirements"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 15
					},
					"end": {
						"line": 4,
						"column": 58
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-pdm": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 29
					},
					"end": {
						"line": 5,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 55
					},
					"end": {
						"line": 5,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "sync";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "install";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " -G " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 103
					},
					"end": {
						"line": 7,
						"column": 116
					}
				}
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV VIRTUAL_ENV=/opt/venv \\\n    PDM_CHECK_UPDATE=false\nRUN --mount=type=cache,target=/root/.cache/pdm,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    /opt/tool/bin/pdm " + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 22
					},
					"end": {
						"line": 7,
						"column": 66
					}
				}
			})) != null ? stack1 : "") + " --prod --no-self" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "extras"), {
				"name": "list",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 83
					},
					"end": {
						"line": 7,
						"column": 125
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-pip": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 29
					},
					"end": {
						"line": 3,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 55
					},
					"end": {
						"line": 3,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return " --require-hashes";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " -r " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "path").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 90
					},
					"end": {
						"line": 5,
						"column": 103
					}
				}
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    pip install" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "requireHashes"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 15
					},
					"end": {
						"line": 5,
						"column": 64
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "requirements"), {
				"name": "list",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 64
					},
					"end": {
						"line": 5,
						"column": 112
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-pipenv": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 29
					},
					"end": {
						"line": 3,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 55
					},
					"end": {
						"line": 3,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "    /opt/tool/bin/pipenv lock && \\\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " --hash";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "RUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 0
					},
					"end": {
						"line": 8,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    /opt/tool/bin/pipenv requirements" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "requireHashes"), {
				"name": "when",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 37
					},
					"end": {
						"line": 9,
						"column": 76
					}
				}
			})) != null ? stack1 : "") + " > /tmp/requirements.txt && \\\n    pip install -r /tmp/requirements.txt\n";
		},
		"useData": true
	},
	"dockerfile/python-poetry": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 29
					},
					"end": {
						"line": 4,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 55
					},
					"end": {
						"line": 4,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " --extras " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 117
					},
					"end": {
						"line": 6,
						"column": 130
					}
				}
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV VIRTUAL_ENV=/opt/venv\nRUN --mount=type=cache,target=/root/.cache/pypoetry,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    /opt/tool/bin/poetry install --only main --no-root --no-interaction --no-ansi --compile" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "extras"), {
				"name": "list",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 91
					},
					"end": {
						"line": 6,
						"column": 139
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-project": {
		"0": function(container, depth0, helpers, partials, data) {
			return "# The extras are the project's own to name.\n# hadolint ignore=DL3013\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 17
					},
					"end": {
						"line": 6,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " ";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return " --no-deps";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "unpinned"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 4,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "RUN --mount=type=cache,target=" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "cache"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 30
					},
					"end": {
						"line": 5,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + ",sharing=locked \\\n    " + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "pip"), {
				"name": "list",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 4
					},
					"end": {
						"line": 6,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "install" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "bare"), {
				"name": "when",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 47
					},
					"end": {
						"line": 6,
						"column": 80
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "sh").call(alias1, lookupProperty(depth0, "project"), {
				"name": "sh",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 81
					},
					"end": {
						"line": 6,
						"column": 95
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-run": {
		"0": function(container, depth0, helpers, partials, data) {
			return "COPY --from=build /app /app\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "COPY . .\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV PATH=/opt/venv/bin:$PATH \\\n    HOME=/tmp \\\n    PYTHONUNBUFFERED=1 \\\n    PYTHONFAULTHANDLER=1 \\\n    PYTHONDONTWRITEBYTECODE=1\nWORKDIR /app\nCOPY --from=build /opt/venv /opt/venv\n" + ((stack1 = lookupProperty(helpers, "when").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "builtSource"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"dockerfile/python-signal": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			return "# The kernel drops a SIGTERM that the first process does not handle; this makes it an orderly exit that runs atexit.\nRUN python -c 'import pathlib, sysconfig; pathlib.Path(sysconfig.get_path(\"purelib\"), \"karst-sigterm.pth\").write_text(\"import os, signal, sys; os.getppid() == 0 and signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))\\n\")'\n";
		},
		"useData": true
	},
	"dockerfile/python-telemetry": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 17
					},
					"end": {
						"line": 4,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " ";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "sh").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "sh",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 90
					},
					"end": {
						"line": 6,
						"column": 101
					}
				}
			})) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " && \\\n      opentelemetry-bootstrap -a requirements > /tmp/telemetry.txt && \\\n      " + ((stack1 = lookupProperty(helpers, "list").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "pip"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 6
					},
					"end": {
						"line": 8,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + "install -c /tmp/app.lock -r /tmp/telemetry.txt";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Telemetry changes no version that the app has, but OpenTelemetry's own packages, which must be of one release.\n# Where it does not fit, the build stops and says so.\nRUN --mount=type=cache,target=" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "cache"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 30
					},
					"end": {
						"line": 3,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + ",sharing=locked \\\n    " + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "pip"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 4
					},
					"end": {
						"line": 4,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "list --format=freeze --exclude-editable > /tmp/app.lock && \\\n    sed -i '/^opentelemetry[-_]/d' /tmp/app.lock && \\\n    if ! { " + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "pip"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 11
					},
					"end": {
						"line": 6,
						"column": 47
					}
				}
			})) != null ? stack1 : "") + "install -c /tmp/app.lock" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "packages"), {
				"name": "list",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 71
					},
					"end": {
						"line": 6,
						"column": 110
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "bootstrap"), {
				"name": "when",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 110
					},
					"end": {
						"line": 8,
						"column": 97
					}
				}
			})) != null ? stack1 : "") + "; }; then \\\n      echo 'If telemetry does not fit what the app installs, write \"telemetry: operator\" or \"telemetry: false\" in the spec.' >&2; \\\n      exit 1; \\\n    fi\n";
		},
		"useData": true
	},
	"dockerfile/python-tool": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# The tool comes from the index that the dependencies come from, and stays in this stage.\nRUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \\\n    python -m venv /opt/tool && \\\n    /opt/tool/bin/pip install " + ((stack1 = lookupProperty(helpers, "sh").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "requirement"), {
				"name": "sh",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 30
					},
					"end": {
						"line": 4,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-uv": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    --mount=type=bind,source=" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 29
					},
					"end": {
						"line": 10,
						"column": 42
					}
				}
			})) != null ? stack1 : "") + ",target=/app/" + ((stack1 = lookupProperty(helpers, "path").call(alias1, depth0, {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 55
					},
					"end": {
						"line": 10,
						"column": 68
					}
				}
			})) != null ? stack1 : "") + " \\\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return " --locked";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " --extra " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 107
					},
					"end": {
						"line": 12,
						"column": 120
					}
				}
			})) != null ? stack1 : "");
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " --no-install-project";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "ENV UV_PROJECT_ENVIRONMENT=/opt/venv \\\n    VIRTUAL_ENV=/opt/venv \\\n    UV_PYTHON=/opt/venv/bin/python \\\n    UV_PYTHON_DOWNLOADS=never \\\n    UV_LINK_MODE=copy \\\n    UV_COMPILE_BYTECODE=1\nRUN python -m venv --without-pip /opt/venv\nRUN --mount=type=cache,target=/root/.cache/uv,sharing=locked \\\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "mounts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "    /opt/tool/bin/uv sync" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 25
					},
					"end": {
						"line": 12,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + " --no-dev --no-editable" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "extras"), {
				"name": "list",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 82
					},
					"end": {
						"line": 12,
						"column": 129
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "skipProject"), {
				"name": "when",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 129
					},
					"end": {
						"line": 12,
						"column": 180
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/python-venv": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			return "RUN python -m venv /opt/venv\n";
		},
		"useData": true
	},
	"dockerfile/python-version": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# The version comes from Git, which a build does not see.\nARG " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "name"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 4
					},
					"end": {
						"line": 2,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "=" + ((stack1 = lookupProperty(helpers, "env").call(alias1, lookupProperty(depth0, "value"), {
				"name": "env",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 18
					},
					"end": {
						"line": 2,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"dockerfile/rust-build": {
		"0": function(container, depth0, helpers, partials, data) {
			return " --locked";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " --package " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 88
					},
					"end": {
						"line": 5,
						"column": 101
					}
				}
			})) != null ? stack1 : "");
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "WORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/usr/local/cargo/registry,sharing=locked \\\n    --mount=type=cache,target=/usr/local/cargo/git,sharing=locked \\\n    cargo build --release" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "locked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 25
					},
					"end": {
						"line": 5,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "packages"), {
				"name": "list",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 59
					},
					"end": {
						"line": 5,
						"column": 110
					}
				}
			})) != null ? stack1 : "") + " --bin " + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "binary"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 117
					},
					"end": {
						"line": 5,
						"column": 132
					}
				}
			})) != null ? stack1 : "") + " && \\\n    mkdir /out && \\\n    cp target/release/" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "binary"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 22
					},
					"end": {
						"line": 7,
						"column": 37
					}
				}
			})) != null ? stack1 : "") + " /out/main\n";
		},
		"useData": true
	},
	"dockerfile/static-config": {
		"0": function(container, depth0, helpers, partials, data) {
			return "/index.html";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "$uri.html =404";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# The variables are the web server's own.\n# hadolint ignore=SC2016\nRUN mkdir /tmp/out && printf '%s\\n' \\\n    'worker_processes 1;' \\\n    'pid /tmp/nginx.pid;' \\\n    'error_log stderr warn;' \\\n    'events { worker_connections 1024; }' \\\n    'http {' \\\n    '  include /etc/nginx/mime.types;' \\\n    '  default_type application/octet-stream;' \\\n    '  access_log /dev/stdout;' \\\n    '  client_body_temp_path /tmp/client;' \\\n    '  proxy_temp_path /tmp/proxy;' \\\n    '  fastcgi_temp_path /tmp/fastcgi;' \\\n    '  uwsgi_temp_path /tmp/uwsgi;' \\\n    '  scgi_temp_path /tmp/scgi;' \\\n    '  server_tokens off;' \\\n    '  sendfile on;' \\\n    '  gzip on;' \\\n    '  gzip_types text/css application/javascript application/json image/svg+xml;' \\\n    '  server {' \\\n    '    listen " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "port"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 16
					},
					"end": {
						"line": 22,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + ";' \\\n    '    root /site;' \\\n    '    index index.html;' \\\n    '    location / { try_files $uri $uri/ " + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "singlePage"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 43
					},
					"end": {
						"line": 25,
						"column": 105
					}
				}
			})) != null ? stack1 : "") + "; }' \\\n    '    location ~ /\\.(?!well-known/) { return 404; }' \\\n    '  }' \\\n    '}' > /tmp/out/nginx.conf\n";
		},
		"useData": true
	},
	"dockerfile/static-run": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "COPY --from=build " + ((stack1 = lookupProperty(helpers, "path").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "from"), {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 18
					},
					"end": {
						"line": 3,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + " /site\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "COPY " + ((stack1 = lookupProperty(helpers, "path").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "from"), {
				"name": "path",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 5
					},
					"end": {
						"line": 5,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + " /site\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "COPY --from=build /tmp/out/nginx.conf /etc/nginx/nginx.conf\n" + ((stack1 = lookupProperty(helpers, "when").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "built"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"dockerfile/user": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			return "RUN groupadd -g 10001 app && \\\n    useradd -l -u 10001 -g app -d /tmp -M -s /usr/sbin/nologin app\n";
		},
		"useData": true
	},
	"envoy/app.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      health_checks:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "healthChecks"), 8, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 20
					},
					"end": {
						"line": 6,
						"column": 43
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      typed_extension_protocol_options:\n        envoy.extensions.upstreams.http.v3.HttpProtocolOptions:\n          \"@type\": type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions\n          common_http_protocol_options:\n            # Sooner than any usual server forgets a connection, so that none is used as it closes.\n            idle_timeout: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "idleS"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 26
					},
					"end": {
						"line": 17,
						"column": 39
					}
				}
			})) != null ? stack1 : "") + "s\n          explicit_http_config:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "protocol"), 12, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 31
					},
					"end": {
						"line": 18,
						"column": 51
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    - name: app\n      type: STATIC\n      connect_timeout: 1s\n      per_connection_buffer_limit_bytes: 1048576\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "checked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 6
					},
					"end": {
						"line": 7,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "      circuit_breakers:\n        thresholds:\n          - { max_connections: 4096, max_pending_requests: 4096, max_requests: 4096 }\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "speaksHttp"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 6
					},
					"end": {
						"line": 19,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "      load_assignment:\n        cluster_name: app\n        endpoints:\n          - lb_endpoints:\n              - endpoint: { address: { socket_address: { address: 127.0.0.1, port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "port"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 89
					},
					"end": {
						"line": 24,
						"column": 101
					}
				}
			})) != null ? stack1 : "") + " } } }\n";
		},
		"useData": true
	},
	"envoy/callers-http.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "          envoy.filters.http.cors:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "corsPolicy"), 12, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 34
					},
					"end": {
						"line": 14,
						"column": 56
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Who may call " + ((stack1 = lookupProperty(helpers, "comment").call(alias1, lookupProperty(depth0, "name"), {
				"name": "comment",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 15
					},
					"end": {
						"line": 1,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + ". Swapped without a restart of its sidecar.\nresources:\n  - \"@type\": type.googleapis.com/envoy.config.route.v3.RouteConfiguration\n    name: callers\n    virtual_hosts:\n      - name: app\n        domains: [\"*\"]\n        typed_per_filter_config:\n          envoy.filters.http.rbac:\n            \"@type\": type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBACPerRoute\n            rbac:\n              rules:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "rules"), 16, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 20
					},
					"end": {
						"line": 12,
						"column": 37
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "cors"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 10
					},
					"end": {
						"line": 15,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "        routes:\n          - match: { prefix: / }\n            route:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "action"), 14, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 18
					},
					"end": {
						"line": 18,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"envoy/callers-tcp.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# Who may call " + ((stack1 = lookupProperty(helpers, "comment").call(alias1, lookupProperty(depth0, "name"), {
				"name": "comment",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 15
					},
					"end": {
						"line": 1,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + ". Swapped without a restart of its sidecar.\nresources:\n  - \"@type\": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret\n    name: callers\n    validation_context:\n      trusted_ca: { filename: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "authorityFile"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 30
					},
					"end": {
						"line": 6,
						"column": 51
					}
				}
			})) != null ? stack1 : "") + " }\n      watched_directory: { path: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "trustDirectory"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 33
					},
					"end": {
						"line": 7,
						"column": 55
					}
				}
			})) != null ? stack1 : "") + " }\n      match_typed_subject_alt_names:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "names"), 8, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 36
					},
					"end": {
						"line": 8,
						"column": 52
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"envoy/clusters.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  clusters:\n    - name: admin\n      type: STATIC\n      connect_timeout: 1s\n      load_assignment:\n        cluster_name: admin\n        endpoints:\n          - lb_endpoints:\n              - endpoint: { address: { socket_address: { address: 127.0.0.1, port_value: " + ((stack1 = lookupProperty(helpers, "int").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "adminPort"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 89
					},
					"end": {
						"line": 9,
						"column": 106
					}
				}
			})) != null ? stack1 : "") + " } } }\n";
		},
		"useData": true
	},
	"envoy/external.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      transport_socket:\n        name: envoy.transport_sockets.tls\n        typed_config:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "tls"), 10, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 21
					},
					"end": {
						"line": 24,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    - name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 12
					},
					"end": {
						"line": 1,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n      cluster_type:\n        name: envoy.clusters.dns\n        typed_config:\n          \"@type\": type.googleapis.com/envoy.extensions.clusters.dns.v3.DnsCluster\n          dns_lookup_family: V4_PREFERRED\n          respect_dns_ttl: true\n          all_addresses_in_single_endpoint: true\n      connect_timeout: 5s\n      per_connection_buffer_limit_bytes: 1048576\n      upstream_connection_options:\n        tcp_keepalive: { keepalive_time: 30, keepalive_interval: 5, keepalive_probes: 3 }\n      circuit_breakers:\n        thresholds:\n          - max_connections: 1024\n            max_pending_requests: 1024\n            max_requests: 4096\n            retry_budget: { budget_percent: { value: 20 }, min_retry_concurrency: 10 }\n      typed_extension_protocol_options:\n        envoy.extensions.upstreams.http.v3.HttpProtocolOptions:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "protocol"), 10, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 63
					},
					"end": {
						"line": 20,
						"column": 83
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "encrypted"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 6
					},
					"end": {
						"line": 25,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "      load_assignment:\n        cluster_name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 22
					},
					"end": {
						"line": 27,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + "\n        endpoints:\n          - lb_endpoints:\n              - endpoint: { address: { socket_address: { address: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "host"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 66
					},
					"end": {
						"line": 30,
						"column": 78
					}
				}
			})) != null ? stack1 : "") + ", port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "port"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 92
					},
					"end": {
						"line": 30,
						"column": 104
					}
				}
			})) != null ? stack1 : "") + " } } }\n";
		},
		"useData": true
	},
	"envoy/head.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			return "                      cluster_min_healthy_percentages:\n                        app: { value: 100 }\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# The sidecar of " + ((stack1 = lookupProperty(helpers, "comment").call(alias1, lookupProperty(depth0, "name"), {
				"name": "comment",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 17
					},
					"end": {
						"line": 1,
						"column": 33
					}
				}
			})) != null ? stack1 : "") + ": mTLS from its callers, mTLS to its upstreams.\nnode:\n  cluster: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 11
					},
					"end": {
						"line": 3,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "\n  id: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 6
					},
					"end": {
						"line": 4,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\nadmin:\n  address:\n    socket_address: { address: 127.0.0.1, port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "adminPort"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 54
					},
					"end": {
						"line": 7,
						"column": 71
					}
				}
			})) != null ? stack1 : "") + " }\n  ignore_global_conn_limit: true\noverload_manager:\n  refresh_interval: 0.5s\n  resource_monitors:\n    - name: envoy.resource_monitors.fixed_heap\n      typed_config:\n        \"@type\": type.googleapis.com/envoy.extensions.resource_monitors.fixed_heap.v3.FixedHeapConfig\n        max_heap_size_bytes: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "heapBytes"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 29
					},
					"end": {
						"line": 15,
						"column": 46
					}
				}
			})) != null ? stack1 : "") + "\n    - name: envoy.resource_monitors.global_downstream_max_connections\n      typed_config:\n        \"@type\": type.googleapis.com/envoy.extensions.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig\n        max_active_downstream_connections: 4096\n  actions:\n    - name: envoy.overload_actions.shrink_heap\n      triggers:\n        - name: envoy.resource_monitors.fixed_heap\n          threshold: { value: 0.9 }\n    - name: envoy.overload_actions.disable_http_keepalive\n      triggers:\n        - name: envoy.resource_monitors.fixed_heap\n          threshold: { value: 0.92 }\n    - name: envoy.overload_actions.stop_accepting_requests\n      triggers:\n        - name: envoy.resource_monitors.fixed_heap\n          threshold: { value: 0.95 }\nstatic_resources:\n  listeners:\n    # For the kubelet alone: readiness, and draining before the pod stops.\n    - name: status\n      address:\n        socket_address: { address: 0.0.0.0, port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "statusPort"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 38,
						"column": 56
					},
					"end": {
						"line": 38,
						"column": 74
					}
				}
			})) != null ? stack1 : "") + " }\n      ignore_global_conn_limit: true\n      filter_chains:\n        - filters:\n            - name: envoy.filters.network.http_connection_manager\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n                stat_prefix: status\n                common_http_protocol_options:\n                  idle_timeout: 30s\n                request_headers_timeout: 5s\n                route_config:\n                  name: status\n                  virtual_hosts:\n                    - name: status\n                      domains: [\"*\"]\n                      routes:\n                        - match: { path: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "sidecarPath"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 41
					},
					"end": {
						"line": 55,
						"column": 60
					}
				}
			})) != null ? stack1 : "") + ", headers: [{ name: \":method\", string_match: { exact: GET } }] }\n                          route: { cluster: admin, timeout: 2s }\n                http_filters:\n                  # The path that answers with the app's health, and nothing about the sidecar's own.\n                  - name: envoy.filters.http.health_check\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.health_check.v3.HealthCheck\n                      pass_through_mode: false\n                      headers:\n                        - name: \":path\"\n                          string_match: { exact: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "appPath"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 65,
						"column": 49
					},
					"end": {
						"line": 65,
						"column": 64
					}
				}
			})) != null ? stack1 : "") + " }\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "checked"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 66,
						"column": 22
					},
					"end": {
						"line": 69,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "                  # The admin interface takes orders by POST; a preStop hook of Kubernetes can only GET.\n                  - name: envoy.filters.http.lua\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua\n                      default_source_code:\n                        inline_string: |\n                          function envoy_on_request(handle)\n                            local headers = handle:headers()\n                            if headers:get(\":method\") ~= \"GET\" or headers:get(\":path\") ~= \"" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "drainPath"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 78,
						"column": 91
					},
					"end": {
						"line": 78,
						"column": 109
					}
				}
			})) != null ? stack1 : "") + "\" then\n                              return\n                            end\n                            local answer = handle:httpCall(\"admin\", {\n                              [\":method\"] = \"POST\",\n                              [\":path\"] = \"/drain_listeners?inboundonly&graceful\",\n                              [\":authority\"] = \"admin\",\n                            }, \"\", 2000)\n                            handle:respond({ [\":status\"] = answer[\":status\"] }, \"\")\n                          end\n                  - name: envoy.filters.http.router\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router\n    - name: metrics\n      address:\n        socket_address: { address: 0.0.0.0, port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "metricsPort"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 93,
						"column": 56
					},
					"end": {
						"line": 93,
						"column": 75
					}
				}
			})) != null ? stack1 : "") + " }\n      ignore_global_conn_limit: true\n      filter_chains:\n        - filters:\n            - name: envoy.filters.network.http_connection_manager\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n                stat_prefix: metrics\n                common_http_protocol_options:\n                  idle_timeout: 60s\n                request_headers_timeout: 5s\n                route_config:\n                  name: metrics\n                  virtual_hosts:\n                    - name: metrics\n                      domains: [\"*\"]\n                      routes:\n                        - match: { path: /stats/prometheus, headers: [{ name: \":method\", string_match: { exact: GET } }] }\n                          route: { cluster: admin, timeout: 10s }\n                http_filters:\n                  - name: envoy.filters.http.router\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router\n";
		},
		"useData": true
	},
	"envoy/inbound-http.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			return "                  headers_with_underscores_action: REJECT_REQUEST\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "                  headers_with_underscores_action: ALLOW\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "                tracing:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "tracing"), 18, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 24
					},
					"end": {
						"line": 56,
						"column": 43
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return "                  - name: envoy.filters.http.cors\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.cors.v3.Cors\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			return "                  - name: envoy.filters.http.grpc_web\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.grpc_web.v3.GrpcWeb\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    - name: inbound\n      address:\n        socket_address: { address: 0.0.0.0, port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "inboundPort"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 56
					},
					"end": {
						"line": 3,
						"column": 75
					}
				}
			})) != null ? stack1 : "") + " }\n      traffic_direction: INBOUND\n      per_connection_buffer_limit_bytes: 1048576\n      socket_options:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "keepalive"), 8, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 21
					},
					"end": {
						"line": 6,
						"column": 41
					}
				}
			})) != null ? stack1 : "") + "\n      filter_chains:\n        - transport_socket_connect_timeout: 10s\n          transport_socket:\n            name: envoy.transport_sockets.tls\n            typed_config:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "tls"), 14, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 25
					},
					"end": {
						"line": 11,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "\n          filters:\n            - name: envoy.filters.network.http_connection_manager\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n                stat_prefix: inbound\n                codec_type: AUTO\n                server_header_transformation: PASS_THROUGH\n                # What the app reads of its caller is what the handshake showed, never what the caller says.\n                forward_client_cert_details: SANITIZE_SET\n                set_current_client_cert_details: { uri: true }\n                normalize_path: true\n                merge_slashes: true\n                path_with_escaped_slashes_action: REJECT_REQUEST\n                common_http_protocol_options:\n                  idle_timeout: 300s\n                  # A caller comes back to all pods, new ones among them, and with its newest certificate.\n                  max_connection_duration: 1800s\n                  max_headers_count: 100\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "refusesUnderscores"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 18
					},
					"end": {
						"line": 34,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + "                http1_safe_max_connection_duration: true\n                http2_protocol_options:\n                  allow_connect: true\n                  max_concurrent_streams: 100\n                  # One bad request ends its own stream, not all of its caller's.\n                  override_stream_error_on_invalid_http_message: true\n                  initial_stream_window_size: 1048576\n                  initial_connection_window_size: 16777216\n                  connection_keepalive: { interval: 60s, timeout: 10s }\n                request_headers_timeout: 10s\n                stream_idle_timeout: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "idleS"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 45,
						"column": 37
					},
					"end": {
						"line": 45,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + "s\n                upgrade_configs:\n                  - upgrade_type: websocket\n                # An app that took no connection has seen nothing: its caller may ask another pod.\n                local_reply_config:\n                  mappers:\n                    - filter: { response_flag_filter: { flags: [UF, UH] } }\n                      headers_to_add:\n                        - header: { key: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "unreachedHeader"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 53,
						"column": 41
					},
					"end": {
						"line": 53,
						"column": 64
					}
				}
			})) != null ? stack1 : "") + ", value: app }\n                access_log:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "accessLog"), 18, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 54,
						"column": 27
					},
					"end": {
						"line": 54,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "traced"), {
				"name": "when",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 16
					},
					"end": {
						"line": 57,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + "                # Who may call stands in a file of its own, which is read again whenever it is swapped.\n                rds:\n                  route_config_name: callers\n                  config_source:\n                    initial_fetch_timeout: 0s\n                    resource_api_version: V3\n                    path_config_source:\n                      path: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "callersFile"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 65,
						"column": 28
					},
					"end": {
						"line": 65,
						"column": 47
					}
				}
			})) != null ? stack1 : "") + "\n                      watched_directory: { path: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "callersDirectory"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 66,
						"column": 49
					},
					"end": {
						"line": 66,
						"column": 73
					}
				}
			})) != null ? stack1 : "") + " }\n                http_filters:\n                  # Nobody, but for whom the routes name.\n                  - name: envoy.filters.http.rbac\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBAC\n                      rules: { action: ALLOW }\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "cors"), {
				"name": "when",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 73,
						"column": 18
					},
					"end": {
						"line": 77,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "grpcWeb"), {
				"name": "when",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 78,
						"column": 18
					},
					"end": {
						"line": 82,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + "                  - name: envoy.filters.http.router\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router\n                      suppress_envoy_headers: true\n";
		},
		"useData": true
	},
	"envoy/inbound-tcp.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    - name: inbound\n      address:\n        socket_address: { address: 0.0.0.0, port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "inboundPort"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 56
					},
					"end": {
						"line": 3,
						"column": 75
					}
				}
			})) != null ? stack1 : "") + " }\n      traffic_direction: INBOUND\n      per_connection_buffer_limit_bytes: 1048576\n      socket_options:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "keepalive"), 8, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 21
					},
					"end": {
						"line": 6,
						"column": 41
					}
				}
			})) != null ? stack1 : "") + "\n      filter_chains:\n        - transport_socket_connect_timeout: 10s\n          transport_socket:\n            name: envoy.transport_sockets.tls\n            typed_config:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "tls"), 14, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 25
					},
					"end": {
						"line": 11,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "\n          filters:\n            - name: envoy.filters.network.tcp_proxy\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy\n                stat_prefix: inbound\n                cluster: app\n                # The app hears of nobody who is not let in.\n                upstream_connect_mode: ON_DOWNSTREAM_TLS_HANDSHAKE\n                max_early_data_bytes: 0\n                idle_timeout: 3600s\n                access_log:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "accessLog"), 18, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 27
					},
					"end": {
						"line": 22,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"envoy/outbound-http.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			return "                  headers_with_underscores_action: REJECT_REQUEST\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "                  headers_with_underscores_action: ALLOW\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "                tracing:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "tracing"), 18, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 24
					},
					"end": {
						"line": 31,
						"column": 43
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "                    - name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 37,
						"column": 28
					},
					"end": {
						"line": 37,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "\n                      domains: [" + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "host"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 38,
						"column": 32
					},
					"end": {
						"line": 38,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + ", " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "hostWithPort"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 38,
						"column": 46
					},
					"end": {
						"line": 38,
						"column": 66
					}
				}
			})) != null ? stack1 : "") + "]\n                      routes:\n                        - match: { prefix: / }\n                          route:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "action"), 28, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 32
					},
					"end": {
						"line": 41,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    # For the app alone: plain on loopback, led on by the name it calls.\n    - name: outbound\n      address:\n        socket_address: { address: 127.0.0.1, port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "outboundPort"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 58
					},
					"end": {
						"line": 4,
						"column": 78
					}
				}
			})) != null ? stack1 : "") + " }\n      traffic_direction: OUTBOUND\n      per_connection_buffer_limit_bytes: 1048576\n      filter_chains:\n        - filters:\n            - name: envoy.filters.network.http_connection_manager\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n                stat_prefix: outbound\n                codec_type: AUTO\n                server_header_transformation: PASS_THROUGH\n                common_http_protocol_options:\n                  idle_timeout: 300s\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "refusesUnderscores"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 18
					},
					"end": {
						"line": 21,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + "                http2_protocol_options:\n                  allow_connect: true\n                  initial_stream_window_size: 1048576\n                  initial_connection_window_size: 16777216\n                stream_idle_timeout: 300s\n                upgrade_configs:\n                  - upgrade_type: websocket\n                access_log:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "accessLog"), 18, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 27
					},
					"end": {
						"line": 29,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "traced"), {
				"name": "when",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 16
					},
					"end": {
						"line": 32,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + "                route_config:\n                  name: outbound\n                  virtual_hosts:\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "routes"), {
				"name": "list",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 36,
						"column": 20
					},
					"end": {
						"line": 42,
						"column": 29
					}
				}
			})) != null ? stack1 : "") + "                    - name: unknown\n                      domains: [\"*\"]\n                      routes:\n                        - match: { prefix: / }\n                          direct_response:\n                            status: 404\n                            body: { inline_string: \"No upstream of that name: add it to uses, or give an egress that alias.\\n\" }\n                http_filters:\n                  - name: envoy.filters.http.router\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router\n                      suppress_envoy_headers: true\n";
		},
		"useData": true
	},
	"envoy/outbound-tcp.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    # A plain stream names no upstream: each has an address of its own.\n    - name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 12
					},
					"end": {
						"line": 2,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n      address:\n        socket_address: { address: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "address"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 35
					},
					"end": {
						"line": 4,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + ", port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "outboundPort"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 64
					},
					"end": {
						"line": 4,
						"column": 84
					}
				}
			})) != null ? stack1 : "") + " }\n      traffic_direction: OUTBOUND\n      filter_chains:\n        - filters:\n            - name: envoy.filters.network.tcp_proxy\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy\n                stat_prefix: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 29
					},
					"end": {
						"line": 11,
						"column": 41
					}
				}
			})) != null ? stack1 : "") + "\n                cluster: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 25
					},
					"end": {
						"line": 12,
						"column": 37
					}
				}
			})) != null ? stack1 : "") + "\n                idle_timeout: 3600s\n                max_connect_attempts: 3\n                access_log:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "accessLog"), 18, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 27
					},
					"end": {
						"line": 15,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"envoy/sds-certificate.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# The sidecar's own certificate, read again whenever its directory is swapped.\nresources:\n  - \"@type\": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret\n    name: certificate\n    tls_certificate:\n      certificate_chain: { filename: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "chainFile"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 37
					},
					"end": {
						"line": 6,
						"column": 54
					}
				}
			})) != null ? stack1 : "") + " }\n      private_key: { filename: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "keyFile"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 31
					},
					"end": {
						"line": 7,
						"column": 46
					}
				}
			})) != null ? stack1 : "") + " }\n      watched_directory: { path: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "directory"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 33
					},
					"end": {
						"line": 8,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + " }\n";
		},
		"useData": true
	},
	"envoy/sds-trust.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# The authorities that peers' certificates come from. Which names they may bear, each listener and cluster says itself:\n# a name written here would be one more that all of them let in.\nresources:\n  - \"@type\": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret\n    name: trust\n    validation_context:\n      trusted_ca: { filename: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "authorityFile"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 30
					},
					"end": {
						"line": 7,
						"column": 51
					}
				}
			})) != null ? stack1 : "") + " }\n      watched_directory: { path: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "directory"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 33
					},
					"end": {
						"line": 8,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + " }\n";
		},
		"useData": true
	},
	"envoy/upstream.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      typed_extension_protocol_options:\n        envoy.extensions.upstreams.http.v3.HttpProtocolOptions:\n          \"@type\": type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions\n          common_http_protocol_options:\n            idle_timeout: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "idleS"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 38,
						"column": 26
					},
					"end": {
						"line": 38,
						"column": 39
					}
				}
			})) != null ? stack1 : "") + "s\n          explicit_http_config:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "protocol"), 12, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 31
					},
					"end": {
						"line": 39,
						"column": 51
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      transport_socket:\n        name: envoy.transport_sockets.tls\n        typed_config:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "tls"), 10, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 44,
						"column": 21
					},
					"end": {
						"line": 44,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "          - priority: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "priority"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 22
					},
					"end": {
						"line": 52,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + "\n            lb_endpoints:\n              - endpoint: { address: { socket_address: { address: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "host"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 54,
						"column": 66
					},
					"end": {
						"line": 54,
						"column": 78
					}
				}
			})) != null ? stack1 : "") + ", port_value: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "port"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 54,
						"column": 92
					},
					"end": {
						"line": 54,
						"column": 104
					}
				}
			})) != null ? stack1 : "") + " } } }\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    - name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 12
					},
					"end": {
						"line": 1,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n      cluster_type:\n        name: envoy.clusters.dns\n        typed_config:\n          \"@type\": type.googleapis.com/envoy.extensions.clusters.dns.v3.DnsCluster\n          dns_lookup_family: V4_PREFERRED\n          dns_refresh_rate: 5s\n          dns_failure_refresh_rate: { base_interval: 1s, max_interval: 5s }\n      connect_timeout: 1s\n      per_connection_buffer_limit_bytes: 1048576\n      lb_policy: LEAST_REQUEST\n      upstream_connection_options:\n        tcp_keepalive: { keepalive_time: 30, keepalive_interval: 5, keepalive_probes: 3 }\n      circuit_breakers:\n        thresholds:\n          - max_connections: 1024\n            max_pending_requests: 1024\n            max_requests: 4096\n            retry_budget: { budget_percent: { value: 20 }, min_retry_concurrency: 10 }\n      # Left out while it cannot be reached or answers for its app that it cannot; the app's own errors are its own.\n      outlier_detection:\n        split_external_local_origin_errors: true\n        consecutive_local_origin_failure: 2\n        consecutive_gateway_failure: 5\n        enforcing_consecutive_gateway_failure: 100\n        enforcing_consecutive_5xx: 0\n        enforcing_success_rate: 0\n        enforcing_local_origin_success_rate: 0\n        interval: 1s\n        base_ejection_time: 5s\n        max_ejection_time: 60s\n        max_ejection_percent: 100\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "speaksHttp"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 33,
						"column": 6
					},
					"end": {
						"line": 40,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "encrypted"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 6
					},
					"end": {
						"line": 45,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "      load_assignment:\n        cluster_name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 47,
						"column": 22
					},
					"end": {
						"line": 47,
						"column": 34
					}
				}
			})) != null ? stack1 : "") + "\n        # The next address is asked only when none before it answers.\n        policy: { overprovisioning_factor: 10000 }\n        endpoints:\n" + ((stack1 = lookupProperty(helpers, "list").call(alias1, lookupProperty(depth0, "hosts"), {
				"name": "list",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 51,
						"column": 10
					},
					"end": {
						"line": 55,
						"column": 19
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"flux/automation.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "apiVersion"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 12
					},
					"end": {
						"line": 1,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\nkind: ImageUpdateAutomation\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  interval: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "interval"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 12
					},
					"end": {
						"line": 9,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n  sourceRef:\n    kind: GitRepository\n    name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "source"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 10
					},
					"end": {
						"line": 12,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n  git:\n    commit:\n      author:\n        name: Flux image automation\n        email: image-automation@karstkit.dev\n      messageTemplate: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "message"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 23
					},
					"end": {
						"line": 18,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + "\n  update:\n    strategy: Setters\n    path: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "path"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 10
					},
					"end": {
						"line": 21,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"flux/image.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  secretRef:\n    name: " + ((stack1 = lookupProperty(helpers, "str").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "pullSecret"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 10
					},
					"end": {
						"line": 13,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "apiVersion"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 12
					},
					"end": {
						"line": 1,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\nkind: ImageRepository\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  image: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "image"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 9
					},
					"end": {
						"line": 9,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + "\n  interval: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "interval"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 12
					},
					"end": {
						"line": 10,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "private"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 2
					},
					"end": {
						"line": 14,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "---\napiVersion: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "apiVersion"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 12
					},
					"end": {
						"line": 16,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\nkind: ImagePolicy\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 8
					},
					"end": {
						"line": 19,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 13
					},
					"end": {
						"line": 20,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 9
					},
					"end": {
						"line": 21,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 14
					},
					"end": {
						"line": 22,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  imageRepositoryRef:\n    name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 10
					},
					"end": {
						"line": 25,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + "\n  filterTags:\n    pattern: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "pattern"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 13
					},
					"end": {
						"line": 27,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n    extract: \"$time\"\n  policy:\n    numerical:\n      order: asc\n";
		},
		"useData": true
	},
	"flux/kustomization.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  dependsOn:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "dependsOn"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 12
					},
					"end": {
						"line": 18,
						"column": 32
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  decryption:\n    provider: sops\n    secretRef:\n      name: " + ((stack1 = lookupProperty(helpers, "str").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "keySecret"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 12
					},
					"end": {
						"line": 27,
						"column": 29
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  interval: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "interval"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 12
					},
					"end": {
						"line": 9,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n  retryInterval: \"2m\"\n  timeout: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "timeout"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 11
					},
					"end": {
						"line": 11,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  sourceRef:\n    kind: GitRepository\n    name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "source"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 10
					},
					"end": {
						"line": 14,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n  path: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "path"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 8
					},
					"end": {
						"line": 15,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  serviceAccountName: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "serviceAccount"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 22
					},
					"end": {
						"line": 16,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "dependent"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 2
					},
					"end": {
						"line": 19,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  prune: true\n  wait: true\n  deletionPolicy: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "deletionPolicy"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 18
					},
					"end": {
						"line": 22,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "decrypted"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 2
					},
					"end": {
						"line": 28,
						"column": 11
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"flux/permanent.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: karstkit-" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "environment"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 17
					},
					"end": {
						"line": 4,
						"column": 37
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/backendtlspolicy.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: gateway.networking.k8s.io/v1\nkind: BackendTLSPolicy\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  targetRefs:\n    - group: \"\"\n      kind: Service\n      name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "service"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 12
					},
					"end": {
						"line": 12,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + "\n  validation:\n    hostname: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "hostname"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 14
					},
					"end": {
						"line": 14,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n    subjectAltNames:\n      - type: URI\n        uri: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "peer"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 13
					},
					"end": {
						"line": 17,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + "\n    caCertificateRefs:\n      - group: \"\"\n        kind: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "authorityKind"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 14
					},
					"end": {
						"line": 20,
						"column": 35
					}
				}
			})) != null ? stack1 : "") + "\n        name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "authority"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 14
					},
					"end": {
						"line": 21,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/certificate.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  dnsNames:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "dnsNames"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 11
					},
					"end": {
						"line": 15,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  secretName: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "secret"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 14
					},
					"end": {
						"line": 9,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n  secretTemplate:\n    labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 6, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 11
					},
					"end": {
						"line": 11,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n  uris:\n    - " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "uri"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 6
					},
					"end": {
						"line": 13,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "named"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 2
					},
					"end": {
						"line": 16,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  usages:\n    - \"digital signature\"\n    - \"server auth\"\n    - \"client auth\"\n  duration: \"720h\"\n  renewBefore: \"240h\"\n  privateKey:\n    algorithm: ECDSA\n    size: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "keyBits"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 10
					},
					"end": {
						"line": 25,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + "\n    rotationPolicy: Always\n  revisionHistoryLimit: 1\n  issuerRef:\n    group: cert-manager.io\n    kind: ClusterIssuer\n    name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "issuer"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 10
					},
					"end": {
						"line": 31,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/cronjob.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  timeZone: " + ((stack1 = lookupProperty(helpers, "str").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "timeZone"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 12
					},
					"end": {
						"line": 11,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  schedule: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "schedule"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 12
					},
					"end": {
						"line": 9,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "zoned"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 2
					},
					"end": {
						"line": 12,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  concurrencyPolicy: Forbid\n  startingDeadlineSeconds: 300\n  successfulJobsHistoryLimit: 1\n  failedJobsHistoryLimit: 3\n  jobTemplate:\n    spec:\n      activeDeadlineSeconds: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "deadlineSeconds"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 29
					},
					"end": {
						"line": 19,
						"column": 52
					}
				}
			})) != null ? stack1 : "") + "\n      backoffLimit: 1\n      template:\n        metadata:\n          labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "podLabels"), 12, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 17
					},
					"end": {
						"line": 23,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + "\n          annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "podAnnotations"), 12, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 22
					},
					"end": {
						"line": 24,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n        spec:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "pod"), 10, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 13
					},
					"end": {
						"line": 25,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/deployment.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  replicas: " + ((stack1 = lookupProperty(helpers, "int").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "replicas"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 12
					},
					"end": {
						"line": 10,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "    type: Recreate\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "    type: RollingUpdate\n    rollingUpdate:\n      maxSurge: 1\n      maxUnavailable: 0\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "fixed"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 2
					},
					"end": {
						"line": 11,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  revisionHistoryLimit: 3\n  progressDeadlineSeconds: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "progressDeadlineSeconds"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 27
					},
					"end": {
						"line": 13,
						"column": 58
					}
				}
			})) != null ? stack1 : "") + "\n  strategy:\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "recreate"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 4
					},
					"end": {
						"line": 22,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "  selector:\n    matchLabels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "selector"), 6, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 16
					},
					"end": {
						"line": 24,
						"column": 35
					}
				}
			})) != null ? stack1 : "") + "\n  template:\n    metadata:\n      labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "podLabels"), 8, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 13
					},
					"end": {
						"line": 27,
						"column": 33
					}
				}
			})) != null ? stack1 : "") + "\n      annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "podAnnotations"), 8, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 18
					},
					"end": {
						"line": 28,
						"column": 43
					}
				}
			})) != null ? stack1 : "") + "\n    spec:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "pod"), 6, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 9
					},
					"end": {
						"line": 29,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/gateway-route.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      matches:\n        - path:\n            type: PathPrefix\n            value: " + ((stack1 = lookupProperty(helpers, "str").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "path"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 19
					},
					"end": {
						"line": 24,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: gateway.networking.k8s.io/v1\nkind: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "kind"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 6
					},
					"end": {
						"line": 2,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  parentRefs:\n    - group: gateway.networking.k8s.io\n      kind: Gateway\n      name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "gateway"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 12
					},
					"end": {
						"line": 12,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + "\n      namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "gatewayNamespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 17
					},
					"end": {
						"line": 13,
						"column": 41
					}
				}
			})) != null ? stack1 : "") + "\n  hostnames:\n    - " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "host"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 6
					},
					"end": {
						"line": 15,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n  rules:\n    - backendRefs:\n        - name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "service"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 16
					},
					"end": {
						"line": 18,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "\n          port: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "port"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 16
					},
					"end": {
						"line": 19,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "matched"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 6
					},
					"end": {
						"line": 25,
						"column": 15
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"kubernetes/hpa.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "target"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 10
					},
					"end": {
						"line": 12,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n  minReplicas: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "min"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 15
					},
					"end": {
						"line": 13,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  maxReplicas: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "max"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 15
					},
					"end": {
						"line": 14,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  metrics:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "metrics"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 10
					},
					"end": {
						"line": 15,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/images.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    newTag: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "tag"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 12
					},
					"end": {
						"line": 4,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + " # {\"$imagepolicy\": \"" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "policy"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 44
					},
					"end": {
						"line": 4,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + ":tag\"}\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    digest: " + ((stack1 = lookupProperty(helpers, "str").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "digest"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 12
					},
					"end": {
						"line": 7,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "images:\n  - name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "image"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 10
					},
					"end": {
						"line": 2,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "automated"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "pinned"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 0
					},
					"end": {
						"line": 8,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"kubernetes/ingress.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "          scheme: https\n          serversTransport: " + ((stack1 = lookupProperty(helpers, "str").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "transport"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 28
					},
					"end": {
						"line": 18,
						"column": 45
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "          scheme: h2c\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  tls:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "tls"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 6
					},
					"end": {
						"line": 24,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: traefik.io/v1alpha1\nkind: IngressRoute\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  entryPoints:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "entryPoints"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 14
					},
					"end": {
						"line": 9,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\n  routes:\n    - kind: Rule\n      match: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "match"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 13
					},
					"end": {
						"line": 12,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n      services:\n        - name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "service"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 16
					},
					"end": {
						"line": 14,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + "\n          port: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "port"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 16
					},
					"end": {
						"line": 15,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "guarded"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 10
					},
					"end": {
						"line": 19,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "h2c"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 10
					},
					"end": {
						"line": 22,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "encrypted"), {
				"name": "when",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 2
					},
					"end": {
						"line": 25,
						"column": 11
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"kubernetes/job.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  activeDeadlineSeconds: " + ((stack1 = lookupProperty(helpers, "int").call(alias1, lookupProperty(depth0, "deadlineSeconds"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 25
					},
					"end": {
						"line": 9,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + "\n  backoffLimit: 2\n  podFailurePolicy:\n    rules:\n      - action: Ignore\n        onPodConditions:\n          - type: DisruptionTarget\n            status: \"True\"\n  template:\n    metadata:\n      labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "podLabels"), 8, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 13
					},
					"end": {
						"line": 19,
						"column": 33
					}
				}
			})) != null ? stack1 : "") + "\n      annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "podAnnotations"), 8, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 18
					},
					"end": {
						"line": 20,
						"column": 43
					}
				}
			})) != null ? stack1 : "") + "\n    spec:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "pod"), 6, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 9
					},
					"end": {
						"line": 21,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/kustomization.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "configMapGenerator:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "generators"), 2, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 19
					},
					"end": {
						"line": 5,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "resources"), 2, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 10
					},
					"end": {
						"line": 3,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "generates"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 0
					},
					"end": {
						"line": 6,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"kubernetes/networkpolicy.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  podSelector:\n    matchLabels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "selector"), 6, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 16
					},
					"end": {
						"line": 10,
						"column": 35
					}
				}
			})) != null ? stack1 : "") + "\n  policyTypes:\n    - Ingress\n    - Egress\n  ingress:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "ingress"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 10
					},
					"end": {
						"line": 14,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n  egress:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "egress"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 9
					},
					"end": {
						"line": 15,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/pdb.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  minAvailable: " + ((stack1 = lookupProperty(helpers, "int").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "pods"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 16
					},
					"end": {
						"line": 10,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  maxUnavailable: " + ((stack1 = lookupProperty(helpers, "int").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "pods"), {
				"name": "int",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 18
					},
					"end": {
						"line": 12,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "isFloor"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 2
					},
					"end": {
						"line": 13,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  unhealthyPodEvictionPolicy: AlwaysAllow\n  selector:\n    matchLabels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "selector"), 6, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 16
					},
					"end": {
						"line": 16,
						"column": 35
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/pvc.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  storageClassName: " + ((stack1 = lookupProperty(helpers, "str").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "storageClass"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 20
					},
					"end": {
						"line": 12,
						"column": 40
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  accessModes:\n    - " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "accessMode"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 6
					},
					"end": {
						"line": 10,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "classed"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 2
					},
					"end": {
						"line": 13,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  resources:\n    requests:\n      storage: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "size"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 15
					},
					"end": {
						"line": 16,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/serverstransport.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: traefik.io/v1alpha1\nkind: ServersTransport\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  serverName: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "serverName"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 14
					},
					"end": {
						"line": 9,
						"column": 32
					}
				}
			})) != null ? stack1 : "") + "\n  peerCertURI: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "peer"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 15
					},
					"end": {
						"line": 10,
						"column": 27
					}
				}
			})) != null ? stack1 : "") + "\n  rootCAs:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "authorities"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 10
					},
					"end": {
						"line": 11,
						"column": 32
					}
				}
			})) != null ? stack1 : "") + "\n  certificatesSecrets:\n    - " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "secret"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 6
					},
					"end": {
						"line": 13,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/service.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			return "  clusterIP: None\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: v1\nkind: Service\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  type: ClusterIP\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "headless"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 2
					},
					"end": {
						"line": 12,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  selector:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "selector"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 11
					},
					"end": {
						"line": 13,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  ports:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "ports"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 8
					},
					"end": {
						"line": 14,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"kubernetes/serviceaccount.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nautomountServiceAccountToken: false\n";
		},
		"useData": true
	},
	"mesh/issuer.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "root"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  selfSigned: {}\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 8
					},
					"end": {
						"line": 14,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 13
					},
					"end": {
						"line": 15,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 9
					},
					"end": {
						"line": 16,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 14
					},
					"end": {
						"line": 17,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  secretName: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 14
					},
					"end": {
						"line": 19,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  isCA: true\n  commonName: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 14
					},
					"end": {
						"line": 21,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  usages:\n    - \"cert sign\"\n    - \"crl sign\"\n  duration: \"17520h\"\n  renewBefore: \"5840h\"\n  privateKey:\n    algorithm: ECDSA\n    size: 384\n    rotationPolicy: Never\n  revisionHistoryLimit: 1\n  issuerRef:\n    group: cert-manager.io\n    kind: Issuer\n    name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "root"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 10
					},
					"end": {
						"line": 35,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + "\n---\napiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 40,
						"column": 8
					},
					"end": {
						"line": 40,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 9
					},
					"end": {
						"line": 41,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 42,
						"column": 14
					},
					"end": {
						"line": 42,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  ca:\n    secretName: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 45,
						"column": 16
					},
					"end": {
						"line": 45,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"mesh/policy.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 9
					},
					"end": {
						"line": 5,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 14
					},
					"end": {
						"line": 6,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  failurePolicy: Fail\n  matchConstraints:\n    resourceRules:\n      - apiGroups:\n          - cert-manager.io\n        apiVersions:\n          - \"*\"\n        operations:\n          - CREATE\n          - UPDATE\n        resources:\n          - " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "resource"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 12
					},
					"end": {
						"line": 19,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n  matchConditions:\n    - name: issuer\n      expression: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "condition"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 18
					},
					"end": {
						"line": 22,
						"column": 35
					}
				}
			})) != null ? stack1 : "") + "\n  validations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "validations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 14
					},
					"end": {
						"line": 23,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\n---\napiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 8
					},
					"end": {
						"line": 28,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 9
					},
					"end": {
						"line": 29,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 14
					},
					"end": {
						"line": 30,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  policyName: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 14
					},
					"end": {
						"line": 32,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  validationActions:\n    - Deny\n";
		},
		"useData": true
	},
	"owner/access.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "account"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "accountNamespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 37
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nautomountServiceAccountToken: false\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: karstkit-flux\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 13
					},
					"end": {
						"line": 14,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 9
					},
					"end": {
						"line": 15,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 14
					},
					"end": {
						"line": 16,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nrules:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "rules"), 2, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 6
					},
					"end": {
						"line": 17,
						"column": 22
					}
				}
			})) != null ? stack1 : "") + "\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: karstkit-flux\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 13
					},
					"end": {
						"line": 23,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 9
					},
					"end": {
						"line": 24,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 14
					},
					"end": {
						"line": 25,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: karstkit-flux\nsubjects:\n  - kind: ServiceAccount\n    name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "account"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 10
					},
					"end": {
						"line": 32,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + "\n    namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "accountNamespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 33,
						"column": 15
					},
					"end": {
						"line": 33,
						"column": 39
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"owner/kustomization.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "resources"), 2, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 10
					},
					"end": {
						"line": 3,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"owner/limitrange.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  limits:\n    - type: Container\n      defaultRequest:\n        cpu: \"50m\"\n        memory: \"64Mi\"\n      default:\n        memory: \"256Mi\"\n";
		},
		"useData": true
	},
	"owner/namespace.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 9
					},
					"end": {
						"line": 5,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 14
					},
					"end": {
						"line": 6,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"owner/networkpolicy.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  podSelector: {}\n  policyTypes:\n    - Ingress\n    - Egress\n";
		},
		"useData": true
	},
	"owner/resourcequota.yaml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "name"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 8
					},
					"end": {
						"line": 4,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n  namespace: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "namespace"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 13
					},
					"end": {
						"line": 5,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  labels:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "labels"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 9
					},
					"end": {
						"line": 6,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n  annotations:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "annotations"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 14
					},
					"end": {
						"line": 7,
						"column": 36
					}
				}
			})) != null ? stack1 : "") + "\nspec:\n  hard:\n    count/jobs.batch: \"500\"\n    persistentvolumeclaims: \"100\"\n    pods: \"500\"\n    services.loadbalancers: \"0\"\n    services.nodeports: \"0\"\n";
		},
		"useData": true
	},
	"workflow/certificates.yml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "name: Renew certificates\n\non:\n  schedule:\n    - cron: \"17 4 * * *\"\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: karst-certificates\n  cancel-in-progress: false\n\njobs:\n  renew:\n    name: Renew what is due\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    environment: karst-certificates\n    permissions:\n      contents: write # to commit sealed certificates to the default branch\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: karstkit/karstkit@" + ((stack1 = lookupProperty(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "ref"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 26,
						"column": 32
					},
					"end": {
						"line": 26,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + " # zizmor: ignore[unpinned-uses] each release prints the line that pins it\n        with:\n          mode: renew\n        env:\n          # The private key that `karst init` left on your machine: store it as a secret of the environment.\n          KARST_CA_KEY: ${{ secrets.KARST_CA_KEY }}\n";
		},
		"useData": true
	},
	"workflow/deliver.yml": {
		"0": function(container, depth0, helpers, partials, data) {
			return "    environment: karst-certificates\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "        env:\n          # A new service gets its first certificate with the pull request that brings it.\n          KARST_CA_KEY: ${{ secrets.KARST_CA_KEY }}\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "name: Deliver\n\non:\n  push:\n    branches: [main]\n  schedule:\n    - cron: \"23 * * * *\" # branches of sources move without a push here\n  repository_dispatch:\n    types: [karst]\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: karst-deliver\n  cancel-in-progress: false\n\njobs:\n  deliver:\n    name: Keep the pull request\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "isIssuing"), {
				"name": "when",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 4
					},
					"end": {
						"line": 25,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "    permissions:\n      contents: write # to push the branch of the pull request\n      pull-requests: write # to open it and keep it up to date\n      checks: write # to say on its commit what it comes to\n    outputs:\n      decision: ${{ steps.karst.outputs.decision }}\n      pull-request: ${{ steps.karst.outputs.pull-request-number }}\n      build-matrix: ${{ steps.karst.outputs.build-matrix }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: karst\n        uses: karstkit/karstkit@" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "ref"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 32
					},
					"end": {
						"line": 39,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + " # zizmor: ignore[unpinned-uses] each release prints the line that pins it\n        with:\n          mode: pull-request\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "isIssuing"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 42,
						"column": 8
					},
					"end": {
						"line": 46,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "      - name: Keep the pages that show the whole plan\n        if: always() && steps.karst.outputs.report-directory != ''\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: karst-plan\n          path: ${{ steps.karst.outputs.report-directory }}\n";
		},
		"useData": true
	},
	"workflow/plan.yml": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "name: Plan\n\non:\n  pull_request:\n  merge_group:\n\npermissions: {}\n\nconcurrency:\n  group: karst-plan-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  plan:\n    name: Show what would change\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read # to read the specs and the tree\n      checks: write # to say on the commit what the plan comes to\n      pull-requests: write # to keep one comment with it\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: karst\n        uses: karstkit/karstkit@" + ((stack1 = lookupProperty(helpers, "word").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "ref"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 32
					},
					"end": {
						"line": 27,
						"column": 44
					}
				}
			})) != null ? stack1 : "") + " # zizmor: ignore[unpinned-uses] each release prints the line that pins it\n        with:\n          mode: plan\n      - name: Keep the pages that show the whole plan\n        if: always() && steps.karst.outputs.report-directory != ''\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: karst-plan\n          path: ${{ steps.karst.outputs.report-directory }}\n";
		},
		"useData": true
	}
};

// src/render/template-helper.ts
/** Tokens that may stand bare in a Dockerfile or in YAML: no space, quote, `$`, `#`, `:` followed by space, or control. */
const word = /^[A-Za-z0-9./@_+=,:-]+$/;
const plainPath = /^[A-Za-z0-9._/@+][A-Za-z0-9._/@+-]*$/;
/**
* The only way a value enters a template. Each helper takes one type and refuses every other, `undefined` first:
* Handlebars' strict mode does not reach helper arguments. Refusals are bugs of ours, so they are TypeErrors.
*/
const templateHelpers = {
	/** Any text, as a YAML scalar: bare where that is safe, so that diffs read well. */
	str: (value) => scalar(text("str", value)),
	/** Any text, as a JSON string. */
	json: (value) => quote(text("json", value)),
	/** A whole number. */
	int: (value) => String(integer(value)),
	bool: (value) => String(flag("bool", value)),
	/** A token that needs no quoting anywhere; anything else is refused. */
	word: (value) => {
		const token = text("word", value);
		if (!word.test(token)) throw new TypeError(`word: ${quote(token)} is not a bare token`);
		return token;
	},
	/** An exec-form JSON array. */
	argv: (value) => {
		if (!Array.isArray(value)) throw new TypeError("argv: not a list");
		return `[${value.map((element) => quote(text("argv", element))).join(", ")}]`;
	},
	/** One word of a shell line in a Dockerfile: bare where that is safe, else in single quotes, where nothing expands. */
	sh: (value) => {
		const token = line("sh", value);
		return word.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
	},
	/** The value of an ENV, ARG or LABEL: in double quotes, with what the Dockerfile's reader would expand escaped. */
	env: (value) => `"${line("env", value).replace(/["$\\]/g, "\\$&")}"`,
	/** A path below a directory that every builder takes as it stands: no option, no pattern, no way up. */
	path: (value) => {
		const token = text("path", value);
		if (!isPlainPath(token)) throw new TypeError(`path: ${quote(token)} is no plain path`);
		return token;
	},
	/** A nested value as block YAML, indented by `spaces`, starting on a new line. */
	yaml: (value, spaces) => {
		if (value === void 0) throw new TypeError("yaml: no value");
		return emitYaml(value, integer(spaces));
	},
	/** One line of a comment: line breaks and controls become spaces. */
	comment: (value) => text("comment", value).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+/gu, " "),
	when(value, options) {
		return flag("when", value) ? options.fn(this) : options.inverse(this);
	},
	list(value, options) {
		if (!Array.isArray(value)) throw new TypeError("list: not a list");
		return value.map((element) => options.fn(element)).join("");
	}
};
/** True for a path that needs no quoting in a Dockerfile, a mount option or a shell line. */
function isPlainPath(value) {
	return plainPath.test(value) && !value.split("/").includes("..");
}
/** True for a text that fits on one line of any file: no control, separator or invisible character. */
function isOneLine(value) {
	return value.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value);
}
const templateHelperNames = Object.keys(templateHelpers);
function text(helper, value) {
	if (typeof value !== "string") throw new TypeError(`${helper}: ${typeof value} where a text is due`);
	return value;
}
function line(helper, value) {
	const token = text(helper, value);
	if (!isOneLine(token)) throw new TypeError(`${helper}: ${quote(token)} does not fit on one line`);
	return token;
}
function integer(value) {
	if (!Number.isSafeInteger(value)) throw new TypeError(`int: ${String(value)} is no whole number`);
	return value;
}
function flag(helper, value) {
	if (typeof value !== "boolean") throw new TypeError(`${helper}: ${typeof value} where true or false is due`);
	return value;
}

// src/render/template.ts
/** Templates hold structure, helpers hold values: the one strict environment, without a compiler. */
const environment = import_runtime.default.create();
for (const name of [
	"each",
	"if",
	"log",
	"lookup",
	"unless",
	"with"
]) environment.unregisterHelper(name);
for (const [name, helper] of Object.entries(templateHelpers)) environment.registerHelper(name, helper);
const bundled = new Map(Object.entries(templates).map(([name, template]) => [name, environment.template(template)]));
/** Fills one bundled template. A missing or mistyped value is a bug and throws with the template's name. */
function renderTemplate(name, view) {
	const template = bundled.get(name);
	if (template === void 0) throw new TypeError(`there is no template ${name}`);
	try {
		return template(view);
	} catch (cause) {
		throw new TypeError(`template ${name}: ${cause.message}`, { cause });
	}
}

// src/render/envoy/app-check.ts
/**
* How a sidecar asks whether its app lives: as Kubernetes would by the spec's probe, else by the health route or service
* seen in the source, else by a plain connect. Undefined when the spec wants no probe. What only runs in the container
* (`exec`) stays with the kubelet; here it is a connect.
*/
function appCheck(input, port) {
	const { probe } = input.service.spec;
	if (probe === false) return void 0;
	const periodS = probe?.periodSeconds ?? 10;
	const seldom = `${Math.min(periodS, 5)}s`;
	return {
		timeout: `${probe?.timeoutSeconds ?? 2}s`,
		interval: seldom,
		unhealthy_interval: "1s",
		no_traffic_interval: "1s",
		no_traffic_healthy_interval: seldom,
		healthy_threshold: 1,
		unhealthy_threshold: 2,
		...questionOf(input, port, probe)
	};
}
function questionOf(input, port, probe) {
	const { healthPath, grpcHealth } = input.launch;
	if (probe === void 0) {
		if (port.protocol === "http" && healthPath !== void 0) return http(healthPath);
		return port.protocol === "grpc" && grpcHealth === true ? grpc("") : connect;
	}
	if ("path" in probe) return http(probe.path, port);
	return "grpc" in probe ? grpc(probe.grpc) : connect;
}
/** `localhost`, which frameworks let in that answer only to hosts they know. */
function http(path, port) {
	return { http_health_check: {
		host: "localhost",
		path,
		expected_statuses: [{
			start: 200,
			end: 400
		}],
		...port?.protocol === "grpc" ? { codec_client_type: "HTTP2" } : {}
	} };
}
function grpc(service) {
	return { grpc_health_check: service === "" ? {} : { service_name: service } };
}
const connect = { tcp_health_check: {} };

// src/render/envoy/protocol.ts
/** HTTP/2 between sidecars, whatever their apps speak: many requests on one connection, WebSockets among them. */
const meshProtocol = { http2_protocol_options: {
	allow_connect: true,
	initial_stream_window_size: 1048576,
	initial_connection_window_size: 16777216,
	connection_keepalive: {
		interval: "15s",
		timeout: "5s",
		connection_idle_interval: "10s"
	}
} };
/** What a server speaks in clear: HTTP/2 for gRPC, else HTTP/1.1, since a server cannot be asked. */
function clearText(protocol) {
	return protocol === "grpc" ? { http2_protocol_options: {} } : { http_protocol_options: {} };
}
/** Longest silence of a stream in seconds; 0 for none: a gRPC stream may wait for days. */
function idleSecondsOf(protocol) {
	return protocol === "grpc" ? 0 : 300;
}
/** What a sidecar answers with where its app took no connection, so that nothing of the request was seen. */
const unreachedHeader = "x-karst-unreached";

// src/render/envoy/callers.ts
/** Who may call, and how their calls are led to the app: what changes without a restart. */
function callersText(sidecar, app) {
	return app.protocol === "tcp" ? renderTemplate("envoy/callers-tcp.yaml", callersStreamView(sidecar)) : renderTemplate("envoy/callers-http.yaml", callersView(sidecar, app));
}
function callersView(sidecar, app) {
	const { origins } = sidecar.settings;
	return {
		name: sidecar.input.service.name,
		rules: allowing(sidecar.callers),
		cors: origins.length > 0,
		corsPolicy: corsPolicy(origins),
		action: action$1(sidecar, app)
	};
}
/** Without any name the whole trust domain would be let in, so nobody is a name that no certificate can bear. */
function callersStreamView({ input, callers }) {
	const nobody = `spiffe://${input.environment.trustDomain}/nobody`;
	const ids = callers.length === 0 ? [nobody] : callers;
	return {
		name: input.service.name,
		authorityFile: `${meshPath.trust}/ca.crt`,
		trustDirectory: meshPath.trust,
		names: ids.map((id) => ({
			san_type: "URI",
			matcher: { exact: id }
		}))
	};
}
/** Without a policy nobody is allowed. */
function allowing(callers) {
	if (callers.length === 0) return { action: "ALLOW" };
	return {
		action: "ALLOW",
		policies: { callers: {
			permissions: [{ any: true }],
			principals: callers.map((id) => ({ authenticated: { principal_name: { exact: id } } }))
		} }
	};
}
function action$1({ settings }, { protocol }) {
	return {
		cluster: "app",
		timeout: `${settings.timeoutSeconds}s`,
		idle_timeout: `${idleSecondsOf(protocol)}s`,
		...protocol === "grpc" ? { max_stream_duration: { grpc_timeout_header_max: "0s" } } : {},
		retry_policy: {
			retry_on: "connect-failure,refused-stream,reset-before-request",
			num_retries: 2
		}
	};
}
/** Origins are compared as they are; credentials are the app's to allow. */
function corsPolicy(origins) {
	return {
		"@type": "type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy",
		allow_origin_string_match: origins.map((origin) => ({ exact: origin })),
		allow_methods: "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT",
		allow_headers: "authorization, content-type, grpc-timeout, traceparent, tracestate, x-grpc-web, x-user-agent",
		expose_headers: "grpc-message, grpc-status, grpc-status-details-bin",
		max_age: "600"
	};
}

// src/render/envoy/access-log.ts
/** One JSON object a line on standard output. The path stands without its query, which may hold a token. */
function httpAccessLog(direction) {
	return accessLog({
		direction,
		authority: "%REQ(:AUTHORITY)%",
		bytes_received: "%BYTES_RECEIVED%",
		bytes_sent: "%BYTES_SENT%",
		...direction === "inbound" ? { caller: "%DOWNSTREAM_PEER_URI_SAN%" } : {},
		duration_ms: "%DURATION%",
		flags: "%RESPONSE_FLAGS%",
		grpc_status: "%GRPC_STATUS%",
		method: "%REQ(:METHOD)%",
		path: "%PATH(NQ)%",
		protocol: "%PROTOCOL%",
		request_id: "%REQ(X-REQUEST-ID)%",
		start: "%START_TIME%",
		status: "%RESPONSE_CODE%",
		tls_fault: "%UPSTREAM_TRANSPORT_FAILURE_REASON%",
		traceparent: "%REQ(TRACEPARENT)%",
		upstream: "%UPSTREAM_CLUSTER%",
		upstream_host: "%UPSTREAM_HOST%",
		why: "%RESPONSE_CODE_DETAILS%"
	});
}
/** The same for a plain stream, once it ends. */
function streamAccessLog(direction) {
	return accessLog({
		direction,
		bytes_received: "%BYTES_RECEIVED%",
		bytes_sent: "%BYTES_SENT%",
		...direction === "inbound" ? { caller: "%DOWNSTREAM_PEER_URI_SAN%" } : {},
		duration_ms: "%DURATION%",
		flags: "%RESPONSE_FLAGS%",
		start: "%START_TIME%",
		tls_fault: "%UPSTREAM_TRANSPORT_FAILURE_REASON%",
		upstream: "%UPSTREAM_CLUSTER%",
		upstream_host: "%UPSTREAM_HOST%",
		why: "%CONNECTION_TERMINATION_DETAILS%"
	});
}
function accessLog(line) {
	return [{
		name: "envoy.access_loggers.stdout",
		typed_config: {
			"@type": "type.googleapis.com/envoy.extensions.access_loggers.stream.v3.StdoutAccessLog",
			log_format: {
				json_format: line,
				omit_empty_values: true
			}
		}
	}];
}

// src/render/envoy/tls.ts
const type = "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3";
/** Only TLS 1.3. The maximum must stand beside the minimum: a client's own stops at 1.2, and then nothing is agreed on. */
const version = {
	tls_minimum_protocol_version: "TLSv1_3",
	tls_maximum_protocol_version: "TLSv1_3"
};
/**
* What a listener asks of a caller: a certificate of our authorities with a SPIFFE id of the trust domain. Which of them
* may call is for the routes, which can answer 403. The prefix ends in a slash: Envoy compares text, and
* `example.org.evil` begins with `example.org`.
*/
function serverTls(trustDomain) {
	return downstream({
		alpn_protocols: ["h2", "http/1.1"],
		combined_validation_context: {
			default_validation_context: uriMatch({ prefix: `spiffe://${trustDomain}/ns/` }),
			validation_context_sds_secret_config: fromFile("trust")
		}
	});
}
/**
* What a listener for plain streams asks: the certificate of one who may call. Nothing later could judge: a filter is
* asked at the caller's first byte, and many servers speak first.
*/
function streamServerTls() {
	return downstream({ validation_context_sds_secret_config: callersFile$1 });
}
/** What a caller asks of an upstream: exactly its SPIFFE id, from our authorities. */
function meshTls(identity, sni, protocols) {
	return {
		"@type": `${type}.UpstreamTlsContext`,
		sni,
		common_tls_context: {
			tls_params: version,
			...protocols.length === 0 ? {} : { alpn_protocols: protocols },
			tls_certificate_sds_secret_configs: [fromFile("certificate")],
			combined_validation_context: {
				default_validation_context: uriMatch({ exact: identity }),
				validation_context_sds_secret_config: fromFile("trust")
			}
		}
	};
}
/** TLS to a host beyond the mesh: its own name in SNI and certificate, from an authority of the image's trust store. */
function publicTls(host) {
	return {
		"@type": `${type}.UpstreamTlsContext`,
		sni: host,
		auto_sni_san_validation: true,
		common_tls_context: {
			tls_params: {
				tls_minimum_protocol_version: "TLSv1_2",
				tls_maximum_protocol_version: "TLSv1_3"
			},
			validation_context: { trusted_ca: { filename: "/etc/ssl/certs/ca-certificates.crt" } }
		}
	};
}
function downstream(context) {
	return {
		"@type": `${type}.DownstreamTlsContext`,
		require_client_certificate: true,
		disable_stateless_session_resumption: true,
		disable_stateful_session_resumption: true,
		common_tls_context: {
			tls_params: version,
			tls_certificate_sds_secret_configs: [fromFile("certificate")],
			...context
		}
	};
}
function uriMatch(matcher) {
	return { match_typed_subject_alt_names: [{
		san_type: "URI",
		matcher
	}] };
}
function fromFile(name) {
	return secretFrom(name, meshPath.configuration, `sds-${name}.yaml`);
}
/** No time-out: without a certificate nothing must be served. */
function secretFrom(name, directory, file) {
	return {
		name,
		sds_config: {
			initial_fetch_timeout: "0s",
			resource_api_version: "V3",
			path_config_source: {
				path: `${directory}/${file}`,
				watched_directory: { path: directory }
			}
		}
	};
}
const callersFile$1 = secretFrom("callers", meshPath.callers, "callers.yaml");

// src/render/envoy/tracing.ts
/** The collector that the telemetry names literally; undefined when there is none, or only the pod's environment knows it. */
function collectorOf(input) {
	const telemetry = telemetryOf(input);
	if (telemetry.kind !== "sdk" || telemetry.endpoint === void 0) return void 0;
	if (!URL.canParse(telemetry.endpoint)) return void 0;
	const url = new URL(telemetry.endpoint);
	const tls = url.protocol === "https:";
	const usual = tls ? 443 : 80;
	return {
		service: telemetry.service,
		protocol: telemetry.protocol,
		host: url.hostname.replace(/^\[|\]$/g, ""),
		port: url.port === "" ? usual : Number(url.port),
		tls,
		path: `${url.pathname.replace(/\/$/, "")}/v1/traces`
	};
}
/** The `tracing` of a connection manager. A caller's `traceparent` decides whether a request is traced. */
function tracing(collector) {
	return { provider: {
		name: "envoy.tracers.opentelemetry",
		typed_config: {
			"@type": "type.googleapis.com/envoy.config.trace.v3.OpenTelemetryConfig",
			service_name: collector.service,
			...collector.protocol === "grpc" ? overGrpc : overHttp(collector)
		}
	} };
}
const overGrpc = { grpc_service: {
	envoy_grpc: { cluster_name: "telemetry" },
	timeout: "1s"
} };
function overHttp({ tls, host, port, path }) {
	const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
	return { http_service: { http_uri: {
		uri: `${tls ? "https" : "http"}://${authority}${path}`,
		cluster: "telemetry",
		timeout: "1s"
	} } };
}

// src/render/envoy/inbound.ts
/** The listener that callers reach over mTLS. */
function inboundListener(sidecar, app) {
	return app.protocol === "tcp" ? renderTemplate("envoy/inbound-tcp.yaml", inboundStreamView()) : renderTemplate("envoy/inbound-http.yaml", inboundView(sidecar, app));
}
/** The app itself, in clear on loopback. */
function appCluster(sidecar, app) {
	return renderTemplate("envoy/app.yaml", appView(sidecar, app));
}
function inboundView(sidecar, { protocol }) {
	const { input, settings } = sidecar;
	const collector = collectorOf(input);
	return {
		inboundPort: meshPort.inbound,
		keepalive,
		tls: serverTls(input.environment.trustDomain),
		callersFile: `${meshPath.callers}/callers.yaml`,
		callersDirectory: meshPath.callers,
		accessLog: httpAccessLog("inbound"),
		refusesUnderscores: protocol === "http",
		unreachedHeader,
		idleS: idleSecondsOf(protocol),
		traced: collector !== void 0,
		tracing: collector === void 0 ? {} : tracing(collector),
		cors: settings.origins.length > 0,
		grpcWeb: settings.grpcWeb
	};
}
function inboundStreamView() {
	return {
		inboundPort: meshPort.inbound,
		keepalive,
		tls: streamServerTls(),
		accessLog: streamAccessLog("inbound")
	};
}
function appView({ input }, app) {
	const check = appCheck(input, app);
	return {
		port: app.number,
		checked: check !== void 0,
		healthChecks: check === void 0 ? [] : [check],
		speaksHttp: app.protocol !== "tcp",
		protocol: clearText(app.protocol),
		idleS: app.protocol === "grpc" ? 300 : 1
	};
}
/** SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT by Linux' numbers: a caller that vanished is let go. */
const keepalive = [
	{
		level: 1,
		name: 9,
		int_value: 1
	},
	{
		level: 6,
		name: 4,
		int_value: 60
	},
	{
		level: 6,
		name: 5,
		int_value: 10
	},
	{
		level: 6,
		name: 6,
		int_value: 3
	}
];

// src/render/certificate/ingress-identity.ts
/**
* The SPIFFE id that an ingress controller calls an exposed service as; undefined for one that is not exposed. Traefik
* holds a certificate of each owner's namespace; a Gateway has one of its own, which its administrator gives it.
*/
function ingressIdentity(input) {
	const { service, environment } = input;
	const { trustDomain, ingress } = environment;
	const { expose } = service.spec;
	if (expose === void 0) return void 0;
	if (expose.via !== "gateway") return spiffeId({
		trustDomain,
		namespace: service.namespace,
		account: ingressAccount
	});
	const namespace = ingress.gateway?.namespace ?? ingress.namespace;
	return ingress.identity ?? spiffeId({
		trustDomain,
		namespace,
		account: "karst-ingress"
	});
}

// src/render/envoy/sidecar.ts
/** The sidecar of a Service's app; undefined when the Service stays outside the mesh. */
function sidecarOf(input) {
	if (input.service.spec.mesh === false) return void 0;
	const app = portOf(input);
	return {
		input,
		app,
		callers: app === void 0 ? [] : callersOf$1(input),
		upstreams: upstreamsOf(input),
		externals: externalsOf(input),
		settings: settingsOf(input)
	};
}
/** The sidecar of a worker, a CronJob or the release: the same upstreams, and nothing comes in. Undefined without any. */
function processSidecarOf(input) {
	const sidecar = sidecarOf(input);
	if (sidecar === void 0) return void 0;
	if (sidecar.upstreams.length + sidecar.externals.length === 0) return void 0;
	return {
		...sidecar,
		app: void 0,
		callers: []
	};
}
function callersOf$1(input) {
	const { trustDomain } = input.environment;
	const ingress = ingressIdentity(input);
	const ids = [...input.callers.filter(({ meshed }) => meshed).map((peer) => identityOf(peer, trustDomain)), ...ingress === void 0 ? [] : [ingress]];
	return [...new Set(ids)].sort(compareCodePoints);
}
function upstreamsOf({ upstreams, environment }) {
	return upstreams.flatMap((peer) => {
		if (peer.port === void 0) return [];
		const identity = identityOf(peer, environment.trustDomain);
		return [{
			peer,
			protocol: peer.port.protocol,
			port: peer.port.number,
			identity
		}];
	}).sort((a, b) => compareCodePoints(a.peer.name, b.peer.name));
}
/** An alias that is an upstream's name, or stands twice, leads where the first does; a rule reports it. */
function externalsOf({ service, upstreams }) {
	const taken = new Set(upstreams.map(({ name }) => name));
	const externals = [];
	for (const egress of service.spec.egress ?? []) {
		if (!("host" in egress) || egress.alias === void 0 || taken.has(egress.alias)) continue;
		taken.add(egress.alias);
		const { alias, host, port, tls = true } = egress;
		externals.push({
			alias,
			host,
			port,
			tls
		});
	}
	return externals.sort((a, b) => compareCodePoints(a.alias, b.alias));
}
function identityOf({ namespace, name }, trustDomain) {
	return spiffeId({
		trustDomain,
		namespace,
		account: name
	});
}
function settingsOf({ service }) {
	const written = typeof service.spec.mesh === "object" ? service.spec.mesh : {};
	return {
		grpcWeb: written.grpcWeb ?? false,
		origins: written.cors?.origins ?? [],
		timeoutSeconds: written.timeoutSeconds ?? 0
	};
}

// src/render/envoy/host-alias.ts
const loopback = "127.0.0.1";
/**
* Names of a meshed pod that lead to its own sidecar: every upstream's and external alias' `<name>.mesh`. What speaks HTTP
* or gRPC names where it calls and shares one address; a plain stream does not, so each upstream of that kind has its own.
*/
function meshHostAliases(input) {
	const sidecar = sidecarOf(input);
	if (sidecar === void 0) return [];
	const named = [...sidecar.upstreams.filter(({ protocol }) => protocol !== "tcp").map(({ peer }) => meshHost(peer.name)), ...sidecar.externals.map(({ alias }) => meshHost(alias))];
	const streams = streamUpstreams(sidecar).map(({ upstream, address }) => ({
		ip: address,
		hostnames: [meshHost(upstream.peer.name)]
	}));
	return named.length === 0 ? streams : [{
		ip: loopback,
		hostnames: named
	}, ...streams];
}
/** Upstreams that speak neither HTTP nor gRPC, each with its loopback address, 127.0.1.1 and on. */
function streamUpstreams(sidecar) {
	return sidecar.upstreams.filter(({ protocol }) => protocol === "tcp").map((upstream, index) => ({
		upstream,
		address: `127.0.1.${index + 1}`
	}));
}

// src/render/envoy/upstream.ts
/** Every cluster that a sidecar's app calls, and the collector of its spans. */
function upstreamClusters({ input, upstreams, externals }) {
	const collector = collectorOf(input);
	return [...upstreams.map((upstream) => renderTemplate("envoy/upstream.yaml", upstreamView(upstream))), ...[...externals.map(externalView), ...collector === void 0 ? [] : [collectorView(collector)]].map((view) => renderTemplate("envoy/external.yaml", view))];
}
/** Names of clusters, by which statistics and logs speak of them: an upstream and an alias may not take one of ours. */
function upstreamName({ peer }) {
	return `mesh-${peer.name}`;
}
function externalName({ alias }) {
	return `external-${alias}`;
}
function upstreamView(upstream) {
	const { peer, protocol, identity } = upstream;
	const stream = protocol === "tcp";
	const shared = {
		name: upstreamName(upstream),
		speaksHttp: !stream
	};
	if (!peer.meshed) {
		const hosts = [{
			priority: 0,
			host: hostOf(peer, peer.name),
			port: upstream.port
		}];
		const idleS = protocol === "grpc" ? 300 : 1;
		return {
			...shared,
			protocol: clearText(protocol),
			idleS,
			encrypted: false,
			tls: {},
			hosts
		};
	}
	const sni = hostOf(peer, peer.name).replace(/\.$/, "");
	return {
		...shared,
		protocol: meshProtocol,
		idleS: 300,
		encrypted: true,
		tls: meshTls(identity, sni, stream ? [] : ["h2"]),
		hosts: meshedHosts(peer)
	};
}
function meshedHosts(peer) {
	const { all, pods } = meshServiceNames(peer.name);
	return [pods, all].map((name, priority) => ({
		priority,
		host: hostOf(peer, name),
		port: meshPort.inbound
	}));
}
/** With the dot at its end, so that no search domain of the pod is tried before it. */
function hostOf({ namespace }, service) {
	return `${service}.${namespace}.svc.cluster.local.`;
}
function externalView(external) {
	const { host, port, tls } = external;
	return {
		name: externalName(external),
		host,
		port,
		encrypted: tls,
		tls: tls ? publicTls(host) : {},
		protocol: httpProtocol(tls ? negotiated : { explicit_http_config: clearText("http") })
	};
}
function collectorView({ protocol, host, port, tls }) {
	return {
		name: "telemetry",
		host,
		port,
		encrypted: tls,
		tls: tls ? publicTls(host) : {},
		protocol: httpProtocol({ explicit_http_config: clearText(protocol) })
	};
}
function httpProtocol(options) {
	return {
		"@type": "type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
		common_http_protocol_options: { idle_timeout: "30s" },
		...options
	};
}
/** HTTP/2 where the host offers it. */
const negotiated = { auto_config: {
	http_protocol_options: {},
	http2_protocol_options: {}
} };

// src/render/envoy/outbound.ts
/** The listeners that the app calls its upstreams by: one for all that speak HTTP, one for each plain stream. */
function outboundListeners(sidecar) {
	return [renderTemplate("envoy/outbound-http.yaml", outboundView(sidecar)), ...streamUpstreams(sidecar).map(({ upstream, address }) => renderTemplate("envoy/outbound-tcp.yaml", outboundStreamView(upstream, address)))];
}
function outboundView(sidecar) {
	const collector = collectorOf(sidecar.input);
	return {
		outboundPort: meshPort.outbound,
		refusesUnderscores: sidecar.externals.length === 0 && sidecar.upstreams.every(({ peer, protocol }) => peer.meshed && protocol === "http"),
		accessLog: httpAccessLog("outbound"),
		traced: collector !== void 0,
		tracing: collector === void 0 ? {} : tracing(collector),
		routes: [...sidecar.upstreams.filter(({ protocol }) => protocol !== "tcp").map(upstreamRoute), ...sidecar.externals.map(externalRoute)]
	};
}
function outboundStreamView(upstream, address) {
	return {
		name: upstreamName(upstream),
		address,
		outboundPort: meshPort.outbound,
		accessLog: streamAccessLog("outbound")
	};
}
function upstreamRoute(upstream) {
	const action = {
		cluster: upstreamName(upstream),
		...patience(upstream.protocol === "grpc"),
		retry_policy: retryPolicy
	};
	return {
		...routeNames(upstreamName(upstream), upstream.peer.name),
		action
	};
}
/** A header for its deadline may shorten what the app waits; nothing else does, so streams live as long as they need. */
function patience(grpc) {
	return {
		timeout: "0s",
		idle_timeout: `${idleSecondsOf(grpc ? "grpc" : "http")}s`,
		...grpc ? { max_stream_duration: { grpc_timeout_header_max: "0s" } } : {}
	};
}
function externalRoute(external) {
	const { alias, host, port, tls } = external;
	const usual = tls ? 443 : 80;
	const action = {
		cluster: externalName(external),
		host_rewrite_literal: port === usual ? host : `${host}:${port}`,
		...patience(false),
		retry_policy: {
			retry_on: retriable,
			num_retries: 2
		}
	};
	return {
		...routeNames(externalName(external), alias),
		action
	};
}
function routeNames(name, called) {
	const host = meshHost(called);
	return {
		name,
		host,
		hostWithPort: `${host}:${meshPort.outbound}`
	};
}
/** Only what no app has seen is sent again: a payment must not be made twice. */
const retriable = "connect-failure,refused-stream,reset-before-request";
/** Each further attempt goes to another pod, and from pods that DNS knows to the address that the node keeps up to date. */
const retryPolicy = {
	retry_on: `${retriable},retriable-headers`,
	retriable_headers: [{
		name: unreachedHeader,
		present_match: true
	}],
	num_retries: 4,
	retry_back_off: {
		base_interval: "0.025s",
		max_interval: "0.25s"
	},
	retry_priority: {
		name: "envoy.retry_priorities.previous_priorities",
		typed_config: {
			"@type": "type.googleapis.com/envoy.extensions.retry.priority.previous_priorities.v3.PreviousPrioritiesConfig",
			update_frequency: 1
		}
	},
	retry_host_predicate: [{
		name: "envoy.retry_host_predicates.previous_hosts",
		typed_config: { "@type": "type.googleapis.com/envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate" }
	}],
	host_selection_retry_max_attempts: 5
};

// src/render/envoy/envoy.ts
/** The files of a Service's sidecar; none when it stays outside the mesh. */
function envoyFiles(input) {
	const sidecar = sidecarOf(input);
	if (sidecar === void 0) return {
		configuration: [],
		callers: []
	};
	return {
		configuration: configurationOf(sidecar),
		callers: sidecar.app === void 0 ? [] : [{
			key: "callers.yaml",
			content: callersText(sidecar, sidecar.app)
		}]
	};
}
/** The files of a sidecar beside a worker, a CronJob or the release; none when they have nothing to call by it. */
function outboundFiles(input) {
	const sidecar = processSidecarOf(input);
	return sidecar === void 0 ? [] : configurationOf(sidecar);
}
function configurationOf(sidecar) {
	return [
		{
			key: "envoy.yaml",
			content: bootstrap(sidecar)
		},
		{
			key: "sds-certificate.yaml",
			content: renderTemplate("envoy/sds-certificate.yaml", certificateView$1)
		},
		{
			key: "sds-trust.yaml",
			content: renderTemplate("envoy/sds-trust.yaml", trustView)
		}
	];
}
function bootstrap(sidecar) {
	const { app } = sidecar;
	return [
		renderTemplate("envoy/head.yaml", headView$1(sidecar)),
		...app === void 0 ? [] : [inboundListener(sidecar, app)],
		...outboundListeners(sidecar),
		renderTemplate("envoy/clusters.yaml", clustersView),
		...app === void 0 ? [] : [appCluster(sidecar, app)],
		...upstreamClusters(sidecar)
	].join("");
}
function headView$1({ input, app }) {
	return {
		name: input.service.name,
		adminPort: meshPort.admin,
		statusPort: meshPort.status,
		metricsPort: meshPort.metrics,
		heapBytes: sidecarMemoryMiBOf(input) * 838861,
		sidecarPath: statusPath.sidecar,
		appPath: statusPath.app,
		drainPath: statusPath.drain,
		checked: app !== void 0 && appCheck(input, app) !== void 0
	};
}
const clustersView = { adminPort: meshPort.admin };
const certificateView$1 = {
	chainFile: `${meshPath.certificate}/tls.crt`,
	keyFile: `${meshPath.certificate}/tls.key`,
	directory: meshPath.certificate
};
const trustView = {
	authorityFile: `${meshPath.trust}/ca.crt`,
	directory: meshPath.trust
};

// src/render/kubernetes/mesh-file.ts
/** Is it one of the files that sidecars read, rather than an object? */
function isSidecarFile(path) {
	return /^services\/[^/]+\/(release\/)?(callers|envoy|envoy-outbound|sds-certificate|sds-trust)\.yaml$/.test(path);
}
/** Settled once for a Service, since each of its pods and each of its folders asks. */
function sidecarsOf(input) {
	const { name } = input.service;
	const kinds = processesOf(input).map(({ kind }) => kind);
	const listens = listensInMesh(input);
	const service = listens ? listeningMesh(input) : outboundMesh(input, name, "");
	const hasRelease = kinds.includes("release");
	const hasProcess = kinds.some((kind) => kind !== "release");
	const process = listens && hasProcess ? outboundMesh(input, name, "-outbound") : void 0;
	return {
		service,
		process: listens ? process : service,
		release: hasRelease ? outboundMesh(input, partName(name, releaseName), "") : void 0
	};
}
/** The ConfigMaps of what some sidecars read, each once. */
function meshMaps(...sidecars) {
	const maps = sidecars.flatMap((files) => files === void 0 ? [] : [files.configuration, ...files.callers ? [files.callers] : []]);
	return [...new Map(maps.map((map) => [map.name, map])).values()];
}
/** The real files behind the ConfigMaps, each once. */
function meshMapFiles({ directory }, maps) {
	return [...new Map(maps.flatMap((map) => map.files.map(({ place, content }) => [place, content])))].map(([place, content]) => ({
		path: `${directory}/${place}`,
		content
	}));
}
/** Rolls the pods when the configuration changes, since the ConfigMap keeps its name. */
function configurationChecksum({ configuration }) {
	return hashOf$1(configuration.files.map(({ key, content }) => [key, content]), 32);
}
function listeningMesh(input) {
	const { name } = input.service;
	const { configuration, callers } = envoyFiles(input);
	return {
		configuration: {
			name: `${name}-envoy`,
			files: configuration.map(inPlace)
		},
		callers: {
			name: `${name}-callers`,
			files: callers.map(inPlace)
		},
		secret: meshSecret(name)
	};
}
function outboundMesh(input, owner, suffix) {
	if (!callsThroughMesh(input)) return void 0;
	const files = outboundFiles(input).map(({ key, content }) => ({
		key,
		place: key.replace(/^envoy\.yaml$/, `envoy${suffix}.yaml`),
		content
	}));
	return {
		configuration: {
			name: `${owner}-envoy${suffix}`,
			files
		},
		callers: void 0,
		secret: meshSecret(owner)
	};
}
function inPlace({ key, content }) {
	return {
		key,
		place: key,
		content
	};
}

// src/policy/agreed-document.ts
/**
* The documents of a text that YAML 1.1 and YAML 1.2 surely read the same. Of untagged nodes only what a plain scalar
* means depends on the version, so each such text is read under both, and once. Undefined where the versions differ, and
* where that does not tell enough: at tags, anchors, aliases, merges, directives, and at whatever a reader refuses.
*/
function agreedDocuments(source, events, agreed) {
	const values = scalarValues(source, events, agreed);
	if (values === void 0) return void 0;
	const composition = new Composition();
	let scalars = 0;
	for (const event of events) if (event.type === EVENT_ID.SCALAR) composition.add(values[scalars++]);
	else if (event.type === EVENT_ID.POP) composition.leave();
	else composition.enter(event.type);
	return composition.isSound ? composition.documents : void 0;
}
var Composition = class {
	documents = [];
	/** False once there was a key that a reader may refuse. */
	isSound = true;
	#inner = { list: this.documents };
	#outer = [];
	enter(type) {
		this.#outer.push(this.#inner);
		if (type === EVENT_ID.DOCUMENT) return;
		const opened = type === EVENT_ID.SEQUENCE ? { list: [] } : {
			map: {},
			key: void 0
		};
		this.add(opened.list ?? opened.map);
		this.#inner = opened;
	}
	leave() {
		this.#inner = this.#outer.pop() ?? this.#inner;
	}
	add(value) {
		const { list, map = {}, key } = this.#inner;
		if (list !== void 0) list.push(value);
		else if (key === void 0) this.#inner.key = this.#newKey(map, value);
		else {
			map[key] = value;
			this.#inner.key = void 0;
		}
	}
	#newKey(map, value) {
		const key = isCollection(value) ? "__proto__" : String(value);
		if (key === "__proto__" || Object.hasOwn(map, key)) this.isSound = false;
		return key;
	}
};
/** The value of every scalar, in order; undefined where its text alone does not say what it is in both versions. */
function scalarValues(source, events, agreed) {
	const values = [];
	const asked = [];
	for (const event of events) {
		if (hasProperties(event)) return void 0;
		if (event.type !== EVENT_ID.SCALAR) continue;
		const text = getScalarValue(source, event);
		const value = event.style === SCALAR_STYLE.PLAIN ? agreed.get(text) : text;
		if (value === void 0) asked.push({
			index: values.length,
			text,
			event
		});
		values.push(value);
	}
	if (asked.length > 0 && !learn(source, asked, agreed)) return void 0;
	for (const { index, text } of asked) values[index] = agreed.get(text);
	return values;
}
function hasProperties(event) {
	if (event.type === EVENT_ID.DOCUMENT) return event.directives.length > 0;
	if (event.type === EVENT_ID.POP) return false;
	return event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0;
}
/** Reads texts under both versions; false when they differ. */
function learn(source, asked, agreed) {
	const byText = new Map(asked.map(({ text, event }) => [text, event]));
	if (byText.has("<<")) return false;
	const list = inOneList([...byText.values()]);
	const [core] = constructFromEvents(list, {
		source,
		schema: CORE_SCHEMA
	});
	const [older] = constructFromEvents(list, {
		source,
		schema: YAML11_SCHEMA
	});
	if (!Array.isArray(core) || !Array.isArray(older)) return false;
	if (!core.every((value, index) => Object.is(value, older[index]))) return false;
	for (const [index, text] of [...byText.keys()].entries()) {
		const own = detached(text);
		agreed.set(own, core[index] === text ? own : core[index]);
	}
	return true;
}
/** A part of a text keeps the whole text in memory. */
function detached(text) {
	return JSON.parse(JSON.stringify(text));
}
/** A document that is one list of these scalars. */
function inOneList(scalars) {
	return [
		{
			type: EVENT_ID.DOCUMENT,
			explicitStart: false,
			explicitEnd: false,
			directives: []
		},
		{
			type: EVENT_ID.SEQUENCE,
			start: 0,
			style: COLLECTION_STYLE.FLOW,
			anchorStart: -1,
			anchorEnd: -1,
			tagStart: -1,
			tagEnd: -1
		},
		...scalars,
		{ type: EVENT_ID.POP },
		{ type: EVENT_ID.POP }
	];
}

// src/policy/manifest.ts
/** Deep enough for any Kubernetes object. */
const maxDepth$1 = 64;
/** One alias would let a small text stand for a huge value. */
const maxAliases$1 = 0;
/**
* Reads every rendered YAML and JSON file with a YAML 1.2 and a YAML 1.1 reader, which must see the same mappings. What a
* sidecar reads is read so too, and is no object of the cluster.
*/
function readManifests(files, agreed = /* @__PURE__ */ new Map()) {
	const readings = files.filter(({ path }) => isManifest(path)).map((file) => readManifest(file, agreed));
	return {
		manifests: readings.flatMap(({ manifests }) => manifests).filter(({ path }) => !isSidecarFile(path)),
		findings: readings.flatMap(({ findings }) => findings)
	};
}
/** A user's own files and code are real files that no controller reads as manifests. */
function isManifest(path) {
	return /\.(ya?ml|json)$/.test(path) && !/\/(files|code)\//.test(path);
}
function readManifest({ path, content }, agreed) {
	try {
		const { documents, difference } = readTwice(content, parseEvents(content, { maxDepth: maxDepth$1 }), agreed);
		if (difference !== void 0) return refused$1(path, unequal(difference), within(difference));
		const objects = documents.filter(isObject);
		if (objects.length === documents.length) {
			const area = path.split("/")[0] ?? "";
			return {
				manifests: objects.map((object) => ({
					path,
					area,
					object
				})),
				findings: []
			};
		}
		return refused$1(path, "A document is no mapping.");
	} catch (error) {
		return refused$1(path, `No YAML reader takes it: ${error.message.split("\n")[0]}`);
	}
}
/** The documents as YAML 1.2 has them, and the first place where YAML 1.1 has something else. */
function readTwice(source, events, agreed) {
	const same = agreedDocuments(source, events, agreed);
	if (same !== void 0) return { documents: same };
	const read = {
		source,
		maxAliases: maxAliases$1
	};
	const documents = constructFromEvents(events, {
		...read,
		schema: CORE_SCHEMA
	});
	return {
		documents,
		difference: firstDifference(documents, constructFromEvents(events, {
			...read,
			schema: YAML11_SCHEMA
		}), "")
	};
}
function refused$1(path, message, pointer) {
	return {
		manifests: [],
		findings: [{
			code: "policy.read-back",
			severity: "error",
			message,
			file: path,
			...pointer === void 0 ? {} : { pointer }
		}]
	};
}
function unequal(difference) {
	return `A YAML 1.1 reader and a YAML 1.2 reader see different values at ${within(difference)}.`;
}
/** A pointer without its first part, the number of the document. */
function within(difference) {
	return difference.replace(/^\/[0-9]+/, "");
}
/** JSON pointer of the first place where two values differ; undefined when they are equal. */
function firstDifference(a, b, pointer) {
	if (Object.is(a, b)) return void 0;
	if (!isCollection(a) || !isCollection(b) || Array.isArray(a) !== Array.isArray(b)) return pointer;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return pointer;
	for (const key of keys) {
		const inner = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		if (!Object.hasOwn(b, key)) return inner;
		const difference = firstDifference(a[key], b[key], inner);
		if (difference !== void 0) return difference;
	}
}
function isObject(value) {
	return isCollection(value) && !Array.isArray(value);
}

// src/policy/metadata.ts
const namePart = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
const prefixPart = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Of all annotations of one object, keys and values. */
const annotationsBytes = 262144;
/** Labels and annotations, of objects and of pods, within Kubernetes' rules. Code: policy.metadata. */
const metadataIsValid = ({ manifests }) => manifests.flatMap((manifest) => metadataPlaces.flatMap((place) => [...labelFaults(manifest, [...place, "labels"]), ...annotationFaults(manifest, [...place, "annotations"])]));
/** Where an object has metadata: its own, its pods', its jobs' pods'. */
const metadataPlaces = [
	["metadata"],
	[
		"spec",
		"template",
		"metadata"
	],
	[
		"spec",
		"jobTemplate",
		"spec",
		"template",
		"metadata"
	]
];
function labelFaults(manifest, keys) {
	return textsAt$1(manifest, keys).filter(([key, value]) => !isKey(key) || value !== "" && !namePart.test(textOf$1(value))).map(([key]) => fault$2(manifest, [...keys, key], "the label breaks the rules"));
}
function annotationFaults(manifest, keys) {
	const texts = textsAt$1(manifest, keys);
	const bytes = texts.flat().reduce((sum, text) => sum + Buffer.byteLength(textOf$1(text)), 0);
	const malformed = texts.filter(([key, value]) => !isKey(key) || typeof value !== "string").map(([key]) => fault$2(manifest, [...keys, key], "the annotation breaks the rules"));
	if (bytes <= annotationsBytes) return malformed;
	const message = `the annotations have ${bytes} bytes, more than ${annotationsBytes}`;
	return [...malformed, fault$2(manifest, keys, message)];
}
function isKey(key) {
	const parts = key.split("/");
	const [prefix = "", name = ""] = parts.length === 1 ? ["", key] : parts;
	const isPrefix = parts.length === 1 || prefix.length <= 253 && prefixPart.test(prefix);
	return parts.length <= 2 && isPrefix && namePart.test(name);
}
function textsAt$1({ object }, keys) {
	const texts = valueAt(object, keys);
	return typeof texts === "object" && texts !== null ? Object.entries(texts) : [];
}
function fault$2(manifest, keys, message) {
	return refusal("policy.metadata", manifest, keys, { message });
}

// src/policy/name.ts
const label$2 = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** RFC 1035: a Service's name is a DNS name that begins with a letter. */
const serviceLabel = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
/** The CronJob controller appends 11 characters. */
const cronJobLength = 52;
/** Names that Kubernetes takes, and that the objects made from them have too. Code: policy.name. */
const namesAreValid = ({ manifests }) => manifests.flatMap((manifest) => {
	if (isFolder(manifest)) return [];
	const name = valueAt(manifest.object, ["metadata", "name"]);
	const expected = fault$1(textOf$1(manifest.object.kind), name);
	if (expected === void 0) return [];
	return [refusal("policy.name", manifest, ["metadata", "name"], {
		message: "Kubernetes refuses the name",
		expected
	})];
});
/** A kustomization.yaml is no object of the cluster. */
function isFolder({ object }) {
	return textOf$1(object.apiVersion).startsWith("kustomize.config.k8s.io/");
}
function fault$1(kind, name) {
	if (typeof name !== "string") return "a name";
	switch (kind) {
		case "Service": return serviceLabel.test(name) ? void 0 : "a DNS-1035 label, which begins with a letter";
		case "CronJob": return label$2.test(name) && name.length <= cronJobLength ? void 0 : `a DNS-1123 label of at most ${cronJobLength} characters`;
		case "ConfigMap":
		case "PersistentVolumeClaim": return subdomain.test(name) && name.length <= 253 ? void 0 : "a DNS-1123 subdomain";
		default: return label$2.test(name) ? void 0 : "a DNS-1123 label";
	}
}

// src/policy/namespace.ts
/**
* A workload's objects stand in its owner's namespace, and nothing stands in one of the cluster's own. Code:
* policy.namespace.
*/
const namespacesAreOwn = ({ manifests, namespace }) => manifests.filter(isNamespaced).flatMap((manifest) => {
	const found = valueAt(manifest.object, ["metadata", "namespace"]);
	const wanted = manifest.area === "flux" ? void 0 : namespace;
	if (wanted === void 0 ? isFree(found) : found === wanted) return [];
	return [refusal("policy.namespace", manifest, ["metadata", "namespace"], {
		message: "the namespace is not the workload's",
		expected: wanted ?? "a namespace that is not of the cluster"
	})];
});
const clusterKinds = [
	"ClusterIssuer",
	"Namespace",
	"ValidatingAdmissionPolicy",
	"ValidatingAdmissionPolicyBinding"
];
function isNamespaced({ object }) {
	return !textOf$1(object.apiVersion).startsWith("kustomize.config.k8s.io/") && !clusterKinds.includes(textOf$1(object.kind));
}
function isFree(namespace) {
	return typeof namespace === "string" && !/^(kube-.*|default)$/.test(namespace);
}

// src/policy/network.ts
/** Cloud metadata services answer there with credentials of the node. */
const metadataAddress = "169.254.169.254";
const linkLocalBits = 16;
/**
* A workload is reached where its policy says, and reaches no more: both directions stay closed by default, no rule is
* for everywhere, no range holds the metadata service, and a Service stays within the cluster. Code: policy.network.
*/
const networkIsClosed = ({ manifests }) => manifests.flatMap((manifest) => {
	if (manifest.object.kind === "NetworkPolicy") return policyFaults(manifest);
	return manifest.object.kind === "Service" ? serviceFaults(manifest) : [];
});
function policyFaults(manifest) {
	const types = valueAt(manifest.object, ["spec", "policyTypes"]);
	return [...Array.isArray(types) && types.includes("Ingress") && types.includes("Egress") ? [] : [fault(manifest, ["spec", "policyTypes"], {
		message: "one direction stays open",
		expected: "[Ingress, Egress]"
	})], ...[["ingress", "from"], ["egress", "to"]].flatMap(([direction = "", side = ""]) => directionFaults(manifest, direction, side))];
}
function directionFaults(manifest, direction, side) {
	return listAt$2(manifest.object, ["spec", direction]).flatMap((rule, index) => {
		const keys = [
			"spec",
			direction,
			index,
			side
		];
		const peers = listAt$2(rule, [side]);
		if (peers.length === 0) return [fault(manifest, keys, { message: "the rule is for everywhere" })];
		return peers.flatMap((peer, at) => {
			const block = valueAt(peer, ["ipBlock"]);
			if (block === void 0 || side === "from" || !holdsMetadata(block)) return [];
			const message = `the range holds the metadata service, ${metadataAddress}`;
			return [fault(manifest, [
				...keys,
				at,
				"ipBlock"
			], { message })];
		});
	});
}
function serviceFaults(manifest) {
	const type = valueAt(manifest.object, ["spec", "type"]) ?? "ClusterIP";
	const beyond = [
		"externalIPs",
		"externalName",
		"loadBalancerIP"
	].filter((field) => valueAt(manifest.object, ["spec", field]) !== void 0);
	const message = "the Service would reach beyond the cluster";
	return [...type === "ClusterIP" ? [] : [fault(manifest, ["spec", "type"], {
		message,
		expected: "ClusterIP"
	})], ...beyond.map((field) => fault(manifest, ["spec", field], { message }))];
}
function fault(manifest, keys, detail) {
	return refusal("policy.network", manifest, keys, detail);
}
/** A spec may name link-local addresses, and means them; a wider range must leave the service out. */
function holdsMetadata(block) {
	if (Number(textOf$1(valueAt(block, ["cidr"])).split("/")[1]) >= linkLocalBits) return false;
	if (!isWithin(metadataAddress, textOf$1(valueAt(block, ["cidr"])))) return false;
	return !listAt$2(block, ["except"]).some((range) => isWithin(metadataAddress, textOf$1(range)));
}
function isWithin(address, range) {
	const [base = "", length = "32"] = range.split("/");
	if (!/^[0-9.]+$/.test(base)) return false;
	const bits = Number(length);
	const mask = bits === 0 ? 0 : -1 << 32 - bits >>> 0;
	return (numberOf(base) & mask) === (numberOf(address) & mask);
}
function numberOf(address) {
	return address.split(".").reduce((sum, part) => (sum << 8 | Number(part)) >>> 0, 0);
}
function listAt$2(value, keys) {
	const found = valueAt(value, keys);
	return Array.isArray(found) ? found : [];
}

// src/generated/kubernetes-schema.ts
/** The file that describes a kind, by `group/version/Kind`. */
const kubernetesSchemaOf = {
	"cert-manager.io/v1/Certificate": "cert-manager",
	"cert-manager.io/v1/ClusterIssuer": "cert-manager",
	"cert-manager.io/v1/Issuer": "cert-manager",
	"kustomize.toolkit.fluxcd.io/v1/Kustomization": "flux",
	"image.toolkit.fluxcd.io/v1/ImagePolicy": "flux",
	"image.toolkit.fluxcd.io/v1beta2/ImagePolicy": "flux",
	"image.toolkit.fluxcd.io/v1/ImageRepository": "flux",
	"image.toolkit.fluxcd.io/v1beta2/ImageRepository": "flux",
	"image.toolkit.fluxcd.io/v1/ImageUpdateAutomation": "flux",
	"image.toolkit.fluxcd.io/v1beta2/ImageUpdateAutomation": "flux",
	"notification.toolkit.fluxcd.io/v1beta3/Alert": "flux",
	"notification.toolkit.fluxcd.io/v1beta3/Provider": "flux",
	"notification.toolkit.fluxcd.io/v1/Receiver": "flux",
	"gateway.networking.k8s.io/v1/BackendTLSPolicy": "gateway",
	"gateway.networking.k8s.io/v1/GRPCRoute": "gateway",
	"gateway.networking.k8s.io/v1/HTTPRoute": "gateway",
	"v1/ConfigMap": "kubernetes",
	"v1/LimitRange": "kubernetes",
	"v1/Namespace": "kubernetes",
	"v1/PersistentVolumeClaim": "kubernetes",
	"v1/ResourceQuota": "kubernetes",
	"v1/Secret": "kubernetes",
	"v1/Service": "kubernetes",
	"v1/ServiceAccount": "kubernetes",
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy": "kubernetes",
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding": "kubernetes",
	"apps/v1/Deployment": "kubernetes",
	"autoscaling/v2/HorizontalPodAutoscaler": "kubernetes",
	"batch/v1/CronJob": "kubernetes",
	"batch/v1/Job": "kubernetes",
	"networking.k8s.io/v1/NetworkPolicy": "kubernetes",
	"policy/v1/PodDisruptionBudget": "kubernetes",
	"rbac.authorization.k8s.io/v1/Role": "kubernetes",
	"rbac.authorization.k8s.io/v1/RoleBinding": "kubernetes",
	"kustomize.config.k8s.io/v1beta1/Kustomization": "kustomize",
	"traefik.io/v1alpha1/IngressRoute": "traefik",
	"traefik.io/v1alpha1/Middleware": "traefik",
	"traefik.io/v1alpha1/ServersTransport": "traefik"
};
const kubernetesSchemaText = {
	"cert-manager": "{\"kinds\":{\"cert-manager.io/v1/Certificate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"issuerRef\",\"secretName\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"additionalOutputFormats\":{\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"enum\":[\"DER\",\"CombinedPEM\"],\"type\":\"string\"}}}},\"commonName\":{\"type\":\"string\"},\"dnsNames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"duration\":{\"type\":\"string\"},\"emailAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"encodeUsagesInRequest\":{\"type\":\"boolean\"},\"ipAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"isCA\":{\"type\":\"boolean\"},\"issuerRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"keystores\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"jks\":{\"required\":[\"create\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"alias\":{\"type\":\"string\"},\"create\":{\"type\":\"boolean\"},\"password\":{\"type\":\"string\"},\"passwordSecretRef\":{\"$ref\":\"#/$defs/passwordSecretRef\"}}},\"pkcs12\":{\"required\":[\"create\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"create\":{\"type\":\"boolean\"},\"password\":{\"type\":\"string\"},\"passwordSecretRef\":{\"$ref\":\"#/$defs/passwordSecretRef\"},\"profile\":{\"enum\":[\"LegacyRC2\",\"LegacyDES\",\"Modern2023\",\"Modern2026\"],\"type\":\"string\"}}}}},\"literalSubject\":{\"type\":\"string\"},\"nameConstraints\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"critical\":{\"type\":\"boolean\"},\"excluded\":{\"$ref\":\"#/$defs/excluded\"},\"permitted\":{\"$ref\":\"#/$defs/excluded\"}}},\"otherNames\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"oid\":{\"type\":\"string\"},\"utf8Value\":{\"type\":\"string\"}}}},\"privateKey\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"algorithm\":{\"enum\":[\"RSA\",\"ECDSA\",\"Ed25519\"],\"type\":\"string\"},\"encoding\":{\"enum\":[\"PKCS1\",\"PKCS8\"],\"type\":\"string\"},\"rotationPolicy\":{\"enum\":[\"Never\",\"Always\"],\"type\":\"string\"},\"size\":{\"type\":\"integer\"}}},\"renewBefore\":{\"type\":\"string\"},\"renewBeforePercentage\":{\"type\":\"integer\"},\"renewal\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"policy\":{\"enum\":[\"RenewBefore\",\"Disabled\"],\"type\":\"string\"},\"windows\":{\"type\":\"array\",\"items\":{\"required\":[\"cron\",\"windowDuration\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cron\":{\"minLength\":1,\"type\":\"string\"},\"timezone\":{\"minLength\":1,\"type\":\"string\"},\"windowDuration\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(s|m|h))+$\",\"type\":\"string\"}}}}}},\"revisionHistoryLimit\":{\"type\":\"integer\"},\"secretName\":{\"type\":\"string\"},\"secretTemplate\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"signatureAlgorithm\":{\"enum\":[\"SHA256WithRSA\",\"SHA384WithRSA\",\"SHA512WithRSA\",\"ECDSAWithSHA256\",\"ECDSAWithSHA384\",\"ECDSAWithSHA512\",\"PureEd25519\"],\"type\":\"string\"},\"subject\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"countries\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"localities\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"organizationalUnits\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"organizations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"postalCodes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"provinces\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"serialNumber\":{\"type\":\"string\"},\"streetAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"uris\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"usages\":{\"type\":\"array\",\"items\":{\"enum\":[\"signing\",\"digital signature\",\"content commitment\",\"key encipherment\",\"key agreement\",\"data encipherment\",\"cert sign\",\"crl sign\",\"encipher only\",\"decipher only\",\"any\",\"server auth\",\"client auth\",\"code signing\",\"email protection\",\"s/mime\",\"ipsec end system\",\"ipsec tunnel\",\"ipsec user\",\"timestamping\",\"ocsp signing\",\"microsoft sgc\",\"netscape sgc\"],\"type\":\"string\"}}}}}},\"cert-manager.io/v1/ClusterIssuer\":{\"$ref\":\"#/$defs/ClusterIssuer\"},\"cert-manager.io/v1/Issuer\":{\"$ref\":\"#/$defs/ClusterIssuer\"}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"passwordSecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"excluded\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"dnsDomains\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"emailAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipRanges\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"uriDomains\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ClusterIssuer\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ca\":{\"required\":[\"secretName\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"crlDistributionPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"issuingCertificateURLs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ocspServers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"secretName\":{\"type\":\"string\"}}},\"selfSigned\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"crlDistributionPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}}}}}",
	"flux": "{\"kinds\":{\"kustomize.toolkit.fluxcd.io/v1/Kustomization\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"interval\",\"prune\",\"sourceRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonMetadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"components\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"decryption\":{\"required\":[\"provider\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"provider\":{\"enum\":[\"sops\"],\"type\":\"string\"},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"serviceAccountName\":{\"type\":\"string\"}}},\"deletionPolicy\":{\"enum\":[\"MirrorPrune\",\"Delete\",\"WaitForTermination\",\"Orphan\"],\"type\":\"string\"},\"dependsOn\":{\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"readyExpr\":{\"type\":\"string\"}}}},\"force\":{\"type\":\"boolean\"},\"healthCheckExprs\":{\"type\":\"array\",\"items\":{\"required\":[\"apiVersion\",\"current\",\"kind\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"current\":{\"type\":\"string\"},\"failed\":{\"type\":\"string\"},\"inProgress\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"}}}},\"healthChecks\":{\"type\":\"array\",\"items\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}}},\"ignoreMissingComponents\":{\"type\":\"boolean\"},\"images\":{\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"digest\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"newName\":{\"type\":\"string\"},\"newTag\":{\"type\":\"string\"}}}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"kubeConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}}}},\"namePrefix\":{\"maxLength\":200,\"minLength\":1,\"type\":\"string\"},\"nameSuffix\":{\"maxLength\":200,\"minLength\":1,\"type\":\"string\"},\"patches\":{\"type\":\"array\",\"items\":{\"required\":[\"patch\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"patch\":{\"type\":\"string\"},\"target\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotationSelector\":{\"type\":\"string\"},\"group\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"labelSelector\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"}}}}}},\"path\":{\"type\":\"string\"},\"postBuild\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"substitute\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"substituteFrom\":{\"type\":\"array\",\"items\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"enum\":[\"Secret\",\"ConfigMap\"],\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}}}}},\"prune\":{\"type\":\"boolean\"},\"retryInterval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"serviceAccountName\":{\"type\":\"string\"},\"sourceRef\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"enum\":[\"OCIRepository\",\"GitRepository\",\"Bucket\",\"ExternalArtifact\"],\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"suspend\":{\"type\":\"boolean\"},\"targetNamespace\":{\"maxLength\":63,\"minLength\":1,\"type\":\"string\"},\"timeout\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"wait\":{\"type\":\"boolean\"}}}}},\"image.toolkit.fluxcd.io/v1/ImagePolicy\":{\"$ref\":\"#/$defs/ImagePolicy\"},\"image.toolkit.fluxcd.io/v1beta2/ImagePolicy\":{\"$ref\":\"#/$defs/ImagePolicy\"},\"image.toolkit.fluxcd.io/v1/ImageRepository\":{\"$ref\":\"#/$defs/ImageRepository\"},\"image.toolkit.fluxcd.io/v1beta2/ImageRepository\":{\"$ref\":\"#/$defs/ImageRepository\"},\"image.toolkit.fluxcd.io/v1/ImageUpdateAutomation\":{\"$ref\":\"#/$defs/ImageUpdateAutomation\"},\"image.toolkit.fluxcd.io/v1beta2/ImageUpdateAutomation\":{\"$ref\":\"#/$defs/ImageUpdateAutomation\"},\"notification.toolkit.fluxcd.io/v1beta3/Alert\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"eventSources\",\"providerRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"eventMetadata\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"eventSeverity\":{\"enum\":[\"info\",\"error\"],\"type\":\"string\"},\"eventSources\":{\"$ref\":\"#/$defs/eventSources\"},\"exclusionList\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"inclusionList\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"providerRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"summary\":{\"maxLength\":255,\"type\":\"string\"},\"suspend\":{\"type\":\"boolean\"}}}}},\"notification.toolkit.fluxcd.io/v1beta3/Provider\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"address\":{\"maxLength\":2048,\"type\":\"string\"},\"certSecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"channel\":{\"maxLength\":2048,\"type\":\"string\"},\"commitStatusExpr\":{\"type\":\"string\"},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"proxy\":{\"maxLength\":2048,\"pattern\":\"^(http|https)://.*$\",\"type\":\"string\"},\"proxySecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"serviceAccountName\":{\"type\":\"string\"},\"suspend\":{\"type\":\"boolean\"},\"timeout\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m))+$\",\"type\":\"string\"},\"type\":{\"enum\":[\"slack\",\"discord\",\"msteams\",\"rocket\",\"generic\",\"generic-hmac\",\"github\",\"gitlab\",\"gitea\",\"bitbucketserver\",\"bitbucket\",\"azuredevops\",\"googlechat\",\"googlepubsub\",\"webex\",\"sentry\",\"azureeventhub\",\"telegram\",\"lark\",\"matrix\",\"opsgenie\",\"alertmanager\",\"grafana\",\"githubdispatch\",\"pagerduty\",\"datadog\",\"nats\",\"zulip\",\"otel\"],\"type\":\"string\"},\"username\":{\"maxLength\":2048,\"type\":\"string\"}}}}},\"notification.toolkit.fluxcd.io/v1/Receiver\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"resources\",\"secretRef\",\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"events\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"resourceFilter\":{\"type\":\"string\"},\"resources\":{\"$ref\":\"#/$defs/eventSources\"},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"suspend\":{\"type\":\"boolean\"},\"type\":{\"enum\":[\"generic\",\"generic-hmac\",\"github\",\"gitlab\",\"bitbucket\",\"harbor\",\"dockerhub\",\"quay\",\"gcr\",\"nexus\",\"acr\",\"cdevents\"],\"type\":\"string\"}}}}}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"ImagePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"imageRepositoryRef\",\"policy\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"digestReflectionPolicy\":{\"enum\":[\"Always\",\"IfNotPresent\",\"Never\"],\"type\":\"string\"},\"filterTags\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"extract\":{\"type\":\"string\"},\"pattern\":{\"type\":\"string\"}}},\"imageRepositoryRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"policy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"alphabetical\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"order\":{\"enum\":[\"asc\",\"desc\"],\"type\":\"string\"}}},\"numerical\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"order\":{\"enum\":[\"asc\",\"desc\"],\"type\":\"string\"}}},\"semver\":{\"required\":[\"range\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"range\":{\"type\":\"string\"}}}}},\"suspend\":{\"type\":\"boolean\"}}}}},\"ImageRepository\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"image\",\"interval\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessFrom\":{\"required\":[\"namespaceSelectors\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"namespaceSelectors\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}}}},\"certSecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"exclusionList\":{\"maxItems\":25,\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"image\":{\"type\":\"string\"},\"insecure\":{\"type\":\"boolean\"},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"provider\":{\"enum\":[\"generic\",\"aws\",\"azure\",\"gcp\"],\"type\":\"string\"},\"proxySecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"serviceAccountName\":{\"maxLength\":253,\"type\":\"string\"},\"suspend\":{\"type\":\"boolean\"},\"timeout\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m))+$\",\"type\":\"string\"}}}}},\"ImageUpdateAutomation\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"interval\",\"sourceRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"git\":{\"required\":[\"commit\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"checkout\":{\"required\":[\"ref\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ref\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"branch\":{\"type\":\"string\"},\"commit\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"semver\":{\"type\":\"string\"},\"tag\":{\"type\":\"string\"}}}}},\"commit\":{\"required\":[\"author\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"author\":{\"required\":[\"email\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"email\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"messageTemplate\":{\"type\":\"string\"},\"messageTemplateValues\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"signingKey\":{\"required\":[\"secretRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}}}}}},\"push\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"branch\":{\"type\":\"string\"},\"options\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"refspec\":{\"type\":\"string\"}}}}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"policySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"required\":[\"key\",\"operator\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"sourceRef\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"enum\":[\"GitRepository\"],\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"suspend\":{\"type\":\"boolean\"},\"update\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"path\":{\"type\":\"string\"},\"strategy\":{\"enum\":[\"Setters\"],\"type\":\"string\"}}}}}}},\"eventSources\":{\"type\":\"array\",\"items\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"enum\":[\"Bucket\",\"GitRepository\",\"Kustomization\",\"HelmRelease\",\"HelmChart\",\"HelmRepository\",\"ImageRepository\",\"ImagePolicy\",\"ImageUpdateAutomation\",\"OCIRepository\"],\"type\":\"string\"},\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"}}}}}}",
	"gateway": "{\"kinds\":{\"gateway.networking.k8s.io/v1/BackendTLSPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"targetRefs\",\"validation\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"options\":{\"maxProperties\":16,\"type\":\"object\",\"additionalProperties\":{\"maxLength\":4096,\"minLength\":0,\"type\":\"string\"}},\"targetRefs\":{\"maxItems\":16,\"minItems\":1,\"type\":\"array\",\"items\":{\"required\":[\"group\",\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"sectionName\":{\"$ref\":\"#/$defs/sectionName\"}}}},\"validation\":{\"required\":[\"hostname\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"caCertificateRefs\":{\"maxItems\":8,\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/items\"}},\"hostname\":{\"$ref\":\"#/$defs/sectionName\"},\"subjectAltNames\":{\"maxItems\":5,\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostname\":{\"$ref\":\"#/$defs/hostname\"},\"type\":{\"enum\":[\"Hostname\",\"URI\"],\"type\":\"string\"},\"uri\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\\\\?([^#]*))?(#(.*))?\",\"type\":\"string\"}}}},\"wellKnownCACertificates\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$\",\"type\":\"string\"}}}}}}},\"gateway.networking.k8s.io/v1/GRPCRoute\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostnames\":{\"$ref\":\"#/$defs/hostnames\"},\"parentRefs\":{\"$ref\":\"#/$defs/parentRefs\"},\"rules\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRefs\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"filters\":{\"$ref\":\"#/$defs/filters\"},\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"weight\":{\"maximum\":1000000,\"minimum\":0,\"type\":\"integer\"}}}},\"filters\":{\"$ref\":\"#/$defs/filters\"},\"matches\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headers\":{\"$ref\":\"#/$defs/headers\"},\"method\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"method\":{\"maxLength\":1024,\"type\":\"string\"},\"service\":{\"maxLength\":1024,\"type\":\"string\"},\"type\":{\"enum\":[\"Exact\",\"RegularExpression\"],\"type\":\"string\"}}}}}},\"name\":{\"$ref\":\"#/$defs/sectionName\"}}}}}}}},\"gateway.networking.k8s.io/v1/HTTPRoute\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostnames\":{\"$ref\":\"#/$defs/hostnames\"},\"parentRefs\":{\"$ref\":\"#/$defs/parentRefs\"},\"rules\":{\"maxItems\":16,\"minItems\":1,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRefs\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"filters\":{\"$ref\":\"#/$defs/filters2\"},\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"weight\":{\"maximum\":1000000,\"minimum\":0,\"type\":\"integer\"}}}},\"filters\":{\"$ref\":\"#/$defs/filters2\"},\"matches\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headers\":{\"$ref\":\"#/$defs/headers\"},\"method\":{\"enum\":[\"GET\",\"HEAD\",\"POST\",\"PUT\",\"DELETE\",\"CONNECT\",\"OPTIONS\",\"TRACE\",\"PATCH\"],\"type\":\"string\"},\"path\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"enum\":[\"Exact\",\"PathPrefix\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":1024,\"type\":\"string\"}}},\"queryParams\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"type\":{\"enum\":[\"Exact\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":1024,\"minLength\":1,\"type\":\"string\"}}}}}}},\"name\":{\"$ref\":\"#/$defs/sectionName\"},\"timeouts\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRequest\":{\"pattern\":\"^([0-9]{1,5}(h|m|s|ms)){1,4}$\",\"type\":\"string\"},\"request\":{\"pattern\":\"^([0-9]{1,5}(h|m|s|ms)){1,4}$\",\"type\":\"string\"}}}}}}}}}}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"sectionName\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"items\":{\"required\":[\"group\",\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"}}},\"hostname\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^(\\\\*\\\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"hostnames\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/hostname\"}},\"parentRefs\":{\"maxItems\":32,\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"sectionName\":{\"$ref\":\"#/$defs/sectionName\"}}}},\"filters\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"extensionRef\":{\"$ref\":\"#/$defs/items\"},\"requestHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"requestMirror\":{\"$ref\":\"#/$defs/requestMirror\"},\"responseHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"type\":{\"enum\":[\"ResponseHeaderModifier\",\"RequestHeaderModifier\",\"RequestMirror\",\"ExtensionRef\"],\"type\":\"string\"}}}},\"requestHeaderModifier\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"add\":{\"$ref\":\"#/$defs/add\"},\"remove\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"set\":{\"$ref\":\"#/$defs/add\"}}},\"add\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"value\":{\"maxLength\":4096,\"minLength\":1,\"type\":\"string\"}}}},\"requestMirror\":{\"required\":[\"backendRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"}}},\"fraction\":{\"required\":[\"numerator\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"denominator\":{\"minimum\":1,\"type\":\"integer\"},\"numerator\":{\"minimum\":0,\"type\":\"integer\"}}},\"percent\":{\"maximum\":100,\"minimum\":0,\"type\":\"integer\"}}},\"headers\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"type\":{\"enum\":[\"Exact\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":4096,\"minLength\":1,\"type\":\"string\"}}}},\"filters2\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cors\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowCredentials\":{\"type\":\"boolean\"},\"allowHeaders\":{\"$ref\":\"#/$defs/allowHeaders\"},\"allowMethods\":{\"maxItems\":9,\"type\":\"array\",\"items\":{\"enum\":[\"GET\",\"HEAD\",\"POST\",\"PUT\",\"DELETE\",\"CONNECT\",\"OPTIONS\",\"TRACE\",\"PATCH\",\"*\"],\"type\":\"string\"}},\"allowOrigins\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"(^\\\\*$)|(^(http(s)?):\\\\/\\\\/(((\\\\*\\\\.)?([a-zA-Z0-9\\\\-]+\\\\.)*[a-zA-Z0-9-]+|\\\\*)(:([0-9]{1,5}))?)$)\",\"type\":\"string\"}},\"exposeHeaders\":{\"$ref\":\"#/$defs/allowHeaders\"},\"maxAge\":{\"minimum\":1,\"type\":\"integer\"}}},\"extensionRef\":{\"$ref\":\"#/$defs/items\"},\"requestHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"requestMirror\":{\"$ref\":\"#/$defs/requestMirror\"},\"requestRedirect\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostname\":{\"$ref\":\"#/$defs/sectionName\"},\"path\":{\"$ref\":\"#/$defs/path\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"scheme\":{\"enum\":[\"http\",\"https\"],\"type\":\"string\"},\"statusCode\":{\"enum\":[301,302,303,307,308],\"type\":\"integer\"}}},\"responseHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"type\":{\"enum\":[\"RequestHeaderModifier\",\"ResponseHeaderModifier\",\"RequestMirror\",\"RequestRedirect\",\"URLRewrite\",\"ExtensionRef\",\"CORS\"],\"type\":\"string\"},\"urlRewrite\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostname\":{\"$ref\":\"#/$defs/sectionName\"},\"path\":{\"$ref\":\"#/$defs/path\"}}}}}},\"allowHeaders\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"}},\"path\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"replaceFullPath\":{\"maxLength\":1024,\"type\":\"string\"},\"replacePrefixMatch\":{\"maxLength\":1024,\"type\":\"string\"},\"type\":{\"enum\":[\"ReplaceFullPath\",\"ReplacePrefixMatch\"],\"type\":\"string\"}}}}}",
	"kubernetes": "{\"kinds\":{\"v1/ConfigMap\":{\"$ref\":\"#/$defs/ConfigMap\"},\"v1/LimitRange\":{\"$ref\":\"#/$defs/LimitRange\"},\"v1/Namespace\":{\"$ref\":\"#/$defs/Namespace\"},\"v1/PersistentVolumeClaim\":{\"$ref\":\"#/$defs/PersistentVolumeClaim\"},\"v1/ResourceQuota\":{\"$ref\":\"#/$defs/ResourceQuota\"},\"v1/Secret\":{\"$ref\":\"#/$defs/Secret\"},\"v1/Service\":{\"$ref\":\"#/$defs/Service\"},\"v1/ServiceAccount\":{\"$ref\":\"#/$defs/ServiceAccount\"},\"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy\":{\"$ref\":\"#/$defs/ValidatingAdmissionPolicy\"},\"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding\":{\"$ref\":\"#/$defs/ValidatingAdmissionPolicyBinding\"},\"apps/v1/Deployment\":{\"$ref\":\"#/$defs/Deployment\"},\"autoscaling/v2/HorizontalPodAutoscaler\":{\"$ref\":\"#/$defs/HorizontalPodAutoscaler\"},\"batch/v1/CronJob\":{\"$ref\":\"#/$defs/CronJob\"},\"batch/v1/Job\":{\"$ref\":\"#/$defs/Job\"},\"networking.k8s.io/v1/NetworkPolicy\":{\"$ref\":\"#/$defs/NetworkPolicy\"},\"policy/v1/PodDisruptionBudget\":{\"$ref\":\"#/$defs/PodDisruptionBudget\"},\"rbac.authorization.k8s.io/v1/Role\":{\"$ref\":\"#/$defs/Role\"},\"rbac.authorization.k8s.io/v1/RoleBinding\":{\"$ref\":\"#/$defs/RoleBinding\"}},\"$defs\":{\"AWSElasticBlockStoreVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"partition\":{\"type\":\"integer\",\"minimum\":0},\"readOnly\":{\"type\":\"boolean\"},\"volumeID\":{\"type\":\"string\"}}},\"Affinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"nodeAffinity\":{\"$ref\":\"#/$defs/NodeAffinity\"},\"podAffinity\":{\"$ref\":\"#/$defs/PodAffinity\"},\"podAntiAffinity\":{\"$ref\":\"#/$defs/PodAntiAffinity\"}}},\"AppArmorProfile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"localhostProfile\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"Localhost\",\"RuntimeDefault\",\"Unconfined\"]}}},\"AuditAnnotation\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"valueExpression\"],\"properties\":{\"key\":{\"type\":\"string\"},\"valueExpression\":{\"type\":\"string\"}}},\"AzureDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"diskName\",\"diskURI\"],\"properties\":{\"cachingMode\":{\"type\":\"string\"},\"diskName\":{\"type\":\"string\"},\"diskURI\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"AzureFileVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"secretName\",\"shareName\"],\"properties\":{\"readOnly\":{\"type\":\"boolean\"},\"secretName\":{\"type\":\"string\"},\"shareName\":{\"type\":\"string\"}}},\"CSIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"driver\"],\"properties\":{\"driver\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"nodePublishSecretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"readOnly\":{\"type\":\"boolean\"},\"volumeAttributes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"Capabilities\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"add\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"drop\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"CephFSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"monitors\"],\"properties\":{\"monitors\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretFile\":{\"type\":\"string\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"user\":{\"type\":\"string\"}}},\"CinderVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"volumeID\":{\"type\":\"string\"}}},\"ClientIPConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timeoutSeconds\":{\"type\":\"integer\",\"minimum\":0}}},\"ClusterTrustBundleProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"},\"path\":{\"type\":\"string\"},\"signerName\":{\"type\":\"string\"}}},\"ConfigMap\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"binaryData\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"data\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"immutable\":{\"type\":\"boolean\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"}}},\"ConfigMapEnvSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\"],\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"Container\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"image\",\"name\"],\"properties\":{\"args\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"env\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvVar\"}},\"envFrom\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvFromSource\"}},\"image\":{\"type\":\"string\"},\"imagePullPolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"IfNotPresent\",\"Never\"]},\"lifecycle\":{\"$ref\":\"#/$defs/Lifecycle\"},\"livenessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"name\":{\"type\":\"string\"},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerPort\"}},\"readinessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"resizePolicy\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerResizePolicy\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\"},\"restartPolicy\":{\"type\":\"string\"},\"restartPolicyRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerRestartRule\"},\"x-since\":\"1.34\"},\"securityContext\":{\"$ref\":\"#/$defs/SecurityContext\"},\"startupProbe\":{\"$ref\":\"#/$defs/Probe\"},\"stdin\":{\"type\":\"boolean\"},\"stdinOnce\":{\"type\":\"boolean\"},\"terminationMessagePath\":{\"type\":\"string\"},\"terminationMessagePolicy\":{\"type\":\"string\",\"enum\":[\"FallbackToLogsOnError\",\"File\"]},\"tty\":{\"type\":\"boolean\"},\"volumeDevices\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeDevice\"}},\"volumeMounts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeMount\"}},\"workingDir\":{\"type\":\"string\"}}},\"ContainerPort\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"containerPort\"],\"properties\":{\"containerPort\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"hostIP\":{\"type\":\"string\"},\"hostPort\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":65535},\"name\":{\"type\":\"string\"},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]}}},\"ContainerResizePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resourceName\",\"restartPolicy\"],\"properties\":{\"resourceName\":{\"type\":\"string\"},\"restartPolicy\":{\"type\":\"string\"}}},\"ContainerResourceMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"container\",\"name\",\"target\"],\"properties\":{\"container\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ContainerRestartRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"action\"],\"properties\":{\"action\":{\"type\":\"string\"},\"exitCodes\":{\"$ref\":\"#/$defs/ContainerRestartRuleOnExitCodes\"}}},\"ContainerRestartRuleOnExitCodes\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\"],\"properties\":{\"operator\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}}}},\"CronJob\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/CronJobSpec\"}}},\"CronJobSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"jobTemplate\",\"schedule\"],\"properties\":{\"concurrencyPolicy\":{\"type\":\"string\",\"enum\":[\"Allow\",\"Forbid\",\"Replace\"]},\"failedJobsHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"jobTemplate\":{\"$ref\":\"#/$defs/JobTemplateSpec\"},\"schedule\":{\"type\":\"string\"},\"startingDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"successfulJobsHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"suspend\":{\"type\":\"boolean\"},\"timeZone\":{\"type\":\"string\"}}},\"CrossVersionObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"Deployment\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/DeploymentSpec\"}}},\"DeploymentSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"selector\",\"template\"],\"properties\":{\"minReadySeconds\":{\"type\":\"integer\",\"minimum\":0},\"paused\":{\"type\":\"boolean\"},\"progressDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"replicas\":{\"type\":\"integer\",\"minimum\":0},\"revisionHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"strategy\":{\"$ref\":\"#/$defs/DeploymentStrategy\"},\"template\":{\"$ref\":\"#/$defs/PodTemplateSpec\"}}},\"DeploymentStrategy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"rollingUpdate\":{\"$ref\":\"#/$defs/RollingUpdateDeployment\"},\"type\":{\"type\":\"string\",\"enum\":[\"Recreate\",\"RollingUpdate\"]}}},\"DownwardAPIProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/DownwardAPIVolumeFile\"}}}},\"DownwardAPIVolumeFile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"fieldRef\":{\"$ref\":\"#/$defs/ObjectFieldSelector\"},\"mode\":{\"type\":\"integer\",\"minimum\":0},\"path\":{\"type\":\"string\"},\"resourceFieldRef\":{\"$ref\":\"#/$defs/ResourceFieldSelector\"}}},\"DownwardAPIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/DownwardAPIVolumeFile\"}}}},\"EmptyDirVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"medium\":{\"type\":\"string\"},\"sizeLimit\":{\"$ref\":\"#/$defs/Quantity\"}}},\"EnvFromSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapRef\":{\"$ref\":\"#/$defs/ConfigMapEnvSource\"},\"prefix\":{\"type\":\"string\"},\"secretRef\":{\"$ref\":\"#/$defs/SecretEnvSource\"}}},\"EnvVar\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"valueFrom\":{\"$ref\":\"#/$defs/EnvVarSource\"}}},\"EnvVarSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapKeyRef\":{\"$ref\":\"#/$defs/ConfigMapKeySelector\"},\"fieldRef\":{\"$ref\":\"#/$defs/ObjectFieldSelector\"},\"fileKeyRef\":{\"$ref\":\"#/$defs/FileKeySelector\",\"x-since\":\"1.34\"},\"resourceFieldRef\":{\"$ref\":\"#/$defs/ResourceFieldSelector\"},\"secretKeyRef\":{\"$ref\":\"#/$defs/SecretKeySelector\"}}},\"EphemeralContainer\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"args\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"env\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvVar\"}},\"envFrom\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvFromSource\"}},\"image\":{\"type\":\"string\"},\"imagePullPolicy\":{\"type\":\"string\"},\"lifecycle\":{\"$ref\":\"#/$defs/Lifecycle\"},\"livenessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"name\":{\"type\":\"string\"},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerPort\"}},\"readinessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"resizePolicy\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerResizePolicy\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\"},\"restartPolicy\":{\"type\":\"string\"},\"restartPolicyRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerRestartRule\"},\"x-since\":\"1.34\"},\"securityContext\":{\"$ref\":\"#/$defs/SecurityContext\"},\"startupProbe\":{\"$ref\":\"#/$defs/Probe\"},\"stdin\":{\"type\":\"boolean\"},\"stdinOnce\":{\"type\":\"boolean\"},\"targetContainerName\":{\"type\":\"string\"},\"terminationMessagePath\":{\"type\":\"string\"},\"terminationMessagePolicy\":{\"type\":\"string\"},\"tty\":{\"type\":\"boolean\"},\"volumeDevices\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeDevice\"}},\"volumeMounts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeMount\"}},\"workingDir\":{\"type\":\"string\"}}},\"EphemeralVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"volumeClaimTemplate\":{\"$ref\":\"#/$defs/PersistentVolumeClaimTemplate\"}}},\"ExecAction\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ExternalMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metric\",\"target\"],\"properties\":{\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"FCVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"fsType\":{\"type\":\"string\"},\"lun\":{\"type\":\"integer\",\"minimum\":0},\"readOnly\":{\"type\":\"boolean\"},\"targetWWNs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"wwids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"FileKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"path\",\"volumeName\"],\"properties\":{\"key\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"},\"path\":{\"type\":\"string\"},\"volumeName\":{\"type\":\"string\"}}},\"FlexVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"driver\"],\"properties\":{\"driver\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"options\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"}}},\"FlockerVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"datasetName\":{\"type\":\"string\"},\"datasetUUID\":{\"type\":\"string\"}}},\"GCEPersistentDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"pdName\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"partition\":{\"type\":\"integer\",\"minimum\":0},\"pdName\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"GRPCAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"port\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"service\":{\"type\":\"string\"}}},\"GitRepoVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"repository\"],\"properties\":{\"directory\":{\"type\":\"string\"},\"repository\":{\"type\":\"string\"},\"revision\":{\"type\":\"string\"}}},\"GlusterfsVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"endpoints\",\"path\"],\"properties\":{\"endpoints\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"HPAScalingPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"periodSeconds\",\"type\",\"value\"],\"properties\":{\"periodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"type\":{\"type\":\"string\"},\"value\":{\"type\":\"integer\",\"minimum\":0}}},\"HPAScalingRules\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"policies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HPAScalingPolicy\"}},\"selectPolicy\":{\"type\":\"string\",\"enum\":[\"Disabled\",\"Max\",\"Min\"]},\"stabilizationWindowSeconds\":{\"type\":\"integer\",\"minimum\":0},\"tolerance\":{\"$ref\":\"#/$defs/Quantity\",\"x-since\":\"1.33\"}}},\"HTTPGetAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"host\":{\"type\":\"string\"},\"httpHeaders\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HTTPHeader\"}},\"path\":{\"type\":\"string\"},\"port\":{\"$ref\":\"#/$defs/IntOrString\"},\"scheme\":{\"type\":\"string\",\"enum\":[\"HTTP\",\"HTTPS\"]}}},\"HTTPHeader\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"value\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"HorizontalPodAutoscaler\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/HorizontalPodAutoscalerSpec\"}}},\"HorizontalPodAutoscalerBehavior\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"scaleDown\":{\"$ref\":\"#/$defs/HPAScalingRules\"},\"scaleUp\":{\"$ref\":\"#/$defs/HPAScalingRules\"}}},\"HorizontalPodAutoscalerSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"maxReplicas\",\"scaleTargetRef\"],\"properties\":{\"behavior\":{\"$ref\":\"#/$defs/HorizontalPodAutoscalerBehavior\"},\"maxReplicas\":{\"type\":\"integer\",\"minimum\":0},\"metrics\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/MetricSpec\"}},\"minReplicas\":{\"type\":\"integer\",\"minimum\":0},\"scaleTargetRef\":{\"$ref\":\"#/$defs/CrossVersionObjectReference\"}}},\"HostAlias\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"ip\"],\"properties\":{\"hostnames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ip\":{\"type\":\"string\"}}},\"HostPathVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"path\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"}}},\"IPBlock\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"cidr\"],\"properties\":{\"cidr\":{\"type\":\"string\"},\"except\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ISCSIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"iqn\",\"lun\",\"targetPortal\"],\"properties\":{\"chapAuthDiscovery\":{\"type\":\"boolean\"},\"chapAuthSession\":{\"type\":\"boolean\"},\"fsType\":{\"type\":\"string\"},\"initiatorName\":{\"type\":\"string\"},\"iqn\":{\"type\":\"string\"},\"iscsiInterface\":{\"type\":\"string\"},\"lun\":{\"type\":\"integer\",\"minimum\":0},\"portals\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"targetPortal\":{\"type\":\"string\"}}},\"ImageVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"pullPolicy\":{\"type\":\"string\"},\"reference\":{\"type\":\"string\"}}},\"IntOrString\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"Job\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/JobSpec\"}}},\"JobSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"template\"],\"properties\":{\"activeDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"backoffLimit\":{\"type\":\"integer\",\"minimum\":0},\"backoffLimitPerIndex\":{\"type\":\"integer\",\"minimum\":0},\"completionMode\":{\"type\":\"string\",\"enum\":[\"Indexed\",\"NonIndexed\"]},\"completions\":{\"type\":\"integer\",\"minimum\":0},\"managedBy\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"manualSelector\":{\"type\":\"boolean\"},\"maxFailedIndexes\":{\"type\":\"integer\",\"minimum\":0},\"parallelism\":{\"type\":\"integer\",\"minimum\":0},\"podFailurePolicy\":{\"$ref\":\"#/$defs/PodFailurePolicy\"},\"podReplacementPolicy\":{\"type\":\"string\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"successPolicy\":{\"$ref\":\"#/$defs/SuccessPolicy\",\"x-since\":\"1.30\"},\"suspend\":{\"type\":\"boolean\"},\"template\":{\"$ref\":\"#/$defs/PodTemplateSpec\"},\"ttlSecondsAfterFinished\":{\"type\":\"integer\",\"minimum\":0}}},\"JobTemplateSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/JobSpec\"}}},\"KeyToPath\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"path\"],\"properties\":{\"key\":{\"type\":\"string\"},\"mode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"path\":{\"type\":\"string\"}}},\"LabelSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LabelSelectorRequirement\"}},\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"LabelSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"operator\"],\"properties\":{\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\",\"enum\":[\"DoesNotExist\",\"Exists\",\"In\",\"NotIn\"]},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"Lifecycle\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"postStart\":{\"$ref\":\"#/$defs/LifecycleHandler\"},\"preStop\":{\"$ref\":\"#/$defs/LifecycleHandler\"},\"stopSignal\":{\"type\":\"string\",\"x-since\":\"1.33\"}}},\"LifecycleHandler\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"exec\":{\"$ref\":\"#/$defs/ExecAction\"},\"httpGet\":{\"$ref\":\"#/$defs/HTTPGetAction\"},\"sleep\":{\"$ref\":\"#/$defs/SleepAction\"},\"tcpSocket\":{\"$ref\":\"#/$defs/TCPSocketAction\"}}},\"LimitRange\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/LimitRangeSpec\"}}},\"LimitRangeItem\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"default\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"defaultRequest\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"max\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"maxLimitRequestRatio\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"min\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"type\":{\"type\":\"string\"}}},\"LimitRangeSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"limits\"],\"properties\":{\"limits\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LimitRangeItem\"}}}},\"LocalObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"MatchCondition\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\",\"name\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"MatchResources\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"excludeResourceRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NamedRuleWithOperations\"}},\"matchPolicy\":{\"type\":\"string\"},\"namespaceSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"objectSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"resourceRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NamedRuleWithOperations\"}}}},\"MetricIdentifier\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"}}},\"MetricSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"containerResource\":{\"$ref\":\"#/$defs/ContainerResourceMetricSource\"},\"external\":{\"$ref\":\"#/$defs/ExternalMetricSource\"},\"object\":{\"$ref\":\"#/$defs/ObjectMetricSource\"},\"pods\":{\"$ref\":\"#/$defs/PodsMetricSource\"},\"resource\":{\"$ref\":\"#/$defs/ResourceMetricSource\"},\"type\":{\"type\":\"string\",\"enum\":[\"ContainerResource\",\"External\",\"Object\",\"Pods\",\"Resource\"]}}},\"MetricTarget\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"averageUtilization\":{\"type\":\"integer\",\"minimum\":0},\"averageValue\":{\"$ref\":\"#/$defs/Quantity\"},\"type\":{\"type\":\"string\",\"enum\":[\"AverageValue\",\"Utilization\",\"Value\"]},\"value\":{\"$ref\":\"#/$defs/Quantity\"}}},\"NFSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\",\"server\"],\"properties\":{\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"server\":{\"type\":\"string\"}}},\"NamedRuleWithOperations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiGroups\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"apiVersions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"operations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resourceNames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"scope\":{\"type\":\"string\"}}},\"Namespace\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/NamespaceSpec\"}}},\"NamespaceSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"finalizers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"NetworkPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/NetworkPolicySpec\"}}},\"NetworkPolicyEgressRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPort\"}},\"to\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPeer\"}}}},\"NetworkPolicyIngressRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"from\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPeer\"}},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPort\"}}}},\"NetworkPolicyPeer\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipBlock\":{\"$ref\":\"#/$defs/IPBlock\"},\"namespaceSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"podSelector\":{\"$ref\":\"#/$defs/LabelSelector\"}}},\"NetworkPolicyPort\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"endPort\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"port\":{\"$ref\":\"#/$defs/IntOrString\"},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]}}},\"NetworkPolicySpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"egress\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyEgressRule\"}},\"ingress\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyIngressRule\"}},\"podSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"policyTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"Egress\",\"Ingress\"]}}}},\"NodeAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PreferredSchedulingTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"$ref\":\"#/$defs/NodeSelector\"}}},\"NodeSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"nodeSelectorTerms\"],\"properties\":{\"nodeSelectorTerms\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorTerm\"}}}},\"NodeSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"operator\"],\"properties\":{\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\",\"enum\":[\"DoesNotExist\",\"Exists\",\"Gt\",\"In\",\"Lt\",\"NotIn\"]},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"NodeSelectorTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorRequirement\"}},\"matchFields\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorRequirement\"}}}},\"ObjectFieldSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"fieldPath\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"fieldPath\":{\"type\":\"string\"}}},\"ObjectMeta\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"ObjectMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"describedObject\",\"metric\",\"target\"],\"properties\":{\"describedObject\":{\"$ref\":\"#/$defs/CrossVersionObjectReference\"},\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"fieldPath\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"resourceVersion\":{\"type\":\"string\"},\"uid\":{\"type\":\"string\"}}},\"ParamKind\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"}}},\"ParamRef\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"parameterNotFoundAction\":{\"type\":\"string\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"}}},\"PersistentVolumeClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PersistentVolumeClaimSpec\"}}},\"PersistentVolumeClaimSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessModes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"ReadOnlyMany\",\"ReadWriteMany\",\"ReadWriteOnce\",\"ReadWriteOncePod\"]}},\"dataSource\":{\"$ref\":\"#/$defs/TypedLocalObjectReference\"},\"dataSourceRef\":{\"$ref\":\"#/$defs/TypedObjectReference\"},\"resources\":{\"$ref\":\"#/$defs/VolumeResourceRequirements\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"storageClassName\":{\"type\":\"string\"},\"volumeAttributesClassName\":{\"type\":\"string\"},\"volumeMode\":{\"type\":\"string\",\"enum\":[\"Block\",\"Filesystem\"]},\"volumeName\":{\"type\":\"string\"}}},\"PersistentVolumeClaimTemplate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PersistentVolumeClaimSpec\"}}},\"PersistentVolumeClaimVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"claimName\"],\"properties\":{\"claimName\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"PhotonPersistentDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"pdID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"pdID\":{\"type\":\"string\"}}},\"PodAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/WeightedPodAffinityTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodAffinityTerm\"}}}},\"PodAffinityTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"topologyKey\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"matchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mismatchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"namespaceSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"namespaces\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"topologyKey\":{\"type\":\"string\"}}},\"PodAntiAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/WeightedPodAffinityTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodAffinityTerm\"}}}},\"PodCertificateProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"keyType\",\"signerName\"],\"properties\":{\"certificateChainPath\":{\"type\":\"string\"},\"credentialBundlePath\":{\"type\":\"string\"},\"keyPath\":{\"type\":\"string\"},\"keyType\":{\"type\":\"string\"},\"maxExpirationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"signerName\":{\"type\":\"string\"},\"userAnnotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"x-since\":\"1.35\"}}},\"PodDNSConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"nameservers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"options\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodDNSConfigOption\"}},\"searches\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"PodDNSConfigOption\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"PodDisruptionBudget\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PodDisruptionBudgetSpec\"}}},\"PodDisruptionBudgetSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxUnavailable\":{\"$ref\":\"#/$defs/IntOrString\"},\"minAvailable\":{\"$ref\":\"#/$defs/IntOrString\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"unhealthyPodEvictionPolicy\":{\"type\":\"string\",\"enum\":[\"AlwaysAllow\",\"IfHealthyBudget\"]}}},\"PodFailurePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"rules\"],\"properties\":{\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodFailurePolicyRule\"}}}},\"PodFailurePolicyOnExitCodesRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\",\"values\"],\"properties\":{\"containerName\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}}}},\"PodFailurePolicyOnPodConditionsPattern\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"status\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"}}},\"PodFailurePolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"action\"],\"properties\":{\"action\":{\"type\":\"string\"},\"onExitCodes\":{\"$ref\":\"#/$defs/PodFailurePolicyOnExitCodesRequirement\"},\"onPodConditions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodFailurePolicyOnPodConditionsPattern\"}}}},\"PodOS\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}},\"PodReadinessGate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"conditionType\"],\"properties\":{\"conditionType\":{\"type\":\"string\"}}},\"PodResourceClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"resourceClaimName\":{\"type\":\"string\",\"x-since\":\"1.31\"},\"resourceClaimTemplateName\":{\"type\":\"string\",\"x-since\":\"1.31\"}}},\"PodSchedulingGate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}},\"PodSecurityContext\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"appArmorProfile\":{\"$ref\":\"#/$defs/AppArmorProfile\",\"x-since\":\"1.30\"},\"fsGroup\":{\"type\":\"integer\",\"minimum\":0},\"fsGroupChangePolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"OnRootMismatch\"]},\"runAsGroup\":{\"type\":\"integer\",\"minimum\":0},\"runAsNonRoot\":{\"type\":\"boolean\"},\"runAsUser\":{\"type\":\"integer\",\"minimum\":0},\"seLinuxChangePolicy\":{\"type\":\"string\",\"x-since\":\"1.32\"},\"seLinuxOptions\":{\"$ref\":\"#/$defs/SELinuxOptions\"},\"seccompProfile\":{\"$ref\":\"#/$defs/SeccompProfile\"},\"supplementalGroups\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}},\"supplementalGroupsPolicy\":{\"type\":\"string\",\"x-since\":\"1.31\"},\"sysctls\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Sysctl\"}},\"windowsOptions\":{\"$ref\":\"#/$defs/WindowsSecurityContextOptions\"}}},\"PodSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"containers\"],\"properties\":{\"activeDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"affinity\":{\"$ref\":\"#/$defs/Affinity\"},\"automountServiceAccountToken\":{\"type\":\"boolean\"},\"containers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Container\"}},\"dnsConfig\":{\"$ref\":\"#/$defs/PodDNSConfig\"},\"dnsPolicy\":{\"type\":\"string\",\"enum\":[\"ClusterFirst\",\"ClusterFirstWithHostNet\",\"Default\",\"None\"]},\"enableServiceLinks\":{\"type\":\"boolean\"},\"ephemeralContainers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EphemeralContainer\"}},\"hostAliases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HostAlias\"}},\"hostIPC\":{\"type\":\"boolean\"},\"hostNetwork\":{\"type\":\"boolean\"},\"hostPID\":{\"type\":\"boolean\"},\"hostUsers\":{\"type\":\"boolean\"},\"hostname\":{\"type\":\"string\"},\"hostnameOverride\":{\"type\":\"string\",\"x-since\":\"1.34\"},\"imagePullSecrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LocalObjectReference\"}},\"initContainers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Container\"}},\"nodeName\":{\"type\":\"string\"},\"nodeSelector\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"os\":{\"$ref\":\"#/$defs/PodOS\"},\"overhead\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"preemptionPolicy\":{\"type\":\"string\",\"enum\":[\"Never\",\"PreemptLowerPriority\"]},\"priority\":{\"type\":\"integer\"},\"priorityClassName\":{\"type\":\"string\"},\"readinessGates\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodReadinessGate\"}},\"resourceClaims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodResourceClaim\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\",\"x-since\":\"1.32\"},\"restartPolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"Never\",\"OnFailure\"]},\"runtimeClassName\":{\"type\":\"string\"},\"schedulerName\":{\"type\":\"string\"},\"schedulingGates\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodSchedulingGate\"}},\"securityContext\":{\"$ref\":\"#/$defs/PodSecurityContext\"},\"serviceAccount\":{\"type\":\"string\"},\"serviceAccountName\":{\"type\":\"string\"},\"setHostnameAsFQDN\":{\"type\":\"boolean\"},\"shareProcessNamespace\":{\"type\":\"boolean\"},\"subdomain\":{\"type\":\"string\"},\"terminationGracePeriodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"tolerations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Toleration\"}},\"topologySpreadConstraints\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/TopologySpreadConstraint\"}},\"volumes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Volume\"}},\"workloadRef\":{\"$ref\":\"#/$defs/WorkloadReference\",\"x-since\":\"1.35\"}}},\"PodTemplateSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PodSpec\"}}},\"PodsMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metric\",\"target\"],\"properties\":{\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"PolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"verbs\"],\"properties\":{\"apiGroups\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"nonResourceURLs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resourceNames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"verbs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"PortworxVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"volumeID\":{\"type\":\"string\"}}},\"PreferredSchedulingTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"preference\",\"weight\"],\"properties\":{\"preference\":{\"$ref\":\"#/$defs/NodeSelectorTerm\"},\"weight\":{\"type\":\"integer\",\"minimum\":0}}},\"Probe\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"exec\":{\"$ref\":\"#/$defs/ExecAction\"},\"failureThreshold\":{\"type\":\"integer\",\"minimum\":1},\"grpc\":{\"$ref\":\"#/$defs/GRPCAction\"},\"httpGet\":{\"$ref\":\"#/$defs/HTTPGetAction\"},\"initialDelaySeconds\":{\"type\":\"integer\",\"minimum\":0},\"periodSeconds\":{\"type\":\"integer\",\"minimum\":1},\"successThreshold\":{\"type\":\"integer\",\"minimum\":1},\"tcpSocket\":{\"$ref\":\"#/$defs/TCPSocketAction\"},\"terminationGracePeriodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"timeoutSeconds\":{\"type\":\"integer\",\"minimum\":1}}},\"ProjectedVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"sources\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeProjection\"}}}},\"Quantity\":{\"anyOf\":[{\"type\":\"string\",\"pattern\":\"^[+-]?([0-9]+(\\\\.[0-9]*)?|\\\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$\"},{\"type\":\"number\"}]},\"QuobyteVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"registry\",\"volume\"],\"properties\":{\"group\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"registry\":{\"type\":\"string\"},\"tenant\":{\"type\":\"string\"},\"user\":{\"type\":\"string\"},\"volume\":{\"type\":\"string\"}}},\"RBDVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"image\",\"monitors\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"image\":{\"type\":\"string\"},\"keyring\":{\"type\":\"string\"},\"monitors\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"pool\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"user\":{\"type\":\"string\"}}},\"ResourceClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"request\":{\"type\":\"string\",\"x-since\":\"1.31\"}}},\"ResourceFieldSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resource\"],\"properties\":{\"containerName\":{\"type\":\"string\"},\"divisor\":{\"$ref\":\"#/$defs/Quantity\"},\"resource\":{\"type\":\"string\"}}},\"ResourceMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"target\"],\"properties\":{\"name\":{\"type\":\"string\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ResourceQuota\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ResourceQuotaSpec\"}}},\"ResourceQuotaSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hard\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"scopeSelector\":{\"$ref\":\"#/$defs/ScopeSelector\"},\"scopes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ResourceRequirements\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"claims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ResourceClaim\"}},\"limits\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"requests\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}}}},\"Role\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PolicyRule\"}}}},\"RoleBinding\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"roleRef\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"roleRef\":{\"$ref\":\"#/$defs/RoleRef\"},\"subjects\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Subject\"}}}},\"RoleRef\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"apiGroup\",\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"RollingUpdateDeployment\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxSurge\":{\"$ref\":\"#/$defs/IntOrString\"},\"maxUnavailable\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"SELinuxOptions\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"level\":{\"type\":\"string\"},\"role\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"},\"user\":{\"type\":\"string\"}}},\"ScaleIOVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"gateway\",\"secretRef\",\"system\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"gateway\":{\"type\":\"string\"},\"protectionDomain\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"sslEnabled\":{\"type\":\"boolean\"},\"storageMode\":{\"type\":\"string\"},\"storagePool\":{\"type\":\"string\"},\"system\":{\"type\":\"string\"},\"volumeName\":{\"type\":\"string\"}}},\"ScopeSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ScopedResourceSelectorRequirement\"}}}},\"ScopedResourceSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\",\"scopeName\"],\"properties\":{\"operator\":{\"type\":\"string\"},\"scopeName\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"SeccompProfile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"localhostProfile\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"Localhost\",\"RuntimeDefault\",\"Unconfined\"]}}},\"Secret\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"data\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"immutable\":{\"type\":\"boolean\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"stringData\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"type\":{\"type\":\"string\"}}},\"SecretEnvSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\"],\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"optional\":{\"type\":\"boolean\"},\"secretName\":{\"type\":\"string\"}}},\"SecurityContext\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowPrivilegeEscalation\":{\"type\":\"boolean\"},\"appArmorProfile\":{\"$ref\":\"#/$defs/AppArmorProfile\",\"x-since\":\"1.30\"},\"capabilities\":{\"$ref\":\"#/$defs/Capabilities\"},\"privileged\":{\"type\":\"boolean\"},\"procMount\":{\"type\":\"string\"},\"readOnlyRootFilesystem\":{\"type\":\"boolean\"},\"runAsGroup\":{\"type\":\"integer\",\"minimum\":0},\"runAsNonRoot\":{\"type\":\"boolean\"},\"runAsUser\":{\"type\":\"integer\",\"minimum\":0},\"seLinuxOptions\":{\"$ref\":\"#/$defs/SELinuxOptions\"},\"seccompProfile\":{\"$ref\":\"#/$defs/SeccompProfile\"},\"windowsOptions\":{\"$ref\":\"#/$defs/WindowsSecurityContextOptions\"}}},\"Service\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ServiceSpec\"}}},\"ServiceAccount\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"automountServiceAccountToken\":{\"type\":\"boolean\"},\"imagePullSecrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LocalObjectReference\"}},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"secrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ObjectReference\"}}}},\"ServiceAccountTokenProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"audience\":{\"type\":\"string\"},\"expirationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"path\":{\"type\":\"string\"}}},\"ServicePort\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"appProtocol\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"nodePort\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":65535},\"port\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]},\"targetPort\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"ServiceSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allocateLoadBalancerNodePorts\":{\"type\":\"boolean\"},\"clusterIP\":{\"type\":\"string\"},\"clusterIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"externalIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"externalName\":{\"type\":\"string\"},\"externalTrafficPolicy\":{\"type\":\"string\",\"enum\":[\"Cluster\",\"Local\"]},\"healthCheckNodePort\":{\"type\":\"integer\",\"minimum\":0},\"internalTrafficPolicy\":{\"type\":\"string\",\"enum\":[\"Cluster\",\"Local\"]},\"ipFamilies\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipFamilyPolicy\":{\"type\":\"string\"},\"loadBalancerClass\":{\"type\":\"string\"},\"loadBalancerIP\":{\"type\":\"string\"},\"loadBalancerSourceRanges\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ServicePort\"}},\"publishNotReadyAddresses\":{\"type\":\"boolean\"},\"selector\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"sessionAffinity\":{\"type\":\"string\",\"enum\":[\"ClientIP\",\"None\"]},\"sessionAffinityConfig\":{\"$ref\":\"#/$defs/SessionAffinityConfig\"},\"trafficDistribution\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"type\":{\"type\":\"string\",\"enum\":[\"ClusterIP\",\"ExternalName\",\"LoadBalancer\",\"NodePort\"]}}},\"SessionAffinityConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"clientIP\":{\"$ref\":\"#/$defs/ClientIPConfig\"}}},\"SleepAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"seconds\"],\"properties\":{\"seconds\":{\"type\":\"integer\",\"minimum\":0}}},\"StorageOSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"volumeName\":{\"type\":\"string\"},\"volumeNamespace\":{\"type\":\"string\"}}},\"Subject\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"SuccessPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"rules\"],\"properties\":{\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/SuccessPolicyRule\"}}}},\"SuccessPolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"succeededCount\":{\"type\":\"integer\",\"minimum\":0},\"succeededIndexes\":{\"type\":\"string\"}}},\"Sysctl\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"value\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"TCPSocketAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"host\":{\"type\":\"string\"},\"port\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"Toleration\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"effect\":{\"type\":\"string\"},\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"tolerationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"value\":{\"type\":\"string\"}}},\"TopologySpreadConstraint\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"maxSkew\",\"topologyKey\",\"whenUnsatisfiable\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"matchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"maxSkew\":{\"type\":\"integer\",\"minimum\":1},\"minDomains\":{\"type\":\"integer\",\"minimum\":0},\"nodeAffinityPolicy\":{\"type\":\"string\",\"enum\":[\"Honor\",\"Ignore\"]},\"nodeTaintsPolicy\":{\"type\":\"string\",\"enum\":[\"Honor\",\"Ignore\"]},\"topologyKey\":{\"type\":\"string\"},\"whenUnsatisfiable\":{\"type\":\"string\",\"enum\":[\"DoNotSchedule\",\"ScheduleAnyway\"]}}},\"TypedLocalObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"TypedObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"ValidatingAdmissionPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ValidatingAdmissionPolicySpec\"}}},\"ValidatingAdmissionPolicyBinding\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ValidatingAdmissionPolicyBindingSpec\"}}},\"ValidatingAdmissionPolicyBindingSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchResources\":{\"$ref\":\"#/$defs/MatchResources\"},\"paramRef\":{\"$ref\":\"#/$defs/ParamRef\"},\"policyName\":{\"type\":\"string\"},\"validationActions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ValidatingAdmissionPolicySpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"auditAnnotations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AuditAnnotation\"}},\"failurePolicy\":{\"type\":\"string\"},\"matchConditions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/MatchCondition\"}},\"matchConstraints\":{\"$ref\":\"#/$defs/MatchResources\"},\"paramKind\":{\"$ref\":\"#/$defs/ParamKind\"},\"validations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Validation\"}},\"variables\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Variable\"}}}},\"Validation\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"},\"messageExpression\":{\"type\":\"string\"},\"reason\":{\"type\":\"string\"}}},\"Variable\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\",\"name\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"Volume\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"awsElasticBlockStore\":{\"$ref\":\"#/$defs/AWSElasticBlockStoreVolumeSource\"},\"azureDisk\":{\"$ref\":\"#/$defs/AzureDiskVolumeSource\"},\"azureFile\":{\"$ref\":\"#/$defs/AzureFileVolumeSource\"},\"cephfs\":{\"$ref\":\"#/$defs/CephFSVolumeSource\"},\"cinder\":{\"$ref\":\"#/$defs/CinderVolumeSource\"},\"configMap\":{\"$ref\":\"#/$defs/ConfigMapVolumeSource\"},\"csi\":{\"$ref\":\"#/$defs/CSIVolumeSource\"},\"downwardAPI\":{\"$ref\":\"#/$defs/DownwardAPIVolumeSource\"},\"emptyDir\":{\"$ref\":\"#/$defs/EmptyDirVolumeSource\"},\"ephemeral\":{\"$ref\":\"#/$defs/EphemeralVolumeSource\"},\"fc\":{\"$ref\":\"#/$defs/FCVolumeSource\"},\"flexVolume\":{\"$ref\":\"#/$defs/FlexVolumeSource\"},\"flocker\":{\"$ref\":\"#/$defs/FlockerVolumeSource\"},\"gcePersistentDisk\":{\"$ref\":\"#/$defs/GCEPersistentDiskVolumeSource\"},\"gitRepo\":{\"$ref\":\"#/$defs/GitRepoVolumeSource\"},\"glusterfs\":{\"$ref\":\"#/$defs/GlusterfsVolumeSource\"},\"hostPath\":{\"$ref\":\"#/$defs/HostPathVolumeSource\"},\"image\":{\"$ref\":\"#/$defs/ImageVolumeSource\",\"x-since\":\"1.31\"},\"iscsi\":{\"$ref\":\"#/$defs/ISCSIVolumeSource\"},\"name\":{\"type\":\"string\"},\"nfs\":{\"$ref\":\"#/$defs/NFSVolumeSource\"},\"persistentVolumeClaim\":{\"$ref\":\"#/$defs/PersistentVolumeClaimVolumeSource\"},\"photonPersistentDisk\":{\"$ref\":\"#/$defs/PhotonPersistentDiskVolumeSource\"},\"portworxVolume\":{\"$ref\":\"#/$defs/PortworxVolumeSource\"},\"projected\":{\"$ref\":\"#/$defs/ProjectedVolumeSource\"},\"quobyte\":{\"$ref\":\"#/$defs/QuobyteVolumeSource\"},\"rbd\":{\"$ref\":\"#/$defs/RBDVolumeSource\"},\"scaleIO\":{\"$ref\":\"#/$defs/ScaleIOVolumeSource\"},\"secret\":{\"$ref\":\"#/$defs/SecretVolumeSource\"},\"storageos\":{\"$ref\":\"#/$defs/StorageOSVolumeSource\"},\"vsphereVolume\":{\"$ref\":\"#/$defs/VsphereVirtualDiskVolumeSource\"}}},\"VolumeDevice\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"devicePath\",\"name\"],\"properties\":{\"devicePath\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"VolumeMount\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"mountPath\",\"name\"],\"properties\":{\"mountPath\":{\"type\":\"string\"},\"mountPropagation\":{\"type\":\"string\",\"enum\":[\"Bidirectional\",\"HostToContainer\",\"None\"]},\"name\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"recursiveReadOnly\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"subPath\":{\"type\":\"string\"},\"subPathExpr\":{\"type\":\"string\"}}},\"VolumeProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"clusterTrustBundle\":{\"$ref\":\"#/$defs/ClusterTrustBundleProjection\"},\"configMap\":{\"$ref\":\"#/$defs/ConfigMapProjection\"},\"downwardAPI\":{\"$ref\":\"#/$defs/DownwardAPIProjection\"},\"podCertificate\":{\"$ref\":\"#/$defs/PodCertificateProjection\",\"x-since\":\"1.34\"},\"secret\":{\"$ref\":\"#/$defs/SecretProjection\"},\"serviceAccountToken\":{\"$ref\":\"#/$defs/ServiceAccountTokenProjection\"}}},\"VolumeResourceRequirements\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"limits\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"requests\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}}}},\"VsphereVirtualDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumePath\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"storagePolicyID\":{\"type\":\"string\"},\"storagePolicyName\":{\"type\":\"string\"},\"volumePath\":{\"type\":\"string\"}}},\"WeightedPodAffinityTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"podAffinityTerm\",\"weight\"],\"properties\":{\"podAffinityTerm\":{\"$ref\":\"#/$defs/PodAffinityTerm\"},\"weight\":{\"type\":\"integer\",\"minimum\":0}}},\"WindowsSecurityContextOptions\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"gmsaCredentialSpec\":{\"type\":\"string\"},\"gmsaCredentialSpecName\":{\"type\":\"string\"},\"hostProcess\":{\"type\":\"boolean\"},\"runAsUserName\":{\"type\":\"string\"}}},\"WorkloadReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"podGroup\"],\"properties\":{\"name\":{\"type\":\"string\"},\"podGroup\":{\"type\":\"string\"},\"podGroupReplicaKey\":{\"type\":\"string\"}}}}}",
	"kustomize": "{\"kinds\":{\"kustomize.config.k8s.io/v1beta1/Kustomization\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resources\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"configMapGenerator\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/configMapGenerator\"}},\"images\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/image\"}}}}},\"$defs\":{\"configMapGenerator\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"files\",\"options\"],\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"files\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"options\":{\"$ref\":\"#/$defs/options\"}}},\"options\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"disableNameSuffixHash\"],\"properties\":{\"disableNameSuffixHash\":{\"type\":\"boolean\",\"enum\":[true]},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"image\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"newTag\":{\"type\":\"string\"},\"digest\":{\"type\":\"string\"}}}}}",
	"traefik": "{\"kinds\":{\"traefik.io/v1alpha1/IngressRoute\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"routes\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"entryPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"parentRefs\":{\"$ref\":\"#/$defs/parentRefs\"},\"routes\":{\"type\":\"array\",\"items\":{\"required\":[\"match\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"enum\":[\"Rule\"],\"type\":\"string\"},\"match\":{\"type\":\"string\"},\"middlewares\":{\"$ref\":\"#/$defs/parentRefs\"},\"observability\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessLogs\":{\"type\":\"boolean\"},\"metrics\":{\"type\":\"boolean\"},\"traceVerbosity\":{\"enum\":[\"minimal\",\"detailed\"],\"type\":\"string\"},\"tracing\":{\"type\":\"boolean\"}}},\"priority\":{\"maximum\":9223372036854775000,\"type\":\"integer\"},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/items2\"}},\"syntax\":{\"type\":\"string\"}}}},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"certResolver\":{\"type\":\"string\"},\"domains\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"main\":{\"type\":\"string\"},\"sans\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"options\":{\"$ref\":\"#/$defs/items\"},\"secretName\":{\"type\":\"string\"},\"store\":{\"$ref\":\"#/$defs/items\"}}}}}}},\"traefik.io/v1alpha1/Middleware\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"addPrefix\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"prefix\":{\"type\":\"string\"}}},\"basicAuth\":{\"$ref\":\"#/$defs/basicAuth\"},\"buffering\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxRequestBodyBytes\":{\"type\":\"integer\"},\"maxResponseBodyBytes\":{\"type\":\"integer\"},\"memRequestBodyBytes\":{\"type\":\"integer\"},\"memResponseBodyBytes\":{\"type\":\"integer\"},\"retryExpression\":{\"type\":\"string\"}}},\"chain\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"middlewares\":{\"$ref\":\"#/$defs/parentRefs\"}}},\"circuitBreaker\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"checkPeriod\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]},\"expression\":{\"type\":\"string\"},\"fallbackDuration\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"recoveryDuration\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]},\"responseCode\":{\"maximum\":599,\"minimum\":100,\"type\":\"integer\"}}},\"compress\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultEncoding\":{\"type\":\"string\"},\"encodings\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"excludedContentTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"includedContentTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"minResponseBodyBytes\":{\"minimum\":0,\"type\":\"integer\"}}},\"contentType\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"autoDetect\":{\"type\":\"boolean\"}}},\"digestAuth\":{\"$ref\":\"#/$defs/basicAuth\"},\"errors\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"query\":{\"type\":\"string\"},\"service\":{\"$ref\":\"#/$defs/items2\"},\"status\":{\"type\":\"array\",\"items\":{\"pattern\":\"^([1-5][0-9]{2}[,-]?)+$\",\"type\":\"string\"}},\"statusRewrites\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}}}},\"forwardAuth\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"addAuthCookiesToResponse\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"address\":{\"type\":\"string\"},\"authRequestHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"authResponseHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"authResponseHeadersRegex\":{\"type\":\"string\"},\"forwardBody\":{\"type\":\"boolean\"},\"headerField\":{\"type\":\"string\"},\"maxBodySize\":{\"type\":\"integer\"},\"maxResponseBodySize\":{\"type\":\"integer\"},\"preserveLocationHeader\":{\"type\":\"boolean\"},\"preserveRequestMethod\":{\"type\":\"boolean\"},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"caOptional\":{\"type\":\"boolean\"},\"caSecret\":{\"type\":\"string\"},\"certSecret\":{\"type\":\"string\"},\"insecureSkipVerify\":{\"type\":\"boolean\"}}},\"trustForwardHeader\":{\"type\":\"boolean\"}}},\"grpcWeb\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowOrigins\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"headers\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessControlAllowCredentials\":{\"type\":\"boolean\"},\"accessControlAllowHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowMethods\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowOriginList\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowOriginListRegex\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlExposeHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlMaxAge\":{\"type\":\"integer\"},\"addVaryHeader\":{\"type\":\"boolean\"},\"allowedHosts\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"browserXssFilter\":{\"type\":\"boolean\"},\"contentSecurityPolicy\":{\"type\":\"string\"},\"contentSecurityPolicyReportOnly\":{\"type\":\"string\"},\"contentTypeNosniff\":{\"type\":\"boolean\"},\"customBrowserXSSValue\":{\"type\":\"string\"},\"customFrameOptionsValue\":{\"type\":\"string\"},\"customRequestHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"customResponseHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"featurePolicy\":{\"type\":\"string\"},\"forceSTSHeader\":{\"type\":\"boolean\"},\"frameDeny\":{\"type\":\"boolean\"},\"hostsProxyHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"isDevelopment\":{\"type\":\"boolean\"},\"permissionsPolicy\":{\"type\":\"string\"},\"publicKey\":{\"type\":\"string\"},\"referrerPolicy\":{\"type\":\"string\"},\"sslForceHost\":{\"type\":\"boolean\"},\"sslHost\":{\"type\":\"string\"},\"sslProxyHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"sslRedirect\":{\"type\":\"boolean\"},\"sslTemporaryRedirect\":{\"type\":\"boolean\"},\"stsIncludeSubdomains\":{\"type\":\"boolean\"},\"stsPreload\":{\"type\":\"boolean\"},\"stsSeconds\":{\"minimum\":0,\"type\":\"integer\"}}},\"inFlightReq\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"amount\":{\"minimum\":0,\"type\":\"integer\"},\"sourceCriterion\":{\"$ref\":\"#/$defs/sourceCriterion\"}}},\"ipAllowList\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"rejectStatusCode\":{\"type\":\"integer\"},\"sourceRange\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ipWhiteList\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"sourceRange\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"passTLSClientCert\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"info\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"issuer\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonName\":{\"type\":\"boolean\"},\"country\":{\"type\":\"boolean\"},\"domainComponent\":{\"type\":\"boolean\"},\"locality\":{\"type\":\"boolean\"},\"organization\":{\"type\":\"boolean\"},\"province\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"}}},\"notAfter\":{\"type\":\"boolean\"},\"notBefore\":{\"type\":\"boolean\"},\"sans\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"},\"subject\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonName\":{\"type\":\"boolean\"},\"country\":{\"type\":\"boolean\"},\"domainComponent\":{\"type\":\"boolean\"},\"locality\":{\"type\":\"boolean\"},\"organization\":{\"type\":\"boolean\"},\"organizationalUnit\":{\"type\":\"boolean\"},\"province\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"}}}}},\"pem\":{\"type\":\"boolean\"}}},\"plugin\":{\"type\":\"object\",\"additionalProperties\":{}},\"rateLimit\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"average\":{\"minimum\":0,\"type\":\"integer\"},\"burst\":{\"minimum\":0,\"type\":\"integer\"},\"period\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"redis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"db\":{\"type\":\"integer\"},\"dialTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]},\"endpoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"maxActiveConns\":{\"type\":\"integer\"},\"minIdleConns\":{\"type\":\"integer\"},\"poolSize\":{\"type\":\"integer\"},\"readTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]},\"secret\":{\"type\":\"string\"},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"caSecret\":{\"type\":\"string\"},\"certSecret\":{\"type\":\"string\"},\"insecureSkipVerify\":{\"type\":\"boolean\"}}},\"writeTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]}}},\"sourceCriterion\":{\"$ref\":\"#/$defs/sourceCriterion\"}}},\"redirectRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"permanent\":{\"type\":\"boolean\"},\"regex\":{\"type\":\"string\"},\"replacement\":{\"type\":\"string\"}}},\"redirectScheme\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"permanent\":{\"type\":\"boolean\"},\"port\":{\"type\":\"string\"},\"scheme\":{\"type\":\"string\"}}},\"replacePath\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"path\":{\"type\":\"string\"}}},\"replacePathRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"regex\":{\"type\":\"string\"},\"replacement\":{\"type\":\"string\"}}},\"retry\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"attempts\":{\"minimum\":0,\"type\":\"integer\"},\"initialInterval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]}}},\"stripPrefix\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"forceSlash\":{\"type\":\"boolean\"},\"prefixes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"stripPrefixRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"regex\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}}},\"traefik.io/v1alpha1/ServersTransport\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"certificatesSecrets\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"disableHTTP2\":{\"type\":\"boolean\"},\"forwardingTimeouts\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"dialTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]},\"idleConnTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]},\"pingTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]},\"readIdleTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]},\"responseHeaderTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|\u00b5s|ms|s|m|h))*[0-9]*$\"}]}}},\"insecureSkipVerify\":{\"type\":\"boolean\"},\"maxIdleConnsPerHost\":{\"minimum\":-1,\"type\":\"integer\"},\"peerCertURI\":{\"type\":\"string\"},\"rootCAs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMap\":{\"type\":\"string\"},\"secret\":{\"type\":\"string\"}}}},\"rootCAsSecrets\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"serverName\":{\"type\":\"string\"},\"spiffe\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"trustDomain\":{\"type\":\"string\"}}}}}}}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"parentRefs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/items\"}},\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"items2\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"healthCheck\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"followRedirects\":{\"type\":\"boolean\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"hostname\":{\"type\":\"string\"},\"interval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"method\":{\"type\":\"string\"},\"mode\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"port\":{\"type\":\"integer\"},\"scheme\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\"},\"timeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"unhealthyInterval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]}}},\"kind\":{\"enum\":[\"Service\",\"TraefikService\"],\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"nativeLB\":{\"type\":\"boolean\"},\"nodePortLB\":{\"type\":\"boolean\"},\"passHostHeader\":{\"type\":\"boolean\"},\"passiveHealthCheck\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"failureWindow\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"maxFailedAttempts\":{\"type\":\"integer\"}}},\"port\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"responseForwarding\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"flushInterval\":{\"type\":\"string\"}}},\"scheme\":{\"type\":\"string\"},\"serversTransport\":{\"type\":\"string\"},\"sticky\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cookie\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"domain\":{\"type\":\"string\"},\"httpOnly\":{\"type\":\"boolean\"},\"maxAge\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"sameSite\":{\"enum\":[\"none\",\"lax\",\"strict\"],\"type\":\"string\"},\"secure\":{\"type\":\"boolean\"}}}}},\"strategy\":{\"enum\":[\"wrr\",\"p2c\",\"hrw\",\"leasttime\",\"RoundRobin\"],\"type\":\"string\"},\"weight\":{\"minimum\":0,\"type\":\"integer\"}}},\"basicAuth\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headerField\":{\"type\":\"string\"},\"realm\":{\"type\":\"string\"},\"removeHeader\":{\"type\":\"boolean\"},\"secret\":{\"type\":\"string\"}}},\"sourceCriterion\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"requestHeaderName\":{\"type\":\"string\"},\"requestHost\":{\"type\":\"boolean\"}}},\"ipStrategy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"depth\":{\"minimum\":0,\"type\":\"integer\"},\"excludedIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipv6Subnet\":{\"type\":\"integer\"}}}}}"
};

// src/policy/schema/schema.ts
/** Each file is parsed once, and only when an object asks for it: most runs need one or two of them. */
const parsed = /* @__PURE__ */ new Map();
/** The schemas among which a kind's is, by `group/version/Kind`; undefined for a kind that has none. */
function schemaFileOf(kind) {
	if (!Object.hasOwn(kubernetesSchemaOf, kind)) return void 0;
	const name = kubernetesSchemaOf[kind] ?? "";
	const known = parsed.get(name);
	if (known !== void 0) return known;
	const { kinds, $defs } = JSON.parse(kubernetesSchemaText[name] ?? "");
	const file = {
		kinds,
		$defs,
		patterns: /* @__PURE__ */ new Map()
	};
	parsed.set(name, file);
	return file;
}

// src/policy/schema/leaf.ts
/** What a value that is no collection should have been; undefined when it is that. */
function leafFault(value, schema, patterns) {
	if (schema.anyOf !== void 0) {
		const faults = schema.anyOf.map((branch) => leafFault(value, branch, patterns));
		return faults.includes(void 0) ? void 0 : faults.join(" or ");
	}
	switch (schema.type) {
		case "string": return typeof value === "string" ? textFault(value, schema, patterns) : `text${choice(schema)}`;
		case "boolean": return typeof value === "boolean" ? choiceFault(value, schema) : "true or false";
		case "integer": return Number.isSafeInteger(value) ? numberFault(Number(value), schema) : "a whole number";
		case "number": return Number.isFinite(value) ? numberFault(Number(value), schema) : "a number";
		default: return;
	}
}
function textFault(value, schema, patterns) {
	const { minLength = 0, maxLength, pattern } = schema;
	if (value.length < minLength) return `text of at least ${minLength} characters`;
	if (maxLength !== void 0 && value.length > maxLength) return `text of at most ${maxLength} characters`;
	if (pattern !== void 0 && !compiled(pattern, patterns).test(value)) return `text like ${pattern}`;
	return choiceFault(value, schema);
}
function compiled(pattern, patterns) {
	const known = patterns.get(pattern) ?? new RegExp(pattern);
	patterns.set(pattern, known);
	return known;
}
function numberFault(value, schema) {
	const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
	if (value >= minimum && value <= maximum) return choiceFault(value, schema);
	if (schema.maximum === void 0) return `a number of at least ${minimum}`;
	return `a number from ${schema.minimum ?? "less"} to ${maximum}`;
}
function choiceFault(value, schema) {
	return schema.enum === void 0 || schema.enum.includes(value) ? void 0 : choice(schema).trim().replace(/^,? ?/, "");
}
function choice({ enum: values }) {
	return values === void 0 ? "" : `, one of ${values.join(", ")}`;
}

// src/policy/schema/walk.ts
/** More would not be read. */
const mostFaults = 20;
/**
* Walks a value along its schema. A field that came with a version above `minor` (of Kubernetes 1.x; undefined for any)
* is a fault. Written out, because it is a fifth of the code and of the start of a compiled validator, and names fields.
*/
function schemaFaults(value, schema, file, minor) {
	const walk = {
		file,
		minor,
		keys: [],
		faults: []
	};
	visit(value, schema, walk);
	return walk.faults;
}
function visit(value, schema, walk) {
	const target = resolve(schema, walk.file);
	if (target.type === "object") visitObject(value, target, walk);
	else if (target.type === "array") visitArray(value, target, walk);
	else {
		const expected = leafFault(value, target, walk.file.patterns);
		if (expected !== void 0) report(walk, {
			kind: "value",
			expected
		});
	}
}
function resolve(schema, { $defs }) {
	return schema.$ref === void 0 ? schema : $defs[schema.$ref.slice(8)] ?? {};
}
function visitObject(value, schema, walk) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		report(walk, {
			kind: "value",
			expected: "a mapping"
		});
		return;
	}
	const keys = Object.keys(value);
	if (isOutside(keys.length, schema.minProperties, schema.maxProperties)) report(walk, {
		kind: "value",
		expected: range("fields", schema.minProperties, schema.maxProperties)
	});
	for (const key of keys) {
		walk.keys.push(key);
		visitField(value[key], key, schema, walk);
		walk.keys.pop();
	}
	for (const key of schema.required ?? []) {
		if (Object.hasOwn(value, key)) continue;
		walk.keys.push(key);
		report(walk, { kind: "missing" });
		walk.keys.pop();
	}
}
function visitField(value, key, schema, walk) {
	const { properties, additionalProperties } = schema;
	if (properties !== void 0 && Object.hasOwn(properties, key)) {
		const field = properties[key] ?? {};
		const since = field["x-since"];
		if (since !== void 0 && isNewer(since, walk.minor)) report(walk, {
			kind: "newer",
			since
		});
		visit(value, field, walk);
	} else if (additionalProperties === false) report(walk, {
		kind: "unknown",
		known: Object.keys(properties ?? {})
	});
	else if (additionalProperties !== void 0) visit(value, additionalProperties, walk);
}
function visitArray(value, schema, walk) {
	if (!Array.isArray(value)) {
		report(walk, {
			kind: "value",
			expected: "a list"
		});
		return;
	}
	if (isOutside(value.length, schema.minItems, schema.maxItems)) report(walk, {
		kind: "value",
		expected: range("elements", schema.minItems, schema.maxItems)
	});
	const { items } = schema;
	if (items === void 0) return;
	for (let index = 0; index < value.length; index += 1) {
		walk.keys.push(index);
		visit(value[index], items, walk);
		walk.keys.pop();
	}
}
function isNewer(since, minor) {
	return minor !== void 0 && Number(since.split(".")[1]) > minor;
}
function isOutside(count, least = 0, most = Number.POSITIVE_INFINITY) {
	return count < least || count > most;
}
function range(what, least = 0, most) {
	return most === void 0 ? `at least ${least} ${what}` : `${least} to ${most} ${what}`;
}
function report(walk, problem) {
	if (walk.faults.length < mostFaults) walk.faults.push({
		keys: [...walk.keys],
		problem
	});
}

// src/policy/object-schema.ts
/**
* Every object follows the closed schema of its kind, at the lowest and at the highest version of Kubernetes: a field
* that the lower does not know is as wrong as a misspelt one. Code: policy.schema.
*/
const objectsFollowSchemas = ({ manifests, kubernetes }) => {
	const minor = kubernetes === void 0 ? void 0 : Number(kubernetes.split(".")[1]);
	return manifests.flatMap((manifest) => faultsOf$1(manifest, minor));
};
/** A kind without a schema is no kind that may be written, which is another rule's finding. */
function faultsOf$1(manifest, minor) {
	const object = withoutSeal(manifest.object);
	const kind = `${textOf$1(object.apiVersion)}/${textOf$1(object.kind)}`;
	const file = schemaFileOf(kind);
	const schema = file?.kinds[kind];
	if (file === void 0 || schema === void 0) return [];
	return schemaFaults(object, schema, file, minor).map(({ keys, problem }) => refusal("policy.schema", manifest, keys, detailOf(problem, keys)));
}
/** What SOPS adds to a Secret is no field of its kind, and gone once it is opened. */
function withoutSeal(object) {
	if (object.kind !== "Secret") return object;
	const { sops: _, ...secret } = object;
	return secret;
}
function detailOf(problem, keys) {
	switch (problem.kind) {
		case "unknown": {
			const [near] = nearestNames(String(keys.at(-1)), problem.known, 1);
			const message = "there is no such field";
			return near === void 0 ? { message } : {
				message,
				hint: `Did you mean "${near}"?`
			};
		}
		case "missing": return { message: "the field is missing" };
		case "newer": return {
			message: `the field came with Kubernetes ${problem.since}`,
			hint: "Raise kubernetes in karst.yaml when every cluster has it."
		};
		case "value": return {
			message: "the value does not fit",
			expected: problem.expected
		};
	}
}

// src/policy/pod/app-armor.ts
const types = [
	void 0,
	"RuntimeDefault",
	"Localhost"
];
const prefix = "container.apparmor.security.beta.kubernetes.io/";
/** Baseline: AppArmor stays on, in fields and in the annotations that came before them. */
const appArmor = {
	rule: "app-armor",
	faults: (pod) => [...securityContexts(pod).filter(({ value }) => !types.includes(mapAt(value, ["appArmorProfile"]).type)).map(({ keys }) => ({
		keys: [
			...keys,
			"appArmorProfile",
			"type"
		],
		message: "AppArmor would be off",
		expected: "RuntimeDefault or Localhost"
	})), ...Object.entries(pod.annotations.value).filter(([key, value]) => key.startsWith(prefix) && !isProfile(textOf$1(value))).map(([key]) => ({
		keys: [...pod.annotations.keys, key],
		message: "AppArmor would be off",
		expected: "runtime/default or localhost/\u2026"
	}))]
};
function isProfile(text) {
	return text === "" || text === "runtime/default" || text.startsWith("localhost/");
}

// src/policy/pod/capabilities.ts
/** Restricted: every container drops ALL capabilities, and adds none but NET_BIND_SERVICE. */
const capabilities = {
	rule: "capabilities",
	faults: ({ containers }) => containers.flatMap(({ keys, value }) => {
		const place = ["securityContext", "capabilities"];
		const { drop, add } = mapAt(value, place);
		const isDropped = Array.isArray(drop) && drop.includes("ALL");
		const added = Array.isArray(add) ? add : [];
		const kept = {
			keys: [
				...keys,
				...place,
				"drop"
			],
			message: "the container keeps capabilities"
		};
		return [...isDropped ? [] : [{
			...kept,
			expected: "[ALL]"
		}], ...added.flatMap((name, index) => name === "NET_BIND_SERVICE" ? [] : [{
			keys: [
				...keys,
				...place,
				"add",
				index
			],
			message: "the container gains a capability",
			expected: "NET_BIND_SERVICE alone"
		}])];
	})
};

// src/policy/pod/host-namespaces.ts
/** Baseline: a pod shares no namespace of its node. */
const hostNamespaces = {
	rule: "host-namespaces",
	faults: ({ keys, spec }) => [
		"hostNetwork",
		"hostPID",
		"hostIPC"
	].filter((field) => spec[field] === true).map((field) => ({
		keys: [...keys, field],
		message: "the pod shares it with its node"
	}))
};

// src/policy/pod/host-ports.ts
/** Baseline: no container takes a port of its node. */
const hostPorts = {
	rule: "host-ports",
	faults: ({ containers }) => containers.flatMap(({ keys, value }) => {
		return (Array.isArray(value.ports) ? value.ports : []).flatMap((port, index) => {
			const found = valueAt(port, ["hostPort"]);
			if (found === void 0 || found === 0) return [];
			return [{
				keys: [
					...keys,
					"ports",
					index,
					"hostPort"
				],
				message: "the container takes a port of its node"
			}];
		});
	})
};

// src/policy/pod/host-probes.ts
const handlers = [
	["livenessProbe"],
	["readinessProbe"],
	["startupProbe"],
	["lifecycle", "postStart"],
	["lifecycle", "preStop"]
].flatMap((place) => [[
	...place,
	"httpGet",
	"host"
], [
	...place,
	"tcpSocket",
	"host"
]]);
/** Baseline since 1.34: the kubelet calls no host but the pod for a probe or a hook. */
const hostProbes = {
	rule: "host-probes",
	faults: ({ containers }) => containers.flatMap(({ keys, value }) => handlers.filter((place) => isSet(valueAt(value, place))).map((place) => ({
		keys: [...keys, ...place],
		message: "the kubelet would call a host that is not the pod"
	})))
};
function isSet(value) {
	return value !== void 0 && value !== "";
}

// src/policy/pod/image-tag.ts
/** Ours: an image is named by a digest, or by a tag that is not the one that moves. */
const imageTag = {
	rule: "image-tag",
	faults: ({ containers }) => containers.filter(({ value: { image } }) => typeof image === "string" && !isFixed(image)).map(({ keys }) => ({
		keys: [...keys, "image"],
		message: "the image could be another one tomorrow",
		expected: "a digest, or a tag that is not latest"
	}))
};
function isFixed(image) {
	if (image.includes("@")) return /@sha256:[0-9a-f]{64}$/.test(image);
	const tag = /:([^/:@]+)$/.exec(image)?.[1];
	return tag !== void 0 && tag !== "latest";
}

// src/policy/pod/privilege-escalation.ts
/** Restricted: every container says that no process gains privileges. */
const privilegeEscalation = {
	rule: "privilege-escalation",
	faults: ({ containers }) => containers.filter(({ value }) => mapAt(value, ["securityContext"]).allowPrivilegeEscalation !== false).map(({ keys }) => ({
		keys: [
			...keys,
			"securityContext",
			"allowPrivilegeEscalation"
		],
		message: "a process could gain privileges",
		expected: "false"
	}))
};

// src/policy/pod/privileged.ts
/** Baseline: no container is privileged. */
const privileged = {
	rule: "privileged",
	faults: (pod) => securityContexts(pod).filter(({ value }) => value.privileged === true).map(({ keys }) => ({
		keys: [...keys, "privileged"],
		message: "a privileged container is root on its node"
	}))
};

// src/policy/pod/proc-mount.ts
/** Baseline: /proc stays masked. */
const procMount = {
	rule: "proc-mount",
	faults: (pod) => securityContexts(pod).filter(({ value }) => value.procMount !== void 0 && value.procMount !== "Default").map(({ keys }) => ({
		keys: [...keys, "procMount"],
		message: "/proc would stand unmasked",
		expected: "Default"
	}))
};

// src/policy/pod/read-only-root.ts
/** Ours: no container writes into its image. */
const readOnlyRoot = {
	rule: "read-only-root",
	faults: ({ containers }) => containers.filter(({ value }) => mapAt(value, ["securityContext"]).readOnlyRootFilesystem !== true).map(({ keys }) => ({
		keys: [
			...keys,
			"securityContext",
			"readOnlyRootFilesystem"
		],
		message: "the container could write into its image",
		expected: "true"
	}))
};

// src/policy/pod/resources.ts
const amounts = [
	[
		"resources",
		"requests",
		"cpu"
	],
	[
		"resources",
		"requests",
		"memory"
	],
	[
		"resources",
		"limits",
		"memory"
	]
];
/** Ours: every container says what it needs, and cannot take all memory of its node. */
const resources = {
	rule: "resources",
	faults: ({ containers }) => containers.flatMap(({ keys, value }) => amounts.filter((place) => valueAt(value, place) === void 0).map((place) => ({
		keys: [...keys, ...place],
		message: "the container does not say it"
	})))
};

// src/policy/pod/run-as-non-root.ts
/** Restricted: the pod, or each of its containers, says that it is not root, and none says that it is. */
const runAsNonRoot = {
	rule: "run-as-non-root",
	faults: (pod) => saidFaults(pod, ["runAsNonRoot"], [true]).map((keys) => ({
		keys,
		message: "a container could run as root",
		expected: "true, for the whole pod or in every container"
	}))
};

// src/policy/pod/run-as-user.ts
/** Restricted: no user is 0. */
const runAsUser = {
	rule: "run-as-user",
	faults: (pod) => securityContexts(pod).filter(({ value }) => value.runAsUser === 0).map(({ keys }) => ({
		keys: [...keys, "runAsUser"],
		message: "user 0 is root",
		expected: "a number above 0"
	}))
};

// src/policy/pod/seccomp.ts
/** Restricted: the pod, or each of its containers, has a seccomp profile, and none is unconfined. */
const seccomp = {
	rule: "seccomp",
	faults: (pod) => saidFaults(pod, ["seccompProfile", "type"], ["RuntimeDefault", "Localhost"]).map((keys) => ({
		keys,
		message: "system calls are not confined",
		expected: "RuntimeDefault or Localhost, for the whole pod or in every container"
	}))
};

// src/policy/pod/selinux.ts
const allowed$1 = {
	type: [
		void 0,
		"",
		"container_t",
		"container_init_t",
		"container_kvm_t"
	],
	user: [void 0, ""],
	role: [void 0, ""]
};
/** Baseline: SELinux labels are those of containers, and of no user or role. */
const selinux = {
	rule: "selinux",
	faults: (pod) => securityContexts(pod).flatMap(({ keys, value }) => {
		const options = mapAt(value, ["seLinuxOptions"]);
		return Object.entries(allowed$1).filter(([field, values]) => !values.includes(options[field])).map(([field]) => ({
			keys: [
				...keys,
				"seLinuxOptions",
				field
			],
			message: "the label is not one of a container"
		}));
	})
};

// src/policy/pod/service-account-token.ts
const token = "the pod would get a token for the API server";
/** Ours: a pod has a service account of its own, and no token for the API server. */
const serviceAccountToken = {
	rule: "service-account-token",
	faults: (pod) => [
		...mountFaults$1(pod),
		...accountFaults(pod),
		...pod.volumes.flatMap(sourceFaults)
	]
};
function mountFaults$1({ keys, spec }) {
	if (spec.automountServiceAccountToken === false) return [];
	return [{
		keys: [...keys, "automountServiceAccountToken"],
		message: token,
		expected: "false"
	}];
}
function accountFaults({ keys, spec: { serviceAccountName: name } }) {
	if (name !== void 0 && name !== "" && name !== "default") return [];
	const message = "the pod has no service account of its own";
	return [{
		keys: [...keys, "serviceAccountName"],
		message
	}];
}
function sourceFaults({ keys, value }) {
	const sources = valueAt(value, ["projected", "sources"]);
	return (Array.isArray(sources) ? sources : []).flatMap((source, index) => {
		if (valueAt(source, ["serviceAccountToken"]) === void 0) return [];
		return [{
			keys: [
				...keys,
				"projected",
				"sources",
				index,
				"serviceAccountToken"
			],
			message: token
		}];
	});
}

// src/policy/pod/service-links.ts
/** Ours: no variables for whatever other services the namespace has: they would change with the neighbours. */
const serviceLinks = {
	rule: "service-links",
	faults: ({ keys, spec }) => spec.enableServiceLinks === false ? [] : [{
		keys: [...keys, "enableServiceLinks"],
		message: "the pod would get variables of every service in its namespace",
		expected: "false"
	}]
};

// src/policy/pod/sysctls.ts
/** Those that touch the pod alone, at the lowest version that is rendered for. */
const safe = [
	"kernel.shm_rmid_forced",
	"net.ipv4.ip_local_port_range",
	"net.ipv4.ip_local_reserved_ports",
	"net.ipv4.ip_unprivileged_port_start",
	"net.ipv4.ping_group_range",
	"net.ipv4.tcp_fin_timeout",
	"net.ipv4.tcp_keepalive_intvl",
	"net.ipv4.tcp_keepalive_probes",
	"net.ipv4.tcp_keepalive_time",
	"net.ipv4.tcp_syncookies"
];
/** Baseline: no kernel setting that reaches beyond the pod. */
const sysctls = {
	rule: "sysctls",
	faults: ({ keys, spec }) => {
		const list = valueAt(spec, ["securityContext", "sysctls"]);
		return (Array.isArray(list) ? list : []).flatMap((setting, index) => {
			if (safe.includes(valueAt(setting, ["name"]))) return [];
			return [{
				keys: [
					...keys,
					"securityContext",
					"sysctls",
					index,
					"name"
				],
				message: "the kernel setting reaches beyond the pod"
			}];
		});
	}
};

// src/policy/pod/volume-types.ts
const allowed = [
	"configMap",
	"csi",
	"downwardAPI",
	"emptyDir",
	"ephemeral",
	"image",
	"persistentVolumeClaim",
	"projected",
	"secret"
];
/** Restricted: volumes are of kinds that reach no node and no network share. */
const volumeTypes = {
	rule: "volume-types",
	faults: ({ volumes }) => volumes.flatMap(({ keys, value }) => Object.keys(value).filter((field) => field !== "name" && !allowed.includes(field)).map((field) => ({
		keys: [...keys, field],
		message: "the volume is of a kind that a pod may not mount",
		expected: `one of ${allowed.join(", ")}`
	})))
};

// src/policy/pod/windows-host.ts
/** Baseline: no container is a process of a Windows node. */
const windowsHostProcess = {
	rule: "windows-host-process",
	faults: (pod) => securityContexts(pod).filter(({ value }) => mapAt(value, ["windowsOptions"]).hostProcess === true).map(({ keys }) => ({
		keys: [
			...keys,
			"windowsOptions",
			"hostProcess"
		],
		message: "the container would be a process of its node"
	}))
};

// src/policy/pod/pod-rule.ts
/**
* Pod Security "restricted" of Kubernetes 1.35. Where a check of "restricted" is the stricter one, that of "baseline" is
* left out: capabilities, seccomp, and hostPath among the volume types.
*/
const podSecurity = [
	appArmor,
	capabilities,
	hostNamespaces,
	hostPorts,
	hostProbes,
	privilegeEscalation,
	privileged,
	procMount,
	runAsNonRoot,
	runAsUser,
	seccomp,
	selinux,
	sysctls,
	volumeTypes,
	windowsHostProcess
];
/** What every pod of ours has besides. */
const own$1 = [
	imageTag,
	readOnlyRoot,
	resources,
	serviceAccountToken,
	serviceLinks
];
/** Names of the rules on pods. */
const podRules = [...podSecurity, ...own$1].map(({ rule }) => rule).sort();
/** Every pod, and every pod that an object makes, keeps to Pod Security "restricted" and to ours. Codes: policy.pod-security, policy.pod. */
const podsAreRestricted = ({ manifests }) => manifests.flatMap((manifest) => {
	const pod = podOf(manifest);
	if (pod === void 0) return [];
	return [...refusals$1(podSecurity, "policy.pod-security", manifest, pod), ...refusals$1(own$1, "policy.pod", manifest, pod)];
});
function refusals$1(checks, code, manifest, pod) {
	return checks.flatMap(({ rule, faults }) => faults(pod).map(({ keys, message, ...detail }) => ({
		...refusal(code, manifest, keys, {
			message: `${message} (rule ${rule})`,
			...detail
		}),
		rule
	})));
}

// src/policy/pod-names.ts
/** Lists of a container that Kubernetes keys by a field of their elements. */
const keyed = [
	["env", "name"],
	["ports", "name"],
	["volumeMounts", "mountPath"]
];
/**
* Within a pod a name is given once, what is mounted is a volume, and what a Deployment selects is what it makes: the API
* server refuses anything else. Codes: policy.schema, policy.reference.
*/
const podNamesHold = ({ manifests }) => manifests.flatMap((manifest) => {
	const pod = podOf(manifest);
	if (pod === void 0) return [];
	return [
		...repeated(manifest, pod.containers, "name"),
		...repeated(manifest, pod.volumes, "name"),
		...pod.containers.flatMap((container) => keyed.flatMap(([list, field]) => repeated(manifest, elements(container, list), field))),
		...mountFaults(manifest, pod),
		...selectorFaults(manifest)
	];
});
function elements({ keys, value }, list) {
	const found = valueAt(value, [list]);
	if (!Array.isArray(found)) return [];
	return found.map((element, index) => ({
		keys: [
			...keys,
			list,
			index
		],
		value: element
	}));
}
function repeated(manifest, list, field) {
	const seen = /* @__PURE__ */ new Set();
	return list.flatMap(({ keys, value }) => {
		const name = valueAt(value, [field]);
		if (name === void 0 || !seen.has(name)) {
			seen.add(name);
			return [];
		}
		return [refusal("policy.schema", manifest, [...keys, field], { message: "it is given twice" })];
	});
}
function mountFaults(manifest, { containers, volumes }) {
	const names = volumes.map(({ value }) => value.name);
	return containers.flatMap((container) => elements(container, "volumeMounts")).filter(({ value }) => !names.includes(mapAt(value, []).name)).map(({ keys }) => {
		const message = "the pod has no volume of that name";
		return refusal("policy.reference", manifest, [...keys, "name"], { message });
	});
}
function selectorFaults(manifest) {
	if (manifest.object.kind !== "Deployment") return [];
	const place = [
		"spec",
		"selector",
		"matchLabels"
	];
	const labels = mapAt(manifest.object, [
		...templateOf(manifest) ?? [],
		"metadata",
		"labels"
	]);
	return Object.entries(mapAt(manifest.object, place)).filter(([key, value]) => labels[key] !== value).map(([key]) => {
		const message = "the pods do not have that label";
		return refusal("policy.reference", manifest, [...place, key], { message });
	});
}

// src/policy/reference.ts
/**
* What an object of a workload names is rendered beside it: its account, what its autoscaler scales, what its route
* leads to. Code: policy.reference.
*/
const referencesAreOwn = ({ manifests }) => {
	const own = manifests.filter(({ area }) => area === "services");
	const known = new Set(own.map(({ object }) => `${textOf$1(object.kind)}/${nameOf$2(object)}`));
	return own.flatMap((manifest) => referencesOf(manifest).flatMap(({ keys, kind }) => {
		const name = valueAt(manifest.object, keys.map(String));
		if (typeof name !== "string" || known.has(`${kind}/${name}`)) return [];
		const message = `the workload has no ${kind} of that name`;
		return [refusal("policy.reference", manifest, keys, { message })];
	}));
};
function nameOf$2(object) {
	return textOf$1(valueAt(object, ["metadata", "name"]));
}
function referencesOf(manifest) {
	const template = templateOf(manifest);
	if (template !== void 0) return [{
		keys: [
			...template,
			"spec",
			"serviceAccountName"
		],
		kind: "ServiceAccount"
	}];
	if (manifest.object.kind === "HorizontalPodAutoscaler") return [{
		keys: [
			"spec",
			"scaleTargetRef",
			"name"
		],
		kind: "Deployment"
	}];
	const kind = textOf$1(manifest.object.kind);
	const lists = Object.hasOwn(routes, kind) ? routes[kind] : void 0;
	return lists === void 0 ? [] : routeReferences(manifest, lists);
}
/** Where a route has its rules, and where those name what they lead to. */
const routes = {
	GRPCRoute: ["rules", "backendRefs"],
	HTTPRoute: ["rules", "backendRefs"],
	IngressRoute: ["routes", "services"]
};
function routeReferences({ object }, [rules, services]) {
	return [...listAt$1(object, ["spec", rules]).entries()].flatMap(([rule, value]) => listAt$1(value, [services]).map((_, index) => ({
		keys: [
			"spec",
			rules,
			rule,
			services,
			index,
			"name"
		],
		kind: "Service"
	})));
}
function listAt$1(value, keys) {
	const found = valueAt(value, keys);
	return Array.isArray(found) ? found : [];
}

// src/policy/sealed.ts
/** `services/<workload>/[release/]secret-<name>[.sops].yaml`: what a user sealed. */
const ownSecret = /^services\/[^/]+\/(?:release\/)?secret-(.+?)(\.sops)?\.yaml$/;
/**
* A Secret leaves sealed, wholly and in a way that the cluster can open, or not at all; one that a user sealed is alone in
* its file and named after it, so that no other object, and no other's ciphertext, comes along. Codes: policy.unsealed,
* policy.sealed-place.
*/
const secretsAreSealed = ({ files, manifests }) => [...manifests.filter(isSecret).flatMap(unsealed), ...files.flatMap(({ path }) => {
	const match = ownSecret.exec(path);
	if (match === null) return [];
	const [, name = "", sops] = match;
	return misplaced(path, manifests.filter((manifest) => manifest.path === path), {
		name,
		kind: sops === void 0 ? "SealedSecret" : "Secret"
	});
})];
function isSecret({ object }) {
	return object.kind === "Secret" || object.kind === "SealedSecret";
}
function unsealed(manifest) {
	const fault = sealedFault(manifest.object);
	if (fault === void 0) return [];
	return [refusal("policy.unsealed", manifest, fault.keys, { message: fault.message })];
}
function misplaced(path, [manifest, ...others], expected) {
	if (manifest === void 0 || others.length > 0) return [fileRefusal("policy.sealed-place", path, `${path} holds not one sealed Secret alone.`)];
	const { object } = manifest;
	if (object.kind !== expected.kind) {
		const message = `a ${textOf$1(object.kind)} may not stand in this file`;
		return [refusal("policy.sealed-place", manifest, ["kind"], {
			message,
			expected: expected.kind
		})];
	}
	const keys = ["metadata", "name"];
	if (valueAt(object, keys) === expected.name) return [];
	return [refusal("policy.sealed-place", manifest, keys, {
		message: "the Secret has another name than its file",
		expected: expected.name
	})];
}

// src/policy/secret-form.ts
/** Every form in which a text could slip into another unnoticed: as it is, quoted, in base64, for an address, in hexadecimal. */
function secretForms(secret) {
	const hex = Buffer.from(secret).toString("hex");
	const base64 = [
		0,
		1,
		2
	].map((offset) => encodedAt(secret, offset));
	return [
		secret,
		JSON.stringify(secret).slice(1, -1),
		...base64,
		...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
		encodeURIComponent(secret),
		new URLSearchParams([["", secret]]).toString().slice(1),
		hex,
		hex.toUpperCase()
	];
}
/** The characters that a text has in base64 whatever stands around it, when it begins so many bytes into a group of three. */
function encodedAt(text, offset) {
	const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
	const before = Math.ceil(offset * 4 / 3);
	const shared = bytes.length % 3;
	return bytes.toString("base64").replace(/=+$/, "").slice(before, shared === 0 ? void 0 : -1);
}

// src/policy/known-secret.ts
/** Shorter texts stand everywhere by chance. */
const shortestSecret = 8;
/**
* Tells whether a text holds one of the values that are known to be secret, in any form. The answer names the form of
* none and repeats none.
*/
function knownSecretIn(secrets) {
	const forms = secrets.filter(({ length }) => length >= shortestSecret).flatMap((secret) => secretForms(secret.trimEnd().length >= shortestSecret ? secret.trimEnd() : secret));
	return (text) => forms.some((form) => text.includes(form)) ? "a value that is secret" : void 0;
}

// src/policy/secret.ts
const encodedHeads = [
	"PRIVATE KEY-----",
	"AGE-SECRET-KEY-1",
	"github_pat_"
].flatMap((head) => [
	0,
	1,
	2
].map((offset) => encodedAt(head, offset)));
/**
* No rendered text holds a private key, a token or a password, plain or in base64, nor a value that is known to be secret,
* in any form. The text itself is never repeated. Code: policy.secret.
*/
const noSecretLeaves = ({ files, secrets }) => {
	const known = knownSecretIn(secrets);
	const whatIn = (text) => secretAt(text) ?? known(text);
	return files.flatMap(({ path, content }) => {
		const what = whatIn(content);
		if (what === void 0) return [];
		const line = content.split("\n").findIndex((text) => whatIn(text) !== void 0) + 1;
		const place = line === 0 ? {} : { line };
		return [fileRefusal("policy.secret", path, `${path} holds ${what}, in clear.`, place)];
	});
};
function secretAt(text) {
	const isEncoded = encodedHeads.some((head) => text.includes(head));
	return secretIn(text) ?? (isEncoded ? "a secret in base64" : void 0);
}

// src/policy/size.ts
/** A ConfigMap's whole data, keys and values: what Kubernetes takes at most. */
const configMapBytes = 1048576;
/** The store behind the API server takes 1.5 MiB a request; what it adds to an object needs room. */
const objectBytes = 1048576;
/**
* Objects, and ConfigMaps that are generated from a folder of files, are no larger than Kubernetes stores. Code:
* policy.size.
*/
const sizesFit = ({ files, manifests }) => {
	const generated = /* @__PURE__ */ new Map();
	for (const { path, content } of files) {
		const map = mapOf(path);
		if (map === void 0) continue;
		const key = path.slice(path.lastIndexOf("/") + 1);
		generated.set(map, (generated.get(map) ?? 0) + bytesOf([key, content]));
	}
	const written = manifests.filter(({ object }) => object.kind === "ConfigMap").map(({ path, object }) => {
		const data = valueAt(object, ["data"]);
		return [path, bytesOf(typeof data === "object" && data !== null ? Object.entries(data).flat() : [])];
	});
	const objects = new Set(manifests.map(({ path }) => path));
	const large = files.filter(({ path, content }) => objects.has(path) && bytesOf([content]) > objectBytes).map(({ path, content }) => {
		const message = `${path} has ${bytesOf([content])} bytes, more than ${objectBytes}.`;
		return fileRefusal("policy.size", path, message);
	});
	const maps = [...generated, ...written].filter(([, bytes]) => bytes > configMapBytes).map(([path, bytes]) => {
		const message = `${path} makes a ConfigMap of ${bytes} bytes, more than ${configMapBytes}.`;
		return fileRefusal("policy.size", path, message);
	});
	return [...large, ...maps];
};
/** The folder whose files make a ConfigMap. What a sidecar reads lies open, and is judged file by file. */
function mapOf(path) {
	if (isSidecarFile(path)) return path;
	return /^(.+\/(?:files|code))\/[^/]+$/.exec(path)?.[1];
}
function bytesOf(texts) {
	return texts.reduce((sum, text) => sum + Buffer.byteLength(textOf$1(text)), 0);
}

// src/policy/gate.ts
/** What may leave: each rule in a file of its own. */
const rules$2 = [
	kindsAreListed,
	namesAreValid,
	namespacesAreOwn,
	workloadsAreThemselves,
	referencesAreOwn,
	metadataIsValid,
	objectsFollowSchemas,
	podNamesHold,
	podsAreRestricted,
	networkIsClosed,
	certificatesAreOwn,
	sizesFit,
	secretsAreSealed,
	noSecretLeaves
];
/** What the gate asks of files, whoever asks it. */
function gateQuestion({ kubernetes, exceptions = [], service, secrets = [] }) {
	return {
		kubernetes,
		exceptions,
		namespace: service?.namespace,
		secrets
	};
}
/** The objects of files that nothing is wrong with; undefined where there is something to find. */
function passedManifests(files, question, agreed) {
	const { manifests, findings } = readManifests(files, agreed);
	return findings.length === 0 && refusals(files, manifests, question).length === 0 ? manifests : void 0;
}
/**
* The gate between rendering and writing. Takes files with paths relative to the environment's directory; every finding
* is an error that names object and field, and stands in the rendered file or, with its service, in the spec. Codes:
* policy.*.
*/
function checkFiles(files, context = {}) {
	const { service, root } = context;
	const { manifests, findings } = context.reading ?? readManifests(files);
	return [...findings.map((finding) => fromRoot(finding, root)), ...refusals(files, manifests, gateQuestion(context)).map((each) => placed$2(each, service, root))];
}
function refusals(files, manifests, { exceptions, ...question }) {
	return rules$2.flatMap((rule) => rule({
		files,
		manifests,
		...question
	})).filter(({ rule }) => rule === void 0 || !exceptions.includes(rule));
}
function placed$2(refusal, service, root) {
	if (service === void 0) return fromRoot(refusal.finding, root);
	const { file: _, line: __, pointer: ___, ...finding } = refusal.finding;
	return {
		...finding,
		...causeOf(refusal, service)
	};
}
function fromRoot(finding, root) {
	if (finding.file === void 0 || root === void 0) return finding;
	return {
		...finding,
		file: `${root}/${finding.file}`
	};
}

// src/action/plan-outcome.ts
/** What a run says of a plan at its end. */
function planOutcome(plan, state, inputs, prefix) {
	const findings = sortedFindings(planFindings(plan));
	const isHeld = state === "held" || actionCounts(plan).held > 0;
	return {
		...judged$1(findings, {
			changed: hasWork(plan),
			isHeld
		}, inputs["fail-on"], prefix),
		text: planText(plan, {
			color: false,
			outcome: state
		}),
		markdown: planPage(plan, { outcome: state }),
		shown: [{
			name: "plan",
			plan,
			state
		}],
		images: plan.images,
		output: state === "planned" ? planOutput(plan) : renderOutput(plan, state === "written")
	};
}
/** The same of a plan that was carried out as a commit, or that there was nothing to commit for. */
function deliveryOutcome({ plan, written, commit }, inputs, prefix) {
	return {
		...planOutcome(plan, written ? "written" : "held", inputs, prefix),
		...commit === void 0 ? {} : { commit }
	};
}
/** The same of a plan that should be empty: any change fails the step, and so does an edit by hand. */
function driftOutcome(plan, prefix) {
	const outcome = planOutcome(plan, "planned", { "fail-on": "changes" }, prefix);
	const status = driftStatusOf(plan);
	return {
		...outcome,
		status,
		reasonCode: status === 1 ? "action.drift" : outcome.reasonCode,
		output: driftOutput(plan)
	};
}

// src/render/image.ts
/**
* The image of one workload. Its files are those of renderDockerfile; of an author's image the commit says everything.
* Without a registry the name is `localhost/NAME`: no registry answers for it, so nobody else's image can be pulled.
*/
function imageOf$1(input, files) {
	const { service, environment } = input;
	const written = service.spec.image;
	const name = written?.name ?? `${environment.registry?.name ?? "localhost"}/${service.name}`;
	const tag = tagOf(input, files);
	const plain = {
		name,
		tag,
		reference: `${name}:${tag}`
	};
	if (written?.digest === void 0) return plain;
	return {
		...plain,
		reference: `${plain.reference}@${written.digest}`,
		digest: written.digest
	};
}
/** The digest of an image that is built already, unless image automation chooses what runs. */
function builtDigest({ service, built = {} }, reference) {
	return service.spec.image?.automation === true ? void 0 : built[reference];
}
/** What images of an environment are built for. */
function platformsOf({ registry }) {
	return registry?.platforms ?? ["linux/amd64"];
}
/** May the registry of this image have a private address? Only the one that karst.yaml names. */
function isPrivateRegistry(environment, reference) {
	return environment.registry?.allowPrivate === true && isOwnRegistry(environment, reference);
}
/** May an image of this registry pass that it does not answer for? Only the one that karst.yaml names. */
function isTrustedRegistry(environment, reference) {
	return environment.registry?.unreachable === "trust" && isOwnRegistry(environment, reference);
}
function isOwnRegistry({ registry }, reference) {
	return reference.startsWith(`${registry?.name.split("/")[0]}/`);
}
/** What a reader should know of the image's name: `image.registry-missing`. */
function imageFindings({ service, environment }) {
	if (service.spec.image?.name !== void 0 || environment.registry !== void 0) return [];
	return [{
		code: "image.registry-missing",
		severity: "warning",
		message: `No registry is configured: the image of ${service.name} is named localhost/${service.name}, which no cluster can pull.`,
		...service.place,
		expected: "registry in karst.yaml, or image in the spec",
		hint: "Write registry: {name: registry.example.com/team} in karst.yaml, or load the image into the nodes yourself."
	}];
}
/** The images to build, sorted by name; an image that two environments share stands once. */
function buildMatrix(builds, hosts = builtInHosts) {
	return joinBuilds(builds.map(({ input, files }) => entryOf(input, imageOf$1(input, files), hosts)));
}
/** The entries of several lists as one, as `buildMatrix` gives it. */
function joinBuilds(builds) {
	return withOwnFiles([...new Map(builds.map((entry) => [entry.tags.join(), entry])).values()].sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.tags.join(), b.tags.join())));
}
/** Two environments may have a service of the same name that is built for other machines, or for another registry. */
function withOwnFiles(entries) {
	const counts = /* @__PURE__ */ new Map();
	return entries.map((entry) => {
		const count = (counts.get(entry.name) ?? 0) + 1;
		counts.set(entry.name, count);
		const number = count === 1 ? "" : `.${count}`;
		return {
			...entry,
			digestFile: `${entry.name}${number}.digest`
		};
	});
}
/** Long enough that two inputs never meet, short enough to read. */
const hashLength = 12;
function tagOf(input, files) {
	const { pin } = input;
	if (pin.kind === "tree") return `tree-${hashOf([pin.hash, ...buildInputs(input, files)])}`;
	const hash = hashOf(buildInputs(input, files));
	return `ts-${pin.committedAtS}-${pin.commit.slice(0, 7)}-${hash}`;
}
/** Everything but the source that decides what the image holds. */
function buildInputs(input, files) {
	const { build, directory } = input.launch;
	const author = build.language === "image" ? [build.dockerfile, build.context] : [];
	const contents = files.filter(({ path }) => /\/Dockerfile(\.dockerignore)?$/.test(path)).toSorted((a, b) => compareCodePoints(a.path, b.path)).map(({ content }) => content);
	return [
		directory,
		platformsOf(input.environment).join(),
		...author,
		...contents
	];
}
/** A JSON list keeps two texts apart whatever they hold. */
function hashOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, hashLength);
}
function entryOf(input, image, hosts) {
	const { service, environment, launch, pin } = input;
	const { build } = launch;
	const commit = pin.kind === "commit" ? pin.commit : "";
	const rendered = `${environment.path}/services/${service.name}/Dockerfile`;
	return {
		name: service.name,
		context: contextOf(input, hosts),
		commit,
		dockerfile: build.language === "image" ? {
			in: "source",
			path: build.dockerfile
		} : {
			in: "gitops",
			path: rendered,
			ignore: `${rendered}.dockerignore`
		},
		image: image.name,
		tags: [`${image.name}:${image.tag}`],
		platforms: platformsOf(input.environment).join(),
		digestFile: `${service.name}.digest`
	};
}
function contextOf({ service, launch, pin }, hosts) {
	const { slug } = service;
	const { build } = launch;
	const within = build.language === "image" ? build.context : launch.directory;
	if (slug.kind === "directory") return {
		slug: slug.text,
		path: joined(slug.path, within)
	};
	const host = hosts.get(slug.scheme);
	return {
		slug: slug.text,
		...host === void 0 ? {} : { url: `${host.url}/${slug.owner}/${slug.repository}.git` },
		...pin.kind === "commit" ? { commit: pin.commit } : {},
		path: joined("", within)
	};
}
/** A directory within the repository: `.` and the root are both empty. */
function joined(outer, inner) {
	const path = posix.join(outer, inner);
	return path === "." ? "" : path;
}

// src/plan/handed-over.ts
/**
* Reads digests as a build hands them over: `registry/name:tag@sha256:\u2026`, `service=sha256:\u2026`, `environment/service=sha256:\u2026`,
* one a line; in a file `service.digest` also the digest alone. Every line is read, whatever stands in the others. Code:
* built.syntax.
*/
function readHandedOver(texts) {
	const read = texts.flatMap(readText);
	return {
		handed: read.flatMap((one) => "code" in one ? [] : [one]),
		findings: read.flatMap((one) => "code" in one ? [one] : [])
	};
}
function readText({ text, file }) {
	return text.split("\n").flatMap((raw, index) => {
		const line = raw.trim();
		if (line === "") return [];
		const place = file === void 0 ? {} : {
			file,
			line: index + 1
		};
		const read = readLine(line, file);
		return [read === void 0 ? wrongSyntax(line, place) : {
			...read,
			...place
		}];
	});
}
const maxLine = 1024;
const label$1 = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";
const named$3 = new RegExp(`^(?:(?<environment>${label$1})/)?(?<name>${label$1})=(?<digest>sha256:[0-9a-f]{64})$`);
const stem = new RegExp(`(?:^|[/\\\\])(?<name>${label$1})\\.digest$`);
function readLine(line, file = "") {
	if (line.length > maxLine) return void 0;
	if (/^sha256:[0-9a-f]{64}$/.test(line)) {
		const name = stem.exec(file)?.groups?.name;
		return name === void 0 ? void 0 : {
			digest: line,
			of: {
				kind: "service",
				name
			}
		};
	}
	const { environment, name, digest } = named$3.exec(line)?.groups ?? {};
	if (name !== void 0 && digest !== void 0) return {
		digest,
		of: {
			kind: "service",
			name,
			...environment === void 0 ? {} : { environment }
		}
	};
	const image = readImageText(line);
	if (image?.tag === void 0 || image.digest === void 0) return void 0;
	const reference = `${image.name}:${image.tag}`;
	return {
		digest: image.digest,
		of: {
			kind: "image",
			reference,
			name: image.name
		}
	};
}
function wrongSyntax(line, place) {
	return {
		code: "built.syntax",
		severity: "error",
		message: `${shown$1(line)} is no digest of an image`,
		...place,
		expected: "registry/name:tag@sha256:\u2026 or name=sha256:\u2026, with 64 hexadecimal digits"
	};
}

// src/source/image-answer.ts
/** The code of each state that stands in the way. */
const imageStateCodes = {
	forbidden: "built.forbidden",
	mismatch: "built.mismatch",
	missing: "built.missing",
	platforms: "built.platforms",
	unreachable: "built.unreachable"
};
/** Whether what the registry has is what is wanted, and in one sentence why not. */
function judgeImage(wanted, answer) {
	if (answer.state !== "present") return answer;
	const { digest, platforms } = answer;
	if (wanted.digest !== void 0 && wanted.digest !== digest) return {
		state: "mismatch",
		why: `The registry has ${digest} under this name.`
	};
	const has = new Set(platforms.map(normalPlatform));
	const lacking = wanted.platforms.filter((platform) => !has.has(normalPlatform(platform)));
	if (lacking.length === 0) return {
		state: "present",
		why: `The registry has ${digest}.`
	};
	return {
		state: "platforms",
		why: `The image is not there for ${lacking.join(", ")}, only for ${[...has].sort().join(", ") || "no platform"}.`
	};
}
/** The variant that everybody means when none is named, by architecture. */
const usualVariant = {
	arm: "v7",
	arm64: "v8"
};
/** `linux/arm64` and `linux/arm64/v8` are the same machine. */
function normalPlatform(platform) {
	const [os = "", architecture = "", variant = ""] = platform.split("/");
	const isUsual = Object.hasOwn(usualVariant, architecture) && usualVariant[architecture] === variant;
	return variant === "" || isUsual ? `${os}/${architecture}` : platform;
}

// src/flows/built-image.ts
/**
* Why a digest is not believed; undefined when the registry has exactly this, under the tag: a digest of another image
* would pass for it otherwise. Codes: built.*.
*/
async function builtRefusal({ images }, { reference, allowPrivate, ...wanted }) {
	const { state, why } = judgeImage(wanted, await images.look({
		reference,
		allowPrivate
	}));
	if (state === "present") return void 0;
	return {
		code: imageStateCodes[state],
		severity: "error",
		message: `${reference}@${wanted.digest} is not written: ${why}`
	};
}

// src/render/certificate/authority.ts
/** Files of the repository with the public certificates of an environment's authorities. */
function authorityFiles(environment) {
	const stem = `karst/ca/${environment}`;
	return {
		issuing: `${stem}.pem`,
		next: `${stem}.next.pem`,
		former: `${stem}.former.pem`
	};
}
/** What a file of an authority holds: what issues first, what is trusted last. */
function authorityText({ issuer, chain, anchor }) {
	return [.../* @__PURE__ */ new Set([
		issuer.pem,
		...chain,
		anchor
	])].join("");
}
/**
* Every certificate that peers trust, as one PEM text: during a rotation the old and the new. Sorted, so that which of them
* issues changes nothing.
*/
function trustBundle({ issuing, next, former }, further = []) {
	const anchors = [
		issuing,
		next,
		former
	].flatMap((one) => one === void 0 ? [] : [one.anchor]);
	return [.../* @__PURE__ */ new Set([...anchors, ...further])].sort(compareCodePoints).join("");
}

// src/render/certificate/der.ts
/**
* Distinguished Encoding Rules (X.690), as far as certificates are written in them. A value is its bytes; what it holds was
* settled by whoever calls.
*/
function derSequence(...parts) {
	return tagged(48, parts);
}
function derSet(...parts) {
	return tagged(49, parts);
}
/** A number that is not negative, from its bytes, the highest first. */
function derInteger(magnitude) {
	const first = magnitude.findIndex((byte) => byte !== 0);
	if (first === -1) return tagged(2, [Uint8Array.of(0)]);
	const digits = magnitude.subarray(first);
	return tagged(2, (digits[0] ?? 0) >= 128 ? [Uint8Array.of(0), digits] : [digits]);
}
const derTrue = Uint8Array.of(1, 1, 255);
/** `unused` bits at the end of the last byte do not count. */
function derBitString(bytes, unused = 0) {
	return tagged(3, [Uint8Array.of(unused), bytes]);
}
function derOctetString(...parts) {
	return tagged(4, parts);
}
/** `1.2.840.10045.4.3.2` */
function derOid(text) {
	const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
	return tagged(6, [Uint8Array.from([first * 40 + second, ...rest].flatMap(base128))]);
}
function derUtf8(text) {
	return tagged(12, [Buffer.from(text)]);
}
/** A time in whole seconds: two digits of the year until 2049, four from then on (RFC 5280, 4.1.2.5). */
function derTime(atMs) {
	const digits = new Date(atMs).toISOString().replace(/\.[0-9]+Z$/, "").replace(/[^0-9]/g, "");
	const isShort = digits < "2050";
	return tagged(isShort ? 23 : 24, [Buffer.from(`${isShort ? digits.slice(2) : digits}Z`)]);
}
/** A field that its number tells apart from others, around whole values. */
function derField(number, ...parts) {
	return tagged(160 + number, parts);
}
/** The same in place of a value's own tag. */
function derImplicit(number, bytes) {
	return tagged(128 + number, [bytes]);
}
function tagged(tag, parts) {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return Buffer.concat([Uint8Array.of(tag, ...lengthBytes(length)), ...parts]);
}
function lengthBytes(length) {
	if (length < 128) return [length];
	const bytes = [];
	for (let left = length; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
	return [128 + bytes.length, ...bytes];
}
function base128(value) {
	const bytes = [value % 128];
	for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift(128 + left % 128);
	return bytes;
}

// src/render/certificate/extension.ts
/** Extensions of certificates (RFC 5280, 4.2), each as the DER of its whole entry. */
/** An authority that may issue for peers alone, and no further authority. */
const authorityConstraints = extension("2.5.29.19", derSequence(derTrue, derInteger(Uint8Array.of(0))), "critical");
const leafConstraints = extension("2.5.29.19", derSequence(), "critical");
/** keyCertSign and cRLSign: the bits 5 and 6. */
const authorityUsage = extension("2.5.29.15", derBitString(Uint8Array.of(6), 1), "critical");
/** digitalSignature: bit 0. TLS 1.3 asks for nothing else of an elliptic curve. */
const leafUsage = extension("2.5.29.15", derBitString(Uint8Array.of(128), 7), "critical");
/** For servers and for clients: every peer is both. */
const peerUsage = extension("2.5.29.37", derSequence(derOid("1.3.6.1.5.5.7.3.1"), derOid("1.3.6.1.5.5.7.3.2")));
/** Names of the bearer. Critical where the subject says nothing (RFC 5280, 4.2.1.6). */
function alternativeNames(names, criticality) {
	const uri = derImplicit(6, Buffer.from(names.uri, "ascii"));
	const dns = names.dns.map((name) => derImplicit(2, Buffer.from(name, "ascii")));
	return extension("2.5.29.17", derSequence(uri, ...dns), criticality);
}
function subjectKeyId(keyId) {
	return extension("2.5.29.14", derOctetString(keyId));
}
function authorityKeyId(keyId) {
	return extension("2.5.29.35", derSequence(derImplicit(0, keyId)));
}
function extension(id, value, criticality) {
	const critical = criticality === void 0 ? [] : [derTrue];
	return derSequence(derOid(id), ...critical, derOctetString(value));
}

// src/render/certificate/certificate.ts
/**
* A certificate before it is signed: the DER of its `TBSCertificate` (RFC 5280, 4.1), for exactly one signature by
* `signedWith`. Randomness and time are part of the profile, so the same profile gives the same bytes.
*/
function unsignedLeaf(profile) {
	const { issuer } = profile;
	const names = {
		uri: profile.spiffeId,
		dns: profile.dnsNames
	};
	return unsigned(profile, {
		signedWith: issuer.keyKind,
		issuer: issuer.subject,
		subject: derSequence(),
		extensions: [
			leafConstraints,
			leafUsage,
			peerUsage,
			alternativeNames(names, "critical"),
			subjectKeyId(keyIdOf(profile.publicKey)),
			authorityKeyId(issuer.keyId)
		]
	});
}
/** The same for an authority that signs itself. */
function unsignedAuthority(profile) {
	const subject = nameOf$1(profile.organization, profile.commonName);
	const keyId = keyIdOf(profile.publicKey);
	return unsigned(profile, {
		signedWith: profile.keyKind,
		issuer: subject,
		subject,
		extensions: [
			authorityConstraints,
			authorityUsage,
			alternativeNames({
				uri: `spiffe://${profile.trustDomain}`,
				dns: []
			}),
			subjectKeyId(keyId),
			authorityKeyId(keyId)
		]
	});
}
/** The certificate: what was signed, with what, and the signature as the algorithm's own DER. */
function signedCertificate(unsignedBytes, signedWith, signature) {
	return derSequence(unsignedBytes, signatureAlgorithms[signedWith], derBitString(signature));
}
/** The first 160 bits of the SHA-256 of the public key (RFC 7093, 2, method 1). */
function keyIdOf(publicKey) {
	return hash("sha256", publicKeyBits(publicKey), "buffer").subarray(0, 20);
}
function unsigned({ serial, notBeforeMs, notAfterMs, publicKey }, { signedWith, issuer, subject, extensions }) {
	return derSequence(derField(0, derInteger(Uint8Array.of(2))), derInteger(serial), signatureAlgorithms[signedWith], issuer, derSequence(derTime(notBeforeMs), derTime(notAfterMs)), subject, publicKey, derField(3, derSequence(...extensions)));
}
const signatureAlgorithms = {
	"P-256": derSequence(derOid("1.2.840.10045.4.3.2")),
	"P-384": derSequence(derOid("1.2.840.10045.4.3.3")),
	RSA: derSequence(derOid("1.2.840.113549.1.1.11"), Uint8Array.of(5, 0))
};
function nameOf$1(organization, commonName) {
	const part = (id, text) => derSet(derSequence(derOid(id), derUtf8(text)));
	return derSequence(part("2.5.4.10", organization), part("2.5.4.3", commonName));
}
/** The bits of a SubjectPublicKeyInfo: what follows its algorithm. */
function publicKeyBits(publicKey) {
	const outer = headerLength(publicKey, 0);
	const algorithm = outer + headerLength(publicKey, outer) + contentLength(publicKey, outer);
	return publicKey.subarray(algorithm + headerLength(publicKey, algorithm) + 1);
}
function headerLength(der, at) {
	const length = der[at + 1] ?? 0;
	return length < 128 ? 2 : 2 + length - 128;
}
function contentLength(der, at) {
	const length = der[at + 1] ?? 0;
	if (length < 128) return length;
	return der.subarray(at + 2, at + headerLength(der, at)).reduce((sum, byte) => sum * 256 + byte, 0);
}

// src/render/certificate/authority-of.ts
/**
* The authority that a file of certificates is: the one that issues first, those above it in any order. Raises
* `certificate.unreadable`, `certificate.not-authority`, `certificate.weak`, `certificate.ca-expired` and
* `certificate.chain`, the first that applies (RFC 5280, 4.2.1.9, 6.1).
*/
function authorityOf(certificates, { file, nowMs }) {
	const [issuer] = certificates;
	if (issuer === void 0) throw new Problem("certificate.unreadable", `${file} holds no certificate`, {
		file,
		expected: "a PEM text with the certificate of an authority first"
	});
	const chain = chainOf(issuer, certificates);
	for (const [index, certificate] of chain.entries()) {
		const fault = authorityFault(certificate, nowMs, index);
		if (fault === void 0) continue;
		const [code, why, expected] = fault;
		const message = `${file}: the certificate ${JSON.stringify(certificate.subjectText)} ${why}`;
		throw new Problem(code, message, {
			file,
			expected
		});
	}
	const anchor = chain.at(-1) ?? issuer;
	return {
		issuer: asAuthority(issuer),
		chain: chain.slice(0, -1).map(({ pem }) => pem),
		anchor: anchor.pem
	};
}
/** `below` is how many authorities stand between it and a leaf. */
function authorityFault(facts, nowMs, below) {
	return usageFault(facts) ?? strengthFault(facts) ?? timeFault(facts, nowMs) ?? pathFault(facts, below);
}
function usageFault({ isAuthority, maySignCertificates, purposes }) {
	const expected = "an authority: CA:TRUE, and keyCertSign where key usage is given";
	if (!isAuthority) return [
		"certificate.not-authority",
		"is of no authority",
		expected
	];
	if (maySignCertificates === false) return [
		"certificate.not-authority",
		"may not sign certificates",
		expected
	];
	if (purposes === void 0 || ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"].every((purpose) => purposes.includes(purpose))) return void 0;
	return [
		"certificate.not-authority",
		"may not issue for both servers and clients",
		"serverAuth and clientAuth, or no limit on purposes"
	];
}
function strengthFault({ keyKind, keyText, signatureHash }) {
	const [, bits = "0"] = /^RSA ([0-9]+)$/.exec(keyText) ?? [];
	if (keyKind === void 0 || keyKind === "RSA" && Number(bits) < 2048) return [
		"certificate.weak",
		`has a key of the kind ${keyText}`,
		"P-256, P-384, or RSA of 2048 bits and more"
	];
	if ([
		"SHA-256",
		"SHA-384",
		"SHA-512"
	].includes(signatureHash ?? "")) return void 0;
	return [
		"certificate.weak",
		`is signed with ${signatureHash ?? "an unknown algorithm"}`,
		"SHA-256, SHA-384 or SHA-512"
	];
}
function timeFault({ notBeforeMs, notAfterMs }, nowMs) {
	if (nowMs === void 0) return void 0;
	const expected = `a certificate that is valid at ${new Date(nowMs).toISOString()}`;
	if (nowMs > notAfterMs) return [
		"certificate.ca-expired",
		`has expired at ${new Date(notAfterMs).toISOString()}`,
		expected
	];
	if (nowMs >= notBeforeMs) return void 0;
	return [
		"certificate.ca-expired",
		`is not valid before ${new Date(notBeforeMs).toISOString()}`,
		expected
	];
}
function pathFault({ pathLength }, below) {
	if (pathLength === void 0 || pathLength >= below) return void 0;
	const expected = `a path length of ${below} or more, or none`;
	return [
		"certificate.chain",
		`allows ${pathLength} authorities below it, not ${below}`,
		expected
	];
}
/** From the issuer upwards, as far as the file goes. A circle of signatures ends where it closes. */
function chainOf(issuer, certificates) {
	const chain = [issuer];
	for (;;) {
		const above = certificates.find(({ fingerprint }) => fingerprint === chain.at(-1)?.signedBy);
		if (above === void 0 || chain.includes(above)) return chain;
		chain.push(above);
	}
}
function asAuthority(facts) {
	const { keyKind, keyId, publicKey } = facts;
	if (keyKind === void 0) throw new TypeError("an authority that was not judged");
	return {
		...facts,
		keyKind,
		keyId: keyId ?? keyIdOf(publicKey)
	};
}

// src/flows/seal-mode.ts
/**
* How the Secrets of an environment are sealed, by owner. Raises `secret.certificate` without the certificate that
* karst.yaml names; the function raises `secret.no-recipient` where nobody could open what is sealed.
*/
async function sealModes(specs, { secrets }) {
	const { mode, certificate } = secrets;
	if (mode === "sops") return (owner) => ({
		mode,
		recipients: recipientsOf(secrets, owner)
	});
	const bytes = certificate === void 0 ? void 0 : await specs.read(certificate);
	if (bytes === void 0) throw new Problem("secret.certificate", `There is no ${certificate ?? "certificate of the sealed-secrets controller"}`, {
		file: "karst.yaml",
		pointer: "/secrets/certificate",
		expected: "the name of a file with the certificate of the sealed-secrets controller"
	});
	const certificatePem = new TextDecoder().decode(bytes);
	return () => ({
		mode,
		certificatePem
	});
}
function recipientsOf(secrets, owner) {
	const { recipients } = sealingOf(secrets, owner);
	if (recipients.length > 0) return recipients;
	throw new Problem("secret.no-recipient", "Keys are to be sealed, and nobody could open them", {
		file: "karst.yaml",
		pointer: "/secrets/recipients",
		expected: "an age recipient"
	});
}

// src/flows/certification.ts
/** Reads the public certificates of an environment's authorities. What is wrong with them is a fault, never a throw. */
async function openCertification(world, environment, nowMs) {
	const nothing = {
		issuing: void 0,
		trust: void 0,
		fault: void 0,
		nowMs
	};
	try {
		const { mode } = environment.certificates;
		const further = await furtherTrust(world, environment, nowMs);
		if (mode === "cert-manager") return further.length === 0 ? nothing : {
			...nothing,
			trust: further.join("")
		};
		const authorities = await readAuthorities(world, environment, nowMs);
		const sealFor = await sealModes(world.specs, environment);
		return {
			...nothing,
			issuing: {
				authorities,
				sealFor
			},
			trust: trustBundle(authorities, further)
		};
	} catch (error) {
		if (error instanceof Problem) return {
			...nothing,
			fault: error
		};
		throw error;
	}
}
/** A warning while there is time to rotate an authority that nothing it issues outlives. */
function expiryFindings({ issuing, nowMs }) {
	if (issuing === void 0) return [];
	const { subjectText, notBeforeMs, notAfterMs } = issuing.authorities.issuing.issuer;
	const left = notAfterMs - nowMs;
	if (left > (notAfterMs - notBeforeMs) / 3) return [];
	const days = Math.floor(left / dayMs);
	return [{
		code: "certificate.ca-expiring",
		severity: "warning",
		message: `The authority ${JSON.stringify(subjectText)} expires in ${days} days.`
	}];
}
/**
* The authorities of an environment, valid at a time, or at none: a rotation leads away from an expired one too. Raises
* `certificate.no-ca` without any, and what is wrong with one.
*/
async function readAuthorities(world, { name, certificates }, nowMs) {
	const files = authorityFiles(name);
	const issuing = await readAuthority(world, files.issuing, nowMs);
	if (issuing === void 0) throw new Problem("certificate.no-ca", `The environment ${name} has no authority`, {
		file: "karst.yaml",
		pointer: "/certificates/mode",
		expected: `the certificate of one in ${files.issuing}`,
		next: `Run \`karst init --certificates ${certificates.mode}\`.`
	});
	return {
		issuing,
		next: await readAuthority(world, files.next, nowMs),
		former: await readAuthority(world, files.former, void 0)
	};
}
/** Certificates of authorities that karst.yaml names besides, PEM. */
async function furtherTrust({ specs, certificates }, environment, nowMs) {
	const pems = [];
	for (const file of environment.certificates.trust) {
		const found = await readPem({
			specs,
			certificates
		}, file);
		for (const facts of found ?? []) pems.push(authorityOf([facts], {
			file,
			nowMs
		}).anchor);
		if (found === void 0 || found.length === 0) throw new Problem("certificate.unreadable", `${file} holds no certificate`, {
			file: "karst.yaml",
			pointer: "/certificates/trust",
			expected: "a file with PEM certificates of authorities"
		});
	}
	return pems;
}
async function readAuthority(world, file, nowMs) {
	const facts = await readPem(world, file);
	return facts === void 0 ? void 0 : authorityOf(facts, {
		file,
		nowMs
	});
}
async function readPem({ specs, certificates }, file) {
	const bytes = await specs.read(file);
	if (bytes === void 0) return void 0;
	return await certificates.read(new TextDecoder().decode(bytes), file);
}

// src/render/kubernetes/trust.ts
/** ConfigMap in every owner's namespace with the authorities that KarstKit knows. */
const trustMap = "karst-trust";
const trustKey = "ca.crt";
/** Does KarstKit know who is trusted? Else cert-manager alone does, and writes it beside each certificate. */
function knowsAuthorities({ certificates }) {
	return certificates.mode !== "cert-manager" || certificates.trust.length > 0;
}
/** The volume with the authorities that a pod's sidecar trusts, from the Secret of its certificate or the owner's map. */
function trustVolume(environment, secret) {
	const items = [{
		key: trustKey,
		path: trustKey
	}];
	if (knowsAuthorities(environment)) return {
		name: "trust",
		configMap: {
			name: trustMap,
			items
		}
	};
	return {
		name: "trust",
		secret: {
			secretName: secret,
			defaultMode: 288,
			items
		}
	};
}

// src/render/certificate/trust-map.ts
/**
* The ConfigMap in an owner's namespace with every authority that its sidecars trust. They read it anew when it changes,
* so that authorities are rotated without a restart.
*/
function trustMapText(metadata, trust) {
	return emitYaml({
		apiVersion: "v1",
		kind: "ConfigMap",
		metadata: {
			...metadata,
			name: trustMap
		},
		data: { [trustKey]: trust }
	});
}

// src/render/certificate/sealed-secret-file.ts
/** Names of files that hold sealed keys, by who holds the certificate: `mesh-secret.sops.yaml`. */
function sealedSecretFile({ directory, holder }, { secrets }) {
	return `${directory}/${holder}-secret.${secrets.mode === "sops" ? "sops.yaml" : "yaml"}`;
}
/** Files with sealed keys that a Service's folders are applied with, in an environment whose keys are made here. */
function sealedSecretFiles(input) {
	const { environment } = input;
	if (environment.certificates.mode === "cert-manager") return [];
	return certificateNeeds(input).map((need) => sealedSecretFile(need, environment));
}
/** The Secret before it is sealed. What its annotations say of the certificate is public, and stays readable. */
function certificateSecret({ service, environment }, { secret: name, identity }, { chain, key, anchor, serial, notAfter }) {
	return {
		name,
		namespace: identity.namespace,
		type: "kubernetes.io/tls",
		labels: sharedLabels(service.name, environment.name),
		annotations: {
			...substituteOff,
			"karstkit.dev/certificate-not-after": notAfter,
			"karstkit.dev/certificate-serial": serial
		},
		stringData: {
			"ca.crt": anchor,
			"tls.crt": chain,
			"tls.key": key
		}
	};
}

// src/render/mesh/issuer.ts
/** Name of an environment's ClusterIssuer, of its authority's Certificate and of the Secret with that. */
function issuerName({ name }) {
	return `karst-${name}`;
}
/**
* One authority for the environment, whose key only cert-manager's namespace has: with an authority of its own an owner
* could sign any id, since constraints on names do not reach into them. Its key stays when its certificate is renewed, so
* that what it signed before is still believed; hence one curve for it for ever, P-384, whichever services' keys have.
*/
function issuerView(environment) {
	const name = issuerName(environment);
	return {
		name,
		root: `${name}-root`,
		namespace: environment.certificates.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff
	};
}

// src/render/kubernetes/workload.ts
function workloadOf(input, image) {
	const { service, environment } = input;
	return {
		input,
		name: service.name,
		namespace: service.namespace,
		directory: `services/${service.name}`,
		labels: serviceLabels(input),
		annotations: serviceAnnotations(input),
		image,
		resources: resourcesOf(service.spec.resources, environment.defaults.resources),
		filesConfigMap: `${service.name}-files`,
		sidecars: sidecarsOf(input)
	};
}
function metadataOf(workload, name = workload.name, further = {}) {
	return {
		name,
		namespace: workload.namespace,
		labels: workload.labels,
		annotations: {
			...workload.annotations,
			...further
		}
	};
}
function fileOf(workload, name, content) {
	return {
		path: `${workload.directory}/${name}`,
		content
	};
}

// src/render/kubernetes/certificate.ts
/**
* What brings the certificates of a folder into the cluster: the Certificates that cert-manager fills Secrets for. In the
* other modes the Secrets are sealed when they are delivered, and only their names are known here.
*/
function certificateFiles(workload) {
	if (workload.input.environment.certificates.mode !== "cert-manager") return [];
	return needsOf(workload).map((need) => fileOf(workload, need.holder === "mesh" ? "certificate.yaml" : `certificate-${need.holder}.yaml`, renderTemplate("kubernetes/certificate.yaml", certificateView(workload, need))));
}
/** Names of the sealed Secrets that lie in the workload's folder once they are delivered. */
function sealedSecretNames({ input, directory }) {
	return sealedSecretFiles(input).filter((path) => dirname$1(path) === directory).map((path) => basename$1(path));
}
function certificateView(workload, need) {
	const { environment } = workload.input;
	return {
		...metadataOf(workload, need.secret),
		secret: need.secret,
		uri: spiffeId(need.identity),
		named: need.dnsNames.length > 0,
		dnsNames: need.dnsNames,
		keyBits: environment.certificates.algorithm === "P-384" ? 384 : 256,
		issuer: issuerName(environment)
	};
}
function needsOf({ input, directory }) {
	return certificateNeeds(input).filter((need) => need.directory === directory);
}

// src/render/flux/decryption.ts
/** For what holds nothing that Flux must open. */
const noDecryption = {
	decrypted: false,
	keySecret: ""
};
/**
* How Flux opens the SOPS files of a workload's folder: with the keys of its owner, so that what was sealed for one owner
* cannot be read in the folder of another. Nothing where there is no such file: without its key Flux would refuse all.
*/
function decryptionOf(workload) {
	const { environment, service } = workload.input;
	if (![...sealedCopies(workload).map(({ path }) => path), ...sealedSecretNames(workload)].some((path) => path.endsWith(".sops.yaml"))) return noDecryption;
	const { keySecret } = sealingOf(environment.secrets, service.owner);
	return {
		decrypted: true,
		keySecret
	};
}

// src/render/kubernetes/binding.ts
/** Where the app shall listen: within its pod alone when a sidecar takes its calls, else at every address. */
function bindingOf(input) {
	const port = portOf(input);
	if (port === void 0) return void 0;
	return {
		address: isMeshed(input) ? "127.0.0.1" : "0.0.0.0",
		port: port.number
	};
}
/** True when the image's own command listens there already, so that the manifest need not say it again. */
function isImageBinding(input, binding) {
	return binding.address === "0.0.0.0" && binding.port === (input.launch.port?.number ?? binding.port);
}
/** The container's `command` where the app must listen otherwise than its image does and can be told to. */
function appCommand(input) {
	const binding = bindingOf(input);
	if (binding === void 0 || !input.launch.bindable || isImageBinding(input, binding)) return;
	const command = startCommand(input, binding);
	return command.length === 0 ? void 0 : command.map(literal);
}

// src/render/kubernetes/probe.ts
const startupPeriodSeconds = 2;
const defaultStartupSeconds = 120;
/**
* Startup, readiness and liveness of the app. The spec's probe, else the HTTP health route or the gRPC health service
* seen in the source, else a plain connect: a guessed route would kill an app that has none. Nothing when the spec says
* false or nothing listens. An app behind a sidecar is out of the kubelet's reach, so the sidecar asks it and is asked.
*/
function probesOf(input, port) {
	const written = input.service.spec.probe;
	if (written === false) return {};
	const direct = written === void 0 ? defaultAction(input, port) : actionOf(written, port);
	if (direct === void 0) return {};
	const isAsked = listensInMesh(input) && direct.exec === void 0;
	const action = isAsked ? sidecarAction : direct;
	const timing = {
		periodSeconds: written?.periodSeconds ?? 10,
		timeoutSeconds: written?.timeoutSeconds ?? 2
	};
	return {
		startupProbe: {
			...action,
			...delayOf(written),
			periodSeconds: startupPeriodSeconds,
			timeoutSeconds: timing.timeoutSeconds,
			failureThreshold: Math.ceil(startupSecondsOf(input) / startupPeriodSeconds)
		},
		...isAsked ? {} : { readinessProbe: {
			...action,
			...timing,
			failureThreshold: 3
		} },
		livenessProbe: {
			...action,
			...timing,
			failureThreshold: 6
		}
	};
}
const sidecarAction = { httpGet: {
	path: statusPath.app,
	port: meshPort.status
} };
/** Longest start of the app, in seconds. */
function startupSecondsOf(input) {
	const written = input.service.spec.probe;
	if (written === void 0 || written === false) return defaultStartupSeconds;
	return written.startupSeconds ?? defaultStartupSeconds;
}
/** The HTTP path that Kubernetes keeps asking, when it asks one. */
function probedPath({ service, launch }) {
	const { probe } = service.spec;
	if (probe === void 0) return launch.healthPath;
	return probe !== false && "path" in probe ? probe.path : void 0;
}
function defaultAction(input, port) {
	if (port === void 0) return void 0;
	const { healthPath, grpcHealth } = input.launch;
	if (port.protocol === "http" && healthPath !== void 0) return { httpGet: {
		path: healthPath,
		port: port.protocol
	} };
	if (port.protocol === "grpc" && grpcHealth === true) return { grpc: { port: port.number } };
	return { tcpSocket: { port: port.protocol } };
}
/** Undefined when the probe needs a port and the app has none; a rule reports that. */
function actionOf(probe, port) {
	if ("exec" in probe) return { exec: { command: probe.exec } };
	if (port === void 0) return void 0;
	if ("path" in probe) return { httpGet: {
		path: probe.path,
		port: port.protocol
	} };
	if ("grpc" in probe) {
		const service = probe.grpc === "" ? {} : { service: probe.grpc };
		return { grpc: {
			port: port.number,
			...service
		} };
	}
	return { tcpSocket: { port: port.protocol } };
}
function delayOf(probe) {
	if (probe === void 0 || probe === false || !("path" in probe)) return {};
	const { initialDelaySeconds } = probe;
	return initialDelaySeconds === void 0 ? {} : { initialDelaySeconds };
}

// src/render/kubernetes/environment-variable.ts
/**
* The container's `env`, sorted by name. A later source wins: telemetry, the launch's own variables where the manifest
* binds otherwise than the image, the spec's, the process'.
*/
function environmentVariables(input, binding, processVariables = {}) {
	const variables = {
		...telemetryVariables(input),
		...bindingVariables(input, binding),
		...input.service.spec.env,
		...processVariables
	};
	return Object.entries(variables).sort(([a], [b]) => compareCodePoints(a, b)).map(([name, variable]) => ({
		name,
		...valueFields(variable)
	}));
}
function valueFields(variable) {
	if (typeof variable === "string") return { value: literal(variable) };
	const optional = variable.optional === true ? { optional: true } : {};
	if ("secret" in variable) return { valueFrom: { secretKeyRef: {
		name: variable.secret,
		key: variable.key,
		...optional
	} } };
	return { valueFrom: { configMapKeyRef: {
		name: variable.configMap,
		key: variable.key,
		...optional
	} } };
}
function bindingVariables(input, binding) {
	if (binding === void 0 || isImageBinding(input, binding)) return {};
	const entries = Object.entries(input.launch.environment).map(([name, argument]) => [name, resolveArgument(argument, binding)]);
	return Object.fromEntries(entries);
}
/** Names per the OpenTelemetry specification of environment variables. */
function telemetryVariables(input) {
	const telemetry = telemetryOf(input);
	if (telemetry.kind === "off") return {};
	const { service, environment } = input;
	const identity = {
		OTEL_SERVICE_NAME: telemetry.service,
		OTEL_RESOURCE_ATTRIBUTES: [
			`deployment.environment.name=${environment.name}`,
			`k8s.namespace.name=${service.namespace}`,
			`service.namespace=${service.owner}`
		].join(",")
	};
	if (telemetry.kind === "operator") return identity;
	if (telemetry.sends) {
		const endpoint = telemetry.endpoint === void 0 ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: telemetry.endpoint };
		const protocol = telemetry.protocol === "grpc" ? "grpc" : "http/protobuf";
		return {
			...identity,
			...endpoint,
			...untraced(input),
			OTEL_EXPORTER_OTLP_PROTOCOL: protocol
		};
	}
	return isInstrumented(input) ? { OTEL_SDK_DISABLED: "true" } : {};
}
/** Probes come every few seconds and say nothing; the variable holds regular expressions, told apart by commas. */
function untraced(input) {
	const path = isInstrumented(input) ? probedPath(input) : void 0;
	if (path === void 0 || path.includes(",")) return {};
	return { OTEL_PYTHON_EXCLUDED_URLS: `${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$` };
}

// src/render/kubernetes/generated-file.ts
/** What Flux leaves out of its artifact by default, and names that mean something to a tool that reads the folder. */
const leftOut = /^\.|\.(jpg|jpeg|gif|png|wmv|flv|zip)$|\.tar\.gz$|^(kustomization\.ya?ml|kustomization|appveyor\.yml|cloudbuild\.yaml|codeship-.*\.yml)$/i;
/** The spec's `files`, sorted by mount path, with keys that no two of them share on any file system. */
function generatedFiles(input) {
	const files = [...input.service.spec.files ?? []].sort((a, b) => a.path < b.path ? -1 : 1);
	const taken = /* @__PURE__ */ new Set();
	return files.map(({ path, content }) => {
		const key = keyOf$1(path, taken);
		taken.add(key.toLowerCase());
		return {
			mountPath: path,
			key,
			itemPath: path.slice(1),
			content
		};
	});
}
/** Rolls the pods when a file changes, since the ConfigMap keeps its name. */
function filesChecksum(files) {
	return hashOf$1(files.map(({ mountPath, content }) => [mountPath, content]), 32);
}
function keyOf$1(path, taken) {
	const flat = path.slice(1).replaceAll("/", "_");
	return !leftOut.test(flat) && flat.length <= 200 && !taken.has(flat.toLowerCase()) ? flat : `file-${hashOf$1(path, 8)}-${flat.slice(-150)}.txt`;
}

// src/render/kubernetes/mount.ts
/** Size of the /tmp that every container has; `volumes: [{path: /tmp, emptyDir: 2Gi}]` sets another. */
const temporarySize = "256Mi";
/** Readable by the pod's group alone. */
const secretMode = 288;
/** The claims of the spec's volumes, in the order of their paths. */
function claimsOf(input) {
	return volumesOf(input).flatMap((volume) => "size" in volume ? [claimOf(input, volume)] : []);
}
function isExclusive(claim) {
	return claim.accessMode === "ReadWriteOnce" || claim.accessMode === "ReadWriteOncePod";
}
/** Everything mounted, sorted by path: /tmp, the spec's volumes, its files from the ConfigMap `files`. */
function mountsOf(input, filesConfigMap) {
	const volumes = volumesOf(input);
	const temporary = {
		path: "/tmp",
		emptyDir: temporarySize
	};
	const all = volumes.some(({ path }) => path === "/tmp") ? volumes : [temporary, ...volumes];
	const files = generatedFiles(input);
	return [...all.map((volume) => mountOf(input, volume)), ...files.length === 0 ? [] : [filesMount(files, filesConfigMap)]];
}
function volumesOf(input) {
	return [...input.service.spec.volumes ?? []].sort((a, b) => compareCodePoints(a.path, b.path));
}
function mountOf(input, volume) {
	const name = volume.path === "/tmp" ? "tmp" : `volume-${pathLabel(volume.path)}`;
	const mount = {
		name,
		mountPath: volume.path
	};
	if ("size" in volume) {
		const claim = claimOf(input, volume);
		return {
			volume: {
				name,
				persistentVolumeClaim: { claimName: claim.name }
			},
			mounts: [{
				...mount,
				...claim.accessMode === "ReadOnlyMany" ? { readOnly: true } : {}
			}],
			claim: isExclusive(claim) ? "exclusive" : "shared"
		};
	}
	const readOnly = !("emptyDir" in volume);
	return {
		volume: {
			name,
			...sourceOf(volume)
		},
		mounts: [{
			...mount,
			...readOnly ? { readOnly } : {}
		}]
	};
}
function sourceOf(volume) {
	if ("emptyDir" in volume) return { emptyDir: { sizeLimit: volume.emptyDir } };
	if ("secret" in volume) return { secret: {
		secretName: volume.secret,
		defaultMode: secretMode
	} };
	return { configMap: { name: volume.configMap } };
}
function claimOf(input, volume) {
	return {
		name: partName(input.service.name, pathLabel(volume.path)),
		path: volume.path,
		size: volume.size,
		storageClass: volume.storageClass,
		accessMode: volume.accessMode ?? "ReadWriteOnce",
		keep: volume.keep ?? true
	};
}
/** Each file is mounted by itself: a mounted directory would hide what the image has there. */
function filesMount(files, configMap) {
	return {
		volume: {
			name: "files",
			configMap: {
				name: configMap,
				items: files.map(({ key, itemPath }) => ({
					key,
					path: itemPath
				}))
			}
		},
		mounts: files.map(({ mountPath, itemPath }) => ({
			name: "files",
			mountPath,
			subPath: itemPath,
			readOnly: true
		}))
	};
}

// src/render/kubernetes/stop-hook.ts
/** Time in which a Service's endpoints forget a stopping pod. */
const forgetSeconds = 7;
/** Languages whose images have a `sleep` of their own, for clusters whose kubelet cannot sleep. */
const withSleep = /* @__PURE__ */ new Set([
	"python",
	"node",
	"java"
]);
const defaultGraceSeconds = 30;
/**
* A `preStop` sleep: requests still arrive while the endpoints are told, and SIGTERM must come after them. At most a
* third of the grace period. The kubelet sleeps itself from Kubernetes 1.30 on; on 1.29 that is off by default.
*/
function stopHook(input) {
	const seconds = pauseSeconds(input);
	if (seconds === 0 || lacksStopHook(input)) return {};
	if (isAtLeast(input.environment, 30)) return { lifecycle: { preStop: { sleep: { seconds } } } };
	return { lifecycle: { preStop: { exec: { command: ["sleep", String(seconds)] } } } };
}
/** True where a pause is due and neither the kubelet nor the image is sure to be able to make it. */
function lacksStopHook(input) {
	const able = isAtLeast(input.environment, 30) || withSleep.has(input.launch.build.language);
	return pauseSeconds(input) > 0 && !able;
}
function pauseSeconds(input) {
	if (portOf(input) === void 0) return 0;
	const grace = input.service.spec.terminationGracePeriodSeconds ?? 30;
	return Math.min(forgetSeconds, Math.floor(grace / 3));
}
/** Is the lowest Kubernetes version of the environment 1.`minor` or newer? */
function isAtLeast(environment, minor) {
	const [major = "1", found = "0"] = environment.kubernetes.split(".");
	return Number(major) > 1 || Number(found) >= minor;
}

// src/render/kubernetes/app-part.ts
/** The app's container with all it mounts. */
function appPart(workload, run) {
	const { input } = workload;
	const mounts = mountsOf(input, run.filesConfigMap).filter(({ claim }) => isMounted(run, claim));
	return {
		containers: [container$1(workload, run, mounts)],
		initContainers: [],
		volumes: mounts.map((mount) => mount.volume),
		hostAliases: [],
		annotations: {
			"kubectl.kubernetes.io/default-container": "app",
			...checksum(input),
			...sealedChecksum(input),
			...injection(input)
		}
	};
}
function mainRun(workload) {
	return {
		command: appCommand(workload.input),
		variables: {},
		resources: workload.resources,
		serves: true,
		claims: "all",
		filesConfigMap: workload.filesConfigMap
	};
}
function isMounted({ claims }, claim) {
	return claim === void 0 || claims === "all" || claims === "shared" && claim === "shared";
}
function container$1(workload, run, mounts) {
	const { input } = workload;
	const port = portOf(input);
	const ports = run.serves && port !== void 0 && !listensInMesh(input) ? [{
		name: port.protocol,
		containerPort: port.number
	}] : [];
	return {
		name: "app",
		image: workload.image,
		imagePullPolicy: "IfNotPresent",
		...run.command === void 0 ? {} : { command: run.command },
		...ports.length > 0 ? { ports } : {},
		env: environmentVariables(input, run.serves ? bindingOf(input) : void 0, run.variables),
		resources: run.resources,
		...run.serves ? { ...probesOf(input, port) } : {},
		...run.serves ? stopHook(input) : {},
		securityContext: {
			allowPrivilegeEscalation: false,
			capabilities: { drop: ["ALL"] },
			readOnlyRootFilesystem: true
		},
		volumeMounts: mounts.flatMap((mount) => mount.mounts)
	};
}
function checksum(input) {
	const files = generatedFiles(input);
	return files.length === 0 ? {} : { "karstkit.dev/files-checksum": filesChecksum(files) };
}
/** The OpenTelemetry operator's annotation; it has none that works without privileges for the other languages. */
function injection(input) {
	if (telemetryOf(input).kind !== "operator") return {};
	const name = injectable[input.launch.language];
	return name === void 0 ? {} : { [`instrumentation.opentelemetry.io/inject-${name}`]: "true" };
}
/** Can the operator instrument it in a restricted pod? */
function isInjectable(language) {
	return injectable[language] !== void 0;
}
const injectable = {
	python: "python",
	node: "nodejs",
	java: "java"
};

// src/render/kubernetes/pod-part.ts
function joinParts(parts) {
	return {
		containers: parts.flatMap((part) => part.containers),
		initContainers: parts.flatMap((part) => part.initContainers),
		volumes: parts.flatMap((part) => part.volumes),
		hostAliases: parts.flatMap((part) => part.hostAliases),
		annotations: Object.assign({}, ...parts.map((part) => part.annotations))
	};
}

// src/render/kubernetes/pod.ts
/** Numeric, so that the kubelet can prove that it is not root; the images we render have the same user. */
const userId = 10001;
/** From here on a process needs no right to listen. */
const firstOpenPort = 1024;
/** A pod under Pod Security "restricted", made of parts. */
function podTemplate(workload, role, parts) {
	const { spec } = workload.input.service;
	const pod = joinParts(parts);
	return {
		labels: sorted({
			...own$2(spec.labels),
			...podLabels(workload, role)
		}),
		annotations: sorted({
			...own$2(spec.annotations),
			...pod.annotations
		}),
		spec: {
			serviceAccountName: role.serviceAccount,
			automountServiceAccountToken: false,
			enableServiceLinks: false,
			...role.restartPolicy === void 0 ? {} : { restartPolicy: role.restartPolicy },
			...pullSecrets(workload),
			terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? 30,
			securityContext: {
				runAsNonRoot: true,
				runAsUser: userId,
				runAsGroup: userId,
				fsGroup: userId,
				fsGroupChangePolicy: "OnRootMismatch",
				seccompProfile: { type: "RuntimeDefault" },
				...lowPort(workload, role)
			},
			...role.restartPolicy === void 0 ? spread(workload, role) : {},
			...some("hostAliases", pod.hostAliases),
			...some("initContainers", pod.initContainers),
			containers: pod.containers,
			volumes: pod.volumes
		}
	};
}
/** What a Deployment or Service selects its pods by. It can never change for a Deployment that exists. */
function podSelector(workload, role) {
	return sorted({
		"app.kubernetes.io/name": workload.name,
		"app.kubernetes.io/component": role.component,
		...role.process === void 0 ? {} : { "karstkit.dev/process": role.process }
	});
}
/**
* Below 1024 a port takes root or a capability, and the pod has neither; some container runtimes open these ports by
* themselves, not all. The kernel's setting counts in this pod alone and is one of the kubelet's safe ones.
*/
function lowPort({ input }, { component }) {
	const port = portOf(input);
	if (component !== "service" || port === void 0 || port.number >= firstOpenPort) return {};
	return { sysctls: [{
		name: "net.ipv4.ip_unprivileged_port_start",
		value: `${port.number}`
	}] };
}
function podLabels(workload, role) {
	return {
		...commonLabels(workload.input),
		...podSelector(workload, role)
	};
}
function pullSecrets(workload) {
	const { service, environment } = workload.input;
	const name = service.spec.pullSecret ?? environment.registry?.pullSecret;
	return name === void 0 ? {} : { imagePullSecrets: [{ name }] };
}
/** Over nodes and zones, as far as there are any; counted for the new ReplicaSet alone, so that rollouts stay even. */
function spread(workload, role) {
	const constraint = (topologyKey) => ({
		maxSkew: 1,
		topologyKey,
		whenUnsatisfiable: "ScheduleAnyway",
		labelSelector: { matchLabels: podSelector(workload, role) },
		matchLabelKeys: ["pod-template-hash"]
	});
	return { topologySpreadConstraints: [constraint("kubernetes.io/hostname"), constraint("topology.kubernetes.io/zone")] };
}
function some(key, list) {
	return list.length === 0 ? {} : { [key]: list };
}

// src/render/kubernetes/scale.ts
/** Fixed number of pods: as written, else the environment's default, else one. */
function replicasOf({ service, environment }) {
	return service.written.replicas ?? environment.defaults.replicas ?? service.spec.replicas ?? 1;
}
/** Most pods there may be at once. */
function mostReplicas(input) {
	return input.service.spec.autoscale?.max ?? replicasOf(input);
}
/** Fewest pods there may be. */
function fewestReplicas(input) {
	const { autoscale } = input.service.spec;
	return autoscale === void 0 ? replicasOf(input) : autoscale.min ?? 1;
}
/** The HorizontalPodAutoscaler, when the spec asks for one. */
function autoscalerFiles(workload) {
	const view = autoscalerView(workload);
	if (view === void 0) return [];
	return [fileOf(workload, "hpa.yaml", renderTemplate("kubernetes/hpa.yaml", view))];
}
function autoscalerView(workload) {
	const { autoscale } = workload.input.service.spec;
	if (autoscale === void 0) return void 0;
	const memory = autoscale.memory === void 0 ? [] : [utilization("memory", autoscale.memory)];
	return {
		...metadataOf(workload),
		target: workload.name,
		min: autoscale.min ?? 1,
		max: autoscale.max,
		metrics: [utilization("cpu", autoscale.cpu ?? 80), ...memory]
	};
}
function utilization(name, averageUtilization) {
	return {
		type: "Resource",
		resource: {
			name,
			target: {
				type: "Utilization",
				averageUtilization
			}
		}
	};
}
/** The PodDisruptionBudget, when the spec asks for one. */
function disruptionBudgetFiles(workload) {
	const view = disruptionBudgetView(workload);
	if (view === void 0) return [];
	return [fileOf(workload, "pdb.yaml", renderTemplate("kubernetes/pdb.yaml", view))];
}
function disruptionBudgetView(workload) {
	const budget = workload.input.service.spec.podDisruptionBudget;
	if (budget === void 0) return void 0;
	const { minAvailable, maxUnavailable = 1 } = budget;
	return {
		...metadataOf(workload),
		selector: podSelector(workload, { component: "service" }),
		...minAvailable === void 0 ? {
			isFloor: false,
			pods: maxUnavailable
		} : {
			isFloor: true,
			pods: minAvailable
		}
	};
}

// src/render/dockerfile/tool-version.ts
/** Versions of what a build adds of our own, where the project names none. Raised together, tried together. */
const toolVersions = {
	...managerVersions,
	pnpm: "10.34.8",
	yarn: "1.22.22",
	"yarn-berry": "4.18.1",
	bun: "1.4.5",
	/** The SDK's number of the release that the instrumentations' table is taken from. */
	openTelemetryExporter: "1.45.1"
};

// src/render/dockerfile/value.ts
/** A path of the source as it stands in a Dockerfile. Raises `dockerfile.value-refused`. */
function checkedPath(input, path) {
	if (isPlainPath(path)) return path;
	return refuse(input, "path", path, "letters, digits and . _ - / @ + below the project");
}
function checkedPaths(input, paths) {
	return paths.map((path) => checkedPath(input, path));
}
/** A name that stands bare: an extra, a binary, a workspace member, a version. Raises `dockerfile.value-refused`. */
function checkedName(input, name) {
	if (/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name)) return name;
	return refuse(input, "name", name, "letters, digits and . _ -");
}
function checkedPackageName(input, name) {
	if (/^[a-z0-9][a-z0-9+.-]+$/.test(name)) return name;
	return refuse(input, "Debian package", name, "the name of a Debian package");
}
/** A requirement as pip reads it (PEP 508), never one of its options. Raises `dockerfile.value-refused`. */
function checkedRequirement(input, requirement) {
	if (isOneLine(requirement) && /^[A-Za-z0-9]/.test(requirement)) return requirement;
	return refuse(input, "requirement", requirement, "a package name, with a version at most");
}
function checkedVariable(input, name) {
	if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
	return refuse(input, "variable", name, "a name of letters, digits and _");
}
/** A value that stands quoted on one line. Raises `dockerfile.value-refused`. */
function checkedLine(input, value) {
	if (isOneLine(value)) return value;
	return refuse(input, "value", value, "one line without control characters");
}
/** An argv: what an exec form can hold. Raises `dockerfile.value-refused` and `dockerfile.command-missing`. */
function checkedCommand(input, command) {
	if (command.length === 0 || command[0] === "") throw new Problem("dockerfile.command-missing", `No command is known that starts ${input.service.name}.`, {
		...input.service.place,
		next: "Write entrypoint or command in the spec."
	});
	const fault = command.find((element) => !element.isWellFormed() || element.includes("\0"));
	if (fault === void 0) return command;
	return refuse(input, "argument", fault, "a text without NUL");
}
/** A base image with a tag or digest where it names one. Raises `dockerfile.base-image-invalid`. */
function checkedImage(input, reference, pointer) {
	if (readImageText(reference) !== void 0) return reference;
	throw new Problem("dockerfile.base-image-invalid", `${shown$1(reference)} is no image reference that ${input.service.name} can be built on.`, {
		...pointer === void 0 ? input.service.place : input.service.placeOf(pointer),
		expected: "registry/repository:tag, with @sha256:<digest> to pin it",
		next: "Correct baseImages, or the version that the project asks for."
	});
}
function refuse(input, what, value, expected) {
	throw new Problem("dockerfile.value-refused", `The ${what} ${shown$1(value)} of ${input.service.name} cannot stand in a Dockerfile.`, {
		...input.service.place,
		expected,
		next: "Rename it in the source, or let the spec use a Dockerfile of your own."
	});
}

// src/render/dockerfile/base-image.ts
/**
* The base images of a rendered Dockerfile, before digests: the spec's, else karst.yaml's replacement, else the
* language's own. Undefined for an author's Dockerfile. Raises `dockerfile.base-image-invalid`.
*/
function baseImagesOf(input) {
	const own = defaultImages(input.launch.build, input.launch.version.value);
	if (own === void 0) return void 0;
	const spec = input.service.spec.baseImages ?? {};
	const shared = input.launch.language === "python" ? spec.run : void 0;
	const pointer = (written, key) => written === void 0 ? void 0 : `/baseImages/${key}`;
	return {
		build: checkedImage(input, spec.build ?? shared ?? replacedImage(input, own.build), pointer(spec.build, "build")),
		run: checkedImage(input, spec.run ?? replacedImage(input, own.run), pointer(spec.run, "run"))
	};
}
/** The base images with the digests that were looked up when the source was pinned; the tag stays for people and bots. */
function pinnedImages(input) {
	const images = baseImagesOf(input);
	if (images === void 0) return void 0;
	return {
		build: pinned(input, images.build),
		run: pinned(input, images.run)
	};
}
function pinned(input, reference) {
	const digest = Object.hasOwn(input.digests, reference) ? input.digests[reference] : void 0;
	if (digest === void 0 || reference.includes("@")) return reference;
	return checkedImage(input, `${reference}@${digest}`);
}
/** What karst.yaml puts in the place of an image that KarstKit would write. */
function replacedImage(input, reference) {
	const images = input.environment.baseImages;
	return (Object.hasOwn(images, reference) ? images[reference] : void 0) ?? reference;
}
function defaultImages(build, version) {
	switch (build.language) {
		case "python": return same$1(`python:${version}-slim`);
		case "node": return same$1(nodeImage(build, version));
		case "go": return {
			build: `golang:${version}`,
			run: `gcr.io/distroless/${build.cgo ? "base" : "static"}-debian13:nonroot`
		};
		case "rust": return {
			build: `rust:${version}-slim`,
			run: (build.runPackages ?? []).length > 0 ? "debian:trixie-slim" : "gcr.io/distroless/cc-debian13:nonroot"
		};
		case "java": return {
			build: javaImage(build, version),
			run: `eclipse-temurin:${version}-jre`
		};
		case "static": return {
			build: build.builder === void 0 ? webServer : nodeImage(build.builder, version),
			run: webServer
		};
		case "image": return;
	}
}
/** Runs without root and with a read-only root file system, which the plain image of the same server does not. */
const webServer = "nginxinc/nginx-unprivileged:stable-alpine";
function nodeImage(build, version) {
	if (build.manager !== "bun") return `node:${version}-slim`;
	return `oven/bun:${build.managerVersion ?? toolVersions.bun}-slim`;
}
function javaImage(build, version) {
	if (build.wrapper) return `eclipse-temurin:${version}-jdk`;
	return build.tool === "maven" ? `maven:3.9-eclipse-temurin-${version}` : `gradle:jdk${version}`;
}
function same$1(image) {
	return {
		build: image,
		run: image
	};
}

// src/render/kubernetes/sidecar-part.ts
const image = "envoyproxy/envoy:distroless-v1.40.0";
/**
* The sidecar of a pod: a container that starts before the app and stops after it (Kubernetes 1.29 and newer), with what
* it reads and the names it answers to. None when there is nothing to read.
*/
function sidecarParts({ input }, files) {
	if (files === void 0) return [];
	const isScraped = input.environment.metricsNamespace !== void 0;
	return [{
		containers: [],
		initContainers: [container(input, files)],
		volumes: volumes(input, files),
		hostAliases: meshHostAliases(input).map(({ ip, hostnames }) => ({
			ip,
			hostnames
		})),
		annotations: {
			"karstkit.dev/envoy-checksum": configurationChecksum(files),
			...isScraped ? scraped : {}
		}
	}];
}
/**
* The same for a pod that runs once: it is always new, so that nothing needs to roll it, and a changed configuration alone
* does not make another Job.
*/
function jobSidecarParts(workload, files) {
	return sidecarParts(workload, files).map((part) => ({
		...part,
		annotations: {}
	}));
}
/** What a Service's sidecars are started from, as far as no digest says so already; nothing when it has none. */
function sidecarImages(input) {
	const hasSidecar = listensInMesh(input) || callsThroughMesh(input);
	const reference = replacedImage(input, image);
	return hasSidecar && !reference.includes("@") ? [reference] : [];
}
/** The sidecar's image: the one that karst.yaml puts in its place, at the digest that was looked up. */
function sidecarImage(input) {
	const reference = replacedImage(input, image);
	const digest = Object.hasOwn(input.digests, reference) ? input.digests[reference] : void 0;
	return digest === void 0 || reference.includes("@") ? reference : `${reference}@${digest}`;
}
/** What most collectors of Prometheus statistics look for. */
const scraped = {
	"prometheus.io/path": "/stats/prometheus",
	"prometheus.io/port": String(meshPort.metrics),
	"prometheus.io/scrape": "true"
};
function container(input, { callers }) {
	const listens = callers !== void 0;
	return {
		name: "envoy",
		image: sidecarImage(input),
		imagePullPolicy: "IfNotPresent",
		restartPolicy: "Always",
		args: sidecarArguments,
		ports: [
			...listens ? [{
				name: "mesh",
				containerPort: meshPort.inbound
			}] : [],
			{
				name: "status",
				containerPort: meshPort.status
			},
			{
				name: "metrics",
				containerPort: meshPort.metrics
			}
		],
		resources: { ...sidecarResources(input) },
		...sidecarProbes(listens),
		lifecycle: { preStop: asked(statusPath.drain) },
		securityContext: {
			allowPrivilegeEscalation: false,
			capabilities: { drop: ["ALL"] },
			readOnlyRootFilesystem: true
		},
		volumeMounts: [
			{
				name: "envoy",
				mountPath: meshPath.configuration,
				readOnly: true
			},
			...listens ? [{
				name: "callers",
				mountPath: meshPath.callers,
				readOnly: true
			}] : [],
			{
				name: "certificate",
				mountPath: meshPath.certificate,
				readOnly: true
			},
			{
				name: "trust",
				mountPath: meshPath.trust,
				readOnly: true
			}
		]
	};
}
/** The app starts once the sidecar serves, so that must not wait for the app. The pod is ready when the app is. */
function sidecarProbes(listens) {
	const timeoutSeconds = 2;
	return {
		startupProbe: {
			...asked(statusPath.sidecar),
			periodSeconds: 1,
			timeoutSeconds,
			failureThreshold: 60
		},
		readinessProbe: {
			...asked(listens ? statusPath.app : statusPath.sidecar),
			periodSeconds: 5,
			timeoutSeconds,
			failureThreshold: 2
		},
		livenessProbe: {
			...asked(statusPath.sidecar),
			periodSeconds: 10,
			timeoutSeconds,
			failureThreshold: 6
		}
	};
}
function asked(path) {
	return { httpGet: {
		path,
		port: "status"
	} };
}
/** Whole directories: what changes in them reaches the sidecar without a restart, and what is mounted alone does not. */
function volumes({ environment }, { configuration, callers, secret }) {
	const items = ["tls.crt", "tls.key"].map((key) => ({
		key,
		path: key
	}));
	return [
		{
			name: "envoy",
			configMap: { name: configuration.name }
		},
		...callers === void 0 ? [] : [{
			name: "callers",
			configMap: { name: callers.name }
		}],
		{
			name: "certificate",
			secret: {
				secretName: secret,
				defaultMode: 288,
				items
			}
		},
		trustVolume(environment, secret)
	];
}

// src/render/kubernetes/deployment.ts
/** The app's Deployment. */
function deploymentFile(workload) {
	const content = renderTemplate("kubernetes/deployment.yaml", deploymentView(workload));
	return fileOf(workload, "deployment.yaml", content);
}
function deploymentView(workload) {
	const { input } = workload;
	const parts = [appPart(workload, mainRun(workload)), ...sidecarParts(workload, workload.sidecars.service)];
	return {
		...metadataOf(workload),
		...podView(workload, { component: "service" }, parts),
		fixed: input.service.spec.autoscale === void 0,
		replicas: replicasOf(input),
		progressDeadlineSeconds: progressDeadlineSeconds(workload),
		recreate: claimsOf(input).some(isExclusive)
	};
}
/** A little longer than the longest start, so that a rollout that hangs is reported as what it is. */
function progressDeadlineSeconds(workload) {
	return startupSecondsOf(workload.input) + 60;
}
function podView(workload, role, parts) {
	const template = podTemplate(workload, {
		serviceAccount: workload.name,
		...role
	}, parts);
	return {
		selector: podSelector(workload, role),
		podLabels: template.labels,
		podAnnotations: template.annotations,
		pod: template.spec
	};
}

// src/render/flux/name.ts
/** Name of a Flux object; Flux writes it into a label of everything it applies, so 63 characters at most. */
function fluxName(environment, kind, name) {
	return labelName(`${environment.name}-${kind}-${name}`);
}
/** The Flux Kustomization of what a mesh shares. */
function meshKustomizationName({ name }) {
	return labelName(`${name}-mesh`);
}
/** What writes the tags that image policies of an environment choose. */
function automationName({ name }) {
	return labelName(`${name}-images`);
}
/** Service account in Flux's namespace that everything of one owner is applied as. */
function ownerAccount(environment, owner) {
	return labelName(`${environment.name}-owner-${owner}`);
}

// src/render/flux/image-policy.ts
/**
* ImageRepository and ImagePolicy for image automation. They stand beside the other Flux objects: automation reads the
* policies of its own namespace only, and under lockdown nothing refers across namespaces.
*/
function imagePolicyFiles(input, image) {
	if (input.service.spec.image?.automation !== true) return [];
	const { environment, service } = input;
	return [{
		path: `flux/${environment.name}-image-${service.name}.yaml`,
		content: renderTemplate("flux/image.yaml", imagePolicyView(input, image))
	}];
}
/** `namespace:name`, as a setter's marker names the policy. */
function imagePolicyReference({ environment, service }) {
	return `${environment.flux.namespace}:${fluxName(environment, "image", service.name)}`;
}
function imagePolicyView(input, image) {
	const { environment, service } = input;
	const pullSecret = service.spec.pullSecret ?? environment.registry?.pullSecret;
	return {
		name: fluxName(environment, "image", service.name),
		namespace: environment.flux.namespace,
		labels: serviceLabels(input),
		annotations: serviceAnnotations(input),
		apiVersion: imageApiVersion(environment),
		image,
		interval: environment.flux.interval,
		private: pullSecret !== void 0,
		pullSecret: pullSecret ?? "",
		pattern: "^ts-(?P<time>[0-9]+)-[0-9a-f]+-[0-9a-f]+$"
	};
}
/** Flux 2.7 made the API v1; older controllers know v1beta2 only. */
function imageApiVersion({ flux }) {
	const [major = "2", minor = "0"] = flux.version.split(".");
	return `image.toolkit.fluxcd.io/${Number(major) > 2 || Number(minor) >= 7 ? "v1" : "v1beta2"}`;
}

// src/render/kubernetes/images.ts
/**
* The last part of a folder's kustomization: by which digest its pods run the image, or the tag that Flux's image
* automation writes. Empty where the tag that the objects name stands.
*/
function imagesText(workload) {
	const view = imagesView(workload);
	return view.automated || view.pinned ? renderTemplate("kubernetes/images.yaml", view) : "";
}
function imagesView({ input, image: reference }) {
	const [image, tag] = splitTag(reference);
	const digest = builtDigest(input, reference) ?? "";
	const automated = input.service.spec.image?.automation === true && tag !== "";
	return {
		image,
		automated,
		tag,
		policy: imagePolicyReference(input),
		pinned: !automated && digest !== "",
		digest
	};
}
/**
* A folder's kustomization that gives its image another digest: byte for byte what a render with that digest gives.
* Undefined where image automation writes the tag, for that field is not ours.
*/
function withDigest(kustomization, reference, digest) {
	const [head = "", tail = ""] = kustomization.split(/^(?=images:$)/m);
	if (tail.includes("{\"$imagepolicy\": ")) return void 0;
	const [image] = splitTag(reference);
	return head + renderTemplate("kubernetes/images.yaml", {
		image,
		automated: false,
		tag: "",
		policy: "",
		pinned: true,
		digest
	});
}
/** Name and tag of a reference; a digest counts as no tag, for nothing could replace it. */
function splitTag(reference) {
	const [, name = reference, tag = ""] = /^([^@]+):([^:/@]+)$/.exec(reference) ?? [];
	return [name, tag];
}

// src/render/kubernetes/kustomization.ts
/** The folder's own kustomization: what to apply, sorted, and the ConfigMaps of real files under stable names. */
function kustomizationFile$1(workload, resources, maps) {
	const content = renderTemplate("kubernetes/kustomization.yaml", kustomizationView(workload, resources, maps));
	return fileOf(workload, "kustomization.yaml", content + imagesText(workload));
}
function kustomizationView(workload, resources, maps) {
	const generators = [...filesGenerator(workload), ...maps.map(({ name, files }) => generator(workload, name, files.map(({ key, place }) => key === place ? key : `${key}=${place}`)))];
	return {
		resources: [...[...resources, ...sealedCopies(workload)].map(({ path }) => path.slice(workload.directory.length + 1)), ...sealedSecretNames(workload)].sort(compareCodePoints),
		generates: generators.length > 0,
		generators
	};
}
function filesGenerator(workload) {
	const files = generatedFiles(workload.input);
	if (files.length === 0) return [];
	const sources = files.map(({ key }) => `${key}=files/${key}`);
	return [generator(workload, workload.filesConfigMap, sources)];
}
function generator(workload, name, files) {
	return {
		name,
		namespace: workload.namespace,
		files,
		options: {
			disableNameSuffixHash: true,
			labels: workload.labels,
			annotations: sorted({
				...workload.annotations,
				...substituteOff
			})
		}
	};
}

// src/render/kubernetes/address.ts
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
/** Top-level names that never resolve to public addresses (RFC 6761, RFC 6762, RFC 8375, RFC 9476 and common habit). */
const privateSuffix = /\.(internal|local|localdomain|localhost|lan|corp|home|intranet|private|home\.arpa)$/;
/**
* Reads a host of the spec: an address, a Service of the cluster (`db`, `db.team.svc`, `db.team.svc.cluster.local`),
* a public name, or a private one.
*/
function destinationOf(host, ownNamespace) {
	const name = host.toLowerCase().replace(/\.$/, "");
	const cidr = addressRange(name);
	if (cidr !== void 0) return {
		kind: "address",
		cidr
	};
	const labels = name.replace(/\.cluster\.local$/, "").split(".");
	const [, namespace = "", marker] = labels;
	if (labels.length === 3 && marker === "svc" && label.test(namespace)) return {
		kind: "namespace",
		namespace
	};
	if (name === "localhost" || privateSuffix.test(name)) return { kind: "private" };
	return labels.length === 1 ? {
		kind: "namespace",
		namespace: ownNamespace
	} : { kind: "public" };
}
function addressRange(host) {
	return canonicalCidr(host.includes(":") ? `${host}/128` : `${host}/32`);
}
/** `10.1.2.3/8` as `10.0.0.0/8`, IPv6 in its short form; undefined when it is no address range. */
function canonicalCidr(text) {
	const [address = "", prefix = ""] = text.split("/");
	if (!/^(0|[1-9][0-9]{0,2})$/.test(prefix)) return void 0;
	const bits = Number(prefix);
	return address.includes(":") ? canonicalV6(address, bits) : canonicalV4(address, bits);
}
function canonicalV4(address, bits) {
	const octets = address.split(".");
	if (bits > 32 || octets.length !== 4) return void 0;
	if (!octets.every((octet) => /^(0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256)) return;
	return `${octets.map((octet, index) => Number(octet) & maskOf(bits - index * 8, 8)).join(".")}/${bits}`;
}
function canonicalV6(address, bits) {
	if (bits > 128 || !URL.canParse(`http://[${address}]/`)) return void 0;
	const short = new URL(`http://[${address}]/`).hostname.slice(1, -1);
	if (short.startsWith("::ffff:")) return void 0;
	const groups = expandV6(short).map((group, index) => (group & maskOf(bits - index * 16, 16)).toString(16));
	return `${new URL(`http://[${groups.join(":")}]/`).hostname.slice(1, -1)}/${bits}`;
}
/** The eight numbers of an address in the short form that URLs have. */
function expandV6(short) {
	const [head = "", tail] = short.split("::");
	const left = head === "" ? [] : head.split(":");
	const right = tail === void 0 || tail === "" ? [] : tail.split(":");
	const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
	return [
		...left,
		...zeros,
		...right
	].map((group) => Number.parseInt(group, 16));
}
/** A mask of `width` bits of which the first `ones` are set. */
function maskOf(ones, width) {
	const set = Math.max(0, Math.min(width, ones));
	return 2 ** width - 2 ** (width - set);
}

// src/render/kubernetes/public-address.ts
/**
* Everything but private, local, shared and reserved IPv4 ranges (RFC 6890): the cloud's metadata addresses
* 169.254.169.254, 100.100.100.200 and 192.0.0.192 lie in them; 168.63.129.16 is one that does not.
*/
const notPublicV4 = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"168.63.129.16/32",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"224.0.0.0/4",
	"240.0.0.0/4"
];
/**
* The same for IPv6 (fd00:ec2::254 and fd20:ce::254 are metadata addresses), and the ways to write a private IPv4
* address in IPv6: NAT64 (whose public part must stay open), Teredo and 6to4. Mapped addresses are never on the wire, and
* Kubernetes refuses them in a range.
*/
const notPublicV6 = [
	"::/96",
	"64:ff9b::/104",
	"64:ff9b::a00:0/104",
	"64:ff9b::6440:0/106",
	"64:ff9b::7f00:0/104",
	"64:ff9b::a83f:8110/128",
	"64:ff9b::a9fe:0/112",
	"64:ff9b::ac10:0/108",
	"64:ff9b::c0a8:0/112",
	"64:ff9b:1::/48",
	"2001::/32",
	"2002::/16",
	"fc00::/7",
	"fe80::/10",
	"fec0::/10",
	"ff00::/8"
];
/** Egress rule that lets public addresses be reached, and nothing of the cluster, its network or its cloud. */
const publicAddresses = { to: [{ ipBlock: {
	cidr: "0.0.0.0/0",
	except: notPublicV4
} }, { ipBlock: {
	cidr: "::/0",
	except: notPublicV6
} }] };

// src/render/kubernetes/egress.ts
/** Egress rules of a NetworkPolicy: cluster DNS, upstreams, what the spec names, telemetry, public addresses. */
function egressRules(input) {
	const declared = (input.service.spec.egress ?? []).flatMap((egress) => {
		const outcome = egressRule(egress, input.service.namespace);
		return outcome.kind === "rule" ? [outcome.rule] : [];
	});
	const upstreams = [...input.upstreams].sort(byName).flatMap(upstreamRule);
	return [
		clusterDns,
		...upstreams,
		...declared,
		...telemetryRule(input),
		publicAddresses
	];
}
/** Destinations that no rule can express, as findings at their places. Codes: render.egress-*, render.upstream-port. */
function egressFindings(input) {
	const { service } = input;
	const declared = (service.spec.egress ?? []).flatMap((egress, index) => {
		const outcome = egressRule(egress, service.namespace);
		if (outcome.kind !== "refused") return [];
		return [{
			...outcome.finding,
			...service.placeOf(`/egress/${index}`)
		}];
	});
	const silent = input.upstreams.filter((peer) => peer.port === void 0).map((peer) => ({
		code: "render.upstream-port",
		severity: "warning",
		message: `${service.name} uses ${peer.owner}/${peer.name}, which listens on no port.`,
		hint: "Name its port, or drop it from `uses`.",
		...service.placeOf("/uses")
	}));
	return [
		...declared,
		...silent,
		...telemetryFinding(input)
	];
}
const clusterDns = {
	to: [{
		namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
		podSelector: { matchLabels: { "k8s-app": "kube-dns" } }
	}],
	ports: [{
		port: 53,
		protocol: "UDP"
	}, {
		port: 53,
		protocol: "TCP"
	}]
};
function egressRule(egress, ownNamespace) {
	const ports = [{
		port: egress.port,
		protocol: egress.protocol ?? "TCP"
	}];
	if ("cidr" in egress) return rangeRule(egress.cidr, ports);
	if ("namespace" in egress) {
		const pods = egress.labels === void 0 ? {} : { podSelector: { matchLabels: egress.labels } };
		return rule$1({
			...namespaceSelector(egress.namespace),
			...pods
		}, ports);
	}
	return hostRule(egress.host, ports, ownNamespace);
}
function hostRule(host, ports, ownNamespace) {
	const destination = destinationOf(host, ownNamespace);
	switch (destination.kind) {
		case "address": return rule$1({ ipBlock: { cidr: destination.cidr } }, ports);
		case "namespace": return rule$1(namespaceSelector(destination.namespace), ports);
		case "public": return { kind: "open" };
		case "private": return {
			kind: "refused",
			finding: privateHost(host)
		};
	}
}
/** A range that takes in most of the Internet would let metadata and private networks in without naming them. */
function rangeRule(text, ports) {
	const cidr = canonicalCidr(text);
	const bits = Number(cidr?.split("/")[1] ?? 0);
	if (cidr !== void 0 && bits >= 8) return rule$1({ ipBlock: { cidr } }, ports);
	return {
		kind: "refused",
		finding: {
			code: "render.egress-range",
			severity: "error",
			message: `${text} is no address range that a rule may name.`,
			expected: "an IPv4 or IPv6 range with a prefix of 8 bits or more, 10.20.0.0/16",
			hint: "Public addresses may be reached without a rule."
		}
	};
}
function rule$1(to, ports) {
	return {
		kind: "rule",
		rule: {
			to: [to],
			ports
		}
	};
}
function privateHost(host) {
	return {
		code: "render.egress-private-host",
		severity: "error",
		message: `${host} resolves to private addresses, which a NetworkPolicy cannot look up.`,
		expected: "an address range, a Service of the cluster, or a public name",
		hint: "Write `cidr:` with the range it resolves to."
	};
}
function upstreamRule(peer) {
	if (peer.port === void 0) return [];
	const port = isMeshUpstream(peer) ? meshPort.inbound : peer.port.number;
	return [{
		to: [peerSelector(peer)],
		ports: [{
			port,
			protocol: "TCP"
		}]
	}];
}
/** The pods of one workload in its owner's namespace. */
function peerSelector(peer) {
	return {
		...namespaceSelector(peer.namespace),
		podSelector: { matchLabels: { "app.kubernetes.io/name": peer.name } }
	};
}
function namespaceSelector(namespace) {
	return { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } } };
}
function byName(a, b) {
	return compareCodePoints(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`);
}
function telemetryRule(input) {
	const outcome = telemetryOutcome(input);
	return outcome?.kind === "rule" ? [outcome.rule] : [];
}
function telemetryFinding(input) {
	const outcome = telemetryOutcome(input);
	if (outcome?.kind !== "refused" || declares(input)) return [];
	return [{
		...outcome.finding,
		severity: "warning",
		...input.service.placeOf("/telemetry")
	}];
}
/** A user who names ranges of their own has opened the way to the private receiver already. */
function declares(input) {
	return (input.service.spec.egress ?? []).some((egress) => "cidr" in egress);
}
function telemetryOutcome(input) {
	const telemetry = telemetryOf(input);
	if (telemetry.kind !== "sdk" || telemetry.endpoint === void 0) return void 0;
	if (!URL.canParse(telemetry.endpoint)) return void 0;
	const url = new URL(telemetry.endpoint);
	const standard = url.protocol === "https:" ? 443 : 80;
	const port = url.port === "" ? standard : Number(url.port);
	return hostRule(url.hostname.replace(/^\[|\]$/g, ""), [{
		port,
		protocol: "TCP"
	}], input.service.namespace);
}

// src/render/kubernetes/network-policy.ts
/** Who may reach the workload's pods and what they may reach; the owner's namespace denies everything else. */
function networkPolicyFile(workload) {
	const content = renderTemplate("kubernetes/networkpolicy.yaml", networkPolicyView(workload));
	return fileOf(workload, "networkpolicy.yaml", content);
}
function networkPolicyView(workload) {
	return {
		...metadataOf(workload),
		selector: podIdentity(workload.input),
		ingress: ingressRules(workload),
		egress: egressRules(workload.input)
	};
}
function ingressRules(workload) {
	return [...callRules(workload), ...metricsRules(workload)];
}
/** The app's port, or its sidecar's, from its callers and, when exposed, from the ingress controller's namespace. */
function callRules({ input }) {
	const port = portOf(input);
	if (port === void 0) return [];
	const meshed = isMeshed(input);
	const exposed = input.service.spec.expose !== void 0;
	const from = [...input.callers.filter((peer) => !meshed || peer.meshed).sort(byName).map(peerSelector), ...exposed ? [namespaceSelector(input.environment.ingress.namespace)] : []];
	const number = meshed ? meshPort.inbound : port.number;
	return from.length === 0 ? [] : [{
		from,
		ports: [{
			port: number,
			protocol: "TCP"
		}]
	}];
}
/** The sidecars' statistics. Their status port is the kubelet's alone, which no policy keeps out. */
function metricsRules({ input, sidecars }) {
	const { metricsNamespace } = input.environment;
	if (metricsNamespace === void 0 || sidecars.service === void 0) return [];
	return [{
		from: [namespaceSelector(metricsNamespace)],
		ports: [{
			port: meshPort.metrics,
			protocol: "TCP"
		}]
	}];
}

// src/render/kubernetes/worker.ts
/** A Deployment for each worker and a CronJob for each scheduled process. */
function processFiles(workload) {
	return processesOf(workload.input).flatMap((program) => {
		if (program.kind === "worker") return [workerFile(workload, program)];
		return program.kind === "cron-job" ? [cronJobFile(workload, program)] : [];
	});
}
function workerFile(workload, program) {
	const content = renderTemplate("kubernetes/deployment.yaml", workerView(workload, program));
	return fileOf(workload, `deployment-${program.name}.yaml`, content);
}
function workerView(workload, program) {
	const role = {
		component: "worker",
		process: program.name
	};
	return {
		...metadataOf(workload, partName(workload.name, program.name)),
		...podView(workload, role, [appPart(workload, processRun(workload, program)), ...sidecarParts(workload, workload.sidecars.process)]),
		fixed: true,
		replicas: program.replicas,
		progressDeadlineSeconds: 180,
		recreate: false
	};
}
function cronJobFile(workload, program) {
	const content = renderTemplate("kubernetes/cronjob.yaml", cronJobView(workload, program));
	return fileOf(workload, `cronjob-${program.name}.yaml`, content);
}
function cronJobView(workload, program) {
	const role = {
		component: "cron-job",
		process: program.name,
		restartPolicy: "Never"
	};
	const { podLabels, podAnnotations, pod } = podView(workload, role, [appPart(workload, processRun(workload, program)), ...jobSidecarParts(workload, workload.sidecars.process)]);
	return {
		...metadataOf(workload, partName(workload.name, program.name)),
		podLabels,
		podAnnotations,
		pod,
		schedule: program.schedule,
		zoned: program.timeZone !== void 0,
		timeZone: program.timeZone ?? "",
		deadlineSeconds: program.deadlineSeconds
	};
}
/** A process runs its own command in the workload's image, with what the workload mounts and knows. */
function processRun(workload, program, filesConfigMap = workload.filesConfigMap) {
	const { service, environment } = workload.input;
	return {
		command: program.command,
		variables: program.variables,
		resources: resourcesOf(program.resources, service.spec.resources, environment.defaults.resources),
		serves: false,
		claims: program.kind === "release" ? "none" : "shared",
		filesConfigMap
	};
}

// src/render/kubernetes/release.ts
/**
* The release Jobs in a folder and Flux Kustomization of their own, which the workload's depends on: what they need
* (identity, network policy, files) must exist before the workload is applied, so the folder holds it too.
*/
function releaseFiles(workload) {
	const processes = releasesOf(workload);
	if (processes.length === 0) return [];
	const release = releaseWorkload(workload);
	const name = partName(workload.name, releaseName);
	const policy = {
		...networkPolicyView(workload),
		...metadataOf(workload, name),
		ingress: []
	};
	const resources = [
		...processes.map((program) => jobFile(release, program)),
		...certificateFiles(release),
		fileOf(release, "networkpolicy.yaml", renderTemplate("kubernetes/networkpolicy.yaml", policy)),
		fileOf(release, "serviceaccount.yaml", renderTemplate("kubernetes/serviceaccount.yaml", metadataOf(workload, name)))
	];
	const files = generatedFiles(workload.input).map(({ key, content }) => fileOf(release, `files/${key}`, content));
	const maps = meshMaps(workload.sidecars.release);
	return [
		...resources,
		...files,
		...meshMapFiles(release, maps),
		kustomizationFile$1(release, resources, maps)
	];
}
/** Longest time the release may take, in seconds; undefined when there is none. */
function releaseSeconds(workload) {
	const seconds = releasesOf(workload).map(({ deadlineSeconds }) => deadlineSeconds);
	return seconds.length === 0 ? void 0 : Math.max(...seconds);
}
function releasesOf(workload) {
	return processesOf(workload.input).filter((program) => program.kind === "release");
}
/** The folder of what runs before the workload. */
function releaseFolder({ input, directory }) {
	return {
		input,
		directory: `${directory}/release`
	};
}
/** The workload as its release folder sees it: other directory, other ConfigMap. */
function releaseWorkload(workload) {
	return {
		...workload,
		...releaseFolder(workload),
		filesConfigMap: `${partName(workload.name, releaseName)}-files`
	};
}
function jobFile(workload, program) {
	const content = renderTemplate("kubernetes/job.yaml", jobView(workload, program));
	return fileOf(workload, `job-${program.name}.yaml`, content);
}
/**
* A Job can never change, so its name carries a hash of all that could change it, patches included: a change is a new
* Job, and Flux prunes the old one. It has no TTL: Flux would see it missing and run it again.
*/
function jobView(workload, program) {
	const { input } = workload;
	const serviceAccount = partName(workload.name, releaseName);
	const role = {
		component: "release",
		process: program.name,
		restartPolicy: "Never"
	};
	const { podLabels, podAnnotations, pod } = podView(workload, {
		...role,
		serviceAccount
	}, [appPart(workload, processRun(workload, program, workload.filesConfigMap)), ...jobSidecarParts(workload, workload.sidecars.release)]);
	const spec = {
		deadlineSeconds: program.deadlineSeconds,
		podLabels,
		podAnnotations,
		pod
	};
	const patches = (input.service.spec.patches ?? []).filter(({ target }) => target.kind === "Job");
	const name = `${partName(workload.name, program.name)}-${hashOf$1([spec, patches], 10)}`;
	return {
		...metadataOf(workload, name, forced),
		...spec
	};
}
/** The kustomization may change the Job's image under its name, by a digest or a tag: then Flux must replace the Job. */
const forced = { "kustomize.toolkit.fluxcd.io/force": "enabled" };

// src/render/flux/kustomization.ts
/** The Flux Kustomizations of a Service: its own, and its release's, which comes first. */
function serviceKustomizationFiles(workload) {
	const { environment, service } = workload.input;
	const seconds = releaseSeconds(workload);
	const files = [kustomizationFile(environment, `service-${service.name}`, serviceKustomizationView(workload))];
	if (seconds === void 0) return files;
	const view = releaseKustomizationView(workload, seconds);
	return [...files, kustomizationFile(environment, `release-${service.name}`, view)];
}
function kustomizationFile(environment, stem, view) {
	return {
		path: `flux/${environment.name}-${stem}.yaml`,
		content: renderTemplate("flux/kustomization.yaml", view)
	};
}
/**
* Flux waits for the release of the same revision before it applies what depends on it: a dependency on the same source
* counts only when it has applied that revision.
*/
function serviceKustomizationView(workload) {
	const { environment, service } = workload.input;
	const release = fluxName(environment, "release", service.name);
	const owner = fluxName(environment, "owner", service.owner);
	const first = releaseSeconds(workload) === void 0 ? [] : [{ name: release }];
	return {
		...common(workload),
		...decryptionOf(workload),
		name: fluxName(environment, "service", service.name),
		path: `./${environment.path}/${workload.directory}`,
		timeout: longest(environment.flux.timeout, progressDeadlineSeconds(workload) + 60),
		dependent: true,
		dependsOn: [{ name: owner }, ...first]
	};
}
function releaseKustomizationView(workload, seconds) {
	const { environment, service } = workload.input;
	const { directory } = releaseFolder(workload);
	return {
		...common(workload),
		...decryptionOf({
			...workload,
			directory
		}),
		name: fluxName(environment, "release", service.name),
		path: `./${environment.path}/${directory}`,
		timeout: longest(environment.flux.timeout, seconds + 60),
		dependent: true,
		dependsOn: [{ name: fluxName(environment, "owner", service.owner) }]
	};
}
function common(workload) {
	const { environment, service } = workload.input;
	return {
		namespace: environment.flux.namespace,
		labels: workload.labels,
		annotations: workload.annotations,
		interval: environment.flux.interval,
		source: environment.flux.sourceName,
		serviceAccount: ownerAccount(environment, service.owner),
		deletionPolicy: "WaitForTermination"
	};
}
/** The configured duration, or `seconds` where that is longer. */
function longest(configured, seconds) {
	return Number.parseInt(configured, 10) * ({
		s: 1,
		m: 60,
		h: 3600
	}[configured.slice(-1)] ?? 1) >= seconds ? configured : `${seconds}s`;
}

// src/render/owner/access.ts
const change = [
	"get",
	"list",
	"watch",
	"create",
	"update",
	"patch",
	"delete"
];
const look = [
	"get",
	"list",
	"watch"
];
/**
* What Flux may do in the owner's namespace, and nowhere else: the kinds KarstKit renders, and reading what a health
* check reads. No roles, no pods to run things in, no requests for certificates; Secrets only where Flux unseals them
* itself.
*/
function fluxRules(environment) {
	return [
		{
			apiGroups: [""],
			resources: [
				"configmaps",
				"persistentvolumeclaims",
				"serviceaccounts",
				"services"
			],
			verbs: change
		},
		{
			apiGroups: [""],
			resources: ["events", "pods"],
			verbs: look
		},
		{
			apiGroups: ["apps"],
			resources: ["deployments"],
			verbs: change
		},
		{
			apiGroups: ["apps"],
			resources: ["replicasets"],
			verbs: look
		},
		{
			apiGroups: ["autoscaling"],
			resources: ["horizontalpodautoscalers"],
			verbs: change
		},
		{
			apiGroups: ["batch"],
			resources: ["cronjobs", "jobs"],
			verbs: change
		},
		{
			apiGroups: ["networking.k8s.io"],
			resources: ["networkpolicies"],
			verbs: change
		},
		{
			apiGroups: ["policy"],
			resources: ["poddisruptionbudgets"],
			verbs: change
		},
		{
			apiGroups: ["traefik.io"],
			resources: [
				"ingressroutes",
				"middlewares",
				"serverstransports"
			],
			verbs: change
		},
		...gatewayRules(environment),
		...certificateRules$1(environment),
		...secretRules(environment)
	];
}
function gatewayRules({ ingress }) {
	if (ingress.gateway === void 0) return [];
	return [{
		apiGroups: ["gateway.networking.k8s.io"],
		resources: [
			"backendtlspolicies",
			"grpcroutes",
			"httproutes"
		],
		verbs: change
	}];
}
function certificateRules$1({ certificates }) {
	if (certificates.mode !== "cert-manager") return [];
	return [{
		apiGroups: ["cert-manager.io"],
		resources: ["certificates"],
		verbs: change
	}];
}
function secretRules({ secrets }) {
	if (secrets.mode === "sealed-secrets") return [{
		apiGroups: ["bitnami.com"],
		resources: ["sealedsecrets"],
		verbs: change
	}];
	if (!hasSealing(secrets)) return [];
	return [{
		apiGroups: [""],
		resources: ["secrets"],
		verbs: change
	}];
}

// src/render/owner/owner.ts
/**
* An owner's namespace under Pod Security "restricted", with its quota, limits and default-deny policy, and the service
* account that Flux applies the owner's workloads as. `trust` is every authority that KarstKit knows, in PEM.
*/
function renderOwner(owner, environment, isMeshed, trust) {
	const directory = `owners/${owner}`;
	const metadata = ownerMetadata(owner, environment);
	const contents = {
		"access.yaml": renderTemplate("owner/access.yaml", accessView(owner, environment)),
		"limitrange.yaml": renderTemplate("owner/limitrange.yaml", metadata),
		"namespace.yaml": renderTemplate("owner/namespace.yaml", namespaceView(owner, environment)),
		"networkpolicy.yaml": renderTemplate("owner/networkpolicy.yaml", metadata),
		"resourcequota.yaml": renderTemplate("owner/resourcequota.yaml", metadata),
		...trust === void 0 ? {} : { "trust.yaml": trustMapText(metadata, trust) }
	};
	const folder = { resources: Object.keys(contents) };
	const files = {
		...contents,
		"kustomization.yaml": renderTemplate("owner/kustomization.yaml", folder)
	};
	return [...Object.entries(files).map(([name, content]) => ({
		path: `${directory}/${name}`,
		content
	})), kustomizationFile(environment, `owner-${owner}`, ownerKustomizationView(owner, environment, isMeshed))];
}
/** The namespace outlives the owner: it may hold data. Pod Security is pinned to the lowest version rendered for. */
function namespaceView(owner, environment) {
	const [major = "1", minor = "29"] = environment.kubernetes.split(".");
	const version = `v${major}.${minor}`;
	const modes = [
		"enforce",
		"audit",
		"warn"
	].flatMap((mode) => [[`pod-security.kubernetes.io/${mode}`, "restricted"], [`pod-security.kubernetes.io/${mode}-version`, version]]);
	const { labels, annotations } = ownerMetadata(owner, environment);
	return {
		name: namespaceOf$1(owner, environment),
		labels: sorted({
			...labels,
			...Object.fromEntries(modes)
		}),
		annotations: sorted({
			...annotations,
			...pruneOff
		})
	};
}
function accessView(owner, environment) {
	return {
		...ownerMetadata(owner, environment),
		rules: fluxRules(environment),
		account: ownerAccount(environment, owner),
		accountNamespace: environment.flux.namespace
	};
}
/**
* Applied as Flux's own account, since it makes namespaces and roles; lockdown flags give that account no default, so it
* is named.
*/
function ownerKustomizationView(owner, environment, isMeshed) {
	const { labels, annotations } = ownerMetadata(owner, environment);
	const isIssued = isMeshed && environment.certificates.mode === "cert-manager";
	return {
		name: fluxName(environment, "owner", owner),
		namespace: environment.flux.namespace,
		labels,
		annotations,
		interval: environment.flux.interval,
		timeout: environment.flux.timeout,
		path: `./${environment.path}/owners/${owner}`,
		source: environment.flux.sourceName,
		serviceAccount: "kustomize-controller",
		dependent: isIssued,
		dependsOn: isIssued ? [{ name: meshKustomizationName(environment) }] : [],
		deletionPolicy: "Delete",
		...noDecryption
	};
}
function ownerMetadata(owner, environment) {
	return {
		name: "karstkit",
		namespace: namespaceOf$1(owner, environment),
		labels: sorted({
			...sharedLabels(owner, environment.name),
			"app.kubernetes.io/component": "owner",
			"app.kubernetes.io/part-of": owner
		}),
		annotations: substituteOff
	};
}

// src/render/certificate/pem.ts
const block = /-----BEGIN ([A-Z0-9 ]{1,64})-----\r?\n((?:[!-~ \t]*\r?\n)*?)-----END \1-----(?:\r?\n|$)/g;
/** Every block of a text, in its order; what stands between them is explanation and passed over. */
function pemBlocks(text) {
	return [...text.matchAll(block)].map(([whole, label = "", body = ""]) => ({
		label,
		bytes: Buffer.from(body.replace(/^[!-9;-~]+:.*$/gm, ""), "base64"),
		text: `${whole.replaceAll("\r", "").trimEnd()}\n`
	}));
}
/** A block with lines of 64 characters. */
function pemText(label, bytes) {
	return `-----BEGIN ${label}-----\n${(Buffer.from(bytes).toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END ${label}-----\n`;
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
	if (![...before, ...after].every(isMap$1)) return void 0;
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
	if (!isMap$1(element)) return "";
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
	if (!isMap$1(value)) return value;
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
	if (!isMap$1(value)) return hidden;
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
	return listAt(value, keys).filter(isMap$1);
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
			...fileData(entry, dirname$1(path), files),
			...literalData(entry)
		};
		const object = kubeObject({
			...head$1(entry, kind),
			data
		}, path);
		return object === void 0 ? [] : [object];
	}));
}
function head$1(entry, kind) {
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
		return file === void 0 ? [basename$1(key), files.get(join$1(folder, key))] : [key, files.get(join$1(folder, file))];
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
	return isMap$1(value) ? {
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
	if (!isMap$1(value) || !Object.hasOwn(value, key)) return value;
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
	const folder = dirname$1(path);
	const [kustomization] = mapsIn(text, known);
	if (kustomization === void 0) return [];
	const objects = [...textsAt(kustomization, ["resources"]).flatMap((resource) => {
		const file = join$1(folder, resource);
		const content = files.get(file);
		return content === void 0 ? [] : objectsIn(file, content, known);
	}), ...generatedObjects(kustomization, path, files)];
	const images = mapsAt(kustomization, ["images"]);
	const namespace = kustomization.namespace;
	return objects.map((object) => placed$1(withImages(object, images), namespace));
}
function placed$1(object, namespace) {
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
	const maps = known.get(text) ?? (readYaml(text) ?? []).filter(isMap$1);
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
	if (isMap$1(before) && isMap$1(after)) return mapChanges(before, after, steps);
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
	if ([...before, ...after].every((element) => !isMap$1(element) && !Array.isArray(element))) return sameText(before, after) ? [] : [{
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

// src/plan/object/fixed-field.ts
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
/** Fields that differ although the API server lets nobody change them. */
function changedFixed(kind, before, after) {
	return [
		...[...Object.hasOwn(fixed, kind) ? fixed[kind] ?? [] : [], ...fixedOfSpec(kind, before, after)].filter((field) => differs(before, after, field)),
		...kind === "PersistentVolumeClaim" ? shrunk(before, after) : [],
		...kind === "Service" ? changedAddress(before, after) : [],
		...sealedData(before, after)
	];
}
/** Flux deletes the object and makes it anew where the server refuses a change. */
function isForced(object) {
	return said(object, "force") === "enabled";
}
/** Flux leaves the object as it is once it is there. */
function isLeftAlone(object) {
	return ["ifnotpresent", "ignore"].includes(said(object, "ssa"));
}
function said(object, name) {
	const annotations = mapAt(object, ["metadata", "annotations"]);
	return textOf$1(annotations[`kustomize.toolkit.fluxcd.io/${name}`]).toLowerCase();
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
		action: isSuccessor || isMadeAnew(before, after) ? "replace" : "update",
		fields
	}];
}
function isMadeAnew(before, after) {
	const { kind } = after.ref;
	return isForced(after.value) && changedFixed(kind, before.value, after.value).length > 0;
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

// src/plan/caller-change.ts
/** Callers as the record keeps them: `owner/name`, sorted. */
function callerNames(callers) {
	return callers.map(({ owner, name }) => `${owner}/${name}`).sort(compareCodePoints);
}
/** Who may call from now on and could not before, and the other way round; undefined where nothing changes. */
function callerChange(before, after) {
	const admitted = after.filter((name) => !before.includes(name));
	const dismissed = before.filter((name) => !after.includes(name));
	return admitted.length + dismissed.length === 0 ? void 0 : {
		admitted,
		dismissed
	};
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
	const folders = /* @__PURE__ */ new Set([...stops, ...stops.filter(isRelease).map((folder) => dirname$1(folder))]);
	return new Set(pairs.filter((pair) => folders.has(folderOf(pair))));
}
function folderOf({ before, after }) {
	return dirname$1((after ?? before)?.path ?? "");
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
	StatefulSet: "goes: its pods stop, and its volumes are nobody\u2019s any more",
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
	Gateway: (value) => mapsAt(value, ["spec", "listeners"]).map((one) => named$2([one.hostname], one.hostname)),
	GRPCRoute: gatewayRoutes,
	HTTPRoute: gatewayRoutes,
	Ingress: (value) => mapsAt(value, ["spec", "rules"]).map((rule) => named$2([rule.host], mapsAt(rule, ["http", "paths"]).map(({ path, pathType }) => [path, pathType]))),
	IngressRoute: traefikRoutes,
	IngressRouteTCP: traefikRoutes,
	TCPRoute: () => [named$2([], "")],
	TLSRoute: gatewayRoutes
};
function routesOf(object) {
	if (object === void 0 || !Object.hasOwn(readers, object.ref.kind)) return [];
	return readers[object.ref.kind]?.(object.value) ?? [];
}
function gatewayRoutes(value) {
	return [named$2(textsAt(value, ["spec", "hostnames"]), mapsAt(value, ["spec", "rules"]).map(({ matches: some }) => some))];
}
/** Traefik's own language: the names stand between backticks or quotes. */
function traefikRoutes(value) {
	return mapsAt(value, ["spec", "routes"]).map((route) => {
		const match = textOf$1(route.match);
		return named$2([...match.matchAll(/\bHost(?:SNI)?(?:Regexp)?\(([^)]{0,2048})\)/g)].flatMap(([, inner = ""]) => [...inner.matchAll(/[`"']([^`"']{1,512})[`"']/g)].map(([, host]) => host)), [match, valueAt(value, ["spec", "entryPoints"])]);
	});
}
function named$2(hosts, match) {
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
	const rules = documents.flatMap((document) => below(document, "rules")).filter(isMap$1);
	const names = documents.flatMap((document) => below(document, "match_typed_subject_alt_names"));
	if (rules.length === 0 && names.length === 0) return ["no rules"];
	return rules.filter(({ action = "ALLOW" }) => action !== "ALLOW").map(({ action }) => `${action}`);
}
/** Every value that stands under a key, at any depth. */
function below(value, key) {
	if (Array.isArray(value)) return value.flatMap((element) => below(element, key));
	if (!isMap$1(value)) return [];
	return Object.entries(value).flatMap(([name, inner]) => name === key && inner !== void 0 ? [inner] : below(inner, key));
}
function idsIn(value) {
	if (typeof value === "string") return value.startsWith("spiffe://") ? [value] : [];
	if (Array.isArray(value)) return value.flatMap(idsIn);
	return isMap$1(value) ? Object.values(value).flatMap(idsIn) : [];
}
function looseIn(value) {
	if (Array.isArray(value)) return value.flatMap(looseIn);
	if (!isMap$1(value)) return [];
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
function admits$1(wide, narrow) {
	return peerCovers(wide.peer, narrow.peer) && portCovers(wide.port, narrow.port);
}
function orAll(list) {
	return list.length === 0 ? [void 0] : list;
}
function peerCovers(wide, narrow) {
	if (wide === void 0) return true;
	if (narrow === void 0) return false;
	if (isMap$1(wide.ipBlock) && isMap$1(narrow.ipBlock)) return blockCovers(wide.ipBlock, narrow.ipBlock);
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
		const added = after.flatMap(({ value }) => admissionsOf(value, direction)).filter((admission) => !old.some((other) => admits$1(other, admission))).filter(({ peer }) => !isNeighbour(peer, subject.ref.namespace));
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
		const field = named$1(object.value, keys);
		return {
			key: `${rule} ${field}`,
			field,
			message: `${message} (rule ${rule})`
		};
	}));
}
/** The field with names in the place of numbers. */
function named$1(object, keys) {
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

// src/plan/restart-reason.ts
/** Why pods start anew, by the fields of their template that changed: what says most first. */
function restartReasons(fields) {
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

// src/plan/restart.ts
const rolled = [
	"Deployment",
	"StatefulSet",
	"DaemonSet"
];
/** Which pods roll when the change arrives: those whose template differs, and no others. */
function restartsOf(pairs, after) {
	const rolling = rollingPairs(pairs);
	const others = pairs.filter(isStanding).filter((pair) => !rolling.includes(pair));
	return [
		...rolling.map((pair) => restart(pair, after)),
		...others.flatMap((pair) => rescaled(pair, after)),
		...pairs.filter(isNewRun).map(({ after: job, fields }) => ({
			object: job.ref,
			event: "run",
			...restartReasons(fields.filter(({ keys }) => keys[0] === "spec")),
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
/** Pods of which nobody writes the number any more: it falls to one, and an autoscaler raises it again. */
function rescaled({ before, after }, all) {
	if (before === void 0) return [];
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
}
function restart({ before, after: object, action, fields }, all) {
	const pods = podsOf(before ?? object, object, all);
	const strategy = strategyOf(object);
	return {
		object: object.ref,
		event: "restart",
		...restartReasons(fields.filter(isOfTemplate)),
		...pods === void 0 ? {} : { pods },
		strategy,
		downtime: action === "replace" || strategy === "Recreate" || takesAll(object, strategy, pods)
	};
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
	tls_minimum_protocol_version: (before, after) => versionOf$1(after) < versionOf$1(before),
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
	return isMap$1(before) && isMap$1(after) && Object.keys(loosened).some((key) => loosened[key]?.(before[key], after[key]) === true);
}
const versions = [
	"TLS_AUTO",
	"TLSv1_0",
	"TLSv1_1",
	"TLSv1_2",
	"TLSv1_3"
];
function versionOf$1(value) {
	return typeof value === "string" ? versions.indexOf(value) : 0;
}

// src/plan/danger/dangers.ts
/** Each danger in a file of its own. */
const rules$1 = [
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
	return sortedDangers(rules$1.flatMap((rule) => rule(scene)));
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

// src/plan/peer-field.ts
/** undefined for a field that says nothing of others. */
function peerWayOf(kind, { keys, path }) {
	if (kind === "NetworkPolicy") return wayOfRules(keys[1]);
	if (kind === "ConfigMap") return wayOfSidecar(path);
	if (keys.includes("hostAliases")) return "out";
	return keys.some((key) => key.includes("checksum")) ? "both" : void 0;
}
/** The fields of its own spec that lead there: some of them only when its peers, or its callers, are others than before. */
function ownFields(way, { areOthers, isTheirs }) {
	if (way === "in") return [isTheirs ? "allow" : "expose"];
	const uses = areOthers ? ["uses"] : [];
	return way === "out" ? [...uses, "egress"] : uses;
}
function wayOfRules(part) {
	if (part === "egress") return "out";
	return part === "ingress" ? "in" : "both";
}
function wayOfSidecar(path) {
	if (path.startsWith("data[\"callers.yaml\"]")) return "in";
	if (!path.startsWith("data[\"envoy.yaml\"]")) return void 0;
	return /\.(clusters|listeners\[outbound\])/.test(path) ? "out" : "both";
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
	const way = peerWayOf(kind, field);
	const known = way === void 0 ? [] : peerCauses(way, tracing);
	if (known.length > 0) return known;
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
/** The lines of its own spec that say whom it calls or who calls it, and the others where it is they who changed. */
function peerCauses(way, tracing) {
	const areOthers = has(tracing, "peers-changed");
	const isTheirs = areOthers && way !== "out" && tracing.hasOtherCallers === true;
	const lines = writtenFields(has(tracing, "spec-changed") ? ownFields(way, {
		areOthers,
		isTheirs
	}) : [], tracing);
	return isTheirs || areOthers && lines.length === 0 ? [...lines, { kind: "peers" }] : lines;
}
function writtenFields(names, { service }) {
	if (service === void 0) return [];
	return names.filter((name) => valueAt(service.written, [name]) !== void 0).map((name) => ({
		kind: "spec",
		...service.placeOf(`/${name}`)
	}));
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
const decoder$3 = new TextDecoder();
/** The files of a workload as they shall be, with what image automation has set. */
function wantedTexts({ wanted, found }) {
	return new Map(wanted?.files.map(({ path, content }) => [path, withFoundSetters(content, found.get(path))]));
}
/** What the record says is ours; the rest of what lies there Flux may apply, but not because of us. */
function foundTexts({ found, record }) {
	const ours = {
		...record?.files,
		...record?.pending
	};
	const texts = /* @__PURE__ */ new Map();
	for (const [path, bytes] of found) if (Object.hasOwn(ours, path)) texts.set(path, decoder$3.decode(bytes));
	return texts;
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
			...slug === void 0 ? {} : { slug },
			hasOtherCallers: callerChange(record?.callers ?? [], wanted?.facts.callers ?? []) !== void 0
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
	const paths = files.filter(({ state }) => state === "edited").map(({ path }) => path.slice(root.length + 1));
	return new Map(paths.map((path) => [path, decoder$3.decode(found.get(path))]));
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
/** The slug, unless it names another repository than before: then no page shows what lies between. */
function sameRepository({ wanted, record }) {
	const slugs = [wanted?.facts.source?.slug, record?.source?.slug];
	const [now, before] = slugs.map((slug) => slug?.split("#")[0]?.toLowerCase());
	return now === before ? slugs[0] : void 0;
}

// src/render/dockerfile/section.ts
function section(name, view = {}) {
	return {
		template: `dockerfile/${name}`,
		view
	};
}
/** The first stage, where everything is made. */
function buildStage(image) {
	return section("from", {
		image,
		named: true
	});
}
/** The last stage, which runs. A base image of the user's own may lack the tools that add a user, and needs none. */
function runStage(input, image) {
	const own = input.service.spec.baseImages?.run !== void 0;
	return [section("from", {
		image,
		named: false
	}), ...own ? [] : [section("user")]];
}
/** Debian packages with the evidence that asks for them; nothing when there are none. */
function systemPackages(input, packages = []) {
	if (packages.length === 0) return [];
	for (const { name } of packages) checkedPackageName(input, name);
	return [section("apt", { packages })];
}

// src/render/dockerfile/compiled.ts
/** A static binary at /app/main; the source stands beside it, for the templates and pages it may read. */
function goSections(input, build, images) {
	const main = checkedPath(input, build.main);
	const view = {
		cgo: build.cgo ? 1 : 0,
		download: !build.vendored && build.manifests.length > 0,
		mounts: checkedPaths(input, build.manifests),
		main
	};
	return [
		buildStage(images.build),
		section("go-build", view),
		section("from", {
			image: images.run,
			named: false
		}),
		section("binary-run", { withSource: !/^(\.\/)?main(\/|$)/.test(main) })
	];
}
/** A binary at /app/main, as for Go. */
function rustSections(input, build, images) {
	const view = {
		locked: build.locked,
		packages: build.package === void 0 ? [] : [checkedName(input, build.package)],
		binary: checkedName(input, build.binary)
	};
	const runPackages = systemPackages(input, build.runPackages);
	return [
		buildStage(images.build),
		...systemPackages(input, build.buildPackages),
		section("rust-build", view),
		section("from", {
			image: images.run,
			named: false
		}),
		...runPackages,
		section("binary-run", { withSource: true })
	];
}
/** One jar, named at build time /app/app.jar; Quarkus keeps its libraries beside it. */
function javaSections(input, build, images) {
	const directory = posix.dirname(build.jar);
	const pattern = checkedLine(input, posix.basename(build.jar));
	return [
		buildStage(images.build),
		build.tool === "maven" ? maven(input, build) : gradle(input, build),
		section("java-jar", {
			directory: checkedPath(input, directory),
			pattern,
			together: build.framework === "quarkus"
		}),
		...runStage(input, images.run),
		section("java-run")
	];
}
function maven(input, build) {
	const modules = build.module === "" ? [] : [checkedPath(input, build.module)];
	return section("java-maven", {
		wrapper: build.wrapper,
		modules
	});
}
function gradle(input, build) {
	const task = {
		"spring-boot": "bootJar",
		quarkus: "quarkusBuild",
		plain: "assemble"
	};
	const project = build.module === "" ? "" : `:${checkedPath(input, build.module).replaceAll("/", ":")}:`;
	return section("java-gradle", {
		wrapper: build.wrapper,
		task: `${project}${task[build.framework]}`
	});
}

// src/render/dockerfile/node.ts
/** Installs from the lock, builds, leaves the development packages behind. Corepack is avoided: it asks a registry of its own. */
function nodeSections(input, build, images) {
	const started = input.launch.command[0];
	const standalone = build.standalone ?? false;
	return [
		...nodeBuildStage(input, build, images.build),
		...runStage(input, images.run),
		...systemPackages(input, build.runPackages),
		...started === binaries[build.manager] && !standalone ? managerInstall(input, build) : [],
		section("node-run", { standalone })
	];
}
/** The first stage alone: pages are built by it too. */
function nodeBuildStage(input, build, image) {
	return [
		buildStage(image),
		section("node-base"),
		...systemPackages(input, build.buildPackages),
		...managerInstall(input, build),
		...dependencies(input, build),
		...scripts(input, build)
	];
}
const binaries = {
	npm: "npm",
	pnpm: "pnpm",
	yarn: "yarn",
	"yarn-berry": "yarn",
	bun: "bun"
};
const packages = {
	pnpm: "pnpm",
	yarn: "yarn",
	"yarn-berry": "@yarnpkg/cli-dist"
};
const prunings = {
	npm: [
		"prune",
		"--omit=dev",
		"--no-audit",
		"--no-fund"
	],
	pnpm: [
		"prune",
		"--prod",
		"--ignore-scripts"
	],
	yarn: [
		"install",
		"--non-interactive",
		"--production",
		"--ignore-scripts",
		"--prefer-offline"
	],
	"yarn-berry": [
		"workspaces",
		"focus",
		"--all",
		"--production"
	],
	bun: void 0
};
const caches = {
	npm: "/root/.npm",
	pnpm: "/root/.local/share/pnpm/store",
	yarn: "/usr/local/share/.cache/yarn",
	"yarn-berry": "/root/.yarn/berry/cache",
	bun: "/root/.bun/install/cache"
};
/** npm comes with Node and bun with its image. */
function managerInstall(input, build) {
	if (build.manager === "npm" || build.manager === "bun") return [];
	const version = checkedName(input, build.managerVersion ?? toolVersions[build.manager]);
	return [section("node-tool", { requirement: `${packages[build.manager]}@${version}` })];
}
function dependencies(input, build) {
	const needSource = build.dependenciesNeedSource || build.workspaces;
	const view = {
		mounts: needSource ? [] : checkedPaths(input, build.manifests),
		locked: build.lock !== void 0,
		production: build.buildScript === void 0 && !keepsDevelopment(build)
	};
	const install = section(`node-${build.manager}`, view);
	return needSource ? [section("copy-source"), install] : [install, section("copy-source")];
}
function scripts(input, build) {
	if (build.buildScript === void 0) return [];
	const manager = binaries[build.manager];
	const script = checkedLine(input, build.buildScript);
	const standalone = build.standalone ?? false;
	const pruning = prunings[build.manager];
	const pruned = pruning !== void 0 && !keepsDevelopment(build) && !build.workspaces;
	return [section("node-build", {
		manager,
		script,
		standalone
	}), ...pruned && !standalone ? [section("node-prune", {
		cache: caches[build.manager],
		manager,
		arguments: pruning
	})] : []];
}
function keepsDevelopment(build) {
	return build.keepDevelopment ?? false;
}

// src/render/dockerfile/python-project.ts
/** Installs the project into the environment; bare when its dependencies are there already. */
function projectInstall(input, build, bare) {
	const extras = build.extras.map((extra) => checkedName(input, extra));
	const plain = [
		"uv",
		"poetry",
		"pdm"
	].includes(build.manager) || extras.length === 0;
	return section("python-project", {
		...pythonTool(build),
		bare: bare && plain,
		unpinned: !plain,
		project: plain ? "." : `.[${extras.join(",")}]`
	});
}
/** The section that names a version Git would tell; empty when the project needs none. */
function versionFromGit(input, build) {
	if (build.versionVariable === void 0) return [];
	const name = checkedVariable(input, build.versionVariable);
	return [section("python-version", {
		name,
		value: checkedLine(input, versionOf(input.pin))
	})];
}
/** How packages are installed into the environment once it is there. */
function pythonTool(build) {
	return build.manager === "uv" ? {
		pip: ["/opt/tool/bin/uv", "pip"],
		cache: "/root/.cache/uv"
	} : {
		pip: ["pip"],
		cache: "/root/.cache/pip"
	};
}
/** A tag's own version; else a local version that names the commit or the tree (PEP 440). */
function versionOf(pin) {
	if (pin.kind === "tree") return `0.0.0+tree.${pin.hash.slice(0, 12)}`;
	return /^refs\/tags\/v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?)$/.exec(pin.ref)?.[1] ?? `0.0.0+g${pin.commit.slice(0, 7)}`;
}

// src/render/dockerfile/python-dependencies.ts
/**
* The dependency layer. With a lock it sees the manifests alone, so that a change of the source does not install again;
* without one, or where a dependency lies in the source, it comes after the source.
*/
function pythonDependencies(input, build) {
	switch (build.manager) {
		case "pip": return build.requirements.length === 0 ? {
			sections: [section("python-venv")],
			copied: false,
			installed: false
		} : layered(input, build, pip(input, build));
		case "uv": return uv(input, build);
		case "poetry":
		case "pdm": return layered(input, build, lockAware(input, build, build.manager));
		case "pipenv": return layered(input, build, pipenv(input, build));
		case "pyproject":
		case "setuptools": return unlocked(input, build);
		case "script": return {
			sections: inline(input, build),
			copied: false,
			installed: false
		};
		case "none": return {
			sections: [section("python-venv")],
			copied: false,
			installed: false
		};
	}
}
function layered(input, build, layer) {
	const copied = build.dependenciesNeedSource || build.manager !== "pip" && !build.locked;
	const mounts = copied ? [] : checkedPaths(input, build.manifests);
	return {
		sections: [
			...layer.before,
			...copied ? [section("copy-source"), ...versionFromGit(input, build)] : [],
			layer.install(mounts)
		],
		copied,
		installed: false
	};
}
function pip(input, build) {
	const requirements = checkedPaths(input, build.requirements);
	const { requireHashes } = build;
	return {
		before: [section("python-venv")],
		install: (mounts) => section("python-pip", {
			mounts,
			requirements,
			requireHashes
		})
	};
}
/** uv installs the project in the same step where the step sees the source. */
function uv(input, build) {
	const copied = build.dependenciesNeedSource || !build.locked;
	const extras = build.extras.map((extra) => checkedName(input, extra));
	const installed = copied && build.installProject;
	const view = {
		mounts: copied ? [] : checkedPaths(input, build.manifests),
		locked: build.locked,
		extras,
		skipProject: !installed
	};
	return {
		sections: [
			tool(input, build, "uv"),
			...copied ? [section("copy-source"), ...versionFromGit(input, build)] : [],
			section("python-uv", view)
		],
		copied,
		installed
	};
}
function lockAware(input, build, manager) {
	const extras = build.extras.map((extra) => checkedName(input, extra));
	return {
		before: [tool(input, build, manager), section("python-venv")],
		install: (mounts) => section(`python-${manager}`, {
			mounts,
			locked: build.locked,
			extras
		})
	};
}
function pipenv(input, build) {
	const { locked } = build;
	const hashless = build.dependenciesNeedSource || build.buildPackages.some(({ name }) => name === "git");
	const requireHashes = build.requireHashes || locked && !hashless;
	return {
		before: [tool(input, build, "pipenv"), section("python-venv")],
		install: (mounts) => section("python-pipenv", {
			mounts,
			locked,
			requireHashes
		})
	};
}
/** Without a lock the project brings its dependencies; one that cannot be installed has named them. */
function unlocked(input, build) {
	if (build.manager === "pyproject" && !build.installProject) return {
		sections: inline(input, build),
		copied: false,
		installed: false
	};
	return {
		sections: [
			section("python-venv"),
			section("copy-source"),
			...versionFromGit(input, build),
			projectInstall(input, build, false)
		],
		copied: true,
		installed: true
	};
}
function inline(input, build) {
	if (build.inlineDependencies.length === 0) return [section("python-venv")];
	const requirements = build.inlineDependencies.map((text) => checkedRequirement(input, text));
	return [section("python-venv"), section("python-inline", { requirements })];
}
/** The manager in an environment of its own, so that nothing of it reaches the app's. */
function tool(input, build, name) {
	const version = checkedName(input, build.managerVersion ?? toolVersions[name]);
	const requirement = name === "pdm" ? `pdm[locked]==${version}` : `${name}==${version}`;
	return section("python-tool", { requirement });
}

// src/render/dockerfile/python.ts
/** Two stages on one base: /opt/venv is made in the first, copied, and finds the same Python there. */
function pythonSections(input, build, images) {
	const dependencies = pythonDependencies(input, build);
	return [
		buildStage(images.build),
		section("python-base"),
		...systemPackages(input, build.buildPackages),
		...dependencies.sections,
		...addedServer(input, build),
		...telemetry(input, build),
		...project(input, build, dependencies),
		...build.needsSignalLauncher ? [section("python-signal")] : [],
		...runStage(input, images.run),
		...systemPackages(input, build.runPackages),
		section("python-run", { builtSource: hasEditable(build) })
	];
}
/** An editable install points at what its build left in the source: metadata, compiled modules. */
function hasEditable(build) {
	return build.dependenciesNeedSource && ![
		"uv",
		"pyproject",
		"setuptools"
	].includes(build.manager);
}
/** Variables the image itself needs, beside those of the launch. */
function pythonEnvironment(input) {
	const telemetry = telemetryOf(input);
	if (!isInstrumented(input) || telemetry.kind !== "sdk") return {};
	return { OTEL_EXPORTER_OTLP_PROTOCOL: telemetry.protocol === "grpc" ? "grpc" : "http/protobuf" };
}
function addedServer(input, build) {
	if (build.addedPackages.length === 0) return [];
	const packages = build.addedPackages.map((text) => checkedRequirement(input, text));
	return [section("python-added", {
		...pythonTool(build),
		packages
	})];
}
function telemetry(input, build) {
	const settings = telemetryOf(input);
	if (settings.kind !== "sdk") return [];
	const instrumentations = (build.instrumentations ?? []).map((text) => checkedRequirement(input, text));
	const packages = [
		`opentelemetry-distro==${telemetryRelease}`,
		`opentelemetry-exporter-otlp-proto-${settings.protocol}==${toolVersions.openTelemetryExporter}`,
		...instrumentations
	];
	const bootstrap = build.instrumentations === void 0;
	return [section("python-telemetry", {
		...pythonTool(build),
		packages,
		bootstrap
	})];
}
function project(input, build, dependencies) {
	if (!build.installProject || dependencies.installed) return [];
	return [
		...dependencies.copied ? [] : [section("copy-source")],
		...versionFromGit(input, build),
		projectInstall(input, build, true)
	];
}

// src/render/dockerfile/instruction.ts
/** A builder reads each as something else than a line of an instruction, or builders differ about it: we write none. */
const refused = {
	"another line break than a newline": /[\r\v\f\u0085\u2028\u2029]/,
	"another escape character": /^[ \t]*#[ \t]*escape[ \t]*=/im,
	"two backslashes at the end of a line": /\\\\[ \t]*$/m,
	"a line of a backslash alone": /^[ \t]*\\[ \t]*$/m,
	"an empty line within an instruction": /\\[ \t]*\n[ \t]*(\n|$)/
};
/**
* Takes a Dockerfile apart as a builder does (Dockerfile syntax 1): a backslash at the end of a line joins the next one,
* comments are left out wherever they stand. Throws at what we never write, here-documents among it, so that no two
* builders can read another file than this.
*/
function instructionsOf(content) {
	for (const [what, pattern] of Object.entries(refused)) if (pattern.test(content)) throw new Error(`the Dockerfile holds ${what}`);
	const instructions = [];
	let joined = "";
	for (const line of content.split("\n")) {
		if (/^[ \t]*(#|$)/.test(line)) continue;
		const text = line.replace(/[ \t]+$/, "");
		if (text.endsWith("\\")) joined += text.slice(0, -1);
		else {
			instructions.push(instruction(joined + text));
			joined = "";
		}
	}
	if (joined !== "") throw new Error("the Dockerfile ends within an instruction");
	return instructions;
}
function instruction(line) {
	const [, keyword, text = ""] = /^[ \t]*([A-Z]+)(?:[ \t]+(.*))?$/.exec(line) ?? [];
	if (keyword === void 0) throw new Error("the Dockerfile holds a line without a keyword");
	if (/(^|\s)\d*<<\S/.test(text)) throw new Error("the Dockerfile holds a here-document");
	return {
		keyword,
		text
	};
}

// src/render/dockerfile/read-back.ts
/**
* Reads a rendered Dockerfile again and compares what a builder would see with what was meant. A difference is a bug of
* ours, or a value that broke out of its place, and throws.
*/
function readBack(content, intended) {
	const instructions = instructionsOf(content);
	const of = (keyword) => instructions.filter((each) => each.keyword === keyword).map(({ text }) => text);
	same("base images", of("FROM"), [`${intended.images.build} AS build`, intended.images.run]);
	same("command", of("CMD").map(decoded), [intended.command]);
	same("entry point", of("ENTRYPOINT"), ["[]"]);
	same("user", of("USER"), ["10001:10001"]);
	same("end", instructions.slice(instructions.findIndex(({ keyword }) => keyword === "WORKDIR")).at(-1)?.keyword, "CMD");
	const written = of("ENV");
	for (const { name, value } of intended.environment) {
		const expected = `${name}="${value.replace(/["$\\]/g, "\\$&")}"`;
		if (!written.includes(expected)) throw new Error(`the Dockerfile lost the variable ${name}`);
	}
}
/** An exec form is JSON. */
function decoded(text) {
	return JSON.parse(text);
}
function same(what, found, expected) {
	const [ours, theirs] = [JSON.stringify(found), JSON.stringify(expected)];
	if (ours !== theirs) throw new Error(`the Dockerfile does not hold the ${what} meant: ${ours} instead of ${theirs}`);
}

// src/render/dockerfile/static.ts
/** Pages behind nginx on the launch's port: no root, nothing written but below /tmp, hidden files not served. */
function staticSections(input, build, images) {
	const root = build.root === "" ? "." : checkedPath(input, build.root);
	const { builder } = build;
	return [
		...builder === void 0 ? [buildStage(images.build)] : nodeBuildStage(input, builder, images.build),
		section("static-config", {
			port: input.launch.port?.number ?? 8080,
			singlePage: build.singlePage
		}),
		section("from", {
			image: images.run,
			named: false
		}),
		section("static-run", {
			built: builder !== void 0,
			from: builder === void 0 ? root : `/app/${root}`
		})
	];
}

// src/render/dockerfile/dockerfile.ts
/**
* The Dockerfile of a workload and what its build leaves out; nothing for an author's own image. The build context is
* the project's directory of the source, the files lie in the GitOps tree. Follows the Dockerfile syntax 1 of BuildKit
* without here-documents, which older builders do not read.
* Raises `dockerfile.value-refused`, `dockerfile.command-missing` and `dockerfile.base-image-invalid`.
*/
function renderDockerfile(input) {
	const images = pinnedImages(input);
	if (images === void 0) return [];
	const end = endView(input);
	const content = [
		section("head", headView(input)),
		...languageSections(input, images),
		section("end", end)
	].map(({ template, view }) => renderTemplate(template, view)).join("");
	readBack(content, {
		images,
		command: end.command,
		environment: end.environment
	});
	const path = `services/${input.service.name}/Dockerfile`;
	return [{
		path,
		content
	}, {
		path: `${path}.dockerignore`,
		content: `${contextExclusions.join("\n")}\n`
	}];
}
/** Where an image listens that nobody told otherwise. */
function everywhere(input) {
	return {
		address: "0.0.0.0",
		port: input.launch.port?.number ?? 8e3
	};
}
function languageSections(input, images) {
	const { build } = input.launch;
	switch (build.language) {
		case "python": return pythonSections(input, build, images);
		case "node": return nodeSections(input, build, images);
		case "go": return goSections(input, build, images);
		case "rust": return rustSections(input, build, images);
		case "java": return javaSections(input, build, images);
		case "static": return staticSections(input, build, images);
		case "image": return [];
	}
}
function headView({ service, launch }) {
	const { language, version, packageManager } = launch;
	return {
		slug: service.slug.text.split("#")[0],
		entrypoint: launch.entrypoint,
		step: launch.step,
		made: version.value === "" ? language : `${language} ${version.value} (${version.from}), ${packageManager}`
	};
}
function endView(input) {
	const { launch } = input;
	const written = Object.entries(launch.environment).map(([name, value]) => [name, resolveArgument(value, everywhere(input))]);
	return {
		environment: [...launch.build.language === "python" ? Object.entries(pythonEnvironment(input)) : [], ...written].map(([name, value]) => ({
			name: checkedVariable(input, name),
			value: checkedLine(input, value)
		})),
		labels: labelsOf(input).map(({ name, value }) => ({
			name,
			value: checkedLine(input, value)
		})),
		stopsByQuit: launch.language === "static",
		ports: launch.port === void 0 ? [] : [launch.port.number],
		command: checkedCommand(input, startCommand(input, everywhere(input)))
	};
}
/** Where the source lies (the OCI image annotations), for the hosts everybody knows. */
function labelsOf({ service, pin }) {
	const { slug } = service;
	const host = slug.kind === "repository" ? builtInHosts.get(slug.scheme) : void 0;
	const prefix = "org.opencontainers.image";
	const source = host === void 0 || slug.kind !== "repository" ? [] : [{
		name: `${prefix}.source`,
		value: `${host.url}/${slug.owner}/${slug.repository}`
	}];
	const revision = pin.kind === "commit" ? [{
		name: `${prefix}.revision`,
		value: pin.commit
	}] : [];
	return [...source, ...revision];
}

// src/render/kubernetes/gateway-route.ts
/**
* A route of the Gateway API, when the spec exposes the app through the Gateway that karst.yaml names, and how the Gateway
* knows the sidecar behind it. Its own certificate is given to it by its administrator.
*/
function gatewayRouteFiles(workload) {
	const view = gatewayRouteView(workload);
	if (view === void 0) return [];
	const content = renderTemplate("kubernetes/gateway-route.yaml", view);
	const route = fileOf(workload, "route.yaml", content);
	if (!isMeshed(workload.input)) return [route];
	const policy = renderTemplate("kubernetes/backendtlspolicy.yaml", backendTlsView(workload));
	return [route, fileOf(workload, "backendtlspolicy.yaml", policy)];
}
function gatewayRouteView(workload) {
	const { input, name } = workload;
	const { expose } = input.service.spec;
	const { gateway } = input.environment.ingress;
	const port = portOf(input);
	if (expose?.via !== "gateway" || gateway === void 0) return void 0;
	if (port === void 0 || port.protocol === "tcp") return void 0;
	const path = expose.path ?? "/";
	const isGrpc = port.protocol === "grpc" && path === "/";
	return {
		...metadataOf(workload),
		kind: isGrpc ? "GRPCRoute" : "HTTPRoute",
		gateway: gateway.name,
		gatewayNamespace: gateway.namespace,
		host: expose.host,
		service: name,
		port: isMeshed(input) ? meshPort.inbound : port.number,
		matched: !isGrpc,
		path
	};
}
function backendTlsView(workload) {
	const { service, environment } = workload.input;
	const { trustDomain } = environment;
	const { name, namespace } = service;
	const authority = knowsAuthorities(environment) ? {
		authorityKind: "ConfigMap",
		authority: trustMap
	} : {
		authorityKind: "Secret",
		authority: meshSecret(name)
	};
	return {
		...metadataOf(workload),
		service: name,
		hostname: serviceDnsNames(service)[0],
		peer: spiffeId({
			trustDomain,
			namespace,
			account: name
		}),
		...authority
	};
}

// src/render/kubernetes/ingress-route.ts
/**
* Traefik's IngressRoute, when the spec exposes the app through it and it speaks HTTP or gRPC. To a sidecar Traefik is one
* more caller, with a certificate of its own.
*/
function ingressRouteFiles(workload) {
	const view = ingressRouteView(workload);
	if (view === void 0) return [];
	const route = fileOf(workload, "ingress.yaml", renderTemplate("kubernetes/ingress.yaml", view));
	if (!view.guarded) return [route];
	const transport = renderTemplate("kubernetes/serverstransport.yaml", serversTransportView(workload));
	return [route, fileOf(workload, "serverstransport.yaml", transport)];
}
function ingressRouteView(workload) {
	const { input, name } = workload;
	const { expose } = input.service.spec;
	const port = portOf(input);
	if (expose === void 0 || expose.via === "gateway") return void 0;
	if (port === void 0 || port.protocol === "tcp") return void 0;
	const guarded = isMeshed(input);
	return {
		...metadataOf(workload),
		entryPoints: expose.entryPoints ?? ["websecure"],
		match: matchOf(expose),
		service: name,
		port: port.protocol,
		guarded,
		transport: name,
		h2c: port.protocol === "grpc" && !guarded,
		encrypted: expose.tls !== false,
		tls: tlsOf(expose)
	};
}
/** How Traefik calls the sidecar: with its own certificate, and only one that shows the Service's id. */
function serversTransportView(workload) {
	const { service, environment } = workload.input;
	const { trustDomain } = environment;
	const { name, namespace } = service;
	const secret = ingressSecret(name);
	return {
		...metadataOf(workload),
		serverName: serviceDnsNames(service)[0],
		peer: spiffeId({
			trustDomain,
			namespace,
			account: name
		}),
		authorities: [knowsAuthorities(environment) ? { configMap: trustMap } : { secret }],
		secret
	};
}
/** Traefik's rule language. The schema's patterns leave no backtick in host or path. */
function matchOf({ host, path = "/" }) {
	const hostRule = host.startsWith("*.") ? `HostRegexp(\`^[a-z0-9-]+${host.slice(1).replaceAll(".", "\\.")}$\`)` : `Host(\`${host}\`)`;
	return path === "/" ? hostRule : `${hostRule} && PathPrefix(\`${path}\`)`;
}
function tlsOf({ tls }) {
	if (typeof tls !== "object") return {};
	return "secret" in tls ? { secretName: tls.secret } : { certResolver: tls.resolver };
}

// src/render/kubernetes/expose-rule.ts
/**
* What keeps a Service from being reached from outside, or must be done for it elsewhere. Codes: render.expose-port,
* render.expose-gateway, render.expose-identity, render.no-effect.
*/
function exposeFindings(input) {
	const { expose } = input.service.spec;
	if (expose === void 0) return [];
	const port = exposedPort(input);
	return expose.via === "gateway" ? [...port, ...gatewayFindings(input)] : port;
}
function exposedPort(input) {
	const { service } = input;
	const port = portOf(input);
	if (port !== void 0 && port.protocol !== "tcp") return [];
	return [{
		code: "render.expose-port",
		severity: "error",
		message: `${service.name} is exposed and ${port === void 0 ? "listens on no port" : "speaks plain TCP"}.`,
		expected: "a port that speaks http or grpc",
		hint: "Write port: {number: 8000, protocol: http}.",
		...service.placeOf("/expose")
	}];
}
function gatewayFindings(input) {
	const { service, environment } = input;
	if (environment.ingress.gateway === void 0) return [{
		code: "render.expose-gateway",
		severity: "error",
		message: `${service.name} is to be exposed through a Gateway, and karst.yaml names none.`,
		hint: "Write ingress: {gateway: {name: \u2026, namespace: \u2026}} in karst.yaml.",
		...service.placeOf("/expose/via")
	}];
	return [...unusedFields(input), ...presentedIdentity(input)];
}
/** The Gateway's own listeners decide on ports and on TLS. */
function unusedFields({ service }) {
	const { expose } = service.written;
	return ["entryPoints", "tls"].filter((field) => expose?.[field] !== void 0).map((field) => ({
		code: "render.no-effect",
		severity: "warning",
		message: `expose.${field} has no effect: the listeners of the Gateway decide.`,
		...service.placeOf(`/expose/${field}`)
	}));
}
function presentedIdentity(input) {
	const { service, environment } = input;
	const { gateway } = environment.ingress;
	if (!listensInMesh(input)) return [];
	return [{
		code: "render.expose-identity",
		severity: "info",
		message: `${service.name} lets the Gateway ${gateway?.namespace}/${gateway?.name} in as ${ingressIdentity(input)}: it must show a certificate of that id.`,
		hint: "Name the Secret with it in the Gateway at spec.tls.backend.clientCertificateRef; ingress.identity in karst.yaml names another id.",
		...service.placeOf("/expose/via")
	}];
}

// src/render/kubernetes/mesh-rule.ts
/**
* What a Service asks of the mesh and cannot have, or has otherwise than it may seem. Codes: render.mesh-bind,
* render.mesh-caller, render.mesh-plain, render.mesh-port.
*/
function meshFindings(input) {
	if (!isMeshed(input)) return callsWithoutCertificate(input);
	return [
		...takenPort(input),
		...openPort(input),
		...plainUpstreams(input)
	];
}
function callsWithoutCertificate({ service, upstreams }) {
	return upstreams.filter(isMeshUpstream).map((peer) => ({
		code: "render.mesh-caller",
		severity: "error",
		message: `${service.name} is outside the mesh and uses ${named(peer)}, which answers nobody without a certificate.`,
		expected: "both in the mesh, or both outside",
		hint: `Drop \`mesh: false\` here, or write it at ${peer.name} too.`,
		...service.placeOf("/uses")
	}));
}
function takenPort(input) {
	const number = portOf(input)?.number;
	if (!Object.values(meshPort).some((each) => each === number)) return [];
	return [{
		code: "render.mesh-port",
		severity: "error",
		message: `${input.service.name} listens on ${number}, which its sidecar needs.`,
		expected: `a port that is none of ${Object.values(meshPort).join(", ")}`,
		hint: "Write another port, or `mesh: false`.",
		...input.service.placeOf("/port")
	}];
}
/** An app that nothing can tell to listen within its pod alone. */
function openPort(input) {
	if (!listensInMesh(input) || input.launch.bindable) return [];
	return [{
		code: "render.mesh-bind",
		severity: "info",
		message: `${input.service.name} may listen beyond its pod, past its sidecar: only the network policy keeps others from its port.`,
		hint: "Let it listen on 127.0.0.1, or see that the cluster enforces network policies.",
		...input.service.place
	}];
}
function plainUpstreams({ service, upstreams }) {
	return upstreams.filter(({ meshed, port }) => !meshed && port !== void 0).map((peer) => ({
		code: "render.mesh-plain",
		severity: "info",
		message: `${service.name} calls ${named(peer)} in clear: it is outside the mesh.`,
		...service.placeOf("/uses")
	}));
}
function named({ owner, name }) {
	return `${owner}/${name}`;
}

// src/render/kubernetes/mount-rule.ts
/** Findings about claims that several pods want. Codes: render.volume-shared, render.volume-process. */
function mountFindings(input) {
	return [...sharedClaims(input), ...claimlessProcesses(input)];
}
/** A claim that one node mounts, and pods that may land on several. */
function sharedClaims(input) {
	const { service } = input;
	if (mostReplicas(input) <= 1) return [];
	return claimsOf(input).filter(isExclusive).map((claim) => ({
		code: "render.volume-shared",
		severity: claim.accessMode === "ReadWriteOncePod" ? "error" : "warning",
		message: `${claim.path} is ${claim.accessMode} and ${service.name} may have ${mostReplicas(input)} pods.`,
		hint: "Run one replica, or use accessMode: ReadWriteMany with a storage class that has it.",
		...service.placeOf("/volumes")
	}));
}
function claimlessProcesses(input) {
	const processes = processesOf(input);
	const hasRelease = processes.some(({ kind }) => kind === "release");
	const claims = claimsOf(input).filter((claim) => hasRelease || isExclusive(claim));
	if (claims.length === 0 || processes.length === 0) return [];
	return [{
		code: "render.volume-process",
		severity: "info",
		message: `Not every process of ${input.service.name} has ${claims.map(({ path }) => path).join(", ")}: a release runs before there is a claim, any other only mounts what several nodes may.`,
		hint: "Use accessMode: ReadWriteMany where a worker or a scheduled process needs the data.",
		...input.service.placeOf("/volumes")
	}];
}

// src/render/kubernetes/text-rule.ts
/**
* Characters that kustomize, and Flux with it, refuses or folds when it writes a text again, however well it is quoted
* here: DEL, the C1 controls, the line and paragraph separators, and the two non-characters of the basic plane.
*/
const lost = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/;
/** Every text of the spec that would not reach the cluster as it is written, at its place. Code: render.text. */
function textFindings({ service }) {
	return lostTexts(service.written, "").map(({ pointer, code }) => ({
		code: "render.text",
		severity: "error",
		message: `The text holds the character ${code}, which does not survive kustomize.`,
		expected: "text without DEL, C1 controls, U+2028, U+2029, U+FFFE and U+FFFF",
		...service.placeOf(pointer)
	}));
}
function lostTexts(value, pointer) {
	if (typeof value === "string") return lostCharacter(value, pointer);
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		return [...lostCharacter(key, place), ...lostTexts(inner, place)];
	});
}
function lostCharacter(text, pointer) {
	const [found] = lost.exec(text) ?? [];
	if (found === void 0) return [];
	return [{
		pointer,
		code: `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
	}];
}

// src/render/kubernetes/rule.ts
/** Everything a spec asks for that its objects cannot give, at its place. Codes: render.*. */
function workloadFindings(input) {
	return rules.flatMap((rule) => rule(input));
}
const rules = [
	automationOfTree,
	automationOfDigest,
	budgetStopsDrains,
	egressFindings,
	exposeFindings,
	meshFindings,
	mountFindings,
	operatorReach,
	probePort,
	processCommands,
	stopWithoutPause,
	textFindings
];
function automationOfTree({ service, pin }) {
	if (service.spec.image?.automation !== true || pin.kind !== "tree") return [];
	return [unused("image.automation has no effect: tags of a local source have no order.", { ...service.placeOf("/image/automation") })];
}
function automationOfDigest({ service }) {
	if (service.spec.image?.automation !== true || service.spec.image.digest === void 0) return [];
	return [unused("image.automation has no effect: the image is pinned by a digest.", { ...service.placeOf("/image/automation") })];
}
function budgetStopsDrains(input) {
	const { service } = input;
	const budget = service.spec.podDisruptionBudget;
	const stuck = budget?.maxUnavailable === 0 || (budget?.minAvailable ?? 0) >= Math.max(1, fewestReplicas(input));
	if (budget === void 0 || !stuck) return [];
	return [{
		code: "render.budget-stops-drains",
		severity: "warning",
		message: `The disruption budget of ${service.name} lets no pod go, so no node that runs it can be drained.`,
		hint: "Run more replicas than minAvailable, or allow maxUnavailable: 1.",
		...service.placeOf("/podDisruptionBudget")
	}];
}
function probePort(input) {
	const { service } = input;
	const { probe } = service.spec;
	if (probe === void 0 || probe === false || "exec" in probe) return [];
	if (portOf(input) !== void 0) return [];
	return [{
		code: "render.probe-port",
		severity: "error",
		message: `${service.name} is to be probed and listens on no port.`,
		expected: "`exec`, or a port",
		...service.placeOf("/probe")
	}];
}
function processCommands(input) {
	return idleProcesses(input).map((name) => ({
		code: "render.process-command",
		severity: "error",
		message: `The process ${name} of ${input.service.name} does not say what to run.`,
		expected: "`command`, or a process of that name in the source",
		...input.service.placeOf(`/processes/${name}`)
	}));
}
/** A pause that neither the kubelet nor the image can make. */
function stopWithoutPause(input) {
	const { service, environment } = input;
	if (!lacksStopHook(input)) return [];
	return [{
		code: "render.stop-hook",
		severity: "info",
		message: `Pods of ${service.name} stop at once: Kubernetes ${environment.kubernetes} has no sleep hook and the image may have no sleep program.`,
		hint: "Set kubernetes: \"1.30\" in karst.yaml when the cluster has it.",
		...service.place
	}];
}
function operatorReach(input) {
	const { service, launch } = input;
	if (telemetryOf(input).kind !== "operator" || isInjectable(launch.language)) return [];
	return [{
		code: "render.telemetry-operator",
		severity: "warning",
		message: `The OpenTelemetry operator cannot instrument ${service.name}: ${launch.language} needs a privileged sidecar or has no agent.`,
		hint: "Set telemetry to {endpoint: \u2026}, or to false.",
		...service.placeOf("/telemetry")
	}];
}
function unused(message, place) {
	return {
		code: "render.no-effect",
		severity: "warning",
		message,
		...place
	};
}

// src/render/kubernetes/service.ts
/**
* The Service, unless the app listens on nothing. Its port is the app's, so callers need one number; in the mesh it is the
* sidecar's, and a headless Service beside it names each pod.
*/
function serviceFiles(workload) {
	const view = serviceView(workload);
	if (view === void 0) return [];
	const files = [fileOf(workload, "service.yaml", renderTemplate("kubernetes/service.yaml", view))];
	if (!isMeshed(workload.input)) return files;
	const pods = {
		...view,
		name: meshServiceNames(workload.name).pods,
		headless: true
	};
	const content = renderTemplate("kubernetes/service.yaml", pods);
	return [...files, fileOf(workload, "service-pods.yaml", content)];
}
function serviceView(workload) {
	const { input } = workload;
	const port = portOf(input);
	if (port === void 0) return void 0;
	const meshed = isMeshed(input);
	const protocol = meshed ? encrypted(port.protocol) : appProtocol(port.protocol);
	return {
		...metadataOf(workload),
		headless: false,
		selector: podSelector(workload, { component: "service" }),
		ports: [{
			name: port.protocol,
			port: meshed ? meshPort.inbound : port.number,
			targetPort: meshed ? meshPort.inbound : port.protocol,
			protocol: "TCP",
			...protocol === void 0 ? {} : { appProtocol: protocol }
		}]
	};
}
/** Both kinds of HTTP are agreed on in the handshake; of a stream nothing more is known. */
function encrypted(protocol) {
	return protocol === "tcp" ? void 0 : "https";
}

// src/render/kubernetes/service-account.ts
/** The workload's own identity, without rights and without a token. */
function serviceAccountFile(workload) {
	const content = renderTemplate("kubernetes/serviceaccount.yaml", metadataOf(workload));
	return fileOf(workload, "serviceaccount.yaml", content);
}

// src/render/kubernetes/volume-claim.ts
/** The PersistentVolumeClaims. Flux deletes none that is kept: its data outlives the workload until a person removes it. */
function volumeClaimFiles(workload) {
	return claimsOf(workload.input).map((claim) => fileOf(workload, `pvc-${pathLabel(claim.path)}.yaml`, renderTemplate("kubernetes/pvc.yaml", volumeClaimView(workload, claim))));
}
function volumeClaimView(workload, claim) {
	return {
		...metadataOf(workload, claim.name, claim.keep ? pruneOff : {}),
		accessMode: claim.accessMode,
		size: claim.size,
		classed: claim.storageClass !== void 0,
		storageClass: claim.storageClass ?? ""
	};
}

// src/render/json-patch.ts
/** A list of JSON Patch operations (RFC 6902, pointers per RFC 6901), all of them or none. */
function jsonPatch(target, operations) {
	try {
		return { value: operations.reduce(step, target) };
	} catch (error) {
		if (error instanceof Misfit) return { failure: error.message };
		throw error;
	}
}
/** An operation that does not fit the object; never leaves this file. */
var Misfit = class extends Error {};
function step(target, operation) {
	if (!isMap$1(operation)) throw new Misfit("an operation is no mapping.");
	const path = pointer(operation, "path");
	switch (operation.op) {
		case "add": return edit(target, path, add(operand(operation)));
		case "remove": return edit(target, path, remove);
		case "replace": return edit(target, path, replace$1(operand(operation)));
		case "move": {
			const from = pointer(operation, "from");
			return edit(edit(target, from, remove), path, add(read(target, from)));
		}
		case "copy": return edit(target, path, add(read(target, pointer(operation, "from"))));
		case "test":
			if (isDeepStrictEqual(read(target, path), operand(operation))) return target;
			throw new Misfit(`the test at ${String(operation.path)} failed.`);
		default: throw new Misfit("`op` is none of add, remove, replace, move, copy and test.");
	}
}
function edit(target, path, change) {
	const [key, ...rest] = path;
	if (key === void 0) throw new Misfit("the whole object cannot be replaced.");
	const container = collection(target, key);
	if (rest.length === 0) return change(container, key);
	const inner = edit(member(container, key), rest, change);
	return replace$1(inner)(container, key);
}
const add = (value) => (container, key) => {
	if (!isList(container)) return withMember(container, key, value);
	const index = key === "-" ? container.length : position(container, key, container.length);
	return container.toSpliced(index, 0, value);
};
const replace$1 = (value) => (container, key) => {
	member(container, key);
	if (isList(container)) return container.with(Number(key), value);
	return withMember(container, key, value);
};
const remove = (container, key) => {
	member(container, key);
	if (isList(container)) return container.toSpliced(Number(key), 1);
	return Object.fromEntries(Object.entries(container).filter(([name]) => name !== key));
};
/** By way of entries, so that a key like `__proto__` stays a key. */
function withMember(map, key, value) {
	return Object.fromEntries(new Map([...Object.entries(map), [key, value]]));
}
function read(target, path) {
	return path.reduce((value, key) => member(collection(value, key), key), target);
}
function member(container, key) {
	const value = isList(container) ? container[position(container, key, container.length - 1)] : Object.entries(container).find(([name]) => name === key)?.[1];
	if (value === void 0) throw new Misfit(`nothing is called "${key}" there.`);
	return value;
}
function position(list, key, last) {
	if (/^(0|[1-9][0-9]{0,5})$/.test(key) && Number(key) <= last) return Number(key);
	throw new Misfit(`"${key}" is no place in a list of ${list.length}.`);
}
function collection(value, key) {
	if (isList(value) || isMap$1(value)) return value;
	throw new Misfit(`"${key}" is looked for in a single value.`);
}
function pointer(operation, field) {
	const text = operation[field];
	if (typeof text !== "string" || text !== "" && !text.startsWith("/")) throw new Misfit(`\`${field}\` is no JSON pointer.`);
	return text.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function operand(operation) {
	if (operation.value === void 0) throw new Misfit("an operation lacks its `value`.");
	return operation.value;
}
function isList(value) {
	return Array.isArray(value);
}

// src/render/patch.ts
/**
* The spec's patches applied in order to the objects of a Service's own folder. A patched file is written again in the
* same style; a patch that does not fit leaves the file as it was. Codes: patch.target, patch.failed, patch.identity.
*/
function applyPatches(service, files) {
	const start = {
		files,
		findings: []
	};
	return (service.spec.patches ?? []).reduce((done, patch, index) => {
		const { files: next, messages } = applyPatch(patch, done.files);
		const findings = messages.map(({ code, message }) => ({
			code,
			severity: "error",
			message,
			...service.placeOf(`/patches/${index}`)
		}));
		return {
			files: next,
			findings: [...done.findings, ...findings]
		};
	}, start);
}
function applyPatch(patch, files) {
	const messages = [];
	let found = false;
	const next = files.map((file) => {
		const object = isObjectFile(file) ? parse(file) : void 0;
		if (object === void 0 || !isTarget(patch, object)) return file;
		found = true;
		const outcome = changed(patch, object);
		if ("message" in outcome) {
			messages.push({
				...outcome,
				message: `${file.path}: ${outcome.message}`
			});
			return file;
		}
		return {
			...file,
			content: emitYaml(outcome.object)
		};
	});
	if (!found) messages.push(missing(patch, files));
	return {
		files: next,
		messages
	};
}
/** Objects lie in the folder itself or in `release/`; real files and kustomizations are no objects. */
function isObjectFile({ path }) {
	return /^services\/[^/]+\/(release\/)?[^/]+\.yaml$/.test(path) && !path.endsWith("/kustomization.yaml") && !isSidecarFile(path);
}
function parse({ content }) {
	const value = load(content);
	return isMap$1(value) ? value : void 0;
}
function isTarget({ target }, object) {
	return object.kind === target.kind && (target.name === void 0 || nameOf(object) === target.name);
}
function changed(patch, object) {
	const result = Array.isArray(patch.patch) ? jsonPatch(object, patch.patch) : { value: mergePatch(object, patch.patch) };
	if ("failure" in result) return {
		code: "patch.failed",
		message: result.failure
	};
	if (!isMap$1(result.value)) return {
		code: "patch.failed",
		message: "the patch leaves no object."
	};
	const steering = identityChange(object, result.value);
	if (steering !== void 0) return {
		code: "patch.identity",
		message: steering
	};
	return { object: result.value };
}
/** A patch may shape an object but not become another one, leave its namespace, or steer KarstKit and Flux. */
function identityChange(before, after) {
	if (identity(before) === identity(after)) return void 0;
	return "the patch changes apiVersion, kind, name, namespace, or a reserved label or annotation.";
}
function identity(object) {
	const metadata = isMap$1(object.metadata) ? object.metadata : {};
	const reserved = [metadata.labels, metadata.annotations].map((texts) => Object.entries(isMap$1(texts) ? texts : {}).filter(([key]) => reservedKey.test(key)).sort(([a], [b]) => a < b ? -1 : 1));
	const { apiVersion, kind } = object;
	return JSON.stringify([
		apiVersion,
		kind,
		metadata.name,
		metadata.namespace,
		reserved
	]);
}
function nameOf(object) {
	return isMap$1(object.metadata) ? object.metadata.name : void 0;
}
function missing({ target }, files) {
	const objects = files.filter(isObjectFile).flatMap((file) => {
		const object = parse(file);
		return object === void 0 ? [] : [`${String(object.kind)}/${String(nameOf(object))}`];
	});
	return {
		code: "patch.target",
		message: `No rendered object is ${target.name === void 0 ? target.kind : `${target.kind}/${target.name}`}; there are ${objects.join(", ")}.`
	};
}

// src/render/service.ts
/**
* All files of one Service: its own under `services/<name>/` and its Flux objects under `flux/`, relative to the
* environment's directory. What the spec asks for and cannot have is a finding; what the image cannot be built from is a
* Problem of the Dockerfile's.
*/
function renderService(input) {
	const dockerfiles = renderDockerfile(input);
	const image = imageOf$1(input, dockerfiles);
	const workload = workloadOf(input, image.reference);
	const resources = objectFiles(workload);
	const maps = meshMaps(workload.sidecars.service, workload.sidecars.process);
	const patched = applyPatches(input.service, [...resources, ...releaseFiles(workload)]);
	return {
		files: [
			...patched.files,
			...generatedFiles(input).map(({ key, content }) => fileOf(workload, `files/${key}`, content)),
			...meshMapFiles(workload, maps),
			...sealedCopies(workload),
			...sealedCopies(releaseFolder(workload)),
			kustomizationFile$1(workload, resources, maps),
			...dockerfiles,
			...serviceKustomizationFiles(workload),
			...imagePolicyFiles(input, image.name)
		].toSorted((a, b) => compareCodePoints(a.path, b.path)),
		findings: [
			...imageFindings(input),
			...workloadFindings(input),
			...sealedFindings(input),
			...patched.findings
		],
		image,
		built: builtDigest(input, image.reference)
	};
}
/** Everything that the folder's kustomization lists. */
function objectFiles(workload) {
	return [
		deploymentFile(workload),
		...serviceFiles(workload),
		serviceAccountFile(workload),
		networkPolicyFile(workload),
		...disruptionBudgetFiles(workload),
		...autoscalerFiles(workload),
		...ingressRouteFiles(workload),
		...gatewayRouteFiles(workload),
		...volumeClaimFiles(workload),
		...processFiles(workload),
		...certificateFiles(workload)
	];
}

// src/flows/peer.ts
/**
* Who calls whom within one environment, by name. `uses` opens the way within an owner; across owners the callee's
* `allow` must name the caller as well.
*/
function peersOf(participants) {
	const byName = new Map(participants.map((one) => [one.name, one]));
	const peers = new Map(participants.map(({ name }) => [name, {
		upstreams: [],
		callers: []
	}]));
	for (const caller of participants) for (const reference of caller.uses) {
		const callee = byName.get(calleeName(reference));
		if (callee === void 0 || !isNamed(callee, reference)) continue;
		peers.get(caller.name)?.upstreams.push(toPeer(callee));
		if (admits(callee, caller)) peers.get(callee.name)?.callers.push(toPeer(caller));
	}
	return peers;
}
function participant(service, launch) {
	const { name, owner, namespace, spec } = service;
	return {
		name,
		owner,
		namespace,
		port: launch === void 0 ? void 0 : portOf({
			service,
			launch
		}),
		meshed: spec.mesh !== false,
		uses: spec.uses ?? [],
		allow: spec.allow ?? []
	};
}
/**
* A service that cannot be rendered now, and whose files stay: it still listens where it did, in the namespace of the
* owner it had, with or without a sidecar as before.
*/
function heldParticipant(service, record, environment) {
	const held = participant(service, record?.launch);
	if (record === void 0) return held;
	const namespace = namespaceOf$1(record.workload.owner, environment);
	return {
		...held,
		namespace,
		meshed: record.meshed ?? false
	};
}
/** A service as it was resolved; one without a launch is what its record says. */
function resolvedParticipant({ service, launch }, record, environment) {
	return launch === void 0 ? heldParticipant(service, record, environment) : participant(service, launch);
}
/**
* A service whose entry cannot be read now, but whose files stay: to the others it is what it was, or a slip of the pen
* in one entry would cut off everything that calls it.
*/
function standingParticipant({ workload, launch, uses = [], meshed = false }, environment) {
	const { name, owner } = workload;
	return {
		name,
		owner,
		namespace: namespaceOf$1(owner, environment),
		port: launch?.port,
		meshed,
		uses,
		allow: []
	};
}
function isNamed({ owner, name }, reference) {
	return reference === name || reference === `${owner}/${name}`;
}
function admits(callee, caller) {
	return callee.owner === caller.owner || callee.allow.includes(`${caller.owner}/${caller.name}`);
}
function toPeer({ name, owner, namespace, port, meshed }) {
	return {
		name,
		owner,
		namespace,
		port,
		meshed
	};
}

// src/plan/inputs.ts
/**
* What a service's files are made from, hashed by part. The launch is not among them: it follows from source and hints,
* and a newer search may read the same source differently without moving a workload that nobody touched.
*/
function serviceInputs(input, hints, environmentHash = environmentInput(input.environment)) {
	const { service, pin } = input;
	return {
		spec: valueHash({
			written: service.written,
			name: service.name,
			owner: service.owner,
			namespace: service.namespace,
			slug: service.slug.text,
			hints,
			...exceptionsInput(input),
			...sealedInput(input)
		}),
		source: valueHash(pin),
		environment: environmentHash,
		peers: valueHash({
			upstreams: sortedPeers(input.upstreams),
			callers: sortedPeers(input.callers.map(({ port: _, ...caller }) => caller))
		}),
		baseImages: valueHash(input.digests)
	};
}
/** What the files of an owner, or of the environment itself, are made from. */
function ownerInputs(owner, environment) {
	return {
		spec: valueHash({
			...owner,
			isSealing: hasSealing(environment.secrets)
		}),
		source: valueHash(void 0),
		environment: environmentInput(environment),
		peers: valueHash([]),
		baseImages: valueHash({})
	};
}
/** What is sealed for a service, for whom, and the key that Flux opens it with; certificates are judged by themselves. */
function sealedInput({ service, environment }) {
	const { recipients, keySecret } = sealingOf(environment.secrets, service.owner);
	const key = environment.certificates.mode !== "cert-manager" ? { keySecret } : {};
	if (service.sealed.length === 0) return key;
	return { sealed: {
		files: service.sealed,
		recipients,
		keySecret
	} };
}
/** Without its exception a workload must pass the gate again, and no other is touched. */
function exceptionsInput({ service, environment }) {
	const rules = environment.exceptions.filter(({ workload }) => workload === service.name).map(({ rule }) => rule).sort(compareCodePoints);
	return rules.length === 0 ? {} : { exceptions: rules };
}
/**
* How a registry is asked changes no file. The default owner counts only where a service has it, and there it is the
* service's own; an exception only for the workload that it names; how secrets are sealed only for a workload that has
* some. A hash, as `serviceInputs` takes it.
*/
function environmentInput(environment) {
	const { owner: _, exceptions: __, order: ___, secrets, registry, ...settings } = environment;
	const { allowPrivate: ____, unreachable: _____, ...named } = registry ?? {};
	const own = registry === void 0 ? {} : { registry: named };
	return valueHash({
		...settings,
		...own,
		secrets: secrets.mode
	});
}
function sortedPeers(peers) {
	return [...peers].sort((a, b) => compareCodePoints(a.namespace + a.name, b.namespace + b.name));
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
const decoder$2 = new TextDecoder();
function planned({ path, wanted, found }, state) {
	if (wanted === void 0 || found === void 0) return {
		path,
		state
	};
	const before = decoder$2.decode(found);
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

// src/plan/workload-facts.ts
/**
* Everything a plan says about a workload beside its files: from its facts, and the version that its record names. Its
* files are of that version also where a newer one would write the same.
*/
function workloadFacts(facts, record) {
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
		uses,
		...record === void 0 ? {} : { tool: record.tool }
	};
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

// src/plan/standing-workload.ts
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
			files: [...files, recordFile].sort((a, b) => compareCodePoints(a.path, b.path)),
			findings: decisions.flatMap(({ finding }) => finding === void 0 ? [] : [finding]),
			forecast: standingForecast(state, files),
			steps: [],
			...workloadFacts(record, record)
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
			...workloadFacts(record, record)
		},
		record
	};
}

// src/policy/exception.ts
/**
* The rules that an administrator lets one workload break, and a finding for each, so that every plan shows them. Only
* rules on pods know exceptions: no name lets a secret, an unknown kind or a malformed object out. Code:
* policy.exception.
*/
function exceptionsFor(workload, environment) {
	const own = environment.exceptions.filter((exception) => exception.workload === workload);
	return {
		exceptions: own.map(({ rule }) => rule),
		findings: own.map(findingOf)
	};
}
/** An exception here changes nothing in the cluster. */
const enforced = "The namespace of its owner enforces Pod Security \"restricted\": the cluster refuses the pods until that is lowered there.";
function findingOf({ workload, rule, reason, place }) {
	return {
		code: "policy.exception",
		severity: "info",
		message: `${workload} may break the rule ${rule}: ${shown$1(reason)}.`,
		...podSecurity.some((check) => check.rule === rule) ? { hint: enforced } : {},
		...place
	};
}

// src/plan/certificate-change.ts
/**
* A forecast with the Secrets whose certificates are made anew. What is sealed in them is all that changes, and sidecars
* read it without a restart. One that is new stands in the forecast already.
*/
function withRenewedSecrets(forecast, root, certificates) {
	const renewed = certificates.filter(({ due }) => due !== void 0 && due !== "new" && due !== "missing").map((certificate) => renewal(certificate, root));
	if (renewed.length === 0) return forecast;
	const keys = new Set(renewed.map(({ object }) => objectKey(object)));
	const rest = forecast.objects.filter(({ object }) => !keys.has(objectKey(object)));
	return {
		...forecast,
		objects: rankObjects([...rest, ...renewed], forecast.dangers)
	};
}
/** The Secret of a certificate, as it stands in its sealed file. */
function sealedRef({ path, secret, spiffeId }) {
	const [, namespace = ""] = /\/ns\/([^/]+)\//.exec(spiffeId) ?? [];
	return {
		...path.endsWith(".sops.yaml") ? {
			apiVersion: "v1",
			kind: "Secret"
		} : {
			apiVersion: "bitnami.com/v1alpha1",
			kind: "SealedSecret"
		},
		namespace,
		name: secret
	};
}
function renewal(certificate, root) {
	const object = sealedRef(certificate);
	const keys = object.kind === "Secret" ? ["stringData"] : ["spec", "encryptedData"];
	return {
		action: "update",
		object,
		path: `${root}/${certificate.path}`,
		fields: [{
			path: keys.join("."),
			keys,
			secret: true
		}],
		causes: [{ kind: "certificate" }]
	};
}

// src/plan/exchange-steps.ts
/**
* The steps that exchange some files of a workload, by their paths from the environment's directory, and its record. As
* with every write the record first names what is about to be written, and has it as its own at the end.
*/
function exchangeSteps({ root, workload, record }, files, next) {
	const path = `${root}/${recordPath(workload)}`;
	const hashes = files.map((file) => [file.path, fileHash(file.content)]);
	const pending = {
		...record.pending,
		...Object.fromEntries(hashes)
	};
	const changes = files.map((file) => ({
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

// src/plan/renew-workload.ts
/**
* The plan of a workload of which nothing but certificates is due: every other file stays as it is, whatever version of
* the tool wrote it. Without `made` the plan only says so. A sealed file that a person edited is in the way.
*/
function renewedWorkload(state, due, made) {
	const kept = keptWorkload(state);
	const paths = new Map(due.map(({ path }) => [`${state.root}/${path}`, path]));
	const edited = kept.plan.files.find((file) => file.state === "edited" && paths.has(file.path) && !state.force);
	if (edited !== void 0) return inTheWay$1(kept, edited.path);
	const ownRecord = `${state.root}/${recordPath(state.workload)}`;
	const files = kept.plan.files.filter(({ path }) => !paths.has(path) && path !== ownRecord);
	const renewed = [...paths].map(([path, own]) => {
		return {
			path,
			state: state.found.has(own) ? "update" : "create"
		};
	});
	const recordFile = {
		path: ownRecord,
		state: "update"
	};
	const plan = {
		...kept.plan,
		action: "update",
		causes: due.map(({ secret, due: reason = "new" }) => ({
			kind: "certificate-due",
			secret,
			reason
		})),
		files: [
			...files,
			...renewed,
			recordFile
		].sort((a, b) => compareCodePoints(a.path, b.path))
	};
	if (made === void 0) return {
		plan,
		record: state.record
	};
	const record = withCertificates(state.record, made);
	return {
		plan: {
			...plan,
			steps: exchangeSteps(state, made, record)
		},
		record
	};
}
function withCertificates(record, made) {
	const recorded = made.map((file) => [file.path, file.recorded]);
	const hashes = made.map((file) => [file.path, fileHash(file.content)]);
	return {
		...record,
		certificates: {
			...record.certificates,
			...Object.fromEntries(recorded)
		},
		files: {
			...record.files,
			...Object.fromEntries(hashes)
		}
	};
}
function inTheWay$1(kept, file) {
	const findings = kept.plan.findings.map((finding) => {
		if (finding.code !== "plan.edited-by-person" || finding.file !== file) return finding;
		const hint = "Restore the file, or run again with --force to have it made anew.";
		return {
			...finding,
			severity: "error",
			hint
		};
	});
	return {
		...kept,
		plan: {
			...kept.plan,
			action: "held",
			findings
		}
	};
}

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
			...workloadFacts(state.wanted?.facts ?? state.record, record)
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
/**
* The record after the change; undefined when the workload goes. The old one while nothing but the tool's version differs,
* unless that is meant.
*/
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

// src/plan/unchanged.ts
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

// src/flows/compare-workload.ts
/** Compares one wanted workload with the tree. What cannot be rendered, or may not leave, is held with its findings. */
async function compareWorkload(tree, wish, force) {
	const { workload } = wish;
	const record = tree.records.get(workloadKey(workload));
	try {
		return await compare(tree, wish, record, force);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return heldWorkload(workload, record, [...wish.findings, error.toFinding()]);
	}
}
/** A workload that no spec asks for any more. */
async function removeWorkload(tree, record, force) {
	const { workload } = record;
	try {
		const found = await tree.read(recordedPaths(record));
		const root = tree.environment.path;
		return planWorkload({
			workload,
			root,
			wanted: void 0,
			found,
			record,
			force
		});
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return heldWorkload(workload, record, [error.toFinding()]);
	}
}
async function compare(tree, wish, record, force) {
	const { workload, facts, anew = false } = wish;
	const root = tree.environment.path;
	const kept = anew ? void 0 : await asItIs(tree, wish, record, force);
	if (kept !== void 0) return withFindings(kept, wish.findings);
	const rendered = wish.render();
	const { manifests, refused } = await judged(tree, wish, rendered.files);
	const findings = [
		...wish.findings,
		...rendered.findings,
		...refused
	];
	if (findings.some(({ severity }) => severity === "error")) return heldWorkload(workload, record, findings);
	const files = [...rendered.files, ...rendered.intents ?? []];
	const found = await tree.read([...files.map(({ path }) => path), ...recordedPaths(record)]);
	const image = rendered.image === void 0 ? {} : { image: rendered.image };
	const built = rendered.built === void 0 ? {} : { built: rendered.built };
	const { service } = wish.gate;
	const spec = service === void 0 ? {} : { service };
	const wanted = {
		facts: {
			...facts,
			...image,
			...built,
			workload
		},
		files,
		manifests,
		...spec
	};
	return withFindings(planWorkload({
		workload,
		root,
		wanted,
		found,
		record,
		force,
		anew
	}), findings);
}
/** Whatever is wrong is found here, where a finding learns which line of a spec caused it. */
async function judged(tree, { gate, secondGate }, files) {
	const passed = await secondGate?.passed(files, gateQuestion(gate));
	if (passed !== void 0) return {
		manifests: passed,
		refused: []
	};
	const reading = readManifests(files, tree.agreed);
	const refused = checkFiles(files, {
		...gate,
		root: tree.environment.path,
		reading
	});
	return {
		manifests: reading.manifests,
		refused
	};
}
/** What is made from the same as before is not made again. */
async function asItIs(tree, { workload, facts }, record, force) {
	const root = tree.environment.path;
	if (hasSameInputs(record, facts.inputs) && await tree.holds(record.files)) return keptWorkload({
		workload,
		root,
		record,
		found: /* @__PURE__ */ new Map()
	});
	const found = await tree.read(recordedPaths(record));
	if (!isUnchanged(record, facts.inputs, found)) return void 0;
	const kept = keptWorkload({
		workload,
		root,
		record,
		found
	});
	return force && kept.plan.findings.length > 0 ? void 0 : kept;
}
function recordedPaths(record) {
	return [...Object.keys(record?.files ?? {}), ...Object.keys(record?.pending ?? {})];
}
function withFindings(planned, findings) {
	const { plan, record } = planned;
	return {
		plan: {
			...plan,
			findings: [...findings, ...plan.findings]
		},
		record
	};
}

// src/flows/compare-certified.ts
const decoder$1 = new TextDecoder();
/**
* Compares a workload that has certificates with the tree. Sealed files are kept byte for byte while they are good; those
* that are due are made when the plan is delivered, and are an intent until then.
*/
async function compareCertified(tree, wish, judge, options) {
	const { workload, findings } = wish;
	const record = tree.records.get(workloadKey(workload));
	try {
		const certificates = judge();
		const sealed = await sealedFiles(tree, certificates, record);
		const settled = await renewed(tree, options.onlyCertificates === true ? await untouched(tree, wish, record) : await compareWorkload(tree, withSealed(wish, sealed, record), options.force === true), sealed, options.force === true);
		return told(tree.environment.path, settled, certificates.plans, sealed);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return heldWorkload(workload, record, [...findings, error.toFinding()]);
	}
}
async function sealedFiles(tree, { plans, issue }, record) {
	const found = await tree.read(plans.map(({ path }) => path));
	const kept = [];
	const unmade = [];
	for (const plan of plans) {
		const bytes = found.get(plan.path);
		const isOurs = bytes !== void 0 && fileHash(bytes) === record?.files[plan.path];
		if (plan.due === void 0 && isOurs) kept.push({
			path: plan.path,
			content: decoder$1.decode(bytes)
		});
		else unmade.push(plan);
	}
	const due = plans.filter((plan) => plan.due !== void 0);
	const intents = unmade.map((plan) => ({
		path: plan.path,
		content: intentText(plan, found.get(plan.path))
	}));
	if (issue === void 0) return {
		due,
		kept,
		made: void 0,
		intents
	};
	const made = [];
	for (const plan of due) made.push(await issue(plan));
	const paths = new Set(made.map(({ path }) => path));
	return {
		due,
		kept,
		made,
		intents: intents.filter(({ path }) => !paths.has(path))
	};
}
/**
* To a reader of objects the Secret is what it was: what changes is sealed. A new one is named, and holds nothing.
*/
function intentText(certificate, found) {
	const note = `# The certificate of ${certificate.spiffeId}: made and sealed when it is delivered.\n`;
	if (found !== void 0) return `${decoder$1.decode(found)}${note}`;
	const { apiVersion, kind, namespace = "", name } = sealedRef(certificate);
	return note + emitYaml({
		apiVersion,
		kind,
		metadata: {
			name,
			namespace
		}
	});
}
function withSealed(wish, sealed, record) {
	const { kept, made = [], intents } = sealed;
	const recorded = made.map((file) => [file.path, file.recorded]);
	const still = [...kept, ...intents].flatMap(({ path }) => {
		const certificate = record?.certificates?.[path];
		return certificate === void 0 ? [] : [[path, certificate]];
	});
	const certificates = Object.fromEntries([...still, ...recorded]);
	const hasSome = Object.keys(certificates).length > 0;
	return {
		...wish,
		facts: {
			...wish.facts,
			...hasSome ? { certificates } : {}
		},
		render: () => {
			const rendered = wish.render();
			const files = made.map(({ path, content }) => ({
				path,
				content
			}));
			return {
				...rendered,
				files: [
					...rendered.files,
					...kept,
					...files
				],
				intents
			};
		}
	};
}
/** Everything but certificates stays as it is, whatever the specs say by now. */
async function untouched(tree, { workload, findings }, record) {
	if (record?.inputs === void 0) return heldWorkload(workload, record, findings);
	const found = await tree.read(Object.keys(record.files));
	return keptWorkload({
		workload,
		root: tree.environment.path,
		record,
		found
	});
}
/** A workload that nothing else changes is not rendered again for the sake of a certificate. */
async function renewed(tree, compared, { due, made }, force) {
	const { plan, record } = compared;
	if (plan.action !== "keep" || due.length === 0 || record === void 0) return compared;
	const found = await tree.read(Object.keys(record.files));
	const { workload } = plan;
	const state = {
		workload,
		root: tree.environment.path,
		found,
		record,
		force
	};
	return withFindingsOf(renewedWorkload(state, due, made), plan.findings);
}
function withFindingsOf({ plan, record }, known) {
	const places = new Set(plan.findings.map(({ code, file }) => `${code} ${file}`));
	const further = known.filter(({ code, file }) => !places.has(`${code} ${file}`));
	return {
		plan: {
			...plan,
			findings: [...further, ...plan.findings]
		},
		record
	};
}
/** A plan with something to make has no steps: what would be written is not there yet. Ciphertext has no diff to read. */
function told(root, { plan, record }, certificates, { intents }) {
	if (certificates.length === 0) return {
		plan,
		record
	};
	const sealed = certificates.map(({ path }) => path);
	const files = plan.files.map(({ diff, ...file }) => {
		const isSealed = sealed.some((path) => file.path.endsWith(`/${path}`));
		return diff === void 0 || isSealed ? file : {
			...file,
			diff
		};
	});
	const steps = intents.length === 0 ? plan.steps : [];
	const forecast = plan.action === "update" ? withRenewedSecrets(plan.forecast, root, certificates) : plan.forecast;
	return {
		plan: {
			...plan,
			files,
			steps,
			certificates,
			forecast
		},
		record
	};
}

// src/plan/pin-workload.ts
/** The kustomizations that name what pods run: of the workload and of what is released before it. */
const folder = /^services\/[^/]+\/(?:release\/)?kustomization\.yaml$/;
const decoder = new TextDecoder();
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
		const before = decoder.decode(bytes);
		const content = withDigest(before, record.image, digest);
		if (content === void 0) return automated$1(kept);
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
			steps: exchangeSteps(state, pinned, record),
			image: {
				reference: state.record.image ?? "",
				digest
			}
		},
		record
	};
}
/** What the pods will run is read as Flux would build it: from every file, with the kustomizations exchanged. */
function forecastOf(state, pinned, causes) {
	const before = foundTexts(state);
	const after = new Map([...before, ...pinned.map(({ path, content }) => [path, content])]);
	return forecast({
		root: state.root,
		before,
		after,
		tracing: { causes }
	});
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
function automated$1(kept) {
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

// src/flows/issue-certificate.ts
/**
* Makes a key and its certificate, and seals both at once: the key in clear never leaves this function but to the seal.
* Raises `certificate.key-missing` and what reading or sealing raises.
*/
async function issueCertificate(world, { input, need, wanted, authority, seal }) {
	const made = await makeCertificate(world, input.environment, wanted, authority);
	const secret = certificateSecret(input, need, made);
	const content = await world.seal.seal(secret, seal);
	const { serial, notBefore, notAfter } = made;
	const { issuer, seal: sealedFor } = wanted;
	return {
		path: wanted.path,
		content,
		recorded: {
			serial,
			notBefore,
			notAfter,
			names: namesHash(wanted),
			issuer,
			seal: sealedFor
		}
	};
}
async function makeCertificate({ keys, clock }, { name, certificates }, { spiffeId, dnsNames }, { issuer, chain, anchor }) {
	const authorityKey = await keys.authority(name, issuer.publicKey);
	if (authorityKey === void 0) throw keyMissing(name, issuer.subjectText);
	const key = await keys.generate(certificates.algorithm);
	const serial = serialFrom(keys.random(16));
	const validity = leafValidity(clock.nowMs(), issuer);
	const { publicKey } = key;
	const unsigned = unsignedLeaf({
		serial,
		...validity,
		publicKey,
		issuer,
		spiffeId,
		dnsNames
	});
	const signature = await authorityKey.sign(unsigned);
	const leaf = signedCertificate(unsigned, authorityKey.kind, signature);
	return {
		chain: [pemText("CERTIFICATE", leaf), ...chain].join(""),
		key: await key.pem(),
		anchor,
		serial: Buffer.from(serial).toString("hex"),
		notBefore: timeText(validity.notBeforeMs),
		notAfter: timeText(validity.notAfterMs)
	};
}
function timeText(atMs) {
	return new Date(atMs).toISOString().replace(/\.[0-9]+Z$/, "Z");
}
function keyMissing(environment, subject) {
	return new Problem("certificate.key-missing", `The private key of the authority ${JSON.stringify(subject)} is not at hand`, { expected: `the key in KARST_CA_KEY, or among those that this user keeps for ${environment}` });
}

// src/flows/service-certificates.ts
const noCertificates = {
	plans: [],
	issue: void 0
};
/**
* Judges the certificates of a Service without a key and without making one. Raises the fault of the environment's
* authorities where the Service needs them.
*/
function serviceCertificates({ world, options }, tree, input, certification) {
	const { issuing, fault, nowMs } = certification;
	const needs = input.environment.certificates.mode !== "cert-manager" ? certificateNeeds(input) : [];
	if (needs.length === 0) return noCertificates;
	if (fault !== void 0) throw fault;
	if (issuing === void 0) throw new TypeError("own certificates without an authority");
	const { authorities } = issuing;
	const seal = issuing.sealFor(input.service.owner);
	const { issuer } = authorities.issuing;
	const recorded = tree.records.get(workloadKey(input.service))?.certificates ?? {};
	const forced = options.renew?.includes(input.service.name) ?? false;
	const judged = needs.map((need) => {
		const wanted = wantedCertificate(need, input, issuer.fingerprint, seal);
		const { path } = wanted;
		const isThere = tree.paths.has(path);
		return {
			need,
			plan: decideCertificate(wanted, {
				recorded: recorded[path],
				isThere,
				nowMs,
				forced
			})
		};
	});
	const needOf = new Map(judged.map(({ need, plan }) => [plan.path, need]));
	return {
		plans: judged.map(({ plan }) => plan),
		issue: options.issue === true ? async (wanted) => {
			const need = needOf.get(wanted.path);
			if (need === void 0) throw new TypeError("a certificate that nobody needs");
			const authority = authorities.issuing;
			return issueCertificate(world, {
				input,
				need,
				wanted,
				authority,
				seal
			});
		} : void 0
	};
}
function wantedCertificate(need, { environment }, issuer, seal) {
	const openers = seal.mode === "sops" ? seal.recipients : [seal.certificatePem];
	return {
		secret: need.secret,
		spiffeId: spiffeId(need.identity),
		dnsNames: need.dnsNames,
		issuer,
		path: sealedSecretFile(need, environment),
		seal: sealHash(openers)
	};
}

// src/flows/plan-service.ts
/** Plans one service whose source is settled, or holds one whose source is not. */
async function planService(resolver, tree, resolved, peers = {
	upstreams: [],
	callers: []
}) {
	const { service } = resolved;
	const { exceptions, findings: excepted } = exceptionsFor(service.name, tree.environment);
	const findings = [...resolved.findings, ...excepted];
	const record = tree.records.get(workloadKey(service));
	const { kind, name, owner, environment } = service;
	const workload = {
		kind,
		name,
		owner,
		environment
	};
	if (resolved.launch === void 0) return { part: heldWorkload(workload, record, findings) };
	const input = serviceInput(tree, resolved, peers, resolver.options.built);
	const facts = {
		...serviceFacts(input, resolved, resolver.environmentHash),
		tool: resolver.world.tool.version
	};
	let files = [];
	const render = () => {
		const rendered = renderService(input);
		files = rendered.files;
		const { findings, image, built } = rendered;
		return {
			files,
			findings,
			image: image.reference,
			built
		};
	};
	const gate = {
		kubernetes: tree.environment.kubernetes,
		service,
		exceptions,
		secrets: resolver.world.secrets
	};
	const { certification } = resolver;
	const judge = () => certification === void 0 ? noCertificates : serviceCertificates(resolver, tree, input, certification);
	const { gate: secondGate } = resolver.world;
	const wish = {
		workload,
		facts,
		render,
		findings,
		gate,
		secondGate,
		anew: resolver.anew === true
	};
	const built = await withBuilt(tree, await compareCertified(tree, wish, judge, resolver.options), resolver.options);
	const part = withCallers(service.spec.image?.automation === true ? automated(built) : built, record, facts.callers);
	return (part.plan.action === "create" || part.plan.action === "update") && part.record?.image !== record?.image && part.record?.built === void 0 ? {
		part,
		build: {
			input,
			files
		}
	} : { part };
}
/** Whoever asks for the image has to know that it is not the one that the objects name. */
function automated(part) {
	const { image } = part.plan;
	if (image === void 0) return part;
	return {
		...part,
		plan: {
			...part.plan,
			image: {
				...image,
				automated: true
			}
		}
	};
}
/** A workload that stays as it is gets the digest that is known of its image, and its record does not have. */
async function withBuilt(tree, part, { built = {}, force = false, onlyCertificates = false }) {
	const { image = "", built: recorded } = part.record ?? {};
	const digest = built[image];
	if (part.plan.action !== "keep" || part.record === void 0 || onlyCertificates) return part;
	if (digest === void 0 || recorded !== void 0) return part;
	return await pinRecorded(tree, part.record, digest, force);
}
function withCallers(part, record, callers = []) {
	const change = part.plan.action === "held" ? void 0 : callerChange(record?.callers ?? [], callers);
	return change === void 0 ? part : {
		...part,
		plan: {
			...part.plan,
			callers: change
		}
	};
}
/** Base images stay at the digests that `karst lock` found: a render asks no registry. */
function serviceInput({ environment, records }, { service, pin, launch }, { upstreams, callers }, known = {}) {
	const { digests = {}, image, built } = records.get(workloadKey(service)) ?? {};
	const own = image === void 0 || built === void 0 ? {} : { [image]: built };
	return {
		service,
		environment,
		pin,
		launch,
		upstreams,
		callers,
		digests,
		built: {
			...known,
			...own
		}
	};
}
/** What the record of a service says beside its files. */
function serviceFacts(input, { service, hints, hintsHash, launch, evidence }, environmentHash) {
	return {
		identity: entryIdentity(service.slug, service.spec.path, service.written.name),
		source: recordedSource(input),
		hints: hintsHash,
		launch,
		evidence,
		digests: input.digests,
		inputs: serviceInputs(input, hints, environmentHash),
		uses: service.spec.uses ?? [],
		...input.callers.length === 0 ? {} : { callers: callerNames(input.callers) },
		meshed: service.spec.mesh !== false
	};
}
function recordedSource({ service, pin }) {
	const { slug, spec } = service;
	const source = {
		slug: slug.text,
		path: spec.path ?? ""
	};
	if (pin.kind === "tree") return {
		...source,
		tree: pin.hash
	};
	const { commit, ref, committedAtS } = pin;
	return {
		...source,
		commit,
		ref,
		committedAtS
	};
}

// src/plan/owner-change.ts
/**
* A workload cannot change hands in one step: Flux would delete its objects in the old owner's namespace as the new
* owner, who has no right there, and stop. Code: plan.owner-changed, unless nothing was written for the old owner.
*/
function ownerChange({ name, owner, place }, record) {
	const before = record?.workload.owner;
	if (record === void 0 || before === void 0 || before === owner) return void 0;
	const written = {
		...record.files,
		...record.pending
	};
	if (Object.keys(written).length === 0) return void 0;
	return {
		...place,
		code: "plan.owner-changed",
		severity: "error",
		message: `${name} belongs to ${before} in the tree and to ${owner} in the spec`,
		expected: `owner ${before}, or another name for the workload of ${owner}`,
		hint: `Give it another name with the new owner, or remove the entry, deliver that, and add it again. Volumes do not move.`
	};
}

// src/flows/process-launch.ts
/**
* Adds the processes that the spec names by an entrypoint: each is searched for as if it were the start, so that one
* grammar serves both. What the search says of one that it cannot find is an error at that process.
*/
async function withProcesses(launch, search) {
	const processes = new Map(launch.processes.map((one) => [one.name, one]));
	const findings = [];
	for (const [name, entrypoint] of Object.entries(search.hints.processes ?? {})) {
		const detection = await searchProcess(search, entrypoint);
		const command = detection.launch?.command;
		const role = name === "release" ? "release" : "worker";
		if (command === void 0) findings.push(notFound(search.service, name, detection));
		else processes.set(name, {
			name,
			role,
			command,
			proposed: false
		});
	}
	return {
		launch: {
			...launch,
			processes: [...processes.values()]
		},
		findings
	};
}
/** The service's own start must not answer in place of the one that is looked for. */
function searchProcess({ hints, tree, loadPython }, entrypoint) {
	const { command: _, dockerfile: __, environmentEntrypoint: ___, ...rest } = hints;
	return detect(tree, {
		...rest,
		entrypoint
	}, loadPython);
}
function notFound(service, name, { findings }) {
	const why = findings.find(({ severity }) => severity === "error");
	return {
		code: why?.code ?? "detect.no-launch",
		severity: "error",
		message: `the process ${name} of ${service.name}: ${why?.message ?? "no way to start it was found"}`,
		...why?.expected === void 0 ? {} : { expected: why.expected },
		...service.placeOf(`/processes/${name}/entrypoint`)
	};
}

// src/flows/service-hints.ts
/** What the spec says about the start, as the search reads it. */
function serviceHints(service, environment, callerEntrypoint) {
	const { path, language, version, entrypoint, command, dockerfile, systemPackages } = service.spec;
	const port = hintedPort(service);
	const start = environmentEntrypoint(service, callerEntrypoint);
	const written = Object.entries({
		path,
		language,
		version,
		entrypoint,
		command,
		dockerfile,
		systemPackages,
		port,
		environmentEntrypoint: start,
		processes: processEntrypoints(service)
	}).filter(([, value]) => value !== void 0);
	return {
		name: service.name,
		defaultPython: environment.defaults.python,
		...Object.fromEntries(written)
	};
}
function processEntrypoints({ spec: { processes = {} } }) {
	const named = Object.entries(processes).flatMap(([name, { entrypoint }]) => entrypoint === void 0 ? [] : [[name, entrypoint]]);
	return named.length === 0 ? void 0 : Object.fromEntries(named);
}
function hintedPort({ spec: { port } }) {
	return typeof port === "number" ? { number: port } : port;
}
function environmentEntrypoint({ spec }, callerEntrypoint) {
	const written = spec.env?.ENTRYPOINT;
	if (typeof written === "string" && written !== "") return {
		value: written,
		from: "spec"
	};
	if (callerEntrypoint === void 0 || callerEntrypoint === "") return void 0;
	return {
		value: callerEntrypoint,
		from: "caller"
	};
}

// src/flows/resolve-service.ts
/**
* Pins the source and finds its launch. The record answers wherever pin and hints are what it says, so that nothing is
* fetched or searched twice, and a newer search leaves what runs alone.
*/
async function resolveService(resolver, service, environment, record) {
	const handedOver = ownerChange(service, record);
	if (handedOver !== void 0) return {
		service,
		launch: void 0,
		findings: [handedOver]
	};
	const hints = serviceHints(service, environment, resolver.options.callerEntrypoint);
	const question = {
		service,
		hints,
		hintsHash: valueHash(hints),
		record
	};
	try {
		if (resolver.options.locked === true) return fromRecord(question);
		return await fromSource(resolver, question);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return {
			service,
			launch: void 0,
			findings: [{
				...service.place,
				...error.toFinding()
			}]
		};
	}
}
function fromRecord({ service, hints, hintsHash, record }) {
	const pin = record === void 0 ? void 0 : recordedPin(record);
	if (record?.launch === void 0 || pin === void 0) throw new Problem("lock.missing", `there is no record of ${service.slug.text}`, {
		...service.place,
		expected: "a record with the commit and the launch of the source",
		next: "Run `karst lock`, or render without --locked, and commit the records."
	});
	if (record.source?.slug !== service.slug.text || record.hints !== hintsHash) throw new Problem("lock.stale", `the record of ${service.name} was made for another source or start`, {
		...service.place,
		expected: `a record of ${service.slug.text} made for what the spec says about its start`,
		next: "Run `karst lock`, or render without --locked, and commit the records."
	});
	return {
		service,
		pin,
		hints,
		hintsHash,
		launch: record.launch,
		evidence: record.evidence ?? [],
		findings: []
	};
}
async function fromSource(resolver, question) {
	const { service, record } = question;
	const { sources, world } = resolver;
	const { slug } = service;
	const known = record === void 0 ? void 0 : recordedPin(record);
	let source;
	let pin;
	if (slug.kind === "directory") {
		source = await sources.open(slug, known?.kind === "tree" ? known : void 0);
		pin = source.pin;
	} else {
		world.progress.step(service.name, `asking where ${slug.text} points`);
		const commit = await sources.pin(slug, known?.kind === "commit" ? known : void 0);
		pin = commit;
		if (isRecorded(resolver, question, pin)) return fromRecord(question);
		world.progress.step(service.name, `fetching ${slug.text} at ${commit.commit.slice(0, 7)}`);
		source = await sources.fetch(slug, commit);
	}
	if (isRecorded(resolver, question, pin)) return fromRecord(question);
	world.progress.step(service.name, "looking how it starts");
	return await search(resolver, question, source);
}
async function search({ world, options }, { service, hints, hintsHash }, source) {
	const detection = await detect(source.tree, hints, world.loadPython);
	const findings = detection.findings.map((finding) => inSpec(finding, service, options.strict === true));
	const { launch, evidence } = detection;
	if (launch !== void 0) {
		const { tree, pin } = source;
		const own = await withProcesses(launch, {
			service,
			hints,
			tree,
			loadPython: world.loadPython
		});
		const told = [...findings, ...own.findings];
		if (own.findings.length > 0) return {
			service,
			launch: void 0,
			findings: told
		};
		return {
			service,
			pin,
			hints,
			hintsHash,
			launch: own.launch,
			evidence,
			findings: told
		};
	}
	return {
		service,
		launch: void 0,
		findings: findings.some(({ severity }) => severity === "error") ? findings : [...findings, noLaunch(service)]
	};
}
/** Is the record's launch the answer to the same question? */
function isRecorded({ options }, { service, hintsHash, record }, pin) {
	if (record?.launch === void 0 || record.hints !== hintsHash) return false;
	if (options.strict === true && record.launch.confidence !== "high") return false;
	const recorded = recordedPin(record);
	return record.source?.slug === service.slug.text && samePin(recorded, pin);
}
function samePin(a, b) {
	if (a?.kind === "commit" && b.kind === "commit") return a.commit === b.commit && a.ref === b.ref;
	return a?.kind === "tree" && b.kind === "tree" && a.hash === b.hash;
}
/** Where the source of a record stood. */
function recordedPin({ source }) {
	if (source?.tree !== void 0) return {
		kind: "tree",
		hash: source.tree
	};
	if (source?.commit === void 0) return void 0;
	const { commit, ref = commit, committedAtS = 0 } = source;
	return {
		kind: "commit",
		commit,
		ref,
		committedAtS
	};
}
/** The reader stands before the spec, not before the source: the place moves there, the source's own goes into the text. */
function inSpec(finding, service, isStrict) {
	const { file, line, message } = finding;
	const within = file === void 0 ? "" : ` (${file}${line === void 0 ? "" : `:${line}`})`;
	const isGuess = isStrict && finding.code.endsWith("ambiguous");
	return {
		...finding,
		...placeIn(service, finding.code),
		message: `${message}${within}`,
		severity: isGuess ? "error" : finding.severity
	};
}
/** Findings about what a field of the spec names stand at that field; all others at the entry. */
const namingFields = {
	"detect.directory-missing": "path",
	"detect.dockerfile-missing": "dockerfile",
	"detect.entrypoint-invalid": "entrypoint",
	"detect.entrypoint-unresolved": "entrypoint"
};
function placeIn({ spec, place, placeOf }, code) {
	const field = namingFields[code];
	return field === void 0 || spec[field] === void 0 ? place : placeOf(`/${field}`);
}
function noLaunch({ name, place }) {
	return {
		...place,
		code: "detect.no-launch",
		severity: "error",
		message: `no way to start ${name} was found`,
		hint: "Say how it starts with `entrypoint` or `command`."
	};
}

// src/render/mesh/admission-policy.ts
/**
* What the environment's authority may be asked for, by whomever and from whichever namespace: a Certificate names an id
* and hosts of its own namespace and nothing else, and requests are cert-manager's alone to make, which makes them of
* Certificates that were let in.
*/
function admissionPolicyViews(environment) {
	const name = issuerName(environment);
	const shared = {
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff,
		condition: `object.spec.issuerRef.name == '${name}' && has(object.spec.issuerRef.kind) && object.spec.issuerRef.kind == 'ClusterIssuer'`
	};
	return [{
		...shared,
		name: `${name}-certificates`,
		resource: "certificates",
		validations: certificateRules(environment)
	}, {
		...shared,
		name: `${name}-requests`,
		resource: "certificaterequests",
		validations: requestRules(environment)
	}];
}
function certificateRules({ trustDomain }) {
	return [
		rule("its only URI is a SPIFFE id of its namespace", ["has(object.spec.uris) && object.spec.uris.size() == 1", `object.spec.uris.all(uri, uri.startsWith(${`'spiffe://${trustDomain}/ns/' + object.metadata.namespace + '/sa/'`}) && uri.matches('^spiffe://[a-z0-9._-]+/ns/[a-z0-9-]+/sa/[a-z0-9.-]+$'))`]),
		rule("its DNS names are those of Services of its namespace", ["!has(object.spec.dnsNames) || object.spec.dnsNames.all(name, name.matches('^[a-z0-9-]+[.][a-z0-9-]+[.]svc([.]cluster[.]local)?$') && name.split('.')[1] == object.metadata.namespace)"]),
		rule("it is no authority", ["!has(object.spec.isCA) || !object.spec.isCA", "has(object.spec.usages) && object.spec.usages.all(usage, usage in ['digital signature', 'server auth', 'client auth'])"]),
		rule("it has no further names", [
			"commonName",
			"emailAddresses",
			"ipAddresses",
			"literalSubject",
			"otherNames",
			"subject"
		].map((field) => `!has(object.spec.${field})`)),
		rule("it is valid for 90 days at most", ["has(object.spec.duration) && duration(object.spec.duration) <= duration('2160h')"])
	];
}
function requestRules({ certificates }) {
	return [rule("cert-manager alone asks, and what it asked for stays", [`request.operation == 'CREATE' ? request.userInfo.username == '${`system:serviceaccount:${certificates.namespace}:cert-manager`}' : object.spec == oldObject.spec`])];
}
function rule(message, conditions) {
	return {
		expression: conditions.length === 1 ? conditions[0] : conditions.map((each) => `(${each})`).join(" && "),
		message,
		reason: "Forbidden"
	};
}

// src/render/mesh/mesh.ts
/**
* What an environment has for its mesh as a whole: the authority that cert-manager signs with, and the policies that keep
* an owner from asking it for another's id. Nothing in the modes in which KarstKit signs.
*/
function renderMesh(environment) {
	if (environment.certificates.mode !== "cert-manager") return [];
	const policies = admissionPolicyViews(environment).map((view) => renderTemplate("mesh/policy.yaml", view));
	const contents = {
		"issuer.yaml": renderTemplate("mesh/issuer.yaml", issuerView(environment)),
		...hasPolicies(environment) ? { "policy.yaml": policies.join("---\n") } : {}
	};
	const folder = { resources: Object.keys(contents) };
	const files = {
		...contents,
		"kustomization.yaml": renderTemplate("owner/kustomization.yaml", folder)
	};
	return [...Object.entries(files).map(([name, content]) => ({
		path: `mesh/${name}`,
		content
	})), kustomizationFile(environment, "mesh", meshKustomizationView(environment))];
}
/** Validating admission policies are there without a feature gate from Kubernetes 1.30 on. */
function hasPolicies({ kubernetes }) {
	const [major = 1, minor = 0] = kubernetes.split(".").map(Number);
	return major > 1 || minor >= 30;
}
/** Applied as Flux's own account, since issuers and policies are the cluster's. */
function meshKustomizationView(environment) {
	const { flux } = environment;
	return {
		name: meshKustomizationName(environment),
		namespace: flux.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff,
		interval: flux.interval,
		timeout: flux.timeout,
		path: `./${environment.path}/mesh`,
		source: flux.sourceName,
		serviceAccount: "kustomize-controller",
		dependent: false,
		dependsOn: [],
		deletionPolicy: "Delete",
		...noDecryption
	};
}

// src/render/flux/automation.ts
/**
* ImageUpdateAutomation: sets the marked tags below the environment's path, on the branch that Flux follows. The
* GitRepository's credential must be able to push there.
*/
function automationFile(environment) {
	return {
		path: `flux/${environment.name}-images.yaml`,
		content: renderTemplate("flux/automation.yaml", automationView(environment))
	};
}
function automationView(environment) {
	const { flux, path } = environment;
	return {
		name: automationName(environment),
		namespace: flux.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff,
		apiVersion: imageApiVersion(environment),
		interval: flux.interval,
		source: flux.sourceName,
		path: `./${path}`,
		message
	};
}
/** In Flux's own template language. */
const message = "Set image tags\n\n{{ range .Changed.Changes }}- {{ .OldValue }} became {{ .NewValue }}\n{{ end }}";

// src/render/flux/environment.ts
/**
* What an environment has besides its owners and workloads: one object that keeps the `flux` folder from being empty,
* another that commits what image policies choose when there are some, and what its mesh shares when there is one.
*/
function renderEnvironment(environment, isMeshed, isAutomated = false) {
	return [
		{
			path: "flux/environment.yaml",
			content: renderTemplate("flux/permanent.yaml", permanentView(environment))
		},
		...isAutomated ? [automationFile(environment)] : [],
		...isMeshed ? renderMesh(environment) : []
	];
}
function permanentView(environment) {
	return {
		environment: environment.name,
		namespace: environment.flux.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff
	};
}
/** What a plan says once for an environment, not once a workload. Code: render.mesh-policy. */
function environmentFindings(environment, services) {
	const isManaged = environment.certificates.mode === "cert-manager";
	const isMeshed = services.some(({ spec }) => spec.mesh !== false);
	if (!isManaged || !isMeshed || hasPolicies(environment)) return [];
	return [{
		code: "render.mesh-policy",
		severity: "info",
		message: `Kubernetes ${environment.kubernetes} has no admission policies: in ${environment.name}, whoever may make Certificates in a namespace can name any id.`,
		hint: "Set kubernetes: \"1.30\" in karst.yaml when the cluster has it."
	}];
}

// src/flows/keep-plan.ts
/** Keeps a plan that leaves nearly everything as it is, so that the next run can begin with it. */
async function keepPlan(world, options, { plan, parts, met }) {
	const { memo } = world;
	const question = questionOf$1(options);
	if (memo === void 0 || question === void 0 || plan.at !== void 0) return;
	const byKey = new Map(met.map((one) => [keyOf(one.service), one]));
	const own = plan.workloads.map(({ workload }) => byKey.get(keyOf(workload)));
	const unsettled = plan.workloads.flatMap(({ action }, index) => action === "keep" ? [] : [index]);
	if (!plan.workloads.every(({ workload, action }, index) => own[index] !== void 0 || workload.kind !== "Service" && action === "keep") || unsettled.length > fewOf(plan.workloads)) return;
	const partOf = new Map(parts.map((part) => [part.plan, part]));
	const services = own.map((one) => {
		if (one === void 0) return void 0;
		const { placeOf: _, ...service } = one.service;
		return {
			...one,
			service,
			record: standingOf(one.record)
		};
	});
	const wanted = plan.workloads.map((one) => {
		const part = partOf.get(one);
		return part === void 0 ? "" : wantedText(part);
	});
	const answer = {
		plan,
		pins: options.locked === true ? [] : own.flatMap(pinsOf),
		unsettled
	};
	const detail = {
		services,
		wanted
	};
	await memo.keep(question, world, {
		answer,
		detail
	});
}
/** Keeps what is known of them now, where that spares the next run anything. */
async function keepAgain(world, options, { answer, detail, parts }) {
	const question = questionOf$1(options);
	const unsettled = [...parts].flatMap(([index, { plan }]) => plan.action === "keep" ? [] : [index]);
	if (question === void 0 || unsettled.length === parts.size) return;
	const pins = answer.pins.map((one) => {
		const { record } = parts.get(one.index) ?? {};
		const pin = record === void 0 ? void 0 : recordedPin(record);
		return pin?.kind === "commit" ? {
			...one,
			pin
		} : one;
	});
	await world.memo?.keep(question, world, {
		answer: {
			...answer,
			pins,
			unsettled
		},
		detail
	});
}
function pinsOf(one, index) {
	const { service, record } = one ?? {};
	const pin = record === void 0 ? void 0 : recordedPin(record);
	if (service?.slug.kind !== "repository" || pin?.kind !== "commit") return [];
	return [{
		index,
		name: service.name,
		slug: service.slug,
		pin
	}];
}
function keyOf(one) {
	return `${one.environment}/${workloadKey(one)}`;
}

// src/flows/plan-environment.ts
/** So many that a second gate never runs dry. */
const comparedAtOnce = 32;
const fetchedAtOnce = 8;
/**
* Plans everything in one environment: all sources first, since a service's files name the ports of those it calls,
* then each workload by itself.
*/
async function planEnvironment(opened, tree, wanted) {
	const { options, world } = opened;
	const nowMs = options.atMs ?? world.clock.nowMs();
	const certification = await openCertification(world, tree.environment, nowMs);
	const environmentHash = environmentInput(tree.environment);
	const resolver = {
		...opened,
		certification,
		environmentHash
	};
	const { services } = wanted;
	const { environment, records, damaged } = tree;
	const resolved = await mapBounded(services, options.concurrency ?? fetchedAtOnce, (service) => resolveService(resolver, service, environment, records.get(workloadKey(service))));
	const participants = resolved.map((one) => resolvedParticipant(one, records.get(workloadKey(one.service)), environment));
	const peers = peersOf([...participants, ...standing(tree, wanted)]);
	const sound = resolved.filter(({ service }) => !damaged.has(workloadKey(service)));
	const planned = await mapBounded(sound, comparedAtOnce, (one) => planService(resolver, tree, one, peers.get(one.service.name)));
	const onlyCertificates = options.onlyCertificates === true;
	const wishes = wanted.isConfigured && !onlyCertificates ? sharedWishes(resolver, tree, services) : [];
	const shared = await mapBounded(wishes, comparedAtOnce, (wish) => compareWorkload(tree, wish, options.force === true));
	const rest = onlyCertificates ? [] : await planRest(resolver, tree, wanted);
	return {
		parts: [
			...planned.map(({ part }) => part),
			...shared,
			...rest
		],
		builds: planned.flatMap(({ build }) => build === void 0 ? [] : [build]),
		met: resolved.flatMap(({ service }, index) => {
			const [own, met] = [participants[index], peers.get(service.name)];
			const record = records.get(workloadKey(service));
			return own && met ? [{
				service,
				participant: own,
				peers: met,
				record
			}] : [];
		})
	};
}
/** Services that are in the tree and stay there, although no sound entry asks for them. */
function standing({ environment, records }, { services, mayRemove }) {
	const wanted = new Set(services.map(workloadKey));
	return [...records.values()].filter((record) => record.workload.kind === "Service" && !mayRemove(record)).filter(({ workload }) => !wanted.has(workloadKey(workload))).map((record) => standingParticipant(record, environment));
}
/** What an environment and its owners have of their own. */
function sharedWishes({ world, certification }, { environment, records, damaged }, services) {
	const isMeshed = services.some(({ spec }) => spec.mesh !== false) || [...records.values()].some(({ meshed }) => meshed === true);
	const images = isAutomated(environment.name, services, records) ? { isAutomated: true } : {};
	const { trust } = certification ?? {};
	const trusted = (kind) => kind === "Owner" && trust !== void 0 ? { trust: contentHash(trust) } : {};
	const wish = (kind, name, files) => ({
		workload: {
			kind,
			name,
			owner: name,
			environment: environment.name
		},
		facts: {
			tool: world.tool.version,
			digests: {},
			inputs: ownerInputs({
				kind,
				name,
				isMeshed,
				...trusted(kind),
				...kind === "Environment" ? images : {}
			}, environment)
		},
		gate: {
			kubernetes: environment.kubernetes,
			secrets: world.secrets
		},
		render: () => ({
			files: files(),
			findings: []
		}),
		findings: kind === "Owner" && certification !== void 0 ? expiryFindings(certification) : []
	});
	const owners = new Set(services.map(({ owner }) => owner));
	return [wish("Environment", environment.name, () => renderEnvironment(environment, isMeshed, images.isAutomated)), ...[...owners].map((owner) => wish("Owner", owner, () => renderOwner(owner, environment, isMeshed, trustOf(certification))))].filter(({ workload }) => !damaged.has(workloadKey(workload)));
}
/** Does Flux choose what some service runs, also one that is still there although no sound entry asks for it? */
function isAutomated(environment, services, records) {
	if (services.some(({ spec }) => spec.image?.automation === true)) return true;
	const named = new Set(services.map(({ name }) => name));
	return [...records.values()].some(({ workload: { kind, name }, files }) => kind === "Service" && !named.has(name) && Object.hasOwn(files, `flux/${environment}-image-${name}.yaml`));
}
/** Nobody's trust is taken away because a file with it is damaged. */
function trustOf(certification) {
	if (certification?.fault !== void 0) throw certification.fault;
	return certification?.trust;
}
/** Workloads that are in the tree and that no spec asks for, and those whose record cannot be trusted. */
async function planRest({ options }, tree, { services, mayRemove }) {
	const { records, damaged } = tree;
	const wanted = new Set(services.map(workloadKey));
	const owners = new Set(services.map(({ owner }) => owner));
	const present = [...records.values()];
	const inUse = new Set(present.map(({ workload }) => workload.kind === "Service" ? workload.owner : ""));
	const removed = present.filter((record) => {
		const { kind, name } = record.workload;
		if (kind === "Service") return !wanted.has(workloadKey(record.workload));
		return kind === "Owner" && !owners.has(name) && !inUse.has(name);
	});
	const isSure = damaged.size === 0;
	const gone = await mapBounded(removed, comparedAtOnce, async (record) => mayRemove(record) && (isSure || record.workload.kind === "Service") ? await removeWorkload(tree, record, options.force === true) : heldWorkload(record.workload, record, []));
	const held = [...damaged.values()].map(({ workload, finding }) => heldWorkload(workload, void 0, [finding]));
	return [...gone, ...held];
}

// src/flows/plan-anew.ts
/** Plans everything from what specs, sources and trees say now. Raises what `planTree` does. */
async function planAnew(world, options) {
	const { specs, trees } = await readSpecs(world, options);
	const resolver = {
		world,
		sources: world.sources(specs),
		options
	};
	const parts = [];
	const builds = [];
	const met = [];
	const findings = [...specs.findings];
	const { isConfigured } = specs;
	for (const tree of trees) {
		const { environment } = tree;
		const services = specs.services.filter((service) => service.environment === environment.name);
		const mayRemove = removalRule(specs, environment.name);
		const planned = await planEnvironment(resolver, tree, {
			services,
			mayRemove,
			isConfigured
		});
		parts.push(...planned.parts);
		builds.push(...planned.builds);
		met.push(...planned.met);
		findings.push(...environmentFindings(environment, services));
	}
	await world.remember?.();
	const plan = assemblePlan(parts, findings, buildMatrix(builds, specs.hosts));
	const judged = {
		...plan,
		...judgedAt(plan, options.atMs)
	};
	await keepPlan(world, options, {
		plan: judged,
		parts,
		met
	});
	return judged;
}
/** The time counts where there are certificates, as `--at` takes it. */
function judgedAt({ workloads }, atMs) {
	if (workloads.every(({ certificates = [] }) => certificates.length === 0)) return {};
	return { at: new Date(atMs).toISOString() };
}
/** What a faulty entry wrote, or may have written, is never taken for something that nobody wants any more. */
function removalRule({ isComplete, invalid }, environment) {
	const faulty = invalid.filter((entry) => entry.environment === environment);
	return ({ workload: { kind, name } }) => {
		if (!isComplete) return false;
		return !faulty.map((entry) => kind === "Owner" ? entry.owner : entry.name).includes(name);
	};
}

// src/report/html/markup.ts
/** Text of a page that is markup. Only `markup` makes it, so whatever else stands in a page is escaped. */
var Markup = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/**
* Markup with texts of unknown origin in it: each is escaped, for content and for quoted attributes alike, and nothing in
* it steers the reader's eye (controls, turned writing directions).
*/
function markup(fixed, ...parts) {
	const texts = fixed.map((text, index) => text + shown(parts[index]));
	return new Markup(texts.join(""));
}
/** A sentence of ours or others, in which `code` is set as code. */
function prose(text) {
	return markup`${text.split(/`([^`\n]{1,200})`/).map((part, index) => index % 2 === 0 ? part : markup`<code>${part}</code>`)}`;
}
function shown(part) {
	if (part === void 0) return "";
	if (part instanceof Markup) return part.text;
	if (typeof part === "object") return part.map(shown).join("");
	return plainText(String(part)).replace(/[&<>"'`]/g, reference);
}
function reference(character) {
	return `&#${character.charCodeAt(0)};`;
}

// src/report/html/call-graph-section.ts
const rowHeight = 58;
const boxHeight = 34;
const columnGap = 84;
const margin = 6;
/** Who calls whom, drawn: what comes, changes and goes in colours. Undefined when nobody calls anybody. */
function callGraphSection(plan) {
	const graph = callGraph(plan);
	if (graph === void 0) return void 0;
	const { nodes, calls, hidden } = graph;
	const boxes = placed(nodes, calls);
	const width = Math.max(...[...boxes.values()].map((box) => box.x + box.width)) + margin;
	const height = Math.max(...[...boxes.values()].map((box) => box.y + boxHeight)) + margin;
	return markup`<div class="card graph">
<svg role="img" aria-label="Who calls whom" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${calls.map((call) => arrow(call, boxes))}${[...boxes.values()].map(box)}</svg>
${hidden === 0 ? void 0 : markup`<p class="soft">${hidden} more calls are not drawn.</p>`}</div>
`;
}
/** Columns from who is called by nobody to who calls nobody; in a column by name. */
function placed(nodes, calls) {
	const isOne = new Set(nodes.map(({ environment }) => environment)).size === 1;
	const columns = [];
	const depths = depthsOf(nodes, calls);
	for (const node of nodes) {
		const depth = depths.get(node.key) ?? 0;
		columns[depth] = [...columns[depth] ?? [], node];
	}
	const boxes = /* @__PURE__ */ new Map();
	const tallest = Math.max(...columns.map((column) => column?.length ?? 0));
	let x = margin;
	for (const column of columns.map((one) => one ?? [])) {
		const texts = column.map(({ name, environment }) => isOne ? name : `${name} (${environment})`);
		const width = Math.max(64, ...texts.map((text) => text.length * 7.6 + 28));
		const top = margin + (tallest - column.length) * rowHeight / 2;
		for (const [index, node] of column.entries()) {
			const text = texts[index] ?? "";
			boxes.set(node.key, {
				node,
				text,
				x,
				y: top + index * rowHeight,
				width
			});
		}
		x += width + columnGap;
	}
	return boxes;
}
/** One more than the deepest caller, as far as that ends: whoever calls in a circle stays where the circle was entered. */
function depthsOf(nodes, calls) {
	const depths = new Map(nodes.map(({ key }) => [key, 0]));
	const most = Math.min(nodes.length, 12);
	for (let round = 0; round < most; round += 1) for (const { from, to } of calls) {
		const depth = (depths.get(from) ?? 0) + 1;
		if (from !== to && depth < most && depth > (depths.get(to) ?? 0)) depths.set(to, depth);
	}
	const used = [...new Set(depths.values())].sort((a, b) => a - b);
	return new Map([...depths].map(([key, depth]) => [key, used.indexOf(depth)]));
}
const tones$1 = {
	added: "add",
	changed: "change",
	removed: "go",
	held: "hold",
	same: "same"
};
function box({ node, text, x, y, width }) {
	return markup`<g class="${tones$1[node.state]}"><rect x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="8"/><text x="${x + width / 2}" y="${y + 22}" text-anchor="middle">${text}</text></g>`;
}
function arrow({ from, to, state }, boxes) {
	const [start, end] = [boxes.get(from), boxes.get(to)];
	if (start === void 0 || end === void 0) return void 0;
	const [x1, y1] = [start.x + start.width, start.y + boxHeight / 2];
	const [x2, y2] = [end.x - 2, end.y + boxHeight / 2];
	const bend = Math.max(columnGap / 2, Math.abs(x2 - x1) / 3);
	return markup`<path class="${tones$1[state]}" marker-end="url(#tip)" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
}

// src/report/html/overview-section.ts
/** What goes and what is dangerous: never folded, for nobody opens what they do not know of. */
function dangerSection(plan) {
	const gone = planObjects(plan).filter(({ action }) => action === "delete");
	const dangers = planDangers(plan);
	if (gone.length + dangers.length === 0) return void 0;
	return markup`${dangers.map(dangerNote)}
${gone.length === 0 ? void 0 : markup`<div class="card"><table><thead><tr><th>Flux deletes</th><th>of</th><th>file</th></tr></thead><tbody>
${gone.map((change) => markup`<tr><td class="go"><code>${objectText(change)}</code></td><td class="fit">${change.workload.name} <span class="soft">(${change.workload.environment})</span></td><td><code>${change.path}</code></td></tr>\n`)}</tbody></table></div>`}`;
}
function dangerNote(danger) {
	const { code, severity, field, message, hint, workload } = danger;
	const where = workload === void 0 ? "" : `${workload.name} (${workload.environment})`;
	const tone = severity === "high" ? "go" : "change";
	return markup`<div class="card note ${tone}"><span class="code mono">${code}</span>
<span class="level ${tone}">${severity === "high" ? "High danger" : "Danger"}</span> <span class="what">${prose(message)}</span>
<p>${subject(danger)}${field === void 0 ? void 0 : markup` <code>${field}</code>`} ${where}</p><p>${prose(hint)}</p></div>
`;
}
function subject({ object }) {
	return object === void 0 ? void 0 : markup`<code>${objectName$1(object)}</code>`;
}
/** What is in the way, or should be known, the gravest first. */
function findingSection(plan) {
	const { workloads, shared } = tellFindings(plan);
	const told = [...workloads.flatMap(({ findings }) => findings).map((finding) => ({
		finding,
		also: []
	})), ...shared.map(({ finding, names }) => ({
		finding,
		also: names.slice(1)
	}))];
	if (told.length === 0) return void 0;
	const ordered = [
		"error",
		"warning",
		"info"
	].flatMap((severity) => told.filter(({ finding }) => finding.severity === severity));
	return markup`${ordered.map(({ finding, also }) => findingNote(finding, also))}`;
}
const tones = {
	error: "go",
	warning: "change",
	info: "soft"
};
const levels = {
	error: "Error",
	warning: "Warning",
	info: "Note"
};
function findingNote(finding, also) {
	const { code, severity, message, expected } = finding;
	const hint = hintOf(finding);
	const place = placeText(finding);
	return markup`<div class="card note ${tones[severity]}"><span class="code mono">${code}</span><span class="level ${tones[severity]}">${levels[severity]}</span> <span class="what">${prose(message)}</span>
${place === "" ? void 0 : markup`<p><code>${place}</code></p>`}${expected === void 0 ? void 0 : markup`<p>expected: ${prose(expected)}</p>`}${hint === void 0 ? void 0 : markup`<p>${prose(hint)}</p>`}${also.length === 0 ? void 0 : markup`<p>also: ${also.join(", ")}</p>`}</div>
`;
}
/** Which pods go and come again, and why; those with a time without any first. */
function restartSection(plan) {
	const restarts = planRestarts(plan);
	if (restarts.length === 0) return void 0;
	return markup`<div class="card"><table><tbody>
${restarts.map((restart) => markup`<tr><td class="fit ${restart.downtime ? "go" : "change"}"><code>${objectName$1(restart.object)}</code></td><td class="fit">${restart.workload.environment}</td><td>${restartText(restart)}</td></tr>\n`)}</tbody></table></div>
`;
}
/** Images that change, and what lies between. */
function imageSection(plan) {
	const rows = planObjects(plan).flatMap(({ causes, workload }) => {
		const image = causes.find((cause) => cause.kind === "image");
		if (image === void 0) return [];
		const from = image.from === void 0 ? void 0 : markup`<del>${valueText(image.from, 300)}</del> \u2192 `;
		const name = markup`${workload.name} <span class="soft">(${workload.environment})</span>`;
		return [markup`<tr><td class="fit">${name}</td><td class="mono">${from}<ins>${valueText(image.to, 300)}</ins></td></tr>\n`];
	});
	if (rows.length === 0) return void 0;
	const unique = [...new Map(rows.map((row) => [row.text, row])).values()];
	return markup`<div class="card"><table><tbody>${unique}</tbody></table></div>\n`;
}

// src/report/html/style.ts
/** The look of a page, for light and dark, screens and paper. Colours have a name for what they say. */
const style = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --card: #ffffff; --sunk: #f6f8fa; --line: #d8dee4; --text: #1c2128; --soft: #57606a;
  --link: #0a5dc2; --add: #116329; --add-ground: #e3f7e6; --go: #b3261e; --go-ground: #fdeceb;
  --change: #845306; --change-ground: #fdf3d7; --hold: #5c4694; --hold-ground: #f0ebfb; --shadow: 0 1px 2px #1c212814;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1116; --card: #161b22; --sunk: #0e1218; --line: #30373f; --text: #e6ebf1; --soft: #97a1ac;
    --link: #6cb0ff; --add: #5fd07a; --add-ground: #12291a; --go: #ff8a80; --go-ground: #331a1a;
    --change: #e6b450; --change-ground: #2c2413; --hold: #c4b0f5; --hold-ground: #241d38; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; padding: 0; background: var(--ground); color: var(--text); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code, pre, .mono { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { overflow-wrap: anywhere; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 1.12rem; margin: 2rem 0 .6rem; }
h3 { font-size: .8rem; margin: 1.1rem 0 .4rem; color: var(--soft); font-weight: 600; }
p { margin: .3rem 0; }
main { min-width: 0; }
header { border-bottom: 1px solid var(--line); background: var(--card); padding: 1.7rem 2rem 1.4rem; }
header .inner, .frame { max-width: 80rem; margin: 0 auto; }
.brand { color: var(--soft); font-size: .85rem; display: flex; gap: .5rem; align-items: center; margin-bottom: .5rem; }
.brand svg { width: 1.15rem; height: 1.15rem; fill: var(--link); }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: .9rem 0 0; padding: 0; list-style: none; }
.chip { border-radius: 999px; padding: .1rem .7rem; border: 1px solid var(--line); font-size: .85rem; background: var(--sunk); }
.add { color: var(--add); } .chip.add { background: var(--add-ground); border-color: transparent; }
.go { color: var(--go); } .chip.go { background: var(--go-ground); border-color: transparent; }
.change { color: var(--change); } .chip.change { background: var(--change-ground); border-color: transparent; }
.hold { color: var(--hold); } .chip.hold { background: var(--hold-ground); border-color: transparent; }
.soft { color: var(--soft); }
.outer { padding: 0 2rem; }
.frame { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 2.2rem; padding: 1.4rem 0 5rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: .8rem 0 2rem; font-size: .88rem; }
nav ul { list-style: none; margin: .2rem 0 1rem; padding: 0; }
nav li { padding: .12rem 0; overflow-wrap: anywhere; }
nav li b { display: inline-block; width: 1.1rem; text-align: center; }
nav small { color: var(--soft); display: block; margin-left: 1.2rem; line-height: 1.3; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); }
.note { padding: .7rem 1rem; margin: .5rem 0; border-left: 4px solid var(--line); }
.note.go { border-left-color: var(--go); color: inherit; } .note.change { border-left-color: var(--change); color: inherit; } .note.soft { color: inherit; }
.note .what { font-weight: 600; } .note .code { float: right; color: var(--soft); margin-left: 1rem; }
.level { font-size: .78rem; font-weight: 600; margin-right: .35rem; }
.fit { white-space: nowrap; width: 1%; }
.note p { color: var(--soft); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-size: .8rem; color: var(--soft); font-weight: 600; }
th, td { padding: .42rem .8rem; border-top: 1px solid var(--line); vertical-align: top; }
tr:first-child > th, tbody:first-child > tr:first-child > td { border-top: 0; }
.workload { margin: 0 0 1.4rem; padding: 1.1rem 1.3rem 1.2rem; }
.workload > h2 { margin: 0 0 .2rem; display: flex; flex-wrap: wrap; gap: .6rem; align-items: baseline; }
.workload > h2 .chip { font-size: .78rem; font-weight: 500; }
details { border: 1px solid var(--line); border-radius: 8px; margin: .4rem 0; background: var(--card); overflow: hidden; }
summary { cursor: pointer; padding: .45rem .8rem; display: flex; gap: .6rem; align-items: baseline; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\u25b8"; color: var(--soft); font-size: .8rem; width: .7rem; flex: none; }
details[open] > summary::before { content: "\u25be"; }
details[open] > summary { border-bottom: 1px solid var(--line); background: var(--sunk); }
summary:hover { background: var(--sunk); }
summary .end { margin-left: auto; color: var(--soft); font-size: .85rem; white-space: nowrap; }
summary b { width: 1rem; text-align: center; flex: none; }
summary code { font-size: 13px; }
.why { padding: .5rem .9rem 0; color: var(--soft); font-size: .88rem; }
.fields td { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.fields td:first-child { width: 40%; }
.fields tr.quiet { opacity: .62; }
del, ins { text-decoration: none; border-radius: 4px; padding: 0 .25rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { background: var(--go-ground); color: var(--go); } ins { background: var(--add-ground); color: var(--add); }
.masked { border: 1px dashed var(--line); border-radius: 4px; padding: 0 .4rem; color: var(--soft); }
pre { margin: 0; padding: .5rem 0; overflow-x: auto; background: var(--card); tab-size: 4; }
pre span { display: block; padding: 0 .8rem 0 0; min-width: max-content; white-space: pre; }
pre i { display: inline-block; width: 6.5rem; padding-right: .9rem; text-align: right; color: var(--soft); opacity: .75; font-style: normal; user-select: none; white-space: pre; }
pre .a { background: var(--add-ground); color: var(--add); } pre .r { background: var(--go-ground); color: var(--go); }
pre .h { color: var(--soft); background: var(--sunk); }
.graph { overflow-x: auto; padding: 1rem; } .graph svg { display: block; margin: 0 auto; max-width: none; }
.graph rect { fill: var(--sunk); stroke: var(--line); } .graph text { fill: var(--text); font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
.graph path { fill: none; stroke: var(--soft); stroke-width: 1.4; }
.graph .add rect { fill: var(--add-ground); stroke: var(--add); } .graph path.add { stroke: var(--add); stroke-width: 2.2; }
.graph .change rect { fill: var(--change-ground); stroke: var(--change); }
.graph .go rect { fill: var(--go-ground); stroke: var(--go); } .graph path.go { stroke: var(--go); stroke-dasharray: 5 4; }
.graph .hold rect { fill: var(--hold-ground); stroke: var(--hold); }
.graph marker path { fill: var(--soft); stroke: none; }
footer { color: var(--soft); font-size: .85rem; padding: 1rem 0; }
@media (max-width: 60rem) { .outer { padding: 0 1rem; } .frame { grid-template-columns: minmax(0, 1fr); gap: 0; } nav { position: static; max-height: none; } header { padding: 1.2rem 1rem; } }
@media print { nav { display: none; } .frame { display: block; } .card, details { break-inside: avoid; box-shadow: none; } }
`;

// src/report/html/line-diff-section.ts
/** Longest line that is shown, in UTF-16 units: nobody reads further, and a page is to stay one. */
const longestLine = 2e3;
/** A unified diff with the numbers of its lines; undefined when there is no room for it. Secrets in it are hidden. */
function diffBlock(diff, room) {
	if (diff.length > room.left) return void 0;
	room.left -= diff.length;
	const at = {
		before: 0,
		after: 0
	};
	const rows = maskedText(diff).split("\n").map((line) => row(line, at).text);
	return new Markup(`<pre>${rows.join("")}</pre>`);
}
function row(line, at) {
	const text = line.length > longestLine ? `${line.slice(0, longestLine)}\u2026` : line;
	const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
	if (hunk !== null) {
		at.before = Number(hunk[1]);
		at.after = Number(hunk[2]);
		return spanned("h", "", text);
	}
	if (line.startsWith("+")) return spanned("a", numbers(void 0, at.after++), text);
	if (line.startsWith("-")) return spanned("r", numbers(at.before++, void 0), text);
	if (line.startsWith("\\")) return spanned("h", "", text);
	return spanned("c", numbers(at.before++, at.after++), text);
}
function numbers(before, after) {
	return `${String(before ?? "").padStart(5)} ${String(after ?? "").padStart(5)}`;
}
function spanned(kind, gutter, text) {
	return markup`<span class="${kind}"><i>${gutter}</i>${text}</span>`;
}

// src/report/html/object-section.ts
/** What a sign of an object is coloured for. */
const actionTones = {
	create: "add",
	update: "change",
	replace: "go",
	delete: "go"
};
const longestValue = 600;
/** One object of the cluster: why it changes, and every field of it before and after. */
function objectDetails(change, isOpen, room) {
	const { action, fields, causes, path } = change;
	const ordered = [...fields.filter(({ quiet }) => quiet !== true), ...fields.filter(({ quiet }) => quiet === true)];
	const count = fields.length === 0 ? "as a whole" : counted(fields.length, "field");
	return markup`<details${isOpen ? markup` open` : void 0}><summary><b class="${actionTones[action]}">${actionSigns[action]}</b>
<code>${objectText(change)}</code><span class="end">${count}</span></summary>
<p class="why"><code>${path}</code>${causes.map((cause) => markup` \u00b7 because of ${causeMarkup(cause)}`)}</p>
${fields.length === 0 ? void 0 : markup`<table class="fields"><tbody>${ordered.map((field) => fieldRow(field, room))}</tbody></table>`}
${fields.length === 0 ? markup`<p class="why">&nbsp;</p>` : void 0}</details>
`;
}
function causeMarkup(cause) {
	const text = objectCauseText(cause);
	const link = cause.kind === "source" ? cause.compare : void 0;
	return link?.startsWith("https://") === true ? markup`<a href="${link}" rel="noreferrer">${text}</a>` : markup`${text}`;
}
function fieldRow(field, room) {
	const { path, quiet, diff } = field;
	const kind = quiet === true ? markup` class="quiet"` : void 0;
	if (diff === void 0) return markup`<tr${kind}><td>${path}</td><td>${valuesMarkup(field)}</td></tr>\n`;
	const lines = diffBlock(diff, room) ?? markup`<span class="soft">too long for this page</span>`;
	return markup`<tr${kind}><td colspan="2">${path}${lines}</td></tr>\n`;
}
function valuesMarkup(field) {
	const { before, after, secret } = field;
	if (secret === true) return markup`<span class="masked">${secretText(field)}</span>`;
	const old = before === void 0 ? void 0 : markup`<del>${valueText(before, longestValue)}</del>`;
	const fresh = after === void 0 ? void 0 : markup`<ins>${valueText(after, longestValue)}</ins>`;
	return markup`${old}${old !== void 0 && fresh !== void 0 ? " \u2192 " : void 0}${fresh}`;
}

// src/report/html/workload-section.ts
const workloadSigns = {
	create: "+",
	update: "~",
	delete: "\u2212",
	held: "\u2298",
	keep: "\u00b7"
};
/** What an action is coloured for. */
const workloadTones = {
	create: "add",
	update: "change",
	delete: "go",
	held: "hold",
	keep: "soft"
};
/** One workload: why it changes, how it starts, every object of it in the cluster and every file of it in Git. */
function workloadSection(plan, anchor, room) {
	const { workload, action, forecast, files } = plan;
	const changed = files.filter(({ state }) => state !== "keep");
	const kept = files.length - changed.length;
	const dangerous = new Set(forecast.dangers.flatMap(({ object }) => object === void 0 ? [] : [object.name]));
	return markup`<section class="card workload" id="${anchor}">
<h2><span class="${workloadTones[action]}">${workloadSigns[action]}</span> <span>${workload.name}</span>
<span class="chip ${workloadTones[action]}">${action}</span><span class="chip">${workload.environment}</span><span class="chip soft">${workload.kind}</span></h2>
${origin(plan)}
${forecast.objects.length === 0 ? void 0 : markup`<h3>In the cluster: ${counted(forecast.objects.length, "object")}</h3>
${forecast.objects.map((change) => objectDetails(change, dangerous.has(change.object.name) && change.fields.length > 0, room))}`}
${changed.length === 0 ? void 0 : markup`<h3>In Git: ${counted(changed.length, "file")}</h3>\n${changed.map((file) => fileDetails(file, room))}`}
${kept === 0 ? void 0 : markup`<p class="soft">${counted(kept, "file")} as ${kept === 1 ? "it is" : "they are"}.</p>`}
</section>
`;
}
function origin(plan) {
	const { causes, source, launch, evidence } = plan;
	const lines = [
		...causes.length === 0 ? [] : [markup`Because: ${causes.map(causeText).join("; ")}.`],
		...source === void 0 ? [] : [markup`<code>${sourceText(source)}</code>`],
		...launch === void 0 ? [] : [markup`${launchText(launch)}: <code>${commandText(launch)}</code>`],
		...[...certificateLines(plan), ...callerLines(plan)].map((line) => markup`${line}`)
	];
	const found = evidence.map(({ path, line, why }) => markup`<li><code>${line === void 0 ? path : `${path}:${line}`}</code> ${why}</li>`);
	return markup`${lines.map((line) => markup`<p>${line}</p>\n`)}${found.length === 0 ? void 0 : markup`<details><summary>How it starts, and why<span class="end">${counted(found.length, "sign")}</span></summary><ul>${found}</ul></details>`}`;
}
const stateTones = {
	create: "add",
	update: "change",
	delete: "go",
	edited: "hold",
	foreign: "hold",
	keep: "soft"
};
const stateSigns = {
	create: "+",
	update: "~",
	delete: "\u2212",
	edited: "\u270e",
	foreign: "\u2298",
	keep: "\u00b7"
};
const stateNotes = {
	edited: "edited by hand, stays as it is",
	foreign: "not ours, stays as it is"
};
function fileDetails({ path, state, diff }, room) {
	const { added, removed } = changedLines(diff);
	const numbers = diff === void 0 ? void 0 : markup`<span class="add">+${added}</span> <span class="go">\u2212${removed}</span>`;
	const lines = diff === void 0 ? markup`<p class="why">What it holds is shown to nobody here, or has no lines.</p><p></p>` : diffBlock(diff, room) ?? markup`<p class="why">Too long for this page.</p><p></p>`;
	return markup`<details><summary><b class="${stateTones[state]}">${stateSigns[state]}</b><code>${path}</code>
<span class="end">${stateNotes[state]} ${numbers}</span></summary>${lines}</details>
`;
}

// src/report/html/plan-html.ts
/** So much of diffs, in UTF-16 units, makes a page that a browser still opens. */
const diffCharacters = 8e6;
/**
* A whole plan as one page of HTML that needs nothing else: every object with every field, every file with every line,
* secrets hidden. It holds no script and loads nothing, and its policy forbids both.
*/
function planHtml(plan, outcome) {
	const room = { left: diffCharacters };
	const shown = plan.workloads.map((one, index) => ({
		one,
		anchor: `w${index}`
	})).filter(({ one }) => !isQuiet$1(one));
	const overview = [
		{
			id: "first",
			title: "Look at this first",
			body: dangerSection(plan)
		},
		{
			id: "findings",
			title: "Findings",
			body: findingSection(plan)
		},
		{
			id: "restarts",
			title: "Starts anew",
			body: restartSection(plan)
		},
		{
			id: "images",
			title: "Images",
			body: imageSection(plan)
		},
		{
			id: "calls",
			title: "Who calls whom",
			body: callGraphSection(plan)
		}
	].filter(({ body }) => body !== void 0);
	return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${new Markup(styleHash)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Plan ${shortId(plan.id)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${head(plan, outcome)}
<div class="outer"><div class="frame">
${contents(overview, shown)}
<main>
${overview.map(({ id, title, body }) => markup`<h2 id="${id}">${title}</h2>\n${body}`)}
${shown.length === 0 ? void 0 : markup`<h2 id="workloads">Workloads</h2>`}
${shown.map(({ one, anchor }) => workloadSection(one, anchor, room))}
${unchanged(plan)}
<footer>Plan <code>${plan.id}</code>${plan.at === void 0 ? void 0 : markup`, certificates judged at ${plan.at}`}</footer>
</main>
</div></div>
</body>
</html>
`.text;
}
const styleHash = `sha256-${createHash("sha256").update(style).digest("base64")}`;
function head(plan, outcome) {
	const counts = actionCounts(plan);
	const restarts = planRestarts(plan);
	const down = restarts.filter(({ downtime }) => downtime).length;
	const high = planDangers(plan).filter(({ severity }) => severity === "high").length;
	const objects = planObjects(plan).length;
	const chips = [
		chip("add", counts.create, "to create", "created"),
		chip("change", counts.update, "to update", "updated"),
		chip("go", counts.delete, "to delete", "deleted"),
		chip("hold", counts.held, "held", "held"),
		chip("", counts.keep, "unchanged", "unchanged"),
		chip("", objects, objects === 1 ? "object changes" : "objects change", "objects changed"),
		chip("", restarts.length, restarts.length === 1 ? "restart" : "restarts", "restarts"),
		chip("go", down, "with a time without any pod", "with a time without any pod"),
		chip("go", high, high === 1 ? "high danger" : "high dangers", "high dangers")
	];
	return markup`<header><div class="inner">
<div class="brand"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M2 3h16v3H2zM4 8h3v9H4zM8.5 8h3v6h-3zM13 8h3v4h-3z"/></svg>KarstKit</div>
<h1>${outcomeHeads[outcome]} <code class="soft mono">${shortId(plan.id)}</code> ${summaryText(plan, outcome)}</h1>
<ul class="chips">${chips.map((one) => one(outcome))}</ul>
</div></header>`;
}
/** A number with its word; none of what there is none. */
function chip(tone, count, ahead, done) {
	return (outcome) => count === 0 ? void 0 : markup`<li class="chip ${tone}">${count} ${outcome === "written" ? done : ahead}</li>`;
}
function contents(overview, shown) {
	const rows = shown.map(({ one: { workload, action }, anchor }) => {
		const sign = markup`<b class="${workloadTones[action]}">${workloadSigns[action]}</b>`;
		return markup`<li>${sign}<a href="#${anchor}">${workload.name}</a><small>${workload.environment}</small></li>\n`;
	});
	const places = overview.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>\n`);
	return markup`<nav aria-label="Contents"><ul>${places}</ul>\n<ul>${rows}</ul></nav>`;
}
function unchanged({ workloads }) {
	const kept = workloads.filter(({ action }) => action === "keep");
	if (kept.length === 0) return void 0;
	const names = kept.map(({ workload }) => markup`<li>${workload.name} <span class="soft">${workload.kind}, ${workload.environment}</span></li>`);
	return markup`<details><summary>Unchanged<span class="end">${kept.length}</span></summary><ul>${names}</ul></details>`;
}

export { checkFiles as $, openCertification as A, trustBundle as B, readObjects as C, sidecarImages as D, ownerMetadata as E, unsignedAuthority as F, buildMatrix as G, imageStateCodes as H, derInteger as I, joinBuilds as J, isPrivateRegistry as K, derSequence as L, sealModes as M, authorityOf as N, trustMapText as O, signedCertificate as P, planOutcome as Q, authorityFiles as R, staysInCluster as S, pemText as T, judgeImage as U, builtRefusal as V, readHandedOver as W, deliveryOutcome as X, platformsOf as Y, driftOutcome as Z, participant as _, keepAgain as a, copyName as at, renderService as b, serviceFacts as c, digestAnnotation as ct, planPins as d, sharedLabels as dt, passedManifests as et, compareWorkload as f, sorted as ft, heldParticipant as g, environmentInput as h, standing as i, spiffeId as it, readAuthorities as j, furtherTrust as k, serviceInput as l, filled as lt, heldWorkload as m, planAnew as n, renderTemplate as nt, resolveService as o, readSealedFile as ot, removeWorkload as p, substituteOff as pt, isTrustedRegistry as q, sharedWishes as r, meshSecret as rt, planService as s, sopsFile as st, planHtml as t, knownSecretIn as tt, pinRecorded as u, secretObject as ut, peersOf as v, pemBlocks as w, foundTexts as x, resolvedParticipant as y, authorityText as z };