import { L as planText } from "./chunk-recalled.js";

export { planText };