// src/source/build-context.ts
/**
* What never enters an image, in the syntax of .dockerignore. The rendered Dockerfile.dockerignore is this list; the
* hash of a local directory and the reader of one evaluate it, so that the three cannot differ.
* Not in it, because builds ask for them: README and LICENSE, tests, .gitignore (hatchling reads it), vendor,
* dist and public, .yarn/cache.
*/
const contextExclusions = [
	"**/.git",
	"**/.hg",
	"**/.svn",
	"**/.github",
	"**/.gitlab",
	"**/.idea",
	"**/.vscode",
	"**/.DS_Store",
	"**/.env*",
	"**/__pycache__",
	"**/*.py[co]",
	"**/.venv",
	"**/venv",
	"**/.tox",
	"**/.nox",
	"**/.cache",
	"**/.pytest_cache",
	"**/.mypy_cache",
	"**/.ruff_cache",
	"**/.hypothesis",
	"**/.ipynb_checkpoints",
	"**/.coverage",
	"**/.coverage.*",
	"**/htmlcov",
	"**/*.egg-info",
	"**/node_modules",
	"**/.npm",
	"**/.pnpm-store",
	"**/.next",
	"**/.turbo",
	"**/.parcel-cache",
	"**/.svelte-kit",
	"**/.nyc_output",
	"**/coverage/lcov-report",
	"**/lcov.info",
	"target",
	"**/target/classes",
	"**/target/debug",
	"**/target/release",
	"**/.gradle",
	"**/build/classes",
	"**/build/libs",
	"**/build/reports",
	"**/build/tmp",
	".karst",
	"karst.yaml",
	"repos.yaml",
	"**/.karst.json"
];
/** True when a file of the source enters the build. Takes a relative POSIX path; judges it and each directory above it. */
function inBuildContext(path) {
	return !excluded.test(path);
}
const excluded = new RegExp(`^(?:${contextExclusions.map(expression).join("|")})(?:/|$)`, "s");
/** The part of .dockerignore's syntax that the list uses: a leading double star, a star within a name, a set. */
function expression(pattern) {
	const anywhere = pattern.startsWith("**/");
	const name = (anywhere ? pattern.slice(3) : pattern).replaceAll(".", "\\.").replaceAll("*", "[^/]*");
	return anywhere ? `(?:.*/)?${name}` : name;
}

export { inBuildContext as n, contextExclusions as t };