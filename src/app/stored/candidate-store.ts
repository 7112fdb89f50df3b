import { describeProblem } from '../../core/model/describe-problem.ts';
import type { World } from '../ports.ts';
import { artifactName } from './artifact-name.ts';
import type { EarlierRun, EarlierRunStore } from './earlier-runs.ts';
import { isArtifactOf, readEarlierRun } from './pull-request-store.ts';
import type { ArtifactInfo, RunArtifacts, RunInfo } from './run-artifacts.ts';

/** The run that evaluates a candidate. */
export interface CandidateRun {
  /** null = not in a run. */
  readonly runId: number | null;
  /** Such as `.github/workflows/candidate.yml`; null = not known: only attempts of this run count. */
  readonly workflowPath: string | null;
}

/** Events that name candidates. */
const events = ['repository_dispatch', 'workflow_dispatch'] as const;

/** Runs that are looked through for each event, and archives that are loaded in all for one suite. */
const mostRuns = 30;
const mostDownloads = 20;

/**
 * Rows that earlier runs of the same workflow on the default branch left of candidates. Only that workflow is believed:
 * another one that is started by hand may have run the code of a fork (docs/forks.md). Which candidate and which content
 * rows are of is in their key; they are never a base.
 */
export function candidateStore(
  open: () => Promise<RunArtifacts>,
  own: CandidateRun,
  { files }: Pick<World, 'files'>,
): EarlierRunStore {
  // One list serves all suites.
  let listed: Promise<readonly ArtifactInfo[]> | undefined;
  return {
    whose: 'this candidate',
    isKept: true,
    search: async ({ suite, matrixKey }) => {
      const runs: EarlierRun[] = [];
      const notes: string[] = [];
      try {
        const artifacts = await open();
        listed ??= artifactsOf(artifacts, own);
        const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, '');
        const named = (await listed).filter(
          ({ name, isExpired }) => !isExpired && isArtifactOf(name, prefix),
        );
        for (const artifact of named.slice(0, mostDownloads)) {
          try {
            const run = await readEarlierRun(
              { artifact, headSha: artifact.headSha ?? '' },
              suite,
              artifacts,
              files,
            );
            if (run !== null) runs.push(run);
          } catch (error) {
            notes.push(`An earlier result was passed over: ${describeProblem(error)}`);
          }
        }
      } catch (error) {
        notes.push(`Earlier results of this candidate could not be looked for: ${describeProblem(error)}`);
      }
      return { runs, notes: notes.slice(0, 3) };
    },
  };
}

async function artifactsOf(artifacts: RunArtifacts, own: CandidateRun): Promise<readonly ArtifactInfo[]> {
  const ids = new Set<number>();
  if (own.runId !== null) ids.add(own.runId);
  if (own.workflowPath !== null) {
    const { defaultBranch } = await artifacts.repository();
    for (const event of events) {
      let seen = 0;
      for await (const run of artifacts.runs({ branch: defaultBranch, event })) {
        seen += 1;
        if (isOfWorkflow(run, own.workflowPath, defaultBranch)) ids.add(run.id);
        if (seen >= mostRuns) break;
      }
    }
  }
  const found: ArtifactInfo[] = [];
  for (const id of ids) found.push(...(await artifacts.ofRun(id)));
  return found;
}

function isOfWorkflow(run: RunInfo, workflowPath: string, defaultBranch: string): boolean {
  return (
    run.repositoryId === run.headRepositoryId &&
    run.headBranch === defaultBranch &&
    run.workflowPath === workflowPath &&
    (events as readonly string[]).includes(run.event)
  );
}
