import { n as validationText, t as validationOutput } from "./chunk-validation.js";
import { a as reasonCode, i as placed, o as verdictOf } from "./chunk-problem.js";

// src/action/validation-outcome.ts
/** What a run says of specs that were only read. */
function validationOutcome(validation, inputs, prefix) {
	const text = validationText(validation);
	return {
		...verdictOf(inputs["fail-on"], validation.findings, false),
		text,
		markdown: `\`\`\`text\n${text.replaceAll("```", "'''")}\`\`\`\n`,
		findings: validation.findings.map((finding) => placed(finding, prefix)),
		decision: validation.findings.some(({ severity }) => severity === "error") ? "held" : "none",
		reasonCode: reasonCode(validation.findings),
		changed: false,
		shown: [],
		images: [],
		output: validationOutput(validation)
	};
}

export { validationOutcome };