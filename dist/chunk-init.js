import { B as Problem, a as repositoryAlerts, n as alert, o as webhookAlerts, r as receiver } from "./chunk-problem.js";
import { R as authorityFiles, nt as renderTemplate } from "./chunk-planned.js";
import { nn as emitYaml, rn as scalar } from "./chunk-recalled.js";
import { S as parseSlug, T as builtInHosts, f as readConfig } from "./chunk-specs.js";
import { A as shown } from "./chunk-world.js";
import { t as newAuthority } from "./chunk-new-authority.js";

// src/render/flux/root.ts
/**
* What a person applies once: it points at the `flux` directory alone, and all else is reached through what lies there.
* It is applied as Flux's own account, for under lockdown one that names none may do nothing. By its label an Alert for the
* environment tells of it too: when it fails, nothing else is applied any more.
*/
function rootKustomization({ name, path, flux }) {
	return {
		apiVersion: "kustomize.toolkit.fluxcd.io/v1",
		kind: "Kustomization",
		metadata: {
			name: `karstkit-${name}`,
			namespace: flux.namespace,
			labels: { "karstkit.dev/environment": name }
		},
		spec: {
			interval: flux.interval,
			timeout: flux.timeout,
			path: `./${path}/flux`,
			prune: true,
			wait: false,
			serviceAccountName: "kustomize-controller",
			sourceRef: {
				kind: "GitRepository",
				name: flux.sourceName
			}
		}
	};
}

// src/flows/flux-root.ts
/** What is applied once to the cluster of each environment. Raises `init.alert`. */
function fluxRoot(environments, { receiver: kind, alert: asked }) {
	const target = asked === void 0 ? void 0 : alertTarget(asked);
	const notifications = environments.flatMap((environment) => [
		{
			objects: [rootKustomization(environment)],
			secrets: []
		},
		...kind === void 0 ? [] : [receiver(environment, kind)],
		...target === void 0 ? [] : [alert(environment, target)]
	]);
	return {
		text: notifications.flatMap(({ objects }) => objects.map((one) => emitYaml(one))).join("---\n"),
		secrets: notifications.flatMap(({ secrets }) => secrets)
	};
}
/** A repository's address is public; a webhook's is as good as a password, and is not taken here. */
function alertTarget(text) {
	const at = text.indexOf("=");
	const [kind, address] = at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
	const webhook = webhookAlerts.find((one) => one === kind);
	if (webhook !== void 0) {
		if (address === void 0) return { kind: webhook };
		throw refused(`The address of ${webhook} is a secret and stands in no file`, webhook);
	}
	const repository = repositoryAlerts.find((one) => one === kind);
	if (repository === void 0) throw refused(`${shown(kind)} is nobody who can be told`, [...repositoryAlerts, ...webhookAlerts].join(", "));
	const isAddress = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+){2,8}$/.test(address ?? "");
	if (address !== void 0 && isAddress) return {
		kind: repository,
		address
	};
	throw refused(`The repository whose commits ${repository} shows is missing`, `${repository}=https://host/owner/repository`);
}
function refused(message, expected) {
	return new Problem("init.alert", message, { expected });
}

// src/flows/workflow.ts
/** Where `karst init` writes it. */
function workflowPath(name) {
	return `.github/workflows/karst-${name}.yml`;
}
/**
* plan: shows in a pull request what it would change. deliver: keeps a pull request with what is to be delivered.
* certificates: makes them anew in the last third of their time; each day it looks, and a month is left to look again.
* `ref` is the tag of KarstKit's release, or a branch. Where certificates are issued here, what is delivered first needs the
* authority's key as well.
*/
function workflowText(name, ref, isIssuing = false) {
	return renderTemplate(`workflow/${name}.yml`, {
		ref,
		isIssuing
	});
}

// src/flows/init.ts
/**
* Writes a commented karst.yaml and repos.yaml where there are none; where an authority is asked for, its public
* certificate and a workflow that renews what it issues. Raises `slug.*`, `init.alert`, `disk.*`, `spec.*` and `certificate.*`.
*/
async function initRepository(world, options) {
	const { tree } = world;
	const slugs = options.slugs ?? [];
	for (const slug of slugs) parseSlug(slug, builtInHosts);
	fluxRoot([], options);
	const age = await ageRecipient(world, options);
	const starters = await writeStarters(world, options, age?.recipient);
	const bytes = await tree.read("karst.yaml");
	const config = readConfig(bytes === void 0 ? void 0 : {
		path: "karst.yaml",
		bytes
	}, {});
	const fault = config.findings.find(({ severity }) => severity === "error");
	if (fault !== void 0) throw Problem.of(fault);
	const { environments } = config;
	const own = await initAuthorities(world, environments, options);
	const root = fluxRoot(environments, options);
	return {
		created: [...starters.created, ...own.created],
		kept: [...starters.kept, ...own.kept],
		keyFiles: own.keyFiles,
		...age === void 0 ? {} : { ageFile: age.file },
		root: root.text,
		secrets: root.secrets
	};
}
/** Keys are sealed from the first render on; a karst.yaml that is there says for whom. */
async function ageRecipient({ tree, keys }, { certificates }) {
	if (certificates === void 0 || await tree.read("karst.yaml") !== void 0) return void 0;
	return await keys.ageRecipient();
}
async function writeStarters({ tree, tool }, { slugs = [], certificates, workflows = false }, recipient) {
	const mode = certificates?.mode;
	const wanted = [...workflows ? ["plan", "deliver"] : [], ...mode === void 0 ? [] : ["certificates"]];
	const textOf = (name) => workflowText(name, `v${tool.version}`, mode !== void 0);
	const files = {
		"karst.yaml": starterConfig(mode, recipient),
		"repos.yaml": starterRepos(slugs),
		...Object.fromEntries(wanted.map((name) => [workflowPath(name), textOf(name)]))
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