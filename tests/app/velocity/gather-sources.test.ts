import { describe, expect, it } from 'vitest';
import type { GitHubAccess } from '../../../src/app/ports.ts';
import {
  gatherSources,
  type SourcesRequest,
  type SourcesWorld,
  usualSources,
} from '../../../src/app/velocity/gather-sources.ts';
import { HistoryError } from '../../../src/core/model/history-error.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { encodeMonth } from '../../../src/core/record/month-file.ts';
import { encodeOutcomes } from '../../../src/core/velocity/outcomes-of.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { memoryHistory } from '../../support/memory-history.ts';
import { artifactOf, memoryRuns, runInfo } from '../../support/memory-runs.ts';
import { keptRecord } from '../../support/records.ts';

const history = { folder: '.', remote: undefined, branch: 'eval-envelope-history' };
const none: SourcesRequest = {
  folders: [],
  outcomeFiles: undefined,
  history: undefined,
  artifactsOf: [],
  outcomesOf: [],
  cache: undefined,
  ...usualSources,
};
const kept = (runId: string) => keptRecord({ identity: { runId, repository: 'acme/bot', pullRequest: 12 } });

/** A GitHub whose every repository has one artifact, of run 3, and the merged pull request 12. */
function gitHub(): GitHubAccess {
  const record = new TextEncoder().encode(kept('3').text);
  const name = 'eval-envelope-bot-single-1234abcd-1';
  const pull = {
    number: 12,
    body: 'Feature: answers',
    state: 'merged' as const,
    baseBranch: 'main',
    headBranch: 'change',
    headSha: 'a'.repeat(40),
    isForeign: false,
    openedAt: '2026-10-29T00:00:00Z',
    closedAt: '2026-10-31T00:00:00Z',
    mergedAt: '2026-10-31T00:00:00Z',
    updatedAt: '2026-10-31T00:00:00Z',
    mergeSha: 'b'.repeat(40),
    labels: [],
  };
  const pulls = {
    async *byChange() {
      yield pull;
    },
    one: async () => null,
    details: async () => new Map(),
    rateLimit: () => null,
  };
  const runs = memoryRuns([], [artifactOf(runInfo({ id: 3 }), name, { 'record.json': record })]);
  return { runs, pulls } as unknown as GitHubAccess; // the two that sources ask
}

function world(overrides: Partial<SourcesWorld> = {}) {
  const notes: string[] = [];
  const files = memoryFiles({ 'r/record.json': kept('1').text });
  const sources: SourcesWorld = {
    files: files as unknown as SourcesWorld['files'], // those that sources use
    history: async () =>
      memoryHistory({ [kept('2').path]: kept('2').text, 'records/2026/09.jsonl': encodeMonth([kept('1')]) }),
    gitHub: async () => gitHub(),
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    log: { note: (line) => notes.push(line), output: () => {}, step: () => () => {} },
    ...overrides,
  };
  return { sources, files, notes };
}

describe('gatherSources', () => {
  it('reads folder, history and artifacts, each record once', async () => {
    const request = { ...none, folders: ['r'], history, artifactsOf: ['acme/bot'], outcomesOf: ['acme/bot'] };
    const { sources } = world();
    const { sink, outcomes, unreadable } = await gatherSources(request, sources);
    expect(sink.evaluations().map(({ runId }) => runId)).toEqual(['1', '2', '3']);
    expect(sink.duplicates()).toBe(1);
    expect(unreadable).toEqual([]);
    expect(outcomes).toMatchObject([{ pullRequest: 12, state: 'merged', feature: 'answers' }]);
  });

  it('takes what was logged from the history, and nothing of the kind from an artifact', async () => {
    const entry = {
      version: 1,
      kind: 'experiment',
      id: 'exp-1',
      at: '2026-11-10T12:00:00Z',
      hypothesis: 'x',
    };
    const text = JSON.stringify(entry);
    const name = 'eval-envelope-bot-single-1234abcd-1';
    const files = { 'record.json': new TextEncoder().encode(text) };
    const forged = memoryRuns([], [artifactOf(runInfo({ id: 4 }), name, files)]);
    const { sources } = world({
      history: async () => memoryHistory({ 'log/2026/11/exp-1.json': text }),
      gitHub: async () => ({ ...gitHub(), runs: forged }),
    });
    const { sink } = await gatherSources({ ...none, history, artifactsOf: ['acme/bot'] }, sources);
    expect(sink.entries.map(({ id }) => id)).toEqual(['exp-1']);
    expect(sink.unreadable).toHaveLength(1);
  });

  it('gives the same outcomes from a file that was saved', async () => {
    const { sources, files } = world();
    const asked = await gatherSources({ ...none, folders: ['r'], outcomesOf: ['acme/bot'] }, sources);
    files.contents.set('r/outcomes.jsonl', encodeOutcomes(asked.collected));
    const offline = await gatherSources({ ...none, folders: ['r'] }, sources);
    expect(asked.outcomes).toHaveLength(1);
    expect(offline.outcomes).toEqual(asked.outcomes);
  });

  it('names what cannot be reached, and reads the rest', async () => {
    const { sources, notes } = world({
      history: () => Promise.reject(new HistoryError('unreachable', 'No remote.', 'Add one.')),
      gitHub: () => Promise.reject(new GitHubError('forbidden', 'No right.', 'Grant it.')),
    });
    const request = { ...none, folders: ['r'], history, artifactsOf: ['acme/bot'], outcomesOf: ['acme/bot'] };
    const { sink, unreadable } = await gatherSources(request, sources);
    expect(sink.evaluations()).toHaveLength(1);
    expect(unreadable.map(({ file }) => file)).toEqual([
      'eval-envelope-history',
      'artifacts of acme/bot',
      'pull requests of acme/bot',
    ]);
    expect(unreadable[1]?.reason).toContain('Grant it.');
    expect(notes).toHaveLength(3);
  });

  it('says that a history holds nothing', async () => {
    const { sources, notes } = world({ history: async () => memoryHistory() });
    await gatherSources({ ...none, history }, sources);
    expect(notes).toEqual([expect.stringContaining('holds no record, or there is no such branch')]);
  });
});
