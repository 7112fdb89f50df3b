import type { OutputDrift } from '../model/comparison.ts';
import type { Decision } from '../model/verdict.ts';
import { formatCount, formatP } from './format-quantity.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';

/** Adjusted p-values up to here are worth a line. */
const shownUpTo = 0.05;

/** Features named in the line. */
const mostNamed = 3;

/** An index below it would be printed as 0: with cases enough any drift is one. */
const leastIndex = 0.005;

/**
 * Answers whose mix changed, although the inputs are the same; nothing where that is no more than chance makes, and none
 * beside a bound that was left or a loss that is proven: there it says nothing new.
 */
export function driftParagraph(decision: Decision): Rich[] {
  const found = foundDrift(decision).filter(({ feature }) => !isJudged(feature, decision));
  if (found.length === 0 || (decision.verdict !== 'inside' && decision.verdict !== 'inconclusive')) return [];
  const named = joinRich(found.slice(0, mostNamed).map(driftItem), '; ');
  const more = found.length > mostNamed ? `; ${formatCount(found.length - mostNamed)} more` : '';
  return [
    rich`${strong('Other answers.')} On the same inputs the mix changed: ${named}${more}. It decides nothing; it says where to look.`,
  ];
}

/** A score or a state that a dimension of the table judges: its mix says the same in other words. */
function isJudged(feature: string, { dimensions }: Decision): boolean {
  return dimensions.some(({ spec: { metric, tier } }) => {
    if (tier === 'advisory') return false;
    return metric.kind === 'score'
      ? feature === `score ${metric.name}`
      : metric.kind === 'error-rate' && feature === 'state';
  });
}

/** The same in the list of how it was decided, whatever the verdict. */
export function driftItems(decision: Decision): Rich[] {
  const found = foundDrift(decision);
  if (found.length === 0) return [];
  return [
    rich`Mix of answers to the same inputs: ${joinRich(found.map(driftItem), '; ')}; sides exchanged within cases 999 times, Benjamini–Hochberg over the features`,
  ];
}

function foundDrift({ comparison }: Decision): readonly OutputDrift[] {
  return (comparison?.drift ?? []).filter(
    ({ adjustedP, excessPsi }) => adjustedP <= shownUpTo && excessPsi >= leastIndex,
  );
}

function driftItem({ feature, excessPsi, adjustedP, pairs }: OutputDrift): Rich {
  return rich`${code(feature)} (PSI ${excessPsi.toFixed(2)} above chance, ${formatP(adjustedP)}, ${formatCount(pairs)} pairs)`;
}
