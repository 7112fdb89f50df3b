import { describe, expect, it } from 'vitest';
import type { InputDrift } from '../../../src/core/model/drift.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { driftFold, driftSentences } from '../../../src/core/report/velocity-drift.ts';
import type { DriftReading } from '../../../src/core/velocity/evaluation.ts';
import { velocitySchema } from '../../../src/core/velocity/velocity-document.ts';
import { evaluation, measure } from './builders.ts';

function reading(adjustedP: number): DriftReading {
  const indices = { psi: 0.3, excessPsi: 0.1, jsDivergence: 0.02, klHeadFromBase: 0.05 };
  return { feature: 'length', bins: 10, pairs: 100, ...indices, p: adjustedP / 2, adjustedP };
}

const spanish: InputDrift = {
  feature: 'segment language',
  bins: 3,
  base: 100,
  head: 140,
  psi: 0.2,
  excessPsi: 0.15,
  jsDivergence: 0.03,
  klHeadFromBase: 0.06,
  p: 0.001,
  adjustedP: 0.002,
  moved: { value: 'es', base: 0.2, head: 0.34 },
};

const onMain = (at: string, drift: readonly DriftReading[]) =>
  evaluation({ at, pullRequest: null, branch: 'main', event: 'push', runId: at, headSha: null, drift });

describe('drift of answers on main', () => {
  it('is that of the last evaluation with evidence, and counts by p alone, whatever the index', () => {
    const { drift } = measure([
      onMain('2026-11-10T12:00:00Z', [reading(0.01)]),
      onMain('2026-11-11T12:00:00Z', [reading(0.4)]),
      onMain('2026-11-12T12:00:00Z', []),
    ]);
    expect(drift).toMatchObject({ n: 2, exclusions: [{ count: 1 }] });
    expect(drift.value).toMatchObject([
      { at: '2026-11-11T12:00:00.000Z', features: [reading(0.4)], evaluations: 2, moved: 1 },
    ]);
  });

  it('is of inputs too, by the last evaluation that was not asked the same', () => {
    const run = (at: string, inputDrift: readonly InputDrift[]) => ({ ...onMain(at, []), inputDrift });
    const document = measure([
      run('2026-11-10T12:00:00Z', [{ ...spanish, adjustedP: 0.3 }]),
      run('2026-11-11T12:00:00Z', [spanish]),
      run('2026-11-12T12:00:00Z', []),
    ]);
    expect(document.drift).toMatchObject({ n: 2, exclusions: [{ count: 1 }] });
    expect(document.drift.value).toMatchObject([
      {
        at: '2026-11-11T12:00:00.000Z',
        features: [],
        evaluations: 0,
        inputs: [spanish],
        inputsAt: '2026-11-11T12:00:00.000Z',
        inputEvaluations: 2,
        inputsMoved: 1,
      },
    ]);
    expect(velocitySchema.safeParse(document).success).toBe(true);
    expect(driftSentences(document).map(plainText)).toEqual([
      'Inputs of bot have another mix since 11 Nov 2026 (segment language es 20.0 → 34.0 % of cases, p = 0.002; 1 of 2 evaluations): levels before and after are of other questions.',
    ]);
    expect(driftFold(document).map(({ summary }) => plainText(summary))).toEqual(['Mix of inputs on main']);
  });

  it('says once what is the same in several suites, in a sentence and in a row', () => {
    const at = '2026-11-11T12:00:00Z';
    const run = (suite: string, adjustedP: number) => ({
      ...onMain(at, [reading(adjustedP)]),
      ...{ suite, inputDrift: [{ ...spanish, adjustedP }] },
    });
    const document = measure([run('bot', 0.002), run('search', 0.002), run('tone', 0.004)]);
    expect(driftSentences(document).map((text) => plainText(text).replace(/ \(.*/, ''))).toEqual([
      'Inputs of bot and search have another mix since 11 Nov 2026',
      'Inputs of tone have another mix since 11 Nov 2026',
      'Answers of bot and search have another mix',
      'Answers of tone have another mix',
    ]);
    for (const { blocks } of driftFold(document)) {
      const [table] = blocks;
      const rows = table?.kind === 'table' ? table.rows : [];
      expect(rows.map(([name = []]) => plainText(name))).toEqual(['bot and search', 'tone']);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    }
  });

  it('is not of pull requests, and not of another sprint', () => {
    const other = onMain('2026-11-01T12:00:00Z', [reading(0.01)]);
    const { drift } = measure([other, evaluation({ drift: [reading(0.01)] })]);
    expect(drift.value).toBeNull();
    expect(drift.missing).toMatch(/no evaluation/);
  });
});
