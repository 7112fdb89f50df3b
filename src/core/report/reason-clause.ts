import type { DimensionSpec } from '../model/dimension.ts';
import { formatSegment, segmentLabel } from '../model/policy.ts';
import type { Runaways } from '../model/runaways.ts';
import type { Decision, JudgedDimension, JudgedSegment, Reason } from '../model/verdict.ts';
import { liftedWord } from './approval-text.ts';
import { dimensionNoun } from './dimension-words.ts';
import {
  formatAmount,
  formatChange,
  formatCount,
  formatCountOf,
  formatInterval,
  formatLimit,
  formatLoss,
  formatNumber,
  roundedCount,
} from './format-quantity.ts';

/** The bound on the loss that the data rule out, as text. */
export function largestLoss(dimension: JudgedDimension): string {
  const { lower } = dimension.oriented;
  const scale = dimension.effect.interval?.scale ?? 'absolute';
  if (lower === null) return 'any size';
  return formatLoss(Math.max(0, -lower), scale, dimension.spec.unit);
}

/** What a loss is called: a drop where higher is better, a rise where lower is. */
export function lossNoun({ spec }: JudgedDimension): string {
  return spec.better === 'higher' ? 'drop' : 'rise';
}

/** A reason as a sentence of its own, with what lifted it. */
export function reasonText(reason: Reason, decision: Decision): string {
  const text = clause(reason, decision);
  const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const lifted = liftedWord(reason);
  const end = lifted === '' ? '' : ` ${lifted.charAt(0).toUpperCase()}${lifted.slice(1)}.`;
  return `${/[.!?]$/.test(sentence) ? sentence : `${sentence}.`}${end}`;
}

/** A reason as a clause, built from the evidence it points to. */
export function clause(reason: Reason, decision: Decision): string {
  if (reason.text !== undefined && reason.code !== 'covered-by-trade' && reason.code !== 'budget')
    return reason.text;
  const about = find(reason, decision);
  const name = about === undefined ? (reason.about ?? 'the suite') : subject(about);
  switch (reason.code) {
    case 'budget':
      return `budget: ${reason.text ?? 'the evaluation was ended'}`;
    case 'missing':
      return about !== undefined && 'segment' in about
        ? missingInSegment(about)
        : `${name} is ${about?.spec.configured === true ? 'configured, but' : 'on base, but'} the results do not hold it on both sides`;
    case 'no-base-required':
      return 'there is no baseline, and the config requires one';
    case 'outside-margin':
      return about === undefined
        ? `${name} is outside`
        : `${name} ${movement(about)}, more than the ${marginText(about)} accepted`;
    case 'outside-limit':
      return about === undefined
        ? `${name} is beyond its limit`
        : `${name} is beyond its limit of ${limitText(about)}`;
    case 'covered-by-trade':
      return about === undefined
        ? name
        : `${name} ${movement(about)}, paid for by trade "${reason.text ?? ''}"`;
    case 'regressed':
      return about === undefined ? `${name} is worse` : `${name} ${movement(about)}`;
    case 'clean-breaks':
      return `cases that always passed now always fail (${formatCount(decision.comparison?.cleanBreaks?.cases.length ?? 0)})`;
    case 'not-compared':
      return 'not compared, there is no base';
    case 'stale-labels':
      return 'most retrieved documents are new and carry no judgements, so the labels are stale and nobody can tell whether retrieval held';
    case 'no-primary':
      return 'no dimension is the primary one, so nothing says what quality is here: give one of them primary: true';
    case 'at-floor':
      return `${name} is as bad as it can be on base, so nothing could get worse; is the suite working?`;
    case 'suite-too-small':
    case 'primary-unresolved':
    case 'required-unresolved':
      return about === undefined ? `${name} cannot be told` : unresolved(about);
    case 'lost-cases':
      return (about?.lostPairs ?? 0) === 0
        ? `${name} hangs on runs that a failure took from one side`
        : `${name} hangs on ${formatCountOf(about?.lostPairs ?? 0, 'case')} that only one side reports`;
    case 'limit-untold':
      return about === undefined
        ? `${name} may be beyond its limit`
        : `${name} may have passed its limit of ${limitText(about)}`;
    case 'runaways':
      return about === undefined ? `${name} hangs on a few answers` : runawayClause(about);
    case 'inconclusive':
      return about === undefined ? `${name} cannot be told` : openClause(about);
    case 'all-inside':
      return 'every bound that this suite can resolve holds';
    case 'unreadable':
    case 'refused':
      return name;
  }
}

/** Nothing of the segment at all, or nothing of this dimension in it. */
function missingInSegment(about: JudgedSegment): string {
  const { members = 0, segment, held } = about;
  return members === 0
    ? `no case is in the segment ${segmentLabel(segment)}, which has to be judged${heldText(held)}`
    : `${subject(about)} is protected, but none of its ${formatCountOf(members, 'case')} has a value on both sides`;
}

/** What the results do hold: the name may be spelled otherwise there. */
function heldText(held: JudgedSegment['held']): string {
  if (held === undefined) return '';
  const { named, more } = held;
  if (named.length === 0)
    return '; the results name no segment at all: `segments` of the suite says which fields of a case do';
  const rest = more === 0 ? '' : ` and ${formatCount(more)} more`;
  return `; the results hold ${named.join(', ')}${rest}`;
}

function unresolved(about: JudgedDimension): string {
  const { lower, upper } = about.oriented;
  const cases = isLost(about)
    ? `${lostText(about)}, ${formatCount(about.pairs)} on both: too few`
    : `${formatCountOf(about.pairs, 'case')} ${about.pairs === 1 ? 'is' : 'are'} too few`;
  if (lower === null) return `${subject(about)}: ${cases} to rule anything out${enoughText(about)}`;
  if (upper !== null && upper < 0) {
    return `${subject(about)} ${movement(about)}, likely a loss, but ${cases} to prove it; anything up to ${largestLoss(about)} fits`;
  }
  return `${cases} for ${subject(about)}; a ${lossNoun(about)} of up to ${largestLoss(about)} cannot be ruled out`;
}

/** Most cases of a dimension are on one side only: no larger suite would mend that. */
export function isLost({ lostPairs, pairs }: JudgedDimension): boolean {
  return lostPairs > pairs;
}

function lostText({ lostPairs }: JudgedDimension): string {
  return `${formatCountOf(lostPairs, 'case')} ${lostPairs === 1 ? 'has' : 'have'} a result on one side only`;
}

/** How many cases would be enough, where that is known and the reason is their number. */
function enoughText(about: JudgedDimension): string {
  const { ifUnchanged } = about.casesNeeded;
  return isLost(about) || ifUnchanged === null || ifUnchanged <= about.pairs
    ? ''
    : `; about ${roundedCount(ifUnchanged)} would do if nothing really changed`;
}

function openClause(about: JudgedDimension): string {
  const { interval } = about.effect;
  const change = formatChange(about.effect, about.spec.unit);
  if (interval === null)
    return isLost(about)
      ? `${subject(about)} cannot be told: ${lostText(about)}`
      : `${subject(about)} cannot be told${enoughText(about)}`;
  // The interval may leave 0 out where "worse" is not claimed: many were looked at, or too few cases differ.
  const isLeaning = about.oriented.upper !== null && about.oriented.upper < 0;
  const leaning = isLeaning ? ', likely a loss, not proven' : '';
  return `${subject(about)} ${change}${leaning}; anything from ${formatInterval(interval, about.spec.unit)} fits these ${formatCount(about.pairs)} cases`;
}

function runawayClause(about: JudgedDimension): string {
  if (about.runaways?.isMore === true)
    return `${subject(about)} keeps its mean, but ${runawayText(about.runaways, about.spec)}`;
  const change = formatChange(about.effect, about.spec.unit);
  const unseen = about.runaways?.unseen ?? null;
  if (unseen !== null && about.runaways?.insideWithSkew !== false) {
    const cases = formatCountOf(about.pairs, 'case');
    const rare = `one answer in ${formatCount(Math.round(1 / unseen.share))}`;
    return `${subject(about)} ${change}, but ${cases} may hold none of a few dear answers: ${rare} at ${unseen.factor} × the usual would use up the ${marginText(about)} accepted`;
  }
  return `${subject(about)} ${change}: a few answers make the difference, and with a few more of them it would exceed the ${marginText(about)} accepted`;
}

/** `4 of 400 answers cost more than 5 × the median (base 0); the dearest 1 % are 11 % of spend`. */
export function runawayText({ factor, base, head }: Runaways, { metric }: DimensionSpec): string {
  const [verb, what] = metric.kind === 'tokens' ? ['took', 'tokens'] : ['cost', 'spend'];
  const top =
    head.topShare === null
      ? ''
      : `; the dearest 1 % are ${formatNumber(100 * head.topShare, head.topShare < 0.1 ? 1 : 0)} % of ${what}`;
  return `${formatCount(head.over)} of ${formatCountOf(head.of, 'answer')} ${verb} more than ${factor} × the median (base ${formatCount(base.over)})${top}`;
}

/** The dimension or segment a reason is about. */
export function find(reason: Reason, decision: Decision): JudgedDimension | JudgedSegment | undefined {
  if (reason.about === undefined) return undefined;
  return (
    decision.dimensions.find(({ spec }) => spec.name === reason.about) ??
    decision.segments.find(
      (segment) =>
        segment.protected && `${formatSegment(segment.segment)} ${segment.spec.name}` === reason.about,
    )
  );
}

/** What a clause is about: the dimension, and the segment where it is one. */
export function subject(about: JudgedDimension | JudgedSegment): string {
  const noun = dimensionNoun(about.spec);
  return 'segment' in about ? `${noun} in ${segmentLabel(about.segment)}` : noun;
}

/** The movement as a verb: `falls 12.0 pp`, `is 16 % slower`, `rises 0.4 pp`. */
export function movement(dimension: JudgedDimension): string {
  const { effect, spec } = dimension;
  const change = formatChange(effect, spec.unit).replace(/^[+−]/, '');
  const isUp = (effect.absolute ?? 0) > 0;
  const isRatio = effect.interval?.scale === 'ratio';
  if (spec.between !== undefined) return `${isUp ? 'widens' : 'narrows'} ${change}`;
  if (spec.metric.kind === 'latency' && spec.statistic.kind !== 'share-over') {
    return isRatio
      ? `is ${change} ${isUp ? 'slower' : 'faster'}`
      : `is ${change} ${isUp ? 'longer' : 'shorter'}`;
  }
  if (spec.metric.kind === 'cost' && isRatio) return `is ${change} ${isUp ? 'dearer' : 'cheaper'}`;
  return `${isUp ? 'rises' : 'falls'} ${change}`;
}

function marginText({ spec }: JudgedDimension): string {
  return spec.margin === null ? 'loss' : formatAmount(spec.margin, spec.unit);
}

function limitText({ spec }: JudgedDimension): string {
  return spec.limit === null ? '–' : formatLimit(spec.limit, spec.unit);
}
