import type { Document, LineCounter, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';

/** Where in the document a problem stands, outermost first. */
export type Path = readonly (string | number)[];

/** A place in a text, both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface Spot {
  /** Offset of the key; undefined for the root and for list items. */
  readonly key: number | undefined;
  /** Offset of the value; undefined when nothing is written there. */
  readonly value: number | undefined;
}

/**
 * The place of a path in the text. A path that leads nowhere, such as a missing key, gives the place of the
 * nearest thing around it that is written.
 *
 * @param at - `key`: the key itself; `value`: what is written for it, or the key when that is nothing
 */
export function locate(document: Document, lines: LineCounter, path: Path, at: 'key' | 'value'): Place {
  const { spot, isWhole } = follow(document, path);
  const wantsKey = at === 'key' || !isWhole;
  const offset = (wantsKey ? (spot.key ?? spot.value) : (spot.value ?? spot.key)) ?? 0;
  const { line, col } = lines.linePos(offset);
  // Before the first line is counted, and in an empty text, linePos answers 0.
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function follow(document: Document, path: Path): { spot: Spot; isWhole: boolean } {
  let node: unknown = document.contents;
  let spot: Spot = { key: undefined, value: startOf(node) };
  for (const step of path) {
    const next = child(isAlias(node) ? node.resolve(document) : node, step);
    if (next === undefined) return { spot, isWhole: false };
    node = next.node;
    spot = next.spot;
  }
  return { spot, isWhole: true };
}

function child(node: unknown, step: string | number): { node: unknown; spot: Spot } | undefined {
  if (isMap(node)) {
    // Of a key that stands twice the last one is what the value was made of.
    const pair = node.items.findLast(({ key }) => keyText(key) === String(step));
    if (pair === undefined) return undefined;
    return { node: pair.value, spot: { key: startOf(pair.key), value: startOf(pair.value) } };
  }
  if (!isSeq(node) || typeof step !== 'number' || step >= node.items.length) return undefined;
  const item = node.items[step];
  return { node: item, spot: { key: undefined, value: startOf(item) } };
}

/** The text of a map's key; keys that are no scalars were refused before. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function startOf(node: unknown): number | undefined {
  // A value that is not written is a null scalar placed behind its colon: the key is the better place.
  if (isScalar(node) && node.value === null && node.source === '') return undefined;
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
