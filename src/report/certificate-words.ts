import type { DueReason } from '../plan/certificate.ts';
import type { RotationStep } from '../plan/certificate-rotation.ts';

/** Why a certificate is issued anew. */
export function dueText(reason: DueReason): string {
  return dueTexts[reason];
}

/** What a step of a rotation did, and what a person does now. */
export function stepTexts(step: RotationStep): { readonly done: string; readonly next: string } {
  return steps[step];
}

const dueTexts: Readonly<Record<DueReason, string>> = {
  new: 'a first certificate',
  missing: 'its file is missing',
  'names-changed': 'its names changed',
  'authority-changed': 'another authority issues',
  'seal-changed': 'others may open it',
  'last-third': 'it is in the last third of its time',
  expired: 'it has expired',
  forced: 'it was asked for',
};

const wait = 'deliver it, and wait until Flux has applied it and ten minutes have passed';

const steps: Readonly<Record<RotationStep, { readonly done: string; readonly next: string }>> = {
  'trust-both': {
    done: 'the next authority is trusted beside the one that issues',
    next: `Run \`karst render\`, ${wait}; then run \`karst certs rotate-ca\` again.`,
  },
  'issue-from-next': {
    done: 'the next authority issues, the former one is still trusted',
    next: `Run \`karst render\`, ${wait}; then run \`karst certs rotate-ca\` again.`,
  },
  'drop-former': {
    done: 'the former authority is no longer trusted',
    next: 'Run `karst render` and deliver it; the key of the former authority can go.',
  },
  'replace-expired': {
    done: 'another authority takes the place of the one that had expired',
    next: 'Run `karst render` and deliver it at once: nothing is connected until then.',
  },
};
