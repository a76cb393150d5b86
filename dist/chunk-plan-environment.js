import { c as contentHash } from "./chunk-world2.js";
import { c as environmentInput, f as peersOf, l as ownerInputs, m as standingParticipant, n as resolveService, o as compareWorkload, p as resolvedParticipant, r as planService, s as removeWorkload } from "./chunk-resolve-service.js";
import { i as heldWorkload } from "./chunk-pin-images.js";
import { f as sharedLabels, m as substituteOff } from "./chunk-secret.js";
import { I as issuerName, L as issuerView, j as noDecryption, t as kustomizationFile } from "./chunk-kustomization.js";
import { a as automationName, r as imageApiVersion, s as meshKustomizationName } from "./chunk-images.js";
import { t as renderTemplate } from "./chunk-template.js";
import { n as renderOwner } from "./chunk-owner.js";
import { t as mapBounded } from "./chunk-bounded.js";
import { r as openCertification, t as expiryFindings } from "./chunk-certification.js";
import { s as workloadKey } from "./chunk-read-specs.js";

// src/render/mesh/admission-policy.ts
/**
* What the environment's authority may be asked for, by whomever and from whichever namespace: a Certificate names an id
* and hosts of its own namespace and nothing else, and requests are cert-manager's alone to make, which makes them of
* Certificates that were let in.
*/
function admissionPolicyViews(environment) {
	const name = issuerName(environment);
	const shared = {
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff,
		condition: `object.spec.issuerRef.name == '${name}' && has(object.spec.issuerRef.kind) && object.spec.issuerRef.kind == 'ClusterIssuer'`
	};
	return [{
		...shared,
		name: `${name}-certificates`,
		resource: "certificates",
		validations: certificateRules(environment)
	}, {
		...shared,
		name: `${name}-requests`,
		resource: "certificaterequests",
		validations: requestRules(environment)
	}];
}
function certificateRules({ trustDomain }) {
	return [
		rule("its only URI is a SPIFFE id of its namespace", ["has(object.spec.uris) && object.spec.uris.size() == 1", `object.spec.uris.all(uri, uri.startsWith(${`'spiffe://${trustDomain}/ns/' + object.metadata.namespace + '/sa/'`}) && uri.matches('^spiffe://[a-z0-9._-]+/ns/[a-z0-9-]+/sa/[a-z0-9.-]+$'))`]),
		rule("its DNS names are those of Services of its namespace", ["!has(object.spec.dnsNames) || object.spec.dnsNames.all(name, name.matches('^[a-z0-9-]+[.][a-z0-9-]+[.]svc([.]cluster[.]local)?$') && name.split('.')[1] == object.metadata.namespace)"]),
		rule("it is no authority", ["!has(object.spec.isCA) || !object.spec.isCA", "has(object.spec.usages) && object.spec.usages.all(usage, usage in ['digital signature', 'server auth', 'client auth'])"]),
		rule("it has no further names", [
			"commonName",
			"emailAddresses",
			"ipAddresses",
			"literalSubject",
			"otherNames",
			"subject"
		].map((field) => `!has(object.spec.${field})`)),
		rule("it is valid for 90 days at most", ["has(object.spec.duration) && duration(object.spec.duration) <= duration('2160h')"])
	];
}
function requestRules({ certificates }) {
	return [rule("cert-manager alone asks, and what it asked for stays", [`request.operation == 'CREATE' ? request.userInfo.username == '${`system:serviceaccount:${certificates.namespace}:cert-manager`}' : object.spec == oldObject.spec`])];
}
function rule(message, conditions) {
	return {
		expression: conditions.length === 1 ? conditions[0] : conditions.map((each) => `(${each})`).join(" && "),
		message,
		reason: "Forbidden"
	};
}

// src/render/mesh/mesh.ts
/**
* What an environment has for its mesh as a whole: the authority that cert-manager signs with, and the policies that keep
* an owner from asking it for another's id. Nothing in the modes in which KarstKit signs.
*/
function renderMesh(environment) {
	if (environment.certificates.mode !== "cert-manager") return [];
	const policies = admissionPolicyViews(environment).map((view) => renderTemplate("mesh/policy.yaml", view));
	const contents = {
		"issuer.yaml": renderTemplate("mesh/issuer.yaml", issuerView(environment)),
		...hasPolicies(environment) ? { "policy.yaml": policies.join("---\n") } : {}
	};
	const folder = { resources: Object.keys(contents) };
	const files = {
		...contents,
		"kustomization.yaml": renderTemplate("owner/kustomization.yaml", folder)
	};
	return [...Object.entries(files).map(([name, content]) => ({
		path: `mesh/${name}`,
		content
	})), kustomizationFile(environment, "mesh", meshKustomizationView(environment))];
}
/** Validating admission policies are there without a feature gate from Kubernetes 1.30 on. */
function hasPolicies({ kubernetes }) {
	const [major = 1, minor = 0] = kubernetes.split(".").map(Number);
	return major > 1 || minor >= 30;
}
/** Applied as Flux's own account, since issuers and policies are the cluster's. */
function meshKustomizationView(environment) {
	const { flux } = environment;
	return {
		name: meshKustomizationName(environment),
		namespace: flux.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff,
		interval: flux.interval,
		timeout: flux.timeout,
		path: `./${environment.path}/mesh`,
		source: flux.sourceName,
		serviceAccount: "kustomize-controller",
		dependent: false,
		dependsOn: [],
		deletionPolicy: "Delete",
		...noDecryption
	};
}

// src/render/flux/automation.ts
/**
* ImageUpdateAutomation: sets the marked tags below the environment's path, on the branch that Flux follows. The
* GitRepository's credential must be able to push there.
*/
function automationFile(environment) {
	return {
		path: `flux/${environment.name}-images.yaml`,
		content: renderTemplate("flux/automation.yaml", automationView(environment))
	};
}
function automationView(environment) {
	const { flux, path } = environment;
	return {
		name: automationName(environment),
		namespace: flux.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff,
		apiVersion: imageApiVersion(environment),
		interval: flux.interval,
		source: flux.sourceName,
		path: `./${path}`,
		message
	};
}
/** In Flux's own template language. */
const message = "Set image tags\n\n{{ range .Changed.Changes }}- {{ .OldValue }} became {{ .NewValue }}\n{{ end }}";

// src/render/flux/environment.ts
/**
* What an environment has besides its owners and workloads: one object that keeps the `flux` folder from being empty,
* another that commits what image policies choose when there are some, and what its mesh shares when there is one.
*/
function renderEnvironment(environment, isMeshed, isAutomated = false) {
	return [
		{
			path: "flux/environment.yaml",
			content: renderTemplate("flux/permanent.yaml", permanentView(environment))
		},
		...isAutomated ? [automationFile(environment)] : [],
		...isMeshed ? renderMesh(environment) : []
	];
}
function permanentView(environment) {
	return {
		environment: environment.name,
		namespace: environment.flux.namespace,
		labels: sharedLabels("karstkit", environment.name),
		annotations: substituteOff
	};
}
/** What a plan says once for an environment, not once a workload. Code: render.mesh-policy. */
function environmentFindings(environment, services) {
	const isManaged = environment.certificates.mode === "cert-manager";
	const isMeshed = services.some(({ spec }) => spec.mesh !== false);
	if (!isManaged || !isMeshed || hasPolicies(environment)) return [];
	return [{
		code: "render.mesh-policy",
		severity: "info",
		message: `Kubernetes ${environment.kubernetes} has no admission policies: in ${environment.name}, whoever may make Certificates in a namespace can name any id.`,
		hint: "Set kubernetes: \"1.30\" in karst.yaml when the cluster has it."
	}];
}

// src/flows/plan-environment.ts
const comparedAtOnce = 8;
const fetchedAtOnce = 8;
/**
* Plans everything in one environment: all sources first, since a service's files name the ports of those it calls,
* then each workload by itself.
*/
async function planEnvironment(opened, tree, wanted) {
	const { options, world } = opened;
	const nowMs = options.atMs ?? world.clock.nowMs();
	const certification = await openCertification(world, tree.environment, nowMs);
	const environmentHash = environmentInput(tree.environment);
	const resolver = {
		...opened,
		certification,
		environmentHash
	};
	const { services } = wanted;
	const { environment, records, damaged } = tree;
	const resolved = await mapBounded(services, options.concurrency ?? fetchedAtOnce, (service) => resolveService(resolver, service, environment, records.get(workloadKey(service))));
	const participants = resolved.map((one) => resolvedParticipant(one, records.get(workloadKey(one.service)), environment));
	const peers = peersOf([...participants, ...standing(tree, wanted)]);
	const sound = resolved.filter(({ service }) => !damaged.has(workloadKey(service)));
	const planned = await mapBounded(sound, comparedAtOnce, (one) => planService(resolver, tree, one, peers.get(one.service.name)));
	const onlyCertificates = options.onlyCertificates === true;
	const wishes = wanted.isConfigured && !onlyCertificates ? sharedWishes(resolver, tree, services) : [];
	const shared = await mapBounded(wishes, comparedAtOnce, (wish) => compareWorkload(tree, wish, options.force === true));
	const rest = onlyCertificates ? [] : await planRest(resolver, tree, wanted);
	return {
		parts: [
			...planned.map(({ part }) => part),
			...shared,
			...rest
		],
		builds: planned.flatMap(({ build }) => build === void 0 ? [] : [build]),
		met: resolved.flatMap(({ service }, index) => {
			const [own, met] = [participants[index], peers.get(service.name)];
			const record = records.get(workloadKey(service));
			return own && met ? [{
				service,
				participant: own,
				peers: met,
				record
			}] : [];
		})
	};
}
/** Services that are in the tree and stay there, although no sound entry asks for them. */
function standing({ environment, records }, { services, mayRemove }) {
	const wanted = new Set(services.map(workloadKey));
	return [...records.values()].filter((record) => record.workload.kind === "Service" && !mayRemove(record)).filter(({ workload }) => !wanted.has(workloadKey(workload))).map((record) => standingParticipant(record, environment));
}
/** What an environment and its owners have of their own. */
function sharedWishes({ world, certification }, { environment, records, damaged }, services) {
	const isMeshed = services.some(({ spec }) => spec.mesh !== false) || [...records.values()].some(({ meshed }) => meshed === true);
	const images = isAutomated(environment.name, services, records) ? { isAutomated: true } : {};
	const { trust } = certification ?? {};
	const trusted = (kind) => kind === "Owner" && trust !== void 0 ? { trust: contentHash(trust) } : {};
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
				name,
				isMeshed,
				...trusted(kind),
				...kind === "Environment" ? images : {}
			}, environment)
		},
		gate: {
			kubernetes: environment.kubernetes,
			secrets: world.secrets
		},
		render: () => ({
			files: files(),
			findings: []
		}),
		findings: kind === "Owner" && certification !== void 0 ? expiryFindings(certification) : []
	});
	const owners = new Set(services.map(({ owner }) => owner));
	return [wish("Environment", environment.name, () => renderEnvironment(environment, isMeshed, images.isAutomated)), ...[...owners].map((owner) => wish("Owner", owner, () => renderOwner(owner, environment, isMeshed, trustOf(certification))))].filter(({ workload }) => !damaged.has(workloadKey(workload)));
}
/** Does Flux choose what some service runs, also one that is still there although no sound entry asks for it? */
function isAutomated(environment, services, records) {
	if (services.some(({ spec }) => spec.image?.automation === true)) return true;
	const named = new Set(services.map(({ name }) => name));
	return [...records.values()].some(({ workload: { kind, name }, files }) => kind === "Service" && !named.has(name) && Object.hasOwn(files, `flux/${environment}-image-${name}.yaml`));
}
/** Nobody's trust is taken away because a file with it is damaged. */
function trustOf(certification) {
	if (certification?.fault !== void 0) throw certification.fault;
	return certification?.trust;
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

export { environmentFindings as i, sharedWishes as n, standing as r, planEnvironment as t };