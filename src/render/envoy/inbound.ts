import type { AppPort } from '../kubernetes/port.ts';
import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { httpAccessLog, streamAccessLog } from './access-log.ts';
import { appCheck } from './app-check.ts';
import { meshPath, meshPort } from './mesh.ts';
import { clearText, idleSecondsOf, unreachedHeader } from './protocol.ts';
import type { Sidecar } from './sidecar.ts';
import { serverTls, streamServerTls } from './tls.ts';
import { collectorOf, tracing } from './tracing.ts';
import type { AppView, InboundStreamView, InboundView } from './view.ts';

/** The listener that callers reach over mTLS. */
export function inboundListener(sidecar: Sidecar, app: AppPort): string {
  return app.protocol === 'tcp'
    ? renderTemplate('envoy/inbound-tcp.yaml', inboundStreamView())
    : renderTemplate('envoy/inbound-http.yaml', inboundView(sidecar, app));
}

/** The app itself, in clear on loopback. */
export function appCluster(sidecar: Sidecar, app: AppPort): string {
  return renderTemplate('envoy/app.yaml', appView(sidecar, app));
}

export function inboundView(sidecar: Sidecar, { protocol }: AppPort): InboundView {
  const { input, settings } = sidecar;
  const collector = collectorOf(input);
  return {
    inboundPort: meshPort.inbound,
    keepalive,
    tls: serverTls(input.environment.trustDomain),
    callersFile: `${meshPath.callers}/callers.yaml`,
    callersDirectory: meshPath.callers,
    accessLog: httpAccessLog('inbound'),
    // `X_Token` and `X-Token` are one header to WSGI and CGI apps. gRPC keeps them apart, and its metadata may hold them.
    refusesUnderscores: protocol === 'http',
    unreachedHeader,
    idleS: idleSecondsOf(protocol),
    traced: collector !== undefined,
    tracing: collector === undefined ? {} : tracing(collector),
    cors: settings.origins.length > 0,
    grpcWeb: settings.grpcWeb,
  };
}

export function inboundStreamView(): InboundStreamView {
  return {
    inboundPort: meshPort.inbound,
    keepalive,
    tls: streamServerTls(),
    accessLog: streamAccessLog('inbound'),
  };
}

export function appView({ input }: Sidecar, app: AppPort): AppView {
  const check = appCheck(input, app);
  return {
    port: app.number,
    checked: check !== undefined,
    healthChecks: check === undefined ? [] : [check],
    speaksHttp: app.protocol !== 'tcp',
    protocol: clearText(app.protocol),
    idleS: app.protocol === 'grpc' ? 300 : 1,
  };
}

/** SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT by Linux' numbers: a caller that vanished is let go. */
const keepalive: readonly YamlMap[] = [
  { level: 1, name: 9, int_value: 1 },
  { level: 6, name: 4, int_value: 60 },
  { level: 6, name: 5, int_value: 10 },
  { level: 6, name: 6, int_value: 3 },
];
