import fc from 'fast-check';
import type { Danger } from '#src/plan/danger/danger.ts';
import type { FieldChange } from '#src/plan/object/field-change.ts';
import type { ObjectRef } from '#src/plan/object/kube-object.ts';
import type { ObjectChange } from '#src/plan/object/object-change.ts';
import type { ObjectCause } from '#src/plan/object-cause.ts';
import type { Plan, SpecFileChange, WorkloadPlan } from '#src/plan/plan.ts';
import type { Restart } from '#src/plan/restart.ts';
import type { Finding } from '#src/problem.ts';

/** Texts that would do something if Markdown, HTML or a forge read them. */
const hostileTexts: readonly string[] = [
  '@octocat/team please',
  'fixes #12 and octo/repo#3, GH-7',
  '![x](https://evil.example/p.png)',
  '[here](https://evil.example)',
  '<img src=x onerror=alert(1)>',
  '</details></summary><script>1</script>',
  '<!-- karst:page v1 key=other -->',
  '-->',
  '```\n```` \n~~~',
  `${'`'.repeat(300)}`,
  '| a | b |\n|---|---|',
  '\u202eevil\u2066',
  'https://evil.example www.evil.example mail@evil.example',
  '# head\n\n> quote\n\n- item\n\n---',
  '&lt;b&gt; &#64;octocat',
  '\u0000\u001b[31m\r\n',
  '\\`$x$\\',
  'e\u0301\u{1f469}\u200d\u{1f4bb}'.repeat(60),
  ':octocat: *a* _b_ ~~c~~',
];

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const ref: fc.Arbitrary<ObjectRef> = fc.record({
  apiVersion: text,
  kind: text,
  namespace: text,
  name: text,
});
const value = fc.oneof(text, fc.integer(), fc.dictionary(text, text, { maxKeys: 3 }));
const field: fc.Arbitrary<FieldChange> = fc.oneof(
  fc.record({ path: text, keys: fc.constant([]), before: value, after: value }),
  fc.record({
    path: text,
    keys: fc.constant([]),
    diff: fc.array(text).map((lines) => lines.map((line) => `+${line}`).join('\n')),
  }),
  fc.record({
    path: text,
    keys: fc.constant([]),
    before: value,
    secret: fc.constant(true as const),
  }),
);
const cause: fc.Arbitrary<ObjectCause> = fc.oneof(
  fc.record({ kind: fc.constant('spec' as const), file: text, line: fc.nat(), pointer: text }),
  fc.record({ kind: fc.constant('image' as const), from: text, to: text }),
  fc.record({ kind: fc.constant('file-missing' as const), path: text }),
  fc.constant({
    kind: 'source' as const,
    from: 'a'.repeat(40),
    to: 'b'.repeat(40),
    compare: `https://github.com/octo/repo/compare/${'a'.repeat(40)}...${'b'.repeat(40)}`,
  }),
);
const object: fc.Arbitrary<ObjectChange> = fc.record({
  action: fc.constantFrom(
    'create' as const,
    'update' as const,
    'replace' as const,
    'delete' as const,
  ),
  object: ref,
  was: ref,
  path: text,
  fields: fc.array(field, { maxLength: 6 }),
  causes: fc.array(cause, { maxLength: 3 }),
});
const danger: fc.Arbitrary<Danger> = fc.record({
  code: fc.constant('danger.data-deleted' as const),
  severity: fc.constantFrom('high' as const, 'medium' as const),
  object: ref,
  field: text,
  message: text,
  hint: text,
});
const restart: fc.Arbitrary<Restart> = fc.record({
  object: ref,
  event: fc.constantFrom('restart' as const, 'run' as const),
  reasons: fc.constant(['image' as const]),
  fields: fc.array(text, { maxLength: 2 }),
  strategy: fc.constantFrom('RollingUpdate' as const, 'Recreate' as const),
  downtime: fc.boolean(),
});
const finding: fc.Arbitrary<Finding> = fc.record({
  code: fc.constant('slug.invalid' as const),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
  message: text,
  file: text,
  hint: text,
  expected: text,
});

const certificates: fc.Arbitrary<NonNullable<WorkloadPlan['certificates']>> = fc.array(
  fc.record({
    secret: text,
    spiffeId: text,
    dnsNames: fc.array(text, { maxLength: 2 }),
    issuer: text,
    path: text,
    seal: text,
    due: fc.constantFrom(undefined, 'new' as const),
    daysLeft: fc.option(fc.integer({ min: -9, max: 90 }), { nil: undefined }),
    notAfter: fc.constant(undefined),
  }),
  { maxLength: 2 },
);
const callers = fc.record({
  admitted: fc.array(text, { maxLength: 2 }),
  dismissed: fc.array(text, { maxLength: 2 }),
});

const workload: fc.Arbitrary<WorkloadPlan> = fc.record({
  workload: fc.record({
    kind: fc.constant('Service' as const),
    name: text,
    owner: text,
    environment: text,
  }),
  action: fc.constantFrom(
    'create' as const,
    'update' as const,
    'delete' as const,
    'held' as const,
    'keep' as const,
  ),
  causes: fc.array(fc.record({ kind: fc.constant('file-missing' as const), path: text }), {
    maxLength: 2,
  }),
  source: fc.record({ slug: text, pin: text, path: text }),
  evidence: fc.array(fc.record({ path: text, why: text }), { maxLength: 2 }),
  uses: fc.array(text, { maxLength: 3 }),
  certificates,
  callers,
  files: fc.array(
    fc.record({
      path: text,
      state: fc.constantFrom('update' as const, 'edited' as const),
      diff: text,
    }),
    { maxLength: 3 },
  ),
  findings: fc.array(finding, { maxLength: 2 }),
  forecast: fc.record({
    objects: fc.array(object, { maxLength: 4 }),
    dangers: fc.array(danger, { maxLength: 2 }),
    restarts: fc.array(restart, { maxLength: 2 }),
  }),
  steps: fc.constant([]),
});

/** Plans in which every text may be hostile. */
const edit: fc.Arbitrary<SpecFileChange> = fc.record({
  path: text,
  state: fc.constantFrom('create' as const, 'update' as const, 'delete' as const),
  diff: fc.array(text).map((lines) => lines.map((line) => `+${line}`).join('\n')),
});

const plainPlan: fc.Arbitrary<Plan> = fc.record({
  id: fc.constant('0123456789abcdef'.repeat(4)),
  workloads: fc.array(workload, { maxLength: 8 }),
  findings: fc.array(finding, { maxLength: 2 }),
  images: fc.constant([]),
  dangers: fc.array(danger, { maxLength: 1 }),
});

export const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  plainPlan,
  fc
    .tuple(plainPlan, fc.array(edit, { maxLength: 3 }))
    .map(([plan, edits]) => ({ ...plan, edits })),
  fc
    .tuple(plainPlan, fc.record({ version: text, left: fc.nat() }))
    .map(([plan, upgrade]) => ({ ...plan, upgrade })),
);

export const anyText = text;
