"""A TCP server that echoes lines."""

import os
import socketserver


class Echo(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        for line in self.rfile:
            self.wfile.write(line)


if __name__ == "__main__":
    address = (os.environ.get("HOST", "0.0.0.0"), int(os.environ.get("PORT", "7000")))
    socketserver.ThreadingTCPServer(address, Echo).serve_forever()
