import type { Launch, Protocol } from '../detect/launch.ts';
import type { Pin } from '../source/source.ts';
import type { Environment } from '../spec/environment.ts';
import type { Service } from '../spec/service.ts';

/** Everything one Service is rendered from. Nothing else may influence its bytes but the tool's version. */
export interface ServiceInput {
  readonly service: Service;
  readonly environment: Environment;
  readonly pin: Pin;
  readonly launch: Launch;
  /** Services it calls. */
  readonly upstreams: readonly Peer[];
  /** Services that may call it. */
  readonly callers: readonly Peer[];
  /** Digests of base images looked up when the sources were pinned, by reference. */
  readonly digests: Readonly<Record<string, string>>;
  /** Digests of images that are built already, by `name:tag`; a tag names one content only. */
  readonly built?: Readonly<Record<string, string>>;
}

export interface Peer {
  readonly name: string;
  readonly owner: string;
  readonly namespace: string;
  readonly port: { readonly number: number; readonly protocol: Protocol } | undefined;
  /** It has a sidecar, and with it a certificate to call and to answer with. */
  readonly meshed: boolean;
}

/** A file wanted. The path is relative to the environment's directory. */
export interface RenderedFile {
  readonly path: string;
  readonly content: string;
}
