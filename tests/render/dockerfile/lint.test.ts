import { DockerfileParser } from 'dockerfile-ast';
import { expect, test } from 'vitest';
import { renderDockerfile } from '#src/render/dockerfile/dockerfile.ts';
import { aServiceInput } from './a-service-input.ts';
import { samples } from './sample.ts';

test.each(Object.keys(samples))('%s keeps the rules of a good image', (name) => {
  const content = renderDockerfile(aServiceInput(samples[name]))[0]?.content ?? '';

  expect(faultsOf(content)).toEqual([]);
});

test('the rules see what breaks them', () => {
  const broken = [
    'FROM python',
    'WORKDIR app',
    'ADD . .',
    'RUN pip install flask | cat',
    'RUN apt-get update && apt-get install git',
    'COPY --from=other /a /a',
    'USER root',
    'CMD python main.py',
  ].join('\n');

  expect(faultsOf(broken)).toEqual([
    'no syntax directive first',
    'python has no tag',
    'WORKDIR app is not absolute',
    'ADD is used',
    'a pipe hides a failure',
    'pip without a cache mount',
    'apt leaves recommends or lists behind',
    'COPY from an unknown stage',
    'the last user is not numeric and unprivileged',
    'no single exec-form CMD',
    'line ends',
  ]);
});

/** What the linter's rules say, checked by ourselves: the linter is a program that is not always there. */
function faultsOf(content: string): string[] {
  const lines = content.split('\n');
  const all = DockerfileParser.parse(content).getInstructions();
  const of = (keyword: string) =>
    all
      .filter((instruction) => instruction.getKeyword() === keyword)
      .map((instruction) => {
        const { start, end } = instruction.getRange();
        return lines
          .slice(start.line, end.line + 1)
          .join('\n')
          .slice(keyword.length + 1);
      });
  const commands = of('CMD');

  return [
    ...(content.startsWith('# syntax=docker/dockerfile:1\n') ? [] : ['no syntax directive first']),
    ...of('FROM').flatMap(faultOfImage),
    ...of('WORKDIR').flatMap((path) =>
      path.startsWith('/') ? [] : [`WORKDIR ${path} is not absolute`],
    ),
    ...(of('ADD').length === 0 ? [] : ['ADD is used']),
    ...of('RUN').flatMap(faultsOfRun),
    ...of('COPY').flatMap((text) =>
      /--from=(?!build\b)/.test(text) ? ['COPY from an unknown stage'] : [],
    ),
    ...(/^[1-9]\d{3,}:[1-9]\d{3,}$/.test(of('USER').at(-1) ?? '')
      ? []
      : ['the last user is not numeric and unprivileged']),
    ...(commands.length === 1 && commands[0]?.startsWith('["') ? [] : ['no single exec-form CMD']),
    ...(content.includes('<<') ? ['a here-document, which older builders do not read'] : []),
    ...(content.endsWith('\n') && !content.includes('\r') ? [] : ['line ends']),
  ];
}

function faultOfImage(text: string): string[] {
  const [image = ''] = text.split(' ');
  if (/:latest(@|$)/.test(image)) return [`${image} moves`];
  return /:[^/]+$/.test(image) ? [] : [`${image} has no tag`];
}

function faultsOfRun(text: string): string[] {
  const bare = text.replace(/'[^']*'/g, '').replace(/\|\|/g, '');
  const faults = [];
  if (bare.includes('|')) faults.push('a pipe hides a failure');
  if (/\bpip install\b/.test(bare) && !/target=\/root\/\.cache\/(pip|uv)/.test(text)) {
    faults.push('pip without a cache mount');
  }
  const careful =
    /--no-install-recommends/.test(text) && /rm -rf \/var\/lib\/apt\/lists/.test(text);
  if (/apt-get install/.test(bare) && !careful)
    faults.push('apt leaves recommends or lists behind');
  if (/\buseradd\b(?! -l )/.test(bare)) faults.push('useradd without -l writes a huge log');
  return faults;
}
