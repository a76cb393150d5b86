import { t as patience } from "./chunk-patience2.js";

export { patience };