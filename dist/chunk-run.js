import { a as withDiffFlag, c as withSpecFlags, d as Argument, f as CommanderError, l as Command, o as withOutputFlag, r as specSelection, s as withPlanFlags, t as planOptions, u as Option } from "./chunk-options.js";
import { t as Problem } from "./chunk-problem.js";
import { t as version } from "./chunk-version2.js";
import { t as schemaText } from "./chunk-schema-text.js";

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
function wordsOf(command) {
	return {
		command: command.name(),
		description: command.description(),
		flags: command.options.flatMap(({ long, short, description, argChoices }) => long === void 0 ? [] : [{
			name: long,
			short,
			description,
			choices: argChoices ?? []
		}]),
		choices: command.registeredArguments[0]?.argChoices ?? []
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

// src/cli/commands/init.ts
function initCommand(session) {
	return new Command("init").description("Write a first karst.yaml and repos.yaml, and print the root for Flux. Overwrites nothing.").argument("[slug...]", "repositories to list").option("--out <directory>", "where (default: the working directory)").action(async (slugs, flags) => {
		const [{ initRepository }, { planWorld }, { showInitialised }] = await Promise.all([
			import("./chunk-init.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		showInitialised(session, await initRepository(planWorld(session, flags), { slugs }));
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
	return withOutputFlag(withDiffFlag(withPlanFlags(command)), [
		"text",
		"json",
		"yaml",
		"markdown"
	]).action(async (flags) => {
		const [{ planTree }, { planWorld }, { showPlan }] = await Promise.all([
			import("./chunk-plan2.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		showPlan(session, flags, await planTree(planWorld(session, flags), planOptions(session, flags)), "planned");
	});
}

// src/cli/commands/render.ts
function renderCommand(session) {
	const command = new Command("render").description("Write the tree that the specs ask for.");
	return withOutputFlag(withDiffFlag(withPlanFlags(command)), [
		"text",
		"json",
		"yaml",
		"markdown"
	]).action(async (flags) => {
		const [{ renderTree }, { planWorld }, { showPlan }] = await Promise.all([
			import("./chunk-render.js"),
			import("./chunk-world3.js"),
			import("./chunk-show.js")
		]);
		const rendered = await renderTree(planWorld(session, flags), planOptions(session, flags));
		showPlan(session, flags, rendered.plan, rendered.written ? "written" : "held");
	});
}

// src/cli/commands/schema.ts
/** The schemas that editors read: `karst schema repos > repos.schema.json`. */
function schemaCommand(session) {
	const names = Object.keys(schemaText);
	return new Command("schema").description("Print the JSON Schema of a file you write or of an output.").addArgument(new Argument("[name]", "which one; without it their names").choices(names)).action((name) => {
		session.print(name === void 0 ? `${names.join("\n")}\n` : schemaText[name]);
	});
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
		detectCommand,
		validateCommand,
		lockCommand,
		initCommand,
		doctorCommand,
		schemaCommand,
		completionCommand
	];
	for (const command of commands) root.addCommand(command(session).copyInheritedSettings(root).exitOverride(stop));
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
/** Each workload is written as a whole, so stopping between two loses nothing; the next run goes on. */
function endOnSignals(process, session, stop) {
	for (const [signal, status] of [["SIGINT", 130], ["SIGTERM", 143]]) process.once(signal, () => {
		stop.abort();
		session.warn("\nkarst: interrupted. Each workload is either as it was or wholly written; run the command again to finish.\n");
		process.exit(status);
	});
}

export { run };