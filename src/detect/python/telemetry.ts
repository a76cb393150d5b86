import { satisfies, valid } from '@renovatebot/pep440';
import { compareCodePoints } from '../../source/file-tree.ts';
import type { LockedVersions } from './lock.ts';
import { defaultInstrumentations, instrumentations, telemetryRelease } from './telemetry-table.ts';

/** The pinned OpenTelemetry instrumentations for what a lock installs, sorted. */
export function instrumentationsFor(locked: LockedVersions): string[] {
  const matching = instrumentations
    .filter(([library, versions]) => suits(locked.get(library), versions))
    .map(([, , name]) => name);
  const names = [...new Set([...defaultInstrumentations, ...matching])];
  return names
    .map(
      (name) =>
        `opentelemetry-instrumentation-${name.includes('==') ? name : `${name}==${telemetryRelease}`}`,
    )
    .sort(compareCodePoints);
}

function suits(version: string | undefined, versions: string): boolean {
  if (version === undefined) return false;
  return valid(version) === null || valid(version) === '' || satisfies(version, versions);
}
