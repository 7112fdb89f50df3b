import { describe, expect, it } from 'vitest';
import type { DeploymentClass } from '../../../src/core/model/deployment-class.ts';
import { type MergedRequest, measureMerged } from '../../../src/core/velocity/measure-merged.ts';
import { arrivalOf, takenBack } from '../../../src/core/velocity/merged-change.ts';

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

type Change = MergedRequest['changes'][number];

function change(number: number, day: string, classes: readonly DeploymentClass[], message = ''): Change {
  const sha = number.toString(16).padStart(40, '0');
  return {
    ...{ sha, pullRequest: number, mergedAt: at(day), message, classes },
    ...{ place: null, isClose: false, warnings: 0, kind: 'squash' },
  };
}

function measure(changes: readonly Change[], more: Partial<MergedRequest> = {}) {
  return measureMerged({
    ...{ branch: 'main', commit: 'f'.repeat(40), changes, leftOut: {}, isCut: false },
    ...{ rhythm: { start: '2026-01-05', lengthDays: 14, timeZone: 'UTC' } },
    ...{ until: at('2026-02-10'), sprint: undefined, ...more },
  });
}

const rowOf = (found: ReturnType<typeof measure>, name: DeploymentClass) =>
  found.classes.find((row) => row.class === name);

describe('how a commit came to the branch', () => {
  const commit = (message: string, parents = ['a']) =>
    arrivalOf({ sha: 'b', parents, time: 0, message }, 'main');

  it('tells merges, squash merges, pulls of the branch into itself, and what was pushed', () => {
    expect(commit('Merge pull request #12 from a/b\n\nTone', ['a', 'b'])).toEqual({
      kind: 'merge',
      pullRequest: 12,
    });
    expect(commit("Merge branch 'tone' into main", ['a', 'b']).kind).toBe('merge');
    expect(commit("Merge branch 'main' of example.org:a/b", ['a', 'b']).kind).toBe('own-merge');
    expect(commit("Merge remote-tracking branch 'origin/main'", ['a', 'b']).kind).toBe('own-merge');
    expect(commit('Tone (#13)\n\nMore')).toEqual({ kind: 'squash', pullRequest: 13 });
    expect(commit('Tone, see (#13) there').kind).toBe('direct');
    expect(commit('Start (#1)', []).kind).toBe('no-parent');
  });
});

describe('what a change takes back', () => {
  it('is told by what git and GitHub write, and by nothing else', () => {
    expect(takenBack('Revert "Tone (#13)" (#14)')).toEqual({
      isRevert: true,
      pullRequests: [13],
      commits: [],
    });
    expect(takenBack('x (#2)\n\nThis reverts commit ABCDEF1.').commits).toEqual(['abcdef1']);
    expect(takenBack('Merge pull request #14 from a/revert-13-tone').pullRequests).toEqual([13]);
    expect(takenBack('x\n\nReverts acme/bot#7').pullRequests).toEqual([7]);
    expect(takenBack('Revert to the old tone (#3)').isRevert).toBe(false);
  });
});

describe('merged changes of a sprint', () => {
  it('counts each once by its riskiest class, with what is usual and when the last one was', () => {
    const found = measure([
      change(1, '2026-01-06', ['prompt-edit']),
      change(2, '2026-01-07', ['prompt-edit']),
      change(3, '2026-01-20', ['model-swap', 'prompt-edit']),
      change(4, '2026-02-03', ['prompt-edit']),
      change(5, '2026-02-04', ['other']),
    ]);
    expect(found.sprint).toMatchObject({ number: 3, isCovered: true, isOver: false });
    expect(rowOf(found, 'prompt-edit')).toMatchObject({ merged: 1, usual: 1, inHistory: 3 });
    expect(rowOf(found, 'model-swap')).toMatchObject({ merged: 0, usual: 0.5, inHistory: 1 });
    expect(rowOf(found, 'model-swap')?.last).toMatchObject({ daysAgo: 21, pullRequest: 3 });
    expect(rowOf(found, 'fine-tune')?.last).toBeNull();
    expect(found.history.mixed).toBe(1);
  });

  it('says nothing of a sprint that was not read from its beginning', () => {
    const changes = [change(1, '2026-02-04', ['prompt-edit'])];
    const found = measure(changes, { isCut: true });
    expect(found.sprint.isCovered).toBe(false);
    expect(found.classes.map(({ merged }) => merged)).toEqual([null, null, null, null, null]);
    expect(found.reverts.merged).toBeNull();
    expect(found.sprints).toEqual([]);
    // All of a history that was read whole: before its first change there was none.
    expect(rowOf(measure(changes), 'prompt-edit')?.merged).toBe(1);
  });

  it('counts reverts apart, and what a revert of a revert brought back as not taken back', () => {
    const changes = [
      change(1, '2026-02-03', ['prompt-edit']),
      change(2, '2026-02-03', ['model-swap']),
      change(3, '2026-02-04', ['prompt-edit'], 'Revert "Tone (#1)" (#3)'),
      change(4, '2026-02-05', ['model-swap'], 'Revert "Model (#2)" (#4)'),
      change(5, '2026-02-06', ['model-swap'], 'Revert "Revert "Model (#2)" (#4)" (#5)'),
      change(6, '2026-02-07', ['other'], 'Revert "Long ago"'),
    ];
    const found = measure(changes);
    expect(found.reverts).toEqual({ merged: 4, inHistory: 4, ofUnknown: 1 });
    expect(rowOf(found, 'prompt-edit')).toMatchObject({ merged: 1, takenBack: 1 });
    expect(rowOf(found, 'model-swap')).toMatchObject({ merged: 1, takenBack: 0 });
  });

  it('takes a squash merge whose branch took back a commit of its own for what it is', () => {
    const own = 'Tone (#1)\n\n* Try\n* Revert "Try"\n\nThis reverts commit abcdef1234.';
    const found = measure([change(1, '2026-02-03', ['prompt-edit'], own)]);
    expect(found.reverts).toEqual({ merged: 0, inHistory: 0, ofUnknown: 0 });
    expect(rowOf(found, 'prompt-edit')?.merged).toBe(1);
  });

  it('names features only where somebody named one', () => {
    const named = change(1, '2026-02-03', ['prompt-edit'], 'Tone (#1)\n\nFeature: tone');
    expect(measure([named]).features).toEqual([{ feature: 'tone', changes: 1 }]);
    expect(measure([change(2, '2026-02-03', ['prompt-edit'])]).features).toBeNull();
  });
});
