import { t as schemaText } from "./chunk-schema-text2.js";

export { schemaText };