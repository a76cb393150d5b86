import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EnvoyFile } from '#src/render/envoy/envoy.ts';
import { envoyRefusal, onTestHost } from '../support/envoy.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { shapeFiles, shapes } from '../support/envoy-shape.ts';
import { scratchDirectory } from '../support/scratch.ts';

const authority = anAuthority();
let scratch: Awaited<ReturnType<typeof scratchDirectory>>;
let count = 0;

beforeAll(async () => {
  scratch = await scratchDirectory();
});

afterAll(() => scratch[Symbol.asyncDispose]());

test.each(Object.entries(shapes))(
  'Envoy takes a sidecar %s without a warning',
  async (_, input) => {
    for (const files of shapeFiles(input)) expect(await refusal(files)).toBeUndefined();
  },
);

test('Envoy takes every sidecar of the examples', async () => {
  for (const path of globSync('examples/*/expected/**/envoy.yaml')) {
    const files = ['envoy.yaml', 'sds-certificate.yaml', 'sds-trust.yaml', 'callers.yaml'].flatMap(
      (key) => globSync(join(dirname(path), key)).map(readFile),
    );
    expect(await refusal(files), path).toBeUndefined();
  }
});

describe('Envoy refuses what would silently guard nothing', () => {
  test.each([
    [
      'a client certificate asked for where nobody reads it',
      (text: string) =>
        text
          .replace(/( +)require_client_certificate: true\n/, '')
          .replace(/( +)(tls_params:)/, '$1require_client_certificate: true\n$1$2'),
      'require_client_certificate',
    ],
    [
      'the hash of a key that is a name',
      (text: string) =>
        text.replace(
          /( +)match_typed_subject_alt_names:/,
          '$1verify_certificate_spki: [hello]\n$&',
        ),
      'VerifyCertificateSpki',
    ],
    [
      'statistics that it does not know',
      (text: string) => `${text}stats_config: { default_tags: true }\n`,
      'default_tags',
    ],
    [
      'a misspelt field of our own',
      (text: string) => text.replace('normalize_path:', 'normalise_path:'),
      'normalise_path',
    ],
  ])('%s', async (_, change, named) => {
    const [files = []] = shapeFiles(shapes.plain ?? fail());
    const changed = files.map((file) =>
      file.key === 'envoy.yaml' ? { ...file, content: change(file.content) } : file,
    );

    expect(changed).not.toEqual(files);
    expect(await refusal(changed)).toContain(named);
  });
});

async function refusal(files: readonly EnvoyFile[]): Promise<string | undefined> {
  count += 1;
  const directory = join(scratch.path, `${count}`);
  const write = async (folder: string, name: string, text: string) => {
    await mkdir(join(directory, folder), { recursive: true });
    await writeFile(join(directory, folder, name), text);
  };
  await write('certificate', 'tls.crt', authority.certificate);
  await write('certificate', 'tls.key', authority.key);
  await write('trust', 'ca.crt', authority.certificate);
  await write('callers', '.keep', '');
  for (const file of files) {
    const folder = file.key === 'callers.yaml' ? 'callers' : 'envoy';
    await write(folder, file.key, onTestHost(file, { directory }));
  }
  return await envoyRefusal(join(directory, 'envoy', 'envoy.yaml'));
}

function readFile(path: string): EnvoyFile {
  return { key: basename(path), content: readFileSync(path, 'utf8') };
}

function fail(): never {
  throw new Error('no such shape');
}
