import { H as problemCodes } from "./chunk-problem.js";
import { H as imageStateCodes } from "./chunk-planned.js";
import { r as holdImages } from "./chunk-image-hold2.js";

// src/report/page/image-gate.ts
/**
* What has to be in its registry before the plan is carried out: a gate for each image that is not, and one for all that
* are, so that a page of many workloads shows what it waits for.
*/
function imageGates({ images }) {
	return [...presentGates(images.filter(({ state }) => state === "present")), ...images.flatMap(openGates)];
}
const namedAtMost = 5;
function presentGates(images) {
	const [only, ...more] = images;
	if (only === void 0) return [];
	if (more.length === 0) return [{
		name: `image ${only.workload}`,
		isPassed: true,
		by: only.why
	}];
	const names = images.slice(0, namedAtMost).map(({ workload }) => workload);
	const rest = images.length - names.length;
	return [{
		name: "images",
		isPassed: true,
		by: `The registry has those of ${rest === 0 ? names.join(", ") : `${names.join(", ")} and ${rest} more`}.`
	}];
}
function openGates({ workload, reference, state, why, isUnseen }) {
	if (state === "present") return [];
	const name = `image ${workload}`;
	const by = `${reference}: ${why}`;
	if (isUnseen === true) return [{
		name,
		isPassed: true,
		isUnseen,
		by: `${by} Nobody looked: karst.yaml sets registry.unreachable.`
	}];
	return [{
		name,
		isPassed: false,
		by: `${by} ${problemCodes[imageStateCodes[state]].next}`
	}];
}

// src/flows/image-gates.ts
/** What of a plan's images is not built yet: it holds the merge. Codes: those of `holdImages`. */
async function gatesOfImages(world, options, plan) {
	return imageGates(await holdImages(world, options, plan));
}

export { gatesOfImages };