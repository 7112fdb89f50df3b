import type { Table } from '../../core/model/table.ts';
import type { World } from '../ports.ts';

/**
 * Writes tables as Parquet files, one after the other, so that the bytes of one at a time are held.
 *
 * @param folder - each table becomes `<its name>.parquet` in it
 * @throws FileError when a file cannot be written
 */
export async function writeTables(
  tables: readonly Table[],
  folder: string,
  { files, encodeParquet }: Pick<World, 'files' | 'encodeParquet'>,
): Promise<void> {
  for (const table of tables)
    await files.write(files.join(folder, `${table.name}.parquet`), await encodeParquet(table));
}
