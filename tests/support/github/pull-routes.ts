import { isObject } from './http.ts';
import { userObject } from './objects.ts';
import { type Call, type GitHubState, notFound, type PullState, pageOf, type Route } from './state.ts';

function pullOf({ state, repository, params }: Call): PullState | undefined {
  return state.pulls.get(`${repository}#${params.number}`);
}

/** What the overlay does about pull requests: their files, their issue events, and those that a commit belongs to. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/pulls/:number/files',
    handle: (call) => {
      const pull = pullOf(call);
      if (pull === undefined) return notFound;
      const { rows, headers } = pageOf(call, pull.files);
      return { status: 200, body: rows, headers };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/issues/:number/events',
    handle: (call) => {
      const pull = pullOf(call);
      if (pull === undefined) return call.forward();
      const { rows, headers } = pageOf(call, pull.events);
      return { status: 200, body: rows, headers };
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/issues/:number/labels',
    handle: async (call) => {
      const answer = await call.forward();
      const { labels } = call.body;
      if (answer.status !== 200 || !Array.isArray(labels)) return answer;
      for (const label of labels) addLabelEvent(call.state, eventOf(call, 'labeled', String(label)));
      return answer;
    },
  },
  {
    method: 'DELETE',
    path: '/repos/:owner/:repo/issues/:number/labels/:name',
    handle: async (call) => {
      const answer = await call.forward();
      if (answer.status === 200)
        addLabelEvent(call.state, eventOf(call, 'unlabeled', call.params.name ?? ''));
      return answer;
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:sha/pulls',
    handle: async (call) => {
      const answer = await call.ask('GET', `/repos/${call.repository}/pulls?state=all&per_page=100`);
      if (!Array.isArray(answer.body)) return answer;
      const found = answer.body.filter((row) => {
        if (!isObject(row)) return false;
        const pull = call.state.pulls.get(`${call.repository}#${row.number}`);
        return pull?.commits.includes(call.params.sha ?? '') === true;
      });
      const { rows, headers } = pageOf(call, found);
      return { status: 200, body: rows, headers };
    },
  },
];

/** What happened to a label of a pull request. */
export interface LabelEvent {
  readonly repository: string;
  readonly number: number;
  readonly event: 'labeled' | 'unlabeled';
  readonly label: string;
  /** Login of who did it. */
  readonly actor: string;
}

function eventOf({ repository, params, as }: Call, event: LabelEvent['event'], label: string): LabelEvent {
  return { repository, number: Number(params.number), event, label, actor: as?.login ?? 'ghost' };
}

/** Keeps an issue event about a label, when the state has the pull request. */
export function addLabelEvent(
  state: GitHubState,
  { repository, number, event, label, actor }: LabelEvent,
): void {
  const id = state.nextId++;
  state.pulls.get(`${repository}#${number}`)?.events.push({
    id,
    node_id: `LE_${id}`,
    url: `${state.address}/repos/${repository}/issues/events/${id}`,
    actor: userObject(actor),
    event,
    commit_id: null,
    commit_url: null,
    created_at: new Date().toISOString(),
    label: { name: label, color: 'ededed' },
    performed_via_github_app: null,
  });
}
