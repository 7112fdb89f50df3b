import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import { makeLogEntry, type WrittenLogEntry } from '../../core/velocity/log-entry.ts';
import type { Draws } from '../draws.ts';
import type { Fate, PlannedChange, PlannedFeature, Shape } from './plan.ts';
import type { SharedFeature } from './plan-features.ts';
import type { Idea } from './vocabulary.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** The rule of the figures: what was quiet for so long is dropped. */
const quietMs = 28 * dayMs;

/** An entry of the log, and how the rest of the change is tied to it. */
export interface PlannedEntry {
  readonly entry: WrittenLogEntry;
  /** By the branch that it names, or by an `Experiment:` trailer of the pull request. */
  readonly joinedBy: 'branch' | 'trailer';
}

/** What an entry is made of. */
export interface EntryRequest {
  readonly draws: Draws;
  readonly repository: string;
  readonly class: DeploymentClass;
  readonly fate: Fate;
  readonly shape: Shape;
  readonly idea: Idea;
  /** Name of the first branch. */
  readonly branch: string;
  readonly feature: SharedFeature | null;
  /** First evaluation, milliseconds since 1970. */
  readonly start: number;
  readonly openedAt: number | null;
}

/**
 * An experiment in eight is written down before anything else happens, and one in fifty when its pull request is there already,
 * where it explains that and counts for nothing.
 */
export function planEntry(request: EntryRequest): PlannedEntry | null {
  const { draws, repository, fate, shape, idea, branch, feature, start, openedAt } = request;
  const chance = draws.uniform();
  if (fate === 'unknown' || chance >= 0.14) return null;
  const isLate = chance >= 0.12 && openedAt !== null && openedAt < start;
  const begin = Math.min(start, openedAt ?? start);
  const at = isLate ? (openedAt ?? 0) + 60_000 : begin - (0.2 + 5 * draws.uniform()) * dayMs;
  const joinedBy =
    fate !== 'quiet' && shape !== 'branch-first' && draws.uniform() < 0.4 ? 'trailer' : 'branch';
  const isClassKnown = draws.uniform() < 0.8;
  const isFeatureKnown = draws.uniform() < 0.5;
  return {
    joinedBy,
    entry: makeLogEntry({
      at: new Date(Math.round(at)).toISOString(),
      hypothesis: idea.hypothesis,
      repository,
      class: isClassKnown ? request.class : null,
      feature: isFeatureKnown && feature?.naming === 'trailer' ? feature.title : null,
      branch: joinedBy === 'branch' ? branch : null,
    }),
  };
}

/** Something that was written down, tried in a notebook at most, and never came back. */
export function planIdea(
  parts: Pick<EntryRequest, 'draws' | 'repository' | 'class' | 'idea' | 'feature' | 'start'>,
): PlannedChange {
  const { draws, repository, idea, feature, start } = parts;
  const entry = makeLogEntry({
    at: new Date(start).toISOString(),
    hypothesis: idea.hypothesis,
    repository,
    class: draws.uniform() < 0.8 ? parts.class : null,
    feature: feature?.naming === 'trailer' ? feature.title : null,
    branch: null,
  });
  const known = featureOfEntry(repository, entry);
  return {
    repository,
    kind: 'experiment',
    shape: 'idea',
    class: entry.class ?? 'other',
    fate: 'quiet',
    branch: '',
    pullRequests: [],
    runs: [],
    contentsAt: [],
    entry,
    openedAt: null,
    closedAt: start + quietMs,
    way: null,
    acceptedBy: null,
    revertedAt: null,
    feature: known,
    featureBefore: known,
    outcomes: [],
  };
}

/** The feature that an entry names. */
export function featureOfEntry(repository: string, entry: WrittenLogEntry | null): PlannedFeature | null {
  const name = entry?.feature ?? null;
  return name === null ? null : { name: `${repository} ${name}`, isNamed: true };
}
