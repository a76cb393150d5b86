/** What tests look into of the objects rendered: loose where they compare whole values, definite where they go on. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
  readonly spec: Spec;
  readonly resources: readonly string[];
  readonly configMapGenerator: readonly [{ readonly name: string; readonly files: unknown }];
}

interface Metadata {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

interface Spec {
  readonly replicas: unknown;
  readonly minReadySeconds: unknown;
  readonly progressDeadlineSeconds: unknown;
  readonly timeout: unknown;
  readonly path: unknown;
  readonly sourceRef: object;
  readonly decryption: { readonly secretRef: { readonly name: string } };
  readonly dependsOn: readonly [object];
  readonly strategy: { readonly type: string };
  readonly selector: Readonly<Record<string, string>>;
  readonly podSelector: { readonly matchLabels: object };
  readonly template: { readonly metadata: Metadata; readonly spec: Pod };
  readonly jobTemplate: { readonly spec: Spec };
  readonly ports: readonly [{ readonly appProtocol: unknown }];
  readonly routes: readonly [{ readonly services: readonly [{ readonly scheme: unknown }] }];
  readonly ingress: readonly [{ readonly from: unknown }];
  readonly egress: readonly [EgressRule, EgressRule, EgressRule, ...EgressRule[]];
}

interface EgressRule {
  readonly to: readonly [Peer, Peer];
  readonly ports: readonly { readonly port: number }[];
}

interface Peer {
  readonly ipBlock: { readonly except: readonly string[] };
  readonly podSelector: { readonly matchLabels: unknown };
}

interface Pod {
  readonly securityContext: { readonly sysctls: unknown };
  readonly restartPolicy: unknown;
  readonly imagePullSecrets: unknown;
  readonly serviceAccountName: unknown;
  readonly containers: readonly [Container];
  readonly volumes: readonly [object, { readonly configMap: unknown }];
}

export interface Container {
  readonly image: string;
  readonly command: readonly string[];
  readonly ports: unknown;
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly resources: { readonly requests: Readonly<Record<string, string>> };
  readonly lifecycle:
    | { readonly preStop: { readonly sleep: { readonly seconds: number } } }
    | undefined;
  readonly startupProbe: unknown;
  readonly readinessProbe: unknown;
  readonly livenessProbe: {
    readonly httpGet: unknown;
    readonly tcpSocket: unknown;
    readonly grpc: unknown;
  };
  readonly securityContext: unknown;
  readonly volumeMounts: readonly [object, object];
}
