import { M as compareCodePoints, l as setTag } from "./chunk-world.js";
import { V as hintOf } from "./chunk-problem.js";
import { H as imageStateCodes, K as isPrivateRegistry, U as judgeImage, Y as platformsOf, q as isTrustedRegistry } from "./chunk-planned.js";
import { f as mapBounded } from "./chunk-recalled.js";
import { a as readTrees, n as readSettings } from "./chunk-specs.js";

// src/flows/image-hold.ts
const askedAtOnce = 8;
/** Asks for the images that a plan would run anew. Raises `disk.*`. */
async function holdImages(world, options, plan) {
	return await askForImages(world, await imagesRun(world, options, plan));
}
/**
* The images that a plan would run anew. What image automation chooses is not among them: it takes what is there. Nobody
* is asked. Raises `disk.*`.
*/
async function imagesRun(world, options, plan) {
	const { environments } = await readSettings(world.specs, options);
	const byName = new Map(environments.map((environment) => [environment.name, environment]));
	return plan.workloads.flatMap(({ workload, action, image }) => {
		const environment = byName.get(workload.environment);
		if (!(action === "create" || action === "update") || image === void 0 || environment === void 0) return [];
		return image.automated === true ? [] : [{
			...image,
			workload: workload.name,
			environment
		}];
	});
}
/** Asks for every image that the tree names, as its records and image automation say. Raises what reading a tree raises. */
async function checkImages(world, options) {
	const trees = await readTrees(world, options);
	return await askForImages(world, (await mapBounded(trees, 1, imagesOf)).flat());
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
/** An image of no registry (`localhost/\u2026`) cannot be asked for. */
async function askForImages(world, named) {
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
	const judged = judgeImage(wanted, answer);
	const isUnseen = judged.state === "unreachable" && isTrustedRegistry(environment, reference);
	const asked = {
		environment: environment.name,
		workload,
		reference,
		...judged
	};
	return isUnseen ? {
		...asked,
		isUnseen
	} : asked;
}
function conclusionOf(images) {
	const seen = images.filter(({ isUnseen }) => isUnseen !== true);
	const states = new Set(seen.map(({ state }) => state));
	if (states.has("mismatch") || states.has("platforms") || states.has("unreachable")) return "failure";
	if (states.has("missing") || states.has("forbidden")) return "action_required";
	return seen.length < images.length ? "neutral" : "success";
}
function findingOf({ environment, workload, reference, ...image }) {
	const { state, why, isUnseen } = image;
	if (state === "present") return [];
	const finding = {
		code: imageStateCodes[state],
		severity: isUnseen === true ? "info" : "error",
		message: `${workload} (${environment}) runs ${reference}: ${why}${isUnseen === true ? " karst.yaml lets that pass." : ""}`
	};
	const hint = hintOf(finding);
	return [hint === void 0 ? finding : {
		...finding,
		hint
	}];
}

export { imagesRun as i, checkImages as n, holdImages as r, askForImages as t };