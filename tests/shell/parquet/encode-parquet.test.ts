import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Column, tableOf } from '../../../src/core/model/table.ts';
import { encodeParquet } from '../../../src/shell/parquet/encode-parquet.ts';
import { type SqlFolder, sqlFolder } from '../../support/duckdb.ts';

const columns: readonly Column<number>[] = [
  {
    name: 'word',
    type: 'text',
    isNullable: true,
    meaning: '',
    cellOf: (at) => (at % 3 === 0 ? null : `w’${at}`),
  },
  { name: 'count', type: 'integer', isNullable: false, meaning: '', cellOf: (at) => at - 5 },
  {
    name: 'share',
    type: 'number',
    isNullable: true,
    meaning: '',
    cellOf: (at) => (at % 7 === 0 ? null : at / 3),
  },
  { name: 'is_even', type: 'boolean', isNullable: false, meaning: '', cellOf: (at) => at % 2 === 0 },
  {
    name: 'seen_at',
    type: 'time',
    isNullable: true,
    meaning: '',
    cellOf: (at) => (at % 5 === 0 ? null : at * 86_400_001),
  },
  {
    name: 'day',
    type: 'date',
    isNullable: true,
    meaning: '',
    cellOf: (at) => (at % 4 === 0 ? null : new Date((at - 5_000) * 86_400_000).toISOString().slice(0, 10)),
  },
];

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

const rowCount = 10_003;
const table = tableOf('long', columns, () => numbers(rowCount));
let read: SqlFolder;
beforeAll(async () => {
  read = await sqlFolder([table, tableOf('none', columns, () => [])]);
});
afterAll(() => read.close());

describe('encodeParquet', () => {
  it('gives back every value of every row, over the end of a row group', async () => {
    const rows = await read.ask(
      `SELECT word, count, share, is_even, epoch_ms(long.seen_at)::DOUBLE AS seen_at, day FROM 'long.parquet' AS long`,
    );
    const cells = rows.map((row) => columns.map(({ name }) => row[name]));
    expect(cells).toEqual(numbers(rowCount).map((at) => columns.map(({ cellOf }) => cellOf(at))));
  });

  it('writes the types that are named, even without a row', async () => {
    for (const name of ['long', 'none']) {
      const heads = await read.ask(`DESCRIBE SELECT * FROM '${name}.parquet'`);
      expect(heads.map((head) => head.column_type)).toEqual([
        'VARCHAR',
        'INTEGER',
        'DOUBLE',
        'BOOLEAN',
        'TIMESTAMP',
        'DATE',
      ]);
    }
    expect(await read.ask(`SELECT count(*)::INTEGER AS n FROM 'none.parquet'`)).toEqual([{ n: 0 }]);
  });

  it('says which columns hold no null, and compresses in row groups of 10,000', async () => {
    const schema = await read.ask(
      `SELECT name, repetition_type FROM parquet_schema('long.parquet') WHERE type IS NOT NULL`,
    );
    expect(schema.map((row) => row.repetition_type)).toEqual(
      columns.map(({ isNullable }) => (isNullable ? 'OPTIONAL' : 'REQUIRED')),
    );
    const groups = await read.ask(
      `SELECT DISTINCT row_group_num_rows::INTEGER AS n, compression FROM parquet_metadata('long.parquet') ORDER BY n`,
    );
    expect(groups).toEqual([
      { n: 3, compression: 'SNAPPY' },
      { n: 10_000, compression: 'SNAPPY' },
    ]);
  });

  it('takes no type that an engine refuses: nothing nested, nothing unsigned', async () => {
    const schema = await read.ask(
      `SELECT type, converted_type FROM parquet_schema('long.parquet') WHERE type IS NOT NULL`,
    );
    expect(schema).toEqual([
      { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      { type: 'INT32', converted_type: null },
      { type: 'DOUBLE', converted_type: null },
      { type: 'BOOLEAN', converted_type: null },
      { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
      { type: 'INT32', converted_type: 'DATE' },
    ]);
  });

  it('finds days by what the file says of its least and greatest ones', async () => {
    const before = `SELECT count(*)::INTEGER AS n FROM 'long.parquet' WHERE day < DATE '1960-01-01'`;
    const days = numbers(rowCount).flatMap((at) => columns[5]?.cellOf(at) ?? []);
    expect(await read.ask(before)).toEqual([{ n: days.filter((day) => day < '1960-01-01').length }]);
  });

  it('gives the same bytes for the same table', async () => {
    const written = readFileSync(join(read.folder, 'long.parquet'));
    expect(Buffer.from(await encodeParquet(table)).equals(written)).toBe(true);
  });
});
