import type { CaseRow } from '../../src/core/model/case-row.ts';
import type { Run } from '../../src/core/model/run.ts';
import type { Xoshiro128 } from '../../src/core/stats/xoshiro128.ts';
import { drawBeta } from './random-draws.ts';
import { caseName, row, run } from './rows.ts';

/** A probe of a model: how often it gives its usual answer, how often that passes, and what it costs. */
export interface SimulatedProbe {
  readonly usual: number;
  readonly ease: number;
  readonly tokens: number;
}

/** What a provider does to its model. */
export interface SimulatedChange {
  /** Share of the probes that get another usual answer. */
  readonly moved?: number;
  /** What the chance to pass is multiplied by. */
  readonly ease?: number;
  /** Share of the probes that all answer otherwise on this day together. */
  readonly odd?: number;
}

/** @param steadiness - mean chance of the usual answer, exclusive (0, 1) */
export function simulateProbes(
  count: number,
  steadiness: number,
  random: Xoshiro128,
): readonly SimulatedProbe[] {
  return Array.from({ length: count }, () => ({
    usual: drawBeta(random, 4 * steadiness, 4 * (1 - steadiness)),
    ease: drawBeta(random, 0.644, 0.141),
    tokens: 20 + random.nextInteger(200),
  }));
}

/** One run of the probes: answers, passes, tokens and cost of every probe are drawn anew. */
export function runProbes(
  probes: readonly SimulatedProbe[],
  random: Xoshiro128,
  { moved = 0, ease = 1, odd = 0 }: SimulatedChange = {},
): Run {
  const rows = probes.map((probe, index): CaseRow => {
    const isMoved = index < moved * probes.length;
    const isOdd = index % 10 < odd * 10;
    const answer = isOdd
      ? `odd ${random.nextInteger(1000)}`
      : random.nextUniform() < probe.usual
        ? `usual${isMoved ? ' since' : ''}`
        : `other ${random.nextInteger(20)}${isMoved ? ' since' : ''}`;
    const output = probe.tokens + random.nextInteger(10);
    return row({
      caseId: caseName(index),
      outputHash: answer,
      passed: random.nextUniform() < probe.ease * ease,
      tokens: { input: 100, output },
      costUsd: 0.0001 * output,
    });
  });
  return run(rows);
}
