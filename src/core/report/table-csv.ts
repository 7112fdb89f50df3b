import type { Cell, ColumnType, Table } from '../model/table.ts';

/** Rows that are made at once. */
const batchRows = 1_000;

/**
 * A table as CSV (RFC 4180): a line of names, then a line a row; UTF-8 without a mark, lines end with CR LF. Times are
 * written as in JSON, null as nothing. Texts come from names in repositories: what a spreadsheet would take for a formula is
 * disarmed with an apostrophe, as OWASP advises, and characters that control a terminal or a table are blanks, so that
 * every row is one line.
 */
export function tableCsv(table: Table): string {
  const { heads } = table;
  const lines = [heads.map(({ name }) => name).join(',')];
  for (const batch of table.batches(batchRows)) {
    for (const index of batch[0]?.keys() ?? [])
      lines.push(heads.map(({ type }, column) => field(type, batch[column]?.[index] ?? null)).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function field(type: ColumnType, cell: Cell): string {
  if (cell === null) return '';
  if (type === 'time') return new Date(Number(cell)).toISOString();
  if (type !== 'text') return String(cell);
  const text = disarmed(String(cell));
  return /[",]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * A cell begins where the text does; and behind a semicolon, at which spreadsheets split in countries where the comma is the
 * decimal sign, whatever is quoted.
 */
function disarmed(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/(^|;)(?=[\s\p{Cf}"]*[=+\-@＝＋－＠])/gu, "$1'");
}
