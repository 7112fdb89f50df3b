import { largestNoise } from './noise.ts';
import { sprintBegins } from './sprint-days.ts';
import { type SuiteProfile, suiteProfile } from './suite-profile.ts';

const dayMs = 86_400_000;

/**
 * What becomes of the default branch. `eventful`: of the first suite a merged change makes it worse until it is taken back,
 * then come wider margins, another dataset, and at the end slower answers; of the second one the provider changes the model
 * under its name, which makes it worse until the team takes another model. `steady`: nothing happens. `step`: worse for good
 * from 60 % of the time on. `step-with-model`: the same, with another model at the same moment. `slow-decline`: a little worse
 * every day after the first tenth.
 */
export type HistoryCourse = 'eventful' | 'steady' | 'step' | 'step-with-model' | 'slow-decline';

/** When the default branch changed as one suite sees it, milliseconds since 1970; infinite = never. */
export interface MainState {
  readonly begin: number;
  readonly end: number;
  readonly worseFrom: number;
  readonly worseTo: number;
  readonly newDatasetFrom: number;
  readonly newModelFrom: number;
  /** From then on the margin of quality is wider. */
  readonly loosenedFrom: number;
  /** From then on main is worse for good. */
  readonly stepFrom: number;
  /** From then until the end of the history main loses a little with every day. */
  readonly declineFrom: number;
  /** From then on answers take longer. */
  readonly slowFrom: number;
  /** From then on another model answers under the same name. */
  readonly shiftedFrom: number;
}

/** What main loses while it is worse, by a step, and by a whole slow decline. */
export const worseLoss = 0.08;
export const stepLoss = 0.08;
export const declineLoss = 0.09;

/** What another dataset takes from the pass rate, by harder cases. */
export const datasetLoss = 0.03;

/** How much longer answers take at the end, as a factor. */
export const slowFactor = 1.09;

/** What a wider margin is wider by. */
export const loosenedBy = 0.01;

/** A merged change that made main worse, and when it was taken back. */
export interface Culprit {
  readonly mergedAt: number;
  readonly revertedAt: number;
}

/** Sprint at the end of which main is worse, of an eventful history. */
export function worseSprint(sprints: number): number {
  return Math.ceil(sprints * 0.4);
}

/**
 * States of the default branch, a suite each.
 *
 * @param culprit - null = nobody's: main is worse over the end of that sprint all the same
 */
export function mainStates(
  request: { readonly suites: readonly string[]; readonly sprints: number; readonly course: HistoryCourse },
  loosenedIn: number,
  culprit: Culprit | null,
): readonly MainState[] {
  const { suites, sprints, course } = request;
  const never = Number.POSITIVE_INFINITY;
  const [begin, end] = [sprintBegins(1), sprintBegins(sprints + 1)];
  const after = (share: number): number => Math.round(begin + share * (end - begin));
  const steady: MainState = {
    begin,
    end,
    worseFrom: never,
    worseTo: never,
    newDatasetFrom: never,
    newModelFrom: never,
    loosenedFrom: never,
    stepFrom: never,
    declineFrom: never,
    slowFrom: never,
    shiftedFrom: never,
  };
  switch (course) {
    case 'steady':
      return suites.map(() => steady);
    case 'step':
      return suites.map(() => ({ ...steady, stepFrom: after(0.6) }));
    case 'step-with-model':
      return suites.map(() => ({ ...steady, stepFrom: after(0.6), newModelFrom: after(0.6) }));
    case 'slow-decline':
      return suites.map(() => ({ ...steady, declineFrom: after(0.1) }));
    case 'eventful': {
      const turn = sprintBegins(worseSprint(sprints) + 1);
      const first: MainState = {
        ...steady,
        worseFrom: culprit?.mergedAt ?? turn - 3 * dayMs,
        worseTo: culprit?.revertedAt ?? turn + 5 * dayMs,
        newDatasetFrom: after(0.6),
        loosenedFrom: sprintBegins(loosenedIn),
        slowFrom: end - 9 * dayMs,
      };
      const [from, to] = [after(0.7), after(0.8)];
      const second: MainState = {
        ...steady,
        worseFrom: from,
        shiftedFrom: from,
        worseTo: to,
        newModelFrom: to,
      };
      return suites.map((_, index) => [first, second][index] ?? steady);
    }
  }
}

/** Cases of a suite at a moment. */
export function casesAt(at: number, main: MainState, profile: SuiteProfile): number {
  return at >= main.newDatasetFrom ? profile.casesLater : profile.cases;
}

/** Pass rate of the default branch without the noise of a run. */
export function levelOfMain(at: number, main: MainState, suite: string): number {
  const [primary] = suiteProfile(suite).dimensions;
  return (primary?.level ?? 0) - lossOfMain(at, main) - (at >= main.newDatasetFrom ? datasetLoss : 0);
}

/** What changes did to the default branch since the history began, another dataset left aside. */
export function lossOfMain(at: number, main: MainState): number {
  const isWorse = at >= main.worseFrom && at < main.worseTo;
  const declined = at > main.declineFrom ? (at - main.declineFrom) / (main.end - main.declineFrom) : 0;
  return (isWorse ? worseLoss : 0) + (at >= main.stepFrom ? stepLoss : 0) + declined * declineLoss;
}

/** Largest distance of a measured pass rate from that of main: the noise of its cases, and that they are counted. */
export function levelScatter(suite: string): number {
  const { cases, dimensions } = suiteProfile(suite);
  return ((dimensions[0]?.noise ?? 0) / Math.sqrt(cases)) * largestNoise + 0.5 / cases;
}
