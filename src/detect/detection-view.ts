import type { DetectOutput } from '../generated/schema/detect.ts';
import type { Finding } from '../problem.ts';
import { resolveCommand } from './command.ts';
import type { Detection, Launch } from './launch.ts';

/** Which source was looked at, as the caller names it. */
export interface DetectedSource {
  readonly slug: string;
  /** Commit, or the hash of the build context for a directory. */
  readonly commit: string;
  readonly path: string;
}

/** What `karst detect -o json` prints. The command listens on every address, as the image's own does. */
export function detectionView(source: DetectedSource, detection: Detection): DetectOutput {
  const { slug, commit, path } = source;
  return {
    source: { slug, commit, path },
    launch: detection.launch === undefined ? null : launchView(detection.launch),
    evidence: detection.evidence.map(({ path: file, line, why }) => ({
      path: file,
      ...numbered(line),
      why,
    })),
    rejected: detection.rejected.map(({ entrypoint, path: file, line, why }) => ({
      entrypoint,
      path: file,
      ...numbered(line),
      why,
    })),
    findings: detection.findings.map(findingView),
  };
}

function launchView(launch: Launch): NonNullable<DetectOutput['launch']> {
  const { language, packageManager, version, entrypoint, confidence, port } = launch;
  const binding = { address: '0.0.0.0', port: port?.number ?? 8000 };
  return {
    language,
    packageManager,
    version: version.value,
    entrypoint,
    command: resolveCommand(launch, binding),
    ...(port === undefined ? {} : { port: { number: port.number, protocol: port.protocol } }),
    confidence,
  };
}

function findingView(finding: Finding): DetectOutput['findings'][number] {
  const { code, severity, message, file, line, column, pointer, expected, hint } = finding;
  const optional = { file, line, column, pointer, expected, hint };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { code, severity, message, ...Object.fromEntries(given) };
}

function numbered(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}
