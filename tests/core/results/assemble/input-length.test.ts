import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../../src/core/model/case-row.ts';
import { caseRows } from '../../../../src/core/model/case-rows.ts';
import { inputLengthOf } from '../../../../src/core/results/assemble/input-length.ts';
import { readRun } from '../../../../src/core/results/read-run.ts';
import { encodeRows } from '../../../../src/core/results/rows/encode-rows.ts';
import { expectValue, fixture, jsonFile, textFile } from '../files.ts';

function lengthsOf(run: ReturnType<typeof readRun>): readonly (number | undefined)[] {
  return [...caseRows(expectValue(run).rows)].map(({ inputLength }: CaseRow) => inputLength);
}

describe('the length of what was asked', () => {
  it('is that of all its texts and numbers, without names, roles and media', () => {
    expect(inputLengthOf('Where?')).toEqual({ inputLength: 6 });
    expect(inputLengthOf('')).toEqual({ inputLength: 0 });
    expect(inputLengthOf({ question: 'Where?', page: 12, context: ['a', 'bc'], more: null })).toEqual({
      inputLength: 11,
    });
    expect(
      inputLengthOf([
        { role: 'user', content: 'Where?' },
        { role: 'user', content: [{ text: 'Now' }, { image: 'data:image/png;base64,AAAA' }] },
      ]),
    ).toEqual({ inputLength: 9 });
  });

  it('is unknown where there is none', () => {
    for (const asked of [undefined, null, {}, [], [null], { picture: 'data:image/png;base64,AAAA' }])
      expect(inputLengthOf(asked)).toEqual({});
  });

  it('is not counted for ever', () => {
    let nested: unknown = 'deep';
    for (let depth = 0; depth < 10_000; depth += 1) nested = [nested];
    expect(inputLengthOf(['near', nested])).toEqual({ inputLength: 4 });
  });

  it('is that of the vars of promptfoo, whatever was answered and expected', () => {
    const rows = ['Where?', 'Where is it now?'].map((q, index) => ({
      promptIdx: 0,
      testIdx: index,
      prompt: { raw: `You are a polite assistant. ${q}`, label: 'p' },
      provider: { id: 'echo' },
      vars: { q },
      testCase: { vars: { q }, assert: [{ type: 'equals', value: 'a long expectation' }] },
      response: { output: 'x'.repeat(400) },
      success: true,
      score: 1,
    }));
    expect(lengthsOf(readRun([jsonFile({ results: { version: 3, results: rows } })]))).toEqual([6, 16]);
  });

  it.each([
    'inspect-ai/log.json',
    'braintrust/eval-base.json',
    'deepeval/evaluate_result.json',
    'langsmith/rows.jsonl',
    'openai-evals/record.jsonl',
    'promptfoo-csv/base.csv',
    'alpaca-eval/annotations.json',
    'ragas/evaluation.csv',
  ])('is read from %s', (name) => {
    // A sample that failed before it was asked has none.
    const lengths = lengthsOf(readRun([fixture(name)])).flatMap((length) => length ?? []);
    expect(lengths).not.toEqual([]);
    for (const length of lengths) expect(length).toBeGreaterThan(0);
  });

  it('comes back from stored rows, and is refused where it is none', () => {
    const text =
      '{"caseId":"a","inputHash":"h","inputLength":7}\n{"caseId":"b"}\n{"caseId":"c","inputLength":0}\n';
    const stored = encodeRows(expectValue(readRun([textFile(text)])));
    expect(lengthsOf(readRun([textFile(stored)]))).toEqual([7, undefined, 0]);
    expect(stored).toContain('"inputHash":"h","inputLength":7}');
    for (const wrong of ['-1', '1.5', '"7"']) {
      const refused = readRun([textFile(`{"caseId":"a","inputLength":${wrong}}\n`)]);
      expect(refused.ok ? null : refused.issues[0]?.message).toBe(
        'inputLength is not an integer of at least 0.',
      );
    }
  });
});
