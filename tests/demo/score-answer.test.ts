import { describe, expect, it } from 'vitest';
import { helpCentrePassages } from '../../src/demo/passages.ts';
import { scoreAnswer } from '../../src/demo/score-answer.ts';

const passages = helpCentrePassages().filter(({ id }) => id === 'help/refund-window.en');

describe('scoreAnswer', () => {
  it.each([
    ['On your Free plan it is 14 days.', true, 0],
    ['In Ihrem Free-Tarif gilt: 14 Tage.', true, 0],
    ['On your Free plan it is 30 days.', false, 0],
    ['On your Free plan it is 28 days.', false, 1],
    ['It is 14 days. A change takes effect within 48 hours.', true, 1],
    ['I do not know.', false, 0],
  ] as const)('judges "%s"', (answer, passed, hallucination) => {
    expect(scoreAnswer(answer, '14 days', passages)).toEqual({ passed, hallucination });
  });
});
