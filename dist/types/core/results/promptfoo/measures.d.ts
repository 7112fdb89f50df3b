import type { Measures } from '../assemble/draft.js';
import { type JsonObject } from '../json/json-value.js';
import type { AskedInput } from './identity.js';
/** Everything a row measured. */
export declare function measuresOf(row: JsonObject, { inputHash, inputLength }: Pick<AskedInput, 'inputHash' | 'inputLength'>): Measures;
/** Price as the row has it. */
export declare function costOf(row: JsonObject): number | undefined;
/** True when the row used tokens, from the cache or not. */
export declare function usedTokens(row: JsonObject): boolean;
