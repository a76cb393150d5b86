// src/source/file-tree.ts
/** A FileTree over files already in memory. */
function fileTree(files, links = []) {
	const byPath = new Map([...files].map((file) => [file.path, file]));
	return {
		paths: [...byPath.keys()].sort(compareCodePoints),
		links: [...links].sort(compareCodePoints),
		size: (path) => byPath.get(path)?.size,
		executable: (path) => byPath.get(path)?.executable ?? false,
		bytes: (path) => byPath.get(path)?.bytes
	};
}
/** Locale-free order: the same on every machine. */
function compareCodePoints(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

export { fileTree as n, compareCodePoints as t };