import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '#src/problem.ts';
import { hostsFrom } from '#src/source/host.ts';
import { parseSlug, repositoryIdentity, slugIdentity } from '#src/source/slug.ts';
import { propertyRuns } from '#tests/fuzz/property-runs.ts';
import { codeOf } from '#tests/support/problem.ts';

const hosts = hostsFrom({ forge: { kind: 'gitea', url: 'https://git.example.com' } });
const deep = Array.from({ length: 20 }, (_, index) => `g${index}`).join('/');

test.each([
  ['gh:octocat/hello', 'octocat', 'hello', undefined],
  ['gh:octocat/hello#main', 'octocat', 'hello', 'main'],
  ['gh:octocat/Hello-World_1.0#feature/x', 'octocat', 'Hello-World_1.0', 'feature/x'],
  ['gh:corp_user/.github', 'corp_user', '.github', undefined],
  ['gh:a/b#@scope/pkg@1.2.3', 'a', 'b', '@scope/pkg@1.2.3'],
  ['gh:a/b#refs/heads/main', 'a', 'b', 'refs/heads/main'],
  [`gh:a/b#${'a'.repeat(40)}`, 'a', 'b', 'a'.repeat(40)],
  ['gh:a/b#abc1234', 'a', 'b', 'abc1234'],
  ['SL-02 gh:a/-rf', 'a', '-rf', undefined],
  ['SL-06 gl:group/sub/sub2/repo', 'group/sub/sub2', 'repo', undefined],
  [`gl:${deep}/repo`, deep, 'repo', undefined],
  ['gl:john.doe/site', 'john.doe', 'site', undefined],
  ['bb:team/api#v1+build', 'team', 'api', 'v1+build'],
  ['forge:me/my.project', 'me', 'my.project', undefined],
])('accepts %s', (title, owner, repository, ref) => {
  const text = title.replace(/^SL-\d+ /, '');

  const slug = parseSlug(text, hosts);

  expect(slug).toStrictEqual({
    kind: 'repository',
    text,
    scheme: text.split(':')[0],
    owner,
    repository,
    ...(ref === undefined ? {} : { ref }),
  });
  expect(Object.isFrozen(slug)).toBe(true);
});

test('takes the scheme in any case and the rest as it stands', () => {
  expect(parseSlug('GH:Octo/Hello#Main', hosts)).toMatchObject({
    text: 'gh:Octo/Hello#Main',
    scheme: 'gh',
    owner: 'Octo',
  });
});

test.each([
  ['SL-01', 'gh:../../etc'],
  ['SL-01', 'gh:a/..'],
  ['SL-01', 'gh:a/.'],
  ['SL-02', 'gh:-oProxyCommand=x/y'],
  ['SL-02', 'gh:-o/y'],
  ['SL-03', 'gh:a/b%2F..%2Fc'],
  ['SL-03', 'gh:a/b?x=1'],
  ['SL-03', 'gh:a/b;id'],
  ['SL-03', 'gh:a/$(id)'],
  ['SL-03', 'gh:a/b\n- gh:c/d'],
  ['SL-03', 'gh:a/b\n'],
  ['SL-05', ' gh:a/b'],
  ['SL-05', 'gh:a/b '],
  ['SL-05', 'gh: a/b'],
  ['SL-05', 'ｇh:a/b'],
  ['SL-05', 'gh:оwner/b'],
  ['SL-05', 'gh:ow\u200bner/b'],
  ['SL-06', 'gh:group/sub/repo'],
  ['SL-06', 'bb:group/sub/repo'],
  ['SL-06', 'forge:group/sub/repo'],
  ['SL-06', `gl:${deep}/g20/repo`],
  ['SL-07', 'gl:evil.com/x/y'],
  ['SL-07', 'https://github.com@evil.com/a/b'],
  ['SL-07', 'gh:github.com:443@evil/a/b'],
  ['SL-07', 'gl+https://169.254.169.254/a/b'],
  ['SL-07', '[::ffff:169.254.169.254]'],
  ['SL-07', 'gh:[::ffff:169.254.169.254]/b'],
  ['SL-07', '0x7f.1'],
  ['SL-07', '2130706433'],
  ['SL-07', 'localhost'],
  ['SL-07', 'metadata.google.internal'],
  ['SL-07', 'gl:evil.com./x/y'],
  ['suffix', 'gh:a/b.git'],
  ['suffix', 'gh:a/b.GIT'],
  ['suffix', 'gh:a/b.wiki'],
  ['suffix', 'gl:a.git/b'],
  ['length', `gh:${'a'.repeat(40)}/b`],
  ['length', `gh:a/${'b'.repeat(101)}`],
  ['length', `gh:a/${'b'.repeat(600)}`],
  ['form', ''],
  ['form', 'gh:'],
  ['form', 'gh:/b'],
  ['form', 'gh:a/'],
  ['form', 'gh:a'],
  ['form', 'gh://'],
  ['form', 'octocat/hello'],
  ['form', 'https://github.com/o/r'],
  ['form', '/etc'],
])('refuses %s %j', (_, text) => {
  expect(codeOf(() => parseSlug(text, hosts))).toBe('slug.invalid');
});

test.each(['', '#x', 'a#b', '--upload-pack=x', 'a..b', 'v1\r', 'a b', 'x\n- gh:c/d'])(
  'refuses the ref %j of a slug',
  (ref) => {
    expect(codeOf(() => parseSlug(`gh:o/r#${ref}`, hosts))).toBe('ref.invalid');
  },
);

test.each(['xyz:o/r', 'gh1:o/r', 'gitlab:o/r'])(
  'names the known schemes when %s is none',
  (text) => {
    expect(codeOf(() => parseSlug(text, hosts))).toBe('slug.unknown-scheme');
  },
);

test.each([
  ['https://github.com/octocat/hello.git', 'Write gh:octocat/hello.'],
  ['https://www.github.com/octocat/hello/', 'Write gh:octocat/hello.'],
  ['https://github.com/octocat/hello/tree/feature/x', 'Write gh:octocat/hello#feature/x.'],
  ['https://gitlab.com/group/sub/api/-/tree/main', 'Write gl:group/sub/api#main.'],
  ['https://bitbucket.org/team/api/src/main/', 'Write bb:team/api#main.'],
  ['git@github.com:octocat/hello.git', 'Write gh:octocat/hello.'],
  ['ssh://git@gitlab.com/group/api.git', 'Write gl:group/api.'],
  ['octocat/hello', 'Write gh:octocat/hello.'],
  ['octocat/hello#main', 'Write gh:octocat/hello#main.'],
  ['github:octocat/hello', 'Name the host under "hosts" in karst.yaml, or write "gh:".'],
  ['gh:octocat/hello.git', 'Leave ".git" off.'],
  ['gh:оctocat/hello', 'Type the name again: it holds U+043E, which is no letter of ASCII.'],
])('tells what was probably meant by %s', (text, next) => {
  expect(nextOf(() => parseSlug(text, hosts))).toBe(next);
});

test('offers nothing for an address that only looks like one of a forge', () => {
  const next = nextOf(() => parseSlug('https://github.com@evil.com/a/b', hosts));

  expect(next).toMatch(/^Write scheme:owner/);
});

test.each([
  ['./services/local', 'services/local'],
  ['./', ''],
  ['.', ''],
  ['./a/../b/', 'b'],
  ['./a//b/./c', 'a/b/c'],
  ['./-rf', '-rf'],
  ['./größe', 'größe'],
])('normalises the directory %s', (text, path) => {
  expect(parseSlug(text, hosts)).toStrictEqual({ kind: 'directory', text: `./${path}`, path });
});

test.each([
  ['./..', 'slug.outside'],
  ['../x', 'slug.outside'],
  ['./a/../../x', 'slug.outside'],
  ['./a\n', 'slug.invalid'],
  ['./a\u202eb', 'slug.invalid'],
  ['./a\0b', 'slug.invalid'],
  ['./a\\..\\b', 'slug.invalid'],
  ['./a#main', 'slug.invalid'],
  ['./.git/hooks', 'slug.invalid'],
  ['./a /b', 'slug.invalid'],
  ['.hidden', 'slug.invalid'],
  ['...', 'slug.invalid'],
])('refuses the directory %j', (text, code) => {
  expect(codeOf(() => parseSlug(text, hosts))).toBe(code);
});

test('SL-04: names that differ only in case are one source', () => {
  const identity = (text: string) => slugIdentity(parseSlug(text, hosts));

  expect(identity('gh:A/B#Main')).toBe(identity('gh:a/b#Main'));
  expect(identity('gh:a/b#main')).not.toBe(identity('gh:a/b#Main'));
  expect(identity('gh:a-b/c')).not.toBe(identity('gh:a/b-c'));
  expect(identity('./a')).toBe(identity('./x/../a'));
  const slug = parseSlug('gh:A/B#Main', hosts);
  expect(slug.kind === 'repository' && repositoryIdentity(slug)).toBe('gh:a/b');
});

test('shows hostile text so that no terminal obeys it', () => {
  const long = `gh:\u001b[31m\u202e"${'x'.repeat(300)}`;

  try {
    parseSlug(long, hosts);
  } catch (error) {
    const { message } = error as Problem;
    expect(message).toContain('\\u001b[31m\\u202e\\"');
    expect(message.length).toBeLessThan(200);
  }
});

test('whatever is given, only a Problem is raised and a slug holds no surprise', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('gh:', 'gl:', 'a/b', '#', '..', '/', './', '@{', '\n', '.git', 'refs/heads/'),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

  fc.assert(
    fc.property(text, (given) => {
      try {
        const slug = parseSlug(given, hosts);
        const again = parseSlug(slug.text, hosts);
        return JSON.stringify(slug) === JSON.stringify(again) && !/\p{Cc}/u.test(slug.text);
      } catch (error) {
        return error instanceof Problem;
      }
    }),
    propertyRuns(2_000),
  );
});

function nextOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return error.detail.next;
    throw error;
  }
  return undefined;
}
