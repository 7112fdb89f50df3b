import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CaseRow } from '../core/model/case-row.ts';
import { callModel } from './built-in-model.ts';
import { hashTexts } from './draws.ts';
import { type EvalCase, parseCases } from './eval-case.ts';
import { parseIndex } from './index-file.ts';
import { type ModelConfig, parseModelConfig } from './model-config.ts';
import { readInstructions, renderPrompt } from './prompt-template.ts';
import { createRetriever, type Retriever } from './retrieval.ts';
import { scoreAnswer } from './score-answer.ts';
import { SuiteInputError } from './suite-input-error.ts';

/** Where the files of the example repository lie, relative to its root. */
export const suiteFiles = {
  prompt: 'prompts/system.md',
  model: 'config/model.yaml',
  index: 'rag/index.json',
  cases: 'evals/cases.jsonl',
} as const;

/** What the suite has read before it asks the first question. */
interface SuiteInputs {
  readonly prompt: string;
  readonly config: ModelConfig;
  readonly retrieve: Retriever;
  readonly cases: readonly EvalCase[];
  readonly datasetHash: string;
}

/**
 * Runs the example's eval suite in a folder: every case once, results as JSON lines (a header, then a row a case).
 * The file appears under its name only when it is complete; until then it is called `….partial`.
 *
 * @param folder - root of the example repository
 * @param environment - `EVAL_ENVELOPE_RESULTS` (default `out/results.jsonl`) and `EVAL_ENVELOPE_EPOCH` (default 1)
 * @returns path of the results
 * @throws SuiteInputError when a file is missing or malformed, or the prompt cannot be rendered
 */
export function runSuite(folder: string, environment: Readonly<Record<string, string | undefined>>): string {
  const results = resolve(folder, environment.EVAL_ENVELOPE_RESULTS ?? 'out/results.jsonl');
  const partial = `${results}.partial`;
  const epoch = parseEpoch(environment.EVAL_ENVELOPE_EPOCH ?? '1');
  const inputs = readInputs(folder);
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const file = openSync(partial, 'w');
  try {
    writeSync(file, `${JSON.stringify(headerOf(inputs))}\n`);
    for (const [done, evalCase] of inputs.cases.entries()) {
      try {
        writeSync(file, `${JSON.stringify(runCase(inputs, evalCase, epoch))}\n`);
      } catch (error) {
        if (!(error instanceof SuiteInputError)) throw error;
        const place = `case ${evalCase.id}, after ${done} of ${inputs.cases.length}`;
        throw new SuiteInputError(`${error.message}, at ${place}`, { cause: error });
      }
    }
  } finally {
    closeSync(file);
  }
  renameSync(partial, results);
  return results;
}

function headerOf({ config, datasetHash }: SuiteInputs): object {
  const fingerprints = {
    judge: 'code: amounts 1',
    runner: 'demo-suite 1',
    dataset: datasetHash,
    models: [`${config.model}+${config.adapter}`],
  };
  return { kind: 'run', version: 1, suite: 'support-bot', fingerprints };
}

function runCase(inputs: SuiteInputs, evalCase: EvalCase, epoch: number): CaseRow {
  const { id, question, language, market, tier, topic, expected, relevant } = evalCase;
  const passages = inputs.retrieve(question);
  const context = passages.map((passage) => `- ${passage.title}: ${passage.text}`).join('\n');
  const render = (shown: { passages: string; question: string }): string =>
    renderPrompt(inputs.prompt, { language, tier, ...shown }, suiteFiles.prompt);
  const reply = callModel({
    config: inputs.config,
    prompt: render({ passages: context, question }),
    // The model obeys its prompt, not what a passage or a customer happens to say.
    instructions: readInstructions(render({ passages: '', question: '' })),
    passages,
    evalCase,
    epoch,
  });
  const common = {
    caseId: id,
    epoch,
    segments: { language, market, topic, tier },
    cached: false,
    inputHash: hashTexts(question, tier, language, expected, JSON.stringify(relevant)).slice(0, 16),
    retrieved: passages.map((passage) => passage.id),
    relevant,
  } as const;
  const unjudged = { scores: { hallucination: null }, passed: null } as const;
  if (reply.kind === 'error') return { ...common, ...unjudged, state: 'error' };
  const { latencyMs, costUsd, inputTokens, outputTokens } = reply.usage;
  const measured = {
    latencyMs,
    costUsd,
    tokens: { input: inputTokens, output: outputTokens },
    outputHash: hashTexts(reply.text).slice(0, 16),
  };
  if (reply.kind === 'refused') return { ...common, ...unjudged, ...measured, state: 'refused' };
  const { passed, hallucination } = scoreAnswer(reply.text, expected, passages);
  return { ...common, scores: { hallucination }, passed, ...measured, state: 'scored' };
}

function readInputs(folder: string): SuiteInputs {
  const read = (path: string): string => {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch (cause) {
      throw new SuiteInputError(`${path}: cannot be read`, { cause });
    }
  };
  const cases = read(suiteFiles.cases);
  return {
    prompt: read(suiteFiles.prompt),
    config: parseModelConfig(read(suiteFiles.model), suiteFiles.model),
    retrieve: createRetriever(parseIndex(read(suiteFiles.index), suiteFiles.index), suiteFiles.index),
    cases: parseCases(cases, suiteFiles.cases),
    datasetHash: hashTexts(cases).slice(0, 16),
  };
}

function parseEpoch(text: string): number {
  const epoch = Number(text);
  if (Number.isInteger(epoch) && epoch >= 1) return epoch;
  throw new SuiteInputError(`EVAL_ENVELOPE_EPOCH must be an integer ≥ 1, found "${text}"`);
}
