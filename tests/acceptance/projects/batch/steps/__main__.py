from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Status(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"counting\n")


if __name__ == "__main__":
    ThreadingHTTPServer(("0.0.0.0", 8000), Status).serve_forever()
