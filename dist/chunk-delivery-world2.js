import { i as withToken, o as serverHosts } from "./chunk-world.js";

// src/action/delivery-world.ts
/**
* In a repository of its own the tree lies at the root, in this one where repos.yaml does, unless `out` names a place. In
* this one the specs are the branch's too: a run that comes late must not bring back what a newer commit took away.
*/
async function openDelivery(step, { world, workspace }, { inputs, prefix, token, ...writing }) {
	const { environment, stop: signal } = step;
	const foreign = inputs["gitops-repository"];
	const repository = foreign || environment.GITHUB_REPOSITORY || "";
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
			environment: withToken(environment, token),
			cacheDirectory: await step.directory(),
			workingDirectory: workspace,
			author: workflowAuthor,
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
/** GitHub shows commits of this address as the workflow's own. */
const workflowAuthor = {
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};

export { openDelivery as t };