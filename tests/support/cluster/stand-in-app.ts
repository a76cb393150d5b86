import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { buildImage, contextDirectory, labelOf } from './image-store.ts';

/** Starts in a moment, answers every path on port 8000, and stops when it is told to; with an argument it only waits. */
const server = `import http.server, os, signal, sys
signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
if len(sys.argv) > 1:
    signal.pause()
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"ok")
    def log_message(self, *_):
        pass
http.server.ThreadingHTTPServer(("0.0.0.0", 8000), Answer).serve_forever()
`;
const image = 'localhost/karst/stand-in:1';

/** The author's own Dockerfile of every source that the stand-in runs for. */
export const standInDockerfile = [
  'FROM docker.io/library/python:3.11-slim',
  'COPY server.py /server.py',
  'CMD ["python3", "-S", "/server.py"]',
  '',
].join('\n');

/** Builds the one image that stands in for those of many sources, and hands it to the node. */
export async function loadStandIn(cluster: Cluster): Promise<void> {
  const recipe = createHash('sha256')
    .update(standInDockerfile + server)
    .digest('hex');
  if (labelOf(image, 'karst.recipe') !== recipe) {
    await using context = await contextDirectory();
    const dockerfile = join(context.path, 'Dockerfile');
    writeFileSync(join(context.path, 'server.py'), server);
    writeFileSync(dockerfile, standInDockerfile);
    const labels = { 'karst.recipe': recipe };
    buildImage({ context: context.path, dockerfile, image, labels });
  }
  cluster.load(image);
}

/** Gives the stand-in the name of an image that a build workflow would have made. */
export function standInFor(cluster: Cluster, tag: string): void {
  cluster.ctr(['images', 'tag', '--force', image, tag]);
}
