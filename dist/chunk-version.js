import { t as version } from "./chunk-version2.js";

export { version };