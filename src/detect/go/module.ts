import { lineOf } from '../manifest.ts';
import type { ProjectView } from '../project-view.ts';

export interface GoModule {
  /** Last element of the module's path, without a major version. */
  readonly name: string;
  readonly version?: { readonly value: string; readonly file: string; readonly line: number };
}

/** Name and version from go.mod, or go.work where there is no module at the root. */
export function goModule(view: ProjectView): GoModule {
  const file = ['go.mod', 'go.work'].find(view.has) ?? 'go.mod';
  const text = view.text(file) ?? '';
  const path = /^module\s+"?([\w./~-]+)"?/m.exec(text)?.[1] ?? '';
  const name =
    path
      .replace(/\/v\d+$/, '')
      .split('/')
      .at(-1) ?? '';
  const toolchain = /^toolchain\s+go(\d+\.\d+(?:\.\d+)?)/m;
  const directive = /^go\s+(\d+\.\d+(?:\.\d+)?)/m;
  const pattern = toolchain.test(text) ? toolchain : directive;
  const value = pattern.exec(text)?.[1];
  const line = lineOf(text, pattern);
  return value === undefined || line === undefined
    ? { name }
    : { name, version: { value, file, line } };
}
