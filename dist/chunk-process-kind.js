import { n as resolveCommand } from "./chunk-command.js";
import { w as compareCodePoints } from "./chunk-world2.js";

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
	const [ours, theirs] = [detailOf(own), detailOf(fallback)];
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
function detailOf(telemetry) {
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

// src/render/kubernetes/process-kind.ts
const releaseName = "release";
const defaultDeadlineSeconds = 3600;
/** The processes that run: the source's own that are not mere proposals, and the spec's, sorted by name. */
function processesOf(input) {
	return processNames(input).flatMap((name) => {
		const spec = input.service.spec.processes?.[name] ?? {};
		const found = input.launch.processes.find((program) => program.name === name);
		const command = commandOf(input, spec, found);
		return command === void 0 ? [] : [processOf(name, spec, command, found)];
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
function processOf(name, spec, command, found) {
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

export { isInstrumented as a, appProtocol as c, literal as i, portOf as l, processesOf as n, startCommand as o, releaseName as r, telemetryOf as s, idleProcesses as t };