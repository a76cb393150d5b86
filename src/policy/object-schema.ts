import { nearestNames } from '../source/nearest-name.ts';
import type { Manifest } from './manifest.ts';
import { type PolicyRule, type Refusal, refusal } from './rule.ts';
import { schemaFileOf } from './schema/schema.ts';
import { type SchemaFault, schemaFaults } from './schema/walk.ts';
import { textOf } from './value-at.ts';

/**
 * Every object follows the closed schema of its kind, at the lowest and at the highest version of Kubernetes: a field
 * that the lower does not know is as wrong as a misspelt one. Code: policy.schema.
 */
export const objectsFollowSchemas: PolicyRule = ({ manifests, kubernetes }) => {
  const minor = kubernetes === undefined ? undefined : Number(kubernetes.split('.')[1]);
  return manifests.flatMap((manifest) => faultsOf(manifest, minor));
};

/** A kind without a schema is no kind that may be written, which is another rule's finding. */
function faultsOf(manifest: Manifest, minor: number | undefined): Refusal[] {
  const object = withoutSeal(manifest.object);
  const kind = `${textOf(object.apiVersion)}/${textOf(object.kind)}`;
  const file = schemaFileOf(kind);
  const schema = file?.kinds[kind];
  if (file === undefined || schema === undefined) return [];
  return schemaFaults(object, schema, file, minor).map(({ keys, problem }) =>
    refusal('policy.schema', manifest, keys, detailOf(problem, keys)),
  );
}

/** What SOPS adds to a Secret is no field of its kind, and gone once it is opened. */
function withoutSeal(object: Manifest['object']): Manifest['object'] {
  if (object.kind !== 'Secret') return object;
  const { sops: _, ...secret } = object;
  return secret;
}

function detailOf(
  problem: SchemaFault['problem'],
  keys: SchemaFault['keys'],
): { message: string; expected?: string; hint?: string } {
  switch (problem.kind) {
    case 'unknown': {
      const [near] = nearestNames(String(keys.at(-1)), problem.known, 1);
      const message = 'there is no such field';
      return near === undefined ? { message } : { message, hint: `Did you mean "${near}"?` };
    }
    case 'missing':
      return { message: 'the field is missing' };
    case 'newer': {
      const hint = 'Raise kubernetes in karst.yaml when every cluster has it.';
      return { message: `the field came with Kubernetes ${problem.since}`, hint };
    }
    case 'value':
      return { message: 'the value does not fit', expected: problem.expected };
  }
}
