import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseRows } from '../../../src/core/model/case-rows.ts';
import { mergeSentences, mergeShards } from '../../../src/core/shard/merge-shards.ts';
import { row, rowsOf, run } from '../../support/rows.ts';

const part = (shard: number, overrides: Parameters<typeof run>[1] = {}) => ({
  shard,
  run: run([row({ caseId: `case of ${shard}` })], overrides),
});

describe('shards merged', () => {
  it('are the rows of all, each once, in the order of the shards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 6 }), (cases, of) => {
        const rows = rowsOf(cases, (index) => ({ passed: index % 3 === 0, latencyMs: index }));
        const parts = Array.from({ length: of }, (_, at) => ({
          shard: at + 1,
          run: run(rows.filter((_, index) => index % of === at)),
        }));
        const merged = mergeShards(parts.toReversed());
        expect(merged.rows).toEqual(mergeShards(parts).rows);
        const byId = (one: { caseId: string }, other: { caseId: string }) =>
          one.caseId < other.caseId ? -1 : 1;
        expect([...caseRows(merged.rows)].toSorted(byId)).toEqual(rows);
      }),
    );
  });

  it('say what every shard says once, and of the rest which shard says it', () => {
    const merged = mergeShards([
      part(1, { warnings: ['All of it.'] }),
      part(2, { warnings: ['All of it.', 'Cost is unknown.'] }),
    ]);
    expect(merged.warnings).toEqual(['All of it.', 'Shard 2: Cost is unknown.']);
    expect(
      mergeSentences([1, 2, 3].map((shard) => ({ shard, sentences: shard < 3 ? ['So.'] : [] }))),
    ).toEqual(['Shards 1, 2: So.']);
  });

  it('that name another judge, runner or model say so, side by side', () => {
    const merged = mergeShards([
      part(1, { suite: 'bot', format: 'csv', fingerprints: { judge: 'b', dataset: 'x', models: ['m1'] } }),
      part(2, { fingerprints: { judge: 'a', dataset: 'y', runner: 'r', models: ['m2'] } }),
    ]);
    expect(merged).toMatchObject({
      suite: 'bot',
      format: 'csv',
      fingerprints: { judge: 'a, b', dataset: 'x, y', runner: 'r', models: ['m1', 'm2'] },
      warnings: [
        'The format is not the same in all 2 shards.',
        'The judge is not the same in all 2 shards.',
        'The model under test is not the same in all 2 shards.',
      ],
    });
  });

  it('keep what was listed as a duplicate', () => {
    expect(mergeShards([part(1, { duplicates: ['x'] }), part(2, { duplicates: ['y'] })]).duplicates).toEqual([
      'x',
      'y',
    ]);
  });

  it('are at least one', () => {
    expect(() => mergeShards([])).toThrow(RangeError);
  });
});
