import { Q as planOutcome, X as deliveryOutcome, Z as driftOutcome } from "./chunk-planned.js";

export { deliveryOutcome, driftOutcome, planOutcome };