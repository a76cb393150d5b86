import { type Binding, resolveCommand } from '../detect/command.ts';
import type { ServiceInput } from './service-input.ts';
import { telemetryOf } from './telemetry.ts';

type Started = Pick<ServiceInput, 'service' | 'environment' | 'launch'>;

/** The argv that starts a workload bound as asked, under telemetry where the image holds it. Empty for an image that starts itself. */
export function startCommand(input: Started, binding: Binding): readonly string[] {
  return withTelemetry(input, resolveCommand(input.launch, binding));
}

/** Any command of the same image (a worker, a job), under telemetry where the image holds it. */
export function withTelemetry(input: Started, command: readonly string[]): readonly string[] {
  if (!isInstrumented(input) || command.length === 0) return command;
  return ['opentelemetry-instrument', ...command];
}

/** True when the rendered image holds OpenTelemetry: Python alone can be instrumented without a change of its code. */
export function isInstrumented(input: Started): boolean {
  return input.launch.build.language === 'python' && telemetryOf(input).kind === 'sdk';
}
