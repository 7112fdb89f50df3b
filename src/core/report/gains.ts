import { payableDimensions, tradedDimensions } from '../model/policy.ts';
import type { Decision, JudgedDimension } from '../model/verdict.ts';
import { bareNoun, isGain } from './dimension-words.ts';

/** The trades of the policy whose price this change asks for: something they would pay for is outside or regressed. */
export function askedTrades({ policy, dimensions }: Decision): Decision['policy']['trades'] {
  return policy.trades.filter((trade) =>
    payableDimensions(trade).some((name) => {
      const status = dimensions.find(({ spec }) => spec.name === name)?.status;
      return status === 'outside' || status === 'regressed';
    }),
  );
}

/**
 * The gain of answer quality that a price was paid for, where none is proven: what an asked trade is to gain, else the
 * largest for its level. One at most: of many small gains that are not shown the next is only noise.
 */
export function hopedGain(decision: Decision): JudgedDimension | undefined {
  const named = new Set(askedTrades(decision).flatMap(tradedDimensions));
  return decision.dimensions
    .filter(
      (dimension) =>
        dimension.spec.tier !== 'advisory' &&
        dimension.direction !== 'improved' &&
        isAnswerQuality(dimension) &&
        isGain(dimension.spec.better, dimension.effect.absolute),
    )
    .sort(
      (left, right) =>
        Number(named.has(right.spec.name)) - Number(named.has(left.spec.name)) ||
        relativeGain(right) - relativeGain(left),
    )[0];
}

/**
 * What answers are worth, as against what they cost and whether they came at all. A gap between values of an attribute
 * is a question of fairness: narrowing it pays for nothing.
 */
function isAnswerQuality({ spec }: JudgedDimension): boolean {
  if (spec.between !== undefined) return false;
  return ['pass-rate', 'score', 'ndcg', 'recall', 'mrr'].includes(spec.metric.kind);
}

function relativeGain({ base, effect }: JudgedDimension): number {
  const level = Math.abs(base.estimate ?? 0);
  return level > 0 ? Math.abs(effect.absolute ?? 0) / level : 0;
}

/** `not shown` where the interval holds no change, `not proven` where it does not and the tests still say no. */
export function unprovenWord({ oriented }: JudgedDimension): string {
  return oriented.lower !== null && oriented.lower > 0 ? 'not proven' : 'not shown';
}

/** The hoped gain as the subject of a sentence with its verb: `fewer hallucinations are`, `a higher pass rate is`. */
export function hopedWords({ spec }: JudgedDimension): string {
  const noun = bareNoun(spec);
  if (spec.better === 'lower')
    return noun === 'hallucination' && spec.unit === 'proportion'
      ? 'fewer hallucinations are'
      : `lower ${noun} is`;
  return spec.metric.kind === 'pass-rate' ? 'a higher pass rate is' : `higher ${noun} is`;
}
