import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, tableOf } from '../../../src/core/model/table.ts';
import { tableCsv } from '../../../src/core/report/table-csv.ts';

const columns: readonly Column<string>[] = [
  { name: 'at', type: 'time', isNullable: true, meaning: '', cellOf: () => Date.UTC(2026, 10, 9) },
  { name: 'day', type: 'date', isNullable: true, meaning: '', cellOf: () => '2026-11-09' },
  { name: 'share', type: 'number', isNullable: true, meaning: '', cellOf: () => -0.5 },
  { name: 'none', type: 'number', isNullable: true, meaning: '', cellOf: () => null },
  { name: 'is_so', type: 'boolean', isNullable: false, meaning: '', cellOf: () => true },
  { name: 'name', type: 'text', isNullable: false, meaning: '', cellOf: (name) => name },
];

const csvOf = (...names: readonly string[]): string => tableCsv(tableOf('names', columns, () => names));

/** The names of the rows, as a reader of CSV sees them. */
function namesIn(csv: string): readonly string[] {
  const rows: string[][] = parse(csv, { fromLine: 2 });
  return rows.map((row) => row.at(-1) ?? '');
}

describe('tableCsv', () => {
  it('writes a line of names and a line a row, each type in its way', () => {
    expect(csvOf('main', '').split('\r\n')).toEqual([
      'at,day,share,none,is_so,name',
      '2026-11-09T00:00:00.000Z,2026-11-09,-0.5,,true,main',
      '2026-11-09T00:00:00.000Z,2026-11-09,-0.5,,true,',
      '',
    ]);
    expect(csvOf()).toBe('at,day,share,none,is_so,name\r\n');
  });

  it('quotes commas and quotes', () => {
    expect(csvOf('a, "b"')).toContain(',"a, ""b"""\r\n');
    expect(namesIn(csvOf('a, "b"'))).toEqual(['a, "b"']);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@sum(a)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '"=1',
    '\u200b=1',
    '\u0000=1',
  ])('disarms %j, which a spreadsheet would take for a formula', (name) => {
    expect(namesIn(csvOf(name))).toEqual([expect.stringMatching(/^'/)]);
  });

  it('leaves other names as they are', () => {
    const names = ['feature/a-b', 'a=b', 'Größe 100 %', '日本語', 'a;b', "it's"];
    expect(namesIn(csvOf(...names))).toEqual(names);
  });

  it('disarms what begins behind a semicolon, where some spreadsheets split', () => {
    const lines = csvOf('a,b;=1+1', 'x;"=1+1', '; @sum(a)').trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) for (const cell of line.split(';')) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
  });

  it('keeps any name on one line and gives it back, but for what it blanks and disarms', () => {
    const plain = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll("'", '');
    const unit = fc.constantFrom(...'=+-@,;"\t\r\n\0\u2028\u200b aü日＝😀');
    const names = fc.array(fc.string({ unit, minLength: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, (some) => {
        const csv = csvOf(...some);
        expect(csv.split('\r\n')).toHaveLength(some.length + 2);
        expect(namesIn(csv).map(plain)).toEqual(some.map(plain));
      }),
    );
  });
});
