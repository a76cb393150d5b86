import { d as serviceLabels, u as serviceAnnotations } from "./chunk-secret.js";
import { t as renderTemplate } from "./chunk-template.js";
import { t as labelName } from "./chunk-name.js";
import { n as builtDigest } from "./chunk-image.js";

// src/render/flux/name.ts
/** Name of a Flux object; Flux writes it into a label of everything it applies, so 63 characters at most. */
function fluxName(environment, kind, name) {
	return labelName(`${environment.name}-${kind}-${name}`);
}
/** The Flux Kustomization of what a mesh shares. */
function meshKustomizationName({ name }) {
	return labelName(`${name}-mesh`);
}
/** What writes the tags that image policies of an environment choose. */
function automationName({ name }) {
	return labelName(`${name}-images`);
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
		apiVersion: imageApiVersion(environment),
		image,
		interval: environment.flux.interval,
		private: pullSecret !== void 0,
		pullSecret: pullSecret ?? "",
		pattern: "^ts-(?P<time>[0-9]+)-[0-9a-f]+-[0-9a-f]+$"
	};
}
/** Flux 2.7 made the API v1; older controllers know v1beta2 only. */
function imageApiVersion({ flux }) {
	const [major = "2", minor = "0"] = flux.version.split(".");
	return `image.toolkit.fluxcd.io/${Number(major) > 2 || Number(minor) >= 7 ? "v1" : "v1beta2"}`;
}

// src/render/kubernetes/images.ts
/**
* The last part of a folder's kustomization: by which digest its pods run the image, or the tag that Flux's image
* automation writes. Empty where the tag that the objects name stands.
*/
function imagesText(workload) {
	const view = imagesView(workload);
	return view.automated || view.pinned ? renderTemplate("kubernetes/images.yaml", view) : "";
}
function imagesView({ input, image: reference }) {
	const [image, tag] = splitTag(reference);
	const digest = builtDigest(input, reference) ?? "";
	const automated = input.service.spec.image?.automation === true && tag !== "";
	return {
		image,
		automated,
		tag,
		policy: imagePolicyReference(input),
		pinned: !automated && digest !== "",
		digest
	};
}
/**
* A folder's kustomization that gives its image another digest: byte for byte what a render with that digest gives.
* Undefined where image automation writes the tag, for that field is not ours.
*/
function withDigest(kustomization, reference, digest) {
	const [head = "", tail = ""] = kustomization.split(/^(?=images:$)/m);
	if (tail.includes("{\"$imagepolicy\": ")) return void 0;
	const [image] = splitTag(reference);
	return head + renderTemplate("kubernetes/images.yaml", {
		image,
		automated: false,
		tag: "",
		policy: "",
		pinned: true,
		digest
	});
}
/** Name and tag of a reference; a digest counts as no tag, for nothing could replace it. */
function splitTag(reference) {
	const [, name = reference, tag = ""] = /^([^@]+):([^:/@]+)$/.exec(reference) ?? [];
	return [name, tag];
}

export { automationName as a, ownerAccount as c, imagePolicyFiles as i, withDigest as n, fluxName as o, imageApiVersion as r, meshKustomizationName as s, imagesText as t };