import { GitHubError } from '../../core/model/program-error.ts';
import type { Clock } from '../ports.ts';
import type { ArtifactInfo, RunArtifacts } from '../stored/run-artifacts.ts';
import type { ArchiveStop } from './archive-outcome.ts';
import { isOurName } from './artifact-name.ts';

/** What could be listed. */
export interface Listing {
  /** Those that have our name. */
  readonly artifacts: readonly ArtifactInfo[];
  /** Why the list is not whole; null = it is. */
  readonly stopped: ArchiveStop | null;
  readonly problem: string | null;
}

/** No repository may keep artifacts longer; what is older is gone, however often it is listed. */
const longestRetentionMs = 400 * 86_400_000;

/** Rows between two looks at clock and limit: a page. */
const pageRows = 100;

/**
 * Lists the artifacts that have our name, newest first as GitHub gives them. A list that breaks off is used as far as it goes.
 *
 * @throws GitHubError when nothing could be listed
 */
export async function listArtifacts(
  runs: RunArtifacts,
  clock: Clock,
  whyStop: () => ArchiveStop | null,
): Promise<Listing> {
  const artifacts: ArtifactInfo[] = [];
  const oldest = clock.now().getTime() - longestRetentionMs;
  let rows = 0;
  try {
    for await (const artifact of runs.all()) {
      rows += 1;
      if (isOurName(artifact.name)) artifacts.push(artifact);
      if (Date.parse(artifact.createdAt) < oldest) break;
      const stopped = rows % pageRows === 0 ? whyStop() : null;
      if (stopped !== null) return { artifacts, stopped, problem: null };
    }
  } catch (error) {
    if (!(error instanceof GitHubError) || rows === 0) throw error;
    const stopped = error.code === 'rate-limited' ? 'rate-limit' : 'unreachable';
    return { artifacts, stopped, problem: `${error.message} ${error.hint}` };
  }
  return { artifacts, stopped: null, problem: null };
}
