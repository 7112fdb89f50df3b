import { describe, expect, it } from 'vitest';
import { checkShards, type LoadedShard } from '../../../src/core/shard/check-shards.ts';
import { row, run } from '../../support/rows.ts';
import { expected, shard } from './builders.ts';

const faults = (...shards: readonly LoadedShard[]): readonly string[] => {
  const checked = checkShards(shards, expected);
  return checked.ok ? [] : checked.faults;
};
const whole = [shard(1), shard(2), shard(3)] as const;

describe('a whole set of shards', () => {
  it('has no fault, and is handed on as it is', () => {
    const checked = checkShards(whole, expected);
    expect(checked.ok && checked.shards.map(({ manifest }) => manifest.shard)).toEqual([1, 2, 3]);
  });

  it('may be of several attempts of the run', () => {
    expect(faults(shard(1), shard(2, { attempt: 2 }), shard(3))).toEqual([]);
  });
});

describe('a shard that is no part of the set', () => {
  it.each([
    [{ evaluatedSha: 'f'.repeat(40) }, 'shard 2 of 3 evaluated commit fffffff, not eeeeeee'],
    [{ baseSha: 'f'.repeat(40) }, 'shard 2 of 3 has base commit fffffff, not bbbbbbb'],
    [
      { suiteKeys: { base: '1'.repeat(64), head: '3'.repeat(64) } },
      'shard 2 of 3 saw other content of head: its suite key is 3333333, not 2222222',
    ],
    [
      { suiteKeys: { base: '3'.repeat(64), head: '2'.repeat(64) } },
      'shard 2 of 3 saw other content of base: its suite key is 3333333, not 1111111',
    ],
    [{ runId: '8' }, 'shard 2 of 3 is of run 8, not of run 7'],
    [{ runId: null }, 'shard 2 of 3 is of no run, not of run 7'],
    [{ attempt: 3 }, 'shard 2 of 3 says that it is of attempt 3, which it cannot be'],
    [{ matrixKey: null }, 'shard 2 of 3 is of another leg of the matrix'],
    [{ suite: 'other' }, 'shard 2 of 3 is of another suite'],
    [{ mode: 'record' as const }, 'shard 2 of 3 was run to record, not to gate'],
    [{ plan: 'a'.repeat(32) }, 'shard 2 split the cases by another plan than shard 1'],
  ])('is named with what is foreign about it', (overrides, fault) => {
    expect(faults(whole[0], shard(2, overrides), whole[2])).toEqual([fault]);
  });

  it('is named where it says that it is another one than its artifact', () => {
    const other = shard(3, {}, ['x']);
    expect(faults(whole[0], { ...other, claim: { ...other.claim, index: 2 } }, whole[2])).toEqual([
      'shard 2 of 3 says that it is shard 3 of 3',
    ]);
  });
});

describe('a shard without results', () => {
  it('is named with the reason', () => {
    const failed = shard(2, { problems: { base: [], head: ['the suite did not end in its time.'] } });
    expect(faults(whole[0], { ...failed, rows: { base: null, head: null } }, whole[2])).toEqual([
      'shard 2 of 3 has no rows of base',
      'shard 2 of 3 could not be evaluated: head: the suite did not end in its time.',
    ]);
  });

  it('is named where its rows are not there, or cannot be read', () => {
    const { rows, ...rest } = shard(3);
    expect(faults(whole[0], whole[1], { ...rest, rows: { ...rows, head: null } })).toEqual([
      'shard 3 of 3 has no rows of head',
    ]);
    expect(
      faults(whole[0], whole[1], {
        ...rest,
        rows,
        manifest: { ok: false, problem: 'its manifest is no JSON' },
      }),
    ).toEqual(['shard 3 of 3 cannot be read: its manifest is no JSON']);
  });

  it('is told to be ended by the budget only where nothing else is wrong', () => {
    const problems = { base: ['stopped after 5 of 4 calls'], head: ['stopped after 5 of 4 calls'] };
    const over = { ...shard(2, { isOverBudget: true, problems }), rows: { base: null, head: null } };
    expect(checkShards([whole[0], over, whole[2]], expected)).toEqual({
      ok: false,
      faults: ['shard 2 of 3: stopped after 5 of 4 calls'],
      isOverBudget: true,
    });
    const foreign = shard(3, { runId: '8' });
    expect(checkShards([whole[0], over, foreign], expected)).not.toHaveProperty('isOverBudget');
  });

  it('is none where only base failed, and the suite is new in head', () => {
    const failed = shard(2, { problems: { base: ['no such file'], head: [] } });
    const set = [whole[0], { ...failed, rows: { ...failed.rows, base: null } }, whole[2]];
    expect(checkShards(set, { ...expected, isBaseOptional: true }).ok).toBe(true);
    expect(checkShards(set, expected).ok).toBe(false);
  });

  it('needs no rows of a side that it did not have to run', () => {
    const stored = [1, 2, 3].map((index) => {
      const one = shard(index, { needs: { base: 'stored', head: 'run' } });
      return { ...one, rows: { ...one.rows, base: null } };
    });
    expect(faults(...stored)).toEqual([]);
  });
});

describe('a case in more than one shard', () => {
  it('is named with its shards, whichever side it is on', () => {
    expect(faults(whole[0], shard(2, {}, ['x', 'y']), shard(3, {}, ['y', 'z']))).toEqual([
      'shards 2 and 3 both ran case y',
    ]);
    const base = run([row({ caseId: '1-a' }), row({ caseId: '2-a' })]);
    expect(faults(whole[0], { ...whole[1], rows: { ...whole[1].rows, base } }, whole[2])).toEqual([
      'shards 1 and 2 both ran case 1-a',
    ]);
  });

  it('is one that a shard has only as a duplicate', () => {
    const head = run([row({ caseId: '2-a' })], { duplicates: ['1-b'] });
    expect(faults(whole[0], { ...whole[1], rows: { base: head, head } }, whole[2])).toEqual([
      'shards 1 and 2 both ran case 1-b',
    ]);
  });

  it('tells of a suite that does not obey where all ran all', () => {
    const all = ['a', 'b', 'c'];
    expect(faults(shard(1, {}, all), shard(2, {}, all), shard(3, {}, all))).toEqual([
      'shards 1, 2 and 3 all ran case a, and 2 cases more: the suite has to run only its part, as EVAL_ENVELOPE_SHARD says',
    ]);
  });

  it('has an id that is shown on one line, cut', () => {
    const [fault = ''] = faults(
      whole[0],
      shard(2, {}, [`a\n${'b'.repeat(500)}`]),
      shard(3, {}, [`a\n${'b'.repeat(500)}`]),
    );
    expect(fault).toMatch(/^shards 2 and 3 both ran case a\uFFFDb{97}…$/);
  });
});
