import type { Amount } from '../model/dimension.ts';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { formatSegment } from '../model/policy.ts';
import { dimensionNoun, dimensionTitle, statusWord } from './dimension-words.ts';
import {
  formatAmount,
  formatChange,
  formatCount,
  formatInterval,
  formatLevel,
  formatLimit,
  formatP,
} from './format-quantity.ts';
import { largestLoss, lossNoun, movement } from './headline.ts';
import { type Rich, code, joinRich, rich, strong } from './rich-text.ts';

/** The argument below the table: what was paid, gained, where it hurts, what would change the verdict. */
export function paragraphs(decision: Decision): Rich[] {
  return [
    ...paidParagraph(decision),
    ...gainedParagraph(decision),
    ...tradeParagraphs(decision),
    ...caseByCase(decision),
    ...worstSegment(decision),
    ...meanHidesIt(decision),
    ...tooSmall(decision),
    ...judgeLimits(decision),
    ...nextStep(decision),
  ];
}

function paidParagraph(decision: Decision): Rich[] {
  const paid = [...decision.dimensions, ...decision.segments.filter((segment) => segment.protected)].filter(
    ({ status, spec }) => (status === 'regressed' || status === 'outside') && spec.tier !== 'advisory',
  );
  if (paid.length === 0) return [];
  const sentences = paid.map((dimension) => rich`${paidSentence(dimension)}`);
  return [rich`${strong('Paid.')} ${joinRich(sentences, ' ')}`];
}

function paidSentence(dimension: JudgedDimension | JudgedSegment): string {
  const { spec, status, outsideBy, limitStatus } = dimension;
  const where = 'segment' in dimension ? ` in ${formatSegment(dimension.segment)}` : '';
  const title = `${dimensionTitle(spec)}${where}`;
  const margin = spec.margin === null ? null : formatAmount(spec.margin, spec.unit);
  if (status === 'outside' && outsideBy === 'limit') return `${title}: ${limitSentence(dimension)}`;
  const interval = dimension.effect.interval === null ? '' : ` (${formatInterval(dimension.effect.interval, spec.unit)})`;
  const start = `${title} ${movement(dimension)}${interval}`;
  if (status === 'outside') return `${start}: proven to exceed the ${margin ?? 'loss'} accepted.`;
  const limit = limitStatus === 'holds' ? ` ${limitSentence(dimension)}` : '';
  return `${start}: the loss is proven${margin === null ? '' : `, that it exceeds the accepted ${margin} is not`}.${limit}`;
}

/** How the level stands to its absolute limit, with the count it was decided by. */
function limitSentence({ spec, level }: JudgedDimension): string {
  if (spec.limit === null || level.head === null) return '';
  const limit = formatLimit(spec.limit, spec.unit);
  const { head } = level;
  if (head.of === 'share-beyond-limit') {
    const share = `at most ${formatLevel(head.upper, 'proportion')}; the limit allows ${formatLevel(head.allowed, 'proportion').replace('.0 %', ' %')}`;
    const isBeyond = head.lower > head.allowed;
    const bound = isBeyond ? `at least ${formatLevel(head.lower, 'proportion')}` : share;
    return `${formatCount(head.beyond ?? 0)} of ${formatCount(head.n)} answers are beyond ${limit} (${bound}).`;
  }
  const bound = spec.better === 'lower' ? head.upper : head.lower;
  const side = spec.better === 'lower' ? 'at most' : 'at least';
  return `the level is ${formatLevel(head.estimate, spec.unit)} (${side} ${formatLevel(bound, spec.unit)}), the limit ${limit}.`;
}

function gainedParagraph(decision: Decision): Rich[] {
  const sentences = decision.dimensions
    .filter(({ spec, effect }) => spec.tier !== 'advisory' && isGain(spec.better, effect.absolute))
    .filter(({ spec, direction }) => direction === 'improved' || (spec.unit !== 'ms' && spec.unit !== 'usd'))
    .slice(0, 3)
    .map((dimension) => rich`${gainSentence(dimension)}`);
  const hasPrice = decision.reasons.some(({ code: reason }) => reason !== 'all-inside');
  if (sentences.length === 0 || (!hasPrice && !decision.dimensions.some(({ direction }) => direction === 'improved'))) return [];
  return [rich`${strong('Gained.')} ${joinRich(sentences, ' ')}`];
}

function isGain(better: 'higher' | 'lower', change: number | null): boolean {
  return change !== null && (better === 'higher' ? change > 0 : change < 0);
}

function gainSentence(dimension: JudgedDimension): string {
  const { effect, spec, turned, midP } = dimension;
  const title = dimensionTitle(spec);
  const isProven = dimension.direction === 'improved';
  const interval = effect.interval === null ? '' : ` (${formatInterval(effect.interval, spec.unit)})`;
  const counts =
    turned === null ? '' : ` ${formatCount(turned.better)} answers turned better, ${formatCount(turned.worse)} worse`;
  if (isProven) return `${title} ${movement(dimension)}${interval}, proven.${counts === '' ? '' : `${counts}.`}`;
  const chance =
    turned !== null && midP !== null && midP > 0.1 ? `; a split like this is common when nothing changed (${formatP(midP)})` : '';
  const bound = dimension.oriented.lower === null ? '' : ` A ${lossNoun(dimension)} above ${largestLoss(dimension)} is ruled out.`;
  return `${title} ${movement(dimension)}, not shown${interval}.${counts === '' ? '' : `${counts}${chance}.`}${bound}`;
}

function tradeParagraphs(decision: Decision): Rich[] {
  const unitOf = new Map(decision.dimensions.map(({ spec }) => [spec.name, spec.unit]));
  const list = (amounts: Readonly<Record<string, Amount>>): string =>
    Object.entries(amounts)
      .map(([name, amount]) => `${formatAmount(amount, unitOf.get(name) ?? 'score')} ${name}`)
      .join(' and ');
  return decision.trades.flatMap((outcome): Rich[] => {
    const trade = decision.policy.trades.find(({ name }) => name === outcome.name);
    if (trade === undefined) return [];
    const terms = rich`${strong('Trade')} ${code(trade.name)} (up to ${list(trade.pay)} for at least ${list(trade.gain)})`;
    if (outcome.applies) {
      if (outcome.covers.length === 0) return [];
      const by = outcome.accept === 'always' ? 'accepted without asking' : 'accepted once somebody signs it off';
      return [rich`${terms} applies: its gain is proven and its price kept; ${by}.`];
    }
    const why =
      !outcome.gainProven && !outcome.priceKept
        ? 'neither its gain nor its price is shown'
        : outcome.gainProven
          ? 'its price is not shown to be kept'
          : 'its gain is not shown';
    return [rich`${terms} does not apply: ${why}.`];
  });
}

function caseByCase({ comparison }: Decision): Rich[] {
  if (comparison === null || comparison.cleanBreaks === null) return [];
  const { epochs, paired } = comparison.cases;
  const { alwaysPassed, neverPassed, wavered } = comparison.steadiness;
  const breaks = comparison.cleanBreaks;
  const lead = rich`${strong('Case by case:')} ${formatCount(alwaysPassed)} of ${formatCount(paired)} passed every run on both sides, ${formatCount(neverPassed)} never passed, ${formatCount(wavered)} wavered.`;
  const from = `${epochs.base} of ${epochs.base} to 0 of ${epochs.head}`;
  if (breaks.cases.length === 0) return [rich`${lead} None went from ${from}.`];
  const named = joinRich(
    breaks.cases.slice(0, 5).map(({ caseId }) => rich`${code(caseId)}`),
    ', ',
  );
  const more = breaks.cases.length > 5 ? ` and ${breaks.cases.length - 5} more` : '';
  const chance = breaks.p <= 0.05 ? 'rare by chance' : 'common by chance';
  return [
    rich`${lead} ${formatCount(breaks.cases.length)} went from ${from}: ${named}${more} (${chance}, ${formatP(breaks.p)}; ${breaks.expected.toFixed(1)} expected).`,
  ];
}

/** Exploratory segments of the primary dimension, worst first. */
export function worstSegments(decision: Decision): JudgedSegment[] {
  const primary = decision.dimensions.find(({ spec }) => spec.primary)?.spec.name;
  return decision.segments
    .filter((segment) => !segment.protected && segment.spec.name === primary && segment.shrunken !== null)
    .sort((left, right) => (left.shrunken ?? 0) - (right.shrunken ?? 0));
}

function worstSegment(decision: Decision): Rich[] {
  // The worst is looked for on every explored dimension, not only the primary: a bias may surface in one answer quality only.
  const explored = decision.segments.filter((segment) => !segment.protected && segment.adjustedP !== null);
  const standout = explored
    .filter((segment) => segment.direction === 'worsened')
    .sort((left, right) => (left.adjustedP ?? 1) - (right.adjustedP ?? 1));
  const lines = standout.slice(0, 2).map((segment) => segmentSentence(segment, 'stands out'));
  const [worst] = worstSegments(decision);
  if (lines.length === 0 && worst !== undefined && isGain(worst.spec.better, -(worst.effect.absolute ?? 0))) {
    lines.push(segmentSentence(worst, null));
  }
  if (lines.length === 0) return [];
  const looked = explored.filter((segment) => segment.spec.name === worst?.spec.name).length;
  const tail = standout.length > 0 ? '' : ` None of ${formatCount(looked)} segments stands out.`;
  return [rich`${strong('Worst segment.')} ${joinRich(lines, ' ')}${tail}`];
}

function segmentSentence(segment: JudgedSegment, verdict: string | null): Rich {
  const { effect, spec } = segment;
  const interval = effect.interval === null ? '' : `${formatInterval(effect.interval, spec.unit)}, `;
  const adjusted = segment.adjustedP === null ? '' : `, adjusted ${formatP(segment.adjustedP)}`;
  const end = verdict === null ? '' : `; it ${verdict}`;
  return rich`${code(formatSegment(segment.segment))}: ${dimensionNoun(spec)} ${formatChange(effect, spec.unit)} (${interval}n = ${formatCount(segment.pairs)}${adjusted})${end}.`;
}

/** The whole improves while a part of it gets worse: said, because the mean will not. */
function meanHidesIt(decision: Decision): Rich[] {
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
  const names = joinRich(
    worse.slice(0, 3).map((segment) => rich`${code(formatSegment(segment.segment))} ${formatChange(segment.effect, segment.spec.unit)}`),
    ', ',
  );
  return [rich`${strong('The mean hides it.')} The whole set reads ${formatChange(primary.effect, primary.spec.unit)} while ${names}.`];
}

function tooSmall(decision: Decision): Rich[] {
  const small = decision.dimensions.filter(
    (dimension) =>
      !dimension.spec.primary &&
      dimension.spec.tier !== 'advisory' &&
      (dimension.status === 'below-resolution' || dimension.status === 'not-estimable') &&
      dimension.base.estimate !== null,
  );
  if (small.length === 0) return [];
  const items = small.map((dimension) => {
    const { effect, spec } = dimension;
    const interval = effect.interval === null ? '' : ` (${formatInterval(effect.interval, spec.unit)})`;
    return `${dimensionNoun(spec)} ${formatChange(effect, spec.unit)}${interval}`;
  });
  return [rich`${strong('Too small to judge, shown only:')} ${items.join(' · ')}.`];
}

function judgeLimits(decision: Decision): Rich[] {
  const names = decision.dimensions
    .filter(({ limitStatus }) => limitStatus === 'not-applied-judge')
    .map(({ spec }) => `${formatLimit(spec.limit ?? 0, spec.unit === 'score' ? 'proportion' : spec.unit)} limit on ${dimensionNoun(spec)}`);
  if (names.length === 0) return [];
  return [rich`Measured by a judge without human labels, so the ${names.join(' and the ')} is not applied; differences are.`];
}

function nextStep(decision: Decision): Rich[] {
  const wanted = [...decision.dimensions, ...decision.segments.filter((segment) => segment.protected)].filter(
    ({ status, spec }) =>
      spec.tier !== 'advisory' && (status === 'inconclusive' || status === 'below-resolution' || status === 'regressed'),
  );
  const advice = wanted.slice(0, 3).flatMap((dimension) => adviceFor(dimension));
  const lines: Rich[] = [];
  if (advice.length > 0) lines.push(rich`${strong('To settle it:')} ${advice.join('; ')}.`);
  if (decision.verdict === 'trade-off' && decision.conclusion === 'failure') {
    lines.push(rich`${strong('To accept it as it is:')} somebody with write access signs it off with a reason. No new run is needed.`);
  }
  return lines;
}

function adviceFor(dimension: JudgedDimension | JudgedSegment): string[] {
  const { casesNeeded, spec, pairs } = dimension;
  const where = 'segment' in dimension ? `${formatSegment(dimension.segment)} ` : '';
  const name = `${where}${dimensionNoun(spec)}`;
  if (casesNeeded.ifUnchanged === null) return [];
  const margin = spec.margin === null ? '' : ` within ${formatAmount(spec.margin, spec.unit)}`;
  const more = Math.max(0, casesNeeded.ifUnchanged - pairs);
  const unchanged =
    more === 0
      ? `${name} is at its margin, more cases of this kind will not move it`
      : `${name}${margin} needs about ${rounded(casesNeeded.ifUnchanged)} cases if nothing really changed (about ${rounded(more)} more)`;
  if (casesNeeded.ifObserved === null) return [`${unchanged}; if the difference really is ${formatChange(dimension.effect, spec.unit)}, no number of cases will do`];
  return casesNeeded.ifObserved > casesNeeded.ifUnchanged
    ? [`${unchanged}, about ${rounded(casesNeeded.ifObserved)} if the difference seen is real`]
    : [unchanged];
}

/** Two significant digits: an advice, not a promise. */
function rounded(count: number): string {
  return formatCount(Number(Math.ceil(count).toPrecision(2)));
}

/** One line about a dimension's status, for lists. */
export function statusLine(dimension: JudgedDimension): string {
  return `${dimensionTitle(dimension.spec)}: ${statusWord(dimension).word}`;
}
