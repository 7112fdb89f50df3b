import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SignOffSource } from '../../../src/app/approval/sign-off-source.ts';
import type { GateOutcome } from '../../../src/app/gate/gate-request.ts';
import type { EarlierRunStore } from '../../../src/app/stored/earlier-runs.ts';
import { pullRequestStore } from '../../../src/app/stored/pull-request-store.ts';
import { queuedPullRequestStore } from '../../../src/app/stored/queued-pull-request-store.ts';
import { promptPath } from '../../support/github/suite-project.ts';
import { type MemoryGate, memoryGate } from '../../support/memory-gate.ts';
import {
  artifactOf,
  type MemoryArtifact,
  memoryRuns,
  repositoryId,
  runInfo,
} from '../../support/memory-runs.ts';

const branch = 'feature';
const kept = ['rows.jsonl.gz', 'base-rows.jsonl.gz', 'record.json'];

/** A pull request whose runs are kept, each an attempt of run 30. */
class Attempts {
  readonly #artifacts: MemoryArtifact[] = [];
  readonly #gate: MemoryGate;

  constructor(gate: MemoryGate) {
    this.#gate = gate;
  }

  /** Keeps what a run left. */
  add({ out }: { readonly out: string }, headSha: string): void {
    const attempt = this.#artifacts.length + 1;
    const run = runInfo({ id: 30, headSha, headBranch: branch });
    const files = Object.fromEntries(kept.map((name) => [name, readFileSync(`${out}/bot/${name}`)]));
    const createdAt = `2026-11-22T13:00:${String(attempt).padStart(2, '0')}Z`;
    const info = { id: attempt, createdAt };
    this.#artifacts.unshift(artifactOf(run, `eval-envelope-bot-single-${attempt}`, files, info));
  }

  /** Runs of the pull request as a later attempt of the same run finds them. */
  store(sha: string): EarlierRunStore {
    const head = { sha, repositoryId, branch, workflowPath: null, runId: 30 };
    return pullRequestStore(async () => memoryRuns([], this.#artifacts), head, this.#gate);
  }

  /** Those that a merge group finds. */
  queued(sha: string): EarlierRunStore {
    const runs = [runInfo({ id: 30, headSha: sha, headBranch: branch })];
    const pull = {
      number: 7,
      isOpen: true,
      headSha: sha,
      headRepositoryId: repositoryId,
      headBranch: branch,
      baseBranch: 'main',
      isFork: false,
      isDependabot: false,
    };
    const find = { number: 7, find: async () => pull };
    const own = { workflowPath: null, runId: 31 };
    return queuedPullRequestStore(async () => memoryRuns(runs, this.#artifacts), find, own, this.#gate);
  }
}

/** Whoever looked at a judgement of the content accepted it. */
const accepted: SignOffSource = {
  read: async ({ judged }) => ({
    signOffs: judged
      .slice(0, 1)
      .map(({ headSha: sha, at }) => ({ by: 'maria', at, reason: 'worth it', sha, via: 'comment' })),
    notes: [],
  }),
};

const decisionOf = ({ suites: [suite] }: GateOutcome) => suite?.decision;

describe('content that was judged before', () => {
  it('is not evaluated by ten re-runs, and comes to the same verdict each time', async () => {
    const gate = memoryGate();
    const attempts = new Attempts(gate);
    const head = gate.commit({ [promptPath]: 'fail 30\n' });
    const identity = { headSha: head };
    const first = await gate.run(head, { earlierRuns: attempts.store(head), identity });
    expect(first.verdict).toBe('outside');
    attempts.add(first, head);
    for (let time = 1; time <= 10; time += 1) {
      const again = await gate.run(head, { earlierRuns: attempts.store(head), identity });
      attempts.add(again, head);
      expect(again.exitCode).toBe(first.exitCode);
      expect(decisionOf(again)?.verdict).toBe(decisionOf(first)?.verdict);
      expect(decisionOf(again)?.dimensions).toEqual(decisionOf(first)?.dimensions);
    }
    expect(gate.ran).toEqual(['base', 'head']);
  });

  it('keeps its verdict and its sign-off in a merge queue, and other content has neither', async () => {
    const gate = memoryGate();
    const attempts = new Attempts(gate);
    const prompt = { [promptPath]: 'cost 0.004\n' };
    const head = gate.commit(prompt);
    const first = await gate.run(head, { signOffs: accepted });
    // Nobody can have looked at it yet.
    expect(first).toMatchObject({ verdict: 'trade-off', exitCode: 1 });
    attempts.add(first, head);
    const asked = { earlierRuns: attempts.queued(head), signOffs: accepted };
    const group = await gate.run(gate.commit({ ...prompt, 'README.md': '# Other\n' }), asked);
    expect(group).toMatchObject({ verdict: 'trade-off', exitCode: 0 });
    expect(decisionOf(group)?.approvals?.signOffs).toMatchObject([{ by: 'maria', sha: head }]);
    expect(gate.ran).toEqual(['base', 'head']);
    // What a run of the queue stores is a base for everybody: rows of a pull request must not become one.
    expect(existsSync(`${group.out}/bot/record.json`)).toBe(true);
    expect(existsSync(`${group.out}/bot/rows.jsonl.gz`)).toBe(false);
    const mixed = gate.commit({ ...prompt, 'prompts/tone.txt': 'Be kind.\n' });
    const other = await gate.run(mixed, { earlierRuns: attempts.queued(head), signOffs: accepted });
    expect(other).toMatchObject({ verdict: 'trade-off', exitCode: 1 });
    expect(gate.ran).toEqual(['base', 'head', 'base', 'head']);
    expect(existsSync(`${other.out}/bot/rows.jsonl.gz`)).toBe(true);
  });
});
