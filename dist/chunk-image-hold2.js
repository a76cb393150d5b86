import { o as setTag, w as compareCodePoints } from "./chunk-world2.js";
import { C as hintOf } from "./chunk-problem.js";
import { a as isPrivateRegistry, s as platformsOf } from "./chunk-image.js";
import { n as judgeImage, t as imageStateCodes } from "./chunk-image-answer.js";
import { t as mapBounded } from "./chunk-bounded.js";
import { i as readTrees, t as readSettings } from "./chunk-read-specs.js";

// src/flows/image-hold.ts
const askedAtOnce = 8;
/**
* Asks for the images that a plan would run anew. What image automation chooses is not asked for: it takes what is there.
* An image of no registry (`localhost/…`) cannot be asked for. Raises `disk.*`.
*/
async function holdImages(world, options, plan) {
	const { environments } = await readSettings(world.specs, options);
	const byName = new Map(environments.map((environment) => [environment.name, environment]));
	return await askForAll(world, plan.workloads.flatMap(({ workload, action, image }) => {
		const environment = byName.get(workload.environment);
		if (!(action === "create" || action === "update") || image === void 0 || environment === void 0) return [];
		return image.automated === true ? [] : [{
			...image,
			workload: workload.name,
			environment
		}];
	}));
}
/** Asks for every image that the tree names, as its records and image automation say. Raises what reading a tree raises. */
async function checkImages(world, options) {
	const trees = await readTrees(world, options);
	return await askForAll(world, (await mapBounded(trees, 1, imagesOf)).flat());
}
async function imagesOf({ environment, records, read }) {
	const found = [...records.values()].map(async ({ workload, image, built }) => {
		if (image === void 0) return [];
		const path = `services/${workload.name}/kustomization.yaml`;
		const text = new TextDecoder().decode((await read([path])).get(path));
		const tag = setTag(text);
		const reference = tag === void 0 ? image : image.replace(/:[^:/@]+$/, () => `:${tag}`);
		const digest = built === void 0 || tag !== void 0 ? {} : { digest: built };
		return [{
			workload: workload.name,
			environment,
			reference,
			...digest
		}];
	});
	return (await Promise.all(found)).flat();
}
async function askForAll(world, named) {
	const images = (await mapBounded(named.filter(({ reference }) => !reference.startsWith("localhost/")), askedAtOnce, (image) => askFor(world, image))).toSorted((a, b) => compareCodePoints(a.environment, b.environment) || compareCodePoints(a.workload, b.workload));
	return {
		images,
		conclusion: conclusionOf(images),
		findings: images.flatMap(findingOf)
	};
}
async function askFor({ images, progress }, { workload, environment, reference: name, digest }) {
	const reference = digest === void 0 ? name : `${name}@${digest}`;
	progress.step(workload, `asking for ${reference}`);
	const allowPrivate = isPrivateRegistry(environment, reference);
	const answer = await images.look({
		reference,
		allowPrivate
	});
	const wanted = {
		platforms: platformsOf(environment),
		...digest === void 0 ? {} : { digest }
	};
	return {
		environment: environment.name,
		workload,
		reference,
		...judgeImage(wanted, answer)
	};
}
function conclusionOf(images) {
	const states = new Set(images.map(({ state }) => state));
	if (states.has("mismatch") || states.has("platforms") || states.has("unreachable")) return "failure";
	return states.has("missing") || states.has("forbidden") ? "action_required" : "success";
}
function findingOf({ environment, workload, reference, state, why }) {
	if (state === "present") return [];
	const finding = {
		code: imageStateCodes[state],
		severity: "error",
		message: `${workload} (${environment}) runs ${reference}: ${why}`
	};
	const hint = hintOf(finding);
	return [hint === void 0 ? finding : {
		...finding,
		hint
	}];
}

export { holdImages as n, checkImages as t };