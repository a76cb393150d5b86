import type { Plan } from '../../plan/plan.ts';
import { tellFindings } from '../shared-finding.ts';
import { fitted } from './budget.ts';
import { dangerSection } from './danger-section.ts';
import { fileDetails } from './file-detail.ts';
import { objectDetails } from './object-detail.ts';
import { verdictSection } from './verdict.ts';

const maxCharacters = 60_000;

/** What changes, object by object, as Markdown for a check of its own. */
export function diffPage(plan: Plan, limit = maxCharacters): string {
  const view = { outcome: 'planned' } as const;
  const { workloads } = tellFindings(plan);
  const sections = [
    verdictSection(plan, view),
    dangerSection(plan),
    objectDetails(plan, view),
    fileDetails(workloads, view),
  ];
  return fitted(sections, limit);
}
