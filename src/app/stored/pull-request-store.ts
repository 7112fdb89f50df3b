import { describeProblem } from '../../core/model/describe-problem.ts';
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

/** An artifact with the head of its run. */
interface Found {
  readonly artifact: ArtifactInfo;
  readonly headSha: string;
}

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
  let listed: Promise<readonly Found[]> | undefined;
  return {
    search: async ({ suite, matrixKey }) => {
      const runs: EarlierRun[] = [];
      const notes: string[] = [];
      try {
        const artifacts = await open();
        listed ??= artifactsOf(artifacts, head);
        const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, '');
        for (const found of await listed) {
          if (!isOf(found.artifact.name, prefix) || found.artifact.isExpired) continue;
          try {
            const run = await read(found, suite, artifacts, files);
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

async function artifactsOf(artifacts: RunArtifacts, head: PullRequestHead): Promise<readonly Found[]> {
  const heads = new Map<number, string>();
  if (head.runId !== null) heads.set(head.runId, head.sha);
  for await (const run of artifacts.runs({ headSha: head.sha, event: 'pull_request' })) {
    if (run.headSha !== head.sha || run.headRepositoryId !== head.repositoryId) continue;
    heads.set(run.id, run.headSha);
    if (heads.size >= mostRuns) break;
  }
  const found: Found[] = [];
  for (const [id, headSha] of heads)
    for (const artifact of await artifacts.ofRun(id)) found.push({ artifact, headSha });
  return found;
}

async function read(
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
