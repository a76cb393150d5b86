import type { Cost } from './measure.ts';

/** One line of the table: what KarstKit took, against a peer or a limit of the same run. */
export interface Comparison {
  readonly what: string;
  readonly ours: Cost;
  readonly against: string;
  readonly theirs: Cost;
  /** How often theirs goes into ours at most, for the aim to be met. */
  readonly aim: number;
}

/** `what  wall ratio  processor ratio  aim`, with the times they come from. Nothing here fails: machines differ. */
export function comparisonLine({ what, ours, against, theirs, aim }: Comparison): string {
  const wall = ours.wallMs / theirs.wallMs;
  const processor = ours.processorMs / theirs.processorMs;
  return [
    wall <= aim ? 'ok  ' : 'over',
    what.padEnd(44),
    `${wall.toFixed(2)}x`.padStart(8),
    `${processor.toFixed(2)}x`.padStart(8),
    `<= ${aim}x`.padStart(9),
    ` ${against.padEnd(34)}`,
    `${ours.wallMs.toFixed(0)} ms to ${theirs.wallMs.toFixed(0)} ms`,
  ].join(' ');
}

export const comparisonHead = `     ${'what'.padEnd(44)} ${'wall'.padStart(8)} ${'cpu'.padStart(8)} ${'aim'.padStart(9)}  ${'against'.padEnd(34)} times`;
