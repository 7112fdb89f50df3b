import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord, maximumRecordSize } from '../../../src/core/record/encode-record.ts';
import type { MetricsRecord } from '../../../src/core/record/record-schema.ts';

const folder = join(import.meta.dirname, '../../fixtures/record');

function stored(): MetricsRecord {
  const text = readFileSync(join(folder, 'v1.json'), 'utf8');
  const decoded = decodeRecord(text, 'v1.json');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return decoded.value;
}

describe('a stored record', () => {
  it('of every version that was ever written still decodes', () => {
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(decodeRecord(readFileSync(join(folder, file), 'utf8'), file).ok).toBe(true);
  });

  it('reads back as it was written', () => {
    const record = stored();
    expect(decodeRecord(encodeRecord(record), 'again.json')).toEqual({ ok: true, value: record });
  });

  it('keeps verdict, reasons, dimensions and protected segments however long its lists are', () => {
    const record = stored();
    const flips = Array.from({ length: 5000 }, (_, index) => ({
      caseId: `case-${index}`,
      base: { passed: 1, of: 1 },
      head: { passed: 0, of: 1 },
    }));
    const [segment] = record.comparison.segments;
    if (segment === undefined) throw new Error('the fixture has no segment');
    const segments = Array.from({ length: 400 }, (_, index) => ({
      ...segment,
      value: `v${index}`,
      protected: index < 3,
      adjustedP: index < 3 ? null : index / 400,
    }));
    const text = encodeRecord({
      ...record,
      comparison: { ...record.comparison, segments, flips: { fixed: [], broken: flips } },
    });
    expect(text.length).toBeLessThanOrEqual(maximumRecordSize);
    const decoded = decodeRecord(text, 'long.json');
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
    expect(decoded.value.comparison.dimensions).toEqual(record.comparison.dimensions);
    expect(decoded.value.comparison.reasons).toEqual(record.comparison.reasons);
    expect(decoded.value.comparison.segments.filter((entry) => entry.protected)).toHaveLength(3);
  });

  it('of a newer version names the remedy', () => {
    const decoded = decodeRecord(JSON.stringify({ ...stored(), version: 2 }), 'r.json');
    expect(decoded).toMatchObject({
      ok: false,
      issues: [
        { file: 'r.json', code: 'unknown-version', hint: expect.stringContaining('Update eval-envelope') },
      ],
    });
  });

  it('with a key that nobody knows, a missing one or a wrong type is refused with its place', () => {
    const { verdict: _, ...comparison } = stored().comparison;
    const decoded = decodeRecord(JSON.stringify({ ...stored(), comparison, surprise: 1 }), 'r.json');
    if (decoded.ok) throw new Error('accepted');
    expect(decoded.issues.map(({ message }) => message).join(' ')).toMatch(/comparison\.verdict.*|surprise/);
    expect(decoded.issues.length).toBe(2);
  });

  it('that is damaged anywhere never throws', () => {
    const text = encodeRecord(stored());
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (at, cut, put) => {
        const damaged = text.slice(0, at) + put + text.slice(at + cut);
        expect(typeof decodeRecord(damaged, 'r.json').ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
