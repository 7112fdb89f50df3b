import { describe, expect, it } from 'vitest';
import { type EarlierRun, poolEarlier, seedText } from '../../../src/app/stored/earlier-runs.ts';
import { seedFromText } from '../../../src/core/stats/xoshiro128.ts';
import { contentKey, storedRun } from '../../support/stored-runs.ts';

const keys = { base: contentKey('a'), head: contentKey('e') };
const at = (hour: number): string => `2026-11-20T${hour}:00:00.000Z`;

function earlier(hour: number, parts: Partial<EarlierRun> = {}): EarlierRun {
  return {
    head: storedRun(at(hour), { key: keys.head }),
    base: storedRun(at(hour), { key: keys.base }),
    verdict: 'inconclusive',
    seed: seedFromText(seedText('bot', keys)).label,
    headSha: 'a'.repeat(40),
    at: at(hour),
    ...parts,
  };
}

describe('earlier runs of one content', () => {
  it('are none where every one was of another', () => {
    expect(poolEarlier([earlier(10, { head: storedRun(at(10)) })], keys)).toBeNull();
    expect(poolEarlier([], keys)).toBeNull();
  });

  it('all count, on both sides, the newest first', () => {
    const reused = poolEarlier([earlier(10, { verdict: 'outside' }), earlier(12), earlier(11)], keys);
    expect(reused?.head.pooled).toEqual({ runs: 3, oldestAt: at(10) });
    expect(reused?.base?.pooled?.runs).toBe(3);
    expect(reused?.verdicts).toEqual(['outside', 'inconclusive', 'inconclusive']);
    expect(reused?.evaluatedAt).toBe(at(12));
    expect(reused?.isSideBySide).toBe(true);
    expect(reused?.headSha).toBe('a'.repeat(40));
  });

  it('that stored what they had reused themselves count once', () => {
    const reused = poolEarlier([earlier(10), earlier(10), earlier(10)], keys);
    expect(reused?.head.pooled).toBeUndefined();
    expect(reused?.verdicts).toEqual(['inconclusive']);
  });

  it('lend no base of another content', () => {
    const other = storedRun(at(10), { key: contentKey('f') });
    expect(poolEarlier([earlier(10, { base: other })], keys)).toMatchObject({
      base: null,
      isSideBySide: false,
      rows: { base: null },
    });
  });

  it('lend a base that was not run beside head, but not its latency', () => {
    const reused = poolEarlier([earlier(12, { base: null }), earlier(10)], keys);
    expect(reused?.base?.origin?.evaluatedAt).toBe(at(10));
    expect(reused?.isSideBySide).toBe(false);
    expect(reused?.rows.base).toBeNull();
  });

  it('stand behind a new one, which is none of the verdicts before', () => {
    const fresh = earlier(14, { verdict: null });
    const all = poolEarlier([earlier(10), earlier(12)], keys, fresh);
    expect(all?.rows.head).toBe(fresh.head);
    expect(all?.head.pooled?.runs).toBe(3);
    expect(all?.verdicts).toEqual(['inconclusive', 'inconclusive']);
    expect(all?.judged.map((judgement) => judgement.at)).toEqual([at(10), at(12)]);
  });

  it('are judgements by the head and the time that GitHub tells, those of stored rows too, oldest first', () => {
    const later = { ...earlier(10), headSha: 'c'.repeat(40), at: at(15) };
    const reused = poolEarlier([later, earlier(12), earlier(10)], keys);
    expect(poolEarlier([later], keys)?.headSha).toBe('c'.repeat(40));
    // Whoever evaluated the rows, not whoever used them again.
    expect(poolEarlier([later, earlier(10)], keys)?.headSha).toBe('a'.repeat(40));
    expect(reused?.judged).toEqual([
      { headSha: 'a'.repeat(40), at: at(10) },
      { headSha: 'a'.repeat(40), at: at(12) },
      { headSha: 'c'.repeat(40), at: at(15) },
    ]);
  });

  it('are no judgements where they came to no verdict, or held head against another base', () => {
    const otherBase = seedFromText(seedText('bot', { ...keys, base: contentKey('f') })).label;
    const runs = [
      earlier(10, { verdict: 'not-evaluated' }),
      earlier(11, { verdict: null, seed: null }),
      earlier(12, { seed: otherBase }),
      earlier(13, { head: storedRun(at(13)) }),
    ];
    expect(poolEarlier(runs, keys)?.judged).toEqual([]);
  });
});
