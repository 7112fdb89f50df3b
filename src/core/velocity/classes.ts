import { type DeploymentClass, deploymentClasses } from '../model/deployment-class.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { inDays } from './count-experiments.ts';
import { decidedDays } from './decision-time.ts';
import { isCompleted } from './evaluation.ts';
import {
  closedInWindow,
  figure,
  isInWindow,
  isoTime,
  type Measurement,
  unknownOutcomes,
} from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';

/** Usual time between two changes of a class, days (DESIGN section 3: many a week, weekly, monthly, quarterly). */
export const usualDays: Readonly<Record<Exclude<DeploymentClass, 'other'>, number>> = {
  'prompt-edit': 7,
  'rag-refresh': 7,
  'model-swap': 30,
  'fine-tune': 91,
};

/** What was tried and closed of each class, and when it last was; mildest class first. */
export function measureClasses(measured: Measurement): VelocityDocument['classes'] {
  const closed = closedInWindow(measured);
  const tried = measured.experiments.filter(({ startedAt }) => isInWindow(measured, startedAt));
  const names = deploymentClasses.filter((name) => name !== 'other').toReversed();
  const value = names.map((name) => {
    const own = closed.filter((experiment) => experiment.class === name);
    const { days } = decidedDays(own, measured);
    return {
      class: name,
      tried: tried.filter((experiment) => experiment.class === name).length,
      closed: own.length,
      shipped: own.filter(({ state }) => state === 'shipped').length,
      dropped: own.filter(({ state }) => state === 'dropped').length,
      decisionDays: days.length === 0 ? null : quantileType7(days, 0.5),
      last: lastOf(name, measured),
      usualDays: usualDays[name],
    };
  });
  return figure(measured, {
    value,
    n: tried.length + closed.filter((experiment) => !tried.includes(experiment)).length,
    definition:
      'experiments by their riskiest class: tried by their first completed evaluation or entry of the log, closed, shipped and dropped by their end; counts of classes are added up as experiments only, never as deployments',
    exclusions: {
      ...unknownOutcomes(measured),
      'logged, and of no class yet': tried.filter((experiment) => experiment.class === 'other').length,
    },
  });
}

function lastOf(
  name: DeploymentClass,
  { experiments, until }: Measurement,
): { at: string; daysAgo: number } | null {
  const times = experiments
    .filter((experiment) => experiment.class === name)
    .flatMap(({ evaluations }) => evaluations.findLast(isCompleted)?.finishedAt ?? []);
  if (times.length === 0) return null;
  const last = Math.max(...times);
  return { at: isoTime(last), daysAgo: inDays(until - last) };
}
