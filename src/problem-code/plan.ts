import type { CodeText } from './code-text.ts';

/** What stands in the way of a plan: environments, locks and records. */
export const planCodes = {
  'environment.unknown': {
    meaning: 'An environment is named that karst.yaml does not have.',
    next: 'Name one of the environments of karst.yaml.',
  },
  'lock.digest-unknown': {
    meaning:
      'A registry gave no digest for a base image, so that its tag may come to mean another.',
    next: 'Run `karst lock` again where the registry can be reached.',
  },
  'lock.missing': {
    meaning: '--locked was asked for, and there is no record of the source.',
    next: 'Run `karst lock` or a render without --locked, and commit the records.',
  },
  'lock.stale': {
    meaning:
      '--locked was asked for, and the record is of another source or was made for another start.',
    next: 'Run `karst lock` or a render without --locked, and commit the records.',
  },
  'plan.edited-by-person': {
    meaning: 'A file that KarstKit wrote was changed by hand; it is left as it is.',
    next: 'Move the change into the spec (`patches`), restore the file, or use --force to give the change up.',
  },
  'plan.namespace-changed': {
    meaning:
      'A workload would change its namespace in one step, and Flux could not delete what stands in the old one.',
    next: 'Write another environment beside this one, move the workloads there, and remove them here a delivery later.',
  },
  'plan.not-ours': {
    meaning: 'A file stands where KarstKit would write, and no record says that it is ours.',
    next: 'Move or delete the file, or give the workload another name.',
  },
  'plan.owner-changed': {
    meaning:
      'A workload would change its owner in one step, and Flux could not delete what the old owner had.',
    next: 'Give it another name with the new owner, or remove it, deliver that, and add it again.',
  },
  'record.damaged': {
    meaning: "A record is unreadable or claims files that are not its workload's.",
    next: 'Restore the record from Git history; until then the files stay as they are.',
  },
} as const satisfies Record<`${'environment' | 'lock' | 'plan' | 'record'}.${string}`, CodeText>;
