import { d as planPins, u as pinRecorded } from "./chunk-planned.js";

export { planPins };