import type { FieldChange } from '../plan/object/field-change.ts';
import { objectName } from '../plan/object/kube-object.ts';
import type { ObjectAction, ObjectChange } from '../plan/object/object-change.ts';
import type { ObjectCause } from '../plan/object-cause.ts';
import type { Restart } from '../plan/restart.ts';
import type { RestartReason } from '../plan/restart-reason.ts';
import type { YamlValue } from '../render/yaml.ts';
import { scalar } from '../render/yaml.ts';
import { clip } from './clip.ts';
import { counted } from './counted.ts';
import { placeText } from './finding.ts';
import { plainText } from './plain-text.ts';
import { shortPin } from './plan-words.ts';

/** Longest value that a reader is shown, in characters. */
const longestValue = 100;

/** `Deployment/api`, with what it replaces where its name or namespace changes. */
export function objectText({ object, was, stays, movedFrom, blocked }: ObjectChange): string {
  const place = (one: typeof object): string =>
    was?.namespace === object.namespace
      ? objectName(one)
      : `${objectName(one)} in ${one.namespace ?? 'the cluster'}`;
  const isSame = was !== undefined && place(was) === place(object);
  const notes = [
    ...(was === undefined ? [] : [isSame ? 'made anew' : `in the place of ${place(was)}`]),
    ...(stays === true ? ['stays in the cluster'] : []),
    ...(movedFrom === undefined ? [] : [`moved from ${movedFrom}`]),
    ...(blocked === true ? ['does not arrive'] : []),
  ];
  const name = was === undefined ? objectName(object) : place(object);
  return plainText([name, ...notes].join(', '));
}

/** `spec.replicas: 2 → 3`; a value that is nobody's to read only says that it changes. */
export function fieldText(field: FieldChange): string {
  const { path, before, after, diff, secret } = field;
  if (secret === true) return plainText(`${path}: ${secretText(field)}`);
  if (diff !== undefined) {
    const lines = diff.split('\n');
    const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
    return plainText(`${path}: +${count('+')} -${count('-')} lines`);
  }
  if (before === undefined) return plainText(`${path}: + ${valueText(after)}`);
  if (after === undefined) return plainText(`${path}: - ${valueText(before)}`);
  return plainText(`${path}: ${valueText(before)} → ${valueText(after)}`);
}

/** What becomes of a value that is nobody's to read. Of one that is sealed anew neither side is known: it changes. */
export function secretText({ before, after }: Pick<FieldChange, 'before' | 'after'>): string {
  if ((before === undefined) === (after === undefined)) return 'a secret value changes';
  return before === undefined ? 'a secret value comes' : 'a secret value goes';
}

/** A value on one line, cut between characters where it is too long. */
export function valueText(value: YamlValue | undefined, longest = longestValue): string {
  const text = isCollection(value) ? JSON.stringify(value) : scalar(value ?? null);
  return clip(text, longest);
}

/** `2 pods, one after another`, as a rollout goes. */
export function restartText({ event, pods, strategy, downtime, reasons }: Restart): string {
  const why = reasons.map((reason) => reasonTexts[reason]).join(', ');
  if (event === 'run') return `runs again: ${why}`;
  const how = downtime ? 'with a time without any' : rolloutTexts[strategy];
  return `${podsText(pods)} ${how}: ${why}`;
}

/** Why an object changes, in words; a line of the spec by its place. */
export function objectCauseText(cause: ObjectCause): string {
  switch (cause.kind) {
    case 'added':
      return withPlace('asked for', placeText(cause));
    case 'removed':
      return 'no longer asked for';
    case 'spec':
      return plainText(`${placeText(cause)} ${cause.pointer ?? ''}`.trim());
    case 'default':
      return withPlace('a default, where the spec says nothing', placeText(cause));
    case 'source':
      return cause.from === undefined
        ? `source at ${shortPin(cause.to)}`
        : `source ${shortPin(cause.from)} → ${shortPin(cause.to)}`;
    case 'image':
      return plainText(`image ${valueText(cause.to)}`);
    case 'certificate':
      return 'certificate';
    case 'peers':
      return 'what it calls, or who calls it';
    case 'environment':
      return 'settings of the environment';
    case 'base-image':
      return 'base images';
    case 'tool':
      return plainText(`KarstKit ${cause.from} → ${cause.to}`);
    case 'file-missing':
      return plainText(`${cause.path} was missing`);
    case 'unfinished':
      return 'finishes a run that was interrupted';
  }
}

export const actionSigns: Readonly<Record<ObjectAction, string>> = {
  create: '+',
  update: '~',
  replace: '±',
  delete: '-',
};

const reasonTexts: Readonly<Record<RestartReason, string>> = {
  command: 'another command',
  config: 'other configuration',
  image: 'another image',
  probes: 'other probes',
  replicas: 'their number is left to the autoscaler',
  resources: 'other resources',
  security: 'another security context',
  sidecar: 'other containers',
  template: 'another template',
  variables: 'other variables',
  volumes: 'other volumes',
};

const rolloutTexts: Readonly<Record<Restart['strategy'], string>> = {
  Job: 'once',
  OnDelete: 'when somebody deletes them',
  Recreate: 'all at once',
  RollingUpdate: 'one after another',
};

function podsText(pods: Restart['pods']): string {
  if (pods === undefined) return 'a pod on each node';
  const { min, max } = pods;
  if (min !== max) return `${min} to ${max} pods`;
  return counted(min, 'pod');
}

function withPlace(text: string, place: string): string {
  return place === '' ? text : `${text} (${place})`;
}

function isCollection(
  value: YamlValue | undefined,
): value is Exclude<YamlValue, string | number | boolean | null> {
  return typeof value === 'object' && value !== null;
}
