// Generated from schemas/repos.schema.json; do not edit.

/**
 * repos.yaml: the repositories to run, as a list or under `slugs`.
 */
export type Repos =
  | Entry[]
  | {
      /**
       * Slugs and mappings.
       *
       * @maxItems 10000
       */
      slugs: Entry[];
    };
/**
 * A slug, or a mapping with a slug and options.
 */
export type Entry = string | ServiceSpec;
/**
 * How it starts, in exec form.
 *
 * @minItems 1
 * @maxItems 128
 */
export type Argv = string[];
/**
 * A command in exec form: no shell reads it.
 *
 * @minItems 1
 * @maxItems 128
 */
export type Argv1 = string[];

/**
 * A repository that runs as a service.
 */
export interface ServiceSpec {
  /**
   * Where the source lies: `gh:owner/repo#ref`, or `./path`.
   */
  slug: string;
  /**
   * Name of the workload; from the slug when absent.
   */
  name?: string;
  /**
   * Whose it is; the environment's owner when absent.
   */
  owner?: string;
  /**
   * Environments it is rendered for; the default environment when absent.
   *
   * @minItems 1
   * @maxItems 32
   *
   * Items: A DNS-1123 label of at most 52 characters.
   */
  environments?: string[];
  /**
   * What an environment runs until the next promotion, by its name; `karst promote` writes it.
   */
  promoted?: {
    [k: string]: {
      /**
       * Commit of the source, wherever the slug's ref points.
       */
      commit: string;
      /**
       * Digest of the image that was built from it.
       */
      digest?: string;
    };
  };
  /**
   * Directory of the project within the source.
   */
  path?: string;
  /**
   * When the search should not decide.
   */
  language?: 'python' | 'node' | 'go' | 'rust' | 'java' | 'static';
  /**
   * Language version.
   */
  version?: string;
  /**
   * How it starts: `module:object`, `script`, `file.py`, or `<kind>:<target>`.
   */
  entrypoint?: string;
  command?: Argv;
  /**
   * The author's Dockerfile in the source, or `generate` to render ours although there is one.
   */
  dockerfile?: string;
  baseImages?: BaseImages;
  systemPackages?: SystemPackages;
  image?: ImageReference;
  /**
   * Secret with the registry's credentials.
   */
  pullSecret?: string;
  /**
   * The port the app listens on.
   */
  port?:
    | number
    | {
        /**
         * Port number.
         */
        number: number;
        /**
         * What is spoken on it.
         */
        protocol?: 'http' | 'grpc' | 'tcp';
      };
  /**
   * Services it calls; they let it in.
   *
   * @maxItems 128
   *
   * Items: A service by name, or `owner/name` for another owner's.
   */
  uses?: string[];
  /**
   * Services of other owners that may call it, as `owner/name`.
   *
   * @maxItems 128
   *
   * Items: A service by name, or `owner/name` for another owner's.
   */
  allow?: string[];
  env?: Environment;
  /**
   * Read-only files.
   *
   * @maxItems 64
   */
  files?: File[];
  /**
   * Number of pods.
   */
  replicas?: number;
  autoscale?: Autoscale;
  /**
   * How many pods a node drain may take at once. Name one of the two.
   */
  podDisruptionBudget?: {
    /**
     * Pods that stay.
     */
    minAvailable?: number;
    /**
     * Pods that may go at once.
     */
    maxUnavailable?: number;
  };
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
  expose?: Expose;
  /**
   * How Kubernetes asks whether the app is alive.
   */
  probe?:
    | {
        /**
         * HTTP path that answers 2xx or 3xx.
         */
        path: string;
        /**
         * Wait before the first probe.
         */
        initialDelaySeconds?: number;
        /**
         * Between probes.
         */
        periodSeconds?: number;
        /**
         * For one probe.
         */
        timeoutSeconds?: number;
        /**
         * Longest start before the pod is restarted.
         */
        startupSeconds?: number;
      }
    | {
        /**
         * gRPC health service name; empty for the whole server.
         */
        grpc: string;
        /**
         * Between probes.
         */
        periodSeconds?: number;
        /**
         * For one probe.
         */
        timeoutSeconds?: number;
        /**
         * Longest start before the pod is restarted.
         */
        startupSeconds?: number;
      }
    | {
        /**
         * A plain connect to the port.
         */
        tcp: true;
        /**
         * Between probes.
         */
        periodSeconds?: number;
        /**
         * For one probe.
         */
        timeoutSeconds?: number;
        /**
         * Longest start before the pod is restarted.
         */
        startupSeconds?: number;
      }
    | {
        exec: Argv1;
        /**
         * Between probes.
         */
        periodSeconds?: number;
        /**
         * For one probe.
         */
        timeoutSeconds?: number;
        /**
         * Longest start before the pod is restarted.
         */
        startupSeconds?: number;
      }
    | false;
  /**
   * What is mounted.
   *
   * @maxItems 64
   *
   * Items: Something mounted; the root file system is read-only and /tmp is always writable.
   */
  volumes?: (
    | {
        /**
         * Absolute path in the container.
         */
        path: string;
        /**
         * A Kubernetes quantity.
         */
        size: string;
        /**
         * StorageClass; the cluster's default when absent.
         */
        storageClass?: string;
        /**
         * How many may mount it.
         */
        accessMode?: 'ReadWriteOnce' | 'ReadWriteOncePod' | 'ReadWriteMany' | 'ReadOnlyMany';
        /**
         * It outlives the workload; `karst destroy --with-data` writes false, a delivery before the end.
         */
        keep?: boolean;
      }
    | {
        /**
         * Absolute path in the container.
         */
        path: string;
        /**
         * Size limit of a directory that lives as long as the pod.
         */
        emptyDir: string;
      }
    | {
        /**
         * Absolute path in the container.
         */
        path: string;
        /**
         * Secret whose keys become read-only files.
         */
        secret: string;
      }
    | {
        /**
         * Absolute path in the container.
         */
        path: string;
        /**
         * ConfigMap whose keys become read-only files.
         */
        configMap: string;
      }
  )[];
  /**
   * Destinations beyond DNS, mesh peers, telemetry and public addresses.
   *
   * @maxItems 128
   *
   * Items: A destination beyond DNS, mesh peers, telemetry and public addresses.
   */
  egress?: (
    | {
        /**
         * Host name or address.
         */
        host: string;
        /**
         * Port number.
         */
        port: number;
        /**
         * Transport.
         */
        protocol?: 'TCP' | 'UDP';
        /**
         * The sidecar leads there from `http://<alias>.mesh:15001`.
         */
        alias?: string;
        /**
         * The sidecar speaks TLS to it, checked by the system's authorities; true when absent and there is an alias.
         */
        tls?: boolean;
      }
    | {
        /**
         * Address range.
         */
        cidr: string;
        /**
         * Port number.
         */
        port: number;
        /**
         * Transport.
         */
        protocol?: 'TCP' | 'UDP';
      }
    | {
        /**
         * Namespace of the cluster.
         */
        namespace: string;
        /**
         * Port number.
         */
        port: number;
        /**
         * Transport.
         */
        protocol?: 'TCP' | 'UDP';
        /**
         * Labels of the pods.
         */
        labels?: {
          [k: string]: string;
        };
      }
  )[];
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
  /**
   * The sidecar: true, settings of it, or false for a plain Service without one.
   */
  mesh?:
    | boolean
    | {
        /**
         * The sidecar translates gRPC-Web, which browsers speak, into gRPC.
         */
        grpcWeb?: boolean;
        /**
         * The sidecar answers browsers that ask whether a page of another origin may call.
         */
        cors?: {
          /**
           * Origins of pages that may call it, `https://app.example.com`.
           *
           * @minItems 1
           * @maxItems 32
           */
          origins: string[];
        };
        /**
         * Longest answer that its callers wait for; 0 for as long as it takes.
         */
        timeoutSeconds?: number;
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
      };
  /**
   * Further processes of the same image.
   */
  processes?: {
    [k: string]: Process;
  };
  /**
   * Time to stop after SIGTERM.
   */
  terminationGracePeriodSeconds?: number;
  labels?: Labels;
  annotations?: Labels;
  /**
   * Changes to rendered objects.
   *
   * @maxItems 64
   */
  patches?: Patch[];
}
/**
 * Base images instead of the language's own; a digest pins them.
 */
export interface BaseImages {
  /**
   * Image of the build stage.
   */
  build?: string;
  /**
   * Image of the last stage.
   */
  run?: string;
}
/**
 * Debian packages the image needs.
 */
export interface SystemPackages {
  /**
   * In the build stage.
   *
   * @maxItems 64
   */
  build?: string[];
  /**
   * In the last stage.
   *
   * @maxItems 64
   */
  run?: string[];
}
/**
 * Where the built image lies; from `registry` of karst.yaml when absent.
 */
export interface ImageReference {
  /**
   * Repository of the image, without tag.
   */
  name?: string;
  /**
   * The built image's digest, written by the build.
   */
  digest?: string;
  /**
   * Let Flux image automation write the tag.
   */
  automation?: boolean;
}
/**
 * Environment variables by name.
 */
export interface Environment {
  /**
   * A literal text, or a reference to a key of a Secret or ConfigMap in the owner's namespace.
   */
  [k: string]:
    | string
    | {
        /**
         * Name of the Secret.
         */
        secret: string;
        /**
         * Key in the Secret.
         */
        key: string;
        /**
         * Start without it when it is missing.
         */
        optional?: boolean;
      }
    | {
        /**
         * Name of the ConfigMap.
         */
        configMap: string;
        /**
         * Key in the ConfigMap.
         */
        key: string;
        /**
         * Start without it when it is missing.
         */
        optional?: boolean;
      };
}
/**
 * A read-only file, delivered through a generated ConfigMap.
 */
export interface File {
  /**
   * Absolute path in the container.
   */
  path: string;
  /**
   * The file's text.
   */
  content: string;
}
/**
 * A HorizontalPodAutoscaler instead of a fixed number.
 */
export interface Autoscale {
  /**
   * Fewest replicas.
   */
  min?: number;
  /**
   * Most replicas.
   */
  max: number;
  /**
   * Target average CPU use, percent of the request.
   */
  cpu?: number;
  /**
   * Target average memory use, percent of the request.
   */
  memory?: number;
}
/**
 * A route that makes the service reachable from outside.
 */
export interface Expose {
  /**
   * Host name the ingress answers for.
   */
  host: string;
  /**
   * Path prefix.
   */
  path?: string;
  /**
   * Traefik entry points.
   *
   * @minItems 1
   * @maxItems 8
   */
  entryPoints?: string[];
  /**
   * TLS at the ingress: true for the default certificate, a Secret's name, or a certificate resolver.
   */
  tls?:
    | boolean
    | {
        /**
         * Secret with tls.crt and tls.key.
         */
        secret: string;
      }
    | {
        /**
         * Traefik certificate resolver.
         */
        resolver: string;
      };
  /**
   * What leads there: Traefik's IngressRoute, or a route of the Gateway API to the Gateway that karst.yaml names.
   */
  via?: 'traefik' | 'gateway';
}
/**
 * A further process of the same image: `release` is a Job before a rollout, one with `schedule` a CronJob, any other a worker.
 */
export interface Process {
  command?: Argv1;
  /**
   * What to run, in the grammar of `entrypoint`.
   */
  entrypoint?: string;
  /**
   * Cron schedule: makes it a CronJob.
   */
  schedule?: string;
  /**
   * Time zone of the schedule.
   */
  timeZone?: string;
  /**
   * Pods of a worker.
   */
  replicas?: number;
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
  env?: Environment;
  /**
   * Longest run of a job.
   */
  deadlineSeconds?: number;
}
/**
 * Labels or annotations by key; reserved prefixes are refused.
 */
export interface Labels {
  [k: string]: string;
}
/**
 * The way out: applied before the gate, so checked like everything else.
 */
export interface Patch {
  /**
   * Which rendered object.
   */
  target: {
    /**
     * Kind of the object.
     */
    kind: string;
    /**
     * Its name, when several have the kind.
     */
    name?: string;
  };
  /**
   * A strategic-merge-like mapping (null deletes a field), or a list of JSON Patch operations (RFC 6902).
   */
  patch: {} | {}[];
}
