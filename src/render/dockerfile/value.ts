import { Problem } from '../../problem.ts';
import { readImageText } from '../../source/image-reference.ts';
import { shown } from '../../source/shown.ts';
import type { ServiceInput } from '../service-input.ts';
import { isOneLine, isPlainPath } from '../template-helper.ts';

type Placed = Pick<ServiceInput, 'service'>;

/** A path of the source as it stands in a Dockerfile. Raises `dockerfile.value-refused`. */
export function checkedPath(input: Placed, path: string): string {
  if (isPlainPath(path)) return path;
  return refuse(input, 'path', path, 'letters, digits and . _ - / @ + below the project');
}

export function checkedPaths(input: Placed, paths: readonly string[]): readonly string[] {
  return paths.map((path) => checkedPath(input, path));
}

/** A name that stands bare: an extra, a binary, a workspace member, a version. Raises `dockerfile.value-refused`. */
export function checkedName(input: Placed, name: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name)) return name;
  return refuse(input, 'name', name, 'letters, digits and . _ -');
}

export function checkedPackageName(input: Placed, name: string): string {
  if (/^[a-z0-9][a-z0-9+.-]+$/.test(name)) return name;
  return refuse(input, 'Debian package', name, 'the name of a Debian package');
}

/** A requirement as pip reads it (PEP 508), never one of its options. Raises `dockerfile.value-refused`. */
export function checkedRequirement(input: Placed, requirement: string): string {
  if (isOneLine(requirement) && /^[A-Za-z0-9]/.test(requirement)) return requirement;
  return refuse(input, 'requirement', requirement, 'a package name, with a version at most');
}

export function checkedVariable(input: Placed, name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  return refuse(input, 'variable', name, 'a name of letters, digits and _');
}

/** A value that stands quoted on one line. Raises `dockerfile.value-refused`. */
export function checkedLine(input: Placed, value: string): string {
  if (isOneLine(value)) return value;
  return refuse(input, 'value', value, 'one line without control characters');
}

/** An argv: what an exec form can hold. Raises `dockerfile.value-refused` and `dockerfile.command-missing`. */
export function checkedCommand(input: Placed, command: readonly string[]): readonly string[] {
  if (command.length === 0 || command[0] === '') {
    throw new Problem(
      'dockerfile.command-missing',
      `No command is known that starts ${input.service.name}.`,
      { ...input.service.place, next: 'Write entrypoint or command in the spec.' },
    );
  }
  const fault = command.find((element) => !element.isWellFormed() || element.includes('\0'));
  if (fault === undefined) return command;
  return refuse(input, 'argument', fault, 'a text without NUL');
}

/** A base image with a tag or digest where it names one. Raises `dockerfile.base-image-invalid`. */
export function checkedImage(input: Placed, reference: string, pointer?: string): string {
  if (readImageText(reference) !== undefined) return reference;
  throw new Problem(
    'dockerfile.base-image-invalid',
    `${shown(reference)} is no image reference that ${input.service.name} can be built on.`,
    {
      ...(pointer === undefined ? input.service.place : input.service.placeOf(pointer)),
      expected: 'registry/repository:tag, with @sha256:<digest> to pin it',
      next: 'Correct baseImages, or the version that the project asks for.',
    },
  );
}

function refuse(input: Placed, what: string, value: string, expected: string): never {
  throw new Problem(
    'dockerfile.value-refused',
    `The ${what} ${shown(value)} of ${input.service.name} cannot stand in a Dockerfile.`,
    {
      ...input.service.place,
      expected,
      next: 'Rename it in the source, or let the spec use a Dockerfile of your own.',
    },
  );
}
