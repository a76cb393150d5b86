import type { Command } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;

interface Words {
  readonly command: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  /** What its argument may be, where that is a closed list. */
  readonly choices: readonly string[];
}

interface Flag {
  readonly name: string;
  readonly short: string | undefined;
  readonly description: string;
  readonly choices: readonly string[];
}

/** A completion script made from the same commands and flags that parse the arguments. */
export function completionScript(shell: (typeof shells)[number], root: Command): string {
  const words = root.commands.map(wordsOf).sort((a, b) => (a.command < b.command ? -1 : 1));
  switch (shell) {
    case 'bash':
      return bash(words);
    case 'zsh':
      return `#compdef karst\nautoload -U +X bashcompinit && bashcompinit\n${bash(words)}`;
    case 'fish':
      return fish(words);
  }
}

/** A command with parts is completed by their names, then by the flags of any of them. */
function wordsOf(command: Command): Words {
  const options = [command, ...command.commands].flatMap((each) => each.options);
  const flags = options.flatMap(({ long, short, description, argChoices }) =>
    long === undefined ? [] : [{ name: long, short, description, choices: argChoices ?? [] }],
  );
  return {
    command: command.name(),
    description: command.description(),
    flags: [...new Map(flags.map((flag) => [flag.name, flag])).values()],
    choices: [
      ...(command.registeredArguments[0]?.argChoices ?? []),
      ...command.commands.map((part) => part.name()),
    ],
  };
}

function bash(words: readonly Words[]): string {
  const list = (texts: readonly string[]): string => texts.join(' ');
  const cases = words.map(
    ({ command, flags, choices }) =>
      `    ${command}) flags="${list(flags.map(({ name }) => name))}" choices="${list(choices)}" ;;`,
  );
  const values = words.flatMap(({ command, flags }) =>
    flags
      .filter((flag) => flag.choices.length > 0)
      .map(
        ({ name, short, choices }) =>
          `    ${[name, ...(short === undefined ? [] : [short])].map((flag) => `${command}:${flag}`).join('|')}) choices="${list(choices)}" ;;`,
      ),
  );
  return `_karst() {
  local word="\${COMP_WORDS[COMP_CWORD]}" flags="" choices=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${list(words.map(({ command }) => command))}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "\${COMP_WORDS[1]}:\${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('\n')}
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

function fish(words: readonly Words[]): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = words.flatMap(({ command, description, flags, choices }) => [
    `complete -c karst -n __fish_use_subcommand -f -a ${command} -d ${quoted(description)}`,
    ...flags.map(
      (flag) =>
        `complete -c karst -n '__fish_seen_subcommand_from ${command}' -l ${flag.name.slice(2)}${flag.choices.length === 0 ? '' : ` -x -a ${quoted(flag.choices.join(' '))}`} -d ${quoted(flag.description)}`,
    ),
    ...(choices.length === 0
      ? []
      : [
          `complete -c karst -n '__fish_seen_subcommand_from ${command}' -f -a ${quoted(choices.join(' '))}`,
        ]),
  ]);
  return `${lines.join('\n')}\n`;
}
