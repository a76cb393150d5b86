import type { Environment } from '../../spec/environment.ts';
import { sharedLabels, substituteOff } from '../labels.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { imageApiVersion } from './image-policy.ts';
import { automationName } from './name.ts';
import type { AutomationView } from './view.ts';

/**
 * ImageUpdateAutomation: sets the marked tags below the environment's path, on the branch that Flux follows. The
 * GitRepository's credential must be able to push there.
 */
export function automationFile(environment: Environment): RenderedFile {
  return {
    path: `flux/${environment.name}-images.yaml`,
    content: renderTemplate('flux/automation.yaml', automationView(environment)),
  };
}

export function automationView(environment: Environment): AutomationView {
  const { flux, path } = environment;
  return {
    name: automationName(environment),
    namespace: flux.namespace,
    labels: sharedLabels('karstkit', environment.name),
    annotations: substituteOff,
    apiVersion: imageApiVersion(environment),
    interval: flux.interval,
    source: flux.sourceName,
    path: `./${path}`,
    message,
  };
}

/** In Flux's own template language. */
const message =
  'Set image tags\n\n{{ range .Changed.Changes }}- {{ .OldValue }} became {{ .NewValue }}\n{{ end }}';
