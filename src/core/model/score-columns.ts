import type { CaseRow } from './case-row.ts';
import type { ScoreColumns } from './case-table.ts';
import { growingIntegers, growingNumbers } from './growing-column.ts';

/** Columns of scores: the names of a row are kept once for all rows that have the same. */
export function scoreColumns(capacity: number): {
  readonly push: (scores: CaseRow['scores']) => void;
  readonly build: () => ScoreColumns;
} {
  const shapes: string[][] = [];
  const codes = new Map<string, number>();
  const shapeOf = growingIntegers(capacity);
  const starts = growingIntegers(capacity);
  const values = growingNumbers(capacity);
  let filled = 0;
  let last = -1;
  /** Rows nearly always have the scores of the row before, in the same order. */
  const hasLastShape = (scores: CaseRow['scores']): boolean => {
    const names = shapes[last];
    if (names === undefined) return false;
    let count = 0;
    for (const name in scores) if (names[count++] !== name) return false;
    return count === names.length;
  };
  const shapeCode = (scores: CaseRow['scores']): number => {
    const names = Object.keys(scores);
    const key = names.map(withLength).join('');
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, shapes.length);
    return shapes.push(names) - 1;
  };
  return {
    push(scores) {
      if (!hasLastShape(scores)) last = shapeCode(scores);
      shapeOf.push(last);
      starts.push(filled);
      for (const name in scores) {
        values.push(scores[name] ?? Number.NaN);
        filled += 1;
      }
    },
    build: () => ({ shapes, shapeOf: shapeOf.build(), starts: starts.build(), values: values.build() }),
  };
}

/** So that no two lists of texts, put one behind the other, read the same. */
function withLength(text: string): string {
  return `${text.length}:${text}`;
}
