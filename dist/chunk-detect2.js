import { t as detectSource } from "./chunk-detect.js";

export { detectSource };