import { type Answer, isObject } from './http.ts';
import type { Call, Route } from './state.ts';

/** Who the token stands for, by the REST API. */
export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    handle: (call) => (call.as?.isInstallation === true ? noUser : call.forward()),
  },
];

/** Who the token stands for, by GraphQL; an error for any other query. */
export function viewerAnswer({ as, body }: Call): Answer {
  if (as === undefined) return { status: 401, body: unauthenticated };
  const query = String(body.query ?? '').replaceAll(/\s+/g, ' ');
  const fields = /\bviewer ?\{ ?([a-zA-Z_ ]+?) ?\}/.exec(query)?.[1]?.split(' ') ?? [];
  const viewer = { login: as.login, __typename: as.type };
  if (fields.length > 0 && fields.every((field) => field in viewer)) {
    const chosen = Object.entries(viewer).filter(([key]) => fields.includes(key));
    return { status: 200, body: { data: { viewer: Object.fromEntries(chosen) } } };
  }
  const message = `The test's server knows no answer to ${query || 'an empty query'}`;
  return { status: 200, body: { errors: [{ message }] } };
}

const noUser = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
    status: '403',
  },
};

const unauthenticated = {
  message: 'This endpoint requires you to be authenticated.',
  documentation_url:
    'https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql',
  status: '401',
};

/** Whether a GraphQL answer says that the server has none: a test must not take that for GitHub's. */
export function isUnknownQuery(body: unknown): boolean {
  return isObject(body) && 'errors' in body && !('data' in body);
}
