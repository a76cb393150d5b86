import { S as Problem } from "./chunk-problem.js";
import { t as builtInHosts } from "./chunk-host.js";
import { E as shown, S as contextExclusions, a as fileHash, l as valueHash, m as recordPath, w as compareCodePoints } from "./chunk-world2.js";
import { c as sealHash, o as decideCertificate, s as namesHash } from "./chunk-assemble-plan.js";
import { t as resolveArgument } from "./chunk-command.js";
import { i as objectKey } from "./chunk-kube-object.js";
import { t as rankObjects } from "./chunk-rank-objects.js";
import { n as emitYaml } from "./chunk-yaml.js";
import { i as imageOf, n as builtDigest, r as imageFindings } from "./chunk-image.js";
import { i as serialFrom, r as leafValidity } from "./chunk-profile.js";
import { b as sealingOf, f as calleeName, p as entryIdentity, r as namespaceOf, y as hasSealing } from "./chunk-config.js";
import { u as load } from "./chunk-js-yaml.js";
import { c as renderRecord, s as workloadKey } from "./chunk-read-specs.js";
import { a as isInstrumented, c as appProtocol, l as portOf, n as processesOf, o as startCommand, s as telemetryOf, t as idleProcesses } from "./chunk-process-kind.js";
import { c as isMeshUpstream, i as serviceDnsNames, l as isMeshed, n as ingressSecret, o as spiffeId, r as meshSecret, t as certificateNeeds, u as listensInMesh } from "./chunk-certificate-need.js";
import { r as pathLabel } from "./chunk-name.js";
import { i as unsignedLeaf, n as signedCertificate } from "./chunk-certificate.js";
import { A as generatedFiles, B as knowsAuthorities, C as fewestReplicas, D as lacksStopHook, E as isInjectable, F as workloadOf, H as trustMap, M as certificateFiles, N as fileOf, O as claimsOf, P as metadataOf, R as certificateSecret, S as disruptionBudgetFiles, T as podSelector, _ as checkedPaths, a as processFiles, b as toolVersions, c as kustomizationFile, d as pinnedImages, f as checkedCommand, g as checkedPath, h as checkedPackageName, i as releaseFolder, k as isExclusive, l as deploymentFile, m as checkedName, n as serviceKustomizationFiles, o as networkPolicyFile, p as checkedLine, r as releaseFiles, s as egressFindings, v as checkedRequirement, w as mostReplicas, x as autoscalerFiles, y as checkedVariable, z as sealedSecretFile } from "./chunk-kustomization.js";
import { c as pruneOff, l as reservedKey } from "./chunk-secret.js";
import { t as renderTemplate } from "./chunk-template.js";
import { d as meshPort, f as meshServiceNames, i as meshMaps, n as isSidecarFile, r as meshMapFiles, s as ingressIdentity } from "./chunk-mesh-file.js";
import { i as sealedFindings, r as sealedCopies } from "./chunk-sealed-copy.js";
import { i as imagePolicyFiles } from "./chunk-images.js";
import { n as pemText } from "./chunk-pem.js";
import { r as mergePatch, t as isMap } from "./chunk-merge-patch.js";
import { n as telemetryRelease, r as require_main, t as detect } from "./chunk-detect.js";
import { a as isUnchanged, i as heldWorkload, o as keptWorkload, r as hasSameInputs, s as planWorkload, t as pinRecorded } from "./chunk-pin-images.js";
import { n as podSecurity } from "./chunk-cause.js";
import { r as readManifests, t as checkFiles } from "./chunk-gate.js";
import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";

// src/render/dockerfile/section.ts
function section(name, view = {}) {
	return {
		template: `dockerfile/${name}`,
		view
	};
}
/** The first stage, where everything is made. */
function buildStage(image) {
	return section("from", {
		image,
		named: true
	});
}
/** The last stage, which runs. A base image of the user's own may lack the tools that add a user, and needs none. */
function runStage(input, image) {
	const own = input.service.spec.baseImages?.run !== void 0;
	return [section("from", {
		image,
		named: false
	}), ...own ? [] : [section("user")]];
}
/** Debian packages with the evidence that asks for them; nothing when there are none. */
function systemPackages(input, packages = []) {
	if (packages.length === 0) return [];
	for (const { name } of packages) checkedPackageName(input, name);
	return [section("apt", { packages })];
}

// src/render/dockerfile/compiled.ts
/** A static binary at /app/main; the source stands beside it, for the templates and pages it may read. */
function goSections(input, build, images) {
	const main = checkedPath(input, build.main);
	const view = {
		cgo: build.cgo ? 1 : 0,
		download: !build.vendored && build.manifests.length > 0,
		mounts: checkedPaths(input, build.manifests),
		main
	};
	return [
		buildStage(images.build),
		section("go-build", view),
		section("from", {
			image: images.run,
			named: false
		}),
		section("binary-run", { withSource: !/^(\.\/)?main(\/|$)/.test(main) })
	];
}
/** A binary at /app/main, as for Go. */
function rustSections(input, build, images) {
	const view = {
		locked: build.locked,
		packages: build.package === void 0 ? [] : [checkedName(input, build.package)],
		binary: checkedName(input, build.binary)
	};
	const runPackages = systemPackages(input, build.runPackages);
	return [
		buildStage(images.build),
		...systemPackages(input, build.buildPackages),
		section("rust-build", view),
		section("from", {
			image: images.run,
			named: false
		}),
		...runPackages,
		section("binary-run", { withSource: true })
	];
}
/** One jar, named at build time /app/app.jar; Quarkus keeps its libraries beside it. */
function javaSections(input, build, images) {
	const directory = posix.dirname(build.jar);
	const pattern = checkedLine(input, posix.basename(build.jar));
	return [
		buildStage(images.build),
		build.tool === "maven" ? maven(input, build) : gradle(input, build),
		section("java-jar", {
			directory: checkedPath(input, directory),
			pattern,
			together: build.framework === "quarkus"
		}),
		...runStage(input, images.run),
		section("java-run")
	];
}
function maven(input, build) {
	const modules = build.module === "" ? [] : [checkedPath(input, build.module)];
	return section("java-maven", {
		wrapper: build.wrapper,
		modules
	});
}
function gradle(input, build) {
	const task = {
		"spring-boot": "bootJar",
		quarkus: "quarkusBuild",
		plain: "assemble"
	};
	const project = build.module === "" ? "" : `:${checkedPath(input, build.module).replaceAll("/", ":")}:`;
	return section("java-gradle", {
		wrapper: build.wrapper,
		task: `${project}${task[build.framework]}`
	});
}

// src/render/dockerfile/node.ts
/** Installs from the lock, builds, leaves the development packages behind. Corepack is avoided: it asks a registry of its own. */
function nodeSections(input, build, images) {
	const started = input.launch.command[0];
	const standalone = build.standalone ?? false;
	return [
		...nodeBuildStage(input, build, images.build),
		...runStage(input, images.run),
		...systemPackages(input, build.runPackages),
		...started === binaries[build.manager] && !standalone ? managerInstall(input, build) : [],
		section("node-run", { standalone })
	];
}
/** The first stage alone: pages are built by it too. */
function nodeBuildStage(input, build, image) {
	return [
		buildStage(image),
		section("node-base"),
		...systemPackages(input, build.buildPackages),
		...managerInstall(input, build),
		...dependencies(input, build),
		...scripts(input, build)
	];
}
const binaries = {
	npm: "npm",
	pnpm: "pnpm",
	yarn: "yarn",
	"yarn-berry": "yarn",
	bun: "bun"
};
const packages = {
	pnpm: "pnpm",
	yarn: "yarn",
	"yarn-berry": "@yarnpkg/cli-dist"
};
const prunings = {
	npm: [
		"prune",
		"--omit=dev",
		"--no-audit",
		"--no-fund"
	],
	pnpm: [
		"prune",
		"--prod",
		"--ignore-scripts"
	],
	yarn: [
		"install",
		"--non-interactive",
		"--production",
		"--ignore-scripts",
		"--prefer-offline"
	],
	"yarn-berry": [
		"workspaces",
		"focus",
		"--all",
		"--production"
	],
	bun: void 0
};
const caches = {
	npm: "/root/.npm",
	pnpm: "/root/.local/share/pnpm/store",
	yarn: "/usr/local/share/.cache/yarn",
	"yarn-berry": "/root/.yarn/berry/cache",
	bun: "/root/.bun/install/cache"
};
/** npm comes with Node and bun with its image. */
function managerInstall(input, build) {
	if (build.manager === "npm" || build.manager === "bun") return [];
	const version = checkedName(input, build.managerVersion ?? toolVersions[build.manager]);
	return [section("node-tool", { requirement: `${packages[build.manager]}@${version}` })];
}
function dependencies(input, build) {
	const needSource = build.dependenciesNeedSource || build.workspaces;
	const view = {
		mounts: needSource ? [] : checkedPaths(input, build.manifests),
		locked: build.lock !== void 0,
		production: build.buildScript === void 0 && !keepsDevelopment(build)
	};
	const install = section(`node-${build.manager}`, view);
	return needSource ? [section("copy-source"), install] : [install, section("copy-source")];
}
function scripts(input, build) {
	if (build.buildScript === void 0) return [];
	const manager = binaries[build.manager];
	const script = checkedLine(input, build.buildScript);
	const standalone = build.standalone ?? false;
	const pruning = prunings[build.manager];
	const pruned = pruning !== void 0 && !keepsDevelopment(build) && !build.workspaces;
	return [section("node-build", {
		manager,
		script,
		standalone
	}), ...pruned && !standalone ? [section("node-prune", {
		cache: caches[build.manager],
		manager,
		arguments: pruning
	})] : []];
}
function keepsDevelopment(build) {
	return build.keepDevelopment ?? false;
}

// src/render/dockerfile/python-project.ts
/** Installs the project into the environment; bare when its dependencies are there already. */
function projectInstall(input, build, bare) {
	const extras = build.extras.map((extra) => checkedName(input, extra));
	const plain = [
		"uv",
		"poetry",
		"pdm"
	].includes(build.manager) || extras.length === 0;
	return section("python-project", {
		...pythonTool(build),
		bare: bare && plain,
		unpinned: !plain,
		project: plain ? "." : `.[${extras.join(",")}]`
	});
}
/** The section that names a version Git would tell; empty when the project needs none. */
function versionFromGit(input, build) {
	if (build.versionVariable === void 0) return [];
	const name = checkedVariable(input, build.versionVariable);
	return [section("python-version", {
		name,
		value: checkedLine(input, versionOf(input.pin))
	})];
}
/** How packages are installed into the environment once it is there. */
function pythonTool(build) {
	return build.manager === "uv" ? {
		pip: ["/opt/tool/bin/uv", "pip"],
		cache: "/root/.cache/uv"
	} : {
		pip: ["pip"],
		cache: "/root/.cache/pip"
	};
}
/** A tag's own version; else a local version that names the commit or the tree (PEP 440). */
function versionOf(pin) {
	if (pin.kind === "tree") return `0.0.0+tree.${pin.hash.slice(0, 12)}`;
	return /^refs\/tags\/v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?)$/.exec(pin.ref)?.[1] ?? `0.0.0+g${pin.commit.slice(0, 7)}`;
}

// src/render/dockerfile/python-dependencies.ts
/**
* The dependency layer. With a lock it sees the manifests alone, so that a change of the source does not install again;
* without one, or where a dependency lies in the source, it comes after the source.
*/
function pythonDependencies(input, build) {
	switch (build.manager) {
		case "pip": return build.requirements.length === 0 ? {
			sections: [section("python-venv")],
			copied: false,
			installed: false
		} : layered(input, build, pip(input, build));
		case "uv": return uv(input, build);
		case "poetry":
		case "pdm": return layered(input, build, lockAware(input, build, build.manager));
		case "pipenv": return layered(input, build, pipenv(input, build));
		case "pyproject":
		case "setuptools": return unlocked(input, build);
		case "script": return {
			sections: inline(input, build),
			copied: false,
			installed: false
		};
		case "none": return {
			sections: [section("python-venv")],
			copied: false,
			installed: false
		};
	}
}
function layered(input, build, layer) {
	const copied = build.dependenciesNeedSource || build.manager !== "pip" && !build.locked;
	const mounts = copied ? [] : checkedPaths(input, build.manifests);
	return {
		sections: [
			...layer.before,
			...copied ? [section("copy-source"), ...versionFromGit(input, build)] : [],
			layer.install(mounts)
		],
		copied,
		installed: false
	};
}
function pip(input, build) {
	const requirements = checkedPaths(input, build.requirements);
	const { requireHashes } = build;
	return {
		before: [section("python-venv")],
		install: (mounts) => section("python-pip", {
			mounts,
			requirements,
			requireHashes
		})
	};
}
/** uv installs the project in the same step where the step sees the source. */
function uv(input, build) {
	const copied = build.dependenciesNeedSource || !build.locked;
	const extras = build.extras.map((extra) => checkedName(input, extra));
	const installed = copied && build.installProject;
	const view = {
		mounts: copied ? [] : checkedPaths(input, build.manifests),
		locked: build.locked,
		extras,
		skipProject: !installed
	};
	return {
		sections: [
			tool(input, build, "uv"),
			...copied ? [section("copy-source"), ...versionFromGit(input, build)] : [],
			section("python-uv", view)
		],
		copied,
		installed
	};
}
function lockAware(input, build, manager) {
	const extras = build.extras.map((extra) => checkedName(input, extra));
	return {
		before: [tool(input, build, manager), section("python-venv")],
		install: (mounts) => section(`python-${manager}`, {
			mounts,
			locked: build.locked,
			extras
		})
	};
}
function pipenv(input, build) {
	const { locked } = build;
	const hashless = build.dependenciesNeedSource || build.buildPackages.some(({ name }) => name === "git");
	const requireHashes = build.requireHashes || locked && !hashless;
	return {
		before: [tool(input, build, "pipenv"), section("python-venv")],
		install: (mounts) => section("python-pipenv", {
			mounts,
			locked,
			requireHashes
		})
	};
}
/** Without a lock the project brings its dependencies; one that cannot be installed has named them. */
function unlocked(input, build) {
	if (build.manager === "pyproject" && !build.installProject) return {
		sections: inline(input, build),
		copied: false,
		installed: false
	};
	return {
		sections: [
			section("python-venv"),
			section("copy-source"),
			...versionFromGit(input, build),
			projectInstall(input, build, false)
		],
		copied: true,
		installed: true
	};
}
function inline(input, build) {
	if (build.inlineDependencies.length === 0) return [section("python-venv")];
	const requirements = build.inlineDependencies.map((text) => checkedRequirement(input, text));
	return [section("python-venv"), section("python-inline", { requirements })];
}
/** The manager in an environment of its own, so that nothing of it reaches the app's. */
function tool(input, build, name) {
	const version = checkedName(input, build.managerVersion ?? toolVersions[name]);
	const requirement = name === "pdm" ? `pdm[locked]==${version}` : `${name}==${version}`;
	return section("python-tool", { requirement });
}

// src/render/dockerfile/python.ts
/** Two stages on one base: /opt/venv is made in the first, copied, and finds the same Python there. */
function pythonSections(input, build, images) {
	const dependencies = pythonDependencies(input, build);
	return [
		buildStage(images.build),
		section("python-base"),
		...systemPackages(input, build.buildPackages),
		...dependencies.sections,
		...addedServer(input, build),
		...telemetry(input, build),
		...project(input, build, dependencies),
		...build.needsSignalLauncher ? [section("python-signal")] : [],
		...runStage(input, images.run),
		...systemPackages(input, build.runPackages),
		section("python-run", { builtSource: hasEditable(build) })
	];
}
/** An editable install points at what its build left in the source: metadata, compiled modules. */
function hasEditable(build) {
	return build.dependenciesNeedSource && ![
		"uv",
		"pyproject",
		"setuptools"
	].includes(build.manager);
}
/** Variables the image itself needs, beside those of the launch. */
function pythonEnvironment(input) {
	const telemetry = telemetryOf(input);
	if (!isInstrumented(input) || telemetry.kind !== "sdk") return {};
	return { OTEL_EXPORTER_OTLP_PROTOCOL: telemetry.protocol === "grpc" ? "grpc" : "http/protobuf" };
}
function addedServer(input, build) {
	if (build.addedPackages.length === 0) return [];
	const packages = build.addedPackages.map((text) => checkedRequirement(input, text));
	return [section("python-added", {
		...pythonTool(build),
		packages
	})];
}
function telemetry(input, build) {
	const settings = telemetryOf(input);
	if (settings.kind !== "sdk") return [];
	const instrumentations = (build.instrumentations ?? []).map((text) => checkedRequirement(input, text));
	const packages = [
		`opentelemetry-distro==${telemetryRelease}`,
		`opentelemetry-exporter-otlp-proto-${settings.protocol}==${toolVersions.openTelemetryExporter}`,
		...instrumentations
	];
	const bootstrap = build.instrumentations === void 0;
	return [section("python-telemetry", {
		...pythonTool(build),
		packages,
		bootstrap
	})];
}
function project(input, build, dependencies) {
	if (!build.installProject || dependencies.installed) return [];
	return [
		...dependencies.copied ? [] : [section("copy-source")],
		...versionFromGit(input, build),
		projectInstall(input, build, true)
	];
}

// src/render/dockerfile/read-back.ts
var import_main = require_main();
/**
* Reads a rendered Dockerfile again and compares what a builder would see with what was meant. A difference is a bug of
* ours, or a value that broke out of its place, and throws.
*/
function readBack(content, intended) {
	const instructions = import_main.DockerfileParser.parse(content).getInstructions();
	const of = (keyword) => instructions.filter((i) => i.getKeyword() === keyword);
	same("base images", of("FROM").map(argumentsOf), [`${intended.images.build} AS build`, intended.images.run]);
	same("command", of("CMD").map(argumentsOf).map(decoded), [intended.command]);
	same("entry point", of("ENTRYPOINT").map(argumentsOf), ["[]"]);
	same("user", of("USER").map(argumentsOf), ["10001:10001"]);
	same("end", instructions.slice(instructions.findIndex((i) => i.getKeyword() === "WORKDIR")).at(-1)?.getKeyword(), "CMD");
	const written = of("ENV").map(argumentsOf);
	for (const { name, value } of intended.environment) {
		const expected = `${name}="${value.replace(/["$\\]/g, "\\$&")}"`;
		if (!written.includes(expected)) throw new Error(`the Dockerfile lost the variable ${name}`);
	}
}
function argumentsOf(instruction) {
	return instruction.getRawArgumentsContent() ?? "";
}
/** An exec form is JSON. */
function decoded(text) {
	return JSON.parse(text);
}
function same(what, found, expected) {
	const [ours, theirs] = [JSON.stringify(found), JSON.stringify(expected)];
	if (ours !== theirs) throw new Error(`the Dockerfile does not hold the ${what} meant: ${ours} instead of ${theirs}`);
}

// src/render/dockerfile/static.ts
/** Pages behind nginx on the launch's port: no root, nothing written but below /tmp, hidden files not served. */
function staticSections(input, build, images) {
	const root = build.root === "" ? "." : checkedPath(input, build.root);
	const { builder } = build;
	return [
		...builder === void 0 ? [buildStage(images.build)] : nodeBuildStage(input, builder, images.build),
		section("static-config", {
			port: input.launch.port?.number ?? 8080,
			singlePage: build.singlePage
		}),
		section("from", {
			image: images.run,
			named: false
		}),
		section("static-run", {
			built: builder !== void 0,
			from: builder === void 0 ? root : `/app/${root}`
		})
	];
}

// src/render/dockerfile/dockerfile.ts
/**
* The Dockerfile of a workload and what its build leaves out; nothing for an author's own image. The build context is
* the project's directory of the source, the files lie in the GitOps tree. Follows the Dockerfile syntax 1 of BuildKit
* without here-documents, which older builders do not read.
* Raises `dockerfile.value-refused`, `dockerfile.command-missing` and `dockerfile.base-image-invalid`.
*/
function renderDockerfile(input) {
	const images = pinnedImages(input);
	if (images === void 0) return [];
	const end = endView(input);
	const content = [
		section("head", headView(input)),
		...languageSections(input, images),
		section("end", end)
	].map(({ template, view }) => renderTemplate(template, view)).join("");
	readBack(content, {
		images,
		command: end.command,
		environment: end.environment
	});
	const path = `services/${input.service.name}/Dockerfile`;
	return [{
		path,
		content
	}, {
		path: `${path}.dockerignore`,
		content: `${contextExclusions.join("\n")}\n`
	}];
}
/** Where an image listens that nobody told otherwise. */
function everywhere(input) {
	return {
		address: "0.0.0.0",
		port: input.launch.port?.number ?? 8e3
	};
}
function languageSections(input, images) {
	const { build } = input.launch;
	switch (build.language) {
		case "python": return pythonSections(input, build, images);
		case "node": return nodeSections(input, build, images);
		case "go": return goSections(input, build, images);
		case "rust": return rustSections(input, build, images);
		case "java": return javaSections(input, build, images);
		case "static": return staticSections(input, build, images);
		case "image": return [];
	}
}
function headView({ service, launch }) {
	const { language, version, packageManager } = launch;
	return {
		slug: service.slug.text.split("#")[0],
		entrypoint: launch.entrypoint,
		step: launch.step,
		made: version.value === "" ? language : `${language} ${version.value} (${version.from}), ${packageManager}`
	};
}
function endView(input) {
	const { launch } = input;
	const written = Object.entries(launch.environment).map(([name, value]) => [name, resolveArgument(value, everywhere(input))]);
	return {
		environment: [...launch.build.language === "python" ? Object.entries(pythonEnvironment(input)) : [], ...written].map(([name, value]) => ({
			name: checkedVariable(input, name),
			value: checkedLine(input, value)
		})),
		labels: labelsOf(input).map(({ name, value }) => ({
			name,
			value: checkedLine(input, value)
		})),
		stopsByQuit: launch.language === "static",
		ports: launch.port === void 0 ? [] : [launch.port.number],
		command: checkedCommand(input, startCommand(input, everywhere(input)))
	};
}
/** Where the source lies (the OCI image annotations), for the hosts everybody knows. */
function labelsOf({ service, pin }) {
	const { slug } = service;
	const host = slug.kind === "repository" ? builtInHosts.get(slug.scheme) : void 0;
	const prefix = "org.opencontainers.image";
	const source = host === void 0 || slug.kind !== "repository" ? [] : [{
		name: `${prefix}.source`,
		value: `${host.url}/${slug.owner}/${slug.repository}`
	}];
	const revision = pin.kind === "commit" ? [{
		name: `${prefix}.revision`,
		value: pin.commit
	}] : [];
	return [...source, ...revision];
}

// src/render/kubernetes/gateway-route.ts
/**
* A route of the Gateway API, when the spec exposes the app through the Gateway that karst.yaml names, and how the Gateway
* knows the sidecar behind it. Its own certificate is given to it by its administrator.
*/
function gatewayRouteFiles(workload) {
	const view = gatewayRouteView(workload);
	if (view === void 0) return [];
	const content = renderTemplate("kubernetes/gateway-route.yaml", view);
	const route = fileOf(workload, "route.yaml", content);
	if (!isMeshed(workload.input)) return [route];
	const policy = renderTemplate("kubernetes/backendtlspolicy.yaml", backendTlsView(workload));
	return [route, fileOf(workload, "backendtlspolicy.yaml", policy)];
}
function gatewayRouteView(workload) {
	const { input, name } = workload;
	const { expose } = input.service.spec;
	const { gateway } = input.environment.ingress;
	const port = portOf(input);
	if (expose?.via !== "gateway" || gateway === void 0) return void 0;
	if (port === void 0 || port.protocol === "tcp") return void 0;
	const path = expose.path ?? "/";
	const isGrpc = port.protocol === "grpc" && path === "/";
	return {
		...metadataOf(workload),
		kind: isGrpc ? "GRPCRoute" : "HTTPRoute",
		gateway: gateway.name,
		gatewayNamespace: gateway.namespace,
		host: expose.host,
		service: name,
		port: isMeshed(input) ? meshPort.inbound : port.number,
		matched: !isGrpc,
		path
	};
}
function backendTlsView(workload) {
	const { service, environment } = workload.input;
	const { trustDomain } = environment;
	const { name, namespace } = service;
	const authority = knowsAuthorities(environment) ? {
		authorityKind: "ConfigMap",
		authority: trustMap
	} : {
		authorityKind: "Secret",
		authority: meshSecret(name)
	};
	return {
		...metadataOf(workload),
		service: name,
		hostname: serviceDnsNames(service)[0],
		peer: spiffeId({
			trustDomain,
			namespace,
			account: name
		}),
		...authority
	};
}

// src/render/kubernetes/ingress-route.ts
/**
* Traefik's IngressRoute, when the spec exposes the app through it and it speaks HTTP or gRPC. To a sidecar Traefik is one
* more caller, with a certificate of its own.
*/
function ingressRouteFiles(workload) {
	const view = ingressRouteView(workload);
	if (view === void 0) return [];
	const route = fileOf(workload, "ingress.yaml", renderTemplate("kubernetes/ingress.yaml", view));
	if (!view.guarded) return [route];
	const transport = renderTemplate("kubernetes/serverstransport.yaml", serversTransportView(workload));
	return [route, fileOf(workload, "serverstransport.yaml", transport)];
}
function ingressRouteView(workload) {
	const { input, name } = workload;
	const { expose } = input.service.spec;
	const port = portOf(input);
	if (expose === void 0 || expose.via === "gateway") return void 0;
	if (port === void 0 || port.protocol === "tcp") return void 0;
	const guarded = isMeshed(input);
	return {
		...metadataOf(workload),
		entryPoints: expose.entryPoints ?? ["websecure"],
		match: matchOf(expose),
		service: name,
		port: port.protocol,
		guarded,
		transport: name,
		h2c: port.protocol === "grpc" && !guarded,
		encrypted: expose.tls !== false,
		tls: tlsOf(expose)
	};
}
/** How Traefik calls the sidecar: with its own certificate, and only one that shows the Service's id. */
function serversTransportView(workload) {
	const { service, environment } = workload.input;
	const { trustDomain } = environment;
	const { name, namespace } = service;
	const secret = ingressSecret(name);
	return {
		...metadataOf(workload),
		serverName: serviceDnsNames(service)[0],
		peer: spiffeId({
			trustDomain,
			namespace,
			account: name
		}),
		authorities: [knowsAuthorities(environment) ? { configMap: trustMap } : { secret }],
		secret
	};
}
/** Traefik's rule language. The schema's patterns leave no backtick in host or path. */
function matchOf({ host, path = "/" }) {
	const hostRule = host.startsWith("*.") ? `HostRegexp(\`^[a-z0-9-]+${host.slice(1).replaceAll(".", "\\.")}$\`)` : `Host(\`${host}\`)`;
	return path === "/" ? hostRule : `${hostRule} && PathPrefix(\`${path}\`)`;
}
function tlsOf({ tls }) {
	if (typeof tls !== "object") return {};
	return "secret" in tls ? { secretName: tls.secret } : { certResolver: tls.resolver };
}

// src/render/kubernetes/expose-rule.ts
/**
* What keeps a Service from being reached from outside, or must be done for it elsewhere. Codes: render.expose-port,
* render.expose-gateway, render.expose-identity, render.no-effect.
*/
function exposeFindings(input) {
	const { expose } = input.service.spec;
	if (expose === void 0) return [];
	const port = exposedPort(input);
	return expose.via === "gateway" ? [...port, ...gatewayFindings(input)] : port;
}
function exposedPort(input) {
	const { service } = input;
	const port = portOf(input);
	if (port !== void 0 && port.protocol !== "tcp") return [];
	return [{
		code: "render.expose-port",
		severity: "error",
		message: `${service.name} is exposed and ${port === void 0 ? "listens on no port" : "speaks plain TCP"}.`,
		expected: "a port that speaks http or grpc",
		hint: "Write port: {number: 8000, protocol: http}.",
		...service.placeOf("/expose")
	}];
}
function gatewayFindings(input) {
	const { service, environment } = input;
	if (environment.ingress.gateway === void 0) return [{
		code: "render.expose-gateway",
		severity: "error",
		message: `${service.name} is to be exposed through a Gateway, and karst.yaml names none.`,
		hint: "Write ingress: {gateway: {name: …, namespace: …}} in karst.yaml.",
		...service.placeOf("/expose/via")
	}];
	return [...unusedFields(input), ...presentedIdentity(input)];
}
/** The Gateway's own listeners decide on ports and on TLS. */
function unusedFields({ service }) {
	const { expose } = service.written;
	return ["entryPoints", "tls"].filter((field) => expose?.[field] !== void 0).map((field) => ({
		code: "render.no-effect",
		severity: "warning",
		message: `expose.${field} has no effect: the listeners of the Gateway decide.`,
		...service.placeOf(`/expose/${field}`)
	}));
}
function presentedIdentity(input) {
	const { service, environment } = input;
	const { gateway } = environment.ingress;
	if (!listensInMesh(input)) return [];
	return [{
		code: "render.expose-identity",
		severity: "info",
		message: `${service.name} lets the Gateway ${gateway?.namespace}/${gateway?.name} in as ${ingressIdentity(input)}: it must show a certificate of that id.`,
		hint: "Name the Secret with it in the Gateway at spec.tls.backend.clientCertificateRef; ingress.identity in karst.yaml names another id.",
		...service.placeOf("/expose/via")
	}];
}

// src/render/kubernetes/mesh-rule.ts
/**
* What a Service asks of the mesh and cannot have, or has otherwise than it may seem. Codes: render.mesh-bind,
* render.mesh-caller, render.mesh-plain, render.mesh-port.
*/
function meshFindings(input) {
	if (!isMeshed(input)) return callsWithoutCertificate(input);
	return [
		...takenPort(input),
		...openPort(input),
		...plainUpstreams(input)
	];
}
function callsWithoutCertificate({ service, upstreams }) {
	return upstreams.filter(isMeshUpstream).map((peer) => ({
		code: "render.mesh-caller",
		severity: "error",
		message: `${service.name} is outside the mesh and uses ${named(peer)}, which answers nobody without a certificate.`,
		expected: "both in the mesh, or both outside",
		hint: `Drop \`mesh: false\` here, or write it at ${peer.name} too.`,
		...service.placeOf("/uses")
	}));
}
function takenPort(input) {
	const number = portOf(input)?.number;
	if (!Object.values(meshPort).some((each) => each === number)) return [];
	return [{
		code: "render.mesh-port",
		severity: "error",
		message: `${input.service.name} listens on ${number}, which its sidecar needs.`,
		expected: `a port that is none of ${Object.values(meshPort).join(", ")}`,
		hint: "Write another port, or `mesh: false`.",
		...input.service.placeOf("/port")
	}];
}
/** An app that nothing can tell to listen within its pod alone. */
function openPort(input) {
	if (!listensInMesh(input) || input.launch.bindable) return [];
	return [{
		code: "render.mesh-bind",
		severity: "info",
		message: `${input.service.name} may listen beyond its pod, past its sidecar: only the network policy keeps others from its port.`,
		hint: "Let it listen on 127.0.0.1, or see that the cluster enforces network policies.",
		...input.service.place
	}];
}
function plainUpstreams({ service, upstreams }) {
	return upstreams.filter(({ meshed, port }) => !meshed && port !== void 0).map((peer) => ({
		code: "render.mesh-plain",
		severity: "info",
		message: `${service.name} calls ${named(peer)} in clear: it is outside the mesh.`,
		...service.placeOf("/uses")
	}));
}
function named({ owner, name }) {
	return `${owner}/${name}`;
}

// src/render/kubernetes/mount-rule.ts
/** Findings about claims that several pods want. Codes: render.volume-shared, render.volume-process. */
function mountFindings(input) {
	return [...sharedClaims(input), ...claimlessProcesses(input)];
}
/** A claim that one node mounts, and pods that may land on several. */
function sharedClaims(input) {
	const { service } = input;
	if (mostReplicas(input) <= 1) return [];
	return claimsOf(input).filter(isExclusive).map((claim) => ({
		code: "render.volume-shared",
		severity: claim.accessMode === "ReadWriteOncePod" ? "error" : "warning",
		message: `${claim.path} is ${claim.accessMode} and ${service.name} may have ${mostReplicas(input)} pods.`,
		hint: "Run one replica, or use accessMode: ReadWriteMany with a storage class that has it.",
		...service.placeOf("/volumes")
	}));
}
function claimlessProcesses(input) {
	const processes = processesOf(input);
	const hasRelease = processes.some(({ kind }) => kind === "release");
	const claims = claimsOf(input).filter((claim) => hasRelease || isExclusive(claim));
	if (claims.length === 0 || processes.length === 0) return [];
	return [{
		code: "render.volume-process",
		severity: "info",
		message: `Not every process of ${input.service.name} has ${claims.map(({ path }) => path).join(", ")}: a release runs before there is a claim, any other only mounts what several nodes may.`,
		hint: "Use accessMode: ReadWriteMany where a worker or a scheduled process needs the data.",
		...input.service.placeOf("/volumes")
	}];
}

// src/render/kubernetes/text-rule.ts
/**
* Characters that kustomize, and Flux with it, refuses or folds when it writes a text again, however well it is quoted
* here: DEL, the C1 controls, the line and paragraph separators, and the two non-characters of the basic plane.
*/
const lost = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/;
/** Every text of the spec that would not reach the cluster as it is written, at its place. Code: render.text. */
function textFindings({ service }) {
	return lostTexts(service.written, "").map(({ pointer, code }) => ({
		code: "render.text",
		severity: "error",
		message: `The text holds the character ${code}, which does not survive kustomize.`,
		expected: "text without DEL, C1 controls, U+2028, U+2029, U+FFFE and U+FFFF",
		...service.placeOf(pointer)
	}));
}
function lostTexts(value, pointer) {
	if (typeof value === "string") return lostCharacter(value, pointer);
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		return [...lostCharacter(key, place), ...lostTexts(inner, place)];
	});
}
function lostCharacter(text, pointer) {
	const [found] = lost.exec(text) ?? [];
	if (found === void 0) return [];
	return [{
		pointer,
		code: `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
	}];
}

// src/render/kubernetes/rule.ts
/** Everything a spec asks for that its objects cannot give, at its place. Codes: render.*. */
function workloadFindings(input) {
	return rules.flatMap((rule) => rule(input));
}
const rules = [
	automationOfTree,
	automationOfDigest,
	budgetStopsDrains,
	egressFindings,
	exposeFindings,
	meshFindings,
	mountFindings,
	operatorReach,
	probePort,
	processCommands,
	stopWithoutPause,
	textFindings
];
function automationOfTree({ service, pin }) {
	if (service.spec.image?.automation !== true || pin.kind !== "tree") return [];
	return [unused("image.automation has no effect: tags of a local source have no order.", { ...service.placeOf("/image/automation") })];
}
function automationOfDigest({ service }) {
	if (service.spec.image?.automation !== true || service.spec.image.digest === void 0) return [];
	return [unused("image.automation has no effect: the image is pinned by a digest.", { ...service.placeOf("/image/automation") })];
}
function budgetStopsDrains(input) {
	const { service } = input;
	const budget = service.spec.podDisruptionBudget;
	const stuck = budget?.maxUnavailable === 0 || (budget?.minAvailable ?? 0) >= Math.max(1, fewestReplicas(input));
	if (budget === void 0 || !stuck) return [];
	return [{
		code: "render.budget-stops-drains",
		severity: "warning",
		message: `The disruption budget of ${service.name} lets no pod go, so no node that runs it can be drained.`,
		hint: "Run more replicas than minAvailable, or allow maxUnavailable: 1.",
		...service.placeOf("/podDisruptionBudget")
	}];
}
function probePort(input) {
	const { service } = input;
	const { probe } = service.spec;
	if (probe === void 0 || probe === false || "exec" in probe) return [];
	if (portOf(input) !== void 0) return [];
	return [{
		code: "render.probe-port",
		severity: "error",
		message: `${service.name} is to be probed and listens on no port.`,
		expected: "`exec`, or a port",
		...service.placeOf("/probe")
	}];
}
function processCommands(input) {
	return idleProcesses(input).map((name) => ({
		code: "render.process-command",
		severity: "error",
		message: `The process ${name} of ${input.service.name} does not say what to run.`,
		expected: "`command`, or a process of that name in the source",
		...input.service.placeOf(`/processes/${name}`)
	}));
}
/** A pause that neither the kubelet nor the image can make. */
function stopWithoutPause(input) {
	const { service, environment } = input;
	if (!lacksStopHook(input)) return [];
	return [{
		code: "render.stop-hook",
		severity: "info",
		message: `Pods of ${service.name} stop at once: Kubernetes ${environment.kubernetes} has no sleep hook and the image may have no sleep program.`,
		hint: "Set kubernetes: \"1.30\" in karst.yaml when the cluster has it.",
		...service.place
	}];
}
function operatorReach(input) {
	const { service, launch } = input;
	if (telemetryOf(input).kind !== "operator" || isInjectable(launch.language)) return [];
	return [{
		code: "render.telemetry-operator",
		severity: "warning",
		message: `The OpenTelemetry operator cannot instrument ${service.name}: ${launch.language} needs a privileged sidecar or has no agent.`,
		hint: "Set telemetry to {endpoint: …}, or to false.",
		...service.placeOf("/telemetry")
	}];
}
function unused(message, place) {
	return {
		code: "render.no-effect",
		severity: "warning",
		message,
		...place
	};
}

// src/render/kubernetes/service.ts
/**
* The Service, unless the app listens on nothing. Its port is the app's, so callers need one number; in the mesh it is the
* sidecar's, and a headless Service beside it names each pod.
*/
function serviceFiles(workload) {
	const view = serviceView(workload);
	if (view === void 0) return [];
	const files = [fileOf(workload, "service.yaml", renderTemplate("kubernetes/service.yaml", view))];
	if (!isMeshed(workload.input)) return files;
	const pods = {
		...view,
		name: meshServiceNames(workload.name).pods,
		headless: true
	};
	const content = renderTemplate("kubernetes/service.yaml", pods);
	return [...files, fileOf(workload, "service-pods.yaml", content)];
}
function serviceView(workload) {
	const { input } = workload;
	const port = portOf(input);
	if (port === void 0) return void 0;
	const meshed = isMeshed(input);
	const protocol = meshed ? encrypted(port.protocol) : appProtocol(port.protocol);
	return {
		...metadataOf(workload),
		headless: false,
		selector: podSelector(workload, { component: "service" }),
		ports: [{
			name: port.protocol,
			port: meshed ? meshPort.inbound : port.number,
			targetPort: meshed ? meshPort.inbound : port.protocol,
			protocol: "TCP",
			...protocol === void 0 ? {} : { appProtocol: protocol }
		}]
	};
}
/** Both kinds of HTTP are agreed on in the handshake; of a stream nothing more is known. */
function encrypted(protocol) {
	return protocol === "tcp" ? void 0 : "https";
}

// src/render/kubernetes/service-account.ts
/** The workload's own identity, without rights and without a token. */
function serviceAccountFile(workload) {
	const content = renderTemplate("kubernetes/serviceaccount.yaml", metadataOf(workload));
	return fileOf(workload, "serviceaccount.yaml", content);
}

// src/render/kubernetes/volume-claim.ts
/** The PersistentVolumeClaims. Flux deletes none that is kept: its data outlives the workload until a person removes it. */
function volumeClaimFiles(workload) {
	return claimsOf(workload.input).map((claim) => fileOf(workload, `pvc-${pathLabel(claim.path)}.yaml`, renderTemplate("kubernetes/pvc.yaml", volumeClaimView(workload, claim))));
}
function volumeClaimView(workload, claim) {
	return {
		...metadataOf(workload, claim.name, claim.keep ? pruneOff : {}),
		accessMode: claim.accessMode,
		size: claim.size,
		classed: claim.storageClass !== void 0,
		storageClass: claim.storageClass ?? ""
	};
}

// src/render/json-patch.ts
/** A list of JSON Patch operations (RFC 6902, pointers per RFC 6901), all of them or none. */
function jsonPatch(target, operations) {
	try {
		return { value: operations.reduce(step, target) };
	} catch (error) {
		if (error instanceof Misfit) return { failure: error.message };
		throw error;
	}
}
/** An operation that does not fit the object; never leaves this file. */
var Misfit = class extends Error {};
function step(target, operation) {
	if (!isMap(operation)) throw new Misfit("an operation is no mapping.");
	const path = pointer(operation, "path");
	switch (operation.op) {
		case "add": return edit(target, path, add(operand(operation)));
		case "remove": return edit(target, path, remove);
		case "replace": return edit(target, path, replace(operand(operation)));
		case "move": {
			const from = pointer(operation, "from");
			return edit(edit(target, from, remove), path, add(read(target, from)));
		}
		case "copy": return edit(target, path, add(read(target, pointer(operation, "from"))));
		case "test":
			if (isDeepStrictEqual(read(target, path), operand(operation))) return target;
			throw new Misfit(`the test at ${String(operation.path)} failed.`);
		default: throw new Misfit("`op` is none of add, remove, replace, move, copy and test.");
	}
}
function edit(target, path, change) {
	const [key, ...rest] = path;
	if (key === void 0) throw new Misfit("the whole object cannot be replaced.");
	const container = collection(target, key);
	if (rest.length === 0) return change(container, key);
	const inner = edit(member(container, key), rest, change);
	return replace(inner)(container, key);
}
const add = (value) => (container, key) => {
	if (!isList(container)) return withMember(container, key, value);
	const index = key === "-" ? container.length : position(container, key, container.length);
	return container.toSpliced(index, 0, value);
};
const replace = (value) => (container, key) => {
	member(container, key);
	if (isList(container)) return container.with(Number(key), value);
	return withMember(container, key, value);
};
const remove = (container, key) => {
	member(container, key);
	if (isList(container)) return container.toSpliced(Number(key), 1);
	return Object.fromEntries(Object.entries(container).filter(([name]) => name !== key));
};
/** By way of entries, so that a key like `__proto__` stays a key. */
function withMember(map, key, value) {
	return Object.fromEntries(new Map([...Object.entries(map), [key, value]]));
}
function read(target, path) {
	return path.reduce((value, key) => member(collection(value, key), key), target);
}
function member(container, key) {
	const value = isList(container) ? container[position(container, key, container.length - 1)] : Object.entries(container).find(([name]) => name === key)?.[1];
	if (value === void 0) throw new Misfit(`nothing is called "${key}" there.`);
	return value;
}
function position(list, key, last) {
	if (/^(0|[1-9][0-9]{0,5})$/.test(key) && Number(key) <= last) return Number(key);
	throw new Misfit(`"${key}" is no place in a list of ${list.length}.`);
}
function collection(value, key) {
	if (isList(value) || isMap(value)) return value;
	throw new Misfit(`"${key}" is looked for in a single value.`);
}
function pointer(operation, field) {
	const text = operation[field];
	if (typeof text !== "string" || text !== "" && !text.startsWith("/")) throw new Misfit(`\`${field}\` is no JSON pointer.`);
	return text.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function operand(operation) {
	if (operation.value === void 0) throw new Misfit("an operation lacks its `value`.");
	return operation.value;
}
function isList(value) {
	return Array.isArray(value);
}

// src/render/patch.ts
/**
* The spec's patches applied in order to the objects of a Service's own folder. A patched file is written again in the
* same style; a patch that does not fit leaves the file as it was. Codes: patch.target, patch.failed, patch.identity.
*/
function applyPatches(service, files) {
	const start = {
		files,
		findings: []
	};
	return (service.spec.patches ?? []).reduce((done, patch, index) => {
		const { files: next, messages } = applyPatch(patch, done.files);
		const findings = messages.map(({ code, message }) => ({
			code,
			severity: "error",
			message,
			...service.placeOf(`/patches/${index}`)
		}));
		return {
			files: next,
			findings: [...done.findings, ...findings]
		};
	}, start);
}
function applyPatch(patch, files) {
	const messages = [];
	let found = false;
	const next = files.map((file) => {
		const object = isObjectFile(file) ? parse(file) : void 0;
		if (object === void 0 || !isTarget(patch, object)) return file;
		found = true;
		const outcome = changed(patch, object);
		if ("message" in outcome) {
			messages.push({
				...outcome,
				message: `${file.path}: ${outcome.message}`
			});
			return file;
		}
		return {
			...file,
			content: emitYaml(outcome.object)
		};
	});
	if (!found) messages.push(missing(patch, files));
	return {
		files: next,
		messages
	};
}
/** Objects lie in the folder itself or in `release/`; real files and kustomizations are no objects. */
function isObjectFile({ path }) {
	return /^services\/[^/]+\/(release\/)?[^/]+\.yaml$/.test(path) && !path.endsWith("/kustomization.yaml") && !isSidecarFile(path);
}
function parse({ content }) {
	const value = load(content);
	return isMap(value) ? value : void 0;
}
function isTarget({ target }, object) {
	return object.kind === target.kind && (target.name === void 0 || nameOf(object) === target.name);
}
function changed(patch, object) {
	const result = Array.isArray(patch.patch) ? jsonPatch(object, patch.patch) : { value: mergePatch(object, patch.patch) };
	if ("failure" in result) return {
		code: "patch.failed",
		message: result.failure
	};
	if (!isMap(result.value)) return {
		code: "patch.failed",
		message: "the patch leaves no object."
	};
	const steering = identityChange(object, result.value);
	if (steering !== void 0) return {
		code: "patch.identity",
		message: steering
	};
	return { object: result.value };
}
/** A patch may shape an object but not become another one, leave its namespace, or steer KarstKit and Flux. */
function identityChange(before, after) {
	if (identity(before) === identity(after)) return void 0;
	return "the patch changes apiVersion, kind, name, namespace, or a reserved label or annotation.";
}
function identity(object) {
	const metadata = isMap(object.metadata) ? object.metadata : {};
	const reserved = [metadata.labels, metadata.annotations].map((texts) => Object.entries(isMap(texts) ? texts : {}).filter(([key]) => reservedKey.test(key)).sort(([a], [b]) => a < b ? -1 : 1));
	const { apiVersion, kind } = object;
	return JSON.stringify([
		apiVersion,
		kind,
		metadata.name,
		metadata.namespace,
		reserved
	]);
}
function nameOf(object) {
	return isMap(object.metadata) ? object.metadata.name : void 0;
}
function missing({ target }, files) {
	const objects = files.filter(isObjectFile).flatMap((file) => {
		const object = parse(file);
		return object === void 0 ? [] : [`${String(object.kind)}/${String(nameOf(object))}`];
	});
	return {
		code: "patch.target",
		message: `No rendered object is ${target.name === void 0 ? target.kind : `${target.kind}/${target.name}`}; there are ${objects.join(", ")}.`
	};
}

// src/render/service.ts
/**
* All files of one Service: its own under `services/<name>/` and its Flux objects under `flux/`, relative to the
* environment's directory. What the spec asks for and cannot have is a finding; what the image cannot be built from is a
* Problem of the Dockerfile's.
*/
function renderService(input) {
	const dockerfiles = renderDockerfile(input);
	const image = imageOf(input, dockerfiles);
	const workload = workloadOf(input, image.reference);
	const resources = objectFiles(workload);
	const maps = meshMaps(workload.sidecars.service, workload.sidecars.process);
	const patched = applyPatches(input.service, [...resources, ...releaseFiles(workload)]);
	return {
		files: [
			...patched.files,
			...generatedFiles(input).map(({ key, content }) => fileOf(workload, `files/${key}`, content)),
			...meshMapFiles(workload, maps),
			...sealedCopies(workload),
			...sealedCopies(releaseFolder(workload)),
			kustomizationFile(workload, resources, maps),
			...dockerfiles,
			...serviceKustomizationFiles(workload),
			...imagePolicyFiles(input, image.name)
		].toSorted((a, b) => compareCodePoints(a.path, b.path)),
		findings: [
			...imageFindings(input),
			...workloadFindings(input),
			...sealedFindings(input),
			...patched.findings
		],
		image,
		built: builtDigest(input, image.reference)
	};
}
/** Everything that the folder's kustomization lists. */
function objectFiles(workload) {
	return [
		deploymentFile(workload),
		...serviceFiles(workload),
		serviceAccountFile(workload),
		networkPolicyFile(workload),
		...disruptionBudgetFiles(workload),
		...autoscalerFiles(workload),
		...ingressRouteFiles(workload),
		...gatewayRouteFiles(workload),
		...volumeClaimFiles(workload),
		...processFiles(workload),
		...certificateFiles(workload)
	];
}

// src/flows/peer.ts
/**
* Who calls whom within one environment, by name. `uses` opens the way within an owner; across owners the callee's
* `allow` must name the caller as well.
*/
function peersOf(participants) {
	const byName = new Map(participants.map((one) => [one.name, one]));
	const peers = new Map(participants.map(({ name }) => [name, {
		upstreams: [],
		callers: []
	}]));
	for (const caller of participants) for (const reference of caller.uses) {
		const callee = byName.get(calleeName(reference));
		if (callee === void 0 || !isNamed(callee, reference)) continue;
		peers.get(caller.name)?.upstreams.push(toPeer(callee));
		if (admits(callee, caller)) peers.get(callee.name)?.callers.push(toPeer(caller));
	}
	return peers;
}
function participant(service, launch) {
	const { name, owner, namespace, spec } = service;
	return {
		name,
		owner,
		namespace,
		port: launch === void 0 ? void 0 : portOf({
			service,
			launch
		}),
		meshed: spec.mesh !== false,
		uses: spec.uses ?? [],
		allow: spec.allow ?? []
	};
}
/**
* A service that cannot be rendered now, and whose files stay: it still listens where it did, in the namespace of the
* owner it had, with or without a sidecar as before.
*/
function heldParticipant(service, record, environment) {
	const held = participant(service, record?.launch);
	if (record === void 0) return held;
	const namespace = namespaceOf(record.workload.owner, environment);
	return {
		...held,
		namespace,
		meshed: record.meshed ?? false
	};
}
/** A service as it was resolved; one without a launch is what its record says. */
function resolvedParticipant({ service, launch }, record, environment) {
	return launch === void 0 ? heldParticipant(service, record, environment) : participant(service, launch);
}
/**
* A service whose entry cannot be read now, but whose files stay: to the others it is what it was, or a slip of the pen
* in one entry would cut off everything that calls it.
*/
function standingParticipant({ workload, launch, uses = [], meshed = false }, environment) {
	const { name, owner } = workload;
	return {
		name,
		owner,
		namespace: namespaceOf(owner, environment),
		port: launch?.port,
		meshed,
		uses,
		allow: []
	};
}
function isNamed({ owner, name }, reference) {
	return reference === name || reference === `${owner}/${name}`;
}
function admits(callee, caller) {
	return callee.owner === caller.owner || callee.allow.includes(`${caller.owner}/${caller.name}`);
}
function toPeer({ name, owner, namespace, port, meshed }) {
	return {
		name,
		owner,
		namespace,
		port,
		meshed
	};
}

// src/plan/caller-change.ts
/** Callers as the record keeps them: `owner/name`, sorted. */
function callerNames(callers) {
	return callers.map(({ owner, name }) => `${owner}/${name}`).sort(compareCodePoints);
}
/** Who may call from now on and could not before, and the other way round; undefined where nothing changes. */
function callerChange(before, after) {
	const admitted = after.filter((name) => !before.includes(name));
	const dismissed = before.filter((name) => !after.includes(name));
	return admitted.length + dismissed.length === 0 ? void 0 : {
		admitted,
		dismissed
	};
}

// src/plan/inputs.ts
/**
* What a service's files are made from, hashed by part. The launch is not among them: it follows from source and hints,
* and a newer search may read the same source differently without moving a workload that nobody touched.
*/
function serviceInputs(input, hints, environmentHash = environmentInput(input.environment)) {
	const { service, pin } = input;
	return {
		spec: valueHash({
			written: service.written,
			name: service.name,
			owner: service.owner,
			namespace: service.namespace,
			slug: service.slug.text,
			hints,
			...exceptionsInput(input),
			...sealedInput(input)
		}),
		source: valueHash(pin),
		environment: environmentHash,
		peers: valueHash({
			upstreams: sortedPeers(input.upstreams),
			callers: sortedPeers(input.callers.map(({ port: _, ...caller }) => caller))
		}),
		baseImages: valueHash(input.digests)
	};
}
/** What the files of an owner, or of the environment itself, are made from. */
function ownerInputs(owner, environment) {
	return {
		spec: valueHash({
			...owner,
			isSealing: hasSealing(environment.secrets)
		}),
		source: valueHash(void 0),
		environment: environmentInput(environment),
		peers: valueHash([]),
		baseImages: valueHash({})
	};
}
/** What is sealed for a service, for whom, and the key that Flux opens it with; certificates are judged by themselves. */
function sealedInput({ service, environment }) {
	const { recipients, keySecret } = sealingOf(environment.secrets, service.owner);
	const key = environment.certificates.mode !== "cert-manager" ? { keySecret } : {};
	if (service.sealed.length === 0) return key;
	return { sealed: {
		files: service.sealed,
		recipients,
		keySecret
	} };
}
/** Without its exception a workload must pass the gate again, and no other is touched. */
function exceptionsInput({ service, environment }) {
	const rules = environment.exceptions.filter(({ workload }) => workload === service.name).map(({ rule }) => rule).sort(compareCodePoints);
	return rules.length === 0 ? {} : { exceptions: rules };
}
/**
* How a registry is asked changes no file. The default owner counts only where a service has it, and there it is the service's own; an exception only for the
* workload that it names; how secrets are sealed only for a workload that has some. A hash, as `serviceInputs` takes it.
*/
function environmentInput(environment) {
	const { owner: _, exceptions: __, order: ___, secrets, registry, ...settings } = environment;
	const { allowPrivate: ____, ...named } = registry ?? {};
	const own = registry === void 0 ? {} : { registry: named };
	return valueHash({
		...settings,
		...own,
		secrets: secrets.mode
	});
}
function sortedPeers(peers) {
	return [...peers].sort((a, b) => compareCodePoints(a.namespace + a.name, b.namespace + b.name));
}

// src/policy/exception.ts
/**
* The rules that an administrator lets one workload break, and a finding for each, so that every plan shows them. Only
* rules on pods know exceptions: no name lets a secret, an unknown kind or a malformed object out. Code:
* policy.exception.
*/
function exceptionsFor(workload, environment) {
	const own = environment.exceptions.filter((exception) => exception.workload === workload);
	return {
		exceptions: own.map(({ rule }) => rule),
		findings: own.map(findingOf)
	};
}
/** An exception here changes nothing in the cluster. */
const enforced = "The namespace of its owner enforces Pod Security \"restricted\": the cluster refuses the pods until that is lowered there.";
function findingOf({ workload, rule, reason, place }) {
	return {
		code: "policy.exception",
		severity: "info",
		message: `${workload} may break the rule ${rule}: ${shown(reason)}.`,
		...podSecurity.some((check) => check.rule === rule) ? { hint: enforced } : {},
		...place
	};
}

// src/plan/certificate-change.ts
/**
* A forecast with the Secrets whose certificates are made anew. What is sealed in them is all that changes, and sidecars
* read it without a restart. One that is new stands in the forecast already.
*/
function withRenewedSecrets(forecast, root, certificates) {
	const renewed = certificates.filter(({ due }) => due !== void 0 && due !== "new" && due !== "missing").map((certificate) => renewal(certificate, root));
	if (renewed.length === 0) return forecast;
	const keys = new Set(renewed.map(({ object }) => objectKey(object)));
	const rest = forecast.objects.filter(({ object }) => !keys.has(objectKey(object)));
	return {
		...forecast,
		objects: rankObjects([...rest, ...renewed], forecast.dangers)
	};
}
/** The Secret of a certificate, as it stands in its sealed file. */
function sealedRef({ path, secret, spiffeId }) {
	const [, namespace = ""] = /\/ns\/([^/]+)\//.exec(spiffeId) ?? [];
	return {
		...path.endsWith(".sops.yaml") ? {
			apiVersion: "v1",
			kind: "Secret"
		} : {
			apiVersion: "bitnami.com/v1alpha1",
			kind: "SealedSecret"
		},
		namespace,
		name: secret
	};
}
function renewal(certificate, root) {
	const object = sealedRef(certificate);
	const keys = object.kind === "Secret" ? ["stringData"] : ["spec", "encryptedData"];
	return {
		action: "update",
		object,
		path: `${root}/${certificate.path}`,
		fields: [{
			path: keys.join("."),
			keys,
			secret: true
		}],
		causes: [{ kind: "certificate" }]
	};
}

// src/plan/renew-workload.ts
/**
* The plan of a workload of which nothing but certificates is due: every other file stays as it is, whatever version of
* the tool wrote it. Without `made` the plan only says so. A sealed file that a person edited is in the way.
*/
function renewedWorkload(state, due, made) {
	const kept = keptWorkload(state);
	const paths = new Map(due.map(({ path }) => [`${state.root}/${path}`, path]));
	const edited = kept.plan.files.find((file) => file.state === "edited" && paths.has(file.path) && !state.force);
	if (edited !== void 0) return inTheWay(kept, edited.path);
	const ownRecord = `${state.root}/${recordPath(state.workload)}`;
	const files = kept.plan.files.filter(({ path }) => !paths.has(path) && path !== ownRecord);
	const renewed = [...paths].map(([path, own]) => {
		return {
			path,
			state: state.found.has(own) ? "update" : "create"
		};
	});
	const recordFile = {
		path: ownRecord,
		state: "update"
	};
	const plan = {
		...kept.plan,
		action: "update",
		causes: due.map(({ secret, due: reason = "new" }) => ({
			kind: "certificate-due",
			secret,
			reason
		})),
		files: [
			...files,
			...renewed,
			recordFile
		].sort((a, b) => compareCodePoints(a.path, b.path))
	};
	if (made === void 0) return {
		plan,
		record: state.record
	};
	const record = withCertificates(state.record, made);
	return {
		plan: {
			...plan,
			steps: stepsOf(state, made, record)
		},
		record
	};
}
/** As with every write: the record first names what is about to be written, and has it as its own at the end. */
function stepsOf({ root, workload, record }, made, next) {
	const path = `${root}/${recordPath(workload)}`;
	const hashes = made.map((file) => [file.path, fileHash(file.content)]);
	const pending = {
		...record.pending,
		...Object.fromEntries(hashes)
	};
	const changes = made.map((file) => ({
		path: `${root}/${file.path}`,
		content: file.content
	}));
	return [[{
		path,
		content: renderRecord({
			...record,
			pending
		})
	}], [...changes, {
		path,
		content: renderRecord(next)
	}]];
}
function withCertificates(record, made) {
	const recorded = made.map((file) => [file.path, file.recorded]);
	const hashes = made.map((file) => [file.path, fileHash(file.content)]);
	return {
		...record,
		certificates: {
			...record.certificates,
			...Object.fromEntries(recorded)
		},
		files: {
			...record.files,
			...Object.fromEntries(hashes)
		}
	};
}
function inTheWay(kept, file) {
	const findings = kept.plan.findings.map((finding) => {
		if (finding.code !== "plan.edited-by-person" || finding.file !== file) return finding;
		const hint = "Restore the file, or run again with --force to have it made anew.";
		return {
			...finding,
			severity: "error",
			hint
		};
	});
	return {
		...kept,
		plan: {
			...kept.plan,
			action: "held",
			findings
		}
	};
}

// src/flows/compare-workload.ts
/** Compares one wanted workload with the tree. What cannot be rendered, or may not leave, is held with its findings. */
async function compareWorkload(tree, wish, force) {
	const { workload } = wish;
	const record = tree.records.get(workloadKey(workload));
	try {
		return await compare(tree, wish, record, force);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return heldWorkload(workload, record, [...wish.findings, error.toFinding()]);
	}
}
/** A workload that no spec asks for any more. */
async function removeWorkload(tree, record, force) {
	const { workload } = record;
	try {
		const found = await tree.read(recordedPaths(record));
		const root = tree.environment.path;
		return planWorkload({
			workload,
			root,
			wanted: void 0,
			found,
			record,
			force
		});
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return heldWorkload(workload, record, [error.toFinding()]);
	}
}
async function compare(tree, wish, record, force) {
	const { workload, facts, anew = false } = wish;
	const root = tree.environment.path;
	const kept = anew ? void 0 : await asItIs(tree, wish, record, force);
	if (kept !== void 0) return withFindings(kept, wish.findings);
	const rendered = wish.render();
	const reading = readManifests(rendered.files);
	const refused = checkFiles(rendered.files, {
		...wish.gate,
		root,
		reading
	});
	const findings = [
		...wish.findings,
		...rendered.findings,
		...refused
	];
	if (findings.some(({ severity }) => severity === "error")) return heldWorkload(workload, record, findings);
	const files = [...rendered.files, ...rendered.intents ?? []];
	const found = await tree.read([...files.map(({ path }) => path), ...recordedPaths(record)]);
	const image = rendered.image === void 0 ? {} : { image: rendered.image };
	const built = rendered.built === void 0 ? {} : { built: rendered.built };
	const { service } = wish.gate;
	const spec = service === void 0 ? {} : { service };
	const { manifests } = reading;
	const wanted = {
		facts: {
			...facts,
			...image,
			...built,
			workload
		},
		files,
		manifests,
		...spec
	};
	return withFindings(planWorkload({
		workload,
		root,
		wanted,
		found,
		record,
		force,
		anew
	}), findings);
}
/** What is made from the same as before is not made again. */
async function asItIs(tree, { workload, facts }, record, force) {
	const root = tree.environment.path;
	if (hasSameInputs(record, facts.inputs) && await tree.holds(record.files)) return keptWorkload({
		workload,
		root,
		record,
		found: /* @__PURE__ */ new Map()
	});
	const found = await tree.read(recordedPaths(record));
	if (!isUnchanged(record, facts.inputs, found)) return void 0;
	const kept = keptWorkload({
		workload,
		root,
		record,
		found
	});
	return force && kept.plan.findings.length > 0 ? void 0 : kept;
}
function recordedPaths(record) {
	return [...Object.keys(record?.files ?? {}), ...Object.keys(record?.pending ?? {})];
}
function withFindings(planned, findings) {
	const { plan, record } = planned;
	return {
		plan: {
			...plan,
			findings: [...findings, ...plan.findings]
		},
		record
	};
}

// src/flows/compare-certified.ts
/**
* Compares a workload that has certificates with the tree. Sealed files are kept byte for byte while they are good; those
* that are due are made when the plan is delivered, and are an intent until then.
*/
async function compareCertified(tree, wish, judge, options) {
	const { workload, findings } = wish;
	const record = tree.records.get(workloadKey(workload));
	try {
		const certificates = judge();
		const sealed = await sealedFiles(tree, certificates, record);
		const settled = await renewed(tree, options.onlyCertificates === true ? await untouched(tree, wish, record) : await compareWorkload(tree, withSealed(wish, sealed, record), options.force === true), sealed, options.force === true);
		return told(tree.environment.path, settled, certificates.plans, sealed);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return heldWorkload(workload, record, [...findings, error.toFinding()]);
	}
}
async function sealedFiles(tree, { plans, issue }, record) {
	const found = await tree.read(plans.map(({ path }) => path));
	const decoder = new TextDecoder();
	const kept = [];
	const unmade = [];
	for (const plan of plans) {
		const bytes = found.get(plan.path);
		const isOurs = bytes !== void 0 && fileHash(bytes) === record?.files[plan.path];
		if (plan.due === void 0 && isOurs) kept.push({
			path: plan.path,
			content: decoder.decode(bytes)
		});
		else unmade.push(plan);
	}
	const due = plans.filter((plan) => plan.due !== void 0);
	const intents = unmade.map((plan) => ({
		path: plan.path,
		content: intentText(plan, found.get(plan.path))
	}));
	if (issue === void 0) return {
		due,
		kept,
		made: void 0,
		intents
	};
	const made = [];
	for (const plan of due) made.push(await issue(plan));
	const paths = new Set(made.map(({ path }) => path));
	return {
		due,
		kept,
		made,
		intents: intents.filter(({ path }) => !paths.has(path))
	};
}
/**
* To a reader of objects the Secret is what it was: what changes is sealed. A new one is named, and holds nothing.
*/
function intentText(certificate, found) {
	const note = `# The certificate of ${certificate.spiffeId}: made and sealed when it is delivered.\n`;
	if (found !== void 0) return `${new TextDecoder().decode(found)}${note}`;
	const { apiVersion, kind, namespace = "", name } = sealedRef(certificate);
	return note + emitYaml({
		apiVersion,
		kind,
		metadata: {
			name,
			namespace
		}
	});
}
function withSealed(wish, sealed, record) {
	const { kept, made = [], intents } = sealed;
	const recorded = made.map((file) => [file.path, file.recorded]);
	const still = [...kept, ...intents].flatMap(({ path }) => {
		const certificate = record?.certificates?.[path];
		return certificate === void 0 ? [] : [[path, certificate]];
	});
	const certificates = Object.fromEntries([...still, ...recorded]);
	const hasSome = Object.keys(certificates).length > 0;
	return {
		...wish,
		facts: {
			...wish.facts,
			...hasSome ? { certificates } : {}
		},
		render: () => {
			const rendered = wish.render();
			const files = made.map(({ path, content }) => ({
				path,
				content
			}));
			return {
				...rendered,
				files: [
					...rendered.files,
					...kept,
					...files
				],
				intents
			};
		}
	};
}
/** Everything but certificates stays as it is, whatever the specs say by now. */
async function untouched(tree, { workload, findings }, record) {
	if (record?.inputs === void 0) return heldWorkload(workload, record, findings);
	const found = await tree.read(Object.keys(record.files));
	return keptWorkload({
		workload,
		root: tree.environment.path,
		record,
		found
	});
}
/** A workload that nothing else changes is not rendered again for the sake of a certificate. */
async function renewed(tree, compared, { due, made }, force) {
	const { plan, record } = compared;
	if (plan.action !== "keep" || due.length === 0 || record === void 0) return compared;
	const found = await tree.read(Object.keys(record.files));
	const { workload } = plan;
	const state = {
		workload,
		root: tree.environment.path,
		found,
		record,
		force
	};
	return withFindingsOf(renewedWorkload(state, due, made), plan.findings);
}
function withFindingsOf({ plan, record }, known) {
	const places = new Set(plan.findings.map(({ code, file }) => `${code} ${file}`));
	const further = known.filter(({ code, file }) => !places.has(`${code} ${file}`));
	return {
		plan: {
			...plan,
			findings: [...further, ...plan.findings]
		},
		record
	};
}
/** A plan with something to make has no steps: what would be written is not there yet. Ciphertext has no diff to read. */
function told(root, { plan, record }, certificates, { intents }) {
	if (certificates.length === 0) return {
		plan,
		record
	};
	const sealed = certificates.map(({ path }) => path);
	const files = plan.files.map(({ diff, ...file }) => {
		const isSealed = sealed.some((path) => file.path.endsWith(`/${path}`));
		return diff === void 0 || isSealed ? file : {
			...file,
			diff
		};
	});
	const steps = intents.length === 0 ? plan.steps : [];
	const forecast = plan.action === "update" ? withRenewedSecrets(plan.forecast, root, certificates) : plan.forecast;
	return {
		plan: {
			...plan,
			files,
			steps,
			certificates,
			forecast
		},
		record
	};
}

// src/flows/issue-certificate.ts
/**
* Makes a key and its certificate, and seals both at once: the key in clear never leaves this function but to the seal.
* Raises `certificate.key-missing` and what reading or sealing raises.
*/
async function issueCertificate(world, { input, need, wanted, authority, seal }) {
	const made = await makeCertificate(world, input.environment, wanted, authority);
	const secret = certificateSecret(input, need, made);
	const content = await world.seal.seal(secret, seal);
	const { serial, notBefore, notAfter } = made;
	const { issuer, seal: sealedFor } = wanted;
	return {
		path: wanted.path,
		content,
		recorded: {
			serial,
			notBefore,
			notAfter,
			names: namesHash(wanted),
			issuer,
			seal: sealedFor
		}
	};
}
async function makeCertificate({ keys, clock }, { name, certificates }, { spiffeId, dnsNames }, { issuer, chain, anchor }) {
	const authorityKey = await keys.authority(name, issuer.publicKey);
	if (authorityKey === void 0) throw keyMissing(name, issuer.subjectText);
	const key = await keys.generate(certificates.algorithm);
	const serial = serialFrom(keys.random(16));
	const validity = leafValidity(clock.nowMs(), issuer);
	const { publicKey } = key;
	const unsigned = unsignedLeaf({
		serial,
		...validity,
		publicKey,
		issuer,
		spiffeId,
		dnsNames
	});
	const signature = await authorityKey.sign(unsigned);
	const leaf = signedCertificate(unsigned, authorityKey.kind, signature);
	return {
		chain: [pemText("CERTIFICATE", leaf), ...chain].join(""),
		key: await key.pem(),
		anchor,
		serial: Buffer.from(serial).toString("hex"),
		notBefore: timeText(validity.notBeforeMs),
		notAfter: timeText(validity.notAfterMs)
	};
}
function timeText(atMs) {
	return new Date(atMs).toISOString().replace(/\.[0-9]+Z$/, "Z");
}
function keyMissing(environment, subject) {
	return new Problem("certificate.key-missing", `The private key of the authority ${JSON.stringify(subject)} is not at hand`, { expected: `the key in KARST_CA_KEY, or among those that this user keeps for ${environment}` });
}

// src/flows/service-certificates.ts
const noCertificates = {
	plans: [],
	issue: void 0
};
/**
* Judges the certificates of a Service without a key and without making one. Raises the fault of the environment's
* authorities where the Service needs them.
*/
function serviceCertificates({ world, options }, tree, input, certification) {
	const { issuing, fault, nowMs } = certification;
	const needs = input.environment.certificates.mode !== "cert-manager" ? certificateNeeds(input) : [];
	if (needs.length === 0) return noCertificates;
	if (fault !== void 0) throw fault;
	if (issuing === void 0) throw new TypeError("own certificates without an authority");
	const { authorities } = issuing;
	const seal = issuing.sealFor(input.service.owner);
	const { issuer } = authorities.issuing;
	const recorded = tree.records.get(workloadKey(input.service))?.certificates ?? {};
	const forced = options.renew?.includes(input.service.name) ?? false;
	const judged = needs.map((need) => {
		const wanted = wantedCertificate(need, input, issuer.fingerprint, seal);
		const { path } = wanted;
		const isThere = tree.paths.has(path);
		return {
			need,
			plan: decideCertificate(wanted, {
				recorded: recorded[path],
				isThere,
				nowMs,
				forced
			})
		};
	});
	const needOf = new Map(judged.map(({ need, plan }) => [plan.path, need]));
	return {
		plans: judged.map(({ plan }) => plan),
		issue: options.issue === true ? async (wanted) => {
			const need = needOf.get(wanted.path);
			if (need === void 0) throw new TypeError("a certificate that nobody needs");
			const authority = authorities.issuing;
			return issueCertificate(world, {
				input,
				need,
				wanted,
				authority,
				seal
			});
		} : void 0
	};
}
function wantedCertificate(need, { environment }, issuer, seal) {
	const openers = seal.mode === "sops" ? seal.recipients : [seal.certificatePem];
	return {
		secret: need.secret,
		spiffeId: spiffeId(need.identity),
		dnsNames: need.dnsNames,
		issuer,
		path: sealedSecretFile(need, environment),
		seal: sealHash(openers)
	};
}

// src/flows/plan-service.ts
/** Plans one service whose source is settled, or holds one whose source is not. */
async function planService(resolver, tree, resolved, peers = {
	upstreams: [],
	callers: []
}) {
	const { service } = resolved;
	const { exceptions, findings: excepted } = exceptionsFor(service.name, tree.environment);
	const findings = [...resolved.findings, ...excepted];
	const record = tree.records.get(workloadKey(service));
	const { kind, name, owner, environment } = service;
	const workload = {
		kind,
		name,
		owner,
		environment
	};
	if (resolved.launch === void 0) return { part: heldWorkload(workload, record, findings) };
	const input = serviceInput(tree, resolved, peers, resolver.options.built);
	const facts = {
		...serviceFacts(input, resolved, resolver.environmentHash),
		tool: resolver.world.tool.version
	};
	let files = [];
	const render = () => {
		const rendered = renderService(input);
		files = rendered.files;
		const { findings, image, built } = rendered;
		return {
			files,
			findings,
			image: image.reference,
			built
		};
	};
	const gate = {
		kubernetes: tree.environment.kubernetes,
		service,
		exceptions,
		secrets: resolver.world.secrets
	};
	const { certification } = resolver;
	const judge = () => certification === void 0 ? noCertificates : serviceCertificates(resolver, tree, input, certification);
	const wish = {
		workload,
		facts,
		render,
		findings,
		gate,
		anew: resolver.anew === true
	};
	const built = await withBuilt(tree, await compareCertified(tree, wish, judge, resolver.options), resolver.options);
	const part = withCallers(service.spec.image?.automation === true ? automated(built) : built, record, facts.callers);
	return (part.plan.action === "create" || part.plan.action === "update") && part.record?.image !== record?.image && part.record?.built === void 0 ? {
		part,
		build: {
			input,
			files
		}
	} : { part };
}
/** Whoever asks for the image has to know that it is not the one that the objects name. */
function automated(part) {
	const { image } = part.plan;
	if (image === void 0) return part;
	return {
		...part,
		plan: {
			...part.plan,
			image: {
				...image,
				automated: true
			}
		}
	};
}
/** A workload that stays as it is gets the digest that is known of its image, and its record does not have. */
async function withBuilt(tree, part, { built = {}, force = false, onlyCertificates = false }) {
	const { image = "", built: recorded } = part.record ?? {};
	const digest = built[image];
	if (part.plan.action !== "keep" || part.record === void 0 || onlyCertificates) return part;
	if (digest === void 0 || recorded !== void 0) return part;
	return await pinRecorded(tree, part.record, digest, force);
}
function withCallers(part, record, callers = []) {
	const change = part.plan.action === "held" ? void 0 : callerChange(record?.callers ?? [], callers);
	return change === void 0 ? part : {
		...part,
		plan: {
			...part.plan,
			callers: change
		}
	};
}
/** Base images stay at the digests that `karst lock` found: a render asks no registry. */
function serviceInput({ environment, records }, { service, pin, launch }, { upstreams, callers }, known = {}) {
	const { digests = {}, image, built } = records.get(workloadKey(service)) ?? {};
	const own = image === void 0 || built === void 0 ? {} : { [image]: built };
	return {
		service,
		environment,
		pin,
		launch,
		upstreams,
		callers,
		digests,
		built: {
			...known,
			...own
		}
	};
}
/** What the record of a service says beside its files. */
function serviceFacts(input, { service, hints, hintsHash, launch, evidence }, environmentHash) {
	return {
		identity: entryIdentity(service.slug, service.spec.path, service.written.name),
		source: recordedSource(input),
		hints: hintsHash,
		launch,
		evidence,
		digests: input.digests,
		inputs: serviceInputs(input, hints, environmentHash),
		uses: service.spec.uses ?? [],
		...input.callers.length === 0 ? {} : { callers: callerNames(input.callers) },
		meshed: service.spec.mesh !== false
	};
}
function recordedSource({ service, pin }) {
	const { slug, spec } = service;
	const source = {
		slug: slug.text,
		path: spec.path ?? ""
	};
	if (pin.kind === "tree") return {
		...source,
		tree: pin.hash
	};
	const { commit, ref, committedAtS } = pin;
	return {
		...source,
		commit,
		ref,
		committedAtS
	};
}

// src/plan/owner-change.ts
/**
* A workload cannot change hands in one step: Flux would delete its objects in the old owner's namespace as the new
* owner, who has no right there, and stop. Code: plan.owner-changed, unless nothing was written for the old owner.
*/
function ownerChange({ name, owner, place }, record) {
	const before = record?.workload.owner;
	if (record === void 0 || before === void 0 || before === owner) return void 0;
	const written = {
		...record.files,
		...record.pending
	};
	if (Object.keys(written).length === 0) return void 0;
	return {
		...place,
		code: "plan.owner-changed",
		severity: "error",
		message: `${name} belongs to ${before} in the tree and to ${owner} in the spec`,
		expected: `owner ${before}, or another name for the workload of ${owner}`,
		hint: `Give it another name with the new owner, or remove the entry, deliver that, and add it again. Volumes do not move.`
	};
}

// src/flows/process-launch.ts
/**
* Adds the processes that the spec names by an entrypoint: each is searched for as if it were the start, so that one
* grammar serves both. What the search says of one that it cannot find is an error at that process.
*/
async function withProcesses(launch, search) {
	const processes = new Map(launch.processes.map((one) => [one.name, one]));
	const findings = [];
	for (const [name, entrypoint] of Object.entries(search.hints.processes ?? {})) {
		const detection = await searchProcess(search, entrypoint);
		const command = detection.launch?.command;
		const role = name === "release" ? "release" : "worker";
		if (command === void 0) findings.push(notFound(search.service, name, detection));
		else processes.set(name, {
			name,
			role,
			command,
			proposed: false
		});
	}
	return {
		launch: {
			...launch,
			processes: [...processes.values()]
		},
		findings
	};
}
/** The service's own start must not answer in place of the one that is looked for. */
function searchProcess({ hints, tree, loadPython }, entrypoint) {
	const { command: _, dockerfile: __, environmentEntrypoint: ___, ...rest } = hints;
	return detect(tree, {
		...rest,
		entrypoint
	}, loadPython);
}
function notFound(service, name, { findings }) {
	const why = findings.find(({ severity }) => severity === "error");
	return {
		code: why?.code ?? "detect.no-launch",
		severity: "error",
		message: `the process ${name} of ${service.name}: ${why?.message ?? "no way to start it was found"}`,
		...why?.expected === void 0 ? {} : { expected: why.expected },
		...service.placeOf(`/processes/${name}/entrypoint`)
	};
}

// src/flows/service-hints.ts
/** What the spec says about the start, as the search reads it. */
function serviceHints(service, environment, callerEntrypoint) {
	const { path, language, version, entrypoint, command, dockerfile, systemPackages } = service.spec;
	const port = hintedPort(service);
	const start = environmentEntrypoint(service, callerEntrypoint);
	const written = Object.entries({
		path,
		language,
		version,
		entrypoint,
		command,
		dockerfile,
		systemPackages,
		port,
		environmentEntrypoint: start,
		processes: processEntrypoints(service)
	}).filter(([, value]) => value !== void 0);
	return {
		name: service.name,
		defaultPython: environment.defaults.python,
		...Object.fromEntries(written)
	};
}
function processEntrypoints({ spec: { processes = {} } }) {
	const named = Object.entries(processes).flatMap(([name, { entrypoint }]) => entrypoint === void 0 ? [] : [[name, entrypoint]]);
	return named.length === 0 ? void 0 : Object.fromEntries(named);
}
function hintedPort({ spec: { port } }) {
	return typeof port === "number" ? { number: port } : port;
}
function environmentEntrypoint({ spec }, callerEntrypoint) {
	const written = spec.env?.ENTRYPOINT;
	if (typeof written === "string" && written !== "") return {
		value: written,
		from: "spec"
	};
	if (callerEntrypoint === void 0 || callerEntrypoint === "") return void 0;
	return {
		value: callerEntrypoint,
		from: "caller"
	};
}

// src/flows/resolve-service.ts
/**
* Pins the source and finds its launch. The record answers wherever pin and hints are what it says, so that nothing is
* fetched or searched twice, and a newer search leaves what runs alone.
*/
async function resolveService(resolver, service, environment, record) {
	const handedOver = ownerChange(service, record);
	if (handedOver !== void 0) return {
		service,
		launch: void 0,
		findings: [handedOver]
	};
	const hints = serviceHints(service, environment, resolver.options.callerEntrypoint);
	const question = {
		service,
		hints,
		hintsHash: valueHash(hints),
		record
	};
	try {
		if (resolver.options.locked === true) return fromRecord(question);
		return await fromSource(resolver, question);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return {
			service,
			launch: void 0,
			findings: [{
				...service.place,
				...error.toFinding()
			}]
		};
	}
}
function fromRecord({ service, hints, hintsHash, record }) {
	const pin = record === void 0 ? void 0 : recordedPin(record);
	if (record?.launch === void 0 || pin === void 0) throw new Problem("lock.missing", `there is no record of ${service.slug.text}`, {
		...service.place,
		expected: "a record with the commit and the launch of the source",
		next: "Run `karst lock`, or render without --locked, and commit the records."
	});
	if (record.source?.slug !== service.slug.text || record.hints !== hintsHash) throw new Problem("lock.stale", `the record of ${service.name} was made for another source or start`, {
		...service.place,
		expected: `a record of ${service.slug.text} made for what the spec says about its start`,
		next: "Run `karst lock`, or render without --locked, and commit the records."
	});
	return {
		service,
		pin,
		hints,
		hintsHash,
		launch: record.launch,
		evidence: record.evidence ?? [],
		findings: []
	};
}
async function fromSource(resolver, question) {
	const { service, record } = question;
	const { sources, world } = resolver;
	const { slug } = service;
	const known = record === void 0 ? void 0 : recordedPin(record);
	let source;
	let pin;
	if (slug.kind === "directory") {
		source = await sources.open(slug, known?.kind === "tree" ? known : void 0);
		pin = source.pin;
	} else {
		world.progress.step(service.name, `asking where ${slug.text} points`);
		const commit = await sources.pin(slug, known?.kind === "commit" ? known : void 0);
		pin = commit;
		if (isRecorded(resolver, question, pin)) return fromRecord(question);
		world.progress.step(service.name, `fetching ${slug.text} at ${commit.commit.slice(0, 7)}`);
		source = await sources.fetch(slug, commit);
	}
	if (isRecorded(resolver, question, pin)) return fromRecord(question);
	world.progress.step(service.name, "looking how it starts");
	return await search(resolver, question, source);
}
async function search({ world, options }, { service, hints, hintsHash }, source) {
	const detection = await detect(source.tree, hints, world.loadPython);
	const findings = detection.findings.map((finding) => inSpec(finding, service, options.strict === true));
	const { launch, evidence } = detection;
	if (launch !== void 0) {
		const { tree, pin } = source;
		const own = await withProcesses(launch, {
			service,
			hints,
			tree,
			loadPython: world.loadPython
		});
		const told = [...findings, ...own.findings];
		if (own.findings.length > 0) return {
			service,
			launch: void 0,
			findings: told
		};
		return {
			service,
			pin,
			hints,
			hintsHash,
			launch: own.launch,
			evidence,
			findings: told
		};
	}
	return {
		service,
		launch: void 0,
		findings: findings.some(({ severity }) => severity === "error") ? findings : [...findings, noLaunch(service)]
	};
}
/** Is the record's launch the answer to the same question? */
function isRecorded({ options }, { service, hintsHash, record }, pin) {
	if (record?.launch === void 0 || record.hints !== hintsHash) return false;
	if (options.strict === true && record.launch.confidence !== "high") return false;
	const recorded = recordedPin(record);
	return record.source?.slug === service.slug.text && samePin(recorded, pin);
}
function samePin(a, b) {
	if (a?.kind === "commit" && b.kind === "commit") return a.commit === b.commit && a.ref === b.ref;
	return a?.kind === "tree" && b.kind === "tree" && a.hash === b.hash;
}
/** Where the source of a record stood. */
function recordedPin({ source }) {
	if (source?.tree !== void 0) return {
		kind: "tree",
		hash: source.tree
	};
	if (source?.commit === void 0) return void 0;
	const { commit, ref = commit, committedAtS = 0 } = source;
	return {
		kind: "commit",
		commit,
		ref,
		committedAtS
	};
}
/** The reader stands before the spec, not before the source: the place moves there, the source's own goes into the text. */
function inSpec(finding, service, isStrict) {
	const { file, line, message } = finding;
	const within = file === void 0 ? "" : ` (${file}${line === void 0 ? "" : `:${line}`})`;
	const isGuess = isStrict && finding.code.endsWith("ambiguous");
	return {
		...finding,
		...placeIn(service, finding.code),
		message: `${message}${within}`,
		severity: isGuess ? "error" : finding.severity
	};
}
/** Findings about what a field of the spec names stand at that field; all others at the entry. */
const namingFields = {
	"detect.directory-missing": "path",
	"detect.dockerfile-missing": "dockerfile",
	"detect.entrypoint-invalid": "entrypoint",
	"detect.entrypoint-unresolved": "entrypoint"
};
function placeIn({ spec, place, placeOf }, code) {
	const field = namingFields[code];
	return field === void 0 || spec[field] === void 0 ? place : placeOf(`/${field}`);
}
function noLaunch({ name, place }) {
	return {
		...place,
		code: "detect.no-launch",
		severity: "error",
		message: `no way to start ${name} was found`,
		hint: "Say how it starts with `entrypoint` or `command`."
	};
}

export { serviceInput as a, environmentInput as c, participant as d, peersOf as f, renderService as h, serviceFacts as i, ownerInputs as l, standingParticipant as m, resolveService as n, compareWorkload as o, resolvedParticipant as p, planService as r, removeWorkload as s, recordedPin as t, heldParticipant as u };