import { isObject, type JsonObject } from './http.ts';
import type { Call, Route } from './state.ts';
import { viewerAnswer } from './user-routes.ts';

/** What GraphQL knows of a pull request beside the REST API. */
export interface PullDetails {
  /** Numbers of issues that it closes, as `owner/name#12`. */
  readonly closes: readonly string[];
  /** Message of the commit that merged it. */
  readonly mergeMessage: string | null;
}

/** GraphQL, as far as the clients here ask: who the token is, what pull requests close, and pinning an issue. */
export const graphqlRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/graphql',
    handle: (call) => {
      const query = String(call.body.query ?? '').replaceAll(/\s+/g, ' ');
      if (query.includes('pinIssue(')) return pinIssue(call);
      if (query.includes('closingIssuesReferences')) return details(call, query);
      return viewerAnswer(call);
    },
  },
];

function variablesOf({ body }: Call): JsonObject {
  return isObject(body.variables) ? body.variables : {};
}

/** GitHub pins three issues of a repository; a fourth is refused. */
function pinIssue(call: Call): ReturnType<typeof viewerAnswer> {
  const { pinned } = call.state;
  const id = String(variablesOf(call).id);
  if (pinned.length >= 3) {
    const error = {
      type: 'UNPROCESSABLE',
      path: ['pinIssue'],
      message: 'Maximum 3 pinned issues per repository',
    };
    // What the server answers on purpose is no answer that it lacks: the data say so.
    return { status: 200, body: { data: { pinIssue: null }, errors: [error] } };
  }
  pinned.push(id);
  return { status: 200, body: { data: { pinIssue: { issue: { id } } } } };
}

function details(call: Call, query: string): ReturnType<typeof viewerAnswer> {
  const { owner, name } = variablesOf(call);
  const repository = `${owner}/${name}`;
  const asked = [...query.matchAll(/(\w+): pullRequest\(number: (\d+)\)/g)];
  const rows = asked.map(([, alias = '', number]) => {
    if (!call.state.pulls.has(`${repository}#${number}`)) return [alias, null] as const;
    const { closes = [], mergeMessage = null } = call.state.details.get(`${repository}#${number}`) ?? {};
    const nodes = closes.map((issue) => {
      const [nameWithOwner = '', closed] = issue.split('#');
      return { number: Number(closed), repository: { nameWithOwner } };
    });
    const mergeCommit = mergeMessage === null ? null : { message: mergeMessage };
    return [alias, { number: Number(number), closingIssuesReferences: { nodes }, mergeCommit }] as const;
  });
  return { status: 200, body: { data: { repository: Object.fromEntries(rows) } } };
}
