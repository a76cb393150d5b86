import { lineOf, own, ownText, ownTexts, readJson } from '../manifest.ts';
import type { ProjectView } from '../project-view.ts';
import type { Trace } from '../trace.ts';

/** What we read of a package.json. */
export interface PackageManifest {
  readonly name: string | undefined;
  readonly scripts: ReadonlyMap<string, string>;
  readonly dependencies: ReadonlyMap<string, string>;
  readonly devDependencies: ReadonlyMap<string, string>;
  readonly main: string | undefined;
  /** Files of `bin`, in order. */
  readonly bins: readonly string[];
  readonly engines: ReadonlyMap<string, string>;
  readonly packageManager: string | undefined;
  readonly voltaNode: string | undefined;
  readonly workspaces: boolean;
  readonly private: boolean;
  /** It says what a consumer imports: `exports`, `files`, `types`, `publishConfig`. */
  readonly published: boolean;
  readonly gypfile: boolean;
}

export function readPackage(view: ProjectView, trace: Trace): PackageManifest | undefined {
  const table = readJson(view, 'package.json', trace);
  if (table === undefined) return undefined;
  const dependencies = ownTexts(table, 'dependencies');
  return {
    name: ownText(table, 'name'),
    scripts: ownTexts(table, 'scripts'),
    dependencies: new Map([...dependencies, ...ownTexts(table, 'optionalDependencies')]),
    devDependencies: ownTexts(table, 'devDependencies'),
    main: ownText(table, 'main'),
    bins: binsOf(own(table, 'bin')),
    engines: ownTexts(table, 'engines'),
    packageManager: ownText(table, 'packageManager'),
    voltaNode: ownText(table, 'volta', 'node'),
    workspaces: own(table, 'workspaces') !== undefined || view.has('pnpm-workspace.yaml'),
    private: own(table, 'private') === true,
    published: ['exports', 'files', 'types', 'typings', 'publishConfig'].some(
      (key) => own(table, key) !== undefined,
    ),
    gypfile: own(table, 'gypfile') === true,
  };
}

/** Line of `"key"` inside the object called `section`, or of the section. */
export function packageLine(view: ProjectView, section: string, key?: string): number | undefined {
  const text = view.text('package.json');
  const start = text?.indexOf(`"${section}"`) ?? -1;
  if (text === undefined || start < 0) return undefined;
  const first = lineOf(text, `"${section}"`);
  if (key === undefined || first === undefined) return first;
  const within = lineOf(text.slice(start), `"${key}"`);
  return within === undefined ? first : first + within - 1;
}

/** A dependency of either kind. */
export function depends(manifest: PackageManifest, name: string): boolean {
  return manifest.dependencies.has(name) || manifest.devDependencies.has(name);
}

function binsOf(bin: unknown): readonly string[] {
  return typeof bin === 'string' ? [bin] : [...ownTexts({ bin }, 'bin').values()];
}
