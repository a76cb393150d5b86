import type { CodeText } from './code-text.ts';

/** Images that a build handed back, and what their registry says of them. */
export const builtCodes = {
  'built.ambiguous': {
    meaning: 'Two digests were handed over for the same image.',
    next: 'Hand over the one that the build pushed last, or build again.',
  },
  'built.automated': {
    meaning: "Flux's image automation writes what the workload runs, so no digest is written.",
    next: 'Nothing, or take image.automation out of the spec.',
  },
  'built.forbidden': {
    meaning: 'The registry does not say whether it has the image: it asks for another credential.',
    next: 'Log in with a credential that may pull (`docker login`), or set KARST_REGISTRY, KARST_REGISTRY_USERNAME and KARST_REGISTRY_PASSWORD.',
  },
  'built.in-the-way': {
    meaning: 'The file that names the digest was edited or taken away.',
    next: 'Restore the file from Git history, then hand the digest over again.',
  },
  'built.mismatch': {
    meaning: 'The registry has another image under this name than the one that was handed over.',
    next: 'Build again: a tag names one content only.',
  },
  'built.missing': {
    meaning: 'The registry has no such image.',
    next: 'Build and push it, then run again.',
  },
  'built.platforms': {
    meaning: 'The image is there, and not for every platform that karst.yaml names.',
    next: 'Build it for each of registry.platforms.',
  },
  'built.stale': {
    meaning: 'A digest was handed over for a tag that the tree no longer names.',
    next: 'Nothing: the build of the tag that it names now hands its own over.',
  },
  'built.syntax': {
    meaning: 'What was handed over is no digest of an image.',
    next: 'Write name=sha256:…, or registry/name:tag@sha256:… as the build workflow does.',
  },
  'built.unknown': {
    meaning: 'A digest was handed over for an image that no record of the tree names.',
    next: 'Check the name and the environment.',
  },
  'built.unreachable': {
    meaning: 'The registry did not answer, or not as a registry does.',
    next: 'Run again where it can be reached; for one with a private address set registry.allowPrivate in karst.yaml, for one that the runner never reaches registry.unreachable.',
  },
} as const satisfies Record<`built.${string}`, CodeText>;
