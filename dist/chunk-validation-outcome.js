import { x as validationOutcome } from "./chunk-specs.js";

export { validationOutcome };