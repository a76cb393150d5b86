import type { Work } from './mode.ts';

type Access = 'read' | 'write';

/** As a workflow writes them under `permissions`. */
export interface Permissions {
  readonly contents: Access;
  readonly checks?: Access;
  readonly 'pull-requests'?: Access;
}

export interface JobPermissions {
  /** Without these the mode cannot do its work. */
  readonly needs: Permissions;
  /** With these it also tells what it did where people look; without them the job summary has it all. */
  readonly reports: Omit<Permissions, 'contents'>;
}

/** What each mode may do in the GitOps repository, and of a plan in the repository of the workflow. */
export const jobPermissions: Readonly<Record<Work, JobPermissions>> = {
  plan: {
    needs: { contents: 'read' },
    reports: { checks: 'write', 'pull-requests': 'write' },
  },
  'pull-request': {
    needs: { contents: 'write', 'pull-requests': 'write' },
    reports: { checks: 'write' },
  },
  check: { needs: { contents: 'read' }, reports: {} },
  render: { needs: { contents: 'read' }, reports: {} },
  commit: { needs: { contents: 'write' }, reports: {} },
  renew: { needs: { contents: 'write' }, reports: {} },
  pin: { needs: { contents: 'write' }, reports: {} },
  validate: { needs: { contents: 'read' }, reports: {} },
};
