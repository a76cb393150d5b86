// src/flows/promotion-order.ts
/** Places in the promotion order: by `order`, where any environment has one; else as karst.yaml lists them. */
function placesIn(environments) {
	const isOrdered = environments.some(({ order }) => order !== void 0);
	return new Map(environments.flatMap(({ name, order }, index) => {
		const place = isOrdered ? order : index;
		return place === void 0 ? [] : [[name, place]];
	}));
}

export { placesIn as t };