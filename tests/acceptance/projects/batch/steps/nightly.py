import os
import pathlib

pathlib.Path("/tmp/report").write_text("counted")
print(f"{os.environ['MODE']}: {pathlib.Path('/tmp/report').read_text()} as {os.getuid()}", flush=True)
