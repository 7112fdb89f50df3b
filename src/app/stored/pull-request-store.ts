import { describeProblem } from '../../core/model/describe-problem.ts';
import { type Verdict, verdicts } from '../../core/model/verdict.ts';
import { decodeRecord } from '../../core/record/encode-record.ts';
import type { World } from '../ports.ts';
import { artifactName } from './artifact-name.ts';
import type { EarlierRun, EarlierRunStore } from './earlier-runs.ts';
import { readRowBytes } from './read-stored-rows.ts';
import type { ArtifactInfo, RunArtifacts } from './run-artifacts.ts';

/** Whose earlier runs are meant. */
export interface PullRequestHead {
  /** Head of the pull request, full. */
  readonly sha: string;
  /** Id of the repository it lies in; null = that repository is gone. */
  readonly repositoryId: number | null;
  /** This workflow run, whose earlier attempts count too; null = not in a run. */
  readonly runId: number | null;
}

/** Runs of one head that are looked through: labels and edits can start many. */
const mostRuns = 30;

const names = ['rows.jsonl.gz', 'base-rows.jsonl.gz', 'record.json'] as const;

/**
 * Rows that earlier runs on the same head of a pull request left: attempts of this run, and runs that a label or an edit
 * started. Whose run an artifact is of is GitHub's word; what the rows say is the word of the pull request's code, as it
 * would be of a new run.
 */
export function pullRequestStore(
  open: () => Promise<RunArtifacts>,
  head: PullRequestHead,
  { files }: Pick<World, 'files'>,
): EarlierRunStore {
  // One list serves all suites.
  let listed: Promise<readonly ArtifactInfo[]> | undefined;
  return {
    search: async ({ suite, matrixKey }) => {
      const runs: EarlierRun[] = [];
      const notes: string[] = [];
      try {
        const artifacts = await open();
        listed ??= artifactsOf(artifacts, head);
        const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, '');
        for (const artifact of await listed) {
          if (!isOf(artifact.name, prefix) || artifact.isExpired) continue;
          try {
            const run = await read(artifact, suite, artifacts, files);
            if (run !== null) runs.push(run);
          } catch (error) {
            notes.push(`An earlier result was passed over: ${describeProblem(error)}`);
          }
        }
      } catch (error) {
        notes.push(`Earlier results of this pull request could not be looked for: ${describeProblem(error)}`);
      }
      return { runs, notes: notes.slice(0, 3) };
    },
  };
}

/** `<prefix><attempt>`, with the job behind it where two jobs have one suite. */
function isOf(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^\d+(?:-[a-z0-9_-]+)?$/.test(name.slice(prefix.length));
}

async function artifactsOf(artifacts: RunArtifacts, head: PullRequestHead): Promise<readonly ArtifactInfo[]> {
  const found: ArtifactInfo[] = [];
  const ids = new Set<number>();
  if (head.runId !== null) ids.add(head.runId);
  for await (const run of artifacts.runs({ headSha: head.sha, event: 'pull_request' })) {
    if (run.headSha !== head.sha || run.headRepositoryId !== head.repositoryId) continue;
    ids.add(run.id);
    if (ids.size >= mostRuns) break;
  }
  for (const id of ids) found.push(...(await artifacts.ofRun(id)));
  return found;
}

async function read(
  artifact: ArtifactInfo,
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
  return { head, base, verdict: verdictOf(contents.get('record.json')) };
}

function verdictOf(bytes: Uint8Array | undefined): Verdict | null {
  if (bytes === undefined) return null;
  const record = decodeRecord(new TextDecoder().decode(bytes), 'record.json');
  return record.ok ? (verdicts.find((verdict) => verdict === record.value.comparison.verdict) ?? null) : null;
}
