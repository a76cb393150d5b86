import { readdirSync, readFileSync } from 'node:fs';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/** Rooms in the order of the pipeline: each may import itself and what stands left of it. */
const core = [
  'source',
  'spec',
  'detect',
  'render',
  'policy',
  'plan',
  'command',
  'report',
  'health',
];
const doors = ['action', 'cli'];
const coreRooms = `^src/(${core.join('|')})/`;
const world =
  '^(node:)?(fs|net|http|https|http2|child_process|process|os|dns|tls|worker_threads)(/|$)';
const purePackages = [
  'yaml',
  'js-yaml',
  'handlebars',
  'smol-toml',
  'dockerfile-ast',
  'web-tree-sitter',
  '@renovatebot/pep440',
];

const leftward: IForbiddenRuleType[] = core.map((room, index) => ({
  name: `${room}-looks-left`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${core.slice(index + 1).join('|') || 'none'})/` },
}));

const forbidden: IForbiddenRuleType[] = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'ring-0-stands-alone',
    severity: 'error',
    from: { path: '^src/problem' },
    to: { path: '^src/', pathNot: '^src/(problem|generated/)' },
  },
  ...leftward,
  {
    name: 'core-is-pure',
    severity: 'error',
    from: { path: coreRooms },
    to: { path: `${world}|^src/(io|flows|${doors.join('|')})/|^src/ports|^bot/`, reachable: true },
  },
  {
    name: 'core-packages',
    severity: 'error',
    from: { path: coreRooms },
    to: { path: 'node_modules/', pathNot: `node_modules/(${purePackages.join('|')})/` },
  },
  {
    name: 'flows-see-ports-only',
    severity: 'error',
    from: { path: '^src/(flows/|ports)' },
    to: { path: `^src/(io|${doors.join('|')})/|^bot/|${world}`, reachable: true },
  },
  {
    name: 'nobody-imports-a-door',
    severity: 'error',
    from: { pathNot: `^(src/(${doors.join('|')})|bot|tests)/` },
    to: { path: `^src/(${doors.join('|')})/|^bot/` },
  },
  {
    name: 'doors-stand-apart',
    severity: 'error',
    from: { path: `^src/(${doors.join('|')})/` },
    to: { path: `^src/(${doors.join('|')})/`, pathNot: '^src/$1/' },
  },
  {
    name: 'actions-toolkit-in-action-only',
    severity: 'error',
    from: { pathNot: '^src/action/' },
    to: { path: 'node_modules/@actions/' },
  },
  {
    name: 'nothing-imports-tests',
    severity: 'error',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },
];

const sources = sourceFiles('src');
const result = await cruised();

test('every source module is seen', () => {
  const seen = result.modules
    .map((module) => module.source)
    .filter((path) => path.startsWith('src/'));

  expect(sources.length).toBeGreaterThan(60);
  expect(sources.filter((path) => !seen.includes(path))).toEqual([]);
});

test('rooms import leftward, the core never reaches the world, doors stand apart', () => {
  const broken = result.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
  );

  expect(broken).toEqual([]);
});

test('a planted import of the disk from the core is noticed', async () => {
  const planted = await cruised(['tests/fixtures/architecture'], {
    name: 'planted',
    severity: 'error',
    from: { path: 'fixtures/architecture/core' },
    to: { path: world, reachable: true },
  });

  expect(planted.summary.violations.map(({ rule }) => rule.name)).toContain('planted');
});

test('the core asks no clock, no dice and no environment', () => {
  const impure = /\b(Date\.now|new Date\(\)|Math\.random|randomUUID|process\.|console\.|fetch\()/;
  const found = sources
    .filter((path) => new RegExp(coreRooms).test(path))
    .filter((path) => impure.test(withoutComments(path)));

  expect(found).toEqual([]);
});

test('no module mocks, no untyped values, no barrels', () => {
  const soft = [
    /\bvi\.mock\(/,
    /:\s*any\b/,
    /\bas any\b/,
    /@ts-(ignore|expect-error|nocheck)/,
    /^export \* from/m,
  ];
  const files = [...sources, ...sourceFiles('tests')].filter(
    (path) => path !== 'tests/architecture.test.ts',
  );

  expect(
    files.filter((path) => soft.some((pattern) => pattern.test(withoutComments(path)))),
  ).toEqual([]);
});

test('names say what is inside', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|lib|shared|manager|types|constants)(\.ts|\/)/;

  expect(sources.filter((path) => vague.test(path))).toEqual([]);
});

async function cruised(
  paths: string[] = ['src'],
  ...extra: IForbiddenRuleType[]
): Promise<ICruiseResult> {
  const { output } = await cruise(
    paths,
    {
      validate: true,
      ruleSet: { forbidden: extra.length > 0 ? extra : forbidden },
      doNotFollow: { path: 'node_modules' },
      parser: 'swc',
      tsPreCompilationDeps: true,
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
    },
    undefined,
  );
  return output as ICruiseResult;
}

function sourceFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .filter((path) => !path.startsWith('generated/') && !path.includes('fixtures/'))
    .map((path) => `${directory}/${path}`)
    .sort();
}

function withoutComments(path: string): string {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}
