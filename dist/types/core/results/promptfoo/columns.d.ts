import { type Column } from '../columns.ts';
import { type JsonObject } from '../json-value.ts';
import type { PromptfooDocument } from './document.ts';
/** Columns of every document, looked up by row. */
export declare function columnsOf(documents: readonly PromptfooDocument[]): (document: number, row: JsonObject) => Column;
