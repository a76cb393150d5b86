import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { planDangers } from '../plan/plan-forecast.ts';
import type { Gate } from './page/page-view.ts';
import { actionCounts, summaryText } from './plan-words.ts';

/** GitHub's limit for a label. */
const mostLabel = 50;

/** The title of a pull request, of words of ours alone. */
export function proposalTitle(key: string, plan: Plan): string {
  return `karst: ${key}: ${summaryText(plan, 'planned')}`;
}

/** Labels of ours that a pull request shall bear, and those that it shall not. */
export function proposalLabels(
  environments: readonly string[],
  plan: Plan,
): { readonly wanted: readonly string[]; readonly unwanted: readonly string[] } {
  const own = ['karst', ...environments.map((name) => `env/${name}`.slice(0, mostLabel))];
  const isRisky = isHighRisk(plan);
  return { wanted: isRisky ? [...own, risk] : own, unwanted: isRisky ? [] : [risk] };
}

function isHighRisk(plan: Plan): boolean {
  return planDangers(plan).some(({ severity }) => severity === 'high');
}

/** Is there something in the way that no merge makes good? */
export function isFaulty(plan: Plan): boolean {
  return (
    actionCounts(plan).held > 0 || planFindings(plan).some(({ severity }) => severity === 'error')
  );
}

/** What has to hold before a proposal is merged, as far as the plan and its owners tell. */
export function proposalGates(plan: Plan, owners: readonly string[]): readonly Gate[] {
  const whole = isFaulty(plan);
  const names = owners.map((owner) => `@${owner}`).join(', ');
  const by = owners.length === 0 ? 'whoever may merge' : `${names}, who own these paths`;
  return [
    {
      name: 'plan',
      isPassed: !whole,
      by: whole ? 'errors keep a part of it back: see above' : 'everything that was asked for',
    },
    ...(isHighRisk(plan)
      ? [{ name: 'danger', isPassed: false, by: 'a person reads what is marked 🛑 and merges' }]
      : []),
    { name: 'review', isPassed: false, by },
  ];
}

/** Why nothing is proposed although there is something to do, and how it goes on. */
export function declinedGate({ number, closedBy }: { number: number; closedBy?: string }): Gate {
  const who = closedBy === undefined ? 'somebody' : `@${closedBy}`;
  const by = `${who} closed #${number} with exactly this plan: open it again, or change the specs`;
  return { name: 'declined', isPassed: false, by };
}

/** Commands that carry a proposal on, exact. */
export function proposalCommands(
  environments: readonly string[],
  branch: string,
): readonly string[] {
  const [only, ...more] = environments;
  const where = only === undefined || more.length > 0 ? '' : ` --environment ${only}`;
  return [`karst plan${where} --diff`, `gh pr diff ${branch}`, `gh pr merge ${branch} --squash`];
}

/** Why a pull request of ours is closed, as one comment: for which other one, or for none. */
export function closingWord(successor: number | undefined): string {
  const text =
    successor === undefined
      ? 'Closed: the tree is what the specs ask for, so nothing is left to do.'
      : `Closed: superseded by #${successor}.`;
  return `${closingMarker}\n${text}\n`;
}

/** Why the pull request of an environment is closed that is none any more, as one comment. */
export function retiringWord(environment: string): string {
  return `${closingMarker}\nClosed: karst.yaml has no environment \`${environment}\` any more, so nothing is proposed for it. What the tree has of it stays as it is.\n`;
}

export const closingMarker = '<!-- karst:closed v1 -->';

const risk = 'risk/high';
