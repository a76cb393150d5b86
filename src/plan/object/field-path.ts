/** One step into a value: a key of a mapping, or an element of a list by its name or number. */
export type Step = { readonly key: string } | { readonly element: string; readonly index: number };

/** `spec.template.spec.containers[app].image`, as people write a field; keys with other signs in quotes. */
export function fieldPath(steps: readonly Step[]): string {
  const text = steps.map((step) => {
    if ('element' in step) return `[${bare(step.element)}]`;
    return /^[A-Za-z_$][\w-]*$/.test(step.key) ? `.${step.key}` : `[${JSON.stringify(step.key)}]`;
  });
  return text.join('').replace(/^\./, '');
}

/** The keys that lead to the field, as the schema and the search for causes know them. */
export function keysOf(steps: readonly Step[]): string[] {
  return steps.map((step) => ('element' in step ? String(step.index) : step.key));
}

function bare(text: string): string {
  return /^[\w./:=-]+$/.test(text) ? text : JSON.stringify(text);
}
