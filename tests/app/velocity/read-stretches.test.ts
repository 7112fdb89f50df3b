import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gatherSources, type SourcesWorld, usualSources } from '../../../src/app/velocity/gather-sources.ts';
import { measureFolders } from '../../../src/app/velocity/measure-folders.ts';
import { measureRecords } from '../../../src/app/velocity/measure-records.ts';
import { rhythmOf } from '../../../src/app/velocity/sprint-options.ts';
import { encodeMonth } from '../../../src/core/record/month-file.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { buildVelocityPage } from '../../../src/core/report/velocity-view.ts';
import { encodeRows } from '../../../src/core/results/rows/encode-rows.ts';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';
import { nodeFiles } from '../../../src/shell/files/node-files.ts';
import { memoryHistory } from '../../support/memory-history.ts';
import { cost, latency, quality } from '../../support/policies.ts';
import { rowsOf } from '../../support/rows.ts';
import { placesOf, type WeeklyRun, type WeekParts, weeklyRun } from '../../support/weekly-runs.ts';

const files = nodeFiles(import.meta.url, mkdtempSync(join(tmpdir(), 'stretches-')), { add: () => () => {} });
const sprint = {
  velocity: undefined,
  rhythm: rhythmOf(undefined),
  now: Date.parse('2026-11-23T00:00:00Z'),
  sprint: undefined,
  defaultBranch: undefined,
};

const dimensions = [quality(), latency(), cost()];

/** A week of main: 60 cases that pass but for one in six, and in each week after the first ten more that fail. */
function grown(week: number, parts: WeekParts = {}): WeeklyRun {
  const rows = rowsOf(60 + 10 * (week - 9), (index) => ({
    inputHash: `input ${index}`,
    passed: index < 60 && index % 6 > 0,
    latencyMs: 100 + index,
    costUsd: 0.001 * (1 + index),
  }));
  return weeklyRun(week, rows, { dimensions, ...parts });
}

const fourWeeks = (): WeeklyRun[] => [9, 10, 11, 12].map((week) => grown(week));
const packed = ({ run }: Pick<WeeklyRun, 'run'>): Uint8Array => gzipSync(encodeRows(run));

async function folderOf(contents: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  for (const [path, content] of Object.entries(contents)) await files.write(join(folder, path), content);
  return folder;
}

async function measure(contents: Readonly<Record<string, string | Uint8Array>>): Promise<VelocityDocument> {
  const folders = [await folderOf(contents)];
  const measured = await measureFolders(files, { ...sprint, folders, outcomeFiles: undefined });
  if (!('document' in measured)) throw new Error('nothing was measured');
  return measured.document;
}

/** A checkout of a history branch with these runs. */
function history(runs: readonly WeeklyRun[]): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    runs.flatMap((one) => {
      const { record, rows, text } = placesOf(one);
      return [
        [record, text],
        [rows, packed(one)],
      ];
    }),
  );
}

const weeksOf = ({ quality: figure }: VelocityDocument) => figure.value?.[0]?.weeks ?? [];
/** Five of six, to the last digit: the cases that came all fail. */
const steady = (n: number) => ({ level: 50 / 60, n, over: 'common-cases', isNewSetting: false });

describe('levels over common cases', () => {
  it('are read from the rows of a history branch that is checked out', async () => {
    const runs = fourWeeks();
    const document = await measure(history(runs));
    expect(weeksOf(document)).toMatchObject(new Array(4).fill(steady(60)));
    expect(document.quality.value?.[0]).toMatchObject({
      stretch: { weeks: 4, commonCases: 60, came: 30, went: 0, changed: 0, effect: 0, trend: 'none-shown' },
      trend: 'none-shown',
    });
    expect(document.records.unreadable).toEqual([]);
    expect(document.quality.exclusions).toEqual([]);
    const series = document.trends.value?.map(({ dimension, weeks }) => [
      dimension,
      weeks[0]?.level,
      weeks[3]?.level,
    ]);
    expect(series?.map(([dimension]) => dimension)).toEqual(['quality', 'cost', 'latency-p95']);
    for (const [, first, last] of series ?? []) expect(last).toBe(first);
  });

  it('are what the page says, with the cases that came', async () => {
    const page = renderMarkdown(buildVelocityPage(await measure(history(fourWeeks()))), 'marker');
    expect(page).toMatch(
      /pass rate 0\.0 pp since 28 Oct 2026 \([^)]*60 common cases; 30 came\): no decline shown/,
    );
    expect(page).toContain('since 28 Oct 2026, case by case');
  });

  it('are read from folders of artifacts, where rows lie beside the record', async () => {
    const contents = Object.fromEntries(
      fourWeeks().flatMap((one, index) => [
        [`artifact-${index}/record.json`, placesOf(one).text],
        [`artifact-${index}/rows.jsonl.gz`, packed(one)],
      ]),
    );
    expect(weeksOf(await measure(contents))).toMatchObject(new Array(4).fill(steady(60)));
  });

  it('are read where records are kept by month, and where no run has an id', async () => {
    const runs = fourWeeks();
    const rows = runs.map((one) => [placesOf(one).rows, packed(one)] as const);
    const kept = runs.map((one) => ({ path: placesOf(one).record, text: placesOf(one).text }));
    const byMonth = { 'records/2026/11.jsonl': encodeMonth(kept), ...Object.fromEntries(rows) };
    expect(weeksOf(await measure(byMonth))).toMatchObject(new Array(4).fill(steady(60)));
    const local = [9, 10, 11, 12].map((week) => grown(week, { identity: { runId: null, runAttempt: null } }));
    expect(weeksOf(await measure(history(local)))).toMatchObject(new Array(4).fill(steady(60)));
  });

  it('name rows that are damaged, and leave their week with all of its cases', async () => {
    const runs = fourWeeks();
    const [, second, third] = runs;
    if (second === undefined || third === undefined) throw new Error('there are four');
    const contents = history(runs);
    contents[placesOf(second).rows] = packed(second).subarray(0, 200);
    contents[placesOf(third).rows] = gzipSync('{"caseId": 7}\n');
    const document = await measure(contents);
    expect(weeksOf(document).map(({ over, n }) => [over, n])).toEqual([
      ['common-cases', 60],
      ['all-cases', 70],
      ['all-cases', 80],
      ['common-cases', 60],
    ]);
    const [one, other] = document.records.unreadable;
    expect(document.records.unreadableCount).toBe(2);
    expect(one?.file).toContain(placesOf(second).rows);
    expect(one?.reason).not.toContain('eval-envelope-rows-');
    expect(other?.reason).toContain('caseId');
    expect(document.quality.exclusions).toEqual([
      { reason: expect.stringContaining('without stored rows'), count: 2 },
    ]);
  });

  it('leave a week whose rows are missing, without a word of fault', async () => {
    const runs = fourWeeks();
    const contents = history(runs);
    delete contents[runs[0] === undefined ? '' : placesOf(runs[0]).rows];
    const document = await measure(contents);
    expect(weeksOf(document)).toMatchObject([
      { over: 'all-cases', n: 60, isNewSetting: false },
      { over: 'common-cases', n: 70, isNewSetting: true },
      { over: 'common-cases', n: 70, isNewSetting: false },
      { over: 'common-cases', n: 70, isNewSetting: false },
    ]);
    expect(document.records.unreadable).toEqual([]);
  });

  it('take no rows that do not give the level of their record', async () => {
    const runs = fourWeeks();
    const [first, second] = runs;
    if (first === undefined || second === undefined) throw new Error('there are four');
    const contents = history(runs);
    contents[placesOf(second).rows] = packed(first);
    const document = await measure(contents);
    expect(weeksOf(document)[1]).toMatchObject({ over: 'all-cases', n: 70 });
    expect(document.records.unreadable).toMatchObject([
      { reason: expect.stringContaining('do not give the level that the record states') },
    ]);
  });

  it('are over all cases, and cost nothing, where there are no rows', async () => {
    const runs = fourWeeks();
    const contents = Object.fromEntries(runs.map((one) => [placesOf(one).record, placesOf(one).text]));
    const document = await measure(contents);
    expect(weeksOf(document).map(({ level }) => level)).toEqual(
      runs.map(({ evaluation }) => evaluation.dimensions[0]?.level),
    );
    expect(weeksOf(document).map(({ isNewSetting }) => isNewSetting)).toEqual([false, true, true, true]);
  });
});

describe('rows of the history branch', () => {
  it('are read while it is open, before it is closed', async () => {
    const runs = fourWeeks();
    const texts = Object.fromEntries(runs.map((one) => [placesOf(one).record, placesOf(one).text]));
    const rows = new Map(runs.map((one) => [placesOf(one).rows, packed(one)]));
    const memory = memoryHistory(texts);
    const asked: string[][] = [];
    let isClosed = false;
    const world: SourcesWorld = {
      files,
      history: async () => ({
        ...memory,
        list: async (folder) => (folder === 'rows' ? [...rows.keys()] : memory.list(folder)),
        read: async (paths) => {
          if (isClosed) throw new Error('it is closed');
          if (!paths.some((path) => path.startsWith('rows/'))) return memory.read(paths);
          asked.push([...paths]);
          return new Map(
            paths.flatMap((path) => (rows.has(path) ? [[path, rows.get(path) ?? new Uint8Array()]] : [])),
          );
        },
        close: async () => {
          isClosed = true;
        },
      }),
      gitHub: () => Promise.reject(new Error('nobody asks')),
      clock: { now: () => new Date('2026-11-23T00:00:00Z') },
      log: { note: () => {}, output: () => {}, step: () => () => {} },
    };
    const gathered = await gatherSources(
      {
        folders: [],
        outcomeFiles: undefined,
        history: { folder: '.', remote: undefined, branch: 'eval-envelope-history' },
        artifactsOf: [],
        outcomesOf: [],
        cache: undefined,
        ...usualSources,
      },
      world,
    );
    expect(isClosed).toBe(false);
    const { document } = await measureRecords(gathered.sink, gathered.outcomes, [], sprint, {
      sources: gathered.rows,
      files,
    });
    await gathered.close();
    expect(isClosed).toBe(true);
    expect(weeksOf(document)).toMatchObject(new Array(4).fill(steady(60)));
    // One suite, one reading.
    expect(asked.map((paths) => paths.length)).toEqual([4]);
  });
});
