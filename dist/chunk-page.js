import { V as planPage } from "./chunk-recalled.js";

export { planPage };