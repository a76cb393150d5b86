import type { Environment } from '../../spec/environment.ts';
import type { YamlMap } from '../yaml.ts';

/** Forges whose webhooks a Receiver understands, with the events that it is told of. */
const receiverEvents = {
  github: ['ping', 'push'],
  gitlab: ['Push Hook', 'Tag Push Hook'],
  bitbucket: ['repo:refs_changed'],
  'generic-hmac': [],
} as const;

export type ReceiverKind = keyof typeof receiverEvents;
export const receiverKinds = Object.keys(receiverEvents) as ReceiverKind[];

/** Where a result is told by an address that everybody may know: the repository whose commits get a status. */
export const repositoryAlerts = ['github', 'gitlab', 'gitea', 'githubdispatch'] as const;
/** Where the address is the secret itself. */
export const webhookAlerts = ['slack', 'discord', 'msteams', 'generic'] as const;

/** What Flux says when it has yet to apply anything: to a forge it would count as done. */
const notYet = ['^Dependencies do not meet ready condition', '^Health checks canceled'];

export type AlertTarget =
  | { readonly kind: (typeof repositoryAlerts)[number]; readonly address: string }
  | { readonly kind: (typeof webhookAlerts)[number] };

/** A Secret that a person makes: nothing of it is ever written here. */
export interface NeededSecret {
  readonly namespace: string;
  readonly name: string;
  readonly key: 'token' | 'address';
  /** What its value is. */
  readonly holds: string;
}

export interface Notification {
  readonly objects: readonly YamlMap[];
  readonly secrets: readonly NeededSecret[];
}

/**
 * A Receiver, which lets Flux look at once when the forge says that somebody pushed. It stands beside the GitRepository,
 * as Flux's lockdown asks.
 */
export function receiver(environment: Environment, kind: ReceiverKind): Notification {
  const { namespace, sourceName } = environment.flux;
  const name = `karstkit-${environment.name}`;
  const secret = `${name}-receiver`;
  const events = receiverEvents[kind];
  return {
    objects: [
      {
        apiVersion: 'notification.toolkit.fluxcd.io/v1',
        kind: 'Receiver',
        metadata: { name, namespace },
        spec: {
          type: kind,
          ...(events.length === 0 ? {} : { events: [...events] }),
          secretRef: { name: secret },
          resources: [
            { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'GitRepository', name: sourceName },
          ],
        },
      },
    ],
    secrets: [{ namespace, name: secret, key: 'token', holds: 'what the webhook is signed with' }],
  };
}

/**
 * An Alert for everything that Flux applies for the environment. A forge is told how each commit fares; a chat is told
 * what fails.
 */
export function alert(environment: Environment, target: AlertTarget): Notification {
  const { namespace } = environment.flux;
  const name = `karstkit-${environment.name}`;
  const secret = `${name}-alert`;
  const isRepository = 'address' in target;
  const matchLabels = { 'karstkit.dev/environment': environment.name };
  return {
    objects: [
      {
        apiVersion: 'notification.toolkit.fluxcd.io/v1beta3',
        kind: 'Provider',
        metadata: { name, namespace },
        spec: {
          type: target.kind,
          ...(isRepository ? { address: target.address } : {}),
          secretRef: { name: secret },
        },
      },
      {
        apiVersion: 'notification.toolkit.fluxcd.io/v1beta3',
        kind: 'Alert',
        metadata: { name, namespace },
        spec: {
          providerRef: { name },
          eventSeverity: isRepository ? 'info' : 'error',
          eventSources: [{ kind: 'Kustomization', name: '*', matchLabels }],
          ...(isRepository ? { exclusionList: notYet } : {}),
        },
      },
    ],
    secrets: [
      isRepository
        ? {
            namespace,
            name: secret,
            key: 'token',
            holds:
              target.kind === 'githubdispatch'
                ? 'a token that may write contents, as GitHub asks of who dispatches'
                : 'a token that may set the status of commits',
          }
        : { namespace, name: secret, key: 'address', holds: 'the address of the webhook' },
    ],
  };
}
