/** How much an archive may be before it is refused. Counted as bytes arrive, never by what a header claims. */
export interface ArchiveLimits {
  readonly compressedBytes: number;
  readonly extractedBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  /** Extracted to compressed, judged once `ratioFromBytes` are out. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly pathBytes: number;
  readonly pathDepth: number;
  /** A PAX or GNU header for one entry. */
  readonly headerBytes: number;
  /** All contents kept in memory, a quarter of it for manifests alone; beyond it a file is known by path and size. */
  readonly keptBytes: number;
}

const mebibyte = 1_048_576;

export const archiveLimits: ArchiveLimits = {
  compressedBytes: 100 * mebibyte,
  extractedBytes: 512 * mebibyte,
  entries: 50_000,
  entryBytes: 64 * mebibyte,
  ratio: 100,
  ratioFromBytes: 16 * mebibyte,
  pathBytes: 1_024,
  pathDepth: 64,
  headerBytes: 65_536,
  keptBytes: 48 * mebibyte,
};
