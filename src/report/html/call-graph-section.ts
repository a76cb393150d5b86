import type { Plan } from '../../plan/plan.ts';
import { type Call, type Caller, type CallState, callGraph } from '../call-graph.ts';
import { type Markup, markup } from './markup.ts';

const rowHeight = 58;
const boxHeight = 34;
const columnGap = 84;
const margin = 6;

/** Who calls whom, drawn: what comes, changes and goes in colours. Undefined when nobody calls anybody. */
export function callGraphSection(plan: Plan): Markup | undefined {
  const graph = callGraph(plan);
  if (graph === undefined) return undefined;
  const { nodes, calls, hidden } = graph;
  const boxes = placed(nodes, calls);
  const width = Math.max(...[...boxes.values()].map((box) => box.x + box.width)) + margin;
  const height = Math.max(...[...boxes.values()].map((box) => box.y + boxHeight)) + margin;
  return markup`<div class="card graph">
<svg role="img" aria-label="Who calls whom" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${calls.map((call) => arrow(call, boxes))}${[...boxes.values()].map(box)}</svg>
${hidden === 0 ? undefined : markup`<p class="soft">${hidden} more calls are not drawn.</p>`}</div>
`;
}

interface Box {
  readonly node: Caller;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Columns from who is called by nobody to who calls nobody; in a column by name. */
function placed(nodes: readonly Caller[], calls: readonly Call[]): Map<string, Box> {
  const isOne = new Set(nodes.map(({ environment }) => environment)).size === 1;
  const columns: Caller[][] = [];
  const depths = depthsOf(nodes, calls);
  for (const node of nodes) {
    const depth = depths.get(node.key) ?? 0;
    columns[depth] = [...(columns[depth] ?? []), node];
  }
  const boxes = new Map<string, Box>();
  const tallest = Math.max(...columns.map((column) => column?.length ?? 0));
  let x = margin;
  for (const column of columns.map((one) => one ?? [])) {
    const texts = column.map(({ name, environment }) =>
      isOne ? name : `${name} (${environment})`,
    );
    const width = Math.max(64, ...texts.map((text) => text.length * 7.6 + 28));
    const top = margin + ((tallest - column.length) * rowHeight) / 2;
    for (const [index, node] of column.entries()) {
      const text = texts[index] ?? '';
      boxes.set(node.key, { node, text, x, y: top + index * rowHeight, width });
    }
    x += width + columnGap;
  }
  return boxes;
}

/** One more than the deepest caller, as far as that ends: whoever calls in a circle stays where the circle was entered. */
function depthsOf(nodes: readonly Caller[], calls: readonly Call[]): Map<string, number> {
  const depths = new Map(nodes.map(({ key }) => [key, 0]));
  const most = Math.min(nodes.length, 12);
  for (let round = 0; round < most; round += 1) {
    for (const { from, to } of calls) {
      const depth = (depths.get(from) ?? 0) + 1;
      if (from !== to && depth < most && depth > (depths.get(to) ?? 0)) depths.set(to, depth);
    }
  }
  const used = [...new Set(depths.values())].sort((a, b) => a - b);
  return new Map([...depths].map(([key, depth]) => [key, used.indexOf(depth)]));
}

const tones: Readonly<Record<CallState, string>> = {
  added: 'add',
  changed: 'change',
  removed: 'go',
  held: 'hold',
  same: 'same',
};

function box({ node, text, x, y, width }: Box): Markup {
  return markup`<g class="${tones[node.state]}"><rect x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="8"/><text x="${x + width / 2}" y="${y + 22}" text-anchor="middle">${text}</text></g>`;
}

function arrow({ from, to, state }: Call, boxes: ReadonlyMap<string, Box>): Markup | undefined {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (start === undefined || end === undefined) return undefined;
  const [x1, y1] = [start.x + start.width, start.y + boxHeight / 2];
  const [x2, y2] = [end.x - 2, end.y + boxHeight / 2];
  const bend = Math.max(columnGap / 2, Math.abs(x2 - x1) / 3);
  return markup`<path class="${tones[state]}" marker-end="url(#tip)" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
}
