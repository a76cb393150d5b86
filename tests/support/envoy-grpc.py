"""A gRPC app and its client without compiled messages: every message is its bytes.

serve ADDRESS:PORT           answers /test.Echo/One, /test.Echo/Many and /test.Echo/Both, and the health service
call ADDRESS:PORT NAME HOW   calls as NAME (the authority), HOW being one, many or both; prints a line for each message
"""

import sys
from concurrent import futures

import grpc


def one(request, context):
    metadata = dict(context.invocation_metadata())
    return request + b' ' + metadata.get('user_id', '').encode()


def many(request, context):
    for number in range(5):
        yield request + str(number).encode()


def both(requests, context):
    yield from requests


def health(request, context):
    # grpc.health.v1.HealthCheckResponse{status: SERVING}
    return b'\x08\x01'


def serve(address):
    server = grpc.server(futures.ThreadPoolExecutor(8))
    echo = {
        'One': grpc.unary_unary_rpc_method_handler(one),
        'Many': grpc.unary_stream_rpc_method_handler(many),
        'Both': grpc.stream_stream_rpc_method_handler(both),
    }
    check = {'Check': grpc.unary_unary_rpc_method_handler(health)}
    server.add_generic_rpc_handlers((
        grpc.method_handlers_generic_handler('test.Echo', echo),
        grpc.method_handlers_generic_handler('grpc.health.v1.Health', check),
    ))
    server.add_insecure_port(address)
    server.start()
    server.wait_for_termination()


def call(address, name, how):
    channel = grpc.insecure_channel(address, options=[('grpc.default_authority', name)])
    try:
        if how == 'one':
            print(channel.unary_unary('/test.Echo/One')(b'hello', metadata=[('user_id', '7')], timeout=10).decode())
        elif how == 'many':
            for answer in channel.unary_stream('/test.Echo/Many')(b'n', timeout=10):
                print(answer.decode())
        else:
            for answer in channel.stream_stream('/test.Echo/Both')(iter([b'a', b'b', b'c']), timeout=10):
                print(answer.decode())
    except grpc.RpcError as error:
        print(error.code().name)


if __name__ == '__main__':
    if sys.argv[1] == 'serve':
        serve(sys.argv[2])
    else:
        call(*sys.argv[2:])
