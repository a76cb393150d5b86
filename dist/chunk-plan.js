import { c as planTree } from "./chunk-recalled.js";

export { planTree };