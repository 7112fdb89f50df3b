import type { Tree } from './read-tree.ts';

/** A line that holds something: a key, an item, or both. */
interface Line {
  readonly indent: number;
  /** What stands behind the indent, without a comment. */
  readonly text: string;
  readonly number: number;
}

/** Where the reader stands. */
interface Cursor {
  readonly lines: Line[];
  at: number;
}

/** Thrown for what only a full parser can tell. */
class NotPlain extends Error {}

/** Nested deeper, a full parser has to say. */
const deepest = 24;
const key = /^([A-Za-z_][\w./-]*):(?: +|$)/;
/** Words that are no texts. */
const word = /^(?:true|false|null|~)$/i;
const number = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** One line of letters, digits and signs that mean nothing in YAML. */
const plain = /^(?:[A-Za-z0-9_/]|[-+.](?=[\w.]))(?:[\w ./+,()=@%~$;!?&*'"<>|^`-]|:(?=[^\s:]))*$/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;

/**
 * Reads YAML of the simplest kind, as most settings are: keys, lists, and values on one line without anchors, tags, flow
 * brackets or block texts. Ten times as fast as a full parser, and the same tree.
 *
 * @param firstLine - 1-based line of the file that the text begins on
 * @returns undefined where a full parser has to read it
 */
export function plainYaml(text: string, firstLine: number): Tree | undefined {
  if (/[\t\r\u0085\u2028\u2029\uFEFF]/.test(text)) return undefined;
  const lines: Line[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const indent = line.search(/[^ ]/);
    if (indent === -1 || line[indent] === '#' || line.startsWith('//', indent)) continue;
    if (lines.length === 0 && line === '---' && index === 0) continue;
    lines.push({ indent, text: withoutComment(line.slice(indent)), number: firstLine + index });
  }
  const [first] = lines;
  if (first === undefined || first.indent > 0) return undefined;
  const cursor: Cursor = { lines, at: 0 };
  try {
    const tree = readBlock(cursor, 0, firstLine, 0);
    return cursor.at === lines.length ? tree : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function withoutComment(text: string): string {
  const at = text.includes('#') ? text.search(/\s#/) : -1;
  return (at === -1 ? text : text.slice(0, at)).trimEnd();
}

/** A list or a map whose entries stand at an indent. */
function readBlock(cursor: Cursor, indent: number, line: number, depth: number): Tree {
  if (depth > deepest) throw new NotPlain();
  const first = cursor.lines[cursor.at];
  if (first === undefined || first.indent !== indent) throw new NotPlain();
  return isItem(first) ? readList(cursor, indent, line, depth) : readMap(cursor, indent, line, depth);
}

function isItem({ text }: Line): boolean {
  return text === '-' || text.startsWith('- ');
}

function readList(cursor: Cursor, indent: number, line: number, depth: number): Tree {
  const items: Tree[] = [];
  for (;;) {
    const next = cursor.lines[cursor.at];
    if (next === undefined || next.indent < indent) break;
    if (next.indent > indent) throw new NotPlain();
    // A list may end where the key goes on that it stands under.
    if (!isItem(next)) break;
    const inner = next.text.slice(1).trimStart();
    if (inner === '' || isItem({ ...next, text: inner })) throw new NotPlain();
    if (key.test(inner)) {
      // What stands behind the dash is the first line of a map.
      const column = indent + next.text.length - inner.length;
      cursor.lines[cursor.at] = { ...next, indent: column, text: inner };
      items.push(readMap(cursor, column, next.number, depth + 1));
    } else {
      items.push(scalarOf(inner, next.number));
      cursor.at += 1;
      endOfScalar(cursor, indent);
    }
  }
  return { kind: 'list', line, items };
}

function readMap(cursor: Cursor, indent: number, line: number, depth: number): Tree {
  if (depth > deepest) throw new NotPlain();
  const entries = new Map<string, Tree>();
  for (;;) {
    const next = cursor.lines[cursor.at];
    if (next === undefined || next.indent < indent) break;
    if (next.indent > indent || isItem(next)) throw new NotPlain();
    const [head = '', name = ''] = key.exec(next.text) ?? [];
    if (name === '' || word.test(name)) throw new NotPlain();
    const value = next.text.slice(head.length).trim();
    cursor.at += 1;
    if (value !== '') {
      entries.set(name, scalarOf(value, next.number));
      endOfScalar(cursor, indent);
      continue;
    }
    const below = cursor.lines[cursor.at];
    const isUnder =
      below !== undefined && (below.indent > indent || (below.indent === indent && isItem(below)));
    entries.set(
      name,
      isUnder
        ? readBlock(cursor, below.indent, next.number, depth + 1)
        : { kind: 'scalar', value: '', line: next.number, textLine: undefined },
    );
  }
  return { kind: 'map', line, entries, keys: [...entries.keys()] };
}

/** A text may go on, on lines that stand further in. */
function endOfScalar({ lines, at }: Cursor, indent: number): void {
  const next = lines[at];
  if (next !== undefined && next.indent > indent) throw new NotPlain();
}

function scalarOf(text: string, line: number): Tree {
  return { kind: 'scalar', value: textOf(text), line, textLine: undefined };
}

/** What the core schema of YAML makes of a text. */
function textOf(text: string): string {
  const inner = quoted.exec(text);
  if (inner !== null) return inner[1] ?? inner[2] ?? '';
  if (!plain.test(text)) throw new NotPlain();
  if (/^[A-Za-z_/]/.test(text) && !word.test(text)) return text;
  if (number.test(text)) return String(Number(text));
  if (text === 'true' || text === 'false') return text;
  // Other spellings of truth, nothing, and numbers of other bases.
  if (word.test(text) || /^[-+]?(?:0[xob]|\.)/i.test(text)) throw new NotPlain();
  return text;
}
