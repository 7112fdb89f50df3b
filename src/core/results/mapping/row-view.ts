import { ownValue } from '../json/json-value.ts';
import type { RowSource } from '../reading/row-source.ts';

/** A row as a mapping sees it. */
export interface RowView {
  readonly value: unknown;
  readonly source: RowSource;
  /** What holds the list that the row is of, where rows are nested. */
  readonly parent?: RowView | undefined;
  /** The key of a row that stands in a map. */
  readonly key?: string | undefined;
  /** The row is of a table: every field is text. */
  readonly isTable: boolean;
}

/** A field with a value: null, blank text and an empty list say nothing. */
export function isGiven(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}

/** The value at a path of a mapping; undefined where there is none. */
export function fieldOf(view: RowView, path: string): unknown {
  if (path.startsWith('../'))
    return view.parent === undefined ? undefined : fieldOf(view.parent, path.slice(3));
  if (path === '@key') return view.key;
  return valueThrough(view.value, path);
}

/** Lists within lists that are walked through: a file can nest them deeper than any stack is. */
export const deepestLists = 32;

/**
 * The value at a dotted path. At every step a key that equals the whole rest wins. A list on the way that has no such
 * index is walked through: the values of its items make a list, those of inner lists within it, as deep as people nest.
 */
export function valueThrough(root: unknown, path: string, depth = 0): unknown {
  let here = root;
  let rest = path;
  for (;;) {
    const whole = ownValue(here, rest);
    if (whole !== undefined) return whole;
    const dot = rest.indexOf('.');
    const step = dot === -1 ? rest : rest.slice(0, dot);
    if (Array.isArray(here) && !Object.hasOwn(here, step)) {
      if (depth === deepestLists) return undefined;
      const inner = rest;
      const found = here.flatMap((item) => {
        const value = valueThrough(item, inner, depth + 1);
        return value === undefined ? [] : value;
      });
      return found.length === 0 ? undefined : found;
    }
    if (dot === -1) return undefined;
    here = ownValue(here, step);
    rest = rest.slice(dot + 1);
  }
}

/** The path as steps, for the place of a field in its text. */
export function stepsOf(path: string): readonly string[] {
  return path.replace(/^(?:\.\.\/)+/, '').split('.');
}
