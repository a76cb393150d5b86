import type { Process } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { findingAt } from '../finding-at.ts';
import { pointerTo } from '../spec-document.ts';
import type { Rule, RuleInput } from './rule.ts';

/** One way to start: `command`, `entrypoint` or the author's `dockerfile`. */
export const oneWayToStart: Rule = (input) => {
  const { command, entrypoint, dockerfile } = input.spec;
  const isAuthors = dockerfile !== undefined && dockerfile !== 'generate';
  const given = [
    ...(entrypoint === undefined ? [] : ['entrypoint']),
    ...(command === undefined ? [] : ['command']),
    ...(isAuthors ? ['dockerfile'] : []),
  ];
  return given.slice(1).map((field) => excludes(input, `/${field}`, field, given[0] ?? ''));
};

/** A fixed number of pods or a range, and a range that is one. */
export const oneNumberOfPods: Rule = (input) => {
  const { autoscale, replicas } = input.spec;
  if (autoscale === undefined) return [];
  const both =
    replicas === undefined ? [] : [excludes(input, '/replicas', 'replicas', 'autoscale')];
  if ((autoscale.min ?? 1) <= autoscale.max) return both;
  const message = `The fewest replicas, ${autoscale.min}, are more than the most, ${autoscale.max}.`;
  return [...both, findingAt(input.at('/autoscale/min'), 'spec.autoscale', message)];
};

/** What a process has depends on its kind: a worker, a job by schedule, or the release job. */
export const processesFitTheirKind: Rule = (input) =>
  Object.entries(input.spec.processes ?? {}).flatMap(([name, own]) => {
    const pointer = pointerTo('/processes', name);
    const isBoth = own.command !== undefined && own.entrypoint !== undefined;
    const faults = faultsOf(name, own).map(([field, message]) =>
      findingAt(input.at(`${pointer}/${field}`), 'spec.process', message, { atKey: true }),
    );
    return isBoth
      ? [excludes(input, `${pointer}/command`, 'command', 'entrypoint'), ...faults]
      : faults;
  });

type Fault = readonly [field: keyof Process, message: string];

function faultsOf(name: string, own: Process): Fault[] {
  const isScheduled = own.schedule !== undefined;
  const isRelease = name === 'release';
  const faults: [boolean, Fault][] = [
    [
      isRelease && isScheduled,
      ['schedule', 'The release job runs before a rollout, not by schedule.'],
    ],
    [!isScheduled && own.timeZone !== undefined, ['timeZone', 'A time zone needs a schedule.']],
    [
      (isRelease || isScheduled) && own.replicas !== undefined,
      ['replicas', 'A job has no replicas.'],
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
}

function excludes({ at }: RuleInput, pointer: string, field: string, other: string): Finding {
  const message = `The field "${field}" excludes "${other}", and both are given.`;
  const hint = 'Keep one of the two.';
  return findingAt(at(pointer), 'spec.exclusive', message, { hint, atKey: true });
}
