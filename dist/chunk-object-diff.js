import { G as fieldLines, K as objectDiffText } from "./chunk-recalled.js";

export { objectDiffText };