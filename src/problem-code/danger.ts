import type { CodeText } from './code-text.ts';

/** What a change may do that its lines do not show. A plan names them first; they stop nothing by themselves. */
export const dangerCodes = {
  'danger.config-stale': {
    meaning: 'Pods read a value at their start that changes now, and nothing restarts them.',
    next: 'Restart the pods after the delivery, or mount the value as a file.',
  },
  'danger.data-deleted': {
    meaning: 'An object goes that holds data, or that data goes with.',
    next: 'Save the data first, or keep the object: annotate it kustomize.toolkit.fluxcd.io/prune: disabled.',
  },
  'danger.field-immutable': {
    meaning: 'A field changes that the API server never lets change, so that Flux stops there.',
    next: 'Give the object another name, or delete it in one delivery and add it in the next.',
  },
  'danger.flux-suspended': {
    meaning: 'Flux is told to leave the workload alone, so that nothing of this change arrives.',
    next: 'Set `spec.suspend` to false, or run `flux resume` when the change shall arrive.',
  },
  'danger.host-exposed': {
    meaning: 'Requests from outside the cluster reach what they did not reach before.',
    next: 'Make sure that the service is meant to be reached there, and by whom.',
  },
  'danger.host-removed': {
    meaning: 'A host name is answered no more.',
    next: 'Make sure that nobody calls it any more.',
  },
  'danger.large-change': {
    meaning: 'Much goes or restarts at once.',
    next: 'Look whether all of it is meant; deliver it in parts.',
  },
  'danger.mesh-callers': {
    meaning: 'Callers of another owner, or not named one by one, may call the service from now on.',
    next: 'Make sure that the owner of the service agreed: `allow` names who may call.',
  },
  'danger.mesh-off': {
    meaning: 'The sidecar goes: calls are no longer encrypted, and nobody proves who calls.',
    next: 'Keep `mesh: true`, or close the service by other means.',
  },
  'danger.namespace-moved': {
    meaning:
      'Objects go from one namespace to another: they are deleted and made anew, volumes do not move.',
    next: 'Save the data, and plan a time without the service.',
  },
  'danger.network-widened': {
    meaning: 'A network policy lets more in or out than before, or goes while its pods stay.',
    next: 'Make sure that each new peer is meant.',
  },
  'danger.privilege-raised': {
    meaning: 'Pods may do more to their node or to the cluster than before.',
    next: 'Restore the security context, or let an administrator name the exception.',
  },
  'danger.prune-off': {
    meaning: 'Flux no longer deletes what leaves Git.',
    next: 'Delete by hand what goes, or leave `prune` and `deletionPolicy` as they were.',
  },
  'danger.rbac-widened': {
    meaning: 'Somebody may do more in the cluster than before.',
    next: 'Make sure that each new right is needed, and by whom.',
  },
  'danger.secret-changed': {
    meaning: 'A secret value changes; what it was and will be is not shown.',
    next: 'Make sure that whoever uses it knows the new value.',
  },
  'danger.selector-changed': {
    meaning: 'A selector changes: it covers other pods than before.',
    next: 'Compare it with the labels of the pods that it shall cover.',
  },
  'danger.service-exposed': {
    meaning: 'A Service is reached from outside the cluster, past ingress and mesh.',
    next: 'Use `expose` with a host instead.',
  },
  'danger.stopped': {
    meaning: 'Nothing of it runs any more: it is scaled to zero, suspended or paused.',
    next: 'Make sure that nobody waits for it.',
  },
  'danger.tls-loosened': {
    meaning: 'An encrypted connection asks less of the other side than before, or becomes plain.',
    next: 'Restore what the connection asked for.',
  },
} as const satisfies Record<`danger.${string}`, CodeText>;
