import { parseAmounts } from './amounts.ts';
import type { Passage } from './index-file.ts';

/** How an answer is judged, by code. */
export interface AnswerScore {
  /** The answer states the expected amount. */
  readonly passed: boolean;
  /** 1 = it states an amount that no passage in front of the model states. */
  readonly hallucination: 0 | 1;
}

/**
 * Judges an answer by the amounts it states, whatever the language.
 *
 * @param answer - text of the answer
 * @param expected - right amount in language-free form
 * @param passages - what the model had in front of it
 */
export function scoreAnswer(answer: string, expected: string, passages: readonly Passage[]): AnswerScore {
  const stated = parseAmounts(answer);
  const supported = new Set(passages.flatMap((passage) => parseAmounts(passage.text)));
  return {
    passed: stated.includes(expected),
    hallucination: stated.every((amount) => supported.has(amount)) ? 0 : 1,
  };
}
