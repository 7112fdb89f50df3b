// One measurement in a process of its own: `measure.ts floor|read FILE`.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readRun } from '../../src/core/results/read-run.ts';
import type { ResultFile } from '../../src/core/results/reading/result-file.ts';

/** What reading a file takes. */
export interface ReadFigures {
  readonly ms: number;
  readonly rows: number;
}

const [, , what, path = ''] = process.argv;
const start = performance.now();
const rows = what === 'floor' ? parseRows(path) : readRows(path);
const figures: ReadFigures = { ms: performance.now() - start, rows };
process.stdout.write(JSON.stringify(figures));

/** The rows of a file of lines through JSON.parse, one by one, kept nowhere. */
function parseRows(path: string): number {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(1 << 20);
  let rest = '';
  let count = 0;
  const parse = (line: string): void => {
    if (typeof JSON.parse(line) === 'object') count += 1;
  };
  for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
    // The rows are ASCII, so that no character is cut in two.
    const lines = (rest + buffer.toString('latin1', 0, size)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) parse(line);
  }
  if (rest !== '') parse(rest);
  closeSync(file);
  return count;
}

function readRows(path: string): number {
  const file = openSync(path, 'r');
  let buffer = Buffer.alloc(0);
  const source: ResultFile = {
    name: path,
    sizeBytes: fstatSync(file).size,
    read(from, to) {
      if (buffer.length < to - from) buffer = Buffer.alloc(to - from);
      return buffer.subarray(0, readSync(file, buffer, 0, to - from, from));
    },
  };
  const parsed = readRun([source]);
  closeSync(file);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.value.rows.length;
}
