/** Where and why a text is not JSON. */
export interface JsonFault {
  /** 0-based offset in UTF-16 code units; the length of the text when it ends too early. */
  readonly offset: number;
  readonly reason: string;
}

const whitespace = /[\t\n\r ]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what JSON strings forbid
const plainCharacters = /[^"\\\u0000-\u001f]+/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const nonFinite = /-?Infinity|NaN/y;
const word = /-?[A-Za-z]+/y;

/** What is left of a word, a number or an escape that was cut. */
const begun =
  /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|N|Na|-?I|-?In|-?Inf|-?Infi|-?Infin|-?Infini|-?Infinit|-|\.|[eE][+-]?|\\(?:u[0-9a-fA-F]{0,3})?)$/;
const longestBegun = 8;
const wantsEnd = 'where the end should be';

/** End of the match at `at`, or −1. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function stringFault(text: string, start: number): JsonFault | { readonly end: number } {
  let at = start + 1;
  for (;;) {
    at = Math.max(at, match(plainCharacters, text, at));
    if (at >= text.length) return { offset: text.length, reason: 'The text ends inside a string' };
    if (text[at] === '"') return { end: at + 1 };
    const escaped = match(escapeSequence, text, at);
    if (escaped === -1) {
      const what = text[at] === '\\' ? 'a backslash that starts no escape' : 'a control character';
      return { offset: at, reason: `A string holds ${what}` };
    }
    at = escaped;
  }
}

function unexpected(text: string, at: number, wanted: string): JsonFault {
  if (at >= text.length) return { offset: text.length, reason: `The text ends where ${wanted} should be` };
  const wordEnd = match(word, text, at);
  if (wordEnd !== -1 && /^-?(?:NaN|Infinity|inf|nan)$/.test(text.slice(at, wordEnd))) {
    return { offset: at, reason: `${text.slice(at, wordEnd)} is not JSON; write null` };
  }
  return { offset: at, reason: `Found ${JSON.stringify(text[at])} where ${wanted} should be` };
}

/**
 * Finds the first place at which a text stops being JSON; undefined when it is JSON. Run it only after `JSON.parse`
 * refused: engines word their errors differently and do not always say the place. It does not recurse.
 *
 * @param mayHoldNonFinite - `NaN` and `Infinity` count as numbers
 */
export function findJsonFault(text: string, mayHoldNonFinite = false): JsonFault | undefined {
  const fault = firstFault(text, mayHoldNonFinite);
  if (fault === undefined || text.length - fault.offset > longestBegun) return fault;
  const isBegun = begun.test(text.slice(fault.offset)) && !fault.reason.endsWith(wantsEnd);
  return isBegun ? { offset: text.length, reason: 'The text ends inside a value' } : fault;
}

function firstFault(text: string, mayHoldNonFinite: boolean): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let wantsKey = false;
  let mayClose = false;
  for (;;) {
    at = match(whitespace, text, at);
    const character = text[at];
    const inside = open.at(-1);
    if (mayClose && ((inside === '{' && character === '}') || (inside === '[' && character === ']'))) {
      open.pop();
      at += 1;
    } else if (wantsKey) {
      if (character !== '"') return unexpected(text, at, mayClose ? 'a key or }' : 'a key');
      const key = stringFault(text, at);
      if ('reason' in key) return key;
      at = match(whitespace, text, key.end);
      if (text[at] !== ':') return unexpected(text, at, 'a colon');
      at += 1;
      wantsKey = false;
      mayClose = false;
      continue;
    } else if (character === '{' || character === '[') {
      open.push(character);
      at += 1;
      wantsKey = character === '{';
      mayClose = true;
      continue;
    } else if (character === '"') {
      const string = stringFault(text, at);
      if ('reason' in string) return string;
      at = string.end;
    } else {
      const plain = match(literal, text, at);
      const end = plain === -1 && mayHoldNonFinite ? match(nonFinite, text, at) : plain;
      if (end === -1) return unexpected(text, at, 'a value');
      at = end;
    }
    // A value has ended: commas and closing brackets until the next value is due.
    for (;;) {
      at = match(whitespace, text, at);
      const container = open.at(-1);
      if (container === undefined) return at >= text.length ? undefined : unexpected(text, at, 'the end');
      if (text[at] === ',') {
        at += 1;
        wantsKey = container === '{';
        mayClose = false;
        break;
      }
      if (text[at] !== (container === '{' ? '}' : ']')) {
        return unexpected(text, at, container === '{' ? 'a comma or }' : 'a comma or ]');
      }
      open.pop();
      at += 1;
    }
  }
}
