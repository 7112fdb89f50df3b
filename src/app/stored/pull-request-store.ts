import { describeProblem } from '../../core/model/describe-problem.ts';
import { decodeRecord } from '../../core/record/encode-record.ts';
import type { World } from '../ports.ts';
import { artifactName } from './artifact-name.ts';
import type { EarlierRun, EarlierRunStore } from './earlier-runs.ts';
import { readRowBytes } from './read-stored-rows.ts';
import type { ArtifactInfo, RunArtifacts, RunInfo } from './run-artifacts.ts';
import { mostPooledRuns } from './run-store.ts';

/** Whose earlier runs are meant. */
export interface PullRequestHead {
  /** Head of the pull request, full. */
  readonly sha: string;
  /** Id of the repository it lies in; null = that repository is gone. */
  readonly repositoryId: number | null;
  /** Branch of the pull request in this repository, whose earlier heads count too; null = it is of a fork. */
  readonly branch: string | null;
  /** Path of the workflow whose runs of earlier heads count, such as `.github/workflows/evals.yml`; null = of any. */
  readonly workflowPath: string | null;
  /** This workflow run, whose earlier attempts count too; null = not in a run. */
  readonly runId: number | null;
}

/** Runs of one head that are looked through: labels and edits can start many. */
const mostRuns = 30;

/** Runs of earlier heads that are looked through: each is two requests for a suite of a leg. */
const mostEarlierRuns = 12;

/** Runs in the list of a branch that are looked at: other workflows have theirs there too. */
const mostListed = 300;

const names = ['rows.jsonl.gz', 'base-rows.jsonl.gz', 'record.json'] as const;

/** A run whose artifacts are looked through. */
interface KnownRun {
  readonly id: number;
  /** null = it is this one. */
  readonly headSha: string | null;
}

/** An artifact with the head of its run. */
interface Found {
  readonly artifact: ArtifactInfo;
  readonly headSha: string;
}

/**
 * Rows that earlier runs of a pull request left. Whose run an artifact is of is GitHub's word; what the rows say, the content
 * they are of too, is the word of the code that ran.
 *
 * Of the same head that is the code which would run again: attempts of this run, and runs that a label or an edit started.
 * Of earlier heads it is other code of the same branch. Whoever pushes to a branch of this repository could as well write the
 * commit status, so nothing is lost by it; a fork's earlier heads are not looked at.
 */
export function pullRequestStore(
  open: () => Promise<RunArtifacts>,
  head: PullRequestHead,
  { files }: Pick<World, 'files'>,
  whose = 'this pull request',
): EarlierRunStore {
  // One list serves all suites.
  let listed: Promise<readonly KnownRun[]> | undefined;
  const stored = new Map<number, Promise<readonly ArtifactInfo[]>>();
  return {
    whose,
    isKept: true,
    search: async ({ suite, matrixKey, suiteKey }) => {
      const runs: EarlierRun[] = [];
      const notes: string[] = [];
      const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, '');
      try {
        const artifacts = await open();
        listed ??= knownRuns(artifacts, head);
        for (const { id, headSha } of await listed) {
          const isOfHead = headSha === null || headSha === head.sha;
          if (!isOfHead && count(runs, suiteKey) >= mostPooledRuns) break;
          const own = stored.get(id) ?? artifacts.ofRun(id);
          stored.set(id, own);
          for (const artifact of await own) {
            if (!isArtifactOf(artifact.name, prefix) || artifact.isExpired) continue;
            try {
              const found = { artifact, headSha: headSha ?? artifact.headSha ?? head.sha };
              const run = await readEarlierRun(found, suite, artifacts, files);
              if (run !== null) runs.push(run);
            } catch (error) {
              notes.push(`An earlier result was passed over: ${describeProblem(error)}`);
            }
          }
        }
      } catch (error) {
        notes.push(`Earlier results of ${whose} could not be looked for: ${describeProblem(error)}`);
      }
      return { runs, notes: notes.slice(0, 3) };
    },
  };
}

/** How many of them are of this content. */
function count(runs: readonly EarlierRun[], suiteKey: string): number {
  return runs.filter(({ head }) => head.origin?.suiteKey === suiteKey).length;
}

/** `<prefix><attempt>`, with the job behind it where two jobs have one suite. */
export function isArtifactOf(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^\d+(?:-[a-z0-9_-]+)?$/.test(name.slice(prefix.length));
}

/** This run first, then those of the same head, then those of earlier heads, newest first. */
async function knownRuns(artifacts: RunArtifacts, head: PullRequestHead): Promise<readonly KnownRun[]> {
  const known: KnownRun[] = head.runId === null ? [] : [{ id: head.runId, headSha: null }];
  for await (const run of artifacts.runs({ headSha: head.sha, event: 'pull_request' })) {
    if (run.headSha !== head.sha || run.headRepositoryId !== head.repositoryId || run.id === head.runId)
      continue;
    known.push(run);
    if (known.length >= mostRuns) break;
  }
  if (head.branch === null) return known;
  let [seen, earlier] = [0, 0];
  for await (const run of artifacts.runs({ branch: head.branch, event: 'pull_request' })) {
    seen += 1;
    if (seen > mostListed || earlier >= mostEarlierRuns) break;
    if (!isOfBranch(run, head) || run.headSha === head.sha || run.id === head.runId) continue;
    known.push(run);
    earlier += 1;
  }
  return known;
}

/** Whether a run was of this very branch of this repository: a fork may have a branch of any name. */
function isOfBranch(run: RunInfo, head: PullRequestHead): boolean {
  return (
    run.event === 'pull_request' &&
    (head.workflowPath === null || run.workflowPath === head.workflowPath) &&
    run.headBranch === head.branch &&
    run.headRepositoryId === run.repositoryId &&
    run.headRepositoryId === head.repositoryId
  );
}

/** Rows and verdict that an artifact holds of a suite; null = it holds none. */
export async function readEarlierRun(
  { artifact, headSha }: Found,
  suite: string,
  artifacts: RunArtifacts,
  files: World['files'],
): Promise<EarlierRun | null> {
  const contents = await artifacts.download(artifact, names);
  const rows = contents.get('rows.jsonl.gz');
  const head = rows === undefined ? null : await readRowBytes(rows, files);
  if (head?.origin === undefined || (head.suite !== undefined && head.suite !== suite)) return null;
  const baseRows = contents.get('base-rows.jsonl.gz');
  const base = baseRows === undefined ? null : await readRowBytes(baseRows, files);
  return { head, base, ...judgedAs(contents.get('record.json')), headSha, at: artifact.createdAt };
}

function judgedAs(bytes: Uint8Array | undefined): Pick<EarlierRun, 'verdict' | 'seed'> {
  const record = bytes === undefined ? null : decodeRecord(new TextDecoder().decode(bytes), 'record.json');
  if (record?.ok !== true) return { verdict: null, seed: null };
  const { verdict, seed } = record.value.comparison;
  return { verdict, seed };
}
