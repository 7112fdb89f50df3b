import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseColumns } from '../../../../src/core/config/parse-columns.ts';
import { readRun } from '../../../../src/core/results/read-run.ts';
import { summarizeRun } from '../../../../src/core/results/summarize-run.ts';
import { expectRun, expectValue, jsonFile, tabled, textFile } from '../files.ts';
import { lines, mapped, readMapped } from './mapped.ts';

/** A field as RFC 4180 writes it. */
function cell(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

const row = fc.record({
  id: fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `id ${text.trim()}`.trim()),
  score: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { nil: null }),
  passed: fc.option(fc.boolean(), { nil: null }),
  latency: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e7 }), { nil: null }),
  answer: fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r\n', ' ', 'ä', '語', '😀', "'", '\\'),
  }),
});
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 30, selector: ({ id }) => id });
const mapping =
  'case-id: id\nscores: { s: score }\npassed: passed\nlatency: { field: latency, unit: ms }\noutput: answer';

describe('a table of random rows', () => {
  test.each([
    [',', '\n', ''],
    [';', '\r\n', '\uFEFF'],
    ['\t', '\n', '\uFEFF'],
  ])('with %j, %j and %j reads back as written', (delimiter, end, mark) => {
    fc.assert(
      fc.property(rows, (written) => {
        const keys = ['id', 'score', 'passed', 'latency', 'answer'] as const;
        const records = written.map((one) =>
          keys.map((key) => cell(one[key] === null ? '' : String(one[key]), delimiter)).join(delimiter),
        );
        const table = textFile(`${mark}${[keys.join(delimiter), ...records].join(end)}${end}`);
        const read = mapped(mapping, table).rows;
        expect(
          read.map(({ caseId, scores, passed, latencyMs }) => ({ caseId, s: scores.s, passed, latencyMs })),
        ).toEqual(
          written.map(({ id, score, passed, latency }) => ({
            caseId: id,
            s: score === null ? null : score + 0,
            passed,
            latencyMs: latency === null ? undefined : latency + 0,
          })),
        );
        expect(read.map(({ output }) => output)).toEqual(
          written.map(({ answer }) => (answer.trim() === '' ? undefined : answer)),
        );
      }),
    );
  });

  test('reads the same from JSON lines and from a list', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const fromLines = mapped(mapping, lines(...written));
        expect(mapped(mapping, jsonFile(written)).rows).toEqual(fromLines.rows);
        expect(mapped(`rows: deep.rows\n${mapping}`, jsonFile({ deep: { rows: written } })).rows).toEqual(
          fromLines.rows,
        );
      }),
    );
  });

  test('reads the same as a long table, whatever the order of its rows', () => {
    const scored = fc.uniqueArray(
      fc.record({
        id: fc.nat().map(String),
        a: fc.double({ noNaN: true, noDefaultInfinity: true }),
        b: fc.boolean(),
      }),
      { minLength: 1, maxLength: 20, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(scored, fc.infiniteStream(fc.nat()), (written, stream) => {
        const long = written
          .flatMap(({ id, a, b }) => [
            { id, name: 'a', value: a },
            { id, name: 'b', value: b },
          ])
          .map((one) => ({ one, at: stream.next().value ?? 0 }))
          .toSorted((x, y) => x.at - y.at)
          .map(({ one }) => one);
        const byId = (run: ReturnType<typeof mapped>) =>
          Object.fromEntries(run.rows.map(({ caseId, scores }) => [caseId, scores]));
        const wide = mapped('case-id: id\nscores: [a, b]', lines(...written));
        expect(byId(mapped('case-id: id\nscore-name: name\nscore-value: value', lines(...long)))).toEqual(
          byId(wide),
        );
      }),
    );
  });
});

describe('hostile names of columns', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a.b', 'x', 'x', '0', ' '];

  test('are names like any other', () => {
    const table = textFile(`id,${names.join(',')}\na,${names.map((_, at) => at / 10).join(',')}\n`);
    const { rows } = mapped('case-id: id\nscores: ["*"]', table);
    const scores = rows[0]?.scores ?? {};
    expect(Object.entries(scores).toSorted()).toEqual(
      [
        ['__proto__', 0],
        ['constructor', 0.1],
        ['toString', 0.2],
        ['hasOwnProperty', 0.3],
        ['a.b', 0.4],
        ['x', 0.5],
        ['x (2)', 0.6],
        ['0', 0.7],
        [' ', 0.8],
      ].toSorted(),
    );
    expect(Object.getPrototypeOf(scores)).toBe(Object.prototype);
    expect(Reflect.get({}, 'a.b')).toBeUndefined();
  });

  test('can be named one by one', () => {
    const table = textFile('constructor,__proto__\na,1\n');
    expect(mapped('case-id: constructor\nscores: { p: __proto__ }', table).rows).toMatchObject([
      { caseId: 'a', scores: { p: 1 } },
    ]);
    expect(
      mapped('case-id: id\nscores: ["__proto__.*"]', textFile('{"id": "a", "__proto__": {"q": 1}}')).rows[0]
        ?.scores,
    ).toEqual({ q: 1 });
  });

  test('that no row has are not found on objects either', () => {
    const columns = expectValue(parseColumns('case-id: id\nscores: [constructor]', 'm.yml', false));
    expect(readRun([lines({ id: 'a', s: 1 })], { columns })).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-field' }],
    });
  });

  test('a key of a mapping that is no key of ours is refused', () => {
    const parsed = parseColumns('{"__proto__": {"x": 1}, "case-id": "id", "passed": "ok"}', 'm.json', false);
    expect(parsed.ok).toBe(false);
  });
});

describe('values that no program means', () => {
  const nested = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;

  test.each([
    ['a number', 'latency: { field: s, unit: ms }'],
    ['a field within', 'latency: { field: s.ms, unit: ms }'],
    ['a score', 'scores: { s: s }'],
    ['a score within', 'scores: { s: s.value }'],
  ])('lists in lists, a hundred thousand deep, are no number: %s', (_, mapping) => {
    const file = textFile(`{"id":"a","t":1,"s":${nested}}\n{"id":"b","t":1,"s":1}\n`, 'rows.jsonl');
    const read = readMapped(`case-id: id\npassed: t\n${mapping}`, file);
    if (read.ok) expect(read.value.rows.length).toBe(2);
    else expect(read.issues.length).toBeGreaterThan(0);
  });

  test('an epoch too large to be counted is numbered by order, and said', () => {
    const file = textFile('{"id":"a","n":1e300,"s":1}\n{"id":"a","n":2,"s":0}\n', 'rows.jsonl');
    const { rows, warnings } = mapped('case-id: id\nepoch: n\nscores: { s: s }', file);
    expect(rows.every(({ epoch }) => Number.isSafeInteger(epoch))).toBe(true);
    expect(warnings.filter((text) => text.includes('an epoch that is no whole number'))).toHaveLength(1);
  });
});

describe('wide tables', () => {
  const wide = (columns: number, count: number) => {
    const names = Array.from({ length: columns }, (_, at) => `metric_${at}`);
    const records = Array.from(
      { length: count },
      (_, at) => `case-${at},${names.map((__, n) => (at + n) % 2).join(',')}`,
    );
    return textFile(`id,${names.join(',')}\n${records.join('\n')}\n`);
  };

  test('2,000 columns are 2,000 scores', () => {
    const run = mapped('case-id: id\nscores: ["metric_*"]', wide(2000, 20));
    const { metrics, cases } = summarizeRun(tabled(run));
    expect(cases).toBe(20);
    const means = Object.entries(metrics).filter(([name]) => name.startsWith('score:'));
    expect(means).toHaveLength(2000);
    expect(new Set(means.map(([, { n, mean }]) => `${n} ${mean}`))).toEqual(new Set(['20 0.5']));
  });

  test('10,000 columns, of which one is read', () => {
    expect(
      mapped('case-id: id\nscores: [metric_9999]', wide(10_000, 5)).rows.map(({ scores }) => scores),
    ).toEqual([
      { metric_9999: 1 },
      { metric_9999: 0 },
      { metric_9999: 1 },
      { metric_9999: 0 },
      { metric_9999: 1 },
    ]);
  });
});

test('whatever the bytes, a mapping gives a run or issues', () => {
  const columns = expectValue(
    parseColumns(
      'rows: a.b\ncase-id: id\nscores: ["*"]\npassed: ok\nlatency: { start: s, end: e }\nretrieved: r',
      'm.yml',
      false,
    ),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((text) => `{"a": {"b": [${text}]}}`),
    fc.array(fc.json()).map((all) => all.join('\n')),
    fc
      .array(
        fc
          .array(fc.constantFrom('id', 'ok', '"', '', '1', 'x\ny', 's'), { maxLength: 4 })
          .map((all) => all.join(',')),
      )
      .map((all) => all.join('\n')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = readRun([textFile(text)], { columns });
      if (parsed.ok) expect(expectRun(parsed).rows.length).toBeGreaterThan(0);
      else expect(parsed.issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
