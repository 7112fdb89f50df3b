import type { DeploymentClass } from '../model/deployment-class.ts';
import { deploymentClasses } from '../model/deployment-class.ts';
import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { OnInconclusive, Policy, SegmentKey } from '../model/policy.ts';
import { formatSegment } from '../model/policy.ts';
import type { SuiteShape } from '../model/suite-shape.ts';
import type { Config, DimensionConfig } from './config.ts';
import { defaultMustSee, stakesFactor } from './default-margins.ts';
import { askedDimension, detectDimensions } from './detect-dimensions.ts';
import { pickPrimary } from './pick-primary.ts';
import { resolveCounterfactual } from './resolve-counterfactual.ts';
import { resolveDimension, scaleOf } from './resolve-dimension.ts';
import { resolveProtected } from './resolve-protected.ts';
import { stricterAmount, stricterOf, strictestDimension } from './strictest.ts';

/** What an inconclusive verdict does where the config does not say, by class. */
export const defaultOnInconclusive: Readonly<Record<DeploymentClass, OnInconclusive>> = {
  'fine-tune': 'sign-off',
  'model-swap': 'sign-off',
  'rag-refresh': 'pass',
  'prompt-edit': 'pass',
  other: 'pass',
};

/** What a policy is resolved from. */
export interface PolicyRequest {
  readonly config: Config;
  /** Name of the suite; null, or a name the config does not have = results without a suite block. */
  readonly suite: string | null;
  /** Classes the change holds, in any order; empty counts as `other`. */
  readonly classes: readonly DeploymentClass[];
  /** What the base run holds, or the only run there is. */
  readonly shape: SuiteShape;
}

/**
 * The acceptable envelope of a change to one suite, every default filled in. Of several classes the strictest
 * bound of each dimension applies.
 */
export function resolvePolicy({ config, suite, classes, shape }: PolicyRequest): Policy {
  const ordered = byRisk(classes);
  const primary = primaryOf(config, ordered, shape);
  const judge =
    suite !== null && Object.hasOwn(config.suites, suite) ? config.suites[suite]?.judge : undefined;
  const inferred = (spec: DimensionSpec): DimensionSpec =>
    judge?.inference === 'fixed-suite' ? { ...spec, inference: 'fixed-suite' } : spec;
  const dimensions = ordered
    .map((of) => dimensionsOf(config, of, primary, shape))
    .reduce((strict, next) => strict.map((spec, index) => strictestDimension(spec, next[index] ?? spec)))
    .map(inferred);
  const main = dimensions.find((spec) => spec.primary);
  return {
    class: ordered[0] ?? 'other',
    dimensions,
    protectedSegments: resolveProtected(judge?.protected ?? [], dimensions, (name) => {
      const absent = absentDimension(name, config, ordered[0] ?? 'other', shape);
      return absent === undefined ? undefined : inferred(absent);
    }),
    requiredSegments: uniqueSegments(ordered.flatMap((of) => config.envelopes[of]?.require.segments ?? [])),
    ...(judge?.counterfactual === undefined
      ? {}
      : { counterfactual: resolveCounterfactual(judge.counterfactual, judge.segments) }),
    trades: config.trades,
    onInconclusive: ordered
      .map((of) => config.envelopes[of]?.onInconclusive ?? defaultOnInconclusive[of])
      .reduce((a, b) => stricterOf(['fail', 'sign-off', 'pass'], a, b)),
    mustSee: main === undefined ? null : mustSeeOf(config, ordered, main, shape),
    baselineRequired: judge?.baseline.required ?? false,
    enforce: config.enforce,
  };
}

/**
 * Names of the suites that classes of change cannot be judged without.
 *
 * @returns without repeats, in the order of risk of the classes that name them
 */
export function requiredSuites(config: Config, classes: readonly DeploymentClass[]): readonly string[] {
  return [...new Set(byRisk(classes).flatMap((of) => config.envelopes[of]?.require.suites ?? []))];
}

/** Riskiest first, at least one, none twice. */
function byRisk(classes: readonly DeploymentClass[]): readonly DeploymentClass[] {
  const present = deploymentClasses.filter((of) => classes.includes(of));
  return present.length === 0 ? ['other'] : present;
}

function written(config: Config, shape: SuiteShape): Readonly<Record<string, DimensionConfig>> {
  return Object.keys(config.dimensions).length > 0 ? config.dimensions : detectDimensions(shape);
}

/** The dimensions with the overrides of one class laid over them. */
function overridden(config: Config, of: DeploymentClass, shape: SuiteShape): Record<string, DimensionConfig> {
  const overrides = config.envelopes[of]?.dimensions ?? {};
  return Object.fromEntries(
    Object.entries(written(config, shape)).map(([name, dimension]) => [
      name,
      Object.hasOwn(overrides, name) ? { ...dimension, ...overrides[name] } : dimension,
    ]),
  );
}

/** One primary dimension for all classes: the one the riskiest class with a say names, else the config's. */
function primaryOf(
  config: Config,
  ordered: readonly DeploymentClass[],
  shape: SuiteShape,
): string | undefined {
  const present = written(config, shape);
  for (const of of ordered) {
    const overrides = Object.entries(config.envelopes[of]?.dimensions ?? {});
    const named = overrides.find(([name, { primary }]) => primary === true && Object.hasOwn(present, name));
    if (named !== undefined) return named[0];
  }
  return pickPrimary(overridden(config, ordered[0] ?? 'other', shape), shape.metrics.scores);
}

function dimensionsOf(
  config: Config,
  of: DeploymentClass,
  primary: string | undefined,
  shape: SuiteShape,
): readonly DimensionSpec[] {
  const { profile, stakes } = config;
  return Object.entries(overridden(config, of, shape)).map(([name, dimension]) =>
    resolveDimension(name, dimension, {
      class: of,
      isPrimary: name === primary,
      isConfigured: Object.hasOwn(config.dimensions, name),
      profile,
      stakes,
      shape,
    }),
  );
}

/** A dimension that is detected in other results than these: asked for, it is missing. */
function absentDimension(
  name: string,
  { profile, stakes }: Config,
  of: DeploymentClass,
  shape: SuiteShape,
): DimensionSpec | undefined {
  const dimension = askedDimension(name);
  if (dimension === undefined) return undefined;
  const setting = { class: of, isPrimary: false, isConfigured: true, profile, stakes, shape };
  return resolveDimension(name, dimension, setting);
}

function mustSeeOf(
  { envelopes, stakes }: Config,
  ordered: readonly DeploymentClass[],
  primary: DimensionSpec,
  shape: SuiteShape,
): Amount | null {
  const isLevel = primary.unit === 'proportion' || primary.unit === 'score';
  const scale = primary.unit === 'score' ? scaleOf(primary, shape) : 1;
  return ordered
    .map((of): Amount | null => {
      const fallback = defaultMustSee[of] * stakesFactor(stakes) * scale;
      return envelopes[of]?.mustSee ?? (isLevel ? { kind: 'absolute', value: fallback } : null);
    })
    .reduce(stricterAmount);
}

function uniqueSegments(segments: readonly SegmentKey[]): readonly SegmentKey[] {
  return [...new Map(segments.map((segment) => [formatSegment(segment), segment])).values()];
}
