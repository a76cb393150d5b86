import { n as holdImages, t as checkImages } from "./chunk-image-hold2.js";

export { checkImages, holdImages };