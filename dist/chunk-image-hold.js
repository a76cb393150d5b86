import { i as imagesRun, n as checkImages, r as holdImages, t as askForImages } from "./chunk-image-hold2.js";

export { askForImages, checkImages, holdImages, imagesRun };