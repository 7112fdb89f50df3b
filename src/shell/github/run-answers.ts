import { z } from 'zod';
import type { ArtifactInfo, RunInfo } from '../../app/stored/run-artifacts.ts';

const runAnswer = z.object({
  id: z.int().positive(),
  run_attempt: z.int().positive().default(1),
  event: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  repository: z.object({ id: z.int() }),
  // A fork that was deleted is null.
  head_repository: z.object({ id: z.int(), full_name: z.string() }).nullish(),
  path: z.string(),
  created_at: z.string(),
});

const artifactAnswer = z.object({
  id: z.int().positive(),
  name: z.string(),
  size_in_bytes: z.int().min(0),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  expires_at: z.string().nullable(),
  digest: z.string().nullish(),
  workflow_run: z
    .object({
      id: z.int().optional(),
      repository_id: z.int().optional(),
      head_repository_id: z.int().nullish(),
      head_branch: z.string().nullish(),
      head_sha: z.string().optional(),
    })
    .nullish(),
});

/** Answer to a page of runs. */
export const runsPage = z.object({ workflow_runs: z.array(runAnswer) });

/** Answer to a page of artifacts. */
export const artifactsPage = z.object({ artifacts: z.array(artifactAnswer) });

/** Answer to a page of the jobs of a run. */
export const jobsPage = z.object({
  jobs: z.array(z.object({ id: z.int().positive(), name: z.string(), conclusion: z.string().nullable() })),
});

/** Answer to the question for the repository. */
export const repositoryAnswer = z.object({ id: z.int(), default_branch: z.string() });

/** A run in our words. @throws ZodError when GitHub answers something else */
export function runInfo(answer: unknown): RunInfo {
  const run = runAnswer.parse(answer);
  return {
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    repositoryId: run.repository.id,
    headRepositoryId: run.head_repository?.id ?? null,
    headRepository: run.head_repository?.full_name ?? null,
    // A workflow of another repository is told with the revision it was taken from.
    workflowPath: run.path.replace(/@.*$/, ''),
    createdAt: run.created_at,
  };
}

/** An artifact in our words. */
export function artifactInfo(artifact: z.infer<typeof artifactAnswer>): ArtifactInfo {
  const run = artifact.workflow_run ?? {};
  const { repository_id: repository, head_repository_id: head } = run;
  return {
    id: artifact.id,
    name: artifact.name,
    sizeBytes: artifact.size_in_bytes,
    isExpired: artifact.expired,
    createdAt: artifact.created_at ?? '',
    expiresAt: artifact.expires_at,
    runId: run.id ?? null,
    headSha: run.head_sha ?? null,
    headBranch: run.head_branch ?? null,
    isForeign: repository === undefined || head === undefined || head === null || head !== repository,
    digest: artifact.digest ?? null,
  };
}
