import { n as usualTurns, t as patience } from "./chunk-patience2.js";

export { patience, usualTurns };