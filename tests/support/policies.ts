import type { Amount, DimensionSpec } from '../../src/core/model/dimension.ts';
import type {
  ExchangeRate,
  IfThenTrade,
  Policy,
  ProtectedSegment,
  SegmentKey,
} from '../../src/core/model/policy.ts';

/** An amount in the dimension's own unit. */
export function absolute(value: number): Amount {
  return { kind: 'absolute', value };
}

/** An amount as a fraction of base. */
export function relative(value: number): Amount {
  return { kind: 'relative', value };
}

/** The pass rate: primary, blocking, 5 pp. */
export function quality(overrides: Partial<DimensionSpec> = {}): DimensionSpec {
  return {
    name: 'quality',
    metric: { kind: 'pass-rate' },
    statistic: { kind: 'mean' },
    unit: 'proportion',
    better: 'higher',
    invert: false,
    tier: 'blocking',
    configured: true,
    primary: true,
    margin: absolute(0.05),
    limit: null,
    limitFrom: null,
    measuredBy: 'code',
    onRegressed: 'sign-off',
    ...overrides,
  };
}

/** A second dimension where lower is better: a score of 0–1, sign-off, 3 pp. */
export function hallucination(overrides: Partial<DimensionSpec> = {}): DimensionSpec {
  return quality({
    name: 'hallucination',
    metric: { kind: 'score', name: 'hallucination' },
    better: 'lower',
    tier: 'sign-off',
    primary: false,
    margin: absolute(0.03),
    ...overrides,
  });
}

/** p95 latency, sign-off, 10 %. */
export function latency(overrides: Partial<DimensionSpec> = {}): DimensionSpec {
  return quality({
    name: 'latency-p95',
    metric: { kind: 'latency' },
    statistic: { kind: 'quantile', q: 0.95 },
    unit: 'ms',
    better: 'lower',
    tier: 'sign-off',
    primary: false,
    margin: relative(0.1),
    onRegressed: 'ignore',
    ...overrides,
  });
}

/** Mean cost, sign-off, 10 %. */
export function cost(overrides: Partial<DimensionSpec> = {}): DimensionSpec {
  return latency({
    name: 'cost',
    metric: { kind: 'cost' },
    statistic: { kind: 'mean' },
    unit: 'usd',
    ...overrides,
  });
}

/** An envelope for prompt edits with quality alone and no must-see. */
export function policy(overrides: Partial<Policy> = {}): Policy {
  return {
    class: 'prompt-edit',
    dimensions: [quality()],
    protectedSegments: [],
    requiredSegments: [],
    trades: [],
    onInconclusive: 'pass',
    mustSee: null,
    baselineRequired: false,
    enforce: true,
    ...overrides,
  };
}

/** A trade that asks for a sign-off. */
export function trade(overrides: Partial<Omit<IfThenTrade, 'kind'>> = {}): IfThenTrade {
  return {
    kind: 'if-then',
    name: 'slower-but-truer',
    pay: { 'latency-p95': absolute(250) },
    gain: { hallucination: absolute(0.003) },
    accept: 'sign-off',
    ...overrides,
  };
}

/** A protected segment: on quality with 5 pp, or on the dimensions given. */
export function guarded(
  segment: SegmentKey,
  dimensions: readonly DimensionSpec[] = [quality()],
): ProtectedSegment {
  return { segment, dimensions };
}

/** An exchange that asks for a sign-off: 1 pp of quality for 10 % of cost, nothing lost on balance. */
export function exchange(overrides: Partial<Omit<ExchangeRate, 'kind'>> = {}): ExchangeRate {
  return {
    kind: 'exchange-rate',
    name: 'truth-for-money',
    rate: { quality: absolute(0.01), cost: relative(0.1) },
    atLeast: 0,
    cap: { quality: absolute(0.03), cost: relative(0.5) },
    accept: 'sign-off',
    ...overrides,
  };
}

/** `language=…`. */
export function language(value: string): SegmentKey {
  return { field: 'language', value };
}
