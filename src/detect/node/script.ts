import { fromWords, toExecForm } from '../exec-form.ts';
import type { Argument } from '../launch.ts';
import { type ShellStep, shellSteps } from '../shell-line.ts';
import { at, finding } from '../trace.ts';
import { devServerReason, typescriptRunners, watchers } from './dev-server.ts';
import { frameworkProgram } from './framework-program.ts';
import { packageLine } from './package-manifest.ts';
import { formStart, resolveFile, startOfNode } from './program-file.ts';
import { isStart, type NodeProject, type NodeStart, type NoStart } from './start.ts';

const maxDepth = 5;

/** What a script of package.json starts, with the package manager out of the way. */
export function startOfScript(project: NodeProject, name: string): NodeStart | NoStart {
  return unwrap(project, name, 0);
}

/** What a command line starts, seen as a script's text. */
export function startOfLine(project: NodeProject, line: string, depth = 0): NodeStart | NoStart {
  const steps = shellSteps(line);
  if (steps === undefined || steps.length === 0) return shell(line);
  const serving = steps.filter((step) => !isBuildStep(step));
  const [only] = serving;
  if (only === undefined) return { rejected: 'only builds' };
  if (serving.length > 1 || only.words === undefined) {
    const why = devReason(serving.at(-1));
    return why === undefined
      ? shell(serving.map(({ text }) => text).join(' && '))
      : { rejected: why };
  }
  return startOfWords(project, only.words, depth);
}

function unwrap(project: NodeProject, name: string, depth: number): NodeStart | NoStart {
  const text = project.manifest.scripts.get(name);
  if (text === undefined) return { rejected: `package.json has no script ${name}` };
  if (depth > maxDepth) return { rejected: `script ${name} calls itself` };
  const found = startOfLine(project, text, depth);
  if (!isStart(found)) return found;
  const before = project.manifest.scripts.get(`pre${name}`);
  const start = {
    ...found,
    entrypoint: `npm:${name}`,
    why: `script ${name}: ${text.slice(0, 120)}`,
  };
  return before === undefined || buildsOnly(before) ? start : withHook(project, start, name);
}

/** A `pre` script that does not build would be lost when the package manager is left out. */
function withHook(project: NodeProject, start: NodeStart, name: string): NodeStart {
  const place = at(
    project.view.name('package.json'),
    packageLine(project.view, 'scripts', `pre${name}`),
  );
  const message = `script pre${name} is not run: the program starts without the package manager`;
  const hint = 'Make it a release process, or call it in the start script.';
  const where = {
    file: place.path,
    ...(place.line === undefined ? {} : { line: place.line }),
    hint,
  };
  project.trace.findings.push(finding('detect.start-hook', 'warning', message, where));
  return start;
}

function startOfWords(
  project: NodeProject,
  written: readonly string[],
  depth: number,
): NodeStart | NoStart {
  const words = stripWrappers(written);
  const assigned = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  const [program = '', ...rest] = words.slice(Math.max(assigned, 0));
  const called = calledScript(project, program, rest);
  if (called !== undefined) {
    return withEnvironment(unwrap(project, called, depth + 1), fromWords(words).environment);
  }
  const plain = ['npx', 'bunx'].includes(program)
    ? rest.filter((word) => !word.startsWith('-'))
    : [program, ...rest];
  const found = startOfProgram(project, plain, depth);
  return withEnvironment(found, fromWords(words).environment);
}

function withEnvironment(
  found: NodeStart | NoStart,
  environment: Readonly<Record<string, Argument>>,
): NodeStart | NoStart {
  if (!isStart(found)) return found;
  return { ...found, environment: { ...environment, ...found.environment } };
}

/** `cross-env A=1 node x` is `A=1 node x`; `dotenv -- node x` is `node x`. */
function stripWrappers(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  if (['cross-env', 'cross-env-shell', 'env', 'exec'].includes(first)) return words.slice(1);
  if (first === 'dotenv' && words.includes('--')) return words.slice(words.indexOf('--') + 1);
  if (first === 'npx' && second === 'cross-env') return words.slice(2);
  return words;
}

function calledScript(
  project: NodeProject,
  program: string,
  rest: readonly string[],
): string | undefined {
  const { scripts } = project.manifest;
  const [verb = '', name] = rest.filter((word) => !word.startsWith('-'));
  if (!['npm', 'pnpm', 'yarn', 'bun'].includes(program)) return undefined;
  if (verb === 'run' || verb === 'run-script') return name;
  if (program === 'npm') return verb === 'start' ? 'start' : undefined;
  return scripts.has(verb) ? verb : undefined;
}

function startOfProgram(
  project: NodeProject,
  words: readonly string[],
  depth: number,
): NodeStart | NoStart {
  const [program = '', ...rest] = words;
  if (program === 'node' || program === 'nodejs') return startOfNode(project, rest);
  if (watchers.has(program) || (program === 'tsx' && rest[0] === 'watch')) {
    return watched(project, program, rest, depth);
  }
  const framework = frameworkProgram(project, words);
  if (framework !== undefined) return framework;
  const reason = devServerReason(words);
  if (reason !== undefined) return { rejected: reason };
  if (program === 'bun') return startOfNode(project, rest, 'bun');
  return dependencyProgram(project, program, rest);
}

/** What a restarting program watches is the start; restarting is Kubernetes' work. */
function watched(
  project: NodeProject,
  program: string,
  rest: readonly string[],
  depth: number,
): NodeStart | NoStart {
  const configured = program.startsWith('pm2') ? pm2Script(project, rest) : undefined;
  if (configured !== undefined) return startOfLine(project, `node ${configured}`, depth + 1);
  const line = watchedLine(project, program, rest);
  if (line === undefined) return { rejected: `${program} restarts a program on changes` };
  const found = startOfLine(project, line, depth + 1);
  if (!isStart(found)) return found;
  const message = `${program} is left out: Kubernetes restarts the program`;
  const place = { file: project.view.name('package.json') };
  project.trace.findings.push(finding('detect.dev-server', 'info', message, place));
  return { ...found, confidence: 'medium' };
}

function watchedLine(
  project: NodeProject,
  program: string,
  rest: readonly string[],
): string | undefined {
  const file = rest.find(
    (word) => !word.startsWith('-') && resolveFile(project, word) !== undefined,
  );
  const option = rest.findIndex((word) => word === '-x' || word === '--exec');
  if (option >= 0) return `${rest[option + 1] ?? ''} ${file ?? ''}`.trim();
  if (file === undefined) return undefined;
  return `${/\.tsx?$/.test(file) && program !== 'nodemon' ? 'tsx' : 'node'} ${file}`;
}

/** The first program of a PM2 configuration, read as text. */
function pm2Script({ view }: NodeProject, rest: readonly string[]): string | undefined {
  const file = rest.find((word) => /\.(json|config\.[cm]?js)$/.test(word));
  const text = file === undefined ? undefined : view.text(file.replace(/^\.\//, ''));
  return /\bscript["']?\s*:\s*["']([\w./-]+\.[cm]?js)["']/.exec(text ?? '')?.[1];
}

/** A program that a dependency installs, called by its path so that no package manager stands before it. */
function dependencyProgram(
  project: NodeProject,
  program: string,
  rest: readonly string[],
): NodeStart | NoStart {
  const { dependencies, devDependencies } = project.manifest;
  const local = program.includes('/') || program === 'sh' || program === 'bash';
  const form = fromWords([local ? program : `./node_modules/.bin/${program}`, ...rest]);
  const file = rest.map((word) => resolveFile(project, word)).find((path) => path !== undefined);
  const why = [program, ...rest].join(' ').slice(0, 120);
  const runner = typescriptRunners.has(program);
  if (runner && file === undefined) return { rejected: `${why}: there is no such file` };
  const development = !local && devDependencies.has(program) && !dependencies.has(program);
  const keep = development || runner ? { keepDevelopment: true } : {};
  const confidence = dependencies.has(program) || development ? 'high' : 'medium';
  return { ...formStart(form, file, program), confidence, ...keep, why };
}

function shell(line: string): NodeStart {
  const path = 'export PATH="$PWD/node_modules/.bin:$PATH"; ';
  const form = toExecForm(line);
  const script = form.command.at(-1) ?? line;
  const text: Argument = typeof script === 'string' ? path + script : { bind: path + script.bind };
  return {
    step: '1-start-script',
    entrypoint: 'command:sh',
    command: form.shell ? ['sh', '-c', text] : form.command,
    environment: form.environment,
    bindable: form.bindable,
    confidence: 'medium',
    why: line.slice(0, 120),
  };
}

function devReason(step: ShellStep | undefined): string | undefined {
  return step?.words === undefined ? undefined : devServerReason(stripWrappers(step.words));
}

function buildsOnly(text: string): boolean {
  return shellSteps(text)?.every(isBuildStep) ?? false;
}

/** Work that belongs to the build: the image has done it, and the file system is read-only at run time. */
function isBuildStep({ text }: ShellStep): boolean {
  return /^(npm|pnpm|yarn|bun)( run)?( -s| --silent)? (build|compile|clean|lint|install|ci|tsc)\b|^(npx )?(tsc|rimraf|webpack|next build|nuxt build|vite build|nest build|tsup|rm |mkdir |prisma generate|esbuild|swc |babel |copyfiles|shx )\b/.test(
    `${text} `,
  );
}
