import type { CounterfactualPolicy } from '../model/policy.js';
import type { ScoredCase } from './scored-cases.js';
/** The pairs of one contrast: one entry per pair and array, in order of the pair ids. */
export interface Contrast {
    readonly value: string;
    /** null = the mean of the other values in the pair. */
    readonly against: string | null;
    readonly ids: readonly string[];
    /** Mean of `value` − mean of what it is held against. */
    readonly base: readonly number[];
    readonly head: readonly number[];
    /** Variance that another run of base would draw anew; null = unknown. */
    readonly noise: readonly (number | null)[];
    /** Independent unit of each pair, 0 … by first appearance. */
    readonly unitOf: readonly number[];
    /** Cases that the pairs consist of. */
    readonly cases: number;
}
/** The pairs of a run, by what they are compared on. */
export interface Contrasts {
    readonly pairs: number;
    /** Pairs with one value of the attribute only. */
    readonly incomplete: number;
    readonly leftOut: number;
    readonly contrasts: readonly Contrast[];
}
/**
 * Groups cases by pair id and holds the values of the attribute against each other within the pair: two values against
 * each other, in order of their spelling; of three or more each against the mean of the others.
 */
export declare function pairContrasts(cases: readonly ScoredCase[], { pair, attribute }: Pick<CounterfactualPolicy, 'pair' | 'attribute'>): Contrasts;
