import type { JsonObject } from './http.ts';
import { repositoryObject, stableId, userObject } from './objects.ts';
import { type Call, notFound, pageOf, type Route, type RunState } from './state.ts';

const defaultWorkflow = '.github/workflows/evals.yml';

/** GitHub gives no more than this for a search. */
const mostFound = 1000;

/** A run as GitHub writes it. */
function runObject({ state, repository }: Call, id: number, run: RunState): JsonObject {
  const { event = 'push', status = 'completed', attempt = 1, workflowPath = defaultWorkflow } = run;
  const conclusion = run.conclusion === undefined ? 'success' : run.conclusion;
  const headRepository = run.headRepository === undefined ? repository : run.headRepository;
  const at = createdAt(run);
  const api = `${state.address}/repos/${repository}`;
  const url = `${api}/actions/runs/${id}`;
  const actor = userObject((headRepository ?? repository).split('/')[0] ?? '');
  const person = { name: String(actor.login), email: `${actor.login}@users.noreply.github.com` };
  return {
    id,
    name: 'Evals',
    node_id: `WFR_${id}`,
    check_suite_id: id,
    check_suite_node_id: `CS_${id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: workflowPath,
    display_title: 'Change',
    run_number: 1,
    run_attempt: attempt,
    event,
    status,
    conclusion,
    workflow_id: stableId(workflowPath),
    url,
    html_url: `https://github.com/${repository}/actions/runs/${id}`,
    pull_requests: [],
    created_at: at,
    updated_at: at,
    run_started_at: at,
    actor,
    triggering_actor: actor,
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${api}/actions/workflows/${stableId(workflowPath)}`,
    head_commit: {
      id: run.headSha,
      tree_id: '0'.repeat(40),
      message: 'change',
      timestamp: at,
      author: person,
      committer: person,
    },
    repository: repositoryObject({ fullName: repository }),
    // GitHub writes null for a fork that was deleted, although its description does not say so.
    head_repository:
      headRepository === null
        ? null
        : repositoryObject({ fullName: headRepository, isFork: headRepository !== repository }),
  };
}

function createdAt({ createdAt = '2026-03-02T09:30:00Z' }: RunState): string {
  return createdAt;
}

/** Runs of the repository, newest first. */
function runsOf({ state, repository }: Call): readonly (readonly [number, RunState])[] {
  return [...state.runs]
    .filter(([, run]) => (run.repository ?? repository) === repository)
    .toSorted(([id, run], [otherId, other]) =>
      createdAt(other) === createdAt(run) ? otherId - id : createdAt(other) < createdAt(run) ? -1 : 1,
    );
}

function isAsked(query: URLSearchParams, run: RunState): boolean {
  const asked = (name: string): string | null => query.get(name);
  const created = asked('created');
  if (created !== null && !created.startsWith('>='))
    throw new RangeError(`the filter created=${created} is not known here`);
  const status = asked('status');
  return (
    (asked('head_sha') ?? run.headSha) === run.headSha &&
    (asked('branch') ?? run.headBranch) === run.headBranch &&
    (asked('event') ?? run.event ?? 'push') === (run.event ?? 'push') &&
    (status === null || status === (run.status ?? 'completed') || status === (run.conclusion ?? 'success')) &&
    (created === null || Date.parse(createdAt(run)) >= Date.parse(created.slice(2)))
  );
}

/** The jobs of a run as GitHub writes them. */
function jobObjects(call: Call, id: number, run: RunState): readonly JsonObject[] {
  const api = `${call.state.address}/repos/${call.repository}`;
  const at = createdAt(run);
  return (run.jobs ?? []).map(({ name, conclusion }, index) => {
    const job = id * 100 + index;
    const page = `https://github.com/${call.repository}/actions/runs/${id}/job/${job}`;
    return {
      id: job,
      run_id: id,
      workflow_name: 'Evals',
      head_branch: run.headBranch,
      run_url: `${api}/actions/runs/${id}`,
      run_attempt: run.attempt ?? 1,
      node_id: `CR_${job}`,
      head_sha: run.headSha,
      url: `${api}/actions/jobs/${job}`,
      html_url: page,
      status: conclusion === null ? 'in_progress' : 'completed',
      conclusion,
      created_at: at,
      started_at: at,
      completed_at: conclusion === null ? null : at,
      name,
      steps: [],
      check_run_url: `${api}/check-runs/${job}`,
      labels: ['ubuntu-latest'],
      runner_id: 1,
      runner_name: 'Hosted Agent',
      runner_group_id: 1,
      runner_group_name: 'GitHub Actions',
    };
  });
}

/** Workflow runs, of which the emulator has none. They are what `addRun` was told. */
export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs',
    handle: (call) => {
      const found = runsOf(call)
        .filter(([, run]) => isAsked(call.exchange.url.searchParams, run))
        .slice(0, mostFound);
      const { rows, headers } = pageOf(
        call,
        found.map(([id, run]) => runObject(call, id, run)),
      );
      return { status: 200, headers, body: { total_count: found.length, workflow_runs: rows } };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/:run',
    handle: (call) => {
      const found = runsOf(call).find(([id]) => String(id) === call.params.run);
      return found === undefined ? notFound : { status: 200, body: runObject(call, ...found) };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/:run/jobs',
    handle: (call) => {
      const found = runsOf(call).find(([id]) => String(id) === call.params.run);
      if (found === undefined) return notFound;
      const jobs = jobObjects(call, ...found);
      const { rows, headers } = pageOf(call, jobs);
      return { status: 200, headers, body: { total_count: jobs.length, jobs: rows } };
    },
  },
];
