import type { YamlMap } from '../render/yaml.ts';
import { forecast } from './forecast.ts';
import type { KnownTexts } from './object/read-objects.ts';
import type { Cause, Forecast } from './plan.ts';
import { withFoundSetters } from './setter.ts';
import type { WorkloadState } from './workload-state.ts';

/** The files of a workload as they shall be, with what image automation has set. */
export function wantedTexts({ wanted, found }: WorkloadState): Map<string, string> {
  return new Map(
    wanted?.files.map(({ path, content }) => [path, withFoundSetters(content, found.get(path))]),
  );
}

/** What a workload's change does in the cluster: what Git has of it against what it shall have. */
export function workloadForecast(state: WorkloadState, causes: readonly Cause[]): Forecast {
  const { root, wanted, record } = state;
  const [from, to] = [record?.tool, wanted?.facts.tool];
  const slug = sameRepository(state);
  return forecast({
    root,
    before: foundTexts(state),
    after: wantedTexts(state),
    known: knownTexts(wanted),
    tracing: {
      causes,
      ...(wanted?.service === undefined ? {} : { service: wanted.service }),
      ...(from === undefined || to === undefined ? {} : { tool: { from, to } }),
      ...(slug === undefined ? {} : { slug }),
    },
  });
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

/** What the record says is ours; the rest of what lies there Flux may apply, but not because of us. */
function foundTexts({ found, record }: WorkloadState): Map<string, string> {
  const ours = { ...record?.files, ...record?.pending };
  const decoder = new TextDecoder();
  const texts = new Map<string, string>();
  for (const [path, bytes] of found) {
    if (Object.hasOwn(ours, path)) texts.set(path, decoder.decode(bytes));
  }
  return texts;
}

/** The slug, unless it names another repository than before: then no page shows what lies between. */
function sameRepository({ wanted, record }: WorkloadState): string | undefined {
  const slugs = [wanted?.facts.source?.slug, record?.source?.slug];
  const [now, before] = slugs.map((slug) => slug?.split('#')[0]?.toLowerCase());
  return now === before ? slugs[0] : undefined;
}
