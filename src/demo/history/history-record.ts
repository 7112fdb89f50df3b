import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { hashTexts } from '../draws.ts';
import { creepOf } from './creep-evidence.ts';
import { driftOf, inputDriftOf } from './drift-evidence.ts';
import { judgedDimensions, reasonAbout } from './judged-dimensions.ts';
import { casesAt, type MainState } from './main-state.ts';
import type { PlannedRun } from './plan.ts';
import { fingerprintOf } from './probe-evidence.ts';
import { judgeShare } from './run-cost.ts';
import { sourcesOf } from './source-ages.ts';
import { type SuiteProfile, suiteProfile } from './suite-profile.ts';

/** The record that a run leaves behind. @param main - as its suite sees the default branch */
export function historyRecord(run: PlannedRun, main: MainState): MetricsRecord {
  const profile = suiteProfile(run.suite);
  const isMain = run.candidate === null && (run.event === 'schedule' || run.branch === 'main');
  const fingerprint = isMain ? fingerprintOf(run, main, profile) : undefined;
  return {
    version: 1,
    identity: identityOf(run),
    change: changeOf(run),
    suite: suiteOf(run, main, profile),
    baseline: { rung: run.verdict === 'not-evaluated' ? 'none' : 'rerun', sha: null, ageMs: null },
    comparison: comparisonOf(run, main, profile, isMain),
    envelopeHash: run.at >= main.loosenedFrom ? 'envelope-2' : 'envelope-1',
    signOffs: run.isSignedOff
      ? [{ by: 'reviewer', at: new Date(run.at + 600_000).toISOString(), reason: 'worth it', sha: run.head }]
      : [],
    waivers: waiversOf(run, profile),
    errors: run.verdict === 'not-evaluated' ? ['The command left no results.'] : [],
    cost: costOf(run, casesAt(run.at, main, profile)),
    sources: isMain ? sourcesOf(run, main, profile) : [],
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

function identityOf(run: PlannedRun): MetricsRecord['identity'] {
  return {
    repository: run.repository,
    pullRequest: run.pullRequest,
    branch: run.event === 'merge_group' ? null : run.branch,
    headSha: run.head,
    evaluatedSha: run.pullRequest === null ? run.head : hashTexts('merge', run.head).slice(0, 40),
    baseSha: hashTexts('base', run.head).slice(0, 40),
    runId: String(run.runId),
    runAttempt: run.attempt,
    event: run.event,
    startedAt: new Date(run.at - 120_000).toISOString(),
    finishedAt: new Date(run.at).toISOString(),
  };
}

function changeOf(run: PlannedRun): MetricsRecord['change'] {
  const evidence = { class: run.class, file: run.place, line: 3, before: null, after: null, rule: 'example' };
  return {
    primary: run.class,
    classes: [run.class],
    evidence: run.class === 'other' ? [] : [evidence],
    coveredHash: run.content,
    ...(run.candidate === null ? {} : { candidate: run.candidate }),
  };
}

function suiteOf(run: PlannedRun, main: MainState, profile: SuiteProfile): MetricsRecord['suite'] {
  const dataset = run.at >= main.newDatasetFrom ? 'dataset-2' : 'dataset-1';
  const models = [profile.models[run.at >= main.newModelFrom ? 1 : 0]];
  const cases = hashTexts('cases', run.suite, dataset);
  return {
    name: run.suite,
    suiteKey: hashTexts('key', run.content),
    dataset: { base: dataset, head: dataset },
    judge: { base: profile.judge, head: profile.judge },
    runner: { base: 'demo-suite 1', head: 'demo-suite 1' },
    models: { base: models, head: models },
    cases: { base: cases, head: run.casesRemoved === 0 ? cases : hashTexts('fewer', cases, run.content) },
    matrixKey: 'single-0000beef',
  };
}

function comparisonOf(
  run: PlannedRun,
  main: MainState,
  profile: SuiteProfile,
  isMain: boolean,
): MetricsRecord['comparison'] {
  const isJudged = run.verdict !== 'not-evaluated';
  const drift = isMain && isJudged ? driftOf(run, main, profile) : undefined;
  const inputDrift = isMain && isJudged ? inputDriftOf(run, main, profile) : undefined;
  return {
    version: 1,
    class: run.class,
    verdict: run.verdict,
    conclusion: run.isPassed ? 'success' : 'failure',
    reasons: [reasonOf(run, profile)],
    dimensions: isJudged ? judgedDimensions(run, main, profile) : [],
    segments: [],
    cases: {
      paired: isJudged ? casesAt(run.at, main, profile) : 0,
      baseOnly: Array.from({ length: run.casesRemoved }, (_, index) => `removed-${index}`),
      headOnly: [],
      changedInput: [],
      duplicates: { base: [], head: [] },
      states: { base: {}, head: {} },
      epochs: { base: 1, head: 1 },
    },
    flips: { fixed: [], broken: [] },
    cleanBreaks: null,
    trades: [],
    comparability: [],
    warnings: [],
    ...(drift === undefined ? {} : { drift }),
    ...(inputDrift === undefined ? {} : { inputDrift }),
    ...(isMain && isJudged ? { creep: creepOf(run, main, profile) } : {}),
    seed: run.head.slice(0, 4),
  };
}

function reasonOf(run: PlannedRun, profile: SuiteProfile): MetricsRecord['comparison']['reasons'][number] {
  const about = reasonAbout(run, profile) ?? '';
  const lifted = run.isWaived
    ? { lifted: 'waiver' as const }
    : run.isSignedOff
      ? { lifted: 'sign-off' as const }
      : {};
  switch (run.verdict) {
    case 'not-evaluated':
      return { code: 'unreadable', text: 'The command left no results.' };
    case 'outside':
      return { code: 'outside-margin', about, text: `${about} is proven to be beyond its margin.` };
    case 'trade-off':
      return { code: 'regressed', about, text: `${about} is proven to be worse.`, ...lifted };
    case 'inconclusive':
      return { code: 'inconclusive', about, text: `Too few cases to tell whether ${about} is inside.` };
    case 'inside':
      return { code: 'all-inside', text: 'Everything is inside.' };
  }
}

function waiversOf(run: PlannedRun, profile: SuiteProfile): MetricsRecord['waivers'] {
  if (!run.isWaived) return [];
  return [
    {
      dimension: reasonAbout(run, profile) ?? '',
      class: run.class,
      suite: run.suite,
      reason: 'until the cache is back',
      owner: 'support-team',
      expires: new Date(run.at + 30 * 86_400_000).toISOString().slice(0, 10),
    },
  ];
}

function costOf({ suite, costUsd, isReused }: PlannedRun, cases: number): MetricsRecord['cost'] {
  const judgeUsd = costUsd === null ? null : costUsd * judgeShare(suite);
  return {
    evaluationUsd: costUsd === null ? null : costUsd - (judgeUsd ?? 0),
    judgeUsd,
    calls: isReused ? 0 : 2 * cases,
    durationMs: isReused ? 0 : 110_000,
  };
}
