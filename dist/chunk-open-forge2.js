import { t as openForge } from "./chunk-open-forge.js";

export { openForge };