import { a as ingressAccount, d as meshSettings, o as spiffeId, r as meshSecret, s as callsThroughMesh, u as listensInMesh } from "./chunk-certificate-need.js";
import { d as quantityAmount } from "./chunk-config.js";
import { t as renderTemplate } from "./chunk-template.js";
import { l as portOf, n as processesOf, r as releaseName, s as telemetryOf } from "./chunk-process-kind.js";
import { w as compareCodePoints } from "./chunk-world2.js";
import { i as hashOf, n as partName } from "./chunk-name.js";

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
		action: action(sidecar, app)
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
function action({ settings }, { protocol }) {
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
	return downstream({ validation_context_sds_secret_config: callersFile });
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
const callersFile = secretFrom("callers", meshPath.callers, "callers.yaml");

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
		callers: app === void 0 ? [] : callersOf(input),
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
function callersOf(input) {
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
			content: renderTemplate("envoy/sds-certificate.yaml", certificateView)
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
		renderTemplate("envoy/head.yaml", headView(sidecar)),
		...app === void 0 ? [] : [inboundListener(sidecar, app)],
		...outboundListeners(sidecar),
		renderTemplate("envoy/clusters.yaml", clustersView),
		...app === void 0 ? [] : [appCluster(sidecar, app)],
		...upstreamClusters(sidecar)
	].join("");
}
function headView({ input, app }) {
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
const certificateView = {
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
	return hashOf(configuration.files.map(({ key, content }) => [key, content]), 32);
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

export { sidecarsOf as a, sidecarResources as c, meshPort as d, meshServiceNames as f, meshMaps as i, resourcesOf as l, statusPath as m, isSidecarFile as n, meshHostAliases as o, sidecarArguments as p, meshMapFiles as r, ingressIdentity as s, configurationChecksum as t, meshPath as u };