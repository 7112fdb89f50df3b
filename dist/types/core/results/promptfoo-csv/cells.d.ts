import type { Measures } from '../assemble/draft.js';
import type { OutputColumn } from './columns.js';
/** What the cells of an output say; undefined when the column holds nothing for the row. */
export type CellReading = Omit<Measures, 'inputHash' | 'inputLength'>;
/** Reads the cells of one output. Scores are rounded to two decimals in the file. */
export declare function readCells(cells: readonly string[], column: OutputColumn): CellReading | undefined;
