import { kendallTrendTest, longestTrend } from '../stats/kendall-trend-test.ts';
import { type Band, placeCount } from './band.ts';
import { decidedContents } from './contents.ts';
import type { Experiment } from './experiment.ts';
import { firstRecords } from './first-records.ts';
import { dayMs, figure, isInWindow, isoTime, type Measurement, type OwnBand } from './measurement.ts';
import type { Sprint } from './sprint-calendar.ts';
import type { VelocityDocument } from './velocity-document.ts';

type Counted = NonNullable<VelocityDocument['experiments']['value']>;

/** Whole sprints that a trend word needs: with five, only a series without any dip could show one. */
export const fewestSprints = 6;

/** Two-sided error of a trend word. */
const trendAlpha = 0.05;

/** Experiments a sprint of a team of five in 14 days (DESIGN section 4). */
const usualBand = { low: 8, high: 15, people: 5, days: 14 } as const;

/** Experiments of the sprint: each counted once, in the sprint of its first completed evaluation. */
export function countExperiments(measured: Measurement): VelocityDocument['experiments'] {
  const { experiments, settings, sprint, until, leftOut } = measured;
  const starts = experiments.flatMap((experiment) => startsOf(experiment, settings.experiment));
  const total = starts.filter((time) => isInWindow(measured, time)).length;
  const earlier = earlierSprints(measured).map((past) => ({
    ...sprintFields(past),
    total: starts.filter((time) => time >= past.from && time < past.to).length,
  }));
  const isOver = until >= sprint.to;
  const isKept = keptSprints(measured);
  const series = [...earlierSprints(measured), ...(isOver ? [sprint] : [])]
    .filter(isKept)
    .map((one) => starts.filter((time) => time >= one.from && time < one.to).length)
    .slice(-longestTrend);
  const tried = experiments.filter(({ startedAt }) => isInWindow(measured, startedAt));
  const reasons: Record<string, number> = {};
  for (const { reason, evaluations } of leftOut) {
    const inside = evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt)).length;
    if (reason !== 'default-branch' && reason !== 'merge-queue') reasons[exclusionTexts[reason]] = inside;
  }
  return figure(measured, {
    value: {
      total,
      unit: settings.experiment,
      logged: tried.filter(isSeenBefore).length,
      earlier,
      trend: trendOf(series),
      band: bandOf(total, measured),
    },
    n: tried.length,
    definition:
      settings.experiment === 'branch'
        ? 'branches and pull requests with a completed evaluation of a change of the taxonomy, and experiments logged before they had a pull request, each in the sprint of the first of these; suites, re-runs and renames add nothing, and pull requests with the same Experiment: trailer are one; a trend (exact Mann–Kendall test, a word at 0.05) is read from sprints in which anything was evaluated, since every repository keeps records'
        : 'distinct contents of branches and pull requests that were evaluated, each in the sprint of its first completed evaluation; a trend (exact Mann–Kendall test, a word at 0.05) is read from sprints in which anything was evaluated, since every repository keeps records',
    exclusions: reasons,
  });
}

const exclusionTexts = {
  'outside-taxonomy': 'evaluations of changes outside the taxonomy',
  'never-judged': 'evaluations of branches that never could be judged',
  'outside-git': 'evaluations of candidates outside git',
  'no-place': 'evaluations without pull request, branch or commit',
  revert: 'evaluations of pull requests that take another one back',
} as const;

function startsOf(experiment: Experiment, unit: 'branch' | 'revision'): readonly number[] {
  return unit === 'branch'
    ? [experiment.startedAt]
    : decidedContents(experiment.evaluations).map(({ firstAt }) => firstAt);
}

/** Visible before it had a pull request: evaluated or logged before one was opened, or never in one. */
export function isSeenBefore({ pullRequests, openedAt, startedAt }: Experiment): boolean {
  return pullRequests.length === 0 || (openedAt !== null && startedAt < openedAt);
}

/** Sprints before that the records cover as a whole, at most twelve, oldest first. */
export function earlierSprints({ calendar, sprint, firstAt }: Measurement): readonly Sprint[] {
  if (firstAt === null) return [];
  const first = calendar.at(firstAt);
  const from = Math.max(first.from === firstAt ? first.number : first.number + 1, sprint.number - 12);
  const count = Math.max(0, sprint.number - from);
  return Array.from({ length: count }, (_, index) => calendar.byNumber(from + index));
}

/**
 * Tells the sprints that one trend may be read from: of those since every repository keeps records, those in which anything
 * was evaluated. Counts that rise because another repository came in, or from weeks in which nothing was recorded, say
 * nothing of a team that tries more.
 */
function keptSprints({ evaluations }: Measurement): (sprint: Sprint) => boolean {
  const since = Math.max(...firstRecords(evaluations).values());
  return ({ from, to }) =>
    from >= since && evaluations.some(({ finishedAt }) => finishedAt >= from && finishedAt < to);
}

/** A sprint as it is printed. */
export function sprintFields({ number, firstDay, lastDay, from, to }: Sprint): {
  number: number;
  firstDay: string;
  lastDay: string;
  from: string;
  to: string;
} {
  return { number, firstDay, lastDay, from: isoTime(from), to: isoTime(to) };
}

function trendOf(series: readonly number[]): Counted['trend'] {
  const sprints = series.length;
  if (sprints < fewestSprints) return { word: 'too-few-sprints', p: null, sprints };
  const { score, p } = kendallTrendTest(series);
  return { word: p > trendAlpha ? 'none-shown' : score > 0 ? 'rising' : 'falling', p, sprints };
}

/** The usual range of experiments a sprint, scaled to team and sprint; null = nobody says how large the team is. */
export function usualExperiments({
  settings,
  calendar,
}: Pick<Measurement, 'settings' | 'calendar'>): OwnBand | null {
  if (settings.teamSize === null || settings.experiment === 'revision') return null;
  const scale = (settings.teamSize / usualBand.people) * (calendar.rhythm.lengthDays / usualBand.days);
  return { low: Math.round(usualBand.low * scale), high: Math.round(usualBand.high * scale) };
}

/** Its own range or the usual one; a sprint that is not over can only be above. */
function bandOf(total: number, measured: Measurement): Band | null {
  const { settings, sprint, until } = measured;
  const own = settings.bands?.experiments;
  const range = own ?? usualExperiments(measured);
  if (range === null) return null;
  const { low, high } = range;
  const band = placeCount(total, { low, high, whose: own === undefined ? 'usual' : 'own' });
  return until < sprint.to && band.position !== 'above' ? { ...band, position: 'cannot-tell' } : band;
}

/** Days, fractional. */
export function inDays(ms: number): number {
  return ms / dayMs;
}
