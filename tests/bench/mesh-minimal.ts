/** The least that makes a pair of Envoys speak mTLS, written by hand: what a rendered pair is measured against. */
export function minimalCallee(): string {
  return `${head}
    - name: inbound
      address: { socket_address: { address: 0.0.0.0, port_value: 15000 } }
      filter_chains:
        - transport_socket:
            name: envoy.transport_sockets.tls
            typed_config:
              "@type": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext
              require_client_certificate: true
              common_tls_context: ${context('h2')}
          filters:
            - ${manager('inbound', 'app')}
  clusters:
    - name: app
      type: STATIC
      load_assignment: ${endpoint('app', '127.0.0.1', 8000)}
`;
}

export function minimalCaller(callee: string): string {
  return `${head}
    - name: outbound
      address: { socket_address: { address: 127.0.0.1, port_value: 15001 } }
      filter_chains:
        - filters:
            - ${manager('outbound', 'callee')}
  clusters:
    - name: callee
      type: STATIC
      typed_extension_protocol_options:
        envoy.extensions.upstreams.http.v3.HttpProtocolOptions:
          "@type": type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions
          explicit_http_config: { http2_protocol_options: {} }
      transport_socket:
        name: envoy.transport_sockets.tls
        typed_config:
          "@type": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext
          common_tls_context: ${context('h2')}
      load_assignment: ${endpoint('callee', callee, 15000)}
`;
}

/** The status port is what tells that it serves. */
const head = `static_resources:
  listeners:
    - name: status
      address: { socket_address: { address: 0.0.0.0, port_value: 15002 } }
      filter_chains:
        - filters:
            - name: envoy.filters.network.http_connection_manager
              typed_config:
                "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
                stat_prefix: status
                route_config: { virtual_hosts: [{ name: status, domains: ["*"], routes: [{ match: { prefix: / }, direct_response: { status: 200 } }] }] }
                http_filters: [{ name: router, typed_config: { "@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router } }]`;

function context(protocol: string): string {
  return `{ tls_params: { tls_minimum_protocol_version: TLSv1_3, tls_maximum_protocol_version: TLSv1_3 }, alpn_protocols: [${protocol}], tls_certificates: [{ certificate_chain: { filename: /etc/karst/certificate/tls.crt }, private_key: { filename: /etc/karst/certificate/tls.key } }], validation_context: { trusted_ca: { filename: /etc/karst/trust/ca.crt } } }`;
}

function manager(prefix: string, cluster: string): string {
  return `name: envoy.filters.network.http_connection_manager
              typed_config:
                "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
                stat_prefix: ${prefix}
                route_config: { virtual_hosts: [{ name: all, domains: ["*"], routes: [{ match: { prefix: / }, route: { cluster: ${cluster} } }] }] }
                http_filters: [{ name: router, typed_config: { "@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router } }]`;
}

function endpoint(cluster: string, address: string, port: number): string {
  return `{ cluster_name: ${cluster}, endpoints: [{ lb_endpoints: [{ endpoint: { address: { socket_address: { address: ${address}, port_value: ${port} } } } }] }] }`;
}
