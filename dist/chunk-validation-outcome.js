import { n as validationText, t as validationOutput } from "./chunk-validation.js";
import { a as verdictOf, i as reasonCode, r as placed, t as emptyOutputs } from "./chunk-problem.js";

// src/action/validation-outcome.ts
/** What a run says of specs that were only read. */
function validationOutcome(validation, inputs, prefix) {
	const text = validationText(validation);
	return {
		...verdictOf(inputs["fail-on"], validation.findings, false),
		text,
		markdown: `\`\`\`text\n${text.replaceAll("```", "'''")}\`\`\`\n`,
		findings: validation.findings.map((finding) => placed(finding, prefix)),
		outputs: {
			...emptyOutputs,
			decision: validation.findings.some(({ severity }) => severity === "error") ? "held" : "none",
			"reason-code": reasonCode(validation.findings),
			result: validationOutput(validation)
		}
	};
}

export { validationOutcome };