import { describe, expect, it } from 'vitest';
import { buildMergedPage } from '../../../src/core/report/merged-view.ts';
import { renderText } from '../../../src/core/report/render-text.ts';
import { measureMerged } from '../../../src/core/velocity/measure-merged.ts';

const change = {
  ...{ sha: 'a'.repeat(40), pullRequest: 12, mergedAt: Date.parse('2026-02-03T12:00:00Z'), message: '' },
  ...{ classes: ['prompt-edit' as const], place: null, isClose: false, warnings: 0, kind: 'squash' as const },
};

function page(isCut: boolean): string {
  const document = measureMerged({
    ...{ branch: 'main', commit: 'f'.repeat(40), changes: [change], leftOut: {}, isCut },
    ...{ rhythm: { start: '2026-01-05', lengthDays: 14, timeZone: 'UTC' }, sprint: undefined },
    until: Date.parse('2026-02-13T12:00:00Z'),
  });
  return renderText(buildMergedPage(document), false);
}

describe('the page of a history', () => {
  it('counts merged changes, and says what was not read', () => {
    expect(page(false)).toMatch(
      /^Sprint 3 \(2–15 Feb\): 1 of 1 merged change changed prompts, retrieval or models/,
    );
    expect(page(false)).toContain('prompt edits (last 10 days ago, usual are 7 days)');
    expect(page(false)).toContain('Not known without records:');
    expect(page(false)).not.toMatch(/experiment/i);
  });

  it('gives no counts of a sprint that it did not read whole', () => {
    expect(page(true)).toMatch(/^Sprint 3 \(2–15 Feb\): the history that was read does not cover it/);
    expect(page(true)).toMatch(/Fine-tunes +unknown/);
  });
});
