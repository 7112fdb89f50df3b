import { type ActionEvent, onDefaultBranch } from './events.ts';
import { repositoryObject, userObject } from './objects.ts';
import type { PullFacts } from './pull-object.ts';

/** What a finished run of another workflow was. */
export interface FinishedRun {
  readonly repository: string;
  readonly runId: number;
  /** What had triggered it. */
  readonly event: 'pull_request' | 'push';
  readonly headBranch: string;
  readonly headSha: string;
  /** `owner/name` of a fork; default the repository. */
  readonly headRepository?: string;
  readonly conclusion?: 'success' | 'failure' | 'cancelled';
  /** Pull requests of the head; GitHub leaves them out for forks. */
  readonly pulls?: readonly PullFacts[];
}

/** `workflow_run`, action `completed`: the run belongs to the default branch. */
export function workflowRunEvent(run: FinishedRun, defaultSha: string): ActionEvent {
  const { repository, runId, headRepository = repository, conclusion = 'success', pulls = [] } = run;
  const [actor = ''] = headRepository.split('/');
  const api = `https://api.github.com/repos/${repository}`;
  const url = `${api}/actions/runs/${runId}`;
  const at = '2026-03-02T09:30:00Z';
  const person = { name: actor, email: `${actor}@users.noreply.github.com` };
  const pullRequests = pulls.map(({ number, head, headSha, base, baseSha }) => {
    const repo = { id: 1, url: api, name: repository.split('/')[1] ?? '' };
    return {
      url: `${api}/pulls/${number}`,
      id: number,
      number,
      head: { ref: head, sha: headSha, repo },
      base: { ref: base, sha: baseSha, repo },
    };
  });
  const workflow = {
    id: 1,
    node_id: 'W_1',
    name: 'Evals',
    path: '.github/workflows/evals.yml',
    state: 'active',
    created_at: at,
    updated_at: at,
    url: `${api}/actions/workflows/1`,
    html_url: `https://github.com/${repository}/blob/main/.github/workflows/evals.yml`,
    badge_url: `https://github.com/${repository}/workflows/Evals/badge.svg`,
  };
  const workflowRun = {
    id: runId,
    name: 'Evals',
    node_id: `WFR_${runId}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: '.github/workflows/evals.yml',
    display_title: 'Change',
    run_number: 1,
    run_attempt: 1,
    event: run.event,
    status: 'completed',
    conclusion,
    workflow_id: 1,
    check_suite_id: 1,
    check_suite_node_id: 'CS_1',
    url,
    html_url: `https://github.com/${repository}/actions/runs/${runId}`,
    pull_requests: pullRequests,
    created_at: at,
    updated_at: at,
    run_started_at: at,
    actor: userObject(actor),
    triggering_actor: userObject(actor),
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/1`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: workflow.url,
    head_commit: {
      id: run.headSha,
      tree_id: '0'.repeat(40),
      message: 'change',
      timestamp: at,
      author: person,
      committer: person,
    },
    repository: repositoryObject({ fullName: repository }),
    head_repository: repositoryObject({ fullName: headRepository, isFork: headRepository !== repository }),
  };
  const payload = {
    action: 'completed',
    workflow,
    workflow_run: workflowRun,
    repository: repositoryObject({ fullName: repository }),
    sender: userObject(actor),
  };
  return {
    name: 'workflow_run',
    payload,
    repository,
    headRef: '',
    baseRef: '',
    actor,
    ...onDefaultBranch(defaultSha),
  };
}
