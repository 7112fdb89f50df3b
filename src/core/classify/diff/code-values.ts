import type { ChangedValue, Entry } from './changed-value.ts';
import { codeEntries } from './code-entries.ts';
import type { CodeStyle } from './code-tokens.ts';
import { compareEntries } from './compare-entries.ts';
import { codeStyle } from './file-kind.ts';
import type { Grammar } from './grammar.ts';
import { languageOf } from './grammar.ts';
import { type Reading, type Room, takeRoom } from './reading.ts';
import type { Block, Sides } from './source.ts';
import { syntaxEntries } from './syntax-entries.ts';
import { changedChunks } from './top-level-chunks.ts';

/**
 * The values that differ in code. Only the statements at the top level that changed are read, so that the cost goes
 * with the change; by the grammar of the language, or by tokens where there is none, where too little parses and where
 * only the hunks of a diff are known.
 */
export function codeValues(sides: Sides, path: string, reading: Reading): ChangedValue[] {
  const style = codeStyle(path);
  const changed = sides.isWhole ? changedChunks(sides.base, sides.head, style) : sides;
  const language = languageOf(path);
  const grammar = language === undefined || !sides.isWhole ? undefined : reading.grammars[language];
  if (grammar !== undefined && takeRoom(reading, sizeOf(changed.base) + sizeOf(changed.head))) {
    const base = parsed(changed.base, grammar, reading.room);
    const head = parsed(changed.head, grammar, reading.room);
    if (base !== undefined && head !== undefined) return compareEntries(base, head);
    reading.warn(`Too little of it parses as ${language}; it was read by its words and texts alone.`);
  }
  const read = { ...style, isCut: !sides.isWhole };
  return compareEntries(byTokens(changed.base, read), byTokens(changed.head, read));
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function parsed(blocks: readonly Block[], grammar: Grammar, room: Room): Entry[] | undefined {
  const found: Entry[] = [];
  for (const block of blocks) {
    const entries = syntaxEntries(block, grammar, room);
    if (entries === undefined) return undefined;
    for (const entry of entries) found.push(entry);
  }
  return found;
}

function byTokens(blocks: readonly Block[], style: CodeStyle): Entry[] {
  return blocks.flatMap((block) => codeEntries(block, style));
}
