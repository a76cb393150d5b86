/**
 * What never enters an image, in the syntax of .dockerignore. The rendered Dockerfile.dockerignore is this list; the
 * hash of a local directory and the reader of one evaluate it, so that the three cannot differ.
 * Not in it, because builds ask for them: README and LICENSE, tests, .gitignore (hatchling reads it), vendor,
 * dist and public, .yarn/cache.
 */
export const contextExclusions: readonly string[] = [
  '**/.git',
  '**/.hg',
  '**/.svn',
  '**/.github',
  '**/.gitlab',
  '**/.idea',
  '**/.vscode',
  '**/.DS_Store',
  '**/.env*',
  '**/__pycache__',
  '**/*.py[co]',
  '**/.venv',
  '**/venv',
  '**/.tox',
  '**/.nox',
  '**/.cache',
  '**/.pytest_cache',
  '**/.mypy_cache',
  '**/.ruff_cache',
  '**/.hypothesis',
  '**/.ipynb_checkpoints',
  '**/.coverage',
  '**/.coverage.*',
  '**/htmlcov',
  '**/*.egg-info',
  '**/node_modules',
  '**/.npm',
  '**/.pnpm-store',
  '**/.next',
  '**/.turbo',
  '**/.parcel-cache',
  '**/.svelte-kit',
  '**/.nyc_output',
  '**/coverage/lcov-report',
  '**/lcov.info',
  'target',
  '**/target/classes',
  '**/target/debug',
  '**/target/release',
  '**/.gradle',
  '**/build/classes',
  '**/build/libs',
  '**/build/reports',
  '**/build/tmp',
  '.karst',
  'karst.yaml',
  'repos.yaml',
  '**/.karst.json',
];

/** True when a file of the source enters the build. Takes a relative POSIX path; judges it and each directory above it. */
export function inBuildContext(path: string): boolean {
  return !excluded.test(path);
}

/** A leading double star stands for any directory, none included: one look for all names is a tenth of one for each. */
const [anywhere, atRoot] = [true, false].map((isAnywhere) =>
  contextExclusions
    .filter((pattern) => pattern.startsWith('**/') === isAnywhere)
    .map(expression)
    .join('|'),
);
const excluded = new RegExp(`(?:(?:^|/)(?:${anywhere})|^(?:${atRoot}))(?:/|$)`);

/** The part of .dockerignore's syntax that the list uses: a leading double star, a star within a name, a set. */
function expression(pattern: string): string {
  return pattern
    .replace(/^\*\*\//, '')
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^/]*');
}
