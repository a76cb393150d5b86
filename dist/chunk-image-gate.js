import { w as problemCodes } from "./chunk-problem.js";
import { t as imageStateCodes } from "./chunk-image-answer.js";

// src/report/page/image-gate.ts
/** One gate for each image that has to be in its registry before the plan is carried out. */
function imageGates({ images }) {
	return images.map(({ workload, reference, state, why }) => ({
		name: `image ${workload}`,
		isPassed: state === "present",
		by: state === "present" ? `${why}` : `${reference}: ${why} ${problemCodes[imageStateCodes[state]].next}`
	}));
}

export { imageGates };