import { t as planHtml } from "./chunk-planned.js";

export { planHtml };