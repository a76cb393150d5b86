import { appOf, type Call, invalid, Refusal, type Route, route } from './exchange.ts';
import { page } from './page.ts';
import { commitOf } from './route-git.ts';
import type { CheckRun, Repository, Status } from './state.ts';
import { checkRunView, repositoryView, statusView } from './view.ts';

const descriptionLimit = 140;

export const checkRoutes: readonly Route[] = [
  route('checks/create', ['checks:write'], async (call) => {
    const { world, repository, body } = call;
    const app = appOf(call);
    if ((await repository.git.typeOf(body.head_sha)) !== 'commit') {
      throw new Refusal(422, `No commit found for SHA: ${body.head_sha}`);
    }
    world.writes += 1;
    const run: CheckRun = {
      id: world.nextId(),
      app,
      commit: body.head_sha,
      born: world.writes,
      annotations: [],
      startedAtMs: world.nowMs(),
      name: body.name,
      status: 'queued',
      conclusion: null,
      completedAtMs: undefined,
      externalId: '',
      detailsUrl: null,
      output: { title: null, summary: null, text: null },
    };
    change(call, run, body);
    repository.checkRuns.set(run.id, run);
    return { status: 201, body: checkRunView(world, repository, run) };
  }),

  route('checks/get', ['checks:read'], (call) => ({
    status: 200,
    body: checkRunView(call.world, call.repository, runOf(call)),
  })),

  route('checks/update', ['checks:write'], (call) => {
    const app = appOf(call);
    const run = runOf(call);
    if (run.app.id !== app.id) {
      throw new Refusal(
        403,
        `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
      );
    }
    if (call.body !== undefined) change(call, run, call.body);
    return { status: 200, body: checkRunView(call.world, call.repository, run) };
  }),

  route('checks/list-for-ref', ['checks:read'], async (call) => {
    const { world, repository, parameters, sees, url } = call;
    const commit = await commitOf(repository, parameters.ref);
    const { check_name: name, app_id: app, status, filter = 'latest' } = parameters;
    const found = [...repository.checkRuns.values()]
      .filter((run) => run.commit === commit && run.born <= sees)
      .filter((run) => name === undefined || run.name === name)
      .filter((run) => app === undefined || run.app.id === Number(app))
      .filter((run) => status === undefined || run.status === status)
      .toReversed();
    const key = (run: CheckRun) => `${run.app.id} ${run.name}`;
    const latest = found.filter(
      (run, at) => found.findIndex((one) => key(one) === key(run)) === at,
    );
    const shown = filter === 'all' ? found : latest;
    const views = shown.map((run) => checkRunView(world, repository, run));
    return page(url, views, (check_runs) => ({ total_count: shown.length, check_runs }));
  }),

  route('repos/list-commit-statuses-for-ref', ['statuses:read'], async (call) => {
    const { world, repository, sees, url } = call;
    const found = (await statusesOf(repository, call.parameters.ref, sees)).toReversed();
    return page(
      url,
      found.map((one) => statusView(world, repository, one)),
    );
  }),

  route('repos/create-commit-status', ['statuses:write'], async (call) => {
    const { world, repository, parameters, body, caller } = call;
    if ((await repository.git.typeOf(parameters.sha)) !== 'commit') {
      throw new Refusal(422, `No commit found for SHA: ${parameters.sha}`);
    }
    if ([...(body.description ?? '')].length > descriptionLimit) {
      const message = `description is too long (maximum is ${descriptionLimit} characters)`;
      throw invalid('Status', 'description', 'custom', message);
    }
    world.writes += 1;
    const status: Status = {
      id: world.nextId(),
      commit: parameters.sha,
      context: body.context ?? 'default',
      state: body.state,
      description: body.description ?? null,
      targetUrl: body.target_url ?? null,
      creator: caller.account,
      createdAtMs: world.nowMs(),
      born: world.writes,
    };
    repository.statuses.push(status);
    return { status: 201, body: statusView(world, repository, status) };
  }),

  route('repos/get-combined-status-for-ref', ['statuses:read'], async (call) => {
    const { world, repository, sees, url } = call;
    const commit = await commitOf(repository, call.parameters.ref);
    const all = (await statusesOf(repository, call.parameters.ref, sees)).toReversed();
    const latest = all.filter(
      ({ context }, at) => all.findIndex((one) => one.context === context) === at,
    );
    const states = new Set(latest.map(({ state }) => state));
    return page(
      url,
      latest.map((one) => statusView(world, repository, one)),
      (statuses) => ({
        state: combined(states),
        statuses,
        sha: commit,
        total_count: latest.length,
        repository: repositoryView(world, repository),
      }),
    );
  }),
];

function combined(states: ReadonlySet<string>): string {
  if (states.has('failure') || states.has('error')) return 'failure';
  return states.has('pending') || states.size === 0 ? 'pending' : 'success';
}

async function statusesOf(repository: Repository, ref: string, sees: number): Promise<Status[]> {
  const commit = await commitOf(repository, ref);
  return repository.statuses.filter((one) => one.commit === commit && one.born <= sees);
}

function runOf({
  repository,
  parameters,
}: {
  readonly repository: Repository;
  readonly parameters: { readonly check_run_id: number | bigint };
}): CheckRun {
  const run = repository.checkRuns.get(Number(parameters.check_run_id));
  if (run === undefined) throw new Refusal(404, 'Not Found');
  return run;
}

interface Change {
  readonly name?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly completed_at?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly object[];
  };
}

/** Annotations are added to those that are there; everything else is replaced. */
function change(
  { world }: { readonly world: Call<'meta/root'>['world'] },
  run: CheckRun,
  given: Change,
) {
  const { output, conclusion } = given;
  if (given.status === 'completed' && conclusion === undefined) {
    throw invalid('CheckRun', 'conclusion', 'missing_field');
  }
  run.name = given.name ?? run.name;
  run.status = conclusion === undefined ? (given.status ?? run.status) : 'completed';
  run.conclusion = conclusion ?? (run.status === 'completed' ? run.conclusion : null);
  run.completedAtMs = run.status === 'completed' ? world.nowMs() : undefined;
  run.externalId = given.external_id ?? run.externalId;
  run.detailsUrl = given.details_url ?? run.detailsUrl;
  if (output === undefined) return;
  const { title = run.output.title, summary = run.output.summary, text = run.output.text } = output;
  run.output = { title, summary, text };
  run.annotations.push(
    ...(output.annotations ?? []).map((one) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...one,
    })),
  );
}
