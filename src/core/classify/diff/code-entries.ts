import type { Entry, TextPart } from './changed-value.ts';
import type { CodeStyle, CodeToken } from './code-tokens.ts';
import { codeTokens } from './code-tokens.ts';
import { csharpTokens } from './csharp-tokens.ts';
import type { Block } from './source.ts';

/** What is open around a token: a bracket, or the code itself. */
interface Level {
  readonly bracket: string;
  /** Name of the function that is called with these arguments. */
  readonly callee: string | undefined;
  /** Texts in it are for developers: it, or a bracket around it, belongs to such a call. */
  readonly isMuted: boolean;
  /** Name that the next values belong to. */
  key: string | undefined;
  /** The key came from a `:` and no value has followed: what comes next may be its type. */
  isTyped: boolean;
}

/** An entry to which more text may be added; its parts are added to in place, since there can be very many. */
interface Draft extends Omit<Entry, 'value' | 'parts'> {
  value: string;
  readonly parts: TextPart[];
}

/** Where the walk over the tokens stands. */
interface Walk {
  readonly tokens: readonly CodeToken[];
  readonly firstLine: number;
  readonly found: Entry[];
  readonly levels: Level[];
  /** Brackets that are open beyond the deepest level. */
  tooDeep: number;
  /** The function or class that was opened last. */
  scope: string | undefined;
  /** The last entry, while the next text still belongs to it. */
  glue: Draft | undefined;
  isStatementStart: boolean;
}

/** Texts in these calls are read by developers or compared; they are not settings. */
const mutedCall =
  /(?:^|\.)(?:print|println|printf|panic|raise|assert\w*|warn|debug|fail|expect|describe|it|test|starts_?with|ends_?with|includes|contains|match|indexof|replace|split)$|(?:^|\.)_?(?:console|log|logger|logging|warnings)\.|(?:error|exception|warning)$/i;
/** `getenv("NAME", default)`, `settings.get("name", default)`: the name of a value and the value. */
const keyedCall = /(?:^|[._])get(?:env)?(?:_\w+)?$/i;
const comparison = new Set(['==', '===', '!=', '!==', 'in', 'is', 'case']);
const scopeWord = new Set(['def', 'func', 'fn', 'function', 'class', 'sub', 'fun']);
const constantWord = /^(?:true|false|none|null|nil)$/i;
/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
const namesModel = /model|llm|engine|deployment/i;
const cutsText = /(?:^|\.)(?:TextChunker\.\w+|Split(?:PlainText|Markdown)\w*)$/;
const makesModel = /chat_?(?:client|completion|model)|language_?model|embedding/i;
const endsOpen = /^(?:[=+,(:\\|?]|:=|=>|return|\.)$/;
const beginsOpen = /^[+.|?&]$/;
/** Brackets further in are not told apart. */
const deepest = 100;

/**
 * The texts, numbers and constants in code that a name is given to, by assignment, keyword argument or key, and texts
 * in a function whose name says something. Comments, docstrings, log and error messages, and values that are only
 * compared are left out. Line based and without a grammar: it may miss values, and takes no code for an error.
 */
export function codeEntries({ text, firstLine }: Block, style: CodeStyle): Entry[] {
  const walk: Walk = {
    tokens: style.isCSharp ? csharpTokens(codeTokens(text, style)) : codeTokens(text, style),
    firstLine,
    found: [],
    levels: [{ bracket: '', callee: undefined, isMuted: false, key: undefined, isTyped: false }],
    tooDeep: 0,
    scope: undefined,
    glue: undefined,
    isStatementStart: true,
  };
  for (const [at, token] of walk.tokens.entries()) {
    if (token.kind === 'line-end') {
      takeLineEnd(walk, at);
      continue;
    }
    if (token.kind === 'text') takeText(walk, at, token);
    else if (token.kind === 'number') keep(walk, at, token);
    else if (token.kind === 'word') takeWord(walk, at, token);
    else takeSign(walk, at, token);
    walk.isStatementStart = false;
  }
  return walk.found;
}

/** The token before, line ends passed over. */
function before({ tokens }: Walk, at: number): CodeToken | undefined {
  return tokens[at - 1]?.kind === 'line-end' ? tokens[at - 2] : tokens[at - 1];
}

function innermost({ levels }: Walk): Level {
  // The level of the code itself is never taken off.
  return levels[levels.length - 1] as Level;
}

function takeLineEnd(walk: Walk, at: number): void {
  const level = innermost(walk);
  if (level.bracket === '(' || level.bracket === '[') return;
  const last = walk.tokens[at - 1];
  // At the very outside a colon opens a block of Python, not a value.
  const isBlock = level.bracket === '' && last?.text === ':';
  const goesOn = last !== undefined && last.kind !== 'text' && endsOpen.test(last.text) && !isBlock;
  if (goesOn || beginsOpen.test(walk.tokens[at + 1]?.text ?? '')) return;
  level.key = undefined;
  level.isTyped = false;
  walk.glue = undefined;
  walk.isStatementStart = true;
}

function takeText(walk: Walk, at: number, token: CodeToken): void {
  const level = innermost(walk);
  const next = walk.tokens[at + 1]?.text;
  if (next === ':') {
    // A key is a value too where it names what a label stands for: `{ "model-id": "Label" }`.
    if (walk.tokens[at + 2]?.kind === 'text') keep(walk, at, token);
    walk.glue = undefined;
    level.key = token.text;
  } else if (next === ']' && walk.tokens[at + 2]?.text === '=') {
    (walk.levels.at(-2) ?? level).key = token.text;
  } else if (next === ',' && keyedCall.test(level.callee ?? '') && before(walk, at)?.text === '(') {
    if (walk.levels.every(({ key }) => key === undefined)) level.key = token.text;
    walk.glue = undefined;
  } else if (!(walk.isStatementStart && walk.levels.length === 1)) keep(walk, at, token);
}

function takeWord(walk: Walk, at: number, token: CodeToken): void {
  const level = innermost(walk);
  const next = walk.tokens[at + 1]?.text ?? '';
  const last = before(walk, at)?.text ?? '';
  walk.glue = undefined;
  if (scopeWord.has(last)) walk.scope = token.text;
  const isKey = (next === '=' && !level.isTyped) || next === ':=' || (next === ':' && !comparison.has(last));
  if (isKey) {
    level.key = token.text.split('.').at(-1);
    level.isTyped = next === ':';
  } else if (constantWord.test(token.text)) keep(walk, at, token);
  else if (next !== '(' && next !== '=' && /\d/.test(token.text) && namesModel.test(slotOf(walk) ?? '')) {
    keep(walk, at, { ...token, text: token.text.split('.').at(-1) ?? '' });
  }
}

function takeSign(walk: Walk, at: number, { text }: CodeToken): void {
  const level = innermost(walk);
  const last = before(walk, at);
  if ('([{'.includes(text)) {
    const callee = text === '(' && last?.kind === 'word' ? last.text : undefined;
    if (walk.levels.length > deepest) walk.tooDeep += 1;
    else {
      const isMuted = level.isMuted || (callee !== undefined && mutedCall.test(callee));
      walk.levels.push({ bracket: text, callee, isMuted, key: undefined, isTyped: false });
    }
  } else if (')]}'.includes(text)) {
    if (walk.tooDeep > 0) walk.tooDeep -= 1;
    else if (walk.levels.length > 1) walk.levels.pop();
  } else if (text === '=') level.isTyped = false;
  else if (text === ';' || (text === ',' && !isDefaultNext(level, last))) {
    level.key = undefined;
    level.isTyped = false;
  }
  if (text !== '+' && text !== '(' && text !== '\\') walk.glue = undefined;
}

/** The comma between the name and the default of `getenv("NAME", default)`. */
function isDefaultNext(level: Level, last: CodeToken | undefined): boolean {
  return level.key !== undefined && level.key === last?.text && keyedCall.test(level.callee ?? '');
}

function slotOf({ levels }: Walk): string | undefined {
  return levels.findLast(({ key }) => key !== undefined)?.key;
}

/** The call around, where its name says that it makes a model: elsewhere its arguments are anything. */
function lastCallee(levels: readonly Level[]): string | undefined {
  const callee = levels
    .findLast((level) => level.callee !== undefined)
    ?.callee?.split('.')
    .at(-1);
  return callee !== undefined && makesModel.test(callee) ? callee : undefined;
}

/** The number in a call that cuts a text is how long its pieces are. */
function chunkSize(levels: readonly Level[]): string | undefined {
  return cutsText.test(levels.at(-1)?.callee ?? '') ? 'chunk_size' : undefined;
}

function keep(walk: Walk, at: number, token: CodeToken): void {
  const { levels, scope, glue } = walk;
  const isText = token.kind === 'text';
  const last = before(walk, at);
  walk.glue = undefined;
  if (last !== undefined && last.kind !== 'text' && comparison.has(last.text)) return;
  if (innermost(walk).isMuted) return;
  // Of statements at the outside the call is all that names a text.
  const slot = slotOf(walk) ?? (isText ? (scope ?? lastCallee(levels)) : chunkSize(levels));
  if (slot === undefined) return;
  const line = walk.firstLine + token.row;
  const part = { offset: 0, line, isLong: token.isLong };
  if (isText && glue?.slot === slot) {
    glue.parts.push({ ...part, offset: glue.value.length });
    glue.value += token.text;
    walk.glue = glue;
    return;
  }
  const entry = {
    key: pathOf(scope, levels, slot),
    slot,
    value: last?.text === '-' && token.kind === 'number' ? `-${token.text}` : token.text,
    line,
    siblings: [],
    parts: isText ? [part] : [],
  };
  walk.found.push(entry);
  if (isText) walk.glue = entry;
}

/** Names from the outside in, the slot last. */
function pathOf(scope: string | undefined, levels: readonly Level[], slot: string): string {
  let path = scope ?? '';
  let last = scope;
  const add = (name: string | undefined) => {
    if (name === undefined) return;
    path = last === undefined ? name : `${path}.${name}`;
    last = name;
  };
  for (const { callee, key } of levels) {
    add(callee);
    add(key);
  }
  if (last !== slot) add(slot);
  return path;
}
