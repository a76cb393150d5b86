/** How often a property is tried: as said, times KARST_FUZZ_SCALE where a long run asks for more. */
export function propertyRuns(count: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env.KARST_FUZZ_SCALE ?? 1)) };
}
