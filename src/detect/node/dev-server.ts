/** Why a command serves development and not production, or undefined when it is none of those we know. */
export function devServerReason(words: readonly string[]): string | undefined {
  const [program = '', ...rest] = words;
  const verb = rest.find((word) => !word.startsWith('-')) ?? '';
  const verbs = devVerbs.get(program);
  if (verbs?.includes(verb) || verbs?.includes('*')) {
    return `${[program, verb].join(' ').trim()} is a development server`;
  }
  const other = others.get(program);
  return other === undefined ? undefined : `${program} ${other}`;
}

/** The verbs that serve development; an empty one is the program alone. */
const devVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ['vite', ['', 'dev', 'serve', 'preview']],
  ['next', ['', 'dev']],
  ['nuxt', ['', 'dev']],
  ['nuxi', ['', 'dev', 'preview']],
  ['astro', ['dev', 'start', 'preview']],
  ['remix', ['dev', 'watch', 'vite:dev']],
  ['react-router', ['dev']],
  ['svelte-kit', ['dev', 'preview']],
  ['vinxi', ['dev', '']],
  ['webpack', ['serve', 'server']],
  ['webpack-dev-server', ['*']],
  ['webpack-cli', ['serve']],
  ['react-scripts', ['start']],
  ['react-app-rewired', ['start']],
  ['craco', ['start']],
  ['ng', ['serve', 's', 'dev', '']],
  ['vue-cli-service', ['serve']],
  ['parcel', ['*']],
  ['gatsby', ['develop', 'start', 'serve']],
  ['expo', ['start', '']],
  ['react-native', ['start']],
  ['docusaurus', ['start', 'serve']],
  ['vitepress', ['dev', 'preview']],
  ['vuepress', ['dev']],
  ['eleventy', ['*']],
  ['rollup', ['*']],
  ['snowpack', ['dev']],
  ['nest', ['start']],
  ['rspack', ['serve', 'dev']],
  ['rsbuild', ['dev', 'preview']],
  ['farm', ['start', 'dev']],
  ['live-server', ['*']],
  ['browser-sync', ['*']],
  ['storybook', ['*']],
  ['start-storybook', ['*']],
  ['wrangler', ['dev']],
  ['netlify', ['dev']],
  ['vercel', ['dev']],
  ['serverless', ['*']],
  ['sls', ['*']],
]);

const others: ReadonlyMap<string, string> = new Map([
  ['electron', 'starts a desktop application'],
  ['gulp', 'runs tasks'],
  ['grunt', 'runs tasks'],
  ['concurrently', 'runs several programs at once'],
  ['npm-run-all', 'runs several programs'],
  ['run-p', 'runs several programs at once'],
  ['run-s', 'runs several programs'],
  ['turbo', 'runs the scripts of a workspace'],
  ['nx', 'runs the targets of a workspace'],
  ['lerna', 'runs the scripts of a workspace'],
  ['docker', 'starts containers'],
  ['docker-compose', 'starts containers'],
  ['deno', 'is a runtime that KarstKit knows but does not build'],
  ['python', 'starts another language'],
  ['python3', 'starts another language'],
  ['echo', 'only prints'],
  ['exit', 'only exits'],
  ['true', 'does nothing'],
  ['tsc', 'compiles'],
  ['jest', 'runs tests'],
  ['mocha', 'runs tests'],
  ['vitest', 'runs tests'],
]);

/** Programs that restart another one when files change: what they watch is the start. */
export const watchers: ReadonlySet<string> = new Set([
  'nodemon',
  'ts-node-dev',
  'tsnd',
  'node-dev',
  'supervisor',
  'forever',
  'pm2',
  'pm2-runtime',
]);

/** Programs that run TypeScript as it is. */
export const typescriptRunners: ReadonlySet<string> = new Set([
  'ts-node',
  'ts-node-esm',
  'tsx',
  'babel-node',
  'esno',
  'esbuild-runner',
  'swc-node',
  'vite-node',
]);
