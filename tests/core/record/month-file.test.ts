import { describe, expect, it } from 'vitest';
import { encodeMonth, fitsLine, readMonth, whyNoLine } from '../../../src/core/record/month-file.ts';
import { keptRecord } from '../../support/records.ts';

const one = keptRecord({ identity: { runId: '2' } });
const two = keptRecord({ identity: { runId: '10' } });

describe('the file of a month', () => {
  it('gives its records back byte for byte, sorted by path', () => {
    const text = encodeMonth([one, two]);
    expect(text.split('\n')).toHaveLength(3);
    expect(text.endsWith('\n')).toBe(true);
    expect(readMonth(text)).toEqual({ records: [two, one], problems: [] });
    expect(encodeMonth([two, one])).toBe(text);
  });

  it('holds the path beside the record', () => {
    expect(JSON.parse(encodeMonth([one]))).toEqual({ path: one.path, record: JSON.parse(one.text) });
  });

  it('names the lines that it cannot read, and reads the others', () => {
    const text = `{"path":"records/2026/10/x.json","record":{}}\n${encodeMonth([one])}{"path":1}\n{cut`;
    const { records, problems } = readMonth(text);
    expect(records).toEqual([one]);
    expect(problems).toEqual([
      'line 1: its `path` is none of a record.',
      'line 3: it has no `path` and `record`.',
      'line 4: it is no JSON.',
    ]);
  });

  it('takes no record that a line could not give back', () => {
    expect(whyNoLine(one)).toBeNull();
    expect(fitsLine({ text: one.text.trim() })).toBe(false);
    expect(whyNoLine({ path: one.path, text: JSON.stringify(JSON.parse(one.text)) })).toContain(
      'another program',
    );
    expect(whyNoLine({ path: one.path, text: '{"version":99}\n' })).toContain('version 99');
    expect(whyNoLine({ path: one.path, text: 'cut' })).toContain('no JSON');
  });
});
