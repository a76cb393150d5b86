import { n as workflowAddress } from "./chunk-own-address.js";
import { c as runAddress, s as gitOpsRepository, u as serverHosts } from "./chunk-perform.js";

// src/action/delivery-world.ts
/**
* In a repository of its own the tree lies at the root, in this one where repos.yaml does, unless `out` names a place. In
* this one the specs are the branch's too: a run that comes late must not bring back what a newer commit took away.
*/
async function openDelivery(step, { world, workspace }, { inputs, prefix, ...writing }) {
	const { environment, stop: signal } = step;
	const foreign = inputs["gitops-repository"];
	const repository = gitOpsRepository(inputs, environment);
	const holder = runAddress(environment);
	const directory = inputs.out === "" && foreign === "" ? prefix : inputs.out;
	const [{ openTarget }, { filesBelow }, { patience }] = await Promise.all([
		import("./chunk-open-gitops.js"),
		import("./chunk-below.js"),
		import("./chunk-patience.js")
	]);
	return {
		...await openTarget({
			repository: `gh:${repository}${inputs.base === "" ? "" : `#${inputs.base}`}`,
			hosts: serverHosts(environment),
			environment,
			cacheDirectory: await step.directory(),
			workingDirectory: workspace,
			author: workflowAuthor,
			...holder === void 0 ? {} : { holder },
			...writing,
			signal
		}),
		worldOf: (files) => ({
			...world,
			...foreign === "" ? { specs: filesBelow(files, prefix) } : {},
			tree: filesBelow(files, directory)
		}),
		patience
	};
}
const workflowAuthor = {
	name: "github-actions[bot]",
	email: workflowAddress
};

export { openDelivery as t };