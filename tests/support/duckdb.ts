import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Table } from '../../src/core/model/table.ts';
import { encodeParquet } from '../../src/shell/parquet/encode-parquet.ts';

/** A row by the names of its columns, as DuckDB converts it to JSON: numbers of 64 bits are texts. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** Tables as Parquet files in a folder of their own, asked with SQL. */
export interface SqlFolder {
  readonly folder: string;
  /** `experiments.parquet` is found by that name alone. */
  readonly ask: (sql: string) => Promise<readonly SqlRow[]>;
  readonly close: () => void;
}

/** Writes each table as `<name>.parquet` and opens DuckDB on that folder. */
export async function sqlFolder(tables: readonly Table[]): Promise<SqlFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'eval-envelope-parquet-'));
  for (const table of tables)
    writeFileSync(join(folder, `${table.name}.parquet`), await encodeParquet(table));
  return openSqlFolder(folder);
}

/** Opens DuckDB on a folder of Parquet files. */
export async function openSqlFolder(folder: string): Promise<SqlFolder> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    folder,
    ask: async (sql) => {
      const placed = sql.replaceAll(/'(\w+\.parquet)'/g, (_, name) => `'${join(folder, name)}'`);
      return (await connection.runAndReadAll(placed)).getRowObjectsJson();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
