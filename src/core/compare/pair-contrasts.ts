import type { CounterfactualPolicy } from '../model/policy.ts';
import type { ScoredCase } from './scored-cases.ts';

/** Values of an attribute that are compared; the rarer ones of an attribute with more are left out. */
const mostValues = 10;

/** The pairs of one contrast: one entry per pair and array, in order of the pair ids. */
export interface Contrast {
  readonly value: string;
  /** null = the mean of the other values in the pair. */
  readonly against: string | null;
  readonly ids: readonly string[];
  /** Mean of `value` − mean of what it is held against. */
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** Variance that another run of base would draw anew; null = unknown. */
  readonly noise: readonly (number | null)[];
  /** Independent unit of each pair, 0 … by first appearance. */
  readonly unitOf: readonly number[];
  /** Cases that the pairs consist of. */
  readonly cases: number;
}

/** The pairs of a run, by what they are compared on. */
export interface Contrasts {
  readonly pairs: number;
  /** Pairs with one value of the attribute only. */
  readonly incomplete: number;
  readonly leftOut: number;
  readonly contrasts: readonly Contrast[];
}

/**
 * Groups cases by pair id and holds the values of the attribute against each other within the pair: two values against
 * each other, in order of their spelling; of three or more each against the mean of the others.
 */
export function pairContrasts(
  cases: readonly ScoredCase[],
  { pair, attribute }: Pick<CounterfactualPolicy, 'pair' | 'attribute'>,
): Contrasts {
  const groups = groupByPair(cases, pair, attribute);
  const counts = new Map<string, number>();
  for (const { byValue } of groups) {
    for (const value of byValue.keys()) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1),
  );
  const values = ranked
    .slice(0, mostValues)
    .map(([value]) => value)
    .sort();
  const kept = groups.map((group) => ({
    ...group,
    byValue: new Map([...group.byValue].filter(([value]) => values.includes(value))),
  }));
  const whole = kept.filter(({ byValue }) => byValue.size >= 2);
  const [first, second] = values;
  const contrasts =
    first === undefined || second === undefined
      ? []
      : values.length === 2
        ? [contrastOf(whole, first, second)]
        : values.map((value) => contrastOf(whole, value, null));
  return {
    pairs: whole.length,
    incomplete: groups.length - whole.length,
    leftOut: ranked.length - values.length,
    contrasts: contrasts.filter(({ ids }) => ids.length > 0),
  };
}

interface Group {
  readonly id: string;
  readonly byValue: ReadonlyMap<string, readonly ScoredCase[]>;
}

function groupByPair(cases: readonly ScoredCase[], pair: string, attribute: string): readonly Group[] {
  const groups = new Map<string, Map<string, ScoredCase[]>>();
  for (const entry of cases) {
    const { segments } = entry;
    const id = Object.hasOwn(segments, pair) ? segments[pair] : undefined;
    const value = Object.hasOwn(segments, attribute) ? segments[attribute] : undefined;
    if (id === undefined || value === undefined) continue;
    const byValue = groups.get(id) ?? new Map<string, ScoredCase[]>();
    groups.set(id, byValue);
    const members = byValue.get(value);
    if (members === undefined) byValue.set(value, [entry]);
    else members.push(entry);
  }
  return [...groups]
    .map(([id, byValue]) => ({ id, byValue }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function contrastOf(groups: readonly Group[], value: string, against: string | null): Contrast {
  const made = {
    ids: [] as string[],
    base: [] as number[],
    head: [] as number[],
    noise: [] as (number | null)[],
    unitOf: [] as number[],
  };
  const units = new Map<string | number, number>();
  let cases = 0;
  for (const { id, byValue } of groups) {
    const own = byValue.get(value);
    const others = [...byValue].flatMap(([name, members]) =>
      name === value || (against !== null && name !== against) ? [] : [levelOf(members)],
    );
    if (own === undefined || others.length === 0) continue;
    const [one, rest] = [levelOf(own), meanOf(others)];
    made.ids.push(id);
    made.base.push(one.base - rest.base);
    made.head.push(one.head - rest.head);
    made.noise.push(one.noise === null || rest.noise === null ? null : one.noise + rest.noise);
    const unit = unitOfGroup(id, byValue);
    if (!units.has(unit)) units.set(unit, units.size);
    made.unitOf.push(units.get(unit) ?? 0);
    for (const members of byValue.values()) cases += members.length;
  }
  return { value, against, ...made, cases };
}

interface Level {
  readonly base: number;
  readonly head: number;
  readonly noise: number | null;
}

function levelOf(members: readonly Level[]): Level {
  return meanOf(members);
}

/** The noise of a mean of independent levels shrinks with their number twice. */
function meanOf(levels: readonly Level[]): Level {
  const count = levels.length;
  let [base, head, noise] = [0, 0, 0 as number | null];
  for (const level of levels) {
    base += level.base / count;
    head += level.head / count;
    noise = noise === null || level.noise === null ? null : noise + level.noise / (count * count);
  }
  return { base, head, noise };
}

/** The cluster where all cases of the pair are of one; else the pair is the unit: its cases belong together by design. */
function unitOfGroup(id: string, byValue: Group['byValue']): string | number {
  const units = new Set([...byValue.values()].flat().map(({ unit }) => unit));
  const [only] = units;
  const members = [...byValue.values()].reduce((sum, { length }) => sum + length, 0);
  return units.size === 1 && members > 1 && only !== undefined ? only : `pair:${id}`;
}
