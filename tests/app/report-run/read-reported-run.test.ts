import { describe, expect, it } from 'vitest';
import { readReportedRun } from '../../../src/app/report-run/read-reported-run.ts';
import type { Json, JsonObject } from '../../support/github/http.ts';
import {
  caseRows,
  packed,
  recordText,
  reportedFiles,
  rowsText,
} from '../../support/github/reported-files.ts';

interface Leaving {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const mebibyte = 1 << 20;

function read({ files }: Leaving): ReturnType<typeof readReportedRun> {
  const entries = Object.entries(files).map(
    ([name, content]) => [name, new Uint8Array(Buffer.from(content))] as const,
  );
  return readReportedRun(new Map(entries), 'bot');
}

/** Rows of which one is written by hand. */
function withLine(line: string): Leaving {
  const text = rowsText(caseRows(60), { rows: 61 });
  return { files: reportedFiles(`${text}${line}\n`) };
}

function withRow(change: JsonObject): Leaving {
  const [first = {}, ...rest] = caseRows();
  return { files: reportedFiles(rowsText([{ ...first, ...change }, ...rest])) };
}

function numbered(count: number): Json {
  return Array.from({ length: count }, (_, index) => `d${index}`);
}

const refused: Readonly<Record<string, readonly [Leaving, RegExp]>> = {
  'no record': [{ files: { 'rows.jsonl.gz': packed(rowsText(caseRows())) } }, /holds no record/],
  'a record that is no JSON': [
    { files: reportedFiles(undefined, '{"version":1,') },
    /the record cannot be read/,
  ],
  'a record with a key of its own': [
    {
      files: reportedFiles(
        undefined,
        recordText((value) => ({ ...value, approved: true })),
      ),
    },
    /the record cannot be read/,
  ],
  'a record of 2 MB': [
    {
      files: reportedFiles(
        undefined,
        recordText((value) => ({ ...value, x: 'x'.repeat(2_000_000) })),
      ),
    },
    /larger than any/,
  ],
  'rows of a newer version': [{ files: reportedFiles(rowsText(caseRows(), { version: 2 })) }, /version 2/],
  'rows without a header': [
    {
      files: reportedFiles(
        caseRows()
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(''),
      ),
    },
    /is no header/,
  ],
  'a second header': [withLine(rowsText([]).trimEnd()), /line 62 of the rows is a second header/],
  'fewer rows than the header says': [{ files: reportedFiles(rowsText(caseRows(), { rows: 100 })) }, /100/],
  'rows that are cut': [
    { files: reportedFiles(rowsText(caseRows()).slice(0, -1)) },
    /the last line has no end/,
  ],
  'rows that are no gzip': [
    { files: { 'record.json': recordText(), 'rows.jsonl.gz': 'rows' } },
    /rows are damaged/,
  ],
  'rows that are no UTF-8': [{ files: reportedFiles(Buffer.from([0xff, 0xfe, 0x0a])) }, /no UTF-8/],
  'a line that is no JSON': [withLine('{'), /line 62 of the rows is no JSON/],
  'a key that no row has': [withRow({ verdict: 'inside' }), /has a key that no row has/],
  'an answer of a model': [withRow({ output: 'hello' }), /has a key that no row has/],
  'the name constructor among scores': [withRow({ scores: { constructor: 1 } }), /a name that none may have/],
  'a text of 10,000 characters': [withRow({ label: 'x'.repeat(10_000) }), /a text of more than 4000/],
  'a list of 10,000 entries': [withRow({ retrieved: numbered(10_000) }), /a list of more than 2000/],
  'a line of 1 MB': [withLine(`{"caseId":"${'x'.repeat(mebibyte)}"}`), /more than 262144 characters/],
  'a judge with a name of 1,000 letters': [
    { files: reportedFiles(rowsText(caseRows(), { fingerprints: { judge: 'j'.repeat(1000), models: [] } })) },
    /names that are too long/,
  ],
};

describe('what a run reported', () => {
  it('is rows by case, and the word of its verdict', async () => {
    const { head, ownVerdict } = await read({ files: reportedFiles() });
    if (!head.ok) throw new Error(head.problems.join());
    expect(head.run.rows).toHaveLength(60);
    expect(head.run.suite).toBe('bot');
    expect(ownVerdict).not.toBeNull();
  });

  it('loses its origin and its sentences on the way', async () => {
    const origin = { suiteKey: 'a', sha: 'b', evaluatedAt: '2026-03-02T09:00:00Z' };
    const rows = rowsText(caseRows(), { origin, warnings: ['All is well.'] });
    const { head } = await read({ files: reportedFiles(rows) });
    if (!head.ok) throw new Error(head.problems.join());
    expect(head.run).not.toHaveProperty('origin');
    expect(head.run.warnings).toEqual([]);
  });

  it.each(Object.entries(refused))('is refused as a whole: %s', async (_, [left, said]) => {
    const { head } = await read(left);
    expect(head).toMatchObject({ ok: false, problems: [expect.stringMatching(said)] });
  });
});

it('takes the word of a run that its budget ended for why it left nothing', async () => {
  const record = JSON.parse(recordText());
  record.comparison.reasons = [{ code: 'budget', text: '**Budget**: see evil.example' }];
  const { head } = await read({ files: { 'record.json': JSON.stringify(record) } });
  expect(head).toEqual({
    ok: false,
    problems: ['the run says that its budget ended it, and left no results'],
    isOverBudget: true,
  });
});
