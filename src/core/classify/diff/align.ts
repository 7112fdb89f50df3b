/** Where two sequences differ: half-open index ranges of base and head that stand in each other's place. */
export interface Gap {
  readonly base: readonly [from: number, to: number];
  readonly head: readonly [from: number, to: number];
}

/** Beyond this many cells the table would cost more than exactness is worth; the whole stretch is one gap then. */
const mostCells = 250_000;

/**
 * The gaps between two sequences of texts around a common subsequence, in order: the longest one, unless the sequences differ in
 * thousands of places.
 */
export function alignTexts(base: readonly string[], head: readonly string[]): Gap[] {
  let start = 0;
  while (start < base.length && start < head.length && base[start] === head[start]) start += 1;
  let tail = 0;
  const room = Math.min(base.length, head.length) - start;
  while (tail < room && base[base.length - 1 - tail] === head[head.length - 1 - tail]) tail += 1;
  const ends = [base.length - tail, head.length - tail] as const;
  if (start === ends[0] && start === ends[1]) return [];
  const old = numbered(base, start, ends[0]);
  const now = numbered(head, start, ends[1], old.ids);
  // What stands on one side alone is in no common subsequence, and most of what changed does.
  const counts = [old, now].map(({ found }) => new Set(found));
  const shared = (found: readonly number[], other: ReadonlySet<number> | undefined) =>
    found.flatMap((id, at) => (other?.has(id) ? [{ id, at: start + at }] : []));
  const pairs = commonPairs(shared(old.found, counts[1]), shared(now.found, counts[0]));
  return gapsBetween(pairs, start, ends);
}

/** A text as a number: equal numbers are equal texts. */
interface Spot {
  readonly id: number;
  readonly at: number;
}

function numbered(
  texts: readonly string[],
  from: number,
  to: number,
  ids: Map<string, number> = new Map(),
): { readonly ids: Map<string, number>; readonly found: readonly number[] } {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const text = texts[at] ?? '';
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    found.push(id);
  }
  return { ids, found };
}

/** Places of a common subsequence, in order: the longest one where looking for it is cheap. */
function commonPairs(base: readonly Spot[], head: readonly Spot[]): (readonly [number, number])[] {
  const isRepeated = (spots: readonly Spot[]) => new Set(spots.map(({ id }) => id)).size < spots.length;
  // Where nothing repeats, the anchors are all there is.
  const isExact = !isRepeated(base) && !isRepeated(head);
  if (isExact || base.length * head.length > mostCells) return pairsAroundAnchors(base, head);
  return pairsByTable(base, head);
}

/** Where the table would be too large, it is made for the stretches between what stands once on both sides. */
function pairsAroundAnchors(base: readonly Spot[], head: readonly Spot[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [old, now] = [0, 0];
  for (const [nextOld, nextNow] of [...anchors(base, head), [base.length, head.length] as const]) {
    const between = [base.slice(old, nextOld), head.slice(now, nextNow)] as const;
    if (between[0].length * between[1].length <= mostCells) pairs.push(...pairsByTable(...between));
    const [left, right] = [base[nextOld], head[nextNow]];
    if (left !== undefined && right !== undefined) pairs.push([left.at, right.at]);
    [old, now] = [nextOld + 1, nextNow + 1];
  }
  return pairs;
}

/** Indices of what stands exactly once on both sides, as many as keep their order. */
function anchors(base: readonly Spot[], head: readonly Spot[]): (readonly [number, number])[] {
  const places = onceIn(head);
  const candidates = [...onceIn(base)].flatMap(([id, old]) => {
    const now = places.get(id);
    return now === undefined ? [] : [{ old, now, before: -1 }];
  });
  // Longest increasing subsequence: the last of each length that ends earliest.
  const ends: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[ends[middle] ?? 0]?.now ?? 0) < candidate.now) low = middle + 1;
      else high = middle;
    }
    candidate.before = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; ) {
    const { old, now, before } = candidates[at] ?? { old: 0, now: 0, before: -1 };
    chain.push([old, now]);
    at = before;
  }
  return chain.reverse();
}

/** What stands exactly once, with its index, in order. */
function onceIn(spots: readonly Spot[]): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (const [index, { id }] of spots.entries()) {
    if (places.has(id)) repeated.add(id);
    else places.set(id, index);
  }
  for (const id of repeated) places.delete(id);
  return places;
}

function pairsByTable(base: readonly Spot[], head: readonly Spot[]): (readonly [number, number])[] {
  const [rows, width] = [base.length, head.length + 1];
  // Cell (i, j): length of the longest common subsequence of what follows base i and head j.
  const longest = new Uint32Array((rows + 1) * width);
  const cell = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    const id = base[i]?.id;
    for (let j = head.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        id === head[j]?.id ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; ; ) {
    const [old, now] = [base[i], head[j]];
    if (old === undefined || now === undefined) return pairs;
    if (old.id === now.id) {
      pairs.push([old.at, now.at]);
      i += 1;
      j += 1;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
}

function gapsBetween(
  pairs: readonly (readonly [number, number])[],
  start: number,
  ends: readonly [number, number],
): Gap[] {
  const gaps: Gap[] = [];
  let [base, head] = [start, start];
  for (const [nextBase, nextHead] of [...pairs, ends]) {
    if (nextBase > base || nextHead > head) gaps.push({ base: [base, nextBase], head: [head, nextHead] });
    [base, head] = [nextBase + 1, nextHead + 1];
  }
  return gaps;
}
