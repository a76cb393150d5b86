import { t as proposalPlaces } from "./chunk-proposal-place2.js";

export { proposalPlaces };