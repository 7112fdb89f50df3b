import { measureDrift } from './answer-drift.ts';
import { measureCauses } from './causes.ts';
import { measureClasses } from './classes.ts';
import { countExperiments, sprintFields } from './count-experiments.ts';
import { measureDecisionTime } from './decision-time.ts';
import { dimensionMeasures } from './dimension-measures.ts';
import { measureEffort, outsideTexts } from './effort.ts';
import type { Evaluation } from './evaluation.ts';
import { measureBranches, measureIterations } from './features.ts';
import { findExperiments } from './find-experiments.ts';
import { measureFreshness } from './freshness.ts';
import { measureGate } from './gate-health.ts';
import { type LogEntry, settleLogEntries } from './log-entry.ts';
import { isInWindow, isoTime, type Measurement, type VelocitySettings } from './measurement.ts';
import type { Outcome } from './outcome.ts';
import { measureQuality } from './quality.ts';
import { measureRepositories } from './repositories.ts';
import { measureRequestCost } from './request-cost.ts';
import { measureCost, measureInconclusive, measureNotJudged } from './runs.ts';
import { settleOutcomes } from './settle-outcomes.ts';
import { measureConversion, measureReverted, measureSignOffs } from './shipping.ts';
import { type SprintRhythm, sprintCalendar } from './sprint-calendar.ts';
import { followStacks } from './stacked-outcomes.ts';
import { measureTrends } from './trends.ts';
import type { VelocityDocument } from './velocity-document.ts';

/** A file or line that was passed over, and why. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

/** What a sprint is measured from. */
export interface VelocityRequest {
  /** Each once, by time. */
  readonly evaluations: readonly Evaluation[];
  readonly outcomes: readonly Outcome[];
  /** What was logged; left out = nothing. */
  readonly entries?: readonly LogEntry[];
  readonly rhythm: SprintRhythm;
  /** Milliseconds since 1970; what happened later plays no part. */
  readonly now: number;
  /** Number of the sprint; undefined = the one that the moment before `now` lies in. */
  readonly sprint?: number | undefined;
  readonly settings: VelocitySettings;
  readonly defaultBranch: string | undefined;
  /** Labels that name features, `*` for any characters. */
  readonly featureLabels: string | undefined;
  readonly duplicates: number;
  readonly unreadable: readonly Unreadable[];
}

/** Files that are named; of the others there is the count. */
const mostNamed = 20;

/** What every figure is computed from, and the settled outcomes beside it. */
export interface TakenMeasurement {
  readonly measured: Measurement;
  /** Each pull request once, as it stood then. */
  readonly outcomes: readonly Outcome[];
  /** What was logged until then, each once, by time. */
  readonly entries: readonly LogEntry[];
}

/** Finds what was tried as it stood at the end of a sprint, or now if that is earlier. */
export function takeMeasurement(request: VelocityRequest): TakenMeasurement {
  const { rhythm, now, settings, defaultBranch, featureLabels } = request;
  const calendar = sprintCalendar(rhythm);
  const sprint = request.sprint === undefined ? calendar.at(now - 1) : calendar.byNumber(request.sprint);
  const until = Math.min(now, sprint.to);
  const evaluations = request.evaluations.filter(
    ({ finishedAt }) => finishedAt < sprint.to && finishedAt <= now,
  );
  const repositories = namesOf(request.evaluations.map(({ repository }) => repository));
  const outcomes = followStacks(settleOutcomes(request.outcomes, repositories, until), defaultBranch);
  const logged = (request.entries ?? []).filter(({ at }) => at < sprint.to);
  const entries = settleLogEntries(logged, repositories, until);
  const found = findExperiments({ evaluations, outcomes, entries, until, defaultBranch, featureLabels });
  const firstAt = evaluations[0]?.finishedAt ?? null;
  const measured = {
    ...found,
    settings,
    calendar,
    sprint,
    until,
    evaluations,
    firstAt,
    stretches: new Map(),
  };
  return { measured, outcomes, entries };
}

/**
 * All figures of a sprint. A past one is measured as it stood at its end, so that a figure once printed stays what it was.
 *
 * @param taken - what `takeMeasurement` found for the request, with stretches where rows were read
 */
export function measureVelocity(
  request: VelocityRequest,
  taken: TakenMeasurement = takeMeasurement(request),
): VelocityDocument {
  const { rhythm, settings } = request;
  const { measured, outcomes } = taken;
  const { sprint, until, evaluations, firstAt } = measured;
  const repositories = namesOf(request.evaluations.map(({ repository }) => repository));
  const daily = sprintCalendar({ ...rhythm, start: sprint.firstDay, lengthDays: 1 });
  const inWindow = evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
  const trends = measureTrends(measured);
  return {
    version: 1,
    sprint: {
      ...sprintFields(sprint),
      isOver: until >= sprint.to,
      day: until <= sprint.from ? 0 : daily.at(until - 1).number,
      days: rhythm.lengthDays,
      timeZone: rhythm.timeZone,
    },
    until: isoTime(until),
    team: teamOf(settings),
    records: {
      evaluations: evaluations.length,
      inWindow: inWindow.length,
      duplicates: request.duplicates,
      repositories: [...repositories],
      suites: [...namesOf(evaluations.map(({ suite }) => suite))],
      firstAt: firstAt === null ? null : isoTime(firstAt),
      unreadable: request.unreadable.slice(0, mostNamed).map((one) => ({ ...one })),
      unreadableCount: request.unreadable.length,
      leftOut: measured.leftOut
        .filter((entry) => entry.evaluations.length > 0)
        .map((entry) => ({ reason: outsideTexts[entry.reason], count: entry.evaluations.length })),
      outcomes: outcomes.length,
    },
    dimensions: dimensionMeasures(evaluations),
    experiments: countExperiments(measured),
    classes: measureClasses(measured),
    byRepository: measureRepositories(measured, repositories),
    conversion: measureConversion(measured),
    iterations: measureIterations(measured),
    branchesPerFeature: measureBranches(measured),
    decisionTime: measureDecisionTime(measured),
    effort: measureEffort(measured),
    reverted: measureReverted(measured),
    signOffs: measureSignOffs(measured),
    inconclusive: measureInconclusive(measured),
    notJudged: measureNotJudged(measured),
    cost: measureCost(measured),
    freshness: measureFreshness(measured),
    quality: measureQuality(measured),
    trends,
    causes: measureCauses(measured, trends, outcomes),
    drift: measureDrift(measured),
    requestCost: measureRequestCost(measured),
    gate: measureGate(measured),
  };
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== '').sort();
}

function teamOf({ teamSize, teamKind, bands }: VelocitySettings): VelocityDocument['team'] {
  const team = { size: teamSize, kind: teamKind };
  if (bands === undefined) return team;
  const given = Object.entries(bands).filter(([, band]) => band !== undefined);
  return { ...team, bands: Object.fromEntries(given) };
}
