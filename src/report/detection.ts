import type { Detection, Launch, LaunchProcess } from '../detect/launch.ts';
import type { DetectOutput } from '../generated/schema/detect.ts';
import type { Pin, Slug } from '../source/source.ts';
import { colors } from './color.ts';
import { findingText, sortedFindings } from './finding.ts';
import { findingOutput } from './finding-output.ts';
import { plainText } from './plain-text.ts';
import { argvText, boundCommand, commandText, launchText, shortPin } from './plan-words.ts';

interface Detected {
  readonly slug: Slug;
  readonly pin: Pin;
  readonly path: string;
  readonly detection: Detection;
}

/** How a source starts, as programs read it; its shape is schemas/output/detect.schema.json. */
export function detectionOutput({ slug, pin, path, detection }: Detected): DetectOutput {
  const { launch, evidence, rejected, findings } = detection;
  const commit = pin.kind === 'commit' ? pin.commit : pin.hash;
  return {
    source: { slug: slug.text, commit, path },
    launch: launch === undefined ? null : launchOutput(launch),
    evidence: evidence.map((one) => ({ ...one })),
    rejected: rejected.map(({ step: _, ...one }) => one),
    findings: findings.map(findingOutput),
  };
}

function launchOutput(launch: Launch): NonNullable<DetectOutput['launch']> {
  const { language, packageManager, version, entrypoint, port, confidence } = launch;
  return {
    language,
    packageManager,
    version: version.value,
    entrypoint,
    command: boundCommand(launch),
    ...(port === undefined ? {} : { port }),
    confidence,
  };
}

/** The same for a person: what starts, where that was read, and what was looked at and left. */
export function detectionText({ slug, pin, path, detection }: Detected, color = false): string {
  const paint = colors(color);
  const { launch, evidence, rejected, findings } = detection;
  const commit = pin.kind === 'commit' ? ` at ${shortPin(pin.commit)}` : '';
  const within = path === '' ? '' : ` in ${plainText(path)}`;
  const label = (text: string): string => paint.quiet(text.padEnd(8));
  const start =
    launch === undefined
      ? [`  ${label('starts')} ${paint.error('no way to start it was found')}`]
      : [
          // An image with a command of its own is given none.
          `  ${label('starts')} ${commandText(launch) || "the image's own command"}`,
          `  ${label('')} ${launchText(launch)}`,
          `  ${label('as')} ${plainText(launch.entrypoint)}, confidence ${launch.confidence}`,
        ];
  return `${[
    paint.strong(`${plainText(slug.text)}${commit}${within}`),
    ...start,
    ...(launch?.processes ?? []).map((process) => `  ${label('beside')} ${processText(process)}`),
    ...evidence.map((one, index) => `  ${label(index === 0 ? 'because' : '')} ${placed(one)}`),
    ...rejected.map(
      (one, index) =>
        `  ${label(index === 0 ? 'not' : '')} ${plainText(one.entrypoint)}  ${paint.quiet(placed(one))}`,
    ),
    ...sortedFindings(findings).map((finding) => findingText(finding, color)),
  ].join('\n')}\n`;
}

/** A proposed process runs only when the spec asks for it. */
function processText({ name, role, command, proposed }: LaunchProcess): string {
  const what = proposed ? `${role}, proposed` : role;
  return `${argvText(command)}  (${plainText(name)}, ${what})`;
}

function placed({ path, line, why }: Detection['evidence'][number]): string {
  return plainText(`${path}${line === undefined ? '' : `:${line}`}  ${why}`);
}
