import { legViewFile } from '../../core/leg/leg-view.ts';
import type { MissingLegs } from '../../core/leg/missing-legs.ts';
import { jobArtifactPrefix } from '../action/leg-views.ts';
import { isShardName } from '../shard/shard-artifact.ts';
import type { ArtifactInfo, RunArtifacts, RunInfo } from '../stored/run-artifacts.ts';
import { type EvaluatedHead, missingLegs } from './missing-legs.ts';
import { reportedFiles } from './read-reported-run.ts';

/** What a run left of one suite, in one leg of its matrix. */
export interface ReportedSuite {
  readonly suite: string;
  readonly matrixKey: string | null;
  /** What tells legs of one suite apart, safe in a path. */
  readonly leg: string;
  /** Files of {@link reportedFiles}, those that are there. @throws when it is damaged, hostile or cannot be loaded */
  readonly read: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** What a run left, as far as it belongs to suites of base's config. */
export interface ReportedSuites {
  readonly suites: readonly ReportedSuite[];
  /** Artifacts of ours by their name that belong to none. */
  readonly others: number;
  /** Matrices of which a job left nothing. */
  readonly missing: readonly MissingLegs[];
}

/** A matrix has 256 jobs at most. */
export const mostLegs = 256;

const longestArchive = 24 * 1024 * 1024;
const longestEntry = 16 * 1024 * 1024;

/**
 * The artifacts of one run by suite and leg, the newest attempt of each, and what its matrices lack.
 *
 * @param names - suites of base's config
 * @param about - what the jobs were to evaluate
 */
export async function reportedSuites(
  run: RunInfo,
  names: readonly string[],
  artifacts: Pick<RunArtifacts, 'ofRun' | 'jobs' | 'download'>,
  about: EvaluatedHead,
): Promise<ReportedSuites> {
  const newest = new Map<string, { name: ArtifactName; artifact: ArtifactInfo }>();
  let others = 0;
  // GitHub lists those of the run alone; an answer that does not is not believed.
  const left = (await artifacts.ofRun(run.id)).filter(({ runId }) => runId === run.id);
  for (const artifact of left) {
    if (!artifact.name.startsWith('eval-envelope-') || isShardName(artifact.name)) continue;
    const name = parseName(artifact.name, names);
    if (name === null || name.attempt > run.attempt) {
      others += 1;
      continue;
    }
    const key = JSON.stringify([name.suite, name.matrixKey, name.job]);
    const known = newest.get(key);
    if (known === undefined || known.name.attempt < name.attempt) newest.set(key, { name, artifact });
  }
  const limits = { archiveBytes: longestArchive, entryBytes: longestEntry };
  const suites = [...newest.values()].map(
    ({ name: { suite, matrixKey, job }, artifact }): ReportedSuite => ({
      suite,
      matrixKey,
      leg: job === '' ? matrixKey : `${matrixKey}-${job}`,
      read: once(() => artifacts.download(artifact, reportedFiles, limits)),
    }),
  );
  const quiet = left
    .filter(({ name }) => name.startsWith(jobArtifactPrefix))
    .map((artifact) => () => artifacts.download(artifact, [legViewFile], limits));
  // More than a matrix has is refused without being read.
  if (suites.length > mostLegs || quiet.length > mostLegs) return { suites, others, missing: [] };
  const views = [...suites.map(({ read }) => read), ...quiet];
  return { suites, others, missing: await missingLegs(run, views, about, artifacts) };
}

/** Loads what is asked for several times a single time. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

interface ArtifactName {
  readonly suite: string;
  readonly matrixKey: string;
  readonly attempt: number;
  /** Given where two jobs of a run had the same suite. */
  readonly job: string;
}

const rest = /^((?:[a-z0-9]+-)*[0-9a-f]{8})-([1-9][0-9]{0,2})(?:-([a-z0-9_-]{1,100}))?$/;

/** `eval-envelope-<suite>-<matrix key>-<run attempt>`; null = it is not of this form, or of no known suite. */
function parseName(text: string, suites: readonly string[]): ArtifactName | null {
  // Of two suites, one of which begins with the name of the other, the longer one is meant.
  const inOrder = [...suites].sort((one, other) => other.length - one.length);
  for (const suite of inOrder) {
    const prefix = `eval-envelope-${suite}-`;
    if (!text.startsWith(prefix)) continue;
    const found = rest.exec(text.slice(prefix.length));
    if (found === null) continue;
    const [, matrixKey = '', attempt = '', job = ''] = found;
    return { suite, matrixKey, attempt: Number(attempt), job };
  }
  return null;
}
