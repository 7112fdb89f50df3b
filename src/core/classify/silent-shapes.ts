import type { ChangedValue } from './diff/changed-value.ts';

/** In fewer values of one file every one is looked at. */
const fewest = 20;
/** Shapes that are remembered. */
const mostShapes = 10_000;
const digits = /\d+/g;

/**
 * In a file with many changed values most are of one shape, such as `setting_12: value 12` beside `setting_13: value 13`.
 * Where a value said nothing, the next of its shape (the same but for digits, under the same names) is not asked again.
 *
 * @param values - how many changed values the file has
 * @returns asks about a value unless one of its shape said nothing
 */
export function silentShapes<T>(
  values: number,
): (value: ChangedValue, ask: () => T | undefined) => T | undefined {
  if (values < fewest) return (_, ask) => ask();
  const silent = new Set<string>();
  return (value, ask) => {
    const shape = shapeOf(value);
    if (silent.has(shape)) return undefined;
    const answer = ask();
    if (answer === undefined && silent.size < mostShapes) silent.add(shape);
    return answer;
  };
}

function shapeOf({ key, before, after, siblings, summary, whole }: ChangedValue): string {
  const parts = [key, before, after, siblings[0] ?? null, summary?.path ?? null, whole ?? null];
  const text = parts.map((part) => (part === null ? '-' : `=${part}`)).join('\n');
  return `${siblings.length}\n${text.replace(digits, '0')}`;
}
