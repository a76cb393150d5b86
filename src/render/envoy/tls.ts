import type { YamlMap } from '../yaml.ts';
import { meshPath } from './mesh.ts';

const type = 'type.googleapis.com/envoy.extensions.transport_sockets.tls.v3';

/** Only TLS 1.3. The maximum must stand beside the minimum: a client's own stops at 1.2, and then nothing is agreed on. */
const version: YamlMap = {
  tls_minimum_protocol_version: 'TLSv1_3',
  tls_maximum_protocol_version: 'TLSv1_3',
};

/**
 * What a listener asks of a caller: a certificate of our authorities with a SPIFFE id of the trust domain. Which of them
 * may call is for the routes, which can answer 403. The prefix ends in a slash: Envoy compares text, and
 * `example.org.evil` begins with `example.org`.
 */
export function serverTls(trustDomain: string): YamlMap {
  return downstream({
    alpn_protocols: ['h2', 'http/1.1'],
    combined_validation_context: {
      default_validation_context: uriMatch({ prefix: `spiffe://${trustDomain}/ns/` }),
      validation_context_sds_secret_config: fromFile('trust'),
    },
  });
}

/**
 * What a listener for plain streams asks: the certificate of one who may call. Nothing later could judge: a filter is
 * asked at the caller's first byte, and many servers speak first.
 */
export function streamServerTls(): YamlMap {
  return downstream({ validation_context_sds_secret_config: callersFile });
}

/** What a caller asks of an upstream: exactly its SPIFFE id, from our authorities. */
export function meshTls(identity: string, sni: string, protocols: readonly string[]): YamlMap {
  return {
    '@type': `${type}.UpstreamTlsContext`,
    sni,
    common_tls_context: {
      tls_params: version,
      ...(protocols.length === 0 ? {} : { alpn_protocols: protocols }),
      tls_certificate_sds_secret_configs: [fromFile('certificate')],
      combined_validation_context: {
        default_validation_context: uriMatch({ exact: identity }),
        validation_context_sds_secret_config: fromFile('trust'),
      },
    },
  };
}

/** TLS to a host beyond the mesh: its own name in SNI and certificate, from an authority of the image's trust store. */
export function publicTls(host: string): YamlMap {
  return {
    '@type': `${type}.UpstreamTlsContext`,
    sni: host,
    auto_sni_san_validation: true,
    common_tls_context: {
      tls_params: {
        tls_minimum_protocol_version: 'TLSv1_2',
        tls_maximum_protocol_version: 'TLSv1_3',
      },
      validation_context: { trusted_ca: { filename: '/etc/ssl/certs/ca-certificates.crt' } },
    },
  };
}

function downstream(context: YamlMap): YamlMap {
  return {
    '@type': `${type}.DownstreamTlsContext`,
    require_client_certificate: true,
    // A session that is taken up again would skip the check of a certificate that has been withdrawn since.
    disable_stateless_session_resumption: true,
    disable_stateful_session_resumption: true,
    common_tls_context: {
      tls_params: version,
      tls_certificate_sds_secret_configs: [fromFile('certificate')],
      ...context,
    },
  };
}

function uriMatch(matcher: YamlMap): YamlMap {
  return { match_typed_subject_alt_names: [{ san_type: 'URI', matcher }] };
}

function fromFile(name: 'certificate' | 'trust'): YamlMap {
  return secretFrom(name, meshPath.configuration, `sds-${name}.yaml`);
}

/** No time-out: without a certificate nothing must be served. */
function secretFrom(name: string, directory: string, file: string): YamlMap {
  return {
    name,
    sds_config: {
      initial_fetch_timeout: '0s',
      resource_api_version: 'V3',
      path_config_source: {
        path: `${directory}/${file}`,
        watched_directory: { path: directory },
      },
    },
  };
}

const callersFile = secretFrom('callers', meshPath.callers, 'callers.yaml');
