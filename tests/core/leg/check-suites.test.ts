import { expect, it } from 'vitest';
import { checkSuites, type SuiteVerdict } from '../../../src/core/leg/check-suites.ts';

const states = (found: readonly SuiteVerdict[]) =>
  checkSuites(['bot', 'red'], found, 'elsewhere').map(({ state }) => state);

it.each([
  ['inside', 'success', 'met'],
  ['trade-off', 'success', 'met'],
  ['trade-off', 'failure', 'failed'],
  ['outside', 'failure', 'failed'],
  ['inconclusive', 'success', 'not-settled'],
  ['not-evaluated', 'failure', 'missing'],
  [null, 'success', 'missing'],
] as const)('a required suite that is %s (%s) is %s', (verdict, conclusion, state) => {
  expect(states([{ suite: 'bot', verdict, conclusion }])).toEqual([state, 'elsewhere']);
});

it('of several legs of a suite the worst counts, and other suites do not', () => {
  expect(
    states([
      { suite: 'bot', verdict: 'inside', conclusion: 'success' },
      { suite: 'bot', verdict: 'inconclusive', conclusion: 'success' },
      { suite: 'other', verdict: 'outside', conclusion: 'failure' },
    ]),
  ).toEqual(['not-settled', 'elsewhere']);
  expect(checkSuites(['bot'], [], 'missing')).toEqual([{ kind: 'suite', name: 'bot', state: 'missing' }]);
});
