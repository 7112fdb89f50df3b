import type { DimensionSpec } from '../model/dimension.js';
import type { Runaways } from '../model/runaways.js';
import type { Decision, JudgedDimension, JudgedSegment, Reason } from '../model/verdict.js';
/** The bound on the loss that the data rule out, as text. */
export declare function largestLoss(dimension: JudgedDimension): string;
/** What a loss is called: a drop where higher is better, a rise where lower is. */
export declare function lossNoun({ spec }: JudgedDimension): string;
/** A reason as a sentence of its own, with what lifted it. */
export declare function reasonText(reason: Reason, decision: Decision): string;
/** A reason as a clause, built from the evidence it points to. */
export declare function clause(reason: Reason, decision: Decision): string;
/** Most cases of a dimension are on one side only: no larger suite would mend that. */
export declare function isLost({ lostPairs, pairs }: JudgedDimension): boolean;
/** `4 of 400 answers cost more than 5 × the median (base 0); the dearest 1 % are 11 % of spend`. */
export declare function runawayText({ factor, base, head }: Runaways, { metric }: DimensionSpec): string;
/** The dimension or segment a reason is about. */
export declare function find(reason: Reason, decision: Decision): JudgedDimension | JudgedSegment | undefined;
/** What a clause is about: the dimension, and the segment where it is one. */
export declare function subject(about: JudgedDimension | JudgedSegment): string;
/** The movement as a verb: `falls 12.0 pp`, `is 16 % slower`, `rises 0.4 pp`. */
export declare function movement(dimension: JudgedDimension): string;
