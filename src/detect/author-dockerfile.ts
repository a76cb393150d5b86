import {
  type Dockerfile,
  DockerfileParser,
  type Instruction,
  type PropertyInstruction,
} from 'dockerfile-ast';

/** What an author's Dockerfile says about the start. */
export interface AuthorDockerfile {
  /** The label `ENTRYPOINT` of the last stage; no value when a variable in it has none. */
  readonly label?: { readonly value: string | undefined; readonly line: number };
  /** CMD or ENTRYPOINT of the last stage or of the stages it builds on. */
  readonly start?: { readonly text: string; readonly line: number };
  /** The base image starts a server by itself. */
  readonly servingBase?: { readonly image: string; readonly line: number; readonly port: number };
  readonly exposed?: { readonly number: number; readonly line: number };
  /** The line that makes it start as root: its USER, else the stage that names none. */
  readonly rootAt?: number;
  /** Paths that COPY and ADD take from the context. */
  readonly copied: readonly string[];
}

const maxLength = 131_072;

/** True for a Dockerfile that we rendered: it is no word of the author. */
export function isOurs(text: string): boolean {
  return text.split('\n', 5).some((line) => /^#.*\bkarst(kit)?\b/i.test(line));
}

/** Reads a Dockerfile without building it, or undefined when it has no stage we can read. */
export function readDockerfile(text: string): AuthorDockerfile | undefined {
  if (text.length > maxLength) return undefined;
  const file = DockerfileParser.parse(text);
  const stages = stagesOf(file);
  const last = stages.at(-1);
  if (last === undefined) return undefined;
  const chain = stageChain(stages, last);
  const label = labelOf(file, last);
  const start = startOf(chain);
  const exposed = exposedOf(file, chain);
  const servingBase = servingBaseOf(file, chain);
  const rootAt = rootLine(file, chain);
  return {
    ...(label === undefined ? {} : { label }),
    ...(start === undefined ? {} : { start }),
    ...(servingBase === undefined ? {} : { servingBase }),
    ...(exposed === undefined ? {} : { exposed }),
    ...(rootAt === undefined ? {} : { rootAt }),
    copied: copiedFrom(stages.flatMap((stage) => stage.instructions)),
  };
}

interface Stage {
  readonly name: string | undefined;
  readonly base: string;
  readonly line: number;
  readonly instructions: readonly Instruction[];
}

function stagesOf(file: Dockerfile): readonly Stage[] {
  const stages: {
    name: string | undefined;
    base: string;
    line: number;
    instructions: Instruction[];
  }[] = [];
  for (const instruction of file.getInstructions()) {
    if (instruction.getKeyword() !== 'FROM') {
      stages.at(-1)?.instructions.push(instruction);
      continue;
    }
    const words = instruction.getArguments().map((argument) => argument.getValue());
    const plain = words.filter((word) => !word.startsWith('--'));
    const name = plain[1]?.toUpperCase() === 'AS' ? plain[2]?.toLowerCase() : undefined;
    const base = expand(file, plain[0] ?? '', lineAt(instruction)) ?? '';
    stages.push({ name, base, line: lineAt(instruction), instructions: [] });
  }
  return stages;
}

/** The last stage and the stages it builds on, nearest first. */
function stageChain(stages: readonly Stage[], last: Stage): readonly Stage[] {
  const chain = [last];
  for (let index = stages.indexOf(last) - 1; index >= 0; index -= 1) {
    const stage = stages[index];
    if (stage?.name !== undefined && stage.name === chain.at(-1)?.base.toLowerCase())
      chain.push(stage);
  }
  return chain;
}

function labelOf(file: Dockerfile, { instructions }: Stage): AuthorDockerfile['label'] {
  let found: AuthorDockerfile['label'];
  for (const instruction of instructions.filter((one) => one.getKeyword() === 'LABEL')) {
    for (const property of (instruction as PropertyInstruction).getProperties()) {
      if (
        property
          .getName()
          .replace(/^["']|["']$/g, '')
          .toUpperCase() !== 'ENTRYPOINT'
      )
        continue;
      const line = (property.getNameRange().start.line ?? 0) + 1;
      found = { value: expand(file, property.getValue() ?? '', line), line };
    }
  }
  return found;
}

function startOf(chain: readonly Stage[]): AuthorDockerfile['start'] {
  for (const { instructions } of chain) {
    const starts = instructions.filter((one) => ['CMD', 'ENTRYPOINT'].includes(one.getKeyword()));
    const last = starts.findLast((one) => one.getKeyword() === 'CMD') ?? starts.at(-1);
    if (last === undefined) continue;
    const entry = starts.findLast((one) => one.getKeyword() === 'ENTRYPOINT');
    const parts = entry === undefined || entry === last ? [last] : [entry, last];
    const text = parts
      .map((one) => `${one.getKeyword()} ${one.getArgumentsContent() ?? ''}`.trim())
      .join(' ');
    return { text: text.replace(/\s+/g, ' ').slice(0, 300), line: lineAt(parts[0] ?? last) };
  }
  return undefined;
}

function exposedOf(file: Dockerfile, chain: readonly Stage[]): AuthorDockerfile['exposed'] {
  for (const { instructions } of chain) {
    for (const instruction of instructions.filter((one) => one.getKeyword() === 'EXPOSE')) {
      const line = lineAt(instruction);
      for (const argument of instruction.getArguments()) {
        const text = expand(file, argument.getValue(), line) ?? '';
        const number = Number(/^(\d{1,5})(?:-\d{1,5})?(?:\/tcp)?$/i.exec(text)?.[1]);
        if (number >= 1 && number <= 65_535) return { number, line };
      }
    }
  }
  return undefined;
}

const servers: readonly { readonly image: RegExp; readonly port: number }[] = [
  { image: /(^|\/)nginx-unprivileged(:|@|$)/, port: 8080 },
  { image: /(^|\/)(nginx|httpd|caddy)(:|@|$)/, port: 80 },
];

function servingBaseOf(
  _file: Dockerfile,
  chain: readonly Stage[],
): AuthorDockerfile['servingBase'] {
  const stage = chain.at(-1);
  const server = servers.find(({ image }) => stage !== undefined && image.test(stage.base));
  if (stage === undefined || server === undefined) return undefined;
  return { image: stage.base, line: stage.line, port: server.port };
}

/** Base images whose own user is another one than root say so in their names. */
const rootless = /unprivileged|nonroot|rootless|(^|\/)chainguard\//;

function rootLine(file: Dockerfile, chain: readonly Stage[]): number | undefined {
  for (const { instructions } of chain) {
    const user = instructions.findLast((one) => one.getKeyword() === 'USER');
    if (user === undefined) continue;
    const line = lineAt(user);
    const text = expand(file, user.getArgumentsContent() ?? '', line);
    return text !== undefined && /^(root|0+)(:|$)/.test(text.trim()) ? line : undefined;
  }
  const last = chain.at(-1);
  return last === undefined || rootless.test(last.base) ? undefined : last.line;
}

function copiedFrom(instructions: readonly Instruction[]): readonly string[] {
  return instructions
    .filter((one) => ['COPY', 'ADD'].includes(one.getKeyword()))
    .map((one) => one.getArgumentsContent() ?? '')
    .filter((content) => !/--from=|<<|[[$*?]|https?:/.test(content))
    .flatMap((content) =>
      content
        .split(/\s+/)
        .filter((word) => !word.startsWith('--'))
        .slice(0, -1),
    )
    .map((path) => path.replace(/^\.?\//, '').replace(/\/$/, ''))
    .filter((path) => path !== '' && path !== '.');
}

/** A text with `$NAME` and `${NAME:-default}` resolved by the file's own defaults, or undefined. */
function expand(file: Dockerfile, text: string, line: number): string | undefined {
  let known = true;
  const expanded = text.replace(
    /\$(?:\{(\w+)(?::?-([^}]*))?\}|(\w+))/g,
    (_, braced: string | undefined, fallback: string | undefined, bare: string | undefined) => {
      const value = file.resolveVariable(braced ?? bare ?? '', line - 1) ?? fallback;
      if (value === undefined) known = false;
      return value ?? '';
    },
  );
  return known ? expanded : undefined;
}

function lineAt(instruction: Instruction): number {
  return instruction.getRange().start.line + 1;
}
