import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Tells builds of one version apart: size and time of every file beside this one, which in a bundle are all there are.
 * undefined where the program runs from its sources, whose every edit makes another one.
 */
export function programStamp(base: string = import.meta.url): string | undefined {
  if (base.endsWith('.ts')) return undefined;
  const directory = dirname(fileURLToPath(base));
  const stamps = readdirSync(directory).map((name) => {
    const { size, mtimeMs } = lstatSync(join(directory, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return [directory, ...stamps].join('\n');
}
