import type { Texts } from '../labels.ts';
import type { YamlMap } from '../yaml.ts';
import type { Metadata } from './workload.ts';

/** Views of the templates in manifests-templates/kubernetes: every leaf is filled in before a template is. */

export interface DeploymentView extends Metadata {
  /** False when an autoscaler sets the number. */
  readonly fixed: boolean;
  readonly replicas: number;
  readonly progressDeadlineSeconds: number;
  /** Stop the old pod before the new one starts. */
  readonly recreate: boolean;
  readonly selector: Texts;
  readonly podLabels: Texts;
  readonly podAnnotations: Texts;
  readonly pod: YamlMap;
}

export interface ServiceView extends Metadata {
  /** Without an address of its own: its name gives those of the pods. */
  readonly headless: boolean;
  readonly selector: Texts;
  readonly ports: readonly YamlMap[];
}

export interface NetworkPolicyView extends Metadata {
  readonly selector: Texts;
  readonly ingress: readonly YamlMap[];
  readonly egress: readonly YamlMap[];
}

export interface CertificateView extends Metadata {
  readonly secret: string;
  readonly uri: string;
  readonly named: boolean;
  readonly dnsNames: readonly string[];
  readonly keyBits: number;
  readonly issuer: string;
}

export interface VolumeClaimView extends Metadata {
  readonly accessMode: string;
  readonly size: string;
  /** False for the cluster's default class. */
  readonly classed: boolean;
  readonly storageClass: string;
}

export interface AutoscalerView extends Metadata {
  readonly target: string;
  readonly min: number;
  readonly max: number;
  readonly metrics: readonly YamlMap[];
}

export interface DisruptionBudgetView extends Metadata {
  readonly selector: Texts;
  /** Pods that stay; else pods that may go at once. */
  readonly isFloor: boolean;
  readonly pods: number;
}

export interface IngressRouteView extends Metadata {
  readonly entryPoints: readonly string[];
  readonly match: string;
  readonly service: string;
  readonly port: string;
  /** To a sidecar, by the ServersTransport of that name. */
  readonly guarded: boolean;
  readonly transport: string;
  /** Plain HTTP/2 to the pods. */
  readonly h2c: boolean;
  readonly encrypted: boolean;
  readonly tls: YamlMap;
}

export interface ServersTransportView extends Metadata {
  readonly serverName: string;
  /** SPIFFE id that the sidecar must show. */
  readonly peer: string;
  readonly authorities: readonly YamlMap[];
  /** With the certificate that Traefik shows. */
  readonly secret: string;
}

export interface GatewayRouteView extends Metadata {
  readonly kind: 'GRPCRoute' | 'HTTPRoute';
  readonly gateway: string;
  readonly gatewayNamespace: string;
  readonly host: string;
  readonly service: string;
  readonly port: number;
  readonly matched: boolean;
  readonly path: string;
}

export interface BackendTlsView extends Metadata {
  readonly service: string;
  readonly hostname: string;
  /** SPIFFE id that the sidecar must show. */
  readonly peer: string;
  readonly authorityKind: string;
  readonly authority: string;
}

export interface JobView extends Metadata {
  readonly deadlineSeconds: number;
  readonly podLabels: Texts;
  readonly podAnnotations: Texts;
  readonly pod: YamlMap;
}

export interface CronJobView extends JobView {
  readonly schedule: string;
  readonly zoned: boolean;
  readonly timeZone: string;
}

export interface KustomizationView {
  readonly resources: readonly string[];
  readonly generates: boolean;
  readonly generators: readonly YamlMap[];
}

export interface ImagesView {
  readonly image: string;
  /** Flux's image automation writes the tag behind the marker. */
  readonly automated: boolean;
  readonly tag: string;
  readonly policy: string;
  readonly pinned: boolean;
  readonly digest: string;
}
