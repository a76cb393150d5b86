import { expect, test } from 'vitest';
import { renderDockerfile } from '#src/render/dockerfile/dockerfile.ts';
import { buildMatrix, imageFindings, imageOf, joinBuilds } from '#src/render/image.ts';
import { aServiceInput, type Variation } from './dockerfile/a-service-input.ts';

const registry = {
  name: 'registry.example.com/team',
  pullSecret: undefined,
  platforms: ['linux/amd64'],
};
const digest = `sha256:${'ab'.repeat(32)}`;

function imageFor(variation: Variation) {
  const input = aServiceInput({ registry, ...variation });
  return imageOf(input, renderDockerfile(input));
}

test('names the image after the registry, the commit and the inputs of the build', () => {
  const image = imageFor({});

  expect(image.name).toBe('registry.example.com/team/api');
  expect(image.tag).toMatch(/^ts-1790000000-0123456-[0-9a-f]{12}$/);
  expect(image.reference).toBe(`${image.name}:${image.tag}`);
});

test('gives the same inputs the same tag', () => {
  expect(imageFor({})).toEqual(imageFor({}));
});

test.each<[string, Variation]>([
  ['the Dockerfile', { launch: { command: ['python', 'main.py'] } }],
  ['the directory of the project', { launch: { directory: 'services/api' } }],
  ['the platforms', { registry: { ...registry, platforms: ['linux/amd64', 'linux/arm64'] } }],
  ["a base image's digest", { digests: { 'python:3.11-slim': digest } }],
])('gives another tag when %s changes', (_, variation) => {
  expect(imageFor(variation).tag).not.toBe(imageFor({}).tag);
});

test("tells two of the author's own Dockerfiles apart", () => {
  const own = (dockerfile: string) =>
    imageFor({
      build: { language: 'image', dockerfile, context: '' },
      launch: { command: [] },
    });

  expect(own('a/Dockerfile').tag).not.toBe(own('b/Dockerfile').tag);
});

test('tags a local source by its content', () => {
  const tag = (hash: string) => imageFor({ pin: { kind: 'tree', hash } }).tag;

  expect(tag('aa')).toMatch(/^tree-[0-9a-f]{12}$/);
  expect(tag('aa')).not.toBe(tag('ab'));
});

test("takes the spec's name, and its digest behind the tag", () => {
  const image = imageFor({ spec: { image: { name: 'ghcr.io/octocat/hello', digest } } });

  expect(image).toMatchObject({ name: 'ghcr.io/octocat/hello', digest });
  expect(image.reference).toBe(`ghcr.io/octocat/hello:${image.tag}@${digest}`);
});

test('names an image that nobody else can serve when there is no registry, and says so', () => {
  const input = aServiceInput();

  expect(imageOf(input, []).name).toBe('localhost/api');
  expect(imageFindings(input)).toMatchObject([
    { code: 'image.registry-missing', severity: 'warning', file: 'repos.yaml', line: 1 },
  ]);
  expect(imageFindings(aServiceInput({ registry }))).toEqual([]);
  expect(imageFindings(aServiceInput({ spec: { image: { name: 'a.example/b' } } }))).toEqual([]);
});

test('lists what to build, each image once', () => {
  const platforms = ['linux/amd64', 'linux/arm64'];
  const input = aServiceInput({
    registry: { ...registry, platforms },
    launch: { directory: 'services/api' },
  });
  const files = renderDockerfile(input);
  const { tag } = imageOf(input, files);

  expect(
    buildMatrix([
      { input, files },
      { input, files },
    ]),
  ).toEqual([
    {
      name: 'api',
      context: {
        slug: 'gh:octocat/hello',
        url: 'https://github.com/octocat/hello.git',
        commit: '0123456789abcdef0123456789abcdef01234567',
        path: 'services/api',
      },
      commit: '0123456789abcdef0123456789abcdef01234567',
      dockerfile: {
        in: 'gitops',
        path: 'deploy/services/api/Dockerfile',
        ignore: 'deploy/services/api/Dockerfile.dockerignore',
      },
      image: 'registry.example.com/team/api',
      tags: [`registry.example.com/team/api:${tag}`],
      platforms: 'linux/amd64,linux/arm64',
      digestFile: 'api.digest',
    },
  ]);
});

test("builds a local directory where it lies, and an author's Dockerfile from the source", () => {
  const input = aServiceInput({
    registry,
    build: { language: 'image', dockerfile: 'docker/Dockerfile', context: '.' },
    launch: { command: [] },
    pin: { kind: 'tree', hash: 'aa' },
  });
  const slug = { kind: 'directory', text: './services/local', path: 'services/local' } as const;
  const local = { ...input, service: { ...input.service, slug } };

  expect(buildMatrix([{ input: local, files: [] }])).toMatchObject([
    {
      context: { slug: './services/local', path: 'services/local' },
      dockerfile: { in: 'source', path: 'docker/Dockerfile' },
    },
  ]);
});

test('no two images of a list hand their digest back in the same file', () => {
  const [entry] = buildMatrix([{ input: aServiceInput({ registry }), files: [] }]);
  if (entry === undefined) throw new Error('there is no entry');
  const tagged = (tag: string) => ({ ...entry, tags: [tag] });

  const joined = joinBuilds([tagged('b:1'), tagged('a:1'), tagged('b:1')]);

  expect(joined.map(({ tags, digestFile }) => [...tags, digestFile])).toEqual([
    ['a:1', 'api.digest'],
    ['b:1', 'api.2.digest'],
  ]);
});
