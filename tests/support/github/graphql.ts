import type { IncomingMessage } from 'node:http';
import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql';
import type { Token } from './account.ts';
import { credential } from './credential.ts';
import { type Asked, type Door, docs, type Seen, type Surroundings } from './door.ts';
import { type Answer, Refusal } from './exchange.ts';
import { mutationRoot } from './graphql-mutation.ts';
import { queryRoot } from './graphql-query.ts';

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

let loaded: Promise<GraphQLSchema> | undefined;

/** GitHub's own schema, read once a process. */
function githubSchema(): Promise<GraphQLSchema> {
  loaded ??= import('@octokit/graphql-schema').then(({ schema }) =>
    buildSchema(schema.idl, { assumeValid: true, assumeValidSDL: true }),
  );
  return loaded;
}

/** GitHub's GraphQL API: each document is held against GitHub's own schema. */
export function graphqlDoor(around: Surroundings): Door {
  const { world, violations } = around;
  const violated = (operation: string, errors: readonly GraphQLError[]) =>
    violations.push(...errors.map(({ message }) => `${operation}: ${message}`));
  const entered = (seen: Seen, request: IncomingMessage): Token => {
    const { token } = credential(world, seen.authorization);
    if (token === undefined) {
      throw new Refusal(401, 'This endpoint requires you to be authenticated.');
    }
    seen.account = token.account.login;
    if (request.headers['user-agent'] === undefined) violations.push('graphql: no User-Agent');
    return token;
  };
  const answered = async ({ seen, request }: Asked): Promise<Answer> => {
    const token = entered(seen, request);
    const question = asQuestion(seen.body);
    const document = parsed(question?.query ?? '');
    if (question === undefined || document === undefined) {
      violations.push('graphql: no document that can be read');
      throw new Refusal(400, 'Problems parsing JSON');
    }
    const schema = await githubSchema();
    const wrong = validate(schema, document);
    violated(seen.operation, wrong);
    if (wrong.length > 0) return { status: 200, body: { errors: wrong.map(shown) } };
    const { data, errors = [] } = await execute({
      schema,
      document,
      rootValue: { ...queryRoot(around, token), ...mutationRoot(around, token) },
      variableValues: question.variables ?? {},
      operationName: question.operationName ?? null,
      fieldResolver: built,
    });
    const strange = errors.filter((one) => one.extensions.type === undefined);
    violated(seen.operation, strange);
    return {
      status: 200,
      body: errors.length > 0 ? { data, errors: errors.map(shown) } : { data },
    };
  };

  return {
    operation: (_, body) => `graphql/${rootFields(parsed(asQuestion(body)?.query ?? ''))}`,
    answer: async (asked) => {
      try {
        return await answered(asked);
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        const { status, message } = refusal;
        return { status, body: { message, documentation_url: docs } };
      }
    },
  };
}

/** A field that nobody built is told, for GitHub would have answered it. */
const built: GraphQLFieldResolver<unknown, unknown> = (source, arguments_, context, info) => {
  const isThere = typeof source === 'object' && source !== null && info.fieldName in source;
  if (!isThere) throw new Error(`${info.parentType.name}.${info.fieldName} is not built yet`);
  return defaultFieldResolver(source, arguments_, context, info);
};

function asQuestion(body: unknown): Question | undefined {
  const isQuestion = typeof body === 'object' && body !== null && 'query' in body;
  return isQuestion ? (body as Question) : undefined;
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** `updateRefs`, `repository`: what the document asks for first. */
function rootFields(document: DocumentNode | undefined): string {
  const fields = (document?.definitions ?? []).flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : [],
  );
  return fields.map((one) => (one.kind === Kind.FIELD ? one.name.value : '')).join('+');
}

/** GitHub puts the type of an error beside its message. */
function shown({ message, path, locations, extensions }: GraphQLError): object {
  return { ...extensions, message, path, locations };
}
