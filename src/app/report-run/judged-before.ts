import type { Judgement } from '../../core/approval/sign-off-facts.ts';
import { artifactName } from '../stored/artifact-name.ts';
import type { ArtifactInfo, RunArtifacts, RunInfo } from '../stored/run-artifacts.ts';
import type { RemotePullRequest } from './remote-repository.ts';

/** Runs of one head that are looked through. */
const mostRuns = 30;

/** Earlier judgements of a suite on the head of a pull request. */
export type JudgedBefore = (suite: string, matrixKey: string | null) => Promise<readonly Judgement[]>;

/**
 * Judgements of the head of a pull request whose artifacts are not believed: which content they are of is known by the
 * commit alone, and when they were made by GitHub.
 *
 * @param reported - run that is reported; null = there is none
 */
export function judgedBefore(
  { headSha, headRepositoryId }: RemotePullRequest,
  reported: Pick<RunInfo, 'id'> | null,
  artifacts: Pick<RunArtifacts, 'runs' | 'ofRun'>,
): JudgedBefore {
  let listed: Promise<readonly ArtifactInfo[]> | undefined;
  const list = async (): Promise<readonly ArtifactInfo[]> => {
    const ids = new Set(reported === null ? [] : [reported.id]);
    for await (const run of artifacts.runs({ headSha, event: 'pull_request' })) {
      if (run.headSha === headSha && run.headRepositoryId === headRepositoryId) ids.add(run.id);
      if (ids.size >= mostRuns) break;
    }
    const found: ArtifactInfo[] = [];
    for (const id of ids) found.push(...(await artifacts.ofRun(id)));
    return found;
  };
  return async (suite, matrixKey) => {
    listed ??= list();
    const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, '');
    const isOf = (name: string): boolean => /^\d+(?:-|$)/.test(name.replace(prefix, ''));
    return (await listed)
      .filter(({ name }) => name.startsWith(prefix) && isOf(name))
      .map(({ createdAt }) => ({ headSha, at: createdAt }));
  };
}
