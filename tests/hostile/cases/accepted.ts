import { createServer } from 'node:http';
import { ask, type HttpRequest } from '#src/io/http.ts';
import type { Resolve } from '#src/io/network-address.ts';
import type { ProblemCode } from '#src/problem-code.ts';
import { renderService } from '#src/render/service.ts';
import { renderTemplate } from '#src/render/template.ts';
import { readArchive } from '#src/source/archive.ts';
import { archiveLimits } from '#src/source/archive-limit.ts';
import { builtInHosts } from '#src/source/host.ts';
import { parseRef } from '#src/source/ref.ts';
import { resolveRef } from '#src/source/resolve-ref.ts';
import { parseSlug } from '#src/source/slug.ts';
import { search } from '#tests/detect/search.ts';
import { aMaximalInput } from '#tests/render/kubernetes/a-maximal-input.ts';
import { specsOf } from '#tests/spec/specs-of.ts';
import { close, listen } from '#tests/support/forge-server.ts';
import { commitHeader, inPieces, type RawEntry, rawArchive } from '#tests/support/tar.ts';
import { type AcceptedCase, archiveRoot, inArchive, type RefusedCase } from '../case.ts';

type Run = AcceptedCase['run'];

const accepted = (id: string, title: string, run: Run): AcceptedCase => ({
  kind: 'accepted',
  id,
  title,
  run,
});
const refused = (id: string, code: ProblemCode, title: string, run: Run): RefusedCase => ({
  kind: 'refused',
  id,
  title,
  code,
  run,
});

/** `INERT` when two values are the same. */
const same = (found: unknown, meant: unknown): string => {
  const [ours, theirs] = [JSON.stringify(found), JSON.stringify(meant)];
  return ours === theirs ? 'INERT' : `${ours} instead of ${theirs}`;
};

const commit = '0123456789abcdef0123456789abcdef01234567';
const one = 'a'.repeat(40);
const read = (...entries: RawEntry[]) =>
  readArchive(inPieces(rawArchive(entries)), { limits: archiveLimits, commit, compressed: true });
const resolve = (ref: string, names: readonly string[]) =>
  resolveRef(parseRef(ref), { refs: new Map(names.map((name) => [name, one])) }, 'gh:o/r').kind;

const both: Resolve = async () => [
  { address: '93.184.216.34', family: 4 },
  { address: '10.0.0.5', family: 4 },
];
const loopback: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
const request = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  url,
  redirectHosts: [],
  allowPrivate: true,
  limits: { totalMs: 5_000, idleMs: 2_000 },
  resolve: loopback,
  ...more,
});

/** Follows a redirect of a server on loopback. Gives what the second host was sent, where it was asked at all. */
async function redirected(to: (own: string) => string): Promise<string> {
  const server = createServer((_, answer) => answer.writeHead(302, { location: to(host) }).end());
  const host = await listen(server);
  try {
    const answer = await ask(request(`http://${host}/`, { authorization: 'Bearer secret' }));
    return `followed: ${answer.status}`;
  } finally {
    await close(server);
  }
}

/** The header that the second host of a redirect that is allowed sees. */
async function tokenAbroad(): Promise<string> {
  const seen: (string | undefined)[] = [];
  const second = createServer((asked, answer) => {
    seen.push(asked.headers.authorization);
    answer.end();
  });
  const abroad = await listen(second);
  const first = createServer((_, answer) =>
    answer.writeHead(302, { location: `http://${abroad}/` }).end(),
  );
  const host = await listen(first);
  try {
    const allowed = { authorization: 'Bearer secret', redirectHosts: [abroad] };
    const answer = await ask(request(`http://${host}/`, allowed));
    answer.close();
    return same(seen, [null]);
  } finally {
    await Promise.all([close(first), close(second)]);
  }
}

/** What is accepted as it stands, and what is refused outside of specs, archives and trees. */
export const acceptedCases: readonly (AcceptedCase | RefusedCase)[] = [
  accepted('SL-02', 'a repository called -rf', () =>
    same(parseSlug('gh:a/-rf', builtInHosts), {
      kind: 'repository',
      text: 'gh:a/-rf',
      scheme: 'gh',
      owner: 'a',
      repository: '-rf',
    }),
  ),
  accepted('SL-04', 'a-b/c beside a/b-c', () => {
    const names = specsOf({ repos: '- gh:a-b/c\n- gh:a/b-c\n' }).services.map(({ name }) => name);
    const alone = specsOf({ repos: '- gh:a/b-c\n- gh:a-b/c\n' }).services.map(({ name }) => name);
    return new Set(names).size === 2 ? same(names.toSorted(), alone.toSorted()) : names.join();
  }),
  accepted('SL-06', 'nested groups of GitLab', () =>
    same(Reflect.get(parseSlug('gl:group/sub/sub2/repo', builtInHosts), 'owner'), 'group/sub/sub2'),
  ),
  refused('SL-08', 'source.private-address', 'a name with a private address', async () => {
    const answer = ask(request('https://git.example.com/', { resolve: both, allowPrivate: false }));
    return `answered ${(await answer).status}`;
  }),
  refused('SL-08', 'source.private-address', 'a private address by number', async () => {
    const answer = ask(request('https://2130706433/', { allowPrivate: false }));
    return `answered ${(await answer).status}`;
  }),
  ...(
    [
      ['to plain http abroad', () => 'http://example.com/'],
      ['to a file', () => 'file:///etc/passwd'],
      ['to another host', () => 'https://evil.example/'],
      ['with a password', (own: string) => `http://user:pw@${own}/`],
      ['for ever', (own: string) => `http://${own}/again`],
      ['to nowhere', () => ''],
    ] as const
  ).map(([title, to]) =>
    refused('SL-10', 'source.redirect', `a redirect ${title}`, () => redirected(to)),
  ),
  accepted('SL-10', 'no token reaches a second host', tokenAbroad),
  ...['abc1234', one.slice(1), `${one}a`].map((text) =>
    accepted('RF-04', `${text.length} hexadecimal digits are a name`, () =>
      same(parseRef(text), { kind: 'short', name: text }),
    ),
  ),
  refused('RF-07', 'ref.ambiguous', 'a branch and a tag of one name', () =>
    resolve('main', ['refs/heads/main', 'refs/tags/main']),
  ),
  refused('RF-07', 'ref.ambiguous', 'a branch that is named like a commit', () =>
    resolve(one, [`refs/heads/${one}`]),
  ),
  accepted('RF-07', 'the full name of a branch', () =>
    same(resolve('refs/heads/main', ['refs/heads/main', 'refs/tags/main']), 'resolved'),
  ),
  accepted('AR-02', 'a link inside is listed and not followed', async () => {
    const { paths, links } = await read(
      archiveRoot,
      inArchive('a'),
      inArchive('b', { content: '', type: '2', target: 'a' }),
    );
    return same({ paths, links }, { paths: ['a'], links: ['b'] });
  }),
  accepted('AR-07', 'a mode is the owner’s right to run and nothing else', async () => {
    const found = await read(
      archiveRoot,
      inArchive('set', { mode: 0o4777 }),
      inArchive('other', { mode: 0o4671 }),
    );
    return same([found.executable('set'), found.executable('other')], [true, false]);
  }),
  accepted('AR-08', 'the header that every archive of Git begins with', async () =>
    same((await read(commitHeader(commit), archiveRoot, inArchive('a'))).paths, ['a']),
  ),
  accepted('AR-12', 'A and a are two files', async () =>
    same((await read(archiveRoot, inArchive('A'), inArchive('a'))).paths, ['A', 'a']),
  ),
  accepted('RC-02', 'a byte order mark, and a key that is no prototype', async () => {
    const { launch } = await search({
      'package.json': '\ufeff{"__proto__":{"polluted":1},"scripts":{"start":"node a.js"}}',
      'a.js': 'require("http").createServer().listen(3000)\n',
    });
    return same(
      [launch?.command, Reflect.get({}, 'polluted') ?? 'clean'],
      [['node', 'a.js'], 'clean'],
    );
  }),
  accepted('RC-07', 'the same start whatever the order of the files', async () => {
    const files = {
      'main.py': 'import app\n',
      'app.py': 'from fastapi import FastAPI\napi = FastAPI()\n',
      'b/__main__.py': '',
      'requirements.txt': 'fastapi\n',
    };
    const turned = Object.fromEntries(Object.entries(files).reverse());
    return same(await search(files), await search(turned));
  }),
  accepted('TV-11', 'a template without its values names itself', () => {
    try {
      return `rendered ${renderTemplate('kubernetes/service.yaml', {}).length} characters`;
    } catch (error) {
      return String(error).includes('kubernetes/service.yaml') ? 'INERT' : String(error);
    }
  }),
  accepted('KO-07', 'the same input twice gives the same bytes', () =>
    same(renderService(aMaximalInput()).files, renderService(aMaximalInput()).files),
  ),
];
