import type { CaseRow } from '../../src/core/model/case-row.ts';
import { normalCdf, normalQuantile } from '../../src/core/stats/normal.ts';
import type { Xoshiro128 } from '../../src/core/stats/xoshiro128.ts';
import { drawBeta, drawNormal } from './random-draws.ts';
import type { Sides } from './rows.ts';

/** What a simulated suite reports. `six`: the six dimensions that are detected where no config names any. */
export const outcomes = ['binary', 'score', 'cost', 'latency', 'six'] as const;
export type Outcome = (typeof outcomes)[number];

/** A suite run on base and on a head that differs by a known amount. */
export interface SuitePlan {
  readonly outcome: Outcome;
  readonly cases: number;
  readonly epochs: number;
  /** Cases come in conversations of one to nine. */
  readonly isClustered: boolean;
  /** Whom a loss hits: some cases entirely, or every case a little. */
  readonly shape: 'hard' | 'soft';
  /**
   * How much worse head really is, over all cases that could be asked; negative = better, every case a little.
   * Of pass rate or score in their unit, of mean cost and p95 latency as a fraction of base. With `six` the pass rate.
   */
  readonly loss: number;
}

/**
 * Difficulty of a case: its chance to pass is Beta(0.644, 0.141). Mean pass rate 0.82 and correlation of two runs 0.56
 * (STATISTICS A3), within-case variance 0.065 (A11.6) fix both parameters: a / (a + b) = 0.82, 1 / (a + b + 1) = 0.56.
 */
const ease = { a: 0.644, b: 0.141, mean: 0.644 / 0.785 };

/** Share of answers that are made up, 3 %, as uneven between cases as passing is. */
const made = { a: 0.03 * 0.785, b: 0.97 * 0.785 };

/** Correlation of any two cases of a conversation, in difficulty, in what a change does to them, and in luck. */
const conversationCorrelation = 0.2;

const errorShare = 0.003;
const latency = { medianMs: 493, caseSd: 0.5, noiseSd: 0.3 };
const cost = { medianUsd: 0.0025, caseSd: 0.3, noiseSd: 0.08 };
/** What a hard loss does to the cases that it hits. */
const hardFactor = { cost: 4, latency: 3 };

/**
 * Rows of both sides, one per case and epoch. Cases, conversations and luck are drawn anew: the errors of a verdict on
 * them are those of `cases-as-sample`.
 */
export function simulateSuite(plan: SuitePlan, random: Xoshiro128): Sides {
  const base: CaseRow[] = [];
  const head: CaseRow[] = [];
  const draws = conversationDraws(random, plan.isClustered);
  let left = 0;
  let conversation = 0;
  for (let index = 0; index < plan.cases; index += 1) {
    if (plan.isClustered && left === 0) {
      left = 1 + random.nextInteger(9);
      conversation += 1;
      draws.nextConversation();
    }
    left -= 1;
    const identity = {
      caseId: `case-${String(index).padStart(5, '0')}`,
      ...(plan.isClustered ? { cluster: `conversation-${conversation}` } : {}),
    };
    const measure = drawCase(plan, random, draws.take);
    for (let epoch = 1; epoch <= plan.epochs; epoch += 1) {
      base.push({ ...identity, epoch, segments: {}, cached: false, ...measure('base', epoch) });
      head.push({ ...identity, epoch, segments: {}, cached: false, ...measure('head', epoch) });
    }
  }
  return { base, head };
}

/** Takes a draw of the case's own or, with a fixed chance, the one that its conversation shares under that name. */
type Take = (name: string, draw: () => number) => number;

/** Two cases share a draw with the chance squared, so the square root of the correlation makes the correlation. */
function conversationDraws(
  random: Xoshiro128,
  isClustered: boolean,
): { take: Take; nextConversation: () => void } {
  const shared = new Map<string, number>();
  const chance = isClustered ? Math.sqrt(conversationCorrelation) : 0;
  return {
    nextConversation: () => shared.clear(),
    take: (name, draw) => {
      if (chance === 0 || random.nextUniform() >= chance) return draw();
      const known = shared.get(name);
      if (known !== undefined) return known;
      const value = draw();
      shared.set(name, value);
      return value;
    },
  };
}

type Measured = Pick<CaseRow, 'scores' | 'passed' | 'state' | 'latencyMs' | 'costUsd'>;

/** What one case reports, by side and epoch: its nature is drawn here, its luck with every call. */
function drawCase(
  { outcome, shape, loss }: SuitePlan,
  random: Xoshiro128,
  take: Take,
): (side: 'base' | 'head', epoch: number) => Measured {
  const uniform = (): number => random.nextUniform();
  const normal = (): number => drawNormal(random);
  const isHit = shape === 'hard' && loss > 0 && take('hit', uniform) < hardShare(outcome, loss);
  const isSpread = shape === 'soft' || loss < 0;
  const unscored = { scores: {}, passed: null, state: 'scored' } as const;
  // A suite that judges nothing is refused, also where only its price or its time is asked for.
  const kept = { ...unscored, passed: true };
  const priced = (medianUsd: number): ((key: string) => number) => {
    const own = take('dear', normal);
    return (key) => medianUsd * Math.exp(cost.caseSd * own + cost.noiseSd * take(`dear ${key}`, normal));
  };
  const timed = (): ((key: string) => number) => {
    const own = take('slow', normal);
    return (key) =>
      latency.medianMs * Math.exp(latency.caseSd * own + latency.noiseSd * take(`slow ${key}`, normal));
  };
  const factorOf = (side: string, hard: number): number =>
    side === 'base' ? 1 : isHit ? hard : isSpread ? 1 + loss : 1;
  if (outcome === 'cost') {
    const price = priced(cost.medianUsd);
    return (side, epoch) => ({
      ...kept,
      costUsd: price(`${side} ${epoch}`) * factorOf(side, hardFactor.cost),
    });
  }
  if (outcome === 'latency') {
    const time = timed();
    return (side, epoch) => ({
      ...kept,
      latencyMs: time(`${side} ${epoch}`) * factorOf(side, hardFactor.latency),
    });
  }
  const baseEase = take('ease', () => drawBeta(random, ease.a, ease.b));
  const headEase = isHit ? 0 : isSpread ? moved(baseEase, loss) : baseEase;
  const easeOf = (side: string): number => (side === 'base' ? baseEase : headEase);
  if (outcome === 'binary') {
    return (side, epoch) => ({
      ...unscored,
      passed: take(`luck ${side} ${epoch}`, uniform) < easeOf(side),
    });
  }
  if (outcome === 'score') {
    return (side, epoch) => ({
      ...unscored,
      scores: { quality: grade(take(`luck ${side} ${epoch}`, uniform), easeOf(side)) },
    });
  }
  const lies = take('made', () => drawBeta(random, made.a, made.b));
  const price = priced(cost.medianUsd);
  const time = timed();
  return (side, epoch) => {
    const key = `${side} ${epoch}`;
    const isError = take(`error ${key}`, uniform) < errorShare;
    return {
      scores: { hallucination: isError ? null : Number(take(`made ${key}`, uniform) < lies) },
      passed: isError ? null : take(`luck ${key}`, uniform) < easeOf(side),
      state: isError ? 'error' : 'scored',
      latencyMs: time(key),
      costUsd: price(key),
    };
  };
}

/** Every case a little worse in proportion to what it has to lose, or better in proportion to what is left to gain. */
function moved(chance: number, loss: number): number {
  return loss >= 0 ? chance * (1 - loss / ease.mean) : chance - (loss * (1 - chance)) / (1 - ease.mean);
}

/** Share of the cases that a hard loss has to hit to be that large. */
function hardShare(outcome: Outcome, loss: number): number {
  if (outcome === 'cost') return loss / (hardFactor.cost - 1);
  if (outcome !== 'latency') return loss / ease.mean;
  // The share at which the new p95 is 1 + loss times the old one: 0.05 = (1 − s)·P(X > it) + s·P(3X > it).
  const sd = Math.sqrt(latency.caseSd * latency.caseSd + latency.noiseSd * latency.noiseSd);
  const at = normalQuantile(0.95) + Math.log(1 + loss) / sd;
  const untouched = 1 - normalCdf(at);
  const hit = 1 - normalCdf(at - Math.log(hardFactor.latency) / sd);
  return (0.05 - untouched) / (hit - untouched);
}

/** A grade of 0, ¼, … 1: four points, each given with the case's chance; by inversion of one uniform draw. */
function grade(luck: number, chance: number): number {
  let below = 0;
  for (let points = 0; points < 4; points += 1) {
    const ways = [1, 4, 6, 4][points] ?? 0;
    below += ways * power(chance, points) * power(1 - chance, 4 - points);
    if (luck < below) return points / 4;
  }
  return 1;
}

function power(value: number, exponent: number): number {
  let result = 1;
  for (let count = 0; count < exponent; count += 1) result *= value;
  return result;
}
