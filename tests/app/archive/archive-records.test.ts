import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArchiveOutcome, RecordRefusal } from '../../../src/app/archive/archive-outcome.ts';
import { archiveRecords } from '../../../src/app/archive/archive-records.ts';
import { archiveDocument, archiveExitCode, archiveText } from '../../../src/app/archive/archive-text.ts';
import { readRowBytes } from '../../../src/app/stored/read-stored-rows.ts';
import type { RunInfo } from '../../../src/app/stored/run-artifacts.ts';
import { ArtifactError, artifactRefusals } from '../../../src/core/model/artifact-error.ts';
import { HistoryError } from '../../../src/core/model/history-error.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { encodeRecord } from '../../../src/core/record/encode-record.ts';
import { recordPathOf } from '../../../src/core/record/history-path.ts';
import { encodeMonth } from '../../../src/core/record/month-file.ts';
import type { MetricsRecord } from '../../../src/core/record/record-schema.ts';
import { nodeFiles } from '../../../src/shell/files/node-files.ts';
import { memoryHistory } from '../../support/memory-history.ts';
import {
  artifactOf,
  forkId,
  type MemoryArtifact,
  memoryRuns,
  repositoryId,
  runInfo,
} from '../../support/memory-runs.ts';
import { recordOf } from '../../support/records.ts';
import { contentKey, rowsFile, storedRun } from '../../support/stored-runs.ts';

const files = nodeFiles(import.meta.url, mkdtempSync(join(tmpdir(), 'archive-')), { add: () => () => {} });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const now = new Date('2026-11-22T12:00:00Z');
const name = 'eval-envelope-bot-single-1234abcd-1';
const day = (number: number): string => `2026-10-${String(number).padStart(2, '0')}T00:00:00Z`;

/** A record that says what GitHub says of the run. */
function recordFor(run: RunInfo, parts: Parameters<typeof recordOf>[0] = {}): MetricsRecord {
  return recordOf({
    suite: { suiteKey: contentKey('a'), ...parts.suite },
    identity: {
      repository: 'octocat/bot',
      runId: String(run.id),
      runAttempt: 1,
      event: run.event,
      headSha: run.headSha,
      branch: run.headBranch,
      evaluatedSha: 'b'.repeat(40),
      finishedAt: `${run.createdAt.slice(0, 10)}T10:00:00.000Z`,
      ...parts.identity,
    },
  });
}

function usual(run: RunInfo, more: Readonly<Record<string, Uint8Array>> = {}, title = name): MemoryArtifact {
  return artifactOf(run, title, { 'record.json': bytes(encodeRecord(recordFor(run))), ...more });
}

interface Setting {
  readonly runs?: readonly RunInfo[];
  readonly artifacts: readonly MemoryArtifact[];
  readonly history?: ReturnType<typeof memoryHistory>;
  readonly github?: Parameters<typeof memoryRuns>[2];
  readonly remaining?: number;
  /** Minutes that pass with every look at the clock. */
  readonly pace?: number;
  readonly minutes?: number;
}

async function archived(setting: Setting) {
  const { artifacts, history = memoryHistory(), pace = 0, minutes = 20 } = setting;
  const runs = memoryRuns(setting.runs ?? [], artifacts, setting.github);
  if (setting.remaining !== undefined) runs.limit = { remaining: setting.remaining, resetAt: now };
  const notes: string[] = [];
  let looks = 0;
  const outcome = await archiveRecords(
    { repository: 'octocat/bot', branch: 'eval-envelope-history', minutes, reserve: 100 },
    {
      runs,
      history,
      readRows: (packed) => readRowBytes(packed, files),
      clock: { now: () => new Date(now.getTime() + 60_000 * pace * looks++) },
      note: (line) => notes.push(line),
    },
  );
  expectSum(outcome);
  return { outcome, history, notes, downloads: runs.downloads, asked: runs.asked };
}

/** Every artifact is counted once. */
function expectSum(outcome: ArchiveOutcome): void {
  const { found, kept, alreadyThere, fromForks, expired, refused, left } = outcome;
  expect(kept + alreadyThere + fromForks + expired + refused.length + left).toBe(found);
}

const pull = runInfo({ id: 1 });
const main = runInfo({ id: 2, event: 'push', headBranch: 'main', headSha: 'c'.repeat(40) });

describe('archive', () => {
  it('keeps the record of a pull request as it was written', async () => {
    const { outcome, history } = await archived({ runs: [pull], artifacts: [usual(pull)] });
    const record = recordFor(pull);
    expect(Object.fromEntries(history.files)).toEqual({
      [recordPathOf(record, encodeRecord(record))]: encodeRecord(record),
    });
    expect(outcome).toMatchObject({ found: 1, kept: 1, rows: 0, commits: 1, stopped: null, problem: null });
    expect(archiveExitCode(outcome)).toBe(0);
  });

  it('keeps rows of the default branch alone: later changes are judged against what lies there', async () => {
    const rows = { 'rows.jsonl.gz': rowsFile(storedRun(day(30))) };
    const { outcome, history } = await archived({
      runs: [pull, main],
      artifacts: [usual(pull, rows), usual(main, rows)],
    });
    expect(outcome).toMatchObject({ kept: 2, rows: 1, rowsLeftOut: 0 });
    const kept = [...history.files.keys()].filter((path) => path.startsWith('rows/'));
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain(`/${'c'.repeat(40)}-bot-single-1234abcd-2-1-`);
  });

  it.each([
    ['of another content', storedRun(day(30), { key: contentKey('d') })],
    ['of another suite', storedRun(day(30), { suite: 'other' })],
    ['of another commit', storedRun(day(30), { sha: 'e'.repeat(40) })],
  ])('leaves rows out that are %s than their record', async (_, stored) => {
    const rows = { 'rows.jsonl.gz': rowsFile(stored) };
    const { outcome } = await archived({ runs: [main], artifacts: [usual(main, rows)] });
    expect(outcome).toMatchObject({ kept: 1, rows: 0, rowsLeftOut: 1 });
  });

  it('leaves rows out that cannot be read or are too large, and keeps the record', async () => {
    for (const packed of [bytes('no gzip'), new Uint8Array(300 * 1024)]) {
      const { outcome } = await archived({
        runs: [main],
        artifacts: [usual(main, { 'rows.jsonl.gz': packed })],
      });
      expect(outcome).toMatchObject({ kept: 1, rows: 0, rowsLeftOut: 1 });
    }
  });

  it('takes what expires first', async () => {
    const runs = [3, 1, 2].map((id) => runInfo({ id, createdAt: day(id) }));
    const artifacts = runs.map((run) => usual(run, {}, `eval-envelope-bot-single-1234abcd-1`));
    const { asked } = await archived({ runs, artifacts });
    expect(asked).toEqual([1, 2, 3]);
  });

  it('downloads nothing that the history has, in files of their own or in months', async () => {
    const record = recordFor(pull);
    const text = encodeRecord(record);
    const path = recordPathOf(record, text);
    for (const history of [
      memoryHistory({ [path]: text }),
      memoryHistory({ 'records/2026/10.jsonl': encodeMonth([{ path, text }]) }),
    ]) {
      const { outcome, downloads } = await archived({ runs: [pull], artifacts: [usual(pull)], history });
      expect(outcome).toMatchObject({ alreadyThere: 1, kept: 0, commits: 0 });
      expect(downloads).toEqual([]);
    }
  });

  it('goes on where it stopped: a second run takes the rest and nothing twice', async () => {
    const runs = [1, 2, 3, 4, 5].map((id) => runInfo({ id, createdAt: day(id) }));
    const artifacts = runs.map((run) => usual(run));
    const history = memoryHistory();
    const first = await archived({ runs, artifacts, history, pace: 1, minutes: 4 });
    expect(first.outcome.stopped).toBe('minutes');
    expect(first.outcome.kept).toBeGreaterThan(0);
    expect(first.outcome.left).toBeGreaterThan(0);
    const second = await archived({ runs, artifacts, history });
    expect(second.outcome).toMatchObject({
      kept: first.outcome.left,
      alreadyThere: first.outcome.kept,
      stopped: null,
    });
    expect(history.files.size).toBe(5);
    const third = await archived({ runs, artifacts, history });
    expect(third.outcome).toMatchObject({ kept: 0, alreadyThere: 5, commits: 0 });
  });

  it('leaves the reserve of requests to others', async () => {
    const { outcome, downloads } = await archived({ runs: [pull], artifacts: [usual(pull)], remaining: 100 });
    expect(outcome).toMatchObject({ left: 1, stopped: 'rate-limit', kept: 0 });
    expect(downloads).toEqual([]);
    expect(archiveExitCode(outcome)).toBe(0);
    expect(archiveText(outcome)).toContain("stopped: the rest of this hour's requests");
  });

  it('commits in batches', async () => {
    const runs = Array.from({ length: 120 }, (_, index) => runInfo({ id: index + 1 }));
    const { outcome, history } = await archived({ runs, artifacts: runs.map((run) => usual(run)) });
    expect(outcome).toMatchObject({ kept: 120, commits: 3 });
    expect(history.messages).toEqual([
      'archive: keep 50 records of workflow runs',
      'archive: keep 50 records of workflow runs',
      'archive: keep 20 records of workflow runs',
    ]);
  });

  it('counts what is gone, flagged or found out, and what is called otherwise not at all', async () => {
    const runs = [1, 2, 3, 4].map((id) => runInfo({ id }));
    const [one = pull, two = pull, three = pull, four = pull] = runs;
    const { outcome, downloads } = await archived({
      runs,
      artifacts: [
        artifactOf(one, name, {}, { isExpired: true }),
        artifactOf(two, name, {}, { expiresAt: day(1) }),
        artifactOf(three, name, new ArtifactError('expired', { artifact: name }, 'it has expired')),
        artifactOf(four, 'coverage', {}),
      ],
    });
    expect(outcome).toMatchObject({ found: 3, expired: 3, kept: 0, left: 0 });
    expect(downloads).toEqual([name]);
  });
});

describe('a record that contradicts its run', () => {
  const run = runInfo({ id: 7, attempt: 2 });
  const wrong: Readonly<Record<string, readonly [RecordRefusal, Parameters<typeof recordOf>[0]]>> = {
    'another repository': ['repository', { identity: { repository: 'mallory/bot' } }],
    'no repository': ['repository', { identity: { repository: null } }],
    'another run': ['run-id', { identity: { runId: '8' } }],
    'no run': ['run-id', { identity: { runId: null } }],
    'an attempt that never was': ['attempt', { identity: { runAttempt: 3 } }],
    'an attempt that its artifact does not have': ['suite', { identity: { runAttempt: 2 } }],
    'another head': ['head-sha', { identity: { headSha: 'f'.repeat(40) } }],
    'the default branch': ['branch', { identity: { branch: 'main' } }],
    'no branch': ['branch', { identity: { branch: null } }],
    'an event of the default branch': ['event', { identity: { event: 'push' } }],
    'another suite': ['suite', { suite: { name: 'other' } }],
    'no suite': ['suite', { suite: { name: null } }],
    'another leg': ['suite', { suite: { matrixKey: 'single-9999ffff' } }],
    'no month': ['path', { identity: { finishedAt: null } }],
  };
  it.each(Object.entries(wrong))('is refused for %s, and said', async (_, [reason, parts]) => {
    const record = bytes(encodeRecord(recordFor(run, parts)));
    const { outcome, notes, history } = await archived({
      runs: [run],
      artifacts: [artifactOf(run, name, { 'record.json': record })],
    });
    expect(outcome.refused).toMatchObject([{ artifact: name, runId: 7, reason }]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`is not kept (${reason}): `);
    expect(history.files.size).toBe(0);
    expect(archiveExitCode(outcome)).toBe(0);
    expect(archiveDocument(outcome)).toMatchObject({ version: 1, refusedByReason: { [reason]: 1 } });
  });

  it.each([
    ['nothing', {}, 'no-record'],
    ['no JSON', { 'record.json': bytes('{') }, 'not-a-record'],
    ['another version', { 'record.json': bytes('{"version":2}') }, 'not-a-record'],
    [
      'a key that no record has',
      { 'record.json': bytes(encodeRecord(recordFor(run)).replace('{', '{"extra":1,')) },
      'not-a-record',
    ],
    [
      'a number that is none',
      { 'record.json': bytes(encodeRecord(recordFor(run)).replace('"version": 1', '"version": NaN')) },
      'not-a-record',
    ],
  ] as const)('or holds %s is refused', async (_, content, reason) => {
    const { outcome } = await archived({ runs: [run], artifacts: [artifactOf(run, name, content)] });
    expect(outcome.refused).toMatchObject([{ reason }]);
  });

  it.each(artifactRefusals.filter((code) => code !== 'expired' && code !== 'gone'))(
    'or comes in an archive refused for %s does not stop the others',
    async (code) => {
      const { outcome } = await archived({
        runs: [run, pull],
        artifacts: [
          artifactOf(run, name, new ArtifactError(code, { artifact: name }, 'it is so')),
          usual(pull),
        ],
      });
      expect(outcome.refused).toMatchObject([{ reason: code }]);
      expect(outcome.kept).toBe(1);
    },
  );

  it('is written as this program writes records, whatever else its text held', async () => {
    const record = recordFor(run);
    const padded = `${' '.repeat(5000)}${JSON.stringify(record)}`;
    const { history } = await archived({
      runs: [run],
      artifacts: [artifactOf(run, name, { 'record.json': bytes(padded) })],
    });
    expect([...history.files.values()]).toEqual([encodeRecord(record)]);
  });

  it('is refused where another job of the run has the same suite and leg', async () => {
    const { outcome, history } = await archived({
      runs: [pull],
      artifacts: [
        usual(pull),
        { ...usual(pull, {}, `${name}-evals`), info: { ...usual(pull).info, id: 99, name: `${name}-evals` } },
      ],
    });
    expect(outcome).toMatchObject({
      kept: 1,
      refused: [{ reason: 'same-place', artifact: `${name}-evals` }],
    });
    expect(history.files.size).toBe(1);
  });
});

describe('runs of forks', () => {
  const fork = runInfo({
    id: 3,
    headRepositoryId: forkId,
    headRepository: 'mallory/bot',
    headBranch: 'main',
    headSha: 'd'.repeat(40),
  });

  it('are not taken at their word, whatever their branch is called, and cost no request', async () => {
    const { outcome, downloads, asked } = await archived({ runs: [fork], artifacts: [usual(fork)] });
    expect(outcome).toMatchObject({ fromForks: 1, kept: 0, refused: [] });
    expect([downloads, asked]).toEqual([[], []]);
  });

  it('are told by their run, also where the list does not say it', async () => {
    for (const headRepositoryId of [forkId, null]) {
      const run = { ...fork, headRepositoryId };
      const artifact = usual(run);
      const hidden = { ...artifact, info: { ...artifact.info, isForeign: false } };
      const { outcome, downloads } = await archived({ runs: [run], artifacts: [hidden] });
      expect(outcome).toMatchObject({ fromForks: 1, kept: 0 });
      expect(downloads).toEqual([]);
    }
  });

  it('are kept where a run of the default branch judged them anew', async () => {
    const report = runInfo({ id: 9, event: 'workflow_run', headBranch: 'main', headSha: 'e'.repeat(40) });
    const artifact = artifactOf(report, name, { 'record.json': bytes(encodeRecord(recordFor(fork))) });
    const { outcome, history } = await archived({ runs: [fork, report], artifacts: [artifact] });
    expect(outcome).toMatchObject({ kept: 1, rows: 0, refused: [] });
    expect([...history.files.keys()][0]).toContain(`/${fork.headSha}-bot-single-1234abcd-3-1.json`);
    const lying = recordFor(fork, { identity: { headSha: 'f'.repeat(40) } });
    const wrong = artifactOf(report, name, { 'record.json': bytes(encodeRecord(lying)) });
    const refused = await archived({ runs: [fork, report], artifacts: [wrong] });
    expect(refused.outcome.refused).toMatchObject([{ reason: 'head-sha' }]);
  });

  it('are not made trusted by an event that any branch can have', async () => {
    for (const other of [
      runInfo({ id: 9, event: 'workflow_run', headBranch: 'feature' }),
      runInfo({ id: 9, event: 'pull_request_target', headBranch: 'main' }),
      runInfo({ id: 9, event: 'dynamic', headBranch: 'main' }),
      runInfo({ id: 9, event: 'issue_comment', headBranch: 'main' }),
      runInfo({ id: 9, repositoryId: forkId, headRepositoryId: repositoryId }),
    ]) {
      const artifact = artifactOf(other, name, { 'record.json': bytes(encodeRecord(recordFor(fork))) });
      const { outcome, downloads } = await archived({
        runs: [fork, other],
        artifacts: [{ ...artifact, info: { ...artifact.info, isForeign: false } }],
      });
      expect(outcome.refused).toMatchObject([{ reason: 'run-kind' }]);
      expect(downloads).toEqual([]);
    }
  });

  it('that are gone are refused where nobody says which they were', async () => {
    const lost = runInfo({ id: 404 });
    const none = artifactOf(pull, name, {}, { runId: null, isForeign: false });
    const { outcome } = await archived({ runs: [], artifacts: [usual(lost), none] });
    expect(outcome.refused.map(({ reason }) => reason)).toEqual(['no-run', 'no-run']);
  });
});

describe('troubles', () => {
  const runs = [1, 2, 3, 4, 5].map((id) => runInfo({ id, createdAt: day(id) }));
  const artifacts = runs.map((run) => usual(run));
  const down = new GitHubError('unreachable', 'GitHub did not answer.', 'Wait.');

  it('of one download leave that one for next time', async () => {
    const [first, ...rest] = artifacts;
    if (first === undefined) throw new Error('there is one');
    const { outcome } = await archived({ runs, artifacts: [{ ...first, files: down }, ...rest] });
    expect(outcome).toMatchObject({ kept: 4, left: 1, stopped: null });
  });

  it('that last end it, with what was collected', async () => {
    const broken = artifacts.map((one, index) => (index === 0 ? one : { ...one, files: down }));
    const { outcome } = await archived({ runs, artifacts: broken });
    expect(outcome).toMatchObject({
      kept: 1,
      left: 4,
      stopped: 'unreachable',
      problem: 'GitHub did not answer. Wait.',
    });
  });

  it('of the limit end it at once', async () => {
    const limited = new GitHubError('rate-limited', 'The limit is reached.', 'Wait.');
    const { outcome, downloads } = await archived({
      runs,
      artifacts: artifacts.map((one, index) => (index === 1 ? { ...one, files: limited } : one)),
    });
    expect(outcome).toMatchObject({ kept: 1, left: 4, stopped: 'rate-limit' });
    expect(downloads).toHaveLength(2);
  });

  it('of the list are an error where nothing came, and else what came is used', async () => {
    const all = (count: number) =>
      async function* () {
        yield* artifacts.slice(0, count).map(({ info }) => info);
        throw down;
      };
    await expect(archived({ runs, artifacts, github: { all: all(0) } })).rejects.toBe(down);
    const { outcome } = await archived({ runs, artifacts, github: { all: all(2) } });
    expect(outcome).toMatchObject({ found: 2, kept: 2, stopped: 'unreachable' });
  });

  it('of the history are a failure, and say what to do', async () => {
    const history = memoryHistory();
    history.meanwhile = () => {
      throw new HistoryError('ruleset', 'A rule refuses the push.', 'Let an App push.');
    };
    const { outcome } = await archived({ runs, artifacts, history });
    expect(outcome).toMatchObject({
      kept: 0,
      left: 5,
      stopped: 'history',
      problem: 'A rule refuses the push. Let an App push.',
    });
    expect(archiveExitCode(outcome)).toBe(3);
  });

  it('with a record that another wrote meanwhile spare the others', async () => {
    const history = memoryHistory();
    const [first = pull] = runs;
    const record = recordFor(first);
    history.meanwhile = () => history.files.set(recordPathOf(record, encodeRecord(record)), 'another');
    const { outcome } = await archived({ runs, artifacts, history });
    expect(outcome).toMatchObject({ kept: 4, refused: [{ reason: 'same-place', runId: 1 }] });
  });

  it('are none where the very same was written meanwhile', async () => {
    const history = memoryHistory();
    history.meanwhile = () => {
      for (const run of runs) {
        const text = encodeRecord(recordFor(run));
        history.files.set(recordPathOf(recordFor(run), text), text);
      }
    };
    const { outcome } = await archived({ runs, artifacts, history });
    expect(outcome).toMatchObject({ kept: 0, alreadyThere: 5, commits: 0 });
  });

  it('with the default branch as the history are seen before anything is done', async () => {
    const github = { repository: async () => ({ id: repositoryId, defaultBranch: 'eval-envelope-history' }) };
    const history = memoryHistory();
    await expect(archived({ runs, artifacts, github, history })).rejects.toMatchObject({
      name: 'UsageError',
    });
    expect(history.files.size).toBe(0);
  });

  it('on a server without artifacts say so', async () => {
    const github = { whyNot: () => 'there are none here.' };
    await expect(archived({ artifacts: [], github })).rejects.toMatchObject({
      name: 'GitHubError',
      message: expect.stringContaining('there are none here.'),
    });
  });
});
