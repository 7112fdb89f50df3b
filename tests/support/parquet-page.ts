import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cli.ts';

/** docs/parquet.md. */
export const parquetPage = readFileSync(join(root, 'docs/parquet.md'), 'utf8');

/** Blocks of SQL by the comment that they begin with, for one sprint. */
export function sqlOfPage(sprint: number): ReadonlyMap<string, string> {
  const blocks = [...parquetPage.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql);
  const setting = blocks.find((sql) => sql.startsWith('SET VARIABLE sprint = '));
  if (setting === undefined) throw new Error('the page sets no variable sprint');
  const named = blocks.flatMap((sql) => {
    const name = /^-- (.+)\n/.exec(sql)?.[1];
    return name === undefined ? [] : [[name, sql] as const];
  });
  if (named.length !== blocks.length - 1) throw new Error('a block of the page has no name');
  return new Map([['sprint', setting.replace(/= \d+/, `= ${sprint}`)], ...named]);
}

/** The rows of a table of columns of the page: name, type, null, meaning. */
export function columnsOfPage(table: string): readonly (readonly string[])[] {
  return rowsOfPage(table).map(([name = '', ...rest]) => [name.replaceAll('`', ''), ...rest]);
}

/** The rows of the first table under a heading of the page, cell by cell. */
export function rowsOfPage(heading: string): readonly (readonly string[])[] {
  const section = parquetPage.split(new RegExp(`(?:^|\\n)#+ ${heading}\\n`))[1]?.split('\n#')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}
