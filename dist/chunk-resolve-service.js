import { o as __toESM, t as __commonJSMin } from "./chunk-rolldown-runtime.js";
import { t as Problem } from "./chunk-problem.js";
import { t as compareCodePoints } from "./chunk-file-tree.js";
import { i as valueHash, n as resolveCommand, r as contentHash, t as resolveArgument } from "./chunk-command.js";
import { t as shown } from "./chunk-shown.js";
import { i as nearestNames } from "./chunk-slug.js";
import { t as contextExclusions } from "./chunk-build-context.js";
import { r as recordPath } from "./chunk-workload-place.js";
import { t as builtInHosts } from "./chunk-host.js";
import { n as scalar, r as quote, t as emitYaml } from "./chunk-yaml.js";
import { i as require_main, n as telemetryRelease, r as managerVersions, t as detect } from "./chunk-detect.js";
import { _ as pointerTo, a as CORE_SCHEMA, c as load, g as secretIn, l as parseEvents, o as YAML11_SCHEMA, r as namespaceOf, s as constructFromEvents, v as stepsOf, y as entryIdentity } from "./chunk-config.js";
import { n as readImageText } from "./chunk-image-reference.js";
import { i as renderRecord, r as workloadKey } from "./chunk-read-specs.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

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
const templates$1 = {
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
			})) != null ? stack1 : "") + "\n";
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
	"kubernetes/ingress.yaml": {
		"0": function(container, depth0, helpers, partials, data) {
			return "          scheme: h2c\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  tls:" + ((stack1 = lookupProperty(helpers, "yaml").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "tls"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 6
					},
					"end": {
						"line": 20,
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
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "h2c"), {
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
						"line": 18,
						"column": 19
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
						"line": 19,
						"column": 2
					},
					"end": {
						"line": 21,
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
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "images:\n  - name: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "image"), {
				"name": "str",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 10
					},
					"end": {
						"line": 9,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "\n    newTag: " + ((stack1 = lookupProperty(helpers, "str").call(alias1, lookupProperty(depth0, "tag"), {
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
						"column": 23
					}
				}
			})) != null ? stack1 : "") + " # {\"$imagepolicy\": \"" + ((stack1 = lookupProperty(helpers, "word").call(alias1, lookupProperty(depth0, "policy"), {
				"name": "word",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 44
					},
					"end": {
						"line": 10,
						"column": 59
					}
				}
			})) != null ? stack1 : "") + ":tag\"}\n";
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
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "when").call(alias1, lookupProperty(depth0, "automated"), {
				"name": "when",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 11,
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
	"kubernetes/service.yaml": {
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
			})) != null ? stack1 : "") + "\nspec:\n  type: ClusterIP\n  selector:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "selector"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 11
					},
					"end": {
						"line": 10,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + "\n  ports:" + ((stack1 = lookupProperty(helpers, "yaml").call(alias1, lookupProperty(depth0, "ports"), 4, {
				"name": "yaml",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 8
					},
					"end": {
						"line": 11,
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
		const token = line$1("sh", value);
		return word.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
	},
	/** The value of an ENV, ARG or LABEL: in double quotes, with what the Dockerfile's reader would expand escaped. */
	env: (value) => `"${line$1("env", value).replace(/["$\\]/g, "\\$&")}"`,
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
function line$1(helper, value) {
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
for (const [name, helper] of Object.entries(templateHelpers)) environment.registerHelper(name, helper);
/** Fills one bundled template. A missing or mistyped value is a bug and throws with the template's name. */
function renderTemplate(name, view) {
	try {
		return environment.template(templates$1[name])(view);
	} catch (cause) {
		throw new TypeError(`template ${name}: ${cause.message}`, { cause });
	}
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
	throw new Problem("dockerfile.base-image-invalid", `${shown(reference)} is no image reference that ${input.service.name} can be built on.`, {
		...pointer === void 0 ? input.service.place : input.service.placeOf(pointer),
		expected: "registry/repository:tag, with @sha256:<digest> to pin it",
		next: "Correct baseImages, or the version that the project asks for."
	});
}
function refuse(input, what, value, expected) {
	throw new Problem("dockerfile.value-refused", `The ${what} ${shown(value)} of ${input.service.name} cannot stand in a Dockerfile.`, {
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
		build: checkedImage(input, spec.build ?? shared ?? replaced(input, own.build), pointer(spec.build, "build")),
		run: checkedImage(input, spec.run ?? replaced(input, own.run), pointer(spec.run, "run"))
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
function replaced(input, reference) {
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

// src/render/dockerfile/read-back.ts
var import_main = require_main();
/**
* Reads a rendered Dockerfile again and compares what a builder would see with what was meant. A difference is a bug of
* ours, or a value that broke out of its place, and throws.
*/
function readBack(content, intended) {
	const instructions = import_main.DockerfileParser.parse(content).getInstructions();
	const of = (keyword) => instructions.filter((i) => i.getKeyword() === keyword);
	same("base images", of("FROM").map(argumentsOf), [`${intended.images.build} AS build`, intended.images.run]);
	same("command", of("CMD").map(argumentsOf).map(decoded), [intended.command]);
	same("entry point", of("ENTRYPOINT").map(argumentsOf), ["[]"]);
	same("user", of("USER").map(argumentsOf), ["10001:10001"]);
	same("end", instructions.slice(instructions.findIndex((i) => i.getKeyword() === "WORKDIR")).at(-1)?.getKeyword(), "CMD");
	const written = of("ENV").map(argumentsOf);
	for (const { name, value } of intended.environment) {
		const expected = `${name}="${value.replace(/["$\\]/g, "\\$&")}"`;
		if (!written.includes(expected)) throw new Error(`the Dockerfile lost the variable ${name}`);
	}
}
function argumentsOf(instruction) {
	return instruction.getRawArgumentsContent() ?? "";
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
		slug: service.slug.text,
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
/** Keeps Flux from replacing `${…}` in anything we wrote. */
const substituteOff = { "kustomize.toolkit.fluxcd.io/substitute": "disabled" };
/** Keeps Flux from deleting data when its file goes. */
const pruneOff = { "kustomize.toolkit.fluxcd.io/prune": "disabled" };
/** Labels of every object of a Service: the recommended ones, ours, then the user's own under other keys. */
function serviceLabels(input) {
	return sorted({
		...own$1(input.service.spec.labels),
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
		...own$1(service.spec.annotations),
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
function own$1(texts) {
	return Object.fromEntries(Object.entries(texts ?? {}).filter(([key]) => !reservedKey.test(key)));
}
function sorted(texts) {
	return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => compareCodePoints(a, b)));
}
function pinAnnotation(pin) {
	return pin.kind === "commit" ? { "karstkit.dev/commit": pin.commit } : { "karstkit.dev/tree": pin.hash };
}

// src/render/flux/name.ts
/** Name of a Flux object; Flux writes it into a label of everything it applies, so 63 characters at most. */
function fluxName(environment, kind, name) {
	return labelName(`${environment.name}-${kind}-${name}`);
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
		apiVersion: `image.toolkit.fluxcd.io/${apiVersion(environment.flux.version)}`,
		image,
		interval: environment.flux.interval,
		private: pullSecret !== void 0,
		pullSecret: pullSecret ?? "",
		pattern: "^ts-(?P<time>[0-9]+)-[0-9a-f]+-[0-9a-f]+$"
	};
}
/** Flux 2.7 made the API v1; older controllers know v1beta2 only. */
function apiVersion(flux) {
	const [major = "2", minor = "0"] = flux.split(".");
	return Number(major) > 2 || Number(minor) >= 7 ? "v1" : "v1beta2";
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

// src/render/kubernetes/binding.ts
/** Where the app shall listen: every address, since nothing stands before it in the pod yet. */
function bindingOf(input) {
	const port = portOf(input);
	return port === void 0 ? void 0 : {
		address: "0.0.0.0",
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
* false or nothing listens.
*/
function probesOf(input, port) {
	const written = input.service.spec.probe;
	if (written === false) return {};
	const action = written === void 0 ? defaultAction(input, port) : actionOf(written, port);
	if (action === void 0) return {};
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
		readinessProbe: {
			...action,
			...timing,
			failureThreshold: 3
		},
		livenessProbe: {
			...action,
			...timing,
			failureThreshold: 6
		}
	};
}
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
		const key = keyOf(path, taken);
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
function keyOf(path, taken) {
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
		accessMode: volume.accessMode ?? "ReadWriteOnce"
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
		containers: [container(workload, run, mounts)],
		initContainers: [],
		volumes: mounts.map((mount) => mount.volume),
		hostAliases: [],
		annotations: {
			"kubectl.kubernetes.io/default-container": "app",
			...checksum(input),
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
function container(workload, run, mounts) {
	const { input } = workload;
	const port = portOf(input);
	const ports = port === void 0 ? [] : [{
		name: port.protocol,
		containerPort: port.number
	}];
	return {
		name: "app",
		image: workload.image,
		imagePullPolicy: "IfNotPresent",
		...run.command === void 0 ? {} : { command: run.command },
		...run.serves && ports.length > 0 ? { ports } : {},
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
/** A pod under Pod Security "restricted", made of parts. */
function podTemplate(workload, role, parts) {
	const { spec } = workload.input.service;
	const pod = joinParts(parts);
	return {
		labels: sorted({
			...own$1(spec.labels),
			...podLabels(workload, role)
		}),
		annotations: sorted({
			...own$1(spec.annotations),
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
				seccompProfile: { type: "RuntimeDefault" }
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
		filesConfigMap: `${service.name}-files`
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

// src/render/kubernetes/deployment.ts
/** The app's Deployment. */
function deploymentFile(workload) {
	const content = renderTemplate("kubernetes/deployment.yaml", deploymentView(workload));
	return fileOf(workload, "deployment.yaml", content);
}
function deploymentView(workload) {
	const { input } = workload;
	return {
		...metadataOf(workload),
		...podView(workload, { component: "service" }, [appPart(workload, mainRun(workload))]),
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

// src/render/kubernetes/kustomization.ts
/** The folder's own kustomization: what to apply, sorted, and the ConfigMap of real files under a stable name. */
function kustomizationFile$1(workload, resources) {
	const content = renderTemplate("kubernetes/kustomization.yaml", kustomizationView(workload, resources));
	return fileOf(workload, "kustomization.yaml", content);
}
function kustomizationView(workload, resources) {
	const generators = filesGenerator(workload);
	const [image = "", tag = ""] = splitTag(workload.image);
	return {
		resources: resources.map(({ path }) => path.slice(workload.directory.length + 1)).sort(compareCodePoints),
		generates: generators.length > 0,
		generators,
		automated: workload.input.service.spec.image?.automation === true && tag !== "",
		image,
		tag,
		policy: imagePolicyReference(workload.input)
	};
}
/** Name and tag of a reference; a digest counts as no tag, for nothing could replace it. */
function splitTag(reference) {
	const [, name = reference, tag = ""] = /^([^@]+):([^:/@]+)$/.exec(reference) ?? [];
	return [name, tag];
}
function filesGenerator(workload) {
	const files = generatedFiles(workload.input);
	if (files.length === 0) return [];
	return [{
		name: workload.filesConfigMap,
		namespace: workload.namespace,
		files: files.map(({ key }) => `${key}=files/${key}`),
		options: {
			disableNameSuffixHash: true,
			labels: workload.labels,
			annotations: sorted({
				...workload.annotations,
				...substituteOff
			})
		}
	}];
}

// src/render/kubernetes/address.ts
const label$1 = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
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
	if (labels.length === 3 && marker === "svc" && label$1.test(namespace)) return {
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
		return rule({
			...namespaceSelector(egress.namespace),
			...pods
		}, ports);
	}
	return hostRule(egress.host, ports, ownNamespace);
}
function hostRule(host, ports, ownNamespace) {
	const destination = destinationOf(host, ownNamespace);
	switch (destination.kind) {
		case "address": return rule({ ipBlock: { cidr: destination.cidr } }, ports);
		case "namespace": return rule(namespaceSelector(destination.namespace), ports);
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
	if (cidr !== void 0 && bits >= 8) return rule({ ipBlock: { cidr } }, ports);
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
function rule(to, ports) {
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
	return [{
		to: [peerSelector(peer)],
		ports: [{
			port: peer.port.number,
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
/** The app's port, from its callers and, when exposed, from the ingress controller's namespace. */
function ingressRules({ input }) {
	const port = portOf(input);
	if (port === void 0) return [];
	const exposed = input.service.spec.expose !== void 0;
	const from = [...[...input.callers].sort(byName).map(peerSelector), ...exposed ? [namespaceSelector(input.environment.ingressNamespace)] : []];
	return from.length === 0 ? [] : [{
		from,
		ports: [{
			port: port.number,
			protocol: "TCP"
		}]
	}];
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
		...podView(workload, role, [appPart(workload, processRun(workload, program))]),
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
	const { podLabels, podAnnotations, pod } = podView(workload, role, [appPart(workload, processRun(workload, program))]);
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
		fileOf(release, "networkpolicy.yaml", renderTemplate("kubernetes/networkpolicy.yaml", policy)),
		fileOf(release, "serviceaccount.yaml", renderTemplate("kubernetes/serviceaccount.yaml", metadataOf(workload, name)))
	];
	const files = generatedFiles(workload.input).map(({ key, content }) => fileOf(release, `files/${key}`, content));
	return [
		...resources,
		...files,
		kustomizationFile$1(release, resources)
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
/** The workload as its release folder sees it: other directory, other ConfigMap. */
function releaseWorkload(workload) {
	return {
		...workload,
		directory: `${workload.directory}/release`,
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
	}, [appPart(workload, processRun(workload, program, workload.filesConfigMap))]);
	const spec = {
		deadlineSeconds: program.deadlineSeconds,
		podLabels,
		podAnnotations,
		pod
	};
	const patches = (input.service.spec.patches ?? []).filter(({ target }) => target.kind === "Job");
	const force = input.service.spec.image?.automation === true ? forced : {};
	const name = `${partName(workload.name, program.name)}-${hashOf$1([spec, patches], 10)}`;
	return {
		...metadataOf(workload, name, force),
		...spec
	};
}
/** Image automation changes the Job's image under its name, so Flux must replace the Job. */
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
		name: fluxName(environment, "service", service.name),
		path: `./${environment.path}/${workload.directory}`,
		timeout: longest(environment.flux.timeout, progressDeadlineSeconds(workload) + 60),
		dependent: true,
		dependsOn: [{ name: owner }, ...first]
	};
}
function releaseKustomizationView(workload, seconds) {
	const { environment, service } = workload.input;
	return {
		...common(workload),
		name: fluxName(environment, "release", service.name),
		path: `./${environment.path}/${workload.directory}/release`,
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

// src/render/image.ts
/**
* The image of one workload. Its files are those of renderDockerfile; of an author's image the commit says everything.
* Without a registry the name is `localhost/NAME`: no registry answers for it, so nobody else's image can be pulled.
*/
function imageOf(input, files) {
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
	const entries = /* @__PURE__ */ new Map();
	for (const { input, files } of builds) {
		const entry = entryOf(input, imageOf(input, files), hosts);
		entries.set(entry.tags.join(), entry);
	}
	return [...entries.values()].sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.tags.join(), b.tags.join()));
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
		platformsOf(input).join(),
		...author,
		...contents
	];
}
/** A JSON list keeps two texts apart whatever they hold. */
function hashOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, hashLength);
}
function platformsOf({ environment }) {
	return environment.registry?.platforms ?? ["linux/amd64"];
}
function entryOf(input, image, hosts) {
	const { service, environment, launch, pin } = input;
	const { build } = launch;
	const commit = pin.kind === "commit" ? pin.commit : "";
	return {
		name: service.name,
		context: contextOf(input, hosts),
		commit,
		dockerfile: build.language === "image" ? {
			in: "source",
			path: build.dockerfile
		} : {
			in: "gitops",
			path: `${environment.path}/services/${service.name}/Dockerfile`
		},
		image: image.name,
		tags: [`${image.name}:${image.tag}`],
		platforms: platformsOf(input).join(),
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

// src/render/kubernetes/ingress-route.ts
/** Traefik's IngressRoute, when the spec exposes the app and it speaks HTTP or gRPC. */
function ingressRouteFiles(workload) {
	const view = ingressRouteView(workload);
	if (view === void 0) return [];
	return [fileOf(workload, "ingress.yaml", renderTemplate("kubernetes/ingress.yaml", view))];
}
function ingressRouteView(workload) {
	const { expose } = workload.input.service.spec;
	const port = portOf(workload.input);
	if (expose === void 0 || port === void 0 || port.protocol === "tcp") return void 0;
	return {
		...metadataOf(workload),
		entryPoints: expose.entryPoints ?? ["websecure"],
		match: matchOf(expose),
		service: workload.name,
		port: port.protocol,
		h2c: port.protocol === "grpc",
		encrypted: expose.tls !== false,
		tls: tlsOf(expose)
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
	return rules$1.flatMap((rule) => rule(input));
}
const rules$1 = [
	automationOfTree,
	automationOfDigest,
	budgetStopsDrains,
	egressFindings,
	exposedPort,
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
function exposedPort(input) {
	const { service } = input;
	const port = portOf(input);
	if (service.spec.expose === void 0 || port !== void 0 && port.protocol !== "tcp") return [];
	return [{
		code: "render.expose-port",
		severity: "error",
		message: `${service.name} is exposed and ${port === void 0 ? "listens on no port" : "speaks plain TCP"}.`,
		expected: "a port that speaks http or grpc",
		hint: "Write port: {number: 8000, protocol: http}.",
		...service.placeOf("/expose")
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
		hint: "Set telemetry to {endpoint: …}, or to false.",
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
/** The Service, unless the app listens on nothing. Its port is the app's, so callers need one number. */
function serviceFiles(workload) {
	const view = serviceView(workload);
	if (view === void 0) return [];
	return [fileOf(workload, "service.yaml", renderTemplate("kubernetes/service.yaml", view))];
}
function serviceView(workload) {
	const port = portOf(workload.input);
	if (port === void 0) return void 0;
	const protocol = appProtocol(port.protocol);
	return {
		...metadataOf(workload),
		selector: podSelector(workload, { component: "service" }),
		ports: [{
			name: port.protocol,
			port: port.number,
			targetPort: port.protocol,
			protocol: "TCP",
			...protocol === void 0 ? {} : { appProtocol: protocol }
		}]
	};
}

// src/render/kubernetes/service-account.ts
/** The workload's own identity, without rights and without a token. */
function serviceAccountFile(workload) {
	const content = renderTemplate("kubernetes/serviceaccount.yaml", metadataOf(workload));
	return fileOf(workload, "serviceaccount.yaml", content);
}

// src/render/kubernetes/volume-claim.ts
/** The PersistentVolumeClaims. Flux never deletes them: data outlives the workload until a person removes it. */
function volumeClaimFiles(workload) {
	return claimsOf(workload.input).map((claim) => fileOf(workload, `pvc-${pathLabel(claim.path)}.yaml`, renderTemplate("kubernetes/pvc.yaml", volumeClaimView(workload, claim))));
}
function volumeClaimView(workload, claim) {
	return {
		...metadataOf(workload, claim.name, pruneOff),
		accessMode: claim.accessMode,
		size: claim.size,
		classed: claim.storageClass !== void 0,
		storageClass: claim.storageClass ?? ""
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

// src/render/json-patch.ts
/** A list of JSON Patch operations (RFC 6902, pointers per RFC 6901), all of them or none. */
function jsonPatch(target, operations) {
	try {
		return { value: operations.reduce(step$1, target) };
	} catch (error) {
		if (error instanceof Misfit) return { failure: error.message };
		throw error;
	}
}
/** An operation that does not fit the object; never leaves this file. */
var Misfit = class extends Error {};
function step$1(target, operation) {
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
	return /^services\/[^/]+\/(release\/)?[^/]+\.yaml$/.test(path) && !path.endsWith("/kustomization.yaml") && !path.endsWith("/envoy.yaml");
}
function parse({ content }) {
	const value = load(content);
	return isMap$1(value) ? value : void 0;
}
function isTarget({ target }, object) {
	return object.kind === target.kind && (target.name === void 0 || nameOf$1(object) === target.name);
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
function nameOf$1(object) {
	return isMap$1(object.metadata) ? object.metadata.name : void 0;
}
function missing({ target }, files) {
	const objects = files.filter(isObjectFile).flatMap((file) => {
		const object = parse(file);
		return object === void 0 ? [] : [`${String(object.kind)}/${String(nameOf$1(object))}`];
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
	const image = imageOf(input, dockerfiles);
	const workload = workloadOf(input, image.reference);
	const resources = objectFiles(workload);
	const patched = applyPatches(input.service, [...resources, ...releaseFiles(workload)]);
	return {
		files: [
			...patched.files,
			...generatedFiles(input).map(({ key, content }) => fileOf(workload, `files/${key}`, content)),
			kustomizationFile$1(workload, resources),
			...dockerfiles,
			...serviceKustomizationFiles(workload),
			...imagePolicyFiles(input, image.name)
		].toSorted((a, b) => compareCodePoints(a.path, b.path)),
		findings: [
			...imageFindings(input),
			...workloadFindings(input),
			...patched.findings
		],
		image
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
		...volumeClaimFiles(workload),
		...processFiles(workload)
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
		const callee = byName.get(reference.split("/").at(-1) ?? "");
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
		uses: spec.uses ?? [],
		allow: spec.allow ?? []
	};
}
/**
* A service that cannot be rendered now, and whose files stay: it still listens where it did, in the namespace of the
* owner it had.
*/
function heldParticipant(service, record, environment) {
	const held = participant(service, record?.launch);
	if (record === void 0) return held;
	return {
		...held,
		namespace: namespaceOf(record.workload.owner, environment)
	};
}
/**
* A service whose entry cannot be read now, but whose files stay: to the others it is what it was, or a slip of the pen
* in one entry would cut off everything that calls it.
*/
function standingParticipant({ workload, launch, uses = [] }, environment) {
	const { name, owner } = workload;
	return {
		name,
		owner,
		namespace: namespaceOf(owner, environment),
		port: launch?.port,
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
function toPeer({ name, owner, namespace, port }) {
	return {
		name,
		owner,
		namespace,
		port
	};
}

// src/plan/inputs.ts
/**
* What a service's files are made from, hashed by part. The launch is not among them: it follows from source and hints,
* and a newer search may read the same source differently without moving a workload that nobody touched.
*/
function serviceInputs(input, hints) {
	const { service, environment, pin } = input;
	return {
		spec: valueHash({
			written: service.written,
			name: service.name,
			owner: service.owner,
			namespace: service.namespace,
			slug: service.slug.text,
			hints,
			...exceptionsInput(input)
		}),
		source: valueHash(pin),
		environment: environmentInput(environment),
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
		spec: valueHash(owner),
		source: valueHash(void 0),
		environment: environmentInput(environment),
		peers: valueHash([]),
		baseImages: valueHash({})
	};
}
/** Without its exception a workload must pass the gate again, and no other is touched. */
function exceptionsInput({ service, environment }) {
	const rules = environment.exceptions.filter(({ workload }) => workload === service.name).map(({ rule }) => rule).sort(compareCodePoints);
	return rules.length === 0 ? {} : { exceptions: rules };
}
/**
* The default owner counts only where a service has it, and there it is the service's own; an exception only for the
* workload that it names.
*/
function environmentInput({ owner: _, exceptions: __, ...settings }) {
	return valueHash(settings);
}
function sortedPeers(peers) {
	return [...peers].sort((a, b) => compareCodePoints(a.namespace + a.name, b.namespace + b.name));
}

// src/plan/cause.ts
/** Why a workload changes: which part of its inputs is no longer what its record says. */
function causesOf({ wanted, record, found }) {
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
		...missing.map((path) => ({
			kind: "file-missing",
			path
		})),
		...record.pending === void 0 ? [] : [{ kind: "unfinished" }]
	];
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

// src/plan/line-diff.ts
const context = 3;
/** Beyond this many pairs of lines the comparison costs more than its answer is worth: the middle is shown as replaced. */
const maxPairs = 4e6;
/** A unified diff of two texts by lines, hunks only, without file headers; empty when they are equal. */
function lineDiff(before, after) {
	if (before === after) return "";
	const lines = compare$1(toLines(before), toLines(after));
	return hunkRanges(lines).map(([from, to]) => hunk(lines, from, to)).join("\n");
}
function toLines(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	else lines.push(`${lines.pop() ?? ""}\n\\ No newline at end of file`);
	return lines;
}
/** Equal heads and tails are set aside first: most files change in one place. */
function compare$1(before, after) {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	return [
		...before.slice(0, head).map((text) => line(" ", text)),
		...edits(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
		...before.slice(before.length - tail).map((text) => line(" ", text))
	];
}
function edits(before, after) {
	const removed = (texts) => texts.map((text) => line("-", text));
	const added = (texts) => texts.map((text) => line("+", text));
	if (before.length * after.length > maxPairs) return [...removed(before), ...added(after)];
	const common = commonLengths(before, after);
	const width = after.length + 1;
	const lines = [];
	let x = 0;
	let y = 0;
	while (x < before.length && y < after.length) {
		const below = common[(x + 1) * width + y] ?? 0;
		const beside = common[x * width + y + 1] ?? 0;
		const next = step(line(" ", before[x] ?? ""), after[y] ?? "", below >= beside);
		lines.push(next);
		if (next.sign !== "+") x += 1;
		if (next.sign !== "-") y += 1;
	}
	return [
		...lines,
		...removed(before.slice(x)),
		...added(after.slice(y))
	];
}
function step(old, fresh, isRemovalFirst) {
	if (old.text === fresh) return old;
	return isRemovalFirst ? line("-", old.text) : line("+", fresh);
}
/** Length of the longest common subsequence of what follows each pair of lines. */
function commonLengths(before, after) {
	const width = after.length + 1;
	const lengths = new Uint32Array((before.length + 1) * width);
	for (let x = before.length - 1; x >= 0; x -= 1) for (let y = after.length - 1; y >= 0; y -= 1) {
		const next = before[x] === after[y] ? (lengths[(x + 1) * width + y + 1] ?? 0) + 1 : 0;
		const skip = Math.max(lengths[(x + 1) * width + y] ?? 0, lengths[x * width + y + 1] ?? 0);
		lengths[x * width + y] = Math.max(next, skip);
	}
	return lengths;
}
function line(sign, text) {
	return {
		sign,
		text
	};
}
/** Where changes lie, with their context; changes whose contexts touch share one hunk. */
function hunkRanges(lines) {
	const ranges = [];
	for (const [index, { sign }] of lines.entries()) {
		if (sign === " ") continue;
		const last = ranges.at(-1);
		const to = Math.min(lines.length, index + context + 1);
		if (last !== void 0 && index - context <= last[1]) last[1] = to;
		else ranges.push([Math.max(0, index - context), to]);
	}
	return ranges;
}
function hunk(lines, from, to) {
	const inside = lines.slice(from, to);
	const above = lines.slice(0, from);
	return [`@@ -${range$1(above, inside, "+")} +${range$1(above, inside, "-")} @@`, ...inside.map(({ sign, text }) => sign + text)].join("\n");
}
function range$1(above, inside, absent) {
	const from = above.filter(({ sign }) => sign !== absent).length;
	const count = inside.filter(({ sign }) => sign !== absent).length;
	if (count === 1) return String(from + 1);
	return `${count === 0 ? from : from + 1},${count}`;
}

// src/plan/setter.ts
/** A field of one line that Flux's image automation writes, by its marker. */
const setter = /^(\s*(?:- )?[\w.-]+:[ ]+)(.*?)([ ]+# \{"\$imagepolicy": "([^"\n]+)"\})$/gm;
/**
* SHA-256 of a file without the values that image automation may set: those fields are not ours, and its commits are no
* person's edit. For every other file it is the hash of the bytes.
*/
function fileHash(content) {
	const text = typeof content === "string" ? content : new TextDecoder().decode(content);
	if (!text.includes("{\"$imagepolicy\": ")) return contentHash(content);
	return contentHash(text.replace(setter, "$1$3"));
}
/** The wanted text with the values that image automation has set in the found one. */
function withFoundSetters(wanted, found) {
	if (found === void 0 || !wanted.includes("{\"$imagepolicy\": ")) return wanted;
	const values = /* @__PURE__ */ new Map();
	for (const [, , value = "", , policy = ""] of new TextDecoder().decode(found).matchAll(setter)) values.set(policy, value);
	return wanted.replace(setter, (line, ...groups) => {
		const [key = "", , marker = "", policy = ""] = groups;
		const value = values.get(policy);
		return value === void 0 ? line : key + value + marker;
	});
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
function planned({ path, wanted, found }, state) {
	if (wanted === void 0 || found === void 0) return {
		path,
		state
	};
	return {
		path,
		state,
		diff: lineDiff(new TextDecoder().decode(found), wanted)
	};
}

// src/plan/plan-workload.ts
/** What to do with one workload's files. Nothing is decided that the record does not license. */
function planWorkload(state) {
	const decisions = decideFiles(state);
	const findings = decisions.flatMap(({ finding }) => finding === void 0 ? [] : [finding]);
	const isHeld = findings.some(({ severity }) => severity === "error");
	const record = isHeld ? state.record : nextRecord(state);
	const steps = isHeld ? [] : toSteps(state, decisions, record);
	return {
		plan: {
			workload: state.workload,
			action: isHeld ? "held" : action(state, steps),
			causes: steps.length === 0 && !isHeld ? [] : causesOf(state),
			files: [...decisions.map(({ plan }) => plan), ...recordPlan(state, record)].sort(byPath),
			findings,
			steps,
			...describe(state.wanted?.facts ?? state.record)
		},
		record
	};
}
/** Everything a plan says about a workload beside its files. */
function describe(facts) {
	const { source, launch, evidence = [], uses = [] } = facts ?? {};
	return {
		...source === void 0 ? {} : { source: plannedSource(source) },
		...launch === void 0 ? {} : { launch },
		evidence,
		uses
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
function decideFiles(state) {
	const wanted = new Map(state.wanted?.files.map(({ path, content }) => [path, withFoundSetters(content, state.found.get(path))]));
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
/** The record after the change; undefined when the workload goes. The old one while nothing but the tool's version differs. */
function nextRecord({ wanted, record }) {
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
	}) === renderRecord(record) ? record : next;
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
/** Would rendering give what is there already? Then it is not rendered at all, also by a newer version of the tool. */
function isUnchanged(record, inputs, found) {
	if (record?.inputs === void 0 || record.pending !== void 0) return false;
	if (Object.keys(record.files).some((path) => !found.has(path))) return false;
	return valueHash(record.inputs) === valueHash(inputs);
}
/** The plan of a workload whose inputs are what its record says: nothing is written, edits are told. */
function keptWorkload(state) {
	const { workload, root, record, found } = state;
	const decisions = Object.entries(record.files).map(([path, hash]) => decideKept(`${root}/${path}`, hash, found.get(path)));
	const recordFile = {
		path: `${root}/${recordPath(workload)}`,
		state: "keep"
	};
	return {
		plan: {
			workload,
			action: "keep",
			causes: [],
			files: [...decisions.map(({ plan }) => plan), recordFile].sort(byPath),
			findings: decisions.flatMap(({ finding }) => finding === void 0 ? [] : [finding]),
			steps: [],
			...describe(record)
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
			steps: [],
			...describe(record)
		},
		record
	};
}

// src/policy/manifest.ts
/** Deep enough for any Kubernetes object. */
const maxDepth = 64;
/** One alias would let a small text stand for a huge value. */
const maxAliases = 0;
/** Reads every rendered YAML and JSON file with a YAML 1.2 and a YAML 1.1 reader, which must see the same mappings. */
function readManifests(files) {
	const readings = files.filter(({ path }) => isManifest(path)).map(readManifest);
	return {
		manifests: readings.flatMap(({ manifests }) => manifests),
		findings: readings.flatMap(({ findings }) => findings)
	};
}
/** A user's own files and code are real files that no controller reads as manifests. */
function isManifest(path) {
	return /\.(ya?ml|json)$/.test(path) && !/\/(files|code)\//.test(path);
}
function readManifest({ path, content }) {
	try {
		const events = parseEvents(content, { maxDepth });
		const read = {
			source: content,
			maxAliases
		};
		const documents = constructFromEvents(events, {
			...read,
			schema: CORE_SCHEMA
		});
		const difference = firstDifference(documents, constructFromEvents(events, {
			...read,
			schema: YAML11_SCHEMA
		}), "");
		if (difference !== void 0) return refused(path, unequal(difference), within(difference));
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
		return refused(path, "A document is no mapping.");
	} catch (error) {
		return refused(path, `No YAML reader takes it: ${error.message.split("\n")[0]}`);
	}
}
function refused(path, message, pointer) {
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
function isCollection(value) {
	return typeof value === "object" && value !== null && !(value instanceof Date);
}
function isObject(value) {
	return isCollection(value) && !Array.isArray(value);
}
/** The value at a path of keys. */
function valueAt(value, keys) {
	return keys.reduce((inner, key) => isCollection(inner) && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
/** A scalar as text; nothing for a collection, whose own conversion a document could replace. */
function textOf(value) {
	return isCollection(value) ? "" : String(value);
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
	const text = `${textOf(object.kind)}${typeof name === "string" ? `/${name}` : ""}`;
	return isPlain(text) ? text : shown(text);
}
/** `spec.containers[0].env`, as people write it. */
function fieldName(keys) {
	return keys.map((key) => {
		if (typeof key === "number") return `[${key}]`;
		return isPlain(key) ? `.${key}` : `[${shown(key)}]`;
	}).join("").replace(/^\./, "");
}
function isPlain(text) {
	return /^[A-Za-z0-9_/.-]{1,120}$/.test(text);
}

// src/policy/pod/pod.ts
const templates = {
	CronJob: [
		"spec",
		"jobTemplate",
		"spec",
		"template"
	],
	Deployment: ["spec", "template"],
	Job: ["spec", "template"]
};
/** Where an object has the template of its pods; undefined when it makes none. */
function templateOf({ object }) {
	const kind = textOf(object.kind);
	return Object.hasOwn(templates, kind) ? templates[kind] : void 0;
}
/** The pod that an object makes; undefined when it makes none. */
function podOf(manifest) {
	const { object } = manifest;
	const template = templateOf(manifest);
	if (template === void 0) return void 0;
	const keys = [...template, "spec"];
	const spec = mapAt(object, keys);
	const annotations = [
		...template,
		"metadata",
		"annotations"
	];
	return {
		keys,
		spec,
		annotations: {
			keys: annotations,
			value: mapAt(object, annotations)
		},
		containers: [
			"initContainers",
			"containers",
			"ephemeralContainers"
		].flatMap((list) => elementsAt(spec, keys, list)),
		volumes: elementsAt(spec, keys, "volumes")
	};
}
/** The mapping at a path; an empty one where there is none. */
function mapAt(value, keys) {
	const found = valueAt(value, keys);
	return typeof found === "object" && found !== null && !Array.isArray(found) ? found : {};
}
/** The security contexts of the pod and of its containers, with their keys. */
function securityContexts(pod) {
	return [{
		keys: pod.keys,
		value: pod.spec
	}, ...pod.containers].map(({ keys, value }) => ({
		keys: [...keys, "securityContext"],
		value: mapAt(value, ["securityContext"])
	}));
}
/**
* Where a field of the security contexts has none of the values allowed. The pod may say it for its containers; what is
* said nowhere is a fault of the pod.
*/
function saidFaults(pod, field, allowed) {
	const said = securityContexts(pod).map(({ keys, value }) => ({
		keys: [...keys, ...field],
		value: valueAt(value, field)
	}));
	const [whole, ...containers] = said;
	const wrong = said.filter(({ value }) => value !== void 0 && !allowed.includes(value));
	return [...whole?.value === void 0 && containers.some(({ value }) => value === void 0) && whole !== void 0 ? [whole] : [], ...wrong].map(({ keys }) => keys);
}
function elementsAt(spec, keys, list) {
	const elements = valueAt(spec, [list]);
	if (!Array.isArray(elements)) return [];
	return elements.map((element, index) => ({
		keys: [
			...keys,
			list,
			index
		],
		value: mapAt(element, [])
	}));
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
	})), ...Object.entries(pod.annotations.value).filter(([key, value]) => key.startsWith(prefix) && !isProfile(textOf(value))).map(([key]) => ({
		keys: [...pod.annotations.keys, key],
		message: "AppArmor would be off",
		expected: "runtime/default or localhost/…"
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
const own = [
	imageTag,
	readOnlyRoot,
	resources,
	serviceAccountToken,
	serviceLinks
];
/** Names of the rules on pods. */
const podRules = [...podSecurity, ...own].map(({ rule }) => rule).sort();
/** Every pod, and every pod that an object makes, keeps to Pod Security "restricted" and to ours. Codes: policy.pod-security, policy.pod. */
const podsAreRestricted = ({ manifests }) => manifests.flatMap((manifest) => {
	const pod = podOf(manifest);
	if (pod === void 0) return [];
	return [...refusals(podSecurity, "policy.pod-security", manifest, pod), ...refusals(own, "policy.pod", manifest, pod)];
});
function refusals(checks, code, manifest, pod) {
	return checks.flatMap(({ rule, faults }) => faults(pod).map(({ keys, message, ...detail }) => ({
		...refusal(code, manifest, keys, {
			message: `${message} (rule ${rule})`,
			...detail
		}),
		rule
	})));
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
		message: `${workload} may break the rule ${rule}: ${shown(reason)}.`,
		...podSecurity.some((check) => check.rule === rule) ? { hint: enforced } : {},
		...place
	};
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
	const at = operations.findLastIndex((operation) => isAlong(stepsOf(textOf(valueAt(operation, ["path"]))), steps));
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
	const kind = textOf(object.kind);
	return (Object.hasOwn(kindFields, kind) ? kindFields[kind] : void 0) ?? [];
}
/** What a whole object is there for. */
const kindFields = {
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
/** Where in the spec a refused field comes from: a patch that sets or removes it, the field it is made of, or the entry. */
function causeOf({ manifest, keys = [] }, service) {
	if (manifest === void 0) return service.place;
	const steps = keys.map(String);
	const patch = patchAt(service.spec.patches ?? [], manifest.object, steps);
	if (patch?.isExact === true) return service.placeOf(patch.pointer);
	const field = specFields(manifest, steps).find((candidate) => valueAt(service.written, candidate) !== void 0);
	if (field !== void 0) return service.placeOf(field.reduce(pointerTo, ""));
	return patch === void 0 ? service.place : service.placeOf(patch.pointer);
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
	"karstkit.dev/commit",
	"karstkit.dev/environment",
	"karstkit.dev/files-checksum",
	"karstkit.dev/process",
	"karstkit.dev/source",
	"karstkit.dev/spec-hash",
	"karstkit.dev/tree",
	"kustomize.toolkit.fluxcd.io/force",
	"kustomize.toolkit.fluxcd.io/prune",
	"kustomize.toolkit.fluxcd.io/substitute"
];
/** Where a kind selects pods: labels that match, as a mapping of their own or within a selector. */
const selectors = {
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
	return textOf(object.apiVersion).startsWith("kustomize.config.k8s.io/");
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
	const kind = textOf(manifest.object.kind);
	const keys = Object.hasOwn(selectors, kind) ? selectors[kind] : void 0;
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
	"kustomize.config.k8s.io/v1beta1/Kustomization",
	"networking.k8s.io/v1/NetworkPolicy",
	"policy/v1/PodDisruptionBudget",
	"traefik.io/v1alpha1/IngressRoute",
	"traefik.io/v1alpha1/Middleware",
	"traefik.io/v1alpha1/ServersTransport",
	"v1/ConfigMap",
	"v1/PersistentVolumeClaim",
	"v1/Service",
	"v1/ServiceAccount"
];
/** What may stand where: rights and namespaces with the owners alone, Flux's objects in its folder alone. */
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
		"v1/LimitRange",
		"v1/Namespace",
		"v1/ResourceQuota",
		"v1/ServiceAccount"
	],
	flux: [
		"image.toolkit.fluxcd.io/v1/ImagePolicy",
		"image.toolkit.fluxcd.io/v1/ImageRepository",
		"image.toolkit.fluxcd.io/v1beta2/ImagePolicy",
		"image.toolkit.fluxcd.io/v1beta2/ImageRepository",
		"kustomize.toolkit.fluxcd.io/v1/Kustomization",
		"v1/ConfigMap"
	]
};
/** Only kinds of a closed list are written, each in its folder. Code: policy.kind. */
const kindsAreListed = ({ manifests }) => manifests.flatMap((manifest) => {
	const kind = `${textOf(manifest.object.apiVersion)}/${textOf(manifest.object.kind)}`;
	if ((Object.hasOwn(kindsByArea, manifest.area) ? kindsByArea[manifest.area] : [])?.includes(kind) === true) return [];
	const message = `a ${shown(kind)} may not stand under ${manifest.area}/`;
	return [refusal("policy.kind", manifest, ["kind"], { message })];
});

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
	return textsAt(manifest, keys).filter(([key, value]) => !isKey(key) || value !== "" && !namePart.test(textOf(value))).map(([key]) => fault$2(manifest, [...keys, key], "the label breaks the rules"));
}
function annotationFaults(manifest, keys) {
	const texts = textsAt(manifest, keys);
	const bytes = texts.flat().reduce((sum, text) => sum + Buffer.byteLength(textOf(text)), 0);
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
function textsAt({ object }, keys) {
	const texts = valueAt(object, keys);
	return typeof texts === "object" && texts !== null ? Object.entries(texts) : [];
}
function fault$2(manifest, keys, message) {
	return refusal("policy.metadata", manifest, keys, { message });
}

// src/policy/name.ts
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** RFC 1035: a Service's name is a DNS name that begins with a letter. */
const serviceLabel = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
/** The CronJob controller appends 11 characters. */
const cronJobLength = 52;
/** Names that Kubernetes takes, and that the objects made from them have too. Code: policy.name. */
const namesAreValid = ({ manifests }) => manifests.flatMap((manifest) => {
	if (isFolder(manifest)) return [];
	const name = valueAt(manifest.object, ["metadata", "name"]);
	const expected = fault$1(textOf(manifest.object.kind), name);
	if (expected === void 0) return [];
	return [refusal("policy.name", manifest, ["metadata", "name"], {
		message: "Kubernetes refuses the name",
		expected
	})];
});
/** A kustomization.yaml is no object of the cluster. */
function isFolder({ object }) {
	return textOf(object.apiVersion).startsWith("kustomize.config.k8s.io/");
}
function fault$1(kind, name) {
	if (typeof name !== "string") return "a name";
	switch (kind) {
		case "Service": return serviceLabel.test(name) ? void 0 : "a DNS-1035 label, which begins with a letter";
		case "CronJob": return label.test(name) && name.length <= cronJobLength ? void 0 : `a DNS-1123 label of at most ${cronJobLength} characters`;
		case "ConfigMap":
		case "PersistentVolumeClaim": return subdomain.test(name) && name.length <= 253 ? void 0 : "a DNS-1123 subdomain";
		default: return label.test(name) ? void 0 : "a DNS-1123 label";
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
function isNamespaced({ object }) {
	return !textOf(object.apiVersion).startsWith("kustomize.config.k8s.io/") && object.kind !== "Namespace";
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
	return listAt$1(manifest.object, ["spec", direction]).flatMap((rule, index) => {
		const keys = [
			"spec",
			direction,
			index,
			side
		];
		const peers = listAt$1(rule, [side]);
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
	if (Number(textOf(valueAt(block, ["cidr"])).split("/")[1]) >= linkLocalBits) return false;
	if (!isWithin(metadataAddress, textOf(valueAt(block, ["cidr"])))) return false;
	return !listAt$1(block, ["except"]).some((range) => isWithin(metadataAddress, textOf(range)));
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
function listAt$1(value, keys) {
	const found = valueAt(value, keys);
	return Array.isArray(found) ? found : [];
}

// src/generated/kubernetes-schema.ts
/** The file that describes a kind, by `group/version/Kind`. */
const kubernetesSchemaOf = {
	"cert-manager.io/v1/Certificate": "cert-manager",
	"cert-manager.io/v1/Issuer": "cert-manager",
	"kustomize.toolkit.fluxcd.io/v1/Kustomization": "flux",
	"image.toolkit.fluxcd.io/v1/ImagePolicy": "flux",
	"image.toolkit.fluxcd.io/v1beta2/ImagePolicy": "flux",
	"image.toolkit.fluxcd.io/v1/ImageRepository": "flux",
	"image.toolkit.fluxcd.io/v1beta2/ImageRepository": "flux",
	"gateway.networking.k8s.io/v1/HTTPRoute": "gateway",
	"v1/ConfigMap": "kubernetes",
	"v1/LimitRange": "kubernetes",
	"v1/Namespace": "kubernetes",
	"v1/PersistentVolumeClaim": "kubernetes",
	"v1/ResourceQuota": "kubernetes",
	"v1/Secret": "kubernetes",
	"v1/Service": "kubernetes",
	"v1/ServiceAccount": "kubernetes",
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
	"cert-manager": "{\"kinds\":{\"cert-manager.io/v1/Certificate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"issuerRef\",\"secretName\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"additionalOutputFormats\":{\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"enum\":[\"DER\",\"CombinedPEM\"],\"type\":\"string\"}}}},\"commonName\":{\"type\":\"string\"},\"dnsNames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"duration\":{\"type\":\"string\"},\"emailAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"encodeUsagesInRequest\":{\"type\":\"boolean\"},\"ipAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"isCA\":{\"type\":\"boolean\"},\"issuerRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"keystores\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"jks\":{\"required\":[\"create\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"alias\":{\"type\":\"string\"},\"create\":{\"type\":\"boolean\"},\"password\":{\"type\":\"string\"},\"passwordSecretRef\":{\"$ref\":\"#/$defs/passwordSecretRef\"}}},\"pkcs12\":{\"required\":[\"create\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"create\":{\"type\":\"boolean\"},\"password\":{\"type\":\"string\"},\"passwordSecretRef\":{\"$ref\":\"#/$defs/passwordSecretRef\"},\"profile\":{\"enum\":[\"LegacyRC2\",\"LegacyDES\",\"Modern2023\",\"Modern2026\"],\"type\":\"string\"}}}}},\"literalSubject\":{\"type\":\"string\"},\"nameConstraints\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"critical\":{\"type\":\"boolean\"},\"excluded\":{\"$ref\":\"#/$defs/excluded\"},\"permitted\":{\"$ref\":\"#/$defs/excluded\"}}},\"otherNames\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"oid\":{\"type\":\"string\"},\"utf8Value\":{\"type\":\"string\"}}}},\"privateKey\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"algorithm\":{\"enum\":[\"RSA\",\"ECDSA\",\"Ed25519\"],\"type\":\"string\"},\"encoding\":{\"enum\":[\"PKCS1\",\"PKCS8\"],\"type\":\"string\"},\"rotationPolicy\":{\"enum\":[\"Never\",\"Always\"],\"type\":\"string\"},\"size\":{\"type\":\"integer\"}}},\"renewBefore\":{\"type\":\"string\"},\"renewBeforePercentage\":{\"type\":\"integer\"},\"renewal\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"policy\":{\"enum\":[\"RenewBefore\",\"Disabled\"],\"type\":\"string\"},\"windows\":{\"type\":\"array\",\"items\":{\"required\":[\"cron\",\"windowDuration\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cron\":{\"minLength\":1,\"type\":\"string\"},\"timezone\":{\"minLength\":1,\"type\":\"string\"},\"windowDuration\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(s|m|h))+$\",\"type\":\"string\"}}}}}},\"revisionHistoryLimit\":{\"type\":\"integer\"},\"secretName\":{\"type\":\"string\"},\"secretTemplate\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"signatureAlgorithm\":{\"enum\":[\"SHA256WithRSA\",\"SHA384WithRSA\",\"SHA512WithRSA\",\"ECDSAWithSHA256\",\"ECDSAWithSHA384\",\"ECDSAWithSHA512\",\"PureEd25519\"],\"type\":\"string\"},\"subject\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"countries\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"localities\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"organizationalUnits\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"organizations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"postalCodes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"provinces\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"serialNumber\":{\"type\":\"string\"},\"streetAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"uris\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"usages\":{\"type\":\"array\",\"items\":{\"enum\":[\"signing\",\"digital signature\",\"content commitment\",\"key encipherment\",\"key agreement\",\"data encipherment\",\"cert sign\",\"crl sign\",\"encipher only\",\"decipher only\",\"any\",\"server auth\",\"client auth\",\"code signing\",\"email protection\",\"s/mime\",\"ipsec end system\",\"ipsec tunnel\",\"ipsec user\",\"timestamping\",\"ocsp signing\",\"microsoft sgc\",\"netscape sgc\"],\"type\":\"string\"}}}}}},\"cert-manager.io/v1/Issuer\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ca\":{\"required\":[\"secretName\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"crlDistributionPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"issuingCertificateURLs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ocspServers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"secretName\":{\"type\":\"string\"}}},\"selfSigned\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"crlDistributionPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}}}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"passwordSecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"excluded\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"dnsDomains\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"emailAddresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipRanges\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"uriDomains\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}",
	"flux": "{\"kinds\":{\"kustomize.toolkit.fluxcd.io/v1/Kustomization\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"interval\",\"prune\",\"sourceRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonMetadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"components\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"decryption\":{\"required\":[\"provider\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"provider\":{\"enum\":[\"sops\"],\"type\":\"string\"},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"serviceAccountName\":{\"type\":\"string\"}}},\"deletionPolicy\":{\"enum\":[\"MirrorPrune\",\"Delete\",\"WaitForTermination\",\"Orphan\"],\"type\":\"string\"},\"dependsOn\":{\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"readyExpr\":{\"type\":\"string\"}}}},\"force\":{\"type\":\"boolean\"},\"healthCheckExprs\":{\"type\":\"array\",\"items\":{\"required\":[\"apiVersion\",\"current\",\"kind\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"current\":{\"type\":\"string\"},\"failed\":{\"type\":\"string\"},\"inProgress\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"}}}},\"healthChecks\":{\"type\":\"array\",\"items\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}}},\"ignoreMissingComponents\":{\"type\":\"boolean\"},\"images\":{\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"digest\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"newName\":{\"type\":\"string\"},\"newTag\":{\"type\":\"string\"}}}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"kubeConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}}}},\"namePrefix\":{\"maxLength\":200,\"minLength\":1,\"type\":\"string\"},\"nameSuffix\":{\"maxLength\":200,\"minLength\":1,\"type\":\"string\"},\"patches\":{\"type\":\"array\",\"items\":{\"required\":[\"patch\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"patch\":{\"type\":\"string\"},\"target\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotationSelector\":{\"type\":\"string\"},\"group\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"labelSelector\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"}}}}}},\"path\":{\"type\":\"string\"},\"postBuild\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"substitute\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"substituteFrom\":{\"type\":\"array\",\"items\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"enum\":[\"Secret\",\"ConfigMap\"],\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}}}}},\"prune\":{\"type\":\"boolean\"},\"retryInterval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"serviceAccountName\":{\"type\":\"string\"},\"sourceRef\":{\"required\":[\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"enum\":[\"OCIRepository\",\"GitRepository\",\"Bucket\",\"ExternalArtifact\"],\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"suspend\":{\"type\":\"boolean\"},\"targetNamespace\":{\"maxLength\":63,\"minLength\":1,\"type\":\"string\"},\"timeout\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"wait\":{\"type\":\"boolean\"}}}}},\"image.toolkit.fluxcd.io/v1/ImagePolicy\":{\"$ref\":\"#/$defs/ImagePolicy\"},\"image.toolkit.fluxcd.io/v1beta2/ImagePolicy\":{\"$ref\":\"#/$defs/ImagePolicy\"},\"image.toolkit.fluxcd.io/v1/ImageRepository\":{\"$ref\":\"#/$defs/ImageRepository\"},\"image.toolkit.fluxcd.io/v1beta2/ImageRepository\":{\"$ref\":\"#/$defs/ImageRepository\"}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"ImagePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"imageRepositoryRef\",\"policy\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"digestReflectionPolicy\":{\"enum\":[\"Always\",\"IfNotPresent\",\"Never\"],\"type\":\"string\"},\"filterTags\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"extract\":{\"type\":\"string\"},\"pattern\":{\"type\":\"string\"}}},\"imageRepositoryRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"policy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"alphabetical\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"order\":{\"enum\":[\"asc\",\"desc\"],\"type\":\"string\"}}},\"numerical\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"order\":{\"enum\":[\"asc\",\"desc\"],\"type\":\"string\"}}},\"semver\":{\"required\":[\"range\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"range\":{\"type\":\"string\"}}}}},\"suspend\":{\"type\":\"boolean\"}}}}},\"ImageRepository\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"image\",\"interval\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessFrom\":{\"required\":[\"namespaceSelectors\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"namespaceSelectors\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}}}},\"certSecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"exclusionList\":{\"maxItems\":25,\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"image\":{\"type\":\"string\"},\"insecure\":{\"type\":\"boolean\"},\"interval\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$\",\"type\":\"string\"},\"provider\":{\"enum\":[\"generic\",\"aws\",\"azure\",\"gcp\"],\"type\":\"string\"},\"proxySecretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"secretRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"serviceAccountName\":{\"maxLength\":253,\"type\":\"string\"},\"suspend\":{\"type\":\"boolean\"},\"timeout\":{\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m))+$\",\"type\":\"string\"}}}}}}}",
	"gateway": "{\"kinds\":{\"gateway.networking.k8s.io/v1/HTTPRoute\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostnames\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^(\\\\*\\\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"}},\"parentRefs\":{\"maxItems\":32,\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"sectionName\":{\"$ref\":\"#/$defs/sectionName\"}}}},\"rules\":{\"maxItems\":16,\"minItems\":1,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRefs\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"filters\":{\"$ref\":\"#/$defs/filters\"},\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"weight\":{\"maximum\":1000000,\"minimum\":0,\"type\":\"integer\"}}}},\"filters\":{\"$ref\":\"#/$defs/filters\"},\"matches\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headers\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"type\":{\"enum\":[\"Exact\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":4096,\"minLength\":1,\"type\":\"string\"}}}},\"method\":{\"enum\":[\"GET\",\"HEAD\",\"POST\",\"PUT\",\"DELETE\",\"CONNECT\",\"OPTIONS\",\"TRACE\",\"PATCH\"],\"type\":\"string\"},\"path\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"enum\":[\"Exact\",\"PathPrefix\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":1024,\"type\":\"string\"}}},\"queryParams\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"type\":{\"enum\":[\"Exact\",\"RegularExpression\"],\"type\":\"string\"},\"value\":{\"maxLength\":1024,\"minLength\":1,\"type\":\"string\"}}}}}}},\"name\":{\"$ref\":\"#/$defs/sectionName\"},\"timeouts\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRequest\":{\"pattern\":\"^([0-9]{1,5}(h|m|s|ms)){1,4}$\",\"type\":\"string\"},\"request\":{\"pattern\":\"^([0-9]{1,5}(h|m|s|ms)){1,4}$\",\"type\":\"string\"}}}}}}}}}}},\"$defs\":{\"sectionName\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"filters\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cors\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowCredentials\":{\"type\":\"boolean\"},\"allowHeaders\":{\"$ref\":\"#/$defs/allowHeaders\"},\"allowMethods\":{\"maxItems\":9,\"type\":\"array\",\"items\":{\"enum\":[\"GET\",\"HEAD\",\"POST\",\"PUT\",\"DELETE\",\"CONNECT\",\"OPTIONS\",\"TRACE\",\"PATCH\",\"*\"],\"type\":\"string\"}},\"allowOrigins\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"maxLength\":253,\"minLength\":1,\"pattern\":\"(^\\\\*$)|(^(http(s)?):\\\\/\\\\/(((\\\\*\\\\.)?([a-zA-Z0-9\\\\-]+\\\\.)*[a-zA-Z0-9-]+|\\\\*)(:([0-9]{1,5}))?)$)\",\"type\":\"string\"}},\"exposeHeaders\":{\"$ref\":\"#/$defs/allowHeaders\"},\"maxAge\":{\"minimum\":1,\"type\":\"integer\"}}},\"extensionRef\":{\"required\":[\"group\",\"kind\",\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"}}},\"requestHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"requestMirror\":{\"required\":[\"backendRef\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"backendRef\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"maxLength\":253,\"pattern\":\"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$\",\"type\":\"string\"},\"kind\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$\",\"type\":\"string\"},\"name\":{\"maxLength\":253,\"minLength\":1,\"type\":\"string\"},\"namespace\":{\"maxLength\":63,\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$\",\"type\":\"string\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"}}},\"fraction\":{\"required\":[\"numerator\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"denominator\":{\"minimum\":1,\"type\":\"integer\"},\"numerator\":{\"minimum\":0,\"type\":\"integer\"}}},\"percent\":{\"maximum\":100,\"minimum\":0,\"type\":\"integer\"}}},\"requestRedirect\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostname\":{\"$ref\":\"#/$defs/sectionName\"},\"path\":{\"$ref\":\"#/$defs/path\"},\"port\":{\"maximum\":65535,\"minimum\":1,\"type\":\"integer\"},\"scheme\":{\"enum\":[\"http\",\"https\"],\"type\":\"string\"},\"statusCode\":{\"enum\":[301,302,303,307,308],\"type\":\"integer\"}}},\"responseHeaderModifier\":{\"$ref\":\"#/$defs/requestHeaderModifier\"},\"type\":{\"enum\":[\"RequestHeaderModifier\",\"ResponseHeaderModifier\",\"RequestMirror\",\"RequestRedirect\",\"URLRewrite\",\"ExtensionRef\",\"CORS\"],\"type\":\"string\"},\"urlRewrite\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hostname\":{\"$ref\":\"#/$defs/sectionName\"},\"path\":{\"$ref\":\"#/$defs/path\"}}}}}},\"allowHeaders\":{\"maxItems\":64,\"type\":\"array\",\"items\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"}},\"requestHeaderModifier\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"add\":{\"$ref\":\"#/$defs/add\"},\"remove\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"set\":{\"$ref\":\"#/$defs/add\"}}},\"add\":{\"maxItems\":16,\"type\":\"array\",\"items\":{\"required\":[\"name\",\"value\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"maxLength\":256,\"minLength\":1,\"pattern\":\"^[A-Za-z0-9!#$%&'*+\\\\-.^_\\\\x60|~]+$\",\"type\":\"string\"},\"value\":{\"maxLength\":4096,\"minLength\":1,\"type\":\"string\"}}}},\"path\":{\"required\":[\"type\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"replaceFullPath\":{\"maxLength\":1024,\"type\":\"string\"},\"replacePrefixMatch\":{\"maxLength\":1024,\"type\":\"string\"},\"type\":{\"enum\":[\"ReplaceFullPath\",\"ReplacePrefixMatch\"],\"type\":\"string\"}}}}}",
	"kubernetes": "{\"kinds\":{\"v1/ConfigMap\":{\"$ref\":\"#/$defs/ConfigMap\"},\"v1/LimitRange\":{\"$ref\":\"#/$defs/LimitRange\"},\"v1/Namespace\":{\"$ref\":\"#/$defs/Namespace\"},\"v1/PersistentVolumeClaim\":{\"$ref\":\"#/$defs/PersistentVolumeClaim\"},\"v1/ResourceQuota\":{\"$ref\":\"#/$defs/ResourceQuota\"},\"v1/Secret\":{\"$ref\":\"#/$defs/Secret\"},\"v1/Service\":{\"$ref\":\"#/$defs/Service\"},\"v1/ServiceAccount\":{\"$ref\":\"#/$defs/ServiceAccount\"},\"apps/v1/Deployment\":{\"$ref\":\"#/$defs/Deployment\"},\"autoscaling/v2/HorizontalPodAutoscaler\":{\"$ref\":\"#/$defs/HorizontalPodAutoscaler\"},\"batch/v1/CronJob\":{\"$ref\":\"#/$defs/CronJob\"},\"batch/v1/Job\":{\"$ref\":\"#/$defs/Job\"},\"networking.k8s.io/v1/NetworkPolicy\":{\"$ref\":\"#/$defs/NetworkPolicy\"},\"policy/v1/PodDisruptionBudget\":{\"$ref\":\"#/$defs/PodDisruptionBudget\"},\"rbac.authorization.k8s.io/v1/Role\":{\"$ref\":\"#/$defs/Role\"},\"rbac.authorization.k8s.io/v1/RoleBinding\":{\"$ref\":\"#/$defs/RoleBinding\"}},\"$defs\":{\"AWSElasticBlockStoreVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"partition\":{\"type\":\"integer\",\"minimum\":0},\"readOnly\":{\"type\":\"boolean\"},\"volumeID\":{\"type\":\"string\"}}},\"Affinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"nodeAffinity\":{\"$ref\":\"#/$defs/NodeAffinity\"},\"podAffinity\":{\"$ref\":\"#/$defs/PodAffinity\"},\"podAntiAffinity\":{\"$ref\":\"#/$defs/PodAntiAffinity\"}}},\"AppArmorProfile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"localhostProfile\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"Localhost\",\"RuntimeDefault\",\"Unconfined\"]}}},\"AzureDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"diskName\",\"diskURI\"],\"properties\":{\"cachingMode\":{\"type\":\"string\"},\"diskName\":{\"type\":\"string\"},\"diskURI\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"AzureFileVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"secretName\",\"shareName\"],\"properties\":{\"readOnly\":{\"type\":\"boolean\"},\"secretName\":{\"type\":\"string\"},\"shareName\":{\"type\":\"string\"}}},\"CSIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"driver\"],\"properties\":{\"driver\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"nodePublishSecretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"readOnly\":{\"type\":\"boolean\"},\"volumeAttributes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"Capabilities\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"add\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"drop\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"CephFSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"monitors\"],\"properties\":{\"monitors\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretFile\":{\"type\":\"string\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"user\":{\"type\":\"string\"}}},\"CinderVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"volumeID\":{\"type\":\"string\"}}},\"ClientIPConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timeoutSeconds\":{\"type\":\"integer\",\"minimum\":0}}},\"ClusterTrustBundleProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"},\"path\":{\"type\":\"string\"},\"signerName\":{\"type\":\"string\"}}},\"ConfigMap\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"binaryData\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"data\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"immutable\":{\"type\":\"boolean\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"}}},\"ConfigMapEnvSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\"],\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"ConfigMapVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"Container\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"image\",\"name\"],\"properties\":{\"args\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"env\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvVar\"}},\"envFrom\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvFromSource\"}},\"image\":{\"type\":\"string\"},\"imagePullPolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"IfNotPresent\",\"Never\"]},\"lifecycle\":{\"$ref\":\"#/$defs/Lifecycle\"},\"livenessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"name\":{\"type\":\"string\"},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerPort\"}},\"readinessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"resizePolicy\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerResizePolicy\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\"},\"restartPolicy\":{\"type\":\"string\"},\"restartPolicyRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerRestartRule\"},\"x-since\":\"1.34\"},\"securityContext\":{\"$ref\":\"#/$defs/SecurityContext\"},\"startupProbe\":{\"$ref\":\"#/$defs/Probe\"},\"stdin\":{\"type\":\"boolean\"},\"stdinOnce\":{\"type\":\"boolean\"},\"terminationMessagePath\":{\"type\":\"string\"},\"terminationMessagePolicy\":{\"type\":\"string\",\"enum\":[\"FallbackToLogsOnError\",\"File\"]},\"tty\":{\"type\":\"boolean\"},\"volumeDevices\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeDevice\"}},\"volumeMounts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeMount\"}},\"workingDir\":{\"type\":\"string\"}}},\"ContainerPort\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"containerPort\"],\"properties\":{\"containerPort\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"hostIP\":{\"type\":\"string\"},\"hostPort\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":65535},\"name\":{\"type\":\"string\"},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]}}},\"ContainerResizePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resourceName\",\"restartPolicy\"],\"properties\":{\"resourceName\":{\"type\":\"string\"},\"restartPolicy\":{\"type\":\"string\"}}},\"ContainerResourceMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"container\",\"name\",\"target\"],\"properties\":{\"container\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ContainerRestartRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"action\"],\"properties\":{\"action\":{\"type\":\"string\"},\"exitCodes\":{\"$ref\":\"#/$defs/ContainerRestartRuleOnExitCodes\"}}},\"ContainerRestartRuleOnExitCodes\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\"],\"properties\":{\"operator\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}}}},\"CronJob\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/CronJobSpec\"}}},\"CronJobSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"jobTemplate\",\"schedule\"],\"properties\":{\"concurrencyPolicy\":{\"type\":\"string\",\"enum\":[\"Allow\",\"Forbid\",\"Replace\"]},\"failedJobsHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"jobTemplate\":{\"$ref\":\"#/$defs/JobTemplateSpec\"},\"schedule\":{\"type\":\"string\"},\"startingDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"successfulJobsHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"suspend\":{\"type\":\"boolean\"},\"timeZone\":{\"type\":\"string\"}}},\"CrossVersionObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"Deployment\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/DeploymentSpec\"}}},\"DeploymentSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"selector\",\"template\"],\"properties\":{\"minReadySeconds\":{\"type\":\"integer\",\"minimum\":0},\"paused\":{\"type\":\"boolean\"},\"progressDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"replicas\":{\"type\":\"integer\",\"minimum\":0},\"revisionHistoryLimit\":{\"type\":\"integer\",\"minimum\":0},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"strategy\":{\"$ref\":\"#/$defs/DeploymentStrategy\"},\"template\":{\"$ref\":\"#/$defs/PodTemplateSpec\"}}},\"DeploymentStrategy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"rollingUpdate\":{\"$ref\":\"#/$defs/RollingUpdateDeployment\"},\"type\":{\"type\":\"string\",\"enum\":[\"Recreate\",\"RollingUpdate\"]}}},\"DownwardAPIProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/DownwardAPIVolumeFile\"}}}},\"DownwardAPIVolumeFile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"fieldRef\":{\"$ref\":\"#/$defs/ObjectFieldSelector\"},\"mode\":{\"type\":\"integer\",\"minimum\":0},\"path\":{\"type\":\"string\"},\"resourceFieldRef\":{\"$ref\":\"#/$defs/ResourceFieldSelector\"}}},\"DownwardAPIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/DownwardAPIVolumeFile\"}}}},\"EmptyDirVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"medium\":{\"type\":\"string\"},\"sizeLimit\":{\"$ref\":\"#/$defs/Quantity\"}}},\"EnvFromSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapRef\":{\"$ref\":\"#/$defs/ConfigMapEnvSource\"},\"prefix\":{\"type\":\"string\"},\"secretRef\":{\"$ref\":\"#/$defs/SecretEnvSource\"}}},\"EnvVar\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"valueFrom\":{\"$ref\":\"#/$defs/EnvVarSource\"}}},\"EnvVarSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMapKeyRef\":{\"$ref\":\"#/$defs/ConfigMapKeySelector\"},\"fieldRef\":{\"$ref\":\"#/$defs/ObjectFieldSelector\"},\"fileKeyRef\":{\"$ref\":\"#/$defs/FileKeySelector\",\"x-since\":\"1.34\"},\"resourceFieldRef\":{\"$ref\":\"#/$defs/ResourceFieldSelector\"},\"secretKeyRef\":{\"$ref\":\"#/$defs/SecretKeySelector\"}}},\"EphemeralContainer\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"args\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"env\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvVar\"}},\"envFrom\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EnvFromSource\"}},\"image\":{\"type\":\"string\"},\"imagePullPolicy\":{\"type\":\"string\"},\"lifecycle\":{\"$ref\":\"#/$defs/Lifecycle\"},\"livenessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"name\":{\"type\":\"string\"},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerPort\"}},\"readinessProbe\":{\"$ref\":\"#/$defs/Probe\"},\"resizePolicy\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerResizePolicy\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\"},\"restartPolicy\":{\"type\":\"string\"},\"restartPolicyRules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContainerRestartRule\"},\"x-since\":\"1.34\"},\"securityContext\":{\"$ref\":\"#/$defs/SecurityContext\"},\"startupProbe\":{\"$ref\":\"#/$defs/Probe\"},\"stdin\":{\"type\":\"boolean\"},\"stdinOnce\":{\"type\":\"boolean\"},\"targetContainerName\":{\"type\":\"string\"},\"terminationMessagePath\":{\"type\":\"string\"},\"terminationMessagePolicy\":{\"type\":\"string\"},\"tty\":{\"type\":\"boolean\"},\"volumeDevices\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeDevice\"}},\"volumeMounts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeMount\"}},\"workingDir\":{\"type\":\"string\"}}},\"EphemeralVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"volumeClaimTemplate\":{\"$ref\":\"#/$defs/PersistentVolumeClaimTemplate\"}}},\"ExecAction\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"command\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ExternalMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metric\",\"target\"],\"properties\":{\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"FCVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"fsType\":{\"type\":\"string\"},\"lun\":{\"type\":\"integer\",\"minimum\":0},\"readOnly\":{\"type\":\"boolean\"},\"targetWWNs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"wwids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"FileKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"path\",\"volumeName\"],\"properties\":{\"key\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"},\"path\":{\"type\":\"string\"},\"volumeName\":{\"type\":\"string\"}}},\"FlexVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"driver\"],\"properties\":{\"driver\":{\"type\":\"string\"},\"fsType\":{\"type\":\"string\"},\"options\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"}}},\"FlockerVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"datasetName\":{\"type\":\"string\"},\"datasetUUID\":{\"type\":\"string\"}}},\"GCEPersistentDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"pdName\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"partition\":{\"type\":\"integer\",\"minimum\":0},\"pdName\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"GRPCAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"port\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"service\":{\"type\":\"string\"}}},\"GitRepoVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"repository\"],\"properties\":{\"directory\":{\"type\":\"string\"},\"repository\":{\"type\":\"string\"},\"revision\":{\"type\":\"string\"}}},\"GlusterfsVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"endpoints\",\"path\"],\"properties\":{\"endpoints\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"HPAScalingPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"periodSeconds\",\"type\",\"value\"],\"properties\":{\"periodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"type\":{\"type\":\"string\"},\"value\":{\"type\":\"integer\",\"minimum\":0}}},\"HPAScalingRules\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"policies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HPAScalingPolicy\"}},\"selectPolicy\":{\"type\":\"string\",\"enum\":[\"Disabled\",\"Max\",\"Min\"]},\"stabilizationWindowSeconds\":{\"type\":\"integer\",\"minimum\":0},\"tolerance\":{\"$ref\":\"#/$defs/Quantity\",\"x-since\":\"1.33\"}}},\"HTTPGetAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"host\":{\"type\":\"string\"},\"httpHeaders\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HTTPHeader\"}},\"path\":{\"type\":\"string\"},\"port\":{\"$ref\":\"#/$defs/IntOrString\"},\"scheme\":{\"type\":\"string\",\"enum\":[\"HTTP\",\"HTTPS\"]}}},\"HTTPHeader\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"value\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"HorizontalPodAutoscaler\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/HorizontalPodAutoscalerSpec\"}}},\"HorizontalPodAutoscalerBehavior\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"scaleDown\":{\"$ref\":\"#/$defs/HPAScalingRules\"},\"scaleUp\":{\"$ref\":\"#/$defs/HPAScalingRules\"}}},\"HorizontalPodAutoscalerSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"maxReplicas\",\"scaleTargetRef\"],\"properties\":{\"behavior\":{\"$ref\":\"#/$defs/HorizontalPodAutoscalerBehavior\"},\"maxReplicas\":{\"type\":\"integer\",\"minimum\":0},\"metrics\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/MetricSpec\"}},\"minReplicas\":{\"type\":\"integer\",\"minimum\":0},\"scaleTargetRef\":{\"$ref\":\"#/$defs/CrossVersionObjectReference\"}}},\"HostAlias\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"ip\"],\"properties\":{\"hostnames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ip\":{\"type\":\"string\"}}},\"HostPathVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"path\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"}}},\"IPBlock\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"cidr\"],\"properties\":{\"cidr\":{\"type\":\"string\"},\"except\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ISCSIVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"iqn\",\"lun\",\"targetPortal\"],\"properties\":{\"chapAuthDiscovery\":{\"type\":\"boolean\"},\"chapAuthSession\":{\"type\":\"boolean\"},\"fsType\":{\"type\":\"string\"},\"initiatorName\":{\"type\":\"string\"},\"iqn\":{\"type\":\"string\"},\"iscsiInterface\":{\"type\":\"string\"},\"lun\":{\"type\":\"integer\",\"minimum\":0},\"portals\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"targetPortal\":{\"type\":\"string\"}}},\"ImageVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"pullPolicy\":{\"type\":\"string\"},\"reference\":{\"type\":\"string\"}}},\"IntOrString\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"Job\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/JobSpec\"}}},\"JobSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"template\"],\"properties\":{\"activeDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"backoffLimit\":{\"type\":\"integer\",\"minimum\":0},\"backoffLimitPerIndex\":{\"type\":\"integer\",\"minimum\":0},\"completionMode\":{\"type\":\"string\",\"enum\":[\"Indexed\",\"NonIndexed\"]},\"completions\":{\"type\":\"integer\",\"minimum\":0},\"managedBy\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"manualSelector\":{\"type\":\"boolean\"},\"maxFailedIndexes\":{\"type\":\"integer\",\"minimum\":0},\"parallelism\":{\"type\":\"integer\",\"minimum\":0},\"podFailurePolicy\":{\"$ref\":\"#/$defs/PodFailurePolicy\"},\"podReplacementPolicy\":{\"type\":\"string\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"successPolicy\":{\"$ref\":\"#/$defs/SuccessPolicy\",\"x-since\":\"1.30\"},\"suspend\":{\"type\":\"boolean\"},\"template\":{\"$ref\":\"#/$defs/PodTemplateSpec\"},\"ttlSecondsAfterFinished\":{\"type\":\"integer\",\"minimum\":0}}},\"JobTemplateSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/JobSpec\"}}},\"KeyToPath\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"path\"],\"properties\":{\"key\":{\"type\":\"string\"},\"mode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"path\":{\"type\":\"string\"}}},\"LabelSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LabelSelectorRequirement\"}},\"matchLabels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"LabelSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"operator\"],\"properties\":{\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\",\"enum\":[\"DoesNotExist\",\"Exists\",\"In\",\"NotIn\"]},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"Lifecycle\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"postStart\":{\"$ref\":\"#/$defs/LifecycleHandler\"},\"preStop\":{\"$ref\":\"#/$defs/LifecycleHandler\"},\"stopSignal\":{\"type\":\"string\",\"x-since\":\"1.33\"}}},\"LifecycleHandler\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"exec\":{\"$ref\":\"#/$defs/ExecAction\"},\"httpGet\":{\"$ref\":\"#/$defs/HTTPGetAction\"},\"sleep\":{\"$ref\":\"#/$defs/SleepAction\"},\"tcpSocket\":{\"$ref\":\"#/$defs/TCPSocketAction\"}}},\"LimitRange\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/LimitRangeSpec\"}}},\"LimitRangeItem\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"default\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"defaultRequest\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"max\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"maxLimitRequestRatio\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"min\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"type\":{\"type\":\"string\"}}},\"LimitRangeSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"limits\"],\"properties\":{\"limits\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LimitRangeItem\"}}}},\"LocalObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"}}},\"MetricIdentifier\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"}}},\"MetricSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"containerResource\":{\"$ref\":\"#/$defs/ContainerResourceMetricSource\"},\"external\":{\"$ref\":\"#/$defs/ExternalMetricSource\"},\"object\":{\"$ref\":\"#/$defs/ObjectMetricSource\"},\"pods\":{\"$ref\":\"#/$defs/PodsMetricSource\"},\"resource\":{\"$ref\":\"#/$defs/ResourceMetricSource\"},\"type\":{\"type\":\"string\",\"enum\":[\"ContainerResource\",\"External\",\"Object\",\"Pods\",\"Resource\"]}}},\"MetricTarget\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"averageUtilization\":{\"type\":\"integer\",\"minimum\":0},\"averageValue\":{\"$ref\":\"#/$defs/Quantity\"},\"type\":{\"type\":\"string\",\"enum\":[\"AverageValue\",\"Utilization\",\"Value\"]},\"value\":{\"$ref\":\"#/$defs/Quantity\"}}},\"NFSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\",\"server\"],\"properties\":{\"path\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"server\":{\"type\":\"string\"}}},\"Namespace\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/NamespaceSpec\"}}},\"NamespaceSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"finalizers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"NetworkPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/NetworkPolicySpec\"}}},\"NetworkPolicyEgressRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPort\"}},\"to\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPeer\"}}}},\"NetworkPolicyIngressRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"from\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPeer\"}},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyPort\"}}}},\"NetworkPolicyPeer\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipBlock\":{\"$ref\":\"#/$defs/IPBlock\"},\"namespaceSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"podSelector\":{\"$ref\":\"#/$defs/LabelSelector\"}}},\"NetworkPolicyPort\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"endPort\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"port\":{\"$ref\":\"#/$defs/IntOrString\"},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]}}},\"NetworkPolicySpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"egress\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyEgressRule\"}},\"ingress\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NetworkPolicyIngressRule\"}},\"podSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"policyTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"Egress\",\"Ingress\"]}}}},\"NodeAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PreferredSchedulingTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"$ref\":\"#/$defs/NodeSelector\"}}},\"NodeSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"nodeSelectorTerms\"],\"properties\":{\"nodeSelectorTerms\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorTerm\"}}}},\"NodeSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"operator\"],\"properties\":{\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\",\"enum\":[\"DoesNotExist\",\"Exists\",\"Gt\",\"In\",\"Lt\",\"NotIn\"]},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"NodeSelectorTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorRequirement\"}},\"matchFields\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/NodeSelectorRequirement\"}}}},\"ObjectFieldSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"fieldPath\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"fieldPath\":{\"type\":\"string\"}}},\"ObjectMeta\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"ObjectMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"describedObject\",\"metric\",\"target\"],\"properties\":{\"describedObject\":{\"$ref\":\"#/$defs/CrossVersionObjectReference\"},\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"fieldPath\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"resourceVersion\":{\"type\":\"string\"},\"uid\":{\"type\":\"string\"}}},\"PersistentVolumeClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PersistentVolumeClaimSpec\"}}},\"PersistentVolumeClaimSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessModes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"ReadOnlyMany\",\"ReadWriteMany\",\"ReadWriteOnce\",\"ReadWriteOncePod\"]}},\"dataSource\":{\"$ref\":\"#/$defs/TypedLocalObjectReference\"},\"dataSourceRef\":{\"$ref\":\"#/$defs/TypedObjectReference\"},\"resources\":{\"$ref\":\"#/$defs/VolumeResourceRequirements\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"storageClassName\":{\"type\":\"string\"},\"volumeAttributesClassName\":{\"type\":\"string\"},\"volumeMode\":{\"type\":\"string\",\"enum\":[\"Block\",\"Filesystem\"]},\"volumeName\":{\"type\":\"string\"}}},\"PersistentVolumeClaimTemplate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PersistentVolumeClaimSpec\"}}},\"PersistentVolumeClaimVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"claimName\"],\"properties\":{\"claimName\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"}}},\"PhotonPersistentDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"pdID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"pdID\":{\"type\":\"string\"}}},\"PodAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/WeightedPodAffinityTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodAffinityTerm\"}}}},\"PodAffinityTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"topologyKey\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"matchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mismatchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"namespaceSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"namespaces\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"topologyKey\":{\"type\":\"string\"}}},\"PodAntiAffinity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"preferredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/WeightedPodAffinityTerm\"}},\"requiredDuringSchedulingIgnoredDuringExecution\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodAffinityTerm\"}}}},\"PodCertificateProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"keyType\",\"signerName\"],\"properties\":{\"certificateChainPath\":{\"type\":\"string\"},\"credentialBundlePath\":{\"type\":\"string\"},\"keyPath\":{\"type\":\"string\"},\"keyType\":{\"type\":\"string\"},\"maxExpirationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"signerName\":{\"type\":\"string\"},\"userAnnotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"x-since\":\"1.35\"}}},\"PodDNSConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"nameservers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"options\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodDNSConfigOption\"}},\"searches\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"PodDNSConfigOption\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"PodDisruptionBudget\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PodDisruptionBudgetSpec\"}}},\"PodDisruptionBudgetSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxUnavailable\":{\"$ref\":\"#/$defs/IntOrString\"},\"minAvailable\":{\"$ref\":\"#/$defs/IntOrString\"},\"selector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"unhealthyPodEvictionPolicy\":{\"type\":\"string\",\"enum\":[\"AlwaysAllow\",\"IfHealthyBudget\"]}}},\"PodFailurePolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"rules\"],\"properties\":{\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodFailurePolicyRule\"}}}},\"PodFailurePolicyOnExitCodesRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\",\"values\"],\"properties\":{\"containerName\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}}}},\"PodFailurePolicyOnPodConditionsPattern\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"status\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"}}},\"PodFailurePolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"action\"],\"properties\":{\"action\":{\"type\":\"string\"},\"onExitCodes\":{\"$ref\":\"#/$defs/PodFailurePolicyOnExitCodesRequirement\"},\"onPodConditions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodFailurePolicyOnPodConditionsPattern\"}}}},\"PodOS\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}},\"PodReadinessGate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"conditionType\"],\"properties\":{\"conditionType\":{\"type\":\"string\"}}},\"PodResourceClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"resourceClaimName\":{\"type\":\"string\",\"x-since\":\"1.31\"},\"resourceClaimTemplateName\":{\"type\":\"string\",\"x-since\":\"1.31\"}}},\"PodSchedulingGate\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}},\"PodSecurityContext\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"appArmorProfile\":{\"$ref\":\"#/$defs/AppArmorProfile\",\"x-since\":\"1.30\"},\"fsGroup\":{\"type\":\"integer\",\"minimum\":0},\"fsGroupChangePolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"OnRootMismatch\"]},\"runAsGroup\":{\"type\":\"integer\",\"minimum\":0},\"runAsNonRoot\":{\"type\":\"boolean\"},\"runAsUser\":{\"type\":\"integer\",\"minimum\":0},\"seLinuxChangePolicy\":{\"type\":\"string\",\"x-since\":\"1.32\"},\"seLinuxOptions\":{\"$ref\":\"#/$defs/SELinuxOptions\"},\"seccompProfile\":{\"$ref\":\"#/$defs/SeccompProfile\"},\"supplementalGroups\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}},\"supplementalGroupsPolicy\":{\"type\":\"string\",\"x-since\":\"1.31\"},\"sysctls\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Sysctl\"}},\"windowsOptions\":{\"$ref\":\"#/$defs/WindowsSecurityContextOptions\"}}},\"PodSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"containers\"],\"properties\":{\"activeDeadlineSeconds\":{\"type\":\"integer\",\"minimum\":0},\"affinity\":{\"$ref\":\"#/$defs/Affinity\"},\"automountServiceAccountToken\":{\"type\":\"boolean\"},\"containers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Container\"}},\"dnsConfig\":{\"$ref\":\"#/$defs/PodDNSConfig\"},\"dnsPolicy\":{\"type\":\"string\",\"enum\":[\"ClusterFirst\",\"ClusterFirstWithHostNet\",\"Default\",\"None\"]},\"enableServiceLinks\":{\"type\":\"boolean\"},\"ephemeralContainers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/EphemeralContainer\"}},\"hostAliases\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/HostAlias\"}},\"hostIPC\":{\"type\":\"boolean\"},\"hostNetwork\":{\"type\":\"boolean\"},\"hostPID\":{\"type\":\"boolean\"},\"hostUsers\":{\"type\":\"boolean\"},\"hostname\":{\"type\":\"string\"},\"hostnameOverride\":{\"type\":\"string\",\"x-since\":\"1.34\"},\"imagePullSecrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LocalObjectReference\"}},\"initContainers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Container\"}},\"nodeName\":{\"type\":\"string\"},\"nodeSelector\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"os\":{\"$ref\":\"#/$defs/PodOS\"},\"overhead\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"preemptionPolicy\":{\"type\":\"string\",\"enum\":[\"Never\",\"PreemptLowerPriority\"]},\"priority\":{\"type\":\"integer\"},\"priorityClassName\":{\"type\":\"string\"},\"readinessGates\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodReadinessGate\"}},\"resourceClaims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodResourceClaim\"}},\"resources\":{\"$ref\":\"#/$defs/ResourceRequirements\",\"x-since\":\"1.32\"},\"restartPolicy\":{\"type\":\"string\",\"enum\":[\"Always\",\"Never\",\"OnFailure\"]},\"runtimeClassName\":{\"type\":\"string\"},\"schedulerName\":{\"type\":\"string\"},\"schedulingGates\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PodSchedulingGate\"}},\"securityContext\":{\"$ref\":\"#/$defs/PodSecurityContext\"},\"serviceAccount\":{\"type\":\"string\"},\"serviceAccountName\":{\"type\":\"string\"},\"setHostnameAsFQDN\":{\"type\":\"boolean\"},\"shareProcessNamespace\":{\"type\":\"boolean\"},\"subdomain\":{\"type\":\"string\"},\"terminationGracePeriodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"tolerations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Toleration\"}},\"topologySpreadConstraints\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/TopologySpreadConstraint\"}},\"volumes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Volume\"}},\"workloadRef\":{\"$ref\":\"#/$defs/WorkloadReference\",\"x-since\":\"1.35\"}}},\"PodTemplateSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/PodSpec\"}}},\"PodsMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metric\",\"target\"],\"properties\":{\"metric\":{\"$ref\":\"#/$defs/MetricIdentifier\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"PolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"verbs\"],\"properties\":{\"apiGroups\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"nonResourceURLs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resourceNames\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"verbs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"PortworxVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumeID\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"volumeID\":{\"type\":\"string\"}}},\"PreferredSchedulingTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"preference\",\"weight\"],\"properties\":{\"preference\":{\"$ref\":\"#/$defs/NodeSelectorTerm\"},\"weight\":{\"type\":\"integer\",\"minimum\":0}}},\"Probe\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"exec\":{\"$ref\":\"#/$defs/ExecAction\"},\"failureThreshold\":{\"type\":\"integer\",\"minimum\":1},\"grpc\":{\"$ref\":\"#/$defs/GRPCAction\"},\"httpGet\":{\"$ref\":\"#/$defs/HTTPGetAction\"},\"initialDelaySeconds\":{\"type\":\"integer\",\"minimum\":0},\"periodSeconds\":{\"type\":\"integer\",\"minimum\":1},\"successThreshold\":{\"type\":\"integer\",\"minimum\":1},\"tcpSocket\":{\"$ref\":\"#/$defs/TCPSocketAction\"},\"terminationGracePeriodSeconds\":{\"type\":\"integer\",\"minimum\":0},\"timeoutSeconds\":{\"type\":\"integer\",\"minimum\":1}}},\"ProjectedVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"sources\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/VolumeProjection\"}}}},\"Quantity\":{\"anyOf\":[{\"type\":\"string\",\"pattern\":\"^[+-]?([0-9]+(\\\\.[0-9]*)?|\\\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$\"},{\"type\":\"number\"}]},\"QuobyteVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"registry\",\"volume\"],\"properties\":{\"group\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"registry\":{\"type\":\"string\"},\"tenant\":{\"type\":\"string\"},\"user\":{\"type\":\"string\"},\"volume\":{\"type\":\"string\"}}},\"RBDVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"image\",\"monitors\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"image\":{\"type\":\"string\"},\"keyring\":{\"type\":\"string\"},\"monitors\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"pool\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"user\":{\"type\":\"string\"}}},\"ResourceClaim\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"request\":{\"type\":\"string\",\"x-since\":\"1.31\"}}},\"ResourceFieldSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resource\"],\"properties\":{\"containerName\":{\"type\":\"string\"},\"divisor\":{\"$ref\":\"#/$defs/Quantity\"},\"resource\":{\"type\":\"string\"}}},\"ResourceMetricSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"target\"],\"properties\":{\"name\":{\"type\":\"string\"},\"target\":{\"$ref\":\"#/$defs/MetricTarget\"}}},\"ResourceQuota\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ResourceQuotaSpec\"}}},\"ResourceQuotaSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"hard\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"scopeSelector\":{\"$ref\":\"#/$defs/ScopeSelector\"},\"scopes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ResourceRequirements\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"claims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ResourceClaim\"}},\"limits\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"requests\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}}}},\"Role\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PolicyRule\"}}}},\"RoleBinding\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"roleRef\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"roleRef\":{\"$ref\":\"#/$defs/RoleRef\"},\"subjects\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Subject\"}}}},\"RoleRef\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"apiGroup\",\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"RollingUpdateDeployment\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxSurge\":{\"$ref\":\"#/$defs/IntOrString\"},\"maxUnavailable\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"SELinuxOptions\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"level\":{\"type\":\"string\"},\"role\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"},\"user\":{\"type\":\"string\"}}},\"ScaleIOVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"gateway\",\"secretRef\",\"system\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"gateway\":{\"type\":\"string\"},\"protectionDomain\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"sslEnabled\":{\"type\":\"boolean\"},\"storageMode\":{\"type\":\"string\"},\"storagePool\":{\"type\":\"string\"},\"system\":{\"type\":\"string\"},\"volumeName\":{\"type\":\"string\"}}},\"ScopeSelector\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"matchExpressions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ScopedResourceSelectorRequirement\"}}}},\"ScopedResourceSelectorRequirement\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operator\",\"scopeName\"],\"properties\":{\"operator\":{\"type\":\"string\"},\"scopeName\":{\"type\":\"string\"},\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"SeccompProfile\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"localhostProfile\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"Localhost\",\"RuntimeDefault\",\"Unconfined\"]}}},\"Secret\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"data\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"immutable\":{\"type\":\"boolean\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"stringData\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"type\":{\"type\":\"string\"}}},\"SecretEnvSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretKeySelector\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\"],\"properties\":{\"key\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"name\":{\"type\":\"string\"},\"optional\":{\"type\":\"boolean\"}}},\"SecretVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultMode\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":511},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/KeyToPath\"}},\"optional\":{\"type\":\"boolean\"},\"secretName\":{\"type\":\"string\"}}},\"SecurityContext\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowPrivilegeEscalation\":{\"type\":\"boolean\"},\"appArmorProfile\":{\"$ref\":\"#/$defs/AppArmorProfile\",\"x-since\":\"1.30\"},\"capabilities\":{\"$ref\":\"#/$defs/Capabilities\"},\"privileged\":{\"type\":\"boolean\"},\"procMount\":{\"type\":\"string\"},\"readOnlyRootFilesystem\":{\"type\":\"boolean\"},\"runAsGroup\":{\"type\":\"integer\",\"minimum\":0},\"runAsNonRoot\":{\"type\":\"boolean\"},\"runAsUser\":{\"type\":\"integer\",\"minimum\":0},\"seLinuxOptions\":{\"$ref\":\"#/$defs/SELinuxOptions\"},\"seccompProfile\":{\"$ref\":\"#/$defs/SeccompProfile\"},\"windowsOptions\":{\"$ref\":\"#/$defs/WindowsSecurityContextOptions\"}}},\"Service\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"metadata\",\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"spec\":{\"$ref\":\"#/$defs/ServiceSpec\"}}},\"ServiceAccount\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"automountServiceAccountToken\":{\"type\":\"boolean\"},\"imagePullSecrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/LocalObjectReference\"}},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/ObjectMeta\"},\"secrets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ObjectReference\"}}}},\"ServiceAccountTokenProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"path\"],\"properties\":{\"audience\":{\"type\":\"string\"},\"expirationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"path\":{\"type\":\"string\"}}},\"ServicePort\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"appProtocol\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"nodePort\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":65535},\"port\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535},\"protocol\":{\"type\":\"string\",\"enum\":[\"SCTP\",\"TCP\",\"UDP\"]},\"targetPort\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"ServiceSpec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allocateLoadBalancerNodePorts\":{\"type\":\"boolean\"},\"clusterIP\":{\"type\":\"string\"},\"clusterIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"externalIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"externalName\":{\"type\":\"string\"},\"externalTrafficPolicy\":{\"type\":\"string\",\"enum\":[\"Cluster\",\"Local\"]},\"healthCheckNodePort\":{\"type\":\"integer\",\"minimum\":0},\"internalTrafficPolicy\":{\"type\":\"string\",\"enum\":[\"Cluster\",\"Local\"]},\"ipFamilies\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipFamilyPolicy\":{\"type\":\"string\"},\"loadBalancerClass\":{\"type\":\"string\"},\"loadBalancerIP\":{\"type\":\"string\"},\"loadBalancerSourceRanges\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ports\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ServicePort\"}},\"publishNotReadyAddresses\":{\"type\":\"boolean\"},\"selector\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"sessionAffinity\":{\"type\":\"string\",\"enum\":[\"ClientIP\",\"None\"]},\"sessionAffinityConfig\":{\"$ref\":\"#/$defs/SessionAffinityConfig\"},\"trafficDistribution\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"type\":{\"type\":\"string\",\"enum\":[\"ClusterIP\",\"ExternalName\",\"LoadBalancer\",\"NodePort\"]}}},\"SessionAffinityConfig\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"clientIP\":{\"$ref\":\"#/$defs/ClientIPConfig\"}}},\"SleepAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"seconds\"],\"properties\":{\"seconds\":{\"type\":\"integer\",\"minimum\":0}}},\"StorageOSVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"fsType\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"secretRef\":{\"$ref\":\"#/$defs/LocalObjectReference\"},\"volumeName\":{\"type\":\"string\"},\"volumeNamespace\":{\"type\":\"string\"}}},\"Subject\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"SuccessPolicy\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"rules\"],\"properties\":{\"rules\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/SuccessPolicyRule\"}}}},\"SuccessPolicyRule\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"succeededCount\":{\"type\":\"integer\",\"minimum\":0},\"succeededIndexes\":{\"type\":\"string\"}}},\"Sysctl\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"value\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"TCPSocketAction\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"port\"],\"properties\":{\"host\":{\"type\":\"string\"},\"port\":{\"$ref\":\"#/$defs/IntOrString\"}}},\"Toleration\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"effect\":{\"type\":\"string\"},\"key\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"tolerationSeconds\":{\"type\":\"integer\",\"minimum\":0},\"value\":{\"type\":\"string\"}}},\"TopologySpreadConstraint\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"maxSkew\",\"topologyKey\",\"whenUnsatisfiable\"],\"properties\":{\"labelSelector\":{\"$ref\":\"#/$defs/LabelSelector\"},\"matchLabelKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"maxSkew\":{\"type\":\"integer\",\"minimum\":1},\"minDomains\":{\"type\":\"integer\",\"minimum\":0},\"nodeAffinityPolicy\":{\"type\":\"string\",\"enum\":[\"Honor\",\"Ignore\"]},\"nodeTaintsPolicy\":{\"type\":\"string\",\"enum\":[\"Honor\",\"Ignore\"]},\"topologyKey\":{\"type\":\"string\"},\"whenUnsatisfiable\":{\"type\":\"string\",\"enum\":[\"DoNotSchedule\",\"ScheduleAnyway\"]}}},\"TypedLocalObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"TypedObjectReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\",\"name\"],\"properties\":{\"apiGroup\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"Volume\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"awsElasticBlockStore\":{\"$ref\":\"#/$defs/AWSElasticBlockStoreVolumeSource\"},\"azureDisk\":{\"$ref\":\"#/$defs/AzureDiskVolumeSource\"},\"azureFile\":{\"$ref\":\"#/$defs/AzureFileVolumeSource\"},\"cephfs\":{\"$ref\":\"#/$defs/CephFSVolumeSource\"},\"cinder\":{\"$ref\":\"#/$defs/CinderVolumeSource\"},\"configMap\":{\"$ref\":\"#/$defs/ConfigMapVolumeSource\"},\"csi\":{\"$ref\":\"#/$defs/CSIVolumeSource\"},\"downwardAPI\":{\"$ref\":\"#/$defs/DownwardAPIVolumeSource\"},\"emptyDir\":{\"$ref\":\"#/$defs/EmptyDirVolumeSource\"},\"ephemeral\":{\"$ref\":\"#/$defs/EphemeralVolumeSource\"},\"fc\":{\"$ref\":\"#/$defs/FCVolumeSource\"},\"flexVolume\":{\"$ref\":\"#/$defs/FlexVolumeSource\"},\"flocker\":{\"$ref\":\"#/$defs/FlockerVolumeSource\"},\"gcePersistentDisk\":{\"$ref\":\"#/$defs/GCEPersistentDiskVolumeSource\"},\"gitRepo\":{\"$ref\":\"#/$defs/GitRepoVolumeSource\"},\"glusterfs\":{\"$ref\":\"#/$defs/GlusterfsVolumeSource\"},\"hostPath\":{\"$ref\":\"#/$defs/HostPathVolumeSource\"},\"image\":{\"$ref\":\"#/$defs/ImageVolumeSource\",\"x-since\":\"1.31\"},\"iscsi\":{\"$ref\":\"#/$defs/ISCSIVolumeSource\"},\"name\":{\"type\":\"string\"},\"nfs\":{\"$ref\":\"#/$defs/NFSVolumeSource\"},\"persistentVolumeClaim\":{\"$ref\":\"#/$defs/PersistentVolumeClaimVolumeSource\"},\"photonPersistentDisk\":{\"$ref\":\"#/$defs/PhotonPersistentDiskVolumeSource\"},\"portworxVolume\":{\"$ref\":\"#/$defs/PortworxVolumeSource\"},\"projected\":{\"$ref\":\"#/$defs/ProjectedVolumeSource\"},\"quobyte\":{\"$ref\":\"#/$defs/QuobyteVolumeSource\"},\"rbd\":{\"$ref\":\"#/$defs/RBDVolumeSource\"},\"scaleIO\":{\"$ref\":\"#/$defs/ScaleIOVolumeSource\"},\"secret\":{\"$ref\":\"#/$defs/SecretVolumeSource\"},\"storageos\":{\"$ref\":\"#/$defs/StorageOSVolumeSource\"},\"vsphereVolume\":{\"$ref\":\"#/$defs/VsphereVirtualDiskVolumeSource\"}}},\"VolumeDevice\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"devicePath\",\"name\"],\"properties\":{\"devicePath\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"VolumeMount\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"mountPath\",\"name\"],\"properties\":{\"mountPath\":{\"type\":\"string\"},\"mountPropagation\":{\"type\":\"string\",\"enum\":[\"Bidirectional\",\"HostToContainer\",\"None\"]},\"name\":{\"type\":\"string\"},\"readOnly\":{\"type\":\"boolean\"},\"recursiveReadOnly\":{\"type\":\"string\",\"x-since\":\"1.30\"},\"subPath\":{\"type\":\"string\"},\"subPathExpr\":{\"type\":\"string\"}}},\"VolumeProjection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"clusterTrustBundle\":{\"$ref\":\"#/$defs/ClusterTrustBundleProjection\"},\"configMap\":{\"$ref\":\"#/$defs/ConfigMapProjection\"},\"downwardAPI\":{\"$ref\":\"#/$defs/DownwardAPIProjection\"},\"podCertificate\":{\"$ref\":\"#/$defs/PodCertificateProjection\",\"x-since\":\"1.34\"},\"secret\":{\"$ref\":\"#/$defs/SecretProjection\"},\"serviceAccountToken\":{\"$ref\":\"#/$defs/ServiceAccountTokenProjection\"}}},\"VolumeResourceRequirements\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"limits\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}},\"requests\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/Quantity\"}}}},\"VsphereVirtualDiskVolumeSource\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"volumePath\"],\"properties\":{\"fsType\":{\"type\":\"string\"},\"storagePolicyID\":{\"type\":\"string\"},\"storagePolicyName\":{\"type\":\"string\"},\"volumePath\":{\"type\":\"string\"}}},\"WeightedPodAffinityTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"podAffinityTerm\",\"weight\"],\"properties\":{\"podAffinityTerm\":{\"$ref\":\"#/$defs/PodAffinityTerm\"},\"weight\":{\"type\":\"integer\",\"minimum\":0}}},\"WindowsSecurityContextOptions\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"gmsaCredentialSpec\":{\"type\":\"string\"},\"gmsaCredentialSpecName\":{\"type\":\"string\"},\"hostProcess\":{\"type\":\"boolean\"},\"runAsUserName\":{\"type\":\"string\"}}},\"WorkloadReference\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"podGroup\"],\"properties\":{\"name\":{\"type\":\"string\"},\"podGroup\":{\"type\":\"string\"},\"podGroupReplicaKey\":{\"type\":\"string\"}}}}}",
	"kustomize": "{\"kinds\":{\"kustomize.config.k8s.io/v1beta1/Kustomization\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"resources\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"configMapGenerator\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/configMapGenerator\"}},\"images\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/image\"}}}}},\"$defs\":{\"configMapGenerator\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"files\",\"options\"],\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"files\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"options\":{\"$ref\":\"#/$defs/options\"}}},\"options\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"disableNameSuffixHash\"],\"properties\":{\"disableNameSuffixHash\":{\"type\":\"boolean\",\"enum\":[true]},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"image\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"newTag\":{\"type\":\"string\"},\"digest\":{\"type\":\"string\"}}}}}",
	"traefik": "{\"kinds\":{\"traefik.io/v1alpha1/IngressRoute\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"required\":[\"routes\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"entryPoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"parentRefs\":{\"$ref\":\"#/$defs/parentRefs\"},\"routes\":{\"type\":\"array\",\"items\":{\"required\":[\"match\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"enum\":[\"Rule\"],\"type\":\"string\"},\"match\":{\"type\":\"string\"},\"middlewares\":{\"$ref\":\"#/$defs/parentRefs\"},\"observability\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessLogs\":{\"type\":\"boolean\"},\"metrics\":{\"type\":\"boolean\"},\"traceVerbosity\":{\"enum\":[\"minimal\",\"detailed\"],\"type\":\"string\"},\"tracing\":{\"type\":\"boolean\"}}},\"priority\":{\"maximum\":9223372036854775000,\"type\":\"integer\"},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/items2\"}},\"syntax\":{\"type\":\"string\"}}}},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"certResolver\":{\"type\":\"string\"},\"domains\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"main\":{\"type\":\"string\"},\"sans\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"options\":{\"$ref\":\"#/$defs/items\"},\"secretName\":{\"type\":\"string\"},\"store\":{\"$ref\":\"#/$defs/items\"}}}}}}},\"traefik.io/v1alpha1/Middleware\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"addPrefix\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"prefix\":{\"type\":\"string\"}}},\"basicAuth\":{\"$ref\":\"#/$defs/basicAuth\"},\"buffering\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"maxRequestBodyBytes\":{\"type\":\"integer\"},\"maxResponseBodyBytes\":{\"type\":\"integer\"},\"memRequestBodyBytes\":{\"type\":\"integer\"},\"memResponseBodyBytes\":{\"type\":\"integer\"},\"retryExpression\":{\"type\":\"string\"}}},\"chain\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"middlewares\":{\"$ref\":\"#/$defs/parentRefs\"}}},\"circuitBreaker\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"checkPeriod\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"expression\":{\"type\":\"string\"},\"fallbackDuration\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"recoveryDuration\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"responseCode\":{\"maximum\":599,\"minimum\":100,\"type\":\"integer\"}}},\"compress\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaultEncoding\":{\"type\":\"string\"},\"encodings\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"excludedContentTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"includedContentTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"minResponseBodyBytes\":{\"minimum\":0,\"type\":\"integer\"}}},\"contentType\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"autoDetect\":{\"type\":\"boolean\"}}},\"digestAuth\":{\"$ref\":\"#/$defs/basicAuth\"},\"errors\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"query\":{\"type\":\"string\"},\"service\":{\"$ref\":\"#/$defs/items2\"},\"status\":{\"type\":\"array\",\"items\":{\"pattern\":\"^([1-5][0-9]{2}[,-]?)+$\",\"type\":\"string\"}},\"statusRewrites\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}}}},\"forwardAuth\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"addAuthCookiesToResponse\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"address\":{\"type\":\"string\"},\"authRequestHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"authResponseHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"authResponseHeadersRegex\":{\"type\":\"string\"},\"forwardBody\":{\"type\":\"boolean\"},\"headerField\":{\"type\":\"string\"},\"maxBodySize\":{\"type\":\"integer\"},\"maxResponseBodySize\":{\"type\":\"integer\"},\"preserveLocationHeader\":{\"type\":\"boolean\"},\"preserveRequestMethod\":{\"type\":\"boolean\"},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"caOptional\":{\"type\":\"boolean\"},\"caSecret\":{\"type\":\"string\"},\"certSecret\":{\"type\":\"string\"},\"insecureSkipVerify\":{\"type\":\"boolean\"}}},\"trustForwardHeader\":{\"type\":\"boolean\"}}},\"grpcWeb\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allowOrigins\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"headers\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"accessControlAllowCredentials\":{\"type\":\"boolean\"},\"accessControlAllowHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowMethods\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowOriginList\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlAllowOriginListRegex\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlExposeHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"accessControlMaxAge\":{\"type\":\"integer\"},\"addVaryHeader\":{\"type\":\"boolean\"},\"allowedHosts\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"browserXssFilter\":{\"type\":\"boolean\"},\"contentSecurityPolicy\":{\"type\":\"string\"},\"contentSecurityPolicyReportOnly\":{\"type\":\"string\"},\"contentTypeNosniff\":{\"type\":\"boolean\"},\"customBrowserXSSValue\":{\"type\":\"string\"},\"customFrameOptionsValue\":{\"type\":\"string\"},\"customRequestHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"customResponseHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"featurePolicy\":{\"type\":\"string\"},\"forceSTSHeader\":{\"type\":\"boolean\"},\"frameDeny\":{\"type\":\"boolean\"},\"hostsProxyHeaders\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"isDevelopment\":{\"type\":\"boolean\"},\"permissionsPolicy\":{\"type\":\"string\"},\"publicKey\":{\"type\":\"string\"},\"referrerPolicy\":{\"type\":\"string\"},\"sslForceHost\":{\"type\":\"boolean\"},\"sslHost\":{\"type\":\"string\"},\"sslProxyHeaders\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"sslRedirect\":{\"type\":\"boolean\"},\"sslTemporaryRedirect\":{\"type\":\"boolean\"},\"stsIncludeSubdomains\":{\"type\":\"boolean\"},\"stsPreload\":{\"type\":\"boolean\"},\"stsSeconds\":{\"minimum\":0,\"type\":\"integer\"}}},\"inFlightReq\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"amount\":{\"minimum\":0,\"type\":\"integer\"},\"sourceCriterion\":{\"$ref\":\"#/$defs/sourceCriterion\"}}},\"ipAllowList\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"rejectStatusCode\":{\"type\":\"integer\"},\"sourceRange\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ipWhiteList\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"sourceRange\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"passTLSClientCert\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"info\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"issuer\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonName\":{\"type\":\"boolean\"},\"country\":{\"type\":\"boolean\"},\"domainComponent\":{\"type\":\"boolean\"},\"locality\":{\"type\":\"boolean\"},\"organization\":{\"type\":\"boolean\"},\"province\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"}}},\"notAfter\":{\"type\":\"boolean\"},\"notBefore\":{\"type\":\"boolean\"},\"sans\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"},\"subject\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"commonName\":{\"type\":\"boolean\"},\"country\":{\"type\":\"boolean\"},\"domainComponent\":{\"type\":\"boolean\"},\"locality\":{\"type\":\"boolean\"},\"organization\":{\"type\":\"boolean\"},\"organizationalUnit\":{\"type\":\"boolean\"},\"province\":{\"type\":\"boolean\"},\"serialNumber\":{\"type\":\"boolean\"}}}}},\"pem\":{\"type\":\"boolean\"}}},\"plugin\":{\"type\":\"object\",\"additionalProperties\":{}},\"rateLimit\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"average\":{\"minimum\":0,\"type\":\"integer\"},\"burst\":{\"minimum\":0,\"type\":\"integer\"},\"period\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"redis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"db\":{\"type\":\"integer\"},\"dialTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"endpoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"maxActiveConns\":{\"type\":\"integer\"},\"minIdleConns\":{\"type\":\"integer\"},\"poolSize\":{\"type\":\"integer\"},\"readTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"secret\":{\"type\":\"string\"},\"tls\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"caSecret\":{\"type\":\"string\"},\"certSecret\":{\"type\":\"string\"},\"insecureSkipVerify\":{\"type\":\"boolean\"}}},\"writeTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]}}},\"sourceCriterion\":{\"$ref\":\"#/$defs/sourceCriterion\"}}},\"redirectRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"permanent\":{\"type\":\"boolean\"},\"regex\":{\"type\":\"string\"},\"replacement\":{\"type\":\"string\"}}},\"redirectScheme\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"permanent\":{\"type\":\"boolean\"},\"port\":{\"type\":\"string\"},\"scheme\":{\"type\":\"string\"}}},\"replacePath\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"path\":{\"type\":\"string\"}}},\"replacePathRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"regex\":{\"type\":\"string\"},\"replacement\":{\"type\":\"string\"}}},\"retry\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"attempts\":{\"minimum\":0,\"type\":\"integer\"},\"initialInterval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]}}},\"stripPrefix\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"forceSlash\":{\"type\":\"boolean\"},\"prefixes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"stripPrefixRegex\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"regex\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}}},\"traefik.io/v1alpha1/ServersTransport\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"spec\"],\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"kind\":{\"type\":\"string\"},\"metadata\":{\"$ref\":\"#/$defs/metadata\"},\"spec\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"certificatesSecrets\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"disableHTTP2\":{\"type\":\"boolean\"},\"forwardingTimeouts\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"dialTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"idleConnTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"pingTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"readIdleTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]},\"responseHeaderTimeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$\"}]}}},\"insecureSkipVerify\":{\"type\":\"boolean\"},\"maxIdleConnsPerHost\":{\"minimum\":-1,\"type\":\"integer\"},\"peerCertURI\":{\"type\":\"string\"},\"rootCAs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configMap\":{\"type\":\"string\"},\"secret\":{\"type\":\"string\"}}}},\"rootCAsSecrets\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"serverName\":{\"type\":\"string\"},\"spiffe\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"trustDomain\":{\"type\":\"string\"}}}}}}}},\"$defs\":{\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"annotations\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"parentRefs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/items\"}},\"items\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"}}},\"items2\":{\"required\":[\"name\"],\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"healthCheck\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"followRedirects\":{\"type\":\"boolean\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"hostname\":{\"type\":\"string\"},\"interval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"method\":{\"type\":\"string\"},\"mode\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"port\":{\"type\":\"integer\"},\"scheme\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\"},\"timeout\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"unhealthyInterval\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]}}},\"kind\":{\"enum\":[\"Service\",\"TraefikService\"],\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"namespace\":{\"type\":\"string\"},\"nativeLB\":{\"type\":\"boolean\"},\"nodePortLB\":{\"type\":\"boolean\"},\"passHostHeader\":{\"type\":\"boolean\"},\"passiveHealthCheck\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"failureWindow\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"maxFailedAttempts\":{\"type\":\"integer\"}}},\"port\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]},\"responseForwarding\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"flushInterval\":{\"type\":\"string\"}}},\"scheme\":{\"type\":\"string\"},\"serversTransport\":{\"type\":\"string\"},\"sticky\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"cookie\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"domain\":{\"type\":\"string\"},\"httpOnly\":{\"type\":\"boolean\"},\"maxAge\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"sameSite\":{\"enum\":[\"none\",\"lax\",\"strict\"],\"type\":\"string\"},\"secure\":{\"type\":\"boolean\"}}}}},\"strategy\":{\"enum\":[\"wrr\",\"p2c\",\"hrw\",\"leasttime\",\"RoundRobin\"],\"type\":\"string\"},\"weight\":{\"minimum\":0,\"type\":\"integer\"}}},\"basicAuth\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headerField\":{\"type\":\"string\"},\"realm\":{\"type\":\"string\"},\"removeHeader\":{\"type\":\"boolean\"},\"secret\":{\"type\":\"string\"}}},\"sourceCriterion\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ipStrategy\":{\"$ref\":\"#/$defs/ipStrategy\"},\"requestHeaderName\":{\"type\":\"string\"},\"requestHost\":{\"type\":\"boolean\"}}},\"ipStrategy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"depth\":{\"minimum\":0,\"type\":\"integer\"},\"excludedIPs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ipv6Subnet\":{\"type\":\"integer\"}}}}}"
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
	return manifests.flatMap((manifest) => faultsOf(manifest, minor));
};
/** A kind without a schema is no kind that may be written, which is another rule's finding. */
function faultsOf(manifest, minor) {
	const { object } = manifest;
	const kind = `${textOf(object.apiVersion)}/${textOf(object.kind)}`;
	const file = schemaFileOf(kind);
	const schema = file?.kinds[kind];
	if (file === void 0 || schema === void 0) return [];
	return schemaFaults(object, schema, file, minor).map(({ keys, problem }) => refusal("policy.schema", manifest, keys, detailOf(problem, keys)));
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
	const known = new Set(own.map(({ object }) => `${textOf(object.kind)}/${nameOf(object)}`));
	return own.flatMap((manifest) => referencesOf(manifest).flatMap(({ keys, kind }) => {
		const name = valueAt(manifest.object, keys.map(String));
		if (typeof name !== "string" || known.has(`${kind}/${name}`)) return [];
		const message = `the workload has no ${kind} of that name`;
		return [refusal("policy.reference", manifest, keys, { message })];
	}));
};
function nameOf(object) {
	return textOf(valueAt(object, ["metadata", "name"]));
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
	return manifest.object.kind === "IngressRoute" ? routeReferences(manifest) : [];
}
function routeReferences({ object }) {
	return [...listAt(object, ["spec", "routes"]).entries()].flatMap(([route, value]) => listAt(value, ["services"]).map((_, index) => ({
		keys: [
			"spec",
			"routes",
			route,
			"services",
			index,
			"name"
		],
		kind: "Service"
	})));
}
function listAt(value, keys) {
	const found = valueAt(value, keys);
	return Array.isArray(found) ? found : [];
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
* No rendered text holds a private key, a token or a password, plain or in base64. The text itself is never repeated.
* Code: policy.secret.
*/
const noSecretLeaves = ({ files }) => files.flatMap(({ path, content }) => {
	const what = secretAt(content);
	if (what === void 0) return [];
	const line = content.split("\n").findIndex((text) => secretAt(text) !== void 0) + 1;
	const place = line === 0 ? {} : { line };
	return [fileRefusal("policy.secret", path, `${path} holds ${what}, in clear.`, place)];
});
function secretAt(text) {
	const isEncoded = encodedHeads.some((head) => text.includes(head));
	return secretIn(text) ?? (isEncoded ? "a secret in base64" : void 0);
}
/** The characters that a text has in base64 whatever stands around it, when it begins so many bytes into a group of three. */
function encodedAt(text, offset) {
	const whole = btoa("\0".repeat(offset) + text);
	const before = Math.ceil(offset * 4 / 3);
	const shared = (offset + text.length) % 3;
	return whole.replace(/=+$/, "").slice(before, shared === 0 ? void 0 : -1);
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
		const folder = /^(.+\/(?:files|code))\/([^/]+)$/.exec(path);
		if (folder === null) continue;
		const [, directory = "", key = ""] = folder;
		generated.set(directory, (generated.get(directory) ?? 0) + bytesOf([key, content]));
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
function bytesOf(texts) {
	return texts.reduce((sum, text) => sum + Buffer.byteLength(textOf(text)), 0);
}

// src/policy/gate.ts
/** What may leave: each rule in a file of its own. */
const rules = [
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
	sizesFit,
	noSecretLeaves
];
/**
* The gate between rendering and writing. Takes files with paths relative to the environment's directory; every finding
* is an error that names object and field, and stands in the rendered file or, with its service, in the spec. Codes:
* policy.*.
*/
function checkFiles(files, { kubernetes, service, exceptions = [], root } = {}) {
	const { manifests, findings } = readManifests(files);
	const input = {
		files,
		manifests,
		kubernetes,
		namespace: service?.namespace
	};
	const refused = rules.flatMap((rule) => rule(input)).filter(({ rule }) => rule === void 0 || !exceptions.includes(rule));
	return [...findings.map((finding) => fromRoot(finding, root)), ...refused.map((each) => placed(each, service, root))];
}
function placed(refusal, service, root) {
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
	const { workload, facts } = wish;
	const root = tree.environment.path;
	const before = await tree.read(recordedPaths(record));
	if (isUnchanged(record, facts.inputs, before)) {
		const kept = keptWorkload({
			workload,
			root,
			record,
			found: before
		});
		if (!(force && kept.plan.findings.length > 0)) return withFindings(kept, wish.findings);
	}
	const rendered = wish.render();
	const refused = checkFiles(rendered.files, {
		...wish.gate,
		root
	});
	const findings = [
		...wish.findings,
		...rendered.findings,
		...refused
	];
	if (findings.some(({ severity }) => severity === "error")) return heldWorkload(workload, record, findings);
	const found = await tree.read([...rendered.files.map(({ path }) => path), ...recordedPaths(record)]);
	const image = rendered.image === void 0 ? {} : { image: rendered.image };
	const wanted = {
		facts: {
			...facts,
			...image,
			workload
		},
		files: rendered.files
	};
	return withFindings(planWorkload({
		workload,
		root,
		wanted,
		found,
		record,
		force
	}), findings);
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

// src/flows/plan-service.ts
/** Plans one service whose source is settled, or holds one whose source is not. */
async function planService({ world, options }, tree, resolved, peers = {
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
	const input = serviceInput(tree, resolved, peers);
	const facts = {
		...serviceFacts(input, resolved),
		tool: world.tool.version
	};
	let files = [];
	const render = () => {
		const rendered = renderService(input);
		files = rendered.files;
		return {
			files,
			findings: rendered.findings,
			image: rendered.image.reference
		};
	};
	const gate = {
		kubernetes: tree.environment.kubernetes,
		service,
		exceptions
	};
	const part = await compareWorkload(tree, {
		workload,
		facts,
		render,
		findings,
		gate
	}, options.force === true);
	return part.plan.steps.length > 0 && part.record?.image !== record?.image ? {
		part,
		build: {
			input,
			files
		}
	} : { part };
}
/** Base images stay at the digests that `karst lock` found: a render asks no registry. */
function serviceInput({ environment, records }, { service, pin, launch }, { upstreams, callers }) {
	return {
		service,
		environment,
		pin,
		launch,
		upstreams,
		callers,
		digests: records.get(workloadKey(service))?.digests ?? {}
	};
}
/** What the record of a service says beside its files. */
function serviceFacts(input, { service, hints, launch, evidence }) {
	return {
		identity: entryIdentity(service.slug, service.spec.path, service.written.name),
		source: recordedSource(input),
		hints: valueHash(hints),
		launch,
		evidence,
		digests: input.digests,
		inputs: serviceInputs(input, hints),
		uses: service.spec.uses ?? []
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
	try {
		if (resolver.options.locked === true) return fromRecord(service, hints, record);
		return await fromSource(resolver, {
			service,
			hints,
			record
		});
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
function fromRecord(service, hints, record) {
	const pin = record === void 0 ? void 0 : recordedPin(record);
	if (record?.launch === void 0 || pin === void 0) throw new Problem("lock.missing", `there is no record of ${service.slug.text}`, {
		...service.place,
		expected: "a record with the commit and the launch of the source",
		next: "Run `karst lock`, or render without --locked, and commit the records."
	});
	if (record.source?.slug !== service.slug.text || record.hints !== valueHash(hints)) throw new Problem("lock.stale", `the record of ${service.name} was made for another source or start`, {
		...service.place,
		expected: `a record of ${service.slug.text} made for what the spec says about its start`,
		next: "Run `karst lock`, or render without --locked, and commit the records."
	});
	return {
		service,
		pin,
		hints,
		launch: record.launch,
		evidence: record.evidence ?? [],
		findings: []
	};
}
async function fromSource(resolver, question) {
	const { service, hints, record } = question;
	const { sources, world } = resolver;
	const { slug } = service;
	let source;
	let pin;
	if (slug.kind === "directory") {
		source = await sources.open(slug);
		pin = source.pin;
	} else {
		world.progress.step(service.name, `asking where ${slug.text} points`);
		const known = record === void 0 ? void 0 : recordedPin(record);
		const commit = await sources.pin(slug, known?.kind === "commit" ? known : void 0);
		pin = commit;
		if (isRecorded(resolver, question, pin)) return fromRecord(service, hints, record);
		world.progress.step(service.name, `fetching ${slug.text} at ${commit.commit.slice(0, 7)}`);
		source = await sources.fetch(slug, commit);
	}
	if (isRecorded(resolver, question, pin)) return fromRecord(service, hints, record);
	world.progress.step(service.name, "looking how it starts");
	return await search(resolver, question, source);
}
async function search({ world, options }, { service, hints }, source) {
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
function isRecorded({ options }, { service, hints, record }, pin) {
	if (record?.launch === void 0 || record.hints !== valueHash(hints)) return false;
	if (options.strict === true && record.launch.confidence !== "high") return false;
	const recorded = recordedPin(record);
	return record.source?.slug === service.slug.text && samePin(recorded, pin);
}
function samePin(a, b) {
	if (a?.kind === "commit" && b.kind === "commit") return a.commit === b.commit && a.ref === b.ref;
	return a?.kind === "tree" && b.kind === "tree" && a.hash === b.hash;
}
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

export { renderTemplate as S, ownerAccount as _, compareWorkload as a, sorted as b, ownerInputs as c, peersOf as d, standingParticipant as f, fluxName as g, kustomizationFile as h, serviceInput as i, heldParticipant as l, buildMatrix as m, planService as n, removeWorkload as o, renderService as p, serviceFacts as r, heldWorkload as s, resolveService as t, participant as u, pruneOff as v, substituteOff as x, sharedLabels as y };