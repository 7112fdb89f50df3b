import { generateCases } from './cases.ts';
import type { Passage, RagIndex } from './index-file.ts';
import { archivedPassages, helpCentrePassages } from './passages.ts';
import { suiteFiles } from './run-suite.ts';

/** Files of the example repository: text by path. */
export type RepositoryFiles = Readonly<Record<string, string>>;

/** How large the example is to be. */
export interface RepositoryOptions {
  /** Eval cases, integer from 1 to 1,000; default 200. */
  readonly cases?: number;
  /** Repetitions of each case that the config asks for, integer ≥ 1; default 1. */
  readonly epochs?: number;
}

/** Where the bundled suite has to be copied to in the example repository. */
export const suitePath = 'suite/run.mjs';

const configPath = '.github/eval-envelope.yml';

const systemPrompt = `You are the support assistant of Northboard, a planning tool for science teams.
The customer writes in {{language}} and is on the {{tier}} plan.

Answer the question from the passages below, in the language of the customer.
Many numbers depend on the plan. Give the one that applies to this customer.
If the passages do not hold the answer, say that you do not know.
Customers often recieve answers from us by mail, so write whole sentences.
{{#free}}Do not advertise the Pro plan unless the customer asks about it.{{/free}}
{{#pro}}Offer a call with our success team if the question is about money.{{/pro}}

Passages:
{{passages}}

Question: {{question}}
`;

const modelConfig = `# The model that answers customers, and how it is called.
model: helper-2
adapter: support-v3
temperature: 0.7
max-tokens: 600
`;

const readme = `# support-bot

Answers customers of Northboard from the help centre. \`node ${suitePath}\` runs the evals.
`;

/**
 * The example repository on its base commit, without the suite itself, which is copied to `suitePath`.
 *
 * @param options - size of the example
 */
export function baseFiles(options: RepositoryOptions = {}): RepositoryFiles {
  const cases = generateCases(options.cases ?? 200);
  return {
    'README.md': readme,
    [configPath]: configText(options.epochs ?? 1),
    [suiteFiles.prompt]: systemPrompt,
    [suiteFiles.model]: modelConfig,
    [suiteFiles.index]: indexText({
      version: 1,
      builtAt: '2026-03-02T04:00:00Z',
      sources: ['https://northboard.example/help'],
      embedding: 'lexical-1',
      chunking: { titles: true },
      passages: helpCentrePassages(),
    }),
    [suiteFiles.cases]: cases.map((evalCase) => `${JSON.stringify(evalCase)}\n`).join(''),
  };
}

/**
 * The index after a rebuild with the next embedding. The crawler started one level higher than before,
 * at the root of the website, and so found the archive too.
 */
export function rebuiltIndexText(): string {
  return indexText({
    version: 1,
    builtAt: '2026-03-09T04:00:00Z',
    sources: ['https://northboard.example/'],
    embedding: 'lexical-2',
    chunking: { titles: true },
    passages: [...helpCentrePassages(), ...archivedPassages()],
  });
}

/** A passage a line, so that a diff of the index can be read. */
function indexText({ passages, ...settings }: RagIndex): string {
  const lines = passages.map((passage: Passage) => `    ${JSON.stringify(passage)}`);
  const head = JSON.stringify(settings, undefined, 2).replace(/\n\}$/, '');
  return `${head},\n  "passages": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function configText(epochs: number): string {
  return `version: 1
profile: interactive
stakes: customer-facing
suites:
  support-bot:
    command: [node, ${suitePath}]
    results: out/results.jsonl
    covers: [prompts/**, config/**, rag/**, suite/**]
    dataset: [evals/cases.jsonl]
    baseline: { use: [rerun] }
    epochs: ${epochs}
    segments: [language, market, topic, tier]
classify:
  rules:
    - { paths: ["rag/index.json"], class: rag-refresh }
    - { keys: ["config/model.yaml#model"], class: model-swap }
    - { keys: ["config/model.yaml#adapter"], class: fine-tune }
dimensions:
  quality: { metric: pass-rate, better: higher, margin: 5pp, tier: blocking, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 3pp, tier: sign-off, measured-by: code }
  retrieval: { metric: ndcg@5, better: higher, limit: 0.7, margin: 0.03, tier: sign-off }
  latency-p95: { metric: latency, statistic: p95, better: lower, limit: 2s, margin: 15%, tier: sign-off, on-regressed: sign-off }
  latency-p50: { metric: latency, statistic: p50, better: lower, margin: 20%, tier: sign-off }
  cost: { metric: cost, statistic: mean, better: lower, margin: 15%, tier: sign-off }
  errors: { metric: error-rate, better: lower, margin: 3pp, tier: sign-off }
envelopes:
  model-swap: { dimensions: { quality: { margin: 3pp } }, on-inconclusive: sign-off }
  fine-tune: { dimensions: { quality: { margin: 3pp } }, on-inconclusive: sign-off, require: { segments: [market=english, market=multilingual] } }
trades:
  - { name: slower-but-truer, pay: { latency-p95: 250ms }, gain: { hallucination: 0.3pp }, accept: sign-off }
`;
}
