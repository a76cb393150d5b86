import { t as Problem } from "./chunk-problem.js";
import { n as hostsFrom, t as builtInHosts } from "./chunk-host.js";
import { i as nearestNames, n as repositoryIdentity, t as parseSlug } from "./chunk-slug.js";
import { t as shown } from "./chunk-shown.js";
import { t as schemaText } from "./chunk-schema-text.js";
import { n as readImageText } from "./chunk-image-reference.js";
import { createHash } from "node:crypto";

// src/generated/validators.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var import_ucs2length = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
})))());
function equal(a, b) {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}
const validateKarst = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://karstkit.dev/schemas/karst.schema.json",
	"title": "KarstConfig",
	"description": "karst.yaml: environments, hosts, registry, defaults and policy.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"environments": {
			"type": "object",
			"propertyNames": {
				"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
				"maxLength": 20
			},
			"maxProperties": 32,
			"minProperties": 1,
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"path": {
						"type": "string",
						"pattern": "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$",
						"maxLength": 255,
						"description": "Directory in the GitOps repository.",
						"examples": ["clusters/prod"]
					},
					"owner": {
						"type": "string",
						"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
						"maxLength": 39,
						"default": "default",
						"description": "Owner of workloads that name none."
					},
					"namespacePrefix": {
						"type": "string",
						"pattern": "^[a-z0-9]([-a-z0-9]*)$",
						"maxLength": 20,
						"description": "Before the owner's name in namespaces, where two environments share a cluster."
					},
					"trustDomain": {
						"type": "string",
						"pattern": "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$",
						"maxLength": 255,
						"default": "cluster.local",
						"description": "SPIFFE trust domain."
					},
					"kubernetes": {
						"type": "string",
						"pattern": "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",
						"default": "1.29",
						"description": "Lowest version rendered for."
					},
					"flux": {
						"type": "string",
						"pattern": "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",
						"default": "2.6",
						"description": "Lowest version rendered for."
					},
					"order": {
						"type": "integer",
						"minimum": 0,
						"maximum": 100,
						"description": "Place in the promotion order."
					}
				},
				"required": ["path"]
			},
			"description": "Targets by name. With none there is one, `default`, at `deploy`."
		},
		"defaultEnvironment": {
			"type": "string",
			"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
			"maxLength": 20,
			"description": "Where an entry goes that names none; the only or first one when absent."
		},
		"hosts": {
			"type": "object",
			"propertyNames": {
				"pattern": "^[a-z][a-z0-9-]{1,15}$",
				"not": { "enum": [
					"gh",
					"gl",
					"bb",
					"http",
					"https",
					"git",
					"ssh",
					"file"
				] }
			},
			"maxProperties": 16,
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"kind": {
						"type": "string",
						"enum": [
							"github",
							"gitlab",
							"bitbucket",
							"gitea",
							"forgejo"
						],
						"description": "What it runs."
					},
					"url": {
						"type": "string",
						"pattern": "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$",
						"maxLength": 512,
						"description": "Base address.",
						"examples": ["https://git.example.com"]
					},
					"tokenEnv": {
						"type": "string",
						"pattern": "^[A-Z][A-Z0-9_]*$",
						"maxLength": 64,
						"description": "Environment variable with the token."
					},
					"archiveHosts": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$",
							"maxLength": 253
						},
						"maxItems": 8,
						"description": "Further host names its archives may be redirected to."
					},
					"allowPrivate": {
						"type": "boolean",
						"default": false,
						"description": "It may resolve to a private address."
					}
				},
				"required": ["kind", "url"]
			},
			"description": "Self-hosted forges by slug scheme."
		},
		"registry": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$",
					"maxLength": 200,
					"description": "Registry and path for built images.",
					"examples": ["ghcr.io/octocat"]
				},
				"pullSecret": {
					"type": "string",
					"pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
					"maxLength": 253,
					"description": "Secret with its credentials, in each owner's namespace."
				},
				"platforms": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"linux/amd64",
							"linux/arm64",
							"linux/arm/v7",
							"linux/ppc64le",
							"linux/s390x",
							"linux/riscv64"
						]
					},
					"minItems": 1,
					"uniqueItems": true,
					"default": ["linux/amd64"],
					"description": "What images are built for."
				}
			},
			"required": ["name"],
			"description": "Where built images go."
		},
		"baseImages": {
			"type": "object",
			"propertyNames": {
				"pattern": "^[a-z0-9][A-Za-z0-9._:/@-]*$",
				"maxLength": 255
			},
			"additionalProperties": {
				"type": "string",
				"pattern": "^[a-z0-9][A-Za-z0-9._:/@-]*$",
				"maxLength": 512
			},
			"maxProperties": 64,
			"description": "Replacements for base images, by the reference KarstKit would write."
		},
		"certificates": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "mode": {
				"type": "string",
				"enum": [
					"cert-manager",
					"self-signed",
					"bring-your-own"
				],
				"default": "cert-manager",
				"description": "Who issues."
			} },
			"description": "Mesh certificates."
		},
		"secrets": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "mode": {
				"type": "string",
				"enum": ["sops", "sealed-secrets"],
				"default": "sops",
				"description": "How secrets lie in Git."
			} },
			"description": "Sealed secrets."
		},
		"flux": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"sourceName": {
					"type": "string",
					"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
					"maxLength": 63,
					"default": "flux-system",
					"description": "Name of the GitRepository."
				},
				"namespace": {
					"type": "string",
					"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
					"maxLength": 63,
					"default": "flux-system",
					"description": "Namespace of the Flux objects."
				},
				"interval": {
					"type": "string",
					"pattern": "^[0-9]+(s|m|h)$",
					"maxLength": 16,
					"default": "10m",
					"description": "How often Flux looks again."
				},
				"timeout": {
					"type": "string",
					"pattern": "^[0-9]+(s|m|h)$",
					"maxLength": 16,
					"default": "5m",
					"description": "How long Flux waits for health."
				}
			},
			"description": "How Flux objects are written."
		},
		"ingress": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "namespace": {
				"type": "string",
				"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
				"maxLength": 63,
				"default": "traefik",
				"description": "Namespace of Traefik's pods."
			} },
			"description": "The ingress controller that exposed services let in."
		},
		"sources": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"pullRefs": {
					"type": "boolean",
					"default": false,
					"description": "Allow refs of pull requests."
				},
				"foreignCommits": {
					"type": "boolean",
					"default": false,
					"description": "Allow commits that no branch or tag of the repository reaches."
				}
			},
			"description": "What may be fetched."
		},
		"defaults": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"python": {
					"type": "string",
					"pattern": "^3\\.[0-9]{1,2}$",
					"default": "3.11",
					"description": "Python version when a project names none."
				},
				"resources": { "$ref": "service-spec.schema.json#/$defs/Resources" },
				"replicas": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3,
					"description": "Number of pods."
				},
				"telemetry": { "$ref": "service-spec.schema.json#/$defs/Telemetry" }
			},
			"description": "Used where an entry says nothing."
		},
		"policy": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "exceptions": {
				"type": "array",
				"maxItems": 128,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"workload": {
							"type": "string",
							"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
							"maxLength": 52,
							"description": "Name of the workload."
						},
						"rule": {
							"type": "string",
							"enum": [
								"app-armor",
								"capabilities",
								"host-namespaces",
								"host-ports",
								"host-probes",
								"image-tag",
								"privilege-escalation",
								"privileged",
								"proc-mount",
								"read-only-root",
								"resources",
								"run-as-non-root",
								"run-as-user",
								"seccomp",
								"selinux",
								"service-account-token",
								"service-links",
								"sysctls",
								"volume-types",
								"windows-host-process"
							],
							"description": "Rule of the gate, on pods; no other knows exceptions."
						},
						"reason": {
							"type": "string",
							"minLength": 1,
							"maxLength": 512,
							"description": "Why."
						}
					},
					"required": [
						"workload",
						"rule",
						"reason"
					]
				},
				"description": "Rules an administrator lets one workload break; each is shown in every plan."
			} },
			"description": "What the gate lets through."
		},
		"permissions": {
			"type": "object",
			"propertyNames": {
				"pattern": "^[a-z][a-z-]*$",
				"maxLength": 32
			},
			"additionalProperties": {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^@?[A-Za-z0-9][A-Za-z0-9_/-]*$",
					"maxLength": 128
				},
				"maxItems": 256
			},
			"maxProperties": 32,
			"description": "Who may run which command: GitHub logins or `@org/team` by command."
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9]*)$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{1,15}$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^[0-9]+(s|m|h)$", "u");
const pattern24 = /* @__PURE__ */ new RegExp("^3\\.[0-9]{1,2}$", "u");
const pattern58 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*$", "u");
const pattern59 = /* @__PURE__ */ new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_/-]*$", "u");
const schema34 = {
	"oneOf": [{
		"type": "string",
		"enum": [
			"nano",
			"small",
			"medium",
			"large"
		]
	}, {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"requests": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"cpu": { "$ref": "#/$defs/Quantity" },
					"memory": { "$ref": "#/$defs/Quantity" }
				},
				"required": ["cpu", "memory"],
				"description": "What the scheduler keeps free."
			},
			"limits": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"cpu": { "$ref": "#/$defs/Quantity" },
					"memory": { "$ref": "#/$defs/Quantity" }
				},
				"required": ["memory"],
				"description": "What the pod may not exceed."
			}
		},
		"required": ["requests", "limits"]
	}],
	"description": "A preset, or explicit requests and limits."
};
const pattern38 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern38.test(data)) {
			validate83.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
				message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
			}];
			return false;
		}
	} else {
		validate83.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate83.errors = vErrors;
	return true;
}
validate83.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "nano" || data === "small" || data === "medium" || data === "large")) {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema34.oneOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.requests === void 0 && (missing0 = "requests") || data.limits === void 0 && (missing0 = "limits")) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else {
				const _errs5 = errors;
				for (const key0 in data) if (!(key0 === "requests" || key0 === "limits")) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
					break;
				}
				if (_errs5 === errors) {
					if (data.requests !== void 0) {
						let data0 = data.requests;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.cpu === void 0 && (missing1 = "cpu") || data0.memory === void 0 && (missing1 = "memory")) {
									const err4 = {
										instancePath: instancePath + "/requests",
										schemaPath: "#/oneOf/1/properties/requests/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								} else {
									const _errs8 = errors;
									for (const key1 in data0) if (!(key1 === "cpu" || key1 === "memory")) {
										const err5 = {
											instancePath: instancePath + "/requests",
											schemaPath: "#/oneOf/1/properties/requests/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
										break;
									}
									if (_errs8 === errors) {
										if (data0.cpu !== void 0) {
											const _errs9 = errors;
											if (!validate83(data0.cpu, {
												instancePath: instancePath + "/requests/cpu",
												parentData: data0,
												parentDataProperty: "cpu",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs9 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data0.memory !== void 0) {
												const _errs10 = errors;
												if (!validate83(data0.memory, {
													instancePath: instancePath + "/requests/memory",
													parentData: data0,
													parentDataProperty: "memory",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
													errors = vErrors.length;
												}
												var valid2 = _errs10 === errors;
											} else var valid2 = true;
										}
									}
								}
							} else {
								const err6 = {
									instancePath: instancePath + "/requests",
									schemaPath: "#/oneOf/1/properties/requests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.limits !== void 0) {
							let data3 = data.limits;
							const _errs11 = errors;
							if (errors === _errs11) {
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing2;
									if (data3.memory === void 0 && (missing2 = "memory")) {
										const err7 = {
											instancePath: instancePath + "/limits",
											schemaPath: "#/oneOf/1/properties/limits/required",
											keyword: "required",
											params: { missingProperty: missing2 },
											message: "must have required property '" + missing2 + "'"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									} else {
										const _errs13 = errors;
										for (const key2 in data3) if (!(key2 === "cpu" || key2 === "memory")) {
											const err8 = {
												instancePath: instancePath + "/limits",
												schemaPath: "#/oneOf/1/properties/limits/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
											break;
										}
										if (_errs13 === errors) {
											if (data3.cpu !== void 0) {
												const _errs14 = errors;
												if (!validate83(data3.cpu, {
													instancePath: instancePath + "/limits/cpu",
													parentData: data3,
													parentDataProperty: "cpu",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
													errors = vErrors.length;
												}
												var valid3 = _errs14 === errors;
											} else var valid3 = true;
											if (valid3) {
												if (data3.memory !== void 0) {
													const _errs15 = errors;
													if (!validate83(data3.memory, {
														instancePath: instancePath + "/limits/memory",
														parentData: data3,
														parentDataProperty: "memory",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
														errors = vErrors.length;
													}
													var valid3 = _errs15 === errors;
												} else var valid3 = true;
											}
										}
									}
								} else {
									const err9 = {
										instancePath: instancePath + "/limits",
										schemaPath: "#/oneOf/1/properties/limits/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
							var valid1 = _errs11 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
		validate115.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate115.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate115.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema40 = {
	"oneOf": [
		{ "const": false },
		{ "const": "operator" },
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"endpoint": {
					"type": "string",
					"pattern": "^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$",
					"maxLength": 2048,
					"description": "OTLP endpoint. Port 4317 speaks gRPC, 4318 HTTP."
				},
				"protocol": {
					"type": "string",
					"enum": ["grpc", "http"],
					"description": "When the port does not tell."
				},
				"service": {
					"type": "string",
					"pattern": "^[A-Za-z0-9._-]+$",
					"maxLength": 255,
					"description": "Service name in spans; the workload's name when absent."
				}
			}
		}
	],
	"description": "OpenTelemetry: where spans go, `operator` to leave it to the OpenTelemetry operator, or false for an image without it."
};
const pattern49 = /* @__PURE__ */ new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$", "u");
const pattern50 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u");
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (false !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf/0/const",
			keyword: "const",
			params: { allowedValue: false },
			message: "must be equal to constant"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if ("operator" !== data) {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/1/const",
			keyword: "const",
			params: { allowedValue: "operator" },
			message: "must be equal to constant"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs3 = errors;
		if (errors === _errs3) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				const _errs5 = errors;
				for (const key0 in data) if (!(key0 === "endpoint" || key0 === "protocol" || key0 === "service")) {
					const err2 = {
						instancePath,
						schemaPath: "#/oneOf/2/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				if (_errs5 === errors) {
					if (data.endpoint !== void 0) {
						let data0 = data.endpoint;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 2048) {
									const err3 = {
										instancePath: instancePath + "/endpoint",
										schemaPath: "#/oneOf/2/properties/endpoint/maxLength",
										keyword: "maxLength",
										params: { limit: 2048 },
										message: "must NOT have more than 2048 characters"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								} else if (!pattern49.test(data0)) {
									const err4 = {
										instancePath: instancePath + "/endpoint",
										schemaPath: "#/oneOf/2/properties/endpoint/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$" },
										message: "must match pattern \"^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$\""
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							} else {
								const err5 = {
									instancePath: instancePath + "/endpoint",
									schemaPath: "#/oneOf/2/properties/endpoint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.protocol !== void 0) {
							let data1 = data.protocol;
							const _errs8 = errors;
							if (typeof data1 !== "string") {
								const err6 = {
									instancePath: instancePath + "/protocol",
									schemaPath: "#/oneOf/2/properties/protocol/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (!(data1 === "grpc" || data1 === "http")) {
								const err7 = {
									instancePath: instancePath + "/protocol",
									schemaPath: "#/oneOf/2/properties/protocol/enum",
									keyword: "enum",
									params: { allowedValues: schema40.oneOf[2].properties.protocol.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							var valid1 = _errs8 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.service !== void 0) {
								let data2 = data.service;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 255) {
											const err8 = {
												instancePath: instancePath + "/service",
												schemaPath: "#/oneOf/2/properties/service/maxLength",
												keyword: "maxLength",
												params: { limit: 255 },
												message: "must NOT have more than 255 characters"
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
										} else if (!pattern50.test(data2)) {
											const err9 = {
												instancePath: instancePath + "/service",
												schemaPath: "#/oneOf/2/properties/service/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9._-]+$" },
												message: "must match pattern \"^[A-Za-z0-9._-]+$\""
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									} else {
										const err10 = {
											instancePath: instancePath + "/service",
											schemaPath: "#/oneOf/2/properties/service/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
						}
					}
				}
			} else {
				const err11 = {
					instancePath,
					schemaPath: "#/oneOf/2/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			var props0 = true;
		}
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate121.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate121.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate121.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.environments !== void 0) {
					let data0 = data.environments;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							if (Object.keys(data0).length > 32) {
								validate52.errors = [{
									instancePath: instancePath + "/environments",
									schemaPath: "#/properties/environments/maxProperties",
									keyword: "maxProperties",
									params: { limit: 32 },
									message: "must NOT have more than 32 properties"
								}];
								return false;
							} else if (Object.keys(data0).length < 1) {
								validate52.errors = [{
									instancePath: instancePath + "/environments",
									schemaPath: "#/properties/environments/minProperties",
									keyword: "minProperties",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 properties"
								}];
								return false;
							} else {
								for (const key1 in data0) {
									const _errs4 = errors;
									if (typeof key1 === "string") {
										if ((0, import_ucs2length.default)(key1) > 20) {
											const err0 = {
												instancePath: instancePath + "/environments",
												schemaPath: "#/properties/environments/propertyNames/maxLength",
												keyword: "maxLength",
												params: { limit: 20 },
												message: "must NOT have more than 20 characters",
												propertyName: key1
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										} else if (!pattern3.test(key1)) {
											const err1 = {
												instancePath: instancePath + "/environments",
												schemaPath: "#/properties/environments/propertyNames/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
												message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\"",
												propertyName: key1
											};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
										}
									}
									var valid1 = _errs4 === errors;
									if (!valid1) {
										const err2 = {
											instancePath: instancePath + "/environments",
											schemaPath: "#/properties/environments/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key1 },
											message: "property name must be valid"
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
										validate52.errors = vErrors;
										return false;
									}
								}
								if (valid1) for (const key2 in data0) {
									let data1 = data0[key2];
									const _errs6 = errors;
									if (errors === _errs6) {
										if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
											let missing0;
											if (data1.path === void 0 && (missing0 = "path")) {
												validate52.errors = [{
													instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/properties/environments/additionalProperties/required",
													keyword: "required",
													params: { missingProperty: missing0 },
													message: "must have required property '" + missing0 + "'"
												}];
												return false;
											} else {
												const _errs8 = errors;
												for (const key3 in data1) if (!(key3 === "path" || key3 === "owner" || key3 === "namespacePrefix" || key3 === "trustDomain" || key3 === "kubernetes" || key3 === "flux" || key3 === "order")) {
													validate52.errors = [{
														instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/properties/environments/additionalProperties/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (_errs8 === errors) {
													if (data1.path !== void 0) {
														let data2 = data1.path;
														const _errs9 = errors;
														if (errors === _errs9) {
															if (typeof data2 === "string") {
																if ((0, import_ucs2length.default)(data2) > 255) {
																	validate52.errors = [{
																		instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
																		schemaPath: "#/properties/environments/additionalProperties/properties/path/maxLength",
																		keyword: "maxLength",
																		params: { limit: 255 },
																		message: "must NOT have more than 255 characters"
																	}];
																	return false;
																} else if (!pattern4.test(data2)) {
																	validate52.errors = [{
																		instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
																		schemaPath: "#/properties/environments/additionalProperties/properties/path/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$" },
																		message: "must match pattern \"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$\""
																	}];
																	return false;
																}
															} else {
																validate52.errors = [{
																	instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
																	schemaPath: "#/properties/environments/additionalProperties/properties/path/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid3 = _errs9 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data1.owner !== void 0) {
															let data3 = data1.owner;
															const _errs11 = errors;
															if (errors === _errs11) {
																if (typeof data3 === "string") {
																	if ((0, import_ucs2length.default)(data3) > 39) {
																		validate52.errors = [{
																			instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
																			schemaPath: "#/properties/environments/additionalProperties/properties/owner/maxLength",
																			keyword: "maxLength",
																			params: { limit: 39 },
																			message: "must NOT have more than 39 characters"
																		}];
																		return false;
																	} else if (!pattern3.test(data3)) {
																		validate52.errors = [{
																			instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
																			schemaPath: "#/properties/environments/additionalProperties/properties/owner/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																			message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																		}];
																		return false;
																	}
																} else {
																	validate52.errors = [{
																		instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
																		schemaPath: "#/properties/environments/additionalProperties/properties/owner/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
															var valid3 = _errs11 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data1.namespacePrefix !== void 0) {
																let data4 = data1.namespacePrefix;
																const _errs13 = errors;
																if (errors === _errs13) {
																	if (typeof data4 === "string") {
																		if ((0, import_ucs2length.default)(data4) > 20) {
																			validate52.errors = [{
																				instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/namespacePrefix",
																				schemaPath: "#/properties/environments/additionalProperties/properties/namespacePrefix/maxLength",
																				keyword: "maxLength",
																				params: { limit: 20 },
																				message: "must NOT have more than 20 characters"
																			}];
																			return false;
																		} else if (!pattern6.test(data4)) {
																			validate52.errors = [{
																				instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/namespacePrefix",
																				schemaPath: "#/properties/environments/additionalProperties/properties/namespacePrefix/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[a-z0-9]([-a-z0-9]*)$" },
																				message: "must match pattern \"^[a-z0-9]([-a-z0-9]*)$\""
																			}];
																			return false;
																		}
																	} else {
																		validate52.errors = [{
																			instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/namespacePrefix",
																			schemaPath: "#/properties/environments/additionalProperties/properties/namespacePrefix/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid3 = _errs13 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data1.trustDomain !== void 0) {
																	let data5 = data1.trustDomain;
																	const _errs15 = errors;
																	if (errors === _errs15) {
																		if (typeof data5 === "string") {
																			if ((0, import_ucs2length.default)(data5) > 255) {
																				validate52.errors = [{
																					instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/trustDomain",
																					schemaPath: "#/properties/environments/additionalProperties/properties/trustDomain/maxLength",
																					keyword: "maxLength",
																					params: { limit: 255 },
																					message: "must NOT have more than 255 characters"
																				}];
																				return false;
																			} else if (!pattern7.test(data5)) {
																				validate52.errors = [{
																					instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/trustDomain",
																					schemaPath: "#/properties/environments/additionalProperties/properties/trustDomain/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$" },
																					message: "must match pattern \"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$\""
																				}];
																				return false;
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/trustDomain",
																				schemaPath: "#/properties/environments/additionalProperties/properties/trustDomain/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid3 = _errs15 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data1.kubernetes !== void 0) {
																		let data6 = data1.kubernetes;
																		const _errs17 = errors;
																		if (errors === _errs17) {
																			if (typeof data6 === "string") {
																				if (!pattern8.test(data6)) {
																					validate52.errors = [{
																						instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kubernetes",
																						schemaPath: "#/properties/environments/additionalProperties/properties/kubernetes/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$" },
																						message: "must match pattern \"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$\""
																					}];
																					return false;
																				}
																			} else {
																				validate52.errors = [{
																					instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kubernetes",
																					schemaPath: "#/properties/environments/additionalProperties/properties/kubernetes/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		var valid3 = _errs17 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data1.flux !== void 0) {
																			let data7 = data1.flux;
																			const _errs19 = errors;
																			if (errors === _errs19) {
																				if (typeof data7 === "string") {
																					if (!pattern8.test(data7)) {
																						validate52.errors = [{
																							instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/flux",
																							schemaPath: "#/properties/environments/additionalProperties/properties/flux/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$" },
																							message: "must match pattern \"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$\""
																						}];
																						return false;
																					}
																				} else {
																					validate52.errors = [{
																						instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/flux",
																						schemaPath: "#/properties/environments/additionalProperties/properties/flux/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid3 = _errs19 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data1.order !== void 0) {
																				let data8 = data1.order;
																				const _errs21 = errors;
																				if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																					validate52.errors = [{
																						instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/order",
																						schemaPath: "#/properties/environments/additionalProperties/properties/order/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs21) {
																					if (typeof data8 == "number" && isFinite(data8)) {
																						if (data8 > 100 || isNaN(data8)) {
																							validate52.errors = [{
																								instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/order",
																								schemaPath: "#/properties/environments/additionalProperties/properties/order/maximum",
																								keyword: "maximum",
																								params: {
																									comparison: "<=",
																									limit: 100
																								},
																								message: "must be <= 100"
																							}];
																							return false;
																						} else if (data8 < 0 || isNaN(data8)) {
																							validate52.errors = [{
																								instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/order",
																								schemaPath: "#/properties/environments/additionalProperties/properties/order/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 0
																								},
																								message: "must be >= 0"
																							}];
																							return false;
																						}
																					}
																				}
																				var valid3 = _errs21 === errors;
																			} else var valid3 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate52.errors = [{
												instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/environments/additionalProperties/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									if (!(_errs6 === errors)) break;
								}
							}
						} else {
							validate52.errors = [{
								instancePath: instancePath + "/environments",
								schemaPath: "#/properties/environments/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.defaultEnvironment !== void 0) {
						let data9 = data.defaultEnvironment;
						const _errs23 = errors;
						if (errors === _errs23) {
							if (typeof data9 === "string") {
								if ((0, import_ucs2length.default)(data9) > 20) {
									validate52.errors = [{
										instancePath: instancePath + "/defaultEnvironment",
										schemaPath: "#/properties/defaultEnvironment/maxLength",
										keyword: "maxLength",
										params: { limit: 20 },
										message: "must NOT have more than 20 characters"
									}];
									return false;
								} else if (!pattern3.test(data9)) {
									validate52.errors = [{
										instancePath: instancePath + "/defaultEnvironment",
										schemaPath: "#/properties/defaultEnvironment/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
										message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
									}];
									return false;
								}
							} else {
								validate52.errors = [{
									instancePath: instancePath + "/defaultEnvironment",
									schemaPath: "#/properties/defaultEnvironment/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs23 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.hosts !== void 0) {
							let data10 = data.hosts;
							const _errs25 = errors;
							if (errors === _errs25) {
								if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
									if (Object.keys(data10).length > 16) {
										validate52.errors = [{
											instancePath: instancePath + "/hosts",
											schemaPath: "#/properties/hosts/maxProperties",
											keyword: "maxProperties",
											params: { limit: 16 },
											message: "must NOT have more than 16 properties"
										}];
										return false;
									} else {
										for (const key4 in data10) {
											const _errs27 = errors;
											const _errs28 = errors;
											const _errs29 = errors;
											if (!(key4 === "gh" || key4 === "gl" || key4 === "bb" || key4 === "http" || key4 === "https" || key4 === "git" || key4 === "ssh" || key4 === "file")) {
												const err3 = {};
												if (vErrors === null) vErrors = [err3];
												else vErrors.push(err3);
												errors++;
											}
											if (_errs29 === errors) {
												const err4 = {
													instancePath: instancePath + "/hosts",
													schemaPath: "#/properties/hosts/propertyNames/not",
													keyword: "not",
													params: {},
													message: "must NOT be valid",
													propertyName: key4
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
											} else {
												errors = _errs28;
												if (vErrors !== null) {
													if (_errs28) vErrors.length = _errs28;
													else vErrors = null;
												}
											}
											if (errors === _errs27) {
												if (typeof key4 === "string") {
													if (!pattern11.test(key4)) {
														const err5 = {
															instancePath: instancePath + "/hosts",
															schemaPath: "#/properties/hosts/propertyNames/pattern",
															keyword: "pattern",
															params: { pattern: "^[a-z][a-z0-9-]{1,15}$" },
															message: "must match pattern \"^[a-z][a-z0-9-]{1,15}$\"",
															propertyName: key4
														};
														if (vErrors === null) vErrors = [err5];
														else vErrors.push(err5);
														errors++;
													}
												}
											}
											var valid4 = _errs27 === errors;
											if (!valid4) {
												const err6 = {
													instancePath: instancePath + "/hosts",
													schemaPath: "#/properties/hosts/propertyNames",
													keyword: "propertyNames",
													params: { propertyName: key4 },
													message: "property name must be valid"
												};
												if (vErrors === null) vErrors = [err6];
												else vErrors.push(err6);
												errors++;
												validate52.errors = vErrors;
												return false;
											}
										}
										if (valid4) for (const key5 in data10) {
											let data11 = data10[key5];
											const _errs31 = errors;
											if (errors === _errs31) {
												if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
													let missing1;
													if (data11.kind === void 0 && (missing1 = "kind") || data11.url === void 0 && (missing1 = "url")) {
														validate52.errors = [{
															instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/hosts/additionalProperties/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														}];
														return false;
													} else {
														const _errs33 = errors;
														for (const key6 in data11) if (!(key6 === "kind" || key6 === "url" || key6 === "tokenEnv" || key6 === "archiveHosts" || key6 === "allowPrivate")) {
															validate52.errors = [{
																instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/hosts/additionalProperties/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key6 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs33 === errors) {
															if (data11.kind !== void 0) {
																let data12 = data11.kind;
																const _errs34 = errors;
																if (typeof data12 !== "string") {
																	validate52.errors = [{
																		instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind",
																		schemaPath: "#/properties/hosts/additionalProperties/properties/kind/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																if (!(data12 === "github" || data12 === "gitlab" || data12 === "bitbucket" || data12 === "gitea" || data12 === "forgejo")) {
																	validate52.errors = [{
																		instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind",
																		schemaPath: "#/properties/hosts/additionalProperties/properties/kind/enum",
																		keyword: "enum",
																		params: { allowedValues: schema19.properties.hosts.additionalProperties.properties.kind.enum },
																		message: "must be equal to one of the allowed values"
																	}];
																	return false;
																}
																var valid7 = _errs34 === errors;
															} else var valid7 = true;
															if (valid7) {
																if (data11.url !== void 0) {
																	let data13 = data11.url;
																	const _errs36 = errors;
																	if (errors === _errs36) {
																		if (typeof data13 === "string") {
																			if ((0, import_ucs2length.default)(data13) > 512) {
																				validate52.errors = [{
																					instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
																					schemaPath: "#/properties/hosts/additionalProperties/properties/url/maxLength",
																					keyword: "maxLength",
																					params: { limit: 512 },
																					message: "must NOT have more than 512 characters"
																				}];
																				return false;
																			} else if (!pattern12.test(data13)) {
																				validate52.errors = [{
																					instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
																					schemaPath: "#/properties/hosts/additionalProperties/properties/url/pattern",
																					keyword: "pattern",
																					params: { pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$" },
																					message: "must match pattern \"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$\""
																				}];
																				return false;
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
																				schemaPath: "#/properties/hosts/additionalProperties/properties/url/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid7 = _errs36 === errors;
																} else var valid7 = true;
																if (valid7) {
																	if (data11.tokenEnv !== void 0) {
																		let data14 = data11.tokenEnv;
																		const _errs38 = errors;
																		if (errors === _errs38) {
																			if (typeof data14 === "string") {
																				if ((0, import_ucs2length.default)(data14) > 64) {
																					validate52.errors = [{
																						instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokenEnv",
																						schemaPath: "#/properties/hosts/additionalProperties/properties/tokenEnv/maxLength",
																						keyword: "maxLength",
																						params: { limit: 64 },
																						message: "must NOT have more than 64 characters"
																					}];
																					return false;
																				} else if (!pattern13.test(data14)) {
																					validate52.errors = [{
																						instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokenEnv",
																						schemaPath: "#/properties/hosts/additionalProperties/properties/tokenEnv/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[A-Z][A-Z0-9_]*$" },
																						message: "must match pattern \"^[A-Z][A-Z0-9_]*$\""
																					}];
																					return false;
																				}
																			} else {
																				validate52.errors = [{
																					instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokenEnv",
																					schemaPath: "#/properties/hosts/additionalProperties/properties/tokenEnv/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		var valid7 = _errs38 === errors;
																	} else var valid7 = true;
																	if (valid7) {
																		if (data11.archiveHosts !== void 0) {
																			let data15 = data11.archiveHosts;
																			const _errs40 = errors;
																			if (errors === _errs40) {
																				if (Array.isArray(data15)) {
																					if (data15.length > 8) {
																						validate52.errors = [{
																							instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts",
																							schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/maxItems",
																							keyword: "maxItems",
																							params: { limit: 8 },
																							message: "must NOT have more than 8 items"
																						}];
																						return false;
																					} else {
																						const len0 = data15.length;
																						for (let i0 = 0; i0 < len0; i0++) {
																							let data16 = data15[i0];
																							const _errs42 = errors;
																							if (errors === _errs42) {
																								if (typeof data16 === "string") {
																									if ((0, import_ucs2length.default)(data16) > 253) {
																										validate52.errors = [{
																											instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts/" + i0,
																											schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/items/maxLength",
																											keyword: "maxLength",
																											params: { limit: 253 },
																											message: "must NOT have more than 253 characters"
																										}];
																										return false;
																									} else if (!pattern14.test(data16)) {
																										validate52.errors = [{
																											instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts/" + i0,
																											schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/items/pattern",
																											keyword: "pattern",
																											params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$" },
																											message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$\""
																										}];
																										return false;
																									}
																								} else {
																									validate52.errors = [{
																										instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts/" + i0,
																										schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/items/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs42 === errors)) break;
																						}
																					}
																				} else {
																					validate52.errors = [{
																						instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts",
																						schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid7 = _errs40 === errors;
																		} else var valid7 = true;
																		if (valid7) {
																			if (data11.allowPrivate !== void 0) {
																				const _errs44 = errors;
																				if (typeof data11.allowPrivate !== "boolean") {
																					validate52.errors = [{
																						instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowPrivate",
																						schemaPath: "#/properties/hosts/additionalProperties/properties/allowPrivate/type",
																						keyword: "type",
																						params: { type: "boolean" },
																						message: "must be boolean"
																					}];
																					return false;
																				}
																				var valid7 = _errs44 === errors;
																			} else var valid7 = true;
																		}
																	}
																}
															}
														}
													}
												} else {
													validate52.errors = [{
														instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/properties/hosts/additionalProperties/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											if (!(_errs31 === errors)) break;
										}
									}
								} else {
									validate52.errors = [{
										instancePath: instancePath + "/hosts",
										schemaPath: "#/properties/hosts/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs25 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.registry !== void 0) {
								let data18 = data.registry;
								const _errs46 = errors;
								if (errors === _errs46) {
									if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
										let missing2;
										if (data18.name === void 0 && (missing2 = "name")) {
											validate52.errors = [{
												instancePath: instancePath + "/registry",
												schemaPath: "#/properties/registry/required",
												keyword: "required",
												params: { missingProperty: missing2 },
												message: "must have required property '" + missing2 + "'"
											}];
											return false;
										} else {
											const _errs48 = errors;
											for (const key7 in data18) if (!(key7 === "name" || key7 === "pullSecret" || key7 === "platforms")) {
												validate52.errors = [{
													instancePath: instancePath + "/registry",
													schemaPath: "#/properties/registry/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key7 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs48 === errors) {
												if (data18.name !== void 0) {
													let data19 = data18.name;
													const _errs49 = errors;
													if (errors === _errs49) {
														if (typeof data19 === "string") {
															if ((0, import_ucs2length.default)(data19) > 200) {
																validate52.errors = [{
																	instancePath: instancePath + "/registry/name",
																	schemaPath: "#/properties/registry/properties/name/maxLength",
																	keyword: "maxLength",
																	params: { limit: 200 },
																	message: "must NOT have more than 200 characters"
																}];
																return false;
															} else if (!pattern15.test(data19)) {
																validate52.errors = [{
																	instancePath: instancePath + "/registry/name",
																	schemaPath: "#/properties/registry/properties/name/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" },
																	message: "must match pattern \"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$\""
																}];
																return false;
															}
														} else {
															validate52.errors = [{
																instancePath: instancePath + "/registry/name",
																schemaPath: "#/properties/registry/properties/name/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid9 = _errs49 === errors;
												} else var valid9 = true;
												if (valid9) {
													if (data18.pullSecret !== void 0) {
														let data20 = data18.pullSecret;
														const _errs51 = errors;
														if (errors === _errs51) {
															if (typeof data20 === "string") {
																if ((0, import_ucs2length.default)(data20) > 253) {
																	validate52.errors = [{
																		instancePath: instancePath + "/registry/pullSecret",
																		schemaPath: "#/properties/registry/properties/pullSecret/maxLength",
																		keyword: "maxLength",
																		params: { limit: 253 },
																		message: "must NOT have more than 253 characters"
																	}];
																	return false;
																} else if (!pattern16.test(data20)) {
																	validate52.errors = [{
																		instancePath: instancePath + "/registry/pullSecret",
																		schemaPath: "#/properties/registry/properties/pullSecret/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" },
																		message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$\""
																	}];
																	return false;
																}
															} else {
																validate52.errors = [{
																	instancePath: instancePath + "/registry/pullSecret",
																	schemaPath: "#/properties/registry/properties/pullSecret/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid9 = _errs51 === errors;
													} else var valid9 = true;
													if (valid9) {
														if (data18.platforms !== void 0) {
															let data21 = data18.platforms;
															const _errs53 = errors;
															if (errors === _errs53) {
																if (Array.isArray(data21)) {
																	if (data21.length < 1) {
																		validate52.errors = [{
																			instancePath: instancePath + "/registry/platforms",
																			schemaPath: "#/properties/registry/properties/platforms/minItems",
																			keyword: "minItems",
																			params: { limit: 1 },
																			message: "must NOT have fewer than 1 items"
																		}];
																		return false;
																	} else {
																		var valid10 = true;
																		const len1 = data21.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let data22 = data21[i1];
																			const _errs55 = errors;
																			if (typeof data22 !== "string") {
																				validate52.errors = [{
																					instancePath: instancePath + "/registry/platforms/" + i1,
																					schemaPath: "#/properties/registry/properties/platforms/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			if (!(data22 === "linux/amd64" || data22 === "linux/arm64" || data22 === "linux/arm/v7" || data22 === "linux/ppc64le" || data22 === "linux/s390x" || data22 === "linux/riscv64")) {
																				validate52.errors = [{
																					instancePath: instancePath + "/registry/platforms/" + i1,
																					schemaPath: "#/properties/registry/properties/platforms/items/enum",
																					keyword: "enum",
																					params: { allowedValues: schema19.properties.registry.properties.platforms.items.enum },
																					message: "must be equal to one of the allowed values"
																				}];
																				return false;
																			}
																			var valid10 = _errs55 === errors;
																			if (!valid10) break;
																		}
																		if (valid10) {
																			let i2 = data21.length;
																			let j0;
																			if (i2 > 1) {
																				const indices0 = {};
																				for (; i2--;) {
																					let item0 = data21[i2];
																					if (typeof item0 !== "string") continue;
																					if (typeof indices0[item0] == "number") {
																						j0 = indices0[item0];
																						validate52.errors = [{
																							instancePath: instancePath + "/registry/platforms",
																							schemaPath: "#/properties/registry/properties/platforms/uniqueItems",
																							keyword: "uniqueItems",
																							params: {
																								i: i2,
																								j: j0
																							},
																							message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
																						}];
																						return false;
																					}
																					indices0[item0] = i2;
																				}
																			}
																		}
																	}
																} else {
																	validate52.errors = [{
																		instancePath: instancePath + "/registry/platforms",
																		schemaPath: "#/properties/registry/properties/platforms/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid9 = _errs53 === errors;
														} else var valid9 = true;
													}
												}
											}
										}
									} else {
										validate52.errors = [{
											instancePath: instancePath + "/registry",
											schemaPath: "#/properties/registry/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs46 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.baseImages !== void 0) {
									let data23 = data.baseImages;
									const _errs57 = errors;
									if (errors === _errs57) {
										if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
											if (Object.keys(data23).length > 64) {
												validate52.errors = [{
													instancePath: instancePath + "/baseImages",
													schemaPath: "#/properties/baseImages/maxProperties",
													keyword: "maxProperties",
													params: { limit: 64 },
													message: "must NOT have more than 64 properties"
												}];
												return false;
											} else {
												for (const key8 in data23) {
													const _errs59 = errors;
													if (typeof key8 === "string") {
														if ((0, import_ucs2length.default)(key8) > 255) {
															const err7 = {
																instancePath: instancePath + "/baseImages",
																schemaPath: "#/properties/baseImages/propertyNames/maxLength",
																keyword: "maxLength",
																params: { limit: 255 },
																message: "must NOT have more than 255 characters",
																propertyName: key8
															};
															if (vErrors === null) vErrors = [err7];
															else vErrors.push(err7);
															errors++;
														} else if (!pattern17.test(key8)) {
															const err8 = {
																instancePath: instancePath + "/baseImages",
																schemaPath: "#/properties/baseImages/propertyNames/pattern",
																keyword: "pattern",
																params: { pattern: "^[a-z0-9][A-Za-z0-9._:/@-]*$" },
																message: "must match pattern \"^[a-z0-9][A-Za-z0-9._:/@-]*$\"",
																propertyName: key8
															};
															if (vErrors === null) vErrors = [err8];
															else vErrors.push(err8);
															errors++;
														}
													}
													var valid12 = _errs59 === errors;
													if (!valid12) {
														const err9 = {
															instancePath: instancePath + "/baseImages",
															schemaPath: "#/properties/baseImages/propertyNames",
															keyword: "propertyNames",
															params: { propertyName: key8 },
															message: "property name must be valid"
														};
														if (vErrors === null) vErrors = [err9];
														else vErrors.push(err9);
														errors++;
														validate52.errors = vErrors;
														return false;
													}
												}
												if (valid12) for (const key9 in data23) {
													let data24 = data23[key9];
													const _errs61 = errors;
													if (errors === _errs61) {
														if (typeof data24 === "string") {
															if ((0, import_ucs2length.default)(data24) > 512) {
																validate52.errors = [{
																	instancePath: instancePath + "/baseImages/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/baseImages/additionalProperties/maxLength",
																	keyword: "maxLength",
																	params: { limit: 512 },
																	message: "must NOT have more than 512 characters"
																}];
																return false;
															} else if (!pattern17.test(data24)) {
																validate52.errors = [{
																	instancePath: instancePath + "/baseImages/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/baseImages/additionalProperties/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z0-9][A-Za-z0-9._:/@-]*$" },
																	message: "must match pattern \"^[a-z0-9][A-Za-z0-9._:/@-]*$\""
																}];
																return false;
															}
														} else {
															validate52.errors = [{
																instancePath: instancePath + "/baseImages/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/baseImages/additionalProperties/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													if (!(_errs61 === errors)) break;
												}
											}
										} else {
											validate52.errors = [{
												instancePath: instancePath + "/baseImages",
												schemaPath: "#/properties/baseImages/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs57 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.certificates !== void 0) {
										let data25 = data.certificates;
										const _errs63 = errors;
										if (errors === _errs63) {
											if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
												const _errs65 = errors;
												for (const key10 in data25) if (!(key10 === "mode")) {
													validate52.errors = [{
														instancePath: instancePath + "/certificates",
														schemaPath: "#/properties/certificates/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key10 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (_errs65 === errors) {
													if (data25.mode !== void 0) {
														let data26 = data25.mode;
														if (typeof data26 !== "string") {
															validate52.errors = [{
																instancePath: instancePath + "/certificates/mode",
																schemaPath: "#/properties/certificates/properties/mode/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														if (!(data26 === "cert-manager" || data26 === "self-signed" || data26 === "bring-your-own")) {
															validate52.errors = [{
																instancePath: instancePath + "/certificates/mode",
																schemaPath: "#/properties/certificates/properties/mode/enum",
																keyword: "enum",
																params: { allowedValues: schema19.properties.certificates.properties.mode.enum },
																message: "must be equal to one of the allowed values"
															}];
															return false;
														}
													}
												}
											} else {
												validate52.errors = [{
													instancePath: instancePath + "/certificates",
													schemaPath: "#/properties/certificates/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid0 = _errs63 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.secrets !== void 0) {
											let data27 = data.secrets;
											const _errs68 = errors;
											if (errors === _errs68) {
												if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
													const _errs70 = errors;
													for (const key11 in data27) if (!(key11 === "mode")) {
														validate52.errors = [{
															instancePath: instancePath + "/secrets",
															schemaPath: "#/properties/secrets/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key11 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (_errs70 === errors) {
														if (data27.mode !== void 0) {
															let data28 = data27.mode;
															if (typeof data28 !== "string") {
																validate52.errors = [{
																	instancePath: instancePath + "/secrets/mode",
																	schemaPath: "#/properties/secrets/properties/mode/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(data28 === "sops" || data28 === "sealed-secrets")) {
																validate52.errors = [{
																	instancePath: instancePath + "/secrets/mode",
																	schemaPath: "#/properties/secrets/properties/mode/enum",
																	keyword: "enum",
																	params: { allowedValues: schema19.properties.secrets.properties.mode.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
														}
													}
												} else {
													validate52.errors = [{
														instancePath: instancePath + "/secrets",
														schemaPath: "#/properties/secrets/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs68 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.flux !== void 0) {
												let data29 = data.flux;
												const _errs73 = errors;
												if (errors === _errs73) {
													if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
														const _errs75 = errors;
														for (const key12 in data29) if (!(key12 === "sourceName" || key12 === "namespace" || key12 === "interval" || key12 === "timeout")) {
															validate52.errors = [{
																instancePath: instancePath + "/flux",
																schemaPath: "#/properties/flux/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key12 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs75 === errors) {
															if (data29.sourceName !== void 0) {
																let data30 = data29.sourceName;
																const _errs76 = errors;
																if (errors === _errs76) {
																	if (typeof data30 === "string") {
																		if ((0, import_ucs2length.default)(data30) > 63) {
																			validate52.errors = [{
																				instancePath: instancePath + "/flux/sourceName",
																				schemaPath: "#/properties/flux/properties/sourceName/maxLength",
																				keyword: "maxLength",
																				params: { limit: 63 },
																				message: "must NOT have more than 63 characters"
																			}];
																			return false;
																		} else if (!pattern3.test(data30)) {
																			validate52.errors = [{
																				instancePath: instancePath + "/flux/sourceName",
																				schemaPath: "#/properties/flux/properties/sourceName/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																				message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																			}];
																			return false;
																		}
																	} else {
																		validate52.errors = [{
																			instancePath: instancePath + "/flux/sourceName",
																			schemaPath: "#/properties/flux/properties/sourceName/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid16 = _errs76 === errors;
															} else var valid16 = true;
															if (valid16) {
																if (data29.namespace !== void 0) {
																	let data31 = data29.namespace;
																	const _errs78 = errors;
																	if (errors === _errs78) {
																		if (typeof data31 === "string") {
																			if ((0, import_ucs2length.default)(data31) > 63) {
																				validate52.errors = [{
																					instancePath: instancePath + "/flux/namespace",
																					schemaPath: "#/properties/flux/properties/namespace/maxLength",
																					keyword: "maxLength",
																					params: { limit: 63 },
																					message: "must NOT have more than 63 characters"
																				}];
																				return false;
																			} else if (!pattern3.test(data31)) {
																				validate52.errors = [{
																					instancePath: instancePath + "/flux/namespace",
																					schemaPath: "#/properties/flux/properties/namespace/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																					message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																				}];
																				return false;
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/flux/namespace",
																				schemaPath: "#/properties/flux/properties/namespace/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid16 = _errs78 === errors;
																} else var valid16 = true;
																if (valid16) {
																	if (data29.interval !== void 0) {
																		let data32 = data29.interval;
																		const _errs80 = errors;
																		if (errors === _errs80) {
																			if (typeof data32 === "string") {
																				if ((0, import_ucs2length.default)(data32) > 16) {
																					validate52.errors = [{
																						instancePath: instancePath + "/flux/interval",
																						schemaPath: "#/properties/flux/properties/interval/maxLength",
																						keyword: "maxLength",
																						params: { limit: 16 },
																						message: "must NOT have more than 16 characters"
																					}];
																					return false;
																				} else if (!pattern21.test(data32)) {
																					validate52.errors = [{
																						instancePath: instancePath + "/flux/interval",
																						schemaPath: "#/properties/flux/properties/interval/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[0-9]+(s|m|h)$" },
																						message: "must match pattern \"^[0-9]+(s|m|h)$\""
																					}];
																					return false;
																				}
																			} else {
																				validate52.errors = [{
																					instancePath: instancePath + "/flux/interval",
																					schemaPath: "#/properties/flux/properties/interval/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		var valid16 = _errs80 === errors;
																	} else var valid16 = true;
																	if (valid16) {
																		if (data29.timeout !== void 0) {
																			let data33 = data29.timeout;
																			const _errs82 = errors;
																			if (errors === _errs82) {
																				if (typeof data33 === "string") {
																					if ((0, import_ucs2length.default)(data33) > 16) {
																						validate52.errors = [{
																							instancePath: instancePath + "/flux/timeout",
																							schemaPath: "#/properties/flux/properties/timeout/maxLength",
																							keyword: "maxLength",
																							params: { limit: 16 },
																							message: "must NOT have more than 16 characters"
																						}];
																						return false;
																					} else if (!pattern21.test(data33)) {
																						validate52.errors = [{
																							instancePath: instancePath + "/flux/timeout",
																							schemaPath: "#/properties/flux/properties/timeout/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9]+(s|m|h)$" },
																							message: "must match pattern \"^[0-9]+(s|m|h)$\""
																						}];
																						return false;
																					}
																				} else {
																					validate52.errors = [{
																						instancePath: instancePath + "/flux/timeout",
																						schemaPath: "#/properties/flux/properties/timeout/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid16 = _errs82 === errors;
																		} else var valid16 = true;
																	}
																}
															}
														}
													} else {
														validate52.errors = [{
															instancePath: instancePath + "/flux",
															schemaPath: "#/properties/flux/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												var valid0 = _errs73 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.ingress !== void 0) {
													let data34 = data.ingress;
													const _errs84 = errors;
													if (errors === _errs84) {
														if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
															const _errs86 = errors;
															for (const key13 in data34) if (!(key13 === "namespace")) {
																validate52.errors = [{
																	instancePath: instancePath + "/ingress",
																	schemaPath: "#/properties/ingress/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key13 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs86 === errors) {
																if (data34.namespace !== void 0) {
																	let data35 = data34.namespace;
																	if (errors === errors) {
																		if (typeof data35 === "string") {
																			if ((0, import_ucs2length.default)(data35) > 63) {
																				validate52.errors = [{
																					instancePath: instancePath + "/ingress/namespace",
																					schemaPath: "#/properties/ingress/properties/namespace/maxLength",
																					keyword: "maxLength",
																					params: { limit: 63 },
																					message: "must NOT have more than 63 characters"
																				}];
																				return false;
																			} else if (!pattern3.test(data35)) {
																				validate52.errors = [{
																					instancePath: instancePath + "/ingress/namespace",
																					schemaPath: "#/properties/ingress/properties/namespace/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																					message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																				}];
																				return false;
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/ingress/namespace",
																				schemaPath: "#/properties/ingress/properties/namespace/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																}
															}
														} else {
															validate52.errors = [{
																instancePath: instancePath + "/ingress",
																schemaPath: "#/properties/ingress/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs84 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.sources !== void 0) {
														let data36 = data.sources;
														const _errs89 = errors;
														if (errors === _errs89) {
															if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																const _errs91 = errors;
																for (const key14 in data36) if (!(key14 === "pullRefs" || key14 === "foreignCommits")) {
																	validate52.errors = [{
																		instancePath: instancePath + "/sources",
																		schemaPath: "#/properties/sources/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key14 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs91 === errors) {
																	if (data36.pullRefs !== void 0) {
																		const _errs92 = errors;
																		if (typeof data36.pullRefs !== "boolean") {
																			validate52.errors = [{
																				instancePath: instancePath + "/sources/pullRefs",
																				schemaPath: "#/properties/sources/properties/pullRefs/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid18 = _errs92 === errors;
																	} else var valid18 = true;
																	if (valid18) {
																		if (data36.foreignCommits !== void 0) {
																			const _errs94 = errors;
																			if (typeof data36.foreignCommits !== "boolean") {
																				validate52.errors = [{
																					instancePath: instancePath + "/sources/foreignCommits",
																					schemaPath: "#/properties/sources/properties/foreignCommits/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid18 = _errs94 === errors;
																		} else var valid18 = true;
																	}
																}
															} else {
																validate52.errors = [{
																	instancePath: instancePath + "/sources",
																	schemaPath: "#/properties/sources/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														var valid0 = _errs89 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.defaults !== void 0) {
															let data39 = data.defaults;
															const _errs96 = errors;
															if (errors === _errs96) {
																if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
																	const _errs98 = errors;
																	for (const key15 in data39) if (!(key15 === "python" || key15 === "resources" || key15 === "replicas" || key15 === "telemetry")) {
																		validate52.errors = [{
																			instancePath: instancePath + "/defaults",
																			schemaPath: "#/properties/defaults/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key15 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs98 === errors) {
																		if (data39.python !== void 0) {
																			let data40 = data39.python;
																			const _errs99 = errors;
																			if (errors === _errs99) {
																				if (typeof data40 === "string") {
																					if (!pattern24.test(data40)) {
																						validate52.errors = [{
																							instancePath: instancePath + "/defaults/python",
																							schemaPath: "#/properties/defaults/properties/python/pattern",
																							keyword: "pattern",
																							params: { pattern: "^3\\.[0-9]{1,2}$" },
																							message: "must match pattern \"^3\\.[0-9]{1,2}$\""
																						}];
																						return false;
																					}
																				} else {
																					validate52.errors = [{
																						instancePath: instancePath + "/defaults/python",
																						schemaPath: "#/properties/defaults/properties/python/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid19 = _errs99 === errors;
																		} else var valid19 = true;
																		if (valid19) {
																			if (data39.resources !== void 0) {
																				const _errs101 = errors;
																				if (!validate115(data39.resources, {
																					instancePath: instancePath + "/defaults/resources",
																					parentData: data39,
																					parentDataProperty: "resources",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
																					errors = vErrors.length;
																				}
																				var valid19 = _errs101 === errors;
																			} else var valid19 = true;
																			if (valid19) {
																				if (data39.replicas !== void 0) {
																					let data42 = data39.replicas;
																					const _errs102 = errors;
																					if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																						validate52.errors = [{
																							instancePath: instancePath + "/defaults/replicas",
																							schemaPath: "#/properties/defaults/properties/replicas/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs102) {
																						if (typeof data42 == "number" && isFinite(data42)) {
																							if (data42 > 1e3 || isNaN(data42)) {
																								validate52.errors = [{
																									instancePath: instancePath + "/defaults/replicas",
																									schemaPath: "#/properties/defaults/properties/replicas/maximum",
																									keyword: "maximum",
																									params: {
																										comparison: "<=",
																										limit: 1e3
																									},
																									message: "must be <= 1000"
																								}];
																								return false;
																							} else if (data42 < 0 || isNaN(data42)) {
																								validate52.errors = [{
																									instancePath: instancePath + "/defaults/replicas",
																									schemaPath: "#/properties/defaults/properties/replicas/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid19 = _errs102 === errors;
																				} else var valid19 = true;
																				if (valid19) {
																					if (data39.telemetry !== void 0) {
																						const _errs104 = errors;
																						if (!validate121(data39.telemetry, {
																							instancePath: instancePath + "/defaults/telemetry",
																							parentData: data39,
																							parentDataProperty: "telemetry",
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
																							errors = vErrors.length;
																						}
																						var valid19 = _errs104 === errors;
																					} else var valid19 = true;
																				}
																			}
																		}
																	}
																} else {
																	validate52.errors = [{
																		instancePath: instancePath + "/defaults",
																		schemaPath: "#/properties/defaults/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs96 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.policy !== void 0) {
																let data44 = data.policy;
																const _errs105 = errors;
																if (errors === _errs105) {
																	if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
																		const _errs107 = errors;
																		for (const key16 in data44) if (!(key16 === "exceptions")) {
																			validate52.errors = [{
																				instancePath: instancePath + "/policy",
																				schemaPath: "#/properties/policy/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key16 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs107 === errors) {
																			if (data44.exceptions !== void 0) {
																				let data45 = data44.exceptions;
																				if (errors === errors) {
																					if (Array.isArray(data45)) {
																						if (data45.length > 128) {
																							validate52.errors = [{
																								instancePath: instancePath + "/policy/exceptions",
																								schemaPath: "#/properties/policy/properties/exceptions/maxItems",
																								keyword: "maxItems",
																								params: { limit: 128 },
																								message: "must NOT have more than 128 items"
																							}];
																							return false;
																						} else {
																							const len2 = data45.length;
																							for (let i3 = 0; i3 < len2; i3++) {
																								let data46 = data45[i3];
																								const _errs110 = errors;
																								if (errors === _errs110) {
																									if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
																										let missing3;
																										if (data46.workload === void 0 && (missing3 = "workload") || data46.rule === void 0 && (missing3 = "rule") || data46.reason === void 0 && (missing3 = "reason")) {
																											validate52.errors = [{
																												instancePath: instancePath + "/policy/exceptions/" + i3,
																												schemaPath: "#/properties/policy/properties/exceptions/items/required",
																												keyword: "required",
																												params: { missingProperty: missing3 },
																												message: "must have required property '" + missing3 + "'"
																											}];
																											return false;
																										} else {
																											const _errs112 = errors;
																											for (const key17 in data46) if (!(key17 === "workload" || key17 === "rule" || key17 === "reason")) {
																												validate52.errors = [{
																													instancePath: instancePath + "/policy/exceptions/" + i3,
																													schemaPath: "#/properties/policy/properties/exceptions/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key17 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (_errs112 === errors) {
																												if (data46.workload !== void 0) {
																													let data47 = data46.workload;
																													const _errs113 = errors;
																													if (errors === _errs113) {
																														if (typeof data47 === "string") {
																															if ((0, import_ucs2length.default)(data47) > 52) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/policy/exceptions/" + i3 + "/workload",
																																	schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 52 },
																																	message: "must NOT have more than 52 characters"
																																}];
																																return false;
																															} else if (!pattern3.test(data47)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/policy/exceptions/" + i3 + "/workload",
																																	schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																																	message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																																}];
																																return false;
																															}
																														} else {
																															validate52.errors = [{
																																instancePath: instancePath + "/policy/exceptions/" + i3 + "/workload",
																																schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																													}
																													var valid22 = _errs113 === errors;
																												} else var valid22 = true;
																												if (valid22) {
																													if (data46.rule !== void 0) {
																														let data48 = data46.rule;
																														const _errs115 = errors;
																														if (typeof data48 !== "string") {
																															validate52.errors = [{
																																instancePath: instancePath + "/policy/exceptions/" + i3 + "/rule",
																																schemaPath: "#/properties/policy/properties/exceptions/items/properties/rule/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														if (!(data48 === "app-armor" || data48 === "capabilities" || data48 === "host-namespaces" || data48 === "host-ports" || data48 === "host-probes" || data48 === "image-tag" || data48 === "privilege-escalation" || data48 === "privileged" || data48 === "proc-mount" || data48 === "read-only-root" || data48 === "resources" || data48 === "run-as-non-root" || data48 === "run-as-user" || data48 === "seccomp" || data48 === "selinux" || data48 === "service-account-token" || data48 === "service-links" || data48 === "sysctls" || data48 === "volume-types" || data48 === "windows-host-process")) {
																															validate52.errors = [{
																																instancePath: instancePath + "/policy/exceptions/" + i3 + "/rule",
																																schemaPath: "#/properties/policy/properties/exceptions/items/properties/rule/enum",
																																keyword: "enum",
																																params: { allowedValues: schema19.properties.policy.properties.exceptions.items.properties.rule.enum },
																																message: "must be equal to one of the allowed values"
																															}];
																															return false;
																														}
																														var valid22 = _errs115 === errors;
																													} else var valid22 = true;
																													if (valid22) {
																														if (data46.reason !== void 0) {
																															let data49 = data46.reason;
																															const _errs117 = errors;
																															if (errors === _errs117) {
																																if (typeof data49 === "string") {
																																	if ((0, import_ucs2length.default)(data49) > 512) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/policy/exceptions/" + i3 + "/reason",
																																			schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/maxLength",
																																			keyword: "maxLength",
																																			params: { limit: 512 },
																																			message: "must NOT have more than 512 characters"
																																		}];
																																		return false;
																																	} else if ((0, import_ucs2length.default)(data49) < 1) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/policy/exceptions/" + i3 + "/reason",
																																			schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/minLength",
																																			keyword: "minLength",
																																			params: { limit: 1 },
																																			message: "must NOT have fewer than 1 characters"
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/policy/exceptions/" + i3 + "/reason",
																																		schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																															}
																															var valid22 = _errs117 === errors;
																														} else var valid22 = true;
																													}
																												}
																											}
																										}
																									} else {
																										validate52.errors = [{
																											instancePath: instancePath + "/policy/exceptions/" + i3,
																											schemaPath: "#/properties/policy/properties/exceptions/items/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs110 === errors)) break;
																							}
																						}
																					} else {
																						validate52.errors = [{
																							instancePath: instancePath + "/policy/exceptions",
																							schemaPath: "#/properties/policy/properties/exceptions/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																			}
																		}
																	} else {
																		validate52.errors = [{
																			instancePath: instancePath + "/policy",
																			schemaPath: "#/properties/policy/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs105 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.permissions !== void 0) {
																	let data50 = data.permissions;
																	const _errs119 = errors;
																	if (errors === _errs119) {
																		if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
																			if (Object.keys(data50).length > 32) {
																				validate52.errors = [{
																					instancePath: instancePath + "/permissions",
																					schemaPath: "#/properties/permissions/maxProperties",
																					keyword: "maxProperties",
																					params: { limit: 32 },
																					message: "must NOT have more than 32 properties"
																				}];
																				return false;
																			} else {
																				for (const key18 in data50) {
																					const _errs121 = errors;
																					if (typeof key18 === "string") {
																						if ((0, import_ucs2length.default)(key18) > 32) {
																							const err10 = {
																								instancePath: instancePath + "/permissions",
																								schemaPath: "#/properties/permissions/propertyNames/maxLength",
																								keyword: "maxLength",
																								params: { limit: 32 },
																								message: "must NOT have more than 32 characters",
																								propertyName: key18
																							};
																							if (vErrors === null) vErrors = [err10];
																							else vErrors.push(err10);
																							errors++;
																						} else if (!pattern58.test(key18)) {
																							const err11 = {
																								instancePath: instancePath + "/permissions",
																								schemaPath: "#/properties/permissions/propertyNames/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[a-z][a-z-]*$" },
																								message: "must match pattern \"^[a-z][a-z-]*$\"",
																								propertyName: key18
																							};
																							if (vErrors === null) vErrors = [err11];
																							else vErrors.push(err11);
																							errors++;
																						}
																					}
																					var valid23 = _errs121 === errors;
																					if (!valid23) {
																						const err12 = {
																							instancePath: instancePath + "/permissions",
																							schemaPath: "#/properties/permissions/propertyNames",
																							keyword: "propertyNames",
																							params: { propertyName: key18 },
																							message: "property name must be valid"
																						};
																						if (vErrors === null) vErrors = [err12];
																						else vErrors.push(err12);
																						errors++;
																						validate52.errors = vErrors;
																						return false;
																					}
																				}
																				if (valid23) for (const key19 in data50) {
																					let data51 = data50[key19];
																					const _errs123 = errors;
																					if (errors === _errs123) {
																						if (Array.isArray(data51)) {
																							if (data51.length > 256) {
																								validate52.errors = [{
																									instancePath: instancePath + "/permissions/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																									schemaPath: "#/properties/permissions/additionalProperties/maxItems",
																									keyword: "maxItems",
																									params: { limit: 256 },
																									message: "must NOT have more than 256 items"
																								}];
																								return false;
																							} else {
																								const len3 = data51.length;
																								for (let i4 = 0; i4 < len3; i4++) {
																									let data52 = data51[i4];
																									const _errs125 = errors;
																									if (errors === _errs125) {
																										if (typeof data52 === "string") {
																											if ((0, import_ucs2length.default)(data52) > 128) {
																												validate52.errors = [{
																													instancePath: instancePath + "/permissions/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4,
																													schemaPath: "#/properties/permissions/additionalProperties/items/maxLength",
																													keyword: "maxLength",
																													params: { limit: 128 },
																													message: "must NOT have more than 128 characters"
																												}];
																												return false;
																											} else if (!pattern59.test(data52)) {
																												validate52.errors = [{
																													instancePath: instancePath + "/permissions/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4,
																													schemaPath: "#/properties/permissions/additionalProperties/items/pattern",
																													keyword: "pattern",
																													params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9_/-]*$" },
																													message: "must match pattern \"^@?[A-Za-z0-9][A-Za-z0-9_/-]*$\""
																												}];
																												return false;
																											}
																										} else {
																											validate52.errors = [{
																												instancePath: instancePath + "/permissions/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4,
																												schemaPath: "#/properties/permissions/additionalProperties/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																									}
																									if (!(_errs125 === errors)) break;
																								}
																							}
																						} else {
																							validate52.errors = [{
																								instancePath: instancePath + "/permissions/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/properties/permissions/additionalProperties/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs123 === errors)) break;
																				}
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/permissions",
																				schemaPath: "#/properties/permissions/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs119 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateRecord = validate123;
const schema46 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://karstkit.dev/schemas/record.schema.json",
	"title": "WorkloadRecord",
	"description": ".karst.json: what one workload was resolved to and which files were written for it.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"apiVersion": { "const": "karstkit.dev/v1" },
		"kind": { "const": "Record" },
		"workload": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"Environment",
						"Owner",
						"Service"
					]
				},
				"name": {
					"type": "string",
					"maxLength": 63
				},
				"owner": {
					"type": "string",
					"maxLength": 63
				},
				"environment": {
					"type": "string",
					"maxLength": 63
				}
			},
			"required": [
				"kind",
				"name",
				"owner",
				"environment"
			],
			"description": "Whose record it is."
		},
		"tool": {
			"type": "string",
			"maxLength": 64,
			"description": "Version that wrote the files."
		},
		"identity": {
			"type": "string",
			"maxLength": 1200,
			"description": "What the source is recognised by, whatever its ref; keeps the workload's name."
		},
		"source": { "$ref": "#/$defs/Source" },
		"hints": {
			"$ref": "#/$defs/Sha256",
			"description": "What the spec said about the start when the source was searched."
		},
		"launch": { "$ref": "#/$defs/Launch" },
		"evidence": {
			"type": "array",
			"items": { "$ref": "#/$defs/Evidence" },
			"maxItems": 256,
			"description": "Where the launch was read."
		},
		"digests": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"pattern": "^sha256:[0-9a-f]{64}$"
			},
			"maxProperties": 64,
			"description": "Digests of base images by reference."
		},
		"inputs": { "$ref": "#/$defs/Inputs" },
		"image": {
			"type": "string",
			"maxLength": 512,
			"description": "The image that the build workflow makes."
		},
		"uses": {
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 128
			},
			"maxItems": 128,
			"description": "Services it calls."
		},
		"files": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/Sha256" },
			"maxProperties": 4096,
			"propertyNames": { "maxLength": 1024 },
			"description": "Hash of every file as we wrote it, by path from the environment's directory."
		},
		"pending": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/Sha256" },
			"maxProperties": 4096,
			"propertyNames": { "maxLength": 1024 },
			"description": "Files that an unfinished run may have written."
		}
	},
	"required": [
		"apiVersion",
		"kind",
		"workload",
		"tool",
		"digests",
		"files"
	],
	"$defs": {
		"Sha256": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$",
			"description": "SHA-256 in hexadecimal."
		},
		"RelativePath": {
			"type": "string",
			"maxLength": 1024,
			"description": "Relative POSIX path; empty for the root."
		},
		"Argument": {
			"oneOf": [{
				"type": "string",
				"maxLength": 32768
			}, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "bind": {
					"type": "string",
					"maxLength": 32768
				} },
				"required": ["bind"]
			}],
			"description": "One argv element, or a text with `{address}` and `{port}`."
		},
		"SystemPackage": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 64
				},
				"why": {
					"type": "string",
					"maxLength": 4096
				}
			},
			"required": ["name", "why"]
		},
		"Process": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 64
				},
				"role": {
					"type": "string",
					"enum": ["worker", "release"]
				},
				"command": {
					"type": "array",
					"items": { "$ref": "#/$defs/Argument" },
					"maxItems": 1024
				},
				"proposed": { "type": "boolean" }
			},
			"required": [
				"name",
				"role",
				"command",
				"proposed"
			]
		},
		"Port": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"number": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535
				},
				"protocol": {
					"type": "string",
					"enum": [
						"http",
						"grpc",
						"tcp"
					]
				}
			},
			"required": ["number", "protocol"]
		},
		"Evidence": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"path": {
					"type": "string",
					"maxLength": 4096
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"why": {
					"type": "string",
					"maxLength": 4096
				}
			},
			"required": ["path", "why"]
		},
		"PythonBuild": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"language": { "const": "python" },
				"manager": {
					"type": "string",
					"enum": [
						"pip",
						"uv",
						"poetry",
						"pdm",
						"pipenv",
						"pyproject",
						"setuptools",
						"script",
						"none"
					]
				},
				"managerVersion": {
					"type": "string",
					"maxLength": 64
				},
				"locked": { "type": "boolean" },
				"manifests": {
					"type": "array",
					"items": {
						"type": "string",
						"maxLength": 4096
					},
					"maxItems": 1024
				},
				"requirements": {
					"type": "array",
					"items": {
						"type": "string",
						"maxLength": 4096
					},
					"maxItems": 1024
				},
				"requireHashes": { "type": "boolean" },
				"dependenciesNeedSource": { "type": "boolean" },
				"installProject": { "type": "boolean" },
				"extras": {
					"type": "array",
					"items": {
						"type": "string",
						"maxLength": 4096
					},
					"maxItems": 1024
				},
				"inlineDependencies": {
					"type": "array",
					"items": {
						"type": "string",
						"maxLength": 4096
					},
					"maxItems": 1024
				},
				"addedPackages": {
					"type": "array",
					"items": {
						"type": "string",
						"maxLength": 4096
					},
					"maxItems": 1024
				},
				"instrumentations": {
					"type": "array",
					"items": {
						"type": "string",
						"maxLength": 4096
					},
					"maxItems": 1024
				},
				"versionVariable": {
					"type": "string",
					"maxLength": 128
				},
				"buildPackages": {
					"type": "array",
					"items": { "$ref": "#/$defs/SystemPackage" },
					"maxItems": 256
				},
				"runPackages": {
					"type": "array",
					"items": { "$ref": "#/$defs/SystemPackage" },
					"maxItems": 256
				},
				"needsSignalLauncher": { "type": "boolean" }
			},
			"required": [
				"language",
				"manager",
				"locked",
				"manifests",
				"requirements",
				"requireHashes",
				"dependenciesNeedSource",
				"installProject",
				"extras",
				"inlineDependencies",
				"addedPackages",
				"buildPackages",
				"runPackages",
				"needsSignalLauncher"
			]
		},
		"NodeBuild": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"language": { "const": "node" },
				"manager": {
					"type": "string",
					"enum": [
						"npm",
						"pnpm",
						"yarn",
						"yarn-berry",
						"bun"
					]
				},
				"managerVersion": {
					"type": "string",
					"maxLength": 64
				},
				"lock": {
					"type": "string",
					"maxLength": 4096
				},
				"manifests": {
					"type": "array",
					"items": {
						"type": "string",
						"maxLength": 4096
					},
					"maxItems": 1024
				},
				"workspaces": { "type": "boolean" },
				"dependenciesNeedSource": { "type": "boolean" },
				"buildScript": {
					"type": "string",
					"maxLength": 4096
				},
				"buildPackages": {
					"type": "array",
					"items": { "$ref": "#/$defs/SystemPackage" },
					"maxItems": 256
				}
			},
			"required": [
				"language",
				"manager",
				"manifests",
				"workspaces",
				"dependenciesNeedSource",
				"buildPackages"
			]
		},
		"GoBuild": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"language": { "const": "go" },
				"manifests": {
					"type": "array",
					"items": {
						"type": "string",
						"maxLength": 4096
					},
					"maxItems": 1024
				},
				"main": {
					"type": "string",
					"maxLength": 4096
				},
				"cgo": { "type": "boolean" },
				"vendored": { "type": "boolean" }
			},
			"required": [
				"language",
				"manifests",
				"main",
				"cgo",
				"vendored"
			]
		},
		"RustBuild": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"language": { "const": "rust" },
				"package": {
					"type": "string",
					"maxLength": 256
				},
				"binary": {
					"type": "string",
					"maxLength": 256
				},
				"locked": { "type": "boolean" },
				"buildPackages": {
					"type": "array",
					"items": { "$ref": "#/$defs/SystemPackage" },
					"maxItems": 256
				}
			},
			"required": [
				"language",
				"binary",
				"locked",
				"buildPackages"
			]
		},
		"JavaBuild": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"language": { "const": "java" },
				"tool": {
					"type": "string",
					"enum": ["maven", "gradle"]
				},
				"wrapper": { "type": "boolean" },
				"module": {
					"type": "string",
					"maxLength": 4096
				},
				"jar": {
					"type": "string",
					"maxLength": 4096
				},
				"framework": {
					"type": "string",
					"enum": [
						"spring-boot",
						"quarkus",
						"plain"
					]
				}
			},
			"required": [
				"language",
				"tool",
				"wrapper",
				"module",
				"jar",
				"framework"
			]
		},
		"StaticBuild": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"language": { "const": "static" },
				"root": {
					"type": "string",
					"maxLength": 4096
				},
				"singlePage": { "type": "boolean" },
				"builder": { "$ref": "#/$defs/NodeBuild" }
			},
			"required": [
				"language",
				"root",
				"singlePage"
			]
		},
		"ImageBuild": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"language": { "const": "image" },
				"dockerfile": {
					"type": "string",
					"maxLength": 4096
				},
				"context": {
					"type": "string",
					"maxLength": 4096
				}
			},
			"required": [
				"language",
				"dockerfile",
				"context"
			]
		},
		"Launch": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"language": {
					"type": "string",
					"enum": [
						"python",
						"node",
						"go",
						"rust",
						"java",
						"static",
						"image"
					]
				},
				"directory": { "$ref": "#/$defs/RelativePath" },
				"packageManager": {
					"type": "string",
					"maxLength": 64
				},
				"version": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"value": {
							"type": "string",
							"maxLength": 64
						},
						"from": {
							"type": "string",
							"maxLength": 4096
						}
					},
					"required": ["value", "from"]
				},
				"step": {
					"type": "string",
					"maxLength": 64
				},
				"entrypoint": {
					"type": "string",
					"maxLength": 4096
				},
				"command": {
					"type": "array",
					"items": { "$ref": "#/$defs/Argument" },
					"maxItems": 1024
				},
				"environment": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/Argument" },
					"maxProperties": 256
				},
				"port": { "$ref": "#/$defs/Port" },
				"bindable": { "type": "boolean" },
				"healthPath": {
					"type": "string",
					"maxLength": 4096
				},
				"grpcHealth": { "type": "boolean" },
				"confidence": {
					"type": "string",
					"enum": [
						"high",
						"medium",
						"low"
					]
				},
				"build": { "oneOf": [
					{ "$ref": "#/$defs/PythonBuild" },
					{ "$ref": "#/$defs/NodeBuild" },
					{ "$ref": "#/$defs/GoBuild" },
					{ "$ref": "#/$defs/RustBuild" },
					{ "$ref": "#/$defs/JavaBuild" },
					{ "$ref": "#/$defs/StaticBuild" },
					{ "$ref": "#/$defs/ImageBuild" }
				] },
				"processes": {
					"type": "array",
					"items": { "$ref": "#/$defs/Process" },
					"maxItems": 64
				}
			},
			"required": [
				"language",
				"directory",
				"packageManager",
				"version",
				"step",
				"entrypoint",
				"command",
				"environment",
				"bindable",
				"confidence",
				"build",
				"processes"
			],
			"description": "How the source starts, whole: rendering needs nothing else of the source."
		},
		"Source": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"slug": {
					"type": "string",
					"maxLength": 512
				},
				"path": { "$ref": "#/$defs/RelativePath" },
				"commit": {
					"type": "string",
					"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$",
					"description": "Of a repository."
				},
				"ref": {
					"type": "string",
					"maxLength": 512,
					"description": "What the commit was resolved from."
				},
				"committedAtS": {
					"type": "integer",
					"minimum": 0,
					"description": "Committer time in seconds since 1970."
				},
				"tree": {
					"$ref": "#/$defs/Sha256",
					"description": "Of a directory."
				}
			},
			"required": ["slug", "path"],
			"description": "What the slug was pinned to."
		},
		"Inputs": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"spec": { "$ref": "#/$defs/Sha256" },
				"source": { "$ref": "#/$defs/Sha256" },
				"environment": { "$ref": "#/$defs/Sha256" },
				"peers": { "$ref": "#/$defs/Sha256" },
				"baseImages": { "$ref": "#/$defs/Sha256" }
			},
			"required": [
				"spec",
				"source",
				"environment",
				"peers",
				"baseImages"
			],
			"description": "Hashes of what the files were rendered from, by part. The same inputs keep the same files, whatever the tool's version."
		}
	}
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 1024) {
			validate125.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1024 },
				message: "must NOT have more than 1024 characters"
			}];
			return false;
		}
	} else {
		validate125.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate125.errors = vErrors;
	return true;
}
validate125.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern61 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern61.test(data)) {
			validate127.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate127.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate127.errors = vErrors;
	return true;
}
validate127.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern60 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.slug === void 0 && (missing0 = "slug") || data.path === void 0 && (missing0 = "path")) {
				validate124.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "slug" || key0 === "path" || key0 === "commit" || key0 === "ref" || key0 === "committedAtS" || key0 === "tree")) {
					validate124.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.slug !== void 0) {
						let data0 = data.slug;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 512) {
									validate124.errors = [{
										instancePath: instancePath + "/slug",
										schemaPath: "#/properties/slug/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							} else {
								validate124.errors = [{
									instancePath: instancePath + "/slug",
									schemaPath: "#/properties/slug/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							const _errs4 = errors;
							if (!validate125(data.path, {
								instancePath: instancePath + "/path",
								parentData: data,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.commit !== void 0) {
								let data2 = data.commit;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (!pattern60.test(data2)) {
											validate124.errors = [{
												instancePath: instancePath + "/commit",
												schemaPath: "#/properties/commit/pattern",
												keyword: "pattern",
												params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
												message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
											}];
											return false;
										}
									} else {
										validate124.errors = [{
											instancePath: instancePath + "/commit",
											schemaPath: "#/properties/commit/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ref !== void 0) {
									let data3 = data.ref;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if ((0, import_ucs2length.default)(data3) > 512) {
												validate124.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/properties/ref/maxLength",
													keyword: "maxLength",
													params: { limit: 512 },
													message: "must NOT have more than 512 characters"
												}];
												return false;
											}
										} else {
											validate124.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.committedAtS !== void 0) {
										let data4 = data.committedAtS;
										const _errs9 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate124.errors = [{
												instancePath: instancePath + "/committedAtS",
												schemaPath: "#/properties/committedAtS/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs9) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 0 || isNaN(data4)) {
													validate124.errors = [{
														instancePath: instancePath + "/committedAtS",
														schemaPath: "#/properties/committedAtS/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.tree !== void 0) {
											const _errs11 = errors;
											if (!validate127(data.tree, {
												instancePath: instancePath + "/tree",
												parentData: data,
												parentDataProperty: "tree",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate124.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema50 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"language": {
			"type": "string",
			"enum": [
				"python",
				"node",
				"go",
				"rust",
				"java",
				"static",
				"image"
			]
		},
		"directory": { "$ref": "#/$defs/RelativePath" },
		"packageManager": {
			"type": "string",
			"maxLength": 64
		},
		"version": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"value": {
					"type": "string",
					"maxLength": 64
				},
				"from": {
					"type": "string",
					"maxLength": 4096
				}
			},
			"required": ["value", "from"]
		},
		"step": {
			"type": "string",
			"maxLength": 64
		},
		"entrypoint": {
			"type": "string",
			"maxLength": 4096
		},
		"command": {
			"type": "array",
			"items": { "$ref": "#/$defs/Argument" },
			"maxItems": 1024
		},
		"environment": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/Argument" },
			"maxProperties": 256
		},
		"port": { "$ref": "#/$defs/Port" },
		"bindable": { "type": "boolean" },
		"healthPath": {
			"type": "string",
			"maxLength": 4096
		},
		"grpcHealth": { "type": "boolean" },
		"confidence": {
			"type": "string",
			"enum": [
				"high",
				"medium",
				"low"
			]
		},
		"build": { "oneOf": [
			{ "$ref": "#/$defs/PythonBuild" },
			{ "$ref": "#/$defs/NodeBuild" },
			{ "$ref": "#/$defs/GoBuild" },
			{ "$ref": "#/$defs/RustBuild" },
			{ "$ref": "#/$defs/JavaBuild" },
			{ "$ref": "#/$defs/StaticBuild" },
			{ "$ref": "#/$defs/ImageBuild" }
		] },
		"processes": {
			"type": "array",
			"items": { "$ref": "#/$defs/Process" },
			"maxItems": 64
		}
	},
	"required": [
		"language",
		"directory",
		"packageManager",
		"version",
		"step",
		"entrypoint",
		"command",
		"environment",
		"bindable",
		"confidence",
		"build",
		"processes"
	],
	"description": "How the source starts, whole: rendering needs nothing else of the source."
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (typeof data === "string") {
			if ((0, import_ucs2length.default)(data) > 32768) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/maxLength",
					keyword: "maxLength",
					params: { limit: 32768 },
					message: "must NOT have more than 32768 characters"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bind === void 0 && (missing0 = "bind")) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else {
				const _errs5 = errors;
				for (const key0 in data) if (!(key0 === "bind")) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
					break;
				}
				if (_errs5 === errors) {
					if (data.bind !== void 0) {
						let data0 = data.bind;
						if (errors === errors) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 32768) {
									const err4 = {
										instancePath: instancePath + "/bind",
										schemaPath: "#/oneOf/1/properties/bind/maxLength",
										keyword: "maxLength",
										params: { limit: 32768 },
										message: "must NOT have more than 32768 characters"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							} else {
								const err5 = {
									instancePath: instancePath + "/bind",
									schemaPath: "#/oneOf/1/properties/bind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
					}
				}
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
		validate133.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate133.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate133.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema52 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"number": {
			"type": "integer",
			"minimum": 1,
			"maximum": 65535
		},
		"protocol": {
			"type": "string",
			"enum": [
				"http",
				"grpc",
				"tcp"
			]
		}
	},
	"required": ["number", "protocol"]
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.number === void 0 && (missing0 = "number") || data.protocol === void 0 && (missing0 = "protocol")) {
			validate136.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "number" || key0 === "protocol")) {
				validate136.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.number !== void 0) {
				let data0 = data.number;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate136.errors = [{
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 65535 || isNaN(data0)) {
						validate136.errors = [{
							instancePath: instancePath + "/number",
							schemaPath: "#/properties/number/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 65535
							},
							message: "must be <= 65535"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate136.errors = [{
							instancePath: instancePath + "/number",
							schemaPath: "#/properties/number/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.protocol !== void 0) {
					let data1 = data.protocol;
					if (typeof data1 !== "string") {
						validate136.errors = [{
							instancePath: instancePath + "/protocol",
							schemaPath: "#/properties/protocol/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "http" || data1 === "grpc" || data1 === "tcp")) {
						validate136.errors = [{
							instancePath: instancePath + "/protocol",
							schemaPath: "#/properties/protocol/enum",
							keyword: "enum",
							params: { allowedValues: schema52.properties.protocol.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate136.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate136.errors = vErrors;
	return true;
}
validate136.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema53 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"language": { "const": "python" },
		"manager": {
			"type": "string",
			"enum": [
				"pip",
				"uv",
				"poetry",
				"pdm",
				"pipenv",
				"pyproject",
				"setuptools",
				"script",
				"none"
			]
		},
		"managerVersion": {
			"type": "string",
			"maxLength": 64
		},
		"locked": { "type": "boolean" },
		"manifests": {
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 4096
			},
			"maxItems": 1024
		},
		"requirements": {
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 4096
			},
			"maxItems": 1024
		},
		"requireHashes": { "type": "boolean" },
		"dependenciesNeedSource": { "type": "boolean" },
		"installProject": { "type": "boolean" },
		"extras": {
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 4096
			},
			"maxItems": 1024
		},
		"inlineDependencies": {
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 4096
			},
			"maxItems": 1024
		},
		"addedPackages": {
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 4096
			},
			"maxItems": 1024
		},
		"instrumentations": {
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 4096
			},
			"maxItems": 1024
		},
		"versionVariable": {
			"type": "string",
			"maxLength": 128
		},
		"buildPackages": {
			"type": "array",
			"items": { "$ref": "#/$defs/SystemPackage" },
			"maxItems": 256
		},
		"runPackages": {
			"type": "array",
			"items": { "$ref": "#/$defs/SystemPackage" },
			"maxItems": 256
		},
		"needsSignalLauncher": { "type": "boolean" }
	},
	"required": [
		"language",
		"manager",
		"locked",
		"manifests",
		"requirements",
		"requireHashes",
		"dependenciesNeedSource",
		"installProject",
		"extras",
		"inlineDependencies",
		"addedPackages",
		"buildPackages",
		"runPackages",
		"needsSignalLauncher"
	]
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.why === void 0 && (missing0 = "why")) {
			validate139.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "why")) {
				validate139.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if ((0, import_ucs2length.default)(data0) > 64) {
						validate139.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/maxLength",
							keyword: "maxLength",
							params: { limit: 64 },
							message: "must NOT have more than 64 characters"
						}];
						return false;
					}
				} else {
					validate139.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.why !== void 0) {
					let data1 = data.why;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 4096) {
							validate139.errors = [{
								instancePath: instancePath + "/why",
								schemaPath: "#/properties/why/maxLength",
								keyword: "maxLength",
								params: { limit: 4096 },
								message: "must NOT have more than 4096 characters"
							}];
							return false;
						}
					} else {
						validate139.errors = [{
							instancePath: instancePath + "/why",
							schemaPath: "#/properties/why/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate139.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate139.errors = vErrors;
	return true;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.language === void 0 && (missing0 = "language") || data.manager === void 0 && (missing0 = "manager") || data.locked === void 0 && (missing0 = "locked") || data.manifests === void 0 && (missing0 = "manifests") || data.requirements === void 0 && (missing0 = "requirements") || data.requireHashes === void 0 && (missing0 = "requireHashes") || data.dependenciesNeedSource === void 0 && (missing0 = "dependenciesNeedSource") || data.installProject === void 0 && (missing0 = "installProject") || data.extras === void 0 && (missing0 = "extras") || data.inlineDependencies === void 0 && (missing0 = "inlineDependencies") || data.addedPackages === void 0 && (missing0 = "addedPackages") || data.buildPackages === void 0 && (missing0 = "buildPackages") || data.runPackages === void 0 && (missing0 = "runPackages") || data.needsSignalLauncher === void 0 && (missing0 = "needsSignalLauncher")) {
				validate138.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema53.properties, key0)) {
					validate138.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.language !== void 0) {
						const _errs2 = errors;
						if ("python" !== data.language) {
							validate138.errors = [{
								instancePath: instancePath + "/language",
								schemaPath: "#/properties/language/const",
								keyword: "const",
								params: { allowedValue: "python" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.manager !== void 0) {
							let data1 = data.manager;
							const _errs3 = errors;
							if (typeof data1 !== "string") {
								validate138.errors = [{
									instancePath: instancePath + "/manager",
									schemaPath: "#/properties/manager/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data1 === "pip" || data1 === "uv" || data1 === "poetry" || data1 === "pdm" || data1 === "pipenv" || data1 === "pyproject" || data1 === "setuptools" || data1 === "script" || data1 === "none")) {
								validate138.errors = [{
									instancePath: instancePath + "/manager",
									schemaPath: "#/properties/manager/enum",
									keyword: "enum",
									params: { allowedValues: schema53.properties.manager.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.managerVersion !== void 0) {
								let data2 = data.managerVersion;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 64) {
											validate138.errors = [{
												instancePath: instancePath + "/managerVersion",
												schemaPath: "#/properties/managerVersion/maxLength",
												keyword: "maxLength",
												params: { limit: 64 },
												message: "must NOT have more than 64 characters"
											}];
											return false;
										}
									} else {
										validate138.errors = [{
											instancePath: instancePath + "/managerVersion",
											schemaPath: "#/properties/managerVersion/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.locked !== void 0) {
									const _errs7 = errors;
									if (typeof data.locked !== "boolean") {
										validate138.errors = [{
											instancePath: instancePath + "/locked",
											schemaPath: "#/properties/locked/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.manifests !== void 0) {
										let data4 = data.manifests;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data4)) {
												if (data4.length > 1024) {
													validate138.errors = [{
														instancePath: instancePath + "/manifests",
														schemaPath: "#/properties/manifests/maxItems",
														keyword: "maxItems",
														params: { limit: 1024 },
														message: "must NOT have more than 1024 items"
													}];
													return false;
												} else {
													const len0 = data4.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data5 = data4[i0];
														const _errs11 = errors;
														if (errors === _errs11) {
															if (typeof data5 === "string") {
																if ((0, import_ucs2length.default)(data5) > 4096) {
																	validate138.errors = [{
																		instancePath: instancePath + "/manifests/" + i0,
																		schemaPath: "#/properties/manifests/items/maxLength",
																		keyword: "maxLength",
																		params: { limit: 4096 },
																		message: "must NOT have more than 4096 characters"
																	}];
																	return false;
																}
															} else {
																validate138.errors = [{
																	instancePath: instancePath + "/manifests/" + i0,
																	schemaPath: "#/properties/manifests/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														if (!(_errs11 === errors)) break;
													}
												}
											} else {
												validate138.errors = [{
													instancePath: instancePath + "/manifests",
													schemaPath: "#/properties/manifests/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.requirements !== void 0) {
											let data6 = data.requirements;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (Array.isArray(data6)) {
													if (data6.length > 1024) {
														validate138.errors = [{
															instancePath: instancePath + "/requirements",
															schemaPath: "#/properties/requirements/maxItems",
															keyword: "maxItems",
															params: { limit: 1024 },
															message: "must NOT have more than 1024 items"
														}];
														return false;
													} else {
														const len1 = data6.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data7 = data6[i1];
															const _errs15 = errors;
															if (errors === _errs15) {
																if (typeof data7 === "string") {
																	if ((0, import_ucs2length.default)(data7) > 4096) {
																		validate138.errors = [{
																			instancePath: instancePath + "/requirements/" + i1,
																			schemaPath: "#/properties/requirements/items/maxLength",
																			keyword: "maxLength",
																			params: { limit: 4096 },
																			message: "must NOT have more than 4096 characters"
																		}];
																		return false;
																	}
																} else {
																	validate138.errors = [{
																		instancePath: instancePath + "/requirements/" + i1,
																		schemaPath: "#/properties/requirements/items/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
															if (!(_errs15 === errors)) break;
														}
													}
												} else {
													validate138.errors = [{
														instancePath: instancePath + "/requirements",
														schemaPath: "#/properties/requirements/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.requireHashes !== void 0) {
												const _errs17 = errors;
												if (typeof data.requireHashes !== "boolean") {
													validate138.errors = [{
														instancePath: instancePath + "/requireHashes",
														schemaPath: "#/properties/requireHashes/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.dependenciesNeedSource !== void 0) {
													const _errs19 = errors;
													if (typeof data.dependenciesNeedSource !== "boolean") {
														validate138.errors = [{
															instancePath: instancePath + "/dependenciesNeedSource",
															schemaPath: "#/properties/dependenciesNeedSource/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														}];
														return false;
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.installProject !== void 0) {
														const _errs21 = errors;
														if (typeof data.installProject !== "boolean") {
															validate138.errors = [{
																instancePath: instancePath + "/installProject",
																schemaPath: "#/properties/installProject/type",
																keyword: "type",
																params: { type: "boolean" },
																message: "must be boolean"
															}];
															return false;
														}
														var valid0 = _errs21 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.extras !== void 0) {
															let data11 = data.extras;
															const _errs23 = errors;
															if (errors === _errs23) {
																if (Array.isArray(data11)) {
																	if (data11.length > 1024) {
																		validate138.errors = [{
																			instancePath: instancePath + "/extras",
																			schemaPath: "#/properties/extras/maxItems",
																			keyword: "maxItems",
																			params: { limit: 1024 },
																			message: "must NOT have more than 1024 items"
																		}];
																		return false;
																	} else {
																		const len2 = data11.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let data12 = data11[i2];
																			const _errs25 = errors;
																			if (errors === _errs25) {
																				if (typeof data12 === "string") {
																					if ((0, import_ucs2length.default)(data12) > 4096) {
																						validate138.errors = [{
																							instancePath: instancePath + "/extras/" + i2,
																							schemaPath: "#/properties/extras/items/maxLength",
																							keyword: "maxLength",
																							params: { limit: 4096 },
																							message: "must NOT have more than 4096 characters"
																						}];
																						return false;
																					}
																				} else {
																					validate138.errors = [{
																						instancePath: instancePath + "/extras/" + i2,
																						schemaPath: "#/properties/extras/items/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			if (!(_errs25 === errors)) break;
																		}
																	}
																} else {
																	validate138.errors = [{
																		instancePath: instancePath + "/extras",
																		schemaPath: "#/properties/extras/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.inlineDependencies !== void 0) {
																let data13 = data.inlineDependencies;
																const _errs27 = errors;
																if (errors === _errs27) {
																	if (Array.isArray(data13)) {
																		if (data13.length > 1024) {
																			validate138.errors = [{
																				instancePath: instancePath + "/inlineDependencies",
																				schemaPath: "#/properties/inlineDependencies/maxItems",
																				keyword: "maxItems",
																				params: { limit: 1024 },
																				message: "must NOT have more than 1024 items"
																			}];
																			return false;
																		} else {
																			const len3 = data13.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				let data14 = data13[i3];
																				const _errs29 = errors;
																				if (errors === _errs29) {
																					if (typeof data14 === "string") {
																						if ((0, import_ucs2length.default)(data14) > 4096) {
																							validate138.errors = [{
																								instancePath: instancePath + "/inlineDependencies/" + i3,
																								schemaPath: "#/properties/inlineDependencies/items/maxLength",
																								keyword: "maxLength",
																								params: { limit: 4096 },
																								message: "must NOT have more than 4096 characters"
																							}];
																							return false;
																						}
																					} else {
																						validate138.errors = [{
																							instancePath: instancePath + "/inlineDependencies/" + i3,
																							schemaPath: "#/properties/inlineDependencies/items/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																				if (!(_errs29 === errors)) break;
																			}
																		}
																	} else {
																		validate138.errors = [{
																			instancePath: instancePath + "/inlineDependencies",
																			schemaPath: "#/properties/inlineDependencies/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs27 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.addedPackages !== void 0) {
																	let data15 = data.addedPackages;
																	const _errs31 = errors;
																	if (errors === _errs31) {
																		if (Array.isArray(data15)) {
																			if (data15.length > 1024) {
																				validate138.errors = [{
																					instancePath: instancePath + "/addedPackages",
																					schemaPath: "#/properties/addedPackages/maxItems",
																					keyword: "maxItems",
																					params: { limit: 1024 },
																					message: "must NOT have more than 1024 items"
																				}];
																				return false;
																			} else {
																				const len4 = data15.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					let data16 = data15[i4];
																					const _errs33 = errors;
																					if (errors === _errs33) {
																						if (typeof data16 === "string") {
																							if ((0, import_ucs2length.default)(data16) > 4096) {
																								validate138.errors = [{
																									instancePath: instancePath + "/addedPackages/" + i4,
																									schemaPath: "#/properties/addedPackages/items/maxLength",
																									keyword: "maxLength",
																									params: { limit: 4096 },
																									message: "must NOT have more than 4096 characters"
																								}];
																								return false;
																							}
																						} else {
																							validate138.errors = [{
																								instancePath: instancePath + "/addedPackages/" + i4,
																								schemaPath: "#/properties/addedPackages/items/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs33 === errors)) break;
																				}
																			}
																		} else {
																			validate138.errors = [{
																				instancePath: instancePath + "/addedPackages",
																				schemaPath: "#/properties/addedPackages/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs31 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.instrumentations !== void 0) {
																		let data17 = data.instrumentations;
																		const _errs35 = errors;
																		if (errors === _errs35) {
																			if (Array.isArray(data17)) {
																				if (data17.length > 1024) {
																					validate138.errors = [{
																						instancePath: instancePath + "/instrumentations",
																						schemaPath: "#/properties/instrumentations/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1024 },
																						message: "must NOT have more than 1024 items"
																					}];
																					return false;
																				} else {
																					const len5 = data17.length;
																					for (let i5 = 0; i5 < len5; i5++) {
																						let data18 = data17[i5];
																						const _errs37 = errors;
																						if (errors === _errs37) {
																							if (typeof data18 === "string") {
																								if ((0, import_ucs2length.default)(data18) > 4096) {
																									validate138.errors = [{
																										instancePath: instancePath + "/instrumentations/" + i5,
																										schemaPath: "#/properties/instrumentations/items/maxLength",
																										keyword: "maxLength",
																										params: { limit: 4096 },
																										message: "must NOT have more than 4096 characters"
																									}];
																									return false;
																								}
																							} else {
																								validate138.errors = [{
																									instancePath: instancePath + "/instrumentations/" + i5,
																									schemaPath: "#/properties/instrumentations/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																						}
																						if (!(_errs37 === errors)) break;
																					}
																				}
																			} else {
																				validate138.errors = [{
																					instancePath: instancePath + "/instrumentations",
																					schemaPath: "#/properties/instrumentations/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs35 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.versionVariable !== void 0) {
																			let data19 = data.versionVariable;
																			const _errs39 = errors;
																			if (errors === _errs39) {
																				if (typeof data19 === "string") {
																					if ((0, import_ucs2length.default)(data19) > 128) {
																						validate138.errors = [{
																							instancePath: instancePath + "/versionVariable",
																							schemaPath: "#/properties/versionVariable/maxLength",
																							keyword: "maxLength",
																							params: { limit: 128 },
																							message: "must NOT have more than 128 characters"
																						}];
																						return false;
																					}
																				} else {
																					validate138.errors = [{
																						instancePath: instancePath + "/versionVariable",
																						schemaPath: "#/properties/versionVariable/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs39 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.buildPackages !== void 0) {
																				let data20 = data.buildPackages;
																				const _errs41 = errors;
																				if (errors === _errs41) {
																					if (Array.isArray(data20)) {
																						if (data20.length > 256) {
																							validate138.errors = [{
																								instancePath: instancePath + "/buildPackages",
																								schemaPath: "#/properties/buildPackages/maxItems",
																								keyword: "maxItems",
																								params: { limit: 256 },
																								message: "must NOT have more than 256 items"
																							}];
																							return false;
																						} else {
																							const len6 = data20.length;
																							for (let i6 = 0; i6 < len6; i6++) {
																								const _errs43 = errors;
																								if (!validate139(data20[i6], {
																									instancePath: instancePath + "/buildPackages/" + i6,
																									parentData: data20,
																									parentDataProperty: i6,
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs43 === errors)) break;
																							}
																						}
																					} else {
																						validate138.errors = [{
																							instancePath: instancePath + "/buildPackages",
																							schemaPath: "#/properties/buildPackages/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs41 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.runPackages !== void 0) {
																					let data22 = data.runPackages;
																					const _errs44 = errors;
																					if (errors === _errs44) {
																						if (Array.isArray(data22)) {
																							if (data22.length > 256) {
																								validate138.errors = [{
																									instancePath: instancePath + "/runPackages",
																									schemaPath: "#/properties/runPackages/maxItems",
																									keyword: "maxItems",
																									params: { limit: 256 },
																									message: "must NOT have more than 256 items"
																								}];
																								return false;
																							} else {
																								const len7 = data22.length;
																								for (let i7 = 0; i7 < len7; i7++) {
																									const _errs46 = errors;
																									if (!validate139(data22[i7], {
																										instancePath: instancePath + "/runPackages/" + i7,
																										parentData: data22,
																										parentDataProperty: i7,
																										rootData,
																										dynamicAnchors
																									})) {
																										vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs46 === errors)) break;
																								}
																							}
																						} else {
																							validate138.errors = [{
																								instancePath: instancePath + "/runPackages",
																								schemaPath: "#/properties/runPackages/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs44 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.needsSignalLauncher !== void 0) {
																						const _errs47 = errors;
																						if (typeof data.needsSignalLauncher !== "boolean") {
																							validate138.errors = [{
																								instancePath: instancePath + "/needsSignalLauncher",
																								schemaPath: "#/properties/needsSignalLauncher/type",
																								keyword: "type",
																								params: { type: "boolean" },
																								message: "must be boolean"
																							}];
																							return false;
																						}
																						var valid0 = _errs47 === errors;
																					} else var valid0 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate138.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema55 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"language": { "const": "node" },
		"manager": {
			"type": "string",
			"enum": [
				"npm",
				"pnpm",
				"yarn",
				"yarn-berry",
				"bun"
			]
		},
		"managerVersion": {
			"type": "string",
			"maxLength": 64
		},
		"lock": {
			"type": "string",
			"maxLength": 4096
		},
		"manifests": {
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 4096
			},
			"maxItems": 1024
		},
		"workspaces": { "type": "boolean" },
		"dependenciesNeedSource": { "type": "boolean" },
		"buildScript": {
			"type": "string",
			"maxLength": 4096
		},
		"buildPackages": {
			"type": "array",
			"items": { "$ref": "#/$defs/SystemPackage" },
			"maxItems": 256
		}
	},
	"required": [
		"language",
		"manager",
		"manifests",
		"workspaces",
		"dependenciesNeedSource",
		"buildPackages"
	]
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.language === void 0 && (missing0 = "language") || data.manager === void 0 && (missing0 = "manager") || data.manifests === void 0 && (missing0 = "manifests") || data.workspaces === void 0 && (missing0 = "workspaces") || data.dependenciesNeedSource === void 0 && (missing0 = "dependenciesNeedSource") || data.buildPackages === void 0 && (missing0 = "buildPackages")) {
				validate143.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema55.properties, key0)) {
					validate143.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.language !== void 0) {
						const _errs2 = errors;
						if ("node" !== data.language) {
							validate143.errors = [{
								instancePath: instancePath + "/language",
								schemaPath: "#/properties/language/const",
								keyword: "const",
								params: { allowedValue: "node" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.manager !== void 0) {
							let data1 = data.manager;
							const _errs3 = errors;
							if (typeof data1 !== "string") {
								validate143.errors = [{
									instancePath: instancePath + "/manager",
									schemaPath: "#/properties/manager/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data1 === "npm" || data1 === "pnpm" || data1 === "yarn" || data1 === "yarn-berry" || data1 === "bun")) {
								validate143.errors = [{
									instancePath: instancePath + "/manager",
									schemaPath: "#/properties/manager/enum",
									keyword: "enum",
									params: { allowedValues: schema55.properties.manager.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.managerVersion !== void 0) {
								let data2 = data.managerVersion;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 64) {
											validate143.errors = [{
												instancePath: instancePath + "/managerVersion",
												schemaPath: "#/properties/managerVersion/maxLength",
												keyword: "maxLength",
												params: { limit: 64 },
												message: "must NOT have more than 64 characters"
											}];
											return false;
										}
									} else {
										validate143.errors = [{
											instancePath: instancePath + "/managerVersion",
											schemaPath: "#/properties/managerVersion/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.lock !== void 0) {
									let data3 = data.lock;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if ((0, import_ucs2length.default)(data3) > 4096) {
												validate143.errors = [{
													instancePath: instancePath + "/lock",
													schemaPath: "#/properties/lock/maxLength",
													keyword: "maxLength",
													params: { limit: 4096 },
													message: "must NOT have more than 4096 characters"
												}];
												return false;
											}
										} else {
											validate143.errors = [{
												instancePath: instancePath + "/lock",
												schemaPath: "#/properties/lock/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.manifests !== void 0) {
										let data4 = data.manifests;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data4)) {
												if (data4.length > 1024) {
													validate143.errors = [{
														instancePath: instancePath + "/manifests",
														schemaPath: "#/properties/manifests/maxItems",
														keyword: "maxItems",
														params: { limit: 1024 },
														message: "must NOT have more than 1024 items"
													}];
													return false;
												} else {
													const len0 = data4.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data5 = data4[i0];
														const _errs11 = errors;
														if (errors === _errs11) {
															if (typeof data5 === "string") {
																if ((0, import_ucs2length.default)(data5) > 4096) {
																	validate143.errors = [{
																		instancePath: instancePath + "/manifests/" + i0,
																		schemaPath: "#/properties/manifests/items/maxLength",
																		keyword: "maxLength",
																		params: { limit: 4096 },
																		message: "must NOT have more than 4096 characters"
																	}];
																	return false;
																}
															} else {
																validate143.errors = [{
																	instancePath: instancePath + "/manifests/" + i0,
																	schemaPath: "#/properties/manifests/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														if (!(_errs11 === errors)) break;
													}
												}
											} else {
												validate143.errors = [{
													instancePath: instancePath + "/manifests",
													schemaPath: "#/properties/manifests/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.workspaces !== void 0) {
											const _errs13 = errors;
											if (typeof data.workspaces !== "boolean") {
												validate143.errors = [{
													instancePath: instancePath + "/workspaces",
													schemaPath: "#/properties/workspaces/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.dependenciesNeedSource !== void 0) {
												const _errs15 = errors;
												if (typeof data.dependenciesNeedSource !== "boolean") {
													validate143.errors = [{
														instancePath: instancePath + "/dependenciesNeedSource",
														schemaPath: "#/properties/dependenciesNeedSource/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.buildScript !== void 0) {
													let data8 = data.buildScript;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (typeof data8 === "string") {
															if ((0, import_ucs2length.default)(data8) > 4096) {
																validate143.errors = [{
																	instancePath: instancePath + "/buildScript",
																	schemaPath: "#/properties/buildScript/maxLength",
																	keyword: "maxLength",
																	params: { limit: 4096 },
																	message: "must NOT have more than 4096 characters"
																}];
																return false;
															}
														} else {
															validate143.errors = [{
																instancePath: instancePath + "/buildScript",
																schemaPath: "#/properties/buildScript/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.buildPackages !== void 0) {
														let data9 = data.buildPackages;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (Array.isArray(data9)) {
																if (data9.length > 256) {
																	validate143.errors = [{
																		instancePath: instancePath + "/buildPackages",
																		schemaPath: "#/properties/buildPackages/maxItems",
																		keyword: "maxItems",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 items"
																	}];
																	return false;
																} else {
																	const len1 = data9.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs21 = errors;
																		if (!validate139(data9[i1], {
																			instancePath: instancePath + "/buildPackages/" + i1,
																			parentData: data9,
																			parentDataProperty: i1,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs21 === errors)) break;
																	}
																}
															} else {
																validate143.errors = [{
																	instancePath: instancePath + "/buildPackages",
																	schemaPath: "#/properties/buildPackages/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate143.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.language === void 0 && (missing0 = "language") || data.manifests === void 0 && (missing0 = "manifests") || data.main === void 0 && (missing0 = "main") || data.cgo === void 0 && (missing0 = "cgo") || data.vendored === void 0 && (missing0 = "vendored")) {
			validate146.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "language" || key0 === "manifests" || key0 === "main" || key0 === "cgo" || key0 === "vendored")) {
				validate146.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.language !== void 0) {
				if ("go" !== data.language) {
					validate146.errors = [{
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/const",
						keyword: "const",
						params: { allowedValue: "go" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.manifests !== void 0) {
					let data1 = data.manifests;
					if (Array.isArray(data1)) {
						if (data1.length > 1024) {
							validate146.errors = [{
								instancePath: instancePath + "/manifests",
								schemaPath: "#/properties/manifests/maxItems",
								keyword: "maxItems",
								params: { limit: 1024 },
								message: "must NOT have more than 1024 items"
							}];
							return false;
						} else {
							const len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data2 = data1[i0];
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 4096) {
										validate146.errors = [{
											instancePath: instancePath + "/manifests/" + i0,
											schemaPath: "#/properties/manifests/items/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										}];
										return false;
									}
								} else {
									validate146.errors = [{
										instancePath: instancePath + "/manifests/" + i0,
										schemaPath: "#/properties/manifests/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
						}
					} else {
						validate146.errors = [{
							instancePath: instancePath + "/manifests",
							schemaPath: "#/properties/manifests/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.main !== void 0) {
						let data3 = data.main;
						if (typeof data3 === "string") {
							if ((0, import_ucs2length.default)(data3) > 4096) {
								validate146.errors = [{
									instancePath: instancePath + "/main",
									schemaPath: "#/properties/main/maxLength",
									keyword: "maxLength",
									params: { limit: 4096 },
									message: "must NOT have more than 4096 characters"
								}];
								return false;
							}
						} else {
							validate146.errors = [{
								instancePath: instancePath + "/main",
								schemaPath: "#/properties/main/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.cgo !== void 0) {
							if (typeof data.cgo !== "boolean") {
								validate146.errors = [{
									instancePath: instancePath + "/cgo",
									schemaPath: "#/properties/cgo/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.vendored !== void 0) {
								if (typeof data.vendored !== "boolean") {
									validate146.errors = [{
										instancePath: instancePath + "/vendored",
										schemaPath: "#/properties/vendored/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate146.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate146.errors = vErrors;
	return true;
}
validate146.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.language === void 0 && (missing0 = "language") || data.binary === void 0 && (missing0 = "binary") || data.locked === void 0 && (missing0 = "locked") || data.buildPackages === void 0 && (missing0 = "buildPackages")) {
				validate148.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "language" || key0 === "package" || key0 === "binary" || key0 === "locked" || key0 === "buildPackages")) {
					validate148.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.language !== void 0) {
						const _errs2 = errors;
						if ("rust" !== data.language) {
							validate148.errors = [{
								instancePath: instancePath + "/language",
								schemaPath: "#/properties/language/const",
								keyword: "const",
								params: { allowedValue: "rust" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.package !== void 0) {
							let data1 = data.package;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if ((0, import_ucs2length.default)(data1) > 256) {
										validate148.errors = [{
											instancePath: instancePath + "/package",
											schemaPath: "#/properties/package/maxLength",
											keyword: "maxLength",
											params: { limit: 256 },
											message: "must NOT have more than 256 characters"
										}];
										return false;
									}
								} else {
									validate148.errors = [{
										instancePath: instancePath + "/package",
										schemaPath: "#/properties/package/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.binary !== void 0) {
								let data2 = data.binary;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 256) {
											validate148.errors = [{
												instancePath: instancePath + "/binary",
												schemaPath: "#/properties/binary/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												message: "must NOT have more than 256 characters"
											}];
											return false;
										}
									} else {
										validate148.errors = [{
											instancePath: instancePath + "/binary",
											schemaPath: "#/properties/binary/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.locked !== void 0) {
									const _errs7 = errors;
									if (typeof data.locked !== "boolean") {
										validate148.errors = [{
											instancePath: instancePath + "/locked",
											schemaPath: "#/properties/locked/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.buildPackages !== void 0) {
										let data4 = data.buildPackages;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data4)) {
												if (data4.length > 256) {
													validate148.errors = [{
														instancePath: instancePath + "/buildPackages",
														schemaPath: "#/properties/buildPackages/maxItems",
														keyword: "maxItems",
														params: { limit: 256 },
														message: "must NOT have more than 256 items"
													}];
													return false;
												} else {
													const len0 = data4.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs11 = errors;
														if (!validate139(data4[i0], {
															instancePath: instancePath + "/buildPackages/" + i0,
															parentData: data4,
															parentDataProperty: i0,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
															errors = vErrors.length;
														}
														if (!(_errs11 === errors)) break;
													}
												}
											} else {
												validate148.errors = [{
													instancePath: instancePath + "/buildPackages",
													schemaPath: "#/properties/buildPackages/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate148.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"language": { "const": "java" },
		"tool": {
			"type": "string",
			"enum": ["maven", "gradle"]
		},
		"wrapper": { "type": "boolean" },
		"module": {
			"type": "string",
			"maxLength": 4096
		},
		"jar": {
			"type": "string",
			"maxLength": 4096
		},
		"framework": {
			"type": "string",
			"enum": [
				"spring-boot",
				"quarkus",
				"plain"
			]
		}
	},
	"required": [
		"language",
		"tool",
		"wrapper",
		"module",
		"jar",
		"framework"
	]
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.language === void 0 && (missing0 = "language") || data.tool === void 0 && (missing0 = "tool") || data.wrapper === void 0 && (missing0 = "wrapper") || data.module === void 0 && (missing0 = "module") || data.jar === void 0 && (missing0 = "jar") || data.framework === void 0 && (missing0 = "framework")) {
			validate151.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "language" || key0 === "tool" || key0 === "wrapper" || key0 === "module" || key0 === "jar" || key0 === "framework")) {
				validate151.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.language !== void 0) {
				if ("java" !== data.language) {
					validate151.errors = [{
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/const",
						keyword: "const",
						params: { allowedValue: "java" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.tool !== void 0) {
					let data1 = data.tool;
					if (typeof data1 !== "string") {
						validate151.errors = [{
							instancePath: instancePath + "/tool",
							schemaPath: "#/properties/tool/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "maven" || data1 === "gradle")) {
						validate151.errors = [{
							instancePath: instancePath + "/tool",
							schemaPath: "#/properties/tool/enum",
							keyword: "enum",
							params: { allowedValues: schema58.properties.tool.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.wrapper !== void 0) {
						if (typeof data.wrapper !== "boolean") {
							validate151.errors = [{
								instancePath: instancePath + "/wrapper",
								schemaPath: "#/properties/wrapper/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.module !== void 0) {
							let data3 = data.module;
							if (typeof data3 === "string") {
								if ((0, import_ucs2length.default)(data3) > 4096) {
									validate151.errors = [{
										instancePath: instancePath + "/module",
										schemaPath: "#/properties/module/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 },
										message: "must NOT have more than 4096 characters"
									}];
									return false;
								}
							} else {
								validate151.errors = [{
									instancePath: instancePath + "/module",
									schemaPath: "#/properties/module/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.jar !== void 0) {
								let data4 = data.jar;
								if (typeof data4 === "string") {
									if ((0, import_ucs2length.default)(data4) > 4096) {
										validate151.errors = [{
											instancePath: instancePath + "/jar",
											schemaPath: "#/properties/jar/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										}];
										return false;
									}
								} else {
									validate151.errors = [{
										instancePath: instancePath + "/jar",
										schemaPath: "#/properties/jar/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.framework !== void 0) {
									let data5 = data.framework;
									if (typeof data5 !== "string") {
										validate151.errors = [{
											instancePath: instancePath + "/framework",
											schemaPath: "#/properties/framework/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if (!(data5 === "spring-boot" || data5 === "quarkus" || data5 === "plain")) {
										validate151.errors = [{
											instancePath: instancePath + "/framework",
											schemaPath: "#/properties/framework/enum",
											keyword: "enum",
											params: { allowedValues: schema58.properties.framework.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate151.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate151.errors = vErrors;
	return true;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.language === void 0 && (missing0 = "language") || data.root === void 0 && (missing0 = "root") || data.singlePage === void 0 && (missing0 = "singlePage")) {
				validate153.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "language" || key0 === "root" || key0 === "singlePage" || key0 === "builder")) {
					validate153.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.language !== void 0) {
						const _errs2 = errors;
						if ("static" !== data.language) {
							validate153.errors = [{
								instancePath: instancePath + "/language",
								schemaPath: "#/properties/language/const",
								keyword: "const",
								params: { allowedValue: "static" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.root !== void 0) {
							let data1 = data.root;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if ((0, import_ucs2length.default)(data1) > 4096) {
										validate153.errors = [{
											instancePath: instancePath + "/root",
											schemaPath: "#/properties/root/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										}];
										return false;
									}
								} else {
									validate153.errors = [{
										instancePath: instancePath + "/root",
										schemaPath: "#/properties/root/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.singlePage !== void 0) {
								const _errs5 = errors;
								if (typeof data.singlePage !== "boolean") {
									validate153.errors = [{
										instancePath: instancePath + "/singlePage",
										schemaPath: "#/properties/singlePage/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.builder !== void 0) {
									const _errs7 = errors;
									if (!validate143(data.builder, {
										instancePath: instancePath + "/builder",
										parentData: data,
										parentDataProperty: "builder",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate153.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.language === void 0 && (missing0 = "language") || data.dockerfile === void 0 && (missing0 = "dockerfile") || data.context === void 0 && (missing0 = "context")) {
			validate156.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "language" || key0 === "dockerfile" || key0 === "context")) {
				validate156.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.language !== void 0) {
				if ("image" !== data.language) {
					validate156.errors = [{
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/const",
						keyword: "const",
						params: { allowedValue: "image" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.dockerfile !== void 0) {
					let data1 = data.dockerfile;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 4096) {
							validate156.errors = [{
								instancePath: instancePath + "/dockerfile",
								schemaPath: "#/properties/dockerfile/maxLength",
								keyword: "maxLength",
								params: { limit: 4096 },
								message: "must NOT have more than 4096 characters"
							}];
							return false;
						}
					} else {
						validate156.errors = [{
							instancePath: instancePath + "/dockerfile",
							schemaPath: "#/properties/dockerfile/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.context !== void 0) {
						let data2 = data.context;
						if (typeof data2 === "string") {
							if ((0, import_ucs2length.default)(data2) > 4096) {
								validate156.errors = [{
									instancePath: instancePath + "/context",
									schemaPath: "#/properties/context/maxLength",
									keyword: "maxLength",
									params: { limit: 4096 },
									message: "must NOT have more than 4096 characters"
								}];
								return false;
							}
						} else {
							validate156.errors = [{
								instancePath: instancePath + "/context",
								schemaPath: "#/properties/context/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate156.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate156.errors = vErrors;
	return true;
}
validate156.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema61 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": {
			"type": "string",
			"maxLength": 64
		},
		"role": {
			"type": "string",
			"enum": ["worker", "release"]
		},
		"command": {
			"type": "array",
			"items": { "$ref": "#/$defs/Argument" },
			"maxItems": 1024
		},
		"proposed": { "type": "boolean" }
	},
	"required": [
		"name",
		"role",
		"command",
		"proposed"
	]
};
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.role === void 0 && (missing0 = "role") || data.command === void 0 && (missing0 = "command") || data.proposed === void 0 && (missing0 = "proposed")) {
				validate158.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "role" || key0 === "command" || key0 === "proposed")) {
					validate158.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 64) {
									validate158.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									}];
									return false;
								}
							} else {
								validate158.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.role !== void 0) {
							let data1 = data.role;
							const _errs4 = errors;
							if (typeof data1 !== "string") {
								validate158.errors = [{
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data1 === "worker" || data1 === "release")) {
								validate158.errors = [{
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/enum",
									keyword: "enum",
									params: { allowedValues: schema61.properties.role.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.command !== void 0) {
								let data2 = data.command;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										if (data2.length > 1024) {
											validate158.errors = [{
												instancePath: instancePath + "/command",
												schemaPath: "#/properties/command/maxItems",
												keyword: "maxItems",
												params: { limit: 1024 },
												message: "must NOT have more than 1024 items"
											}];
											return false;
										} else {
											const len0 = data2.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs8 = errors;
												if (!validate133(data2[i0], {
													instancePath: instancePath + "/command/" + i0,
													parentData: data2,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
													errors = vErrors.length;
												}
												if (!(_errs8 === errors)) break;
											}
										}
									} else {
										validate158.errors = [{
											instancePath: instancePath + "/command",
											schemaPath: "#/properties/command/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.proposed !== void 0) {
									const _errs9 = errors;
									if (typeof data.proposed !== "boolean") {
										validate158.errors = [{
											instancePath: instancePath + "/proposed",
											schemaPath: "#/properties/proposed/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate158.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.language === void 0 && (missing0 = "language") || data.directory === void 0 && (missing0 = "directory") || data.packageManager === void 0 && (missing0 = "packageManager") || data.version === void 0 && (missing0 = "version") || data.step === void 0 && (missing0 = "step") || data.entrypoint === void 0 && (missing0 = "entrypoint") || data.command === void 0 && (missing0 = "command") || data.environment === void 0 && (missing0 = "environment") || data.bindable === void 0 && (missing0 = "bindable") || data.confidence === void 0 && (missing0 = "confidence") || data.build === void 0 && (missing0 = "build") || data.processes === void 0 && (missing0 = "processes")) {
				validate131.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema50.properties, key0)) {
					validate131.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.language !== void 0) {
						let data0 = data.language;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate131.errors = [{
								instancePath: instancePath + "/language",
								schemaPath: "#/properties/language/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data0 === "python" || data0 === "node" || data0 === "go" || data0 === "rust" || data0 === "java" || data0 === "static" || data0 === "image")) {
							validate131.errors = [{
								instancePath: instancePath + "/language",
								schemaPath: "#/properties/language/enum",
								keyword: "enum",
								params: { allowedValues: schema50.properties.language.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.directory !== void 0) {
							const _errs4 = errors;
							if (!validate125(data.directory, {
								instancePath: instancePath + "/directory",
								parentData: data,
								parentDataProperty: "directory",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.packageManager !== void 0) {
								let data2 = data.packageManager;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 64) {
											validate131.errors = [{
												instancePath: instancePath + "/packageManager",
												schemaPath: "#/properties/packageManager/maxLength",
												keyword: "maxLength",
												params: { limit: 64 },
												message: "must NOT have more than 64 characters"
											}];
											return false;
										}
									} else {
										validate131.errors = [{
											instancePath: instancePath + "/packageManager",
											schemaPath: "#/properties/packageManager/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.version !== void 0) {
									let data3 = data.version;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.value === void 0 && (missing1 = "value") || data3.from === void 0 && (missing1 = "from")) {
												validate131.errors = [{
													instancePath: instancePath + "/version",
													schemaPath: "#/properties/version/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												}];
												return false;
											} else {
												const _errs9 = errors;
												for (const key1 in data3) if (!(key1 === "value" || key1 === "from")) {
													validate131.errors = [{
														instancePath: instancePath + "/version",
														schemaPath: "#/properties/version/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (_errs9 === errors) {
													if (data3.value !== void 0) {
														let data4 = data3.value;
														const _errs10 = errors;
														if (errors === _errs10) {
															if (typeof data4 === "string") {
																if ((0, import_ucs2length.default)(data4) > 64) {
																	validate131.errors = [{
																		instancePath: instancePath + "/version/value",
																		schemaPath: "#/properties/version/properties/value/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																}
															} else {
																validate131.errors = [{
																	instancePath: instancePath + "/version/value",
																	schemaPath: "#/properties/version/properties/value/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid1 = _errs10 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.from !== void 0) {
															let data5 = data3.from;
															const _errs12 = errors;
															if (errors === _errs12) {
																if (typeof data5 === "string") {
																	if ((0, import_ucs2length.default)(data5) > 4096) {
																		validate131.errors = [{
																			instancePath: instancePath + "/version/from",
																			schemaPath: "#/properties/version/properties/from/maxLength",
																			keyword: "maxLength",
																			params: { limit: 4096 },
																			message: "must NOT have more than 4096 characters"
																		}];
																		return false;
																	}
																} else {
																	validate131.errors = [{
																		instancePath: instancePath + "/version/from",
																		schemaPath: "#/properties/version/properties/from/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
															var valid1 = _errs12 === errors;
														} else var valid1 = true;
													}
												}
											}
										} else {
											validate131.errors = [{
												instancePath: instancePath + "/version",
												schemaPath: "#/properties/version/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.step !== void 0) {
										let data6 = data.step;
										const _errs14 = errors;
										if (errors === _errs14) {
											if (typeof data6 === "string") {
												if ((0, import_ucs2length.default)(data6) > 64) {
													validate131.errors = [{
														instancePath: instancePath + "/step",
														schemaPath: "#/properties/step/maxLength",
														keyword: "maxLength",
														params: { limit: 64 },
														message: "must NOT have more than 64 characters"
													}];
													return false;
												}
											} else {
												validate131.errors = [{
													instancePath: instancePath + "/step",
													schemaPath: "#/properties/step/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.entrypoint !== void 0) {
											let data7 = data.entrypoint;
											const _errs16 = errors;
											if (errors === _errs16) {
												if (typeof data7 === "string") {
													if ((0, import_ucs2length.default)(data7) > 4096) {
														validate131.errors = [{
															instancePath: instancePath + "/entrypoint",
															schemaPath: "#/properties/entrypoint/maxLength",
															keyword: "maxLength",
															params: { limit: 4096 },
															message: "must NOT have more than 4096 characters"
														}];
														return false;
													}
												} else {
													validate131.errors = [{
														instancePath: instancePath + "/entrypoint",
														schemaPath: "#/properties/entrypoint/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.command !== void 0) {
												let data8 = data.command;
												const _errs18 = errors;
												if (errors === _errs18) {
													if (Array.isArray(data8)) {
														if (data8.length > 1024) {
															validate131.errors = [{
																instancePath: instancePath + "/command",
																schemaPath: "#/properties/command/maxItems",
																keyword: "maxItems",
																params: { limit: 1024 },
																message: "must NOT have more than 1024 items"
															}];
															return false;
														} else {
															const len0 = data8.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs20 = errors;
																if (!validate133(data8[i0], {
																	instancePath: instancePath + "/command/" + i0,
																	parentData: data8,
																	parentDataProperty: i0,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
																	errors = vErrors.length;
																}
																if (!(_errs20 === errors)) break;
															}
														}
													} else {
														validate131.errors = [{
															instancePath: instancePath + "/command",
															schemaPath: "#/properties/command/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.environment !== void 0) {
													let data10 = data.environment;
													const _errs21 = errors;
													if (errors === _errs21) {
														if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
															if (Object.keys(data10).length > 256) {
																validate131.errors = [{
																	instancePath: instancePath + "/environment",
																	schemaPath: "#/properties/environment/maxProperties",
																	keyword: "maxProperties",
																	params: { limit: 256 },
																	message: "must NOT have more than 256 properties"
																}];
																return false;
															} else for (const key2 in data10) {
																const _errs24 = errors;
																if (!validate133(data10[key2], {
																	instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																	parentData: data10,
																	parentDataProperty: key2,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
																	errors = vErrors.length;
																}
																if (!(_errs24 === errors)) break;
															}
														} else {
															validate131.errors = [{
																instancePath: instancePath + "/environment",
																schemaPath: "#/properties/environment/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.port !== void 0) {
														const _errs25 = errors;
														if (!validate136(data.port, {
															instancePath: instancePath + "/port",
															parentData: data,
															parentDataProperty: "port",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.bindable !== void 0) {
															const _errs26 = errors;
															if (typeof data.bindable !== "boolean") {
																validate131.errors = [{
																	instancePath: instancePath + "/bindable",
																	schemaPath: "#/properties/bindable/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid0 = _errs26 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.healthPath !== void 0) {
																let data14 = data.healthPath;
																const _errs28 = errors;
																if (errors === _errs28) {
																	if (typeof data14 === "string") {
																		if ((0, import_ucs2length.default)(data14) > 4096) {
																			validate131.errors = [{
																				instancePath: instancePath + "/healthPath",
																				schemaPath: "#/properties/healthPath/maxLength",
																				keyword: "maxLength",
																				params: { limit: 4096 },
																				message: "must NOT have more than 4096 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate131.errors = [{
																			instancePath: instancePath + "/healthPath",
																			schemaPath: "#/properties/healthPath/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs28 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.grpcHealth !== void 0) {
																	const _errs30 = errors;
																	if (typeof data.grpcHealth !== "boolean") {
																		validate131.errors = [{
																			instancePath: instancePath + "/grpcHealth",
																			schemaPath: "#/properties/grpcHealth/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																	var valid0 = _errs30 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.confidence !== void 0) {
																		let data16 = data.confidence;
																		const _errs32 = errors;
																		if (typeof data16 !== "string") {
																			validate131.errors = [{
																				instancePath: instancePath + "/confidence",
																				schemaPath: "#/properties/confidence/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		if (!(data16 === "high" || data16 === "medium" || data16 === "low")) {
																			validate131.errors = [{
																				instancePath: instancePath + "/confidence",
																				schemaPath: "#/properties/confidence/enum",
																				keyword: "enum",
																				params: { allowedValues: schema50.properties.confidence.enum },
																				message: "must be equal to one of the allowed values"
																			}];
																			return false;
																		}
																		var valid0 = _errs32 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.build !== void 0) {
																			let data17 = data.build;
																			const _errs34 = errors;
																			const _errs35 = errors;
																			let valid4 = false;
																			let passing0 = null;
																			const _errs36 = errors;
																			if (!validate138(data17, {
																				instancePath: instancePath + "/build",
																				parentData: data,
																				parentDataProperty: "build",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
																				errors = vErrors.length;
																			}
																			var _valid0 = _errs36 === errors;
																			if (_valid0) {
																				valid4 = true;
																				passing0 = 0;
																				var props2 = true;
																			}
																			const _errs37 = errors;
																			if (!validate143(data17, {
																				instancePath: instancePath + "/build",
																				parentData: data,
																				parentDataProperty: "build",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
																				errors = vErrors.length;
																			}
																			var _valid0 = _errs37 === errors;
																			if (_valid0 && valid4) {
																				valid4 = false;
																				passing0 = [passing0, 1];
																			} else {
																				if (_valid0) {
																					valid4 = true;
																					passing0 = 1;
																					if (props2 !== true) props2 = true;
																				}
																				const _errs38 = errors;
																				if (!validate146(data17, {
																					instancePath: instancePath + "/build",
																					parentData: data,
																					parentDataProperty: "build",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
																					errors = vErrors.length;
																				}
																				var _valid0 = _errs38 === errors;
																				if (_valid0 && valid4) {
																					valid4 = false;
																					passing0 = [passing0, 2];
																				} else {
																					if (_valid0) {
																						valid4 = true;
																						passing0 = 2;
																						if (props2 !== true) props2 = true;
																					}
																					const _errs39 = errors;
																					if (!validate148(data17, {
																						instancePath: instancePath + "/build",
																						parentData: data,
																						parentDataProperty: "build",
																						rootData,
																						dynamicAnchors
																					})) {
																						vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
																						errors = vErrors.length;
																					}
																					var _valid0 = _errs39 === errors;
																					if (_valid0 && valid4) {
																						valid4 = false;
																						passing0 = [passing0, 3];
																					} else {
																						if (_valid0) {
																							valid4 = true;
																							passing0 = 3;
																							if (props2 !== true) props2 = true;
																						}
																						const _errs40 = errors;
																						if (!validate151(data17, {
																							instancePath: instancePath + "/build",
																							parentData: data,
																							parentDataProperty: "build",
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
																							errors = vErrors.length;
																						}
																						var _valid0 = _errs40 === errors;
																						if (_valid0 && valid4) {
																							valid4 = false;
																							passing0 = [passing0, 4];
																						} else {
																							if (_valid0) {
																								valid4 = true;
																								passing0 = 4;
																								if (props2 !== true) props2 = true;
																							}
																							const _errs41 = errors;
																							if (!validate153(data17, {
																								instancePath: instancePath + "/build",
																								parentData: data,
																								parentDataProperty: "build",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
																								errors = vErrors.length;
																							}
																							var _valid0 = _errs41 === errors;
																							if (_valid0 && valid4) {
																								valid4 = false;
																								passing0 = [passing0, 5];
																							} else {
																								if (_valid0) {
																									valid4 = true;
																									passing0 = 5;
																									if (props2 !== true) props2 = true;
																								}
																								const _errs42 = errors;
																								if (!validate156(data17, {
																									instancePath: instancePath + "/build",
																									parentData: data,
																									parentDataProperty: "build",
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
																									errors = vErrors.length;
																								}
																								var _valid0 = _errs42 === errors;
																								if (_valid0 && valid4) {
																									valid4 = false;
																									passing0 = [passing0, 6];
																								} else if (_valid0) {
																									valid4 = true;
																									passing0 = 6;
																									if (props2 !== true) props2 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																			if (!valid4) {
																				const err0 = {
																					instancePath: instancePath + "/build",
																					schemaPath: "#/properties/build/oneOf",
																					keyword: "oneOf",
																					params: { passingSchemas: passing0 },
																					message: "must match exactly one schema in oneOf"
																				};
																				if (vErrors === null) vErrors = [err0];
																				else vErrors.push(err0);
																				errors++;
																				validate131.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs35;
																				if (vErrors !== null) {
																					if (_errs35) vErrors.length = _errs35;
																					else vErrors = null;
																				}
																			}
																			var valid0 = _errs34 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.processes !== void 0) {
																				let data18 = data.processes;
																				const _errs43 = errors;
																				if (errors === _errs43) {
																					if (Array.isArray(data18)) {
																						if (data18.length > 64) {
																							validate131.errors = [{
																								instancePath: instancePath + "/processes",
																								schemaPath: "#/properties/processes/maxItems",
																								keyword: "maxItems",
																								params: { limit: 64 },
																								message: "must NOT have more than 64 items"
																							}];
																							return false;
																						} else {
																							const len1 = data18.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								const _errs45 = errors;
																								if (!validate158(data18[i1], {
																									instancePath: instancePath + "/processes/" + i1,
																									parentData: data18,
																									parentDataProperty: i1,
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs45 === errors)) break;
																							}
																						}
																					} else {
																						validate131.errors = [{
																							instancePath: instancePath + "/processes",
																							schemaPath: "#/properties/processes/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs43 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate131.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.why === void 0 && (missing0 = "why")) {
			validate162.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "why")) {
				validate162.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				let data0 = data.path;
				if (typeof data0 === "string") {
					if ((0, import_ucs2length.default)(data0) > 4096) {
						validate162.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/maxLength",
							keyword: "maxLength",
							params: { limit: 4096 },
							message: "must NOT have more than 4096 characters"
						}];
						return false;
					}
				} else {
					validate162.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.line !== void 0) {
					let data1 = data.line;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate162.errors = [{
							instancePath: instancePath + "/line",
							schemaPath: "#/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate162.errors = [{
								instancePath: instancePath + "/line",
								schemaPath: "#/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.why !== void 0) {
						let data2 = data.why;
						if (typeof data2 === "string") {
							if ((0, import_ucs2length.default)(data2) > 4096) {
								validate162.errors = [{
									instancePath: instancePath + "/why",
									schemaPath: "#/properties/why/maxLength",
									keyword: "maxLength",
									params: { limit: 4096 },
									message: "must NOT have more than 4096 characters"
								}];
								return false;
							}
						} else {
							validate162.errors = [{
								instancePath: instancePath + "/why",
								schemaPath: "#/properties/why/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate162.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate162.errors = vErrors;
	return true;
}
validate162.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate164.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.spec === void 0 && (missing0 = "spec") || data.source === void 0 && (missing0 = "source") || data.environment === void 0 && (missing0 = "environment") || data.peers === void 0 && (missing0 = "peers") || data.baseImages === void 0 && (missing0 = "baseImages")) {
				validate164.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "spec" || key0 === "source" || key0 === "environment" || key0 === "peers" || key0 === "baseImages")) {
					validate164.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.spec !== void 0) {
						const _errs2 = errors;
						if (!validate127(data.spec, {
							instancePath: instancePath + "/spec",
							parentData: data,
							parentDataProperty: "spec",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							const _errs3 = errors;
							if (!validate127(data.source, {
								instancePath: instancePath + "/source",
								parentData: data,
								parentDataProperty: "source",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.environment !== void 0) {
								const _errs4 = errors;
								if (!validate127(data.environment, {
									instancePath: instancePath + "/environment",
									parentData: data,
									parentDataProperty: "environment",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.peers !== void 0) {
									const _errs5 = errors;
									if (!validate127(data.peers, {
										instancePath: instancePath + "/peers",
										parentData: data,
										parentDataProperty: "peers",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.baseImages !== void 0) {
										const _errs6 = errors;
										if (!validate127(data.baseImages, {
											instancePath: instancePath + "/baseImages",
											parentData: data,
											parentDataProperty: "baseImages",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate164.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate164.errors = vErrors;
	return errors === 0;
}
validate164.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern33 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.workload === void 0 && (missing0 = "workload") || data.tool === void 0 && (missing0 = "tool") || data.digests === void 0 && (missing0 = "digests") || data.files === void 0 && (missing0 = "files")) {
				validate123.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema46.properties, key0)) {
					validate123.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if ("karstkit.dev/v1" !== data.apiVersion) {
							validate123.errors = [{
								instancePath: instancePath + "/apiVersion",
								schemaPath: "#/properties/apiVersion/const",
								keyword: "const",
								params: { allowedValue: "karstkit.dev/v1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Record" !== data.kind) {
								validate123.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Record" },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.workload !== void 0) {
								let data2 = data.workload;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.kind === void 0 && (missing1 = "kind") || data2.name === void 0 && (missing1 = "name") || data2.owner === void 0 && (missing1 = "owner") || data2.environment === void 0 && (missing1 = "environment")) {
											validate123.errors = [{
												instancePath: instancePath + "/workload",
												schemaPath: "#/properties/workload/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "kind" || key1 === "name" || key1 === "owner" || key1 === "environment")) {
												validate123.errors = [{
													instancePath: instancePath + "/workload",
													schemaPath: "#/properties/workload/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs6 === errors) {
												if (data2.kind !== void 0) {
													let data3 = data2.kind;
													const _errs7 = errors;
													if (typeof data3 !== "string") {
														validate123.errors = [{
															instancePath: instancePath + "/workload/kind",
															schemaPath: "#/properties/workload/properties/kind/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(data3 === "Environment" || data3 === "Owner" || data3 === "Service")) {
														validate123.errors = [{
															instancePath: instancePath + "/workload/kind",
															schemaPath: "#/properties/workload/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema46.properties.workload.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.name !== void 0) {
														let data4 = data2.name;
														const _errs9 = errors;
														if (errors === _errs9) {
															if (typeof data4 === "string") {
																if ((0, import_ucs2length.default)(data4) > 63) {
																	validate123.errors = [{
																		instancePath: instancePath + "/workload/name",
																		schemaPath: "#/properties/workload/properties/name/maxLength",
																		keyword: "maxLength",
																		params: { limit: 63 },
																		message: "must NOT have more than 63 characters"
																	}];
																	return false;
																}
															} else {
																validate123.errors = [{
																	instancePath: instancePath + "/workload/name",
																	schemaPath: "#/properties/workload/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.owner !== void 0) {
															let data5 = data2.owner;
															const _errs11 = errors;
															if (errors === _errs11) {
																if (typeof data5 === "string") {
																	if ((0, import_ucs2length.default)(data5) > 63) {
																		validate123.errors = [{
																			instancePath: instancePath + "/workload/owner",
																			schemaPath: "#/properties/workload/properties/owner/maxLength",
																			keyword: "maxLength",
																			params: { limit: 63 },
																			message: "must NOT have more than 63 characters"
																		}];
																		return false;
																	}
																} else {
																	validate123.errors = [{
																		instancePath: instancePath + "/workload/owner",
																		schemaPath: "#/properties/workload/properties/owner/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data2.environment !== void 0) {
																let data6 = data2.environment;
																const _errs13 = errors;
																if (errors === _errs13) {
																	if (typeof data6 === "string") {
																		if ((0, import_ucs2length.default)(data6) > 63) {
																			validate123.errors = [{
																				instancePath: instancePath + "/workload/environment",
																				schemaPath: "#/properties/workload/properties/environment/maxLength",
																				keyword: "maxLength",
																				params: { limit: 63 },
																				message: "must NOT have more than 63 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate123.errors = [{
																			instancePath: instancePath + "/workload/environment",
																			schemaPath: "#/properties/workload/properties/environment/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid1 = _errs13 === errors;
															} else var valid1 = true;
														}
													}
												}
											}
										}
									} else {
										validate123.errors = [{
											instancePath: instancePath + "/workload",
											schemaPath: "#/properties/workload/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tool !== void 0) {
									let data7 = data.tool;
									const _errs15 = errors;
									if (errors === _errs15) {
										if (typeof data7 === "string") {
											if ((0, import_ucs2length.default)(data7) > 64) {
												validate123.errors = [{
													instancePath: instancePath + "/tool",
													schemaPath: "#/properties/tool/maxLength",
													keyword: "maxLength",
													params: { limit: 64 },
													message: "must NOT have more than 64 characters"
												}];
												return false;
											}
										} else {
											validate123.errors = [{
												instancePath: instancePath + "/tool",
												schemaPath: "#/properties/tool/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs15 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.identity !== void 0) {
										let data8 = data.identity;
										const _errs17 = errors;
										if (errors === _errs17) {
											if (typeof data8 === "string") {
												if ((0, import_ucs2length.default)(data8) > 1200) {
													validate123.errors = [{
														instancePath: instancePath + "/identity",
														schemaPath: "#/properties/identity/maxLength",
														keyword: "maxLength",
														params: { limit: 1200 },
														message: "must NOT have more than 1200 characters"
													}];
													return false;
												}
											} else {
												validate123.errors = [{
													instancePath: instancePath + "/identity",
													schemaPath: "#/properties/identity/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs17 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.source !== void 0) {
											const _errs19 = errors;
											if (!validate124(data.source, {
												instancePath: instancePath + "/source",
												parentData: data,
												parentDataProperty: "source",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs19 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.hints !== void 0) {
												const _errs20 = errors;
												if (!validate127(data.hints, {
													instancePath: instancePath + "/hints",
													parentData: data,
													parentDataProperty: "hints",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs20 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.launch !== void 0) {
													const _errs21 = errors;
													if (!validate131(data.launch, {
														instancePath: instancePath + "/launch",
														parentData: data,
														parentDataProperty: "launch",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.evidence !== void 0) {
														let data12 = data.evidence;
														const _errs22 = errors;
														if (errors === _errs22) {
															if (Array.isArray(data12)) {
																if (data12.length > 256) {
																	validate123.errors = [{
																		instancePath: instancePath + "/evidence",
																		schemaPath: "#/properties/evidence/maxItems",
																		keyword: "maxItems",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 items"
																	}];
																	return false;
																} else {
																	const len0 = data12.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs24 = errors;
																		if (!validate162(data12[i0], {
																			instancePath: instancePath + "/evidence/" + i0,
																			parentData: data12,
																			parentDataProperty: i0,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs24 === errors)) break;
																	}
																}
															} else {
																validate123.errors = [{
																	instancePath: instancePath + "/evidence",
																	schemaPath: "#/properties/evidence/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.digests !== void 0) {
															let data14 = data.digests;
															const _errs25 = errors;
															if (errors === _errs25) {
																if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																	if (Object.keys(data14).length > 64) {
																		validate123.errors = [{
																			instancePath: instancePath + "/digests",
																			schemaPath: "#/properties/digests/maxProperties",
																			keyword: "maxProperties",
																			params: { limit: 64 },
																			message: "must NOT have more than 64 properties"
																		}];
																		return false;
																	} else for (const key2 in data14) {
																		let data15 = data14[key2];
																		const _errs28 = errors;
																		if (errors === _errs28) {
																			if (typeof data15 === "string") {
																				if (!pattern33.test(data15)) {
																					validate123.errors = [{
																						instancePath: instancePath + "/digests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/properties/digests/additionalProperties/pattern",
																						keyword: "pattern",
																						params: { pattern: "^sha256:[0-9a-f]{64}$" },
																						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																					}];
																					return false;
																				}
																			} else {
																				validate123.errors = [{
																					instancePath: instancePath + "/digests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/digests/additionalProperties/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs28 === errors)) break;
																	}
																} else {
																	validate123.errors = [{
																		instancePath: instancePath + "/digests",
																		schemaPath: "#/properties/digests/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.inputs !== void 0) {
																const _errs30 = errors;
																if (!validate164(data.inputs, {
																	instancePath: instancePath + "/inputs",
																	parentData: data,
																	parentDataProperty: "inputs",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs30 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.image !== void 0) {
																	let data17 = data.image;
																	const _errs31 = errors;
																	if (errors === _errs31) {
																		if (typeof data17 === "string") {
																			if ((0, import_ucs2length.default)(data17) > 512) {
																				validate123.errors = [{
																					instancePath: instancePath + "/image",
																					schemaPath: "#/properties/image/maxLength",
																					keyword: "maxLength",
																					params: { limit: 512 },
																					message: "must NOT have more than 512 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate123.errors = [{
																				instancePath: instancePath + "/image",
																				schemaPath: "#/properties/image/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs31 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.uses !== void 0) {
																		let data18 = data.uses;
																		const _errs33 = errors;
																		if (errors === _errs33) {
																			if (Array.isArray(data18)) {
																				if (data18.length > 128) {
																					validate123.errors = [{
																						instancePath: instancePath + "/uses",
																						schemaPath: "#/properties/uses/maxItems",
																						keyword: "maxItems",
																						params: { limit: 128 },
																						message: "must NOT have more than 128 items"
																					}];
																					return false;
																				} else {
																					const len1 = data18.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let data19 = data18[i1];
																						const _errs35 = errors;
																						if (errors === _errs35) {
																							if (typeof data19 === "string") {
																								if ((0, import_ucs2length.default)(data19) > 128) {
																									validate123.errors = [{
																										instancePath: instancePath + "/uses/" + i1,
																										schemaPath: "#/properties/uses/items/maxLength",
																										keyword: "maxLength",
																										params: { limit: 128 },
																										message: "must NOT have more than 128 characters"
																									}];
																									return false;
																								}
																							} else {
																								validate123.errors = [{
																									instancePath: instancePath + "/uses/" + i1,
																									schemaPath: "#/properties/uses/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																						}
																						if (!(_errs35 === errors)) break;
																					}
																				}
																			} else {
																				validate123.errors = [{
																					instancePath: instancePath + "/uses",
																					schemaPath: "#/properties/uses/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.files !== void 0) {
																			let data20 = data.files;
																			const _errs37 = errors;
																			if (errors === _errs37) {
																				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																					if (Object.keys(data20).length > 4096) {
																						validate123.errors = [{
																							instancePath: instancePath + "/files",
																							schemaPath: "#/properties/files/maxProperties",
																							keyword: "maxProperties",
																							params: { limit: 4096 },
																							message: "must NOT have more than 4096 properties"
																						}];
																						return false;
																					} else {
																						for (const key3 in data20) {
																							const _errs39 = errors;
																							if (typeof key3 === "string") {
																								if ((0, import_ucs2length.default)(key3) > 1024) {
																									const err0 = {
																										instancePath: instancePath + "/files",
																										schemaPath: "#/properties/files/propertyNames/maxLength",
																										keyword: "maxLength",
																										params: { limit: 1024 },
																										message: "must NOT have more than 1024 characters",
																										propertyName: key3
																									};
																									if (vErrors === null) vErrors = [err0];
																									else vErrors.push(err0);
																									errors++;
																								}
																							}
																							var valid5 = _errs39 === errors;
																							if (!valid5) {
																								const err1 = {
																									instancePath: instancePath + "/files",
																									schemaPath: "#/properties/files/propertyNames",
																									keyword: "propertyNames",
																									params: { propertyName: key3 },
																									message: "property name must be valid"
																								};
																								if (vErrors === null) vErrors = [err1];
																								else vErrors.push(err1);
																								errors++;
																								validate123.errors = vErrors;
																								return false;
																							}
																						}
																						if (valid5) for (const key4 in data20) {
																							const _errs41 = errors;
																							if (!validate127(data20[key4], {
																								instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																								parentData: data20,
																								parentDataProperty: key4,
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs41 === errors)) break;
																						}
																					}
																				} else {
																					validate123.errors = [{
																						instancePath: instancePath + "/files",
																						schemaPath: "#/properties/files/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs37 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.pending !== void 0) {
																				let data22 = data.pending;
																				const _errs42 = errors;
																				if (errors === _errs42) {
																					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																						if (Object.keys(data22).length > 4096) {
																							validate123.errors = [{
																								instancePath: instancePath + "/pending",
																								schemaPath: "#/properties/pending/maxProperties",
																								keyword: "maxProperties",
																								params: { limit: 4096 },
																								message: "must NOT have more than 4096 properties"
																							}];
																							return false;
																						} else {
																							for (const key5 in data22) {
																								const _errs44 = errors;
																								if (typeof key5 === "string") {
																									if ((0, import_ucs2length.default)(key5) > 1024) {
																										const err2 = {
																											instancePath: instancePath + "/pending",
																											schemaPath: "#/properties/pending/propertyNames/maxLength",
																											keyword: "maxLength",
																											params: { limit: 1024 },
																											message: "must NOT have more than 1024 characters",
																											propertyName: key5
																										};
																										if (vErrors === null) vErrors = [err2];
																										else vErrors.push(err2);
																										errors++;
																									}
																								}
																								var valid7 = _errs44 === errors;
																								if (!valid7) {
																									const err3 = {
																										instancePath: instancePath + "/pending",
																										schemaPath: "#/properties/pending/propertyNames",
																										keyword: "propertyNames",
																										params: { propertyName: key5 },
																										message: "property name must be valid"
																									};
																									if (vErrors === null) vErrors = [err3];
																									else vErrors.push(err3);
																									errors++;
																									validate123.errors = vErrors;
																									return false;
																								}
																							}
																							if (valid7) for (const key6 in data22) {
																								const _errs46 = errors;
																								if (!validate127(data22[key6], {
																									instancePath: instancePath + "/pending/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																									parentData: data22,
																									parentDataProperty: key6,
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs46 === errors)) break;
																							}
																						}
																					} else {
																						validate123.errors = [{
																							instancePath: instancePath + "/pending",
																							schemaPath: "#/properties/pending/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs42 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate123.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema20 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://karstkit.dev/schemas/service-spec.schema.json",
	"title": "ServiceSpec",
	"description": "A repository that runs as a service.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"slug": {
			"type": "string",
			"minLength": 1,
			"maxLength": 512,
			"description": "Where the source lies: `gh:owner/repo#ref`, or `./path`."
		},
		"name": {
			"$ref": "#/$defs/Name",
			"description": "Name of the workload; from the slug when absent."
		},
		"owner": {
			"$ref": "#/$defs/Owner",
			"description": "Whose it is; the environment's owner when absent."
		},
		"environments": {
			"type": "array",
			"items": { "$ref": "#/$defs/Name" },
			"minItems": 1,
			"maxItems": 32,
			"uniqueItems": true,
			"description": "Environments it is rendered for; the default environment when absent."
		},
		"path": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$",
			"maxLength": 512,
			"description": "Directory of the project within the source.",
			"examples": ["services/api"]
		},
		"language": {
			"type": "string",
			"enum": [
				"python",
				"node",
				"go",
				"rust",
				"java",
				"static"
			],
			"description": "When the search should not decide."
		},
		"version": {
			"type": "string",
			"pattern": "^[0-9]+(\\.[0-9]+){0,2}$",
			"maxLength": 16,
			"description": "Language version."
		},
		"entrypoint": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024,
			"description": "How it starts: `module:object`, `script`, `file.py`, or `<kind>:<target>`."
		},
		"command": {
			"$ref": "#/$defs/Argv",
			"description": "How it starts, in exec form."
		},
		"dockerfile": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$",
			"maxLength": 512,
			"description": "The author's Dockerfile in the source, or `generate` to render ours although there is one."
		},
		"baseImages": { "$ref": "#/$defs/BaseImages" },
		"systemPackages": { "$ref": "#/$defs/SystemPackages" },
		"image": { "$ref": "#/$defs/ImageReference" },
		"pullSecret": {
			"type": "string",
			"pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
			"maxLength": 253,
			"description": "Secret with the registry's credentials."
		},
		"port": { "$ref": "#/$defs/Port" },
		"uses": {
			"type": "array",
			"items": { "$ref": "#/$defs/ServiceReference" },
			"maxItems": 128,
			"uniqueItems": true,
			"description": "Services it calls; they let it in."
		},
		"allow": {
			"type": "array",
			"items": { "$ref": "#/$defs/ServiceReference" },
			"maxItems": 128,
			"uniqueItems": true,
			"description": "Services of other owners that may call it, as `owner/name`."
		},
		"env": { "$ref": "#/$defs/Environment" },
		"files": {
			"type": "array",
			"items": { "$ref": "#/$defs/File" },
			"maxItems": 64,
			"description": "Read-only files."
		},
		"replicas": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e3,
			"default": 1,
			"description": "Number of pods."
		},
		"autoscale": { "$ref": "#/$defs/Autoscale" },
		"podDisruptionBudget": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minAvailable": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3,
					"description": "Pods that stay."
				},
				"maxUnavailable": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3,
					"description": "Pods that may go at once."
				}
			},
			"description": "How many pods a node drain may take at once. Name one of the two.",
			"minProperties": 1,
			"maxProperties": 1
		},
		"resources": { "$ref": "#/$defs/Resources" },
		"expose": { "$ref": "#/$defs/Expose" },
		"probe": { "$ref": "#/$defs/Probe" },
		"volumes": {
			"type": "array",
			"items": { "$ref": "#/$defs/Volume" },
			"maxItems": 64,
			"description": "What is mounted."
		},
		"egress": {
			"type": "array",
			"items": { "$ref": "#/$defs/Egress" },
			"maxItems": 128,
			"description": "Destinations beyond DNS, mesh peers, telemetry and public addresses."
		},
		"telemetry": { "$ref": "#/$defs/Telemetry" },
		"mesh": {
			"type": "boolean",
			"default": true,
			"description": "false: a plain Service without a sidecar."
		},
		"processes": {
			"type": "object",
			"propertyNames": {
				"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
				"maxLength": 32
			},
			"additionalProperties": { "$ref": "#/$defs/Process" },
			"maxProperties": 32,
			"description": "Further processes of the same image."
		},
		"terminationGracePeriodSeconds": {
			"type": "integer",
			"minimum": 1,
			"maximum": 3600,
			"default": 30,
			"description": "Time to stop after SIGTERM."
		},
		"labels": { "$ref": "#/$defs/Labels" },
		"annotations": { "$ref": "#/$defs/Labels" },
		"patches": {
			"type": "array",
			"items": { "$ref": "#/$defs/Patch" },
			"maxItems": 64,
			"description": "Changes to rendered objects."
		}
	},
	"required": ["slug"],
	"$defs": {
		"Name": {
			"type": "string",
			"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
			"maxLength": 52,
			"description": "A DNS-1123 label of at most 52 characters."
		},
		"Quantity": {
			"type": "string",
			"pattern": "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
			"description": "A Kubernetes quantity."
		},
		"Argv": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 4096
			},
			"minItems": 1,
			"maxItems": 128,
			"description": "A command in exec form: no shell reads it."
		},
		"EnvironmentVariable": {
			"oneOf": [
				{
					"type": "string",
					"maxLength": 32768
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"secret": {
							"type": "string",
							"minLength": 1,
							"maxLength": 253,
							"description": "Name of the Secret."
						},
						"key": {
							"type": "string",
							"minLength": 1,
							"maxLength": 253,
							"description": "Key in the Secret."
						},
						"optional": {
							"type": "boolean",
							"default": false,
							"description": "Start without it when it is missing."
						}
					},
					"required": ["secret", "key"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"configMap": {
							"type": "string",
							"minLength": 1,
							"maxLength": 253,
							"description": "Name of the ConfigMap."
						},
						"key": {
							"type": "string",
							"minLength": 1,
							"maxLength": 253,
							"description": "Key in the ConfigMap."
						},
						"optional": {
							"type": "boolean",
							"default": false,
							"description": "Start without it when it is missing."
						}
					},
					"required": ["configMap", "key"]
				}
			],
			"description": "A literal text, or a reference to a key of a Secret or ConfigMap in the owner's namespace."
		},
		"Environment": {
			"type": "object",
			"propertyNames": {
				"pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
				"maxLength": 253
			},
			"additionalProperties": { "$ref": "#/$defs/EnvironmentVariable" },
			"maxProperties": 256,
			"description": "Environment variables by name."
		},
		"Port": {
			"oneOf": [{
				"type": "integer",
				"minimum": 1,
				"maximum": 65535
			}, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"number": {
						"type": "integer",
						"minimum": 1,
						"maximum": 65535,
						"description": "Port number."
					},
					"protocol": {
						"type": "string",
						"enum": [
							"http",
							"grpc",
							"tcp"
						],
						"description": "What is spoken on it."
					}
				},
				"required": ["number"]
			}],
			"description": "The port the app listens on."
		},
		"Resources": {
			"oneOf": [{
				"type": "string",
				"enum": [
					"nano",
					"small",
					"medium",
					"large"
				]
			}, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"requests": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"cpu": { "$ref": "#/$defs/Quantity" },
							"memory": { "$ref": "#/$defs/Quantity" }
						},
						"required": ["cpu", "memory"],
						"description": "What the scheduler keeps free."
					},
					"limits": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"cpu": { "$ref": "#/$defs/Quantity" },
							"memory": { "$ref": "#/$defs/Quantity" }
						},
						"required": ["memory"],
						"description": "What the pod may not exceed."
					}
				},
				"required": ["requests", "limits"]
			}],
			"description": "A preset, or explicit requests and limits."
		},
		"Autoscale": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"min": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"default": 1,
					"description": "Fewest replicas."
				},
				"max": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"description": "Most replicas."
				},
				"cpu": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100,
					"default": 80,
					"description": "Target average CPU use, percent of the request."
				},
				"memory": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100,
					"description": "Target average memory use, percent of the request."
				}
			},
			"required": ["max"],
			"description": "A HorizontalPodAutoscaler instead of a fixed number."
		},
		"Expose": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"host": {
					"type": "string",
					"pattern": "^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$",
					"maxLength": 253,
					"description": "Host name the ingress answers for."
				},
				"path": {
					"type": "string",
					"pattern": "^/[A-Za-z0-9._~/-]*$",
					"maxLength": 512,
					"default": "/",
					"description": "Path prefix."
				},
				"entryPoints": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[a-z0-9-]+$",
						"maxLength": 63
					},
					"minItems": 1,
					"maxItems": 8,
					"default": ["websecure"],
					"description": "Traefik entry points."
				},
				"tls": {
					"oneOf": [
						{ "type": "boolean" },
						{
							"type": "object",
							"additionalProperties": false,
							"properties": { "secret": {
								"type": "string",
								"maxLength": 253,
								"minLength": 1,
								"description": "Secret with tls.crt and tls.key."
							} },
							"required": ["secret"]
						},
						{
							"type": "object",
							"additionalProperties": false,
							"properties": { "resolver": {
								"type": "string",
								"pattern": "^[A-Za-z0-9_-]+$",
								"maxLength": 63,
								"description": "Traefik certificate resolver."
							} },
							"required": ["resolver"]
						}
					],
					"default": true,
					"description": "TLS at the ingress: true for the default certificate, a Secret's name, or a certificate resolver."
				}
			},
			"required": ["host"],
			"description": "An IngressRoute that makes the service reachable from outside."
		},
		"Probe": {
			"oneOf": [
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"path": {
							"type": "string",
							"pattern": "^/[!-~]*$",
							"maxLength": 1024,
							"description": "HTTP path that answers 2xx or 3xx."
						},
						"initialDelaySeconds": {
							"type": "integer",
							"minimum": 0,
							"maximum": 3600,
							"description": "Wait before the first probe."
						},
						"periodSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3600,
							"default": 10,
							"description": "Between probes."
						},
						"timeoutSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 300,
							"default": 2,
							"description": "For one probe."
						},
						"startupSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3600,
							"default": 120,
							"description": "Longest start before the pod is restarted."
						}
					},
					"required": ["path"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"grpc": {
							"type": "string",
							"maxLength": 253,
							"description": "gRPC health service name; empty for the whole server."
						},
						"periodSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3600,
							"default": 10,
							"description": "Between probes."
						},
						"timeoutSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 300,
							"default": 2,
							"description": "For one probe."
						},
						"startupSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3600,
							"default": 120,
							"description": "Longest start before the pod is restarted."
						}
					},
					"required": ["grpc"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"tcp": {
							"const": true,
							"description": "A plain connect to the port."
						},
						"periodSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3600,
							"default": 10,
							"description": "Between probes."
						},
						"timeoutSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 300,
							"default": 2,
							"description": "For one probe."
						},
						"startupSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3600,
							"default": 120,
							"description": "Longest start before the pod is restarted."
						}
					},
					"required": ["tcp"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"exec": { "$ref": "#/$defs/Argv" },
						"periodSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3600,
							"default": 10,
							"description": "Between probes."
						},
						"timeoutSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 300,
							"default": 2,
							"description": "For one probe."
						},
						"startupSeconds": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3600,
							"default": 120,
							"description": "Longest start before the pod is restarted."
						}
					},
					"required": ["exec"]
				},
				{ "const": false }
			],
			"description": "How Kubernetes asks whether the app is alive."
		},
		"MountPath": {
			"type": "string",
			"pattern": "^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$",
			"maxLength": 512,
			"description": "Absolute path in the container."
		},
		"Volume": {
			"oneOf": [
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"path": { "$ref": "#/$defs/MountPath" },
						"size": { "$ref": "#/$defs/Quantity" },
						"storageClass": {
							"type": "string",
							"pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
							"maxLength": 253,
							"description": "StorageClass; the cluster's default when absent."
						},
						"accessMode": {
							"type": "string",
							"enum": [
								"ReadWriteOnce",
								"ReadWriteOncePod",
								"ReadWriteMany",
								"ReadOnlyMany"
							],
							"default": "ReadWriteOnce",
							"description": "How many may mount it."
						}
					},
					"required": ["path", "size"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"path": { "$ref": "#/$defs/MountPath" },
						"emptyDir": {
							"type": "string",
							"pattern": "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
							"description": "Size limit of a directory that lives as long as the pod."
						}
					},
					"required": ["path", "emptyDir"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"path": { "$ref": "#/$defs/MountPath" },
						"secret": {
							"type": "string",
							"minLength": 1,
							"maxLength": 253,
							"description": "Secret whose keys become read-only files."
						}
					},
					"required": ["path", "secret"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"path": { "$ref": "#/$defs/MountPath" },
						"configMap": {
							"type": "string",
							"minLength": 1,
							"maxLength": 253,
							"description": "ConfigMap whose keys become read-only files."
						}
					},
					"required": ["path", "configMap"]
				}
			],
			"description": "Something mounted; the root file system is read-only and /tmp is always writable."
		},
		"File": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"path": { "$ref": "#/$defs/MountPath" },
				"content": {
					"type": "string",
					"maxLength": 131072,
					"description": "The file's text."
				}
			},
			"required": ["path", "content"],
			"description": "A read-only file, delivered through a generated ConfigMap."
		},
		"Egress": {
			"oneOf": [
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"host": {
							"type": "string",
							"pattern": "^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$",
							"description": "Host name or address."
						},
						"port": {
							"type": "integer",
							"minimum": 1,
							"maximum": 65535,
							"description": "Port number."
						},
						"protocol": {
							"type": "string",
							"enum": ["TCP", "UDP"],
							"default": "TCP",
							"description": "Transport."
						}
					},
					"required": ["host", "port"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"cidr": {
							"type": "string",
							"pattern": "^[0-9A-Fa-f.:]+/[0-9]{1,3}$",
							"maxLength": 49,
							"description": "Address range."
						},
						"port": {
							"type": "integer",
							"minimum": 1,
							"maximum": 65535,
							"description": "Port number."
						},
						"protocol": {
							"type": "string",
							"enum": ["TCP", "UDP"],
							"default": "TCP",
							"description": "Transport."
						}
					},
					"required": ["cidr", "port"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"namespace": {
							"type": "string",
							"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
							"maxLength": 63,
							"description": "Namespace of the cluster."
						},
						"port": {
							"type": "integer",
							"minimum": 1,
							"maximum": 65535,
							"description": "Port number."
						},
						"protocol": {
							"type": "string",
							"enum": ["TCP", "UDP"],
							"default": "TCP",
							"description": "Transport."
						},
						"labels": {
							"type": "object",
							"additionalProperties": {
								"type": "string",
								"maxLength": 63
							},
							"maxProperties": 16,
							"description": "Labels of the pods."
						}
					},
					"required": ["namespace", "port"]
				}
			],
			"description": "A destination beyond DNS, mesh peers, telemetry and public addresses."
		},
		"Telemetry": {
			"oneOf": [
				{ "const": false },
				{ "const": "operator" },
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"endpoint": {
							"type": "string",
							"pattern": "^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$",
							"maxLength": 2048,
							"description": "OTLP endpoint. Port 4317 speaks gRPC, 4318 HTTP."
						},
						"protocol": {
							"type": "string",
							"enum": ["grpc", "http"],
							"description": "When the port does not tell."
						},
						"service": {
							"type": "string",
							"pattern": "^[A-Za-z0-9._-]+$",
							"maxLength": 255,
							"description": "Service name in spans; the workload's name when absent."
						}
					}
				}
			],
			"description": "OpenTelemetry: where spans go, `operator` to leave it to the OpenTelemetry operator, or false for an image without it."
		},
		"Process": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"command": { "$ref": "#/$defs/Argv" },
				"entrypoint": {
					"type": "string",
					"minLength": 1,
					"maxLength": 1024,
					"description": "What to run, in the grammar of `entrypoint`."
				},
				"schedule": {
					"type": "string",
					"pattern": "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$",
					"maxLength": 128,
					"description": "Cron schedule: makes it a CronJob."
				},
				"timeZone": {
					"type": "string",
					"pattern": "^[A-Za-z0-9_+/-]+$",
					"maxLength": 64,
					"description": "Time zone of the schedule."
				},
				"replicas": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3,
					"description": "Pods of a worker."
				},
				"resources": { "$ref": "#/$defs/Resources" },
				"env": { "$ref": "#/$defs/Environment" },
				"deadlineSeconds": {
					"type": "integer",
					"minimum": 1,
					"maximum": 604800,
					"default": 3600,
					"description": "Longest run of a job."
				}
			},
			"description": "A further process of the same image: `release` is a Job before a rollout, one with `schedule` a CronJob, any other a worker."
		},
		"Patch": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"target": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"kind": {
							"type": "string",
							"pattern": "^[A-Z][A-Za-z]+$",
							"maxLength": 63,
							"description": "Kind of the object."
						},
						"name": {
							"type": "string",
							"maxLength": 253,
							"description": "Its name, when several have the kind."
						}
					},
					"required": ["kind"],
					"description": "Which rendered object."
				},
				"patch": {
					"oneOf": [{ "type": "object" }, {
						"type": "array",
						"items": { "type": "object" },
						"minItems": 1
					}],
					"description": "A strategic-merge-like mapping (null deletes a field), or a list of JSON Patch operations (RFC 6902)."
				}
			},
			"required": ["target", "patch"],
			"description": "The way out: applied before the gate, so checked like everything else."
		},
		"BaseImages": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"build": {
					"type": "string",
					"minLength": 1,
					"maxLength": 512,
					"description": "Image of the build stage."
				},
				"run": {
					"type": "string",
					"minLength": 1,
					"maxLength": 512,
					"description": "Image of the last stage."
				}
			},
			"description": "Base images instead of the language's own; a digest pins them."
		},
		"ImageReference": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$",
					"maxLength": 255,
					"description": "Repository of the image, without tag."
				},
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$",
					"description": "The built image's digest, written by the build."
				},
				"automation": {
					"type": "boolean",
					"default": false,
					"description": "Let Flux image automation write the tag."
				}
			},
			"description": "Where the built image lies; from `registry` of karst.yaml when absent."
		},
		"Owner": {
			"type": "string",
			"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
			"maxLength": 39,
			"description": "The tenant; names the namespace."
		},
		"ServiceReference": {
			"type": "string",
			"pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
			"maxLength": 92,
			"description": "A service by name, or `owner/name` for another owner's."
		},
		"SystemPackages": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"build": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9+.-]+$",
						"maxLength": 64
					},
					"maxItems": 64,
					"description": "In the build stage."
				},
				"run": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9+.-]+$",
						"maxLength": 64
					},
					"maxItems": 64,
					"description": "In the last stage."
				}
			},
			"description": "Debian packages the image needs."
		},
		"Labels": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"maxLength": 4096
			},
			"maxProperties": 64,
			"description": "Labels or annotations by key; reserved prefixes are refused."
		}
	}
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 52) {
			validate54.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 52 },
				message: "must NOT have more than 52 characters"
			}];
			return false;
		} else if (!pattern3.test(data)) {
			validate54.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
				message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
			}];
			return false;
		}
	} else {
		validate54.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate54.errors = vErrors;
	return true;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 39) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 39 },
				message: "must NOT have more than 39 characters"
			}];
			return false;
		} else if (!pattern3.test(data)) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
				message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
			}];
			return false;
		}
	} else {
		validate56.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate56.errors = vErrors;
	return true;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 128) {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 128 },
				message: "must NOT have more than 128 items"
			}];
			return false;
		} else if (data.length < 1) {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			}];
			return false;
		} else {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if ((0, import_ucs2length.default)(data0) > 4096) {
						validate59.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/maxLength",
							keyword: "maxLength",
							params: { limit: 4096 },
							message: "must NOT have more than 4096 characters"
						}];
						return false;
					} else if ((0, import_ucs2length.default)(data0) < 1) {
						validate59.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate59.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
			}
		}
	} else {
		validate59.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate59.errors = vErrors;
	return true;
}
validate59.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "build" || key0 === "run")) {
			validate61.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.build !== void 0) {
			let data0 = data.build;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 512) {
					validate61.errors = [{
						instancePath: instancePath + "/build",
						schemaPath: "#/properties/build/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					}];
					return false;
				} else if ((0, import_ucs2length.default)(data0) < 1) {
					validate61.errors = [{
						instancePath: instancePath + "/build",
						schemaPath: "#/properties/build/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate61.errors = [{
					instancePath: instancePath + "/build",
					schemaPath: "#/properties/build/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.run !== void 0) {
				let data1 = data.run;
				if (typeof data1 === "string") {
					if ((0, import_ucs2length.default)(data1) > 512) {
						validate61.errors = [{
							instancePath: instancePath + "/run",
							schemaPath: "#/properties/run/maxLength",
							keyword: "maxLength",
							params: { limit: 512 },
							message: "must NOT have more than 512 characters"
						}];
						return false;
					} else if ((0, import_ucs2length.default)(data1) < 1) {
						validate61.errors = [{
							instancePath: instancePath + "/run",
							schemaPath: "#/properties/run/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate61.errors = [{
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate61.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate61.errors = vErrors;
	return true;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern30 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9+.-]+$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "build" || key0 === "run")) {
			validate63.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.build !== void 0) {
			let data0 = data.build;
			if (Array.isArray(data0)) {
				if (data0.length > 64) {
					validate63.errors = [{
						instancePath: instancePath + "/build",
						schemaPath: "#/properties/build/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					}];
					return false;
				} else {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (typeof data1 === "string") {
							if ((0, import_ucs2length.default)(data1) > 64) {
								validate63.errors = [{
									instancePath: instancePath + "/build/" + i0,
									schemaPath: "#/properties/build/items/maxLength",
									keyword: "maxLength",
									params: { limit: 64 },
									message: "must NOT have more than 64 characters"
								}];
								return false;
							} else if (!pattern30.test(data1)) {
								validate63.errors = [{
									instancePath: instancePath + "/build/" + i0,
									schemaPath: "#/properties/build/items/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z0-9][a-z0-9+.-]+$" },
									message: "must match pattern \"^[a-z0-9][a-z0-9+.-]+$\""
								}];
								return false;
							}
						} else {
							validate63.errors = [{
								instancePath: instancePath + "/build/" + i0,
								schemaPath: "#/properties/build/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
				}
			} else {
				validate63.errors = [{
					instancePath: instancePath + "/build",
					schemaPath: "#/properties/build/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.run !== void 0) {
				let data2 = data.run;
				if (Array.isArray(data2)) {
					if (data2.length > 64) {
						validate63.errors = [{
							instancePath: instancePath + "/run",
							schemaPath: "#/properties/run/maxItems",
							keyword: "maxItems",
							params: { limit: 64 },
							message: "must NOT have more than 64 items"
						}];
						return false;
					} else {
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data3 = data2[i1];
							if (typeof data3 === "string") {
								if ((0, import_ucs2length.default)(data3) > 64) {
									validate63.errors = [{
										instancePath: instancePath + "/run/" + i1,
										schemaPath: "#/properties/run/items/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									}];
									return false;
								} else if (!pattern30.test(data3)) {
									validate63.errors = [{
										instancePath: instancePath + "/run/" + i1,
										schemaPath: "#/properties/run/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9+.-]+$" },
										message: "must match pattern \"^[a-z0-9][a-z0-9+.-]+$\""
									}];
									return false;
								}
							} else {
								validate63.errors = [{
									instancePath: instancePath + "/run/" + i1,
									schemaPath: "#/properties/run/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					}
				} else {
					validate63.errors = [{
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate63.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate63.errors = vErrors;
	return true;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern32 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "digest" || key0 === "automation")) {
			validate65.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 255) {
					validate65.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					}];
					return false;
				} else if (!pattern32.test(data0)) {
					validate65.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" },
						message: "must match pattern \"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$\""
					}];
					return false;
				}
			} else {
				validate65.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.digest !== void 0) {
				let data1 = data.digest;
				if (typeof data1 === "string") {
					if (!pattern33.test(data1)) {
						validate65.errors = [{
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^sha256:[0-9a-f]{64}$" },
							message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
						}];
						return false;
					}
				} else {
					validate65.errors = [{
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.automation !== void 0) {
					if (typeof data.automation !== "boolean") {
						validate65.errors = [{
							instancePath: instancePath + "/automation",
							schemaPath: "#/properties/automation/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate65.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate65.errors = vErrors;
	return true;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"oneOf": [{
		"type": "integer",
		"minimum": 1,
		"maximum": 65535
	}, {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"number": {
				"type": "integer",
				"minimum": 1,
				"maximum": 65535,
				"description": "Port number."
			},
			"protocol": {
				"type": "string",
				"enum": [
					"http",
					"grpc",
					"tcp"
				],
				"description": "What is spoken on it."
			}
		},
		"required": ["number"]
	}],
	"description": "The port the app listens on."
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (errors === _errs1) {
		if (typeof data == "number" && isFinite(data)) {
			if (data > 65535 || isNaN(data)) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/0/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 65535
					},
					message: "must be <= 65535"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			} else if (data < 1 || isNaN(data)) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/0/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.number === void 0 && (missing0 = "number")) {
				const err3 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				const _errs5 = errors;
				for (const key0 in data) if (!(key0 === "number" || key0 === "protocol")) {
					const err4 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
					break;
				}
				if (_errs5 === errors) {
					if (data.number !== void 0) {
						let data0 = data.number;
						const _errs6 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							const err5 = {
								instancePath: instancePath + "/number",
								schemaPath: "#/oneOf/1/properties/number/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (errors === _errs6) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 65535 || isNaN(data0)) {
									const err6 = {
										instancePath: instancePath + "/number",
										schemaPath: "#/oneOf/1/properties/number/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 65535
										},
										message: "must be <= 65535"
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								} else if (data0 < 1 || isNaN(data0)) {
									const err7 = {
										instancePath: instancePath + "/number",
										schemaPath: "#/oneOf/1/properties/number/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.protocol !== void 0) {
							let data1 = data.protocol;
							const _errs8 = errors;
							if (typeof data1 !== "string") {
								const err8 = {
									instancePath: instancePath + "/protocol",
									schemaPath: "#/oneOf/1/properties/protocol/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (!(data1 === "http" || data1 === "grpc" || data1 === "tcp")) {
								const err9 = {
									instancePath: instancePath + "/protocol",
									schemaPath: "#/oneOf/1/properties/protocol/enum",
									keyword: "enum",
									params: { allowedValues: schema27.oneOf[1].properties.protocol.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							var valid1 = _errs8 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
		validate67.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate67.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate67.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern35 = /* @__PURE__ */ new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 92) {
			validate69.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 92 },
				message: "must NOT have more than 92 characters"
			}];
			return false;
		} else if (!pattern35.test(data)) {
			validate69.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
				message: "must match pattern \"^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
			}];
			return false;
		}
	} else {
		validate69.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate69.errors = vErrors;
	return true;
}
validate69.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern36 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (typeof data === "string") {
			if ((0, import_ucs2length.default)(data) > 32768) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/maxLength",
					keyword: "maxLength",
					params: { limit: 32768 },
					message: "must NOT have more than 32768 characters"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.secret === void 0 && (missing0 = "secret") || data.key === void 0 && (missing0 = "key")) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else {
				const _errs5 = errors;
				for (const key0 in data) if (!(key0 === "secret" || key0 === "key" || key0 === "optional")) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
					break;
				}
				if (_errs5 === errors) {
					if (data.secret !== void 0) {
						let data0 = data.secret;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 253) {
									const err4 = {
										instancePath: instancePath + "/secret",
										schemaPath: "#/oneOf/1/properties/secret/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								} else if ((0, import_ucs2length.default)(data0) < 1) {
									const err5 = {
										instancePath: instancePath + "/secret",
										schemaPath: "#/oneOf/1/properties/secret/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
							} else {
								const err6 = {
									instancePath: instancePath + "/secret",
									schemaPath: "#/oneOf/1/properties/secret/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.key !== void 0) {
							let data1 = data.key;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (typeof data1 === "string") {
									if ((0, import_ucs2length.default)(data1) > 253) {
										const err7 = {
											instancePath: instancePath + "/key",
											schemaPath: "#/oneOf/1/properties/key/maxLength",
											keyword: "maxLength",
											params: { limit: 253 },
											message: "must NOT have more than 253 characters"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									} else if ((0, import_ucs2length.default)(data1) < 1) {
										const err8 = {
											instancePath: instancePath + "/key",
											schemaPath: "#/oneOf/1/properties/key/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
								} else {
									const err9 = {
										instancePath: instancePath + "/key",
										schemaPath: "#/oneOf/1/properties/key/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
							var valid1 = _errs8 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.optional !== void 0) {
								const _errs10 = errors;
								if (typeof data.optional !== "boolean") {
									const err10 = {
										instancePath: instancePath + "/optional",
										schemaPath: "#/oneOf/1/properties/optional/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
						}
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			var props0 = true;
		}
		const _errs12 = errors;
		if (errors === _errs12) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if (data.configMap === void 0 && (missing1 = "configMap") || data.key === void 0 && (missing1 = "key")) {
					const err12 = {
						instancePath,
						schemaPath: "#/oneOf/2/required",
						keyword: "required",
						params: { missingProperty: missing1 },
						message: "must have required property '" + missing1 + "'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				} else {
					const _errs14 = errors;
					for (const key1 in data) if (!(key1 === "configMap" || key1 === "key" || key1 === "optional")) {
						const err13 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
						break;
					}
					if (_errs14 === errors) {
						if (data.configMap !== void 0) {
							let data3 = data.configMap;
							const _errs15 = errors;
							if (errors === _errs15) {
								if (typeof data3 === "string") {
									if ((0, import_ucs2length.default)(data3) > 253) {
										const err14 = {
											instancePath: instancePath + "/configMap",
											schemaPath: "#/oneOf/2/properties/configMap/maxLength",
											keyword: "maxLength",
											params: { limit: 253 },
											message: "must NOT have more than 253 characters"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									} else if ((0, import_ucs2length.default)(data3) < 1) {
										const err15 = {
											instancePath: instancePath + "/configMap",
											schemaPath: "#/oneOf/2/properties/configMap/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								} else {
									const err16 = {
										instancePath: instancePath + "/configMap",
										schemaPath: "#/oneOf/2/properties/configMap/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
							var valid2 = _errs15 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.key !== void 0) {
								let data4 = data.key;
								const _errs17 = errors;
								if (errors === _errs17) {
									if (typeof data4 === "string") {
										if ((0, import_ucs2length.default)(data4) > 253) {
											const err17 = {
												instancePath: instancePath + "/key",
												schemaPath: "#/oneOf/2/properties/key/maxLength",
												keyword: "maxLength",
												params: { limit: 253 },
												message: "must NOT have more than 253 characters"
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										} else if ((0, import_ucs2length.default)(data4) < 1) {
											const err18 = {
												instancePath: instancePath + "/key",
												schemaPath: "#/oneOf/2/properties/key/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									} else {
										const err19 = {
											instancePath: instancePath + "/key",
											schemaPath: "#/oneOf/2/properties/key/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								}
								var valid2 = _errs17 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.optional !== void 0) {
									const _errs19 = errors;
									if (typeof data.optional !== "boolean") {
										const err20 = {
											instancePath: instancePath + "/optional",
											schemaPath: "#/oneOf/2/properties/optional/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
									var valid2 = _errs19 === errors;
								} else var valid2 = true;
							}
						}
					}
				}
			} else {
				const err21 = {
					instancePath,
					schemaPath: "#/oneOf/2/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		var _valid0 = _errs12 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err22 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
		validate73.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate73.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 256) {
				validate72.errors = [{
					instancePath,
					schemaPath: "#/maxProperties",
					keyword: "maxProperties",
					params: { limit: 256 },
					message: "must NOT have more than 256 properties"
				}];
				return false;
			} else {
				for (const key0 in data) {
					const _errs1 = errors;
					if (typeof key0 === "string") {
						if ((0, import_ucs2length.default)(key0) > 253) {
							const err0 = {
								instancePath,
								schemaPath: "#/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 253 },
								message: "must NOT have more than 253 characters",
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						} else if (!pattern36.test(key0)) {
							const err1 = {
								instancePath,
								schemaPath: "#/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					}
					var valid0 = _errs1 === errors;
					if (!valid0) {
						const err2 = {
							instancePath,
							schemaPath: "#/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key0 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
						validate72.errors = vErrors;
						return false;
					}
				}
				if (valid0) for (const key1 in data) {
					const _errs3 = errors;
					if (!validate73(data[key1], {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
					if (!(_errs3 === errors)) break;
				}
			}
		} else {
			validate72.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern37 = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if ((0, import_ucs2length.default)(data) > 512) {
			validate77.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 512 },
				message: "must NOT have more than 512 characters"
			}];
			return false;
		} else if (!pattern37.test(data)) {
			validate77.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$" },
				message: "must match pattern \"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$\""
			}];
			return false;
		}
	} else {
		validate77.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate77.errors = vErrors;
	return true;
}
validate77.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.content === void 0 && (missing0 = "content")) {
				validate76.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "content")) {
					validate76.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						const _errs2 = errors;
						if (!validate77(data.path, {
							instancePath: instancePath + "/path",
							parentData: data,
							parentDataProperty: "path",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.content !== void 0) {
							let data1 = data.content;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if ((0, import_ucs2length.default)(data1) > 131072) {
										validate76.errors = [{
											instancePath: instancePath + "/content",
											schemaPath: "#/properties/content/maxLength",
											keyword: "maxLength",
											params: { limit: 131072 },
											message: "must NOT have more than 131072 characters"
										}];
										return false;
									}
								} else {
									validate76.errors = [{
										instancePath: instancePath + "/content",
										schemaPath: "#/properties/content/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate76.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.max === void 0 && (missing0 = "max")) {
			validate80.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "min" || key0 === "max" || key0 === "cpu" || key0 === "memory")) {
				validate80.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.min !== void 0) {
				let data0 = data.min;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate80.errors = [{
						instancePath: instancePath + "/min",
						schemaPath: "#/properties/min/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 1e3 || isNaN(data0)) {
						validate80.errors = [{
							instancePath: instancePath + "/min",
							schemaPath: "#/properties/min/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e3
							},
							message: "must be <= 1000"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate80.errors = [{
							instancePath: instancePath + "/min",
							schemaPath: "#/properties/min/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.max !== void 0) {
					let data1 = data.max;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate80.errors = [{
							instancePath: instancePath + "/max",
							schemaPath: "#/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1e3 || isNaN(data1)) {
							validate80.errors = [{
								instancePath: instancePath + "/max",
								schemaPath: "#/properties/max/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							}];
							return false;
						} else if (data1 < 1 || isNaN(data1)) {
							validate80.errors = [{
								instancePath: instancePath + "/max",
								schemaPath: "#/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.cpu !== void 0) {
						let data2 = data.cpu;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate80.errors = [{
								instancePath: instancePath + "/cpu",
								schemaPath: "#/properties/cpu/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 100 || isNaN(data2)) {
								validate80.errors = [{
									instancePath: instancePath + "/cpu",
									schemaPath: "#/properties/cpu/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 100
									},
									message: "must be <= 100"
								}];
								return false;
							} else if (data2 < 1 || isNaN(data2)) {
								validate80.errors = [{
									instancePath: instancePath + "/cpu",
									schemaPath: "#/properties/cpu/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.memory !== void 0) {
							let data3 = data.memory;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate80.errors = [{
									instancePath: instancePath + "/memory",
									schemaPath: "#/properties/memory/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 100 || isNaN(data3)) {
									validate80.errors = [{
										instancePath: instancePath + "/memory",
										schemaPath: "#/properties/memory/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									}];
									return false;
								} else if (data3 < 1 || isNaN(data3)) {
									validate80.errors = [{
										instancePath: instancePath + "/memory",
										schemaPath: "#/properties/memory/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate80.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate80.errors = vErrors;
	return true;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "nano" || data === "small" || data === "medium" || data === "large")) {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema34.oneOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.requests === void 0 && (missing0 = "requests") || data.limits === void 0 && (missing0 = "limits")) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else {
				const _errs5 = errors;
				for (const key0 in data) if (!(key0 === "requests" || key0 === "limits")) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
					break;
				}
				if (_errs5 === errors) {
					if (data.requests !== void 0) {
						let data0 = data.requests;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.cpu === void 0 && (missing1 = "cpu") || data0.memory === void 0 && (missing1 = "memory")) {
									const err4 = {
										instancePath: instancePath + "/requests",
										schemaPath: "#/oneOf/1/properties/requests/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								} else {
									const _errs8 = errors;
									for (const key1 in data0) if (!(key1 === "cpu" || key1 === "memory")) {
										const err5 = {
											instancePath: instancePath + "/requests",
											schemaPath: "#/oneOf/1/properties/requests/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
										break;
									}
									if (_errs8 === errors) {
										if (data0.cpu !== void 0) {
											const _errs9 = errors;
											if (!validate83(data0.cpu, {
												instancePath: instancePath + "/requests/cpu",
												parentData: data0,
												parentDataProperty: "cpu",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs9 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data0.memory !== void 0) {
												const _errs10 = errors;
												if (!validate83(data0.memory, {
													instancePath: instancePath + "/requests/memory",
													parentData: data0,
													parentDataProperty: "memory",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
													errors = vErrors.length;
												}
												var valid2 = _errs10 === errors;
											} else var valid2 = true;
										}
									}
								}
							} else {
								const err6 = {
									instancePath: instancePath + "/requests",
									schemaPath: "#/oneOf/1/properties/requests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.limits !== void 0) {
							let data3 = data.limits;
							const _errs11 = errors;
							if (errors === _errs11) {
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing2;
									if (data3.memory === void 0 && (missing2 = "memory")) {
										const err7 = {
											instancePath: instancePath + "/limits",
											schemaPath: "#/oneOf/1/properties/limits/required",
											keyword: "required",
											params: { missingProperty: missing2 },
											message: "must have required property '" + missing2 + "'"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									} else {
										const _errs13 = errors;
										for (const key2 in data3) if (!(key2 === "cpu" || key2 === "memory")) {
											const err8 = {
												instancePath: instancePath + "/limits",
												schemaPath: "#/oneOf/1/properties/limits/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
											break;
										}
										if (_errs13 === errors) {
											if (data3.cpu !== void 0) {
												const _errs14 = errors;
												if (!validate83(data3.cpu, {
													instancePath: instancePath + "/limits/cpu",
													parentData: data3,
													parentDataProperty: "cpu",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
													errors = vErrors.length;
												}
												var valid3 = _errs14 === errors;
											} else var valid3 = true;
											if (valid3) {
												if (data3.memory !== void 0) {
													const _errs15 = errors;
													if (!validate83(data3.memory, {
														instancePath: instancePath + "/limits/memory",
														parentData: data3,
														parentDataProperty: "memory",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
														errors = vErrors.length;
													}
													var valid3 = _errs15 === errors;
												} else var valid3 = true;
											}
										}
									}
								} else {
									const err9 = {
										instancePath: instancePath + "/limits",
										schemaPath: "#/oneOf/1/properties/limits/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
							var valid1 = _errs11 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
		validate82.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate82.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate82.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern39 = /* @__PURE__ */ new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$", "u");
const pattern40 = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9._~/-]*$", "u");
const pattern41 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+$", "u");
const pattern42 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.host === void 0 && (missing0 = "host")) {
				validate89.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "host" || key0 === "path" || key0 === "entryPoints" || key0 === "tls")) {
					validate89.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.host !== void 0) {
						let data0 = data.host;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 253) {
									validate89.errors = [{
										instancePath: instancePath + "/host",
										schemaPath: "#/properties/host/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters"
									}];
									return false;
								} else if (!pattern39.test(data0)) {
									validate89.errors = [{
										instancePath: instancePath + "/host",
										schemaPath: "#/properties/host/pattern",
										keyword: "pattern",
										params: { pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$" },
										message: "must match pattern \"^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$\""
									}];
									return false;
								}
							} else {
								validate89.errors = [{
									instancePath: instancePath + "/host",
									schemaPath: "#/properties/host/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							let data1 = data.path;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if ((0, import_ucs2length.default)(data1) > 512) {
										validate89.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/properties/path/maxLength",
											keyword: "maxLength",
											params: { limit: 512 },
											message: "must NOT have more than 512 characters"
										}];
										return false;
									} else if (!pattern40.test(data1)) {
										validate89.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/properties/path/pattern",
											keyword: "pattern",
											params: { pattern: "^/[A-Za-z0-9._~/-]*$" },
											message: "must match pattern \"^/[A-Za-z0-9._~/-]*$\""
										}];
										return false;
									}
								} else {
									validate89.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.entryPoints !== void 0) {
								let data2 = data.entryPoints;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										if (data2.length > 8) {
											validate89.errors = [{
												instancePath: instancePath + "/entryPoints",
												schemaPath: "#/properties/entryPoints/maxItems",
												keyword: "maxItems",
												params: { limit: 8 },
												message: "must NOT have more than 8 items"
											}];
											return false;
										} else if (data2.length < 1) {
											validate89.errors = [{
												instancePath: instancePath + "/entryPoints",
												schemaPath: "#/properties/entryPoints/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											}];
											return false;
										} else {
											const len0 = data2.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data3 = data2[i0];
												const _errs8 = errors;
												if (errors === _errs8) {
													if (typeof data3 === "string") {
														if ((0, import_ucs2length.default)(data3) > 63) {
															validate89.errors = [{
																instancePath: instancePath + "/entryPoints/" + i0,
																schemaPath: "#/properties/entryPoints/items/maxLength",
																keyword: "maxLength",
																params: { limit: 63 },
																message: "must NOT have more than 63 characters"
															}];
															return false;
														} else if (!pattern41.test(data3)) {
															validate89.errors = [{
																instancePath: instancePath + "/entryPoints/" + i0,
																schemaPath: "#/properties/entryPoints/items/pattern",
																keyword: "pattern",
																params: { pattern: "^[a-z0-9-]+$" },
																message: "must match pattern \"^[a-z0-9-]+$\""
															}];
															return false;
														}
													} else {
														validate89.errors = [{
															instancePath: instancePath + "/entryPoints/" + i0,
															schemaPath: "#/properties/entryPoints/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												if (!(_errs8 === errors)) break;
											}
										}
									} else {
										validate89.errors = [{
											instancePath: instancePath + "/entryPoints",
											schemaPath: "#/properties/entryPoints/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tls !== void 0) {
									let data4 = data.tls;
									const _errs10 = errors;
									const _errs11 = errors;
									let valid2 = false;
									let passing0 = null;
									const _errs12 = errors;
									if (typeof data4 !== "boolean") {
										const err0 = {
											instancePath: instancePath + "/tls",
											schemaPath: "#/properties/tls/oneOf/0/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
									var _valid0 = _errs12 === errors;
									if (_valid0) {
										valid2 = true;
										passing0 = 0;
									}
									const _errs14 = errors;
									if (errors === _errs14) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing1;
											if (data4.secret === void 0 && (missing1 = "secret")) {
												const err1 = {
													instancePath: instancePath + "/tls",
													schemaPath: "#/properties/tls/oneOf/1/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											} else {
												const _errs16 = errors;
												for (const key1 in data4) if (!(key1 === "secret")) {
													const err2 = {
														instancePath: instancePath + "/tls",
														schemaPath: "#/properties/tls/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
													break;
												}
												if (_errs16 === errors) {
													if (data4.secret !== void 0) {
														let data5 = data4.secret;
														if (errors === errors) {
															if (typeof data5 === "string") {
																if ((0, import_ucs2length.default)(data5) > 253) {
																	const err3 = {
																		instancePath: instancePath + "/tls/secret",
																		schemaPath: "#/properties/tls/oneOf/1/properties/secret/maxLength",
																		keyword: "maxLength",
																		params: { limit: 253 },
																		message: "must NOT have more than 253 characters"
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																} else if ((0, import_ucs2length.default)(data5) < 1) {
																	const err4 = {
																		instancePath: instancePath + "/tls/secret",
																		schemaPath: "#/properties/tls/oneOf/1/properties/secret/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err4];
																	else vErrors.push(err4);
																	errors++;
																}
															} else {
																const err5 = {
																	instancePath: instancePath + "/tls/secret",
																	schemaPath: "#/properties/tls/oneOf/1/properties/secret/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err5];
																else vErrors.push(err5);
																errors++;
															}
														}
													}
												}
											}
										} else {
											const err6 = {
												instancePath: instancePath + "/tls",
												schemaPath: "#/properties/tls/oneOf/1/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
									}
									var _valid0 = _errs14 === errors;
									if (_valid0 && valid2) {
										valid2 = false;
										passing0 = [passing0, 1];
									} else {
										if (_valid0) {
											valid2 = true;
											passing0 = 1;
											var props0 = true;
										}
										const _errs19 = errors;
										if (errors === _errs19) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing2;
												if (data4.resolver === void 0 && (missing2 = "resolver")) {
													const err7 = {
														instancePath: instancePath + "/tls",
														schemaPath: "#/properties/tls/oneOf/2/required",
														keyword: "required",
														params: { missingProperty: missing2 },
														message: "must have required property '" + missing2 + "'"
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
												} else {
													const _errs21 = errors;
													for (const key2 in data4) if (!(key2 === "resolver")) {
														const err8 = {
															instancePath: instancePath + "/tls",
															schemaPath: "#/properties/tls/oneOf/2/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err8];
														else vErrors.push(err8);
														errors++;
														break;
													}
													if (_errs21 === errors) {
														if (data4.resolver !== void 0) {
															let data6 = data4.resolver;
															if (errors === errors) {
																if (typeof data6 === "string") {
																	if ((0, import_ucs2length.default)(data6) > 63) {
																		const err9 = {
																			instancePath: instancePath + "/tls/resolver",
																			schemaPath: "#/properties/tls/oneOf/2/properties/resolver/maxLength",
																			keyword: "maxLength",
																			params: { limit: 63 },
																			message: "must NOT have more than 63 characters"
																		};
																		if (vErrors === null) vErrors = [err9];
																		else vErrors.push(err9);
																		errors++;
																	} else if (!pattern42.test(data6)) {
																		const err10 = {
																			instancePath: instancePath + "/tls/resolver",
																			schemaPath: "#/properties/tls/oneOf/2/properties/resolver/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[A-Za-z0-9_-]+$" },
																			message: "must match pattern \"^[A-Za-z0-9_-]+$\""
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																	}
																} else {
																	const err11 = {
																		instancePath: instancePath + "/tls/resolver",
																		schemaPath: "#/properties/tls/oneOf/2/properties/resolver/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	};
																	if (vErrors === null) vErrors = [err11];
																	else vErrors.push(err11);
																	errors++;
																}
															}
														}
													}
												}
											} else {
												const err12 = {
													instancePath: instancePath + "/tls",
													schemaPath: "#/properties/tls/oneOf/2/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err12];
												else vErrors.push(err12);
												errors++;
											}
										}
										var _valid0 = _errs19 === errors;
										if (_valid0 && valid2) {
											valid2 = false;
											passing0 = [passing0, 2];
										} else if (_valid0) {
											valid2 = true;
											passing0 = 2;
											if (props0 !== true) props0 = true;
										}
									}
									if (!valid2) {
										const err13 = {
											instancePath: instancePath + "/tls",
											schemaPath: "#/properties/tls/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
										validate89.errors = vErrors;
										return false;
									} else {
										errors = _errs11;
										if (vErrors !== null) {
											if (_errs11) vErrors.length = _errs11;
											else vErrors = null;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate89.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern43 = /* @__PURE__ */ new RegExp("^/[!-~]*$", "u");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "initialDelaySeconds" || key0 === "periodSeconds" || key0 === "timeoutSeconds" || key0 === "startupSeconds")) {
					const err1 = {
						instancePath,
						schemaPath: "#/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 1024) {
									const err2 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/oneOf/0/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								} else if (!pattern43.test(data0)) {
									const err3 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/oneOf/0/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^/[!-~]*$" },
										message: "must match pattern \"^/[!-~]*$\""
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							} else {
								const err4 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/oneOf/0/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						var valid1 = _errs4 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.initialDelaySeconds !== void 0) {
							let data1 = data.initialDelaySeconds;
							const _errs6 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								const err5 = {
									instancePath: instancePath + "/initialDelaySeconds",
									schemaPath: "#/oneOf/0/properties/initialDelaySeconds/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (errors === _errs6) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 3600 || isNaN(data1)) {
										const err6 = {
											instancePath: instancePath + "/initialDelaySeconds",
											schemaPath: "#/oneOf/0/properties/initialDelaySeconds/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 3600
											},
											message: "must be <= 3600"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									} else if (data1 < 0 || isNaN(data1)) {
										const err7 = {
											instancePath: instancePath + "/initialDelaySeconds",
											schemaPath: "#/oneOf/0/properties/initialDelaySeconds/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								}
							}
							var valid1 = _errs6 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.periodSeconds !== void 0) {
								let data2 = data.periodSeconds;
								const _errs8 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									const err8 = {
										instancePath: instancePath + "/periodSeconds",
										schemaPath: "#/oneOf/0/properties/periodSeconds/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (errors === _errs8) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 3600 || isNaN(data2)) {
											const err9 = {
												instancePath: instancePath + "/periodSeconds",
												schemaPath: "#/oneOf/0/properties/periodSeconds/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 3600
												},
												message: "must be <= 3600"
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										} else if (data2 < 1 || isNaN(data2)) {
											const err10 = {
												instancePath: instancePath + "/periodSeconds",
												schemaPath: "#/oneOf/0/properties/periodSeconds/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
									}
								}
								var valid1 = _errs8 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.timeoutSeconds !== void 0) {
									let data3 = data.timeoutSeconds;
									const _errs10 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										const err11 = {
											instancePath: instancePath + "/timeoutSeconds",
											schemaPath: "#/oneOf/0/properties/timeoutSeconds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									if (errors === _errs10) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 300 || isNaN(data3)) {
												const err12 = {
													instancePath: instancePath + "/timeoutSeconds",
													schemaPath: "#/oneOf/0/properties/timeoutSeconds/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 300
													},
													message: "must be <= 300"
												};
												if (vErrors === null) vErrors = [err12];
												else vErrors.push(err12);
												errors++;
											} else if (data3 < 1 || isNaN(data3)) {
												const err13 = {
													instancePath: instancePath + "/timeoutSeconds",
													schemaPath: "#/oneOf/0/properties/timeoutSeconds/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err13];
												else vErrors.push(err13);
												errors++;
											}
										}
									}
									var valid1 = _errs10 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.startupSeconds !== void 0) {
										let data4 = data.startupSeconds;
										const _errs12 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											const err14 = {
												instancePath: instancePath + "/startupSeconds",
												schemaPath: "#/oneOf/0/properties/startupSeconds/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
										if (errors === _errs12) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 3600 || isNaN(data4)) {
													const err15 = {
														instancePath: instancePath + "/startupSeconds",
														schemaPath: "#/oneOf/0/properties/startupSeconds/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 3600
														},
														message: "must be <= 3600"
													};
													if (vErrors === null) vErrors = [err15];
													else vErrors.push(err15);
													errors++;
												} else if (data4 < 1 || isNaN(data4)) {
													const err16 = {
														instancePath: instancePath + "/startupSeconds",
														schemaPath: "#/oneOf/0/properties/startupSeconds/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err16];
													else vErrors.push(err16);
													errors++;
												}
											}
										}
										var valid1 = _errs12 === errors;
									} else var valid1 = true;
								}
							}
						}
					}
				}
			}
		} else {
			const err17 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs14 = errors;
	if (errors === _errs14) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.grpc === void 0 && (missing1 = "grpc")) {
				const err18 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				const _errs16 = errors;
				for (const key1 in data) if (!(key1 === "grpc" || key1 === "periodSeconds" || key1 === "timeoutSeconds" || key1 === "startupSeconds")) {
					const err19 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
					break;
				}
				if (_errs16 === errors) {
					if (data.grpc !== void 0) {
						let data5 = data.grpc;
						const _errs17 = errors;
						if (errors === _errs17) {
							if (typeof data5 === "string") {
								if ((0, import_ucs2length.default)(data5) > 253) {
									const err20 = {
										instancePath: instancePath + "/grpc",
										schemaPath: "#/oneOf/1/properties/grpc/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/grpc",
									schemaPath: "#/oneOf/1/properties/grpc/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						var valid2 = _errs17 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.periodSeconds !== void 0) {
							let data6 = data.periodSeconds;
							const _errs19 = errors;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err22 = {
									instancePath: instancePath + "/periodSeconds",
									schemaPath: "#/oneOf/1/properties/periodSeconds/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							if (errors === _errs19) {
								if (typeof data6 == "number" && isFinite(data6)) {
									if (data6 > 3600 || isNaN(data6)) {
										const err23 = {
											instancePath: instancePath + "/periodSeconds",
											schemaPath: "#/oneOf/1/properties/periodSeconds/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 3600
											},
											message: "must be <= 3600"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									} else if (data6 < 1 || isNaN(data6)) {
										const err24 = {
											instancePath: instancePath + "/periodSeconds",
											schemaPath: "#/oneOf/1/properties/periodSeconds/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								}
							}
							var valid2 = _errs19 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.timeoutSeconds !== void 0) {
								let data7 = data.timeoutSeconds;
								const _errs21 = errors;
								if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
									const err25 = {
										instancePath: instancePath + "/timeoutSeconds",
										schemaPath: "#/oneOf/1/properties/timeoutSeconds/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (errors === _errs21) {
									if (typeof data7 == "number" && isFinite(data7)) {
										if (data7 > 300 || isNaN(data7)) {
											const err26 = {
												instancePath: instancePath + "/timeoutSeconds",
												schemaPath: "#/oneOf/1/properties/timeoutSeconds/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 300
												},
												message: "must be <= 300"
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										} else if (data7 < 1 || isNaN(data7)) {
											const err27 = {
												instancePath: instancePath + "/timeoutSeconds",
												schemaPath: "#/oneOf/1/properties/timeoutSeconds/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
								}
								var valid2 = _errs21 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.startupSeconds !== void 0) {
									let data8 = data.startupSeconds;
									const _errs23 = errors;
									if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
										const err28 = {
											instancePath: instancePath + "/startupSeconds",
											schemaPath: "#/oneOf/1/properties/startupSeconds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									if (errors === _errs23) {
										if (typeof data8 == "number" && isFinite(data8)) {
											if (data8 > 3600 || isNaN(data8)) {
												const err29 = {
													instancePath: instancePath + "/startupSeconds",
													schemaPath: "#/oneOf/1/properties/startupSeconds/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 3600
													},
													message: "must be <= 3600"
												};
												if (vErrors === null) vErrors = [err29];
												else vErrors.push(err29);
												errors++;
											} else if (data8 < 1 || isNaN(data8)) {
												const err30 = {
													instancePath: instancePath + "/startupSeconds",
													schemaPath: "#/oneOf/1/properties/startupSeconds/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
										}
									}
									var valid2 = _errs23 === errors;
								} else var valid2 = true;
							}
						}
					}
				}
			}
		} else {
			const err31 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
	}
	var _valid0 = _errs14 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs25 = errors;
		if (errors === _errs25) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if (data.tcp === void 0 && (missing2 = "tcp")) {
					const err32 = {
						instancePath,
						schemaPath: "#/oneOf/2/required",
						keyword: "required",
						params: { missingProperty: missing2 },
						message: "must have required property '" + missing2 + "'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				} else {
					const _errs27 = errors;
					for (const key2 in data) if (!(key2 === "tcp" || key2 === "periodSeconds" || key2 === "timeoutSeconds" || key2 === "startupSeconds")) {
						const err33 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
						break;
					}
					if (_errs27 === errors) {
						if (data.tcp !== void 0) {
							const _errs28 = errors;
							if (true !== data.tcp) {
								const err34 = {
									instancePath: instancePath + "/tcp",
									schemaPath: "#/oneOf/2/properties/tcp/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							var valid3 = _errs28 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.periodSeconds !== void 0) {
								let data10 = data.periodSeconds;
								const _errs29 = errors;
								if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
									const err35 = {
										instancePath: instancePath + "/periodSeconds",
										schemaPath: "#/oneOf/2/properties/periodSeconds/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (errors === _errs29) {
									if (typeof data10 == "number" && isFinite(data10)) {
										if (data10 > 3600 || isNaN(data10)) {
											const err36 = {
												instancePath: instancePath + "/periodSeconds",
												schemaPath: "#/oneOf/2/properties/periodSeconds/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 3600
												},
												message: "must be <= 3600"
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										} else if (data10 < 1 || isNaN(data10)) {
											const err37 = {
												instancePath: instancePath + "/periodSeconds",
												schemaPath: "#/oneOf/2/properties/periodSeconds/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
									}
								}
								var valid3 = _errs29 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.timeoutSeconds !== void 0) {
									let data11 = data.timeoutSeconds;
									const _errs31 = errors;
									if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
										const err38 = {
											instancePath: instancePath + "/timeoutSeconds",
											schemaPath: "#/oneOf/2/properties/timeoutSeconds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
									if (errors === _errs31) {
										if (typeof data11 == "number" && isFinite(data11)) {
											if (data11 > 300 || isNaN(data11)) {
												const err39 = {
													instancePath: instancePath + "/timeoutSeconds",
													schemaPath: "#/oneOf/2/properties/timeoutSeconds/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 300
													},
													message: "must be <= 300"
												};
												if (vErrors === null) vErrors = [err39];
												else vErrors.push(err39);
												errors++;
											} else if (data11 < 1 || isNaN(data11)) {
												const err40 = {
													instancePath: instancePath + "/timeoutSeconds",
													schemaPath: "#/oneOf/2/properties/timeoutSeconds/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err40];
												else vErrors.push(err40);
												errors++;
											}
										}
									}
									var valid3 = _errs31 === errors;
								} else var valid3 = true;
								if (valid3) {
									if (data.startupSeconds !== void 0) {
										let data12 = data.startupSeconds;
										const _errs33 = errors;
										if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
											const err41 = {
												instancePath: instancePath + "/startupSeconds",
												schemaPath: "#/oneOf/2/properties/startupSeconds/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
										if (errors === _errs33) {
											if (typeof data12 == "number" && isFinite(data12)) {
												if (data12 > 3600 || isNaN(data12)) {
													const err42 = {
														instancePath: instancePath + "/startupSeconds",
														schemaPath: "#/oneOf/2/properties/startupSeconds/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 3600
														},
														message: "must be <= 3600"
													};
													if (vErrors === null) vErrors = [err42];
													else vErrors.push(err42);
													errors++;
												} else if (data12 < 1 || isNaN(data12)) {
													const err43 = {
														instancePath: instancePath + "/startupSeconds",
														schemaPath: "#/oneOf/2/properties/startupSeconds/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err43];
													else vErrors.push(err43);
													errors++;
												}
											}
										}
										var valid3 = _errs33 === errors;
									} else var valid3 = true;
								}
							}
						}
					}
				}
			} else {
				const err44 = {
					instancePath,
					schemaPath: "#/oneOf/2/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		var _valid0 = _errs25 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) props0 = true;
			}
			const _errs35 = errors;
			if (errors === _errs35) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing3;
					if (data.exec === void 0 && (missing3 = "exec")) {
						const err45 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: missing3 },
							message: "must have required property '" + missing3 + "'"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					} else {
						const _errs37 = errors;
						for (const key3 in data) if (!(key3 === "exec" || key3 === "periodSeconds" || key3 === "timeoutSeconds" || key3 === "startupSeconds")) {
							const err46 = {
								instancePath,
								schemaPath: "#/oneOf/3/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
							break;
						}
						if (_errs37 === errors) {
							if (data.exec !== void 0) {
								const _errs38 = errors;
								if (!validate59(data.exec, {
									instancePath: instancePath + "/exec",
									parentData: data,
									parentDataProperty: "exec",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
									errors = vErrors.length;
								}
								var valid4 = _errs38 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data.periodSeconds !== void 0) {
									let data14 = data.periodSeconds;
									const _errs39 = errors;
									if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
										const err47 = {
											instancePath: instancePath + "/periodSeconds",
											schemaPath: "#/oneOf/3/properties/periodSeconds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
									if (errors === _errs39) {
										if (typeof data14 == "number" && isFinite(data14)) {
											if (data14 > 3600 || isNaN(data14)) {
												const err48 = {
													instancePath: instancePath + "/periodSeconds",
													schemaPath: "#/oneOf/3/properties/periodSeconds/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 3600
													},
													message: "must be <= 3600"
												};
												if (vErrors === null) vErrors = [err48];
												else vErrors.push(err48);
												errors++;
											} else if (data14 < 1 || isNaN(data14)) {
												const err49 = {
													instancePath: instancePath + "/periodSeconds",
													schemaPath: "#/oneOf/3/properties/periodSeconds/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err49];
												else vErrors.push(err49);
												errors++;
											}
										}
									}
									var valid4 = _errs39 === errors;
								} else var valid4 = true;
								if (valid4) {
									if (data.timeoutSeconds !== void 0) {
										let data15 = data.timeoutSeconds;
										const _errs41 = errors;
										if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
											const err50 = {
												instancePath: instancePath + "/timeoutSeconds",
												schemaPath: "#/oneOf/3/properties/timeoutSeconds/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
										if (errors === _errs41) {
											if (typeof data15 == "number" && isFinite(data15)) {
												if (data15 > 300 || isNaN(data15)) {
													const err51 = {
														instancePath: instancePath + "/timeoutSeconds",
														schemaPath: "#/oneOf/3/properties/timeoutSeconds/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 300
														},
														message: "must be <= 300"
													};
													if (vErrors === null) vErrors = [err51];
													else vErrors.push(err51);
													errors++;
												} else if (data15 < 1 || isNaN(data15)) {
													const err52 = {
														instancePath: instancePath + "/timeoutSeconds",
														schemaPath: "#/oneOf/3/properties/timeoutSeconds/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err52];
													else vErrors.push(err52);
													errors++;
												}
											}
										}
										var valid4 = _errs41 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data.startupSeconds !== void 0) {
											let data16 = data.startupSeconds;
											const _errs43 = errors;
											if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
												const err53 = {
													instancePath: instancePath + "/startupSeconds",
													schemaPath: "#/oneOf/3/properties/startupSeconds/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err53];
												else vErrors.push(err53);
												errors++;
											}
											if (errors === _errs43) {
												if (typeof data16 == "number" && isFinite(data16)) {
													if (data16 > 3600 || isNaN(data16)) {
														const err54 = {
															instancePath: instancePath + "/startupSeconds",
															schemaPath: "#/oneOf/3/properties/startupSeconds/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 3600
															},
															message: "must be <= 3600"
														};
														if (vErrors === null) vErrors = [err54];
														else vErrors.push(err54);
														errors++;
													} else if (data16 < 1 || isNaN(data16)) {
														const err55 = {
															instancePath: instancePath + "/startupSeconds",
															schemaPath: "#/oneOf/3/properties/startupSeconds/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															},
															message: "must be >= 1"
														};
														if (vErrors === null) vErrors = [err55];
														else vErrors.push(err55);
														errors++;
													}
												}
											}
											var valid4 = _errs43 === errors;
										} else var valid4 = true;
									}
								}
							}
						}
					}
				} else {
					const err56 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			}
			var _valid0 = _errs35 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
					if (props0 !== true) props0 = true;
				}
				const _errs45 = errors;
				if (false !== data) {
					const err57 = {
						instancePath,
						schemaPath: "#/oneOf/4/const",
						keyword: "const",
						params: { allowedValue: false },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				var _valid0 = _errs45 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid0) {
		const err58 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
		errors++;
		validate91.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate91.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate91.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema38 = {
	"oneOf": [
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"path": { "$ref": "#/$defs/MountPath" },
				"size": { "$ref": "#/$defs/Quantity" },
				"storageClass": {
					"type": "string",
					"pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
					"maxLength": 253,
					"description": "StorageClass; the cluster's default when absent."
				},
				"accessMode": {
					"type": "string",
					"enum": [
						"ReadWriteOnce",
						"ReadWriteOncePod",
						"ReadWriteMany",
						"ReadOnlyMany"
					],
					"default": "ReadWriteOnce",
					"description": "How many may mount it."
				}
			},
			"required": ["path", "size"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"path": { "$ref": "#/$defs/MountPath" },
				"emptyDir": {
					"type": "string",
					"pattern": "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
					"description": "Size limit of a directory that lives as long as the pod."
				}
			},
			"required": ["path", "emptyDir"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"path": { "$ref": "#/$defs/MountPath" },
				"secret": {
					"type": "string",
					"minLength": 1,
					"maxLength": 253,
					"description": "Secret whose keys become read-only files."
				}
			},
			"required": ["path", "secret"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"path": { "$ref": "#/$defs/MountPath" },
				"configMap": {
					"type": "string",
					"minLength": 1,
					"maxLength": 253,
					"description": "ConfigMap whose keys become read-only files."
				}
			},
			"required": ["path", "configMap"]
		}
	],
	"description": "Something mounted; the root file system is read-only and /tmp is always writable."
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.size === void 0 && (missing0 = "size")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "storageClass" || key0 === "accessMode")) {
					const err1 = {
						instancePath,
						schemaPath: "#/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.path !== void 0) {
						const _errs4 = errors;
						if (!validate77(data.path, {
							instancePath: instancePath + "/path",
							parentData: data,
							parentDataProperty: "path",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
							errors = vErrors.length;
						}
						var valid1 = _errs4 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.size !== void 0) {
							const _errs5 = errors;
							if (!validate83(data.size, {
								instancePath: instancePath + "/size",
								parentData: data,
								parentDataProperty: "size",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
								errors = vErrors.length;
							}
							var valid1 = _errs5 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.storageClass !== void 0) {
								let data2 = data.storageClass;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 253) {
											const err2 = {
												instancePath: instancePath + "/storageClass",
												schemaPath: "#/oneOf/0/properties/storageClass/maxLength",
												keyword: "maxLength",
												params: { limit: 253 },
												message: "must NOT have more than 253 characters"
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										} else if (!pattern16.test(data2)) {
											const err3 = {
												instancePath: instancePath + "/storageClass",
												schemaPath: "#/oneOf/0/properties/storageClass/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" },
												message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$\""
											};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										}
									} else {
										const err4 = {
											instancePath: instancePath + "/storageClass",
											schemaPath: "#/oneOf/0/properties/storageClass/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									}
								}
								var valid1 = _errs6 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.accessMode !== void 0) {
									let data3 = data.accessMode;
									const _errs8 = errors;
									if (typeof data3 !== "string") {
										const err5 = {
											instancePath: instancePath + "/accessMode",
											schemaPath: "#/oneOf/0/properties/accessMode/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
									if (!(data3 === "ReadWriteOnce" || data3 === "ReadWriteOncePod" || data3 === "ReadWriteMany" || data3 === "ReadOnlyMany")) {
										const err6 = {
											instancePath: instancePath + "/accessMode",
											schemaPath: "#/oneOf/0/properties/accessMode/enum",
											keyword: "enum",
											params: { allowedValues: schema38.oneOf[0].properties.accessMode.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
									var valid1 = _errs8 === errors;
								} else var valid1 = true;
							}
						}
					}
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs10 = errors;
	if (errors === _errs10) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.path === void 0 && (missing1 = "path") || data.emptyDir === void 0 && (missing1 = "emptyDir")) {
				const err8 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				const _errs12 = errors;
				for (const key1 in data) if (!(key1 === "path" || key1 === "emptyDir")) {
					const err9 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
					break;
				}
				if (_errs12 === errors) {
					if (data.path !== void 0) {
						const _errs13 = errors;
						if (!validate77(data.path, {
							instancePath: instancePath + "/path",
							parentData: data,
							parentDataProperty: "path",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
							errors = vErrors.length;
						}
						var valid2 = _errs13 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.emptyDir !== void 0) {
							let data5 = data.emptyDir;
							const _errs14 = errors;
							if (errors === _errs14) {
								if (typeof data5 === "string") {
									if (!pattern38.test(data5)) {
										const err10 = {
											instancePath: instancePath + "/emptyDir",
											schemaPath: "#/oneOf/1/properties/emptyDir/pattern",
											keyword: "pattern",
											params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
											message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								} else {
									const err11 = {
										instancePath: instancePath + "/emptyDir",
										schemaPath: "#/oneOf/1/properties/emptyDir/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
							var valid2 = _errs14 === errors;
						} else var valid2 = true;
					}
				}
			}
		} else {
			const err12 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
	}
	var _valid0 = _errs10 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs16 = errors;
		if (errors === _errs16) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if (data.path === void 0 && (missing2 = "path") || data.secret === void 0 && (missing2 = "secret")) {
					const err13 = {
						instancePath,
						schemaPath: "#/oneOf/2/required",
						keyword: "required",
						params: { missingProperty: missing2 },
						message: "must have required property '" + missing2 + "'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				} else {
					const _errs18 = errors;
					for (const key2 in data) if (!(key2 === "path" || key2 === "secret")) {
						const err14 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break;
					}
					if (_errs18 === errors) {
						if (data.path !== void 0) {
							const _errs19 = errors;
							if (!validate77(data.path, {
								instancePath: instancePath + "/path",
								parentData: data,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
								errors = vErrors.length;
							}
							var valid3 = _errs19 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.secret !== void 0) {
								let data7 = data.secret;
								const _errs20 = errors;
								if (errors === _errs20) {
									if (typeof data7 === "string") {
										if ((0, import_ucs2length.default)(data7) > 253) {
											const err15 = {
												instancePath: instancePath + "/secret",
												schemaPath: "#/oneOf/2/properties/secret/maxLength",
												keyword: "maxLength",
												params: { limit: 253 },
												message: "must NOT have more than 253 characters"
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										} else if ((0, import_ucs2length.default)(data7) < 1) {
											const err16 = {
												instancePath: instancePath + "/secret",
												schemaPath: "#/oneOf/2/properties/secret/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
									} else {
										const err17 = {
											instancePath: instancePath + "/secret",
											schemaPath: "#/oneOf/2/properties/secret/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
								var valid3 = _errs20 === errors;
							} else var valid3 = true;
						}
					}
				}
			} else {
				const err18 = {
					instancePath,
					schemaPath: "#/oneOf/2/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		var _valid0 = _errs16 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) props0 = true;
			}
			const _errs22 = errors;
			if (errors === _errs22) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing3;
					if (data.path === void 0 && (missing3 = "path") || data.configMap === void 0 && (missing3 = "configMap")) {
						const err19 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: missing3 },
							message: "must have required property '" + missing3 + "'"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					} else {
						const _errs24 = errors;
						for (const key3 in data) if (!(key3 === "path" || key3 === "configMap")) {
							const err20 = {
								instancePath,
								schemaPath: "#/oneOf/3/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
							break;
						}
						if (_errs24 === errors) {
							if (data.path !== void 0) {
								const _errs25 = errors;
								if (!validate77(data.path, {
									instancePath: instancePath + "/path",
									parentData: data,
									parentDataProperty: "path",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
									errors = vErrors.length;
								}
								var valid4 = _errs25 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data.configMap !== void 0) {
									let data9 = data.configMap;
									const _errs26 = errors;
									if (errors === _errs26) {
										if (typeof data9 === "string") {
											if ((0, import_ucs2length.default)(data9) > 253) {
												const err21 = {
													instancePath: instancePath + "/configMap",
													schemaPath: "#/oneOf/3/properties/configMap/maxLength",
													keyword: "maxLength",
													params: { limit: 253 },
													message: "must NOT have more than 253 characters"
												};
												if (vErrors === null) vErrors = [err21];
												else vErrors.push(err21);
												errors++;
											} else if ((0, import_ucs2length.default)(data9) < 1) {
												const err22 = {
													instancePath: instancePath + "/configMap",
													schemaPath: "#/oneOf/3/properties/configMap/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err22];
												else vErrors.push(err22);
												errors++;
											}
										} else {
											const err23 = {
												instancePath: instancePath + "/configMap",
												schemaPath: "#/oneOf/3/properties/configMap/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
									}
									var valid4 = _errs26 === errors;
								} else var valid4 = true;
							}
						}
					}
				} else {
					const err24 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			var _valid0 = _errs22 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
				if (props0 !== true) props0 = true;
			}
		}
	}
	if (!valid0) {
		const err25 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
		validate94.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate94.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate94.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema39 = {
	"oneOf": [
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"host": {
					"type": "string",
					"pattern": "^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$",
					"description": "Host name or address."
				},
				"port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535,
					"description": "Port number."
				},
				"protocol": {
					"type": "string",
					"enum": ["TCP", "UDP"],
					"default": "TCP",
					"description": "Transport."
				}
			},
			"required": ["host", "port"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"cidr": {
					"type": "string",
					"pattern": "^[0-9A-Fa-f.:]+/[0-9]{1,3}$",
					"maxLength": 49,
					"description": "Address range."
				},
				"port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535,
					"description": "Port number."
				},
				"protocol": {
					"type": "string",
					"enum": ["TCP", "UDP"],
					"default": "TCP",
					"description": "Transport."
				}
			},
			"required": ["cidr", "port"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"namespace": {
					"type": "string",
					"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
					"maxLength": 63,
					"description": "Namespace of the cluster."
				},
				"port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535,
					"description": "Port number."
				},
				"protocol": {
					"type": "string",
					"enum": ["TCP", "UDP"],
					"default": "TCP",
					"description": "Transport."
				},
				"labels": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"maxLength": 63
					},
					"maxProperties": 16,
					"description": "Labels of the pods."
				}
			},
			"required": ["namespace", "port"]
		}
	],
	"description": "A destination beyond DNS, mesh peers, telemetry and public addresses."
};
const pattern46 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$", "u");
const pattern47 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f.:]+/[0-9]{1,3}$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.host === void 0 && (missing0 = "host") || data.port === void 0 && (missing0 = "port")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "host" || key0 === "port" || key0 === "protocol")) {
					const err1 = {
						instancePath,
						schemaPath: "#/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.host !== void 0) {
						let data0 = data.host;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data0 === "string") {
								if (!pattern46.test(data0)) {
									const err2 = {
										instancePath: instancePath + "/host",
										schemaPath: "#/oneOf/0/properties/host/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$" },
										message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$\""
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
							} else {
								const err3 = {
									instancePath: instancePath + "/host",
									schemaPath: "#/oneOf/0/properties/host/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						var valid1 = _errs4 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.port !== void 0) {
							let data1 = data.port;
							const _errs6 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								const err4 = {
									instancePath: instancePath + "/port",
									schemaPath: "#/oneOf/0/properties/port/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (errors === _errs6) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 65535 || isNaN(data1)) {
										const err5 = {
											instancePath: instancePath + "/port",
											schemaPath: "#/oneOf/0/properties/port/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 65535
											},
											message: "must be <= 65535"
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									} else if (data1 < 1 || isNaN(data1)) {
										const err6 = {
											instancePath: instancePath + "/port",
											schemaPath: "#/oneOf/0/properties/port/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
								}
							}
							var valid1 = _errs6 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.protocol !== void 0) {
								let data2 = data.protocol;
								const _errs8 = errors;
								if (typeof data2 !== "string") {
									const err7 = {
										instancePath: instancePath + "/protocol",
										schemaPath: "#/oneOf/0/properties/protocol/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (!(data2 === "TCP" || data2 === "UDP")) {
									const err8 = {
										instancePath: instancePath + "/protocol",
										schemaPath: "#/oneOf/0/properties/protocol/enum",
										keyword: "enum",
										params: { allowedValues: schema39.oneOf[0].properties.protocol.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								var valid1 = _errs8 === errors;
							} else var valid1 = true;
						}
					}
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs10 = errors;
	if (errors === _errs10) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.cidr === void 0 && (missing1 = "cidr") || data.port === void 0 && (missing1 = "port")) {
				const err10 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				const _errs12 = errors;
				for (const key1 in data) if (!(key1 === "cidr" || key1 === "port" || key1 === "protocol")) {
					const err11 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
					break;
				}
				if (_errs12 === errors) {
					if (data.cidr !== void 0) {
						let data3 = data.cidr;
						const _errs13 = errors;
						if (errors === _errs13) {
							if (typeof data3 === "string") {
								if ((0, import_ucs2length.default)(data3) > 49) {
									const err12 = {
										instancePath: instancePath + "/cidr",
										schemaPath: "#/oneOf/1/properties/cidr/maxLength",
										keyword: "maxLength",
										params: { limit: 49 },
										message: "must NOT have more than 49 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								} else if (!pattern47.test(data3)) {
									const err13 = {
										instancePath: instancePath + "/cidr",
										schemaPath: "#/oneOf/1/properties/cidr/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9A-Fa-f.:]+/[0-9]{1,3}$" },
										message: "must match pattern \"^[0-9A-Fa-f.:]+/[0-9]{1,3}$\""
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/cidr",
									schemaPath: "#/oneOf/1/properties/cidr/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						var valid2 = _errs13 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.port !== void 0) {
							let data4 = data.port;
							const _errs15 = errors;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
								const err15 = {
									instancePath: instancePath + "/port",
									schemaPath: "#/oneOf/1/properties/port/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (errors === _errs15) {
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 > 65535 || isNaN(data4)) {
										const err16 = {
											instancePath: instancePath + "/port",
											schemaPath: "#/oneOf/1/properties/port/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 65535
											},
											message: "must be <= 65535"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									} else if (data4 < 1 || isNaN(data4)) {
										const err17 = {
											instancePath: instancePath + "/port",
											schemaPath: "#/oneOf/1/properties/port/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
							}
							var valid2 = _errs15 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.protocol !== void 0) {
								let data5 = data.protocol;
								const _errs17 = errors;
								if (typeof data5 !== "string") {
									const err18 = {
										instancePath: instancePath + "/protocol",
										schemaPath: "#/oneOf/1/properties/protocol/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (!(data5 === "TCP" || data5 === "UDP")) {
									const err19 = {
										instancePath: instancePath + "/protocol",
										schemaPath: "#/oneOf/1/properties/protocol/enum",
										keyword: "enum",
										params: { allowedValues: schema39.oneOf[1].properties.protocol.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								var valid2 = _errs17 === errors;
							} else var valid2 = true;
						}
					}
				}
			}
		} else {
			const err20 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
	}
	var _valid0 = _errs10 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs19 = errors;
		if (errors === _errs19) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if (data.namespace === void 0 && (missing2 = "namespace") || data.port === void 0 && (missing2 = "port")) {
					const err21 = {
						instancePath,
						schemaPath: "#/oneOf/2/required",
						keyword: "required",
						params: { missingProperty: missing2 },
						message: "must have required property '" + missing2 + "'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				} else {
					const _errs21 = errors;
					for (const key2 in data) if (!(key2 === "namespace" || key2 === "port" || key2 === "protocol" || key2 === "labels")) {
						const err22 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
						break;
					}
					if (_errs21 === errors) {
						if (data.namespace !== void 0) {
							let data6 = data.namespace;
							const _errs22 = errors;
							if (errors === _errs22) {
								if (typeof data6 === "string") {
									if ((0, import_ucs2length.default)(data6) > 63) {
										const err23 = {
											instancePath: instancePath + "/namespace",
											schemaPath: "#/oneOf/2/properties/namespace/maxLength",
											keyword: "maxLength",
											params: { limit: 63 },
											message: "must NOT have more than 63 characters"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									} else if (!pattern3.test(data6)) {
										const err24 = {
											instancePath: instancePath + "/namespace",
											schemaPath: "#/oneOf/2/properties/namespace/pattern",
											keyword: "pattern",
											params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
											message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								} else {
									const err25 = {
										instancePath: instancePath + "/namespace",
										schemaPath: "#/oneOf/2/properties/namespace/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
							var valid3 = _errs22 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.port !== void 0) {
								let data7 = data.port;
								const _errs24 = errors;
								if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
									const err26 = {
										instancePath: instancePath + "/port",
										schemaPath: "#/oneOf/2/properties/port/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (errors === _errs24) {
									if (typeof data7 == "number" && isFinite(data7)) {
										if (data7 > 65535 || isNaN(data7)) {
											const err27 = {
												instancePath: instancePath + "/port",
												schemaPath: "#/oneOf/2/properties/port/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 65535
												},
												message: "must be <= 65535"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										} else if (data7 < 1 || isNaN(data7)) {
											const err28 = {
												instancePath: instancePath + "/port",
												schemaPath: "#/oneOf/2/properties/port/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									}
								}
								var valid3 = _errs24 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.protocol !== void 0) {
									let data8 = data.protocol;
									const _errs26 = errors;
									if (typeof data8 !== "string") {
										const err29 = {
											instancePath: instancePath + "/protocol",
											schemaPath: "#/oneOf/2/properties/protocol/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
									if (!(data8 === "TCP" || data8 === "UDP")) {
										const err30 = {
											instancePath: instancePath + "/protocol",
											schemaPath: "#/oneOf/2/properties/protocol/enum",
											keyword: "enum",
											params: { allowedValues: schema39.oneOf[2].properties.protocol.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
									var valid3 = _errs26 === errors;
								} else var valid3 = true;
								if (valid3) {
									if (data.labels !== void 0) {
										let data9 = data.labels;
										const _errs28 = errors;
										if (errors === _errs28) {
											if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
												if (Object.keys(data9).length > 16) {
													const err31 = {
														instancePath: instancePath + "/labels",
														schemaPath: "#/oneOf/2/properties/labels/maxProperties",
														keyword: "maxProperties",
														params: { limit: 16 },
														message: "must NOT have more than 16 properties"
													};
													if (vErrors === null) vErrors = [err31];
													else vErrors.push(err31);
													errors++;
												} else for (const key3 in data9) {
													let data10 = data9[key3];
													const _errs31 = errors;
													if (errors === _errs31) {
														if (typeof data10 === "string") {
															if ((0, import_ucs2length.default)(data10) > 63) {
																const err32 = {
																	instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/oneOf/2/properties/labels/additionalProperties/maxLength",
																	keyword: "maxLength",
																	params: { limit: 63 },
																	message: "must NOT have more than 63 characters"
																};
																if (vErrors === null) vErrors = [err32];
																else vErrors.push(err32);
																errors++;
															}
														} else {
															const err33 = {
																instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/oneOf/2/properties/labels/additionalProperties/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err33];
															else vErrors.push(err33);
															errors++;
														}
													}
													if (!(_errs31 === errors)) break;
												}
											} else {
												const err34 = {
													instancePath: instancePath + "/labels",
													schemaPath: "#/oneOf/2/properties/labels/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err34];
												else vErrors.push(err34);
												errors++;
											}
										}
										var valid3 = _errs28 === errors;
									} else var valid3 = true;
								}
							}
						}
					}
				}
			} else {
				const err35 = {
					instancePath,
					schemaPath: "#/oneOf/2/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		var _valid0 = _errs19 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err36 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
		validate101.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate101.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate101.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (false !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf/0/const",
			keyword: "const",
			params: { allowedValue: false },
			message: "must be equal to constant"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if ("operator" !== data) {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/1/const",
			keyword: "const",
			params: { allowedValue: "operator" },
			message: "must be equal to constant"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs3 = errors;
		if (errors === _errs3) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				const _errs5 = errors;
				for (const key0 in data) if (!(key0 === "endpoint" || key0 === "protocol" || key0 === "service")) {
					const err2 = {
						instancePath,
						schemaPath: "#/oneOf/2/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				if (_errs5 === errors) {
					if (data.endpoint !== void 0) {
						let data0 = data.endpoint;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 2048) {
									const err3 = {
										instancePath: instancePath + "/endpoint",
										schemaPath: "#/oneOf/2/properties/endpoint/maxLength",
										keyword: "maxLength",
										params: { limit: 2048 },
										message: "must NOT have more than 2048 characters"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								} else if (!pattern49.test(data0)) {
									const err4 = {
										instancePath: instancePath + "/endpoint",
										schemaPath: "#/oneOf/2/properties/endpoint/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$" },
										message: "must match pattern \"^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$\""
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							} else {
								const err5 = {
									instancePath: instancePath + "/endpoint",
									schemaPath: "#/oneOf/2/properties/endpoint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.protocol !== void 0) {
							let data1 = data.protocol;
							const _errs8 = errors;
							if (typeof data1 !== "string") {
								const err6 = {
									instancePath: instancePath + "/protocol",
									schemaPath: "#/oneOf/2/properties/protocol/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (!(data1 === "grpc" || data1 === "http")) {
								const err7 = {
									instancePath: instancePath + "/protocol",
									schemaPath: "#/oneOf/2/properties/protocol/enum",
									keyword: "enum",
									params: { allowedValues: schema40.oneOf[2].properties.protocol.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							var valid1 = _errs8 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.service !== void 0) {
								let data2 = data.service;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 255) {
											const err8 = {
												instancePath: instancePath + "/service",
												schemaPath: "#/oneOf/2/properties/service/maxLength",
												keyword: "maxLength",
												params: { limit: 255 },
												message: "must NOT have more than 255 characters"
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
										} else if (!pattern50.test(data2)) {
											const err9 = {
												instancePath: instancePath + "/service",
												schemaPath: "#/oneOf/2/properties/service/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9._-]+$" },
												message: "must match pattern \"^[A-Za-z0-9._-]+$\""
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									} else {
										const err10 = {
											instancePath: instancePath + "/service",
											schemaPath: "#/oneOf/2/properties/service/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
						}
					}
				}
			} else {
				const err11 = {
					instancePath,
					schemaPath: "#/oneOf/2/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			var props0 = true;
		}
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate103.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate103.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern52 = /* @__PURE__ */ new RegExp("^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$", "u");
const pattern53 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_+/-]+$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "command" || key0 === "entrypoint" || key0 === "schedule" || key0 === "timeZone" || key0 === "replicas" || key0 === "resources" || key0 === "env" || key0 === "deadlineSeconds")) {
				validate105.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.command !== void 0) {
					const _errs2 = errors;
					if (!validate59(data.command, {
						instancePath: instancePath + "/command",
						parentData: data,
						parentDataProperty: "command",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.entrypoint !== void 0) {
						let data1 = data.entrypoint;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if ((0, import_ucs2length.default)(data1) > 1024) {
									validate105.errors = [{
										instancePath: instancePath + "/entrypoint",
										schemaPath: "#/properties/entrypoint/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									}];
									return false;
								} else if ((0, import_ucs2length.default)(data1) < 1) {
									validate105.errors = [{
										instancePath: instancePath + "/entrypoint",
										schemaPath: "#/properties/entrypoint/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate105.errors = [{
									instancePath: instancePath + "/entrypoint",
									schemaPath: "#/properties/entrypoint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.schedule !== void 0) {
							let data2 = data.schedule;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data2 === "string") {
									if ((0, import_ucs2length.default)(data2) > 128) {
										validate105.errors = [{
											instancePath: instancePath + "/schedule",
											schemaPath: "#/properties/schedule/maxLength",
											keyword: "maxLength",
											params: { limit: 128 },
											message: "must NOT have more than 128 characters"
										}];
										return false;
									} else if (!pattern52.test(data2)) {
										validate105.errors = [{
											instancePath: instancePath + "/schedule",
											schemaPath: "#/properties/schedule/pattern",
											keyword: "pattern",
											params: { pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$" },
											message: "must match pattern \"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$\""
										}];
										return false;
									}
								} else {
									validate105.errors = [{
										instancePath: instancePath + "/schedule",
										schemaPath: "#/properties/schedule/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.timeZone !== void 0) {
								let data3 = data.timeZone;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 === "string") {
										if ((0, import_ucs2length.default)(data3) > 64) {
											validate105.errors = [{
												instancePath: instancePath + "/timeZone",
												schemaPath: "#/properties/timeZone/maxLength",
												keyword: "maxLength",
												params: { limit: 64 },
												message: "must NOT have more than 64 characters"
											}];
											return false;
										} else if (!pattern53.test(data3)) {
											validate105.errors = [{
												instancePath: instancePath + "/timeZone",
												schemaPath: "#/properties/timeZone/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9_+/-]+$" },
												message: "must match pattern \"^[A-Za-z0-9_+/-]+$\""
											}];
											return false;
										}
									} else {
										validate105.errors = [{
											instancePath: instancePath + "/timeZone",
											schemaPath: "#/properties/timeZone/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.replicas !== void 0) {
									let data4 = data.replicas;
									const _errs9 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate105.errors = [{
											instancePath: instancePath + "/replicas",
											schemaPath: "#/properties/replicas/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs9) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 > 1e3 || isNaN(data4)) {
												validate105.errors = [{
													instancePath: instancePath + "/replicas",
													schemaPath: "#/properties/replicas/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e3
													},
													message: "must be <= 1000"
												}];
												return false;
											} else if (data4 < 0 || isNaN(data4)) {
												validate105.errors = [{
													instancePath: instancePath + "/replicas",
													schemaPath: "#/properties/replicas/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.resources !== void 0) {
										const _errs11 = errors;
										if (!validate82(data.resources, {
											instancePath: instancePath + "/resources",
											parentData: data,
											parentDataProperty: "resources",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.env !== void 0) {
											const _errs12 = errors;
											if (!validate72(data.env, {
												instancePath: instancePath + "/env",
												parentData: data,
												parentDataProperty: "env",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.deadlineSeconds !== void 0) {
												let data7 = data.deadlineSeconds;
												const _errs13 = errors;
												if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
													validate105.errors = [{
														instancePath: instancePath + "/deadlineSeconds",
														schemaPath: "#/properties/deadlineSeconds/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs13) {
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 > 604800 || isNaN(data7)) {
															validate105.errors = [{
																instancePath: instancePath + "/deadlineSeconds",
																schemaPath: "#/properties/deadlineSeconds/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 604800
																},
																message: "must be <= 604800"
															}];
															return false;
														} else if (data7 < 1 || isNaN(data7)) {
															validate105.errors = [{
																instancePath: instancePath + "/deadlineSeconds",
																schemaPath: "#/properties/deadlineSeconds/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate105.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 64) {
			validate110.errors = [{
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 64 },
				message: "must NOT have more than 64 properties"
			}];
			return false;
		} else for (const key0 in data) {
			let data0 = data[key0];
			if (typeof data0 === "string") {
				if ((0, import_ucs2length.default)(data0) > 4096) {
					validate110.errors = [{
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						message: "must NOT have more than 4096 characters"
					}];
					return false;
				}
			} else {
				validate110.errors = [{
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate110.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate110.errors = vErrors;
	return true;
}
validate110.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern54 = /* @__PURE__ */ new RegExp("^[A-Z][A-Za-z]+$", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.target === void 0 && (missing0 = "target") || data.patch === void 0 && (missing0 = "patch")) {
				validate113.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "target" || key0 === "patch")) {
					validate113.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.target !== void 0) {
						let data0 = data.target;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.kind === void 0 && (missing1 = "kind")) {
									validate113.errors = [{
										instancePath: instancePath + "/target",
										schemaPath: "#/properties/target/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									}];
									return false;
								} else {
									const _errs4 = errors;
									for (const key1 in data0) if (!(key1 === "kind" || key1 === "name")) {
										validate113.errors = [{
											instancePath: instancePath + "/target",
											schemaPath: "#/properties/target/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 },
											message: "must NOT have additional properties"
										}];
										return false;
									}
									if (_errs4 === errors) {
										if (data0.kind !== void 0) {
											let data1 = data0.kind;
											const _errs5 = errors;
											if (errors === _errs5) {
												if (typeof data1 === "string") {
													if ((0, import_ucs2length.default)(data1) > 63) {
														validate113.errors = [{
															instancePath: instancePath + "/target/kind",
															schemaPath: "#/properties/target/properties/kind/maxLength",
															keyword: "maxLength",
															params: { limit: 63 },
															message: "must NOT have more than 63 characters"
														}];
														return false;
													} else if (!pattern54.test(data1)) {
														validate113.errors = [{
															instancePath: instancePath + "/target/kind",
															schemaPath: "#/properties/target/properties/kind/pattern",
															keyword: "pattern",
															params: { pattern: "^[A-Z][A-Za-z]+$" },
															message: "must match pattern \"^[A-Z][A-Za-z]+$\""
														}];
														return false;
													}
												} else {
													validate113.errors = [{
														instancePath: instancePath + "/target/kind",
														schemaPath: "#/properties/target/properties/kind/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
											var valid1 = _errs5 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data0.name !== void 0) {
												let data2 = data0.name;
												const _errs7 = errors;
												if (errors === _errs7) {
													if (typeof data2 === "string") {
														if ((0, import_ucs2length.default)(data2) > 253) {
															validate113.errors = [{
																instancePath: instancePath + "/target/name",
																schemaPath: "#/properties/target/properties/name/maxLength",
																keyword: "maxLength",
																params: { limit: 253 },
																message: "must NOT have more than 253 characters"
															}];
															return false;
														}
													} else {
														validate113.errors = [{
															instancePath: instancePath + "/target/name",
															schemaPath: "#/properties/target/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
										}
									}
								}
							} else {
								validate113.errors = [{
									instancePath: instancePath + "/target",
									schemaPath: "#/properties/target/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.patch !== void 0) {
							let data3 = data.patch;
							const _errs9 = errors;
							const _errs10 = errors;
							let valid2 = false;
							let passing0 = null;
							const _errs11 = errors;
							if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
								const err0 = {
									instancePath: instancePath + "/patch",
									schemaPath: "#/properties/patch/oneOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							var _valid0 = _errs11 === errors;
							if (_valid0) {
								valid2 = true;
								passing0 = 0;
							}
							const _errs13 = errors;
							if (errors === _errs13) {
								if (Array.isArray(data3)) {
									if (data3.length < 1) {
										const err1 = {
											instancePath: instancePath + "/patch",
											schemaPath: "#/properties/patch/oneOf/1/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									} else {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data4 = data3[i0];
											const _errs15 = errors;
											if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
												const err2 = {
													instancePath: instancePath + "/patch/" + i0,
													schemaPath: "#/properties/patch/oneOf/1/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err2];
												else vErrors.push(err2);
												errors++;
											}
											if (!(_errs15 === errors)) break;
										}
									}
								} else {
									const err3 = {
										instancePath: instancePath + "/patch",
										schemaPath: "#/properties/patch/oneOf/1/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							}
							var _valid0 = _errs13 === errors;
							if (_valid0 && valid2) {
								valid2 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid2 = true;
								passing0 = 1;
							}
							if (!valid2) {
								const err4 = {
									instancePath: instancePath + "/patch",
									schemaPath: "#/properties/patch/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
								validate113.errors = vErrors;
								return false;
							} else {
								errors = _errs10;
								if (vErrors !== null) {
									if (_errs10) vErrors.length = _errs10;
									else vErrors = null;
								}
							}
							var valid0 = _errs9 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate113.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern27 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$", "u");
const pattern28 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]+){0,2}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.slug === void 0 && (missing0 = "slug")) {
				validate53.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
					validate53.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.slug !== void 0) {
						let data0 = data.slug;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 512) {
									validate53.errors = [{
										instancePath: instancePath + "/slug",
										schemaPath: "#/properties/slug/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								} else if ((0, import_ucs2length.default)(data0) < 1) {
									validate53.errors = [{
										instancePath: instancePath + "/slug",
										schemaPath: "#/properties/slug/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate53.errors = [{
									instancePath: instancePath + "/slug",
									schemaPath: "#/properties/slug/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs4 = errors;
							if (!validate54(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.owner !== void 0) {
								const _errs5 = errors;
								if (!validate56(data.owner, {
									instancePath: instancePath + "/owner",
									parentData: data,
									parentDataProperty: "owner",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.environments !== void 0) {
									let data3 = data.environments;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data3)) {
											if (data3.length > 32) {
												validate53.errors = [{
													instancePath: instancePath + "/environments",
													schemaPath: "#/properties/environments/maxItems",
													keyword: "maxItems",
													params: { limit: 32 },
													message: "must NOT have more than 32 items"
												}];
												return false;
											} else if (data3.length < 1) {
												validate53.errors = [{
													instancePath: instancePath + "/environments",
													schemaPath: "#/properties/environments/minItems",
													keyword: "minItems",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 items"
												}];
												return false;
											} else {
												var valid1 = true;
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs8 = errors;
													if (!validate54(data3[i0], {
														instancePath: instancePath + "/environments/" + i0,
														parentData: data3,
														parentDataProperty: i0,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs8 === errors;
													if (!valid1) break;
												}
												if (valid1) {
													let i1 = data3.length;
													let j0;
													if (i1 > 1) {
														outer0: for (; i1--;) for (j0 = i1; j0--;) if (equal(data3[i1], data3[j0])) {
															validate53.errors = [{
																instancePath: instancePath + "/environments",
																schemaPath: "#/properties/environments/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i1,
																	j: j0
																},
																message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
															}];
															return false;
														}
													}
												}
											}
										} else {
											validate53.errors = [{
												instancePath: instancePath + "/environments",
												schemaPath: "#/properties/environments/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.path !== void 0) {
										let data5 = data.path;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 512) {
													validate53.errors = [{
														instancePath: instancePath + "/path",
														schemaPath: "#/properties/path/maxLength",
														keyword: "maxLength",
														params: { limit: 512 },
														message: "must NOT have more than 512 characters"
													}];
													return false;
												} else if (!pattern27.test(data5)) {
													validate53.errors = [{
														instancePath: instancePath + "/path",
														schemaPath: "#/properties/path/pattern",
														keyword: "pattern",
														params: { pattern: "^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$" },
														message: "must match pattern \"^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$\""
													}];
													return false;
												}
											} else {
												validate53.errors = [{
													instancePath: instancePath + "/path",
													schemaPath: "#/properties/path/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.language !== void 0) {
											let data6 = data.language;
											const _errs11 = errors;
											if (typeof data6 !== "string") {
												validate53.errors = [{
													instancePath: instancePath + "/language",
													schemaPath: "#/properties/language/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(data6 === "python" || data6 === "node" || data6 === "go" || data6 === "rust" || data6 === "java" || data6 === "static")) {
												validate53.errors = [{
													instancePath: instancePath + "/language",
													schemaPath: "#/properties/language/enum",
													keyword: "enum",
													params: { allowedValues: schema20.properties.language.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.version !== void 0) {
												let data7 = data.version;
												const _errs13 = errors;
												if (errors === _errs13) {
													if (typeof data7 === "string") {
														if ((0, import_ucs2length.default)(data7) > 16) {
															validate53.errors = [{
																instancePath: instancePath + "/version",
																schemaPath: "#/properties/version/maxLength",
																keyword: "maxLength",
																params: { limit: 16 },
																message: "must NOT have more than 16 characters"
															}];
															return false;
														} else if (!pattern28.test(data7)) {
															validate53.errors = [{
																instancePath: instancePath + "/version",
																schemaPath: "#/properties/version/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9]+(\\.[0-9]+){0,2}$" },
																message: "must match pattern \"^[0-9]+(\\.[0-9]+){0,2}$\""
															}];
															return false;
														}
													} else {
														validate53.errors = [{
															instancePath: instancePath + "/version",
															schemaPath: "#/properties/version/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.entrypoint !== void 0) {
													let data8 = data.entrypoint;
													const _errs15 = errors;
													if (errors === _errs15) {
														if (typeof data8 === "string") {
															if ((0, import_ucs2length.default)(data8) > 1024) {
																validate53.errors = [{
																	instancePath: instancePath + "/entrypoint",
																	schemaPath: "#/properties/entrypoint/maxLength",
																	keyword: "maxLength",
																	params: { limit: 1024 },
																	message: "must NOT have more than 1024 characters"
																}];
																return false;
															} else if ((0, import_ucs2length.default)(data8) < 1) {
																validate53.errors = [{
																	instancePath: instancePath + "/entrypoint",
																	schemaPath: "#/properties/entrypoint/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															}
														} else {
															validate53.errors = [{
																instancePath: instancePath + "/entrypoint",
																schemaPath: "#/properties/entrypoint/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.command !== void 0) {
														const _errs17 = errors;
														if (!validate59(data.command, {
															instancePath: instancePath + "/command",
															parentData: data,
															parentDataProperty: "command",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.dockerfile !== void 0) {
															let data10 = data.dockerfile;
															const _errs18 = errors;
															if (errors === _errs18) {
																if (typeof data10 === "string") {
																	if ((0, import_ucs2length.default)(data10) > 512) {
																		validate53.errors = [{
																			instancePath: instancePath + "/dockerfile",
																			schemaPath: "#/properties/dockerfile/maxLength",
																			keyword: "maxLength",
																			params: { limit: 512 },
																			message: "must NOT have more than 512 characters"
																		}];
																		return false;
																	} else if (!pattern27.test(data10)) {
																		validate53.errors = [{
																			instancePath: instancePath + "/dockerfile",
																			schemaPath: "#/properties/dockerfile/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$" },
																			message: "must match pattern \"^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$\""
																		}];
																		return false;
																	}
																} else {
																	validate53.errors = [{
																		instancePath: instancePath + "/dockerfile",
																		schemaPath: "#/properties/dockerfile/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.baseImages !== void 0) {
																const _errs20 = errors;
																if (!validate61(data.baseImages, {
																	instancePath: instancePath + "/baseImages",
																	parentData: data,
																	parentDataProperty: "baseImages",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.systemPackages !== void 0) {
																	const _errs21 = errors;
																	if (!validate63(data.systemPackages, {
																		instancePath: instancePath + "/systemPackages",
																		parentData: data,
																		parentDataProperty: "systemPackages",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.image !== void 0) {
																		const _errs22 = errors;
																		if (!validate65(data.image, {
																			instancePath: instancePath + "/image",
																			parentData: data,
																			parentDataProperty: "image",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs22 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.pullSecret !== void 0) {
																			let data14 = data.pullSecret;
																			const _errs23 = errors;
																			if (errors === _errs23) {
																				if (typeof data14 === "string") {
																					if ((0, import_ucs2length.default)(data14) > 253) {
																						validate53.errors = [{
																							instancePath: instancePath + "/pullSecret",
																							schemaPath: "#/properties/pullSecret/maxLength",
																							keyword: "maxLength",
																							params: { limit: 253 },
																							message: "must NOT have more than 253 characters"
																						}];
																						return false;
																					} else if (!pattern16.test(data14)) {
																						validate53.errors = [{
																							instancePath: instancePath + "/pullSecret",
																							schemaPath: "#/properties/pullSecret/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" },
																							message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$\""
																						}];
																						return false;
																					}
																				} else {
																					validate53.errors = [{
																						instancePath: instancePath + "/pullSecret",
																						schemaPath: "#/properties/pullSecret/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs23 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.port !== void 0) {
																				const _errs25 = errors;
																				if (!validate67(data.port, {
																					instancePath: instancePath + "/port",
																					parentData: data,
																					parentDataProperty: "port",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs25 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.uses !== void 0) {
																					let data16 = data.uses;
																					const _errs26 = errors;
																					if (errors === _errs26) {
																						if (Array.isArray(data16)) {
																							if (data16.length > 128) {
																								validate53.errors = [{
																									instancePath: instancePath + "/uses",
																									schemaPath: "#/properties/uses/maxItems",
																									keyword: "maxItems",
																									params: { limit: 128 },
																									message: "must NOT have more than 128 items"
																								}];
																								return false;
																							} else {
																								var valid3 = true;
																								const len1 = data16.length;
																								for (let i2 = 0; i2 < len1; i2++) {
																									const _errs28 = errors;
																									if (!validate69(data16[i2], {
																										instancePath: instancePath + "/uses/" + i2,
																										parentData: data16,
																										parentDataProperty: i2,
																										rootData,
																										dynamicAnchors
																									})) {
																										vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																										errors = vErrors.length;
																									}
																									var valid3 = _errs28 === errors;
																									if (!valid3) break;
																								}
																								if (valid3) {
																									let i3 = data16.length;
																									let j1;
																									if (i3 > 1) {
																										outer1: for (; i3--;) for (j1 = i3; j1--;) if (equal(data16[i3], data16[j1])) {
																											validate53.errors = [{
																												instancePath: instancePath + "/uses",
																												schemaPath: "#/properties/uses/uniqueItems",
																												keyword: "uniqueItems",
																												params: {
																													i: i3,
																													j: j1
																												},
																												message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
																											}];
																											return false;
																										}
																									}
																								}
																							}
																						} else {
																							validate53.errors = [{
																								instancePath: instancePath + "/uses",
																								schemaPath: "#/properties/uses/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs26 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.allow !== void 0) {
																						let data18 = data.allow;
																						const _errs29 = errors;
																						if (errors === _errs29) {
																							if (Array.isArray(data18)) {
																								if (data18.length > 128) {
																									validate53.errors = [{
																										instancePath: instancePath + "/allow",
																										schemaPath: "#/properties/allow/maxItems",
																										keyword: "maxItems",
																										params: { limit: 128 },
																										message: "must NOT have more than 128 items"
																									}];
																									return false;
																								} else {
																									var valid5 = true;
																									const len2 = data18.length;
																									for (let i4 = 0; i4 < len2; i4++) {
																										const _errs31 = errors;
																										if (!validate69(data18[i4], {
																											instancePath: instancePath + "/allow/" + i4,
																											parentData: data18,
																											parentDataProperty: i4,
																											rootData,
																											dynamicAnchors
																										})) {
																											vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																											errors = vErrors.length;
																										}
																										var valid5 = _errs31 === errors;
																										if (!valid5) break;
																									}
																									if (valid5) {
																										let i5 = data18.length;
																										let j2;
																										if (i5 > 1) {
																											outer2: for (; i5--;) for (j2 = i5; j2--;) if (equal(data18[i5], data18[j2])) {
																												validate53.errors = [{
																													instancePath: instancePath + "/allow",
																													schemaPath: "#/properties/allow/uniqueItems",
																													keyword: "uniqueItems",
																													params: {
																														i: i5,
																														j: j2
																													},
																													message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
																												}];
																												return false;
																											}
																										}
																									}
																								}
																							} else {
																								validate53.errors = [{
																									instancePath: instancePath + "/allow",
																									schemaPath: "#/properties/allow/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs29 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.env !== void 0) {
																							const _errs32 = errors;
																							if (!validate72(data.env, {
																								instancePath: instancePath + "/env",
																								parentData: data,
																								parentDataProperty: "env",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
																								errors = vErrors.length;
																							}
																							var valid0 = _errs32 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.files !== void 0) {
																								let data21 = data.files;
																								const _errs33 = errors;
																								if (errors === _errs33) {
																									if (Array.isArray(data21)) {
																										if (data21.length > 64) {
																											validate53.errors = [{
																												instancePath: instancePath + "/files",
																												schemaPath: "#/properties/files/maxItems",
																												keyword: "maxItems",
																												params: { limit: 64 },
																												message: "must NOT have more than 64 items"
																											}];
																											return false;
																										} else {
																											const len3 = data21.length;
																											for (let i6 = 0; i6 < len3; i6++) {
																												const _errs35 = errors;
																												if (!validate76(data21[i6], {
																													instancePath: instancePath + "/files/" + i6,
																													parentData: data21,
																													parentDataProperty: i6,
																													rootData,
																													dynamicAnchors
																												})) {
																													vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs35 === errors)) break;
																											}
																										}
																									} else {
																										validate53.errors = [{
																											instancePath: instancePath + "/files",
																											schemaPath: "#/properties/files/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs33 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.replicas !== void 0) {
																									let data23 = data.replicas;
																									const _errs36 = errors;
																									if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																										validate53.errors = [{
																											instancePath: instancePath + "/replicas",
																											schemaPath: "#/properties/replicas/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs36) {
																										if (typeof data23 == "number" && isFinite(data23)) {
																											if (data23 > 1e3 || isNaN(data23)) {
																												validate53.errors = [{
																													instancePath: instancePath + "/replicas",
																													schemaPath: "#/properties/replicas/maximum",
																													keyword: "maximum",
																													params: {
																														comparison: "<=",
																														limit: 1e3
																													},
																													message: "must be <= 1000"
																												}];
																												return false;
																											} else if (data23 < 0 || isNaN(data23)) {
																												validate53.errors = [{
																													instancePath: instancePath + "/replicas",
																													schemaPath: "#/properties/replicas/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																									}
																									var valid0 = _errs36 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.autoscale !== void 0) {
																										const _errs38 = errors;
																										if (!validate80(data.autoscale, {
																											instancePath: instancePath + "/autoscale",
																											parentData: data,
																											parentDataProperty: "autoscale",
																											rootData,
																											dynamicAnchors
																										})) {
																											vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs38 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.podDisruptionBudget !== void 0) {
																											let data25 = data.podDisruptionBudget;
																											const _errs39 = errors;
																											if (errors === _errs39) {
																												if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																													if (Object.keys(data25).length > 1) {
																														validate53.errors = [{
																															instancePath: instancePath + "/podDisruptionBudget",
																															schemaPath: "#/properties/podDisruptionBudget/maxProperties",
																															keyword: "maxProperties",
																															params: { limit: 1 },
																															message: "must NOT have more than 1 properties"
																														}];
																														return false;
																													} else if (Object.keys(data25).length < 1) {
																														validate53.errors = [{
																															instancePath: instancePath + "/podDisruptionBudget",
																															schemaPath: "#/properties/podDisruptionBudget/minProperties",
																															keyword: "minProperties",
																															params: { limit: 1 },
																															message: "must NOT have fewer than 1 properties"
																														}];
																														return false;
																													} else {
																														const _errs41 = errors;
																														for (const key1 in data25) if (!(key1 === "minAvailable" || key1 === "maxUnavailable")) {
																															validate53.errors = [{
																																instancePath: instancePath + "/podDisruptionBudget",
																																schemaPath: "#/properties/podDisruptionBudget/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key1 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (_errs41 === errors) {
																															if (data25.minAvailable !== void 0) {
																																let data26 = data25.minAvailable;
																																const _errs42 = errors;
																																if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																																	validate53.errors = [{
																																		instancePath: instancePath + "/podDisruptionBudget/minAvailable",
																																		schemaPath: "#/properties/podDisruptionBudget/properties/minAvailable/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs42) {
																																	if (typeof data26 == "number" && isFinite(data26)) {
																																		if (data26 > 1e3 || isNaN(data26)) {
																																			validate53.errors = [{
																																				instancePath: instancePath + "/podDisruptionBudget/minAvailable",
																																				schemaPath: "#/properties/podDisruptionBudget/properties/minAvailable/maximum",
																																				keyword: "maximum",
																																				params: {
																																					comparison: "<=",
																																					limit: 1e3
																																				},
																																				message: "must be <= 1000"
																																			}];
																																			return false;
																																		} else if (data26 < 0 || isNaN(data26)) {
																																			validate53.errors = [{
																																				instancePath: instancePath + "/podDisruptionBudget/minAvailable",
																																				schemaPath: "#/properties/podDisruptionBudget/properties/minAvailable/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				},
																																				message: "must be >= 0"
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid8 = _errs42 === errors;
																															} else var valid8 = true;
																															if (valid8) {
																																if (data25.maxUnavailable !== void 0) {
																																	let data27 = data25.maxUnavailable;
																																	const _errs44 = errors;
																																	if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
																																		validate53.errors = [{
																																			instancePath: instancePath + "/podDisruptionBudget/maxUnavailable",
																																			schemaPath: "#/properties/podDisruptionBudget/properties/maxUnavailable/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (errors === _errs44) {
																																		if (typeof data27 == "number" && isFinite(data27)) {
																																			if (data27 > 1e3 || isNaN(data27)) {
																																				validate53.errors = [{
																																					instancePath: instancePath + "/podDisruptionBudget/maxUnavailable",
																																					schemaPath: "#/properties/podDisruptionBudget/properties/maxUnavailable/maximum",
																																					keyword: "maximum",
																																					params: {
																																						comparison: "<=",
																																						limit: 1e3
																																					},
																																					message: "must be <= 1000"
																																				}];
																																				return false;
																																			} else if (data27 < 0 || isNaN(data27)) {
																																				validate53.errors = [{
																																					instancePath: instancePath + "/podDisruptionBudget/maxUnavailable",
																																					schemaPath: "#/properties/podDisruptionBudget/properties/maxUnavailable/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					},
																																					message: "must be >= 0"
																																				}];
																																				return false;
																																			}
																																		}
																																	}
																																	var valid8 = _errs44 === errors;
																																} else var valid8 = true;
																															}
																														}
																													}
																												} else {
																													validate53.errors = [{
																														instancePath: instancePath + "/podDisruptionBudget",
																														schemaPath: "#/properties/podDisruptionBudget/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											var valid0 = _errs39 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.resources !== void 0) {
																												const _errs46 = errors;
																												if (!validate82(data.resources, {
																													instancePath: instancePath + "/resources",
																													parentData: data,
																													parentDataProperty: "resources",
																													rootData,
																													dynamicAnchors
																												})) {
																													vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs46 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.expose !== void 0) {
																													const _errs47 = errors;
																													if (!validate89(data.expose, {
																														instancePath: instancePath + "/expose",
																														parentData: data,
																														parentDataProperty: "expose",
																														rootData,
																														dynamicAnchors
																													})) {
																														vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
																														errors = vErrors.length;
																													}
																													var valid0 = _errs47 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.probe !== void 0) {
																														const _errs48 = errors;
																														if (!validate91(data.probe, {
																															instancePath: instancePath + "/probe",
																															parentData: data,
																															parentDataProperty: "probe",
																															rootData,
																															dynamicAnchors
																														})) {
																															vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
																															errors = vErrors.length;
																														}
																														var valid0 = _errs48 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.volumes !== void 0) {
																															let data31 = data.volumes;
																															const _errs49 = errors;
																															if (errors === _errs49) {
																																if (Array.isArray(data31)) {
																																	if (data31.length > 64) {
																																		validate53.errors = [{
																																			instancePath: instancePath + "/volumes",
																																			schemaPath: "#/properties/volumes/maxItems",
																																			keyword: "maxItems",
																																			params: { limit: 64 },
																																			message: "must NOT have more than 64 items"
																																		}];
																																		return false;
																																	} else {
																																		const len4 = data31.length;
																																		for (let i7 = 0; i7 < len4; i7++) {
																																			const _errs51 = errors;
																																			if (!validate94(data31[i7], {
																																				instancePath: instancePath + "/volumes/" + i7,
																																				parentData: data31,
																																				parentDataProperty: i7,
																																				rootData,
																																				dynamicAnchors
																																			})) {
																																				vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs51 === errors)) break;
																																		}
																																	}
																																} else {
																																	validate53.errors = [{
																																		instancePath: instancePath + "/volumes",
																																		schemaPath: "#/properties/volumes/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid0 = _errs49 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.egress !== void 0) {
																																let data33 = data.egress;
																																const _errs52 = errors;
																																if (errors === _errs52) {
																																	if (Array.isArray(data33)) {
																																		if (data33.length > 128) {
																																			validate53.errors = [{
																																				instancePath: instancePath + "/egress",
																																				schemaPath: "#/properties/egress/maxItems",
																																				keyword: "maxItems",
																																				params: { limit: 128 },
																																				message: "must NOT have more than 128 items"
																																			}];
																																			return false;
																																		} else {
																																			const len5 = data33.length;
																																			for (let i8 = 0; i8 < len5; i8++) {
																																				const _errs54 = errors;
																																				if (!validate101(data33[i8], {
																																					instancePath: instancePath + "/egress/" + i8,
																																					parentData: data33,
																																					parentDataProperty: i8,
																																					rootData,
																																					dynamicAnchors
																																				})) {
																																					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
																																					errors = vErrors.length;
																																				}
																																				if (!(_errs54 === errors)) break;
																																			}
																																		}
																																	} else {
																																		validate53.errors = [{
																																			instancePath: instancePath + "/egress",
																																			schemaPath: "#/properties/egress/type",
																																			keyword: "type",
																																			params: { type: "array" },
																																			message: "must be array"
																																		}];
																																		return false;
																																	}
																																}
																																var valid0 = _errs52 === errors;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.telemetry !== void 0) {
																																	const _errs55 = errors;
																																	if (!validate103(data.telemetry, {
																																		instancePath: instancePath + "/telemetry",
																																		parentData: data,
																																		parentDataProperty: "telemetry",
																																		rootData,
																																		dynamicAnchors
																																	})) {
																																		vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid0 = _errs55 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.mesh !== void 0) {
																																		const _errs56 = errors;
																																		if (typeof data.mesh !== "boolean") {
																																			validate53.errors = [{
																																				instancePath: instancePath + "/mesh",
																																				schemaPath: "#/properties/mesh/type",
																																				keyword: "type",
																																				params: { type: "boolean" },
																																				message: "must be boolean"
																																			}];
																																			return false;
																																		}
																																		var valid0 = _errs56 === errors;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.processes !== void 0) {
																																			let data37 = data.processes;
																																			const _errs58 = errors;
																																			if (errors === _errs58) {
																																				if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
																																					if (Object.keys(data37).length > 32) {
																																						validate53.errors = [{
																																							instancePath: instancePath + "/processes",
																																							schemaPath: "#/properties/processes/maxProperties",
																																							keyword: "maxProperties",
																																							params: { limit: 32 },
																																							message: "must NOT have more than 32 properties"
																																						}];
																																						return false;
																																					} else {
																																						for (const key2 in data37) {
																																							const _errs60 = errors;
																																							if (typeof key2 === "string") {
																																								if ((0, import_ucs2length.default)(key2) > 32) {
																																									const err0 = {
																																										instancePath: instancePath + "/processes",
																																										schemaPath: "#/properties/processes/propertyNames/maxLength",
																																										keyword: "maxLength",
																																										params: { limit: 32 },
																																										message: "must NOT have more than 32 characters",
																																										propertyName: key2
																																									};
																																									if (vErrors === null) vErrors = [err0];
																																									else vErrors.push(err0);
																																									errors++;
																																								} else if (!pattern3.test(key2)) {
																																									const err1 = {
																																										instancePath: instancePath + "/processes",
																																										schemaPath: "#/properties/processes/propertyNames/pattern",
																																										keyword: "pattern",
																																										params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																																										message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\"",
																																										propertyName: key2
																																									};
																																									if (vErrors === null) vErrors = [err1];
																																									else vErrors.push(err1);
																																									errors++;
																																								}
																																							}
																																							var valid11 = _errs60 === errors;
																																							if (!valid11) {
																																								const err2 = {
																																									instancePath: instancePath + "/processes",
																																									schemaPath: "#/properties/processes/propertyNames",
																																									keyword: "propertyNames",
																																									params: { propertyName: key2 },
																																									message: "property name must be valid"
																																								};
																																								if (vErrors === null) vErrors = [err2];
																																								else vErrors.push(err2);
																																								errors++;
																																								validate53.errors = vErrors;
																																								return false;
																																							}
																																						}
																																						if (valid11) for (const key3 in data37) {
																																							const _errs62 = errors;
																																							if (!validate105(data37[key3], {
																																								instancePath: instancePath + "/processes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																																								parentData: data37,
																																								parentDataProperty: key3,
																																								rootData,
																																								dynamicAnchors
																																							})) {
																																								vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
																																								errors = vErrors.length;
																																							}
																																							if (!(_errs62 === errors)) break;
																																						}
																																					}
																																				} else {
																																					validate53.errors = [{
																																						instancePath: instancePath + "/processes",
																																						schemaPath: "#/properties/processes/type",
																																						keyword: "type",
																																						params: { type: "object" },
																																						message: "must be object"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid0 = _errs58 === errors;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.terminationGracePeriodSeconds !== void 0) {
																																				let data39 = data.terminationGracePeriodSeconds;
																																				const _errs63 = errors;
																																				if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
																																					validate53.errors = [{
																																						instancePath: instancePath + "/terminationGracePeriodSeconds",
																																						schemaPath: "#/properties/terminationGracePeriodSeconds/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs63) {
																																					if (typeof data39 == "number" && isFinite(data39)) {
																																						if (data39 > 3600 || isNaN(data39)) {
																																							validate53.errors = [{
																																								instancePath: instancePath + "/terminationGracePeriodSeconds",
																																								schemaPath: "#/properties/terminationGracePeriodSeconds/maximum",
																																								keyword: "maximum",
																																								params: {
																																									comparison: "<=",
																																									limit: 3600
																																								},
																																								message: "must be <= 3600"
																																							}];
																																							return false;
																																						} else if (data39 < 1 || isNaN(data39)) {
																																							validate53.errors = [{
																																								instancePath: instancePath + "/terminationGracePeriodSeconds",
																																								schemaPath: "#/properties/terminationGracePeriodSeconds/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 1
																																								},
																																								message: "must be >= 1"
																																							}];
																																							return false;
																																						}
																																					}
																																				}
																																				var valid0 = _errs63 === errors;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.labels !== void 0) {
																																					const _errs65 = errors;
																																					if (!validate110(data.labels, {
																																						instancePath: instancePath + "/labels",
																																						parentData: data,
																																						parentDataProperty: "labels",
																																						rootData,
																																						dynamicAnchors
																																					})) {
																																						vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid0 = _errs65 === errors;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (data.annotations !== void 0) {
																																						const _errs66 = errors;
																																						if (!validate110(data.annotations, {
																																							instancePath: instancePath + "/annotations",
																																							parentData: data,
																																							parentDataProperty: "annotations",
																																							rootData,
																																							dynamicAnchors
																																						})) {
																																							vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
																																							errors = vErrors.length;
																																						}
																																						var valid0 = _errs66 === errors;
																																					} else var valid0 = true;
																																					if (valid0) {
																																						if (data.patches !== void 0) {
																																							let data42 = data.patches;
																																							const _errs67 = errors;
																																							if (errors === _errs67) {
																																								if (Array.isArray(data42)) {
																																									if (data42.length > 64) {
																																										validate53.errors = [{
																																											instancePath: instancePath + "/patches",
																																											schemaPath: "#/properties/patches/maxItems",
																																											keyword: "maxItems",
																																											params: { limit: 64 },
																																											message: "must NOT have more than 64 items"
																																										}];
																																										return false;
																																									} else {
																																										const len6 = data42.length;
																																										for (let i9 = 0; i9 < len6; i9++) {
																																											const _errs69 = errors;
																																											if (!validate113(data42[i9], {
																																												instancePath: instancePath + "/patches/" + i9,
																																												parentData: data42,
																																												parentDataProperty: i9,
																																												rootData,
																																												dynamicAnchors
																																											})) {
																																												vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
																																												errors = vErrors.length;
																																											}
																																											if (!(_errs69 === errors)) break;
																																										}
																																									}
																																								} else {
																																									validate53.errors = [{
																																										instancePath: instancePath + "/patches",
																																										schemaPath: "#/properties/patches/type",
																																										keyword: "type",
																																										params: { type: "array" },
																																										message: "must be array"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid0 = _errs67 === errors;
																																						} else var valid0 = true;
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate174.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (typeof data === "string") {
			if ((0, import_ucs2length.default)(data) > 512) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/maxLength",
					keyword: "maxLength",
					params: { limit: 512 },
					message: "must NOT have more than 512 characters"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if ((0, import_ucs2length.default)(data) < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/0/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (!validate53(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
		validate174.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate174.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate174.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (Array.isArray(data)) {
			if (data.length > 1e4) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/maxItems",
					keyword: "maxItems",
					params: { limit: 1e4 },
					message: "must NOT have more than 10000 items"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const len0 = data.length;
				for (let i0 = 0; i0 < len0; i0++) {
					const _errs3 = errors;
					if (!validate174(data[i0], {
						instancePath: instancePath + "/" + i0,
						parentData: data,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
						errors = vErrors.length;
					}
					if (!(_errs3 === errors)) break;
				}
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var items0 = true;
	}
	const _errs4 = errors;
	if (errors === _errs4) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.slugs === void 0 && (missing0 = "slugs")) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else {
				const _errs6 = errors;
				for (const key0 in data) if (!(key0 === "slugs")) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
					break;
				}
				if (_errs6 === errors) {
					if (data.slugs !== void 0) {
						let data1 = data.slugs;
						if (errors === errors) {
							if (Array.isArray(data1)) {
								if (data1.length > 1e4) {
									const err4 = {
										instancePath: instancePath + "/slugs",
										schemaPath: "#/oneOf/1/properties/slugs/maxItems",
										keyword: "maxItems",
										params: { limit: 1e4 },
										message: "must NOT have more than 10000 items"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								} else {
									const len1 = data1.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs9 = errors;
										if (!validate174(data1[i1], {
											instancePath: instancePath + "/slugs/" + i1,
											parentData: data1,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
											errors = vErrors.length;
										}
										if (!(_errs9 === errors)) break;
									}
								}
							} else {
								const err5 = {
									instancePath: instancePath + "/slugs",
									schemaPath: "#/oneOf/1/properties/slugs/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
					}
				}
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props2 = true;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
		validate173.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate173.errors = vErrors;
	evaluated0.props = props2;
	evaluated0.items = items0;
	return errors === 0;
}
validate173.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const validateService = validate178;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate178.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate178.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if ("karstkit.dev/v1" !== data.apiVersion) {
							validate178.errors = [{
								instancePath: instancePath + "/apiVersion",
								schemaPath: "#/properties/apiVersion/const",
								keyword: "const",
								params: { allowedValue: "karstkit.dev/v1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Service" !== data.kind) {
								validate178.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Service" },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								let data2 = data.metadata;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.name === void 0 && (missing1 = "name")) {
											validate178.errors = [{
												instancePath: instancePath + "/metadata",
												schemaPath: "#/properties/metadata/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "labels" || key1 === "annotations")) {
												validate178.errors = [{
													instancePath: instancePath + "/metadata",
													schemaPath: "#/properties/metadata/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													let data3 = data2.name;
													const _errs7 = errors;
													if (errors === _errs7) {
														if (typeof data3 === "string") {
															if ((0, import_ucs2length.default)(data3) > 52) {
																validate178.errors = [{
																	instancePath: instancePath + "/metadata/name",
																	schemaPath: "#/properties/metadata/properties/name/maxLength",
																	keyword: "maxLength",
																	params: { limit: 52 },
																	message: "must NOT have more than 52 characters"
																}];
																return false;
															} else if (!pattern3.test(data3)) {
																validate178.errors = [{
																	instancePath: instancePath + "/metadata/name",
																	schemaPath: "#/properties/metadata/properties/name/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																	message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																}];
																return false;
															}
														} else {
															validate178.errors = [{
																instancePath: instancePath + "/metadata/name",
																schemaPath: "#/properties/metadata/properties/name/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.labels !== void 0) {
														let data4 = data2.labels;
														const _errs9 = errors;
														if (errors === _errs9) {
															if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
																if (Object.keys(data4).length > 64) {
																	validate178.errors = [{
																		instancePath: instancePath + "/metadata/labels",
																		schemaPath: "#/properties/metadata/properties/labels/maxProperties",
																		keyword: "maxProperties",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 properties"
																	}];
																	return false;
																} else for (const key2 in data4) {
																	let data5 = data4[key2];
																	const _errs12 = errors;
																	if (errors === _errs12) {
																		if (typeof data5 === "string") {
																			if ((0, import_ucs2length.default)(data5) > 63) {
																				validate178.errors = [{
																					instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/metadata/properties/labels/additionalProperties/maxLength",
																					keyword: "maxLength",
																					params: { limit: 63 },
																					message: "must NOT have more than 63 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate178.errors = [{
																				instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/properties/metadata/properties/labels/additionalProperties/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	if (!(_errs12 === errors)) break;
																}
															} else {
																validate178.errors = [{
																	instancePath: instancePath + "/metadata/labels",
																	schemaPath: "#/properties/metadata/properties/labels/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.annotations !== void 0) {
															let data6 = data2.annotations;
															const _errs14 = errors;
															if (errors === _errs14) {
																if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
																	if (Object.keys(data6).length > 64) {
																		validate178.errors = [{
																			instancePath: instancePath + "/metadata/annotations",
																			schemaPath: "#/properties/metadata/properties/annotations/maxProperties",
																			keyword: "maxProperties",
																			params: { limit: 64 },
																			message: "must NOT have more than 64 properties"
																		}];
																		return false;
																	} else for (const key3 in data6) {
																		let data7 = data6[key3];
																		const _errs17 = errors;
																		if (errors === _errs17) {
																			if (typeof data7 === "string") {
																				if ((0, import_ucs2length.default)(data7) > 4096) {
																					validate178.errors = [{
																						instancePath: instancePath + "/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/properties/metadata/properties/annotations/additionalProperties/maxLength",
																						keyword: "maxLength",
																						params: { limit: 4096 },
																						message: "must NOT have more than 4096 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate178.errors = [{
																					instancePath: instancePath + "/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/metadata/properties/annotations/additionalProperties/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs17 === errors)) break;
																	}
																} else {
																	validate178.errors = [{
																		instancePath: instancePath + "/metadata/annotations",
																		schemaPath: "#/properties/metadata/properties/annotations/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid1 = _errs14 === errors;
														} else var valid1 = true;
													}
												}
											}
										}
									} else {
										validate178.errors = [{
											instancePath: instancePath + "/metadata",
											schemaPath: "#/properties/metadata/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									const _errs19 = errors;
									if (!validate53(data.spec, {
										instancePath: instancePath + "/spec",
										parentData: data,
										parentDataProperty: "spec",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs19 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate178.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateServiceSpec = validate53;

// src/spec/schema-node.ts
/** A schema as a tree: what messages and defaults are read from, so that the schema alone says them. */
function loadSchema(name) {
	const loaded = {
		files: /* @__PURE__ */ new Map(),
		targets: /* @__PURE__ */ new Map()
	};
	return resolved(fileOf(name, loaded), name, loaded);
}
/** What a value is, in the words of JSON Schema. */
function typeOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return typeof value;
}
/** True when a value of this kind is what the node asks for, whatever its contents. */
function fitsType(node, value) {
	if (node.oneOf !== void 0) return node.oneOf.some((branch) => fitsType(branch, value));
	if ("const" in node) return typeOf(node.const) === typeOf(value);
	const type = node.type ?? (node.enum === void 0 ? void 0 : "string");
	if (type === void 0) return true;
	if (type === "integer") return Number.isInteger(value);
	return type === typeOf(value);
}
/** The branch a person meant: by the kind of the value, and among mappings by the keys given. */
function branchFor(branches, value) {
	const fitting = branches.filter((branch) => fitsType(branch, value));
	const exact = fitting.find((branch) => "const" in branch && branch.const === value);
	if (exact !== void 0) return exact;
	if (fitting.length <= 1) return fitting[0];
	if (typeof value !== "object" || value === null || Array.isArray(value)) return fitting.find((branch) => !("const" in branch)) ?? fitting[0];
	const keys = Object.keys(value);
	const named = fitting.map((branch) => ({
		branch,
		score: scoreOf(branch, fitting, keys)
	})).sort((a, b) => b.score - a.score)[0];
	return named !== void 0 && named.score > 0 ? named.branch : void 0;
}
/** The required keys that tell a mapping from its alternatives. */
function tellingKeys(branch, branches) {
	const others = branches.filter((other) => other !== branch && other.properties !== void 0);
	return (branch.required ?? []).filter((key) => others.every((other) => !Object.hasOwn(other.properties ?? {}, key)));
}
function scoreOf(branch, branches, keys) {
	const telling = tellingKeys(branch, branches).filter((key) => keys.includes(key)).length;
	if (telling > 0) return telling * 1e3;
	return Object.keys(branch.properties ?? {}).filter((key) => keys.includes(key)).filter((key) => isOnlyIn(branch, branches, key)).length;
}
function isOnlyIn(branch, branches, key) {
	return branches.every((other) => other === branch || !Object.hasOwn(other.properties ?? {}, key));
}
/** References stand for other nodes of our own schemas; none is circular. */
function resolved(node, file, loaded) {
	if (Array.isArray(node)) return node.map((element) => resolved(element, file, loaded));
	if (typeof node !== "object" || node === null) return node;
	const reference = Reflect.get(node, "$ref");
	const target = typeof reference === "string" ? lookUp(reference, file, loaded) : {};
	const own = Object.entries(node).filter(([key]) => key !== "$ref" && key !== "$defs").map(([key, value]) => [key, resolved(value, file, loaded)]);
	return {
		...target,
		...Object.fromEntries(own)
	};
}
function lookUp(reference, file, loaded) {
	const [name = "", pointer = ""] = reference.split("#");
	const target = name === "" ? file : name.replace(".schema.json", "");
	const key = `${target}#${pointer}`;
	const known = loaded.targets.get(key);
	if (known !== void 0) return known;
	let node = fileOf(target, loaded);
	for (const step of pointer.split("/").slice(1)) node = Reflect.get(Object(node), step);
	const found = Object(resolved(node, target, loaded));
	loaded.targets.set(key, found);
	return found;
}
function fileOf(name, { files }) {
	const known = files.get(name) ?? JSON.parse(schemaText[name]);
	files.set(name, known);
	return known;
}

// src/spec/fill-defaults.ts
/** A valid value with the defaults of its schema put in, at every depth. Nothing that was given is changed. */
function fillDefaults(node, value) {
	const branch = node.oneOf === void 0 ? node : branchFor(node.oneOf, value);
	if (branch === void 0 || typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const { items } = branch;
		return items === void 0 ? value : value.map((element) => fillDefaults(items, element));
	}
	return filledMapping(branch, value);
}
function filledMapping(node, mapping) {
	const properties = node.properties ?? {};
	const filled = {};
	for (const [key, value] of Object.entries(mapping)) {
		const child = Object.hasOwn(properties, key) ? properties[key] : node.additionalProperties;
		filled[key] = typeof child === "object" ? fillDefaults(child, value) : value;
	}
	for (const [key, child] of Object.entries(properties)) {
		if (child.default === void 0 || Object.hasOwn(filled, key)) continue;
		filled[key] = structuredClone(child.default);
	}
	return filled;
}

// src/spec/config-environment.ts
const karstSchema = loadSchema("karst");
/** The one environment of a repository without karst.yaml. */
const soleEnvironment = { default: { path: "deploy" } };
/** The environments in the order of the file, at least one. */
function environmentsFrom(config, caller, placeOf = () => ({})) {
	const { filled, findings } = withCaller(config, caller);
	const whole = withDefaults(filled);
	const exceptions = (config.policy?.exceptions ?? []).map((exception, index) => ({
		...exception,
		place: placeOf(`/policy/exceptions/${index}`)
	}));
	const [first, ...rest] = Object.entries(whole.environments).map(([name, own]) => ({
		...environmentFrom(name, own, whole),
		exceptions
	}));
	if (first === void 0) throw new TypeError("there is always one environment");
	return {
		environments: [first, ...rest],
		findings
	};
}
/** Every section is there, so that the schema's defaults are read from it even when the file does not name it. */
function withDefaults(config) {
	const sections = {
		certificates: {},
		flux: {},
		ingress: {},
		defaults: {},
		...config
	};
	const environments = config.environments ?? soleEnvironment;
	return fillDefaults(karstSchema, {
		...sections,
		environments
	});
}
function environmentFrom(name, own, { registry, baseImages = {}, certificates, flux, ingress, defaults }) {
	return {
		name,
		path: own.path,
		owner: own.owner,
		namespacePrefix: own.namespacePrefix ?? "",
		trustDomain: own.trustDomain,
		kubernetes: own.kubernetes,
		flux: {
			version: own.flux,
			...flux
		},
		registry: registry && {
			...registry,
			pullSecret: registry.pullSecret
		},
		baseImages,
		ingressNamespace: ingress.namespace,
		certificateMode: certificates.mode,
		defaults: {
			python: defaults.python,
			resources: defaults.resources,
			replicas: defaults.replicas,
			telemetry: defaults.telemetry
		}
	};
}
/** The caller's values where the file is silent; they follow the same schema, so what the file may not say they may not. */
function withCaller(config, { registryFallback, telemetryEndpoint }) {
	const findings = [];
	let filled = config;
	if (registryFallback !== void 0 && config.registry === void 0) {
		const registry = { name: registryFallback };
		if (validateKarst({ registry })) filled = {
			...filled,
			registry
		};
		else findings.push(refused("The registry", registryFallback, "registry.example.com/path"));
	}
	if (telemetryEndpoint !== void 0 && config.defaults?.telemetry === void 0) {
		const defaults = {
			...config.defaults,
			telemetry: { endpoint: telemetryEndpoint }
		};
		if (validateKarst({ defaults: { telemetry: defaults.telemetry } })) filled = {
			...filled,
			defaults
		};
		else findings.push(refused("OTEL_EXPORTER_OTLP_ENDPOINT", telemetryEndpoint, "https://host:4317"));
	}
	return {
		filled,
		findings
	};
}
function refused(what, value, expected) {
	return {
		code: "spec.value",
		severity: "error",
		message: `${what} cannot be ${shown(value)}.`,
		expected
	};
}

// src/spec/describe-schema.ts
/** What a field takes, in plain words. */
function describeSchema(node) {
	if (node.oneOf !== void 0) return describeBranches(node.oneOf);
	if ("const" in node) return literal(node.const);
	if (node.enum !== void 0) return `one of ${node.enum.map(literal).join(", ")}`;
	if (node.type === "integer" || node.type === "number") return describeNumber(node);
	if (node.type === "boolean") return "true or false";
	if (node.type === "array") return `a list${countOf(node.minItems, node.maxItems, "elements")}`;
	if (node.type === "object") return "a mapping";
	if (node.pattern !== void 0) return `text${exampleOf(node)} that matches ${node.pattern}`;
	return `text${countOf(node.minLength, node.maxLength, "characters")}`;
}
function exampleOf({ examples }) {
	return examples?.[0] === void 0 ? "" : ` such as ${literal(examples[0])},`;
}
/** A value as it stands in a file, in plain words. */
function describeValue(value) {
	if (typeof value === "string") return `the text ${shown(value)}`;
	if (typeof value === "number") return `the number ${value}`;
	if (typeof value === "boolean") return String(value);
	return {
		null: "nothing",
		array: "a list",
		object: "a mapping"
	}[typeOf(value)] ?? "something else";
}
/** Minimum and maximum, as far as there are any: ` of 1 to 5 elements`. */
function countOf(minimum, maximum, unit) {
	if (minimum === void 0 && maximum === void 0) return "";
	if (maximum === void 0) return ` of at least ${minimum} ${unit}`;
	return ` of ${minimum ?? 0} to ${maximum} ${unit}`;
}
function describeNumber(node) {
	const kind = node.type === "integer" ? "a whole number" : "a number";
	if (node.minimum === void 0 || node.maximum === void 0) return kind;
	return `${kind} from ${node.minimum} to ${node.maximum}`;
}
function describeBranches(branches) {
	const described = branches.map((branch) => {
		const keys = tellingKeys(branch, branches);
		if (branch.type !== "object") return describeSchema(branch);
		return keys.length === 0 ? "a mapping" : `a mapping with ${keys.join(" and ")}`;
	});
	return [...new Set(described)].join(", or ");
}
function literal(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}

// src/spec/finding-at.ts
/** A finding at the place of a value, or of its key. */
function findingAt({ document, pointer }, code, message, detail = {}) {
	const place = detail.atKey === true ? document.keyPlaceOf(pointer) : document.placeOf(pointer);
	return {
		code,
		severity: detail.severity ?? "error",
		message,
		...place,
		...detail.expected === void 0 ? {} : { expected: detail.expected },
		...detail.hint === void 0 ? {} : { hint: detail.hint }
	};
}

// src/spec/name.ts
const maxLength = 52;
/**
* A name for each request. One from a slug gets a hash only when it is too long, reserved or wanted by two; a workload
* that already owns its name keeps it, so that a new neighbour never renames what runs. A name that is given stands or
* is a clash.
*/
function settleNames(requests, takenNames) {
	const kept = requests.map((request) => keptName(request, takenNames));
	const wanted = countWishes(requests, kept);
	const owners = /* @__PURE__ */ new Map();
	for (const [index, name] of kept.entries()) if (name !== void 0 && !owners.has(name)) owners.set(name, index);
	const settled = requests.map((request, index) => request.explicit === void 0 && owners.get(kept[index] ?? "") !== index ? void 0 : claim(request.explicit ?? kept[index] ?? "", index, owners));
	return requests.map((request, index) => {
		const before = settled[index];
		if (before !== void 0) return before;
		return claim(wanted.get(request.wish) === 1 && !owners.has(request.wish) && request.wish.length <= maxLength && !isReservedName(request.wish) ? request.wish : hashedName(request), index, owners);
	});
}
/** What a workload is recognised by, whatever its ref: the source, the path in it, and a name that is given. */
function entryIdentity(slug, path, name) {
	const source = sourceIdentity(slug, path);
	return name === void 0 ? source : `${source} name=${name}`;
}
/** The same text for the same source and path. */
function sourceIdentity(slug, path = "") {
	const source = slug.kind === "directory" ? slug.text : repositoryIdentity(slug);
	return path === "" ? source : `${source} ${path}`;
}
/** `owner-repository`; the last part of a path; the name of a directory. A Service's name begins with a letter. */
function wishedName(slug, path = "") {
	const last = (path || (slug.kind === "directory" ? slug.path : "")).split("/").at(-1) ?? "";
	const label = (last === "" && slug.kind === "repository" ? `${slug.owner}-${slug.repository}` : last).toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replaceAll(/^-+|-+$/g, "");
	if (label === "") return "service";
	return /^[a-z]/.test(label) ? label : `s-${label}`;
}
/** Names that mean something to Kubernetes, Flux, kustomize or a file system. */
function isReservedName(name) {
	return /^(?:kustomization|default|kubernetes|flux-system|kube-.*)$/.test(name) || /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(name);
}
/** The name a record says the workload has, when it is one that we would give. */
function keptName(request, taken) {
	if (request.explicit !== void 0) return void 0;
	const name = taken.get(request.identity);
	return name === request.wish && name.length <= maxLength && !isReservedName(name) || name === hashedName(request) ? name : void 0;
}
function countWishes(requests, kept) {
	const wanted = /* @__PURE__ */ new Map();
	for (const [index, { explicit, wish }] of requests.entries()) {
		if (kept[index] !== void 0) continue;
		const name = explicit ?? wish;
		wanted.set(name, (wanted.get(name) ?? 0) + 1);
	}
	return wanted;
}
function claim(name, index, owners) {
	const owner = owners.get(name);
	if (owner !== void 0 && owner !== index) return {
		takenBy: owner,
		name
	};
	owners.set(name, index);
	return { name };
}
function hashedName({ wish, identity }) {
	const hash = createHash("sha256").update(identity).digest("hex").slice(0, 6);
	return `${wish.slice(0, 45).replace(/-+$/, "")}-${hash}`;
}

// src/spec/spec-document.ts
/** Line and column, both from 1, of an offset. The lines are counted once, when first asked for. */
function lineCounter(text) {
	let starts;
	return (offset) => {
		starts ??= lineStarts(text);
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function specDocument({ file, text, marked, findings, count }) {
	const placeAt = (pointer, offset) => ({
		file,
		...count(offset),
		pointer
	});
	const find = finder(marked);
	return {
		value: marked.value,
		findings,
		placeOf: (pointer) => placeAt(pointer, find(pointer).at),
		keyPlaceOf: (pointer) => placeAt(pointer, find(pointer).keyAt),
		writtenAt: (pointer) => {
			const { at, end } = find(pointer);
			return end > at ? text.slice(at, end) : void 0;
		}
	};
}
/** RFC 6901. */
function pointerTo(parent, key) {
	return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/** The keys a pointer leads through. */
function stepsOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Keys are indexed when first looked for: a hostile mapping has many, and as many findings. */
function finder(marked) {
	const indexes = /* @__PURE__ */ new Map();
	const markOf = (value, key) => {
		const marks = marked.marks.get(value) ?? [];
		if (Array.isArray(value)) return marks[Number(key)];
		const index = indexes.get(value) ?? new Map(marks.map((mark) => [mark.key, mark]));
		indexes.set(value, index);
		return index.get(key);
	};
	return (pointer) => {
		let mark = {
			key: "",
			keyAt: marked.at,
			at: marked.at,
			end: marked.at
		};
		let value = marked.value;
		for (const key of stepsOf(pointer)) {
			if (typeof value !== "object" || value === null) return mark;
			const next = markOf(value, key);
			if (next === void 0) return mark;
			mark = next;
			value = childOf(value, key);
		}
		return mark;
	};
}
function childOf(value, key) {
	if (Array.isArray(value)) return value[Number(key)];
	return Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// src/spec/prune.ts
/**
* The part of a faulty value that its validator accepts, so that rules can judge it; undefined when there is none.
* The deepest key that mappings alone lead to is left out, and where that is not enough the whole field: what stays
* keeps its place. Pointers are relative to the value.
*/
function faultlessPart(validator, value, pointers) {
	let part = prune(value, pointers);
	for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
		if (validator(part)) return part;
		const found = validator.errors?.map(({ instancePath }) => instancePath) ?? [];
		part = pruneFields(part, found);
	}
	const fields = pruneFields(value, pointers);
	return validator(fields) ? fields : void 0;
}
/** Each takes one field away; more faults than that are seldom apart. */
const maxAttempts = 8;
function prune(value, pointers) {
	return without(value, pointers.map(stepsOf).filter(({ length }) => length > 0));
}
function pruneFields(value, pointers) {
	return prune(value, pointers.flatMap((pointer) => stepsOf(pointer).slice(0, 1)).map((field) => pointerTo("", field)));
}
/** One pass, whatever the number of paths: a hostile mapping has as many faults as keys. */
function without(value, paths) {
	if (!isMapping(value) || paths.length === 0) return value;
	const below = Map.groupBy(paths, ([key = ""]) => key);
	const kept = Object.entries(value).flatMap(([key, child]) => {
		const inner = below.get(key)?.map(([, ...rest]) => rest);
		if (inner === void 0) return [[key, child]];
		return !isMapping(child) || inner.some(({ length }) => length === 0) ? [] : [[key, without(child, inner)]];
	});
	return Object.fromEntries(kept);
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/spec/rules/egress.ts
/** Destinations that are what they look like: a range with a prefix that fits, a host name or an address. */
const egressIsReachable = ({ spec, at }) => (spec.egress ?? []).flatMap((destination, index) => {
	if ("cidr" in destination && !isRange(destination.cidr)) {
		const message = `${shown(destination.cidr)} is no address range.`;
		return [findingAt(at(`/egress/${index}/cidr`), "spec.egress", message, { expected: "a range such as 10.0.0.0/8 or fd00::/8" })];
	}
	if ("host" in destination && !isAddress(destination.host) && !isHostName(destination.host)) {
		const message = `${shown(destination.host)} is neither a host name nor an address.`;
		return [findingAt(at(`/egress/${index}/host`), "spec.egress", message, { expected: "a name such as db.example.com, without port or scheme" })];
	}
	return [];
});
function isRange(text) {
	const [address = "", prefix = ""] = text.split("/");
	return isAddress(address) && Number(prefix) <= (address.includes(":") ? 128 : 32);
}
function isAddress(text) {
	if (text.includes(":")) return /^[0-9A-Fa-f:.]+$/.test(text) && URL.canParse(`http://[${text}]/`);
	const octets = text.split(".");
	return octets.length === 4 && octets.every((each) => /^(?:0|[1-9][0-9]{0,2})$/.test(each) && Number(each) <= 255);
}
/** A last label of digits alone would be an address to some readers. */
function isHostName(text) {
	const labels = text.split(".");
	return labels.every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label)) && !/^[0-9]+$/.test(labels.at(-1) ?? "");
}

// src/spec/rules/env-name.ts
/** Names that make a loader or an interpreter run other code than the image's. */
const loaderNames = /^(?:LD_.*|DYLD_.*|PATH|PYTHON(?:PATH|STARTUP|HOME|INSPECT)|NODE_OPTIONS|BASH_ENV|PERL5(?:OPT|LIB)|RUBY(?:OPT|LIB))$/;
/** Names whose value follows from a field of the spec. */
const fieldNames = {
	PORT: "port",
	OTEL_EXPORTER_OTLP_ENDPOINT: "telemetry.endpoint",
	OTEL_EXPORTER_OTLP_PROTOCOL: "telemetry.protocol",
	OTEL_SERVICE_NAME: "telemetry.service"
};
/** No variable takes a name that a loader obeys or the platform sets; in Kubernetes the last of two would win. */
const environmentNamesAreFree = (input) => [...findingsOf(input, input.spec.env, "/env"), ...Object.entries(input.spec.processes ?? {}).flatMap(([name, own]) => findingsOf(input, own.env, `${pointerTo("/processes", name)}/env`))];
function findingsOf(input, env = {}, pointer) {
	return Object.keys(env).flatMap((name) => {
		const field = Object.hasOwn(fieldNames, name) ? fieldNames[name] : void 0;
		const isPlatform = /^(?:KUBERNETES|KARST)_/.test(name);
		if (field === void 0 && !isPlatform && !loaderNames.test(name)) return [];
		const who = loaderNames.test(name) ? "changes what code is loaded" : "is set by the platform";
		const hint = field === void 0 ? "Use another name." : `Write the field ${field} instead.`;
		const message = `The variable "${name}" ${who}.`;
		const subject = input.at(pointerTo(pointer, name));
		return [findingAt(subject, "spec.env-name", message, {
			hint,
			atKey: true
		})];
	});
}

// src/spec/rules/exclusive.ts
/** One way to start: `command`, `entrypoint` or the author's `dockerfile`. */
const oneWayToStart = (input) => {
	const { command, entrypoint, dockerfile } = input.spec;
	const isAuthors = dockerfile !== void 0 && dockerfile !== "generate";
	const given = [
		...entrypoint === void 0 ? [] : ["entrypoint"],
		...command === void 0 ? [] : ["command"],
		...isAuthors ? ["dockerfile"] : []
	];
	return given.slice(1).map((field) => excludes(input, `/${field}`, field, given[0] ?? ""));
};
/** A fixed number of pods or a range, and a range that is one. */
const oneNumberOfPods = (input) => {
	const { autoscale, replicas } = input.spec;
	if (autoscale === void 0) return [];
	const both = replicas === void 0 ? [] : [excludes(input, "/replicas", "replicas", "autoscale")];
	if ((autoscale.min ?? 1) <= autoscale.max) return both;
	const message = `The fewest replicas, ${autoscale.min}, are more than the most, ${autoscale.max}.`;
	return [...both, findingAt(input.at("/autoscale/min"), "spec.autoscale", message)];
};
/** What a process has depends on its kind: a worker, a job by schedule, or the release job. */
const processesFitTheirKind = (input) => Object.entries(input.spec.processes ?? {}).flatMap(([name, own]) => {
	const pointer = pointerTo("/processes", name);
	const isBoth = own.command !== void 0 && own.entrypoint !== void 0;
	const faults = faultsOf(name, own).map(([field, message]) => findingAt(input.at(`${pointer}/${field}`), "spec.process", message, { atKey: true }));
	return isBoth ? [excludes(input, `${pointer}/command`, "command", "entrypoint"), ...faults] : faults;
});
function faultsOf(name, own) {
	const isScheduled = own.schedule !== void 0;
	const isRelease = name === "release";
	return [
		[isRelease && isScheduled, ["schedule", "The release job runs before a rollout, not by schedule."]],
		[!isScheduled && own.timeZone !== void 0, ["timeZone", "A time zone needs a schedule."]],
		[(isRelease || isScheduled) && own.replicas !== void 0, ["replicas", "A job has no replicas."]]
	].filter(([isFault]) => isFault).map(([, fault]) => fault);
}
function excludes({ at }, pointer, field, other) {
	const message = `The field "${field}" excludes "${other}", and both are given.`;
	return findingAt(at(pointer), "spec.exclusive", message, {
		hint: "Keep one of the two.",
		atKey: true
	});
}

// src/spec/rules/image.ts
/** Base images that name one content, or at least one version. */
const baseImagesAreFixed = ({ spec, at }) => ["build", "run"].flatMap((stage) => imageFindings(spec.baseImages?.[stage], at(`/baseImages/${stage}`)));
/** An image reference with a digest, or with a tag that is not `latest`. */
function imageFindings(image, subject) {
	if (image === void 0) return [];
	const fault = faultOf$1(image);
	if (fault === void 0) return [];
	const message = `The image ${shown(image)} ${fault}.`;
	return [findingAt(subject, "spec.image", message, { expected: "name:tag or name@sha256:DIGEST, in lower case" })];
}
function faultOf$1(image) {
	const read = readImageText(image);
	if (read === void 0) return "is no image reference";
	if (read.digest !== void 0) return void 0;
	if (read.tag === void 0) return "has neither a tag nor a digest";
	return read.tag === "latest" ? "has the tag latest, which moves" : void 0;
}

// src/spec/rules/label.ts
const namePart = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
const prefixPart = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** Controllers obey labels and annotations below these. */
const reservedDomains = [
	"kubernetes.io",
	"k8s.io",
	"karstkit.dev",
	"fluxcd.io"
];
const maxAnnotationBytes = 262144;
/** Labels that Kubernetes accepts and no controller obeys. */
const labelsAreHarmless = (input) => fieldFindings(input, "labels", (value) => value === "" || namePart.test(value) ? void 0 : "at most 63 of A-Z a-z 0-9 . _ -, with a letter or digit at both ends");
/** Annotations on one line, of a size that Kubernetes keeps, that no controller obeys. */
const annotationsAreHarmless = (input) => [...fieldFindings(input, "annotations", (value) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) ? "text on one line, without control characters" : void 0), ...sizeFindings(input)];
function fieldFindings({ spec, at }, field, expectedOf) {
	return Object.entries(spec[field] ?? {}).flatMap(([key, value]) => {
		const subject = at(pointerTo(`/${field}`, key));
		const fault = keyFault$1(key);
		const keyFindings = fault === void 0 ? [] : [findingAt(subject, "spec.label", `The key ${shown(key)} ${fault}.`, { atKey: true })];
		const expected = expectedOf(value);
		if (expected === void 0) return keyFindings;
		const message = `The value ${shown(value)} cannot be kept.`;
		return [...keyFindings, findingAt(subject, "spec.label", message, { expected })];
	});
}
function keyFault$1(key) {
	const parts = key.split("/");
	const name = parts.at(-1) ?? "";
	const prefix = parts.length > 1 ? parts[0] : void 0;
	if (parts.length > 2) return "has two slashes";
	if (!namePart.test(name)) return "has a name that is not 1 to 63 of A-Z a-z 0-9 . _ -";
	if (prefix === void 0) return void 0;
	if (prefix.length > 253 || !prefixPart.test(prefix)) return "has a prefix that is no domain name";
	const reserved = reservedDomains.find((domain) => prefix === domain || prefix.endsWith(`.${domain}`));
	return reserved === void 0 ? void 0 : `has the prefix of ${reserved}, which is reserved`;
}
function sizeFindings({ spec, at }) {
	const size = bytesOf(spec.annotations);
	if (size <= maxAnnotationBytes) return [];
	const message = `The annotations have ${size} bytes.`;
	const expected = `at most ${maxAnnotationBytes} bytes`;
	return [findingAt(at("/annotations"), "spec.label", message, { expected })];
}
function bytesOf(labels = {}) {
	return Object.entries(labels).flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

// src/spec/rules/mount.ts
/** Directories of the image: something mounted at one of them, or above it, hides the program or its system. */
const imageDirectories = [
	"/app",
	"/bin",
	"/etc",
	"/lib",
	"/lib64",
	"/opt/venv",
	"/sbin",
	"/tmp",
	"/usr/bin",
	"/usr/lib",
	"/usr/local/bin",
	"/usr/local/lib"
];
/** Directories of the kernel and of Kubernetes: nothing is mounted in them either. */
const systemDirectories = [
	"/dev",
	"/proc",
	"/run/secrets",
	"/sys",
	"/var/run/secrets"
];
/** Volumes and files lie beside what the image and the platform have, and beside each other. */
const mountsHideNothing = ({ spec, at }) => {
	const volumes = (spec.volumes ?? []).map((volume, index) => ({
		path: volume.path,
		pointer: `/volumes/${index}/path`,
		isFile: false,
		isEmpty: "emptyDir" in volume
	}));
	const files = (spec.files ?? []).map(({ path }, index) => ({
		path,
		pointer: `/files/${index}/path`,
		isFile: true,
		isEmpty: false
	}));
	const mounts = [...volumes, ...files];
	return mounts.flatMap((mount, index) => {
		const fault = faultOf(mount) ?? clashOf(mount.path, mounts.slice(0, index));
		if (fault === void 0) return [];
		const message = `The mount at "${mount.path}" ${fault}.`;
		return [findingAt(at(mount.pointer), "spec.mount", message, { hint: "Mount it at a path of its own, such as /data." })];
	});
};
function faultOf({ path, isFile, isEmpty }) {
	if (path.split("/").slice(1).some((part) => part === "" || part === "." || part === "..")) return "has an empty, \".\" or \"..\" part";
	const system = systemDirectories.find((directory) => isWithin(path, directory) || isWithin(directory, path));
	if (system !== void 0) return `reaches into ${system}, which belongs to the platform`;
	if (path === "/tmp") return isEmpty ? void 0 : "hides /tmp, which is always writable; emptyDir sets its size";
	const hidden = imageDirectories.find((directory) => isWithin(directory, path));
	if (hidden !== void 0) return `hides ${hidden} of the image`;
	return isFile && /\/\.{0,2}$/.test(path) ? "names no file" : void 0;
}
function clashOf(path, others) {
	const other = others.find((each) => isWithin(path, each.path) || isWithin(each.path, path));
	return other === void 0 ? void 0 : `overlaps the one at "${other.path}"`;
}
/** True for the directory itself and everything below it. */
function isWithin(path, directory) {
	return path === directory || path.startsWith(`${directory}/`);
}

// src/spec/rules/patch.ts
/** Kinds that are rendered for a workload in its owner's namespace. Flux's own objects are not the owner's to change. */
const patchedKinds = [
	"Certificate",
	"ConfigMap",
	"CronJob",
	"Deployment",
	"HorizontalPodAutoscaler",
	"IngressRoute",
	"Job",
	"Middleware",
	"NetworkPolicy",
	"PersistentVolumeClaim",
	"PodDisruptionBudget",
	"Service",
	"ServiceAccount",
	"ServersTransport"
];
const operations = [
	"add",
	"remove",
	"replace",
	"move",
	"copy",
	"test"
];
const identityPath = /^\/(?:apiVersion|kind|metadata(?:\/(?:name|namespace))?)?$/;
/** Patches target what is rendered, are patches, and leave an object's identity alone. */
const patchesCanBeApplied = (input) => (input.spec.patches ?? []).flatMap((patch, index) => [...targetFindings(input, patch, `/patches/${index}`), ...contentFindings(input, patch.patch, `/patches/${index}/patch`)]);
function targetFindings({ at }, { target }, pointer) {
	if (patchedKinds.includes(target.kind)) return [];
	const near = nearestNames(target.kind, patchedKinds, 1)[0];
	const message = `No ${shown(target.kind)} is rendered for a service.`;
	return [findingAt(at(`${pointer}/target/kind`), "spec.patch", message, {
		expected: `one of ${patchedKinds.join(", ")}`,
		hint: near === void 0 ? void 0 : `Did you mean "${near}"?`
	})];
}
function contentFindings(input, patch, pointer) {
	if (Array.isArray(patch)) return patch.flatMap((operation, index) => operationFindings(input, operation, `${pointer}/${index}`));
	return [
		"/apiVersion",
		"/kind",
		"/metadata/name",
		"/metadata/namespace"
	].filter((field) => has(patch, field)).map((field) => {
		return findingAt(input.at(`${pointer}${field}`), "spec.patch", "A patch leaves the identity of an object alone.", {
			hint: "Name the object in target.",
			atKey: true
		});
	});
}
function operationFindings({ at }, operation, pointer) {
	const op = Reflect.get(operation, "op");
	const path = Reflect.get(operation, "path");
	const from = Reflect.get(operation, "from");
	const fault = (message) => [findingAt(at(pointer), "spec.patch", message)];
	if (typeof op !== "string" || !operations.includes(op)) return fault(`An operation of JSON Patch needs op: ${operations.join(", ")}.`);
	if (typeof path !== "string" || !path.startsWith("/")) return fault("An operation of JSON Patch needs a path that begins with \"/\".");
	if (/^(?:move|copy)$/.test(op) && (typeof from !== "string" || !from.startsWith("/"))) return fault(`The operation ${op} needs from.`);
	if (/^(?:add|replace|test)$/.test(op) && !Object.hasOwn(operation, "value")) return fault(`The operation ${op} needs a value.`);
	return op !== "test" && identityPath.test(path) ? fault("A patch leaves the identity of an object alone.") : [];
}
function has(value, pointer) {
	let node = value;
	for (const key of pointer.split("/").slice(1)) {
		if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return false;
		node = Reflect.get(node, key);
	}
	return true;
}

// src/spec/rules/path.ts
/** `path` and `dockerfile` stay in the source and name nothing of Git's own. */
const pathsStayInside = ({ spec, at }) => [...pathFindings(spec.path, at("/path")), ...pathFindings(spec.dockerfile, at("/dockerfile"))];
/** A relative path without `.`, `..` and `.git` parts. */
function pathFindings(path, subject) {
	const wrong = path?.split("/").find((part) => /^(?:\.{1,2}|\.git)$/i.test(part));
	if (wrong === void 0) return [];
	const message = `The path ${shown(path ?? "")} has the part "${wrong}".`;
	return [findingAt(subject, "spec.path", message, { expected: "a path without \".\", \"..\" and \".git\"" })];
}

// src/spec/rules/quantity.ts
const ranges = {
	cpu: {
		minimum: "1m",
		maximum: "1k"
	},
	memory: {
		minimum: "1Mi",
		maximum: "24Ti"
	},
	size: {
		minimum: "1Mi",
		maximum: "1000Ti"
	}
};
/** Requests and limits within any machine, and no limit below its request. */
const resourcesAreSensible = (input) => [...resourceFindings(input, input.spec.resources, "/resources"), ...Object.entries(input.spec.processes ?? {}).flatMap(([name, own]) => resourceFindings(input, own.resources, `${pointerTo("/processes", name)}/resources`))];
/** Volumes of a size that a disk can have. */
const volumesHaveASize = ({ spec, at }) => (spec.volumes ?? []).flatMap((volume, index) => {
	const key = "size" in volume ? "size" : "emptyDir";
	const size = "size" in volume ? volume.size : "emptyDir" in volume && volume.emptyDir;
	return typeof size === "string" ? rangeFindings(size, ranges.size, at(`/volumes/${index}/${key}`)) : [];
});
/** The amount in units: bytes, or cores. The text is known to be a quantity. */
function quantityAmount(quantity) {
	const [, number = "0", unit = ""] = /^([0-9.]+)([A-Za-z]*)$/.exec(quantity) ?? [];
	const isBinary = unit.endsWith("i");
	const power = "kMGT".indexOf(unit === "Ki" ? "k" : unit.charAt(0)) + 1;
	if (unit === "m") return Number(number) / 1e3;
	return Number(number) * (unit === "" ? 1 : (isBinary ? 1024 : 1e3) ** power);
}
function resourceFindings({ at }, resources, pointer) {
	if (typeof resources !== "object") return [];
	return ["cpu", "memory"].flatMap((kind) => {
		const request = resources.requests[kind];
		const limit = resources.limits[kind];
		const limitAt = at(`${pointer}/limits/${kind}`);
		const found = [...rangeFindings(request, ranges[kind], at(`${pointer}/requests/${kind}`)), ...limit === void 0 ? [] : rangeFindings(limit, ranges[kind], limitAt)];
		if (limit === void 0 || quantityAmount(limit) >= quantityAmount(request)) return found;
		const message = `The limit for ${kind}, ${limit}, is below the request, ${request}.`;
		return [...found, findingAt(limitAt, "spec.quantity", message)];
	});
}
function rangeFindings(quantity, { minimum, maximum }, subject) {
	const amount = quantityAmount(quantity);
	if (amount >= quantityAmount(minimum) && amount <= quantityAmount(maximum)) return [];
	const message = `The quantity ${quantity} is out of range.`;
	const expected = `${minimum} to ${maximum}`;
	return [findingAt(subject, "spec.quantity", message, { expected })];
}

// src/spec/rules/schedule.ts
const fields = [
	{
		name: "minute",
		minimum: 0,
		maximum: 59,
		words: []
	},
	{
		name: "hour",
		minimum: 0,
		maximum: 23,
		words: []
	},
	{
		name: "day",
		minimum: 1,
		maximum: 31,
		words: []
	},
	{
		name: "month",
		minimum: 1,
		maximum: 12,
		words: [
			"jan",
			"feb",
			"mar",
			"apr",
			"may",
			"jun",
			"jul",
			"aug",
			"sep",
			"oct",
			"nov",
			"dec"
		]
	},
	{
		name: "weekday",
		minimum: 0,
		maximum: 6,
		words: [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		]
	}
];
/** Schedules and time zones as a CronJob reads them. */
const schedulesCanBeKept = ({ spec, at }) => Object.entries(spec.processes ?? {}).flatMap(([name, own]) => {
	const pointer = pointerTo("/processes", name);
	const fault = own.schedule === void 0 ? void 0 : scheduleFault(own.schedule);
	return [...fault === void 0 ? [] : [findingAt(at(`${pointer}/schedule`), "spec.schedule", fault, { expected: "minute hour day month weekday, such as \"0 3 * * *\"" })], ...own.timeZone?.toLowerCase() === "local" ? [findingAt(at(`${pointer}/timeZone`), "spec.schedule", "The time zone \"Local\" depends on the machine.")] : []];
});
function scheduleFault(schedule) {
	if (schedule.startsWith("@")) return void 0;
	const parts = schedule.split(" ");
	const index = fields.findIndex((field, at) => !isField(parts[at] ?? "", field));
	const field = fields[index];
	if (field === void 0) return void 0;
	const text = shown(parts[index] ?? "");
	return `The ${field.name} ${text} is not within ${field.minimum} to ${field.maximum}.`;
}
function isField(text, field) {
	return text.split(",").every((part) => {
		const [, range = "", step] = /^([^/]+)(?:\/([0-9]{1,2}))?$/.exec(part) ?? [];
		if (step !== void 0 && (Number(step) < 1 || Number(step) > field.maximum)) return false;
		if (range === "*" || range === "?" && step === void 0) return true;
		const [from = NaN, to = from, ...rest] = range.split("-").map((each) => numberOf(each, field));
		return rest.length === 0 && from >= field.minimum && from <= to && to <= field.maximum;
	});
}
function numberOf(text, field) {
	const word = field.words.indexOf(text.toLowerCase());
	if (word >= 0) return word + field.minimum;
	return /^[0-9]{1,2}$/.test(text) ? Number(text) : NaN;
}

// src/spec/rules/secret-literal.ts
/** Texts that are secrets wherever they stand. Each pattern is linear in the length of the text. */
const secretTexts = [
	["a private key", /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----|PuTTY-User-Key-File-[0-9]/],
	["an age identity", /AGE-SECRET-KEY-1[0-9A-Z]{20}/],
	["a GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{22}/],
	["a GitLab token", /\bgl(?:pat|dt|rt|ptt)-[A-Za-z0-9_-]{20}/],
	["a Slack token", /\bxox[abeoprs]-[A-Za-z0-9-]{10}/],
	["an AWS key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
	["a Google API key", /\bAIza[0-9A-Za-z_-]{35}/],
	["a Stripe key", /\b[rs]k_live_[0-9A-Za-z]{16}/],
	["an API key", /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32}/],
	["an npm token", /\bnpm_[A-Za-z0-9]{36}/],
	["a signed token", /\beyJ[A-Za-z0-9_-]{10,4096}\.eyJ[A-Za-z0-9_-]{10,4096}\./],
	["a password in an address", /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@$]{0,256}:[^\s/@$]{1,256}@[^\s@]/i]
];
const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
/** No private key, token or password stands in a file that goes to Git. The text itself is never repeated. */
const noSecretInClear = (input) => {
	return textsOf(input.spec, "").map(({ text, pointer }) => ({
		what: secretIn(text) ?? namedSecret(text, pointer),
		pointer
	})).filter(({ what }) => what !== void 0).map(({ what, pointer }) => inClear(input, what ?? "", pointer));
};
/** What kind of secret a text holds, if any. */
function secretIn(text) {
	return secretTexts.find(([, pattern]) => pattern.test(text))?.[0];
}
/** A variable that is called a password holds one, unless it is a path, a switch or a reference. */
function namedSecret(text, pointer) {
	const name = /^(?:\/processes\/[^/]+)?\/env\/([^/]+)$/.exec(pointer)?.[1];
	if (name === void 0 || !secretName.test(name)) return void 0;
	return /^(?:\/.*|\$\(.*\)|true|false|[0-9]{0,4})$/is.test(text) ? void 0 : "a value that its name calls a secret";
}
function inClear({ at }, what, pointer) {
	const isVariable = /\/env\/[^/]+$/.test(pointer);
	return findingAt(at(pointer), "spec.secret-literal", `Here stands ${what}, in clear.`, {
		expected: isVariable ? "a reference {secret: NAME, key: KEY}" : "text without a secret",
		hint: isVariable ? "Put the value into a Secret and refer to it; change the value, for Git may have it already." : "Put it into a Secret and mount that as a volume; change it, for Git may have it already."
	});
}
function textsOf(value, pointer) {
	if (typeof value === "string") return [{
		text: value,
		pointer
	}];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => textsOf(child, pointerTo(pointer, key)));
}

// src/spec/rules/service-rule.ts
/** What every service must keep beyond its schema. */
const serviceRules = [
	pathsStayInside,
	oneWayToStart,
	oneNumberOfPods,
	processesFitTheirKind,
	environmentNamesAreFree,
	resourcesAreSensible,
	volumesHaveASize,
	baseImagesAreFixed,
	labelsAreHarmless,
	annotationsAreHarmless,
	mountsHideNothing,
	egressIsReachable,
	schedulesCanBeKept,
	patchesCanBeApplied,
	noSecretInClear
];

// src/spec/wrong-type.ts
/** The finding for a value of the wrong type, with the way to write what was probably meant. */
function wrongType(node, value, subject) {
	const written = subject.document.writtenAt(subject.pointer);
	const found = typeof value === "number" ? `the number ${written ?? value}` : describeValue(value);
	return findingAt(subject, "spec.type", `${fieldOf(subject)} has the wrong type: ${found}.`, {
		expected: describeSchema(node),
		hint: typeof value === "string" ? textHint(node, value) : plainHint(node, value, written)
	});
}
/** The name of the field, for the beginning of a message. */
function fieldOf({ pointer }) {
	const name = pointer.slice(pointer.lastIndexOf("/") + 1);
	if (pointer === "") return "The document";
	return /^[0-9]+$/.test(name) ? `Element ${Number(name) + 1} of the list` : `The field ${shown(name)}`;
}
function plainHint(node, value, written) {
	if (typeof value !== "number" && typeof value !== "boolean") return void 0;
	if (fitsType(node, "")) return `Quote it: "${written ?? value}".`;
	return fitsType(node, []) ? `Write a list: [${written ?? value}].` : void 0;
}
/** YAML 1.2 reads `yes` and `no` as text. */
function textHint(node, value) {
	if (fitsType(node, 1) && /^[0-9]{1,15}$/.test(value)) return `Write ${value} without quotes.`;
	if (fitsType(node, true) && /^(?:yes|on|true|y)$/i.test(value)) return "Write true.";
	if (fitsType(node, true) && /^(?:no|off|false|n)$/i.test(value)) return "Write false.";
	return fitsType(node, []) ? "Write a list, one element after each dash." : void 0;
}

// src/spec/explain.ts
/**
* Why a value does not follow its schema: one finding a mistake, for the alternative the person meant. The validator
* decides whether a value is right; this says what is wrong, in the words of the schema.
*/
function explain(node, value, subject) {
	if (node.oneOf !== void 0) return explainBranches(node, node.oneOf, value, subject);
	if (!fitsType(node, value)) return [wrongType(node, value, subject)];
	const choices = "const" in node ? [node.const] : node.enum;
	if (choices !== void 0 && !choices.includes(value)) return [wrongValue(node, choices, value, subject)];
	if (typeof value === "string") return explainText(node, value, subject);
	if (typeof value === "number") return explainNumber(node, value, subject);
	if (Array.isArray(value)) return explainList(node, value, subject);
	return typeof value === "object" && value !== null ? explainMapping(node, value, subject) : [];
}
function explainBranches(node, branches, value, subject) {
	const branch = branchFor(branches, value);
	if (branch !== void 0 && "const" in branch && branch.const !== value) return [wrongValue(node, [branch.const], value, subject)];
	if (branch !== void 0) return explain(branch, value, subject);
	if (!fitsType(node, value)) return [wrongType(node, value, subject)];
	const keys = Object.keys(Object(value));
	const known = [...new Set(branches.flatMap((each) => Object.keys(each.properties ?? {})))];
	const unknown = keys.filter((key) => !known.includes(key));
	if (unknown.length > 0) return unknownKeys(unknown, known, subject);
	const message = `The mapping has none of the keys ${branches.flatMap((each) => tellingKeys(each, branches)).join(", ")}.`;
	return [findingAt(subject, "spec.missing-key", message, { expected: describeSchema(node) })];
}
function wrongValue(node, choices, value, subject) {
	const texts = choices.filter((choice) => typeof choice === "string");
	const near = typeof value === "string" ? nearestNames(value, texts, 1)[0] : void 0;
	const message = `${fieldOf(subject)} cannot be ${describeValue(value)}.`;
	return findingAt(subject, "spec.value", message, {
		expected: describeSchema(node),
		hint: near === void 0 ? void 0 : `Did you mean "${near}"?`
	});
}
function explainText(node, value, subject) {
	const length = [...value].length;
	const isTooShort = node.minLength !== void 0 && length < node.minLength;
	const isTooLong = node.maxLength !== void 0 && length > node.maxLength;
	if (isTooShort || isTooLong) {
		const message = `${fieldOf(subject)} has ${length} characters.`;
		const expected = `${node.minLength ?? 0} to ${node.maxLength ?? "any number of"} characters`;
		return [findingAt(subject, "spec.range", message, { expected })];
	}
	if (node.pattern === void 0 || new RegExp(node.pattern, "u").test(value)) return [];
	const message = `${fieldOf(subject)} does not follow its grammar: ${describeValue(value)}.`;
	return [findingAt(subject, "spec.value", message, {
		expected: describeSchema(node),
		hint: node.description
	})];
}
function explainNumber(node, value, subject) {
	if (value >= (node.minimum ?? value) && value <= (node.maximum ?? value)) return [];
	const message = `${fieldOf(subject)} is out of range: ${describeValue(value)}.`;
	return [findingAt(subject, "spec.range", message, { expected: describeSchema(node) })];
}
function explainList(node, list, subject) {
	const size = sizeFinding(subject, list.length, node.minItems, node.maxItems);
	const isSearched = node.uniqueItems === true && size.length === 0;
	const doubled = list.flatMap((element, index) => {
		if (!isSearched || list.indexOf(element) === index) return [];
		const message = `${describeValue(element)} stands twice in the list.`;
		return [findingAt(child(subject, index), "spec.value", message, { hint: "Remove one of the two." })];
	});
	const { items } = node;
	const elements = items === void 0 ? [] : list.flatMap((element, index) => explain(items, element, child(subject, index)));
	return [
		...size,
		...elements,
		...doubled
	];
}
function explainMapping(node, mapping, subject) {
	const properties = node.properties ?? {};
	const keys = Object.keys(mapping);
	const size = sizeFinding(subject, keys.length, node.minProperties, node.maxProperties);
	const missing = (node.required ?? []).filter((key) => !keys.includes(key)).map((key) => {
		const expected = describeSchema(properties[key] ?? {});
		const message = `${fieldOf(subject)} lacks the field "${key}".`;
		return findingAt(subject, "spec.missing-key", message, {
			expected,
			atKey: true
		});
	});
	const isKnown = (key) => node.additionalProperties !== false || Object.hasOwn(properties, key);
	const unknown = keys.filter((key) => !isKnown(key));
	const fields = keys.filter(isKnown).flatMap((key) => explainField(node, key, Reflect.get(mapping, key), subject));
	return [
		...missing,
		...size,
		...unknownKeys(unknown, Object.keys(properties), subject),
		...fields
	];
}
function explainField(node, key, value, subject) {
	const properties = node.properties ?? {};
	const field = child(subject, key);
	const known = Object.hasOwn(properties, key) ? properties[key] : void 0;
	if (known !== void 0) return explain(known, value, field);
	const name = node.propertyNames === void 0 ? [] : explainKey(node.propertyNames, key, field);
	const rest = node.additionalProperties;
	return typeof rest === "object" ? [...name, ...explain(rest, value, field)] : name;
}
function explainKey(names, key, subject) {
	const isReserved = names.not?.enum?.includes(key) === true;
	const isLong = key.length > (names.maxLength ?? key.length);
	const isMatch = names.pattern === void 0 || new RegExp(names.pattern, "u").test(key);
	if (!isReserved && !isLong && isMatch) return [];
	const message = `The name ${shown(key)} cannot be used here.`;
	const limit = names.maxLength === void 0 ? "" : `, at most ${names.maxLength} characters`;
	const expected = isReserved ? "a name that is not taken" : `${describeSchema(names)}${limit}`;
	return [findingAt(subject, "spec.value", message, {
		expected,
		atKey: true
	})];
}
/** Each hint compares with every field, and a hostile mapping has as many keys as fit into a file. */
const maxHints = 100;
function unknownKeys(keys, known, subject) {
	return keys.map((key, index) => {
		const near = index < maxHints ? nearestNames(key, known, 1)[0] : void 0;
		const message = `The field ${shown(key)} is not known.`;
		return findingAt(child(subject, key), "spec.unknown-key", message, {
			expected: `one of ${known.join(", ")}`,
			hint: near === void 0 ? "Remove it." : `Did you mean "${near}"?`,
			atKey: true
		});
	});
}
function sizeFinding(subject, size, minimum, maximum) {
	if (size >= (minimum ?? size) && size <= (maximum ?? size)) return [];
	const message = `${fieldOf(subject)} has ${size} elements.`;
	const expected = `${minimum ?? 0} to ${maximum ?? "any number of"} elements`;
	return [findingAt(subject, "spec.range", message, { expected })];
}
function child(subject, key) {
	return {
		document: subject.document,
		pointer: pointerTo(subject.pointer, key)
	};
}

// src/spec/validate.ts
/** The findings of a value against its schema; none exactly when the compiled validator accepts it. */
function validate(validator, node, value, subject) {
	if (validator(value)) return [];
	const findings = explain(node, value, subject);
	if (findings.length > 0) return findings;
	const error = validator.errors?.[0];
	const place = {
		document: subject.document,
		pointer: `${subject.pointer}${error?.instancePath ?? ""}`
	};
	return [findingAt(place, "spec.value", `The value ${error?.message ?? "does not follow its schema"}.`)];
}

// src/spec/entry.ts
const serviceSpecSchema = loadSchema("service-spec");
/** Checks one entry by itself. No mistake hides another: what is wrong is left out and the rest is still judged. */
function readEntry(text, hosts) {
	const { value, subject, before, metadata = {} } = text;
	const isBare = typeof value === "string";
	const at = placesOf(text, isBare);
	const mapping = isBare ? { slug: value } : value;
	const schema = schemaFindings(value, subject, hosts);
	const faults = [...before, ...withoutRepeats(schema, before)];
	const written = withMetadata(wellFormed(mapping, faults, subject.pointer), metadata);
	const slug = readSlug(mapping, at("/slug"), hosts);
	const isRefused = faults.some(({ pointer }) => pointer === at("/slug").pointer);
	const findings = [
		...faults,
		...slug.fault === void 0 || isRefused ? [] : [slug.fault],
		...nameFindings(written, at("/name")),
		...serviceRules.flatMap((rule) => rule({
			spec: written,
			at
		}))
	];
	return {
		written,
		isKnown: slug.slug !== void 0 && !isUncertain(faults, subject.pointer),
		findings,
		at,
		...slug.slug === void 0 ? {} : slug
	};
}
/** What has already been refused is not explained a second time. */
function withoutRepeats(findings, before) {
	if (before.length === 0) return [...findings];
	const pointers = new Set(before.map(({ pointer }) => pointer));
	return findings.filter(({ pointer }) => !pointers.has(pointer));
}
function placesOf({ subject, metadata }, isBare) {
	const { document, pointer } = subject;
	const outside = { ...metadata };
	return (inner) => {
		const [field = "", key] = stepsOf(inner);
		const own = outside[field];
		if ((key === void 0 ? own !== void 0 : Object.hasOwn(Object(own), key)) && field !== "") return {
			document,
			pointer: `/metadata${inner}`
		};
		return {
			document,
			pointer: isBare ? pointer : `${pointer}${inner}`
		};
	};
}
function withMetadata(spec, metadata = {}) {
	const { name, labels, annotations } = metadata;
	return {
		...spec,
		...name === void 0 ? {} : { name },
		...labels === void 0 ? {} : { labels: {
			...spec.labels,
			...labels
		} },
		...annotations === void 0 ? {} : { annotations: {
			...spec.annotations,
			...annotations
		} }
	};
}
function isUncertain(faults, pointer) {
	return faults.some(({ pointer: fault = "" }) => {
		const field = fault.slice(pointer.length).split("/")[1];
		return field === void 0 || [
			"slug",
			"name",
			"path",
			"environments"
		].includes(field);
	});
}
function schemaFindings(value, subject, hosts) {
	const torn = tornSlug(value, hosts);
	if (torn !== void 0) return [findingAt(subject, "slug.invalid", "The slug has a blank after its colon, which makes it a mapping to YAML.", { hint: `Write ${torn}.` })];
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return validate(validateServiceSpec, serviceSpecSchema, value, subject);
	if (typeof value === "string" && value !== "") return [];
	const message = `The entry is ${describeValue(value)}.`;
	return [findingAt(subject, "spec.type", message, { expected: "a slug such as gh:owner/repository#ref or ./path, or a mapping with slug" })];
}
/** `gh: owner/repository`, whose only key is a scheme: what was meant is certain. */
function tornSlug(value, hosts) {
	const [[scheme, name] = [], ...others] = Object.entries(Object(value));
	return typeof name === "string" && scheme !== void 0 && hosts.has(scheme) && others.length === 0 ? shown(`${scheme}:${name}`) : void 0;
}
function readSlug(mapping, { document, pointer }, hosts) {
	const text = Reflect.get(Object(mapping), "slug");
	if (typeof text !== "string") return {};
	try {
		return { slug: parseSlug(text, hosts) };
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return { fault: {
			...error.toFinding(),
			...document.placeOf(pointer)
		} };
	}
}
/** A name that is given must serve for every object that gets it; a Service's begins with a letter. */
function nameFindings({ name }, subject) {
	if (name === void 0) return [];
	if (isReservedName(name)) {
		const message = `The name "${name}" is reserved.`;
		return [findingAt(subject, "spec.name", message, { hint: "Choose another name." })];
	}
	if (/^[a-z]/.test(name)) return [];
	const message = `The name "${name}" begins with a digit, which no Kubernetes Service may.`;
	return [findingAt(subject, "spec.name", message, { hint: `Write s-${name}, for example.` })];
}
/** The faultless part of an entry. A slug that is missing does not keep the rest from being judged. */
function wellFormed(mapping, faults, pointer) {
	if (faults.length === 0) return mapping;
	const fields = faults.map((fault) => (fault.pointer ?? "").slice(pointer.length)).filter((each) => each !== "");
	const isMapping = typeof mapping === "object" && mapping !== null && !Array.isArray(mapping);
	const isSlugFaulty = fields.includes("/slug") || !Object.hasOwn(Object(mapping), "slug");
	const whole = isMapping && isSlugFaulty ? {
		...mapping,
		slug: "./"
	} : mapping;
	const kept = isSlugFaulty ? fields.filter((field) => field !== "/slug") : fields;
	return faultlessPart(validateServiceSpec, whole, kept) ?? { slug: "./" };
}

// src/spec/file-finding.ts
/** A file that holds nothing but comments. */
function emptyFile(file) {
	return {
		code: "spec.empty",
		severity: "error",
		message: "The file is empty.",
		hint: "Write the entries, or delete the file.",
		file,
		line: 1,
		column: 1,
		pointer: ""
	};
}
/** True for a document without a value in which nothing was refused. */
function isEmpty({ value, findings }) {
	return value === null && findings.length === 0;
}
/** The second document of a file that may hold one. */
function extraDocuments([, second]) {
	if (second === void 0) return [];
	return [findingAt({
		document: second,
		pointer: ""
	}, "spec.documents", "A second document begins here.", { hint: "Keep one document." })];
}

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/spec/scalar.ts
const words = /* @__PURE__ */ new Map([
	["", null],
	["~", null],
	["null", null],
	["Null", null],
	["NULL", null],
	["true", true],
	["True", true],
	["TRUE", true],
	["false", false],
	["False", false],
	["FALSE", false]
]);
/**
* A plain scalar by the core schema of YAML 1.2. Numbers that a reader of YAML 1.1 takes for another number, and
* numbers that cannot be kept exactly, are a fault: what a person reads must be what runs.
*/
function readScalar(text) {
	const word = words.get(text);
	if (word !== void 0) return { value: word };
	if (!/^[-+.0-9]/.test(text)) return { value: text };
	if (/^[-+]?(?:0[xob][0-9a-fA-F_]+|0[0-9_]+)$/.test(text)) return { fault: "is octal, hexadecimal or binary to some readers and decimal to others" };
	if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) return { fault: "is no finite number" };
	if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return { value: text };
	const value = Number(text);
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? { value } : { fault: "is too large to be kept exactly" };
}

// src/spec/compose.ts
/** Keys that mean something to a JavaScript object; none is a field of ours. */
const forbiddenKeys = /* @__PURE__ */ new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);
/**
* The documents of an event stream, without prototypes, and all its faults: anchors, aliases, merges, tags, directives,
* keys that are doubled or not plain text, numbers that are ambiguous. A faulty part is left out, its neighbours stay.
*/
function compose(text, events) {
	const documents = [];
	for (let next = 0; next < events.length; next += 1) {
		const start = events[next];
		if (start?.type !== EVENT_ID.DOCUMENT) continue;
		const reader = {
			text,
			events,
			next: next + 1,
			last: 0,
			marks: /* @__PURE__ */ new Map(),
			faults: []
		};
		if (start.directives.length > 0) reader.faults.push(directiveFault(text));
		const { value, at } = readNode(reader, "", 0);
		documents.push({
			value,
			at,
			marks: reader.marks,
			faults: reader.faults
		});
		next = reader.next - 1;
	}
	return documents;
}
function readNode(reader, pointer, fallback) {
	const event = reader.events[reader.next];
	reader.next += 1;
	if (event === void 0 || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return {
		value: null,
		at: fallback,
		end: fallback
	};
	refuseAnchorsAndTags(reader, event, pointer);
	if (event.type === EVENT_ID.ALIAS) return {
		value: null,
		at: event.anchorStart - 1,
		end: event.anchorStart - 1
	};
	if (event.type === EVENT_ID.SCALAR) return scalarNode(reader, event, pointer, fallback);
	const value = event.type === EVENT_ID.SEQUENCE ? readList(reader, pointer, event.start) : readMapping(reader, pointer, event.start);
	const at = event.style === COLLECTION_STYLE.BLOCK ? firstAt(reader, value, event.start) : event.start;
	return {
		value,
		at,
		end: at
	};
}
/** A block list starts at its first dash, a block mapping at its first key. */
function firstAt(reader, value, start) {
	return Array.isArray(value) ? start : reader.marks.get(value)?.[0]?.keyAt ?? start;
}
function readList(reader, pointer, start) {
	const list = [];
	const marks = [];
	while (!atEnd(reader)) {
		const fallback = list.length === 0 ? start : elementStart(reader, start);
		const node = readNode(reader, pointerTo(pointer, list.length), fallback);
		marks.push({
			key: String(list.length),
			keyAt: node.at,
			at: node.at,
			end: node.end
		});
		list.push(node.value);
	}
	reader.next += 1;
	reader.marks.set(list, marks);
	return list;
}
/** The dash of an element that has no text of its own on that line: nothing, or a block scalar. */
function elementStart({ text, events, next, last }, start) {
	const event = events[next];
	if (event?.type !== EVENT_ID.SCALAR || event.fast) return start;
	const dash = /^[ \t]*-/gm;
	dash.lastIndex = last;
	return dash.test(text) ? dash.lastIndex - 1 : start;
}
function readMapping(reader, pointer, start) {
	const mapping = Object.create(null);
	const marks = /* @__PURE__ */ new Map();
	while (!atEnd(reader)) {
		const key = readKey(reader, pointer, start);
		const node = readNode(reader, pointerTo(pointer, key.text ?? ""), key.at);
		if (key.text === void 0) continue;
		const earlier = marks.get(key.text);
		if (earlier !== void 0) {
			reader.faults.push(doubledKey(key.text, pointer, key.at, earlier.keyAt));
			continue;
		}
		marks.set(key.text, {
			key: key.text,
			keyAt: key.at,
			at: node.at,
			end: node.end
		});
		mapping[key.text] = node.value;
	}
	reader.next += 1;
	reader.marks.set(mapping, [...marks.values()]);
	return mapping;
}
function atEnd(reader) {
	const type = reader.events[reader.next]?.type;
	return type === void 0 || type === EVENT_ID.POP;
}
/** The text of a key; undefined, with a fault, when it may be none. */
function readKey(reader, pointer, start) {
	const event = reader.events[reader.next];
	if (event?.type !== EVENT_ID.SCALAR) {
		const node = readNode(reader, pointer, start);
		reader.faults.push({
			code: "spec.key",
			message: "A key is a list, a mapping or an alias.",
			offset: node.at,
			pointer
		});
		return { at: node.at };
	}
	refuseAnchorsAndTags(reader, event, pointer);
	reader.next += 1;
	const text = getScalarValue(reader.text, event);
	const at = startOf(event, start);
	const fault = keyFault(text, event);
	if (fault === void 0) return {
		text,
		at
	};
	reader.faults.push({
		...fault,
		offset: at,
		pointer: pointerTo(pointer, text)
	});
	return { at };
}
function keyFault(text, event) {
	if (text === "<<") return {
		code: "spec.alias",
		message: "A merge key \"<<\" is not read."
	};
	if (text === "" && event.style === SCALAR_STYLE.PLAIN) return {
		code: "spec.key",
		message: "A key is empty."
	};
	if (text.includes("\0") || !text.isWellFormed()) return {
		code: "spec.encoding",
		message: `The key ${shown(text)} is no text.`
	};
	if (!forbiddenKeys.has(text)) return void 0;
	return {
		code: "spec.key",
		message: `The key ${shown(text)} is a name that programs keep for themselves.`
	};
}
function scalarNode(reader, event, pointer, fallback) {
	const text = getScalarValue(reader.text, event);
	const at = startOf(event, fallback);
	reader.last = event.valueStart < 0 ? at + 1 : event.valueEnd;
	const isPlain = event.style === SCALAR_STYLE.PLAIN;
	const end = isPlain ? event.valueEnd : at;
	const scalar = isPlain ? readScalar(text) : { value: text };
	if ("fault" in scalar) {
		const message = `The number ${shown(text)} ${scalar.fault}.`;
		reader.faults.push({
			code: "spec.number",
			message,
			offset: at,
			pointer,
			hint: "Write plain decimal digits, or quote it where text is meant."
		});
		return {
			value: null,
			at,
			end
		};
	}
	if (!event.fast && (text.includes("\0") || !text.isWellFormed())) reader.faults.push({
		code: "spec.encoding",
		message: "The text holds a NUL or half of a character.",
		offset: at,
		pointer
	});
	return {
		value: scalar.value,
		at,
		end
	};
}
/** Where a reader sees the scalar begin: at its quote; a block scalar or an absent one at its key. */
function startOf(event, fallback) {
	if (event.valueStart < 0) return fallback;
	if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
	return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? event.valueStart - 1 : fallback;
}
function refuseAnchorsAndTags(reader, event, pointer) {
	if (event.anchorStart >= 0) {
		const message = `The ${event.type === EVENT_ID.ALIAS ? "alias" : "anchor"} ${shown(reader.text.slice(event.anchorStart, event.anchorEnd))} is not read.`;
		reader.faults.push({
			code: "spec.alias",
			message,
			offset: event.anchorStart - 1,
			pointer
		});
	}
	if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
		const message = `The tag ${shown(reader.text.slice(event.tagStart, event.tagEnd))} is not read.`;
		reader.faults.push({
			code: "spec.tag",
			message,
			offset: event.tagStart,
			pointer
		});
	}
}
function directiveFault(text) {
	return {
		code: "spec.tag",
		message: "A directive is not read.",
		offset: Math.max(0, /^%/m.exec(text)?.index ?? 0),
		pointer: ""
	};
}
function doubledKey(key, parent, offset, other) {
	return {
		code: "spec.duplicate-key",
		message: `The key ${shown(key)} stands here and before`,
		offset,
		pointer: pointerTo(parent, key),
		other
	};
}

// src/spec/decode-text.ts
/** Larger than 10,000 entries need, and read in under a second whatever it holds. */
const maxBytes = 4194304;
/** UTF-8 and nothing else; a byte order mark of UTF-8 is skipped. Gives `spec.encoding` and `spec.too-large`. */
function decodeText(path, bytes) {
	if (bytes.length > maxBytes) return { fault: tooLarge$1(path, bytes.length) };
	const text = decoded(bytes);
	if (text === void 0) return { fault: notText(path, lineOfFault(bytes), `The file is not UTF-8${guessed(bytes)}.`) };
	const zero = text.indexOf("\0");
	if (zero >= 0) return { fault: notText(path, lineAt(text, zero), "The file holds a NUL character.") };
	const lone = text.search(/\r(?!\n)/);
	if (lone < 0) return { text };
	const message = "The file holds a carriage return without a line feed.";
	const expected = "lines that end with a line feed";
	const hint = "Save the file with line feeds.";
	return { fault: {
		...notText(path, lineAt(text, lone), message),
		expected,
		hint
	} };
}
function decoded(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
function tooLarge$1(file, size) {
	return {
		code: "spec.too-large",
		severity: "error",
		message: `The file has ${size} bytes.`,
		expected: `at most ${maxBytes} bytes`,
		hint: "Split it into several files under karst/.",
		file,
		line: 1,
		column: 1,
		pointer: ""
	};
}
function notText(file, line, message) {
	return {
		code: "spec.encoding",
		severity: "error",
		message,
		expected: "UTF-8 text",
		hint: "Save the file as UTF-8.",
		file,
		line,
		column: 1,
		pointer: ""
	};
}
function guessed(bytes) {
	const [first, second] = bytes;
	return first === 255 && second === 254 || first === 254 && second === 255 ? " but UTF-16" : "";
}
/** The first line that does not decode by itself: no character of UTF-8 holds the byte of a line feed. */
function lineOfFault(bytes) {
	let line = 1;
	for (let start = 0; start < bytes.length; line += 1) {
		const found = bytes.indexOf(10, start);
		const end = found < 0 ? bytes.length : found + 1;
		if (decoded(bytes.subarray(start, end)) === void 0) return line;
		start = end;
	}
	return 1;
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}

// src/spec/json-fault.ts
/** Where a text stops being JSON (RFC 8259); undefined for JSON. The engine's own message often has no position. */
function jsonFaultAt(text) {
	try {
		JSON.parse(text);
		return;
	} catch {
		return firstFault(text);
	}
}
const token = `[ \\t\\r\\n]*(?:(?<value>"[^"\\\\\\u0000-\\u001f]*(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\\\\u0000-\\u001f]*)*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null)|(?<mark>[[\\]{}:,]))`;
function firstFault(text) {
	const next = new RegExp(token, "y");
	let state = {
		awaited: "value",
		open: ""
	};
	for (let at = 0;; at = next.lastIndex) {
		next.lastIndex = at;
		const groups = next.exec(text)?.groups;
		const after = groups && (groups.mark === void 0 ? afterValue(state, groups.value) : afterMark(state, groups.mark));
		if (after === void 0) return at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 4096))?.[0].length ?? 0);
		state = after;
	}
}
function afterValue({ awaited, open }, value = "") {
	if (awaited.endsWith("value")) return closed(open);
	return awaited.endsWith("key") && value.startsWith("\"") ? {
		awaited: "colon",
		open
	} : void 0;
}
function afterMark({ awaited, open }, mark) {
	if (mark === ":") return awaited === "colon" ? {
		awaited: "value",
		open
	} : void 0;
	if (mark === ",") return awaited === "comma" ? {
		awaited: inner(open),
		open
	} : void 0;
	if (mark === "]" || mark === "}") return ended({
		awaited,
		open
	}, mark);
	return awaited.endsWith("value") ? opened(open, mark) : void 0;
}
function ended({ awaited, open }, bracket) {
	return (awaited === "comma" || awaited.startsWith("first")) && open.endsWith(bracket === "]" ? "[" : "{") ? closed(open.slice(0, -1)) : void 0;
}
/** Far deeper than is read anyway, and shallow enough to be looked at again and again. */
const maxDepth$1 = 64;
function opened(open, bracket) {
	if (open.length >= maxDepth$1) return void 0;
	const within = `${open}${bracket}`;
	return {
		awaited: `first ${inner(within)}`,
		open: within
	};
}
function inner(open) {
	return open.endsWith("{") ? "key" : "value";
}
function closed(open) {
	return {
		awaited: open === "" ? "nothing" : "comma",
		open
	};
}

// src/spec/read-yaml.ts
/** Far above 10,000 entries; the caps keep the worst file below a second and some hundred megabytes. */
const maxNodes = 5e5;
const maxMarks = 15e5;
const maxDepth = 32;
/**
* The one reader of what users write: YAML 1.2 for `.yaml` and `.yml`, JSON for every other name. Nothing is guessed:
* anchors, aliases, tags, merges, doubled keys and ambiguous numbers are findings with their places.
* The parser gives events, not values, so nothing is built before it has been counted.
*/
function readYaml(file) {
	const decoded = decodeText(file.path, file.bytes);
	if (decoded.fault !== void 0) return {
		documents: [],
		fault: decoded.fault
	};
	const { text } = decoded;
	const count = lineCounter(text);
	const finding = (fault) => toFinding(file.path, fault, count);
	const parsed = parse(text, !/\.ya?ml$/i.test(file.path));
	if ("code" in parsed) return {
		documents: [],
		fault: finding(parsed)
	};
	return { documents: compose(text, parsed.events).map((composed) => specDocument({
		file: file.path,
		text,
		count,
		marked: composed,
		findings: composed.faults.map(finding)
	})) };
}
function parse(text, isJson) {
	if (marksIn(text) > maxMarks) return tooLarge(`more than ${maxMarks} separators`);
	const json = isJson ? jsonFault(text) : void 0;
	if (json !== void 0) return json;
	try {
		const events = parseEvents(text, { maxDepth });
		return events.length > maxNodes * 2 ? tooLarge(`more than ${maxNodes} values`) : { events };
	} catch (error) {
		return syntaxFault(error, text);
	}
}
/** An upper bound for the events a text can make, before any is made. */
function marksIn(text) {
	let marks = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 44 || code === 45 || code === 58) marks += 1;
		else if (code === 63 || code === 91 || code === 123) marks += 1;
	}
	return marks;
}
/** YAML 1.2 reads every JSON text, so JSON is checked to be JSON and then read in the same way. */
function jsonFault(text) {
	if (text.trim() === "") return {
		code: "spec.empty",
		message: "The file is empty.",
		offset: 0,
		pointer: ""
	};
	const offset = jsonFaultAt(text);
	if (offset === void 0) return void 0;
	return {
		code: "spec.syntax",
		message: "The file is not valid JSON here.",
		offset,
		pointer: "",
		hint: "A file whose name does not end in .yaml or .yml is read as JSON."
	};
}
function syntaxFault(error, text) {
	if (!(error instanceof YAMLException)) return {
		code: "spec.syntax",
		message: "The file cannot be read.",
		offset: 0,
		pointer: ""
	};
	const offset = error.mark?.position ?? 0;
	if (error.reason.includes("maxDepth")) return {
		code: "spec.too-deep",
		message: `The file nests deeper than ${maxDepth} levels.`,
		offset,
		pointer: ""
	};
	const tab = tabBefore(text, offset);
	if (tab !== void 0) return {
		code: "spec.syntax",
		message: "A tab stands here.",
		offset: tab,
		pointer: "",
		hint: "Indent with spaces: YAML takes no tab there."
	};
	return {
		code: "spec.syntax",
		message: `The file is not valid YAML here: ${error.reason}.`,
		offset,
		pointer: ""
	};
}
/** The first tab among the blanks and dashes that begin the line at fault or the one before it. */
function tabBefore(text, offset) {
	const line = text.lastIndexOf("\n", offset - 1) + 1;
	const before = line === 0 ? 0 : text.lastIndexOf("\n", line - 2) + 1;
	for (const start of [before, line]) {
		const lead = /^[ \t-]*/.exec(text.slice(start, start + 256))?.[0] ?? "";
		if (lead.includes("	")) return start + lead.indexOf("	");
	}
}
function tooLarge(what) {
	return {
		code: "spec.too-large",
		message: `The file holds ${what}.`,
		offset: 0,
		pointer: ""
	};
}
function toFinding(file, fault, count) {
	const other = fault.other === void 0 ? "" : ` in line ${count(fault.other).line}.`;
	const hint = fault.hint === void 0 ? {} : { hint: fault.hint };
	return {
		code: fault.code,
		severity: "error",
		message: `${fault.message}${other}`,
		file,
		...count(fault.offset),
		pointer: fault.pointer,
		...hint
	};
}

// src/spec/namespace.ts
/**
* The namespace of an owner. The owner `default` gets one of its own: the cluster's `default` namespace is shared with
* whatever else runs there, so it takes neither a default-deny policy nor a quota of ours, and nobody can delete it.
*/
function namespaceOf(owner, { namespacePrefix }) {
	const namespace = `${namespacePrefix}${owner}`;
	return namespace === "default" ? "karst-default" : namespace;
}
/** Why an owner's namespace cannot be theirs; undefined when it can. */
function namespaceFault(owner, rules) {
	const namespace = namespaceOf(owner, rules);
	if (/^(?:kube-.*|flux-system|cert-manager|karst-system)$/.test(namespace) || namespace === rules.flux.namespace || namespace === rules.ingressNamespace) return `The owner "${owner}" would get the namespace "${namespace}" of the platform.`;
	if (namespace === "karst-default" && owner !== "default") return `The namespace "${namespace}" belongs to the owner "default".`;
}

// src/spec/rules/config-rule.ts
/** What karst.yaml must keep beyond its schema. The environments are those of the file, with their defaults. */
function configRules(config, environments, subject) {
	const at = (pointer) => ({
		...subject,
		pointer
	});
	return [...environments.flatMap((environment, index) => environmentFindings(environment, environments.slice(0, index), at)), ...Object.entries(config.baseImages ?? {}).flatMap(([name, image]) => imageFindings(image, at(pointerTo("/baseImages", name))))];
}
function environmentFindings(environment, others, at) {
	const field = (key) => at(`${pointerTo("/environments", environment.name)}/${key}`);
	const fault = namespaceFault(environment.owner, environment);
	return [
		...pathFindings(environment.path, field("path")),
		...overlapFindings(environment.path, others, field("path")),
		...versionFindings(environment.kubernetes, [1, 29], field("kubernetes")),
		...versionFindings(environment.flux.version, [2, 6], field("flux")),
		...fault === void 0 ? [] : [findingAt(field("owner"), "spec.owner", fault)]
	];
}
/** One environment inside another would own its files twice. */
function overlapFindings(path, others, subject) {
	const other = others.find((each) => `${each.path}/`.startsWith(`${path}/`) || `${path}/`.startsWith(`${each.path}/`));
	if (other === void 0) return [];
	const message = `The path "${path}" overlaps that of the environment "${other.name}", "${other.path}".`;
	return [findingAt(subject, "spec.config", message, { hint: "Give each a directory of its own." })];
}
function versionFindings(version, lowest, subject) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > lowest[0] || major === lowest[0] && minor >= lowest[1]) return [];
	const message = `The version ${version} is older than what is rendered for.`;
	return [findingAt(subject, "spec.config", message, { expected: `${lowest.join(".")} or newer` })];
}

// src/spec/config.ts
/** Reads karst.yaml. Every mistake is a finding; what is right of a faulty file is still given, to judge entries by. */
function readConfig(file, caller) {
	if (file === void 0) return configFrom({}, void 0, caller, []);
	const { documents, fault } = readYaml(file);
	if (fault !== void 0) return configFrom({}, void 0, caller, [fault]);
	const [document] = documents;
	if (document === void 0 || isEmpty(document)) return configFrom({}, void 0, caller, [emptyFile(file.path)]);
	const findings = [...document.findings, ...extraDocuments(documents)];
	const schemaFindings = validate(validateKarst, karstSchema, document.value, {
		document,
		pointer: ""
	});
	const all = [...findings, ...withoutRepeats(schemaFindings, document.findings)];
	const pointers = all.map(({ pointer = "" }) => pointer);
	return configFrom(all.length === 0 ? document.value : faultlessPart(validateKarst, document.value, pointers) ?? {}, document, caller, all);
}
function configFrom(config, document, caller, read) {
	const hosts = readHosts(config, document);
	const environments = environmentsFrom(config, caller, document?.placeOf);
	const subject = document === void 0 ? void 0 : {
		document,
		pointer: ""
	};
	const rules = subject === void 0 ? [] : configRules(config, environments.environments, subject);
	const named = chosenEnvironment(config, environments.environments, subject);
	return {
		environments: environments.environments,
		defaultEnvironment: named.environment,
		hosts: hosts.hosts,
		sources: {
			pullRefs: config.sources?.pullRefs ?? false,
			foreignCommits: config.sources?.foreignCommits ?? false
		},
		findings: [
			...read,
			...hosts.findings,
			...environments.findings,
			...rules,
			...named.findings
		]
	};
}
function readHosts({ hosts = {} }, document) {
	const known = new Map(builtInHosts);
	const findings = [];
	for (const [scheme, host] of Object.entries(hosts)) try {
		const own = hostsFrom({ [scheme]: host }).get(scheme);
		if (own !== void 0) known.set(scheme, own);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const place = document?.placeOf(pointerTo(pointerTo("/hosts", scheme), "url")) ?? {};
		findings.push({
			...error.toFinding(),
			...place
		});
	}
	return {
		hosts: known,
		findings
	};
}
function chosenEnvironment({ defaultEnvironment: name }, environments, subject) {
	const found = environments.find((environment) => environment.name === name);
	if (name === void 0 || found !== void 0) return {
		environment: found ?? environments[0],
		findings: []
	};
	const known = environments.map((environment) => environment.name);
	const near = nearestNames(name, known, 1)[0];
	const place = subject === void 0 ? void 0 : {
		...subject,
		pointer: "/defaultEnvironment"
	};
	const message = `The default environment "${name}" is not one of the environments.`;
	const detail = {
		expected: `one of ${known.join(", ")}`,
		hint: near === void 0 ? "Name one of them." : `Did you mean "${near}"?`
	};
	const findings = place === void 0 ? [] : [findingAt(place, "spec.unknown-environment", message, detail)];
	return {
		environment: environments[0],
		findings
	};
}

export { findingAt as C, loadSchema as D, fillDefaults as E, validateRecord as O, wishedName as S, describeValue as T, pointerTo as _, CORE_SCHEMA as a, settleNames as b, load as c, extraDocuments as d, isEmpty as f, secretIn as g, explain as h, readYaml as i, validateService as k, parseEvents as l, serviceSpecSchema as m, namespaceFault as n, YAML11_SCHEMA as o, readEntry as p, namespaceOf as r, constructFromEvents as s, readConfig as t, emptyFile as u, stepsOf as v, describeSchema as w, sourceIdentity as x, entryIdentity as y };