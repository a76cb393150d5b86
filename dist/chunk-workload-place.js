// src/plan/workload-place.ts
/** The name that every record has in its workload's directory. */
const recordName = ".karst.json";
const directories = {
	Environment: "flux",
	Owner: "owners",
	Service: "services"
};
/** Flux objects of a workload: `flux/<environment>-<stem>-<name>.yaml`. */
const fluxStems = {
	Environment: [],
	Owner: ["owner"],
	Service: [
		"service",
		"release",
		"image"
	]
};
/** Where a workload's record lies, from the environment's directory. */
function recordPath({ kind, name }) {
	return kind === "Environment" ? `flux/${recordName}` : `${directories[kind]}/${name}/${recordName}`;
}
/** Which workload a record belongs to by its place, or undefined when the path is no record's. */
function workloadAt(path, environment) {
	if (path === recordPath({
		kind: "Environment",
		name: environment
	})) return {
		kind: "Environment",
		name: environment
	};
	const [directory, name, file, ...rest] = path.split("/");
	if (file !== recordName || rest.length > 0 || name === void 0) return void 0;
	if (directory === directories.Owner) return {
		kind: "Owner",
		name
	};
	if (directory === directories.Service) return {
		kind: "Service",
		name
	};
}
/**
* May this workload own this path? Only below its own directory, and its Flux objects. A record is a file that
* anyone with a pull request can write, so nothing outside is ever deleted on its word.
*/
function isOwnPlace(path, { kind, name }, environment) {
	if (!isPlainPath(path)) return false;
	if (kind === "Environment") return path === "flux/environment.yaml";
	if (fluxStems[kind].some((stem) => path === `flux/${environment}-${stem}-${name}.yaml`)) return true;
	return path.startsWith(`${directories[kind]}/${name}/`) && path !== recordPath({
		kind,
		name
	});
}
/** Relative, normal, and the same on every file system: no `..`, no empty part, no backslash, no control. */
function isPlainPath(path) {
	if (path === "" || path.length > 1024 || /[\\\p{Cc}]/u.test(path)) return false;
	return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

export { workloadAt as i, isPlainPath as n, recordPath as r, isOwnPlace as t };