import { readCsv } from './csv.ts';
import { type Foreign, realJson, realLines, realText, type WrittenRow, withEpochs } from './written-row.ts';

/** HELM: a list of statistics an instance; one with count 0 carries no mean. */
export function helm(path: string): WrittenRow[] {
  return realJson(path).map(({ instance_id, stats }: Foreign) => {
    const mean = (wanted: string): number =>
      stats.find(({ name }: Foreign) => name.name === wanted && name.perturbation === undefined)?.mean;
    return {
      caseId: instance_id,
      passed: mean('exact_match') === 1,
      latencyMs: mean('inference_runtime') * 1000,
      scores: { prompt_tokens: mean('num_prompt_tokens') },
      tokens: { input: mean('num_prompt_tokens'), output: mean('num_output_tokens') },
    };
  });
}

/** LiveBench: scores of 0–1 by question. */
export function liveBench(path: string): WrittenRow[] {
  return realLines(path).map(({ question_id, category, task, score }) => ({
    caseId: question_id,
    segments: { category, task },
    scores: { score },
  }));
}

/** lm-evaluation-harness: a key a metric; those that are aggregated later hold lists, and are left out. */
export function lmEval(...paths: readonly string[]): WrittenRow[] {
  return paths.flatMap((path, file) =>
    realLines(path).map((entry) => {
      const metrics = ['acc', 'acc_norm', 'exact_match'].filter((name) => typeof entry[name] === 'number');
      const [first] = metrics;
      return {
        caseId: `${file}/${entry.doc_id}`,
        passed: first === undefined ? null : entry[first] === 1,
        scores: Object.fromEntries(metrics.map((name) => [name, entry[name]])),
        // The prompt is what changes: the exam is the document and its target.
        inputHash: `${entry.doc_hash} ${entry.target_hash}`,
      };
    }),
  );
}

/** METR: runs of tasks, several of each, unequally many. */
export function metr(path: string): WrittenRow[] {
  const byTime = realLines(path).sort((one, other) => one.started_at - other.started_at);
  return withEpochs(
    byTime.map((entry) => ({
      caseId: entry.task_id,
      segments: { family: entry.task_family },
      passed: entry.score_binarized === 1,
      scores: { score: entry.score },
      latencyMs: entry.completed_at - entry.started_at,
    })),
  );
}

/** MTEB: one case a language, each with ten experiments. */
export function mteb(path: string): WrittenRow[] {
  const { scores } = realJson(path);
  return withEpochs(
    scores.test.flatMap(({ hf_subset, scores_per_experiment }: Foreign) =>
      scores_per_experiment.map(({ accuracy }: Foreign) => ({ caseId: hf_subset, scores: { accuracy } })),
    ),
  );
}

/** SWE-bench: outcome, cost and calls an instance. */
export function sweBench(path: string): WrittenRow[] {
  return Object.entries<Foreign>(realJson(path).per_instance_details).map(([caseId, entry]) => ({
    caseId,
    segments: { project: caseId.split('__')[0] ?? '' },
    passed: entry.resolved,
    costUsd: entry.cost,
    scores: { calls: entry.api_calls },
  }));
}

/** LangChain's tool use: a column a model, 0 or 1; nothing but its place tells a case. */
export function toolUse(path: string, model: string): WrittenRow[] {
  return readCsv(realText(path)).map((row, index) => ({
    caseId: `case ${index + 1}`,
    passed: Number(row[model]) === 1,
  }));
}

/** Game of 24: five candidates a puzzle; what was spent is told as a running total. */
export function treeOfThought(path: string): WrittenRow[] {
  let before = 0;
  return realJson(path).flatMap(({ idx, infos, usage_so_far: { cost } }: Foreign) => {
    const spent = cost - before;
    before = cost;
    const solved = infos.some(({ r }: Foreign) => r === 1);
    return infos.map(({ r }: Foreign, candidate: number) => ({
      caseId: String(idx),
      epoch: candidate + 1,
      passed: solved,
      scores: { candidate: r },
      ...(candidate === 0 ? { costUsd: spent } : {}),
    }));
  });
}
