import { t as planPage } from "./chunk-page.js";

export { planPage };