import type { Finding } from '../../problem.ts';
import { shown } from '../../source/shown.ts';
import { findingAt, type Subject } from '../finding-at.ts';
import type { Rule } from './rule.ts';

const reference =
  /^(?:(?<host>[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?(?::[0-9]{1,5})?)\/)?(?<name>[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*)(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/;

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
  const parts = image.length > 512 ? undefined : reference.exec(image)?.groups;
  if (parts === undefined) return 'is no image reference';
  if (parts.digest !== undefined) return undefined;
  if (parts.tag === undefined) return 'has neither a tag nor a digest';
  return parts.tag === 'latest' ? 'has the tag latest, which moves' : undefined;
}
