import { n as planAnew } from "./chunk-planned.js";

export { planAnew };