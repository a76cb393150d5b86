import { danger, eachPair } from './danger.ts';

/** Selectors that may change, and then cover other pods. Those that never may are another danger. */
const selectors: Readonly<Record<string, string>> = {
  NetworkPolicy: 'spec.podSelector',
  PodDisruptionBudget: 'spec.selector',
  PodMonitor: 'spec.selector',
  Service: 'spec.selector',
  ServiceMonitor: 'spec.selector',
};

/** A selector covers other pods than before. Code: danger.selector-changed. */
export const selectorsChange = eachPair(({ action, after, fields }) => {
  if (after === undefined || action !== 'update') return [];
  const { ref } = after;
  const selector = Object.hasOwn(selectors, ref.kind) ? selectors[ref.kind] : undefined;
  if (selector === undefined || !fields.some(({ path }) => path.startsWith(selector))) return [];
  const message = `it covers other pods than before`;
  return [danger('danger.selector-changed', ref, { severity: 'medium', field: selector, message })];
});
