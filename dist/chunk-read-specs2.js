import { i as readTrees, n as readSpecFiles, r as readSpecs, t as readSettings } from "./chunk-read-specs.js";

export { readSettings, readSpecFiles, readSpecs, readTrees };