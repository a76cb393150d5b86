/** A process of its own that adds files to one branch, each in a commit, beside others that do the same. */
import { patience } from '#src/io/gitops/patience.ts';
import { put, writerTo } from './gitops.ts';

const [remote = '', directory = '', process_ = '', writers = '', edits = ''] =
  process.argv.slice(2);
const gitops = await writerTo(remote, directory);
const attempts: number[] = [];

await Promise.all(
  Array.from({ length: Number(writers) }, async (_, writer) => {
    for (let edit = 0; edit < Number(edits); edit += 1) {
      attempts.push(await add(`${process_}-${writer}/${edit}`));
    }
  }),
);
process.stdout.write(JSON.stringify(attempts));

/** How many looks at the branch it took. */
async function add(path: string): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    if ((await put(gitops, 'trunk', { [path]: path })) !== undefined) return attempt;
    await patience.pause(Math.min(2_000, 50 * 2 ** attempt) * patience.random());
  }
}
