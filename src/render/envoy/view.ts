import type { YamlMap } from '../yaml.ts';

/** Views of the templates in manifests-templates/envoy: every leaf is filled in before a template is. */

export interface HeadView {
  readonly name: string;
  readonly adminPort: number;
  readonly statusPort: number;
  readonly metricsPort: number;
  readonly heapBytes: number;
  readonly sidecarPath: string;
  readonly appPath: string;
  readonly drainPath: string;
  /** Readiness asks the app. */
  readonly checked: boolean;
}

/** What a listener for connection managers and one for plain streams have in common. */
interface ListenerView {
  readonly accessLog: readonly YamlMap[];
}

export interface InboundStreamView extends ListenerView {
  readonly inboundPort: number;
  readonly keepalive: readonly YamlMap[];
  readonly tls: YamlMap;
}

export interface InboundView extends InboundStreamView {
  readonly callersFile: string;
  readonly callersDirectory: string;
  readonly refusesUnderscores: boolean;
  /** Says that the app has seen nothing of a request. */
  readonly unreachedHeader: string;
  /** Longest silence of a stream; 0 for none. */
  readonly idleS: number;
  readonly traced: boolean;
  readonly tracing: YamlMap;
  readonly cors: boolean;
  readonly grpcWeb: boolean;
}

export interface OutboundView extends ListenerView {
  readonly outboundPort: number;
  readonly refusesUnderscores: boolean;
  readonly traced: boolean;
  readonly tracing: YamlMap;
  readonly routes: readonly OutboundRoute[];
}

export interface OutboundRoute {
  readonly name: string;
  readonly host: string;
  readonly hostWithPort: string;
  readonly action: YamlMap;
}

export interface OutboundStreamView extends ListenerView {
  readonly name: string;
  readonly address: string;
  readonly outboundPort: number;
}

export interface AppView {
  readonly port: number;
  readonly checked: boolean;
  readonly healthChecks: readonly YamlMap[];
  readonly speaksHttp: boolean;
  readonly protocol: YamlMap;
  readonly idleS: number;
}

export interface UpstreamView {
  readonly name: string;
  readonly speaksHttp: boolean;
  readonly protocol: YamlMap;
  readonly idleS: number;
  readonly encrypted: boolean;
  readonly tls: YamlMap;
  readonly hosts: readonly UpstreamHost[];
}

export interface UpstreamHost {
  readonly priority: number;
  readonly host: string;
  readonly port: number;
}

export interface ExternalView {
  readonly name: string;
  readonly protocol: YamlMap;
  readonly encrypted: boolean;
  readonly tls: YamlMap;
  readonly host: string;
  readonly port: number;
}

export interface CallersView {
  readonly name: string;
  readonly rules: YamlMap;
  readonly cors: boolean;
  readonly corsPolicy: YamlMap;
  readonly action: YamlMap;
}

export interface CallersStreamView {
  readonly name: string;
  readonly authorityFile: string;
  readonly trustDirectory: string;
  readonly names: readonly YamlMap[];
}
