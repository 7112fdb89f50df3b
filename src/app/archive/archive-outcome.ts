import type { ArtifactRefusal } from '../../core/model/artifact-error.ts';

/** Why the record in an artifact is not kept. */
export type RecordRefusal =
  | Exclude<ArtifactRefusal, 'expired' | 'gone'>
  /** The artifact has no `record.json`. */
  | 'no-record'
  /** It is no record of ours, or one that was edited. */
  | 'not-a-record'
  /** GitHub does not say which run made it, or the run is gone. */
  | 'no-run'
  /** A kind of run whose records say nothing about a change, or cannot be trusted to. */
  | 'run-kind'
  /** What the record says of itself is not what GitHub says of its run. */
  | 'repository'
  | 'run-id'
  | 'attempt'
  | 'head-sha'
  | 'branch'
  | 'event'
  /** Suite or leg of the matrix are not those of the artifact's name. */
  | 'suite'
  /** It has no place in the history. */
  | 'path'
  /** Another record of the same run, suite and leg is there. */
  | 'same-place';

/** Why it ended before everything was looked at. */
export type ArchiveStop = 'minutes' | 'rate-limit' | 'unreachable' | 'history';

/** An artifact that was refused. */
export interface RefusedArtifact {
  readonly artifact: string;
  readonly runId: number | null;
  readonly reason: RecordRefusal;
  /** One sentence. */
  readonly message: string;
}

/** What `archive` did. */
export interface ArchiveOutcome {
  readonly repository: string;
  readonly branch: string;
  /** Artifacts that have our name. */
  readonly found: number;
  /** Records that are in the history now and were not before. */
  readonly kept: number;
  /** Of those, records whose rows were kept as well: those of the default branch. */
  readonly rows: number;
  /** Rows of the default branch that were not kept: larger than 256 KB, or not those of the record. */
  readonly rowsLeftOut: number;
  readonly commits: number;
  readonly alreadyThere: number;
  /** Made by runs whose head is in another repository; their word is not taken. */
  readonly fromForks: number;
  /** Gone before they were collected. */
  readonly expired: number;
  readonly refused: readonly RefusedArtifact[];
  /** Not looked at this time. */
  readonly left: number;
  /** null = it came to its end. */
  readonly stopped: ArchiveStop | null;
  /** Why it stopped, with what to do; null where that is plain. */
  readonly problem: string | null;
}

/** Refusals by reason, the most frequent first. */
export function countByReason(refused: readonly RefusedArtifact[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
}
