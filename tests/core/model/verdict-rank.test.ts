import { expect, it } from 'vitest';
import { isAcceptedTradeOff, verdictRank } from '../../../src/core/model/verdict-rank.ts';

it('a trade-off that people accepted stands between what is not settled and what is inside', () => {
  const order = [
    verdictRank('not-evaluated', false),
    verdictRank('outside', false),
    verdictRank('trade-off', false),
    verdictRank('inconclusive', false),
    verdictRank('trade-off', true),
    verdictRank('inside', false),
    verdictRank(null, false),
  ];
  expect(order.toSorted((one, other) => one - other)).toEqual(order);
  expect(new Set(order).size).toBe(order.length);
});

it('a trade-off is accepted by people only where they did accept it', () => {
  const trade = { verdict: 'trade-off', conclusion: 'success' } as Parameters<typeof isAcceptedTradeOff>[0];
  expect(isAcceptedTradeOff(trade)).toBe(false);
  expect(isAcceptedTradeOff({ ...trade, approvals: { signOffs: [], waivers: [], notes: ['no'] } })).toBe(
    false,
  );
});
