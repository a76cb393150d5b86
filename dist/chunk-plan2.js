import { t as planTree } from "./chunk-plan.js";

export { planTree };