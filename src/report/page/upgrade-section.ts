import type { Plan } from '../../plan/plan.ts';
import { inertMarkdown } from '../inert-markdown.ts';
import { upgradeText } from '../upgrade.ts';
import type { Section } from './budget.ts';

/** What an upgrade moves and restarts; of any other plan how much an older version wrote. */
export function upgradeSection(plan: Plan): Section {
  return { blocks: upgradeText(plan).map(inertMarkdown), join: '\n', left: () => '' };
}
