import type { Measures } from '../assemble-rows.js';
import { type JsonObject } from '../json-value.js';
/** Everything a row measured. `isPriced` false: the zeros in `cost` mean that promptfoo did not know the price. */
export declare function measuresOf(row: JsonObject, inputHash: string, isPriced: boolean): Measures;
/** Price as the row has it. */
export declare function costOf(row: JsonObject): number | undefined;
/** True when the row used tokens, from the cache or not. */
export declare function usedTokens(row: JsonObject): boolean;
