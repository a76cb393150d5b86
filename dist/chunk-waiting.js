import { t as usualWaiting } from "./chunk-waiting2.js";

export { usualWaiting };