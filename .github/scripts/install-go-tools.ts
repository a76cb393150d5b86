/** Compiles the pinned programs that the acceptance run and the benchmarks use into .cache/go-tools. Brings Go when there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { goProgram } from './go-program.ts';

const programs = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  kubeseal: 'github.com/bitnami-labs/sealed-secrets/cmd/kubeseal@v0.27.1',
  kustomize: 'sigs.k8s.io/kustomize/kustomize/v5@v5.7.1',
  registry: 'github.com/distribution/distribution/v3/cmd/registry@v3.1.2',
  sops: 'github.com/getsops/sops/v3/cmd/sops@v3.13.3',
};
const directory = resolve('.cache/go-tools');

const missing = Object.entries(programs).filter(([name, path]) => !existsSync(target(name, path)));
if (missing.length > 0) {
  const go = goProgram();
  for (const [name, path] of missing) compile(go, name, path);
}

/** The version is in the path, so another pin is another program. */
function target(name: string, path: string): string {
  return join(directory, path.split('@')[1] ?? '', name);
}

function compile(go: string, name: string, path: string): void {
  const bin = join(target(name, path), '..');
  mkdirSync(bin, { recursive: true });
  process.stdout.write(`compiling ${path}\n`);
  execFileSync(go, ['install', path], {
    cwd: directory,
    stdio: 'inherit',
    env: { ...process.env, GOBIN: bin, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' },
  });
}
