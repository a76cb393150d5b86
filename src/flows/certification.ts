import { type Finding, Problem } from '../problem.ts';
import {
  type Authorities,
  type Authority,
  authorityFiles,
  trustBundle,
} from '../render/certificate/authority.ts';
import { authorityOf } from '../render/certificate/authority-of.ts';
import { dayMs } from '../render/certificate/profile.ts';
import type { SealMode } from '../render/secret/secret.ts';
import type { Environment } from '../spec/environment.ts';
import { sealModes } from './seal-mode.ts';
import type { World } from './world.ts';

/** What an environment's certificates are issued by and sealed for, as far as it is decided here and not by cert-manager. */
export interface Certification {
  /** undefined where cert-manager issues. */
  readonly issuing: Issuing | undefined;
  /** Every authority that sidecars trust, PEM; undefined where cert-manager alone knows them. */
  readonly trust: string | undefined;
  /** Why neither is known: nothing that needs them may change. */
  readonly fault: Problem | undefined;
  /** The time that certificates are judged at. */
  readonly nowMs: number;
}

export interface Issuing {
  readonly authorities: Authorities;
  /** How an owner's keys are sealed. Raises `secret.no-recipient`. */
  readonly sealFor: (owner: string) => SealMode;
}

/** Reads the public certificates of an environment's authorities. What is wrong with them is a fault, never a throw. */
export async function openCertification(
  world: Pick<World, 'specs' | 'certificates'>,
  environment: Environment,
  nowMs: number,
): Promise<Certification> {
  const nothing = { issuing: undefined, trust: undefined, fault: undefined, nowMs };
  try {
    const { mode } = environment.certificates;
    const further = await furtherTrust(world, environment, nowMs);
    if (mode === 'cert-manager') {
      return further.length === 0 ? nothing : { ...nothing, trust: further.join('') };
    }
    const authorities = await readAuthorities(world, environment, nowMs);
    const sealFor = await sealModes(world.specs, environment);
    return {
      ...nothing,
      issuing: { authorities, sealFor },
      trust: trustBundle(authorities, further),
    };
  } catch (error) {
    if (error instanceof Problem) return { ...nothing, fault: error };
    throw error;
  }
}

/** A warning while there is time to rotate an authority that nothing it issues outlives. */
export function expiryFindings({ issuing, nowMs }: Certification): readonly Finding[] {
  if (issuing === undefined) return [];
  const { subjectText, notBeforeMs, notAfterMs } = issuing.authorities.issuing.issuer;
  const left = notAfterMs - nowMs;
  if (left > (notAfterMs - notBeforeMs) / 3) return [];
  const days = Math.floor(left / dayMs);
  const message = `The authority ${JSON.stringify(subjectText)} expires in ${days} days.`;
  return [{ code: 'certificate.ca-expiring', severity: 'warning', message }];
}

/**
 * The authorities of an environment, valid at a time, or at none: a rotation leads away from an expired one too. Raises
 * `certificate.no-ca` without any, and what is wrong with one.
 */
export async function readAuthorities(
  world: Pick<World, 'specs' | 'certificates'>,
  { name, certificates }: Environment,
  nowMs: number | undefined,
): Promise<Authorities> {
  const files = authorityFiles(name);
  const issuing = await readAuthority(world, files.issuing, nowMs);
  if (issuing === undefined) {
    throw new Problem('certificate.no-ca', `The environment ${name} has no authority`, {
      file: 'karst.yaml',
      pointer: '/certificates/mode',
      expected: `the certificate of one in ${files.issuing}`,
      next: `Run \`karst init --certificates ${certificates.mode}\`.`,
    });
  }
  const next = await readAuthority(world, files.next, nowMs);
  // One that expires before it goes takes nobody's trust away.
  const former = await readAuthority(world, files.former, undefined);
  return { issuing, next, former };
}

/** Certificates of authorities that karst.yaml names besides, PEM. */
export async function furtherTrust(
  { specs, certificates }: Pick<World, 'specs' | 'certificates'>,
  environment: Environment,
  nowMs: number | undefined,
): Promise<string[]> {
  const pems: string[] = [];
  for (const file of environment.certificates.trust) {
    const found = await readPem({ specs, certificates }, file);
    // Each certificate of the file is trusted by itself, so each is judged as if it issued.
    for (const facts of found ?? []) pems.push(authorityOf([facts], { file, nowMs }).anchor);
    if (found === undefined || found.length === 0) {
      throw new Problem('certificate.unreadable', `${file} holds no certificate`, {
        file: 'karst.yaml',
        pointer: '/certificates/trust',
        expected: 'a file with PEM certificates of authorities',
      });
    }
  }
  return pems;
}

async function readAuthority(
  world: Pick<World, 'specs' | 'certificates'>,
  file: string,
  nowMs: number | undefined,
): Promise<Authority | undefined> {
  const facts = await readPem(world, file);
  return facts === undefined ? undefined : authorityOf(facts, { file, nowMs });
}

async function readPem(
  { specs, certificates }: Pick<World, 'specs' | 'certificates'>,
  file: string,
) {
  const bytes = await specs.read(file);
  if (bytes === undefined) return undefined;
  return await certificates.read(new TextDecoder().decode(bytes), file);
}
