/** Offsets in two texts at which they begin to differ in more than white space; both ends when they never do. */
export function firstDifference(left: string, right: string): readonly [number, number] {
  let [i, j] = [0, 0];
  for (;;) {
    const [nextI, nextJ] = [skipSpace(left, i), skipSpace(right, j)];
    // White space parts words on both sides or on neither, but for the two ends.
    const isAtEnd = nextI >= left.length || nextJ >= right.length;
    if (!isAtEnd && i > 0 && j > 0 && nextI > i !== nextJ > j) return [i, j];
    if (isAtEnd || left[nextI] !== right[nextJ]) return [nextI, nextJ];
    i = nextI + 1;
    j = nextJ + 1;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
