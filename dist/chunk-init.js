import { t as Problem } from "./chunk-problem.js";
import { n as scalar, t as emitYaml } from "./chunk-yaml.js";
import { t as builtInHosts } from "./chunk-host.js";
import { t as parseSlug } from "./chunk-slug.js";
import { t as readConfig } from "./chunk-config.js";

// src/flows/init.ts
/** Writes a commented karst.yaml and repos.yaml where there are none. Raises `slug.*`, `disk.*` and `spec.*`. */
async function initRepository(world, options) {
	const { tree } = world;
	const slugs = options.slugs ?? [];
	for (const slug of slugs) parseSlug(slug, builtInHosts);
	const created = [];
	const kept = [];
	const files = {
		"karst.yaml": starterConfig,
		"repos.yaml": starterRepos(slugs)
	};
	for (const [path, content] of Object.entries(files)) {
		const isThere = await tree.read(path) !== void 0;
		(isThere ? kept : created).push(path);
		if (!isThere) await tree.apply([{
			path,
			content
		}]);
	}
	const bytes = await tree.read("karst.yaml");
	const config = readConfig(bytes === void 0 ? void 0 : {
		path: "karst.yaml",
		bytes
	}, {});
	const fault = config.findings.find(({ severity }) => severity === "error");
	if (fault !== void 0) throw toProblem(fault);
	return {
		created,
		kept,
		root: config.environments.map(rootKustomization).join("---\n")
	};
}
/** A root for environments that nobody could read would be a guess. */
function toProblem({ code, message, hint, severity: _, ...place }) {
	return new Problem(code, message, {
		...place,
		...hint === void 0 ? {} : { next: hint }
	});
}
/** Points at the `flux` directory alone: everything else is reached through the objects in it. */
function rootKustomization({ name, path, flux }) {
	return emitYaml({
		apiVersion: "kustomize.toolkit.fluxcd.io/v1",
		kind: "Kustomization",
		metadata: {
			name: `karstkit-${name}`,
			namespace: flux.namespace
		},
		spec: {
			interval: flux.interval,
			timeout: flux.timeout,
			path: `./${path}/flux`,
			prune: true,
			wait: false,
			sourceRef: {
				kind: "GitRepository",
				name: flux.sourceName
			}
		}
	});
}
const starterConfig = `# KarstKit: what repos.yaml is rendered for. Every key is optional; \`karst schema karst\` lists them all.
environments:
  default:
    # Directory in this repository that KarstKit writes.
    path: deploy
    # Whose a workload is that names no owner; owners have a namespace each.
    owner: default

# Where built images go. Without it they are named localhost/NAME, which no cluster can pull.
# registry:
#   name: ghcr.io/octocat
#   pullSecret: registry

# Used where an entry says nothing.
# defaults:
#   resources: small
`;
function starterRepos(slugs) {
	const head = `# Repositories to run: scheme:owner/repository[#ref], or ./path for a directory of this repository.
# \`karst detect SLUG\` explains how one would start; \`karst schema repos\` lists every option.
`;
	const example = `# - gh:octocat/hello#main
# - slug: gh:octocat/api
#   name: api
#   uses: [hello]
`;
	if (slugs.length === 0) return `${head}slugs: []\n${example}`;
	return `${head}${slugs.map((slug) => `- ${scalar(slug)}\n`).join("")}${example}`;
}

export { initRepository };