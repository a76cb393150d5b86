import type { CodeText } from './code-text.ts';

/** What may not leave. */
export const policyCodes = {
  'policy.certificate': {
    meaning:
      'A Certificate of a workload names an id or a host that is not its own, or would sign.',
    next: 'Drop the patch that changes it.',
  },
  'policy.exception': {
    meaning: 'The file karst.yaml lets a workload break a rule of the gate.',
    next: 'Remove the exception once the workload no longer needs it.',
  },
  'policy.identity': {
    meaning: 'An object or a pod of a workload carries the labels of another, or a reserved key.',
    next: 'Leave the labels and selectors that KarstKit writes as they are.',
  },
  'policy.kind': {
    meaning: 'A rendered object is of a kind that may not be written.',
    next: 'Remove what makes it, or report it: KarstKit renders a closed list of kinds.',
  },
  'policy.metadata': {
    meaning: "A label or annotation breaks Kubernetes' rules for keys, values or sizes.",
    next: 'Correct the key or shorten the value.',
  },
  'policy.name': {
    meaning: "An object's name is one that Kubernetes refuses.",
    next: 'Choose another name for the workload.',
  },
  'policy.namespace': {
    meaning: "An object stands in a namespace that is not its workload's.",
    next: 'Remove what moves it: a workload has its objects in the namespace of its owner.',
  },
  'policy.network': {
    meaning: 'A NetworkPolicy or a Service opens more than a workload may open.',
    next: 'Name what it needs under egress, allow or expose of the spec.',
  },
  'policy.pod': {
    meaning: 'A pod lacks what every pod of KarstKit has beyond Pod Security.',
    next: 'Correct the patch, or have an administrator name the rule under policy.exceptions.',
  },
  'policy.pod-security': {
    meaning: 'A pod breaks Pod Security "restricted".',
    next: 'Correct the patch, or have an administrator name the rule under policy.exceptions.',
  },
  'policy.read-back': {
    meaning: 'A rendered file does not read back as it was meant in every YAML reader.',
    next: "Report it: this is a fault in KarstKit's templates.",
  },
  'policy.reference': {
    meaning:
      'An object names an account, a Deployment or a Service that its workload does not have.',
    next: 'Name one of the objects that are rendered for the workload.',
  },
  'policy.schema': {
    meaning: 'An object has a field that its kind does not know, lacks one, or has a wrong value.',
    next: 'Correct the patch or the field of the spec that causes it.',
  },
  'policy.sealed-place': {
    meaning:
      'A file with a sealed Secret holds another Secret than its name says, or more than one.',
    next: 'Seal the Secret anew with `karst seal`: ciphertext is not moved from one to another.',
  },
  'policy.secret': {
    meaning: 'A rendered file holds what looks like a private key, a token or a password.',
    next: 'Put it into a Secret and refer to it by name and key.',
  },
  'policy.size': {
    meaning:
      'A rendered ConfigMap or the annotations of an object are larger than Kubernetes stores.',
    next: 'Shorten the files, or put them into the image or a volume.',
  },
  'policy.unsealed': {
    meaning: 'A Secret is not sealed, not wholly, or in a way that the cluster cannot open.',
    next: 'Seal it with `karst seal`; change what stood in clear, for Git may have it already.',
  },
} as const satisfies Record<`policy.${string}`, CodeText>;
