import { n as objectDiffText, t as fieldLines } from "./chunk-object-diff2.js";

export { objectDiffText };