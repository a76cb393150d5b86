// src/io/gitops/below.ts
/** A directory of a repository as a tree of its own: every path is relative to it. */
function filesBelow(files, directory) {
	if (directory === "") return files;
	const prefix = `${directory}/`;
	return {
		read: (path) => files.read(prefix + path),
		list: async (below) => {
			return (await files.list(below === "" ? directory : prefix + below)).map((path) => path.slice(prefix.length));
		},
		apply: (changes) => files.apply(changes.map((change) => ({
			...change,
			path: prefix + change.path
		})))
	};
}

export { filesBelow };