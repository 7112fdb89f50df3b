import { describe, expect, it } from 'vitest';
import { readSources, sourceNotices } from '../../../src/app/gate/read-sources.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const source = (name: string) => ({ name, timestamp: `${name}.json#at`, maxAgeMs: 7 * day, dynamic: false });

describe('the sources of a commit', () => {
  it('are read one by one, and one that cannot be read has no age', async () => {
    const files: Record<string, string> = {
      'old.json': '{"at":"2026-11-10"}',
      'new.json': '{"at":"2026-11-22"}',
    };
    const read = async (path: string): Promise<Uint8Array | null> => {
      if (path === 'broken.json') throw new Error('the object is missing');
      const text = files[path];
      return text === undefined ? null : new TextEncoder().encode(text);
    };
    const ages = await readSources(['old', 'new', 'gone', 'broken'].map(source), read, now);
    expect(ages.map(({ name, ageMs }) => [name, ageMs === null ? null : ageMs / day])).toEqual([
      ['old', 12.5],
      ['new', 0.5],
      ['gone', null],
      ['broken', null],
    ]);
    expect(sourceNotices(ages)).toEqual([
      'The source old is 12 days old; 7 days is its limit.',
      'The age of the source gone is not known: gone.json is not there.',
      expect.stringContaining('The age of the source broken is not known: the object is missing'),
    ]);
  });
});
