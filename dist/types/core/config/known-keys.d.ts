import { z } from 'zod';
import type { Path } from './locate.js';
/**
 * The keys that may stand in the map at a path, in the order of the docs.
 *
 * @param path - place of the map, outermost first; empty for the file itself
 * @param file - schema of the file
 * @returns empty for places that hold no map of fixed keys
 */
export declare function knownKeys(path: Path, file?: z.ZodType): readonly string[];
/** True where a map may stand, with fixed keys or with names as its keys. */
export declare function mayBeMap(path: Path, file?: z.ZodType): boolean;
