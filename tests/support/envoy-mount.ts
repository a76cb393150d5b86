import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type MountedFiles = Readonly<Record<string, string>>;

/** A directory whose files are swapped as one, the way the kubelet does it for Secrets and ConfigMaps. */
export interface Mount {
  readonly path: string;
  /** Replaces the content of all files; the names stay. */
  swap(files: MountedFiles): Promise<void>;
}

/** Names are links into `..data`, itself a link to the version of the moment, which one rename replaces. */
export async function mount(path: string, files: MountedFiles): Promise<Mount> {
  let version = 0;
  const write = async (content: MountedFiles) => {
    version += 1;
    const directory = `..version-${version}`;
    await mkdir(join(path, directory), { recursive: true });
    for (const [name, text] of Object.entries(content)) {
      await writeFile(join(path, directory, name), text);
    }
    await symlink(directory, join(path, '..data_tmp'));
    await rename(join(path, '..data_tmp'), join(path, '..data'));
  };
  await write(files);
  for (const name of Object.keys(files)) await symlink(`..data/${name}`, join(path, name));
  return { path, swap: write };
}
