import { type FoundDockerfile, imagePortNumber } from './image.ts';
import type { Detection } from './launch.ts';
import type { DetectedProject } from './project.ts';

/** Findings that say the sources do not tell the port. */
const guesses: readonly string[] = ['detect.port-assumed', 'detect.no-port'];

/**
 * The port of a launch where the sources do not tell it and the author's Dockerfile does: put aside as a build, it still
 * is the author's word on where the program listens. A port of the spec or of the sources stands.
 */
export function withExposedPort(
  found: Detection,
  { hints }: DetectedProject,
  author: FoundDockerfile | undefined,
): Detection {
  const { launch, findings, evidence } = found;
  const number = author === undefined ? undefined : imagePortNumber(author.file);
  if (author === undefined || number === undefined || launch === undefined) return found;
  if (hints.port?.number !== undefined) return found;
  const known = findings.filter(({ code }) => !guesses.includes(code));
  if (known.length === findings.length) return found;
  const port = { number, protocol: launch.port?.protocol ?? 'http' };
  const line = author.file.exposed?.line ?? author.file.start?.line ?? 1;
  return {
    ...found,
    launch: { ...launch, port },
    findings: known,
    evidence: [
      ...evidence,
      { path: author.path, line, why: `the author's image uses port ${number}` },
    ],
  };
}
