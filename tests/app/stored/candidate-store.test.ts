import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidateStore } from '../../../src/app/stored/candidate-store.ts';
import { nodeFiles } from '../../../src/shell/files/node-files.ts';
import { artifactOf, forkId, memoryRuns, runInfo } from '../../support/memory-runs.ts';
import { contentKey, rowsFile, storedRun } from '../../support/stored-runs.ts';

const files = nodeFiles(import.meta.url, mkdtempSync(join(tmpdir(), 'candidates-')), { add: () => () => {} });
const workflowPath = '.github/workflows/candidate.yml';
const query = { suite: 'bot', matrixKey: 'single-1', suiteKey: contentKey('a') };
const usual = { event: 'repository_dispatch', headBranch: 'main', workflowPath } as const;

const runs = [
  runInfo({ id: 5, ...usual }),
  runInfo({ id: 6, ...usual, event: 'workflow_dispatch' }),
  // The workflow that runs the code of forks by hand.
  runInfo({
    id: 7,
    ...usual,
    event: 'workflow_dispatch',
    workflowPath: '.github/workflows/evaluate-fork.yml',
  }),
  runInfo({ id: 8, ...usual, headBranch: 'topic' }),
  runInfo({ id: 9, ...usual, headRepositoryId: forkId }),
  runInfo({ id: 10, ...usual, event: 'push' }),
];
const artifacts = runs.map((run) =>
  artifactOf(run, 'eval-envelope-bot-single-1-1', {
    'rows.jsonl.gz': rowsFile(storedRun(`2026-11-${String(run.id).padStart(2, '0')}T00:00:00.000Z`)),
  }),
);

describe('rows of earlier runs of a candidate', () => {
  it('are those of the same workflow on the default branch of this repository', async () => {
    const store = candidateStore(
      async () => memoryRuns(runs, artifacts),
      { runId: null, workflowPath },
      {
        files,
      },
    );
    const found = await store.search(query);
    expect(found.notes).toEqual([]);
    // The server filters by event, this list does not: every run is met, and most are passed over.
    expect(found.runs.map(({ head }) => head.origin?.evaluatedAt.slice(8, 10)).sort()).toEqual(['05', '06']);
    expect((await store.search({ ...query, suite: 'other' })).runs).toEqual([]);
  });

  it('are those of attempts of this run alone where the workflow is not known', async () => {
    const own = { runId: 6, workflowPath: null };
    const found = await candidateStore(async () => memoryRuns(runs, artifacts), own, { files }).search(query);
    expect(found.runs.map(({ head }) => head.origin?.evaluatedAt.slice(8, 10))).toEqual(['06']);
  });

  it('that cannot be listed are a note', async () => {
    const broken = memoryRuns([], [], {
      runs: () => {
        throw new Error('down');
      },
    });
    const found = await candidateStore(async () => broken, { runId: null, workflowPath }, { files }).search(
      query,
    );
    expect(found).toEqual({
      runs: [],
      notes: ['Earlier results of this candidate could not be looked for: down'],
    });
  });
});
