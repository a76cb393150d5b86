import type { Argument, Launch } from './launch.ts';

/** Where the app shall listen. */
export interface Binding {
  readonly address: string;
  readonly port: number;
}

/** The argv of a launch with the bind address and port put in. Empty when the author's image starts itself. */
export function resolveCommand(launch: Pick<Launch, 'command'>, binding: Binding): string[] {
  return launch.command.map((argument) => resolveArgument(argument, binding));
}

/** One argument or environment value with the bind address and port put in. */
export function resolveArgument(argument: Argument, binding: Binding): string {
  if (typeof argument === 'string') return argument;
  return argument.bind.replace(/\{(address|port)\}/g, (_, name: string) =>
    name === 'address' ? binding.address : String(binding.port),
  );
}
