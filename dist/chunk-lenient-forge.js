import { t as leniently } from "./chunk-lenient-forge2.js";

export { leniently };