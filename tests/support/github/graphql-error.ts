import { GraphQLError } from 'graphql';

/** An error that GitHub answers inside a 200. */
export function graphqlError(
  type: 'FORBIDDEN' | 'NOT_FOUND' | 'UNPROCESSABLE',
  message: string,
): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
