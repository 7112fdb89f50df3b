import { quantileType7 } from '../stats/quantile.ts';
import { placeCount, rangeOf } from './band.ts';
import { decidedContents } from './contents.ts';
import type { Experiment } from './experiment.ts';
import { figure, isInWindow, type Measurement } from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';

/** Below this the list is all there is to say. */
export const fewestFeatures = 10;

/** Versions tried for a feature (DESIGN section 4). */
export const usualIterations = [3, 8] as const;

/** A feature that shipped in the window with every experiment that belongs to it. */
export interface ShippedFeature {
  readonly name: string;
  readonly experiments: readonly Experiment[];
}

/**
 * Features with an experiment that shipped in the window. One that nobody named is a file, which lives on: of it only what
 * began after its last ship before the window belongs to this one.
 */
export function shippedFeatures(measured: Measurement): readonly ShippedFeature[] {
  const byFeature = new Map<string, Experiment[]>();
  for (const experiment of measured.experiments) {
    if (experiment.feature === null) continue;
    byFeature.set(experiment.feature, [...(byFeature.get(experiment.feature) ?? []), experiment]);
  }
  const isShippedNow = ({ state, closedAt }: Experiment): boolean =>
    state === 'shipped' && isInWindow(measured, closedAt);
  return [...byFeature]
    .filter(([, experiments]) => experiments.some(isShippedNow))
    .map(([name, experiments]) => ({ name, experiments: sinceLastShip(experiments, measured) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function sinceLastShip(experiments: readonly Experiment[], { sprint }: Measurement): readonly Experiment[] {
  if (experiments.some(({ isFeatureNamed }) => isFeatureNamed)) return experiments;
  const before = experiments.flatMap(({ state, closedAt }) =>
    state === 'shipped' && closedAt !== null && closedAt < sprint.from ? [closedAt] : [],
  );
  const last = Math.max(Number.NEGATIVE_INFINITY, ...before);
  return experiments.filter(({ startedAt }) => startedAt > last);
}

/** Distinct contents that were evaluated for each feature that shipped. */
export function measureIterations(measured: Measurement): VelocityDocument['iterations'] {
  const features = shippedFeatures(measured).map(({ name, experiments }) => ({
    feature: name,
    count: experiments.reduce((sum, { evaluations }) => sum + decidedContents(evaluations).length, 0),
  }));
  const counts = features.map(({ count }) => count);
  const isEnough = counts.length >= fewestFeatures;
  const median = isEnough ? quantileType7(counts, 0.5) : null;
  return figure(measured, {
    value:
      features.length === 0
        ? null
        : {
            features,
            median,
            p90: isEnough ? quantileType7(counts, 0.9) : null,
            band:
              median === null
                ? null
                : placeCount(median, rangeOf(measured.settings.bands?.iterations, usualIterations)),
          },
    n: features.length,
    definition:
      'distinct contents (covered files) with a completed evaluation, over all branches of each feature that shipped in the window; a feature is a Feature: trailer, else a linked issue, else a label, else suite and file',
    exclusions: { 'shipped, and belongs to no feature': shippedAlone(measured) },
    missing: 'no feature shipped in the window',
  });
}

/** Branches and pull requests of each feature that shipped. */
export function measureBranches(measured: Measurement): VelocityDocument['branchesPerFeature'] {
  const features = shippedFeatures(measured).map(({ name, experiments }) => ({
    feature: name,
    count: experiments.length,
  }));
  return figure(measured, {
    value: features.length === 0 ? null : { features },
    n: features.length,
    definition: 'experiments, dropped and open ones included, of each feature that shipped in the window',
    exclusions: { 'shipped, and belongs to no feature': shippedAlone(measured) },
    missing: 'no feature shipped in the window',
  });
}

function shippedAlone(measured: Measurement): number {
  return measured.experiments.filter(
    ({ state, closedAt, feature }) =>
      state === 'shipped' && feature === null && isInWindow(measured, closedAt),
  ).length;
}
