/** Reads an archive from standard input with raised limits, and prints what that took. */
import { readArchive } from '#src/source/archive.ts';
import { archiveLimits } from '#src/source/archive-limit.ts';

const limits = { ...archiveLimits, compressedBytes: 2 ** 32, extractedBytes: 2 ** 32 };
const tree = await readArchive(process.stdin, { limits, commit: '', compressed: true });
const peakBytes = process.resourceUsage().maxRSS * 1_024;
process.stdout.write(JSON.stringify({ files: tree.paths.length, peakBytes }));
