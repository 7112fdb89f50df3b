import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseStates } from '../../src/core/model/case-row.ts';
import { baseFiles } from '../../src/demo/repository.ts';
import { runSuite } from '../../src/demo/run-suite.ts';
import { rowsOf, scenarioNamed, withFolder } from './example.ts';

describe('runSuite', () => {
  const files = baseFiles({ cases: 200 });
  const rows = rowsOf(files);

  it('writes rows of the format, one a case', () => {
    for (const row of rows) {
      expect(caseStates).toContain(row.state);
      expect(Object.keys(row.segments)).toEqual(['language', 'market', 'topic', 'tier']);
      expect(row).toMatchObject({
        epoch: 1,
        cached: false,
        inputHash: expect.stringMatching(/^[0-9a-f]{16}$/),
      });
      expect(row.retrieved?.length).toBeLessThanOrEqual(5);
      if (row.state !== 'scored') continue;
      expect(row.latencyMs).toBeGreaterThan(0);
      expect(row.costUsd).toBeGreaterThan(0);
      expect([0, 1]).toContain(row.scores.hallucination);
      expect(row.passed).toBeTypeOf('boolean');
    }
    expect(new Set(rows.map((row) => row.caseId)).size).toBe(200);
  });

  it('keeps input hashes when the prompt changes, so that the sides compare', () => {
    const head = rowsOf(scenarioNamed('prompt-edit').change(files));
    expect(head.map((row) => row.inputHash)).toEqual(rows.map((row) => row.inputHash));
    expect(head.map((row) => row.outputHash)).not.toEqual(rows.map((row) => row.outputHash));
  });

  it('draws another luck in another epoch', () => {
    const both = rowsOf(files, 2);
    const latencies = (epoch: number): unknown[] =>
      both.filter((row) => row.epoch === epoch).map((row) => row.latencyMs);
    expect(latencies(1)).not.toEqual(latencies(2));
  });

  it('deletes results of an earlier run before it can fail', () => {
    const scenario = scenarioNamed('broken');
    withFolder(scenario.change(baseFiles(scenario)), (folder) => {
      const results = join(folder, 'results.jsonl');
      writeFileSync(results, 'old');
      expect(() => runSuite(folder, { EVAL_ENVELOPE_RESULTS: results })).toThrow(/unknown variable/);
      expect(existsSync(results)).toBe(false);
      expect(readFileSync(`${results}.partial`, 'utf8').split('\n').length).toBeGreaterThan(2);
    });
  });

  it('refuses an epoch that is not one', () => {
    withFolder(files, (folder) => {
      expect(() => runSuite(folder, { EVAL_ENVELOPE_EPOCH: '0' })).toThrow(/integer ≥ 1, found "0"/);
    });
  });
});
