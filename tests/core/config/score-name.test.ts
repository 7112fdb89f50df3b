import { expect, test } from 'vitest';
import { classifyScoreName } from '../../../src/core/config/score-name.ts';

test.each([
  ['hallucination', 'direct', 'lower'],
  ['HallucinationScore', 'direct', 'lower'],
  ['hallucinated_claims', 'direct', 'lower'],
  ['ungrounded', 'direct', 'lower'],
  ['not-grounded', 'direct', 'lower'],
  ['faithfulness', 'inverted', 'higher'],
  ['contextFaithfulness', 'inverted', 'higher'],
  ['groundedness', 'inverted', 'higher'],
  ['grounded', 'inverted', 'higher'],
  ['factuality', 'inverted', 'higher'],
  ['hallucination-free', 'inverted', 'higher'],
  ['toxicity', null, 'lower'],
  ['non-toxic', null, 'higher'],
  ['p95 latency', null, 'lower'],
  ['cost_usd', null, 'lower'],
  ['timeliness', null, 'higher'],
  ['unbiased', null, 'higher'],
  ['tone', null, 'higher'],
  ['', null, 'higher'],
  ['正確', null, 'higher'],
])('reads %j as hallucination %s, %s is better', (name, hallucination, better) => {
  expect(classifyScoreName(name)).toMatchObject({ hallucination, better });
});

test.each([
  ['exact_match', true],
  ['rougeL', true],
  ['is-json', true],
  ['f1', true],
  ['helpfulness', false],
  ['faithfulness', false],
])('%s is measured by code: %s', (name, isCode) => {
  expect(classifyScoreName(name).isCode).toBe(isCode);
});

test('prefers score, accuracy, correctness and relevance as primary, in this order', () => {
  const ranks = ['score', 'accuracy', 'correctness', 'relevance', 'tone', 'tone score', 'incorrect'].map(
    (name) => classifyScoreName(name).primaryRank,
  );
  expect(ranks).toEqual([0, 1, 2, 3, null, null, null]);
});
