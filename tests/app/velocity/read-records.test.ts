import { describe, expect, it } from 'vitest';
import type { Files } from '../../../src/app/ports.ts';
import { measureFolders } from '../../../src/app/velocity/measure-folders.ts';
import { readRecordFolders } from '../../../src/app/velocity/read-records.ts';
import { recordSink } from '../../../src/app/velocity/record-sink.ts';
import { rhythmOf } from '../../../src/app/velocity/sprint-options.ts';
import { FileError } from '../../../src/core/model/program-error.ts';
import { encodeMonth } from '../../../src/core/record/month-file.ts';
import { keptRecord } from '../../support/records.ts';

/** Files of a folder that is only in memory; null = one that cannot be opened. */
function folder(contents: Readonly<Record<string, string | null>>): Files {
  const files: Pick<Files, 'list' | 'read'> = {
    list: async (path: string) =>
      Object.keys(contents)
        .filter((name) => name.startsWith(`${path}/`))
        .sort(),
    read: async (path: string) => {
      const text = contents[path];
      if (typeof text === 'string') return new TextEncoder().encode(text);
      throw new FileError('unreadable', `${path} cannot be read.`, 'Check who may read it.', undefined);
    },
  };
  return files as Files; // those that records and outcomes are read with
}

const kept = (runId: string) => keptRecord({ identity: { runId, repository: 'acme/bot' } });

describe('readRecordFolders', () => {
  it('reads records of artifacts, of a history and of its months, each once', async () => {
    const [one, two, three] = [kept('1'), kept('2'), kept('3')];
    const sink = recordSink();
    const outcomeFiles = await readRecordFolders(
      folder({
        'r/artifacts/x/record.json': one.text,
        [`r/${one.path}`]: one.text,
        'r/records/2026/10.jsonl': encodeMonth([two, three]),
        'r/records.jsonl': `${JSON.stringify(JSON.parse(two.text))}\n`,
        'r/artifacts/x/rows.jsonl.gz': 'not looked at',
        'r/artifacts/x/comment.md': 'not looked at',
        'r/outcomes.jsonl': '{}',
      }),
      ['r'],
      sink,
    );
    expect(sink.evaluations().map(({ runId }) => runId)).toEqual(['1', '2', '3']);
    expect(sink.duplicates()).toBe(2);
    expect(sink.unreadable).toEqual([]);
    expect(outcomeFiles).toEqual(['r/outcomes.jsonl']);
  });

  it('takes the figures of a page, of whatever version, for no damaged record', async () => {
    const files = folder({ 'r/a.json': kept('1').text });
    const measured = await measureFolders(files, {
      folders: ['r'],
      outcomeFiles: undefined,
      velocity: undefined,
      rhythm: rhythmOf(undefined),
      now: Date.parse('2026-11-22T00:00:00Z'),
      sprint: undefined,
      defaultBranch: undefined,
    });
    if (!('document' in measured)) throw new Error('no record could be read');
    const figures = { ...measured.document, version: 9 };
    const sink = recordSink();
    await readRecordFolders(
      folder({
        'r/a.json': kept('1').text,
        'r/velocity.json': JSON.stringify(figures),
        'r/log.jsonl': `${JSON.stringify(figures)}\n`,
      }),
      ['r'],
      sink,
    );
    expect(sink.evaluations()).toHaveLength(1);
    expect(sink.unreadable).toEqual([]);
  });

  it('names what is damaged, newer or locked, and reads the others', async () => {
    const good = kept('1');
    const newer = { ...JSON.parse(good.text), version: 2 };
    const timeless = { ...JSON.parse(good.text) };
    timeless.identity.finishedAt = null;
    const sink = recordSink();
    await readRecordFolders(
      folder({
        'r/a.json': '{"version": 1',
        'r/b.json': JSON.stringify(newer),
        'r/c.json': good.text,
        'r/d.json': null,
        'r/e.json': JSON.stringify({ name: 'package' }),
        'r/f.json': JSON.stringify(timeless),
        'r/10.jsonl': `${JSON.stringify({ path: 'x', record: newer })}\nnot json\n`,
      }),
      ['r'],
      sink,
    );
    expect(sink.evaluations()).toHaveLength(1);
    const reasons = Object.fromEntries(sink.unreadable.map(({ file, reason }) => [file, reason]));
    expect(Object.keys(reasons).sort()).toEqual([
      'r/10.jsonl:1',
      'r/10.jsonl:2',
      'r/a.json',
      'r/b.json',
      'r/d.json',
      'r/e.json',
      'r/f.json',
    ]);
    expect(reasons['r/b.json']).toContain('Update eval-envelope');
    expect(reasons['r/d.json']).toContain('cannot be read');
    expect(reasons['r/f.json']).toContain('when it was made');
  });
});

describe('measureFolders', () => {
  const request = {
    folders: ['r'],
    outcomeFiles: undefined,
    velocity: undefined,
    rhythm: rhythmOf(undefined),
    now: Date.parse('2026-11-01T00:00:00Z'),
    sprint: undefined,
    defaultBranch: undefined,
  };

  it('takes the outcomes among the records, and names their broken lines too', async () => {
    const line = { pullRequest: 12, state: 'merged', mergedAt: '2026-10-31T00:00:00Z' };
    const record = keptRecord({ identity: { repository: 'acme/bot', pullRequest: 12 } });
    const measured = await measureFolders(
      folder({ 'r/x/record.json': record.text, 'r/outcomes.jsonl': `${JSON.stringify(line)}\noops\n` }),
      request,
    );
    if (!('document' in measured)) throw new Error('nothing was measured');
    expect(measured.document.conversion.value).toMatchObject({ shipped: 1, closed: 1 });
    expect(measured.document.records.unreadable).toEqual([
      { file: 'r/outcomes.jsonl:2', reason: 'it is no JSON.' },
    ]);
  });

  it('gives what could not be read where there is not one record', async () => {
    const measured = await measureFolders(folder({ 'r/a.json': '[]' }), request);
    expect(measured).toMatchObject({ unreadable: [{ file: 'r/a.json' }] });
  });

  it('stops at a file of outcomes that was named and cannot be read', async () => {
    const files = folder({ 'r/x/record.json': kept('1').text });
    await expect(measureFolders(files, { ...request, outcomeFiles: ['o.jsonl'] })).rejects.toThrow(FileError);
  });
});
