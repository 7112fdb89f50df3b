import type { Reading } from './problem.js';
/** Suffix of a written quantity; `$` also stands for the prefix, `` for a bare number. */
export type Suffix = '' | 'pp' | '%' | 'ms' | 's' | '$' | 'tokens';
/** A number with its unit, as written. */
export interface Quantity {
    /** Decimal notation without sign or exponent. */
    readonly digits: string;
    readonly suffix: Suffix;
}
/**
 * Splits a written quantity such as `5pp`, `15 %`, `$0.002` or `0.03` into number and unit.
 *
 * @param written - text or a YAML number; spaces around the parts are allowed
 * @param hint - what to write instead, for the case that it is none
 */
export declare function parseQuantity(written: string | number, hint: string): Reading<Quantity>;
