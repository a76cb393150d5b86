import { a as leniently } from "./chunk-perform.js";

export { leniently };