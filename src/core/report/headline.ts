import { formatSegment } from '../model/policy.ts';
import type { Decision, JudgedDimension, Reason } from '../model/verdict.ts';
import { dimensionNoun } from './dimension-words.ts';
import { formatAmount, formatChange, formatCount, formatCountOf } from './format-quantity.ts';
import { clause, largestLoss, lossNoun, movement, subject } from './reason-clause.ts';
import { type Rich, rich } from './rich-text.ts';
import { standouts } from './segment-argument.ts';

/** The first line of the comment: one sentence a tired reviewer can act on. */
export function headline(decision: Decision): Rich {
  switch (decision.verdict) {
    case 'not-evaluated':
      return rich`Not evaluated: ${firstClause(decision)}`;
    case 'outside':
      return rich`Outside: ${joined(decision, ['outside-margin', 'outside-limit'])}`;
    case 'trade-off':
      return tradeOff(decision);
    case 'inconclusive':
      return rich`${inconclusive(decision)}${standoutClause(decision)}${removedClause(decision)}`;
    case 'inside':
      return rich`${inside(decision)}${standoutClause(decision)}${removedClause(decision)}`;
  }
}

/** Cases that are gone are in the first line: what is no longer asked cannot fail. */
function removedClause(decision: Decision): string {
  const removed = decision.comparison?.hasBase === true ? decision.comparison.cases.baseOnly.length : 0;
  return removed === 0
    ? ''
    : `; ${formatCountOf(removed, 'case')} of base ${removed === 1 ? 'is' : 'are'} gone`;
}

/** A segment that stands out is said in the first line: what lets a change through must not hide it. */
function standoutClause(decision: Decision): string {
  const [worst] = standouts(decision);
  if (worst === undefined) return '';
  return `; but ${formatSegment(worst.segment)} stands out: ${dimensionNoun(worst.spec)} ${formatChange(worst.effect, worst.spec.unit)}`;
}

function tradeOff(decision: Decision): Rich {
  const price = joined(decision, [
    'outside-margin',
    'outside-limit',
    'regressed',
    'covered-by-trade',
    'clean-breaks',
  ]);
  const isFinal = decision.reasons.some(({ canSignOff }) => canSignOff === false);
  const asks = isFinal ? 'Trade-off, blocked' : 'Trade-off, needs a yes';
  const word = decision.conclusion === 'success' ? 'Trade-off, price accepted' : asks;
  return rich`${word}: ${price}; ${gainClause(decision)}${unsettledClause(decision)}`;
}

/** A price that was accepted must not hide that quality could not be told. */
function unsettledClause(decision: Decision): string {
  const open = [
    'suite-too-small',
    'primary-unresolved',
    'inconclusive',
    'lost-cases',
    'limit-untold',
    'runaways',
  ];
  const primary = decision.dimensions.find(({ spec }) => spec.primary);
  const isOpen = decision.reasons.some(
    ({ code, about }) => open.includes(code) && about === primary?.spec.name,
  );
  return isOpen && primary !== undefined ? `; ${dimensionNoun(primary.spec)} is not settled` : '';
}

/** What the change gained: proven, or only hoped for, or nothing. */
function gainClause(decision: Decision): string {
  const gating = decision.dimensions.filter(({ spec }) => spec.tier !== 'advisory');
  const proven = gating.filter((dimension) => dimension.direction === 'improved');
  if (proven.length > 0) {
    return `${proven
      .slice(0, 2)
      .map((dimension) => `${subject(dimension)} ${movement(dimension)}`)
      .join(' and ')}, proven`;
  }
  const hoped = gating
    .filter(
      (dimension) =>
        gainOf(dimension) > 0 &&
        dimension.spec.metric.kind !== 'latency' &&
        dimension.spec.metric.kind !== 'cost',
    )
    .sort((left, right) => relativeGain(right) - relativeGain(left))[0];
  if (hoped === undefined) return 'no gain is shown';
  return `${hoped.spec.better === 'lower' ? 'lower' : 'higher'} ${dimensionNoun(hoped.spec)} is not shown`;
}

function inconclusive(decision: Decision): Rich {
  const lead =
    decision.conclusion === 'success'
      ? 'Not settled, merging is allowed'
      : `Not settled, stops a ${decision.policy.class}`;
  const reason = decision.reasons[0];
  return rich`${lead}: ${reason === undefined ? 'nothing could be told' : clause(reason, decision)}`;
}

function inside(decision: Decision): Rich {
  const primary = decision.dimensions.find(({ spec }) => spec.primary);
  if (primary === undefined) return rich`Inside: every bound holds`;
  const noun = dimensionNoun(primary.spec);
  // Something else got worse within its bound, and something better: every bound holds, and it is no free gain.
  const word = decision.paretoLabel === 'trade-off' ? 'Inside, a trade' : 'Inside';
  if (primary.direction === 'improved') {
    return rich`${word}: ${noun} ${movement(primary)}, proven; every bound holds`;
  }
  if (primary.oriented.upper !== null && primary.oriented.upper < 0) {
    const margin = primary.spec.margin;
    const accepted =
      margin === null ? '' : `, inside the ${formatAmount(margin, primary.spec.unit)} accepted`;
    return rich`${word}: ${noun} ${movement(primary)}${accepted}; at most ${largestLoss(primary)} is lost`;
  }
  return rich`${word}: no loss found. A ${lossNoun(primary)} of more than ${largestLoss(primary)} is ruled out; a smaller one could hide in ${formatCount(primary.pairs)} cases`;
}

/** The first reason, cut to a line; the list below has all of them in full. */
function firstClause(decision: Decision): string {
  const [reason, ...more] = decision.reasons;
  if (reason === undefined) return 'no reason was given';
  const text = clause(reason, decision).replace(/\.$/, '');
  const short = text.length > 160 ? `${text.slice(0, 159)}…` : text;
  return more.length > 0 ? `${short} (and ${formatCountOf(more.length, 'more reason')})` : short;
}

function joined(decision: Decision, codes: readonly Reason['code'][]): string {
  const clauses = decision.reasons
    .filter((reason) => codes.includes(reason.code))
    .map((reason) => clause(reason, decision));
  const [first = 'a bound was left', second] = clauses;
  const more = clauses.length - 2;
  if (second === undefined) return first;
  return more > 0 ? `${first}; ${second}; ${more} more` : `${first}; ${second}`;
}

function gainOf({ effect, spec }: JudgedDimension): number {
  return (effect.absolute ?? 0) * (spec.better === 'higher' ? 1 : -1);
}

function relativeGain(dimension: JudgedDimension): number {
  const base = Math.abs(dimension.base.estimate ?? 0);
  return base > 0 ? gainOf(dimension) / base : 0;
}
