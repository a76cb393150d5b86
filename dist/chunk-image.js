import { w as compareCodePoints } from "./chunk-world2.js";
import { t as builtInHosts } from "./chunk-host.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";

// src/render/image.ts
/**
* The image of one workload. Its files are those of renderDockerfile; of an author's image the commit says everything.
* Without a registry the name is `localhost/NAME`: no registry answers for it, so nobody else's image can be pulled.
*/
function imageOf(input, files) {
	const { service, environment } = input;
	const written = service.spec.image;
	const name = written?.name ?? `${environment.registry?.name ?? "localhost"}/${service.name}`;
	const tag = tagOf(input, files);
	const plain = {
		name,
		tag,
		reference: `${name}:${tag}`
	};
	if (written?.digest === void 0) return plain;
	return {
		...plain,
		reference: `${plain.reference}@${written.digest}`,
		digest: written.digest
	};
}
/** The digest of an image that is built already, unless image automation chooses what runs. */
function builtDigest({ service, built = {} }, reference) {
	return service.spec.image?.automation === true ? void 0 : built[reference];
}
/** What images of an environment are built for. */
function platformsOf({ registry }) {
	return registry?.platforms ?? ["linux/amd64"];
}
/** May the registry of this image have a private address? Only the one that karst.yaml names. */
function isPrivateRegistry({ registry }, reference) {
	const host = registry?.name.split("/")[0];
	return registry?.allowPrivate === true && reference.startsWith(`${host}/`);
}
/** What a reader should know of the image's name: `image.registry-missing`. */
function imageFindings({ service, environment }) {
	if (service.spec.image?.name !== void 0 || environment.registry !== void 0) return [];
	return [{
		code: "image.registry-missing",
		severity: "warning",
		message: `No registry is configured: the image of ${service.name} is named localhost/${service.name}, which no cluster can pull.`,
		...service.place,
		expected: "registry in karst.yaml, or image in the spec",
		hint: "Write registry: {name: registry.example.com/team} in karst.yaml, or load the image into the nodes yourself."
	}];
}
/** The images to build, sorted by name; an image that two environments share stands once. */
function buildMatrix(builds, hosts = builtInHosts) {
	return joinBuilds(builds.map(({ input, files }) => entryOf(input, imageOf(input, files), hosts)));
}
/** The entries of several lists as one, as `buildMatrix` gives it. */
function joinBuilds(builds) {
	return [...new Map(builds.map((entry) => [entry.tags.join(), entry])).values()].sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.tags.join(), b.tags.join())).map(withOwnFile);
}
/** Two environments may have a service of the same name that is built for other machines, or for another registry. */
function withOwnFile(entry, index, all) {
	const before = all.slice(0, index).filter(({ name }) => name === entry.name).length;
	const number = before === 0 ? "" : `.${before + 1}`;
	return {
		...entry,
		digestFile: `${entry.name}${number}.digest`
	};
}
/** Long enough that two inputs never meet, short enough to read. */
const hashLength = 12;
function tagOf(input, files) {
	const { pin } = input;
	if (pin.kind === "tree") return `tree-${hashOf([pin.hash, ...buildInputs(input, files)])}`;
	const hash = hashOf(buildInputs(input, files));
	return `ts-${pin.committedAtS}-${pin.commit.slice(0, 7)}-${hash}`;
}
/** Everything but the source that decides what the image holds. */
function buildInputs(input, files) {
	const { build, directory } = input.launch;
	const author = build.language === "image" ? [build.dockerfile, build.context] : [];
	const contents = files.filter(({ path }) => /\/Dockerfile(\.dockerignore)?$/.test(path)).toSorted((a, b) => compareCodePoints(a.path, b.path)).map(({ content }) => content);
	return [
		directory,
		platformsOf(input.environment).join(),
		...author,
		...contents
	];
}
/** A JSON list keeps two texts apart whatever they hold. */
function hashOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, hashLength);
}
function entryOf(input, image, hosts) {
	const { service, environment, launch, pin } = input;
	const { build } = launch;
	const commit = pin.kind === "commit" ? pin.commit : "";
	const rendered = `${environment.path}/services/${service.name}/Dockerfile`;
	return {
		name: service.name,
		context: contextOf(input, hosts),
		commit,
		dockerfile: build.language === "image" ? {
			in: "source",
			path: build.dockerfile
		} : {
			in: "gitops",
			path: rendered,
			ignore: `${rendered}.dockerignore`
		},
		image: image.name,
		tags: [`${image.name}:${image.tag}`],
		platforms: platformsOf(input.environment).join(),
		digestFile: `${service.name}.digest`
	};
}
function contextOf({ service, launch, pin }, hosts) {
	const { slug } = service;
	const { build } = launch;
	const within = build.language === "image" ? build.context : launch.directory;
	if (slug.kind === "directory") return {
		slug: slug.text,
		path: joined(slug.path, within)
	};
	const host = hosts.get(slug.scheme);
	return {
		slug: slug.text,
		...host === void 0 ? {} : { url: `${host.url}/${slug.owner}/${slug.repository}.git` },
		...pin.kind === "commit" ? { commit: pin.commit } : {},
		path: joined("", within)
	};
}
/** A directory within the repository: `.` and the root are both empty. */
function joined(outer, inner) {
	const path = posix.join(outer, inner);
	return path === "." ? "" : path;
}

export { isPrivateRegistry as a, imageOf as i, builtDigest as n, joinBuilds as o, imageFindings as r, platformsOf as s, buildMatrix as t };