import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { ended, type Transcript, type Workspace } from './karst.ts';

export interface ActionRun extends Transcript {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `::error file=…::message`, as printed. */
  readonly annotations: readonly string[];
  /** The `post` of the same step, with what it left; gives what it printed. */
  post(): Promise<Transcript>;
}

/** Of another bundle than the committed one, while there is a newer one elsewhere. */
const bundle = resolve(process.env.KARST_DIST ?? 'dist');

/** Runs dist/action.js as a runner does: a bare process, inputs and files in the environment, defaults of action.yml. */
export async function runAction(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
  started: (child: ChildProcess) => void = () => {},
): Promise<ActionRun> {
  const temporary = join(workspace.root, '..', `runner-${randomUUID()}`);
  await mkdir(temporary);
  const files = {
    output: join(temporary, 'output'),
    summary: join(temporary, 'summary'),
    state: join(temporary, 'state'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');

  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: join(workspace.root, '..'),
    KARST_CACHE_DIR: join(workspace.root, '..', 'cache'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace.root,
    GITHUB_REPOSITORY: 'acme/gitops',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    RUNNER_TEMP: temporary,
    ...(await inputVariables(inputs)),
    ...environment,
  };
  const start = (door: string, more: NodeJS.ProcessEnv = {}) =>
    spawn(process.execPath, [join(bundle, door)], {
      cwd: workspace.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...more },
    });
  const child = start('action.js');
  started(child);
  const transcript = await ended(child);

  return {
    ...transcript,
    outputs: parseOutputs(await readFile(files.output, 'utf8')),
    summary: await readFile(files.summary, 'utf8'),
    annotations: transcript.stdout
      .split('\n')
      .filter((line) => /^::(error|warning|notice)/.test(line)),
    post: async () => {
      const { leftover = '' } = parseOutputs(await readFile(files.state, 'utf8'));
      return ended(start('post.js', { STATE_leftover: leftover }));
    },
  };
}

async function inputVariables(given: Readonly<Record<string, string>>) {
  const action = parse(await readFile('action.yml', 'utf8')) as {
    inputs: Record<string, { default: string }>;
  };
  const named = Object.entries(action.inputs).map(([name, input]) => {
    const value = given[name] ?? (input.default.startsWith('${{') ? '' : input.default);
    return [`INPUT_${name.toUpperCase()}`, value];
  });
  return Object.fromEntries(named);
}

/** The runner's file format: `name<<DELIMITER`, lines, `DELIMITER`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(
    /^(?<name>[\w-]+)<<(?<mark>\S+)\n(?<value>[\s\S]*?)\n\k<mark>$/gm,
  )) {
    outputs[match.groups?.name ?? ''] = match.groups?.value ?? '';
  }
  return outputs;
}
