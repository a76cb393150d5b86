import { Problem } from '../../problem.ts';
import type { ProblemCode } from '../../problem-code.ts';
import { shown } from '../../source/shown.ts';
import { redacted } from '../git-problem.ts';
import { permissionFor } from './permission.ts';
import { isLimit, isOfClient, type Refusal, refusalOf } from './refusal.ts';

export interface ForgeSubject {
  /** `acme/gitops` */
  readonly repository: string;
  readonly nowMs: number;
  /** Taken out of everything that is said. */
  readonly secrets: Iterable<string>;
}

/** Why GitHub did not do what it was asked, as one Problem; what is no error of its client stays what it is. */
export function forgeProblem(error: unknown, subject: ForgeSubject): unknown {
  if (error instanceof Problem) return ownProblem(error);
  if (error instanceof Error && error.cause instanceof Problem) return ownProblem(error.cause);
  const refusal = refusalOf(error);
  if (refusal !== undefined) return refused(refusal, subject);
  if (!isOfClient(error)) return error;
  return new Problem('forge.unreachable', `${subject.repository}: GitHub did not answer`);
}

/** Of the network, in the words of whoever asked. */
function ownProblem(problem: Problem): Problem {
  if (!problem.code.startsWith('source.')) return problem;
  return new Problem('forge.unreachable', problem.message, problem.detail);
}

function refused(refusal: Refusal, subject: ForgeSubject): Problem {
  const rule = rules.find(({ applies }) => applies(refusal));
  const told = rule?.tell(refusal, subject.nowMs) ?? 'GitHub took the request for a wrong one';
  const says = redacted(refusal.says, [...subject.secrets]);
  const said = `${refusal.status} for ${refusal.request}${says === '' ? '' : `: ${shown(says)}`}`;
  const next = rule?.next === undefined ? {} : { next: rule.next };
  const message = `${subject.repository}: ${told} (${said})`;
  return new Problem(rule?.code ?? 'forge.refused', message, next);
}

interface Rule {
  readonly code: ProblemCode;
  applies(refusal: Refusal): boolean;
  tell(refusal: Refusal, nowMs: number): string;
  readonly next?: string;
}

/** The first that applies; a limit wears the status of a refusal, so it comes first. */
const rules: readonly Rule[] = [
  {
    code: 'forge.limited',
    applies: isLimit,
    tell: (refusal, nowMs) => `GitHub asks to be left alone until ${untilText(refusal, nowMs)}`,
  },
  {
    code: 'forge.pull-requests-disabled',
    applies: ({ says }) => /not permitted to create or approve pull requests/i.test(says),
    tell: () => 'GitHub Actions may not open pull requests here',
  },
  {
    code: 'forge.archived',
    applies: ({ status, says }) => status === 403 && /\barchived\b/i.test(says),
    tell: () => 'the repository is archived',
  },
  {
    code: 'forge.forbidden',
    applies: ({ status }) => status === 401,
    tell: () => 'GitHub does not know the token: it is wrong, expired or revoked',
    next: 'Pass a token that is still valid.',
  },
  {
    code: 'forge.forbidden',
    applies: ({ headers, says }) => headers['x-github-sso'] !== undefined || /\bSAML\b/.test(says),
    tell: () => 'the organization lets in only tokens that are authorized for its single sign-on',
    next: 'Authorize the token for single sign-on of the organization.',
  },
  {
    code: 'forge.forbidden',
    applies: ({ status }) => status === 403 || status === 451,
    tell: (refusal) => `the token may not do this; it needs ${permissionFor(refusal)}`,
  },
  {
    code: 'forge.forbidden',
    applies: ({ says }) => /protected branch|rule violations|through a pull request/i.test(says),
    tell: () => 'a rule of the branch forbids it',
    next: 'Let KarstKit pass the rule, or let it open pull requests instead.',
  },
  {
    code: 'forge.missing',
    applies: ({ reasons }) =>
      reasons.some(({ field, code }) => field === 'base' && code === 'invalid'),
    tell: () => 'there is no such base branch',
    next: 'Name a branch of the repository as base.',
  },
  {
    code: 'forge.missing',
    applies: ({ status }) => status === 404 || status === 410,
    tell: (refusal) =>
      `there is no such thing, or the token may not know; it needs ${permissionFor(refusal)}`,
  },
  {
    code: 'forge.unreachable',
    applies: ({ status }) => status >= 500,
    tell: () => 'GitHub is out of order',
  },
];

/** GitHub says it in seconds from now or since 1970; where it says nothing, a minute is what it asks for. */
function untilText({ headers }: Refusal, nowMs: number): string {
  const afterS = Number(headers['retry-after'] ?? Number.NaN);
  const resetS = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const isUsedUp = headers['x-ratelimit-remaining'] === '0';
  const bySecondsMs = nowMs + (Number.isFinite(afterS) ? afterS : 60) * 1000;
  const untilMs = isUsedUp && Number.isFinite(resetS) ? resetS * 1000 : bySecondsMs;
  const isTime = untilMs >= nowMs && untilMs < nowMs + dayMs;
  return new Date(isTime ? untilMs : nowMs + 60_000).toISOString();
}

const dayMs = 24 * 60 * 60 * 1000;
