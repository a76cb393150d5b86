import signal
import sys
import time

signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
print("waiting for work", flush=True)
while True:
    time.sleep(1)
