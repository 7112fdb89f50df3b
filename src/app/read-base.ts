import type { Run } from '../core/model/run.ts';
import type { ReadOptions } from '../core/results/read-options.ts';
import { poolBase } from '../core/suite/pool-base.ts';
import type { Files } from './ports.ts';
import { type RunOutcome, readRunFiles } from './read-run.ts';

/** The base side of a comparison of files. */
export interface BaseFiles {
  readonly outcome: RunOutcome;
  /** Every run of base was stored: none of them was made beside head. */
  readonly isStored: boolean;
}

/**
 * Reads the files of base. Files that do not say where they come from, or say the same, are parts of one run. Stored runs
 * (each with an origin of its own) are pooled into it as more epochs; without another, into the newest of them.
 */
export async function readBaseFiles(
  files: Files,
  paths: readonly string[],
  options: ReadOptions,
): Promise<BaseFiles> {
  const whole = async (): Promise<BaseFiles> => ({
    outcome: await readRunFiles(files, paths, options),
    isStored: false,
  });
  if (paths.length < 2) return whole();
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const { format: _, ...rest } = options;
    const read = await readRunFiles(files, [path], rest);
    const key = read.ok && read.run.origin !== undefined ? JSON.stringify(read.run.origin) : '';
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  if (groups.size < 2) return whole();
  const fresh = groups.get('');
  const stored: Run[] = [];
  for (const [key, group] of groups) {
    if (key === '') continue;
    const read = await readRunFiles(files, group, { ...options, format: 'rows-jsonl' });
    if (!read.ok) return { outcome: read, isStored: false };
    stored.push(read.run);
  }
  const keys = new Set(stored.map(({ origin }) => origin?.suiteKey));
  if (keys.size > 1) {
    const problem =
      'the stored runs are of different content (another suiteKey): only runs of the same content are more of the same.';
    return { outcome: { ok: false, problems: [problem] }, isStored: false };
  }
  stored.sort((one, other) => (evaluatedAt(one) < evaluatedAt(other) ? 1 : -1));
  const current = fresh === undefined ? null : await readRunFiles(files, fresh, options);
  if (current?.ok === false) return { outcome: current, isStored: false };
  const [newest = current?.run, ...earlier] = current === null ? stored : [current.run, ...stored];
  if (newest === undefined) return whole();
  const { run, leftOut } = poolBase(newest, earlier);
  return {
    outcome: { ok: true, run: { ...run, warnings: [...run.warnings, ...leftOut] } },
    isStored: current === null,
  };
}

function evaluatedAt({ origin }: Run): string {
  return origin?.evaluatedAt ?? '';
}
