/** Was this written by an older version of the tool than that one? Not known of what is no version: then it was not. */
export function isOlderTool(written: string, current: string): boolean {
  const [before, now] = [parts(written), parts(current)];
  if (before === undefined || now === undefined) return false;
  for (const [index, number] of before.numbers.entries()) {
    const other = now.numbers[index] ?? 0;
    if (number !== other) return number < other;
  }
  return before.isEarly && !now.isEarly;
}

function parts(
  text: string,
): { readonly numbers: number[]; readonly isEarly: boolean } | undefined {
  const [, core, early] =
    /^(\d{1,9}\.\d{1,9}\.\d{1,9})(-[0-9A-Za-z.-]+)?(?:\+.*)?$/.exec(text) ?? [];
  if (core === undefined) return undefined;
  return { numbers: core.split('.').map(Number), isEarly: early !== undefined };
}
