import { M as compareCodePoints, v as recordPath } from "./chunk-world.js";
import { c as workloadKey, i as readSpecs, l as renderRecord } from "./chunk-specs.js";
import { B as Problem } from "./chunk-problem.js";
import { D as sidecarImages, _ as participant, b as renderService, c as serviceFacts, l as serviceInput, o as resolveService, v as peersOf } from "./chunk-planned.js";
import { f as mapBounded } from "./chunk-recalled.js";

// src/plan/base-image.ts
/** Base images that rendered Dockerfiles begin from, without stages of their own and without what is pinned already. */
function baseImagesOf(files) {
	const open = files.filter(({ path }) => path.endsWith("/Dockerfile")).flatMap(({ content }) => {
		const froms = content.split("\n").flatMap((line) => from(line));
		const stages = new Set(froms.map(({ stage }) => stage));
		return froms.map(({ image }) => image).filter((image) => !stages.has(image));
	}).filter((image) => image !== "scratch" && !image.includes("@"));
	return [...new Set(open)].sort(compareCodePoints);
}
function from(line) {
	const [, image, stage] = /^FROM(?: --\S+)* (\S+)(?: AS (\S+))?$/i.exec(line.trim()) ?? [];
	return image === void 0 ? [] : [{
		image,
		stage
	}];
}

// src/flows/digest-book.ts
/** Digests of base images: each registry is asked once for each image; one that does not answer leaves the reference as it is. */
function digestBook({ images, progress }) {
	const answers = /* @__PURE__ */ new Map();
	const ask = async (reference) => {
		if (!answers.has(reference)) {
			progress.step(reference, "asking for its digest");
			answers.set(reference, await images.digest(reference));
		}
		return answers.get(reference);
	};
	return {
		digestsOf: async (references, known = {}) => {
			const digests = {};
			for (const reference of references) {
				const digest = await ask(reference) ?? known[reference];
				if (digest !== void 0) digests[reference] = digest;
			}
			return digests;
		},
		findings: () => [...answers].flatMap(([reference, digest]) => digest === void 0 ? [digestUnknown(reference)] : [])
	};
}
function digestUnknown(reference) {
	return {
		code: "lock.digest-unknown",
		severity: "warning",
		message: `the registry gave no digest for ${reference}; what was pinned before stays, nothing is pinned anew`,
		hint: "Run `karst lock` again where the registry can be reached."
	};
}

// src/flows/lock.ts
const fetchedAtOnce = 8;
/**
* Resolves sources, launches and base images, and writes them to the records alone. The files follow with the next
* render, which may then be `--locked`. Raises `spec.missing`, `environment.unknown` and `disk.*`.
*/
async function lockSources(world, options) {
	const { specs, trees } = await readSpecs(world, options);
	const resolver = {
		world,
		sources: world.sources(specs),
		options: {
			...options,
			locked: false
		}
	};
	const book = digestBook(world);
	const workloads = [];
	const findings = [...specs.findings];
	for (const tree of trees) {
		const { services, findings: told } = await resolveEnvironment(resolver, tree, specs.services);
		findings.push(...told);
		for (const service of services) {
			const locked = await lockService(world, book, service);
			if (locked instanceof Problem) findings.push(locked.toFinding());
			else workloads.push(locked);
		}
	}
	await world.tree.apply([]);
	return {
		workloads,
		findings: [...findings, ...book.findings()]
	};
}
async function resolveEnvironment(resolver, tree, all) {
	const { environment, records, damaged } = tree;
	const sound = all.filter((service) => service.environment === environment.name).filter((service) => !damaged.has(workloadKey(service)));
	const atOnce = resolver.options.concurrency ?? fetchedAtOnce;
	const resolved = await mapBounded(sound, atOnce, (service) => resolveService(resolver, service, environment, records.get(workloadKey(service))));
	const peers = peersOf(resolved.map(({ service, launch }) => participant(service, launch)));
	const nobody = {
		upstreams: [],
		callers: []
	};
	return {
		services: resolved.flatMap((one) => one.launch === void 0 ? [] : [{
			tree,
			one,
			peers: peers.get(one.service.name) ?? nobody
		}]),
		findings: [...[...damaged.values()].map(({ finding }) => finding), ...resolved.flatMap((one) => one.findings)]
	};
}
async function lockService(world, book, { tree, one, peers }) {
	const { service } = one;
	const before = tree.records.get(workloadKey(service));
	try {
		const input = serviceInput(tree, one, peers);
		const { files } = renderService({
			...input,
			digests: {}
		});
		const images = [...baseImagesOf(files), ...sidecarImages(input)];
		const digests = await book.digestsOf(images, before?.digests);
		const { inputs: _, ...facts } = serviceFacts({
			...input,
			digests
		}, one);
		const next = lockedRecord(before, {
			...facts,
			workload: workloadOf(one)
		}, world);
		const content = renderRecord(next);
		const changed = before === void 0 || content !== renderRecord(before);
		const path = `${tree.environment.path}/${recordPath(service)}`;
		if (changed) await world.tree.apply([{
			path,
			content
		}]);
		return describe(one, before, changed);
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
}
/** What was written, and from which inputs, stays: the next render sees that the source has moved on. */
function lockedRecord(before, facts, { tool }) {
	return {
		tool: tool.version,
		files: {},
		apiVersion: "karstkit.dev/v1",
		kind: "Record",
		...before,
		...facts
	};
}
function workloadOf({ service }) {
	const { kind, name, owner, environment } = service;
	return {
		kind,
		name,
		owner,
		environment
	};
}
function describe({ service, pin }, before, changed) {
	const previousPin = before?.source?.commit ?? before?.source?.tree;
	return {
		name: service.name,
		environment: service.environment,
		slug: service.slug.text,
		pin: pin.kind === "commit" ? pin.commit : pin.hash,
		...previousPin === void 0 ? {} : { previousPin },
		changed
	};
}

export { lockSources };