import type { Plan } from '../../plan/plan.ts';
import { type ToldPlan, tellFindings } from '../shared-finding.ts';
import { fitted, type Section } from './budget.ts';
import { callerSection } from './caller-section.ts';
import { certificateSection } from './certificate-section.ts';
import { dangerSection } from './danger-section.ts';
import { fileDetails } from './file-detail.ts';
import { findingSection } from './finding-section.ts';
import { graphSection } from './graph-section.ts';
import { imageSection } from './image-section.ts';
import { eventSection, gateSection, nextSection } from './margin.ts';
import { markerSection } from './marker.ts';
import { objectDetails } from './object-detail.ts';
import type { PageView } from './page-view.ts';
import { restartSection } from './restart-section.ts';
import { specSection } from './spec-section.ts';
import { upgradeSection } from './upgrade-section.ts';
import { verdictSection } from './verdict.ts';
import { workloadTable } from './workload-table.ts';

/** GitHub refuses a body of 65,536 characters; what the caller puts around it has the rest. */
const maxCharacters = 60_000;

/**
 * A plan as Markdown for a job summary, the body of a pull request, a comment or a check: the verdict first, what is
 * dangerous before what is routine, details folded, commands last. Every text of unknown origin is inert in it.
 */
export function planPage(plan: Plan, view: PageView): string {
  const { limit = maxCharacters } = view;
  const told = tellFindings(plan);
  return fitted(sectionsOf(plan, told, view), limit);
}

function sectionsOf(plan: Plan, told: ToldPlan, view: PageView): readonly Section[] {
  return [
    markerSection(plan, view),
    verdictSection(plan, view),
    dangerSection(plan),
    findingSection(told),
    gateSection(view),
    specSection(plan),
    restartSection(plan),
    upgradeSection(plan),
    imageSection(plan),
    callerSection(plan),
    certificateSection(plan),
    workloadTable(told.workloads),
    graphSection(plan),
    objectDetails(plan, view),
    fileDetails(told.workloads, view),
    nextSection(plan, view),
    eventSection(view),
  ];
}
