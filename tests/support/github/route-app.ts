import { randomBytes } from 'node:crypto';
import type { Access, App, Permission, Permissions } from './account.ts';
import { type Exchange, knows, Refusal, type Route, route } from './exchange.ts';
import { page } from './page.ts';
import { repositoryView, timeOf, userView } from './view.ts';

export const appRoutes: readonly Route[] = [
  route('apps/get-authenticated', [], (call) => ({ status: 200, body: appView(call, own(call)) })),

  route('apps/get-repo-installation', [], (call) => {
    const app = own(call);
    const name = `${call.parameters.owner}/${call.parameters.repo}`;
    if (!app.installation.repositories.has(name)) throw new Refusal(404, 'Not Found');
    return { status: 200, body: installationView(call, app) };
  }),

  route('apps/create-installation-access-token', [], (call) => {
    const { world, parameters, body } = call;
    const app = own(call);
    if (Number(parameters.installation_id) !== app.installation.id) {
      throw new Refusal(404, 'Not Found');
    }
    const selected = app.installation.repositories;
    const wanted = body?.repositories?.map((name) =>
      [...selected].find((one) => one.endsWith(`/${name}`)),
    );
    if (wanted?.some((name) => name === undefined)) {
      throw new Refusal(
        422,
        'There is at least one repository that does not exist or is not accessible to the parent installation.',
      );
    }
    const permissions = (body?.permissions ?? app.installation.permissions) as Permissions;
    if (!isWithin(permissions, app.installation.permissions)) {
      throw new Refusal(422, 'The permissions requested are not granted to this installation.');
    }
    const account = world.accounts.get(`${app.slug}[bot]`);
    if (account === undefined) throw new Refusal(404, 'Not Found');
    const value = `ghs_${randomBytes(18).toString('hex')}`;
    const expiresAtMs = world.nowMs() + 3_600_000;
    const repositories = new Set(wanted?.filter((name) => name !== undefined) ?? selected);
    world.tokens.set(value, {
      value,
      kind: 'installation',
      account,
      permissions,
      repositories,
      expiresAtMs,
    });
    return {
      status: 201,
      body: {
        token: value,
        expires_at: timeOf(expiresAtMs),
        permissions,
        repository_selection: 'selected',
      },
    };
  }),

  route('apps/revoke-installation-access-token', [], ({ world, caller }) => {
    world.tokens.delete(caller.value);
    return { status: 204 };
  }),

  route('apps/list-repos-accessible-to-installation', [], ({ world, caller, url, token }) => {
    if (caller.account.app === undefined) throw new Refusal(403, 'Resource not accessible');
    const all = [...world.repositories.values()].filter(
      (one) => knows(token, one) && (caller.repositories?.has(one.name) ?? true),
    );
    const views = all.map((one) => repositoryView(world, one));
    return page(url, views, (repositories) => ({ total_count: all.length, repositories }));
  }),
];

function own({ app }: Exchange): App {
  if (app === undefined) throw new Refusal(401, 'A JSON web token could not be decoded');
  return app;
}

function isWithin(wanted: Permissions, granted: Permissions): boolean {
  return Object.entries(wanted).every(([name, access]: [string, Access | undefined]) => {
    const given = granted[name as Permission];
    return name === 'metadata' || given === 'write' || given === access;
  });
}

function appView({ world }: Exchange, app: App): object {
  return {
    id: app.id,
    slug: app.slug,
    name: app.slug,
    owner: userView(world.accounts.get(`${app.slug}[bot]`)),
    description: null,
    permissions: {},
    events: [],
  };
}

function installationView({ world }: Exchange, app: App): object {
  return {
    id: app.installation.id,
    app_id: app.id,
    app_slug: app.slug,
    account: userView(world.accounts.get(`${app.slug}[bot]`)),
    target_type: 'Organization',
    repository_selection: 'selected',
    permissions: app.installation.permissions,
    events: [],
  };
}
