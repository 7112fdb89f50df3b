/** Where the config lies. */
export const configPath = '.github/eval-envelope.yml';

/** Where the prompt lies that the suite answers with. */
export const promptPath = 'prompts/support.txt';

/** Keys of the one suite of {@link suiteProject}, called `bot`. */
export const suiteKeys = {
  setup: 'none',
  command: ['node', 'evals/run.mjs'],
  results: 'results.jsonl',
  covers: ['prompts/**'],
} as const;

/** Keys of its dimensions: the pass rate blocks, and is the main one. */
export const dimensionKeys = {
  quality: { metric: 'pass-rate', better: 'higher', margin: '5pp', tier: 'blocking', primary: true },
  latency: { metric: 'latency', statistic: 'p50', better: 'lower', margin: '20%' },
  cost: { metric: 'cost', better: 'lower', margin: '10%' },
} as const;

/** A suite in plain node: what the prompt says decides how its cases end, how long they take and what they cost. */
const script = `import { readFileSync, writeFileSync } from 'node:fs';
const prompt = readFileSync('${promptPath}', 'utf8');
const said = (word, otherwise) => Number(new RegExp(word + ' ([0-9.]+)').exec(prompt)?.[1] ?? otherwise);
const rows = Array.from({ length: said('cases', 60) }, (_, index) => ({
  caseId: 'case-' + String(index).padStart(3, '0'),
  passed: index >= said('fail', 3),
  latencyMs: said('take', 200) + (index * 37) % 50,
  costUsd: said('cost', 0.002),
}));
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, rows.map((row) => JSON.stringify(row) + '\\n').join(''));
console.log('ran ' + rows.length + ' cases');
`;

/**
 * Files of a small project with one suite. Its prompt may say `fail 20` (so many cases fail, of 60; 3 when it says
 * nothing), `take 300` (ms), `cost 0.004` (US dollars a case), `cases 100`.
 *
 * @param config - keys of the config over the usual ones
 */
export function suiteProject(config: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  // JSON is YAML.
  const all = { version: 1, suites: { bot: suiteKeys }, dimensions: dimensionKeys, ...config };
  return {
    [configPath]: `${JSON.stringify(all, null, 2)}\n`,
    [promptPath]: 'You answer questions of customers.\n',
    'evals/run.mjs': script,
    'README.md': '# Bot\n',
  };
}
