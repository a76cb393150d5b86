// Generated from schemas/; do not edit.
// \0rolldown/runtime.js
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
// equality
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
// validators
const validateKarst = validate20;
const schema31 = {
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
						"description": "Directory in the GitOps repository."
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
							"gitea"
						],
						"description": "What it runs."
					},
					"url": {
						"type": "string",
						"pattern": "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$",
						"maxLength": 512,
						"description": "Base address."
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
					"description": "Registry and path for built images."
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
							"pattern": "^[a-z][a-z0-9.-]*$",
							"maxLength": 64,
							"description": "Rule of the gate."
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
const schema63 = {
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
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9]*)$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{1,15}$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern18 = /* @__PURE__ */ new RegExp("^[a-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern22 = /* @__PURE__ */ new RegExp("^[0-9]+(s|m|h)$", "u");
const pattern25 = /* @__PURE__ */ new RegExp("^3\\.[0-9]{1,2}$", "u");
const pattern60 = /* @__PURE__ */ new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$", "u");
const pattern61 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern73 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9.-]*$", "u");
const pattern74 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*$", "u");
const pattern75 = /* @__PURE__ */ new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_/-]*$", "u");
const schema48 = {
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
const pattern41 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
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
			params: { allowedValues: schema48.oneOf[0].enum },
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
											let data1 = data0.cpu;
											const _errs9 = errors;
											if (errors === errors) {
												if (typeof data1 === "string") {
													if (!pattern41.test(data1)) {
														const err6 = {
															instancePath: instancePath + "/requests/cpu",
															schemaPath: "#/$defs/Quantity/pattern",
															keyword: "pattern",
															params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
															message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
												} else {
													const err7 = {
														instancePath: instancePath + "/requests/cpu",
														schemaPath: "#/$defs/Quantity/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
												}
											}
											var valid2 = _errs9 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data0.memory !== void 0) {
												let data2 = data0.memory;
												const _errs12 = errors;
												if (errors === errors) {
													if (typeof data2 === "string") {
														if (!pattern41.test(data2)) {
															const err8 = {
																instancePath: instancePath + "/requests/memory",
																schemaPath: "#/$defs/Quantity/pattern",
																keyword: "pattern",
																params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
																message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
															};
															if (vErrors === null) vErrors = [err8];
															else vErrors.push(err8);
															errors++;
														}
													} else {
														const err9 = {
															instancePath: instancePath + "/requests/memory",
															schemaPath: "#/$defs/Quantity/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err9];
														else vErrors.push(err9);
														errors++;
													}
												}
												var valid2 = _errs12 === errors;
											} else var valid2 = true;
										}
									}
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/requests",
									schemaPath: "#/oneOf/1/properties/requests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.limits !== void 0) {
							let data3 = data.limits;
							const _errs15 = errors;
							if (errors === _errs15) {
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing2;
									if (data3.memory === void 0 && (missing2 = "memory")) {
										const err11 = {
											instancePath: instancePath + "/limits",
											schemaPath: "#/oneOf/1/properties/limits/required",
											keyword: "required",
											params: { missingProperty: missing2 },
											message: "must have required property '" + missing2 + "'"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									} else {
										const _errs17 = errors;
										for (const key2 in data3) if (!(key2 === "cpu" || key2 === "memory")) {
											const err12 = {
												instancePath: instancePath + "/limits",
												schemaPath: "#/oneOf/1/properties/limits/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
											break;
										}
										if (_errs17 === errors) {
											if (data3.cpu !== void 0) {
												let data4 = data3.cpu;
												const _errs18 = errors;
												if (errors === errors) {
													if (typeof data4 === "string") {
														if (!pattern41.test(data4)) {
															const err13 = {
																instancePath: instancePath + "/limits/cpu",
																schemaPath: "#/$defs/Quantity/pattern",
																keyword: "pattern",
																params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
																message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
															};
															if (vErrors === null) vErrors = [err13];
															else vErrors.push(err13);
															errors++;
														}
													} else {
														const err14 = {
															instancePath: instancePath + "/limits/cpu",
															schemaPath: "#/$defs/Quantity/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err14];
														else vErrors.push(err14);
														errors++;
													}
												}
												var valid5 = _errs18 === errors;
											} else var valid5 = true;
											if (valid5) {
												if (data3.memory !== void 0) {
													let data5 = data3.memory;
													const _errs21 = errors;
													if (errors === errors) {
														if (typeof data5 === "string") {
															if (!pattern41.test(data5)) {
																const err15 = {
																	instancePath: instancePath + "/limits/memory",
																	schemaPath: "#/$defs/Quantity/pattern",
																	keyword: "pattern",
																	params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
																	message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
																};
																if (vErrors === null) vErrors = [err15];
																else vErrors.push(err15);
																errors++;
															}
														} else {
															const err16 = {
																instancePath: instancePath + "/limits/memory",
																schemaPath: "#/$defs/Quantity/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err16];
															else vErrors.push(err16);
															errors++;
														}
													}
													var valid5 = _errs21 === errors;
												} else var valid5 = true;
											}
										}
									}
								} else {
									const err17 = {
										instancePath: instancePath + "/limits",
										schemaPath: "#/oneOf/1/properties/limits/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
							var valid1 = _errs15 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			const err18 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
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
		const err19 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
		validate36.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate36.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate36.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
				validate20.errors = [{
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
								validate20.errors = [{
									instancePath: instancePath + "/environments",
									schemaPath: "#/properties/environments/maxProperties",
									keyword: "maxProperties",
									params: { limit: 32 },
									message: "must NOT have more than 32 properties"
								}];
								return false;
							} else if (Object.keys(data0).length < 1) {
								validate20.errors = [{
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
										} else if (!pattern4.test(key1)) {
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
										validate20.errors = vErrors;
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
												validate20.errors = [{
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
													validate20.errors = [{
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
																	validate20.errors = [{
																		instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
																		schemaPath: "#/properties/environments/additionalProperties/properties/path/maxLength",
																		keyword: "maxLength",
																		params: { limit: 255 },
																		message: "must NOT have more than 255 characters"
																	}];
																	return false;
																} else if (!pattern5.test(data2)) {
																	validate20.errors = [{
																		instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
																		schemaPath: "#/properties/environments/additionalProperties/properties/path/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$" },
																		message: "must match pattern \"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$\""
																	}];
																	return false;
																}
															} else {
																validate20.errors = [{
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
																		validate20.errors = [{
																			instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
																			schemaPath: "#/properties/environments/additionalProperties/properties/owner/maxLength",
																			keyword: "maxLength",
																			params: { limit: 39 },
																			message: "must NOT have more than 39 characters"
																		}];
																		return false;
																	} else if (!pattern4.test(data3)) {
																		validate20.errors = [{
																			instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
																			schemaPath: "#/properties/environments/additionalProperties/properties/owner/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																			message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																		}];
																		return false;
																	}
																} else {
																	validate20.errors = [{
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
																			validate20.errors = [{
																				instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/namespacePrefix",
																				schemaPath: "#/properties/environments/additionalProperties/properties/namespacePrefix/maxLength",
																				keyword: "maxLength",
																				params: { limit: 20 },
																				message: "must NOT have more than 20 characters"
																			}];
																			return false;
																		} else if (!pattern7.test(data4)) {
																			validate20.errors = [{
																				instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/namespacePrefix",
																				schemaPath: "#/properties/environments/additionalProperties/properties/namespacePrefix/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[a-z0-9]([-a-z0-9]*)$" },
																				message: "must match pattern \"^[a-z0-9]([-a-z0-9]*)$\""
																			}];
																			return false;
																		}
																	} else {
																		validate20.errors = [{
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
																				validate20.errors = [{
																					instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/trustDomain",
																					schemaPath: "#/properties/environments/additionalProperties/properties/trustDomain/maxLength",
																					keyword: "maxLength",
																					params: { limit: 255 },
																					message: "must NOT have more than 255 characters"
																				}];
																				return false;
																			} else if (!pattern8.test(data5)) {
																				validate20.errors = [{
																					instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/trustDomain",
																					schemaPath: "#/properties/environments/additionalProperties/properties/trustDomain/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$" },
																					message: "must match pattern \"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$\""
																				}];
																				return false;
																			}
																		} else {
																			validate20.errors = [{
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
																				if (!pattern9.test(data6)) {
																					validate20.errors = [{
																						instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kubernetes",
																						schemaPath: "#/properties/environments/additionalProperties/properties/kubernetes/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$" },
																						message: "must match pattern \"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$\""
																					}];
																					return false;
																				}
																			} else {
																				validate20.errors = [{
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
																					if (!pattern9.test(data7)) {
																						validate20.errors = [{
																							instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/flux",
																							schemaPath: "#/properties/environments/additionalProperties/properties/flux/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$" },
																							message: "must match pattern \"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$\""
																						}];
																						return false;
																					}
																				} else {
																					validate20.errors = [{
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
																					validate20.errors = [{
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
																							validate20.errors = [{
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
																							validate20.errors = [{
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
											validate20.errors = [{
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
							validate20.errors = [{
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
									validate20.errors = [{
										instancePath: instancePath + "/defaultEnvironment",
										schemaPath: "#/properties/defaultEnvironment/maxLength",
										keyword: "maxLength",
										params: { limit: 20 },
										message: "must NOT have more than 20 characters"
									}];
									return false;
								} else if (!pattern4.test(data9)) {
									validate20.errors = [{
										instancePath: instancePath + "/defaultEnvironment",
										schemaPath: "#/properties/defaultEnvironment/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
										message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
									}];
									return false;
								}
							} else {
								validate20.errors = [{
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
										validate20.errors = [{
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
													if (!pattern12.test(key4)) {
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
												validate20.errors = vErrors;
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
														validate20.errors = [{
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
															validate20.errors = [{
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
																	validate20.errors = [{
																		instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind",
																		schemaPath: "#/properties/hosts/additionalProperties/properties/kind/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																if (!(data12 === "github" || data12 === "gitlab" || data12 === "bitbucket" || data12 === "gitea")) {
																	validate20.errors = [{
																		instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind",
																		schemaPath: "#/properties/hosts/additionalProperties/properties/kind/enum",
																		keyword: "enum",
																		params: { allowedValues: schema31.properties.hosts.additionalProperties.properties.kind.enum },
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
																				validate20.errors = [{
																					instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
																					schemaPath: "#/properties/hosts/additionalProperties/properties/url/maxLength",
																					keyword: "maxLength",
																					params: { limit: 512 },
																					message: "must NOT have more than 512 characters"
																				}];
																				return false;
																			} else if (!pattern13.test(data13)) {
																				validate20.errors = [{
																					instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
																					schemaPath: "#/properties/hosts/additionalProperties/properties/url/pattern",
																					keyword: "pattern",
																					params: { pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$" },
																					message: "must match pattern \"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$\""
																				}];
																				return false;
																			}
																		} else {
																			validate20.errors = [{
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
																					validate20.errors = [{
																						instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokenEnv",
																						schemaPath: "#/properties/hosts/additionalProperties/properties/tokenEnv/maxLength",
																						keyword: "maxLength",
																						params: { limit: 64 },
																						message: "must NOT have more than 64 characters"
																					}];
																					return false;
																				} else if (!pattern14.test(data14)) {
																					validate20.errors = [{
																						instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokenEnv",
																						schemaPath: "#/properties/hosts/additionalProperties/properties/tokenEnv/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[A-Z][A-Z0-9_]*$" },
																						message: "must match pattern \"^[A-Z][A-Z0-9_]*$\""
																					}];
																					return false;
																				}
																			} else {
																				validate20.errors = [{
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
																						validate20.errors = [{
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
																										validate20.errors = [{
																											instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts/" + i0,
																											schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/items/maxLength",
																											keyword: "maxLength",
																											params: { limit: 253 },
																											message: "must NOT have more than 253 characters"
																										}];
																										return false;
																									} else if (!pattern15.test(data16)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/hosts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts/" + i0,
																											schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/items/pattern",
																											keyword: "pattern",
																											params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$" },
																											message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$\""
																										}];
																										return false;
																									}
																								} else {
																									validate20.errors = [{
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
																					validate20.errors = [{
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
																					validate20.errors = [{
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
													validate20.errors = [{
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
									validate20.errors = [{
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
											validate20.errors = [{
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
												validate20.errors = [{
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
																validate20.errors = [{
																	instancePath: instancePath + "/registry/name",
																	schemaPath: "#/properties/registry/properties/name/maxLength",
																	keyword: "maxLength",
																	params: { limit: 200 },
																	message: "must NOT have more than 200 characters"
																}];
																return false;
															} else if (!pattern16.test(data19)) {
																validate20.errors = [{
																	instancePath: instancePath + "/registry/name",
																	schemaPath: "#/properties/registry/properties/name/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" },
																	message: "must match pattern \"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$\""
																}];
																return false;
															}
														} else {
															validate20.errors = [{
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
																	validate20.errors = [{
																		instancePath: instancePath + "/registry/pullSecret",
																		schemaPath: "#/properties/registry/properties/pullSecret/maxLength",
																		keyword: "maxLength",
																		params: { limit: 253 },
																		message: "must NOT have more than 253 characters"
																	}];
																	return false;
																} else if (!pattern17.test(data20)) {
																	validate20.errors = [{
																		instancePath: instancePath + "/registry/pullSecret",
																		schemaPath: "#/properties/registry/properties/pullSecret/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" },
																		message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$\""
																	}];
																	return false;
																}
															} else {
																validate20.errors = [{
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
																		validate20.errors = [{
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
																				validate20.errors = [{
																					instancePath: instancePath + "/registry/platforms/" + i1,
																					schemaPath: "#/properties/registry/properties/platforms/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			if (!(data22 === "linux/amd64" || data22 === "linux/arm64" || data22 === "linux/arm/v7" || data22 === "linux/ppc64le" || data22 === "linux/s390x" || data22 === "linux/riscv64")) {
																				validate20.errors = [{
																					instancePath: instancePath + "/registry/platforms/" + i1,
																					schemaPath: "#/properties/registry/properties/platforms/items/enum",
																					keyword: "enum",
																					params: { allowedValues: schema31.properties.registry.properties.platforms.items.enum },
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
																						validate20.errors = [{
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
																	validate20.errors = [{
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
										validate20.errors = [{
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
												validate20.errors = [{
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
														} else if (!pattern18.test(key8)) {
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
														validate20.errors = vErrors;
														return false;
													}
												}
												if (valid12) for (const key9 in data23) {
													let data24 = data23[key9];
													const _errs61 = errors;
													if (errors === _errs61) {
														if (typeof data24 === "string") {
															if ((0, import_ucs2length.default)(data24) > 512) {
																validate20.errors = [{
																	instancePath: instancePath + "/baseImages/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/baseImages/additionalProperties/maxLength",
																	keyword: "maxLength",
																	params: { limit: 512 },
																	message: "must NOT have more than 512 characters"
																}];
																return false;
															} else if (!pattern18.test(data24)) {
																validate20.errors = [{
																	instancePath: instancePath + "/baseImages/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/baseImages/additionalProperties/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z0-9][A-Za-z0-9._:/@-]*$" },
																	message: "must match pattern \"^[a-z0-9][A-Za-z0-9._:/@-]*$\""
																}];
																return false;
															}
														} else {
															validate20.errors = [{
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
											validate20.errors = [{
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
													validate20.errors = [{
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
															validate20.errors = [{
																instancePath: instancePath + "/certificates/mode",
																schemaPath: "#/properties/certificates/properties/mode/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														if (!(data26 === "cert-manager" || data26 === "self-signed" || data26 === "bring-your-own")) {
															validate20.errors = [{
																instancePath: instancePath + "/certificates/mode",
																schemaPath: "#/properties/certificates/properties/mode/enum",
																keyword: "enum",
																params: { allowedValues: schema31.properties.certificates.properties.mode.enum },
																message: "must be equal to one of the allowed values"
															}];
															return false;
														}
													}
												}
											} else {
												validate20.errors = [{
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
														validate20.errors = [{
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
																validate20.errors = [{
																	instancePath: instancePath + "/secrets/mode",
																	schemaPath: "#/properties/secrets/properties/mode/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(data28 === "sops" || data28 === "sealed-secrets")) {
																validate20.errors = [{
																	instancePath: instancePath + "/secrets/mode",
																	schemaPath: "#/properties/secrets/properties/mode/enum",
																	keyword: "enum",
																	params: { allowedValues: schema31.properties.secrets.properties.mode.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
														}
													}
												} else {
													validate20.errors = [{
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
															validate20.errors = [{
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
																			validate20.errors = [{
																				instancePath: instancePath + "/flux/sourceName",
																				schemaPath: "#/properties/flux/properties/sourceName/maxLength",
																				keyword: "maxLength",
																				params: { limit: 63 },
																				message: "must NOT have more than 63 characters"
																			}];
																			return false;
																		} else if (!pattern4.test(data30)) {
																			validate20.errors = [{
																				instancePath: instancePath + "/flux/sourceName",
																				schemaPath: "#/properties/flux/properties/sourceName/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																				message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																			}];
																			return false;
																		}
																	} else {
																		validate20.errors = [{
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
																				validate20.errors = [{
																					instancePath: instancePath + "/flux/namespace",
																					schemaPath: "#/properties/flux/properties/namespace/maxLength",
																					keyword: "maxLength",
																					params: { limit: 63 },
																					message: "must NOT have more than 63 characters"
																				}];
																				return false;
																			} else if (!pattern4.test(data31)) {
																				validate20.errors = [{
																					instancePath: instancePath + "/flux/namespace",
																					schemaPath: "#/properties/flux/properties/namespace/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																					message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																				}];
																				return false;
																			}
																		} else {
																			validate20.errors = [{
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
																					validate20.errors = [{
																						instancePath: instancePath + "/flux/interval",
																						schemaPath: "#/properties/flux/properties/interval/maxLength",
																						keyword: "maxLength",
																						params: { limit: 16 },
																						message: "must NOT have more than 16 characters"
																					}];
																					return false;
																				} else if (!pattern22.test(data32)) {
																					validate20.errors = [{
																						instancePath: instancePath + "/flux/interval",
																						schemaPath: "#/properties/flux/properties/interval/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[0-9]+(s|m|h)$" },
																						message: "must match pattern \"^[0-9]+(s|m|h)$\""
																					}];
																					return false;
																				}
																			} else {
																				validate20.errors = [{
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
																						validate20.errors = [{
																							instancePath: instancePath + "/flux/timeout",
																							schemaPath: "#/properties/flux/properties/timeout/maxLength",
																							keyword: "maxLength",
																							params: { limit: 16 },
																							message: "must NOT have more than 16 characters"
																						}];
																						return false;
																					} else if (!pattern22.test(data33)) {
																						validate20.errors = [{
																							instancePath: instancePath + "/flux/timeout",
																							schemaPath: "#/properties/flux/properties/timeout/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9]+(s|m|h)$" },
																							message: "must match pattern \"^[0-9]+(s|m|h)$\""
																						}];
																						return false;
																					}
																				} else {
																					validate20.errors = [{
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
														validate20.errors = [{
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
																validate20.errors = [{
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
																				validate20.errors = [{
																					instancePath: instancePath + "/ingress/namespace",
																					schemaPath: "#/properties/ingress/properties/namespace/maxLength",
																					keyword: "maxLength",
																					params: { limit: 63 },
																					message: "must NOT have more than 63 characters"
																				}];
																				return false;
																			} else if (!pattern4.test(data35)) {
																				validate20.errors = [{
																					instancePath: instancePath + "/ingress/namespace",
																					schemaPath: "#/properties/ingress/properties/namespace/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																					message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																				}];
																				return false;
																			}
																		} else {
																			validate20.errors = [{
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
															validate20.errors = [{
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
																	validate20.errors = [{
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
																			validate20.errors = [{
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
																				validate20.errors = [{
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
																validate20.errors = [{
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
																		validate20.errors = [{
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
																					if (!pattern25.test(data40)) {
																						validate20.errors = [{
																							instancePath: instancePath + "/defaults/python",
																							schemaPath: "#/properties/defaults/properties/python/pattern",
																							keyword: "pattern",
																							params: { pattern: "^3\\.[0-9]{1,2}$" },
																							message: "must match pattern \"^3\\.[0-9]{1,2}$\""
																						}];
																						return false;
																					}
																				} else {
																					validate20.errors = [{
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
																				if (!validate36(data39.resources, {
																					instancePath: instancePath + "/defaults/resources",
																					parentData: data39,
																					parentDataProperty: "resources",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
																					errors = vErrors.length;
																				}
																				var valid19 = _errs101 === errors;
																			} else var valid19 = true;
																			if (valid19) {
																				if (data39.replicas !== void 0) {
																					let data42 = data39.replicas;
																					const _errs102 = errors;
																					if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																						validate20.errors = [{
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
																								validate20.errors = [{
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
																								validate20.errors = [{
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
																						let data43 = data39.telemetry;
																						const _errs104 = errors;
																						const _errs106 = errors;
																						let valid21 = false;
																						let passing0 = null;
																						const _errs107 = errors;
																						if (false !== data43) {
																							const err10 = {
																								instancePath: instancePath + "/defaults/telemetry",
																								schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/0/const",
																								keyword: "const",
																								params: { allowedValue: false },
																								message: "must be equal to constant"
																							};
																							if (vErrors === null) vErrors = [err10];
																							else vErrors.push(err10);
																							errors++;
																						}
																						var _valid0 = _errs107 === errors;
																						if (_valid0) {
																							valid21 = true;
																							passing0 = 0;
																						}
																						const _errs108 = errors;
																						if ("operator" !== data43) {
																							const err11 = {
																								instancePath: instancePath + "/defaults/telemetry",
																								schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/1/const",
																								keyword: "const",
																								params: { allowedValue: "operator" },
																								message: "must be equal to constant"
																							};
																							if (vErrors === null) vErrors = [err11];
																							else vErrors.push(err11);
																							errors++;
																						}
																						var _valid0 = _errs108 === errors;
																						if (_valid0 && valid21) {
																							valid21 = false;
																							passing0 = [passing0, 1];
																						} else {
																							if (_valid0) {
																								valid21 = true;
																								passing0 = 1;
																							}
																							const _errs109 = errors;
																							if (errors === _errs109) {
																								if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
																									const _errs111 = errors;
																									for (const key16 in data43) if (!(key16 === "endpoint" || key16 === "protocol" || key16 === "service")) {
																										const err12 = {
																											instancePath: instancePath + "/defaults/telemetry",
																											schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key16 },
																											message: "must NOT have additional properties"
																										};
																										if (vErrors === null) vErrors = [err12];
																										else vErrors.push(err12);
																										errors++;
																										break;
																									}
																									if (_errs111 === errors) {
																										if (data43.endpoint !== void 0) {
																											let data44 = data43.endpoint;
																											const _errs112 = errors;
																											if (errors === _errs112) {
																												if (typeof data44 === "string") {
																													if ((0, import_ucs2length.default)(data44) > 2048) {
																														const err13 = {
																															instancePath: instancePath + "/defaults/telemetry/endpoint",
																															schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/properties/endpoint/maxLength",
																															keyword: "maxLength",
																															params: { limit: 2048 },
																															message: "must NOT have more than 2048 characters"
																														};
																														if (vErrors === null) vErrors = [err13];
																														else vErrors.push(err13);
																														errors++;
																													} else if (!pattern60.test(data44)) {
																														const err14 = {
																															instancePath: instancePath + "/defaults/telemetry/endpoint",
																															schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/properties/endpoint/pattern",
																															keyword: "pattern",
																															params: { pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$" },
																															message: "must match pattern \"^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$\""
																														};
																														if (vErrors === null) vErrors = [err14];
																														else vErrors.push(err14);
																														errors++;
																													}
																												} else {
																													const err15 = {
																														instancePath: instancePath + "/defaults/telemetry/endpoint",
																														schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/properties/endpoint/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err15];
																													else vErrors.push(err15);
																													errors++;
																												}
																											}
																											var valid22 = _errs112 === errors;
																										} else var valid22 = true;
																										if (valid22) {
																											if (data43.protocol !== void 0) {
																												let data45 = data43.protocol;
																												const _errs114 = errors;
																												if (typeof data45 !== "string") {
																													const err16 = {
																														instancePath: instancePath + "/defaults/telemetry/protocol",
																														schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/properties/protocol/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err16];
																													else vErrors.push(err16);
																													errors++;
																												}
																												if (!(data45 === "grpc" || data45 === "http")) {
																													const err17 = {
																														instancePath: instancePath + "/defaults/telemetry/protocol",
																														schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/properties/protocol/enum",
																														keyword: "enum",
																														params: { allowedValues: schema63.oneOf[2].properties.protocol.enum },
																														message: "must be equal to one of the allowed values"
																													};
																													if (vErrors === null) vErrors = [err17];
																													else vErrors.push(err17);
																													errors++;
																												}
																												var valid22 = _errs114 === errors;
																											} else var valid22 = true;
																											if (valid22) {
																												if (data43.service !== void 0) {
																													let data46 = data43.service;
																													const _errs116 = errors;
																													if (errors === _errs116) {
																														if (typeof data46 === "string") {
																															if ((0, import_ucs2length.default)(data46) > 255) {
																																const err18 = {
																																	instancePath: instancePath + "/defaults/telemetry/service",
																																	schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/properties/service/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 255 },
																																	message: "must NOT have more than 255 characters"
																																};
																																if (vErrors === null) vErrors = [err18];
																																else vErrors.push(err18);
																																errors++;
																															} else if (!pattern61.test(data46)) {
																																const err19 = {
																																	instancePath: instancePath + "/defaults/telemetry/service",
																																	schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/properties/service/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^[A-Za-z0-9._-]+$" },
																																	message: "must match pattern \"^[A-Za-z0-9._-]+$\""
																																};
																																if (vErrors === null) vErrors = [err19];
																																else vErrors.push(err19);
																																errors++;
																															}
																														} else {
																															const err20 = {
																																instancePath: instancePath + "/defaults/telemetry/service",
																																schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/properties/service/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err20];
																															else vErrors.push(err20);
																															errors++;
																														}
																													}
																													var valid22 = _errs116 === errors;
																												} else var valid22 = true;
																											}
																										}
																									}
																								} else {
																									const err21 = {
																										instancePath: instancePath + "/defaults/telemetry",
																										schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf/2/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									};
																									if (vErrors === null) vErrors = [err21];
																									else vErrors.push(err21);
																									errors++;
																								}
																							}
																							var _valid0 = _errs109 === errors;
																							if (_valid0 && valid21) {
																								valid21 = false;
																								passing0 = [passing0, 2];
																							} else if (_valid0) {
																								valid21 = true;
																								passing0 = 2;
																							}
																						}
																						if (!valid21) {
																							const err22 = {
																								instancePath: instancePath + "/defaults/telemetry",
																								schemaPath: "service-spec.schema.json#/$defs/Telemetry/oneOf",
																								keyword: "oneOf",
																								params: { passingSchemas: passing0 },
																								message: "must match exactly one schema in oneOf"
																							};
																							if (vErrors === null) vErrors = [err22];
																							else vErrors.push(err22);
																							errors++;
																							validate20.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs106;
																							if (vErrors !== null) {
																								if (_errs106) vErrors.length = _errs106;
																								else vErrors = null;
																							}
																						}
																						var valid19 = _errs104 === errors;
																					} else var valid19 = true;
																				}
																			}
																		}
																	}
																} else {
																	validate20.errors = [{
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
																let data47 = data.policy;
																const _errs118 = errors;
																if (errors === _errs118) {
																	if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
																		const _errs120 = errors;
																		for (const key17 in data47) if (!(key17 === "exceptions")) {
																			validate20.errors = [{
																				instancePath: instancePath + "/policy",
																				schemaPath: "#/properties/policy/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key17 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs120 === errors) {
																			if (data47.exceptions !== void 0) {
																				let data48 = data47.exceptions;
																				if (errors === errors) {
																					if (Array.isArray(data48)) {
																						if (data48.length > 128) {
																							validate20.errors = [{
																								instancePath: instancePath + "/policy/exceptions",
																								schemaPath: "#/properties/policy/properties/exceptions/maxItems",
																								keyword: "maxItems",
																								params: { limit: 128 },
																								message: "must NOT have more than 128 items"
																							}];
																							return false;
																						} else {
																							const len2 = data48.length;
																							for (let i3 = 0; i3 < len2; i3++) {
																								let data49 = data48[i3];
																								const _errs123 = errors;
																								if (errors === _errs123) {
																									if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																										let missing3;
																										if (data49.workload === void 0 && (missing3 = "workload") || data49.rule === void 0 && (missing3 = "rule") || data49.reason === void 0 && (missing3 = "reason")) {
																											validate20.errors = [{
																												instancePath: instancePath + "/policy/exceptions/" + i3,
																												schemaPath: "#/properties/policy/properties/exceptions/items/required",
																												keyword: "required",
																												params: { missingProperty: missing3 },
																												message: "must have required property '" + missing3 + "'"
																											}];
																											return false;
																										} else {
																											const _errs125 = errors;
																											for (const key18 in data49) if (!(key18 === "workload" || key18 === "rule" || key18 === "reason")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/policy/exceptions/" + i3,
																													schemaPath: "#/properties/policy/properties/exceptions/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key18 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (_errs125 === errors) {
																												if (data49.workload !== void 0) {
																													let data50 = data49.workload;
																													const _errs126 = errors;
																													if (errors === _errs126) {
																														if (typeof data50 === "string") {
																															if ((0, import_ucs2length.default)(data50) > 52) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/policy/exceptions/" + i3 + "/workload",
																																	schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 52 },
																																	message: "must NOT have more than 52 characters"
																																}];
																																return false;
																															} else if (!pattern4.test(data50)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/policy/exceptions/" + i3 + "/workload",
																																	schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																																	message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																																}];
																																return false;
																															}
																														} else {
																															validate20.errors = [{
																																instancePath: instancePath + "/policy/exceptions/" + i3 + "/workload",
																																schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																													}
																													var valid25 = _errs126 === errors;
																												} else var valid25 = true;
																												if (valid25) {
																													if (data49.rule !== void 0) {
																														let data51 = data49.rule;
																														const _errs128 = errors;
																														if (errors === _errs128) {
																															if (typeof data51 === "string") {
																																if ((0, import_ucs2length.default)(data51) > 64) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/policy/exceptions/" + i3 + "/rule",
																																		schemaPath: "#/properties/policy/properties/exceptions/items/properties/rule/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 64 },
																																		message: "must NOT have more than 64 characters"
																																	}];
																																	return false;
																																} else if (!pattern73.test(data51)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/policy/exceptions/" + i3 + "/rule",
																																		schemaPath: "#/properties/policy/properties/exceptions/items/properties/rule/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^[a-z][a-z0-9.-]*$" },
																																		message: "must match pattern \"^[a-z][a-z0-9.-]*$\""
																																	}];
																																	return false;
																																}
																															} else {
																																validate20.errors = [{
																																	instancePath: instancePath + "/policy/exceptions/" + i3 + "/rule",
																																	schemaPath: "#/properties/policy/properties/exceptions/items/properties/rule/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																														}
																														var valid25 = _errs128 === errors;
																													} else var valid25 = true;
																													if (valid25) {
																														if (data49.reason !== void 0) {
																															let data52 = data49.reason;
																															const _errs130 = errors;
																															if (errors === _errs130) {
																																if (typeof data52 === "string") {
																																	if ((0, import_ucs2length.default)(data52) > 512) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/policy/exceptions/" + i3 + "/reason",
																																			schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/maxLength",
																																			keyword: "maxLength",
																																			params: { limit: 512 },
																																			message: "must NOT have more than 512 characters"
																																		}];
																																		return false;
																																	} else if ((0, import_ucs2length.default)(data52) < 1) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/policy/exceptions/" + i3 + "/reason",
																																			schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/minLength",
																																			keyword: "minLength",
																																			params: { limit: 1 },
																																			message: "must NOT have fewer than 1 characters"
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/policy/exceptions/" + i3 + "/reason",
																																		schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																															}
																															var valid25 = _errs130 === errors;
																														} else var valid25 = true;
																													}
																												}
																											}
																										}
																									} else {
																										validate20.errors = [{
																											instancePath: instancePath + "/policy/exceptions/" + i3,
																											schemaPath: "#/properties/policy/properties/exceptions/items/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs123 === errors)) break;
																							}
																						}
																					} else {
																						validate20.errors = [{
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
																		validate20.errors = [{
																			instancePath: instancePath + "/policy",
																			schemaPath: "#/properties/policy/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs118 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.permissions !== void 0) {
																	let data53 = data.permissions;
																	const _errs132 = errors;
																	if (errors === _errs132) {
																		if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
																			if (Object.keys(data53).length > 32) {
																				validate20.errors = [{
																					instancePath: instancePath + "/permissions",
																					schemaPath: "#/properties/permissions/maxProperties",
																					keyword: "maxProperties",
																					params: { limit: 32 },
																					message: "must NOT have more than 32 properties"
																				}];
																				return false;
																			} else {
																				for (const key19 in data53) {
																					const _errs134 = errors;
																					if (typeof key19 === "string") {
																						if ((0, import_ucs2length.default)(key19) > 32) {
																							const err23 = {
																								instancePath: instancePath + "/permissions",
																								schemaPath: "#/properties/permissions/propertyNames/maxLength",
																								keyword: "maxLength",
																								params: { limit: 32 },
																								message: "must NOT have more than 32 characters",
																								propertyName: key19
																							};
																							if (vErrors === null) vErrors = [err23];
																							else vErrors.push(err23);
																							errors++;
																						} else if (!pattern74.test(key19)) {
																							const err24 = {
																								instancePath: instancePath + "/permissions",
																								schemaPath: "#/properties/permissions/propertyNames/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[a-z][a-z-]*$" },
																								message: "must match pattern \"^[a-z][a-z-]*$\"",
																								propertyName: key19
																							};
																							if (vErrors === null) vErrors = [err24];
																							else vErrors.push(err24);
																							errors++;
																						}
																					}
																					var valid26 = _errs134 === errors;
																					if (!valid26) {
																						const err25 = {
																							instancePath: instancePath + "/permissions",
																							schemaPath: "#/properties/permissions/propertyNames",
																							keyword: "propertyNames",
																							params: { propertyName: key19 },
																							message: "property name must be valid"
																						};
																						if (vErrors === null) vErrors = [err25];
																						else vErrors.push(err25);
																						errors++;
																						validate20.errors = vErrors;
																						return false;
																					}
																				}
																				if (valid26) for (const key20 in data53) {
																					let data54 = data53[key20];
																					const _errs136 = errors;
																					if (errors === _errs136) {
																						if (Array.isArray(data54)) {
																							if (data54.length > 256) {
																								validate20.errors = [{
																									instancePath: instancePath + "/permissions/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
																									schemaPath: "#/properties/permissions/additionalProperties/maxItems",
																									keyword: "maxItems",
																									params: { limit: 256 },
																									message: "must NOT have more than 256 items"
																								}];
																								return false;
																							} else {
																								const len3 = data54.length;
																								for (let i4 = 0; i4 < len3; i4++) {
																									let data55 = data54[i4];
																									const _errs138 = errors;
																									if (errors === _errs138) {
																										if (typeof data55 === "string") {
																											if ((0, import_ucs2length.default)(data55) > 128) {
																												validate20.errors = [{
																													instancePath: instancePath + "/permissions/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4,
																													schemaPath: "#/properties/permissions/additionalProperties/items/maxLength",
																													keyword: "maxLength",
																													params: { limit: 128 },
																													message: "must NOT have more than 128 characters"
																												}];
																												return false;
																											} else if (!pattern75.test(data55)) {
																												validate20.errors = [{
																													instancePath: instancePath + "/permissions/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4,
																													schemaPath: "#/properties/permissions/additionalProperties/items/pattern",
																													keyword: "pattern",
																													params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9_/-]*$" },
																													message: "must match pattern \"^@?[A-Za-z0-9][A-Za-z0-9_/-]*$\""
																												}];
																												return false;
																											}
																										} else {
																											validate20.errors = [{
																												instancePath: instancePath + "/permissions/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4,
																												schemaPath: "#/properties/permissions/additionalProperties/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																									}
																									if (!(_errs138 === errors)) break;
																								}
																							}
																						} else {
																							validate20.errors = [{
																								instancePath: instancePath + "/permissions/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/properties/permissions/additionalProperties/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs136 === errors)) break;
																				}
																			}
																		} else {
																			validate20.errors = [{
																				instancePath: instancePath + "/permissions",
																				schemaPath: "#/properties/permissions/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs132 === errors;
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
			validate20.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateRecord = validate38;
const schema75 = {
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
const pattern76 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern77 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.slug === void 0 && (missing0 = "slug") || data.path === void 0 && (missing0 = "path")) {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "slug" || key0 === "path" || key0 === "commit" || key0 === "ref" || key0 === "committedAtS" || key0 === "tree")) {
				validate39.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.slug !== void 0) {
				let data0 = data.slug;
				if (typeof data0 === "string") {
					if ((0, import_ucs2length.default)(data0) > 512) {
						validate39.errors = [{
							instancePath: instancePath + "/slug",
							schemaPath: "#/properties/slug/maxLength",
							keyword: "maxLength",
							params: { limit: 512 },
							message: "must NOT have more than 512 characters"
						}];
						return false;
					}
				} else {
					validate39.errors = [{
						instancePath: instancePath + "/slug",
						schemaPath: "#/properties/slug/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.path !== void 0) {
					let data1 = data.path;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 1024) {
							validate39.errors = [{
								instancePath: instancePath + "/path",
								schemaPath: "#/$defs/RelativePath/maxLength",
								keyword: "maxLength",
								params: { limit: 1024 },
								message: "must NOT have more than 1024 characters"
							}];
							return false;
						}
					} else {
						validate39.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/$defs/RelativePath/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.commit !== void 0) {
						let data2 = data.commit;
						if (typeof data2 === "string") {
							if (!pattern76.test(data2)) {
								validate39.errors = [{
									instancePath: instancePath + "/commit",
									schemaPath: "#/properties/commit/pattern",
									keyword: "pattern",
									params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
									message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
								}];
								return false;
							}
						} else {
							validate39.errors = [{
								instancePath: instancePath + "/commit",
								schemaPath: "#/properties/commit/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.ref !== void 0) {
							let data3 = data.ref;
							if (typeof data3 === "string") {
								if ((0, import_ucs2length.default)(data3) > 512) {
									validate39.errors = [{
										instancePath: instancePath + "/ref",
										schemaPath: "#/properties/ref/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								}
							} else {
								validate39.errors = [{
									instancePath: instancePath + "/ref",
									schemaPath: "#/properties/ref/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.committedAtS !== void 0) {
								let data4 = data.committedAtS;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate39.errors = [{
										instancePath: instancePath + "/committedAtS",
										schemaPath: "#/properties/committedAtS/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate39.errors = [{
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
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.tree !== void 0) {
									let data5 = data.tree;
									if (typeof data5 === "string") {
										if (!pattern77.test(data5)) {
											validate39.errors = [{
												instancePath: instancePath + "/tree",
												schemaPath: "#/$defs/Sha256/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											}];
											return false;
										}
									} else {
										validate39.errors = [{
											instancePath: instancePath + "/tree",
											schemaPath: "#/$defs/Sha256/type",
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
				}
			}
		}
	} else {
		validate39.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate39.errors = vErrors;
	return true;
}
validate39.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema80 = {
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
const schema84 = {
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
const schema93 = {
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
const schema85 = {
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
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.language === void 0 && (missing0 = "language") || data.manager === void 0 && (missing0 = "manager") || data.locked === void 0 && (missing0 = "locked") || data.manifests === void 0 && (missing0 = "manifests") || data.requirements === void 0 && (missing0 = "requirements") || data.requireHashes === void 0 && (missing0 = "requireHashes") || data.dependenciesNeedSource === void 0 && (missing0 = "dependenciesNeedSource") || data.installProject === void 0 && (missing0 = "installProject") || data.extras === void 0 && (missing0 = "extras") || data.inlineDependencies === void 0 && (missing0 = "inlineDependencies") || data.addedPackages === void 0 && (missing0 = "addedPackages") || data.buildPackages === void 0 && (missing0 = "buildPackages") || data.runPackages === void 0 && (missing0 = "runPackages") || data.needsSignalLauncher === void 0 && (missing0 = "needsSignalLauncher")) {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!func1.call(schema85.properties, key0)) {
				validate42.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.language !== void 0) {
				if ("python" !== data.language) {
					validate42.errors = [{
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/const",
						keyword: "const",
						params: { allowedValue: "python" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.manager !== void 0) {
					let data1 = data.manager;
					if (typeof data1 !== "string") {
						validate42.errors = [{
							instancePath: instancePath + "/manager",
							schemaPath: "#/properties/manager/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "pip" || data1 === "uv" || data1 === "poetry" || data1 === "pdm" || data1 === "pipenv" || data1 === "pyproject" || data1 === "setuptools" || data1 === "script" || data1 === "none")) {
						validate42.errors = [{
							instancePath: instancePath + "/manager",
							schemaPath: "#/properties/manager/enum",
							keyword: "enum",
							params: { allowedValues: schema85.properties.manager.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.managerVersion !== void 0) {
						let data2 = data.managerVersion;
						if (typeof data2 === "string") {
							if ((0, import_ucs2length.default)(data2) > 64) {
								validate42.errors = [{
									instancePath: instancePath + "/managerVersion",
									schemaPath: "#/properties/managerVersion/maxLength",
									keyword: "maxLength",
									params: { limit: 64 },
									message: "must NOT have more than 64 characters"
								}];
								return false;
							}
						} else {
							validate42.errors = [{
								instancePath: instancePath + "/managerVersion",
								schemaPath: "#/properties/managerVersion/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.locked !== void 0) {
							if (typeof data.locked !== "boolean") {
								validate42.errors = [{
									instancePath: instancePath + "/locked",
									schemaPath: "#/properties/locked/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.manifests !== void 0) {
								let data4 = data.manifests;
								if (Array.isArray(data4)) {
									if (data4.length > 1024) {
										validate42.errors = [{
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
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 4096) {
													validate42.errors = [{
														instancePath: instancePath + "/manifests/" + i0,
														schemaPath: "#/properties/manifests/items/maxLength",
														keyword: "maxLength",
														params: { limit: 4096 },
														message: "must NOT have more than 4096 characters"
													}];
													return false;
												}
											} else {
												validate42.errors = [{
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
									validate42.errors = [{
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
								if (data.requirements !== void 0) {
									let data6 = data.requirements;
									if (Array.isArray(data6)) {
										if (data6.length > 1024) {
											validate42.errors = [{
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
												if (typeof data7 === "string") {
													if ((0, import_ucs2length.default)(data7) > 4096) {
														validate42.errors = [{
															instancePath: instancePath + "/requirements/" + i1,
															schemaPath: "#/properties/requirements/items/maxLength",
															keyword: "maxLength",
															params: { limit: 4096 },
															message: "must NOT have more than 4096 characters"
														}];
														return false;
													}
												} else {
													validate42.errors = [{
														instancePath: instancePath + "/requirements/" + i1,
														schemaPath: "#/properties/requirements/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
										}
									} else {
										validate42.errors = [{
											instancePath: instancePath + "/requirements",
											schemaPath: "#/properties/requirements/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.requireHashes !== void 0) {
										if (typeof data.requireHashes !== "boolean") {
											validate42.errors = [{
												instancePath: instancePath + "/requireHashes",
												schemaPath: "#/properties/requireHashes/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.dependenciesNeedSource !== void 0) {
											if (typeof data.dependenciesNeedSource !== "boolean") {
												validate42.errors = [{
													instancePath: instancePath + "/dependenciesNeedSource",
													schemaPath: "#/properties/dependenciesNeedSource/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.installProject !== void 0) {
												if (typeof data.installProject !== "boolean") {
													validate42.errors = [{
														instancePath: instancePath + "/installProject",
														schemaPath: "#/properties/installProject/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.extras !== void 0) {
													let data11 = data.extras;
													if (Array.isArray(data11)) {
														if (data11.length > 1024) {
															validate42.errors = [{
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
																if (typeof data12 === "string") {
																	if ((0, import_ucs2length.default)(data12) > 4096) {
																		validate42.errors = [{
																			instancePath: instancePath + "/extras/" + i2,
																			schemaPath: "#/properties/extras/items/maxLength",
																			keyword: "maxLength",
																			params: { limit: 4096 },
																			message: "must NOT have more than 4096 characters"
																		}];
																		return false;
																	}
																} else {
																	validate42.errors = [{
																		instancePath: instancePath + "/extras/" + i2,
																		schemaPath: "#/properties/extras/items/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
														}
													} else {
														validate42.errors = [{
															instancePath: instancePath + "/extras",
															schemaPath: "#/properties/extras/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.inlineDependencies !== void 0) {
														let data13 = data.inlineDependencies;
														if (Array.isArray(data13)) {
															if (data13.length > 1024) {
																validate42.errors = [{
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
																	if (typeof data14 === "string") {
																		if ((0, import_ucs2length.default)(data14) > 4096) {
																			validate42.errors = [{
																				instancePath: instancePath + "/inlineDependencies/" + i3,
																				schemaPath: "#/properties/inlineDependencies/items/maxLength",
																				keyword: "maxLength",
																				params: { limit: 4096 },
																				message: "must NOT have more than 4096 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate42.errors = [{
																			instancePath: instancePath + "/inlineDependencies/" + i3,
																			schemaPath: "#/properties/inlineDependencies/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
															}
														} else {
															validate42.errors = [{
																instancePath: instancePath + "/inlineDependencies",
																schemaPath: "#/properties/inlineDependencies/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.addedPackages !== void 0) {
															let data15 = data.addedPackages;
															if (Array.isArray(data15)) {
																if (data15.length > 1024) {
																	validate42.errors = [{
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
																		if (typeof data16 === "string") {
																			if ((0, import_ucs2length.default)(data16) > 4096) {
																				validate42.errors = [{
																					instancePath: instancePath + "/addedPackages/" + i4,
																					schemaPath: "#/properties/addedPackages/items/maxLength",
																					keyword: "maxLength",
																					params: { limit: 4096 },
																					message: "must NOT have more than 4096 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate42.errors = [{
																				instancePath: instancePath + "/addedPackages/" + i4,
																				schemaPath: "#/properties/addedPackages/items/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																}
															} else {
																validate42.errors = [{
																	instancePath: instancePath + "/addedPackages",
																	schemaPath: "#/properties/addedPackages/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.instrumentations !== void 0) {
																let data17 = data.instrumentations;
																if (Array.isArray(data17)) {
																	if (data17.length > 1024) {
																		validate42.errors = [{
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
																			if (typeof data18 === "string") {
																				if ((0, import_ucs2length.default)(data18) > 4096) {
																					validate42.errors = [{
																						instancePath: instancePath + "/instrumentations/" + i5,
																						schemaPath: "#/properties/instrumentations/items/maxLength",
																						keyword: "maxLength",
																						params: { limit: 4096 },
																						message: "must NOT have more than 4096 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate42.errors = [{
																					instancePath: instancePath + "/instrumentations/" + i5,
																					schemaPath: "#/properties/instrumentations/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																	}
																} else {
																	validate42.errors = [{
																		instancePath: instancePath + "/instrumentations",
																		schemaPath: "#/properties/instrumentations/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.versionVariable !== void 0) {
																	let data19 = data.versionVariable;
																	if (typeof data19 === "string") {
																		if ((0, import_ucs2length.default)(data19) > 128) {
																			validate42.errors = [{
																				instancePath: instancePath + "/versionVariable",
																				schemaPath: "#/properties/versionVariable/maxLength",
																				keyword: "maxLength",
																				params: { limit: 128 },
																				message: "must NOT have more than 128 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate42.errors = [{
																			instancePath: instancePath + "/versionVariable",
																			schemaPath: "#/properties/versionVariable/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.buildPackages !== void 0) {
																		let data20 = data.buildPackages;
																		if (Array.isArray(data20)) {
																			if (data20.length > 256) {
																				validate42.errors = [{
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
																					let data21 = data20[i6];
																					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																						let missing1;
																						if (data21.name === void 0 && (missing1 = "name") || data21.why === void 0 && (missing1 = "why")) {
																							validate42.errors = [{
																								instancePath: instancePath + "/buildPackages/" + i6,
																								schemaPath: "#/$defs/SystemPackage/required",
																								keyword: "required",
																								params: { missingProperty: missing1 },
																								message: "must have required property '" + missing1 + "'"
																							}];
																							return false;
																						} else {
																							for (const key1 in data21) if (!(key1 === "name" || key1 === "why")) {
																								validate42.errors = [{
																									instancePath: instancePath + "/buildPackages/" + i6,
																									schemaPath: "#/$defs/SystemPackage/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key1 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (data21.name !== void 0) {
																								let data22 = data21.name;
																								if (typeof data22 === "string") {
																									if ((0, import_ucs2length.default)(data22) > 64) {
																										validate42.errors = [{
																											instancePath: instancePath + "/buildPackages/" + i6 + "/name",
																											schemaPath: "#/$defs/SystemPackage/properties/name/maxLength",
																											keyword: "maxLength",
																											params: { limit: 64 },
																											message: "must NOT have more than 64 characters"
																										}];
																										return false;
																									}
																								} else {
																									validate42.errors = [{
																										instancePath: instancePath + "/buildPackages/" + i6 + "/name",
																										schemaPath: "#/$defs/SystemPackage/properties/name/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid9 = true;
																							} else var valid9 = true;
																							if (valid9) {
																								if (data21.why !== void 0) {
																									let data23 = data21.why;
																									if (typeof data23 === "string") {
																										if ((0, import_ucs2length.default)(data23) > 4096) {
																											validate42.errors = [{
																												instancePath: instancePath + "/buildPackages/" + i6 + "/why",
																												schemaPath: "#/$defs/SystemPackage/properties/why/maxLength",
																												keyword: "maxLength",
																												params: { limit: 4096 },
																												message: "must NOT have more than 4096 characters"
																											}];
																											return false;
																										}
																									} else {
																										validate42.errors = [{
																											instancePath: instancePath + "/buildPackages/" + i6 + "/why",
																											schemaPath: "#/$defs/SystemPackage/properties/why/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid9 = true;
																								} else var valid9 = true;
																							}
																						}
																					} else {
																						validate42.errors = [{
																							instancePath: instancePath + "/buildPackages/" + i6,
																							schemaPath: "#/$defs/SystemPackage/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																			}
																		} else {
																			validate42.errors = [{
																				instancePath: instancePath + "/buildPackages",
																				schemaPath: "#/properties/buildPackages/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.runPackages !== void 0) {
																			let data24 = data.runPackages;
																			if (Array.isArray(data24)) {
																				if (data24.length > 256) {
																					validate42.errors = [{
																						instancePath: instancePath + "/runPackages",
																						schemaPath: "#/properties/runPackages/maxItems",
																						keyword: "maxItems",
																						params: { limit: 256 },
																						message: "must NOT have more than 256 items"
																					}];
																					return false;
																				} else {
																					const len7 = data24.length;
																					for (let i7 = 0; i7 < len7; i7++) {
																						let data25 = data24[i7];
																						if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																							let missing2;
																							if (data25.name === void 0 && (missing2 = "name") || data25.why === void 0 && (missing2 = "why")) {
																								validate42.errors = [{
																									instancePath: instancePath + "/runPackages/" + i7,
																									schemaPath: "#/$defs/SystemPackage/required",
																									keyword: "required",
																									params: { missingProperty: missing2 },
																									message: "must have required property '" + missing2 + "'"
																								}];
																								return false;
																							} else {
																								for (const key2 in data25) if (!(key2 === "name" || key2 === "why")) {
																									validate42.errors = [{
																										instancePath: instancePath + "/runPackages/" + i7,
																										schemaPath: "#/$defs/SystemPackage/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key2 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (data25.name !== void 0) {
																									let data26 = data25.name;
																									if (typeof data26 === "string") {
																										if ((0, import_ucs2length.default)(data26) > 64) {
																											validate42.errors = [{
																												instancePath: instancePath + "/runPackages/" + i7 + "/name",
																												schemaPath: "#/$defs/SystemPackage/properties/name/maxLength",
																												keyword: "maxLength",
																												params: { limit: 64 },
																												message: "must NOT have more than 64 characters"
																											}];
																											return false;
																										}
																									} else {
																										validate42.errors = [{
																											instancePath: instancePath + "/runPackages/" + i7 + "/name",
																											schemaPath: "#/$defs/SystemPackage/properties/name/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid12 = true;
																								} else var valid12 = true;
																								if (valid12) {
																									if (data25.why !== void 0) {
																										let data27 = data25.why;
																										if (typeof data27 === "string") {
																											if ((0, import_ucs2length.default)(data27) > 4096) {
																												validate42.errors = [{
																													instancePath: instancePath + "/runPackages/" + i7 + "/why",
																													schemaPath: "#/$defs/SystemPackage/properties/why/maxLength",
																													keyword: "maxLength",
																													params: { limit: 4096 },
																													message: "must NOT have more than 4096 characters"
																												}];
																												return false;
																											}
																										} else {
																											validate42.errors = [{
																												instancePath: instancePath + "/runPackages/" + i7 + "/why",
																												schemaPath: "#/$defs/SystemPackage/properties/why/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid12 = true;
																									} else var valid12 = true;
																								}
																							}
																						} else {
																							validate42.errors = [{
																								instancePath: instancePath + "/runPackages/" + i7,
																								schemaPath: "#/$defs/SystemPackage/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																				}
																			} else {
																				validate42.errors = [{
																					instancePath: instancePath + "/runPackages",
																					schemaPath: "#/properties/runPackages/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.needsSignalLauncher !== void 0) {
																				if (typeof data.needsSignalLauncher !== "boolean") {
																					validate42.errors = [{
																						instancePath: instancePath + "/needsSignalLauncher",
																						schemaPath: "#/properties/needsSignalLauncher/type",
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
		validate42.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
validate42.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema88 = {
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
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.language === void 0 && (missing0 = "language") || data.manager === void 0 && (missing0 = "manager") || data.manifests === void 0 && (missing0 = "manifests") || data.workspaces === void 0 && (missing0 = "workspaces") || data.dependenciesNeedSource === void 0 && (missing0 = "dependenciesNeedSource") || data.buildPackages === void 0 && (missing0 = "buildPackages")) {
			validate44.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!func1.call(schema88.properties, key0)) {
				validate44.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.language !== void 0) {
				if ("node" !== data.language) {
					validate44.errors = [{
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/const",
						keyword: "const",
						params: { allowedValue: "node" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.manager !== void 0) {
					let data1 = data.manager;
					if (typeof data1 !== "string") {
						validate44.errors = [{
							instancePath: instancePath + "/manager",
							schemaPath: "#/properties/manager/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "npm" || data1 === "pnpm" || data1 === "yarn" || data1 === "yarn-berry" || data1 === "bun")) {
						validate44.errors = [{
							instancePath: instancePath + "/manager",
							schemaPath: "#/properties/manager/enum",
							keyword: "enum",
							params: { allowedValues: schema88.properties.manager.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.managerVersion !== void 0) {
						let data2 = data.managerVersion;
						if (typeof data2 === "string") {
							if ((0, import_ucs2length.default)(data2) > 64) {
								validate44.errors = [{
									instancePath: instancePath + "/managerVersion",
									schemaPath: "#/properties/managerVersion/maxLength",
									keyword: "maxLength",
									params: { limit: 64 },
									message: "must NOT have more than 64 characters"
								}];
								return false;
							}
						} else {
							validate44.errors = [{
								instancePath: instancePath + "/managerVersion",
								schemaPath: "#/properties/managerVersion/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.lock !== void 0) {
							let data3 = data.lock;
							if (typeof data3 === "string") {
								if ((0, import_ucs2length.default)(data3) > 4096) {
									validate44.errors = [{
										instancePath: instancePath + "/lock",
										schemaPath: "#/properties/lock/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 },
										message: "must NOT have more than 4096 characters"
									}];
									return false;
								}
							} else {
								validate44.errors = [{
									instancePath: instancePath + "/lock",
									schemaPath: "#/properties/lock/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.manifests !== void 0) {
								let data4 = data.manifests;
								if (Array.isArray(data4)) {
									if (data4.length > 1024) {
										validate44.errors = [{
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
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 4096) {
													validate44.errors = [{
														instancePath: instancePath + "/manifests/" + i0,
														schemaPath: "#/properties/manifests/items/maxLength",
														keyword: "maxLength",
														params: { limit: 4096 },
														message: "must NOT have more than 4096 characters"
													}];
													return false;
												}
											} else {
												validate44.errors = [{
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
									validate44.errors = [{
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
								if (data.workspaces !== void 0) {
									if (typeof data.workspaces !== "boolean") {
										validate44.errors = [{
											instancePath: instancePath + "/workspaces",
											schemaPath: "#/properties/workspaces/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.dependenciesNeedSource !== void 0) {
										if (typeof data.dependenciesNeedSource !== "boolean") {
											validate44.errors = [{
												instancePath: instancePath + "/dependenciesNeedSource",
												schemaPath: "#/properties/dependenciesNeedSource/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.buildScript !== void 0) {
											let data8 = data.buildScript;
											if (typeof data8 === "string") {
												if ((0, import_ucs2length.default)(data8) > 4096) {
													validate44.errors = [{
														instancePath: instancePath + "/buildScript",
														schemaPath: "#/properties/buildScript/maxLength",
														keyword: "maxLength",
														params: { limit: 4096 },
														message: "must NOT have more than 4096 characters"
													}];
													return false;
												}
											} else {
												validate44.errors = [{
													instancePath: instancePath + "/buildScript",
													schemaPath: "#/properties/buildScript/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.buildPackages !== void 0) {
												let data9 = data.buildPackages;
												if (Array.isArray(data9)) {
													if (data9.length > 256) {
														validate44.errors = [{
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
															let data10 = data9[i1];
															if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																let missing1;
																if (data10.name === void 0 && (missing1 = "name") || data10.why === void 0 && (missing1 = "why")) {
																	validate44.errors = [{
																		instancePath: instancePath + "/buildPackages/" + i1,
																		schemaPath: "#/$defs/SystemPackage/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'"
																	}];
																	return false;
																} else {
																	for (const key1 in data10) if (!(key1 === "name" || key1 === "why")) {
																		validate44.errors = [{
																			instancePath: instancePath + "/buildPackages/" + i1,
																			schemaPath: "#/$defs/SystemPackage/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (data10.name !== void 0) {
																		let data11 = data10.name;
																		if (typeof data11 === "string") {
																			if ((0, import_ucs2length.default)(data11) > 64) {
																				validate44.errors = [{
																					instancePath: instancePath + "/buildPackages/" + i1 + "/name",
																					schemaPath: "#/$defs/SystemPackage/properties/name/maxLength",
																					keyword: "maxLength",
																					params: { limit: 64 },
																					message: "must NOT have more than 64 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate44.errors = [{
																				instancePath: instancePath + "/buildPackages/" + i1 + "/name",
																				schemaPath: "#/$defs/SystemPackage/properties/name/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid4 = true;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data10.why !== void 0) {
																			let data12 = data10.why;
																			if (typeof data12 === "string") {
																				if ((0, import_ucs2length.default)(data12) > 4096) {
																					validate44.errors = [{
																						instancePath: instancePath + "/buildPackages/" + i1 + "/why",
																						schemaPath: "#/$defs/SystemPackage/properties/why/maxLength",
																						keyword: "maxLength",
																						params: { limit: 4096 },
																						message: "must NOT have more than 4096 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate44.errors = [{
																					instancePath: instancePath + "/buildPackages/" + i1 + "/why",
																					schemaPath: "#/$defs/SystemPackage/properties/why/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid4 = true;
																		} else var valid4 = true;
																	}
																}
															} else {
																validate44.errors = [{
																	instancePath: instancePath + "/buildPackages/" + i1,
																	schemaPath: "#/$defs/SystemPackage/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
													}
												} else {
													validate44.errors = [{
														instancePath: instancePath + "/buildPackages",
														schemaPath: "#/properties/buildPackages/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
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
				}
			}
		}
	} else {
		validate44.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate44.errors = vErrors;
	return true;
}
validate44.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.language === void 0 && (missing0 = "language") || data.binary === void 0 && (missing0 = "binary") || data.locked === void 0 && (missing0 = "locked") || data.buildPackages === void 0 && (missing0 = "buildPackages")) {
			validate46.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "language" || key0 === "package" || key0 === "binary" || key0 === "locked" || key0 === "buildPackages")) {
				validate46.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.language !== void 0) {
				if ("rust" !== data.language) {
					validate46.errors = [{
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/const",
						keyword: "const",
						params: { allowedValue: "rust" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.package !== void 0) {
					let data1 = data.package;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 256) {
							validate46.errors = [{
								instancePath: instancePath + "/package",
								schemaPath: "#/properties/package/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters"
							}];
							return false;
						}
					} else {
						validate46.errors = [{
							instancePath: instancePath + "/package",
							schemaPath: "#/properties/package/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.binary !== void 0) {
						let data2 = data.binary;
						if (typeof data2 === "string") {
							if ((0, import_ucs2length.default)(data2) > 256) {
								validate46.errors = [{
									instancePath: instancePath + "/binary",
									schemaPath: "#/properties/binary/maxLength",
									keyword: "maxLength",
									params: { limit: 256 },
									message: "must NOT have more than 256 characters"
								}];
								return false;
							}
						} else {
							validate46.errors = [{
								instancePath: instancePath + "/binary",
								schemaPath: "#/properties/binary/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.locked !== void 0) {
							if (typeof data.locked !== "boolean") {
								validate46.errors = [{
									instancePath: instancePath + "/locked",
									schemaPath: "#/properties/locked/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.buildPackages !== void 0) {
								let data4 = data.buildPackages;
								if (Array.isArray(data4)) {
									if (data4.length > 256) {
										validate46.errors = [{
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
											let data5 = data4[i0];
											if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
												let missing1;
												if (data5.name === void 0 && (missing1 = "name") || data5.why === void 0 && (missing1 = "why")) {
													validate46.errors = [{
														instancePath: instancePath + "/buildPackages/" + i0,
														schemaPath: "#/$defs/SystemPackage/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													}];
													return false;
												} else {
													for (const key1 in data5) if (!(key1 === "name" || key1 === "why")) {
														validate46.errors = [{
															instancePath: instancePath + "/buildPackages/" + i0,
															schemaPath: "#/$defs/SystemPackage/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (data5.name !== void 0) {
														let data6 = data5.name;
														if (typeof data6 === "string") {
															if ((0, import_ucs2length.default)(data6) > 64) {
																validate46.errors = [{
																	instancePath: instancePath + "/buildPackages/" + i0 + "/name",
																	schemaPath: "#/$defs/SystemPackage/properties/name/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 },
																	message: "must NOT have more than 64 characters"
																}];
																return false;
															}
														} else {
															validate46.errors = [{
																instancePath: instancePath + "/buildPackages/" + i0 + "/name",
																schemaPath: "#/$defs/SystemPackage/properties/name/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data5.why !== void 0) {
															let data7 = data5.why;
															if (typeof data7 === "string") {
																if ((0, import_ucs2length.default)(data7) > 4096) {
																	validate46.errors = [{
																		instancePath: instancePath + "/buildPackages/" + i0 + "/why",
																		schemaPath: "#/$defs/SystemPackage/properties/why/maxLength",
																		keyword: "maxLength",
																		params: { limit: 4096 },
																		message: "must NOT have more than 4096 characters"
																	}];
																	return false;
																}
															} else {
																validate46.errors = [{
																	instancePath: instancePath + "/buildPackages/" + i0 + "/why",
																	schemaPath: "#/$defs/SystemPackage/properties/why/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
													}
												}
											} else {
												validate46.errors = [{
													instancePath: instancePath + "/buildPackages/" + i0,
													schemaPath: "#/$defs/SystemPackage/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
									}
								} else {
									validate46.errors = [{
										instancePath: instancePath + "/buildPackages",
										schemaPath: "#/properties/buildPackages/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
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
		validate46.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate46.errors = vErrors;
	return true;
}
validate46.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.language === void 0 && (missing0 = "language") || data.root === void 0 && (missing0 = "root") || data.singlePage === void 0 && (missing0 = "singlePage")) {
				validate48.errors = [{
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
					validate48.errors = [{
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
							validate48.errors = [{
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
										validate48.errors = [{
											instancePath: instancePath + "/root",
											schemaPath: "#/properties/root/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										}];
										return false;
									}
								} else {
									validate48.errors = [{
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
									validate48.errors = [{
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
									if (!validate44(data.builder, {
										instancePath: instancePath + "/builder",
										parentData: data,
										parentDataProperty: "builder",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
			validate48.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema96 = {
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
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.role === void 0 && (missing0 = "role") || data.command === void 0 && (missing0 = "command") || data.proposed === void 0 && (missing0 = "proposed")) {
				validate51.errors = [{
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
					validate51.errors = [{
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
									validate51.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									}];
									return false;
								}
							} else {
								validate51.errors = [{
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
								validate51.errors = [{
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data1 === "worker" || data1 === "release")) {
								validate51.errors = [{
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/enum",
									keyword: "enum",
									params: { allowedValues: schema96.properties.role.enum },
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
											validate51.errors = [{
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
												let data3 = data2[i0];
												const _errs8 = errors;
												const _errs10 = errors;
												let valid3 = false;
												let passing0 = null;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (typeof data3 === "string") {
														if ((0, import_ucs2length.default)(data3) > 32768) {
															const err0 = {
																instancePath: instancePath + "/command/" + i0,
																schemaPath: "#/$defs/Argument/oneOf/0/maxLength",
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
															instancePath: instancePath + "/command/" + i0,
															schemaPath: "#/$defs/Argument/oneOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
													}
												}
												var _valid0 = _errs11 === errors;
												if (_valid0) {
													valid3 = true;
													passing0 = 0;
												}
												const _errs13 = errors;
												if (errors === _errs13) {
													if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
														let missing1;
														if (data3.bind === void 0 && (missing1 = "bind")) {
															const err2 = {
																instancePath: instancePath + "/command/" + i0,
																schemaPath: "#/$defs/Argument/oneOf/1/required",
																keyword: "required",
																params: { missingProperty: missing1 },
																message: "must have required property '" + missing1 + "'"
															};
															if (vErrors === null) vErrors = [err2];
															else vErrors.push(err2);
															errors++;
														} else {
															const _errs15 = errors;
															for (const key1 in data3) if (!(key1 === "bind")) {
																const err3 = {
																	instancePath: instancePath + "/command/" + i0,
																	schemaPath: "#/$defs/Argument/oneOf/1/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 },
																	message: "must NOT have additional properties"
																};
																if (vErrors === null) vErrors = [err3];
																else vErrors.push(err3);
																errors++;
																break;
															}
															if (_errs15 === errors) {
																if (data3.bind !== void 0) {
																	let data4 = data3.bind;
																	if (errors === errors) {
																		if (typeof data4 === "string") {
																			if ((0, import_ucs2length.default)(data4) > 32768) {
																				const err4 = {
																					instancePath: instancePath + "/command/" + i0 + "/bind",
																					schemaPath: "#/$defs/Argument/oneOf/1/properties/bind/maxLength",
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
																				instancePath: instancePath + "/command/" + i0 + "/bind",
																				schemaPath: "#/$defs/Argument/oneOf/1/properties/bind/type",
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
															instancePath: instancePath + "/command/" + i0,
															schemaPath: "#/$defs/Argument/oneOf/1/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
												}
												var _valid0 = _errs13 === errors;
												if (_valid0 && valid3) {
													valid3 = false;
													passing0 = [passing0, 1];
												} else if (_valid0) {
													valid3 = true;
													passing0 = 1;
												}
												if (!valid3) {
													const err7 = {
														instancePath: instancePath + "/command/" + i0,
														schemaPath: "#/$defs/Argument/oneOf",
														keyword: "oneOf",
														params: { passingSchemas: passing0 },
														message: "must match exactly one schema in oneOf"
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
													validate51.errors = vErrors;
													return false;
												} else {
													errors = _errs10;
													if (vErrors !== null) {
														if (_errs10) vErrors.length = _errs10;
														else vErrors = null;
													}
												}
												if (!(_errs8 === errors)) break;
											}
										}
									} else {
										validate51.errors = [{
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
									const _errs18 = errors;
									if (typeof data.proposed !== "boolean") {
										validate51.errors = [{
											instancePath: instancePath + "/proposed",
											schemaPath: "#/properties/proposed/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs18 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.language === void 0 && (missing0 = "language") || data.directory === void 0 && (missing0 = "directory") || data.packageManager === void 0 && (missing0 = "packageManager") || data.version === void 0 && (missing0 = "version") || data.step === void 0 && (missing0 = "step") || data.entrypoint === void 0 && (missing0 = "entrypoint") || data.command === void 0 && (missing0 = "command") || data.environment === void 0 && (missing0 = "environment") || data.bindable === void 0 && (missing0 = "bindable") || data.confidence === void 0 && (missing0 = "confidence") || data.build === void 0 && (missing0 = "build") || data.processes === void 0 && (missing0 = "processes")) {
				validate41.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema80.properties, key0)) {
					validate41.errors = [{
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
							validate41.errors = [{
								instancePath: instancePath + "/language",
								schemaPath: "#/properties/language/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data0 === "python" || data0 === "node" || data0 === "go" || data0 === "rust" || data0 === "java" || data0 === "static" || data0 === "image")) {
							validate41.errors = [{
								instancePath: instancePath + "/language",
								schemaPath: "#/properties/language/enum",
								keyword: "enum",
								params: { allowedValues: schema80.properties.language.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.directory !== void 0) {
							let data1 = data.directory;
							const _errs4 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if ((0, import_ucs2length.default)(data1) > 1024) {
										validate41.errors = [{
											instancePath: instancePath + "/directory",
											schemaPath: "#/$defs/RelativePath/maxLength",
											keyword: "maxLength",
											params: { limit: 1024 },
											message: "must NOT have more than 1024 characters"
										}];
										return false;
									}
								} else {
									validate41.errors = [{
										instancePath: instancePath + "/directory",
										schemaPath: "#/$defs/RelativePath/type",
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
							if (data.packageManager !== void 0) {
								let data2 = data.packageManager;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 64) {
											validate41.errors = [{
												instancePath: instancePath + "/packageManager",
												schemaPath: "#/properties/packageManager/maxLength",
												keyword: "maxLength",
												params: { limit: 64 },
												message: "must NOT have more than 64 characters"
											}];
											return false;
										}
									} else {
										validate41.errors = [{
											instancePath: instancePath + "/packageManager",
											schemaPath: "#/properties/packageManager/type",
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
								if (data.version !== void 0) {
									let data3 = data.version;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.value === void 0 && (missing1 = "value") || data3.from === void 0 && (missing1 = "from")) {
												validate41.errors = [{
													instancePath: instancePath + "/version",
													schemaPath: "#/properties/version/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												}];
												return false;
											} else {
												const _errs11 = errors;
												for (const key1 in data3) if (!(key1 === "value" || key1 === "from")) {
													validate41.errors = [{
														instancePath: instancePath + "/version",
														schemaPath: "#/properties/version/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (_errs11 === errors) {
													if (data3.value !== void 0) {
														let data4 = data3.value;
														const _errs12 = errors;
														if (errors === _errs12) {
															if (typeof data4 === "string") {
																if ((0, import_ucs2length.default)(data4) > 64) {
																	validate41.errors = [{
																		instancePath: instancePath + "/version/value",
																		schemaPath: "#/properties/version/properties/value/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																}
															} else {
																validate41.errors = [{
																	instancePath: instancePath + "/version/value",
																	schemaPath: "#/properties/version/properties/value/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid2 = _errs12 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data3.from !== void 0) {
															let data5 = data3.from;
															const _errs14 = errors;
															if (errors === _errs14) {
																if (typeof data5 === "string") {
																	if ((0, import_ucs2length.default)(data5) > 4096) {
																		validate41.errors = [{
																			instancePath: instancePath + "/version/from",
																			schemaPath: "#/properties/version/properties/from/maxLength",
																			keyword: "maxLength",
																			params: { limit: 4096 },
																			message: "must NOT have more than 4096 characters"
																		}];
																		return false;
																	}
																} else {
																	validate41.errors = [{
																		instancePath: instancePath + "/version/from",
																		schemaPath: "#/properties/version/properties/from/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
															var valid2 = _errs14 === errors;
														} else var valid2 = true;
													}
												}
											}
										} else {
											validate41.errors = [{
												instancePath: instancePath + "/version",
												schemaPath: "#/properties/version/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.step !== void 0) {
										let data6 = data.step;
										const _errs16 = errors;
										if (errors === _errs16) {
											if (typeof data6 === "string") {
												if ((0, import_ucs2length.default)(data6) > 64) {
													validate41.errors = [{
														instancePath: instancePath + "/step",
														schemaPath: "#/properties/step/maxLength",
														keyword: "maxLength",
														params: { limit: 64 },
														message: "must NOT have more than 64 characters"
													}];
													return false;
												}
											} else {
												validate41.errors = [{
													instancePath: instancePath + "/step",
													schemaPath: "#/properties/step/type",
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
										if (data.entrypoint !== void 0) {
											let data7 = data.entrypoint;
											const _errs18 = errors;
											if (errors === _errs18) {
												if (typeof data7 === "string") {
													if ((0, import_ucs2length.default)(data7) > 4096) {
														validate41.errors = [{
															instancePath: instancePath + "/entrypoint",
															schemaPath: "#/properties/entrypoint/maxLength",
															keyword: "maxLength",
															params: { limit: 4096 },
															message: "must NOT have more than 4096 characters"
														}];
														return false;
													}
												} else {
													validate41.errors = [{
														instancePath: instancePath + "/entrypoint",
														schemaPath: "#/properties/entrypoint/type",
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
											if (data.command !== void 0) {
												let data8 = data.command;
												const _errs20 = errors;
												if (errors === _errs20) {
													if (Array.isArray(data8)) {
														if (data8.length > 1024) {
															validate41.errors = [{
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
																let data9 = data8[i0];
																const _errs22 = errors;
																const _errs24 = errors;
																let valid5 = false;
																let passing0 = null;
																const _errs25 = errors;
																if (errors === _errs25) {
																	if (typeof data9 === "string") {
																		if ((0, import_ucs2length.default)(data9) > 32768) {
																			const err0 = {
																				instancePath: instancePath + "/command/" + i0,
																				schemaPath: "#/$defs/Argument/oneOf/0/maxLength",
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
																			instancePath: instancePath + "/command/" + i0,
																			schemaPath: "#/$defs/Argument/oneOf/0/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err1];
																		else vErrors.push(err1);
																		errors++;
																	}
																}
																var _valid0 = _errs25 === errors;
																if (_valid0) {
																	valid5 = true;
																	passing0 = 0;
																}
																const _errs27 = errors;
																if (errors === _errs27) {
																	if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																		let missing2;
																		if (data9.bind === void 0 && (missing2 = "bind")) {
																			const err2 = {
																				instancePath: instancePath + "/command/" + i0,
																				schemaPath: "#/$defs/Argument/oneOf/1/required",
																				keyword: "required",
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'"
																			};
																			if (vErrors === null) vErrors = [err2];
																			else vErrors.push(err2);
																			errors++;
																		} else {
																			const _errs29 = errors;
																			for (const key2 in data9) if (!(key2 === "bind")) {
																				const err3 = {
																					instancePath: instancePath + "/command/" + i0,
																					schemaPath: "#/$defs/Argument/oneOf/1/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 },
																					message: "must NOT have additional properties"
																				};
																				if (vErrors === null) vErrors = [err3];
																				else vErrors.push(err3);
																				errors++;
																				break;
																			}
																			if (_errs29 === errors) {
																				if (data9.bind !== void 0) {
																					let data10 = data9.bind;
																					if (errors === errors) {
																						if (typeof data10 === "string") {
																							if ((0, import_ucs2length.default)(data10) > 32768) {
																								const err4 = {
																									instancePath: instancePath + "/command/" + i0 + "/bind",
																									schemaPath: "#/$defs/Argument/oneOf/1/properties/bind/maxLength",
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
																								instancePath: instancePath + "/command/" + i0 + "/bind",
																								schemaPath: "#/$defs/Argument/oneOf/1/properties/bind/type",
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
																			instancePath: instancePath + "/command/" + i0,
																			schemaPath: "#/$defs/Argument/oneOf/1/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		};
																		if (vErrors === null) vErrors = [err6];
																		else vErrors.push(err6);
																		errors++;
																	}
																}
																var _valid0 = _errs27 === errors;
																if (_valid0 && valid5) {
																	valid5 = false;
																	passing0 = [passing0, 1];
																} else if (_valid0) {
																	valid5 = true;
																	passing0 = 1;
																}
																if (!valid5) {
																	const err7 = {
																		instancePath: instancePath + "/command/" + i0,
																		schemaPath: "#/$defs/Argument/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing0 },
																		message: "must match exactly one schema in oneOf"
																	};
																	if (vErrors === null) vErrors = [err7];
																	else vErrors.push(err7);
																	errors++;
																	validate41.errors = vErrors;
																	return false;
																} else {
																	errors = _errs24;
																	if (vErrors !== null) {
																		if (_errs24) vErrors.length = _errs24;
																		else vErrors = null;
																	}
																}
																if (!(_errs22 === errors)) break;
															}
														}
													} else {
														validate41.errors = [{
															instancePath: instancePath + "/command",
															schemaPath: "#/properties/command/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs20 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.environment !== void 0) {
													let data11 = data.environment;
													const _errs32 = errors;
													if (errors === _errs32) {
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															if (Object.keys(data11).length > 256) {
																validate41.errors = [{
																	instancePath: instancePath + "/environment",
																	schemaPath: "#/properties/environment/maxProperties",
																	keyword: "maxProperties",
																	params: { limit: 256 },
																	message: "must NOT have more than 256 properties"
																}];
																return false;
															} else for (const key3 in data11) {
																let data12 = data11[key3];
																const _errs35 = errors;
																const _errs37 = errors;
																let valid9 = false;
																let passing1 = null;
																const _errs38 = errors;
																if (errors === _errs38) {
																	if (typeof data12 === "string") {
																		if ((0, import_ucs2length.default)(data12) > 32768) {
																			const err8 = {
																				instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/$defs/Argument/oneOf/0/maxLength",
																				keyword: "maxLength",
																				params: { limit: 32768 },
																				message: "must NOT have more than 32768 characters"
																			};
																			if (vErrors === null) vErrors = [err8];
																			else vErrors.push(err8);
																			errors++;
																		}
																	} else {
																		const err9 = {
																			instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/$defs/Argument/oneOf/0/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err9];
																		else vErrors.push(err9);
																		errors++;
																	}
																}
																var _valid1 = _errs38 === errors;
																if (_valid1) {
																	valid9 = true;
																	passing1 = 0;
																}
																const _errs40 = errors;
																if (errors === _errs40) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing3;
																		if (data12.bind === void 0 && (missing3 = "bind")) {
																			const err10 = {
																				instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/$defs/Argument/oneOf/1/required",
																				keyword: "required",
																				params: { missingProperty: missing3 },
																				message: "must have required property '" + missing3 + "'"
																			};
																			if (vErrors === null) vErrors = [err10];
																			else vErrors.push(err10);
																			errors++;
																		} else {
																			const _errs42 = errors;
																			for (const key4 in data12) if (!(key4 === "bind")) {
																				const err11 = {
																					instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/$defs/Argument/oneOf/1/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key4 },
																					message: "must NOT have additional properties"
																				};
																				if (vErrors === null) vErrors = [err11];
																				else vErrors.push(err11);
																				errors++;
																				break;
																			}
																			if (_errs42 === errors) {
																				if (data12.bind !== void 0) {
																					let data13 = data12.bind;
																					if (errors === errors) {
																						if (typeof data13 === "string") {
																							if ((0, import_ucs2length.default)(data13) > 32768) {
																								const err12 = {
																									instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/bind",
																									schemaPath: "#/$defs/Argument/oneOf/1/properties/bind/maxLength",
																									keyword: "maxLength",
																									params: { limit: 32768 },
																									message: "must NOT have more than 32768 characters"
																								};
																								if (vErrors === null) vErrors = [err12];
																								else vErrors.push(err12);
																								errors++;
																							}
																						} else {
																							const err13 = {
																								instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/bind",
																								schemaPath: "#/$defs/Argument/oneOf/1/properties/bind/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							};
																							if (vErrors === null) vErrors = [err13];
																							else vErrors.push(err13);
																							errors++;
																						}
																					}
																				}
																			}
																		}
																	} else {
																		const err14 = {
																			instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/$defs/Argument/oneOf/1/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		};
																		if (vErrors === null) vErrors = [err14];
																		else vErrors.push(err14);
																		errors++;
																	}
																}
																var _valid1 = _errs40 === errors;
																if (_valid1 && valid9) {
																	valid9 = false;
																	passing1 = [passing1, 1];
																} else if (_valid1) {
																	valid9 = true;
																	passing1 = 1;
																}
																if (!valid9) {
																	const err15 = {
																		instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/$defs/Argument/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing1 },
																		message: "must match exactly one schema in oneOf"
																	};
																	if (vErrors === null) vErrors = [err15];
																	else vErrors.push(err15);
																	errors++;
																	validate41.errors = vErrors;
																	return false;
																} else {
																	errors = _errs37;
																	if (vErrors !== null) {
																		if (_errs37) vErrors.length = _errs37;
																		else vErrors = null;
																	}
																}
																if (!(_errs35 === errors)) break;
															}
														} else {
															validate41.errors = [{
																instancePath: instancePath + "/environment",
																schemaPath: "#/properties/environment/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs32 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.port !== void 0) {
														let data14 = data.port;
														const _errs45 = errors;
														if (errors === errors) {
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let missing4;
																if (data14.number === void 0 && (missing4 = "number") || data14.protocol === void 0 && (missing4 = "protocol")) {
																	validate41.errors = [{
																		instancePath: instancePath + "/port",
																		schemaPath: "#/$defs/Port/required",
																		keyword: "required",
																		params: { missingProperty: missing4 },
																		message: "must have required property '" + missing4 + "'"
																	}];
																	return false;
																} else {
																	const _errs48 = errors;
																	for (const key5 in data14) if (!(key5 === "number" || key5 === "protocol")) {
																		validate41.errors = [{
																			instancePath: instancePath + "/port",
																			schemaPath: "#/$defs/Port/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key5 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs48 === errors) {
																		if (data14.number !== void 0) {
																			let data15 = data14.number;
																			const _errs49 = errors;
																			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																				validate41.errors = [{
																					instancePath: instancePath + "/port/number",
																					schemaPath: "#/$defs/Port/properties/number/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs49) {
																				if (typeof data15 == "number" && isFinite(data15)) {
																					if (data15 > 65535 || isNaN(data15)) {
																						validate41.errors = [{
																							instancePath: instancePath + "/port/number",
																							schemaPath: "#/$defs/Port/properties/number/maximum",
																							keyword: "maximum",
																							params: {
																								comparison: "<=",
																								limit: 65535
																							},
																							message: "must be <= 65535"
																						}];
																						return false;
																					} else if (data15 < 1 || isNaN(data15)) {
																						validate41.errors = [{
																							instancePath: instancePath + "/port/number",
																							schemaPath: "#/$defs/Port/properties/number/minimum",
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
																			var valid12 = _errs49 === errors;
																		} else var valid12 = true;
																		if (valid12) {
																			if (data14.protocol !== void 0) {
																				let data16 = data14.protocol;
																				const _errs51 = errors;
																				if (typeof data16 !== "string") {
																					validate41.errors = [{
																						instancePath: instancePath + "/port/protocol",
																						schemaPath: "#/$defs/Port/properties/protocol/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				if (!(data16 === "http" || data16 === "grpc" || data16 === "tcp")) {
																					validate41.errors = [{
																						instancePath: instancePath + "/port/protocol",
																						schemaPath: "#/$defs/Port/properties/protocol/enum",
																						keyword: "enum",
																						params: { allowedValues: schema84.properties.protocol.enum },
																						message: "must be equal to one of the allowed values"
																					}];
																					return false;
																				}
																				var valid12 = _errs51 === errors;
																			} else var valid12 = true;
																		}
																	}
																}
															} else {
																validate41.errors = [{
																	instancePath: instancePath + "/port",
																	schemaPath: "#/$defs/Port/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														var valid0 = _errs45 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.bindable !== void 0) {
															const _errs53 = errors;
															if (typeof data.bindable !== "boolean") {
																validate41.errors = [{
																	instancePath: instancePath + "/bindable",
																	schemaPath: "#/properties/bindable/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid0 = _errs53 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.healthPath !== void 0) {
																let data18 = data.healthPath;
																const _errs55 = errors;
																if (errors === _errs55) {
																	if (typeof data18 === "string") {
																		if ((0, import_ucs2length.default)(data18) > 4096) {
																			validate41.errors = [{
																				instancePath: instancePath + "/healthPath",
																				schemaPath: "#/properties/healthPath/maxLength",
																				keyword: "maxLength",
																				params: { limit: 4096 },
																				message: "must NOT have more than 4096 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate41.errors = [{
																			instancePath: instancePath + "/healthPath",
																			schemaPath: "#/properties/healthPath/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs55 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.confidence !== void 0) {
																	let data19 = data.confidence;
																	const _errs57 = errors;
																	if (typeof data19 !== "string") {
																		validate41.errors = [{
																			instancePath: instancePath + "/confidence",
																			schemaPath: "#/properties/confidence/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	if (!(data19 === "high" || data19 === "medium" || data19 === "low")) {
																		validate41.errors = [{
																			instancePath: instancePath + "/confidence",
																			schemaPath: "#/properties/confidence/enum",
																			keyword: "enum",
																			params: { allowedValues: schema80.properties.confidence.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = _errs57 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.build !== void 0) {
																		let data20 = data.build;
																		const _errs59 = errors;
																		const _errs60 = errors;
																		let valid13 = false;
																		let passing2 = null;
																		const _errs61 = errors;
																		if (!validate42(data20, {
																			instancePath: instancePath + "/build",
																			parentData: data,
																			parentDataProperty: "build",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																			errors = vErrors.length;
																		}
																		var _valid2 = _errs61 === errors;
																		if (_valid2) {
																			valid13 = true;
																			passing2 = 0;
																			var props2 = true;
																		}
																		const _errs62 = errors;
																		if (!validate44(data20, {
																			instancePath: instancePath + "/build",
																			parentData: data,
																			parentDataProperty: "build",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
																			errors = vErrors.length;
																		}
																		var _valid2 = _errs62 === errors;
																		if (_valid2 && valid13) {
																			valid13 = false;
																			passing2 = [passing2, 1];
																		} else {
																			if (_valid2) {
																				valid13 = true;
																				passing2 = 1;
																				if (props2 !== true) props2 = true;
																			}
																			const _errs63 = errors;
																			if (errors === errors) {
																				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																					let missing5;
																					if (data20.language === void 0 && (missing5 = "language") || data20.manifests === void 0 && (missing5 = "manifests") || data20.main === void 0 && (missing5 = "main") || data20.cgo === void 0 && (missing5 = "cgo") || data20.vendored === void 0 && (missing5 = "vendored")) {
																						const err16 = {
																							instancePath: instancePath + "/build",
																							schemaPath: "#/$defs/GoBuild/required",
																							keyword: "required",
																							params: { missingProperty: missing5 },
																							message: "must have required property '" + missing5 + "'"
																						};
																						if (vErrors === null) vErrors = [err16];
																						else vErrors.push(err16);
																						errors++;
																					} else {
																						const _errs66 = errors;
																						for (const key6 in data20) if (!(key6 === "language" || key6 === "manifests" || key6 === "main" || key6 === "cgo" || key6 === "vendored")) {
																							const err17 = {
																								instancePath: instancePath + "/build",
																								schemaPath: "#/$defs/GoBuild/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key6 },
																								message: "must NOT have additional properties"
																							};
																							if (vErrors === null) vErrors = [err17];
																							else vErrors.push(err17);
																							errors++;
																							break;
																						}
																						if (_errs66 === errors) {
																							if (data20.language !== void 0) {
																								const _errs67 = errors;
																								if ("go" !== data20.language) {
																									const err18 = {
																										instancePath: instancePath + "/build/language",
																										schemaPath: "#/$defs/GoBuild/properties/language/const",
																										keyword: "const",
																										params: { allowedValue: "go" },
																										message: "must be equal to constant"
																									};
																									if (vErrors === null) vErrors = [err18];
																									else vErrors.push(err18);
																									errors++;
																								}
																								var valid15 = _errs67 === errors;
																							} else var valid15 = true;
																							if (valid15) {
																								if (data20.manifests !== void 0) {
																									let data22 = data20.manifests;
																									const _errs68 = errors;
																									if (errors === _errs68) {
																										if (Array.isArray(data22)) {
																											if (data22.length > 1024) {
																												const err19 = {
																													instancePath: instancePath + "/build/manifests",
																													schemaPath: "#/$defs/GoBuild/properties/manifests/maxItems",
																													keyword: "maxItems",
																													params: { limit: 1024 },
																													message: "must NOT have more than 1024 items"
																												};
																												if (vErrors === null) vErrors = [err19];
																												else vErrors.push(err19);
																												errors++;
																											} else {
																												const len1 = data22.length;
																												for (let i1 = 0; i1 < len1; i1++) {
																													let data23 = data22[i1];
																													const _errs70 = errors;
																													if (errors === _errs70) {
																														if (typeof data23 === "string") {
																															if ((0, import_ucs2length.default)(data23) > 4096) {
																																const err20 = {
																																	instancePath: instancePath + "/build/manifests/" + i1,
																																	schemaPath: "#/$defs/GoBuild/properties/manifests/items/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 4096 },
																																	message: "must NOT have more than 4096 characters"
																																};
																																if (vErrors === null) vErrors = [err20];
																																else vErrors.push(err20);
																																errors++;
																															}
																														} else {
																															const err21 = {
																																instancePath: instancePath + "/build/manifests/" + i1,
																																schemaPath: "#/$defs/GoBuild/properties/manifests/items/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err21];
																															else vErrors.push(err21);
																															errors++;
																														}
																													}
																													if (!(_errs70 === errors)) break;
																												}
																											}
																										} else {
																											const err22 = {
																												instancePath: instancePath + "/build/manifests",
																												schemaPath: "#/$defs/GoBuild/properties/manifests/type",
																												keyword: "type",
																												params: { type: "array" },
																												message: "must be array"
																											};
																											if (vErrors === null) vErrors = [err22];
																											else vErrors.push(err22);
																											errors++;
																										}
																									}
																									var valid15 = _errs68 === errors;
																								} else var valid15 = true;
																								if (valid15) {
																									if (data20.main !== void 0) {
																										let data24 = data20.main;
																										const _errs72 = errors;
																										if (errors === _errs72) {
																											if (typeof data24 === "string") {
																												if ((0, import_ucs2length.default)(data24) > 4096) {
																													const err23 = {
																														instancePath: instancePath + "/build/main",
																														schemaPath: "#/$defs/GoBuild/properties/main/maxLength",
																														keyword: "maxLength",
																														params: { limit: 4096 },
																														message: "must NOT have more than 4096 characters"
																													};
																													if (vErrors === null) vErrors = [err23];
																													else vErrors.push(err23);
																													errors++;
																												}
																											} else {
																												const err24 = {
																													instancePath: instancePath + "/build/main",
																													schemaPath: "#/$defs/GoBuild/properties/main/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err24];
																												else vErrors.push(err24);
																												errors++;
																											}
																										}
																										var valid15 = _errs72 === errors;
																									} else var valid15 = true;
																									if (valid15) {
																										if (data20.cgo !== void 0) {
																											const _errs74 = errors;
																											if (typeof data20.cgo !== "boolean") {
																												const err25 = {
																													instancePath: instancePath + "/build/cgo",
																													schemaPath: "#/$defs/GoBuild/properties/cgo/type",
																													keyword: "type",
																													params: { type: "boolean" },
																													message: "must be boolean"
																												};
																												if (vErrors === null) vErrors = [err25];
																												else vErrors.push(err25);
																												errors++;
																											}
																											var valid15 = _errs74 === errors;
																										} else var valid15 = true;
																										if (valid15) {
																											if (data20.vendored !== void 0) {
																												const _errs76 = errors;
																												if (typeof data20.vendored !== "boolean") {
																													const err26 = {
																														instancePath: instancePath + "/build/vendored",
																														schemaPath: "#/$defs/GoBuild/properties/vendored/type",
																														keyword: "type",
																														params: { type: "boolean" },
																														message: "must be boolean"
																													};
																													if (vErrors === null) vErrors = [err26];
																													else vErrors.push(err26);
																													errors++;
																												}
																												var valid15 = _errs76 === errors;
																											} else var valid15 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					const err27 = {
																						instancePath: instancePath + "/build",
																						schemaPath: "#/$defs/GoBuild/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					};
																					if (vErrors === null) vErrors = [err27];
																					else vErrors.push(err27);
																					errors++;
																				}
																			}
																			var _valid2 = _errs63 === errors;
																			if (_valid2 && valid13) {
																				valid13 = false;
																				passing2 = [passing2, 2];
																			} else {
																				if (_valid2) {
																					valid13 = true;
																					passing2 = 2;
																					if (props2 !== true) props2 = true;
																				}
																				const _errs78 = errors;
																				if (!validate46(data20, {
																					instancePath: instancePath + "/build",
																					parentData: data,
																					parentDataProperty: "build",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
																					errors = vErrors.length;
																				}
																				var _valid2 = _errs78 === errors;
																				if (_valid2 && valid13) {
																					valid13 = false;
																					passing2 = [passing2, 3];
																				} else {
																					if (_valid2) {
																						valid13 = true;
																						passing2 = 3;
																						if (props2 !== true) props2 = true;
																					}
																					const _errs79 = errors;
																					if (errors === errors) {
																						if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																							let missing6;
																							if (data20.language === void 0 && (missing6 = "language") || data20.tool === void 0 && (missing6 = "tool") || data20.wrapper === void 0 && (missing6 = "wrapper") || data20.module === void 0 && (missing6 = "module") || data20.jar === void 0 && (missing6 = "jar") || data20.framework === void 0 && (missing6 = "framework")) {
																								const err28 = {
																									instancePath: instancePath + "/build",
																									schemaPath: "#/$defs/JavaBuild/required",
																									keyword: "required",
																									params: { missingProperty: missing6 },
																									message: "must have required property '" + missing6 + "'"
																								};
																								if (vErrors === null) vErrors = [err28];
																								else vErrors.push(err28);
																								errors++;
																							} else {
																								const _errs82 = errors;
																								for (const key7 in data20) if (!(key7 === "language" || key7 === "tool" || key7 === "wrapper" || key7 === "module" || key7 === "jar" || key7 === "framework")) {
																									const err29 = {
																										instancePath: instancePath + "/build",
																										schemaPath: "#/$defs/JavaBuild/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key7 },
																										message: "must NOT have additional properties"
																									};
																									if (vErrors === null) vErrors = [err29];
																									else vErrors.push(err29);
																									errors++;
																									break;
																								}
																								if (_errs82 === errors) {
																									if (data20.language !== void 0) {
																										const _errs83 = errors;
																										if ("java" !== data20.language) {
																											const err30 = {
																												instancePath: instancePath + "/build/language",
																												schemaPath: "#/$defs/JavaBuild/properties/language/const",
																												keyword: "const",
																												params: { allowedValue: "java" },
																												message: "must be equal to constant"
																											};
																											if (vErrors === null) vErrors = [err30];
																											else vErrors.push(err30);
																											errors++;
																										}
																										var valid18 = _errs83 === errors;
																									} else var valid18 = true;
																									if (valid18) {
																										if (data20.tool !== void 0) {
																											let data28 = data20.tool;
																											const _errs84 = errors;
																											if (typeof data28 !== "string") {
																												const err31 = {
																													instancePath: instancePath + "/build/tool",
																													schemaPath: "#/$defs/JavaBuild/properties/tool/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err31];
																												else vErrors.push(err31);
																												errors++;
																											}
																											if (!(data28 === "maven" || data28 === "gradle")) {
																												const err32 = {
																													instancePath: instancePath + "/build/tool",
																													schemaPath: "#/$defs/JavaBuild/properties/tool/enum",
																													keyword: "enum",
																													params: { allowedValues: schema93.properties.tool.enum },
																													message: "must be equal to one of the allowed values"
																												};
																												if (vErrors === null) vErrors = [err32];
																												else vErrors.push(err32);
																												errors++;
																											}
																											var valid18 = _errs84 === errors;
																										} else var valid18 = true;
																										if (valid18) {
																											if (data20.wrapper !== void 0) {
																												const _errs86 = errors;
																												if (typeof data20.wrapper !== "boolean") {
																													const err33 = {
																														instancePath: instancePath + "/build/wrapper",
																														schemaPath: "#/$defs/JavaBuild/properties/wrapper/type",
																														keyword: "type",
																														params: { type: "boolean" },
																														message: "must be boolean"
																													};
																													if (vErrors === null) vErrors = [err33];
																													else vErrors.push(err33);
																													errors++;
																												}
																												var valid18 = _errs86 === errors;
																											} else var valid18 = true;
																											if (valid18) {
																												if (data20.module !== void 0) {
																													let data30 = data20.module;
																													const _errs88 = errors;
																													if (errors === _errs88) {
																														if (typeof data30 === "string") {
																															if ((0, import_ucs2length.default)(data30) > 4096) {
																																const err34 = {
																																	instancePath: instancePath + "/build/module",
																																	schemaPath: "#/$defs/JavaBuild/properties/module/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 4096 },
																																	message: "must NOT have more than 4096 characters"
																																};
																																if (vErrors === null) vErrors = [err34];
																																else vErrors.push(err34);
																																errors++;
																															}
																														} else {
																															const err35 = {
																																instancePath: instancePath + "/build/module",
																																schemaPath: "#/$defs/JavaBuild/properties/module/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err35];
																															else vErrors.push(err35);
																															errors++;
																														}
																													}
																													var valid18 = _errs88 === errors;
																												} else var valid18 = true;
																												if (valid18) {
																													if (data20.jar !== void 0) {
																														let data31 = data20.jar;
																														const _errs90 = errors;
																														if (errors === _errs90) {
																															if (typeof data31 === "string") {
																																if ((0, import_ucs2length.default)(data31) > 4096) {
																																	const err36 = {
																																		instancePath: instancePath + "/build/jar",
																																		schemaPath: "#/$defs/JavaBuild/properties/jar/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 4096 },
																																		message: "must NOT have more than 4096 characters"
																																	};
																																	if (vErrors === null) vErrors = [err36];
																																	else vErrors.push(err36);
																																	errors++;
																																}
																															} else {
																																const err37 = {
																																	instancePath: instancePath + "/build/jar",
																																	schemaPath: "#/$defs/JavaBuild/properties/jar/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																};
																																if (vErrors === null) vErrors = [err37];
																																else vErrors.push(err37);
																																errors++;
																															}
																														}
																														var valid18 = _errs90 === errors;
																													} else var valid18 = true;
																													if (valid18) {
																														if (data20.framework !== void 0) {
																															let data32 = data20.framework;
																															const _errs92 = errors;
																															if (typeof data32 !== "string") {
																																const err38 = {
																																	instancePath: instancePath + "/build/framework",
																																	schemaPath: "#/$defs/JavaBuild/properties/framework/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																};
																																if (vErrors === null) vErrors = [err38];
																																else vErrors.push(err38);
																																errors++;
																															}
																															if (!(data32 === "spring-boot" || data32 === "quarkus" || data32 === "plain")) {
																																const err39 = {
																																	instancePath: instancePath + "/build/framework",
																																	schemaPath: "#/$defs/JavaBuild/properties/framework/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema93.properties.framework.enum },
																																	message: "must be equal to one of the allowed values"
																																};
																																if (vErrors === null) vErrors = [err39];
																																else vErrors.push(err39);
																																errors++;
																															}
																															var valid18 = _errs92 === errors;
																														} else var valid18 = true;
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							const err40 = {
																								instancePath: instancePath + "/build",
																								schemaPath: "#/$defs/JavaBuild/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							};
																							if (vErrors === null) vErrors = [err40];
																							else vErrors.push(err40);
																							errors++;
																						}
																					}
																					var _valid2 = _errs79 === errors;
																					if (_valid2 && valid13) {
																						valid13 = false;
																						passing2 = [passing2, 4];
																					} else {
																						if (_valid2) {
																							valid13 = true;
																							passing2 = 4;
																							if (props2 !== true) props2 = true;
																						}
																						const _errs94 = errors;
																						if (!validate48(data20, {
																							instancePath: instancePath + "/build",
																							parentData: data,
																							parentDataProperty: "build",
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
																							errors = vErrors.length;
																						}
																						var _valid2 = _errs94 === errors;
																						if (_valid2 && valid13) {
																							valid13 = false;
																							passing2 = [passing2, 5];
																						} else {
																							if (_valid2) {
																								valid13 = true;
																								passing2 = 5;
																								if (props2 !== true) props2 = true;
																							}
																							const _errs95 = errors;
																							if (errors === errors) {
																								if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																									let missing7;
																									if (data20.language === void 0 && (missing7 = "language") || data20.dockerfile === void 0 && (missing7 = "dockerfile") || data20.context === void 0 && (missing7 = "context")) {
																										const err41 = {
																											instancePath: instancePath + "/build",
																											schemaPath: "#/$defs/ImageBuild/required",
																											keyword: "required",
																											params: { missingProperty: missing7 },
																											message: "must have required property '" + missing7 + "'"
																										};
																										if (vErrors === null) vErrors = [err41];
																										else vErrors.push(err41);
																										errors++;
																									} else {
																										const _errs98 = errors;
																										for (const key8 in data20) if (!(key8 === "language" || key8 === "dockerfile" || key8 === "context")) {
																											const err42 = {
																												instancePath: instancePath + "/build",
																												schemaPath: "#/$defs/ImageBuild/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key8 },
																												message: "must NOT have additional properties"
																											};
																											if (vErrors === null) vErrors = [err42];
																											else vErrors.push(err42);
																											errors++;
																											break;
																										}
																										if (_errs98 === errors) {
																											if (data20.language !== void 0) {
																												const _errs99 = errors;
																												if ("image" !== data20.language) {
																													const err43 = {
																														instancePath: instancePath + "/build/language",
																														schemaPath: "#/$defs/ImageBuild/properties/language/const",
																														keyword: "const",
																														params: { allowedValue: "image" },
																														message: "must be equal to constant"
																													};
																													if (vErrors === null) vErrors = [err43];
																													else vErrors.push(err43);
																													errors++;
																												}
																												var valid20 = _errs99 === errors;
																											} else var valid20 = true;
																											if (valid20) {
																												if (data20.dockerfile !== void 0) {
																													let data34 = data20.dockerfile;
																													const _errs100 = errors;
																													if (errors === _errs100) {
																														if (typeof data34 === "string") {
																															if ((0, import_ucs2length.default)(data34) > 4096) {
																																const err44 = {
																																	instancePath: instancePath + "/build/dockerfile",
																																	schemaPath: "#/$defs/ImageBuild/properties/dockerfile/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 4096 },
																																	message: "must NOT have more than 4096 characters"
																																};
																																if (vErrors === null) vErrors = [err44];
																																else vErrors.push(err44);
																																errors++;
																															}
																														} else {
																															const err45 = {
																																instancePath: instancePath + "/build/dockerfile",
																																schemaPath: "#/$defs/ImageBuild/properties/dockerfile/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err45];
																															else vErrors.push(err45);
																															errors++;
																														}
																													}
																													var valid20 = _errs100 === errors;
																												} else var valid20 = true;
																												if (valid20) {
																													if (data20.context !== void 0) {
																														let data35 = data20.context;
																														const _errs102 = errors;
																														if (errors === _errs102) {
																															if (typeof data35 === "string") {
																																if ((0, import_ucs2length.default)(data35) > 4096) {
																																	const err46 = {
																																		instancePath: instancePath + "/build/context",
																																		schemaPath: "#/$defs/ImageBuild/properties/context/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 4096 },
																																		message: "must NOT have more than 4096 characters"
																																	};
																																	if (vErrors === null) vErrors = [err46];
																																	else vErrors.push(err46);
																																	errors++;
																																}
																															} else {
																																const err47 = {
																																	instancePath: instancePath + "/build/context",
																																	schemaPath: "#/$defs/ImageBuild/properties/context/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																};
																																if (vErrors === null) vErrors = [err47];
																																else vErrors.push(err47);
																																errors++;
																															}
																														}
																														var valid20 = _errs102 === errors;
																													} else var valid20 = true;
																												}
																											}
																										}
																									}
																								} else {
																									const err48 = {
																										instancePath: instancePath + "/build",
																										schemaPath: "#/$defs/ImageBuild/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									};
																									if (vErrors === null) vErrors = [err48];
																									else vErrors.push(err48);
																									errors++;
																								}
																							}
																							var _valid2 = _errs95 === errors;
																							if (_valid2 && valid13) {
																								valid13 = false;
																								passing2 = [passing2, 6];
																							} else if (_valid2) {
																								valid13 = true;
																								passing2 = 6;
																								if (props2 !== true) props2 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																		if (!valid13) {
																			const err49 = {
																				instancePath: instancePath + "/build",
																				schemaPath: "#/properties/build/oneOf",
																				keyword: "oneOf",
																				params: { passingSchemas: passing2 },
																				message: "must match exactly one schema in oneOf"
																			};
																			if (vErrors === null) vErrors = [err49];
																			else vErrors.push(err49);
																			errors++;
																			validate41.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs60;
																			if (vErrors !== null) {
																				if (_errs60) vErrors.length = _errs60;
																				else vErrors = null;
																			}
																		}
																		var valid0 = _errs59 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.processes !== void 0) {
																			let data36 = data.processes;
																			const _errs104 = errors;
																			if (errors === _errs104) {
																				if (Array.isArray(data36)) {
																					if (data36.length > 64) {
																						validate41.errors = [{
																							instancePath: instancePath + "/processes",
																							schemaPath: "#/properties/processes/maxItems",
																							keyword: "maxItems",
																							params: { limit: 64 },
																							message: "must NOT have more than 64 items"
																						}];
																						return false;
																					} else {
																						const len2 = data36.length;
																						for (let i2 = 0; i2 < len2; i2++) {
																							const _errs106 = errors;
																							if (!validate51(data36[i2], {
																								instancePath: instancePath + "/processes/" + i2,
																								parentData: data36,
																								parentDataProperty: i2,
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs106 === errors)) break;
																						}
																					}
																				} else {
																					validate41.errors = [{
																						instancePath: instancePath + "/processes",
																						schemaPath: "#/properties/processes/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs104 === errors;
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
		} else {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.spec === void 0 && (missing0 = "spec") || data.source === void 0 && (missing0 = "source") || data.environment === void 0 && (missing0 = "environment") || data.peers === void 0 && (missing0 = "peers") || data.baseImages === void 0 && (missing0 = "baseImages")) {
			validate54.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "spec" || key0 === "source" || key0 === "environment" || key0 === "peers" || key0 === "baseImages")) {
				validate54.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.spec !== void 0) {
				let data0 = data.spec;
				if (typeof data0 === "string") {
					if (!pattern77.test(data0)) {
						validate54.errors = [{
							instancePath: instancePath + "/spec",
							schemaPath: "#/$defs/Sha256/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" },
							message: "must match pattern \"^[0-9a-f]{64}$\""
						}];
						return false;
					}
				} else {
					validate54.errors = [{
						instancePath: instancePath + "/spec",
						schemaPath: "#/$defs/Sha256/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.source !== void 0) {
					let data1 = data.source;
					if (typeof data1 === "string") {
						if (!pattern77.test(data1)) {
							validate54.errors = [{
								instancePath: instancePath + "/source",
								schemaPath: "#/$defs/Sha256/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							}];
							return false;
						}
					} else {
						validate54.errors = [{
							instancePath: instancePath + "/source",
							schemaPath: "#/$defs/Sha256/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.environment !== void 0) {
						let data2 = data.environment;
						if (typeof data2 === "string") {
							if (!pattern77.test(data2)) {
								validate54.errors = [{
									instancePath: instancePath + "/environment",
									schemaPath: "#/$defs/Sha256/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9a-f]{64}$" },
									message: "must match pattern \"^[0-9a-f]{64}$\""
								}];
								return false;
							}
						} else {
							validate54.errors = [{
								instancePath: instancePath + "/environment",
								schemaPath: "#/$defs/Sha256/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.peers !== void 0) {
							let data3 = data.peers;
							if (typeof data3 === "string") {
								if (!pattern77.test(data3)) {
									validate54.errors = [{
										instancePath: instancePath + "/peers",
										schemaPath: "#/$defs/Sha256/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									}];
									return false;
								}
							} else {
								validate54.errors = [{
									instancePath: instancePath + "/peers",
									schemaPath: "#/$defs/Sha256/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.baseImages !== void 0) {
								let data4 = data.baseImages;
								if (typeof data4 === "string") {
									if (!pattern77.test(data4)) {
										validate54.errors = [{
											instancePath: instancePath + "/baseImages",
											schemaPath: "#/$defs/Sha256/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{64}$" },
											message: "must match pattern \"^[0-9a-f]{64}$\""
										}];
										return false;
									}
								} else {
									validate54.errors = [{
										instancePath: instancePath + "/baseImages",
										schemaPath: "#/$defs/Sha256/type",
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
			}
		}
	} else {
		validate54.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate54.errors = vErrors;
	return true;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern35 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.workload === void 0 && (missing0 = "workload") || data.tool === void 0 && (missing0 = "tool") || data.digests === void 0 && (missing0 = "digests") || data.files === void 0 && (missing0 = "files")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema75.properties, key0)) {
					validate38.errors = [{
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
							validate38.errors = [{
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
								validate38.errors = [{
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
											validate38.errors = [{
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
												validate38.errors = [{
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
														validate38.errors = [{
															instancePath: instancePath + "/workload/kind",
															schemaPath: "#/properties/workload/properties/kind/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(data3 === "Environment" || data3 === "Owner" || data3 === "Service")) {
														validate38.errors = [{
															instancePath: instancePath + "/workload/kind",
															schemaPath: "#/properties/workload/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema75.properties.workload.properties.kind.enum },
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
																	validate38.errors = [{
																		instancePath: instancePath + "/workload/name",
																		schemaPath: "#/properties/workload/properties/name/maxLength",
																		keyword: "maxLength",
																		params: { limit: 63 },
																		message: "must NOT have more than 63 characters"
																	}];
																	return false;
																}
															} else {
																validate38.errors = [{
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
																		validate38.errors = [{
																			instancePath: instancePath + "/workload/owner",
																			schemaPath: "#/properties/workload/properties/owner/maxLength",
																			keyword: "maxLength",
																			params: { limit: 63 },
																			message: "must NOT have more than 63 characters"
																		}];
																		return false;
																	}
																} else {
																	validate38.errors = [{
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
																			validate38.errors = [{
																				instancePath: instancePath + "/workload/environment",
																				schemaPath: "#/properties/workload/properties/environment/maxLength",
																				keyword: "maxLength",
																				params: { limit: 63 },
																				message: "must NOT have more than 63 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate38.errors = [{
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
										validate38.errors = [{
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
												validate38.errors = [{
													instancePath: instancePath + "/tool",
													schemaPath: "#/properties/tool/maxLength",
													keyword: "maxLength",
													params: { limit: 64 },
													message: "must NOT have more than 64 characters"
												}];
												return false;
											}
										} else {
											validate38.errors = [{
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
													validate38.errors = [{
														instancePath: instancePath + "/identity",
														schemaPath: "#/properties/identity/maxLength",
														keyword: "maxLength",
														params: { limit: 1200 },
														message: "must NOT have more than 1200 characters"
													}];
													return false;
												}
											} else {
												validate38.errors = [{
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
											if (!validate39(data.source, {
												instancePath: instancePath + "/source",
												parentData: data,
												parentDataProperty: "source",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs19 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.hints !== void 0) {
												let data10 = data.hints;
												const _errs20 = errors;
												if (errors === errors) {
													if (typeof data10 === "string") {
														if (!pattern77.test(data10)) {
															validate38.errors = [{
																instancePath: instancePath + "/hints",
																schemaPath: "#/$defs/Sha256/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-f]{64}$" },
																message: "must match pattern \"^[0-9a-f]{64}$\""
															}];
															return false;
														}
													} else {
														validate38.errors = [{
															instancePath: instancePath + "/hints",
															schemaPath: "#/$defs/Sha256/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												var valid0 = _errs20 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.launch !== void 0) {
													const _errs23 = errors;
													if (!validate41(data.launch, {
														instancePath: instancePath + "/launch",
														parentData: data,
														parentDataProperty: "launch",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs23 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.evidence !== void 0) {
														let data12 = data.evidence;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (Array.isArray(data12)) {
																if (data12.length > 256) {
																	validate38.errors = [{
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
																		let data13 = data12[i0];
																		const _errs26 = errors;
																		if (errors === errors) {
																			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																				let missing2;
																				if (data13.path === void 0 && (missing2 = "path") || data13.why === void 0 && (missing2 = "why")) {
																					validate38.errors = [{
																						instancePath: instancePath + "/evidence/" + i0,
																						schemaPath: "#/$defs/Evidence/required",
																						keyword: "required",
																						params: { missingProperty: missing2 },
																						message: "must have required property '" + missing2 + "'"
																					}];
																					return false;
																				} else {
																					const _errs29 = errors;
																					for (const key2 in data13) if (!(key2 === "path" || key2 === "line" || key2 === "why")) {
																						validate38.errors = [{
																							instancePath: instancePath + "/evidence/" + i0,
																							schemaPath: "#/$defs/Evidence/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key2 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (_errs29 === errors) {
																						if (data13.path !== void 0) {
																							let data14 = data13.path;
																							const _errs30 = errors;
																							if (errors === _errs30) {
																								if (typeof data14 === "string") {
																									if ((0, import_ucs2length.default)(data14) > 4096) {
																										validate38.errors = [{
																											instancePath: instancePath + "/evidence/" + i0 + "/path",
																											schemaPath: "#/$defs/Evidence/properties/path/maxLength",
																											keyword: "maxLength",
																											params: { limit: 4096 },
																											message: "must NOT have more than 4096 characters"
																										}];
																										return false;
																									}
																								} else {
																									validate38.errors = [{
																										instancePath: instancePath + "/evidence/" + i0 + "/path",
																										schemaPath: "#/$defs/Evidence/properties/path/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																							}
																							var valid5 = _errs30 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data13.line !== void 0) {
																								let data15 = data13.line;
																								const _errs32 = errors;
																								if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																									validate38.errors = [{
																										instancePath: instancePath + "/evidence/" + i0 + "/line",
																										schemaPath: "#/$defs/Evidence/properties/line/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs32) {
																									if (typeof data15 == "number" && isFinite(data15)) {
																										if (data15 < 1 || isNaN(data15)) {
																											validate38.errors = [{
																												instancePath: instancePath + "/evidence/" + i0 + "/line",
																												schemaPath: "#/$defs/Evidence/properties/line/minimum",
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
																								var valid5 = _errs32 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data13.why !== void 0) {
																									let data16 = data13.why;
																									const _errs34 = errors;
																									if (errors === _errs34) {
																										if (typeof data16 === "string") {
																											if ((0, import_ucs2length.default)(data16) > 4096) {
																												validate38.errors = [{
																													instancePath: instancePath + "/evidence/" + i0 + "/why",
																													schemaPath: "#/$defs/Evidence/properties/why/maxLength",
																													keyword: "maxLength",
																													params: { limit: 4096 },
																													message: "must NOT have more than 4096 characters"
																												}];
																												return false;
																											}
																										} else {
																											validate38.errors = [{
																												instancePath: instancePath + "/evidence/" + i0 + "/why",
																												schemaPath: "#/$defs/Evidence/properties/why/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																									}
																									var valid5 = _errs34 === errors;
																								} else var valid5 = true;
																							}
																						}
																					}
																				}
																			} else {
																				validate38.errors = [{
																					instancePath: instancePath + "/evidence/" + i0,
																					schemaPath: "#/$defs/Evidence/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs26 === errors)) break;
																	}
																}
															} else {
																validate38.errors = [{
																	instancePath: instancePath + "/evidence",
																	schemaPath: "#/properties/evidence/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs24 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.digests !== void 0) {
															let data17 = data.digests;
															const _errs36 = errors;
															if (errors === _errs36) {
																if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																	if (Object.keys(data17).length > 64) {
																		validate38.errors = [{
																			instancePath: instancePath + "/digests",
																			schemaPath: "#/properties/digests/maxProperties",
																			keyword: "maxProperties",
																			params: { limit: 64 },
																			message: "must NOT have more than 64 properties"
																		}];
																		return false;
																	} else for (const key3 in data17) {
																		let data18 = data17[key3];
																		const _errs39 = errors;
																		if (errors === _errs39) {
																			if (typeof data18 === "string") {
																				if (!pattern35.test(data18)) {
																					validate38.errors = [{
																						instancePath: instancePath + "/digests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/properties/digests/additionalProperties/pattern",
																						keyword: "pattern",
																						params: { pattern: "^sha256:[0-9a-f]{64}$" },
																						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																					}];
																					return false;
																				}
																			} else {
																				validate38.errors = [{
																					instancePath: instancePath + "/digests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/digests/additionalProperties/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs39 === errors)) break;
																	}
																} else {
																	validate38.errors = [{
																		instancePath: instancePath + "/digests",
																		schemaPath: "#/properties/digests/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs36 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.inputs !== void 0) {
																const _errs41 = errors;
																if (!validate54(data.inputs, {
																	instancePath: instancePath + "/inputs",
																	parentData: data,
																	parentDataProperty: "inputs",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs41 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.image !== void 0) {
																	let data20 = data.image;
																	const _errs42 = errors;
																	if (errors === _errs42) {
																		if (typeof data20 === "string") {
																			if ((0, import_ucs2length.default)(data20) > 512) {
																				validate38.errors = [{
																					instancePath: instancePath + "/image",
																					schemaPath: "#/properties/image/maxLength",
																					keyword: "maxLength",
																					params: { limit: 512 },
																					message: "must NOT have more than 512 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate38.errors = [{
																				instancePath: instancePath + "/image",
																				schemaPath: "#/properties/image/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs42 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.uses !== void 0) {
																		let data21 = data.uses;
																		const _errs44 = errors;
																		if (errors === _errs44) {
																			if (Array.isArray(data21)) {
																				if (data21.length > 128) {
																					validate38.errors = [{
																						instancePath: instancePath + "/uses",
																						schemaPath: "#/properties/uses/maxItems",
																						keyword: "maxItems",
																						params: { limit: 128 },
																						message: "must NOT have more than 128 items"
																					}];
																					return false;
																				} else {
																					const len1 = data21.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let data22 = data21[i1];
																						const _errs46 = errors;
																						if (errors === _errs46) {
																							if (typeof data22 === "string") {
																								if ((0, import_ucs2length.default)(data22) > 128) {
																									validate38.errors = [{
																										instancePath: instancePath + "/uses/" + i1,
																										schemaPath: "#/properties/uses/items/maxLength",
																										keyword: "maxLength",
																										params: { limit: 128 },
																										message: "must NOT have more than 128 characters"
																									}];
																									return false;
																								}
																							} else {
																								validate38.errors = [{
																									instancePath: instancePath + "/uses/" + i1,
																									schemaPath: "#/properties/uses/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																						}
																						if (!(_errs46 === errors)) break;
																					}
																				}
																			} else {
																				validate38.errors = [{
																					instancePath: instancePath + "/uses",
																					schemaPath: "#/properties/uses/type",
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
																		if (data.files !== void 0) {
																			let data23 = data.files;
																			const _errs48 = errors;
																			if (errors === _errs48) {
																				if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																					if (Object.keys(data23).length > 4096) {
																						validate38.errors = [{
																							instancePath: instancePath + "/files",
																							schemaPath: "#/properties/files/maxProperties",
																							keyword: "maxProperties",
																							params: { limit: 4096 },
																							message: "must NOT have more than 4096 properties"
																						}];
																						return false;
																					} else {
																						for (const key4 in data23) {
																							const _errs50 = errors;
																							if (typeof key4 === "string") {
																								if ((0, import_ucs2length.default)(key4) > 1024) {
																									const err0 = {
																										instancePath: instancePath + "/files",
																										schemaPath: "#/properties/files/propertyNames/maxLength",
																										keyword: "maxLength",
																										params: { limit: 1024 },
																										message: "must NOT have more than 1024 characters",
																										propertyName: key4
																									};
																									if (vErrors === null) vErrors = [err0];
																									else vErrors.push(err0);
																									errors++;
																								}
																							}
																							var valid8 = _errs50 === errors;
																							if (!valid8) {
																								const err1 = {
																									instancePath: instancePath + "/files",
																									schemaPath: "#/properties/files/propertyNames",
																									keyword: "propertyNames",
																									params: { propertyName: key4 },
																									message: "property name must be valid"
																								};
																								if (vErrors === null) vErrors = [err1];
																								else vErrors.push(err1);
																								errors++;
																								validate38.errors = vErrors;
																								return false;
																							}
																						}
																						if (valid8) for (const key5 in data23) {
																							let data24 = data23[key5];
																							const _errs52 = errors;
																							if (errors === errors) {
																								if (typeof data24 === "string") {
																									if (!pattern77.test(data24)) {
																										validate38.errors = [{
																											instancePath: instancePath + "/files/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/$defs/Sha256/pattern",
																											keyword: "pattern",
																											params: { pattern: "^[0-9a-f]{64}$" },
																											message: "must match pattern \"^[0-9a-f]{64}$\""
																										}];
																										return false;
																									}
																								} else {
																									validate38.errors = [{
																										instancePath: instancePath + "/files/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																										schemaPath: "#/$defs/Sha256/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs52 === errors)) break;
																						}
																					}
																				} else {
																					validate38.errors = [{
																						instancePath: instancePath + "/files",
																						schemaPath: "#/properties/files/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs48 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.pending !== void 0) {
																				let data25 = data.pending;
																				const _errs55 = errors;
																				if (errors === _errs55) {
																					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																						if (Object.keys(data25).length > 4096) {
																							validate38.errors = [{
																								instancePath: instancePath + "/pending",
																								schemaPath: "#/properties/pending/maxProperties",
																								keyword: "maxProperties",
																								params: { limit: 4096 },
																								message: "must NOT have more than 4096 properties"
																							}];
																							return false;
																						} else {
																							for (const key6 in data25) {
																								const _errs57 = errors;
																								if (typeof key6 === "string") {
																									if ((0, import_ucs2length.default)(key6) > 1024) {
																										const err2 = {
																											instancePath: instancePath + "/pending",
																											schemaPath: "#/properties/pending/propertyNames/maxLength",
																											keyword: "maxLength",
																											params: { limit: 1024 },
																											message: "must NOT have more than 1024 characters",
																											propertyName: key6
																										};
																										if (vErrors === null) vErrors = [err2];
																										else vErrors.push(err2);
																										errors++;
																									}
																								}
																								var valid11 = _errs57 === errors;
																								if (!valid11) {
																									const err3 = {
																										instancePath: instancePath + "/pending",
																										schemaPath: "#/properties/pending/propertyNames",
																										keyword: "propertyNames",
																										params: { propertyName: key6 },
																										message: "property name must be valid"
																									};
																									if (vErrors === null) vErrors = [err3];
																									else vErrors.push(err3);
																									errors++;
																									validate38.errors = vErrors;
																									return false;
																								}
																							}
																							if (valid11) for (const key7 in data25) {
																								let data26 = data25[key7];
																								const _errs59 = errors;
																								if (errors === errors) {
																									if (typeof data26 === "string") {
																										if (!pattern77.test(data26)) {
																											validate38.errors = [{
																												instancePath: instancePath + "/pending/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/$defs/Sha256/pattern",
																												keyword: "pattern",
																												params: { pattern: "^[0-9a-f]{64}$" },
																												message: "must match pattern \"^[0-9a-f]{64}$\""
																											}];
																											return false;
																										}
																									} else {
																										validate38.errors = [{
																											instancePath: instancePath + "/pending/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/$defs/Sha256/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs59 === errors)) break;
																							}
																						}
																					} else {
																						validate38.errors = [{
																							instancePath: instancePath + "/pending",
																							schemaPath: "#/properties/pending/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs55 === errors;
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
			validate38.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateRepos = validate56;
const schema32 = {
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
			"description": "Directory of the project within the source."
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
const schema40 = {
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
const schema62 = {
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
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$", "u");
const pattern30 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]+){0,2}$", "u");
const pattern32 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9+.-]+$", "u");
const pattern34 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
const pattern37 = /* @__PURE__ */ new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern45 = /* @__PURE__ */ new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$", "u");
const pattern46 = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9._~/-]*$", "u");
const pattern47 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+$", "u");
const pattern48 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern57 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$", "u");
const pattern58 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f.:]+/[0-9]{1,3}$", "u");
const pattern65 = /* @__PURE__ */ new RegExp("^[A-Z][A-Za-z]+$", "u");
const pattern39 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 256) {
				validate22.errors = [{
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
						} else if (!pattern39.test(key0)) {
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
						validate22.errors = vErrors;
						return false;
					}
				}
				if (valid0) for (const key1 in data) {
					let data0 = data[key1];
					const _errs3 = errors;
					const _errs5 = errors;
					let valid3 = false;
					let passing0 = null;
					const _errs6 = errors;
					if (errors === _errs6) {
						if (typeof data0 === "string") {
							if ((0, import_ucs2length.default)(data0) > 32768) {
								const err3 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/EnvironmentVariable/oneOf/0/maxLength",
									keyword: "maxLength",
									params: { limit: 32768 },
									message: "must NOT have more than 32768 characters"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/EnvironmentVariable/oneOf/0/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					var _valid0 = _errs6 === errors;
					if (_valid0) {
						valid3 = true;
						passing0 = 0;
					}
					const _errs8 = errors;
					if (errors === _errs8) {
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							let missing0;
							if (data0.secret === void 0 && (missing0 = "secret") || data0.key === void 0 && (missing0 = "key")) {
								const err5 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/required",
									keyword: "required",
									params: { missingProperty: missing0 },
									message: "must have required property '" + missing0 + "'"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							} else {
								const _errs10 = errors;
								for (const key2 in data0) if (!(key2 === "secret" || key2 === "key" || key2 === "optional")) {
									const err6 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
									break;
								}
								if (_errs10 === errors) {
									if (data0.secret !== void 0) {
										let data1 = data0.secret;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (typeof data1 === "string") {
												if ((0, import_ucs2length.default)(data1) > 253) {
													const err7 = {
														instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret",
														schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/properties/secret/maxLength",
														keyword: "maxLength",
														params: { limit: 253 },
														message: "must NOT have more than 253 characters"
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
												} else if ((0, import_ucs2length.default)(data1) < 1) {
													const err8 = {
														instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret",
														schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/properties/secret/minLength",
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
													instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret",
													schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/properties/secret/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err9];
												else vErrors.push(err9);
												errors++;
											}
										}
										var valid4 = _errs11 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data0.key !== void 0) {
											let data2 = data0.key;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (typeof data2 === "string") {
													if ((0, import_ucs2length.default)(data2) > 253) {
														const err10 = {
															instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
															schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/properties/key/maxLength",
															keyword: "maxLength",
															params: { limit: 253 },
															message: "must NOT have more than 253 characters"
														};
														if (vErrors === null) vErrors = [err10];
														else vErrors.push(err10);
														errors++;
													} else if ((0, import_ucs2length.default)(data2) < 1) {
														const err11 = {
															instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
															schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/properties/key/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err11];
														else vErrors.push(err11);
														errors++;
													}
												} else {
													const err12 = {
														instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
														schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/properties/key/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err12];
													else vErrors.push(err12);
													errors++;
												}
											}
											var valid4 = _errs13 === errors;
										} else var valid4 = true;
										if (valid4) {
											if (data0.optional !== void 0) {
												const _errs15 = errors;
												if (typeof data0.optional !== "boolean") {
													const err13 = {
														instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional",
														schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/properties/optional/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													};
													if (vErrors === null) vErrors = [err13];
													else vErrors.push(err13);
													errors++;
												}
												var valid4 = _errs15 === errors;
											} else var valid4 = true;
										}
									}
								}
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/EnvironmentVariable/oneOf/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					var _valid0 = _errs8 === errors;
					if (_valid0 && valid3) {
						valid3 = false;
						passing0 = [passing0, 1];
					} else {
						if (_valid0) {
							valid3 = true;
							passing0 = 1;
							var props0 = true;
						}
						const _errs17 = errors;
						if (errors === _errs17) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.configMap === void 0 && (missing1 = "configMap") || data0.key === void 0 && (missing1 = "key")) {
									const err15 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								} else {
									const _errs19 = errors;
									for (const key3 in data0) if (!(key3 === "configMap" || key3 === "key" || key3 === "optional")) {
										const err16 = {
											instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key3 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
										break;
									}
									if (_errs19 === errors) {
										if (data0.configMap !== void 0) {
											let data4 = data0.configMap;
											const _errs20 = errors;
											if (errors === _errs20) {
												if (typeof data4 === "string") {
													if ((0, import_ucs2length.default)(data4) > 253) {
														const err17 = {
															instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/configMap",
															schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/properties/configMap/maxLength",
															keyword: "maxLength",
															params: { limit: 253 },
															message: "must NOT have more than 253 characters"
														};
														if (vErrors === null) vErrors = [err17];
														else vErrors.push(err17);
														errors++;
													} else if ((0, import_ucs2length.default)(data4) < 1) {
														const err18 = {
															instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/configMap",
															schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/properties/configMap/minLength",
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
														instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/configMap",
														schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/properties/configMap/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err19];
													else vErrors.push(err19);
													errors++;
												}
											}
											var valid5 = _errs20 === errors;
										} else var valid5 = true;
										if (valid5) {
											if (data0.key !== void 0) {
												let data5 = data0.key;
												const _errs22 = errors;
												if (errors === _errs22) {
													if (typeof data5 === "string") {
														if ((0, import_ucs2length.default)(data5) > 253) {
															const err20 = {
																instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
																schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/properties/key/maxLength",
																keyword: "maxLength",
																params: { limit: 253 },
																message: "must NOT have more than 253 characters"
															};
															if (vErrors === null) vErrors = [err20];
															else vErrors.push(err20);
															errors++;
														} else if ((0, import_ucs2length.default)(data5) < 1) {
															const err21 = {
																instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
																schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/properties/key/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															};
															if (vErrors === null) vErrors = [err21];
															else vErrors.push(err21);
															errors++;
														}
													} else {
														const err22 = {
															instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
															schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/properties/key/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err22];
														else vErrors.push(err22);
														errors++;
													}
												}
												var valid5 = _errs22 === errors;
											} else var valid5 = true;
											if (valid5) {
												if (data0.optional !== void 0) {
													const _errs24 = errors;
													if (typeof data0.optional !== "boolean") {
														const err23 = {
															instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional",
															schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/properties/optional/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err23];
														else vErrors.push(err23);
														errors++;
													}
													var valid5 = _errs24 === errors;
												} else var valid5 = true;
											}
										}
									}
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/EnvironmentVariable/oneOf/2/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						var _valid0 = _errs17 === errors;
						if (_valid0 && valid3) {
							valid3 = false;
							passing0 = [passing0, 2];
						} else if (_valid0) {
							valid3 = true;
							passing0 = 2;
							if (props0 !== true) props0 = true;
						}
					}
					if (!valid3) {
						const err25 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/EnvironmentVariable/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
						validate22.errors = vErrors;
						return false;
					} else {
						errors = _errs5;
						if (vErrors !== null) {
							if (_errs5) vErrors.length = _errs5;
							else vErrors = null;
						}
					}
					if (!(_errs3 === errors)) break;
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern40 = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.content === void 0 && (missing0 = "content")) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "content")) {
				validate24.errors = [{
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
					if ((0, import_ucs2length.default)(data0) > 512) {
						validate24.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/$defs/MountPath/maxLength",
							keyword: "maxLength",
							params: { limit: 512 },
							message: "must NOT have more than 512 characters"
						}];
						return false;
					} else if (!pattern40.test(data0)) {
						validate24.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/$defs/MountPath/pattern",
							keyword: "pattern",
							params: { pattern: "^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$" },
							message: "must match pattern \"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$\""
						}];
						return false;
					}
				} else {
					validate24.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/MountPath/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.content !== void 0) {
					let data1 = data.content;
					if (typeof data1 === "string") {
						if ((0, import_ucs2length.default)(data1) > 131072) {
							validate24.errors = [{
								instancePath: instancePath + "/content",
								schemaPath: "#/properties/content/maxLength",
								keyword: "maxLength",
								params: { limit: 131072 },
								message: "must NOT have more than 131072 characters"
							}];
							return false;
						}
					} else {
						validate24.errors = [{
							instancePath: instancePath + "/content",
							schemaPath: "#/properties/content/type",
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
		validate24.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
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
			params: { allowedValues: schema48.oneOf[0].enum },
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
											let data1 = data0.cpu;
											const _errs9 = errors;
											if (errors === errors) {
												if (typeof data1 === "string") {
													if (!pattern41.test(data1)) {
														const err6 = {
															instancePath: instancePath + "/requests/cpu",
															schemaPath: "#/$defs/Quantity/pattern",
															keyword: "pattern",
															params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
															message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
												} else {
													const err7 = {
														instancePath: instancePath + "/requests/cpu",
														schemaPath: "#/$defs/Quantity/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
												}
											}
											var valid2 = _errs9 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data0.memory !== void 0) {
												let data2 = data0.memory;
												const _errs12 = errors;
												if (errors === errors) {
													if (typeof data2 === "string") {
														if (!pattern41.test(data2)) {
															const err8 = {
																instancePath: instancePath + "/requests/memory",
																schemaPath: "#/$defs/Quantity/pattern",
																keyword: "pattern",
																params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
																message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
															};
															if (vErrors === null) vErrors = [err8];
															else vErrors.push(err8);
															errors++;
														}
													} else {
														const err9 = {
															instancePath: instancePath + "/requests/memory",
															schemaPath: "#/$defs/Quantity/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err9];
														else vErrors.push(err9);
														errors++;
													}
												}
												var valid2 = _errs12 === errors;
											} else var valid2 = true;
										}
									}
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/requests",
									schemaPath: "#/oneOf/1/properties/requests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.limits !== void 0) {
							let data3 = data.limits;
							const _errs15 = errors;
							if (errors === _errs15) {
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing2;
									if (data3.memory === void 0 && (missing2 = "memory")) {
										const err11 = {
											instancePath: instancePath + "/limits",
											schemaPath: "#/oneOf/1/properties/limits/required",
											keyword: "required",
											params: { missingProperty: missing2 },
											message: "must have required property '" + missing2 + "'"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									} else {
										const _errs17 = errors;
										for (const key2 in data3) if (!(key2 === "cpu" || key2 === "memory")) {
											const err12 = {
												instancePath: instancePath + "/limits",
												schemaPath: "#/oneOf/1/properties/limits/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
											break;
										}
										if (_errs17 === errors) {
											if (data3.cpu !== void 0) {
												let data4 = data3.cpu;
												const _errs18 = errors;
												if (errors === errors) {
													if (typeof data4 === "string") {
														if (!pattern41.test(data4)) {
															const err13 = {
																instancePath: instancePath + "/limits/cpu",
																schemaPath: "#/$defs/Quantity/pattern",
																keyword: "pattern",
																params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
																message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
															};
															if (vErrors === null) vErrors = [err13];
															else vErrors.push(err13);
															errors++;
														}
													} else {
														const err14 = {
															instancePath: instancePath + "/limits/cpu",
															schemaPath: "#/$defs/Quantity/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err14];
														else vErrors.push(err14);
														errors++;
													}
												}
												var valid5 = _errs18 === errors;
											} else var valid5 = true;
											if (valid5) {
												if (data3.memory !== void 0) {
													let data5 = data3.memory;
													const _errs21 = errors;
													if (errors === errors) {
														if (typeof data5 === "string") {
															if (!pattern41.test(data5)) {
																const err15 = {
																	instancePath: instancePath + "/limits/memory",
																	schemaPath: "#/$defs/Quantity/pattern",
																	keyword: "pattern",
																	params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
																	message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
																};
																if (vErrors === null) vErrors = [err15];
																else vErrors.push(err15);
																errors++;
															}
														} else {
															const err16 = {
																instancePath: instancePath + "/limits/memory",
																schemaPath: "#/$defs/Quantity/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err16];
															else vErrors.push(err16);
															errors++;
														}
													}
													var valid5 = _errs21 === errors;
												} else var valid5 = true;
											}
										}
									}
								} else {
									const err17 = {
										instancePath: instancePath + "/limits",
										schemaPath: "#/oneOf/1/properties/limits/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
							var valid1 = _errs15 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			const err18 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
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
		const err19 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
		validate26.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate26.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate26.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern49 = /* @__PURE__ */ new RegExp("^/[!-~]*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
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
								} else if (!pattern49.test(data0)) {
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
								let data13 = data.exec;
								const _errs38 = errors;
								if (errors === errors) {
									if (Array.isArray(data13)) {
										if (data13.length > 128) {
											const err47 = {
												instancePath: instancePath + "/exec",
												schemaPath: "#/$defs/Argv/maxItems",
												keyword: "maxItems",
												params: { limit: 128 },
												message: "must NOT have more than 128 items"
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										} else if (data13.length < 1) {
											const err48 = {
												instancePath: instancePath + "/exec",
												schemaPath: "#/$defs/Argv/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										} else {
											const len0 = data13.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data14 = data13[i0];
												const _errs41 = errors;
												if (errors === _errs41) {
													if (typeof data14 === "string") {
														if ((0, import_ucs2length.default)(data14) > 4096) {
															const err49 = {
																instancePath: instancePath + "/exec/" + i0,
																schemaPath: "#/$defs/Argv/items/maxLength",
																keyword: "maxLength",
																params: { limit: 4096 },
																message: "must NOT have more than 4096 characters"
															};
															if (vErrors === null) vErrors = [err49];
															else vErrors.push(err49);
															errors++;
														} else if ((0, import_ucs2length.default)(data14) < 1) {
															const err50 = {
																instancePath: instancePath + "/exec/" + i0,
																schemaPath: "#/$defs/Argv/items/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															};
															if (vErrors === null) vErrors = [err50];
															else vErrors.push(err50);
															errors++;
														}
													} else {
														const err51 = {
															instancePath: instancePath + "/exec/" + i0,
															schemaPath: "#/$defs/Argv/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err51];
														else vErrors.push(err51);
														errors++;
													}
												}
												if (!(_errs41 === errors)) break;
											}
										}
									} else {
										const err52 = {
											instancePath: instancePath + "/exec",
											schemaPath: "#/$defs/Argv/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
								var valid4 = _errs38 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data.periodSeconds !== void 0) {
									let data15 = data.periodSeconds;
									const _errs43 = errors;
									if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
										const err53 = {
											instancePath: instancePath + "/periodSeconds",
											schemaPath: "#/oneOf/3/properties/periodSeconds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
									if (errors === _errs43) {
										if (typeof data15 == "number" && isFinite(data15)) {
											if (data15 > 3600 || isNaN(data15)) {
												const err54 = {
													instancePath: instancePath + "/periodSeconds",
													schemaPath: "#/oneOf/3/properties/periodSeconds/maximum",
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
											} else if (data15 < 1 || isNaN(data15)) {
												const err55 = {
													instancePath: instancePath + "/periodSeconds",
													schemaPath: "#/oneOf/3/properties/periodSeconds/minimum",
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
								if (valid4) {
									if (data.timeoutSeconds !== void 0) {
										let data16 = data.timeoutSeconds;
										const _errs45 = errors;
										if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
											const err56 = {
												instancePath: instancePath + "/timeoutSeconds",
												schemaPath: "#/oneOf/3/properties/timeoutSeconds/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
										if (errors === _errs45) {
											if (typeof data16 == "number" && isFinite(data16)) {
												if (data16 > 300 || isNaN(data16)) {
													const err57 = {
														instancePath: instancePath + "/timeoutSeconds",
														schemaPath: "#/oneOf/3/properties/timeoutSeconds/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 300
														},
														message: "must be <= 300"
													};
													if (vErrors === null) vErrors = [err57];
													else vErrors.push(err57);
													errors++;
												} else if (data16 < 1 || isNaN(data16)) {
													const err58 = {
														instancePath: instancePath + "/timeoutSeconds",
														schemaPath: "#/oneOf/3/properties/timeoutSeconds/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err58];
													else vErrors.push(err58);
													errors++;
												}
											}
										}
										var valid4 = _errs45 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data.startupSeconds !== void 0) {
											let data17 = data.startupSeconds;
											const _errs47 = errors;
											if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
												const err59 = {
													instancePath: instancePath + "/startupSeconds",
													schemaPath: "#/oneOf/3/properties/startupSeconds/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err59];
												else vErrors.push(err59);
												errors++;
											}
											if (errors === _errs47) {
												if (typeof data17 == "number" && isFinite(data17)) {
													if (data17 > 3600 || isNaN(data17)) {
														const err60 = {
															instancePath: instancePath + "/startupSeconds",
															schemaPath: "#/oneOf/3/properties/startupSeconds/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 3600
															},
															message: "must be <= 3600"
														};
														if (vErrors === null) vErrors = [err60];
														else vErrors.push(err60);
														errors++;
													} else if (data17 < 1 || isNaN(data17)) {
														const err61 = {
															instancePath: instancePath + "/startupSeconds",
															schemaPath: "#/oneOf/3/properties/startupSeconds/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															},
															message: "must be >= 1"
														};
														if (vErrors === null) vErrors = [err61];
														else vErrors.push(err61);
														errors++;
													}
												}
											}
											var valid4 = _errs47 === errors;
										} else var valid4 = true;
									}
								}
							}
						}
					}
				} else {
					const err62 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
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
				const _errs49 = errors;
				if (false !== data) {
					const err63 = {
						instancePath,
						schemaPath: "#/oneOf/4/const",
						keyword: "const",
						params: { allowedValue: false },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				var _valid0 = _errs49 === errors;
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
		const err64 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err64];
		else vErrors.push(err64);
		errors++;
		validate28.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate28.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate28.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema56 = {
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
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
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
						let data0 = data.path;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data0 === "string") {
								if ((0, import_ucs2length.default)(data0) > 512) {
									const err2 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/MountPath/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								} else if (!pattern40.test(data0)) {
									const err3 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/MountPath/pattern",
										keyword: "pattern",
										params: { pattern: "^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$" },
										message: "must match pattern \"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$\""
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							} else {
								const err4 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/$defs/MountPath/type",
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
						if (data.size !== void 0) {
							let data1 = data.size;
							const _errs7 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if (!pattern41.test(data1)) {
										const err5 = {
											instancePath: instancePath + "/size",
											schemaPath: "#/$defs/Quantity/pattern",
											keyword: "pattern",
											params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
											message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
								} else {
									const err6 = {
										instancePath: instancePath + "/size",
										schemaPath: "#/$defs/Quantity/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							}
							var valid1 = _errs7 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.storageClass !== void 0) {
								let data2 = data.storageClass;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 253) {
											const err7 = {
												instancePath: instancePath + "/storageClass",
												schemaPath: "#/oneOf/0/properties/storageClass/maxLength",
												keyword: "maxLength",
												params: { limit: 253 },
												message: "must NOT have more than 253 characters"
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
										} else if (!pattern17.test(data2)) {
											const err8 = {
												instancePath: instancePath + "/storageClass",
												schemaPath: "#/oneOf/0/properties/storageClass/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" },
												message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$\""
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
										}
									} else {
										const err9 = {
											instancePath: instancePath + "/storageClass",
											schemaPath: "#/oneOf/0/properties/storageClass/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
									}
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.accessMode !== void 0) {
									let data3 = data.accessMode;
									const _errs12 = errors;
									if (typeof data3 !== "string") {
										const err10 = {
											instancePath: instancePath + "/accessMode",
											schemaPath: "#/oneOf/0/properties/accessMode/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
									if (!(data3 === "ReadWriteOnce" || data3 === "ReadWriteOncePod" || data3 === "ReadWriteMany" || data3 === "ReadOnlyMany")) {
										const err11 = {
											instancePath: instancePath + "/accessMode",
											schemaPath: "#/oneOf/0/properties/accessMode/enum",
											keyword: "enum",
											params: { allowedValues: schema56.oneOf[0].properties.accessMode.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									var valid1 = _errs12 === errors;
								} else var valid1 = true;
							}
						}
					}
				}
			}
		} else {
			const err12 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
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
			if (data.path === void 0 && (missing1 = "path") || data.emptyDir === void 0 && (missing1 = "emptyDir")) {
				const err13 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				const _errs16 = errors;
				for (const key1 in data) if (!(key1 === "path" || key1 === "emptyDir")) {
					const err14 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
					break;
				}
				if (_errs16 === errors) {
					if (data.path !== void 0) {
						let data4 = data.path;
						const _errs17 = errors;
						if (errors === errors) {
							if (typeof data4 === "string") {
								if ((0, import_ucs2length.default)(data4) > 512) {
									const err15 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/MountPath/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								} else if (!pattern40.test(data4)) {
									const err16 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/MountPath/pattern",
										keyword: "pattern",
										params: { pattern: "^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$" },
										message: "must match pattern \"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$\""
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/$defs/MountPath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						var valid4 = _errs17 === errors;
					} else var valid4 = true;
					if (valid4) {
						if (data.emptyDir !== void 0) {
							let data5 = data.emptyDir;
							const _errs20 = errors;
							if (errors === _errs20) {
								if (typeof data5 === "string") {
									if (!pattern41.test(data5)) {
										const err18 = {
											instancePath: instancePath + "/emptyDir",
											schemaPath: "#/oneOf/1/properties/emptyDir/pattern",
											keyword: "pattern",
											params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
											message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
								} else {
									const err19 = {
										instancePath: instancePath + "/emptyDir",
										schemaPath: "#/oneOf/1/properties/emptyDir/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
							var valid4 = _errs20 === errors;
						} else var valid4 = true;
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
		const _errs22 = errors;
		if (errors === _errs22) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if (data.path === void 0 && (missing2 = "path") || data.secret === void 0 && (missing2 = "secret")) {
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
					const _errs24 = errors;
					for (const key2 in data) if (!(key2 === "path" || key2 === "secret")) {
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
					if (_errs24 === errors) {
						if (data.path !== void 0) {
							let data6 = data.path;
							const _errs25 = errors;
							if (errors === errors) {
								if (typeof data6 === "string") {
									if ((0, import_ucs2length.default)(data6) > 512) {
										const err23 = {
											instancePath: instancePath + "/path",
											schemaPath: "#/$defs/MountPath/maxLength",
											keyword: "maxLength",
											params: { limit: 512 },
											message: "must NOT have more than 512 characters"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									} else if (!pattern40.test(data6)) {
										const err24 = {
											instancePath: instancePath + "/path",
											schemaPath: "#/$defs/MountPath/pattern",
											keyword: "pattern",
											params: { pattern: "^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$" },
											message: "must match pattern \"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$\""
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								} else {
									const err25 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/MountPath/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
							var valid6 = _errs25 === errors;
						} else var valid6 = true;
						if (valid6) {
							if (data.secret !== void 0) {
								let data7 = data.secret;
								const _errs28 = errors;
								if (errors === _errs28) {
									if (typeof data7 === "string") {
										if ((0, import_ucs2length.default)(data7) > 253) {
											const err26 = {
												instancePath: instancePath + "/secret",
												schemaPath: "#/oneOf/2/properties/secret/maxLength",
												keyword: "maxLength",
												params: { limit: 253 },
												message: "must NOT have more than 253 characters"
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										} else if ((0, import_ucs2length.default)(data7) < 1) {
											const err27 = {
												instancePath: instancePath + "/secret",
												schemaPath: "#/oneOf/2/properties/secret/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/secret",
											schemaPath: "#/oneOf/2/properties/secret/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								var valid6 = _errs28 === errors;
							} else var valid6 = true;
						}
					}
				}
			} else {
				const err29 = {
					instancePath,
					schemaPath: "#/oneOf/2/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		var _valid0 = _errs22 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) props0 = true;
			}
			const _errs30 = errors;
			if (errors === _errs30) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing3;
					if (data.path === void 0 && (missing3 = "path") || data.configMap === void 0 && (missing3 = "configMap")) {
						const err30 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: missing3 },
							message: "must have required property '" + missing3 + "'"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					} else {
						const _errs32 = errors;
						for (const key3 in data) if (!(key3 === "path" || key3 === "configMap")) {
							const err31 = {
								instancePath,
								schemaPath: "#/oneOf/3/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
							break;
						}
						if (_errs32 === errors) {
							if (data.path !== void 0) {
								let data8 = data.path;
								const _errs33 = errors;
								if (errors === errors) {
									if (typeof data8 === "string") {
										if ((0, import_ucs2length.default)(data8) > 512) {
											const err32 = {
												instancePath: instancePath + "/path",
												schemaPath: "#/$defs/MountPath/maxLength",
												keyword: "maxLength",
												params: { limit: 512 },
												message: "must NOT have more than 512 characters"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										} else if (!pattern40.test(data8)) {
											const err33 = {
												instancePath: instancePath + "/path",
												schemaPath: "#/$defs/MountPath/pattern",
												keyword: "pattern",
												params: { pattern: "^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$" },
												message: "must match pattern \"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$\""
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
									} else {
										const err34 = {
											instancePath: instancePath + "/path",
											schemaPath: "#/$defs/MountPath/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
								}
								var valid8 = _errs33 === errors;
							} else var valid8 = true;
							if (valid8) {
								if (data.configMap !== void 0) {
									let data9 = data.configMap;
									const _errs36 = errors;
									if (errors === _errs36) {
										if (typeof data9 === "string") {
											if ((0, import_ucs2length.default)(data9) > 253) {
												const err35 = {
													instancePath: instancePath + "/configMap",
													schemaPath: "#/oneOf/3/properties/configMap/maxLength",
													keyword: "maxLength",
													params: { limit: 253 },
													message: "must NOT have more than 253 characters"
												};
												if (vErrors === null) vErrors = [err35];
												else vErrors.push(err35);
												errors++;
											} else if ((0, import_ucs2length.default)(data9) < 1) {
												const err36 = {
													instancePath: instancePath + "/configMap",
													schemaPath: "#/oneOf/3/properties/configMap/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err36];
												else vErrors.push(err36);
												errors++;
											}
										} else {
											const err37 = {
												instancePath: instancePath + "/configMap",
												schemaPath: "#/oneOf/3/properties/configMap/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
									}
									var valid8 = _errs36 === errors;
								} else var valid8 = true;
							}
						}
					}
				} else {
					const err38 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			}
			var _valid0 = _errs30 === errors;
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
		const err39 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
		validate30.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate30.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate30.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern63 = /* @__PURE__ */ new RegExp("^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$", "u");
const pattern64 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_+/-]+$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "command" || key0 === "entrypoint" || key0 === "schedule" || key0 === "timeZone" || key0 === "replicas" || key0 === "resources" || key0 === "env" || key0 === "deadlineSeconds")) {
				validate32.errors = [{
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
					let data0 = data.command;
					const _errs2 = errors;
					if (errors === errors) {
						if (Array.isArray(data0)) {
							if (data0.length > 128) {
								validate32.errors = [{
									instancePath: instancePath + "/command",
									schemaPath: "#/$defs/Argv/maxItems",
									keyword: "maxItems",
									params: { limit: 128 },
									message: "must NOT have more than 128 items"
								}];
								return false;
							} else if (data0.length < 1) {
								validate32.errors = [{
									instancePath: instancePath + "/command",
									schemaPath: "#/$defs/Argv/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								}];
								return false;
							} else {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data1 = data0[i0];
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data1 === "string") {
											if ((0, import_ucs2length.default)(data1) > 4096) {
												validate32.errors = [{
													instancePath: instancePath + "/command/" + i0,
													schemaPath: "#/$defs/Argv/items/maxLength",
													keyword: "maxLength",
													params: { limit: 4096 },
													message: "must NOT have more than 4096 characters"
												}];
												return false;
											} else if ((0, import_ucs2length.default)(data1) < 1) {
												validate32.errors = [{
													instancePath: instancePath + "/command/" + i0,
													schemaPath: "#/$defs/Argv/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												}];
												return false;
											}
										} else {
											validate32.errors = [{
												instancePath: instancePath + "/command/" + i0,
												schemaPath: "#/$defs/Argv/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									if (!(_errs5 === errors)) break;
								}
							}
						} else {
							validate32.errors = [{
								instancePath: instancePath + "/command",
								schemaPath: "#/$defs/Argv/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.entrypoint !== void 0) {
						let data2 = data.entrypoint;
						const _errs7 = errors;
						if (errors === _errs7) {
							if (typeof data2 === "string") {
								if ((0, import_ucs2length.default)(data2) > 1024) {
									validate32.errors = [{
										instancePath: instancePath + "/entrypoint",
										schemaPath: "#/properties/entrypoint/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									}];
									return false;
								} else if ((0, import_ucs2length.default)(data2) < 1) {
									validate32.errors = [{
										instancePath: instancePath + "/entrypoint",
										schemaPath: "#/properties/entrypoint/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate32.errors = [{
									instancePath: instancePath + "/entrypoint",
									schemaPath: "#/properties/entrypoint/type",
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
						if (data.schedule !== void 0) {
							let data3 = data.schedule;
							const _errs9 = errors;
							if (errors === _errs9) {
								if (typeof data3 === "string") {
									if ((0, import_ucs2length.default)(data3) > 128) {
										validate32.errors = [{
											instancePath: instancePath + "/schedule",
											schemaPath: "#/properties/schedule/maxLength",
											keyword: "maxLength",
											params: { limit: 128 },
											message: "must NOT have more than 128 characters"
										}];
										return false;
									} else if (!pattern63.test(data3)) {
										validate32.errors = [{
											instancePath: instancePath + "/schedule",
											schemaPath: "#/properties/schedule/pattern",
											keyword: "pattern",
											params: { pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$" },
											message: "must match pattern \"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$\""
										}];
										return false;
									}
								} else {
									validate32.errors = [{
										instancePath: instancePath + "/schedule",
										schemaPath: "#/properties/schedule/type",
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
							if (data.timeZone !== void 0) {
								let data4 = data.timeZone;
								const _errs11 = errors;
								if (errors === _errs11) {
									if (typeof data4 === "string") {
										if ((0, import_ucs2length.default)(data4) > 64) {
											validate32.errors = [{
												instancePath: instancePath + "/timeZone",
												schemaPath: "#/properties/timeZone/maxLength",
												keyword: "maxLength",
												params: { limit: 64 },
												message: "must NOT have more than 64 characters"
											}];
											return false;
										} else if (!pattern64.test(data4)) {
											validate32.errors = [{
												instancePath: instancePath + "/timeZone",
												schemaPath: "#/properties/timeZone/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9_+/-]+$" },
												message: "must match pattern \"^[A-Za-z0-9_+/-]+$\""
											}];
											return false;
										}
									} else {
										validate32.errors = [{
											instancePath: instancePath + "/timeZone",
											schemaPath: "#/properties/timeZone/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs11 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.replicas !== void 0) {
									let data5 = data.replicas;
									const _errs13 = errors;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate32.errors = [{
											instancePath: instancePath + "/replicas",
											schemaPath: "#/properties/replicas/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs13) {
										if (typeof data5 == "number" && isFinite(data5)) {
											if (data5 > 1e3 || isNaN(data5)) {
												validate32.errors = [{
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
											} else if (data5 < 0 || isNaN(data5)) {
												validate32.errors = [{
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
									var valid0 = _errs13 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.resources !== void 0) {
										const _errs15 = errors;
										if (!validate26(data.resources, {
											instancePath: instancePath + "/resources",
											parentData: data,
											parentDataProperty: "resources",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs15 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.env !== void 0) {
											const _errs16 = errors;
											if (!validate22(data.env, {
												instancePath: instancePath + "/env",
												parentData: data,
												parentDataProperty: "env",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.deadlineSeconds !== void 0) {
												let data8 = data.deadlineSeconds;
												const _errs17 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
													validate32.errors = [{
														instancePath: instancePath + "/deadlineSeconds",
														schemaPath: "#/properties/deadlineSeconds/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs17) {
													if (typeof data8 == "number" && isFinite(data8)) {
														if (data8 > 604800 || isNaN(data8)) {
															validate32.errors = [{
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
														} else if (data8 < 1 || isNaN(data8)) {
															validate32.errors = [{
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
												var valid0 = _errs17 === errors;
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
			validate32.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.slug === void 0 && (missing0 = "slug")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
					validate21.errors = [{
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
									validate21.errors = [{
										instancePath: instancePath + "/slug",
										schemaPath: "#/properties/slug/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters"
									}];
									return false;
								} else if ((0, import_ucs2length.default)(data0) < 1) {
									validate21.errors = [{
										instancePath: instancePath + "/slug",
										schemaPath: "#/properties/slug/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate21.errors = [{
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
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if ((0, import_ucs2length.default)(data1) > 52) {
										validate21.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/$defs/Name/maxLength",
											keyword: "maxLength",
											params: { limit: 52 },
											message: "must NOT have more than 52 characters"
										}];
										return false;
									} else if (!pattern4.test(data1)) {
										validate21.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/$defs/Name/pattern",
											keyword: "pattern",
											params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
											message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
										}];
										return false;
									}
								} else {
									validate21.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/$defs/Name/type",
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
							if (data.owner !== void 0) {
								let data2 = data.owner;
								const _errs7 = errors;
								if (errors === errors) {
									if (typeof data2 === "string") {
										if ((0, import_ucs2length.default)(data2) > 39) {
											validate21.errors = [{
												instancePath: instancePath + "/owner",
												schemaPath: "#/$defs/Owner/maxLength",
												keyword: "maxLength",
												params: { limit: 39 },
												message: "must NOT have more than 39 characters"
											}];
											return false;
										} else if (!pattern4.test(data2)) {
											validate21.errors = [{
												instancePath: instancePath + "/owner",
												schemaPath: "#/$defs/Owner/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
												message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
											}];
											return false;
										}
									} else {
										validate21.errors = [{
											instancePath: instancePath + "/owner",
											schemaPath: "#/$defs/Owner/type",
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
								if (data.environments !== void 0) {
									let data3 = data.environments;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data3)) {
											if (data3.length > 32) {
												validate21.errors = [{
													instancePath: instancePath + "/environments",
													schemaPath: "#/properties/environments/maxItems",
													keyword: "maxItems",
													params: { limit: 32 },
													message: "must NOT have more than 32 items"
												}];
												return false;
											} else if (data3.length < 1) {
												validate21.errors = [{
													instancePath: instancePath + "/environments",
													schemaPath: "#/properties/environments/minItems",
													keyword: "minItems",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 items"
												}];
												return false;
											} else {
												var valid3 = true;
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data4 = data3[i0];
													const _errs12 = errors;
													if (errors === errors) {
														if (typeof data4 === "string") {
															if ((0, import_ucs2length.default)(data4) > 52) {
																validate21.errors = [{
																	instancePath: instancePath + "/environments/" + i0,
																	schemaPath: "#/$defs/Name/maxLength",
																	keyword: "maxLength",
																	params: { limit: 52 },
																	message: "must NOT have more than 52 characters"
																}];
																return false;
															} else if (!pattern4.test(data4)) {
																validate21.errors = [{
																	instancePath: instancePath + "/environments/" + i0,
																	schemaPath: "#/$defs/Name/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																	message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																}];
																return false;
															}
														} else {
															validate21.errors = [{
																instancePath: instancePath + "/environments/" + i0,
																schemaPath: "#/$defs/Name/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid3 = _errs12 === errors;
													if (!valid3) break;
												}
												if (valid3) {
													let i1 = data3.length;
													let j0;
													if (i1 > 1) {
														outer0: for (; i1--;) for (j0 = i1; j0--;) if (equal(data3[i1], data3[j0])) {
															validate21.errors = [{
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
											validate21.errors = [{
												instancePath: instancePath + "/environments",
												schemaPath: "#/properties/environments/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.path !== void 0) {
										let data5 = data.path;
										const _errs15 = errors;
										if (errors === _errs15) {
											if (typeof data5 === "string") {
												if ((0, import_ucs2length.default)(data5) > 512) {
													validate21.errors = [{
														instancePath: instancePath + "/path",
														schemaPath: "#/properties/path/maxLength",
														keyword: "maxLength",
														params: { limit: 512 },
														message: "must NOT have more than 512 characters"
													}];
													return false;
												} else if (!pattern29.test(data5)) {
													validate21.errors = [{
														instancePath: instancePath + "/path",
														schemaPath: "#/properties/path/pattern",
														keyword: "pattern",
														params: { pattern: "^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$" },
														message: "must match pattern \"^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$\""
													}];
													return false;
												}
											} else {
												validate21.errors = [{
													instancePath: instancePath + "/path",
													schemaPath: "#/properties/path/type",
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
										if (data.language !== void 0) {
											let data6 = data.language;
											const _errs17 = errors;
											if (typeof data6 !== "string") {
												validate21.errors = [{
													instancePath: instancePath + "/language",
													schemaPath: "#/properties/language/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(data6 === "python" || data6 === "node" || data6 === "go" || data6 === "rust" || data6 === "java" || data6 === "static")) {
												validate21.errors = [{
													instancePath: instancePath + "/language",
													schemaPath: "#/properties/language/enum",
													keyword: "enum",
													params: { allowedValues: schema32.properties.language.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid0 = _errs17 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.version !== void 0) {
												let data7 = data.version;
												const _errs19 = errors;
												if (errors === _errs19) {
													if (typeof data7 === "string") {
														if ((0, import_ucs2length.default)(data7) > 16) {
															validate21.errors = [{
																instancePath: instancePath + "/version",
																schemaPath: "#/properties/version/maxLength",
																keyword: "maxLength",
																params: { limit: 16 },
																message: "must NOT have more than 16 characters"
															}];
															return false;
														} else if (!pattern30.test(data7)) {
															validate21.errors = [{
																instancePath: instancePath + "/version",
																schemaPath: "#/properties/version/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9]+(\\.[0-9]+){0,2}$" },
																message: "must match pattern \"^[0-9]+(\\.[0-9]+){0,2}$\""
															}];
															return false;
														}
													} else {
														validate21.errors = [{
															instancePath: instancePath + "/version",
															schemaPath: "#/properties/version/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.entrypoint !== void 0) {
													let data8 = data.entrypoint;
													const _errs21 = errors;
													if (errors === _errs21) {
														if (typeof data8 === "string") {
															if ((0, import_ucs2length.default)(data8) > 1024) {
																validate21.errors = [{
																	instancePath: instancePath + "/entrypoint",
																	schemaPath: "#/properties/entrypoint/maxLength",
																	keyword: "maxLength",
																	params: { limit: 1024 },
																	message: "must NOT have more than 1024 characters"
																}];
																return false;
															} else if ((0, import_ucs2length.default)(data8) < 1) {
																validate21.errors = [{
																	instancePath: instancePath + "/entrypoint",
																	schemaPath: "#/properties/entrypoint/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															}
														} else {
															validate21.errors = [{
																instancePath: instancePath + "/entrypoint",
																schemaPath: "#/properties/entrypoint/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.command !== void 0) {
														let data9 = data.command;
														const _errs23 = errors;
														if (errors === errors) {
															if (Array.isArray(data9)) {
																if (data9.length > 128) {
																	validate21.errors = [{
																		instancePath: instancePath + "/command",
																		schemaPath: "#/$defs/Argv/maxItems",
																		keyword: "maxItems",
																		params: { limit: 128 },
																		message: "must NOT have more than 128 items"
																	}];
																	return false;
																} else if (data9.length < 1) {
																	validate21.errors = [{
																		instancePath: instancePath + "/command",
																		schemaPath: "#/$defs/Argv/minItems",
																		keyword: "minItems",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 items"
																	}];
																	return false;
																} else {
																	const len1 = data9.length;
																	for (let i2 = 0; i2 < len1; i2++) {
																		let data10 = data9[i2];
																		const _errs26 = errors;
																		if (errors === _errs26) {
																			if (typeof data10 === "string") {
																				if ((0, import_ucs2length.default)(data10) > 4096) {
																					validate21.errors = [{
																						instancePath: instancePath + "/command/" + i2,
																						schemaPath: "#/$defs/Argv/items/maxLength",
																						keyword: "maxLength",
																						params: { limit: 4096 },
																						message: "must NOT have more than 4096 characters"
																					}];
																					return false;
																				} else if ((0, import_ucs2length.default)(data10) < 1) {
																					validate21.errors = [{
																						instancePath: instancePath + "/command/" + i2,
																						schemaPath: "#/$defs/Argv/items/minLength",
																						keyword: "minLength",
																						params: { limit: 1 },
																						message: "must NOT have fewer than 1 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/command/" + i2,
																					schemaPath: "#/$defs/Argv/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs26 === errors)) break;
																	}
																}
															} else {
																validate21.errors = [{
																	instancePath: instancePath + "/command",
																	schemaPath: "#/$defs/Argv/type",
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
														if (data.dockerfile !== void 0) {
															let data11 = data.dockerfile;
															const _errs28 = errors;
															if (errors === _errs28) {
																if (typeof data11 === "string") {
																	if ((0, import_ucs2length.default)(data11) > 512) {
																		validate21.errors = [{
																			instancePath: instancePath + "/dockerfile",
																			schemaPath: "#/properties/dockerfile/maxLength",
																			keyword: "maxLength",
																			params: { limit: 512 },
																			message: "must NOT have more than 512 characters"
																		}];
																		return false;
																	} else if (!pattern29.test(data11)) {
																		validate21.errors = [{
																			instancePath: instancePath + "/dockerfile",
																			schemaPath: "#/properties/dockerfile/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$" },
																			message: "must match pattern \"^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$\""
																		}];
																		return false;
																	}
																} else {
																	validate21.errors = [{
																		instancePath: instancePath + "/dockerfile",
																		schemaPath: "#/properties/dockerfile/type",
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
															if (data.baseImages !== void 0) {
																let data12 = data.baseImages;
																const _errs30 = errors;
																if (errors === errors) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		const _errs33 = errors;
																		for (const key1 in data12) if (!(key1 === "build" || key1 === "run")) {
																			validate21.errors = [{
																				instancePath: instancePath + "/baseImages",
																				schemaPath: "#/$defs/BaseImages/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key1 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs33 === errors) {
																			if (data12.build !== void 0) {
																				let data13 = data12.build;
																				const _errs34 = errors;
																				if (errors === _errs34) {
																					if (typeof data13 === "string") {
																						if ((0, import_ucs2length.default)(data13) > 512) {
																							validate21.errors = [{
																								instancePath: instancePath + "/baseImages/build",
																								schemaPath: "#/$defs/BaseImages/properties/build/maxLength",
																								keyword: "maxLength",
																								params: { limit: 512 },
																								message: "must NOT have more than 512 characters"
																							}];
																							return false;
																						} else if ((0, import_ucs2length.default)(data13) < 1) {
																							validate21.errors = [{
																								instancePath: instancePath + "/baseImages/build",
																								schemaPath: "#/$defs/BaseImages/properties/build/minLength",
																								keyword: "minLength",
																								params: { limit: 1 },
																								message: "must NOT have fewer than 1 characters"
																							}];
																							return false;
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/baseImages/build",
																							schemaPath: "#/$defs/BaseImages/properties/build/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																				var valid9 = _errs34 === errors;
																			} else var valid9 = true;
																			if (valid9) {
																				if (data12.run !== void 0) {
																					let data14 = data12.run;
																					const _errs36 = errors;
																					if (errors === _errs36) {
																						if (typeof data14 === "string") {
																							if ((0, import_ucs2length.default)(data14) > 512) {
																								validate21.errors = [{
																									instancePath: instancePath + "/baseImages/run",
																									schemaPath: "#/$defs/BaseImages/properties/run/maxLength",
																									keyword: "maxLength",
																									params: { limit: 512 },
																									message: "must NOT have more than 512 characters"
																								}];
																								return false;
																							} else if ((0, import_ucs2length.default)(data14) < 1) {
																								validate21.errors = [{
																									instancePath: instancePath + "/baseImages/run",
																									schemaPath: "#/$defs/BaseImages/properties/run/minLength",
																									keyword: "minLength",
																									params: { limit: 1 },
																									message: "must NOT have fewer than 1 characters"
																								}];
																								return false;
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/baseImages/run",
																								schemaPath: "#/$defs/BaseImages/properties/run/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																					}
																					var valid9 = _errs36 === errors;
																				} else var valid9 = true;
																			}
																		}
																	} else {
																		validate21.errors = [{
																			instancePath: instancePath + "/baseImages",
																			schemaPath: "#/$defs/BaseImages/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs30 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.systemPackages !== void 0) {
																	let data15 = data.systemPackages;
																	const _errs38 = errors;
																	if (errors === errors) {
																		if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																			const _errs41 = errors;
																			for (const key2 in data15) if (!(key2 === "build" || key2 === "run")) {
																				validate21.errors = [{
																					instancePath: instancePath + "/systemPackages",
																					schemaPath: "#/$defs/SystemPackages/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs41 === errors) {
																				if (data15.build !== void 0) {
																					let data16 = data15.build;
																					const _errs42 = errors;
																					if (errors === _errs42) {
																						if (Array.isArray(data16)) {
																							if (data16.length > 64) {
																								validate21.errors = [{
																									instancePath: instancePath + "/systemPackages/build",
																									schemaPath: "#/$defs/SystemPackages/properties/build/maxItems",
																									keyword: "maxItems",
																									params: { limit: 64 },
																									message: "must NOT have more than 64 items"
																								}];
																								return false;
																							} else {
																								const len2 = data16.length;
																								for (let i3 = 0; i3 < len2; i3++) {
																									let data17 = data16[i3];
																									const _errs44 = errors;
																									if (errors === _errs44) {
																										if (typeof data17 === "string") {
																											if ((0, import_ucs2length.default)(data17) > 64) {
																												validate21.errors = [{
																													instancePath: instancePath + "/systemPackages/build/" + i3,
																													schemaPath: "#/$defs/SystemPackages/properties/build/items/maxLength",
																													keyword: "maxLength",
																													params: { limit: 64 },
																													message: "must NOT have more than 64 characters"
																												}];
																												return false;
																											} else if (!pattern32.test(data17)) {
																												validate21.errors = [{
																													instancePath: instancePath + "/systemPackages/build/" + i3,
																													schemaPath: "#/$defs/SystemPackages/properties/build/items/pattern",
																													keyword: "pattern",
																													params: { pattern: "^[a-z0-9][a-z0-9+.-]+$" },
																													message: "must match pattern \"^[a-z0-9][a-z0-9+.-]+$\""
																												}];
																												return false;
																											}
																										} else {
																											validate21.errors = [{
																												instancePath: instancePath + "/systemPackages/build/" + i3,
																												schemaPath: "#/$defs/SystemPackages/properties/build/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																									}
																									if (!(_errs44 === errors)) break;
																								}
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/systemPackages/build",
																								schemaPath: "#/$defs/SystemPackages/properties/build/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid11 = _errs42 === errors;
																				} else var valid11 = true;
																				if (valid11) {
																					if (data15.run !== void 0) {
																						let data18 = data15.run;
																						const _errs46 = errors;
																						if (errors === _errs46) {
																							if (Array.isArray(data18)) {
																								if (data18.length > 64) {
																									validate21.errors = [{
																										instancePath: instancePath + "/systemPackages/run",
																										schemaPath: "#/$defs/SystemPackages/properties/run/maxItems",
																										keyword: "maxItems",
																										params: { limit: 64 },
																										message: "must NOT have more than 64 items"
																									}];
																									return false;
																								} else {
																									const len3 = data18.length;
																									for (let i4 = 0; i4 < len3; i4++) {
																										let data19 = data18[i4];
																										const _errs48 = errors;
																										if (errors === _errs48) {
																											if (typeof data19 === "string") {
																												if ((0, import_ucs2length.default)(data19) > 64) {
																													validate21.errors = [{
																														instancePath: instancePath + "/systemPackages/run/" + i4,
																														schemaPath: "#/$defs/SystemPackages/properties/run/items/maxLength",
																														keyword: "maxLength",
																														params: { limit: 64 },
																														message: "must NOT have more than 64 characters"
																													}];
																													return false;
																												} else if (!pattern32.test(data19)) {
																													validate21.errors = [{
																														instancePath: instancePath + "/systemPackages/run/" + i4,
																														schemaPath: "#/$defs/SystemPackages/properties/run/items/pattern",
																														keyword: "pattern",
																														params: { pattern: "^[a-z0-9][a-z0-9+.-]+$" },
																														message: "must match pattern \"^[a-z0-9][a-z0-9+.-]+$\""
																													}];
																													return false;
																												}
																											} else {
																												validate21.errors = [{
																													instancePath: instancePath + "/systemPackages/run/" + i4,
																													schemaPath: "#/$defs/SystemPackages/properties/run/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																										}
																										if (!(_errs48 === errors)) break;
																									}
																								}
																							} else {
																								validate21.errors = [{
																									instancePath: instancePath + "/systemPackages/run",
																									schemaPath: "#/$defs/SystemPackages/properties/run/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								}];
																								return false;
																							}
																						}
																						var valid11 = _errs46 === errors;
																					} else var valid11 = true;
																				}
																			}
																		} else {
																			validate21.errors = [{
																				instancePath: instancePath + "/systemPackages",
																				schemaPath: "#/$defs/SystemPackages/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs38 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.image !== void 0) {
																		let data20 = data.image;
																		const _errs50 = errors;
																		if (errors === errors) {
																			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																				const _errs53 = errors;
																				for (const key3 in data20) if (!(key3 === "name" || key3 === "digest" || key3 === "automation")) {
																					validate21.errors = [{
																						instancePath: instancePath + "/image",
																						schemaPath: "#/$defs/ImageReference/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key3 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs53 === errors) {
																					if (data20.name !== void 0) {
																						let data21 = data20.name;
																						const _errs54 = errors;
																						if (errors === _errs54) {
																							if (typeof data21 === "string") {
																								if ((0, import_ucs2length.default)(data21) > 255) {
																									validate21.errors = [{
																										instancePath: instancePath + "/image/name",
																										schemaPath: "#/$defs/ImageReference/properties/name/maxLength",
																										keyword: "maxLength",
																										params: { limit: 255 },
																										message: "must NOT have more than 255 characters"
																									}];
																									return false;
																								} else if (!pattern34.test(data21)) {
																									validate21.errors = [{
																										instancePath: instancePath + "/image/name",
																										schemaPath: "#/$defs/ImageReference/properties/name/pattern",
																										keyword: "pattern",
																										params: { pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" },
																										message: "must match pattern \"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$\""
																									}];
																									return false;
																								}
																							} else {
																								validate21.errors = [{
																									instancePath: instancePath + "/image/name",
																									schemaPath: "#/$defs/ImageReference/properties/name/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																						}
																						var valid15 = _errs54 === errors;
																					} else var valid15 = true;
																					if (valid15) {
																						if (data20.digest !== void 0) {
																							let data22 = data20.digest;
																							const _errs56 = errors;
																							if (errors === _errs56) {
																								if (typeof data22 === "string") {
																									if (!pattern35.test(data22)) {
																										validate21.errors = [{
																											instancePath: instancePath + "/image/digest",
																											schemaPath: "#/$defs/ImageReference/properties/digest/pattern",
																											keyword: "pattern",
																											params: { pattern: "^sha256:[0-9a-f]{64}$" },
																											message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																										}];
																										return false;
																									}
																								} else {
																									validate21.errors = [{
																										instancePath: instancePath + "/image/digest",
																										schemaPath: "#/$defs/ImageReference/properties/digest/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																							}
																							var valid15 = _errs56 === errors;
																						} else var valid15 = true;
																						if (valid15) {
																							if (data20.automation !== void 0) {
																								const _errs58 = errors;
																								if (typeof data20.automation !== "boolean") {
																									validate21.errors = [{
																										instancePath: instancePath + "/image/automation",
																										schemaPath: "#/$defs/ImageReference/properties/automation/type",
																										keyword: "type",
																										params: { type: "boolean" },
																										message: "must be boolean"
																									}];
																									return false;
																								}
																								var valid15 = _errs58 === errors;
																							} else var valid15 = true;
																						}
																					}
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/image",
																					schemaPath: "#/$defs/ImageReference/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs50 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.pullSecret !== void 0) {
																			let data24 = data.pullSecret;
																			const _errs60 = errors;
																			if (errors === _errs60) {
																				if (typeof data24 === "string") {
																					if ((0, import_ucs2length.default)(data24) > 253) {
																						validate21.errors = [{
																							instancePath: instancePath + "/pullSecret",
																							schemaPath: "#/properties/pullSecret/maxLength",
																							keyword: "maxLength",
																							params: { limit: 253 },
																							message: "must NOT have more than 253 characters"
																						}];
																						return false;
																					} else if (!pattern17.test(data24)) {
																						validate21.errors = [{
																							instancePath: instancePath + "/pullSecret",
																							schemaPath: "#/properties/pullSecret/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" },
																							message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$\""
																						}];
																						return false;
																					}
																				} else {
																					validate21.errors = [{
																						instancePath: instancePath + "/pullSecret",
																						schemaPath: "#/properties/pullSecret/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs60 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.port !== void 0) {
																				let data25 = data.port;
																				const _errs62 = errors;
																				const _errs64 = errors;
																				let valid17 = false;
																				let passing0 = null;
																				const _errs65 = errors;
																				if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																					const err0 = {
																						instancePath: instancePath + "/port",
																						schemaPath: "#/$defs/Port/oneOf/0/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					};
																					if (vErrors === null) vErrors = [err0];
																					else vErrors.push(err0);
																					errors++;
																				}
																				if (errors === _errs65) {
																					if (typeof data25 == "number" && isFinite(data25)) {
																						if (data25 > 65535 || isNaN(data25)) {
																							const err1 = {
																								instancePath: instancePath + "/port",
																								schemaPath: "#/$defs/Port/oneOf/0/maximum",
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
																						} else if (data25 < 1 || isNaN(data25)) {
																							const err2 = {
																								instancePath: instancePath + "/port",
																								schemaPath: "#/$defs/Port/oneOf/0/minimum",
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
																				var _valid0 = _errs65 === errors;
																				if (_valid0) {
																					valid17 = true;
																					passing0 = 0;
																				}
																				const _errs67 = errors;
																				if (errors === _errs67) {
																					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																						let missing1;
																						if (data25.number === void 0 && (missing1 = "number")) {
																							const err3 = {
																								instancePath: instancePath + "/port",
																								schemaPath: "#/$defs/Port/oneOf/1/required",
																								keyword: "required",
																								params: { missingProperty: missing1 },
																								message: "must have required property '" + missing1 + "'"
																							};
																							if (vErrors === null) vErrors = [err3];
																							else vErrors.push(err3);
																							errors++;
																						} else {
																							const _errs69 = errors;
																							for (const key4 in data25) if (!(key4 === "number" || key4 === "protocol")) {
																								const err4 = {
																									instancePath: instancePath + "/port",
																									schemaPath: "#/$defs/Port/oneOf/1/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key4 },
																									message: "must NOT have additional properties"
																								};
																								if (vErrors === null) vErrors = [err4];
																								else vErrors.push(err4);
																								errors++;
																								break;
																							}
																							if (_errs69 === errors) {
																								if (data25.number !== void 0) {
																									let data26 = data25.number;
																									const _errs70 = errors;
																									if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																										const err5 = {
																											instancePath: instancePath + "/port/number",
																											schemaPath: "#/$defs/Port/oneOf/1/properties/number/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										};
																										if (vErrors === null) vErrors = [err5];
																										else vErrors.push(err5);
																										errors++;
																									}
																									if (errors === _errs70) {
																										if (typeof data26 == "number" && isFinite(data26)) {
																											if (data26 > 65535 || isNaN(data26)) {
																												const err6 = {
																													instancePath: instancePath + "/port/number",
																													schemaPath: "#/$defs/Port/oneOf/1/properties/number/maximum",
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
																											} else if (data26 < 1 || isNaN(data26)) {
																												const err7 = {
																													instancePath: instancePath + "/port/number",
																													schemaPath: "#/$defs/Port/oneOf/1/properties/number/minimum",
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
																									var valid18 = _errs70 === errors;
																								} else var valid18 = true;
																								if (valid18) {
																									if (data25.protocol !== void 0) {
																										let data27 = data25.protocol;
																										const _errs72 = errors;
																										if (typeof data27 !== "string") {
																											const err8 = {
																												instancePath: instancePath + "/port/protocol",
																												schemaPath: "#/$defs/Port/oneOf/1/properties/protocol/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err8];
																											else vErrors.push(err8);
																											errors++;
																										}
																										if (!(data27 === "http" || data27 === "grpc" || data27 === "tcp")) {
																											const err9 = {
																												instancePath: instancePath + "/port/protocol",
																												schemaPath: "#/$defs/Port/oneOf/1/properties/protocol/enum",
																												keyword: "enum",
																												params: { allowedValues: schema40.oneOf[1].properties.protocol.enum },
																												message: "must be equal to one of the allowed values"
																											};
																											if (vErrors === null) vErrors = [err9];
																											else vErrors.push(err9);
																											errors++;
																										}
																										var valid18 = _errs72 === errors;
																									} else var valid18 = true;
																								}
																							}
																						}
																					} else {
																						const err10 = {
																							instancePath: instancePath + "/port",
																							schemaPath: "#/$defs/Port/oneOf/1/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						};
																						if (vErrors === null) vErrors = [err10];
																						else vErrors.push(err10);
																						errors++;
																					}
																				}
																				var _valid0 = _errs67 === errors;
																				if (_valid0 && valid17) {
																					valid17 = false;
																					passing0 = [passing0, 1];
																				} else if (_valid0) {
																					valid17 = true;
																					passing0 = 1;
																				}
																				if (!valid17) {
																					const err11 = {
																						instancePath: instancePath + "/port",
																						schemaPath: "#/$defs/Port/oneOf",
																						keyword: "oneOf",
																						params: { passingSchemas: passing0 },
																						message: "must match exactly one schema in oneOf"
																					};
																					if (vErrors === null) vErrors = [err11];
																					else vErrors.push(err11);
																					errors++;
																					validate21.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs64;
																					if (vErrors !== null) {
																						if (_errs64) vErrors.length = _errs64;
																						else vErrors = null;
																					}
																				}
																				var valid0 = _errs62 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.uses !== void 0) {
																					let data28 = data.uses;
																					const _errs74 = errors;
																					if (errors === _errs74) {
																						if (Array.isArray(data28)) {
																							if (data28.length > 128) {
																								validate21.errors = [{
																									instancePath: instancePath + "/uses",
																									schemaPath: "#/properties/uses/maxItems",
																									keyword: "maxItems",
																									params: { limit: 128 },
																									message: "must NOT have more than 128 items"
																								}];
																								return false;
																							} else {
																								var valid19 = true;
																								const len4 = data28.length;
																								for (let i5 = 0; i5 < len4; i5++) {
																									let data29 = data28[i5];
																									const _errs76 = errors;
																									if (errors === errors) {
																										if (typeof data29 === "string") {
																											if ((0, import_ucs2length.default)(data29) > 92) {
																												validate21.errors = [{
																													instancePath: instancePath + "/uses/" + i5,
																													schemaPath: "#/$defs/ServiceReference/maxLength",
																													keyword: "maxLength",
																													params: { limit: 92 },
																													message: "must NOT have more than 92 characters"
																												}];
																												return false;
																											} else if (!pattern37.test(data29)) {
																												validate21.errors = [{
																													instancePath: instancePath + "/uses/" + i5,
																													schemaPath: "#/$defs/ServiceReference/pattern",
																													keyword: "pattern",
																													params: { pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																													message: "must match pattern \"^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																												}];
																												return false;
																											}
																										} else {
																											validate21.errors = [{
																												instancePath: instancePath + "/uses/" + i5,
																												schemaPath: "#/$defs/ServiceReference/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																									}
																									var valid19 = _errs76 === errors;
																									if (!valid19) break;
																								}
																								if (valid19) {
																									let i6 = data28.length;
																									let j1;
																									if (i6 > 1) {
																										outer1: for (; i6--;) for (j1 = i6; j1--;) if (equal(data28[i6], data28[j1])) {
																											validate21.errors = [{
																												instancePath: instancePath + "/uses",
																												schemaPath: "#/properties/uses/uniqueItems",
																												keyword: "uniqueItems",
																												params: {
																													i: i6,
																													j: j1
																												},
																												message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)"
																											}];
																											return false;
																										}
																									}
																								}
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/uses",
																								schemaPath: "#/properties/uses/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs74 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.allow !== void 0) {
																						let data30 = data.allow;
																						const _errs79 = errors;
																						if (errors === _errs79) {
																							if (Array.isArray(data30)) {
																								if (data30.length > 128) {
																									validate21.errors = [{
																										instancePath: instancePath + "/allow",
																										schemaPath: "#/properties/allow/maxItems",
																										keyword: "maxItems",
																										params: { limit: 128 },
																										message: "must NOT have more than 128 items"
																									}];
																									return false;
																								} else {
																									var valid22 = true;
																									const len5 = data30.length;
																									for (let i7 = 0; i7 < len5; i7++) {
																										let data31 = data30[i7];
																										const _errs81 = errors;
																										if (errors === errors) {
																											if (typeof data31 === "string") {
																												if ((0, import_ucs2length.default)(data31) > 92) {
																													validate21.errors = [{
																														instancePath: instancePath + "/allow/" + i7,
																														schemaPath: "#/$defs/ServiceReference/maxLength",
																														keyword: "maxLength",
																														params: { limit: 92 },
																														message: "must NOT have more than 92 characters"
																													}];
																													return false;
																												} else if (!pattern37.test(data31)) {
																													validate21.errors = [{
																														instancePath: instancePath + "/allow/" + i7,
																														schemaPath: "#/$defs/ServiceReference/pattern",
																														keyword: "pattern",
																														params: { pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																														message: "must match pattern \"^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																													}];
																													return false;
																												}
																											} else {
																												validate21.errors = [{
																													instancePath: instancePath + "/allow/" + i7,
																													schemaPath: "#/$defs/ServiceReference/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																										}
																										var valid22 = _errs81 === errors;
																										if (!valid22) break;
																									}
																									if (valid22) {
																										let i8 = data30.length;
																										let j2;
																										if (i8 > 1) {
																											outer2: for (; i8--;) for (j2 = i8; j2--;) if (equal(data30[i8], data30[j2])) {
																												validate21.errors = [{
																													instancePath: instancePath + "/allow",
																													schemaPath: "#/properties/allow/uniqueItems",
																													keyword: "uniqueItems",
																													params: {
																														i: i8,
																														j: j2
																													},
																													message: "must NOT have duplicate items (items ## " + j2 + " and " + i8 + " are identical)"
																												}];
																												return false;
																											}
																										}
																									}
																								}
																							} else {
																								validate21.errors = [{
																									instancePath: instancePath + "/allow",
																									schemaPath: "#/properties/allow/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs79 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.env !== void 0) {
																							const _errs84 = errors;
																							if (!validate22(data.env, {
																								instancePath: instancePath + "/env",
																								parentData: data,
																								parentDataProperty: "env",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																								errors = vErrors.length;
																							}
																							var valid0 = _errs84 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.files !== void 0) {
																								let data33 = data.files;
																								const _errs85 = errors;
																								if (errors === _errs85) {
																									if (Array.isArray(data33)) {
																										if (data33.length > 64) {
																											validate21.errors = [{
																												instancePath: instancePath + "/files",
																												schemaPath: "#/properties/files/maxItems",
																												keyword: "maxItems",
																												params: { limit: 64 },
																												message: "must NOT have more than 64 items"
																											}];
																											return false;
																										} else {
																											const len6 = data33.length;
																											for (let i9 = 0; i9 < len6; i9++) {
																												const _errs87 = errors;
																												if (!validate24(data33[i9], {
																													instancePath: instancePath + "/files/" + i9,
																													parentData: data33,
																													parentDataProperty: i9,
																													rootData,
																													dynamicAnchors
																												})) {
																													vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs87 === errors)) break;
																											}
																										}
																									} else {
																										validate21.errors = [{
																											instancePath: instancePath + "/files",
																											schemaPath: "#/properties/files/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs85 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.replicas !== void 0) {
																									let data35 = data.replicas;
																									const _errs88 = errors;
																									if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																										validate21.errors = [{
																											instancePath: instancePath + "/replicas",
																											schemaPath: "#/properties/replicas/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs88) {
																										if (typeof data35 == "number" && isFinite(data35)) {
																											if (data35 > 1e3 || isNaN(data35)) {
																												validate21.errors = [{
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
																											} else if (data35 < 0 || isNaN(data35)) {
																												validate21.errors = [{
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
																									var valid0 = _errs88 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.autoscale !== void 0) {
																										let data36 = data.autoscale;
																										const _errs90 = errors;
																										if (errors === errors) {
																											if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																												let missing2;
																												if (data36.max === void 0 && (missing2 = "max")) {
																													validate21.errors = [{
																														instancePath: instancePath + "/autoscale",
																														schemaPath: "#/$defs/Autoscale/required",
																														keyword: "required",
																														params: { missingProperty: missing2 },
																														message: "must have required property '" + missing2 + "'"
																													}];
																													return false;
																												} else {
																													const _errs93 = errors;
																													for (const key5 in data36) if (!(key5 === "min" || key5 === "max" || key5 === "cpu" || key5 === "memory")) {
																														validate21.errors = [{
																															instancePath: instancePath + "/autoscale",
																															schemaPath: "#/$defs/Autoscale/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key5 },
																															message: "must NOT have additional properties"
																														}];
																														return false;
																													}
																													if (_errs93 === errors) {
																														if (data36.min !== void 0) {
																															let data37 = data36.min;
																															const _errs94 = errors;
																															if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																																validate21.errors = [{
																																	instancePath: instancePath + "/autoscale/min",
																																	schemaPath: "#/$defs/Autoscale/properties/min/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs94) {
																																if (typeof data37 == "number" && isFinite(data37)) {
																																	if (data37 > 1e3 || isNaN(data37)) {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/autoscale/min",
																																			schemaPath: "#/$defs/Autoscale/properties/min/maximum",
																																			keyword: "maximum",
																																			params: {
																																				comparison: "<=",
																																				limit: 1e3
																																			},
																																			message: "must be <= 1000"
																																		}];
																																		return false;
																																	} else if (data37 < 1 || isNaN(data37)) {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/autoscale/min",
																																			schemaPath: "#/$defs/Autoscale/properties/min/minimum",
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
																															var valid27 = _errs94 === errors;
																														} else var valid27 = true;
																														if (valid27) {
																															if (data36.max !== void 0) {
																																let data38 = data36.max;
																																const _errs96 = errors;
																																if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/autoscale/max",
																																		schemaPath: "#/$defs/Autoscale/properties/max/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs96) {
																																	if (typeof data38 == "number" && isFinite(data38)) {
																																		if (data38 > 1e3 || isNaN(data38)) {
																																			validate21.errors = [{
																																				instancePath: instancePath + "/autoscale/max",
																																				schemaPath: "#/$defs/Autoscale/properties/max/maximum",
																																				keyword: "maximum",
																																				params: {
																																					comparison: "<=",
																																					limit: 1e3
																																				},
																																				message: "must be <= 1000"
																																			}];
																																			return false;
																																		} else if (data38 < 1 || isNaN(data38)) {
																																			validate21.errors = [{
																																				instancePath: instancePath + "/autoscale/max",
																																				schemaPath: "#/$defs/Autoscale/properties/max/minimum",
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
																																var valid27 = _errs96 === errors;
																															} else var valid27 = true;
																															if (valid27) {
																																if (data36.cpu !== void 0) {
																																	let data39 = data36.cpu;
																																	const _errs98 = errors;
																																	if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/autoscale/cpu",
																																			schemaPath: "#/$defs/Autoscale/properties/cpu/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (errors === _errs98) {
																																		if (typeof data39 == "number" && isFinite(data39)) {
																																			if (data39 > 100 || isNaN(data39)) {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/autoscale/cpu",
																																					schemaPath: "#/$defs/Autoscale/properties/cpu/maximum",
																																					keyword: "maximum",
																																					params: {
																																						comparison: "<=",
																																						limit: 100
																																					},
																																					message: "must be <= 100"
																																				}];
																																				return false;
																																			} else if (data39 < 1 || isNaN(data39)) {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/autoscale/cpu",
																																					schemaPath: "#/$defs/Autoscale/properties/cpu/minimum",
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
																																	var valid27 = _errs98 === errors;
																																} else var valid27 = true;
																																if (valid27) {
																																	if (data36.memory !== void 0) {
																																		let data40 = data36.memory;
																																		const _errs100 = errors;
																																		if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
																																			validate21.errors = [{
																																				instancePath: instancePath + "/autoscale/memory",
																																				schemaPath: "#/$defs/Autoscale/properties/memory/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (errors === _errs100) {
																																			if (typeof data40 == "number" && isFinite(data40)) {
																																				if (data40 > 100 || isNaN(data40)) {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/autoscale/memory",
																																						schemaPath: "#/$defs/Autoscale/properties/memory/maximum",
																																						keyword: "maximum",
																																						params: {
																																							comparison: "<=",
																																							limit: 100
																																						},
																																						message: "must be <= 100"
																																					}];
																																					return false;
																																				} else if (data40 < 1 || isNaN(data40)) {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/autoscale/memory",
																																						schemaPath: "#/$defs/Autoscale/properties/memory/minimum",
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
																																		var valid27 = _errs100 === errors;
																																	} else var valid27 = true;
																																}
																															}
																														}
																													}
																												}
																											} else {
																												validate21.errors = [{
																													instancePath: instancePath + "/autoscale",
																													schemaPath: "#/$defs/Autoscale/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																										}
																										var valid0 = _errs90 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.podDisruptionBudget !== void 0) {
																											let data41 = data.podDisruptionBudget;
																											const _errs102 = errors;
																											if (errors === _errs102) {
																												if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
																													if (Object.keys(data41).length > 1) {
																														validate21.errors = [{
																															instancePath: instancePath + "/podDisruptionBudget",
																															schemaPath: "#/properties/podDisruptionBudget/maxProperties",
																															keyword: "maxProperties",
																															params: { limit: 1 },
																															message: "must NOT have more than 1 properties"
																														}];
																														return false;
																													} else if (Object.keys(data41).length < 1) {
																														validate21.errors = [{
																															instancePath: instancePath + "/podDisruptionBudget",
																															schemaPath: "#/properties/podDisruptionBudget/minProperties",
																															keyword: "minProperties",
																															params: { limit: 1 },
																															message: "must NOT have fewer than 1 properties"
																														}];
																														return false;
																													} else {
																														const _errs104 = errors;
																														for (const key6 in data41) if (!(key6 === "minAvailable" || key6 === "maxUnavailable")) {
																															validate21.errors = [{
																																instancePath: instancePath + "/podDisruptionBudget",
																																schemaPath: "#/properties/podDisruptionBudget/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key6 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (_errs104 === errors) {
																															if (data41.minAvailable !== void 0) {
																																let data42 = data41.minAvailable;
																																const _errs105 = errors;
																																if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/podDisruptionBudget/minAvailable",
																																		schemaPath: "#/properties/podDisruptionBudget/properties/minAvailable/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs105) {
																																	if (typeof data42 == "number" && isFinite(data42)) {
																																		if (data42 > 1e3 || isNaN(data42)) {
																																			validate21.errors = [{
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
																																		} else if (data42 < 0 || isNaN(data42)) {
																																			validate21.errors = [{
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
																																var valid28 = _errs105 === errors;
																															} else var valid28 = true;
																															if (valid28) {
																																if (data41.maxUnavailable !== void 0) {
																																	let data43 = data41.maxUnavailable;
																																	const _errs107 = errors;
																																	if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/podDisruptionBudget/maxUnavailable",
																																			schemaPath: "#/properties/podDisruptionBudget/properties/maxUnavailable/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (errors === _errs107) {
																																		if (typeof data43 == "number" && isFinite(data43)) {
																																			if (data43 > 1e3 || isNaN(data43)) {
																																				validate21.errors = [{
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
																																			} else if (data43 < 0 || isNaN(data43)) {
																																				validate21.errors = [{
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
																																	var valid28 = _errs107 === errors;
																																} else var valid28 = true;
																															}
																														}
																													}
																												} else {
																													validate21.errors = [{
																														instancePath: instancePath + "/podDisruptionBudget",
																														schemaPath: "#/properties/podDisruptionBudget/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											var valid0 = _errs102 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.resources !== void 0) {
																												const _errs109 = errors;
																												if (!validate26(data.resources, {
																													instancePath: instancePath + "/resources",
																													parentData: data,
																													parentDataProperty: "resources",
																													rootData,
																													dynamicAnchors
																												})) {
																													vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs109 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.expose !== void 0) {
																													let data45 = data.expose;
																													const _errs110 = errors;
																													if (errors === errors) {
																														if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																															let missing3;
																															if (data45.host === void 0 && (missing3 = "host")) {
																																validate21.errors = [{
																																	instancePath: instancePath + "/expose",
																																	schemaPath: "#/$defs/Expose/required",
																																	keyword: "required",
																																	params: { missingProperty: missing3 },
																																	message: "must have required property '" + missing3 + "'"
																																}];
																																return false;
																															} else {
																																const _errs113 = errors;
																																for (const key7 in data45) if (!(key7 === "host" || key7 === "path" || key7 === "entryPoints" || key7 === "tls")) {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/expose",
																																		schemaPath: "#/$defs/Expose/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key7 },
																																		message: "must NOT have additional properties"
																																	}];
																																	return false;
																																}
																																if (_errs113 === errors) {
																																	if (data45.host !== void 0) {
																																		let data46 = data45.host;
																																		const _errs114 = errors;
																																		if (errors === _errs114) {
																																			if (typeof data46 === "string") {
																																				if ((0, import_ucs2length.default)(data46) > 253) {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/expose/host",
																																						schemaPath: "#/$defs/Expose/properties/host/maxLength",
																																						keyword: "maxLength",
																																						params: { limit: 253 },
																																						message: "must NOT have more than 253 characters"
																																					}];
																																					return false;
																																				} else if (!pattern45.test(data46)) {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/expose/host",
																																						schemaPath: "#/$defs/Expose/properties/host/pattern",
																																						keyword: "pattern",
																																						params: { pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$" },
																																						message: "must match pattern \"^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$\""
																																					}];
																																					return false;
																																				}
																																			} else {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/expose/host",
																																					schemaPath: "#/$defs/Expose/properties/host/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid30 = _errs114 === errors;
																																	} else var valid30 = true;
																																	if (valid30) {
																																		if (data45.path !== void 0) {
																																			let data47 = data45.path;
																																			const _errs116 = errors;
																																			if (errors === _errs116) {
																																				if (typeof data47 === "string") {
																																					if ((0, import_ucs2length.default)(data47) > 512) {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/expose/path",
																																							schemaPath: "#/$defs/Expose/properties/path/maxLength",
																																							keyword: "maxLength",
																																							params: { limit: 512 },
																																							message: "must NOT have more than 512 characters"
																																						}];
																																						return false;
																																					} else if (!pattern46.test(data47)) {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/expose/path",
																																							schemaPath: "#/$defs/Expose/properties/path/pattern",
																																							keyword: "pattern",
																																							params: { pattern: "^/[A-Za-z0-9._~/-]*$" },
																																							message: "must match pattern \"^/[A-Za-z0-9._~/-]*$\""
																																						}];
																																						return false;
																																					}
																																				} else {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/expose/path",
																																						schemaPath: "#/$defs/Expose/properties/path/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid30 = _errs116 === errors;
																																		} else var valid30 = true;
																																		if (valid30) {
																																			if (data45.entryPoints !== void 0) {
																																				let data48 = data45.entryPoints;
																																				const _errs118 = errors;
																																				if (errors === _errs118) {
																																					if (Array.isArray(data48)) {
																																						if (data48.length > 8) {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/expose/entryPoints",
																																								schemaPath: "#/$defs/Expose/properties/entryPoints/maxItems",
																																								keyword: "maxItems",
																																								params: { limit: 8 },
																																								message: "must NOT have more than 8 items"
																																							}];
																																							return false;
																																						} else if (data48.length < 1) {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/expose/entryPoints",
																																								schemaPath: "#/$defs/Expose/properties/entryPoints/minItems",
																																								keyword: "minItems",
																																								params: { limit: 1 },
																																								message: "must NOT have fewer than 1 items"
																																							}];
																																							return false;
																																						} else {
																																							const len7 = data48.length;
																																							for (let i10 = 0; i10 < len7; i10++) {
																																								let data49 = data48[i10];
																																								const _errs120 = errors;
																																								if (errors === _errs120) {
																																									if (typeof data49 === "string") {
																																										if ((0, import_ucs2length.default)(data49) > 63) {
																																											validate21.errors = [{
																																												instancePath: instancePath + "/expose/entryPoints/" + i10,
																																												schemaPath: "#/$defs/Expose/properties/entryPoints/items/maxLength",
																																												keyword: "maxLength",
																																												params: { limit: 63 },
																																												message: "must NOT have more than 63 characters"
																																											}];
																																											return false;
																																										} else if (!pattern47.test(data49)) {
																																											validate21.errors = [{
																																												instancePath: instancePath + "/expose/entryPoints/" + i10,
																																												schemaPath: "#/$defs/Expose/properties/entryPoints/items/pattern",
																																												keyword: "pattern",
																																												params: { pattern: "^[a-z0-9-]+$" },
																																												message: "must match pattern \"^[a-z0-9-]+$\""
																																											}];
																																											return false;
																																										}
																																									} else {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/expose/entryPoints/" + i10,
																																											schemaPath: "#/$defs/Expose/properties/entryPoints/items/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										}];
																																										return false;
																																									}
																																								}
																																								if (!(_errs120 === errors)) break;
																																							}
																																						}
																																					} else {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/expose/entryPoints",
																																							schemaPath: "#/$defs/Expose/properties/entryPoints/type",
																																							keyword: "type",
																																							params: { type: "array" },
																																							message: "must be array"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid30 = _errs118 === errors;
																																			} else var valid30 = true;
																																			if (valid30) {
																																				if (data45.tls !== void 0) {
																																					let data50 = data45.tls;
																																					const _errs122 = errors;
																																					const _errs123 = errors;
																																					let valid32 = false;
																																					let passing1 = null;
																																					const _errs124 = errors;
																																					if (typeof data50 !== "boolean") {
																																						const err12 = {
																																							instancePath: instancePath + "/expose/tls",
																																							schemaPath: "#/$defs/Expose/properties/tls/oneOf/0/type",
																																							keyword: "type",
																																							params: { type: "boolean" },
																																							message: "must be boolean"
																																						};
																																						if (vErrors === null) vErrors = [err12];
																																						else vErrors.push(err12);
																																						errors++;
																																					}
																																					var _valid1 = _errs124 === errors;
																																					if (_valid1) {
																																						valid32 = true;
																																						passing1 = 0;
																																					}
																																					const _errs126 = errors;
																																					if (errors === _errs126) {
																																						if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
																																							let missing4;
																																							if (data50.secret === void 0 && (missing4 = "secret")) {
																																								const err13 = {
																																									instancePath: instancePath + "/expose/tls",
																																									schemaPath: "#/$defs/Expose/properties/tls/oneOf/1/required",
																																									keyword: "required",
																																									params: { missingProperty: missing4 },
																																									message: "must have required property '" + missing4 + "'"
																																								};
																																								if (vErrors === null) vErrors = [err13];
																																								else vErrors.push(err13);
																																								errors++;
																																							} else {
																																								const _errs128 = errors;
																																								for (const key8 in data50) if (!(key8 === "secret")) {
																																									const err14 = {
																																										instancePath: instancePath + "/expose/tls",
																																										schemaPath: "#/$defs/Expose/properties/tls/oneOf/1/additionalProperties",
																																										keyword: "additionalProperties",
																																										params: { additionalProperty: key8 },
																																										message: "must NOT have additional properties"
																																									};
																																									if (vErrors === null) vErrors = [err14];
																																									else vErrors.push(err14);
																																									errors++;
																																									break;
																																								}
																																								if (_errs128 === errors) {
																																									if (data50.secret !== void 0) {
																																										let data51 = data50.secret;
																																										if (errors === errors) {
																																											if (typeof data51 === "string") {
																																												if ((0, import_ucs2length.default)(data51) > 253) {
																																													const err15 = {
																																														instancePath: instancePath + "/expose/tls/secret",
																																														schemaPath: "#/$defs/Expose/properties/tls/oneOf/1/properties/secret/maxLength",
																																														keyword: "maxLength",
																																														params: { limit: 253 },
																																														message: "must NOT have more than 253 characters"
																																													};
																																													if (vErrors === null) vErrors = [err15];
																																													else vErrors.push(err15);
																																													errors++;
																																												} else if ((0, import_ucs2length.default)(data51) < 1) {
																																													const err16 = {
																																														instancePath: instancePath + "/expose/tls/secret",
																																														schemaPath: "#/$defs/Expose/properties/tls/oneOf/1/properties/secret/minLength",
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
																																													instancePath: instancePath + "/expose/tls/secret",
																																													schemaPath: "#/$defs/Expose/properties/tls/oneOf/1/properties/secret/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												};
																																												if (vErrors === null) vErrors = [err17];
																																												else vErrors.push(err17);
																																												errors++;
																																											}
																																										}
																																									}
																																								}
																																							}
																																						} else {
																																							const err18 = {
																																								instancePath: instancePath + "/expose/tls",
																																								schemaPath: "#/$defs/Expose/properties/tls/oneOf/1/type",
																																								keyword: "type",
																																								params: { type: "object" },
																																								message: "must be object"
																																							};
																																							if (vErrors === null) vErrors = [err18];
																																							else vErrors.push(err18);
																																							errors++;
																																						}
																																					}
																																					var _valid1 = _errs126 === errors;
																																					if (_valid1 && valid32) {
																																						valid32 = false;
																																						passing1 = [passing1, 1];
																																					} else {
																																						if (_valid1) {
																																							valid32 = true;
																																							passing1 = 1;
																																							var props2 = true;
																																						}
																																						const _errs131 = errors;
																																						if (errors === _errs131) {
																																							if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
																																								let missing5;
																																								if (data50.resolver === void 0 && (missing5 = "resolver")) {
																																									const err19 = {
																																										instancePath: instancePath + "/expose/tls",
																																										schemaPath: "#/$defs/Expose/properties/tls/oneOf/2/required",
																																										keyword: "required",
																																										params: { missingProperty: missing5 },
																																										message: "must have required property '" + missing5 + "'"
																																									};
																																									if (vErrors === null) vErrors = [err19];
																																									else vErrors.push(err19);
																																									errors++;
																																								} else {
																																									const _errs133 = errors;
																																									for (const key9 in data50) if (!(key9 === "resolver")) {
																																										const err20 = {
																																											instancePath: instancePath + "/expose/tls",
																																											schemaPath: "#/$defs/Expose/properties/tls/oneOf/2/additionalProperties",
																																											keyword: "additionalProperties",
																																											params: { additionalProperty: key9 },
																																											message: "must NOT have additional properties"
																																										};
																																										if (vErrors === null) vErrors = [err20];
																																										else vErrors.push(err20);
																																										errors++;
																																										break;
																																									}
																																									if (_errs133 === errors) {
																																										if (data50.resolver !== void 0) {
																																											let data52 = data50.resolver;
																																											if (errors === errors) {
																																												if (typeof data52 === "string") {
																																													if ((0, import_ucs2length.default)(data52) > 63) {
																																														const err21 = {
																																															instancePath: instancePath + "/expose/tls/resolver",
																																															schemaPath: "#/$defs/Expose/properties/tls/oneOf/2/properties/resolver/maxLength",
																																															keyword: "maxLength",
																																															params: { limit: 63 },
																																															message: "must NOT have more than 63 characters"
																																														};
																																														if (vErrors === null) vErrors = [err21];
																																														else vErrors.push(err21);
																																														errors++;
																																													} else if (!pattern48.test(data52)) {
																																														const err22 = {
																																															instancePath: instancePath + "/expose/tls/resolver",
																																															schemaPath: "#/$defs/Expose/properties/tls/oneOf/2/properties/resolver/pattern",
																																															keyword: "pattern",
																																															params: { pattern: "^[A-Za-z0-9_-]+$" },
																																															message: "must match pattern \"^[A-Za-z0-9_-]+$\""
																																														};
																																														if (vErrors === null) vErrors = [err22];
																																														else vErrors.push(err22);
																																														errors++;
																																													}
																																												} else {
																																													const err23 = {
																																														instancePath: instancePath + "/expose/tls/resolver",
																																														schemaPath: "#/$defs/Expose/properties/tls/oneOf/2/properties/resolver/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													};
																																													if (vErrors === null) vErrors = [err23];
																																													else vErrors.push(err23);
																																													errors++;
																																												}
																																											}
																																										}
																																									}
																																								}
																																							} else {
																																								const err24 = {
																																									instancePath: instancePath + "/expose/tls",
																																									schemaPath: "#/$defs/Expose/properties/tls/oneOf/2/type",
																																									keyword: "type",
																																									params: { type: "object" },
																																									message: "must be object"
																																								};
																																								if (vErrors === null) vErrors = [err24];
																																								else vErrors.push(err24);
																																								errors++;
																																							}
																																						}
																																						var _valid1 = _errs131 === errors;
																																						if (_valid1 && valid32) {
																																							valid32 = false;
																																							passing1 = [passing1, 2];
																																						} else if (_valid1) {
																																							valid32 = true;
																																							passing1 = 2;
																																							if (props2 !== true) props2 = true;
																																						}
																																					}
																																					if (!valid32) {
																																						const err25 = {
																																							instancePath: instancePath + "/expose/tls",
																																							schemaPath: "#/$defs/Expose/properties/tls/oneOf",
																																							keyword: "oneOf",
																																							params: { passingSchemas: passing1 },
																																							message: "must match exactly one schema in oneOf"
																																						};
																																						if (vErrors === null) vErrors = [err25];
																																						else vErrors.push(err25);
																																						errors++;
																																						validate21.errors = vErrors;
																																						return false;
																																					} else {
																																						errors = _errs123;
																																						if (vErrors !== null) {
																																							if (_errs123) vErrors.length = _errs123;
																																							else vErrors = null;
																																						}
																																					}
																																					var valid30 = _errs122 === errors;
																																				} else var valid30 = true;
																																			}
																																		}
																																	}
																																}
																															}
																														} else {
																															validate21.errors = [{
																																instancePath: instancePath + "/expose",
																																schemaPath: "#/$defs/Expose/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs110 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.probe !== void 0) {
																														const _errs136 = errors;
																														if (!validate28(data.probe, {
																															instancePath: instancePath + "/probe",
																															parentData: data,
																															parentDataProperty: "probe",
																															rootData,
																															dynamicAnchors
																														})) {
																															vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																															errors = vErrors.length;
																														}
																														var valid0 = _errs136 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.volumes !== void 0) {
																															let data54 = data.volumes;
																															const _errs137 = errors;
																															if (errors === _errs137) {
																																if (Array.isArray(data54)) {
																																	if (data54.length > 64) {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/volumes",
																																			schemaPath: "#/properties/volumes/maxItems",
																																			keyword: "maxItems",
																																			params: { limit: 64 },
																																			message: "must NOT have more than 64 items"
																																		}];
																																		return false;
																																	} else {
																																		const len8 = data54.length;
																																		for (let i11 = 0; i11 < len8; i11++) {
																																			const _errs139 = errors;
																																			if (!validate30(data54[i11], {
																																				instancePath: instancePath + "/volumes/" + i11,
																																				parentData: data54,
																																				parentDataProperty: i11,
																																				rootData,
																																				dynamicAnchors
																																			})) {
																																				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs139 === errors)) break;
																																		}
																																	}
																																} else {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/volumes",
																																		schemaPath: "#/properties/volumes/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid0 = _errs137 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.egress !== void 0) {
																																let data56 = data.egress;
																																const _errs140 = errors;
																																if (errors === _errs140) {
																																	if (Array.isArray(data56)) {
																																		if (data56.length > 128) {
																																			validate21.errors = [{
																																				instancePath: instancePath + "/egress",
																																				schemaPath: "#/properties/egress/maxItems",
																																				keyword: "maxItems",
																																				params: { limit: 128 },
																																				message: "must NOT have more than 128 items"
																																			}];
																																			return false;
																																		} else {
																																			const len9 = data56.length;
																																			for (let i12 = 0; i12 < len9; i12++) {
																																				let data57 = data56[i12];
																																				const _errs142 = errors;
																																				const _errs144 = errors;
																																				let valid38 = false;
																																				let passing2 = null;
																																				const _errs145 = errors;
																																				if (errors === _errs145) {
																																					if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
																																						let missing6;
																																						if (data57.host === void 0 && (missing6 = "host") || data57.port === void 0 && (missing6 = "port")) {
																																							const err26 = {
																																								instancePath: instancePath + "/egress/" + i12,
																																								schemaPath: "#/$defs/Egress/oneOf/0/required",
																																								keyword: "required",
																																								params: { missingProperty: missing6 },
																																								message: "must have required property '" + missing6 + "'"
																																							};
																																							if (vErrors === null) vErrors = [err26];
																																							else vErrors.push(err26);
																																							errors++;
																																						} else {
																																							const _errs147 = errors;
																																							for (const key10 in data57) if (!(key10 === "host" || key10 === "port" || key10 === "protocol")) {
																																								const err27 = {
																																									instancePath: instancePath + "/egress/" + i12,
																																									schemaPath: "#/$defs/Egress/oneOf/0/additionalProperties",
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key10 },
																																									message: "must NOT have additional properties"
																																								};
																																								if (vErrors === null) vErrors = [err27];
																																								else vErrors.push(err27);
																																								errors++;
																																								break;
																																							}
																																							if (_errs147 === errors) {
																																								if (data57.host !== void 0) {
																																									let data58 = data57.host;
																																									const _errs148 = errors;
																																									if (errors === _errs148) {
																																										if (typeof data58 === "string") {
																																											if (!pattern57.test(data58)) {
																																												const err28 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/host",
																																													schemaPath: "#/$defs/Egress/oneOf/0/properties/host/pattern",
																																													keyword: "pattern",
																																													params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$" },
																																													message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$\""
																																												};
																																												if (vErrors === null) vErrors = [err28];
																																												else vErrors.push(err28);
																																												errors++;
																																											}
																																										} else {
																																											const err29 = {
																																												instancePath: instancePath + "/egress/" + i12 + "/host",
																																												schemaPath: "#/$defs/Egress/oneOf/0/properties/host/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											};
																																											if (vErrors === null) vErrors = [err29];
																																											else vErrors.push(err29);
																																											errors++;
																																										}
																																									}
																																									var valid39 = _errs148 === errors;
																																								} else var valid39 = true;
																																								if (valid39) {
																																									if (data57.port !== void 0) {
																																										let data59 = data57.port;
																																										const _errs150 = errors;
																																										if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
																																											const err30 = {
																																												instancePath: instancePath + "/egress/" + i12 + "/port",
																																												schemaPath: "#/$defs/Egress/oneOf/0/properties/port/type",
																																												keyword: "type",
																																												params: { type: "integer" },
																																												message: "must be integer"
																																											};
																																											if (vErrors === null) vErrors = [err30];
																																											else vErrors.push(err30);
																																											errors++;
																																										}
																																										if (errors === _errs150) {
																																											if (typeof data59 == "number" && isFinite(data59)) {
																																												if (data59 > 65535 || isNaN(data59)) {
																																													const err31 = {
																																														instancePath: instancePath + "/egress/" + i12 + "/port",
																																														schemaPath: "#/$defs/Egress/oneOf/0/properties/port/maximum",
																																														keyword: "maximum",
																																														params: {
																																															comparison: "<=",
																																															limit: 65535
																																														},
																																														message: "must be <= 65535"
																																													};
																																													if (vErrors === null) vErrors = [err31];
																																													else vErrors.push(err31);
																																													errors++;
																																												} else if (data59 < 1 || isNaN(data59)) {
																																													const err32 = {
																																														instancePath: instancePath + "/egress/" + i12 + "/port",
																																														schemaPath: "#/$defs/Egress/oneOf/0/properties/port/minimum",
																																														keyword: "minimum",
																																														params: {
																																															comparison: ">=",
																																															limit: 1
																																														},
																																														message: "must be >= 1"
																																													};
																																													if (vErrors === null) vErrors = [err32];
																																													else vErrors.push(err32);
																																													errors++;
																																												}
																																											}
																																										}
																																										var valid39 = _errs150 === errors;
																																									} else var valid39 = true;
																																									if (valid39) {
																																										if (data57.protocol !== void 0) {
																																											let data60 = data57.protocol;
																																											const _errs152 = errors;
																																											if (typeof data60 !== "string") {
																																												const err33 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/protocol",
																																													schemaPath: "#/$defs/Egress/oneOf/0/properties/protocol/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												};
																																												if (vErrors === null) vErrors = [err33];
																																												else vErrors.push(err33);
																																												errors++;
																																											}
																																											if (!(data60 === "TCP" || data60 === "UDP")) {
																																												const err34 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/protocol",
																																													schemaPath: "#/$defs/Egress/oneOf/0/properties/protocol/enum",
																																													keyword: "enum",
																																													params: { allowedValues: schema62.oneOf[0].properties.protocol.enum },
																																													message: "must be equal to one of the allowed values"
																																												};
																																												if (vErrors === null) vErrors = [err34];
																																												else vErrors.push(err34);
																																												errors++;
																																											}
																																											var valid39 = _errs152 === errors;
																																										} else var valid39 = true;
																																									}
																																								}
																																							}
																																						}
																																					} else {
																																						const err35 = {
																																							instancePath: instancePath + "/egress/" + i12,
																																							schemaPath: "#/$defs/Egress/oneOf/0/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						};
																																						if (vErrors === null) vErrors = [err35];
																																						else vErrors.push(err35);
																																						errors++;
																																					}
																																				}
																																				var _valid2 = _errs145 === errors;
																																				if (_valid2) {
																																					valid38 = true;
																																					passing2 = 0;
																																					var props5 = true;
																																				}
																																				const _errs154 = errors;
																																				if (errors === _errs154) {
																																					if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
																																						let missing7;
																																						if (data57.cidr === void 0 && (missing7 = "cidr") || data57.port === void 0 && (missing7 = "port")) {
																																							const err36 = {
																																								instancePath: instancePath + "/egress/" + i12,
																																								schemaPath: "#/$defs/Egress/oneOf/1/required",
																																								keyword: "required",
																																								params: { missingProperty: missing7 },
																																								message: "must have required property '" + missing7 + "'"
																																							};
																																							if (vErrors === null) vErrors = [err36];
																																							else vErrors.push(err36);
																																							errors++;
																																						} else {
																																							const _errs156 = errors;
																																							for (const key11 in data57) if (!(key11 === "cidr" || key11 === "port" || key11 === "protocol")) {
																																								const err37 = {
																																									instancePath: instancePath + "/egress/" + i12,
																																									schemaPath: "#/$defs/Egress/oneOf/1/additionalProperties",
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key11 },
																																									message: "must NOT have additional properties"
																																								};
																																								if (vErrors === null) vErrors = [err37];
																																								else vErrors.push(err37);
																																								errors++;
																																								break;
																																							}
																																							if (_errs156 === errors) {
																																								if (data57.cidr !== void 0) {
																																									let data61 = data57.cidr;
																																									const _errs157 = errors;
																																									if (errors === _errs157) {
																																										if (typeof data61 === "string") {
																																											if ((0, import_ucs2length.default)(data61) > 49) {
																																												const err38 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/cidr",
																																													schemaPath: "#/$defs/Egress/oneOf/1/properties/cidr/maxLength",
																																													keyword: "maxLength",
																																													params: { limit: 49 },
																																													message: "must NOT have more than 49 characters"
																																												};
																																												if (vErrors === null) vErrors = [err38];
																																												else vErrors.push(err38);
																																												errors++;
																																											} else if (!pattern58.test(data61)) {
																																												const err39 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/cidr",
																																													schemaPath: "#/$defs/Egress/oneOf/1/properties/cidr/pattern",
																																													keyword: "pattern",
																																													params: { pattern: "^[0-9A-Fa-f.:]+/[0-9]{1,3}$" },
																																													message: "must match pattern \"^[0-9A-Fa-f.:]+/[0-9]{1,3}$\""
																																												};
																																												if (vErrors === null) vErrors = [err39];
																																												else vErrors.push(err39);
																																												errors++;
																																											}
																																										} else {
																																											const err40 = {
																																												instancePath: instancePath + "/egress/" + i12 + "/cidr",
																																												schemaPath: "#/$defs/Egress/oneOf/1/properties/cidr/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											};
																																											if (vErrors === null) vErrors = [err40];
																																											else vErrors.push(err40);
																																											errors++;
																																										}
																																									}
																																									var valid40 = _errs157 === errors;
																																								} else var valid40 = true;
																																								if (valid40) {
																																									if (data57.port !== void 0) {
																																										let data62 = data57.port;
																																										const _errs159 = errors;
																																										if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
																																											const err41 = {
																																												instancePath: instancePath + "/egress/" + i12 + "/port",
																																												schemaPath: "#/$defs/Egress/oneOf/1/properties/port/type",
																																												keyword: "type",
																																												params: { type: "integer" },
																																												message: "must be integer"
																																											};
																																											if (vErrors === null) vErrors = [err41];
																																											else vErrors.push(err41);
																																											errors++;
																																										}
																																										if (errors === _errs159) {
																																											if (typeof data62 == "number" && isFinite(data62)) {
																																												if (data62 > 65535 || isNaN(data62)) {
																																													const err42 = {
																																														instancePath: instancePath + "/egress/" + i12 + "/port",
																																														schemaPath: "#/$defs/Egress/oneOf/1/properties/port/maximum",
																																														keyword: "maximum",
																																														params: {
																																															comparison: "<=",
																																															limit: 65535
																																														},
																																														message: "must be <= 65535"
																																													};
																																													if (vErrors === null) vErrors = [err42];
																																													else vErrors.push(err42);
																																													errors++;
																																												} else if (data62 < 1 || isNaN(data62)) {
																																													const err43 = {
																																														instancePath: instancePath + "/egress/" + i12 + "/port",
																																														schemaPath: "#/$defs/Egress/oneOf/1/properties/port/minimum",
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
																																										var valid40 = _errs159 === errors;
																																									} else var valid40 = true;
																																									if (valid40) {
																																										if (data57.protocol !== void 0) {
																																											let data63 = data57.protocol;
																																											const _errs161 = errors;
																																											if (typeof data63 !== "string") {
																																												const err44 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/protocol",
																																													schemaPath: "#/$defs/Egress/oneOf/1/properties/protocol/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												};
																																												if (vErrors === null) vErrors = [err44];
																																												else vErrors.push(err44);
																																												errors++;
																																											}
																																											if (!(data63 === "TCP" || data63 === "UDP")) {
																																												const err45 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/protocol",
																																													schemaPath: "#/$defs/Egress/oneOf/1/properties/protocol/enum",
																																													keyword: "enum",
																																													params: { allowedValues: schema62.oneOf[1].properties.protocol.enum },
																																													message: "must be equal to one of the allowed values"
																																												};
																																												if (vErrors === null) vErrors = [err45];
																																												else vErrors.push(err45);
																																												errors++;
																																											}
																																											var valid40 = _errs161 === errors;
																																										} else var valid40 = true;
																																									}
																																								}
																																							}
																																						}
																																					} else {
																																						const err46 = {
																																							instancePath: instancePath + "/egress/" + i12,
																																							schemaPath: "#/$defs/Egress/oneOf/1/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						};
																																						if (vErrors === null) vErrors = [err46];
																																						else vErrors.push(err46);
																																						errors++;
																																					}
																																				}
																																				var _valid2 = _errs154 === errors;
																																				if (_valid2 && valid38) {
																																					valid38 = false;
																																					passing2 = [passing2, 1];
																																				} else {
																																					if (_valid2) {
																																						valid38 = true;
																																						passing2 = 1;
																																						if (props5 !== true) props5 = true;
																																					}
																																					const _errs163 = errors;
																																					if (errors === _errs163) {
																																						if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
																																							let missing8;
																																							if (data57.namespace === void 0 && (missing8 = "namespace") || data57.port === void 0 && (missing8 = "port")) {
																																								const err47 = {
																																									instancePath: instancePath + "/egress/" + i12,
																																									schemaPath: "#/$defs/Egress/oneOf/2/required",
																																									keyword: "required",
																																									params: { missingProperty: missing8 },
																																									message: "must have required property '" + missing8 + "'"
																																								};
																																								if (vErrors === null) vErrors = [err47];
																																								else vErrors.push(err47);
																																								errors++;
																																							} else {
																																								const _errs165 = errors;
																																								for (const key12 in data57) if (!(key12 === "namespace" || key12 === "port" || key12 === "protocol" || key12 === "labels")) {
																																									const err48 = {
																																										instancePath: instancePath + "/egress/" + i12,
																																										schemaPath: "#/$defs/Egress/oneOf/2/additionalProperties",
																																										keyword: "additionalProperties",
																																										params: { additionalProperty: key12 },
																																										message: "must NOT have additional properties"
																																									};
																																									if (vErrors === null) vErrors = [err48];
																																									else vErrors.push(err48);
																																									errors++;
																																									break;
																																								}
																																								if (_errs165 === errors) {
																																									if (data57.namespace !== void 0) {
																																										let data64 = data57.namespace;
																																										const _errs166 = errors;
																																										if (errors === _errs166) {
																																											if (typeof data64 === "string") {
																																												if ((0, import_ucs2length.default)(data64) > 63) {
																																													const err49 = {
																																														instancePath: instancePath + "/egress/" + i12 + "/namespace",
																																														schemaPath: "#/$defs/Egress/oneOf/2/properties/namespace/maxLength",
																																														keyword: "maxLength",
																																														params: { limit: 63 },
																																														message: "must NOT have more than 63 characters"
																																													};
																																													if (vErrors === null) vErrors = [err49];
																																													else vErrors.push(err49);
																																													errors++;
																																												} else if (!pattern4.test(data64)) {
																																													const err50 = {
																																														instancePath: instancePath + "/egress/" + i12 + "/namespace",
																																														schemaPath: "#/$defs/Egress/oneOf/2/properties/namespace/pattern",
																																														keyword: "pattern",
																																														params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																																														message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																																													};
																																													if (vErrors === null) vErrors = [err50];
																																													else vErrors.push(err50);
																																													errors++;
																																												}
																																											} else {
																																												const err51 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/namespace",
																																													schemaPath: "#/$defs/Egress/oneOf/2/properties/namespace/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												};
																																												if (vErrors === null) vErrors = [err51];
																																												else vErrors.push(err51);
																																												errors++;
																																											}
																																										}
																																										var valid41 = _errs166 === errors;
																																									} else var valid41 = true;
																																									if (valid41) {
																																										if (data57.port !== void 0) {
																																											let data65 = data57.port;
																																											const _errs168 = errors;
																																											if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
																																												const err52 = {
																																													instancePath: instancePath + "/egress/" + i12 + "/port",
																																													schemaPath: "#/$defs/Egress/oneOf/2/properties/port/type",
																																													keyword: "type",
																																													params: { type: "integer" },
																																													message: "must be integer"
																																												};
																																												if (vErrors === null) vErrors = [err52];
																																												else vErrors.push(err52);
																																												errors++;
																																											}
																																											if (errors === _errs168) {
																																												if (typeof data65 == "number" && isFinite(data65)) {
																																													if (data65 > 65535 || isNaN(data65)) {
																																														const err53 = {
																																															instancePath: instancePath + "/egress/" + i12 + "/port",
																																															schemaPath: "#/$defs/Egress/oneOf/2/properties/port/maximum",
																																															keyword: "maximum",
																																															params: {
																																																comparison: "<=",
																																																limit: 65535
																																															},
																																															message: "must be <= 65535"
																																														};
																																														if (vErrors === null) vErrors = [err53];
																																														else vErrors.push(err53);
																																														errors++;
																																													} else if (data65 < 1 || isNaN(data65)) {
																																														const err54 = {
																																															instancePath: instancePath + "/egress/" + i12 + "/port",
																																															schemaPath: "#/$defs/Egress/oneOf/2/properties/port/minimum",
																																															keyword: "minimum",
																																															params: {
																																																comparison: ">=",
																																																limit: 1
																																															},
																																															message: "must be >= 1"
																																														};
																																														if (vErrors === null) vErrors = [err54];
																																														else vErrors.push(err54);
																																														errors++;
																																													}
																																												}
																																											}
																																											var valid41 = _errs168 === errors;
																																										} else var valid41 = true;
																																										if (valid41) {
																																											if (data57.protocol !== void 0) {
																																												let data66 = data57.protocol;
																																												const _errs170 = errors;
																																												if (typeof data66 !== "string") {
																																													const err55 = {
																																														instancePath: instancePath + "/egress/" + i12 + "/protocol",
																																														schemaPath: "#/$defs/Egress/oneOf/2/properties/protocol/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													};
																																													if (vErrors === null) vErrors = [err55];
																																													else vErrors.push(err55);
																																													errors++;
																																												}
																																												if (!(data66 === "TCP" || data66 === "UDP")) {
																																													const err56 = {
																																														instancePath: instancePath + "/egress/" + i12 + "/protocol",
																																														schemaPath: "#/$defs/Egress/oneOf/2/properties/protocol/enum",
																																														keyword: "enum",
																																														params: { allowedValues: schema62.oneOf[2].properties.protocol.enum },
																																														message: "must be equal to one of the allowed values"
																																													};
																																													if (vErrors === null) vErrors = [err56];
																																													else vErrors.push(err56);
																																													errors++;
																																												}
																																												var valid41 = _errs170 === errors;
																																											} else var valid41 = true;
																																											if (valid41) {
																																												if (data57.labels !== void 0) {
																																													let data67 = data57.labels;
																																													const _errs172 = errors;
																																													if (errors === _errs172) {
																																														if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
																																															if (Object.keys(data67).length > 16) {
																																																const err57 = {
																																																	instancePath: instancePath + "/egress/" + i12 + "/labels",
																																																	schemaPath: "#/$defs/Egress/oneOf/2/properties/labels/maxProperties",
																																																	keyword: "maxProperties",
																																																	params: { limit: 16 },
																																																	message: "must NOT have more than 16 properties"
																																																};
																																																if (vErrors === null) vErrors = [err57];
																																																else vErrors.push(err57);
																																																errors++;
																																															} else for (const key13 in data67) {
																																																let data68 = data67[key13];
																																																const _errs175 = errors;
																																																if (errors === _errs175) {
																																																	if (typeof data68 === "string") {
																																																		if ((0, import_ucs2length.default)(data68) > 63) {
																																																			const err58 = {
																																																				instancePath: instancePath + "/egress/" + i12 + "/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
																																																				schemaPath: "#/$defs/Egress/oneOf/2/properties/labels/additionalProperties/maxLength",
																																																				keyword: "maxLength",
																																																				params: { limit: 63 },
																																																				message: "must NOT have more than 63 characters"
																																																			};
																																																			if (vErrors === null) vErrors = [err58];
																																																			else vErrors.push(err58);
																																																			errors++;
																																																		}
																																																	} else {
																																																		const err59 = {
																																																			instancePath: instancePath + "/egress/" + i12 + "/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
																																																			schemaPath: "#/$defs/Egress/oneOf/2/properties/labels/additionalProperties/type",
																																																			keyword: "type",
																																																			params: { type: "string" },
																																																			message: "must be string"
																																																		};
																																																		if (vErrors === null) vErrors = [err59];
																																																		else vErrors.push(err59);
																																																		errors++;
																																																	}
																																																}
																																																if (!(_errs175 === errors)) break;
																																															}
																																														} else {
																																															const err60 = {
																																																instancePath: instancePath + "/egress/" + i12 + "/labels",
																																																schemaPath: "#/$defs/Egress/oneOf/2/properties/labels/type",
																																																keyword: "type",
																																																params: { type: "object" },
																																																message: "must be object"
																																															};
																																															if (vErrors === null) vErrors = [err60];
																																															else vErrors.push(err60);
																																															errors++;
																																														}
																																													}
																																													var valid41 = _errs172 === errors;
																																												} else var valid41 = true;
																																											}
																																										}
																																									}
																																								}
																																							}
																																						} else {
																																							const err61 = {
																																								instancePath: instancePath + "/egress/" + i12,
																																								schemaPath: "#/$defs/Egress/oneOf/2/type",
																																								keyword: "type",
																																								params: { type: "object" },
																																								message: "must be object"
																																							};
																																							if (vErrors === null) vErrors = [err61];
																																							else vErrors.push(err61);
																																							errors++;
																																						}
																																					}
																																					var _valid2 = _errs163 === errors;
																																					if (_valid2 && valid38) {
																																						valid38 = false;
																																						passing2 = [passing2, 2];
																																					} else if (_valid2) {
																																						valid38 = true;
																																						passing2 = 2;
																																						if (props5 !== true) props5 = true;
																																					}
																																				}
																																				if (!valid38) {
																																					const err62 = {
																																						instancePath: instancePath + "/egress/" + i12,
																																						schemaPath: "#/$defs/Egress/oneOf",
																																						keyword: "oneOf",
																																						params: { passingSchemas: passing2 },
																																						message: "must match exactly one schema in oneOf"
																																					};
																																					if (vErrors === null) vErrors = [err62];
																																					else vErrors.push(err62);
																																					errors++;
																																					validate21.errors = vErrors;
																																					return false;
																																				} else {
																																					errors = _errs144;
																																					if (vErrors !== null) {
																																						if (_errs144) vErrors.length = _errs144;
																																						else vErrors = null;
																																					}
																																				}
																																				if (!(_errs142 === errors)) break;
																																			}
																																		}
																																	} else {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/egress",
																																			schemaPath: "#/properties/egress/type",
																																			keyword: "type",
																																			params: { type: "array" },
																																			message: "must be array"
																																		}];
																																		return false;
																																	}
																																}
																																var valid0 = _errs140 === errors;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.telemetry !== void 0) {
																																	let data69 = data.telemetry;
																																	const _errs177 = errors;
																																	const _errs179 = errors;
																																	let valid44 = false;
																																	let passing3 = null;
																																	const _errs180 = errors;
																																	if (false !== data69) {
																																		const err63 = {
																																			instancePath: instancePath + "/telemetry",
																																			schemaPath: "#/$defs/Telemetry/oneOf/0/const",
																																			keyword: "const",
																																			params: { allowedValue: false },
																																			message: "must be equal to constant"
																																		};
																																		if (vErrors === null) vErrors = [err63];
																																		else vErrors.push(err63);
																																		errors++;
																																	}
																																	var _valid3 = _errs180 === errors;
																																	if (_valid3) {
																																		valid44 = true;
																																		passing3 = 0;
																																	}
																																	const _errs181 = errors;
																																	if ("operator" !== data69) {
																																		const err64 = {
																																			instancePath: instancePath + "/telemetry",
																																			schemaPath: "#/$defs/Telemetry/oneOf/1/const",
																																			keyword: "const",
																																			params: { allowedValue: "operator" },
																																			message: "must be equal to constant"
																																		};
																																		if (vErrors === null) vErrors = [err64];
																																		else vErrors.push(err64);
																																		errors++;
																																	}
																																	var _valid3 = _errs181 === errors;
																																	if (_valid3 && valid44) {
																																		valid44 = false;
																																		passing3 = [passing3, 1];
																																	} else {
																																		if (_valid3) {
																																			valid44 = true;
																																			passing3 = 1;
																																		}
																																		const _errs182 = errors;
																																		if (errors === _errs182) {
																																			if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
																																				const _errs184 = errors;
																																				for (const key14 in data69) if (!(key14 === "endpoint" || key14 === "protocol" || key14 === "service")) {
																																					const err65 = {
																																						instancePath: instancePath + "/telemetry",
																																						schemaPath: "#/$defs/Telemetry/oneOf/2/additionalProperties",
																																						keyword: "additionalProperties",
																																						params: { additionalProperty: key14 },
																																						message: "must NOT have additional properties"
																																					};
																																					if (vErrors === null) vErrors = [err65];
																																					else vErrors.push(err65);
																																					errors++;
																																					break;
																																				}
																																				if (_errs184 === errors) {
																																					if (data69.endpoint !== void 0) {
																																						let data70 = data69.endpoint;
																																						const _errs185 = errors;
																																						if (errors === _errs185) {
																																							if (typeof data70 === "string") {
																																								if ((0, import_ucs2length.default)(data70) > 2048) {
																																									const err66 = {
																																										instancePath: instancePath + "/telemetry/endpoint",
																																										schemaPath: "#/$defs/Telemetry/oneOf/2/properties/endpoint/maxLength",
																																										keyword: "maxLength",
																																										params: { limit: 2048 },
																																										message: "must NOT have more than 2048 characters"
																																									};
																																									if (vErrors === null) vErrors = [err66];
																																									else vErrors.push(err66);
																																									errors++;
																																								} else if (!pattern60.test(data70)) {
																																									const err67 = {
																																										instancePath: instancePath + "/telemetry/endpoint",
																																										schemaPath: "#/$defs/Telemetry/oneOf/2/properties/endpoint/pattern",
																																										keyword: "pattern",
																																										params: { pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$" },
																																										message: "must match pattern \"^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$\""
																																									};
																																									if (vErrors === null) vErrors = [err67];
																																									else vErrors.push(err67);
																																									errors++;
																																								}
																																							} else {
																																								const err68 = {
																																									instancePath: instancePath + "/telemetry/endpoint",
																																									schemaPath: "#/$defs/Telemetry/oneOf/2/properties/endpoint/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								};
																																								if (vErrors === null) vErrors = [err68];
																																								else vErrors.push(err68);
																																								errors++;
																																							}
																																						}
																																						var valid45 = _errs185 === errors;
																																					} else var valid45 = true;
																																					if (valid45) {
																																						if (data69.protocol !== void 0) {
																																							let data71 = data69.protocol;
																																							const _errs187 = errors;
																																							if (typeof data71 !== "string") {
																																								const err69 = {
																																									instancePath: instancePath + "/telemetry/protocol",
																																									schemaPath: "#/$defs/Telemetry/oneOf/2/properties/protocol/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								};
																																								if (vErrors === null) vErrors = [err69];
																																								else vErrors.push(err69);
																																								errors++;
																																							}
																																							if (!(data71 === "grpc" || data71 === "http")) {
																																								const err70 = {
																																									instancePath: instancePath + "/telemetry/protocol",
																																									schemaPath: "#/$defs/Telemetry/oneOf/2/properties/protocol/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema63.oneOf[2].properties.protocol.enum },
																																									message: "must be equal to one of the allowed values"
																																								};
																																								if (vErrors === null) vErrors = [err70];
																																								else vErrors.push(err70);
																																								errors++;
																																							}
																																							var valid45 = _errs187 === errors;
																																						} else var valid45 = true;
																																						if (valid45) {
																																							if (data69.service !== void 0) {
																																								let data72 = data69.service;
																																								const _errs189 = errors;
																																								if (errors === _errs189) {
																																									if (typeof data72 === "string") {
																																										if ((0, import_ucs2length.default)(data72) > 255) {
																																											const err71 = {
																																												instancePath: instancePath + "/telemetry/service",
																																												schemaPath: "#/$defs/Telemetry/oneOf/2/properties/service/maxLength",
																																												keyword: "maxLength",
																																												params: { limit: 255 },
																																												message: "must NOT have more than 255 characters"
																																											};
																																											if (vErrors === null) vErrors = [err71];
																																											else vErrors.push(err71);
																																											errors++;
																																										} else if (!pattern61.test(data72)) {
																																											const err72 = {
																																												instancePath: instancePath + "/telemetry/service",
																																												schemaPath: "#/$defs/Telemetry/oneOf/2/properties/service/pattern",
																																												keyword: "pattern",
																																												params: { pattern: "^[A-Za-z0-9._-]+$" },
																																												message: "must match pattern \"^[A-Za-z0-9._-]+$\""
																																											};
																																											if (vErrors === null) vErrors = [err72];
																																											else vErrors.push(err72);
																																											errors++;
																																										}
																																									} else {
																																										const err73 = {
																																											instancePath: instancePath + "/telemetry/service",
																																											schemaPath: "#/$defs/Telemetry/oneOf/2/properties/service/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										};
																																										if (vErrors === null) vErrors = [err73];
																																										else vErrors.push(err73);
																																										errors++;
																																									}
																																								}
																																								var valid45 = _errs189 === errors;
																																							} else var valid45 = true;
																																						}
																																					}
																																				}
																																			} else {
																																				const err74 = {
																																					instancePath: instancePath + "/telemetry",
																																					schemaPath: "#/$defs/Telemetry/oneOf/2/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				};
																																				if (vErrors === null) vErrors = [err74];
																																				else vErrors.push(err74);
																																				errors++;
																																			}
																																		}
																																		var _valid3 = _errs182 === errors;
																																		if (_valid3 && valid44) {
																																			valid44 = false;
																																			passing3 = [passing3, 2];
																																		} else if (_valid3) {
																																			valid44 = true;
																																			passing3 = 2;
																																		}
																																	}
																																	if (!valid44) {
																																		const err75 = {
																																			instancePath: instancePath + "/telemetry",
																																			schemaPath: "#/$defs/Telemetry/oneOf",
																																			keyword: "oneOf",
																																			params: { passingSchemas: passing3 },
																																			message: "must match exactly one schema in oneOf"
																																		};
																																		if (vErrors === null) vErrors = [err75];
																																		else vErrors.push(err75);
																																		errors++;
																																		validate21.errors = vErrors;
																																		return false;
																																	} else {
																																		errors = _errs179;
																																		if (vErrors !== null) {
																																			if (_errs179) vErrors.length = _errs179;
																																			else vErrors = null;
																																		}
																																	}
																																	var valid0 = _errs177 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.mesh !== void 0) {
																																		const _errs191 = errors;
																																		if (typeof data.mesh !== "boolean") {
																																			validate21.errors = [{
																																				instancePath: instancePath + "/mesh",
																																				schemaPath: "#/properties/mesh/type",
																																				keyword: "type",
																																				params: { type: "boolean" },
																																				message: "must be boolean"
																																			}];
																																			return false;
																																		}
																																		var valid0 = _errs191 === errors;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.processes !== void 0) {
																																			let data74 = data.processes;
																																			const _errs193 = errors;
																																			if (errors === _errs193) {
																																				if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
																																					if (Object.keys(data74).length > 32) {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/processes",
																																							schemaPath: "#/properties/processes/maxProperties",
																																							keyword: "maxProperties",
																																							params: { limit: 32 },
																																							message: "must NOT have more than 32 properties"
																																						}];
																																						return false;
																																					} else {
																																						for (const key15 in data74) {
																																							const _errs195 = errors;
																																							if (typeof key15 === "string") {
																																								if ((0, import_ucs2length.default)(key15) > 32) {
																																									const err76 = {
																																										instancePath: instancePath + "/processes",
																																										schemaPath: "#/properties/processes/propertyNames/maxLength",
																																										keyword: "maxLength",
																																										params: { limit: 32 },
																																										message: "must NOT have more than 32 characters",
																																										propertyName: key15
																																									};
																																									if (vErrors === null) vErrors = [err76];
																																									else vErrors.push(err76);
																																									errors++;
																																								} else if (!pattern4.test(key15)) {
																																									const err77 = {
																																										instancePath: instancePath + "/processes",
																																										schemaPath: "#/properties/processes/propertyNames/pattern",
																																										keyword: "pattern",
																																										params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																																										message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\"",
																																										propertyName: key15
																																									};
																																									if (vErrors === null) vErrors = [err77];
																																									else vErrors.push(err77);
																																									errors++;
																																								}
																																							}
																																							var valid46 = _errs195 === errors;
																																							if (!valid46) {
																																								const err78 = {
																																									instancePath: instancePath + "/processes",
																																									schemaPath: "#/properties/processes/propertyNames",
																																									keyword: "propertyNames",
																																									params: { propertyName: key15 },
																																									message: "property name must be valid"
																																								};
																																								if (vErrors === null) vErrors = [err78];
																																								else vErrors.push(err78);
																																								errors++;
																																								validate21.errors = vErrors;
																																								return false;
																																							}
																																						}
																																						if (valid46) for (const key16 in data74) {
																																							const _errs197 = errors;
																																							if (!validate32(data74[key16], {
																																								instancePath: instancePath + "/processes/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
																																								parentData: data74,
																																								parentDataProperty: key16,
																																								rootData,
																																								dynamicAnchors
																																							})) {
																																								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
																																								errors = vErrors.length;
																																							}
																																							if (!(_errs197 === errors)) break;
																																						}
																																					}
																																				} else {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/processes",
																																						schemaPath: "#/properties/processes/type",
																																						keyword: "type",
																																						params: { type: "object" },
																																						message: "must be object"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid0 = _errs193 === errors;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.terminationGracePeriodSeconds !== void 0) {
																																				let data76 = data.terminationGracePeriodSeconds;
																																				const _errs198 = errors;
																																				if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/terminationGracePeriodSeconds",
																																						schemaPath: "#/properties/terminationGracePeriodSeconds/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs198) {
																																					if (typeof data76 == "number" && isFinite(data76)) {
																																						if (data76 > 3600 || isNaN(data76)) {
																																							validate21.errors = [{
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
																																						} else if (data76 < 1 || isNaN(data76)) {
																																							validate21.errors = [{
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
																																				var valid0 = _errs198 === errors;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.labels !== void 0) {
																																					let data77 = data.labels;
																																					const _errs200 = errors;
																																					if (errors === errors) {
																																						if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
																																							if (Object.keys(data77).length > 64) {
																																								validate21.errors = [{
																																									instancePath: instancePath + "/labels",
																																									schemaPath: "#/$defs/Labels/maxProperties",
																																									keyword: "maxProperties",
																																									params: { limit: 64 },
																																									message: "must NOT have more than 64 properties"
																																								}];
																																								return false;
																																							} else for (const key17 in data77) {
																																								let data78 = data77[key17];
																																								const _errs204 = errors;
																																								if (errors === _errs204) {
																																									if (typeof data78 === "string") {
																																										if ((0, import_ucs2length.default)(data78) > 4096) {
																																											validate21.errors = [{
																																												instancePath: instancePath + "/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
																																												schemaPath: "#/$defs/Labels/additionalProperties/maxLength",
																																												keyword: "maxLength",
																																												params: { limit: 4096 },
																																												message: "must NOT have more than 4096 characters"
																																											}];
																																											return false;
																																										}
																																									} else {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
																																											schemaPath: "#/$defs/Labels/additionalProperties/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										}];
																																										return false;
																																									}
																																								}
																																								if (!(_errs204 === errors)) break;
																																							}
																																						} else {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/labels",
																																								schemaPath: "#/$defs/Labels/type",
																																								keyword: "type",
																																								params: { type: "object" },
																																								message: "must be object"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid0 = _errs200 === errors;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (data.annotations !== void 0) {
																																						let data79 = data.annotations;
																																						const _errs206 = errors;
																																						if (errors === errors) {
																																							if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
																																								if (Object.keys(data79).length > 64) {
																																									validate21.errors = [{
																																										instancePath: instancePath + "/annotations",
																																										schemaPath: "#/$defs/Labels/maxProperties",
																																										keyword: "maxProperties",
																																										params: { limit: 64 },
																																										message: "must NOT have more than 64 properties"
																																									}];
																																									return false;
																																								} else for (const key18 in data79) {
																																									let data80 = data79[key18];
																																									const _errs210 = errors;
																																									if (errors === _errs210) {
																																										if (typeof data80 === "string") {
																																											if ((0, import_ucs2length.default)(data80) > 4096) {
																																												validate21.errors = [{
																																													instancePath: instancePath + "/annotations/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																																													schemaPath: "#/$defs/Labels/additionalProperties/maxLength",
																																													keyword: "maxLength",
																																													params: { limit: 4096 },
																																													message: "must NOT have more than 4096 characters"
																																												}];
																																												return false;
																																											}
																																										} else {
																																											validate21.errors = [{
																																												instancePath: instancePath + "/annotations/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																																												schemaPath: "#/$defs/Labels/additionalProperties/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																									}
																																									if (!(_errs210 === errors)) break;
																																								}
																																							} else {
																																								validate21.errors = [{
																																									instancePath: instancePath + "/annotations",
																																									schemaPath: "#/$defs/Labels/type",
																																									keyword: "type",
																																									params: { type: "object" },
																																									message: "must be object"
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid0 = _errs206 === errors;
																																					} else var valid0 = true;
																																					if (valid0) {
																																						if (data.patches !== void 0) {
																																							let data81 = data.patches;
																																							const _errs212 = errors;
																																							if (errors === _errs212) {
																																								if (Array.isArray(data81)) {
																																									if (data81.length > 64) {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/patches",
																																											schemaPath: "#/properties/patches/maxItems",
																																											keyword: "maxItems",
																																											params: { limit: 64 },
																																											message: "must NOT have more than 64 items"
																																										}];
																																										return false;
																																									} else {
																																										const len10 = data81.length;
																																										for (let i13 = 0; i13 < len10; i13++) {
																																											let data82 = data81[i13];
																																											const _errs214 = errors;
																																											if (errors === errors) {
																																												if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
																																													let missing9;
																																													if (data82.target === void 0 && (missing9 = "target") || data82.patch === void 0 && (missing9 = "patch")) {
																																														validate21.errors = [{
																																															instancePath: instancePath + "/patches/" + i13,
																																															schemaPath: "#/$defs/Patch/required",
																																															keyword: "required",
																																															params: { missingProperty: missing9 },
																																															message: "must have required property '" + missing9 + "'"
																																														}];
																																														return false;
																																													} else {
																																														const _errs217 = errors;
																																														for (const key19 in data82) if (!(key19 === "target" || key19 === "patch")) {
																																															validate21.errors = [{
																																																instancePath: instancePath + "/patches/" + i13,
																																																schemaPath: "#/$defs/Patch/additionalProperties",
																																																keyword: "additionalProperties",
																																																params: { additionalProperty: key19 },
																																																message: "must NOT have additional properties"
																																															}];
																																															return false;
																																														}
																																														if (_errs217 === errors) {
																																															if (data82.target !== void 0) {
																																																let data83 = data82.target;
																																																const _errs218 = errors;
																																																if (errors === _errs218) {
																																																	if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
																																																		let missing10;
																																																		if (data83.kind === void 0 && (missing10 = "kind")) {
																																																			validate21.errors = [{
																																																				instancePath: instancePath + "/patches/" + i13 + "/target",
																																																				schemaPath: "#/$defs/Patch/properties/target/required",
																																																				keyword: "required",
																																																				params: { missingProperty: missing10 },
																																																				message: "must have required property '" + missing10 + "'"
																																																			}];
																																																			return false;
																																																		} else {
																																																			const _errs220 = errors;
																																																			for (const key20 in data83) if (!(key20 === "kind" || key20 === "name")) {
																																																				validate21.errors = [{
																																																					instancePath: instancePath + "/patches/" + i13 + "/target",
																																																					schemaPath: "#/$defs/Patch/properties/target/additionalProperties",
																																																					keyword: "additionalProperties",
																																																					params: { additionalProperty: key20 },
																																																					message: "must NOT have additional properties"
																																																				}];
																																																				return false;
																																																			}
																																																			if (_errs220 === errors) {
																																																				if (data83.kind !== void 0) {
																																																					let data84 = data83.kind;
																																																					const _errs221 = errors;
																																																					if (errors === _errs221) {
																																																						if (typeof data84 === "string") {
																																																							if ((0, import_ucs2length.default)(data84) > 63) {
																																																								validate21.errors = [{
																																																									instancePath: instancePath + "/patches/" + i13 + "/target/kind",
																																																									schemaPath: "#/$defs/Patch/properties/target/properties/kind/maxLength",
																																																									keyword: "maxLength",
																																																									params: { limit: 63 },
																																																									message: "must NOT have more than 63 characters"
																																																								}];
																																																								return false;
																																																							} else if (!pattern65.test(data84)) {
																																																								validate21.errors = [{
																																																									instancePath: instancePath + "/patches/" + i13 + "/target/kind",
																																																									schemaPath: "#/$defs/Patch/properties/target/properties/kind/pattern",
																																																									keyword: "pattern",
																																																									params: { pattern: "^[A-Z][A-Za-z]+$" },
																																																									message: "must match pattern \"^[A-Z][A-Za-z]+$\""
																																																								}];
																																																								return false;
																																																							}
																																																						} else {
																																																							validate21.errors = [{
																																																								instancePath: instancePath + "/patches/" + i13 + "/target/kind",
																																																								schemaPath: "#/$defs/Patch/properties/target/properties/kind/type",
																																																								keyword: "type",
																																																								params: { type: "string" },
																																																								message: "must be string"
																																																							}];
																																																							return false;
																																																						}
																																																					}
																																																					var valid55 = _errs221 === errors;
																																																				} else var valid55 = true;
																																																				if (valid55) {
																																																					if (data83.name !== void 0) {
																																																						let data85 = data83.name;
																																																						const _errs223 = errors;
																																																						if (errors === _errs223) {
																																																							if (typeof data85 === "string") {
																																																								if ((0, import_ucs2length.default)(data85) > 253) {
																																																									validate21.errors = [{
																																																										instancePath: instancePath + "/patches/" + i13 + "/target/name",
																																																										schemaPath: "#/$defs/Patch/properties/target/properties/name/maxLength",
																																																										keyword: "maxLength",
																																																										params: { limit: 253 },
																																																										message: "must NOT have more than 253 characters"
																																																									}];
																																																									return false;
																																																								}
																																																							} else {
																																																								validate21.errors = [{
																																																									instancePath: instancePath + "/patches/" + i13 + "/target/name",
																																																									schemaPath: "#/$defs/Patch/properties/target/properties/name/type",
																																																									keyword: "type",
																																																									params: { type: "string" },
																																																									message: "must be string"
																																																								}];
																																																								return false;
																																																							}
																																																						}
																																																						var valid55 = _errs223 === errors;
																																																					} else var valid55 = true;
																																																				}
																																																			}
																																																		}
																																																	} else {
																																																		validate21.errors = [{
																																																			instancePath: instancePath + "/patches/" + i13 + "/target",
																																																			schemaPath: "#/$defs/Patch/properties/target/type",
																																																			keyword: "type",
																																																			params: { type: "object" },
																																																			message: "must be object"
																																																		}];
																																																		return false;
																																																	}
																																																}
																																																var valid54 = _errs218 === errors;
																																															} else var valid54 = true;
																																															if (valid54) {
																																																if (data82.patch !== void 0) {
																																																	let data86 = data82.patch;
																																																	const _errs225 = errors;
																																																	const _errs226 = errors;
																																																	let valid56 = false;
																																																	let passing4 = null;
																																																	const _errs227 = errors;
																																																	if (!(data86 && typeof data86 == "object" && !Array.isArray(data86))) {
																																																		const err79 = {
																																																			instancePath: instancePath + "/patches/" + i13 + "/patch",
																																																			schemaPath: "#/$defs/Patch/properties/patch/oneOf/0/type",
																																																			keyword: "type",
																																																			params: { type: "object" },
																																																			message: "must be object"
																																																		};
																																																		if (vErrors === null) vErrors = [err79];
																																																		else vErrors.push(err79);
																																																		errors++;
																																																	}
																																																	var _valid4 = _errs227 === errors;
																																																	if (_valid4) {
																																																		valid56 = true;
																																																		passing4 = 0;
																																																	}
																																																	const _errs229 = errors;
																																																	if (errors === _errs229) {
																																																		if (Array.isArray(data86)) {
																																																			if (data86.length < 1) {
																																																				const err80 = {
																																																					instancePath: instancePath + "/patches/" + i13 + "/patch",
																																																					schemaPath: "#/$defs/Patch/properties/patch/oneOf/1/minItems",
																																																					keyword: "minItems",
																																																					params: { limit: 1 },
																																																					message: "must NOT have fewer than 1 items"
																																																				};
																																																				if (vErrors === null) vErrors = [err80];
																																																				else vErrors.push(err80);
																																																				errors++;
																																																			} else {
																																																				const len11 = data86.length;
																																																				for (let i14 = 0; i14 < len11; i14++) {
																																																					let data87 = data86[i14];
																																																					const _errs231 = errors;
																																																					if (!(data87 && typeof data87 == "object" && !Array.isArray(data87))) {
																																																						const err81 = {
																																																							instancePath: instancePath + "/patches/" + i13 + "/patch/" + i14,
																																																							schemaPath: "#/$defs/Patch/properties/patch/oneOf/1/items/type",
																																																							keyword: "type",
																																																							params: { type: "object" },
																																																							message: "must be object"
																																																						};
																																																						if (vErrors === null) vErrors = [err81];
																																																						else vErrors.push(err81);
																																																						errors++;
																																																					}
																																																					if (!(_errs231 === errors)) break;
																																																				}
																																																			}
																																																		} else {
																																																			const err82 = {
																																																				instancePath: instancePath + "/patches/" + i13 + "/patch",
																																																				schemaPath: "#/$defs/Patch/properties/patch/oneOf/1/type",
																																																				keyword: "type",
																																																				params: { type: "array" },
																																																				message: "must be array"
																																																			};
																																																			if (vErrors === null) vErrors = [err82];
																																																			else vErrors.push(err82);
																																																			errors++;
																																																		}
																																																	}
																																																	var _valid4 = _errs229 === errors;
																																																	if (_valid4 && valid56) {
																																																		valid56 = false;
																																																		passing4 = [passing4, 1];
																																																	} else if (_valid4) {
																																																		valid56 = true;
																																																		passing4 = 1;
																																																	}
																																																	if (!valid56) {
																																																		const err83 = {
																																																			instancePath: instancePath + "/patches/" + i13 + "/patch",
																																																			schemaPath: "#/$defs/Patch/properties/patch/oneOf",
																																																			keyword: "oneOf",
																																																			params: { passingSchemas: passing4 },
																																																			message: "must match exactly one schema in oneOf"
																																																		};
																																																		if (vErrors === null) vErrors = [err83];
																																																		else vErrors.push(err83);
																																																		errors++;
																																																		validate21.errors = vErrors;
																																																		return false;
																																																	} else {
																																																		errors = _errs226;
																																																		if (vErrors !== null) {
																																																			if (_errs226) vErrors.length = _errs226;
																																																			else vErrors = null;
																																																		}
																																																	}
																																																	var valid54 = _errs225 === errors;
																																																} else var valid54 = true;
																																															}
																																														}
																																													}
																																												} else {
																																													validate21.errors = [{
																																														instancePath: instancePath + "/patches/" + i13,
																																														schemaPath: "#/$defs/Patch/type",
																																														keyword: "type",
																																														params: { type: "object" },
																																														message: "must be object"
																																													}];
																																													return false;
																																												}
																																											}
																																											if (!(_errs214 === errors)) break;
																																										}
																																									}
																																								} else {
																																									validate21.errors = [{
																																										instancePath: instancePath + "/patches",
																																										schemaPath: "#/properties/patches/type",
																																										keyword: "type",
																																										params: { type: "array" },
																																										message: "must be array"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid0 = _errs212 === errors;
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
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
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
	if (!validate21(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
		validate57.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate57.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
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
					if (!validate57(data[i0], {
						instancePath: instancePath + "/" + i0,
						parentData: data,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
										if (!validate57(data1[i1], {
											instancePath: instancePath + "/slugs/" + i1,
											parentData: data1,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
		validate56.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate56.errors = vErrors;
	evaluated0.props = props2;
	evaluated0.items = items0;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const validateService = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate61.errors = [{
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
					validate61.errors = [{
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
							validate61.errors = [{
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
								validate61.errors = [{
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
											validate61.errors = [{
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
												validate61.errors = [{
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
																validate61.errors = [{
																	instancePath: instancePath + "/metadata/name",
																	schemaPath: "#/properties/metadata/properties/name/maxLength",
																	keyword: "maxLength",
																	params: { limit: 52 },
																	message: "must NOT have more than 52 characters"
																}];
																return false;
															} else if (!pattern4.test(data3)) {
																validate61.errors = [{
																	instancePath: instancePath + "/metadata/name",
																	schemaPath: "#/properties/metadata/properties/name/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
																	message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
																}];
																return false;
															}
														} else {
															validate61.errors = [{
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
																	validate61.errors = [{
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
																				validate61.errors = [{
																					instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/metadata/properties/labels/additionalProperties/maxLength",
																					keyword: "maxLength",
																					params: { limit: 63 },
																					message: "must NOT have more than 63 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate61.errors = [{
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
																validate61.errors = [{
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
																		validate61.errors = [{
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
																					validate61.errors = [{
																						instancePath: instancePath + "/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/properties/metadata/properties/annotations/additionalProperties/maxLength",
																						keyword: "maxLength",
																						params: { limit: 4096 },
																						message: "must NOT have more than 4096 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate61.errors = [{
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
																	validate61.errors = [{
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
										validate61.errors = [{
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
									if (!validate21(data.spec, {
										instancePath: instancePath + "/spec",
										parentData: data,
										parentDataProperty: "spec",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
			validate61.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateServiceSpec = validate21;
export { validateKarst, validateRecord, validateRepos, validateService, validateServiceSpec };
