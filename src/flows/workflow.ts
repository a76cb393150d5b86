import { renderTemplate } from '../render/template.ts';

/** A workflow for GitHub that runs KarstKit, each with the rights of its own work and no others. */
export type WorkflowName = 'certificates' | 'deliver' | 'plan';

/** Where `karst init` writes it. */
export function workflowPath(name: WorkflowName): string {
  return `.github/workflows/karst-${name}.yml`;
}

/**
 * plan: shows in a pull request what it would change. deliver: keeps a pull request with what is to be delivered.
 * certificates: makes them anew in the last third of their time; each day it looks, and a month is left to look again.
 * `ref` is the tag of KarstKit's release, or a branch. Where certificates are issued here, what is delivered first needs the
 * authority's key as well.
 */
export function workflowText(name: WorkflowName, ref: string, isIssuing = false): string {
  return renderTemplate(`workflow/${name}.yml`, { ref, isIssuing });
}
