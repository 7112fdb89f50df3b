import { formatSegment } from '../model/policy.ts';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { dimensionNoun, isGain, segmentName } from './dimension-words.ts';
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
      : ` None of ${formatCount(worstSegments(decision).length)} segments ${worst?.direction === 'worsened' ? 'is worse than the whole by more than chance' : 'stands out'}.`;
  const title = decision.segments.some((segment) => segment.protected)
    ? 'Worst of the other segments.'
    : 'Worst segment.';
  return [rich`${strong(title)} ${joinRich(lines, ' ')}${tail}`];
}

function segmentSentence(segment: JudgedSegment, verdict: string | null): Rich {
  const { effect, spec } = segment;
  const interval = effect.interval === null ? '' : `${formatInterval(effect.interval, spec.unit)}, `;
  const adjusted = segment.adjustedP === null ? '' : `, adjusted ${formatP(segment.adjustedP)}`;
  const end = verdict === null ? '' : `; it ${verdict}`;
  return rich`${code(formatSegment(segment.segment))}: ${dimensionNoun(spec)} ${formatChange(effect, spec.unit)} (${interval}n = ${formatCount(segment.pairs)}${adjusted})${end}.`;
}

/** The whole improves while a part of it gets worse: said, because the mean will not. */
export function meanHidesIt(decision: Decision): Rich[] {
  const primary = decision.dimensions.find(({ spec }) => spec.primary);
  if (primary === undefined || !isGain(primary.spec.better, primary.effect.absolute)) return [];
  const worse = decision.segments.filter(
    (segment) =>
      segment.spec.name === primary.spec.name &&
      (segment.protected
        ? segment.status !== 'inside' && isGain(segment.spec.better, -(segment.effect.absolute ?? 0))
        : segment.direction === 'worsened'),
  );
  if (worse.length === 0) return [];
  const because = largeSibling(worse, primary, decision);
  if (because !== null) {
    const [part] = worse;
    const count = `${formatCount(because.pairs)} of the ${formatCountOf(primary.pairs, 'case')}`;
    const own =
      part?.protected === true
        ? ` ${capitalised(segmentName(part, decision))} (${formatChange(part.effect, part.spec.unit)}) is judged on its own.`
        : '';
    return [
      rich`${strong('The mean hides it.')} The whole set reads ${formatChange(primary.effect, primary.spec.unit)} because ${segmentName(because, decision)}, ${count}, reads ${formatChange(because.effect, because.spec.unit)}.${own}`,
    ];
  }
  const names = joinRich(
    worse
      .slice(0, 3)
      .map(
        (segment) =>
          rich`${code(formatSegment(segment.segment))} ${formatChange(segment.effect, segment.spec.unit)}`,
      ),
    ', ',
  );
  return [
    rich`${strong('The mean hides it.')} The whole set reads ${formatChange(primary.effect, primary.spec.unit)} while ${names}.`,
  ];
}

/** The other part, where a protected one and it make up the whole and it is the larger: what the mean is made of. */
function largeSibling(
  worse: readonly JudgedSegment[],
  primary: JudgedDimension,
  { segments }: Decision,
): JudgedSegment | null {
  const [part] = worse;
  if (part === undefined || worse.length > 1 || !part.protected) return null;
  const rest = segments.filter(
    (other) =>
      other !== part &&
      other.segment.field === part.segment.field &&
      other.segment.value !== part.segment.value &&
      other.spec.name === primary.spec.name,
  );
  const [other] = rest;
  if (other === undefined || rest.length > 1 || other.pairs <= part.pairs) return null;
  return other.pairs + part.pairs === primary.pairs ? other : null;
}

function capitalised(text: string): string {
  return text.includes('=') ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
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
