import { secretIn } from '../spec/rules/secret-literal.ts';
import { fileRefusal, type PolicyRule } from './rule.ts';

/** What begins a secret and is long enough to be known in base64 too. */
const heads = ['PRIVATE KEY-----', 'AGE-SECRET-KEY-1', 'github_pat_'];
const encodedHeads = heads.flatMap((head) => [0, 1, 2].map((offset) => encodedAt(head, offset)));

/**
 * No rendered text holds a private key, a token or a password, plain or in base64. The text itself is never repeated.
 * Code: policy.secret.
 */
export const noSecretLeaves: PolicyRule = ({ files }) =>
  files.flatMap(({ path, content }) => {
    const what = secretAt(content);
    if (what === undefined) return [];
    const line = content.split('\n').findIndex((text) => secretAt(text) !== undefined) + 1;
    const place = line === 0 ? {} : { line };
    return [fileRefusal('policy.secret', path, `${path} holds ${what}, in clear.`, place)];
  });

function secretAt(text: string): string | undefined {
  const isEncoded = encodedHeads.some((head) => text.includes(head));
  return secretIn(text) ?? (isEncoded ? 'a secret in base64' : undefined);
}

/** The characters that a text has in base64 whatever stands around it, when it begins so many bytes into a group of three. */
function encodedAt(text: string, offset: number): string {
  const whole = btoa('\0'.repeat(offset) + text);
  const before = Math.ceil((offset * 4) / 3);
  const shared = (offset + text.length) % 3;
  return whole.replace(/=+$/, '').slice(before, shared === 0 ? undefined : -1);
}
