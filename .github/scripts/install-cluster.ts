/** Compiles Kubernetes and what runs beside it, and fetches the definitions of foreign kinds, for the acceptance run. Does nothing when all is there. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type ForeignProgram,
  foreignProgram,
  foreignPrograms,
  foreignSources,
} from '../../tests/support/cluster/foreign-program.ts';
import {
  clusterHome,
  type Definitions,
  definitionDirectory,
  definitions,
  kubeDirectory,
  kubePrograms,
  kubernetesVersion,
  kubeSource,
} from '../../tests/support/cluster/part.ts';
import { controllerGen, goProgram } from './go-program.ts';

const environment = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly -buildvcs=false' };

mkdirSync(clusterHome, { recursive: true });
if (!existsSync(kubeDirectory())) compileKube();
for (const name of foreignPrograms) {
  if (!existsSync(foreignProgram(name))) compileForeign(name);
}
for (const each of definitions) {
  if (!existsSync(definitionDirectory(each))) fetchDefinitions(each);
}

/** kubectl and the API server refuse to talk to a server whose version is not set by the linker. */
function compileKube(): void {
  const [major, minor] = kubernetesVersion.split('.');
  const version = 'k8s.io/component-base/version';
  const link = Object.entries({
    gitVersion: `v${kubernetesVersion}`,
    gitMajor: major,
    gitMinor: minor,
  }).map(([name, value]) => `-X ${version}.${name}=${value}`);

  process.stdout.write(`compiling Kubernetes ${kubernetesVersion}, some minutes\n`);
  complete(kubeDirectory(), (directory) => {
    const options = ['-trimpath', '-ldflags', `-s -w ${link.join(' ')}`];
    for (const [name, source] of [
      ['kube', '.'],
      ['pause', './pause'],
    ] as const) {
      execFileSync(goProgram(), ['build', ...options, '-o', join(directory, name), source], {
        cwd: kubeSource,
        stdio: 'inherit',
        env: environment,
      });
    }
    for (const program of kubePrograms) symlinkSync('kube', join(directory, program));
  });
}

function compileForeign(name: ForeignProgram): void {
  const { package: path, module } = foreignSources[name];
  process.stdout.write(`compiling ${name}, some minutes\n`);
  complete(dirname(foreignProgram(name)), (directory) => {
    const options = ['-trimpath', '-ldflags', '-s -w'];
    const [args, env] =
      module === undefined
        ? [['install', ...options, path], { ...environment, GOFLAGS: '', GOBIN: directory }]
        : [['build', ...options, '-o', join(directory, name), path], environment];
    execFileSync(goProgram(), args, { cwd: module ?? clusterHome, stdio: 'inherit', env });
  });
}

function fetchDefinitions(wanted: Definitions): void {
  process.stdout.write(`fetching definitions of ${wanted.module}\n`);
  const answer = execFileSync(goProgram(), ['mod', 'download', '-json', wanted.module], {
    cwd: clusterHome,
    encoding: 'utf8',
    env: environment,
  });
  const { Dir } = JSON.parse(answer) as { Dir: string };
  if (wanted.directory === undefined) {
    makeDefinitions(Dir, definitionDirectory(wanted));
    return;
  }
  const source = join(Dir, wanted.directory);
  complete(definitionDirectory(wanted), (directory) => {
    for (const file of readdirSync(source).filter((name) =>
      /^[a-z0-9.-]+_[a-z]+\.yaml$/.test(name),
    )) {
      cpSync(join(source, file), join(directory, file));
    }
  });
}

/** As the module's own makers do: from its types, by the program that they use, with a Go on its path. */
function makeDefinitions(module: string, target: string): void {
  const tools = `${target}.tools`;
  rmSync(tools, { recursive: true, force: true });
  mkdirSync(tools, { recursive: true });
  const go = goProgram();
  const path = go.includes('/') ? `${dirname(go)}:${process.env.PATH}` : process.env.PATH;
  const run = (program: string, args: readonly string[], cwd: string) => {
    const env = { ...environment, GOFLAGS: '-mod=mod', GOBIN: tools, PATH: path };
    execFileSync(program, args, { cwd, stdio: 'inherit', env });
  };
  run(go, ['install', controllerGen], tools);
  // What lies in the cache of modules is read-only, and what a module needs is looked up from within it.
  const copy = join(tools, 'module');
  run('cp', ['-r', '--no-preserve=mode', module, copy], tools);
  complete(target, (directory) => {
    run(join(tools, 'controller-gen'), ['crd', 'paths=./...', `output:crd:dir=${directory}`], copy);
  });
  rmSync(tools, { recursive: true, force: true });
}

/** A directory is there whole or not at all, whenever this script is stopped. */
function complete(directory: string, fill: (partial: string) => void): void {
  const partial = `${directory}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  fill(partial);
  renameSync(partial, directory);
}
