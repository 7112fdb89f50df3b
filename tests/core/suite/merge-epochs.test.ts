import { describe, expect, it } from 'vitest';
import { caseRows } from '../../../src/core/model/case-rows.ts';
import { mergeEpochs } from '../../../src/core/suite/merge-epochs.ts';
import { row, runOf } from './builders.ts';

describe('mergeEpochs', () => {
  it('gives the rows of each run the next free epoch of their case', () => {
    const merged = mergeEpochs([
      runOf([row('a', 1, { output: 'first' }), row('b', 1)]),
      runOf([row('a', 1, { output: 'second' })]),
      runOf([row('a', 1), row('b', 1)]),
    ]);
    expect(Array.from(caseRows(merged.rows), ({ caseId, epoch, output }) => [caseId, epoch, output])).toEqual(
      [
        ['a', 1, 'first'],
        ['b', 1, undefined],
        ['a', 2, 'second'],
        ['a', 3, undefined],
        ['b', 2, undefined],
      ],
    );
  });

  it('keeps epochs that the suite numbers itself', () => {
    const merged = mergeEpochs([runOf([row('a', 1)]), runOf([row('a', 3)]), runOf([row('a', 2)])]);
    expect(Array.from(caseRows(merged.rows), ({ epoch }) => epoch)).toEqual([1, 3, 2]);
  });

  it('never has a case and epoch twice, when each run repeats its cases too', () => {
    const one = runOf([row('a', 1), row('a', 2), row('a', 3)]);
    const epochs = Array.from(caseRows(mergeEpochs([one, one, one]).rows), ({ epoch }) => epoch);
    expect(epochs.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has no row of a case that is a duplicate in any run', () => {
    const merged = mergeEpochs([runOf([row('a'), row('b')]), runOf([row('b')], { duplicates: ['a'] })]);
    expect(merged.duplicates).toEqual(['a']);
    expect(Array.from(caseRows(merged.rows), ({ caseId }) => caseId)).toEqual(['b', 'b']);
  });

  it('says each warning once', () => {
    const warnings = ['Cost is missing.'];
    expect(mergeEpochs([runOf([], { warnings }), runOf([], { warnings })]).warnings).toEqual(warnings);
  });

  it('takes fingerprints from the first run that states them, and warns where runs differ', () => {
    const merged = mergeEpochs([
      runOf([], { fingerprints: { judge: 'j1', models: ['m2'] } }),
      runOf([], { suite: 'bot', fingerprints: { judge: 'j2', runner: 'r', models: ['m1', 'm2'] } }),
    ]);
    expect(merged.suite).toBe('bot');
    expect(merged.fingerprints).toEqual({ judge: 'j1', runner: 'r', models: ['m1', 'm2'] });
    expect(merged.warnings).toEqual([
      'The judge is not the same in all 2 runs of the command.',
      'The model under test is not the same in all 2 runs of the command.',
    ]);
  });

  it('returns a single run as it is and refuses none', () => {
    const run = runOf([row('a')]);
    expect(mergeEpochs([run])).toBe(run);
    expect(() => mergeEpochs([])).toThrow(RangeError);
  });
});
