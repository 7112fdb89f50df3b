import type { CaseState, TokenCount } from '../../model/case-row.js';
import { type Answer } from '../answer-text.js';
import { type JsonObject } from '../json/json-value.js';
import { type RowFields } from '../reading/row-fields.js';
/** What the events of a sample have said so far: little enough that all samples of a file can wait for its end. */
export interface SampleSoFar {
    /** Hash of what was asked, from the first call. */
    asked: string | undefined;
    /** Characters of it. */
    askedLength: number | undefined;
    expected: unknown;
    answer: Answer;
    tokens: TokenCount | undefined;
    /** Matches of the sample, and how many were correct. */
    matches: number;
    correct: number;
    readonly scores: Map<string, number | null>;
    /** Verdict of a metric; null = none gave one. */
    passed: boolean | null;
    isGraded: boolean;
    hasGraderFailed: boolean;
    /** Type and message of the error. */
    error: string | undefined;
    calls: number;
    /** Short fields of its judgement, for paths of the config. */
    readonly fields: Map<string, string>;
}
/** Nothing yet. */
export declare function emptySample(): SampleSoFar;
/** Takes the next event of a sample (openai/evals:evals/record.py). */
export declare function takeEvent(sample: SampleSoFar, event: JsonObject, row: RowFields): void;
/** How the sample ended. A sample that erred and was judged all the same was tried again. */
export declare function stateOf(sample: SampleSoFar): CaseState;
