/** Fields of a parsed JSON object; none of what is no object. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  // A parsed boundary: every field is looked at before it is used.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
