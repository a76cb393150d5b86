import { checkFiles } from '../policy/gate.ts';
import { knownSecretIn } from '../policy/known-secret.ts';
import { type Finding, Problem } from '../problem.ts';
import { copyName } from '../render/secret/sealed-copy.ts';
import { readSealedFile } from '../render/secret/sealed-file.ts';
import type { SealMode } from '../render/secret/secret.ts';
import { userSecret } from '../render/secret/user-secret.ts';
import { sealedPath } from '../spec/sealed-input.ts';
import type { Service } from '../spec/service.ts';
import { parseSpecs, type SpecFiles, type Specs } from '../spec/specs.ts';
import { readSpecFiles } from './read-specs.ts';
import { sealModes } from './seal-mode.ts';
import { checkedValues, type SealValue } from './seal-value.ts';
import { serviceToSeal } from './service-to-seal.ts';
import type { SpecSelection, World } from './world.ts';

export interface SealRequest extends SpecSelection {
  readonly workload: string;
  readonly secret: string;
  /** Needed where the workload is in more than one. */
  readonly environment?: string;
  readonly values: readonly SealValue[];
  /** Seal anew what has not changed. */
  readonly force?: boolean;
}

export interface Sealed {
  readonly environment: string;
  readonly workload: string;
  readonly namespace: string;
  readonly secret: string;
  readonly keys: readonly string[];
  readonly mode: SealMode['mode'];
  readonly recipients: readonly string[];
  /** From the root of the specs. */
  readonly file: string;
  readonly changed: boolean;
  readonly findings: readonly Finding[];
}

type SealWorld = Pick<World, 'specs' | 'tree' | 'seal'>;

/**
 * Seals values for a Secret that a workload's spec names, into a file of the specs that a render copies into the tree.
 * Nothing is written when the values are those that lie there. Takes a world whose tree is the root of the specs. Codes:
 * secret.*, spec.*, environment.unknown, disk.*.
 */
export async function sealSecret(world: SealWorld, request: SealRequest): Promise<Sealed> {
  const files = await readSpecFiles(world.specs, request);
  const specs = parseSpecs(files, { ...request, takenNames: new Map() });
  const service = serviceToSeal(specs, request);
  const how = await modeFor(world, specs, service);
  const secret = userSecret(service, checkedValues(service, request));
  const isSops = how.mode === 'sops';
  const place = (sops: boolean): string =>
    `${files.sealed?.directory ?? ''}/${sealedPath(service, request.secret, sops)}`;

  const file = place(isSops);
  const before = request.force === true ? undefined : await textAt(world, file);
  const content = await world.seal.seal(
    secret,
    how,
    before === undefined ? undefined : { text: before, whenUnknown: 'rewrite' },
  );
  const texts = request.values.map(({ bytes }) => Buffer.from(bytes).toString());
  const path = `services/${service.name}/${copyName({ name: request.secret, isSops })}`;
  refuseToLeave(checkFiles([{ path, content }], { service, secrets: texts }));

  const other = place(!isSops);
  const changes = [
    ...(content === before ? [] : [{ path: file, content }]),
    // A Secret that is sealed in both ways would be applied twice.
    ...((await textAt(world, other)) === undefined ? [] : [{ path: other }]),
  ];
  if (changes.length > 0) await world.tree.apply(changes);
  return {
    environment: service.environment,
    workload: service.name,
    namespace: service.namespace,
    secret: request.secret,
    keys: readSealedFile(content)?.keys ?? [],
    mode: how.mode,
    recipients: how.mode === 'sops' ? how.recipients : [],
    file,
    changed: changes.length > 0,
    findings: foundInClear(files, texts),
  };
}

async function modeFor(
  world: SealWorld,
  { environments }: Specs,
  { environment, owner }: Service,
): Promise<SealMode> {
  const found = environments.find(({ name }) => name === environment);
  if (found === undefined) throw new TypeError('a service without its environment');
  return (await sealModes(world.specs, found))(owner);
}

async function textAt({ tree }: SealWorld, path: string): Promise<string | undefined> {
  const bytes = await tree.read(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** The gate judges the copy that a render will make; what it refuses is not written at all. */
function refuseToLeave([refused]: readonly Finding[]): void {
  if (refused !== undefined) throw Problem.of(refused);
}

/** Specs in which one of the values stands beside the reference to it. */
function foundInClear(
  { karst, repos, documents }: SpecFiles,
  values: readonly string[],
): Finding[] {
  const known = knownSecretIn(values);
  const files = [karst, repos, ...documents].filter((file) => file !== undefined);
  return files.flatMap(({ path, bytes }): Finding[] => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const line = lines.findIndex((text) => known(text) !== undefined) + 1;
    if (line === 0) return [];
    const message = `${path} holds a value that was just sealed.`;
    return [{ code: 'secret.in-clear', severity: 'error', message, file: path, line }];
  });
}
