/** Where two sequences differ: half-open index ranges of base and head that stand in each other's place. */
export interface Gap {
  readonly base: readonly [from: number, to: number];
  readonly head: readonly [from: number, to: number];
}

/** Beyond this many cells the table would cost more than exactness is worth; the whole stretch is one gap then. */
const mostCells = 250_000;

/** The gaps between two sequences of texts around a longest common subsequence, in order. */
export function alignTexts(base: readonly string[], head: readonly string[]): Gap[] {
  let start = 0;
  while (start < base.length && start < head.length && base[start] === head[start]) start += 1;
  let tail = 0;
  const room = Math.min(base.length, head.length) - start;
  while (tail < room && base[base.length - 1 - tail] === head[head.length - 1 - tail]) tail += 1;
  const ends = [base.length - tail, head.length - tail] as const;
  if (start === ends[0] && start === ends[1]) return [];
  const wholeGap: Gap = { base: [start, ends[0]], head: [start, ends[1]] };
  const cells = (ends[0] - start) * (ends[1] - start);
  return cells === 0 || cells > mostCells ? [wholeGap] : gapsWithin(base, head, wholeGap);
}

function gapsWithin(base: readonly string[], head: readonly string[], around: Gap): Gap[] {
  const [[baseFrom, baseTo], [headFrom, headTo]] = [around.base, around.head];
  const width = headTo - headFrom + 1;
  // Cell (i, j): length of the longest common subsequence of what follows base i and head j.
  const longest = new Uint32Array((baseTo - baseFrom + 1) * width);
  const cell = (i: number, j: number) => longest[(i - baseFrom) * width + (j - headFrom)] ?? 0;
  for (let i = baseTo - 1; i >= baseFrom; i--) {
    for (let j = headTo - 1; j >= headFrom; j--) {
      longest[(i - baseFrom) * width + (j - headFrom)] =
        base[i] === head[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const gaps: Gap[] = [];
  let [i, j, gapBase, gapHead] = [baseFrom, headFrom, baseFrom, headFrom];
  const close = () => {
    if (i > gapBase || j > gapHead) gaps.push({ base: [gapBase, i], head: [gapHead, j] });
  };
  while (i < baseTo || j < headTo) {
    if (i < baseTo && j < headTo && base[i] === head[j]) {
      close();
      i += 1;
      j += 1;
      [gapBase, gapHead] = [i, j];
    } else if (j >= headTo || (i < baseTo && cell(i + 1, j) >= cell(i, j + 1))) i += 1;
    else j += 1;
  }
  close();
  return gaps;
}
