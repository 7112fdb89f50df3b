import type { Path } from './locate.js';
/** Plain data from which broken parts are taken out, so that what is left can still be checked. */
export interface Pruned {
    readonly root: unknown;
    /** The path in the data as it was, for a path in the data as it is. */
    readonly original: (path: Path) => Path;
}
/**
 * Takes the values at the given paths out. A path where nothing stands (a key that is missing) takes out the
 * map it is missing from, because that map can never become valid.
 *
 * @param root - changed in place
 * @param indexes - for every list that lost entries, the former index of each one left; extended in place
 */
export declare function prune(root: unknown, paths: readonly Path[], indexes: WeakMap<object, number[]>): Pruned;
