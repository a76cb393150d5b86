import { v as schemaText } from "./chunk-specs.js";

export { schemaText };