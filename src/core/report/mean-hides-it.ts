import { segmentLabel } from '../model/policy.ts';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { dimensionNoun, isGain, segmentName } from './dimension-words.ts';
import { formatChange, formatCount, formatCountOf, formatInterval, formatP } from './format-quantity.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';

/** Segments named in one sentence. */
const mostNamed = 3;

/**
 * The whole improves while a part of it gets worse: said, because the mean will not. Of the primary dimension, and of
 * every other one that measures answers and decides something.
 *
 * A protected segment is named when it reads worse and is not shown to be inside, proven or not: it is judged on its
 * own, and the row says which. An exploratory one only where the loss holds after allowing for how many were looked at.
 */
export function meanHidesIt(decision: Decision): Rich[] {
  const sentences = decision.dimensions
    .filter(isAnswers)
    .sort((left, right) => Number(right.spec.primary) - Number(left.spec.primary))
    .flatMap((dimension) => hiddenIn(dimension, decision));
  return sentences.length === 0
    ? []
    : [rich`${strong('The mean hides it.')} ${joinRich(sentences.slice(0, 2), ' ')}`];
}

function isAnswers({ spec }: JudgedDimension): boolean {
  return (spec.unit === 'proportion' || spec.unit === 'score') && spec.tier !== 'advisory';
}

function hiddenIn(dimension: JudgedDimension, decision: Decision): Rich[] {
  const { spec, effect } = dimension;
  if (!isGain(spec.better, effect.absolute)) return [];
  const worse = decision.segments
    .filter((segment) => segment.spec.name === spec.name && isWorse(segment))
    .sort((left, right) => Number(right.protected) - Number(left.protected));
  if (worse.length === 0) return [];
  const whole = `${spec.primary ? 'The whole set' : `The ${dimensionNoun(spec)} of the whole set`} reads ${formatChange(effect, spec.unit)}`;
  const because = largeSibling(worse, dimension, decision);
  if (because !== null) {
    const [part] = worse;
    const count = `${formatCount(because.pairs)} of the ${formatCountOf(dimension.pairs, 'case')}`;
    const own =
      part === undefined
        ? ''
        : ` ${capitalised(segmentName(part, decision))} (${formatChange(part.effect, part.spec.unit)}) is judged on its own.`;
    return [
      rich`${whole} because ${segmentName(because, decision)}, ${count}, reads ${formatChange(because.effect, because.spec.unit)}.${own}`,
    ];
  }
  const named = joinRich(worse.slice(0, mostNamed).map(partWords), '; ');
  const more = worse.length > mostNamed ? `; and ${formatCount(worse.length - mostNamed)} more` : '';
  return [rich`${whole} while a part of it is worse: ${named}${more}.`];
}

function isWorse(segment: JudgedSegment): boolean {
  if (!segment.protected) return segment.direction === 'worsened';
  const isLoss = isGain(segment.spec.better, -(segment.effect.absolute ?? 0));
  return segment.spec.tier !== 'advisory' && segment.status !== 'inside' && isLoss;
}

/** `language=de −8.0 pp (−12.1 to −4.0 pp, n = 120, proven)`. */
function partWords(segment: JudgedSegment): Rich {
  const { effect, spec, pairs, status } = segment;
  const interval = effect.interval === null ? '' : `${formatInterval(effect.interval, spec.unit)}, `;
  const isProven = status === 'outside' || status === 'regressed';
  const evidence = segment.protected
    ? isProven
      ? 'proven'
      : 'not proven'
    : `adjusted ${formatP(segment.adjustedP ?? 1)}`;
  return rich`${code(segmentLabel(segment.segment))} ${formatChange(effect, spec.unit)} (${interval}n = ${formatCount(pairs)}, ${evidence})`;
}

/** The other part, where a protected one and it make up the whole and it is the larger: what the mean is made of. */
function largeSibling(
  worse: readonly JudgedSegment[],
  whole: JudgedDimension,
  { segments }: Decision,
): JudgedSegment | null {
  const own = worse.filter((segment) => segment.protected);
  const [part] = own;
  if (part === undefined || own.length > 1) return null;
  const sibling = segments.find(
    (other) =>
      other !== part &&
      other.segment.field === part.segment.field &&
      other.spec.name === whole.spec.name &&
      other.pairs > part.pairs &&
      other.pairs + part.pairs === whole.pairs &&
      valuesOf(other).every((value) => !valuesOf(part).includes(value)),
  );
  return sibling ?? null;
}

function valuesOf({ segment }: JudgedSegment): readonly string[] {
  return segment.values ?? [segment.value];
}

function capitalised(text: string): string {
  return text.includes('=') ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
