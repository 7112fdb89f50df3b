import { describe, expect, it } from 'vitest';
import { readLabelledChanges } from '../../scripts/corpus/labelled-change.ts';
import type { Answer } from '../../scripts/corpus/score-labels.ts';
import { scoreLabels } from '../../scripts/corpus/score-labels.ts';

const answers: readonly Answer[] = [
  { labels: ['model-swap', 'prompt-edit'], found: ['model-swap'] },
  { labels: ['prompt-edit'], found: ['prompt-edit'] },
  { labels: ['other'], found: ['prompt-edit'] },
  { labels: ['other'], found: ['other'] },
];

describe('scoreLabels', () => {
  it('counts precision, recall and F1 of a label over all changes that carry it or are given it', () => {
    const { labels } = scoreLabels(answers);
    expect(labels.find(({ label }) => label === 'prompt-edit')).toEqual({
      label: 'prompt-edit',
      n: 2,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  it('leaves labels that nobody carries or says out of the macro-F1', () => {
    // prompt-edit 1/2, model-swap 1, other 2/3.
    expect(scoreLabels(answers).macroF1).toBeCloseTo((0.5 + 1 + 2 / 3) / 3, 12);
  });

  it('asks of an exact match that no label is missing or too many, of the primary only the riskiest', () => {
    expect(scoreLabels(answers)).toMatchObject({ exact: 0.5, primary: 0.75, falseAlarms: 0.5 });
  });

  it('puts each change in one cell of the confusion table', () => {
    const { confusion } = scoreLabels(answers);
    expect(confusion.other).toMatchObject({ other: 1, 'prompt-edit': 1 });
    expect(Object.values(confusion).flatMap((row) => Object.values(row))).toHaveLength(25);
  });

  it('has no figures for no changes', () => {
    expect(scoreLabels([])).toMatchObject({ n: 0, exact: null, macroF1: null });
  });
});

describe('readLabelledChanges', () => {
  it('names the line whose labels are none', () => {
    const line = JSON.stringify({ id: 'a', files: [], labels: ['prompt'] });
    expect(() => readLabelledChanges(`\n${line}\n`)).toThrow(/line 2.*prompt-edit/);
  });

  it('takes the first label for the primary one where the entry names none', () => {
    const line = JSON.stringify({ id: 'a', files: [], labels: ['rag-refresh', 'prompt-edit'] });
    expect(readLabelledChanges(line)[0]?.primary).toBe('rag-refresh');
  });
});
