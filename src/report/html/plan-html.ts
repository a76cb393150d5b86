import { createHash } from 'node:crypto';
import type { Plan, WorkloadPlan } from '../../plan/plan.ts';
import { planDangers, planObjects, planRestarts } from '../../plan/plan-forecast.ts';
import {
  actionCounts,
  isQuiet,
  outcomeHeads,
  type PlanOutcome,
  shortId,
  summaryText,
} from '../plan-words.ts';
import { callGraphSection } from './call-graph-section.ts';
import type { Room } from './line-diff-section.ts';
import { Markup, markup } from './markup.ts';
import { dangerSection, findingSection, imageSection, restartSection } from './overview-section.ts';
import { style } from './style.ts';
import { workloadSection, workloadSigns, workloadTones } from './workload-section.ts';

/** So much of diffs, in UTF-16 units, makes a page that a browser still opens. */
const diffCharacters = 8_000_000;

/**
 * A whole plan as one page of HTML that needs nothing else: every object with every field, every file with every line,
 * secrets hidden. It holds no script and loads nothing, and its policy forbids both.
 */
export function planHtml(plan: Plan, outcome: PlanOutcome): string {
  const room: Room = { left: diffCharacters };
  const shown = plan.workloads
    // By place, for names are texts of others.
    .map((one, index) => ({ one, anchor: `w${index}` }))
    .filter(({ one }) => !isQuiet(one));
  const overview = [
    { id: 'first', title: 'Look at this first', body: dangerSection(plan) },
    { id: 'findings', title: 'Findings', body: findingSection(plan) },
    { id: 'restarts', title: 'Starts anew', body: restartSection(plan) },
    { id: 'images', title: 'Images', body: imageSection(plan) },
    { id: 'calls', title: 'Who calls whom', body: callGraphSection(plan) },
  ].filter(({ body }) => body !== undefined);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${new Markup(styleHash)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Plan ${shortId(plan.id)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${head(plan, outcome)}
<div class="outer"><div class="frame">
${contents(overview, shown)}
<main>
${overview.map(({ id, title, body }) => markup`<h2 id="${id}">${title}</h2>\n${body}`)}
${shown.length === 0 ? undefined : markup`<h2 id="workloads">Workloads</h2>`}
${shown.map(({ one, anchor }) => workloadSection(one, anchor, room))}
${unchanged(plan)}
<footer>Plan <code>${plan.id}</code>${plan.at === undefined ? undefined : markup`, certificates judged at ${plan.at}`}</footer>
</main>
</div></div>
</body>
</html>
`.text;
}

const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

function head(plan: Plan, outcome: PlanOutcome): Markup {
  const counts = actionCounts(plan);
  const restarts = planRestarts(plan);
  const down = restarts.filter(({ downtime }) => downtime).length;
  const high = planDangers(plan).filter(({ severity }) => severity === 'high').length;
  const objects = planObjects(plan).length;
  const chips = [
    chip('add', counts.create, 'to create', 'created'),
    chip('change', counts.update, 'to update', 'updated'),
    chip('go', counts.delete, 'to delete', 'deleted'),
    chip('hold', counts.held, 'held', 'held'),
    chip('', counts.keep, 'unchanged', 'unchanged'),
    chip('', objects, objects === 1 ? 'object changes' : 'objects change', 'objects changed'),
    chip('', restarts.length, restarts.length === 1 ? 'restart' : 'restarts', 'restarts'),
    chip('go', down, 'with a time without any pod', 'with a time without any pod'),
    chip('go', high, high === 1 ? 'high danger' : 'high dangers', 'high dangers'),
  ];
  return markup`<header><div class="inner">
<div class="brand"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M2 3h16v3H2zM4 8h3v9H4zM8.5 8h3v6h-3zM13 8h3v4h-3z"/></svg>KarstKit</div>
<h1>${outcomeHeads[outcome]} <code class="soft mono">${shortId(plan.id)}</code> ${summaryText(plan, outcome)}</h1>
<ul class="chips">${chips.map((one) => one(outcome))}</ul>
</div></header>`;
}

/** A number with its word; none of what there is none. */
function chip(tone: string, count: number, ahead: string, done: string) {
  return (outcome: PlanOutcome): Markup | undefined =>
    count === 0
      ? undefined
      : markup`<li class="chip ${tone}">${count} ${outcome === 'written' ? done : ahead}</li>`;
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

interface Anchored {
  readonly one: WorkloadPlan;
  readonly anchor: string;
}

function contents(overview: readonly Titled[], shown: readonly Anchored[]): Markup {
  const rows = shown.map(({ one: { workload, action }, anchor }) => {
    const sign = markup`<b class="${workloadTones[action]}">${workloadSigns[action]}</b>`;
    return markup`<li>${sign}<a href="#${anchor}">${workload.name}</a><small>${workload.environment}</small></li>\n`;
  });
  const places = overview.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>\n`);
  return markup`<nav aria-label="Contents"><ul>${places}</ul>\n<ul>${rows}</ul></nav>`;
}

function unchanged({ workloads }: Plan): Markup | undefined {
  const kept = workloads.filter(({ action }) => action === 'keep');
  if (kept.length === 0) return undefined;
  const names = kept.map(
    ({ workload }) =>
      markup`<li>${workload.name} <span class="soft">${workload.kind}, ${workload.environment}</span></li>`,
  );
  return markup`<details><summary>Unchanged<span class="end">${kept.length}</span></summary><ul>${names}</ul></details>`;
}
