import { describe, expect, it } from 'vitest';
import { defaultMargins, defaultMustSee } from '../../src/core/config/default-margins.ts';
import { defaultOnInconclusive } from '../../src/core/config/resolve-policy.ts';
import { binomialCdf } from '../../src/core/stats/binomial-cdf.ts';
import { type Cell, cellName, runCell } from '../support/calibration-cell.ts';

/** What an error rate may be: nominal 5 %, with what small counts add (STATISTICS D3). */
const allowed = 0.065;

/**
 * A gate whose true error is what is allowed fails one of these by chance with at most 0.001, and ten of them with
 * 0.01. The seed is fixed, so that it does so on every run or on none.
 */
const falseAlarm = 0.001;

/** Largest count that a rate makes with a chance of 0.999. */
function mostBy(rate: number, runs: number): number {
  let count = 0;
  while (binomialCdf(count, runs, rate) < 1 - falseAlarm) count += 1;
  return count;
}

function cell(overrides: Partial<Cell> = {}): Cell {
  return {
    class: 'prompt-edit',
    outcome: 'binary',
    isClustered: false,
    cases: 60,
    epochs: 3,
    effect: 'none',
    shape: 'soft',
    ...overrides,
  };
}

const suites: readonly (readonly [Partial<Cell>, number])[] = [
  [{ cases: 60, epochs: 1 }, 400],
  [{ cases: 60, epochs: 3 }, 400],
  [{ cases: 200, epochs: 1, isClustered: true }, 200],
  [{ cases: 100, epochs: 1, outcome: 'score' }, 300],
  [{ cases: 100, epochs: 1, outcome: 'cost' }, 400],
];

/** Losses that sit in a few cases or conversations. */
const hardSuites: readonly (readonly [Partial<Cell>, number])[] = [
  [{ cases: 60, epochs: 1, outcome: 'cost' }, 400],
  [{ cases: 200, epochs: 3, outcome: 'score', isClustered: true }, 400],
];

// The long form is `npm run calibrate`; its table stands in docs/calibration.md.
describe('whole verdicts, simulated', () => {
  it.each(suites)('claim a loss where nothing changed no more often than allowed: %o', (suite, runs) => {
    const { tally } = runCell(cell(suite), runs, 'test');
    expect(tally.notEvaluated).toBe(0);
    expect(tally.claimed).toBeLessThanOrEqual(mostBy(allowed, runs));
  });

  it.each(suites)('say inside at a loss of the margin no more often than allowed: %o', (suite, runs) => {
    const { tally } = runCell(cell({ ...suite, effect: 'margin' }), runs, 'test');
    expect(tally.notEvaluated).toBe(0);
    expect(tally.inside).toBeLessThanOrEqual(mostBy(allowed, runs));
  });

  it.each(hardSuites)('nor at a hard loss of the margin: %o', (suite, runs) => {
    const { tally } = runCell(cell({ ...suite, effect: 'margin', shape: 'hard' }), runs, 'test');
    expect(tally.notEvaluated).toBe(0);
    expect(tally.inside).toBeLessThanOrEqual(mostBy(allowed, runs));
  });

  it('stop hard breaks of 10 pp in sixty cases of three epochs', () => {
    const { tally } = runCell(cell({ effect: 'must-see', shape: 'hard' }), 200, 'test');
    expect(tally.inside + tally.priced + tally.inconclusive).toBeLessThanOrEqual(mostBy(0.08, 200));
  });

  it('are inside for most of what changes nothing there', () => {
    const { tally } = runCell(cell(), 300, 'test');
    expect(tally.runs - tally.inside).toBeLessThanOrEqual(mostBy(0.15, 300));
  });

  it('judge all six dimensions of a repository without a file', () => {
    const { tally } = runCell(cell({ outcome: 'six' }), 8, 'test');
    expect(tally.inside + tally.priced + tally.inconclusive + tally.look + tally.red).toBe(8);
  });
});

describe('a simulated cell', () => {
  it('gives the same counts for the same seed, and others for another', () => {
    const of = (seed: string) => runCell(cell({ effect: 'half' }), 60, seed);
    expect(of('one')).toEqual(of('one'));
    expect(of('one')).not.toEqual(of('other'));
  });

  it('has a name that tells it from every other', () => {
    expect(cellName(cell({ effect: 'margin', shape: 'hard', isClustered: true }))).toBe(
      'prompt-edit/binary/clustered/n60/k3/margin-hard',
    );
  });
});

describe('the classes that are simulated', () => {
  it('stand for those that are not: their defaults are the same', () => {
    for (const [simulatedClass, same] of [
      ['prompt-edit', 'other'],
      ['model-swap', 'fine-tune'],
    ] as const) {
      expect(defaultMustSee[same]).toBe(defaultMustSee[simulatedClass]);
      expect(defaultOnInconclusive[same]).toBe(defaultOnInconclusive[simulatedClass]);
      for (const { margins } of defaultMargins) expect(margins[same]).toEqual(margins[simulatedClass]);
    }
  });
});
