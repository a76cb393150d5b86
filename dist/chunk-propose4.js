import { n as propose, t as planProposal } from "./chunk-propose3.js";

export { planProposal, propose };