import type { CST, Node } from 'yaml';
import { Composer, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import { jsonTree } from './json-tree.ts';
import { plainYaml } from './plain-yaml.ts';

/** The values of a YAML or JSON text with the lines they stand on. */
export type Tree = TreeMap | TreeList | TreeScalar;

export interface TreeMap {
  readonly kind: 'map';
  readonly line: number;
  readonly entries: ReadonlyMap<string, Tree>;
  readonly keys: readonly string[];
}

export interface TreeList {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly Tree[];
}

interface TreeScalar {
  readonly kind: 'scalar';
  readonly line: number;
  readonly value: string;
  /** Line of the first line of a block text. */
  readonly textLine: number | undefined;
}

/** Larger texts are data rather than settings; reading them line by line is cheaper and tells as much. */
const largestText = 256 * 1024;
/** Deeper than any settings file; far from what the stack holds. */
const deepest = 64;

const compactNesting = /(?:[-?:&!][^\s]{0,20}[ \t]+){65}/;

/**
 * Reads a YAML or JSON text; full-line `//` comments are passed over. Aliases stay names, so that they cannot
 * multiply. Several documents are a list.
 *
 * @param firstLine - 1-based line of the file that the text begins on
 * @returns undefined when the text does not parse, is larger than 256 KiB, or is nested deeper than 64
 */
export function readTree(text: string, firstLine = 1): Tree | undefined {
  return readSimpleTree(text, firstLine) ?? readYaml(text, firstLine);
}

/** The same for what takes little time: JSON, and YAML that is all keys and values; undefined for everything else. */
export function readSimpleTree(text: string, firstLine = 1): Tree | undefined {
  if (text.length > largestText) return undefined;
  return isJson(text) ? jsonTree(text, firstLine, deepest) : plainYaml(text, firstLine);
}

/** The same by a full parser of YAML. */
export function readYaml(text: string, firstLine = 1): Tree | undefined {
  if (text.length > largestText || isNestedTooDeeply(text)) return undefined;
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  try {
    const documents = [...strictComposer().compose(strictTokens(withoutComments(text), lines))];
    if (documents.some(({ errors }) => errors.length > 0)) return undefined;
    const trees = documents.map(({ contents }) => treeOf(contents, firstLine, lineAt, 0));
    return trees.length === 1 ? trees[0] : { kind: 'list', line: firstLine, items: trees };
  } catch (error) {
    // A mistake, or nesting: ours, or the parser's own stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Ends at the first mistake: each is an object with a stack, and a text may hold tens of thousands. */
function strictComposer(): Composer {
  const onError = (_place: unknown, _code: unknown, message: string, isWarning?: boolean) => {
    if (isWarning !== true) throw new RangeError(`text must be YAML without mistakes: ${message}`);
  };
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  // It keeps its listener in a field of its own; without it mistakes would only be collected.
  return Object.assign(composer, { onError });
}

/** The tokens of a text, up to the first that is a mistake. */
function* strictTokens(text: string, lines: LineCounter): Generator<CST.Token> {
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === 'error') throw new RangeError(`text must be YAML without mistakes: ${token.message}`);
    yield token;
  }
}

/** Full-line `//` comments are blanked. */
function withoutComments(text: string): string {
  return text.includes('//') ? text.replace(/^[ \t]*\/\/.*$/gm, '') : text;
}

/** True for a text that begins as JSON does; most of these are, and are read in a tenth of the time. */
export function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function treeOf(
  node: Node | null | undefined,
  lineOfKey: number,
  lineAt: (offset: number) => number,
  depth: number,
): Tree {
  if (depth > deepest) throw new RangeError(`text must be nested at most ${deepest} deep`);
  if (isMap(node)) {
    const entries = new Map<string, Tree>();
    for (const { key, value } of node.items) {
      const line = isScalar(key) && key.range ? lineAt(key.range[0]) : lineOfKey;
      // Values that were parsed, not set by a program, are nodes.
      entries.set(nameOf(key), treeOf(value as Node | null, line, lineAt, depth + 1));
    }
    return { kind: 'map', line: lineOfKey, entries, keys: [...entries.keys()] };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => {
      const inner = isPair(item) ? null : (item as Node | null); // as above
      return treeOf(inner, inner?.range ? lineAt(inner.range[0]) : lineOfKey, lineAt, depth + 1);
    });
    return { kind: 'list', line: lineOfKey, items };
  }
  if (isAlias(node)) return scalar(`*${node.source}`, lineOfKey);
  if (!isScalar(node)) return scalar('', lineOfKey);
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const textLine = isBlock && node.range ? lineAt(node.range[0]) + 1 : undefined;
  return scalar(String(node.value ?? ''), lineOfKey, textLine);
}

/**
 * A look at the brackets alone, since the parser's time grows with the square of the nesting. Brackets inside texts
 * count too: a file that holds that many unclosed ones is read by lines instead.
 */
function isNestedTooDeeply(text: string): boolean {
  if (compactNesting.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') depth += 1;
    else if (depth > 0) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

function nameOf(key: unknown): string {
  if (isScalar(key)) return String(key.value);
  return isAlias(key) ? `*${key.source}` : '?';
}

function scalar(value: string, line: number, textLine?: number): TreeScalar {
  return { kind: 'scalar', value, line, textLine };
}
