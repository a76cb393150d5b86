import { n as isOneLine, r as isPlainPath, t as renderTemplate } from "./chunk-template.js";
import { n as sealedChecksum, r as sealedCopies } from "./chunk-sealed-copy.js";
import { a as isInstrumented, i as literal, l as portOf, n as processesOf, o as startCommand, r as releaseName, s as telemetryOf } from "./chunk-process-kind.js";
import { c as isMeshUpstream, l as isMeshed, o as spiffeId, s as callsThroughMesh, t as certificateNeeds, u as listensInMesh } from "./chunk-certificate-need.js";
import { t as resolveArgument } from "./chunk-command.js";
import { E as shown, w as compareCodePoints } from "./chunk-world2.js";
import { a as sidecarsOf, c as sidecarResources, d as meshPort, i as meshMaps, l as resourcesOf, m as statusPath, o as meshHostAliases, p as sidecarArguments, r as meshMapFiles, t as configurationChecksum, u as meshPath } from "./chunk-mesh-file.js";
import { i as hashOf, n as partName, r as pathLabel } from "./chunk-name.js";
import { a as commonLabels, d as serviceLabels, f as sharedLabels, m as substituteOff, o as own, p as sorted, s as podIdentity, u as serviceAnnotations } from "./chunk-secret.js";
import { t as managerVersions } from "./chunk-manager-version.js";
import { S as Problem } from "./chunk-problem.js";
import { n as readImageText } from "./chunk-image-reference.js";
import { c as ownerAccount, o as fluxName, t as imagesText } from "./chunk-images.js";
import { b as sealingOf } from "./chunk-config.js";
import { basename, dirname } from "node:path/posix";

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
* that what it signed before is still believed; hence one curve for it for ever, whichever services' keys have.
*/
function issuerView(environment) {
	const name = issuerName(environment);
	return {
		name,
		root: `${name}-root`,
		namespace: environment.certificates.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff,
		keyBits: 384
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
	return sealedSecretFiles(input).filter((path) => dirname(path) === directory).map((path) => basename(path));
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
	return hashOf(files.map(({ mountPath, content }) => [mountPath, content]), 32);
}
function keyOf(path, taken) {
	const flat = path.slice(1).replaceAll("/", "_");
	return !leftOut.test(flat) && flat.length <= 200 && !taken.has(flat.toLowerCase()) ? flat : `file-${hashOf(path, 8)}-${flat.slice(-150)}.txt`;
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
/** A pod under Pod Security "restricted", made of parts. */
function podTemplate(workload, role, parts) {
	const { spec } = workload.input.service;
	const pod = joinParts(parts);
	return {
		labels: sorted({
			...own(spec.labels),
			...podLabels(workload, role)
		}),
		annotations: sorted({
			...own(spec.annotations),
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
		case "python": return same(`python:${version}-slim`);
		case "node": return same(nodeImage(build, version));
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
function same(image) {
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
	const name = `${partName(workload.name, program.name)}-${hashOf([spec, patches], 10)}`;
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

export { generatedFiles as A, knowsAuthorities as B, fewestReplicas as C, lacksStopHook as D, isInjectable as E, workloadOf as F, trustMap as H, issuerName as I, issuerView as L, certificateFiles as M, fileOf as N, claimsOf as O, metadataOf as P, certificateSecret as R, disruptionBudgetFiles as S, podSelector as T, trustKey as V, checkedPaths as _, processFiles as a, toolVersions as b, kustomizationFile$1 as c, pinnedImages as d, checkedCommand as f, checkedPath as g, checkedPackageName as h, releaseFolder as i, noDecryption as j, isExclusive as k, deploymentFile as l, checkedName as m, serviceKustomizationFiles as n, networkPolicyFile as o, checkedLine as p, releaseFiles as r, egressFindings as s, kustomizationFile as t, sidecarImages as u, checkedRequirement as v, mostReplicas as w, autoscalerFiles as x, checkedVariable as y, sealedSecretFile as z };