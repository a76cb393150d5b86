import { E as shown } from "./chunk-world2.js";
import { c as valueAt, i as securityContexts, n as podOf, r as saidFaults, s as textOf, t as mapAt } from "./chunk-pod.js";
import { a as pointerTo, s as stepsOf } from "./chunk-secret-literal.js";
import { t as copyName } from "./chunk-sealed-copy.js";
import { n as mergeKeys } from "./chunk-merge-patch.js";

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
		...mountFaults(pod),
		...accountFaults(pod),
		...pod.volumes.flatMap(sourceFaults)
	]
};
function mountFaults({ keys, spec }) {
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

export { readOnlyRoot as a, serviceAccountToken as i, podSecurity as n, fileRefusal as o, podsAreRestricted as r, refusal as s, causeOf as t };