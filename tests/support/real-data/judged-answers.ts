import { readCsv } from './csv.ts';
import { type Foreign, realJson, realLines, realText, type WrittenRow, withEpochs } from './written-row.ts';

/** AlpacaEval 1: preference 1 = the other model won, 2 = this one, 0 = a draw, null = the judge failed. */
export function alpacaEval(path: string): WrittenRow[] {
  return realJson(path).map((entry: Foreign) => {
    const { instruction, dataset, preference, price_per_example: judgeCostUsd } = entry;
    const win = preference === null ? null : preference === 0 ? 0.5 : preference - 1;
    return {
      caseId: instruction,
      segments: { dataset },
      scores: { win },
      judgeCostUsd,
      ...(win === null ? { state: 'judge-failed' } : {}),
    };
  });
}

/** Azure's RAG chat evaluator: grades of 1–5, passed from 4 on; a question asked twice is two cases of one cluster. */
export function ragChat(path: string): WrittenRow[] {
  const seen = new Map<string, number>();
  return realLines(path).map((entry) => {
    const times = (seen.get(entry.question) ?? 0) + 1;
    seen.set(entry.question, times);
    return {
      caseId: times === 1 ? entry.question : `${entry.question} (${times})`,
      cluster: entry.question,
      scores: {
        groundedness: entry.gpt_groundedness,
        relevance: entry.gpt_relevance,
        relevant: Number(entry.gpt_relevance >= 4),
        length: entry.answer_length,
      },
      passed: entry.gpt_groundedness >= 4,
      latencyMs: entry.latency * 1000,
    };
  });
}

/** MT-Bench: grades of 1–10; a question judged twice is two epochs. */
export function mtBench(path: string): WrittenRow[] {
  const byTime = realLines(path).sort((one, other) => one.tstamp - other.tstamp);
  return withEpochs(
    byTime.map((entry) => ({ caseId: String(entry.question_id), scores: { grade: entry.score } })),
  );
}

/** Ragas: a CSV of metrics beside the question. */
export function ragas(path: string): WrittenRow[] {
  return readCsv(realText(path)).map((entry) => ({
    caseId: entry.user_input ?? '',
    scores: { precision: numberOf(entry.context_precision), recall: numberOf(entry.context_recall) },
  }));
}

/** Vectara's leaderboard: the judgements know the summary, the summaries know the article. */
export function vectara(judgments: string, summaries: string): WrittenRow[] {
  const articles = new Map(
    realLines(summaries).map(({ summary_uid, article_id }) => [summary_uid, String(article_id)]),
  );
  return realLines(judgments)
    .filter(({ is_valid }) => is_valid)
    .map((entry) => ({
      caseId: articles.get(entry.summary_uid) ?? '',
      passed: entry.hhem_score >= 0.5,
      scores: {
        hallucination: Number(entry.hhem_score < 0.5),
        hhem: entry.hhem_score,
        words: entry.word_count,
      },
    }));
}

/** DeepEval: a metric that failed has no score, and is none; the test case is told by what was asked. */
export function deepEval(path: string): WrittenRow[] {
  const document = realJson(path);
  const { testCases } = document.testRunData ?? document;
  return testCases.map((entry: { input: string; success: boolean; metricsData: Metric[] | null }) => ({
    caseId: entry.input,
    passed: entry.metricsData === null ? null : entry.success,
    scores: Object.fromEntries((entry.metricsData ?? []).map(({ name, score }) => [name, score ?? null])),
  }));
}

interface Metric {
  readonly name: string;
  readonly score?: number | null;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
