import type { Finding } from '../../problem.ts';
import type { ServiceInput } from '../service-input.ts';
import { claimsOf, isExclusive } from './mount.ts';
import { processesOf } from './process-kind.ts';
import { mostReplicas } from './scale.ts';

/** Findings about claims that several pods want. Codes: render.volume-shared, render.volume-process. */
export function mountFindings(input: ServiceInput): readonly Finding[] {
  return [...sharedClaims(input), ...claimlessProcesses(input)];
}

/** A claim that one node mounts, and pods that may land on several. */
function sharedClaims(input: ServiceInput): readonly Finding[] {
  const { service } = input;
  if (mostReplicas(input) <= 1) return [];
  return claimsOf(input)
    .filter(isExclusive)
    .map((claim) => ({
      code: 'render.volume-shared',
      severity: claim.accessMode === 'ReadWriteOncePod' ? 'error' : 'warning',
      message: `${claim.path} is ${claim.accessMode} and ${service.name} may have ${mostReplicas(input)} pods.`,
      hint: 'Run one replica, or use accessMode: ReadWriteMany with a storage class that has it.',
      ...service.placeOf('/volumes'),
    }));
}

function claimlessProcesses(input: ServiceInput): readonly Finding[] {
  const processes = processesOf(input);
  const hasRelease = processes.some(({ kind }) => kind === 'release');
  const claims = claimsOf(input).filter((claim) => hasRelease || isExclusive(claim));
  if (claims.length === 0 || processes.length === 0) return [];
  return [
    {
      code: 'render.volume-process',
      severity: 'info',
      message: `Not every process of ${input.service.name} has ${claims.map(({ path }) => path).join(', ')}: a release runs before there is a claim, any other only mounts what several nodes may.`,
      hint: 'Use accessMode: ReadWriteMany where a worker or a scheduled process needs the data.',
      ...input.service.placeOf('/volumes'),
    },
  ];
}
