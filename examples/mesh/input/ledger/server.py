"""Books over gRPC, with the standard health service."""

import os
from concurrent import futures

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc


def book(request: bytes, context: grpc.ServicerContext) -> bytes:
    return b"entry " + request


def serve() -> None:
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=4))
    status = health.HealthServicer()
    status.set("", health_pb2.HealthCheckResponse.SERVING)
    health_pb2_grpc.add_HealthServicer_to_server(status, server)
    handler = grpc.method_handlers_generic_handler(
        "trade.Ledger", {"Book": grpc.unary_unary_rpc_method_handler(book)}
    )
    server.add_generic_rpc_handlers((handler,))
    host = os.environ.get("HOST", "0.0.0.0")
    port = os.environ.get("PORT", "50051")
    server.add_insecure_port(f"{host}:{port}")
    server.start()
    server.wait_for_termination()


if __name__ == "__main__":
    serve()
