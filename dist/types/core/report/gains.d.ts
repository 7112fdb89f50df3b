import type { Decision, JudgedDimension } from '../model/verdict.js';
/** The trades of the policy whose price this change asks for: something they would pay for is outside or regressed. */
export declare function askedTrades({ policy, dimensions }: Decision): Decision['policy']['trades'];
/**
 * The gain of answer quality that a price was paid for, where none is proven: what an asked trade is to gain, else the
 * largest for its level. One at most: of many small gains that are not shown the next is only noise.
 */
export declare function hopedGain(decision: Decision): JudgedDimension | undefined;
/** `not shown` where the interval holds no change, `not proven` where it does not and the tests still say no. */
export declare function unprovenWord({ oriented }: JudgedDimension): string;
/** The hoped gain as the subject of a sentence with its verb: `fewer hallucinations are`, `a higher pass rate is`. */
export declare function hopedWords({ spec }: JudgedDimension): string;
