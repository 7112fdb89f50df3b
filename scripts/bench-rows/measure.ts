// One measurement in a process of its own, so that its peak memory is its own: `measure.ts floor|judge BASE HEAD`.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { judgeRuns } from '../../src/app/judge-runs.ts';
import { pairCases } from '../../src/core/compare/pair-cases.ts';
import { defaultConfig } from '../../src/core/config/default-config.ts';
import { decide } from '../../src/core/envelope/decide.ts';
import type { Run } from '../../src/core/model/run.ts';
import { readRun } from '../../src/core/results/read-run.ts';

/** What plain parsing takes. */
export interface FloorFigures {
  readonly ms: number;
  readonly rows: number;
  /** Resident memory before anything was read, and the most of the whole process. */
  readonly startBytes: number;
  readonly peakBytes: number;
}

/** What a verdict takes. */
export interface JudgeFigures {
  readonly readMs: number;
  /** Shape, policy, seed, pairing, comparison and decision. */
  readonly judgeMs: number;
  /** Pairing once more by itself, and deciding once more: parts of `judgeMs`, measured after the peak was taken. */
  readonly pairMs: number;
  readonly decideMs: number;
  readonly startBytes: number;
  readonly peakBytes: number;
  readonly verdict: string;
  readonly dimensions: number;
  readonly segments: number;
}

const [, , what, basePath = '', headPath = ''] = process.argv;
const startBytes = peak();
const figures = what === 'floor' ? floor([basePath, headPath]) : judge(basePath, headPath);
process.stdout.write(JSON.stringify(figures));

function floor(paths: readonly string[]): FloorFigures {
  const start = performance.now();
  let rows = 0;
  const parse = (line: string): void => {
    if (typeof JSON.parse(line) === 'object') rows += 1;
  };
  for (const path of paths) {
    const file = openSync(path, 'r');
    const buffer = Buffer.alloc(1 << 20);
    let rest = '';
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      // The rows are ASCII, so that no character is cut in two.
      const lines = (rest + buffer.toString('latin1', 0, size)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) parse(line);
    }
    if (rest !== '') parse(rest);
    closeSync(file);
  }
  return { ms: performance.now() - start, rows, startBytes, peakBytes: peak() };
}

function judge(...paths: readonly [string, string]): JudgeFigures {
  const start = performance.now();
  const [base, head] = [read(paths[0]), read(paths[1])];
  const readEnd = performance.now();
  const decision = judgeRuns({
    config: defaultConfig(),
    suite: null,
    classes: ['prompt-edit'],
    base: { ok: true, run: base },
    head: { ok: true, run: head },
    seed: null,
  });
  const end = performance.now();
  const peakBytes = peak();
  pairCases(base, head);
  const paired = performance.now();
  if (decision.comparison !== null) decide(decision.comparison, decision.policy);
  return {
    readMs: readEnd - start,
    judgeMs: end - readEnd,
    pairMs: paired - end,
    decideMs: performance.now() - paired,
    startBytes,
    peakBytes,
    verdict: decision.verdict,
    dimensions: decision.dimensions.length,
    segments: new Set(decision.segments.map(({ segment }) => `${segment.field}=${segment.value}`)).size,
  };
}

function read(path: string): Run {
  const parsed = readRun([{ name: path, bytes: readFileSync(path) }]);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.value;
}

function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}
