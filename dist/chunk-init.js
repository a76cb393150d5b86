import { b as Problem } from "./chunk-problem.js";
import { n as authorityFiles } from "./chunk-authority-of.js";
import { n as emitYaml, r as scalar } from "./chunk-yaml.js";
import { t as builtInHosts } from "./chunk-host.js";
import { t as parseSlug } from "./chunk-slug.js";
import { t as readConfig } from "./chunk-config.js";
import { t as newAuthority } from "./chunk-new-authority.js";

// src/flows/renewal-workflow.ts
/** Where `karst init` writes it. */
const renewalWorkflowPath = ".github/workflows/karst-certificates.yml";
/**
* A workflow for GitHub that makes certificates anew in the last third of their time. Each day it looks, and a month is
* left to look again; it has the right to commit and no other.
*/
function renewalWorkflow(version) {
	return `name: Renew certificates

on:
  schedule:
    - cron: "17 4 * * *"
  workflow_dispatch:

permissions: {}

concurrency:
  group: karst-certificates
  cancel-in-progress: false

jobs:
  renew:
    name: Renew what is due
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    environment: karst-certificates
    permissions:
      contents: write # to commit sealed certificates to the default branch
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          repository: karstkit/karstkit
          ref: v${version}
          path: .karstkit
          persist-credentials: false
      - uses: ./.karstkit # zizmor: ignore[self-repository] KarstKit, checked out above
        with:
          mode: renew
        env:
          # The private key that \`karst init\` left on your machine: store it as a secret of the environment.
          KARST_CA_KEY: \${{ secrets.KARST_CA_KEY }}
`;
}

// src/flows/init.ts
/**
* Writes a commented karst.yaml and repos.yaml where there are none; where an authority is asked for, its public
* certificate and a workflow that renews what it issues. Raises `slug.*`, `disk.*`, `spec.*` and `certificate.*`.
*/
async function initRepository(world, options) {
	const { tree } = world;
	const slugs = options.slugs ?? [];
	for (const slug of slugs) parseSlug(slug, builtInHosts);
	const age = await ageRecipient(world, options);
	const starters = await writeStarters(world, options, age?.recipient);
	const bytes = await tree.read("karst.yaml");
	const config = readConfig(bytes === void 0 ? void 0 : {
		path: "karst.yaml",
		bytes
	}, {});
	const fault = config.findings.find(({ severity }) => severity === "error");
	if (fault !== void 0) throw toProblem(fault);
	const { environments } = config;
	const own = await initAuthorities(world, environments, options);
	return {
		created: [...starters.created, ...own.created],
		kept: [...starters.kept, ...own.kept],
		keyFiles: own.keyFiles,
		...age === void 0 ? {} : { ageFile: age.file },
		root: environments.map(rootKustomization).join("---\n")
	};
}
/** Keys are sealed from the first render on; a karst.yaml that is there says for whom. */
async function ageRecipient({ tree, keys }, { certificates }) {
	if (certificates === void 0 || await tree.read("karst.yaml") !== void 0) return void 0;
	return await keys.ageRecipient();
}
async function writeStarters({ tree, tool }, { slugs = [], certificates }, recipient) {
	const mode = certificates?.mode;
	const files = {
		"karst.yaml": starterConfig(mode, recipient),
		"repos.yaml": starterRepos(slugs),
		...mode === void 0 ? {} : { [renewalWorkflowPath]: renewalWorkflow(tool.version) }
	};
	const created = [];
	const kept = [];
	for (const [path, content] of Object.entries(files)) {
		const isThere = await tree.read(path) !== void 0;
		(isThere ? kept : created).push(path);
		if (!isThere) await tree.apply([{
			path,
			content
		}]);
	}
	return {
		created,
		kept
	};
}
async function initAuthorities(world, environments, { certificates }) {
	const made = {
		created: [],
		kept: [],
		keyFiles: []
	};
	if (certificates === void 0) return made;
	for (const environment of environments) {
		const { path, keyFile } = await initAuthority(world, environment, certificates);
		(keyFile === void 0 ? made.kept : made.created).push(path);
		if (keyFile !== void 0) made.keyFiles.push(keyFile);
	}
	return made;
}
/** An authority that is there stays: what it issued is trusted through it. */
async function initAuthority(world, environment, options) {
	const { name, certificates } = environment;
	if (certificates.mode !== options.mode) throw new Problem("certificate.mode", `karst.yaml has the mode ${certificates.mode}`, {
		file: "karst.yaml",
		pointer: "/certificates/mode",
		expected: options.mode
	});
	if (options.mode === "bring-your-own" && options.broughtFiles === void 0) throw new Problem("certificate.no-ca", "No authority was brought", {
		expected: "its certificate and key",
		next: "Name their files with --ca."
	});
	const path = authorityFiles(name).issuing;
	if (await world.tree.read(path) !== void 0) return { path };
	const { certificates: content, keyFile } = await newAuthority(world, environment, options);
	await world.tree.apply([{
		path,
		content
	}]);
	return {
		path,
		keyFile
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
function starterConfig(mode, recipient) {
	return `# KarstKit: what repos.yaml is rendered for. Every key is optional; \`karst schema karst\` lists them all.
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
${mode === void 0 ? "" : ownCertificates(mode, recipient)}`;
}
function ownCertificates(mode, recipient = "") {
	return `
# Certificates are issued here, by the authority in karst/ca/. Its private key is never in this repository.
certificates:
  mode: ${mode}

# Whom keys are sealed for: the public keys of age whose private keys Flux has.
secrets:
  recipients: [${recipient}]
`;
}
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