import { r as namespaceOf, y as hasSealing } from "./chunk-config.js";
import { H as trustMap, V as trustKey, j as noDecryption, t as kustomizationFile } from "./chunk-kustomization.js";
import { n as emitYaml } from "./chunk-yaml.js";
import { c as ownerAccount, o as fluxName, s as meshKustomizationName } from "./chunk-images.js";
import { c as pruneOff, f as sharedLabels, m as substituteOff, p as sorted } from "./chunk-secret.js";
import { t as renderTemplate } from "./chunk-template.js";

// src/render/certificate/trust-map.ts
/**
* The ConfigMap in an owner's namespace with every authority that its sidecars trust. They read it anew when it changes,
* so that authorities are rotated without a restart.
*/
function trustMapText(metadata, trust) {
	return emitYaml({
		apiVersion: "v1",
		kind: "ConfigMap",
		metadata: {
			...metadata,
			name: trustMap
		},
		data: { [trustKey]: trust }
	});
}

// src/render/owner/access.ts
const change = [
	"get",
	"list",
	"watch",
	"create",
	"update",
	"patch",
	"delete"
];
const look = [
	"get",
	"list",
	"watch"
];
/**
* What Flux may do in the owner's namespace, and nowhere else: the kinds KarstKit renders, and reading what a health
* check reads. No roles, no pods to run things in, no requests for certificates; Secrets only where Flux unseals them
* itself.
*/
function fluxRules(environment) {
	return [
		{
			apiGroups: [""],
			resources: [
				"configmaps",
				"persistentvolumeclaims",
				"serviceaccounts",
				"services"
			],
			verbs: change
		},
		{
			apiGroups: [""],
			resources: ["events", "pods"],
			verbs: look
		},
		{
			apiGroups: ["apps"],
			resources: ["deployments"],
			verbs: change
		},
		{
			apiGroups: ["apps"],
			resources: ["replicasets"],
			verbs: look
		},
		{
			apiGroups: ["autoscaling"],
			resources: ["horizontalpodautoscalers"],
			verbs: change
		},
		{
			apiGroups: ["batch"],
			resources: ["cronjobs", "jobs"],
			verbs: change
		},
		{
			apiGroups: ["networking.k8s.io"],
			resources: ["networkpolicies"],
			verbs: change
		},
		{
			apiGroups: ["policy"],
			resources: ["poddisruptionbudgets"],
			verbs: change
		},
		{
			apiGroups: ["traefik.io"],
			resources: [
				"ingressroutes",
				"middlewares",
				"serverstransports"
			],
			verbs: change
		},
		...gatewayRules(environment),
		...certificateRules(environment),
		...secretRules(environment)
	];
}
function gatewayRules({ ingress }) {
	if (ingress.gateway === void 0) return [];
	return [{
		apiGroups: ["gateway.networking.k8s.io"],
		resources: [
			"backendtlspolicies",
			"grpcroutes",
			"httproutes"
		],
		verbs: change
	}];
}
function certificateRules({ certificates }) {
	if (certificates.mode !== "cert-manager") return [];
	return [{
		apiGroups: ["cert-manager.io"],
		resources: ["certificates"],
		verbs: change
	}];
}
function secretRules({ secrets }) {
	if (secrets.mode === "sealed-secrets") return [{
		apiGroups: ["bitnami.com"],
		resources: ["sealedsecrets"],
		verbs: change
	}];
	if (!hasSealing(secrets)) return [];
	return [{
		apiGroups: [""],
		resources: ["secrets"],
		verbs: change
	}];
}

// src/render/owner/owner.ts
/**
* An owner's namespace under Pod Security "restricted", with its quota, limits and default-deny policy, and the service
* account that Flux applies the owner's workloads as. `trust` is every authority that KarstKit knows, in PEM.
*/
function renderOwner(owner, environment, isMeshed, trust) {
	const directory = `owners/${owner}`;
	const metadata = ownerMetadata(owner, environment);
	const contents = {
		"access.yaml": renderTemplate("owner/access.yaml", accessView(owner, environment)),
		"limitrange.yaml": renderTemplate("owner/limitrange.yaml", metadata),
		"namespace.yaml": renderTemplate("owner/namespace.yaml", namespaceView(owner, environment)),
		"networkpolicy.yaml": renderTemplate("owner/networkpolicy.yaml", metadata),
		"resourcequota.yaml": renderTemplate("owner/resourcequota.yaml", metadata),
		...trust === void 0 ? {} : { "trust.yaml": trustMapText(metadata, trust) }
	};
	const folder = { resources: Object.keys(contents) };
	const files = {
		...contents,
		"kustomization.yaml": renderTemplate("owner/kustomization.yaml", folder)
	};
	return [...Object.entries(files).map(([name, content]) => ({
		path: `${directory}/${name}`,
		content
	})), kustomizationFile(environment, `owner-${owner}`, ownerKustomizationView(owner, environment, isMeshed))];
}
/** The namespace outlives the owner: it may hold data. Pod Security is pinned to the lowest version rendered for. */
function namespaceView(owner, environment) {
	const [major = "1", minor = "29"] = environment.kubernetes.split(".");
	const version = `v${major}.${minor}`;
	const modes = [
		"enforce",
		"audit",
		"warn"
	].flatMap((mode) => [[`pod-security.kubernetes.io/${mode}`, "restricted"], [`pod-security.kubernetes.io/${mode}-version`, version]]);
	const { labels, annotations } = ownerMetadata(owner, environment);
	return {
		name: namespaceOf(owner, environment),
		labels: sorted({
			...labels,
			...Object.fromEntries(modes)
		}),
		annotations: sorted({
			...annotations,
			...pruneOff
		})
	};
}
function accessView(owner, environment) {
	return {
		...ownerMetadata(owner, environment),
		rules: fluxRules(environment),
		account: ownerAccount(environment, owner),
		accountNamespace: environment.flux.namespace
	};
}
/**
* Applied as Flux's own account, since it makes namespaces and roles; lockdown flags give that account no default, so it
* is named.
*/
function ownerKustomizationView(owner, environment, isMeshed) {
	const { labels, annotations } = ownerMetadata(owner, environment);
	const isIssued = isMeshed && environment.certificates.mode === "cert-manager";
	return {
		name: fluxName(environment, "owner", owner),
		namespace: environment.flux.namespace,
		labels,
		annotations,
		interval: environment.flux.interval,
		timeout: environment.flux.timeout,
		path: `./${environment.path}/owners/${owner}`,
		source: environment.flux.sourceName,
		serviceAccount: "kustomize-controller",
		dependent: isIssued,
		dependsOn: isIssued ? [{ name: meshKustomizationName(environment) }] : [],
		deletionPolicy: "Delete",
		...noDecryption
	};
}
function ownerMetadata(owner, environment) {
	return {
		name: "karstkit",
		namespace: namespaceOf(owner, environment),
		labels: sorted({
			...sharedLabels(owner, environment.name),
			"app.kubernetes.io/component": "owner",
			"app.kubernetes.io/part-of": owner
		}),
		annotations: substituteOff
	};
}

export { renderOwner as n, trustMapText as r, ownerMetadata as t };