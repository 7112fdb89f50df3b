import type { CaseState, TokenCount } from '../../model/case-row.ts';
import { hashValue } from '../../model/stable-hash.ts';
import { type Answer, answerOf } from '../answer-text.ts';
import { inputLengthOf } from '../assemble/input-length.ts';
import { asArray, asObject, asText, isObject, type JsonObject, scalarText } from '../json/json-value.ts';
import { expectations, type RowFields } from '../reading/row-fields.ts';

/** What the events of a sample have said so far: little enough that all samples of a file can wait for its end. */
export interface SampleSoFar {
  /** Hash of what was asked, from the first call. */
  asked: string | undefined;
  /** Characters of it. */
  askedLength: number | undefined;
  expected: unknown;
  answer: Answer;
  tokens: TokenCount | undefined;
  /** Matches of the sample, and how many were correct. */
  matches: number;
  correct: number;
  readonly scores: Map<string, number | null>;
  /** Verdict of a metric; null = none gave one. */
  passed: boolean | null;
  isGraded: boolean;
  hasGraderFailed: boolean;
  /** Type and message of the error. */
  error: string | undefined;
  calls: number;
  /** Short fields of its judgement, for paths of the config. */
  readonly fields: Map<string, string>;
}

/** Nothing yet. */
export function emptySample(): SampleSoFar {
  return {
    asked: undefined,
    askedLength: undefined,
    expected: undefined,
    answer: {},
    tokens: undefined,
    matches: 0,
    correct: 0,
    scores: new Map(),
    passed: null,
    isGraded: false,
    hasGraderFailed: false,
    error: undefined,
    calls: 0,
    fields: new Map(),
  };
}

/** What the choice of a grader is called when it could not be read (openai/evals:evals/elsuite/modelgraded/classify_utils.py). */
const invalidChoice = '__invalid__';
/** Choices that are a verdict by themselves. */
const verdictChoice = /^(?:y(?:es)?|n(?:o)?)$/i;
/** Metrics whose 0 and 1 are correctness. */
const correctness = /^(?:accuracy|correct|is_correct|pass(?:ed)?)$/;
const longestField = 200;

/** Takes the next event of a sample (openai/evals:evals/record.py). */
export function takeEvent(sample: SampleSoFar, event: JsonObject, row: RowFields): void {
  const data = asObject(event.data);
  switch (event.type) {
    case 'sampling':
      takeCall(sample, data, row);
      return;
    case 'match':
      sample.matches += 1;
      if (row.flag(['data', 'correct']) === true) sample.correct += 1;
      sample.expected = data.expected;
      if (data.sampled !== undefined) sample.answer = answerOf(data.sampled);
      keepFields(sample, data);
      return;
    case 'metrics':
      takeMetrics(sample, data);
      keepFields(sample, data);
      return;
    case 'pick_option':
      sample.answer = answerOf(data.picked);
      return;
    case 'raw_sample':
      sample.expected ??= data.ideal ?? data.expected;
      keepFields(sample, data);
      return;
    case 'error':
      sample.error = [data.type, data.message].flatMap((part) => asText(part) ?? []).join(': ') || 'error';
      return;
    default:
  }
}

/** The first call is the system's; where a grader is asked, it is asked after it. */
function takeCall(sample: SampleSoFar, data: JsonObject, row: RowFields): void {
  sample.calls += 1;
  if (sample.calls > 1) return;
  const question = questionOf(data.prompt);
  sample.asked = hashValue(question);
  sample.askedLength = inputLengthOf(question).inputLength;
  const { sampled } = data;
  sample.answer = answerOf(Array.isArray(sampled) && sampled.length === 1 ? sampled[0] : sampled);
  const input = row.amount(['data', 'usage', 'prompt_tokens'], expectations.tokens);
  const output = row.amount(['data', 'usage', 'completion_tokens'], expectations.tokens);
  if (input !== undefined && output !== undefined) sample.tokens = { input, output };
}

/** The prompt without its system messages: they are what a change edits. A prompt of one text is taken whole. */
function questionOf(prompt: unknown): unknown {
  const messages = asArray(prompt).filter(isObject);
  const asked = messages.filter(({ role }) => role !== 'system');
  return asked.length === 0 ? prompt : asked.map(({ role, content }) => ({ role, content }));
}

function takeMetrics(sample: SampleSoFar, metrics: JsonObject): void {
  for (const [name, value] of Object.entries(metrics)) {
    if (typeof value === 'boolean') {
      sample.scores.set(name, value ? 1 : 0);
      sample.passed = value && sample.passed !== false;
    } else if (typeof value === 'number') {
      sample.scores.set(name, Number.isFinite(value) ? value : null);
      if (correctness.test(name) && (value === 0 || value === 1))
        sample.passed = value === 1 && sample.passed !== false;
    } else if (value === invalidChoice) sample.hasGraderFailed = true;
    else if (typeof value === 'string') {
      sample.isGraded = true;
      if (verdictChoice.test(value)) sample.passed = /^y/i.test(value) && sample.passed !== false;
    }
  }
}

function keepFields(sample: SampleSoFar, data: JsonObject): void {
  for (const [name, value] of Object.entries(data)) {
    const text = scalarText(value);
    if (text !== undefined && text.length <= longestField) sample.fields.set(`data.${name}`, text);
  }
}

const timeoutMessage = /timed? ?out|timeout|deadline exceeded/i;

/** How the sample ended. A sample that erred and was judged all the same was tried again. */
export function stateOf(sample: SampleSoFar): CaseState {
  if (sample.hasGraderFailed) return 'judge-failed';
  if (sample.matches > 0 || sample.isGraded || [...sample.scores.values()].some((score) => score !== null))
    return 'scored';
  if (sample.error === undefined) return 'unscored';
  return timeoutMessage.test(sample.error) ? 'timeout' : 'error';
}
