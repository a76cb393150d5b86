"""Fetches tomorrow's rates from beyond the mesh."""

import urllib.request

with urllib.request.urlopen("http://exchange.mesh:15001/rates") as answer:
    print(answer.status)
