import { quantileType7 } from '../stats/quantile.ts';
import { inDays } from './count-experiments.ts';
import type { Experiment } from './experiment.ts';
import { firstRecords } from './first-records.ts';
import { closedInWindow, figure, type Measurement } from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';

/** Below this a 90th percentile is the largest value by another name. */
const fewestForP90 = 10;

/** Experiments whose time to a decision is known as a whole, and how many of the others there are, by why. */
export interface Decided {
  /** Days from the first completed evaluation to the merge or close, one entry each. */
  readonly days: readonly number[];
  readonly exclusions: Readonly<Record<string, number>>;
}

/** Times to a decision of experiments that were closed. */
export function decidedDays(
  closed: readonly Experiment[],
  { evaluations }: Pick<Measurement, 'evaluations'>,
): Decided {
  const firstAt = firstRecords(evaluations);
  const days: number[] = [];
  const exclusions: Record<string, number> = {};
  const leaveOut = (reason: string): void => {
    exclusions[reason] = (exclusions[reason] ?? 0) + 1;
  };
  for (const { repository, closedAt, evaluatedAt, openedAt, isQuiet } of closed) {
    if (closedAt === null) continue;
    if (isQuiet) leaveOut('fell quiet, and nobody decided');
    else if (openedAt !== null && openedAt < (firstAt.get(repository) ?? openedAt))
      leaveOut('opened before the first record');
    else if (evaluatedAt === null) leaveOut('logged, and never evaluated');
    else if (closedAt < evaluatedAt) leaveOut('evaluated only after the decision');
    else days.push(inDays(closedAt - evaluatedAt));
  }
  return { days, exclusions };
}

/** First completed evaluation to decision, dropped experiments included. */
export function measureDecisionTime(measured: Measurement): VelocityDocument['decisionTime'] {
  const { days, exclusions } = decidedDays(closedInWindow(measured), measured);
  return figure(measured, {
    value:
      days.length === 0
        ? null
        : {
            medianDays: quantileType7(days, 0.5),
            p90Days: days.length < fewestForP90 ? null : quantileType7(days, 0.9),
          },
    n: days.length,
    definition:
      'days from the first completed evaluation to the merge or close, of experiments closed in the window, dropped ones included',
    exclusions,
    missing: 'no experiment with a known beginning and end was closed in the window',
  });
}
