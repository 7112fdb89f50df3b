import { type DeploymentClass, deploymentClasses } from '../model/deployment-class.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { countExperiments, earlierSprints, usualExperiments } from './count-experiments.ts';
import { fewestFeatures, measureIterations, usualIterations } from './features.ts';
import type { Measurement, OwnBand, OwnBands } from './measurement.ts';
import { measureConversion, usualConversion } from './shipping.ts';
import type { Sprint } from './sprint-calendar.ts';

/** Whole sprints that a band of one's own is taken from. */
export const fewestCalibrated = 6;

/** The spread of a figure over a team's own sprints. */
export interface OwnRange extends OwnBand {
  readonly median: number;
  /** Sprints, of iterations features. */
  readonly n: number;
}

/** A team's own bands, from its own sprints. */
export interface Calibration {
  /** Whole sprints on record, the last twelve and the one that was asked for at most. */
  readonly sprints: readonly Sprint[];
  /** null = there are too few sprints, or of iterations too few features. */
  readonly bands: Readonly<Record<keyof OwnBands, OwnRange | null>>;
  /** What the bands would stand in place of; null = nothing, as nobody says how large the team is. */
  readonly usual: Readonly<Record<keyof OwnBands, OwnBand | null>>;
  /** What was tried in these sprints by class, riskiest first; classes that were not tried are left out. */
  readonly classes: readonly { readonly class: DeploymentClass; readonly count: number }[];
  /** Last day of the sprint with which there will be enough; null = there are, or there is no record. */
  readonly enoughOn: string | null;
}

/**
 * Proposes bands from what a team did: the range in which eight of ten of its own whole sprints lie (10 to 90 %), and of
 * iterations eight of ten of its features. It says what is usual for the team, and not what is good.
 */
export function calibrate(measured: Measurement): Calibration {
  const isOver = measured.until >= measured.sprint.to;
  const sprints = [...earlierSprints(measured), ...(isOver && isWhole(measured) ? [measured.sprint] : [])];
  const bySprint = sprints.map((sprint) => ({ ...measured, sprint }));
  const experiments = bySprint.map((one) => countExperiments(one).value?.total ?? 0);
  const conversion = bySprint.flatMap((one) => measureConversion(one).value?.share ?? []);
  const iterations = bySprint.flatMap(
    (one) => measureIterations(one).value?.features.map(({ count }) => count) ?? [],
  );
  const tried = measured.experiments.filter(({ startedAt }) =>
    sprints.some(({ from, to }) => startedAt >= from && startedAt < to),
  );
  const ofClass = (name: DeploymentClass): number => tried.filter((one) => one.class === name).length;
  const asBand = ([low, high]: readonly [number, number]): OwnBand => ({ low, high });
  return {
    sprints,
    usual: {
      experiments: usualExperiments(measured),
      conversion: asBand(usualConversion(measured.settings)),
      iterations: asBand(usualIterations),
    },
    classes: deploymentClasses
      .map((name) => ({ class: name, count: ofClass(name) }))
      .filter(({ count }) => count > 0),
    enoughOn: enoughOn(measured, sprints),
    bands: {
      experiments: rangeOf(experiments, fewestCalibrated, 1),
      conversion: rangeOf(conversion, fewestCalibrated, 100),
      iterations: sprints.length < fewestCalibrated ? null : rangeOf(iterations, fewestFeatures, 1),
    },
  };
}

/** Sprints that are missing follow the last one on record, or the one that the records begin in. */
function enoughOn({ calendar, firstAt }: Measurement, sprints: readonly Sprint[]): string | null {
  const missing = fewestCalibrated - sprints.length;
  if (missing <= 0 || firstAt === null) return null;
  const begin = calendar.at(firstAt);
  const before = sprints.at(-1)?.number ?? (begin.from === firstAt ? begin.number - 1 : begin.number);
  return calendar.byNumber(before + missing).lastDay;
}

/** Whether the records began before the sprint did. */
function isWhole({ firstAt, sprint }: Measurement): boolean {
  return firstAt !== null && firstAt <= sprint.from;
}

/** Ends are rounded outwards: a band that leaves out what it was made from would be none. */
function rangeOf(values: readonly number[], fewest: number, steps: number): OwnRange | null {
  if (values.length < fewest) return null;
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantileType7(values, share)) as [
    number,
    number,
    number,
  ]; // as many as there are shares
  // A sum in binary may lie a hair off the step that it stands for.
  const down = (value: number): number => Math.floor(value * steps + 1e-9) / steps;
  const up = (value: number): number => Math.ceil(value * steps - 1e-9) / steps;
  return { low: down(low), high: up(high), median, n: values.length };
}
