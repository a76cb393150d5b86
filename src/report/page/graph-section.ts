import type { Plan } from '../../plan/plan.ts';
import { fencedBlock } from '../inert-markdown.ts';
import { topology } from '../mermaid.ts';
import type { Section } from './budget.ts';

/** Who calls whom, with what changes in colours. */
export function graphSection(plan: Plan): Section {
  const graph = topology(plan);
  return {
    blocks: graph === undefined ? [] : [fencedBlock(graph, 'mermaid')],
    join: '\n\n',
    left: () => '_The graph of who calls whom does not fit here._',
  };
}
