import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Foreign, folder, realJson, realLines, type WrittenRow, withEpochs } from './written-row.ts';

/** A log of Inspect: what it says it measured, and its samples. */
export interface InspectLog {
  readonly accuracy: number;
  readonly stderr: number;
  readonly rows: WrittenRow[];
}

const inspectValues: Readonly<Record<string, number>> = { C: 1, I: 0, P: 0.5, N: 0 };

/** Inspect's `.eval`: a zip of a header and one file a sample and epoch. */
export function inspect(path: string): InspectLog {
  const files = unzipSync(readFileSync(resolve(folder, path)));
  const json = (name: string): Foreign => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  const [scorer] = json('header.json').results.scores;
  const samples = Object.keys(files).filter((name) => name.startsWith('samples/'));
  return {
    accuracy: scorer.metrics.accuracy.value,
    stderr: scorer.metrics.stderr.value,
    rows: samples.map(json).map((sample) => {
      const { value } = sample.scores[scorer.scorer];
      const score = typeof value === 'string' ? (inspectValues[value] ?? 0) : value;
      const usage: Foreign[] = Object.values(sample.model_usage);
      return {
        caseId: String(sample.id),
        epoch: sample.epoch,
        passed: score === 1,
        scores: { [scorer.name]: score },
        latencyMs: sample.total_time * 1000,
        tokens: {
          input: usage.reduce((sum, { input_tokens }) => sum + input_tokens, 0),
          output: usage.reduce((sum, { output_tokens }) => sum + output_tokens, 0),
        },
      };
    }),
  };
}

/** Braintrust: trials have no number and come as they end; a task that threw has no scores. */
export function braintrust(path: string): WrittenRow[] {
  return withEpochs(
    realJson(path).results.map(({ input, metadata, scores, error }: Foreign) => ({
      caseId: JSON.stringify(input),
      segments: { locale: metadata?.locale ?? input.locale },
      scores,
      passed: error === undefined && scores.ExactMatch !== undefined ? scores.ExactMatch === 1 : null,
      ...(error === undefined ? {} : { state: 'error' }),
    })),
  );
}

/** OpenAI Evals: the match events of a log. */
export function openaiEvals(path: string): WrittenRow[] {
  return realLines(path)
    .filter(({ type }) => type === 'match')
    .map(({ sample_id, data }) => ({ caseId: sample_id, passed: data.correct }));
}

/** pytest-json-report: one test a case, its time over all phases. */
export function pytestJson(path: string): WrittenRow[] {
  return realJson(path).tests.map(({ nodeid, outcome, setup, call, teardown }: Foreign) => ({
    caseId: nodeid,
    passed: outcome === 'passed',
    latencyMs: 1000 * [setup, call, teardown].reduce((sum, phase) => sum + (phase?.duration ?? 0), 0),
  }));
}

/** tau2: a price of 0 in every case is one that nobody knew. */
export function tau2(path: string): WrittenRow[] {
  return realJson(path).simulations.map(({ task_id, duration, agent_cost, reward_info }: Foreign) => ({
    caseId: task_id,
    passed: reward_info.reward === 1,
    scores: { reward: reward_info.reward },
    latencyMs: duration * 1000,
    ...(agent_cost > 0 ? { costUsd: agent_cost } : {}),
  }));
}
