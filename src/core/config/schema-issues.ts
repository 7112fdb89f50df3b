import type { z } from 'zod';
import { columnPresets } from '../model/column-mapping.ts';
import { knownKeys, mayBeMap } from './known-keys.ts';
import type { Path } from './locate.ts';
import { nameHint } from './nearest-name.ts';
import type { Problem } from './problem.ts';
import { show } from './problem.ts';
import { writtenConfig } from './written-config.ts';
import { metricForms } from './written-envelope.ts';

/** A problem with its place in the document. */
export interface PlacedProblem {
  readonly path: Path;
  readonly problem: Problem;
  readonly at: 'key' | 'value';
}

const typeHints: Readonly<Record<string, string>> = {
  command: 'Write an argument list, such as [npx, promptfoo, eval].',
  setup: 'Write a list of argument lists, such as [[npm, ci]], or none.',
  keys: 'Write a list of path#key, such as ["config/model.yaml#model"].',
  protected: 'Write a list of segments, such as [language=de].',
  state: 'Write { field: status, error: [failed], timeout: [timeout] }.',
  tokens: 'Write { input: prompt_tokens, output: completion_tokens }.',
  use: 'Write a list, such as [stored, rerun].',
  'at-least': 'Write a number of steps of the rate without a unit, such as 0 or -1.',
  timeout: 'Write a number with its unit, such as 20m.',
  'max-age': 'Write a number with its unit, such as 7d.',
  'sprint-length': 'Write a number with its unit, such as 14d.',
  'sprint-start': 'Write year-month-day, such as 2026-01-05.',
  expires: 'Write year-month-day, such as 2026-12-31.',
};

const expectedNames: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  string: ['text', 'Write text, in quotes if YAML takes it for something else.'],
  boolean: ['true or false', 'Write true or false, without quotes.'],
  number: ['a number', 'Write a number, without quotes.'],
  int: ['a whole number', 'Write a whole number, such as 3.'],
  array: ['a list', 'Write a list, such as [a, b].'],
  object: ['a map', 'Write keys with their values, indented below this one.'],
  record: ['a map', 'Write names with their values, indented below this one.'],
};

/** What a value may be that can be written in more than one way, by the key it stands under. */
const choiceNames: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  setup: ['a list or none', 'Write a list of argument lists, such as [[npm, ci]], or none.'],
  protected: [
    'a segment or a map with one',
    'Write language=de, or { segment: language=de, dimensions: { quality: { margin: 6pp } } }.',
  ],
  columns: [
    'a ready mapping or a map of fields',
    `Write one of ${columnPresets.join(', ')}, or the fields: { case-id: id, scores: { accuracy: correct } }.`,
  ],
  scores: [
    'a list or a map of fields',
    'Write scores: { accuracy: correct }, or scores: [correct, "feedback.*"].',
  ],
  latency: ['a field with its unit', 'Write latency: { field: duration, unit: s }.'],
  cost: ['a field with its unit', 'Write cost: { field: price, unit: usd }.'],
  'judge-cost': ['a field with its unit', 'Write judge-cost: { field: price, unit: usd }.'],
  epoch: ['a field', 'Write epoch: trial, or { field: trial, first: 0 } where counting begins with 0.'],
  'score-value': ['a field or a list of fields', 'Write score-value: score.'],
  input: ['a field or a list of fields', 'Write input: question, or input: [question, context].'],
  expected: ['a field or a list of fields', 'Write expected: answer.'],
  segment: ['a segment or a list of them', 'Write language=de, or [language=de, language=fr].'],
};
const amountName = ['an amount', 'Write an amount such as 5pp, 15%, 250ms, $0.002 or 0.03.'] as const;

/**
 * What the schema found, in our words.
 *
 * @param issue - one issue of zod
 * @param root - the value that was checked
 * @param file - schema of the file it stands in
 * @returns one problem per unknown key, otherwise one
 */
export function problemsOf(
  issue: z.core.$ZodIssue,
  root: unknown,
  file: z.ZodType = writtenConfig,
): readonly PlacedProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = valueAt(root, path);
  const name = nameOf(path);
  const on = (problem: Problem, at: 'key' | 'value' = 'value') => [{ path, problem, at }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(path, file);
      return issue.keys.map((key) => ({ path: [...path, key], problem: unknownKey(key, known), at: 'key' }));
    }
    case 'invalid_type':
      if (value === undefined) return on(missingKey(name), 'key');
      return on(wrongType(name, value, issue.expected, path));
    case 'invalid_value':
      if (value === undefined) return on(missingKey(name), 'key');
      return on(name === 'version' ? otherVersion(value) : notOneOf(name, value, issue.values.map(String)));
    case 'too_small':
    case 'too_big':
      return on(outOfRange(name, value, issue));
    case 'invalid_union':
      if (value === undefined) return on(missingKey(name), 'key');
      if (Array.isArray(value) || isMapOf(path, value, file))
        return meantWay(issue.errors).flatMap((inner) => nested(path, inner, root, file));
      return on(wrongType(name, value, 'amount', path));
    case 'custom':
      return on(customProblem(issue, value));
    default:
      return on({
        code: 'invalid',
        message: `${name} is not valid: ${issue.message}.`,
        hint: 'Mend or remove it.',
      });
  }
}

/** A map where a map is one of the ways to write the value: an amount is none. */
function isMapOf(path: Path, value: unknown, file: z.ZodType): boolean {
  return typeof value === 'object' && value !== null && mayBeMap(path, file);
}

/** Of the ways to write a value the one that was meant: a list as a list, a map as a map; else the last. */
function meantWay(ways: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const isOther = ({ code, path }: z.core.$ZodIssue) =>
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  return ways.findLast((issues) => !issues.some(isOther)) ?? ways.at(-1) ?? [];
}

/** Undefined when there is nothing at the path. */
function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

function nested(
  path: Path,
  inner: z.core.$ZodIssue,
  root: unknown,
  file: z.ZodType,
): readonly PlacedProblem[] {
  return problemsOf({ ...inner, path: [...path, ...inner.path] }, root, file);
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return last;
  const outer = nameOf(path.slice(0, -1));
  return `Entry ${last + 1} of ${outer.startsWith('Entry ') ? outer.replace('E', 'e') : outer}`;
}

function unknownKey(key: string, known: readonly string[]): Problem {
  if (key === '<<') {
    const message = '"<<" is a merge key of YAML 1.1; this file is YAML 1.2.';
    return { code: 'unknown-key', message, hint: 'Write the keys out.' };
  }
  return {
    code: 'unknown-key',
    message: `${show(key)} is not a known key here.`,
    hint: nameHint(key, known, 'Keys here'),
  };
}

function missingKey(name: string): Problem {
  const hint =
    name === 'metric' ? `Add it, such as metric: pass-rate. Metrics: ${metricForms.join(', ')}.` : 'Add it.';
  return { code: 'missing-key', message: `The key "${name}" is missing.`, hint };
}

function wrongType(name: string, value: unknown, expected: string, path: Path): Problem {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const isOwn = path.at(-1) === key || (key === 'setup' && expected === 'array');
  const [wanted, general] = expectedNames[expected] ?? choiceNames[key] ?? amountName;
  if (value === null) {
    const hint = 'Write a value behind it, or take the key out.';
    return { code: 'empty-value', message: `${name} has no value.`, hint };
  }
  const quote =
    expected === 'string' && ['number', 'boolean'].includes(typeof value)
      ? `Put it in quotes: "${String(value)}".`
      : undefined;
  const hint = (isOwn ? typeHints[key] : undefined) ?? quote ?? general;
  return { code: 'wrong-type', message: `${name} has to be ${wanted}, not ${show(value)}.`, hint };
}

function notOneOf(name: string, value: unknown, values: readonly string[]): Problem {
  const message = `${name} is ${show(value)}, which is none of its values.`;
  return { code: 'not-one-of', message, hint: nameHint(String(value), values, 'Values') };
}

function otherVersion(value: unknown): Problem {
  const message = `This release reads version 1 of the format, not ${show(value)}.`;
  const hint = 'Write version: 1, or use a release of eval-envelope that reads this version.';
  return { code: 'unknown-version', message, hint };
}

function outOfRange(
  name: string,
  value: unknown,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): Problem {
  if (issue.origin === 'array') {
    return {
      code: 'empty-list',
      message: `${name} is an empty list.`,
      hint: 'Write at least one entry, or take the key out.',
    };
  }
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  return { code: 'out-of-range', message: `${name} is ${show(value)}.`, hint: `Write a number of ${bound}.` };
}

function customProblem(issue: z.core.$ZodIssueCustom, value: unknown): Problem {
  const { code, hint } = issue.params ?? {};
  if (code !== 'unknown-metric') return { code: String(code), message: issue.message, hint: String(hint) };
  const message = `${show(value)} is not a metric.`;
  return { code: 'unknown-metric', message, hint: nameHint(String(value), metricForms, 'Metrics') };
}
