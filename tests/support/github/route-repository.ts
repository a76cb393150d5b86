import { reaches } from './account.ts';
import { mayPush, type Route, route } from './exchange.ts';
import { repositoryView } from './view.ts';

export const repositoryRoutes: readonly Route[] = [
  route('repos/get', ['metadata:read'], ({ world, repository, token }) => {
    const role = token && repository.collaborators.get(token.account.login);
    const push = mayPush(token, repository);
    const permissions = {
      admin: role === 'admin',
      maintain: reaches(role, 'maintain'),
      push,
      triage: push || reaches(role, 'triage'),
      pull: true,
    };
    return { status: 200, body: { ...repositoryView(world, repository), permissions } };
  }),

  route('repos/create-dispatch-event', ['contents:write'], ({ repository, body, caller }) => {
    repository.events.push({
      name: 'repository_dispatch',
      action: body.event_type,
      actor: caller.account.login,
      startsWorkflows: true,
    });
    return { status: 204 };
  }),
];
