import { Problem } from '../problem.ts';
import {
  type AlertTarget,
  alert,
  type NeededSecret,
  type Notification,
  type ReceiverKind,
  receiver,
  repositoryAlerts,
  webhookAlerts,
} from '../render/flux/notification.ts';
import { rootKustomization } from '../render/flux/root.ts';
import { emitYaml } from '../render/yaml.ts';
import { shown } from '../source/shown.ts';
import type { Environment } from '../spec/environment.ts';

export interface RootOptions {
  /** Who tells Flux that somebody pushed. */
  readonly receiver?: ReceiverKind;
  /** Whom Flux tells how it went: `github=https://github.com/owner/repo`, or `slack`. */
  readonly alert?: string;
}

export interface FluxRoot {
  /** Documents of YAML, to be applied once. */
  readonly text: string;
  /** Secrets that a person makes beside it. */
  readonly secrets: readonly NeededSecret[];
}

/** What is applied once to the cluster of each environment. Raises `init.alert`. */
export function fluxRoot(
  environments: readonly Environment[],
  { receiver: kind, alert: asked }: RootOptions,
): FluxRoot {
  const target = asked === undefined ? undefined : alertTarget(asked);
  const notifications = environments.flatMap((environment): Notification[] => [
    { objects: [rootKustomization(environment)], secrets: [] },
    ...(kind === undefined ? [] : [receiver(environment, kind)]),
    ...(target === undefined ? [] : [alert(environment, target)]),
  ]);
  return {
    text: notifications.flatMap(({ objects }) => objects.map((one) => emitYaml(one))).join('---\n'),
    secrets: notifications.flatMap(({ secrets }) => secrets),
  };
}

/** A repository's address is public; a webhook's is as good as a password, and is not taken here. */
function alertTarget(text: string): AlertTarget {
  const at = text.indexOf('=');
  const [kind, address] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
  const webhook = webhookAlerts.find((one) => one === kind);
  if (webhook !== undefined) {
    if (address === undefined) return { kind: webhook };
    // Whatever stands there may be the secret itself, and is not repeated.
    throw refused(`The address of ${webhook} is a secret and stands in no file`, webhook);
  }
  const repository = repositoryAlerts.find((one) => one === kind);
  if (repository === undefined) {
    throw refused(
      `${shown(kind)} is nobody who can be told`,
      [...repositoryAlerts, ...webhookAlerts].join(', '),
    );
  }
  const isAddress = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+){2,8}$/.test(
    address ?? '',
  );
  if (address !== undefined && isAddress) return { kind: repository, address };
  throw refused(
    `The repository whose commits ${repository} shows is missing`,
    `${repository}=https://host/owner/repository`,
  );
}

function refused(message: string, expected: string): Problem {
  return new Problem('init.alert', message, { expected });
}
