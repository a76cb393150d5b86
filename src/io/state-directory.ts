import { join } from 'node:path';

/** Where this user's state is: XDG_STATE_HOME, else `.local/state` at home. */
export function defaultStateDirectory(
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const { XDG_STATE_HOME: own } = environment;
  return join(own === undefined || own === '' ? join(home, '.local', 'state') : own, 'karstkit');
}
