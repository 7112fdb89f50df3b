import type { z } from 'zod';
import type { Path } from './locate.js';
import type { Problem } from './problem.js';
/** A problem with its place in the document. */
export interface PlacedProblem {
    readonly path: Path;
    readonly problem: Problem;
    readonly at: 'key' | 'value';
}
/**
 * What the schema found, in our words.
 *
 * @param issue - one issue of zod
 * @param root - the value that was checked
 * @param file - schema of the file it stands in
 * @returns one problem per unknown key, otherwise one
 */
export declare function problemsOf(issue: z.core.$ZodIssue, root: unknown, file?: z.ZodType): readonly PlacedProblem[];
