import { t as assemblePlan } from "./chunk-assemble-plan.js";
import { S as renderTemplate, _ as ownerAccount, a as compareWorkload, b as sorted, c as ownerInputs, d as peersOf, f as standingParticipant, g as fluxName, h as kustomizationFile, l as heldParticipant, m as buildMatrix, n as planService, o as removeWorkload, s as heldWorkload, t as resolveService, u as participant, v as pruneOff, x as substituteOff, y as sharedLabels } from "./chunk-resolve-service.js";
import { r as namespaceOf } from "./chunk-config.js";
import { a as mapBounded, n as readSpecs, r as workloadKey } from "./chunk-read-specs.js";

// src/render/flux/environment.ts
/** What an environment has besides its owners and workloads: one object that keeps the `flux` folder from being empty. */
function renderEnvironment(environment) {
	return [{
		path: "flux/environment.yaml",
		content: renderTemplate("flux/permanent.yaml", permanentView(environment))
	}];
}
function permanentView(environment) {
	return {
		environment: environment.name,
		namespace: environment.flux.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff
	};
}
/** What a plan says once for an environment, not once a workload. Code: render.mesh-pending. */
function environmentFindings(environment, services) {
	const meshed = services.filter(({ spec }) => spec.mesh !== false);
	if (meshed.length === 0) return [];
	return [{
		code: "render.mesh-pending",
		severity: "info",
		message: `${meshed.length} ${meshed.length === 1 ? "service" : "services"} of ${environment.name} for the mesh ${meshed.length === 1 ? "is" : "are"} rendered without a sidecar.`,
		hint: "Network policies alone decide who may call them; `mesh: false` says that this is wanted."
	}];
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
* check reads. No Secrets, no roles, no pods to run things in.
*/
const fluxRules = [
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
	}
];

// src/render/owner/owner.ts
/**
* An owner's namespace under Pod Security "restricted", with its quota, limits and default-deny policy, and the service
* account that Flux applies the owner's workloads as.
*/
function renderOwner(owner, environment) {
	const directory = `owners/${owner}`;
	const metadata = ownerMetadata(owner, environment);
	const contents = {
		"access.yaml": renderTemplate("owner/access.yaml", accessView(owner, environment)),
		"limitrange.yaml": renderTemplate("owner/limitrange.yaml", metadata),
		"namespace.yaml": renderTemplate("owner/namespace.yaml", namespaceView(owner, environment)),
		"networkpolicy.yaml": renderTemplate("owner/networkpolicy.yaml", metadata),
		"resourcequota.yaml": renderTemplate("owner/resourcequota.yaml", metadata)
	};
	const folder = { resources: Object.keys(contents) };
	const files = {
		...contents,
		"kustomization.yaml": renderTemplate("owner/kustomization.yaml", folder)
	};
	return [...Object.entries(files).map(([name, content]) => ({
		path: `${directory}/${name}`,
		content
	})), kustomizationFile(environment, `owner-${owner}`, ownerKustomizationView(owner, environment))];
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
		rules: fluxRules,
		account: ownerAccount(environment, owner),
		accountNamespace: environment.flux.namespace
	};
}
/**
* Applied as Flux's own account, since it makes namespaces and roles; lockdown flags give that account no default, so it
* is named.
*/
function ownerKustomizationView(owner, environment) {
	const { labels, annotations } = ownerMetadata(owner, environment);
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
		dependent: false,
		dependsOn: [],
		deletionPolicy: "Delete"
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

// src/flows/plan-environment.ts
const comparedAtOnce = 8;
const fetchedAtOnce = 8;
/**
* Plans everything in one environment: all sources first, since a service's files name the ports of those it calls,
* then each workload by itself.
*/
async function planEnvironment(resolver, tree, wanted) {
	const { options } = resolver;
	const { services } = wanted;
	const { environment, records, damaged } = tree;
	const resolved = await mapBounded(services, options.concurrency ?? fetchedAtOnce, (service) => resolveService(resolver, service, environment, records.get(workloadKey(service))));
	const peers = peersOf([...resolved.map(({ service, launch }) => launch === void 0 ? heldParticipant(service, records.get(workloadKey(service)), environment) : participant(service, launch)), ...standing(tree, wanted)]);
	const sound = resolved.filter(({ service }) => !damaged.has(workloadKey(service)));
	const planned = await mapBounded(sound, comparedAtOnce, (one) => planService(resolver, tree, one, peers.get(one.service.name)));
	const wishes = wanted.isConfigured ? sharedWishes(resolver, tree, services) : [];
	const shared = await mapBounded(wishes, comparedAtOnce, (wish) => compareWorkload(tree, wish, options.force === true));
	const rest = await planRest(resolver, tree, wanted);
	return {
		parts: [
			...planned.map(({ part }) => part),
			...shared,
			...rest
		],
		builds: planned.flatMap(({ build }) => build === void 0 ? [] : [build])
	};
}
/** Services that are in the tree and stay there, although no sound entry asks for them. */
function standing({ environment, records }, { services, mayRemove }) {
	const wanted = new Set(services.map(workloadKey));
	return [...records.values()].filter((record) => record.workload.kind === "Service" && !mayRemove(record)).filter(({ workload }) => !wanted.has(workloadKey(workload))).map((record) => standingParticipant(record, environment));
}
/** What an environment and its owners have of their own. */
function sharedWishes({ world }, { environment, damaged }, services) {
	const wish = (kind, name, files) => ({
		workload: {
			kind,
			name,
			owner: name,
			environment: environment.name
		},
		facts: {
			tool: world.tool.version,
			digests: {},
			inputs: ownerInputs({
				kind,
				name
			}, environment)
		},
		gate: { kubernetes: environment.kubernetes },
		render: () => ({
			files: files(),
			findings: []
		}),
		findings: []
	});
	const owners = new Set(services.map(({ owner }) => owner));
	return [wish("Environment", environment.name, () => renderEnvironment(environment)), ...[...owners].map((owner) => wish("Owner", owner, () => renderOwner(owner, environment)))].filter(({ workload }) => !damaged.has(workloadKey(workload)));
}
/** Workloads that are in the tree and that no spec asks for, and those whose record cannot be trusted. */
async function planRest({ options }, tree, { services, mayRemove }) {
	const { records, damaged } = tree;
	const wanted = new Set(services.map(workloadKey));
	const owners = new Set(services.map(({ owner }) => owner));
	const present = [...records.values()];
	const inUse = new Set(present.map(({ workload }) => workload.kind === "Service" ? workload.owner : ""));
	const removed = present.filter((record) => {
		const { kind, name } = record.workload;
		if (kind === "Service") return !wanted.has(workloadKey(record.workload));
		return kind === "Owner" && !owners.has(name) && !inUse.has(name);
	});
	const isSure = damaged.size === 0;
	const gone = await mapBounded(removed, comparedAtOnce, async (record) => mayRemove(record) && (isSure || record.workload.kind === "Service") ? await removeWorkload(tree, record, options.force === true) : heldWorkload(record.workload, record, []));
	const held = [...damaged.values()].map(({ workload, finding }) => heldWorkload(workload, void 0, [finding]));
	return [...gone, ...held];
}

// src/flows/plan.ts
/**
* What a render would do, without writing anything. One bad entry is a finding and never stops the others. Raises a
* Problem only when there is nothing to plan at all: `spec.missing`, `environment.unknown`, `disk.*`.
*/
async function planTree(world, options) {
	const { specs, trees } = await readSpecs(world, options);
	const resolver = {
		world,
		sources: world.sources(specs),
		options
	};
	const parts = [];
	const builds = [];
	const findings = [...specs.findings];
	const { isConfigured } = specs;
	for (const tree of trees) {
		const { environment } = tree;
		const services = specs.services.filter((service) => service.environment === environment.name);
		const mayRemove = removalRule(specs, environment.name);
		const planned = await planEnvironment(resolver, tree, {
			services,
			mayRemove,
			isConfigured
		});
		parts.push(...planned.parts);
		builds.push(...planned.builds);
		findings.push(...environmentFindings(environment, services));
	}
	return assemblePlan(parts, findings, buildMatrix(builds, specs.hosts));
}
/** What a faulty entry wrote, or may have written, is never taken for something that nobody wants any more. */
function removalRule({ isComplete, invalid }, environment) {
	const faulty = invalid.filter((entry) => entry.environment === environment);
	return ({ workload: { kind, name } }) => {
		if (!isComplete) return false;
		return !faulty.map((entry) => kind === "Owner" ? entry.owner : entry.name).includes(name);
	};
}

export { planTree as t };