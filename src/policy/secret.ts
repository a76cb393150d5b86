import { secretIn } from '../spec/rules/secret-literal.ts';
import { knownSecretIn } from './known-secret.ts';
import { fileRefusal, type PolicyRule } from './rule.ts';
import { encodedAt } from './secret-form.ts';

/** What begins a secret and is long enough to be known in base64 too. */
const heads = ['PRIVATE KEY-----', 'AGE-SECRET-KEY-1', 'github_pat_'];
const encodedHeads = heads.flatMap((head) => [0, 1, 2].map((offset) => encodedAt(head, offset)));

/**
 * No rendered text holds a private key, a token or a password, plain or in base64, nor a value that is known to be secret,
 * in any form. The text itself is never repeated. Code: policy.secret.
 */
export const noSecretLeaves: PolicyRule = ({ files, secrets }) => {
  const known = knownSecretIn(secrets);
  const whatIn = (text: string): string | undefined => secretAt(text) ?? known(text);
  return files.flatMap(({ path, content }) => {
    const what = whatIn(content);
    if (what === undefined) return [];
    const line = content.split('\n').findIndex((text) => whatIn(text) !== undefined) + 1;
    const place = line === 0 ? {} : { line };
    return [fileRefusal('policy.secret', path, `${path} holds ${what}, in clear.`, place)];
  });
};

function secretAt(text: string): string | undefined {
  const isEncoded = encodedHeads.some((head) => text.includes(head));
  return secretIn(text) ?? (isEncoded ? 'a secret in base64' : undefined);
}
