// src/flows/bounded.ts
/** Works on all elements, at most `limit` at once; answers stand in the order of the elements. */
async function mapBounded(elements, limit, work) {
	const results = [];
	const queue = elements.entries();
	const worker = async () => {
		for (const [index, element] of queue) results[index] = await work(element);
	};
	const workers = Math.max(1, Math.min(limit, elements.length));
	await Promise.all(Array.from({ length: workers }, worker));
	return results;
}

export { mapBounded as t };