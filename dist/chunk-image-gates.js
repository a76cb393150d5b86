import { w as problemCodes } from "./chunk-problem.js";
import { t as imageStateCodes } from "./chunk-image-answer.js";
import { n as holdImages } from "./chunk-image-hold2.js";

// src/report/page/image-gate.ts
/** One gate for each image that has to be in its registry before the plan is carried out. */
function imageGates({ images }) {
	return images.map(({ workload, reference, state, why }) => ({
		name: `image ${workload}`,
		isPassed: state === "present",
		by: state === "present" ? `${why}` : `${reference}: ${why} ${problemCodes[imageStateCodes[state]].next}`
	}));
}

// src/flows/image-gates.ts
/** What of a plan's images is not built yet: it holds the merge. Codes: those of `holdImages`. */
async function gatesOfImages(world, options, plan) {
	return imageGates(await holdImages(world, options, plan));
}

export { gatesOfImages };