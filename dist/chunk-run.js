import { a as specSelection, c as withOutputFlag, d as Command, f as Option, h as InvalidArgumentError, l as withPlanFlags, m as CommanderError, n as planOptions, p as Argument, r as pullRequestOption, s as withDiffFlag, t as planFormats, u as withSpecFlags } from "./chunk-options.js";
import { S as Problem } from "./chunk-problem.js";
import { t as version } from "./chunk-version2.js";
import { t as approvedId } from "./chunk-approval.js";
import "./chunk-profile.js";
import { r as receiverKinds } from "./chunk-notification.js";
import { resolve } from "node:path";

// src/cli/commands/apply.ts
function applyCommand(session) {
	const command = new Command("apply").description("Carry out the plan that was read: in a directory, as a commit on a branch, or by a pull request.").argument("[plan-id]", "id of the plan that was read; asked for on a terminal when absent").addOption(new Option("--to <repository>", "commit to a branch instead: gh:owner/repo#branch or ./path#branch (default: its default branch)")).addOption(pullRequestOption()).addOption(new Option("--yes", "apply whatever the plan is now"));
	return withOutputFlag(withPlanFlags(command), [
		"text",
		"json",
		"yaml"
	]).action(async (planId, flags) => {
		if (flags.pullRequest === true) await applyByPullRequest(session, flags, planId);
		else if (flags.to === void 0) await applyHere(session, flags, planId);
		else await applyTo(session, flags, flags.to, planId);
	});
}
async function applyHere(session, flags, planId) {
	const [{ planTree }, { renderTree }, { planWorld }, { showPlan }] = await Promise.all([
		import("./chunk-plan2.js"),
		import("./chunk-render.js"),
		import("./chunk-world3.js"),
		import("./chunk-show.js")
	]);
	const world = planWorld(session, flags);
	const options = planOptions(session, flags);
	const approved = await approvedId(session, {
		...flags,
		planId
	}, () => planTree(world, options));
	const rendered = await renderTree(world, {
		...options,
		...approved
	});
	showPlan(session, flags, rendered.plan, rendered.written ? "written" : "held");
}
async function applyTo(session, flags, repository, planId) {
	const [{ planTree }, { deliver }, { deliveryMessage }, { openDelivery }, { showDelivered }] = await Promise.all([
		import("./chunk-plan2.js"),
		import("./chunk-deliver.js"),
		import("./chunk-delivery-message.js"),
		import("./chunk-world3.js"),
		import("./chunk-show.js")
	]);
	const { branch, ...delivery } = await openDelivery(session, flags, repository);
	const options = {
		...planOptions(session, flags),
		branch
	};
	const approved = await approvedId(session, {
		...flags,
		planId
	}, () => delivery.gitops.onBranch(branch, ({ files }) => planTree(delivery.worldOf(files), options)));
	showDelivered(session, flags, await deliver(delivery, {
		...options,
		...approved
	}, deliveryMessage));
}
async function applyByPullRequest(session, { to, ...flags }, planId) {
	const [{ proposeApproved }, { openDelivery }] = await Promise.all([import("./chunk-propose2.js"), import("./chunk-world3.js")]);
	const where = to === void 0 ? {} : { repository: to };
	await proposeApproved(session, {
		...flags,
		...where,
		planId
	}, {
		asked: {},
		openBase: openDelivery
	});
}

// src/cli/commands/certs-inspect.ts
function certsInspectCommand(session) {
	const command = new Command("inspect").description("Show what certificates say: of a PEM file, of a Secret, of a sealed one what is in clear.").argument("<file>", "PEM or YAML");
	return withOutputFlag(command, [
		"text",
		"json",
		"yaml"
	]).action(async (file, flags) => {
		const [{ inspectCertificates }, { specWorld }, { showInspection }] = await Promise.all([
			import("./chunk-certs-inspect.js"),
			import("./chunk-world3.js"),
			import("./chunk-show-certificate.js")
		]);
		showInspection(session, flags.output, await inspectCertificates(specWorld(session, {}), file));
	});
}

// src/cli/commands/certs-list.ts
function certsListCommand(session) {
	const command = new Command("list").description("Show every certificate: its names, its issuer, the days left, and why it is due.");
	return withOutputFlag(withPlanFlags(command), [
		"text",
		"json",
		"yaml"
	]).action(async (flags) => {
		const [{ listCertificates }, { planWorld }, { showCertificates }] = await Promise.all([
			import("./chunk-certs-list.js"),
			import("./chunk-world3.js"),
			import("./chunk-show-certificate.js")
		]);
		const list = await listCertificates(planWorld(session, flags), planOptions(session, flags));
		showCertificates(session, flags.output, list);
	});
}

// src/cli/commands/certs-renew.ts
function certsRenewCommand(session) {
	const command = new Command("renew").description("Make the certificates that are due, and leave everything else as it is.");
	const flagged = withSpecFlags(command).addOption(new Option("--out <directory>", "root of the GitOps tree (default: the directory of repos.yaml)")).addOption(new Option("-e, --environment <name>", "only this environment of karst.yaml")).addOption(new Option("--force <name...>", "those of these services too, although they are not due"));
	return withOutputFlag(flagged, [
		"text",
		"json",
		"yaml",
		"markdown"
	]).action(async ({ force: renew = [], ...flags }) => {
		const [{ renewCertificates }, { planWorld }, { showPlan }] = await Promise.all([
			import("./chunk-certs-renew.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const options = {
			...planOptions(session, flags),
			renew
		};
		const renewed = await renewCertificates(planWorld(session, flags), options);
		showPlan(session, flags, renewed.plan, renewed.written ? "written" : "held");
	});
}

// src/cli/authority-option.ts
/** Where a new authority comes from: files of the user's own, or it is made here. */
function withAuthorityFlags(command) {
	return command.addOption(new Option("--ca <file...>", "authority of your own: certificate and key in PEM, or PKCS#12, its passphrase in KARST_CA_PASSPHRASE")).addOption(new Option("--ca-days <number>", "how long an authority lasts that is made here").default(365).argParser(wholeNumber));
}
function authorityOptions({ workingDirectory }, { ca, caDays }) {
	if (ca === void 0) return { days: caDays };
	return {
		days: caDays,
		broughtFiles: ca.map((file) => resolve(workingDirectory, file))
	};
}
function wholeNumber(text) {
	if (!/^[0-9]{1,6}$/.test(text)) throw new InvalidArgumentError("a number of days is expected.");
	return Number(text);
}

// src/cli/commands/certs-rotate-ca.ts
function certsRotateCaCommand(session) {
	const command = new Command("rotate-ca").description("Take the next step from one authority to another: trust both, issue from the next, drop the former.");
	const flagged = withAuthorityFlags(withPlanFlags(command));
	return withOutputFlag(flagged, [
		"text",
		"json",
		"yaml"
	]).action(async (flags) => {
		const [{ rotateAuthorities }, { planWorld, specWorld }, { showRotation }] = await Promise.all([
			import("./chunk-certs-rotate-ca.js"),
			import("./chunk-world3.js"),
			import("./chunk-show-certificate.js")
		]);
		const repository = specWorld(session, flags).tree;
		const options = {
			...planOptions(session, flags),
			...authorityOptions(session, flags)
		};
		const rotated = await rotateAuthorities(planWorld(session, flags), repository, options);
		showRotation(session, flags.output, rotated);
	});
}

// src/cli/commands/certs.ts
function certsCommand(session) {
	const command = new Command("certs").description("Look at certificates, renew them, and move from one authority to the next.");
	for (const each of [
		certsListCommand,
		certsRenewCommand,
		certsRotateCaCommand,
		certsInspectCommand
	]) command.addCommand(each(session));
	return command;
}

// src/cli/completion.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
/** A completion script made from the same commands and flags that parse the arguments. */
function completionScript(shell, root) {
	const words = root.commands.map(wordsOf).sort((a, b) => a.command < b.command ? -1 : 1);
	switch (shell) {
		case "bash": return bash(words);
		case "zsh": return `#compdef karst\nautoload -U +X bashcompinit && bashcompinit\n${bash(words)}`;
		case "fish": return fish(words);
	}
}
/** A command with parts is completed by their names, then by the flags of any of them. */
function wordsOf(command) {
	const flags = [command, ...command.commands].flatMap((each) => each.options).flatMap(({ long, short, description, argChoices }) => long === void 0 ? [] : [{
		name: long,
		short,
		description,
		choices: argChoices ?? []
	}]);
	return {
		command: command.name(),
		description: command.description(),
		flags: [...new Map(flags.map((flag) => [flag.name, flag])).values()],
		choices: [...command.registeredArguments[0]?.argChoices ?? [], ...command.commands.map((part) => part.name())]
	};
}
function bash(words) {
	const list = (texts) => texts.join(" ");
	const cases = words.map(({ command, flags, choices }) => `    ${command}) flags="${list(flags.map(({ name }) => name))}" choices="${list(choices)}" ;;`);
	const values = words.flatMap(({ command, flags }) => flags.filter((flag) => flag.choices.length > 0).map(({ name, short, choices }) => `    ${[name, ...short === void 0 ? [] : [short]].map((flag) => `${command}:${flag}`).join("|")}) choices="${list(choices)}" ;;`));
	return `_karst() {
  local word="\${COMP_WORDS[COMP_CWORD]}" flags="" choices=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${list(words.map(({ command }) => command))}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "\${COMP_WORDS[1]}:\${COMP_WORDS[COMP_CWORD-1]}" in
${values.join("\n")}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags --help" -- "$word")) ;;
    *)
      if [ -n "$choices" ]; then COMPREPLY=($(compgen -W "$choices" -- "$word"))
      else COMPREPLY=($(compgen -f -- "$word")); fi ;;
  esac
}
complete -o filenames -F _karst karst
`;
}
function fish(words) {
	const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
	return `${words.flatMap(({ command, description, flags, choices }) => [
		`complete -c karst -n __fish_use_subcommand -f -a ${command} -d ${quoted(description)}`,
		...flags.map((flag) => `complete -c karst -n '__fish_seen_subcommand_from ${command}' -l ${flag.name.slice(2)}${flag.choices.length === 0 ? "" : ` -x -a ${quoted(flag.choices.join(" "))}`} -d ${quoted(flag.description)}`),
		...choices.length === 0 ? [] : [`complete -c karst -n '__fish_seen_subcommand_from ${command}' -f -a ${quoted(choices.join(" "))}`]
	]).join("\n")}\n`;
}

// src/cli/commands/completion.ts
function completionCommand(session) {
	return new Command("completion").description("Print a completion script: source <(karst completion bash)").addArgument(new Argument("<shell>", "which shell").choices(shells)).action((shell, _flags, command) => {
		session.print(completionScript(shell, command.parent ?? command));
	});
}

// src/cli/carry-out.ts
/** `toFlag` names the repository: `promote` has another use for `--to`. */
function withChangeFlags(command, toFlag = "--to") {
	command.addOption(new Option(`${toFlag} <repository>`, "commit it to a branch that holds the specs too: gh:owner/repo#branch or ./path#branch")).addOption(pullRequestOption()).addOption(new Option("--dry-run", "show the plan with its id, and write nothing")).addOption(new Option("--plan-id <id>", "carry out this plan, which was read before")).addOption(new Option("--yes", "carry it out whatever the plan is now"));
	return withOutputFlag(withPlanFlags(command), [
		"text",
		"json",
		"yaml"
	]);
}
/** Plans a change, has it approved, and writes it with what follows from it: here, or as one commit. */
async function carryOut(session, flags, asked, ask) {
	const { repository } = flags;
	if (flags.pullRequest === true) await carryOutByPullRequest(session, flags, asked, ask);
	else if (repository === void 0) await carryOutHere(session, flags, asked, ask);
	else await carryOutAt(session, {
		...flags,
		repository
	}, asked, ask);
}
async function carryOutHere(session, flags, asked, ask) {
	const [{ planTree }, { renderTree }, { planWorld, specWorld }, { showCarriedOut, showPlan }] = await Promise.all([
		import("./chunk-plan2.js"),
		import("./chunk-render.js"),
		import("./chunk-world3.js"),
		import("./chunk-show.js")
	]);
	const { tree: specs } = specWorld(session, flags);
	const editSpecs = (changes) => specs.apply(changes);
	const world = {
		...planWorld(session, flags),
		editSpecs
	};
	const options = {
		...planOptions(session, flags),
		...asked
	};
	const plan = () => planTree(world, options);
	if (flags.dryRun === true) return showPlan(session, flags, await plan(), "planned");
	const approved = await approvedId(session, flags, plan, ask);
	showCarriedOut(session, flags, await renderTree(world, {
		...options,
		...approved
	}));
}
async function carryOutAt(session, flags, asked, ask) {
	const [{ planTree }, { deliver }, { deliveryMessage }, { openOwnDelivery }, show] = await Promise.all([
		import("./chunk-plan2.js"),
		import("./chunk-deliver.js"),
		import("./chunk-delivery-message.js"),
		import("./chunk-world3.js"),
		import("./chunk-show.js")
	]);
	const { branch, ...delivery } = await openOwnDelivery(session, flags, flags.repository);
	const options = {
		...planOptions(session, flags),
		...asked,
		branch
	};
	const plan = () => delivery.gitops.onBranch(branch, ({ files }) => planTree(delivery.worldOf(files), options));
	if (flags.dryRun === true) return show.showPlan(session, flags, await plan(), "planned");
	const approved = await approvedId(session, flags, plan, ask);
	const delivered = await deliver(delivery, {
		...options,
		...approved
	}, deliveryMessage);
	show.showDelivered(session, flags, delivered);
}
async function carryOutByPullRequest(session, flags, asked, ask) {
	const [{ proposeApproved }, { openOwnDelivery }] = await Promise.all([import("./chunk-propose2.js"), import("./chunk-world3.js")]);
	await proposeApproved(session, flags, {
		asked,
		ask,
		openBase: openOwnDelivery
	});
}

// src/cli/commands/deploy.ts
function deployCommand(session) {
	const command = new Command("deploy").description("Put a repository into repos.yaml, or move its ref, and render what follows.").argument("<slug>", "gh:owner/repo[#ref], or ./path").option("--name <name>", "name of a new workload (default: from the slug)").option("--path <directory>", "directory of the project within the source");
	return withChangeFlags(command).action(async (slug, flags) => {
		const { deployChange } = await import("./chunk-deploy.js");
		const { to, name, path, environment, ...rest } = flags;
		const change = deployChange({
			slug,
			...name === void 0 ? {} : { name },
			...path === void 0 ? {} : { path },
			...environment === void 0 ? {} : { environment }
		});
		await carryOut(session, {
			...rest,
			...to === void 0 ? {} : { repository: to }
		}, { change });
	});
}

// src/cli/commands/destroy.ts
function destroyCommand(session) {
	const command = new Command("destroy").description("Take workloads out of the specs and the tree, after every object that goes was shown.").argument("<name...>", "workloads that shall go").option("--with-data", "let their volumes go too, in two runs: Flux must know of it before");
	return withChangeFlags(command).action(async (names, flags) => {
		const { destroyChange } = await import("./chunk-destroy.js");
		const change = destroyChange({
			names,
			withData: flags.withData === true
		});
		const { to, ...rest } = flags;
		const where = to === void 0 ? {} : { repository: to };
		await carryOut(session, {
			...rest,
			...where
		}, { change }, retyped(names));
	});
}
/** A name that is typed again is not typed by habit. Every object that goes is told before, however many there are. */
function retyped(names) {
	const wanted = names.join(" ");
	return async (session, plan) => {
		const { objectDiffText } = await import("./chunk-object-diff.js");
		session.warn(`\nObjects that Flux deletes or changes:\n\n${objectDiffText(plan, session.color)}\n`);
		const answer = await session.ask(`Type "${wanted}" to carry out plan ${plan.id}:`);
		return answer === void 0 ? void 0 : answer.trim().split(/\s+/).join(" ") === wanted;
	};
}

// src/cli/commands/detect.ts
function detectCommand(session) {
	const command = new Command("detect").description("Explain how a repository or a directory starts.").argument("<slug|directory>", "gh:owner/repo[#ref], or a directory").option("--path <directory>", "directory of the project within the source").option("--entrypoint <entrypoint>", "try this start: module:object, script, file.py, …").option("--strict", "a guessed launch is an error");
	return withOutputFlag(withSpecFlags(command), [
		"text",
		"json",
		"yaml"
	]).action(async (subject, flags) => {
		const [{ detectSource }, { directoryWorld, specWorld }, { showDetected }] = await Promise.all([
			import("./chunk-detect2.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const isSlug = /^[A-Za-z][A-Za-z0-9-]*:/.test(subject);
		const detected = await detectSource(isSlug ? specWorld(session, flags) : directoryWorld(session, subject), {
			...specSelection(session, flags),
			slug: isSlug ? subject : "./",
			...flags.path === void 0 ? {} : { path: flags.path },
			...flags.entrypoint === void 0 ? {} : { entrypoint: flags.entrypoint }
		});
		const slug = {
			...detected.slug,
			text: isSlug ? detected.slug.text : subject
		};
		showDetected(session, flags.output, {
			...detected,
			slug
		}, flags.strict === true);
	});
}

// src/cli/planned.ts
/** The plan that a command's flags ask for. What it takes is loaded here, since help needs none of it. */
async function planned(session, flags) {
	const [{ planTree }, { planWorld }] = await Promise.all([import("./chunk-plan2.js"), import("./chunk-world3.js")]);
	return await planTree(planWorld(session, flags), planOptions(session, flags));
}

// src/cli/commands/diff.ts
function diffCommand(session) {
	const command = new Command("diff").description("Show what render would change, object by object and field by field. Writes nothing.");
	return withOutputFlag(withPlanFlags(command), planFormats).action(async (flags) => {
		const [plan, { showDiff }] = await Promise.all([planned(session, flags), import("./chunk-show.js")]);
		showDiff(session, flags, plan);
	});
}

// src/cli/commands/doctor.ts
function doctorCommand(session) {
	const command = new Command("doctor").description("Look at the machine, the specs and the tree, and say what to mend. Changes nothing.").option("--out <directory>", "root of the GitOps tree (default: the directory of repos.yaml)");
	return withOutputFlag(withSpecFlags(command), [
		"text",
		"json",
		"yaml"
	]).action(async (flags) => {
		const [{ examine }, { planWorld }, { showDiagnosis }] = await Promise.all([
			import("./chunk-doctor.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const diagnosis = await examine(planWorld(session, flags), specSelection(session, flags));
		showDiagnosis(session, flags.output, diagnosis);
	});
}

// src/cli/commands/drift.ts
function driftCommand(session) {
	const command = new Command("drift").description("End with 1 when the tree is not what the specs ask for, or a person edited it. Writes nothing.");
	return withOutputFlag(withDiffFlag(withPlanFlags(command)), planFormats).action(async (flags) => {
		const [plan, { showDrift }] = await Promise.all([planned(session, flags), import("./chunk-show.js")]);
		showDrift(session, flags, plan);
	});
}

// src/cli/commands/images-check.ts
function imagesCheckCommand(session) {
	const command = new Command("check").description("Ask the registries whether they have what the tree names. Writes nothing.");
	const flagged = withSpecFlags(command).addOption(new Option("--out <directory>", "root of the GitOps tree (default: the directory of repos.yaml)")).addOption(new Option("-e, --environment <name>", "only this environment of karst.yaml"));
	return withOutputFlag(flagged, [
		"text",
		"json",
		"yaml"
	]).action(async (flags) => {
		const [{ checkImages }, { planWorld }, { showImages }] = await Promise.all([
			import("./chunk-image-hold.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const hold = await checkImages(planWorld(session, flags), planOptions(session, flags));
		showImages(session, flags.output, hold);
	});
}

// src/cli/commands/images-pin.ts
function imagesPinCommand(session) {
	const command = new Command("pin").description("Write the digests of built images into the tree, once their registries have them, and nothing else.").argument("<digests...>", "service=sha256:…, registry/name:tag@sha256:…, a file of such lines, or a directory of *.digest files");
	const flagged = withSpecFlags(command).addOption(new Option("--out <directory>", "root of the GitOps tree (default: the directory of repos.yaml)")).addOption(new Option("-e, --environment <name>", "only this environment of karst.yaml")).addOption(new Option("--to <repository>", "commit to a branch instead: gh:owner/repo#branch or ./path#branch (default: its default branch)"));
	return withOutputFlag(flagged, [
		"text",
		"json",
		"yaml"
	]).action(async (digests, flags) => {
		const { readDigestFiles } = await import("./chunk-digest-files.js");
		const handed = readDigestFiles(digests, session.workingDirectory);
		const options = {
			...planOptions(session, flags),
			handed
		};
		if (flags.to === void 0) await pinHere(session, flags, options);
		else await pinTo(session, flags, flags.to, options);
	});
}
async function pinHere(session, flags, options) {
	const [{ renderTree }, { planWorld }, { showPlan }] = await Promise.all([
		import("./chunk-render.js"),
		import("./chunk-world3.js"),
		import("./chunk-show.js")
	]);
	const pinned = await renderTree(planWorld(session, flags), options);
	showPlan(session, flags, pinned.plan, pinned.written ? "written" : "held");
}
async function pinTo(session, flags, repository, options) {
	const [{ deliver }, { deliveryMessage }, { openDelivery }, { showDelivered }] = await Promise.all([
		import("./chunk-deliver.js"),
		import("./chunk-delivery-message.js"),
		import("./chunk-world3.js"),
		import("./chunk-show.js")
	]);
	const { branch, ...delivery } = await openDelivery(session, flags, repository);
	showDelivered(session, flags, await deliver(delivery, {
		...options,
		branch
	}, deliveryMessage));
}

// src/cli/commands/images.ts
function imagesCommand(session) {
	const command = new Command("images").description("Ask registries for the images that the tree names, and write the digests of those that were built.");
	for (const each of [imagesCheckCommand, imagesPinCommand]) command.addCommand(each(session));
	return command;
}

// src/cli/commands/init.ts
function initCommand(session) {
	const command = new Command("init").description("Write a first karst.yaml and repos.yaml, and print the root for Flux. Overwrites nothing.").argument("[slug...]", "repositories to list").option("--out <directory>", "where (default: the working directory)").addOption(new Option("--certificates <mode>", "have certificates issued here: make an authority, or take over that of --ca").choices(["self-signed", "bring-your-own"])).addOption(new Option("--receiver <forge>", "print a Receiver, by whose webhook Flux looks as soon as somebody pushed").choices(receiverKinds)).option("--alert <kind[=address]>", "print an Alert: github=https://github.com/owner/repo for a status on commits, or slack").option("--workflows", "write workflows for GitHub that plan and deliver");
	return withAuthorityFlags(command).action(async (slugs, flags) => {
		const [{ initRepository }, { planWorld }, { showInitialised }] = await Promise.all([
			import("./chunk-init.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const { certificates: mode, receiver, alert, workflows = false } = flags;
		const own = mode === void 0 ? {} : { certificates: {
			mode,
			...authorityOptions(session, flags)
		} };
		showInitialised(session, await initRepository(planWorld(session, flags), {
			slugs,
			workflows,
			...receiver === void 0 ? {} : { receiver },
			...alert === void 0 ? {} : { alert },
			...own
		}));
	});
}

// src/cli/commands/lock.ts
function lockCommand(session) {
	const command = new Command("lock").description("Resolve sources, launches and base images into the records, so that render --locked needs no network.");
	return withOutputFlag(withPlanFlags(command), [
		"text",
		"json",
		"yaml"
	]).action(async (flags) => {
		const [{ lockSources }, { planWorld }, { showLocked }] = await Promise.all([
			import("./chunk-lock.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const locked = await lockSources(planWorld(session, flags), planOptions(session, flags));
		showLocked(session, flags.output, locked);
	});
}

// src/cli/commands/plan.ts
function planCommand(session) {
	const command = new Command("plan").description("Show what render would change. Writes nothing.");
	return withOutputFlag(withDiffFlag(withPlanFlags(command)), planFormats).action(async (flags) => {
		const [plan, { showPlan }] = await Promise.all([planned(session, flags), import("./chunk-show.js")]);
		showPlan(session, flags, plan, "planned");
	});
}

// src/cli/commands/promote.ts
function promoteCommand(session) {
	const command = new Command("promote").description("Pin in one environment the commit and the image that run in the one before it.").argument("[name...]", "workloads").addOption(new Option("--from <environment>", "where they run").makeOptionMandatory()).addOption(new Option("--to <environment>", "where they shall run too").makeOptionMandatory()).option("--all", "every workload whose source is a repository").option("--skip", "leave environments between the two out");
	return withChangeFlags(command, "--commit-to").action(async (names, flags) => {
		if (names.length === 0 === (flags.all !== true)) throw new Problem("workload.unknown", "Nothing says what is to be promoted", { expected: "names of workloads, or --all, and not both" });
		const { promoteChange } = await import("./chunk-promote.js");
		const { from, to, skip, commitTo, environment: _, ...rest } = flags;
		const change = promoteChange({
			...names.length === 0 ? {} : { names },
			from,
			to,
			skip: skip === true
		});
		const where = commitTo === void 0 ? {} : { repository: commitTo };
		await carryOut(session, {
			...rest,
			...where
		}, {
			change,
			scope: "promote"
		});
	});
}

// src/cli/commands/render.ts
function renderCommand(session) {
	const command = new Command("render").description("Write the tree that the specs ask for.");
	return withOutputFlag(withDiffFlag(withPlanFlags(command)), planFormats).action(async (flags) => {
		const [{ renderTree }, { planWorld }, { showPlan }] = await Promise.all([
			import("./chunk-render.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const rendered = await renderTree(planWorld(session, flags), planOptions(session, flags));
		showPlan(session, flags, rendered.plan, rendered.written ? "written" : "held");
	});
}

// src/generated/schema-name.ts
const schemaNames = [
	"karst",
	"record",
	"repos",
	"service-spec",
	"service",
	"output/build-matrix",
	"output/certs-inspect",
	"output/certs-list",
	"output/certs-rotate-ca",
	"output/delivery",
	"output/detect",
	"output/doctor",
	"output/images",
	"output/lock",
	"output/plan",
	"output/proposals",
	"output/render",
	"output/result",
	"output/seal",
	"output/validate"
];

// src/cli/commands/schema.ts
/** The schemas that editors read: `karst schema repos > repos.schema.json`. */
function schemaCommand(session) {
	return new Command("schema").description("Print the JSON Schema of a file you write or of an output.").addArgument(new Argument("[name]", "which one; without it their names").choices(schemaNames)).action(async (name) => {
		if (name === void 0) {
			session.print(`${schemaNames.join("\n")}\n`);
			return;
		}
		const { schemaText } = await import("./chunk-schema-text.js");
		session.print(schemaText[name]);
	});
}

// src/cli/commands/seal.ts
function sealCommand(session) {
	const command = new Command("seal").description("Seal the values of a Secret that a spec refers to, so that it can lie in Git.").argument("<workload>", "which workload reads it").argument("<secret>", "name of the Secret").argument("[key=-...]", "the key whose value is piped in").option("--from-file <key=path>", "the bytes of a file (may be repeated)", collect, []).option("--from-env <key=variable>", "an environment variable (may be repeated)", collect, []).option("-e, --environment <name>", "for this environment of karst.yaml").option("--force", "seal anew what has not changed");
	return withOutputFlag(withSpecFlags(command), [
		"text",
		"json",
		"yaml"
	]).action(async (workload, secret, piped, flags) => {
		const sources = sourcesOf(piped, flags);
		const [{ sealSecret }, { readSecretSources }, { specWorld }, { showSealed }] = await Promise.all([
			import("./chunk-seal.js"),
			import("./chunk-secret-source.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const values = await readSecretSources(sources, session);
		const sealed = await sealSecret(specWorld(session, flags), {
			...specSelection(session, flags),
			...flags.environment === void 0 ? {} : { environment: flags.environment },
			force: flags.force === true,
			workload,
			secret,
			values
		});
		showSealed(session, flags.output, sealed);
	});
}
function sourcesOf(piped, { fromFile, fromEnv }) {
	const input = piped.map(split).map(({ key, rest }) => {
		if (rest === "-") return {
			kind: "input",
			key
		};
		throw new Problem("secret.argument", "A value may not be given as an argument.", { expected: "KEY=-, with the value piped in" });
	});
	const files = fromFile.map(split).map(({ key, rest }) => {
		return {
			kind: "file",
			key,
			path: rest
		};
	});
	const variables = fromEnv.map(split).map(({ key, rest }) => {
		return {
			kind: "variable",
			key,
			name: rest
		};
	});
	return [
		...input,
		...files,
		...variables
	];
}
function split(text) {
	const at = text.indexOf("=");
	return at < 0 ? {
		key: "",
		rest: ""
	} : {
		key: text.slice(0, at),
		rest: text.slice(at + 1)
	};
}
function collect(text, before) {
	return [...before, text];
}

// src/cli/commands/upgrade.ts
function upgradeCommand(session) {
	const command = new Command("upgrade").description("Render what an older KarstKit wrote with this one: what changes and restarts is shown first.").argument("[name...]", "workloads (default: all, with what owners and environments have)").addOption(new Option("--batch <number>", "at most so many; a later run goes on").argParser(batch));
	return withChangeFlags(command).action(async (names, flags) => {
		const { to, batch: most, ...rest } = flags;
		const upgrade = {
			names,
			...most === void 0 ? {} : { batch: most }
		};
		await carryOut(session, {
			...rest,
			...to === void 0 ? {} : { repository: to }
		}, {
			upgrade,
			scope: "upgrade"
		});
	});
}
function batch(text) {
	if (!/^[1-9][0-9]{0,5}$/.test(text)) throw new InvalidArgumentError("a whole number from 1 to 999999 is expected.");
	return Number(text);
}

// src/cli/commands/validate.ts
function validateCommand(session) {
	const command = new Command("validate").description("Say all that is wrong with the specs. Asks no host.");
	return withOutputFlag(withSpecFlags(command), [
		"text",
		"json",
		"yaml"
	]).action(async (flags) => {
		const [{ validateSpecs }, { specWorld }, { showValidation }] = await Promise.all([
			import("./chunk-validate.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const validation = await validateSpecs(specWorld(session, flags), specSelection(session, flags));
		showValidation(session, flags.output, validation);
	});
}

// src/cli/program.ts
const examples = `
Examples:
  karst init gh:octocat/hello      write a first karst.yaml and repos.yaml
  karst detect gh:octocat/hello    explain how a repository starts
  karst plan                       show what would change
  karst render                     write the tree
  karst apply --to gh:acme/fleet   commit it to a branch, once the plan was read
  karst render --locked            write it from the records alone, offline

Exit status: 0 fine, 1 drift (check and drift only), 2 a problem or an error finding, 3 a bug, 130 interrupted.`;
/**
* Every command with its flags, as data that help, completion and the reference table are made from. What a command does
* is loaded when it is called: help and version need none of it.
*/
function program(session) {
	const root = new Command("karst").description("Deploy a repository in a pull request: repos.yaml in, a GitOps tree for Flux out.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").addOption(new Option("--no-color", "print without colours (also NO_COLOR, CI)")).showHelpAfterError("(run with --help for the flags)").addHelpText("after", examples).configureOutput({
		writeOut: (text) => session.print(text),
		writeErr: (text) => session.warn(text),
		outputError: (text, write) => write(text.replace(/^error: /, "karst: "))
	}).exitOverride(stop);
	const commands = [
		renderCommand,
		planCommand,
		diffCommand,
		driftCommand,
		applyCommand,
		deployCommand,
		promoteCommand,
		upgradeCommand,
		destroyCommand,
		detectCommand,
		validateCommand,
		lockCommand,
		certsCommand,
		imagesCommand,
		initCommand,
		sealCommand,
		doctorCommand,
		schemaCommand,
		completionCommand
	];
	for (const command of commands) {
		const made = command(session).copyInheritedSettings(root).exitOverride(stop);
		for (const part of made.commands) part.copyInheritedSettings(made);
		root.addCommand(made);
	}
	root.hook("preAction", (_, command) => {
		const { output } = command.opts();
		if (output === "json" || output === "yaml") session.reportAs(output);
	});
	return root;
}
/** commander would end the process; a door only reports. */
function stop(error) {
	throw error;
}

// src/cli/run.ts
const clearedLine = "\r\x1B[K";
/** A line that wraps cannot be cleared whole. */
const widestLine = 79;
/** Runs one command line and gives its exit status. Every error is translated here, once. */
async function run(args, process) {
	const state = {
		status: 0,
		format: void 0
	};
	const stop = new AbortController();
	const session = openSession(args, process, state, stop.signal);
	endOnSignals(process, session, stop);
	process.stdout.on("error", (error) => {
		if (error.code === "EPIPE") process.exit(state.status);
	});
	try {
		await program(session).parseAsync(args, { from: "user" });
		return state.status;
	} catch (error) {
		if (error instanceof CommanderError) return isHelp(error) ? 0 : 2;
		const { showBug, showProblem } = await import("./chunk-show.js");
		if (error instanceof Problem) {
			showProblem(session, error, state.format);
			return 2;
		}
		showBug(session, error);
		return 3;
	}
}
/** `karst` alone prints its help, as kubectl, gh and flux do, and that is no mistake. */
function isHelp({ code, exitCode }) {
	return exitCode === 0 || code === "commander.help";
}
function openSession(args, process, state, signal) {
	const { env } = process;
	const plain = args.includes("--no-color") || Boolean(env.NO_COLOR) || env.TERM === "dumb";
	const interactive = !plain && process.stderr.isTTY === true && !env.CI;
	const clear = () => interactive && process.stderr.write(clearedLine);
	return {
		environment: env,
		workingDirectory: process.cwd(),
		input: process.stdin,
		print: (text) => {
			clear();
			process.stdout.write(text);
		},
		warn: (text) => {
			clear();
			process.stderr.write(text);
		},
		tell: (line) => {
			clear();
			process.stderr.write(interactive ? line.slice(0, widestLine) : `${line}\n`);
		},
		confirm: async (question) => {
			const answer = await ask(`${question} [y/N]`, process, interactive);
			return answer === void 0 ? void 0 : /^y(?:es)?$/i.test(answer);
		},
		ask: (question) => ask(question, process, interactive),
		color: !plain && process.stdout.isTTY === true && !env.CI,
		interactive,
		signal,
		exitWith: (status) => {
			state.status = Math.max(state.status, status);
		},
		reportAs: (format) => {
			state.format = format;
		}
	};
}
async function ask(question, { stdin, stderr }, interactive) {
	if (!interactive || stdin.isTTY !== true) return void 0;
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({
		input: stdin,
		output: stderr
	});
	try {
		return (await lines.question(`${question} `)).trim();
	} finally {
		lines.close();
	}
}
/** Each workload is written as a whole, so stopping between two loses nothing; the next run goes on. */
function endOnSignals(process, session, stop) {
	for (const [signal, status] of [["SIGINT", 130], ["SIGTERM", 143]]) process.once(signal, () => {
		stop.abort();
		session.warn("\nkarst: interrupted. Each workload is either as it was or wholly written; run the command again to finish.\n");
		process.exit(status);
	});
}

export { run };