import type { HostileCase } from './case.ts';
import { acceptedCases } from './cases/accepted.ts';
import { archiveCases } from './cases/archive.ts';
import { certificateCases } from './cases/certificate.ts';
import { kubernetesCases } from './cases/kubernetes.ts';
import { measuredCases } from './cases/measured.ts';
import { meshCases } from './cases/mesh.ts';
import { plantedFileCases } from './cases/planted-file.ts';
import { podSecurityCases } from './cases/pod-security.ts';
import { refCases } from './cases/ref.ts';
import { repositoryCases } from './cases/repository.ts';
import { secretCases } from './cases/secret.ts';
import { slugCases } from './cases/slug.ts';
import { specCases } from './cases/spec.ts';
import { textCases } from './cases/text.ts';

/** Every hostile input by its id, with what must come of it. Each entry names a source of its own. */
export const cases: readonly HostileCase[] = [
  ...slugCases,
  ...refCases,
  ...archiveCases,
  ...measuredCases,
  ...repositoryCases,
  ...plantedFileCases,
  ...specCases,
  ...textCases,
  ...kubernetesCases,
  ...secretCases,
  ...podSecurityCases,
  ...certificateCases,
  ...meshCases,
  ...acceptedCases,
].map(withOwnSlug);

function withOwnSlug(hostile: HostileCase, index: number): HostileCase {
  if (hostile.kind !== 'entry') return hostile;
  const lines = hostile.lines.map((line) => line.replace('SLUG', `"gh:case/n${index}"`));
  return { ...hostile, lines };
}
