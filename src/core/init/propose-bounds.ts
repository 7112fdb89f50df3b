import type { Config, DimensionConfig } from '../config/config.ts';
import { defaultConfig } from '../config/default-config.ts';
import { defaultMargins, defaultMustSee, stakesFactor } from '../config/default-margins.ts';
import { detectDimensions } from '../config/detect-dimensions.ts';
import { resolvePolicy } from '../config/resolve-policy.ts';
import { type DeploymentClass, deploymentClasses } from '../model/deployment-class.ts';
import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { SuiteShape } from '../model/suite-shape.ts';

/** What a suite resolves of one dimension, from its own results. */
export interface Resolution {
  readonly name: string;
  /** As estimated; null = no value. */
  readonly level: number | null;
  /** Smallest loss that is ruled out in four of five runs of unchanged code, on the scale of the margin; null = none. */
  readonly resolvable: number | null;
  /** No case ran twice: the noise behind `resolvable` is assumed, not measured, and is no ground for another margin. */
  readonly isGuess: boolean;
  /** No case had different values in different epochs: what is not resolved is for want of cases, not for noise. */
  readonly isSteady: boolean;
}

/** A dimension with the margins that are proposed for it. */
export interface BoundProposal {
  readonly name: string;
  /** As detected: what is written of it. */
  readonly dimension: DimensionConfig;
  /** As a prompt edit is judged by it, every default filled in. */
  readonly spec: DimensionSpec;
  /** By class; null = the suite is too small for any. */
  readonly margins: Readonly<Record<DeploymentClass, Amount | null>>;
  /** The margin is not the table's, because the suite cannot rule out as little. */
  readonly isWidened: boolean;
  readonly resolution: Resolution | undefined;
}

/** A margin beside the primary one is widened up to this many times the table's: beyond, it would accept anything. */
const mostWidening = 2;

/**
 * The dimensions of a suite of some shape, with margins from the table; where the suite's own noise was measured and is
 * larger, with the smallest sensible margin that it can prove. Never narrower than the table's. The primary margin is
 * never wider than the loss that the class has to be able to see: a noisier suite needs cases, not a wider margin.
 *
 * @param resolutions - from results of the suite; empty = there are none
 */
export function proposeBounds(
  shape: SuiteShape,
  stakes: Config['stakes'],
  resolutions: readonly Resolution[] = [],
): readonly BoundProposal[] {
  const dimensions = detectDimensions(shape);
  const config: Config = { ...defaultConfig(), stakes };
  const policies = deploymentClasses.map((of) => ({
    of,
    policy: resolvePolicy({ config, suite: null, classes: [of], shape }),
  }));
  return Object.entries(dimensions).flatMap(([name, dimension]) => {
    const resolution = resolutions.find((entry) => entry.name === name);
    const specs = policies.flatMap(({ of, policy }) => {
      const spec = policy.dimensions.find((entry) => entry.name === name);
      return spec === undefined ? [] : [{ of, spec }];
    });
    const spec = specs.find(({ of }) => of === 'prompt-edit')?.spec;
    if (spec === undefined) return [];
    const proposed = specs.map(({ of, spec: own }) => ({
      of,
      table: own.margin,
      margin: widened(
        own,
        resolution?.isGuess === false ? resolution.resolvable : null,
        defaultMustSee[of] * stakesFactor(stakes),
      ),
    }));
    const marginOf = (of: DeploymentClass): Amount | null =>
      proposed.find((entry) => entry.of === of)?.margin ?? null;
    return [
      {
        name,
        dimension,
        spec,
        margins: {
          'fine-tune': marginOf('fine-tune'),
          'model-swap': marginOf('model-swap'),
          'rag-refresh': marginOf('rag-refresh'),
          'prompt-edit': marginOf('prompt-edit'),
          other: marginOf('other'),
        },
        isWidened: proposed.some(({ margin, table }) => margin?.value !== table?.value),
        resolution,
      },
    ];
  });
}

/**
 * How often a suite should run by the table.
 *
 * @param cases - null = not known
 * @param of - class that the suite is mostly run for
 * @returns at least 1; few cases need repeats for clean breaks, the only thing that they can show
 */
export function proposeEpochs(cases: number | null, of: DeploymentClass): number {
  if (cases === null || cases < 30) return 3;
  return defaultMargins.findLast(({ from }) => cases >= from)?.margins[of].epochs ?? 1;
}

function widened(
  { margin, primary, unit }: DimensionSpec,
  resolvable: number | null,
  mustSee: number,
): Amount | null {
  if (margin === null || resolvable === null || resolvable <= margin.value) return margin;
  const value = roundedUp(resolvable, margin.kind);
  const isLevel = unit === 'proportion' || unit === 'score';
  if (primary && isLevel && margin.kind === 'absolute') {
    return { kind: 'absolute', value: Math.max(margin.value, Math.min(value, mustSee)) };
  }
  return value <= mostWidening * margin.value ? { kind: margin.kind, value } : margin;
}

/** Up to a number that a person would write: half a point, a point; one per cent, five. */
function roundedUp(value: number, kind: Amount['kind']): number {
  const step =
    kind === 'relative' ? (value < 0.1 ? 0.01 : 0.05) : value < 0.05 ? 0.005 : value <= 1 ? 0.01 : 0.1;
  return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(12));
}
