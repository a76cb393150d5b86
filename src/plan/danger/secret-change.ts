import { danger, eachPair } from './danger.ts';

/** A value that nobody may read here changes: said once for each object. Code: danger.secret-changed. */
export const secretsChange = eachPair(({ after, fields }) => {
  const secret = fields.filter((field) => field.secret === true && field.quiet !== true);
  const [first] = secret;
  if (after === undefined || first === undefined) return [];
  const values =
    secret.length === 1 ? 'a secret value changes' : `${secret.length} secret values change`;
  const told = { severity: 'medium', field: first.path, message: values } as const;
  return [danger('danger.secret-changed', after.ref, told)];
});
