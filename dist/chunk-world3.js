import { n as planWorld, r as specWorld, t as directoryWorld } from "./chunk-world2.js";

export { directoryWorld, planWorld, specWorld };