import { t as deliveryMessage } from "./chunk-delivery-message2.js";

export { deliveryMessage };