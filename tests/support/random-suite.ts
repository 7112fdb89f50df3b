import fc from 'fast-check';
import type { CaseRow, CaseState } from '../../src/core/model/case-row.ts';
import type { DimensionSpec } from '../../src/core/model/dimension.ts';
import { type Xoshiro128, xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';
import { absolute, cost, latency, quality, relative } from './policies.ts';
import { caseName, row, type Sides } from './rows.ts';

/** What a suite of any kind is like; everything else is drawn from its seed. */
export interface SuiteShape {
  readonly seed: number;
  readonly cases: number;
  readonly epochs: { readonly base: number; readonly head: number };
  /** 0 = cases stand alone. */
  readonly clusters: number;
  /** Share of the rows that ended in another state than `scored`. */
  readonly failures: number;
  /** Share of the rows that came from a cache. */
  readonly cached: number;
  /** Share of the values that are not reported. */
  readonly missing: number;
  /** How far head is from base, in chances to pass and as a fraction of time and cost. */
  readonly shift: number;
}

/** Suites of every kind: epochs, clusters, states, caches, segments, holes. */
export function suiteShapes(limits: { cases?: { min: number; max: number } } = {}): fc.Arbitrary<SuiteShape> {
  const share = fc.constantFrom(0, 0, 0.05, 0.2);
  return fc.record({
    seed: fc.integer({ min: 1, max: 0x7fffffff }),
    cases: fc.integer(limits.cases ?? { min: 20, max: 90 }),
    epochs: fc.record({ base: fc.integer({ min: 1, max: 3 }), head: fc.integer({ min: 1, max: 3 }) }),
    clusters: fc.constantFrom(0, 0, 9, 30),
    failures: share,
    cached: share,
    missing: share,
    shift: fc.constantFrom(-0.3, -0.05, 0, 0, 0.05),
  });
}

/** The rows of a suite; the same shape gives the same rows. */
export function suiteOf(shape: SuiteShape): Sides {
  const random = xoshiro128StarStar([shape.seed, 1, 2, 3]);
  const base: CaseRow[] = [];
  const head: CaseRow[] = [];
  for (let index = 0; index < shape.cases; index += 1) {
    const nature = natureOf(index, shape, random);
    for (let epoch = 1; epoch <= shape.epochs.base; epoch += 1)
      base.push(answerOf(nature, epoch, 0, shape, random));
    for (let epoch = 1; epoch <= shape.epochs.head; epoch += 1)
      head.push(answerOf(nature, epoch, shape.shift, shape, random));
  }
  return { base, head };
}

/** What a case is, whoever answers it. */
interface Nature {
  readonly identity: Pick<CaseRow, 'caseId' | 'segments' | 'inputHash'> & { readonly cluster?: string };
  readonly chance: number;
  readonly scale: number;
}

function natureOf(index: number, { clusters }: SuiteShape, random: Xoshiro128): Nature {
  const language = ['en', 'de', 'fr'][random.nextInteger(3)] ?? 'en';
  return {
    identity: {
      caseId: caseName(index),
      segments: { language, tier: random.nextUniform() < 0.8 ? 'free' : 'paid' },
      inputHash: `input-${index}`,
      ...(clusters === 0 ? {} : { cluster: `cluster-${random.nextInteger(clusters)}` }),
    },
    chance: 1 - 0.6 * random.nextUniform() * random.nextUniform(),
    scale: 0.5 + random.nextUniform(),
  };
}

const otherStates: readonly CaseState[] = ['error', 'timeout', 'refused', 'unscored', 'judge-failed'];

function answerOf(
  { identity, chance, scale }: Nature,
  epoch: number,
  shift: number,
  { failures, cached, missing }: SuiteShape,
  random: Xoshiro128,
): CaseRow {
  const happens = (share: number): boolean => random.nextUniform() < share;
  const hasFailed = happens(failures);
  const state = hasFailed ? (otherStates[random.nextInteger(otherStates.length)] ?? 'error') : 'scored';
  const isJudged = state === 'scored' && !happens(missing);
  const noise = 0.7 + 0.6 * random.nextUniform();
  const passed = happens(Math.min(1, Math.max(0, chance + shift)));
  const grade = random.nextInteger(5) / 4;
  const latencyMs = 400 * scale * noise * (1 - shift);
  const costUsd = 0.002 * scale * (0.9 + 0.2 * random.nextUniform()) * (1 - shift);
  const retrieved = ['a', 'b', 'c', 'd', 'e', 'f'].filter(() => happens(0.7));
  return row({
    ...identity,
    epoch,
    state,
    passed: isJudged ? passed : null,
    scores: { tone: isJudged ? Math.min(1, Math.max(0, grade + (passed ? 0 : -0.25))) : null },
    ...(happens(missing) ? {} : { latencyMs }),
    ...(happens(missing) ? {} : { costUsd }),
    ...(happens(missing)
      ? {}
      : { tokens: { input: Math.round(300 * scale), output: Math.round(90 * noise) } }),
    ...(happens(missing) ? {} : { retrieved, relevant: { a: 2, c: 1, f: 1 } }),
    cached: happens(cached),
  });
}

/** One dimension of every kind of metric, statistic and margin; the pass rate is the primary one. */
export function everyDimension(widen = 1): readonly DimensionSpec[] {
  const second = { primary: false, tier: 'sign-off' } as const;
  const pp = (points: number) => absolute((widen * points) / 100);
  const percent = (points: number) => relative((widen * points) / 100);
  const tone = { metric: { kind: 'score', name: 'tone' }, unit: 'score' } as const;
  const errors = { metric: { kind: 'error-rate' }, better: 'lower' } as const;
  const tokens = { metric: { kind: 'tokens' }, unit: 'tokens' } as const;
  const ndcg = { metric: { kind: 'ndcg', k: 5 }, unit: 'score' } as const;
  const slow = { statistic: { kind: 'share-over', limit: 450 }, unit: 'proportion' } as const;
  const median = { statistic: { kind: 'quantile', q: 0.5 } } as const;
  return [
    quality({ margin: pp(8) }),
    quality({ ...second, ...tone, name: 'tone', margin: pp(6) }),
    quality({ ...second, ...errors, name: 'errors', margin: pp(5) }),
    quality({ ...second, ...ndcg, name: 'retrieval', margin: pp(4) }),
    cost({ margin: percent(5) }),
    cost({ name: 'cost-usd', margin: absolute(widen * 1e-4) }),
    cost({ ...tokens, name: 'tokens', margin: percent(4) }),
    latency({ margin: percent(15) }),
    latency({ ...median, name: 'latency-p50', margin: percent(10) }),
    latency({ ...median, name: 'latency-p50-ms', margin: absolute(widen * 40) }),
    latency({ name: 'latency-mean', statistic: { kind: 'mean' }, margin: percent(8) }),
    latency({ ...slow, name: 'latency-slow', margin: pp(9) }),
  ];
}
