import type { CodeText } from './code-text.ts';

/** What stands in the way of a workload's life: its beginning, its promotion, its upgrade and its end. */
export const lifeCodes = {
  'deploy.exists': {
    meaning: 'The repository runs already, under another name than the one that is given.',
    next: 'Leave the name out, or change it in the spec by hand: a renamed workload is another one.',
  },
  'destroy.data-goes': {
    meaning: 'Volumes of the workload are no longer kept: what they hold is lost with it.',
    next: 'Say --with-data, or write `keep: true` at the volumes and deliver that first.',
  },
  'destroy.data-let-go': {
    meaning:
      'Flux is first told that the volumes may go; the workload itself goes in a second run.',
    next: 'Wait until Flux has applied this, then run the same command again.',
  },
  'destroy.data-stays': {
    meaning: 'A volume claim outlives its workload in the cluster.',
    next: 'Delete it by hand when nobody needs its data.',
  },
  'destroy.owner-stays': {
    meaning: 'What an owner has of its own goes a delivery after its last workload.',
    next: 'Render once more when Flux has removed the workload.',
  },
  'destroy.used': {
    meaning: 'Other workloads call the one that shall go.',
    next: 'Take it out of their `uses` first, or destroy them with it.',
  },
  'init.alert': {
    meaning: 'What Flux tells, and to whom, cannot be set up as it was asked for.',
    next: 'Name a kind with the public address of a repository, or the kind of a webhook alone.',
  },
  'promote.no-pin': {
    meaning: 'What runs in the environment cannot be named by a commit.',
    next: 'Promote workloads whose source is a repository, after a render of the first environment.',
  },
  'promote.order': {
    meaning: 'The environments do not follow each other in the promotion order.',
    next: 'Promote step by step, or say --skip.',
  },
  'promote.pinned': {
    meaning: 'The environment runs what was promoted to it, not what a ref points at.',
    next: 'Promote to it, or take its line out of `promoted`.',
  },
  'promote.same': {
    meaning: 'Two environments run the same commit, and the same image where one is built.',
    next: 'Nothing: this is what a promotion does.',
  },
  'upgrade.changed': {
    meaning: 'A workload that an older version wrote has changed since, in its spec or its source.',
    next: 'Render: that moves it to the newer version too.',
  },
  'workload.unknown': {
    meaning: 'No spec and no record has a workload of this name.',
    next: 'Correct the name; `karst plan` lists them.',
  },
} as const satisfies Record<
  `${'deploy' | 'destroy' | 'init' | 'promote' | 'upgrade' | 'workload'}.${string}`,
  CodeText
>;
