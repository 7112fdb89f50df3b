import type { JudgedDimension, JudgedSegment, ParetoLabel } from '../model/verdict.js';
/**
 * What a change is in the sense of Pareto, over the gating dimensions and protected segments (STATISTICS A6.6).
 *
 * Up and down are directions after Holm over all of them and both sides; a status that rests on a proven loss is down as
 * well. An improvement asks that nothing went down, which a bound without any test cannot answer: it is undetermined.
 * Neutral asks for proof too: every interval within ± its margin.
 */
export declare function paretoLabel(dimensions: readonly JudgedDimension[], segments: readonly JudgedSegment[]): ParetoLabel;
