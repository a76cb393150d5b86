import type { Plan } from '../../plan/plan.ts';
import { planObjects } from '../../plan/plan-forecast.ts';
import { valueText } from '../forecast-words.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import { shortPin } from '../plan-words.ts';
import type { Section } from './budget.ts';

/** Images that change, with the page of the forge that shows what lies between; certificates with their days. */
export function imageSection(plan: Plan): Section {
  const items = [...imageItems(plan), ...certificateItems(plan)];
  return {
    blocks: [...new Set(items)],
    join: '\n',
    left: (count) => `_${count} more images and certificates do not fit here._`,
  };
}

function imageItems(plan: Plan): string[] {
  return planObjects(plan).flatMap(({ causes, workload }) => {
    const image = causes.find((cause) => cause.kind === 'image');
    if (image === undefined) return [];
    const source = causes.find((cause) => cause.kind === 'source');
    const from = image.from === undefined ? '' : `${inlineCode(image.from)} → `;
    const what = `${inlineCode(workload.name)} (${inlineCode(workload.environment)})`;
    return [`- 📦 ${what}: ${from}${inlineCode(valueText(image.to, 300))}${compareText(source)}`];
  });
}

/** The only link of a page: its address is made of a known forge, a parsed slug and two commits. */
export function compareText(
  source: { readonly from?: string; readonly to: string; readonly compare?: string } | undefined,
): string {
  if (source?.compare === undefined || source.from === undefined) return '';
  return `, [${shortPin(source.from)}…${shortPin(source.to)}](${source.compare})`;
}

function certificateItems({ workloads }: Plan): string[] {
  return workloads.flatMap(({ workload, certificates = [] }) =>
    certificates.flatMap(({ secret, due, daysLeft }) => {
      if (due === undefined) return [];
      const left = daysLeft === undefined ? '' : `, the old one has ${daysLeft} days left`;
      const what = `${inlineCode(secret)} (${inlineCode(workload.environment)})`;
      return [`- 🔑 ${what}: ${inertMarkdown(`a new certificate${left}`)}`];
    }),
  );
}
