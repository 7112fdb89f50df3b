import type { CaseState } from '../../model/case-row.ts';
import { answerOf } from '../answer-text.ts';
import type { Measures } from '../assemble/draft.ts';
import { isObject } from '../json/json-value.ts';
import type { OutputColumn } from './columns.ts';

/** How older files begin the cell of an output: status, and the score in brackets. */
const legacyStatus = /^\[(PASS|FAIL|ERROR)\] (?:\((\d+(?:\.\d+)?)\) )?/;

/** What the cells of an output say; undefined when the column holds nothing for the row. */
export type CellReading = Omit<Measures, 'inputHash' | 'inputLength'>;

/** Reads the cells of one output. Scores are rounded to two decimals in the file. */
export function readCells(cells: readonly string[], column: OutputColumn): CellReading | undefined {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''));
  const legacy = column.status === undefined ? legacyStatus.exec(cell(column.output)) : null;
  const status = column.status === undefined ? legacy?.[1] : cell(column.status);
  if (status !== 'PASS' && status !== 'FAIL' && status !== 'ERROR') return undefined;
  const text = cell(column.output).slice(legacy?.[0].length ?? 0);
  const state = stateOf(status, text, cell(column.reason));
  const hasScores = state !== 'error' && state !== 'unscored';
  return {
    scores: hasScores
      ? scoresOf(column, cell, state === 'scored' ? (legacy?.[2] ?? cell(column.score)) : '')
      : {},
    passed: state === 'scored' ? status === 'PASS' : null,
    cached: false,
    state,
    ...(state === 'error' || text === '' ? {} : answerOf(text)),
  };
}

function stateOf(status: 'PASS' | 'FAIL' | 'ERROR', text: string, reason: string): CaseState {
  // An error with an answer came while it was judged.
  if (status === 'ERROR') return text === '' ? 'error' : 'judge-failed';
  if (status === 'PASS' && reason === 'No assertions') return 'unscored';
  return reason.startsWith('Scoring function error:') ? 'judge-failed' : 'scored';
}

function scoresOf(
  column: OutputColumn,
  cell: (at: number | undefined) => string,
  score: string,
): Readonly<Record<string, number | null>> {
  const scores = new Map<string, number | null>();
  for (const [name, at] of column.metrics) {
    const value = numberOf(cell(at));
    if (value !== undefined) scores.set(name, value);
  }
  for (const [name, value] of Object.entries(namedScores(cell(column.namedScores))))
    if (typeof value === 'number') scores.set(name, value);
  if (!scores.has('score')) scores.set('score', numberOf(score) ?? null);
  return Object.fromEntries(scores);
}

function namedScores(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function numberOf(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
