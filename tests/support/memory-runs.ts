import type { ArtifactInfo, RateLimit, RunArtifacts, RunInfo } from '../../src/app/stored/run-artifacts.ts';
import { ArtifactError } from '../../src/core/model/artifact-error.ts';
import { GitHubError } from '../../src/core/model/program-error.ts';

/** Id of the repository. */
export const repositoryId = 1;
/** Id of somebody's fork. */
export const forkId = 2;

/** A finished run of the repository's own branch `feature`; by default for a pull request. */
export function runInfo(overrides: Partial<RunInfo> & { readonly id: number }): RunInfo {
  return {
    attempt: 1,
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    headSha: 'a'.repeat(40),
    headBranch: 'feature',
    repositoryId,
    headRepositoryId: repositoryId,
    headRepository: 'octocat/bot',
    workflowPath: '.github/workflows/evals.yml',
    createdAt: '2026-10-30T00:00:00Z',
    ...overrides,
  };
}

/** An artifact of a run, with what is in it; an error is thrown when it is downloaded. */
export interface MemoryArtifact {
  readonly info: ArtifactInfo;
  readonly files: Readonly<Record<string, Uint8Array>> | Error;
}

/** An artifact of a run as GitHub would list it, kept for 90 days. */
export function artifactOf(
  run: RunInfo,
  name: string,
  files: MemoryArtifact['files'],
  overrides: Partial<ArtifactInfo> = {},
): MemoryArtifact {
  return {
    files,
    info: {
      id: run.id * 10,
      name,
      sizeBytes: 1000,
      isExpired: false,
      createdAt: run.createdAt,
      expiresAt: new Date(Date.parse(run.createdAt) + 90 * 86_400_000).toISOString(),
      runId: run.id,
      headSha: run.headSha,
      headBranch: run.headBranch,
      isForeign: run.headRepositoryId !== run.repositoryId,
      digest: null,
      ...overrides,
    },
  };
}

/** Runs and artifacts in memory. */
export interface MemoryRuns extends RunArtifacts {
  /** Names of artifacts that were downloaded, in order. */
  readonly downloads: string[];
  /** Runs that were asked for, in order. */
  readonly asked: number[];
  limit: RateLimit | null;
}

/** @param artifacts - newest first */
export function memoryRuns(
  runs: readonly RunInfo[],
  artifacts: readonly MemoryArtifact[],
  overrides: Partial<RunArtifacts> = {},
): MemoryRuns {
  const infos = artifacts.map(({ info }) => info);
  async function* each<T>(rows: readonly T[]): AsyncGenerator<T, void, undefined> {
    yield* rows;
  }
  const memory: MemoryRuns = {
    downloads: [],
    asked: [],
    limit: null,
    whyNot: () => null,
    rateLimit: () => memory.limit,
    repository: async () => ({ id: repositoryId, defaultBranch: 'main' }),
    run: async (id) => {
      memory.asked.push(id);
      const run = runs.find((one) => one.id === id);
      if (run === undefined) throw new GitHubError('not-found', `There is no run ${id}.`, 'Look.');
      return run;
    },
    runs: () => each(runs),
    ofRun: async (runId) => infos.filter((info) => info.runId === runId),
    jobs: async () => [],
    named: (name) => each(infos.filter((info) => info.name === name)),
    all: () => each(infos),
    download: async (info, names) => {
      memory.downloads.push(info.name);
      const found = artifacts.find((one) => one.info.id === info.id);
      if (found === undefined) throw new ArtifactError('gone', { artifact: info.name }, 'it is gone');
      if (found.files instanceof Error) throw found.files;
      return new Map(Object.entries(found.files).filter(([name]) => names.includes(name)));
    },
    ...overrides,
  };
  return memory;
}
