import { createDecipheriv, createHash } from 'node:crypto';
import { armor, Decrypter } from 'age-encryption';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** A leaf of a document in the order of its text. */
interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every leaf of a SOPS file in clear, by its path; what is not encrypted stands for itself. */
export type Opened = Readonly<Record<string, string>>;

const encValue = /^ENC\[AES256_GCM,data:([^,]*),iv:([^,]*),tag:([^,]*),type:([a-z]+)\]$/;

/**
 * Opens a SOPS file with one age identity as strictly as SOPS itself: scalars are read as YAML 1.1 has them, each value
 * under the rule must be encrypted and bound to its place, and the message authentication code must match. Throws else.
 */
export async function openSops(text: string, identity: string): Promise<Opened> {
  const leaves = leavesOf(text);
  const metadata = Object.fromEntries(
    leaves.filter(({ path }) => path[0] === 'sops').map(({ path, value }) => [path.at(-1), value]),
  );
  const dataKey = await dataKeyOf(text, identity);
  const rule = new RegExp(asText(metadata.encrypted_regex));
  const hash = createHash('sha512');
  const opened: Record<string, string> = Object.create(null);

  for (const { path, value } of leaves.filter((leaf) => leaf.path[0] !== 'sops')) {
    const isCovered = path.some((part) => rule.test(part));
    const bytes = isCovered ? openValue(value, path, dataKey) : bytesOf(value);
    hash.update(bytes);
    opened[path.join('.')] = bytes.toString();
  }
  const lastModified = metadata.lastmodified;
  if (typeof lastModified !== 'string') throw new Error('lastmodified is no string');
  const mac = open(asText(metadata.mac), lastModified, dataKey).toString();
  if (mac !== hash.digest('hex').toUpperCase()) throw new Error('the MAC does not match');
  return opened;
}

function openValue(value: unknown, path: readonly string[], dataKey: Uint8Array): Buffer {
  if (typeof value !== 'string') throw new Error(`${path.join('.')} is no string`);
  if (value === '') return Buffer.alloc(0);
  return open(value, `${path.join(':')}:`, dataKey);
}

function open(text: string, additional: string, dataKey: Uint8Array): Buffer {
  const match = encValue.exec(text);
  if (match === null) throw new Error('a value is not encrypted');
  const [data, iv, tag] = match.slice(1, 4).map((part) => Buffer.from(part, 'base64'));
  const decipher = createDecipheriv('aes-256-gcm', dataKey, iv ?? Buffer.alloc(0), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(additional)).setAuthTag(tag ?? Buffer.alloc(0));
  return Buffer.concat([decipher.update(data ?? Buffer.alloc(0)), decipher.final()]);
}

async function dataKeyOf(text: string, identity: string): Promise<Uint8Array> {
  const document = parseDocument(text, { version: '1.1' }).toJS();
  for (const { enc } of document.sops.age) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const key = await decrypter.decrypt(armor.decode(enc)).catch(() => undefined);
    if (key !== undefined) return key;
  }
  throw new Error('the identity opens no key');
}

function leavesOf(text: string): Leaf[] {
  const document = parseDocument(text, { version: '1.1', uniqueKeys: true });
  if (document.errors.length + document.warnings.length > 0) throw new Error('no clean YAML');
  return below(document.contents, []);
}

/** Elements of a list have the path of the list. */
function below(node: Node | null | undefined, path: readonly string[]): Leaf[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || typeof key.value !== 'string') throw new Error('a key is no string');
      return below(value as Node, [...path, key.value]);
    });
  }
  if (isSeq(node)) return node.items.flatMap((item) => below(item as Node, path));
  return isScalar(node) ? [{ path, value: node.value }] : [];
}

/** What SOPS makes of a scalar that YAML reads as something other than a string is another text than was meant. */
function bytesOf(value: unknown): Buffer {
  if (value === null) return Buffer.alloc(0);
  if (typeof value === 'boolean') return Buffer.from(value ? 'True' : 'False');
  if (value instanceof Date) return Buffer.from(value.toISOString());
  return Buffer.from(String(value));
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a field of sops is no string');
  return value;
}

/** What stands under stringData, by its key. */
export function valuesOf(opened: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = 'stringData.';
  return Object.fromEntries(
    Object.entries(opened)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, value]) => [path.slice(prefix.length), value]),
  );
}
