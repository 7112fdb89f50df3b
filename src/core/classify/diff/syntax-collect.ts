import type { Entry, TextPart } from './changed-value.ts';
import type { SyntaxNode } from './grammar.ts';
import { literalText } from './string-literal.ts';
import type { CallForm } from './syntax-forms.ts';
import { childrenOf, sliceOf } from './syntax-names.ts';
import { isDefault } from './syntax-options.ts';
import { syntaxRole } from './syntax-words.ts';

/** What is known around a node. */
export interface Place {
  /** Name of the function or class around it. */
  readonly scope: string | undefined;
  /** Names of calls and keys from the outside in. */
  readonly names: readonly string[];
  /** Name the value is given to. */
  readonly key: string | undefined;
  /** Names beside that name. */
  readonly siblings: readonly string[];
  /** What a `default` around here is the default of. */
  readonly option?: string | undefined;
  readonly depth: number;
}

/** Where the values of one text are collected. */
export interface Collection {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  readonly found: Entry[];
}

/** A piece of text with its place in the code. */
interface Piece {
  readonly text: string;
  readonly from: number;
}

/** Values this far before and after one stand beside it. */
const reach = 5;

/** What is known under a name that a value is given to. */
export function withKey(outer: Place, written: string): Place {
  const { option, ...place } = outer;
  const key = option !== undefined && isDefault.test(written) ? option : written;
  return { ...place, key, names: place.names.at(-1) === key ? place.names : [...place.names, key] };
}

/** What a call says by its shape. */
export function keepForm(
  { leaf, value, slot }: CallForm,
  place: Place,
  from: number,
  reading: Collection,
): void {
  push({ ...place, names: [...place.names, leaf] }, value, from, reading, [], slot);
}

/** Texts side by side, as one value. */
export function keepTexts(nodes: readonly SyntaxNode[], place: Place, reading: Collection): void {
  const pieces = nodes.flatMap((node) => piecesOf(node, reading));
  const [first] = pieces;
  if (first === undefined) return;
  const parts: TextPart[] = [];
  let value = '';
  for (const { text, from } of pieces) {
    parts.push({ offset: value.length, line: reading.lineOf(from), isLong: text.includes('\n') });
    value += text;
  }
  push(place, value, first.from, reading, parts, place.key ?? place.scope ?? place.names.at(-1));
}

function piecesOf(node: SyntaxNode, reading: Collection): Piece[] {
  if (syntaxRole(node.name) === 'texts') {
    return childrenOf(node).flatMap((child) => piecesOf(child, reading));
  }
  const { text, offset } = literalText(sliceOf(node, reading.text));
  return [{ text, from: node.from + offset }];
}

/** A value that is no text counts only where it has a name. */
export function keep(place: Place, value: string, from: number, reading: Collection): void {
  push(place, value, from, reading, [], place.key);
}

/** Keeps a value under the names around it, to be compared by its slot; one without a slot is nobody's. */
export function push(
  { names, scope, siblings }: Place,
  value: string,
  from: number,
  { lineOf, found }: Collection,
  parts: readonly TextPart[],
  slot: string | undefined,
): void {
  if (slot === undefined) return;
  const path = [scope, ...names].filter((name) => name !== undefined);
  const isNamed =
    path.at(-1) === slot ||
    /^(?:component|parameters|order|search_parameters|search_step|split_step|history_step|embedded_text|optimizer_made|passages_kept|messages_kept|defined|form) /.test(
      slot,
    );
  const key = (isNamed ? path : [...path, slot]).join('.');
  found.push({ key, slot, value, line: lineOf(from), siblings, parts });
}

/** Values without names beside them in one bracket stand beside those around them in the same function. */
export function withNeighbours(found: readonly Entry[]): Entry[] {
  return found.map((entry, at) => {
    if (entry.siblings.length > 0) return entry;
    const scope = entry.key.split('.', 1)[0];
    const near = found.slice(Math.max(0, at - reach), at + reach + 1);
    const own = near.filter(({ key }) => key.includes('.') && key.split('.', 1)[0] === scope);
    return { ...entry, siblings: own.map(({ slot }) => slot) };
  });
}
