import { caseSetOf } from '../compare/case-set.ts';
import { type CommonLevels, commonLevels, type StretchChange } from '../compare/common-levels.ts';
import { casesAmong, type Pairing, pairCases } from '../compare/pair-cases.ts';
import { groupCases, type RowsByCase } from '../compare/rows-by-case.ts';
import type { Run } from '../model/run.ts';
import type { DimensionKind, Evaluation } from './evaluation.ts';
import { specBehind } from './row-levels.ts';
import { instrumentOf } from './setting.ts';

/** An evaluation and its rows. */
export interface EvaluationRows {
  readonly evaluation: Evaluation;
  /** It is not the last one of its week, and no end of a stretch. */
  readonly isBetween?: boolean;
  /** null = there are none that could be read. */
  readonly run: Run | null;
}

/** A level over the common cases of a stretch. */
export interface CommonLevel {
  readonly level: number;
  /** Of the level, in its unit; null = not estimable. */
  readonly standardError: number | null;
  readonly n: number;
}

/** A dimension over the common cases of a stretch. */
export interface StretchLevels {
  /** By evaluation; one whose rows do not give the level of its record is not there. */
  readonly levels: ReadonlyMap<Evaluation, CommonLevel>;
  readonly change: StretchChange;
}

/** Evaluations that are compared over the cases that both ends were asked alike. */
export interface Stretch {
  /** By time, the ends first and last; a single one could not be compared with those beside it. */
  readonly evaluations: readonly Evaluation[];
  /** Cases that both ends were asked alike. */
  readonly cases: number;
  /** Identity of these cases, as in a record. */
  readonly set: string;
  /** Cases of the last end that the first one lacks, and the other way round. */
  readonly came: number;
  readonly went: number;
  /** Cases of both ends that were not asked the same. */
  readonly changed: number;
  readonly dimensions: ReadonlyMap<string, StretchLevels>;
}

/** Share of the cases of either end, and of the common ones in between, below which they do not stand for the suite. */
const fewestCommon = 0.5;

interface Member {
  readonly evaluation: Evaluation;
  readonly isBetween: boolean;
  readonly run: Run;
  readonly cases: RowsByCase;
}

/**
 * The stretches of the evaluations of one suite and leg. A stretch ends where dataset, judge or models are others, or
 * scorers that the rows name; and where less than half of the cases would be common. What sat less than half of them in between is left aside.
 *
 * @param rows - by time
 * @param kinds - dimensions that are wanted
 * @param name - tells the suites of one page apart: the resamples hang on it
 * @returns every evaluation with rows is in one of them, those that stand alone too; those without are in none
 */
export function findStretches(
  rows: readonly EvaluationRows[],
  kinds: readonly DimensionKind[],
  name: string,
): readonly Stretch[] {
  return segmentsOf(rows).flatMap((segment) => {
    const found: Stretch[] = [];
    let left: readonly Member[] = segment;
    while (left.length > 0) {
      const ends = longestEnds(left);
      if (ends !== null) found.push(stretchOf(ends, kinds, name));
      left = left.slice(0, ends === null ? -1 : left.indexOf(ends.first));
    }
    const isIn = ({ evaluation }: Member): boolean =>
      found.some(({ evaluations }) => evaluations.includes(evaluation));
    return [...found, ...segment.filter((member) => !isIn(member)).map(aloneOf)];
  });
}

function aloneOf({ evaluation, cases }: Member): Stretch {
  return {
    evaluations: [evaluation],
    cases: cases.starts.length - 1,
    set: caseSetOf(cases),
    ...{ came: 0, went: 0, changed: 0 },
    dimensions: new Map(),
  };
}

/** Evaluations of one instrument, those with rows alone. */
function segmentsOf(rows: readonly EvaluationRows[]): readonly (readonly Member[])[] {
  const segments: Member[][] = [];
  let current: Member[] = [];
  let instrument: string | null = null;
  for (const { evaluation, run, isBetween = false } of rows) {
    const own = instrumentOf(evaluation);
    const scorer = current.at(-1)?.run.fingerprints.scorer;
    const isOtherScorer =
      scorer !== undefined && run?.fingerprints.scorer !== undefined && run.fingerprints.scorer !== scorer;
    if (instrument !== own || isOtherScorer) {
      current = [];
      segments.push(current);
    }
    instrument = own;
    if (run !== null) current.push({ evaluation, isBetween, run, cases: groupCases(run.rows).cases });
  }
  return segments;
}

interface Ends {
  readonly first: Member;
  readonly between: readonly Member[];
  readonly last: Member;
  readonly pairing: Pairing;
}

/** The last one, and the earliest that shares enough cases with it; null = none does. */
function longestEnds(members: readonly Member[]): Ends | null {
  const last = members.at(-1);
  if (last === undefined || last.isBetween) return null;
  for (const [index, first] of members.slice(0, -1).entries()) {
    if (first.isBetween) continue;
    const pairing = pairCases(first.run, last.run);
    const larger = Math.max(pairing.distinct.base, pairing.distinct.head);
    if (pairing.cases.length > 0 && pairing.cases.length >= fewestCommon * larger)
      return { first, between: members.slice(index + 1, -1), last, pairing };
  }
  return null;
}

function stretchOf(
  { first, between, last, pairing }: Ends,
  kinds: readonly DimensionKind[],
  name: string,
): Stretch {
  const { cases, headOnly, baseOnly, changedInput } = pairing;
  const sat = (member: Member): number => casesAmong(member.cases, cases.head).starts.length - 1;
  const whole = [first, ...between.filter((one) => sat(one) >= fewestCommon * cases.length), last];
  const ends = [first, last].map(({ evaluation }) => evaluation.finishedAt);
  const dimensions = new Map<string, StretchLevels>();
  for (const kind of kinds) {
    const specs = new Map(whole.map((one) => [one, specBehind(one.evaluation, kind, one.cases)]));
    const spec = specs.get(last) ?? null;
    // A score that was turned round in between is another one.
    const given = whole.filter((one) => spec !== null && specs.get(one)?.invert === spec.invert);
    // Both ends have to have it: the common cases are theirs.
    if (spec === null || given[0] !== first) continue;
    const runs = given.map((member) => member.cases);
    const found = commonLevels(cases, runs, spec, [name, kind.name, ...ends].join('\n'));
    if (found !== null) dimensions.set(kind.name, levelsOf(given, found));
  }
  return {
    evaluations: whole.map(({ evaluation }) => evaluation),
    cases: cases.length,
    set: caseSetOf(cases.head),
    came: headOnly.length,
    went: baseOnly.length,
    changed: changedInput.length,
    dimensions,
  };
}

function levelsOf(members: readonly Member[], { levels, change }: CommonLevels): StretchLevels {
  const found = new Map<Evaluation, CommonLevel>();
  for (const [index, { evaluation }] of members.entries()) {
    const figures = levels[index];
    if (figures === undefined || figures.level.estimate === null) continue;
    const { level, standardError } = figures;
    if (level.n >= fewestCommon * change.n)
      found.set(evaluation, { level: figures.level.estimate, standardError, n: level.n });
  }
  return { levels: found, change };
}
