import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../cli.ts';

/** Where the files of others are; they never get into this repository. */
export const folder = resolve(root, '../shared/realdata');

/** Whether they are at hand. */
export const isThere = existsSync(folder);

/** One line of rows-jsonl as it is written. */
export interface WrittenRow {
  readonly caseId: string;
  readonly epoch?: number;
  readonly cluster?: string;
  readonly segments?: Readonly<Record<string, string>>;
  readonly scores?: Readonly<Record<string, number | null>>;
  readonly passed?: boolean | null;
  readonly latencyMs?: number;
  readonly costUsd?: number;
  readonly judgeCostUsd?: number;
  readonly tokens?: { readonly input: number; readonly output: number };
  readonly state?: 'error' | 'judge-failed' | 'unscored';
  readonly inputHash?: string;
}

/** An object out of somebody's JSON: its fields are checked by the figures that come out. */
// biome-ignore lint/suspicious/noExplicitAny: eighteen foreign formats, read field by field and proven by their sums.
export type Foreign = any;

/** Text of a real file. */
export function realText(path: string): string {
  return readFileSync(resolve(folder, path), 'utf8');
}

/** A real JSON file. */
export function realJson(path: string): Foreign {
  return JSON.parse(realText(path));
}

/** The objects of a real JSON Lines file. */
export function realLines(path: string): Foreign[] {
  return realText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** Rows as a file of ours. */
export function rowsJsonl(rows: readonly WrittenRow[]): string {
  return `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
}

/** Rows of the same case are its epochs, in the order given. */
export function withEpochs(rows: readonly WrittenRow[]): WrittenRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const epoch = (seen.get(row.caseId) ?? 0) + 1;
    seen.set(row.caseId, epoch);
    return { ...row, epoch };
  });
}
