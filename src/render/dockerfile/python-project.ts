import type { PythonBuild } from '../../detect/launch.ts';
import type { Pin } from '../../source/source.ts';
import type { ServiceInput } from '../service-input.ts';
import { type Section, section } from './section.ts';
import { checkedLine, checkedName, checkedVariable } from './value.ts';

/** Installs the project into the environment; bare when its dependencies are there already. */
export function projectInstall(input: ServiceInput, build: PythonBuild, bare: boolean): Section {
  const extras = build.extras.map((extra) => checkedName(input, extra));
  const locked = ['uv', 'poetry', 'pdm'].includes(build.manager);
  // Lock-aware managers have installed the extras with the dependencies.
  const plain = locked || extras.length === 0;
  return section('python-project', {
    ...pythonTool(build),
    bare: bare && plain,
    unpinned: !plain,
    project: plain ? '.' : `.[${extras.join(',')}]`,
  });
}

/** The section that names a version Git would tell; empty when the project needs none. */
export function versionFromGit(input: ServiceInput, build: PythonBuild): readonly Section[] {
  if (build.versionVariable === undefined) return [];
  const name = checkedVariable(input, build.versionVariable);
  return [section('python-version', { name, value: checkedLine(input, versionOf(input.pin)) })];
}

/** How packages are installed into the environment once it is there. */
export function pythonTool(build: PythonBuild): { readonly pip: string[]; readonly cache: string } {
  return build.manager === 'uv'
    ? { pip: ['/opt/tool/bin/uv', 'pip'], cache: '/root/.cache/uv' }
    : { pip: ['pip'], cache: '/root/.cache/pip' };
}

/** A tag's own version; else a local version that names the commit or the tree (PEP 440). */
function versionOf(pin: Pin): string {
  if (pin.kind === 'tree') return `0.0.0+tree.${pin.hash.slice(0, 12)}`;
  const tag = /^refs\/tags\/v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?)$/.exec(
    pin.ref,
  );
  return tag?.[1] ?? `0.0.0+g${pin.commit.slice(0, 7)}`;
}
