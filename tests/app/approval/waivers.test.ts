import { describe, expect, it } from 'vitest';
import { readWaivers } from '../../../src/app/approval/read-waivers.ts';
import { waiversEdit } from '../../../src/app/approval/waivers-edit.ts';
import { withWaivers } from '../../../src/app/approval/with-waivers.ts';
import type { Files } from '../../../src/app/ports.ts';
import { defaultConfig } from '../../../src/core/config/default-config.ts';
import { decide } from '../../../src/core/envelope/decide.ts';
import { GitError } from '../../../src/core/model/program-error.ts';
import { comparison, ending, evidence } from '../../support/evidence.ts';
import { policy } from '../../support/policies.ts';

const text = `waivers:
  - { dimension: quality, class: prompt-edit, reason: a rewrite, owner: maria, expires: 2026-11-22 }
`;
const bytes = new TextEncoder().encode(text);

describe('waivers of a commit', () => {
  it('are none where there is no file', async () => {
    expect(await readWaivers(async () => null, defaultConfig())).toEqual({ waivers: [], problems: [] });
  });

  it('are those of the file, its name in what is wrong with it', async () => {
    const read = await readWaivers(async () => bytes, defaultConfig());
    expect(read.waivers).toHaveLength(1);
    const broken = await readWaivers(async () => new TextEncoder().encode('waivers: ['), defaultConfig());
    expect(broken).toMatchObject({ waivers: [], problems: [{ file: '.github/eval-envelope-waivers.yml' }] });
  });

  it('are none, and a problem, where the file cannot be read', async () => {
    const failing = async () => {
      throw new GitError('git', 'The object is missing.', 'Fetch it.');
    };
    const { waivers, problems } = await readWaivers(failing, defaultConfig());
    expect(waivers).toEqual([]);
    expect(problems).toMatchObject([{ message: 'It cannot be read: The object is missing. Fetch it.' }]);
  });
});

describe('an edit of the waivers', () => {
  const path = '.github/eval-envelope-waivers.yml';

  it('is told, be it a change, a removal or a move, and counts for nothing', () => {
    for (const change of [
      { path, status: 'modified' as const },
      { path, status: 'deleted' as const },
      { path: 'old.yml', previousPath: path, status: 'renamed' as const },
    ])
      expect(waiversEdit([change])).toEqual([
        `This PR edits ${path}: for this PR those on base hold, the edit counts once it is merged.`,
      ]);
  });

  it('is not told of other files', () => {
    expect(waiversEdit([{ path: '.github/eval-envelope.yml', status: 'modified' }])).toEqual([]);
  });
});

describe('a named file of waivers', () => {
  const outside = decide(comparison({ dimensions: [evidence(ending.outside)] }), policy());
  const at = (now: string, named: string | undefined = 'waivers.yml') =>
    withWaivers(
      outside,
      named,
      { config: defaultConfig(), suite: null },
      {
        // Nothing else of the files is asked for.
        files: { read: async () => bytes } as Pick<Files, 'read'> as Files,
        clock: { now: () => new Date(now) },
      },
    );

  it('holds to the end of its last day in UTC, whatever the day is elsewhere', async () => {
    expect(await at('2026-11-23T08:59:00+09:00')).toMatchObject({ verdict: 'trade-off', exitCode: 0 });
    expect(await at('2026-11-22T14:00:00-10:00')).toMatchObject({
      verdict: 'outside',
      exitCode: 1,
      approvals: {
        notes: ['The waiver of quality by maria expired: 2026-11-22 (UTC) was its last day.'],
      },
    });
  });

  it('changes nothing where none is named', async () => {
    expect(
      await withWaivers(
        outside,
        undefined,
        { config: defaultConfig(), suite: null },
        { files: {} as Files, clock: { now: () => new Date(0) } },
      ),
    ).toBe(outside);
  });
});
