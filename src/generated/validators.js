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
"secrets": {
"type": "object",
"additionalProperties": false,
"properties": {
"mode": { "$ref": "#/$defs/SecretMode" },
"recipients": { "$ref": "#/$defs/Recipients" },
"keySecret": { "$ref": "#/$defs/KeySecret" },
"certificate": { "$ref": "#/$defs/ControllerCertificate" },
"owners": { "$ref": "#/$defs/OwnerSecrets" }
},
"description": "What differs here from `secrets`."
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
},
"allowPrivate": {
"type": "boolean",
"description": "It may resolve to a private address when it is asked for an image."
},
"unreachable": {
"type": "string",
"enum": ["hold", "trust"],
"default": "hold",
"description": "When it does not answer whether it has an image: `hold` keeps a pull request waiting until somebody could look; `trust` lets it pass, and its check says that nobody looked. For a registry that the runner never reaches."
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
"properties": {
"mode": {
"type": "string",
"enum": [
"cert-manager",
"self-signed",
"bring-your-own"
],
"default": "cert-manager",
"description": "Who issues."
},
"algorithm": {
"type": "string",
"enum": ["P-256", "P-384"],
"default": "P-256",
"description": "Curve of the keys."
},
"trust": {
"type": "array",
"items": {
"type": "string",
"pattern": "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$",
"maxLength": 512
},
"maxItems": 16,
"uniqueItems": true,
"default": [],
"description": "Files of the repository with PEM certificates of authorities that sidecars trust; for cert-manager, its own when absent."
},
"namespace": {
"type": "string",
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 63,
"default": "cert-manager",
"description": "Namespace of cert-manager, which keeps the authority's key."
}
},
"description": "Mesh certificates."
},
"secrets": {
"type": "object",
"additionalProperties": false,
"properties": {
"mode": {
"$ref": "#/$defs/SecretMode",
"default": "sops"
},
"recipients": {
"$ref": "#/$defs/Recipients",
"default": []
},
"keySecret": {
"$ref": "#/$defs/KeySecret",
"default": "sops-age"
},
"certificate": { "$ref": "#/$defs/ControllerCertificate" },
"owners": { "$ref": "#/$defs/OwnerSecrets" }
},
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
"properties": {
"namespace": {
"type": "string",
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 63,
"default": "traefik",
"description": "Namespace of the ingress controller's pods."
},
"gateway": {
"type": "object",
"additionalProperties": false,
"properties": {
"name": {
"type": "string",
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 63,
"description": "Name of the Gateway."
},
"namespace": {
"type": "string",
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 63,
"description": "Its namespace."
}
},
"required": ["name", "namespace"],
"description": "The Gateway that services with `expose.via: gateway` are attached to."
},
"identity": {
"type": "string",
"pattern": "^spiffe://[a-z0-9]([a-z0-9._-]*[a-z0-9])?(/[A-Za-z0-9][A-Za-z0-9._-]*)+$",
"maxLength": 2048,
"description": "SPIFFE id that the Gateway calls services as; that of the account `karst-ingress` in its namespace when absent."
}
},
"description": "The ingress controller that exposed services let in."
},
"metrics": {
"type": "object",
"additionalProperties": false,
"properties": { "namespace": {
"type": "string",
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 63,
"description": "Namespace whose pods may read the sidecars' statistics."
} },
"required": ["namespace"],
"description": "Who reads the sidecars' Prometheus statistics on port 15003; nobody when absent."
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
},
"$defs": {
"SecretMode": {
"type": "string",
"enum": ["sops", "sealed-secrets"],
"description": "How secrets lie in Git."
},
"Recipients": {
"type": "array",
"items": {
"type": "string",
"maxLength": 4096
},
"maxItems": 16,
"description": "Age recipients that SOPS seals for: public keys, which `age-keygen -y` prints.",
"examples": [["age1l9yak2dtfqvzegj2urhr7m40sx8kunerpne4e3qdk28xq5vkzd7q2cxhw7"]]
},
"KeySecret": {
"type": "string",
"pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
"maxLength": 253,
"description": "Secret in Flux's namespace with the age keys that open them."
},
"ControllerCertificate": {
"type": "string",
"pattern": "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$",
"maxLength": 512,
"description": "File of the repository with the certificate of the sealed-secrets controller."
},
"OwnerSecrets": {
"type": "object",
"propertyNames": {
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 39
},
"maxProperties": 1e3,
"additionalProperties": {
"type": "object",
"additionalProperties": false,
"properties": {
"recipients": { "$ref": "#/$defs/Recipients" },
"keySecret": { "$ref": "#/$defs/KeySecret" }
}
},
"description": "Keys of their own for owners who share a cluster: what is sealed for one cannot be read by another."
}
}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9]*)$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{1,15}$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$", "u");
const pattern18 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern20 = /* @__PURE__ */ new RegExp("^[a-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern26 = /* @__PURE__ */ new RegExp("^[0-9]+(s|m|h)$", "u");
const pattern31 = /* @__PURE__ */ new RegExp("^spiffe://[a-z0-9]([a-z0-9._-]*[a-z0-9])?(/[A-Za-z0-9][A-Za-z0-9._-]*)+$", "u");
const pattern33 = /* @__PURE__ */ new RegExp("^3\\.[0-9]{1,2}$", "u");
const pattern72 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*$", "u");
const pattern73 = /* @__PURE__ */ new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_/-]*$", "u");
const schema20 = {
"type": "string",
"enum": ["sops", "sealed-secrets"],
"description": "How secrets lie in Git."
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate53.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
validate53.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data === "sops" || data === "sealed-secrets")) {
validate53.errors = [{
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema20.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
validate53.errors = vErrors;
return true;
}
validate53.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate55.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (Array.isArray(data)) {
if (data.length > 16) {
validate55.errors = [{
instancePath,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: { limit: 16 },
message: "must NOT have more than 16 items"
}];
return false;
} else {
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
let data0 = data[i0];
if (typeof data0 === "string") {
if ((0, import_ucs2length.default)(data0) > 4096) {
validate55.errors = [{
instancePath: instancePath + "/" + i0,
schemaPath: "#/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate55.errors = [{
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
validate55.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
validate55.errors = vErrors;
return true;
}
validate55.evaluated = {
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate57.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if ((0, import_ucs2length.default)(data) > 253) {
validate57.errors = [{
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
}];
return false;
} else if (!pattern10.test(data)) {
validate57.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate57.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate57.errors = vErrors;
return true;
}
validate57.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate59.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if ((0, import_ucs2length.default)(data) > 512) {
validate59.errors = [{
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if (!pattern4.test(data)) {
validate59.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$" },
message: "must match pattern \"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$\""
}];
return false;
}
} else {
validate59.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate59.errors = vErrors;
return true;
}
validate59.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 1e3) {
validate61.errors = [{
instancePath,
schemaPath: "#/maxProperties",
keyword: "maxProperties",
params: { limit: 1e3 },
message: "must NOT have more than 1000 properties"
}];
return false;
} else {
for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if ((0, import_ucs2length.default)(key0) > 39) {
const err0 = {
instancePath,
schemaPath: "#/propertyNames/maxLength",
keyword: "maxLength",
params: { limit: 39 },
message: "must NOT have more than 39 characters",
propertyName: key0
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
} else if (!pattern3.test(key0)) {
const err1 = {
instancePath,
schemaPath: "#/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\"",
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
validate61.errors = vErrors;
return false;
}
}
if (valid0) for (const key1 in data) {
let data0 = data[key1];
const _errs3 = errors;
if (errors === _errs3) {
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
const _errs5 = errors;
for (const key2 in data0) if (!(key2 === "recipients" || key2 === "keySecret")) {
validate61.errors = [{
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/additionalProperties/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key2 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs5 === errors) {
if (data0.recipients !== void 0) {
const _errs6 = errors;
if (!validate55(data0.recipients, {
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients",
parentData: data0,
parentDataProperty: "recipients",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
} else var valid2 = true;
if (valid2) {
if (data0.keySecret !== void 0) {
const _errs7 = errors;
if (!validate57(data0.keySecret, {
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/keySecret",
parentData: data0,
parentDataProperty: "keySecret",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
} else var valid2 = true;
}
}
} else {
validate61.errors = [{
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/additionalProperties/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
if (!(_errs3 === errors)) break;
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
const schema39 = {
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
const pattern50 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$", "u");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate100.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (!pattern50.test(data)) {
validate100.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
}];
return false;
}
} else {
validate100.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate100.errors = vErrors;
return true;
}
validate100.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
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
params: { allowedValues: schema39.oneOf[0].enum },
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
if (!validate100(data0.cpu, {
instancePath: instancePath + "/requests/cpu",
parentData: data0,
parentDataProperty: "cpu",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
} else var valid2 = true;
if (valid2) {
if (data0.memory !== void 0) {
const _errs10 = errors;
if (!validate100(data0.memory, {
instancePath: instancePath + "/requests/memory",
parentData: data0,
parentDataProperty: "memory",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if (!validate100(data3.cpu, {
instancePath: instancePath + "/limits/cpu",
parentData: data3,
parentDataProperty: "cpu",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
} else var valid3 = true;
if (valid3) {
if (data3.memory !== void 0) {
const _errs15 = errors;
if (!validate100(data3.memory, {
instancePath: instancePath + "/limits/memory",
parentData: data3,
parentDataProperty: "memory",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
validate135.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate135.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate135.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
const schema45 = {
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
const pattern62 = /* @__PURE__ */ new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[!-~]*)?$", "u");
const pattern63 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u");
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
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
} else if (!pattern62.test(data0)) {
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
params: { allowedValues: schema45.oneOf[2].properties.protocol.enum },
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
} else if (!pattern63.test(data2)) {
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
validate141.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate141.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate141.evaluated = {
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
for (const key3 in data1) if (!(key3 === "path" || key3 === "owner" || key3 === "namespacePrefix" || key3 === "trustDomain" || key3 === "kubernetes" || key3 === "flux" || key3 === "secrets" || key3 === "order")) {
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
if (data1.secrets !== void 0) {
let data8 = data1.secrets;
const _errs21 = errors;
if (errors === _errs21) {
if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
const _errs23 = errors;
for (const key4 in data8) if (!(key4 === "mode" || key4 === "recipients" || key4 === "keySecret" || key4 === "certificate" || key4 === "owners")) {
validate52.errors = [{
instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets",
schemaPath: "#/properties/environments/additionalProperties/properties/secrets/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key4 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs23 === errors) {
if (data8.mode !== void 0) {
const _errs24 = errors;
if (!validate53(data8.mode, {
instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/mode",
parentData: data8,
parentDataProperty: "mode",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
} else var valid4 = true;
if (valid4) {
if (data8.recipients !== void 0) {
const _errs25 = errors;
if (!validate55(data8.recipients, {
instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/recipients",
parentData: data8,
parentDataProperty: "recipients",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
} else var valid4 = true;
if (valid4) {
if (data8.keySecret !== void 0) {
const _errs26 = errors;
if (!validate57(data8.keySecret, {
instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/keySecret",
parentData: data8,
parentDataProperty: "keySecret",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
} else var valid4 = true;
if (valid4) {
if (data8.certificate !== void 0) {
const _errs27 = errors;
if (!validate59(data8.certificate, {
instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/certificate",
parentData: data8,
parentDataProperty: "certificate",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
} else var valid4 = true;
if (valid4) {
if (data8.owners !== void 0) {
const _errs28 = errors;
if (!validate61(data8.owners, {
instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/owners",
parentData: data8,
parentDataProperty: "owners",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
} else var valid4 = true;
}
}
}
}
}
} else {
validate52.errors = [{
instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets",
schemaPath: "#/properties/environments/additionalProperties/properties/secrets/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
var valid3 = _errs21 === errors;
} else var valid3 = true;
if (valid3) {
if (data1.order !== void 0) {
let data14 = data1.order;
const _errs29 = errors;
if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
validate52.errors = [{
instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/order",
schemaPath: "#/properties/environments/additionalProperties/properties/order/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
}];
return false;
}
if (errors === _errs29) {
if (typeof data14 == "number" && isFinite(data14)) {
if (data14 > 100 || isNaN(data14)) {
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
} else if (data14 < 0 || isNaN(data14)) {
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
var valid3 = _errs29 === errors;
} else var valid3 = true;
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
let data15 = data.defaultEnvironment;
const _errs31 = errors;
if (errors === _errs31) {
if (typeof data15 === "string") {
if ((0, import_ucs2length.default)(data15) > 20) {
validate52.errors = [{
instancePath: instancePath + "/defaultEnvironment",
schemaPath: "#/properties/defaultEnvironment/maxLength",
keyword: "maxLength",
params: { limit: 20 },
message: "must NOT have more than 20 characters"
}];
return false;
} else if (!pattern3.test(data15)) {
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
var valid0 = _errs31 === errors;
} else var valid0 = true;
if (valid0) {
if (data.hosts !== void 0) {
let data16 = data.hosts;
const _errs33 = errors;
if (errors === _errs33) {
if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
if (Object.keys(data16).length > 16) {
validate52.errors = [{
instancePath: instancePath + "/hosts",
schemaPath: "#/properties/hosts/maxProperties",
keyword: "maxProperties",
params: { limit: 16 },
message: "must NOT have more than 16 properties"
}];
return false;
} else {
for (const key5 in data16) {
const _errs35 = errors;
const _errs36 = errors;
const _errs37 = errors;
if (!(key5 === "gh" || key5 === "gl" || key5 === "bb" || key5 === "http" || key5 === "https" || key5 === "git" || key5 === "ssh" || key5 === "file")) {
const err3 = {};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
}
if (_errs37 === errors) {
const err4 = {
instancePath: instancePath + "/hosts",
schemaPath: "#/properties/hosts/propertyNames/not",
keyword: "not",
params: {},
message: "must NOT be valid",
propertyName: key5
};
if (vErrors === null) vErrors = [err4];
else vErrors.push(err4);
errors++;
} else {
errors = _errs36;
if (vErrors !== null) {
if (_errs36) vErrors.length = _errs36;
else vErrors = null;
}
}
if (errors === _errs35) {
if (typeof key5 === "string") {
if (!pattern14.test(key5)) {
const err5 = {
instancePath: instancePath + "/hosts",
schemaPath: "#/properties/hosts/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[a-z][a-z0-9-]{1,15}$" },
message: "must match pattern \"^[a-z][a-z0-9-]{1,15}$\"",
propertyName: key5
};
if (vErrors === null) vErrors = [err5];
else vErrors.push(err5);
errors++;
}
}
}
var valid5 = _errs35 === errors;
if (!valid5) {
const err6 = {
instancePath: instancePath + "/hosts",
schemaPath: "#/properties/hosts/propertyNames",
keyword: "propertyNames",
params: { propertyName: key5 },
message: "property name must be valid"
};
if (vErrors === null) vErrors = [err6];
else vErrors.push(err6);
errors++;
validate52.errors = vErrors;
return false;
}
}
if (valid5) for (const key6 in data16) {
let data17 = data16[key6];
const _errs39 = errors;
if (errors === _errs39) {
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
let missing1;
if (data17.kind === void 0 && (missing1 = "kind") || data17.url === void 0 && (missing1 = "url")) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/hosts/additionalProperties/required",
keyword: "required",
params: { missingProperty: missing1 },
message: "must have required property '" + missing1 + "'"
}];
return false;
} else {
const _errs41 = errors;
for (const key7 in data17) if (!(key7 === "kind" || key7 === "url" || key7 === "tokenEnv" || key7 === "archiveHosts" || key7 === "allowPrivate")) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/hosts/additionalProperties/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key7 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs41 === errors) {
if (data17.kind !== void 0) {
let data18 = data17.kind;
const _errs42 = errors;
if (typeof data18 !== "string") {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind",
schemaPath: "#/properties/hosts/additionalProperties/properties/kind/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data18 === "github" || data18 === "gitlab" || data18 === "bitbucket" || data18 === "gitea" || data18 === "forgejo")) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind",
schemaPath: "#/properties/hosts/additionalProperties/properties/kind/enum",
keyword: "enum",
params: { allowedValues: schema19.properties.hosts.additionalProperties.properties.kind.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid8 = _errs42 === errors;
} else var valid8 = true;
if (valid8) {
if (data17.url !== void 0) {
let data19 = data17.url;
const _errs44 = errors;
if (errors === _errs44) {
if (typeof data19 === "string") {
if ((0, import_ucs2length.default)(data19) > 512) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
schemaPath: "#/properties/hosts/additionalProperties/properties/url/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if (!pattern15.test(data19)) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
schemaPath: "#/properties/hosts/additionalProperties/properties/url/pattern",
keyword: "pattern",
params: { pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$" },
message: "must match pattern \"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/?$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
schemaPath: "#/properties/hosts/additionalProperties/properties/url/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid8 = _errs44 === errors;
} else var valid8 = true;
if (valid8) {
if (data17.tokenEnv !== void 0) {
let data20 = data17.tokenEnv;
const _errs46 = errors;
if (errors === _errs46) {
if (typeof data20 === "string") {
if ((0, import_ucs2length.default)(data20) > 64) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokenEnv",
schemaPath: "#/properties/hosts/additionalProperties/properties/tokenEnv/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
} else if (!pattern16.test(data20)) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokenEnv",
schemaPath: "#/properties/hosts/additionalProperties/properties/tokenEnv/pattern",
keyword: "pattern",
params: { pattern: "^[A-Z][A-Z0-9_]*$" },
message: "must match pattern \"^[A-Z][A-Z0-9_]*$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokenEnv",
schemaPath: "#/properties/hosts/additionalProperties/properties/tokenEnv/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid8 = _errs46 === errors;
} else var valid8 = true;
if (valid8) {
if (data17.archiveHosts !== void 0) {
let data21 = data17.archiveHosts;
const _errs48 = errors;
if (errors === _errs48) {
if (Array.isArray(data21)) {
if (data21.length > 8) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts",
schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/maxItems",
keyword: "maxItems",
params: { limit: 8 },
message: "must NOT have more than 8 items"
}];
return false;
} else {
const len0 = data21.length;
for (let i0 = 0; i0 < len0; i0++) {
let data22 = data21[i0];
const _errs50 = errors;
if (errors === _errs50) {
if (typeof data22 === "string") {
if ((0, import_ucs2length.default)(data22) > 253) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts/" + i0,
schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/items/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
}];
return false;
} else if (!pattern17.test(data22)) {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts/" + i0,
schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/items/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts/" + i0,
schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/items/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
if (!(_errs50 === errors)) break;
}
}
} else {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/archiveHosts",
schemaPath: "#/properties/hosts/additionalProperties/properties/archiveHosts/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
var valid8 = _errs48 === errors;
} else var valid8 = true;
if (valid8) {
if (data17.allowPrivate !== void 0) {
const _errs52 = errors;
if (typeof data17.allowPrivate !== "boolean") {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowPrivate",
schemaPath: "#/properties/hosts/additionalProperties/properties/allowPrivate/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
}];
return false;
}
var valid8 = _errs52 === errors;
} else var valid8 = true;
}
}
}
}
}
}
} else {
validate52.errors = [{
instancePath: instancePath + "/hosts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/hosts/additionalProperties/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
if (!(_errs39 === errors)) break;
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
var valid0 = _errs33 === errors;
} else var valid0 = true;
if (valid0) {
if (data.registry !== void 0) {
let data24 = data.registry;
const _errs54 = errors;
if (errors === _errs54) {
if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
let missing2;
if (data24.name === void 0 && (missing2 = "name")) {
validate52.errors = [{
instancePath: instancePath + "/registry",
schemaPath: "#/properties/registry/required",
keyword: "required",
params: { missingProperty: missing2 },
message: "must have required property '" + missing2 + "'"
}];
return false;
} else {
const _errs56 = errors;
for (const key8 in data24) if (!(key8 === "name" || key8 === "pullSecret" || key8 === "platforms" || key8 === "allowPrivate" || key8 === "unreachable")) {
validate52.errors = [{
instancePath: instancePath + "/registry",
schemaPath: "#/properties/registry/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key8 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs56 === errors) {
if (data24.name !== void 0) {
let data25 = data24.name;
const _errs57 = errors;
if (errors === _errs57) {
if (typeof data25 === "string") {
if ((0, import_ucs2length.default)(data25) > 200) {
validate52.errors = [{
instancePath: instancePath + "/registry/name",
schemaPath: "#/properties/registry/properties/name/maxLength",
keyword: "maxLength",
params: { limit: 200 },
message: "must NOT have more than 200 characters"
}];
return false;
} else if (!pattern18.test(data25)) {
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
var valid10 = _errs57 === errors;
} else var valid10 = true;
if (valid10) {
if (data24.pullSecret !== void 0) {
let data26 = data24.pullSecret;
const _errs59 = errors;
if (errors === _errs59) {
if (typeof data26 === "string") {
if ((0, import_ucs2length.default)(data26) > 253) {
validate52.errors = [{
instancePath: instancePath + "/registry/pullSecret",
schemaPath: "#/properties/registry/properties/pullSecret/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
}];
return false;
} else if (!pattern10.test(data26)) {
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
var valid10 = _errs59 === errors;
} else var valid10 = true;
if (valid10) {
if (data24.platforms !== void 0) {
let data27 = data24.platforms;
const _errs61 = errors;
if (errors === _errs61) {
if (Array.isArray(data27)) {
if (data27.length < 1) {
validate52.errors = [{
instancePath: instancePath + "/registry/platforms",
schemaPath: "#/properties/registry/properties/platforms/minItems",
keyword: "minItems",
params: { limit: 1 },
message: "must NOT have fewer than 1 items"
}];
return false;
} else {
var valid11 = true;
const len1 = data27.length;
for (let i1 = 0; i1 < len1; i1++) {
let data28 = data27[i1];
const _errs63 = errors;
if (typeof data28 !== "string") {
validate52.errors = [{
instancePath: instancePath + "/registry/platforms/" + i1,
schemaPath: "#/properties/registry/properties/platforms/items/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data28 === "linux/amd64" || data28 === "linux/arm64" || data28 === "linux/arm/v7" || data28 === "linux/ppc64le" || data28 === "linux/s390x" || data28 === "linux/riscv64")) {
validate52.errors = [{
instancePath: instancePath + "/registry/platforms/" + i1,
schemaPath: "#/properties/registry/properties/platforms/items/enum",
keyword: "enum",
params: { allowedValues: schema19.properties.registry.properties.platforms.items.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid11 = _errs63 === errors;
if (!valid11) break;
}
if (valid11) {
let i2 = data27.length;
let j0;
if (i2 > 1) {
const indices0 = {};
for (; i2--;) {
let item0 = data27[i2];
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
var valid10 = _errs61 === errors;
} else var valid10 = true;
if (valid10) {
if (data24.allowPrivate !== void 0) {
const _errs65 = errors;
if (typeof data24.allowPrivate !== "boolean") {
validate52.errors = [{
instancePath: instancePath + "/registry/allowPrivate",
schemaPath: "#/properties/registry/properties/allowPrivate/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
}];
return false;
}
var valid10 = _errs65 === errors;
} else var valid10 = true;
if (valid10) {
if (data24.unreachable !== void 0) {
let data30 = data24.unreachable;
const _errs67 = errors;
if (typeof data30 !== "string") {
validate52.errors = [{
instancePath: instancePath + "/registry/unreachable",
schemaPath: "#/properties/registry/properties/unreachable/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data30 === "hold" || data30 === "trust")) {
validate52.errors = [{
instancePath: instancePath + "/registry/unreachable",
schemaPath: "#/properties/registry/properties/unreachable/enum",
keyword: "enum",
params: { allowedValues: schema19.properties.registry.properties.unreachable.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid10 = _errs67 === errors;
} else var valid10 = true;
}
}
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
var valid0 = _errs54 === errors;
} else var valid0 = true;
if (valid0) {
if (data.baseImages !== void 0) {
let data31 = data.baseImages;
const _errs69 = errors;
if (errors === _errs69) {
if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
if (Object.keys(data31).length > 64) {
validate52.errors = [{
instancePath: instancePath + "/baseImages",
schemaPath: "#/properties/baseImages/maxProperties",
keyword: "maxProperties",
params: { limit: 64 },
message: "must NOT have more than 64 properties"
}];
return false;
} else {
for (const key9 in data31) {
const _errs71 = errors;
if (typeof key9 === "string") {
if ((0, import_ucs2length.default)(key9) > 255) {
const err7 = {
instancePath: instancePath + "/baseImages",
schemaPath: "#/properties/baseImages/propertyNames/maxLength",
keyword: "maxLength",
params: { limit: 255 },
message: "must NOT have more than 255 characters",
propertyName: key9
};
if (vErrors === null) vErrors = [err7];
else vErrors.push(err7);
errors++;
} else if (!pattern20.test(key9)) {
const err8 = {
instancePath: instancePath + "/baseImages",
schemaPath: "#/properties/baseImages/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9][A-Za-z0-9._:/@-]*$" },
message: "must match pattern \"^[a-z0-9][A-Za-z0-9._:/@-]*$\"",
propertyName: key9
};
if (vErrors === null) vErrors = [err8];
else vErrors.push(err8);
errors++;
}
}
var valid13 = _errs71 === errors;
if (!valid13) {
const err9 = {
instancePath: instancePath + "/baseImages",
schemaPath: "#/properties/baseImages/propertyNames",
keyword: "propertyNames",
params: { propertyName: key9 },
message: "property name must be valid"
};
if (vErrors === null) vErrors = [err9];
else vErrors.push(err9);
errors++;
validate52.errors = vErrors;
return false;
}
}
if (valid13) for (const key10 in data31) {
let data32 = data31[key10];
const _errs73 = errors;
if (errors === _errs73) {
if (typeof data32 === "string") {
if ((0, import_ucs2length.default)(data32) > 512) {
validate52.errors = [{
instancePath: instancePath + "/baseImages/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/baseImages/additionalProperties/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if (!pattern20.test(data32)) {
validate52.errors = [{
instancePath: instancePath + "/baseImages/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/baseImages/additionalProperties/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9][A-Za-z0-9._:/@-]*$" },
message: "must match pattern \"^[a-z0-9][A-Za-z0-9._:/@-]*$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/baseImages/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/baseImages/additionalProperties/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
if (!(_errs73 === errors)) break;
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
var valid0 = _errs69 === errors;
} else var valid0 = true;
if (valid0) {
if (data.certificates !== void 0) {
let data33 = data.certificates;
const _errs75 = errors;
if (errors === _errs75) {
if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
const _errs77 = errors;
for (const key11 in data33) if (!(key11 === "mode" || key11 === "algorithm" || key11 === "trust" || key11 === "namespace")) {
validate52.errors = [{
instancePath: instancePath + "/certificates",
schemaPath: "#/properties/certificates/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key11 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs77 === errors) {
if (data33.mode !== void 0) {
let data34 = data33.mode;
const _errs78 = errors;
if (typeof data34 !== "string") {
validate52.errors = [{
instancePath: instancePath + "/certificates/mode",
schemaPath: "#/properties/certificates/properties/mode/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data34 === "cert-manager" || data34 === "self-signed" || data34 === "bring-your-own")) {
validate52.errors = [{
instancePath: instancePath + "/certificates/mode",
schemaPath: "#/properties/certificates/properties/mode/enum",
keyword: "enum",
params: { allowedValues: schema19.properties.certificates.properties.mode.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid15 = _errs78 === errors;
} else var valid15 = true;
if (valid15) {
if (data33.algorithm !== void 0) {
let data35 = data33.algorithm;
const _errs80 = errors;
if (typeof data35 !== "string") {
validate52.errors = [{
instancePath: instancePath + "/certificates/algorithm",
schemaPath: "#/properties/certificates/properties/algorithm/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data35 === "P-256" || data35 === "P-384")) {
validate52.errors = [{
instancePath: instancePath + "/certificates/algorithm",
schemaPath: "#/properties/certificates/properties/algorithm/enum",
keyword: "enum",
params: { allowedValues: schema19.properties.certificates.properties.algorithm.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid15 = _errs80 === errors;
} else var valid15 = true;
if (valid15) {
if (data33.trust !== void 0) {
let data36 = data33.trust;
const _errs82 = errors;
if (errors === _errs82) {
if (Array.isArray(data36)) {
if (data36.length > 16) {
validate52.errors = [{
instancePath: instancePath + "/certificates/trust",
schemaPath: "#/properties/certificates/properties/trust/maxItems",
keyword: "maxItems",
params: { limit: 16 },
message: "must NOT have more than 16 items"
}];
return false;
} else {
var valid16 = true;
const len2 = data36.length;
for (let i3 = 0; i3 < len2; i3++) {
let data37 = data36[i3];
const _errs84 = errors;
if (errors === _errs84) {
if (typeof data37 === "string") {
if ((0, import_ucs2length.default)(data37) > 512) {
validate52.errors = [{
instancePath: instancePath + "/certificates/trust/" + i3,
schemaPath: "#/properties/certificates/properties/trust/items/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if (!pattern4.test(data37)) {
validate52.errors = [{
instancePath: instancePath + "/certificates/trust/" + i3,
schemaPath: "#/properties/certificates/properties/trust/items/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$" },
message: "must match pattern \"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/certificates/trust/" + i3,
schemaPath: "#/properties/certificates/properties/trust/items/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid16 = _errs84 === errors;
if (!valid16) break;
}
if (valid16) {
let i4 = data36.length;
let j1;
if (i4 > 1) {
const indices1 = {};
for (; i4--;) {
let item1 = data36[i4];
if (typeof item1 !== "string") continue;
if (typeof indices1[item1] == "number") {
j1 = indices1[item1];
validate52.errors = [{
instancePath: instancePath + "/certificates/trust",
schemaPath: "#/properties/certificates/properties/trust/uniqueItems",
keyword: "uniqueItems",
params: {
i: i4,
j: j1
},
message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)"
}];
return false;
}
indices1[item1] = i4;
}
}
}
}
} else {
validate52.errors = [{
instancePath: instancePath + "/certificates/trust",
schemaPath: "#/properties/certificates/properties/trust/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
var valid15 = _errs82 === errors;
} else var valid15 = true;
if (valid15) {
if (data33.namespace !== void 0) {
let data38 = data33.namespace;
const _errs86 = errors;
if (errors === _errs86) {
if (typeof data38 === "string") {
if ((0, import_ucs2length.default)(data38) > 63) {
validate52.errors = [{
instancePath: instancePath + "/certificates/namespace",
schemaPath: "#/properties/certificates/properties/namespace/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern3.test(data38)) {
validate52.errors = [{
instancePath: instancePath + "/certificates/namespace",
schemaPath: "#/properties/certificates/properties/namespace/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/certificates/namespace",
schemaPath: "#/properties/certificates/properties/namespace/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid15 = _errs86 === errors;
} else var valid15 = true;
}
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
var valid0 = _errs75 === errors;
} else var valid0 = true;
if (valid0) {
if (data.secrets !== void 0) {
let data39 = data.secrets;
const _errs88 = errors;
if (errors === _errs88) {
if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
const _errs90 = errors;
for (const key12 in data39) if (!(key12 === "mode" || key12 === "recipients" || key12 === "keySecret" || key12 === "certificate" || key12 === "owners")) {
validate52.errors = [{
instancePath: instancePath + "/secrets",
schemaPath: "#/properties/secrets/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key12 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs90 === errors) {
if (data39.mode !== void 0) {
const _errs91 = errors;
if (!validate53(data39.mode, {
instancePath: instancePath + "/secrets/mode",
parentData: data39,
parentDataProperty: "mode",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid18 = _errs91 === errors;
} else var valid18 = true;
if (valid18) {
if (data39.recipients !== void 0) {
const _errs92 = errors;
if (!validate55(data39.recipients, {
instancePath: instancePath + "/secrets/recipients",
parentData: data39,
parentDataProperty: "recipients",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid18 = _errs92 === errors;
} else var valid18 = true;
if (valid18) {
if (data39.keySecret !== void 0) {
const _errs93 = errors;
if (!validate57(data39.keySecret, {
instancePath: instancePath + "/secrets/keySecret",
parentData: data39,
parentDataProperty: "keySecret",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid18 = _errs93 === errors;
} else var valid18 = true;
if (valid18) {
if (data39.certificate !== void 0) {
const _errs94 = errors;
if (!validate59(data39.certificate, {
instancePath: instancePath + "/secrets/certificate",
parentData: data39,
parentDataProperty: "certificate",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid18 = _errs94 === errors;
} else var valid18 = true;
if (valid18) {
if (data39.owners !== void 0) {
const _errs95 = errors;
if (!validate61(data39.owners, {
instancePath: instancePath + "/secrets/owners",
parentData: data39,
parentDataProperty: "owners",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid18 = _errs95 === errors;
} else var valid18 = true;
}
}
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
var valid0 = _errs88 === errors;
} else var valid0 = true;
if (valid0) {
if (data.flux !== void 0) {
let data45 = data.flux;
const _errs96 = errors;
if (errors === _errs96) {
if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
const _errs98 = errors;
for (const key13 in data45) if (!(key13 === "sourceName" || key13 === "namespace" || key13 === "interval" || key13 === "timeout")) {
validate52.errors = [{
instancePath: instancePath + "/flux",
schemaPath: "#/properties/flux/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key13 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs98 === errors) {
if (data45.sourceName !== void 0) {
let data46 = data45.sourceName;
const _errs99 = errors;
if (errors === _errs99) {
if (typeof data46 === "string") {
if ((0, import_ucs2length.default)(data46) > 63) {
validate52.errors = [{
instancePath: instancePath + "/flux/sourceName",
schemaPath: "#/properties/flux/properties/sourceName/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern3.test(data46)) {
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
var valid19 = _errs99 === errors;
} else var valid19 = true;
if (valid19) {
if (data45.namespace !== void 0) {
let data47 = data45.namespace;
const _errs101 = errors;
if (errors === _errs101) {
if (typeof data47 === "string") {
if ((0, import_ucs2length.default)(data47) > 63) {
validate52.errors = [{
instancePath: instancePath + "/flux/namespace",
schemaPath: "#/properties/flux/properties/namespace/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern3.test(data47)) {
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
var valid19 = _errs101 === errors;
} else var valid19 = true;
if (valid19) {
if (data45.interval !== void 0) {
let data48 = data45.interval;
const _errs103 = errors;
if (errors === _errs103) {
if (typeof data48 === "string") {
if ((0, import_ucs2length.default)(data48) > 16) {
validate52.errors = [{
instancePath: instancePath + "/flux/interval",
schemaPath: "#/properties/flux/properties/interval/maxLength",
keyword: "maxLength",
params: { limit: 16 },
message: "must NOT have more than 16 characters"
}];
return false;
} else if (!pattern26.test(data48)) {
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
var valid19 = _errs103 === errors;
} else var valid19 = true;
if (valid19) {
if (data45.timeout !== void 0) {
let data49 = data45.timeout;
const _errs105 = errors;
if (errors === _errs105) {
if (typeof data49 === "string") {
if ((0, import_ucs2length.default)(data49) > 16) {
validate52.errors = [{
instancePath: instancePath + "/flux/timeout",
schemaPath: "#/properties/flux/properties/timeout/maxLength",
keyword: "maxLength",
params: { limit: 16 },
message: "must NOT have more than 16 characters"
}];
return false;
} else if (!pattern26.test(data49)) {
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
var valid19 = _errs105 === errors;
} else var valid19 = true;
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
var valid0 = _errs96 === errors;
} else var valid0 = true;
if (valid0) {
if (data.ingress !== void 0) {
let data50 = data.ingress;
const _errs107 = errors;
if (errors === _errs107) {
if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
const _errs109 = errors;
for (const key14 in data50) if (!(key14 === "namespace" || key14 === "gateway" || key14 === "identity")) {
validate52.errors = [{
instancePath: instancePath + "/ingress",
schemaPath: "#/properties/ingress/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key14 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs109 === errors) {
if (data50.namespace !== void 0) {
let data51 = data50.namespace;
const _errs110 = errors;
if (errors === _errs110) {
if (typeof data51 === "string") {
if ((0, import_ucs2length.default)(data51) > 63) {
validate52.errors = [{
instancePath: instancePath + "/ingress/namespace",
schemaPath: "#/properties/ingress/properties/namespace/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern3.test(data51)) {
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
var valid20 = _errs110 === errors;
} else var valid20 = true;
if (valid20) {
if (data50.gateway !== void 0) {
let data52 = data50.gateway;
const _errs112 = errors;
if (errors === _errs112) {
if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
let missing3;
if (data52.name === void 0 && (missing3 = "name") || data52.namespace === void 0 && (missing3 = "namespace")) {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway",
schemaPath: "#/properties/ingress/properties/gateway/required",
keyword: "required",
params: { missingProperty: missing3 },
message: "must have required property '" + missing3 + "'"
}];
return false;
} else {
const _errs114 = errors;
for (const key15 in data52) if (!(key15 === "name" || key15 === "namespace")) {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway",
schemaPath: "#/properties/ingress/properties/gateway/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key15 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs114 === errors) {
if (data52.name !== void 0) {
let data53 = data52.name;
const _errs115 = errors;
if (errors === _errs115) {
if (typeof data53 === "string") {
if ((0, import_ucs2length.default)(data53) > 63) {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway/name",
schemaPath: "#/properties/ingress/properties/gateway/properties/name/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern3.test(data53)) {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway/name",
schemaPath: "#/properties/ingress/properties/gateway/properties/name/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway/name",
schemaPath: "#/properties/ingress/properties/gateway/properties/name/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid21 = _errs115 === errors;
} else var valid21 = true;
if (valid21) {
if (data52.namespace !== void 0) {
let data54 = data52.namespace;
const _errs117 = errors;
if (errors === _errs117) {
if (typeof data54 === "string") {
if ((0, import_ucs2length.default)(data54) > 63) {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway/namespace",
schemaPath: "#/properties/ingress/properties/gateway/properties/namespace/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern3.test(data54)) {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway/namespace",
schemaPath: "#/properties/ingress/properties/gateway/properties/namespace/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway/namespace",
schemaPath: "#/properties/ingress/properties/gateway/properties/namespace/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid21 = _errs117 === errors;
} else var valid21 = true;
}
}
}
} else {
validate52.errors = [{
instancePath: instancePath + "/ingress/gateway",
schemaPath: "#/properties/ingress/properties/gateway/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
var valid20 = _errs112 === errors;
} else var valid20 = true;
if (valid20) {
if (data50.identity !== void 0) {
let data55 = data50.identity;
const _errs119 = errors;
if (errors === _errs119) {
if (typeof data55 === "string") {
if ((0, import_ucs2length.default)(data55) > 2048) {
validate52.errors = [{
instancePath: instancePath + "/ingress/identity",
schemaPath: "#/properties/ingress/properties/identity/maxLength",
keyword: "maxLength",
params: { limit: 2048 },
message: "must NOT have more than 2048 characters"
}];
return false;
} else if (!pattern31.test(data55)) {
validate52.errors = [{
instancePath: instancePath + "/ingress/identity",
schemaPath: "#/properties/ingress/properties/identity/pattern",
keyword: "pattern",
params: { pattern: "^spiffe://[a-z0-9]([a-z0-9._-]*[a-z0-9])?(/[A-Za-z0-9][A-Za-z0-9._-]*)+$" },
message: "must match pattern \"^spiffe://[a-z0-9]([a-z0-9._-]*[a-z0-9])?(/[A-Za-z0-9][A-Za-z0-9._-]*)+$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/ingress/identity",
schemaPath: "#/properties/ingress/properties/identity/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid20 = _errs119 === errors;
} else var valid20 = true;
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
var valid0 = _errs107 === errors;
} else var valid0 = true;
if (valid0) {
if (data.metrics !== void 0) {
let data56 = data.metrics;
const _errs121 = errors;
if (errors === _errs121) {
if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
let missing4;
if (data56.namespace === void 0 && (missing4 = "namespace")) {
validate52.errors = [{
instancePath: instancePath + "/metrics",
schemaPath: "#/properties/metrics/required",
keyword: "required",
params: { missingProperty: missing4 },
message: "must have required property '" + missing4 + "'"
}];
return false;
} else {
const _errs123 = errors;
for (const key16 in data56) if (!(key16 === "namespace")) {
validate52.errors = [{
instancePath: instancePath + "/metrics",
schemaPath: "#/properties/metrics/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key16 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs123 === errors) {
if (data56.namespace !== void 0) {
let data57 = data56.namespace;
if (errors === errors) {
if (typeof data57 === "string") {
if ((0, import_ucs2length.default)(data57) > 63) {
validate52.errors = [{
instancePath: instancePath + "/metrics/namespace",
schemaPath: "#/properties/metrics/properties/namespace/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern3.test(data57)) {
validate52.errors = [{
instancePath: instancePath + "/metrics/namespace",
schemaPath: "#/properties/metrics/properties/namespace/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/metrics/namespace",
schemaPath: "#/properties/metrics/properties/namespace/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
}
}
}
} else {
validate52.errors = [{
instancePath: instancePath + "/metrics",
schemaPath: "#/properties/metrics/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
var valid0 = _errs121 === errors;
} else var valid0 = true;
if (valid0) {
if (data.sources !== void 0) {
let data58 = data.sources;
const _errs126 = errors;
if (errors === _errs126) {
if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
const _errs128 = errors;
for (const key17 in data58) if (!(key17 === "pullRefs" || key17 === "foreignCommits")) {
validate52.errors = [{
instancePath: instancePath + "/sources",
schemaPath: "#/properties/sources/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key17 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs128 === errors) {
if (data58.pullRefs !== void 0) {
const _errs129 = errors;
if (typeof data58.pullRefs !== "boolean") {
validate52.errors = [{
instancePath: instancePath + "/sources/pullRefs",
schemaPath: "#/properties/sources/properties/pullRefs/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
}];
return false;
}
var valid23 = _errs129 === errors;
} else var valid23 = true;
if (valid23) {
if (data58.foreignCommits !== void 0) {
const _errs131 = errors;
if (typeof data58.foreignCommits !== "boolean") {
validate52.errors = [{
instancePath: instancePath + "/sources/foreignCommits",
schemaPath: "#/properties/sources/properties/foreignCommits/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
}];
return false;
}
var valid23 = _errs131 === errors;
} else var valid23 = true;
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
var valid0 = _errs126 === errors;
} else var valid0 = true;
if (valid0) {
if (data.defaults !== void 0) {
let data61 = data.defaults;
const _errs133 = errors;
if (errors === _errs133) {
if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
const _errs135 = errors;
for (const key18 in data61) if (!(key18 === "python" || key18 === "resources" || key18 === "replicas" || key18 === "telemetry")) {
validate52.errors = [{
instancePath: instancePath + "/defaults",
schemaPath: "#/properties/defaults/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key18 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs135 === errors) {
if (data61.python !== void 0) {
let data62 = data61.python;
const _errs136 = errors;
if (errors === _errs136) {
if (typeof data62 === "string") {
if (!pattern33.test(data62)) {
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
var valid24 = _errs136 === errors;
} else var valid24 = true;
if (valid24) {
if (data61.resources !== void 0) {
const _errs138 = errors;
if (!validate135(data61.resources, {
instancePath: instancePath + "/defaults/resources",
parentData: data61,
parentDataProperty: "resources",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid24 = _errs138 === errors;
} else var valid24 = true;
if (valid24) {
if (data61.replicas !== void 0) {
let data64 = data61.replicas;
const _errs139 = errors;
if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
validate52.errors = [{
instancePath: instancePath + "/defaults/replicas",
schemaPath: "#/properties/defaults/properties/replicas/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
}];
return false;
}
if (errors === _errs139) {
if (typeof data64 == "number" && isFinite(data64)) {
if (data64 > 1e3 || isNaN(data64)) {
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
} else if (data64 < 0 || isNaN(data64)) {
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
var valid24 = _errs139 === errors;
} else var valid24 = true;
if (valid24) {
if (data61.telemetry !== void 0) {
const _errs141 = errors;
if (!validate141(data61.telemetry, {
instancePath: instancePath + "/defaults/telemetry",
parentData: data61,
parentDataProperty: "telemetry",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid24 = _errs141 === errors;
} else var valid24 = true;
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
var valid0 = _errs133 === errors;
} else var valid0 = true;
if (valid0) {
if (data.policy !== void 0) {
let data66 = data.policy;
const _errs142 = errors;
if (errors === _errs142) {
if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
const _errs144 = errors;
for (const key19 in data66) if (!(key19 === "exceptions")) {
validate52.errors = [{
instancePath: instancePath + "/policy",
schemaPath: "#/properties/policy/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key19 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs144 === errors) {
if (data66.exceptions !== void 0) {
let data67 = data66.exceptions;
if (errors === errors) {
if (Array.isArray(data67)) {
if (data67.length > 128) {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions",
schemaPath: "#/properties/policy/properties/exceptions/maxItems",
keyword: "maxItems",
params: { limit: 128 },
message: "must NOT have more than 128 items"
}];
return false;
} else {
const len3 = data67.length;
for (let i5 = 0; i5 < len3; i5++) {
let data68 = data67[i5];
const _errs147 = errors;
if (errors === _errs147) {
if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
let missing5;
if (data68.workload === void 0 && (missing5 = "workload") || data68.rule === void 0 && (missing5 = "rule") || data68.reason === void 0 && (missing5 = "reason")) {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5,
schemaPath: "#/properties/policy/properties/exceptions/items/required",
keyword: "required",
params: { missingProperty: missing5 },
message: "must have required property '" + missing5 + "'"
}];
return false;
} else {
const _errs149 = errors;
for (const key20 in data68) if (!(key20 === "workload" || key20 === "rule" || key20 === "reason")) {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5,
schemaPath: "#/properties/policy/properties/exceptions/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key20 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs149 === errors) {
if (data68.workload !== void 0) {
let data69 = data68.workload;
const _errs150 = errors;
if (errors === _errs150) {
if (typeof data69 === "string") {
if ((0, import_ucs2length.default)(data69) > 52) {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5 + "/workload",
schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/maxLength",
keyword: "maxLength",
params: { limit: 52 },
message: "must NOT have more than 52 characters"
}];
return false;
} else if (!pattern3.test(data69)) {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5 + "/workload",
schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5 + "/workload",
schemaPath: "#/properties/policy/properties/exceptions/items/properties/workload/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid27 = _errs150 === errors;
} else var valid27 = true;
if (valid27) {
if (data68.rule !== void 0) {
let data70 = data68.rule;
const _errs152 = errors;
if (typeof data70 !== "string") {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5 + "/rule",
schemaPath: "#/properties/policy/properties/exceptions/items/properties/rule/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data70 === "app-armor" || data70 === "capabilities" || data70 === "host-namespaces" || data70 === "host-ports" || data70 === "host-probes" || data70 === "image-tag" || data70 === "privilege-escalation" || data70 === "privileged" || data70 === "proc-mount" || data70 === "read-only-root" || data70 === "resources" || data70 === "run-as-non-root" || data70 === "run-as-user" || data70 === "seccomp" || data70 === "selinux" || data70 === "service-account-token" || data70 === "service-links" || data70 === "sysctls" || data70 === "volume-types" || data70 === "windows-host-process")) {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5 + "/rule",
schemaPath: "#/properties/policy/properties/exceptions/items/properties/rule/enum",
keyword: "enum",
params: { allowedValues: schema19.properties.policy.properties.exceptions.items.properties.rule.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid27 = _errs152 === errors;
} else var valid27 = true;
if (valid27) {
if (data68.reason !== void 0) {
let data71 = data68.reason;
const _errs154 = errors;
if (errors === _errs154) {
if (typeof data71 === "string") {
if ((0, import_ucs2length.default)(data71) > 512) {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5 + "/reason",
schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if ((0, import_ucs2length.default)(data71) < 1) {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5 + "/reason",
schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5 + "/reason",
schemaPath: "#/properties/policy/properties/exceptions/items/properties/reason/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid27 = _errs154 === errors;
} else var valid27 = true;
}
}
}
}
} else {
validate52.errors = [{
instancePath: instancePath + "/policy/exceptions/" + i5,
schemaPath: "#/properties/policy/properties/exceptions/items/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
if (!(_errs147 === errors)) break;
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
var valid0 = _errs142 === errors;
} else var valid0 = true;
if (valid0) {
if (data.permissions !== void 0) {
let data72 = data.permissions;
const _errs156 = errors;
if (errors === _errs156) {
if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
if (Object.keys(data72).length > 32) {
validate52.errors = [{
instancePath: instancePath + "/permissions",
schemaPath: "#/properties/permissions/maxProperties",
keyword: "maxProperties",
params: { limit: 32 },
message: "must NOT have more than 32 properties"
}];
return false;
} else {
for (const key21 in data72) {
const _errs158 = errors;
if (typeof key21 === "string") {
if ((0, import_ucs2length.default)(key21) > 32) {
const err10 = {
instancePath: instancePath + "/permissions",
schemaPath: "#/properties/permissions/propertyNames/maxLength",
keyword: "maxLength",
params: { limit: 32 },
message: "must NOT have more than 32 characters",
propertyName: key21
};
if (vErrors === null) vErrors = [err10];
else vErrors.push(err10);
errors++;
} else if (!pattern72.test(key21)) {
const err11 = {
instancePath: instancePath + "/permissions",
schemaPath: "#/properties/permissions/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[a-z][a-z-]*$" },
message: "must match pattern \"^[a-z][a-z-]*$\"",
propertyName: key21
};
if (vErrors === null) vErrors = [err11];
else vErrors.push(err11);
errors++;
}
}
var valid28 = _errs158 === errors;
if (!valid28) {
const err12 = {
instancePath: instancePath + "/permissions",
schemaPath: "#/properties/permissions/propertyNames",
keyword: "propertyNames",
params: { propertyName: key21 },
message: "property name must be valid"
};
if (vErrors === null) vErrors = [err12];
else vErrors.push(err12);
errors++;
validate52.errors = vErrors;
return false;
}
}
if (valid28) for (const key22 in data72) {
let data73 = data72[key22];
const _errs160 = errors;
if (errors === _errs160) {
if (Array.isArray(data73)) {
if (data73.length > 256) {
validate52.errors = [{
instancePath: instancePath + "/permissions/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/permissions/additionalProperties/maxItems",
keyword: "maxItems",
params: { limit: 256 },
message: "must NOT have more than 256 items"
}];
return false;
} else {
const len4 = data73.length;
for (let i6 = 0; i6 < len4; i6++) {
let data74 = data73[i6];
const _errs162 = errors;
if (errors === _errs162) {
if (typeof data74 === "string") {
if ((0, import_ucs2length.default)(data74) > 128) {
validate52.errors = [{
instancePath: instancePath + "/permissions/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
schemaPath: "#/properties/permissions/additionalProperties/items/maxLength",
keyword: "maxLength",
params: { limit: 128 },
message: "must NOT have more than 128 characters"
}];
return false;
} else if (!pattern73.test(data74)) {
validate52.errors = [{
instancePath: instancePath + "/permissions/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
schemaPath: "#/properties/permissions/additionalProperties/items/pattern",
keyword: "pattern",
params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9_/-]*$" },
message: "must match pattern \"^@?[A-Za-z0-9][A-Za-z0-9_/-]*$\""
}];
return false;
}
} else {
validate52.errors = [{
instancePath: instancePath + "/permissions/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
schemaPath: "#/properties/permissions/additionalProperties/items/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
if (!(_errs162 === errors)) break;
}
}
} else {
validate52.errors = [{
instancePath: instancePath + "/permissions/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/permissions/additionalProperties/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
if (!(_errs160 === errors)) break;
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
var valid0 = _errs156 === errors;
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
const validateRecord = validate143;
const schema52 = {
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
"built": {
"type": "string",
"pattern": "^sha256:[0-9a-f]{64}$",
"description": "Digest of that image, once it is built."
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
"callers": {
"type": "array",
"items": {
"type": "string",
"maxLength": 128
},
"maxItems": 4096,
"description": "Services that may call it, `owner/name`."
},
"certificates": {
"type": "object",
"additionalProperties": { "$ref": "#/$defs/Certificate" },
"maxProperties": 16,
"propertyNames": { "maxLength": 1024 },
"description": "Certificates whose keys lie sealed in files, by the path of the file from the environment's directory."
},
"meshed": {
"type": "boolean",
"description": "It has a sidecar."
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
"Certificate": {
"type": "object",
"additionalProperties": false,
"properties": {
"serial": {
"type": "string",
"pattern": "^[0-9a-f]{32}$",
"description": "Serial number in hexadecimal."
},
"notBefore": { "$ref": "#/$defs/Time" },
"notAfter": { "$ref": "#/$defs/Time" },
"names": { "$ref": "#/$defs/Sha256" },
"issuer": { "$ref": "#/$defs/Sha256" },
"seal": { "$ref": "#/$defs/Sha256" }
},
"required": [
"serial",
"notBefore",
"notAfter",
"names",
"issuer",
"seal"
],
"description": "A certificate as it was issued: its time, and hashes of its names, of its authority's certificate and of who can open its key."
},
"Time": {
"type": "string",
"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
"description": "UTC, in whole seconds."
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
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate145.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if ((0, import_ucs2length.default)(data) > 1024) {
validate145.errors = [{
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 1024 },
message: "must NOT have more than 1024 characters"
}];
return false;
}
} else {
validate145.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate145.errors = vErrors;
return true;
}
validate145.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern75 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate147.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (!pattern75.test(data)) {
validate147.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[0-9a-f]{64}$" },
message: "must match pattern \"^[0-9a-f]{64}$\""
}];
return false;
}
} else {
validate147.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate147.errors = vErrors;
return true;
}
validate147.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern37 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.slug === void 0 && (missing0 = "slug") || data.path === void 0 && (missing0 = "path")) {
validate144.errors = [{
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
validate144.errors = [{
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
validate144.errors = [{
instancePath: instancePath + "/slug",
schemaPath: "#/properties/slug/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
}
} else {
validate144.errors = [{
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
if (!validate145(data.path, {
instancePath: instancePath + "/path",
parentData: data,
parentDataProperty: "path",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if (!pattern37.test(data2)) {
validate144.errors = [{
instancePath: instancePath + "/commit",
schemaPath: "#/properties/commit/pattern",
keyword: "pattern",
params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
}];
return false;
}
} else {
validate144.errors = [{
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
validate144.errors = [{
instancePath: instancePath + "/ref",
schemaPath: "#/properties/ref/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
}
} else {
validate144.errors = [{
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
validate144.errors = [{
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
validate144.errors = [{
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
if (!validate147(data.tree, {
instancePath: instancePath + "/tree",
parentData: data,
parentDataProperty: "tree",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
validate144.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema56 = {
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
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
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
validate153.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate153.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate153.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
const schema58 = {
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
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate156.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.number === void 0 && (missing0 = "number") || data.protocol === void 0 && (missing0 = "protocol")) {
validate156.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
for (const key0 in data) if (!(key0 === "number" || key0 === "protocol")) {
validate156.errors = [{
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
validate156.errors = [{
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
validate156.errors = [{
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
validate156.errors = [{
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
validate156.errors = [{
instancePath: instancePath + "/protocol",
schemaPath: "#/properties/protocol/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data1 === "http" || data1 === "grpc" || data1 === "tcp")) {
validate156.errors = [{
instancePath: instancePath + "/protocol",
schemaPath: "#/properties/protocol/enum",
keyword: "enum",
params: { allowedValues: schema58.properties.protocol.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid0 = true;
} else var valid0 = true;
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
const schema59 = {
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
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate159.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.name === void 0 && (missing0 = "name") || data.why === void 0 && (missing0 = "why")) {
validate159.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
for (const key0 in data) if (!(key0 === "name" || key0 === "why")) {
validate159.errors = [{
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
validate159.errors = [{
instancePath: instancePath + "/name",
schemaPath: "#/properties/name/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
}
} else {
validate159.errors = [{
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
validate159.errors = [{
instancePath: instancePath + "/why",
schemaPath: "#/properties/why/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate159.errors = [{
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
validate159.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate159.errors = vErrors;
return true;
}
validate159.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
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
if (data.language === void 0 && (missing0 = "language") || data.manager === void 0 && (missing0 = "manager") || data.locked === void 0 && (missing0 = "locked") || data.manifests === void 0 && (missing0 = "manifests") || data.requirements === void 0 && (missing0 = "requirements") || data.requireHashes === void 0 && (missing0 = "requireHashes") || data.dependenciesNeedSource === void 0 && (missing0 = "dependenciesNeedSource") || data.installProject === void 0 && (missing0 = "installProject") || data.extras === void 0 && (missing0 = "extras") || data.inlineDependencies === void 0 && (missing0 = "inlineDependencies") || data.addedPackages === void 0 && (missing0 = "addedPackages") || data.buildPackages === void 0 && (missing0 = "buildPackages") || data.runPackages === void 0 && (missing0 = "runPackages") || data.needsSignalLauncher === void 0 && (missing0 = "needsSignalLauncher")) {
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
for (const key0 in data) if (!func1.call(schema59.properties, key0)) {
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
if (data.language !== void 0) {
const _errs2 = errors;
if ("python" !== data.language) {
validate158.errors = [{
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
validate158.errors = [{
instancePath: instancePath + "/manager",
schemaPath: "#/properties/manager/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data1 === "pip" || data1 === "uv" || data1 === "poetry" || data1 === "pdm" || data1 === "pipenv" || data1 === "pyproject" || data1 === "setuptools" || data1 === "script" || data1 === "none")) {
validate158.errors = [{
instancePath: instancePath + "/manager",
schemaPath: "#/properties/manager/enum",
keyword: "enum",
params: { allowedValues: schema59.properties.manager.enum },
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
validate158.errors = [{
instancePath: instancePath + "/managerVersion",
schemaPath: "#/properties/managerVersion/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
instancePath: instancePath + "/manifests/" + i0,
schemaPath: "#/properties/manifests/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
instancePath: instancePath + "/requirements/" + i1,
schemaPath: "#/properties/requirements/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
instancePath: instancePath + "/extras/" + i2,
schemaPath: "#/properties/extras/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
instancePath: instancePath + "/inlineDependencies/" + i3,
schemaPath: "#/properties/inlineDependencies/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
instancePath: instancePath + "/addedPackages/" + i4,
schemaPath: "#/properties/addedPackages/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
instancePath: instancePath + "/instrumentations/" + i5,
schemaPath: "#/properties/instrumentations/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
validate158.errors = [{
instancePath: instancePath + "/versionVariable",
schemaPath: "#/properties/versionVariable/maxLength",
keyword: "maxLength",
params: { limit: 128 },
message: "must NOT have more than 128 characters"
}];
return false;
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
if (!validate159(data20[i6], {
instancePath: instancePath + "/buildPackages/" + i6,
parentData: data20,
parentDataProperty: i6,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if (!(_errs43 === errors)) break;
}
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
if (!validate159(data22[i7], {
instancePath: instancePath + "/runPackages/" + i7,
parentData: data22,
parentDataProperty: i7,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if (!(_errs46 === errors)) break;
}
}
} else {
validate158.errors = [{
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
validate158.errors = [{
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
const schema61 = {
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
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.language === void 0 && (missing0 = "language") || data.manager === void 0 && (missing0 = "manager") || data.manifests === void 0 && (missing0 = "manifests") || data.workspaces === void 0 && (missing0 = "workspaces") || data.dependenciesNeedSource === void 0 && (missing0 = "dependenciesNeedSource") || data.buildPackages === void 0 && (missing0 = "buildPackages")) {
validate163.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
const _errs1 = errors;
for (const key0 in data) if (!func1.call(schema61.properties, key0)) {
validate163.errors = [{
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
validate163.errors = [{
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
validate163.errors = [{
instancePath: instancePath + "/manager",
schemaPath: "#/properties/manager/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data1 === "npm" || data1 === "pnpm" || data1 === "yarn" || data1 === "yarn-berry" || data1 === "bun")) {
validate163.errors = [{
instancePath: instancePath + "/manager",
schemaPath: "#/properties/manager/enum",
keyword: "enum",
params: { allowedValues: schema61.properties.manager.enum },
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
validate163.errors = [{
instancePath: instancePath + "/managerVersion",
schemaPath: "#/properties/managerVersion/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
}
} else {
validate163.errors = [{
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
validate163.errors = [{
instancePath: instancePath + "/lock",
schemaPath: "#/properties/lock/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate163.errors = [{
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
validate163.errors = [{
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
validate163.errors = [{
instancePath: instancePath + "/manifests/" + i0,
schemaPath: "#/properties/manifests/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate163.errors = [{
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
validate163.errors = [{
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
validate163.errors = [{
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
validate163.errors = [{
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
validate163.errors = [{
instancePath: instancePath + "/buildScript",
schemaPath: "#/properties/buildScript/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate163.errors = [{
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
validate163.errors = [{
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
if (!validate159(data9[i1], {
instancePath: instancePath + "/buildPackages/" + i1,
parentData: data9,
parentDataProperty: i1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if (!(_errs21 === errors)) break;
}
}
} else {
validate163.errors = [{
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
validate163.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate166.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.language === void 0 && (missing0 = "language") || data.manifests === void 0 && (missing0 = "manifests") || data.main === void 0 && (missing0 = "main") || data.cgo === void 0 && (missing0 = "cgo") || data.vendored === void 0 && (missing0 = "vendored")) {
validate166.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
for (const key0 in data) if (!(key0 === "language" || key0 === "manifests" || key0 === "main" || key0 === "cgo" || key0 === "vendored")) {
validate166.errors = [{
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
validate166.errors = [{
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
validate166.errors = [{
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
validate166.errors = [{
instancePath: instancePath + "/manifests/" + i0,
schemaPath: "#/properties/manifests/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate166.errors = [{
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
validate166.errors = [{
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
validate166.errors = [{
instancePath: instancePath + "/main",
schemaPath: "#/properties/main/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate166.errors = [{
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
validate166.errors = [{
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
validate166.errors = [{
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
validate166.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate166.errors = vErrors;
return true;
}
validate166.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.language === void 0 && (missing0 = "language") || data.binary === void 0 && (missing0 = "binary") || data.locked === void 0 && (missing0 = "locked") || data.buildPackages === void 0 && (missing0 = "buildPackages")) {
validate168.errors = [{
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
validate168.errors = [{
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
validate168.errors = [{
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
validate168.errors = [{
instancePath: instancePath + "/package",
schemaPath: "#/properties/package/maxLength",
keyword: "maxLength",
params: { limit: 256 },
message: "must NOT have more than 256 characters"
}];
return false;
}
} else {
validate168.errors = [{
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
validate168.errors = [{
instancePath: instancePath + "/binary",
schemaPath: "#/properties/binary/maxLength",
keyword: "maxLength",
params: { limit: 256 },
message: "must NOT have more than 256 characters"
}];
return false;
}
} else {
validate168.errors = [{
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
validate168.errors = [{
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
validate168.errors = [{
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
if (!validate159(data4[i0], {
instancePath: instancePath + "/buildPackages/" + i0,
parentData: data4,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if (!(_errs11 === errors)) break;
}
}
} else {
validate168.errors = [{
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
validate168.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema64 = {
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
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate171.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.language === void 0 && (missing0 = "language") || data.tool === void 0 && (missing0 = "tool") || data.wrapper === void 0 && (missing0 = "wrapper") || data.module === void 0 && (missing0 = "module") || data.jar === void 0 && (missing0 = "jar") || data.framework === void 0 && (missing0 = "framework")) {
validate171.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
for (const key0 in data) if (!(key0 === "language" || key0 === "tool" || key0 === "wrapper" || key0 === "module" || key0 === "jar" || key0 === "framework")) {
validate171.errors = [{
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
validate171.errors = [{
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
validate171.errors = [{
instancePath: instancePath + "/tool",
schemaPath: "#/properties/tool/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data1 === "maven" || data1 === "gradle")) {
validate171.errors = [{
instancePath: instancePath + "/tool",
schemaPath: "#/properties/tool/enum",
keyword: "enum",
params: { allowedValues: schema64.properties.tool.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid0 = true;
} else var valid0 = true;
if (valid0) {
if (data.wrapper !== void 0) {
if (typeof data.wrapper !== "boolean") {
validate171.errors = [{
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
validate171.errors = [{
instancePath: instancePath + "/module",
schemaPath: "#/properties/module/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate171.errors = [{
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
validate171.errors = [{
instancePath: instancePath + "/jar",
schemaPath: "#/properties/jar/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate171.errors = [{
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
validate171.errors = [{
instancePath: instancePath + "/framework",
schemaPath: "#/properties/framework/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data5 === "spring-boot" || data5 === "quarkus" || data5 === "plain")) {
validate171.errors = [{
instancePath: instancePath + "/framework",
schemaPath: "#/properties/framework/enum",
keyword: "enum",
params: { allowedValues: schema64.properties.framework.enum },
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
validate171.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate171.errors = vErrors;
return true;
}
validate171.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.language === void 0 && (missing0 = "language") || data.root === void 0 && (missing0 = "root") || data.singlePage === void 0 && (missing0 = "singlePage")) {
validate173.errors = [{
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
validate173.errors = [{
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
validate173.errors = [{
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
validate173.errors = [{
instancePath: instancePath + "/root",
schemaPath: "#/properties/root/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate173.errors = [{
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
validate173.errors = [{
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
if (!validate163(data.builder, {
instancePath: instancePath + "/builder",
parentData: data,
parentDataProperty: "builder",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate173.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate176.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.language === void 0 && (missing0 = "language") || data.dockerfile === void 0 && (missing0 = "dockerfile") || data.context === void 0 && (missing0 = "context")) {
validate176.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
for (const key0 in data) if (!(key0 === "language" || key0 === "dockerfile" || key0 === "context")) {
validate176.errors = [{
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
validate176.errors = [{
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
validate176.errors = [{
instancePath: instancePath + "/dockerfile",
schemaPath: "#/properties/dockerfile/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate176.errors = [{
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
validate176.errors = [{
instancePath: instancePath + "/context",
schemaPath: "#/properties/context/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate176.errors = [{
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
validate176.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate176.errors = vErrors;
return true;
}
validate176.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema67 = {
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
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.name === void 0 && (missing0 = "name") || data.role === void 0 && (missing0 = "role") || data.command === void 0 && (missing0 = "command") || data.proposed === void 0 && (missing0 = "proposed")) {
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
for (const key0 in data) if (!(key0 === "name" || key0 === "role" || key0 === "command" || key0 === "proposed")) {
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
if (data.name !== void 0) {
let data0 = data.name;
const _errs2 = errors;
if (errors === _errs2) {
if (typeof data0 === "string") {
if ((0, import_ucs2length.default)(data0) > 64) {
validate178.errors = [{
instancePath: instancePath + "/name",
schemaPath: "#/properties/name/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
}
} else {
validate178.errors = [{
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
validate178.errors = [{
instancePath: instancePath + "/role",
schemaPath: "#/properties/role/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data1 === "worker" || data1 === "release")) {
validate178.errors = [{
instancePath: instancePath + "/role",
schemaPath: "#/properties/role/enum",
keyword: "enum",
params: { allowedValues: schema67.properties.role.enum },
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
validate178.errors = [{
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
if (!validate153(data2[i0], {
instancePath: instancePath + "/command/" + i0,
parentData: data2,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
if (!(_errs8 === errors)) break;
}
}
} else {
validate178.errors = [{
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
validate178.errors = [{
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
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.language === void 0 && (missing0 = "language") || data.directory === void 0 && (missing0 = "directory") || data.packageManager === void 0 && (missing0 = "packageManager") || data.version === void 0 && (missing0 = "version") || data.step === void 0 && (missing0 = "step") || data.entrypoint === void 0 && (missing0 = "entrypoint") || data.command === void 0 && (missing0 = "command") || data.environment === void 0 && (missing0 = "environment") || data.bindable === void 0 && (missing0 = "bindable") || data.confidence === void 0 && (missing0 = "confidence") || data.build === void 0 && (missing0 = "build") || data.processes === void 0 && (missing0 = "processes")) {
validate151.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
const _errs1 = errors;
for (const key0 in data) if (!func1.call(schema56.properties, key0)) {
validate151.errors = [{
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
validate151.errors = [{
instancePath: instancePath + "/language",
schemaPath: "#/properties/language/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data0 === "python" || data0 === "node" || data0 === "go" || data0 === "rust" || data0 === "java" || data0 === "static" || data0 === "image")) {
validate151.errors = [{
instancePath: instancePath + "/language",
schemaPath: "#/properties/language/enum",
keyword: "enum",
params: { allowedValues: schema56.properties.language.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid0 = _errs2 === errors;
} else var valid0 = true;
if (valid0) {
if (data.directory !== void 0) {
const _errs4 = errors;
if (!validate145(data.directory, {
instancePath: instancePath + "/directory",
parentData: data,
parentDataProperty: "directory",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate151.errors = [{
instancePath: instancePath + "/packageManager",
schemaPath: "#/properties/packageManager/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
}
} else {
validate151.errors = [{
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
validate151.errors = [{
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
validate151.errors = [{
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
validate151.errors = [{
instancePath: instancePath + "/version/value",
schemaPath: "#/properties/version/properties/value/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
}
} else {
validate151.errors = [{
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
validate151.errors = [{
instancePath: instancePath + "/version/from",
schemaPath: "#/properties/version/properties/from/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate151.errors = [{
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
validate151.errors = [{
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
validate151.errors = [{
instancePath: instancePath + "/step",
schemaPath: "#/properties/step/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
}
} else {
validate151.errors = [{
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
validate151.errors = [{
instancePath: instancePath + "/entrypoint",
schemaPath: "#/properties/entrypoint/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate151.errors = [{
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
validate151.errors = [{
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
if (!validate153(data8[i0], {
instancePath: instancePath + "/command/" + i0,
parentData: data8,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
if (!(_errs20 === errors)) break;
}
}
} else {
validate151.errors = [{
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
validate151.errors = [{
instancePath: instancePath + "/environment",
schemaPath: "#/properties/environment/maxProperties",
keyword: "maxProperties",
params: { limit: 256 },
message: "must NOT have more than 256 properties"
}];
return false;
} else for (const key2 in data10) {
const _errs24 = errors;
if (!validate153(data10[key2], {
instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data10,
parentDataProperty: key2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
if (!(_errs24 === errors)) break;
}
} else {
validate151.errors = [{
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
if (!validate156(data.port, {
instancePath: instancePath + "/port",
parentData: data,
parentDataProperty: "port",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
} else var valid0 = true;
if (valid0) {
if (data.bindable !== void 0) {
const _errs26 = errors;
if (typeof data.bindable !== "boolean") {
validate151.errors = [{
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
validate151.errors = [{
instancePath: instancePath + "/healthPath",
schemaPath: "#/properties/healthPath/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate151.errors = [{
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
validate151.errors = [{
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
validate151.errors = [{
instancePath: instancePath + "/confidence",
schemaPath: "#/properties/confidence/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data16 === "high" || data16 === "medium" || data16 === "low")) {
validate151.errors = [{
instancePath: instancePath + "/confidence",
schemaPath: "#/properties/confidence/enum",
keyword: "enum",
params: { allowedValues: schema56.properties.confidence.enum },
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
if (!validate158(data17, {
instancePath: instancePath + "/build",
parentData: data,
parentDataProperty: "build",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid0 = _errs36 === errors;
if (_valid0) {
valid4 = true;
passing0 = 0;
var props2 = true;
}
const _errs37 = errors;
if (!validate163(data17, {
instancePath: instancePath + "/build",
parentData: data,
parentDataProperty: "build",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
if (!validate166(data17, {
instancePath: instancePath + "/build",
parentData: data,
parentDataProperty: "build",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
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
if (!validate168(data17, {
instancePath: instancePath + "/build",
parentData: data,
parentDataProperty: "build",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
if (!validate171(data17, {
instancePath: instancePath + "/build",
parentData: data,
parentDataProperty: "build",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if (!validate173(data17, {
instancePath: instancePath + "/build",
parentData: data,
parentDataProperty: "build",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
if (!validate176(data17, {
instancePath: instancePath + "/build",
parentData: data,
parentDataProperty: "build",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
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
validate151.errors = vErrors;
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
validate151.errors = [{
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
if (!validate178(data18[i1], {
instancePath: instancePath + "/processes/" + i1,
parentData: data18,
parentDataProperty: i1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
if (!(_errs45 === errors)) break;
}
}
} else {
validate151.errors = [{
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
validate151.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate182.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.path === void 0 && (missing0 = "path") || data.why === void 0 && (missing0 = "why")) {
validate182.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "why")) {
validate182.errors = [{
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
validate182.errors = [{
instancePath: instancePath + "/path",
schemaPath: "#/properties/path/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate182.errors = [{
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
validate182.errors = [{
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
validate182.errors = [{
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
validate182.errors = [{
instancePath: instancePath + "/why",
schemaPath: "#/properties/why/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate182.errors = [{
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
validate182.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate182.errors = vErrors;
return true;
}
validate182.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.spec === void 0 && (missing0 = "spec") || data.source === void 0 && (missing0 = "source") || data.environment === void 0 && (missing0 = "environment") || data.peers === void 0 && (missing0 = "peers") || data.baseImages === void 0 && (missing0 = "baseImages")) {
validate184.errors = [{
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
validate184.errors = [{
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
if (!validate147(data.spec, {
instancePath: instancePath + "/spec",
parentData: data,
parentDataProperty: "spec",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
} else var valid0 = true;
if (valid0) {
if (data.source !== void 0) {
const _errs3 = errors;
if (!validate147(data.source, {
instancePath: instancePath + "/source",
parentData: data,
parentDataProperty: "source",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
} else var valid0 = true;
if (valid0) {
if (data.environment !== void 0) {
const _errs4 = errors;
if (!validate147(data.environment, {
instancePath: instancePath + "/environment",
parentData: data,
parentDataProperty: "environment",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
} else var valid0 = true;
if (valid0) {
if (data.peers !== void 0) {
const _errs5 = errors;
if (!validate147(data.peers, {
instancePath: instancePath + "/peers",
parentData: data,
parentDataProperty: "peers",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
} else var valid0 = true;
if (valid0) {
if (data.baseImages !== void 0) {
const _errs6 = errors;
if (!validate147(data.baseImages, {
instancePath: instancePath + "/baseImages",
parentData: data,
parentDataProperty: "baseImages",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
validate184.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const pattern78 = /* @__PURE__ */ new RegExp("^[0-9a-f]{32}$", "u");
const pattern79 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate192.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (!pattern79.test(data)) {
validate192.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$\""
}];
return false;
}
} else {
validate192.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate192.errors = vErrors;
return true;
}
validate192.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.serial === void 0 && (missing0 = "serial") || data.notBefore === void 0 && (missing0 = "notBefore") || data.notAfter === void 0 && (missing0 = "notAfter") || data.names === void 0 && (missing0 = "names") || data.issuer === void 0 && (missing0 = "issuer") || data.seal === void 0 && (missing0 = "seal")) {
validate191.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
const _errs1 = errors;
for (const key0 in data) if (!(key0 === "serial" || key0 === "notBefore" || key0 === "notAfter" || key0 === "names" || key0 === "issuer" || key0 === "seal")) {
validate191.errors = [{
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs1 === errors) {
if (data.serial !== void 0) {
let data0 = data.serial;
const _errs2 = errors;
if (errors === _errs2) {
if (typeof data0 === "string") {
if (!pattern78.test(data0)) {
validate191.errors = [{
instancePath: instancePath + "/serial",
schemaPath: "#/properties/serial/pattern",
keyword: "pattern",
params: { pattern: "^[0-9a-f]{32}$" },
message: "must match pattern \"^[0-9a-f]{32}$\""
}];
return false;
}
} else {
validate191.errors = [{
instancePath: instancePath + "/serial",
schemaPath: "#/properties/serial/type",
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
if (data.notBefore !== void 0) {
const _errs4 = errors;
if (!validate192(data.notBefore, {
instancePath: instancePath + "/notBefore",
parentData: data,
parentDataProperty: "notBefore",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
} else var valid0 = true;
if (valid0) {
if (data.notAfter !== void 0) {
const _errs5 = errors;
if (!validate192(data.notAfter, {
instancePath: instancePath + "/notAfter",
parentData: data,
parentDataProperty: "notAfter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
} else var valid0 = true;
if (valid0) {
if (data.names !== void 0) {
const _errs6 = errors;
if (!validate147(data.names, {
instancePath: instancePath + "/names",
parentData: data,
parentDataProperty: "names",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
} else var valid0 = true;
if (valid0) {
if (data.issuer !== void 0) {
const _errs7 = errors;
if (!validate147(data.issuer, {
instancePath: instancePath + "/issuer",
parentData: data,
parentDataProperty: "issuer",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
} else var valid0 = true;
if (valid0) {
if (data.seal !== void 0) {
const _errs8 = errors;
if (!validate147(data.seal, {
instancePath: instancePath + "/seal",
parentData: data,
parentDataProperty: "seal",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
} else var valid0 = true;
}
}
}
}
}
}
}
} else {
validate191.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const pattern38 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.workload === void 0 && (missing0 = "workload") || data.tool === void 0 && (missing0 = "tool") || data.digests === void 0 && (missing0 = "digests") || data.files === void 0 && (missing0 = "files")) {
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
for (const key0 in data) if (!func1.call(schema52.properties, key0)) {
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
if (data.apiVersion !== void 0) {
const _errs2 = errors;
if ("karstkit.dev/v1" !== data.apiVersion) {
validate143.errors = [{
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
validate143.errors = [{
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
validate143.errors = [{
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
validate143.errors = [{
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
validate143.errors = [{
instancePath: instancePath + "/workload/kind",
schemaPath: "#/properties/workload/properties/kind/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data3 === "Environment" || data3 === "Owner" || data3 === "Service")) {
validate143.errors = [{
instancePath: instancePath + "/workload/kind",
schemaPath: "#/properties/workload/properties/kind/enum",
keyword: "enum",
params: { allowedValues: schema52.properties.workload.properties.kind.enum },
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
validate143.errors = [{
instancePath: instancePath + "/workload/name",
schemaPath: "#/properties/workload/properties/name/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
}
} else {
validate143.errors = [{
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
validate143.errors = [{
instancePath: instancePath + "/workload/owner",
schemaPath: "#/properties/workload/properties/owner/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
}
} else {
validate143.errors = [{
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
validate143.errors = [{
instancePath: instancePath + "/workload/environment",
schemaPath: "#/properties/workload/properties/environment/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
}
} else {
validate143.errors = [{
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
validate143.errors = [{
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
validate143.errors = [{
instancePath: instancePath + "/tool",
schemaPath: "#/properties/tool/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
}
} else {
validate143.errors = [{
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
validate143.errors = [{
instancePath: instancePath + "/identity",
schemaPath: "#/properties/identity/maxLength",
keyword: "maxLength",
params: { limit: 1200 },
message: "must NOT have more than 1200 characters"
}];
return false;
}
} else {
validate143.errors = [{
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
if (!validate144(data.source, {
instancePath: instancePath + "/source",
parentData: data,
parentDataProperty: "source",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
} else var valid0 = true;
if (valid0) {
if (data.hints !== void 0) {
const _errs20 = errors;
if (!validate147(data.hints, {
instancePath: instancePath + "/hints",
parentData: data,
parentDataProperty: "hints",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
} else var valid0 = true;
if (valid0) {
if (data.launch !== void 0) {
const _errs21 = errors;
if (!validate151(data.launch, {
instancePath: instancePath + "/launch",
parentData: data,
parentDataProperty: "launch",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
validate143.errors = [{
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
if (!validate182(data12[i0], {
instancePath: instancePath + "/evidence/" + i0,
parentData: data12,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
if (!(_errs24 === errors)) break;
}
}
} else {
validate143.errors = [{
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
validate143.errors = [{
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
if (!pattern38.test(data15)) {
validate143.errors = [{
instancePath: instancePath + "/digests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/digests/additionalProperties/pattern",
keyword: "pattern",
params: { pattern: "^sha256:[0-9a-f]{64}$" },
message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
}];
return false;
}
} else {
validate143.errors = [{
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
validate143.errors = [{
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
if (!validate184(data.inputs, {
instancePath: instancePath + "/inputs",
parentData: data,
parentDataProperty: "inputs",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
validate143.errors = [{
instancePath: instancePath + "/image",
schemaPath: "#/properties/image/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
}
} else {
validate143.errors = [{
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
if (data.built !== void 0) {
let data18 = data.built;
const _errs33 = errors;
if (errors === _errs33) {
if (typeof data18 === "string") {
if (!pattern38.test(data18)) {
validate143.errors = [{
instancePath: instancePath + "/built",
schemaPath: "#/properties/built/pattern",
keyword: "pattern",
params: { pattern: "^sha256:[0-9a-f]{64}$" },
message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
}];
return false;
}
} else {
validate143.errors = [{
instancePath: instancePath + "/built",
schemaPath: "#/properties/built/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid0 = _errs33 === errors;
} else var valid0 = true;
if (valid0) {
if (data.uses !== void 0) {
let data19 = data.uses;
const _errs35 = errors;
if (errors === _errs35) {
if (Array.isArray(data19)) {
if (data19.length > 128) {
validate143.errors = [{
instancePath: instancePath + "/uses",
schemaPath: "#/properties/uses/maxItems",
keyword: "maxItems",
params: { limit: 128 },
message: "must NOT have more than 128 items"
}];
return false;
} else {
const len1 = data19.length;
for (let i1 = 0; i1 < len1; i1++) {
let data20 = data19[i1];
const _errs37 = errors;
if (errors === _errs37) {
if (typeof data20 === "string") {
if ((0, import_ucs2length.default)(data20) > 128) {
validate143.errors = [{
instancePath: instancePath + "/uses/" + i1,
schemaPath: "#/properties/uses/items/maxLength",
keyword: "maxLength",
params: { limit: 128 },
message: "must NOT have more than 128 characters"
}];
return false;
}
} else {
validate143.errors = [{
instancePath: instancePath + "/uses/" + i1,
schemaPath: "#/properties/uses/items/type",
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
validate143.errors = [{
instancePath: instancePath + "/uses",
schemaPath: "#/properties/uses/type",
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
if (data.callers !== void 0) {
let data21 = data.callers;
const _errs39 = errors;
if (errors === _errs39) {
if (Array.isArray(data21)) {
if (data21.length > 4096) {
validate143.errors = [{
instancePath: instancePath + "/callers",
schemaPath: "#/properties/callers/maxItems",
keyword: "maxItems",
params: { limit: 4096 },
message: "must NOT have more than 4096 items"
}];
return false;
} else {
const len2 = data21.length;
for (let i2 = 0; i2 < len2; i2++) {
let data22 = data21[i2];
const _errs41 = errors;
if (errors === _errs41) {
if (typeof data22 === "string") {
if ((0, import_ucs2length.default)(data22) > 128) {
validate143.errors = [{
instancePath: instancePath + "/callers/" + i2,
schemaPath: "#/properties/callers/items/maxLength",
keyword: "maxLength",
params: { limit: 128 },
message: "must NOT have more than 128 characters"
}];
return false;
}
} else {
validate143.errors = [{
instancePath: instancePath + "/callers/" + i2,
schemaPath: "#/properties/callers/items/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
if (!(_errs41 === errors)) break;
}
}
} else {
validate143.errors = [{
instancePath: instancePath + "/callers",
schemaPath: "#/properties/callers/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
var valid0 = _errs39 === errors;
} else var valid0 = true;
if (valid0) {
if (data.certificates !== void 0) {
let data23 = data.certificates;
const _errs43 = errors;
if (errors === _errs43) {
if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
if (Object.keys(data23).length > 16) {
validate143.errors = [{
instancePath: instancePath + "/certificates",
schemaPath: "#/properties/certificates/maxProperties",
keyword: "maxProperties",
params: { limit: 16 },
message: "must NOT have more than 16 properties"
}];
return false;
} else {
for (const key3 in data23) {
const _errs45 = errors;
if (typeof key3 === "string") {
if ((0, import_ucs2length.default)(key3) > 1024) {
const err0 = {
instancePath: instancePath + "/certificates",
schemaPath: "#/properties/certificates/propertyNames/maxLength",
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
var valid6 = _errs45 === errors;
if (!valid6) {
const err1 = {
instancePath: instancePath + "/certificates",
schemaPath: "#/properties/certificates/propertyNames",
keyword: "propertyNames",
params: { propertyName: key3 },
message: "property name must be valid"
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
validate143.errors = vErrors;
return false;
}
}
if (valid6) for (const key4 in data23) {
const _errs47 = errors;
if (!validate191(data23[key4], {
instancePath: instancePath + "/certificates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data23,
parentDataProperty: key4,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
if (!(_errs47 === errors)) break;
}
}
} else {
validate143.errors = [{
instancePath: instancePath + "/certificates",
schemaPath: "#/properties/certificates/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
var valid0 = _errs43 === errors;
} else var valid0 = true;
if (valid0) {
if (data.meshed !== void 0) {
const _errs48 = errors;
if (typeof data.meshed !== "boolean") {
validate143.errors = [{
instancePath: instancePath + "/meshed",
schemaPath: "#/properties/meshed/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
}];
return false;
}
var valid0 = _errs48 === errors;
} else var valid0 = true;
if (valid0) {
if (data.files !== void 0) {
let data26 = data.files;
const _errs50 = errors;
if (errors === _errs50) {
if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
if (Object.keys(data26).length > 4096) {
validate143.errors = [{
instancePath: instancePath + "/files",
schemaPath: "#/properties/files/maxProperties",
keyword: "maxProperties",
params: { limit: 4096 },
message: "must NOT have more than 4096 properties"
}];
return false;
} else {
for (const key5 in data26) {
const _errs52 = errors;
if (typeof key5 === "string") {
if ((0, import_ucs2length.default)(key5) > 1024) {
const err2 = {
instancePath: instancePath + "/files",
schemaPath: "#/properties/files/propertyNames/maxLength",
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
var valid8 = _errs52 === errors;
if (!valid8) {
const err3 = {
instancePath: instancePath + "/files",
schemaPath: "#/properties/files/propertyNames",
keyword: "propertyNames",
params: { propertyName: key5 },
message: "property name must be valid"
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
validate143.errors = vErrors;
return false;
}
}
if (valid8) for (const key6 in data26) {
const _errs54 = errors;
if (!validate147(data26[key6], {
instancePath: instancePath + "/files/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data26,
parentDataProperty: key6,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
if (!(_errs54 === errors)) break;
}
}
} else {
validate143.errors = [{
instancePath: instancePath + "/files",
schemaPath: "#/properties/files/type",
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
if (data.pending !== void 0) {
let data28 = data.pending;
const _errs55 = errors;
if (errors === _errs55) {
if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
if (Object.keys(data28).length > 4096) {
validate143.errors = [{
instancePath: instancePath + "/pending",
schemaPath: "#/properties/pending/maxProperties",
keyword: "maxProperties",
params: { limit: 4096 },
message: "must NOT have more than 4096 properties"
}];
return false;
} else {
for (const key7 in data28) {
const _errs57 = errors;
if (typeof key7 === "string") {
if ((0, import_ucs2length.default)(key7) > 1024) {
const err4 = {
instancePath: instancePath + "/pending",
schemaPath: "#/properties/pending/propertyNames/maxLength",
keyword: "maxLength",
params: { limit: 1024 },
message: "must NOT have more than 1024 characters",
propertyName: key7
};
if (vErrors === null) vErrors = [err4];
else vErrors.push(err4);
errors++;
}
}
var valid10 = _errs57 === errors;
if (!valid10) {
const err5 = {
instancePath: instancePath + "/pending",
schemaPath: "#/properties/pending/propertyNames",
keyword: "propertyNames",
params: { propertyName: key7 },
message: "property name must be valid"
};
if (vErrors === null) vErrors = [err5];
else vErrors.push(err5);
errors++;
validate143.errors = vErrors;
return false;
}
}
if (valid10) for (const key8 in data28) {
const _errs59 = errors;
if (!validate147(data28[key8], {
instancePath: instancePath + "/pending/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data28,
parentDataProperty: key8,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
if (!(_errs59 === errors)) break;
}
}
} else {
validate143.errors = [{
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
const validateRepos = validate201;
const schema25 = {
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
"promoted": {
"type": "object",
"propertyNames": {
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 20
},
"minProperties": 1,
"maxProperties": 32,
"additionalProperties": {
"type": "object",
"additionalProperties": false,
"properties": {
"commit": {
"type": "string",
"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$",
"description": "Commit of the source, wherever the slug's ref points."
},
"digest": {
"type": "string",
"pattern": "^sha256:[0-9a-f]{64}$",
"description": "Digest of the image that was built from it."
}
},
"required": ["commit"]
},
"description": "What an environment runs until the next promotion, by its name; `karst promote` writes it."
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
"mesh": { "$ref": "#/$defs/Mesh" },
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
},
"via": {
"type": "string",
"enum": ["traefik", "gateway"],
"default": "traefik",
"description": "What leads there: Traefik's IngressRoute, or a route of the Gateway API to the Gateway that karst.yaml names."
}
},
"required": ["host"],
"description": "A route that makes the service reachable from outside."
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
},
"keep": {
"type": "boolean",
"default": true,
"description": "It outlives the workload; `karst destroy --with-data` writes false, a delivery before the end."
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
},
"alias": {
"type": "string",
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 52,
"description": "The sidecar leads there from `http://<alias>.mesh:15001`."
},
"tls": {
"type": "boolean",
"description": "The sidecar speaks TLS to it, checked by the system's authorities; true when absent and there is an alias."
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
"Mesh": {
"oneOf": [{ "type": "boolean" }, {
"type": "object",
"additionalProperties": false,
"minProperties": 1,
"properties": {
"grpcWeb": {
"type": "boolean",
"default": false,
"description": "The sidecar translates gRPC-Web, which browsers speak, into gRPC."
},
"cors": {
"type": "object",
"additionalProperties": false,
"properties": { "origins": {
"type": "array",
"items": {
"type": "string",
"pattern": "^https?://[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$",
"maxLength": 253
},
"minItems": 1,
"maxItems": 32,
"uniqueItems": true,
"description": "Origins of pages that may call it, `https://app.example.com`."
} },
"required": ["origins"],
"description": "The sidecar answers browsers that ask whether a page of another origin may call."
},
"timeoutSeconds": {
"type": "integer",
"minimum": 0,
"maximum": 86400,
"description": "Longest answer that its callers wait for; 0 for as long as it takes."
},
"resources": { "$ref": "#/$defs/Resources" }
}
}],
"default": true,
"description": "The sidecar: true, settings of it, or false for a plain Service without one."
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
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate71.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if ((0, import_ucs2length.default)(data) > 52) {
validate71.errors = [{
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 52 },
message: "must NOT have more than 52 characters"
}];
return false;
} else if (!pattern3.test(data)) {
validate71.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate71.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate71.errors = vErrors;
return true;
}
validate71.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate73.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if ((0, import_ucs2length.default)(data) > 39) {
validate73.errors = [{
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 39 },
message: "must NOT have more than 39 characters"
}];
return false;
} else if (!pattern3.test(data)) {
validate73.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate73.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate73.errors = vErrors;
return true;
}
validate73.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate76.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (Array.isArray(data)) {
if (data.length > 128) {
validate76.errors = [{
instancePath,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: { limit: 128 },
message: "must NOT have more than 128 items"
}];
return false;
} else if (data.length < 1) {
validate76.errors = [{
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
validate76.errors = [{
instancePath: instancePath + "/" + i0,
schemaPath: "#/items/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
} else if ((0, import_ucs2length.default)(data0) < 1) {
validate76.errors = [{
instancePath: instancePath + "/" + i0,
schemaPath: "#/items/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
}];
return false;
}
} else {
validate76.errors = [{
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
validate76.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
validate76.errors = vErrors;
return true;
}
validate76.evaluated = {
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate78.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) if (!(key0 === "build" || key0 === "run")) {
validate78.errors = [{
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
validate78.errors = [{
instancePath: instancePath + "/build",
schemaPath: "#/properties/build/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if ((0, import_ucs2length.default)(data0) < 1) {
validate78.errors = [{
instancePath: instancePath + "/build",
schemaPath: "#/properties/build/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
}];
return false;
}
} else {
validate78.errors = [{
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
validate78.errors = [{
instancePath: instancePath + "/run",
schemaPath: "#/properties/run/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if ((0, import_ucs2length.default)(data1) < 1) {
validate78.errors = [{
instancePath: instancePath + "/run",
schemaPath: "#/properties/run/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
}];
return false;
}
} else {
validate78.errors = [{
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
validate78.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate78.errors = vErrors;
return true;
}
validate78.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const pattern42 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9+.-]+$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate80.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) if (!(key0 === "build" || key0 === "run")) {
validate80.errors = [{
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
validate80.errors = [{
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
validate80.errors = [{
instancePath: instancePath + "/build/" + i0,
schemaPath: "#/properties/build/items/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
} else if (!pattern42.test(data1)) {
validate80.errors = [{
instancePath: instancePath + "/build/" + i0,
schemaPath: "#/properties/build/items/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9][a-z0-9+.-]+$" },
message: "must match pattern \"^[a-z0-9][a-z0-9+.-]+$\""
}];
return false;
}
} else {
validate80.errors = [{
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
validate80.errors = [{
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
validate80.errors = [{
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
validate80.errors = [{
instancePath: instancePath + "/run/" + i1,
schemaPath: "#/properties/run/items/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
} else if (!pattern42.test(data3)) {
validate80.errors = [{
instancePath: instancePath + "/run/" + i1,
schemaPath: "#/properties/run/items/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9][a-z0-9+.-]+$" },
message: "must match pattern \"^[a-z0-9][a-z0-9+.-]+$\""
}];
return false;
}
} else {
validate80.errors = [{
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
validate80.errors = [{
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
const pattern44 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate82.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) if (!(key0 === "name" || key0 === "digest" || key0 === "automation")) {
validate82.errors = [{
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
validate82.errors = [{
instancePath: instancePath + "/name",
schemaPath: "#/properties/name/maxLength",
keyword: "maxLength",
params: { limit: 255 },
message: "must NOT have more than 255 characters"
}];
return false;
} else if (!pattern44.test(data0)) {
validate82.errors = [{
instancePath: instancePath + "/name",
schemaPath: "#/properties/name/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" },
message: "must match pattern \"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$\""
}];
return false;
}
} else {
validate82.errors = [{
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
if (!pattern38.test(data1)) {
validate82.errors = [{
instancePath: instancePath + "/digest",
schemaPath: "#/properties/digest/pattern",
keyword: "pattern",
params: { pattern: "^sha256:[0-9a-f]{64}$" },
message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
}];
return false;
}
} else {
validate82.errors = [{
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
validate82.errors = [{
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
validate82.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate82.errors = vErrors;
return true;
}
validate82.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema32 = {
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
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
params: { allowedValues: schema32.oneOf[1].properties.protocol.enum },
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
validate84.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate84.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate84.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
const pattern47 = /* @__PURE__ */ new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate86.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if ((0, import_ucs2length.default)(data) > 92) {
validate86.errors = [{
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 92 },
message: "must NOT have more than 92 characters"
}];
return false;
} else if (!pattern47.test(data)) {
validate86.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate86.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate86.errors = vErrors;
return true;
}
validate86.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern48 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
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
validate90.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate90.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate90.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 256) {
validate89.errors = [{
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
} else if (!pattern48.test(key0)) {
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
validate89.errors = vErrors;
return false;
}
}
if (valid0) for (const key1 in data) {
const _errs3 = errors;
if (!validate90(data[key1], {
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data,
parentDataProperty: key1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
if (!(_errs3 === errors)) break;
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
const pattern49 = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate94.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if ((0, import_ucs2length.default)(data) > 512) {
validate94.errors = [{
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if (!pattern49.test(data)) {
validate94.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$" },
message: "must match pattern \"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$\""
}];
return false;
}
} else {
validate94.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
validate94.errors = vErrors;
return true;
}
validate94.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.path === void 0 && (missing0 = "path") || data.content === void 0 && (missing0 = "content")) {
validate93.errors = [{
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
validate93.errors = [{
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
if (!validate94(data.path, {
instancePath: instancePath + "/path",
parentData: data,
parentDataProperty: "path",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
validate93.errors = [{
instancePath: instancePath + "/content",
schemaPath: "#/properties/content/maxLength",
keyword: "maxLength",
params: { limit: 131072 },
message: "must NOT have more than 131072 characters"
}];
return false;
}
} else {
validate93.errors = [{
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
validate93.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate97.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.max === void 0 && (missing0 = "max")) {
validate97.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
for (const key0 in data) if (!(key0 === "min" || key0 === "max" || key0 === "cpu" || key0 === "memory")) {
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
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
validate97.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate97.errors = vErrors;
return true;
}
validate97.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
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
params: { allowedValues: schema39.oneOf[0].enum },
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
if (!validate100(data0.cpu, {
instancePath: instancePath + "/requests/cpu",
parentData: data0,
parentDataProperty: "cpu",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
} else var valid2 = true;
if (valid2) {
if (data0.memory !== void 0) {
const _errs10 = errors;
if (!validate100(data0.memory, {
instancePath: instancePath + "/requests/memory",
parentData: data0,
parentDataProperty: "memory",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if (!validate100(data3.cpu, {
instancePath: instancePath + "/limits/cpu",
parentData: data3,
parentDataProperty: "cpu",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
} else var valid3 = true;
if (valid3) {
if (data3.memory !== void 0) {
const _errs15 = errors;
if (!validate100(data3.memory, {
instancePath: instancePath + "/limits/memory",
parentData: data3,
parentDataProperty: "memory",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
validate99.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate99.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate99.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
const schema41 = {
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
},
"via": {
"type": "string",
"enum": ["traefik", "gateway"],
"default": "traefik",
"description": "What leads there: Traefik's IngressRoute, or a route of the Gateway API to the Gateway that karst.yaml names."
}
},
"required": ["host"],
"description": "A route that makes the service reachable from outside."
};
const pattern51 = /* @__PURE__ */ new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$", "u");
const pattern52 = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9._~/-]*$", "u");
const pattern53 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+$", "u");
const pattern54 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.host === void 0 && (missing0 = "host")) {
validate106.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
const _errs1 = errors;
for (const key0 in data) if (!(key0 === "host" || key0 === "path" || key0 === "entryPoints" || key0 === "tls" || key0 === "via")) {
validate106.errors = [{
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
validate106.errors = [{
instancePath: instancePath + "/host",
schemaPath: "#/properties/host/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
}];
return false;
} else if (!pattern51.test(data0)) {
validate106.errors = [{
instancePath: instancePath + "/host",
schemaPath: "#/properties/host/pattern",
keyword: "pattern",
params: { pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$" },
message: "must match pattern \"^(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$\""
}];
return false;
}
} else {
validate106.errors = [{
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
validate106.errors = [{
instancePath: instancePath + "/path",
schemaPath: "#/properties/path/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if (!pattern52.test(data1)) {
validate106.errors = [{
instancePath: instancePath + "/path",
schemaPath: "#/properties/path/pattern",
keyword: "pattern",
params: { pattern: "^/[A-Za-z0-9._~/-]*$" },
message: "must match pattern \"^/[A-Za-z0-9._~/-]*$\""
}];
return false;
}
} else {
validate106.errors = [{
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
validate106.errors = [{
instancePath: instancePath + "/entryPoints",
schemaPath: "#/properties/entryPoints/maxItems",
keyword: "maxItems",
params: { limit: 8 },
message: "must NOT have more than 8 items"
}];
return false;
} else if (data2.length < 1) {
validate106.errors = [{
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
validate106.errors = [{
instancePath: instancePath + "/entryPoints/" + i0,
schemaPath: "#/properties/entryPoints/items/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern53.test(data3)) {
validate106.errors = [{
instancePath: instancePath + "/entryPoints/" + i0,
schemaPath: "#/properties/entryPoints/items/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9-]+$" },
message: "must match pattern \"^[a-z0-9-]+$\""
}];
return false;
}
} else {
validate106.errors = [{
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
validate106.errors = [{
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
} else if (!pattern54.test(data6)) {
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
validate106.errors = vErrors;
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
if (valid0) {
if (data.via !== void 0) {
let data7 = data.via;
const _errs24 = errors;
if (typeof data7 !== "string") {
validate106.errors = [{
instancePath: instancePath + "/via",
schemaPath: "#/properties/via/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data7 === "traefik" || data7 === "gateway")) {
validate106.errors = [{
instancePath: instancePath + "/via",
schemaPath: "#/properties/via/enum",
keyword: "enum",
params: { allowedValues: schema41.properties.via.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid0 = _errs24 === errors;
} else var valid0 = true;
}
}
}
}
}
}
} else {
validate106.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const pattern55 = /* @__PURE__ */ new RegExp("^/[!-~]*$", "u");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
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
} else if (!pattern55.test(data0)) {
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
if (!validate76(data.exec, {
instancePath: instancePath + "/exec",
parentData: data,
parentDataProperty: "exec",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
validate108.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate108.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate108.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
const schema43 = {
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
},
"keep": {
"type": "boolean",
"default": true,
"description": "It outlives the workload; `karst destroy --with-data` writes false, a delivery before the end."
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
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
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
for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "storageClass" || key0 === "accessMode" || key0 === "keep")) {
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
if (!validate94(data.path, {
instancePath: instancePath + "/path",
parentData: data,
parentDataProperty: "path",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
} else var valid1 = true;
if (valid1) {
if (data.size !== void 0) {
const _errs5 = errors;
if (!validate100(data.size, {
instancePath: instancePath + "/size",
parentData: data,
parentDataProperty: "size",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
} else if (!pattern10.test(data2)) {
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
params: { allowedValues: schema43.oneOf[0].properties.accessMode.enum },
message: "must be equal to one of the allowed values"
};
if (vErrors === null) vErrors = [err6];
else vErrors.push(err6);
errors++;
}
var valid1 = _errs8 === errors;
} else var valid1 = true;
if (valid1) {
if (data.keep !== void 0) {
const _errs10 = errors;
if (typeof data.keep !== "boolean") {
const err7 = {
instancePath: instancePath + "/keep",
schemaPath: "#/oneOf/0/properties/keep/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
};
if (vErrors === null) vErrors = [err7];
else vErrors.push(err7);
errors++;
}
var valid1 = _errs10 === errors;
} else var valid1 = true;
}
}
}
}
}
}
} else {
const err8 = {
instancePath,
schemaPath: "#/oneOf/0/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err8];
else vErrors.push(err8);
errors++;
}
}
var _valid0 = _errs1 === errors;
if (_valid0) {
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs12 = errors;
if (errors === _errs12) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing1;
if (data.path === void 0 && (missing1 = "path") || data.emptyDir === void 0 && (missing1 = "emptyDir")) {
const err9 = {
instancePath,
schemaPath: "#/oneOf/1/required",
keyword: "required",
params: { missingProperty: missing1 },
message: "must have required property '" + missing1 + "'"
};
if (vErrors === null) vErrors = [err9];
else vErrors.push(err9);
errors++;
} else {
const _errs14 = errors;
for (const key1 in data) if (!(key1 === "path" || key1 === "emptyDir")) {
const err10 = {
instancePath,
schemaPath: "#/oneOf/1/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key1 },
message: "must NOT have additional properties"
};
if (vErrors === null) vErrors = [err10];
else vErrors.push(err10);
errors++;
break;
}
if (_errs14 === errors) {
if (data.path !== void 0) {
const _errs15 = errors;
if (!validate94(data.path, {
instancePath: instancePath + "/path",
parentData: data,
parentDataProperty: "path",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
} else var valid2 = true;
if (valid2) {
if (data.emptyDir !== void 0) {
let data6 = data.emptyDir;
const _errs16 = errors;
if (errors === _errs16) {
if (typeof data6 === "string") {
if (!pattern50.test(data6)) {
const err11 = {
instancePath: instancePath + "/emptyDir",
schemaPath: "#/oneOf/1/properties/emptyDir/pattern",
keyword: "pattern",
params: { pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$" },
message: "must match pattern \"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$\""
};
if (vErrors === null) vErrors = [err11];
else vErrors.push(err11);
errors++;
}
} else {
const err12 = {
instancePath: instancePath + "/emptyDir",
schemaPath: "#/oneOf/1/properties/emptyDir/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err12];
else vErrors.push(err12);
errors++;
}
}
var valid2 = _errs16 === errors;
} else var valid2 = true;
}
}
}
} else {
const err13 = {
instancePath,
schemaPath: "#/oneOf/1/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err13];
else vErrors.push(err13);
errors++;
}
}
var _valid0 = _errs12 === errors;
if (_valid0 && valid0) {
valid0 = false;
passing0 = [passing0, 1];
} else {
if (_valid0) {
valid0 = true;
passing0 = 1;
if (props0 !== true) props0 = true;
}
const _errs18 = errors;
if (errors === _errs18) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing2;
if (data.path === void 0 && (missing2 = "path") || data.secret === void 0 && (missing2 = "secret")) {
const err14 = {
instancePath,
schemaPath: "#/oneOf/2/required",
keyword: "required",
params: { missingProperty: missing2 },
message: "must have required property '" + missing2 + "'"
};
if (vErrors === null) vErrors = [err14];
else vErrors.push(err14);
errors++;
} else {
const _errs20 = errors;
for (const key2 in data) if (!(key2 === "path" || key2 === "secret")) {
const err15 = {
instancePath,
schemaPath: "#/oneOf/2/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key2 },
message: "must NOT have additional properties"
};
if (vErrors === null) vErrors = [err15];
else vErrors.push(err15);
errors++;
break;
}
if (_errs20 === errors) {
if (data.path !== void 0) {
const _errs21 = errors;
if (!validate94(data.path, {
instancePath: instancePath + "/path",
parentData: data,
parentDataProperty: "path",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
} else var valid3 = true;
if (valid3) {
if (data.secret !== void 0) {
let data8 = data.secret;
const _errs22 = errors;
if (errors === _errs22) {
if (typeof data8 === "string") {
if ((0, import_ucs2length.default)(data8) > 253) {
const err16 = {
instancePath: instancePath + "/secret",
schemaPath: "#/oneOf/2/properties/secret/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
};
if (vErrors === null) vErrors = [err16];
else vErrors.push(err16);
errors++;
} else if ((0, import_ucs2length.default)(data8) < 1) {
const err17 = {
instancePath: instancePath + "/secret",
schemaPath: "#/oneOf/2/properties/secret/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
};
if (vErrors === null) vErrors = [err17];
else vErrors.push(err17);
errors++;
}
} else {
const err18 = {
instancePath: instancePath + "/secret",
schemaPath: "#/oneOf/2/properties/secret/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err18];
else vErrors.push(err18);
errors++;
}
}
var valid3 = _errs22 === errors;
} else var valid3 = true;
}
}
}
} else {
const err19 = {
instancePath,
schemaPath: "#/oneOf/2/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err19];
else vErrors.push(err19);
errors++;
}
}
var _valid0 = _errs18 === errors;
if (_valid0 && valid0) {
valid0 = false;
passing0 = [passing0, 2];
} else {
if (_valid0) {
valid0 = true;
passing0 = 2;
if (props0 !== true) props0 = true;
}
const _errs24 = errors;
if (errors === _errs24) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing3;
if (data.path === void 0 && (missing3 = "path") || data.configMap === void 0 && (missing3 = "configMap")) {
const err20 = {
instancePath,
schemaPath: "#/oneOf/3/required",
keyword: "required",
params: { missingProperty: missing3 },
message: "must have required property '" + missing3 + "'"
};
if (vErrors === null) vErrors = [err20];
else vErrors.push(err20);
errors++;
} else {
const _errs26 = errors;
for (const key3 in data) if (!(key3 === "path" || key3 === "configMap")) {
const err21 = {
instancePath,
schemaPath: "#/oneOf/3/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key3 },
message: "must NOT have additional properties"
};
if (vErrors === null) vErrors = [err21];
else vErrors.push(err21);
errors++;
break;
}
if (_errs26 === errors) {
if (data.path !== void 0) {
const _errs27 = errors;
if (!validate94(data.path, {
instancePath: instancePath + "/path",
parentData: data,
parentDataProperty: "path",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
} else var valid4 = true;
if (valid4) {
if (data.configMap !== void 0) {
let data10 = data.configMap;
const _errs28 = errors;
if (errors === _errs28) {
if (typeof data10 === "string") {
if ((0, import_ucs2length.default)(data10) > 253) {
const err22 = {
instancePath: instancePath + "/configMap",
schemaPath: "#/oneOf/3/properties/configMap/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
};
if (vErrors === null) vErrors = [err22];
else vErrors.push(err22);
errors++;
} else if ((0, import_ucs2length.default)(data10) < 1) {
const err23 = {
instancePath: instancePath + "/configMap",
schemaPath: "#/oneOf/3/properties/configMap/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
};
if (vErrors === null) vErrors = [err23];
else vErrors.push(err23);
errors++;
}
} else {
const err24 = {
instancePath: instancePath + "/configMap",
schemaPath: "#/oneOf/3/properties/configMap/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err24];
else vErrors.push(err24);
errors++;
}
}
var valid4 = _errs28 === errors;
} else var valid4 = true;
}
}
}
} else {
const err25 = {
instancePath,
schemaPath: "#/oneOf/3/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err25];
else vErrors.push(err25);
errors++;
}
}
var _valid0 = _errs24 === errors;
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
const err26 = {
instancePath,
schemaPath: "#/oneOf",
keyword: "oneOf",
params: { passingSchemas: passing0 },
message: "must match exactly one schema in oneOf"
};
if (vErrors === null) vErrors = [err26];
else vErrors.push(err26);
errors++;
validate111.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate111.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate111.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
const schema44 = {
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
},
"alias": {
"type": "string",
"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
"maxLength": 52,
"description": "The sidecar leads there from `http://<alias>.mesh:15001`."
},
"tls": {
"type": "boolean",
"description": "The sidecar speaks TLS to it, checked by the system's authorities; true when absent and there is an alias."
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
const pattern58 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$", "u");
const pattern60 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f.:]+/[0-9]{1,3}$", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
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
for (const key0 in data) if (!(key0 === "host" || key0 === "port" || key0 === "protocol" || key0 === "alias" || key0 === "tls")) {
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
if (!pattern58.test(data0)) {
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
params: { allowedValues: schema44.oneOf[0].properties.protocol.enum },
message: "must be equal to one of the allowed values"
};
if (vErrors === null) vErrors = [err8];
else vErrors.push(err8);
errors++;
}
var valid1 = _errs8 === errors;
} else var valid1 = true;
if (valid1) {
if (data.alias !== void 0) {
let data3 = data.alias;
const _errs10 = errors;
if (errors === _errs10) {
if (typeof data3 === "string") {
if ((0, import_ucs2length.default)(data3) > 52) {
const err9 = {
instancePath: instancePath + "/alias",
schemaPath: "#/oneOf/0/properties/alias/maxLength",
keyword: "maxLength",
params: { limit: 52 },
message: "must NOT have more than 52 characters"
};
if (vErrors === null) vErrors = [err9];
else vErrors.push(err9);
errors++;
} else if (!pattern3.test(data3)) {
const err10 = {
instancePath: instancePath + "/alias",
schemaPath: "#/oneOf/0/properties/alias/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
};
if (vErrors === null) vErrors = [err10];
else vErrors.push(err10);
errors++;
}
} else {
const err11 = {
instancePath: instancePath + "/alias",
schemaPath: "#/oneOf/0/properties/alias/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err11];
else vErrors.push(err11);
errors++;
}
}
var valid1 = _errs10 === errors;
} else var valid1 = true;
if (valid1) {
if (data.tls !== void 0) {
const _errs12 = errors;
if (typeof data.tls !== "boolean") {
const err12 = {
instancePath: instancePath + "/tls",
schemaPath: "#/oneOf/0/properties/tls/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
};
if (vErrors === null) vErrors = [err12];
else vErrors.push(err12);
errors++;
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
const err13 = {
instancePath,
schemaPath: "#/oneOf/0/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err13];
else vErrors.push(err13);
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
if (data.cidr === void 0 && (missing1 = "cidr") || data.port === void 0 && (missing1 = "port")) {
const err14 = {
instancePath,
schemaPath: "#/oneOf/1/required",
keyword: "required",
params: { missingProperty: missing1 },
message: "must have required property '" + missing1 + "'"
};
if (vErrors === null) vErrors = [err14];
else vErrors.push(err14);
errors++;
} else {
const _errs16 = errors;
for (const key1 in data) if (!(key1 === "cidr" || key1 === "port" || key1 === "protocol")) {
const err15 = {
instancePath,
schemaPath: "#/oneOf/1/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key1 },
message: "must NOT have additional properties"
};
if (vErrors === null) vErrors = [err15];
else vErrors.push(err15);
errors++;
break;
}
if (_errs16 === errors) {
if (data.cidr !== void 0) {
let data5 = data.cidr;
const _errs17 = errors;
if (errors === _errs17) {
if (typeof data5 === "string") {
if ((0, import_ucs2length.default)(data5) > 49) {
const err16 = {
instancePath: instancePath + "/cidr",
schemaPath: "#/oneOf/1/properties/cidr/maxLength",
keyword: "maxLength",
params: { limit: 49 },
message: "must NOT have more than 49 characters"
};
if (vErrors === null) vErrors = [err16];
else vErrors.push(err16);
errors++;
} else if (!pattern60.test(data5)) {
const err17 = {
instancePath: instancePath + "/cidr",
schemaPath: "#/oneOf/1/properties/cidr/pattern",
keyword: "pattern",
params: { pattern: "^[0-9A-Fa-f.:]+/[0-9]{1,3}$" },
message: "must match pattern \"^[0-9A-Fa-f.:]+/[0-9]{1,3}$\""
};
if (vErrors === null) vErrors = [err17];
else vErrors.push(err17);
errors++;
}
} else {
const err18 = {
instancePath: instancePath + "/cidr",
schemaPath: "#/oneOf/1/properties/cidr/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err18];
else vErrors.push(err18);
errors++;
}
}
var valid2 = _errs17 === errors;
} else var valid2 = true;
if (valid2) {
if (data.port !== void 0) {
let data6 = data.port;
const _errs19 = errors;
if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
const err19 = {
instancePath: instancePath + "/port",
schemaPath: "#/oneOf/1/properties/port/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
};
if (vErrors === null) vErrors = [err19];
else vErrors.push(err19);
errors++;
}
if (errors === _errs19) {
if (typeof data6 == "number" && isFinite(data6)) {
if (data6 > 65535 || isNaN(data6)) {
const err20 = {
instancePath: instancePath + "/port",
schemaPath: "#/oneOf/1/properties/port/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 65535
},
message: "must be <= 65535"
};
if (vErrors === null) vErrors = [err20];
else vErrors.push(err20);
errors++;
} else if (data6 < 1 || isNaN(data6)) {
const err21 = {
instancePath: instancePath + "/port",
schemaPath: "#/oneOf/1/properties/port/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
},
message: "must be >= 1"
};
if (vErrors === null) vErrors = [err21];
else vErrors.push(err21);
errors++;
}
}
}
var valid2 = _errs19 === errors;
} else var valid2 = true;
if (valid2) {
if (data.protocol !== void 0) {
let data7 = data.protocol;
const _errs21 = errors;
if (typeof data7 !== "string") {
const err22 = {
instancePath: instancePath + "/protocol",
schemaPath: "#/oneOf/1/properties/protocol/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err22];
else vErrors.push(err22);
errors++;
}
if (!(data7 === "TCP" || data7 === "UDP")) {
const err23 = {
instancePath: instancePath + "/protocol",
schemaPath: "#/oneOf/1/properties/protocol/enum",
keyword: "enum",
params: { allowedValues: schema44.oneOf[1].properties.protocol.enum },
message: "must be equal to one of the allowed values"
};
if (vErrors === null) vErrors = [err23];
else vErrors.push(err23);
errors++;
}
var valid2 = _errs21 === errors;
} else var valid2 = true;
}
}
}
}
} else {
const err24 = {
instancePath,
schemaPath: "#/oneOf/1/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err24];
else vErrors.push(err24);
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
const _errs23 = errors;
if (errors === _errs23) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing2;
if (data.namespace === void 0 && (missing2 = "namespace") || data.port === void 0 && (missing2 = "port")) {
const err25 = {
instancePath,
schemaPath: "#/oneOf/2/required",
keyword: "required",
params: { missingProperty: missing2 },
message: "must have required property '" + missing2 + "'"
};
if (vErrors === null) vErrors = [err25];
else vErrors.push(err25);
errors++;
} else {
const _errs25 = errors;
for (const key2 in data) if (!(key2 === "namespace" || key2 === "port" || key2 === "protocol" || key2 === "labels")) {
const err26 = {
instancePath,
schemaPath: "#/oneOf/2/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key2 },
message: "must NOT have additional properties"
};
if (vErrors === null) vErrors = [err26];
else vErrors.push(err26);
errors++;
break;
}
if (_errs25 === errors) {
if (data.namespace !== void 0) {
let data8 = data.namespace;
const _errs26 = errors;
if (errors === _errs26) {
if (typeof data8 === "string") {
if ((0, import_ucs2length.default)(data8) > 63) {
const err27 = {
instancePath: instancePath + "/namespace",
schemaPath: "#/oneOf/2/properties/namespace/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
};
if (vErrors === null) vErrors = [err27];
else vErrors.push(err27);
errors++;
} else if (!pattern3.test(data8)) {
const err28 = {
instancePath: instancePath + "/namespace",
schemaPath: "#/oneOf/2/properties/namespace/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
};
if (vErrors === null) vErrors = [err28];
else vErrors.push(err28);
errors++;
}
} else {
const err29 = {
instancePath: instancePath + "/namespace",
schemaPath: "#/oneOf/2/properties/namespace/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err29];
else vErrors.push(err29);
errors++;
}
}
var valid3 = _errs26 === errors;
} else var valid3 = true;
if (valid3) {
if (data.port !== void 0) {
let data9 = data.port;
const _errs28 = errors;
if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
const err30 = {
instancePath: instancePath + "/port",
schemaPath: "#/oneOf/2/properties/port/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
};
if (vErrors === null) vErrors = [err30];
else vErrors.push(err30);
errors++;
}
if (errors === _errs28) {
if (typeof data9 == "number" && isFinite(data9)) {
if (data9 > 65535 || isNaN(data9)) {
const err31 = {
instancePath: instancePath + "/port",
schemaPath: "#/oneOf/2/properties/port/maximum",
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
} else if (data9 < 1 || isNaN(data9)) {
const err32 = {
instancePath: instancePath + "/port",
schemaPath: "#/oneOf/2/properties/port/minimum",
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
var valid3 = _errs28 === errors;
} else var valid3 = true;
if (valid3) {
if (data.protocol !== void 0) {
let data10 = data.protocol;
const _errs30 = errors;
if (typeof data10 !== "string") {
const err33 = {
instancePath: instancePath + "/protocol",
schemaPath: "#/oneOf/2/properties/protocol/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err33];
else vErrors.push(err33);
errors++;
}
if (!(data10 === "TCP" || data10 === "UDP")) {
const err34 = {
instancePath: instancePath + "/protocol",
schemaPath: "#/oneOf/2/properties/protocol/enum",
keyword: "enum",
params: { allowedValues: schema44.oneOf[2].properties.protocol.enum },
message: "must be equal to one of the allowed values"
};
if (vErrors === null) vErrors = [err34];
else vErrors.push(err34);
errors++;
}
var valid3 = _errs30 === errors;
} else var valid3 = true;
if (valid3) {
if (data.labels !== void 0) {
let data11 = data.labels;
const _errs32 = errors;
if (errors === _errs32) {
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
if (Object.keys(data11).length > 16) {
const err35 = {
instancePath: instancePath + "/labels",
schemaPath: "#/oneOf/2/properties/labels/maxProperties",
keyword: "maxProperties",
params: { limit: 16 },
message: "must NOT have more than 16 properties"
};
if (vErrors === null) vErrors = [err35];
else vErrors.push(err35);
errors++;
} else for (const key3 in data11) {
let data12 = data11[key3];
const _errs35 = errors;
if (errors === _errs35) {
if (typeof data12 === "string") {
if ((0, import_ucs2length.default)(data12) > 63) {
const err36 = {
instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/oneOf/2/properties/labels/additionalProperties/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
};
if (vErrors === null) vErrors = [err36];
else vErrors.push(err36);
errors++;
}
} else {
const err37 = {
instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/oneOf/2/properties/labels/additionalProperties/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err37];
else vErrors.push(err37);
errors++;
}
}
if (!(_errs35 === errors)) break;
}
} else {
const err38 = {
instancePath: instancePath + "/labels",
schemaPath: "#/oneOf/2/properties/labels/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err38];
else vErrors.push(err38);
errors++;
}
}
var valid3 = _errs32 === errors;
} else var valid3 = true;
}
}
}
}
}
} else {
const err39 = {
instancePath,
schemaPath: "#/oneOf/2/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err39];
else vErrors.push(err39);
errors++;
}
}
var _valid0 = _errs23 === errors;
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
const err40 = {
instancePath,
schemaPath: "#/oneOf",
keyword: "oneOf",
params: { passingSchemas: passing0 },
message: "must match exactly one schema in oneOf"
};
if (vErrors === null) vErrors = [err40];
else vErrors.push(err40);
errors++;
validate118.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate118.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate118.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
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
} else if (!pattern62.test(data0)) {
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
params: { allowedValues: schema45.oneOf[2].properties.protocol.enum },
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
} else if (!pattern63.test(data2)) {
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
validate120.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate120.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate120.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
const pattern64 = /* @__PURE__ */ new RegExp("^https?://[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if (typeof data !== "boolean") {
const err0 = {
instancePath,
schemaPath: "#/oneOf/0/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
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
const _errs3 = errors;
if (errors === _errs3) {
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
const err1 = {
instancePath,
schemaPath: "#/oneOf/1/minProperties",
keyword: "minProperties",
params: { limit: 1 },
message: "must NOT have fewer than 1 properties"
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
} else {
const _errs5 = errors;
for (const key0 in data) if (!(key0 === "grpcWeb" || key0 === "cors" || key0 === "timeoutSeconds" || key0 === "resources")) {
const err2 = {
instancePath,
schemaPath: "#/oneOf/1/additionalProperties",
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
if (data.grpcWeb !== void 0) {
const _errs6 = errors;
if (typeof data.grpcWeb !== "boolean") {
const err3 = {
instancePath: instancePath + "/grpcWeb",
schemaPath: "#/oneOf/1/properties/grpcWeb/type",
keyword: "type",
params: { type: "boolean" },
message: "must be boolean"
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
}
var valid1 = _errs6 === errors;
} else var valid1 = true;
if (valid1) {
if (data.cors !== void 0) {
let data1 = data.cors;
const _errs8 = errors;
if (errors === _errs8) {
if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
let missing0;
if (data1.origins === void 0 && (missing0 = "origins")) {
const err4 = {
instancePath: instancePath + "/cors",
schemaPath: "#/oneOf/1/properties/cors/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
};
if (vErrors === null) vErrors = [err4];
else vErrors.push(err4);
errors++;
} else {
const _errs10 = errors;
for (const key1 in data1) if (!(key1 === "origins")) {
const err5 = {
instancePath: instancePath + "/cors",
schemaPath: "#/oneOf/1/properties/cors/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key1 },
message: "must NOT have additional properties"
};
if (vErrors === null) vErrors = [err5];
else vErrors.push(err5);
errors++;
break;
}
if (_errs10 === errors) {
if (data1.origins !== void 0) {
let data2 = data1.origins;
if (errors === errors) {
if (Array.isArray(data2)) {
if (data2.length > 32) {
const err6 = {
instancePath: instancePath + "/cors/origins",
schemaPath: "#/oneOf/1/properties/cors/properties/origins/maxItems",
keyword: "maxItems",
params: { limit: 32 },
message: "must NOT have more than 32 items"
};
if (vErrors === null) vErrors = [err6];
else vErrors.push(err6);
errors++;
} else if (data2.length < 1) {
const err7 = {
instancePath: instancePath + "/cors/origins",
schemaPath: "#/oneOf/1/properties/cors/properties/origins/minItems",
keyword: "minItems",
params: { limit: 1 },
message: "must NOT have fewer than 1 items"
};
if (vErrors === null) vErrors = [err7];
else vErrors.push(err7);
errors++;
} else {
var valid3 = true;
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
let data3 = data2[i0];
const _errs13 = errors;
if (errors === _errs13) {
if (typeof data3 === "string") {
if ((0, import_ucs2length.default)(data3) > 253) {
const err8 = {
instancePath: instancePath + "/cors/origins/" + i0,
schemaPath: "#/oneOf/1/properties/cors/properties/origins/items/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
};
if (vErrors === null) vErrors = [err8];
else vErrors.push(err8);
errors++;
} else if (!pattern64.test(data3)) {
const err9 = {
instancePath: instancePath + "/cors/origins/" + i0,
schemaPath: "#/oneOf/1/properties/cors/properties/origins/items/pattern",
keyword: "pattern",
params: { pattern: "^https?://[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$" },
message: "must match pattern \"^https?://[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$\""
};
if (vErrors === null) vErrors = [err9];
else vErrors.push(err9);
errors++;
}
} else {
const err10 = {
instancePath: instancePath + "/cors/origins/" + i0,
schemaPath: "#/oneOf/1/properties/cors/properties/origins/items/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
};
if (vErrors === null) vErrors = [err10];
else vErrors.push(err10);
errors++;
}
}
var valid3 = _errs13 === errors;
if (!valid3) break;
}
if (valid3) {
let i1 = data2.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data2[i1];
if (typeof item0 !== "string") continue;
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err11 = {
instancePath: instancePath + "/cors/origins",
schemaPath: "#/oneOf/1/properties/cors/properties/origins/uniqueItems",
keyword: "uniqueItems",
params: {
i: i1,
j: j0
},
message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
};
if (vErrors === null) vErrors = [err11];
else vErrors.push(err11);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
} else {
const err12 = {
instancePath: instancePath + "/cors/origins",
schemaPath: "#/oneOf/1/properties/cors/properties/origins/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
};
if (vErrors === null) vErrors = [err12];
else vErrors.push(err12);
errors++;
}
}
}
}
}
} else {
const err13 = {
instancePath: instancePath + "/cors",
schemaPath: "#/oneOf/1/properties/cors/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err13];
else vErrors.push(err13);
errors++;
}
}
var valid1 = _errs8 === errors;
} else var valid1 = true;
if (valid1) {
if (data.timeoutSeconds !== void 0) {
let data4 = data.timeoutSeconds;
const _errs15 = errors;
if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
const err14 = {
instancePath: instancePath + "/timeoutSeconds",
schemaPath: "#/oneOf/1/properties/timeoutSeconds/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
};
if (vErrors === null) vErrors = [err14];
else vErrors.push(err14);
errors++;
}
if (errors === _errs15) {
if (typeof data4 == "number" && isFinite(data4)) {
if (data4 > 86400 || isNaN(data4)) {
const err15 = {
instancePath: instancePath + "/timeoutSeconds",
schemaPath: "#/oneOf/1/properties/timeoutSeconds/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 86400
},
message: "must be <= 86400"
};
if (vErrors === null) vErrors = [err15];
else vErrors.push(err15);
errors++;
} else if (data4 < 0 || isNaN(data4)) {
const err16 = {
instancePath: instancePath + "/timeoutSeconds",
schemaPath: "#/oneOf/1/properties/timeoutSeconds/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
},
message: "must be >= 0"
};
if (vErrors === null) vErrors = [err16];
else vErrors.push(err16);
errors++;
}
}
}
var valid1 = _errs15 === errors;
} else var valid1 = true;
if (valid1) {
if (data.resources !== void 0) {
const _errs17 = errors;
if (!validate99(data.resources, {
instancePath: instancePath + "/resources",
parentData: data,
parentDataProperty: "resources",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
} else var valid1 = true;
}
}
}
}
}
} else {
const err17 = {
instancePath,
schemaPath: "#/oneOf/1/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
};
if (vErrors === null) vErrors = [err17];
else vErrors.push(err17);
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
var props1 = true;
}
if (!valid0) {
const err18 = {
instancePath,
schemaPath: "#/oneOf",
keyword: "oneOf",
params: { passingSchemas: passing0 },
message: "must match exactly one schema in oneOf"
};
if (vErrors === null) vErrors = [err18];
else vErrors.push(err18);
errors++;
validate122.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate122.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate122.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
const pattern66 = /* @__PURE__ */ new RegExp("^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$", "u");
const pattern67 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_+/-]+$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
const _errs1 = errors;
for (const key0 in data) if (!(key0 === "command" || key0 === "entrypoint" || key0 === "schedule" || key0 === "timeZone" || key0 === "replicas" || key0 === "resources" || key0 === "env" || key0 === "deadlineSeconds")) {
validate125.errors = [{
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
if (!validate76(data.command, {
instancePath: instancePath + "/command",
parentData: data,
parentDataProperty: "command",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
validate125.errors = [{
instancePath: instancePath + "/entrypoint",
schemaPath: "#/properties/entrypoint/maxLength",
keyword: "maxLength",
params: { limit: 1024 },
message: "must NOT have more than 1024 characters"
}];
return false;
} else if ((0, import_ucs2length.default)(data1) < 1) {
validate125.errors = [{
instancePath: instancePath + "/entrypoint",
schemaPath: "#/properties/entrypoint/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
}];
return false;
}
} else {
validate125.errors = [{
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
validate125.errors = [{
instancePath: instancePath + "/schedule",
schemaPath: "#/properties/schedule/maxLength",
keyword: "maxLength",
params: { limit: 128 },
message: "must NOT have more than 128 characters"
}];
return false;
} else if (!pattern66.test(data2)) {
validate125.errors = [{
instancePath: instancePath + "/schedule",
schemaPath: "#/properties/schedule/pattern",
keyword: "pattern",
params: { pattern: "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$" },
message: "must match pattern \"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9A-Za-z*/,?-]+( [0-9A-Za-z*/,?-]+){4})$\""
}];
return false;
}
} else {
validate125.errors = [{
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
validate125.errors = [{
instancePath: instancePath + "/timeZone",
schemaPath: "#/properties/timeZone/maxLength",
keyword: "maxLength",
params: { limit: 64 },
message: "must NOT have more than 64 characters"
}];
return false;
} else if (!pattern67.test(data3)) {
validate125.errors = [{
instancePath: instancePath + "/timeZone",
schemaPath: "#/properties/timeZone/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9_+/-]+$" },
message: "must match pattern \"^[A-Za-z0-9_+/-]+$\""
}];
return false;
}
} else {
validate125.errors = [{
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
validate125.errors = [{
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
validate125.errors = [{
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
validate125.errors = [{
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
if (!validate99(data.resources, {
instancePath: instancePath + "/resources",
parentData: data,
parentDataProperty: "resources",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
} else var valid0 = true;
if (valid0) {
if (data.env !== void 0) {
const _errs12 = errors;
if (!validate89(data.env, {
instancePath: instancePath + "/env",
parentData: data,
parentDataProperty: "env",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
} else var valid0 = true;
if (valid0) {
if (data.deadlineSeconds !== void 0) {
let data7 = data.deadlineSeconds;
const _errs13 = errors;
if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
validate125.errors = [{
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
validate125.errors = [{
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
validate125.errors = [{
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
validate125.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate130.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 64) {
validate130.errors = [{
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
validate130.errors = [{
instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/additionalProperties/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate130.errors = [{
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
validate130.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
validate130.errors = vErrors;
return true;
}
validate130.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const pattern68 = /* @__PURE__ */ new RegExp("^[A-Z][A-Za-z]+$", "u");
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.target === void 0 && (missing0 = "target") || data.patch === void 0 && (missing0 = "patch")) {
validate133.errors = [{
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
validate133.errors = [{
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
validate133.errors = [{
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
validate133.errors = [{
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
validate133.errors = [{
instancePath: instancePath + "/target/kind",
schemaPath: "#/properties/target/properties/kind/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
} else if (!pattern68.test(data1)) {
validate133.errors = [{
instancePath: instancePath + "/target/kind",
schemaPath: "#/properties/target/properties/kind/pattern",
keyword: "pattern",
params: { pattern: "^[A-Z][A-Za-z]+$" },
message: "must match pattern \"^[A-Z][A-Za-z]+$\""
}];
return false;
}
} else {
validate133.errors = [{
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
validate133.errors = [{
instancePath: instancePath + "/target/name",
schemaPath: "#/properties/target/properties/name/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
}];
return false;
}
} else {
validate133.errors = [{
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
validate133.errors = [{
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
validate133.errors = vErrors;
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
validate133.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const pattern39 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$", "u");
const pattern40 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]+){0,2}$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.slug === void 0 && (missing0 = "slug")) {
validate70.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'"
}];
return false;
} else {
const _errs1 = errors;
for (const key0 in data) if (!func1.call(schema25.properties, key0)) {
validate70.errors = [{
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
validate70.errors = [{
instancePath: instancePath + "/slug",
schemaPath: "#/properties/slug/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if ((0, import_ucs2length.default)(data0) < 1) {
validate70.errors = [{
instancePath: instancePath + "/slug",
schemaPath: "#/properties/slug/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
}];
return false;
}
} else {
validate70.errors = [{
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
if (!validate71(data.name, {
instancePath: instancePath + "/name",
parentData: data,
parentDataProperty: "name",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
} else var valid0 = true;
if (valid0) {
if (data.owner !== void 0) {
const _errs5 = errors;
if (!validate73(data.owner, {
instancePath: instancePath + "/owner",
parentData: data,
parentDataProperty: "owner",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
validate70.errors = [{
instancePath: instancePath + "/environments",
schemaPath: "#/properties/environments/maxItems",
keyword: "maxItems",
params: { limit: 32 },
message: "must NOT have more than 32 items"
}];
return false;
} else if (data3.length < 1) {
validate70.errors = [{
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
if (!validate71(data3[i0], {
instancePath: instancePath + "/environments/" + i0,
parentData: data3,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
validate70.errors = [{
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
validate70.errors = [{
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
if (data.promoted !== void 0) {
let data5 = data.promoted;
const _errs9 = errors;
if (errors === _errs9) {
if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
if (Object.keys(data5).length > 32) {
validate70.errors = [{
instancePath: instancePath + "/promoted",
schemaPath: "#/properties/promoted/maxProperties",
keyword: "maxProperties",
params: { limit: 32 },
message: "must NOT have more than 32 properties"
}];
return false;
} else if (Object.keys(data5).length < 1) {
validate70.errors = [{
instancePath: instancePath + "/promoted",
schemaPath: "#/properties/promoted/minProperties",
keyword: "minProperties",
params: { limit: 1 },
message: "must NOT have fewer than 1 properties"
}];
return false;
} else {
for (const key1 in data5) {
const _errs11 = errors;
if (typeof key1 === "string") {
if ((0, import_ucs2length.default)(key1) > 20) {
const err0 = {
instancePath: instancePath + "/promoted",
schemaPath: "#/properties/promoted/propertyNames/maxLength",
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
instancePath: instancePath + "/promoted",
schemaPath: "#/properties/promoted/propertyNames/pattern",
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
var valid3 = _errs11 === errors;
if (!valid3) {
const err2 = {
instancePath: instancePath + "/promoted",
schemaPath: "#/properties/promoted/propertyNames",
keyword: "propertyNames",
params: { propertyName: key1 },
message: "property name must be valid"
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
validate70.errors = vErrors;
return false;
}
}
if (valid3) for (const key2 in data5) {
let data6 = data5[key2];
const _errs13 = errors;
if (errors === _errs13) {
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
let missing1;
if (data6.commit === void 0 && (missing1 = "commit")) {
validate70.errors = [{
instancePath: instancePath + "/promoted/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/promoted/additionalProperties/required",
keyword: "required",
params: { missingProperty: missing1 },
message: "must have required property '" + missing1 + "'"
}];
return false;
} else {
const _errs15 = errors;
for (const key3 in data6) if (!(key3 === "commit" || key3 === "digest")) {
validate70.errors = [{
instancePath: instancePath + "/promoted/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/promoted/additionalProperties/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key3 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs15 === errors) {
if (data6.commit !== void 0) {
let data7 = data6.commit;
const _errs16 = errors;
if (errors === _errs16) {
if (typeof data7 === "string") {
if (!pattern37.test(data7)) {
validate70.errors = [{
instancePath: instancePath + "/promoted/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/commit",
schemaPath: "#/properties/promoted/additionalProperties/properties/commit/pattern",
keyword: "pattern",
params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
}];
return false;
}
} else {
validate70.errors = [{
instancePath: instancePath + "/promoted/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/commit",
schemaPath: "#/properties/promoted/additionalProperties/properties/commit/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid5 = _errs16 === errors;
} else var valid5 = true;
if (valid5) {
if (data6.digest !== void 0) {
let data8 = data6.digest;
const _errs18 = errors;
if (errors === _errs18) {
if (typeof data8 === "string") {
if (!pattern38.test(data8)) {
validate70.errors = [{
instancePath: instancePath + "/promoted/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/digest",
schemaPath: "#/properties/promoted/additionalProperties/properties/digest/pattern",
keyword: "pattern",
params: { pattern: "^sha256:[0-9a-f]{64}$" },
message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
}];
return false;
}
} else {
validate70.errors = [{
instancePath: instancePath + "/promoted/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/digest",
schemaPath: "#/properties/promoted/additionalProperties/properties/digest/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid5 = _errs18 === errors;
} else var valid5 = true;
}
}
}
} else {
validate70.errors = [{
instancePath: instancePath + "/promoted/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/promoted/additionalProperties/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
if (!(_errs13 === errors)) break;
}
}
} else {
validate70.errors = [{
instancePath: instancePath + "/promoted",
schemaPath: "#/properties/promoted/type",
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
if (data.path !== void 0) {
let data9 = data.path;
const _errs20 = errors;
if (errors === _errs20) {
if (typeof data9 === "string") {
if ((0, import_ucs2length.default)(data9) > 512) {
validate70.errors = [{
instancePath: instancePath + "/path",
schemaPath: "#/properties/path/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if (!pattern39.test(data9)) {
validate70.errors = [{
instancePath: instancePath + "/path",
schemaPath: "#/properties/path/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$" },
message: "must match pattern \"^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$\""
}];
return false;
}
} else {
validate70.errors = [{
instancePath: instancePath + "/path",
schemaPath: "#/properties/path/type",
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
if (data.language !== void 0) {
let data10 = data.language;
const _errs22 = errors;
if (typeof data10 !== "string") {
validate70.errors = [{
instancePath: instancePath + "/language",
schemaPath: "#/properties/language/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
if (!(data10 === "python" || data10 === "node" || data10 === "go" || data10 === "rust" || data10 === "java" || data10 === "static")) {
validate70.errors = [{
instancePath: instancePath + "/language",
schemaPath: "#/properties/language/enum",
keyword: "enum",
params: { allowedValues: schema25.properties.language.enum },
message: "must be equal to one of the allowed values"
}];
return false;
}
var valid0 = _errs22 === errors;
} else var valid0 = true;
if (valid0) {
if (data.version !== void 0) {
let data11 = data.version;
const _errs24 = errors;
if (errors === _errs24) {
if (typeof data11 === "string") {
if ((0, import_ucs2length.default)(data11) > 16) {
validate70.errors = [{
instancePath: instancePath + "/version",
schemaPath: "#/properties/version/maxLength",
keyword: "maxLength",
params: { limit: 16 },
message: "must NOT have more than 16 characters"
}];
return false;
} else if (!pattern40.test(data11)) {
validate70.errors = [{
instancePath: instancePath + "/version",
schemaPath: "#/properties/version/pattern",
keyword: "pattern",
params: { pattern: "^[0-9]+(\\.[0-9]+){0,2}$" },
message: "must match pattern \"^[0-9]+(\\.[0-9]+){0,2}$\""
}];
return false;
}
} else {
validate70.errors = [{
instancePath: instancePath + "/version",
schemaPath: "#/properties/version/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid0 = _errs24 === errors;
} else var valid0 = true;
if (valid0) {
if (data.entrypoint !== void 0) {
let data12 = data.entrypoint;
const _errs26 = errors;
if (errors === _errs26) {
if (typeof data12 === "string") {
if ((0, import_ucs2length.default)(data12) > 1024) {
validate70.errors = [{
instancePath: instancePath + "/entrypoint",
schemaPath: "#/properties/entrypoint/maxLength",
keyword: "maxLength",
params: { limit: 1024 },
message: "must NOT have more than 1024 characters"
}];
return false;
} else if ((0, import_ucs2length.default)(data12) < 1) {
validate70.errors = [{
instancePath: instancePath + "/entrypoint",
schemaPath: "#/properties/entrypoint/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters"
}];
return false;
}
} else {
validate70.errors = [{
instancePath: instancePath + "/entrypoint",
schemaPath: "#/properties/entrypoint/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid0 = _errs26 === errors;
} else var valid0 = true;
if (valid0) {
if (data.command !== void 0) {
const _errs28 = errors;
if (!validate76(data.command, {
instancePath: instancePath + "/command",
parentData: data,
parentDataProperty: "command",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
} else var valid0 = true;
if (valid0) {
if (data.dockerfile !== void 0) {
let data14 = data.dockerfile;
const _errs29 = errors;
if (errors === _errs29) {
if (typeof data14 === "string") {
if ((0, import_ucs2length.default)(data14) > 512) {
validate70.errors = [{
instancePath: instancePath + "/dockerfile",
schemaPath: "#/properties/dockerfile/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters"
}];
return false;
} else if (!pattern39.test(data14)) {
validate70.errors = [{
instancePath: instancePath + "/dockerfile",
schemaPath: "#/properties/dockerfile/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$" },
message: "must match pattern \"^[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*$\""
}];
return false;
}
} else {
validate70.errors = [{
instancePath: instancePath + "/dockerfile",
schemaPath: "#/properties/dockerfile/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid0 = _errs29 === errors;
} else var valid0 = true;
if (valid0) {
if (data.baseImages !== void 0) {
const _errs31 = errors;
if (!validate78(data.baseImages, {
instancePath: instancePath + "/baseImages",
parentData: data,
parentDataProperty: "baseImages",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
} else var valid0 = true;
if (valid0) {
if (data.systemPackages !== void 0) {
const _errs32 = errors;
if (!validate80(data.systemPackages, {
instancePath: instancePath + "/systemPackages",
parentData: data,
parentDataProperty: "systemPackages",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
} else var valid0 = true;
if (valid0) {
if (data.image !== void 0) {
const _errs33 = errors;
if (!validate82(data.image, {
instancePath: instancePath + "/image",
parentData: data,
parentDataProperty: "image",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
} else var valid0 = true;
if (valid0) {
if (data.pullSecret !== void 0) {
let data18 = data.pullSecret;
const _errs34 = errors;
if (errors === _errs34) {
if (typeof data18 === "string") {
if ((0, import_ucs2length.default)(data18) > 253) {
validate70.errors = [{
instancePath: instancePath + "/pullSecret",
schemaPath: "#/properties/pullSecret/maxLength",
keyword: "maxLength",
params: { limit: 253 },
message: "must NOT have more than 253 characters"
}];
return false;
} else if (!pattern10.test(data18)) {
validate70.errors = [{
instancePath: instancePath + "/pullSecret",
schemaPath: "#/properties/pullSecret/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate70.errors = [{
instancePath: instancePath + "/pullSecret",
schemaPath: "#/properties/pullSecret/type",
keyword: "type",
params: { type: "string" },
message: "must be string"
}];
return false;
}
}
var valid0 = _errs34 === errors;
} else var valid0 = true;
if (valid0) {
if (data.port !== void 0) {
const _errs36 = errors;
if (!validate84(data.port, {
instancePath: instancePath + "/port",
parentData: data,
parentDataProperty: "port",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
} else var valid0 = true;
if (valid0) {
if (data.uses !== void 0) {
let data20 = data.uses;
const _errs37 = errors;
if (errors === _errs37) {
if (Array.isArray(data20)) {
if (data20.length > 128) {
validate70.errors = [{
instancePath: instancePath + "/uses",
schemaPath: "#/properties/uses/maxItems",
keyword: "maxItems",
params: { limit: 128 },
message: "must NOT have more than 128 items"
}];
return false;
} else {
var valid6 = true;
const len1 = data20.length;
for (let i2 = 0; i2 < len1; i2++) {
const _errs39 = errors;
if (!validate86(data20[i2], {
instancePath: instancePath + "/uses/" + i2,
parentData: data20,
parentDataProperty: i2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid6 = _errs39 === errors;
if (!valid6) break;
}
if (valid6) {
let i3 = data20.length;
let j1;
if (i3 > 1) {
outer1: for (; i3--;) for (j1 = i3; j1--;) if (equal(data20[i3], data20[j1])) {
validate70.errors = [{
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
validate70.errors = [{
instancePath: instancePath + "/uses",
schemaPath: "#/properties/uses/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
var valid0 = _errs37 === errors;
} else var valid0 = true;
if (valid0) {
if (data.allow !== void 0) {
let data22 = data.allow;
const _errs40 = errors;
if (errors === _errs40) {
if (Array.isArray(data22)) {
if (data22.length > 128) {
validate70.errors = [{
instancePath: instancePath + "/allow",
schemaPath: "#/properties/allow/maxItems",
keyword: "maxItems",
params: { limit: 128 },
message: "must NOT have more than 128 items"
}];
return false;
} else {
var valid8 = true;
const len2 = data22.length;
for (let i4 = 0; i4 < len2; i4++) {
const _errs42 = errors;
if (!validate86(data22[i4], {
instancePath: instancePath + "/allow/" + i4,
parentData: data22,
parentDataProperty: i4,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid8 = _errs42 === errors;
if (!valid8) break;
}
if (valid8) {
let i5 = data22.length;
let j2;
if (i5 > 1) {
outer2: for (; i5--;) for (j2 = i5; j2--;) if (equal(data22[i5], data22[j2])) {
validate70.errors = [{
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
validate70.errors = [{
instancePath: instancePath + "/allow",
schemaPath: "#/properties/allow/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
var valid0 = _errs40 === errors;
} else var valid0 = true;
if (valid0) {
if (data.env !== void 0) {
const _errs43 = errors;
if (!validate89(data.env, {
instancePath: instancePath + "/env",
parentData: data,
parentDataProperty: "env",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
} else var valid0 = true;
if (valid0) {
if (data.files !== void 0) {
let data25 = data.files;
const _errs44 = errors;
if (errors === _errs44) {
if (Array.isArray(data25)) {
if (data25.length > 64) {
validate70.errors = [{
instancePath: instancePath + "/files",
schemaPath: "#/properties/files/maxItems",
keyword: "maxItems",
params: { limit: 64 },
message: "must NOT have more than 64 items"
}];
return false;
} else {
const len3 = data25.length;
for (let i6 = 0; i6 < len3; i6++) {
const _errs46 = errors;
if (!validate93(data25[i6], {
instancePath: instancePath + "/files/" + i6,
parentData: data25,
parentDataProperty: i6,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
if (!(_errs46 === errors)) break;
}
}
} else {
validate70.errors = [{
instancePath: instancePath + "/files",
schemaPath: "#/properties/files/type",
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
if (data.replicas !== void 0) {
let data27 = data.replicas;
const _errs47 = errors;
if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
validate70.errors = [{
instancePath: instancePath + "/replicas",
schemaPath: "#/properties/replicas/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
}];
return false;
}
if (errors === _errs47) {
if (typeof data27 == "number" && isFinite(data27)) {
if (data27 > 1e3 || isNaN(data27)) {
validate70.errors = [{
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
} else if (data27 < 0 || isNaN(data27)) {
validate70.errors = [{
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
var valid0 = _errs47 === errors;
} else var valid0 = true;
if (valid0) {
if (data.autoscale !== void 0) {
const _errs49 = errors;
if (!validate97(data.autoscale, {
instancePath: instancePath + "/autoscale",
parentData: data,
parentDataProperty: "autoscale",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
} else var valid0 = true;
if (valid0) {
if (data.podDisruptionBudget !== void 0) {
let data29 = data.podDisruptionBudget;
const _errs50 = errors;
if (errors === _errs50) {
if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
if (Object.keys(data29).length > 1) {
validate70.errors = [{
instancePath: instancePath + "/podDisruptionBudget",
schemaPath: "#/properties/podDisruptionBudget/maxProperties",
keyword: "maxProperties",
params: { limit: 1 },
message: "must NOT have more than 1 properties"
}];
return false;
} else if (Object.keys(data29).length < 1) {
validate70.errors = [{
instancePath: instancePath + "/podDisruptionBudget",
schemaPath: "#/properties/podDisruptionBudget/minProperties",
keyword: "minProperties",
params: { limit: 1 },
message: "must NOT have fewer than 1 properties"
}];
return false;
} else {
const _errs52 = errors;
for (const key4 in data29) if (!(key4 === "minAvailable" || key4 === "maxUnavailable")) {
validate70.errors = [{
instancePath: instancePath + "/podDisruptionBudget",
schemaPath: "#/properties/podDisruptionBudget/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key4 },
message: "must NOT have additional properties"
}];
return false;
}
if (_errs52 === errors) {
if (data29.minAvailable !== void 0) {
let data30 = data29.minAvailable;
const _errs53 = errors;
if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
validate70.errors = [{
instancePath: instancePath + "/podDisruptionBudget/minAvailable",
schemaPath: "#/properties/podDisruptionBudget/properties/minAvailable/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
}];
return false;
}
if (errors === _errs53) {
if (typeof data30 == "number" && isFinite(data30)) {
if (data30 > 1e3 || isNaN(data30)) {
validate70.errors = [{
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
} else if (data30 < 0 || isNaN(data30)) {
validate70.errors = [{
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
var valid11 = _errs53 === errors;
} else var valid11 = true;
if (valid11) {
if (data29.maxUnavailable !== void 0) {
let data31 = data29.maxUnavailable;
const _errs55 = errors;
if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
validate70.errors = [{
instancePath: instancePath + "/podDisruptionBudget/maxUnavailable",
schemaPath: "#/properties/podDisruptionBudget/properties/maxUnavailable/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
}];
return false;
}
if (errors === _errs55) {
if (typeof data31 == "number" && isFinite(data31)) {
if (data31 > 1e3 || isNaN(data31)) {
validate70.errors = [{
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
} else if (data31 < 0 || isNaN(data31)) {
validate70.errors = [{
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
var valid11 = _errs55 === errors;
} else var valid11 = true;
}
}
}
} else {
validate70.errors = [{
instancePath: instancePath + "/podDisruptionBudget",
schemaPath: "#/properties/podDisruptionBudget/type",
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
if (data.resources !== void 0) {
const _errs57 = errors;
if (!validate99(data.resources, {
instancePath: instancePath + "/resources",
parentData: data,
parentDataProperty: "resources",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs57 === errors;
} else var valid0 = true;
if (valid0) {
if (data.expose !== void 0) {
const _errs58 = errors;
if (!validate106(data.expose, {
instancePath: instancePath + "/expose",
parentData: data,
parentDataProperty: "expose",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs58 === errors;
} else var valid0 = true;
if (valid0) {
if (data.probe !== void 0) {
const _errs59 = errors;
if (!validate108(data.probe, {
instancePath: instancePath + "/probe",
parentData: data,
parentDataProperty: "probe",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid0 = _errs59 === errors;
} else var valid0 = true;
if (valid0) {
if (data.volumes !== void 0) {
let data35 = data.volumes;
const _errs60 = errors;
if (errors === _errs60) {
if (Array.isArray(data35)) {
if (data35.length > 64) {
validate70.errors = [{
instancePath: instancePath + "/volumes",
schemaPath: "#/properties/volumes/maxItems",
keyword: "maxItems",
params: { limit: 64 },
message: "must NOT have more than 64 items"
}];
return false;
} else {
const len4 = data35.length;
for (let i7 = 0; i7 < len4; i7++) {
const _errs62 = errors;
if (!validate111(data35[i7], {
instancePath: instancePath + "/volumes/" + i7,
parentData: data35,
parentDataProperty: i7,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
if (!(_errs62 === errors)) break;
}
}
} else {
validate70.errors = [{
instancePath: instancePath + "/volumes",
schemaPath: "#/properties/volumes/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
var valid0 = _errs60 === errors;
} else var valid0 = true;
if (valid0) {
if (data.egress !== void 0) {
let data37 = data.egress;
const _errs63 = errors;
if (errors === _errs63) {
if (Array.isArray(data37)) {
if (data37.length > 128) {
validate70.errors = [{
instancePath: instancePath + "/egress",
schemaPath: "#/properties/egress/maxItems",
keyword: "maxItems",
params: { limit: 128 },
message: "must NOT have more than 128 items"
}];
return false;
} else {
const len5 = data37.length;
for (let i8 = 0; i8 < len5; i8++) {
const _errs65 = errors;
if (!validate118(data37[i8], {
instancePath: instancePath + "/egress/" + i8,
parentData: data37,
parentDataProperty: i8,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if (!(_errs65 === errors)) break;
}
}
} else {
validate70.errors = [{
instancePath: instancePath + "/egress",
schemaPath: "#/properties/egress/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
var valid0 = _errs63 === errors;
} else var valid0 = true;
if (valid0) {
if (data.telemetry !== void 0) {
const _errs66 = errors;
if (!validate120(data.telemetry, {
instancePath: instancePath + "/telemetry",
parentData: data,
parentDataProperty: "telemetry",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var valid0 = _errs66 === errors;
} else var valid0 = true;
if (valid0) {
if (data.mesh !== void 0) {
const _errs67 = errors;
if (!validate122(data.mesh, {
instancePath: instancePath + "/mesh",
parentData: data,
parentDataProperty: "mesh",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid0 = _errs67 === errors;
} else var valid0 = true;
if (valid0) {
if (data.processes !== void 0) {
let data41 = data.processes;
const _errs68 = errors;
if (errors === _errs68) {
if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
if (Object.keys(data41).length > 32) {
validate70.errors = [{
instancePath: instancePath + "/processes",
schemaPath: "#/properties/processes/maxProperties",
keyword: "maxProperties",
params: { limit: 32 },
message: "must NOT have more than 32 properties"
}];
return false;
} else {
for (const key5 in data41) {
const _errs70 = errors;
if (typeof key5 === "string") {
if ((0, import_ucs2length.default)(key5) > 32) {
const err3 = {
instancePath: instancePath + "/processes",
schemaPath: "#/properties/processes/propertyNames/maxLength",
keyword: "maxLength",
params: { limit: 32 },
message: "must NOT have more than 32 characters",
propertyName: key5
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
} else if (!pattern3.test(key5)) {
const err4 = {
instancePath: instancePath + "/processes",
schemaPath: "#/properties/processes/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\"",
propertyName: key5
};
if (vErrors === null) vErrors = [err4];
else vErrors.push(err4);
errors++;
}
}
var valid14 = _errs70 === errors;
if (!valid14) {
const err5 = {
instancePath: instancePath + "/processes",
schemaPath: "#/properties/processes/propertyNames",
keyword: "propertyNames",
params: { propertyName: key5 },
message: "property name must be valid"
};
if (vErrors === null) vErrors = [err5];
else vErrors.push(err5);
errors++;
validate70.errors = vErrors;
return false;
}
}
if (valid14) for (const key6 in data41) {
const _errs72 = errors;
if (!validate125(data41[key6], {
instancePath: instancePath + "/processes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data41,
parentDataProperty: key6,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
if (!(_errs72 === errors)) break;
}
}
} else {
validate70.errors = [{
instancePath: instancePath + "/processes",
schemaPath: "#/properties/processes/type",
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
if (data.terminationGracePeriodSeconds !== void 0) {
let data43 = data.terminationGracePeriodSeconds;
const _errs73 = errors;
if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
validate70.errors = [{
instancePath: instancePath + "/terminationGracePeriodSeconds",
schemaPath: "#/properties/terminationGracePeriodSeconds/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer"
}];
return false;
}
if (errors === _errs73) {
if (typeof data43 == "number" && isFinite(data43)) {
if (data43 > 3600 || isNaN(data43)) {
validate70.errors = [{
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
} else if (data43 < 1 || isNaN(data43)) {
validate70.errors = [{
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
var valid0 = _errs73 === errors;
} else var valid0 = true;
if (valid0) {
if (data.labels !== void 0) {
const _errs75 = errors;
if (!validate130(data.labels, {
instancePath: instancePath + "/labels",
parentData: data,
parentDataProperty: "labels",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs75 === errors;
} else var valid0 = true;
if (valid0) {
if (data.annotations !== void 0) {
const _errs76 = errors;
if (!validate130(data.annotations, {
instancePath: instancePath + "/annotations",
parentData: data,
parentDataProperty: "annotations",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs76 === errors;
} else var valid0 = true;
if (valid0) {
if (data.patches !== void 0) {
let data46 = data.patches;
const _errs77 = errors;
if (errors === _errs77) {
if (Array.isArray(data46)) {
if (data46.length > 64) {
validate70.errors = [{
instancePath: instancePath + "/patches",
schemaPath: "#/properties/patches/maxItems",
keyword: "maxItems",
params: { limit: 64 },
message: "must NOT have more than 64 items"
}];
return false;
} else {
const len6 = data46.length;
for (let i9 = 0; i9 < len6; i9++) {
const _errs79 = errors;
if (!validate133(data46[i9], {
instancePath: instancePath + "/patches/" + i9,
parentData: data46,
parentDataProperty: i9,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
if (!(_errs79 === errors)) break;
}
}
} else {
validate70.errors = [{
instancePath: instancePath + "/patches",
schemaPath: "#/properties/patches/type",
keyword: "type",
params: { type: "array" },
message: "must be array"
}];
return false;
}
}
var valid0 = _errs77 === errors;
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
}
} else {
validate70.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
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
if (!validate70(data, {
instancePath,
parentData,
parentDataProperty,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate202.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate202.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate202.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
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
if (!validate202(data[i0], {
instancePath: instancePath + "/" + i0,
parentData: data,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
if (!validate202(data1[i1], {
instancePath: instancePath + "/slugs/" + i1,
parentData: data1,
parentDataProperty: i1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
validate201.errors = vErrors;
return false;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate201.errors = vErrors;
evaluated0.props = props2;
evaluated0.items = items0;
return errors === 0;
}
validate201.evaluated = {
"dynamicProps": true,
"dynamicItems": true
};
const validateService = validate206;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
instancePath: instancePath + "/metadata/name",
schemaPath: "#/properties/metadata/properties/name/maxLength",
keyword: "maxLength",
params: { limit: 52 },
message: "must NOT have more than 52 characters"
}];
return false;
} else if (!pattern3.test(data3)) {
validate206.errors = [{
instancePath: instancePath + "/metadata/name",
schemaPath: "#/properties/metadata/properties/name/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" },
message: "must match pattern \"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\""
}];
return false;
}
} else {
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/metadata/properties/labels/additionalProperties/maxLength",
keyword: "maxLength",
params: { limit: 63 },
message: "must NOT have more than 63 characters"
}];
return false;
}
} else {
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
instancePath: instancePath + "/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/metadata/properties/annotations/additionalProperties/maxLength",
keyword: "maxLength",
params: { limit: 4096 },
message: "must NOT have more than 4096 characters"
}];
return false;
}
} else {
validate206.errors = [{
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
validate206.errors = [{
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
validate206.errors = [{
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
if (!validate70(data.spec, {
instancePath: instancePath + "/spec",
parentData: data,
parentDataProperty: "spec",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate206.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object"
}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const validateServiceSpec = validate70;
export { validateKarst, validateRecord, validateRepos, validateService, validateServiceSpec };
