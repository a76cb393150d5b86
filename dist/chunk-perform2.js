import { t as perform } from "./chunk-perform.js";

export { perform };