import { segmentLabel } from '../model/policy.ts';
import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import type { Accepting } from './accept-step.ts';
import { counterfactualParagraph } from './counterfactual.ts';
import { creepParagraph } from './creep-text.ts';
import { dimensionNoun, dimensionTitle, isGain, segmentName } from './dimension-words.ts';
import { driftParagraph, inputDriftParagraph } from './drift-text.ts';
import {
  formatAmount,
  formatCount,
  formatCountOf,
  formatInterval,
  formatLevel,
  formatLimit,
  formatLoss,
  formatP,
  roundedCount,
} from './format-quantity.ts';
import { hopedGain, unprovenWord } from './gains.ts';
import { meanHidesIt } from './mean-hides-it.ts';
import { nextStep } from './next-step.ts';
import { find, largestLoss, lossNoun, movement, runawayText } from './reason-clause.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';
import { worstSegment } from './segment-argument.ts';
import { shownOnly } from './shown-only.ts';
import { tradeParagraphs } from './trade-paragraphs.ts';

/** The argument below the table: what was paid, gained, where it hurts, what would change the verdict. */
export function paragraphs(decision: Decision, accepting?: Accepting): Rich[] {
  return [
    ...paidParagraph(decision),
    ...gainedParagraph(decision),
    ...tradeParagraphs(decision),
    ...tooFewParagraph(decision),
    ...caseByCase(decision),
    ...worstSegment(decision),
    ...meanHidesIt(decision),
    ...counterfactualParagraph(decision),
    ...runaways(decision),
    ...shownOnly(decision),
    ...creepParagraph(decision.creep),
    ...driftParagraph(decision),
    ...inputDriftParagraph(decision),
    ...idleLimits(decision),
    ...nextStep(decision, accepting),
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
  const where = 'segment' in dimension ? ` in ${segmentLabel(dimension.segment)}` : '';
  const title = `${dimensionTitle(spec)}${where}`;
  const margin = spec.margin === null ? null : formatAmount(spec.margin, spec.unit);
  if (status === 'outside' && outsideBy === 'limit') return `${title}: ${limitSentence(dimension)}`;
  const interval =
    dimension.effect.interval === null ? '' : ` (${formatInterval(dimension.effect.interval, spec.unit)})`;
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

/** What improved: the gains that are proven; where none is and a price was paid, the one that was hoped for. */
function gainedParagraph(decision: Decision): Rich[] {
  const judged = [...decision.dimensions, ...decision.segments.filter((segment) => segment.protected)];
  const hasPrice = judged.some(({ status }) => status === 'outside' || status === 'regressed');
  const gains = judged.filter(
    (dimension) =>
      dimension.spec.tier !== 'advisory' && isGain(dimension.spec.better, dimension.effect.absolute),
  );
  const proven = gains.filter(({ direction }) => direction === 'improved');
  // Outside its envelope, a change is not weighed against what it may have gained.
  const isWeighed = hasPrice && decision.verdict !== 'outside';
  const hoped = isWeighed && proven.length === 0 ? hopedGain(decision) : undefined;
  const shown = [...proven, ...(hoped === undefined ? [] : [hoped])];
  const sentences = shown.slice(0, 3).map((dimension) => rich`${gainSentence(dimension)}`);
  if (sentences.length === 0) return [];
  return [rich`${strong('Gained.')} ${joinRich(sentences, ' ')}`];
}

function gainSentence(dimension: JudgedDimension | JudgedSegment): string {
  const { effect, spec, turned, midP } = dimension;
  const where = 'segment' in dimension ? ` in ${segmentLabel(dimension.segment)}` : '';
  const title = `${dimensionTitle(spec)}${where}`;
  const isProven = dimension.direction === 'improved';
  const interval = effect.interval === null ? '' : ` (${formatInterval(effect.interval, spec.unit)})`;
  const counts =
    turned === null
      ? ''
      : ` ${formatCountOf(turned.better, 'answer')} turned better, ${formatCount(turned.worse)} worse`;
  if (isProven)
    return `${title} ${movement(dimension)}${interval}, proven.${counts === '' ? '' : `${counts}.`}`;
  const chance =
    turned !== null && midP !== null && midP > 0.1
      ? `; a split like this is common when nothing changed (${formatP(midP)})`
      : '';
  const bound =
    dimension.oriented.lower === null
      ? ''
      : dimension.oriented.lower >= 0
        ? ` Any ${lossNoun(dimension)} is ruled out.`
        : ` A ${lossNoun(dimension)} above ${largestLoss(dimension)} is ruled out.`;
  const { casesToShow } = dimension;
  const wanted =
    casesToShow === null || casesToShow === undefined || casesToShow <= dimension.pairs
      ? ''
      : ` Showing a gain of this size would take about ${roundedCount(casesToShow)} cases.`;
  return `${title} ${movement(dimension)}, ${unprovenWord(dimension)}${interval}.${counts === '' ? '' : `${counts}${chance}.`}${bound}${wanted}`;
}

/** What too few cases did show: how many turned, how fine they see, and the loss that they rule out. */
function tooFewParagraph(decision: Decision): Rich[] {
  const codes = ['required-unresolved', 'primary-unresolved', 'suite-too-small'];
  const found: (JudgedDimension | JudgedSegment)[] = decision.reasons.flatMap((reason) =>
    codes.includes(reason.code) ? (find(reason, decision) ?? []) : [],
  );
  return [...new Set(found)]
    .filter((dimension) => {
      // Of a segment the count alone is the answer: nobody sees it in the number of cases of the suite.
      const isFew = dimension.status === 'not-estimable' && 'segment' in dimension;
      return (dimension.status === 'below-resolution' || isFew) && dimension.oriented.lower !== null;
    })
    .slice(0, 2)
    .map((dimension) => {
      const name = 'segment' in dimension ? segmentName(dimension, decision) : dimensionTitle(dimension.spec);
      const lead = `${name.includes('=') ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`}:`;
      const ruledOut = `A ${lossNoun(dimension)} beyond ${largestLoss(dimension)} is ruled out.`;
      const sentences = [turnedSentence(dimension), resolutionSentence(dimension), ruledOut];
      return rich`${strong(lead)} ${sentences.filter((text) => text !== '').join(' ')}`;
    });
}

function turnedSentence({ turned, spec }: JudgedDimension): string {
  if (turned === null) return '';
  const { worse, better } = turned;
  return spec.metric.kind === 'pass-rate'
    ? `${formatCountOf(worse, 'answer')} broke, ${formatCount(better)} ${better === 1 ? 'was' : 'were'} fixed.`
    : `${formatCountOf(worse, 'answer')} turned worse, ${formatCount(better)} better.`;
}

/** Why these cases cannot tell: the half-width at no change alone, or that with luck enough for four runs of five. */
function resolutionSentence({ spec, pairs, atBest, resolvable }: JudgedDimension): string {
  const { margin, unit } = spec;
  if (margin === null) return '';
  const scale = margin.kind === 'relative' ? 'ratio' : 'absolute';
  const cases = formatCountOf(pairs, 'case');
  const asked = `the envelope asks for ${formatAmount(margin, unit)}.`;
  if (atBest !== null && atBest !== undefined && atBest > margin.value)
    return `${cases} resolve ±${formatLoss(atBest, scale, unit)} at best; ${asked}`;
  if (resolvable === null || resolvable <= margin.value) return '';
  return `${cases} resolve ${formatLoss(resolvable, scale, unit)} in four of five runs that change nothing; ${asked}`;
}

function caseByCase({ comparison }: Decision): Rich[] {
  if (comparison === null || comparison.cleanBreaks === null) return [];
  const { epochs, paired } = comparison.cases;
  const { alwaysPassed, neverPassed, turned, wavered } = comparison.steadiness;
  const breaks = comparison.cleanBreaks;
  const lead = rich`${strong('Case by case:')} ${formatCount(alwaysPassed)} of ${formatCount(paired)} passed every run on both sides, ${formatCount(neverPassed)} never passed, ${formatCount(wavered)} wavered.`;
  const from = `${epochs.base} of ${epochs.base} to 0 of ${epochs.head}`;
  const mended =
    turned.fixed === 0
      ? ''
      : ` ${formatCount(turned.fixed)} went from 0 of ${epochs.base} to ${epochs.head} of ${epochs.head}.`;
  if (breaks.cases.length === 0) return [rich`${lead} None went from ${from}.${mended}`];
  const named = joinRich(
    breaks.cases.slice(0, 5).map(({ caseId, label }) => rich`${code(label ?? caseId)}`),
    ', ',
  );
  const more = breaks.cases.length > 5 ? ` and ${breaks.cases.length - 5} more` : '';
  const chance = breaks.p <= 0.05 ? 'rare by chance' : 'common by chance';
  return [
    rich`${lead} ${formatCount(breaks.cases.length)} went from ${from}: ${named}${more} (${chance}, ${formatP(breaks.p)}; ${breaks.expected.toFixed(1)} expected).${mended}`,
  ];
}

/** Runaways that are proven to have become more, whatever became of the mean. */
function runaways({ dimensions }: Decision): Rich[] {
  const found = dimensions.flatMap((dimension) =>
    dimension.runaways?.isMore === true ? [runawayText(dimension.runaways, dimension.spec)] : [],
  );
  return found.length === 0 ? [] : [rich`${strong('Runaways.')} ${found.join('. ')}.`];
}

/** Limits that decide nothing here, each with the reason: a limit that is silently not applied would look kept. */
function idleLimits(decision: Decision): Rich[] {
  const sentences = decision.dimensions.flatMap(({ spec, level, limitStatus }) => {
    if (spec.limit === null || spec.tier === 'advisory') return [];
    const limit = formatLimit(spec.limit, spec.unit);
    const noun = dimensionNoun(spec);
    switch (limitStatus) {
      case 'not-applied-judge':
        return [
          `${limit} on ${noun}: measured by a judge without human labels, so only differences are judged`,
        ];
      case 'already-broken-on-base':
        return [`${limit} on ${noun}: base is beyond it already`];
      case 'below-resolution': {
        const bound =
          level.head === null
            ? ''
            : ` (${formatLevel(level.head.upper, level.head.of === 'level' ? spec.unit : 'proportion')} cannot be ruled out)`;
        return [
          `${limit} on ${noun}: these cases cannot show it to hold${spec.better === 'lower' ? bound : ''}`,
        ];
      }
      default:
        return [];
    }
  });
  return sentences.length === 0 ? [] : [rich`${strong('Limits not applied.')} ${sentences.join('; ')}.`];
}
