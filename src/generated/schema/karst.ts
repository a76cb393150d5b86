// Generated from schemas/karst.schema.json; do not edit.

/**
 * How secrets lie in Git.
 */
export type SecretMode = 'sops' | 'sealed-secrets';
/**
 * Age recipients that SOPS seals for: public keys, which `age-keygen -y` prints.
 *
 * @maxItems 16
 */
export type Recipients = string[];
/**
 * Secret in Flux's namespace with the age keys that open them.
 */
export type KeySecret = string;
/**
 * File of the repository with the certificate of the sealed-secrets controller.
 */
export type ControllerCertificate = string;
/**
 * Age recipients that SOPS seals for: public keys, which `age-keygen -y` prints.
 *
 * @maxItems 16
 */
export type Recipients1 = string[];

/**
 * karst.yaml: environments, hosts, registry, defaults and policy.
 */
export interface KarstConfig {
  /**
   * Targets by name. With none there is one, `default`, at `deploy`.
   */
  environments?: {
    [k: string]: {
      /**
       * Directory in the GitOps repository.
       */
      path: string;
      /**
       * Owner of workloads that name none.
       */
      owner?: string;
      /**
       * Before the owner's name in namespaces, where two environments share a cluster.
       */
      namespacePrefix?: string;
      /**
       * SPIFFE trust domain.
       */
      trustDomain?: string;
      /**
       * Lowest version rendered for.
       */
      kubernetes?: string;
      /**
       * Lowest version rendered for.
       */
      flux?: string;
      /**
       * What differs here from `secrets`.
       */
      secrets?: {
        mode?: SecretMode;
        recipients?: Recipients;
        keySecret?: KeySecret;
        certificate?: ControllerCertificate;
        owners?: OwnerSecrets;
      };
      /**
       * Place in the promotion order.
       */
      order?: number;
    };
  };
  /**
   * Where an entry goes that names none; the only or first one when absent.
   */
  defaultEnvironment?: string;
  /**
   * Self-hosted forges by slug scheme.
   */
  hosts?: {
    [k: string]: {
      /**
       * What it runs.
       */
      kind: 'github' | 'gitlab' | 'bitbucket' | 'gitea' | 'forgejo';
      /**
       * Base address.
       */
      url: string;
      /**
       * Environment variable with the token.
       */
      tokenEnv?: string;
      /**
       * Further host names its archives may be redirected to.
       *
       * @maxItems 8
       */
      archiveHosts?: string[];
      /**
       * It may resolve to a private address.
       */
      allowPrivate?: boolean;
    };
  };
  /**
   * Where built images go.
   */
  registry?: {
    /**
     * Registry and path for built images.
     */
    name: string;
    /**
     * Secret with its credentials, in each owner's namespace.
     */
    pullSecret?: string;
    /**
     * What images are built for.
     *
     * @minItems 1
     */
    platforms?: (
      | 'linux/amd64'
      | 'linux/arm64'
      | 'linux/arm/v7'
      | 'linux/ppc64le'
      | 'linux/s390x'
      | 'linux/riscv64'
    )[];
    /**
     * It may resolve to a private address when it is asked for an image.
     */
    allowPrivate?: boolean;
    /**
     * When it does not answer whether it has an image: `hold` keeps a pull request waiting until somebody could look; `trust` lets it pass, and its check says that nobody looked. For a registry that the runner never reaches.
     */
    unreachable?: 'hold' | 'trust';
  };
  /**
   * Replacements for base images, by the reference KarstKit would write.
   */
  baseImages?: {
    [k: string]: string;
  };
  /**
   * Mesh certificates.
   */
  certificates?: {
    /**
     * Who issues.
     */
    mode?: 'cert-manager' | 'self-signed' | 'bring-your-own';
    /**
     * Curve of the keys.
     */
    algorithm?: 'P-256' | 'P-384';
    /**
     * Files of the repository with PEM certificates of authorities that sidecars trust; for cert-manager, its own when absent.
     *
     * @maxItems 16
     */
    trust?: string[];
    /**
     * Namespace of cert-manager, which keeps the authority's key.
     */
    namespace?: string;
  };
  /**
   * Sealed secrets.
   */
  secrets?: {
    /**
     * How secrets lie in Git.
     */
    mode?: 'sops' | 'sealed-secrets';
    recipients?: Recipients1;
    /**
     * Secret in Flux's namespace with the age keys that open them.
     */
    keySecret?: string;
    certificate?: ControllerCertificate;
    owners?: OwnerSecrets;
  };
  /**
   * How Flux objects are written.
   */
  flux?: {
    /**
     * Name of the GitRepository.
     */
    sourceName?: string;
    /**
     * Namespace of the Flux objects.
     */
    namespace?: string;
    /**
     * How often Flux looks again.
     */
    interval?: string;
    /**
     * How long Flux waits for health.
     */
    timeout?: string;
  };
  /**
   * The ingress controller that exposed services let in.
   */
  ingress?: {
    /**
     * Namespace of the ingress controller's pods.
     */
    namespace?: string;
    /**
     * The Gateway that services with `expose.via: gateway` are attached to.
     */
    gateway?: {
      /**
       * Name of the Gateway.
       */
      name: string;
      /**
       * Its namespace.
       */
      namespace: string;
    };
    /**
     * SPIFFE id that the Gateway calls services as; that of the account `karst-ingress` in its namespace when absent.
     */
    identity?: string;
  };
  /**
   * Who reads the sidecars' Prometheus statistics on port 15003; nobody when absent.
   */
  metrics?: {
    /**
     * Namespace whose pods may read the sidecars' statistics.
     */
    namespace: string;
  };
  /**
   * What may be fetched.
   */
  sources?: {
    /**
     * Allow refs of pull requests.
     */
    pullRefs?: boolean;
    /**
     * Allow commits that no branch or tag of the repository reaches.
     */
    foreignCommits?: boolean;
  };
  /**
   * Used where an entry says nothing.
   */
  defaults?: {
    /**
     * Python version when a project names none.
     */
    python?: string;
    /**
     * A preset, or explicit requests and limits.
     */
    resources?:
      | ('nano' | 'small' | 'medium' | 'large')
      | {
          /**
           * What the scheduler keeps free.
           */
          requests: {
            /**
             * A Kubernetes quantity.
             */
            cpu: string;
            /**
             * A Kubernetes quantity.
             */
            memory: string;
          };
          /**
           * What the pod may not exceed.
           */
          limits: {
            /**
             * A Kubernetes quantity.
             */
            cpu?: string;
            /**
             * A Kubernetes quantity.
             */
            memory: string;
          };
        };
    /**
     * Number of pods.
     */
    replicas?: number;
    /**
     * OpenTelemetry: where spans go, `operator` to leave it to the OpenTelemetry operator, or false for an image without it.
     */
    telemetry?:
      | false
      | 'operator'
      | {
          /**
           * OTLP endpoint. Port 4317 speaks gRPC, 4318 HTTP.
           */
          endpoint?: string;
          /**
           * When the port does not tell.
           */
          protocol?: 'grpc' | 'http';
          /**
           * Service name in spans; the workload's name when absent.
           */
          service?: string;
        };
  };
  /**
   * What the gate lets through.
   */
  policy?: {
    /**
     * Rules an administrator lets one workload break; each is shown in every plan.
     *
     * @maxItems 128
     */
    exceptions?: {
      /**
       * Name of the workload.
       */
      workload: string;
      /**
       * Rule of the gate, on pods; no other knows exceptions.
       */
      rule:
        | 'app-armor'
        | 'capabilities'
        | 'host-namespaces'
        | 'host-ports'
        | 'host-probes'
        | 'image-tag'
        | 'privilege-escalation'
        | 'privileged'
        | 'proc-mount'
        | 'read-only-root'
        | 'resources'
        | 'run-as-non-root'
        | 'run-as-user'
        | 'seccomp'
        | 'selinux'
        | 'service-account-token'
        | 'service-links'
        | 'sysctls'
        | 'volume-types'
        | 'windows-host-process';
      /**
       * Why.
       */
      reason: string;
    }[];
  };
  /**
   * Who may run which command: GitHub logins or `@org/team` by command.
   */
  permissions?: {
    /**
     * @maxItems 256
     */
    [k: string]: string[];
  };
}
/**
 * Keys of their own for owners who share a cluster: what is sealed for one cannot be read by another.
 */
export interface OwnerSecrets {
  [k: string]: {
    recipients?: Recipients;
    keySecret?: KeySecret;
  };
}
