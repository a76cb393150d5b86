import type { Finding } from '../problem.ts';
import { readImageText } from '../source/image-reference.ts';
import { shown } from '../source/shown.ts';

/** A text that a build handed over, and where it was read. */
export interface HandedText {
  readonly text: string;
  /** As the user named it; absent for an argument. */
  readonly file?: string;
}

/** A digest, and what it is said to be of. */
export interface HandedOver {
  readonly digest: string;
  readonly of: HandedImage;
  readonly file?: string;
  readonly line?: number;
}

export type HandedImage =
  /** A service, of one environment or of every one that has it. */
  | { readonly kind: 'service'; readonly name: string; readonly environment?: string }
  /** `name:tag`, and the name alone. */
  | { readonly kind: 'image'; readonly reference: string; readonly name: string };

/**
 * Reads digests as a build hands them over: `registry/name:tag@sha256:…`, `service=sha256:…`, `environment/service=sha256:…`,
 * one a line; in a file `service.digest` also the digest alone. Every line is read, whatever stands in the others. Code:
 * built.syntax.
 */
export function readHandedOver(texts: readonly HandedText[]): {
  readonly handed: readonly HandedOver[];
  readonly findings: readonly Finding[];
} {
  const read = texts.flatMap(readText);
  return {
    handed: read.flatMap((one) => ('code' in one ? [] : [one])),
    findings: read.flatMap((one) => ('code' in one ? [one] : [])),
  };
}

function readText({ text, file }: HandedText): (HandedOver | Finding)[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    if (line === '') return [];
    const place = file === undefined ? {} : { file, line: index + 1 };
    const read = readLine(line, file);
    return [read === undefined ? wrongSyntax(line, place) : { ...read, ...place }];
  });
}

const maxLine = 1024;
const label = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
const named = new RegExp(
  `^(?:(?<environment>${label})/)?(?<name>${label})=(?<digest>sha256:[0-9a-f]{64})$`,
);
const stem = new RegExp(`(?:^|[/\\\\])(?<name>${label})\\.digest$`);

function readLine(line: string, file = ''): Pick<HandedOver, 'digest' | 'of'> | undefined {
  if (line.length > maxLine) return undefined;
  if (/^sha256:[0-9a-f]{64}$/.test(line)) {
    const name = stem.exec(file)?.groups?.name;
    return name === undefined ? undefined : { digest: line, of: { kind: 'service', name } };
  }
  const { environment, name, digest } = named.exec(line)?.groups ?? {};
  if (name !== undefined && digest !== undefined) {
    const within = environment === undefined ? {} : { environment };
    return { digest, of: { kind: 'service', name, ...within } };
  }
  const image = readImageText(line);
  if (image?.tag === undefined || image.digest === undefined) return undefined;
  const reference = `${image.name}:${image.tag}`;
  return { digest: image.digest, of: { kind: 'image', reference, name: image.name } };
}

function wrongSyntax(line: string, place: Pick<Finding, 'file' | 'line'>): Finding {
  return {
    code: 'built.syntax',
    severity: 'error',
    message: `${shown(line)} is no digest of an image`,
    ...place,
    expected: 'registry/name:tag@sha256:… or name=sha256:…, with 64 hexadecimal digits',
  };
}
