import { type Column } from '../columns.js';
import type { JunitFile } from './parse-junit.js';
/** Who a test is. */
export interface TestIdentity {
    /** Empty = nothing in the file tells it from another. */
    readonly id: string;
    readonly column: Column | undefined;
    /** Order of its repeats. */
    readonly order: number;
    /** Repeats are numbered when the format means repeats by equal names; undefined = they are duplicates. */
    readonly numbersRepeats: boolean;
}
/**
 * Identity of the tests of one file: `classname::name`, with the file in front where two files share both.
 * promptfoo's own files are read by their descriptions: the number in `test 12: …` shifts with every new test.
 */
export declare function identifyTests(file: JunitFile): readonly TestIdentity[];
