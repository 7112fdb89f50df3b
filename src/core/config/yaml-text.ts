import type { Document, Node } from 'yaml';
import { isAlias, isCollection, isMap, isPair, LineCounter, parseDocument } from 'yaml';
import type { Issue } from '../model/issue.ts';
import type { Path } from './locate.ts';
import { keyText, locate } from './locate.ts';
import type { Problem } from './problem.ts';
import { show } from './problem.ts';

/** A YAML text read as far as it goes. */
export interface YamlText {
  /** The plain value; undefined when the text is not YAML and cannot be looked into. */
  readonly value: unknown;
  /** Problems of the YAML itself, in the order of the text. */
  readonly issues: readonly Issue[];
  /** Makes an issue of a problem by looking its path up in the text. */
  readonly issueAt: (path: Path, problem: Problem, at?: 'key' | 'value') => Issue;
}

const nesting: Problem = {
  code: 'yaml-nesting',
  message: 'The file is nested too deeply, or its aliases multiply.',
  hint: 'Write the values out, without anchors and aliases.',
};

/** Larger files are no configs; the limit keeps a hostile one from costing time. */
const largestText = 256 * 1024;
const tooLarge: Problem = {
  code: 'too-large',
  message: `The file has more than ${largestText / 1024} KiB.`,
  hint: 'Shorten it, or check that this is the right file.',
};
const mostAliases = 50;
/** Deeper than any config; far from what the parser's own stack holds. */
const deepest = 64;
/** One missing bracket can make every later line an error. */
const mostSyntaxIssues = 20;

const hints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTIPLE_DOCS: 'Keep one document in the file: take out the line "---" and what follows it.',
  NON_STRING_KEY: 'Put it in quotes, or take the { or [ away.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text that contains ": " in quotes.',
  BAD_ALIAS: 'Write the value out.',
  UNRESOLVED_ALIAS: 'Write the value out.',
  MISSING_CHAR: 'Close every quote, [ and {, and put a ":" behind every key.',
  BAD_INDENT: 'Give the entries of one map or list the same indentation, and close every [ and {.',
};
const anyHint = 'Check the indentation, quotes and brackets on this line and the one above it.';

/**
 * Reads a text as one YAML 1.2 (core schema) document with plain keys, without custom tags and with few aliases.
 *
 * @param file - the name of the text in issues
 */
export function readYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  if (text.length > largestText) return unread(file, tooLarge);
  const document = documentOf(text, lines);
  if (document === undefined) return unread(file, nesting);
  const issueAt: YamlText['issueAt'] = (path, problem, at = 'value') => {
    return { path, file, ...locate(document, lines, path, at), ...problem };
  };
  const atOffset = (offset: number, problem: Problem, path: Path = []): Issue => {
    const { line, col } = lines.linePos(offset);
    return { path, file, line: Math.max(line, 1), column: Math.max(col, 1), ...problem };
  };
  // The parser says of one place the same once for each bracket that is open there, and in several ways.
  const told = new Map([...document.errors, ...document.warnings].map((error) => [error.pos[0], error]));
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  const isWholeLine = (line: number): boolean =>
    [...told].some(([offset, { code }]) => code !== 'NON_STRING_KEY' && lineOf(offset) === line);
  const syntax = [...told.values()]
    // A bracket that is not closed makes a key of what stands in it.
    .filter(({ code, pos }) => code !== 'NON_STRING_KEY' || !isWholeLine(lineOf(pos[0])))
    .slice(0, mostSyntaxIssues)
    .map((error) => {
      if (error.message.startsWith('Maximum call stack')) return atOffset(error.pos[0], nesting);
      const said = error.code === 'NON_STRING_KEY' ? 'A key has to be plain text.' : sentence(error.message);
      const message = `This is not valid YAML: ${said}`;
      if (error.code === 'TAG_RESOLVE_FAILED') {
        return atOffset(error.pos[0], {
          code: 'yaml-tag',
          message,
          hint: 'Take the tag, the word with "!", out.',
        });
      }
      return atOffset(error.pos[0], { code: 'yaml-syntax', message, hint: hints[error.code] ?? anyHint });
    });
  // What the parser made of a broken text is a guess; issues about the guess would mislead.
  if (syntax.length > 0) return { value: undefined, issues: syntax, issueAt };
  const structure = findStructureIssues(document, atOffset);
  if (structure.some(({ code }) => code === 'yaml-alias' || code === 'yaml-nesting')) {
    return { value: undefined, issues: structure, issueAt };
  }
  const plain = plainValue(document);
  if (plain.ok) return { value: plain.value, issues: structure, issueAt };
  return { value: undefined, issues: [...structure, atOffset(0, nesting)], issueAt };
}

function unread(file: string, problem: Problem): YamlText {
  const issueAt: YamlText['issueAt'] = (path, other) => ({ path, file, line: 1, column: 1, ...other });
  return { value: undefined, issues: [issueAt([], problem)], issueAt };
}

function documentOf(text: string, lineCounter: LineCounter): Document | undefined {
  // Nesting deep enough can exhaust the stack inside the library, which has no limit of its own.
  try {
    return parseDocument(text, {
      lineCounter,
      // `silent` would keep a second document to itself.
      logLevel: 'error',
      prettyErrors: false,
      schema: 'core',
      stringKeys: true,
      // Their check compares every pair of keys; ours, below, is linear.
      uniqueKeys: false,
      version: '1.2',
    });
  } catch {
    return undefined;
  }
}

/** Duplicate keys and aliases that cannot or should not be followed, with an explicit stack: depth is the author's. */
function findStructureIssues(
  document: Document,
  atOffset: (offset: number, problem: Problem, path: Path) => Issue,
): Issue[] {
  const issues: Issue[] = [];
  let aliases = 0;
  const stack: { node: unknown; path: Path }[] = [{ node: document.contents, path: [] }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, path } = entry;
    if (path.length > deepest)
      return [atOffset((node as Partial<Node> | null)?.range?.[0] ?? 0, nesting, [])];
    if (isAlias(node)) {
      aliases++;
      const problem = aliasProblem(aliases, () => node.resolve(document) !== undefined);
      if (problem !== undefined) issues.push(atOffset(node.range?.[0] ?? 0, problem, path));
    } else if (isMap(node)) {
      const seen = new Set<string>();
      for (const { key } of node.items) {
        const name = keyText(key);
        const problem = keyProblem(name, seen);
        const offset = (key as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
        if (problem !== undefined) issues.push(atOffset(offset, problem, [...path, name]));
        seen.add(name);
      }
    }
    if (!isCollection(node)) continue;
    // Last in first out: reversed, the text is walked from top to bottom.
    for (const [index, item] of [...node.items.entries()].reverse()) {
      stack.push(
        isPair(item)
          ? { node: item.value, path: [...path, keyText(item.key)] }
          : { node: item, path: [...path, index] },
      );
    }
  }
  return issues;
}

function aliasProblem(count: number, resolves: () => boolean): Problem | undefined {
  if (count > mostAliases + 1) return undefined;
  if (count > mostAliases) {
    const message = `The file uses more than ${mostAliases} aliases.`;
    return { code: 'yaml-alias', message, hint: 'Write the values out.' };
  }
  if (resolves()) return undefined;
  const message = 'This alias has no anchor before it.';
  return {
    code: 'yaml-alias',
    message,
    hint: 'Write the value out, or put text that starts with * in quotes.',
  };
}

function keyProblem(name: string, seen: ReadonlySet<string>): Problem | undefined {
  if (name === '__proto__') {
    return { code: 'bad-name', message: '"__proto__" cannot be a key.', hint: 'Use another name.' };
  }
  if (!seen.has(name)) return undefined;
  const message = `The key ${show(name)} stands twice in the same map.`;
  return { code: 'duplicate-key', message, hint: 'Keep one of them.' };
}

function plainValue(document: Document): { ok: true; value: unknown } | { ok: false } {
  // The library has no other way to say that aliases multiply or that the stack ran out.
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    return { ok: false };
  }
}

function sentence(message: string): string {
  const text =
    message.split('\n')[0]?.replace('; please use YAML.parseAllDocuments()', '').slice(0, 200) ?? '';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
