import { managerVersions } from '../../detect/python/manager-version.ts';

/** Versions of what a build adds of our own, where the project names none. Raised together, tried together. */
export const toolVersions = {
  ...managerVersions,
  pnpm: '10.34.8',
  yarn: '1.22.22',
  'yarn-berry': '4.18.1',
  bun: '1.4.5',
  /** The SDK's number of the release that the instrumentations' table is taken from. */
  openTelemetryExporter: '1.45.1',
} as const;
