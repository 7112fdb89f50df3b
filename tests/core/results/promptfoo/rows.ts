import type { ReadOptions } from '../../../../src/core/results/read-options.ts';
import { readRun } from '../../../../src/core/results/read-run.ts';
import { expectRun, jsonFile } from '../files.ts';

type Fields = Record<string, unknown>;

/** An assertion that passed, as promptfoo writes it. */
export function component(assertion: Fields = { type: 'equals', value: 'x' }, over: Fields = {}): Fields {
  return { pass: true, score: 1, reason: 'Assertion passed', assertion, ...over };
}

/** A row of version 3 that passed one assertion. */
export function row(over: Fields = {}, vars: Fields = { question: 'q' }): Fields {
  return {
    promptIdx: 0,
    testIdx: 0,
    success: true,
    score: 1,
    failureReason: 0,
    namedScores: {},
    latencyMs: 10,
    cost: 0.001,
    provider: { id: 'openai:gpt-4o', label: '' },
    prompt: { raw: 'Say q', label: 'Say {{question}}' },
    vars,
    testCase: { vars, assert: [{ type: 'equals', value: 'x' }], options: {}, metadata: {} },
    gradingResult: { pass: true, score: 1, reason: 'All assertions passed', componentResults: [component()] },
    response: { output: 'x', tokenUsage: { total: 5, prompt: 3, completion: 2 } },
    ...over,
  };
}

/** A version 3 document of the rows. */
export function document(rows: readonly Fields[], over: Fields = {}): Fields {
  return { evalId: 'eval-x', results: { version: 3, prompts: [], results: rows }, config: {}, ...over };
}

/** The rows read as one file. */
export function readRows(rows: readonly Fields[], options: ReadOptions = {}, over: Fields = {}) {
  return expectRun(readRun([jsonFile(document(rows, over))], options));
}
