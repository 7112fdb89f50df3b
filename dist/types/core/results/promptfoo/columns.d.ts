import { type Column } from '../columns.js';
import { type JsonObject } from '../json-value.js';
import type { PromptfooDocument } from './document.js';
/** Columns of every document, looked up by row. */
export declare function columnsOf(documents: readonly PromptfooDocument[]): (document: number, row: JsonObject) => Column;
