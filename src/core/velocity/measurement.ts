import type { Evaluation } from './evaluation.ts';
import { type Experiment, waysToShip } from './experiment.ts';
import type { Figure } from './figure-document.ts';
import type { FoundExperiments } from './find-experiments.ts';
import type { Sprint, SprintCalendar } from './sprint-calendar.ts';
import type { Stretch } from './stretches.ts';

/** What a team says of itself, and how it counts. */
export interface VelocitySettings {
  readonly experiment: 'branch' | 'revision';
  readonly teamSize: number | null;
  readonly teamKind: string | null;
  /** In place of the usual ones; left out = there are none. */
  readonly bands?: OwnBands | undefined;
}

/** A range of a team's own, both ends inside. */
export interface OwnBand {
  readonly low: number;
  readonly high: number;
}

/** A team's own ranges: experiments a sprint, share that ships, versions per feature. */
export interface OwnBands {
  readonly experiments?: OwnBand | undefined;
  readonly conversion?: OwnBand | undefined;
  readonly iterations?: OwnBand | undefined;
}

/** What every figure is computed from. */
export interface Measurement extends FoundExperiments {
  readonly settings: VelocitySettings;
  readonly calendar: SprintCalendar;
  readonly sprint: Sprint;
  /** Milliseconds since 1970; end of the sprint, or now if that is earlier. */
  readonly until: number;
  /** By time, none after `until`. */
  readonly evaluations: readonly Evaluation[];
  /** Milliseconds since 1970; null = there are no records. Nothing is attributed before it. */
  readonly firstAt: number | null;
  /** By evaluation the stretch of weeks that it is in; empty = no rows were read. */
  readonly stretches: ReadonlyMap<Evaluation, Stretch>;
}

export const dayMs = 86_400_000;

/** Whether a moment lies in the sprint that is measured. */
export function isInWindow({ sprint }: Measurement, time: number | null): boolean {
  return time !== null && time >= sprint.from && time < sprint.to;
}

/** Experiments that were merged or dropped in the window. */
export function closedInWindow(measured: Measurement): readonly Experiment[] {
  return measured.experiments.filter(({ closedAt }) => isInWindow(measured, closedAt));
}

/** Experiments of unknown outcome and closed ones without a date cannot be counted as closed anywhere: how many there are. */
export function unknownOutcomes({ experiments }: Measurement): Record<string, number> {
  const isUndated = ({ state, closedAt }: Experiment): boolean =>
    (state === 'shipped' || state === 'dropped') && closedAt === null;
  return {
    'nobody says what became of it': experiments.filter(({ state }) => state === 'unknown').length,
    'closed, and nobody says when': experiments.filter(isUndated).length,
  };
}

/** What a figure says beside its value. */
export interface FigureParts<T> {
  readonly value: T | null;
  readonly n: number;
  readonly definition: string;
  /** Counts by reason; those of 0 are left out. */
  readonly exclusions?: Readonly<Record<string, number>>;
  readonly missing?: string;
  /** Milliseconds since 1970; left out = the sprint, as far as it has come. */
  readonly window?: { readonly from: number; readonly to: number };
}

/** A figure over the sprint that is measured. */
export function figure<T>({ sprint, until }: Measurement, parts: FigureParts<T>): Figure<T> {
  const { from, to } = parts.window ?? { from: sprint.from, to: Math.min(sprint.to, until) };
  return {
    value: parts.value,
    n: parts.n,
    window: { from: isoTime(from), to: isoTime(Math.max(from, to)) },
    definition: parts.definition,
    exclusions: Object.entries(parts.exclusions ?? {})
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => ({ reason, count })),
    ...(parts.value === null && parts.missing !== undefined ? { missing: parts.missing } : {}),
  };
}

export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** How many of the experiments shipped in each way. */
export function countWays(shipped: readonly Experiment[]): Record<(typeof waysToShip)[number], number> {
  const counts = { inside: 0, accepted: 0, 'not-settled': 0, 'against-the-gate': 0, 'not-evaluated': 0 };
  for (const way of waysToShip) counts[way] = shipped.filter((entry) => entry.shipped === way).length;
  return counts;
}
