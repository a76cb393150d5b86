import type { Argument } from '../launch.ts';
import { hostAndPort, type NodeProject, type NodeStart, type NoStart } from './start.ts';

/** The start of a framework's own program in a script (`next start`), or undefined when it is none we know. */
export function frameworkProgram(
  project: NodeProject,
  words: readonly string[],
): NodeStart | NoStart | undefined {
  const [program = '', verb = '', ...rest] = words;
  switch (program) {
    case 'next':
      return verb === 'start' ? nextStart(project) : undefined;
    case 'nuxt':
    case 'nuxi':
      return ['start', 'preview'].includes(verb)
        ? serverFile('.output/server/index.mjs', words)
        : undefined;
    case 'remix-serve':
    case 'react-router-serve':
      return withProgram([`./node_modules/.bin/${program}`, ...words.slice(1)], hostAndPort, 3000);
    case 'fastify':
      return verb === 'start' ? fastify(rest) : undefined;
    case 'serve':
    case 'http-server':
    case 'sirv':
      return pages(words);
    default:
      return undefined;
  }
}

/** `next start`, or the standalone server where the configuration asks for one, or pages where it exports. */
export function nextStart(project: NodeProject): NodeStart {
  const config = ['next.config.js', 'next.config.mjs', 'next.config.ts', 'next.config.cjs']
    .map((file) => project.view.text(file))
    .find((text) => text !== undefined);
  const output = /\boutput\s*:\s*["'](standalone|export)["']/.exec(config ?? '')?.[1];
  if (output === 'export') return pagesStart('out', false, "next.config output: 'export'");
  if (output === 'standalone') {
    const found = serverFile('.next/standalone/server.js', ['next.config', "output: 'standalone'"]);
    const environment = { HOSTNAME: { bind: '{address}' }, PORT: { bind: '{port}' } };
    // The image holds the standalone directory's content at its root.
    return { ...found, command: ['node', 'server.js'], environment, standalone: true };
  }
  const command = [
    './node_modules/.bin/next',
    'start',
    '--hostname',
    { bind: '{address}' },
    '--port',
    { bind: '{port}' },
  ];
  return withProgram(command, {}, 3000);
}

/** A server file that the framework's build makes; it reads HOST and PORT. */
export function serverFile(path: string, why: readonly string[]): NodeStart {
  return {
    ...withProgram(['node', path], hostAndPort, 3000),
    entrypoint: `file:${path}`,
    why: why.join(' '),
  };
}

export function pagesStart(root: string, singlePage: boolean, why: string): NodeStart {
  return {
    step: '2-framework',
    entrypoint: `static:${root}`,
    command: [],
    environment: {},
    bindable: false,
    confidence: 'high',
    pages: { root, singlePage },
    why,
  };
}

function withProgram(
  command: readonly Argument[],
  environment: Readonly<Record<string, Argument>>,
  port: number,
): NodeStart {
  const words = command.map((word) => (typeof word === 'string' ? word : word.bind));
  return {
    step: '2-framework',
    entrypoint: `file:${words[0]}`,
    command,
    environment,
    bindable: true,
    port,
    confidence: 'high',
    why: words.join(' '),
  };
}

function fastify(rest: readonly string[]): NodeStart {
  const address = ['--address', { bind: '{address}' }, '--port', { bind: '{port}' }];
  return withProgram(['./node_modules/.bin/fastify', 'start', ...address, ...rest], {}, 3000);
}

/** `serve -s build` shows pages: a web server of ours does the same. */
function pages(words: readonly string[]): NodeStart {
  const root =
    words.slice(1).find((word) => /^[\w./-]+$/.test(word) && !/^(-|\d+$)/.test(word)) ?? '.';
  const single = words.some((word) => /^(-s|--single|--spa)$/.test(word));
  return pagesStart(root.replace(/^\.\/|\/$/g, '') || '.', single, words.join(' '));
}
