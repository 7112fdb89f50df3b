import { describe, expect, it } from 'vitest';
import { logCommand } from '../../../src/app/commands/log.ts';
import type { Files, World } from '../../../src/app/ports.ts';
import { measureFolders } from '../../../src/app/velocity/measure-folders.ts';
import { readRecordFolders } from '../../../src/app/velocity/read-records.ts';
import { recordSink } from '../../../src/app/velocity/record-sink.ts';
import { rhythmOf } from '../../../src/app/velocity/sprint-options.ts';
import { GitError, UsageError } from '../../../src/core/model/program-error.ts';
import { parseLogEntry } from '../../../src/core/velocity/log-entry.ts';
import { parseArguments } from '../../../src/shell/terminal/parse-arguments.ts';
import { memoryHistory } from '../../support/memory-history.ts';
import { keptRecord } from '../../support/records.ts';

const noRepository = new GitError('no-repository', 'There is no repository here.', 'Go to one.');

/** What `log` asks the world for, in memory. */
function memoryWorld(
  parts: {
    branch?: string | null | Error;
    files?: Record<string, string>;
    environment?: Record<string, string>;
  } = {},
) {
  const texts = new Map(Object.entries(parts.files ?? {}));
  const history = memoryHistory();
  const asked: unknown[] = [];
  const { branch = 'try-it' } = parts;
  const world: Pick<World, 'clock' | 'environment' | 'git' | 'history' | 'files'> = {
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    environment: parts.environment ?? { GITHUB_REPOSITORY: 'Acme/Bot' },
    git: () =>
      ({
        repositoryName: async () => 'acme/other',
        currentBranch: async () => {
          if (branch instanceof Error) throw branch;
          return branch;
        },
      }) as ReturnType<World['git']>, // nothing else is asked
    history: async (request) => {
      asked.push(request);
      return history;
    },
    files: {
      exists: async (path: string) => texts.has(path),
      readPacked: async (path: string) => new TextEncoder().encode(texts.get(path)),
      write: async (path: string, content: string) => void texts.set(path, content),
    } as unknown as World['files'], // what is appended to
  };
  const log = (...words: readonly string[]) =>
    logCommand.run(parseArguments(logCommand.options, words), world as World);
  return { log, texts, history, asked };
}

describe('log', () => {
  it('keeps an entry in the history, under its month, in a commit of its own', async () => {
    const { log, history, asked } = memoryWorld();
    const { exitCode, stdout } = await log(
      'A smaller  model\nsuffices',
      '--class',
      'model-swap',
      '--history',
      'up',
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([{ folder: '.', remote: 'up', branch: 'eval-envelope-history' }]);
    const [[path, text] = ['', '']] = [...history.files];
    const entry = parseLogEntry(JSON.parse(text));
    if (typeof entry === 'string') throw new Error(entry);
    expect(path).toBe(`log/2026/11/${entry.id}.json`);
    expect(entry).toMatchObject({
      repository: 'acme/bot',
      at: Date.parse('2026-11-22T12:00:00Z'),
      hypothesis: 'A smaller model suffices',
      class: 'model-swap',
      branch: 'try-it',
      feature: null,
    });
    expect(history.messages).toEqual([`log: ${entry.id}`]);
    expect(stdout).toContain(`"Experiment: ${entry.id}"`);
    expect(stdout).toContain(path);
  });

  it('adds lines to a file, whether or not its last one is ended', async () => {
    const { log, texts } = memoryWorld({ files: { 'log.jsonl': '{"kind":"experiment"}' } });
    await log('First idea', '--out', 'log.jsonl', '--branch', 'one');
    await log('Second idea', '--out', 'log.jsonl', '--feature', 'refunds');
    const lines = (texts.get('log.jsonl') ?? '').split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.slice(1, 3).map((line) => JSON.parse(line))).toMatchObject([
      { hypothesis: 'First idea', branch: 'one', feature: null },
      { hypothesis: 'Second idea', branch: 'try-it', feature: 'refunds' },
    ]);
  });

  it('keeps one line of text: no control characters, and nothing that a terminal obeys', async () => {
    const { stdout } = await memoryWorld().log(
      ' A \u001b[31mred\u001b[0m\u0007 idea\r\n\u202eof \u0000mine\u001b]0;title\u0007 ',
      '--out',
      'x.jsonl',
      '--feature',
      're\u001b[2Kfunds',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ hypothesis: 'A red idea of mine', feature: 'refunds' });
  });

  it('is of the repository of the remote where no runner names it', async () => {
    const { log } = memoryWorld({ environment: {} });
    const { stdout } = await log('An idea', '--out', 'x.jsonl', '--json');
    expect(JSON.parse(stdout).repository).toBe('acme/other');
  });

  it('names no person, and prints the entry as JSON', async () => {
    const { stdout } = await memoryWorld().log('An idea', '--out', 'x.jsonl', '--json');
    expect(Object.keys(JSON.parse(stdout)).sort()).toEqual(
      ['version', 'kind', 'id', 'at', 'hypothesis', 'repository', 'class', 'feature', 'branch'].sort(),
    );
  });

  it('knows no branch outside a repository, nor where HEAD stands on a commit', async () => {
    for (const branch of [noRepository, null]) {
      const { stdout } = await memoryWorld({ branch }).log('An idea', '--out', 'x.jsonl', '--json');
      expect(JSON.parse(stdout).branch).toBeNull();
    }
    await expect(
      memoryWorld({ branch: new TypeError('broken') }).log('An idea', '--out', 'x'),
    ).rejects.toThrow(TypeError);
  });

  it.each([
    [['An idea'], 'Nothing says where'],
    [['--out', 'x.jsonl'], 'No hypothesis'],
    [['   ', '--out', 'x.jsonl'], 'No hypothesis'],
    [[''], 'No hypothesis'],
    [['\u0007\u001b[0m', '--out', 'x.jsonl'], 'No hypothesis'],
    [['x'.repeat(10_000), '--history'], '10000 characters, and 500 is the most'],
    [['An', 'idea', '--out', 'x.jsonl'], '"idea" stands alone'],
    [['--history', 'origin', 'An idea'], 'The hypothesis would be "origin"'],
    [['An idea', '--history', 'origin', 'more'], '2 remotes'],
    [['An idea', '--class', 'other', '--out', 'x.jsonl'], '"other" is no class'],
    [['x'.repeat(501), '--out', 'x.jsonl'], '501 characters'],
  ])('refuses %j', async (words, message) => {
    const { log, texts, history } = memoryWorld();
    const problem = await log(...words).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UsageError);
    expect((problem as UsageError).message).toContain(message);
    expect([texts.size, history.files.size]).toEqual([0, 0]);
  });
});

describe('what was logged, among records', () => {
  const line = (hypothesis: string, parts: Record<string, unknown> = {}) => ({
    version: 1,
    kind: 'experiment',
    id: `exp-20261110-${hypothesis}`,
    at: '2026-11-10T12:00:00Z',
    hypothesis,
    ...parts,
  });
  const folder = (contents: Readonly<Record<string, string>>) => ({
    list: async (path: string) =>
      Object.keys(contents).filter((name) => name === path || name.startsWith(`${path}/`)),
    read: async (path: string) => new TextEncoder().encode(contents[path]),
  });

  it('is told by what it says, in files and lines, beside records', async () => {
    const kept = keptRecord({ identity: { runId: '1', repository: 'acme/bot' } });
    const sink = recordSink();
    await readRecordFolders(
      folder({
        'r/log/2026/11/a.json': JSON.stringify(line('a')),
        'r/log.jsonl': `${JSON.stringify(line('b'))}\n${JSON.stringify(line('c', { class: 'wrong' }))}\n`,
        'r/records.jsonl': `${JSON.stringify(line('d'))}\n${JSON.stringify(JSON.parse(kept.text))}\n`,
        'r/ideas.jsonl': JSON.stringify(line('not looked at')),
        'ideas.jsonl': JSON.stringify(line('e')),
      }),
      ['r', 'ideas.jsonl'],
      sink,
    );
    expect(sink.entries.map(({ hypothesis }) => hypothesis)).toEqual(['a', 'b', 'd', 'e']);
    expect(sink.evaluations()).toHaveLength(1);
    expect(sink.unreadable).toEqual([{ file: 'r/log.jsonl:2', reason: expect.stringContaining('at class') }]);
  });

  it('is enough for the page of a sprint', async () => {
    const files = folder({ 'r/log.jsonl': JSON.stringify(line('a')) }) as unknown as Files; // those that are read with
    const measured = await measureFolders(files, {
      folders: ['r'],
      outcomeFiles: undefined,
      velocity: undefined,
      rhythm: rhythmOf(undefined),
      now: Date.parse('2026-11-20T00:00:00Z'),
      sprint: undefined,
      defaultBranch: undefined,
    });
    if (!('document' in measured)) throw new Error('nothing was measured');
    expect(measured.document.experiments.value).toMatchObject({ total: 1, logged: 1 });
  });
});
