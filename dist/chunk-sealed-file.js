import { r as CORE_SCHEMA, u as load } from "./chunk-js-yaml.js";
import { i as hashOf } from "./chunk-name.js";
import { t as ageRecipientFault } from "./chunk-age-recipient.js";
import { r as secretFields, t as digestAnnotation } from "./chunk-secret.js";
import { t as encryptedRegex } from "./chunk-sops.js";

// src/render/secret/sealed-fault.ts
const secretKeys = [
	"apiVersion",
	"kind",
	"metadata",
	"type",
	"immutable",
	...secretFields,
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
const encrypted = /^ENC\[AES256_GCM,data:[A-Za-z0-9+/]+={0,2},iv:[A-Za-z0-9+/]{43}=,tag:[A-Za-z0-9+/]{22}==,type:str\]$/;
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
	return unknownKey(object, secretKeys, []) ?? secretFields.map((field) => clearValue(object, field)).find((fault) => fault !== void 0) ?? sopsFault(object.sops);
}
function clearValue(object, field) {
	const values = object[field];
	if (values === void 0) return void 0;
	if (!isMap(values)) return {
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
	if (!isMap(sops)) return {
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
	if (!isMap(entry)) return false;
	const { recipient, enc } = entry;
	if (typeof recipient !== "string" || typeof enc !== "string") return false;
	return ageRecipientFault(recipient) === void 0 && armored.test(enc);
}
function sealedSecretFault(object) {
	const { metadata, spec } = object;
	if (!isMap(spec)) return {
		keys: ["spec"],
		message: "here is no mapping"
	};
	const { template = {}, encryptedData } = spec;
	if (!isMap(template)) return {
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
	if (!isMap(data)) return {
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
	if (!isMap(metadata)) return void 0;
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
	const annotations = isMap(metadata) ? metadata.annotations : void 0;
	if (!isMap(annotations)) return void 0;
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
	if (!isMap(outer) || !isMap(inner)) return void 0;
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
	return typeof value === "string" && encrypted.test(value);
}
function isNothing(value) {
	return value === null || Array.isArray(value) && value.length === 0;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/render/secret/sealed-file.ts
/** Reads a file that `sopsFile` or `sealedSecretFile` wrote; undefined when it is not one that is sealed wholly. */
function readSealedFile(text) {
	const object = readObject(text);
	if (object === void 0) return void 0;
	const { kind, metadata } = object;
	if (kind !== "Secret" && kind !== "SealedSecret" || sealedFault(object) !== void 0) return;
	const { annotations, ...rest } = mapOf(metadata);
	const { [digestAnnotation]: digest, ...clear } = mapOf(annotations);
	const recipients = recipientsOf(mapOf(object.sops).age);
	const { sops: _, data, stringData, spec, type, immutable, apiVersion } = object;
	const fields = [
		data,
		stringData,
		mapOf(spec).encryptedData
	].map(keysOf);
	const facts = {
		apiVersion,
		type,
		immutable,
		template: mapOf(spec).template,
		fields
	};
	return {
		kind,
		name: String(rest.name),
		namespace: String(rest.namespace),
		keys: fields.flat().sort(),
		recipients,
		digest: typeof digest === "string" ? digest : void 0,
		clear: hashOf({
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
function recipientsOf(age) {
	return Array.isArray(age) ? age.map((entry) => String(mapOf(entry).recipient)) : [];
}
function keysOf(value) {
	return Object.keys(mapOf(value)).sort();
}
function mapOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

export { sealedFault as n, readSealedFile as t };