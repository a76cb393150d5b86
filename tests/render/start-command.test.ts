import { expect, test } from 'vitest';
import { isInstrumented, startCommand, withTelemetry } from '#src/render/start-command.ts';
import { aServiceInput } from './dockerfile/a-service-input.ts';

const everywhere = { address: '0.0.0.0', port: 8000 };
const server = ['uvicorn', 'main:app', '--host', '0.0.0.0', '--port', '8000'];

test('starts Python under telemetry, bound as asked', () => {
  expect(startCommand(aServiceInput(), everywhere)).toEqual([
    'opentelemetry-instrument',
    ...server,
  ]);
  expect(startCommand(aServiceInput(), { address: '127.0.0.1', port: 9000 })).toContain(
    '127.0.0.1',
  );
});

test.each([false, 'operator'] as const)('starts it plainly with telemetry: %s', (telemetry) => {
  expect(startCommand(aServiceInput({ spec: { telemetry } }), everywhere)).toEqual(server);
});

test('instruments no other language', () => {
  const build = { language: 'go', manifests: [], main: '.', cgo: false, vendored: false } as const;

  expect(isInstrumented(aServiceInput({ build }))).toBe(false);
});

test('leaves an image that starts itself alone', () => {
  expect(startCommand(aServiceInput({ launch: { command: [] } }), everywhere)).toEqual([]);
});

test('runs further commands of the image under telemetry too', () => {
  expect(withTelemetry(aServiceInput(), ['celery', 'worker'])).toEqual([
    'opentelemetry-instrument',
    'celery',
    'worker',
  ]);
});
