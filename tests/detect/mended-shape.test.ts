import { expect, test } from 'vitest';
import type { Argument, Detection } from '#src/detect/launch.ts';
import { search } from './search.ts';

/** Shapes of real repositories that the search got wrong when it was first tried on the corpus. */

const goMod = 'module example.com/api\n\ngo 1.24\n';
const flask = 'from flask import Flask\napp = Flask(__name__)\n';

function port({ launch }: Detection) {
  return launch?.port === undefined ? 'none' : `${launch.port.protocol} ${launch.port.number}`;
}

function command({ launch }: Detection) {
  const text = (part: Argument) => (typeof part === 'string' ? part : part.bind);
  return (launch?.command ?? []).map(text).join(' ');
}

test.each([
  ['gunicorn --config gunicorn_config.py app:app', ' --bind {address}:{port}'],
  ['gunicorn app:app', ' --bind {address}:{port}'],
  ['python -m gunicorn app:app', ' --bind {address}:{port}'],
  ['gunicorn -b 0.0.0.0:9000 app:app', ''],
  ['gunicorn --bind=unix:/tmp/app.sock app:app', ''],
  ['uvicorn main:app --port $PORT', ' --host {address}'],
  ['uvicorn main:app', ' --host {address} --port {port}'],
  ['flask run', ' --host {address} --port {port}'],
  ['flask db upgrade', ''],
  ['streamlit run app.py --server.port $PORT', ' --server.address {address}'],
  ['python app.py', ''],
])('a Procfile with %s listens where the manifest says', async (line, added) => {
  const files = { 'app.py': flask, 'requirements.txt': 'flask\ngunicorn\n' };

  const found = await search({ ...files, Procfile: `web: ${line}\n` });

  const written = line.replace('$PORT', '{port}').replace('0.0.0.0:9000', '{address}:{port}');
  expect(command(found)).toBe(`${written}${added}`);
  expect(found.launch?.bindable).toBe(command(found).includes('{address}'));
});

test('a Go module without code does not stand against a Python project', async () => {
  const found = await search({
    'go.mod': goMod,
    'go.sum': '',
    'app.py': flask,
    'requirements.txt': 'flask\n',
  });

  expect(found.launch?.entrypoint).toBe('wsgi:app:app');
});

const goMain = (body: string) => `package main\n\n${body}\n`;

test.each([
  [
    'a constant of five digits',
    'const (\n\tdefaultPort = "50051"\n)\nfunc main() {\n\tlis, _ := net.Listen("tcp", port)\n\ts := grpc.NewServer()\n}',
    'grpc 50051',
  ],
  [
    'a variable with a name of its own',
    'func main() {\n\tflag.StringVar(&port, "port", getEnv("WHOAMI_PORT_NUMBER", "80"), "")\n\thttp.ListenAndServe(":"+port, nil)\n}',
    'http 80',
  ],
  [
    'gRPC on the port of the HTTP server',
    'func main() {\n\ts := grpc.NewServer()\n\thttp.ListenAndServe(":8080", h2c.NewHandler(s, nil))\n}',
    'http 8080',
  ],
  [
    'gRPC with metrics beside it',
    'func main() {\n\tgo http.ListenAndServe(":9090", nil)\n\tlis, _ := net.Listen("tcp", ":50052")\n\ts := grpc.NewServer()\n}',
    'grpc 50052',
  ],
])('Go: reads the port from %s', async (_, body, wanted) => {
  expect(port(await search({ 'go.mod': goMod, 'main.go': goMain(body) }))).toBe(wanted);
});

const cargo = '[package]\nname = "api"\nversion = "0.1.0"\n';
const rustTest =
  '#[cfg(test)]\nmod tests {\n  let peer = ([127, 0, 0, 1], 12345);\n  let listener = TcpListener::bind("127.0.0.1:23456");\n}\n';

test.each([
  [
    'a built option',
    'fn main() {\n  Command::new("api").arg(\n    Arg::new("port")\n      .long("port")\n      .default_value("8123"),\n  );\n  let l = TcpListener::bind(addr);\n}\n',
    'http 8123',
  ],
  [
    'a derived option',
    '#[derive(Parser)]\nstruct Args {\n  #[arg(long, default_value_t = 4)]\n  workers: u16,\n  /// Where to listen\n  #[arg(\n    short, long,\n    default_value = "8124"\n  )]\n  pub port: u16,\n}\nfn main() { TcpListener::bind(addr); }\n',
    'http 8124',
  ],
  ['no test', 'fn main() { TcpListener::bind("0.0.0.0:8125"); }\n', 'http 8125'],
])('Rust: reads the port from %s', async (_, body, wanted) => {
  const files = { 'Cargo.toml': cargo, 'Cargo.lock': '', 'src/main.rs': body + rustTest };

  expect(port(await search(files))).toBe(wanted);
});

test("a Procfile's gunicorn keeps the port of its configuration file", async () => {
  const found = await search({
    'app.py': flask,
    'requirements.txt': 'flask\ngunicorn\n',
    'gunicorn_config.py': 'bind = "0.0.0.0:8080"\nworkers = 2\n',
    Procfile: 'web: gunicorn --config gunicorn_config.py app:app\n',
  });

  expect(port(found)).toBe('http 8080');
});

const worker = { 'main.py': 'if __name__ == "__main__":\n    run()\n', 'requirements.txt': 'x\n' };

test.each([
  ['EXPOSE 5232', {}, 'http 5232'],
  ['CMD ["x", "--hosts", "0.0.0.0:5233"]', {}, 'http 5233'],
  ['EXPOSE 5232', { port: { number: 9000 } }, 'http 9000'],
  ['CMD ["x"]', {}, 'none'],
])(
  'a port that only the Dockerfile put aside tells, by %s, is taken',
  async (line, hints, wanted) => {
    const Dockerfile = `FROM python:3.11\n${line}\n${line.startsWith('CMD') ? '' : 'CMD ["x"]\n'}`;
    const found = await search({ ...worker, Dockerfile }, { dockerfile: 'generate', ...hints });

    expect(port(found)).toBe(wanted);
  },
);

test('a port of the sources stands above the Dockerfile put aside', async () => {
  const found = await search(
    {
      'go.mod': goMod,
      'main.go': goMain('func main() {\n\thttp.ListenAndServe(":8081", nil)\n}'),
      Dockerfile: 'FROM scratch\nEXPOSE 80\nCMD ["/x"]\n',
    },
    { dockerfile: 'generate' },
  );

  expect(port(found)).toBe('http 8081');
});

test('a Go program that a Procfile calls by a name of its own is built from its main package', async () => {
  const found = await search({
    'go.mod': goMod,
    'main.go': goMain('func main() {\n\thttp.ListenAndServe(":"+os.Getenv("PORT"), nil)\n}'),
    Procfile: 'web: bin/api\n',
  });

  expect(found.launch?.build).toMatchObject({ main: '.' });
  expect(command(found)).toBe('/app/main');
});
