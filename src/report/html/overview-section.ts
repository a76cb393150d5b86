import type { Danger } from '../../plan/danger/danger.ts';
import { objectName } from '../../plan/object/kube-object.ts';
import type { Plan } from '../../plan/plan.ts';
import { planDangers, planObjects, planRestarts } from '../../plan/plan-forecast.ts';
import { type Finding, hintOf } from '../../problem.ts';
import { placeText } from '../finding.ts';
import { objectText, restartText, valueText } from '../forecast-words.ts';
import { tellFindings } from '../shared-finding.ts';
import { type Markup, markup, prose } from './markup.ts';

/** What goes and what is dangerous: never folded, for nobody opens what they do not know of. */
export function dangerSection(plan: Plan): Markup | undefined {
  const gone = planObjects(plan).filter(({ action }) => action === 'delete');
  const dangers = planDangers(plan);
  if (gone.length + dangers.length === 0) return undefined;
  return markup`${dangers.map(dangerNote)}
${
  gone.length === 0
    ? undefined
    : markup`<div class="card"><table><thead><tr><th>Flux deletes</th><th>of</th><th>file</th></tr></thead><tbody>
${gone.map((change) => markup`<tr><td class="go"><code>${objectText(change)}</code></td><td class="fit">${change.workload.name} <span class="soft">(${change.workload.environment})</span></td><td><code>${change.path}</code></td></tr>\n`)}</tbody></table></div>`
}`;
}

function dangerNote(danger: ReturnType<typeof planDangers>[number]): Markup {
  const { code, severity, field, message, hint, workload } = danger;
  const where = workload === undefined ? '' : `${workload.name} (${workload.environment})`;
  const tone = severity === 'high' ? 'go' : 'change';
  return markup`<div class="card note ${tone}"><span class="code mono">${code}</span>
<span class="level ${tone}">${severity === 'high' ? 'High danger' : 'Danger'}</span> <span class="what">${prose(message)}</span>
<p>${subject(danger)}${field === undefined ? undefined : markup` <code>${field}</code>`} ${where}</p><p>${prose(hint)}</p></div>
`;
}

function subject({ object }: Danger): Markup | undefined {
  return object === undefined ? undefined : markup`<code>${objectName(object)}</code>`;
}

/** What is in the way, or should be known, the gravest first. */
export function findingSection(plan: Plan): Markup | undefined {
  const { workloads, shared } = tellFindings(plan);
  const own = workloads.flatMap(({ findings }) => findings);
  const told = [
    ...own.map((finding) => ({ finding, also: [] as readonly string[] })),
    ...shared.map(({ finding, names }) => ({ finding, also: names.slice(1) })),
  ];
  if (told.length === 0) return undefined;
  const ordered = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    told.filter(({ finding }) => finding.severity === severity),
  );
  return markup`${ordered.map(({ finding, also }) => findingNote(finding, also))}`;
}

const tones = { error: 'go', warning: 'change', info: 'soft' } as const;
const levels = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

function findingNote(finding: Finding, also: readonly string[]): Markup {
  const { code, severity, message, expected } = finding;
  const hint = hintOf(finding);
  const place = placeText(finding);
  return markup`<div class="card note ${tones[severity]}"><span class="code mono">${code}</span><span class="level ${tones[severity]}">${levels[severity]}</span> <span class="what">${prose(message)}</span>
${place === '' ? undefined : markup`<p><code>${place}</code></p>`}${expected === undefined ? undefined : markup`<p>expected: ${prose(expected)}</p>`}${hint === undefined ? undefined : markup`<p>${prose(hint)}</p>`}${also.length === 0 ? undefined : markup`<p>also: ${also.join(', ')}</p>`}</div>
`;
}

/** Which pods go and come again, and why; those with a time without any first. */
export function restartSection(plan: Plan): Markup | undefined {
  const restarts = planRestarts(plan);
  if (restarts.length === 0) return undefined;
  return markup`<div class="card"><table><tbody>
${restarts.map((restart) => markup`<tr><td class="fit ${restart.downtime ? 'go' : 'change'}"><code>${objectName(restart.object)}</code></td><td class="fit">${restart.workload.environment}</td><td>${restartText(restart)}</td></tr>\n`)}</tbody></table></div>
`;
}

/** Images that change, and what lies between. */
export function imageSection(plan: Plan): Markup | undefined {
  const rows = planObjects(plan).flatMap(({ causes, workload }) => {
    const image = causes.find((cause) => cause.kind === 'image');
    if (image === undefined) return [];
    const from =
      image.from === undefined ? undefined : markup`<del>${valueText(image.from, 300)}</del> → `;
    const name = markup`${workload.name} <span class="soft">(${workload.environment})</span>`;
    return [
      markup`<tr><td class="fit">${name}</td><td class="mono">${from}<ins>${valueText(image.to, 300)}</ins></td></tr>\n`,
    ];
  });
  if (rows.length === 0) return undefined;
  const unique = [...new Map(rows.map((row) => [row.text, row])).values()];
  return markup`<div class="card"><table><tbody>${unique}</tbody></table></div>\n`;
}
