import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../src/core/stats/clopper-pearson.ts';
import { type Xoshiro128, xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';
import { judgedRows } from '../support/real-data/judge.ts';
import { type RealPair, realPairs } from '../support/real-data/pairs.ts';
import { isThere, type WrittenRow } from '../support/real-data/written-row.ts';
import { shuffle } from '../support/shuffle.ts';

// Files of others, beside the repository; where they are not at hand these tests show as skipped.
const pairs = isThere ? realPairs() : [];
const splits = 100;

/** One dimension of its own: the error of a family is spent on it alone. */
function primaryOf({ dimensions }: RealPair): RealPair['dimensions'] {
  return Object.fromEntries(Object.entries(dimensions).slice(0, 1));
}

function byCase(rows: readonly WrittenRow[]): WrittenRow[][] {
  const cases = new Map<string, WrittenRow[]>();
  for (const row of rows) cases.set(row.caseId, [...(cases.get(row.caseId) ?? []), row]);
  return [...cases.values()];
}

/** Halves of the cases of one run, as if they were two runs of the same cases. */
function halvesOfCases(rows: readonly WrittenRow[], random: Xoshiro128) {
  const cases = shuffle(byCase(rows), random);
  const half = Math.floor(cases.length / 2);
  const named = (some: readonly WrittenRow[][]): WrittenRow[] =>
    some.flatMap((of, index) =>
      of.map(({ cluster, inputHash, ...row }) => ({ ...row, caseId: `case ${index}` })),
    );
  return { base: named(cases.slice(0, half)), head: named(cases.slice(half, 2 * half)) };
}

/** Halves of the epochs of every case. */
function halvesOfEpochs(rows: readonly WrittenRow[], random: Xoshiro128) {
  const halves = byCase(rows).map((epochs) => {
    const mixed = shuffle(epochs, random);
    const half = Math.floor(mixed.length / 2);
    const numbered = (some: readonly WrittenRow[]) =>
      some.map((row, index) => ({ ...row, epoch: index + 1 }));
    return { base: numbered(mixed.slice(0, half)), head: numbered(mixed.slice(half, 2 * half)) };
  });
  return { base: halves.flatMap(({ base }) => base), head: halves.flatMap(({ head }) => head) };
}

/** Each case of two runs on either side by the toss of a coin: whoever is better, neither side is. */
function tossed({ base, head }: RealPair, random: Xoshiro128) {
  const isSwapped = new Map(base.rows.map(({ caseId }) => [caseId, random.nextUniform() < 0.5]));
  const side = (whenSwapped: readonly WrittenRow[], when: readonly WrittenRow[]) => [
    ...when.filter(({ caseId }) => isSwapped.get(caseId) === false),
    ...whenSwapped.filter(({ caseId }) => isSwapped.get(caseId) === true),
  ];
  return { base: side(head.rows, base.rows), head: side(base.rows, head.rows) };
}

/** Whether so many blocks are more than one in twenty explains, at an error of 1 in 10,000. */
function expectNominal(name: string, blocked: number): void {
  const { lower } = clopperPearson({ x: blocked, n: splits, level: 1 - 2e-4 });
  expect(lower, `${name}: ${blocked} of ${splits} blocked`).toBeLessThanOrEqual(0.05);
}

/** How many of the splits end red. */
function countBlocked(
  dimensions: RealPair['dimensions'],
  split: (random: Xoshiro128) => { base: readonly WrittenRow[]; head: readonly WrittenRow[] },
): number {
  const random = xoshiro128StarStar([1, 2, 3, 4]);
  let blocked = 0;
  for (let count = 0; count < splits; count += 1) {
    const { base, head } = split(random);
    const { verdict } = judgedRows(base, head, dimensions);
    expect(verdict).not.toBe('not-evaluated');
    if (verdict === 'outside' || verdict === 'trade-off') blocked += 1;
  }
  return blocked;
}

describe.runIf(isThere)('where nothing differs a real suite blocks one time in twenty at most', () => {
  const sides = pairs.flatMap((pair) => [
    [`${pair.name} (base)`, pair, pair.base.rows] as const,
    [`${pair.name} (head)`, pair, pair.head.rows] as const,
  ]);
  const large = sides.filter(([, , rows]) => new Set(rows.map(({ caseId }) => caseId)).size >= 100);

  it.each(large)('a random half of the cases against the other: %s', (name, pair, rows) => {
    expectNominal(
      name,
      countBlocked(primaryOf(pair), (random) => halvesOfCases(rows, random)),
    );
  });

  const repeated = sides.filter(([name]) => /unequal repeats|experiments/.test(name));
  it.each(repeated)('a random half of the epochs against the other: %s', (name, pair, rows) => {
    expectNominal(
      name,
      countBlocked(primaryOf(pair), (random) => halvesOfEpochs(rows, random)),
    );
  });

  // A case that one model always gets right and the other never is no chance, whichever side it is put on: not with repeats.
  const small = pairs.filter(
    ({ base }) => base.rows.length < 100 && base.rows.every(({ epoch = 1 }) => epoch === 1),
  );
  it.each(small.map((pair) => [pair.name, pair] as const))(
    'either side by the toss of a coin: %s',
    (name, pair) => {
      expectNominal(
        name,
        countBlocked(primaryOf(pair), (random) => tossed(pair, random)),
      );
    },
  );
});
