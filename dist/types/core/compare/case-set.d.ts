import type { RowsByCase } from './rows-by-case.js';
/**
 * Identity of the cases that a side sat, whatever became of them: two runs with the same one were asked the same things.
 * Order of rows and number of epochs play no part. A format that reports no dataset has this one.
 *
 * @param cases - in order of their ids, as `groupCases` gives them
 * @returns hash over the id of each case and what was asked of it, 32 hexadecimal digits
 */
export declare function caseSetOf({ table, starts, rows }: RowsByCase): string;
