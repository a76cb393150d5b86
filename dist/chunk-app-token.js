import { n as mintToken, t as installationToken } from "./chunk-app-token2.js";

export { installationToken };