import { r as exitStatusOf } from "./chunk-exit-status.js";
import { c as findingOutput, h as findingText, v as sortedFindings } from "./chunk-problem.js";

// src/report/validation.ts
/** What `karst validate` found, as programs read it. */
function validationOutput({ services, findings }) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Validation",
		exitStatus: exitStatusOf(findings),
		services: [...services],
		findings: sortedFindings(findings).map(findingOutput)
	};
}
/** The same for a person: every finding, then one line. */
function validationText({ services, findings }, color = false) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const warnings = findings.filter(({ severity }) => severity === "warning").length;
	const verdict = errors === 0 ? "valid" : `${errors} ${errors === 1 ? "error" : "errors"}`;
	const aside = warnings === 0 ? "" : `, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
	const count = `${services.length} ${services.length === 1 ? "service" : "services"}`;
	return `${[...sortedFindings(findings).map((finding) => findingText(finding, color)), `${count}: ${verdict}${aside}`].join("\n")}\n`;
}

export { validationText as n, validationOutput as t };