import { describe, expect, it } from 'vitest';
import { earlierAttempt } from '../../../src/app/shard/earlier-attempt.ts';
import type { ShardSource } from '../../../src/app/shard/shard-source.ts';
import { expected } from '../../core/shard/builders.ts';
import { files, found, notingLog, sourceOf } from './support.ts';

const look = (source: ShardSource | null, overrides: { attempt?: number; plan?: string } = {}) => {
  const { attempt = 3, plan = null } = overrides;
  const wanted = { shard: { index: 2, of: 3 }, expected: { ...expected, attempt }, plan };
  return earlierAttempt(source, wanted, { files, log: notingLog() });
};

describe('the same shard of an earlier attempt', () => {
  it('is the newest one that is whole', async () => {
    const source = sourceOf([found(1), found(2), found(2, { attempt: 2, cases: 7 }), found(3)]);
    expect(await look(source)).toEqual({ attempt: 2, cases: 7 });
  });

  it.each([
    ['there is none', sourceOf([found(1), found(3)])],
    ['it is of this attempt', sourceOf([found(2, { attempt: 3 })])],
    ['it was not evaluated', sourceOf([found(2, { problems: { base: [], head: ['no'] } }, { head: null })])],
    ['it is of another commit', sourceOf([found(2, { evaluatedSha: 'f'.repeat(40) })])],
    ['it was split by another plan', sourceOf([found(2, { plan: 'a'.repeat(32) })])],
    ['two jobs left it', sourceOf([found(2), found(2)])],
    ['its rows are gone', sourceOf([found(2, {}, { base: null })])],
    ['nobody can look', null],
    ['it cannot be listed', { ...sourceOf([]), list: () => Promise.reject(new Error('no')) }],
  ])('is run where %s', async (_, source) => {
    expect(await look(source)).toBeNull();
  });

  it('is not looked for in the first attempt', async () => {
    expect(await look(sourceOf([found(2)]), { attempt: 1 })).toBeNull();
  });
});
