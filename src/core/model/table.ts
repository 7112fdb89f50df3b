/** What a column holds. `time` is milliseconds since 1970, in UTC; `date` a day of the calendar, `2026-11-09`. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'date';

/** One value of a table; null stands only in a column that allows it. */
export type Cell = string | number | boolean | null;

/** What is written down about a column. */
export interface ColumnHead {
  readonly name: string;
  /** `integer`: 32 bits, signed. `number`: a double. */
  readonly type: ColumnType;
  readonly isNullable: boolean;
  /** What it says, with its unit, and what null stands for; one line for the page that documents it. */
  readonly meaning: string;
}

/** Some rows of a table, column by column: one array for each head, all of one length. */
export type TableBatch = readonly (readonly Cell[])[];

/** Typed columns, handed out in batches of rows, so that a long table is never held as a whole. */
export interface Table {
  readonly name: string;
  readonly heads: readonly ColumnHead[];
  /** @param size - rows of a batch, ≥ 1; the last one may hold fewer. A table without rows has no batch. */
  readonly batches: (size: number) => Iterable<TableBatch>;
}

/** A column with where its values come from. */
export interface Column<Row> extends ColumnHead {
  readonly cellOf: (row: Row) => Cell;
}

/**
 * A table of rows that are made while it is read.
 *
 * @param rows - called for every reading
 */
export function tableOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: () => Iterable<Row>,
): Table {
  const heads = columns.map(({ cellOf: _, ...head }) => head);
  return { name, heads, batches: (size) => batchesOf(columns, rows(), size) };
}

function* batchesOf<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  size: number,
): Generator<TableBatch> {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`size must be an integer of at least 1, got ${size}`);
  let batch: Row[] = [];
  const columnsOf = (some: readonly Row[]): TableBatch =>
    columns.map(({ cellOf }) => some.map((row) => cellOf(row)));
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield columnsOf(batch);
    batch = [];
  }
  if (batch.length > 0) yield columnsOf(batch);
}
