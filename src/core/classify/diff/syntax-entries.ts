import type { Tree } from '@lezer/common';
import type { Entry } from './changed-value.ts';
import type { Grammar } from './grammar.ts';
import { withoutGaps } from './grammar-gaps.ts';
import { lineIndex } from './line-index.ts';
import type { Block } from './source.ts';
import { type Collection, withNeighbours } from './syntax-collect.ts';
import { visit } from './syntax-visit.ts';

/** A text with more marks of what did not parse, a line, is read by its tokens. */
const mostErrors = 0.05;
/** One thing that a grammar does not know leaves several marks, however short the text is. */
const fewErrors = 3;

/**
 * The values in code: texts, numbers and constants that a name is given to by assignment, argument, key or default, and
 * texts in a function whose name says something. Comments, types, imports, docstrings (but those of tools, which a
 * model reads), log and error messages and values that are only compared are left out.
 *
 * @param room - characters with mistakes in them that may still be parsed; what is used is taken off
 * @returns undefined when too little of the text parses: more than three errors and more than one in twenty lines, or mistakes
 *   and no room
 */
export function syntaxEntries(
  { text, firstLine }: Block,
  grammar: Grammar,
  room: { broken: number },
): Entry[] | undefined {
  const tree = parse(withoutGaps(text, grammar.language), grammar, room);
  if (tree === undefined) return undefined;
  const lineOf = lineIndex(text);
  let errors = 0;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) errors += 1;
    },
  });
  if (errors > fewErrors && errors > mostErrors * (lineOf(text.length) + 1)) return undefined;
  const reading: Collection = { text, lineOf: (offset) => firstLine + lineOf(offset), found: [] };
  visit(tree.topNode, { scope: undefined, names: [], key: undefined, siblings: [], depth: 0 }, reading);
  return withNeighbours(reading.found);
}

/** Undefined where the text has mistakes and there is no room left to look past them. */
function parse(text: string, grammar: Grammar, room: { broken: number }): Tree | undefined {
  try {
    return grammar.parseStrictly(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (text.length > room.broken) return undefined;
    room.broken -= text.length;
    return grammar.parse(text);
  }
}
