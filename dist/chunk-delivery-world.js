import { t as openDelivery } from "./chunk-delivery-world2.js";

export { openDelivery };