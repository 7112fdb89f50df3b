import { markdownTable } from 'markdown-table';
import type { Tally } from '../../tests/support/calibration-cell.ts';
import { findMisses, type Miss, type Share, type SuiteLine, shareOf } from './summary.ts';

const suiteNames = {
  binary: 'pass rate alone',
  score: 'score of 0–1 alone',
  cost: 'mean cost alone',
  latency: 'p95 latency alone',
  six: 'the six dimensions that are detected without a config',
} as const;

const columns = [
  ['none', 'unchanged'],
  ['half-hard', '½ m hard'],
  ['half-soft', '½ m soft'],
  ['margin-hard', 'm hard'],
  ['margin-soft', 'm soft'],
  ['twice-hard', '2 m hard'],
  ['twice-soft', '2 m soft'],
  ['must-see-hard', 'must-see hard'],
  ['must-see-soft', 'must-see soft'],
  ['better', 'gain of m'],
] as const;

/** Two tables for every class and kind of suite: verdicts in per cent, then the error rates. */
export function renderTables(lines: readonly SuiteLine[]): string {
  const groups = new Map<string, SuiteLine[]>();
  for (const line of lines) {
    const { class: of, outcome, isClustered } = line.cell;
    const title = `${of}: ${suiteNames[outcome]}, ${isClustered ? 'cases in conversations' : 'cases on their own'}`;
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [line]);
    else group.push(line);
  }
  return [...groups]
    .map(([title, group]) => `### ${title}\n\n${verdictTable(group)}\n\n${errorTable(group)}\n`)
    .join('\n');
}

function verdictTable(lines: readonly SuiteLine[]): string {
  const present = columns.filter(([key]) => lines.some(({ tallies }) => tallies[key] !== undefined));
  return markdownTable([
    ['n', 'K', 'm', ...present.map(([, title]) => title)],
    ...lines.map((line) => [...suiteColumns(line), ...present.map(([key]) => verdicts(line.tallies[key]))]),
  ]);
}

const rates: readonly (readonly [string, (line: SuiteLine) => string])[] = [
  ['runs', runsText],
  ['false block', ({ falseBlock }) => percent(falseBlock)],
  ['false pass, hard', ({ falsePass }) => percent(falsePass.hard)],
  ['false pass, soft', ({ falsePass }) => percent(falsePass.soft)],
  ['green at 2 m, hard', ({ tallies }) => percent(green(tallies['twice-hard']))],
  ['green at 2 m, soft', ({ tallies }) => percent(green(tallies['twice-soft']))],
  ['green at must-see, hard', ({ tallies }) => percent(green(tallies['must-see-hard']))],
  ['green at must-see, soft', ({ tallies }) => percent(green(tallies['must-see-soft']))],
  [
    'stopped a week',
    ({ stopped }) => (stopped === null ? '' : `${stopped.share.toFixed(2)} ± ${stopped.error.toFixed(2)}`),
  ],
];

function errorTable(lines: readonly SuiteLine[]): string {
  const present = rates.filter(([, text]) => lines.some((line) => text(line) !== ''));
  return markdownTable([
    ['n', 'K', 'm', ...present.map(([title]) => title)],
    ...lines.map((line) => [...suiteColumns(line), ...present.map(([, text]) => text(line))]),
  ]);
}

function suiteColumns({ cell, margin }: SuiteLine): string[] {
  const unit = cell.outcome === 'cost' || cell.outcome === 'latency' ? '%' : 'pp';
  return [String(cell.cases), String(cell.epochs), `${Math.round(margin * 1000) / 10} ${unit}`];
}

/** Fewest and most runs behind the figures of a line. */
function runsText({ tallies }: SuiteLine): string {
  const runs = Object.values(tallies).map((tally) => tally.runs);
  const [fewest, most] = [Math.min(...runs), Math.max(...runs)];
  return fewest === most ? String(most) : `${most} (${fewest})`;
}

/** `inside / inconclusive / must look / red` in per cent; `+` what was green with a price. */
function verdicts(tally: Tally | undefined): string {
  if (tally === undefined) return '';
  const of = (count: number): string => ((100 * count) / tally.runs).toFixed(0);
  const priced = tally.priced === 0 ? '' : `+${of(tally.priced)}`;
  const lost = tally.notEvaluated === 0 ? '' : ` (not evaluated ${of(tally.notEvaluated)})`;
  return `${of(tally.inside)}${priced} / ${of(tally.inconclusive)} / ${of(tally.look)} / ${of(tally.red)}${lost}`;
}

function green(tally: Tally | undefined): Share | null {
  return shareOf(tally, ({ inside, priced, inconclusive }) => inside + priced + inconclusive);
}

function percent(share: Share | null): string {
  return share === null ? '' : `${(100 * share.share).toFixed(1)} ± ${(100 * share.error).toFixed(1)} %`;
}

/** Misses as a table; a sentence where there are none. */
export function renderMisses(misses: readonly Miss[]): string {
  if (misses.length === 0) return 'None.';
  return markdownTable([
    ['suite', 'n', 'K', 'm', 'what', 'rate', 'beyond noise'],
    ...misses.map(({ line, what, rate, isBeyondNoise }) => [
      `${line.cell.class}, ${line.cell.outcome}${line.cell.isClustered ? ', conversations' : ''}`,
      ...suiteColumns(line),
      what,
      percent(rate),
      isBeyondNoise ? 'yes' : 'no',
    ]),
  ]);
}

/** Misses of suites that the promise is made for, and of those too small for it. */
export function splitMisses(lines: readonly SuiteLine[]): { promised: Miss[]; small: Miss[] } {
  const misses = findMisses(lines);
  return {
    promised: misses.filter(({ line }) => line.cell.cases >= 50),
    small: misses.filter(({ line }) => line.cell.cases < 50),
  };
}
