import type { Finding } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { shown } from '../source/shown.ts';
import type { SpecFile } from './read-yaml.ts';

/** A Secret that a user sealed for one workload: a file of the repository, copied into the tree as it is. */
export interface SealedInput {
  /** Name of the Secret, by the name of the file. */
  readonly name: string;
  /** As the user would name it. */
  readonly file: string;
  readonly text: string;
  /** Sealed with SOPS, by the ending of the name: Flux must open it. */
  readonly isSops: boolean;
}

/** Files below the directory of sealed Secrets. */
export interface SealedFiles {
  /** `karst/secrets`. */
  readonly directory: string;
  readonly files: readonly SpecFile[];
}

/** What is sealed for the workloads of each environment. */
export interface SealedInputs {
  /** By environment and workload, `production/api`; sorted by name. */
  readonly byWorkload: ReadonlyMap<string, readonly SealedInput[]>;
  readonly findings: readonly Finding[];
}

const place = /^([a-z0-9-]{1,63})\/([a-z0-9-]{1,63})\/([a-z0-9.-]{1,253}?)(\.sops)?\.yaml$/;

/**
 * Sorts sealed files by the workload they belong to: `<environment>/<workload>/<secret>.sops.yaml`, or `.yaml` for a
 * SealedSecret. What the files hold is judged by the gate. Code: secret.place.
 */
export function sealedInputs({ directory, files }: SealedFiles): SealedInputs {
  const byWorkload = new Map<string, SealedInput[]>();
  const findings: Finding[] = [];

  for (const { path: file, bytes } of files.toSorted((a, b) => compareCodePoints(a.path, b.path))) {
    const path = file.slice(directory.length + 1);
    if (isBeside(path)) continue;
    const [, environment = '', workload = '', name = '', sops] = place.exec(path) ?? [];
    const inputs = byWorkload.get(`${environment}/${workload}`) ?? [];
    const fault = name === '' ? 'stands where no sealed Secret does' : twice(inputs, name);
    if (fault !== undefined) {
      findings.push(misplaced(file, fault));
      continue;
    }
    const text = new TextDecoder().decode(bytes);
    byWorkload.set(`${environment}/${workload}`, [
      ...inputs,
      { name, file, text, isSops: sops !== undefined },
    ]);
  }
  return { byWorkload, findings };
}

/** Where a Secret of a workload is kept, from the directory of sealed Secrets. */
export function sealedPath(
  { name: workload, environment }: { readonly name: string; readonly environment: string },
  secret: string,
  isSops: boolean,
): string {
  return `${environment}/${workload}/${secret}${isSops ? '.sops' : ''}.yaml`;
}

/** What is sealed for workloads that are not there. Code: secret.unused. */
export function unusedInputs({ byWorkload }: SealedInputs, known: ReadonlySet<string>): Finding[] {
  return [...byWorkload].flatMap(([key, inputs]) =>
    known.has(key)
      ? []
      : inputs.map(({ file }): Finding => {
          const message = `${shown(file)} is sealed for a workload that no spec asks for.`;
          return { code: 'secret.unused', severity: 'warning', message, file };
        }),
  );
}

/** Settings of sops itself, what keeps a directory in Git, notes. */
function isBeside(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return name.startsWith('.') || name === 'README.md';
}

function twice(inputs: readonly SealedInput[], name: string): string | undefined {
  const other = inputs.find((input) => input.name === name);
  return other === undefined ? undefined : `seals the same Secret as ${other.file}`;
}

function misplaced(file: string, fault: string): Finding {
  return {
    code: 'secret.place',
    severity: 'error',
    message: `${shown(file)} ${fault}.`,
    file,
    expected: '<environment>/<workload>/<secret>.sops.yaml, or .yaml for a SealedSecret',
  };
}
