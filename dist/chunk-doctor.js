import { B as Problem } from "./chunk-problem.js";
import { Nt as counted } from "./chunk-recalled.js";
import { i as readSpecs } from "./chunk-specs.js";

// src/flows/doctor.ts
const oldestNode = 24;
/** Looks at the machine, the specs and the tree; changes nothing and shows no secret. */
async function examine(world, selection) {
	const machine = [
		nodeCheck(world.machine.nodeVersion()),
		gitCheck(await world.machine.gitVersion()),
		writeCheck("tree", await world.machine.writeObstacle("tree")),
		writeCheck("cache", await world.machine.writeObstacle("cache"))
	];
	const read = await readSpecs(world, selection).catch((error) => {
		if (error instanceof Problem) return error;
		throw error;
	});
	if (read instanceof Problem) {
		const { message, hint } = read.toFinding();
		return { checks: [...machine, failed("specs", message, hint ?? "")] };
	}
	return { checks: [
		...machine,
		...specChecks(read),
		...tokenChecks(world, read.specs),
		...treeChecks(read)
	] };
}
function nodeCheck(version) {
	if (Number(/^v(\d+)/.exec(version)?.[1]) >= oldestNode) return passed("node", version);
	return failed("node", `${version} is too old`, `Install Node ${oldestNode} or newer.`);
}
function gitCheck(version) {
	if (version !== void 0) return passed("git", version);
	return warned("git", "there is no git", "Install git: without it a source whose host gives no archive cannot be fetched.");
}
function writeCheck(place, obstacle) {
	if (obstacle === void 0) return passed(place, "can be written");
	return failed(place, `cannot be written: ${obstacle}`, "Give this user the right to write there.");
}
function specChecks({ specs }) {
	const errors = specs.findings.filter(({ severity }) => severity === "error");
	const count = `${counted(specs.services.length, "service")} in ${counted(specs.environments.length, "environment")}`;
	if (errors.length === 0) return [passed("specs", count)];
	return [failed("specs", `${count}, ${counted(errors.length, "error")}`, "Run `karst validate`.")];
}
/** Only hosts that some service comes from; the variable is named, its value never read here. */
function tokenChecks({ machine }, { services, hosts }) {
	const used = new Set(services.map(({ slug }) => slug.kind === "repository" ? slug.scheme : void 0));
	return [...hosts.values()].filter(({ scheme }) => used.has(scheme)).map((host) => tokenCheck(host, host.tokenEnv.find((variable) => machine.isSet(variable))));
}
function tokenCheck({ scheme, url, tokenEnv }, variable) {
	const name = `token ${scheme}`;
	if (variable !== void 0) return passed(name, `${variable} is set`);
	const variables = tokenEnv.join(" or ");
	return warned(name, `there is none for ${url}: public repositories alone can be read, at a low rate`, `Set ${variables}.`);
}
function treeChecks({ specs, trees }) {
	return trees.flatMap((tree) => [
		...[...tree.damaged.values()].map(({ finding }) => damagedCheck(finding)),
		orphanCheck(tree, specs),
		...digestCheck(tree)
	]);
}
function damagedCheck({ message, hint }) {
	return failed("record", message, hint ?? "");
}
function orphanCheck({ environment, records }, specs) {
	const wanted = new Set([...specs.services, ...specs.invalid].filter((entry) => entry.environment === environment.name).map(({ name }) => name));
	const orphans = [...records.values()].map(({ workload }) => workload).filter(({ kind, name }) => kind === "Service" && !wanted.has(name));
	const name = `records ${environment.name}`;
	if (orphans.length === 0) return passed(name, `${counted(records.size, "record")}, none left over`);
	return warned(name, `no spec asks for ${orphans.map((orphan) => orphan.name).join(", ")}`, "The next render removes their files.");
}
function digestCheck({ environment, records }) {
	const open = [...records.values()].filter(({ launch, digests }) => launch !== void 0 && launch.build.language !== "image" && Object.keys(digests).length === 0);
	if (open.length === 0) return [];
	return [warned(`base images ${environment.name}`, `${counted(open.length, "service")} on base images without a digest`, "Run `karst lock` where the registry can be reached, then render.")];
}
function passed(name, message) {
	return {
		name,
		status: "ok",
		message
	};
}
function warned(name, message, next) {
	return {
		name,
		status: "warning",
		message,
		next
	};
}
function failed(name, message, next) {
	return {
		name,
		status: "error",
		message,
		next
	};
}

export { examine };