// src/plan/object/object-file.ts
/** Is this a file that objects are read from, or that a ConfigMap is made of? A Dockerfile is neither. */
function holdsObjects(path) {
	return isYaml(path) || /\/(?:files|code)\//.test(path);
}
/** Is this a file that objects are read from, itself or through a generator? */
function isYaml(path) {
	return /\.ya?ml$/.test(path);
}

export { isYaml as n, holdsObjects as t };