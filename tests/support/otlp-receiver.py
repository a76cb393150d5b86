"""Receives OTLP on loopback, by gRPC and by HTTP, and prints one JSON line a span; the first line names the two ports."""

import gzip
import json
import threading
from concurrent import futures
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import grpc
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2, trace_service_pb2_grpc

LOCK = threading.Lock()


def say(line: dict) -> None:
    with LOCK:
        print(json.dumps(line), flush=True)


def texts(attributes) -> dict[str, str]:
    return {one.key: one.value.string_value for one in attributes if one.value.string_value}


def tell(protocol: str, request: trace_service_pb2.ExportTraceServiceRequest) -> None:
    for resource_spans in request.resource_spans:
        resource = texts(resource_spans.resource.attributes)
        for scope_spans in resource_spans.scope_spans:
            for span in scope_spans.spans:
                attributes = texts(span.attributes)
                say({"protocol": protocol, "name": span.name, "resource": resource, "attributes": attributes})


class Traces(trace_service_pb2_grpc.TraceServiceServicer):
    def Export(self, request, context):
        tell("grpc", request)
        return trace_service_pb2.ExportTraceServiceResponse()


class Seen(grpc.ServerInterceptor):
    """Metrics and logs come to the same address: they are told as well, so that silence is silence."""

    def intercept_service(self, continuation, details):
        say({"protocol": "grpc", "call": details.method})
        return continuation(details)


class Posts(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.read_body()
        say({"protocol": "http", "call": self.path})
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        if self.path == "/v1/traces":
            tell("http", trace_service_pb2.ExportTraceServiceRequest.FromString(body))
        self.send_response(200)
        self.send_header("Content-Type", "application/x-protobuf")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def read_body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers["Content-Length"]))
        body = b""
        while (size := int(self.rfile.readline(), 16)) > 0:
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=4), interceptors=[Seen()])
    trace_service_pb2_grpc.add_TraceServiceServicer_to_server(Traces(), server)
    by_grpc = server.add_insecure_port("127.0.0.1:0")
    server.start()
    by_http = ThreadingHTTPServer(("127.0.0.1", 0), Posts)
    say({"grpc": by_grpc, "http": by_http.server_port})
    by_http.serve_forever()


if __name__ == "__main__":
    main()
