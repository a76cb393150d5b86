import type { FilePlan, FileState, WorkloadAction, WorkloadPlan } from '../../plan/plan.ts';
import { callerLines, certificateLines } from '../certificate-plan.ts';
import { counted } from '../counted.ts';
import { causeText, changedLines, commandText, launchText, sourceText } from '../plan-words.ts';
import { diffBlock, type Room } from './line-diff-section.ts';
import { type Markup, markup } from './markup.ts';
import { objectDetails } from './object-section.ts';

export const workloadSigns: Readonly<Record<WorkloadAction, string>> = {
  create: '+',
  update: '~',
  delete: '−',
  held: '⊘',
  keep: '·',
};

/** What an action is coloured for. */
export const workloadTones: Readonly<Record<WorkloadAction, string>> = {
  create: 'add',
  update: 'change',
  delete: 'go',
  held: 'hold',
  keep: 'soft',
};

/** One workload: why it changes, how it starts, every object of it in the cluster and every file of it in Git. */
export function workloadSection(plan: WorkloadPlan, anchor: string, room: Room): Markup {
  const { workload, action, forecast, files } = plan;
  const changed = files.filter(({ state }) => state !== 'keep');
  const kept = files.length - changed.length;
  const dangerous = new Set(
    forecast.dangers.flatMap(({ object }) => (object === undefined ? [] : [object.name])),
  );
  return markup`<section class="card workload" id="${anchor}">
<h2><span class="${workloadTones[action]}">${workloadSigns[action]}</span> <span>${workload.name}</span>
<span class="chip ${workloadTones[action]}">${action}</span><span class="chip">${workload.environment}</span><span class="chip soft">${workload.kind}</span></h2>
${origin(plan)}
${
  forecast.objects.length === 0
    ? undefined
    : markup`<h3>In the cluster: ${counted(forecast.objects.length, 'object')}</h3>
${forecast.objects.map((change) => objectDetails(change, dangerous.has(change.object.name) && change.fields.length > 0, room))}`
}
${changed.length === 0 ? undefined : markup`<h3>In Git: ${counted(changed.length, 'file')}</h3>\n${changed.map((file) => fileDetails(file, room))}`}
${kept === 0 ? undefined : markup`<p class="soft">${counted(kept, 'file')} as ${kept === 1 ? 'it is' : 'they are'}.</p>`}
</section>
`;
}

function origin(plan: WorkloadPlan): Markup {
  const { causes, source, launch, evidence } = plan;
  const lines = [
    ...(causes.length === 0 ? [] : [markup`Because: ${causes.map(causeText).join('; ')}.`]),
    ...(source === undefined ? [] : [markup`<code>${sourceText(source)}</code>`]),
    ...(launch === undefined
      ? []
      : [markup`${launchText(launch)}: <code>${commandText(launch)}</code>`]),
    ...[...certificateLines(plan), ...callerLines(plan)].map((line) => markup`${line}`),
  ];
  const found = evidence.map(
    ({ path, line, why }) =>
      markup`<li><code>${line === undefined ? path : `${path}:${line}`}</code> ${why}</li>`,
  );
  return markup`${lines.map((line) => markup`<p>${line}</p>\n`)}${
    found.length === 0
      ? undefined
      : markup`<details><summary>How it starts, and why<span class="end">${counted(found.length, 'sign')}</span></summary><ul>${found}</ul></details>`
  }`;
}

const stateTones: Readonly<Record<FileState, string>> = {
  create: 'add',
  update: 'change',
  delete: 'go',
  edited: 'hold',
  foreign: 'hold',
  keep: 'soft',
};

const stateSigns: Readonly<Record<FileState, string>> = {
  create: '+',
  update: '~',
  delete: '−',
  edited: '✎',
  foreign: '⊘',
  keep: '·',
};

const stateNotes: Readonly<Partial<Record<FileState, string>>> = {
  edited: 'edited by hand, stays as it is',
  foreign: 'not ours, stays as it is',
};

function fileDetails({ path, state, diff }: FilePlan, room: Room): Markup {
  const { added, removed } = changedLines(diff);
  const numbers =
    diff === undefined
      ? undefined
      : markup`<span class="add">+${added}</span> <span class="go">−${removed}</span>`;
  const lines =
    diff === undefined
      ? markup`<p class="why">What it holds is shown to nobody here, or has no lines.</p><p></p>`
      : (diffBlock(diff, room) ?? markup`<p class="why">Too long for this page.</p><p></p>`);
  return markup`<details><summary><b class="${stateTones[state]}">${stateSigns[state]}</b><code>${path}</code>
<span class="end">${stateNotes[state]} ${numbers}</span></summary>${lines}</details>
`;
}
