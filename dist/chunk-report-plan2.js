import { a as stopCheck, i as reportStop, n as reportDiff, r as reportPlan, t as planCheck } from "./chunk-report-plan.js";

export { reportPlan, reportStop };