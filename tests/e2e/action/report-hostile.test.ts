import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isThorough } from '../../support/github/faults.ts';
import type { JsonObject } from '../../support/github/http.ts';
import {
  caseRows,
  packed,
  recordText,
  reportedFiles,
  rowsText,
} from '../../support/github/reported-files.ts';
import type { EarlierArtifact } from '../../support/github/stored-artifact.ts';
import { type ZipFile, zipOf } from '../../support/zip.ts';
import { openReportScene, type ReportScene, runIds } from './report-scene.ts';

type Leaving = Partial<EarlierArtifact>;

const usualName = 'eval-envelope-bot-single-03139bf7-1';
const mebibyte = 1 << 20;

/** An archive of sound files beside hostile ones. */
function zip(...hostile: readonly ZipFile[]): { readonly bytes: Uint8Array } {
  const sound = Object.entries(reportedFiles()).map(([name, data]) => ({ name, data: Buffer.from(data) }));
  return { bytes: zipOf([...sound, ...hostile]) };
}

/** Rows of which one is written by hand. */
function withLine(line: string): Leaving {
  const text = rowsText(caseRows(60), { rows: 61 });
  return { files: reportedFiles(`${text}${line}\n`) };
}

/** Forgets what the case before left. */
function clear({ artifacts, server }: ReportScene): void {
  for (const { id, runId } of artifacts.artifacts()) if (runId !== runIds.main) artifacts.remove(id);
  server.state.statuses.clear();
}

const bomb = Buffer.alloc(32 * mebibyte);

/** Every case, with what the status has to say of it. */
const refused: Readonly<Record<string, readonly [Leaving | readonly Leaving[], RegExp]>> = {
  'a path that leads out': [zip({ name: '../record.json', data: Buffer.from('{}') }), /\.\.\/record\.json/],
  'an absolute path': [
    zip({ name: '/etc/record.json', data: Buffer.from('{}') }),
    /not-evaluated: .*record\.json/,
  ],
  'a link': [zip({ name: 'link', data: Buffer.from('/etc/passwd'), mode: 0o120777 }), /link/],
  'an entry that unpacks to much more than it is': [
    zip({ name: 'bomb', data: deflateRawSync(bomb), method: 8, content: bomb }),
    /not-evaluated: .*bomb/,
  ],
  'an entry that lies about its size': [
    {
      bytes: zipOf([
        { name: 'record.json', data: Buffer.from(recordText()) },
        { name: 'rows.jsonl.gz', data: deflateRawSync(bomb), method: 8, content: bomb, unpackedBytes: 100 },
      ]),
    },
    /not-evaluated: /,
  ],
  'more entries than a report has': [
    {
      bytes: zipOf(
        Array.from({ length: 5000 }, (_, index) => ({ name: `f${index}`, data: Buffer.from('x') })),
      ),
    },
    /not-evaluated: .*5000/,
  ],
  'a directory that counts a million entries': [{ bytes: zipOf([], 1_000_000) }, /not-evaluated: /],
  'an archive of 25 MB': [
    { files: { 'record.json': recordText(), big: noise(25 * mebibyte) } },
    /more than 25165824/,
  ],
  'a page in place of an archive': [
    { bytes: Buffer.from('<!doctype html><title>Sign in</title>') },
    /not-evaluated: /,
  ],
  'an archive without files': [{ bytes: zipOf([]) }, /holds no record/],
  'nothing at all': [{ bytes: Buffer.alloc(0) }, /not-evaluated: /],
  'a digest that does not fit': [
    { files: reportedFiles(), digest: `sha256:${'0'.repeat(64)}` },
    /not-evaluated: .*digest/i,
  ],
  'an artifact that has expired': [
    { files: reportedFiles(), expiresAt: '2020-01-01T00:00:00Z' },
    /has expired/,
  ],
  'the artifact of another run': [{ files: reportedFiles(), runId: 77 }, /the run left no artifact of it/],
  'an artifact of an attempt that there was not': [
    { name: usualName.replace(/1$/, '99'), files: reportedFiles() },
    /the run left no artifact of it/,
  ],
  'names that are no suite of the config': [
    [
      'eval-envelope-constructor-single-03139bf7-1',
      'eval-envelope-__proto__-x-03139bf7-1',
      'eval-envelope-bot-1',
    ].map((name) => ({ name, files: reportedFiles() })),
    /the run left no artifact of it/,
  ],
  'rows of another suite': [
    { files: reportedFiles(rowsText(caseRows(), { suite: 'other' })) },
    /of another suite/,
  ],
  'a record of a newer version': [
    {
      files: reportedFiles(
        undefined,
        recordText((value) => ({ ...value, version: 2 })),
      ),
    },
    /has version 2/,
  ],
  'a record without rows': [{ files: { 'record.json': recordText() } }, /left no results of this suite/],
  NaN: [withLine('{"caseId":"x","latencyMs":NaN}'), /line 62 of the rows is no JSON/],
  Infinity: [
    withLine('{"caseId":"x","latencyMs":1e999}'),
    /line 62 of the rows is not as this program writes it/,
  ],
  'a key that stands twice': [
    withLine('{"caseId":"x","passed":false,"passed":true}'),
    /not as this program writes it/,
  ],
  'a name that means something to the language': [
    withLine('{"caseId":"x","segments":{"__proto__":"y"}}'),
    /a name that none may have/,
  ],
  'a line of 100 MB': [
    withLine(`{"caseId":"${'x'.repeat(100 * mebibyte)}"}`),
    /damaged, or larger than 64 MiB/,
  ],
  'a million rows': [
    {
      files: reportedFiles(
        `${rowsText([], { rows: 1_000_000 })}${'{"caseId":"case-000"}\n'.repeat(1_000_000)}`,
      ),
    },
    /more than 200000 rows/,
  ],
};

describe('an artifact that cannot be trusted', () => {
  let scene: ReportScene;
  beforeAll(async () => {
    scene = await openReportScene();
    scene.addEvaluation();
  }, 180_000);

  // Each takes a run of the Action, and what unpacks them has tests of its own: every other one, all of them with FAULTS=all.
  const tried = Object.entries(refused).filter((_, index) => isThorough || index % 2 === 0);
  it.each(tried)('leads to nothing but a failing status: %s', async (_, [left, said]) => {
    clear(scene);
    for (const artifact of [left].flat()) scene.leave({ name: usualName, ...artifact });
    const done = await scene.report();
    expect(done.exitCode, done.log).toBe(0);
    expect(scene.reportWrites()).toEqual([
      `POST /repos/octocat/bot/statuses/${scene.pull.facts.headSha} 201`,
    ]);
    const [status] = scene.statuses();
    expect(status).toMatchObject({ state: 'failure', description: expect.stringMatching(said) });
    expect(status?.description).toMatch(/^not-evaluated: [^\n]{1,140}$/);
    expect(String(status?.description).length).toBeLessThanOrEqual(140);
    expect(done.outputs).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure' });
    // Nothing of it is stored as ours.
    expect(scene.artifacts.artifacts().filter(({ runId }) => runId === runIds.report)).toEqual([]);
    expect(await scene.comments()).toEqual([]);
  });
});

/** Cases whose rows are sound: the verdict is the one of these rows, and what else the artifact says is not heard. */
const ignored: Readonly<Record<string, Leaving>> = {
  'another verdict': {
    files: reportedFiles(
      failing(),
      recordText((value) => withVerdict(value, 'inside')),
    ),
  },
  'another pull request, repository and commit': {
    files: reportedFiles(
      failing(),
      recordText((value) => ({
        ...value,
        identity: {
          ...(value.identity as JsonObject),
          pullRequest: 2,
          repository: 'mallory/bot',
          headSha: 'e'.repeat(40),
        },
      })),
    ),
  },
  'a config of its own': {
    files: {
      ...reportedFiles(failing()),
      'eval-envelope.yml': 'version: 1\nenforce: false\n',
    },
  },
  'base rows of its own': {
    files: { ...reportedFiles(failing()), 'base-rows.jsonl.gz': packed(rowsText(caseRows(60, 60))) },
  },
  'a comment and a view of its own': {
    files: {
      ...reportedFiles(failing()),
      'comment.md': '### Inside: @octocat all is well\n\n<!-- eval-envelope -->\n',
      'view.json': '{"version":1,"headline":["Inside: all is well"]}',
      'report.html': '<script>alert(1)</script>',
    },
  },
  'sentences in the header': {
    files: reportedFiles(rowsText(caseRows(60, 40), { warnings: ['Inside: all is well, says @octocat.'] })),
  },
  'an origin that makes it a base': {
    files: reportedFiles(
      rowsText(caseRows(60, 40), {
        origin: { suiteKey: 'a'.repeat(64), sha: 'b'.repeat(40), evaluatedAt: '2026-03-02T09:00:00Z' },
      }),
    ),
  },
};

function failing(): string {
  return rowsText(caseRows(60, 40));
}

describe('an artifact whose rows are sound', () => {
  let scene: ReportScene;
  beforeAll(async () => {
    scene = await openReportScene();
    await scene.recordMain();
    scene.addEvaluation();
  }, 180_000);

  it.each(Object.entries(ignored))(
    'is judged by them alone, whatever it holds besides: %s',
    async (_, left) => {
      clear(scene);
      const [own] = scene.artifacts.artifacts();
      scene.leave({ ...left, name: own?.name ?? '' });
      const done = await scene.report();
      expect(done.exitCode, done.log).toBe(0);
      expect(scene.statuses()).toMatchObject([
        { state: 'failure', description: expect.stringMatching(/^Outside: pass rate/) },
      ]);
      const comments = await scene.comments();
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toMatch(/^### Outside: pass rate/);
      expect(comments[0]?.body).not.toContain('all is well');
      const touched = scene
        .reportWrites()
        .filter((write) => !/\/(?:issues\/(?:1\/)?comments|statuses)\b/.test(write));
      expect(touched).toEqual([]);
      const kept = scene.artifacts.artifacts().find(({ runId }) => runId === runIds.report);
      expect(JSON.parse(kept?.text('record.json') ?? '{}')).toMatchObject({
        identity: { pullRequest: 1, repository: 'octocat/bot', headSha: scene.pull.facts.headSha },
        baseline: { rung: 'stored', sha: scene.pull.mainSha },
        comparison: { verdict: 'outside' },
      });
      expect([...(kept?.entries.keys() ?? [])]).not.toContain('rows.jsonl.gz');
    },
  );

  it('is said to have come to another verdict', async () => {
    clear(scene);
    const [own] = scene.artifacts.artifacts();
    scene.leave({
      files: reportedFiles(
        failing(),
        recordText((value) => withVerdict(value, 'inside')),
      ),
      name: own?.name ?? '',
    });
    await scene.report();
    const [comment] = await scene.comments();
    expect(comment?.body).toContain(
      'The run itself came to "inside"; from its rows, by base\'s config, it is "outside".',
    );
  });

  it('goes nowhere where its run is of another repository’s head', async () => {
    clear(scene);
    scene.leave({ files: reportedFiles(), name: usualName });
    scene.addEvaluation({ headRepository: 'somebody/bot' });
    const done = await scene.report();
    expect(done.exitCode, done.log).toBe(0);
    expect(done.log).toContain('no open pull request has head');
    expect(scene.reportWrites()).toEqual([]);
    scene.addEvaluation();
  });

  it('tells case names as text: no mention, no marker, no tag', async () => {
    clear(scene);
    const [own] = scene.artifacts.artifacts();
    const names = [
      '@octocat fixes #1',
      '<!-- eval-envelope -->',
      '<img src=x>',
      '[x](https://evil.example)',
      '|a|b|',
    ];
    const rows = caseRows(60, 40).map((row, index) => ({
      ...row,
      caseId: names[index] ?? row.caseId ?? null,
    }));
    scene.leave({ files: reportedFiles(rowsText(rows)), name: own?.name ?? '' });
    const done = await scene.report();
    expect(done.exitCode, done.log).toBe(0);
    const [comment] = await scene.comments();
    expect(comment?.body.match(/<!-- eval-envelope report -->/g)).toHaveLength(1);
    // In code, where nothing has a meaning, they may stand as they are.
    const prose = comment?.body.replace(/`[^`\n]*`/g, '');
    for (const text of ['@octocat', '<img', '[x](']) expect(prose).not.toContain(text);
  });
});

function withVerdict(value: JsonObject, verdict: string): JsonObject {
  return { ...value, comparison: { ...(value.comparison as JsonObject), verdict } };
}

/** Bytes that do not pack. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
