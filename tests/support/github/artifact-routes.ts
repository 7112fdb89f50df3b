import type { JsonObject } from './http.ts';
import { stableId } from './objects.ts';
import { type Call, notFound, pageOf, type Route } from './state.ts';
import type { StoredArtifact } from './stored-artifact.ts';

const dayMs = 86_400_000;

/** GitHub keeps artifacts 90 days where a repository says nothing else. */
const defaultRetentionDays = 90;

function artifactObject({ state, repository }: Call, artifact: StoredArtifact): JsonObject {
  const url = `${state.address}/repos/${repository}/actions/artifacts/${artifact.id}`;
  const created = Date.parse(artifact.createdAt);
  const expiresAt = artifact.expiresAt ?? new Date(created + defaultRetentionDays * dayMs).toISOString();
  const run = state.runs.get(artifact.runId);
  const headRepository = run?.headRepository === undefined ? repository : run.headRepository;
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: Date.parse(expiresAt) < Date.now(),
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: expiresAt,
    digest: artifact.digest,
    workflow_run: {
      id: artifact.runId,
      repository_id: stableId(repository),
      // A head repository that is gone has no id: the key is left out then.
      ...(headRepository === null ? {} : { head_repository_id: stableId(headRepository) }),
      ...(run?.headBranch === null ? {} : { head_branch: run?.headBranch ?? 'main' }),
      head_sha: run?.headSha ?? '0'.repeat(40),
    },
  };
}

/** Newest first, as GitHub lists them. */
function artifactsOf(call: Call): readonly StoredArtifact[] {
  return (call.state.artifacts?.artifacts() ?? []).toSorted((a, b) => b.id - a.id);
}

function list(call: Call, artifacts: readonly StoredArtifact[]): ReturnType<Route['handle']> {
  const name = call.exchange.url.searchParams.get('name');
  const found = artifacts.filter((artifact) => name === null || artifact.name === name);
  const { rows, headers } = pageOf(
    call,
    found.map((artifact) => artifactObject(call, artifact)),
  );
  return { status: 200, headers, body: { total_count: found.length, artifacts: rows } };
}

/** Artifacts, of which the emulator has no archives; they lie in the service of {@link startArtifactService}. */
export const artifactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/artifacts',
    handle: (call) => list(call, artifactsOf(call)),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/:run/artifacts',
    handle: (call) =>
      list(
        call,
        artifactsOf(call).filter(({ runId }) => String(runId) === call.params.run),
      ),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/artifacts/:id',
    handle: (call) => {
      const artifact = artifactsOf(call).find(({ id }) => String(id) === call.params.id);
      return artifact === undefined ? notFound : { status: 200, body: artifactObject(call, artifact) };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/artifacts/:id/zip',
    handle: (call) => {
      const artifact = artifactsOf(call).find(({ id }) => String(id) === call.params.id);
      if (artifact === undefined) return notFound;
      if (artifactObject(call, artifact).expired === true)
        return {
          status: 410,
          body: {
            message: 'Artifact has expired',
            documentation_url: 'https://docs.github.com/rest',
            status: '410',
          },
        };
      return { status: 302, headers: { location: call.state.artifacts?.downloadUrl(artifact.id) ?? '' } };
    },
  },
];
