import { judgeRuns } from '../../../src/app/judge-runs.ts';
import type { RunOutcome } from '../../../src/app/read-run.ts';
import { parseConfig } from '../../../src/core/config/parse-config.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import { readRun } from '../../../src/core/results/read-run.ts';
import type { RealPair } from './pairs.ts';
import { rowsJsonl, type WrittenRow } from './written-row.ts';

/** A config of these dimensions, the first one primary. */
export function configOf(dimensions: RealPair['dimensions']): string {
  const entries = Object.entries(dimensions).map(
    ([name, text], index) => `  ${name}: { ${text}${index === 0 ? ', primary: true' : ''} }`,
  );
  return `dimensions:\n${entries.join('\n')}\n`;
}

/** What `compare` decides on these rows as a prompt edit, without a process of its own. */
export function judgedRows(
  base: readonly WrittenRow[],
  head: readonly WrittenRow[],
  dimensions: RealPair['dimensions'],
): Decision {
  const config = parseConfig(configOf(dimensions), 'gate.yml');
  if (!config.ok) throw new Error(JSON.stringify(config.issues));
  return judgeRuns({
    config: config.value,
    suite: null,
    classes: ['prompt-edit'],
    base: runOf(base),
    head: runOf(head),
    seed: null,
  });
}

function runOf(rows: readonly WrittenRow[]): RunOutcome {
  const read = readRun([{ name: 'rows.jsonl', bytes: new TextEncoder().encode(rowsJsonl(rows)) }]);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { ok: true, run: read.value };
}
