import { secretForms } from './secret-form.ts';

/** Shorter texts stand everywhere by chance. */
const shortestSecret = 8;

/**
 * Tells whether a text holds one of the values that are known to be secret, in any form. The answer names the form of
 * none and repeats none.
 */
export function knownSecretIn(secrets: readonly string[]): (text: string) => string | undefined {
  const forms = secrets
    .filter(({ length }) => length >= shortestSecret)
    .flatMap((secret) =>
      secretForms(secret.trimEnd().length >= shortestSecret ? secret.trimEnd() : secret),
    );
  return (text) =>
    forms.some((form) => text.includes(form)) ? 'a value that is secret' : undefined;
}
