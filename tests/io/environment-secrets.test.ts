import { expect, test } from 'vitest';
import { environmentSecrets } from '#src/io/environment-secrets.ts';

test('what variables are secret is known by their names', () => {
  const environment = {
    GITHUB_TOKEN: 'a',
    TOKEN: 'b',
    KARST_CA_KEY: 'c',
    KARST_SEAL_KEY: 'd',
    KARST_CA_PASSPHRASE: 'e',
    KARST_REGISTRY_PASSWORD: 'p',
    EMPTY_TOKEN: '',
    HOME: '/root',
    TOKENS: 'f',
    KEY: 'g',
  };

  expect(environmentSecrets(environment)).toEqual(['a', 'b', 'c', 'd', 'e', 'p']);
});
