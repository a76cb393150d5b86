import { expect, test } from 'vitest';
import type { Detection } from '#src/detect/launch.ts';
import { codes, search } from './search.ts';

const goMod = 'module example.com/team/api\n\ngo 1.24.3\n';
const main = (body = '') => `package main\n\nfunc main() {\n${body}\n}\n`;

function facts({ launch }: Detection) {
  return launch === undefined
    ? 'none'
    : `${launch.step} ${launch.entrypoint} ${launch.port?.protocol ?? '-'} ${launch.port?.number ?? '-'}`;
}

test.each([
  [
    'the only main',
    { 'main.go': main('http.ListenAndServe(":8081", nil)') },
    '1-only-main binary:. http 8081',
  ],
  [
    'a port from PORT',
    { 'main.go': main('port := os.Getenv("PORT")\nhttp.ListenAndServe(":"+port, nil)') },
    '1-only-main binary:. http 8080',
  ],
  [
    'gin with its default',
    { 'main.go': main('r := gin.Default()\nr.Run()') },
    '1-only-main binary:. http 8080',
  ],
  [
    'gRPC',
    { 'main.go': main('lis, _ := net.Listen("tcp", ":50052")\ns := grpc.NewServer()') },
    '1-only-main binary:. grpc 50052',
  ],
  ['a worker', { 'main.go': main('run()') }, '1-only-main binary:. - -'],
  [
    'the root before cmd',
    { 'main.go': main(), 'cmd/tool/main.go': main() },
    '2-root-main binary:. - -',
  ],
  [
    'cmd/<module> of several',
    { 'cmd/api/main.go': main(), 'cmd/seed/main.go': main() },
    '3-cmd-module binary:cmd/api - -',
  ],
  ['none of several', { 'cmd/a/main.go': main(), 'cmd/b/main.go': main() }, 'none'],
  [
    'no ignored or tested file',
    { 'gen.go': `//go:build ignore\n\n${main()}`, 'x_test.go': main(), 'cmd/x/main.go': main() },
    '1-only-main binary:cmd/x - -',
  ],
  [
    'no main in a comment',
    { 'a.go': '/*\npackage main\n*/\npackage lib\n\nfunc main() {}\n' },
    'none',
  ],
])('Go: takes %s', async (_, files, wanted) => {
  expect(facts(await search({ 'go.mod': goMod, ...files }))).toBe(wanted);
});

test('Go: fills the build with version, cgo and vendoring', async () => {
  const { launch } = await search({
    'go.mod': `${goMod}toolchain go1.25.1\n`,
    'go.sum': '',
    'vendor/modules.txt': '',
    'cmd/api/main.go': main(),
    'internal/db.go': 'package internal\n\nimport "C"\n',
  });

  expect(launch).toMatchObject({
    version: { value: '1.25.1', from: 'go.mod:4' },
    command: ['/app/main'],
    build: {
      language: 'go',
      main: './cmd/api',
      cgo: true,
      vendored: true,
      manifests: ['go.mod', 'go.sum'],
    },
  });
});

test('Go: lists all mains when it asks, and the spec answers', async () => {
  const files = { 'go.mod': goMod, 'cmd/a/main.go': main(), 'cmd/b/main.go': main() };

  const found = await search(files);
  const said = await search(files, { entrypoint: 'binary:cmd/b' });

  expect(codes(found)).toContain('detect.ambiguous');
  expect(found.rejected.map(({ entrypoint }) => entrypoint)).toEqual([
    'binary:cmd/a',
    'binary:cmd/b',
  ]);
  expect(said.launch).toMatchObject({ step: '0-spec', entrypoint: 'binary:cmd/b' });
});

test('Go: a Procfile that calls the binary is pointed at ours', async () => {
  const { launch } = await search({
    'go.mod': goMod,
    'main.go': main(),
    Procfile: 'web: bin/api -port $PORT\n',
  });

  expect(launch?.command).toEqual(['/app/main', '-port', { bind: '{port}' }]);
});

const crate = '[package]\nname = "api"\nversion = "0.1.0"\n';
const rustMain = 'fn main() {}\n';

test.each([
  ['src/main.rs', { 'Cargo.toml': crate, 'src/main.rs': rustMain }, '2-only-bin binary:api - -'],
  [
    'a [[bin]] by its name',
    {
      'Cargo.toml': `${crate}[[bin]]\nname = "srv"\npath = "src/main.rs"\n`,
      'src/main.rs': rustMain,
    },
    '2-only-bin binary:srv - -',
  ],
  [
    'default-run',
    {
      'Cargo.toml': `${crate}default-run = "b"\n`,
      'src/bin/a.rs': rustMain,
      'src/bin/b.rs': rustMain,
    },
    '1-default-run binary:b - -',
  ],
  [
    'none of several',
    { 'Cargo.toml': crate, 'src/bin/a.rs': rustMain, 'src/bin/b.rs': rustMain },
    'none',
  ],
  [
    'the default member',
    {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\ndefault-members = ["crates/web"]\n',
      'crates/web/Cargo.toml': crate,
      'crates/web/src/main.rs': rustMain,
      'crates/cli/Cargo.toml': '[package]\nname = "cli"\n',
      'crates/cli/src/main.rs': rustMain,
    },
    '3-default-member binary:api - -',
  ],
  [
    'a port',
    {
      'Cargo.toml': crate,
      'src/main.rs': 'fn main() { axum::x(TcpListener::bind("0.0.0.0:3001")) }\n',
    },
    '2-only-bin binary:api http 3001',
  ],
  [
    'gRPC',
    {
      'Cargo.toml': crate,
      'src/main.rs': 'use tonic::x;\nfn main() { let a = "[::1]:50051".parse(); }\n',
    },
    '2-only-bin binary:api grpc 50051',
  ],
])('Rust: takes %s', async (_, files, wanted) => {
  expect(facts(await search({ 'Cargo.lock': '', ...files }))).toBe(wanted);
});

test('Rust: installs the libraries the lock asks for', async () => {
  const { launch } = await search({
    'Cargo.toml': crate,
    'Cargo.lock': 'version = 4\n\n[[package]]\nname = "openssl-sys"\nversion = "0.9"\n',
    'rust-toolchain.toml': '[toolchain]\nchannel = "1.88.0"\n',
    'src/main.rs': rustMain,
  });

  expect(launch).toMatchObject({
    version: { value: '1.88.0', from: 'rust-toolchain.toml:2' },
    build: {
      language: 'rust',
      binary: 'api',
      locked: true,
      buildPackages: [
        { name: 'pkg-config', why: 'Cargo.lock:4 openssl-sys' },
        { name: 'libssl-dev' },
      ],
      runPackages: [{ name: 'libssl3' }],
    },
  });
});

const pom = (inner: string) =>
  `<?xml version="1.0"?>\n<project>\n<artifactId>shop</artifactId>\n${inner}\n</project>\n`;
const plugin = (name: string, more = '') =>
  `<build><plugins><plugin><artifactId>${name}</artifactId>${more}</plugin></plugins></build>`;

test.each([
  [
    'Spring Boot by Maven',
    { 'pom.xml': pom(plugin('spring-boot-maven-plugin')) },
    '1-framework-plugin jar:target/shop-*.jar http 8080',
  ],
  [
    'Quarkus by Maven',
    { 'pom.xml': pom(plugin('quarkus-maven-plugin')) },
    '1-framework-plugin jar:target/quarkus-app/quarkus-run.jar http 8080',
  ],
  [
    'a main class',
    {
      'pom.xml': pom(
        plugin(
          'maven-jar-plugin',
          '<configuration><archive><manifest><mainClass>x.Main</mainClass></manifest></archive></configuration>',
        ),
      ),
    },
    '2-main-class jar:target/shop-*.jar - -',
  ],
  [
    'Spring Boot by Gradle',
    {
      'build.gradle.kts': 'plugins {\n  id("org.springframework.boot") version "3.5"\n}\n',
      'settings.gradle.kts': 'rootProject.name = "shop"\n',
    },
    '1-framework-plugin jar:build/libs/shop*.jar http 8080',
  ],
  [
    'a subproject by Gradle',
    {
      'settings.gradle': "include 'app', 'lib'\n",
      'app/build.gradle': "plugins { id 'org.springframework.boot' }\n",
      'lib/build.gradle': '// org.springframework.boot\n',
    },
    '1-framework-plugin jar:app/build/libs/app*.jar http 8080',
  ],
  [
    'its configured port',
    {
      'pom.xml': pom(plugin('spring-boot-maven-plugin')),
      'src/main/resources/application.properties': 'server.port=9090\n',
    },
    '1-framework-plugin jar:target/shop-*.jar http 9090',
  ],
  ['no library', { 'pom.xml': pom('') }, 'none'],
  [
    'no document type',
    { 'pom.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${pom(plugin('spring-boot-maven-plugin'))}` },
    'none',
  ],
])('Java: takes %s', async (_, files, wanted) => {
  expect(facts(await search(files))).toBe(wanted);
});

test('Java: fills the build, binds by the framework and reads the JDK', async () => {
  const { launch } = await search({
    'pom.xml': pom(
      `<properties>\n<java.version>17</java.version></properties>${plugin('spring-boot-maven-plugin')}<dependencies><dependency><artifactId>spring-boot-starter-actuator</artifactId></dependency></dependencies>`,
    ),
    mvnw: '',
  });

  expect(launch).toMatchObject({
    command: ['java', '-jar', '/app/app.jar'],
    environment: { SERVER_ADDRESS: { bind: '{address}' }, SERVER_PORT: { bind: '{port}' } },
    version: { value: '17', from: 'pom.xml:5' },
    healthPath: '/actuator/health',
    bindable: true,
    build: { tool: 'maven', wrapper: true, module: '', framework: 'spring-boot' },
  });
});

test.each([
  ['the root', { 'index.html': '<p>' }, 'static:.'],
  ['public/', { 'public/index.html': '<p>' }, 'static:public'],
  ['a Staticfile', { Staticfile: 'root: pages\n', 'pages/index.html': '<p>' }, 'static:pages'],
  [
    'pages beside tools',
    { 'index.html': '<p>', 'package.json': '{"devDependencies": {"eslint": "9"}}' },
    'static:.',
  ],
])('static: shows %s', async (_, files, entrypoint) => {
  const { launch } = await search(files);

  expect(launch).toMatchObject({ language: 'static', entrypoint, port: { number: 8080 } });
});
