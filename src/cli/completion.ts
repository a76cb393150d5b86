import type { Command } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;

interface Words {
  readonly command: string;
  readonly description: string;
  readonly flags: readonly { readonly name: string; readonly description: string }[];
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

function wordsOf(command: Command): Words {
  return {
    command: command.name(),
    description: command.description(),
    flags: command.options.flatMap(({ long, description }) =>
      long === undefined || long === null ? [] : [{ name: long, description }],
    ),
  };
}

function bash(words: readonly Words[]): string {
  const cases = words.map(
    ({ command, flags }) => `    ${command}) flags="${flags.map(({ name }) => name).join(' ')}" ;;`,
  );
  return `_karst() {
  local word="\${COMP_WORDS[COMP_CWORD]}" flags=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${words.map(({ command }) => command).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags --help" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _karst karst
`;
}

function fish(words: readonly Words[]): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = words.flatMap(({ command, description, flags }) => [
    `complete -c karst -n __fish_use_subcommand -f -a ${command} -d ${quoted(description)}`,
    ...flags.map(
      (flag) =>
        `complete -c karst -n '__fish_seen_subcommand_from ${command}' -l ${flag.name.slice(2)} -d ${quoted(flag.description)}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
