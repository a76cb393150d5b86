import { t as renderTree } from "./chunk-render2.js";

export { renderTree };