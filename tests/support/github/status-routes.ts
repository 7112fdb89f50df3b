import { isObject, type Json, type JsonObject } from './http.ts';
import { repositoryObject, userObject } from './objects.ts';
import { type Call, type DeploymentState, notFound, pageOf, type Route } from './state.ts';

function stamps(): JsonObject {
  const now = new Date().toISOString();
  return { created_at: now, updated_at: now };
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function newStatus({ state, repository, params, body, as }: Call): JsonObject {
  const id = state.nextId++;
  return {
    url: `${state.address}/repos/${repository}/statuses/${params.sha}`,
    id,
    node_id: `SC_${id}`,
    avatar_url: String(userObject(as?.login ?? 'ghost').avatar_url),
    state: text(body.state) ?? '',
    description: text(body.description),
    target_url: text(body.target_url),
    context: text(body.context) ?? 'default',
    ...stamps(),
    creator: userObject(as?.login ?? 'ghost'),
  };
}

/** GitHub's rule: a failure or an error of any context fails, then anything pending is pending. */
function combine(statuses: readonly JsonObject[]): string {
  const states = statuses.map((status) => status.state);
  if (states.includes('failure') || states.includes('error')) return 'failure';
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}

/** Commit statuses, of which the emulator has none. */
export const statusRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/statuses/:sha',
    handle: (call) => {
      const key = `${call.repository}@${call.params.sha}`;
      const status = newStatus(call);
      call.state.statuses.set(key, [status, ...(call.state.statuses.get(key) ?? [])]);
      return { status: 201, body: status };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:sha/statuses',
    handle: (call) => {
      const { rows, headers } = pageOf(
        call,
        call.state.statuses.get(`${call.repository}@${call.params.sha}`) ?? [],
      );
      return { status: 200, body: rows, headers };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:sha/status',
    handle: (call) => {
      const { state, repository, params } = call;
      const all = state.statuses.get(`${repository}@${params.sha}`) ?? [];
      const latest = [...new Map(all.toReversed().map((status) => [status.context, status])).values()];
      const url = `${state.address}/repos/${repository}/commits/${params.sha}`;
      const body = {
        state: combine(latest),
        statuses: latest.map(({ creator: _, ...status }) => status),
        sha: params.sha ?? '',
        total_count: latest.length,
        repository: repositoryObject({ fullName: repository }),
        commit_url: url,
        url: `${url}/status`,
      };
      return { status: 200, body };
    },
  },
];

function newDeployment(call: Call): DeploymentState {
  const { state, repository, body, as } = call;
  const id = state.nextId++;
  const url = `${state.address}/repos/${repository}/deployments/${id}`;
  const environment = text(body.environment) ?? 'production';
  return {
    repository,
    statuses: [],
    deployment: {
      url,
      id,
      node_id: `DE_${id}`,
      sha: text(body.ref) ?? '',
      ref: text(body.ref) ?? '',
      task: text(body.task) ?? 'deploy',
      payload: isObject(body.payload) ? body.payload : {},
      original_environment: environment,
      environment,
      description: text(body.description),
      creator: userObject(as?.login ?? 'ghost'),
      ...stamps(),
      statuses_url: `${url}/statuses`,
      repository_url: `${state.address}/repos/${repository}`,
      transient_environment: body.transient_environment === true,
      production_environment: environment === 'production',
      performed_via_github_app: null,
    },
  };
}

function newDeploymentStatus(call: Call, { deployment }: DeploymentState): JsonObject {
  const { state, repository, body, as } = call;
  const id = state.nextId++;
  return {
    url: `${deployment.url}/statuses/${id}`,
    id,
    node_id: `DES_${id}`,
    state: text(body.state) ?? '',
    creator: userObject(as?.login ?? 'ghost'),
    description: text(body.description) ?? '',
    environment: text(body.environment) ?? String(deployment.environment),
    target_url: text(body.target_url) ?? 'https://github.com',
    log_url: text(body.log_url) ?? 'https://github.com',
    environment_url: text(body.environment_url) ?? 'https://github.com',
    ...stamps(),
    deployment_url: String(deployment.url),
    repository_url: `${state.address}/repos/${repository}`,
    performed_via_github_app: null,
  };
}

function deploymentOf({ state, repository, params }: Call): DeploymentState | undefined {
  return state.deployments.find(
    (entry) => entry.repository === repository && String(entry.deployment.id) === params.id,
  );
}

/** Deployments, of which the emulator has none. */
export const deploymentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/deployments',
    handle: (call) => {
      const entry = newDeployment(call);
      call.state.deployments.unshift(entry);
      return { status: 201, body: entry.deployment };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/deployments',
    handle: (call) => {
      const filters = ['sha', 'ref', 'task', 'environment'];
      const found = call.state.deployments
        .filter((entry) => entry.repository === call.repository)
        .map((entry) => entry.deployment)
        .filter((deployment) =>
          filters.every((name) => {
            const wanted = call.exchange.url.searchParams.get(name);
            return wanted === null || wanted === deployment[name];
          }),
        );
      const { rows, headers } = pageOf(call, found);
      return { status: 200, body: rows, headers };
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/deployments/:id/statuses',
    handle: (call) => {
      const entry = deploymentOf(call);
      if (entry === undefined) return notFound;
      const status = newDeploymentStatus(call, entry);
      entry.statuses.unshift(status);
      return { status: 201, body: status };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/deployments/:id/statuses',
    handle: (call) => {
      const entry = deploymentOf(call);
      if (entry === undefined) return notFound;
      const { rows, headers } = pageOf(call, entry.statuses);
      return { status: 200, body: rows, headers };
    },
  },
];
