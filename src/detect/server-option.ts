import type { ExecForm } from './exec-form.ts';
import type { Argument } from './launch.ts';

/** Options by which a server is told where to listen: the names that set it, and what is added when none is there. */
interface ServerOptions {
  readonly address: readonly string[];
  readonly port: readonly string[];
  /** One option sets both. */
  readonly joint?: Argument;
}

const both = { bind: '{address}:{port}' };
const gunicorn: ServerOptions = { address: ['-b', '--bind'], port: ['-b', '--bind'], joint: both };
const apart = (address: readonly string[], port: readonly string[]) => ({ address, port });
const uvicorn = apart(['--host'], ['--port', '--uds', '--fd']);

/** Servers whose options stand above their configuration files and environment. */
const servers: Readonly<Record<string, ServerOptions>> = {
  gunicorn,
  hypercorn: gunicorn,
  uvicorn,
  granian: uvicorn,
  'fastapi run': uvicorn,
  'flask run': apart(['--host', '-h'], ['--port', '-p']),
  'streamlit run': apart(['--server.address'], ['--server.port']),
  daphne: apart(['-b', '--bind'], ['-p', '--port', '-u', '-e']),
};

/**
 * A server's command with the options that let the manifest choose address and port, where the author left them to a
 * configuration file or a default. A shell line and any other program stay as they are.
 */
export function withServerOptions(form: ExecForm): ExecForm {
  const options = form.shell ? undefined : serverOf(form.command);
  if (options === undefined) return form;
  const sets = (names: readonly string[]) => form.command.some((word) => isOption(word, names));
  const [address = '', port = ''] = [options.address[0], options.port[0]];
  const added: Argument[] = [];
  if (options.joint !== undefined) {
    if (!sets(options.address)) added.push(options.address.at(-1) ?? address, options.joint);
  } else {
    if (!sets(options.address)) added.push(address, { bind: '{address}' });
    if (!sets(options.port)) added.push(port, { bind: '{port}' });
  }
  const command = [...form.command, ...added];
  const bindable = form.bindable || command.some((word) => bindsAddress(word));
  return { ...form, command, bindable };
}

function serverOf(command: readonly Argument[]): ServerOptions | undefined {
  const words = command.filter((word) => typeof word === 'string');
  const start = /^python3?$/.test(words[0] ?? '') && words[1] === '-m' ? 2 : 0;
  const [name = '', verb = ''] = words.slice(start);
  const program = name.split('/').at(-1) ?? name;
  const key = [`${program} ${verb}`, program].find((one) => Object.hasOwn(servers, one));
  return key === undefined ? undefined : servers[key];
}

/** `--bind`, `--bind=…`, and `-b0.0.0.0` for a short one. */
function isOption(word: Argument, names: readonly string[]): boolean {
  const text = typeof word === 'string' ? word : word.bind;
  return names.some(
    (name) =>
      text === name ||
      text.startsWith(`${name}=`) ||
      (name.length === 2 && text.startsWith(name) && !text.startsWith('--')),
  );
}

function bindsAddress(word: Argument): boolean {
  return typeof word !== 'string' && word.bind.includes('{address}');
}
