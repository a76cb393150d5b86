import { n as proposedImages, t as confirmBuilt } from "./chunk-built-images2.js";

export { confirmBuilt };