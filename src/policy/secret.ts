import { secretIn } from '../spec/rules/secret-literal.ts';
import { fileRefusal, type PolicyRule } from './rule.ts';

/** No rendered text holds a private key, a token or a password. The text itself is never repeated. Code: policy.secret. */
export const noSecretLeaves: PolicyRule = ({ files }) =>
  files.flatMap(({ path, content }) => {
    const what = secretIn(content);
    if (what === undefined) return [];
    const line = content.split('\n').findIndex((text) => secretIn(text) !== undefined) + 1;
    const place = line === 0 ? {} : { line };
    return [fileRefusal('policy.secret', path, `${path} holds ${what}, in clear.`, place)];
  });
