import type { Danger } from '../../plan/danger/danger.ts';
import { objectName } from '../../plan/object/kube-object.ts';
import type { ObjectChange } from '../../plan/object/object-change.ts';
import type { Plan, Workload } from '../../plan/plan.ts';
import type { Owned } from '../../plan/plan-forecast.ts';
import { planDangers, planObjects } from '../../plan/plan-forecast.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import type { Section } from './budget.ts';

/** What goes and what is dangerous. Never folded: nobody opens what they do not know of. */
export function dangerSection(plan: Plan): Section {
  const gone = planObjects(plan).filter(({ action }) => action === 'delete');
  const blocks = [...planDangers(plan).map(dangerItem), ...goneItems(gone)];
  return {
    ...(blocks.length === 0 ? {} : { head: '#### Look at this first' }),
    blocks,
    join: '\n',
    left: (count) =>
      `_${count} more dangers and deletions do not fit here: look at every file before you merge._`,
  };
}

function dangerItem({
  severity,
  code,
  object,
  field,
  message,
  hint,
  workload,
}: Danger & { readonly workload?: Workload }): string {
  const mark = severity === 'high' ? '🛑' : '⚠️';
  const subject = object === undefined ? '' : `${inlineCode(objectName(object))} `;
  const at = field === undefined ? '' : `${inlineCode(field)} `;
  const where = workload === undefined ? '' : `(${inlineCode(workload.environment)}) `;
  return [
    `- ${mark} ${subject}${at}${where}${inlineCode(code)}`,
    `  ${inertMarkdown(`${message}.`)}`,
    `  ${inertMarkdown(hint)}`,
  ].join('  \n');
}

/** By workload: each is one line, whatever it consists of. */
function goneItems(gone: readonly Owned<ObjectChange>[]): string[] {
  const groups = new Map<string, Owned<ObjectChange>[]>();
  for (const change of gone) {
    const { environment, kind, name } = change.workload;
    const key = [environment, kind, name].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const { name = '', environment = '' } = first?.workload ?? {};
    const names = group.map(
      ({ object, stays }) =>
        `${inlineCode(objectName(object))}${stays === true ? ' (stays in the cluster)' : ''}`,
    );
    const shown = names.slice(0, 20).join(', ');
    const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
    return `- ➖ Flux deletes of ${inlineCode(name)} (${inlineCode(environment)}): ${shown}${more}`;
  });
}
