import { isObject } from '../json/json-value.ts';
import { rowKeys, rowsHeaderSchema } from './row-schema.ts';

/** What rows of one suite may come to; each is far beyond what suites have. */
export interface RowLimits {
  readonly rows: number;
  /** Characters of a line. */
  readonly line: number;
  /** Characters of one text in it. */
  readonly text: number;
  /** Entries of one list or map. */
  readonly entries: number;
}

/** Generous for suites, and small enough that judging takes seconds. */
export const usualRowLimits: RowLimits = { rows: 200_000, line: 262_144, text: 4_000, entries: 2_000 };

const headerKeys: ReadonlySet<string> = new Set(Object.keys(rowsHeaderSchema.shape));
/** Answers are never stored. */
const knownKeys: ReadonlySet<string> = new Set(rowKeys.filter((key) => key !== 'output'));
/** Names that mean something to the language. */
const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks at rows-jsonl that somebody else may have written in our name: every line has to be byte for byte what this program
 * writes for the value that it holds. So no key stands twice, no number overflows, and nothing is there that no row has.
 * Types are left to the reader.
 *
 * @returns what is wrong with the first line that is not so; null = nothing
 */
export function checkWrittenRows(text: string, limits: RowLimits = usualRowLimits): string | null {
  if (!text.endsWith('\n')) return 'the rows are cut: the last line has no end';
  let from = 0;
  for (let line = 1; from < text.length; line += 1) {
    const end = text.indexOf('\n', from);
    if (end - from > limits.line) return `line ${line} of the rows has more than ${limits.line} characters`;
    if (line > limits.rows + 1) return `there are more than ${limits.rows} rows`;
    const problem = lineProblem(text.slice(from, end), line === 1, limits);
    if (problem !== null) return `line ${line} of the rows ${problem}`;
    from = end + 1;
  }
  return from === 0 ? 'there are no rows' : null;
}

function lineProblem(line: string, isHeader: boolean, limits: RowLimits): string | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  if (!isObject(value)) return 'is no object';
  if (JSON.stringify(value) !== line) return 'is not as this program writes it';
  if (isHeader !== (value.kind === 'run')) return isHeader ? 'is no header' : 'is a second header';
  const known = isHeader ? headerKeys : knownKeys;
  if (Object.keys(value).some((key) => !known.has(key))) return 'has a key that no row has';
  return sizeProblem(value, limits, 0);
}

/** A row is three levels deep at most. */
const deepest = 3;

function sizeProblem(value: unknown, limits: RowLimits, depth: number): string | null {
  if (typeof value === 'string')
    return value.length > limits.text ? `has a text of more than ${limits.text} characters` : null;
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= deepest) return 'is nested too deep';
  const entries = Object.entries(value);
  if (entries.length > limits.entries) return `has a list of more than ${limits.entries} entries`;
  for (const [key, entry] of entries) {
    if (reservedNames.has(key) || key.length > limits.text) return 'has a name that none may have';
    const problem = sizeProblem(entry, limits, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}
