import type { Finding } from '../../problem.ts';
import { readImageText } from '../../source/image-reference.ts';
import { shown } from '../../source/shown.ts';
import { findingAt, type Subject } from '../finding-at.ts';
import type { Rule } from './rule.ts';

/** Base images that name one content, or at least one version. */
export const baseImagesAreFixed: Rule = ({ spec, at }) =>
  (['build', 'run'] as const).flatMap((stage) =>
    imageFindings(spec.baseImages?.[stage], at(`/baseImages/${stage}`)),
  );

/** An image reference with a digest, or with a tag that is not `latest`. */
export function imageFindings(image: string | undefined, subject: Subject): Finding[] {
  if (image === undefined) return [];
  const fault = faultOf(image);
  if (fault === undefined) return [];
  const message = `The image ${shown(image)} ${fault}.`;
  const expected = 'name:tag or name@sha256:DIGEST, in lower case';
  return [findingAt(subject, 'spec.image', message, { expected })];
}

function faultOf(image: string): string | undefined {
  const read = readImageText(image);
  if (read === undefined) return 'is no image reference';
  if (read.digest !== undefined) return undefined;
  if (read.tag === undefined) return 'has neither a tag nor a digest';
  return read.tag === 'latest' ? 'has the tag latest, which moves' : undefined;
}
