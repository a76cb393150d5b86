import { iniEntry } from './ini.ts';
import type { InlineScript } from './inline-script.ts';
import type { Manager } from './package-manager.ts';
import type { Project } from './project.ts';
import { normaliseName, type Requirement, readRequirement } from './requirements.ts';
import { asTable, asText, asTexts, type Toml } from './toml.ts';

/** The production dependencies a project declares: development groups never count. */
export function readDependencies(
  project: Project,
  manager: Manager,
  inline: InlineScript | undefined,
): Requirement[] {
  const { pyproject, pipfile, setupCfg, setupPy } = project.manifest;
  const own = [
    ...(pyproject === undefined ? [] : pyprojectDependencies(pyproject)),
    ...(iniEntry(setupCfg, 'options', 'install_requires')?.values ?? []).map((value) =>
      readRequirement(value.text, 'setup.cfg', value.line),
    ),
    ...(setupPy?.requires ?? []).map((value) =>
      readRequirement(value.text, 'setup.py', value.line),
    ),
  ];
  const scripted = (inline?.dependencies ?? []).map((text) =>
    readRequirement(text, inline?.path ?? '', inline?.line ?? 1),
  );
  const all = [
    ...(manager.requirements?.requirements ?? []),
    ...(manager.name === 'pipenv' && pipfile !== undefined ? pipfilePackages(pipfile) : []),
    ...own,
    ...scripted,
  ];
  return all.filter((found) => found !== undefined);
}

function pyprojectDependencies(toml: Toml): (Requirement | undefined)[] {
  const line = toml.line('project', 'dependencies') ?? 1;
  const declared = asTexts(toml.get('project', 'dependencies')).map((text) =>
    readRequirement(text, toml.path, line),
  );
  return [...declared, ...tableDependencies(toml, ['tool', 'poetry', 'dependencies'])];
}

function pipfilePackages(toml: Toml): Requirement[] {
  return tableDependencies(toml, ['packages']);
}

/** `name = "^1"` or `name = {version = …, extras = […], git = …, path = …}` (Poetry, Pipenv). */
function tableDependencies(toml: Toml, keys: readonly string[]): Requirement[] {
  return toml.keys(...keys).flatMap((key): Requirement[] => {
    const value = toml.get(...keys, key);
    if (key.toLowerCase() === 'python') return [];
    const table = asTable(value);
    return [
      {
        name: normaliseName(key),
        extras: asTexts(table?.extras),
        specifier: asText(value) ?? asText(table?.version) ?? '',
        path: toml.path,
        line: toml.line(...keys, key) ?? 1,
        text: key,
        git: table?.git !== undefined,
        local: table?.path !== undefined || table?.file !== undefined,
      },
    ];
  });
}
