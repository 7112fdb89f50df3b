import type { BudgetReport } from '../model/budget.js';
import type { Classification } from '../model/change.js';
import type { Requirement } from '../model/requirement.js';
import type { Accepting } from './accept-step.js';
import type { Excerpt } from './excerpts.js';
import type { Rich } from './rich-text.js';
/** A table: text cells only, one alignment a column. */
export interface TableView {
    readonly header: readonly string[];
    readonly align: readonly ('left' | 'right')[];
    readonly rows: readonly (readonly Rich[])[];
    /** What a page calls it for who cannot see it; absent = nothing. */
    readonly label?: string;
}
/**
 * A part of a document. What is kept stays when there is no room for the rest: a line that no size of the change may hide,
 * or the verdicts of all suites.
 */
export type Block = {
    readonly kind: 'paragraph';
    readonly text: Rich;
    readonly isKept?: true;
} | {
    readonly kind: 'heading';
    readonly text: Rich;
} | {
    readonly kind: 'list';
    readonly items: readonly Rich[];
    readonly isKept?: true;
}
/** Text of several lines, shown as it is. */
 | {
    readonly kind: 'code';
    readonly text: string;
} | ({
    readonly kind: 'table';
} & TableView);
/** A part that is folded away where the medium can fold. */
export interface Fold {
    readonly summary: Rich;
    readonly blocks: readonly Block[];
}
/** The comment as a value: Markdown, terminal text and HTML are renderings of this one thing. */
export interface CommentView {
    /** The verdict in one sentence that can be acted on. */
    readonly headline: Rich;
    /** Unfolded, in reading order. */
    readonly blocks: readonly Block[];
    readonly folds: readonly Fold[];
    /** Why the verdict is what it is, worst first: what is kept when there is no room for more. */
    readonly reasons: readonly Rich[];
    readonly footer: Rich;
}
/** What a comment says beyond the decision: who was compared, and why this class. */
export interface CommentContext {
    /** Name of the suite; null when nobody named it. */
    readonly suite: string | null;
    /** How base and head are called in the footer: a short SHA, or a file. */
    readonly baseLabel: string;
    readonly headLabel: string;
    /** How base came about, such as `evaluated now`; null = said nothing. */
    readonly baselineNote: string | null;
    /** What kind of change it is and why; null = nobody looked, and the class is the decision's. */
    readonly classification: Classification | null;
    /** Nothing of base had to be paid for: stored rows stand for it; absent = no. */
    readonly isBaseStored?: boolean;
    /** Answers that the config asks to be quoted; absent = none. */
    readonly excerpts?: readonly Excerpt[];
    /** Segments that the class requires, with what became of each; absent = none. */
    readonly required?: readonly Requirement[];
    /** Where the comment is read; absent = beside a repository, and no label or command is read. */
    readonly accepting?: Accepting;
    /** What it was expected to cost and came to; null or absent = nothing had to run. */
    readonly budget?: BudgetReport | null;
    /** Sentences that belong above the numbers, such as a config edited by the change. */
    readonly notices: readonly string[];
}
