import type { KarstConfig } from '../generated/schema/karst.ts';
import type { Place } from '../problem.ts';

/** A target, with every default of karst.yaml filled in: what rendering needs to know of the configuration. */
export interface Environment {
  readonly name: string;
  /** Directory in the GitOps repository. */
  readonly path: string;
  /** Place in the promotion order, where karst.yaml gives one. */
  readonly order: number | undefined;
  readonly owner: string;
  readonly namespacePrefix: string;
  readonly trustDomain: string;
  /** Lowest Kubernetes version rendered for, `1.29`. */
  readonly kubernetes: string;
  readonly flux: {
    readonly version: string;
    readonly sourceName: string;
    readonly namespace: string;
    readonly interval: string;
    readonly timeout: string;
  };
  readonly registry: Registry | undefined;
  /** Replacements for base images, by the reference KarstKit would write. */
  readonly baseImages: Readonly<Record<string, string>>;
  readonly ingress: Ingress;
  /** What an administrator lets workloads break, of every workload. */
  readonly exceptions: readonly PolicyException[];
  readonly certificates: {
    readonly mode: 'cert-manager' | 'self-signed' | 'bring-your-own';
    readonly algorithm: 'P-256' | 'P-384';
    /** Files of the repository with certificates of authorities that sidecars trust. */
    readonly trust: readonly string[];
    /** Where cert-manager runs. */
    readonly namespace: string;
  };
  readonly secrets: SecretSettings;
  /** Namespace whose pods may read the sidecars' statistics. */
  readonly metricsNamespace: string | undefined;
  readonly defaults: {
    readonly python: string;
    readonly resources: NonNullable<KarstConfig['defaults']>['resources'];
    readonly replicas: number | undefined;
    readonly telemetry: NonNullable<KarstConfig['defaults']>['telemetry'];
  };
}

/** How secrets of an environment are sealed. */
export interface SecretSettings extends Sealing {
  readonly mode: 'sops' | 'sealed-secrets';
  /** File of the repository with the certificate of the sealed-secrets controller. */
  readonly certificate: string | undefined;
  /** What owners have of their own. */
  readonly owners: Readonly<Record<string, Partial<Sealing>>>;
}

/** Whom SOPS seals for, and where Flux finds the key. */
export interface Sealing {
  /** Of age. */
  readonly recipients: readonly string[];
  /** Secret in Flux's namespace. */
  readonly keySecret: string;
}

/** A rule on pods, by its name. */
export type PodRule = NonNullable<NonNullable<KarstConfig['policy']>['exceptions']>[number]['rule'];

/** One rule of the gate that one workload may break. */
export interface PolicyException {
  readonly workload: string;
  readonly rule: PodRule;
  readonly reason: string;
  /** Where karst.yaml says so. */
  readonly place: Place;
}

/** The ingress controller that exposed services let in. */
export interface Ingress {
  readonly namespace: string;
  /** The Gateway that routes are attached to. */
  readonly gateway: { readonly name: string; readonly namespace: string } | undefined;
  /** SPIFFE id of the Gateway, where it is not the usual one. */
  readonly identity: string | undefined;
}

export interface Registry {
  readonly name: string;
  readonly pullSecret: string | undefined;
  readonly platforms: readonly string[];
  /** It may have a private address. */
  readonly allowPrivate?: boolean;
  /** Whether an image that it does not answer for waits until it does, which is usual, or passes unseen. */
  readonly unreachable?: 'hold' | 'trust';
}
