import { n as planPins, t as pinRecorded } from "./chunk-pin-images.js";

export { planPins };