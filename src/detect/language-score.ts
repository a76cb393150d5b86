import { go } from './go.ts';
import type { Hints } from './hints.ts';
import { java } from './java.ts';
import type { Language } from './launch.ts';
import { node } from './node.ts';
import type { ProjectView } from './project-view.ts';
import { pythonSigns } from './python/python.ts';
import { rust } from './rust.ts';
import type { Signs } from './signs.ts';
import { staticPages } from './static.ts';
import { finding, type Trace } from './trace.ts';

export type ProjectLanguage = Exclude<Language, 'image'>;

/** Signs of each language, in the order that settles nothing but the listing. */
const languages: readonly {
  readonly language: ProjectLanguage;
  readonly signs: (view: ProjectView) => Signs;
}[] = [
  { language: 'python', signs: pythonSigns },
  { language: 'node', signs: node.signs },
  { language: 'go', signs: go.signs },
  { language: 'rust', signs: rust.signs },
  { language: 'java', signs: java.signs },
  { language: 'static', signs: staticPages.signs },
];

/** Languages we know by their manifests and do not build. */
const known: readonly { readonly name: string; readonly manifest: RegExp }[] = [
  { name: 'PHP', manifest: /^(composer\.json|index\.php)$/ },
  { name: 'Ruby', manifest: /^(Gemfile|config\.ru)$/ },
  { name: '.NET', manifest: /^[^/]+\.(csproj|fsproj|vbproj|sln|slnx)$/ },
  { name: 'Elixir', manifest: /^mix\.exs$/ },
  { name: 'Deno', manifest: /^deno\.jsonc?$/ },
];

interface Score {
  readonly language: ProjectLanguage;
  readonly signs: Signs;
  readonly points: number;
}

const margin = 20;

/** The project's language by its signs; a margin under 20 points is asked about and not guessed. */
export function chooseLanguage(
  view: ProjectView,
  hints: Hints,
  preferred: ProjectLanguage | undefined,
  trace: Trace,
): ProjectLanguage | undefined {
  if (hints.language !== undefined) return hints.language;
  const scores = languageScores(view);
  const [best, second] = scores;
  if (preferred !== undefined && scores.some(({ language }) => language === preferred))
    return preferred;
  const other = known.find(({ manifest }) => view.paths.some((path) => manifest.test(path)));
  if (other !== undefined && (best === undefined || best.points < 60)) {
    reportUnsupported(view, other, trace);
    return undefined;
  }
  if (best === undefined) return undefined;
  if (second !== undefined && best.points - second.points < margin && second.points >= 60) {
    const message = `${best.language} (${best.points} points) and ${second.language} (${second.points}) are equally likely`;
    const hint = `Set language: ${best.language} or language: ${second.language} in the spec.`;
    trace.findings.push(finding('detect.language-ambiguous', 'error', message, { hint }));
    return undefined;
  }
  reportSecond(view, best, second, trace);
  return best.language;
}

/** Languages with any sign, the most points first. */
function languageScores(view: ProjectView): readonly Score[] {
  const signed = languages.map(({ language, signs }) => ({ language, signs: signs(view) }));
  const sizes = signed.map(({ signs }) => sum(signs.sources.map(view.size)));
  const total = sum(sizes);
  const firm = signed.some(
    ({ signs }) => signs.minor !== true && (signs.manifest ?? signs.entry) !== undefined,
  );
  return signed
    .map((one, index) => ({
      ...one,
      points: pointsOf(one.signs, firm) + share(sizes[index] ?? 0, total),
    }))
    .filter(
      ({ signs, points }) =>
        points > 0 && (signs.manifest ?? signs.entry ?? signs.sources[0]) !== undefined,
    )
    .sort((a, b) => b.points - a.points);
}

/** A front end's package.json beside another language's project counts little: it starts nothing. */
function pointsOf(signs: Signs, firm: boolean): number {
  if (signs.minor === true && firm) return signs.manifest === undefined ? 10 : 20;
  const manifest = signs.manifest === undefined ? 0 : 60;
  const locked = signs.manifest !== undefined && signs.lock !== undefined ? 100 : manifest;
  return locked + (signs.entry === undefined ? 0 : 40);
}

function share(size: number, total: number): number {
  return total === 0 ? 0 : Math.round((20 * size) / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function reportSecond(
  view: ProjectView,
  best: Score,
  second: Score | undefined,
  trace: Trace,
): void {
  const manifest = second?.signs.manifest;
  if (second === undefined || manifest === undefined) return;
  const message = `${second.language} stands beside ${best.language} (${second.points} and ${best.points} points)`;
  trace.findings.push(
    finding('detect.second-project', 'info', message, { file: view.name(manifest) }),
  );
}

function reportUnsupported(
  view: ProjectView,
  { name, manifest }: (typeof known)[number],
  trace: Trace,
): void {
  const file = view.name(view.paths.find((path) => manifest.test(path)) ?? '');
  const message = `${name} is known but not built (${file})`;
  trace.findings.push(finding('detect.language-unsupported', 'error', message, { file }));
}
