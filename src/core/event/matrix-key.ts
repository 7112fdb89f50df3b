import { hashValue } from '../model/stable-hash.ts';

/** A job of a matrix, as the workflow hands it over. */
export interface MatrixJob {
  /** `toJSON(matrix)`; `null` or empty outside a matrix. */
  readonly matrix: string;
  /** `strategy.job-index`. */
  readonly jobIndex: string;
  /** `strategy.job-total`. */
  readonly jobTotal: string;
}

/** Longest readable part of a key. */
const longestSlug = 40;

/**
 * A name for one leg of a matrix that is the same in every run of the workflow and another for every leg: letters a
 * person recognises and a hash. Outside a matrix it is `single` with a hash. Safe in file and artifact names.
 */
export function matrixKey(job: MatrixJob): string {
  const values = leafTexts(parsed(job.matrix));
  const slug = values
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestSlug)
    .replace(/-+$/, '');
  const hash = hashValue([parsed(job.matrix), job.jobIndex, job.jobTotal]).slice(0, 8);
  return `${slug === '' ? 'single' : slug}-${hash}`;
}

/** Whether there is more than one leg, or one that has values. */
export function isMatrix(job: MatrixJob): boolean {
  return leafTexts(parsed(job.matrix)).length > 0 || Number(job.jobTotal) > 1;
}

function parsed(text: string): unknown {
  try {
    return text.trim() === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

function leafTexts(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(leafTexts);
  if (typeof value === 'object') {
    return Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([, entry]) => leafTexts(entry));
  }
  return [String(value)];
}
