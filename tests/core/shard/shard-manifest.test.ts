import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeManifest, encodeManifest, longestManifest } from '../../../src/core/shard/shard-manifest.ts';
import { manifest } from './builders.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemOf = (value: unknown): string => {
  const decoded = decodeManifest(bytesOf(typeof value === 'string' ? value : JSON.stringify(value)));
  return decoded.ok ? '' : decoded.problem;
};

describe('a manifest', () => {
  it('reads back as it was written', () => {
    const written = manifest({
      plan: 'a'.repeat(32),
      matrixKey: null,
      runId: null,
      problems: { base: [], head: ['no'] },
    });
    expect(decodeManifest(bytesOf(encodeManifest(written)))).toEqual({ ok: true, value: written });
  });

  it('can be read whatever a suite said: long sentences are cut, and many left out', () => {
    const long = Array.from({ length: 50 }, () => 'x'.repeat(10_000));
    const decoded = decodeManifest(bytesOf(encodeManifest(manifest({ notes: { base: long, head: long } }))));
    expect(decoded.ok && decoded.value.notes.head.map(({ length }) => length)).toEqual(Array(20).fill(4_000));
  });

  it('that is none says why', () => {
    expect(problemOf('{')).toBe('its manifest is no JSON');
    expect(problemOf([])).toContain('(the whole)');
    expect(problemOf({ ...manifest(), evaluatedSha: 'HEAD' })).toContain('(evaluatedSha)');
    expect(problemOf({ ...manifest(), surplus: 1 })).toContain('not as this release writes it');
    expect(problemOf({ ...manifest(), version: 2 })).toContain('(version)');
    expect(problemOf({ ...manifest(), shard: 4 })).toBe('its manifest says shard 4 of 3');
    for (const shard of [-1, 0, 1.5, 1e9, '1', null])
      expect(problemOf({ ...manifest(), shard })).toContain('(shard)');
    const cases = Array.from({ length: 10_000 }, (_, index) => `case-${index}`);
    expect(problemOf({ ...manifest(), cases })).toContain('(cases)');
    expect(problemOf({ ...manifest(), cases: -1 })).toContain('(cases)');
    expect(problemOf(' '.repeat(longestManifest + 1))).toBe('its manifest is larger than any of ours');
  });

  it('of whatever bytes is read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(typeof decodeManifest(bytes).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(manifest())), fc.jsonValue(), (key, value) => {
        const decoded = decodeManifest(bytesOf(JSON.stringify({ ...manifest(), [key]: value })));
        if (!decoded.ok) expect(decoded.problem.length).toBeLessThan(200);
      }),
    );
  });
});
