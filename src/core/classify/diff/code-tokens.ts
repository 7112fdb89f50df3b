import { csharpText, longestText } from './csharp-text.ts';

/** How a family of languages writes comments and strings. */
export interface CodeStyle {
  readonly comment: '#' | '//' | 'both';
  /** `"""` and `'''` open texts over several lines. */
  readonly hasTripleQuotes: boolean;
  /** A backtick opens a text over several lines. */
  readonly hasBackticks: boolean;
  /** C# has texts and members of its own kind. */
  readonly isCSharp?: boolean;
  /** Only stretches of the code are known: a text may end behind what is seen. */
  readonly isCut?: boolean;
}

/** A piece of code; comments and white space other than line ends are left out. */
export interface CodeToken {
  readonly kind: 'word' | 'number' | 'text' | 'line-end' | 'sign';
  /** As written; of a text, what stands between its quotes. */
  readonly text: string;
  /** Line within the code, from 0. */
  readonly row: number;
  /** A text that is written over several lines. */
  readonly isLong: boolean;
}

const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*(?:\??\.[\p{L}_$][\p{L}\p{N}_$]*)*/uy;
const numberPattern = /\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const signPattern = /===|!==|==|!=|<=|>=|=>|:=|::|->|./suy;
/** What a sign of several characters begins with. */
const beginsSign = /[=!<>:-]/;
/** Characters that may be searched in vain for closing quotes: keeps the cost of hostile code linear. */
const mostSearched = 5_000_000;
const stringPrefix = /^(?:[rRbBfFuU]{1,2}|\$|@|\$@)$/;

/**
 * Cuts code into tokens without knowing its grammar: enough to tell code from comments and texts. A quote that is not
 * closed on its line is passed over, so that one odd character costs one line at most.
 */
export function codeTokens(code: string, style: CodeStyle): CodeToken[] {
  const tokens: CodeToken[] = [];
  let row = 0;
  let at = 0;
  const search = { left: mostSearched };
  const push = (kind: CodeToken['kind'], text: string, isLong = false) =>
    tokens.push({ kind, text, row, isLong });
  while (at < code.length) {
    const here = code[at] ?? '';
    if (here === '\n') {
      // Blank lines and lines of comments end nothing a second time.
      if (tokens.at(-1)?.kind !== 'line-end') push('line-end', here);
      row += 1;
      at += 1;
      continue;
    }
    const skip = blankLength(code, at) || commentLength(code, at, style);
    if (skip > 0) {
      row += lineEnds(code, at, at + skip);
      at += skip;
      continue;
    }
    const quoted = quotedAt(code, at, style, search);
    if (quoted !== undefined) {
      const before = tokens.at(-1);
      if (before?.kind === 'word' && code[at - 1] === before.text.at(-1) && stringPrefix.test(before.text))
        tokens.pop();
      push('text', quoted.text, quoted.isLong);
      row += lineEnds(code, at, quoted.end);
      at = quoted.end;
      continue;
    }
    const word = wordAt(code, at);
    const number =
      word === undefined && isDigit(code.charCodeAt(at)) ? matchAt(numberPattern, code, at) : undefined;
    const text = word ?? number ?? signAt(code, at);
    push(word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign', text);
    at += text.length;
  }
  return tokens;
}

// By codes of characters, which takes a fifth of the time that patterns take; these do what is not ASCII.
const [zero, nine, upperA, upperZ, lowerA, lowerZ] = [48, 57, 65, 90, 97, 122];
const [tab, lineEnd, carriageReturn, space, dollar, dot, question, underscore] = [
  9, 10, 13, 32, 36, 46, 63, 95,
];
const backslash = 92;
const ascii = 128;

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

function beginsName(code: number): boolean {
  return (
    (code >= lowerA && code <= lowerZ) ||
    (code >= upperA && code <= upperZ) ||
    code === underscore ||
    code === dollar
  );
}

/** Length of the white space at a place, line ends left out. */
function blankLength(code: string, from: number): number {
  let at = from;
  for (; at < code.length; at++) {
    const char = code.charCodeAt(at);
    if (char === space || char === tab) continue;
    if (char === lineEnd || (char > carriageReturn && char < ascii) || !/\s/.test(code[at] ?? '')) break;
  }
  return at - from;
}

/** A name, with the names that dots join to it. */
function wordAt(code: string, from: number): string | undefined {
  const first = code.charCodeAt(from);
  if (first >= ascii) return matchAt(wordPattern, code, from);
  if (!beginsName(first)) return undefined;
  let at = from + 1;
  for (; at < code.length; at++) {
    const char = code.charCodeAt(at);
    if (beginsName(char) || isDigit(char)) continue;
    if (char >= ascii) return matchAt(wordPattern, code, from);
    const joint = char === dot ? 1 : char === question && code.charCodeAt(at + 1) === dot ? 2 : 0;
    if (joint === 0) break;
    const next = code.charCodeAt(at + joint);
    if (next >= ascii) return matchAt(wordPattern, code, from);
    if (!beginsName(next)) break;
    at += joint;
  }
  return code.slice(from, at);
}

function signAt(code: string, at: number): string {
  const here = code[at] ?? '';
  const isPlain = here.charCodeAt(0) < ascii && !beginsSign.test(here);
  return isPlain ? here : (matchAt(signPattern, code, at) ?? here);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  // Not by indexOf, which would look beyond `to` and make long lines quadratic.
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineEnd) count += 1;
  return count;
}

function commentLength(code: string, at: number, { comment }: CodeStyle): number {
  const isLine =
    comment === 'both' ? code[at] === '#' || code.startsWith('//', at) : code.startsWith(comment, at);
  if (isLine) {
    const end = code.indexOf('\n', at);
    return (end === -1 ? code.length : end) - at;
  }
  if (comment === '#' || !code.startsWith('/*', at)) return 0;
  const end = code.indexOf('*/', at + 2);
  return (end === -1 ? code.length : end + 2) - at;
}

/** Stands before a text that begins, and hardly before marks that end one. */
const opensText = /[=(,:[]\s*[rRbBfFuU]{0,2}$/;

function quotedAt(code: string, at: number, style: CodeStyle, search: { left: number }) {
  if (search.left <= 0) return undefined;
  const here = code[at];
  if (style.isCSharp && here !== "'") {
    const found = csharpText(code, at);
    // In vain: of texts over lines the search went far.
    if (found === undefined && /^[$@]{0,4}"/.test(code.slice(at, at + 5))) {
      search.left -= here === '"' && code[at + 1] !== '"' ? 100 : longestText;
    }
    return found;
  }
  if (here !== '"' && here !== "'" && !(here === '`' && style.hasBackticks)) return undefined;
  const isTriple = style.hasTripleQuotes && code.startsWith(here.repeat(3), at);
  const quote = isTriple ? here.repeat(3) : here;
  const isLong = isTriple || here === '`';
  const start = at + quote.length;
  const end = closingQuote(code, start, quote, isLong, search);
  if (end === undefined) {
    const isOpen = isTriple && style.isCut === true && opensText.test(code.slice(Math.max(0, at - 20), at));
    return isOpen ? { text: code.slice(start), end: code.length, isLong: true } : undefined;
  }
  return { text: code.slice(start, end), end: end + quote.length, isLong };
}

function closingQuote(
  code: string,
  start: number,
  quote: string,
  isLong: boolean,
  search: { left: number },
): number | undefined {
  let at = start;
  const mark = quote.charCodeAt(0);
  for (; at < code.length; at++) {
    const char = code.charCodeAt(at);
    if (char === backslash) at += 1;
    else if (char === lineEnd && !isLong) break;
    else if (char === mark && (quote.length === 1 || code.startsWith(quote, at))) return at;
  }
  search.left -= at - start;
  return undefined;
}
