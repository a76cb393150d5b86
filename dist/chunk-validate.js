import { t as validateSpecs } from "./chunk-specs.js";

export { validateSpecs };