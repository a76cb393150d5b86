import { B as Problem, c as dayMs } from "./chunk-problem.js";
import { it as spiffeId, j as readAuthorities, rt as meshSecret } from "./chunk-planned.js";
import { i as readSpecs, p as namespaceOf } from "./chunk-specs.js";
import { c as planTree } from "./chunk-recalled.js";

// src/flows/certs-list.ts
/**
* Every certificate and authority with its state, from specs and records alone: no host is asked and no key read. Raises
* `spec.missing`, `environment.unknown` and `disk.*`.
*/
async function listCertificates(world, options) {
	const nowMs = options.atMs ?? world.clock.nowMs();
	const plan = await planTree(world, {
		...options,
		atMs: nowMs,
		locked: true
	});
	const { trees } = await readSpecs(world, options);
	const authorities = [];
	const findings = errorsOf(plan);
	for (const { environment } of trees) {
		if (environment.certificates.mode === "cert-manager") continue;
		try {
			const found = await readAuthorities(world, environment, nowMs);
			authorities.push(...listed(environment.name, found, nowMs));
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			findings.push(error.toFinding());
		}
	}
	return {
		certificates: [...ownCertificates(plan), ...trees.flatMap(clusterCertificates)],
		authorities,
		findings
	};
}
function ownCertificates({ workloads }) {
	return workloads.flatMap(({ workload, certificates = [] }) => certificates.map((certificate) => ({
		environment: workload.environment,
		service: workload.name,
		issuedBy: "karst",
		...certificate
	})));
}
/** Of those that the cluster keeps the tree knows names alone. */
function clusterCertificates({ environment, records }) {
	const { name, trustDomain, certificates } = environment;
	if (certificates.mode !== "cert-manager") return [];
	return [...records.values()].filter(({ workload, meshed }) => workload.kind === "Service" && meshed === true).map(({ workload: { name: service, owner } }) => ({
		environment: name,
		service,
		issuedBy: "cert-manager",
		secret: meshSecret(service),
		spiffeId: spiffeId({
			trustDomain,
			namespace: namespaceOf(owner, environment),
			account: service
		})
	}));
}
function listed(environment, { issuing, next, former }, nowMs) {
	const entry = (role, authority) => {
		if (authority === void 0) return [];
		const { subjectText, fingerprint, notAfterMs } = authority.issuer;
		const daysLeft = Math.floor((notAfterMs - nowMs) / dayMs);
		return [{
			environment,
			role,
			subject: subjectText,
			fingerprint,
			notAfter: new Date(notAfterMs).toISOString(),
			daysLeft
		}];
	};
	return [
		...entry("issuing", issuing),
		...entry("next", next),
		...entry("former", former)
	];
}
function errorsOf({ findings, workloads }) {
	return [...findings, ...workloads.flatMap((each) => each.findings)].filter(({ severity }) => severity === "error");
}

export { listCertificates };