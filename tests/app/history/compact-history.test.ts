import { describe, expect, it } from 'vitest';
import { compactHistory } from '../../../src/app/history/compact-history.ts';
import { readHistoryRecords } from '../../../src/app/history/read-history-records.ts';
import { memoryHistory } from '../../support/memory-history.ts';
import { keptRecord } from '../../support/records.ts';

const october = [1, 2, 3].map((run) => keptRecord({ identity: { runId: String(run) } }));
const september = keptRecord({ identity: { finishedAt: '2026-09-01T00:00:00.000Z' } });
const november = keptRecord({ identity: { finishedAt: '2026-11-01T00:00:00.000Z' } });
const all = [...october, september, november];
const rows = 'rows/2026/10/rows-of-october.jsonl.gz';

function filesOf(records: typeof all): Record<string, string> {
  return Object.fromEntries(records.map(({ path, text }) => [path, text]));
}

const request = { before: '2026-11', isDryRun: false };
const sorted = (records: typeof all) => [...records].sort((one, other) => (one.path < other.path ? -1 : 1));

describe('compacting a history', () => {
  it('puts past months into a file each, in one commit, and leaves this month and all rows', async () => {
    const history = memoryHistory({ ...filesOf(all), [rows]: 'rows' });
    const done = await compactHistory(history, request);
    expect(done).toMatchObject({
      months: [
        { month: '2026-09', records: 1 },
        { month: '2026-10', records: 3 },
      ],
      left: [],
    });
    expect(history.messages).toEqual(['compact: 4 records of 2026-09, 2026-10']);
    expect([...history.files.keys()].sort()).toEqual([
      'records/2026/09.jsonl',
      'records/2026/10.jsonl',
      november.path,
      rows,
    ]);
  });

  it('leaves every record readable, with the same path and bytes', async () => {
    const history = memoryHistory(filesOf(all));
    const before = await readHistoryRecords(history);
    expect(before).toEqual({ records: sorted(all), problems: [] });
    await compactHistory(history, request);
    expect(await readHistoryRecords(history)).toEqual(before);
    const one = await readHistoryRecords(history, { isMonthWanted: (month) => month === '2026-10' });
    expect(one.records).toEqual(sorted(october));
  });

  it('writes nothing when it is done already, or asked to try only', async () => {
    const history = memoryHistory(filesOf(all));
    const tried = await compactHistory(history, { ...request, isDryRun: true });
    expect(tried).toMatchObject({ months: [{ records: 1 }, { records: 3 }], commit: null });
    expect(history.messages).toEqual([]);
    await compactHistory(history, request);
    expect(await compactHistory(history, request)).toEqual({ months: [], left: [], commit: null });
  });

  it('adds what came late to the file of its month', async () => {
    const [late, ...first] = october;
    if (late === undefined) throw new Error('no record');
    const history = memoryHistory(filesOf(first));
    await compactHistory(history, request);
    history.files.set(late.path, late.text);
    expect(await compactHistory(history, request)).toMatchObject({
      months: [{ month: '2026-10', records: 1 }],
    });
    expect((await readHistoryRecords(history)).records).toEqual(sorted(october));
    // A job that was run again put a record back which a month holds.
    history.files.set(late.path, late.text);
    await compactHistory(history, request);
    expect([...history.files.keys()]).toEqual(['records/2026/10.jsonl']);
    expect((await readHistoryRecords(history)).records).toEqual(sorted(october));
  });

  it('leaves and names a record that cannot be decoded, and one that a line could not give back', async () => {
    const [good, ...bad] = october;
    if (good === undefined) throw new Error('no record');
    const [damaged = good, foreign = good] = bad;
    const history = memoryHistory({
      [good.path]: good.text,
      [damaged.path]: damaged.text.slice(0, 500),
      [foreign.path]: JSON.stringify(JSON.parse(foreign.text)),
    });
    const before = new Map(history.files);
    const done = await compactHistory(history, request);
    expect(done.months).toEqual([{ month: '2026-10', records: 1 }]);
    expect(done.left.map(({ path }) => path)).toEqual([damaged.path, foreign.path]);
    for (const { path } of [damaged, foreign]) expect(history.files.get(path)).toBe(before.get(path));
    expect((await readHistoryRecords(history)).records).toHaveLength(3);
  });

  it('leaves a month alone whose file somebody damaged', async () => {
    const history = memoryHistory({ ...filesOf(october), 'records/2026/10.jsonl': '{cut\n' });
    const before = new Map(history.files);
    const done = await compactHistory(history, request);
    expect(done).toMatchObject({ months: [], commit: null, left: [{ path: 'records/2026/10.jsonl' }] });
    expect(history.files).toEqual(before);
    expect((await readHistoryRecords(history)).problems).toEqual([
      'records/2026/10.jsonl, line 1: it is no JSON.',
    ]);
  });

  it('never takes another record for the same one', async () => {
    const [first] = october;
    if (first === undefined) throw new Error('no record');
    const history = memoryHistory(filesOf([first]));
    await compactHistory(history, request);
    const other = keptRecord({ identity: { runId: '1', branch: 'other' } });
    expect(other.path).toBe(first.path);
    history.files.set(other.path, other.text);
    const done = await compactHistory(history, request);
    expect(done).toMatchObject({ months: [], left: [{ path: first.path }] });
    const { records, problems } = await readHistoryRecords(history);
    expect(records).toEqual([other]);
    expect(problems).toEqual([expect.stringContaining('is there twice')]);
  });

  it('loses nothing that is recorded meanwhile, and looks again where its own files change', async () => {
    const [late, ...first] = october;
    if (late === undefined) throw new Error('no record');
    const history = memoryHistory(filesOf(first));
    let times = 0;
    history.meanwhile = () => {
      times += 1;
      // Another run compacts the same month first, and a job keeps one more record.
      if (times > 1) return;
      const [gone] = first;
      if (gone !== undefined) {
        history.files.delete(gone.path);
        history.files.set(
          'records/2026/10.jsonl',
          `${JSON.stringify({ path: gone.path, record: JSON.parse(gone.text) })}\n`,
        );
      }
      history.files.set(late.path, late.text);
    };
    await compactHistory(history, request);
    expect(times).toBe(2);
    expect((await readHistoryRecords(history)).records).toEqual(sorted(october));
  });
});
