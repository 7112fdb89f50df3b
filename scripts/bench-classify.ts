import { loadGrammars } from '../src/app/grammars/load-grammars.ts';
import { classifyChange } from '../src/core/classify/classify-change.ts';
import type { FileChange } from '../src/core/model/change.ts';

const runs = 5;

/** Functions with numbers and texts, of about the given length in all; every one differs between the sides. */
function code(length: number, isHead: boolean): string {
  const parts: string[] = ['import os\n'];
  let size = 0;
  for (let at = 0; size < length; at += 1) {
    const value = isHead ? at + 1 : at;
    const part = `\ndef handle_${at}(question, limit=${value}):\n    """Answers one question."""\n    rows = [row for row in load("table_${value}") if row.score > 0.${value}]\n    return client.ask(f"{question} number ${value}", rows=rows, retries=${value % 7})\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** A change of as many files, all lines of which differ, with so many characters of diff in all. */
function change(files: number, characters: number): FileChange[] {
  const endings = ['py', 'py', 'yaml', 'md', 'json', 'py'];
  return Array.from({ length: files }, (_, at): FileChange => {
    const path = `src/part_${at}/file.${endings[at % endings.length]}`;
    // Both sides of a file are in its diff.
    const length = characters / files / 2;
    return {
      path,
      status: 'modified',
      baseText: text(path, length, false),
      headText: text(path, length, true),
    };
  });
}

function text(path: string, length: number, isHead: boolean): string {
  const lines = Math.max(1, Math.round(length / 30));
  const numbers = Array.from({ length: lines }, (_, at) => (isHead ? at + 1 : at));
  if (path.endsWith('.py')) return code(length, isHead);
  if (path.endsWith('.yaml')) return numbers.map((value, at) => `setting_${at}: value ${value}\n`).join('');
  if (path.endsWith('.json'))
    return JSON.stringify(
      numbers.map((value, at) => ({ id: at, value })),
      null,
      1,
    );
  return numbers.map((value) => `Line ${value} of a long text.\n`).join('');
}

async function medianMs(files: readonly FileChange[]): Promise<number> {
  const grammars = await loadGrammars(files);
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    classifyChange(files, [], grammars);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? 0;
}

/** CPU time of the classifier by the size of the change, and of a file that nobody reads. */
export async function benchClassify(): Promise<void> {
  for (const [files, megabytes] of [
    [75, 0.75],
    [150, 1.5],
    [300, 3],
    [600, 6],
  ] as const) {
    const ms = await medianMs(change(files, megabytes * 1e6));
    process.stdout.write(
      `classify ${String(files).padStart(4)} files, ${megabytes.toFixed(2)} MB of diff, CPU ${ms.toFixed(0).padStart(6)} ms\n`,
    );
  }
  const binary: FileChange = { path: 'models/adapter.safetensors', status: 'modified' };
  process.stdout.write(`classify a binary file, CPU ${(await medianMs([binary])).toFixed(1)} ms\n`);
}
