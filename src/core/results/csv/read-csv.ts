import { CsvError, parse } from 'csv-parse/sync';
import { counted, type IssueList, problem } from '../problem.ts';
import { openWindow, slide } from '../reading/byte-window.ts';
import type { ReadingNotes } from '../reading/reading-notes.ts';
import type { ResultFile } from '../reading/result-file.ts';
import type { RowSource } from '../reading/row-source.ts';

/** A row of a table: text by column. */
export type CsvRow = Readonly<Record<string, string>>;

/** A row as it stands: names of the columns as they are written, and the cells in their order. */
export interface CsvCells {
  readonly header: readonly string[];
  readonly cells: readonly string[];
}

/** Called for every row behind the header. */
export type VisitCsvRow = (value: CsvRow, row: RowSource, cells: CsvCells) => void;

const [quote, lineFeed, carriageReturn] = [34, 10, 13];
/** Records are parsed by the block: a call for each would cost more than the parsing. */
const blockBytes = 1 << 18;

/** How the fields of a table are told apart, by its first line: the most frequent of comma, semicolon and tab. */
export function delimiterOf(header: string): string {
  const unquoted = header.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: unquoted.split(mark).length - 1 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** Fields of the first record of a table, of more than one line where one is quoted; undefined when it is none. */
export function csvFields(text: string): readonly string[] | undefined {
  try {
    const [line = ''] = text.split(/\r?\n/, 1);
    return parse(text, { delimiter: delimiterOf(line), bom: true, relax_column_count: true, to: 1 })[0];
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/**
 * Reads a table with a header row by row (RFC 4180, delimiter told from the header, quoted line ends allowed). A row with
 * more or fewer fields than the header, and a quote that is never closed, become issues.
 *
 * @param visit - called in file order; two columns of one name are `name` and `name (2)`
 * @returns names of the columns; undefined when there is no header
 */
export function readCsv(
  file: ResultFile,
  visit: VisitCsvRow,
  { issues }: ReadingNotes,
): readonly string[] | undefined {
  let columns: readonly string[] | undefined;
  let header: readonly string[] = [];
  let delimiter = ',';
  let index = 0;
  for (const block of recordBlocks(file, issues)) {
    const { text, line: from } = block;
    if (columns === undefined) {
      const end = headerEnd(text);
      delimiter = delimiterOf(text.slice(0, end));
    }
    let records: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    try {
      // The types do not know that `info` wraps every record.
      records = parse(text, {
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
      }) as never;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      issues.add(
        problem(
          'bad-csv',
          sentence(error),
          'Write it with a CSV encoder, and check that it was not cut short.',
          {
            file: file.name,
            line: from + lineOf(error) - 1,
          },
        ),
      );
      return columns;
    }
    const lines = records.at(-1)?.info.lines ?? 0;
    let line = 1;
    for (const { record, info } of records) {
      const at = from + line - 1;
      line = info.lines + 1;
      if (columns === undefined) {
        header = record;
        columns = uniqueNames(record);
        continue;
      }
      // A last row without a line end that has too few fields was cut.
      const isCut = block.isLast && info.lines >= lines && record.length < columns.length;
      if (isCut && !/[\r\n]$/.test(text)) {
        const message = `The file ends inside a row: ${record.length} of ${counted(columns.length, 'field')}.`;
        const hint = 'The file is cut short: write it again, whole.';
        issues.add(problem('truncated', message, hint, { file: file.name, line: at }));
        continue;
      }
      if (record.length !== columns.length) {
        const message = `The row has ${counted(record.length, 'field')}, the header ${columns.length}.`;
        issues.add(
          problem('bad-csv', message, 'Quote fields that hold the delimiter or a line end.', {
            file: file.name,
            line: at,
          }),
        );
        continue;
      }
      const place = (path: readonly (string | number)[] = []) => ({
        file: file.name,
        line: at,
        path: [index, ...path],
      });
      visit(objectOf(columns, record), { index, place }, { header, cells: record });
      index += 1;
    }
  }
  return columns;
}

function headerEnd(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}

function objectOf(columns: readonly string[], record: readonly string[]): CsvRow {
  const row: Record<string, string> = Object.create(null);
  for (const [at, name] of columns.entries()) row[name] = record[at] ?? '';
  return row;
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}

/** Without the value, which the parser quotes: it may be what a model answered. */
function sentence(error: CsvError): string {
  const [first = 'it cannot be parsed'] = error.message.split(/[,:] (?:at line|got|value is)/);
  return `The table is broken: ${first.trim()}.`;
}

function lineOf(error: CsvError): number {
  const lines: unknown = Reflect.get(error, 'lines');
  return typeof lines === 'number' ? lines : 1;
}

/** Blocks of whole records as text, each with the line that it begins on. */
function* recordBlocks(
  file: ResultFile,
  issues: IssueList,
): Generator<{ readonly text: string; readonly line: number; readonly isLast: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const window = openWindow(file);
  let line = 1;
  let isQuoted = false;
  let at = 0;
  let from = 0;
  let lastRecord = 0;
  let lines = 0;
  let linesAtRecord = 0;
  const decode = (to: number): string | undefined => {
    try {
      return decoder.decode(window.bytes.subarray(from, to));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const hint = 'Write the results as UTF-8 and check that the file was not cut or compressed.';
      issues.add(
        problem('not-text', 'The file holds bytes that are not UTF-8.', hint, { file: file.name, line }),
      );
      return undefined;
    }
  };
  for (;;) {
    const { bytes, end } = window;
    for (; at < end; at += 1) {
      const byte = bytes[at];
      if (byte === quote) isQuoted = !isQuoted;
      else if (byte === lineFeed || (byte === carriageReturn && at + 1 < end && bytes[at + 1] !== lineFeed)) {
        lines += 1;
        if (!isQuoted) {
          lastRecord = at + 1;
          linesAtRecord = lines;
        }
      }
    }
    if (lastRecord - from >= blockBytes) {
      const text = decode(lastRecord);
      if (text === undefined) return;
      yield { text, line, isLast: false };
      line += linesAtRecord;
      lines -= linesAtRecord;
      linesAtRecord = 0;
      from = lastRecord;
    }
    const isMore = slide(window, file, from);
    at -= from;
    lastRecord -= from;
    from = 0;
    if (isMore) continue;
    if (window.end > 0) {
      const text = decode(window.end);
      if (text !== undefined) yield { text, line, isLast: true };
    }
    return;
  }
}
