import { t as planText } from "./chunk-terminal.js";

export { planText };