import { o as __toESM, t as __commonJSMin } from "./chunk-rolldown-runtime.js";
import { n as systemResolve } from "./chunk-network-address.js";
import { B as Problem, V as hintOf } from "./chunk-problem.js";
import { A as shown, M as compareCodePoints } from "./chunk-world.js";
import { n as apiFetch, t as originOf } from "./chunk-api-server.js";
import { nt as clip } from "./chunk-recalled.js";
import { t as version } from "./chunk-version2.js";
import { a as redacted, t as Turnstile } from "./chunk-turnstile.js";
const { posix } = globalThis.process.getBuiltinModule("node:path");

// src/io/github/api-access.ts
/**
* Sends requests with the token, to the API's own addresses alone: answers name further pages and may name anything. One
* write after another; a token that has expired is made anew once. Raises `forge.*` Problems.
*/
function authorized({ fetch, tokens, origins, pace }) {
	const send = async (url, request) => {
		const withToken = async () => {
			const authorization = `Bearer ${await tokens.token()}`;
			return await fetch(url, {
				...request,
				headers: {
					...request.headers,
					authorization
				}
			});
		};
		const first = await withToken();
		if (first.status !== 401 || tokens.renew === void 0) return first;
		tokens.renew();
		return await withToken();
	};
	return async (url, request) => {
		const { origin, host } = new URL(url);
		if (!origins.includes(origin)) throw new Problem("forge.unreachable", `The API sends this run on to ${shown(host)}`, { expected: origins.join(" or ") });
		return understood(isWrite(request) ? await pace.write(() => send(url, request)) : await send(url, request), host);
	};
}
/** A query of GraphQL is a POST too. Within a value a quote is escaped, so no text of anybody's looks like it. */
function isWrite({ method, body }) {
	if (method === "GET" || method === "HEAD") return false;
	return body?.startsWith("{\"query\":\"query") !== true;
}
/** Whoever stands before a server answers with pages of his own, and a client would take them for data. */
function understood(answer, host) {
	const { status, headers, body } = answer;
	if (status >= 400) return answer;
	if (status >= 300) throw new Problem("forge.missing", "The repository has moved to another name", { next: "Name the repository by the name it has now." });
	if (body === null || jsonType.test(headers.get("content-type") ?? "")) return answer;
	throw new Problem("forge.unreachable", `${shown(host)} does not answer as GitHub does`, { next: "Check the API address of the GitHub Enterprise Server." });
}
const jsonType = /^application\/json\b/;

// src/io/github/annotation.ts
/** More are no help to a reader; the summary counts them all. */
const maxAnnotations = 500;
const maxMessageBytes = 65536;
const levels = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
const order = {
	error: 0,
	warning: 1,
	info: 2
};
/** Findings as annotations, the worst first: those that have a place in the repository. */
function annotationsOf(findings) {
	const placed = findings.flatMap((finding) => {
		const path = pathOf(finding.file);
		return path === void 0 ? [] : [{
			path,
			finding
		}];
	});
	placed.sort((one, other) => order[one.finding.severity] - order[other.finding.severity] || compareCodePoints(one.path, other.path) || (one.finding.line ?? 0) - (other.finding.line ?? 0));
	return placed.slice(0, maxAnnotations).map(({ path, finding }) => annotationOf(path, finding));
}
/** Relative to the repository, as GitHub has it; a place outside of it is none. */
function pathOf(file) {
	const path = posix.normalize(file ?? "");
	return path === "." || path.startsWith("/") || /^\.\.(?:\/|$)/.test(path) ? void 0 : path;
}
function annotationOf(path, finding) {
	const line = atLeastOne(finding.line) ?? 1;
	const column = atLeastOne(finding.column);
	const hint = hintOf(finding);
	return {
		path,
		start_line: line,
		end_line: line,
		...column === void 0 || finding.line === void 0 ? {} : {
			start_column: column,
			end_column: column
		},
		annotation_level: levels[finding.severity],
		message: cutToBytes([finding.message, hint].filter(Boolean).join("\n"), maxMessageBytes),
		title: finding.code
	};
}
function atLeastOne(value) {
	return value !== void 0 && Number.isSafeInteger(value) && value >= 1 ? value : void 0;
}
/** Never within a character. */
function cutToBytes(text, maxBytes) {
	const bytes = Buffer.from(text, "utf8");
	if (bytes.length <= maxBytes) return text.toWellFormed();
	let end = maxBytes;
	while (((bytes[end] ?? 0) & 192) === 128) end -= 1;
	return bytes.toString("utf8", 0, end);
}

// src/io/github/refusal.ts
/** The refusal that the client threw; undefined when there was no answer at all, or when it is no error of the client. */
function refusalOf(error) {
	const response = property(error, "response");
	if (response === void 0) return void 0;
	const request = requestOf(error);
	const headers = headersOf(property(error, "headers") ?? property(response, "headers"));
	const data = property(error, "errors") === void 0 ? property(response, "data") : response;
	const reasons = list(property(data, "errors")).map(reasonOf);
	const status = property(error, "status");
	if (typeof status === "number") return {
		status,
		request,
		headers,
		says: sentence(text(data, "message"), reasons),
		reasons
	};
	const worst = reasons.find(({ code }) => code in statusOfType);
	return {
		status: statusOfType[worst?.code ?? ""] ?? 422,
		request,
		headers,
		says: sentence("", reasons),
		reasons
	};
}
/** True when nobody knows whether the request was done: there was no answer, or one of a server out of order. */
function isLost(error) {
	const refusal = refusalOf(error);
	if (refusal !== void 0) return refusal.status >= 500;
	return property(error, "status") === 500;
}
/** GitHub limits how much one account asks, and says so with the status of a refusal. */
function isLimit({ status, headers, says }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /\brate limit\b/i.test(says);
}
/** True for an error that the client threw, with or without an answer. */
function isOfClient(error) {
	return refusalOf(error) !== void 0 || typeof property(error, "status") === "number";
}
/** Types of GraphQL's errors. */
const statusOfType = {
	FORBIDDEN: 403,
	INSUFFICIENT_SCOPES: 403,
	NOT_FOUND: 404,
	RATE_LIMITED: 429,
	SERVICE_UNAVAILABLE: 503,
	STALE_DATA: 409,
	UNPROCESSABLE: 422
};
function requestOf(error) {
	const request = property(error, "request");
	const url = text(request, "url");
	if (!URL.canParse(url)) return "GraphQL";
	const { pathname } = new URL(url);
	return pathname.endsWith("/graphql") ? "GraphQL" : `${text(request, "method")} ${pathname}`;
}
function headersOf(value) {
	if (typeof value !== "object" || value === null) return {};
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)]));
}
function reasonOf(value) {
	if (typeof value === "string") return {
		code: "",
		field: "",
		message: value
	};
	return {
		code: text(value, "code") || text(value, "type"),
		field: text(value, "field"),
		message: text(value, "message")
	};
}
/** What it says, and of what: `Validation Failed: head invalid`. */
function sentence(says, reasons) {
	return [says, reasons.map(({ message, field, code }) => message || `${field} ${code}`.trim()).filter((each) => each !== "").join(", ")].filter(Boolean).join(": ");
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function text(value, name) {
	const found = property(value, name);
	return typeof found === "string" ? found : "";
}
function property(value, name) {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}

// src/io/github/make-once.ts
const attempts = 4;
/**
* Makes what must exist once. When nobody knows whether it was made it is looked for before it is tried again; what was
* made a moment ago is not seen everywhere at once, so there are pauses between.
*/
async function makeOnce(waiting, making) {
	for (let attempt = 1;; attempt += 1) {
		const done = await tried(making);
		if ("value" in done) return done.value;
		if (attempt === attempts) throw done.error;
		await waiting.pause(waiting.firstPauseMs * attempt ** 2);
	}
}
async function tried({ make, find, mayExist }) {
	try {
		return { value: await make() };
	} catch (error) {
		if (!isLost(error) && mayExist?.(error) !== true) throw error;
		const value = await find();
		return value === void 0 ? { error } : { value };
	}
}

// src/io/github/check-run.ts
function checkReport(commit, check) {
	const { name, conclusion } = check;
	return {
		commit,
		name,
		state: conclusion === void 0 ? { status: "in_progress" } : {
			status: "completed",
			conclusion
		},
		output: {
			title: clip(check.title, 254).toWellFormed(),
			summary: clip(check.summary, 65534).toWellFormed()
		},
		annotations: annotationsOf(check.annotations)
	};
}
/** Does the run say this already, but perhaps for annotations that are still to be added? */
function saysSame({ status, conclusion, output }, report) {
	const { state } = report;
	const wanted = state.status === "completed" ? state.conclusion : void 0;
	return status === state.status && (conclusion ?? void 0) === wanted && output.title === report.output.title && output.summary?.replaceAll("\r\n", "\n") === report.output.summary && output.annotations_count <= report.annotations.length;
}
/** The check runs of this account on a commit. */
async function ownRuns(repository, commit) {
	const { client, at } = repository;
	const [runs, { login }] = await Promise.all([client.paginate("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		...at,
		ref: commit,
		per_page: 100
	}), repository.facts()]);
	return runs.filter(({ app }) => `${app?.slug}[bot]` === login);
}
/** Makes a run beside those that are known. */
async function createRun(repository, report, known) {
	const { client, at, waiting } = repository;
	const { commit, name, state, output } = report;
	const annotations = report.annotations.slice(0, 50);
	return asWritten(await makeOnce(waiting, {
		make: async () => {
			const parameters = {
				...at,
				name,
				head_sha: commit,
				...state
			};
			const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
				...parameters,
				output: {
					...output,
					annotations
				}
			});
			return data;
		},
		find: async () => {
			return (await ownRuns(repository, commit)).find((run) => run.name === name && !known.some(({ id }) => id === run.id));
		}
	}), report, annotations.length);
}
/** Lets a run say something else where it does, and adds the annotations that it does not have, fifty at a time. */
async function continueRun(repository, run, report) {
	let current = saysSame(run, report) ? run : await updateRun(repository, run, report);
	while (current.output.annotations_count < report.annotations.length) current = await updateRun(repository, current, report);
	return current;
}
/** With the next annotations. They would be added twice if they were sent twice, so they are counted before that. */
async function updateRun({ client, at, waiting }, run, { state, output, ...report }) {
	const from = run.output.annotations_count;
	const annotations = report.annotations.slice(from, from + 50);
	const there = {
		...at,
		check_run_id: run.id
	};
	await makeOnce(waiting, {
		make: async () => {
			const { data } = await client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
				...there,
				...state,
				output: {
					...output,
					annotations
				},
				request: { retries: 0 }
			});
			return data.id;
		},
		find: async () => {
			const { data } = await client.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", there);
			const isThere = data.output.annotations_count >= from + annotations.length;
			return annotations.length > 0 && isThere ? data.id : void 0;
		}
	});
	return asWritten(run, {
		state,
		output
	}, from + annotations.length);
}
/** What a run says now. GitHub's own answer may be some moments old. */
function asWritten({ id, name }, { state, output }, annotationsCount) {
	const conclusion = state.status === "completed" ? state.conclusion : null;
	return {
		id,
		name,
		status: state.status,
		conclusion,
		output: {
			...output,
			annotations_count: annotationsCount
		}
	};
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};

// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);

// node_modules/content-type/dist/index.js
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
/**
* Character flags used to normalize HTTP field values while scanning.
* Out-of-range reads intentionally coerce to zero in bitwise expressions.
*/
const CHAR_MAP = /* @__PURE__ */ new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
/**
* Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
*/
const NullObject = /* @__PURE__ */ (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
/**
* Parse a `Content-Type` header.
*/
function parse(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
/**
* Parses the parameters of a `Content-Type` header starting at the given index.
*/
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
/**
* Remove backslashes from quoted pairs in a known-terminated quoted string body.
*/
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
/**
* @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
* @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
*/
/**
* Checks if a value is unstringifiable according to native JSON.stringify rules.
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is undefined, a function, or a symbol.
*/
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
/**
* Checks if a value is a native JSON.rawJSON object (Node.js 22+).
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is a RawJSON instance.
*/
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
/**
* Iteratively converts a JS value to a JSON string.
* Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
* Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
*
* @param {any} rootValue The value to stringify.
* @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
* @param {string | number} [spaceParam] Indentation for pretty-printing.
* @returns {string | undefined} The generated JSON string.
*/
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	/**
	* Prepares a value for stringification by resolving toJSON, handling BigInts,
	* applying custom replacers, and unwrapping primitive objects.
	*
	* @param {object|Array} parent The parent object or array holding the value.
	* @param {string} key The key associated with the value.
	* @param {any} val The raw value to process.
	* @returns {any} The processed value ready for stringification.
	*/
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
/**
* Converts a JavaScript value to a JSON string.
*
* Supports serialization of BigInt values using two strategies:
* 1. Custom format "123n" \u2192 "123" (universal fallback)
* 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
*
* All other values are serialized exactly like native JSON.stringify().
*
* @param {*} value The value to convert to a JSON string.
* @param {Replacer | Array<string | number> | null} [replacer]
* A function that alters the behavior of the stringification process,
* or an array of strings/numbers to indicate properties to exclude.
* @param {string | number} [space]
* A string or number to specify indentation or pretty-printing.
* @returns {string} The JSON string representation.
*/
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = /* @__PURE__ */ new Map();
/**
* Detects if the current JSON.parse implementation supports the context.source feature.
*
* Uses toString() fingerprinting to cache results and automatically detect runtime
* replacements of JSON.parse (polyfills, mocks, etc.).
*
* @returns {boolean} true if context.source is supported, false otherwise.
*/
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
/**
* Reviver function that converts custom-format BigInt strings back to BigInt values.
* Also handles "noise" strings that accidentally match the BigInt format.
*
* @param {string | number | undefined} key The object key.
* @param {*} value The value being parsed.
* @param {object} [context] Parse context (if supported by JSON.parse).
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The transformed value.
*/
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
/**
* Fast JSON.parse implementation (~2x faster than classic fallback).
* Uses JSON.parse's context.source feature to detect integers and convert
* large numbers directly to BigInt without string manipulation.
*
* Does not support legacy custom format from v1 of this library.
*
* @param {string} text JSON string to parse.
* @param {Reviver} [reviver] Transform function to apply to each value.
* @returns {any} Parsed JavaScript value.
*/
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
/**
* Iteratively traverses the parsed object bottom-up (post-order),
* emulating the native JSON.parse reviver behavior.
* This avoids Call Stack overflows (RangeError) on deeply nested structures.
*
* @param {any} parsed The natively parsed JSON object.
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The fully processed object.
*/
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
/**
* Pre-processes the JSON string to mark large numbers with an 'n' suffix.
*
* @param {string} text The raw JSON string.
* @returns {string} The serialized string with marked BigInts.
*/
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
/**
* Converts a JSON string into a JavaScript value.
*
* Supports parsing of large integers using two strategies:
* 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
* 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
*
* All other JSON values are parsed exactly like native JSON.parse().
*
* @param {string} text A valid JSON string.
* @param {Reviver} [reviver]
* A function that transforms the results. This function is called for each member
* of the object. If a member contains nested objects, the nested objects are
* transformed before the parent object is.
* @returns {any} The parsed JavaScript value.
* @throws {SyntaxError} If text is not valid JSON.
*/
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	/**
	* http status code
	*/
	status;
	/**
	* Request options that lead to the error.
	*/
	request;
	/**
	* Response object if a response was received
	*/
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};

// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$2 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$2);
	const mimetype = parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$2);
	else return response.arrayBuffer().catch(
		/* v8 ignore next -- @preserve */
		() => /* @__PURE__ */ new ArrayBuffer(0)
	);
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request$1 = withDefaults$1(endpoint, defaults_default);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$4 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
var graphql2 = withDefaults(request$1, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$4} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
/* v8 ignore if -- @preserve */

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};

// node_modules/@octokit/core/dist-src/version.js
const VERSION$3 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
const noop$1 = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop$1;
	if (typeof logger.info !== "function") logger.info = noop$1;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$3} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION$3;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	/**
	* Attach a plugin (or many) to your Octokit instance.
	*
	* @example
	* const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
	*/
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request$1.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request$1.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$2 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	response.data = response.data[namespaceKey];
	if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
	if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: true };
		try {
			const normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				const parsedUrl = new URL(normalizedResponse.url);
				const params = parsedUrl.searchParams;
				const page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
var composePaginateRest = Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$2;
/* v8 ignore next -- @preserve */

// node_modules/bottleneck/light.js
var require_light = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	/**
	* This file contains the Bottleneck library (MIT), compiled to ES2017, and without Clustering support.
	* https://github.com/SGrondin/bottleneck
	*/
	(function(global, factory) {
		typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global.Bottleneck = factory();
	})(this$1, (function() {
		"use strict";
		var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
		function getCjsExportFromNamespace(n) {
			return n && n["default"] || n;
		}
		var load = function(received, defaults, onto = {}) {
			var k, ref, v;
			for (k in defaults) {
				v = defaults[k];
				onto[k] = (ref = received[k]) != null ? ref : v;
			}
			return onto;
		};
		var overwrite = function(received, defaults, onto = {}) {
			var k, v;
			for (k in received) {
				v = received[k];
				if (defaults[k] !== void 0) onto[k] = v;
			}
			return onto;
		};
		var parser = {
			load,
			overwrite
		};
		var DLList_1 = class DLList {
			constructor(incr, decr) {
				this.incr = incr;
				this.decr = decr;
				this._first = null;
				this._last = null;
				this.length = 0;
			}
			push(value) {
				var node;
				this.length++;
				if (typeof this.incr === "function") this.incr();
				node = {
					value,
					prev: this._last,
					next: null
				};
				if (this._last != null) {
					this._last.next = node;
					this._last = node;
				} else this._first = this._last = node;
			}
			shift() {
				var value;
				if (this._first == null) return;
				else {
					this.length--;
					if (typeof this.decr === "function") this.decr();
				}
				value = this._first.value;
				if ((this._first = this._first.next) != null) this._first.prev = null;
				else this._last = null;
				return value;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				var node = this._first, ref, results = [];
				while (node != null) results.push((ref = node, node = node.next, ref.value));
				return results;
			}
			forEachShift(cb) {
				var node = this.shift();
				while (node != null) cb(node), node = this.shift();
			}
			debug() {
				var node = this._first, ref, ref1, ref2, results = [];
				while (node != null) results.push((ref = node, node = node.next, {
					value: ref.value,
					prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
					next: (ref2 = ref.next) != null ? ref2.value : void 0
				}));
				return results;
			}
		};
		var Events_1 = class Events {
			constructor(instance) {
				this.instance = instance;
				this._events = {};
				if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw new Error("An Emitter already exists for this object");
				this.instance.on = (name, cb) => {
					return this._addListener(name, "many", cb);
				};
				this.instance.once = (name, cb) => {
					return this._addListener(name, "once", cb);
				};
				this.instance.removeAllListeners = (name = null) => {
					if (name != null) return delete this._events[name];
					else return this._events = {};
				};
			}
			_addListener(name, status, cb) {
				var base;
				if ((base = this._events)[name] == null) base[name] = [];
				this._events[name].push({
					cb,
					status
				});
				return this.instance;
			}
			listenerCount(name) {
				if (this._events[name] != null) return this._events[name].length;
				else return 0;
			}
			async trigger(name, ...args) {
				var e, promises;
				try {
					if (name !== "debug") this.trigger("debug", `Event triggered: ${name}`, args);
					if (this._events[name] == null) return;
					this._events[name] = this._events[name].filter(function(listener) {
						return listener.status !== "none";
					});
					promises = this._events[name].map(async (listener) => {
						var e, returned;
						if (listener.status === "none") return;
						if (listener.status === "once") listener.status = "none";
						try {
							returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
							if (typeof (returned != null ? returned.then : void 0) === "function") return await returned;
							else return returned;
						} catch (error) {
							e = error;
							this.trigger("error", e);
							return null;
						}
					});
					return (await Promise.all(promises)).find(function(x) {
						return x != null;
					});
				} catch (error) {
					e = error;
					this.trigger("error", e);
					return null;
				}
			}
		};
		var DLList$1 = DLList_1, Events$1 = Events_1;
		var Queues_1 = class Queues {
			constructor(num_priorities) {
				this.Events = new Events$1(this);
				this._length = 0;
				this._lists = (function() {
					var j, ref, results = [];
					for (j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; 1 <= ref ? ++j : --j) results.push(new DLList$1((() => {
						return this.incr();
					}), (() => {
						return this.decr();
					})));
					return results;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger("leftzero");
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger("zero");
			}
			push(job) {
				return this._lists[job.options.priority].push(job);
			}
			queued(priority) {
				if (priority != null) return this._lists[priority].length;
				else return this._length;
			}
			shiftAll(fn) {
				return this._lists.forEach(function(list) {
					return list.forEachShift(fn);
				});
			}
			getFirst(arr = this._lists) {
				var j = 0, len = arr.length, list;
				for (; j < len; j++) {
					list = arr[j];
					if (list.length > 0) return list;
				}
				return [];
			}
			shiftLastFrom(priority) {
				return this.getFirst(this._lists.slice(priority).reverse()).shift();
			}
		};
		var BottleneckError_1 = class BottleneckError extends Error {};
		var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES = 10, parser$1;
		DEFAULT_PRIORITY = 5;
		parser$1 = parser;
		BottleneckError$1 = BottleneckError_1;
		Job = class Job {
			constructor(task, args, options, jobDefaults, rejectOnDrop, Events, _states, Promise) {
				this.task = task;
				this.args = args;
				this.rejectOnDrop = rejectOnDrop;
				this.Events = Events;
				this._states = _states;
				this.Promise = Promise;
				this.options = parser$1.load(options, jobDefaults);
				this.options.priority = this._sanitizePriority(this.options.priority);
				if (this.options.id === jobDefaults.id) this.options.id = `${this.options.id}-${this._randomIndex()}`;
				this.promise = new this.Promise((_resolve, _reject) => {
					this._resolve = _resolve;
					this._reject = _reject;
				});
				this.retryCount = 0;
			}
			_sanitizePriority(priority) {
				var sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
				if (sProperty < 0) return 0;
				else if (sProperty > NUM_PRIORITIES - 1) return NUM_PRIORITIES - 1;
				else return sProperty;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
				if (this._states.remove(this.options.id)) {
					if (this.rejectOnDrop) this._reject(error != null ? error : new BottleneckError$1(message));
					this.Events.trigger("dropped", {
						args: this.args,
						options: this.options,
						task: this.task,
						promise: this.promise
					});
					return true;
				} else return false;
			}
			_assertStatus(expected) {
				var status = this._states.jobStatus(this.options.id);
				if (!(status === expected || expected === "DONE" && status === null)) throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				this._states.start(this.options.id);
				return this.Events.trigger("received", {
					args: this.args,
					options: this.options
				});
			}
			doQueue(reachedHWM, blocked) {
				this._assertStatus("RECEIVED");
				this._states.next(this.options.id);
				return this.Events.trigger("queued", {
					args: this.args,
					options: this.options,
					reachedHWM,
					blocked
				});
			}
			doRun() {
				if (this.retryCount === 0) {
					this._assertStatus("QUEUED");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				return this.Events.trigger("scheduled", {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(chained, clearGlobalState, run, free) {
				var error, eventInfo, passed;
				if (this.retryCount === 0) {
					this._assertStatus("RUNNING");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				this.Events.trigger("executing", eventInfo);
				try {
					passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
					if (clearGlobalState()) {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._resolve(passed);
					}
				} catch (error1) {
					error = error1;
					return this._onFailure(error, eventInfo, clearGlobalState, run, free);
				}
			}
			doExpire(clearGlobalState, run, free) {
				var error, eventInfo;
				if (this._states.jobStatus(this.options.id === "RUNNING")) this._states.next(this.options.id);
				this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
				return this._onFailure(error, eventInfo, clearGlobalState, run, free);
			}
			async _onFailure(error, eventInfo, clearGlobalState, run, free) {
				var retry, retryAfter;
				if (clearGlobalState()) {
					retry = await this.Events.trigger("failed", error, eventInfo);
					if (retry != null) {
						retryAfter = ~~retry;
						this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
						this.retryCount++;
						return run(retryAfter);
					} else {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._reject(error);
					}
				}
			}
			doDone(eventInfo) {
				this._assertStatus("EXECUTING");
				this._states.next(this.options.id);
				return this.Events.trigger("done", eventInfo);
			}
		};
		var Job_1 = Job;
		var BottleneckError$2, LocalDatastore, parser$2 = parser;
		BottleneckError$2 = BottleneckError_1;
		LocalDatastore = class LocalDatastore {
			constructor(instance, storeOptions, storeInstanceOptions) {
				this.instance = instance;
				this.storeOptions = storeOptions;
				this.clientId = this.instance._randomIndex();
				parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
				this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
				this._running = 0;
				this._done = 0;
				this._unblockTime = 0;
				this.ready = this.Promise.resolve();
				this.clients = {};
				this._startHeartbeat();
			}
			_startHeartbeat() {
				var base;
				if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) return typeof (base = this.heartbeat = setInterval(() => {
					var amount, incr, maximum, now = Date.now(), reservoir;
					if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
						this._lastReservoirRefresh = now;
						this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
						this.instance._drainAll(this.computeCapacity());
					}
					if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
						({reservoirIncreaseAmount: amount, reservoirIncreaseMaximum: maximum, reservoir} = this.storeOptions);
						this._lastReservoirIncrease = now;
						incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
						if (incr > 0) {
							this.storeOptions.reservoir += incr;
							return this.instance._drainAll(this.computeCapacity());
						}
					}
				}, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
				else return clearInterval(this.heartbeat);
			}
			async __publish__(message) {
				await this.yieldLoop();
				return this.instance.Events.trigger("message", message.toString());
			}
			async __disconnect__(flush) {
				await this.yieldLoop();
				clearInterval(this.heartbeat);
				return this.Promise.resolve();
			}
			yieldLoop(t = 0) {
				return new this.Promise(function(resolve, reject) {
					return setTimeout(resolve, t);
				});
			}
			computePenalty() {
				var ref;
				return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
			}
			async __updateSettings__(options) {
				await this.yieldLoop();
				parser$2.overwrite(options, options, this.storeOptions);
				this._startHeartbeat();
				this.instance._drainAll(this.computeCapacity());
				return true;
			}
			async __running__() {
				await this.yieldLoop();
				return this._running;
			}
			async __queued__() {
				await this.yieldLoop();
				return this.instance.queued();
			}
			async __done__() {
				await this.yieldLoop();
				return this._done;
			}
			async __groupCheck__(time) {
				await this.yieldLoop();
				return this._nextRequest + this.timeout < time;
			}
			computeCapacity() {
				var maxConcurrent, reservoir;
				({maxConcurrent, reservoir} = this.storeOptions);
				if (maxConcurrent != null && reservoir != null) return Math.min(maxConcurrent - this._running, reservoir);
				else if (maxConcurrent != null) return maxConcurrent - this._running;
				else if (reservoir != null) return reservoir;
				else return null;
			}
			conditionsCheck(weight) {
				var capacity = this.computeCapacity();
				return capacity == null || weight <= capacity;
			}
			async __incrementReservoir__(incr) {
				var reservoir;
				await this.yieldLoop();
				reservoir = this.storeOptions.reservoir += incr;
				this.instance._drainAll(this.computeCapacity());
				return reservoir;
			}
			async __currentReservoir__() {
				await this.yieldLoop();
				return this.storeOptions.reservoir;
			}
			isBlocked(now) {
				return this._unblockTime >= now;
			}
			check(weight, now) {
				return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
			}
			async __check__(weight) {
				var now;
				await this.yieldLoop();
				now = Date.now();
				return this.check(weight, now);
			}
			async __register__(index, weight, expiration) {
				var now, wait;
				await this.yieldLoop();
				now = Date.now();
				if (this.conditionsCheck(weight)) {
					this._running += weight;
					if (this.storeOptions.reservoir != null) this.storeOptions.reservoir -= weight;
					wait = Math.max(this._nextRequest - now, 0);
					this._nextRequest = now + wait + this.storeOptions.minTime;
					return {
						success: true,
						wait,
						reservoir: this.storeOptions.reservoir
					};
				} else return { success: false };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(queueLength, weight) {
				var blocked, now, reachedHWM;
				await this.yieldLoop();
				if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				now = Date.now();
				reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
				blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
				if (blocked) {
					this._unblockTime = now + this.computePenalty();
					this._nextRequest = this._unblockTime + this.storeOptions.minTime;
					this.instance._dropAllQueued();
				}
				return {
					reachedHWM,
					blocked,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(index, weight) {
				await this.yieldLoop();
				this._running -= weight;
				this._done += weight;
				this.instance._drainAll(this.computeCapacity());
				return { running: this._running };
			}
		};
		var LocalDatastore_1 = LocalDatastore;
		var BottleneckError$3 = BottleneckError_1;
		var States_1 = class States {
			constructor(status1) {
				this.status = status1;
				this._jobs = {};
				this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(id) {
				var current = this._jobs[id], next = current + 1;
				if (current != null && next < this.status.length) {
					this.counts[current]--;
					this.counts[next]++;
					return this._jobs[id]++;
				} else if (current != null) {
					this.counts[current]--;
					return delete this._jobs[id];
				}
			}
			start(id) {
				var initial = 0;
				this._jobs[id] = initial;
				return this.counts[initial]++;
			}
			remove(id) {
				var current = this._jobs[id];
				if (current != null) {
					this.counts[current]--;
					delete this._jobs[id];
				}
				return current != null;
			}
			jobStatus(id) {
				var ref;
				return (ref = this.status[this._jobs[id]]) != null ? ref : null;
			}
			statusJobs(status) {
				var k, pos, ref, results, v;
				if (status != null) {
					pos = this.status.indexOf(status);
					if (pos < 0) throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
					ref = this._jobs;
					results = [];
					for (k in ref) {
						v = ref[k];
						if (v === pos) results.push(k);
					}
					return results;
				} else return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((acc, v, i) => {
					acc[this.status[i]] = v;
					return acc;
				}), {});
			}
		};
		var DLList$2 = DLList_1;
		var Sync_1 = class Sync {
			constructor(name, Promise) {
				this.schedule = this.schedule.bind(this);
				this.name = name;
				this.Promise = Promise;
				this._running = 0;
				this._queue = new DLList$2();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var args, cb, error, reject, resolve, returned, task;
				if (this._running < 1 && this._queue.length > 0) {
					this._running++;
					({task, args, resolve, reject} = this._queue.shift());
					cb = await (async function() {
						try {
							returned = await task(...args);
							return function() {
								return resolve(returned);
							};
						} catch (error1) {
							error = error1;
							return function() {
								return reject(error);
							};
						}
					})();
					this._running--;
					this._tryToRun();
					return cb();
				}
			}
			schedule(task, ...args) {
				var promise, reject, resolve = reject = null;
				promise = new this.Promise(function(_resolve, _reject) {
					resolve = _resolve;
					return reject = _reject;
				});
				this._queue.push({
					task,
					args,
					resolve,
					reject
				});
				this._tryToRun();
				return promise;
			}
		};
		var version = "2.19.5";
		var version$2 = /*#__PURE__*/ Object.freeze({
			version,
			default: { version }
		});
		var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3 = parser;
		Events$2 = Events_1;
		RedisConnection$1 = require$$2;
		IORedisConnection$1 = require$$3;
		Scripts$1 = require$$4;
		Group = (function() {
			class Group {
				constructor(limiterOptions = {}) {
					this.deleteKey = this.deleteKey.bind(this);
					this.limiterOptions = limiterOptions;
					parser$3.load(this.limiterOptions, this.defaults, this);
					this.Events = new Events$2(this);
					this.instances = {};
					this.Bottleneck = Bottleneck_1;
					this._startAutoCleanup();
					this.sharedConnection = this.connection != null;
					if (this.connection == null) {
						if (this.limiterOptions.datastore === "redis") this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
						else if (this.limiterOptions.datastore === "ioredis") this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
					}
				}
				key(key = "") {
					var ref;
					return (ref = this.instances[key]) != null ? ref : (() => {
						var limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${key}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						this.Events.trigger("created", limiter, key);
						return limiter;
					})();
				}
				async deleteKey(key = "") {
					var deleted, instance = this.instances[key];
					if (this.connection) deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
					if (instance != null) {
						delete this.instances[key];
						await instance.disconnect();
					}
					return instance != null || deleted > 0;
				}
				limiters() {
					var k, ref = this.instances, results = [], v;
					for (k in ref) {
						v = ref[k];
						results.push({
							key: k,
							limiter: v
						});
					}
					return results;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var cursor, end, found, i, k, keys, len, next, start;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					keys = [];
					cursor = null;
					start = `b_${this.id}-`.length;
					end = 9;
					while (cursor !== 0) {
						[next, found] = await this.connection.__runCommand__([
							"scan",
							cursor != null ? cursor : 0,
							"match",
							`b_${this.id}-*_settings`,
							"count",
							1e4
						]);
						cursor = ~~next;
						for (i = 0, len = found.length; i < len; i++) {
							k = found[i];
							keys.push(k.slice(start, -end));
						}
					}
					return keys;
				}
				_startAutoCleanup() {
					var base;
					clearInterval(this.interval);
					return typeof (base = this.interval = setInterval(async () => {
						var e, k, ref, results, time = Date.now(), v;
						ref = this.instances;
						results = [];
						for (k in ref) {
							v = ref[k];
							try {
								if (await v._store.__groupCheck__(time)) results.push(this.deleteKey(k));
								else results.push(void 0);
							} catch (error) {
								e = error;
								results.push(v.Events.trigger("error", e));
							}
						}
						return results;
					}, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
				}
				updateSettings(options = {}) {
					parser$3.overwrite(options, this.defaults, this);
					parser$3.overwrite(options, options, this.limiterOptions);
					if (options.timeout != null) return this._startAutoCleanup();
				}
				disconnect(flush = true) {
					var ref;
					if (!this.sharedConnection) return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
				}
			}
			Group.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: "group-key"
			};
			return Group;
		}).call(commonjsGlobal);
		var Group_1 = Group;
		var Batcher, Events$3, parser$4 = parser;
		Events$3 = Events_1;
		Batcher = (function() {
			class Batcher {
				constructor(options = {}) {
					this.options = options;
					parser$4.load(this.options, this.defaults, this);
					this.Events = new Events$3(this);
					this._arr = [];
					this._resetPromise();
					this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((res, rej) => {
						return this._resolve = res;
					});
				}
				_flush() {
					clearTimeout(this._timeout);
					this._lastFlush = Date.now();
					this._resolve();
					this.Events.trigger("batch", this._arr);
					this._arr = [];
					return this._resetPromise();
				}
				add(data) {
					var ret;
					this._arr.push(data);
					ret = this._promise;
					if (this._arr.length === this.maxSize) this._flush();
					else if (this.maxTime != null && this._arr.length === 1) this._timeout = setTimeout(() => {
						return this._flush();
					}, this.maxTime);
					return ret;
				}
			}
			Batcher.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			};
			return Batcher;
		}).call(commonjsGlobal);
		var Batcher_1 = Batcher;
		var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$8 = getCjsExportFromNamespace(version$2);
		var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
		NUM_PRIORITIES$1 = 10;
		DEFAULT_PRIORITY$1 = 5;
		parser$5 = parser;
		Queues$1 = Queues_1;
		Job$1 = Job_1;
		LocalDatastore$1 = LocalDatastore_1;
		RedisDatastore$1 = require$$4$1;
		Events$4 = Events_1;
		States$1 = States_1;
		Sync$1 = Sync_1;
		Bottleneck = (function() {
			class Bottleneck {
				constructor(options = {}, ...invalid) {
					var storeInstanceOptions, storeOptions;
					this._addToQueue = this._addToQueue.bind(this);
					this._validateOptions(options, invalid);
					parser$5.load(options, this.instanceDefaults, this);
					this._queues = new Queues$1(NUM_PRIORITIES$1);
					this._scheduled = {};
					this._states = new States$1([
						"RECEIVED",
						"QUEUED",
						"RUNNING",
						"EXECUTING"
					].concat(this.trackDoneStatus ? ["DONE"] : []));
					this._limiter = null;
					this.Events = new Events$4(this);
					this._submitLock = new Sync$1("submit", this.Promise);
					this._registerLock = new Sync$1("register", this.Promise);
					storeOptions = parser$5.load(options, this.storeDefaults, {});
					this._store = (function() {
						if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
							storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
							return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
						} else if (this.datastore === "local") {
							storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
							return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
						} else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this);
					this._queues.on("leftzero", () => {
						var ref;
						return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
					});
					this._queues.on("zero", () => {
						var ref;
						return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
					});
				}
				_validateOptions(options, invalid) {
					if (!(options != null && typeof options === "object" && invalid.length === 0)) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(message) {
					return this._store.__publish__(message);
				}
				disconnect(flush = true) {
					return this._store.__disconnect__(flush);
				}
				chain(_limiter) {
					this._limiter = _limiter;
					return this;
				}
				queued(priority) {
					return this._queues.queued(priority);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(id) {
					return this._states.jobStatus(id);
				}
				jobs(status) {
					return this._states.statusJobs(status);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(weight = 1) {
					return this._store.__check__(weight);
				}
				_clearGlobalState(index) {
					if (this._scheduled[index] != null) {
						clearTimeout(this._scheduled[index].expiration);
						delete this._scheduled[index];
						return true;
					} else return false;
				}
				async _free(index, job, options, eventInfo) {
					var e, running;
					try {
						({running} = await this._store.__free__(index, options.weight));
						this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
						if (running === 0 && this.empty()) return this.Events.trigger("idle");
					} catch (error1) {
						e = error1;
						return this.Events.trigger("error", e);
					}
				}
				_run(index, job, wait) {
					var clearGlobalState, free, run;
					job.doRun();
					clearGlobalState = this._clearGlobalState.bind(this, index);
					run = this._run.bind(this, index, job);
					free = this._free.bind(this, index, job);
					return this._scheduled[index] = {
						timeout: setTimeout(() => {
							return job.doExecute(this._limiter, clearGlobalState, run, free);
						}, wait),
						expiration: job.options.expiration != null ? setTimeout(function() {
							return job.doExpire(clearGlobalState, run, free);
						}, wait + job.options.expiration) : void 0,
						job
					};
				}
				_drainOne(capacity) {
					return this._registerLock.schedule(() => {
						var args, index, next, options, queue;
						if (this.queued() === 0) return this.Promise.resolve(null);
						queue = this._queues.getFirst();
						({options, args} = next = queue.first());
						if (capacity != null && options.weight > capacity) return this.Promise.resolve(null);
						this.Events.trigger("debug", `Draining ${options.id}`, {
							args,
							options
						});
						index = this._randomIndex();
						return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
							var empty;
							this.Events.trigger("debug", `Drained ${options.id}`, {
								success,
								args,
								options
							});
							if (success) {
								queue.shift();
								empty = this.empty();
								if (empty) this.Events.trigger("empty");
								if (reservoir === 0) this.Events.trigger("depleted", empty);
								this._run(index, next, wait);
								return this.Promise.resolve(options.weight);
							} else return this.Promise.resolve(null);
						});
					});
				}
				_drainAll(capacity, total = 0) {
					return this._drainOne(capacity).then((drained) => {
						var newCapacity;
						if (drained != null) {
							newCapacity = capacity != null ? capacity - drained : capacity;
							return this._drainAll(newCapacity, total + drained);
						} else return this.Promise.resolve(total);
					}).catch((e) => {
						return this.Events.trigger("error", e);
					});
				}
				_dropAllQueued(message) {
					return this._queues.shiftAll(function(job) {
						return job.doDrop({ message });
					});
				}
				stop(options = {}) {
					var done, waitForExecuting;
					options = parser$5.load(options, this.stopDefaults);
					waitForExecuting = (at) => {
						var finished = () => {
							var counts = this._states.counts;
							return counts[0] + counts[1] + counts[2] + counts[3] === at;
						};
						return new this.Promise((resolve, reject) => {
							if (finished()) return resolve();
							else return this.on("done", () => {
								if (finished()) {
									this.removeAllListeners("done");
									return resolve();
								}
							});
						});
					};
					done = options.dropWaitingJobs ? (this._run = function(index, next) {
						return next.doDrop({ message: options.dropErrorMessage });
					}, this._drainOne = () => {
						return this.Promise.resolve(null);
					}, this._registerLock.schedule(() => {
						return this._submitLock.schedule(() => {
							var k, ref = this._scheduled, v;
							for (k in ref) {
								v = ref[k];
								if (this.jobStatus(v.job.options.id) === "RUNNING") {
									clearTimeout(v.timeout);
									clearTimeout(v.expiration);
									v.job.doDrop({ message: options.dropErrorMessage });
								}
							}
							this._dropAllQueued(options.dropErrorMessage);
							return waitForExecuting(0);
						});
					})) : this.schedule({
						priority: NUM_PRIORITIES$1 - 1,
						weight: 0
					}, () => {
						return waitForExecuting(1);
					});
					this._receive = function(job) {
						return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage));
					};
					this.stop = () => {
						return this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
					};
					return done;
				}
				async _addToQueue(job) {
					var args, blocked, error, options, reachedHWM, shifted, strategy;
					({args, options} = job);
					try {
						({reachedHWM, blocked, strategy} = await this._store.__submit__(this.queued(), options.weight));
					} catch (error1) {
						error = error1;
						this.Events.trigger("debug", `Could not queue ${options.id}`, {
							args,
							options,
							error
						});
						job.doDrop({ error });
						return false;
					}
					if (blocked) {
						job.doDrop();
						return true;
					} else if (reachedHWM) {
						shifted = strategy === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck.prototype.strategy.OVERFLOW ? job : void 0;
						if (shifted != null) shifted.doDrop();
						if (shifted == null || strategy === Bottleneck.prototype.strategy.OVERFLOW) {
							if (shifted == null) job.doDrop();
							return reachedHWM;
						}
					}
					job.doQueue(reachedHWM, blocked);
					this._queues.push(job);
					await this._drainAll();
					return reachedHWM;
				}
				_receive(job) {
					if (this._states.jobStatus(job.options.id) != null) {
						job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
						return false;
					} else {
						job.doReceive();
						return this._submitLock.schedule(this._addToQueue, job);
					}
				}
				submit(...args) {
					var cb, fn, job, options, ref, ref1, task;
					if (typeof args[0] === "function") {
						ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
						options = parser$5.load({}, this.jobDefaults);
					} else {
						ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
						options = parser$5.load(options, this.jobDefaults);
					}
					task = (...args) => {
						return new this.Promise(function(resolve, reject) {
							return fn(...args, function(...args) {
								return (args[0] != null ? reject : resolve)(args);
							});
						});
					};
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					job.promise.then(function(args) {
						return typeof cb === "function" ? cb(...args) : void 0;
					}).catch(function(args) {
						if (Array.isArray(args)) return typeof cb === "function" ? cb(...args) : void 0;
						else return typeof cb === "function" ? cb(args) : void 0;
					});
					return this._receive(job);
				}
				schedule(...args) {
					var job, options, task;
					if (typeof args[0] === "function") {
						[task, ...args] = args;
						options = {};
					} else [options, task, ...args] = args;
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					this._receive(job);
					return job.promise;
				}
				wrap(fn) {
					var schedule = this.schedule.bind(this), wrapped = function(...args) {
						return schedule(fn.bind(this), ...args);
					};
					wrapped.withOptions = function(options, ...args) {
						return schedule(options, fn, ...args);
					};
					return wrapped;
				}
				async updateSettings(options = {}) {
					await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
					parser$5.overwrite(options, this.instanceDefaults, this);
					return this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(incr = 0) {
					return this._store.__incrementReservoir__(incr);
				}
			}
			Bottleneck.default = Bottleneck;
			Bottleneck.Events = Events$4;
			Bottleneck.version = Bottleneck.prototype.version = require$$8.version;
			Bottleneck.strategy = Bottleneck.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			};
			Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1;
			Bottleneck.Group = Bottleneck.prototype.Group = Group_1;
			Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
			Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
			Bottleneck.Batcher = Bottleneck.prototype.Batcher = Batcher_1;
			Bottleneck.prototype.jobDefaults = {
				priority: DEFAULT_PRIORITY$1,
				weight: 1,
				expiration: null,
				id: "<no-id>"
			};
			Bottleneck.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: Bottleneck.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			};
			Bottleneck.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			};
			Bottleneck.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: false,
				connection: null
			};
			Bottleneck.prototype.instanceDefaults = {
				datastore: "local",
				connection: null,
				id: "<no-id>",
				rejectOnDrop: true,
				trackDoneStatus: false,
				Promise
			};
			Bottleneck.prototype.stopDefaults = {
				enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
				dropWaitingJobs: true,
				dropErrorMessage: "This limiter has been stopped."
			};
			return Bottleneck;
		}).call(commonjsGlobal);
		var Bottleneck_1 = Bottleneck;
		return Bottleneck_1;
	}));
}));

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
var VERSION$1 = "0.0.0-development";
function isRequestError(error) {
	return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
	if (!isRequestError(error) || !error?.request.request) throw error;
	if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
		const retries = options.request.retries != null ? options.request.retries : state.retries;
		const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
		throw octokit.retry.retryRequest(error, retries, retryAfter);
	}
	throw error;
}
async function wrapRequest$1(state, octokit, request, options) {
	const limiter = new import_light.default();
	limiter.on("failed", function(error, info) {
		const maxRetries = ~~error.request.request?.retries;
		const after = ~~error.request.request?.retryAfter;
		options.request.retryCount = info.retryCount + 1;
		if (maxRetries > info.retryCount) return after * state.retryAfterBaseValue;
	});
	return limiter.schedule(requestWithGraphqlErrorHandling.bind(null, state, octokit, request), options);
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
	const response = await request(options);
	if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(response.data.errors[0].message)) return errorRequest(state, octokit, new RequestError(response.data.errors[0].message, 500, {
		request: options,
		response
	}), options);
	return response;
}
function retry(octokit, octokitOptions) {
	const state = Object.assign({
		enabled: true,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, octokitOptions.retry);
	const retryPlugin = { retry: { retryRequest: (error, retries, retryAfter) => {
		error.request.request = Object.assign({}, error.request.request, {
			retries,
			retryAfter
		});
		return error;
	} } };
	if (state.enabled) {
		octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
		octokit.hook.wrap("request", wrapRequest$1.bind(null, state, retryPlugin));
	}
	return retryPlugin;
}
retry.VERSION = VERSION$1;

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var VERSION = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
	return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
	const { pathname } = new URL(options.url, "http://github.test");
	const isAuth = isAuthRequest(options.method, pathname);
	const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
	const isSearch = options.method === "GET" && pathname.startsWith("/search/");
	const isGraphQL = pathname.startsWith("/graphql");
	const jobOptions = ~~request.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	if (state.clustering) jobOptions.expiration = 6e4;
	if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop);
	if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop);
	if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop);
	const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
	if (isGraphQL) {
		const res = await req;
		if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) throw Object.assign(/* @__PURE__ */ new Error("GraphQL Rate Limit Exceeded"), {
			response: res,
			data: res.data
		});
	}
	return req;
}
function isAuthRequest(method, pathname) {
	return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
	"/orgs/{org}/invitations",
	"/orgs/{org}/invitations/{invitation_id}",
	"/orgs/{org}/teams/{team_slug}/discussions",
	"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
	"/repos/{owner}/{repo}/collaborators/{username}",
	"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
	"/repos/{owner}/{repo}/issues",
	"/repos/{owner}/{repo}/issues/{issue_number}/comments",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
	"/repos/{owner}/{repo}/pulls",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
	"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
	"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"/repos/{owner}/{repo}/releases",
	"/teams/{team_id}/discussions",
	"/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
	const regex2 = `^(?:${paths.map((path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")).map((r) => `(?:${r})`).join("|")})[^/]*$`;
	return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
	groups.global = new Bottleneck.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...common
	});
	groups.auth = new Bottleneck.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...common
	});
	groups.search = new Bottleneck.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...common
	});
	groups.write = new Bottleneck.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...common
	});
	groups.notifications = new Bottleneck.Group({
		id: "octokit-notifications",
		maxConcurrent: 1,
		minTime: 3e3,
		...common
	});
};
function throttling(octokit, octokitOptions) {
	const { enabled = true, Bottleneck = import_light.default, id = "no-id", timeout = 12e4, connection } = octokitOptions.throttle || {};
	if (!enabled) return {};
	const common = { timeout };
	if (typeof connection !== "undefined") common.connection = connection;
	const state = Object.assign({
		clustering: connection != null,
		triggersNotification,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id
	}, octokitOptions.throttle);
	if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
	let initialized = false;
	const initializeBottleneck = () => {
		if (initialized) return;
		initialized = true;
		if (groups.global == null) createGroups(Bottleneck, common);
		state.global = state.global ?? groups.global;
		state.auth = state.auth ?? groups.auth;
		state.search = state.search ?? groups.search;
		state.write = state.write ?? groups.write;
		state.notifications = state.notifications ?? groups.notifications;
		state.retryLimiter = state.retryLimiter ?? new Bottleneck();
		const events = {};
		const emitter = new Bottleneck.Events(events);
		events.on("secondary-limit", state.onSecondaryRateLimit);
		events.on("rate-limit", state.onRateLimit);
		events.on("error", (e) => octokit.log.warn("Error in throttling-plugin limit handler", e));
		state.retryLimiter.on("failed", async function(error, info) {
			const [state2, request, options] = info.args;
			const { pathname } = new URL(options.url, "http://github.test");
			if (!(pathname.startsWith("/graphql") && error.status !== 401 || error.status === 403 || error.status === 429)) return;
			const retryCount = ~~request.retryCount;
			request.retryCount = retryCount;
			options.request.retryCount = retryCount;
			const { wantRetry, retryAfter = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(error.message)) {
					const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some((error2) => error2.type === "RATE_LIMITED")) {
					const rateLimitReset = (/* @__PURE__ */ new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3)).getTime();
					const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				return {};
			})();
			if (wantRetry) {
				request.retryCount++;
				return retryAfter * state2.retryAfterBaseValue;
			}
		});
	};
	octokit.hook.wrap("request", (request, options) => {
		initializeBottleneck();
		return wrapRequest(state, request, options);
	});
	return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;

// src/io/github/limit-budget.ts
/** How long a run still lets rate limits hold it up. */
var LimitBudget = class {
	#pause;
	#leftMs;
	constructor({ pause, limitBudgetMs }) {
		this.#pause = pause;
		this.#leftMs = limitBudgetMs;
	}
	/** Waits so long if that is left, and says whether it was. */
	async wait(ms) {
		if (ms > this.#leftMs) return false;
		this.#leftMs -= ms;
		await this.#pause(ms);
		return true;
	}
};

// src/io/github/client.ts
const Client = Octokit.plugin(decided, throttling, retry, paginateRest);
/** How often a question is repeated that was not answered. */
const repetitions = 4;
/** To be given with a request that may be repeated although it is a POST: done twice it does what it does once. */
const repeatable = { request: { retries: repetitions } };
/**
* GitHub's client with our own patience. Questions, and writes that can be done twice, are repeated when the server is
* out of order; a POST is not, since it may have been done. Rate limits are waited for as long as the budget reaches.
*/
function openClient({ apiUrl, fetch, waiting }) {
	const client = new Client({
		baseUrl: apiUrl.replace(/\/+$/, ""),
		userAgent: `karstkit/${version}`,
		log: silent,
		request: { fetch },
		throttle: Object.assign(throttleOf(waiting), unhurried),
		retry: {
			retries: repetitions,
			doNotRetry: [
				400,
				401,
				403,
				404,
				405,
				409,
				410,
				413,
				422,
				429,
				451
			],
			retryAfterBaseValue: waiting.firstPauseMs * (.5 + waiting.random())
		}
	});
	client.hook.before("request", (request) => {
		request.headers["x-github-api-version"] = "2022-11-28";
		if (request.method === "POST") request.request = {
			retries: 0,
			...request.request
		};
	});
	return client;
}
/**
* Below the other plugins: what asking again does not change, as an address that may not be asked or a repository that has
* moved, is no error of the client's to them.
*/
function decided({ hook }) {
	hook.error("request", (error) => {
		const { cause } = error;
		throw cause instanceof Problem && !passing.includes(cause.code) ? cause : error;
	});
}
const passing = ["source.timeout", "source.unreachable"];
/** It warns of deprecations, and would say so in the middle of a run's output. */
const silent = {
	debug: () => void 0,
	info: () => void 0,
	warn: () => void 0,
	error: () => void 0
};
function throttleOf(waiting) {
	const budget = new LimitBudget(waiting);
	return {
		retryAfterBaseValue: 0,
		onRateLimit: (afterS) => budget.wait(afterS * 1e3),
		onSecondaryRateLimit: (afterS, _, __, repeated) => budget.wait(afterS * 1e3 * 2 ** repeated)
	};
}
/** The plugin's queues wait in real time, three seconds after each comment; writes are paced where they are sent. */
const unhurried = (() => {
	const queue = { key: () => ({ schedule: (_, work, ...given) => work(...given) }) };
	return {
		global: queue,
		auth: queue,
		search: queue,
		write: queue,
		notifications: queue
	};
})();

// src/io/github/commit-status.ts
/** A check in one line, for tokens that may not make check runs. Written only where it says something else. */
async function reportStatus({ client, at }, commit, check) {
	const state = check.conclusion === void 0 ? "pending" : states[check.conclusion];
	const description = clip(check.title, 139).toWellFormed();
	const { data } = await client.request("GET /repos/{owner}/{repo}/commits/{ref}/status", {
		...at,
		ref: commit,
		per_page: 100
	});
	const found = data.statuses.find(({ context }) => context === check.name);
	if (found?.state === state && found.description === description) return;
	await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
		...at,
		sha: commit,
		state,
		context: check.name,
		description,
		...repeatable
	});
}
/** A status knows no middle: what is unsafe holds the merge, what is a caution does not. */
const states = {
	success: "success",
	neutral: "success",
	failure: "failure",
	action_required: "failure"
};

// src/io/github/checks.ts
/** Checks on commits of one repository of GitHub. Only Apps may make check runs; workflows are one. */
var GitHubChecks = class {
	#repository;
	/** Own runs as they stand, by commit: each commit is asked for once. */
	#runs = /* @__PURE__ */ new Map();
	#isForbidden = false;
	constructor(repository) {
		this.#repository = repository;
	}
	async report(commit, check) {
		if (!this.#isForbidden) try {
			await this.#reportRun(checkReport(commit, check));
			return "check-run";
		} catch (error) {
			if (!isForbidden(error)) throw error;
			this.#isForbidden = true;
		}
		await reportStatus(this.#repository, commit, check);
		return "status";
	}
	async #reportRun(report) {
		const { commit, name } = report;
		const known = this.#runs.get(commit) ?? await this.#standing(commit);
		const [newest] = known.filter((run) => run.name === name).sort((one, other) => one.id < other.id ? 1 : -1);
		const started = newest === void 0 || !canContinue(newest, report) ? await createRun(this.#repository, report, known) : newest;
		const run = await continueRun(this.#repository, started, report);
		this.#runs.set(commit, [...known.filter(({ id }) => id !== run.id), run]);
	}
	async #standing(commit) {
		return this.#repository.made.has(commit) ? [] : await ownRuns(this.#repository, commit);
	}
};
/** Annotations can only be added to a run: one that has others gets a successor, which then stands for the name. */
function canContinue(run, report) {
	return run.output.annotations_count === 0 || saysSame(run, report);
}
function isForbidden(error) {
	const refusal = refusalOf(error);
	return refusal?.status === 403 && !isLimit(refusal);
}

// src/io/github/comments.ts
/** Comments on issues and pull requests of one repository of GitHub: one a marker, and only those of this account. */
function gitHubComments(repository) {
	return { keep: async (number, marker, said) => {
		const body = said.toWellFormed();
		const place = {
			number,
			marker
		};
		const [oldest, ...twins] = await ownComments(repository, place);
		for (const twin of twins) await remove(repository, twin);
		return { url: ((oldest === void 0 ? void 0 : await renewed(repository, oldest, body)) ?? await made(repository, place, body)).url };
	} };
}
/** Those of this account that begin with the marker, the oldest first. `since` spares pages that nobody touched. */
async function ownComments(repository, { number, marker }, since) {
	const { client, at } = repository;
	const marked = (await client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...at,
		issue_number: number,
		per_page: 100,
		...since === void 0 ? {} : { since }
	})).filter(({ body }) => body?.startsWith(marker) === true);
	if (marked.length === 0) return [];
	const { login } = await repository.facts();
	return marked.filter(({ user }) => user?.login === login).map(commentOf).sort((one, other) => one.id < other.id ? -1 : 1);
}
/** Undefined when somebody has deleted it in the meantime. */
async function renewed({ client, at }, comment, body) {
	if (comment.body.replaceAll("\r\n", "\n") === body) return comment;
	try {
		const parameters = {
			...at,
			comment_id: comment.id,
			body
		};
		await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters);
		return {
			...comment,
			body
		};
	} catch (error) {
		if (refusalOf(error)?.status === 404) return void 0;
		throw error;
	}
}
/** Of two that were made at once the older one stays: ours goes when it is not that, and the older one says what ours did. */
async function made(repository, place, body) {
	const ours = await post(repository, place, body);
	const [oldest = ours, ...twins] = await ownComments(repository, place, new Date(Date.parse(ours.made) - clockSkewMs).toISOString());
	for (const twin of twins) await remove(repository, twin);
	return await renewed(repository, oldest.id < ours.id ? oldest : ours, body) ?? await made(repository, place, body);
}
const clockSkewMs = 6e5;
async function post(repository, place, body) {
	const { client, at, waiting } = repository;
	return await makeOnce(waiting, {
		make: async () => {
			const parameters = {
				...at,
				issue_number: place.number,
				body
			};
			return commentOf((await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)).data);
		},
		find: async () => (await ownComments(repository, place)).at(0)
	});
}
async function remove({ client, at }, { id }) {
	try {
		const parameters = {
			...at,
			comment_id: id
		};
		await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters);
	} catch (error) {
		if (refusalOf(error)?.status !== 404) throw error;
	}
}
function commentOf(answer) {
	const { id, html_url: url, body = "", created_at: made } = answer;
	return {
		id,
		url,
		body,
		made
	};
}

// src/io/github/tree-batch.ts
/** GitHub takes some more in one request; what surrounds the entries fits in between. */
const maxBatchBytes = 6291456;
/** Changes as entries of trees that are made one upon the other, each small enough for one request. */
function* treeBatches(changes) {
	let batch = [];
	let bytes = 0;
	for (const change of changes) {
		const entry = entryOf(change);
		const size = sizeOf(entry);
		if (batch.length > 0 && bytes + size > maxBatchBytes) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		batch.push(entry);
		bytes += size;
	}
	if (batch.length > 0) yield batch;
}
/** Can JSON hold the text so that every byte of it arrives? And does it fit beside others? */
function isInline(content) {
	return content.isWellFormed() && !content.includes("\0") && content.length <= maxBatchBytes / 6;
}
function entryOf({ path, content, mode: own }) {
	return {
		path,
		mode: own ?? "100644",
		type: "blob",
		...content === void 0 ? { sha: null } : { content }
	};
}
/** What an entry takes as JSON: a blob only its id. */
function sizeOf({ content, ...entry }) {
	const isCarried = content !== void 0 && isInline(content);
	return Buffer.byteLength(JSON.stringify(isCarried ? {
		...entry,
		content
	} : entry)) + 64;
}

// src/io/github/commit-writer.ts
/**
* Commits by GitHub's API. GitHub signs those of an App, and shows them as verified; it names author and committer by the
* token. Nothing is on this machine: not even the parent.
*/
var GitHubCommitWriter = class {
	#repository;
	constructor(repository) {
		this.#repository = repository;
	}
	async commit(parent, { subject, body }, changes) {
		const { client, at } = this.#repository;
		const tree = await this.#tree(await this.#repository.treeOf(parent), changes);
		const { data } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
			...at,
			message: `${subject}\n\n${body}\n`.toWellFormed(),
			tree,
			parents: [parent],
			...repeatable
		});
		this.#repository.made.set(data.sha, parent);
		return data.sha;
	}
	async move(branch, move) {
		const stands = () => this.#outcome(branch, move);
		return await makeOnce(this.#repository.waiting, {
			make: async () => {
				try {
					await this.#ask(branch, move);
					return true;
				} catch (error) {
					if (isLost(error) || refusalOf(error)?.status === 401) throw error;
					const outcome = await stands() ?? await this.#later(stands);
					if (outcome === void 0) throw error;
					return outcome;
				}
			},
			find: stands
		});
	}
	/** Trees are made one upon the other, so that no request is larger than GitHub takes. */
	async #tree(base, changes) {
		const { client, at } = this.#repository;
		let tree = base;
		for (const batch of treeBatches(changes)) {
			const entries = [];
			for (const entry of batch) entries.push(await this.#withBlob(entry));
			const { data } = await client.request("POST /repos/{owner}/{repo}/git/trees", {
				...at,
				base_tree: tree,
				tree: entries,
				...repeatable
			});
			tree = data.sha;
		}
		return tree;
	}
	/** Contents that JSON cannot hold as they are become blobs of their own. */
	async #withBlob(treeEntry) {
		const { content, ...entry } = treeEntry;
		if (content === void 0 || isInline(content)) return treeEntry;
		const { client, at } = this.#repository;
		const { data } = await client.request("POST /repos/{owner}/{repo}/git/blobs", {
			...at,
			content: Buffer.from(content, "utf8").toString("base64"),
			encoding: "base64",
			...repeatable
		});
		return {
			...entry,
			sha: data.sha
		};
	}
	/** By REST where a branch is made; only GraphQL compares before it moves one or takes it away. */
	async #ask(branch, { from, to }) {
		const { client, at } = this.#repository;
		const ref = `refs/heads/${branch}`;
		if (from === void 0 && to !== void 0) {
			await client.request("POST /repos/{owner}/{repo}/git/refs", {
				...at,
				ref,
				sha: to
			});
			return;
		}
		const { id: repositoryId } = await this.#repository.facts();
		const isForced = to !== void 0 && this.#repository.made.get(to) !== from;
		const update = {
			name: ref,
			beforeOid: from,
			afterOid: to ?? noCommit,
			force: isForced
		};
		await this.#repository.mutate(moveRef, {
			repositoryId,
			refUpdates: [update]
		});
	}
	/** True when the branch stands where it was moved to, false when elsewhere, undefined when it has not moved. */
	async #outcome(branch, { from, to }) {
		const { client, at } = this.#repository;
		const parameters = {
			...at,
			ref: `heads/${branch}`
		};
		const now = await client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", parameters).then(({ data }) => data.object.sha, (error) => {
			if (refusalOf(error)?.status === 404) return void 0;
			throw error;
		});
		if (now === to) return true;
		return now === from ? void 0 : false;
	}
	/** Another server may know better a moment later. */
	async #later(ask) {
		const { pause, firstPauseMs } = this.#repository.waiting;
		await pause(firstPauseMs);
		return await ask();
	}
};
const noCommit = "0".repeat(40);
const moveRef = "mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";

// src/io/github/permission.ts
/**
* The permission that a request asks for: as GitHub's answer names it (`pull_requests=write; issues=write`, where a
* semicolon means or), else by what was asked.
*/
function permissionFor({ headers, request }) {
	const named = headers["x-accepted-github-permissions"] ?? "";
	if (accepted.test(named)) return named.split(";").map((set) => set.split(",").map(inWords).join(" and ")).join(", or ");
	const access = request.startsWith("GET ") ? "read" : "write";
	const [, names = ["contents"]] = byPath.find(([path]) => path.test(request)) ?? [];
	return names.map((name) => `${name}: ${access}`).join(" and ");
}
const accepted = /^[a-z_]{1,40}=[a-z]{1,10}(?:[,;] ?[a-z_]{1,40}=[a-z]{1,10}){0,9}$/;
function inWords(permission) {
	return permission.trim().replace("=", ": ");
}
const byPath = [
	[/^GraphQL$/, ["contents", "pull_requests"]],
	[/\/pulls\/\d+\/merge$/, ["contents", "pull_requests"]],
	[/\/(?:pulls|issues|labels)\b/, ["pull_requests"]],
	[/\/check-runs\b/, ["checks"]],
	[/\/status(?:es)?\b/, ["statuses"]]
];

// src/io/github/forge-problem.ts
/** Why GitHub did not do what it was asked, as one Problem; what is no error of its client stays what it is. */
function forgeProblem(error, subject) {
	if (error instanceof Problem) return ownProblem(error);
	if (error instanceof Error && error.cause instanceof Problem) return ownProblem(error.cause);
	const refusal = refusalOf(error);
	if (refusal !== void 0) return refused(refusal, subject);
	if (!isOfClient(error)) return error;
	return new Problem("forge.unreachable", `${subject.repository}: GitHub did not answer`);
}
/** Of the network, in the words of whoever asked. */
function ownProblem(problem) {
	if (!problem.code.startsWith("source.")) return problem;
	return new Problem("forge.unreachable", problem.message, problem.detail);
}
function refused(refusal, subject) {
	const rule = rules.find(({ applies }) => applies(refusal));
	const told = rule?.tell(refusal, subject.nowMs) ?? "GitHub took the request for a wrong one";
	const says = redacted(refusal.says, [...subject.secrets]);
	const said = `${refusal.status} for ${refusal.request}${says === "" ? "" : `: ${shown(says)}`}`;
	const next = rule?.next === void 0 ? {} : { next: rule.next };
	const message = `${subject.repository}: ${told} (${said})`;
	return new Problem(rule?.code ?? "forge.refused", message, next);
}
/** The first that applies; a limit wears the status of a refusal, so it comes first. */
const rules = [
	{
		code: "forge.limited",
		applies: isLimit,
		tell: (refusal, nowMs) => `GitHub asks to be left alone until ${untilText(refusal, nowMs)}`
	},
	{
		code: "forge.pull-requests-disabled",
		applies: ({ says }) => /not permitted to create or approve pull requests/i.test(says),
		tell: () => "GitHub Actions may not open pull requests here"
	},
	{
		code: "forge.archived",
		applies: ({ status, says }) => status === 403 && /\barchived\b/i.test(says),
		tell: () => "the repository is archived"
	},
	{
		code: "forge.forbidden",
		applies: ({ status }) => status === 401,
		tell: () => "GitHub does not know the token: it is wrong, expired or revoked",
		next: "Pass a token that is still valid."
	},
	{
		code: "forge.forbidden",
		applies: ({ headers, says }) => headers["x-github-sso"] !== void 0 || /\bSAML\b/.test(says),
		tell: () => "the organization lets in only tokens that are authorized for its single sign-on",
		next: "Authorize the token for single sign-on of the organization."
	},
	{
		code: "forge.forbidden",
		applies: ({ status }) => status === 403 || status === 451,
		tell: (refusal) => `the token may not do this; it needs ${permissionFor(refusal)}`
	},
	{
		code: "forge.forbidden",
		applies: ({ says }) => /protected branch|rule violations|through a pull request/i.test(says),
		tell: () => "a rule of the branch forbids it",
		next: "Let KarstKit pass the rule, or let it open pull requests instead."
	},
	{
		code: "forge.missing",
		applies: ({ reasons }) => reasons.some(({ field, code }) => field === "base" && code === "invalid"),
		tell: () => "there is no such base branch",
		next: "Name a branch of the repository as base."
	},
	{
		code: "forge.missing",
		applies: ({ status }) => status === 404 || status === 410,
		tell: (refusal) => `there is no such thing, or the token may not know; it needs ${permissionFor(refusal)}`
	},
	{
		code: "forge.unreachable",
		applies: ({ status }) => status >= 500,
		tell: () => "GitHub is out of order"
	}
];
/** GitHub says it in seconds from now or since 1970; where it says nothing, a minute is what it asks for. */
function untilText({ headers }, nowMs) {
	const afterS = Number(headers["retry-after"] ?? NaN);
	const resetS = Number(headers["x-ratelimit-reset"] ?? NaN);
	const isUsedUp = headers["x-ratelimit-remaining"] === "0";
	const bySecondsMs = nowMs + (Number.isFinite(afterS) ? afterS : 60) * 1e3;
	const untilMs = isUsedUp && Number.isFinite(resetS) ? resetS * 1e3 : bySecondsMs;
	const isTime = untilMs >= nowMs && untilMs < nowMs + dayMs;
	return new Date(isTime ? untilMs : nowMs + 6e4).toISOString();
}
const dayMs = 864e5;

// src/io/github/pace.ts
/** Lets writes through one at a time, and the next one no sooner than GitHub asks ("wait at least one second"). */
var Pace = class {
	#turn = new Turnstile(1);
	#waiting;
	#nextMs = 0;
	constructor(waiting) {
		this.#waiting = waiting;
	}
	write(work) {
		const { clock, pause, betweenWritesMs } = this.#waiting;
		return this.#turn.pass(async () => {
			const leftMs = this.#nextMs - clock.nowMs();
			if (leftMs > 0) await pause(leftMs);
			this.#nextMs = clock.nowMs() + betweenWritesMs;
			return await work();
		});
	}
};

// src/io/github/reviewers.ts
/**
* Asks for the reviews nobody asked for yet: of `login` and `owner/team`. Whoever reviewed already is left in peace. GitHub
* refuses all of a request when one of them cannot review, and does not say who: halves are tried until it is known.
*/
async function askForReviews(repository, seen, { reviewers, isNew }) {
	const { owner } = repository.at;
	const unasked = [...new Map(reviewers.map((name) => [lower(name), name])).values()].filter((name) => !seen.asked.includes(lower(name)));
	const askable = unasked.filter((name) => canBeAsked(name, owner, seen.author));
	const reviewed = askable.length === 0 || isNew ? [] : await reviewersOf(repository, seen.number);
	const wanted = askable.filter((name) => !reviewed.includes(lower(name)));
	const refused = await refusedOf(repository, seen.number, wanted);
	const taken = wanted.filter((name) => !refused.includes(name));
	return {
		asked: [...seen.asked, ...taken.map(lower)],
		refused: unasked.filter((name) => !askable.includes(name) || refused.includes(name))
	};
}
/** Nobody reviews his own work, and no team of another organization does. */
function canBeAsked(name, owner, author) {
	return !(name.includes("/") && !lower(name).startsWith(`${lower(owner)}/`)) && lower(name) !== lower(author);
}
function lower(name) {
	return name.toLowerCase();
}
async function reviewersOf({ client, at }, number) {
	return (await client.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...at,
		pull_number: number,
		per_page: 100
	})).flatMap(({ user }) => user === null ? [] : [lower(user.login)]);
}
/** Those of them that GitHub does not take; the others are asked. */
async function refusedOf(repository, number, names) {
	if (names.length === 0) return [];
	try {
		await request(repository, number, names);
		return [];
	} catch (error) {
		if (refusalOf(error)?.status !== 422) throw error;
		if (names.length === 1) return names;
		const half = Math.ceil(names.length / 2);
		return [...await refusedOf(repository, number, names.slice(0, half)), ...await refusedOf(repository, number, names.slice(half))];
	}
}
async function request({ client, at }, number, names) {
	await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
		...at,
		pull_number: number,
		reviewers: names.filter((name) => !name.includes("/")),
		team_reviewers: names.filter((name) => name.includes("/")).map((name) => name.split("/")[1] ?? ""),
		...repeatable
	});
}

// src/io/github/annotate.ts
/** Puts on the labels that are missing, takes away those that are there, and asks for the reviews nobody asked for yet. */
async function annotate(repository, seen, notes) {
	const has = (label) => seen.labels.some((each) => isSame(each, label));
	const missing = notes.addLabels.filter((label) => !has(label));
	const unwanted = seen.labels.filter((label) => notes.removeLabels.some((each) => isSame(each, label)));
	if (missing.length > 0) await addLabels(repository, seen.number, missing);
	for (const label of unwanted) await removeLabel(repository, seen.number, label);
	return {
		labels: [...seen.labels.filter((label) => !unwanted.includes(label)), ...missing],
		...await askForReviews(repository, seen, notes)
	};
}
/** Labels of two spellings are one to GitHub. */
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
const newLabel = {
	color: "0e8a16",
	description: "Set by KarstKit"
};
async function addLabels({ client, at }, number, labels) {
	for (const name of labels) {
		const label = {
			...at,
			name,
			...newLabel,
			...repeatable
		};
		await client.request("POST /repos/{owner}/{repo}/labels", label).catch(unless(isThereAlready));
	}
	await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
		...at,
		issue_number: number,
		labels: [...labels],
		...repeatable
	});
}
async function removeLabel({ client, at }, number, name) {
	await client.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
		...at,
		issue_number: number,
		name
	}).catch(unless((error) => refusalOf(error)?.status === 404));
}
function isThereAlready(error) {
	return refusalOf(error)?.reasons.some(({ code }) => code === "already_exists") === true;
}
/** Lets errors pass that say what is as good as success. */
function unless(isFine) {
	return (error) => {
		if (!isFine(error)) throw error;
	};
}

// src/io/github/merge.ts
/**
* Merges a commit by the repository's own rules: a merge queue takes it where there is one, a pull request that nothing
* holds is merged, and all others wait in GitHub's auto-merge. One with a check that failed is not merged because no rule
* asks for that check: it may be ours. Raises `forge.moved`, `forge.unmergeable` and what GitHub's refusals mean.
*/
async function mergeWhenReady(repository, number, commit) {
	const merge = {
		repository,
		number,
		commit
	};
	const { found, method } = await settled(merge);
	const state = stateOf$1(merge, found);
	if (state !== void 0) return state;
	if (found.isMergeQueueEnabled && await isEnqueued(merge, found)) return "queued";
	if (!found.isMergeQueueEnabled && ready.includes(found.mergeStateStatus)) return await mergeNow(merge, method);
	return await waitInAutoMerge(merge, found, method);
}
const ready = ["CLEAN", "HAS_HOOKS"];
/** What was decided already. */
function stateOf$1(merge, found) {
	if (found.state === "MERGED") return "merged";
	if (found.headRefOid !== merge.commit) throw moved(merge);
	if (found.isInMergeQueue) return "queued";
	const obstacle = obstacleOf(found);
	if (obstacle !== void 0) throw unmergeable(merge, obstacle);
	return found.autoMergeRequest === null ? void 0 : "waiting";
}
const looks = 6;
/** GitHub works out whether a pull request can be merged when it is first asked, and says so a little later. */
async function settled({ repository, number }) {
	const { waiting } = repository;
	for (let look = 1;; look += 1) {
		const { pullRequest: found, viewerDefaultMergeMethod: method } = (await repository.query(mergeQuery, { number })).repository;
		if (found === null) throw new Problem("forge.missing", `There is no pull request ${number}`);
		if (found.mergeStateStatus !== "UNKNOWN" || look === looks) return {
			found,
			method
		};
		await waiting.pause(waiting.firstPauseMs * look);
	}
}
const mergeQuery = `query merge($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    viewerDefaultMergeMethod
    pullRequest(number: $number) {
      id state isDraft headRefOid mergeStateStatus isInMergeQueue isMergeQueueEnabled
      autoMergeRequest { enabledAt }
    }
  }
}`;
function obstacleOf({ state, isDraft, mergeStateStatus }) {
	if (state === "CLOSED") return "is closed";
	if (isDraft) return "is a draft";
	return mergeStateStatus === "DIRTY" ? "conflicts with its base" : void 0;
}
/** False when the queue does not take it yet. */
async function isEnqueued(merge, { id }) {
	const input = {
		pullRequestId: id,
		expectedHeadOid: merge.commit
	};
	try {
		await merge.repository.mutate(enqueue, input);
		return true;
	} catch (error) {
		if (refusalOf(error)?.status !== 422) throw error;
		return await stateNow(merge) === "queued";
	}
}
const enqueue = "mutation enqueue($input: EnqueuePullRequestInput!) { enqueuePullRequest(input: $input) { clientMutationId } }";
async function mergeNow(merge, method) {
	const { client, at } = merge.repository;
	try {
		await client.request("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
			...at,
			pull_number: merge.number,
			sha: merge.commit,
			merge_method: restMethods[method]
		});
		return "merged";
	} catch (error) {
		if (refusalOf(error)?.status === 409) throw moved(merge);
		if (refusalOf(error)?.status === 405 && await stateNow(merge) === "merged") return "merged";
		throw error;
	}
}
const restMethods = {
	MERGE: "merge",
	SQUASH: "squash",
	REBASE: "rebase"
};
async function waitInAutoMerge(merge, { id, mergeStateStatus }, mergeMethod) {
	const input = {
		pullRequestId: id,
		expectedHeadOid: merge.commit,
		mergeMethod
	};
	try {
		await merge.repository.mutate(wait, input);
		return "waiting";
	} catch (error) {
		const refusal = refusalOf(error);
		if (refusal?.status !== 422) throw error;
		const state = await stateNow(merge);
		if (state !== void 0) return state;
		throw unmergeable(merge, mergeStateStatus === "UNSTABLE" ? "has a check that failed or is not done, and no rule of the branch waits for it" : `cannot wait for its checks: ${shown(refusal.says)}`);
	}
}
const wait = "mutation wait($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }";
/** After a refusal: somebody else may have been quicker. */
async function stateNow(merge) {
	const { found } = await settled(merge);
	return stateOf$1(merge, found);
}
function moved({ number, commit }) {
	return new Problem("forge.moved", `Pull request ${number} holds another commit than ${commit} by now`);
}
function unmergeable({ number }, why) {
	return new Problem("forge.unmergeable", `Pull request ${number} ${why}`);
}

// src/io/github/seen-pull-request.ts
function seenPullRequest(answer, login) {
	const [owner = ""] = answer.base.repo.full_name.split("/");
	const people = (answer.requested_reviewers ?? []).map((each) => each.login);
	const teams = (answer.requested_teams ?? []).map(({ slug }) => `${owner}/${slug}`);
	return {
		number: answer.number,
		url: answer.html_url,
		state: stateOf(answer),
		title: answer.title,
		body: answer.body ?? "",
		head: {
			branch: answer.head.ref,
			commit: answer.head.sha
		},
		base: answer.base.ref,
		labels: answer.labels.flatMap(({ name }) => name === void 0 ? [] : [name]),
		author: answer.user?.login ?? ghost,
		isOurs: answer.user?.login === login,
		asked: [...people, ...teams].map((each) => each.toLowerCase())
	};
}
/** Does it come from a branch of the repository itself? The owner may have a fork of it too. */
function isOfOwnBranch({ head, base }) {
	return head.repo?.full_name === base.repo.full_name;
}
/** Whom GitHub shows for an account that was deleted. */
const ghost = "ghost";
function stateOf({ state, merged_at: mergedAt }) {
	if (mergedAt !== null) return "merged";
	return state === "open" ? "open" : "closed";
}

// src/io/github/pull-requests.ts
/** Pull requests of one repository of GitHub. What was seen of one is kept, so that only what differs is written. */
var GitHubPullRequests = class {
	#repository;
	#seen = /* @__PURE__ */ new Map();
	/** Nobody can have reviewed those yet. */
	#opened = /* @__PURE__ */ new Set();
	constructor(repository) {
		this.#repository = repository;
	}
	async of(head) {
		const { client, at } = this.#repository;
		const { data } = await client.request("GET /repos/{owner}/{repo}/pulls", {
			...at,
			state: "all",
			head: `${at.owner}:${head}`,
			sort: "created",
			direction: "desc",
			per_page: 100
		});
		const found = await this.#see(data.filter((each) => each.head.ref === head));
		const [newest, ...older] = found;
		if (newest?.state !== "closed") return found;
		return [await this.#withCloser(newest), ...older];
	}
	async opened(prefix) {
		const { client, at } = this.#repository;
		const all = await client.paginate("GET /repos/{owner}/{repo}/pulls", {
			...at,
			state: "open",
			sort: "created",
			direction: "desc",
			per_page: 100
		});
		return await this.#see(all.filter(({ head }) => head.ref.startsWith(prefix)));
	}
	async open(draft) {
		const { client, at, waiting } = this.#repository;
		return await makeOnce(waiting, {
			make: async () => {
				const title = draft.title.toWellFormed();
				const parameters = {
					...at,
					...draft,
					title,
					body: draft.body.toWellFormed()
				};
				const { data } = await client.request("POST /repos/{owner}/{repo}/pulls", parameters);
				this.#opened.add(data.number);
				return this.#keep(seenPullRequest(data, data.user.login));
			},
			find: () => this.#openFrom(draft),
			mayExist: isTooSoon
		});
	}
	async update(number, change) {
		const { client, at } = this.#repository;
		const seen = await this.#known(number);
		const title = change.title?.toWellFormed();
		const body = change.body?.toWellFormed();
		const differing = {
			...differs(title, seen.title) ? { title } : {},
			...differs(body, seen.body) ? { body } : {},
			...change.state === "closed" && seen.state === "open" ? { state: change.state } : {}
		};
		if (Object.keys(differing).length === 0) return;
		const parameters = {
			...at,
			pull_number: number,
			...differing
		};
		await client.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
		this.#keep({
			...seen,
			...differing
		});
	}
	async annotate(number, notes) {
		const seen = await this.#known(number);
		const isNew = this.#opened.has(number);
		const { refused, labels, asked } = await annotate(this.#repository, seen, {
			...notes,
			isNew
		});
		this.#keep({
			...seen,
			labels,
			asked
		});
		return { refused };
	}
	async mergeWhenReady(number, commit) {
		return await mergeWhenReady(this.#repository, number, commit);
	}
	/** The open one between these two branches, whoever opened it. A list may be some moments old, an answer is not. */
	async #openFrom({ head, base }) {
		return (await this.of(head)).find((each) => each.state === "open" && each.base === base);
	}
	async #known(number) {
		const seen = this.#seen.get(number);
		if (seen !== void 0) return seen;
		const { client, at } = this.#repository;
		const [{ data }, { login }] = await Promise.all([client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			...at,
			pull_number: number
		}), this.#repository.facts()]);
		return this.#keep(seenPullRequest(data, login));
	}
	async #see(answers) {
		const own = answers.filter(isOfOwnBranch);
		if (own.length === 0) return [];
		const { login } = await this.#repository.facts();
		return own.map((each) => this.#keep(seenPullRequest(each, login)));
	}
	/** A list does not say who closed one; only the issue of the same number does. */
	async #withCloser(seen) {
		const { client, at } = this.#repository;
		const parameters = {
			...at,
			issue_number: seen.number
		};
		const { data } = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters);
		const closedBy = data.closed_by?.login;
		return closedBy === void 0 ? seen : this.#keep({
			...seen,
			closedBy
		});
	}
	#keep(seen) {
		this.#seen.set(seen.number, seen);
		return seen;
	}
};
/** Somebody opened it in the same moment, or its branch was made a moment ago and is not known everywhere. */
function isTooSoon(error) {
	const { says = "", reasons = [] } = refusalOf(error) ?? {};
	return reasons.some(({ field, code }) => field === "head" && code === "invalid") || /already exists/i.test(says);
}
/** GitHub's own editor writes lines with CR LF. */
function differs(wanted, found) {
	return wanted !== void 0 && wanted !== found.replaceAll("\r\n", "\n");
}

// src/io/github/repository.ts
/** One repository of GitHub, asked with one token. */
var Repository = class {
	client;
	/** The parameters of every address of REST. */
	at;
	waiting;
	/** Commits that were made here, with their parents: nobody else has said anything of them yet. */
	made = /* @__PURE__ */ new Map();
	#graphql;
	#facts;
	constructor(client, graphqlUrl, options) {
		this.client = client;
		this.at = options.at;
		this.waiting = options.waiting;
		this.#graphql = client.graphql.defaults({ url: graphqlUrl });
	}
	facts() {
		const asked = this.#facts ?? this.query(factsQuery, {}).then(factsOf);
		this.#facts = asked;
		return asked.catch((error) => {
			if (this.#facts === asked) this.#facts = void 0;
			throw error;
		});
	}
	/** The tree of a commit. */
	async treeOf(commit) {
		const { tip } = await this.facts();
		const found = tip?.oid === commit ? tip : await this.#commit(commit);
		if (found?.tree !== void 0) return found.tree.oid;
		throw new Problem("forge.missing", `GitHub has no commit ${commit} in this repository`);
	}
	async #commit(commit) {
		const { repository } = await this.query(treeQuery, { commit });
		return repository.object;
	}
	/** A question of GraphQL; `$owner` and `$name` are given. Its text begins with `query`. */
	query(document, variables) {
		const { owner, repo: name } = this.at;
		return this.#graphql(document, {
			owner,
			name,
			...variables,
			...repeatable
		});
	}
	/** A change by GraphQL, with its `$input`. */
	async mutate(document, input) {
		await this.#graphql(document, { input });
	}
};
const factsQuery = `query facts($owner: String!, $name: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    id
    defaultBranchRef { target { oid ... on Commit { tree { oid } } } }
  }
}`;
const treeQuery = `query tree($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { oid ... on Commit { tree { oid } } }
  }
}`;
function factsOf({ viewer, repository }) {
	return {
		login: viewer.login,
		id: repository.id,
		account: viewer.databaseId ?? void 0,
		tip: repository.defaultBranchRef?.target ?? void 0
	};
}

// src/io/github/open-forge.ts
/** For one request. */
const timeoutMs = 3e4;
/** Opens a repository of GitHub. Nothing is asked yet. Raises `forge.unreachable` for an address that no token is sent to. */
function openForge(options) {
	const { tokens, secrets } = overheard(options.tokens);
	const repository = repositoryOf(options, tokens);
	const { waiting, signal } = options;
	const problem = (error) => {
		signal?.throwIfAborted();
		const nowMs = waiting.clock.nowMs();
		return forgeProblem(error, {
			repository: options.repository,
			nowMs,
			secrets
		});
	};
	return {
		pullRequests: told(new GitHubPullRequests(repository), problem),
		comments: told(gitHubComments(repository), problem),
		checks: told(new GitHubChecks(repository), problem),
		commits: told(new GitHubCommitWriter(repository), problem),
		...told({ address: () => addressOf(repository, options.apiUrl) }, problem)
	};
}
function repositoryOf(options, tokens) {
	const { apiUrl, graphqlUrl, allowPrivate, signal, resolve = systemResolve } = options;
	const { pause } = options.waiting;
	const waiting = {
		...options.waiting,
		pause: (ms) => pause(ms, signal)
	};
	const [owner = "", repo = ""] = options.repository.split("/");
	const own = originOf(apiUrl, allowPrivate);
	const network = {
		...allowPrivate ? { privateOrigin: own } : {},
		...signal === void 0 ? {} : { signal },
		resolve,
		timeoutMs
	};
	const fetch = authorized({
		fetch: apiFetch(network),
		tokens,
		origins: [own, originOf(graphqlUrl, allowPrivate)],
		pace: new Pace(waiting)
	});
	const client = openClient({
		apiUrl,
		fetch,
		waiting
	});
	return new Repository(client, graphqlUrl, {
		at: {
			owner,
			repo
		},
		waiting
	});
}
/** Remembers every token that was used, so that it can be taken out of what is said. */
function overheard(source) {
	const secrets = /* @__PURE__ */ new Set();
	const token = async () => {
		const current = await source.token();
		secrets.add(current);
		return current;
	};
	const { renew } = source;
	return {
		tokens: renew === void 0 ? { token } : {
			token,
			renew
		},
		secrets
	};
}
/** The same port, whose methods raise Problems in place of the client's errors. */
function told(port, problem) {
	return new Proxy(port, { get: (target, name) => {
		const method = Reflect.get(target, name);
		if (typeof method !== "function") return method;
		return async (...given) => {
			try {
				return await Reflect.apply(method, target, given);
			} catch (error) {
				throw problem(error);
			}
		};
	} });
}
async function addressOf(repository, apiUrl) {
	const { login, account } = await repository.facts();
	const { hostname } = new URL(apiUrl);
	const host = `users.noreply.${hostname.replace(/^api\./, "")}`;
	return account === void 0 ? `${login}@${host}` : `${account}+${login}@${host}`;
}

export { openForge as t };