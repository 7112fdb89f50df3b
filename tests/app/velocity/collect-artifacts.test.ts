import { describe, expect, it } from 'vitest';
import type { ArtifactInfo } from '../../../src/app/stored/run-artifacts.ts';
import { collectArtifacts } from '../../../src/app/velocity/collect-artifacts.ts';
import { openRecordCache } from '../../../src/app/velocity/record-cache.ts';
import { recordSink } from '../../../src/app/velocity/record-sink.ts';
import { ArtifactError } from '../../../src/core/model/artifact-error.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { artifactOf, type MemoryArtifact, memoryRuns, runInfo } from '../../support/memory-runs.ts';
import { keptRecord } from '../../support/records.ts';

const now = new Date('2026-11-22T12:00:00Z');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The artifact of a run for a pull request, with a record that says so. */
function artifact(
  id: number,
  said: { readonly runId?: string; readonly repository?: string } = {},
  more: Partial<ArtifactInfo> = {},
): MemoryArtifact {
  const { text } = keptRecord({ identity: { runId: String(id), repository: 'acme/bot', ...said } });
  return artifactOf(
    runInfo({ id }),
    'eval-envelope-bot-single-1234abcd-1',
    { 'record.json': bytes(text) },
    more,
  );
}

interface Setting {
  readonly files?: ReturnType<typeof memoryFiles>;
  readonly cache?: string;
  readonly remaining?: number;
  readonly minutes?: number;
  readonly github?: Parameters<typeof memoryRuns>[2];
  readonly before?: readonly string[];
}

async function collected(artifacts: readonly MemoryArtifact[], setting: Setting = {}) {
  const { files = memoryFiles(), minutes = 10, remaining, before = [] } = setting;
  const runs = memoryRuns([], artifacts, setting.github);
  if (remaining !== undefined) runs.limit = { remaining, resetAt: now };
  const sink = recordSink();
  for (const text of before) sink.text(text, 'before');
  const cache = await openRecordCache(files, setting.cache, 'acme/bot');
  const outcome = await collectArtifacts(
    { repository: 'acme/bot', cache, endsAt: now.getTime() + minutes * 60_000, reserve: 100 },
    runs,
    sink,
    { files, clock: { now: () => now } },
  );
  const read = sink.evaluations().map(({ runId }) => runId);
  return { outcome, sink, read, files, downloads: runs.downloads.length };
}

describe('collectArtifacts', () => {
  it('downloads each record once, and none again that the cache holds', async () => {
    const artifacts = [artifact(2), artifact(1)];
    const first = await collected(artifacts, { cache: 'cache' });
    expect(first.read).toEqual(['1', '2']);
    expect([...first.files.contents.keys()]).toEqual([
      'cache/acme/bot/20-2.json',
      'cache/acme/bot/10-1.json',
    ]);
    const again = await collected([artifact(3), ...artifacts], { cache: 'cache', files: first.files });
    expect(again).toMatchObject({ read: ['1', '2', '3'], downloads: 1 });
    expect(again.outcome).toMatchObject({ downloaded: 1, fromCache: 2, problems: [] });
    // An artifact that is gone stays in the cache.
    expect((await collected([], { cache: 'cache', files: first.files })).read).toEqual(['1', '2', '3']);
  });

  it('goes on where another run was ended, in the middle of a file too', async () => {
    const files = memoryFiles({ 'cache/acme/bot/10-1.json': '{"version": 1, "iden' });
    const found = await collected([artifact(1)], { cache: 'cache', files });
    expect(found).toMatchObject({ read: ['1'], downloads: 1 });
    expect(found.sink.unreadable).toEqual([]);
    expect((await collected([artifact(1)], { cache: 'cache', files })).downloads).toBe(0);
  });

  it('leaves the reserve to others and ends in time, and says what is left', async () => {
    const spent = await collected([artifact(1)], { remaining: 100 });
    expect(spent).toMatchObject({ read: [], downloads: 0 });
    expect(spent.outcome.problems).toEqual([expect.stringContaining('1 artifacts were not read')]);
    const late = await collected([artifact(1)], { minutes: 0 });
    expect(late.outcome.problems).toEqual([expect.stringContaining('time for it is over')]);
  });

  it('does not download what the history holds', async () => {
    const record = keptRecord({ identity: { runId: '1', repository: 'acme/bot' } });
    const info = { headSha: '0123456789abcdef0123456789abcdef01234567' };
    expect(await collected([artifact(1, {}, info)], { before: [record.text] })).toMatchObject({
      read: ['1'],
      downloads: 0,
    });
  });

  it('believes no fork, and no record that names another run or repository', async () => {
    const fork = artifact(1, {}, { isForeign: true });
    const found = await collected([
      fork,
      artifact(2, { runId: '1' }),
      artifact(3, { repository: 'acme/other' }),
    ]);
    expect(found.read).toEqual([]);
    expect(found.outcome).toMatchObject({ fromForks: 1 });
    expect(found.sink.unreadable.map(({ file }) => file)).toEqual([
      'acme/bot, artifact 20',
      'acme/bot, artifact 30',
    ]);
    // A run of the default branch reports what other runs evaluated.
    const report = await collected([artifact(4, { runId: '1' }, { headBranch: 'main' })], { cache: 'cache' });
    expect(report.read).toEqual(['1']);
    expect([...report.files.contents.keys()]).toEqual(['cache/acme/bot/40-any.json']);
  });

  it('names what is broken, once, and asks for it no second time', async () => {
    const broken = (id: number, files: MemoryArtifact['files']): MemoryArtifact => ({
      ...artifact(id),
      files,
    });
    const artifacts = [
      broken(1, new ArtifactError('damaged', { artifact: 'x' }, 'it is no archive')),
      broken(2, {}),
      broken(3, { 'record.json': bytes('{"version": 99}') }),
      broken(4, new ArtifactError('expired', { artifact: 'x' }, 'it is gone')),
      artifact(5, {}, { isExpired: true }),
      artifact(6),
    ];
    const first = await collected(artifacts, { cache: 'cache' });
    expect(first.read).toEqual(['6']);
    expect(first.outcome).toMatchObject({ expired: 2, problems: [] });
    expect(first.sink.unreadable).toHaveLength(3);
    const again = await collected(artifacts, { cache: 'cache', files: first.files });
    // The expired one alone is asked for: GitHub may have been wrong.
    expect(again.downloads).toBe(1);
    expect(again.sink.unreadable).toEqual(expect.arrayContaining([...first.sink.unreadable]));
    expect(again.sink.unreadable).toHaveLength(3);
    expect(again.sink.unreadable).toContainEqual({
      file: 'acme/bot, artifact 30',
      reason: expect.stringContaining('Update eval-envelope'),
    });
  });

  it('stops asking a service that fails three times in a row', async () => {
    const failing = { ...artifact(1), files: new GitHubError('unreachable', 'No answer.', 'Wait.') };
    const artifacts = [1, 2, 3, 4, 5].map((id) => ({ ...failing, info: artifact(id).info }));
    const { downloads, outcome } = await collected(artifacts);
    expect(downloads).toBe(3);
    expect(outcome.problems).toEqual([expect.stringContaining('5 artifacts were not read')]);
  });

  it('reads the cache where there are no artifacts', async () => {
    const { files } = await collected([artifact(1)], { cache: 'cache' });
    const server = { whyNot: () => 'There are none here.' };
    const found = await collected([], { cache: 'cache', files, github: server });
    expect(found).toMatchObject({ read: ['1'], outcome: { problems: ['There are none here.'] } });
  });
});
