import type { CodeText } from './code-text.ts';

/** What may not leave. */
export const policyCodes = {
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
  'policy.read-back': {
    meaning: 'A rendered file does not read back as it was meant in every YAML reader.',
    next: "Report it: this is a fault in KarstKit's templates.",
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
} as const satisfies Record<`policy.${string}`, CodeText>;
