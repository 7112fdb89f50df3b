import { formatSegment } from '../model/policy.ts';
import type { Decision, JudgedSegment } from '../model/verdict.ts';
import { dimensionNoun, isGain } from './dimension-words.ts';
import { formatChange, formatCount, formatCountOf, formatInterval, formatP } from './format-quantity.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';

/** Exploratory segments of the primary dimension, worst first. */
function worstSegments(decision: Decision): JudgedSegment[] {
  const primary = decision.dimensions.find(({ spec }) => spec.primary)?.spec.name;
  return decision.segments
    .filter((segment) => !segment.protected && segment.spec.name === primary && segment.shrunken !== null)
    .sort((left, right) => (left.shrunken ?? 0) - (right.shrunken ?? 0));
}

/** Where to look first. A segment stands out when it is worse, and worse than the whole by more than chance. */
export function worstSegment(decision: Decision): Rich[] {
  const [worst] = worstSegments(decision);
  const standout = decision.segments
    .filter((segment) => standsOut(segment, decision))
    .sort((left, right) => (left.adjustedP ?? 1) - (right.adjustedP ?? 1));
  const lines = standout.slice(0, 2).map((segment) => segmentSentence(segment, 'stands out'));
  if (lines.length === 0 && worst !== undefined && isGain(worst.spec.better, -(worst.effect.absolute ?? 0))) {
    lines.push(segmentSentence(worst, null));
  }
  if (lines.length === 0) return [];
  const tail =
    standout.length > 0
      ? ''
      : ` None of ${formatCountOf(worstSegments(decision).length, 'segment')} ${worst?.direction === 'worsened' ? 'is worse than the whole by more than chance' : 'stands out'}${inWhat(worst)}.`;
  const title = decision.segments.some((segment) => segment.protected)
    ? 'Worst of the other segments.'
    : 'Worst segment.';
  return [rich`${strong(title)} ${joinRich(lines, ' ')}${tail}`];
}

/** Of which dimension the segments were looked at. */
function inWhat(segment: JudgedSegment | undefined): string {
  return segment === undefined ? '' : ` in ${dimensionNoun(segment.spec)}`;
}

function segmentSentence(segment: JudgedSegment, verdict: string | null): Rich {
  const { effect, spec } = segment;
  const interval = effect.interval === null ? '' : `${formatInterval(effect.interval, spec.unit)}, `;
  const adjusted = segment.adjustedP === null ? '' : `, adjusted ${formatP(segment.adjustedP)}`;
  const end = verdict === null ? '' : `; it ${verdict}`;
  return rich`${code(formatSegment(segment.segment))}: ${dimensionNoun(spec)} ${formatChange(effect, spec.unit)} (${interval}n = ${formatCount(segment.pairs)}${adjusted})${end}.`;
}

/** Answers of one segment that got worse than the answers as a whole; price and speed move everywhere alike. */
function standsOut(segment: JudgedSegment, decision: Decision): boolean {
  if (segment.protected || segment.direction !== 'worsened') return false;
  if (segment.spec.unit !== 'proportion' && segment.spec.unit !== 'score') return false;
  const dimension = decision.dimensions.find(({ spec }) => spec.name === segment.spec.name);
  if (dimension === undefined || dimension.spec.tier === 'advisory') return false;
  const whole = dimension.effect.absolute ?? 0;
  const orientedWhole = segment.spec.better === 'higher' ? whole : -whole;
  return segment.oriented.upper !== null && segment.oriented.upper < orientedWhole;
}

/** Segments that stand out, surest first. */
export function standouts(decision: Decision): JudgedSegment[] {
  return decision.segments
    .filter((segment) => standsOut(segment, decision))
    .sort((left, right) => (left.adjustedP ?? 1) - (right.adjustedP ?? 1));
}
