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

/** One step on the way to a verdict. */
export interface StepFigures {
  readonly ms: number;
  /** The most of the whole process at the end of the step: it never falls. */
  readonly peakBytes: number;
}

/** What a verdict takes, step by step: together they are all of it. */
export interface JudgeFigures {
  readonly startBytes: number;
  /** Both files, base's released before head's is opened. */
  readonly read: StepFigures;
  /** Measured by itself, before. */
  readonly pair: StepFigures;
  /** Shape, policy, seed, and every number. */
  readonly compare: StepFigures;
  readonly decide: StepFigures;
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
  const step = stepper();
  const [base, head] = [read(paths[0]), read(paths[1])];
  const reading = step();
  pairCases(base, head);
  const pair = step();
  const decision = judgeRuns({
    config: defaultConfig(),
    suite: null,
    classes: ['prompt-edit'],
    base: { ok: true, run: base },
    head: { ok: true, run: head },
    seed: null,
  });
  const judged = step();
  if (decision.comparison !== null) decide(decision.comparison, decision.policy);
  const deciding = step();
  return {
    startBytes,
    read: reading,
    pair,
    // The verdict pairs and decides as well: what these take by themselves is told beside.
    compare: { ...judged, ms: Math.max(0, judged.ms - pair.ms - deciding.ms) },
    decide: deciding,
    verdict: decision.verdict,
    dimensions: decision.dimensions.length,
    segments: new Set(decision.segments.map(({ segment }) => `${segment.field}=${segment.value}`)).size,
  };
}

/** Gives time and peak memory since it was asked last. */
function stepper(): () => StepFigures {
  let start = performance.now();
  return () => {
    const ms = performance.now() - start;
    const figures = { ms, peakBytes: peak() };
    start = performance.now();
    return figures;
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
