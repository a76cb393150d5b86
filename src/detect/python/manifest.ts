import type { ProjectView } from '../project-view.ts';
import { type IniEntry, iniEntry, readIni } from './ini.ts';
import type { PythonParser } from './parser.ts';
import { normaliseName } from './requirements.ts';
import { readSetupPy, type SetupCall } from './setup-py.ts';
import { asTable, asText, asTexts, isFault, readToml, type Toml, type TomlFault } from './toml.ts';

/** The files in which a Python project describes itself. */
export interface Manifest {
  readonly pyproject?: Toml;
  readonly pipfile?: Toml;
  readonly setupCfg: readonly IniEntry[];
  readonly setupPy?: SetupCall;
  /** Files that do not parse. */
  readonly faults: readonly TomlFault[];
  /** The distribution's name, normalised. */
  readonly name?: string;
  /** Could a build install the project itself, with its scripts? */
  readonly installable: boolean;
  /** Directories that hold packages: the root, then `src` or what the build is told. */
  readonly importRoots: readonly string[];
}

/** Reads pyproject.toml, Pipfile, setup.cfg and setup.py. Nothing is run. */
export function readManifest(view: ProjectView, parser: PythonParser): Manifest {
  const faults: TomlFault[] = [];
  const toml = (path: string): Toml | undefined => {
    const text = view.text(path);
    const found = text === undefined ? undefined : readToml(path, text);
    if (found === undefined || !isFault(found)) return found;
    faults.push({ ...found, path: view.name(path) });
    return undefined;
  };
  const pyproject = toml('pyproject.toml');
  const pipfile = toml('Pipfile');
  const setupCfg = readIni(view.text('setup.cfg') ?? '');
  const setupText = view.text('setup.py');
  const setupPy = setupText === undefined ? undefined : readSetupPy(setupText, parser);
  const name =
    asText(pyproject?.get('project', 'name')) ??
    asText(pyproject?.get('tool', 'poetry', 'name')) ??
    iniEntry(setupCfg, 'metadata', 'name')?.values[0]?.text ??
    setupPy?.name;

  return {
    ...(pyproject === undefined ? {} : { pyproject }),
    ...(pipfile === undefined ? {} : { pipfile }),
    setupCfg,
    ...(setupPy === undefined ? {} : { setupPy }),
    faults,
    ...(name === undefined ? {} : { name: normaliseName(name) }),
    installable: isInstallable(pyproject, setupPy !== undefined, setupCfg),
    importRoots: importRoots(view, pyproject, setupCfg, setupPy),
  };
}

function isInstallable(
  pyproject: Toml | undefined,
  hasSetupPy: boolean,
  setupCfg: readonly IniEntry[],
): boolean {
  if (pyproject?.get('tool', 'poetry', 'package-mode') === false) return false;
  if (pyproject?.get('tool', 'uv', 'package') === false) return false;
  if (pyproject?.get('tool', 'pdm', 'distribution') === false) return false;
  if (hasSetupPy || pyproject?.get('tool', 'uv', 'package') === true) return true;
  const described =
    pyproject?.get('project', 'name') !== undefined ||
    iniEntry(setupCfg, 'metadata', 'name') !== undefined ||
    pyproject?.get('tool', 'poetry', 'name') !== undefined ||
    pyproject?.get('tool', 'flit', 'metadata') !== undefined ||
    iniEntry(setupCfg, 'metadata', 'name') !== undefined;
  return pyproject?.get('build-system') !== undefined && described;
}

function importRoots(
  view: ProjectView,
  pyproject: Toml | undefined,
  setupCfg: readonly IniEntry[],
  setupPy: SetupCall | undefined,
): string[] {
  const setuptools = ['tool', 'setuptools'];
  const poetry = pyproject?.get('tool', 'poetry', 'packages');
  const hatch = asTexts(pyproject?.get('tool', 'hatch', 'build', 'targets', 'wheel', 'packages'));
  const named = [
    asText(pyproject?.table(...setuptools, 'package-dir')['']),
    ...asTexts(pyproject?.get(...setuptools, 'packages', 'find', 'where')),
    asText(pyproject?.get('tool', 'uv', 'build-backend', 'module-root')),
    asText(pyproject?.get('tool', 'pdm', 'build', 'package-dir')),
    ...(Array.isArray(poetry) ? poetry.map((item) => asText(asTable(item)?.from)) : []),
    ...hatch.map((path) => path.split('/').slice(0, -1).join('/')),
    ...(iniEntry(setupCfg, 'options', 'package_dir')?.values ?? []).map(
      (value) => /^=\s*(.+)$/.exec(value.text)?.[1],
    ),
    iniEntry(setupCfg, 'options.packages.find', 'where')?.values[0]?.text,
    setupPy?.packageRoot,
    view.has('src/__init__.py') ? undefined : 'src',
  ];
  const roots = named
    .map((root) => root?.trim().replace(/^\.\/|\/$/g, ''))
    .filter((root) => root !== undefined && root !== '' && root !== '.')
    .filter((root) => root !== undefined && view.hasDirectory(root));
  return ['', ...new Set(roots.filter((root) => root !== undefined))];
}
