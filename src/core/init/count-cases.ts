import { parse } from 'yaml';
import { pathMatcher } from '../suite/match-paths.ts';
import { nameOf, type RepositoryFiles, textOf } from './repository-files.ts';

/**
 * Cases in the files of a dataset.
 *
 * @param globs - as written in `dataset`
 * @returns null where a file could not be counted, or there is none
 */
export function countCases(files: RepositoryFiles, globs: readonly string[]): number | null {
  if (globs.length === 0) return null;
  const counts = files.paths
    .filter(pathMatcher(globs))
    .filter((path) => !/\.(?:py|[cm]?[jt]s|md)$/.test(path))
    .map((path) => countOf(nameOf(path), textOf(files, path)));
  if (counts.length === 0 || counts.includes(null)) return null;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function countOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/\.(?:jsonl|ndjson|txt)$/.test(name))
    return text.split('\n').filter((line) => line.trim() !== '').length;
  if (name.endsWith('.csv')) return Math.max(0, csvRecords(text) - 1);
  return countOfValue(parseValue(text));
}

/** Entries of a list, or of the one list that a document holds, such as `cases:`. */
export function countOfValue(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return null;
  const lists = Object.values(value).filter((entry) => Array.isArray(entry));
  return lists.length === 1 ? (lists[0]?.length ?? null) : null;
}

/** YAML or JSON as a value; undefined = it is neither. */
export function parseValue(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

/** Line breaks inside quotes belong to a field. */
function csvRecords(text: string): number {
  const lines = text.replace(/"(?:[^"]|"")*"/g, 'x').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').length;
}
