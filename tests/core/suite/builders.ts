import type {
  Config,
  SuiteConfig,
  SuiteJudgeConfig,
  SuiteRunConfig,
} from '../../../src/core/config/config.ts';
import { tableOf } from '../../../src/core/model/build-case-table.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { Run } from '../../../src/core/model/run.ts';

export function suiteConfig(
  judge: Partial<SuiteJudgeConfig> = {},
  run: Partial<SuiteRunConfig> = {},
): SuiteConfig {
  return {
    judge: {
      covers: undefined,
      dataset: [],
      baseline: { use: ['stored', 'rerun'], maxAgeMs: undefined, required: false },
      epochs: undefined,
      inference: 'cases-as-sample',
      passEnv: [],
      caseId: undefined,
      cluster: undefined,
      segments: [],
      protected: [],
      ...judge,
    },
    run: {
      setup: undefined,
      command: ['node', 'evals/run.js'],
      results: 'out/results.json',
      format: undefined,
      timeoutMs: undefined,
      workingDirectory: '.',
      ...run,
    },
  };
}

export function configOf(suites: Readonly<Record<string, SuiteConfig>>): Config {
  return {
    version: 1,
    enforce: true,
    profile: 'interactive',
    stakes: 'customer-facing',
    suites,
    classify: { rules: [], models: [] },
    dimensions: {},
    envelopes: {},
    trades: [],
    signOff: { label: 'eval:accept' },
    sources: [],
    velocity: undefined,
  };
}

export function row(caseId: string, epoch = 1, more: Partial<CaseRow> = {}): CaseRow {
  return { caseId, epoch, segments: {}, scores: {}, passed: true, cached: false, state: 'scored', ...more };
}

export function runOf(rows: readonly CaseRow[], more: Partial<Run> = {}): Run {
  return {
    format: 'rows-jsonl',
    rows: tableOf(rows),
    fingerprints: { models: [] },
    duplicates: [],
    warnings: [],
    ...more,
  };
}
