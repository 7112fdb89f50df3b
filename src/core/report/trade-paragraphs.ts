import type { Decision, JudgedDimension, TradeOutcome, TradeRequirement } from '../model/verdict.ts';
import { dimensionNoun } from './dimension-words.ts';
import { formatCountOf, formatInterval } from './format-quantity.ts';
import { askedTrades } from './gains.ts';
import { code, type Rich, rich, strong } from './rich-text.ts';
import { balanceText, boundText, formatAsked, formatLevelOf, tradeTerms } from './trade-words.ts';

/** What became of every trade whose price this change asks for. */
export function tradeParagraphs(decision: Decision): Rich[] {
  const asked = askedTrades(decision);
  return decision.trades.flatMap((outcome): Rich[] => {
    const trade = asked.find(({ name }) => name === outcome.name);
    if (trade === undefined || (outcome.applies && outcome.covers.length === 0)) return [];
    const terms = rich`${strong('Trade')} ${code(trade.name)} (${tradeTerms(trade, decision)})`;
    if (!outcome.applies) return [rich`${terms} does not apply: ${refusal(outcome, decision)}.`];
    const by = outcome.accept === 'always' ? 'accepted without asking' : 'accepted once somebody says yes';
    return [rich`${terms} applies: ${proof(outcome, decision)}; ${by}.`];
  });
}

function proof(outcome: TradeOutcome, decision: Decision): string {
  const bounds = (role: TradeRequirement['role']): string =>
    outcome.requirements
      .filter((requirement) => requirement.role === role)
      .map((requirement) => boundText(requirement, decision))
      .join(', ');
  return outcome.balance === undefined
    ? `its gain is proven (${bounds('gain')}) and its price kept (${bounds('price')})`
    : `its balance is proven (${balanceText(outcome, decision, 'lower')}) and every cap kept (${bounds('cap')})`;
}

function refusal(outcome: TradeOutcome, decision: Decision): string {
  const { requirements, balance } = outcome;
  const unjudged = requirements.find(({ status }) => status === 'not-judged');
  if (outcome.outcome === 'not-judged')
    return unjudged === undefined
      ? 'its dimensions cannot be added up here'
      : unjudgedText(unjudged, decision);
  if (balance !== undefined) return exchangeRefusal(outcome, decision);
  const gains = requirements.filter(({ role }) => role === 'gain');
  const prices = requirements.filter(({ role }) => role === 'price');
  const isOpen = (list: readonly TradeRequirement[]): boolean =>
    list.some(({ status }) => status === 'open') && !list.some(({ status }) => status === 'refuted');
  if (isOpen(gains) && isOpen(prices))
    return `neither its gain nor its price is shown${otherScale(prices, decision)}${almost(requirements, outcome, decision)}`;
  const parts: string[] = [];
  if (gains.some(({ status }) => status === 'refuted'))
    parts.push(`the gain it asks for is ruled out${otherScale(gains, decision)}`);
  else if (isOpen(gains))
    parts.push(`its gain is not shown${otherScale(gains, decision)}${almost(gains, outcome, decision)}`);
  if (prices.some(({ status }) => status === 'refuted'))
    parts.push(`its price is proven to be exceeded${otherScale(prices, decision)}`);
  else if (isOpen(prices))
    parts.push(
      `its price is not shown to be kept${otherScale(prices, decision)}${almost(prices, outcome, decision)}`,
    );
  return parts.join('; ');
}

function exchangeRefusal(outcome: TradeOutcome, decision: Decision): string {
  const { requirements, balance } = outcome;
  const parts: string[] = [];
  if (balance?.status === 'refuted')
    parts.push(`what it asks for on balance is ruled out: ${balanceText(outcome, decision, 'interval')}`);
  else if (balance?.status !== 'shown')
    parts.push(`its balance is not shown: ${balanceText(outcome, decision, 'interval')}`);
  for (const requirement of requirements) {
    const { status, interval, dimension } = requirement;
    if (status === 'shown') continue;
    const found = judgedOf(dimension, decision);
    const noun = found === undefined ? dimension : dimensionNoun(found.spec);
    const text =
      interval === null || found === undefined ? '' : ` (${formatInterval(interval, found.spec.unit)})`;
    const cap = formatAsked(requirement, decision);
    parts.push(
      status === 'refuted'
        ? `${noun} is proven to exceed its cap of ${cap}${text}`
        : `that ${noun} keeps its cap of ${cap} is not shown${text}${almost([requirement], outcome, decision)}`,
    );
  }
  return parts.join('; ');
}

function judgedOf(name: string, { dimensions }: Decision): JudgedDimension | undefined {
  return dimensions.find(({ spec }) => spec.name === name);
}

function unjudgedText({ dimension, because }: TradeRequirement, decision: Decision): string {
  const found = judgedOf(dimension, decision);
  const noun = found === undefined ? dimension : dimensionNoun(found.spec);
  switch (because) {
    case 'advisory':
      return `${noun} only advises here, and what advises cannot be traded`;
    case 'too-few-cases':
      return `${formatCountOf(found?.pairs ?? 0, 'case')} cannot tell ${noun}`;
    default:
      return `${noun} is not in the results`;
  }
}

/** The intervals on the scale that is asked for, where the table has another. */
function otherScale(requirements: readonly TradeRequirement[], decision: Decision): string {
  const texts = requirements.flatMap(({ dimension, interval }) => {
    const found = judgedOf(dimension, decision);
    return interval === null || found === undefined || found.effect.interval?.scale === interval.scale
      ? []
      : [formatInterval(interval, found.spec.unit)];
  });
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

/** Why it is not shown although the interval in the table looks like it. */
function almost(
  requirements: readonly TradeRequirement[],
  { alpha }: TradeOutcome,
  decision: Decision,
): string {
  const open = requirements.filter(({ status }) => status === 'open');
  if (open.some(({ because }) => because === 'lost-cases-or-skew'))
    return ', for it hangs on a few answers or on cases that only one side reports';
  if (alpha === null || open.length === 0 || !open.every((asked) => isShownAt95(asked, decision))) return '';
  return `: it holds at 95 %, and a trade has to hold at ${formatLevelOf(alpha)}`;
}

function isShownAt95({ interval, atLeast, scale, dimension }: TradeRequirement, decision: Decision): boolean {
  const better = judgedOf(dimension, decision)?.spec.better;
  const end = better === 'higher' ? interval?.lo : interval?.hi;
  if (end === null || end === undefined) return false;
  const change = scale === 'ratio' ? end - 1 : end;
  return (better === 'higher' ? change : -change) >= atLeast;
}
