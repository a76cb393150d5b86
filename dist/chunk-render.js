import { n as renderTree, r as writePlan, t as refuseOtherPlan } from "./chunk-recalled.js";

export { refuseOtherPlan, renderTree, writePlan };