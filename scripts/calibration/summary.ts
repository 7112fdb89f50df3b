import { type Cell, marginOf, type Tally } from '../../tests/support/calibration-cell.ts';
import type { CellResult } from './results.ts';

/** A share with its Monte-Carlo standard error. */
export interface Share {
  readonly share: number;
  readonly error: number;
}

/** All that was simulated of one suite under one class of change: a line of the tables. */
export interface SuiteLine {
  readonly cell: Cell;
  readonly margin: number;
  /** Verdicts by effect, with the shape behind it where there are two: `none`, `half-hard` … `better`. */
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Checks that fail for a claimed loss where nothing changed. */
  readonly falseBlock: Share | null;
  /** `inside` where the loss is the margin. */
  readonly falsePass: { readonly hard: Share | null; readonly soft: Share | null };
  /** Good changes stopped a week, see {@link week}. */
  readonly stopped: Share | null;
}

/**
 * A week of eight changes, as we read STATISTICS A12: five change nothing that can be measured, two gain the margin,
 * one loses and is not counted. With five it is that 5 % of unchanged changes stopped make a quarter of a change a week.
 */
export const week = { unchanged: 5, better: 2, worse: 1 } as const;

/** More than this is a miss: nominal 5 %, with what small counts add (STATISTICS D3). */
export const allowedError = 0.065;

/** Lines in the order of the results. */
export function summarise(results: readonly CellResult[]): readonly SuiteLine[] {
  const groups = new Map<string, CellResult[]>();
  for (const result of results) {
    const { class: of, outcome, isClustered, cases, epochs } = result.cell;
    const key = [of, outcome, isClustered, cases, epochs].join('/');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const tallies = Object.fromEntries(group.map(({ cell, tally }) => [effectName(cell), tally]));
    return [
      {
        cell: first.cell,
        margin: marginOf(first.cell),
        tallies,
        falseBlock: shareOf(tallies.none, ({ claimed }) => claimed),
        falsePass: {
          hard: shareOf(tallies['margin-hard'], ({ inside }) => inside),
          soft: shareOf(tallies['margin-soft'], ({ inside }) => inside),
        },
        stopped: stoppedAWeek(tallies.none, tallies.better),
      },
    ];
  });
}

function effectName({ effect, shape }: Cell): string {
  return effect === 'none' || effect === 'better' ? effect : `${effect}-${shape}`;
}

/** Share of the runs of a cell that are counted; null where it was not simulated. */
export function shareOf(tally: Tally | undefined, count: (tally: Tally) => number): Share | null {
  if (tally === undefined || tally.runs === 0) return null;
  const share = count(tally) / tally.runs;
  return { share, error: Math.sqrt((share * (1 - share)) / tally.runs) };
}

function stoppedAWeek(unchanged: Tally | undefined, better: Tally | undefined): Share | null {
  const isStopped = ({ look, red, notEvaluated }: Tally): number => look + red + notEvaluated;
  const one = shareOf(unchanged, isStopped);
  const other = shareOf(better, isStopped);
  if (one === null || other === null) return null;
  return {
    share: week.unchanged * one.share + week.better * other.share,
    error: Math.hypot(week.unchanged * one.error, week.better * other.error),
  };
}

/** An error rate above what is allowed. */
export interface Miss {
  readonly line: SuiteLine;
  readonly what: 'false block' | 'false pass, hard' | 'false pass, soft';
  readonly rate: Share;
  /** Two standard errors below it there is still more than the nominal 5 %. */
  readonly isBeyondNoise: boolean;
}

/** Every rate above what is allowed, in the order of the lines. */
export function findMisses(lines: readonly SuiteLine[]): readonly Miss[] {
  return lines.flatMap((line) =>
    (
      [
        ['false block', line.falseBlock],
        ['false pass, hard', line.falsePass.hard],
        ['false pass, soft', line.falsePass.soft],
      ] as const
    ).flatMap(([what, rate]): Miss[] =>
      rate === null || rate.share <= allowedError
        ? []
        : [{ line, what, rate, isBeyondNoise: rate.share - 2 * rate.error > 0.05 }],
    ),
  );
}
