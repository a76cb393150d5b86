import type { YamlMap } from '../render/yaml.ts';
import { callerChange } from './caller-change.ts';
import { suspendedDangers } from './danger/flux.ts';
import { forecast } from './forecast.ts';
import { type KnownTexts, readObjects } from './object/read-objects.ts';
import { type Cause, type FilePlan, type Forecast, nothingHappens } from './plan.ts';
import { withFoundSetters } from './setter.ts';
import type { WorkloadState } from './workload-state.ts';

const decoder = new TextDecoder();

/** The files of a workload as they shall be, with what image automation has set. */
export function wantedTexts({ wanted, found }: WorkloadState): Map<string, string> {
  return new Map(
    wanted?.files.map(({ path, content }) => [path, withFoundSetters(content, found.get(path))]),
  );
}

/** What the record says is ours; the rest of what lies there Flux may apply, but not because of us. */
export function foundTexts({
  found,
  record,
}: Pick<WorkloadState, 'found' | 'record'>): Map<string, string> {
  const ours = { ...record?.files, ...record?.pending };
  const texts = new Map<string, string>();
  for (const [path, bytes] of found) {
    if (Object.hasOwn(ours, path)) texts.set(path, decoder.decode(bytes));
  }
  return texts;
}

/** What a workload's change does in the cluster: what Git has of it against what it shall have. */
export function workloadForecast(
  state: WorkloadState,
  causes: readonly Cause[],
  files: readonly FilePlan[],
): Forecast {
  const { root, wanted, record } = state;
  const [from, to] = [record?.tool, wanted?.facts.tool];
  const slug = sameRepository(state);
  return forecast({
    root,
    before: foundTexts(state),
    // What a person edited stays.
    after: new Map([...wantedTexts(state), ...editedTexts(state, files)]),
    known: knownTexts(wanted),
    tracing: {
      causes,
      ...(wanted?.service === undefined ? {} : { service: wanted.service }),
      ...(from === undefined || to === undefined ? {} : { tool: { from, to } }),
      ...(slug === undefined ? {} : { slug }),
      hasOtherCallers:
        callerChange(record?.callers ?? [], wanted?.facts.callers ?? []) !== undefined,
    },
  });
}

/**
 * What is to be said of a workload that nothing is written for: whether a person has told Flux, in its own file, to leave
 * the workload alone.
 */
export function standingForecast(
  { root, found }: Pick<WorkloadState, 'root' | 'found'>,
  files: readonly FilePlan[],
): Forecast {
  const edited = [...editedTexts({ root, found }, files)];
  const flux = new Map(edited.filter(([path]) => path.startsWith('flux/')));
  if (flux.size === 0) return nothingHappens;
  return { ...nothingHappens, dangers: suspendedDangers(readObjects(flux)) };
}

function editedTexts(
  { root, found }: Pick<WorkloadState, 'root' | 'found'>,
  files: readonly FilePlan[],
): Map<string, string> {
  const paths = files
    .filter(({ state }) => state === 'edited')
    .map(({ path }) => path.slice(root.length + 1));
  return new Map(paths.map((path) => [path, decoder.decode(found.get(path))]));
}

/** What the gate has read of the files already. */
function knownTexts(wanted: WorkloadState['wanted']): KnownTexts {
  const byPath = new Map<string, YamlMap[]>();
  for (const { path, object } of wanted?.manifests ?? []) {
    const maps = byPath.get(path);
    if (maps === undefined) byPath.set(path, [object]);
    else maps.push(object);
  }
  return new Map(
    wanted?.files.flatMap(({ path, content }) => {
      const maps = byPath.get(path);
      return maps === undefined ? [] : [[content, maps] as const];
    }),
  );
}

/** The slug, unless it names another repository than before: then no page shows what lies between. */
function sameRepository({ wanted, record }: WorkloadState): string | undefined {
  const slugs = [wanted?.facts.source?.slug, record?.source?.slug];
  const [now, before] = slugs.map((slug) => slug?.split('#')[0]?.toLowerCase());
  return now === before ? slugs[0] : undefined;
}
