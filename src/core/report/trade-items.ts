import type { Decision, TradeOutcome } from '../model/verdict.ts';
import { formatCount } from './format-quantity.ts';
import { code, type Rich, rich } from './rich-text.ts';
import { balanceText, boundText, formatAsked, formatLevelOf, tradeTerms } from './trade-words.ts';

const outcomeWords = {
  applies: 'applies',
  refuted: 'ruled out',
  'not-shown': 'neither shown nor ruled out',
  'not-judged': 'cannot be judged here',
} as const;

/** How the trades of the config were judged, each with the bounds that decided. */
export function tradeItems(decision: Decision): Rich[] {
  const { trades } = decision;
  const judged = trades.filter(({ alpha }) => alpha !== null);
  const [first] = judged;
  if (trades.length === 0) return [];
  const rule =
    first === undefined || first.alpha === null
      ? []
      : [
          rich`Trades: the default envelope is judged at 95 % whatever the trades; ${judged.length === 1 ? 'the one' : `each of the ${judged.length}`} that can be judged here has to be shown at ${formatLevelOf(first.alpha)} one-sided (5 % over ${formatCount(judged.length + 1)} boxes, the default one among them) and is ruled out at 95 %.`,
        ];
  return [...rule, ...trades.map((outcome) => tradeItem(outcome, decision))];
}

function tradeItem(outcome: TradeOutcome, decision: Decision): Rich {
  const trade = decision.policy.trades.find(({ name }) => name === outcome.name);
  const terms = trade === undefined ? '' : ` (${tradeTerms(trade, decision)})`;
  const parts = [
    ...(outcome.balance === undefined
      ? []
      : [`balance ${balanceText(outcome, decision, 'lower')} by ${outcome.balance.method}`]),
    ...outcome.requirements
      .filter(({ lower }) => lower !== null)
      .map(
        (asked) =>
          `${boundText(asked, decision)} of ${formatAsked(asked, decision)} ${asked.role === 'gain' ? 'asked' : 'allowed'}`,
      ),
  ];
  const bounds = parts.length === 0 ? '' : `: ${parts.join('; ')}`;
  return rich`Trade ${code(outcome.name)}${terms}, ${outcomeWords[outcome.outcome]}${bounds}.`;
}
