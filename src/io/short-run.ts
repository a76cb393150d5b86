/** Calls of a function before V8 optimises it, five times what V8 is set to. */
const calls = {
  'invocation-count-for-maglev': 2_000,
  'invocation-count-for-maglev-osr': 500,
  'invocation-count-for-osr': 2_500,
  'invocation-count-for-turbofan': 15_000,
} as const;

/** Flags are nobody's promise: they are set in the V8 that they were measured in, which is that of Node 24. */
const measured = '13.6.';

/**
 * Tells V8 to optimise later: a run over a few services is over before most of what it would optimise is called again, and
 * a run over hundreds does not notice.
 */
export function expectShortRun(): void {
  if (!process.versions.v8.startsWith(measured)) return;
  // Loaded here: it brings readers of heaps along.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const [flag, count] of Object.entries(calls)) setFlagsFromString(`--${flag}=${count}`);
}
