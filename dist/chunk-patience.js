import { n as usualTurns, t as patience } from "./chunk-world.js";

export { patience, usualTurns };