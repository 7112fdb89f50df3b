import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../src/app/history/history.ts';
import { artifactStore } from '../../../src/app/stored/artifact-store.ts';
import { historyStore } from '../../../src/app/stored/history-store.ts';
import { pullRequestStore } from '../../../src/app/stored/pull-request-store.ts';
import { queuedPullRequestStore } from '../../../src/app/stored/queued-pull-request-store.ts';
import type { ArtifactInfo, RunArtifacts, RunInfo } from '../../../src/app/stored/run-artifacts.ts';
import { HistoryError } from '../../../src/core/model/history-error.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { nodeFiles } from '../../../src/shell/files/node-files.ts';
import { contentKey, rowsFile, storedRun } from '../../support/stored-runs.ts';

const files = nodeFiles(import.meta.url, mkdtempSync(join(tmpdir(), 'stores-')), { add: () => () => {} });
const world = { files };
const sha = 'b'.repeat(40);
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`;
const query = { suite: 'bot', suiteKey: contentKey('a'), matrixKey: 'single-1', since: null };

function historyOf(contents: Readonly<Record<string, Uint8Array>>, asked: string[][] = []): History {
  return {
    list: async (folder) => Object.keys(contents).filter((path) => path.startsWith(`${folder}/`)),
    read: async (paths) => {
      asked.push([...paths]);
      return new Map(paths.flatMap((path) => (contents[path] === undefined ? [] : [[path, contents[path]]])));
    },
    add: async () => ({ added: 0, commit: null }),
    edit: async () => ({ added: 0, commit: null }),
    close: async () => {},
  };
}

const pathOf = (run: number, key: string, { month = '11', label = 'bot-single-1' } = {}): string =>
  `rows/2026/${month}/${sha}-${label}-${run}-1-${key.slice(0, 16)}.jsonl.gz`;

describe('rows in the history', () => {
  it('of the content are read, and no others', async () => {
    const asked: string[][] = [];
    const other = contentKey('c');
    const history = historyOf(
      {
        [pathOf(9, query.suiteKey)]: rowsFile(storedRun(at(9))),
        [pathOf(10, query.suiteKey)]: rowsFile(storedRun(at(10))),
        [pathOf(11, other)]: rowsFile(storedRun(at(11), { key: other })),
        [pathOf(12, query.suiteKey, { label: 'bot-leg-2' })]: rowsFile(storedRun(at(12))),
      },
      asked,
    );
    const { runs, notes } = await historyStore(async () => history, world).search(query);
    expect(runs.map(({ origin }) => origin?.evaluatedAt)).toEqual([at(10), at(9)]);
    expect(notes).toEqual([]);
    expect(asked).toEqual([[pathOf(10, query.suiteKey), pathOf(9, query.suiteKey)]]);
  });

  it('are read anew by each search, which leaves nothing for code that runs after it', async () => {
    let closed = 0;
    const history: History = {
      ...historyOf({}),
      close: async () => {
        closed += 1;
      },
    };
    const store = historyStore(async () => history, world);
    await store.search(query);
    expect(closed).toBe(1);
    const broken = { ...history, list: () => Promise.reject(new Error('cut')) };
    expect((await historyStore(async () => broken, world).search(query)).notes).toEqual([
      'The history could not be read: cut',
    ]);
    expect(closed).toBe(2);
  });

  it('of months that are too old are not read', async () => {
    const asked: string[][] = [];
    const history = historyOf(
      { [pathOf(9, query.suiteKey, { month: '09' })]: rowsFile(storedRun(at(9))) },
      asked,
    );
    const since = new Date('2026-10-20T00:00:00Z');
    expect(await historyStore(async () => history, world).search({ ...query, since })).toEqual({
      runs: [],
      notes: [],
    });
    expect(asked).toEqual([]);
  });

  it('are those of the newest run alone where any content will do, of local runs more', async () => {
    const [older, newer] = [pathOf(10, contentKey('c')), pathOf(11, contentKey('d'))];
    const local = (month: string) =>
      pathOf(10, query.suiteKey, { month }).replace('-10-1-', `-local-${'a'.repeat(16)}-1-`);
    const find = async (contents: Readonly<Record<string, Uint8Array>>) => {
      const store = historyStore(async () => historyOf(contents), world);
      const { runs } = await store.search({ ...query, suiteKey: null });
      return runs.map(({ origin }) => origin?.evaluatedAt);
    };
    const files = { [older]: rowsFile(storedRun(at(10))), [newer]: rowsFile(storedRun(at(11))) };
    expect(await find(files)).toEqual([at(11)]);
    expect(await find({ ...files, [local('12')]: rowsFile(storedRun(at(1))) })).toEqual([
      at(1),
      at(11),
      at(10),
    ]);
  });

  it('of another content lend the newest run, for its noise', async () => {
    const [one, two] = [contentKey('c'), contentKey('d')];
    const history = historyOf({
      [pathOf(8, one)]: rowsFile(storedRun(at(8), { key: one })),
      [pathOf(9, two)]: rowsFile(storedRun(at(9), { key: two })),
    });
    const { runs } = await historyStore(async () => history, world).search(query);
    expect(runs.map(({ origin }) => origin?.suiteKey)).toEqual([two]);
  });

  it('that are broken, or a history that cannot be read, are a note', async () => {
    const broken = historyOf({ [pathOf(9, query.suiteKey)]: new TextEncoder().encode('no gzip') });
    const first = await historyStore(async () => broken, world).search(query);
    expect(first.runs).toEqual([]);
    expect(first.notes).toEqual([expect.stringContaining('cannot be read')]);
    const gone = async (): Promise<History> => {
      throw new GitHubError('unreachable', 'No answer.', 'Try again.');
    };
    expect(await historyStore(gone, world).search(query)).toEqual({
      runs: [],
      notes: ['The history could not be read: No answer. Try again.'],
    });
    const refused = async (): Promise<History> => {
      throw new HistoryError(
        'unreachable',
        'The history could not be read: No remote.',
        'Check the address.',
      );
    };
    expect((await historyStore(refused, world).search(query)).notes).toEqual([
      'The history could not be read: No remote. Check the address.',
    ]);
  });
});

const runInfo = (id: number, more: Partial<RunInfo> = {}): RunInfo => ({
  id,
  attempt: 1,
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  headSha: sha,
  headBranch: 'main',
  repositoryId: 1,
  headRepositoryId: 1,
  headRepository: 'octocat/bot',
  workflowPath: '.github/workflows/eval.yml',
  createdAt: at(10),
  ...more,
});

const artifact = (runId: number, more: Partial<ArtifactInfo> = {}): ArtifactInfo => ({
  id: runId * 10,
  name: 'eval-envelope-bot-single-1-1',
  sizeBytes: 1000,
  isExpired: false,
  createdAt: at(10),
  expiresAt: null,
  runId,
  headSha: sha,
  headBranch: 'main',
  isForeign: false,
  digest: null,
  ...more,
});

interface Shelf {
  readonly runs: readonly RunInfo[];
  readonly artifacts: readonly ArtifactInfo[];
  readonly contents: (artifact: ArtifactInfo) => Readonly<Record<string, Uint8Array>>;
  readonly downloads?: number[];
}

function artifactsOf({ runs, artifacts, contents, downloads = [] }: Shelf): RunArtifacts {
  const missing = new GitHubError('not-found', 'No such run.', 'Look again.');
  return {
    whyNot: () => null,
    repository: async () => ({ id: 1, defaultBranch: 'main' }),
    run: async (id) => {
      const found = runs.find((run) => run.id === id);
      if (found === undefined) throw missing;
      return found;
    },
    async *runs({ headSha, branch, event }) {
      yield* runs.filter(
        (run) =>
          run.headSha === (headSha ?? run.headSha) &&
          run.headBranch === (branch ?? run.headBranch) &&
          run.event === event,
      );
    },
    ofRun: async (id) => artifacts.filter(({ runId }) => runId === id),
    jobs: async () => [],
    async *named(name) {
      yield* artifacts.filter((one) => one.name === name);
    },
    async *all() {
      yield* artifacts;
    },
    download: async (one, names) => {
      downloads.push(one.id);
      return new Map(Object.entries(contents(one)).filter(([name]) => names.includes(name)));
    },
    rateLimit: () => null,
  };
}

describe('rows in artifacts', () => {
  const contents = ({ runId }: ArtifactInfo) => ({ 'rows.jsonl.gz': rowsFile(storedRun(at(runId ?? 0))) });

  it('count where their run was one of the default branch of this repository', async () => {
    const downloads: number[] = [];
    const shelf: Shelf = {
      runs: [
        runInfo(11),
        runInfo(12, { event: 'pull_request', headBranch: 'main' }),
        runInfo(13, { headBranch: 'feature' }),
        runInfo(14, { headRepositoryId: 2 }),
        runInfo(15, { event: 'schedule' }),
        runInfo(16, { event: 'merge_group', headBranch: 'gh-readonly-queue/main/pr-7-abc' }),
        runInfo(17, { event: 'workflow_run' }),
      ],
      artifacts: [11, 12, 13, 14, 15, 16, 17, 18].map((run) => artifact(run)),
      contents,
      downloads,
    };
    const { runs, notes } = await artifactStore(async () => artifactsOf(shelf), world).search(query);
    expect(runs.map(({ origin }) => origin?.evaluatedAt)).toEqual([at(11), at(15), at(16)]);
    expect(downloads).toEqual([110, 150, 160]);
    expect(notes).toEqual([
      'The stored artifact eval-envelope-bot-single-1-1 of run 18 was passed over: No such run. Look again.',
    ]);
  });

  it('of a fork are not even looked at, whatever its branch is called', async () => {
    const shelf: Shelf = { runs: [runInfo(11)], artifacts: [artifact(11, { isForeign: true })], contents };
    expect(await artifactStore(async () => artifactsOf(shelf), world).search(query)).toEqual({
      runs: [],
      notes: [],
    });
  });

  it('that expired are a rung down, and said', async () => {
    const shelf: Shelf = { runs: [runInfo(11)], artifacts: [artifact(11, { isExpired: true })], contents };
    const { runs, notes } = await artifactStore(async () => artifactsOf(shelf), world).search(query);
    expect(runs).toEqual([]);
    expect(notes).toEqual(['1 stored artifact has expired.']);
  });

  it('older than asked for are not looked at', async () => {
    const shelf: Shelf = { runs: [runInfo(11)], artifacts: [artifact(11)], contents };
    const since = new Date(at(11));
    const { runs } = await artifactStore(async () => artifactsOf(shelf), world).search({ ...query, since });
    expect(runs).toEqual([]);
  });
});

describe('rows of earlier runs of a pull request', () => {
  const head = { sha, repositoryId: 1, branch: null, workflowPath: null, runId: 30 };
  const contents = ({ runId }: ArtifactInfo) => ({
    'rows.jsonl.gz': rowsFile(storedRun(at(runId ?? 0))),
    ...(runId === 20 ? { 'base-rows.jsonl.gz': rowsFile(storedRun(at(20))) } : {}),
  });
  const shelf: Shelf = {
    runs: [
      runInfo(20, { event: 'pull_request', headBranch: 'tone' }),
      runInfo(21, { event: 'pull_request', headBranch: 'tone', headRepositoryId: 2 }),
      runInfo(22, { event: 'pull_request', headSha: 'c'.repeat(40) }),
      runInfo(23, { event: 'push' }),
    ],
    artifacts: [
      artifact(20),
      artifact(20, { id: 201, name: 'eval-envelope-bot-single-1-2-evals' }),
      artifact(20, { id: 202, name: 'eval-envelope-bot-single-1-extra-1-x' }),
      artifact(20, { id: 203, name: 'eval-envelope-other-single-1-1' }),
      artifact(21),
      artifact(22),
      artifact(23),
      artifact(30, { name: 'eval-envelope-bot-single-1-1' }),
    ],
    contents,
  };

  it('are those of the same head in the same repository, and of earlier attempts', async () => {
    const downloads: number[] = [];
    const open = async (): Promise<RunArtifacts> => artifactsOf({ ...shelf, downloads });
    const { runs } = await pullRequestStore(open, head, world).search(query);
    expect(downloads).toEqual([300, 200, 201]);
    expect(runs.map((run) => run.base?.origin?.evaluatedAt ?? null)).toEqual([null, at(20), at(20)]);
    expect(runs.map(({ verdict }) => verdict)).toEqual([null, null, null]);
    expect(runs.map((run) => ({ headSha: run.headSha, at: run.at }))).toEqual(
      [30, 20, 20].map(() => ({ headSha: sha, at: at(10) })),
    );
  });

  const pulled = (id: number, more: Partial<RunInfo> = {}): RunInfo =>
    runInfo(id, { event: 'pull_request', headBranch: 'tone', headSha: 'c'.repeat(40), ...more });
  const onTone = { ...head, branch: 'tone', workflowPath: '.github/workflows/eval.yml' };
  const idsOf = (runs: readonly { readonly head: Run }[]): readonly (string | undefined)[] =>
    runs.map((run) => run.head.origin?.evaluatedAt);

  it('are those of earlier heads of the same branch too, behind those of the same head', async () => {
    const runs = [
      pulled(28),
      pulled(27, { headSha: sha }),
      pulled(26, { headRepositoryId: 2 }),
      pulled(25, { headBranch: 'other' }),
      pulled(24, { workflowPath: '.github/workflows/lint.yml' }),
      pulled(23, { event: 'push' }),
      pulled(22),
    ];
    const open = async () => artifactsOf({ runs, artifacts: runs.map(({ id }) => artifact(id)), contents });
    const found = await pullRequestStore(open, onTone, world).search(query);
    expect(idsOf(found.runs)).toEqual([at(27), at(28), at(22)]);
    expect(found.runs.map(({ headSha }) => headSha)).toEqual([sha, 'c'.repeat(40), 'c'.repeat(40)]);
    const ofFork = await pullRequestStore(open, { ...onTone, branch: null }, world).search(query);
    expect(idsOf(ofFork.runs)).toEqual([at(27)]);
  });

  it('of earlier heads are read until there is enough of the content, and twelve runs at most', async () => {
    const runs = Array.from({ length: 28 }, (_, index) => pulled(28 - index));
    const shelf = { runs, artifacts: runs.map(({ id }) => artifact(id)), contents };
    const counts = await Promise.all(
      [query, { ...query, suiteKey: contentKey('d') }].map(async (wanted) => {
        const downloads: number[] = [];
        const store = pullRequestStore(async () => artifactsOf({ ...shelf, downloads }), onTone, world);
        await store.search(wanted);
        return downloads.length;
      }),
    );
    expect(counts).toEqual([10, 12]);
  });

  it('of a merge group are those of its pull request, where that is not of a fork', async () => {
    const runs = [pulled(28, { headSha: sha }), pulled(22)];
    const open = async () => artifactsOf({ runs, artifacts: runs.map(({ id }) => artifact(id)), contents });
    const pull = {
      number: 7,
      isOpen: true,
      headSha: sha,
      headRepositoryId: 1,
      headBranch: 'tone',
      baseBranch: 'main',
      isFork: false,
      isDependabot: false,
    };
    const of = (found: () => Promise<typeof pull>) =>
      queuedPullRequestStore(open, { number: 7, find: found }, { workflowPath: null, runId: null }, world);
    const store = of(async () => pull);
    expect(store.whose).toBe('pull request 7');
    expect(idsOf((await store.search(query)).runs)).toEqual([at(28), at(22)]);
    expect(await of(async () => ({ ...pull, isFork: true })).search(query)).toEqual({
      runs: [],
      notes: ['The pull request 7 comes from a fork: what its runs stored is not taken over.'],
    });
    const hidden = of(() => Promise.reject(new GitHubError('forbidden', 'Not allowed.', 'Add a line.')));
    expect(await hidden.search(query)).toEqual({
      runs: [],
      notes: ['The pull request 7 could not be looked at: Not allowed. Add a line.'],
    });
  });

  it('that cannot be listed are a note', async () => {
    const open = async (): Promise<RunArtifacts> => {
      throw new GitHubError('forbidden', 'Not allowed.', 'Add `actions: read`.');
    };
    expect(await pullRequestStore(open, head, world).search(query)).toEqual({
      runs: [],
      notes: [
        'Earlier results of this pull request could not be looked for: Not allowed. Add `actions: read`.',
      ],
    });
  });
});
