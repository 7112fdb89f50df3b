import {
  type Cell,
  cellName,
  lossOf,
  type ReasonCounts,
  type Tally,
} from '../../tests/support/calibration-cell.ts';
import { allCells } from './cells.ts';

/** What came of the runs of a cell. */
export interface CellResult {
  readonly cell: Cell;
  readonly seed: string;
  readonly tally: Tally;
  /** Empty where the result was read back from a file. */
  readonly reasons: ReasonCounts;
}

const counts = [
  'runs',
  'inside',
  'priced',
  'inconclusive',
  'look',
  'red',
  'notEvaluated',
  'claimed',
] as const satisfies readonly (keyof Tally)[];

/** Results as CSV, one line a cell in the order of the grid, so that a new run of some cells shows as a small diff. */
export function encodeResults(results: readonly CellResult[]): string {
  const lines = inOrder(results).map(({ cell, seed, tally }) =>
    [cellName(cell), lossOf(cell), seed, ...counts.map((name) => tally[name])].join(','),
  );
  return `${[['cell', 'loss', 'seed', ...counts].join(','), ...lines].join('\n')}\n`;
}

/**
 * Reads what `encodeResults` wrote. A cell that the grid no longer has is dropped, and so is one whose loss was another
 * one: default margins have changed since, and what it shows is no longer true.
 */
export function decodeResults(text: string): readonly CellResult[] {
  const known = new Map(allCells().map((cell) => [cellName(cell), cell]));
  return text
    .split('\n')
    .slice(1)
    .flatMap((line): CellResult[] => {
      const [name = '', loss, seed = '', ...numbers] = line.split(',');
      const cell = known.get(name);
      if (cell === undefined || Number(loss) !== lossOf(cell)) return [];
      const tally = Object.fromEntries(
        counts.map((count, index) => [count, Number(numbers[index])]),
      ) as Record<(typeof counts)[number], number>;
      return [{ cell, seed, tally, reasons: {} }];
    });
}

/** The newer result of every cell that has any, in the order of the grid. */
export function mergeResults(
  older: readonly CellResult[],
  newer: readonly CellResult[],
): readonly CellResult[] {
  return inOrder([
    ...new Map([...older, ...newer].map((result) => [cellName(result.cell), result])).values(),
  ]);
}

function inOrder(results: readonly CellResult[]): readonly CellResult[] {
  const byName = new Map(results.map((result) => [cellName(result.cell), result]));
  return allCells().flatMap((cell) => byName.get(cellName(cell)) ?? []);
}
