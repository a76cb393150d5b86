/** Is this a file that objects are read from, or that a ConfigMap is made of? A Dockerfile is neither. */
export function holdsObjects(path: string): boolean {
  return isYaml(path) || /\/(?:files|code)\//.test(path);
}

/** Is this a file that objects are read from, itself or through a generator? */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}
