import { a as readTrees, i as readSpecs, n as readSettings, r as readSpecFiles } from "./chunk-specs.js";

export { readSettings };