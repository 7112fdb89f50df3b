import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { shapeOfRun } from '../../../src/core/compare/shape-of-run.ts';
import { defaultConfig } from '../../../src/core/config/default-config.ts';
import { resolvePolicy } from '../../../src/core/config/resolve-policy.ts';
import { measureSuite } from '../../../src/core/init/measure-suite.ts';
import { proposeBounds, proposeEpochs } from '../../../src/core/init/propose-bounds.ts';
import { resolutionSentences } from '../../../src/core/init/resolution-sentences.ts';
import { tableOf } from '../../../src/core/model/build-case-table.ts';
import { caseRows } from '../../../src/core/model/case-rows.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { runOf, waveringRun } from './repository.ts';

function measured(run: Run) {
  return measureSuite(run, 'customer-facing');
}

function sentences(run: Run): string {
  const measurement = measured(run);
  return resolutionSentences(
    measurement,
    proposeBounds(measurement.shape, 'customer-facing', measurement.resolutions),
  ).join(' ');
}

describe('measureSuite', () => {
  it('resolves what a comparison of the same results says it resolves', () => {
    const run = waveringRun(120);
    const policy = resolvePolicy({
      config: defaultConfig(),
      suite: null,
      classes: ['prompt-edit'],
      shape: shapeOfRun(run),
    });
    const { dimensions } = compareRuns(run, waveringRun(120), policy, { seedText: 'any' });
    expect(measured(run).resolutions.map(({ name, resolvable }) => [name, resolvable])).toEqual(
      dimensions.map(({ spec, resolvable }) => [spec.name, resolvable]),
    );
  });

  it('knows how many cases a loss takes: no more than needed, and enough', () => {
    const measurement = measured(waveringRun(120));
    const cases = measurement.casesFor('quality', 0.05) ?? 0;
    const resolvableOf = (count: number): number =>
      measured(waveringRun(count)).resolutions.find(({ name }) => name === 'quality')?.resolvable ?? 1;
    expect(cases).toBeGreaterThan(120);
    expect(resolvableOf(Math.round(cases * 1.1))).toBeLessThan(0.05);
    expect(resolvableOf(Math.round(cases * 0.85))).toBeGreaterThan(0.05);
  });

  it('takes no score that repeats the pass rate row by row for a dimension of its own', () => {
    const run = waveringRun(60);
    const scored = (scoreOf: (passed: boolean, index: number) => number): Run => ({
      ...run,
      rows: tableOf(
        Array.from(caseRows(run.rows), (row, index) => ({
          ...row,
          scores: { score: scoreOf(row.passed === true, index) },
        })),
      ),
    });
    const namesOf = (given: Run) => measured(given).resolutions.map(({ name }) => name);
    expect(namesOf(scored((passed) => Number(passed)))).not.toContain('score-score');
    expect(namesOf(scored((passed, index) => (index === 7 ? 0.5 : Number(passed))))).toContain('score-score');
  });

  it('tells a suite that wavers from one that is merely small', () => {
    const steadyOf = (name: string) =>
      measured(waveringRun(60)).resolutions.find((entry) => entry.name === name)?.isSteady;
    expect([steadyOf('quality'), steadyOf('errors')]).toEqual([false, true]);
  });

  it('gives no number for what a hundred times the cases would not show', () => {
    expect(measured(waveringRun(30)).casesFor('quality', 0.0001)).toBeNull();
    expect(measured(waveringRun(30)).casesFor('nothing', 0.05)).toBeNull();
  });
});

describe('resolutionSentences', () => {
  it('says what can be ruled out now and what more would take', () => {
    expect(sentences(waveringRun(120))).toMatch(
      /^120 cases × 3 runs: a drop above \d+(\.\d)? pp is ruled out in four of five runs when nothing changed; for 5 pp about \d+ cases\./,
    );
  });

  it('admits that it cannot tell noise where nothing ran twice', () => {
    expect(
      sentences(runOf(Array.from({ length: 60 }, (_, index) => String(Number(index % 5 > 0))))),
    ).toContain('That is a guess: no case ran twice');
  });

  it('names the classes that the suite is too small for', () => {
    expect(sentences(waveringRun(60))).toMatch(/Too small for .*model-swap/);
  });

  it('does not fail on a single case', () => {
    expect(sentences(runOf(['1']))).toContain('no loss can be ruled out');
  });
});

describe('proposeBounds', () => {
  const shape = (cases: number) => ({ ...shapeOfRun(waveringRun(30)), cases });
  const margin = (cases: number, resolvable: number | null, isGuess = false) =>
    proposeBounds(shape(cases), 'customer-facing', [
      { name: 'quality', level: 0.8, resolvable, isGuess, isSteady: false },
    ]).find(({ name }) => name === 'quality')?.margins;

  it('takes the table where the suite resolves it', () => {
    expect(margin(120, 0.04)).toMatchObject({
      'prompt-edit': { value: 0.05 },
      'model-swap': { value: 0.05 },
    });
  });

  it('never takes a guess for a measurement', () => {
    expect(margin(120, 0.09, true)?.['prompt-edit']).toEqual({ kind: 'absolute', value: 0.05 });
  });

  it('widens up to the loss that the class has to see, and no further', () => {
    expect(margin(120, 0.062)).toMatchObject({
      'prompt-edit': { value: 0.07 },
      'rag-refresh': { value: 0.07 },
      'model-swap': { value: 0.05 },
    });
    expect(margin(120, 0.3)).toMatchObject({
      'prompt-edit': { value: 0.1 },
      'rag-refresh': { value: 0.08 },
      'model-swap': { value: 0.05 },
    });
  });

  it('widens another margin to at most twice the table', () => {
    const latency = (resolvable: number) =>
      proposeBounds(shape(120), 'customer-facing', [
        { name: 'latency-p50', level: 120, resolvable, isGuess: false, isSteady: false },
      ]).find(({ name }) => name === 'latency-p50');
    expect(latency(0.31)?.margins.other).toEqual({ kind: 'relative', value: 0.35 });
    expect(latency(0.31)?.isWidened).toBe(true);
    expect(latency(0.9)?.margins.other).toEqual({ kind: 'relative', value: 0.2 });
  });

  it('promises nothing with fewer than 30 cases', () => {
    expect(margin(20, 0.4)?.['prompt-edit']).toBeNull();
  });

  it('repeats as the table says', () => {
    expect([null, 10, 40, 60, 150, 2000].map((cases) => proposeEpochs(cases, 'prompt-edit'))).toEqual([
      3, 3, 5, 3, 3, 1,
    ]);
    expect(proposeEpochs(60, 'model-swap')).toBe(5);
  });
});
