import type { PlanOptions } from '../flows/world.ts';
import type { HandedText } from '../plan/handed-over.ts';
import { Problem } from '../problem.ts';
import type { Gate } from '../report/page/page-view.ts';
import type { Inputs } from './inputs.ts';
import type { ActionWorld } from './world.ts';

interface Handing {
  readonly inputs: Pick<Inputs, 'digests'>;
  readonly opened: Pick<ActionWorld, 'world' | 'workspace'>;
}

/** Digests for a mode that does nothing without. Raises `action.input`. */
export async function handedDigests(job: Handing): Promise<readonly HandedText[]> {
  const handed = await readDigests(job);
  if (handed.length > 0) return handed;
  throw new Problem('action.input', 'mode pin needs digests, and none are handed over', {
    expected: 'a directory of *.digest files, or lines such as registry/name:tag@sha256:…',
    next: 'Pass the directory that the digests were downloaded to as "digests".',
  });
}

/** What a proposal takes from a build: the digests that the registry confirms, and a gate for each that it does not. */
export async function confirmedDigests(
  job: Handing & { readonly options: PlanOptions },
): Promise<{ readonly built: NonNullable<PlanOptions['built']>; readonly gates: readonly Gate[] }> {
  const handed = await readDigests(job);
  if (handed.length === 0) return { built: {}, gates: [] };
  const { confirmBuilt } = await import('../flows/built-images.ts');
  const { built, findings } = await confirmBuilt(job.opened.world, job.options, handed);
  const gates = findings.map(({ code, message, severity }): Gate => {
    const gate = { name: code, by: message };
    return severity === 'info'
      ? { ...gate, isPassed: true, isUnseen: true }
      : { ...gate, isPassed: false };
  });
  return { built, gates };
}

/** What the input names: texts, files or directories of the workspace, one a line. */
async function readDigests({ inputs, opened }: Handing): Promise<readonly HandedText[]> {
  const lines = inputs.digests.split('\n').map((line) => line.trim());
  const { readDigestFiles } = await import('../io/digest-files.ts');
  return readDigestFiles(
    lines.filter((line) => line !== ''),
    opened.workspace,
  );
}
