import { l as portOf, n as processesOf, r as releaseName } from "./chunk-process-kind.js";
import { n as partName } from "./chunk-name.js";

// src/render/kubernetes/mesh-role.ts
/** It has a sidecar, and a certificate of its own. */
function isMeshed({ service }) {
	return service.spec.mesh !== false;
}
/** Its sidecar takes calls for it, so that its own port is nobody else's. */
function listensInMesh(input) {
	return isMeshed(input) && portOf(input) !== void 0;
}
/** Its sidecar leads its calls to other services or to aliases of external ones. */
function callsThroughMesh(input) {
	const { egress = [] } = input.service.spec;
	const hasAlias = egress.some((each) => "alias" in each && each.alias !== void 0);
	const listens = input.upstreams.some(({ port }) => port !== void 0);
	return isMeshed(input) && (hasAlias || listens);
}
/** An upstream that answers with a certificate, at its sidecar's port. */
function isMeshUpstream({ meshed, port }) {
	return meshed && port !== void 0;
}
/** What the spec says of the sidecar; nothing when it is just there. */
function meshSettings({ service }) {
	const { mesh } = service.spec;
	return typeof mesh === "object" ? mesh : {};
}

// src/render/certificate/spiffe-id.ts
/** The account that an ingress controller calls an owner's services as. */
const ingressAccount = "karst-ingress";
/**
* The SPIFFE id of an identity, `spiffe://<trust domain>/ns/<namespace>/sa/<account>`. All three were checked where they
* were read (DNS names and labels), so anything else is a bug.
*/
function spiffeId({ trustDomain, namespace, account }) {
	const id = `spiffe://${trustDomain}/ns/${namespace}/sa/${account}`;
	if (!wellFormed.test(id) || id.length > maxBytes) throw new TypeError(`no SPIFFE id: ${id}`);
	return id;
}
/** The SPIFFE standard allows a whole id 2,048 bytes; we use no character beyond ASCII. */
const maxBytes = 2048;
const wellFormed = /^spiffe:\/\/[a-z0-9][a-z0-9._-]{0,254}\/ns\/[a-z0-9-]{1,63}\/sa\/[a-z0-9.-]{1,253}$/;

// src/render/certificate/certificate-need.ts
/**
* Every certificate a Service needs: its own, its release's, which runs before the rest is applied and so brings one
* along, and Traefik's in this namespace where the service is exposed through it. Nothing outside the mesh.
*/
function certificateNeeds(input) {
	const { service } = input;
	if (!isMeshed(input)) return [];
	const directory = `services/${service.name}`;
	const own = {
		holder: "mesh",
		identity: identityOf(input, service.name)
	};
	const listens = listensInMesh(input);
	const calls = callsThroughMesh(input);
	const main = {
		...own,
		secret: meshSecret(service.name),
		directory,
		dnsNames: listens ? serviceDnsNames(service) : []
	};
	const release = {
		...own,
		secret: meshSecret(partName(service.name, releaseName)),
		directory: `${directory}/${releaseName}`,
		dnsNames: []
	};
	const ingress = {
		secret: ingressSecret(service.name),
		directory,
		holder: "ingress",
		identity: identityOf(input, ingressAccount),
		dnsNames: []
	};
	return [
		...listens || calls ? [main] : [],
		...calls && processesOf(input).some(({ kind }) => kind === "release") ? [release] : [],
		...listens && isBehindTraefik(input) ? [ingress] : []
	];
}
function meshSecret(name) {
	return `${name}-mesh`;
}
function ingressSecret(name) {
	return `${name}-ingress`;
}
/** What clients that know no SPIFFE id ask a Service's certificate for. */
function serviceDnsNames(service) {
	const host = `${service.name}.${service.namespace}.svc`;
	return [host, `${host}.cluster.local`];
}
function isBehindTraefik({ service }) {
	const { expose } = service.spec;
	return expose !== void 0 && expose.via !== "gateway";
}
function identityOf({ service, environment }, account) {
	return {
		trustDomain: environment.trustDomain,
		namespace: service.namespace,
		account
	};
}

export { ingressAccount as a, isMeshUpstream as c, meshSettings as d, serviceDnsNames as i, isMeshed as l, ingressSecret as n, spiffeId as o, meshSecret as r, callsThroughMesh as s, certificateNeeds as t, listensInMesh as u };