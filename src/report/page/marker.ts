import type { Plan } from '../../plan/plan.ts';
import { actionCounts } from '../plan-words.ts';
import type { Section } from './budget.ts';
import type { PageView } from './page-view.ts';

/** What a page of ours says to programs. */
export interface Marker {
  readonly key: string;
  /** Id of the plan. */
  readonly plan: string;
  /** The writer itself closed what the page stands on: nobody declined the plan. */
  readonly isWithdrawn: boolean;
  /** Who was asked for a review. */
  readonly reviewers: readonly string[];
  /** Which specs the page follows from, `acme/shop/services`, where its writer knew. */
  readonly specsAt?: string;
}

/** How a writer finds its own page again, and what a program reads of it. At the start, where no cut reaches it. */
export function markerSection(
  plan: Plan,
  { key = '', outcome, reviewers = [], specsAt }: PageView,
): Section {
  const own = safeKey(key);
  const asked = reviewers.length === 0 ? {} : { reviewers: reviewers.map(safeKey) };
  const place = specsAt === undefined ? {} : { specsAt: safeKey(specsAt) };
  const counts = actionCounts(plan);
  const machine = { version: 1, key: own, plan: plan.id, outcome, ...counts, ...asked, ...place };
  const blocks = [`${stickyMarker(key)}\n${opening}${JSON.stringify(machine)} -->`];
  return { blocks, join: '\n\n', left: () => '', isKept: true };
}

/** The first line of every page with this key. */
export function stickyMarker(key: string): string {
  return `<!-- karst:page v1 key=${safeKey(key)} -->`;
}

/** The marker of a page, as anybody may have changed it; undefined when it has none at its start. */
export function readMarker(page: string): Marker | undefined {
  const [, machine = ''] = markers.exec(page.slice(0, mostMarker)) ?? [];
  const said = parsed(machine);
  if (said === undefined || typeof said.key !== 'string' || typeof said.plan !== 'string') {
    return undefined;
  }
  const { key, plan, outcome, reviewers, specsAt } = said;
  const asked = Array.isArray(reviewers) ? reviewers : [];
  return {
    key,
    plan,
    isWithdrawn: outcome === withdrawn,
    reviewers: asked.filter((reviewer) => typeof reviewer === 'string'),
    ...(typeof specsAt === 'string' ? { specsAt } : {}),
  };
}

/** The same page, which says that its writer closed what it stands on. A page without a marker stays as it is. */
export function withdrawnPage(page: string): string {
  if (readMarker(page) === undefined) return page;
  return page.replace(markers, (head, machine: string) => {
    const said = parsed(machine);
    if (said === undefined) return head;
    return head.replace(machine, () => JSON.stringify({ ...said, outcome: withdrawn }));
  });
}

const opening = '<!-- karst:plan ';
const withdrawn = 'withdrawn';
const mostMarker = 8_192;
const markers = /^<!-- karst:page v1 key=[^\n]* -->\r?\n<!-- karst:plan (\{[^\n]*\}) -->/;

function parsed(machine: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(machine);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function safeKey(key: string): string {
  return key.replace(/[^A-Za-z0-9._/-]+/g, '_').replace(/-{2,}/g, '-') || 'plan';
}
