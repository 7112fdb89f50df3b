import { nextMove } from '../../core/leg/comment-round.ts';
import type { FoundLeg } from '../../core/leg/compose-legs.ts';
import { decodeLegView } from '../../core/leg/decode-leg-view.ts';
import { type Leg, type LegView, largestLegView, legViewFile } from '../../core/leg/leg-view.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { Artifacts, OwnArtifact } from '../action-ports.ts';
import type { World } from '../ports.ts';
import { isShardName } from '../shard/shard-artifact.ts';
import { jobArtifactPrefix } from './leg-views.ts';

/** Largest archive that is loaded for the view in it. */
const largestArchive = 64 * 1024 * 1024;

/** Archives that are loaded at a time. */
const atATime = 8;

/** A look at the artifacts of the run is followed by a write only where it found more: far more looks than any run needs. */
const mostRounds = 300;

/** What names of artifacts with a view begin with: those of suites, and those of jobs that came to no suite. */
const artifactPrefixes = ['eval-envelope-', jobArtifactPrefix];

/** What reading needs of the world. */
type ReadingWorld = Pick<World, 'log'> & {
  readonly files: Pick<World['files'], 'makeWorkspace' | 'open' | 'remove'>;
};

/** This job among those of its run. */
export interface OwnLeg {
  readonly leg: Leg;
  /** Names of the artifacts under which other jobs find it. */
  readonly ownNames: readonly string[];
  /** What of it is not known to be stored: the service may have taken it, and its answer got lost. Default nothing. */
  readonly unstored?: readonly LegView[];
  /** Makes the links of a view from the id of its artifact. */
  readonly links: (artifactId: number) => FoundLeg['links'];
}

/** What other jobs have said so far. */
export interface OtherLegs {
  readonly found: readonly FoundLeg[];
  /** Names of artifacts whose view could not be read. */
  readonly unread: readonly string[];
}

/** Reads what the other jobs of this run stored, each artifact once. */
export interface LegReader {
  /** Other jobs find what this one says, and it finds theirs. */
  readonly isShared: boolean;
  /** Nothing that other jobs may say is out of reach. */
  readonly isWhole: boolean;
  /**
   * Writes what all jobs came to, by the rule of {@link nextMove}: from what the artifacts of the run hold now, and again where
   * there are more of them after that. No job is waited for.
   *
   * @param write - returns whether another look would change nothing
   * @throws GitHubError when the artifacts cannot be listed the first time, and what `write` throws
   */
  readonly settle: (write: (others: OtherLegs) => Promise<'written' | 'over'>) => Promise<void>;
}

/**
 * @param artifacts - null = jobs cannot read each other's artifacts: there are no others
 * @param isOneOfSeveral - whether there may be others
 */
export function legReader(
  own: OwnLeg,
  artifacts: Artifacts | null,
  isOneOfSeveral: boolean,
  world: ReadingWorld,
): LegReader {
  const read = new Map<number, FoundLeg | 'unreadable' | 'no-view'>();
  return {
    isShared: artifacts !== null,
    isWhole: artifacts !== null || !isOneOfSeveral,
    settle: async (write) => {
      let written: readonly number[] | null = null;
      for (let round = 0; round < mostRounds; round += 1) {
        const others: readonly OwnArtifact[] | null =
          artifacts === null ? [] : await othersOf(own, artifacts, written !== null);
        // What is written stands where nobody can see whether there is more by now.
        if (others === null) return;
        const ids: readonly number[] = others.map(({ id }) => id);
        if (written !== null && nextMove(written, ids) === 'done') return;
        written = ids;
        if (artifacts !== null) await readNew(others, read, own, artifacts, world);
        const found = others.flatMap(({ id }): FoundLeg[] => {
          const one = read.get(id);
          if (typeof one !== 'object' || !isOfComment(one.leg, own.leg)) return [];
          return own.unstored?.some((leg) => isSame(leg, one.leg)) ? [] : [one];
        });
        const unread = others.filter(({ id }) => read.get(id) === 'unreadable').map(({ name }) => name);
        if ((await write({ found, unread })) === 'over') return;
      }
    },
  };
}

/** Views of other jobs: artifacts of ours that this job did not store; null = they cannot be listed. */
async function othersOf(
  { ownNames }: OwnLeg,
  artifacts: Artifacts,
  mayFail: boolean,
): Promise<readonly OwnArtifact[] | null> {
  const all = await artifacts.list().catch((error: unknown) => {
    if (mayFail && error instanceof GitHubError) return null;
    throw error;
  });
  if (all === null) return null;
  return all
    .filter(
      ({ name }) =>
        artifactPrefixes.some((prefix) => name.startsWith(prefix)) &&
        !isShardName(name) &&
        !ownNames.includes(name),
    )
    .sort((left, right) => left.id - right.id);
}

function isOfComment(leg: Leg, own: Leg): boolean {
  return leg.config === own.config && leg.headSha === own.headSha;
}

/** Whether it is one view of one job, found again. */
function isSame(left: LegView, right: LegView): boolean {
  return (['job', 'matrixKey', 'attempt', 'suite'] as const).every((key) => left[key] === right[key]);
}

/** Loads what was not loaded before. */
async function readNew(
  others: readonly OwnArtifact[],
  read: Map<number, FoundLeg | 'unreadable' | 'no-view'>,
  { links }: OwnLeg,
  artifacts: Artifacts,
  world: ReadingWorld,
): Promise<void> {
  const missing = others.filter(({ id }) => !read.has(id));
  for (let at = 0; at < missing.length; at += atATime) {
    await Promise.all(
      missing.slice(at, at + atATime).map(async (artifact) => {
        const leg = await readView(artifact, artifacts, world);
        read.set(artifact.id, typeof leg === 'string' ? leg : { leg, links: links(artifact.id) });
      }),
    );
  }
}

async function readView(
  artifact: OwnArtifact,
  artifacts: Artifacts,
  { files, log }: ReadingWorld,
): Promise<LegView | 'unreadable' | 'no-view'> {
  if (artifact.sizeBytes > largestArchive) return 'unreadable';
  const folder = await files.makeWorkspace('eval-envelope-leg-');
  try {
    const archive = await files.open(await artifacts.download(artifact.id, folder));
    try {
      const file = archive.entries?.find(({ name }) => name === legViewFile);
      if (file === undefined) return archive.entries === undefined ? 'unreadable' : 'no-view';
      if (file.sizeBytes > largestLegView) return 'unreadable';
      return decodeLegView(file.read(0, file.sizeBytes)) ?? 'unreadable';
    } finally {
      await archive.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.note(`eval-envelope: the artifact ${artifact.name} could not be read for the comment: ${why}`);
    return 'unreadable';
  } finally {
    await files.remove(folder);
  }
}
