import type { CaseTable } from '../model/case-table.js';
import type { Comparison } from '../model/comparison.js';
import type { Fold } from './comment-view.js';
/** What head answered to a case that broke. */
export interface Excerpt {
    /** Label of the case, or its id. */
    readonly name: string;
    /** The beginning of the answer. */
    readonly text: string;
}
/**
 * The answers of head to cases that broke: those that always passed and now never do lead. Of several runs the first that
 * failed is quoted; a case without an answer is passed over.
 *
 * @param most - at most so many cases, of each so many code points
 */
export declare function caseExcerpts({ cleanBreaks, flips }: Pick<Comparison, 'cleanBreaks' | 'flips'>, head: CaseTable, most: {
    readonly cases: number;
    readonly characters: number;
}): readonly Excerpt[];
/** The answers, folded away and fenced. */
export declare function excerptFold(excerpts: readonly Excerpt[]): Fold[];
