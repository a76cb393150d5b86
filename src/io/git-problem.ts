import { Problem } from '../problem.ts';
import { shown } from '../source/shown.ts';

export interface GitSubject {
  /** `gh:owner/repository`. */
  readonly name: string;
  /** The variable that would hold, or holds, the token. */
  readonly tokenVariable: string | undefined;
  readonly hasToken: boolean;
  readonly secrets: readonly string[];
}

/** The cause of git's failure. Git tells it in words alone; they are asked for in English and read here only. */
export function gitProblem(error: unknown, subject: GitSubject, late: boolean): Problem {
  const text = redacted(error instanceof Error ? error.message : String(error), subject.secrets);
  if (late) return timeout(subject);
  // Addresses and names may hold any word that the rules look for.
  const words = text.replaceAll(/https?:\/\/[^\s']+|'[^'\n]*'/g, '…');
  const rule = rules.find(({ pattern }) => pattern.test(words));
  if (rule !== undefined) return rule.problem(subject, lastLine(text));
  return new Problem(
    'source.failed',
    `Git could not read ${subject.name}: ${shown(lastLine(text))}.`,
    {
      next: 'Run again; if it stays, try the same with git on this machine.',
    },
  );
}

/** Takes every secret out of a text, by its value and as it stands in a basic header. */
export function redacted(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((left, secret) => left.replaceAll(secret, '***'), text);
}

/** A refusal to show a repository: without a token it may be private, with one the token may be wrong. */
export function unseen(subject: GitSubject): Problem {
  const variable = subject.tokenVariable;
  const hint =
    variable === undefined ? 'Name a tokenEnv for the host in karst.yaml' : `Set ${variable}`;
  if (!subject.hasToken) {
    return new Problem(
      'source.not-found',
      `The repository ${subject.name} does not exist, or is private and no token was given.`,
      {
        expected: 'a public repository, or a token that may read it',
        next: `Check the name. ${hint} if it is private.`,
      },
    );
  }
  return new Problem(
    'source.not-found',
    `The repository ${subject.name} does not exist, or the token in ${variable} may not see it.`,
    { next: `Check the name, and that the token in ${variable} may read the repository.` },
  );
}

/** A token that the host does not take. */
export function forbidden(subject: GitSubject): Problem {
  if (!subject.hasToken) return unseen(subject);
  return new Problem(
    'source.forbidden',
    `The host refused the token in ${subject.tokenVariable} for ${subject.name}.`,
    {
      next: `Renew the token in ${subject.tokenVariable}, or give it read access to the repository.`,
    },
  );
}

export function rateLimited(subject: GitSubject): Problem {
  const variable = subject.tokenVariable ?? 'a token';
  return new Problem('source.rate-limited', `The host of ${subject.name} asks us to slow down.`, {
    next: subject.hasToken ? 'Wait and run again.' : `Wait, or set ${variable} for a higher limit.`,
  });
}

interface Rule {
  readonly pattern: RegExp;
  readonly problem: (subject: GitSubject, text: string) => Problem;
}

const rules: readonly Rule[] = [
  {
    pattern:
      /could not resolve host|failed to connect|couldn't connect|connection (?:refused|reset)|no route to host/i,
    problem: ({ name }, text) => unreachable(name, text),
  },
  { pattern: /timed out|timeout|operation too slow/i, problem: timeout },
  {
    pattern: /ssl|certificate|tls/i,
    problem: ({ name }, text) =>
      new Problem(
        'source.tls',
        `The certificate of the host of ${name} cannot be trusted: ${shown(text)}.`,
        {
          next: 'Mend the certificate, or name its authority by GIT_SSL_CAINFO.',
        },
      ),
  },
  { pattern: /error: 429/i, problem: rateLimited },
  {
    pattern: /error: 403|authentication failed|could not read (?:username|password)/i,
    problem: forbidden,
  },
  { pattern: /repository … not found|error: 404/i, problem: unseen },
  {
    pattern: /error: 30\d|unable to update url base from redirection/i,
    problem: ({ name }) =>
      new Problem('source.redirect', `The repository ${name} has moved.`, {
        next: 'Open it in a browser and write its new name.',
      }),
  },
  {
    pattern:
      /not our ref|couldn't find remote ref|no such (?:commit|remote ref)|malformed object name|unadvertised object/i,
    problem: ({ name }, text) =>
      new Problem('ref.missing', `The repository ${name} has no such commit: ${shown(text)}.`, {
        next: 'Write a commit, branch or tag that exists.',
      }),
  },
  { pattern: /error: 5\d\d/i, problem: ({ name }, text) => unreachable(name, text) },
];

function unreachable(name: string, text: string): Problem {
  return new Problem(
    'source.unreachable',
    `The host of ${name} cannot be reached: ${shown(text)}.`,
    {
      next: 'Check the address and the network.',
    },
  );
}

function timeout({ name }: GitSubject): Problem {
  return new Problem('source.timeout', `The host of ${name} did not answer in time.`, {
    next: 'Run again later.',
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
