"""`python -m ticker`: standard library only."""

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count

TICKS = count(1)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"tick {next(TICKS)}\n".encode())


if __name__ == "__main__":
    host = os.environ.get("HOST", "0.0.0.0")
    port = int(os.environ.get("PORT", 8080))
    ThreadingHTTPServer((host, port), Handler).serve_forever()
