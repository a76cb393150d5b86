import type { Finding } from '../../problem.ts';
import { findingAt } from '../finding-at.ts';
import { pointerTo } from '../spec-document.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Texts that are secrets wherever they stand. Each pattern is linear in the length of the text. */
const secretTexts: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----|PuTTY-User-Key-File-[0-9]/],
  ['an age identity', /AGE-SECRET-KEY-1[0-9A-Z]{20}/],
  ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{22}/],
  ['a GitLab token', /\bgl(?:pat|dt|rt|ptt)-[A-Za-z0-9_-]{20}/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10}/],
  ['an AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}/],
  ['a Stripe key', /\b[rs]k_live_[0-9A-Za-z]{16}/],
  ['an API key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32}/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{10,4096}\.eyJ[A-Za-z0-9_-]{10,4096}\./],
  [
    'a password in an address',
    // Its middle first: that is rare, and found sooner than a letter.
    /:\/\/(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@$]{0,256}:[^\s/@$]{1,256}@[^\s@]/i,
  ],
];
/** What variables that hold a secret are called. */
export const secretName =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_KEY|ACCESS_KEY|CREDENTIALS?)$/i;

/** No private key, token or password stands in a file that goes to Git. The text itself is never repeated. */
export const noSecretInClear: Rule = (input) => {
  const found = textsOf(input.spec, '')
    .map(({ text, pointer }) => ({ what: secretIn(text) ?? namedSecret(text, pointer), pointer }))
    .filter(({ what }) => what !== undefined);
  return found.map(({ what, pointer }) => inClear(input, what ?? '', pointer));
};

/** What kind of secret a text holds, if any. */
export function secretIn(text: string): string | undefined {
  return secretTexts.find(([, pattern]) => pattern.test(text))?.[0];
}

/** A variable that is called a password holds one, unless it is a path, a switch or a reference. */
function namedSecret(text: string, pointer: string): string | undefined {
  const name = /^(?:\/processes\/[^/]+)?\/env\/([^/]+)$/.exec(pointer)?.[1];
  if (name === undefined || !secretName.test(name)) return undefined;
  const isHarmless = /^(?:\/.*|\$\(.*\)|true|false|[0-9]{0,4})$/is.test(text);
  return isHarmless ? undefined : 'a value that its name calls a secret';
}

function inClear({ at }: RuleInput, what: string, pointer: string): Finding {
  const isVariable = /\/env\/[^/]+$/.test(pointer);
  return findingAt(at(pointer), 'spec.secret-literal', `Here stands ${what}, in clear.`, {
    expected: isVariable ? 'a reference {secret: NAME, key: KEY}' : 'text without a secret',
    hint: isVariable
      ? 'Put the value into a Secret and refer to it; change the value, for Git may have it already.'
      : 'Put it into a Secret and mount that as a volume; change it, for Git may have it already.',
  });
}

function textsOf(value: unknown, pointer: string): { text: string; pointer: string }[] {
  if (typeof value === 'string') return [{ text: value, pointer }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, pointerTo(pointer, key)));
}
