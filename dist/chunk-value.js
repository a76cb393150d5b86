import { n as emitYaml } from "./chunk-yaml.js";

// src/report/value.ts
/** A machine's output as text: the same value as JSON or as YAML of one stable style. */
function valueText(value, format) {
	if (format === "json") return `${JSON.stringify(value, void 0, 2)}\n`;
	return emitYaml(JSON.parse(JSON.stringify(value)));
}

export { valueText as t };