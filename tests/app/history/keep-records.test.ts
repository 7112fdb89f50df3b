import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepRecords } from '../../../src/app/history/keep-records.ts';
import { HistoryError } from '../../../src/core/model/history-error.ts';
import { encodeRecord } from '../../../src/core/record/encode-record.ts';
import { parseHistoryPath } from '../../../src/core/record/history-path.ts';
import { memoryHistory } from '../../support/memory-history.ts';
import { recordOf } from '../../support/records.ts';

/** What a run wrote, by path. */
function written(contents: Readonly<Record<string, string>>) {
  return {
    join,
    exists: async (path: string) => Object.hasOwn(contents, path),
    readPacked: async (path: string) => new TextEncoder().encode(contents[path] ?? ''),
  };
}

const bot = { suite: 'bot', recordPath: 'out/bot/record.json' };
const rag = { suite: 'rag', recordPath: 'out/rag/record.json' };

describe('what a run wrote', () => {
  it('is kept in one commit, records and rows', async () => {
    const history = memoryHistory();
    const files = written({
      'out/bot/record.json': encodeRecord(recordOf()),
      'out/bot/rows.jsonl.gz': 'rows of bot',
      'out/rag/record.json': encodeRecord(recordOf({ suite: { name: 'rag' } })),
    });
    const kept = await keepRecords([bot, rag], history, files);
    expect(kept).toMatchObject({ files: 3, added: 3, notes: [] });
    expect(history.messages).toEqual(['record: bot, rag at 0123456']);
    const paths = [...history.files.keys()];
    expect(paths.map((path) => parseHistoryPath(path)?.kind)).toEqual(['record', 'rows', 'record']);
    expect([...history.files.values()]).toContain('rows of bot');
    expect(await keepRecords([bot, rag], history, files)).toMatchObject({ files: 3, added: 0, commit: null });
  });

  it('keeps no rows of a candidate outside git: they are of no state of the branch', async () => {
    const history = memoryHistory();
    const record = recordOf();
    const files = written({
      'out/bot/record.json': encodeRecord({ ...record, change: { ...record.change, candidate: 'docs-2' } }),
      'out/bot/rows.jsonl.gz': 'rows of the candidate',
    });
    expect(await keepRecords([bot], history, files)).toMatchObject({ files: 1, added: 1, notes: [] });
    const [[path, text] = ['', '']] = [...history.files];
    expect(parseHistoryPath(path)?.kind).toBe('record');
    expect(JSON.parse(text)).toMatchObject({ change: { candidate: 'docs-2' } });
  });

  it('keeps the record without its rows where those are larger than 256 KB', async () => {
    const history = memoryHistory();
    const files = written({
      'out/bot/record.json': encodeRecord(recordOf()),
      'out/bot/rows.jsonl.gz': 'r'.repeat(256 * 1024 + 1),
    });
    const kept = await keepRecords([bot], history, files);
    expect(kept).toMatchObject({ files: 1, added: 1 });
    expect(kept.notes).toEqual([
      'The rows of bot are not kept in the history: 257 KB, and it takes 256 KB. The record is.',
    ]);
  });

  it('is not kept where it is no record, and the others are', async () => {
    const history = memoryHistory();
    const files = written({
      'out/bot/record.json': '{"version":2}',
      'out/rag/record.json': encodeRecord(recordOf({ suite: { name: 'rag' } })),
    });
    const kept = await keepRecords([bot, rag], history, files);
    expect(kept).toMatchObject({ files: 1, added: 1 });
    expect(kept.notes[0]).toMatch(/^The record of bot is not kept: .*version 2/);
    expect(await keepRecords([bot], history, files)).toMatchObject({ files: 0, added: 0, commit: null });
  });

  it('is refused as a whole where the history holds something else of the same run', async () => {
    const history = memoryHistory();
    const files = (cost: number) =>
      written({
        'out/bot/record.json': encodeRecord({ ...recordOf(), cost: { evaluationUsd: cost, judgeUsd: null } }),
      });
    await keepRecords([bot], history, files(1));
    await expect(keepRecords([bot], history, files(2))).rejects.toThrow(HistoryError);
    expect(history.messages).toHaveLength(1);
  });
});
