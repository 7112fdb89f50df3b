import { describeProblem } from '../../core/model/describe-problem.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { Run } from '../../core/model/run.ts';
import type { World } from '../ports.ts';
import { artifactName, attemptsLookedAt } from './artifact-name.ts';
import { isDefaultBranchRun } from './default-branch-run.ts';
import { readRowBytes } from './read-stored-rows.ts';
import type { ArtifactInfo, RunArtifacts, RunInfo } from './run-artifacts.ts';
import { mostPooledRuns, type RunStore, type StoreFinds, type StoreQuery } from './run-store.ts';

/** Artifacts that are loaded at most for one suite: each is a request and a download. */
const mostDownloads = 20;

/** Artifacts that are looked at: on a busy repository most of a name come from pull requests. */
const mostLookedAt = 500;

/**
 * Rows in artifacts of runs of the default branch of this repository. What a pull request's run left is passed over,
 * whatever it says of itself: whose run an artifact is of is GitHub's word.
 */
export function artifactStore(open: () => Promise<RunArtifacts>, { files }: Pick<World, 'files'>): RunStore {
  return {
    place: 'artifact',
    search: async (query) => {
      try {
        return await search(await open(), query, files);
      } catch (error) {
        const note = `Stored artifacts could not be read: ${describeProblem(error)}`;
        return { runs: [], notes: [note], isUnread: true };
      }
    },
  };
}

async function search(
  artifacts: RunArtifacts,
  query: StoreQuery,
  files: World['files'],
): Promise<StoreFinds> {
  const { defaultBranch } = await artifacts.repository();
  const trusted = new Map<number, Promise<RunInfo>>();
  const runs: Run[] = [];
  const notes: string[] = [];
  let expired = 0;
  let downloads = 0;
  let fitting = 0;
  let isUnread = false;
  for await (const artifact of newestOf(artifacts, query)) {
    if (fitting >= mostPooledRuns || downloads >= mostDownloads) break;
    if (artifact.isForeign || artifact.runId === null) continue;
    if (artifact.isExpired) {
      expired += 1;
      continue;
    }
    try {
      const known = trusted.get(artifact.runId) ?? artifacts.run(artifact.runId);
      trusted.set(artifact.runId, known);
      if (!isDefaultBranchRun(await known, defaultBranch)) continue;
      downloads += 1;
      const bytes = (await artifacts.download(artifact, ['rows.jsonl.gz'])).get('rows.jsonl.gz');
      const run = bytes === undefined ? null : await readRowBytes(bytes, files);
      if (run?.origin === undefined || (run.suite !== undefined && run.suite !== query.suite)) continue;
      if (run.origin.suiteKey === query.suiteKey) fitting += 1;
      runs.push(run);
      if (query.suiteKey === null) break;
    } catch (error) {
      // What is wrong with an artifact is known then; what GitHub does not give is not.
      isUnread ||= error instanceof GitHubError;
      notes.push(
        `The stored artifact ${artifact.name} of run ${artifact.runId} was passed over: ${describeProblem(error)}`,
      );
    }
  }
  if (runs.length === 0 && expired > 0)
    notes.push(`${expired} stored ${expired === 1 ? 'artifact has' : 'artifacts have'} expired.`);
  return { runs, notes: notes.slice(0, 3), ...(isUnread ? { isUnread } : {}) };
}

/** Artifacts of the suite that are young enough, newest first for each attempt of a run. */
async function* newestOf(artifacts: RunArtifacts, query: StoreQuery): AsyncIterable<ArtifactInfo> {
  for (const attempt of attemptsLookedAt) {
    let seen = 0;
    for await (const artifact of artifacts.named(artifactName(query.suite, query.matrixKey, attempt))) {
      seen += 1;
      if (seen > mostLookedAt) break;
      if (query.since !== null && Date.parse(artifact.createdAt) < query.since.getTime()) break;
      yield artifact;
    }
  }
}
