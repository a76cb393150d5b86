import type { Patch } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { nearestNames } from '../../source/nearest-name.ts';
import { shown } from '../../source/shown.ts';
import { findingAt } from '../finding-at.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Kinds that are rendered for a workload in its owner's namespace. Flux's own objects are not the owner's to change. */
const patchedKinds = [
  'Certificate',
  'ConfigMap',
  'CronJob',
  'Deployment',
  'GRPCRoute',
  'HTTPRoute',
  'HorizontalPodAutoscaler',
  'IngressRoute',
  'Job',
  'Middleware',
  'NetworkPolicy',
  'PersistentVolumeClaim',
  'PodDisruptionBudget',
  'Service',
  'ServiceAccount',
  'ServersTransport',
];
const operations = ['add', 'remove', 'replace', 'move', 'copy', 'test'];
const identityPath = /^\/(?:apiVersion|kind|metadata(?:\/(?:name|namespace))?)?$/;

/** Patches target what is rendered, are patches, and leave an object's identity alone. */
export const patchesCanBeApplied: Rule = (input) =>
  (input.spec.patches ?? []).flatMap((patch, index) => [
    ...targetFindings(input, patch, `/patches/${index}`),
    ...contentFindings(input, patch.patch, `/patches/${index}/patch`),
  ]);

function targetFindings({ at }: RuleInput, { target }: Patch, pointer: string): Finding[] {
  if (patchedKinds.includes(target.kind)) return [];
  const near = nearestNames(target.kind, patchedKinds, 1)[0];
  const message = `No ${shown(target.kind)} is rendered for a service.`;
  return [
    findingAt(at(`${pointer}/target/kind`), 'spec.patch', message, {
      expected: `one of ${patchedKinds.join(', ')}`,
      hint: near === undefined ? undefined : `Did you mean "${near}"?`,
    }),
  ];
}

function contentFindings(input: RuleInput, patch: Patch['patch'], pointer: string): Finding[] {
  if (Array.isArray(patch)) {
    return patch.flatMap((operation, index) =>
      operationFindings(input, operation, `${pointer}/${index}`),
    );
  }
  const fields = ['/apiVersion', '/kind', '/metadata/name', '/metadata/namespace'];
  return fields
    .filter((field) => has(patch, field))
    .map((field) => {
      const message = 'A patch leaves the identity of an object alone.';
      const detail = { hint: 'Name the object in target.', atKey: true };
      return findingAt(input.at(`${pointer}${field}`), 'spec.patch', message, detail);
    });
}

function operationFindings({ at }: RuleInput, operation: object, pointer: string): Finding[] {
  const op = Reflect.get(operation, 'op');
  const path = Reflect.get(operation, 'path');
  const from = Reflect.get(operation, 'from');
  const fault = (message: string): Finding[] => [findingAt(at(pointer), 'spec.patch', message)];
  if (typeof op !== 'string' || !operations.includes(op)) {
    return fault(`An operation of JSON Patch needs op: ${operations.join(', ')}.`);
  }
  if (typeof path !== 'string' || !path.startsWith('/')) {
    return fault('An operation of JSON Patch needs a path that begins with "/".');
  }
  if (/^(?:move|copy)$/.test(op) && (typeof from !== 'string' || !from.startsWith('/'))) {
    return fault(`The operation ${op} needs from.`);
  }
  if (/^(?:add|replace|test)$/.test(op) && !Object.hasOwn(operation, 'value')) {
    return fault(`The operation ${op} needs a value.`);
  }
  const isIdentity = op !== 'test' && identityPath.test(path);
  return isIdentity ? fault('A patch leaves the identity of an object alone.') : [];
}

function has(value: unknown, pointer: string): boolean {
  let node = value;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return false;
    node = Reflect.get(node, key);
  }
  return true;
}
