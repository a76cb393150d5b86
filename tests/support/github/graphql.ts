import type { Door, Surroundings } from './door.ts';

/** GitHub's GraphQL API. */
export function graphqlDoor(_around: Surroundings): Door {
  return {
    operation: () => 'graphql',
    answer: async () => ({ status: 200, body: { errors: [{ message: 'not built' }] } }),
  };
}
