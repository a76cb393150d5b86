import type { ProblemCode } from '#src/problem-code.ts';
import type { EntryCase, HostCase, HostileCase, SlugCase } from '../case.ts';

const slug = (id: string, text: string, code: ProblemCode = 'slug.invalid'): SlugCase => ({
  kind: 'slug',
  id,
  slug: text,
  code,
});
const host = (url: string, code: ProblemCode = 'host.invalid'): HostCase => ({
  kind: 'host',
  id: 'SL-07',
  url,
  code,
});
const entries = (id: string, code: ProblemCode, ...lines: string[]): EntryCase => ({
  kind: 'entry',
  id,
  lines,
  code,
});
const groups = (count: number) => Array.from({ length: count }, (_, at) => `g${at}`).join('/');

/** Slugs and hosts that are refused: SL-01 to SL-07 and SL-11. */
export const slugCases: readonly HostileCase[] = [
  ...['gh:../../etc', 'gh:a/..', 'gh:a/.'].map((text) => slug('SL-01', text)),
  slug('SL-01', './../etc', 'slug.outside'),
  slug('SL-01', './a/../../etc', 'slug.outside'),
  slug('SL-01', './.git/hooks'),
  slug('SL-02', 'gh:-oProxyCommand=x/y'),
  slug('SL-02', 'gh:-o/y'),
  ...[
    'gh:a/b%2F..%2Fc',
    'gh:a/b?x=1',
    'gh:a/b;id',
    'gh:a/$(id)',
    'gh:a/b\n- gh:c/d',
    'gh:a/b\r',
    'gh:a/`id`',
    'gh:a/b\u0000',
  ].map((text) => slug('SL-03', text)),
  entries('SL-04', 'spec.duplicate', '"gh:Twin/A"', '"gh:twin/a"'),
  entries('SL-04', 'spec.duplicate', '"gh:twin/b#v1"', '"gh:twin/b#v2"'),
  entries(
    'SL-04',
    'spec.duplicate',
    '{slug: "gh:twin/c", path: x}',
    '{slug: "gh:twin/c", path: x, name: other}',
  ),
  ...[
    ' gh:a/b',
    'gh:a/b ',
    'gh: a/b',
    'ｇh:a/b',
    'gh:оwner/b',
    'gh:ow\u200bner/b',
    'gh:a/b\u202e',
  ].map((text) => slug('SL-05', text)),
  slug('SL-06', 'gh:group/sub/sub2/repo'),
  slug('SL-06', 'bb:group/sub/repo'),
  slug('SL-06', `gl:${groups(21)}/repo`),
  ...[
    'gl:evil.com/x/y',
    'https://github.com@evil.com/a/b',
    'gh:github.com:443@evil/a/b',
    'gl+https://169.254.169.254/a/b',
    '[::ffff:169.254.169.254]',
    'gh:[::ffff:169.254.169.254]/b',
    '0x7f.1',
    '2130706433',
    'localhost',
    'metadata.google.internal',
    'gl:evil.com./x/y',
    'file:///etc/passwd',
  ].map((text) => slug('SL-07', text)),
  slug('SL-07', 'xyz:a/b', 'slug.unknown-scheme'),
  slug('SL-07', 'ext::sh -c id', 'slug.unknown-scheme'),
  ...['http://git.example.com', 'https://git.example.com.'].map((url) => host(url)),
  ...[
    'file:///etc',
    'git.example.com',
    'ftp://git.example.com',
    'https://user:pw@git.example.com',
    'https://git.example.com/?x=1',
    'https://git.example.com/#x',
    '',
  ].map((url) => host(url, 'spec.value')),
  ...['kustomization', 'default', 'kube-system', 'flux-system', 'con', 'nul'].map((name) =>
    entries('SL-11', 'spec.name', `{slug: "gh:reserved/n-${name}", name: ${name}}`),
  ),
  ...['kube-system', 'flux-system', 'default/../x'].map((owner) =>
    entries(
      'SL-11',
      owner.includes('/') ? 'spec.value' : 'spec.owner',
      `{slug: "gh:reserved/o-${owner.slice(0, 4)}", owner: ${owner}}`,
    ),
  ),
];
