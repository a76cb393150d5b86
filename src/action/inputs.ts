import { Problem } from '../problem.ts';
import { type Mode, modes } from './mode.ts';

export type FailOn = 'error' | 'warning' | 'changes' | 'never';

/** The inputs of action.yml, under their own names, so that a search finds an input everywhere. */
export interface Inputs {
  readonly mode: Mode;
  readonly repos: string;
  readonly specs: string;
  readonly out: string;
  readonly 'gitops-repository': string;
  readonly base: string;
  readonly environment: string;
  readonly digests: string;
  readonly locked: boolean;
  readonly strict: boolean;
  readonly force: boolean;
  readonly 'fail-on': FailOn;
  readonly 'auto-merge': boolean;
  readonly token: string;
  readonly 'gitops-token': string;
  readonly 'app-id': string;
  readonly 'app-private-key': string;
}

/** Every input with its default, as action.yml states them; the contract test compares both ways. */
export const inputDefaults: Readonly<Record<keyof Inputs, string>> = {
  mode: 'auto',
  repos: 'repos.yaml',
  specs: 'karst',
  out: '',
  'gitops-repository': '',
  base: '',
  environment: '',
  digests: '',
  locked: 'false',
  strict: 'false',
  force: 'false',
  'fail-on': 'error',
  'auto-merge': 'false',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's own syntax, as action.yml states it.
  token: '${{ github.token }}',
  'gitops-token': '',
  'app-id': '',
  'app-private-key': '',
};

export const inputNames = Object.keys(inputDefaults) as (keyof Inputs)[];

export const secretInputs = ['token', 'gitops-token', 'app-private-key'] as const;

/** Reads and checks all inputs. Raises `action.input` for the first that is wrong. */
export function readInputs(read: (name: keyof Inputs) => string): Inputs {
  const oneOf = <T extends string>(name: keyof Inputs, choices: readonly T[]): T => {
    const found = read(name) || inputDefaults[name];
    const choice = choices.find((candidate) => candidate === found);
    if (choice === undefined) throw wrongInput(name, found, choices.join(', '));
    return choice;
  };
  const flag = (name: keyof Inputs) => oneOf(name, ['true', 'false']) === 'true';
  const text = (name: keyof Inputs) => read(name) || inputDefaults[name];
  const repository = read('gitops-repository');
  if (repository !== '' && !/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) {
    throw wrongInput('gitops-repository', repository, 'owner/name');
  }
  if ((read('app-id') === '') !== (read('app-private-key') === '')) {
    throw new Problem('action.input', 'app-id and app-private-key belong together; one is empty', {
      file: 'action.yml',
      expected: 'both or neither',
      next: 'Pass both, or pass token alone.',
    });
  }

  if (read('app-id') !== '' && read('gitops-token') !== '') {
    throw new Problem('action.input', 'app-id and gitops-token both say who writes', {
      file: 'action.yml',
      expected: 'one of them',
      next: 'Leave one of them out.',
    });
  }

  return {
    mode: oneOf('mode', modes),
    repos: text('repos'),
    specs: text('specs'),
    out: read('out'),
    'gitops-repository': repository,
    base: read('base'),
    environment: read('environment'),
    digests: read('digests'),
    locked: flag('locked'),
    strict: flag('strict'),
    force: flag('force'),
    'fail-on': oneOf('fail-on', ['error', 'warning', 'changes', 'never']),
    'auto-merge': flag('auto-merge'),
    token: read('token'),
    'gitops-token': read('gitops-token'),
    'app-id': read('app-id'),
    'app-private-key': read('app-private-key'),
  };
}

function wrongInput(name: string, found: string, expected: string): Problem {
  return new Problem('action.input', `input ${name} is ${JSON.stringify(found.slice(0, 120))}`, {
    expected,
    next: `Correct "with: ${name}:" in the workflow.`,
  });
}
