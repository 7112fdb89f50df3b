import { helm, liveBench, lmEval, metr, mteb, sweBench, toolUse, treeOfThought } from './benchmarks.ts';
import { readCsv } from './csv.ts';
import { braintrust, inspect, openaiEvals, pytestJson, tau2 } from './harnesses.ts';
import { alpacaEval, deepEval, mtBench, ragas, ragChat, vectara } from './judged-answers.ts';
import { type Foreign, realJson, realLines, realText, type WrittenRow } from './written-row.ts';

/** What a file's authors published of one dimension. */
export interface Published {
  readonly estimate: number;
  readonly standardError?: number;
  /** Digits behind the point of what was printed; absent = printed in full. */
  readonly digits?: number;
}

/** Rows of one run, and what was published about it. */
export interface Side {
  readonly rows: readonly WrittenRow[];
  readonly published: Readonly<Record<string, Published>>;
}

/** Two runs of the same cases. */
export interface RealPair {
  readonly name: string;
  /** Dimensions as a config writes them; the first one is the primary one. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly base: Side;
  readonly head: Side;
  /** How the primary dimension really differs; absent = not clearly. */
  readonly really?: 'better' | 'worse';
}

const passRate = 'metric: pass-rate, margin: 5pp';

function inspectSide(file: string): Side {
  const { rows, accuracy, stderr } = inspect(`inspect-ai/popularity_${file}.eval`);
  return { rows, published: { quality: { estimate: accuracy, standardError: stderr } } };
}

function alpacaSide(model: string): Side {
  const row = readCsv(realText('alpaca_eval/leaderboard_v1.csv')).find((entry) => entry[''] === model);
  return {
    rows: alpacaEval(`alpaca_eval/v1_${model}.annotations.json`),
    published: {
      quality: {
        estimate: Number(row?.win_rate) / 100,
        standardError: Number(row?.standard_error) / 100,
      },
    },
  };
}

function helmSide(model: string): Side {
  const stats: Foreign[] = realJson(`helm-bbq/${model}.stats.json`);
  const mean = (wanted: string): number =>
    stats.find(({ name }) => name.name === wanted && name.split === 'test' && name.perturbation === undefined)
      ?.mean;
  return {
    rows: helm(`helm-bbq/${model}.per_instance_stats.json`),
    published: {
      quality: { estimate: mean('exact_match') },
      latency: { estimate: 1000 * mean('inference_runtime') },
      prompt: { estimate: mean('num_prompt_tokens') },
    },
  };
}

function lmEvalSide(samples: string, results: string, task: string, metric: string): Side {
  const found = realJson(`lm-eval/${results}`).results[task];
  return {
    rows: lmEval(`lm-eval/${samples}`),
    published: {
      quality: { estimate: found[`${metric},none`], standardError: found[`${metric}_stderr,none`] },
    },
  };
}

function negotiation(task: string, metric: string): RealPair {
  const side = (time: string, short: string): Side =>
    lmEvalSide(
      `samples_negotiationtom_${task}_2026-07-08T${time}.jsonl`,
      `negotiationtom_${short}.results.json`,
      `negotiationtom_${task}`,
      metric,
    );
  return {
    name: `lm-eval negotiationtom ${task}, two runs of one model`,
    dimensions: { quality: passRate },
    base: side('16-04-34.219874', '16-04'),
    head: side('18-15-33.115417', '18-15'),
  };
}

/** @param contradicted - what the cases say where the published rate is another one */
function sweSide(file: string, contradicted?: number): Side {
  const path = `swebench-mini/${file}.json`;
  const { resolved, instance_cost, instance_calls } = realJson(path);
  return {
    rows: sweBench(path),
    published: {
      quality: { estimate: contradicted ?? resolved / 100, digits: 6 },
      cost: { estimate: instance_cost },
      calls: { estimate: instance_calls },
    },
  };
}

function ragChatSide(run: string): Side {
  const path = `ai-rag-chat-evaluator/${run}`;
  const { gpt_groundedness, gpt_relevance, latency, answer_length } = realJson(`${path}/summary.json`);
  return {
    rows: ragChat(`${path}/eval_results.jsonl`),
    published: {
      quality: { estimate: gpt_groundedness.pass_count / 200 },
      relevant: { estimate: gpt_relevance.pass_count / 200 },
      groundedness: { estimate: gpt_groundedness.mean_rating, digits: 2 },
      relevance: { estimate: gpt_relevance.mean_rating, digits: 2 },
      latency: { estimate: 1000 * latency.mean, digits: -1 },
      length: { estimate: answer_length.mean, digits: 2 },
    },
  };
}

function vectaraSide(model: string): Side {
  const file = (what: string): string => `vectara-hallucination/${model}.${what}.jsonl`;
  const [stats] = realLines(file('stats'));
  return {
    rows: vectara(file('judgments'), file('summaries')),
    published: {
      hallucination: { estimate: stats.hallucination_rate / 100, digits: 3 },
      words: { estimate: stats.avg_word_count, digits: 1 },
    },
  };
}

function braintrustSide(run: string): Side {
  const path = `braintrust-sdk/${run}.json`;
  const { scores } = realJson(path).summary;
  return {
    rows: braintrust(path),
    published: {
      quality: { estimate: scores.ExactMatch.score },
      overlap: { estimate: scores.Overlap.score },
      locale: { estimate: scores.LocaleOnly.score },
    },
  };
}

function unpublished(rows: readonly WrittenRow[]): Side {
  return { rows, published: {} };
}

/** Mean of the language means, as the leaderboard has it. */
function mtebSide(model: string): Side {
  const path = `mteb/${model}.MassiveIntentClassification.json`;
  const scores: Foreign[] = realJson(path).scores.test;
  const estimate = scores.reduce((sum, { main_score }) => sum + main_score, 0) / scores.length;
  return { rows: mteb(path), published: { accuracy: { estimate, digits: 6 } } };
}

function mtBenchSide(model: string, mean: number): Side {
  return {
    rows: mtBench(`mt-bench-ja/${model}.jsonl`),
    published: { grade: { estimate: mean, digits: 4 } },
  };
}

function liveBenchSide(model: string, mean: number): Side {
  return {
    rows: liveBench(`livebench/${model}.jsonl`),
    published: { score: { estimate: mean, digits: 4 } },
  };
}

function tau2Side(run: string, mean: number): Side {
  return { rows: tau2(`tau2-bench/airline.${run}.json`), published: { quality: { estimate: mean } } };
}

const hallucination = 'metric: "score:hallucination", better: lower, margin: 2pp, measured-by: code';
const swe = {
  quality: passRate,
  cost: 'metric: cost, margin: 20%',
  calls: 'metric: "score:calls", better: lower, margin: 5, tier: advisory',
};

/** Every pair of real runs; reading them takes seconds. */
export function realPairs(): RealPair[] {
  return [
    {
      name: 'alpaca_eval: vicuna-13b, wizardlm-13b',
      dimensions: { quality: 'metric: "score:win", margin: 5pp' },
      base: alpacaSide('vicuna-13b'),
      head: alpacaSide('wizardlm-13b'),
      really: 'better',
    },
    {
      name: 'helm: gpt-4o, claude-3-5-sonnet',
      dimensions: {
        quality: passRate,
        latency: 'metric: latency, statistic: mean, margin: 20%, tier: advisory',
        prompt: 'metric: "score:prompt_tokens", better: lower, margin: 20, tier: advisory',
      },
      base: helmSide('openai_gpt-4o-2024-05-13'),
      head: helmSide('anthropic_claude-3-5-sonnet-20240620'),
    },
    {
      name: 'inspect: two runs of gemini-2.5-flash-lite',
      dimensions: { quality: passRate },
      base: inspectSide('gemini-2.5-flash-lite_run1'),
      head: inspectSide('gemini-2.5-flash-lite_run2'),
    },
    {
      name: 'inspect: gemini-2.5-pro, gpt-5',
      dimensions: { quality: passRate },
      base: inspectSide('gemini-2.5-pro'),
      head: inspectSide('gpt-5'),
      really: 'worse',
    },
    {
      name: 'inspect: 10 cases × 5 epochs',
      dimensions: { quality: passRate },
      base: inspectSide('5epochs_gpt-5'),
      head: inspectSide('5epochs_claude-sonnet-4'),
    },
    {
      name: 'lm-eval: two prompts',
      dimensions: { quality: passRate },
      base: lmEvalSide(
        'stereotype_promptA.samples.json',
        'stereotype_promptA.results.json',
        'stereotype_classification',
        'acc',
      ),
      head: lmEvalSide(
        'stereotype_promptB.samples.json',
        'stereotype_promptB.results.json',
        'stereotype_classification',
        'acc',
      ),
      really: 'better',
    },
    negotiation('belief', 'acc'),
    negotiation('desire', 'acc'),
    negotiation('intention', 'exact_match'),
    {
      name: 'livebench: claude-3-5-sonnet, claude-3-opus',
      dimensions: { score: 'metric: "score:score", margin: 2pp' },
      base: liveBenchSide('claude-3-5-sonnet-20240620', 0.5898),
      head: liveBenchSide('claude-3-opus-20240229', 0.5032),
      really: 'worse',
    },
    {
      name: 'metr: o1-preview, GPT-4o, unequal repeats',
      dimensions: { quality: passRate },
      base: unpublished(metr('metr-runs/o1-preview.jsonl')),
      head: unpublished(metr('metr-runs/GPT-4o.jsonl')),
      really: 'worse',
    },
    {
      name: 'mt-bench: 6k-3ep, 25k-20ep',
      dimensions: { grade: 'metric: "score:grade", margin: 0.5' },
      base: mtBenchSide('jslma-7b-ja-orca-6k-3ep', 3.1),
      head: mtBenchSide('jslma-7b-ja-orca-25k-20ep', 3.975),
      really: 'better',
    },
    {
      name: 'mt-bench: 25k-20ep, 11k-50ep with a question judged twice',
      dimensions: { grade: 'metric: "score:grade", margin: 0.5' },
      base: mtBenchSide('jslma-7b-ja-orca-25k-20ep', 3.975),
      head: unpublished(mtBench('mt-bench-ja/jslma-7b-ja-orca-11k-50ep.jsonl')),
    },
    {
      name: 'mteb: two embedding models, ten experiments a language',
      dimensions: { accuracy: 'metric: "score:accuracy", margin: 1pp' },
      base: mtebSide('intfloat__multilingual-e5-small'),
      head: mtebSide('sentence-transformers__paraphrase-multilingual-MiniLM-L12-v2'),
    },
    {
      name: 'swebench: gpt-5, gpt-5-nano',
      dimensions: swe,
      base: sweSide('20250807_mini-v1.7.0_gpt-5'),
      head: sweSide('20250807_mini-v1.7.0_gpt-5-nano'),
      really: 'worse',
    },
    {
      name: 'swebench: o4-mini, gpt-5-mini',
      dimensions: swe,
      base: sweSide('20250726_mini-v1.0.0_o4-mini-2025-04-16'),
      head: sweSide('20250807_mini-v1.7.0_gpt-5-mini'),
      really: 'better',
    },
    {
      name: 'swebench: gemini-2.5-pro, claude-sonnet-4',
      dimensions: swe,
      base: sweSide('20250726_mini-v1.0.0_gemini-2.5-pro'),
      // Published is 324 of 499; the file has 500 cases.
      head: sweSide('20250726_mini-v1.0.0_claude-sonnet-4-20250514', 324 / 500),
      really: 'better',
    },
    {
      name: 'swebench: o4-mini, claude-3-7-sonnet whose cases contradict what was published',
      dimensions: swe,
      base: sweSide('20250726_mini-v1.0.0_o4-mini-2025-04-16'),
      // Published are 52.8 %; of its 500 cases 51 are resolved.
      head: sweSide('20250720_mini-v0.0.0-claude-3-7-sonnet-20250219', 51 / 500),
      really: 'worse',
    },
    {
      name: 'ai-rag-chat-evaluator: two prompts',
      dimensions: {
        quality: passRate,
        relevant: 'metric: "score:relevant", margin: 5pp',
        groundedness: 'metric: "score:groundedness", margin: 0.2',
        relevance: 'metric: "score:relevance", margin: 0.2',
        latency: 'metric: latency, statistic: mean, margin: 15%, tier: advisory',
        length: 'metric: "score:length", better: lower, margin: 60, tier: advisory',
      },
      base: ragChatSide('baseline'),
      head: ragChatSide('prompt_nomarkdownmention'),
    },
    {
      name: 'vectara: gpt-4.1, o3',
      dimensions: {
        hallucination,
        words: 'metric: "score:words", better: lower, margin: 20, tier: advisory',
      },
      base: vectaraSide('gpt-4.1'),
      head: vectaraSide('o3'),
      really: 'worse',
    },
    {
      name: 'braintrust: base, head with errors and holes',
      dimensions: {
        quality: 'metric: "score:ExactMatch", margin: 8pp',
        overlap: 'metric: "score:Overlap", margin: 8pp',
        locale: 'metric: "score:LocaleOnly", margin: 8pp, tier: advisory',
      },
      base: braintrustSide('base'),
      head: braintrustSide('head'),
    },
    {
      name: 'ragas: two days of one app',
      dimensions: { precision: 'metric: "score:precision", margin: 5pp' },
      base: unpublished(ragas('ragas/chatkuhp_base.csv')),
      head: unpublished(ragas('ragas/chatkuhp_head.csv')),
    },
    {
      name: 'tau2: base model, fine-tune without prices',
      dimensions: { quality: passRate },
      base: tau2Side('base', 0.5),
      head: tau2Side('finetuned', 0.65),
    },
    {
      name: 'tool use: gpt-4-1106-preview, llama-v2-70b-chat',
      dimensions: { quality: passRate },
      base: unpublished(
        toolUse('langchain-tool-use/langchain_data_tool_use_FULL.csv', 'gpt-4-1106-preview (functions)'),
      ),
      head: unpublished(toolUse('langchain-tool-use/langchain_data_tool_use_FULL.csv', 'llama-v2-70b-chat')),
      really: 'worse',
    },
  ];
}

/** Runs that have no partner here: only what they show by themselves can be held against what was published. */
export function realRunsAlone(): (Side & {
  readonly name: string;
  readonly dimensions: RealPair['dimensions'];
})[] {
  return [
    {
      name: 'tree of thought: solved, and mean of five candidates',
      dimensions: { quality: passRate, candidate: 'metric: "score:candidate", margin: 5pp' },
      rows: treeOfThought('tree-of-thought/gpt-4_0.7_propose1_value3_greedy5_start900_end1000.json'),
      published: { quality: { estimate: 0.69 }, candidate: { estimate: 0.238 } },
    },
    {
      name: 'openai-evals: a match log',
      dimensions: { quality: passRate },
      rows: openaiEvals('openai-evals/autogpt_test-match.jsonl'),
      published: {
        quality: {
          estimate: realLines('openai-evals/autogpt_test-match.jsonl').find(
            (line) => line.final_report !== undefined,
          )?.final_report.accuracy,
        },
      },
    },
    ...['beeai_latest_test_run', 'beeai_temp_errors_1', 'beeai_temp_errors_2'].map((file) => ({
      name: `deepeval: ${file}`,
      dimensions: { quality: passRate, exact: 'metric: "score:Exact Match", margin: 5pp' },
      ...unpublished(deepEval(`deepeval/${file}.json`)),
    })),
    ...['opensoft_base', 'opensoft_head', 'sample_report'].map((file) => {
      const path = `pytest-json/${file}.json`;
      const { passed = 0, total } = realJson(path).summary;
      return {
        name: `pytest-json: ${file}`,
        dimensions: { quality: passRate },
        rows: pytestJson(path),
        published: { quality: { estimate: passed / total } },
      };
    }),
  ];
}
