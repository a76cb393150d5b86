/** Who the command line commits as, unless git's own variables name somebody. */
export const commandLineAddress = 'karstkit@users.noreply.github.com';

/** GitHub shows commits of this address as the workflow's own. */
export const workflowAddress = '41898282+github-actions[bot]@users.noreply.github.com';
