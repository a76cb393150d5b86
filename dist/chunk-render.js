import { n as renderTree, r as writePlan, t as refuseOtherPlan } from "./chunk-render2.js";

export { refuseOtherPlan, renderTree, writePlan };