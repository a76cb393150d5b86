import { n as fixedToken, t as appToken } from "./chunk-token-source2.js";

export { appToken, fixedToken };