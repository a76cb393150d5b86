import { Problem } from '../../problem.ts';
import type { ProblemCode } from '../../problem-code.ts';
import { shown } from '../../source/shown.ts';
import { redacted } from '../git-problem.ts';

/** A repository to write to, and how to speak of it. */
export interface Remote {
  /** `https://…`, or the absolute path of a repository on this machine. */
  readonly url: string;
  /** Header of every request. */
  readonly authorization?: string;
  /** The host may have a private address. */
  readonly allowPrivate: boolean;
  /** As the user wrote it. */
  readonly name: string;
  /** Taken out of everything that is said. */
  readonly secrets: readonly string[];
}

/** Why git could not write, from its words alone: they are asked for in English and read here only. */
export function deliveryProblem(text: string, remote: Pick<Remote, 'name' | 'secrets'>): Problem {
  const clean = redacted(text, remote.secrets);
  const words = clean.replaceAll(/https?:\/\/[^\s']+|'[^'\n]*'/g, '…');
  const rule = rules.find(({ pattern }) => pattern.test(words));
  const code: ProblemCode = rule?.code ?? 'delivery.unreachable';
  const lines = clean.split('\n').map((line) => line.trim());
  const said = lines.find((line) => reason.test(line)) ?? lines.find((line) => line !== '');
  return new Problem(
    code,
    `${remote.name} ${rule?.what ?? 'could not be written'}: ${shown(said ?? 'git gave no reason')}`,
  );
}

/** Lines that say why; what git adds is advice and noise. */
const reason = /^(?:!|remote: \S|(?:fatal|error): \S)/;

const rules: readonly { pattern: RegExp; code: ProblemCode; what: string }[] = [
  {
    pattern: /exists; cannot create/i,
    code: 'delivery.name-taken',
    what: 'cannot keep this branch beside another of its branches',
  },
  {
    pattern: /\bwas archived\b/i,
    code: 'forge.archived',
    what: 'is archived',
  },
  {
    pattern: /protected branch|hook declined|pre-receive|GH\d{3}|GL-HOOK/i,
    code: 'delivery.forbidden',
    what: 'does not let this branch be pushed',
  },
  {
    pattern: /error: 40[13]|authentication failed|could not read (?:username|password)|permission/i,
    code: 'delivery.forbidden',
    what: 'refuses the write',
  },
  {
    pattern: /repository … not found|error: 404|does not appear to be a git repository|not found/i,
    code: 'delivery.forbidden',
    what: 'does not exist, or the token may not see it',
  },
];
