import { n as digestOf, r as isSameKey, t as digestKey } from "./chunk-seal-digest2.js";

export { digestKey, digestOf, isSameKey };