import type { Binding } from '../../detect/command.ts';
import type { ServiceInput } from '../service-input.ts';
import { startCommand } from '../start-command.ts';
import { literal } from './literal.ts';
import { isMeshed } from './mesh-role.ts';
import { portOf } from './port.ts';

/** Where the app shall listen: within its pod alone when a sidecar takes its calls, else at every address. */
export function bindingOf(input: Pick<ServiceInput, 'service' | 'launch'>): Binding | undefined {
  const port = portOf(input);
  if (port === undefined) return undefined;
  return { address: isMeshed(input) ? '127.0.0.1' : '0.0.0.0', port: port.number };
}

/** True when the image's own command listens there already, so that the manifest need not say it again. */
export function isImageBinding(input: Pick<ServiceInput, 'launch'>, binding: Binding): boolean {
  return (
    binding.address === '0.0.0.0' && binding.port === (input.launch.port?.number ?? binding.port)
  );
}

/** The container's `command` where the app must listen otherwise than its image does and can be told to. */
export function appCommand(input: ServiceInput): readonly string[] | undefined {
  const binding = bindingOf(input);
  if (binding === undefined || !input.launch.bindable || isImageBinding(input, binding)) {
    return undefined;
  }
  const command = startCommand(input, binding);
  return command.length === 0 ? undefined : command.map(literal);
}
