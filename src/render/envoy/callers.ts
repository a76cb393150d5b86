import type { AppPort } from '../kubernetes/port.ts';
import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { meshPath } from './mesh.ts';
import { idleSecondsOf } from './protocol.ts';
import type { Sidecar } from './sidecar.ts';
import type { CallersStreamView, CallersView } from './view.ts';

/** Who may call, and how their calls are led to the app: what changes without a restart. */
export function callersText(sidecar: Sidecar, app: AppPort): string {
  return app.protocol === 'tcp'
    ? renderTemplate('envoy/callers-tcp.yaml', callersStreamView(sidecar))
    : renderTemplate('envoy/callers-http.yaml', callersView(sidecar, app));
}

export function callersView(sidecar: Sidecar, app: AppPort): CallersView {
  const { origins } = sidecar.settings;
  return {
    name: sidecar.input.service.name,
    rules: allowing(sidecar.callers),
    cors: origins.length > 0,
    corsPolicy: corsPolicy(origins),
    action: action(sidecar, app),
  };
}

/** Without any name the whole trust domain would be let in, so nobody is a name that no certificate can bear. */
export function callersStreamView({ input, callers }: Sidecar): CallersStreamView {
  const nobody = `spiffe://${input.environment.trustDomain}/nobody`;
  const ids = callers.length === 0 ? [nobody] : callers;
  return {
    name: input.service.name,
    authorityFile: `${meshPath.trust}/ca.crt`,
    trustDirectory: meshPath.trust,
    names: ids.map((id) => ({ san_type: 'URI', matcher: { exact: id } })),
  };
}

/** Without a policy nobody is allowed. */
function allowing(callers: readonly string[]): YamlMap {
  if (callers.length === 0) return { action: 'ALLOW' };
  const principals = callers.map((id) => ({ authenticated: { principal_name: { exact: id } } }));
  return { action: 'ALLOW', policies: { callers: { permissions: [{ any: true }], principals } } };
}

function action({ settings }: Sidecar, { protocol }: AppPort): YamlMap {
  return {
    cluster: 'app',
    timeout: `${settings.timeoutSeconds}s`,
    idle_timeout: `${idleSecondsOf(protocol)}s`,
    ...(protocol === 'grpc' ? { max_stream_duration: { grpc_timeout_header_max: '0s' } } : {}),
    // A connection that the app closed as it was taken; nothing that the app has seen is sent again.
    retry_policy: {
      retry_on: 'connect-failure,refused-stream,reset-before-request',
      num_retries: 2,
    },
  };
}

/** Origins are compared as they are; credentials are the app's to allow. */
function corsPolicy(origins: readonly string[]): YamlMap {
  return {
    '@type': 'type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy',
    allow_origin_string_match: origins.map((origin) => ({ exact: origin })),
    allow_methods: 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT',
    allow_headers:
      'authorization, content-type, grpc-timeout, traceparent, tracestate, x-grpc-web, x-user-agent',
    expose_headers: 'grpc-message, grpc-status, grpc-status-details-bin',
    max_age: '600',
  };
}
