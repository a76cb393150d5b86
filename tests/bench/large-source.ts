import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle.ts';
import type { Comparison } from './comparison.ts';
import { costOf, without } from './measure.ts';

const files = 2_000;
/** The program itself, built from its source: it downloads nothing for a plan. */
const nixpacks = process.env.NIXPACKS ?? 'nixpacks';

/** How a repository of 2,000 files starts: against nixpacks where it is installed, else against reading every file. */
export function largeSource({ karst }: Bundle, scratch: string): Comparison[] {
  const directory = join(scratch, 'large');
  writeSource(directory);
  const detect = costOf({ run: ['node', karst, 'detect', '.'], directory });
  const ours = without(detect, costOf({ run: ['node', karst, '--version'] }));
  const what = `${files} files, detection`;

  if (spawnSync(nixpacks, ['--version']).status !== 0) {
    const theirs = costOf({ run: ['grep', '-rc', 'import', '.'], directory });
    return [{ what, ours, against: 'grep -r of every file', theirs, aim: 10 }];
  }
  const start = costOf({ run: [nixpacks, '--version'] });
  const theirs = without(costOf({ run: [nixpacks, 'plan', '.'], directory }), start);
  return [{ what, ours, against: 'nixpacks plan', theirs, aim: 1 }];
}

/** A web service among many modules that import each other. */
function writeSource(directory: string): void {
  const module = (number: number) =>
    `from pathlib import Path\n\nfrom app.m${(number + 1) % files} import work as next_work\n\n\ndef work(path: Path) -> int:\n${'    value = len(str(path))\n'.repeat(40)}    return value + ${number}\n`;
  mkdirSync(join(directory, 'app'), { recursive: true });
  const write = (path: string, content: string) => writeFileSync(join(directory, path), content);
  write('requirements.txt', 'fastapi==0.115.0\nuvicorn==0.30.6\n');
  write('app/__init__.py', '');
  write('app/main.py', 'from fastapi import FastAPI\n\napp = FastAPI()\n');
  for (let number = 0; number < files - 3; number += 1) write(`app/m${number}.py`, module(number));
}
