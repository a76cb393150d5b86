import type { PythonBuild } from '../../detect/launch.ts';
import { telemetryRelease } from '../../detect/python/telemetry-table.ts';
import type { ServiceInput } from '../service-input.ts';
import { isInstrumented } from '../start-command.ts';
import { telemetryOf } from '../telemetry.ts';
import type { BaseImages } from './base-image.ts';
import { pythonDependencies } from './python-dependencies.ts';
import { projectInstall, pythonTool, versionFromGit } from './python-project.ts';
import { buildStage, runStage, type Section, section, systemPackages } from './section.ts';
import { toolVersions } from './tool-version.ts';
import { checkedRequirement } from './value.ts';

/** Two stages on one base: /opt/venv is made in the first, copied, and finds the same Python there. */
export function pythonSections(
  input: ServiceInput,
  build: PythonBuild,
  images: BaseImages,
): readonly Section[] {
  const dependencies = pythonDependencies(input, build);
  return [
    buildStage(images.build),
    section('python-base'),
    ...systemPackages(input, build.buildPackages),
    ...dependencies.sections,
    ...addedServer(input, build),
    ...telemetry(input, build),
    ...project(input, build, dependencies),
    ...(build.needsSignalLauncher ? [section('python-signal')] : []),
    ...runStage(input, images.run),
    ...systemPackages(input, build.runPackages),
    section('python-run', { builtSource: hasEditable(build) }),
  ];
}

/** An editable install points at what its build left in the source: metadata, compiled modules. */
function hasEditable(build: PythonBuild): boolean {
  return build.dependenciesNeedSource && !['uv', 'pyproject', 'setuptools'].includes(build.manager);
}

/** Variables the image itself needs, beside those of the launch. */
export function pythonEnvironment(input: ServiceInput): Readonly<Record<string, string>> {
  const telemetry = telemetryOf(input);
  if (!isInstrumented(input) || telemetry.kind !== 'sdk') return {};
  // The distribution would speak gRPC when nothing is said, and the image holds one exporter only.
  return {
    OTEL_EXPORTER_OTLP_PROTOCOL: telemetry.protocol === 'grpc' ? 'grpc' : 'http/protobuf',
  };
}

function addedServer(input: ServiceInput, build: PythonBuild): readonly Section[] {
  if (build.addedPackages.length === 0) return [];
  const packages = build.addedPackages.map((text) => checkedRequirement(input, text));
  return [section('python-added', { ...pythonTool(build), packages })];
}

function telemetry(input: ServiceInput, build: PythonBuild): readonly Section[] {
  const settings = telemetryOf(input);
  if (settings.kind !== 'sdk') return [];
  const instrumentations = (build.instrumentations ?? []).map((text) =>
    checkedRequirement(input, text),
  );
  const packages = [
    `opentelemetry-distro==${telemetryRelease}`,
    `opentelemetry-exporter-otlp-proto-${settings.protocol}==${toolVersions.openTelemetryExporter}`,
    ...instrumentations,
  ];
  const bootstrap = build.instrumentations === undefined;
  return [section('python-telemetry', { ...pythonTool(build), packages, bootstrap })];
}

function project(
  input: ServiceInput,
  build: PythonBuild,
  dependencies: { readonly copied: boolean; readonly installed: boolean },
): readonly Section[] {
  if (!build.installProject || dependencies.installed) return [];
  const copy = dependencies.copied ? [] : [section('copy-source')];
  return [...copy, ...versionFromGit(input, build), projectInstall(input, build, true)];
}
