/** Works on all elements, at most `limit` at once; answers stand in the order of the elements. */
export async function mapBounded<In, Out>(
  elements: readonly In[],
  limit: number,
  work: (element: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  const queue = elements.entries();
  const worker = async (): Promise<void> => {
    for (const [index, element] of queue) results[index] = await work(element);
  };
  const workers = Math.max(1, Math.min(limit, elements.length));
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}
