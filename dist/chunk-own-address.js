// src/io/gitops/own-address.ts
/** Who the command line commits as, unless git's own variables name somebody. */
const commandLineAddress = "karstkit@users.noreply.github.com";
/** GitHub shows commits of this address as the workflow's own. */
const workflowAddress = "41898282+github-actions[bot]@users.noreply.github.com";

export { workflowAddress as n, commandLineAddress as t };